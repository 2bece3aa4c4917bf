import type { TreeBranch } from './branch-tree.tsx'

type Point = readonly [x: number, y: number]
export type Lane = { readonly branch: TreeBranch; readonly points: readonly Point[]; readonly fork?: Point; readonly end?: Point; /** How many of its points lie on the way to where one is. */ readonly onWay: number }
export type Laid = {
  readonly width: number; readonly height: number
  readonly columns: readonly { readonly id: string; readonly x: number; readonly width: number }[]
  readonly lanes: readonly Lane[]
}

const between = 50, pad = 28, top = 54, laneHeight = 46

/**
 * Where everything stands. A point takes the next free place of its phase on its own path (its parents' points up to the fork
 * included), so that the same step stands under itself in two branches; a column is as wide as the longest path needs, and a
 * path never runs backwards: a step back into an earlier phase keeps the column it has reached.
 */
export function layTree(phases: readonly { readonly id: string; readonly room: number }[], branches: readonly TreeBranch[], endRoom: (b: TreeBranch) => number): Laid {
  const index = new Map(phases.map((p, i) => [p.id, i]))
  const slots = new Map<string, { phase: number; slot: number }[]>()
  const most = phases.map(() => 0)

  for (const b of branches) {
    const parent = b.from ? slots.get(b.from.branch) : undefined
    const parentBranch = b.from && branches.find(x => x.id === b.from!.branch)
    const forkAt = parentBranch?.points.findIndex(p => p.id === b.from!.point) ?? -1
    const before = parent?.[forkAt]
    let phase = before?.phase ?? 0, slot = before ? before.slot + 1 : 0
    const mine: { phase: number; slot: number }[] = []
    for (const p of b.points) {
      const next = Math.max(phase, index.get(p.phase) ?? phase)
      if (next !== phase) { phase = next; slot = 0 }
      mine.push({ phase, slot })
      most[phase] = Math.max(most[phase] ?? 0, slot + 1)
      slot += 1
    }
    slots.set(b.id, mine)
  }

  let x = 0
  const columns = phases.map((p, i) => {
    const width = Math.max(p.room, pad * 2 + Math.max(0, (most[i] ?? 0) - 1) * between)
    const column = { id: p.id, x, width }
    x += width
    return column
  })
  const place = (s: { phase: number; slot: number }, lane: number): Point => [(columns[s.phase]?.x ?? 0) + pad + s.slot * between, top + lane * laneHeight]

  let width = x
  const onWay = wayHere(branches)
  const laneOf = new Map(branches.map((b, i) => [b.id, i]))
  const lanes = branches.map((branch, i): Lane => {
    const points = slots.get(branch.id)!.map(s => place(s, i))
    const from = branch.from
    const forkSlots = from && slots.get(from.branch)
    const forkBranch = from && branches.find(b => b.id === from.branch)
    const forkSlot = forkSlots?.[forkBranch?.points.findIndex(p => p.id === from!.point) ?? -1]
    const fork = forkSlot && place(forkSlot, laneOf.get(from!.branch) ?? 0)
    // A branch on which nothing has been done yet still has its own lane: its name must not lie on its parent's points.
    const last: Point | undefined = points.at(-1) ?? (fork && [fork[0] + between, place({ phase: 0, slot: 0 }, i)[1]])
    const end: Point | undefined = last && [last[0] + 18, last[1]]
    if (end) width = Math.max(width, end[0] + endRoom(branch))
    return { branch, points, onWay: onWay.get(branch.id) ?? 0, ...(fork ? { fork } : {}), ...(end ? { end } : {}) }
  })
  return { width, height: top + Math.max(0, branches.length - 1) * laneHeight + 26, columns, lanes }
}

/** Points of each branch on the way to the end of the current one: all of its own, and its parents' up to each fork. */
function wayHere(branches: readonly TreeBranch[]): Map<string, number> {
  const way = new Map<string, number>()
  let branch = branches.find(b => b.current), count = branch?.points.length ?? 0
  while (branch && !way.has(branch.id)) {
    way.set(branch.id, count)
    const from: TreeBranch['from'] = branch.from
    branch = from && branches.find(b => b.id === from.branch)
    count = (branch?.points.findIndex(p => p.id === from?.point) ?? -1) + 1
  }
  return way
}
