import { text } from '../../plain/index.ts'
import { all, any, atLeast, exception, is, isNot, no, on, yes } from '../build.ts'
import {
  complaintInStandstill, complaintPending, directGround, lettersMeans, lettersReasoned, lettersSent, lettersToAll, procedure, standstillDays,
  standstillStated, tendersCount,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround, heatCompany, smallPurchase } from './entry.ts'
import { standstillElectronic, standstillPost } from './figures.ts'
import { concession, insideAny, light, utility } from './regimes.ts'
import { d23, d24, d25, r89, r92, sinceTransposition } from './sources.ts'

// The remedies directives ask the same of concessions, social services and utilities (art. 1(1), as replaced by Directive 2014/23 art. 46-47).
// What those articles replaced has been read: the wait (art. 2a(2), first subparagraph), the reasons in the letter (fourth subparagraph,
// first indent) and where no notice was needed (art. 2b(a)); the rest is known through national law.
const onWait = [r89('art. 2a(2), first subparagraph', 'statute text read'), r92('art. 2a(2), first subparagraph', 'statute text read')] as const
const onLetters = [r89('art. 2a(2), fourth subparagraph', 'statute text read'), r92('art. 2a(2), fourth subparagraph', 'statute text read')] as const
const award = dutyOn('award and standstill')
const several = { procedure: 'open', 'tenders.count': 3 }
const electronic = { ...bigPurchase, ...several, 'letters.means': 'electronic' }, post = { ...electronic, 'letters.means': 'post' }
const setAside = { order: 'EU', topic: 'award and standstill', life: sinceTransposition } as const

export const rules: readonly Rule[] = [
  award({
    id: 'eu/letters/to-all', steps: ['sendAwardLetters'], weight: 'blocks', sources: [d24('art. 55(1)'), d25('art. 75(1)'), d23('art. 40(1)'), ...onLetters], dossier: ['EU-INF-01'],
    says: text(
      'Everybody who took part is told of the decision as soon as possible, and all at the same time.',
      'Alla som deltagit underrättas om beslutet så snart som möjligt och samtidigt.',
      'Alle, der har deltaget, underrettes om beslutningen hurtigst muligt og samtidig.',
      'Alle som har deltatt, får vite om beslutningen så snart som mulig og samtidig.'),
    when: insideAny, must: yes(lettersToAll),
    remedies: [{ change: lettersToAll, to: true, say: text('Send the letters to everybody at once.', 'Skicka beskedet till alla på en gång.', 'Send underretningen til alle på én gang.', 'Send meddelelsen til alle på én gang.') }],
    examples: examplesAround({ utilities: true, of: lettersToAll, good: [true], bad: [false] }),
  }),
  award({
    id: 'eu/letters/reasons', steps: ['sendAwardLetters'], weight: 'blocks', sources: [...onLetters, d24('art. 55(2)'), d25('art. 75(2)'), d23('art. 40(1)')], dossier: ['EU-INF-02', 'EU-INF-03'],
    says: text(
      'Each letter sums up the reasons: why this firm did not win and what made the winner’s tender better.',
      'Varje besked sammanfattar skälen: varför företaget inte vann och vad som gjorde vinnarens anbud bättre.',
      'Hver underretning giver en kort begrundelse: hvorfor virksomheden ikke vandt, og hvad der gjorde vinderens tilbud bedre.',
      'Hver meddelelse gir en kort begrunnelse: hvorfor leverandøren ikke vant, og hva som gjorde vinnerens tilbud bedre.'),
    why: text('A firm must be able to see whether to complain.', 'Ett företag ska kunna se om det bör begära överprövning.', 'En virksomhed skal kunne se, om den bør klage.', 'En leverandør må kunne se om den bør klage.'),
    when: insideAny, must: yes(lettersReasoned),
    remedies: [{ change: lettersReasoned, to: true, say: text('Add the reasons and the winner’s advantages.', 'Lägg till skälen och det vinnande anbudets fördelar.', 'Tilføj begrundelsen og det vindende tilbuds fordele.', 'Tilføy begrunnelsen og fordelene ved det valgte tilbudet.') }],
    examples: examplesAround({ utilities: true, of: lettersReasoned, good: [true], bad: [false] }),
  }),
  award({
    id: 'eu/letters/standstill-end', steps: ['sendAwardLetters'], weight: 'blocks', sources: [r89('art. 2a(2), fourth subparagraph, second indent'), r92('art. 2a(2), fourth subparagraph, second indent')], dossier: ['EU-INF-03'],
    says: text(
      'The letter says exactly when the standstill ends.',
      'Beskedet anger exakt när avtalsspärren löper ut.',
      'Underretningen angiver præcist, hvornår standstill-perioden udløber.',
      'Meddelelsen sier nøyaktig når karensperioden utløper.'),
    when: insideAny, must: yes(standstillStated),
    remedies: [{ change: standstillStated, to: true, say: text('Add the day.', 'Lägg till dagen.', 'Tilføj dagen.', 'Tilføy dagen.') }],
    examples: examplesAround({ utilities: true, of: standstillStated, good: [true], bad: [false] }),
  }),
  award({
    id: 'eu/standstill/letters-first', steps: ['signContract'], weight: 'blocks', sources: onWait, dossier: ['EU-STS-01'],
    says: text(
      'The contract is signed only after the award letters have gone out.',
      'Avtalet skrivs under först när underrättelserna om tilldelningsbeslutet har skickats.',
      'Kontrakten underskrives først, når underretningen om tildeling er sendt.',
      'Kontrakten signeres først når meddelelsen om tildeling er sendt.'),
    when: insideAny, must: yes(lettersSent),
    remedies: [{ insteadTake: 'sendAwardLetters', say: text('Send the letters first.', 'Skicka beskeden först.', 'Send underretningen først.', 'Send meddelelsen først.') }],
    examples: examplesAround({ utilities: true, base: several, of: lettersSent, good: [true], bad: [false] }),
  }),
  award({
    id: 'eu/standstill/days', steps: ['signContract'], weight: 'blocks', sources: [...onWait, r89('art. 1(1)', 'statute text read')], dossier: ['EU-STS-01', 'EU-LGT-05'],
    says: text(
      'Between letters and signature lie at least 10 full days after electronic letters, 15 after letters by post.',
      'Mellan besked och underskrift ligger minst 10 hela dagar efter elektroniskt besked, 15 efter besked med post.',
      'Mellem underretning og underskrift ligger mindst 10 hele dage efter elektronisk underretning, 15 efter post.',
      'Mellom meddelelse og signering er det minst 10 hele dager etter elektronisk meddelelse, 15 etter post.'),
    why: text('Those who lost can still have the decision tried.', 'De som förlorade kan ännu få beslutet prövat.', 'De, der tabte, kan endnu få beslutningen prøvet.', 'De som tapte, kan fortsatt få beslutningen prøvd.'),
    when: insideAny,
    // The longer wait is enough however the letters went out.
    must: any(all(is(lettersMeans, 'electronic'), atLeast(standstillDays, standstillElectronic)), atLeast(standstillDays, standstillPost)),
    remedies: [{ change: standstillDays, say: text('Wait with the signature.', 'Vänta med underskriften.', 'Vent med underskriften.', 'Vent med signeringen.') }],
    examples: [
      example('electronic, 10 days', { ...electronic, 'standstill.days': 10 }, 'lawful'),
      example('electronic, 12 days', { ...electronic, 'standstill.days': 12 }, 'lawful'),
      example('electronic, 9 days', { ...electronic, 'standstill.days': 9 }, 'unlawful'),
      example('post, 15 days', { ...post, 'standstill.days': 15 }, 'lawful'),
      example('post, 16 days', { ...post, 'standstill.days': 16 }, 'lawful'),
      example('post, 14 days', { ...post, 'standstill.days': 14 }, 'unlawful'),
      example('a heat company, 9 days', { ...electronic, ...heatCompany, 'standstill.days': 9 }, 'unlawful'),
      example('a heat company, 10 days', { ...electronic, ...heatCompany, 'standstill.days': 10 }, 'lawful'),
      example('nobody counted', electronic, 'depends'),
      example('15 days, nobody says how they were sent', { ...bigPurchase, ...several, 'standstill.days': 15 }, 'lawful'),
      example('10 days, nobody says how they were sent', { ...bigPurchase, ...several, 'standstill.days': 10 }, 'depends'),
      example('a heat company', { ...electronic, ...utility, 'standstill.days': 9 }, 'unlawful'),
      example('a concession', { ...electronic, ...concession, 'standstill.days': 9 }, 'unlawful'),
      example('social services', { ...electronic, ...light, 'standstill.days': 9 }, 'unlawful'),
      example('small purchase', { ...electronic, ...smallPurchase, 'standstill.days': 0 }, 'does not apply'),
      example('only one tender in an open procedure', { ...electronic, 'tenders.count': 1, 'standstill.days': 0 }, 'does not apply'),
      example('no prior notice was needed', { ...electronic, procedure: 'negotiatedWithoutNotice', 'standstill.days': 0 }, 'does not apply'),
      example('on its first day', { ...electronic, 'standstill.days': 9 }, 'unlawful', '2016-04-18'),
      example('the day before its first', { ...electronic, 'standstill.days': 9 }, 'does not apply', '2016-04-17'),
    ],
  }),
  exception({
    ...setAside, id: 'eu/standstill/one-tenderer', to: ['eu/standstill/days'], sources: [r89('art. 2b(b)'), r92('art. 2b(b)')], dossier: ['EU-STS-02'],
    says: text(
      'No standstill is needed in an open procedure with one single tenderer: nobody else is concerned.',
      'Ingen avtalsspärr behövs i ett öppet förfarande med en enda anbudsgivare: ingen annan berörs.',
      'Standstill er ikke nødvendig ved offentligt udbud med kun én tilbudsgiver: ingen andre er berørt.',
      'Karensperiode er ikke nødvendig i åpen anbudskonkurranse der bare én leverandør har gitt tilbud: ingen andre berøres.'),
    // In procedures with selection, candidates who were turned down may still be concerned; that is for a person to say.
    when: all(is(procedure, 'open'), is(tendersCount, 1)),
    examples: [
      { name: 'one tender in an open procedure', facts: { procedure: 'open', 'tenders.count': 1 }, on: on('2026-09-21'), holds: true },
      { name: 'two tenders', facts: { procedure: 'open', 'tenders.count': 2 }, on: on('2026-09-21'), holds: false },
      { name: 'one tender, but candidates were turned down before', facts: { procedure: 'restricted', 'tenders.count': 1 }, on: on('2026-09-21'), holds: false },
      { name: 'number not known', facts: { procedure: 'open' }, on: on('2026-09-21'), holds: 'unknown' },
    ],
  }),
  exception({
    ...setAside, id: 'eu/standstill/no-notice-needed', to: ['eu/standstill/days', 'eu/standstill/letters-first'], dossier: ['EU-STS-02', 'EU-LGT-05'],
    sources: [r89('art. 2b(a)', 'statute text read'), r92('art. 2b(a)', 'statute text read')],
    says: text(
      'No standstill is needed where the law asks for no prior notice; a voluntary notice and ten days’ wait are then the safe way.',
      'Ingen avtalsspärr behövs när lagen inte kräver föregående annonsering; en frivillig förhandsinsyn och tio dagars väntan är då det säkra.',
      'Standstill er ikke nødvendig, når loven ikke kræver forudgående offentliggørelse; en profylaksebekendtgørelse og ti dages ventetid er så det sikre.',
      'Karensperiode er ikke nødvendig når regelverket ikke krever forutgående kunngjøring; en intensjonskunngjøring og ti dagers venting er da det sikre.'),
    // Also what the file calls a direct award, if a ground is given; whether the ground holds is for the rules on it.
    when: any(is(procedure, 'negotiatedWithoutNotice'), all(is(procedure, 'directAward'), isNot(directGround, 'none'))),
    examples: [
      { name: 'negotiated without notice', facts: { procedure: 'negotiatedWithoutNotice' }, on: on('2026-09-21'), holds: true },
      { name: 'a direct award on a ground', facts: { procedure: 'directAward', 'direct.ground': 'extremeUrgency' }, on: on('2026-09-21'), holds: true },
      { name: 'a direct award without one', facts: { procedure: 'directAward', 'direct.ground': 'none' }, on: on('2026-09-21'), holds: false },
      { name: 'a direct award, nobody says why', facts: { procedure: 'directAward' }, on: on('2026-09-21'), holds: 'unknown' },
      { name: 'open procedure', facts: { procedure: 'open' }, on: on('2026-09-21'), holds: false },
      { name: 'procedure not chosen', facts: {}, on: on('2026-09-21'), holds: 'unknown' },
    ],
  }),
  award({
    id: 'eu/standstill/complaint-stops', steps: ['signContract'], weight: 'blocks', sources: [r89('art. 2(3)'), r92('art. 2(3)')], dossier: ['EU-STS-03', 'diff 45'],
    says: text(
      'A complaint made to the review body during the standstill stops the signature until that body has decided, at least on the stop.',
      'En överprövning som begärs under avtalsspärren stoppar underskriften tills domstolen har avgjort åtminstone stoppet.',
      'En klage til klageorganet i standstill-perioden stopper underskriften, til organet har afgjort i hvert fald spørgsmålet om opsættende virkning.',
      'En klage til klageorganet i karensperioden stanser signeringen til organet har avgjort i hvert fall spørsmålet om stans.'),
    when: all(insideAny, yes(complaintInStandstill)), must: no(complaintPending),
    remedies: [{ change: complaintPending, to: false, say: text('Wait for the decision.', 'Vänta på avgörandet.', 'Afvent afgørelsen.', 'Vent på avgjørelsen.') }],
    examples: examplesAround({ utilities: true, base: { ...several, 'complaint.inStandstill': true }, of: complaintPending, good: [false], bad: [true], outside: [{ 'complaint.inStandstill': false }] }),
  }),
]
