import type { Lang } from '../plain/index.ts'
import { nameIn, placeIn } from './place-words.ts'
import type { Source } from './types.ts'

/** How the acts of the Union are called in each language; national acts keep their own name everywhere. */
const kinds: readonly (readonly [string, Readonly<Record<Lang, string>>])[] = [
  ['Directive ', { en: 'Directive ', sv: 'direktiv ', da: 'direktiv ', nb: 'direktiv ' }],
  ['Delegated Regulation (EU) ', { en: 'Delegated Regulation (EU) ', sv: 'delegerad förordning (EU) ', da: 'delegeret forordning (EU) ', nb: 'delegert forordning (EU) ' }],
  ['Implementing Regulation (EU) ', { en: 'Implementing Regulation (EU) ', sv: 'genomförandeförordning (EU) ', da: 'gennemførelsesforordning (EU) ', nb: 'gjennomføringsforordning (EU) ' }],
  ['Regulation (EEC, Euratom) No ', { en: 'Regulation (EEC, Euratom) No ', sv: 'förordning (EEG, Euratom) nr ', da: 'forordning (EØF, Euratom) nr. ', nb: 'forordning (EØF, Euratom) nr. ' }],
  ['Framework for State aid for research, development and innovation', { en: 'Framework for State aid for research, development and innovation', sv: 'rambestämmelser för statligt stöd till forskning, utveckling och innovation', da: 'rammebestemmelser for statsstøtte til forskning, udvikling og innovation', nb: 'rammebestemmelser for statsstøtte til forskning, utvikling og innovasjon' }],
  ['Horizon, rules for participation', { en: 'Horizon, rules for participation', sv: 'Horisont, regler för deltagande', da: 'Horisont, regler for deltagelse', nb: 'Horisont, regler for deltakelse' }],
  ['Regulation (EU) ', { en: 'Regulation (EU) ', sv: 'förordning (EU) ', da: 'forordning (EU) ', nb: 'forordning (EU) ' }],
]

const ofTheUnion = /^[CT]-\d/

/** The act of a source as it is called in a language, and the place in it; what a country enacted is quoted as it quotes itself. */
export function sourceName({ act, place }: Pick<Source, 'act' | 'place'>, lang: Lang): string {
  const kind = kinds.find(([words]) => act.startsWith(words))
  if (kind) return `${kind[1][lang]}${nameIn(act.slice(kind[0].length), lang)}, ${placeIn(place, lang)}`
  return ofTheUnion.test(act) ? `${nameIn(act, lang)}, ${placeIn(place, lang)}` : `${act}, ${place}`
}
