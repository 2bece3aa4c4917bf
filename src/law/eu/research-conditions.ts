import { text } from '../../plain/index.ts'
import { all, among, any, duty, is, no, yes } from '../build.ts'
import { cases } from '../cases.ts'
import {
  directGround, procedure, rndListed, rndNoPreference, rndOnlyBuyer, rndOpenSelection, rndPaysAll, rndPhased, rndResults, rndRiskShared, rndSeveral, rndSharingWritten, rndTermsBefore, rndTestQuantity,
} from '../facts/index.ts'
import type { Duty, Rule, Source } from '../types.ts'
import { aboveThreshold, bigPurchase, insideDirective } from './entry.ts'
import { d24, sinceTransposition } from './sources.ts'

/** The Commission's framework; point 33 was read in others' accounts. A newer one (2022/C 414/01) stands beside it and was not read. */
const framework = (place: string): Source => ({
  order: 'EU', rank: 'guidance', act: 'Framework for State aid for research, development and innovation', id: { celex: '52014XC0627(01)' }, place, read: '2014-06-27', known: 'secondary source',
  link: 'https://eur-lex.europa.eu/legal-content/EN/ALL/?uri=CELEX:52014XC0627(01)',
})
/** What the Union's research programmes mean by pre-commercial procurement. */
const programme: Source = { order: 'EU', rank: 'guidance', act: 'Horizon, rules for participation', id: { national: 'pre-commercial procurement' }, place: 'definition', read: '2021-04-28', known: 'secondary source' }

const research = (d: Omit<Duty, 'kind' | 'order' | 'topic' | 'life'>): Duty => duty({ order: 'EU', topic: 'scope and value', life: sinceTransposition, ...d })
const outsideRules = all(is(procedure, 'researchAndDevelopment'), aboveThreshold)
const base = { ...bigPurchase, procedure: 'researchAndDevelopment' } as const
const outside = { 'an open procedure': { procedure: 'open', 'direct.ground': undefined }, 'below the threshold': { 'value.estimated': 100_000 } } as const
const aid = { 'rnd.openSelection': true, 'rnd.termsBefore': true, 'rnd.noPreference': true, 'rnd.results': 'spread' } as const

export const rules: readonly Rule[] = [
  research({
    id: 'eu/rnd/state-aid', dossier: ['EU-RND-05'], sources: [framework('point 33')], weight: 'needs a reason', steps: ['chooseProcedure', 'signContract'],
    says: text(
      'Paying for research is presumed to be no State aid when the choice is open and equal by criteria set beforehand, terms and rights are known to all beforehand, nobody is preferred in the later purchase, and results are spread widely with the rights to you, or the firm keeps the rights and you use the results freely and can have others licensed. Otherwise write why it is no aid.',
      'Att betala för forskning antas inte vara statligt stöd när valet är öppet och likvärdigt efter kriterier satta i förväg, villkor och rättigheter är kända för alla i förväg, ingen får företräde i det senare köpet, och resultaten sprids brett med rättigheterna hos er, eller företaget behåller rättigheterna och ni använder resultaten fritt och kan kräva licens till andra. Skriv annars varför det inte är stöd.',
      'Betaling for forskning formodes ikke at være statsstøtte, når valget er åbent og lige efter kriterier fastsat på forhånd, vilkår og rettigheder er kendt af alle på forhånd, ingen får fortrin ved det senere køb, og resultaterne spredes bredt med rettighederne hos jer, eller virksomheden beholder rettighederne, og I bruger resultaterne frit og kan kræve licens til andre. Skriv ellers, hvorfor det ikke er støtte.',
      'Betaling for forskning antas ikke å være statsstøtte når valget er åpent og likt etter kriterier satt på forhånd, vilkår og rettigheter er kjent for alle på forhånd, ingen får fortrinn ved det senere kjøpet, og resultatene spres bredt med rettighetene hos dere, eller leverandøren beholder rettighetene og dere bruker resultatene fritt og kan kreve lisens til andre. Skriv ellers hvorfor det ikke er støtte.'),
    when: outsideRules, must: all(yes(rndOpenSelection), yes(rndTermsBefore), yes(rndNoPreference), among(rndResults, 'spread', 'licence')),
    remedies: [
      { change: rndOpenSelection, to: true, say: text('Choose the firms openly, by criteria set beforehand.', 'Välj företagen öppet, efter kriterier satta i förväg.', 'Vælg virksomhederne åbent efter kriterier fastsat på forhånd.', 'Velg leverandørene åpent, etter kriterier satt på forhånd.') },
      { change: rndTermsBefore, to: true, say: text('Publish the terms and the rights beforehand.', 'Offentliggör villkoren och rättigheterna i förväg.', 'Offentliggør vilkår og rettigheder på forhånd.', 'Publiser vilkårene og rettighetene på forhånd.') },
      { change: rndNoPreference, to: true, say: text('Open the later purchase to all on equal terms.', 'Öppna det senare köpet för alla på lika villkor.', 'Åbn det senere køb for alle på lige vilkår.', 'Åpne det senere kjøpet for alle på like vilkår.') },
      { change: rndResults, to: 'licence', say: text('Let the firm keep the rights, with free use for you and licences for others.', 'Låt företaget behålla rättigheterna, med fri användning för er och licens till andra.', 'Lad virksomheden beholde rettighederne med fri brug for jer og licens til andre.', 'La leverandøren beholde rettighetene, med fri bruk for dere og lisens til andre.') },
    ],
    examples: cases({ ...base, ...aid }, {
      lawful: { 'results spread': {}, 'the firm keeps the rights': { 'rnd.results': 'licence' } },
      unlawful: { 'a firm picked': { 'rnd.openSelection': false }, 'terms settled afterwards': { 'rnd.termsBefore': false }, 'first call on the purchase': { 'rnd.noPreference': false }, 'the firm keeps all to itself': { 'rnd.results': 'other' } },
      depends: { 'the results are not settled': { 'rnd.results': undefined } }, outside,
    }),
  }),
  research({
    id: 'eu/rnd/pre-commercial', dossier: ['EU-RND-06', 'myth 13'], sources: [programme], weight: 'advice', steps: ['chooseProcedure'],
    says: text(
      'What is called pre-commercial procurement has several firms develop in competition, in phases, with risk and benefit shared at market terms, and apart from the purchase of the finished solution.',
      'Det som kallas förkommersiell upphandling låter flera företag utveckla i konkurrens, i etapper, med risk och nytta delade på marknadsvillkor, skilt från köpet av den färdiga lösningen.',
      'Det, der kaldes prækommercielt indkøb, lader flere virksomheder udvikle i konkurrence, i faser, med risiko og udbytte delt på markedsvilkår, adskilt fra købet af den færdige løsning.',
      'Det som kalles førkommersielle anskaffelser, lar flere leverandører utvikle i konkurranse, i faser, med risiko og nytte delt på markedsvilkår, adskilt fra kjøpet av den ferdige løsningen.'),
    when: outsideRules, must: all(yes(rndSeveral), yes(rndPhased), yes(rndRiskShared)),
    remedies: [
      { change: rndSeveral, to: true, say: text('Let several firms develop side by side.', 'Låt flera företag utveckla sida vid sida.', 'Lad flere virksomheder udvikle side om side.', 'La flere leverandører utvikle side om side.') },
      { change: rndPhased, to: true, say: text('Divide it into phases.', 'Dela upp det i etapper.', 'Del det i faser.', 'Del det i faser.') },
      { change: rndRiskShared, to: true, say: text('Share risk and benefit.', 'Dela risk och nytta.', 'Del risiko og udbytte.', 'Del risiko og nytte.') },
    ],
    examples: cases({ ...base, 'rnd.several': true, 'rnd.phased': true, 'rnd.riskShared': true }, {
      lawful: { 'three firms in phases': {} }, unlawful: { 'one firm': { 'rnd.several': false }, 'no phases': { 'rnd.phased': false }, 'the buyer bears all': { 'rnd.riskShared': false } }, depends: { 'not planned': { 'rnd.phased': undefined } }, outside,
    }),
  }),
  research({
    id: 'eu/rnd/sharing-written', dossier: ['hard 11'], sources: [d24('art. 14(a)')], weight: 'needs a reason', steps: ['chooseProcedure', 'signContract'],
    says: text(
      'If you pay everything, research stays outside the rules because others get the benefit too. Write how: the firm keeps rights, or the results are published for all.',
      'Betalar ni allt faller forskningen utanför reglerna för att andra också får nyttan. Skriv hur: företaget behåller rättigheter, eller resultaten publiceras för alla.',
      'Betaler I det hele, ligger forskningen uden for reglerne, fordi andre også får udbyttet. Skriv hvordan: virksomheden beholder rettigheder, eller resultaterne offentliggøres for alle.',
      'Betaler dere alt, ligger forskningen utenfor reglene fordi andre også får utbyttet. Skriv hvordan: leverandøren beholder rettigheter, eller resultatene publiseres for alle.'),
    when: all(outsideRules, yes(rndListed), yes(rndPaysAll), no(rndOnlyBuyer)), must: yes(rndSharingWritten),
    remedies: [{ change: rndSharingWritten, to: true, say: text('Write who else gets the benefit, and how.', 'Skriv vilka andra som får nyttan, och hur.', 'Skriv, hvem andre der får udbyttet, og hvordan.', 'Skriv hvem andre som får utbyttet, og hvordan.') }],
    examples: cases({ ...base, 'rnd.listedCode': true, 'rnd.buyerPaysAll': true, 'rnd.benefitsOnlyBuyer': false }, {
      lawful: { 'open source, and written': { 'rnd.sharingWritten': true } }, unlawful: { 'only said': { 'rnd.sharingWritten': false } }, depends: { 'nobody has said': {} },
      outside: { ...outside, 'the firm helps to pay': { 'rnd.buyerPaysAll': false }, 'all for the buyer': { 'rnd.benefitsOnlyBuyer': true }, 'a code that is not listed': { 'rnd.listedCode': false } },
    }),
  }),
  research({
    id: 'eu/rnd/test-quantity', dossier: ['hard 10'], sources: [d24('art. 14, 32(3)(a)')], weight: 'advice', steps: ['chooseProcedure', 'signContract'],
    says: text(
      'Research and trial goods outside competition are as many as the tests need. More than that looks like a purchase.',
      'Forskning och provvaror utan konkurrens är så många som proven kräver. Mer än så ser ut som ett köp.',
      'Forskning og forsøgsvarer uden konkurrence er så mange, som forsøgene kræver. Flere ligner et køb.',
      'Forskning og testvarer uten konkurranse er så mange som testene krever. Flere ligner et kjøp.'),
    when: any(outsideRules, all(among(procedure, 'negotiatedWithoutNotice', 'directAward'), is(directGround, 'researchSupplies'), insideDirective)), must: yes(rndTestQuantity),
    remedies: [{ change: rndTestQuantity, to: true, say: text('Order only what the tests need.', 'Beställ bara det som proven kräver.', 'Bestil kun det, forsøgene kræver.', 'Bestill bare det testene krever.') }],
    examples: cases(base, {
      lawful: { 'three for the tests': { 'rnd.testQuantity': true } }, unlawful: { 'fifty': { 'rnd.testQuantity': false }, 'trial goods for a whole town': { procedure: 'negotiatedWithoutNotice', 'direct.ground': 'researchSupplies', 'rnd.testQuantity': false }, 'the same, bought directly': { procedure: 'directAward', 'direct.ground': 'researchSupplies', 'rnd.testQuantity': false } },
      depends: { 'nobody has judged': {} }, outside: { ...outside, 'another ground': { procedure: 'negotiatedWithoutNotice', 'direct.ground': 'technical' }, 'trial goods below the threshold': { procedure: 'negotiatedWithoutNotice', 'direct.ground': 'researchSupplies', 'value.estimated': 100_000 } },
    }),
  }),
]
