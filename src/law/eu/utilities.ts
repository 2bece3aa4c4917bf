import { text as t } from '../../plain/index.ts'
import { all, among, any, is, no, not, yes } from '../build.ts'
import { activity, adequateCompetition, allQualifiedInvited, exclusionGround, noticeSent, participationRulesGiven, procedure, sewageWithWater, touchesCriteria } from '../facts/index.ts'
import type { Figure, Rule } from '../types.ts'
import { example } from './entry.ts'
import { aboveUtilities, classicSelection, insideUtilities, utility } from './regimes.ts'
import { d24, d25 } from './sources.ts'
import { rules as direct } from './utilities-direct.ts'
import { only, tried } from './utilities-entry.ts'
import { groupShare25, rules as group, ventureYears25 } from './utilities-group.ts'
import { figures as systemFigures, rules as systems } from './utilities-systems.ts'
import { figures as timeFigures, rules as time } from './utilities-time.ts'

export const figures: readonly Figure[] = [...timeFigures, ...systemFigures, groupShare25, ventureYears25]

// Directive 2014/25 as it differs from the classic one. What both ask alike stands in the other files, on 'eu/scope/full'.
const twoSteps = ['restricted', 'negotiation', 'dialogue', 'innovationPartnership'] as const
const open = { procedure: 'open' }

const own: readonly Rule[] = [
  only({
    id: 'eu/utilities/free-choice', dossier: ['EU-PROC-U1', 'EU-PROC-U2', 'EU-THR-03', 'myth 20'], sources: [d25('art. 44(1)-(3)')], weight: 'blocks', steps: ['chooseProcedure', 'sendNotice'],
    says: t('A utility chooses freely between the open, the restricted and the negotiated procedure with a call, dialogue and innovation partnership; it need not show why it negotiates.',
      'En upphandlande enhet väljer fritt mellan öppet, selektivt och förhandlat förfarande med föregående annonsering, konkurrenspräglad dialog och innovationspartnerskap; den behöver inte visa varför den förhandlar.',
      'En ordregivende enhed vælger frit mellem offentligt udbud, begrænset udbud, udbud med forhandling med forudgående indkaldelse af tilbud, konkurrencepræget dialog og innovationspartnerskab; den skal ikke vise, hvorfor den forhandler.',
      'En oppdragsgiver i forsyningssektorene velger fritt mellom åpen og begrenset anbudskonkurranse, konkurranse med forhandling etter forutgående kunngjøring, konkurransepreget dialog og innovasjonspartnerskap, og trenger ikke vise hvorfor den forhandler.'),
    why: t('The directive trusts utilities with more freedom and asks for a call to competition in return.', 'Direktivet ger enheterna större frihet och kräver i gengäld en anbudsinfordran.', 'Direktivet giver enhederne større frihed og kræver til gengæld en indkaldelse af tilbud.', 'Direktivet gir oppdragsgiverne større frihet og krever til gjengjeld en kunngjøring.'),
    when: all(aboveUtilities, not(among(procedure, 'negotiatedWithoutNotice', 'directAward', 'designContest', 'inHouse', 'cooperation', 'researchAndDevelopment'))),
    must: among(procedure, 'open', ...twoSteps),
    remedies: [{ change: procedure, to: 'negotiation', say: t('Choose one of the five, for example the negotiated procedure.', 'Välj något av de fem, till exempel förhandlat förfarande.', 'Vælg en af de fem, fx udbud med forhandling.', 'Velg en av de fem, for eksempel konkurranse med forhandling.') }],
    examples: tried({
      of: procedure, good: ['open', ...twoSteps], bad: ['belowThreshold', 'lightRegime'],
      outside: ['negotiatedWithoutNotice', 'directAward', 'designContest', 'inHouse', 'cooperation', 'researchAndDevelopment'].map(p => ({ procedure: p })),
    }),
  }),
  only({
    id: 'eu/utilities/call', dossier: ['EU-IP-14'], sources: [d25('art. 44(1) and (4), 67-69')], weight: 'blocks', steps: ['inviteToTender', 'openTenders'],
    says: t('Before anybody is invited there has been a call: a contract notice or, unless the procedure is open, a notice on a qualification system; in the restricted and negotiated procedure also a periodic indicative notice.',
      'Innan någon bjuds in har det skett en anbudsinfordran: en annons om upphandling eller, utom vid öppet förfarande, en annons om kvalificeringssystem; vid selektivt och förhandlat förfarande även en förhandsannons.',
      'Før nogen opfordres, er der indkaldt tilbud: ved en udbudsbekendtgørelse eller, undtagen ved offentligt udbud, en bekendtgørelse om en kvalifikationsordning; ved begrænset udbud og udbud med forhandling også en vejledende periodisk bekendtgørelse.',
      'Før noen inviteres, er konkurransen kunngjort: ved en alminnelig kunngjøring eller, unntatt i åpen anbudskonkurranse, en kunngjøring av en kvalifikasjonsordning; i begrenset anbudskonkurranse og konkurranse med forhandling også en forhåndskunngjøring.'),
    when: all(insideUtilities, among(procedure, 'open', ...twoSteps)), must: yes(noticeSent),
    remedies: [{ insteadTake: 'sendNotice', say: t('Send the notice first.', 'Skicka annonsen först.', 'Send bekendtgørelsen først.', 'Send kunngjøringen først.') }],
    examples: [
      ...tried({ of: noticeSent, good: [true], bad: [false], outside: [{ procedure: 'negotiatedWithoutNotice' }] }),
      ...twoSteps.map(p => example(`${p} without a call`, { ...utility, procedure: p, 'notice.sent': false }, 'unlawful')),
    ],
  }),
  only({
    id: 'eu/utilities/adequate-competition', dossier: ['EU-NUM-07'], sources: [d25('art. 78(2)')], weight: 'blocks', steps: ['inviteToTender'],
    says: t('No fixed number has to be invited, but when you reduce the number there must be enough left for adequate competition.',
      'Inget bestämt antal måste bjudas in, men när ni begränsar antalet ska det vara så stort att effektiv konkurrens kan uppnås.',
      'Der er intet fast mindsteantal, men når I begrænser antallet, skal der være nok til en tilstrækkelig konkurrence.',
      'Det er ikke noe fast minsteantall, men når dere begrenser antallet, må det være nok til å sikre tilstrekkelig konkurranse.'),
    when: all(insideUtilities, among(procedure, ...twoSteps)), must: any(yes(allQualifiedInvited), yes(adequateCompetition)),
    remedies: [
      { change: adequateCompetition, to: true, say: t('Invite more, and write down why the number is enough.', 'Bjud in fler och skriv ner varför antalet räcker.', 'Opfordr flere, og skriv ned, hvorfor antallet er nok.', 'Inviter flere, og skriv ned hvorfor antallet er nok.') },
      { change: allQualifiedInvited, to: true, say: t('Invite all who qualified.', 'Bjud in alla kvalificerade.', 'Opfordr alle egnede.', 'Inviter alle kvalifiserte.') },
    ],
    examples: [
      ...tried({ base: { procedure: 'negotiation', 'candidates.allQualifiedInvited': false }, of: adequateCompetition, good: [true], bad: [false], outside: [open] }),
      example('all who qualified', { ...utility, procedure: 'negotiation', 'candidates.allQualifiedInvited': true }, 'lawful'),
      ...twoSteps.map(p => example(`too few, ${p}`, { ...utility, procedure: p, 'candidates.allQualifiedInvited': false, 'utility.adequateCompetition': false }, 'unlawful')),
    ],
  }),
  only({
    id: 'eu/utilities/negotiation-basics', dossier: ['EU-NUM-07'], sources: [d25('art. 36(1), 47, 76(5)')], weight: 'needs a reason', steps: ['holdRound'],
    says: t('The directive has no list of what a utility may not negotiate. But a contract is awarded by the criteria that were laid down, and all must be treated alike: do not move criteria or weights in the rounds without a strong reason.',
      'Direktivet räknar inte upp vad en enhet inte får förhandla om. Men kontraktet tilldelas enligt de fastställda kriterierna och alla ska behandlas lika: rör inte kriterier eller vikter under rundorna utan starka skäl.',
      'Direktivet har ingen liste over, hvad en enhed ikke må forhandle om. Men kontrakten tildeles efter de fastsatte kriterier, og alle skal behandles lige: rør ikke kriterier eller vægte i runderne uden en stærk grund.',
      'Direktivet har ingen liste over hva en oppdragsgiver ikke kan forhandle om. Men kontrakten tildeles etter de fastsatte kriteriene, og alle skal behandles likt: rør ikke kriterier eller vekter i rundene uten en sterk grunn.'),
    when: all(insideUtilities, is(procedure, 'negotiation')), must: no(touchesCriteria),
    remedies: [{ change: touchesCriteria, to: false, say: t('Leave criteria and weights as they are.', 'Låt kriterier och vikter vara som de är.', 'Lad kriterier og vægte være, som de er.', 'La kriterier og vekter være som de er.') }],
    examples: tried({ base: { procedure: 'negotiation' }, of: touchesCriteria, good: [false], bad: [true], outside: [{ procedure: 'dialogue' }] }),
  }),
  only({
    id: 'eu/utilities/excluded-by-rules', dossier: ['EU-EXC-07'], sources: [d25('art. 59, 76(1)(a), 78(1), 80(1)')], weight: 'blocks', steps: ['excludeFirm'],
    says: t('A utility shuts out a firm only by objective rules that firms could read beforehand. A contracting authority must also shut out for the listed crimes and for unpaid taxes, and anyone for a head start that nothing else can even out.',
      'En enhet utesluter ett företag bara enligt objektiva regler som företagen kunde läsa i förväg. En upphandlande myndighet ska dessutom utesluta för de uppräknade brotten och obetald skatt, och alla får göra det för ett försprång som inget annat kan jämna ut.',
      'En enhed udelukker kun en virksomhed efter objektive regler, som virksomhederne kunne læse på forhånd. En ordregivende myndighed skal også udelukke for de opregnede forbrydelser og ubetalt skat, og alle må det for et forspring, som intet andet kan udligne.',
      'En oppdragsgiver avviser bare etter objektive regler som leverandørene kunne lese på forhånd. Et offentlig organ skal også avvise for de opplistede lovbruddene og ubetalt skatt, og alle kan det for et forsprang som ikke kan utjevnes på annen måte.'),
    when: insideUtilities, must: any(yes(participationRulesGiven), is(exclusionGround, 'priorInvolvement'), all(classicSelection, among(exclusionGround, 'crime', 'tax'))),
    remedies: [{ insteadTake: 'evaluate', say: t('Keep the firm in and evaluate its tender.', 'Behåll företaget och utvärdera dess anbud.', 'Behold virksomheden, og evaluer dens tilbud.', 'Behold leverandøren og evaluer tilbudet.') }],
    examples: [
      ...tried({ base: { 'exclusion.ground': 'misconduct', 'utility.isAuthority': false, 'utility.refersToClassicRules': false }, of: participationRulesGiven, good: [true], bad: [false] }),
      example('a head start', { ...utility, 'exclusion.ground': 'priorInvolvement', 'utility.participationRules': false }, 'lawful'),
      ...['crime', 'tax'].map(ground => example(`${ground}, a municipality for its waterworks`, { ...utility, 'buyer.kind': 'municipality', activity: 'water', 'exclusion.ground': ground, 'utility.participationRules': false }, 'lawful')),
      example('misconduct, a municipality for its waterworks', { ...utility, 'buyer.kind': 'municipality', activity: 'water', 'exclusion.ground': 'misconduct', 'utility.participationRules': false }, 'unlawful'),
      example('a crime, a company with rules of its own that do not name it', { ...utility, 'utility.isAuthority': false, 'utility.refersToClassicRules': false, 'exclusion.ground': 'crime', 'utility.participationRules': false }, 'unlawful'),
    ],
  }),
  only({
    id: 'eu/utilities/sewage', topic: 'scope and value', dossier: ['hard 20'], sources: [d25('art. 10(2)(b)'), d24('art. 7')], weight: 'blocks', steps: ['estimateValue', 'chooseProcedure'],
    says: t('Sewage and drainage follow the utilities rules only when the buyer also supplies drinking water and the purchase is connected with it; a sewage company alone follows the classic rules.',
      'Avlopp och dränering följer försörjningsreglerna bara när köparen också levererar dricksvatten och köpet har anknytning till avloppet; ett rent avloppsbolag följer de klassiska reglerna.',
      'Spildevand og afvanding følger forsyningsreglerne kun, når ordregiveren også leverer drikkevand, og købet hænger sammen hermed; et rent spildevandsselskab følger de klassiske regler.',
      'Avløp og drenering følger forsyningsreglene bare når oppdragsgiver også leverer drikkevann og anskaffelsen henger sammen med det; et rent avløpsforetak følger de klassiske reglene.'),
    when: is(activity, 'sewage'), must: yes(sewageWithWater),
    remedies: [{ change: activity, to: 'general', say: t('Treat the purchase as one of the ordinary kind.', 'Behandla köpet som ett vanligt offentligt köp.', 'Behandl købet som et almindeligt offentligt indkøb.', 'Behandle anskaffelsen som en ordinær offentlig anskaffelse.') }],
    examples: tried({ base: { activity: 'sewage' }, of: sewageWithWater, good: [true], bad: [false], anyValue: true, outside: [{ activity: 'water' }, { activity: 'heat' }] }),
  }),
]

export const rules: readonly Rule[] = [...own, ...time, ...direct, ...systems, ...group]
