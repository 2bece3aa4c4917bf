import { scaleLinear } from 'd3-scale'
import { say } from '../../plain/index.ts'
import { inLang, type Words } from '../look/words.ts'
import { BandLegend } from './four-axes.tsx'
import { anchorAt, At, Bid, Lines, lines, named, percent, Picture, Run, type PictureProps } from './picture.tsx'
import { pictureWords as w } from './words.ts'

export type Band = {
  readonly id: string
  readonly label: Words
  readonly p10: number
  readonly median: number
  readonly p90: number
  /** This run's value. */
  readonly run?: number
  /** Single bids in this run. */
  readonly bids?: readonly number[]
}

/** How something falls over many seeds, on one shared scale, with this run in it. */
export function MarketBands(p: PictureProps & { readonly bands: readonly Band[]; readonly show: (value: number) => string; /** Start the scale at nought. */ readonly fromZero?: boolean }) {
  const { lang, bands, show } = p
  const name = named(p)
  const all = bands.flatMap(b => [b.p10, b.median, b.p90, ...(b.run === undefined ? [] : [b.run]), ...(b.bids ?? [])])
  const lowest = p.fromZero ? 0 : Math.min(...all), highest = Math.max(...all)
  const x = scaleLinear([lowest, highest > lowest ? highest : lowest + 1], [0, 100]).nice(4)
  const inside = x.copy().range([2, 98])
  const labels = bands.map(b => lines(inLang(b.label, lang), 34))
  let y = 0
  const tops = labels.map(l => { const top = y; y += 18 * l.length + 46; return top })
  const ticks = inside.ticks(3)
  // On a small screen a figure with its currency takes a good third of the width.
  const said = ticks.reduce<number[]>((kept, t) => (kept.length > 0 && inside(t) - inside(kept.at(-1)!) < 38 ? kept : [...kept, t]), [])
  return (
    <Picture {...p} legend={<><BandLegend lang={lang} />{bands.some(b => b.bids?.length) && <li><svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true"><Bid /></svg>{say(w.bid, lang)}</li>}</>}
      columns={[{ label: say(w.what, lang) }, ...[w.thisRun, w.low, w.median, w.high, w.bids].map(t => ({ label: say(t, lang), number: true }))]}
      rows={bands.map(b => [inLang(b.label, lang), b.run === undefined ? '–' : show(b.run), show(b.p10), show(b.median), show(b.p90), b.bids?.map(show).join(' · ') ?? ''])}>
      <svg class="t-svg" width="100%" height={y + 26} role="img" {...name.svg}>
        {name.head}
        {ticks.map(t => <line key={t} class="t-grid" x1={percent(inside(t))} x2={percent(inside(t))} y1="0" y2={y + 4} />)}
        {bands.map((b, i) => {
          const base = tops[i]! + 18 * labels[i]!.length + 16
          return (
            <g key={b.id}>
              <Lines of={labels[i]!} y={tops[i]! + 14} />
              <rect class="t-band" x={percent(inside(b.p10))} width={percent(inside(b.p90) - inside(b.p10))} y={base - 7} height="14" rx="2" />
              <line class="t-median" x1={percent(inside(b.median))} x2={percent(inside(b.median))} y1={base - 9} y2={base + 9} />
              {b.bids?.map((v, n) => <At key={n} x={inside(v)} y={base}><Bid /></At>)}
              {b.run !== undefined && <At x={inside(b.run)} y={base}><Run /></At>}
            </g>
          )
        })}
        <line class="t-axis" x1="0" x2="100%" y1={y + 4} y2={y + 4} />
        {said.map(t => <text key={t} class="t-soft" x={percent(inside(t))} y={y + 22} text-anchor={anchorAt(inside(t))}>{show(t)}</text>)}
      </svg>
    </Picture>
  )
}
