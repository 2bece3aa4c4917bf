import type { Context } from 'hono'

/** Whether the one who asks has already what carries this mark (RFC 9110, 13.1.2): compared weakly, and `*` stands for whatever there is. */
export function hasAlready(c: Context, tag: string): boolean {
  const plain = (t: string): string => t.trim().replace(/^W\//, '')
  return (c.req.header('if-none-match') ?? '').split(',').some(t => t.trim() === '*' || plain(t) === plain(tag))
}

/** The packing that the one who asks unpacks and we like best; one that is refused by `q=0` is none. */
export function packing(accepted: string | undefined): 'br' | 'gzip' | undefined {
  const taken = new Map((accepted ?? '').toLowerCase().split(',').map(part => {
    const [name, ...params] = part.split(';')
    return [name!.trim(), !params.some(p => /^\s*q=0(?:\.0{0,3})?\s*$/.test(p))] as const
  }))
  return (['br', 'gzip'] as const).find(e => taken.get(e))
}
