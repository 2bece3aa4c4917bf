import { say, type Day, type Lang } from '../../plain/index.ts'
import { formatDay } from '../look/format.ts'
import { inLang, words, type Words } from '../look/words.ts'
import type { PictureProps } from './picture.tsx'
import { pictureWords as w } from './words.ts'

export type Holding =
  | { readonly state: 'knows'; readonly since?: Day }
  /** Somebody else has it: it must still be shared. */
  | { readonly state: 'missing' }
  /** Rightly not shared. */
  | { readonly state: 'secret' }
  | { readonly state: 'none' }

export type LedgerProps = PictureProps & {
  readonly items: readonly { readonly id: string; readonly label: Words; readonly href?: string }[]
  readonly firms: readonly { readonly id: string; readonly label: Words }[]
  readonly holds: (item: string, firm: string) => Holding
}

const order = ['knows', 'missing', 'secret', 'none'] as const

/** Who knows what: items down, firms across. It is a table to begin with, so the picture and its table are one. */
export function InformationLedger({ id, lang, title, summary, items, firms, holds }: LedgerProps) {
  const cells = items.map(i => firms.map(f => holds(i.id, f.id)))
  const used = new Set(cells.flat().map(c => c.state))
  return (
    <figure class="t-picture t-ledger" id={id} aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <figcaption><p class="t-picture__title" id={`${id}-title`}>{inLang(title, lang)}</p><p class="t-picture__summary" id={`${id}-desc`}>{inLang(summary, lang)}</p></figcaption>
      <div class="t-scroll" role="group" tabIndex={0} aria-label={`${inLang(title, lang)}. ${say(words.scrollTable, lang)}`}>
        <table class="ds-table t-table" data-color="neutral">
          <caption class="ds-sr-only">{inLang(title, lang)}</caption>
          <thead><tr><th scope="col">{say(w.what, lang)}</th>{firms.map(f => <th key={f.id} scope="col">{inLang(f.label, lang)}</th>)}</tr></thead>
          <tbody>{items.map((item, r) => (
            <tr key={item.id}>
              <th scope="row">{item.href ? <a class="ds-link" data-color="neutral" href={item.href}>{inLang(item.label, lang)}</a> : inLang(item.label, lang)}</th>
              {firms.map((f, c) => <td key={f.id}><Cell holding={cells[r]![c]!} lang={lang} /></td>)}
            </tr>
          ))}</tbody>
        </table>
      </div>
      <ul class="t-legend">{order.filter(s => used.has(s)).map(s => <li key={s}><Sign state={s} />{say(w[s], lang)}</li>)}</ul>
    </figure>
  )
}

function Cell({ holding, lang }: { holding: Holding; lang: Lang }) {
  const day = holding.state === 'knows' ? holding.since : undefined
  const said = day ? say(w.knowsSince, lang, { day: formatDay(day, lang, 'medium') }) : say(w[holding.state], lang)
  const seen = holding.state === 'knows' ? (day ? formatDay(day, lang, 'short') : '') : holding.state === 'missing' ? say(w.missing, lang) : ''
  return <span class={`t-cell t-cell--${holding.state}`}><Sign state={holding.state} />{seen && <span aria-hidden="true">{seen}</span>}<span class="ds-sr-only">{said}</span></span>
}

/** Filled disc, open ring with an arrow, lock, dash. */
function Sign({ state }: { state: Holding['state'] }) {
  return (
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
      {state === 'knows' && <g class="t-mark t-mark--lawful"><circle class="t-mark__body" r="7" /><path class="t-mark__sign" style="stroke-width:1.8" d="M-3.2.2-.9 2.5 3.3-2.4" /></g>}
      {state === 'missing' && <g fill="none" stroke="var(--ds-color-warning-base-default)" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle r="7" stroke-dasharray="3 2.6" /><path d="M-2.8 0H2.6M.4-2.4 2.8 0 .4 2.4" /></g>}
      {state === 'secret' && <g fill="none" stroke="var(--ds-color-neutral-text-subtle)" stroke-width="1.8"><rect x="-5" y="-1.5" width="10" height="7.5" rx="1.5" /><path d="M-3-1.5V-4a3 3 0 0 1 6 0V-1.5" /></g>}
      {state === 'none' && <path d="M-4 0H4" stroke="var(--ds-color-neutral-border-default)" stroke-width="2" stroke-linecap="round" />}
    </svg>
  )
}
