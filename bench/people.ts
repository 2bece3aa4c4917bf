// Five hundred people who are signed in and work on fifty real cases: each opens a page (the work, an open step, the people, the list),
// reads for two to six seconds and opens the next. Their sessions are real ones, looked up for every page. The load comes from another
// process. Beside it, node:http sending the very same bytes to the same readers without looking anybody up.
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { makeApp } from '../src/server/app.ts'
import { makeSite } from '../src/server/start.ts'
import { tryPerson } from '../src/server/try-people.ts'
import { openStore } from '../src/store/index.ts'
import { beginSchema, joinTeam, liveCommandSchema } from '../src/live/index.ts'
import { round, tell } from './measure.ts'

const people = 500, cases = 50, seconds = 20
const folder = mkdtempSync(join(tmpdir(), 'tipp-bench-people-')), opened = await openStore(folder)
if (!opened.ok) throw new Error(opened.detail)
const site = await makeSite({ peoplePlace: { folder }, log: () => {} }, opened.store), app = makeApp(site)
const first = await tryPerson(site, { name: 'Person 0' }), all = [first]
while (all.length < people) all.push(await tryPerson(site, { name: `Person ${all.length}`, organisation: false }))

const ids: string[] = []
for (let k = 0; k < cases; k++) {
  const begun = await site.procurements.begin(beginSchema.parse({ title: `Case ${k}`, area: 'climate', lang: 'en', country: 'NO', buyer: 'municipality', organisation: first.organisation }), { person: first.person.id, buyerName: 'Sandvika kommune', number: '974760673' }, `case-${k}`)
  if (!begun.ok) throw new Error('no case')
  ids.push(begun.id)
  const send = async (command: unknown, name: string): Promise<void> => { const r = await site.procurements.send(begun.id, first.person.id, liveCommandSchema.parse(command), name); if (!r.ok) throw new Error(JSON.stringify(r)) }
  await send({ does: 'step', action: { step: 'stateNeed', what: 'Dry cellars in the whole street.', form: 'outcome', measures: '' }, unsettled: 'Nothing more is known.' }, 'need')
  for (let i = 0; i < 40; i++) await send({ does: 'enterFirm', name: `Firm ${i}`, country: 'NO', number: '' }, `firm-${i}`)
  for (let i = 0; i < 10; i++) {
    const who = all[1 + k * 10 + i]
    if (!who) break
    await send({ does: 'invite', role: (['expert', 'lawyer', 'observer'] as const)[i % 3] }, `invite-${i}`)
    const invite = (await site.procurements.load(begun.id))!.state.invitations.at(-1)!.invite
    await site.procurements.apply(begun.id, `join-${i}`, s => joinTeam(s, invite, who.person.id))
  }
}
const users = all.map((p, i) => ({ cookie: p.cookie, id: i === 0 ? ids[0]! : ids[Math.min(cases - 1, Math.floor((i - 1) / 10))]! }))

async function load(port: number): Promise<{ p50: number; p95: number; pages: number; wrong: number }> {
  const code = `const http=require('node:http');const agent=new http.Agent({keepAlive:true,maxSockets:600});const users=JSON.parse(require('node:fs').readFileSync(0,'utf8'));const times=[];let wrong=0;const end=Date.now()+${seconds * 1000};
  const pick=(u,n)=>['/nb/procurements/'+u.id,'/nb/procurements/'+u.id+'?step=askAdviser','/nb/procurements/'+u.id+'/team','/nb/procurements'][n%4];
  const go=(u,n)=>{if(Date.now()>end)return;const t=process.hrtime.bigint();http.get({port:${port},host:'127.0.0.1',agent,path:pick(u,n),headers:{cookie:u.cookie}},r=>{r.on('data',()=>{});r.on('end',()=>{times.push(Number(process.hrtime.bigint()-t)/1e6);if(r.statusCode!==200)wrong++;setTimeout(()=>go(u,n+1),2000+Math.random()*4000)})})};
  users.forEach((u,i)=>setTimeout(()=>go(u,i),Math.random()*4000));
  setTimeout(()=>{times.sort((a,b)=>a-b);const at=q=>times[Math.floor(times.length*q)];console.log(JSON.stringify({p50:at(.5),p95:at(.95),pages:times.length/${seconds},wrong}));process.exit(0)},end-Date.now()+1500)`
  return new Promise((done, fail) => { const child = spawn(process.execPath, ['-e', code], { stdio: ['pipe', 'pipe', 'inherit'] }); let out = ''; child.stdout.on('data', d => { out += d }); child.stdin.end(JSON.stringify(users)); child.on('exit', () => { try { done(JSON.parse(out)) } catch (e) { fail(e as Error) } }) })
}
const ours = await new Promise<{ port: number; close: () => void }>(done => { const s = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, info => done({ port: info.port, close: () => s.close() })) })
await load(ours.port)
const used = process.cpuUsage(), met = await load(ours.port), spent = process.cpuUsage(used)
ours.close()
const kept = new Map<string, string>()
for (const u of users.slice(0, 20)) for (const path of [`/nb/procurements/${u.id}`, `/nb/procurements/${u.id}/team`]) kept.set(path.slice(-5), await (await app.fetch(new Request(`http://localhost:3000${path}`, { headers: { cookie: u.cookie } }))).text())
const one = [...kept.values()][0]!, raw = createServer((_q, r) => { r.setHeader('content-type', 'text/html; charset=utf-8'); r.end(one) })
await new Promise<void>(done => raw.listen(0, '127.0.0.1', done))
const plain = await load((raw.address() as { port: number }).port)
const cpu = (spent.user + spent.system) / 1000 / (met.pages * seconds)
tell([
  { what: '500 signed-in people on 50 real cases, p95 of a page', value: round(met.p95), unit: 'ms', goal: '≤ 100 ms', met: met.p95 <= 100 && met.wrong === 0, beside: `p50 ${round(met.p50)} ms, ${round(met.pages, 0)} pages/s, ${round(cpu)} ms of CPU each; node:http sending a page p95 ${round(plain.p95)} ms; ${met.wrong} wrong answers` },
])
process.exit(0)
