import { text } from '../../plain/index.ts'
import { is, no, yes } from '../build.ts'
import {
  awardBasis, fixedPrice, humanDecides, machineScores, modelAltersWeights, qualityGate, qualityGateStated, staffMatters, staffScored,
  staffSelectedToo, subCriteriaStated,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alike } from './alike.ts'
import { d24, d25, judgment } from './sources.ts'

const topic = 'award criteria' as const

const noOtherWeights = alike({
  id: 'eu/model/no-other-weights', topic, steps: ['chooseEvaluationModel'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 67(5)'), d25('art. 82(5)'), judgment('C-6/15', 'TNS Dimarso', '2016-07-14')], dossier: ['EU-AWD-06'],
  says: text(
    'The directive leaves the method of scoring to you, but the method must not give the criteria another meaning or another real weight than the documents say.',
    'Direktivet lämnar metoden för poängsättning åt er, men metoden får inte ge kriterierna en annan innebörd eller en annan verklig vikt än dokumenten anger.',
    'Direktivet overlader pointmetoden til jer, men den må ikke give kriterierne en anden betydning eller en anden reel vægt, end materialet siger.',
    'Direktivet overlater poengmetoden til dere, men den kan ikke gi kriteriene en annen mening eller en annen reell vekt enn dokumentene sier.'),
  must: no(modelAltersWeights),
  remedies: [{ change: modelAltersWeights, to: false, say: text('Try the method on invented tenders and mend it until the weights come out as stated.', 'Pröva modellen på påhittade anbud och rätta den tills vikterna blir de angivna.', 'Prøv metoden på opdigtede tilbud, og ret den, til vægtene bliver som angivet.', 'Prøv metoden på oppdiktede tilbud, og rett den til vektene blir som oppgitt.') }],
  said: { lawful: { 'weights kept': { 'model.altersWeights': false } }, unlawful: { 'price counts double': { 'model.altersWeights': true } }, depends: { 'nobody has tried it': {} } },
})
const subCriteria = alike({
  id: 'eu/model/sub-criteria', topic, steps: ['chooseEvaluationModel'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 67(5)'), d25('art. 82(5)'), judgment('C-532/06', 'Lianakis', '2008-01-24'), judgment('C-331/04', 'ATI EAC', '2005-11-24')], dossier: ['EU-AWD-05', 'EU-AWD-06'],
  says: text(
    'Sub-criteria, and weights among them, that would have mattered to a firm writing its tender stand in the documents; they are not made up afterwards.',
    'Delkriterier, och vikter mellan dem, som hade haft betydelse för den som skriver anbud står i dokumenten; de skapas inte i efterhand.',
    'Delkriterier og deres indbyrdes vægte, som ville have haft betydning for den, der skriver tilbud, står i materialet; de findes ikke på bagefter.',
    'Underkriterier, og vekter mellom dem, som ville hatt betydning for den som skriver tilbud, står i dokumentene; de finnes ikke på i ettertid.'),
  must: yes(subCriteriaStated),
  remedies: [{ change: subCriteriaStated, to: true, say: text('State them before tenders are written.', 'Ange dem innan anbud skrivs.', 'Angiv dem, før der skrives tilbud.', 'Oppgi dem før tilbudene skrives.') }],
  said: { lawful: { 'stated': { 'model.subCriteriaStated': true } }, unlawful: { 'kept inside': { 'model.subCriteriaStated': false } }, depends: { 'not known': {} } },
})
export const priceFixed = alike({
  id: 'eu/model/fixed-price', topic, steps: ['chooseEvaluationModel'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 67(2), third subparagraph'), d25('art. 82(2)')], dossier: ['EU-AWD-02'],
  says: text(
    'You may fix the price or the cost and let the firms compete on quality alone; the basis of the award is then the best ratio of price and quality.',
    'Ni får fastställa priset eller kostnaden och låta företagen konkurrera med enbart kvalitet; grunden för utvärdering är då bästa förhållandet mellan pris och kvalitet.',
    'I må fastsætte prisen eller omkostningerne og lade virksomhederne konkurrere på kvalitet alene; tildelingskriteriet er så bedste forhold mellem pris og kvalitet.',
    'Dere kan sette en fast pris eller kostnad og la leverandørene konkurrere bare på kvalitet; tildelingen skjer da etter beste forhold mellom pris eller kostnad og kvalitet.'),
  trigger: yes(fixedPrice), must: is(awardBasis, 'bestPriceQuality'),
  remedies: [{ change: awardBasis, to: 'bestPriceQuality', say: text('Award on quality at the fixed price.', 'Tilldela efter kvalitet till det fasta priset.', 'Tildel efter kvalitet til den faste pris.', 'Tildel etter kvalitet til den faste prisen.') }],
  facts: { 'model.fixedPrice': true },
  said: { lawful: { 'quality decides': { 'award.basis': 'bestPriceQuality' } }, unlawful: { 'nothing left to compare': { 'award.basis': 'price' } }, depends: { 'no basis chosen': {} }, outside: { 'the price is open': { 'model.fixedPrice': false } } },
})
const gate = alike({
  id: 'eu/model/quality-gate', topic, steps: ['chooseEvaluationModel'], weight: 'blocks', utilitiesToo: false,
  sources: [d24('art. 67'), judgment('C-546/16', 'Montte', '2018-09-20')], dossier: ['EU-AWD-07'],
  says: text(
    'You may drop tenders that do not reach a least mark on quality, in an open procedure too, if the documents state that mark; the price of the others alone is then compared.',
    'Ni får låta anbud falla bort som inte når en lägsta kvalitetspoäng, även i öppet förfarande, om dokumenten anger nivån; sedan jämförs bara de övrigas pris.',
    'I må lade tilbud falde bort, der ikke når en mindste kvalitetsscore, også ved offentligt udbud, hvis materialet angiver den; derefter sammenlignes kun de øvriges pris.',
    'Dere kan la tilbud falle bort som ikke når en minste poengsum på kvalitet, også i åpen anbudskonkurranse, hvis dokumentene oppgir den; deretter sammenlignes bare prisen på de øvrige.'),
  trigger: yes(qualityGate), must: yes(qualityGateStated),
  remedies: [{ change: qualityGateStated, to: true, say: text('State the least mark and how it is given.', 'Ange lägstanivån och hur den bedöms.', 'Angiv mindstescoren, og hvordan den gives.', 'Oppgi minstepoengsummen og hvordan den gis.') }, { change: qualityGate, to: false, say: text('Do without the gate.', 'Avstå från lägstanivån.', 'Undlad mindstescoren.', 'La være å bruke minstepoengsum.') }],
  facts: { 'model.qualityGate': true },
  said: { lawful: { 'stated': { 'model.qualityGateStated': true } }, unlawful: { 'not stated': { 'model.qualityGateStated': false } }, depends: { 'not written': {} }, outside: { 'no gate': { 'model.qualityGate': false } } },
})
export const staffScoredRightly = alike({
  id: 'eu/model/staff', topic, steps: ['chooseEvaluationModel'], weight: 'needs a reason', utilitiesToo: true,
  sources: [d24('art. 67(2)(b)'), d25('art. 82(2)(b)'), judgment('C-601/13', 'Ambisig', '2015-03-26')], dossier: ['EU-AWD-08'],
  says: text(
    'The organisation, qualification and experience of the people offered may be scored where they can significantly affect how the contract is carried out.',
    'Den erbjudna personalens organisation, kvalifikationer och erfarenhet får poängsättas när de påtagligt kan påverka hur kontraktet fullgörs.',
    'De tilbudte medarbejderes organisering, kvalifikationer og erfaring må give point, hvor de kan påvirke kontraktens opfyldelse betydeligt.',
    'Organiseringen, kvalifikasjonene og erfaringen til tilbudt personell kan gis poeng når kvaliteten er av stor betydning for utførelsen av kontrakten.'),
  trigger: yes(staffScored), must: yes(staffMatters),
  remedies: [{ change: staffScored, to: false, say: text('Score what is delivered instead.', 'Poängsätt det som levereras i stället.', 'Giv point for det, der leveres, i stedet.', 'Gi poeng for det som leveres i stedet.') }],
  facts: { 'model.staffScored': true },
  said: { lawful: { 'advice depends on the adviser': { 'model.staffMatters': true } }, unlawful: { 'it hardly matters': { 'model.staffMatters': false } }, depends: { 'nobody has judged': {} }, outside: { 'not scored': { 'model.staffScored': false } } },
})
export const staffNotTwice = alike({
  id: 'eu/model/staff-not-twice', topic, steps: ['chooseEvaluationModel'], weight: 'blocks', utilitiesToo: false,
  sources: [d24('Annex XII, part II(f)')], dossier: ['EU-AWD-08'],
  says: text(
    'The same qualifications are not both proof of suitability and an award criterion: choose one.',
    'Samma kvalifikationer är inte både bevis på att företaget är kvalificerat och tilldelningskriterium: välj det ena.',
    'De samme kvalifikationer er ikke både bevis for egnethed og tildelingskriterium: vælg det ene.',
    'De samme kvalifikasjonene er ikke både dokumentasjon for kvalifikasjonskrav og tildelingskriterium: velg ett av dem.'),
  trigger: yes(staffScored), must: no(staffSelectedToo),
  remedies: [{ change: staffSelectedToo, to: false, say: text('Take them out of the demands on the firm.', 'Ta bort dem ur kvalificeringskraven.', 'Tag dem ud af egnethedskravene.', 'Ta dem ut av kvalifikasjonskravene.') }],
  facts: { 'model.staffScored': true },
  said: { lawful: { 'only scored': { 'model.staffSelectedToo': false } }, unlawful: { 'used twice': { 'model.staffSelectedToo': true } }, depends: { 'not known': {} }, outside: { 'not scored': { 'model.staffScored': false } } },
})
// Nothing in the directives speaks of machines; that somebody must be able to give reasons follows from the duty to document.
const machine = alike({
  id: 'eu/model/human-decides', topic: 'evaluation', steps: ['chooseEvaluationModel'], weight: 'advice', utilitiesToo: true,
  sources: [d24('art. 84(2)', 'derived'), d25('art. 100(2)', 'derived')], dossier: ['hard 25'],
  says: text(
    'If an artificial intelligence helps with the scoring, let a person decide each mark and record why: the buyer must be able to give reasons for every decision. How the AI Act bears on this is not written here.',
    'Om artificiell intelligens hjälper till med poängsättningen, låt en person avgöra varje poäng och anteckna skälen: köparen måste kunna motivera varje beslut. Hur AI-förordningen påverkar detta står inte här.',
    'Hjælper kunstig intelligens med pointgivningen, så lad en person afgøre hver vurdering og notere hvorfor: ordregiveren skal kunne begrunde enhver beslutning. Hvad AI-forordningen betyder for det, står ikke her.',
    'Hjelper kunstig intelligens med poenggivningen, så la en person avgjøre hver vurdering og notere hvorfor: oppdragsgiver må kunne begrunne hver beslutning. Hva KI-forordningen betyr for dette, står ikke her.'),
  trigger: yes(machineScores), must: yes(humanDecides),
  remedies: [{ change: humanDecides, to: true, say: text('Let a named person decide and write the reasons.', 'Låt en namngiven person avgöra och skriva skälen.', 'Lad en navngiven person afgøre og skrive begrundelsen.', 'La en navngitt person avgjøre og skrive begrunnelsen.') }],
  facts: { 'model.machineScores': true },
  said: { lawful: { 'a person decides': { 'model.humanDecides': true } }, unlawful: { 'the machine decides': { 'model.humanDecides': false } }, depends: { 'not settled': {} }, outside: { 'no machine': { 'model.machineScores': false } } },
})

export const all: readonly Rule[] = [noOtherWeights, subCriteria, priceFixed, gate, staffScoredRightly, staffNotTwice, machine].map(a => a.eu)
