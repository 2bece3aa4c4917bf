import type { ComponentChildren } from 'preact'
import { say, type Day, type Lang } from '../../plain/index.ts'
import { formatDay } from './format.ts'
import { Mark, type MarkKind } from './marks.tsx'
import { words } from './words.ts'

export type Happened = { readonly day?: Day; readonly text: ComponentChildren; readonly mark?: MarkKind; readonly said?: string; readonly href?: string; readonly note?: ComponentChildren }

/** What has happened, oldest first. `said` is the mark in words, for those who listen. */
export const Timeline = ({ items, lang, label }: { items: readonly Happened[]; lang: Lang; label: string }) => (
  <ol class="t-timeline" aria-label={label}>
    {items.map((item, i) => (
      <li key={i}>
        <Mark kind={item.mark ?? 'step'} size={18} />
        <div>
          {item.day && <time dateTime={item.day}>{formatDay(item.day, lang, 'medium')}</time>}
          <p>{item.said && <span class="ds-sr-only">{item.said}: </span>}{item.href ? <a class="ds-link" data-color="neutral" href={item.href}>{item.text}</a> : item.text}</p>
          {item.note && <p class="t-small">{item.note}</p>}
        </div>
      </li>
    ))}
  </ol>
)

/** A few figures in a row. `note` says what the figure rests on. */
export const KeyFigures = ({ items }: { items: readonly { readonly label: string; readonly value: ComponentChildren; readonly note?: ComponentChildren }[] }) => (
  <dl class="t-figures">
    {items.map(item => (
      <div key={item.label}><dt>{item.label}</dt><dd><span class="t-figures__value">{item.value}</span>{item.note && <span class="t-small">{item.note}</span>}</dd></div>
    ))}
  </dl>
)

/** A figure with the span it usually falls in; the span is drawn and said. */
export function Stat({ label, value, low, high, from, to, at, lang, note }: {
  label: string; value: string; low: string; high: string; lang: Lang; note?: ComponentChildren
  /** Where the span and the value lie between 0 and 1. */
  from: number; to: number; at: number
}) {
  const pc = (x: number) => `${Math.max(0, Math.min(1, x)) * 100}%`
  return (
    <div class="t-stat">
      <p class="t-stat__label">{label}</p>
      <p class="t-stat__value">{value}</p>
      <svg width="100%" height="18" aria-hidden="true" focusable="false" class="t-stat__band">
        <line x1="0" x2="100%" y1="9" y2="9" class="t-axis" />
        <rect x={pc(from)} width={pc(Math.max(0, to - from))} y="4" height="10" rx="2" class="t-band" />
        <line x1={pc(at)} x2={pc(at)} y1="0" y2="18" class="t-at" />
      </svg>
      <p class="t-small">{say(words.usual, lang, { low, high })}{note && <> · {note}</>}</p>
    </div>
  )
}

/** Where one is in something that has an order. */
export const Steps = ({ steps, current, lang, label }:
{ steps: readonly { readonly label: string; readonly href?: string }[]; /** 0-based */ current: number; lang: Lang; label: string }) => (
  <nav class="t-steps" aria-label={label}>
    <p class="t-steps__said">{say(words.stepOf, lang, { step: current + 1, all: steps.length })}<b>{steps[current]?.label}</b></p>
    <ol>
      {steps.map((step, i) => (
        <li key={step.label} class={i < current ? 't-steps__done' : i === current ? 't-steps__now' : undefined} aria-current={i === current ? 'step' : undefined}>
          <span class="t-steps__dot" aria-hidden="true">{i < current
            ? <svg width="12" height="12" viewBox="-6 -6 12 12"><path d="M-3.6.2-1 2.8 3.8-2.8" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" /></svg>
            : i + 1}</span>
          <span>{step.href && i !== current ? <a class="ds-link" data-color="neutral" href={step.href}>{step.label}</a> : step.label}
            {i < current && <span class="ds-sr-only"> ({say(words.done, lang)})</span>}</span>
        </li>
      ))}
    </ol>
  </nav>
)

/** Long work under way; the words beside it say what and how far. */
export const Progress = ({ label, value, max, children }: { label: string; value: number; max: number; children?: ComponentChildren }) => (
  <div class="t-progress">
    <label><span>{label}</span><progress value={value} max={max} /></label>
    {children && <div class="t-small" aria-live="polite">{children}</div>}
  </div>
)
