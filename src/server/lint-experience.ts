import { lawbook } from '../law/index.ts'
import { judgmentNamed, mythNamed, myths, type ContentExperience, type Touch } from '../experience/index.ts'
import { differences } from '../rulebook/index.ts'
import type { ContentProblem, Library } from './library.ts'

type Known = Pick<Library, 'experiences' | 'figures' | 'byId' | 'scenarios' | 'problems'>

/** Whether what a lesson touches is there. */
export function touchThere(t: Touch, library: Pick<Library, 'byId'>): boolean {
  if ('entry' in t) return lawbook.byId.has(t.entry)
  if ('difference' in t) return differences.rowNamed(t.difference) !== undefined
  return 'myth' in t ? mythNamed(t.myth) !== undefined : library.byId.has(t.exercise)
}

function* touchesOf(e: ContentExperience): Generator<readonly [where: string, touch: Touch]> {
  for (const [i, t] of (e.touches ?? []).entries()) yield [`touches[${i}]`, t]
  for (const part of ['wentWell', 'lessWell', 'otherwise'] as const) for (const [i, l] of e[part].entries()) for (const [k, t] of (l.touches ?? []).entries()) yield [`${part}[${i}].touches[${k}]`, t]
}

/** The figures of a text, so that no language says another number than the others: 1 000 and 1.000 are the same. */
const numbersIn = (s: string): string => [...s.replace(/(\d)[.\u00a0 ](?=\d{3}\b)/g, '$1').replace(/(\d),(\d)/g, '$1.$2').matchAll(/\d+(?:\.\d+)?/g)].map(m => m[0]).sort().join(' ')
function* textsOf(value: unknown, where: string): Generator<readonly [where: string, text: Readonly<Record<string, string>>]> {
  if (Array.isArray(value)) for (const [i, v] of value.entries()) yield* textsOf(v, `${where}[${i}]`)
  else if (typeof value === 'object' && value !== null) {
    if ('en' in value && 'sv' in value) yield [where, value as Readonly<Record<string, string>>]
    else for (const [k, v] of Object.entries(value)) yield* textsOf(v, where ? `${where}.${k}` : k)
  }
}

function* otherNumbers(of: unknown): Generator<readonly [where: string, says: string]> {
  for (const [where, t] of textsOf(of, '')) for (const lang of ['sv', 'da', 'nb'] as const) {
    const mine = numbersIn(t[lang] ?? ''), english = numbersIn(t.en ?? '')
    if (mine !== english) yield [`${where}.${lang}`, `The figures are not those of the English text: ${mine || 'none'}, not ${english || 'none'}.`]
  }
}

/** What reading one experience alone does not show: links that lead nowhere, figures that part between languages, myths without their cases. */
export function lintExperiences(library: Known): readonly ContentProblem[] {
  const problems: ContentProblem[] = []
  for (const e of library.experiences) {
    const file = `experience/${e.id}.yaml`, say = (where: string, says: string): void => { problems.push({ file, where, says }) }
    // A case that could not be read is told of elsewhere; what leads to it is not wrong for that.
    for (const [where, t] of touchesOf(e)) if (!touchThere(t, library) && !('exercise' in t && library.problems.some(p => p.file.startsWith(`cases/${t.exercise}/`)))) say(where, `There is no ${Object.keys(t)[0]} “${Object.values(t)[0]}”.`)
    if (e.simulation && !library.byId.has(e.simulation.exercise)) say('simulation.exercise', `There is no exercise “${e.simulation.exercise}”.`)
    if (judgmentNamed(e.id)) say('id', 'A judgment has this id.')
    for (const [where, says] of otherNumbers(e)) say(where, says)
  }
  for (const f of library.figures) for (const [where, says] of otherNumbers(f)) problems.push({ file: 'experience/figures', where: `${f.id}.${where}`, says })
  // Only where there is a bank: a folder of cases alone has none.
  if (library.experiences.length > 0) for (const m of myths) for (const id of m.cases) {
    if (!judgmentNamed(id) && !library.experiences.some(e => e.id === id) && !library.problems.some(p => p.file === `experience/${id}.yaml`)) problems.push({ file: `experience/${id}.yaml`, where: '', says: `The myth “${m.id}” names this experience, and it is not there.` })
  }
  return problems
}
