import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { langs } from '../../src/plain/index.ts'
import { lawbook } from '../../src/law/index.ts'
import { actionSchemas, pastOf } from '../../src/case/index.ts'
import { coreTypes, workTypes } from '../../src/live/index.ts'
import { defaultParameters } from '../../src/market/index.ts'
import { playRoute } from '../../src/practice/index.ts'
import { fieldsOf, gateSteps, publicEvents, readCheckpoint, stepFrom, tilePath, tilesSince, verifyBundle, vocabularies } from '../../src/record/index.ts'
import { main } from '../../src/cli/index.ts'
import { judgeBundle, readLog } from './judge.ts'
import { contentFolder } from '../../src/server/index.ts'
import { trySite, type TrySite } from '../../src/server/try-site.ts'
import { nodeCrypto } from '../../src/server/record/index.ts'
import { dialogueTypes, slotKinds } from '../../src/live/index.ts'

const street = 'street-that-drinks-the-rain'

/** A run of the first case, played to its end by the expert's route. */
async function played(site: TrySite): Promise<string> {
  const { library } = site.site, world = { scenario: library.byId.get(street)!, lawbook, parameters: defaultParameters, country: 'DK' as const, seed: 1 }
  const { envelopes } = playRoute(world, library.routes.get(street)!.expert!)
  const made = await site.site.runs.create(street, 'DK', 1, envelopes.map(({ n: _, ...item }) => item))
  assert.ok(made.ok)
  return made.run.id
}

describe('the public record of a practised run', () => {
  let site: TrySite, run: string, file: string, policy: string
  before(async () => {
    site = await trySite(undefined, contentFolder())
    run = await played(site)
    file = await (await site.get(`/en/runs/${run}/record.json`)).text()
    policy = await (await site.get('/record/practice/policy')).text()
  })
  after(() => site.close())

  test('can be fetched, and is proved by the check and by the second implementation', async () => {
    const report = (await verifyBundle(nodeCrypto, file, { policy, log: 'practice' }))!
    assert.deepEqual([report.verdict, report.faults], ['proved', []])
    const types = judgeBundle(file, report.key!)
    for (const type of ['case.opened', 'law.checked', 'dialogue.invited', 'notice.sent', 'opening.done', 'award.decided', 'contract.concluded']) assert.ok(types.includes(type), type)
  })
  test('holds no address of a run, no name of a firm and no word of a person', async () => {
    const names = site.site.library.byId.get(street)!.firms.flatMap(f => [f.name, f.id]), log = await site.site.records.of('practice'), files = new Map<string, Uint8Array>()
    for (const path of ['checkpoint', `tile/entries/000.p/${log.size()}`, `tile/0/000.p/${log.size()}`]) files.set(path, new Uint8Array(await (await site.get(`/record/practice/${path}`)).arrayBuffer()))
    const entries = readLog(p => files.get(p), log.key).entries.map(e => e.toString('utf8')).join('\n')
    for (const word of [run, street, ...names]) assert.ok(!entries.includes(word), word)
    const texts = (await site.store.read(run)).flatMap(e => [...JSON.stringify(e.event).matchAll(/"([^"\\]{20,})"/g)].map(m => m[1]!)).filter(x => x.includes(' '))
    assert.ok(texts.length > 10, 'the run has texts of its own')
    for (const text of texts) assert.ok(!entries.includes(text), text)
  })
  test('its page shows each public step with rule, source and grade, in four languages', async () => {
    for (const lang of langs) {
      const page = await (await site.get(`/${lang}/runs/${run}/record`)).text()
      assert.match(page, /class="t-record__step"/)
      assert.match(page, new RegExp({ en: 'In checkpoint', sv: 'I kontrollpunkt', da: 'I kontrolpunkt', nb: 'I kontrollpunkt' }[lang]))
      assert.match(page, new RegExp(`href="/${lang}/law/`), 'a rule leads to its page')
    }
    const { firms } = site.site.library.byId.get(street)!, page = await (await site.get(`/en/runs/${run}/record`)).text()
    assert.ok(firms.some(f => page.includes(f.name)), 'the winner is shown by name while it is not erased')
    const rules = [...new Set([...page.matchAll(/href="(\/en\/law\/[^"]+)"/g)].map(m => m[1]!))]
    assert.ok(rules.some(r => r.includes('/steps/')))
    for (const href of rules) assert.equal((await site.get(href)).status, 200, href)
    assert.equal((page.match(/The step was weighed against the law/g) ?? []).length, 0, 'each opinion stands with its step')
  })
  test('after erasing, page and file do not show the text, and the file is proved still', async () => {
    const other = await played(site), log = await site.site.records.of('practice')
    await log.advance()
    const award = (await log.ofStream(other)).find(r => r.leaf.type === 'award.decided')!
    assert.ok(await log.erase(other, { n: award.leaf.n!, ground: 'request' }) > 0)
    const bundle = await (await site.get(`/en/runs/${other}/record.json`)).text(), report = (await verifyBundle(nodeCrypto, bundle, { policy }))!
    assert.deepEqual([report.verdict, report.events[award.leaf.n! - 1]!.shows], ['proved', []])
    assert.match(await (await site.get(`/en/runs/${other}/record`)).text(), /text\(s\) erased/)
  })
  test('checkpoint, policy and tiles are open to all; tiles may be kept for ever, what is not signed is not there', async () => {
    const log = await site.site.records.of('practice'), head = await site.get('/record/practice/checkpoint')
    assert.equal(head.headers.get('content-type'), 'text/plain; charset=utf-8')
    assert.equal(head.headers.get('access-control-allow-origin'), '*')
    assert.equal(readCheckpoint(await head.text())?.size, log.size())
    const tile = await site.get(`/record/practice/tile/0/000.p/${log.size()}`)
    assert.equal(tile.headers.get('cache-control'), 'public, max-age=31536000, immutable')
    assert.equal(tile.headers.get('content-type'), 'application/octet-stream')
    for (const path of [`tile/0/000.p/${log.size() + 1}`, 'tile/0/000', 'tile/0/001', 'tile/1/000.p/1', 'tile/0/%2e%2e/checkpoint', 'tile/0/000.p/007', 'tile/entries/', 'key']) assert.equal((await site.get(`/record/practice/${path}`)).status, 404, path)
    assert.equal((await site.get('/record/other/checkpoint')).status, 404)
    assert.equal(readCheckpoint(await (await site.get('/record/live/checkpoint')).text())?.size, 0, 'practice is not in the live record')
    assert.equal((await site.get(`/en/runs/${run}/record.json?since=x`)).status, 400)
    assert.equal((await site.get(`/en/runs/${'0'.repeat(32)}/record.json`)).status, 404)
  })
  test('the page of the record says what it proves and what not, with the newest checkpoint, in four languages', async () => {
    for (const lang of langs) {
      const page = await (await site.get(`/${lang}/record`)).text(), root = (await (await site.get('/record/practice/checkpoint')).text()).split('\n')[2]!
      assert.ok(page.includes(root), 'the newest checkpoint')
      assert.match(page, new RegExp({ en: 'What it does not prove', sv: 'Vad det inte bevisar', da: 'Hvad det ikke beviser', nb: 'Hva det ikke beviser' }[lang]))
    }
  })
  test('tipp verify answers in four languages, with codes for machines', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tipp-verify-')), at = (name: string): string => join(folder, name)
    await writeFile(at('case.json'), file)
    await writeFile(at('policy'), policy)
    await writeFile(at('checkpoint'), JSON.parse(file).checkpoint)
    const cut = JSON.parse(file)
    cut.leaves.pop()
    await writeFile(at('cut.json'), JSON.stringify(cut))
    const verify = async (...args: string[]): Promise<{ code: number; said: string }> => {
      const said: string[] = [], code = await main({ args: ['verify', ...args], env: {}, out: l => { said.push(l) }, err: l => { said.push(l) }, input: async () => file, today: () => '2026-11-26' })
      return { code, said: said.join('\n') }
    }
    const key = policy.split('\n').find(l => l.startsWith('log '))!.slice(4)
    assert.equal((await verify(at('case.json'), '--policy', at('policy'))).code, 0)
    assert.equal((await verify(at('case.json'), '--policy', key, '--checkpoint', at('checkpoint'))).code, 0)
    assert.equal((await verify('-', '--policy', key, '--record', 'practice')).code, 0)
    assert.equal((await verify(at('case.json'))).code, 2)
    assert.equal((await verify(at('cut.json'), '--policy', key)).code, 1)
    assert.equal((await verify(at('case.json'), '--policy', key, '--record', 'live')).code, 1)
    for (const bad of [[at('policy')], [at('nowhere')], [], [at('case.json'), '--policy', at('nowhere')], [at('case.json'), '--record', 'both']]) assert.equal((await verify(...bad)).code, 3, bad.join(' '))
    const said = await Promise.all(langs.map(lang => verify(at('case.json'), '--policy', key, '--lang', lang)))
    for (const [i, pattern] of [/^ÖVNING.*\nBEVISAT/, /^ØVELSE.*\nBEVIST/, /^ØVELSE.*\nBEVIST/, /^PRACTICE.*\nPROVED/].entries()) assert.match(said[i]!.said, pattern)
    assert.equal(new Set(said.map(s => s.said)).size, 4)
    assert.equal(JSON.parse((await verify(at('case.json'), '--json')).said).verdict, 'open')
    // The whole record, fetched file by file into a folder.
    const log = await site.site.records.of('practice'), whole = at('whole')
    for (const path of ['checkpoint', ...tilesSince(0, log.size()).map(tilePath)]) {
      await mkdir(dirname(join(whole, path)), { recursive: true })
      await writeFile(join(whole, path), new Uint8Array(await (await site.get(`/record/practice/${path}`)).arrayBuffer()))
    }
    assert.equal((await verify(whole, '--policy', key)).code, 0)
    assert.match((await verify(whole, '--policy', key, '--lang', 'sv')).said, /^BEVISAT: hela registret/)
    assert.equal((await verify(whole)).code, 2)
    assert.equal((await verify(whole, '--policy', key, '--record', 'live')).code, 1)
    assert.equal((await verify(whole, '--policy', (await (await site.get('/record/live/policy')).text()).match(/^log (\S+)/m)![1]!)).code, 1, 'another log’s key')
    await rm(join(whole, 'tile', '0'), { recursive: true })
    assert.match((await verify(whole, '--policy', key)).said, /WRONG.*A file is missing or cut: tile\/0\/000/s)
  })
  test('the checking page is one file that names no network', async () => {
    const answer = await site.get('/da/record/check.html'), html = await answer.text()
    assert.match(answer.headers.get('content-disposition')!, /attachment/)
    assert.match(html, /default-src 'none'; script-src 'sha256-/)
    assert.doesNotMatch(html, /<link|src=|@import|url\(/)
    assert.ok(html.length < 400_000, `${html.length} bytes`)
  })
})

test('a long case is shown page by page, the last one first, and each opinion stands with its step across all of them', async () => {
  const site = await trySite(undefined, contentFolder()), long = await played(site), stands = (await site.store.stream(long))!.last, [sent] = (await site.store.read(long)).filter(e => e.event.type === 'notice.sent'), [weighed] = (await site.store.read(long)).filter(e => e.event.type === 'step.weighed' && (e.event as unknown as { step?: string }).step === 'sendNotice')
  assert.ok(sent && weighed)
  // 230 times the same step with what the law said of it, and something between the two now and then.
  const more = Array.from({ length: 230 }, (_, i) => [weighed, ...(i % 7 === 0 ? [{ ...sent, event: { type: 'letters.sent', action: { step: 'sendLetters', toAll: true } } as { type: string } }] : []), sent]).flat().map(({ branch, on, by, v, event }) => ({ branch, on, by, v, event }))
  for (let i = 0; i < more.length; i += 100) assert.ok((await site.store.append(long, stands + i, more.slice(i, i + 100))).ok)
  const page = async (query = ''): Promise<{ text: string; steps: number[] }> => { const text = await (await site.get(`/en/runs/${long}/record${query}`)).text(); return { text, steps: [...text.matchAll(/id="event-(\d+)"/g)].map(m => Number(m[1])) } }
  const last = await page(), pages = Number(/Page (\d+) of \1/.exec(last.text)![1]), all = (await Promise.all(Array.from({ length: pages }, (_, i) => page(`?page=${i + 1}`)))).map(p => p.steps)
  assert.ok(pages >= 3)
  assert.deepEqual(all.at(-1), last.steps)
  assert.match(last.text, /href="\?page=\d+"[^>]*>Earlier steps/)
  assert.doesNotMatch(last.text, /Later steps/)
  const shown = all.flat(), entered = await (await site.site.records.of('practice')).entered(long)
  assert.deepEqual(shown, [...new Set(shown)].sort((a, b) => a - b))
  const gone = entered.filter(e => !shown.includes(e.leaf.n!))
  assert.ok(gone.length > 200 && gone.every(e => e.leaf.type === 'law.checked'), 'what is not a line of its own is an opinion that stands with its step')
  for (const odd of ['?page=0', '?page=999', '?page=x', '?page=-1']) assert.deepEqual((await page(odd)).steps, last.steps, odd)
  await site.close()
})

describe('the table of public events', () => {
  test('names only events that a case has, and vocabularies hold every word of the case’s own lists', async () => {
    const known = new Set<string>([...Object.values(pastOf), 'case.opened', 'branch.forked', 'step.weighed', 'reason.given', 'question.asked', 'deadline.passed', 'complaint.made', 'complaint.decided', ...dialogueTypes, 'phase.delivered', ...coreTypes, ...workTypes])
    for (const { from } of publicEvents) assert.ok(known.has(from), from)
    const words = (value: unknown): readonly string[] => {
      const v = value as { options?: readonly string[]; _zod?: { def: { innerType?: unknown; element?: unknown } } }
      return v.options ?? (v._zod?.def.innerType ? words(v._zod.def.innerType) : v._zod?.def.element ? words(v._zod.def.element) : [])
    }
    const stepBy = new Map(Object.entries(pastOf).map(([step, past]) => [past as string, step as keyof typeof actionSchemas]))
    let compared = 0
    for (const event of publicEvents) {
      const step = stepBy.get(event.from)
      if (!step) continue
      const shape = actionSchemas[step].shape as Record<string, unknown>
      for (const path of [...Object.values(event.open ?? {}).map(([p]) => p), ...Object.values(event.sealed ?? {})]) assert.ok(path.replace('action.', '') in shape, `${event.from} has no ${path}`)
      for (const [path, kind] of Object.values(event.open ?? {})) {
        const list = (vocabularies as Readonly<Record<string, readonly string[]>>)[kind.replace('[]', '')]
        if (!list) continue
        compared++
        for (const word of words(shape[path.replace('action.', '')])) assert.ok(list.includes(word), `${event.from} ${path}: ${word}`)
      }
    }
    for (const kind of slotKinds) assert.ok((vocabularies.slotKind as readonly string[]).includes(kind))
    assert.ok(compared > 10)
    assert.deepEqual([...Object.values(stepFrom), ...Object.values(gateSteps)].filter(s => !(vocabularies.step as readonly string[]).includes(s)), [])
    for (const step of vocabularies.step) assert.ok(publicEvents.some(e => e.from === pastOf[step]), `${step} is public`)
  })
  test('every type has words, and no field of free text stands openly', async () => {
    const { leafWords, fieldWords } = await import('../../src/record/index.ts')
    for (const type of fieldsOf.keys()) assert.ok(leafWords[type], type)
    for (const { sealed } of publicEvents) for (const name of Object.keys(sealed ?? {})) assert.ok(fieldWords[name], name)
    const free = ['need', 'text', 'note', 'reason', 'reasons', 'what', 'why', 'answer', 'says', 'learned', 'effect', 'firm', 'firms', 'winners', 'budget', 'measures']
    for (const { open, as } of publicEvents) for (const [name, [path, kind]] of Object.entries(open ?? {})) assert.ok(!free.includes(path.split('.').at(-1)!) || ['yes', 'cancelled', 'decided'].includes(kind), `${as} ${name}`)
  })
})
