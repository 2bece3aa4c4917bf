import { h, hydrate, render } from 'preact'
import { lawbook, type Order, type CaseStep, type StepVerdict } from '../law/index.ts'
import { LawPanel, LawStrip, type LawPanelProps } from './law-panel.tsx'
import { bringBack, forget, keep } from './kept-typing.ts'
import type { LiveState } from './pages/desk/live-state.ts'
import { readStepForm } from './read-form.ts'
import type { FormValues } from './views.ts'
import { tryStep } from './weigh-step.ts'

/** The law while one types. Everything works without: then the button weighs the step. */

function valuesOf(form: HTMLFormElement): FormValues {
  const out: Record<string, string[]> = {}
  new FormData(form).forEach((value, name) => { if (typeof value === 'string') (out[name] ??= []).push(value) })
  return out
}

function propsNow(form: HTMLFormElement, live: LiveState): LawPanelProps | undefined {
  const values = valuesOf(form), read = readStepForm(values)
  // An answer without its reason is not weighed yet; the rest of the form still is.
  const usable = read.ok ? read : readStepForm(Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('answer.') || values[`because.${name.slice(7)}`]?.[0]?.trim())))
  if (!usable.ok) return undefined
  const tried = tryStep(lawbook, live.country, new Set(live.firms), live.state, usable.action, usable)
  if (!tried.ok) return undefined
  const stepHref = (step: CaseStep): string => {
    const url = new URL(live.desk, location.href)
    url.searchParams.set('step', step)
    return `${url.pathname}${url.search}#step`
  }
  const lawHref = (order: Order, id: string): string => `${live.homeHref}law/${order}/${id.split('/').map(encodeURIComponent).join('/')}`
  return { lang: live.lang, country: live.country, state: live.state, weighed: tried.weighed, values, problems: [], lawHref, stepHref }
}

/** Puts a value into a field of the form, whatever kind of control it is, and shows where. */
function fillIn(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name)
  const found = control instanceof RadioNodeList
    ? [...control].find((x): x is HTMLInputElement => x instanceof HTMLInputElement && x.value === value)
    : control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement ? control : undefined
  if (!found) return
  if (found instanceof HTMLInputElement && (found.type === 'radio' || found.type === 'checkbox')) found.checked = true
  else found.value = value
  found.dispatchEvent(new Event('input', { bubbles: true }))
  found.focus()
}

/** The control that stands in the form for one that was drawn anew. */
const refind = (form: HTMLFormElement, gone: HTMLElement): HTMLElement | undefined => {
  const name = gone.getAttribute('name'), value = gone.getAttribute('type') === 'radio' ? gone.getAttribute('value') : undefined
  return name === null ? undefined : [...form.elements].find((x): x is HTMLElement => x instanceof HTMLElement && x.getAttribute('name') === name && (value === undefined || x.getAttribute('value') === value))
}

/** What the form of a real case says of the verdict follows it: a step that was repaired can be taken at once, one that is blocked cannot. */
function follow(form: HTMLFormElement, verdict: StepVerdict | undefined, served: boolean): void {
  const shown = (id: string, on: boolean): void => { const part = document.getElementById(id); if (part) part.hidden = !on }
  shown('step-take', verdict !== 'unlawful')
  shown('step-blocked', verdict === 'unlawful')
  const unsettled = form.elements.namedItem('unsettled')
  shown('step-unsettled', verdict === 'depends' || (unsettled instanceof HTMLTextAreaElement && unsettled.value.trim() !== ''))
  // A refusal speaks of what was sent; once something is changed the law beside says how it stands now.
  if (!served) shown('step-refused', false)
}

function begin(form: HTMLFormElement, place: HTMLElement, live: LiveState): void {
  const strip = document.getElementById('law-strip'), law = document.getElementById('law')
  // On a wide screen the law always stands open, also where style sheets cannot open it.
  const wide = matchMedia('(min-width: 56rem)').matches
  if (law instanceof HTMLDetailsElement && wide) law.open = true
  let drawn = place.querySelector('.t-panel__verdict') !== null, stripped = false, broken = false, timer = 0, last: LawPanelProps | undefined
  if (live.fresh) bringBack(form, live)
  const served = place.innerHTML
  /** Half a panel would be a wrong answer: when drawing fails, what the server drew stands there again, and the button weighs. */
  const draw = (first: boolean): void => {
    if (broken) return
    try { redraw(first) } catch (fault) {
      broken = true
      place.innerHTML = served
      console.error(fault)
    }
  }
  const redraw = (first: boolean): void => {
    const now = propsNow(form, live), props = now ?? (last && { ...last, values: valuesOf(form), waits: true })
    if (!props) return
    if (now) last = now
    const panel = h(LawPanel, props)
    if (first && drawn) hydrate(panel, place)
    else {
      if (!drawn) place.textContent = ''
      render(panel, place)
    }
    drawn = true
    const verdict = props.weighed.home?.verdict
    follow(form, verdict, first)
    if (strip) {
      if (!stripped) strip.textContent = ''
      stripped = true
      render(h(LawStrip, { verdict, lang: live.lang }), strip)
    }
  }
  // What the server drew with faults in it stays until something is typed.
  if (!document.querySelector('.t-error-summary')) draw(true)
  else drawn = false
  // The law's questions stand there only now: their answers come back too.
  if (live.fresh && drawn && bringBack(form, live)) draw(false)
  // A text that is being written inside the panel would lose its place: it is weighed when one leaves it.
  const writing = (target: EventTarget | null): boolean => target instanceof HTMLElement && place.contains(target) && target.matches('textarea, input:not([type=radio], [type=checkbox])')
  const soon = (): void => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      const at = document.activeElement
      if (writing(at)) return
      draw(false)
      // An answer that is given stands in another place of the panel; whoever gave it goes along.
      if (at instanceof HTMLElement && !at.isConnected) refind(form, at)?.focus()
    }, 150)
  }
  form.addEventListener('input', event => {
    keep(form, live)
    if (!writing(event.target)) soon()
  })
  form.addEventListener('focusout', event => { if (writing(event.target)) soon() })
  form.addEventListener('submit', event => { if (event.submitter instanceof HTMLButtonElement && event.submitter.value === 'take') forget(live) })
  form.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[name="repair"]') : null
    const { field, value } = button?.dataset ?? {}
    if (!field || value === undefined) return
    event.preventDefault()
    if (law instanceof HTMLDetailsElement && !wide) law.open = false
    fillIn(form, field, value)
  })
}

try {
  const stored = document.getElementById('desk-state'), form = document.getElementById('step-form'), place = document.getElementById('law-live')
  if (stored && place && form instanceof HTMLFormElement) begin(form, place, JSON.parse(stored.textContent ?? '') as LiveState)
} catch {
  // The page works as plain forms; nothing to tell the reader.
}
