import { text as t } from '../../plain/index.ts'
import { all, any, atLeast, below, duty, gap, is, isNot } from '../build.ts'
import { carryOut } from '../carry.ts'
import { cases } from '../cases.ts'
import { standstillElectronic, standstillPost, thresholdLight } from '../eu/figures.ts'
import { rules as directive } from '../eu/light-regime.ts'
import { insideLight, light } from '../eu/regimes.ts'
import { activity, estimatedValue, lettersMeans, procedure, reservedFor, standstillDays, subject } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { danishEntry } from './entry.ts'
import { knl, sinceAct, ul } from './sources.ts'

const base = { order: 'DK', life: sinceAct } as const

export const rules: readonly Rule[] = [
  ...carryOut(directive, base, 'dk', ul, {
    'eu/light/notice': '§§ 186-189', 'eu/light/described': '§§ 2 og 186-189', 'eu/light/equal': '§§ 2 og 186-189', 'eu/light/award': '§§ 2 og 186-189', 'eu/light/award-notice': '§§ 186-189', 'eu/light/direct-ground': '§§ 186-189',
  }).map((d): Rule => ({ ...d, dossier: ['DK §186-189', 'NAT-LIGHT'] })),
  ...carryOut(directive, base, 'dk', ul, { 'eu/reserved/sheltered': '§ 54' }).map((d): Rule => ({ ...d, dossier: ['DK §54', 'NAT-RESERVED'] })),
  ...carryOut(directive, base, 'dk', ul, { 'eu/reserved/participatory': '§ 190', 'eu/reserved/participatory-years': '§ 190', 'eu/reserved/participatory-again': '§ 190' }).map((d): Rule => ({ ...d, dossier: ['DK §190', 'NAT-RESERVED'] })),
  duty({
    ...danishEntry('dk/light/standstill', 'award and standstill', ['DK §186-189', 'EU-LGT-05'], ul('§ 188, stk. 3'), knl('§ 3, stk. 1')), carriesOut: 'eu/standstill/days', weight: 'blocks',
    says: t('The standstill applies to social and other specific services too: 10 full days after electronic letters, 15 after post.', 'Avtalsspärren gäller också sociala och andra särskilda tjänster: 10 hela dagar efter elektroniskt besked, 15 efter post.', 'Standstill gælder også for sociale og andre specifikke tjenesteydelser: 10 hele dage efter elektronisk underretning, 15 efter post.', 'Karensperioden gjelder også for helse- og sosialtjenester og særlige tjenester: 10 hele dager etter elektronisk meddelelse, 15 etter post.'),
    steps: ['signContract'], when: all(insideLight, isNot(procedure, 'directAward')), must: any(all(is(lettersMeans, 'electronic'), atLeast(standstillDays, standstillElectronic)), atLeast(standstillDays, standstillPost)),
    remedies: [{ change: standstillDays, say: t('Wait with the signature.', 'Vänta med underskriften.', 'Vent med underskriften.', 'Vent med signeringen.') }],
    examples: cases({ ...light, 'letters.means': 'electronic', 'tenders.count': 3 }, {
      lawful: { 'ten days': { 'standstill.days': 10 }, 'eleven': { 'standstill.days': 11 }, 'post, 15': { 'letters.means': 'post', 'standstill.days': 15 }, 'post, 16': { 'letters.means': 'post', 'standstill.days': 16 } },
      unlawful: { 'nine days': { 'standstill.days': 9 }, 'post, 14': { 'letters.means': 'post', 'standstill.days': 14 } }, depends: { 'not counted': {}, 'nobody says how': { 'letters.means': undefined, 'standstill.days': 12 } }, outside: { 'ordinary services': { subject: 'services' }, 'a direct award': { procedure: 'directAward' } },
    }),
  }),
  gap({
    ...danishEntry('dk/gap/light-below', 'special regimes', ['nat 1.1 light', 'NAT-LIGHT'], ul('§§ 7, 10 og 11')),
    says: t('Which rules meet social and other specific services below their threshold has not been read. If firms abroad would clearly be interested, announce them; from 500 000 kroner make sure of market terms.', 'Vilka regler som gäller sociala och andra särskilda tjänster under tröskelvärdet är inte läst. Skulle företag utomlands tydligt vara intresserade: annonsera; från 500 000 danska kronor: säkra marknadsmässiga villkor.',
      'Hvilke regler der gælder for sociale og andre specifikke tjenesteydelser under tærskelværdien, er ikke læst. Er der klar grænseoverskridende interesse, så annoncer; fra 500.000 kroner: sikr markedsmæssige vilkår.', 'Hvilke regler som gjelder for helse- og sosialtjenester og særlige tjenester under terskelverdien, er ikke lest. Har leverandører i andre land klar interesse, kunngjør; fra 500 000 danske kroner: sikre markedsmessige vilkår.'),
    steps: ['chooseProcedure', 'sendNotice'], when: all(is(subject, 'socialServices'), is(activity, 'general'), below(estimatedValue, thresholdLight)),
  }),
  gap({
    ...danishEntry('dk/gap/reserved-non-profit', 'special regimes', 'NAT-RESERVED', ul('§§ 54 og 190')),
    says: t('No Danish rule was found that lets you reserve a contract for non-profit organisations beyond § 190.', 'Ingen dansk regel har hittats som låter er reservera ett kontrakt för ideella organisationer utöver § 190.', 'Der er ikke fundet nogen dansk regel om at reservere en kontrakt til almennyttige organisationer ud over § 190.', 'Det er ikke funnet noen dansk regel om å reservere en kontrakt for ideelle organisasjoner ut over § 190.'),
    steps: ['reserveContract'], when: is(reservedFor, 'nonProfit'),
  }),
]
