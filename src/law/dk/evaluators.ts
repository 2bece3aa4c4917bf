import { text as t } from '../../plain/index.ts'
import { all, among, duty, is } from '../build.ts'
import { lowAct, lowExplained } from '../facts/index.ts'
import { checked } from '../eu/evaluators.ts'
import { aidChance } from '../eu/low-tenders.ts'
import type { Rule } from '../types.ts'
import { above, depends, lawful, danishEntry, inAct, silent, under, unlawful } from './entry.ts'
import { sinceAct, ul } from './sources.ts'

const same = { order: 'DK', life: sinceAct } as const
const low = { ...above, 'low.act': 'reject' } as const

export const rules: readonly Rule[] = [
  checked.in({
    ...same, id: 'dk/evaluators/checked', sources: [ul('§ 4 og § 24, nr. 18')], dossier: ['DK §4; 24 no. 18'],
    says: t('You find, prevent and remedy conflicts of interest among all who work on the tender or can affect its outcome, purchasing advisers too; it is enough that an interest may be thought to endanger impartiality.',
      'Ni upptäcker, förebygger och åtgärdar intressekonflikter hos alla som arbetar med upphandlingen eller kan påverka utfallet, även inköpskonsulter; det räcker att ett intresse kan antas äventyra opartiskheten.',
      'I identificerer, forebygger og afhjælper interessekonflikter hos alle, der er involveret i udbuddet eller kan påvirke resultatet, også indkøbsrådgivere; det er nok, at en interesse kan antages at bringe upartiskheden i fare.',
      'Dere avdekker, forebygger og avhjelper interessekonflikter hos alle som arbeider med anskaffelsen eller kan påvirke utfallet, også innkjøpsrådgivere; det er nok at en interesse kan antas å true upartiskheten.'),
  }),
  aidChance.in({
    ...same, id: 'dk/low/state-aid', sources: [ul('§ 169, stk. 4-5')], dossier: ['DK §169'],
    says: t('A tender low because of State aid is rejected for that only when the firm has not shown within a suitable time that the aid is lawful; the rejection is reported to the competition authority.',
      'Ett anbud som är lågt på grund av statligt stöd förkastas för det bara om företaget inte inom lämplig tid visat att stödet är lagligt; förkastandet anmäls till konkurrensmyndigheten.',
      'Et tilbud, der er lavt på grund af statsstøtte, afvises kun af den grund, når virksomheden ikke inden en passende frist har godtgjort, at støtten er lovlig; afvisningen meddeles Konkurrence- og Forbrugerstyrelsen.',
      'Et tilbud som er lavt på grunn av offentlig støtte, avvises for det bare når leverandøren ikke innen rimelig frist har vist at støtten er lovlig; avvisningen meldes til konkurransemyndigheten.'),
  }),
  duty({
    ...danishEntry('dk/low/rejected-rightly', 'evaluation', 'DK §169', ul('§ 169, stk. 2')),
    carriesOut: 'eu/evaluation/low-tender-rejected-rightly',
    says: t('A tender is rejected as abnormally low only when the firm’s account does not justify the price.', 'Ett anbud förkastas som onormalt lågt bara när företagets redogörelse inte motiverar priset.',
      'Et tilbud afvises kun som unormalt lavt, når redegørelsen ikke kan begrunde prisen.', 'Et tilbud avvises som unormalt lavt bare når redegjørelsen ikke begrunner prisen.'),
    steps: ['handleLowTender'], weight: 'blocks', when: all(inAct, is(lowAct, 'reject')), must: among(lowExplained, 'unsatisfactory', 'breach', 'stateAid'),
    remedies: [{ change: lowAct, to: 'accept', say: t('Keep the tender in.', 'Behåll anbudet.', 'Behold tilbuddet.', 'Behold tilbudet.') }],
    examples: [
      ...(['unsatisfactory', 'breach', 'stateAid'] as const).map(why => lawful(why, { ...low, 'low.explained': why })), unlawful('the price holds', { ...low, 'low.explained': 'satisfactory' }), unlawful('nobody asked', { ...low, 'low.explained': 'notAsked' }),
      depends('not judged', low), silent('kept in', { ...low, 'low.act': 'accept', 'low.explained': 'satisfactory' }), silent('below the threshold', { ...low, ...under, 'low.explained': 'satisfactory' }),
    ],
  }),
]
