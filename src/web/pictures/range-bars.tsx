import { scaleLinear } from 'd3-scale'
import { say, text as t, type Text } from '../../plain/index.ts'
import { inLang, type Words } from '../look/words.ts'
import { anchorAt, Lines, lines, named, percent, Picture, type PictureProps } from './picture.tsx'
import { pictureWords as w } from './words.ts'

/** Something that is known as a range only: from, to, and what is usual between them. */
export type RangeBar = { readonly id: string; readonly label: Words; readonly low: number; readonly usual: number; readonly high: number }
const words = {
  span: t('from the lowest to the highest figure', 'från lägsta till högsta siffra', 'fra laveste til højeste tal', 'fra laveste til høyeste tall'), usual: t('usual', 'vanligt', 'sædvanligt', 'vanlig'),
  low: t('Lowest', 'Lägst', 'Lavest', 'Lavest'), high: t('Highest', 'Högst', 'Højest', 'Høyest'),
} satisfies Record<string, Text>

/** Ranges under each other on one scale that begins at nought, so that their lengths can be compared. */
export function RangeBars(p: PictureProps & { readonly bars: readonly RangeBar[]; readonly show: (value: number) => string }) {
  const { lang, bars, show } = p, name = named(p)
  const x = scaleLinear([0, Math.max(1, ...bars.map(b => b.high))], [2, 98]).nice(4)
  const labels = bars.map(b => lines(inLang(b.label, lang), 34))
  let y = 0
  const tops = labels.map(l => { const top = y; y += 18 * l.length + 42; return top })
  const said = x.ticks(3).reduce<number[]>((kept, v) => (kept.length > 0 && x(v) - x(kept.at(-1)!) < 30 ? kept : [...kept, v]), [])
  return (
    <Picture {...p} columns={[{ label: say(w.what, lang) }, ...[words.low, words.usual, words.high].map(c => ({ label: say(c, lang), number: true }))]} rows={bars.map(b => [inLang(b.label, lang), show(b.low), show(b.usual), show(b.high)])}
      legend={<>
        <li><svg width="26" height="12" viewBox="0 0 26 12" aria-hidden="true"><rect class="t-band" width="26" height="12" rx="2" /></svg>{say(words.span, lang)}</li>
        <li><svg width="6" height="14" viewBox="0 0 6 14" aria-hidden="true"><line class="t-median" x1="3" x2="3" y1="0" y2="14" /></svg>{say(words.usual, lang)}</li>
      </>}>
      <svg class="t-svg" width="100%" height={y + 26} role="img" {...name.svg}>
        {name.head}
        {x.ticks(3).map(v => <line key={v} class="t-grid" x1={percent(x(v))} x2={percent(x(v))} y1="0" y2={y + 4} />)}
        {bars.map((b, i) => {
          const base = tops[i]! + 18 * labels[i]!.length + 16
          return (
            <g key={b.id}>
              <Lines of={labels[i]!} y={tops[i]! + 14} />
              <rect class="t-band" x={percent(x(b.low))} width={percent(x(b.high) - x(b.low))} y={base - 7} height="14" rx="2" />
              <line class="t-median" x1={percent(x(b.usual))} x2={percent(x(b.usual))} y1={base - 9} y2={base + 9} />
            </g>
          )
        })}
        <line class="t-axis" x1="0" x2="100%" y1={y + 4} y2={y + 4} />
        {said.map(v => <text key={v} class="t-soft" x={percent(x(v))} y={y + 22} text-anchor={anchorAt(x(v))}>{show(v)}</text>)}
      </svg>
    </Picture>
  )
}
