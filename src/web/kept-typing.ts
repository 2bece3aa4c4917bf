import type { LiveState } from './pages/desk/live-state.ts'

/**
 * What one has typed and not sent, kept in this tab until the step is taken: a look at the rules or another step must not cost an
 * hour's writing. It never leaves the browser, and goes when the tab closes.
 */

const nameOf = (live: LiveState): string => `tipp:${live.run}:${live.branch}:${live.step}`

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
const controls = (form: HTMLFormElement): Control[] => [...form.elements].filter((x): x is Control =>
  (x instanceof HTMLInputElement && x.type !== 'hidden') || x instanceof HTMLSelectElement || x instanceof HTMLTextAreaElement)
const chosen = (x: Control): x is HTMLInputElement => x instanceof HTMLInputElement && (x.type === 'radio' || x.type === 'checkbox')

/** A browser may refuse to keep anything; then nothing is kept. */
function quietly(act: () => void): void {
  try { act() } catch { /* the form works without */ }
}

export const forget = (live: LiveState): void => quietly(() => sessionStorage.removeItem(nameOf(live)))

export const keep = (form: HTMLFormElement, live: LiveState): void => quietly(() => {
  const typed = controls(form).flatMap(x => (chosen(x) && !x.checked || x.value === '' ? [] : [[x.name, x.value]]))
  sessionStorage.setItem(nameOf(live), JSON.stringify(typed))
})

/** Whether there was something to bring back. */
export function bringBack(form: HTMLFormElement, live: LiveState): boolean {
  let stored: unknown
  quietly(() => { stored = JSON.parse(sessionStorage.getItem(nameOf(live)) ?? 'null') })
  if (!Array.isArray(stored)) return false
  const typed = new Map<string, string[]>()
  for (const [name, value] of stored as [string, string][]) typed.set(name, [...typed.get(name) ?? [], value])
  for (const x of controls(form)) {
    const list = typed.get(x.name)
    if (chosen(x)) x.checked = list?.includes(x.value) ?? false
    else if (list?.[0] !== undefined) x.value = list[0]
  }
  return true
}
