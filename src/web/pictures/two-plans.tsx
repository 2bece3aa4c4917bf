import { scaleLinear } from 'd3-scale'
import { addMonths, dayFrom, dayNumber, say, text, type Day } from '../../plain/index.ts'
import { formatDay } from '../look/format.ts'
import { inLang, type Words } from '../look/words.ts'
import { anchorAt, At, named, percent, Picture, type PictureProps } from './picture.tsx'
import { pictureWords as w } from './words.ts'

export type PlanBar = { readonly from: Day; readonly to: Day; /** Set by the law, or an assumption. */ readonly firm: boolean }
export type PlanRow = { readonly id: string; readonly label: Words; readonly upper?: PlanBar | undefined; readonly lower?: PlanBar | undefined }

const words = {
  upper: text('above: {plan}', 'överst: {plan}', 'øverst: {plan}', 'øverst: {plan}'),
  lower: text('below: {plan}', 'underst: {plan}', 'nederst: {plan}', 'nederst: {plan}'),
}

/** The months between two days, as few as `most` allows. */
function months(first: Day, last: Day, most: number): Day[] {
  const out: Day[] = []
  for (let d = addMonths(dayFrom(+first.slice(0, 4), +first.slice(5, 7), 1), 1); d <= last; d = addMonths(d, 1)) out.push(d)
  const every = Math.ceil(out.length / most)
  return out.filter((_, i) => i % every === 0)
}

/** Two plans of the same work on one line of time: each stretch as a pair of bars, filled where the law sets it, dashed where we assume it. */
export function TwoPlans(p: PictureProps & { readonly rows: readonly PlanRow[]; readonly plans: readonly [Words, Words]; readonly kinds: { readonly firm: Words; readonly ours: Words }; readonly stretch: Words; readonly end: { readonly label: Words; readonly upper: Day; readonly lower: Day }; readonly today?: Day }) {
  const { lang, rows, end, today } = p, name = named(p)
  const days = [...rows.flatMap(r => [r.upper, r.lower].flatMap(b => (b ? [b.from, b.to] : []))), end.upper, end.lower]
  const first = days.reduce((a, b) => (a < b ? a : b)), last = days.reduce((a, b) => (a > b ? a : b))
  const scale = scaleLinear([dayNumber(first), Math.max(dayNumber(last), dayNumber(first) + 1)], [1, 99]), x = (d: Day) => scale(dayNumber(d))
  const height = 26 + rows.length * 50 + 56, inside = today && today >= first && today <= last ? today : undefined
  const said = (b: PlanBar | undefined): string => (b ? `${formatDay(b.from, lang, 'medium')} – ${formatDay(b.to, lang, 'medium')} (${inLang(b.firm ? p.kinds.firm : p.kinds.ours, lang)})` : '')
  const bar = (b: PlanBar | undefined, y: number, kind: 'upper' | 'lower') => b &&
    <rect class={`t-planbar t-planbar--${kind}${b.firm ? '' : ' t-planbar--ours'}`} x={percent(x(b.from))} width={percent(Math.max(0.6, x(b.to) - x(b.from)))} y={y} height="9" rx="2" />
  return (
    <Picture {...p}
      legend={<>
        <li><svg width="22" height="12" aria-hidden="true"><rect class="t-planbar t-planbar--upper" x="1" y="1" width="20" height="10" rx="2" /></svg>{say(words.upper, lang, { plan: inLang(p.plans[0], lang) })}</li>
        <li><svg width="22" height="12" aria-hidden="true"><rect class="t-planbar t-planbar--lower" x="1" y="1" width="20" height="10" rx="2" /></svg>{say(words.lower, lang, { plan: inLang(p.plans[1], lang) })}</li>
        <li><svg width="22" height="12" aria-hidden="true"><rect class="t-planbar t-planbar--ours" x="1" y="1" width="20" height="10" rx="2" /></svg>{inLang(p.kinds.ours, lang)}</li>
        {inside && <li><svg width="4" height="16" aria-hidden="true"><line class="t-today" x1="2" x2="2" y1="0" y2="16" /></svg>{say(w.today, lang)}</li>}
      </>}
      columns={[p.stretch, p.plans[0], p.plans[1]].map(t => ({ label: inLang(t, lang) }))}
      rows={[...rows.map(r => [inLang(r.label, lang), said(r.upper), said(r.lower)]), [inLang(end.label, lang), formatDay(end.upper, lang, 'medium'), formatDay(end.lower, lang, 'medium')]]}>
      <svg class="t-svg" width="100%" height={height} role="img" {...name.svg}>
        {name.head}
        {months(first, last, 5).map(m => (
          <g key={m}>
            <line class="t-grid" x1={percent(x(m))} x2={percent(x(m))} y1="20" y2={height - 12} />
            <text class="t-soft" x={percent(x(m))} y="13" text-anchor={anchorAt(x(m))}>{formatDay(m, lang, 'short')}</text>
          </g>
        ))}
        {/* Today is marked beside the bars only: the names stand to the left, where today usually is. */}
        {inside && [...rows, end].map((_, i) => <line key={i} class="t-today" x1={percent(x(inside))} x2={percent(x(inside))} y1={46 + i * 50} y2={74 + i * 50} />)}
        {rows.map((r, i) => {
          const y = 26 + i * 50
          return (
            <g key={r.id}>
              <line class="t-grid" x1="0" x2="100%" y1={y} y2={y} />
              <text y={y + 17}>{inLang(r.label, lang)}</text>
              {bar(r.upper, y + 24, 'upper')}
              {bar(r.lower, y + 36, 'lower')}
            </g>
          )
        })}
        <line class="t-grid" x1="0" x2="100%" y1={26 + rows.length * 50} y2={26 + rows.length * 50} />
        <text y={26 + rows.length * 50 + 17} class="t-strong">{inLang(end.label, lang)}</text>
        <At x={x(end.upper)} y={26 + rows.length * 50 + 28}><path class="t-planend t-planend--upper" d="M0-6 6 0 0 6-6 0Z" /></At>
        <At x={x(end.lower)} y={26 + rows.length * 50 + 41}><path class="t-planend t-planend--lower" d="M0-6 6 0 0 6-6 0Z" /></At>
      </svg>
    </Picture>
  )
}
