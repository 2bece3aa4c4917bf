import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readExperience, readFigures, type ContentExperience, type PublishedFigure } from '../experience/index.ts'
import type { KeptYaml } from './kept-yaml.ts'
import type { ContentProblem } from './library.ts'

export type ReadExperiences = { readonly experiences: readonly ContentExperience[]; readonly figures: readonly PublishedFigure[]; readonly problems: readonly ContentProblem[] }

/** Reads `content/experience/*.yaml` and `content/experience/figures/*.yaml` by their shape. A file that is wrong is left out and told of. */
export async function readExperiences(content: string, yaml: KeptYaml): Promise<ReadExperiences> {
  const folder = join(content, 'experience'), experiences: ContentExperience[] = [], figures: PublishedFigure[] = [], problems: ContentProblem[] = []
  const filesOf = (under: string): Promise<string[]> => readdir(join(folder, under)).then(all => all.filter(f => /\.ya?ml$/.test(f)).sort(), () => [])
  for (const name of await filesOf('')) {
    const file = `experience/${name}`, read = yaml.read(await readFile(join(folder, name), 'utf8'))
    if (!read.ok) { problems.push({ file, where: '', says: read.says }); continue }
    const parsed = readExperience(read.value)
    if (!parsed.ok) { problems.push(...parsed.problems.map(p => ({ file, ...p }))); continue }
    if (parsed.value.id !== name.replace(/\.ya?ml$/, '')) { problems.push({ file, where: 'id', says: `The id is the name of the file, not ${parsed.value.id}.` }); continue }
    experiences.push(parsed.value)
  }
  for (const name of await filesOf('figures')) {
    const file = `experience/figures/${name}`, read = yaml.read(await readFile(join(folder, 'figures', name), 'utf8'))
    if (!read.ok) { problems.push({ file, where: '', says: read.says }); continue }
    const parsed = readFigures(read.value)
    if (!parsed.ok) { problems.push(...parsed.problems.map(p => ({ file, ...p }))); continue }
    for (const f of parsed.value) {
      if (figures.some(x => x.id === f.id)) problems.push({ file, where: 'id', says: `Another figure has the id ${f.id}.` })
      else figures.push(f)
    }
  }
  return { experiences, figures, problems }
}
