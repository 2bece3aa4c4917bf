import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openPlace } from './place.ts'

// Killing the program while it writes, and looking for what is lost: for a test, and for the bench that does it fifty times on each store.

/** The program that writes until it is killed, bundled. */
export async function killedWriter(): Promise<string> {
  // Loaded as it lies: bundled into a test it would look for the sources beside the bundle.
  const scripts = pathToFileURL(join(process.env.TIPP_ROOT ?? process.cwd(), 'scripts', 'bundle.mjs')).href
  const { bundleForNode } = await import(scripts) as { bundleForNode: (entry: string, name: string, extra: object) => Promise<string> }
  return bundleForNode('src/store/killed-writer.ts', 'killed-writer', { sourcemap: false })
}

export type Round = { acknowledged: Map<string, number>, errors: string, killed: boolean }

/** Starts the writer, kills it the hard way some time after its first answers, and answers what it had been told is written. */
export async function writeAndKill(program: string, place: string, engine: string, afterMs: number): Promise<Round> {
  const child = spawn(process.execPath, [program, place, engine], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = '', errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => { errors += text })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
    said += text
  })
  const killed = await new Promise<boolean>(resolve => child.on('close', (_, signal) => resolve(signal === 'SIGKILL')))
  const acknowledged = new Map<string, number>()
  // A last line without its end is half a number.
  for (const line of said.slice(0, said.lastIndexOf('\n') + 1).split('\n')) {
    const [stream, position] = line.split(' ')
    if (stream && position) acknowledged.set(stream, Number(position))
  }
  return { acknowledged, errors, killed }
}

/** What of the acknowledged is missing, and whether any stream has a gap or half a command. */
export async function lossesIn(place: string, acknowledged: ReadonlyMap<string, number>): Promise<{ lost: number, broken: string[], events: number }> {
  const opened = await openPlace(place)
  if (!opened.ok) throw new Error(opened.detail)
  let lost = 0, events = 0
  const broken: string[] = []
  for (let writer = 1; writer <= 4; writer++) {
    const stream = `w${writer}`
    const stored = await opened.store.read(stream)
    const row = await opened.store.stream(stream)
    events += stored.length
    lost += Math.max(0, (acknowledged.get(stream) ?? 0) - stored.length)
    if (stored.some((e, i) => e.n !== i + 1 || (e.event as unknown as { n: number }).n !== e.n)) broken.push(`${stream}: gap`)
    if (stored.length > 0 && stored.length % 2 === 0) broken.push(`${stream}: half a command`)
    if ((row?.last ?? 0) !== stored.length) broken.push(`${stream}: position and events differ`)
  }
  await opened.store.close()
  return { lost, broken, events }
}
