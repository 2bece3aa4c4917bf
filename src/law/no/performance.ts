import { text as t } from '../../plain/index.ts'
import { above, all, among, any, atLeast, atMost, duty, gap, is, no, since, yes } from '../build.ts'
import { namedOnSite } from '../eu/performance.ts'
import {
  apprenticeShare, apprenticesOut, buyerKind, chainTiers, conditionsAnnounced, conditionsLinked, estimatedValue, moreChainTiers, payTerms, performanceMonths, serviceTrade,
  shortageTrade, subcontractorsNamed, subject, wagesByBank,
} from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { cases, insideAct, insideEu, large, middle, outsideBoth, partTwo, partTwoOrThree, underEea } from './cases.ts'
import { apprenticeLeast, chainFrom, mostTiers, payFrom } from './figures.ts'
import { agency, apprentices, foa, reform, sinceAct, sinceRead } from './sources.ts'

const base = { order: 'NO', topic: 'contract', life: sinceRead, weight: 'blocks', steps: ['setPerformanceConditions'] } as const
const inWorks = ['setPerformanceConditions', 'writeDocuments'] as const
const works: Facts = { ...large, subject: 'works', 'value.estimated': 80_000_000, procedure: 'open' }
const worksBelow: Facts = { ...middle, subject: 'works', 'value.estimated': 5_000_000 }
const cleaning: Facts = { ...large, procedure: 'open', 'performance.trade': 'cleaning' }
const chain = {
  must: any(atMost(chainTiers, mostTiers), yes(moreChainTiers)),
  remedies: [
    { change: chainTiers, say: t('Allow at most two tiers below the supplier.', 'Tillåt högst två led under leverantören.', 'Tillad højst to led under leverandøren.', 'Tillat høyst to ledd under leverandøren.') },
    { change: moreChainTiers, to: true, say: t('If competition needs more tiers, state the most you accept in the documents.', 'Behövs fler led för konkurrensen, ange högsta antalet i dokumenten.', 'Kræver konkurrencen flere led, så angiv det højeste antal i materialet.', 'Trengs flere ledd for konkurransen, oppgi det høyeste antallet i dokumentene.') },
  ],
} as const
const chainSays = t('The supplier may have at most two tiers below itself. More are allowed only if enough competition needs it, and then the documents state the most.', 'Leverantören får ha högst två led under sig. Fler tillåts bara om konkurrensen kräver det, och då anger dokumenten det högsta antalet.',
  'Leverandøren må højst have to led under sig. Flere er kun tilladt, hvis konkurrencen kræver det, og så angiver materialet det højeste antal.', 'Leverandøren kan ha høyst to ledd i leverandørkjeden under seg. Flere er tillatt bare når det er nødvendig for tilstrekkelig konkurranse, og da oppgir dokumentene det høyeste antallet.')
const tiers = {
  lawful: { 'two tiers': { 'performance.chainTiers': 2, 'performance.moreTiers': false }, 'four, needed and stated': { 'performance.chainTiers': 4, 'performance.moreTiers': true } },
  unlawful: { 'four tiers': { 'performance.chainTiers': 4, 'performance.moreTiers': false }, 'three tiers': { 'performance.chainTiers': 3, 'performance.moreTiers': false } },
  depends: { 'nobody has said': { 'performance.moreTiers': false } },
} as const
const bank = {
  must: yes(wagesByBank),
  remedies: [{ change: wagesByBank, to: true, say: t('Add the condition and a sanction, and check it.', 'Lägg till villkoret och en sanktion, och kontrollera.', 'Tilføj vilkåret og en sanktion, og kontrollér.', 'Legg til vilkåret og en sanksjon, og kontroller.') }],
} as const
const bankSays = t('The contract demands, with a sanction, that wages of all who take part are paid through a bank, subcontractors and hired staff included; the buyer checks it.', 'Avtalet kräver, med sanktion, att lönen till alla som medverkar betalas via bank, även hos underleverantörer och inhyrda; köparen kontrollerar.',
  'Kontrakten kræver med en sanktion, at løn til alle, der medvirker, betales via bank, også hos underleverandører og indlejede; ordregiveren kontrollerer.', 'Kontrakten krever, med sanksjon, at lønn til alle som medvirker, utbetales via bank, også hos underleverandører og innleide; oppdragsgiver kontrollerer.')
const paid = { lawful: { 'demanded': { 'performance.wagesByBank': true } }, unlawful: { 'not demanded': { 'performance.wagesByBank': false } }, depends: { 'nobody has said': {} } } as const
const since2024 = since('2024-01-01')

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'no/performance/conditions', carriesOut: 'eu/performance/conditions', life: sinceAct, sources: [foa('§§ 8-12 (1), 19-1 (1)')],
    says: t('Contract terms about economy, innovation, environment, employment or social matters have to do with what is delivered and stand in the documents. As a rule use the negotiated, balanced standard contracts where there are any.', 'Avtalsvillkor om ekonomi, innovation, miljö, sysselsättning eller sociala hänsyn har anknytning till leveransen och står i dokumenten. Använd som regel framförhandlade, balanserade standardavtal där de finns.',
      'Kontraktvilkår om økonomi, innovation, miljø, beskæftigelse eller sociale hensyn har tilknytning til leverancen og står i materialet. Brug som hovedregel de forhandlede, balancerede standardkontrakter, hvor de findes.', 'Kontraktsvilkår om økonomi, innovasjon, miljø, sysselsetting eller sosiale hensyn har tilknytning til leveransen og fremgår av anskaffelsesdokumentene. Bruk som hovedregel fremforhandlede og balanserte kontraktsstandarder der de finnes.'),
    when: partTwoOrThree, must: all(yes(conditionsLinked), yes(conditionsAnnounced)),
    remedies: [
      { change: conditionsLinked, to: true, say: t('Leave out what is not about this contract.', 'Ta bort det som inte gäller kontraktet.', 'Fjern det, der ikke vedrører kontrakten.', 'Fjern det som ikke gjelder kontrakten.') },
      { change: conditionsAnnounced, to: true, say: t('Write them into the documents.', 'Skriv in dem i dokumenten.', 'Skriv dem ind i materialet.', 'Skriv dem inn i dokumentene.') },
    ],
    examples: cases(large, {
      lawful: { 'linked and stated': { 'performance.linked': true, 'performance.announced': true } },
      unlawful: { 'not linked': { 'performance.linked': false, 'performance.announced': true }, 'not stated': { 'performance.linked': true, 'performance.announced': false }, 'below the EEA threshold': { 'value.estimated': 2_000_000, 'performance.linked': true, 'performance.announced': false } },
      depends: { 'nobody has judged': { 'performance.announced': true } }, outside: outsideBoth,
    }),
  }),
  duty({
    ...base, id: 'no/performance/subcontractors', carriesOut: 'eu/performance/subcontractors', life: sinceAct, sources: [foa('§ 19-2 (4)')], dossier: ['NAT-SUBCON'],
    says: t('In works, and in services at places under the buyer’s direct oversight, the supplier gives contact details and who signs for its direct subcontractors before it begins, and new ones later.', 'Vid byggentreprenad, och vid tjänster på platser under direkt tillsyn, lämnar leverantören kontaktuppgifter och firmatecknare för sina direkta underleverantörer före start, och nya senare.',
      'Ved bygge- og anlægsarbejde og ved tjenester på steder under direkte tilsyn oplyser leverandøren kontaktoplysninger og tegningsret for sine direkte underleverandører før start, og nye senere.', 'Ved bygg og anlegg, og ved tjenester på steder under direkte tilsyn av oppdragsgiver, gir leverandøren kontaktopplysninger og signaturrett for sine direkte underleverandører før oppstart, og nye underveis.'),
    when: namedOnSite, must: yes(subcontractorsNamed), remedies: [{ change: subcontractorsNamed, to: true, say: t('Put the demand in the contract.', 'Ta in kravet i avtalet.', 'Indsæt kravet i kontrakten.', 'Ta inn kravet i kontrakten.') }],
    examples: cases({ ...large, procedure: 'open', 'performance.onSite': true }, {
      lawful: { 'demanded': { 'performance.subcontractorsNamed': true } },
      unlawful: { 'not demanded': { 'performance.subcontractorsNamed': false }, 'works': { ...works, 'performance.onSite': false, 'performance.subcontractorsNamed': false }, 'a heat company': { 'buyer.kind': 'utility', activity: 'heat', 'value.estimated': 9_000_000, 'performance.subcontractorsNamed': false } },
      depends: { 'not known': {} }, outside: { ...underEea, 'not at your place': { 'performance.onSite': false }, 'goods': { subject: 'goods' } },
    }),
  }),
  duty({
    ...base, ...chain, id: 'no/contract/chain', steps: inWorks, says: chainSays, sources: [foa('§ 19-3'), foa('§ 8-13')], dossier: ['diff 39', 'nat 4.7 Chain length', 'EX37'],
    // For state authorities the limit is NOK 1.3 million, where Part II begins.
    when: all(is(subject, 'works'), any(insideEu, all(partTwo, any(atLeast(estimatedValue, chainFrom), is(buyerKind, 'state'))))),
    examples: [
      ...cases(works, { ...tiers, outside: { 'an ordinary service': { subject: 'services' } } }),
      ...cases({ ...worksBelow, 'value.estimated': 2_050_000 }, { ...tiers, outside: { 'a krone less': { 'value.estimated': 2_049_999 } } }),
      ...cases({ ...worksBelow, 'buyer.kind': 'state', 'value.estimated': 1_300_000 }, { ...tiers, outside: { 'a krone less': { 'value.estimated': 1_299_999 }, 'a municipality': { 'buyer.kind': 'municipality' } } }),
      ...cases(worksBelow, { ...tiers, outside: { 'for drinking water': { 'buyer.kind': 'utility', activity: 'water' } } }),
    ],
  }),
  duty({
    ...base, ...chain, id: 'no/contract/chain-cleaning', says: chainSays, sources: [foa('§ 19-3')], dossier: ['diff 39', 'nat 4.7 Chain length'],
    when: all(insideEu, is(subject, 'services'), is(serviceTrade, 'cleaning')),
    examples: cases(cleaning, { ...tiers, outside: { ...underEea, 'transport': { 'performance.trade': 'transport' }, 'goods': { subject: 'goods' } } }),
  }),
  duty({
    ...base, ...bank, id: 'no/contract/wages-works', life: since2024, steps: inWorks, says: bankSays, sources: [foa('§§ 8-12 a, 19-5')], dossier: ['diff 41', 'nat 4.7 Pay and conditions'],
    when: all(is(subject, 'works'), any(insideEu, partTwo)),
    examples: [...cases(works, { ...paid, outside: { 'an ordinary service': { subject: 'services' } } }), ...cases(worksBelow, { ...paid, outside: outsideBoth })],
  }),
  duty({
    ...base, ...bank, id: 'no/contract/wages-cleaning', life: since2024, says: bankSays, sources: [foa('§§ 8-12 a, 19-5')], dossier: ['diff 41', 'nat 4.7 Pay and conditions'],
    when: all(is(subject, 'services'), is(serviceTrade, 'cleaning'), any(insideEu, partTwo)),
    examples: [
      ...cases(cleaning, { ...paid, outside: { 'transport': { 'performance.trade': 'transport' }, 'goods': { subject: 'goods' } } }),
      ...cases({ ...middle, 'performance.trade': 'cleaning' }, { ...paid, outside: outsideBoth }),
    ],
  }),
  duty({
    ...base, id: 'no/contract/pay-terms', weight: 'needs a reason', sources: [agency('forskrift om lønns- og arbeidsvilkår i offentlige kontrakter')], dossier: ['diff 42', 'nat 4.7 Pay and conditions'],
    says: t('Services and works demand pay and working conditions no worse than the generally applied or nationwide agreements, with proof and sanctions, and the buyer checks.', 'Tjänster och byggentreprenader kräver löne- och arbetsvillkor som inte är sämre än allmängiltiga eller landsomfattande avtal, med bevis och sanktioner, och köparen kontrollerar.',
      'Tjenesteydelser og bygge- og anlægsarbejder kræver løn- og arbejdsvilkår, der ikke er ringere end almengjorte eller landsdækkende overenskomster, med dokumentation og sanktioner, og ordregiveren kontrollerer.', 'Tjenester og bygge- og anleggsarbeider krever lønns- og arbeidsvilkår som ikke er dårligere enn allmenngjorte eller landsomfattende tariffavtaler, med dokumentasjon og sanksjoner, og oppdragsgiver kontrollerer.'),
    when: all(partTwoOrThree, among(subject, 'services', 'works'), atLeast(estimatedValue, payFrom)), must: yes(payTerms),
    remedies: [{ change: payTerms, to: true, say: t('Add the terms of the pay regulation.', 'Lägg till forskriftens villkor.', 'Tilføj forskriftens vilkår.', 'Legg til vilkårene i forskriften.') }],
    examples: [
      ...cases({ ...large, procedure: 'open' }, { lawful: { 'demanded': { 'performance.payTerms': true } }, unlawful: { 'not demanded': { 'performance.payTerms': false }, 'works': { subject: 'works', 'performance.payTerms': false }, 'exactly 2.2 million': { 'value.estimated': 2_200_000, 'performance.payTerms': false } }, depends: { 'nobody has said': {} }, outside: { 'a krone less': { 'value.estimated': 2_199_999 }, 'goods': { subject: 'goods' }, 'for drinking water': { activity: 'water', 'value.estimated': 4_000_000 } } }),
    ],
  }),
  duty({
    ...base, id: 'no/contract/apprentices', life: since('2025-08-01'), weight: 'needs a reason', sources: [apprentices('§ 6'), agency('veileder om bruk av lærlinger')], dossier: ['diff 40', 'nat 4.7 Apprentices'],
    says: t('In trades short of apprenticeships apprentices do at least 10 per cent of the work, and at least one takes part, when the contract lasts more than three months and the demand is proportionate.', 'I branscher med brist på lärlingsplatser utför lärlingar minst 10 procent av arbetet, och minst en deltar, när avtalet varar mer än tre månader och kravet är proportionellt.',
      'I fag med mangel på lærepladser udfører lærlinge mindst 10 procent af arbejdet, og mindst én deltager, når kontrakten varer mere end tre måneder, og kravet er forholdsmæssigt.', 'I bransjer med særlig behov for læreplasser utfører lærlinger minst ti prosent av arbeidet, og minst én deltar, når kontrakten varer mer enn tre måneder og kravet er forholdsmessig.'),
    when: all(partTwoOrThree, among(subject, 'services', 'works'), atLeast(estimatedValue, payFrom), yes(shortageTrade), above(performanceMonths, 3), no(apprenticesOut)), must: atLeast(apprenticeShare, apprenticeLeast),
    remedies: [{ change: apprenticeShare, say: t('Demand at least ten per cent.', 'Kräv minst tio procent.', 'Kræv mindst ti procent.', 'Krev minst ti prosent.') }],
    examples: cases({ ...large, procedure: 'open', 'performance.shortageTrade': true, 'performance.months': 12, 'performance.apprenticesOut': false }, {
      lawful: { 'ten per cent': { 'performance.apprenticeShare': 10 } }, unlawful: { 'nine': { 'performance.apprenticeShare': 9 }, 'works': { subject: 'works', 'performance.apprenticeShare': 0 }, 'exactly 2.2 million': { 'value.estimated': 2_200_000, 'performance.apprenticeShare': 0 }, 'four months': { 'performance.months': 4, 'performance.apprenticeShare': 0 } }, depends: { 'nobody has said': {} },
      outside: { 'three months': { 'performance.months': 3 }, 'no shortage': { 'performance.shortageTrade': false }, 'disproportionate': { 'performance.apprenticesOut': true }, 'a krone less': { 'value.estimated': 2_199_999 }, 'goods': { subject: 'goods' }, 'for drinking water': { activity: 'water', 'value.estimated': 4_000_000 } },
    }),
  }),
  gap({
    id: 'no/contract/working-life', order: 'NO', topic: 'contract', life: since('2026-07-01'), sources: [reform('§§ 5 d, 5 e–5 k og 5 p')], dossier: ['nat 4.7 2026 package', 'nat 1.2 Written policy for direct awards'],
    says: t('Since 1 July 2026 the act has rules on serious working life with a duty to control (§§ 5 e–5 k), on security and on sanctions in contracts, and a duty to have a procurement strategy. Their text has not been read: check it for works and cleaning.', 'Sedan 1 juli 2026 har lagen regler om ett seriöst arbetsliv med kontrollplikt (§§ 5 e–5 k), om säkerhet och om sanktioner i avtal, och krav på en anskaffningsstrategi. Texten är inte läst: kontrollera den för bygg och städning.',
      'Siden 1. juli 2026 har loven regler om et ordentligt arbejdsliv med pligt til kontrol (§§ 5 e–5 k), om sikkerhed og om sanktioner i kontrakter samt krav om en indkøbsstrategi. Teksten er ikke læst: tjek den ved byggeri og rengøring.', 'Siden 1. juli 2026 har loven regler om et seriøst arbeidsliv med kontrollplikt (§§ 5 e–5 k), om sikkerhet og om sanksjoner i kontrakter, og krav om anskaffelsesstrategi. Teksten er ikke lest: sjekk den ved bygg, anlegg og renhold.'),
    steps: ['setPerformanceConditions', 'writeDocuments'], when: all(insideAct, is(subject, 'works')),
  }),
]
