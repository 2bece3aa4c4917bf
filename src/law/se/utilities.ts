import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, below, duty, exception, holds, is, on, yes } from '../build.ts'
import { repeats } from '../carry-out.ts'
import { aboveUtilities, insideUtilities, utility } from '../eu/regimes.ts'
import { rules as eu } from '../eu/utilities.ts'
import { requestFloor25 } from '../eu/utilities-time.ts'
import { directGround, estimatedValue, exclusionGround, participationRulesGiven, procedure, requestDays, variantsInNotice } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { cases } from './cases.ts'
import { directAwardLimitUtilities } from './figures.ts'
import { luf, sinceAct, sinceSimpler } from './sources.ts'

const base = { order: 'SE', topic: 'utilities', life: sinceAct } as const
const heat = { ...utility, 'value.estimated': 9_000_000 } as const
const small = { ...utility, 'value.estimated': 2_000_000, procedure: 'directAward' } as const
const townHall = { 'buyer.kind': 'municipality', activity: 'general' } as const
const belowLuf = { 'below the threshold': { 'value.estimated': 4_903_631 }, 'the town hall': townHall } as const

// Where LUF says what the directive says; the rest of this file is what LUF says otherwise.
const same = repeats(eu, 'SE', sinceAct)
const repeated = ([
  ['free-choice', '6 kap. 1–4, 13 och 24 §§'], ['call', '10 kap. 1, 2 och 4 §§'], ['adequate-competition', '4 kap. 6 §'], ['sewage', '2 kap. 4 §'],
  ['tender-time', '11 kap. 7 och 9 §§'], ['answers', '11 kap. 8 §, 12 kap. 11 §'],
  ['direct-research', '6 kap. 9 §'], ['direct-after-a-call', '6 kap. 5 och 6 §§'], ['direct-additional', '6 kap. 10 §'], ['direct-repetition', '6 kap. 11 §'], ['direct-bargain', '6 kap. 10 §'],
  ['energy-or-water', '3 kap. 10 §'], ['resale', '3 kap. 4 §'], ['open-market', '3 kap. 24 §'],
  ['system-announced', '10 kap. 4 §'], ['system-open', '14 kap. 4 §'], ['system-rules', '14 kap. 5 §'], ['system-decision', '14 kap. 7 §'], ['system-delay', '14 kap. 7 §'],
  ['system-refusal', '14 kap. 7 §'], ['system-removal', '14 kap. 8 §'], ['system-by-its-rules', '14 kap. 7 och 8 §§'], ['system-only-qualified', '14 kap. 10 §'], ['system-procedure', '14 kap. 4 §'],
  ['framework-rules', '7 kap. 3 §'], ['call-off', '7 kap. 3 och 4 §§'],
  ['affiliated', '3 kap. 19–21 §§'], ['joint-venture', '3 kap. 22 §'], ['main-activity', '2 kap. 23 och 24 §§'],
] as const).map(([name, place]) => same(`eu/utilities/${name}`, luf(place)))

const requests = duty({
  ...base, id: 'se/utilities/requests', replaces: 'eu/utilities/requests-rule', carriesOut: 'eu/utilities/requests-floor', topic: 'time limits', sources: [luf('11 kap. 3 §')], dossier: ['diff 55', 'nat 2.5 Utilities, requests', 'EX19'],
  says: t('In Sweden 15 days to ask to take part are the rule for utilities, with no need to say why it is not 30.', 'I Sverige är 15 dagar för anbudsansökan regeln i försörjningssektorerna, utan krav på att motivera varför det inte är 30.',
    'I Sverige er 15 dage til at ansøge om deltagelse reglen for forsyning, uden krav om at begrunde, hvorfor det ikke er 30.', 'I Sverige er 15 dager til å be om å delta regelen i forsyningssektorene, uten krav om å begrunne hvorfor det ikke er 30.'),
  why: t('The Swedish act took the directive’s floor as its rule.', 'Den svenska lagen gjorde direktivets golv till sin regel.', 'Den svenske lov gjorde direktivets gulv til sin regel.', 'Den svenske loven gjorde direktivets gulv til sin regel.'),
  steps: ['sendNotice', 'extendDeadline'], when: all(insideUtilities, among(procedure, 'restricted', 'negotiation', 'dialogue', 'innovationPartnership')), must: atLeast(requestDays, requestFloor25), weight: 'blocks',
  remedies: [{ change: requestDays, say: t('Give 15 days or more.', 'Ge 15 dagar eller mer.', 'Giv 15 dage eller mere.', 'Gi 15 dager eller mer.') }],
  examples: cases({ ...heat, procedure: 'negotiation' }, {
    lawful: { 'fifteen days': { 'time.requestDays': 15 }, 'twenty days, a dialogue': { procedure: 'dialogue', 'time.requestDays': 20 } },
    unlawful: Object.fromEntries(['negotiation', 'restricted', 'dialogue', 'innovationPartnership'].map(p => [`fourteen days, ${p}`, { procedure: p, 'time.requestDays': 14 }])),
    depends: { 'not set': {} }, outside: { ...belowLuf, 'an open procedure': { procedure: 'open' } },
  }),
})

const directLimit = duty({
  ...base, id: 'se/utilities/direct-limit', life: sinceSimpler, sources: [luf('19 a kap. 2–6 §§, 6 kap. 7 och 10–12 §§')], dossier: ['nat 1.2 Direct award, utilities', 'diff 3', 'EX3'],
  says: t('Without advertising a utility may buy below SEK 1 200 000, or on one of the special grounds. The whole value counts.', 'Utan annons får en upphandlande enhet köpa under 1 200 000 kronor, eller på någon av de särskilda grunderna. Hela värdet räknas.',
    'Uden annoncering må en ordregivende enhed købe for under 1.200.000 svenske kroner eller på et af de særlige grundlag. Hele værdien tæller.', 'Uten kunngjøring kan en oppdragsgiver i forsyningssektorene kjøpe for under 1 200 000 svenske kroner, eller på et av de særlige grunnlagene. Hele verdien teller.'),
  steps: ['chooseProcedure', 'signContract'], when: all(holds('se/value/below-utilities'), is(procedure, 'directAward')), weight: 'blocks',
  // What the directive leaves outside, LUF leaves outside too (3 kap. 4, 10 and 24 §§). Neither research nor tenders that are merely unacceptable is a ground in 19 a kap. 3 and 4 §§.
  must: any(below(estimatedValue, directAwardLimitUtilities), among(directGround, 'noTenders', 'artistic', 'technical', 'exclusiveRights', 'extremeUrgency', 'additional', 'commodity', 'liquidation', 'contestWinner', 'repetition', 'bargain', 'reviewGap', 'exceptional', 'energyOrWater', 'resale', 'openMarket')),
  remedies: [{ change: procedure, to: 'belowThreshold', say: t('Advertise the procurement under chapter 19.', 'Annonsera upphandlingen enligt 19 kap.', 'Annoncer indkøbet efter kapitel 19.', 'Kunngjør anskaffelsen etter kapittel 19.') }],
  examples: cases(small, {
    lawful: {
      'just below the limit': { 'value.estimated': 1_199_999, 'direct.ground': 'none' },
      ...Object.fromEntries(['noTenders', 'artistic', 'technical', 'exclusiveRights', 'extremeUrgency', 'additional', 'commodity', 'liquidation', 'contestWinner', 'repetition', 'bargain', 'reviewGap', 'exceptional', 'energyOrWater', 'resale', 'openMarket'].map(g => [`on the ground ${g}`, { 'direct.ground': g }])),
    },
    unlawful: { 'at the limit without a ground': { 'value.estimated': 1_200_000, 'direct.ground': 'none' }, 'research': { 'direct.ground': 'researchContract' }, 'unacceptable tenders': { 'direct.ground': 'unacceptableTenders' } },
    depends: { 'the ground is not known': {} },
    outside: { 'advertised': { procedure: 'belowThreshold' }, 'at the EU threshold': { 'value.estimated': 4_903_632 }, 'the town hall': townHall },
  }),
})

const byTheAct = duty({
  ...base, id: 'se/utilities/excluded-by-law', replaces: 'eu/utilities/excluded-by-rules', topic: 'selection and exclusion', sources: [luf('13 kap. 1–4 §§, 14 kap. 1 §')], dossier: ['nat 4.4 Utilities not being authorities'],
  says: t('In Sweden the act itself gives every utility the grounds for exclusion; other grounds must have been there for firms to read. The crimes and unpaid taxes bind an authority only.',
    'I Sverige ger lagen själv varje upphandlande enhet uteslutningsgrunderna; andra villkor måste ha varit tillgängliga för leverantörerna. Brotten och obetalda skatter är tvingande bara för en myndighet.',
    'I Sverige giver loven selv enhver enhed udelukkelsesgrundene; andre skal have været tilgængelige for virksomhederne. Forbrydelserne og ubetalt skat er kun obligatoriske for en myndighed.',
    'I Sverige gir loven selv enhver oppdragsgiver avvisningsgrunnlagene; andre må ha vært tilgjengelige for leverandørene. Lovbruddene og ubetalt skatt er obligatoriske bare for et offentlig organ.'),
  steps: ['excludeFirm'], when: insideUtilities, weight: 'blocks',
  must: any(yes(participationRulesGiven), among(exclusionGround, 'crime', 'tax', 'misconduct', 'conflict', 'priorInvolvement', 'poorPerformance', 'misrepresentation', 'insolvency', 'labour')),
  remedies: [{ insteadTake: 'evaluate', say: t('Keep the firm in and evaluate its tender.', 'Behåll leverantören och utvärdera anbudet.', 'Behold virksomheden, og evaluer dens tilbud.', 'Behold leverandøren og evaluer tilbudet.') }],
  examples: cases({ ...heat, 'utility.participationRules': false }, {
    lawful: {
      ...Object.fromEntries(['crime', 'tax', 'misconduct', 'conflict', 'priorInvolvement', 'poorPerformance', 'misrepresentation', 'insolvency', 'labour'].map(g => [`for ${g}`, { 'exclusion.ground': g }])),
      'a rule of its own, announced': { 'exclusion.ground': 'none', 'utility.participationRules': true },
    },
    unlawful: { 'no ground': { 'exclusion.ground': 'none' } }, depends: { 'the ground is not known': {} }, outside: belowLuf,
  }),
})

const variants = duty({
  ...base, id: 'se/utilities/variants-announced', topic: 'documents', sources: [luf('9 kap. 17 och 18 §§')],
  says: t('In Sweden a utility too can consider a variant only if the notice itself allows or requires it; the directive would be content with the documents.',
    'I Sverige får även en upphandlande enhet beakta ett alternativt utförande bara om själva annonsen tillåter eller kräver det; direktivet nöjer sig med dokumenten.',
    'I Sverige kan også en ordregivende enhed kun tage et alternativt tilbud i betragtning, hvis selve bekendtgørelsen tillader eller kræver det; direktivet nøjes med materialet.',
    'I Sverige kan også en oppdragsgiver i forsyningssektorene vurdere et alternativt tilbud bare hvis selve kunngjøringen tillater eller krever det; direktivet nøyer seg med dokumentene.'),
  steps: ['allowVariants'], when: insideUtilities, must: yes(variantsInNotice), weight: 'blocks',
  remedies: [{ change: variantsInNotice, to: true, say: t('Say it in the notice.', 'Ange det i annonsen.', 'Skriv det i bekendtgørelsen.', 'Skriv det i kunngjøringen.') }],
  examples: cases(heat, { lawful: { 'in the notice': { 'utility.variantsInNotice': true } }, unlawful: { 'only in the documents': { 'utility.variantsInNotice': false } }, depends: { 'nobody has said': {} }, outside: belowLuf }),
})

const systemSettled = exception({
  ...base, id: 'se/utilities/system-settled', to: ['eu/utilities/system-doubt'], sources: [luf('14 kap. 4 §')], dossier: ['hard 26'],
  says: t('LUF says in so many words that a qualification system may serve a dialogue or a partnership too.', 'LUF säger uttryckligen att ett kvalificeringssystem får användas även för dialog och innovationspartnerskap.',
    'LUF siger udtrykkeligt, at en kvalifikationsordning også kan bruges til dialog og innovationspartnerskab.', 'LUF sier uttrykkelig at en kvalifikasjonsordning også kan brukes til dialog og innovasjonspartnerskap.'),
  when: any(aboveUtilities, holds('se/value/below-utilities')),
  examples: [
    { name: 'a heat company', facts: heat, on: on('2026-09-21'), holds: true }, { name: 'a small purchase', facts: small, on: on('2026-09-21'), holds: true },
    { name: 'the town hall', facts: { ...heat, ...townHall }, on: on('2026-09-21'), holds: false },
  ],
})

export const rules: readonly Rule[] = [...repeated, same('eu/framework/months-utilities', luf('7 kap. 2 §')), requests, directLimit, byTheAct, variants, systemSettled]
