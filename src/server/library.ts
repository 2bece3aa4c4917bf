import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parseDocument } from 'yaml'
import { parseScenario, type Drill, type Route, type Scenario } from '../practice/index.ts'
import type { ContentExperience, PublishedFigure } from '../experience/index.ts'
import { readDrills } from './drill-files.ts'
import { readExperiences } from './experience-files.ts'
import { keptYaml, type KeptYaml, type ReadYaml } from './kept-yaml.ts'

/** The cases that can be practised, by id. */
export type Library = {
  readonly scenarios: readonly Scenario[]
  readonly byId: ReadonlyMap<string, Scenario>
  /** The routes that a machine can play, by the id of the case and then their own. */
  readonly routes: ReadonlyMap<string, Readonly<Record<string, Route>>>
  /** The drills, in their order. */
  readonly drills: readonly Drill[]
  /** The experiences that the project tells of, and the published figures about many procurements. */
  readonly experiences: readonly ContentExperience[]
  readonly figures: readonly PublishedFigure[]
  /** The folder of each case, by id, as it is written in problems: `cases/my-case`. */
  readonly folders: ReadonlyMap<string, string>
  /** The folder that those are written from. */
  readonly root: string
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
export function readYaml(text: string): ReadYaml {
  const doc = parseDocument(text, { strict: true, uniqueKeys: true, prettyErrors: true })
  const wrong = doc.errors[0] ?? doc.warnings[0]
  if (wrong) return { ok: false, says: wrong.message.split('\n')[0]! }
  try {
    return { ok: true, value: doc.toJS({ maxAliasCount: 50 }) }
  } catch (error) {
    return { ok: false, says: error instanceof Error ? error.message : String(error) }
  }
}

/** What was read of the project's own cases is kept beside the bundle of the program; cases under work change too often. */
const keptFor = (content: string): string | undefined => (resolve(content) === resolve(contentFolder()) ? join(process.env.TIPP_CACHE ?? join(projectFolder(), 'node_modules', '.cache', 'tipp'), 'cases.json') : undefined)

type Files = Readonly<Record<string, unknown>>

/** Every YAML file of a case's folder, by name without its ending. */
async function filesIn(folder: string, yaml: KeptYaml, say: (file: string, says: string) => void): Promise<Files> {
  const files: Record<string, unknown> = {}
  for (const name of (await readdir(folder)).filter(f => /\.ya?ml$/.test(f)).sort()) {
    const read = yaml.read(await readFile(join(folder, name), 'utf8'))
    if (read.ok) files[name.replace(/\.ya?ml$/, '')] = read.value
    else say(name, read.says)
  }
  // The routes that a machine plays lie in a folder of their own; they are checked with the case.
  for (const name of await readdir(join(folder, 'routes')).then(all => all.filter(f => /\.ya?ml$/.test(f)).sort(), () => [])) {
    const read = yaml.read(await readFile(join(folder, 'routes', name), 'utf8'))
    if (read.ok) files[`routes/${name.replace(/\.ya?ml$/, '')}`] = read.value
    else say(`routes/${name}`, read.says)
  }
  return files
}

/** Where the folders of cases lie: under `cases`, or the named folder itself when it is one case. */
async function casesIn(content: string): Promise<{ readonly top: string; readonly names: readonly string[]; readonly shown: string; readonly root: string }> {
  const inside = await readdir(content).catch((): undefined => undefined)
  // A folder that is there and has no cases in it is a case that somebody begins to write.
  if (inside && (inside.includes('case.yaml') || !inside.includes('cases'))) return { top: dirname(resolve(content)), names: [basename(resolve(content))], shown: '', root: dirname(resolve(content)) }
  const top = join(content, 'cases')
  const names = await readdir(top, { withFileTypes: true }).then(all => all.filter(f => f.isDirectory()).map(f => f.name).sort(), () => [])
  return { top, names, shown: 'cases/', root: content }
}

/** Reads all drills, all experiences and all cases under `content/cases`, or the one case that the folder is. A case that is wrong is left out and told of; the others are used. */
export async function readLibrary(content: string): Promise<Library> {
  const scenarios: Scenario[] = [], problems: ContentProblem[] = [], routes = new Map<string, Readonly<Record<string, Route>>>(), folders = new Map<string, string>()
  const { top, names, shown, root } = await casesIn(content), yaml = await keptYaml(keptFor(content), readYaml)
  for (const name of names) {
    const folder = `${shown}${name}`, file = `${folder}/case.yaml`
    const files = await filesIn(join(top, name), yaml, (f, says) => problems.push({ file: `${folder}/${f}`, where: '', says }))
    if (files.case === undefined) {
      if (!problems.some(p => p.file === file)) problems.push({ file, where: '', says: 'There is no case.yaml.' })
      continue
    }
    const parsed = parseScenario(files.case, files)
    if (!parsed.ok) { problems.push(...parsed.problems.map(p => ({ file: `${folder}/${p.file}`, where: p.where, says: p.says }))); continue }
    if (scenarios.some(s => s.id === parsed.scenario.id)) { problems.push({ file, where: 'id', says: `Another case has the id ${parsed.scenario.id}.` }); continue }
    scenarios.push(parsed.scenario)
    routes.set(parsed.scenario.id, parsed.routes)
    folders.set(parsed.scenario.id, folder)
  }
  const { drills, problems: ofDrills } = await readDrills(content), { experiences, figures, problems: ofExperiences } = await readExperiences(content, yaml)
  await yaml.save()
  return { scenarios, byId: new Map(scenarios.map(s => [s.id, s])), routes, drills, experiences, figures, folders, root, problems: [...problems, ...ofDrills, ...ofExperiences], files: names.length }
}
