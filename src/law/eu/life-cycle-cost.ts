import { text } from '../../plain/index.ts'
import { all, isNot, yes } from '../build.ts'
import {
  awardBasis, lccAccessible, lccCommonMethod, lccExternalities, lccFair, lccMethodStated, lccPriced, lccReasonableData,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alike } from './alike.ts'
import { d24, d25 } from './sources.ts'

const topic = 'award criteria' as const
const leaveOut = { change: lccExternalities, to: false, say: text('Leave the environmental costs out of the sum, and score the environment as a criterion.', 'Ta bort miljökostnaderna ur summan och poängsätt miljön som kriterium.', 'Tag miljøomkostningerne ud af summen, og giv point for miljø som kriterium.', 'Ta miljøkostnadene ut av summen, og gi poeng for miljø som kriterium.') } as const

export const stated = alike({
  id: 'eu/lcc/stated', topic, steps: ['useLifeCycleCost'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 68(2)'), d25('art. 83(2)')], dossier: ['EU-LCC-01'],
  says: text(
    'The documents state which data the firms must give and by which method you calculate the life-cycle cost from them.',
    'Dokumenten anger vilka uppgifter företagen ska lämna och med vilken metod ni beräknar livscykelkostnaden.',
    'Materialet angiver, hvilke oplysninger virksomhederne skal give, og hvilken metode I bruger til at beregne livscyklusomkostningerne.',
    'Dokumentene oppgir hvilke opplysninger leverandørene skal gi, og hvilken metode dere bruker til å beregne livssykluskostnadene.'),
  must: yes(lccMethodStated),
  remedies: [{ change: lccMethodStated, to: true, say: text('Put the calculation sheet into the documents.', 'Lägg in kalkylen i dokumenten.', 'Læg beregningsarket ind i materialet.', 'Legg regnearket inn i dokumentene.') }],
  said: { lawful: { 'stated': { 'lcc.methodStated': true } }, unlawful: { 'kept inside': { 'lcc.methodStated': false } }, depends: { 'not written': {} } },
})
export const basis = alike({
  id: 'eu/lcc/basis', topic, steps: ['useLifeCycleCost'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 67(2), 68(1)'), d25('art. 82(2), 83(1)')], dossier: ['EU-LCC-01', 'EU-AWD-01'],
  says: text(
    'Life-cycle cost belongs with an award on cost, or on the best ratio of price and quality; not with the lowest price alone.',
    'Livscykelkostnad hör ihop med utvärdering på kostnad eller på bästa förhållandet mellan pris och kvalitet; inte med enbart lägsta pris.',
    'Livscyklusomkostninger hører til tildelingskriteriet omkostninger eller bedste forhold mellem pris og kvalitet; ikke til laveste pris alene.',
    'Livssykluskostnader hører sammen med tildeling etter kostnad eller etter beste forhold mellom pris eller kostnad og kvalitet; ikke med laveste pris alene.'),
  must: isNot(awardBasis, 'price'),
  remedies: [{ change: awardBasis, to: 'cost', say: text('Award on cost.', 'Utvärdera på kostnad.', 'Tildel efter omkostninger.', 'Tildel etter kostnad.') }],
  said: { lawful: { 'cost': { 'award.basis': 'cost' }, 'price and quality': { 'award.basis': 'bestPriceQuality' } }, unlawful: { 'the lowest price': { 'award.basis': 'price' } }, depends: { 'not chosen': {} } },
})
export const priced = alike({
  id: 'eu/lcc/externalities-priced', topic, steps: ['useLifeCycleCost'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 68(1)(b)'), d25('art. 83(1)(b)')], dossier: ['EU-LCC-01'],
  says: text(
    'Costs to the environment, such as emissions, are counted only where their value in money can be determined and verified.',
    'Kostnader för externa miljöeffekter, till exempel utsläpp, räknas med bara om de kan fastställas till ett belopp i pengar som kan kontrolleras.',
    'Omkostninger ved eksterne virkninger på miljøet, fx udledninger, medregnes kun, hvis deres pengemæssige værdi kan bestemmes og verificeres.',
    'Kostnader som skyldes miljøbelastninger, for eksempel utslipp, regnes bare med hvis verdien kan tallfestes og etterprøves.'),
  trigger: yes(lccExternalities), must: yes(lccPriced), remedies: [leaveOut], facts: { 'lcc.externalities': true },
  said: { lawful: { 'a price per tonne that can be checked': { 'lcc.priced': true } }, unlawful: { 'a guess': { 'lcc.priced': false } }, depends: { 'nobody has judged': {} }, outside: { 'not counted': { 'lcc.externalities': false } } },
})
const fairOnes = { 'lcc.fairMethod': true, 'lcc.accessible': true, 'lcc.reasonableData': true }
export const fairMethod = alike({
  id: 'eu/lcc/fair-method', topic, steps: ['useLifeCycleCost'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 68(2)(a)-(c)'), d25('art. 83(2)')], dossier: ['EU-LCC-01'],
  says: text(
    'The method for environmental costs is objective, verifiable and favours nobody, is open to all, and builds on data that a careful firm can provide with reasonable effort.',
    'Metoden för miljökostnader är objektiv, verifierbar och gynnar ingen, är tillgänglig för alla och bygger på uppgifter som ett omdömesgillt företag kan lämna med rimlig ansträngning.',
    'Metoden for miljøomkostninger er objektiv, kan verificeres og favoriserer ingen, er tilgængelig for alle og bygger på oplysninger, som en påpasselig virksomhed kan skaffe med en rimelig indsats.',
    'Metoden for miljøkostnader er objektiv, kan etterprøves og favoriserer ingen, er tilgjengelig for alle og bygger på opplysninger som leverandørene kan skaffe med rimelig innsats.'),
  trigger: yes(lccExternalities), must: all(yes(lccFair), yes(lccAccessible), yes(lccReasonableData)), remedies: [leaveOut], facts: { 'lcc.externalities': true },
  said: {
    lawful: { 'fair, open and workable': fairOnes },
    unlawful: { 'made for one product': { ...fairOnes, 'lcc.fairMethod': false }, 'a secret tool': { ...fairOnes, 'lcc.accessible': false }, 'data nobody has': { ...fairOnes, 'lcc.reasonableData': false } },
    depends: { 'the data not judged': { ...fairOnes, 'lcc.reasonableData': undefined } }, outside: { 'not counted': { 'lcc.externalities': false } },
  },
})
// Annex XIII still lists the old directive on clean vehicles, whose own method is said to be gone; hence only a word of advice.
export const common = alike({
  id: 'eu/lcc/common-method', topic, steps: ['useLifeCycleCost'], weight: 'advice', utilitiesToo: true,
  sources: [d24('art. 68(3)'), d25('art. 83(3)')], dossier: ['EU-LCC-02'],
  says: text(
    'Where an EU act makes a common method for life-cycle cost compulsory, that method is used. Look whether there is one for what you buy; few exist.',
    'Där en EU-rättsakt gör en gemensam metod för livscykelkostnad obligatorisk används den. Kontrollera om det finns någon för det ni köper; få finns.',
    'Hvor en EU-retsakt gør en fælles metode for livscyklusomkostninger obligatorisk, bruges den. Undersøg, om der er en for det, I køber; der er få.',
    'Der en EU-rettsakt gjør en felles metode for livssykluskostnader obligatorisk, brukes den. Undersøk om det finnes en for det dere kjøper; det finnes få.'),
  must: isNot(lccCommonMethod, 'notUsed'),
  remedies: [{ change: lccCommonMethod, to: 'used', say: text('Use the common method.', 'Använd den gemensamma metoden.', 'Brug den fælles metode.', 'Bruk den felles metoden.') }],
  said: { lawful: { 'none exists': { 'lcc.commonMethod': 'none' }, 'used': { 'lcc.commonMethod': 'used' } }, unlawful: { 'not used': { 'lcc.commonMethod': 'notUsed' } }, depends: { 'nobody has looked': {} } },
})

export const rules: readonly Rule[] = [stated, basis, priced, fairMethod, common].map(a => a.eu)
