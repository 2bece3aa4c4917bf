import { addDays, countries, isDay, langs, type Lang, type Text } from '../plain/index.ts'
import { allRules, factNamed, caseStepNames, type FactValue } from '../law/index.ts'
import { adviserKinds, parseAction } from '../case/index.ts'
import { lintNames } from './lint-seats.ts'
import type { Scenario } from './scenario.ts'
import { routeIn } from './route-in.ts'
import type { Route, RouteLine } from './types.ts'

/** What is wrong in the files of a case: which file, where in it, and what to do about it. */
export type ScenarioProblem = { readonly file: string; readonly where: string; readonly says: string }
type Say = (where: string, says: string) => void

const isText = (v: unknown): v is Text => typeof v === 'object' && v !== null && langs.every(l => typeof (v as Record<string, unknown>)[l] === 'string')
/** Every text in four languages, with its path. */
export function textsIn(value: unknown, path: string): (readonly [string, Text])[] {
  if (isText(value)) return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key))
}

const wordsOf = (s: string): number => s.trim().split(/\s+/).length
/** The figures of a text, written in one way: `3.8`, `3,8` and `3.8 million` name the same figure. */
const figuresOf = (s: string): string => (s.match(/\d+(?:[.,]\d+)?/g) ?? []).map(n => n.replace(',', '.')).sort().join(' ')

// Small words that one language has and the others lack: two of them, and none of its own, show a text under the wrong name.
const telltale: Readonly<Record<Lang, RegExp>> = { en: /\b(the|and|with)\b/gi, sv: /(?<=^|\s)(och|inte|är)(?=\s|[.,])/gi, da: /(?<=^|\s)(ikke|af|hvad)(?=\s|[.,])/gi, nb: /(?<=^|\s)(ikke|hva|noe)(?=\s|[.,])/gi }
const foreign: readonly (readonly [Lang, Lang])[] = [['en', 'sv'], ['en', 'da'], ['en', 'nb'], ['sv', 'en'], ['sv', 'da'], ['sv', 'nb'], ['da', 'en'], ['da', 'sv'], ['nb', 'en'], ['nb', 'sv']]
const hits = (lang: Lang, s: string): number => (s.match(telltale[lang]) ?? []).length

export function lintText(where: string, t: Text, say: Say): void {
  for (const [i, a] of langs.entries()) for (const b of langs.slice(i + 1)) {
    // Danish and bokmål may share a short sentence; longer ones, and English with any other, may not.
    const enough = (a === 'da' && b === 'nb') || (a === 'nb' && b === 'da') ? 8 : 4
    if (t[a] === t[b] && wordsOf(t[a]) >= enough) say(where, `The texts in ${a} and ${b} are the same: one of them is not translated.`)
  }
  for (const [under, looks] of foreign) if (hits(looks, t[under]) >= 2 && hits(under, t[under]) === 0) say(`${where}.${under}`, `This looks like ${looks}, not ${under}.`)
  for (const lang of langs) if (figuresOf(t[lang]) !== figuresOf(t.en)) say(`${where}.${lang}`, `The figures differ from those in English: "${figuresOf(t[lang])}" and "${figuresOf(t.en)}".`)
}

const marks: Readonly<Record<Lang, RegExp>> = { en: /invented/i, sv: /påhitta/i, da: /opdigt/i, nb: /oppdikt/i }
/** A figure in the story is made up, and the reader is told so in the same text. */
function lintInvented(where: string, t: Text, say: Say): void {
  for (const lang of langs) if (/\d/.test(t[lang]) && !marks[lang].test(t[lang])) say(`${where}.${lang}`, 'This holds a figure but does not say that it is invented.')
}

const twice = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i)

function lintCase(s: Scenario, say: Say): void {
  for (const [where, t] of textsIn(s, '')) lintText(where, t, say)
  s.documented.forEach((d, i) => {
    // A source can be found again: it has an address or a link, or it names a year beside a publisher.
    const source = typeof d.source === 'string' ? d.source : d.source.en
    const findable = d.link !== undefined || /[a-z0-9-]+\.[a-z]{2,}/i.test(source) || /\b(19|20)\d\d\b/.test(source)
    if (/\d/.test(d.says.en) && !findable) say(`documented.${i}.source`, 'A figure stands here without a source that can be found: give an address, a link or a year.')
  })
  s.story.forEach((part, i) => lintInvented(`story.${i}.body`, part.body, say))
  for (const country of countries) {
    const seat = s.seats[country], at = `seats.${country}`
    lintInvented(`${at}.place`, seat.place, say)
    if (seat.deadline <= addDays(s.start, 90)) say(`${at}.deadline`, 'The deadline leaves no time for a procurement.')
    if (seat.purchase + seat.development + seat.options + seat.payments > seat.budget) say(`${at}.budget`, 'The budget does not cover what a sound estimate would say.')
  }
  for (const id of twice(s.firms.map(f => f.id))) say('firms', `Two firms have the id ${id}.`)
  for (const f of s.firms) {
    if (!(f.solution in s.solutions)) say(`firms.${f.id}.solution`, `There is no solution called ${f.solution}.`)
    for (const c of Object.keys(f.capabilities)) if (!(c in s.capabilities)) say(`firms.${f.id}.capabilities.${c}`, `There is no capability called ${c}.`)
    for (const [kind, days] of Object.entries(f.bidCostDays)) if (days < 0.1 || days > 2000) say(`firms.${f.id}.bidCostDays.${kind}`, 'Days to take part lie between 0.1 and 2000.')
  }
  for (const id of Object.keys(s.solutions)) if (!s.firms.some(f => f.solution === id)) say(`solutions.${id}`, 'No firm offers this solution.')
  for (const kind of adviserKinds) if (s.advisers.filter(a => a.who === kind).length !== 1) say('advisers', `There is to be one adviser of the kind ${kind}.`)
  for (const a of s.advisers) for (const id of twice(a.topics.map(t => t.id))) say(`advisers.${a.who}`, `Two topics have the id ${id}.`)
  for (const id of twice(s.injects.map(i => i.id))) say('injects', `Two injects have the id ${id}.`)
  for (const inject of s.injects) {
    if ('step' in inject.when && !(caseStepNames as readonly string[]).includes(inject.when.step)) say(`injects.${inject.id}.when`, `There is no step called ${inject.when.step}.`)
    if ('phase' in inject.when && inject.when.phase > s.phases.length) say(`injects.${inject.id}.when`, `There are only ${s.phases.length} phases.`)
    if (inject.rule !== undefined && !allRules.some(r => r.id === inject.rule)) say(`injects.${inject.id}.rule`, `The lawbook has no rule called ${inject.rule}.`)
  }
}

const lists = ['known', 'announced', 'met', 'qualified', 'remaining', 'tenderers', 'best', 'partners'] as const
const amounts = ['budget', 'purchase', 'development', 'options', 'payments'] as const
/** The step that has to come before a list holds anything. */
const fills: Readonly<Partial<Record<string, readonly string[]>>> = {
  announced: ['announceConsultation', 'inviteFirms'], met: ['meetFirm'], qualified: ['sendNotice'], remaining: ['inviteToTender', 'sendNotice'], tenderers: ['openTenders'], best: ['evaluate'], partners: ['signContract'],
}
type Stand = { readonly each: boolean; readonly taken: ReadonlySet<string> }

/** What an '@' value would stand for when its line is reached, or why it never could stand for anything. */
function standIn(value: string, { each, taken }: Stand): { readonly value: unknown } | { readonly wrong: string } {
  if (/^@(today|workday)\+\d{1,3}$/.test(value) || value === '@earliest:request' || value === '@earliest:tender') return { value: '2026-12-01' }
  if (value === '@country') return { value: 'DK' }
  if (value === '@each') return each ? { value: 'some-firm' } : { wrong: '@each stands in a line without each.' }
  if (value === '@question') return taken.has('sendNotice') ? { value: 'some-question' } : { wrong: 'No question can have come: no notice is sent before this line.' }
  const [name, argument] = value.slice(1).split(':') as [string, string?]
  if (name === 'value' && (amounts as readonly (string | undefined)[]).includes(argument)) return { value: 1 }
  if (!(lists as readonly string[]).includes(name) || (argument !== undefined && !/^[1-9]\d?$/.test(argument))) return { wrong: `There is no value called ${value}.` }
  const before = fills[name]
  return !before || before.some(step => taken.has(step)) ? { value: ['some-firm'] } : { wrong: `${value} is empty here: ${before.join(' or ')} does not come before this line.` }
}

function standIns(value: unknown, stand: Stand, say: (says: string) => void): unknown {
  if (typeof value === 'string' && value.startsWith('@')) {
    const found = standIn(value, stand)
    if ('wrong' in found) { say(found.wrong); return undefined }
    return found.value
  }
  if (Array.isArray(value)) return value.map(v => standIns(v, stand, say))
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, standIns(v, stand, say)])) : value
}

/** Whether a value can answer a fact. */
function fits(fact: string, value: FactValue): boolean {
  const is = factNamed(fact)?.is
  if (!is) return false
  if (is.kind === 'yes or no') return typeof value === 'boolean'
  if (is.kind === 'one of') return typeof value === 'string' && value in is.options
  return is.kind === 'number' ? typeof value === 'number' : isDay(value)
}

function lintLine(line: RouteLine, taken: ReadonlySet<string>, firms: ReadonlySet<string>, say: (says: string) => void): void {
  if ('pass' in line) {
    if (line.pass === 'day' || line.pass === 'deadline' || isDay(line.pass)) return
    const found = line.pass.startsWith('@') ? standIn(line.pass, { each: false, taken }) : { wrong: `Time cannot pass to ${line.pass}.` }
    if ('wrong' in found) say(found.wrong)
    else if (!isDay(found.value)) say(`${line.pass} is no day.`)
    return
  }
  if (line.each !== undefined) {
    const over = line.each.startsWith('@') ? standIn(line.each, { each: false, taken }) : { wrong: `each is a list such as @met, not ${line.each}.` }
    if ('wrong' in over) say(over.wrong)
    else if (!Array.isArray(over.value) && line.each !== '@question') say(`${line.each} is no list.`)
  }
  let known = true
  const action = standIns(line.do, { each: line.each !== undefined, taken }, says => { known = false; say(says) }) as Record<string, unknown>
  const read = known ? parseAction(action) : undefined
  if (read && !read.ok) for (const p of read.problems) say(`${line.do.step}, ${p.field}: ${p.text.en}`)
  for (const field of ['firm', 'firms', 'keep', 'winners']) for (const id of [line.do[field]].flat())
    if (typeof id === 'string' && !id.startsWith('@') && !firms.has(id)) say(`There is no firm called ${id}.`)
  for (const [fact, answer] of Object.entries(line.answers ?? {})) {
    if (!factNamed(fact)) say(`The law asks no question called ${fact}.`)
    else if (!fits(fact, answer.value)) say(`${String(answer.value)} is no answer to ${fact}.`)
  }
  for (const rule of Object.keys(line.reasons ?? {})) if (!allRules.some(r => r.id === rule)) say(`The lawbook has no rule called ${rule}.`)
}

/** Everything that is wrong with a case that has the right shape, and with its routes. An empty list is a case to play. */
export function lintScenario(scenario: Scenario, routes: Readonly<Record<string, Route>> = {}): readonly ScenarioProblem[] {
  const problems: ScenarioProblem[] = [], firms = new Set(scenario.firms.map(f => f.id))
  const inCase: Say = (where, says) => { problems.push({ file: 'case.yaml', where, says }) }
  lintCase(scenario, inCase)
  lintNames(scenario, inCase)
  for (const route of Object.values(routes)) {
    const file = `routes/${route.id}.yaml`, taken = new Set<string>()
    lintText('says', route.says, (where, says) => problems.push({ file, where, says }))
    routeIn(route, 'en').lines.forEach((line, i) => {
      lintLine(line, taken, firms, says => problems.push({ file, where: `lines.${i + 1}`, says }))
      if ('do' in line) {
        if (line.do.step === 'askAdviser' && !scenario.advisers.find(a => a.who === line.do['who'])?.topics.some(t => t.id === line.do['topic']))
          problems.push({ file, where: `lines.${i + 1}`, says: `No adviser ${String(line.do['who'])} has a topic called ${String(line.do['topic'])}.` })
        taken.add(line.do.step)
      }
    })
  }
  return problems
}
