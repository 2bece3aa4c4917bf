import { dayNumber, type Day } from '../../plain/index.ts'
import { tables, type Fault, type Notice, type Read, type TableName } from '../../notices/index.ts'
import type { Opened } from './engine.ts'
import type { Work } from './table-file.ts'

export type ReadFile = { readonly shown: string; readonly content: string; readonly read: () => Read } | { readonly shown: string; fault: Fault }
type Cell = string | number | boolean | null

/** Rows of one notice for each table, in the order of the columns. */
export function rowsOf(id: number, n: Notice): Readonly<Record<TableName, readonly (readonly Cell[])[]>> {
  const year = (n.published ?? n.sent)?.slice(0, 4)
  return {
    notice: [[id, n.source, n.schema, n.publication ?? null, n.version ?? null, n.noticeId ?? null, n.versionNo ?? null, n.procedureId ?? null, n.kind, n.form, n.published ?? null, n.sent ?? n.published ?? null, year === undefined ? null : Number(year), n.country ?? null,
      n.procedure ?? null, n.nature ?? null, n.cpv ?? null, n.cpv?.slice(0, 2) ?? null, n.framework ?? null, n.contest, false]],
    lot: n.lots.map((l, i) => [id, i + 1, l.months ?? null, l.unlimited, l.answerDays ?? null, l.variants ?? null, l.saysAims, l.marks.length > 0 ? `,${l.marks.join(',')},` : null]),
    award: n.awards.map((a, i) => [id, i + 1, a.outcome, a.bids ?? null, a.bidsSme ?? null, a.concluded ?? null, null]),
    winner: n.awards.flatMap((a, i) => a.winners.map(w => [id, i + 1, w.country ?? null, w.size ?? null])),
    link: [...n.builds.map(to => [id, 'builds', to] as const), ...n.replaces.map(to => [id, 'replaces', to] as const)],
  }
}

async function append({ connection, date }: Opened, table: TableName, rows: readonly (readonly Cell[])[]): Promise<void> {
  if (rows.length === 0) return
  const types = Object.values(tables[table]), appender = await connection.createAppender(table)
  for (const row of rows) {
    row.forEach((cell, i) => {
      if (cell === null) appender.appendNull()
      else switch (types[i]) {
        case 'integer': appender.appendInteger(cell as number); break
        case 'double': appender.appendDouble(cell as number); break
        case 'boolean': appender.appendBoolean(cell as boolean); break
        case 'date': appender.appendDate(date(dayNumber(cell as Day))); break
        default: appender.appendVarchar(cell as string)
      }
    })
    appender.endRow()
  }
  appender.closeSync()
}

/** Which of some values are in a column: joined by hash, so that it takes one pass over the column however many are asked. */
async function knownAmong({ connection, list }: Opened, sql: string, values: readonly string[]): Promise<ReadonlySet<string>> {
  if (values.length === 0) return new Set()
  return new Set((await connection.runAndReadAll(sql, [list(values)])).getRowsJS().map(r => String(r[0])))
}

/** Adds the files of a batch in one transaction. A notice is the same as another by its number in the register or by its id and version, a file by its content. */
export async function addBatch(work: Work, files: ReadFile[]): Promise<{ notices: number; same: number; sameFiles: number }> {
  const { opened, next } = work, { connection } = opened
  const contents = new Set(await knownAmong(opened, 'select content from file where content in (select unnest(?::varchar[]))', files.flatMap(f => ('content' in f ? [f.content] : []))))
  const read: { shown: string; content: string; notices: readonly Notice[] }[] = [], faults: { shown: string; fault: Fault }[] = []
  let sameFiles = 0
  files.forEach((f, i) => {
    if ('fault' in f) { faults.push(f); return }
    if (contents.has(f.content)) { sameFiles++; return }
    const got = f.read()
    if (got.ok) { contents.add(f.content); read.push({ shown: f.shown, content: f.content, notices: got.notices }) } else { const faulty = { shown: f.shown, fault: got.fault }; files[i] = faulty; faults.push(faulty) }
  })
  const all = read.flatMap(f => f.notices)
  const numbers = new Set(await knownAmong(opened, 'select publication from notice where publication in (select unnest(?::varchar[]))', all.flatMap(n => n.publication ?? []))), versions = new Set(await knownAmong(opened, 'select version from notice where version in (select unnest(?::varchar[]))', all.flatMap(n => n.version ?? [])))
  const rows: Record<TableName, (readonly Cell[])[]> = { notice: [], lot: [], award: [], winner: [], link: [] }, fileRows: Cell[][] = []
  let notices = 0, same = 0
  for (const f of read) {
    let own = 0
    for (const n of f.notices) {
      if ((n.publication !== undefined && numbers.has(n.publication)) || (n.version !== undefined && versions.has(n.version))) { same++; own++; continue }
      if (n.publication !== undefined) numbers.add(n.publication)
      if (n.version !== undefined) versions.add(n.version)
      for (const [table, of] of Object.entries(rowsOf(next.notice++, n)) as [TableName, readonly (readonly Cell[])[]][]) rows[table].push(...of)
      notices++
    }
    if (own === f.notices.length) sameFiles++
    fileRows.push([f.shown.slice(0, 500), f.content, f.notices.length - own, own])
  }
  await connection.run('begin')
  try {
    for (const table of Object.keys(rows) as TableName[]) await append(opened, table, rows[table])
    const file = await connection.createAppender('file')
    for (const [path, content, count, again] of fileRows) { file.appendVarchar(path as string); file.appendVarchar(content as string); file.appendInteger(count as number); file.appendInteger(again as number); file.endRow() }
    file.closeSync()
    for (const { shown, fault } of faults) {
      await connection.run('delete from fault where path = ?', [shown.slice(0, 500)])
      await connection.run('insert into fault values (?, ?, ?, ?, ?, ?)', [shown.slice(0, 500), fault.code, fault.line ?? null, fault.column ?? null, fault.path ?? null, fault.detail ?? null])
    }
    await connection.run('commit')
  } catch (error) {
    await connection.run('rollback')
    throw error
  }
  return { notices, same, sameFiles }
}
