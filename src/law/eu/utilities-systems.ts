import { text as t } from '../../plain/index.ts'
import { above, all, among, any, atLeast, atMost, is, isNot, not, yes } from '../build.ts'
import {
  activity, byQualificationRules, callOffByRules, decisionMonths, delayTold, feesAtCost, frameworkExceptional, frameworkMonths, frameworkReasonStated, frameworkRules, onlyQualified, periodicCall, periodicInTime,
  periodicSaysSo, procedure, refusalDays, removalDays, systemAnnounced, systemDecision, systemIsCall, qualificationOpen, systemRulesObjective,
} from '../facts/index.ts'
import type { Duty, Facts, Figure, Rule } from '../types.ts'
import { bigPurchase, example, heatCompany } from './entry.ts'
import { frameworkCapUtilities } from './figures.ts'
import { aboveFull, aboveUtilities, utility } from './regimes.ts'
import { d24, d25 } from './sources.ts'
import { number25, only, tried } from './utilities-entry.ts'

// A qualification system (art. 68, 75(4)-(6), 77) is a list of firms that stays open; a notice on it can be the call.
export const decisionWithin = number25('utilities.qualification.decision', 'months', 6, 'art. 75(4)', t('Longest time to decide on an application for qualification', 'Längsta tid för beslut om kvalificering', 'Længste tid til at afgøre en ansøgning om kvalifikation', 'Lengste tid for å avgjøre en søknad om opptak'))
export const delayAfter = number25('utilities.qualification.delay', 'months', 4, 'art. 75(4)', t('A decision later than this is explained within two months', 'Ett senare beslut än så förklaras inom två månader', 'En senere afgørelse end dette forklares inden to måneder', 'En senere avgjørelse enn dette forklares innen to måneder'))
export const refusalWithin = number25('utilities.qualification.refusal', 'days', 15, 'art. 75(5)', t('Days to give the reasons for a refusal', 'Dagar för att ge skälen till ett avslag', 'Dage til at give begrundelsen for et afslag', 'Dager til å begrunne et avslag'))
export const removalAhead = number25('utilities.qualification.removal', 'days', 15, 'art. 75(6)', t('Days’ warning before a firm is taken out', 'Dagars varsel innan ett företag tas bort', 'Dages varsel, før en virksomhed fjernes', 'Dagers varsel før en leverandør fjernes'))
export const figures: readonly Figure[] = [decisionWithin, delayAfter, refusalWithin, removalAhead]

const long: Facts = { ...utility, 'framework.exceptional': false, 'framework.reasonStated': false }
const forUtility = isNot(activity, 'general')
const system = (d: Omit<Duty, 'kind' | 'order' | 'topic' | 'life' | 'steps' | 'weight'>): Duty => only({ ...d, topic: 'frameworks and systems', steps: ['useQualificationSystem'], weight: 'blocks' })
const decision = (v: string): Facts => ({ 'qualification.decision': v })
const call: Facts = { 'qualification.isTheCall': true, procedure: 'negotiation' }

export const rules: readonly Rule[] = [
  system({
    id: 'eu/utilities/system-announced', sources: [d25('art. 68(1)-(2)')],
    says: t('A qualification system is announced in a notice that gives its purpose, its validity and the way to its rules.', 'Ett kvalificeringssystem annonseras, med syfte, giltighetstid och var reglerna finns.', 'En kvalifikationsordning bekendtgøres med formål, gyldighed og adgang til reglerne.', 'En kvalifikasjonsordning kunngjøres med formål, varighet og hvordan man får tilgang til reglene.'),
    when: forUtility, must: yes(systemAnnounced),
    remedies: [{ change: systemAnnounced, to: true, say: t('Send the notice on the system.', 'Skicka annonsen om systemet.', 'Send bekendtgørelsen om ordningen.', 'Send kunngjøringen av ordningen.') }],
    examples: tried({ of: systemAnnounced, good: [true], bad: [false], anyValue: true }),
  }),
  system({
    id: 'eu/utilities/system-open', sources: [d25('art. 77(1)')],
    says: t('Firms can ask to be let into the system at any time.', 'Företag kan när som helst ansöka om att komma in i systemet.', 'Virksomheder kan når som helst ansøge om optagelse i ordningen.', 'Leverandører kan når som helst søke om opptak i ordningen.'),
    when: forUtility, must: yes(qualificationOpen),
    remedies: [{ change: qualificationOpen, to: true, say: t('Open the system for applications.', 'Öppna systemet för ansökningar.', 'Åbn ordningen for ansøgninger.', 'Åpne ordningen for søknader.') }],
    examples: tried({ of: qualificationOpen, good: [true], bad: [false], anyValue: true }),
  }),
  system({
    id: 'eu/utilities/system-rules', sources: [d25('art. 77(2)-(3)')],
    says: t('The rules for getting in, staying in and running the system are objective, are given on request, and changes are told.', 'Reglerna för inträde, kvarstående och drift är objektiva, lämnas på begäran och ändringar meddelas.', 'Reglerne for optagelse, opretholdelse og drift er objektive, udleveres efter anmodning, og ændringer meddeles.', 'Reglene for opptak, opprettholdelse og drift er objektive, gis på forespørsel, og endringer meddeles.'),
    when: forUtility, must: yes(systemRulesObjective),
    remedies: [{ change: systemRulesObjective, to: true, say: t('Write objective rules and send them to those who ask.', 'Skriv objektiva regler och skicka dem till dem som frågar.', 'Skriv objektive regler, og send dem til dem, der spørger.', 'Skriv objektive regler og send dem til dem som spør.') }],
    examples: tried({ of: systemRulesObjective, good: [true], bad: [false], anyValue: true }),
  }),
  system({
    id: 'eu/utilities/system-decision', sources: [d25('art. 75(4)')],
    says: t('A firm that asks to be let in has its decision within six months.', 'Ett företag som ansöker får beslut inom sex månader.', 'En virksomhed, der ansøger, får afgørelse inden seks måneder.', 'En leverandør som søker, får avgjørelse innen seks måneder.'),
    when: all(forUtility, among(systemDecision, 'admit', 'refuse')), must: atMost(decisionMonths, decisionWithin),
    remedies: [{ change: decisionMonths, say: t('Decide sooner.', 'Besluta tidigare.', 'Afgør ansøgningen før.', 'Avgjør søknaden før.') }],
    examples: [...tried({ base: decision('admit'), of: decisionMonths, good: [6, 1], bad: [7], anyValue: true, outside: [decision('remove')] }), example('a late refusal', { ...bigPurchase, ...heatCompany, ...decision('refuse'), 'qualification.decisionMonths': 7 }, 'unlawful')],
  }),
  system({
    id: 'eu/utilities/system-delay', sources: [d25('art. 75(4)')],
    says: t('If the decision takes more than four months, the firm hears within two months why, and when it will know.', 'Tar beslutet mer än fyra månader får företaget inom två månader veta varför och när beslutet kommer.', 'Tager afgørelsen mere end fire måneder, får virksomheden inden to måneder at vide hvorfor og hvornår.', 'Tar avgjørelsen mer enn fire måneder, får leverandøren innen to måneder vite hvorfor og når den kommer.'),
    when: all(forUtility, among(systemDecision, 'admit', 'refuse'), above(decisionMonths, delayAfter)), must: yes(delayTold),
    remedies: [{ change: delayTold, to: true, say: t('Tell firms within two months.', 'Underrätta företagen inom två månader.', 'Underret virksomhederne inden to måneder.', 'Underrett leverandørene innen to måneder.') }],
    examples: [...tried({ base: { ...decision('admit'), 'qualification.decisionMonths': 5 }, of: delayTold, good: [true], bad: [false], anyValue: true, outside: [{ 'qualification.decisionMonths': 4 }, decision('none')] }), example('a refusal', { ...bigPurchase, ...heatCompany, ...decision('refuse'), 'qualification.decisionMonths': 5, 'qualification.delayTold': false }, 'unlawful')],
  }),
  system({
    id: 'eu/utilities/system-refusal', sources: [d25('art. 75(5)')],
    says: t('A firm that is refused gets the reasons as soon as possible and within 15 days.', 'Ett företag som får avslag får skälen så snart som möjligt och inom 15 dagar.', 'En virksomhed, der får afslag, får begrundelsen hurtigst muligt og inden 15 dage.', 'En leverandør som får avslag, får begrunnelsen snarest mulig og innen 15 dager.'),
    when: all(forUtility, is(systemDecision, 'refuse')), must: atMost(refusalDays, refusalWithin),
    remedies: [{ change: refusalDays, say: t('Send the reasons within 15 days.', 'Skicka skälen inom 15 dagar.', 'Send begrundelsen inden 15 dage.', 'Send begrunnelsen innen 15 dager.') }],
    examples: tried({ base: decision('refuse'), of: refusalDays, good: [15, 1], bad: [16], anyValue: true, outside: [decision('admit')] }),
  }),
  system({
    id: 'eu/utilities/system-removal', sources: [d25('art. 75(6)')],
    says: t('Before a firm is taken out of the system it is told in writing, with reasons, at least 15 days ahead.', 'Innan ett företag tas bort ur systemet underrättas det skriftligt, med skäl, minst 15 dagar i förväg.', 'Før en virksomhed fjernes fra ordningen, underrettes den skriftligt med begrundelse mindst 15 dage i forvejen.', 'Før en leverandør fjernes fra ordningen, underrettes den skriftlig med begrunnelse minst 15 dager i forveien.'),
    when: all(forUtility, is(systemDecision, 'remove')), must: atLeast(removalDays, removalAhead),
    remedies: [{ change: removalDays, say: t('Warn the firm and wait.', 'Varsla företaget och vänta.', 'Varsl virksomheden, og vent.', 'Varsle leverandøren og vent.') }],
    examples: tried({ base: decision('remove'), of: removalDays, good: [15, 20], bad: [14], anyValue: true, outside: [decision('admit')] }),
  }),
  system({
    id: 'eu/utilities/system-by-its-rules', sources: [d25('art. 75(5)-(6)')],
    says: t('A firm is refused or taken out only by the rules of the system.', 'Ett företag får avslag eller tas bort bara enligt systemets regler.', 'En virksomhed får afslag eller fjernes kun efter ordningens regler.', 'En leverandør får avslag eller fjernes bare etter ordningens regler.'),
    when: all(forUtility, among(systemDecision, 'refuse', 'remove')), must: yes(byQualificationRules),
    remedies: [{ change: systemDecision, to: 'admit', say: t('Let the firm in, or let it stay.', 'Släpp in företaget eller låt det vara kvar.', 'Optag virksomheden, eller lad den blive.', 'Ta opp leverandøren eller la den bli.') }],
    examples: [...tried({ base: decision('remove'), of: byQualificationRules, good: [true], bad: [false], anyValue: true, outside: [decision('admit')] }), example('refused for another reason', { ...bigPurchase, ...heatCompany, ...decision('refuse'), 'qualification.byItsRules': false }, 'unlawful')],
  }),
  system({
    id: 'eu/utilities/system-fees', sources: [d25('art. 77(6)')],
    says: t('Fees for the system are in proportion to what it costs.', 'Avgifter för systemet står i proportion till kostnaderna.', 'Gebyrer for ordningen står i forhold til omkostningerne.', 'Gebyrer for ordningen står i forhold til kostnadene.'),
    when: forUtility, must: yes(feesAtCost),
    remedies: [{ change: feesAtCost, to: true, say: t('Lower the fees to the cost.', 'Sänk avgifterna till kostnaden.', 'Sænk gebyrerne til omkostningen.', 'Senk gebyrene til kostnaden.') }],
    examples: tried({ of: feesAtCost, good: [true], bad: [false], anyValue: true }),
  }),
  system({
    id: 'eu/utilities/system-only-qualified', sources: [d25('art. 76(2), 77(5)')],
    says: t('Where the system’s notice is the call, all who are invited are chosen among the firms already in it.', 'När systemets annons är anbudsinfordran väljs alla inbjudna bland dem som redan är kvalificerade i det.', 'Hvor ordningens bekendtgørelse er indkaldelsen, vælges alle opfordrede blandt dem, der allerede er optaget.', 'Der kunngjøringen av ordningen er kunngjøringen av konkurransen, velges alle inviterte blant dem som alt er tatt opp.'),
    when: all(forUtility, yes(systemIsCall)), must: yes(onlyQualified),
    remedies: [{ change: onlyQualified, to: true, say: t('Invite only firms in the system.', 'Bjud bara in företag i systemet.', 'Opfordr kun virksomheder i ordningen.', 'Inviter bare leverandører i ordningen.') }],
    examples: tried({ base: call, of: onlyQualified, good: [true], bad: [false], anyValue: true, outside: [{ 'qualification.isTheCall': false }] }),
  }),
  system({
    id: 'eu/utilities/system-procedure', sources: [d25('art. 44(4)(b), 77(5)')],
    says: t('A system’s notice can call for a restricted or negotiated procedure, a dialogue or a partnership; an open procedure needs a contract notice.', 'Systemets annons kan vara anbudsinfordran för selektivt eller förhandlat förfarande, dialog eller partnerskap; öppet förfarande kräver en annons om upphandling.', 'Ordningens bekendtgørelse kan indkalde til begrænset udbud, udbud med forhandling, dialog eller partnerskab; offentligt udbud kræver en udbudsbekendtgørelse.', 'Kunngjøringen av ordningen kan gjelde begrenset anbudskonkurranse, konkurranse med forhandling, dialog eller partnerskap; åpen anbudskonkurranse krever en alminnelig kunngjøring.'),
    when: all(forUtility, yes(systemIsCall)), must: among(procedure, 'restricted', 'negotiation', 'dialogue', 'innovationPartnership'),
    remedies: [{ change: procedure, to: 'negotiation', say: t('Negotiate with firms in the system.', 'Förhandla med företag i systemet.', 'Forhandl med virksomheder i ordningen.', 'Forhandle med leverandører i ordningen.') }],
    examples: tried({ base: call, of: procedure, good: ['restricted', 'negotiation', 'dialogue', 'innovationPartnership'], bad: ['open'], anyValue: true, outside: [{ 'qualification.isTheCall': false }] }),
  }),
  only({
    id: 'eu/utilities/system-doubt', topic: 'frameworks and systems', dossier: ['hard 26', 'EU-IP-14'], sources: [d25('art. 44(4)(b), 77(5)')], weight: 'advice', steps: ['useQualificationSystem'],
    says: t('One article lets the system’s notice call for a dialogue or a partnership, another speaks only of restricted and negotiated procedures: a contract notice is the safe way.',
      'En artikel låter systemets annons vara anbudsinfordran för dialog eller partnerskap, en annan talar bara om selektivt och förhandlat förfarande: en annons om upphandling är det säkra.',
      'Én artikel lader ordningens bekendtgørelse indkalde til dialog eller partnerskab, en anden taler kun om begrænset udbud og udbud med forhandling: en udbudsbekendtgørelse er det sikre.',
      'Én artikkel lar kunngjøringen av ordningen gjelde dialog eller partnerskap, en annen nevner bare begrenset anbudskonkurranse og konkurranse med forhandling: en alminnelig kunngjøring er det sikre.'),
    when: all(forUtility, yes(systemIsCall)), must: not(among(procedure, 'dialogue', 'innovationPartnership')),
    remedies: [{ insteadTake: 'sendNotice', say: t('Send a contract notice.', 'Skicka en annons om upphandling.', 'Send en udbudsbekendtgørelse.', 'Send en alminnelig kunngjøring.') }],
    examples: tried({ base: call, of: procedure, good: ['restricted', 'negotiation'], bad: ['dialogue', 'innovationPartnership'], anyValue: true, outside: [{ 'qualification.isTheCall': false }] }),
  }),
  only({
    id: 'eu/utilities/system-only-here', topic: 'frameworks and systems', sources: [d24('art. 26(5)'), d25('art. 44(4)(b), 77')], weight: 'blocks', steps: ['useQualificationSystem'],
    says: t('Only purchases for a utility activity can be called for by a qualification system; the classic rules know no such call.', 'Bara köp för en försörjningsverksamhet kan ha ett kvalificeringssystem som anbudsinfordran; de klassiska reglerna känner inte till det.', 'Kun køb til en forsyningsaktivitet kan udbydes ved en kvalifikationsordning; de klassiske regler kender den ikke.', 'Bare anskaffelser til en forsyningsaktivitet kan kunngjøres ved en kvalifikasjonsordning; de klassiske reglene kjenner den ikke.'),
    when: aboveFull, must: isNot(activity, 'general'),
    remedies: [{ insteadTake: 'setUpDynamicSystem', say: t('Set up a dynamic purchasing system instead.', 'Inrätta ett dynamiskt inköpssystem i stället.', 'Opret et dynamisk indkøbssystem i stedet.', 'Opprett en dynamisk innkjøpsordning i stedet.') }],
    examples: [
      example('a heat company', { ...bigPurchase, ...heatCompany }, 'lawful'), example('the town hall', bigPurchase, 'unlawful'),
      example('nobody says what for', { ...bigPurchase, 'value.estimated': 90_000_000, activity: undefined }, 'depends'), example('a small purchase', { ...bigPurchase, 'value.estimated': 100_000 }, 'does not apply'),
    ],
  }),
  only({
    id: 'eu/utilities/periodic-call', topic: 'notices', sources: [d25('art. 44(4)(a), 67(2)')], weight: 'blocks', steps: ['sendPriorNotice'],
    says: t('A periodic indicative notice is the call only for a restricted or negotiated procedure. It names the contract, says that no other call follows, asks firms to declare their interest, and is sent 35 days to 12 months before they are invited to confirm it.',
      'En förhandsannons är anbudsinfordran bara vid selektivt eller förhandlat förfarande. Den anger kontraktet, att ingen annan anbudsinfordran följer, uppmanar företagen att anmäla intresse och skickas 35 dagar till 12 månader innan de bjuds in att bekräfta det.',
      'En vejledende periodisk bekendtgørelse er kun indkaldelsen ved begrænset udbud eller udbud med forhandling. Den nævner kontrakten, at ingen anden indkaldelse følger, opfordrer virksomhederne til at melde interesse og sendes 35 dage til 12 måneder, før de opfordres til at bekræfte den.',
      'En forhåndskunngjøring er kunngjøringen bare i begrenset anbudskonkurranse eller konkurranse med forhandling. Den nevner kontrakten, at ingen annen kunngjøring følger, ber leverandørene melde interesse og sendes 35 dager til 12 måneder før de inviteres til å bekrefte den.'),
    when: all(forUtility, yes(periodicCall)), must: all(among(procedure, 'restricted', 'negotiation'), yes(periodicInTime), yes(periodicSaysSo)),
    remedies: [
      { insteadTake: 'sendNotice', say: t('Send a contract notice.', 'Skicka en annons om upphandling.', 'Send en udbudsbekendtgørelse.', 'Send en alminnelig kunngjøring.') },
    ],
    examples: [
      ...tried({ base: { procedure: 'negotiation', 'utility.periodicCall': true, 'utility.periodicSaysSo': true }, of: periodicInTime, good: [true], bad: [false], anyValue: true, outside: [{ 'utility.periodicCall': false }] }),
      ...tried({ base: { procedure: 'restricted', 'utility.periodicCall': true, 'utility.periodicInTime': true }, of: periodicSaysSo, good: [true], bad: [false], anyValue: true }),
      example('a dialogue', { ...bigPurchase, ...heatCompany, procedure: 'dialogue', 'utility.periodicCall': true, 'utility.periodicInTime': true, 'utility.periodicSaysSo': true }, 'unlawful'),
    ],
  }),
  only({
    id: 'eu/framework/months-utilities', topic: 'frameworks and systems', steps: ['planFramework'], weight: 'blocks', sources: [d25('art. 51(1), third subparagraph')], dossier: ['EU-FA-01', 'micro 64'],
    says: t(
      'For water, energy, transport and post a framework agreement runs for eight years at most, longer only in a duly justified exceptional case.',
      'För vatten, energi, transporter och post löper ett ramavtal i högst åtta år, längre bara i ett väl motiverat undantagsfall.',
      'For vand, energi, transport og post løber en rammeaftale højst otte år, længere kun i et behørigt begrundet ekstraordinært tilfælde.',
      'For vann, energi, transport og post varer en rammeavtale høyst åtte år, lenger bare i et godt begrunnet unntakstilfelle.'),
    when: aboveUtilities, must: any(atMost(frameworkMonths, frameworkCapUtilities), all(yes(frameworkExceptional), yes(frameworkReasonStated))),
    remedies: [
      { change: frameworkMonths, say: t('Shorten it to eight years.', 'Korta det till åtta år.', 'Forkort den til otte år.', 'Kort den ned til åtte år.') },
      { change: frameworkReasonStated, to: true, say: t('If the case is exceptional, state the reasons in the notice.', 'Om fallet är särskilt: ange skälen i annonsen.', 'Er tilfældet ekstraordinært, så skriv begrundelsen i bekendtgørelsen.', 'Er forholdet særlig, oppgi begrunnelsen i kunngjøringen.') },
    ],
    examples: [
      example('eight years', { ...long, 'framework.months': 96 }, 'lawful'),
      example('ten years, exceptional and reasoned', { ...long, 'framework.months': 120, 'framework.exceptional': true, 'framework.reasonStated': true }, 'lawful'),
      example('nine years without a reason', { ...long, 'framework.months': 108 }, 'unlawful'),
      example('a reason that is no exception', { ...long, 'framework.months': 108, 'framework.reasonStated': true }, 'unlawful'),
      example('an exception nobody told of', { ...long, 'framework.months': 108, 'framework.exceptional': true }, 'unlawful'),
      example('nobody has said how long', long, 'depends'),
      example('for the ordinary work of the municipality another limit holds', { ...long, activity: 'general', 'framework.months': 108 }, 'does not apply'),
    ],
  }),
  only({
    id: 'eu/utilities/framework-rules', topic: 'frameworks and systems', dossier: ['EU-FA-U'], sources: [d25('art. 51(2)')], weight: 'blocks', steps: ['planFramework'],
    says: t('The documents of the framework give objective rules and criteria for awarding its contracts; they may include a new competition.', 'Ramavtalets dokument anger objektiva regler och kriterier för tilldelning av kontrakten; förnyad konkurrensutsättning får ingå.', 'Rammeaftalens materiale angiver objektive regler og kriterier for tildeling af kontrakterne; genåbning af konkurrencen kan indgå.', 'Rammeavtalens dokumenter angir objektive regler og kriterier for tildeling av kontraktene; gjenåpning av konkurransen kan inngå.'),
    when: aboveUtilities, must: yes(frameworkRules),
    remedies: [{ change: frameworkRules, to: true, say: t('Write the rules in the documents.', 'Skriv in reglerna i dokumenten.', 'Skriv reglerne i materialet.', 'Skriv reglene i dokumentene.') }],
    examples: tried({ of: frameworkRules, good: [true], bad: [false] }),
  }),
  only({
    id: 'eu/utilities/call-off', topic: 'frameworks and systems', dossier: ['EU-FA-U'], sources: [d25('art. 51(2)')], weight: 'blocks', steps: ['callOff'],
    says: t('A contract under the framework is awarded by the rules in its documents; where competition is reopened, with enough time and to the best tender by the criteria stated.', 'Ett kontrakt under ramavtalet tilldelas enligt dokumentens regler; vid förnyad konkurrensutsättning med tillräcklig tid och till det bästa anbudet enligt kriterierna.', 'En kontrakt under rammeaftalen tildeles efter materialets regler; ved genåbning med tilstrækkelig tid og til det bedste tilbud efter de angivne kriterier.', 'En kontrakt under rammeavtalen tildeles etter reglene i dokumentene; ved gjenåpning med nok tid og til det beste tilbudet etter kriteriene.'),
    when: aboveUtilities, must: yes(callOffByRules),
    remedies: [{ change: callOffByRules, to: true, say: t('Follow the rules in the documents.', 'Följ reglerna i dokumenten.', 'Følg reglerne i materialet.', 'Følg reglene i dokumentene.') }],
    examples: tried({ of: callOffByRules, good: [true], bad: [false] }),
  }),
]
