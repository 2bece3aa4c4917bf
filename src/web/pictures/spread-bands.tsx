import { scaleLinear } from 'd3-scale'
import type { ComponentChildren } from 'preact'
import { say, text } from '../../plain/index.ts'
import type { Column } from '../look/table.tsx'
import { inLang, type Words } from '../look/words.ts'
import { anchorAt, At, Lines, lines, named, percent, Picture, type PictureProps } from './picture.tsx'

export type SpreadBand = { readonly id: string; readonly label: Words; /** Few stand behind it: drawn open. */ readonly few: boolean; readonly low: number; readonly middle: number; readonly high: number }

const words = {
  band: text('the middle half', 'den mellersta hälften', 'den midterste halvdel', 'den midterste halvparten'),
  middle: text('half are at or below', 'hälften är högst', 'halvdelen er højst', 'halvparten er høyst'),
  few: text('few notices behind it', 'få annonser bakom', 'få bekendtgørelser bag', 'få kunngjøringer bak'),
} as const

/** Where the middle half of counted values lies, one band for each group on one scale from nought, with its middle said in figures. */
export function SpreadBands(p: PictureProps & { readonly bands: readonly SpreadBand[]; readonly show: (value: number) => string; /** What the scale is counted in, in words. */ readonly unit: string; readonly columns: readonly Column[]; readonly rows: readonly (readonly ComponentChildren[])[] }) {
  const { lang, bands, show } = p, name = named(p), x = scaleLinear([0, Math.max(1, ...bands.map(b => b.high))], [1, 88]), labels = bands.map(b => lines(inLang(b.label, lang), 34))
  let y = 0
  const tops = labels.map(l => { const top = y; y += 18 * l.length + 36; return top }), ticks = x.ticks(3)
  return (
    <Picture {...p} legend={<>
      <li><svg width="22" height="12" aria-hidden="true"><rect class="t-band" width="22" height="12" rx="2" /></svg>{say(words.band, lang)}</li>
      <li><svg width="12" height="14" aria-hidden="true"><line class="t-median" x1="6" x2="6" y1="0" y2="14" /></svg>{say(words.middle, lang)}</li>
      {bands.some(b => b.few) && <li><svg width="22" height="12" aria-hidden="true"><rect class="t-band--line" width="21" height="11" x=".5" y=".5" rx="2" /></svg>{say(words.few, lang)}</li>}
      <li>{p.unit}</li>
    </>}>
      <svg class="t-svg" width="100%" height={y + 26} role="img" {...name.svg}>
        {name.head}
        {ticks.map(t => <line key={t} class="t-grid" x1={percent(x(t))} x2={percent(x(t))} y1="0" y2={y + 4} />)}
        {bands.map((b, i) => {
          const base = tops[i]! + 18 * labels[i]!.length + 14, wide = Math.max(0.6, x(b.high) - x(b.low))
          return (
            <g key={b.id}>
              <Lines of={labels[i]!} y={tops[i]! + 14} />
              <rect class={b.few ? 't-band--line' : 't-band'} x={percent(x(b.low))} width={percent(wide)} y={base - 7} height="14" rx="2" />
              <line class="t-median" x1={percent(x(b.middle))} x2={percent(x(b.middle))} y1={base - 9} y2={base + 9} />
              <At x={Math.max(x(b.high), x(b.low) + wide)} y={base}><text class="t-strong" x="9" y="5">{show(b.middle)}</text></At>
            </g>
          )
        })}
        <line class="t-axis" x1="0" x2="100%" y1={y + 4} y2={y + 4} />
        {ticks.map(t => <text key={t} class="t-soft" x={percent(x(t))} y={y + 22} text-anchor={anchorAt(x(t))}>{show(t)}</text>)}
      </svg>
    </Picture>
  )
}
