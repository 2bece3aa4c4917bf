// A page of a hundred rows beside raw node:http: our components rendered to a string and served by Hono, against a template string
// served by node:http, the same rows in both. Both run in this process, one after the other; the load comes from a child. Then the
// same for a topic of the rulebook and for its search, asked over and over with other words: the page that we send, sent by node:http.
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { h } from 'preact'
import { Page, Table } from '../src/web/look/index.ts'
import { documentOf } from '../src/web/look/document.ts'
import { makeApp } from '../src/server/app.ts'
import { makeSite } from '../src/server/start.ts'
import { openStore } from '../src/store/index.ts'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, round, tell } from './measure.ts'

const rows = Array.from({ length: 100 }, (_, i) => Array.from({ length: 6 }, (_, k) => `Row ${i} <cell> ${k}`))
const columns = Array.from({ length: 6 }, (_, k) => ({ label: `Column ${k}` }))
const page = (): string => documentOf(h(Page, {
  lang: 'en', title: 'A hundred rows', css: '/static/x.css', homeHref: '/', nav: [], inLangs: { sv: '/sv', da: '/da', nb: '/nb', en: '/en' },
  children: h(Table, { caption: 'Rows', columns, rows, lang: 'en' } as never),
} as never))
const escaped = (s: string): string => s.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`)
const shell = page().split(/<tbody[^>]*>/)[0]!
const raw = (): string => `${shell}<tbody>${rows.map(r => `<tr>${r.map(c => `<td class="ds-table__cell">${escaped(c)}</td>`).join('')}</tr>`).join('')}</tbody></table></div></main></body></html>`

async function load(port: number, paths: readonly string[] = ['/']): Promise<number> {
  const code = `const http=require('node:http');const agent=new http.Agent({keepAlive:true,maxSockets:20});let n=0,k=0;const paths=${JSON.stringify(paths)};const end=Date.now()+2500;let begin=0;
  const go=()=>{if(Date.now()>end){console.log(n/((Date.now()-begin)/1000));process.exit(0)}http.get({port:${port},host:'127.0.0.1',agent,path:paths[k++%paths.length]},r=>{r.on('data',()=>{});r.on('end',()=>{n++;go()})})};
  setTimeout(()=>{begin=Date.now();n=0},500);for(let i=0;i<20;i++)go()`
  return new Promise(done => { const child = spawn(process.execPath, ['-e', code]); let out = ''; child.stdout.on('data', d => { out += d }); child.on('exit', () => done(Number(out.trim().split('\n')[0]))) })
}
const app = new Hono()
app.get('/', c => c.html(page()))
const ours: number[] = [], theirs: number[] = []
for (let i = 0; i < 3; i++) {
  const a = await new Promise<{ port: number; close: () => void }>(done => { const s = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, info => done({ port: info.port, close: () => s.close() })) })
  ours.push(await load(a.port)); a.close()
  const b = createServer((_q, r) => { r.setHeader('content-type', 'text/html; charset=utf-8'); r.end(raw()) })
  await new Promise<void>(done => b.listen(0, '127.0.0.1', done))
  theirs.push(await load((b.address() as { port: number }).port)); b.close()
}
const ratio = median(ours.map((x, i) => x / theirs[i]!))

// The rulebook: the whole app over a store of its own, against node:http sending the very same pages.
const opened = await openStore(mkdtempSync(join(tmpdir(), 'tipp-bench-')))
if (!opened.ok) throw new Error(opened.detail)
const rulebook = makeApp(await makeSite({}, opened.store))
const asked = ['anbudstid', 'avtalsspärr', 'överprövning', 'direktupphandling', 'ramavtal avrop', 'onormalt lågt anbud', '11 kap. 2 §', 'art. 57', 'C-21/03', 'koncession']
const ofTopic = ['/sv/law/topics/time-limits'], ofSearch = asked.map(q => `/sv/law/search?q=${encodeURIComponent(q)}`)
const drawn = new Map<string, string>()
for (const path of [...ofTopic, ...ofSearch]) drawn.set(path, await (await rulebook.fetch(new Request(`http://localhost${path}`))).text())
async function against(paths: readonly string[]): Promise<{ ratio: number; ours: number; theirs: number }> {
  const mine: number[] = [], plain: number[] = []
  for (let i = 0; i < 3; i++) {
    const a = await new Promise<{ port: number; close: () => void }>(done => { const s = serve({ fetch: rulebook.fetch, port: 0, hostname: '127.0.0.1' }, info => done({ port: info.port, close: () => s.close() })) })
    mine.push(await load(a.port, paths)); a.close()
    const b = createServer((q, r) => { r.setHeader('content-type', 'text/html; charset=utf-8'); r.end(drawn.get(q.url!)) })
    await new Promise<void>(done => b.listen(0, '127.0.0.1', done))
    plain.push(await load((b.address() as { port: number }).port, paths)); b.close()
  }
  return { ratio: median(mine.map((x, i) => x / plain[i]!)), ours: median(mine), theirs: median(plain) }
}
const topic = await against(ofTopic), search = await against(ofSearch)
const rounds = 60, used = process.cpuUsage()
for (let i = 0; i < rounds; i++) await (await rulebook.fetch(new Request(`http://localhost${ofSearch[i % ofSearch.length]}%20${i}`))).text()
const spent = process.cpuUsage(used), fresh = (spent.user + spent.system) / 1000 / rounds
const beside = (x: { ours: number; theirs: number }): string => `${round(x.ours, 0)} against ${round(x.theirs, 0)} pages/s`
tell([
  { what: 'a page of 100 rows, rendered and served, against raw node:http', value: round(ratio), unit: '× raw', goal: '≥ 0.5 × raw', met: ratio >= 0.5, beside: `${round(median(ours), 0)} against ${round(median(theirs), 0)} pages/s` },
  { what: 'a topic of the rulebook, against node:http sending the same page', value: round(topic.ratio), unit: '× raw', goal: '≥ 0.5 × raw', met: topic.ratio >= 0.5, beside: beside(topic) },
  { what: 'ten searches of the rulebook over and over, against the same', value: round(search.ratio), unit: '× raw', goal: '≥ 0.5 × raw', met: search.ratio >= 0.5, beside: beside(search) },
  { what: 'a search that nobody has asked before, from words to page', value: round(fresh), unit: 'ms of CPU', goal: '≤ 10 ms', met: fresh <= 10, beside: 'nothing kept' },
])
process.exit(0)
