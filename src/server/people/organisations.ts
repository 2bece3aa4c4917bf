import { upcastAll, fold, rootBranch, type NewEvent } from '../../log/index.ts'
import type { Day } from '../../plain/index.ts'
import { decideOrganisation, organisationFold, organisationVersions, type Actor, type Membership, type Organisation, type OrganisationAction, type OrganisationEvent, type OrganisationProblem, type ReadOrganisation } from '../../people/index.ts'
import type { Store, Stored } from '../../store/index.ts'
import { randomBytes } from 'node:crypto'

export type KeptOrganisation = Organisation & { readonly id: string }
export type ActAnswer = { readonly ok: true } | { readonly ok: false; readonly problem: OrganisationProblem | 'no such organisation' | 'not saved' }

export type Organisations = {
  readonly all: () => Promise<readonly KeptOrganisation[]>
  readonly byId: (id: string) => Promise<KeptOrganisation | undefined>
  readonly of: (person: string) => Promise<readonly Membership[]>
  readonly register: (organisation: ReadOrganisation, owner: string) => Promise<{ ok: true; id: string } | { ok: false; problem: 'taken' | 'not saved' }>
  readonly act: (id: string, actor: Actor, action: OrganisationAction) => Promise<ActAnswer>
  readonly stop: () => void
}

const kind = 'organisation'
const shape = /^organisation\.[0-9a-f]{16}$/

/** The organisations of a store, each a stream of its own; read when first asked for, then followed. */
export function organisationsOn(store: Store, now: () => Date): Organisations {
  const known = new Map<string, { state: Organisation | undefined; last: number }>(), dirty = new Set<string>()
  let stop = (): void => {}, read: Promise<void> | undefined

  async function catchUp(stream: string): Promise<void> {
    const at = known.get(stream), news = await store.read(stream, at?.last ?? 0)
    if (news.length === 0) return
    // An event of a shape that this version does not know must not be read half.
    if (!upcastAll([], organisationVersions, news).ok) throw new Error(`${stream} holds an event that is not known here`)
    // Two readers at once: whoever has come further stands.
    if ((known.get(stream)?.last ?? 0) >= news.at(-1)!.n) return
    known.set(stream, { state: fold(organisationFold, news as (Stored & { event: OrganisationEvent })[], at?.state), last: news.at(-1)!.n })
  }

  async function readAll(): Promise<void> {
    // Listened to first, so that what is written meanwhile is not missed.
    stop = store.onAppend(signal => { if (signal.kind === kind) dirty.add(signal.stream) })
    for (let before: number | undefined; ;) {
      const rows = await store.streams({ kind, limit: 1000, ...(before === undefined ? {} : { before }) })
      for (const row of rows) await catchUp(row.id)
      if (rows.length < 1000) return
      before = rows.at(-1)!.born
    }
  }

  async function fresh(): Promise<void> {
    await (read ??= readAll().catch(error => { read = undefined; throw error }))
    for (const stream of dirty) { dirty.delete(stream); await catchUp(stream).catch(error => { dirty.add(stream); throw error }) }
  }
  const kept = (id: string): KeptOrganisation | undefined => { const state = known.get(id)?.state; return state && { ...state, id } }
  const items = (events: readonly OrganisationEvent[], by: string): NewEvent[] => events.map(event => ({ branch: rootBranch, on: now().toISOString().slice(0, 10) as Day, by, v: 1, event }))

  return {
    all: async () => { await fresh(); return [...known.keys()].map(kept).filter(o => o !== undefined) },
    byId: async id => {
      if (!shape.test(id)) return undefined
      await fresh()
      await catchUp(id)
      return kept(id)
    },
    of: async person => {
      await fresh()
      const mine: Membership[] = []
      for (const [id, { state: o }] of known) {
        const role = o?.members.get(person)
        if (o && role && !o.closed) mine.push({ id, name: o.name, kind: o.kind, country: o.country, number: o.number, role, confirmed: o.confirmed })
      }
      return mine
    },
    register: async (organisation, owner) => {
      await fresh()
      const { country, number } = organisation
      for (const { state: o } of known.values()) if (o && !o.closed && o.country === country && o.number === number && (o.confirmed || o.members.has(owner))) return { ok: false, problem: 'taken' }
      const id = `organisation.${randomBytes(8).toString('hex')}`
      const answer = await store.createStream(kind, id, items([{ type: 'organisation.registered', ...organisation, owner }], owner))
      if (!answer.ok) return { ok: false, problem: 'not saved' }
      await catchUp(id)
      return { ok: true, id }
    },
    act: async (id, actor, action) => {
      if (!shape.test(id)) return { ok: false, problem: 'no such organisation' }
      await fresh()
      for (let attempt = 0; attempt < 6; attempt++) {
        await catchUp(id)
        const at = known.get(id)
        if (!at?.state) return { ok: false, problem: 'no such organisation' }
        // At most one organisation is confirmed under a number.
        if (action.do === 'confirm') for (const [other, { state: o }] of known) if (other !== id && o && !o.closed && o.confirmed && o.country === at.state.country && o.number === at.state.number) return { ok: false, problem: 'not allowed' }
        const decided = decideOrganisation(at.state, actor, action, now().toISOString())
        if (!decided.ok || decided.events.length === 0) return decided.ok ? { ok: true } : decided
        const answer = await store.append(id, at.last, items(decided.events, actor.id))
        if (answer.ok) { await catchUp(id); return { ok: true } }
        if (answer.reason !== 'stale') return { ok: false, problem: 'not saved' }
      }
      return { ok: false, problem: 'not saved' }
    },
    stop: () => { stop() },
  }
}
