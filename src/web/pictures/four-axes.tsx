import { scaleLinear } from 'd3-scale'
import { say } from '../../plain/index.ts'
import { inLang, type Words } from '../look/words.ts'
import { anchorAt, At, Lines, lines, named, percent, Picture, Run, type PictureProps } from './picture.tsx'
import { pictureWords as w } from './words.ts'

export type Axis = {
  readonly id: string
  readonly label: Words
  /** What the two ends mean: "late" and "early". */
  readonly low: Words
  readonly high: Words
  /** Ends of the scale. `from` may be the greater one, where less is better. */
  readonly from: number
  readonly to: number
  readonly band: { readonly p10: number; readonly median: number; readonly p90: number }
  readonly run: number
  /** The figure with its unit, in the reader's language. */
  readonly show: (value: number) => string
}

/** The legend of a band, for every picture that has one. */
export const BandLegend = ({ lang }: Pick<PictureProps, 'lang'>) => (
  <>
    <li><svg width="16" height="18" viewBox="-9 -10 18 20" aria-hidden="true"><Run /></svg>{say(w.thisRun, lang)}</li>
    <li><svg width="28" height="12" aria-hidden="true"><rect class="t-band" width="28" height="12" rx="2" /></svg>{say(w.band, lang)}</li>
    <li><svg width="4" height="16" aria-hidden="true"><line class="t-median" x1="2" x2="2" y1="0" y2="16" /></svg>{say(w.middle, lang)}</li>
  </>
)

/** Four axes under each other, each with its own scale. Never added up: one number would say that they weigh the same. */
export function FourAxes(p: PictureProps & { readonly axes: readonly Axis[] }) {
  const { lang, axes } = p
  const name = named(p)
  const parts = axes.map(a => ({ label: lines(inLang(a.label, lang), 34), low: lines(inLang(a.low, lang), 18), high: lines(inLang(a.high, lang), 18) }))
  let height = 0
  const tops = parts.map(t => { const top = height; height += 18 * t.label.length + 16 * Math.max(t.low.length, t.high.length) + 78; return top })
  return (
    <Picture {...p} legend={<BandLegend lang={lang} />}
      columns={[{ label: say(w.axis, lang) }, ...[w.thisRun, w.low, w.median, w.high].map(x => ({ label: say(x, lang), number: true }))]}
      rows={axes.map(a => [inLang(a.label, lang), a.show(a.run), a.show(a.band.p10), a.show(a.band.median), a.show(a.band.p90)])}>
      <svg class="t-svg" width="100%" height={Math.max(1, height - 26)} role="img" {...name.svg}>
        {name.head}
        {axes.map((a, i) => {
          const x = scaleLinear([a.from, a.to], [2, 98]).clamp(true)
          const top = tops[i]!, said = parts[i]!
          const y = top + 18 * said.label.length + 34
          const [left, right] = [x(a.band.p10), x(a.band.p90)].sort((m, n) => m - n) as [number, number]
          const at = x(a.run)
          return (
            <g key={a.id}>
              <Lines of={said.label} y={top + 14} />
              <line class="t-axis" x1="0" x2="100%" y1={y} y2={y} />
              <line class="t-axis" x1="0" x2="0" y1={y - 4} y2={y + 4} /><line class="t-axis" x1="100%" x2="100%" y1={y - 4} y2={y + 4} />
              <rect class="t-band" x={percent(left)} width={percent(right - left)} y={y - 7} height="14" rx="2" />
              <line class="t-median" x1={percent(x(a.band.median))} x2={percent(x(a.band.median))} y1={y - 9} y2={y + 9} />
              <At x={at} y={y}><Run /></At>
              <text class="t-strong" x={percent(at)} text-anchor={anchorAt(at)} y={y - 15}>{a.show(a.run)}</text>
              <Lines class="t-soft" of={said.low} y={y + 25} step={16} />
              <Lines class="t-soft" of={said.high} x="100%" y={y + 25} step={16} text-anchor="end" />
            </g>
          )
        })}
      </svg>
    </Picture>
  )
}
