import type { Lang } from '../plain/index.ts'
import type { Source } from './types.ts'

type Words = Readonly<Record<Lang, string>>
const words = (en: string, sv: string, da: string, nb: string): Words => ({ en, sv, da, nb })

/** How the acts of the Union are called in each language; national acts keep their own name everywhere. */
const kinds: readonly (readonly [string, Words])[] = [
  ['Directive ', words('Directive ', 'direktiv ', 'direktiv ', 'direktiv ')],
  ['Delegated Regulation (EU) ', words('Delegated Regulation (EU) ', 'delegerad förordning (EU) ', 'delegeret forordning (EU) ', 'delegert forordning (EU) ')],
  ['Implementing Regulation (EU) ', words('Implementing Regulation (EU) ', 'genomförandeförordning (EU) ', 'gennemførelsesforordning (EU) ', 'gjennomføringsforordning (EU) ')],
  ['Regulation (EEC, Euratom) No ', words('Regulation (EEC, Euratom) No ', 'förordning (EEG, Euratom) nr ', 'forordning (EØF, Euratom) nr. ', 'forordning (EØF, Euratom) nr. ')],
  ['Regulation (EU) No ', words('Regulation (EU) No ', 'förordning (EU) nr ', 'forordning (EU) nr. ', 'forordning (EU) nr. ')],
  ['Regulation (EU) ', words('Regulation (EU) ', 'förordning (EU) ', 'forordning (EU) ', 'forordning (EU) ')],
  ['Horizon, rules for participation', words('Horizon, rules for participation', 'Horisont, regler för deltagande', 'Horisont, regler for deltagelse', 'Horisont, regler for deltakelse')],
  ['Framework for State aid for research, development and innovation', words('Framework for State aid for research, development and innovation', 'rambestämmelser för statligt stöd till forskning, utveckling och innovation', 'rammebestemmelser for statsstøtte til forskning, udvikling og innovation', 'retningslinjer for statsstøtte til forskning, utvikling og innovasjon')],
]
/** The end of the number of an older act, and the words in the name of a judgment. */
const inActs: readonly (readonly [RegExp, Words])[] = [
  [/\/EEC\b/, words('/EEC', '/EEG', '/EØF', '/EØF')], [/\/EC\b/, words('/EC', '/EG', '/EF', '/EF')],
  [/\bCommission v Germany\b/, words('Commission v Germany', 'kommissionen mot Tyskland', 'Kommissionen mod Tyskland', 'Kommisjonen mot Tyskland')],
  [/\bCommission v Italy\b/, words('Commission v Italy', 'kommissionen mot Italien', 'Kommissionen mod Italien', 'Kommisjonen mot Italia')],
  [/ and Others\b/, words(' and Others', ' m.fl.', ' m.fl.', ' m.fl.')], [/ and (?=\p{Lu})/u, words(' and ', ' och ', ' og ', ' og ')],
]
/** A place in an act of the Union is written once, in English; the words in it have a name of their own in each language. */
const ordinals: Readonly<Record<string, Words>> = {
  first: words('first', 'första', 'første', 'første'), second: words('second', 'andra', 'andet', 'annet'), third: words('third', 'tredje', 'tredje', 'tredje'),
  fourth: words('fourth', 'fjärde', 'fjerde', 'fjerde'), last: words('last', 'sista', 'sidste', 'siste'),
}
const inPlaces: readonly (readonly [RegExp, Words])[] = [
  [/\bsubparagraph\b/g, words('subparagraph', 'stycket', 'afsnit', 'ledd')], [/\bindent\b/g, words('indent', 'strecksatsen', 'led', 'strekpunkt')],
  [/\b[Aa]nnex\b/g, words('Annex', 'bilaga', 'bilag', 'vedlegg')], [/\bpart\b/g, words('part', 'del', 'del', 'del')], [/\brecital\b/g, words('recital', 'skäl', 'betragtning', 'fortalens punkt')],
  [/\bpoints\b/g, words('points', 'punkterna', 'punkt', 'punkt')], [/\bpoint\b/g, words('point', 'punkt', 'punkt', 'punkt')], [/\btable\b/g, words('table', 'tabell', 'tabel', 'tabell')],
  [/\bdefinition\b/g, words('definition', 'definition', 'definition', 'definisjon')], [/ and /g, words(' and ', ' och ', ' og ', ' og ')],
]
const inWords = (text: string, list: typeof inPlaces, lang: Lang): string => list.reduce((s, [found, by]) => s.replace(found, by[lang]), text)
const placeName = (place: string, lang: Lang): string =>
  inWords(place.replace(/\b(first|second|third|fourth|last)(?= (?:subparagraph|indent))/g, n => ordinals[n]![lang]), inPlaces, lang)

/** The act of a source as it is called in a language, and the place in it; a judgment that carries its number in its name is named once. */
export function sourceName({ act, place }: Pick<Source, 'act' | 'place'>, lang: Lang): string {
  const kind = kinds.find(([begins]) => act.startsWith(begins)), union = kind !== undefined, judgment = act.startsWith(`${place} `)
  const named = kind ? kind[1][lang] + act.slice(kind[0].length) : act
  const called = lang !== 'en' && (union || judgment) ? inWords(named, inActs, lang) : named
  return judgment ? called : `${called}, ${union && lang !== 'en' ? placeName(place, lang) : place}`
}
