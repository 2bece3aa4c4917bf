import type { Lang } from '../plain/index.ts'
import type { Source } from '../law/index.ts'

/** EUR-Lex has no Norwegian pages. */
const eurLex: Readonly<Record<Lang, string>> = { en: 'EN', sv: 'SV', da: 'DA', nb: 'EN' }

/** `LBK nr. 116 af 03/02/2025`: laws, consolidations and orders stand in Lovtidende A. */
const danish = /^(?:LBK|LOV|BEK) nr\. (\d+) af \d{2}\/\d{2}\/(\d{4})/
/** `SFS 2016:1145`. */
const swedish = /^SFS (\d{4}:\d+)/
/** `LOV-2016-06-17-73`, `FOR-2016-08-12-974`. */
const norwegian = /^(LOV|FOR)-(\d{4}-\d{2}-\d{2}-\d+)/
/** `C-21/03`, of the Court of Justice. */
const european = /^[CT]-\d+\/\d{2}/

/** `11 kap. 2 a §` as lagen.nu names it in an address: `#K11P2a`; an act without chapters: `#P2`. */
export function swedishAnchor(place: string): string {
  const whole = /(?:(\d+)\s*([a-z])?\s*kap\.\s*)?(\d+)\s*([a-z])?(?:\s*§|[,–-]|\s+och\b)/.exec(place)
  return whole ? `#${whole[1] ? `K${whole[1]}${whole[2] ?? ''}` : ''}P${whole[3]}${whole[4] ?? ''}` : ''
}

/**
 * Where the words can be read. What the source itself names goes first; else the address is made of its ids, and only in forms that
 * the publishers keep: EUR-Lex by CELEX and ECLI, retsinformation by ELI, lagen.nu by SFS number, Lovdata by the number of the act.
 */
export function linkOf(source: Source, lang: Lang = 'en'): string | undefined {
  if (source.link) return source.link
  const { celex, eli, ecli, national } = source.id
  if (eli) return eli
  if (celex) return `https://eur-lex.europa.eu/legal-content/${eurLex[lang]}/TXT/?uri=CELEX:${celex}`
  if (ecli?.startsWith('ECLI:EU:')) return `https://eur-lex.europa.eu/legal-content/${eurLex[lang]}/TXT/?uri=ecli:${ecli}`
  if (ecli) return `https://e-justice.europa.eu/ecli/${ecli}`
  if (!national) return undefined
  const dk = danish.exec(national), se = swedish.exec(national), no = norwegian.exec(national)
  if (dk) return `https://www.retsinformation.dk/eli/lta/${dk[2]}/${dk[1]}`
  if (se) return `https://lagen.nu/${se[1]}${swedishAnchor(source.place)}`
  // An act that only amends another is not among the consolidated ones.
  if (no) return source.act.startsWith('endringslov') ? `https://lovdata.no/dokument/LTI/lov/${no[2]}` : `https://lovdata.no/${no[1] === 'LOV' ? 'lov' : 'forskrift'}/${no[2]}`
  if (source.order === 'EU' && european.test(national)) return `https://curia.europa.eu/juris/liste.jsf?num=${national.split(/[ ,]/)[0]}`
  return undefined
}
