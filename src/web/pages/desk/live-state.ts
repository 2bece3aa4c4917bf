import type { DeskView } from '../../views.ts'

/** What the script needs to weigh while one types: nothing that is not on the page already. */
export type LiveState = Pick<DeskView, 'lang' | 'country' | 'state' | 'step' | 'today' | 'homeHref'> & { readonly firms: readonly string[]; readonly desk: string; readonly run: string; readonly branch: string; /** Nothing has been sent yet: what was typed here before may come back. */ readonly fresh: boolean }

/** As JSON that may stand inside a script element. */
export function deskState(v: DeskView): string {
  const { lang, country, state, step, today, homeHref, run, branch } = v
  const out: LiveState = { lang, country, state, today, homeHref, desk: v.links.desk, run, branch, fresh: Object.keys(v.values).length === 0, firms: v.firms.map(f => f.id), ...(step ? { step } : {}) }
  return JSON.stringify(out).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}
