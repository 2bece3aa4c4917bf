import { text as t } from '../../plain/index.ts'
import { all, among, duty, holds, yes } from '../build.ts'
import { carryOut } from '../carry.ts'
import { rules as directive } from '../eu/mixed.ts'
import { cases } from '../cases.ts'
import { mixIncludesWorks, mixPartAbroad, mixSeparable, noticeChannel, worksRulesFollowed } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { danishEntry, under } from './entry.ts'
import { sinceAct, ul } from './sources.ts'

const base = { order: 'DK', life: sinceAct } as const
const below = holds('dk/below')
const outside = { 'above the threshold': { 'value.estimated': 3_000_000 } } as const

export const rules: readonly Rule[] = [
  ...carryOut(directive, base, 'dk', ul, {
    'eu/mixed/main-subject': '§ 25', 'eu/mixed/one-contract': '§ 26', 'eu/mixed/separate-contracts': '§ 26', 'eu/mixed/with-concession': '§ 26', 'eu/mixed/inseparable': '§ 26',
  }).map((d): Rule => ({ ...d, dossier: ['DK §25-26'] })),
  ...carryOut(directive, base, 'dk', ul, { 'eu/excluded/named': '§§ 17 og 19-21', 'eu/excluded/existing-building': '§ 21, nr. 1', 'eu/excluded/litigation': '§ 21, nr. 4' }).map((d): Rule => ({ ...d, dossier: ['DK §21'] })),
  duty({
    ...danishEntry('dk/mixed/cross-border-part', 'scope and value', 'DK §25-26', ul('§ 26, stk. 5')), life: { from: '2016-04-18', by: 'procedure begun' }, weight: 'blocks',
    says: t('Below the threshold, one part of clear interest abroad draws the whole contract under the rules for such interest: it is announced on udbud.dk or in TED.', 'Under tröskelvärdet drar en del med tydligt intresse utomlands hela kontraktet under reglerna för sådant intresse: det annonseras på udbud.dk eller i TED.',
      'Under tærskelværdien trækker en del med klar grænseoverskridende interesse hele kontrakten ind under afsnit IV: den annonceres på udbud.dk eller i TED.', 'Under terskelverdien trekker en del med klar grenseoverskridende interesse hele kontrakten inn under reglene for slik interesse: den kunngjøres på udbud.dk eller i TED.'),
    steps: ['mixContracts'], when: all(below, yes(mixPartAbroad)), must: among(noticeChannel, 'national', 'ted'),
    remedies: [{ change: noticeChannel, to: 'national', say: t('Announce the whole on udbud.dk.', 'Annonsera allt på udbud.dk.', 'Annoncer det hele på udbud.dk.', 'Kunngjør alt på udbud.dk.') }],
    examples: cases({ ...under, 'mix.partOfInterestAbroad': true }, { lawful: { 'udbud.dk': { 'notice.channel': 'national' }, 'TED': { 'notice.channel': 'ted' } }, unlawful: { 'own site': { 'notice.channel': 'ownSite' } }, depends: { 'not chosen': {} }, outside: { ...outside, 'of no interest abroad': { 'mix.partOfInterestAbroad': false } } }),
  }),
  duty({
    ...danishEntry('dk/mixed/with-works', 'scope and value', 'DK §25-26', ul('§ 26')), life: { from: '2016-04-18', by: 'procedure begun' }, weight: 'blocks',
    says: t('Below the threshold, separable goods or services put together with works follow the Danish act on works (tilbudsloven) as a whole.', 'Under tröskelvärdet följer särskiljbara varor eller tjänster som läggs ihop med byggentreprenad den danska lagen om byggarbeten (tilbudsloven) som helhet.',
      'Under tærskelværdien følger varer eller tjenesteydelser, der kan adskilles, men lægges sammen med bygge- og anlægsarbejde, tilbudsloven som helhed.', 'Under terskelverdien følger varer eller tjenester som kan skilles ut, men settes sammen med bygg og anlegg, den danske tilbudsloven som helhet.'),
    steps: ['mixContracts'], when: all(below, yes(mixIncludesWorks), yes(mixSeparable)), must: yes(worksRulesFollowed),
    remedies: [{ change: worksRulesFollowed, to: true, say: t('Follow tilbudsloven for the whole.', 'Följ tilbudsloven för helheten.', 'Følg tilbudsloven for det hele.', 'Følg tilbudsloven for helheten.') }],
    examples: cases({ ...under, 'mix.includesWorks': true, 'mix.separable': true }, { lawful: { 'tilbudsloven': { 'mix.worksRulesFollowed': true } }, unlawful: { 'not followed': { 'mix.worksRulesFollowed': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'no works': { 'mix.includesWorks': false }, 'cannot be separated': { 'mix.separable': false } } }),
  }),
]
