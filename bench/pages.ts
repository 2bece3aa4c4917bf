// A page of a hundred rows beside raw node:http: our components rendered to a string and served by Hono, against a template string
// served by node:http, the same rows in both. Both run in this process, one after the other; the load comes from a child.
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { h } from 'preact'
import { Page, Table } from '../src/web/look/index.ts'
import { documentOf } from '../src/web/look/document.ts'
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

async function load(port: number): Promise<number> {
  const code = `const http=require('node:http');const agent=new http.Agent({keepAlive:true,maxSockets:20});let n=0;const end=Date.now()+2500;let begin=0;
  const go=()=>{if(Date.now()>end){console.log(n/((Date.now()-begin)/1000));process.exit(0)}http.get({port:${port},host:'127.0.0.1',agent},r=>{r.on('data',()=>{});r.on('end',()=>{n++;go()})})};
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
tell([{ what: 'a page of 100 rows, rendered and served, against raw node:http', value: round(ratio), unit: '× raw', goal: '≥ 0.5 × raw', met: ratio >= 0.5, beside: `${round(median(ours), 0)} against ${round(median(theirs), 0)} pages/s` }])
process.exit(0)
