import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { parseScenario, type Drill, type Route, type Scenario } from '../practice/index.ts'
import { readDrills } from './drill-files.ts'

/** The cases that can be practised, by id. */
export type Library = {
  readonly scenarios: readonly Scenario[]
  readonly byId: ReadonlyMap<string, Scenario>
  /** The routes that a machine can play, by the id of the case and then their own. */
  readonly routes: ReadonlyMap<string, Readonly<Record<string, Route>>>
  /** The drills, in their order. */
  readonly drills: readonly Drill[]
  /** Every file that could not be used, and why: `tipp lint` prints them, the server starts without them. */
  readonly problems: readonly ContentProblem[]
  /** How many case files were looked at. */
  readonly files: number
}
export type ContentProblem = { readonly file: string; readonly where: string; readonly says: string }

/** The project's folder: named by the bundler, else where we were started. */
export const projectFolder = (): string => process.env.TIPP_ROOT ?? process.cwd()
export const contentFolder = (): string => join(projectFolder(), 'content')

/** Reads YAML once and strictly: a key that stands twice is an error, and no alias may blow up a small file. */
export function readYaml(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly says: string } {
  const doc = parseDocument(text, { strict: true, uniqueKeys: true, prettyErrors: true })
  const wrong = doc.errors[0] ?? doc.warnings[0]
  if (wrong) return { ok: false, says: wrong.message.split('\n')[0]! }
  try {
    return { ok: true, value: doc.toJS({ maxAliasCount: 50 }) }
  } catch (error) {
    return { ok: false, says: error instanceof Error ? error.message : String(error) }
  }
}

type Files = Readonly<Record<string, unknown>>

/** Every YAML file of a case's folder, by name without its ending. */
async function filesIn(folder: string, say: (file: string, says: string) => void): Promise<Files> {
  const files: Record<string, unknown> = {}
  for (const name of (await readdir(folder)).filter(f => /\.ya?ml$/.test(f)).sort()) {
    const read = readYaml(await readFile(join(folder, name), 'utf8'))
    if (read.ok) files[name.replace(/\.ya?ml$/, '')] = read.value
    else say(name, read.says)
  }
  // The routes that a machine plays lie in a folder of their own; they are checked with the case.
  for (const name of await readdir(join(folder, 'routes')).then(all => all.filter(f => /\.ya?ml$/.test(f)).sort(), () => [])) {
    const read = readYaml(await readFile(join(folder, 'routes', name), 'utf8'))
    if (read.ok) files[`routes/${name.replace(/\.ya?ml$/, '')}`] = read.value
    else say(`routes/${name}`, read.says)
  }
  return files
}

/** Reads all cases under `content/cases` and the drills. What is wrong is left out and told of; the others are used. `look`: drills are weighed by the law too. */
export async function readLibrary(content: string, look = false): Promise<Library> {
  const scenarios: Scenario[] = [], problems: ContentProblem[] = [], routes = new Map<string, Readonly<Record<string, Route>>>()
  const top = join(content, 'cases')
  const folders = await readdir(top, { withFileTypes: true }).then(all => all.filter(f => f.isDirectory()).map(f => f.name).sort(), () => [])
  for (const name of folders) {
    const file = `cases/${name}/case.yaml`
    const files = await filesIn(join(top, name), (f, says) => problems.push({ file: `cases/${name}/${f}`, where: '', says }))
    if (files.case === undefined) {
      if (!problems.some(p => p.file === file)) problems.push({ file, where: '', says: 'There is no case.yaml.' })
      continue
    }
    const parsed = parseScenario(files.case, files)
    if (!parsed.ok) { problems.push(...parsed.problems.map(p => ({ file, where: p.where, says: p.says }))); continue }
    if (scenarios.some(s => s.id === parsed.scenario.id)) { problems.push({ file, where: 'id', says: `Another case has the id ${parsed.scenario.id}.` }); continue }
    scenarios.push(parsed.scenario)
    routes.set(parsed.scenario.id, parsed.routes)
  }
  const { drills, problems: ofDrills, files } = await readDrills(content, look)
  return { scenarios, byId: new Map(scenarios.map(s => [s.id, s])), routes, drills, problems: [...problems, ...ofDrills], files: folders.length + files }
}
