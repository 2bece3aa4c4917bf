import { scaleLinear } from 'd3-scale'
import { addMonths, dayNumber, dayFrom, say, type Day } from '../../plain/index.ts'
import { formatDay } from '../look/format.ts'
import { MarkShape, type MarkKind } from '../look/marks.tsx'
import { inLang, type Words } from '../look/words.ts'
import { anchorAt, At, Lines, lines, named, percent, Picture, type PictureProps } from './picture.tsx'
import { pictureWords as w } from './words.ts'

export type TimeRow = {
  readonly id: string
  readonly label: Words
  readonly kind: 'period' | 'deadline' | 'event'
  /** First day of a period; the day of a deadline or event. */
  readonly from: Day
  /** Last day of a period. */
  readonly to?: Day
  /** The earliest day the law allows for its end. */
  readonly earliest?: Day
  /** How the law sees it; a plain step when not given. */
  readonly mark?: MarkKind
}

/** The months between two days, as few as `most` allows. */
function months(first: Day, last: Day, most: number): Day[] {
  const out: Day[] = []
  for (let d = addMonths(dayFrom(+first.slice(0, 4), +first.slice(5, 7), 1), 1); d <= last; d = addMonths(d, 1)) out.push(d)
  const every = Math.ceil(out.length / most)
  return out.filter((_, i) => i % every === 0)
}

/** The time plan of a procedure: periods as bars, deadlines as flags, the law's earliest day as a dashed line. */
export function TimelinePicture(p: PictureProps & { readonly rows: readonly TimeRow[]; readonly today?: Day }) {
  const { lang, rows, today } = p
  const name = named(p)
  const days = [...rows.flatMap(r => [r.from, r.to ?? r.from, r.earliest ?? r.from]), ...(today ? [today] : [])]
  const first = days.reduce((a, b) => (a < b ? a : b), days[0] ?? ('2000-01-01' as Day))
  const last = days.reduce((a, b) => (a > b ? a : b), first)
  const scale = scaleLinear([dayNumber(first), Math.max(dayNumber(last), dayNumber(first) + 1)], [2, 98])
  const x = (d: Day) => scale(dayNumber(d))
  const labels = rows.map(r => lines(inLang(r.label, lang), 34))
  let y = 26
  const tops = labels.map(l => { const top = y; y += 18 * l.length + 62; return top })
  const when = (r: TimeRow) => (r.to ? `${formatDay(r.from, lang, 'short')} – ${formatDay(r.to, lang, 'short')}` : formatDay(r.from, lang, 'short'))
  return (
    <Picture {...p}
      legend={<>
        <li><svg width="22" height="12" aria-hidden="true"><rect class="t-period" x="1" y="1" width="20" height="10" rx="2" /></svg>{say(w.period, lang)}</li>
        <li><svg width="14" height="18" viewBox="-2 -14 14 18" aria-hidden="true"><Flag /></svg>{say(w.deadline, lang)}</li>
        {rows.some(r => r.earliest) && <li><svg width="4" height="16" aria-hidden="true"><line class="t-earliest" x1="2" x2="2" y1="0" y2="16" /></svg>{say(w.earliest, lang)}</li>}
        {today && <li><svg width="4" height="16" aria-hidden="true"><line class="t-today" x1="2" x2="2" y1="0" y2="16" /></svg>{say(w.today, lang)}</li>}
      </>}
      columns={[w.what, w.from, w.to, w.earliest].map(t => ({ label: say(t, lang) }))}
      rows={rows.map(r => [`${inLang(r.label, lang)} (${say(w[r.kind], lang)})`, formatDay(r.from, lang, 'medium'), r.to ? formatDay(r.to, lang, 'medium') : '', r.earliest ? formatDay(r.earliest, lang, 'medium') : ''])}>
      <svg class="t-svg" width="100%" height={y + 2} role="img" {...name.svg}>
        {name.head}
        {months(first, last, 5).map(m => (
          <g key={m}>
            <line class="t-grid" x1={percent(x(m))} x2={percent(x(m))} y1="20" y2={y - 12} />
            <text class="t-soft" x={percent(x(m))} y="13" text-anchor={anchorAt(x(m))}>{formatDay(m, lang, 'short')}</text>
          </g>
        ))}
        {rows.map((r, i) => {
          const base = tops[i]! + 18 * labels[i]!.length + 32, end = r.to ?? r.from
          return (
            <g key={r.id}>
              <Lines of={labels[i]!} y={tops[i]! + 14} />
              <text class="t-soft" y={tops[i]! + 14 + 18 * labels[i]!.length - 1}>{when(r)}</text>
              <line class="t-grid" x1="0" x2="100%" y1={base + 8} y2={base + 8} />
              {today && <line class="t-today" x1={percent(x(today))} x2={percent(x(today))} y1={base - 11} y2={base + 16} />}
              {r.kind === 'period' && <rect class="t-period" x={percent(x(r.from))} width={percent(Math.max(0.8, x(end) - x(r.from)))} y={base - 6} height="14" rx="2" />}
              {r.earliest && <line class="t-earliest" x1={percent(x(r.earliest))} x2={percent(x(r.earliest))} y1={base - 12} y2={base + 14} />}
              {r.kind === 'deadline' && <At x={x(end)} y={base + 8}><Flag /></At>}
              {r.mark
                ? <At x={x(end)} y={r.kind === 'deadline' ? base - 6 : base + 1}><g transform={`translate(${r.kind === 'deadline' ? 22 * (x(end) > 90 ? -1 : 1) : 0} 0) scale(.85)`}><circle class="t-halo" r="12" /><MarkShape kind={r.mark} /></g></At>
                : r.kind === 'event' && <At x={x(end)} y={base + 8}><circle class="t-run" r="6" /></At>}
            </g>
          )
        })}
      </svg>
    </Picture>
  )
}

const Flag = () => <g><line class="t-at" x1="0" x2="0" y1="-14" y2="1" style="stroke-width:2" /><path class="t-run" style="stroke-width:0" d="M0-14 10-10.5 0-7Z" /></g>
