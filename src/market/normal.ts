/** Standard normal distribution function (Abramowitz & Stegun 7.1.26 through erf; error below 1.5e-7). */
export function normalBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-x * x)
  return z >= 0 ? 1 - tail / 2 : tail / 2
}

export const clamp = (value: number, low: number, high: number): number => (value < low ? low : value > high ? high : value)
