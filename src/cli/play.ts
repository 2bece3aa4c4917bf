import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isCountry, say } from '../plain/index.ts'
import { lawbook, steps } from '../law/index.ts'
import { defaultParameters } from '../market/index.ts'
import { playRoute, type Route, type World } from '../practice/index.ts'
import { contentFolder, readLibrary, readYaml } from '../server/index.ts'
import type { Outside, Said } from './command.ts'
import { cliWords } from './words.ts'

/** The routes that lie beside a case: `content/cases/<case>/routes/<name>.yaml`. */
async function routeNames(folder: string): Promise<string[]> {
  return readdir(folder).then(all => all.flatMap(f => /^(.+)\.ya?ml$/.exec(f)?.[1] ?? []).sort(), () => [])
}

/** `tipp play`: plays a route to its end and prints what the law said, how it went, and the hash of the log. */
export async function playCommand(o: Outside, { words, country, route: name = 'expert', seed: seedText = '1', json, lang }: Said): Promise<number> {
  if (!isCountry(country)) { o.err(say(cliWords.noCountry, lang)); return 1 }
  const seed = /^\d{1,10}$/.test(seedText) ? Number(seedText) : NaN
  if (!(seed <= 0xffffffff)) { o.err(say(cliWords.badSeed, lang)); return 1 }
  const content = o.env.TIPP_CONTENT || contentFolder(), library = await readLibrary(content)
  const scenario = library.byId.get(words[1] ?? '')
  if (!scenario) {
    o.err(say(cliWords.noCase, lang, { name: words[1] ?? '', all: library.scenarios.map(s => s.id).join(', ') }))
    return 1
  }
  const folder = join(library.root, library.folders.get(scenario.id) ?? '', 'routes'), known = await routeNames(folder)
  const file = known.includes(name) ? join(folder, `${name}.yaml`) : name
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    o.err((error as NodeJS.ErrnoException).code === 'ENOENT'
      ? say(cliWords.noRoute, lang, { name, all: known.join(', ') }) : say(cliWords.unreadable, lang, { file, detail: (error as Error).message }))
    return 1
  }
  const read = readYaml(text)
  if (!read.ok) { o.err(say(cliWords.unreadable, lang, { file, detail: read.says })); return 1 }
  const world: World = { scenario, lawbook, parameters: defaultParameters, country, seed }
  const played = playRoute(world, read.value as Route)
  if (json) {
    o.out(JSON.stringify({ case: scenario.id, version: scenario.version, country, seed, lawbook: lawbook.hash, opinions: played.opinions, outcome: played.outcome, refused: played.refused, events: played.envelopes.length, hash: played.hash }))
    return played.refused.length === 0 ? 0 : 3
  }
  for (const { step, on, verdicts } of played.opinions)
    o.out(`${on}  ${say(steps[step], lang).padEnd(44)} ${Object.entries(verdicts).map(([c, v]) => `${c} ${say(cliWords[v], lang)}`).join(' · ')}`)
  for (const { line, code } of played.refused) o.out(say(cliWords.refused, lang, { line, code }))
  o.out(`${say(cliWords.outcome, lang)} ${typeof played.outcome === 'string' ? played.outcome : JSON.stringify(played.outcome)}`)
  o.out(`${say(cliWords.hash, lang)} ${played.hash}`)
  return played.refused.length === 0 ? 0 : 3
}
