import type * as z from 'zod'
import { fill, mapText, sound, text as t, type Text } from '../plain/index.ts'
import { actionSchema, type Action } from './actions.ts'
import { longest } from './fields.ts'

/** One thing that is wrong with what was sent: the field, and what a person can do about it. */
export type Problem = { readonly field: string; readonly text: Text }

const wording = {
  unknown: t('There is no such step.', 'Det finns inget sådant steg.', 'Der er ikke et sådant trin.', 'Det finnes ikke et slikt steg.'),
  empty: t('Write something here.', 'Skriv något här.', 'Skriv noget her.', 'Skriv noe her.'),
  missing: t('Fill this in.', 'Fyll i detta.', 'Udfyld dette.', 'Fyll ut dette.'),
  chosen: t('Choose one of the alternatives.', 'Välj ett av alternativen.', 'Vælg en af mulighederne.', 'Velg ett av alternativene.'),
  none: t('Choose at least one.', 'Välj minst en.', 'Vælg mindst én.', 'Velg minst én.'),
  twice: t('The same is named twice.', 'Samma sak anges två gånger.', 'Det samme er angivet to gange.', 'Det samme er oppgitt to ganger.'),
  long: t('This is too long: at most {limit} characters.', 'Detta är för långt: högst {limit} tecken.', 'Det er for langt: højst {limit} tegn.', 'Dette er for langt: høyst {limit} tegn.'),
  many: t('There are too many here.', 'Det är för många här.', 'Der er for mange her.', 'Det er for mange her.'),
  unsound: t('The text holds characters that cannot be read. Type it again.', 'Texten innehåller tecken som inte går att läsa. Skriv om den.', 'Teksten indeholder tegn, der ikke kan læses. Skriv den igen.', 'Teksten inneholder tegn som ikke kan leses. Skriv den på nytt.'),
  number: t('Write a whole number in digits only, such as 12 000 (at most 100 000 000 000).', 'Skriv ett heltal med bara siffror, till exempel 12 000 (högst 100 000 000 000).', 'Skriv et helt tal med cifre alene, fx 12 000 (højst 100 000 000 000).', 'Skriv et helt tall med bare sifre, for eksempel 12 000 (høyst 100 000 000 000).'),
  most: t('Write a number that is at most {limit}.', 'Skriv ett tal som är högst {limit}.', 'Skriv et tal, der er højst {limit}.', 'Skriv et tall som er høyst {limit}.'),
  least: t('Write a number that is at least {limit}.', 'Skriv ett tal som är minst {limit}.', 'Skriv et tal, der er mindst {limit}.', 'Skriv et tall som er minst {limit}.'),
  day: t('Write a day that exists, such as 2026-10-05.', 'Skriv en dag som finns, till exempel 2026-10-05.', 'Skriv en dag, der findes, fx 2026-10-05.', 'Skriv en dag som finnes, for eksempel 2026-10-05.'),
  hour: t('Write the time as 09:00.', 'Skriv klockslaget så här: 09:00.', 'Skriv klokkeslættet sådan: 09:00.', 'Skriv klokkeslettet slik: 09:00.'),
  extra: t('This field does not belong to the step.', 'Fältet hör inte till steget.', 'Feltet hører ikke til trinnet.', 'Feltet hører ikke til steget.'),
  other: t('This cannot be read.', 'Detta går inte att läsa.', 'Det kan ikke læses.', 'Dette kan ikke leses.'),
} satisfies Record<string, Text>

type Issue = { readonly code?: string; readonly path: readonly PropertyKey[]; readonly message: string; readonly origin?: unknown; readonly expected?: unknown; readonly input?: unknown; readonly keys?: readonly string[]; readonly minimum?: unknown; readonly maximum?: unknown }

/** The words with the limit that the schema itself names. */
const within = (words: Text, limit: unknown): Text => mapText(words, s => fill(s, { limit: String(limit) }))

/** What is wrong with a free text from the edge, if anything. */
export const wrongText = (value: string, most: number = longest.long): Text | undefined =>
  value.length > most ? within(wording.long, most) : sound(value) ? undefined : wording.unsound

function word(issue: Issue, value: unknown): Text {
  if (issue.message === 'empty') return wording.empty
  if (issue.message === 'twice') return wording.twice
  if (issue.message === 'none chosen') return wording.none
  if (issue.message === 'unsound') return wording.unsound
  if (issue.message === 'not a day') return wording.day
  if (issue.message === 'not an hour') return wording.hour
  if (issue.message === 'not an id') return wording.chosen
  switch (issue.code) {
    case 'invalid_union': return wording.unknown
    case 'invalid_value': return wording.chosen
    case 'unrecognized_keys': return wording.extra
    case 'too_big': return issue.origin === 'string' ? within(wording.long, issue.maximum) : issue.origin === 'array' ? wording.many : issue.origin === 'number' || issue.origin === 'int' ? within(wording.most, issue.maximum) : wording.other
    case 'too_small': return issue.origin === 'array' ? wording.none : issue.origin === 'string' ? wording.empty : within(wording.least, issue.minimum)
    case 'invalid_type': return value === undefined ? wording.missing : issue.expected === 'number' || issue.expected === 'int' ? wording.number : wording.other
    default: return wording.other
  }
}

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((v, key) => (typeof v === 'object' && v !== null ? (v as Record<PropertyKey, unknown>)[key] : undefined), input)

export type Parsed = { readonly ok: true; readonly action: Action } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads an action from the edge, once. What follows may trust its type. At most twenty problems are told. */
export function parseAction(input: unknown): Parsed {
  const read = actionSchema.safeParse(input)
  return read.success ? { ok: true, action: read.data as Action } : { ok: false, problems: problemsOf(read.error, input) }
}

/** What a schema found wrong, one thing per field, as a person reads it. */
export function problemsOf(error: z.ZodError, input: unknown): readonly Problem[] {
  const problems = error.issues.slice(0, 20).map(issue => {
    const i = issue as unknown as Issue
    return { field: String(i.code === 'unrecognized_keys' ? i.keys?.[0] ?? '' : i.path[0] ?? 'step').slice(0, 100), text: word(i, at(input, i.path)) }
  })
  return problems.filter((p, k) => problems.findIndex(q => q.field === p.field) === k)
}
