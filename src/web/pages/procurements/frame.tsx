import type { ComponentChildren } from 'preact'
import { say } from '../../../plain/index.ts'
import { roleWords } from '../../../live/index.ts'
import { Button, countryWords, ErrorSummary, Form, Heading, Notice, Small } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import { Layout } from '../layout.tsx'
import type { CaseHead } from './views.ts'
import { caseWords as w } from './words.ts'

/** The frame of every page inside a real case: what it is, who one is in it, its parts. */
export const caseDocument = (h: CaseHead, title: string, children: ComponentChildren, more: { readonly live?: boolean; readonly follows?: boolean; readonly after?: ComponentChildren; readonly notices?: ComponentChildren } = {}): string => documentOf(
  <Layout v={h} title={`${title} · ${h.title}`} wide robots="noindex" {...(more.live ? { live: true } : {})} {...(more.follows ? { follows: true } : {})}>
    <div class="t-stack t-gap-6 t-case">
      <header class="t-stack t-gap-2">
        <Heading level={1} size="lg" over={say(w.real, h.lang, { buyer: h.buyerName })}>{h.title}</Heading>
        <Small>{say(w.areas[h.area], h.lang)} · {say(w.country, h.lang, { country: say(countryWords[h.country], h.lang) })}{h.open && <> · <a class="ds-link" href={h.publicHref}>{say(w.publicPage, h.lang)}</a></>}{h.roles.length > 0 && <> · {say(w.you, h.lang, { roles: h.roles.map(r => say(roleWords[r], h.lang).toLocaleLowerCase(h.lang)).join(', ') })}</>}</Small>
      </header>
      <nav class="t-caseparts" aria-label={say(w.parts, h.lang)}>
        <ul>{h.parts.map(p => <li key={p.href}><a class="ds-link" href={p.href} aria-current={p.current ? 'page' : undefined}>{p.label}</a></li>)}</ul>
      </nav>
      {h.said && <Notice kind={h.said.kind} lang={h.lang} announce heading={say(h.said.text, h.lang)}>{null}</Notice>}
      {more.notices}
      {children}
    </div>
    {more.after}
  </Layout>,
)

/** What goes back with every form inside a case. `key` tells the forms of one page apart. */
export const hiddenIn = (h: CaseHead, does: string, key: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({ does, command: `${h.command}-${key}`, position: String(h.position), ...more })

export const Problems = ({ h }: { h: CaseHead }) => <ErrorSummary lang={h.lang} errors={h.problems.map(p => ({ name: p.field, text: say(p.text, h.lang) }))} />

/** A command that is one button. */
export const OneButton = ({ h, does, id, more = {}, children, rank = 'secondary', danger = false }: { h: CaseHead; does: string; id: string; more?: Readonly<Record<string, string>>; children: ComponentChildren; rank?: 'primary' | 'secondary' | 'quiet'; danger?: boolean }) => (
  <form method="post" action={h.does}>
    {Object.entries(hiddenIn(h, does, id, more)).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
    <Button small rank={rank} danger={danger}>{children}</Button>
  </form>
)

/** While the page is closed: what that means, and the button that opens it. */
export const NotOpen = ({ h }: { h: CaseHead }) => (h.open ? null : (
  <Notice lang={h.lang} heading={say(w.notOpen, h.lang)}>
    <p>{say(w.notOpenSays, h.lang)}</p>
    {!h.stated && <p>{say(w.needFirst, h.lang)}</p>}
    {h.mayOpen && <OneButton h={h} does="openPage" id="open">{say(w.openPage, h.lang)}</OneButton>}
  </Notice>
))
export { Form }
