import type { ComponentChildren } from 'preact'
import { say, type Lang } from '../../plain/index.ts'
import { Table, type Column } from '../look/table.tsx'
import { words, inLang, type Words } from '../look/words.ts'

export type PictureProps = {
  /** Unique on the page; the ids of title and description are made of it. */
  readonly id: string
  readonly lang: Lang
  readonly title: Words
  /** What one sees, in one sentence; also the picture's description for those who do not see it. */
  readonly summary: Words
}

/** The names of the picture for its svg: put {...named.svg} on it and {named.head} first inside. */
export const named = (p: PictureProps) => ({
  svg: { 'aria-labelledby': `${p.id}-title ${p.id}-desc` },
  head: <><title id={`${p.id}-title`}>{inLang(p.title, p.lang)}</title><desc id={`${p.id}-desc`}>{inLang(p.summary, p.lang)}</desc></>,
})

/** The frame of every picture: title, sentence, picture, legend, the same as a table. */
export function Picture({ id, lang, title, summary, children, legend, scrolls = false, after, columns, rows }: PictureProps & {
  children: ComponentChildren; legend?: ComponentChildren
  /** The picture is wider than a small screen and scrolls in its own box, seen from its beginning or from its end. */
  scrolls?: boolean | 'from the end'
  /** Words that belong to the picture, between it and its table. */
  after?: ComponentChildren
  columns: readonly Column[]; rows: readonly (readonly ComponentChildren[])[]
}) {
  const name = inLang(title, lang)
  return (
    <figure class="t-picture" id={id}>
      <figcaption>
        <p class="t-picture__title">{name}</p>
        <p class="t-picture__summary">{inLang(summary, lang)}</p>
      </figcaption>
      {scrolls
        ? <div class={`t-scroll${scrolls === true ? '' : ' t-scroll--end'}`} role="group" tabIndex={0} aria-label={`${name}. ${say(words.scrollPicture, lang)}`}>{children}</div>
        : children}
      {legend && <ul class="t-legend">{legend}</ul>}
      {after}
      <details class="t-fold t-fold--small">
        <summary>{say(words.table, lang)}</summary>
        <div><Table caption={name} columns={columns} rows={rows} lang={lang} hideCaption small /></div>
      </details>
    </figure>
  )
}

/**
 * Width of a text in pixels, on the safe side: Inter's mean advance is about 0.53 of its size in running text; 0.6 leaves room for
 * capitals and digits, so that a label drawn in the room we reserve is never cut.
 */
export const roomFor = (words: string, size = 14): number => Math.ceil(words.length * size * 0.6)

/** Breaks a label into lines of at most `most` characters, at spaces; a longer word stands alone. */
export function lines(label: string, most: number): string[] {
  const out: string[] = []
  for (const word of label.split(/\s+/).filter(Boolean)) {
    const last = out.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) out[out.length - 1] = `${last} ${word}`
    else out.push(word)
  }
  return out.length > 0 ? out : ['']
}

/** Text of several lines; `y` is the first baseline. */
export const Lines = ({ of, y, x = 0, step = 18, ...rest }: { of: readonly string[]; y: number; x?: number | string; step?: number; class?: string; 'text-anchor'?: 'start' | 'middle' | 'end' }) => (
  <text y={y} x={x} {...rest}>{of.map((line, i) => <tspan key={i} x={x} dy={i === 0 ? 0 : step}>{i < of.length - 1 ? `${line} ` : line}</tspan>)}</text>
)

/** A place along the width, in per cent: charts that stretch use these, so that text and marks keep their size. */
export const percent = (share: number): string => `${Math.round(Math.max(0, Math.min(100, share)) * 100) / 100}%`
/** Where a label at this place must be anchored to stay inside the picture. */
export const anchorAt = (share: number): 'start' | 'middle' | 'end' => (share < 18 ? 'start' : share > 82 ? 'end' : 'middle')

/** Drawn at a place given in per cent: a nested svg, since transforms know no per cent. */
export const At = ({ x, y, children }: { x: number; y: number; children: ComponentChildren }) =>
  <svg x={percent(x)} y={y} width="1" height="1" overflow="visible">{children}</svg>

/** A diamond: this run. Told from bids (rings) and bands (bars) by its shape. */
export const Run = () => <path class="t-run" d="M0-9 8 0 0 9-8 0Z" />
export const Bid = () => <circle class="t-bid" r="4.5" />
