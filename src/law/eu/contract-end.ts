import { text } from '../../plain/index.ts'
import { above, all, among, any, below, holds, is, isNot, meaning, no, on as everyClock, since, yes } from '../build.ts'
import {
  additionOnlyThisFirm, buyerKind, changeAmount, changeUnforeseeable, changesToEvade, clauseClear, contractorReplacedBy, endGround, estimatedValue,
  indexClause, indexedBase, modificationGround, modificationPercent, settlementChanges, subject, substantial,
} from '../facts/index.ts'
import type { Condition, Facts, Figure, Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround, heatCompany, insideDirective } from './entry.ts'
import { thresholdServices, thresholdState, thresholdUtilities, thresholdWorks } from './figures.ts'
import { concession, insideAny, insideFull, insideUtilities, light } from './regimes.ts'
import { d23, d24, d25, judgment } from './sources.ts'

const sinceSigned = since('2016-04-18', 'contract signed'), change = dutyOn('contract', sinceSigned)
const holding = (name: string, facts: Facts, value: boolean | 'unknown') => ({ name, facts, on: everyClock('2026-09-21'), holds: value })
const on = (name: string) => ({ 'modification.ground': name })
const small = [on('small')], newProcedure = { insteadTake: 'stateNeed', say: text('Treat the change as a new purchase and open a procedure for it.', 'Behandla ändringen som ett nytt köp och konkurrensutsätt det.', 'Behandl ændringen som et nyt køb, og udbyd det.', 'Behandle endringen som en ny anskaffelse og konkurranseutsett den.') } as const

// A small change must also stay below the threshold itself (art. 72(2)(i)). A contract of ten thresholds or less (works: six)
// cannot reach it with less than 10 (15) per cent; only above that is the amount asked for.
const timesThreshold = (of: Figure, times: number, name: string, says: Figure['says']): Figure => ({
  figure: name, unit: 'money', set: 'by each country', says,
  values: of.values.map(v => ({ ...v, value: v.value === 'not read' ? v.value : v.value * times, source: { ...v.source, known: 'derived' as const } })),
})
const largeServices = timesThreshold(thresholdServices, 10, 'modification.large.services', text('Ten times the threshold for goods and services', 'Tio gånger tröskelvärdet för varor och tjänster', 'Ti gange tærskelværdien for varer og tjenesteydelser', 'Ti ganger terskelverdien for varer og tjenester'))
const largeState = timesThreshold(thresholdState, 10, 'modification.large.state', text('Ten times the threshold of state authorities', 'Tio gånger tröskelvärdet för statliga myndigheter', 'Ti gange tærskelværdien for statslige myndigheder', 'Ti ganger terskelverdien for statlige myndigheter'))
const largeWorks = timesThreshold(thresholdWorks, 6, 'modification.large.works', text('Six times the threshold for works', 'Sex gånger tröskelvärdet för byggentreprenader', 'Seks gange tærskelværdien for bygge- og anlægsarbejder', 'Seks ganger terskelverdien for bygg og anlegg'))
const largeUtilities = timesThreshold(thresholdUtilities, 10, 'modification.large.utilities', text('Ten times the threshold of water, energy, transport and post', 'Tio gånger tröskelvärdet i försörjningssektorerna', 'Ti gange tærskelværdien for forsyningsvirksomhed', 'Ti ganger terskelverdien i forsyningssektorene'))
/** What the duty on the amount of small changes reads, in every country. */
export const smallInLarge: Condition = all(insideDirective, holds('eu/change/small-in-large'))
export const belowThreshold: Condition = holds('eu/change/amount-below')
/** A change by additions, by the unforeseen or by small steps under a contract with an index clause. */
export const indexed: Condition = all(insideDirective, among(modificationGround, 'additional', 'unforeseen', 'small'), yes(indexClause))

export const figures: readonly Figure[] = [largeServices, largeState, largeWorks, largeUtilities]

const amount = (value: number, sum: number | undefined, more = {}) => ({ ...bigPurchase, ...on('small'), 'value.estimated': value, 'modification.sumAmount': sum, ...more })

const heat = (value: number, sum: number | undefined, more: Facts = {}): Facts => ({ ...bigPurchase, ...heatCompany, ...on('small'), 'value.estimated': value, 'modification.sumAmount': sum, ...more })

export const rules: readonly Rule[] = [
  meaning({
    id: 'eu/change/small-in-large', order: 'EU', topic: 'contract', life: sinceSigned, sources: [d24('art. 72(2)')],
    says: text(
      'The change is called small, and the contract is so large that a few per cent of it may reach the threshold.',
      'Ändringen kallas liten, och avtalet är så stort att några procent av det kan nå tröskelvärdet.',
      'Ændringen kaldes lille, og kontrakten er så stor, at få procent af den kan nå tærskelværdien.',
      'Endringen kalles liten, og kontrakten er så stor at noen få prosent av den kan nå terskelverdien.'),
    when: all(is(modificationGround, 'small'), any(
      above(estimatedValue, largeWorks),
      all(isNot(subject, 'works'), above(estimatedValue, largeServices)),
      all(isNot(subject, 'works'), is(buyerKind, 'state'), above(estimatedValue, largeState)),
    )),
    examples: [
      holding('ten thresholds cannot get there', amount(16_113_600, 0), false),
      holding('one krone more can', amount(16_113_601, 0), true),
      holding('ten thresholds of the state', amount(10_444_000, 0, { 'buyer.kind': 'state' }), false),
      holding('more than ten thresholds of the state', amount(10_444_001, 0, { 'buyer.kind': 'state' }), true),
      holding('the same for a municipality', amount(10_444_001, 0), false),
      holding('six thresholds of works', amount(241_883_040, 0, { subject: 'works' }), false),
      holding('more than six thresholds of works', amount(241_883_041, 0, { subject: 'works' }), true),
      holding('works of the state between', amount(200_000_000, 0, { subject: 'works', 'buyer.kind': 'state' }), false),
      holding('another ground', amount(37_300_000, 0, on('unforeseen')), false),
      holding('the value is not known', { ...bigPurchase, ...on('small'), 'value.estimated': undefined }, 'unknown'),
    ],
  }),
  meaning({
    id: 'eu/change/amount-below', order: 'EU', topic: 'contract', life: sinceSigned, sources: [d24('art. 72(2)(i)')],
    says: text(
      'All small changes together are worth less than the threshold of this kind of contract and buyer.',
      'Alla små ändringar tillsammans är värda mindre än tröskelvärdet för detta slag av avtal och köpare.',
      'Alle små ændringer tilsammen er mindre værd end tærskelværdien for denne slags kontrakt og ordregiver.',
      'Alle små endringer samlet er verdt mindre enn terskelverdien for denne typen kontrakt og oppdragsgiver.'),
    when: any(
      below(changeAmount, thresholdState), // the lowest of the three
      all(isNot(buyerKind, 'state'), below(changeAmount, thresholdServices)),
      all(is(subject, 'works'), below(changeAmount, thresholdWorks)),
    ),
    examples: [
      holding('exactly the threshold', amount(37_300_000, 1_611_360), false),
      holding('one krone less', amount(37_300_000, 1_611_359), true),
      holding('a state authority has the lower threshold', amount(37_300_000, 1_044_400, { 'buyer.kind': 'state' }), false),
      holding('a state authority just below it', amount(37_300_000, 1_044_399, { 'buyer.kind': 'state' }), true),
      holding('the buyer is not known, but the amount is below both', amount(37_300_000, 1_000_000, { 'buyer.kind': undefined }), true),
      holding('works', amount(300_000_000, 40_313_840, { subject: 'works' }), false),
      holding('works just below', amount(300_000_000, 40_313_839, { subject: 'works' }), true),
      holding('a service of that size', amount(300_000_000, 2_000_000), false),
      holding('the amount is not known', amount(37_300_000, undefined), 'unknown'),
    ],
  }),
  change({
    id: 'eu/change/small-amount', steps: ['changeContract'], weight: 'blocks', sources: [d24('art. 72(2)(i)')], dossier: ['EU-MOD-06', 'micro 68'],
    says: text(
      'In a large contract a few per cent can reach the threshold. Then the changes are not small, however few per cent they are.',
      'I ett stort avtal kan några procent nå tröskelvärdet. Då är ändringarna inte små, hur få procent det än är.',
      'I en stor kontrakt kan få procent nå tærskelværdien. Så er ændringerne ikke små, uanset hvor få procent det er.',
      'I en stor kontrakt kan noen få prosent nå terskelverdien. Da er endringene ikke små, uansett hvor få prosent det er.'),
    when: smallInLarge, must: belowThreshold,
    remedies: [{ change: changeAmount, say: text('Change for less than the threshold.', 'Ändra för mindre än tröskelvärdet.', 'Ændr for mindre end tærskelværdien.', 'Endre for mindre enn terskelverdien.') }, newProcedure],
    examples: [
      example('six per cent of 37.3 million is more than the threshold', amount(37_300_000, 2_238_000), 'unlawful'),
      example('one krone below the threshold', amount(37_300_000, 1_611_359), 'lawful'),
      example('the amount is not known', amount(37_300_000, undefined), 'depends'),
      example('for a heat network another directive counts', amount(37_300_000, 2_238_000, { activity: 'heat' }), 'does not apply'),
      example('a smaller contract cannot get there by a few per cent', amount(10_000_000, 2_238_000), 'does not apply'),
    ],
  }),
  change({
    id: 'eu/change/small-amount-utilities', steps: ['changeContract'], weight: 'blocks', sources: [d25('art. 89(2)(i)')], dossier: ['EU-MOD-06'],
    says: text(
      'In a large contract for water, energy, transport, ports or post a few per cent can reach the threshold of that directive. Then the changes are not small, however few per cent they are.',
      'I ett stort avtal för vatten, energi, transporter, hamnar eller post kan några procent nå det direktivets tröskelvärde. Då är ändringarna inte små, hur få procent det än är.',
      'I en stor kontrakt om vand, energi, transport, havne eller post kan få procent nå det direktivs tærskelværdi. Så er ændringerne ikke små, uanset hvor få procent det er.',
      'I en stor kontrakt for vann, energi, transport, havner eller post kan noen få prosent nå terskelverdien i det direktivet. Da er endringene ikke små, uansett hvor få prosent det er.'),
    when: all(insideUtilities, is(modificationGround, 'small'), any(above(estimatedValue, largeWorks), all(isNot(subject, 'works'), above(estimatedValue, largeUtilities)))),
    must: any(below(changeAmount, thresholdUtilities), all(is(subject, 'works'), below(changeAmount, thresholdWorks))),
    remedies: [{ change: changeAmount, say: text('Change for less than the threshold.', 'Ändra för mindre än tröskelvärdet.', 'Ændr for mindre end tærskelværdien.', 'Endre for mindre enn terskelverdien.') }, newProcedure],
    examples: [
      example('exactly the threshold', heat(90_000_000, 3_222_720), 'unlawful'),
      example('one krone below', heat(90_000_000, 3_222_719), 'lawful'),
      example('the amount is not known', heat(90_000_000, undefined), 'depends'),
      example('ten thresholds cannot get there', heat(32_227_200, 3_300_000), 'does not apply'),
      example('one krone more can', heat(32_227_201, 3_300_000), 'unlawful'),
      example('six thresholds of works cannot get there', heat(241_883_040, 41_000_000, { subject: 'works' }), 'does not apply'),
      example('more than six thresholds of works', heat(241_883_041, 40_313_840, { subject: 'works' }), 'unlawful'),
      example('works, one krone below their threshold', heat(300_000_000, 40_313_839, { subject: 'works' }), 'lawful'),
      example('works between', heat(40_313_841, 3_300_000, { subject: 'works' }), 'does not apply'),
      example('a service of that size', heat(300_000_000, 4_000_000), 'unlawful'),
      example('another ground', heat(90_000_000, 3_300_000, on('unforeseen')), 'does not apply'),
      example('the classic directive has a rule of its own', heat(90_000_000, 3_300_000, { 'buyer.kind': 'municipality', activity: 'general' }), 'does not apply'),
    ],
  }),
  change({
    id: 'eu/change/additional-only-this-firm', steps: ['changeContract'], weight: 'blocks', sources: [d24('art. 72(1)(b)'), d25('art. 89(1)(b)')], dossier: ['EU-MOD-02'],
    says: text(
      'An addition goes to the same firm only if it has become necessary, no other firm can make it for technical or economic reasons, and a change would bring great inconvenience or cost. All of these must hold.',
      'Ett tillägg läggs hos samma företag bara om det blivit nödvändigt, inget annat företag kan göra det av tekniska eller ekonomiska skäl och ett byte skulle ge betydande olägenheter eller kostnader. Allt måste vara uppfyllt.',
      'Et tillæg går kun til samme virksomhed, hvis det er blevet nødvendigt, ingen anden kan levere det af tekniske eller økonomiske grunde, og et skift ville give betydelige problemer eller omkostninger. Alt skal være opfyldt.',
      'Et tillegg går til samme leverandør bare hvis det er blitt nødvendig, ingen annen kan levere det av tekniske eller økonomiske grunner, og et skifte ville gi betydelige vanskeligheter eller kostnader. Alt må være oppfylt.'),
    when: all(insideFull, is(modificationGround, 'additional')), must: yes(additionOnlyThisFirm),
    remedies: [newProcedure],
    examples: examplesAround({ utilities: true, base: on('additional'), of: additionOnlyThisFirm, good: [true], bad: [false], outside: small }),
  }),
  change({
    id: 'eu/change/unforeseeable', steps: ['changeContract'], weight: 'blocks', sources: [d24('art. 72(1)(c)'), d25('art. 89(1)(c)')], dossier: ['EU-MOD-03'],
    says: text(
      'A change on the ground of the unforeseen needs circumstances that a careful buyer could not have foreseen when the contract was prepared.',
      'En ändring på grund av det oförutsedda kräver omständigheter som en omsorgsfull köpare inte kunde ha förutsett när avtalet förbereddes.',
      'En ændring på grund af det uforudsete kræver omstændigheder, som en påpasselig ordregiver ikke kunne have forudset, da kontrakten blev forberedt.',
      'En endring på grunn av det uforutsette krever forhold som en aktsom oppdragsgiver ikke kunne ha forutsett da kontrakten ble forberedt.'),
    when: all(insideFull, is(modificationGround, 'unforeseen')), must: yes(changeUnforeseeable),
    remedies: [newProcedure],
    examples: examplesAround({ utilities: true, base: on('unforeseen'), of: changeUnforeseeable, good: [true], bad: [false], outside: small }),
  }),
  change({
    id: 'eu/change/replacement', steps: ['changeContract'], weight: 'blocks', sources: [d24('art. 72(1)(d)'), d25('art. 89(1)(d)')], dossier: ['EU-MOD-04'],
    says: text(
      'Another contractor steps in only by a clear clause, by succession after restructuring or insolvency, or when the buyer itself takes over the duties towards the subcontractors.',
      'En annan leverantör träder in bara enligt en tydlig klausul, genom efterträdande vid omstrukturering eller insolvens, eller när köparen själv tar över skyldigheterna mot underleverantörerna.',
      'En anden leverandør træder kun ind efter en klar klausul, ved indtræden efter omstrukturering eller insolvens, eller når ordregiveren selv overtager forpligtelserne over for underleverandørerne.',
      'En annen leverandør trer inn bare etter en klar klausul, ved overtakelse etter omstrukturering eller konkurs, eller når oppdragsgiver selv overtar pliktene overfor underleverandørene.'),
    when: all(insideFull, is(modificationGround, 'replacement')), must: among(contractorReplacedBy, 'clause', 'succession', 'buyer'),
    remedies: [newProcedure],
    examples: examplesAround({ utilities: true, base: on('replacement'), of: contractorReplacedBy, good: ['clause', 'succession', 'buyer'], bad: ['other', 'subcontractor'], outside: small }),
  }),
  change({
    id: 'eu/change/not-to-evade', steps: ['changeContract'], weight: 'needs a reason', sources: [d24('art. 72(1)(b)-(c)')], dossier: ['hard 16'],
    says: text(
      'Each addition or unforeseen change has its own 50 per cent, but changes made one after another may not aim at avoiding competition. Say why there are several.',
      'Varje tillägg eller oförutsedd ändring har sina egna 50 procent, men ändringar efter varandra får inte syfta till att undgå konkurrens. Ange varför de är flera.',
      'Hver supplerende ydelse eller uforudset ændring har sine egne 50 procent, men ændringer efter hinanden må ikke sigte på at undgå udbud. Angiv, hvorfor der er flere.',
      'Hvert tillegg eller uforutsett endring har sine egne 50 prosent, men endringer etter hverandre kan ikke ta sikte på å omgå konkurranse. Oppgi hvorfor det er flere.'),
    // Asked when one change by itself comes near the limit. The sum of such changes is no fact of ours yet (modification.sumPercent is that of the small ones).
    when: all(insideDirective, among(modificationGround, 'additional', 'unforeseen'), above(modificationPercent, 40)), must: no(changesToEvade),
    remedies: [newProcedure],
    examples: [
      ...examplesAround({ base: { ...on('additional'), 'modification.percent': 45 }, of: changesToEvade, good: [false], bad: [true], outside: [on('small'), { 'modification.percent': 40 }] }),
      example('the unforeseen', { ...bigPurchase, ...on('unforeseen'), 'modification.percent': 41, 'modification.evasion': true }, 'unlawful'),
    ],
  }),
  change({
    id: 'eu/change/indexed-base', steps: ['changeContract'], weight: 'advice', sources: [d24('art. 72(3)')], dossier: ['EU-MOD-08', 'hard 17'],
    says: text(
      'Where the contract has an index clause, the limits in per cent are reckoned on the adjusted price.',
      'Har avtalet en indexklausul räknas procentgränserna på det justerade priset.',
      'Har kontrakten en prisindekseringsklausul, beregnes procentgrænserne på den ajourførte pris.',
      'Har kontrakten en prisindeksklausul, regnes prosentgrensene av den justerte prisen.'),
    when: indexed, must: yes(indexedBase),
    remedies: [{ change: indexedBase, to: true, say: text('Adjust the price first, then reckon the per cent.', 'Justera priset först och räkna sedan procenten.', 'Ajourfør prisen først, og beregn så procenten.', 'Juster prisen først, og regn så prosenten.') }],
    examples: [
      ...examplesAround({ base: { ...on('small'), 'contract.indexClause': true }, of: indexedBase, good: [true], bad: [false], outside: [on('reviewClause'), { 'contract.indexClause': false }] }),
      example('an addition', { ...bigPurchase, ...on('additional'), 'contract.indexClause': true, 'modification.indexedBase': false }, 'unlawful'),
      example('the unforeseen', { ...bigPurchase, ...on('unforeseen'), 'contract.indexClause': true, 'modification.indexedBase': false }, 'unlawful'),
    ],
  }),
  change({
    id: 'eu/change/settlement', steps: ['settleDispute'], weight: 'blocks', sources: [d24('art. 72(1)(a) and (4)'), d25('art. 89(1)(a) and (4)'), judgment('C-549/14', 'Finn Frogne', '2016-09-07')], dossier: ['EU-MOD-07'],
    says: text(
      'A settlement that changes the contract substantially is a new contract, even when both sides had good reasons and the work became smaller. Only a clear clause in the original documents can carry it.',
      'En förlikning som ändrar avtalet väsentligt är ett nytt avtal, även om båda hade goda skäl och arbetet blev mindre. Bara en tydlig klausul i de ursprungliga dokumenten kan bära den.',
      'Et forlig, der ændrer kontrakten væsentligt, er en ny kontrakt, også når begge parter havde gode grunde, og opgaven blev mindre. Kun en klar klausul i det oprindelige materiale kan bære det.',
      'Et forlik som endrer kontrakten vesentlig, er en ny kontrakt, også når begge parter hadde gode grunner og oppdraget ble mindre. Bare en klar klausul i de opprinnelige dokumentene kan bære det.'),
    why: text('Other firms might have tendered for the smaller contract.', 'Andra företag kunde ha lämnat anbud på det mindre avtalet.', 'Andre virksomheder kunne have budt på den mindre kontrakt.', 'Andre leverandører kunne ha gitt tilbud på den mindre kontrakten.'),
    when: all(insideFull, yes(settlementChanges)), must: any(no(substantial), yes(clauseClear)),
    remedies: [
      { change: settlementChanges, to: false, say: text('Settle what has happened, such as a sum for it, and leave what is still to be delivered as it was tendered.', 'Förlikas om det som varit, till exempel en summa, och låt det som återstår vara som det upphandlades.', 'Indgå forlig om det, der er sket, fx et beløb, og lad det resterende være, som det blev udbudt.', 'Inngå forlik om det som har skjedd, for eksempel et beløp, og la det som gjenstår, være slik det ble konkurranseutsatt.') },
      newProcedure,
    ],
    examples: [
      example('as condemned in C-549/14: a system cut to a fraction after delays', { ...bigPurchase, 'settlement.changesContract': true, 'modification.substantial': true, 'modification.clauseClear': false }, 'unlawful'),
      example('foreseen by a clear clause', { ...bigPurchase, 'settlement.changesContract': true, 'modification.substantial': true, 'modification.clauseClear': true }, 'lawful'),
      example('a change of no weight', { ...bigPurchase, 'settlement.changesContract': true, 'modification.substantial': false, 'modification.clauseClear': false }, 'lawful'),
      example('a heat company', { ...bigPurchase, ...heatCompany, 'settlement.changesContract': true, 'modification.substantial': true, 'modification.clauseClear': false }, 'unlawful'),
      example('nobody has judged the change', { ...bigPurchase, 'settlement.changesContract': true, 'modification.clauseClear': false }, 'depends'),
      example('a sum for the delay only', { ...bigPurchase, 'settlement.changesContract': false, 'modification.substantial': true, 'modification.clauseClear': false }, 'does not apply'),
      example('below the threshold', { ...bigPurchase, 'value.estimated': 900_000, 'settlement.changesContract': true, 'modification.substantial': true, 'modification.clauseClear': false }, 'does not apply'),
    ],
  }),
  change({
    id: 'eu/end/ground', steps: ['endContract'], weight: 'needs a reason', sources: [d24('art. 73'), d25('art. 90'), d23('art. 44')], dossier: ['EU-TRM-01'],
    says: text(
      'The buyer can end a running contract after a change that needed a new procedure, when a crime should have excluded the firm at the award, or when the Court has found a serious breach; otherwise by the contract’s own terms. Say which.',
      'Köparen kan avsluta ett löpande avtal efter en ändring som krävde en ny upphandling, när ett brott borde ha uteslutit företaget vid tilldelningen, eller när EU-domstolen funnit en allvarlig överträdelse; annars enligt avtalets egna villkor. Ange vilket.',
      'Ordregiveren kan bringe en løbende kontrakt til ophør efter en ændring, der krævede et nyt udbud, når en forbrydelse skulle have udelukket virksomheden ved tildelingen, eller når EU-Domstolen har fastslået en alvorlig overtrædelse; ellers efter kontraktens egne vilkår. Angiv hvilket.',
      'Oppdragsgiver kan avslutte en løpende kontrakt etter en endring som krevde ny konkurranse, når et straffbart forhold skulle ført til avvisning ved tildelingen, eller når domstolen har slått fast et alvorlig brudd; ellers etter kontraktens egne vilkår. Oppgi hvilket.'),
    when: insideAny, must: among(endGround, 'contractTerms', 'changed', 'crimeAtAward', 'courtFinding'),
    remedies: [{ change: endGround, to: 'contractTerms', say: text('End it by the contract’s own terms, if they allow it.', 'Avsluta enligt avtalets egna villkor, om de tillåter det.', 'Bring den til ophør efter kontraktens egne vilkår, hvis de giver ret til det.', 'Avslutt etter kontraktens egne vilkår, hvis de åpner for det.') }],
    examples: [
      ...examplesAround({ utilities: true, of: endGround, good: ['contractTerms', 'changed', 'crimeAtAward', 'courtFinding'], bad: ['none', 'otherAtAward', 'arisenLater'] }),
      example('a concession', { ...concession, 'end.ground': 'none' }, 'unlawful'),
      example('social services', { ...light, 'end.ground': 'none' }, 'unlawful'),
    ],
  }),
]
