import * as z from 'zod'
import { countries, isDay, langs, sound, text as t, type Country, type Day, type Text } from '../plain/index.ts'

/** Work that somebody answers for in a joint purchase. */
export const tasks = ['lead', 'notice', 'evaluation', 'contract', 'payment', 'complaints'] as const
export type Task = (typeof tasks)[number]
/** The names that participants have in a plan, in their order. */
export const places = ['p1', 'p2', 'p3', 'p4'] as const
export type Place = (typeof places)[number]
/** Who does it: one of them, each its own part, all together, or nobody has said. */
export const doers = [...places, 'each', 'all', 'open'] as const
export type Doer = (typeof doers)[number]

/** Longest text of each kind, and how many needs one participant may write. */
export const longestIn = { name: 80, title: 120, needs: 600, need: 160 } as const
export const mostNeeds = 8
const answers = ['yes', 'no', 'open'] as const
export type Answered = (typeof answers)[number]

const line = (most: number) => z.string().trim().max(most).refine(s => sound(s) && !/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(s))
const answer = z.enum(answers).default('open')

/** One buyer of several. The value is in its own currency, without VAT. */
export const participantSchema = z.strictObject({
  name: line(longestIn.name).min(1), country: z.enum(countries), buyer: z.enum(['municipality', 'state', 'utility']).default('municipality'),
  activity: z.enum(['general', 'water', 'sewage', 'heat', 'electricity', 'transport', 'ports', 'post']).default('general'),
  value: z.number().min(0).max(1e12).default(0),
  /** What it needs, a line each. */
  needs: z.array(line(longestIn.need).min(1)).max(mostNeeds).default([]),
})

/**
 * A purchase that several buyers make together, as data: who they are, what each needs, what they have agreed. What has not been said
 * is 'open'; the law then says that it depends, and the draft marks it. A real case gives the same from its own log.
 */
export const jointPlanSchema = z.strictObject({
  title: line(longestIn.title).default(''), subject: z.enum(['goods', 'services', 'works']).default('goods'), on: z.string().refine(isDay).refine(d => d >= '2024-04-01' && d <= '2040-12-31').transform(d => d as Day),
  participants: z.array(participantSchema).min(2).max(places.length),
  form: z.enum(['together', 'entity']).default('together'),
  /** Whose national rules apply. */
  law: z.enum([...countries, 'other', 'none', 'open']).default('open'),
  /** Where a joint entity has its seat, and whether its competent body decided on the law. */
  seat: z.enum([...countries, 'open']).default('open'), decided: answer,
  who: z.strictObject(Object.fromEntries(tasks.map(k => [k, z.enum(doers).default('open')])) as Record<Task, z.ZodDefault<z.ZodEnum<{ [D in Doer]: D }>>>).prefault({}),
  signed: answer, international: answer, stated: answer, named: answer, forum: answer, eea: answer, evades: answer,
  decisions: z.enum(['unanimous', 'byValue', 'lead', 'open']).default('open'), costs: z.enum(['byValue', 'equal', 'own', 'open']).default('open'),
  data: z.enum(['own', 'lead', 'open']).default('open'), exit: z.enum(['beforeNotice', 'stated', 'open']).default('open'),
  languages: z.array(z.enum(langs)).max(langs.length).default([]),
}).superRefine((p, c) => {
  for (const task of tasks) {
    const who = p.who[task], at = places.indexOf(who as Place)
    if (at >= p.participants.length) c.addIssue({ code: 'custom', path: ['who', task], message: 'nobody' })
  }
})
export type JointPlan = z.infer<typeof jointPlanSchema>
export type Participant = JointPlan['participants'][number]
export type PlanWords = z.input<typeof jointPlanSchema>

const wrong = {
  name: t('Write who this is, in at most 80 characters.', 'Skriv vem det är, med högst 80 tecken.', 'Skriv, hvem det er, med højst 80 tegn.', 'Skriv hvem det er, med høyst 80 tegn.'),
  title: t('Write a name of at most 120 characters.', 'Skriv ett namn på högst 120 tecken.', 'Skriv et navn på højst 120 tegn.', 'Skriv et navn på høyst 120 tegn.'),
  day: t('Write a day that exists, from April 2024 to 2040, such as 2027-01-11.', 'Skriv en dag som finns, från april 2024 till 2040, till exempel 2027-01-11.', 'Skriv en dag, der findes, fra april 2024 til 2040, fx 2027-01-11.', 'Skriv en dag som finnes, fra april 2024 til 2040, for eksempel 2027-01-11.'),
  value: t('Write an amount in figures, such as 1 200 000. It cannot be below zero.', 'Skriv ett belopp med siffror, till exempel 1 200 000. Det kan inte vara under noll.', 'Skriv et beløb med tal, fx 1.200.000. Det kan ikke være under nul.', 'Skriv et beløp med tall, for eksempel 1 200 000. Det kan ikke være under null.'),
  needs: t('Write at most eight needs, one on each line, each of at most 160 characters.', 'Skriv högst åtta behov, ett på varje rad, vart och ett på högst 160 tecken.', 'Skriv højst otte behov, ét på hver linje, hvert på højst 160 tegn.', 'Skriv høyst åtte behov, ett på hver linje, hvert på høyst 160 tegn.'),
  who: t('Choose one of those who buy.', 'Välj någon av dem som köper.', 'Vælg en af dem, der køber.', 'Velg en av dem som kjøper.'),
  participants: t('A joint purchase has two to four buyers here.', 'En gemensam upphandling har här två till fyra köpare.', 'Et fælles udbud har her to til fire ordregivere.', 'En felles anskaffelse har her to til fire oppdragsgivere.'),
  choice: t('Choose one of the answers in the list.', 'Välj ett av svaren i listan.', 'Vælg et af svarene på listen.', 'Velg ett av svarene i listen.'),
}

/** What is wrong and where: the path as the form names its fields, `p2.value` or `who.lead`. */
export type PlanProblem = { readonly field: string; readonly text: Text }
export type ReadJointPlan = { readonly ok: true; readonly plan: JointPlan } | { readonly ok: false; readonly problems: readonly PlanProblem[] }

function problemOf(path: readonly PropertyKey[]): PlanProblem {
  const [first, second, third] = path
  if (first === 'participants' && typeof second === 'number') {
    const key = String(third ?? 'name')
    return { field: `p${second + 1}.${key}`, text: key === 'name' ? wrong.name : key === 'value' ? wrong.value : key === 'needs' ? wrong.needs : wrong.choice }
  }
  if (first === 'participants') return { field: 'count', text: wrong.participants }
  if (first === 'who') return { field: second === undefined ? 'who' : `who.${String(second)}`, text: wrong.who }
  return { field: String(first ?? 'title'), text: first === 'on' ? wrong.day : first === 'title' ? wrong.title : wrong.choice }
}

/** Reads a plan once, at the edge. Never throws, whatever comes. */
export function readJointPlan(input: unknown): ReadJointPlan {
  const read = jointPlanSchema.safeParse(input)
  if (read.success) return { ok: true, plan: read.data }
  const seen = new Map<string, PlanProblem>()
  for (const issue of read.error.issues) {
    const p = problemOf(issue.path)
    if (!seen.has(p.field) && seen.size < 20) seen.set(p.field, p)
  }
  return { ok: false, problems: [...seen.values()] }
}

/** The countries in which somebody of the plan is, each once, in the order of the project. */
export const countriesIn = (p: Pick<JointPlan, 'participants'>): readonly Country[] => countries.filter(c => p.participants.some(x => x.country === c))
/** The names of those who do a task, as they stand in a text; undefined where nobody has said. */
export const doerOf = (p: JointPlan, task: Task): Participant | 'each' | 'all' | undefined => {
  const who = p.who[task]
  return who === 'open' ? undefined : who === 'each' || who === 'all' ? who : p.participants[places.indexOf(who)]
}
