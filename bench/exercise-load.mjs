// The clients of the benches of exercises, in a process of their own: what to do comes as JSON on stdin, what came of it goes as JSON to
// stdout. `post`: each client sends a command, waits for its answer, and sends the next. `lines`: the same on a WebSocket. `steadily`: so many
// a second, come what may. `listen`: as many lines as told stay open,
// somebody posts now and then, and each line notes when it got what was said. Plain sockets, so that the clients weigh little.
import { randomBytes } from 'node:crypto'
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

/** A WebSocket that sends one text at a time and answers the text that comes back. Texts are short: one frame, one length of seven or sixteen bits. */
function webSocket(path) {
  const socket = net.connect(port, '127.0.0.1').setNoDelay(true)
  let bytes = Buffer.alloc(0), open = false, answer, mask = randomBytes(4096), at = 0
  const ready = new Promise(done => socket.on('data', more => {
    bytes = bytes.length === 0 ? more : Buffer.concat([bytes, more])
    if (!open) {
      const head = bytes.indexOf('\r\n\r\n')
      if (head < 0) return
      if (bytes.latin1Slice(9, 12) !== '101') throw new Error(bytes.toString())
      bytes = bytes.subarray(head + 4); open = true; done()
    }
    while (bytes.length > 1) {
      const short = bytes[1] & 127, from = short === 126 ? 4 : 2, size = short === 126 ? bytes.length > 3 ? bytes.readUInt16BE(2) : Infinity : short
      if (bytes.length < from + size) return
      const text = (bytes[0] & 15) === 1 ? bytes.latin1Slice(from, from + size) : undefined
      bytes = bytes.subarray(from + size)
      if (text !== undefined) answer(text)
    }
  }))
  socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: ${randomBytes(16).toString('base64')}\r\n\r\n`)
  const send = text => {
    const body = Buffer.from(text), head = body.length < 126 ? 2 : 4, frame = Buffer.allocUnsafe(head + 4 + body.length)
    frame[0] = 0x81
    if (head === 2) frame[1] = 0x80 | body.length
    else { frame[1] = 0xfe; frame.writeUInt16BE(body.length, 2) }
    if (at + 4 > mask.length) { mask = randomBytes(4096); at = 0 }
    const m0 = at
    at += 4
    mask.copy(frame, head, m0, at)
    for (let i = 0; i < body.length; i++) frame[head + 4 + i] = body[i] ^ mask[m0 + (i & 3)]
    socket.write(frame)
  }
  return { ready, ask: text => new Promise(done => { answer = done; send(text) }), send, hear: hears => { answer = hears }, end: () => socket.destroy() }
}

/** Each client has an open line, sends a command, waits for its receipt, and sends the next. */
async function onLines({ paths, seconds }) {
  const waits = [], all = paths.map(webSocket)
  let refused = 0
  await Promise.all(all.map(l => l.ready))
  const warm = performance.now() + 1500
  await Promise.all(all.map(async ({ ask, end }, c) => {
    for (let i = 0; ; i++) {
      const at = performance.now()
      if (at > warm + seconds * 1000) { end(); return }
      const got = await ask(command(`l${i}`, `I think that we should ask them first, ${c}-${i}.`))
      if (at < warm) continue
      if (got.includes('"accepted":true')) waits.push(performance.now() - at)
      else refused++
    }
  }))
  return { perSecond: waits.length / seconds, refused, ...quantiles(waits) }
}

/** Each client sends so many a second, evenly, whether answers have come or not: the wait is counted from when it should have been sent. */
async function steadily({ paths, seconds, perSecond }) {
  const waits = [], all = paths.map(webSocket), each = perSecond / paths.length, gap = 1000 / each
  let refused = 0, sent = 0, unanswered = 0
  await Promise.all(all.map(l => l.ready))
  const begin = performance.now() + 100, warm = begin + 1500, stop = warm + seconds * 1000
  const due = all.map(() => []), next = all.map((_, c) => begin + (c / paths.length) * gap), numbers = all.map(() => 0)
  all.forEach((l, c) => l.hear(text => {
    const i = +/"name":"s(\d+)"/.exec(text)[1], at = due[c][i]
    if (at >= warm && at < stop) { unanswered--; if (text.includes('"accepted":true')) waits.push(performance.now() - at); else refused++ }
  }))
  while (performance.now() < stop) {
    const now = performance.now()
    for (let c = 0; c < all.length; c++) while (next[c] <= now && next[c] < stop) {
      const i = numbers[c]++
      due[c][i] = next[c]
      if (next[c] >= warm) { sent++; unanswered++ }
      next[c] += gap
      all[c].send(command(`s${i}`, `I think that we should ask them first, ${c}-${i}.`))
    }
    await new Promise(done => setTimeout(done, 1))
  }
  const last = performance.now() + 3000
  while (unanswered > 0 && performance.now() < last) await new Promise(done => setTimeout(done, 20))
  for (const l of all) l.end()
  return { perSecond: waits.length / seconds, refused, missing: unanswered, ...quantiles(waits) }
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

console.log(JSON.stringify(await ({ post, listen, lines: onLines, steadily })[told.does](told)))
process.exit(0)
