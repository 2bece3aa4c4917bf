import { addDays as addTo, type Country, type Day, type Text } from '../plain/index.ts'
import { branchTree, type Branch } from '../log/index.ts'
import { lawbook, type CaseStep, type StepVerdict } from '../law/index.ts'
import { deadlinesOf, ledgerLines, type Deadline, type Inject, type LedgerLine, type Role, type ScenarioFirm } from '../practice/index.ts'
import { actingLead, mayAnswer, mayTake, mayUse } from './decide.ts'
import { clockDay, settled, type LastSeen } from './due.ts'
import { debriefBlocks, type Asked, type Channel, type ClockMode, type DebriefBlock } from './events.ts'
import { runNow, seenNow, type Exercise } from './exercise.ts'
import { hindsightOf, type Hindsight } from './hindsight.ts'
import { messageLedger, type MessageLine } from './ledger.ts'
import { onBuyersSide, roleOf } from './parts.ts'
import { openProposals, type Help, type Proposal } from './state.ts'
import { bySubstitute } from './substitute.ts'
import { openView, supplierView, type OpenView, type SupplierView } from './supplier-view.ts'

/** Who looks. What each may see is made here and nowhere else: pages, live updates, answers and exports are drawn from these views. */
export type Viewer = { readonly seat: string } | 'facilitator' | 'projector'

export type PlaceView = { readonly seat: string; readonly name: string; readonly title: Text; readonly part: Role['part']; readonly firm?: { readonly id: string; readonly name: string }; readonly person?: string; readonly substitute: boolean }
export type MessageView = { readonly message: string; readonly at: number; readonly on: Day; readonly channel: Channel; readonly from: string; readonly mine: boolean; readonly says: string; readonly sharedAt?: number; readonly mayShare: boolean }
/** What is asked. Outside the buyer's house a way back has a day and no position: positions count what others do. */
export type AskedView = Asked | { readonly kind: 'rewind'; readonly day: Day; readonly tries: string; readonly expects: string }
export type ProposalView = {
  readonly proposal: string; readonly at: number; readonly by: string; readonly asks: AskedView; readonly until: number
  /** How many have answered of how many who are asked. What they answered is shown to all at once, when it is decided. */
  readonly answered: number; readonly asked: number
  readonly own?: { readonly agrees: boolean; readonly because: string; readonly guess?: StepVerdict; readonly sure?: number }
  readonly mayAnswer: boolean
  readonly closed?: { readonly at: number; readonly outcome: string; readonly verdict?: StepVerdict; readonly answers: readonly { readonly from: string; readonly agrees: boolean; readonly because: string; readonly guess?: StepVerdict; readonly sure?: number }[] }
}
export type InjectView = { readonly inject: string; readonly on: Day; readonly by: Inject['by']; readonly from: Text; readonly says: Text }
export type DebriefState = { readonly block: DebriefBlock; readonly since: number; readonly minutes: number; readonly revealed: readonly DebriefBlock[]; readonly written: readonly { readonly from: string; readonly block: DebriefBlock; readonly field: string; readonly says: string }[] }

export type Shared = {
  readonly title: string
  readonly country: Country
  readonly scenario: { readonly id: string; readonly title: Text; readonly teaser: Text }
  readonly day: Day
  readonly clock: { readonly mode: ClockMode; readonly daysPerMinute: number }
  readonly places: readonly PlaceView[]
  readonly deadlines: readonly { readonly which: Deadline['which']; readonly on: Day; readonly label: Text }[]
  readonly debrief?: DebriefState
  readonly commitments: readonly { readonly what: string; readonly owner: string; readonly due: Day }[]
  readonly ended: boolean
}
export type SeatView = Shared & {
  readonly you: { readonly seat: string; readonly role: Role; readonly substitute: boolean; readonly before: readonly string[]; readonly mayTake: readonly CaseStep[]; readonly lead: boolean }
  readonly channels: readonly { readonly channel: Channel; readonly messages: readonly MessageView[] }[]
  readonly proposals: readonly ProposalView[]
  readonly injects: readonly InjectView[]
  readonly help: readonly { readonly help: string; readonly at: number; readonly says: string; readonly answer?: string }[]
  readonly hindsight: readonly Hindsight[]
  /** What was done last in the procurement, and by whom; the buyer's side alone. */
  readonly latest?: { readonly step: CaseStep; readonly on: Day; readonly by: string; readonly substitute?: true; readonly verdict?: StepVerdict }
  readonly supplier?: SupplierView & { readonly record: ScenarioFirm }
  readonly ledger?: { readonly lines: readonly LedgerLine[]; readonly messages: readonly MessageLine[] }
  /** Own writing in the debrief, by block and field. */
  readonly own: readonly { readonly block: DebriefBlock; readonly field: string; readonly says: string }[]
}
export type ProjectorView = Shared & { readonly open: OpenView; readonly waiting: readonly string[]; readonly news: readonly InjectView[]; readonly said: readonly MessageView[] }
export type InjectRow = { readonly inject: string; readonly state: 'waiting' | 'kept' | 'sent'; readonly owner: Inject['owner']; readonly when: Inject['when']; readonly by: Inject['by']; readonly from: Text; readonly says: Text; readonly expected: Text; readonly to: readonly string[]; readonly rule?: string; readonly reactions: readonly { readonly by: string; readonly says: string; readonly within: number; readonly came?: boolean }[]; readonly on?: Day }
export type PlaceRow = PlaceView & { readonly lastSeen?: number; readonly lastDid?: { readonly n: number; readonly what: string; readonly on: Day; readonly substitute?: true }; readonly waitsFor: string | undefined; readonly knows: readonly Text[]; readonly wants: Text; /** What the firm thinks of the buyer, from -1 to 1; how sure the seat was of its last own answer, from 1 to 5. */ readonly disposition?: number; readonly sure?: number }
export type FindingRow = { readonly n: number; readonly on: Day; readonly branch: string; readonly step: CaseStep; readonly rule: string; readonly says: Text; readonly verdict: string; readonly weight: string }
export type BoardView = Shared & {
  readonly now: number
  readonly people: readonly { readonly person: string; readonly name: string; readonly seat?: string; readonly before: readonly string[] }[]
  readonly rows: readonly PlaceRow[]
  readonly tree: Branch
  readonly branch: string
  readonly runLast: number
  /** Whether a substitute on the buyer’s side goes on by itself. */
  readonly substitutesAct: boolean
  /** Whether the code lets people in. */
  readonly joining: boolean
  readonly injects: readonly InjectRow[]
  readonly findings: readonly FindingRow[]
  readonly ledger: { readonly lines: readonly LedgerLine[]; readonly messages: readonly MessageLine[] }
  readonly proposals: readonly (ProposalView & { readonly settled: boolean | undefined })[]
  readonly help: readonly (Help & { readonly from: string })[]
  readonly messages: readonly MessageView[]
  readonly moments: readonly { readonly at: number; readonly runAt: number; readonly says: string }[]
  readonly notes: readonly { readonly at: number; readonly runAt: number; readonly says: string }[]
  readonly clockDay: Day
  readonly writtenBy: readonly { readonly block: DebriefBlock; readonly seats: number }[]
}

const nameOf = (x: Exercise, by: string): string => (by === 'facilitator' || by === 'system' ? by : roleOf(x.world.scenario, by)?.name ?? x.state.people.find(p => p.person === by)?.name ?? '')

function places(x: Exercise): PlaceView[] {
  const { scenario } = x.world
  return x.state.seats.flatMap(s => {
    const role = roleOf(scenario, s.seat), firm = scenario.firms.find(f => f.id === role?.firm), person = x.state.people.find(p => p.person === s.person)
    return role ? [{ seat: s.seat, name: role.name, title: role.title, part: role.part, ...(firm ? { firm: { id: firm.id, name: firm.name } } : {}), ...(person ? { person: person.name } : {}), substitute: s.substitute }] : []
  })
}

/** Deadlines that stand in what is published; those of the inside only the buyer's side reads. */
const published: ReadonlySet<Deadline['which']> = new Set(['consultation', 'questions', 'requests', 'tenders'])

function shared(x: Exercise, inside: boolean): Shared {
  const { state, world } = x, s = runNow(x), all = deadlinesOf(world, s)
  const called = s.case.notice !== undefined && s.case.notice.channel !== 'none'
  // After an invitation the last day for tenders is known to those invited alone.
  const seen = inside ? all : all.filter(d => published.has(d.which) && (d.which === 'consultation' || called) && !(d.which === 'tenders' && s.case.invitation))
  return {
    title: state.opened?.title ?? '', country: world.country, scenario: { id: world.scenario.id, title: world.scenario.title, teaser: world.scenario.teaser },
    day: s.case.today, clock: { mode: state.clock.mode, daysPerMinute: state.clock.daysPerMinute }, places: places(x),
    deadlines: seen.map(({ which, on, label }) => ({ which, on, label })),
    ...(state.debrief ? { debrief: debriefState(x) } : {}),
    commitments: state.commitments.map(({ what, owner, due }) => ({ what, owner, due })), ended: state.ended !== undefined,
  }
}

/** What was written in the debrief, once a block is revealed; with names only when the exercise was made so. */
function debriefState(x: Exercise): DebriefState {
  const { debrief, revealed, written, opened } = x.state
  const shown = written.filter(w => revealed.includes(w.block)).map(w => ({ from: opened?.anonymous === false ? nameOf(x, w.seat) : '', block: w.block, field: w.field, says: w.says }))
  // The order of writing would tell who wrote what.
  return { ...debrief!, revealed, written: opened?.anonymous === false ? shown : [...shown].sort((a, b) => (a.says < b.says ? -1 : 1)) }
}

const injectOf = (i: Inject, on: Day): InjectView => ({ inject: i.id, on, by: i.by, from: i.from, says: i.says })

/** Which seats an inject reaches: those it was sent to, those it names, or the whole buyer's side. News reaches everybody. */
export function reaches(x: Exercise, inject: Inject, seat: string): boolean {
  if (inject.by === 'news') return true
  const to = x.state.sent[inject.id]?.to ?? inject.to
  return to.length > 0 ? to.includes(seat) : onBuyersSide(roleOf(x.world.scenario, seat))
}
const cameIn = (x: Exercise): { inject: Inject; on: Day; n: number }[] => seenNow(x).flatMap(({ n, on, event }) => {
  const inject = event.type === 'news.came' ? x.world.scenario.injects.find(i => i.id === event.inject) : undefined
  return inject ? [{ inject, on, n }] : []
})

function askedView(x: Exercise, p: Proposal, seat: string | undefined): AskedView {
  if (p.asks.kind === 'step' || seat === undefined || onBuyersSide(roleOf(x.world.scenario, seat))) return p.asks
  const { tries, expects, to } = p.asks
  return { kind: 'rewind', day: x.envelopes[to - 1]?.on ?? x.world.scenario.start, tries, expects }
}

function proposalView(x: Exercise, p: Proposal, seat: string | undefined): ProposalView {
  const asked = x.state.seats.filter(s => s.person !== undefined && !s.substitute && s.seat !== p.by && mayAnswer(x, s.seat, p.asks.kind)), own = p.answers.find(a => a.seat === seat)
  const open = (a: Proposal['answers'][number]) => ({ agrees: a.agrees, because: a.because, ...(a.guess ? { guess: a.guess } : {}), ...(a.sure ? { sure: a.sure } : {}) })
  return {
    proposal: p.proposal, at: p.at, by: nameOf(x, p.by), asks: askedView(x, p, seat), until: p.until, answered: p.answers.filter(a => asked.some(s => s.seat === a.seat)).length, asked: asked.length,
    ...(own ? { own: open(own) } : {}), mayAnswer: !p.closed && seat !== undefined && seat !== p.by && mayAnswer(x, seat, p.asks.kind),
    ...(p.closed ? { closed: { at: p.closed.at, outcome: p.closed.outcome, ...(p.closed.verdict ? { verdict: p.closed.verdict } : {}), answers: p.answers.map(a => ({ from: nameOf(x, a.seat), ...open(a) })) } } : {}),
  }
}

const messageView = (x: Exercise, m: Exercise['state']['messages'][number], seat: string | undefined): MessageView => ({
  message: m.message, at: m.at, on: m.on, channel: m.channel, from: nameOf(x, m.by), mine: m.by === seat, says: m.says, ...(m.shared !== undefined ? { sharedAt: m.shared } : {}),
  mayShare: m.shared === undefined && m.channel.startsWith('firm:') && onBuyersSide(roleOf(x.world.scenario, m.by)) && seat !== undefined && onBuyersSide(roleOf(x.world.scenario, seat)),
})

/** The channels of a seat, with what was said in each; what was shared with all stands in the common one as well. */
function channelsOf(x: Exercise, seat: string): SeatView['channels'] {
  const firms = x.world.scenario.roles.flatMap(r => (r.firm && x.state.seats.some(s => s.seat === r.id) ? [`firm:${r.firm}` as const] : []))
  const all: Channel[] = ['team', ...new Set(firms), 'all']
  return all.filter(c => mayUse(x, seat, c)).map(channel => ({
    channel, messages: x.state.messages.filter(m => m.channel === channel || (channel === 'all' && m.shared !== undefined)).map(m => messageView(x, m, seat)),
  }))
}

function latestOf(x: Exercise): SeatView['latest'] {
  const seen = seenNow(x)
  for (let i = seen.length - 1; i >= 0; i--) {
    const { event, on, by, n } = seen[i]!
    if (!('action' in event)) continue
    const { step } = event.action, weighed = seen.slice(0, i).reverse().find(e => e.event.type === 'step.weighed' && e.event.step === step)?.event
    return { step, on, by: nameOf(x, by), ...(bySubstitute(x, n) ? { substitute: true } : {}), ...(weighed?.type === 'step.weighed' ? { verdict: weighed.verdicts[x.world.country] } : {}) }
  }
  return undefined
}

/** Everything a seat may see, and nothing else. Undefined when there is no such seat. */
export function seatView(x: Exercise, seat: string): SeatView | undefined {
  const { state, world } = x, role = roleOf(world.scenario, seat), here = state.seats.find(s => s.seat === seat)
  if (!role || !here) return undefined
  const inside = onBuyersSide(role), latest = inside ? latestOf(x) : undefined, record = world.scenario.firms.find(f => f.id === role.firm)
  return {
    ...shared(x, inside),
    you: { seat, role, substitute: here.substitute, before: state.people.find(p => p.person === here.person)?.before ?? [], mayTake: mayTake(x, seat), lead: inside && actingLead(x) === seat },
    channels: channelsOf(x, seat),
    proposals: state.proposals.filter(p => mayAnswer(x, seat, p.asks.kind)).map(p => proposalView(x, p, seat)),
    injects: cameIn(x).filter(({ inject }) => reaches(x, inject, seat)).map(({ inject, on }) => injectOf(inject, on)),
    help: state.help.filter(h => h.seat === seat).map(h => ({ help: h.help, at: h.at, says: h.says, ...(h.answer ? { answer: h.answer.says } : {}) })),
    hindsight: hindsightOf(x, seat),
    ...(latest ? { latest } : {}),
    ...(record ? { supplier: { ...supplierView(x, record.id), record } } : {}),
    ...(inside ? { ledger: { lines: ledgerLines(runNow(x).case), messages: messageLedger(x) } } : {}),
    own: state.written.filter(w => w.seat === seat).map(({ block, field, says }) => ({ block, field, says })),
  }
}

/** What may stand on a wall before everybody: what is open to all, and no count that would tell of something that is not. */
export function projectorView(x: Exercise): ProjectorView {
  return {
    ...shared(x, false), open: openView(runNow(x).case, seenNow(x)),
    waiting: openProposals(x.state).some(p => p.asks.kind === 'rewind') ? places(x).filter(p => p.person !== undefined).map(p => p.name) : [],
    news: cameIn(x).filter(({ inject }) => inject.by === 'news').map(({ inject, on }) => injectOf(inject, on)),
    said: x.state.messages.filter(m => m.channel === 'all' || m.shared !== undefined).map(m => messageView(x, m, undefined)),
  }
}

/** Whom a seat waits for, in words of the board: an answer of one's own, the others' answers, a deadline, or nobody. */
function waitsFor(x: Exercise, seat: string): string | undefined {
  const here = x.state.seats.find(s => s.seat === seat)
  if (here?.person === undefined || here.substitute) return undefined
  for (const p of openProposals(x.state)) if (mayAnswer(x, seat, p.asks.kind)) return p.by === seat || p.answers.some(a => a.seat === seat) ? `others:${p.proposal}` : `own:${p.proposal}`
  return undefined
}

/** What a firm thinks of the buyer by now, and how sure a seat was of its last answer. */
function standingOf(x: Exercise, seat: string): Pick<PlaceRow, 'disposition' | 'sure'> {
  const firm = x.world.scenario.firms.find(f => f.id === roleOf(x.world.scenario, seat)?.firm)
  const sure = x.state.proposals.flatMap(p => p.answers).filter(a => a.seat === seat && a.sure !== undefined).sort((a, b) => a.at - b.at).at(-1)?.sure
  return { ...(firm ? { disposition: Math.max(-1, Math.min(1, firm.disposition + (runNow(x).world.disposition[firm.id] ?? 0))) } : {}), ...(sure !== undefined ? { sure } : {}) }
}

/** Everything, for the one who leads. Own answers of the debrief stay with those who wrote them until they are revealed. */
export function boardView(x: Exercise, now: number, seen: LastSeen): BoardView {
  const { state, world } = x, s = runNow(x), came = new Map(cameIn(x).map(c => [c.inject.id, c])), here = seenNow(x)
  const did = (seat: string): PlaceRow['lastDid'] => {
    for (let i = x.envelopes.length - 1; i >= 0; i--) { const e = x.envelopes[i]!; if (e.by === seat && e.n > 2 && ('action' in e.event || e.event.type.startsWith('firm.') || e.event.type === 'question.asked' || e.event.type === 'complaint.made')) return { n: e.n, what: e.event.type, on: e.on, ...(bySubstitute(x, e.n) ? { substitute: true } : {}) } }
    return undefined
  }
  return {
    ...shared(x, true), now, people: state.people.map(p => ({ person: p.person, name: p.name, ...(p.seat ? { seat: p.seat } : {}), before: p.before })),
    rows: places(x).map(p => { const role = roleOf(world.scenario, p.seat)!, last = did(p.seat); return { ...p, ...(seen[p.seat] !== undefined ? { lastSeen: seen[p.seat]! } : {}), ...(last ? { lastDid: last } : {}), waitsFor: waitsFor(x, p.seat), knows: role.knows, wants: role.wants, ...standingOf(x, p.seat) } }),
    tree: branchTree(x.envelopes)!, branch: state.branch, runLast: x.states.last(), substitutesAct: state.substitutesAct, joining: state.joining,
    injects: world.scenario.injects.map((i): InjectRow => {
      const there = came.get(i.id)
      return {
        inject: i.id, state: there ? 'sent' : state.kept.includes(i.id) ? 'kept' : 'waiting', owner: i.owner, when: i.when, by: i.by, from: i.from, says: i.says, expected: i.expected, to: state.sent[i.id]?.to ?? i.to, ...(i.rule ? { rule: i.rule } : {}),
        reactions: i.reactions.map(r => ({ by: r.by, within: r.within, says: 'takes' in r ? r.takes : 'avoids' in r ? `not ${r.avoids}` : 'writes', ...(there ? { came: reactionCame(x, r, there) } : {}) })), ...(there ? { on: there.on } : {}),
      }
    }),
    findings: here.flatMap(({ n, on, branch, event: e }) => (e.type === 'step.weighed' ? e.findings.filter(f => f.verdict !== 'lawful' && !f.reasoned).map(f => ({ n, on, branch, step: e.step, rule: f.rule, says: lawbook.byId.get(f.rule)?.[0]?.says ?? { en: f.rule, sv: f.rule, da: f.rule, nb: f.rule }, verdict: f.verdict, weight: f.weight })) : [])).reverse(),
    ledger: { lines: ledgerLines(s.case), messages: messageLedger(x) },
    proposals: state.proposals.map(p => ({ ...proposalView(x, p, undefined), settled: p.closed ? undefined : settled(x, p) })),
    help: state.help.map(h => ({ ...h, from: nameOf(x, h.seat) })), messages: state.messages.map(m => messageView(x, m, undefined)), moments: state.moments, notes: state.notes, clockDay: clockDay(x, now),
    writtenBy: debriefBlocks.map(block => ({ block, seats: new Set(state.written.filter(w => w.block === block).map(w => w.seat)).size })),
  }
}

/** Whether what was expected after an inject has come, as far as the logs show. */
export function reactionCame(x: Exercise, r: Inject['reactions'][number], there: { readonly on: Day; readonly n: number }): boolean {
  const last = addTo(there.on, r.within), after = seenNow(x).filter(e => e.n > there.n && e.on <= last)
  const took = (step: string): boolean => after.some(e => 'action' in e.event && e.event.action.step === step)
  return 'takes' in r ? took(r.takes) : 'avoids' in r ? !took(r.avoids) : x.state.messages.some(m => m.by === r.by && m.runAt >= there.n && m.on <= last)
}

/** What any viewer sees, as one value: the same value twice means that nothing has changed for that viewer. */
export const viewOf = (x: Exercise, viewer: Viewer, now = 0, seen: LastSeen = {}): SeatView | ProjectorView | BoardView | undefined =>
  viewer === 'facilitator' ? boardView(x, now, seen) : viewer === 'projector' ? projectorView(x) : seatView(x, viewer.seat)
