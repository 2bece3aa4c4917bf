import { isAlive, figuresFor, figuresOf, lawbook, type When } from '../../law/index.ts'
import type { Country } from '../../plain/index.ts'

const byName = new Map(figuresOf(lawbook.rules).map(f => [f.figure, f]))
/** The value of a figure of the lawbook in a country on these days; nothing when nobody has read it. */
export function figureIn(name: string, country: Country, on: When): number | undefined {
  const figure = byName.get(name)
  if (!figure) throw new Error(`the lawbook has no figure ${name}`)
  const value = figuresFor(figure, country).find(v => isAlive(v.life, on))?.value
  return typeof value === 'number' ? value : undefined
}
