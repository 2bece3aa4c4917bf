import { text as t } from '../../plain/index.ts'
import { all, any, atLeast, duty, is, isNot, no, not, yes } from '../build.ts'
import { complaintForum, complaintInStandstill, complaintPending, lettersMeans, lettersReasoned, procedure, standstillDays } from '../facts/index.ts'
import { standstillElectronic, standstillPost } from '../eu/figures.ts'
import type { Duty, Rule } from '../types.ts'
import { concession, insideAny, light, utility } from '../eu/regimes.ts'
import { alsoForSmallUtilities, alsoForUtilities, cases, insideBoth, large, small } from './cases.ts'
import { lou, luf, luk, sinceAct, sinceSimpler } from './sources.ts'

const tieless = {
  order: 'SE', topic: 'award and standstill', steps: ['signContract'], weight: 'blocks',
  must: any(atLeast(standstillDays, standstillPost), all(is(lettersMeans, 'electronic'), atLeast(standstillDays, standstillElectronic))),
  remedies: [{ change: standstillDays, to: 15, say: t('Wait with the signature.', 'Vänta med underskriften.', 'Vent med underskriften.', 'Vent med signeringen.') }],
} as const
const waits = {
  lawful: { 'ten days, electronic': { 'letters.means': 'electronic', 'standstill.days': 10 }, 'fifteen days, post': { 'letters.means': 'post', 'standstill.days': 15 } },
  unlawful: { 'nine days, electronic': { 'letters.means': 'electronic', 'standstill.days': 9 }, 'fourteen days, post': { 'letters.means': 'post', 'standstill.days': 14 } },
  depends: { 'how it was sent is not known': { 'standstill.days': 12 } },
} as const

const standstill: Duty = duty({
  // Sweden has not used the directive's leave to sign at once when there is one single tenderer: 20 kap. 2 § does not name it.
  ...tieless, id: 'se/standstill/period', replaces: 'eu/standstill/days', life: sinceAct, sources: [lou('20 kap. 1 och 2 §§'), luf('19 kap. 19 § och 20 kap. 1 §'), luk('16 kap. 1 och 2 §§')], dossier: ['diff 44', 'EX31', 'EU-STS-02'],
  when: all(insideAny, isNot(procedure, 'directAward'), isNot(procedure, 'negotiatedWithoutNotice')),
  says: t('The contract is signed only after the standstill: ten days after electronic letters, fifteen otherwise, or longer if you promised longer. This also holds with one single tenderer.', 'Avtalet skrivs under först efter avtalsspärren: tio dagar efter elektronisk underrättelse, annars femton, eller längre om ni angett det. Det gäller även med en enda anbudsgivare.', 'Kontrakten underskrives først efter standstill: ti dage efter elektronisk underretning, ellers femten, eller længere, hvis det er lovet. Det gælder også med en enkelt tilbudsgiver.', 'Kontrakten signeres først etter karensperioden: ti dager etter elektronisk meddelelse, ellers femten, eller lenger hvis det er lovet. Det gjelder også med bare én leverandør.'),
  examples: [
    ...cases({ ...large, procedure: 'restricted' }, { ...waits, outside: { 'below the threshold': { 'value.estimated': 2_000_000 }, 'a direct award': { procedure: 'directAward' }, 'no notice was needed': { procedure: 'negotiatedWithoutNotice' } } }),
    ...cases({ 'letters.means': 'electronic', 'standstill.days': 9 }, { lawful: {}, unlawful: { 'one tenderer in an open procedure': { ...large, procedure: 'open', 'tenders.count': 1 }, 'a heat company': utility, 'a concession': concession, 'social services': light }, depends: {} }),
  ],
})
const standstillBelow: Duty = duty({
  ...tieless, id: 'se/standstill/below', life: sinceSimpler, sources: [lou('20 kap. 1 §'), lou('19 kap. 19 §'), luf('19 kap. 19 §'), luk('15 kap. 8 §')], dossier: ['diff 43', 'nat 2.4 Standstill', 'nat 5 Standstill'], when: all(is(procedure, 'belowThreshold'), not(insideAny)),
  says: t('Also below the EU threshold the contract waits ten days after electronic letters, fifteen otherwise.', 'Även under tröskelvärdet väntar avtalet tio dagar efter elektronisk underrättelse, annars femton.', 'Også under tærskelværdien venter kontrakten ti dage efter elektronisk underretning, ellers femten.', 'Også under terskelverdien venter kontrakten ti dager etter elektronisk meddelelse, ellers femten.'),
  examples: alsoForSmallUtilities(cases({ ...small, procedure: 'belowThreshold' }, { ...waits, outside: { 'above the threshold': { 'value.estimated': 2_451_816 }, 'a direct award': { procedure: 'directAward' } } })),
})

const suspension = duty({
  id: 'se/standstill/suspension', carriesOut: 'eu/standstill/complaint-stops', order: 'SE', topic: 'award and standstill', life: sinceAct, sources: [lou('20 kap. 8 §'), luf('20 kap. 8 §'), luk('16 kap. 8 §')], dossier: ['diff 45', 'EX4', 'nat 5 Automatic stop'],
  says: t('A review asked for at the administrative court within the standstill stops the signature by itself, for as long as the case is in the first court.', 'En ansökan om överprövning till förvaltningsrätten under avtalsspärren stoppar avtalet automatiskt, så länge målet är i första instans.',
    'En klage til forvaltningsretten i standstill-perioden stopper underskriften automatisk, så længe sagen er i første instans.', 'En klage til forvaltningsretten i karensperioden stanser signeringen automatisk, så lenge saken er i første instans.'),
  steps: ['signContract'], when: all(yes(complaintInStandstill), is(complaintForum, 'court')), must: no(complaintPending), weight: 'blocks',
  remedies: [{ change: complaintPending, to: false, say: t('Wait for the court’s ruling and ten days more.', 'Vänta på domstolens avgörande och tio dagar till.', 'Vent på rettens afgørelse og ti dage mere.', 'Vent på rettens avgjørelse og ti dager til.') }],
  examples: cases({ 'complaint.inStandstill': true, 'complaint.forum': 'court' }, {
    lawful: { 'the case is over': { 'complaint.pending': false } }, unlawful: { 'the case is pending': { 'complaint.pending': true } }, depends: { 'nobody has said': {} },
    outside: { 'asked for too late': { 'complaint.inStandstill': false }, 'no court': { 'complaint.forum': 'none' } },
  }),
})

const letters = duty({
  id: 'se/letters/reasons', carriesOut: 'eu/letters/reasons', order: 'SE', topic: 'award and standstill', life: sinceAct, sources: [lou('12 kap. 12 och 13 §§'), luf('12 kap. 12 och 13 §§')], dossier: ['diff 62'],
  says: t('The letter gives the reasons for the decision; a firm that asks for more gets it within 15 days.', 'Underrättelsen anger skälen för beslutet; ett företag som begär mer får det inom 15 dagar.',
    'Underretningen giver begrundelsen for beslutningen; en virksomhed, der beder om mere, får det inden 15 dage.', 'Meddelelsen gir begrunnelsen for beslutningen; en leverandør som ber om mer, får det innen 15 dager.'),
  steps: ['sendAwardLetters'], when: insideBoth, must: yes(lettersReasoned), weight: 'blocks',
  remedies: [{ change: lettersReasoned, to: true, say: t('Add the reasons.', 'Lägg till skälen.', 'Tilføj begrundelsen.', 'Legg til begrunnelsen.') }],
  examples: alsoForUtilities(cases(large, { lawful: { 'reasoned': { 'letters.reasons': true } }, unlawful: { 'no reasons': { 'letters.reasons': false } }, depends: { 'not written': {} }, outside: { 'below the threshold': { 'value.estimated': 2_000_000 } } })),
})

export const rules: readonly Rule[] = [standstill, standstillBelow, suspension, letters]
