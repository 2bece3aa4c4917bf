import { createHash, randomBytes } from 'node:crypto'
import { canGetMail } from '../people/providers.ts'
import type { MailRow, PeopleDb } from '../people/tables.ts'
import { writtenLetter, type Letter } from './letter.ts'

export type { Letter, Paragraph } from './letter.ts'
/** Hands one mail over; what it throws is a failure that is tried again, unless `permanent`. */
export type Post = (mail: { readonly id: string; readonly to: string; readonly subject: string; readonly plain: string; readonly html: string }) => Promise<void>

export type Outbox = {
  /** Written down before this answers; sent afterwards. `no address`: the person can get no mail. */
  readonly send: (letter: Letter) => Promise<'written' | 'no address'>
  /** Sends what is due. Answers how many were handed over. */
  readonly deliver: () => Promise<number>
  /** Sends from now on, as letters come and as retries fall due. Answers how to stop. */
  readonly follow: () => () => Promise<void>
  /** Whether letters go anywhere at all. */
  readonly canSend: boolean
  /** Whether they go to a server for mail. */
  readonly posts: boolean
  /** The last mails, newest first: shown in development only. */
  readonly recent: (most?: number) => Promise<readonly MailRow[]>
  /** How many of a kind were written to an address since a moment. */
  readonly countSince: (address: string, kind: string, since: string) => Promise<number>
}

export type OutboxNeeds = {
  readonly db: () => Promise<PeopleDb>
  readonly emailOf: (person: string) => Promise<string | undefined>
  readonly origin: () => string
  readonly now: () => Date
  readonly log: (line: string) => void
  /** 'page': in development, where a mail counts as sent and can be read on a page of the site. 'nowhere': no server for mail is named; letters wait. */
  readonly post: Post | 'page' | 'nowhere'
}

/** Pauses before the next try, in minutes: after the last of them, two days in all, it is given up. */
export const pauses = [1, 5, 15, 60, 180, 360, 720, 1440] as const
/** Longer than any handing over takes: after it, another process may think that the one who had it in hand has died. */
const heldSeconds = 120
/** What was sent is kept this long without its text, so that one can say when something was sent. */
const keptDays = 30

const permanent = (error: unknown): boolean => { const code = (error as { responseCode?: unknown }).responseCode; return typeof code === 'number' && code >= 500 && code < 600 }

export function outboxOn({ db: open, emailOf, origin, now, log, post }: OutboxNeeds): Outbox {
  const me = randomBytes(8).toString('hex'), later = (seconds: number): string => new Date(now().getTime() + seconds * 1000).toISOString()
  let wake = (): void => {}

  /** Takes one that is due, so that no other process has it too. */
  async function claim(db: PeopleDb): Promise<MailRow | undefined> {
    for (;;) {
      const at = now().toISOString()
      const next = await db.selectFrom('people_mail').select(['id', 'tries', 'claim']).where('sent', 'is', null).where('failed', 'is', null).where('due', '<=', at)
        .where(e => e.or([e('held', 'is', null), e('held', '<=', at)])).orderBy('due').limit(1).executeTakeFirst()
      if (!next) return undefined
      // Of those who saw it free, one changes it: the number of tries and the holder are still what they were.
      const mine = await db.updateTable('people_mail').set({ claim: me, held: later(heldSeconds), tries: next.tries + 1 }).where('id', '=', next.id).where('tries', '=', next.tries).where('sent', 'is', null).executeTakeFirst()
      if (Number(mine.numUpdatedRows) === 1) return db.selectFrom('people_mail').selectAll().where('id', '=', next.id).executeTakeFirst()
    }
  }

  async function handOver(db: PeopleDb, mail: MailRow): Promise<boolean> {
    const done = (set: Partial<MailRow>) => db.updateTable('people_mail').set({ claim: null, held: null, ...set }).where('id', '=', mail.id).where('claim', '=', me).execute()
    try {
      if (typeof post === 'function') await post({ id: mail.id, to: mail.recipient, subject: mail.subject, plain: mail.plain, html: mail.html })
      // The text may hold a key: once it is sent, it is nowhere here any more. Without a server for mail it is what one reads instead.
      await done({ sent: now().toISOString(), ...(typeof post === 'function' ? { plain: '', html: '' } : {}) })
      return true
    } catch (error) {
      const pause = permanent(error) ? undefined : pauses[mail.tries - 1]
      log(`mail ${mail.id}: ${pause === undefined ? 'given up' : `tried again in ${pause} minutes`}: ${(error as Error).message.replaceAll(mail.recipient, '…').slice(0, 300)}`)
      await done(pause === undefined ? { failed: now().toISOString(), plain: '', html: '' } : { due: later(pause * 60) })
      return false
    }
  }

  async function deliver(): Promise<number> {
    if (post === 'nowhere') return 0
    const db = await open()
    let sent = 0
    for (let mail = await claim(db); mail; mail = await claim(db)) if (await handOver(db, mail)) sent++
    await db.deleteFrom('people_mail').where('at', '<', later(-keptDays * 86_400)).where(e => e.or([e('sent', 'is not', null), e('failed', 'is not', null)])).execute()
    return sent
  }

  return {
    deliver,
    send: async letter => {
      const { to, lang, once } = letter
      const address = typeof to === 'string' ? to : await emailOf(to.person)
      if (!address || !canGetMail(address)) return 'no address'
      const id = once ? createHash('sha256').update(`${address} ${once}`).digest('hex').slice(0, 32) : randomBytes(16).toString('hex'), at = now().toISOString()
      const db = await open()
      await db.insertInto('people_mail').values({ id, recipient: address, kind: letter.kind ?? 'letter', lang, ...writtenLetter(letter, origin()), at, due: at, tries: 0, claim: null, held: null, sent: null, failed: null }).onConflict(c => c.column('id').doNothing()).execute()
      wake()
      return 'written'
    },
    follow: () => {
      let stopped = false, timer: ReturnType<typeof setTimeout> | undefined, at: Promise<unknown> = Promise.resolve(), again = false, busy = false
      const round = (): void => {
        if (stopped) return
        if (busy) { again = true; return }
        clearTimeout(timer)
        busy = true
        at = deliver().catch(error => { log(`outbox: ${(error as Error).message}`) }).finally(() => {
          busy = false
          if (again) { again = false; round() } else if (!stopped) timer = setTimeout(round, 15_000).unref()
        })
      }
      wake = round
      timer = setTimeout(round, 5000).unref()
      return async () => { stopped = true; wake = () => {}; clearTimeout(timer); await at }
    },
    canSend: post !== 'nowhere', posts: typeof post === 'function',
    recent: async (most = 50) => (await open()).selectFrom('people_mail').selectAll().orderBy('at', 'desc').limit(most).execute(),
    countSince: async (address, kind, since) => Number((await (await open()).selectFrom('people_mail').select(e => e.fn.countAll<number>().as('n')).where('recipient', '=', address).where('kind', '=', kind).where('at', '>', since).executeTakeFirstOrThrow()).n),
  }
}
