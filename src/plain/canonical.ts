/** JSON in one canonical form (RFC 8785 for the values we use: no NaN, no Infinity, no undefined in arrays). */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`canonical JSON has no form for ${value}`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']'
  if (typeof value === 'object') {
    const o = value as Record<string, unknown>
    // RFC 8785 §3.2.3 sorts names by UTF-16 code units, which is what sort() does.
    return '{' + Object.keys(o).filter(k => o[k] !== undefined).sort().map(k => JSON.stringify(k) + ':' + canonical(o[k])).join(',') + '}'
  }
  throw new TypeError(`canonical JSON has no form for a ${typeof value}`)
}
