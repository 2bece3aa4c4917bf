import { answerOf, questions, type Answer, type By, type QuestionId } from '../../notices/index.ts'
import { openEngine, type EngineFault } from './engine.ts'
import { identityOf, tableFile, tableVersion } from './table-file.ts'

/** What is in the table, for people. */
export type Loaded = {
  readonly notices: number
  readonly replaced: number
  readonly files: number
  readonly imported?: string
  readonly kinds: readonly { readonly kind: string; readonly n: number }[]
  readonly sources: readonly { readonly source: string; readonly n: number }[]
  readonly countries: number
  readonly from?: number
  readonly to?: number
  /** Files that could not be read, by reason. */
  readonly faults: readonly { readonly code: string; readonly n: number }[]
}
export type AskFault = EngineFault | 'no table' | 'other version'
export type Asked = { readonly ok: true; readonly loaded: Loaded; readonly answers: readonly Answer[] } | { readonly ok: false; readonly fault: AskFault; readonly detail: string }

/** Opens the table, asks, and lets go of it. */
export async function askNotices(folder: string, ids: readonly QuestionId[], by: readonly By[]): Promise<Asked> {
  const file = tableFile(folder)
  if (!await identityOf(file)) return { ok: false, fault: 'no table', detail: file }
  const got = await openEngine(file, 'read')
  if (!got.ok) return got
  const { connection, close } = got.opened
  try {
    const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS(), about = new Map((await rows('select key, value from about')).map(r => [String(r[0]), String(r[1])]))
    if (about.get('version') !== String(tableVersion)) return { ok: false, fault: 'other version', detail: file }
    const counted = async (sql: string): Promise<{ name: string; n: number }[]> => (await rows(sql)).map(r => ({ name: String(r[0]), n: Number(r[1]) }))
    const [notices, replaced, countries, from, to] = (await rows('select count(*), coalesce(sum(case when replaced then 1 else 0 end), 0), count(distinct country), min(year), max(year) from notice'))[0]!, imported = about.get('imported')
    const loaded: Loaded = {
      notices: Number(notices), replaced: Number(replaced), countries: Number(countries), files: Number((await rows('select count(*) from file'))[0]![0]), ...(imported ? { imported } : {}), ...(from === null ? {} : { from: Number(from) }), ...(to === null ? {} : { to: Number(to) }),
      kinds: (await counted('select kind, count(*) as n from notice group by 1 order by 2 desc, 1')).map(({ name: kind, n }) => ({ kind, n })), sources: (await counted('select source, count(*) as n from notice group by 1 order by 2 desc, 1')).map(({ name: source, n }) => ({ source, n })),
      faults: (await counted('select code, count(*) as n from fault group by 1 order by 2 desc, 1')).map(({ name: code, n }) => ({ code, n })),
    }
    const answers: Answer[] = []
    for (const q of questions) if (ids.includes(q.id)) answers.push(answerOf(q, by, await rows(q.sql(by))))
    return { ok: true, loaded, answers }
  } catch (error) {
    return { ok: false, fault: 'broken', detail: (error as Error).message.split('\n')[0]!.slice(0, 200) }
  } finally { close() }
}

/** Answers kept until another import has put another table in place. */
export class KeptAnswers {
  readonly #folder: string
  #of = ''
  readonly #kept = new Map<string, Promise<Asked>>()
  constructor(folder: string) { this.#folder = folder }

  async ask(by: readonly By[]): Promise<Asked> {
    const of = await identityOf(tableFile(this.#folder)) ?? ''
    if (of !== this.#of) { this.#kept.clear(); this.#of = of }
    const key = by.join(), asked = this.#kept.get(key) ?? askNotices(this.#folder, questions.map(q => q.id), by)
    this.#kept.set(key, asked)
    const answer = await asked
    // What may be otherwise in a moment is asked again.
    if (!answer.ok) this.#kept.delete(key)
    return answer
  }
}
