import { Idiomorph } from 'idiomorph'

/**
 * A page that follows an exercise: listens at the address that the page names and replaces the parts that changed. What somebody is
 * typing in is left alone. Without this script the page is drawn anew when one asks for it.
 */
const root = document.querySelector<HTMLElement>('[data-listen]')

/** The page was drawn with this; a text field that has been touched since keeps what stands in it. */
function typedIn(node: Node): boolean {
  if (node === document.activeElement) return true
  if (node instanceof HTMLTextAreaElement) return node.value !== node.defaultValue
  if (!(node instanceof HTMLInputElement) || node.type === 'hidden') return false
  return node.type === 'radio' || node.type === 'checkbox' ? node.checked !== node.defaultChecked : node.value !== node.defaultValue
}

const callbacks = (except?: HTMLFormElement) => ({
  // A form of which the page has no more stays while something unsent stands in it.
  beforeNodeRemoved: (old: Node) => !(old instanceof Element && [old, ...old.querySelectorAll('textarea, input')].some(typedIn)) || (except !== undefined && old.contains(except)),
  beforeNodeMorphed: (old: Node) => !typedIn(old) || (old instanceof HTMLElement && except !== undefined && except.contains(old)),
  // Something one has unfolded stays so.
  beforeAttributeUpdated: (name: string, node: Element) => !(name === 'open' && node instanceof HTMLDetailsElement),
})

function show(parts: Readonly<Record<string, string>>): void {
  for (const [id, html] of Object.entries(parts)) {
    const there = document.getElementById(id)
    if (there?.hasAttribute('data-live')) Idiomorph.morph(there, html, { morphStyle: 'innerHTML', ignoreActiveValue: true, callbacks: callbacks() })
  }
}

/** Sends a form and shows what came of it without leaving the page: others may be writing to one meanwhile. */
async function send(form: HTMLFormElement, by: HTMLElement | null): Promise<void> {
  const fields = new URLSearchParams()
  new FormData(form, by).forEach((value, name) => { if (typeof value === 'string') fields.append(name, value) })
  const answer = await fetch(form.action, { method: 'POST', body: fields })
  const main = document.getElementById('content'), fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('content')
  // What was answered with another page (the seat has been given up, say) is opened as one.
  if (!main || !fresh || new URL(answer.url).pathname !== location.pathname) { location.assign(answer.url); return }
  if (answer.ok) form.reset()
  Idiomorph.morph(main, fresh.innerHTML, { morphStyle: 'innerHTML', callbacks: callbacks(answer.ok ? form : undefined) })
  const told = main.querySelector<HTMLElement>('.t-notice')
  told?.scrollIntoView({ block: 'nearest' })
}

/** Asks for the page again and shows what is new in it; what somebody is writing stays. */
async function refresh(): Promise<void> {
  // A page that says what is wrong holds what was written, which no other page has.
  if (document.querySelector('.t-error-summary')) return
  const answer = await fetch(location.href), main = document.getElementById('content')
  if (!answer.ok || answer.redirected) { location.reload(); return }
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('content')
  if (main && fresh) Idiomorph.morph(main, fresh.innerHTML, { morphStyle: 'innerHTML', callbacks: callbacks() })
}

/** Time that is left counts down from what the page said when it came; another page begins anew. */
const ends = new WeakMap<Element, { readonly said: string; readonly at: number }>()
function countDown(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-left]')) {
    const said = one.dataset.left ?? '0', known = ends.get(one), end = known?.said === said ? known : { said, at: performance.now() + Number(said) * 1000 }
    ends.set(one, end)
    const left = Math.max(0, Math.round((end.at - performance.now()) / 1000))
    one.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  }
}

if (root?.dataset.listen) {
  setInterval(countDown, 1000)
  const source = new EventSource(root.dataset.listen)
  source.addEventListener('view', event => {
    const said: unknown = JSON.parse((event as MessageEvent<string>).data)
    if (typeof said !== 'object' || said === null) return
    if ('again' in said) { location.reload(); return }
    if ('fresh' in said) { refresh().catch(() => undefined); return }
    show(said as Readonly<Record<string, string>>)
  })
  document.addEventListener('submit', event => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.classList.contains('t-command') || form.dataset.sent !== undefined) return
    event.preventDefault()
    send(form, event.submitter).catch(() => { form.dataset.sent = ''; form.requestSubmit(event.submitter) })
  })
}
