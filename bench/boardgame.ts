import { spawn } from 'node:child_process'

/** boardgame.io's own server making its own moves, in memory and over its sockets, with as many clients. */
export const boardgame = (clients: number, seconds: number): Promise<{ perSecond: number; p95: number }> => new Promise((done, fail) => {
  const child = spawn(process.execPath, ['boardgame.mjs', String(clients), String(seconds)], { cwd: `${process.env.TIPP_ROOT}/bench` })
  let out = ''
  child.stdout.on('data', d => { out += d }); child.stderr.on('data', d => { if (process.env.TELL) process.stderr.write(d) })
  child.on('exit', () => { try { done(JSON.parse(out.trim().split('\n').pop()!)) } catch (e) { fail(e) } })
})
