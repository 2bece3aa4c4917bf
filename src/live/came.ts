import * as z from 'zod'
import { sound, text as t, type Day, type Text } from '../plain/index.ts'
import { hasCall, inTwoSteps, type CaseEvent, type CaseState, type Field } from '../case/index.ts'
import { standstillOf } from '../practice/index.ts'
import { no, type LiveRefusal } from './refusal.ts'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'not an id' })
const words = (max: number) => z.string().trim().max(max).refine(sound, { error: 'unsound' }).default('')
const yes = z.boolean().default(false)
const c = <N extends string, S extends z.ZodRawShape>(came: N, shape: S) => z.strictObject({ came: z.literal(came), ...shape })

/**
 * What comes from outside and is written down by the buyer: in practice the simulated market does it, here a person does, with the
 * same events. Tenders themselves are received and kept sealed by the buyer's own tendering system.
 */
export const cameSchemas = {
  signedUp: c('signedUp', { firm: id }),
  requestReceived: c('requestReceived', { firm: id, qualified: yes, ground: words(200) }),
  tenderReceived: c('tenderReceived', { firm: id, final: yes }),
  tenderRead: c('tenderRead', { firm: id, price: z.number().int().min(0).max(100_000_000_000), compliant: yes, flaw: z.enum(['none', 'unclear', 'missing', 'minimum']), low: yes, solution: words(2000) }),
  ranked: c('ranked', { firm: id, points: z.number().min(0).max(1_000_000) }),
  clarificationReceived: c('clarificationReceived', { firm: id, mended: yes }),
  lowTenderExplained: c('lowTenderExplained', { firm: id, shows: z.enum(['satisfactory', 'unsatisfactory', 'breach']) }),
  hearingAnswered: c('hearingAnswered', { firm: id, selfCleaning: z.enum(['none', 'insufficient', 'sufficient']) }),
  phaseDelivered: c('phaseDelivered', { firm: id, met: yes, level: z.number().min(0).max(1_000_000).default(0) }),
  complaintMade: c('complaintMade', { firm: id, forum: z.enum(['board', 'court']), suspends: yes }),
  complaintDecided: c('complaintDecided', { firm: id, upheld: yes, effect: z.enum(['none', 'award annulled', 'procedure annulled', 'contract ineffective', 'fine']), amount: z.number().int().min(0).max(100_000_000_000).default(0) }),
  adviserAnswered: c('adviserAnswered', { who: z.enum(['expert', 'user', 'lawyer', 'finance']), days: z.number().min(0).max(365).default(0) }),
} as const
export const cameSchema = z.discriminatedUnion('came', Object.values(cameSchemas) as unknown as [typeof cameSchemas.signedUp, ...(typeof cameSchemas)[keyof typeof cameSchemas][]])
export type Came = z.infer<(typeof cameSchemas)[keyof typeof cameSchemas]>
export type CameKind = keyof typeof cameSchemas

export const cameWords: Readonly<Record<CameKind, Text>> = {
  signedUp: t('A firm has signed up', 'Ett företag har anmält sig', 'En virksomhed har meldt sig', 'En leverandør har meldt seg'),
  requestReceived: t('A request to take part has come', 'En anbudsansökan har kommit in', 'En ansøgning om deltagelse er modtaget', 'En forespørsel om å delta har kommet inn'),
  tenderReceived: t('A tender has come', 'Ett anbud har kommit in', 'Et tilbud er modtaget', 'Et tilbud har kommet inn'),
  tenderRead: t('A tender has been read', 'Ett anbud har lästs', 'Et tilbud er læst', 'Et tilbud er lest'),
  ranked: t('A tender has been scored', 'Ett anbud har fått sina poäng', 'Et tilbud har fået sine point', 'Et tilbud har fått poeng'),
  clarificationReceived: t('A clarification has come', 'Ett förtydligande har kommit in', 'En præcisering er modtaget', 'En avklaring har kommet inn'),
  lowTenderExplained: t('A firm has explained its low price', 'Ett företag har förklarat sitt låga pris', 'En virksomhed har forklaret sin lave pris', 'En leverandør har forklart den lave prisen sin'),
  hearingAnswered: t('A firm has answered before exclusion', 'Ett företag har svarat före uteslutning', 'En virksomhed har svaret før udelukkelse', 'En leverandør har svart før avvisning'),
  phaseDelivered: t('A partner has delivered a phase', 'En partner har levererat en fas', 'En partner har leveret en fase', 'En partner har levert en fase'),
  complaintMade: t('A complaint has come', 'En ansökan om överprövning har kommit in', 'En klage er modtaget', 'En klage har kommet inn'),
  complaintDecided: t('A complaint has been decided', 'En överprövning har avgjorts', 'En klage er afgjort', 'En klage er avgjort'),
  adviserAnswered: t('An adviser has answered', 'En rådgivare har svarat', 'En rådgiver har svaret', 'En rådgiver har svart'),
}

const firm = (firms?: Field['firms']): Field => ({ name: 'firm', kind: 'firm', needed: true, ...(firms ? { firms } : {}), label: t('Firm', 'Företag', 'Virksomhed', 'Leverandør') })
const y = (name: string, label: Text): Field => ({ name, kind: 'yes', label })
/** The form of each, as data like those of the steps. */
export const cameForms: Readonly<Record<CameKind, readonly Field[]>> = {
  signedUp: [firm()],
  requestReceived: [firm(), y('qualified', t('Does it meet the selection criteria?', 'Uppfyller det kvalificeringskraven?', 'Opfylder den egnethedskravene?', 'Oppfyller den kvalifikasjonskravene?')), { name: 'ground', kind: 'short', label: t('Ground, when it does not', 'Skäl, om det inte gör det', 'Grund, hvis den ikke gør', 'Begrunnelse hvis den ikke gjør det') }],
  tenderReceived: [firm(), y('final', t('Is it a final tender after negotiation or dialogue?', 'Är det ett slutligt anbud efter förhandling eller dialog?', 'Er det et endeligt tilbud efter forhandling eller dialog?', 'Er det et endelig tilbud etter forhandling eller dialog?'))],
  tenderRead: [
    firm('tenderers'), { name: 'price', kind: 'money', needed: true, label: t('Price without VAT', 'Pris utan moms', 'Pris uden moms', 'Pris uten mva.') },
    y('compliant', t('Does it meet all minimum requirements?', 'Uppfyller det alla minimikrav?', 'Opfylder det alle mindstekrav?', 'Oppfyller det alle absolutte krav?')),
    { name: 'flaw', kind: 'one', needed: true, label: t('What is wrong with it', 'Vad som är fel med det', 'Hvad der er galt med det', 'Hva som er feil med det'), options: { none: t('nothing', 'inget', 'intet', 'ingenting'), unclear: t('something is unclear', 'något är otydligt', 'noget er uklart', 'noe er uklart'), missing: t('something is missing', 'något saknas', 'noget mangler', 'noe mangler'), minimum: t('a minimum requirement is not met', 'ett minimikrav uppfylls inte', 'et mindstekrav er ikke opfyldt', 'et absolutt krav er ikke oppfylt') } },
    y('low', t('Does the price look abnormally low?', 'Ser priset onormalt lågt ut?', 'Ser prisen unormalt lav ud?', 'Ser prisen unormalt lav ut?')),
    { name: 'solution', kind: 'long', label: t('The solution in a few words', 'Lösningen i några ord', 'Løsningen med få ord', 'Løsningen med noen få ord') },
  ],
  ranked: [firm('tenderers'), { name: 'points', kind: 'number', needed: true, label: t('Points by the published method', 'Poäng enligt den offentliggjorda metoden', 'Point efter den offentliggjorte metode', 'Poeng etter den kunngjorte metoden') }],
  clarificationReceived: [firm('tenderers'), y('mended', t('Is the tender clear and complete now?', 'Är anbudet nu tydligt och fullständigt?', 'Er tilbuddet nu klart og fuldstændigt?', 'Er tilbudet nå klart og fullstendig?'))],
  lowTenderExplained: [firm('tenderers'), { name: 'shows', kind: 'one', needed: true, label: t('What the explanation shows', 'Vad förklaringen visar', 'Hvad forklaringen viser', 'Hva forklaringen viser'), options: { satisfactory: t('the price can be explained', 'priset kan förklaras', 'prisen kan forklares', 'prisen kan forklares'), unsatisfactory: t('the price is not explained', 'priset förklaras inte', 'prisen er ikke forklaret', 'prisen er ikke forklart'), breach: t('it breaches environmental, social or labour law', 'det strider mot miljö-, social- eller arbetsrätt', 'det strider mod miljø-, social- eller arbejdsret', 'det strider mot miljø-, sosial- eller arbeidsrett') } }],
  hearingAnswered: [firm(), { name: 'selfCleaning', kind: 'one', needed: true, label: t('What the firm shows it has done', 'Vad företaget visar att det har gjort', 'Hvad virksomheden viser, den har gjort', 'Hva leverandøren viser at den har gjort'), options: { none: t('nothing', 'inget', 'intet', 'ingenting'), insufficient: t('something, but not enough', 'något, men inte tillräckligt', 'noget, men ikke nok', 'noe, men ikke nok'), sufficient: t('enough', 'tillräckligt', 'tilstrækkeligt', 'tilstrekkelig') } }],
  phaseDelivered: [firm('partners'), y('met', t('Was the target of the phase reached?', 'Nåddes fasens mål?', 'Blev fasens mål nået?', 'Ble målet for fasen nådd?')), { name: 'level', kind: 'number', label: t('Measured performance', 'Uppmätt prestanda', 'Målt ydelse', 'Målt ytelse') }],
  complaintMade: [firm(), { name: 'forum', kind: 'one', needed: true, label: t('Where', 'Var', 'Hvor', 'Hvor'), options: { board: t('complaints board', 'nämnd', 'klagenævn', 'klagenemnd'), court: t('court', 'domstol', 'domstol', 'domstol') } }, y('suspends', t('Does it stop the signature of the contract?', 'Hindrar den att avtalet ingås?', 'Har den opsættende virkning?', 'Hindrer den at kontrakten inngås?'))],
  complaintDecided: [firm(), y('upheld', t('Was the complaint upheld?', 'Bifölls den?', 'Blev der givet medhold?', 'Ble det gitt medhold?')), { name: 'effect', kind: 'one', needed: true, label: t('Effect', 'Följd', 'Virkning', 'Virkning'), options: { none: t('none', 'ingen', 'ingen', 'ingen'), 'award annulled': t('the award is annulled', 'tilldelningsbeslutet upphävs', 'tildelingsbeslutningen annulleres', 'tildelingen oppheves'), 'procedure annulled': t('the procedure must be run again', 'upphandlingen ska göras om', 'udbuddet skal gå om', 'konkurransen må avlyses'), 'contract ineffective': t('the contract is ineffective', 'avtalet är ogiltigt', 'kontrakten er uden virkning', 'kontrakten er uten virkning'), fine: t('a fine', 'en upphandlingsskadeavgift', 'en økonomisk sanktion', 'et overtredelsesgebyr') } }, { name: 'amount', kind: 'money', label: t('Amount of the fine', 'Avgiftens belopp', 'Sanktionens beløb', 'Gebyrets størrelse') }],
  adviserAnswered: [{ name: 'who', kind: 'one', needed: true, label: t('Who', 'Vem', 'Hvem', 'Hvem'), options: { expert: t('subject expert', 'sakkunnig', 'fagekspert', 'fagekspert'), user: t('user', 'användare', 'bruger', 'bruker'), lawyer: t('lawyer', 'jurist', 'jurist', 'jurist'), finance: t('finance', 'ekonomi', 'økonomi', 'økonomi') } }, { name: 'days', kind: 'number', label: t('Working days it took', 'Arbetsdagar det tog', 'Arbejdsdage, det tog', 'Arbeidsdager det tok') }],
}

/** Whether such a thing can come as the case stands. */
export function mayCome(s: CaseState, kind: CameKind): boolean {
  const p = s.procedure?.procedure
  switch (kind) {
    case 'signedUp': return s.need !== undefined && !s.notice
    case 'requestReceived': return s.notice !== undefined && inTwoSteps(p) && !s.invitation
    case 'tenderReceived': return (s.notice !== undefined || s.invitation !== undefined || (p !== undefined && !hasCall(p))) && !s.opened
    case 'tenderRead': case 'clarificationReceived': case 'lowTenderExplained': return s.opened !== undefined && !s.contract
    case 'ranked': return s.evaluation !== undefined && !s.award
    case 'hearingAnswered': return Object.values(s.hearings).some(h => h.selfCleaning === undefined)
    case 'phaseDelivered': return s.contract !== undefined && (p === 'innovationPartnership' || p === 'researchAndDevelopment')
    case 'complaintMade': return s.notice !== undefined || s.award !== undefined || s.contract !== undefined
    case 'complaintDecided': return Object.values(s.complaints).some(x => !x.decided)
    case 'adviserAnswered': return s.advisers.length > 0
  }
}

/** The events that say what came, or why it cannot have come. `name`: a fresh name for what comes into being. */
export function cameEvents(s: CaseState, came: Came, today: Day, known: ReadonlySet<string>, name: string): { ok: true; events: readonly CaseEvent[] } | { ok: false; refusal: LiveRefusal } {
  const yesTo = (...events: CaseEvent[]) => ({ ok: true as const, events }), noTo = (refusal: LiveRefusal) => ({ ok: false as const, refusal })
  if (!mayCome(s, came.came)) return noTo(no('nothing waits'))
  if ('firm' in came && !known.has(came.firm)) return noTo(no('no such firm', 'firm'))
  const handedIn = (f: string): boolean => s.received.includes(f) || s.finalReceived.includes(f)
  switch (came.came) {
    case 'signedUp': return s.signedUp.includes(came.firm) ? noTo(no('there already', 'firm')) : yesTo({ type: 'firm.signedUp', firm: came.firm, invited: s.invitedFirms.includes(came.firm) })
    case 'requestReceived': return yesTo({ type: 'request.received', firm: came.firm, qualified: came.qualified, ground: came.ground })
    case 'tenderReceived': return yesTo({ type: 'tender.received', firm: came.firm, final: came.final })
    case 'tenderRead': {
      if (!handedIn(came.firm)) return noTo(no('no such firm', 'firm'))
      const { firm, price, compliant, flaw, low, solution } = came
      return yesTo({ type: 'tenders.revealed', tenders: [...s.tenders.filter(x => x.firm !== firm), { firm, price, scores: {}, compliant, flaw, low, solution }] })
    }
    case 'ranked': return !s.tenders.some(x => x.firm === came.firm) ? noTo(no('no such firm', 'firm'))
      : yesTo({ type: 'tenders.ranked', ranking: [...s.ranking.filter(r => r.firm !== came.firm), { firm: came.firm, points: came.points }].sort((a, b) => b.points - a.points) })
    case 'clarificationReceived': return s.clarified.includes(came.firm) ? yesTo({ type: 'clarification.received', firm: came.firm, mended: came.mended }) : noTo(no('nothing waits', 'firm'))
    case 'lowTenderExplained': return s.low[came.firm]?.asked ? yesTo({ type: 'lowTender.explained', firm: came.firm, shows: came.shows }) : noTo(no('nothing waits', 'firm'))
    case 'hearingAnswered': return s.hearings[came.firm] ? yesTo({ type: 'hearing.answered', firm: came.firm, selfCleaning: came.selfCleaning }) : noTo(no('nothing waits', 'firm'))
    case 'phaseDelivered': return s.contract?.firms.includes(came.firm) ? yesTo({ type: 'phase.delivered', firm: came.firm, phase: s.phase, met: came.met, level: came.level }) : noTo(no('no such firm', 'firm'))
    case 'complaintMade': {
      const end = standstillOf(s), inStandstill = end !== undefined && today <= end && !s.contract
      return yesTo({ type: 'complaint.made', complaint: `c-${name}`, firm: came.firm, rules: [], forum: came.forum, inStandstill, suspends: came.suspends })
    }
    case 'complaintDecided': {
      const open = Object.entries(s.complaints).find(([, x]) => x.firm === came.firm && !x.decided)?.[0]
      return open === undefined ? noTo(no('nothing waits', 'firm')) : yesTo({ type: 'complaint.decided', complaint: open, upheld: came.upheld, effect: came.effect, amount: came.amount })
    }
    case 'adviserAnswered': {
      const asked = s.advisers.findLast(a => a.who === came.who)
      return asked ? yesTo({ type: 'adviser.answered', who: came.who, topic: asked.topic, days: came.days }) : noTo(no('nothing waits', 'who'))
    }
  }
}
