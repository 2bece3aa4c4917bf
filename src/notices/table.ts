/** The table: its columns, once, for making it, for filling it, for the documentation, and for other engines. Plain SQL that DuckDB, PostgreSQL and ClickHouse share. */
export type ColumnType = 'integer' | 'double' | 'boolean' | 'varchar' | 'date'
export type TableName = 'notice' | 'lot' | 'award' | 'winner' | 'link'
type Columns = Readonly<Record<string, ColumnType>>

export const tables: Readonly<Record<TableName, Columns>> = {
  notice: {
    id: 'integer', source: 'varchar', form_schema: 'varchar', publication: 'varchar', version: 'varchar', notice_id: 'varchar', version_no: 'integer', procedure_id: 'varchar', kind: 'varchar', form: 'varchar', published: 'date', sent: 'date',
    year: 'integer', country: 'varchar', procedure_type: 'varchar', nature: 'varchar', cpv: 'varchar', division: 'varchar', framework: 'boolean', contest: 'boolean', replaced: 'boolean',
  },
  lot: { notice: 'integer', lot: 'integer', months: 'double', unlimited: 'boolean', answer_days: 'integer', variants: 'boolean', says_aims: 'boolean', marks: 'varchar' },
  award: { notice: 'integer', award: 'integer', outcome: 'varchar', bids: 'integer', bids_sme: 'integer', concluded: 'date', days_from_call: 'integer' },
  winner: { notice: 'integer', award: 'integer', country: 'varchar', size: 'varchar' },
  link: { notice: 'integer', kind: 'varchar', target: 'varchar' },
}
export const tableNames = Object.keys(tables) as readonly TableName[]

export const createTable = (name: TableName): string => `create table ${name} (${Object.entries(tables[name]).map(([column, type]) => `${column} ${type === 'double' ? 'double precision' : type}`).join(', ')})`

/** A notice that a later one takes the place of is kept and no longer counted. */
export const markReplaced = `update notice set replaced = true where not replaced and id in (
  select o.id from notice o join notice n on n.notice_id = o.notice_id and n.version_no > o.version_no
  union select o.id from notice o join link l on l.kind = 'replaces' and (l.target = o.publication or l.target = o.version) and l.notice <> o.id)`

/**
 * Days from the day a call was sent to the day the contract was concluded, where both notices are in the table: by the number of the call
 * that the result names, or by the procedure both belong to. The first call counts where there are several.
 */
export const countDays = `update award set days_from_call = s.days from (
  select notice, award, max(days) as days from (
    select a.notice, a.award, a.concluded - c.sent as days from award a join link l on l.notice = a.notice and l.kind = 'builds' join notice c on c.publication = l.target and c.kind = 'call' where a.concluded >= c.sent
    union all
    select a.notice, a.award, a.concluded - c.sent as days from award a join notice r on r.id = a.notice join notice c on c.procedure_id = r.procedure_id and c.kind = 'call' where a.concluded >= c.sent
  ) as pairs group by notice, award) as s where award.notice = s.notice and award.award = s.award`
