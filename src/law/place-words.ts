import type { Lang } from '../plain/index.ts'

type Words = Readonly<Record<Lang, string>>
const w = (en: string, sv: string, da: string, nb: string): Words => ({ en, sv, da, nb })

/** What stands in a citation of Union law besides numbers. Numbers, letters and the shape of a citation are the same everywhere. */
const parts: readonly Words[] = [
  w('first subparagraph', 'första stycket', 'første afsnit', 'første ledd'), w('second subparagraph', 'andra stycket', 'andet afsnit', 'andre ledd'),
  w('third subparagraph', 'tredje stycket', 'tredje afsnit', 'tredje ledd'), w('fourth subparagraph', 'fjärde stycket', 'fjerde afsnit', 'fjerde ledd'),
  w('last subparagraph', 'sista stycket', 'sidste afsnit', 'siste ledd'), w('second indent', 'andra strecksatsen', 'andet led', 'andre strekpunkt'),
  w('Annex', 'bilaga', 'bilag', 'vedlegg'), w('annex', 'bilaga', 'bilag', 'vedlegg'), w('part', 'del', 'del', 'del'), w('table', 'tabell', 'tabel', 'tabell'),
  w('points', 'punkt', 'punkt', 'punkt'), w('point', 'punkt', 'punkt', 'punkt'), w('recital', 'skäl', 'betragtning', 'betraktning'), w('and', 'och', 'og', 'og'),
]
const inEnglish = new RegExp(`\\b(${parts.map(p => p.en).join('|')})\\b`, 'g')

/** A place in an act of the Union, or in a judgment of its court, in a language: “art. 42(1), third subparagraph”. */
export const placeIn = (place: string, lang: Lang): string => (lang === 'en' ? place : place.replace(inEnglish, found => parts.find(p => p.en === found)![lang]))

/** What else is said in an act's number or a judgment's name. */
const inNames: readonly (readonly [RegExp, Words])[] = [
  [/(?<=\d)\/EEC$/, w('/EEC', '/EEG', '/EØF', '/EØF')], [/(?<=\d)\/EC$/, w('/EC', '/EG', '/EF', '/EF')], [/^No (?=\d)/, w('No ', 'nr ', 'nr. ', 'nr. ')],
  [/Commission v Italy/, w('Commission v Italy', 'kommissionen mot Italien', 'Kommissionen mod Italien', 'Kommisjonen mot Italia')],
  [/Commission v Germany/, w('Commission v Germany', 'kommissionen mot Tyskland', 'Kommissionen mod Tyskland', 'Kommisjonen mot Tyskland')],
  [/ and Others$/, w(' and Others', ' m.fl.', ' m.fl.', ' m.fl.')], [/^C-131\/16 Archus and Gama$/, w('C-131/16 Archus and Gama', 'C-131/16 Archus och Gama', 'C-131/16 Archus og Gama', 'C-131/16 Archus og Gama')],
]
export const nameIn = (name: string, lang: Lang): string => (lang === 'en' ? name : inNames.reduce((said, [found, words]) => said.replace(found, words[lang]), name))
