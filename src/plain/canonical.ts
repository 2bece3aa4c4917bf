/** Names as JSON has them: the same few come again and again. */
const quoted = new Map<string, string>()
const quote = (name: string): string => {
  const there = quoted.get(name)
  if (there !== undefined) return there
  const made = JSON.stringify(name)
  if (quoted.size < 5000) quoted.set(name, made)
  return made
}

/** JSON in one canonical form (RFC 8785 for the values we use: no NaN, no Infinity, no undefined in arrays). */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`canonical JSON has no form for ${value}`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) {
    let out = '['
    for (let i = 0; i < value.length; i++) out += (i === 0 ? '' : ',') + canonical(value[i])
    return out + ']'
  }
  if (typeof value === 'object') {
    const o = value as Record<string, unknown>
    // RFC 8785 §3.2.3 sorts names by UTF-16 code units, which is what sort() does.
    let out = ''
    for (const name of Object.keys(o).sort()) if (o[name] !== undefined) out += (out === '' ? '' : ',') + quote(name) + ':' + canonical(o[name])
    return '{' + out + '}'
  }
  throw new TypeError(`canonical JSON has no form for a ${typeof value}`)
}
