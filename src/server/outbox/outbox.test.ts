import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { langs, text as t } from '../../plain/index.ts'
import type { Tables, TablesPlace } from '../../store/index.ts'
import { openPeople, type PeopleTables } from '../people/tables.ts'
import { outboxOn, pauses, type Outbox, type OutboxNeeds } from './index.ts'
import { writtenLetter } from './letter.ts'
import { readSmtp, smtpPost } from './smtp.ts'

const letter = { to: 'kari@kommune.example', lang: 'nb', subject: t('Hello {name}', 'Hej {name}', 'Hej {name}', 'Hei {name}'), body: [t('Text {name}', 'Text {name}', 'Tekst {name}', 'Tekst {name}'), { href: 'https://tipp.example/nb/?a=1&b=2', label: t('Go', 'Gå', 'Gå', 'Gå') }], values: { name: 'Kari' } } as const

test('a letter says the same as plain text and as HTML, and what people have written is never markup or a second line of the subject', () => {
  for (const lang of langs) {
    const { plain, html } = writtenLetter({ ...letter, lang }, 'https://tipp.example')
    assert.match(plain, /Kari\n\n\S+:\nhttps:\/\/tipp\.example\/nb\/\?a=1&b=2\n/)
    assert.match(html, new RegExp(`lang="${lang}"[\\s\\S]*href="https://tipp\\.example/nb/\\?a=1&amp;b=2"`))
  }
  const odd = writtenLetter({ ...letter, values: { name: '<b>K</b>\r\nBcc: all@x.no' } }, 'https://tipp.example')
  assert.doesNotMatch(odd.subject, /[\r\n]/)
  assert.doesNotMatch(odd.html, /<b>/)
})

test('a server for mail is named with its sender, or it is told what is wrong', () => {
  assert.deepEqual(readSmtp({}), {})
  assert.equal(readSmtp({ TIPP_SMTP_URL: 'mail.example' }).problem, 'address')
  assert.equal(readSmtp({ TIPP_SMTP_URL: 'smtp://mail.example' }).problem, 'sender')
  assert.equal(readSmtp({ TIPP_SMTP_URL: 'smtp://mail.example', TIPP_MAIL_FROM: 'TIPP <a@x.no>\nBcc: b@y.no' }).problem, 'sender')
  assert.ok(readSmtp({ TIPP_SMTP_URL: 'smtps://u:p@mail.example:465', TIPP_MAIL_FROM: 'TIPP <tipp@kommune.example>' }).post)
})

function outboxes(name: string, place: () => Promise<{ at: TablesPlace; remove: () => Promise<void> }>): void {
  describe(`the outbox, ${name}`, () => {
    let at: TablesPlace, remove: () => Promise<void>, clock = Date.parse('2026-11-26T10:00:00Z')
    const all: Tables<PeopleTables>[] = [], logged: string[] = []
    before(async () => { ({ at, remove } = await place()) })
    after(async () => { for (const t of all) await t.close(); await remove() })
    /** As another process has it: a connection and an outbox of its own. */
    const process = async (post: OutboxNeeds['post']): Promise<Outbox & { tables: Tables<PeopleTables> }> => {
      const tables = await openPeople(at)
      all.push(tables)
      return { ...outboxOn({ db: async () => tables.db, emailOf: async id => (id === 'kari' ? 'kari@kommune.example' : undefined), origin: () => 'https://tipp.example', now: () => new Date(clock), log: line => logged.push(line), post }), tables }
    }

    test('of three processes each letter is sent by one, once, and its text is kept no longer', async () => {
      const sent: string[] = [], post = async ({ id }: { id: string }) => { sent.push(id); await new Promise(done => setTimeout(done, 2)) }
      const three = await Promise.all([process(post), process(post), process(post)])
      for (let i = 0; i < 40; i++) assert.equal(await three[i % 3]!.send({ ...letter, to: `p${i}@kommune.example` }), 'written')
      await Promise.all(three.map(o => o.deliver()))
      assert.equal(sent.length, 40)
      assert.equal(new Set(sent).size, 40)
      assert.ok((await three[0]!.recent(100)).every(m => m.sent && m.plain === '' && m.html === ''))
      assert.equal(await three[0]!.deliver(), 0)
    })
    test('a letter under a name is written once, however often it is asked for; a person without an address gets none', async () => {
      const o = await process(async () => {})
      for (let i = 0; i < 3; i++) await o.send({ ...letter, to: { person: 'kari' }, once: 'reminder 7' })
      assert.equal((await o.recent(100)).filter(m => m.recipient === 'kari@kommune.example').length, 1)
      assert.equal(await o.send({ ...letter, to: { person: 'nobody' } }), 'no address')
      assert.equal(await o.send({ ...letter, to: 'x@no-mail.invalid' }), 'no address')
      await o.deliver()
    })
    test('what fails is tried again after growing pauses and given up at the end; what is refused for good is given up at once', async () => {
      let tries = 0
      const o = await process(async () => { tries++; throw new Error('421 busy, kari@kommune.example') })
      await o.send({ ...letter, to: 'later@kommune.example' })
      const waits: number[] = []
      for (;;) {
        await o.deliver()
        const { failed, due } = (await o.recent(100)).find(m => m.recipient === 'later@kommune.example')!
        if (failed) break
        waits.push((Date.parse(due) - clock) / 60_000)
        clock = Date.parse(due) - 1000
        const before = tries
        await o.deliver()
        assert.equal(tries, before, 'not before it is due')
        clock = Date.parse(due)
      }
      assert.deepEqual(waits, [...pauses])
      assert.equal(tries, pauses.length + 1)
      assert.ok(logged.every(line => !line.includes('later@kommune.example')), 'addresses are not written to the log')
      const refused = await process(async () => { throw Object.assign(new Error('550 no such user'), { responseCode: 550 }) })
      await refused.send({ ...letter, to: 'none@kommune.example' })
      await refused.deliver()
      assert.ok((await refused.recent(100)).find(m => m.recipient === 'none@kommune.example')!.failed)
    })
    test('what a process had in hand when it died is sent by another, later', async () => {
      const dying = await process(() => new Promise<void>(() => {})), sent: string[] = [], living = await process(async ({ to }) => { sent.push(to) })
      await dying.send({ ...letter, to: 'inhand@kommune.example' })
      void dying.deliver()
      await new Promise(done => setTimeout(done, 100))
      await living.deliver()
      assert.deepEqual(sent, [], 'not while the other may be at it')
      clock += 121_000
      await living.deliver()
      assert.deepEqual(sent, ['inhand@kommune.example'])
    })
    test('after thirty days nothing is known of what was sent', async () => {
      const o = await process(async () => {})
      assert.ok((await o.recent(100)).length > 3)
      clock += 31 * 86_400_000
      await o.deliver()
      assert.deepEqual(await o.recent(100), [])
    })
  })
}
outboxes('a folder', async () => { const folder = await mkdtemp(join(tmpdir(), 'tipp-outbox-')); return { at: { folder }, remove: () => rm(folder, { recursive: true }) } })
const url = process.env.TEST_DATABASE_URL
if (url) {
  outboxes('PostgreSQL', async () => {
    const schema = `test_${randomBytes(6).toString('hex')}`, past = new pg.Pool({ connectionString: url, max: 1 })
    await past.query(`create schema ${schema}`)
    return { at: { postgres: url, schema }, remove: async () => { await past.query(`drop schema ${schema} cascade`); await past.end() } }
  })
} else test('the outbox, PostgreSQL', { skip: 'TEST_DATABASE_URL is not set' }, () => { console.log('NOT TESTED: the outbox on PostgreSQL. Set TEST_DATABASE_URL to test it.') })

test('a letter is handed to a server for mail with both texts and a name that stays', async () => {
  const heard: string[] = [], open = new Set<Socket>()
  const server = createServer(socket => {
    open.add(socket)
    let data = false
    socket.write('220 test\r\n')
    socket.on('data', bytes => {
      const said = bytes.toString('utf8')
      heard.push(said)
      if (data) { if (said.includes('\r\n.\r\n')) { data = false; socket.write('250 taken\r\n') } return }
      if (/^DATA/i.test(said)) { data = true; socket.write('354 go on\r\n') } else if (/^QUIT/i.test(said)) socket.end('221 bye\r\n')
      else socket.write('250 ok\r\n')
    })
    socket.on('error', () => {})
  })
  await new Promise<void>(done => { server.listen(0, '127.0.0.1', done) })
  const { port } = server.address() as { port: number }
  await smtpPost(`smtp://127.0.0.1:${port}`, 'TIPP <tipp@kommune.example>')({ id: 'abc123', to: 'kari@kommune.example', subject: 'Åpne lenken', plain: 'plain words\n', html: '<p>marked words</p>' })
  const said = heard.join('')
  for (const pattern of [/MAIL FROM:<tipp@kommune\.example>/, /RCPT TO:<kari@kommune\.example>/, /^From: TIPP <tipp@kommune\.example>/m, /^Message-ID: <abc123@kommune\.example>/m, /text\/plain[\s\S]*plain words/, /text\/html[\s\S]*marked words/, /^Auto-Submitted: auto-generated/im]) assert.match(said, pattern)
  for (const socket of open) socket.destroy()
  await new Promise(done => { server.close(done) })
})
