import { text as t } from '../../plain/index.ts'
import * as f from '../../law/index.ts'
import type { CaseState } from '../state.ts'
import { hasRounds, inTwoSteps } from '../state.ts'
import { factField, type Field } from './field.ts'

export const criterionOptions = {
  price: t('price', 'pris', 'pris', 'pris'), quality: t('quality and function', 'kvalitet och funktion', 'kvalitet og funktion', 'kvalitet og funksjon'),
  innovation: t('innovation and development plan', 'innovation och utvecklingsplan', 'innovation og udviklingsplan', 'innovasjon og utviklingsplan'),
  climate: t('climate and environment', 'klimat och miljö', 'klima og miljø', 'klima og miljø'),
  operation: t('operation and upkeep', 'drift och underhåll', 'drift og vedligehold', 'drift og vedlikehold'),
  experience: t('the firm’s experience', 'företagets erfarenhet', 'virksomhedens erfaring', 'leverandørens erfaring'),
}
export const methodOptions = {
  described: t('fixed and described in the documents', 'fastställd och beskriven i dokumenten', 'fastlagt og beskrevet i materialet', 'fastsatt og beskrevet i dokumentene'),
  fixedNotDescribed: t('fixed now, but not described', 'fastställd nu, men inte beskriven', 'fastlagt nu, men ikke beskrevet', 'fastsatt nå, men ikke beskrevet'),
  afterOpening: t('decided when the tenders are open', 'bestäms när anbuden är öppnade', 'besluttes, når tilbuddene er åbnet', 'bestemmes når tilbudene er åpnet'),
}
const partnership = (s: CaseState): boolean => s.procedure?.procedure === 'innovationPartnership'
const rounds = (s: CaseState): boolean => hasRounds(s.procedure?.procedure)
const twoSteps = (s: CaseState): boolean => inTwoSteps(s.procedure?.procedure)

export const documentFields: readonly Field[] = [
  factField('requirementForm', f.requirementForm, { group: t('What is asked for', 'Vad som efterfrågas', 'Hvad der efterspørges', 'Hva som etterspørres') }),
  { name: 'needText', kind: 'long', saysFact: f.needDescribed, label: t('The need and the characteristics asked for', 'Behovet och de egenskaper som efterfrågas', 'Behovet og de ønskede egenskaber', 'Behovet og egenskapene som etterspørres') },
  { name: 'minimum', kind: 'lines', saysFact: f.minimumMarked, label: t('Minimum requirements, one per line', 'Minimikrav, ett per rad', 'Mindstekrav, ét pr. linje', 'Absolutte krav, ett per linje'), help: t('They cannot be negotiated later. Few and clear.', 'De kan inte förhandlas senare. Få och tydliga.', 'De kan ikke forhandles senere. Få og klare.', 'De kan ikke forhandles senere. Få og klare.') },
  factField('brandNamed', f.brandNamed), factField('orEquivalent', f.orEquivalent), factField('accessibility', f.accessibility),
  factField('lotsDivided', f.lotsDivided), factField('lotsReason', f.lotsReason),
  factField('variantsAllowed', f.variantsAllowed), factField('variantsMinimum', f.variantsMinimum),
  factField('awardBasis', f.awardBasis, { group: t('How the winner is found', 'Hur vinnaren utses', 'Hvordan vinderen findes', 'Hvordan vinneren kåres') }),
  factField('weights', f.weightsForm),
  { name: 'criteria', kind: 'criteria', label: t('Award criteria and weights', 'Tilldelningskriterier och vikter', 'Tildelingskriterier og vægte', 'Tildelingskriterier og vekter'), options: criterionOptions },
  { name: 'priceForm', kind: 'one', label: t('Price', 'Pris', 'Pris', 'Pris'), options: {
    competed: t('firms compete on price', 'företagen konkurrerar med pris', 'virksomhederne konkurrerer på pris', 'leverandørene konkurrerer på pris'),
    fixed: t('price fixed, firms compete on quality', 'fast pris, företagen konkurrerar med kvalitet', 'fast pris, virksomhederne konkurrerer på kvalitet', 'fast pris, leverandørene konkurrerer på kvalitet'),
  } },
  { name: 'method', kind: 'one', label: t('Evaluation method', 'Utvärderingsmodell', 'Evalueringsmodel', 'Evalueringsmodell'), options: methodOptions },
  factField('documentationAsked', f.documentationAsked),
  factField('climateRequirement', f.climateRequirement),
  { name: 'climateReason', kind: 'long', saysFact: f.climateReasoned, label: t('Reason for not weighting climate and environment', 'Motivering till att inte vikta klimat och miljö', 'Begrundelse for ikke at vægte klima og miljø', 'Begrunnelse for ikke å vekte klima og miljø') },
  factField('researchCapacity', f.researchCapacity, { group: t('Who may take part', 'Vem som får delta', 'Hvem der kan deltage', 'Hvem som kan delta') }),
  factField('turnoverTimes', f.turnoverTimes), factField('turnoverReasoned', f.turnoverReasoned), factField('localDemand', f.localDemand),
  factField('selfDeclaration', f.selfDeclaration), factField('voluntaryGrounds', f.voluntaryGroundsAnnounced),
  factField('minimumInvited', f.minimumInvitedStated, { when: twoSteps }),
  factField('firstTenderReserved', f.firstTenderReserved, { when: rounds, group: t('How it will run', 'Hur det går till', 'Hvordan det forløber', 'Hvordan det gjennomføres') }),
  factField('stagesAnnounced', f.stagesAnnounced, { when: rounds }), factField('planStated', f.dialoguePlanned, { when: rounds }),
  factField('online', f.documentsOnline),
  factField('rights', f.rightsTo, { group: t('The contract', 'Avtalet', 'Kontrakten', 'Kontrakten') }),
  factField('changeClause', f.changeClause),
  { name: 'phases', kind: 'phases', when: partnership, label: t('Phases: months, target, payment', 'Faser: månader, delmål, betalning', 'Faser: måneder, delmål, betaling', 'Faser: måneder, delmål, betaling') },
  factField('stopAnnounced', f.stopAnnounced, { when: partnership }),
  { name: 'maximumCost', kind: 'money', when: partnership, saysFact: f.maximumCost, label: t('Maximum cost of the later purchase', 'Kostnadstak för det senare köpet', 'Maksimale omkostninger for det senere køb', 'Maksimal kostnad for det senere kjøpet') },
  factField('performanceLevels', f.performanceLevels, { when: partnership }),
  factField('partners', f.partners, { when: partnership }), factField('separateResearch', f.separateResearch, { when: partnership }),
]
