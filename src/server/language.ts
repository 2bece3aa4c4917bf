import { isLang, type Lang } from '../plain/index.ts'

/** What browsers call our languages; 'no' and 'nn' read bokmål best. */
const tags: ReadonlyMap<string, Lang> = new Map([['sv', 'sv'], ['da', 'da'], ['nb', 'nb'], ['no', 'nb'], ['nn', 'nb'], ['en', 'en']])

/** The reader's language by the header Accept-Language (RFC 9110, 12.5.4): the known one with the highest weight, else English. */
export function acceptedLang(header: string | undefined): Lang {
  let best: Lang = 'en', weight = 0
  for (const part of (header ?? '').slice(0, 1000).split(',')) {
    const [range, ...params] = part.trim().toLowerCase().split(';')
    const q = params.map(p => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find(v => v !== undefined)
    const lang = tags.get(range!.split('-')[0]!), w = q === undefined ? 1 : Number(q)
    if (lang && w > weight) { best = lang; weight = w }
  }
  return best
}

/** The language that an address names in its first part. */
export function langOfPath(path: string): Lang | undefined {
  const first = path.split('/')[1]
  return isLang(first) ? first : undefined
}

/** The language of a terminal, by LC_ALL, LC_MESSAGES or LANG ('nb_NO.UTF-8'). */
export function terminalLang(env: Readonly<Record<string, string | undefined>>): Lang {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return tags.get(named.toLowerCase().split(/[_.@-]/)[0]!) ?? 'en'
}
