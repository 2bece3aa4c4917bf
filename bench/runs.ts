// Complete runs a second: the case played by machine from need to lessons, each step weighed under the buyer's own law; and the
// same choices replayed under other seeds, which is what the bands of the debrief are made of.
import { playRoute, seedsOf } from '../src/practice/index.ts'
import { carefulRoute, smallWorld } from '../src/practice/small-scenario.ts'
import { measure, round, tell } from './measure.ts'

const route = carefulRoute('innovationPartnership')
let seed = 0
const full = measure(() => { playRoute(smallWorld('DK', ++seed), route, ['DK']) }, 1, 4000)
const world = smallWorld('DK', 1), { envelopes } = playRoute(world, route, ['DK'])
const replay = measure(() => { seedsOf(world, envelopes, 'b1', 50) }, 50, 3000)
tell([
  { what: 'complete runs, weighed, logged and hashed', value: round(full.perSecond, 0), unit: '/s', goal: '≥ 1,000 /s', met: full.perSecond >= 1000, beside: `${envelopes.length} events a run` },
  { what: 'complete runs under other seeds (bands)', value: round(replay.perSecond, 0), unit: '/s', goal: '≥ 1,000 /s', met: replay.perSecond >= 1000, beside: '200 for each band' },
])
