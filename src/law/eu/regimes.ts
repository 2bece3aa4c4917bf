import { text } from '../../plain/index.ts'
import { all, among, any, atLeast, holds, is, isNot, meaning, no, not, on, yes } from '../build.ts'
import { activity, buyerKind, directGround, estimatedValue, isAuthority, procedure, refersToClassicRules, rndListed, rndOnlyBuyer, rndPaysAll, subject } from '../facts/index.ts'
import type { Condition, Facts, Rule } from '../types.ts'
import { thresholdConcession, thresholdLight, thresholdLightUtilities, thresholdUtilities, thresholdWorks } from './figures.ts'
import { d23, d24, d25, sinceTransposition } from './sources.ts'

const today = on('2026-09-21')
const base = { order: 'EU', topic: 'scope and value', life: sinceTransposition } as const

/** A purchase for water, energy, transport, ports or post that reaches the threshold of Directive 2014/25/EU, whatever is bought and how. */
export const aboveUtilities: Condition = holds('eu/value/above-utilities')
/** … and that nothing keeps outside that directive: what the rules of its procedures read. */
export const insideUtilities: Condition = holds('eu/scope/inside-utilities')
/** A concession at or above the threshold of Directive 2014/23/EU. */
export const insideConcessions: Condition = holds('eu/value/above-concession')
/** Social and other specific services at or above their own threshold, under either directive. */
export const insideLight: Condition = holds('eu/value/above-light')
/** Whatever the regime: one of the three directives applies. What all three ask alike reads this. */
export const insideAny: Condition = holds('eu/scope/any')
/** The classic or the utilities directive applies in full. What both ask alike reads this. */
export const insideFull: Condition = holds('eu/scope/full')
/** The same while it is being planned: under which ground it may be bought, and so whether a utility stays outside, is not asked yet. */
export const insidePlanned: Condition = holds('eu/scope/planned')
/** The value reaches the threshold of one of the two, whether or not the purchase is kept outside for another reason. */
export const aboveFull: Condition = holds('eu/value/above-full')
/** A utility that is a contracting authority, or whose documents refer to the rules of the classic directive on who may take part. */
export const classicSelection: Condition = holds('eu/utilities/classic-selection')
/** The classic rules on exclusion bind: a classic purchase, or a utility of that kind. */
export const exclusionRules: Condition = holds('eu/scope/exclusion-rules')

/** A municipal company buying services for a heat network, well above the threshold. */
export const utility: Facts = { 'buyer.kind': 'utility', activity: 'heat', subject: 'services', 'value.estimated': 9_000_000, procedure: 'open' }
/** A municipality's services concession, well above the threshold. */
export const concession: Facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'serviceConcession', 'value.estimated': 90_000_000, procedure: 'concession' }
/** Social services, well above the threshold. */
export const light: Facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'socialServices', 'value.estimated': 12_000_000, procedure: 'lightRegime' }

const research: Facts = { procedure: 'researchAndDevelopment', 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': true }

const notSharedResearch = any(isNot(procedure, 'researchAndDevelopment'), no(rndListed), all(yes(rndOnlyBuyer), yes(rndPaysAll)))

export const rules: readonly Rule[] = [
  meaning({
    ...base, id: 'eu/value/above-utilities', dossier: ['EU-THR-02', 'EU-THR-03'], sources: [d25('art. 1(2), 8-14, 15, 16(4)')],
    says: text(
      'The purchase serves water, energy, transport, ports or post and is worth at least the threshold of the utilities directive.',
      'Köpet gäller vatten, energi, transporter, hamnar eller post och är värt minst tröskelvärdet i försörjningsdirektivet.',
      'Købet vedrører vand, energi, transport, havne eller post og når op på forsyningsvirksomhedsdirektivets tærskelværdi.',
      'Anskaffelsen gjelder vann, energi, transport, havner eller post og er verdt minst terskelverdien i forsyningsdirektivet.'),
    when: all(isNot(activity, 'general'), any(
      all(is(subject, 'works'), atLeast(estimatedValue, thresholdWorks)),
      all(among(subject, 'goods', 'services'), atLeast(estimatedValue, thresholdUtilities)),
    )),
    examples: [
      { name: 'heat, services exactly at the threshold', facts: { ...utility, 'value.estimated': 3_222_720 }, on: today, holds: true },
      { name: 'one krone below', facts: { ...utility, 'value.estimated': 3_222_719 }, on: today, holds: false },
      { name: 'goods follow the same amount', facts: { ...utility, subject: 'goods', 'value.estimated': 3_222_720 }, on: today, holds: true },
      { name: 'works at the threshold for works', facts: { ...utility, subject: 'works', 'value.estimated': 40_313_840 }, on: today, holds: true },
      { name: 'works one krone below', facts: { ...utility, subject: 'works', 'value.estimated': 40_313_839 }, on: today, holds: false },
      { name: 'a municipality buying for its waterworks', facts: { ...utility, 'buyer.kind': 'municipality', activity: 'water' }, on: today, holds: true },
      { name: 'the same company buying for its waste collection', facts: { ...utility, activity: 'general' }, on: today, holds: false },
      { name: 'a concession has its own directive', facts: { ...utility, subject: 'serviceConcession', 'value.estimated': 90_000_000 }, on: today, holds: false },
      { name: 'nobody says what it is for', facts: { ...utility, activity: undefined }, on: today, holds: 'unknown' },
      { name: 'in Sweden at the threshold', country: 'SE', facts: { ...utility, 'value.estimated': 4_903_632 }, on: today, holds: true },
      { name: 'in Sweden one krona below', country: 'SE', facts: { ...utility, 'value.estimated': 4_903_631 }, on: today, holds: false },
    ],
  }),
  meaning({
    ...base, id: 'eu/scope/inside-utilities', dossier: ['EU-THR-02', 'EU-RND-01'], sources: [d25('art. 15, 18, 23, 32, 34')],
    says: text(
      'The utilities directive applies: the purchase reaches its threshold, and it is neither shared research nor bought without competition as energy, fuel, water, goods for resale or for an activity that the Commission has found open to competition.',
      'Försörjningsdirektivet gäller: köpet når dess tröskelvärde och är varken delad forskning eller ett köp utan konkurrens av energi, bränsle, vatten, varor för återförsäljning eller för en verksamhet som kommissionen har funnit konkurrensutsatt.',
      'Forsyningsvirksomhedsdirektivet gælder: købet når dets tærskelværdi og er hverken delt forskning eller et køb uden konkurrence af energi, brændsel, vand, varer til videresalg eller til en aktivitet, som Kommissionen har fundet konkurrenceudsat.',
      'Forsyningsdirektivet gjelder: anskaffelsen når terskelverdien og er verken delt forskning eller et kjøp uten konkurranse av energi, brensel, vann, varer til videresalg eller til en aktivitet som er funnet konkurranseutsatt.'),
    when: all(aboveUtilities, notSharedResearch,
      any(isNot(procedure, 'directAward'), not(among(directGround, 'energyOrWater', 'resale', 'openMarket')))),
    examples: [
      { name: 'an open procedure', facts: utility, on: today, holds: true },
      { name: 'below the threshold', facts: { ...utility, 'value.estimated': 3_222_719 }, on: today, holds: false },
      { name: 'a direct award of a service', facts: { ...utility, procedure: 'directAward', 'direct.ground': 'technical' }, on: today, holds: true },
      { name: 'fuel for the heat plant', facts: { ...utility, procedure: 'directAward', 'direct.ground': 'energyOrWater' }, on: today, holds: false },
      { name: 'goods for resale', facts: { ...utility, procedure: 'directAward', 'direct.ground': 'resale' }, on: today, holds: false },
      { name: 'an activity open to competition', facts: { ...utility, procedure: 'directAward', 'direct.ground': 'openMarket' }, on: today, holds: false },
      { name: 'fuel bought in an open procedure', facts: { ...utility, 'direct.ground': 'energyOrWater' }, on: today, holds: true },
      { name: 'research with shared results', facts: { ...utility, ...research }, on: today, holds: false },
      { name: 'research that the firm helps to pay', facts: { ...utility, ...research, 'rnd.benefitsOnlyBuyer': true, 'rnd.buyerPaysAll': false }, on: today, holds: false },
      { name: 'research for the buyer alone, fully paid', facts: { ...utility, ...research, 'rnd.benefitsOnlyBuyer': true }, on: today, holds: true },
      { name: 'research under a code that is not listed', facts: { ...utility, ...research, 'rnd.listedCode': false }, on: today, holds: true },
      { name: 'a direct award, nobody says why', facts: { ...utility, procedure: 'directAward' }, on: today, holds: 'unknown' },
    ],
  }),
  meaning({
    ...base, id: 'eu/value/above-full', sources: [d24('art. 4'), d25('art. 15')],
    says: text(
      'The purchase reaches the threshold of the classic directive or, for water, energy, transport, ports and post, of the utilities directive.',
      'Köpet når tröskelvärdet i det klassiska direktivet eller, för vatten, energi, transporter, hamnar och post, i försörjningsdirektivet.',
      'Købet når tærskelværdien i det klassiske direktiv eller for vand, energi, transport, havne og post i forsyningsvirksomhedsdirektivet.',
      'Anskaffelsen når terskelverdien i det klassiske direktivet eller, for vann, energi, transport, havner og post, i forsyningsdirektivet.'),
    when: any(holds('eu/value/above'), aboveUtilities),
    examples: [
      { name: 'a municipality at its threshold', facts: { ...utility, 'buyer.kind': 'municipality', activity: 'general', 'value.estimated': 1_611_360 }, on: today, holds: true },
      { name: 'the same sum for heat', facts: { ...utility, 'value.estimated': 1_611_360 }, on: today, holds: false },
      { name: 'heat at the threshold of utilities', facts: { ...utility, 'value.estimated': 3_222_720 }, on: today, holds: true },
      { name: 'the value is not known', facts: { ...utility, 'value.estimated': undefined }, on: today, holds: 'unknown' },
    ],
  }),
  meaning({
    ...base, id: 'eu/scope/full', sources: [d24('art. 4, 14'), d25('art. 15, 32')],
    says: text(
      'The classic or the utilities directive applies in full.',
      'Det klassiska direktivet eller försörjningsdirektivet gäller fullt ut.',
      'Det klassiske direktiv eller forsyningsvirksomhedsdirektivet gælder fuldt ud.',
      'Det klassiske direktivet eller forsyningsdirektivet gjelder fullt ut.'),
    when: any(holds('eu/scope/inside'), insideUtilities),
    examples: [
      { name: 'a municipality’s large purchase', facts: { ...utility, 'buyer.kind': 'municipality', activity: 'general' }, on: today, holds: true },
      { name: 'a heat company', facts: utility, on: today, holds: true },
      { name: 'a small purchase for heat', facts: { ...utility, 'value.estimated': 1_000_000 }, on: today, holds: false },
      { name: 'social services', facts: light, on: today, holds: false },
      { name: 'nothing is known', facts: {}, on: today, holds: 'unknown' },
    ],
  }),
  meaning({
    ...base, id: 'eu/scope/planned', sources: [d24('art. 4, 14'), d25('art. 15, 32')],
    says: text(
      'The purchase, as planned, is one for the classic or the utilities directive.',
      'Köpet är, som det planeras, ett för det klassiska direktivet eller försörjningsdirektivet.',
      'Købet er, som det planlægges, et for det klassiske direktiv eller forsyningsvirksomhedsdirektivet.',
      'Anskaffelsen er, slik den planlegges, en for det klassiske direktivet eller forsyningsdirektivet.'),
    when: any(holds('eu/scope/inside'), all(aboveUtilities, notSharedResearch)),
    examples: [
      { name: 'a municipality’s large purchase', facts: { ...utility, 'buyer.kind': 'municipality', activity: 'general' }, on: today, holds: true },
      { name: 'a heat company, the procedure not chosen', facts: { ...utility, procedure: undefined, 'rnd.listedCode': false }, on: today, holds: true },
      { name: 'research with shared results', facts: { ...utility, ...research }, on: today, holds: false },
      { name: 'research for the buyer alone, fully paid', facts: { ...utility, ...research, 'rnd.benefitsOnlyBuyer': true }, on: today, holds: true },
      { name: 'research that the firm helps to pay', facts: { ...utility, ...research, 'rnd.benefitsOnlyBuyer': true, 'rnd.buyerPaysAll': false }, on: today, holds: false },
      { name: 'a small purchase for heat', facts: { ...utility, 'value.estimated': 1_000_000 }, on: today, holds: false },
      { name: 'nothing is known', facts: {}, on: today, holds: 'unknown' },
    ],
  }),
  meaning({
    ...base, id: 'eu/utilities/classic-selection', topic: 'utilities', dossier: ['EU-EXC-07'], sources: [d25('art. 76(1)(a), 80')],
    says: text(
      'The rules of the classic directive on exclusion bind a utility that is itself a contracting authority; any other is bound once its documents refer to them.',
      'Det klassiska direktivets regler om uteslutning binder en enhet som själv är upphandlande myndighet; andra binds när deras dokument hänvisar till dem.',
      'Det klassiske direktivs regler om udelukkelse binder en ordregivende enhed, der selv er ordregivende myndighed; andre bindes, når deres materiale henviser til dem.',
      'Reglene om avvisning i det klassiske direktivet binder en oppdragsgiver som selv er en offentlig myndighet; andre bindes når dokumentene deres viser til dem.'),
    when: all(insideUtilities, any(among(buyerKind, 'municipality', 'state'), yes(isAuthority), yes(refersToClassicRules))),
    examples: [
      { name: 'a municipality buying for its waterworks', facts: { ...utility, 'buyer.kind': 'municipality', activity: 'water' }, on: today, holds: true },
      { name: 'a state port', facts: { ...utility, 'buyer.kind': 'state', activity: 'ports' }, on: today, holds: true },
      { name: 'a company that is a body governed by public law', facts: { ...utility, 'utility.isAuthority': true }, on: today, holds: true },
      { name: 'a company whose documents refer to the grounds', facts: { ...utility, 'utility.isAuthority': false, 'utility.refersToClassicRules': true }, on: today, holds: true },
      { name: 'a company with rules of its own', facts: { ...utility, 'utility.isAuthority': false, 'utility.refersToClassicRules': false }, on: today, holds: false },
      { name: 'a company, nobody says what it is', facts: { ...utility, 'utility.refersToClassicRules': false }, on: today, holds: 'unknown' },
      { name: 'a small purchase', facts: { ...utility, 'utility.isAuthority': true, 'value.estimated': 1_000_000 }, on: today, holds: false },
      { name: 'the town hall itself', facts: { ...utility, 'buyer.kind': 'municipality', activity: 'general' }, on: today, holds: false },
    ],
  }),
  meaning({
    ...base, id: 'eu/scope/exclusion-rules', topic: 'selection and exclusion', sources: [d24('art. 57'), d25('art. 76(1)(a), 80')],
    says: text(
      'The grounds for exclusion of the classic directive bind: the purchase is a classic one, or that of a utility to which they apply.',
      'Uteslutningsgrunderna i det klassiska direktivet binder: köpet är klassiskt, eller görs av en enhet som de gäller för.',
      'Udelukkelsesgrundene i det klassiske direktiv binder: købet er klassisk eller foretages af en enhed, som de gælder for.',
      'Avvisningsgrunnlagene i det klassiske direktivet binder: anskaffelsen er klassisk, eller gjøres av en oppdragsgiver de gjelder for.'),
    when: any(holds('eu/scope/inside'), classicSelection),
    examples: [
      { name: 'a municipality’s large purchase', facts: { ...utility, 'buyer.kind': 'municipality', activity: 'general' }, on: today, holds: true },
      { name: 'the same municipality for its waterworks', facts: { ...utility, 'buyer.kind': 'municipality', activity: 'water' }, on: today, holds: true },
      { name: 'a company with rules of its own', facts: { ...utility, 'utility.isAuthority': false, 'utility.refersToClassicRules': false }, on: today, holds: false },
      { name: 'nothing is known', facts: {}, on: today, holds: 'unknown' },
    ],
  }),
  meaning({
    ...base, id: 'eu/value/above-concession', dossier: ['EU-THR-05'], sources: [d23('art. 5, 8(1), 12')],
    says: text(
      'The supplier is paid by the right to run the work or service, bears the operating risk, and the concession is worth at least its threshold.',
      'Leverantören betalas med rätten att driva anläggningen eller tjänsten, bär verksamhetsrisken, och koncessionen är värd minst tröskelvärdet.',
      'Leverandøren betales med retten til at drive anlægget eller tjenesten, bærer driftsrisikoen, og koncessionen når op på tærskelværdien.',
      'Leverandøren betales med retten til å drive anlegget eller tjenesten, bærer driftsrisikoen, og konsesjonen er verdt minst terskelverdien.'),
    // Directive 2014/23 art. 12 leaves out drinking water and the sewage that goes with it.
    when: all(among(subject, 'serviceConcession', 'worksConcession'), isNot(activity, 'water'), isNot(activity, 'sewage'), atLeast(estimatedValue, thresholdConcession)),
    examples: [
      { name: 'services at the threshold', facts: { ...concession, 'value.estimated': 40_313_840 }, on: today, holds: true },
      { name: 'one krone below', facts: { ...concession, 'value.estimated': 40_313_839 }, on: today, holds: false },
      { name: 'works', facts: { ...concession, subject: 'worksConcession' }, on: today, holds: true },
      { name: 'an ordinary service contract', facts: { ...concession, subject: 'services' }, on: today, holds: false },
      { name: 'drinking water is left out', facts: { ...concession, activity: 'water' }, on: today, holds: false },
      { name: 'so is sewage that goes with it', facts: { ...concession, activity: 'sewage' }, on: today, holds: false },
      { name: 'the turnover is not known', facts: { ...concession, 'value.estimated': undefined }, on: today, holds: 'unknown' },
    ],
  }),
  meaning({
    ...base, id: 'eu/value/above-light', dossier: ['EU-THR-06', 'EU-LGT-01'], sources: [d24('art. 4(d), 74'), d25('art. 15(c), 91')],
    says: text(
      'Social, health, cultural and other services on the directives’ list are worth at least their own threshold, which is higher.',
      'Sociala tjänster, hälso-, kultur- och andra tjänster på direktivens lista är värda minst sitt eget, högre tröskelvärde.',
      'Sociale, sundheds-, kultur- og andre tjenesteydelser på direktivernes liste når op på deres egen, højere tærskelværdi.',
      'Helse-, sosial-, kultur- og andre tjenester på direktivenes liste er verdt minst sin egen, høyere terskelverdi.'),
    when: all(is(subject, 'socialServices'), any(
      all(is(activity, 'general'), atLeast(estimatedValue, thresholdLight)),
      atLeast(estimatedValue, thresholdLightUtilities), // the higher of the two: whatever the purchase serves
    )),
    examples: [
      { name: 'a municipality at the threshold', facts: { ...light, 'value.estimated': 5_595_000 }, on: today, holds: true },
      { name: 'one krone below', facts: { ...light, 'value.estimated': 5_594_999 }, on: today, holds: false },
      { name: 'for a waterworks at the threshold of utilities', facts: { ...light, activity: 'water', 'value.estimated': 7_460_000 }, on: today, holds: true },
      { name: 'for a waterworks one krone below', facts: { ...light, activity: 'water', 'value.estimated': 7_459_999 }, on: today, holds: false },
      { name: 'ordinary services', facts: { ...light, subject: 'services' }, on: today, holds: false },
      { name: 'the value is not known', facts: { ...light, 'value.estimated': undefined }, on: today, holds: 'unknown' },
      { name: 'above both, whatever it serves', facts: { ...light, activity: undefined }, on: today, holds: true },
      { name: 'between the two, and nobody says what for', facts: { ...light, activity: undefined, 'value.estimated': 6_000_000 }, on: today, holds: 'unknown' },
    ],
  }),
  meaning({
    ...base, id: 'eu/scope/any', sources: [d24('art. 4'), d25('art. 15'), d23('art. 8(1)')],
    says: text(
      'One of the three directives on procurement applies: classic, utilities or concessions.',
      'Något av de tre upphandlingsdirektiven gäller: det klassiska, försörjningsdirektivet eller koncessionsdirektivet.',
      'Et af de tre udbudsdirektiver gælder: det klassiske, forsyningsvirksomhedsdirektivet eller koncessionsdirektivet.',
      'Ett av de tre anskaffelsesdirektivene gjelder: det klassiske, forsyningsdirektivet eller konsesjonsdirektivet.'),
    when: any(holds('eu/scope/inside'), insideUtilities, insideConcessions, insideLight),
    examples: [
      { name: 'a large open procedure of a municipality', facts: { ...utility, 'buyer.kind': 'municipality', activity: 'general' }, on: today, holds: true },
      { name: 'a heat company', facts: utility, on: today, holds: true },
      { name: 'a concession', facts: concession, on: today, holds: true },
      { name: 'social services', facts: light, on: today, holds: true },
      { name: 'a small purchase', facts: { ...utility, activity: 'general', 'value.estimated': 100_000 }, on: today, holds: false },
      { name: 'nothing is known', facts: {}, on: today, holds: 'unknown' },
    ],
  }),
]
