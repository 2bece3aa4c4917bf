import { scaleLinear } from 'd3-scale'
import { say } from '../../plain/index.ts'
import { inLang, type Words } from '../look/words.ts'
import { Lines, lines, named, percent, Picture, type PictureProps } from './picture.tsx'
import { pictureWords as w } from './words.ts'

export type Cost = { readonly id: string; readonly label: Words; readonly value: number; readonly of: 'buyer' | 'firm' }

/** What it has cost, the buyer and each firm: filled bar for the buyer, hatched for firms. */
export function CostBars(p: PictureProps & { readonly costs: readonly Cost[]; readonly show: (value: number) => string }) {
  const { lang, costs, show } = p
  const name = named(p)
  // The bar ends before the edge: its figure stands behind it.
  const x = scaleLinear([0, Math.max(1, ...costs.map(c => c.value))], [0, 62])
  const labels = costs.map(c => lines(inLang(c.label, lang), 34))
  let y = 0
  const tops = labels.map(l => { const top = y; y += 18 * l.length + 30; return top })
  const pattern = `${p.id}-hatch`
  const hatch = <pattern id={pattern} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="t-hatch" x1="0" x2="0" y1="0" y2="7" /></pattern>
  return (
    <Picture {...p}
      legend={<>
        <li><svg width="22" height="12" aria-hidden="true"><rect class="t-bar--buyer" width="22" height="12" rx="2" /></svg>{say(w.buyer, lang)}</li>
        <li><svg width="22" height="12" aria-hidden="true"><rect class="t-bar--firm" width="22" height="12" rx="2" /><rect fill={`url(#${pattern})`} width="22" height="12" rx="2" /></svg>{say(w.firm, lang)}</li>
      </>}
      columns={[{ label: say(w.who, lang) }, { label: say(w.cost, lang), number: true }]}
      rows={costs.map(c => [inLang(c.label, lang), show(c.value)])}>
      <svg class="t-svg" width="100%" height={Math.max(1, y - 6)} role="img" {...name.svg}>
        {name.head}
        <defs>{hatch}</defs>
        {costs.map((c, i) => {
          const top = tops[i]! + 18 * labels[i]!.length
          const bar = { x: 0, y: top + 2, width: percent(x(c.value)), height: 14, rx: 2 }
          return (
            <g key={c.id}>
              <Lines of={labels[i]!} y={tops[i]! + 13} />
              <rect class={`t-bar--${c.of}`} {...bar} />
              <svg x={percent(x(c.value))} y={top + 9} width="1" height="1" overflow="visible"><text class="t-strong" x="9" y="5">{show(c.value)}</text></svg>
              {c.of === 'firm' && <rect fill={`url(#${pattern})`} {...bar} />}
            </g>
          )
        })}
        <line class="t-axis" x1="0" x2="0" y1="0" y2={Math.max(0, y - 8)} />
      </svg>
    </Picture>
  )
}
