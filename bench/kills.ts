// npm run kills: the program is killed (SIGKILL) fifty times while it writes, on SQLite and, where TEST_DATABASE_URL names one, on PostgreSQL. Not one
// acknowledged event may be missing afterwards.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { killedWriter, lossesIn, writeAndKill } from '../src/store/killing.ts'
import { tell, type Row } from './measure.ts'

const rounds = Number(process.env.KILLS ?? 50), program = await killedWriter(), folder = await mkdtemp(join(tmpdir(), 'tipp-kills-')), url = process.env.TEST_DATABASE_URL, schema = `kills_${randomBytes(6).toString('hex')}`
async function kills(name: string, place: string): Promise<Row> {
  let lost = 0, events = 0, acknowledgedLast = 0
  const broken: string[] = []
  for (let round = 1; round <= rounds; round++) {
    const { acknowledged, errors, killed } = await writeAndKill(program, place, 'real', 20 + Math.random() * 300)
    if (errors !== '' || !killed || acknowledged.size !== 4) throw new Error(`${name}, round ${round}: ${errors || 'not killed in the middle of writing'}`)
    const found = await lossesIn(place, acknowledged)
    lost += found.lost
    broken.push(...found.broken)
    events = found.events
    acknowledgedLast += 4
  }
  if (broken.length > 0) throw new Error(`${name}: ${broken.join(', ')}`)
  return { what: `acknowledged events lost in ${rounds} SIGKILLs on ${name}`, value: lost, unit: 'events', goal: '0 events', met: lost === 0 && rounds >= 50, beside: `${events} events in the store at the end, ${acknowledgedLast} streams looked at; none with a gap or half a command` }
}
const rows = [await kills('SQLite', join(folder, 'data'))]
if (url) {
  const past = new pg.Pool({ connectionString: url, max: 1 })
  try { rows.push(await kills('PostgreSQL', `${url}#${schema}`)) } finally { await past.query(`drop schema if exists ${schema} cascade`); await past.end() }
} else console.error('NOT RUN: killing on PostgreSQL. Set TEST_DATABASE_URL to do it.')
await rm(folder, { recursive: true })
await rm(program, { force: true })
tell(rows)
