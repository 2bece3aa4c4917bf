import { text as t } from '../../plain/index.ts'
import { all, any, atLeast, duty, is, isNot, no, not, yes } from '../build.ts'
import { insideAny } from '../eu/regimes.ts'
import { complaintForum, complaintInStandstill, complaintPending, lettersMeans, lettersReasoned, procedure, recordsKept, standstillDays, subject } from '../facts/index.ts'
import { standstillElectronic, standstillPost } from '../eu/figures.ts'
import type { Rule } from '../types.ts'
import { alsoForUtilities, cases, insideAct, insideBoth, large, underEea } from './cases.ts'
import { board, foa, fsf, loa, sinceAct } from './sources.ts'

const base = { order: 'NO', topic: 'award and standstill', life: sinceAct, weight: 'blocks' } as const

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'no/letters/reasons', carriesOut: 'eu/letters/reasons', sources: [foa('§ 25-1'), fsf('§ 21-1')], dossier: ['diff 62'],
    says: t('The letter gives the reasons with the decision itself, enough to check it by, and the end of the standstill.', 'Beslutet lämnas med skälen, tillräckligt för att kunna kontrolleras, och när avtalsspärren löper ut.', 'Underretningen giver begrundelsen sammen med beslutningen, nok til at efterprøve den, og udløbet af standstill-perioden.', 'Meddelelsen gir begrunnelsen sammen med beslutningen, nok til å etterprøve den, og utløpet av karensperioden.'),
    steps: ['sendAwardLetters'], when: insideBoth, must: yes(lettersReasoned), remedies: [{ change: lettersReasoned, to: true, say: t('Write the reasons and the winner’s advantages.', 'Skriv skälen och vinnarens fördelar.', 'Skriv begrundelsen og vinderens fordele.', 'Skriv begrunnelsen og vinnerens fordeler.') }],
    examples: alsoForUtilities(cases(large, { lawful: { 'reasoned': { 'letters.reasons': true } }, unlawful: { 'no reasons': { 'letters.reasons': false } }, depends: { 'not written': {} }, outside: underEea })),
  }),
  duty({
    ...base, id: 'no/standstill/period', carriesOut: 'eu/standstill/days', sources: [foa('§ 25-2'), fsf('§ 21-2')], dossier: ['diff 44', 'EX31', 'nat 5 Standstill'],
    says: t('The contract waits ten days, counted from the day after the letters; fifteen if they were not sent electronically.', 'Avtalet väntar tio dagar, räknat från dagen efter beslutet; femton om det inte skickats elektroniskt.', 'Kontrakten venter ti dage, talt fra dagen efter underretningen; femten, hvis den ikke er sendt elektronisk.', 'Kontrakten venter ti dager, regnet fra dagen etter meddelelsen; femten hvis den ikke er sendt elektronisk.'),
    steps: ['signContract'], when: all(insideBoth, not(is(procedure, 'directAward'))), must: any(atLeast(standstillDays, standstillPost), all(is(lettersMeans, 'electronic'), atLeast(standstillDays, standstillElectronic))),
    remedies: [{ change: standstillDays, to: 15, say: t('Wait with the signature.', 'Vänta med underskriften.', 'Vent med underskriften.', 'Vent med signeringen.') }],
    examples: alsoForUtilities(cases({ ...large, procedure: 'restricted' }, {
      lawful: { 'ten days, electronic': { 'letters.means': 'electronic', 'standstill.days': 10 }, 'fifteen days, post': { 'letters.means': 'post', 'standstill.days': 15 } },
      unlawful: { 'nine days, electronic': { 'letters.means': 'electronic', 'standstill.days': 9 }, 'fourteen days, post': { 'letters.means': 'post', 'standstill.days': 14 } },
      depends: { 'how it was sent is not known': { 'standstill.days': 12 } }, outside: { ...underEea, 'a direct award': { procedure: 'directAward' } },
    })),
  }),
  duty({
    ...base, id: 'no/standstill/court', replaces: 'eu/standstill/complaint-stops', sources: [foa('§ 25-3'), foa('§§ 10-3 og 30-10'), fsf('§ 21-3'), loa('§ 9')], dossier: ['diff 45', 'EX4', 'nat 5 Automatic stop', 'nat 5 Appeal suspends'],
    says: t('Only a petition to the court for an interim injunction, made within the standstill, stops the signature. A complaint to KOFA never does, nor does an appeal.', 'Bara en begäran till domstolen om interimistiskt förbud, under avtalsspärren, stoppar avtalet. Ett klagomål till KOFA gör det aldrig, och inte heller ett överklagande.',
      'Kun en begæring til domstolen om midlertidig forføjning i standstill-perioden stopper underskriften. En klage til KOFA gør det aldrig, og det gør en appel heller ikke.', 'Bare en begjæring til retten om midlertidig forføyning, satt fram i karensperioden, stopper signeringen. En klage til KOFA gjør det aldri, og det gjør en anke heller ikke.'),
    steps: ['signContract'], when: all(insideAny, yes(complaintInStandstill)), must: any(no(complaintPending), isNot(complaintForum, 'court')),
    remedies: [{ change: complaintPending, to: false, say: t('Wait for the court’s ruling.', 'Vänta på domstolens avgörande.', 'Vent på rettens afgørelse.', 'Vent på rettens avgjørelse.') }],
    examples: alsoForUtilities(cases({ ...large, 'complaint.inStandstill': true }, {
      lawful: { 'the case is over': { 'complaint.pending': false, 'complaint.forum': 'court' }, 'only KOFA': { 'complaint.pending': true, 'complaint.forum': 'board' } }, unlawful: { 'a pending petition': { 'complaint.pending': true, 'complaint.forum': 'court' } },
      depends: { 'where it was made is not known': { 'complaint.pending': true } }, outside: { ...underEea, 'after the standstill': { 'complaint.inStandstill': false } },
    })),
  }),
  duty({
    ...base, id: 'no/standstill/board', weight: 'advice', sources: [board], dossier: ['diff 45', 'diff 47'],
    says: t('While KOFA looks at a complaint you may sign, but it is wise to wait: the board then gives the case priority.', 'Medan KOFA prövar ett klagomål får ni skriva under, men det är klokt att vänta: nämnden prioriterar då ärendet.',
      'Mens KOFA ser på en klage, må I underskrive, men det er klogt at vente: nævnet giver da sagen forrang.', 'Mens KOFA ser på en klage, kan dere signere, men det er klokt å vente: nemnda prioriterer da saken.'),
    steps: ['signContract'], when: is(complaintForum, 'board'), must: no(complaintPending), remedies: [{ change: complaintPending, to: false, say: t('Tell KOFA that you wait.', 'Meddela KOFA att ni väntar.', 'Meddel KOFA, at I venter.', 'Si fra til KOFA at dere venter.') }],
    examples: cases({ 'complaint.forum': 'board' }, { lawful: { 'decided': { 'complaint.pending': false } }, unlawful: { 'pending': { 'complaint.pending': true } }, depends: { 'not known': {} }, outside: { 'no complaint': { 'complaint.forum': 'none' } } }),
  }),
  duty({
    ...base, id: 'no/records/kept', carriesOut: 'eu/records/kept', topic: 'records', sources: [foa('§ 7-1'), fsf('§§ 7-1, 21-5')], dossier: ['diff 7', 'nat 1.2 Documentation of small purchases'],
    says: t('Whatever the value inside the act, important decisions are documented so that they can be checked, and the file is kept; a protocol tells what matters.', 'Oavsett värde inom lagen dokumenteras viktiga beslut så att de kan kontrolleras, och akten sparas; ett protokoll redovisar det väsentliga.',
      'Uanset værdi inden for loven dokumenteres vigtige beslutninger, så de kan efterprøves, og sagen gemmes; en protokol fortæller det væsentlige.', 'Uansett verdi innenfor loven dokumenteres viktige beslutninger slik at de kan etterprøves, og saken oppbevares; en protokoll forteller det vesentlige.'),
    // The regulation on concessions has a section of its own (no/concession/recorded and part-one).
    steps: ['decideAward', 'cancelProcedure', 'signContract'], when: all(insideAct, isNot(subject, 'serviceConcession'), isNot(subject, 'worksConcession')), must: yes(recordsKept), remedies: [{ change: recordsKept, to: true, say: t('Write down what is missing.', 'Skriv ner det som saknas.', 'Skriv det manglende ned.', 'Skriv ned det som mangler.') }],
    examples: cases(large, { lawful: { 'kept': { 'records.kept': true } }, unlawful: { 'gaps': { 'records.kept': false }, 'a small purchase too': { 'value.estimated': 500_000, 'records.kept': false } }, depends: { 'not known': {} }, outside: { 'outside the act': { 'value.estimated': 499_999 }, 'a concession of services': { subject: 'serviceConcession' }, 'a concession of works': { subject: 'worksConcession' } } }),
  }),
]
