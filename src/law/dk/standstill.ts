import { text as t } from '../../plain/index.ts'
import { all, any, atLeast, duty, exception, is, no, on, yes } from '../build.ts'
import { complaintForum, complaintInStandstill, complaintPending, lettersMeans, lettersReasoned, lettersSent, lettersToAll, procedure, standstillDays, standstillStated, tendersCount } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, depends, inAct, lawful, silent, under, unlawful } from './entry.ts'
import { standstillElectronic, standstillPost } from './figures.ts'
import { concession, insideLight, light, utility } from '../eu/regimes.ts'
import { boardReach } from './review.ts'
import { knl, ul } from './sources.ts'

const several = { 'tenders.count': 3 } as const
const electronic = { ...above, ...several, 'letters.means': 'electronic' } as const
const post = { ...above, ...several, 'letters.means': 'post' } as const
const today = on('2026-09-21')

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/letters/to-all', 'award and standstill', 'DK §171', ul('§ 171, stk. 1')),
    carriesOut: 'eu/letters/to-all',
    says: t('All candidates and tenderers concerned are told of the decision in writing at the same time.', 'Alla berörda anbudssökande och anbudsgivare underrättas skriftligt om beslutet samtidigt.',
      'Alle berørte ansøgere og tilbudsgivere underrettes skriftligt om beslutningen på samme tid.', 'Alle berørte leverandører får skriftlig beskjed om beslutningen samtidig.'),
    steps: ['sendAwardLetters'], weight: 'blocks',
    when: inAct, must: yes(lettersToAll),
    remedies: [{ change: lettersToAll, to: true, say: t('Send to all at once.', 'Skicka till alla på en gång.', 'Send til alle på én gang.', 'Send til alle på én gang.') }],
    examples: around({ of: lettersToAll, good: [true], bad: [false] }),
  }),
  duty({
    ...danishEntry('dk/letters/reasons', 'award and standstill', 'DK §171', ul('§ 171, stk. 2-4')),
    carriesOut: 'eu/letters/reasons',
    says: t('The letter gives the reasons and the winner’s name, characteristics and relative advantages; after negotiation or dialogue it tells how that went.',
      'Beskedet anger skälen och vinnarens namn, egenskaper och relativa fördelar; efter förhandling eller dialog berättar det hur den förlöpte.',
      'Underretningen giver begrundelsen og vinderens navn, karakteristika og relative fordele; efter forhandling eller dialog fortæller den om forløbet.',
      'Meddelelsen gir begrunnelsen og vinnerens navn, egenskaper og relative fordeler; etter forhandling eller dialog forteller den om forløpet.'),
    steps: ['sendAwardLetters'], weight: 'blocks',
    when: inAct, must: yes(lettersReasoned),
    remedies: [{ change: lettersReasoned, to: true, say: t('Add the reasons.', 'Lägg till skälen.', 'Tilføj begrundelsen.', 'Legg til begrunnelsen.') }],
    examples: around({ of: lettersReasoned, good: [true], bad: [false] }),
  }),
  duty({
    ...danishEntry('dk/letters/standstill-end', 'award and standstill', 'DK §171', ul('§ 171, stk. 4')),
    carriesOut: 'eu/letters/standstill-end',
    says: t('The letter names the day on which the standstill ends.', 'Beskedet anger vilken dag avtalsspärren slutar.', 'Underretningen angiver den dag, standstill-perioden udløber.', 'Meddelelsen oppgir dagen karensperioden utløper.'),
    steps: ['sendAwardLetters'], weight: 'blocks',
    when: inAct, must: yes(standstillStated),
    remedies: [{ change: standstillStated, to: true, say: t('Write the day into the letter.', 'Skriv in dagen i beskedet.', 'Skriv dagen ind i underretningen.', 'Skriv dagen inn i meddelelsen.') }],
    examples: around({ of: standstillStated, base: several, good: [true], bad: [false] }),
  }),
  duty({
    ...danishEntry('dk/standstill/letters-first', 'award and standstill', 'DK §171', ul('§ 171'), knl('§ 3, stk. 1')),
    carriesOut: 'eu/standstill/letters-first',
    says: t('No contract is signed before the letters are sent.', 'Inget avtal skrivs under innan beskeden är skickade.', 'Ingen kontrakt underskrives, før underretningerne er sendt.', 'Ingen kontrakt signeres før meddelelsene er sendt.'),
    steps: ['signContract'], weight: 'blocks',
    when: boardReach, must: yes(lettersSent),
    remedies: [{ insteadTake: 'sendAwardLetters', say: t('Send the letters first.', 'Skicka beskeden först.', 'Send underretningerne først.', 'Send meddelelsene først.') }],
    examples: [
      ...around({ of: lettersSent, good: [true], bad: [false] }),
      unlawful('a heat company', { ...utility, 'letters.sent': false }), unlawful('social services', { ...light, 'letters.sent': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/standstill/days', 'award and standstill', ['KNL 3(1)', 'DK §173', 'C19', 'nat 2.4 Standstill', 'nat 5 Standstill', 'diff 43', 'DK §186-189', 'EU-LGT-05'], ul('§ 173 og § 188, stk. 3'), knl('§ 3, stk. 1')),
    carriesOut: 'eu/standstill/days',
    says: t('The contract is signed only after 10 full days from the day after electronic letters, 15 after letters by post.',
      'Avtalet skrivs under först efter 10 hela dagar från dagen efter elektroniskt besked, 15 efter besked med post.',
      'Kontrakten underskrives først efter 10 hele dage fra dagen efter elektronisk underretning, 15 efter underretning med post.',
      'Kontrakten signeres først etter 10 hele dager fra dagen etter elektronisk meddelelse, 15 etter meddelelse med post.'),
    why: t('Those who lost can still get the decision tried.', 'De som förlorade kan ännu få beslutet prövat.', 'De, der tabte, kan endnu få beslutningen prøvet.', 'De som tapte, kan fortsatt få beslutningen prøvd.'),
    steps: ['signContract'], weight: 'blocks',
    when: boardReach,
    must: any(all(is(lettersMeans, 'electronic'), atLeast(standstillDays, standstillElectronic)), atLeast(standstillDays, standstillPost)),
    remedies: [{ change: standstillDays, say: t('Wait with the signature.', 'Vänta med underskriften.', 'Vent med underskriften.', 'Vent med signeringen.') }],
    examples: [
      lawful('electronic, ten days', { ...electronic, 'standstill.days': 10 }),
      unlawful('electronic, nine days', { ...electronic, 'standstill.days': 9 }),
      lawful('post, fifteen days', { ...post, 'standstill.days': 15 }),
      unlawful('post, fourteen days', { ...post, 'standstill.days': 14 }),
      lawful('fifteen days however sent', { ...above, ...several, 'standstill.days': 15 }),
      depends('ten days and nobody says how they were sent', { ...above, ...several, 'standstill.days': 10 }),
      silent('one tender in an open procedure', { ...electronic, 'tenders.count': 1, 'standstill.days': 0 }),
      silent('no prior notice was needed', { ...electronic, procedure: 'negotiatedWithoutNotice', 'standstill.days': 0 }),
      unlawful('a heat company', { ...electronic, ...utility, 'standstill.days': 9 }),
      unlawful('social services', { ...electronic, ...light, 'standstill.days': 9 }),
      silent('a concession: the act does not name it, the directive does', { ...electronic, ...concession, 'standstill.days': 9 }),
      silent('below the threshold there is none', { ...electronic, ...under, 'standstill.days': 0 }),
      unlawful('in the first months of the act', { ...electronic, 'standstill.days': 9 }, '2016-04-18'),
    ],
  }),
  exception({
    ...danishEntry('dk/standstill/none-needed', 'award and standstill', 'KNL 3(3)', knl('§ 3, stk. 3')),
    to: ['dk/standstill/days'],
    says: t('No standstill where no prior notice was needed, or where one single firm tendered and nobody else is concerned.',
      'Ingen avtalsspärr där ingen föregående annons krävdes, eller där ett enda företag lämnade anbud och ingen annan berörs.',
      'Ingen standstill-periode, hvor der ikke krævedes udbudsbekendtgørelse, eller hvor kun én virksomhed bød, og ingen andre er berørt.',
      'Ingen karensperiode der det ikke krevdes kunngjøring, eller der bare én leverandør ga tilbud og ingen andre berøres.'),
    // After a selection, firms that were turned down may still be concerned; only the open procedure is certain.
    when: any(is(procedure, 'negotiatedWithoutNotice'), all(is(procedure, 'directAward'), insideLight), all(is(procedure, 'open'), is(tendersCount, 1))),
    examples: [
      { name: 'no notice needed', facts: { procedure: 'negotiatedWithoutNotice', 'tenders.count': 2 }, on: today, holds: true },
      { name: 'social services without a notice (§ 187, stk. 5)', facts: { ...light, procedure: 'directAward' }, on: today, holds: true },
      { name: 'other services, directly', facts: { ...above, procedure: 'directAward' }, on: today, holds: false },
      { name: 'social services after a notice', facts: { ...light, procedure: 'negotiation' }, on: today, holds: false },
      { name: 'one tender, open', facts: { procedure: 'open', 'tenders.count': 1 }, on: today, holds: true },
      { name: 'two tenders, open', facts: { procedure: 'open', 'tenders.count': 2 }, on: today, holds: false },
      { name: 'one tender, restricted', facts: { procedure: 'restricted', 'tenders.count': 1 }, on: today, holds: false },
      { name: 'number not known', facts: { procedure: 'open' }, on: today, holds: 'unknown' },
    ],
  }),
  duty({
    ...danishEntry('dk/standstill/complaint', 'award and standstill', ['KNL 12(1)-(3)', 'nat 5 Automatic stop'], knl('§ 12, stk. 2-3')),
    carriesOut: 'eu/standstill/complaint-stops',
    says: t('A complaint to the board within the standstill stops the signature by itself until the board has decided on the stop, which takes at most 30 days.',
      'Ett klagomål till nämnden under avtalsspärren stoppar underskriften av sig självt tills nämnden beslutat om stoppet, inom högst 30 dagar.',
      'En klage til Klagenævnet i standstill-perioden har automatisk opsættende virkning, til nævnet har taget stilling til den, senest efter 30 dage.',
      'En klage til det danske Klagenævnet i karensperioden stanser signeringen automatisk til nemnda har tatt stilling til stansen, senest etter 30 dager.'),
    steps: ['signContract'], weight: 'blocks',
    when: all(boardReach, yes(complaintInStandstill), is(complaintForum, 'board')), must: no(complaintPending),
    remedies: [{ change: complaintPending, to: false, say: t('Wait for the board’s decision on the stop.', 'Vänta på nämndens beslut om stoppet.', 'Afvent nævnets afgørelse om opsættende virkning.', 'Vent på nemndas avgjørelse om stans.') }],
    examples: [
      ...around({ of: complaintPending, base: { 'complaint.inStandstill': true, 'complaint.forum': 'board' }, good: [false], bad: [true], outside: [{ 'complaint.inStandstill': false }, { 'complaint.forum': 'court' }] }),
      unlawful('a heat company', { ...utility, 'complaint.inStandstill': true, 'complaint.forum': 'board', 'complaint.pending': true }), unlawful('social services', { ...light, 'complaint.inStandstill': true, 'complaint.forum': 'board', 'complaint.pending': true }),
    ],
  }),
]
