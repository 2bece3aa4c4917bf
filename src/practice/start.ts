import { text, type Text } from '../plain/index.ts'
import { checkFork, lineage, nextBranch, rootBranch, type AnyEvent, type Envelope } from '../log/index.ts'
import type { NewPracticeEvent, PracticeEvent, World } from './types.ts'

/** The first events of a run: what it rests on, and the case on its first day. `facilitated`: somebody leads it and sends what is hers to send. */
export function startRun(world: World, facilitated = false): readonly NewPracticeEvent[] {
  const { scenario, country, seed } = world
  const partners = scenario.seats[country].partners?.map(p => ({ name: p.municipality, country: p.country }))
  const at = { branch: rootBranch, on: scenario.start, by: 'buyer', v: 1 }
  return [
    { ...at, event: { type: 'run.opened', scenario: scenario.id, version: scenario.version, country, seed, ...(facilitated ? { facilitated } : {}) } },
    { ...at, event: { type: 'case.opened', scenario: scenario.id, version: scenario.version, country, buyer: 'municipality', activity: scenario.activity, ...(partners ? { partners } : {}) } },
  ]
}

const cannot: Readonly<Record<'no-such-branch' | 'not-in-branch' | 'no-reason', Text>> = {
  'no-such-branch': text('There is no such path in this run.', 'Det finns ingen sådan väg i omgången.', 'Der er ingen sådan vej i forløbet.', 'Det finnes ingen slik vei i runden.'),
  'not-in-branch': text('That moment is not on this path.', 'Det ögonblicket finns inte på den här vägen.', 'Det øjeblik findes ikke på denne vej.', 'Det øyeblikket finnes ikke på denne veien.'),
  'no-reason': text('Say what you want to try and what you expect. It is how one learns from it.', 'Säg vad du vill pröva och vad du väntar dig. Det är så man lär sig av det.', 'Sig, hvad du vil prøve, og hvad du venter. Det er sådan, man lærer af det.', 'Si hva du vil prøve, og hva du venter. Det er slik man lærer av det.'),
}

export type Rewound =
  | { readonly ok: true; readonly branch: string; readonly items: readonly NewPracticeEvent[] }
  | { readonly ok: false; readonly code: keyof typeof cannot; readonly refusal: Text }

/** Goes back to just after event `at`: a new branch begins there, nothing is deleted. A reason is required. */
export function rewind(envelopes: readonly Envelope<PracticeEvent>[], from: string, at: number, says: { readonly tries: string; readonly expects: string }, place: { readonly branch?: string; readonly by: string }): Rewound {
  const may = checkFork(envelopes as readonly Envelope<AnyEvent>[], from, at)
  if (!may.ok) return { ok: false, code: may.reason, refusal: cannot[may.reason] }
  if (says.tries.trim() === '' || says.expects.trim() === '') return { ok: false, code: 'no-reason', refusal: cannot['no-reason'] }
  const branch = nextBranch(envelopes as readonly Envelope<AnyEvent>[])
  const seen = lineage(envelopes as readonly Envelope<AnyEvent>[], from, at)
  // Before the case begins there is nothing to go back to.
  if (!seen.some(e => e.event.type === 'case.opened')) return { ok: false, code: 'not-in-branch', refusal: cannot['not-in-branch'] }
  const on = seen[seen.length - 1]!.on
  return { ok: true, branch, items: [{ branch, on, by: place.by, v: 1, event: { type: 'branch.forked', branch, from, at, tries: says.tries.trim(), expects: says.expects.trim() } }] }
}

