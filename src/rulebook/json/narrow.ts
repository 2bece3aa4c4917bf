import { langs, type Lang } from '../../plain/index.ts'

const isText = (o: object): boolean => { const keys = Object.keys(o); return keys.length === langs.length && langs.every(l => typeof (o as Record<string, unknown>)[l] === 'string') }

/** The same value with one language in each text: `{ sv: '…' }`, so that whoever reads it need not know which was asked for. */
export function narrowed(value: unknown, lang: Lang): unknown {
  if (Array.isArray(value)) return value.map(x => narrowed(x, lang))
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return { [lang]: (value as Record<Lang, string>)[lang] }
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, narrowed(v, lang)]))
}
