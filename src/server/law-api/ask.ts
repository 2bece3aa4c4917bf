import type { Context } from 'hono'
import { fill, isLang, langs, mapText, text as t, type Day, type Text } from '../../plain/index.ts'
import { lawbook } from '../../law/index.ts'
import type { Asked, Param, ParamProblem, Read } from './read.ts'

const w = {
  unknown: t('There is no such parameter here. Known: {known}.', 'Parametern finns inte här. Kända: {known}.', 'Parameteren findes ikke her. Kendte: {known}.', 'Parameteren finnes ikke her. Kjente: {known}.'),
  needed: t('This has to be said.', 'Detta måste anges.', 'Dette skal angives.', 'Dette må oppgis.'),
  twice: t('Say it once.', 'Ange den en gång.', 'Angiv den én gang.', 'Oppgi den én gang.'),
  oneOf: t('Use one of these: {values}.', 'Använd ett av dessa: {values}.', 'Brug en af disse: {values}.', 'Bruk en av disse: {values}.'),
  text: t('Write {least} to {most} characters.', 'Skriv {least} till {most} tecken.', 'Skriv {least} til {most} tegn.', 'Skriv {least} til {most} tegn.'),
  whole: t('Write a whole number from {least} to {most}.', 'Skriv ett heltal från {least} till {most}.', 'Skriv et helt tal fra {least} til {most}.', 'Skriv et helt tall fra {least} til {most}.'),
  pattern: t('Write it like this: {example}.', 'Skriv så här: {example}.', 'Skriv sådan: {example}.', 'Skriv slik: {example}.'),
}
const filled = (of: Text, values: Readonly<Record<string, string | number>>): Text => mapText(of, s => fill(s, values))

/** Every read may be narrowed to one language, and may say of which lawbook it wants to read. */
export const common: readonly Param[] = [
  { name: 'lang', says: 'One language in each text instead of four.', is: { oneOf: [...langs] } },
  { name: 'lawbook', says: 'The lawbook that is meant, by its hash (at least 12 digits): what it answers may be kept for a day without asking again; another lawbook than the one here is 404.', is: { pattern: /^[0-9a-f]{12,64}$/, example: lawbook.hash.slice(0, 12) } },
]
export const paramsOf = (read: Read): readonly Param[] => [...(read.params ?? []), ...common]

function wrong(p: Param, value: string): Text | undefined {
  const { is } = p
  if ('oneOf' in is) return is.oneOf.includes(value) ? undefined : filled(w.oneOf, { values: is.oneOf.join(', ') })
  if ('text' in is) return value.length >= is.text[0] && value.length <= is.text[1] ? undefined : filled(w.text, { least: is.text[0], most: is.text[1] })
  if ('pattern' in is) return is.pattern.test(value) ? undefined : filled(w.pattern, { example: is.example })
  const n = /^\d{1,9}$/.test(value) ? Number(value) : NaN
  return n >= is.whole[0] && n <= is.whole[1] ? undefined : filled(w.whole, { least: is.whole[0], most: is.whole[1] })
}

/** Reads what was asked, or says what is wrong with each parameter. A name that nobody knows is wrong too: a misspelt filter must not give everything. */
export function askedOf(read: Read, c: Context, today: Day): { readonly ok: true; readonly asked: Asked } | { readonly ok: false; readonly problems: readonly ParamProblem[] } {
  const known = paramsOf(read), query: Record<string, string> = {}, problems: ParamProblem[] = []
  for (const [name, value] of new URL(c.req.url).searchParams) {
    const p = known.find(x => x.name === name)
    if (!p && read.form) continue
    const field = `?${name.slice(0, 60)}`
    const texts = !p ? filled(w.unknown, { known: known.map(x => x.name).join(', ') }) : Object.hasOwn(query, name) ? w.twice : wrong(p, value)
    if (texts) { if (problems.length < 20 && !problems.some(x => x.field === field)) problems.push({ field, texts }) } else query[name] = value
  }
  for (const p of known) if (p.needed && !query[p.name]?.trim() && !problems.some(x => x.field === `?${p.name}`)) problems.push({ field: `?${p.name}`, texts: w.needed })
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, asked: { path: Object.fromEntries(Object.keys(read.inPath ?? {}).map(n => [n, c.req.param(n) ?? ''])), query, lang: isLang(query.lang) ? query.lang : undefined, today } }
}
