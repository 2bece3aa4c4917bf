import type { ComponentChildren } from 'preact'
import { say, type Lang, type Text } from '../../../plain/index.ts'
import type { MarketAnswer, Said } from '../../../workshop/index.ts'
import type { WorkshopView } from './views.ts'
import { workshopWords as w } from './words.ts'

/** What somebody said, in the reader's language where there is a choice. */
export const said = (s: Said, lang: Lang): string => (typeof s === 'string' ? s : say(s, lang))
export const capital = (s: string, lang: Lang): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)
export const numberOfRequirement = (id: string): string => id.slice(1)

/** What the market said, after who said it or where. */
export const marketSaid = (a: MarketAnswer, lang: Lang): string => `${said(a.firmName, lang)}: ${quoted(bare(said(a.says, lang)), lang)}`

/** A field of one of the many forms of the page: its own id, what was typed, and what is wrong with it. */
export function field(v: WorkshopView, form: string, name: string): { name: string; id: string; lang: Lang; error?: string } {
  const problem = v.sent?.form === form ? v.sent.problems.find(p => p.field === name) : undefined
  return { name, id: idOf(form, name), lang: v.lang, ...(problem ? { error: say(problem.text, v.lang) } : {}) }
}
export const idOf = (form: string, name: string): string => `${form}-${name}`.replaceAll(/[^\w-]+/g, '-')
export const typed = (v: WorkshopView, form: string, name: string): string | undefined => (v.sent?.form === form ? v.sent.values[name]?.at(-1) : undefined)
export const typedAll = (v: WorkshopView, form: string, name: string): readonly string[] | undefined => (v.sent?.form === form ? v.sent.values[name] ?? [] : undefined)

/** A form of the table: what it does, and the position its page was drawn at. */
export function Does({ v, does, form, to, hidden = {}, label, children }: { v: WorkshopView; does: string; form: string; to?: string; hidden?: Readonly<Record<string, string>>; label?: string; children: ComponentChildren }) {
  const all = { does, which: form, base: String(v.view.seen), command: v.command, ...(v.selected ? { selected: v.selected } : {}), ...hidden }
  return (
    <form method="post" action={`${v.base}${to ? `#${to}` : ''}`} class="t-ws-form" noValidate aria-label={label}>
      {Object.entries(all).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
    </form>
  )
}

/** One to three filled dots, with the words for those who listen. */
export const Weight = ({ n, lang }: { n: number; lang: Lang }) => (
  <span class="t-ws-weight"><svg width="38" height="12" viewBox="0 0 38 12" aria-hidden="true" focusable="false">{[0, 1, 2].map(i => <circle key={i} cx={6 + i * 13} cy="6" r="4.2" class={i < n ? 't-ws-dot t-ws-dot--full' : 't-ws-dot'} />)}</svg><span class="ds-sr-only">{say(w.weighs, lang, { n })}</span></span>
)
export const quoted = (s: string, lang: Lang): string => ({ en: `“${s}”`, sv: `”${s}”`, da: `»${s}«`, nb: `«${s}»` })[lang]
/** A text without the marks of speech that it may carry itself. */
export const bare = (s: string): string => s.replace(/^[“”»«"]+|[“”»«"]+$/g, '')
export const mark = (t: Text, lang: Lang): string => capital(say(t, lang), lang)
