import { text as t } from '../../plain/index.ts'
import { above, all, among, any, duty, isNot, no, is, yes } from '../build.ts'
import { awardBasis, climateRequirement, climateWeight, criteriaLinked, lotsDivided, lotsReason, needForm, orderJustified, procedure, requirementForm, weightsForm } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alsoForUtilities, cases, insideBoth, large } from './cases.ts'
import { lou, sinceAct, luf, luk } from './sources.ts'

const lots = duty({
  id: 'se/lots/reason', carriesOut: 'eu/documents/lots-reason', order: 'SE', topic: 'documents', life: sinceAct, sources: [lou('4 kap. 14 §'), luf('4 kap. 12 §')], dossier: ['diff 28', 'diff 65', 'nat 4.3 Utilities', 'EX11'],
  says: t('If the contract is not divided into lots, the reason stands in the documents or in the individual report.', 'Delas kontraktet inte upp ska skälet stå i upphandlingsdokumenten eller i den individuella rapporten.',
    'Deles kontrakten ikke op, skal grunden stå i udbudsmaterialet eller i den individuelle rapport.', 'Deles ikke kontrakten opp, skal grunnen stå i anskaffelsesdokumentene eller i protokollen.'),
  why: t('Small firms can only bid for what they can carry.', 'Små företag kan bara lämna anbud på det de orkar leverera.', 'Små virksomheder kan kun byde på det, de kan løfte.', 'Små leverandører kan bare gi tilbud på det de klarer å levere.'),
  steps: ['writeDocuments', 'sendNotice', 'decideAward'], when: all(insideBoth, no(lotsDivided)), must: among(lotsReason, 'documents', 'report'), weight: 'needs a reason',
  remedies: [
    { change: lotsReason, to: 'documents', say: t('Write the reason in the documents, where firms can see it.', 'Skriv skälet i upphandlingsdokumenten, där företagen ser det.', 'Skriv grunden i udbudsmaterialet, hvor virksomhederne ser den.', 'Skriv grunnen i anskaffelsesdokumentene, der leverandørene ser den.') },
    { change: lotsDivided, to: true, say: t('Divide the contract into lots.', 'Dela upp kontraktet.', 'Del kontrakten op.', 'Del opp kontrakten.') },
  ],
  examples: alsoForUtilities(cases({ ...large, 'lots.divided': false }, {
    lawful: { 'reason in the documents': { 'lots.reasonIn': 'documents' }, 'reason in the report': { 'lots.reasonIn': 'report' } },
    unlawful: { 'no reason': { 'lots.reasonIn': 'none' } }, depends: { 'nobody has said': {} },
    outside: { 'divided': { 'lots.divided': true }, 'below the threshold': { 'value.estimated': 2_000_000 } },
  })),
})

const environment = duty({
  id: 'se/criteria/environment', order: 'SE', topic: 'climate', life: sinceAct, sources: [lou('4 kap. 3 §'), lou('19 kap. 3 §'), luf('4 kap. 3 §, 19 kap. 3 §'), luk('4 kap. 3 §')], dossier: ['diff 27', 'diff 64'],
  says: t('Environment and social matters should be taken in where the purchase gives cause for it. It is a "should", not a duty.', 'Miljö och sociala hänsyn bör beaktas när upphandlingens art motiverar det. Det är ett ”bör”, ingen skyldighet.',
    'Miljø og sociale hensyn bør indgå, når indkøbets art taler for det. Det er et »bør«, ikke en pligt.', 'Miljø og sosiale hensyn bør tas med når anskaffelsens art tilsier det. Det er et «bør», ikke en plikt.'),
  steps: ['writeDocuments'], when: isNot(procedure, 'directAward'), must: any(yes(climateRequirement), above(climateWeight, 0)), weight: 'advice',
  remedies: [
    { change: climateRequirement, to: true, say: t('Set requirements for climate and environment.', 'Ställ krav på klimat och miljö.', 'Stil krav til klima og miljø.', 'Still krav til klima og miljø.') },
    { change: climateWeight, to: 10, say: t('Give climate and environment a weight among the criteria.', 'Ge klimat och miljö en vikt bland kriterierna.', 'Giv klima og miljø en vægt blandt kriterierne.', 'Gi klima og miljø en vekt blant kriteriene.') },
  ],
  examples: cases({ procedure: 'open' }, {
    lawful: { 'requirements': { 'climate.asRequirement': true, 'climate.weight': 0 }, 'a weight': { 'climate.asRequirement': false, 'climate.weight': 1 } },
    unlawful: { 'neither': { 'climate.asRequirement': false, 'climate.weight': 0 } }, depends: { 'the weights are open': { 'climate.asRequirement': false } },
    outside: { 'a direct award': { procedure: 'directAward' } },
  }),
})

const functional = duty({
  id: 'se/documents/functional', carriesOut: 'eu/documents/functional', order: 'SE', topic: 'documents', life: sinceAct, sources: [lou('9 kap. 3 §'), luf('9 kap. 3 §')],
  says: t('Requirements may be put as function or performance. Where the need is put as an outcome, let the requirements do so too, so that new solutions fit.', 'Krav får ställas som funktion eller prestanda. Är behovet ett resultat, låt kraven vara det också, så att nya lösningar ryms.',
    'Krav kan stilles som funktion eller ydeevne. Er behovet et resultat, så lad kravene være det også, så nye løsninger passer ind.', 'Krav kan stilles som funksjon eller ytelse. Er behovet et resultat, la kravene være det også, slik at nye løsninger får plass.'),
  steps: ['writeDocuments'], when: is(needForm, 'outcome'), must: among(requirementForm, 'functional', 'mixed'), weight: 'advice',
  remedies: [{ change: requirementForm, to: 'functional', say: t('Say what the solution must achieve, not how it is built.', 'Skriv vad lösningen ska åstadkomma, inte hur den är byggd.', 'Skriv, hvad løsningen skal opnå, ikke hvordan den er bygget.', 'Skriv hva løsningen skal oppnå, ikke hvordan den er bygd.') }],
  examples: cases({ 'need.form': 'outcome' }, {
    lawful: { 'functional': { 'documents.requirementForm': 'functional' }, 'mixed': { 'documents.requirementForm': 'mixed' } },
    unlawful: { 'detailed': { 'documents.requirementForm': 'detailed' } }, depends: { 'not written': {} }, outside: { 'the need is a solution': { 'need.form': 'solution' } },
  }),
})

const weights = duty({
  id: 'se/criteria/weights', carriesOut: 'eu/criteria/weights', order: 'SE', topic: 'award criteria', life: sinceAct, sources: [lou('16 kap. 6 §'), luf('15 kap. 6 §')],
  says: t('The documents state the weight of each criterion, or a range. An order of importance is enough only where weights are impossible on objective grounds.', 'Dokumenten anger vikten för varje kriterium, eller ett intervall. Prioritetsordning räcker bara när viktning inte är möjlig av sakliga skäl.',
    'Materialet angiver vægten af hvert kriterium eller et interval. En prioriteret rækkefølge er kun nok, når vægtning er umulig af objektive grunde.', 'Dokumentene angir vekten av hvert kriterium, eller et intervall. Prioritert rekkefølge holder bare når vekting er umulig av objektive grunner.'),
  steps: ['writeDocuments', 'sendNotice'], when: all(insideBoth, is(awardBasis, 'bestPriceQuality')), must: any(is(weightsForm, 'stated'), all(is(weightsForm, 'order'), yes(orderJustified))), weight: 'blocks',
  remedies: [{ change: weightsForm, to: 'stated', say: t('State the weights.', 'Ange vikterna.', 'Angiv vægtene.', 'Angi vektene.') }],
  examples: alsoForUtilities(cases({ ...large, 'award.basis': 'bestPriceQuality' }, {
    lawful: { 'weights stated': { 'award.weights': 'stated', 'award.orderJustified': false }, 'order, weights impossible': { 'award.weights': 'order', 'award.orderJustified': true } },
    unlawful: { 'order without cause': { 'award.weights': 'order', 'award.orderJustified': false }, 'none': { 'award.weights': 'none', 'award.orderJustified': true } },
    depends: { 'nobody has judged the order': { 'award.weights': 'order' } },
    outside: { 'price alone': { 'award.basis': 'price' }, 'below the threshold': { 'value.estimated': 2_000_000 } },
  })),
})

const linked = duty({
  id: 'se/criteria/linked', carriesOut: 'eu/criteria/linked', order: 'SE', topic: 'award criteria', life: sinceAct, sources: [lou('16 kap. 1 och 2 §§'), luf('15 kap. 1 och 2 §§')], dossier: ['EX7'],
  says: t('The contract goes to the tender with the best price-quality, cost or price. Criteria are linked to what is bought and can be verified.', 'Kontraktet går till anbudet med bästa förhållande mellan pris och kvalitet, kostnad eller pris. Kriterierna har anknytning till det som köps och kan verifieras.',
    'Kontrakten går til tilbuddet med bedste forhold mellem pris og kvalitet, omkostninger eller pris. Kriterierne er forbundet med det købte og kan verificeres.', 'Kontrakten går til tilbudet med beste forhold mellom pris og kvalitet, kostnad eller pris. Kriteriene har tilknytning til det som kjøpes, og kan verifiseres.'),
  steps: ['writeDocuments', 'sendNotice'], when: insideBoth, must: yes(criteriaLinked), weight: 'blocks',
  remedies: [{ change: criteriaLinked, to: true, say: t('Drop or rewrite the criteria that are not about what is bought.', 'Stryk eller skriv om kriterier som inte rör det som köps.', 'Slet eller omskriv kriterier, der ikke angår det købte.', 'Stryk eller skriv om kriterier som ikke gjelder det som kjøpes.') }],
  examples: alsoForUtilities(cases(large, {
    lawful: { 'linked': { 'award.criteriaLinked': true } }, unlawful: { 'not linked': { 'award.criteriaLinked': false } }, depends: { 'nobody has judged': {} },
    outside: { 'below the threshold': { 'value.estimated': 2_000_000 } },
  })),
})

export const rules: readonly Rule[] = [lots, environment, functional, weights, linked]
