/** The part of DuckDB that we use. It is an optional package: the program runs without it, only tables of notices do not. */
export type Value = string | number | bigint | boolean | null | object
type Reader = { readonly getRowsJS: () => (string | number | bigint | null)[][] }
export type Appender = {
  readonly appendNull: () => void; readonly appendInteger: (n: number) => void; readonly appendDouble: (n: number) => void; readonly appendBoolean: (b: boolean) => void; readonly appendVarchar: (s: string) => void; readonly appendDate: (d: object) => void
  readonly endRow: () => void; readonly closeSync: () => void
}
export type Connection = { readonly run: (sql: string, values?: Value[]) => Promise<unknown>; readonly runAndReadAll: (sql: string, values?: Value[]) => Promise<Reader>; readonly createAppender: (table: string) => Promise<Appender>; readonly closeSync: () => void }
type Instance = { readonly connect: () => Promise<Connection>; readonly closeSync: () => void }
type Package = { readonly DuckDBInstance: { readonly create: (file: string, options: Record<string, string>) => Promise<Instance> }; readonly DuckDBDateValue: new (days: number) => object; readonly listValue: (values: Value[]) => object }

export const enginePackage = '@duckdb/node-api'

export type Opened = { readonly connection: Connection; readonly date: (days: number) => object; readonly list: (values: readonly string[]) => object; readonly close: () => void }
export type EngineFault = 'no engine' | 'locked' | 'broken'

/** What an import may take of memory besides its batch, and an answer while it is worked out; larger work goes to disk. What is added is carried into the file often, so that it does not gather in memory. */
const memory = { write: '64MB', read: '512MB', export: '512MB' } as const

let found: Promise<Package | undefined> | undefined
/** Absent when it was left out at installation, or has no build for this machine. */
export const engine = (): Promise<Package | undefined> => (found ??= (import(enginePackage as string) as Promise<Package>).catch(() => undefined))

/** Opens a table file. Nothing else of the machine can be reached from its SQL, and nothing is fetched, unless it writes exports. */
export async function openEngine(file: string, how: 'read' | 'write' | 'export', load: () => Promise<Package | undefined> = engine): Promise<{ readonly ok: true; readonly opened: Opened } | { readonly ok: false; readonly fault: EngineFault; readonly detail: string }> {
  const duck = await load()
  if (!duck) return { ok: false, fault: 'no engine', detail: enginePackage }
  try {
    const instance = await duck.DuckDBInstance.create(file, {
      access_mode: how === 'write' ? 'READ_WRITE' : 'READ_ONLY', memory_limit: memory[how], threads: '2', preserve_insertion_order: 'false', checkpoint_threshold: '2MB',
      autoinstall_known_extensions: 'false', autoload_known_extensions: 'false', ...(how === 'export' ? {} : { enable_external_access: 'false' }),
    })
    const connection = await instance.connect()
    return { ok: true, opened: { connection, date: days => new duck.DuckDBDateValue(days), list: values => duck.listValue([...values]), close: () => { connection.closeSync(); instance.closeSync() } } }
  } catch (error) {
    const detail = (error as Error).message.split('\n')[0]!.slice(0, 200)
    return { ok: false, fault: /lock|being used by another/i.test(detail) ? 'locked' : 'broken', detail }
  }
}
