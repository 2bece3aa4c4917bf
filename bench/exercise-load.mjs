// The clients of the benches of exercises, in a process of their own: what to do comes as JSON on stdin, what came of it goes as JSON to
// stdout. `post`: each client sends a command, waits for its answer, and sends the next. `listen`: as many lines as told stay open,
// somebody posts now and then, and each line notes when it got what was said. Plain sockets, so that the clients weigh little.
import net from 'node:net'

const told = await new Promise(done => { let text = ''; process.stdin.on('data', d => { text += d }).on('end', () => done(JSON.parse(text))) })
const { port } = told

/** A line that is kept open: sends one request at a time and answers its status. */
function line() {
  const socket = net.connect(port, '127.0.0.1').setNoDelay(true)
  let text = '', answer
  socket.setEncoding('latin1').on('data', more => {
    text += more
    const head = text.indexOf('\r\n\r\n')
    if (head < 0) return
    const length = /content-length: (\d+)/i.exec(text.slice(0, head))
    if (length ? text.length < head + 4 + +length[1] : !text.endsWith('0\r\n\r\n')) return
    const got = { status: +text.slice(9, 12), body: text.slice(head + 4) }
    text = ''
    answer(got)
  })
  return (path, body) => new Promise(done => {
    answer = done
    socket.write(`POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  })
}
const quantiles = waits => { const sorted = waits.sort((a, b) => a - b), at = q => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]; return { p50: at(0.5), p95: at(0.95), p99: at(0.99), worst: sorted.at(-1) } }
const command = (name, says, channel = 'all') => JSON.stringify({ name, command: { does: 'say', channel, says } })

async function post({ paths, seconds }) {
  const waits = []
  let refused = 0, begin = 0
  const warm = performance.now() + 1500
  await Promise.all(paths.map(async (path, c) => {
    const send = line()
    for (let i = 0; ; i++) {
      const at = performance.now()
      if (at > warm + seconds * 1000) return
      const { status, body } = await send(path, command(`h${i}`, `I think that we should ask them first, ${c}-${i}.`))
      if (at < warm) continue
      begin ||= at
      if (status === 200 && body.includes('"accepted":true')) waits.push(performance.now() - at)
      else refused++
    }
  }))
  return { perSecond: waits.length / seconds, refused, ...quantiles(waits) }
}

async function listen({ lines, to, times }) {
  const heard = new Map(), waits = []
  let open = 0
  for (const path of lines) {
    const socket = net.connect(port, '127.0.0.1')
    socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept: text/event-stream\r\n\r\n`)
    let last = '', first = true
    socket.setEncoding('latin1').on('data', text => {
      if (first) { first = false; open++ }
      const now = performance.now(), both = last + text
      for (const [mark, at] of heard) if (both.includes(mark) && !last.includes(mark)) { const seen = at.seen; if (!seen.has(socket)) { seen.add(socket); waits.push(now - at.begin) } }
      last = text.slice(-24)
    })
    if (open % 50 === 0) await new Promise(done => setTimeout(done, 1))
  }
  while (open < lines.length) await new Promise(done => setTimeout(done, 20))
  await new Promise(done => setTimeout(done, 1000))
  const send = line()
  let missing = 0
  for (let i = -5; i < times; i++) {
    // The first few warm both sides up.
    if (i === 0) waits.length = 0
    const mark = `Mark-${i + 5}-mark`, at = { begin: performance.now(), seen: new Set() }
    heard.clear()
    heard.set(mark, at)
    const { status } = await send(to, command(`l${i + 5}`, mark))
    if (status !== 200) throw new Error(`refused: ${status}`)
    const end = performance.now() + 5000
    while (at.seen.size < lines.length && performance.now() < end) await new Promise(done => setTimeout(done, 10))
    missing += lines.length - at.seen.size
    await new Promise(done => setTimeout(done, 100))
  }
  return { missing, ...quantiles(waits) }
}

console.log(JSON.stringify(await (told.does === 'post' ? post(told) : listen(told))))
process.exit(0)
