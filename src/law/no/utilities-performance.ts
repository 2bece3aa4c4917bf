import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, atMost, duty, figure, is, isNot, valueIn, yes } from '../build.ts'
import { activity, buyerKind, chainTiers, estimatedValue, isAuthority, moreChainTiers, serviceTrade, subject, wagesByBank } from '../facts/index.ts'
import type { Condition, Facts, Figure, Rule } from '../types.ts'
import { cases } from './cases.ts'
import { mostTiers } from './figures.ts'
import { fsf, sinceRead } from './sources.ts'

// These stand in Part I of the utilities regulation, and so hold below the EEA threshold too; they bind public bodies only (§ 1-2 (1) a–d).
const base = { order: 'NO', topic: 'contract', weight: 'blocks', steps: ['setPerformanceConditions', 'writeDocuments'] } as const
const from = (name: string, says: Figure['says'], value: number, place: string): Figure => figure({ figure: name, unit: 'money', set: 'by each country', says, values: [valueIn('NO', sinceRead, value, fsf(place))] })
export const chainFromUtilities = from('no.utilities.chain', t('Utilities: the chain is limited from', 'Försörjningssektorerna: kedjan begränsas från', 'Forsyning: kæden begrænses fra', 'Forsyningssektorene: kjeden begrenses fra'), 4_100_000, '§ 7-8 (1)')
export const wagesFromUtilities = from('no.utilities.wages', t('Utilities: wages through a bank are demanded from', 'Försörjningssektorerna: lön via bank krävs från', 'Forsyning: løn via bank kræves fra', 'Forsyningssektorene: lønn via bank kreves fra'), 4_500_000, '§ 7-10 (1)')

const publicUtility: Condition = all(isNot(activity, 'general'), any(among(buyerKind, 'municipality', 'state'), yes(isAuthority)))
const worksOrCleaning: Condition = any(is(subject, 'works'), all(is(subject, 'services'), is(serviceTrade, 'cleaning')))
const waterworks: Facts = { 'buyer.kind': 'utility', activity: 'water', 'utility.isAuthority': true, subject: 'works', procedure: 'open' }
const outside = { 'a krone less': {}, 'an ordinary service': { subject: 'services', 'performance.trade': 'transport' }, 'goods': { subject: 'goods' }, 'a private company': { 'utility.isAuthority': false }, 'the town hall': { 'buyer.kind': 'municipality', activity: 'general' } } as const
const around = (limit: number) => ({ ...outside, 'a krone less': { 'value.estimated': limit - 1 } })

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'no/utilities/chain', life: sinceRead, sources: [fsf('§ 7-8')], dossier: ['diff 39'],
    says: t('A public utility lets the supplier have at most two tiers below itself in works and cleaning from NOK 4.1 million. More are allowed only if enough competition needs it, and then the documents state the most.',
      'En offentlig enhet i försörjningssektorerna låter leverantören ha högst två led under sig vid byggentreprenad och städning från 4,1 miljoner norska kronor. Fler tillåts bara om konkurrensen kräver det, och då anger dokumenten det högsta antalet.',
      'En offentlig forsyningsvirksomhed lader leverandøren have højst to led under sig ved bygge- og anlægsarbejde og rengøring fra 4,1 mio. norske kroner. Flere er kun tilladt, hvis konkurrencen kræver det, og så angiver materialet det højeste antal.',
      'En offentlig oppdragsgiver i forsyningssektorene lar leverandøren ha høyst to ledd under seg i bygg, anlegg og renhold fra 4,1 millioner kroner. Flere er tillatt bare når det er nødvendig for tilstrekkelig konkurranse, og da oppgir dokumentene det høyeste antallet.'),
    when: all(publicUtility, worksOrCleaning, atLeast(estimatedValue, chainFromUtilities)), must: any(atMost(chainTiers, mostTiers), yes(moreChainTiers)),
    remedies: [
      { change: chainTiers, say: t('Allow at most two tiers below the supplier.', 'Tillåt högst två led under leverantören.', 'Tillad højst to led under leverandøren.', 'Tillat høyst to ledd under leverandøren.') },
      { change: moreChainTiers, to: true, say: t('If competition needs more tiers, state the most you accept in the documents.', 'Behövs fler led för konkurrensen, ange högsta antalet i dokumenten.', 'Kræver konkurrencen flere led, så angiv det højeste antal i materialet.', 'Trengs flere ledd for konkurransen, oppgi det høyeste antallet i dokumentene.') },
    ],
    examples: cases({ ...waterworks, 'value.estimated': 4_100_000, 'performance.moreTiers': false }, {
      lawful: { 'two tiers': { 'performance.chainTiers': 2 }, 'four, needed and stated': { 'performance.chainTiers': 4, 'performance.moreTiers': true } },
      unlawful: { 'three tiers': { 'performance.chainTiers': 3 }, 'cleaning': { subject: 'services', 'performance.trade': 'cleaning', 'performance.chainTiers': 3 }, 'the municipality’s own waterworks': { 'buyer.kind': 'municipality', 'utility.isAuthority': undefined, 'performance.chainTiers': 3 }, 'the state': { 'buyer.kind': 'state', 'utility.isAuthority': undefined, 'performance.chainTiers': 3 } },
      depends: { 'nobody has said': {}, 'whether it is a public body is not known': { 'utility.isAuthority': undefined, 'performance.chainTiers': 3 } }, outside: around(4_100_000),
    }),
  }),
  duty({
    ...base, id: 'no/utilities/wages', life: sinceRead, sources: [fsf('§ 7-10')], dossier: ['diff 41'],
    says: t('A public utility demands, with a sanction, that wages in works and cleaning are paid through a bank all the way down from NOK 4.5 million, and checks it.',
      'En offentlig enhet i försörjningssektorerna kräver, med sanktion, att lön vid byggentreprenad och städning betalas via bank i hela kedjan från 4,5 miljoner norska kronor, och kontrollerar det.',
      'En offentlig forsyningsvirksomhed kræver med en sanktion, at løn ved bygge- og anlægsarbejde og rengøring betales via bank i hele kæden fra 4,5 mio. norske kroner, og kontrollerer det.',
      'En offentlig oppdragsgiver i forsyningssektorene krever, med sanksjon, at lønn i bygg, anlegg og renhold utbetales via bank i hele kjeden fra 4,5 millioner kroner, og kontrollerer det.'),
    when: all(publicUtility, worksOrCleaning, atLeast(estimatedValue, wagesFromUtilities)), must: yes(wagesByBank),
    remedies: [{ change: wagesByBank, to: true, say: t('Add the condition and a sanction, and check it.', 'Lägg till villkoret och en sanktion, och kontrollera.', 'Tilføj vilkåret og en sanktion, og kontrollér.', 'Legg til vilkåret og en sanksjon, og kontroller.') }],
    examples: cases({ ...waterworks, 'value.estimated': 4_500_000 }, {
      lawful: { 'demanded': { 'performance.wagesByBank': true } }, unlawful: { 'not demanded': { 'performance.wagesByBank': false }, 'cleaning': { subject: 'services', 'performance.trade': 'cleaning', 'performance.wagesByBank': false }, 'the municipality’s own waterworks': { 'buyer.kind': 'municipality', 'utility.isAuthority': undefined, 'performance.wagesByBank': false }, 'the state': { 'buyer.kind': 'state', 'utility.isAuthority': undefined, 'performance.wagesByBank': false } },
      depends: { 'nobody has said': {} }, outside: around(4_500_000),
    }),
  }),
]
