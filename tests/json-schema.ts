/**
 * What is wrong with a value by a JSON Schema, as far as our schemas go. A keyword that this does not know is an error of its own, so
 * that nothing is taken for checked that was not.
 */
export function faultsBy(schema: unknown, value: unknown, root: unknown = schema, at = ''): string[] {
  if (schema === true || (typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0)) return []
  const s = schema as Record<string, any>, out: string[] = [], say = (what: string): void => { out.push(`${at || '/'}: ${what}`) }
  for (const [word, of] of Object.entries(s)) {
    const check = keywords[word]
    if (check) check(of, value, s, root, at, say, out)
    else if (!silent.has(word)) say(`the schema says ${word}, which is not checked here`)
  }
  return out
}

const silent = new Set(['description', 'title', '$schema', '$id', '$defs', 'examples', 'default'])
const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x)
const typeOf = (x: unknown): string => (x === null ? 'null' : Array.isArray(x) ? 'array' : typeof x)
const kinds = (x: unknown): string[] => (typeof x === 'number' && Number.isInteger(x) ? ['number', 'integer'] : [typeOf(x)])
const formats: Readonly<Record<string, RegExp>> = { date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, uri: /^https?:\/\/[^\s<>"]+$/, 'uri-reference': /^[^\s<>"]+$/ }

type Check = (of: any, value: any, s: Record<string, any>, root: unknown, at: string, say: (what: string) => void, out: string[]) => void
const keywords: Readonly<Record<string, Check>> = {
  $ref: (of: string, v, _s, root, at, say, out) => {
    let target: any = root
    for (const part of of.slice(2).split('/')) target = target?.[part.replaceAll('~1', '/').replaceAll('~0', '~')]
    if (!of.startsWith('#/') || target === undefined) say(`${of} leads nowhere`)
    else out.push(...faultsBy(target, v, root, at))
  },
  type: (of: string | string[], v, _s, _r, _at, say) => { if (![of].flat().some(t => kinds(v).includes(t))) say(`is ${typeOf(v)}, not ${[of].flat().join(' or ')}`) },
  enum: (of: unknown[], v, _s, _r, _at, say) => { if (!of.includes(v)) say(`${JSON.stringify(v)} is none of ${JSON.stringify(of).slice(0, 200)}`) },
  const: (of, v, _s, _r, _at, say) => { if (of !== v) say(`${JSON.stringify(v)} is not ${JSON.stringify(of)}`) },
  pattern: (of: string, v, _s, _r, _at, say) => { if (typeof v === 'string' && !new RegExp(of, 'u').test(v)) say(`${JSON.stringify(v)} does not match ${of}`) },
  format: (of: string, v, _s, _r, _at, say) => { if (!formats[of]) say(`the format ${of} is not checked here`); else if (typeof v === 'string' && !formats[of].test(v)) say(`${JSON.stringify(v)} is no ${of}`) },
  minLength: (of: number, v, _s, _r, _at, say) => { if (typeof v === 'string' && v.length < of) say('is too short') },
  maxLength: (of: number, v, _s, _r, _at, say) => { if (typeof v === 'string' && v.length > of) say('is too long') },
  minimum: (of: number, v, _s, _r, _at, say) => { if (typeof v === 'number' && v < of) say(`is below ${of}`) },
  maximum: (of: number, v, _s, _r, _at, say) => { if (typeof v === 'number' && v > of) say(`is above ${of}`) },
  exclusiveMinimum: (of: number, v, _s, _r, _at, say) => { if (typeof v === 'number' && v <= of) say(`is not above ${of}`) },
  maxItems: (of: number, v, _s, _r, _at, say) => { if (Array.isArray(v) && v.length > of) say(`has more than ${of} items`) },
  minItems: (of: number, v, _s, _r, _at, say) => { if (Array.isArray(v) && v.length < of) say(`has fewer than ${of} items`) },
  minProperties: (of: number, v, _s, _r, _at, say) => { if (isObject(v) && Object.keys(v).length < of) say(`has fewer than ${of} properties`) },
  items: (of, v, _s, root, at, _say, out) => { if (Array.isArray(v)) v.forEach((x, i) => out.push(...faultsBy(of, x, root, `${at}/${i}`))) },
  required: (of: string[], v, _s, _r, _at, say) => { if (isObject(v)) for (const p of of) if (!Object.hasOwn(v, p)) say(`lacks ${p}`) },
  properties: (of: Record<string, unknown>, v, _s, root, at, _say, out) => { if (isObject(v)) for (const [p, x] of Object.entries(v)) if (Object.hasOwn(of, p)) out.push(...faultsBy(of[p], x, root, `${at}/${p}`)) },
  additionalProperties: (of, v, s, root, at, say, out) => {
    if (!isObject(v)) return
    for (const [p, x] of Object.entries(v)) if (!Object.hasOwn(s.properties ?? {}, p)) { if (of === false) say(`has ${p}, which it may not have`); else out.push(...faultsBy(of, x, root, `${at}/${p}`)) }
  },
  propertyNames: (of, v, _s, root, at, _say, out) => { if (isObject(v)) for (const p of Object.keys(v)) out.push(...faultsBy(of, p, root, `${at}/${p}`)) },
  anyOf: (of: unknown[], v, _s, root, at, say) => { const tried = of.map(x => faultsBy(x, v, root, at)); if (tried.every(f => f.length > 0)) say(`fits none of ${of.length}: ${tried.map(f => f[0]).join(' | ').slice(0, 300)}`) },
  oneOf: (of: unknown[], v, _s, root, at, say) => { const tried = of.map(x => faultsBy(x, v, root, at)), fit = tried.filter(f => f.length === 0).length; if (fit !== 1) say(`fits ${fit} of ${of.length}, not one: ${tried.map(f => f[0] ?? 'fits').join(' | ').slice(0, 300)}`) },
}
