import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

type Value = string | number | boolean | readonly unknown[] | undefined

/** The fields of a form by name, as a person would fill them; lists of rows become `name.0.part`. */
export function flat(input: Readonly<Record<string, unknown>>): Record<string, string | string[]> {
  const out: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(input)) {
    if (name === 'step' || value === undefined) continue
    if (Array.isArray(value) && value.length > 0 && typeof value[0] === 'object') value.forEach((row, i) => { for (const [k, v] of Object.entries(row as object)) out[`${name}.${i}.${k}`] = String(v) })
    else if (Array.isArray(value)) out[name] = value.map(String)
    else out[name] = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value as Value)
  }
  return out
}

/** Fills what stands on the page; a name that is not there fails, for a field that a person cannot reach is a fault of the page. */
export async function fillForm(page: Page, scope: string, values: Readonly<Record<string, string | string[]>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const fields = page.locator(`${scope} [name="${name}"]`), count = await fields.count()
    const list = Array.isArray(value) ? value : [value]
    if (count === 0) {
      if (list.length === 0) continue
      throw new Error(`There is no field «${name}» on ${page.url()}`)
    }
    const first = fields.first(), tag = await first.evaluate(e => e.tagName), type = await first.getAttribute('type')
    if (tag === 'SELECT') await first.selectOption(list[0] ?? '')
    else if (type === 'radio') await page.locator(`${scope} [name="${name}"][value="${list[0]}"]`).setChecked(true)
    else if (type === 'checkbox' && count === 1 && !Array.isArray(value)) await first.setChecked(value === 'yes')
    else if (type === 'checkbox') for (let i = 0; i < count; i++) await fields.nth(i).setChecked(list.includes((await fields.nth(i).getAttribute('value')) ?? ''))
    else await first.fill(tag === 'TEXTAREA' ? list.join('\n') : list[0] ?? '')
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
