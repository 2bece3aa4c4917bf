import { looksPersonal, legible, type Day, type Lang } from '../../plain/index.ts'
import { figureWritten } from './figure-written.ts'
import { givenExperienceSchema, linkSchema } from './schema.ts'
import type { SaidAnswer } from './register.ts'
import type { Spoken } from './said.ts'
import type { Evidence, GivenExperience, Lesson, Outcome } from './types.ts'
import { units, type Unit } from './units.ts'
import { areas, confidences, dialogueForms, ends, howKnown, payments, places, requirementForms, rightsHolders, tellerRoles, ways, type HowKnown, type Measure, type TellerRole } from './vocabulary.ts'

/** A form as it was filled in: every field may come several times. */
export type WrittenExperience = Readonly<Record<string, readonly string[]>>

/** The figures that are asked for, with the units each may have; the first is the usual one. */
export const askedFigures: readonly { readonly measure: Measure; readonly units: readonly [Unit, ...Unit[]] }[] = [
  { measure: 'met', units: ['firms'] }, { measure: 'bids', units: ['bids'] }, { measure: 'smallFirms', units: ['firms', 'bids', 'percent'] }, { measure: 'newFirms', units: ['firms', 'bids', 'percent'] }, { measure: 'foreignFirms', units: ['firms', 'bids', 'percent'] },
  { measure: 'time', units: ['months', 'days', 'weeks', 'years'] }, { measure: 'buyerCost', units: ['hours', 'personDays', 'DKK', 'SEK', 'NOK', 'EUR', 'percentOfValue'] }, { measure: 'firmCost', units: ['hours', 'personDays', 'DKK', 'SEK', 'NOK', 'EUR', 'percentOfValue'] },
  { measure: 'value', units: ['DKK', 'SEK', 'NOK', 'EUR'] }, { measure: 'price', units: ['percentOfEstimate'] }, { measure: 'pilot', units: ['pilots'] }, { measure: 'scale', units: ['buyers', 'municipalities', 'contracts', 'machines'] },
  { measure: 'effect', units: ['m3', 'tonnesAYear', 'tonnes', 'tCO2AYear', 'tCO2', 'MWh', 'percent', 'litres', 'other'] },
]

export type GivenProblem = 'short' | 'long' | 'needed' | 'choose' | 'lessons' | 'too many' | 'years' | 'figure' | 'unit' | 'how' | 'link' | 'personal' | 'unsound' | 'phases'
export type GivenFault = readonly [field: string, problem: GivenProblem]
export const written = { title: [5, 160], text: [20, 2000], lesson: 500, lessons: 8, buyers: 300, evidence: 300 } as const

const lines = (s: string): string[] => s.split(/\r?\n/).map(x => x.replace(/^\s*[-–•*]\s+/, '').trim()).filter(x => x !== '')

/** Reads what was written, or says what is wrong with each field. `on` is the day on which it is given. */
export function readGiven(w: WrittenExperience, id: string, on: Day, lang: Lang, simulation?: { readonly exercise: string }): { readonly ok: true; readonly experience: GivenExperience } | { readonly ok: false; readonly faults: readonly GivenFault[] } {
  const faults: GivenFault[] = [], no = (field: string, problem: GivenProblem): void => { if (!faults.some(f => f[0] === field)) faults.push([field, problem]) }
  const one = (name: string): string => (w[name]?.at(-1) ?? '').trim()
  const said = (says: string): Spoken => ({ lang, says })
  /** What may stand in any text; asked before anything looks into it. */
  const fit = (field: string, s: string, most: number): boolean => {
    if (s.length > most) { no(field, 'long'); return false }
    if (!legible(s)) { no(field, 'unsound'); return false }
    if (looksPersonal(s)) { no(field, 'personal'); return false }
    return true
  }
  const text = (field: string, [least, most]: readonly [number, number]): string => {
    const s = one(field)
    if (s.length < least) no(field, 'short')
    else fit(field, s, most)
    return s
  }
  const chosen = <T extends string>(field: string, list: readonly T[], needed = false): T | undefined => {
    const v = one(field)
    if (v === '') { if (needed) no(field, 'choose'); return undefined }
    if (!(list as readonly string[]).includes(v)) { no(field, 'choose'); return undefined }
    return v as T
  }
  const several = <T extends string>(field: string, list: readonly T[], needed = false): readonly T[] => {
    const all = [...new Set((w[field] ?? []).map(x => x.trim()).filter(x => x !== ''))]
    if (all.some(x => !(list as readonly string[]).includes(x)) || (needed && all.length === 0)) no(field, 'choose')
    return all.filter((x): x is T => (list as readonly string[]).includes(x))
  }
  const lessons = (field: string): Lesson<Spoken>[] => {
    const whole = one(field)
    if (!fit(field, whole, written.lesson * written.lessons)) return []
    const all = lines(whole)
    if (all.length > written.lessons) no(field, 'too many')
    if (all.some(x => x.length > written.lesson)) no(field, 'long')
    return all.slice(0, written.lessons).map(s => ({ says: said(s) }))
  }

  const title = text('title', written.title), need = text('need', written.text), happened = text('happened', written.text)
  const area = several('area', areas, true), country = several('country', places, true)
  const buyers = one('buyers')
  fit('buyers', buyers, written.buyers)
  const year = (field: string): number | undefined => { const y = one(field); if (y === '') return undefined; const n = /^\d{4}$/.test(y) ? Number(y) : 0; if (n < 1990 || n > Number(on.slice(0, 4)) + 5) { no(field, 'years'); return undefined } return n }
  const from = year('from'), to = year('to')
  if (from !== undefined && to !== undefined && to < from) no('to', 'years')
  if (from === undefined && to !== undefined) no('from', 'years')
  const phases = one('phases'), phaseCount = /^\d{1,2}$/.test(phases) ? Number(phases) : undefined
  if (phases !== '' && (phaseCount === undefined || phaseCount < 1 || phaseCount > 20)) no('phases', 'phases')
  const methodSays = one('method')
  fit('method', methodSays, written.text[1])
  const procedure = chosen('procedure', ways), requirements = chosen('requirements', requirementForms), lots = chosen('lots', ['divided', 'not divided'] as const), rights = chosen('rights', rightsHolders)
  const dialogue = several('dialogue', dialogueForms), payment = several('payment', payments)
  const wentWell = lessons('well'), lessWell = lessons('less'), otherwise = lessons('otherwise')
  if (wentWell.length + lessWell.length + otherwise.length === 0) no('well', 'lessons')
  const end = chosen('end', ends, true), role = simulation ? 'participant' : chosen('role', tellerRoles.filter(r => r !== 'participant'), true), confidence = chosen('confidence', confidences) ?? 'medium'

  const evidence: Evidence[] = [{ id: 'own', says: `TIPP, ${on}`, read: 'account', known: 'not verified' }]
  const sources = one('evidence')
  if (fit('evidence', sources, written.evidence * 10)) lines(sources).slice(0, 10).forEach((line, i) => {
    const link = /\bhttps?:\/\/\S+/.exec(line)?.[0], says = line.replace(link ?? '', '').replace(/[\s:,–-]+$/, '').trim()
    if (link && !linkSchema.safeParse(link).success) no('evidence', 'link')
    else if (line.length > written.evidence + 500) no('evidence', 'long')
    else evidence.push({ id: `e${i + 1}`, says: (says || link!).slice(0, written.evidence), ...(link ? { link } : {}), read: 'account', known: 'not verified' })
  })

  const how: HowKnown | undefined = simulation ? 'model' : chosen('how', howKnown.filter(h => h !== 'model' && h !== 'stated')), outcome: Outcome<Spoken>[] = []
  for (const { measure, units: may } of askedFigures) {
    const field = `o.${measure}`, s = one(field), note = one(`${field}.says`)
    if (!fit(`${field}.says`, note, written.lesson)) continue
    if (s === '') { if (note !== '') outcome.push({ measure, says: said(note) }); continue }
    const figure = figureWritten(s), unit = (one(`${field}.unit`) || may[0]) as Unit, unitSays = one(`${field}.unitSays`)
    if (!figure) { no(field, 'figure'); continue }
    if (!may.includes(unit) || !units.includes(unit) || (unit === 'other') !== (unitSays !== '')) { no(unit === 'other' ? `${field}.unitSays` : `${field}.unit`, 'unit'); continue }
    if (!fit(`${field}.unitSays`, unitSays, 40)) continue
    if (!how) { no('how', 'how'); continue }
    outcome.push({ measure, figure: { ...figure, unit, ...(unit === 'other' ? { unitSays } : {}), source: 'own', how }, ...(note === '' ? {} : { says: said(note) }) })
  }
  const change = one('o.change')
  if (fit('o.change', change, written.text[1]) && change !== '') outcome.push({ measure: 'change', says: said(change) })

  if (faults.length > 0 || !end || !role) return { ok: false, faults: faults.length > 0 ? faults : [['end', 'choose']] }
  const experience = {
    id, kind: simulation ? 'simulated' : 'reported', title: said(title), areas: area, countries: country, ...(from === undefined ? {} : { years: { from, ...(to === undefined ? {} : { to }) } }),
    buyers: buyers.split(/[;,]/).map(x => x.trim()).filter(x => x !== '').slice(0, 20).map(name => ({ name: name.slice(0, 120), ...(country.length === 1 ? { country: country[0] } : {}) })),
    need: said(need), happened: said(happened),
    method: { ...(procedure ? { procedure } : {}), ...(dialogue.length > 0 ? { dialogue } : {}), ...(requirements ? { requirements } : {}), ...(lots ? { lots } : {}), ...(rights ? { rights } : {}), ...(phaseCount === undefined ? {} : { phases: phaseCount }), ...(payment.length > 0 ? { payment } : {}), ...(methodSays === '' ? {} : { says: said(methodSays) }) },
    wentWell, lessWell, otherwise, end, outcome, evidence, saysSo: [role], confidence, ...(simulation ? { simulation } : {}),
  }
  // The same gate as for every other experience; what passes the form and not the gate is a fault of ours.
  const checked = givenExperienceSchema.safeParse(experience)
  return checked.success ? { ok: true, experience: checked.data } : { ok: false, faults: [['title', 'unsound']] }
}

export type WrittenAnswer = Readonly<Record<'kind' | 'role' | 'says' | 'link', string>>
/** Reads an answer or a correction, or says what is wrong. */
export function readAnswer(w: WrittenAnswer, lang: Lang): { readonly ok: true; readonly answer: SaidAnswer } | { readonly ok: false; readonly faults: readonly GivenFault[] } {
  const faults: GivenFault[] = [], says = w.says.trim(), link = w.link.trim()
  if (says.length < 10) faults.push(['says', 'short'])
  else if (says.length > 2000) faults.push(['says', 'long'])
  else if (!legible(says)) faults.push(['says', 'unsound'])
  else if (looksPersonal(says)) faults.push(['says', 'personal'])
  if (!['answer', 'correction'].includes(w.kind)) faults.push(['kind', 'choose'])
  if (!(tellerRoles as readonly string[]).includes(w.role)) faults.push(['role', 'choose'])
  if (link !== '' && !linkSchema.safeParse(link).success) faults.push(['link', 'link'])
  return faults.length > 0 ? { ok: false, faults } : { ok: true, answer: { kind: w.kind as SaidAnswer['kind'], role: w.role as TellerRole, lang, says, ...(link === '' ? {} : { link }) } }
}
