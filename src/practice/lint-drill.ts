import { isDay, langs, type Country, type Day, type Lang } from '../plain/index.ts'
import { allRules, factNamed, freeDaysIn, isOfKind, lawbook, type CaseStep, type Lawbook } from '../law/index.ts'
import { forms, parseAction, whyNot, type Action, type CaseState } from '../case/index.ts'
import { begin, filledIn, givenIn, resolved } from './drill-begin.ts'
import { asksOf, drillSchema, stepsIn, type Drill, type DrillAnswer, type DrillRound, type DrillRule } from './drill.ts'
import { judge, onDay } from './drill-judge.ts'
import { lintText, textsIn, type ScenarioProblem } from './lint.ts'
import { told } from './read-scenario.ts'

type Say = (where: string, says: string) => void

/** An answer of the file as it would be sent in one country: the action and its day. */
export function answerIn(drill: Drill, round: DrillRound, answer: DrillAnswer, country: Country, lang: Lang = 'en'): { readonly action: Action; readonly day: Day } | { readonly wrong: string } {
  const { on, ...own } = answer.in[country] ?? {}, step = answer.step ?? stepsIn(drill, round)[0]!
  const day = resolved(on ?? answer.on ?? '@today+0', round, country, lang)
  if (!isDay(day)) return { wrong: `${String(day)} is no day.` }
  const fields = resolved({ ...filledIn(round, country, lang), ...answer.fields, ...own }, round, country, lang) as Record<string, unknown>
  const read = parseAction({ ...fields, ...givenIn(drill, round, step, country, lang), step })
  return read.ok ? { action: read.action, day } : { wrong: read.problems.map(p => `${p.field}: ${p.text.en}`).join(' ') }
}

const placeholders = (s: string): string => [...new Set(s.match(/\{\w[\w-]*\}/g) ?? [])].sort().join(' ')
const twice = (ids: readonly string[]): string[] => ids.filter((x, i) => ids.indexOf(x) !== i)

function lintNames(drill: Drill, say: Say): void {
  const rules = new Set(allRules.map(r => r.id)), fieldsOf = (steps: readonly string[]): Set<string> => new Set(steps.flatMap(s => forms[s as CaseStep].fields.map(f => f.name)))
  const steps = [...new Set([...drill.steps, ...drill.rounds.flatMap(r => r.steps ?? [])])], own = fieldsOf(steps), conditions = new Set(drill.conditions.map(c => c.id)), rounds = new Set(drill.rounds.map(r => r.id))
  const rule = (where: string, named: DrillRule | undefined): void => { for (const name of named === undefined ? [] : typeof named === 'string' ? [named] : Object.values(named)) if (!rules.has(name)) say(where, `The lawbook has no rule called ${name}.`) }
  const field = (where: string, name: string): void => { if (!own.has(name)) say(where, `The form of ${steps.join(', ')} has no field called ${name}.`) }
  drill.input.forEach((x, i) => rule(`input.${i}.rule`, x.rule))
  for (const [s, names] of Object.entries(drill.asked)) {
    if (!(steps as readonly string[]).includes(s)) say(`asked.${s}`, `${s} is no step of this drill.`)
    else names.forEach((n, i) => field(`asked.${s}.${i}`, n))
  }
  for (const c of drill.conditions) {
    const at = `conditions.${c.id}`
    rule(`${at}.rule`, c.rule)
    for (const r of c.rounds ?? []) if (!rounds.has(r)) say(`${at}.rounds`, `There is no round called ${r}.`)
    if ('field' in c.asks) field(at, c.asks.field)
    if ('day' in c.asks && c.asks.day !== 'on') field(at, c.asks.day)
    if ('nowhere' in c.asks) for (const f of c.asks.fields) field(at, f)
    if ('weight' in c.asks) field(at, 'criteria')
    if ('figureIn' in c.asks) for (const f of c.asks.figureIn) field(at, f)
    if ('takes' in c.asks && !steps.includes(c.asks.takes)) say(at, `${c.asks.takes} is no step of this drill.`)
    if ('fact' in c.asks && !factNamed(c.asks.fact)) say(at, `The law asks no question called ${c.asks.fact}.`)
  }
  for (const list of [drill.conditions, drill.rounds, drill.firms]) for (const x of twice(list.map(i => i.id))) say(x, `Two have the id ${x}.`)
  for (const [where, settled] of [['settled', drill.settled] as const, ...drill.rounds.map(r => [`rounds.${r.id}.settled`, r.settled] as const)]) for (const [fact, value] of Object.entries(settled)) {
    const named = factNamed(fact)
    if (!named) say(`${where}.${fact}`, `The law asks no question called ${fact}.`)
    else if (!isOfKind(named.is, value)) say(`${where}.${fact}`, `${String(value)} is no answer to ${fact}.`)
  }
  for (const r of drill.rounds) for (const [i, w] of r.wrong.entries()) for (const m of w.misses) {
    if (!conditions.has(m)) say(`rounds.${r.id}.wrong.${i}.misses`, `There is no condition called ${m}.`)
    else if (!asksOf(drill, r).some(c => c.id === m)) say(`rounds.${r.id}.wrong.${i}.misses`, `The condition ${m} does not hold for this round.`)
  }
}

/** The fields that are settled or filled in, and what stands for a value, all exist. */
function lintRefs(drill: Drill, say: Say): void {
  const has = (where: string, step: string, fields: Readonly<Record<string, unknown>>): void => {
    const form = (forms as Readonly<Record<string, typeof forms[CaseStep] | undefined>>)[step]
    if (!form) say(where, `There is no step called ${step}.`)
    else for (const name of Object.keys(fields)) if (!form.fields.some(f => f.name === name)) say(`${where}.${name}`, `The form of ${step} has no field called ${name}.`)
  }
  for (const [step, fields] of Object.entries(drill.given)) has('given', step, fields)
  for (const r of drill.rounds) {
    const at = `rounds.${r.id}`
    for (const [step, fields] of Object.entries(r.given)) has(`${at}.given`, step, fields)
    for (const name of Object.keys(r.filled)) if (!stepsIn(drill, r).some(s => forms[s].fields.some(f => f.name === name))) say(`${at}.filled.${name}`, 'No step of this round has such a field.')
    for (const step of Object.keys(r.instead)) if (!drill.begun.some(l => 'do' in l && l.do.step === step)) say(`${at}.instead`, `The drill does not begin with ${step}.`)
    for (const c of asksOf(drill, r)) for (const ref of JSON.stringify(c.asks).match(/@(value|amount):[\w-]+/g) ?? []) {
      const [kind, name] = ref.slice(1).split(':') as [string, string]
      if (!(name in (kind === 'value' ? r.values : r.amounts))) say(`conditions.${c.id}`, `The round ${r.id} has no ${ref}.`)
    }
  }
}

function lintTexts(drill: Drill, say: Say): void {
  for (const [where, t] of textsIn(drill, '')) {
    lintText(where, t, say)
    for (const lang of langs) if (placeholders(t[lang]) !== placeholders(t.en)) say(`${where}.${lang}`, `The places to fill in differ from those in English: "${placeholders(t[lang])}" and "${placeholders(t.en)}".`)
  }
  for (const r of drill.rounds) {
    const known = new Set([...Object.keys(r.amounts), ...Object.keys(r.days), 'today'])
    for (const t of [r.title, r.situation, r.because]) for (const name of placeholders(t.en).match(/[\w-]+/g) ?? []) if (!known.has(name)) say(`rounds.${r.id}`, `Nothing is given for {${name}}.`)
  }
}

/** Whether the answers of a round are found as the file says, under the law of one country. */
function lintRound(book: Lawbook, drill: Drill, round: DrillRound, country: Country, failed: Set<string>, say: Say): void {
  const at = `rounds.${round.id}`, begun = begin(drill, round, country)
  if (freeDaysIn[country](round.start)) say(`${at}.start`, `${country}: ${round.start} is not a working day.`)
  if (!begun.ok) { say(`${at}.begun`, `${country}, line ${begun.line}: ${begun.says}`); return }
  const state: CaseState = begun.state
  for (const step of stepsIn(drill, round)) {
    const not = whyNot(state, step)
    if (not) say(at, `${country}: ${step} cannot be taken here: ${not.text.en}`)
  }
  const look = (where: string, answer: DrillAnswer, misses: readonly string[]): void => {
    const sent = answerIn(drill, round, answer, country)
    if ('wrong' in sent) { say(where, `${country}: ${sent.wrong}`); return }
    const judged = judge(book, drill, round, country, onDay(state, state.today), sent.action, sent.day)
    if (!judged.ok) { say(where, `${country}: ${judged.refusal.text.en}`); return }
    const missed = judged.conditions.filter(c => !c.met)
    for (const m of missed) failed.add(m.condition.id)
    const open = judged.opinions[country]!.findings.filter(f => f.verdict === 'unlawful' || f.verdict === 'depends').map(f => `${f.rule.id} ${f.verdict}${f.ask.length > 0 ? ` (${f.ask.map(x => x.fact).join(', ')})` : ''}`)
    if (misses.length === 0 && !judged.right) say(where, `${country}: the right answer is found wrong: ${missed.map(m => `${m.condition.id}${m.wanted === undefined ? '' : ` (wanted ${String(m.wanted)}, found ${String(m.found)})`}`).join(', ')}; the law: ${judged.verdict}${open.length > 0 ? `, ${open.join('; ')}` : ''}.`)
    for (const m of misses) if (!missed.some(x => x.condition.id === m)) say(where, `${country}: this wrong answer does not miss ${m}.`)
  }
  look(`${at}.right`, round.right, [])
  round.wrong.forEach((w, i) => { if (!w.countries || w.countries.includes(country)) look(`${at}.wrong.${i}`, w, w.misses) })
}

/** Everything that is wrong with a drill that has the right shape: names, texts, and whether its answers are what the law makes of them. */
export function lintDrill(drill: Drill, book: Lawbook = lawbook): readonly ScenarioProblem[] {
  const problems: ScenarioProblem[] = [], file = `drills/${drill.id}.yaml`, say: Say = (where, says) => { problems.push({ file, where, says }) }
  lintNames(drill, say)
  lintRefs(drill, say)
  lintTexts(drill, say)
  if (problems.length > 0) return problems
  const failed = new Set<string>()
  for (const country of ['DK', 'SE', 'NO'] as const) {
    const rounds = drill.rounds.filter(r => r.countries.includes(country))
    if (rounds.length > 0 && rounds.length < 4) say('rounds', `${country} has only ${rounds.length} rounds: at least four are needed.`)
    if (rounds.length === 0) say('rounds', `There is no round for ${country}.`)
    for (const round of rounds) lintRound(book, drill, round, country, failed, say)
  }
  // A condition that no wrong answer of the file fails may be one that cannot fail.
  for (const c of drill.conditions) if (!failed.has(c.id)) say(`conditions.${c.id}`, 'No wrong answer of the file fails this condition: show that it can.')
  return problems
}

/** Reads a drill from what YAML gave, by its shape. */
export function readDrill(name: string, value: unknown): { readonly ok: true; readonly drill: Drill } | { readonly ok: false; readonly problems: readonly ScenarioProblem[] } {
  const file = `drills/${name}.yaml`, read = drillSchema.safeParse(value)
  if (!read.success) return { ok: false, problems: told(file, value, read.error) }
  if (read.data.id !== name) return { ok: false, problems: [{ file, where: 'id', says: `The id is ${read.data.id}, but the file is called ${name}.` }] }
  return { ok: true, drill: read.data }
}
