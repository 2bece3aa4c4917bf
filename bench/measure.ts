/** CPU and wall time of one contender: `per` operations in each call of `work`, for about `ms` of wall time after a warm-up. */
export function measure(work: () => void, per: number, ms = 1200): { cpuMicros: number; perSecond: number } {
  const until = performance.now() + ms / 3
  while (performance.now() < until) work()
  const cpu = process.cpuUsage(), begin = performance.now()
  let calls = 0
  while (performance.now() - begin < ms) { work(); calls++ }
  const used = process.cpuUsage(cpu), wall = performance.now() - begin
  return { cpuMicros: (used.user + used.system) / (calls * per), perSecond: (calls * per * 1000) / wall }
}
export const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)]!
export const round = (x: number, d = 2): number => Math.round(x * 10 ** d) / 10 ** d
/** What a bench prints: one line of JSON, which `run.mjs` collects. */
export const tell = (rows: readonly { what: string; value: number; unit: string; goal: string; met: boolean; beside: string }[]): void => console.log(JSON.stringify(rows))
