import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, duty, is, not, yes } from '../build.ts'
import { allQualifiedInvited, cancelReason, cancelToldAll, candidatesInvited, lettersReasoned, lettersToAll, marketChecked, procedure, standstillStated, subject } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { aboveBoth, cases, insideAct, middle, outsideTwo, partTwo } from './cases.ts'
import { leastInvitedTwo } from './figures.ts'
import { foa, loa, sinceAct, sinceRead } from './sources.ts'

const base = { order: 'NO', life: sinceRead, weight: 'blocks' } as const
const competition = all(partTwo, is(procedure, 'belowThreshold')), mid = { ...middle, procedure: 'belowThreshold' } as const
const outside = { ...outsideTwo, 'a direct award': { procedure: 'directAward' } } as const

export const rules: readonly Rule[] = [
  // What became of § 4 when the act was changed on 1 July 2026 has not been read: advice, and no more.
  duty({
    order: 'NO', id: 'no/below/market', topic: 'procedures', life: sinceAct, weight: 'advice', sources: [loa('§ 4', 'secondary source')], steps: ['chooseProcedure', 'signContract'], dossier: ['EX1', 'EX2', 'nat 1.2 Direct award, utilities'],
    says: t('Where no competition is prescribed the basic principles still ask for it as far as it makes sense: ask more than one firm, or know the market. Whether they stand unchanged since 1 July 2026 we have not read.',
      'Där ingen konkurrens är föreskriven kräver de grundläggande principerna den ändå så långt det är rimligt: fråga fler än ett företag, eller känn marknaden. Om de står oförändrade sedan 1 juli 2026 har vi inte läst.',
      'Hvor ingen konkurrence er foreskrevet, kræver de grundlæggende principper den alligevel, så langt det giver mening: spørg flere end én virksomhed, eller kend markedet. Om de står uændret siden 1. juli 2026, har vi ikke læst.',
      'Der ingen konkurranse er foreskrevet, krever de grunnleggende prinsippene den likevel så langt det er rimelig: spør flere enn én leverandør, eller kjenn markedet. Om de står uendret siden 1. juli 2026, har vi ikke lest.'),
    when: all(insideAct, is(procedure, 'directAward'), among(subject, 'goods', 'services', 'works'), not(partTwo), not(aboveBoth)), must: yes(marketChecked),
    remedies: [{ change: marketChecked, to: true, say: t('Look at the market first.', 'Undersök marknaden först.', 'Undersøg markedet først.', 'Undersøk markedet først.') }],
    examples: cases({ 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 900_000, procedure: 'directAward' }, {
      lawful: { 'looked': { 'direct.marketChecked': true } }, unlawful: { 'did not look': { 'direct.marketChecked': false }, 'goods': { subject: 'goods', 'direct.marketChecked': false }, 'works': { subject: 'works', 'direct.marketChecked': false }, 'a waterworks': { 'buyer.kind': 'utility', activity: 'water', 'value.estimated': 4_000_000, 'direct.marketChecked': false } }, depends: { 'nobody has said': {} },
      outside: { 'Part II': { 'value.estimated': 1_300_000 }, 'above the EEA threshold': { 'value.estimated': 3_000_000, 'rnd.listedCode': false }, 'outside the act': { 'value.estimated': 499_999 }, 'a competition': { procedure: 'belowThreshold' }, 'social services': { subject: 'socialServices' } },
    }),
  }),
  duty({
    ...base, id: 'no/below/least-three', topic: 'selection and exclusion', sources: [foa('§ 8-9 (3)')], steps: ['inviteToTender'],
    says: t('In a restricted competition under Part II you invite at least three, unless fewer are qualified.', 'I en selektiv konkurrens enligt del II bjuder ni in minst tre, om inte färre är kvalificerade.', 'I en begrænset konkurrence efter del II opfordrer I mindst tre, medmindre færre er egnede.', 'I en begrenset tilbudskonkurranse etter del II inviterer dere minst tre, med mindre færre er kvalifisert.'),
    when: competition, must: any(atLeast(candidatesInvited, leastInvitedTwo), yes(allQualifiedInvited)),
    remedies: [{ change: candidatesInvited, say: t('Invite three.', 'Bjud in tre.', 'Opfordr tre.', 'Inviter tre.') }],
    examples: cases(mid, {
      lawful: { 'three': { 'candidates.invited': 3, 'candidates.allQualifiedInvited': false }, 'two, and no more were qualified': { 'candidates.invited': 2, 'candidates.allQualifiedInvited': true } },
      unlawful: { 'two of several': { 'candidates.invited': 2, 'candidates.allQualifiedInvited': false } }, depends: { 'nobody has said': {} }, outside,
    }),
  }),
  duty({
    ...base, id: 'no/below/letters', topic: 'award and standstill', sources: [foa('§ 10-1')], steps: ['sendAwardLetters'],
    says: t('All tenderers learn of the choice in writing at the same time, with the reasons and the length of the standstill.', 'Alla anbudsgivare underrättas skriftligen och samtidigt om valet, med skälen och avtalsspärrens längd.', 'Alle tilbudsgivere underrettes skriftligt og samtidig om valget, med begrundelse og standstill-periodens længde.', 'Alle leverandører får samtidig skriftlig meddelelse om valget, med begrunnelse og karensperiodens lengde.'),
    when: competition, must: all(yes(lettersToAll), yes(lettersReasoned), yes(standstillStated)),
    remedies: [
      { change: lettersToAll, to: true, say: t('Write to all at the same time.', 'Skriv till alla samtidigt.', 'Skriv til alle samtidig.', 'Skriv til alle samtidig.') },
      { change: lettersReasoned, to: true, say: t('Give the reasons.', 'Ange skälen.', 'Angiv begrundelsen.', 'Oppgi begrunnelsen.') },
      { change: standstillStated, to: true, say: t('Say when the standstill ends.', 'Ange när avtalsspärren löper ut.', 'Skriv, hvornår standstill-perioden udløber.', 'Skriv når karensperioden går ut.') },
    ],
    examples: cases({ ...mid, 'letters.toAll': true, 'letters.reasons': true, 'letters.standstillEnd': true }, {
      lawful: { 'complete': {} }, unlawful: { 'only to the winner': { 'letters.toAll': false }, 'no reasons': { 'letters.reasons': false }, 'no standstill': { 'letters.standstillEnd': false } },
      depends: { 'nobody has said': { 'letters.reasons': undefined } }, outside,
    }),
  }),
  duty({
    ...base, id: 'no/below/cancelled', topic: 'evaluation', sources: [foa('§ 10-4')], steps: ['cancelProcedure'],
    says: t('A competition may be called off on objective grounds; all tenderers are told in writing why.', 'En konkurrens får avbrytas av sakliga skäl; alla anbudsgivare får skriftligen veta varför.', 'En konkurrence kan annulleres af saglige grunde; alle tilbudsgivere får skriftligt at vide hvorfor.', 'En konkurranse kan avlyses når det foreligger saklig grunn; alle leverandører får skriftlig vite hvorfor.'),
    when: competition, must: all(among(cancelReason, 'noTenders', 'needChanged', 'error'), yes(cancelToldAll)),
    remedies: [
      { change: cancelToldAll, to: true, say: t('Write to all and give the reason.', 'Skriv till alla och ange skälet.', 'Skriv til alle, og angiv grunden.', 'Skriv til alle, og oppgi grunnen.') },
      { change: cancelReason, to: 'needChanged', say: t('Cancel only for a reason that you can stand by.', 'Avbryt bara av ett skäl som ni kan stå för.', 'Annuller kun af en grund, I kan stå ved.', 'Avlys bare av en grunn dere kan stå for.') },
    ],
    examples: cases(mid, {
      lawful: Object.fromEntries(['noTenders', 'needChanged', 'error'].map(r => [r, { 'cancel.reason': r, 'cancel.toldAll': true }])),
      unlawful: { 'to avoid the winner': { 'cancel.reason': 'avoidWinner', 'cancel.toldAll': true }, 'nobody told': { 'cancel.reason': 'error', 'cancel.toldAll': false } }, depends: { 'no reason known': { 'cancel.toldAll': true } }, outside,
    }),
  }),
]
