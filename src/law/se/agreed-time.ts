import { text as t } from '../../plain/index.ts'
import { above, all, among, any, atLeast, duty, exception, isNot, on, yes } from '../build.ts'
import { agreedWithAll, buyerKind, procedure, tenderDays } from '../facts/index.ts'
import { calm, invitedLimits, invitedTime, tenDays } from '../eu/least-times.ts'
import type { Facts, Life, Rule, Source } from '../types.ts'
import { cases, insideEu, large } from './cases.ts'

// Sweden and Norway used the option of art. 28(4) in the same way: a buyer other than the state may agree the period with all who are
// invited, and has ten days as a floor where agreement fails. Denmark asks for both, the agreement and ten days.
const ordinary = invitedTime(atLeast)
const notState = isNot(buyerKind, 'state')
export const mayAgree = among(procedure, 'restricted', 'negotiation')
/** The least time of those invited, agreement and floor counted. */
export const invitedOrAgreed = any(ordinary, all(notState, any(yes(agreedWithAll), tenDays(atLeast))))

// Facts of the examples.
export const called = { procedure: 'restricted', 'time.agreedWithAll': false, 'time.priorNotice': false, 'time.eSubmission': true, 'documents.online': true, ...calm } as const
export const state = { 'buyer.kind': 'state' } as const
/** Each limit, moved `by` days. */
export const tried = (by: number, more: Facts = {}): Record<string, Facts> =>
  Object.fromEntries(invitedLimits.map(([name, least, facts]) => [`${least + by} days, ${name}`, { ...more, ...facts, 'time.tenderDays': least + by }]))

type Country = { readonly order: 'SE' | 'NO'; readonly source: Source; readonly life: Life; readonly outside: Readonly<Record<string, Facts>> }
/** What follows from the option beside the least time itself: the record that agreement was sought, and site visits. */
export function withoutAgreement({ order, source, life, outside }: Country): readonly Rule[] {
  // The ten days are for a buyer that asked and got no agreement: that it did ask is what the record must show.
  const agreementSought = duty({
    id: `${order.toLowerCase()}/time/agreement-sought`, order, topic: 'time limits', life, sources: [source], dossier: ['NAT-AGREE'],
    says: t('Less than the ordinary time without agreement is for a buyer who has tried to agree with all invited firms and failed. Put on file that you tried.',
      'Kortare tid än den vanliga utan överenskommelse är till för den köpare som har försökt komma överens med alla inbjudna företag utan att lyckas. Dokumentera försöket.',
      'Kortere frist end den normale uden aftale er for den ordregiver, der har forsøgt at blive enig med alle opfordrede virksomheder uden at det lykkedes. Skriv forsøget på sagen.',
      'Kortere frist enn den vanlige uten avtale er for den oppdragsgiver som har prøvd å bli enig med alle inviterte leverandører uten å lykkes. Dokumenter forsøket.'),
    steps: ['inviteToTender', 'extendDeadline'], when: all(insideEu, mayAgree, notState), must: any(ordinary, yes(agreedWithAll)), weight: 'needs a reason',
    remedies: [
      { change: tenderDays, to: 35, say: t('Give the ordinary time; 35 days are always enough.', 'Ge den vanliga tiden; 35 dagar räcker alltid.', 'Giv den normale frist; 35 dage er altid nok.', 'Gi den vanlige fristen; 35 dager er alltid nok.') },
      { change: agreedWithAll, to: true, say: t('Agree the period with all who are invited.', 'Kom överens om tiden med alla som bjuds in.', 'Aftal fristen med alle, der opfordres.', 'Avtal fristen med alle som inviteres.') },
    ],
    examples: cases({ ...large, ...called }, {
      lawful: { ...tried(0), 'ten days agreed with all': { 'time.tenderDays': 10, 'time.agreedWithAll': true }, 'twelve days agreed with all': { 'time.tenderDays': 12, 'time.agreedWithAll': true } },
      unlawful: { ...tried(-1), 'in a negotiation': { procedure: 'negotiation', 'time.tenderDays': 24 } },
      depends: { 'the days are not set': {} },
      outside: { ...outside, 'a dialogue': { procedure: 'dialogue' }, 'a state authority': state },
    }),
  })
  const visitWithoutAgreement = exception({
    id: `${order.toLowerCase()}/time/visit-without-agreement`, order, topic: 'time limits', life, to: ['eu/time/site-visit-invited'], sources: [source],
    says: t('For a buyer other than the state the least time without agreement is ten days; where firms must see the site, it is longer than that.',
      'För andra köpare än statliga myndigheter är den kortaste tiden utan överenskommelse tio dagar; krävs platsbesök ska den vara längre än så.',
      'For andre ordregivere end staten er mindstefristen uden aftale ti dage; kræves besigtigelse, skal den være længere end det.',
      'For andre oppdragsgivere enn staten er minstefristen uten avtale ti dager; kreves befaring, skal den være lengre enn det.'),
    when: all(notState, tenDays(above)),
    examples: [
      { name: 'a municipality, eleven days', facts: { 'buyer.kind': 'municipality', activity: 'general', 'documents.online': true, 'time.tenderDays': 11 }, on: on('2026-09-21'), holds: true },
      { name: 'a municipality, fifteen days, not all online', facts: { 'buyer.kind': 'municipality', activity: 'general', 'documents.online': false, 'time.tenderDays': 15 }, on: on('2026-09-21'), holds: false },
      { name: 'a municipality, sixteen days, not all online', facts: { 'buyer.kind': 'municipality', activity: 'general', 'documents.online': false, 'time.tenderDays': 16 }, on: on('2026-09-21'), holds: true },
      { name: 'a municipality, ten days', facts: { 'buyer.kind': 'municipality', activity: 'general', 'documents.online': true, 'time.tenderDays': 10 }, on: on('2026-09-21'), holds: false },
      { name: 'a state authority', facts: { ...state, 'documents.online': true, 'time.tenderDays': 16 }, on: on('2026-09-21'), holds: false },
      { name: 'the days are not set', facts: { 'buyer.kind': 'municipality', activity: 'general' }, on: on('2026-09-21'), holds: 'unknown' },
    ],
  })
  return [agreementSought, visitWithoutAgreement]
}
