// From nothing to the first page, and the memory the server then holds.
import { median, round, tell } from './measure.ts'
import { served } from './served.ts'

const times: number[] = [], memories: number[] = []
for (let i = 0; i < 5; i++) {
  const s = await served()
  times.push(s.started)
  memories.push(s.memory())
  await s.stop()
}
const ms = median(times), mb = median(memories)
tell([
  { what: 'start to first page, bundling included', value: round(ms, 0), unit: 'ms', goal: '≤ 1,000 ms', met: ms <= 1000, beside: 'median of 5' },
  { what: 'memory after the first page', value: round(mb, 0), unit: 'MB', goal: '≤ 150 MB', met: mb <= 150, beside: '' },
])
