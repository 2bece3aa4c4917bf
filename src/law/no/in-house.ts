import { text as t } from '../../plain/index.ts'
import { duty, is } from '../build.ts'
import { rules as eu } from '../eu/in-house.ts'
import { insideAny } from '../eu/regimes.ts'
import { privateCapital } from '../facts/index.ts'
import { dutiesOf, inWordsOf, replaced } from '../in-words.ts'
import type { Rule } from '../types.ts'
import { cases, insideAct, large } from './cases.ts'
import { foa, sinceAct } from './sources.ts'

const find = dutiesOf(eu)
const norwegian = (id: string, place: string, says?: Parameters<typeof inWordsOf>[2]['says']) =>
  inWordsOf('NO', find(`eu/${id}`), { id: `no/${id}`, life: sinceAct, sources: [foa(place)], when: replaced(find(`eu/${id}`).when, insideAny, insideAct), ...(says ? { says } : {}) })

export const rules: readonly Rule[] = [
  norwegian('in-house/control', '§ 3-1 (1) a, (2) og (3)'),
  norwegian('in-house/joint-control', '§ 3-2 (1) a og (2)'),
  norwegian('in-house/activity', '§§ 3-1 (1) b og 3-2 (1) b'),
  duty({
    ...find('eu/in-house/private-capital'), id: 'no/in-house/private-capital', order: 'NO', life: sinceAct, replaces: 'eu/in-house/private-capital', sources: [foa('§§ 3-1 (1) c, (3) og 3-2 (1) c')], dossier: ['EU-INH-01'],
    says: t('There is no direct private ownership at all in the entity that gets the task. The Norwegian regulation makes no exception.',
      'Det finns inget direkt privat ägarintresse alls i den enhet som får uppdraget. Den norska forskriften gör inget undantag.',
      'Der er slet ingen direkte private ejerandele i den enhed, der får opgaven. Den norske forskrift gør ingen undtagelse.',
      'Det er ingen direkte private eierandeler i det hele tatt i rettssubjektet som får oppdraget. Forskriften gjør ikke unntak.'),
    when: insideAct, must: is(privateCapital, 'none'),
    examples: cases(large, { lawful: { 'none': { 'inHouse.privateCapital': 'none' } }, unlawful: { 'what a law requires': { 'inHouse.privateCapital': 'required' }, 'one percent': { 'inHouse.privateCapital': 'other' } }, depends: { 'nobody has said': {} }, outside: { 'outside the act': { 'value.estimated': 499_999 } } }),
  }),
  norwegian('in-house/measure', '§ 3-4'),
  norwegian('cooperation/parties', '§ 3-3'),
  norwegian('cooperation/genuine', '§ 3-3 a og b'),
  norwegian('cooperation/open-market', '§ 3-3 c', t(
    'Less than 20 percent of the activities concerned are done for others than the cooperating authorities. Exactly 20 is too much.',
    'Mindre än 20 procent av den verksamhet som samarbetet gäller utförs för andra än de samarbetande myndigheterna. Precis 20 är för mycket.',
    'Mindre end 20 procent af de berørte aktiviteter udføres for andre end de samarbejdende ordregivere. Præcis 20 er for meget.',
    'Mindre enn 20 prosent av aktivitetene samarbeidet omfatter, utføres for andre enn oppdragsgiverne. Nøyaktig 20 er for mye.')),
  norwegian('cooperation/measure', '§ 3-4'),
]
