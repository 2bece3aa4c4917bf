import { line, curveBumpX } from 'd3-shape'
import { say, type Day, type Lang } from '../../plain/index.ts'
import { formatDay } from '../look/format.ts'
import { Mark, MarkShape, type MarkKind } from '../look/marks.tsx'
import { inLang, type Words } from '../look/words.ts'
import { named, Picture, roomFor } from './picture.tsx'
import { layTree } from './branch-layout.ts'
import { markWords, pictureWords } from './words.ts'

export type TreePoint = {
  readonly id: string
  /** Id of its phase. */
  readonly phase: string
  readonly label: Words
  readonly day?: Day
  /** Opens that moment. */
  readonly href?: string
  readonly mark: MarkKind
}
export type TreeBranch = {
  readonly id: string
  readonly label: Words
  /** Where it left another branch; none for the first. The parent must stand earlier in the list. */
  readonly from?: { readonly branch: string; readonly point: string }
  readonly points: readonly TreePoint[]
  /** The branch one is on. */
  readonly current?: boolean
  /** How it ended: "stopped by a complaint". */
  readonly end?: Words
}
export type BranchTreeProps = {
  readonly id: string
  readonly lang: Lang
  readonly title?: Words
  readonly summary: Words
  readonly phases: readonly { readonly id: string; readonly label: Words }[]
  readonly branches: readonly TreeBranch[]
}

const legendKinds: readonly MarkKind[] = ['here', 'step', 'lawful', 'needs a reason', 'depends', 'unlawful', 'stop']

/** The path of a run: phases as columns, steps as points, branches as lines. Points are links. */
export function BranchTree({ id, lang, title = pictureWords.path, summary, phases, branches }: BranchTreeProps) {
  const phaseNames = phases.map(p => inLang(p.label, lang))
  const endOf = (b: TreeBranch) => (b.end ? inLang(b.end, lang) : b.points.at(-1)?.mark === 'here' ? say(markWords.here, lang) : inLang(b.label, lang))
  const laid = layTree(phases.map((p, i) => ({ id: p.id, room: roomFor(phaseNames[i]!, 13) + 20 })), branches, b => roomFor(endOf(b), 14) + 24)
  const name = named({ id, lang, title, summary })
  const draw = line<readonly [number, number]>().curve(curveBumpX)
  // A long path is first seen where one is: near its end, or near its beginning after going far back.
  const hereAt = laid.lanes.find(lane => lane.branch.current)?.end?.[0] ?? 0
  const used = new Set(branches.flatMap(b => b.points.map(p => p.mark)))

  return (
    <Picture id={id} lang={lang} title={title} summary={summary} scrolls={hereAt > laid.width / 2 ? 'from the end' : true}
      legend={legendKinds.filter(k => used.has(k)).map(k => <li key={k}><Mark kind={k} size={18} />{say(markWords[k], lang)}</li>)}
      columns={[pictureWords.branch, pictureWords.phase, pictureWords.step, pictureWords.day, pictureWords.mark].map(w => ({ label: say(w, lang) }))}
      rows={branches.flatMap(b => b.points.map(p => [
        inLang(b.label, lang), phaseNames[phases.findIndex(x => x.id === p.phase)] ?? '',
        p.href ? <a class="ds-link" href={p.href}>{inLang(p.label, lang)}</a> : inLang(p.label, lang),
        p.day ? formatDay(p.day, lang, 'medium') : '', say(markWords[p.mark], lang),
      ]))}>
      <svg class="t-svg" width={laid.width} height={laid.height} viewBox={`0 0 ${laid.width} ${laid.height}`} role="group" {...name.svg}>
        {name.head}
        {laid.columns.map((c, i) => (
          <g key={c.id}>
            {i > 0 && <line class="t-grid" x1={c.x} x2={c.x} y1="2" y2={laid.height - 4} />}
            <text class="t-soft" x={c.x + (i > 0 ? 10 : 2)} y="16">{phaseNames[i]}</text>
          </g>
        ))}
        {laid.lanes.map(lane => {
          // What was left behind is dotted; it begins at the last point of the way here, so that the line has no hole.
          const first = lane.points[0] ?? (lane.end && [lane.end[0] - 8, lane.end[1]] as const)
          const here = lane.points.slice(0, lane.onWay), left = lane.points.slice(Math.max(0, lane.onWay - 1))
          return (
            <g key={lane.branch.id}>
              {left.length > 1 && <path class="t-branch" d={line()(left as [number, number][]) ?? ''} />}
              {lane.fork && first && <path class={`t-branch${lane.onWay > 0 ? ' t-branch--now' : ''}`} d={draw([lane.fork, first]) ?? ''} />}
              {here.length > 1 && <path class={`t-branch t-branch--now${lane.branch.current ? ' t-branch--grow' : ''}`} d={line()(here as [number, number][]) ?? ''} />}
            </g>
          )
        })}
        {laid.lanes.map(lane => (
          <g key={lane.branch.id}>
            {lane.branch.points.map((p, i) => {
              const [x, y] = lane.points[i]!
              const said = `${inLang(p.label, lang)}${p.day ? `, ${formatDay(p.day, lang, 'medium')}` : ''}: ${say(markWords[p.mark], lang)}`
              const shape = <><circle class="t-hit" r="15" /><g transform="scale(.9)"><circle class="t-halo" r="11" /><MarkShape kind={p.mark} /></g></>
              return (
                <g key={p.id} transform={`translate(${x} ${y})`} class={i < lane.onWay ? undefined : 't-past'}>
                  {p.href
                    ? <a class="t-point" href={p.href} aria-label={said} aria-current={p.mark === 'here' ? 'true' : undefined}><title>{said}</title>{shape}</a>
                    : <g><title>{said}</title>{shape}</g>}
                </g>
              )
            })}
            {lane.end && <text class={lane.branch.points.at(-1)?.mark === 'stop' ? 't-danger' : lane.branch.current ? 't-strong' : 't-soft'} x={lane.end[0]} y={lane.end[1] + 5}>{endOf(lane.branch)}</text>}
          </g>
        ))}
      </svg>
    </Picture>
  )
}
