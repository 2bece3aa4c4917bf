import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, duty, is, yes } from '../build.ts'
import { allQualifiedInvited, candidatesInvited, procedure } from '../facts/index.ts'
import { invitedOthers, invitedRestricted } from '../eu/figures.ts'
import type { Facts, Life, Rule, Source } from '../types.ts'
import { cases, insideEu, large } from './cases.ts'

type Country = { readonly order: 'SE' | 'NO'; readonly source: Source; readonly life: Life; readonly outside: Readonly<Record<string, Facts>> }
/** Sweden and Norway repeat the numbers of art. 65(2) alike; Denmark has entries of its own. */
export function fewestInvited({ order, source, life, outside }: Country): readonly Rule[] {
  const inviteFive = duty({
    id: `${order.toLowerCase()}/invite/restricted`, carriesOut: 'eu/invite/restricted', order, topic: 'procedures', life, sources: [source], dossier: ['diff 63', 'nat 2.1 Minimum invited restricted'],
    says: t('In a restricted procedure at least five firms are invited, or all who qualify.', 'I ett selektivt förfarande bjuds minst fem företag in, eller alla som kvalificerat sig.', 'I et begrænset udbud opfordres mindst fem virksomheder eller alle egnede.', 'I en begrenset anbudskonkurranse inviteres minst fem leverandører, eller alle kvalifiserte.'),
    steps: ['inviteToTender'], when: all(insideEu, is(procedure, 'restricted')), must: any(atLeast(candidatesInvited, invitedRestricted), yes(allQualifiedInvited)), weight: 'blocks',
    remedies: [{ change: candidatesInvited, say: t('Invite more of those who qualify.', 'Bjud in fler av dem som kvalificerat sig.', 'Opfordr flere af de egnede.', 'Inviter flere av de kvalifiserte.') }],
    examples: cases({ ...large, procedure: 'restricted' }, {
      lawful: { 'five': { 'candidates.invited': 5, 'candidates.allQualifiedInvited': false }, 'all three': { 'candidates.invited': 3, 'candidates.allQualifiedInvited': true } },
      unlawful: { 'four of six': { 'candidates.invited': 4, 'candidates.allQualifiedInvited': false } }, depends: { 'not decided': { 'candidates.allQualifiedInvited': false } }, outside: { ...outside, 'a dialogue': { procedure: 'dialogue' } },
    }),
  })
  const inviteThree = duty({
    id: `${order.toLowerCase()}/invite/others`, carriesOut: 'eu/invite/others', order, topic: 'procedures', life, sources: [source], dossier: ['diff 63', 'nat 2.1 Minimum invited negotiation, dialogue, partnersh'],
    says: t('In negotiation, dialogue and partnership at least three firms are invited, or all who qualify.', 'I förhandling, dialog och partnerskap bjuds minst tre företag in, eller alla som kvalificerat sig.', 'I forhandling, dialog og partnerskab opfordres mindst tre virksomheder eller alle egnede.', 'I forhandling, dialog og partnerskap inviteres minst tre leverandører, eller alle kvalifiserte.'),
    steps: ['inviteToTender'], when: all(insideEu, among(procedure, 'negotiation', 'dialogue', 'innovationPartnership')), must: any(atLeast(candidatesInvited, invitedOthers), yes(allQualifiedInvited)), weight: 'blocks',
    remedies: [{ change: candidatesInvited, say: t('Invite more of those who qualify.', 'Bjud in fler av dem som kvalificerat sig.', 'Opfordr flere af de egnede.', 'Inviter flere av de kvalifiserte.') }],
    examples: cases({ ...large, procedure: 'negotiation' }, {
      lawful: { 'three': { 'candidates.invited': 3, 'candidates.allQualifiedInvited': false }, 'both who qualify': { 'candidates.invited': 2, 'candidates.allQualifiedInvited': true } },
      unlawful: {
        'two of six': { 'candidates.invited': 2, 'candidates.allQualifiedInvited': false }, 'two to a dialogue': { procedure: 'dialogue', 'candidates.invited': 2, 'candidates.allQualifiedInvited': false },
        'two to a partnership': { procedure: 'innovationPartnership', 'candidates.invited': 2, 'candidates.allQualifiedInvited': false },
      },
      depends: { 'not decided': { 'candidates.allQualifiedInvited': false } }, outside: { ...outside, 'restricted': { procedure: 'restricted' } },
    }),
  })
  return [inviteFive, inviteThree]
}
