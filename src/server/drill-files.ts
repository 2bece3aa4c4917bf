import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readDrill, type Drill } from '../practice/index.ts'
import { readYaml, type ContentProblem } from './library.ts'

/**
 * Reads all drills under `content/drills`, in their order, by their shape; whether their answers are what the law makes of them,
 * `tipp lint` asks.
 */
export async function readDrills(content: string): Promise<{ readonly drills: readonly Drill[]; readonly problems: readonly ContentProblem[] }> {
  const folder = join(content, 'drills'), drills: Drill[] = [], problems: ContentProblem[] = []
  const names = await readdir(folder).then(all => all.filter(f => /\.ya?ml$/.test(f)).sort(), () => [])
  for (const name of names) {
    const read = readYaml(await readFile(join(folder, name), 'utf8'))
    if (!read.ok) { problems.push({ file: `drills/${name}`, where: '', says: read.says }); continue }
    const parsed = readDrill(name.replace(/\.ya?ml$/, ''), read.value)
    if (parsed.ok) drills.push(parsed.drill)
    else problems.push(...parsed.problems)
  }
  for (const d of drills) if (drills.some(o => o !== d && o.order === d.order && o.id < d.id)) problems.push({ file: `drills/${d.id}.yaml`, where: 'order', says: `Another drill has the place ${d.order}.` })
  return { drills: drills.sort((a, b) => a.order - b.order), problems }
}
