import type { ComponentChildren } from 'preact'
import type { Column } from '../look/table.tsx'
import { inLang, type Words } from '../look/words.ts'
import { At, Lines, lines, named, percent, Picture, type PictureProps } from './picture.tsx'

export type ShareGroup = { readonly id: string; readonly label: Words; readonly bars: readonly { readonly key: string; readonly label: Words; readonly n: number; readonly of: number; /** "8 of 95" */ readonly said: string }[] }

/** How many of those that say: a bar for each part under the name of its group. The thin line is the whole; figures stand behind the bar. */
export function ShareBars(p: PictureProps & { readonly groups: readonly ShareGroup[]; readonly columns: readonly Column[]; readonly rows: readonly (readonly ComponentChildren[])[] }) {
  const { lang, groups } = p, name = named(p)
  let y = 0
  const laid = groups.map(g => {
    const head = lines(inLang(g.label, lang), 36), top = y
    y += 20 * head.length + 8
    const bars = g.bars.map(b => { const label = lines(`${inLang(b.label, lang)}: ${b.said}`, 40), at = y; y += 17 * label.length + 18; return { ...b, label, at } })
    y += 14
    return { ...g, head, top, bars }
  })
  return (
    <Picture {...p}>
      <svg class="t-svg" width="100%" height={Math.max(1, y)} role="img" {...name.svg}>
        {name.head}
        {laid.map(g => (
          <g key={g.id}>
            <Lines class="t-strong" of={g.head} y={g.top + 15} step={20} />
            {g.bars.map(b => {
              const line = b.at + 17 * b.label.length + 7, share = b.of > 0 ? (100 * b.n) / b.of : 0
              return (
                <g key={b.key}>
                  <Lines of={b.label} y={b.at + 13} step={17} />
                  <line class="t-grid" x1="0" x2="100%" y1={line} y2={line} />
                  <rect class="t-bar--buyer" x="0" y={line - 4} width={percent(share)} height="8" rx="2" />
                  <At x={100} y={line}><line class="t-axis" x1="0" x2="0" y1="-4" y2="4" /></At>
                </g>
              )
            })}
          </g>
        ))}
      </svg>
    </Picture>
  )
}
