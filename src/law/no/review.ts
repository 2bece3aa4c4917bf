import { text as t } from '../../plain/index.ts'
import { all, always, among, any, atLeast, atMost, duty, gap, is, isNot, no, not, yes } from '../build.ts'
import {
  boardInterrupted, complaintAbout, complaintBy, complaintForum, complaintInStandstill, daysSinceStart, feePaid, monthsSinceStart, noticeChannel, procedure,
  supplierTold, timeStarted, voluntaryDays, voluntaryPublished, wantsStop,
} from '../facts/index.ts'
import { insideAny } from '../eu/regimes.ts'
import type { Rule } from '../types.ts'
import { cases, large, middle, partTwo } from './cases.ts'
import { boardFee, boardFeeDirect, boardMonths, directMonths, fineSuitMonths, intentionWait, rejectionDays, suitDays } from './figures.ts'
import { board, foa, loa, sinceAct } from './sources.ts'

const filing = { order: 'NO', topic: 'review and sanctions', life: sinceAct, steps: ['fileComplaint'], weight: 'blocks' } as const
const guide = (place: string) => ({ ...board, place })
const toDamages = { change: complaintAbout, to: 'damages', say: t('Claim damages in court instead.', 'Begär skadestånd vid domstol i stället.', 'Kræv erstatning ved retten i stedet.', 'Krev erstatning for retten i stedet.') } as const
const suit = { 'complaint.forum': 'court', 'complaint.about': 'directContract' } as const
const attacksContract = among(complaintAbout, 'directContract', 'earlyContract', 'callOff')

export const rules: readonly Rule[] = [
  duty({
    ...filing, id: 'no/complaint/forum', sources: [loa('§§ 8, 10-13')], dossier: ['nat 5 Body', 'nat 5 Damages'],
    says: t('KOFA gives advice and can fine unlawful direct awards. Damages, an early contract declared ineffective, and a decision of KOFA itself are for the district court, without conciliation first.', 'KOFA är rådgivande och kan besluta avgift för otillåtna direktupphandlingar. Skadestånd, ogiltighet för ett för tidigt avtal och KOFA:s egna beslut prövas av tingsrätten (tingretten), utan medling.',
      'KOFA er rådgivende og kan pålægge gebyr for ulovlige direkte tildelinger. Erstatning, en for tidlig kontrakt uden virkning og KOFAs egne afgørelser hører under retten (tingretten), uden mægling.', 'KOFA er rådgivende og kan ilegge gebyr for ulovlige direkte anskaffelser. Erstatning, en for tidlig kontrakt uten virkning og KOFAs egne vedtak hører under tingretten, uten forliksmekling.'),
    when: among(complaintAbout, 'damages', 'earlyContract', 'boardDecision'), must: is(complaintForum, 'court'),
    remedies: [{ change: complaintForum, to: 'court', say: t('Sue at the district court.', 'Väck talan vid tingretten.', 'Anlæg sag ved tingretten.', 'Ta ut søksmål for tingretten.') }],
    examples: cases({ 'complaint.about': 'damages' }, { lawful: { 'the court': { 'complaint.forum': 'court' } }, unlawful: { 'KOFA': { 'complaint.forum': 'board' }, 'KOFA for an early contract': { 'complaint.about': 'earlyContract', 'complaint.forum': 'board' }, 'KOFA over KOFA': { 'complaint.about': 'boardDecision', 'complaint.forum': 'board' } }, depends: { 'not said': {} }, outside: { 'the award': { 'complaint.about': 'award' } } }),
  }),
  duty({
    ...filing, id: 'no/complaint/stop', weight: 'needs a reason', sources: [foa('§ 25-3'), foa('§ 10-3'), loa('§ 9')], dossier: ['nat 5 Automatic stop', 'diff 45', 'diff 47', 'EX4', 'EX5'],
    says: t('Only a petition to the district court for an interim injunction, made in the standstill or in the ten days after an intention notice, stops the contract by itself. KOFA stops nothing, and once the contract is signed no injunction can be had.', 'Bara en begäran till tingretten om interimistiskt förbud (midlertidig forføyning), under avtalsspärren eller de tio dagarna efter en frivillig annons, stoppar avtalet automatiskt. KOFA stoppar inget, och när avtalet är undertecknat kan inget förbud ges.',
      'Kun en begæring til tingretten om midlertidig forføjning, i standstill-perioden eller de ti dage efter en profylaksebekendtgørelse, stopper kontrakten automatisk. KOFA stopper intet, og når kontrakten er underskrevet, kan der ikke gives forføjning.', 'Bare en begjæring til tingretten om midlertidig forføyning, i karensperioden eller de ti dagene etter en intensjonskunngjøring, stanser kontrakten automatisk. KOFA stanser ingenting, og når kontrakten er signert, kan retten ikke beslutte forføyning.'),
    when: all(yes(wantsStop), isNot(complaintAbout, 'damages')), must: all(is(complaintForum, 'court'), yes(complaintInStandstill)),
    remedies: [{ change: complaintForum, to: 'court', say: t('Go to the district court.', 'Vänd er till tingretten.', 'Gå til tingretten.', 'Gå til tingretten.') }, { change: complaintInStandstill, to: true, say: t('Do it before the standstill ends.', 'Gör det innan avtalsspärren löper ut.', 'Gør det, før standstill-perioden udløber.', 'Gjør det før karensperioden utløper.') }],
    examples: cases({ 'complaint.wantsStop': true, 'complaint.about': 'award' }, {
      lawful: { 'court, in time': { 'complaint.forum': 'court', 'complaint.inStandstill': true } }, unlawful: { 'KOFA': { 'complaint.forum': 'board', 'complaint.inStandstill': true }, 'court, on day twelve': { 'complaint.forum': 'court', 'complaint.inStandstill': false } },
      depends: { 'not said': {} }, outside: { 'no stop wanted': { 'complaint.wantsStop': false }, 'damages': { 'complaint.about': 'damages' } },
    }),
  }),
  duty({
    ...filing, id: 'no/complaint/board-time', sources: [guide('klagefrist')], dossier: ['nat 5 Time limit, award', 'diff 47', 'EU-REM-01', 'NAT-REMEDY', 'EX5'],
    says: t('KOFA takes a complaint within six months of the signature.', 'KOFA tar upp ett klagomål inom sex månader från undertecknandet.', 'KOFA behandler en klage inden seks måneder efter underskriften.', 'KOFA behandler en klage innen seks måneder etter at kontrakten er inngått.'),
    when: all(is(complaintForum, 'board'), among(complaintAbout, 'nonSelection', 'award', 'framework', 'callOff', 'cancellation')), must: atMost(monthsSinceStart, boardMonths),
    remedies: [{ change: monthsSinceStart, to: 6, say: t('Complain in time.', 'Klaga i tid.', 'Klag i tide.', 'Klag i tide.') }, toDamages],
    examples: cases({ 'complaint.forum': 'board', 'complaint.about': 'award' }, {
      lawful: { 'the sixth month': { 'complaint.monthsSinceStart': 6 } },
      unlawful: Object.fromEntries(['award', 'nonSelection', 'framework', 'callOff', 'cancellation'].map(about => [about, { 'complaint.about': about, 'complaint.monthsSinceStart': 7 }])),
      depends: { 'not counted': {} }, outside: { 'a direct award': { 'complaint.about': 'directContract' }, 'at court': { 'complaint.forum': 'court' } },
    }),
  }),
  duty({
    ...filing, id: 'no/complaint/board-direct', sources: [loa('§ 12')], dossier: ['diff 51', 'EX32', 'nat 5 Time limit for that'],
    says: t('KOFA can fine an unlawful direct award within two years of the contract; its message to the buyer that a complaint has come stops the time.', 'KOFA kan besluta avgift för en otillåten direktupphandling inom två år från avtalet; dess besked till köparen om ett klagomål avbryter tidsfristen.', 'KOFA kan pålægge gebyr for en ulovlig direkte tildeling inden to år efter kontrakten; nævnets besked til ordregiveren om en klage afbryder fristen.', 'KOFA kan ilegge gebyr for en ulovlig direkte anskaffelse innen to år etter kontrakten; meddelelsen til oppdragsgiver om at en klage er mottatt, avbryter fristen.'),
    when: all(is(complaintForum, 'board'), is(complaintAbout, 'directContract')), must: atMost(monthsSinceStart, directMonths),
    remedies: [{ change: monthsSinceStart, to: 24, say: t('Complain in time.', 'Klaga i tid.', 'Klag i tide.', 'Klag i tide.') }, toDamages],
    examples: cases({ 'complaint.forum': 'board', 'complaint.about': 'directContract' }, { lawful: { 'month 24': { 'complaint.monthsSinceStart': 24 } }, unlawful: { 'month 25': { 'complaint.monthsSinceStart': 25 } }, depends: { 'not counted': {} }, outside: { 'at court': { 'complaint.forum': 'court' }, 'the award': { 'complaint.about': 'award' } } }),
  }),
  duty({
    ...filing, id: 'no/complaint/court-time', sources: [loa('§ 15')], dossier: ['nat 5 Time limit for that', 'EU-REM-05', 'EX32', 'EX33', 'NAT-REMEDY'],
    says: t('A suit to have a contract declared ineffective or shortened is brought within two years of it, but within 30 days once the contract was announced or the tenderers were told that it is made. A complaint to KOFA about a direct award stops the time.', 'Talan om att ett avtal ska ogiltigförklaras eller förkortas väcks inom två år, men inom 30 dagar sedan avtalet annonserats eller anbudsgivarna underrättats om det. Ett klagomål till KOFA om en direktupphandling avbryter tidsfristen.',
      'Sag om, at en kontrakt er uden virkning eller skal afkortes, anlægges inden to år, men inden 30 dage efter at kontrakten er bekendtgjort, eller tilbudsgiverne er underrettet om den. En klage til KOFA om direkte tildeling afbryder fristen.', 'Søksmål om å kjenne en kontrakt uten virkning eller avkorte den reises innen to år, men innen 30 dager etter at kontrakten er kunngjort eller leverandørene har fått meddelelse om den. En klage til KOFA om ulovlig direkte anskaffelse avbryter fristen.'),
    when: all(is(complaintForum, 'court'), attacksContract),
    must: any(all(atMost(monthsSinceStart, directMonths), any(no(timeStarted), atMost(daysSinceStart, suitDays))), all(is(complaintAbout, 'directContract'), yes(boardInterrupted))),
    remedies: [{ change: daysSinceStart, to: 30, say: t('Sue in time.', 'Väck talan i tid.', 'Anlæg sag i tide.', 'Reis søksmål i tide.') }, toDamages],
    examples: cases({ ...suit, 'complaint.monthsSinceStart': 8, 'sanction.boardComplaintInTime': false }, {
      lawful: { 'eight months, nothing announced': { 'complaint.timeStarted': false }, 'day thirty': { 'complaint.timeStarted': true, 'complaint.daysSinceStart': 30 }, 'month 24': { 'complaint.monthsSinceStart': 24, 'complaint.timeStarted': false }, 'late, but KOFA had a complaint': { 'complaint.timeStarted': true, 'complaint.daysSinceStart': 200, 'sanction.boardComplaintInTime': true } },
      unlawful: { 'day 31': { 'complaint.timeStarted': true, 'complaint.daysSinceStart': 31 }, 'month 25': { 'complaint.monthsSinceStart': 25, 'complaint.timeStarted': false }, 'signed early, day 31': { 'complaint.about': 'earlyContract', 'complaint.timeStarted': true, 'complaint.daysSinceStart': 31 }, 'a call-off, KOFA had a complaint': { 'complaint.about': 'callOff', 'complaint.timeStarted': true, 'complaint.daysSinceStart': 31, 'sanction.boardComplaintInTime': true } },
      depends: { 'nobody knows what was announced': {} }, outside: { 'before KOFA': { 'complaint.forum': 'board' }, 'the award': { 'complaint.about': 'award' } },
    }),
  }),
  duty({
    ...filing, id: 'no/complaint/supplier-told', sources: [loa('§ 15')], dossier: ['nat 5 Duty to tell the buyer'],
    says: t('Whoever sues to undo a contract sends the buyer’s contract partner a copy of the writ.', 'Den som väcker talan mot ett avtal skickar en kopia av stämningen till köparens motpart.', 'Den, der anlægger sag mod en kontrakt, sender ordregiverens kontraktpart en kopi af stævningen.', 'Den som reiser søksmål mot en kontrakt, sender oppdragsgivers medkontrahent kopi av stevningen.'),
    when: all(is(complaintForum, 'court'), attacksContract), must: yes(supplierTold),
    remedies: [{ change: supplierTold, to: true, say: t('Send the copy.', 'Skicka kopian.', 'Send kopien.', 'Send kopien.') }],
    examples: cases(suit, { lawful: { 'sent': { 'complaint.supplierTold': true } }, unlawful: { 'not sent': { 'complaint.supplierTold': false }, 'not sent, early contract': { 'complaint.about': 'earlyContract', 'complaint.supplierTold': false }, 'not sent, call-off': { 'complaint.about': 'callOff', 'complaint.supplierTold': false } }, depends: { 'not said': {} }, outside: { 'before KOFA': { 'complaint.forum': 'board' }, 'the award': { 'complaint.about': 'award' } } }),
  }),
  duty({
    ...filing, id: 'no/complaint/rejection', weight: 'needs a reason', sources: [foa('§§ 8-16 og 20-7')], dossier: ['nat 5 Time limit, selection of candidates'],
    says: t('The buyer may set a deadline for a petition against a rejection or a non-selection, at least 15 days from the day after the message. Within 15 days you are safe; later, check the documents.', 'Köparen får sätta en tidsfrist för begäran mot en avvisning eller ett uteblivet urval, minst 15 dagar från dagen efter beskedet. Inom 15 dagar är ni säkra; senare, kontrollera dokumenten.',
      'Ordregiveren kan sætte en frist for begæring mod en afvisning eller manglende udvælgelse, mindst 15 dage fra dagen efter beskeden. Inden 15 dage er I sikre; senere må I se i materialet.', 'Oppdragsgiver kan sette en frist for begjæring mot en avvisning eller manglende utvelgelse, minst 15 dager fra dagen etter meddelelsen. Innen 15 dager er dere trygge; senere må dere se i dokumentene.'),
    when: all(is(complaintForum, 'court'), is(complaintAbout, 'nonSelection')), must: atMost(daysSinceStart, rejectionDays),
    remedies: [{ change: daysSinceStart, to: 15, say: t('Petition within 15 days.', 'Begär inom 15 dagar.', 'Indgiv begæringen inden 15 dage.', 'Sett fram begjæringen innen 15 dager.') }],
    examples: cases({ 'complaint.forum': 'court', 'complaint.about': 'nonSelection' }, { lawful: { 'day 15': { 'complaint.daysSinceStart': 15 } }, unlawful: { 'day 16': { 'complaint.daysSinceStart': 16 } }, depends: { 'not counted': {} }, outside: { 'before KOFA': { 'complaint.forum': 'board' }, 'the award': { 'complaint.about': 'award' } } }),
  }),
  duty({
    ...filing, id: 'no/complaint/standing', sources: [guide('hvem kan klage')], dossier: ['nat 5 Standing'],
    says: t('KOFA hears those with a legal interest; about an unlawful direct award anybody may complain.', 'KOFA prövar klagomål från den som har rättsligt intresse; om en otillåten direktupphandling får vem som helst klaga.', 'KOFA behandler klager fra den, der har retlig interesse; om en ulovlig direkte tildeling kan alle klage.', 'KOFA behandler klager fra den som har saklig klageinteresse; om en ulovlig direkte anskaffelse kan alle klage.'),
    when: is(complaintForum, 'board'), must: any(is(complaintBy, 'firm'), is(complaintAbout, 'directContract')),
    remedies: [{ change: complaintBy, to: 'firm', say: t('Let the firm concerned complain.', 'Låt det berörda företaget klaga.', 'Lad den berørte virksomhed klage.', 'La den berørte leverandøren klage.') }],
    examples: cases({ 'complaint.forum': 'board', 'complaint.about': 'award' }, { lawful: { 'a firm': { 'complaint.by': 'firm' }, 'anybody, direct award': { 'complaint.by': 'other', 'complaint.about': 'directContract' } }, unlawful: { 'anybody, an award': { 'complaint.by': 'other' } }, depends: { 'not said': {} }, outside: { 'at court': { 'complaint.forum': 'court' } } }),
  }),
  duty({
    ...filing, id: 'no/complaint/fee', sources: [guide('klagegebyr')], dossier: ['nat 5 Fee', 'diff 46'],
    says: t('KOFA begins when the fee is paid: NOK 8 000, or NOK 1 000 for an unlawful direct award. You get it back if you win.', 'KOFA börjar när avgiften är betald: 8 000 norska kronor, eller 1 000 norska kronor för en otillåten direktupphandling. Den återbetalas om ni vinner.', 'KOFA begynder, når gebyret er betalt: 8.000 norske kroner, eller 1.000 norske kroner for en ulovlig direkte tildeling. I får det tilbage, hvis I vinder.', 'KOFA begynner når gebyret er betalt: 8 000 kroner, eller 1 000 kroner for en ulovlig direkte anskaffelse. Dere får det tilbake hvis dere vinner.'),
    when: is(complaintForum, 'board'), must: any(atLeast(feePaid, boardFee), all(is(complaintAbout, 'directContract'), atLeast(feePaid, boardFeeDirect))),
    remedies: [{ change: feePaid, to: 8_000, say: t('Pay the fee.', 'Betala avgiften.', 'Betal gebyret.', 'Betal gebyret.') }],
    examples: cases({ 'complaint.forum': 'board', 'complaint.about': 'award' }, {
      lawful: { 'all of it': { 'complaint.fee': 8_000 }, 'a direct award': { 'complaint.about': 'directContract', 'complaint.fee': 1_000 } }, unlawful: { 'a krone short': { 'complaint.fee': 7_999 }, 'a krone short, direct award': { 'complaint.about': 'directContract', 'complaint.fee': 999 } },
      depends: { 'not said': {} }, outside: { 'at court': { 'complaint.forum': 'court' } },
    }),
  }),
  duty({
    ...filing, id: 'no/complaint/fine-to-court', sources: [loa('§ 12')], dossier: ['nat 5 Body'],
    says: t('A fine set by KOFA is taken to court within two months of the day the parties got the decision; it cannot be appealed otherwise.', 'En avgift som KOFA beslutat förs till domstol inom två månader från att parterna fick beslutet; annars kan det inte överklagas.', 'Et gebyr fra KOFA indbringes for retten inden to måneder efter, at parterne fik afgørelsen; ellers kan den ikke påklages.', 'Et gebyr fra KOFA bringes inn for retten innen to måneder etter at partene mottok vedtaket; det kan ikke påklages på annen måte.'),
    when: is(complaintAbout, 'boardDecision'), must: atMost(monthsSinceStart, fineSuitMonths),
    remedies: [{ change: monthsSinceStart, to: 2, say: t('Sue in time.', 'Väck talan i tid.', 'Anlæg sag i tide.', 'Reis søksmål i tide.') }],
    examples: cases({ 'complaint.about': 'boardDecision' }, { lawful: { 'the second month': { 'complaint.monthsSinceStart': 2 } }, unlawful: { 'the third month': { 'complaint.monthsSinceStart': 3 } }, depends: { 'not counted': {} }, outside: { 'the award': { 'complaint.about': 'award' } } }),
  }),
  duty({
    order: 'NO', id: 'no/voluntary/wait', carriesOut: 'eu/voluntary/wait', topic: 'award and standstill', life: sinceAct, steps: ['signContract'], weight: 'needs a reason', sources: [loa('§§ 12-14'), foa('§ 25-3 (1)')], dossier: ['nat 5 Voluntary notice instead of competition'],
    says: t('After an intention notice the contract waits until ten days have gone, counted from the day after it. Then neither a fine nor ineffectiveness follows; this holds below the EEA threshold too.', 'Efter en frivillig annons väntar avtalet tills tio dagar gått, räknat från dagen efter den. Då följer varken avgift eller ogiltighet; det gäller även under EES-tröskelvärdet.',
      'Efter en profylaksebekendtgørelse venter kontrakten, til ti dage er gået, talt fra dagen efter den. Så følger hverken gebyr eller uden virkning; det gælder også under EØS-tærskelværdien.', 'Etter en intensjonskunngjøring venter kontrakten til ti dager er gått, regnet fra dagen etter den. Da følger verken gebyr eller uten virkning; det gjelder også under EØS-terskelverdien.'),
    when: all(any(is(procedure, 'negotiatedWithoutNotice'), all(is(procedure, 'directAward'), any(insideAny, partTwo))), yes(voluntaryPublished)), must: atLeast(voluntaryDays, intentionWait),
    remedies: [{ change: voluntaryDays, say: t('Wait with the signature.', 'Vänta med underskriften.', 'Vent med underskriften.', 'Vent med signeringen.') }],
    examples: cases({ ...large, procedure: 'negotiatedWithoutNotice', 'voluntary.published': true }, {
      lawful: { 'ten days': { 'voluntary.days': 10 } }, unlawful: { 'nine days': { 'voluntary.days': 9 }, 'nine days, direct, large': { procedure: 'directAward', 'voluntary.days': 9 }, 'nine days, Part II': { ...middle, procedure: 'directAward', 'voluntary.days': 9 } }, depends: { 'not counted': {} },
      outside: { 'no such notice': { 'voluntary.published': false }, 'an open procedure': { procedure: 'open' }, 'a small direct award': { procedure: 'directAward', 'value.estimated': 900_000 } },
    }),
  }),
  duty({
    order: 'NO', id: 'no/voluntary/channel', topic: 'award and standstill', life: sinceAct, steps: ['publishVoluntaryNotice'], weight: 'blocks', sources: [foa('§ 21-5'), foa('§ 8-18')], dossier: ['nat 5 Voluntary notice instead of competition'],
    says: t('The intention notice comes after the choice of supplier and is published in Doffin; above the EEA threshold it goes on to TED.', 'Den frivilliga annonsen kommer efter valet av leverantör och publiceras i Doffin; över EES-tröskelvärdet går den vidare till TED.', 'Profylaksebekendtgørelsen kommer efter valget af leverandør og offentliggøres i Doffin; over EØS-tærskelværdien går den videre til TED.', 'Intensjonskunngjøringen kommer etter valget av leverandør og publiseres i Doffin; over EØS-terskelverdien sendes den videre til TED.'),
    when: always, must: any(is(noticeChannel, 'ted'), all(not(insideAny), is(noticeChannel, 'national'))),
    remedies: [{ change: noticeChannel, to: 'ted', say: t('Publish it in Doffin and TED.', 'Publicera den i Doffin och TED.', 'Offentliggør den i Doffin og TED.', 'Publiser den i Doffin og TED.') }],
    examples: cases(large, {
      lawful: { 'in TED': { 'notice.channel': 'ted' }, 'Doffin, below': { ...middle, 'notice.channel': 'national' } }, unlawful: { 'only Doffin, above': { 'notice.channel': 'national' }, 'own site, below': { ...middle, 'notice.channel': 'ownSite' } }, depends: { 'not known': {} },
    }),
  }),
  gap({
    order: 'NO', topic: 'review and sanctions', life: sinceAct, id: 'no/gap/new-arguments', sources: [guide('klageprosessen')], steps: ['addToComplaint'], when: always,
    says: t('How late a firm may add something to a complaint before KOFA, or to a case in the district court, we have not read. Put everything in at the start.', 'Hur sent ett företag får tillföra något i ett ärende hos KOFA eller i ett mål i tingretten har vi inte läst. Lägg fram allt från början.',
      'Hvor sent en virksomhed må tilføje noget i en klage ved KOFA eller en sag i tingretten, har vi ikke læst. Fremsæt alt fra begyndelsen.', 'Hvor sent en leverandør kan legge til noe i en klage til KOFA eller en sak i tingretten, har vi ikke lest. Legg fram alt fra begynnelsen.'),
  }),
]
