import { writeSync } from 'node:fs'
import { start } from './start.ts'

// The child of the test that kills a server, and of the bench: the whole program on a folder and a port (0 for any). Says its port.
const [folder = '', port = '0', content] = process.argv.slice(2)
const started = await start({ port: Number(port), host: '127.0.0.1', keep: { folder }, lang: 'en', ...(content ? { content } : {}) })
if (!started.ok) {
  writeSync(2, `${started.says}\n`)
  process.exit(3)
}
writeSync(1, `${started.port}\n`)
// Nobody is left behind when the parent ends.
process.stdin.on('end', () => process.exit(0)).resume()
