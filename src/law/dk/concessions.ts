import { text as t } from '../../plain/index.ts'
import { above as moreThan, all, among, any, below, duty, gap, holds, is, isNot, meaning, on, since, yes } from '../build.ts'
import { carryOut, type Places } from '../carry.ts'
import { anyConcession, fullConcession, insideFullConcession } from '../eu/concession-entry.ts'
import { rules as directive } from '../eu/concessions.ts'
import { thresholdConcession } from '../eu/figures.ts'
import { activity, buyerKind, estimatedValue, exclusionGround, instalmentPlan, isAuthority, judgmentKind, firmHeard, methodDescribed, procedure, refersToClassicRules, selfCleaning, selfDeclaration, taxDebt, yearsSince } from '../facts/index.ts'
import type { Remedy, Rule } from '../types.ts'
import { cases } from '../cases.ts'
import { crimeYears, debtLimit } from './figures.ts'
import { kon, since2022 } from './sources.ts'

const base = { order: 'DK', topic: 'concessions', life: since2022 } as const
const outside = { 'below the threshold': { 'value.estimated': 900_000 }, 'an ordinary contract': { subject: 'services' } } as const

// The order makes the directive itself Danish law (§ 1) and adds parts of udbudsloven (§§ 134 a-138, 148, 160 and 176).
// § 4 puts the grounds of udbudsloven in the place of the directive’s own.
const exclusion = ['eu/concession/convicted', 'eu/concession/tax']
const bound = holds('dk/concession/exclusion-rules')
const heard: Remedy = { insteadTake: 'hearFirm', say: t('Hear the firm, then exclude it.', 'Hör företaget och uteslut det sedan.', 'Hør virksomheden, og udeluk den.', 'Hør leverandøren, og avvis den så.') }
const asTheDirective: Places = {
  ...Object.fromEntries(directive.flatMap(r => (r.kind === 'duty' && !exclusion.includes(r.id) ? [[r.id, '§ 1, jf. direktiv 2014/23/EU']] : []))),
  'eu/concession/excluded-rightly': {
    place: '§§ 1-11 (direktiv 2014/23/EU), jf. udbudslovens §§ 134 a-138',
    must: any(is(exclusionGround, 'taxHaven'), all(isNot(exclusionGround, 'none'), yes(firmHeard), isNot(selfCleaning, 'sufficient'))),
    examples: cases(fullConcession, {
      lawful: { 'heard': { 'exclusion.ground': 'misconduct', 'exclusion.heard': true, 'exclusion.selfCleaning': 'none' }, 'on the EU’s tax list, where nothing can be cleaned': { 'exclusion.ground': 'taxHaven' } },
      unlawful: { 'not heard': { 'exclusion.ground': 'misconduct', 'exclusion.heard': false, 'exclusion.selfCleaning': 'none' }, 'no ground': { 'exclusion.ground': 'none', 'exclusion.heard': true, 'exclusion.selfCleaning': 'none' }, 'measures are enough': { 'exclusion.ground': 'misconduct', 'exclusion.heard': true, 'exclusion.selfCleaning': 'sufficient' } },
      depends: { 'nobody has said whether it was heard': { 'exclusion.ground': 'misconduct', 'exclusion.selfCleaning': 'none' } }, outside,
    }),
  },
}

export const rules: readonly Rule[] = [
  ...carryOut(directive, base, 'dk', kon, asTheDirective).map((d): Rule => ({ ...d, dossier: ['DK a7.11'] })),
  duty({
    ...base, id: 'dk/concession/model', sources: [kon('§ 7, jf. udbudslovens § 160')], weight: 'blocks', dossier: ['DK a7.11', 'C25'],
    says: t('The documents describe the evaluation method and what counts in it, so that firms can foresee how they are compared.', 'Dokumenten beskriver utvärderingsmetoden och vad som räknas i den, så att företagen kan förutse hur de jämförs.',
      'Udbudsmaterialet beskriver evalueringsmetoden, og hvad der lægges vægt på, så virksomhederne kan forudse, hvordan de sammenlignes.', 'Dokumentene beskriver evalueringsmetoden og hva det legges vekt på, slik at leverandørene kan forutse hvordan de sammenlignes.'),
    steps: ['writeDocuments', 'sendNotice'], when: all(insideFullConcession, isNot(procedure, 'directAward')), must: yes(methodDescribed),
    remedies: [{ change: methodDescribed, to: true, say: t('Describe the method.', 'Beskriv metoden.', 'Beskriv metoden.', 'Beskriv metoden.') }],
    examples: cases(fullConcession, { lawful: { 'described': { 'award.methodDescribed': true } }, unlawful: { 'not described': { 'award.methodDescribed': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'a direct award': { procedure: 'directAward' } } }),
  }),
  duty({
    ...base, id: 'dk/concession/espd', sources: [kon('§ 5, jf. udbudslovens § 148')], weight: 'blocks', dossier: ['DK a7.11'],
    says: t('The ESPD is asked for as preliminary proof.', 'Det europeiska enhetliga upphandlingsdokumentet (ESPD) krävs som preliminärt bevis.', 'ESPD kræves som foreløbigt bevis.', 'Egenerklæringsskjemaet (ESPD) kreves som foreløpig dokumentasjon.'),
    steps: ['writeDocuments'], when: all(insideFullConcession, isNot(procedure, 'directAward')), must: yes(selfDeclaration),
    remedies: [{ change: selfDeclaration, to: true, say: t('Ask for the ESPD.', 'Kräv ESPD.', 'Kræv ESPD.', 'Krev ESPD.') }],
    examples: cases(fullConcession, { lawful: { 'asked for': { 'selection.selfDeclaration': true } }, unlawful: { 'not asked for': { 'selection.selfDeclaration': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'a direct award': { procedure: 'directAward' } } }),
  }),
  meaning({
    ...base, id: 'dk/concession/exclusion-rules', sources: [kon('§ 4, stk. 1 og 3')], dossier: ['DK a7.11'],
    says: t('The Danish rules on exclusion, §§ 134 a to 138, bind a contracting authority that awards a concession; another buyer may take them over.',
      'De danska reglerna om uteslutning, §§ 134 a–138, binder en upphandlande myndighet som tilldelar en koncession; andra köpare får ta över dem.',
      'De danske regler om udelukkelse, §§ 134 a-138, binder en ordregivende myndighed, der tildeler en koncession; andre ordregivende enheder kan vælge at anvende dem.',
      'De danske reglene om avvisning, §§ 134 a–138, binder en offentlig oppdragsgiver som tildeler en konsesjon; andre oppdragsgivere kan velge å bruke dem.'),
    when: all(insideFullConcession, any(among(buyerKind, 'municipality', 'state'), yes(isAuthority), yes(refersToClassicRules))),
    examples: [
      { name: 'a municipality', facts: fullConcession, on: on('2026-09-21'), holds: true },
      { name: 'the state', facts: { ...fullConcession, 'buyer.kind': 'state' }, on: on('2026-09-21'), holds: true },
      { name: 'a company that is an authority', facts: { ...fullConcession, 'buyer.kind': 'utility', 'utility.isAuthority': true }, on: on('2026-09-21'), holds: true },
      { name: 'a company that has taken the rules over', facts: { ...fullConcession, 'buyer.kind': 'utility', 'utility.isAuthority': false, 'utility.refersToClassicRules': true }, on: on('2026-09-21'), holds: true },
      { name: 'a company with rules of its own', facts: { ...fullConcession, 'buyer.kind': 'utility', 'utility.isAuthority': false, 'utility.refersToClassicRules': false }, on: on('2026-09-21'), holds: false },
      { name: 'a company, nobody says what it is', facts: { ...fullConcession, 'buyer.kind': 'utility', 'utility.refersToClassicRules': false }, on: on('2026-09-21'), holds: 'unknown' },
      { name: 'below the threshold', facts: { ...fullConcession, 'value.estimated': 900_000 }, on: on('2026-09-21'), holds: false },
    ],
  }),
  duty({
    ...base, id: 'dk/concession/convicted', sources: [kon('§ 4, jf. udbudslovens § 135, stk. 1-2, og § 138')], weight: 'blocks', dossier: ['DK a7.11'], replaces: 'eu/concession/convicted',
    says: t('A firm whose managers or board have been convicted of a listed crime, or have accepted a fine for it, within 5 years cannot win the concession, unless it has shown that it is reliable again.', 'Ett företag vars ledning eller styrelse dömts för eller godkänt böter för ett uppräknat brott inom 5 år kan inte få koncessionen, om det inte visat att det åter är tillförlitligt.',
      'En virksomhed, hvis ledelse eller bestyrelse er dømt for eller har vedtaget bøde for en opregnet forbrydelse inden for 5 år, kan ikke få koncessionen, medmindre den har vist, at den igen er pålidelig.', 'En leverandør hvis ledelse eller styre er dømt for eller har vedtatt forelegg for et oppført lovbrudd de siste 5 årene, kan ikke få konsesjonen, med mindre den har vist at den er pålitelig igjen.'),
    steps: ['inviteToTender', 'decideAward'], when: all(bound, is(exclusionGround, 'crime'), among(judgmentKind, 'finalJudgment', 'acceptedFine')), must: any(is(selfCleaning, 'sufficient'), moreThan(yearsSince, crimeYears)),
    remedies: [heard],
    examples: cases({ ...fullConcession, 'exclusion.ground': 'crime', 'exclusion.judgment': 'acceptedFine', 'exclusion.yearsSince': 2, 'exclusion.selfCleaning': 'none' }, {
      lawful: { 'reliable again': { 'exclusion.selfCleaning': 'sufficient' }, 'six years ago': { 'exclusion.yearsSince': 6 } }, unlawful: { 'an accepted fine': {}, 'a judgment': { 'exclusion.judgment': 'finalJudgment' }, 'five years ago': { 'exclusion.yearsSince': 5 } },
      depends: { 'nobody knows when': { 'exclusion.yearsSince': undefined } }, outside: { ...outside, 'no judgment yet': { 'exclusion.judgment': 'none' }, 'another ground': { 'exclusion.ground': 'none' } },
    }),
  }),
  duty({
    ...base, id: 'dk/concession/debt', sources: [kon('§ 4, jf. udbudslovens § 135, stk. 3-4')], weight: 'blocks', dossier: ['DK a7.11'], replaces: 'eu/concession/tax',
    says: t('A firm with unpaid, overdue public debt of 100 000 kroner or more cannot win the concession, unless it keeps an agreed instalment plan.', 'Ett företag med obetald, förfallen skuld till det allmänna på minst 100 000 danska kronor kan inte få koncessionen, om det inte följer en avtalad avbetalningsplan.',
      'En virksomhed med ubetalt, forfalden gæld til det offentlige på 100.000 kroner eller mere kan ikke få koncessionen, medmindre den overholder en aftalt afdragsordning.', 'En leverandør med ubetalt, forfalt gjeld til det offentlige på minst 100 000 danske kroner kan ikke få konsesjonen, med mindre den følger en avtalt nedbetalingsplan.'),
    steps: ['inviteToTender', 'decideAward'], when: all(bound, is(exclusionGround, 'tax')), must: any(below(taxDebt, debtLimit), yes(instalmentPlan), is(selfCleaning, 'sufficient')),
    remedies: [heard],
    examples: cases({ ...fullConcession, 'exclusion.ground': 'tax', 'exclusion.taxDebt': 100_000, 'exclusion.instalmentPlan': false, 'exclusion.selfCleaning': 'none' }, {
      lawful: { 'a krone less': { 'exclusion.taxDebt': 99_999 }, 'a plan that is kept': { 'exclusion.instalmentPlan': true }, 'reliable again': { 'exclusion.selfCleaning': 'sufficient' } }, unlawful: { 'exactly 100 000': {} },
      depends: { 'nobody knows how much': { 'exclusion.taxDebt': undefined } }, outside: { ...outside, 'another ground': { 'exclusion.ground': 'none' } },
    }),
  }),
  duty({
    ...base, id: 'dk/concession/tax-haven', sources: [kon('§ 4, jf. udbudslovens § 134 a')], weight: 'blocks', dossier: ['DK a7.11'],
    says: t('A firm seated in a country on the EU’s tax list, without a trade agreement that binds Denmark, cannot win. It cannot clean itself.', 'Ett företag med säte i ett land på EU:s skattelista, utan ett handelsavtal som binder Danmark, kan inte vinna. Det kan inte rena sig.',
      'En virksomhed med hjemsted i et land på EU’s skattelyliste, uden en handelsaftale, der binder Danmark, kan ikke vinde. Den kan ikke rense sig.', 'En leverandør med sete i et land på EUs skatteliste, uten en handelsavtale som binder Danmark, kan ikke vinne. Den kan ikke rense seg.'),
    steps: ['inviteToTender', 'decideAward'], when: bound, must: isNot(exclusionGround, 'taxHaven'),
    remedies: [{ insteadTake: 'excludeFirm', say: t('Exclude the firm.', 'Uteslut företaget.', 'Udeluk virksomheden.', 'Avvis leverandøren.') }],
    examples: cases(fullConcession, { lawful: { 'no ground': { 'exclusion.ground': 'none' } }, unlawful: { 'on the list': { 'exclusion.ground': 'taxHaven' } }, depends: { 'nobody has looked': {} }, outside }),
  }),
  gap({
    ...base, id: 'dk/gap/concessions-below', life: since('2022-07-01'), sources: [kon('§ 1')], dossier: ['nat 1.2 Direct award, concessions'],
    says: t('No Danish rule on concessions below the threshold has been read. If firms abroad would clearly be interested, the principles of the Treaty ask for some publicity and equal treatment.',
      'Ingen dansk regel om koncessioner under tröskelvärdet är läst. Om företag utomlands tydligt skulle vara intresserade kräver fördragets principer viss offentlighet och likabehandling.',
      'Der er ikke læst nogen dansk regel om koncessioner under tærskelværdien. Har koncessionen klar grænseoverskridende interesse, kræver traktatens principper en passende offentlighed og ligebehandling.',
      'Det er ikke lest noen dansk regel om konsesjonskontrakter under terskelverdien. Har kontrakten klar grenseoverskridende interesse, krever traktatens prinsipper noe offentlighet og likebehandling.'),
    steps: ['chooseProcedure', 'sendNotice'], when: all(anyConcession, isNot(activity, 'water'), isNot(activity, 'sewage'), below(estimatedValue, thresholdConcession)),
  }),
]
