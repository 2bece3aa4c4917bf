import { serve } from '@hono/node-server'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Country } from '../../src/plain/index.ts'
import { lawbook } from '../../src/law/index.ts'
import { defaultParameters } from '../../src/market/index.ts'
import { playRoute, rewind, scenarioSchema, type NewPracticeEvent, type PracticeEvent, type Route, type World } from '../../src/practice/index.ts'
import type { Envelope } from '../../src/log/index.ts'
import { exerciseSettings } from '../../src/exercise/index.ts'
import type { Asks } from '../../src/server/exercises.ts'
import type { Site } from '../../src/server/site.ts'
import { openStore } from '../../src/store/index.ts'
import { makeApp } from '../../src/server/app.ts'
import { makeSite } from '../../src/server/start.ts'

const root = process.env.TIPP_ROOT ?? process.cwd()

/** A site with one run that has been played to its end by the case's expert, turned back once. */
export async function siteWithRun(country: Country = 'DK', route: 'naive' | 'expert' = 'naive', id = 'street-that-drinks-the-rain') {
  const folder = join(root, 'content/cases', id), scenario = scenarioSchema.parse(parse(readFileSync(join(folder, 'case.yaml'), 'utf8')))
  const world: World = { scenario, lawbook, parameters: defaultParameters, country, seed: 1 }
  const log = playRoute(world, parse(readFileSync(join(folder, `routes/${route}.yaml`), 'utf8')) as Route, [country]).envelopes as Envelope<PracticeEvent>[]
  const at = log.find(e => e.event.type === 'need.stated')!.n, back = rewind(log, 'b1', at, { tries: 'Tal med flere, og del referatet', expects: 'Flere tilbud' }, { by: 'buyer' })
  if (!back.ok) throw new Error(back.code)
  const opened = await openStore(mkdtempSync(join(tmpdir(), 'tipp-debrief-')))
  if (!opened.ok) throw new Error(opened.detail)
  const site = await makeSite({ content: join(root, 'content'), log: () => undefined }, opened.store)
  const begun = [...log.map(({ n: _, ...e }): NewPracticeEvent => e), ...back.items], made = await site.runs.create(scenario.id, country, 1, begun)
  if (!made.ok) throw new Error(made.code)
  const server = await new Promise<Server>(done => { const s = serve({ fetch: makeApp(site).fetch, port: 0, hostname: '127.0.0.1' }, () => done(s as Server)) as Server })
  return { site, run: made.run.id, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: async () => { await new Promise(done => server.close(done)); await opened.store.close() } }
}

/** A group's exercise on the same site, talked through and looked back upon; answers with its facilitator's key. */
export async function groupAt({ site }: { readonly site: Site }): Promise<string> {
  const scenario = site.library.byId.get('street-that-drinks-the-rain')!, seats = scenario.roles.slice(0, 4).map(r => r.id), lead = scenario.roles.find(r => r.part === 'buyer')!.id, other = scenario.roles.find(r => r.part !== 'buyer' && r.part !== 'supplier')!.id
  const made = await site.exercises.create(exerciseSettings.parse({ scenario: scenario.id, country: 'SE', title: 'Onsdag eftermiddag', seats: [...new Set([lead, other, ...seats])], consensus: { steps: ['stateNeed'], quorum: 'majority', seconds: 600, late: 'drop' }, deleteOn: '2040-01-01', seed: 1 }))
  if (!made.ok) throw new Error(made.code)
  const board = await site.exercises.open(made.made.board), live = board!.live
  let n = 0
  const send = async (asks: Asks): Promise<void> => { const r = await site.exercises.send(live, asks, `c${++n}`); if (!r.ok) throw new Error(JSON.stringify(r)) }
  for (const seat of [lead, other]) { const joined = await site.exercises.join(live, `Person ${seat}`); if (joined.ok) await send({ as: { person: joined.person }, command: { does: 'sit', seat } }) }
  await send({ as: { seat: lead }, command: { does: 'step', base: 99, action: { step: 'stateNeed', what: 'Torra källare.', form: 'outcome', measures: '' } } })
  await send({ as: { seat: other }, command: { does: 'answer', proposal: live.state.proposals[0]!.proposal, agrees: false, because: 'Den säger inget om träden.', guess: 'unlawful', sure: 5 } })
  await send({ as: 'facilitator', command: { does: 'moment', runAt: live.run.states.last(), says: 'Här stannade ni' } })
  await send({ as: 'facilitator', command: { does: 'block', to: 'hotWash' } })
  await send({ as: { seat: lead }, command: { does: 'write', block: 'hotWash', field: 'worked', says: 'Vi lyssnade' } })
  await send({ as: { seat: lead }, command: { does: 'commit', what: 'Skriva anteckningar', owner: 'Hela gruppen', due: '2027-02-01' } })
  await send({ as: 'facilitator', command: { does: 'reveal', block: 'hotWash' } })
  return made.made.board
}
