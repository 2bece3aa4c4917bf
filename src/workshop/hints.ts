import type { Content } from './events.ts'
import type { Material } from './material.ts'

/** What a text gives reason to look at again. Never law: a hint may be wrong, and says so. */
export type Hint = { readonly kind: 'sign' } | { readonly kind: 'make'; readonly name: string } | { readonly kind: 'noNumber' } | { readonly kind: 'noMethod' } | { readonly kind: 'standard' }

const escaped = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
/** As a word of its own, with the endings that the languages put on names. */
const mentions = (text: string, name: string): boolean => new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?:s|’s|'s)?(?![\p{L}\p{N}])`, 'iu').test(text)

export function hintsOn(m: Material, c: Content): readonly Hint[] {
  const named = c.names.includes('make'), all = `${c.says}\n${c.measured}\n${c.level}`
  const make = named ? undefined : m.makes.find(n => mentions(all, n))
  return [
    ...(!named && /[®™]/.test(all) ? [{ kind: 'sign' } as const] : []),
    ...(make === undefined ? [] : [{ kind: 'make', name: make } as const]),
    ...(!/\p{N}/u.test(`${c.says} ${c.level}`) ? [{ kind: 'noNumber' } as const] : []),
    ...(c.method === '' ? [{ kind: 'noMethod' } as const] : []),
    ...(c.names.includes('standard') && c.equivalents !== true ? [{ kind: 'standard' } as const] : []),
  ]
}
