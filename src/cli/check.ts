import { readFile } from 'node:fs/promises'
import { countries, isCountry, say, type Day, type Lang } from '../plain/index.ts'
import { sourceName, steps, type Opinion } from '../law/index.ts'
import { checkStep, opinionsJson, readYaml } from '../server/index.ts'
import type { Outside, Said } from './command.ts'
import { cliWords } from './words.ts'

/** An opinion in lines: the verdict, then each finding that is not plainly lawful, with its sources and what is still to be known. */
export function opinionLines(o: Opinion, lang: Lang): string[] {
  const told = o.findings.filter(f => f.verdict === 'unlawful' || f.verdict === 'depends' || f.reasoned)
    .sort((a, b) => Number(b.verdict === 'unlawful') - Number(a.verdict === 'unlawful')) // what stops the step first
  return [
    `${o.country}: ${say(steps[o.step], lang)} – ${say(cliWords[o.verdict], lang)}`,
    ...told.flatMap(f => [
      `  ${say(cliWords[f.verdict], lang)}: ${say(f.rule.says, lang)} (${f.rule.id})`,
      ...f.sources.map(s => `    ${say(cliWords.source, lang)} ${sourceName(s, lang)}${s.link ? ` <${s.link}>` : ''}`),
      ...f.ask.map(a => `    ${say(cliWords.asks, lang)} ${say(a.ask, lang)} [${a.fact}]`),
    ]),
  ]
}

/** `tipp check FILE|-`: 0 when lawful, 1 when something cannot be read, 3 when it is not plainly lawful. */
export async function checkCommand(o: Outside, { words, country, on, json, lang }: Said): Promise<number> {
  const file = words[1]
  if (file === undefined) { o.err(say(cliWords.noFile, lang)); return 1 }
  if (!isCountry(country)) { o.err(say(cliWords.noCountry, lang)); return 1 }
  let text: string
  try {
    text = file === '-' ? await o.input() : await readFile(file, 'utf8')
  } catch (error) {
    o.err(say(cliWords.unreadable, lang, { file, detail: (error as Error).message }))
    return 1
  }
  // JSON is YAML too.
  const read = readYaml(text)
  if (!read.ok) { o.err(say(cliWords.unreadable, lang, { file, detail: read.says })); return 1 }
  const asked = typeof read.value === 'object' && read.value !== null ? read.value : {}
  const checked = checkStep({ ...asked, country, ...(on === undefined ? {} : { on }) }, o.today() as Day)
  if (!checked.ok) {
    for (const p of checked.problems) o.err(`${p.field}: ${say(p.text, lang)}`)
    return 1
  }
  const home = checked.opinions[country]!
  if (json) o.out(JSON.stringify({ country, on: checked.on, opinions: opinionsJson(checked.opinions) }))
  else {
    for (const line of opinionLines(home, lang)) o.out(line)
    o.out(say(cliWords.elsewhere, lang))
    for (const c of countries) if (c !== country) o.out(`  ${c}: ${say(cliWords[checked.opinions[c]!.verdict], lang)}`)
  }
  return home.verdict === 'lawful' ? 0 : 3
}
