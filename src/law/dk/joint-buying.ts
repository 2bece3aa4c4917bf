import { text as t } from '../../plain/index.ts'
import { all, among, duty, is, yes } from '../build.ts'
import { cases } from '../cases.ts'
import { insidePlanned } from '../eu/regimes.ts'
import { rules as eu } from '../eu/joint-buying.ts'
import { bodyWhere, jointAcross, jointBuyersNamed, jointEeaReasoned, jointPartsWritten } from '../facts/index.ts'
import { dutiesOf, inWordsOf, replaced } from '../in-words.ts'
import type { Remedy, Rule } from '../types.ts'
import { above, danishEntry, inAct } from './entry.ts'
import { sinceAct, ul } from './sources.ts'

const find = dutiesOf(eu)
/** Utilities buy together under the directive itself. */
const danish = (id: string, place: string, dossier: readonly string[]) => {
  const from = find(`eu/${id}`)
  return inWordsOf('DK', from, { id: `dk/${id}`, life: sinceAct, sources: [ul(place)], dossier, when: replaced(from.when, insidePlanned, inAct), examples: from.examples.filter(e => e.facts['activity'] !== 'heat') })
}
const advised: Remedy = { change: jointEeaReasoned, to: true, say: t('Take advice, and write the basis in the EEA Agreement down.', 'Ta råd och anteckna stödet i EES-avtalet.', 'Søg råd, og notér grundlaget i EØS-aftalen.', 'Søk råd, og noter grunnlaget i EØS-avtalen.') }

export const rules: readonly Rule[] = [
  // No sentence of §§ 124-126 says it; the general ban on shaping a tender so that it leaves the act does, and the directive.
  { ...danish('joint/no-evasion', '§ 2, stk. 2', ['C11', 'nat 8 Ban on evading mandatory national law']), sources: [{ ...ul('§ 2, stk. 2'), known: 'derived' }] },
  danish('joint/agreement', '§ 125, stk. 1', ['DK §125', 'nat 8 Provisions', 'nat 8 Choice of law']),
  danish('joint/entity-law', '§ 126', ['DK §126', 'diff 58']),
  danish('central/body', '§§ 119, 121, stk. 1, og 122', ['DK §119-122', 'NAT-CPB']),
  danish('central/named', '§§ 96 og 120, stk. 1', ['DK §119-122']),
  danish('central/own-part', '§ 121, stk. 2', ['DK §119-122']),
  danish('central/electronic', '§ 120, stk. 2', ['DK §119-122']),
  { ...danish('central/its-law', '§ 124', ['DK §124', 'nat 8 Central purchasing body abroad']), says: t(
    'You may use a central purchasing body in another EU state. The law of its country then applies, also to your own call-offs, mini-competitions and purchases in its dynamic system.',
    'Ni får använda en inköpscentral i en annan EU-stat. Då gäller lagen i dess land, också för era egna avrop, förnyade konkurrensutsättningar och köp i dess dynamiska inköpssystem.',
    'I kan bruge en indkøbscentral i en anden EU-medlemsstat. Så gælder loven i dens land, også for jeres egne træk, miniudbud og køb i dens dynamiske indkøbssystem.',
    'Dere kan bruke en innkjøpssentral i en annen EU-stat. Da gjelder loven i dens land, også for deres egne avrop, minikonkurranser og kjøp i dens dynamiske innkjøpsordning.') },
  duty({
    ...danishEntry('dk/joint/named', 'joint buying', 'DK §123', ul('§ 123, stk. 5')), steps: ['agreeJointPurchase'], weight: 'blocks',
    says: t('In a joint tender the notice makes all participating authorities known, and the documents say which parts each answers for.',
      'Vid ett gemensamt förfarande framgår alla deltagande myndigheter av annonsen, och dokumenten anger vilka delar var och en ansvarar för.',
      'Ved fælles udbud kan samtlige deltagende ordregivere identificeres i udbudsbekendtgørelsen, og udbudsmaterialet siger, hvilke dele den enkelte er ansvarlig for.',
      'Ved felles konkurranse går alle deltakende oppdragsgivere fram av kunngjøringen, og dokumentene sier hvilke deler hver er ansvarlig for.'),
    when: inAct, must: all(yes(jointBuyersNamed), yes(jointPartsWritten)),
    remedies: [
      { change: jointBuyersNamed, to: true, say: t('Name all buyers in the notice.', 'Ange alla köpare i annonsen.', 'Nævn alle ordregivere i udbudsbekendtgørelsen.', 'Nevn alle oppdragsgiverne i kunngjøringen.') },
      { change: jointPartsWritten, to: true, say: t('Say who answers for which part.', 'Ange vem som ansvarar för vilken del.', 'Angiv, hvem der er ansvarlig for hvilken del.', 'Angi hvem som er ansvarlig for hvilken del.') },
    ],
    examples: cases({ ...above, 'joint.buyersNamed': true, 'joint.partsWritten': true }, { lawful: { 'both': {} }, unlawful: { '“and others”': { 'joint.buyersNamed': false }, 'the parts left open': { 'joint.partsWritten': false } }, depends: { 'not written': { 'joint.buyersNamed': undefined } }, outside: { 'below the threshold': { 'value.estimated': 100_000 } } }),
  }),
  duty({
    ...danishEntry('dk/joint/eea', 'joint buying', ['C10', 'nat 8 the gap', 'nat 8 Partners covered', 'diff 57', 'DK §125', 'EU-XB-05'], ul('§§ 125-126')), steps: ['agreeJointPurchase'], weight: 'needs a reason',
    says: t('The act speaks of authorities in other EU Member States. Buying together with Norway, Iceland or Liechtenstein rests on the EEA Agreement instead: take advice, and write the basis down.',
      'Lagen talar om myndigheter i andra EU-medlemsstater. Att upphandla tillsammans med Norge, Island eller Liechtenstein vilar i stället på EES-avtalet: ta råd och anteckna grunden.',
      'Loven taler om ordregivere i andre EU-medlemsstater. Fælles udbud med Norge, Island eller Liechtenstein hviler i stedet på EØS-aftalen: søg råd, og notér grundlaget.',
      'Den danske loven taler om oppdragsgivere i andre EU-stater. Felles anskaffelse med Norge, Island eller Liechtenstein hviler i stedet på EØS-avtalen: søk råd, og noter grunnlaget.'),
    when: all(inAct, is(jointAcross, 'withEea')), must: yes(jointEeaReasoned), remedies: [advised],
    examples: cases({ ...above, 'joint.across': 'withEea' }, { lawful: { 'advice taken': { 'joint.eeaReasoned': true } }, unlawful: { 'Copenhagen and Oslo, nothing written': { 'joint.eeaReasoned': false } }, depends: { 'nobody has said': {} }, outside: { 'Copenhagen and Malmö': { 'joint.across': 'withinEu' }, 'below the threshold': { 'value.estimated': 100_000 } } }),
  }),
  duty({
    ...danishEntry('dk/central/eea', 'joint buying', ['C10', 'DK §124', 'nat 8 the gap'], ul('§ 124')), steps: ['buyThroughCentralBody'], weight: 'needs a reason',
    says: t('The act speaks of central purchasing bodies in other EU Member States. A body in Norway, Iceland or Liechtenstein rests on the EEA Agreement instead: take advice, and write the basis down.',
      'Lagen talar om inköpscentraler i andra EU-medlemsstater. En inköpscentral i Norge, Island eller Liechtenstein vilar i stället på EES-avtalet: ta råd och anteckna grunden.',
      'Loven taler om indkøbscentraler i andre EU-medlemsstater. En indkøbscentral i Norge, Island eller Liechtenstein hviler i stedet på EØS-aftalen: søg råd, og notér grundlaget.',
      'Den danske loven taler om innkjøpssentraler i andre EU-stater. En sentral i Norge, Island eller Liechtenstein hviler i stedet på EØS-avtalen: søk råd, og noter grunnlaget.'),
    when: all(inAct, among(bodyWhere, 'eea')), must: yes(jointEeaReasoned), remedies: [advised],
    examples: cases({ ...above, 'central.where': 'eea' }, { lawful: { 'advice taken': { 'joint.eeaReasoned': true } }, unlawful: { 'nothing written': { 'joint.eeaReasoned': false } }, depends: { 'nobody has said': {} }, outside: { 'a body in Sweden': { 'central.where': 'eu' }, 'below the threshold': { 'value.estimated': 100_000 } } }),
  }),
]
