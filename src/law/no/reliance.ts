import { text as t } from '../../plain/index.ts'
import { all, duty, is, isNot, yes } from '../build.ts'
import { relianceAct, relianceFails } from '../facts/index.ts'
import { anyLink, checked, critical, declarations, doesItself, group, liability, shown } from '../eu/reliance.ts'
import type { Rule } from '../types.ts'
import { cases, insideEu, large, underEea } from './cases.ts'
import { foa, sinceAct } from './sources.ts'

const same = { order: 'NO', life: sinceAct } as const
const fails = { ...large, 'reliance.fails': true } as const
const outside = { 'nothing wrong': { 'reliance.fails': false }, ...underEea } as const
const replace = { change: relianceAct, to: 'askReplacement', say: t('Ask the firm to replace it, with a time limit.', 'Be företaget byta ut det, med en tidsfrist.', 'Bed virksomheden erstatte den med en frist.', 'Be leverandøren skifte den ut, med en frist.') } as const

export const rules: readonly Rule[] = [
  anyLink.in({ ...same, id: 'no/reliance/any-link', sources: [foa('§ 16-10 (1)')] }),
  shown.in({ ...same, id: 'no/reliance/resources-shown', sources: [foa('§ 16-10 (2)')] }),
  doesItself.in({ ...same, id: 'no/reliance/does-it-itself', sources: [foa('§ 16-10 (5)')] }),
  checked.in({ ...same, id: 'no/reliance/checked', sources: [foa('§ 16-10 (3)')] }),
  // The words of § 16-10 (3) reject the supplier; the directive that they carry out lets it replace the other first. Hence two entries.
  duty({
    id: 'no/reliance/fails', replaces: 'eu/reliance/replace', order: 'NO', topic: 'selection and exclusion', life: sinceAct, sources: [foa('§ 16-10 (3)')], dossier: ['EU-REL-02'], steps: ['assessReliance'], weight: 'blocks',
    says: t('If the one relied on fails a demand or is under a compulsory ground, you do not go on with the firm as it is.', 'Om det åberopade företaget inte uppfyller ett krav eller omfattas av en obligatorisk grund går ni inte vidare med anbudsgivaren som den är.',
      'Opfylder den, der støttes på, ikke et krav, eller er den omfattet af en obligatorisk grund, går I ikke videre med virksomheden, som den er.', 'Oppfyller ikke virksomheten det støttes på, et krav, eller foreligger det en plikt til avvisning, går dere ikke videre med leverandøren slik den er.'),
    when: all(insideEu, yes(relianceFails)), must: isNot(relianceAct, 'goOn'),
    remedies: [replace, { change: relianceAct, to: 'reject', say: t('Reject the firm.', 'Uteslut företaget.', 'Udeluk virksomheden.', 'Avvis leverandøren.') }],
    examples: cases(fails, { lawful: { 'rejected': { 'reliance.act': 'reject' }, 'replaced': { 'reliance.act': 'askReplacement' } }, unlawful: { 'nothing done': { 'reliance.act': 'goOn' } }, depends: { 'not decided': {} }, outside }),
  }),
  duty({
    id: 'no/reliance/replacement-first', order: 'NO', topic: 'selection and exclusion', life: sinceAct, sources: [foa('§ 16-10 (3)', 'derived')], dossier: ['EU-REL-02'], steps: ['assessReliance'], weight: 'needs a reason',
    says: t('The regulation’s words say reject; article 63 of the directive says require replacement. Asking for a replacement first satisfies both; if you reject at once, record why.', 'Forskriftens ord säger avvisa; artikel 63 i direktivet säger begär byte. Att först begära byte uppfyller båda; utesluter ni genast, anteckna varför.',
      'Forskriftens ord siger afvis; direktivets artikel 63 siger kræv udskiftning. At bede om udskiftning først opfylder begge; afviser I straks, så noter hvorfor.', 'Forskriften sier avvis; direktivet artikkel 63 sier krev utskifting. Å be om utskifting først oppfyller begge; avviser dere med en gang, noter hvorfor.'),
    when: all(insideEu, yes(relianceFails)), must: is(relianceAct, 'askReplacement'), remedies: [replace],
    examples: cases(fails, { lawful: { 'replaced': { 'reliance.act': 'askReplacement' } }, unlawful: { 'rejected at once': { 'reliance.act': 'reject' } }, depends: { 'not decided': {} }, outside }),
  }),
  liability.in({ ...same, id: 'no/reliance/joint-liability', sources: [foa('§ 16-10 (4)')] }),
  critical.in({ ...same, id: 'no/reliance/critical-tasks', sources: [foa('§§ 16-10 (6), 19-2 (2)')] }),
  declarations.in({ ...same, id: 'no/reliance/own-declarations', sources: [foa('§ 17-1 (6)')] }),
  group.in({ ...same, id: 'no/group/legal-form', sources: [foa('§ 16-11 (1)')] }),
]
