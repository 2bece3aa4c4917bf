import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'
import { say, type Lang } from '../../plain/index.ts'
import { Mark } from './marks.tsx'
import { words } from './words.ts'

export type Area = 'water' | 'amber' | 'green'
type Size = '2xl' | 'xl' | 'lg' | 'md' | 'sm' | 'xs' | '2xs'

/** A heading: its level is the outline's, its size the eye's. */
export function Heading({ level, size, id, children, over }:
{ level: 1 | 2 | 3 | 4; size?: Size; id?: string; children: ComponentChildren; /** Small words above it. */ over?: ComponentChildren }) {
  const H = `h${level}` as const
  const standard: Size = level === 1 ? 'lg' : level === 2 ? 'sm' : level === 3 ? 'xs' : '2xs'
  const h = <H class="ds-heading" data-size={size ?? standard} id={id} tabIndex={level === 1 ? -1 : undefined}>{children}</H>
  return over ? <div class="t-headed"><p class="t-over">{over}</p>{h}</div> : h
}

/** A paragraph set larger, under a first heading. */
export const Lead = ({ children }: { children: ComponentChildren }) => <p class="t-lead">{children}</p>
/** Running text with a comfortable line. */
export const Prose = ({ children }: { children: ComponentChildren }) => <div class="t-prose">{children}</div>
export const Small = ({ children }: { children: ComponentChildren }) => <p class="t-small">{children}</p>
/** Things under each other with even space; `gap` in steps of 4 px. */
export const Stack = ({ gap = 6, children, as: As = 'div', label }:
{ gap?: 2 | 3 | 4 | 6 | 8 | 12; children: ComponentChildren; as?: 'div' | 'section' | 'aside'; label?: string }) =>
  <As class={`t-stack t-gap-${gap}`} aria-label={label}>{children}</As>
/** Things beside each other that wrap. */
export const Row = ({ children }: { children: ComponentChildren }) => <div class="t-row">{children}</div>
/** Two, three or four columns that become one on a small screen. */
export const Columns = ({ count = 3, children }: { count?: 2 | 3 | 4; children: ComponentChildren }) =>
  <div class={`t-columns t-columns--${count}`}>{children}</div>

/** A box. With `href` its heading becomes a link whose whole card can be pressed. */
export function Card({ heading, level = 3, href, area, tinted = false, id, label, children, foot }: {
  heading?: ComponentChildren; level?: 2 | 3 | 4; href?: string; area?: Area; tinted?: boolean; id?: string; label?: string
  children?: ComponentChildren; foot?: ComponentChildren
}) {
  const H = `h${level}` as const
  const As = heading || label ? 'section' : 'div'
  return (
    <As class={`ds-card t-card${area ? ` t-card--${area}` : ''}${href ? ' t-card--link' : ''}`} data-variant={tinted ? 'tinted' : 'default'}
      id={id} aria-label={label}>
      {heading && <H class="ds-heading t-card__heading" data-size="xs">{href ? <a href={href}>{heading}</a> : heading}</H>}
      {children}
      {foot && <div class="t-card__foot">{foot}</div>}
    </As>
  )
}

export type Rank = 'primary' | 'secondary' | 'quiet'
const variant = (rank: Rank) => (rank === 'quiet' ? 'tertiary' : rank)
type Danger = { readonly rank?: Rank; readonly small?: boolean; readonly danger?: boolean }

export function Button({ rank = 'primary', small = false, danger = false, children, ...rest }:
Danger & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className'> & { children: ComponentChildren }) {
  return (
    <button type="submit" {...rest} class="ds-button" data-variant={variant(rank)} data-size={small ? 'sm' : undefined}
      data-color={danger ? 'danger' : 'accent'}>{children}</button>
  )
}

export function ButtonLink({ rank = 'primary', small = false, danger = false, href, children, ...rest }:
Danger & { href: string; lang?: string; hreflang?: string; download?: boolean | string; id?: string; rel?: string; children: ComponentChildren }) {
  return (
    <a {...rest} href={href} class="ds-button" data-variant={variant(rank)} data-size={small ? 'sm' : undefined}
      data-color={danger ? 'danger' : 'accent'}>{children}</a>
  )
}

export const TextLink = ({ href, children, ...rest }: { href: string; children: ComponentChildren; hreflang?: string; rel?: string; id?: string }) =>
  <a class="ds-link" href={href} {...rest}>{children}</a>

/** A small label. `area` gives it an area's colour and a dot of the same. */
export const Tag = ({ children, color = 'neutral', area }:
{ children: ComponentChildren; color?: 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info'; area?: Area }) => (
  <span class={`ds-tag t-tag${area ? ` t-tag--${area}` : ''}`} data-color={color}>{children}</span>
)

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger'
const noticeWord = { info: words.note, success: words.doneNotice, warning: words.important, danger: words.stop } as const

/** A message in the flow of the page. `announce` reads it out at once; for what answers something the reader just did. */
export function Notice({ kind = 'info', lang, heading, level = 2, announce = false, children }:
{ kind?: NoticeKind; lang: Lang; heading?: ComponentChildren; level?: 2 | 3 | 4; announce?: boolean; children?: ComponentChildren }) {
  const H = `h${level}` as const
  return (
    <div class="ds-alert t-notice" data-color={kind} role={announce ? (kind === 'danger' ? 'alert' : 'status') : undefined}>
      {heading
        ? <H class="ds-heading" data-size="2xs"><span class="ds-sr-only">{say(noticeWord[kind], lang)}: </span>{heading}</H>
        : <span class="ds-sr-only">{say(noticeWord[kind], lang)}: </span>}
      {children && <div class="t-notice__text">{children}</div>}
    </div>
  )
}

/** What will stand here, and how it begins. */
export const EmptyState = ({ heading, level = 2, children, action }:
{ heading: ComponentChildren; level?: 2 | 3 | 4; children: ComponentChildren; action?: ComponentChildren }) => {
  const H = `h${level}` as const
  return (
    <div class="t-empty">
      <svg width="72" height="40" viewBox="0 0 72 40" aria-hidden="true" focusable="false">
        <path d="M8 28H28C42 28 38 10 52 10H64" fill="none" stroke="var(--t-past)" stroke-width="2.5" stroke-dasharray="1 6" stroke-linecap="round" />
        <circle cx="8" cy="28" r="5" fill="var(--t-green)" /><circle cx="28" cy="28" r="5" fill="var(--ds-color-neutral-background-default)" stroke="var(--t-past)" stroke-width="2.5" />
        <circle cx="64" cy="10" r="5" fill="var(--ds-color-neutral-background-default)" stroke="var(--t-past)" stroke-width="2.5" />
      </svg>
      <H class="ds-heading" data-size="xs">{heading}</H>
      <p>{children}</p>
      {action && <div class="t-row">{action}</div>}
    </div>
  )
}

/**
 * A jargon word; one click shows what it means. A popover, so it needs no script and may stand inside a paragraph. The explanation
 * must be running text (no paragraphs or lists). Give `id` when the same word is explained twice on a page.
 */
export function Term({ word, lang, children, href, id }: { word: string; lang: Lang; children: ComponentChildren; href?: string; id?: string }) {
  const popover = id ?? `term-${word.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`
  return (
    <span class="t-term">
      <button type="button" class="t-term__word" popovertarget={popover}>{word}<span class="ds-sr-only"> – {say(words.explain, lang)}</span></button>
      <span class="t-term__text" id={popover} popover="auto" role="note"><b class="t-term__title">{word}</b>{children}{href && <>{' '}<a class="ds-link" href={href}>{say(words.more, lang)}</a></>}</span>
    </span>
  )
}

/** A folded list or text: "7 more rules are met". */
export const Folded = ({ summary, children, open = false, id }:
{ summary: ComponentChildren; children: ComponentChildren; open?: boolean; id?: string }) => (
  <details class="t-fold" open={open} id={id}><summary>{summary}</summary><div>{children}</div></details>
)

/** Met rules or the like: short lines with a mark each. */
export const MarkedList = ({ items }: { items: readonly { readonly mark: Parameters<typeof Mark>[0]['kind']; readonly said: string; readonly text: ComponentChildren }[] }) => (
  <ul class="t-marked">{items.map((item, i) => (
    <li key={i}><Mark kind={item.mark} size={18} /><span><span class="ds-sr-only">{item.said}: </span>{item.text}</span></li>
  ))}</ul>
)
