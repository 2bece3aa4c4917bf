import fc from 'fast-check'

/** Words that break what does not expect them: other people's code, paths, numbers out of range, signs that are none. */
export const hostile = [
  '', ' ', '0', '-1', '1e999', 'NaN', '00', '999999999999999999999', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', '../../../etc/passwd', '..\\..\\x', '/etc/passwd', '.', '..', '%00', 'a\u0000b',
  'x\r\nset-cookie: a=b', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' or 1=1 --", '$' + '{7*7}', '{{7*7}}', 'javascript:alert(1)', '//evil.test', 'https://evil.test/', '\ud800', '\ufffd', '🌧', 'é', 'i\u0307', 'Ａ', '\u202e', 'a'.repeat(5000),
  '2026-02-30', '2026-09-07', '0000-00-00', '9999-99-99', 'all', 'yes', 'f1', 'q1', 'en', 'sv', 'xx', '1', '2', '1,5', '1.000.000', '(', '[', '*', '?', '\\', '%', '+', '&', '=', '#',
] as const
/** What cannot be written in UTF-8 is sent as the sign for that. */
const wellFormed = (s: string): string => s.replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
const word = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...hostile) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) })
/** Percent signs that mean nothing, and bytes that are no UTF-8. */
const rawPart = fc.oneof(word.map(w => encodeURIComponent(wellFormed(w))), fc.constantFrom('%', '%zz', '%E5', '%c3%28', '%2e%2e%2f', '%2F', '%5c', ';a=b', '..%00', '%ff%fe', '%F0%9F%8C%A7'))
const field = (names: readonly string[], values: readonly string[]) => fc.tuple(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: word }), fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...values) }, { weight: 3, arbitrary: word }))
const form = (all: readonly (readonly [string, string])[]): string => all.map(([n, v]) => `${encodeURIComponent(wellFormed(n))}=${encodeURIComponent(wellFormed(v))}`).join('&')
const latin = (s: string): string => s.replaceAll(/[^\x20-\x7e]/g, '_').slice(0, 3000)

export type Body = { readonly type?: string; readonly bytes: string | Uint8Array<ArrayBuffer> }
export type Shot = {
  readonly address: number
  readonly method: string
  readonly who: 'nobody' | 'buyer' | 'firm' | 'broken cookie' | 'key' | 'broken key'
  /** For each part of the address that varies: what is really there, or something broken. */
  readonly parts: readonly (string | undefined)[]
  readonly query: string
  readonly body: Body
  readonly headers: Readonly<Record<string, string>>
}

/** Requests at random, of which most come past the door: the names and values of the site's own forms stand among the broken ones. */
export function shots(addresses: number, names: readonly string[], values: readonly string[]): fc.Arbitrary<Shot> {
  const fields = fc.array(field(names, values), { maxLength: 12 }), json = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fields.map(f => Object.fromEntries(f)), fields.map(f => ({ name: 'n1', command: Object.fromEntries(f) })))
  const body = fc.oneof<fc.Arbitrary<Body>[]>(
    { weight: 6, arbitrary: fields.map(f => ({ type: 'application/x-www-form-urlencoded', bytes: form(f) })) } as never,
    { weight: 2, arbitrary: json.map(j => ({ type: 'application/json', bytes: JSON.stringify(j) })) } as never,
    { weight: 1, arbitrary: fc.constantFrom('{', '[]', '{"a":1,"a":2}', `${'['.repeat(20_000)}`, `{"a":${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}`, '\u0000', '"x"').map(bytes => ({ type: 'application/json', bytes })) } as never,
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map(bytes => ({ type: 'application/x-www-form-urlencoded', bytes: new Uint8Array(bytes) })) } as never,
    { weight: 1, arbitrary: fc.tuple(fields, word).map(([f, name]) => ({ type: 'multipart/form-data; boundary=b', bytes: `${f.map(([n, v]) => `--b\r\ncontent-disposition: form-data; name="${latin(n)}"\r\n\r\n${wellFormed(v)}\r\n`).join('')}--b\r\ncontent-disposition: form-data; name="file"; filename="${latin(name)}.pdf"\r\n\r\n%PDF-1.4\r\n--b--\r\n` })) } as never,
    { weight: 1, arbitrary: fc.constantFrom<Body>({ type: 'multipart/form-data; boundary=none', bytes: '--x' }, { type: 'multipart/form-data', bytes: 'x' }, { type: 'text/plain', bytes: 'x' }, { type: 'application/xml', bytes: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' }, { bytes: '' }, { type: ';;;', bytes: 'a=b' }, { type: 'application/x-www-form-urlencoded', bytes: 'a=%zz&%E5=1' }, { type: 'application/x-www-form-urlencoded', bytes: 'a=1&'.repeat(2500) }) } as never,
  )
  const headers = fc.dictionary(fc.constantFrom('accept-language', 'accept', 'if-none-match', 'range', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'content-length-x', 'user-agent', 'referer', 'if-modified-since', 'accept-encoding', 'x-http-method-override'), word.map(latin), { maxKeys: 4 })
  return fc.record<Shot>({
    address: fc.nat(addresses - 1), method: fc.oneof({ weight: 3, arbitrary: fc.constant('GET') }, { weight: 5, arbitrary: fc.constant('POST') }, { weight: 1, arbitrary: fc.constantFrom('HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND') }),
    who: fc.oneof({ weight: 4, arbitrary: fc.constant('buyer' as const) }, { weight: 3, arbitrary: fc.constantFrom('nobody' as const, 'firm' as const) }, { weight: 1, arbitrary: fc.constantFrom('broken cookie' as const, 'key' as const, 'broken key' as const) }),
    parts: fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: rawPart }), { minLength: 5, maxLength: 5 }),
    query: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 3, arbitrary: fields.map(f => `?${form(f)}`) }, { weight: 1, arbitrary: rawPart.map(r => `?step=${r}&${r}`) }),
    body, headers,
  })
}
