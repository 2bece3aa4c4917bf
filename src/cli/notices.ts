import { resolve } from 'node:path'
import { fill, harmless, say, type Lang } from '../plain/index.ts'
import { csvOf, faultWords, jsonOf, largestFile, parts, questionIds, questionNamed, questions, questionWords, tableOf, type Answer, type By, type QuestionId } from '../notices/index.ts'
import { askNotices, exportNotices, importNotices, noticeFaultWords, type FaultyFile } from '../server/index.ts'
import type { Outside, Said } from './command.ts'
import { noticesWords as w } from './notices-words.ts'

/** `tipp notices import|ask|export`: 0 done, 1 done but some files could not be read, 2 not understood, 3 could not be done. */
export async function noticesCommand(o: Outside, said: Said): Promise<number> {
  const [, what, ...rest] = said.words, folder = said.into ?? (o.env.TIPP_DATA || './data')
  if (what === 'import') return importing(o, said, rest, folder)
  if (what === 'ask') return asking(o, said, rest[0], folder)
  if (what === 'export') return exporting(o, said, rest[0], folder)
  o.err(say(w.help, said.lang))
  for (const q of questions) o.err(`  ${q.id.padEnd(12)} ${say(questionWords[q.id].asks, said.lang)}`)
  return 2
}

/** One line: file, place, what is wrong. */
function faultLine({ path, fault }: FaultyFile, lang: Lang): string {
  const place = fault.line === undefined ? fault.path : say(w.line, lang, { line: fault.line, column: fault.column ?? 1 })
  return harmless(`${path}${place ? `, ${place}` : ''}: ${fill(say(faultWords[fault.code], lang), { detail: fault.detail ?? '?', path: fault.path ?? '', most: largestFile / 1024 / 1024 })}`)
}

async function importing(o: Outside, { lang, json }: Said, places: readonly string[], folder: string): Promise<number> {
  if (places.length === 0) { o.err(say(w.noPlace, lang)); return 2 }
  let told = 0
  const faulty: FaultyFile[] = [], done = await importNotices(places, folder, () => new Date(), {
    progress: p => {
      // A line every five seconds is enough to see that it goes on.
      if (p.seconds - told < 5) return
      told = p.seconds
      o.err(say(w.progress, lang, { ...p, same: p.same }))
    },
    faulty: f => { if (json) faulty.push(f); else o.err(faultLine(f, lang)) },
  })
  if (!done.ok) { o.err(harmless(say(noticeFaultWords[done.fault], lang, { detail: done.detail }))); return 3 }
  const { imported } = done, asked = await askNotices(folder, [], [])
  if (json) { o.out(JSON.stringify({ ...imported, faulty })); return imported.faults > 0 ? 1 : 0 }
  o.out(say(w.done, lang, { notices: asked.ok ? asked.loaded.notices : imported.notices, where: harmless(resolve(folder)), added: imported.notices }))
  if (imported.before > 0) o.out(say(w.resumed, lang, { before: imported.before }))
  if (imported.sameFiles + imported.same > 0) o.out(say(w.same, lang, { files: imported.sameFiles, notices: imported.same }))
  if (imported.passed.links + imported.passed.others + imported.passed.folders > 0) o.out(say(w.passed, lang, { ...imported.passed }))
  if (imported.faults > 0) o.out(say(w.faults, lang, { faults: imported.faults }))
  return imported.faults > 0 ? 1 : 0
}

async function asking(o: Outside, { lang, by: bySaid, format: formatSaid, json }: Said, name: string | undefined, folder: string): Promise<number> {
  const ids: readonly QuestionId[] = name === 'all' ? questionIds : questionNamed(name ?? '') ? [name as QuestionId] : [], format = json ? 'json' : formatSaid ?? 'table'
  if (ids.length === 0) { o.err(say(w.noQuestion, lang, { name: harmless(name ?? '') })); for (const q of questions) o.err(`  ${q.id.padEnd(12)} ${say(questionWords[q.id].asks, lang)}`); return 2 }
  const asked = (bySaid ?? '').split(',').map(b => b.trim()).filter(b => b !== ''), wrong = asked.find(b => !(parts as readonly string[]).includes(b))
  if (wrong !== undefined) { o.err(say(w.noPart, lang, { name: harmless(wrong) })); return 2 }
  if (!['table', 'csv', 'json'].includes(format)) { o.err(say(w.noFormat, lang, { name: harmless(format) })); return 2 }
  const got = await askNotices(folder, ids, parts.filter(p => asked.includes(p)) as By[])
  if (!got.ok) { o.err(harmless(say(noticeFaultWords[got.fault], lang, { detail: got.detail }))); return 3 }
  if (format === 'json') o.out(JSON.stringify(got.answers.map(jsonOf), null, 2))
  else for (const answer of got.answers) for (const line of format === 'csv' ? [csvOf(answer)] : printed(answer, lang)) o.out(line)
  return 0
}

/** Words to the left, numbers to the right, two spaces between. */
function printed(answer: Answer, lang: Lang): string[] {
  const { columns, rows } = tableOf(answer, lang, n => String(Math.round(n * 10) / 10)), words = questionWords[answer.question.id]
  const widths = columns.map((c, i) => Math.max(c.label.length, ...rows.map(r => r[i]!.length)))
  const line = (cells: readonly string[]): string => cells.map((c, i) => (columns[i]!.number ? c.padStart(widths[i]!) : c.padEnd(widths[i]!))).join('  ').trimEnd()
  return ['', `${say(words.asks, lang)} (${say(words.of, lang)})`, line(columns.map(c => c.label)), ...rows.map(line), say(words.mind, lang)]
}

async function exporting(o: Outside, { lang }: Said, into: string | undefined, folder: string): Promise<number> {
  if (into === undefined) { o.err(say(w.noFolder, lang)); return 2 }
  const done = await exportNotices(folder, into)
  if (!done.ok) { o.err(harmless(say(noticeFaultWords[done.fault], lang, { detail: done.detail }))); return 3 }
  for (const file of done.files) o.out(say(w.exported, lang, { file: harmless(file) }))
  return 0
}
