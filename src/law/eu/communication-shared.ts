import { text as t, type Text } from '../../plain/index.ts'
import { all, among, any, duty, no, yes } from '../build.ts'
import { cases } from '../cases.ts'
import { breachTraceable, exceptionReported, qualifiedAccepted, receiptExact, sealedUntil, signatureDemanded, specsPublished, submissionElectronic, submissionException, toolsAlternative, toolsGeneral } from '../facts/index.ts'
import type { Condition, Duty, Facts, Life, Order, Remedy, Source } from '../types.ts'
import type { Step } from '../steps.ts'

/** How tenders come in: what the directives ask and the three countries repeat, once. */
type Named = Readonly<Record<string, Facts>>
type Pattern = { readonly steps: readonly Step[]; readonly also?: Condition; readonly must: Condition; readonly remedies: readonly Remedy[]; readonly base: Facts; readonly lawful: Named; readonly unlawful: Named; readonly unsaid: Facts; readonly outside?: Named }
const change = (of: Remedy & { readonly change: unknown }): Remedy => of
const exceptions = ['format', 'licence', 'equipment', 'model', 'security'] as const

export const patterns = {
  electronic: {
    steps: ['setUpSubmission'], must: any(yes(submissionElectronic), among(submissionException, ...exceptions)),
    remedies: [change({ change: submissionElectronic, to: true, say: t('Take everything in electronically.', 'Ta emot allt elektroniskt.', 'Modtag alt elektronisk.', 'Ta imot alt elektronisk.') })],
    base: { 'submission.electronic': false, 'submission.exception': 'other' },
    lawful: { 'electronic': { 'submission.electronic': true }, ...Object.fromEntries(exceptions.map(x => [x, { 'submission.exception': x }])) },
    unlawful: { 'on paper for no reason of the law': {} }, unsaid: { 'submission.electronic': undefined, 'submission.exception': undefined },
  },
  exceptionReported: {
    steps: ['setUpSubmission', 'closeFile'], also: no(submissionElectronic), must: yes(exceptionReported),
    remedies: [change({ change: exceptionReported, to: true, say: t('Write the reason into the report.', 'Skriv skälet i rapporten.', 'Skriv begrundelsen i rapporten.', 'Skriv begrunnelsen i protokollen.') })],
    base: { 'submission.electronic': false }, lawful: { 'reported': { 'submission.exceptionReported': true } }, unlawful: { 'not reported': { 'submission.exceptionReported': false } }, unsaid: {}, outside: { 'all electronic': { 'submission.electronic': true } },
  },
  openTools: {
    steps: ['setUpSubmission'], must: any(yes(toolsGeneral), yes(toolsAlternative)),
    remedies: [change({ change: toolsAlternative, to: true, say: t('Offer free access to the tool, or another channel.', 'Erbjud fri tillgång till verktyget, eller en annan kanal.', 'Tilbyd gratis adgang til værktøjet eller en anden kanal.', 'Tilby gratis tilgang til verktøyet, eller en annen kanal.') })],
    base: { 'submission.toolsGeneral': false, 'submission.alternativeAccess': false }, lawful: { 'a common tool': { 'submission.toolsGeneral': true }, 'a special tool, free to use': { 'submission.alternativeAccess': true } },
    unlawful: { 'a special tool that must be bought': {} }, unsaid: { 'submission.toolsGeneral': undefined, 'submission.alternativeAccess': undefined },
  },
  secure: {
    steps: ['setUpSubmission'], must: all(yes(receiptExact), yes(sealedUntil), yes(breachTraceable)),
    remedies: [
      change({ change: receiptExact, to: true, say: t('Log the exact time of receipt.', 'Logga exakt mottagningstid.', 'Registrér det nøjagtige modtagelsestidspunkt.', 'Registrer nøyaktig mottakstidspunkt.') }),
      change({ change: sealedUntil, to: true, say: t('Lock the contents until the deadline.', 'Lås innehållet till tidsfristen.', 'Lås indholdet til fristen.', 'Lås innholdet til fristen.') }),
      change({ change: breachTraceable, to: true, say: t('Keep a log that cannot be altered.', 'Håll en logg som inte kan ändras.', 'Hold en log, der ikke kan ændres.', 'Hold en logg som ikke kan endres.') }),
    ],
    base: { 'submission.receiptExact': true, 'submission.sealed': true, 'submission.traceable': true }, lawful: { 'all three': {} },
    unlawful: { 'a mailbox anybody can read': { 'submission.sealed': false }, 'no time of receipt': { 'submission.receiptExact': false }, 'no log': { 'submission.traceable': false } }, unsaid: { 'submission.sealed': undefined },
  },
  specifications: {
    steps: ['setUpSubmission'], must: yes(specsPublished),
    remedies: [change({ change: specsPublished, to: true, say: t('Publish how to submit.', 'Publicera hur man lämnar in.', 'Offentliggør, hvordan man afleverer.', 'Publiser hvordan man leverer.') })],
    base: {}, lawful: { 'published': { 'submission.specsPublished': true } }, unlawful: { 'not published': { 'submission.specsPublished': false } }, unsaid: {},
  },
  signature: {
    steps: ['setUpSubmission'], also: yes(signatureDemanded), must: yes(qualifiedAccepted),
    remedies: [change({ change: qualifiedAccepted, to: true, say: t('Accept such signatures.', 'Godta sådana underskrifter.', 'Acceptér sådanne signaturer.', 'Godta slike signaturer.') })],
    base: { 'submission.signatureDemanded': true }, lawful: { 'accepted': { 'submission.qualifiedAccepted': true } }, unlawful: { 'only the home country’s': { 'submission.qualifiedAccepted': false } }, unsaid: {}, outside: { 'no signature': { 'submission.signatureDemanded': false } },
  },
} satisfies Record<string, Pattern>

/** Entries of one order on how tenders come in. `others` are further purchases that the duty must reach too. */
export const communication = (c: { readonly order: Order; readonly life: Life; readonly when: Condition; readonly base: Facts; readonly outside: Named; readonly others?: Named }) =>
  (which: keyof typeof patterns, id: string, sources: readonly [Source, ...Source[]], dossier: readonly string[], says: Text, more: { readonly carriesOut?: string; readonly why?: Text; readonly also?: Condition; readonly base?: Facts; readonly outside?: Named } = {}): Duty => {
    const p: Pattern = patterns[which]
    const also = more.also ?? p.also, first = Object.values(p.unlawful)[0]!
    return duty({
      id, order: c.order, topic: 'evaluation', life: c.life, sources, dossier, says, weight: 'blocks', steps: p.steps,
      ...(more.carriesOut ? { carriesOut: more.carriesOut } : {}), ...(more.why ? { why: more.why } : {}),
      when: also ? all(c.when, also) : c.when, must: p.must, remedies: p.remedies,
      examples: cases({ ...c.base, ...p.base, ...more.base }, {
        lawful: p.lawful, unlawful: { ...p.unlawful, ...Object.fromEntries(Object.entries(c.others ?? {}).map(([name, facts]) => [name, { ...first, ...facts }])) },
        depends: { 'nobody has said': p.unsaid }, outside: { ...c.outside, ...p.outside, ...more.outside },
      }),
    })
  }
