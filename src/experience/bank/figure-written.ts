import { numberOf } from '../../plain/index.ts'

/** A figure as people write it: 5, 3–5, 40+ ("at least"), about 12. Undefined when it is none. */
export function figureWritten(written: string): { readonly value: number } | { readonly from: number; readonly to?: number } | undefined {
  const s = written.trim()
  if (s === '' || s.length > 40) return undefined
  const least = /^(?:(.+)\+|(?:≥|>)\s*(.+))$/.exec(s)
  if (least) { const from = numberOf((least[1] ?? least[2])!); return from === undefined ? undefined : { from } }
  const one = numberOf(s)
  if (one !== undefined) return { value: one }
  // A minus sign at the beginning is part of the number; the next one divides.
  const cut = /^(\s*[-−]?[^-–−]+)[-–−](.+)$/.exec(s)
  if (!cut) return undefined
  const from = numberOf(cut[1]!), to = numberOf(cut[2]!)
  return from === undefined || to === undefined || from > to ? undefined : { from, to }
}
