import { text as t } from '../../plain/index.ts'
import { above, all, among, any, atLeast, is, isNot, yes } from '../build.ts'
import { agreedWithAll, buyerKind, procedure, requestDays, siteVisitNeeded, tenderDays, timeEnough, urgencyClaimed, urgencyReasoned } from '../facts/index.ts'
import type { Condition, Facts, Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround, heatCompany, insideDirective, smallPurchase } from './entry.ts'
import { requestFloor, requestUrgent } from './figures.ts'
import { calm, hurried, invitedLimits, invitedTime, offline, openTime, paper, prior, tenDays, urgent, type Limit } from './least-times.ts'
import { insideFull } from './regimes.ts'
import { d24, r1182, d25 } from './sources.ts'

const on = dutyOn('time limits')
const twoSteps = among(procedure, 'restricted', 'negotiation', 'dialogue', 'innovationPartnership')
const mayHurry = among(procedure, 'restricted', 'negotiation')
// Only buyers other than the state may agree the tender period with those invited (art. 28(4)); all three countries have used that
// option. Where they do not agree, ten days are the floor; Denmark asks for both, the agreement and ten days.
const notState = isNot(buyerKind, 'state')
const agreed = all(yes(agreedWithAll), notState)
const agreedTime = (than: typeof atLeast | typeof above): Condition => any(agreed, invitedTime(than))

const usual: Facts = { ...bigPurchase, ...calm, 'time.priorNotice': false, 'time.agreedWithAll': false, 'time.eSubmission': true, 'documents.online': true, 'rnd.listedCode': false }
const tried = (name: string, facts: Facts, verdict: 'lawful' | 'unlawful' | 'depends' | 'does not apply') => example(name, { ...usual, ...facts }, verdict)
const days = (n: number, more: Facts = {}): Facts => ({ 'time.tenderDays': n, ...more })
const open: Facts = { procedure: 'open' }, restricted: Facts = { procedure: 'restricted' }, byState: Facts = { procedure: 'restricted', 'buyer.kind': 'state', activity: 'general' }, visit: Facts = { 'time.siteVisitNeeded': true }
const openLimits: readonly Limit[] = [
  ['electronic', 30, {}], ['on paper', 35, paper], ['on paper and offline', 40, { ...paper, ...offline }], ['electronic and offline', 35, offline],
  ['after a prior notice', 15, { ...prior, ...paper }], ['after a prior notice, offline', 20, { ...prior, ...paper, ...offline }], ['in urgency, offline', 15, { ...hurried, ...paper, ...offline }],
  ['urgency not claimed', 30, { ...hurried, 'time.urgencyClaimed': false }], ['urgency not shown', 30, { ...hurried, 'time.urgencySubstantiated': false }],
]
const agreedLimits: readonly Limit[] = [...invitedLimits, ['agreed by a state authority', 25, { 'buyer.kind': 'state', activity: 'general', 'time.agreedWithAll': true }]]
const around = (limits: readonly Limit[], facts: Facts, longer = 0) => limits.flatMap(([name, least, more]) => [
  tried(`${least + longer} days, ${name}`, { ...facts, ...days(least + longer, more) }, 'lawful'),
  tried(`${least + longer - 1} days, ${name}`, { ...facts, ...days(least + longer - 1, more) }, 'unlawful'),
])
const undecided = (facts: Facts) => tried('no day set', { ...facts, ...days(0, { 'time.tenderDays': undefined }) }, 'depends')

export const rules: readonly Rule[] = [
  on({
    id: 'eu/time/requests', dossier: ['EU-TIME-01', 'EU-IP-15', 'EU-CNT-07'], sources: [d24('art. 28(1), 28(6)(a), 29(1), 30(1), 31(1)'), r1182('art. 3')], weight: 'blocks', steps: ['sendNotice', 'extendDeadline'],
    says: t('Firms get at least 30 days to ask to take part. Urgency can shorten this to 15 in restricted procedures and negotiation, never in a dialogue or an innovation partnership.',
      'Företagen får minst 30 dagar för att ansöka om att delta. Brådska kan korta det till 15 vid selektivt och förhandlat förfarande, aldrig vid dialog eller innovationspartnerskap.',
      'Virksomhederne får mindst 30 dage til at ansøge om deltagelse. Hast kan forkorte det til 15 ved begrænset udbud og udbud med forhandling, aldrig ved dialog eller innovationspartnerskab.',
      'Leverandørene får minst 30 dager til å be om å få delta. Hast kan korte det ned til 15 ved begrenset anbudskonkurranse og forhandling, aldri ved dialog eller innovasjonspartnerskap.'),
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
    id: 'eu/time/open', dossier: ['EU-TIME-01', 'EU-TIME-02', 'EU-TIME-04', 'EU-TIME-09'], sources: [d24('art. 27, 53(1)'), r1182('art. 3'), d25('art. 45, 73(1)')], weight: 'blocks', steps: ['sendNotice', 'extendDeadline'],
    says: t('In an open procedure firms get 35 days to tender, 30 when tenders are electronic, 15 after a full prior information notice or in urgency, and five more when not all documents are online.',
      'Vid öppet förfarande får företagen 35 dagar för anbud, 30 när anbuden är elektroniska, 15 efter en fullständig förhandsannons eller vid brådska, och fem till när inte alla dokument finns på nätet.',
      'Ved offentligt udbud får virksomhederne 35 dage til tilbud, 30 når tilbud er elektroniske, 15 efter en fuld forhåndsmeddelelse eller ved hast, og fem mere, når ikke alt materiale er på nettet.',
      'Ved åpen anbudskonkurranse får leverandørene 35 dager til tilbud, 30 når tilbudene er elektroniske, 15 etter en fullstendig veiledende kunngjøring eller ved hast, og fem til når ikke alt er på nettet.'),
    when: all(is(procedure, 'open'), insideFull),
    must: openTime(atLeast),
    remedies: [{ change: tenderDays, to: 40, say: t('Give more days to tender; 40 are always enough.', 'Ge fler dagar för anbud; 40 räcker alltid.', 'Giv flere dage til tilbud; 40 er altid nok.', 'Gi flere dager til tilbud; 40 er alltid nok.') }],
    examples: [
      ...around(openLimits, open), ...around(openLimits.slice(0, 3), { ...open, ...heatCompany }), undecided(open),
      tried('a restricted procedure', days(1, restricted), 'does not apply'), tried('below the threshold', days(1, { ...open, ...smallPurchase }), 'does not apply'),
    ],
  }),
  on({
    id: 'eu/time/invited', dossier: ['EU-TIME-01', 'EU-TIME-02', 'EU-TIME-04', 'NAT-AGREE'], sources: [d24('art. 28(2)-(6), 29(1), 53(1)'), r1182('art. 3')], weight: 'blocks', steps: ['inviteToTender', 'extendDeadline'],
    says: t('Firms invited to a restricted procedure or a negotiation get 30 days to tender, 25 when tenders are electronic, ten after a full prior information notice or in urgency, and five more when not all documents are online. Buyers other than the state may agree another period with all of them; without agreement ten days are their floor.',
      'Företag som bjuds in till ett selektivt eller förhandlat förfarande får 30 dagar för anbud, 25 när anbuden är elektroniska, tio efter en fullständig förhandsannons eller vid brådska, och fem till när inte alla dokument finns på nätet. Andra köpare än staten får komma överens med alla om en annan tid; går det inte gäller tio dagar som minst.',
      'Virksomheder, der opfordres i et begrænset udbud eller et udbud med forhandling, får 30 dage til tilbud, 25 når tilbud er elektroniske, ti efter en fuld forhåndsmeddelelse eller ved hast, og fem mere, når ikke alt materiale er på nettet. Andre ordregivere end staten kan aftale en anden frist med dem alle; uden aftale er ti dage det mindste.',
      'Leverandører som inviteres til begrenset anbudskonkurranse eller konkurranse med forhandling, får 30 dager til tilbud, 25 når tilbudene er elektroniske, ti etter en fullstendig veiledende kunngjøring eller ved hast, og fem til når ikke alt er på nettet. Andre oppdragsgivere enn staten kan avtale en annen frist med alle; uten avtale er ti dager det minste.'),
    when: all(mayHurry, insideDirective), must: any(agreedTime(atLeast), all(notState, tenDays(atLeast))),
    remedies: [{ change: tenderDays, to: 35, say: t('Give more days to tender; 35 are always enough.', 'Ge fler dagar för anbud; 35 räcker alltid.', 'Giv flere dage til tilbud; 35 er altid nok.', 'Gi flere dager til tilbud; 35 er alltid nok.') }],
    examples: [
      ...around(agreedLimits, byState), ...around([['in a negotiation', 25, { ...byState, procedure: 'negotiation' }]], {}), undecided(restricted),
      tried('six days agreed with all', days(6, { ...restricted, 'time.agreedWithAll': true }), 'lawful'),
      ...around([['by a municipality, not agreed', 10, {}], ['by a municipality, not agreed, offline', 15, offline]], restricted), tried('twelve days, who buys is not known', days(12, { ...restricted, 'buyer.kind': undefined }), 'depends'),
      tried('a dialogue', days(1, { procedure: 'dialogue' }), 'does not apply'), tried('below the threshold', days(1, { ...restricted, ...smallPurchase }), 'does not apply'),
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
    id: 'eu/time/enough', dossier: ['EU-TIME-06'], sources: [d24('art. 47(1)'), d25('art. 66(1)')], weight: 'advice', steps: ['sendNotice', 'inviteToTender'],
    says: t('The least time is a floor. Give as much as the complexity of the task and the work of tendering need.', 'Den kortaste tiden är ett golv. Ge så mycket tid som uppgiftens komplexitet och anbudsarbetet kräver.', 'Mindstefristen er et gulv. Giv så meget tid, som opgavens kompleksitet og tilbudsarbejdet kræver.', 'Minstefristen er et gulv. Gi så mye tid som oppgavens kompleksitet og tilbudsarbeidet krever.'),
    when: insideFull, must: yes(timeEnough),
    remedies: [{ insteadTake: 'extendDeadline', say: t('Extend the deadline.', 'Förläng tidsfristen.', 'Forlæng fristen.', 'Forleng fristen.') }],
    examples: examplesAround({ utilities: true, of: timeEnough, good: [true], bad: [false] }),
  }),
  ...([
    ['eu/time/site-visit', 'sendNotice', is(procedure, 'open'), openTime, openLimits, open, restricted, 41, insideFull],
    ['eu/time/site-visit-invited', 'inviteToTender', mayHurry, agreedTime, agreedLimits, restricted, open, 36, insideDirective],
  ] as const).map(([id, step, used, time, limits, facts, outside, enough, scope]) => on({
    id, dossier: ['EU-TIME-05'], sources: step === 'sendNotice' ? [d24('art. 47(2)'), d25('art. 66(2)')] : [d24('art. 47(2)')], weight: 'blocks', steps: [step],
    says: t('Where firms must see the site before they tender, give longer than the least time.', 'När företagen måste besöka platsen före anbud ska tiden vara längre än den kortaste.', 'Når virksomhederne skal besigtige stedet før tilbud, skal fristen være længere end mindstefristen.', 'Når leverandørene må på befaring før tilbud, skal fristen være lengre enn minstefristen.'),
    when: all(yes(siteVisitNeeded), used, scope), must: time(above),
    remedies: [{ change: tenderDays, to: enough, say: t('Add at least a day, better a week.', 'Lägg till minst en dag, hellre en vecka.', 'Læg mindst en dag til, helst en uge.', 'Legg til minst én dag, helst en uke.') }],
    examples: [
      ...around(limits, { ...visit, ...facts }, 1), undecided({ ...visit, ...facts }),
      ...(step === 'sendNotice' ? around(limits.slice(0, 1), { ...visit, ...facts, ...heatCompany }, 1) : [tried('a heat company', { ...visit, ...facts, ...heatCompany, ...days(1) }, 'does not apply')]),
      ...(step === 'inviteToTender' ? [tried('six days agreed with all', { ...visit, ...facts, ...days(6, { 'time.agreedWithAll': true }) }, 'lawful'), tried('too short in a negotiation', { ...visit, ...days(25, { procedure: 'negotiation' }) }, 'unlawful')] : []),
      tried('no visit needed', { ...facts, ...days(1, { 'time.siteVisitNeeded': false }) }, 'does not apply'), tried('another procedure', { ...visit, ...outside, ...days(1) }, 'does not apply'),
      tried('below the threshold', { ...visit, ...facts, ...days(1, smallPurchase) }, 'does not apply'),
    ],
  })),
]
