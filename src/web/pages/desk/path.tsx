import { say, type Text } from '../../../plain/index.ts'
import type { Branch } from '../../../log/index.ts'
import { BranchTree, type TreeBranch, type TreePoint } from '../../pictures/index.ts'
import { steps } from '../../../law/index.ts'
import { deskWords as w } from '../../desk-words.ts'
import { stepOf, verdictsAt } from '../../event-words.ts'
import type { DeskView } from '../../views.ts'
import { phaseNames, phaseOf, phaseWords } from '../../words.ts'

/** The branches that lead to where one is, from the first on. */
function wayTo(tree: Branch, branch: string): string[] {
  if (tree.branch === branch) return [branch]
  for (const child of tree.children) {
    const way = wayTo(child, branch)
    if (way.length > 0) return [tree.branch, ...way]
  }
  return []
}

/** The run as branches of points: the one that one is on, and what the others came to. A point of another branch opens that branch. */
export function branchesOf(v: Pick<DeskView, 'tree' | 'branch' | 'events' | 'everyStep' | 'links' | 'viewed' | 'state' | 'ended'>): TreeBranch[] {
  const way = wayTo(v.tree, v.branch), out: TreeBranch[] = []
  const seen = new Set(v.events.map(e => e.n)), every = v.everyStep ?? v.events
  const own = (branch: string) => (branch === v.branch ? v.events : every).filter(e => e.branch === branch)

  const visit = (b: Branch, from?: TreeBranch['from'], phase: string = 'need'): void => {
    const points: (TreePoint & { readonly n: number })[] = []
    const mine = own(b.branch), verdicts = verdictsAt(mine), seenTo = mine.at(-1)?.n ?? 0
    if (!b.fork) points.push({ id: 'start', n: 0, phase: 'need', label: w.start, href: v.links.event(v.events.find(e => e.event.type === 'case.opened')?.n ?? b.starts), mark: 'step' })
    for (const e of mine) {
      const step = stepOf(e.event)
      if (!step) continue
      phase = phaseNames[Math.max(phaseNames.indexOf(phase as never), phaseNames.indexOf(phaseOf[step]))]!
      points.push({ id: `n${e.n}`, n: e.n, phase, label: steps[step], day: e.on, href: seen.has(e.n) ? v.links.event(e.n) : v.links.branch(b.branch), mark: verdicts.get(e.n) ?? 'step' })
    }
    const current = b.branch === v.branch
    if (current) {
      const stopped = v.state.cancelled !== undefined
      points.push({ id: 'here', n: Infinity, phase, label: v.viewed === undefined ? w.now : w.rewindTitle, href: v.links.desk, mark: stopped ? 'stop' : 'here' })
    } else if (!v.everyStep && b.last > seenTo) points.push({ id: `rest-${b.branch}`, n: Infinity, phase, label: b.fork ? tried(b.fork.tries) : w.first, href: v.links.branch(b.branch), mark: 'step' })
    out.push({
      id: b.branch, label: b.fork ? tried(b.fork.tries) : w.first, points: points.map(({ n: _, ...p }) => p), ...(from ? { from } : {}), ...(current ? { current } : {}),
      ...(current ? {} : way.includes(b.branch) && mine.every(e => seen.has(e.n)) ? { end: none } : { end: b.fork ? tried(b.fork.tries) : w.left }),
    })
    for (const child of b.children) {
      const at = child.fork?.at ?? 0
      const point = points.filter(p => p.n <= at).at(-1) ?? points.find(p => p.n === Infinity) ?? points[0]
      if (point) visit(child, { branch: b.branch, point: point.id }, point.phase)
    }
  }
  visit(v.tree)
  return out
}
const none: Text = { en: '', sv: '', da: '', nb: '' }
const tried = (tries: string): string => (tries.length > 44 ? `${tries.slice(0, 42).trimEnd()}…` : tries)

/** The path: the picture of the run and the way around in it. */
export const Path = ({ v }: { v: DeskView }) => <RunTree v={v} />
/** The same for whoever looks at a run from elsewhere. */
export function RunTree({ v }: { v: Pick<DeskView, 'lang' | 'tree' | 'branch' | 'events' | 'everyStep' | 'links' | 'viewed' | 'state' | 'ended'> }) {
  const taken = v.events.filter(e => stepOf(e.event)).length
  return (
    <BranchTree id="path" lang={v.lang} title={w.path} summary={taken === 0 ? w.pathNone : taken === 1 ? w.pathOne : say(w.pathSays, v.lang, { n: taken })}
      phases={phaseNames.map(id => ({ id, label: phaseWords[id] }))} branches={branchesOf(v)} />
  )
}
