import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lawbook } from '../../law/index.ts'
import { defaultParameters } from '../../market/index.ts'
import { readFile } from 'node:fs/promises'
import { playRoute, rewind, takeStep, practiceFold, type Route, type PracticeEvent } from '../../practice/index.ts'
import { foldLineage, numbered, type Envelope } from '../../log/index.ts'
import { openStore } from '../../store/index.ts'
import { makeApp } from '../../server/app.ts'
import { makeSite } from '../../server/start.ts'
import { readYaml } from '../../server/library.ts'
import { launchBrowser as launch } from '../../../tests/browser/launch.ts'
import { axeFaults, sideways } from '../../../tests/browser/driver.ts'
import { serve } from '@hono/node-server'

const store = await openStore(await mkdtemp('/tmp/look-'))
if (!store.ok) throw new Error('store')
const site = await makeSite({ log: l => console.log(l) }, store.store)
const scenario = site.library.scenarios[0]!
const run = 'abcdef0123456789abcdef0123456789'
const read = readYaml(await readFile(`content/cases/${scenario.id}/routes/${process.argv[3] ?? 'naive'}.yaml`, 'utf8'))
if (!read.ok) throw new Error('yaml')
const world = { scenario, lawbook, parameters: defaultParameters, country: 'SE' as const, seed: 4 }
const played = playRoute(world, read.value as Route)
console.log(played.outcome, played.envelopes.length, JSON.stringify(played.refused).slice(0, 300))
let all = [...played.envelopes] as Envelope<PracticeEvent>[]
const at = all.find(e => e.event.type === 'procedure.chosen')!.n - 3
const back = rewind(all, 'b1', at, { tries: 'Fråga fler företag först', expects: 'Fler anbud och färre klagomål' }, { by: 'buyer' })
if (back.ok) {
  all = [...all, ...numbered(all.length, back.items)] as Envelope<PracticeEvent>[]
  const turn = takeStep(world, foldLineage(practiceFold, all, back.branch), { action: { step: 'meetFirm', firm: scenario.firms[2]!.id, about: ['maturity', 'rights'], share: ['need', 'budget'], minutes: false, promise: true, note: '' } as never }, { branch: back.branch, by: 'buyer' })
  if (turn.ok) all = [...all, ...numbered(all.length, turn.items)] as Envelope<PracticeEvent>[]
  else console.log(turn.refusal)
}
const strip = (list: Envelope<PracticeEvent>[]) => list.map(({ n: _, ...e }) => e)
const made = await store.store.createStream('run', run, strip(all))
console.log(made.ok)
const app = makeApp(site)
const server = serve({ fetch: app.fetch, port: 0 }, () => {})
await new Promise(r => setTimeout(r, 300))
const port = (server.address() as { port: number }).port
const b = await launch() as any
const browser = b.browser ?? b
const out = '/tmp/look'; await mkdir(out, { recursive: true })
const rule = lawbook.rules.find(r => r.kind === 'duty' && r.order === 'SE')!
const paths: Record<string, string> = { debrief: `runs/${run}/debrief?branch=b1`, compare: `runs/${run}/compare?a=b1&b=b2`, report: `runs/${run}/report?branch=b1`, debrief2: `runs/${run}/debrief?branch=b2`, law: 'law/SE', entry: `law/SE/${rule.id}` }
const only = process.argv[2]
for (const [name, path] of Object.entries(paths)) for (const [lang, width] of [['sv', 1280], ['da', 390], ['en', 1280]] as const) {
  if (only && only !== 'all' && !only.split(',').includes(name)) continue
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  const t0 = Date.now()
  const res = await page.goto(`http://localhost:${port}/${lang}/${path}`)
  console.log(name, lang, width, res.status(), Date.now() - t0, 'ms')
  await page.screenshot({ path: `${out}/${name}-${lang}-${width}.png`, fullPage: true })
  const wide = await sideways(page as never)
  const faults = await axeFaults(page as never)
  if (faults.length || (Array.isArray(wide) ? wide.length : wide)) console.log('  FAULTS', faults.slice(0, 8), wide)
  if (name === 'report' && lang === 'sv') { await page.pdf({ path: `${out}/report.pdf`, format: 'A4' }).catch((e: unknown) => console.log(String(e))) }
  await page.close()
}
await browser.close(); server.close(); await store.store.close(); process.exit(0)
