import { text } from '../../plain/index.ts'
import { all, always, is, isNot, no, yes } from '../build.ts'
import {
  adviceInGeneral, builtToOrder, concessionPartAbove, eachPartOwnRules, excludedKind, mainSubjectRules, mixKind, mixOneContract, mixSeparable, ordinaryPartAbove,
  underConcessionRules, wholeUnderAct,
} from '../facts/index.ts'
import type { Example, Fact, FactValue, Facts, Rule } from '../types.ts'
import { dutyOn, example } from './entry.ts'
import { d23, d24, d25, judgment } from './sources.ts'

const mix = dutyOn('scope and value')
/** Taking the step is what makes these rules apply; what the parts are decides which. */
const around = (base: Facts, of: Fact, good: FactValue, bad: FactValue, outside: Readonly<Record<string, Facts>>): Example[] => [
  example('as it should be', { ...base, [of.fact]: good }, 'lawful'),
  example('not so', { ...base, [of.fact]: bad }, 'unlawful'),
  example('nobody has said', base, 'depends'),
  ...Object.entries(outside).map(([name, facts]) => example(name, { ...base, [of.fact]: bad, ...facts }, 'does not apply')),
]
const together: Facts = { 'mix.separable': true, 'mix.oneContract': true }
const apart = { insteadTake: 'chooseProcedure', say: text('Award the parts as separate contracts, each by its own rules.', 'Tilldela delarna som separata kontrakt, vart och ett enligt sina regler.', 'Tildel delene som særskilte kontrakter, hver efter sine regler.', 'Inngå delene som separate kontrakter, hver etter sine regler.') } as const

export const rules: readonly Rule[] = [
  mix({
    id: 'eu/mixed/main-subject', steps: ['mixContracts'], weight: 'blocks', sources: [d24('art. 3(2)'), d25('art. 5(2)')], dossier: ['EU-MIX-01', 'hard 21'],
    says: text(
      'Works, goods and services in one contract follow the rules for the main subject. Between goods and services, and between social and other services, the highest value decides.',
      'Byggentreprenad, varor och tjänster i ett kontrakt följer reglerna för huvudföremålet. Mellan varor och tjänster, och mellan sociala och andra tjänster, avgör det högsta värdet.',
      'Bygge- og anlægsarbejde, varer og tjenesteydelser i én kontrakt følger reglerne for hovedgenstanden. Mellem varer og tjenesteydelser og mellem sociale og andre tjenesteydelser afgør den højeste værdi.',
      'Bygg og anlegg, varer og tjenester i én kontrakt følger reglene for hovedelementet. Mellom varer og tjenester, og mellom helse- og sosialtjenester og andre, avgjør den høyeste verdien.'),
    when: is(mixKind, 'sameAct'), must: yes(mainSubjectRules),
    remedies: [{ change: mainSubjectRules, to: true, say: text('Find the main subject and follow its rules.', 'Bestäm huvudföremålet och följ dess regler.', 'Find hovedgenstanden, og følg dens regler.', 'Finn hovedelementet, og følg reglene for det.') }],
    examples: around({ 'mix.kind': 'sameAct' }, mainSubjectRules, true, false, { 'with an excluded part': { 'mix.kind': 'withExcluded' } }),
  }),
  mix({
    id: 'eu/mixed/one-contract', steps: ['mixContracts'], weight: 'blocks', sources: [d24('art. 3(3)-(4)'), d25('art. 5(3)-(4)')], dossier: ['EU-MIX-02'],
    says: text(
      'If the parts can be separated and one lies outside the rules, you may still award one contract, but then all of it follows the procurement rules, whatever the parts are worth.',
      'Kan delarna särskiljas och en ligger utanför reglerna får ni ändå tilldela ett enda kontrakt, men då följer hela kontraktet upphandlingsreglerna, oavsett delarnas värde.',
      'Kan delene adskilles, og ligger én uden for reglerne, må I stadig tildele én kontrakt, men så følger det hele udbudsreglerne, uanset delenes værdi.',
      'Kan delene skilles fra hverandre og én er unntatt, kan dere likevel inngå én kontrakt, men da følger alt anskaffelsesreglene, uansett hva delene er verdt.'),
    when: all(is(mixKind, 'withExcluded'), yes(mixSeparable), yes(mixOneContract)), must: yes(wholeUnderAct),
    remedies: [{ change: wholeUnderAct, to: true, say: text('Award the whole under the procurement rules.', 'Tilldela hela kontraktet enligt upphandlingsreglerna.', 'Tildel det hele efter udbudsreglerne.', 'Inngå hele kontrakten etter anskaffelsesreglene.') }, apart],
    examples: around({ ...together, 'mix.kind': 'withExcluded' }, wholeUnderAct, true, false, { 'two contracts': { 'mix.oneContract': false }, 'cannot be separated': { 'mix.separable': false }, 'all under the act': { 'mix.kind': 'sameAct' } }),
  }),
  mix({
    id: 'eu/mixed/separate-contracts', steps: ['mixContracts'], weight: 'blocks', sources: [d24('art. 3(4)'), d23('art. 20(3)'), d25('art. 6(1)')], dossier: ['EU-MIX-02'],
    says: text(
      'Parts awarded as separate contracts each follow the rules for what they are.',
      'Delar som tilldelas som separata kontrakt följer var och en reglerna för det de avser.',
      'Dele, der tildeles som særskilte kontrakter, følger hver især reglerne for det, de angår.',
      'Deler som inngås som separate kontrakter, følger hver for seg reglene for det de gjelder.'),
    when: all(isNot(mixKind, 'sameAct'), yes(mixSeparable), no(mixOneContract)), must: yes(eachPartOwnRules),
    remedies: [{ change: eachPartOwnRules, to: true, say: text('Follow the rules of each part.', 'Följ varje dels regler.', 'Følg hver dels regler.', 'Følg reglene for hver del.') }],
    examples: around({ 'mix.kind': 'withConcession', 'mix.separable': true, 'mix.oneContract': false }, eachPartOwnRules, true, false, { 'one contract': { 'mix.oneContract': true }, 'cannot be separated': { 'mix.separable': false }, 'all under the act': { 'mix.kind': 'sameAct' } }),
  }),
  mix({
    id: 'eu/mixed/with-concession', steps: ['mixContracts'], weight: 'blocks', sources: [d24('art. 3(4), third subparagraph'), d25('art. 5(4)'), d23('art. 20(4)')], dossier: ['EU-MIX-03'],
    says: text(
      'One contract with a concession in it follows the ordinary procurement rules if the ordinary part reaches its threshold.',
      'Ett kontrakt där en koncession ingår följer de vanliga upphandlingsreglerna om den vanliga delen når sitt tröskelvärde.',
      'Én kontrakt, der rummer en koncession, følger de almindelige udbudsregler, hvis den almindelige del når sin tærskelværdi.',
      'Én kontrakt som inneholder en konsesjon, følger de ordinære anskaffelsesreglene hvis den ordinære delen når sin EØS-terskelverdi.'),
    when: all(is(mixKind, 'withConcession'), yes(mixSeparable), yes(mixOneContract), yes(ordinaryPartAbove)), must: yes(wholeUnderAct),
    remedies: [{ change: wholeUnderAct, to: true, say: text('Award the whole under the ordinary rules.', 'Tilldela hela kontraktet enligt de vanliga reglerna.', 'Tildel det hele efter de almindelige regler.', 'Inngå hele kontrakten etter de ordinære reglene.') }, apart],
    examples: around({ ...together, 'mix.kind': 'withConcession', 'mix.ordinaryPartAbove': true }, wholeUnderAct, true, false, {
      'the ordinary part is small': { 'mix.ordinaryPartAbove': false }, 'two contracts': { 'mix.oneContract': false }, 'cannot be separated': { 'mix.separable': false }, 'no concession': { 'mix.kind': 'withExcluded' } }),
  }),
  mix({
    id: 'eu/mixed/concession-governs', steps: ['mixContracts'], weight: 'blocks', sources: [d23('art. 20(3)'), d24('art. 3(4)'), d25('art. 5(4)')], dossier: ['EU-MIX-03'],
    says: text(
      'If only the concession part reaches its threshold, the whole contract follows the rules for concessions.',
      'Når bara koncessionsdelen når sitt tröskelvärde följer hela kontraktet reglerna för koncessioner.',
      'Når kun koncessionsdelen når sin tærskelværdi, følger hele kontrakten reglerne for koncessioner.',
      'Når bare konsesjonsdelen når sin EØS-terskelverdi, følger hele kontrakten reglene for konsesjonskontrakter.'),
    when: all(is(mixKind, 'withConcession'), yes(mixSeparable), yes(mixOneContract), no(ordinaryPartAbove), yes(concessionPartAbove)), must: yes(underConcessionRules),
    remedies: [{ change: underConcessionRules, to: true, say: text('Award the whole as a concession.', 'Tilldela hela kontraktet som en koncession.', 'Tildel det hele som en koncession.', 'Inngå hele kontrakten som en konsesjonskontrakt.') }, apart],
    examples: around({ ...together, 'mix.kind': 'withConcession', 'mix.ordinaryPartAbove': false, 'mix.concessionPartAbove': true }, underConcessionRules, true, false, {
      'the ordinary part is large': { 'mix.ordinaryPartAbove': true }, 'both are small': { 'mix.concessionPartAbove': false }, 'two contracts': { 'mix.oneContract': false }, 'cannot be separated': { 'mix.separable': false }, 'no concession': { 'mix.kind': 'withExcluded' } }),
  }),
  mix({
    id: 'eu/mixed/inseparable', steps: ['mixContracts'], weight: 'blocks', sources: [d24('art. 3(6)'), d23('art. 20(5)'), d25('art. 5(5)')], dossier: ['EU-MIX-04'],
    says: text(
      'Parts that cannot objectively be separated follow the rules for the main subject; between a services concession and goods the highest value decides.',
      'Delar som inte kan särskiljas objektivt följer reglerna för huvudföremålet; mellan tjänstekoncession och varor avgör det högsta värdet.',
      'Dele, der ikke objektivt kan adskilles, følger reglerne for hovedgenstanden; mellem tjenesteydelseskoncession og varer afgør den højeste værdi.',
      'Deler som ikke kan skilles fra hverandre på en objektiv måte, følger reglene for hovedelementet; mellom tjenestekonsesjon og varer avgjør den høyeste verdien.'),
    when: all(isNot(mixKind, 'sameAct'), isNot(mixKind, 'withUtility'), no(mixSeparable)), must: yes(mainSubjectRules),
    remedies: [{ change: mainSubjectRules, to: true, say: text('Find the main subject and follow its rules.', 'Bestäm huvudföremålet och följ dess regler.', 'Find hovedgenstanden, og følg dens regler.', 'Finn hovedelementet, og følg reglene for det.') }],
    examples: around({ 'mix.kind': 'withExcluded', 'mix.separable': false }, mainSubjectRules, true, false, { 'can be separated': { 'mix.separable': true }, 'all under the act': { 'mix.kind': 'sameAct' }, 'with a utility activity': { 'mix.kind': 'withUtility' } }),
  }),
  mix({
    id: 'eu/excluded/named', steps: ['treatAsExcluded'], weight: 'blocks', sources: [d24('art. 8-12'), d23('art. 10-17'), d25('art. 18-23')],
    says: text(
      'A contract lies outside the rules only if the law names its kind: land and existing buildings, certain legal services, loans, employment, exclusive rights between authorities, rail transport, telecom networks, international rules.',
      'Ett kontrakt är undantaget bara om lagen nämner dess slag: mark och befintliga byggnader, vissa juridiska tjänster, lån, anställning, ensamrätt mellan myndigheter, järnvägstrafik, telenät, internationella regler.',
      'En kontrakt er kun undtaget, hvis loven nævner dens slags: jord og bestående bygninger, visse juridiske ydelser, lån, ansættelse, eneret mellem ordregivere, togtrafik, telenet, internationale regler.',
      'En kontrakt er bare unntatt hvis regelverket nevner typen: grunn og eksisterende bygninger, visse juridiske tjenester, lån, ansettelse, enerett mellom oppdragsgivere, jernbanetrafikk, telenett, internasjonale regler.'),
    when: always, must: isNot(excludedKind, 'none'),
    remedies: [{ insteadTake: 'chooseProcedure', say: text('Choose a procedure.', 'Välj ett förfarande.', 'Vælg en udbudsprocedure.', 'Velg en anskaffelsesprosedyre.') }],
    examples: [
      example('a loan', { 'outside.kind': 'loan' }, 'lawful'),
      example('nothing that the law names', { 'outside.kind': 'none' }, 'unlawful'),
      example('nobody has said', {}, 'depends'),
    ],
  }),
  mix({
    id: 'eu/excluded/existing-building', steps: ['treatAsExcluded'], weight: 'blocks', sources: [d24('art. 2(1)(6)(c), 10(a)'), d25('art. 2(2)(c), 21(a)'), judgment('C-536/07', 'Commission v Germany (Messe Köln)', '2009-10-29'), judgment('C-213/13', 'Pizzarotti', '2014-07-10')],
    says: text(
      'Land and buildings are outside only if the building stands as it is. One put up or much altered to your requirements is works, also when you only rent it.',
      'Mark och byggnader är undantagna bara om byggnaden finns som den är. En som uppförs eller ändras väsentligt efter era krav är byggentreprenad, också när ni bara hyr den.',
      'Jord og bygninger er kun undtaget, hvis bygningen står, som den er. En, der opføres eller ændres væsentligt efter jeres krav, er bygge- og anlægsarbejde, også når I kun lejer den.',
      'Grunn og bygninger er bare unntatt hvis bygningen står som den er. En som oppføres eller endres vesentlig etter deres krav, er bygg og anlegg, også når dere bare leier den.'),
    when: is(excludedKind, 'property'), must: no(builtToOrder),
    remedies: [{ insteadTake: 'chooseProcedure', say: text('Buy it as works.', 'Upphandla den som byggentreprenad.', 'Udbyd det som bygge- og anlægsarbejde.', 'Anskaff det som bygg og anlegg.') }],
    examples: around({ 'outside.kind': 'property' }, builtToOrder, false, true, { 'a loan': { 'outside.kind': 'loan' } }),
  }),
  mix({
    id: 'eu/excluded/litigation', steps: ['treatAsExcluded'], weight: 'blocks', sources: [d24('art. 10(d)'), d25('art. 21(c)'), judgment('C-264/18', 'P.M. and Others', '2019-06-06')],
    says: text(
      'A lawyer is outside the rules for a case and for advice before a case that is under way or very likely; legal advice in general is a special service.',
      'Advokat är undantagen för ett mål och för rådgivning inför ett mål som pågår eller är mycket sannolikt; juridisk rådgivning i allmänhet är en särskild tjänst.',
      'En advokat er undtaget i en sag og ved rådgivning før en sag, der verserer eller er meget sandsynlig; juridisk rådgivning i almindelighed er en specifik tjenesteydelse.',
      'Advokat er unntatt i en sak og ved rådgivning før en sak som pågår eller er svært sannsynlig; juridisk rådgivning generelt er en særlig tjeneste.'),
    when: is(excludedKind, 'litigation'), must: no(adviceInGeneral),
    remedies: [{ insteadTake: 'chooseProcedure', say: text('Buy it as a special service.', 'Upphandla den som en särskild tjänst.', 'Udbyd det som en specifik tjenesteydelse.', 'Anskaff det som en særlig tjeneste.') }],
    examples: around({ 'outside.kind': 'litigation' }, adviceInGeneral, false, true, { 'a loan': { 'outside.kind': 'loan' } }),
  }),
]
