/** Where a quarter, half and three quarters of the values lie, between two of them where need be. Of none it is not defined. */
export function quartiles(values: readonly number[]): { readonly low: number; readonly middle: number; readonly high: number } {
  const s = [...values].sort((a, b) => a - b)
  const at = (share: number): number => { const k = (s.length - 1) * share, i = Math.floor(k); return s[i]! + ((s[i + 1] ?? s[i]!) - s[i]!) * (k - i) }
  return { low: at(0.25), middle: at(0.5), high: at(0.75) }
}
