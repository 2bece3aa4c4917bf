import type { Context } from 'hono'
import { daysBetween, say, type Lang, type Text } from '../../plain/index.ts'
import { caseStepNames, isCaseStep, steps } from '../../law/index.ts'
import { problemsOf, type FieldProblem } from '../../case/index.ts'
import { commentSeen, commentsSeen, daysSeen, liveCommandSchema, lookerOf, mayDo, maySee, opensSight, personOf, tasksSeen, tenderSteps, type About, type LiveState, type Looker , type LiveCommand } from '../../live/index.ts'
import { caseTasksPage, caseWords, papersWords as w, type AboutChoice, type FormValues } from '../../web/index.ts'
import type { Person } from '../../people/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { readForm } from '../body.ts'
import { commandName } from '../command.ts'
import { edge } from '../edge.ts'
import { answerEdge, page, readerLang, type Site } from '../site.ts'
import { mailsWanted } from './mail-choice.ts'
import { headOf } from './heads.ts'
import type { Procurement } from './procurements.ts'
import { answered, caseFor, namesIn, one } from './routes.ts'

const aboutSaid = (s: LiveState, about: About, lang: Lang): string => (about.on === 'case' ? say(w.aboutCase, lang) : about.on === 'step' ? `${say(w.aboutStep, lang)}: ${say(steps[about.step], lang)}` : `${say(w.aboutDocument, lang)}: ${s.work.documents.find(d => d.id === about.document)?.title ?? ''}`)
const aboutOf = (said: string | undefined): About => {
  const [on, ...rest] = (said ?? 'case').split(':'), name = rest.join(':')
  return on === 'step' && isCaseStep(name) ? { on, step: name } : on === 'document' ? { on, document: name } : { on: 'case' }
}
/** What something can be said about, by one who may see it. */
const abouts = (s: LiveState, looker: Looker, lang: Lang): AboutChoice[] => [
  { value: 'case', label: say(w.aboutCase, lang) },
  ...s.work.documents.filter(d => opensSight(d.sight, looker)).map(d => ({ value: `document:${d.id}`, label: aboutSaid(s, { on: 'document', document: d.id }, lang) })),
  ...caseStepNames.filter(step => !tenderSteps.includes(step) || maySee(looker.roles, 'tenders')).map(step => ({ value: `step:${step}`, label: aboutSaid(s, { on: 'step', step }, lang) })),
]

async function draw(site: Site, c: Context, p: Procurement, person: Person, more: { values?: FormValues; problems?: readonly FieldProblem[]; refusal?: Text } = {}, code = 200): Promise<Response> {
  const s = p.state, looker = lookerOf(s, person.id), lang = readerLang(c), today = site.procurements.today(s.case.country), names = await namesIn(site, p), base = `/${lang}/procurements/${p.id}/tasks`
  const who = (id: string | undefined): string => (id === undefined ? say(caseWords.somebody, lang) : names.get(id) ?? say(caseWords.gone, lang)), mayAssign = mayDo(looker.roles, 'assign')
  return page(c, caseTasksPage({
    head: headOf(site, c, p, person, more), action: base, ics: `${base}.ics`, settings: `/${lang}/me/reminders`, mayAssign, mayComment: mayDo(looker.roles, 'comment'), abouts: abouts(s, looker, lang),
    days: daysSeen(s, looker, today).filter(d => d.on >= today).map(d => ({ key: d.key, on: d.on, says: typeof d.label === 'string' ? d.label : say(d.label, lang), task: d.task !== undefined, left: daysBetween(today, d.on), ...(d.person ? { who: who(d.person) } : {}) })),
    tasks: tasksSeen(s, looker).map(x => ({ id: x.id, says: x.says, about: aboutSaid(s, x.about, lang), late: x.day !== undefined && x.day < today, mayEnd: mayAssign || x.person === person.id, ...(x.person ? { person: x.person, who: who(x.person) } : {}), ...(x.day ? { day: x.day } : {}), ...(x.ended ? { ended: x.ended } : {}) })),
    comments: commentsSeen(s, looker).map(x => ({ id: x.id, about: aboutSaid(s, x.about, lang), says: x.says, to: x.to.map(who), by: who(personOf(x.by)), on: x.on, mine: personOf(x.by) === person.id, removed: x.removed })),
    people: s.members.filter(m => !m.firm).map(m => ({ person: m.person, name: who(m.person), reads: m.person !== person.id && commentSeen(s.work, { about: { on: 'case' } }, lookerOf(s, m.person)) })),
  }), code)
}
async function show(site: Site, c: Context): Promise<Response> {
  const found = await caseFor(site, c)
  return found instanceof Response ? found : draw(site, c, found.p, found.person)
}

function readCommand(form: FormValues): unknown {
  const v = (name: string): string | undefined => one(form, name), does = v('does'), about = aboutOf(v('about'))
  switch (does) {
    case 'comment': return { does, says: v('says') ?? '', about, to: form.to ?? [] }
    case 'removeComment': return { does, comment: v('comment') }
    case 'task': return { does, says: v('says') ?? '', about, ...(v('person') ? { person: v('person') } : {}), ...(v('day') ? { day: v('day') } : {}) }
    case 'endTask': return { does, task: v('task'), how: v('how') ?? 'done' }
    case 'reopenTask': return { does, task: v('task') }
    default: return undefined
  }
}

async function post(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const found = await caseFor(site, c)
  if (found instanceof Response) return found
  const { p, person } = found, command = readCommand(form.value), again = (problems: readonly FieldProblem[], refusal?: Text) => draw(site, c, p, person, { values: form.value, problems, ...(refusal ? { refusal } : {}) }, 422)
  if (!command) return answerEdge(site, c, edge('bad request'))
  const read = liveCommandSchema.safeParse(command)
  if (!read.success) return again(problemsOf(read.error, command))
  const name = commandName(one(form.value, 'command'), command), receipt = await site.procurements.send(p.id, person.id, read.data, name)
  if (receipt.ok && !receipt.repeated) await tell(site, p, person, read.data, name)
  return answered(site, c, p, receipt, '/tasks', 'done', refusal => again(refusal.field ? [{ field: refusal.field, text: refusal.text }] : [], refusal.text))
}

/**
 * Mails to those who are named or got a task. They say that there is something to read, never what: mail lies in places that nobody here
 * answers for.
 */
export async function tell(site: Site, p: Pick<Procurement, 'id' | 'state'>, by: Pick<Person, 'id' | 'name'>, command: LiveCommand, name: string): Promise<void> {
  const to = command.does === 'comment' ? command.to ?? [] : command.does === 'task' && command.person ? [command.person] : []
  for (const person of new Set(to)) {
    if (person === by.id || !(await mailsWanted(site, person)).mentions) continue
    const lang = (await site.people.byId(person))?.lang ?? p.state.lang, comment = command.does === 'comment'
    await site.outbox.send({
      to: { person }, lang, subject: comment ? w.mentionSubject : w.taskSubject, values: { who: by.name, title: p.state.title }, once: `told.${p.id}.${by.id}.${name}`,
      body: [comment ? w.mentionBody : w.taskBody, { href: `${site.people.origin()}/${lang}/procurements/${p.id}/tasks`, label: w.toCase }, w.mailOff],
    })
  }
}

export const taskAddresses: readonly Address[] = inEachLanguage(lang => [[`/${lang}/procurements/:case/tasks`, { GET: show, POST: post }]])
