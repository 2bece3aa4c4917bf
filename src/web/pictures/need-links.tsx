import { linkHorizontal } from 'd3-shape'
import { text as t, type Lang } from '../../plain/index.ts'
import { inLang, type Words } from '../look/words.ts'
import { Lines, lines, named, Picture, type PictureProps } from './picture.tsx'

export type LinkNode = { readonly id: string; readonly label: Words; readonly href?: string; /** Nothing goes on from here. */ readonly lost?: boolean }
export type NeedLinksProps = PictureProps & {
  readonly needs: readonly LinkNode[]
  readonly requirements: readonly (LinkNode & { readonly needs: readonly string[]; readonly becomes?: string })[]
  readonly becomes: readonly LinkNode[]
  readonly words: { readonly need: Words; readonly requirement: Words; readonly becomes: Words; readonly lost: Words; readonly nothing: Words }
}

const width = 860, column = [0, 310, 640] as const, room = [230, 250, 220] as const, letters = [27, 30, 26] as const, most = 3
const cut = (label: string, per: number): readonly string[] => { const all = lines(label, per); return all.length <= most ? all : [...all.slice(0, most - 1), `${all.slice(most - 1).join(' ').slice(0, per - 1)}…`] }

type Placed = LinkNode & { readonly of: readonly string[]; readonly y: number; readonly height: number }
function place(nodes: readonly LinkNode[], i: number, lang: Lang): Placed[] {
  let y = 34
  return nodes.map(n => { const of = cut(inLang(n.label, lang), letters[i]!), height = of.length * 18 + 16, at = y; y += height + 12; return { ...n, of, y: at, height } })
}
const also = t('and', 'och', 'og', 'og')

/** Three columns: what was needed, what is required, what it becomes. A need or requirement from which no line goes on is marked. */
export function NeedLinks(p: NeedLinksProps) {
  const { lang, words } = p, name = named(p), draw = linkHorizontal()
  const cols = [place(p.needs, 0, lang), place(p.requirements, 1, lang), place(p.becomes, 2, lang)] as const
  const height = Math.max(...cols.map(c => c.reduce((h, n) => Math.max(h, n.y + n.height), 60))) + 8
  const at = (i: number, id: string): Placed | undefined => cols[i]!.find(n => n.id === id)
  const line = (from: Placed | undefined, i: number, to: Placed | undefined, key: string) => from && to &&
    <path key={key} class="t-branch t-branch--now t-needlink" d={draw({ source: [column[i]! + room[i]!, from.y + from.height / 2], target: [column[i + 1]!, to.y + to.height / 2] }) ?? ''} />
  const label = (id: string, of: readonly LinkNode[]): string => { const n = of.find(x => x.id === id); return n ? inLang(n.label, lang) : '' }
  const unlinked = p.needs.filter(n => !p.requirements.some(r => r.needs.includes(n.id)))
  return (
    <Picture {...p} scrolls columns={[words.need, words.requirement, words.becomes].map(x => ({ label: inLang(x, lang) }))}
      rows={[
        ...p.requirements.map(r => [r.needs.map(n => label(n, p.needs)).filter(Boolean).join(` ${also[lang]} `) || inLang(words.nothing, lang), inLang(r.label, lang), r.becomes ? label(r.becomes, p.becomes) : inLang(words.nothing, lang)]),
        ...unlinked.map(n => [inLang(n.label, lang), inLang(words.lost, lang), '']),
      ]}>
      <svg class="t-svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" {...name.svg}>
        {name.head}
        {[words.need, words.requirement, words.becomes].map((x, i) => <text key={i} class="t-soft" x={column[i]! + 2} y="16">{inLang(x, lang)}</text>)}
        {p.requirements.map(r => <g key={r.id}>{r.needs.map(n => line(at(0, n), 0, at(1, r.id), n))}{r.becomes && line(at(1, r.id), 1, at(2, r.becomes), 'b')}</g>)}
        {cols.map((nodes, i) => nodes.map(n => {
          const box = (
            <g class={`t-neednode t-neednode--${i}${n.lost ? ' t-neednode--lost' : ''}`}>
              <rect class="t-hit" x={column[i]!} y={n.y} width={room[i]!} height={n.height} rx="4" />
              <Lines of={n.of} x={column[i]! + 12} y={n.y + 21} />
              {n.lost && <path class="t-needend" d={`M${column[i]! + room[i]! + 8} ${n.y + n.height / 2 - 6}l12 12m0-12l-12 12`} />}
            </g>
          )
          return n.href ? <a key={n.id} href={n.href} aria-label={n.of.join(' ')}>{box}</a> : <g key={n.id}>{box}</g>
        }))}
      </svg>
    </Picture>
  )
}
