import { text } from '../../plain/index.ts'
import { all, among, atLeast, is, no, yes } from '../build.ts'
import { keepIneffective, procedure, voluntaryDays, voluntaryDiligent, voluntaryPublished, voluntaryReasons } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { dutyOn, example, examplesAround, bigPurchase } from './entry.ts'
import { voluntaryWait } from './review-figures.ts'
import { concession, insideAny, utility } from './regimes.ts'
import { judgment, r89, r92 } from './sources.ts'

const standstill = dutyOn('award and standstill'), review = dutyOn('review and sanctions')
/** What the Court asks of a voluntary notice: clear reasons, and a buyer who acted with care. */
export const fastweb = judgment('C-19/13', 'Fastweb', '2014-09-11')
const without = { procedure: 'negotiatedWithoutNotice', 'voluntary.published': true }
const withNotice = { procedure: 'open' }

export const rules: readonly Rule[] = [
  standstill({
    id: 'eu/voluntary/reasons', steps: ['publishVoluntaryNotice'], weight: 'blocks', sources: [r89('art. 2d(4), 3a'), r92('art. 2d(4), 3a'), fastweb], dossier: ['EU-REM-03', 'myth 21'],
    says: text(
      'The voluntary notice says what is bought, from whom and, clearly, why without competition. It does not make an unlawful direct award lawful; it only protects the contract from being declared ineffective.',
      'Den frivilliga annonsen säger vad som köps, av vem och, tydligt, varför utan konkurrens. Den gör inte en otillåten direktupphandling tillåten; den skyddar bara avtalet från att förklaras ogiltigt.',
      'Profylaksebekendtgørelsen siger, hvad der købes, af hvem og, klart, hvorfor uden konkurrence. Den gør ikke en ulovlig direkte tildeling lovlig; den beskytter kun kontrakten mod at blive erklæret uden virkning.',
      'Intensjonskunngjøringen sier hva som kjøpes, av hvem og, klart, hvorfor uten konkurranse. Den gjør ikke en ulovlig direkte anskaffelse lovlig; den beskytter bare kontrakten mot å bli kjent uten virkning.'),
    why: text('Others must be able to judge whether to complain.', 'Andra måste kunna bedöma om de ska begära överprövning.', 'Andre skal kunne vurdere, om de skal klage.', 'Andre må kunne vurdere om de skal klage.'),
    when: insideAny, must: yes(voluntaryReasons),
    remedies: [{ change: voluntaryReasons, to: true, say: text('Write out the facts that leave no room for competition.', 'Skriv ut de omständigheter som utesluter konkurrens.', 'Skriv de forhold ud, der udelukker konkurrence.', 'Skriv ut forholdene som utelukker konkurranse.') }],
    examples: examplesAround({ of: voluntaryReasons, good: [true], bad: [false] }),
  }),
  standstill({
    id: 'eu/voluntary/diligent', steps: ['publishVoluntaryNotice'], weight: 'blocks', sources: [r89('art. 2d(4)'), r92('art. 2d(4)'), fastweb], dossier: ['EU-REM-03'],
    says: text(
      'The buyer has examined with care whether the law allows the direct award, and could hold that it does. A board or court tries this afterwards.',
      'Köparen har omsorgsfullt prövat om lagen tillåter direktupphandlingen och hade fog för att tro det. En domstol prövar detta i efterhand.',
      'Ordregiveren har omhyggeligt undersøgt, om loven tillader den direkte tildeling, og kunne med rette mene det. Klageinstansen efterprøver det bagefter.',
      'Oppdragsgiver har undersøkt grundig om regelverket tillater den direkte tildelingen, og kunne med rette mene det. Retten prøver dette i etterkant.'),
    when: insideAny, must: yes(voluntaryDiligent),
    remedies: [
      { change: voluntaryDiligent, to: true, say: text('Examine the market and the ground, and keep the result on file.', 'Undersök marknaden och grunden, och spara resultatet i akten.', 'Undersøg markedet og hjemlen, og gem resultatet på sagen.', 'Undersøk markedet og hjemmelen, og legg resultatet i saken.') },
      { insteadTake: 'sendNotice', say: text('Open the purchase to competition.', 'Konkurrensutsätt köpet.', 'Udbyd opgaven.', 'Konkurranseutsett anskaffelsen.') }],
    examples: examplesAround({ of: voluntaryDiligent, good: [true], bad: [false] }),
  }),
  standstill({
    id: 'eu/voluntary/considered', steps: ['signContract'], weight: 'advice', sources: [r89('art. 2d(4)'), r92('art. 2d(4)')], dossier: ['EU-NP-12', 'EU-REM-03'],
    says: text(
      'Before a contract without prior notice a voluntary notice and ten days’ wait are the safe way: without them the contract can be declared ineffective afterwards.',
      'Före ett avtal utan föregående annonsering är en frivillig annons och tio dagars väntan det säkra: utan dem kan avtalet förklaras ogiltigt efteråt.',
      'Før en kontrakt uden forudgående bekendtgørelse er en profylaksebekendtgørelse og ti dages ventetid det sikre: uden dem kan kontrakten erklæres uden virkning bagefter.',
      'Før en kontrakt uten forutgående kunngjøring er en intensjonskunngjøring og ti dagers venting det sikre: uten dem kan kontrakten kjennes uten virkning i etterkant.'),
    when: all(insideAny, is(procedure, 'negotiatedWithoutNotice')), must: yes(voluntaryPublished),
    remedies: [{ insteadTake: 'publishVoluntaryNotice', say: text('Publish a voluntary notice first.', 'Annonsera frivilligt först.', 'Offentliggør en profylaksebekendtgørelse først.', 'Publiser en intensjonskunngjøring først.') }],
    examples: examplesAround({ base: { procedure: 'negotiatedWithoutNotice' }, of: voluntaryPublished, good: [true], bad: [false], outside: [withNotice] }),
  }),
  standstill({
    id: 'eu/voluntary/wait', steps: ['signContract'], weight: 'needs a reason', sources: [r89('art. 2d(4)'), r92('art. 2d(4)')], dossier: ['EU-REM-03', 'EU-NP-12'],
    says: text(
      'After a voluntary notice the contract waits at least ten full days, counted from the day after publication; signed sooner, the notice protects nothing.',
      'Efter en frivillig annons väntar avtalet minst tio hela dagar, räknat från dagen efter publiceringen; skrivs det under tidigare skyddar annonsen inte.',
      'Efter en profylaksebekendtgørelse venter kontrakten mindst ti hele dage, talt fra dagen efter offentliggørelsen; underskrives før, beskytter bekendtgørelsen ikke.',
      'Etter en intensjonskunngjøring venter kontrakten minst ti hele dager, regnet fra dagen etter publiseringen; signeres den før, beskytter kunngjøringen ikke.'),
    when: all(insideAny, among(procedure, 'negotiatedWithoutNotice', 'directAward'), yes(voluntaryPublished)), must: atLeast(voluntaryDays, voluntaryWait),
    remedies: [{ change: voluntaryDays, say: text('Wait with the signature.', 'Vänta med underskriften.', 'Vent med underskriften.', 'Vent med signeringen.') }],
    examples: [
      ...examplesAround({ base: without, of: voluntaryDays, good: [10, 12], bad: [9], outside: [withNotice, { 'voluntary.published': false }] }),
      example('a direct award', { ...bigPurchase, ...without, procedure: 'directAward', 'voluntary.days': 9 }, 'unlawful'),
      example('a heat company', { ...utility, ...without, 'voluntary.days': 9 }, 'unlawful'),
      example('a concession', { ...concession, ...without, 'voluntary.days': 9 }, 'unlawful'),
    ],
  }),
  review({
    id: 'eu/keep/ineffective', steps: ['keepContract'], weight: 'blocks', sources: [r89('art. 2d(1)-(2)'), r92('art. 2d(1)-(2)')], dossier: ['EU-REM-02'],
    says: text(
      'A contract that a review body has declared ineffective cannot be kept; nor can the part that is still to be performed, if only that was declared so.',
      'Ett avtal som en domstol förklarat ogiltigt kan inte behållas; inte heller den del som återstår, om bara den förklarats ogiltig.',
      'En kontrakt, som klageinstansen har erklæret uden virkning, kan ikke fastholdes; heller ikke den del, der er tilbage, hvis kun den er erklæret uden virkning.',
      'En kontrakt som retten har kjent uten virkning, kan ikke opprettholdes; heller ikke den delen som gjenstår, hvis bare den er kjent uten virkning.'),
    when: insideAny, must: no(keepIneffective),
    remedies: [{ insteadTake: 'endContract', say: text('End the contract and buy in competition.', 'Avsluta avtalet och köp i konkurrens.', 'Bring kontrakten til ophør, og udbyd opgaven.', 'Avslutt kontrakten og konkurranseutsett.') }],
    examples: examplesAround({ of: keepIneffective, good: [false], bad: [true] }),
  }),
]
