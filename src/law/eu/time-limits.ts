import { text as t } from '../../plain/index.ts'
import { above, all, among, any, atLeast, is, yes } from '../build.ts'
import { agreedWithAll, documentsOnline, eSubmission, priorNotice, procedure, requestDays, siteVisitNeeded, tenderDays, timeEnough, urgencyClaimed, urgencyReasoned, urgencySubstantiated } from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround, insideDirective, smallPurchase } from './entry.ts'
import { openBase, openElectronic, openElectronicOffline, openOffline, openShort, openShortOffline, requestFloor, requestUrgent, tenderBase, tenderElectronic, tenderElectronicOffline, tenderOffline, tenderShort } from './figures.ts'
import { d24, r1182 } from './sources.ts'

const on = dutyOn('time limits')
const twoSteps = among(procedure, 'restricted', 'negotiation', 'dialogue', 'innovationPartnership')
const mayHurry = among(procedure, 'restricted', 'negotiation')
const urgent = all(yes(urgencyClaimed), yes(urgencySubstantiated))
const online = yes(documentsOnline), electronic = yes(eSubmission)

const usual: Facts = { ...bigPurchase, 'time.urgencyClaimed': false, 'time.urgencySubstantiated': false, 'time.priorNotice': false, 'time.agreedWithAll': false, 'time.eSubmission': true, 'documents.online': true, 'rnd.listedCode': false }
const hurried: Facts = { 'time.urgencyClaimed': true, 'time.urgencySubstantiated': true }
const tried = (name: string, facts: Facts, verdict: 'lawful' | 'unlawful' | 'depends' | 'does not apply') => example(name, { ...usual, ...facts }, verdict)
const days = (n: number, more: Facts = {}): Facts => ({ 'time.tenderDays': n, ...more })
const offline: Facts = { 'documents.online': false }, paper: Facts = { 'time.eSubmission': false }, prior: Facts = { 'time.priorNotice': true }

export const rules: readonly Rule[] = [
  on({
    id: 'eu/time/requests', dossier: ['EU-TIME-01', 'EU-IP-15', 'EU-CNT-07'], sources: [d24('art. 28(1), 28(6)(a), 29(1), 30(1), 31(1)'), r1182('art. 3')], weight: 'blocks', steps: ['sendNotice', 'extendDeadline'],
    says: t('Firms get at least 30 days to ask to take part. Urgency can shorten this to 15 in restricted procedures and negotiation, never in a dialogue or an innovation partnership.',
      'Företagen får minst 30 dagar för att ansöka om att delta. Brådska kan korta det till 15 vid selektivt och förhandlat förfarande, aldrig vid dialog eller innovationspartnerskap.',
      'Virksomhederne får mindst 30 dage til at ansøge om deltagelse. Hast kan forkorte det til 15 ved begrænset udbud og udbud med forhandling, aldrig ved dialog eller innovationspartnerskab.',
      'Leverandørene får minst 30 dager til å be om å få delta. Hast kan korte det ned til 15 ved begrenset konkurranse og forhandling, aldri ved dialog eller innovasjonspartnerskap.'),
    why: t('Firms that did not know beforehand need time to find partners and to decide.', 'Företag som inte visste något i förväg behöver tid att hitta partner och bestämma sig.', 'Virksomheder, der intet vidste på forhånd, har brug for tid til at finde partnere og beslutte sig.', 'Leverandører som ikke visste noe på forhånd, trenger tid til å finne partnere og bestemme seg.'),
    when: all(twoSteps, insideDirective), must: any(atLeast(requestDays, requestFloor), all(mayHurry, urgent, atLeast(requestDays, requestUrgent))),
    remedies: [{ change: requestDays, to: 30, say: t('Set the last day so that 30 full days are given.', 'Sätt sista dagen så att 30 hela dagar ges.', 'Sæt fristen, så der er 30 hele dage.', 'Sett fristen slik at det er 30 hele dager.') }],
    examples: [
      ...(['restricted', 'negotiation', 'dialogue', 'innovationPartnership'] as const).flatMap(p => [
        tried(`thirty days, ${p}`, { procedure: p, 'time.requestDays': 30 }, 'lawful'), tried(`twenty-nine days, ${p}`, { procedure: p, 'time.requestDays': 29 }, 'unlawful')]),
      ...(['restricted', 'negotiation'] as const).flatMap(p => [
        tried(`fifteen in urgency, ${p}`, { procedure: p, 'time.requestDays': 15, ...hurried }, 'lawful'), tried(`fourteen in urgency, ${p}`, { procedure: p, 'time.requestDays': 14, ...hurried }, 'unlawful')]),
      tried('urgency does not help a dialogue', { procedure: 'dialogue', 'time.requestDays': 20, ...hurried }, 'unlawful'),
      tried('urgency does not help a partnership', { procedure: 'innovationPartnership', 'time.requestDays': 29, ...hurried }, 'unlawful'),
      tried('urgency not claimed', { procedure: 'restricted', 'time.requestDays': 20, ...hurried, 'time.urgencyClaimed': false }, 'unlawful'),
      tried('urgency not shown', { procedure: 'restricted', 'time.requestDays': 20, ...hurried, 'time.urgencySubstantiated': false }, 'unlawful'),
      tried('nobody has judged the urgency', { procedure: 'restricted', 'time.requestDays': 20, 'time.urgencyClaimed': true, 'time.urgencySubstantiated': undefined }, 'depends'),
      tried('no day set', { procedure: 'dialogue', 'time.requestDays': undefined }, 'depends'),
      tried('open procedure', { procedure: 'open', 'time.requestDays': 1 }, 'does not apply'), tried('below the threshold', { ...smallPurchase, procedure: 'restricted', 'time.requestDays': 1 }, 'does not apply'),
    ],
  }),
  on({
    id: 'eu/time/open', dossier: ['EU-TIME-01', 'EU-TIME-02', 'EU-TIME-04', 'EU-TIME-09'], sources: [d24('art. 27, 53(1)'), r1182('art. 3')], weight: 'blocks', steps: ['sendNotice', 'extendDeadline'],
    says: t('In an open procedure firms get 35 days to tender, 30 when tenders are electronic, 15 after a full prior information notice or in urgency, and five more when not all documents are online.',
      'Vid öppet förfarande får företagen 35 dagar för anbud, 30 när anbuden är elektroniska, 15 efter ett fullständigt förhandsmeddelande eller vid brådska, och fem till när inte alla dokument finns på nätet.',
      'Ved offentligt udbud får virksomhederne 35 dage til tilbud, 30 når tilbud er elektroniske, 15 efter en fuld forhåndsmeddelelse eller ved hast, og fem mere, når ikke alt materiale er på nettet.',
      'Ved åpen anbudskonkurranse får leverandørene 35 dager til tilbud, 30 når tilbudene er elektroniske, 15 etter en fullstendig veiledende kunngjøring eller ved hast, og fem til når ikke alt er på nettet.'),
    when: all(is(procedure, 'open'), insideDirective),
    must: any(
      atLeast(tenderDays, openOffline), all(electronic, atLeast(tenderDays, openElectronicOffline)), all(yes(priorNotice), atLeast(tenderDays, openShortOffline)), all(urgent, atLeast(tenderDays, openShort)),
      all(online, any(atLeast(tenderDays, openBase), all(electronic, atLeast(tenderDays, openElectronic)), all(yes(priorNotice), atLeast(tenderDays, openShort))))),
    remedies: [{ change: tenderDays, to: 40, say: t('Give more days to tender; 40 are always enough.', 'Ge fler dagar för anbud; 40 räcker alltid.', 'Giv flere dage til tilbud; 40 er altid nok.', 'Gi flere dager til tilbud; 40 er alltid nok.') }],
    examples: [
      tried('30 days, electronic', days(30), 'lawful'), tried('29 days, electronic', days(29), 'unlawful'), tried('35 on paper', days(35, paper), 'lawful'), tried('34 on paper', days(34, paper), 'unlawful'),
      tried('40 on paper and offline', days(40, { ...paper, ...offline }), 'lawful'), tried('39 on paper and offline', days(39, { ...paper, ...offline }), 'unlawful'),
      tried('35 electronic and offline', days(35, offline), 'lawful'), tried('34 electronic and offline', days(34, offline), 'unlawful'),
      tried('20 after a prior notice, offline', days(20, { ...prior, ...offline }), 'lawful'), tried('19 after a prior notice, offline', days(19, { ...prior, ...offline }), 'unlawful'),
      tried('15 after a prior notice', days(15, prior), 'lawful'), tried('14 after a prior notice', days(14, prior), 'unlawful'),
      tried('15 in urgency, offline', days(15, { ...hurried, ...offline }), 'lawful'), tried('14 in urgency', days(14, hurried), 'unlawful'),
      tried('urgency not claimed', days(15, { ...hurried, 'time.urgencyClaimed': false }), 'unlawful'), tried('urgency not shown', days(15, { ...hurried, 'time.urgencySubstantiated': false }), 'unlawful'),
      tried('no day set', days(0, { 'time.tenderDays': undefined }), 'depends'), tried('restricted', days(1, { procedure: 'restricted' }), 'does not apply'), tried('below the threshold', days(1, smallPurchase), 'does not apply'),
    ],
  }),
  on({
    id: 'eu/time/invited', dossier: ['EU-TIME-01', 'EU-TIME-04'], sources: [d24('art. 28(2)-(6), 29(1), 53(1)')], weight: 'blocks', steps: ['inviteToTender', 'extendDeadline'],
    says: t('Firms invited to a restricted procedure or a negotiation get 30 days to tender, 25 when tenders are electronic, ten in urgency or when all have agreed, and five more when not all documents are online.',
      'Företag som bjuds in till ett selektivt eller förhandlat förfarande får 30 dagar för anbud, 25 när anbuden är elektroniska, tio vid brådska eller när alla kommit överens, och fem till när inte alla dokument finns på nätet.',
      'Virksomheder, der opfordres i et begrænset udbud eller et udbud med forhandling, får 30 dage til tilbud, 25 når tilbud er elektroniske, ti ved hast eller når alle har aftalt det, og fem mere, når ikke alt materiale er på nettet.',
      'Leverandører som inviteres til begrenset konkurranse eller forhandling, får 30 dager til tilbud, 25 når tilbudene er elektroniske, ti ved hast eller når alle har avtalt det, og fem til når ikke alt er på nettet.'),
    when: all(mayHurry, insideDirective),
    must: any(
      atLeast(tenderDays, tenderOffline), all(electronic, atLeast(tenderDays, tenderElectronicOffline)), all(any(yes(agreedWithAll), urgent), atLeast(tenderDays, tenderShort)),
      all(online, any(atLeast(tenderDays, tenderBase), all(electronic, atLeast(tenderDays, tenderElectronic))))),
    remedies: [{ change: tenderDays, to: 35, say: t('Give more days to tender; 35 are always enough.', 'Ge fler dagar för anbud; 35 räcker alltid.', 'Giv flere dage til tilbud; 35 er altid nok.', 'Gi flere dager til tilbud; 35 er alltid nok.') }],
    examples: [
      ...(['restricted', 'negotiation'] as const).flatMap(p => [tried(`25 electronic, ${p}`, days(25, { procedure: p }), 'lawful'), tried(`24 electronic, ${p}`, days(24, { procedure: p }), 'unlawful')]),
      ...[tried('30 on paper', days(30, { procedure: 'restricted', ...paper }), 'lawful'), tried('29 on paper', days(29, { procedure: 'restricted', ...paper }), 'unlawful'),
        tried('35 on paper and offline', days(35, { procedure: 'restricted', ...paper, ...offline }), 'lawful'), tried('34 on paper and offline', days(34, { procedure: 'restricted', ...paper, ...offline }), 'unlawful'),
        tried('30 electronic and offline', days(30, { procedure: 'restricted', ...offline }), 'lawful'), tried('29 electronic and offline', days(29, { procedure: 'restricted', ...offline }), 'unlawful'),
        tried('ten agreed with all', days(10, { procedure: 'restricted', 'time.agreedWithAll': true, ...offline }), 'lawful'), tried('nine agreed', days(9, { procedure: 'restricted', 'time.agreedWithAll': true }), 'unlawful'),
        tried('ten in urgency', days(10, { procedure: 'negotiation', ...hurried }), 'lawful'), tried('nine in urgency', days(9, { procedure: 'negotiation', ...hurried }), 'unlawful'),
        tried('urgency not claimed', days(10, { procedure: 'restricted', ...hurried, 'time.urgencyClaimed': false }), 'unlawful'), tried('urgency not shown', days(10, { procedure: 'restricted', ...hurried, 'time.urgencySubstantiated': false }), 'unlawful'),
        tried('no day set', days(0, { procedure: 'restricted', 'time.tenderDays': undefined }), 'depends'), tried('a dialogue', days(1, { procedure: 'dialogue' }), 'does not apply'), tried('below the threshold', days(1, { procedure: 'restricted', ...smallPurchase }), 'does not apply')],
    ],
  }),
  on({
    id: 'eu/time/urgency-reasoned', dossier: ['EU-TIME-03'], sources: [d24('art. 27(3), 28(6)')], weight: 'blocks', steps: ['sendNotice'],
    says: t('Who shortens the time for urgency gives the reasons in the notice.', 'Den som förkortar tiden på grund av brådska anger skälen i annonsen.', 'Den, der afkorter fristen på grund af hast, giver begrundelsen i bekendtgørelsen.', 'Den som korter ned fristen på grunn av hast, oppgir begrunnelsen i kunngjøringen.'),
    when: all(yes(urgencyClaimed), insideDirective), must: yes(urgencyReasoned),
    remedies: [{ change: urgencyReasoned, to: true, say: t('Write the reasons in the notice.', 'Skriv skälen i annonsen.', 'Skriv begrundelsen i bekendtgørelsen.', 'Skriv begrunnelsen i kunngjøringen.') }],
    examples: examplesAround({ base: { 'time.urgencyClaimed': true }, of: urgencyReasoned, good: [true], bad: [false], outside: [{ 'time.urgencyClaimed': false }] }),
  }),
  on({
    id: 'eu/time/enough', dossier: ['EU-TIME-06'], sources: [d24('art. 47(1)')], weight: 'advice', steps: ['sendNotice', 'inviteToTender'],
    says: t('The least time is a floor. Give as much as the complexity of the task and the work of tendering need.', 'Den kortaste tiden är ett golv. Ge så mycket tid som uppgiftens komplexitet och anbudsarbetet kräver.', 'Mindstefristen er et gulv. Giv så meget tid, som opgavens kompleksitet og tilbudsarbejdet kræver.', 'Minstefristen er et gulv. Gi så mye tid som oppgavens kompleksitet og tilbudsarbeidet krever.'),
    when: insideDirective, must: yes(timeEnough),
    remedies: [{ insteadTake: 'extendDeadline', say: t('Extend the deadline.', 'Förläng tidsfristen.', 'Forlæng fristen.', 'Forleng fristen.') }],
    examples: examplesAround({ of: timeEnough, good: [true], bad: [false] }),
  }),
  on({
    id: 'eu/time/site-visit', dossier: ['EU-TIME-05'], sources: [d24('art. 47(2)')], weight: 'blocks', steps: ['sendNotice'],
    says: t('Where firms must see the site before they tender, give longer than the least time.', 'När företagen måste besöka platsen före anbud ska tiden vara längre än den kortaste.', 'Når virksomhederne skal besigtige stedet før tilbud, skal fristen være længere end mindstefristen.', 'Når leverandørene må på befaring før tilbud, skal fristen være lengre enn minstefristen.'),
    when: all(yes(siteVisitNeeded), is(procedure, 'open'), insideDirective), must: any(above(tenderDays, openBase), all(electronic, above(tenderDays, openElectronic))),
    remedies: [{ change: tenderDays, to: 36, say: t('Add at least a day, better a week.', 'Lägg till minst en dag, hellre en vecka.', 'Læg mindst en dag til, helst en uge.', 'Legg til minst én dag, helst en uke.') }],
    examples: (['time.siteVisitNeeded'] as const).flatMap(v => [
      tried('31 days, electronic', days(31, { [v]: true }), 'lawful'), tried('30 days, electronic', days(30, { [v]: true }), 'unlawful'), tried('36 on paper', days(36, { [v]: true, ...paper }), 'lawful'), tried('35 on paper', days(35, { [v]: true, ...paper }), 'unlawful'),
      tried('no day set', days(0, { [v]: true, 'time.tenderDays': undefined }), 'depends'), tried('no visit needed', days(30, { [v]: false }), 'does not apply'), tried('restricted', days(1, { [v]: true, procedure: 'restricted' }), 'does not apply'), tried('below the threshold', days(1, { [v]: true, ...smallPurchase }), 'does not apply'),
    ]),
  }),
]
