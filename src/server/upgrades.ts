import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/**
 * Gives a request that asks to change protocol back to the server as one that does not, which RFC 9110 (7.8) lets a server do. Node hands
 * every such request to whoever listens for `upgrade`, and some ordinary clients ask for HTTP/2 that way with each request.
 */
export function asPlainRequest(server: Server, q: IncomingMessage, socket: Duplex, head: Buffer): void {
  const lines = [`${q.method} ${q.url} HTTP/${q.httpVersion}`]
  for (let i = 0; i < q.rawHeaders.length; i += 2) {
    const name = q.rawHeaders[i]!, lower = name.toLowerCase()
    if (lower === 'upgrade' || lower === 'http2-settings') continue
    const value = lower === 'connection' ? q.rawHeaders[i + 1]!.split(',').filter(v => !['upgrade', 'http2-settings'].includes(v.trim().toLowerCase())).join(',') : q.rawHeaders[i + 1]!
    if (value !== '') lines.push(`${name}: ${value}`)
  }
  if (head.length > 0) socket.unshift(head)
  socket.unshift(Buffer.from(lines.join('\r\n') + '\r\n\r\n', 'latin1'))
  server.emit('connection', socket)
}
