import { text as t } from '../../plain/index.ts'
import { all, duty, is, yes } from '../build.ts'
import { insidePlanned } from '../eu/regimes.ts'
import { rules as eu } from '../eu/joint-buying.ts'
import { bodyWhere, jointAcross, jointEeaReasoned } from '../facts/index.ts'
import { dutiesOf, inWordsOf, replaced } from '../in-words.ts'
import type { Remedy, Rule } from '../types.ts'
import { cases, insideEu, large } from './cases.ts'
import { lou, sinceAct } from './sources.ts'

const find = dutiesOf(eu)
/** LOU; the utilities have a chapter of their own in LUF, which was not read for this. */
const swedish = (id: string, place: string, dossier: readonly string[] = []) => {
  const from = find(`eu/${id}`)
  return inWordsOf('SE', from, { id: `se/${id}`, life: sinceAct, sources: [lou(place)], dossier, when: replaced(from.when, insidePlanned, insideEu), examples: from.examples.filter(e => e.facts['activity'] !== 'heat') })
}
const advised: Remedy = { change: jointEeaReasoned, to: true, say: t('Take advice, and write the basis in the EEA Agreement down.', 'Ta råd och anteckna stödet i EES-avtalet.', 'Søg råd, og notér grundlaget i EØS-aftalen.', 'Søk råd, og noter grunnlaget i EØS-avtalen.') }
const outside = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const

export const rules: readonly Rule[] = [
  swedish('joint/no-evasion', '7 kap. 14 § andra stycket', ['nat 8 Ban on evading mandatory national law']),
  swedish('joint/agreement', '7 kap. 17–19 §§', ['nat 8 Provisions', 'EX9']),
  swedish('joint/law', '7 kap. 19 § andra stycket', ['nat 8 Choice of law']),
  swedish('joint/law-stated', '7 kap. 20 §', ['nat 8 Choice of law', 'EX9']),
  swedish('joint/entity-law', '7 kap. 22 och 23 §§', ['diff 58', 'nat 8 Choice of law']),
  swedish('central/body', '7 kap. 10–13 §§', ['NAT-CPB']),
  swedish('central/named', '7 kap. 3 § och 8 kap. 4 §'),
  swedish('central/own-part', '7 kap. 13 § andra stycket'),
  swedish('central/its-law', '7 kap. 15 och 16 §§', ['nat 8 Central purchasing body abroad']),
  swedish('central/no-evasion', '7 kap. 14 § andra stycket'),
  duty({
    id: 'se/joint/eea', order: 'SE', topic: 'joint buying', life: sinceAct, sources: [lou('7 kap. 14, 15 och 17 §§')], dossier: ['diff 57', 'nat 8 the gap', 'nat 8 Partners covered', 'EU-XB-05', 'EX8'], steps: ['agreeJointPurchase'], weight: 'needs a reason',
    says: t('The act speaks of authorities in other Member States of the European Union. Buying together with Norway, Iceland or Liechtenstein rests on the EEA Agreement instead: take advice, and write the basis down.',
      'Lagen talar om myndigheter i andra medlemsstater i Europeiska unionen. Att upphandla tillsammans med Norge, Island eller Liechtenstein vilar i stället på EES-avtalet: ta råd och anteckna grunden.',
      'Den svenske lov taler om myndigheder i andre EU-medlemsstater. Fælles indkøb med Norge, Island eller Liechtenstein hviler i stedet på EØS-aftalen: søg råd, og notér grundlaget.',
      'Den svenske loven taler om myndigheter i andre EU-stater. Felles anskaffelse med Norge, Island eller Liechtenstein hviler i stedet på EØS-avtalen: søk råd, og noter grunnlaget.'),
    when: all(insideEu, is(jointAcross, 'withEea')), must: yes(jointEeaReasoned), remedies: [advised],
    examples: cases({ ...large, 'joint.across': 'withEea' }, { lawful: { 'advice taken': { 'joint.eeaReasoned': true } }, unlawful: { 'Göteborg and Oslo, nothing written': { 'joint.eeaReasoned': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'Malmö and Copenhagen': { 'joint.across': 'withinEu' } } }),
  }),
  duty({
    id: 'se/central/eea', order: 'SE', topic: 'joint buying', life: sinceAct, sources: [lou('7 kap. 15 §')], dossier: ['nat 8 the gap'], steps: ['buyThroughCentralBody'], weight: 'needs a reason',
    says: t('The act speaks of central purchasing bodies in other Member States of the European Union. One in Norway, Iceland or Liechtenstein rests on the EEA Agreement instead: take advice, and write the basis down.',
      'Lagen talar om inköpscentraler i andra medlemsstater i Europeiska unionen. En i Norge, Island eller Liechtenstein vilar i stället på EES-avtalet: ta råd och anteckna grunden.',
      'Den svenske lov taler om indkøbscentraler i andre EU-medlemsstater. En i Norge, Island eller Liechtenstein hviler i stedet på EØS-aftalen: søg råd, og notér grundlaget.',
      'Den svenske loven taler om innkjøpssentraler i andre EU-stater. En i Norge, Island eller Liechtenstein hviler i stedet på EØS-avtalen: søk råd, og noter grunnlaget.'),
    when: all(insideEu, is(bodyWhere, 'eea')), must: yes(jointEeaReasoned), remedies: [advised],
    examples: cases({ ...large, 'central.where': 'eea' }, { lawful: { 'advice taken': { 'joint.eeaReasoned': true } }, unlawful: { 'nothing written': { 'joint.eeaReasoned': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'a body in Denmark': { 'central.where': 'eu' } } }),
  }),
]
