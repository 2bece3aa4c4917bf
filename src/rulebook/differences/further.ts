import { countries, type Country, type Day } from '../../plain/index.ts'
import { figuresIn, lawbook as wholeBook, on, isAlive, type Duty, type Figure, type FigureValue, type Lawbook, type Rule, type Topic } from '../../law/index.ts'
import { entriesOf } from './hear.ts'
import { rows } from './rows.ts'

/** An EU duty that some countries have set another in the place of, and others carry out in their own words or leave as it is. */
export type Replaced = { readonly eu: string; readonly topic: Topic; readonly says: Rule; readonly by: Readonly<Partial<Record<Country, readonly Duty[]>>> }
/** A number that the countries have set each for itself, as it stands on a day. */
export type Parted = { readonly figure: Figure; readonly values: Readonly<Partial<Record<Country, FigureValue>>> }
/** A national rule without an EU duty behind it. */
export type OnlyHere = { readonly country: Country; readonly topic: Topic; readonly rule: Rule }

export type Further = { readonly replaced: readonly Replaced[]; readonly figures: readonly Parted[]; readonly onlyHere: readonly OnlyHere[] }

/** What the ties and figures of the lawbook reveal beyond the rows of the table. Found by the program; nobody has commented it. */
export function furtherDifferences(day: Day, book: Lawbook = wholeBook): Further {
  const told = new Set(rows.flatMap(entriesOf)), when = on(day)
  const alive = book.rules.filter(r => isAlive(r.life, when))
  const newest = new Map<string, Rule>()
  for (const r of alive) newest.set(`${r.order} ${r.id}`, r)
  const all = [...newest.values()]

  const replaced = new Map<string, Partial<Record<Country, Duty[]>>>()
  for (const r of all) if (r.kind === 'duty' && r.order !== 'EU' && r.replaces && !told.has(r.id)) {
    const there = replaced.get(r.replaces) ?? {}
    replaced.set(r.replaces, { ...there, [r.order]: [...(there[r.order] ?? []), r] })
  }
  const figures = new Map<string, Figure>()
  for (const r of all) for (const f of figuresIn(r)) if (f.set !== 'in the directive') figures.set(f.figure, f)

  return {
    replaced: [...replaced].flatMap(([eu, by]) => { const says = book.byId.get(eu)?.at(-1); return says ? [{ eu, topic: says.topic, says, by }] : [] }).sort((a, b) => (a.eu < b.eu ? -1 : 1)),
    figures: [...figures.values()].flatMap(figure => {
      const values = Object.fromEntries(countries.flatMap(c => { const v = valueOn(figure, c, day); return v ? [[c, v]] : [] })) as Parted['values']
      const shown = countries.map(c => values[c]?.value)
      // A number that only one country has belongs to a rule of its own, which stands under the rules of one country.
      return new Set(shown).size > 1 && Object.keys(values).length > 1 ? [{ figure, values }] : []
    }).sort((a, b) => (a.figure.figure < b.figure.figure ? -1 : 1)),
    onlyHere: all.flatMap((r): OnlyHere[] => (r.order === 'EU' || told.has(r.id) || r.kind === 'meaning' || (r.kind === 'duty' && (r.carriesOut || r.replaces)) ? [] : [{ country: r.order, topic: r.topic, rule: r }])),
  }
}

function valueOn(figure: Figure, country: Country, day: Day): FigureValue | undefined {
  const own = figure.values.filter(v => v.order === country && v.life.from <= day && (v.life.to === undefined || v.life.to >= day)).at(-1)
  if (own || figure.set === 'by each country') return own
  return figure.values.filter(v => v.order === 'EU' && v.life.from <= day && (v.life.to === undefined || v.life.to >= day)).at(-1)
}
