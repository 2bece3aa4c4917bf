import { createHash, randomBytes } from 'node:crypto'
import { isDay, type Country, type Day } from '../../plain/index.ts'
import { lawbook } from '../../law/index.ts'
import { rootBranch, upcastAll } from '../../log/index.ts'
import type { Opinions } from '../../case/index.ts'
import { beginCase, byOf, decideLive, dueIn, foldLive, no, type Area, type Asking, type Begin, type LiveCommand, type LiveDecided, type LiveEnvelope, type LiveEvent, type LiveRefusal, type LiveState } from '../../live/index.ts'
import type { Store, Stored } from '../../store/index.ts'
import { securityLine } from '../security-log.ts'

/** An event of a real case with the wall clock of when it was stored. */
export type TimedEnvelope = LiveEnvelope & { readonly at: string }
/** A real case in memory; everything in it can be made again from the store. */
export type Procurement = { readonly id: string; state: LiveState; envelopes: readonly TimedEnvelope[]; readonly done: Map<string, number> }
/** What lists show of a case, kept beside the logs so that a list reads no log. It is made again where it is behind. */
export type Listed = { readonly id: string; readonly last: number; readonly title: string; readonly buyerName: string; readonly organisation: string; readonly area: Area; readonly country: Country; readonly lang: LiveState['lang']; readonly open: boolean; readonly ended: boolean; readonly members: readonly { readonly person: string; readonly roles: readonly string[]; readonly firm?: string }[]; readonly changed: Day; /** When its page was opened to all. */ readonly opened?: Day }

export type LiveReceipt =
  | { readonly ok: true; readonly last: number; readonly repeated: boolean; /** The name of what came into being, if anything did. */ readonly made?: string; /** The step waits for a second person under this name. */ readonly waits?: string; readonly opinions?: Opinions }
  | { readonly ok: false; readonly refusal: LiveRefusal; readonly opinions?: Opinions }
  | { readonly ok: false; readonly failed: true }

export type Procurements = {
  readonly begin: (begin: Begin, who: { readonly person: string; readonly buyerName: string; readonly number: string }, command: string) => Promise<{ ok: true; id: string } | { ok: false }>
  readonly load: (id: string) => Promise<Procurement | undefined>
  /** What a person asks for: on disk before it answers. Sent twice under one name, it happens once. `seen`: the position that the sender saw. */
  readonly send: (id: string, person: string, command: LiveCommand, name: string, seen?: number) => Promise<LiveReceipt>
  /** The same for what is no command of a member: somebody joins, the calendar passes. */
  readonly apply: (id: string, name: string, decide: (s: LiveState, asking: Omit<Asking, 'person'>) => LiveDecided) => Promise<LiveReceipt>
  /** Every case there is, as lists show it; newest first. Whoever shows it picks what the reader may see. */
  readonly listed: () => Promise<readonly Listed[]>
  readonly of: (person: string) => Promise<readonly Listed[]>
  readonly open: () => Promise<readonly Listed[]>
  /** Notes last days that are over; answers how many. */
  readonly tick: () => Promise<number>
  readonly onChange: (listener: (id: string, state: LiveState) => void) => () => void
  readonly today: (country: Country) => Day
  readonly stop: () => void
}

const kind = 'case', shelf = 'procurement'
const zone: Readonly<Record<Country, string>> = { DK: 'Europe/Copenhagen', SE: 'Europe/Stockholm', NO: 'Europe/Oslo' }
export const isCaseId = (id: string): boolean => /^[0-9a-f]{32}$/.test(id)
const freshName = (): string => `i${randomBytes(9).toString('hex')}`
/** The day that it is there. Swedish writes days as we do. */
function dayAt(country: Country, at: Date): Day {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone[country], year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
  if (!isDay(day)) throw new Error(`no day: ${day}`)
  return day
}
/** Names of commands count per person: nobody can use up another's. */
const commandOf = (person: string, name: string): string => `${person === '' ? 'sys' : createHash('sha256').update(person).digest('hex').slice(0, 16)}.${name}`
/** How often a command is worked out anew when another program on the same store was quicker. */
const attempts = 40
const most = 1000

const listedOf = (p: Procurement): Listed => {
  const { title, buyerName, organisation, area, lang, open, members, last, case: c } = p.state
  return { id: p.id, last, title, buyerName, organisation, area, lang, country: c.country, open, ended: c.lessons !== undefined, members: members.map(({ person, roles, firm }) => ({ person, roles, ...(firm ? { firm } : {}) })), changed: c.today, ...(p.state.openedOn ? { opened: p.state.openedOn } : {}) }
}

export function procurementsOn(store: Store, now: () => Date, log: (line: string) => void, audit: (line: string) => void = log): Procurements {
  const cache = new Map<string, Procurement>(), loading = new Map<string, Promise<Procurement | undefined>>(), behind = new Set<string>(), heard = new Set<(id: string, state: LiveState) => void>()
  let index: Promise<Map<string, Listed>> | undefined
  const today = (country: Country): Day => dayAt(country, now())

  function absorb(p: Procurement, stored: readonly Stored[]): boolean {
    if (!upcastAll([], Object.fromEntries(stored.map(s => [s.event.type, 1])), stored).ok) return false
    const news = (stored as (Stored & { event: LiveEvent })[]).filter(e => e.n > p.state.last)
    if (news.length === 0) return true
    const envelopes = news.map(({ n, branch, on, by, v, event, at }): TimedEnvelope => ({ n, branch, on, by, v, event, at }))
    p.state = foldLive(envelopes, p.state)
    p.envelopes = [...p.envelopes, ...envelopes]
    for (const e of news) if (e.command !== undefined) p.done.set(e.command, e.n)
    return true
  }
  /** What was written since, by us or by another program on the same store. */
  async function catchUp(p: Procurement): Promise<boolean> {
    behind.delete(p.id)
    const before = p.state.last
    if (!absorb(p, await store.read(p.id, before))) { cache.delete(p.id); log(`case: its log holds an event that is not known here`); return false }
    if (p.state.last > before) {
      await list(p)
      for (const listener of heard) listener(p.id, p.state)
    }
    return true
  }
  async function list(p: Procurement): Promise<void> {
    const line = listedOf(p), there = await index
    if (there) { there.delete(p.id); there.set(p.id, line) }
    await store.keep(shelf, p.id, line)
  }
  async function fromStore(id: string): Promise<Procurement | undefined> {
    const stored = await store.read(id)
    if (stored[0]?.event.type !== 'case.opened' || (await store.stream(id))?.kind !== kind) return undefined
    const p: Procurement = { id, state: foldLive([]), envelopes: [], done: new Map() }
    if (!absorb(p, stored)) { log('case: its log holds an event that is not known here'); return undefined }
    cache.set(id, p)
    while (cache.size > most) cache.delete(cache.keys().next().value!)
    return p
  }
  async function load(id: string): Promise<Procurement | undefined> {
    if (!isCaseId(id)) return undefined
    const there = cache.get(id)
    if (there) {
      cache.delete(id)
      cache.set(id, there)
      // Word of what another program wrote may still be on its way: whoever wrote there and comes here next must find it.
      return (await catchUp(there)) ? there : undefined
    }
    let coming = loading.get(id)
    if (!coming) loading.set(id, coming = fromStore(id).finally(() => loading.delete(id)))
    return coming
  }

  /** The lines of all cases; where a log has gone on without its line, the line is made again. */
  async function readIndex(): Promise<Map<string, Listed>> {
    const kept = new Map((await store.allKept(shelf)).map(({ key, value }) => [key, value as Listed])), out = new Map<string, Listed>()
    const rows = []
    for (let before: number | undefined; ;) {
      const page = await store.streams({ kind, limit: 500, ...(before === undefined ? {} : { before }) })
      rows.push(...page)
      if (page.length < 500) break
      before = page.at(-1)!.born
    }
    for (const row of rows.reverse()) {
      const line = kept.get(row.id)
      if (line?.last === row.last) { out.set(row.id, line); continue }
      const p = await load(row.id)
      if (p) { const made = listedOf(p); out.set(row.id, made); await store.keep(shelf, row.id, made) }
    }
    return out
  }
  const stopHearing = store.onAppend(signal => {
    if (signal.kind !== kind) return
    const p = cache.get(signal.stream)
    if (p && p.state.last < signal.last) behind.add(signal.stream)
    // Written by another program: whoever listens here is told, and the lists are read again.
    if (!p || p.state.last < signal.last) setTimeout(() => { if (p && behind.has(signal.stream)) void catchUp(p); else if (!cache.has(signal.stream)) index = undefined }, 20).unref()
  })

  /** One after the other for each case in this program, so that only another program can be quicker. */
  const turns = new Map<string, Promise<unknown>>()
  const apply: typeof applyNow = (id, ...rest) => {
    const mine = (turns.get(id) ?? Promise.resolve()).then(() => applyNow(id, ...rest)), settled = mine.catch(() => undefined)
    turns.set(id, settled)
    void settled.then(() => { if (turns.get(id) === settled) turns.delete(id) })
    return mine
  }
  async function applyNow(id: string, name: string, person: string, decide: (p: Procurement, asking: Omit<Asking, 'person'>) => LiveDecided): Promise<LiveReceipt> {
    const command = commandOf(person, name), fresh = freshName()
    for (let attempt = 0; attempt < attempts; attempt++) {
      const p = await load(id)
      if (!p) return { ok: false, failed: true }
      const before = p.done.get(command)
      if (before !== undefined) return { ok: true, last: before, repeated: true }
      const day = today(p.state.case.country), decided = decide(p, { today: day, name: fresh })
      if (!decided.ok) return { ok: false, refusal: decided.refusal, ...(decided.opinions ? { opinions: decided.opinions } : {}) }
      if (decided.events.length === 0) return { ok: true, last: p.state.last, repeated: false }
      const appended = await store.append(id, p.state.last, decided.events.map(event => ({ branch: rootBranch, on: day, by: decided.by, v: 1, event })), { command })
      if (!appended.ok && appended.reason === 'failed') { log(`store: ${appended.fault} ${appended.detail}`); return { ok: false, failed: true } }
      await catchUp(p)
      // Overtaken by another program: a little later, and not all at the same moment.
      if (!appended.ok && attempt > 2) await new Promise(done => { setTimeout(done, 1 + randomBytes(1)[0]! / 16) })
      if (appended.ok) return { ok: true, last: appended.last, repeated: appended.repeated ?? false, ...(appended.repeated ? {} : { made: fresh }), ...(decided.waits ? { waits: decided.waits } : {}), ...(decided.opinions ? { opinions: decided.opinions } : {}) }
    }
    return { ok: false, failed: true }
  }

  const listed = async (): Promise<readonly Listed[]> => [...(await (index ??= readIndex())).values()].reverse()
  const sendNow: Procurements['send'] = (id, person, command, name, seen) => apply(id, name, person, (p, asking) => {
    // The same step taken by somebody else since the sender looked: she decides on sight whether hers is still meant.
    const theirs = command.does === 'step' && seen !== undefined && p.envelopes.some(e => e.n > seen && 'action' in e.event && e.event.action.step === command.action.step)
    return theirs ? { ok: false, refusal: no('changed meanwhile') } : decideLive(lawbook, p.state, command, { ...asking, person })
  })
  return {
    load, listed, today,
    begin: async (begin, who, command) => {
      // The name of the command names the case, so that sending twice begins one.
      const id = createHash('sha256').update(`case ${who.person} ${command}`).digest('hex').slice(0, 32), on = today(begin.country)
      const made = await store.createStream(kind, id, beginCase(begin, who).map(event => ({ branch: rootBranch, on, by: byOf('buyer', who.person), v: 1, event })), { command: commandOf(who.person, command) })
      if (!made.ok && made.reason !== 'exists') return { ok: false }
      const p = await load(id)
      if (!p) return { ok: false }
      await list(p)
      return { ok: true, id }
    },
    send: async (id, person, command, name, seen) => {
      const receipt = await sendNow(id, person, command, name, seen)
      // Somebody tried what her role does not allow, or to sign her own step.
      if (!receipt.ok && 'refusal' in receipt && (receipt.refusal.code === 'no right' || receipt.refusal.code === 'own step')) audit(securityLine(now(), 'refused', { what: receipt.refusal.code, who: person, where: command.does === 'step' ? `step ${command.action.step}` : command.does }))
      return receipt
    },
    apply: (id, name, decide) => apply(id, name, '', (p, asking) => decide(p.state, asking)),
    of: async person => (await listed()).filter(l => l.members.some(m => m.person === person)),
    // By the day it was opened, never by what happened last: that may be nobody's business.
    open: async () => (await listed()).filter(l => l.open).sort((a, b) => ((a.opened ?? '') === (b.opened ?? '') ? (a.id < b.id ? -1 : 1) : (a.opened ?? '') < (b.opened ?? '') ? 1 : -1)),
    tick: async () => {
      let noted = 0
      for (const { id, ended, country, changed } of await listed()) {
        if (ended || changed >= today(country)) continue
        const p = await load(id), due = p ? dueIn(p.state, today(country)) : []
        if (due.length === 0) continue
        // Under the same name in every program: one of them wins.
        const receipt = await apply(id, `due.${today(country)}.${due.map(e => (e.type === 'deadline.passed' ? e.which : '')).join('.')}`, '', (q, { today: day }) => ({ ok: true, by: 'system', events: dueIn(q.state, day) }))
        if (receipt.ok && !receipt.repeated) noted += due.length
      }
      return noted
    },
    onChange: listener => { heard.add(listener); return () => { heard.delete(listener) } },
    stop: () => { stopHearing(); heard.clear() },
  }
}
