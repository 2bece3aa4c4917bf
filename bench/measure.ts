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
export const quantile = (xs: readonly number[], q: number): number => [...xs].sort((a, b) => a - b)[Math.min(xs.length - 1, Math.floor(xs.length * q))]!
export const median = (xs: readonly number[]): number => quantile(xs, 0.5)
export const round = (x: number, d = 2): number => Math.round(x * 10 ** d) / 10 ** d
export type Row = { readonly what: string; readonly value: number; readonly unit: string; readonly goal: string; readonly met: boolean; readonly beside: string }
/** What a bench prints: one line of JSON, which `run.mjs` collects. */
export const tell = (rows: readonly Row[]): void => console.log(JSON.stringify(rows))
