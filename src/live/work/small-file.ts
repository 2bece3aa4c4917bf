/** For tests: small files that are what they say. */
export const smallPdf = (says = 'x'): Uint8Array => new TextEncoder().encode(`%PDF-1.7\n${says}\n%%EOF\n`)
/** A zip with these names and nothing in them, stored (PKWARE APPNOTE 4.3); `first`: what the first holds. */
export function smallZip(names: readonly string[], first = ''): Uint8Array {
  const parts: number[] = [], index: number[] = []
  const u16 = (n: number): number[] => [n & 255, n >> 8], u32 = (n: number): number[] => [...u16(n & 0xffff), ...u16(n >>> 16)], bytes = (s: string): number[] => [...new TextEncoder().encode(s)]
  names.forEach((name, i) => {
    const at = parts.length, held = i === 0 ? bytes(first) : [], sizes = [...u32(held.length), ...u32(held.length)]
    parts.push(...bytes('PK\u0003\u0004'), ...u16(20), ...u16(0), ...u16(0), ...u32(0), ...u32(0), ...sizes, ...u16(name.length), ...u16(0), ...bytes(name), ...held)
    index.push(...bytes('PK\u0001\u0002'), ...u16(20), ...u16(20), ...u16(0), ...u16(0), ...u32(0), ...u32(0), ...sizes, ...u16(name.length), ...u16(0), ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(at), ...bytes(name))
  })
  return new Uint8Array([...parts, ...index, ...bytes('PK\u0005\u0006'), ...u32(0), ...u16(names.length), ...u16(names.length), ...u32(index.length), ...u32(parts.length), ...u16(0)])
}
