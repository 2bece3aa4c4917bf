import type { Lang } from '../plain/index.ts'
import type { Source } from './types.ts'

/** How the acts of the Union are called in each language; national acts keep their own name everywhere. */
const kinds: readonly (readonly [string, Readonly<Record<Lang, string>>])[] = [
  ['Directive ', { en: 'Directive ', sv: 'direktiv ', da: 'direktiv ', nb: 'direktiv ' }],
  ['Delegated Regulation (EU) ', { en: 'Delegated Regulation (EU) ', sv: 'delegerad förordning (EU) ', da: 'delegeret forordning (EU) ', nb: 'delegert forordning (EU) ' }],
  ['Implementing Regulation (EU) ', { en: 'Implementing Regulation (EU) ', sv: 'genomförandeförordning (EU) ', da: 'gennemførelsesforordning (EU) ', nb: 'gjennomføringsforordning (EU) ' }],
  ['Regulation (EEC, Euratom) No ', { en: 'Regulation (EEC, Euratom) No ', sv: 'förordning (EEG, Euratom) nr ', da: 'forordning (EØF, Euratom) nr. ', nb: 'forordning (EØF, Euratom) nr. ' }],
  ['Regulation (EU) ', { en: 'Regulation (EU) ', sv: 'förordning (EU) ', da: 'forordning (EU) ', nb: 'forordning (EU) ' }],
]

/** The act of a source as it is called in a language, and the place in it. */
export function sourceName({ act, place }: Pick<Source, 'act' | 'place'>, lang: Lang): string {
  const kind = kinds.find(([words]) => act.startsWith(words))
  return `${kind ? kind[1][lang] + act.slice(kind[0].length) : act}, ${place}`
}
