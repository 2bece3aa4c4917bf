// boardgame.io's server with a game of one move, and clients that wait for each move before they make the next. In memory.
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const { Server } = require('boardgame.io/server')
const { io } = require('socket.io-client')
const [clients, seconds] = process.argv.slice(2).map(Number)
const game = { name: 'count', setup: () => ({ n: 0 }), moves: { add: ({ G }) => ({ n: G.n + 1 }) }, turn: { minMoves: 0 } }
const log = console.log; console.log = () => {}; console.info = () => {}
const server = Server({ games: [game], origins: ['*'] })
const { appServer } = await server.run({ port: 0, lobbyConfig: undefined }, () => {})
const port = appServer.address().port
const waits = []
let done = 0
const begin = performance.now(), end = begin + seconds * 1000
await Promise.all(Array.from({ length: clients }, async (_, i) => {
  const matchID = `m${i}`
  await server.db.createMatch(matchID, { initialState: (await import('boardgame.io/dist/cjs/internal.js')).InitializeGame?.({ game }) ?? {}, metadata: { gameName: 'count', players: { 0: { id: 0 } }, createdAt: 0, updatedAt: 0 } })
  const socket = io(`http://127.0.0.1:${port}/count`, { transports: ['websocket'], forceNew: true })
  await new Promise(r => socket.on('connect', r))
  let state = await new Promise(r => { socket.once('sync', (_id, info) => r(info.state)); socket.emit('sync', matchID, '0', undefined, 1) })
  while (performance.now() < end) {
    const at = performance.now()
    const next = new Promise(r => socket.once('update', (_id, s) => r(s)))
    socket.emit('update', { type: 'MAKE_MOVE', payload: { type: 'add', args: [], playerID: '0' } }, state._stateID, matchID, '0')
    state = await Promise.race([next, new Promise(r => setTimeout(() => r(null), 3000))])
    if (!state) return
    waits.push(performance.now() - at); done++
  }
  socket.close()
}))
log(JSON.stringify({ perSecond: done / ((performance.now() - begin) / 1000), p95: waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? NaN }))
process.exit(0)
