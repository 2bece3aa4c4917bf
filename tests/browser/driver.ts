import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { NotOffered, type Fields } from '../route.ts'

/** All that could be looked at, as CI does; without it the longest sweeps look at every page once, each at one width. */
export const everything = process.env.TIPP_TESTS === 'all'
/** Whether a sweep looks at this page at this width: at all of them, or each page at one of `of` widths in turn. */
export const looksAt = (page: number, width: number, of: number): boolean => everything || page % of === width

type Offered = { readonly tag: string; readonly type: string; readonly now: string; readonly on: boolean; readonly choices: readonly string[] }

/** What stands on the page under each name, read at once: a question for every field would cost more than filling it. */
const offered = (page: Page, scope: string, names: readonly string[]): Promise<Offered[][]> => page.evaluate(([scope, names]) => names.map(name =>
  [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`${scope} [name="${name}"]`)].map(e => ({
    tag: e.tagName, type: e.type, now: e.value, on: e instanceof HTMLInputElement && e.checked, choices: e instanceof HTMLSelectElement ? [...e.options].map(o => o.value) : [],
  }))), [scope, names] as const)

/** Fills what stands on the page; a name or a choice that is not there fails, for what a person cannot reach is a fault of the page. What stands there already is left. */
export async function fillForm(page: Page, scope: string, values: Fields): Promise<void> {
  const names = Object.keys(values), there = await offered(page, scope, names)
  for (const [i, name] of names.entries()) {
    const value = values[name]!, list = Array.isArray(value) ? value : [value], of = there[i]!, first = of[0]
    if (!first) {
      if (list.length === 0) continue
      throw new NotOffered(`There is no field «${name}» on ${page.url()}`)
    }
    const one = (x: string) => page.locator(`${scope} [name="${name}"][value="${x}"]`)
    const lacking = (x: string): never => { throw new NotOffered(`«${name}» does not offer «${x}» on ${page.url()}`) }
    if (first.tag === 'SELECT') {
      if (!first.choices.includes(list[0] ?? '')) lacking(list[0] ?? '')
      if (first.now !== (list[0] ?? '')) await page.locator(`${scope} [name="${name}"]`).first().selectOption(list[0] ?? '')
    } else if (first.type === 'radio' || (first.type === 'checkbox' && (of.length > 1 || Array.isArray(value)))) {
      for (const x of list) if (!of.some(c => c.now === x)) lacking(x)
      for (const c of of) if (c.on !== list.includes(c.now) && (first.type === 'checkbox' || !c.on)) await one(c.now).setChecked(!c.on)
    } else if (first.type === 'checkbox') {
      if (first.on !== (value === 'yes')) await page.locator(`${scope} [name="${name}"]`).first().setChecked(value === 'yes')
    } else {
      const written = first.tag === 'TEXTAREA' ? list.join('\n') : list[0] ?? ''
      if (first.now !== written) await page.locator(`${scope} [name="${name}"]`).first().fill(written)
    }
  }
}

const axeFile = createRequire(join(process.env.TIPP_ROOT ?? process.cwd(), 'package.json')).resolve('axe-core/axe.min.js')
const axeCode = readFileSync(axeFile, 'utf8')
type Axe = { violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[]; passes: unknown[] }

/** What axe finds on the page as it stands, with every fold opened; and that it looked at something. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate('document.querySelectorAll("details").forEach(d => { d.open = true })')
  await page.evaluate(axeCode)
  const answer = await page.evaluate('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })') as Axe
  if (answer.passes.length < 10) return ['axe examined nothing']
  return answer.violations.map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => `${n.target.join(' ')} ${n.failureSummary ?? ''}`).join(' | ')}`)
}

/** How many pixels the page can be pushed sideways. */
export const sideways = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth') as Promise<number>
