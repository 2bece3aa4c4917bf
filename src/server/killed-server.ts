import { writeSync } from 'node:fs'
import { start } from './start.ts'

// The child of tests that kill a server, and of the bench: the whole program on a folder, or on `postgres://…#schema`, and a port (0 for any), with
// more options as JSON. Says its port; stops cleanly on SIGTERM.
const [place = '', port = '0', content, more = '{}'] = process.argv.slice(2), [postgres = '', schema = 'tipp'] = place.split('#')
const started = await start({ port: Number(port), host: '127.0.0.1', keep: place.startsWith('postgres') ? { postgres, schema } : { folder: place }, lang: 'en', ...(content ? { content } : {}), ...JSON.parse(more) as object })
if (!started.ok) {
  writeSync(2, `${started.says}\n`)
  process.exit(3)
}
writeSync(1, `${started.port}\n`)
// Nobody is left behind when the parent ends.
process.stdin.on('end', () => process.exit(0)).resume()
process.once('SIGTERM', () => { void started.stop().then(() => process.exit(0)) })
