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

if (root?.dataset.listen) {
  const source = new EventSource(root.dataset.listen)
  source.addEventListener('view', event => {
    const said: unknown = JSON.parse((event as MessageEvent<string>).data)
    if (typeof said !== 'object' || said === null) return
    if ('again' in said) { location.reload(); return }
    show(said as Readonly<Record<string, string>>)
  })
  document.addEventListener('submit', event => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.classList.contains('t-command') || form.dataset.sent !== undefined) return
    event.preventDefault()
    send(form, event.submitter).catch(() => { form.dataset.sent = ''; form.requestSubmit(event.submitter) })
  })
}
