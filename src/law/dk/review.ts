import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, atMost, duty, holds, is, isNot, no, not, yes } from '../build.ts'
import {
  buyerTold, claimsComplete, complaintAbout, complaintBy, complaintForum, complaintInStandstill, crossBorderInterest, daysSinceStart, feePaid, keepPublishedDays, keepSpecial,
  keepViewAsked, monthsSinceStart, noticeChannel, procedure, stopRequested, timeStarted, voluntaryDays, voluntaryDiligent, voluntaryPublished, voluntaryReasons, wantsStop,
} from '../facts/index.ts'
import { insideAny, insideFull, insideLight, light, utility } from '../eu/regimes.ts'
import type { Condition, Rule } from '../types.ts'
import { above, around, danishEntry, depends, lawful, silent, under, unlawful } from './entry.ts'
import {
  authorityComplaintMonths, awardComplaintDays, callOffComplaintDays, continuationComplaintDays, courtDays, feeAbove, feeBelow, frameworkComplaintMonths, keepDays,
  selectionComplaintDays, voluntaryComplaintDays, voluntaryDaysDk,
} from './figures.ts'
import { knb, knl, ul } from './sources.ts'

/** Parts II and III of the act and the utilities: what §§ 3, 16 and 17 of the act on the board reach. */
export const boardReach: Condition = any(insideFull, insideLight)
const review = (id: `dk/${string}`, rows: readonly string[], ...sources: [ReturnType<typeof knl>, ...ReturnType<typeof knl>[]]) =>
  ({ ...danishEntry(id, 'review and sanctions', rows, ...sources), steps: ['fileComplaint'], weight: 'blocks' } as const)
const byFirm = isNot(complaintBy, 'authority')
const firm = { 'complaint.by': 'firm', 'complaint.timeStarted': true } as const
const about = (what: string) => ({ ...firm, 'complaint.about': what }) as const
const toDamages = { change: complaintAbout, to: 'damages', say: t('Claim damages at the courts instead.', 'Begär skadestånd vid domstol i stället.', 'Kræv erstatning ved domstolene i stedet.', 'Krev erstatning for domstolene i stedet.') } as const
const inTime = { change: daysSinceStart, say: t('File in time.', 'Lämna in i tid.', 'Indgiv klagen i tide.', 'Send klagen i tide.') } as const
const withoutNotice = { procedure: 'negotiatedWithoutNotice', 'voluntary.published': true } as const
const always1 = ['2015-12-31', '2016-01-01'] as const
const anySize = { small: false, first: always1 } as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/voluntary/reasons', 'award and standstill', ['KNL 4'], knl('§ 4')), carriesOut: 'eu/voluntary/reasons', steps: ['publishVoluntaryNotice'], weight: 'blocks',
    says: t('The voluntary notice names the contractor, what is bought and the reasons for buying without a notice.', 'Den frivilliga annonsen anger leverantören, vad som köps och skälen för att köpa utan annonsering.', 'Profylaksebekendtgørelsen angiver leverandøren, hvad der købes, og begrundelsen for at købe uden udbudsbekendtgørelse.', 'Intensjonskunngjøringen angir leverandøren, hva som kjøpes, og begrunnelsen for å kjøpe uten kunngjøring.'),
    when: insideAny, must: yes(voluntaryReasons),
    remedies: [{ change: voluntaryReasons, to: true, say: t('Write out the reasons.', 'Skriv ut skälen.', 'Skriv begrundelsen ud.', 'Skriv ut begrunnelsen.') }],
    examples: around({ of: voluntaryReasons, good: [true], bad: [false] }),
  }),
  duty({
    ...danishEntry('dk/voluntary/belief', 'award and standstill', ['KNL 4'], knl('§ 4')), carriesOut: 'eu/voluntary/diligent', steps: ['publishVoluntaryNotice'], weight: 'blocks',
    says: t('The buyer holds, after a careful examination, that the act allows the contract without a notice.', 'Köparen anser, efter en omsorgsfull prövning, att lagen tillåter avtalet utan annonsering.', 'Ordregiveren finder efter en omhyggelig undersøgelse, at loven tillader kontrakten uden udbudsbekendtgørelse.', 'Oppdragsgiver mener, etter en grundig undersøkelse, at loven tillater kontrakten uten kunngjøring.'),
    when: insideAny, must: yes(voluntaryDiligent),
    remedies: [{ change: voluntaryDiligent, to: true, say: t('Examine the ground and keep it on file.', 'Pröva grunden och spara den i akten.', 'Undersøg hjemlen, og gem den på sagen.', 'Undersøk hjemmelen og legg den i saken.') }],
    examples: around({ of: voluntaryDiligent, good: [true], bad: [false] }),
  }),
  duty({
    ...danishEntry('dk/voluntary/ted', 'award and standstill', ['KNL 4', 'nat 5 Voluntary notice instead of competition'], knl('§ 4')), steps: ['publishVoluntaryNotice'], weight: 'blocks',
    says: t('It is published in TED; a national notice protects nothing.', 'Den publiceras i TED; en nationell annons skyddar inte.', 'Den offentliggøres i TED; en national annonce beskytter ikke.', 'Den publiseres i TED; en nasjonal kunngjøring beskytter ikke.'),
    when: insideAny, must: is(noticeChannel, 'ted'),
    remedies: [{ change: noticeChannel, to: 'ted', say: t('Send it to TED.', 'Skicka den till TED.', 'Send den til TED.', 'Send den til TED.') }],
    examples: around({ of: noticeChannel, good: ['ted'], bad: ['national', 'ownSite'] }),
  }),
  duty({
    ...danishEntry('dk/voluntary/wait', 'award and standstill', ['KNL 4'], knl('§ 4')), carriesOut: 'eu/voluntary/wait', steps: ['signContract'], weight: 'needs a reason',
    says: t('Ten full days lie between the voluntary notice and the signature; a complaint in that time stops the contract by itself.', 'Tio hela dagar ligger mellan den frivilliga annonsen och underskriften; ett klagomål under den tiden stoppar avtalet automatiskt.', 'Der ligger ti hele dage mellem profylaksebekendtgørelsen og underskriften; en klage i den tid har automatisk opsættende virkning.', 'Det er ti hele dager mellom intensjonskunngjøringen og signeringen; en klage i den tiden stanser kontrakten automatisk.'),
    when: all(insideAny, among(procedure, 'negotiatedWithoutNotice', 'directAward'), yes(voluntaryPublished)), must: atLeast(voluntaryDays, voluntaryDaysDk),
    remedies: [{ change: voluntaryDays, say: t('Wait with the signature.', 'Vänta med underskriften.', 'Vent med underskriften.', 'Vent med signeringen.') }],
    examples: [...around({ of: voluntaryDays, base: withoutNotice, good: [10], bad: [9], outside: [{ procedure: 'open' }, { 'voluntary.published': false }] }), unlawful('a direct award', { ...above, ...withoutNotice, procedure: 'directAward', 'voluntary.days': 9 })],
  }),
  duty({
    ...review('dk/complaint/board-first', ['KNL 5(1)', 'nat 5 Body'], knl('§ 5, stk. 1')),
    says: t('In the standstill, and in the ten days after a voluntary notice, a complaint goes to the Complaints Board; the courts come after it has decided.', 'Under avtalsspärren, och de tio dagarna efter en frivillig annons, går klagomålet till Klagenævnet for Udbud; domstolarna kommer först efter dess beslut.', 'I standstill-perioden og de ti dage efter en profylaksebekendtgørelse indgives klagen til Klagenævnet for Udbud; domstolene kan først bruges efter dets afgørelse.', 'I karensperioden og de ti dagene etter en intensjonskunngjøring går klagen til Klagenævnet for Udbud; domstolene kommer først etter dets avgjørelse.'),
    when: yes(complaintInStandstill), must: is(complaintForum, 'board'),
    remedies: [{ change: complaintForum, to: 'board', say: t('File with the Board.', 'Lämna in till nämnden.', 'Indgiv klagen til Klagenævnet.', 'Send klagen til nemnda.') }],
    examples: around({ ...anySize, of: complaintForum, base: { 'complaint.inStandstill': true }, good: ['board'], bad: ['court', 'none'], outside: [{ 'complaint.inStandstill': false }] }),
  }),
  duty({
    ...review('dk/complaint/jurisdiction', ['KNL 1(4)', 'DK §195(2)', 'DK7', 'nat 5 Body'], ul('§ 195, stk. 2'), knl('§ 1, stk. 4')),
    says: t('A small purchase of goods or services with no clear cross-border interest cannot be brought before the Board; it is for the courts.', 'Ett mindre köp av varor eller tjänster utan klart gränsöverskridande intresse kan inte prövas av nämnden; det är en sak för domstol.', 'Et mindre køb af varer eller tjenesteydelser uden klar grænseoverskridende interesse kan ikke indbringes for Klagenævnet; det hører under domstolene.', 'Et mindre kjøp av varer eller tjenester uten klar grenseoverskridende interesse kan ikke bringes inn for nemnda; det hører under domstolene.'),
    when: all(holds('dk/below/goods-services'), is(complaintForum, 'board')), must: yes(crossBorderInterest),
    remedies: [{ change: complaintForum, to: 'court', say: t('Sue at the courts.', 'Väck talan vid domstol.', 'Anlæg sag ved domstolene.', 'Ta ut søksmål for domstolene.') }],
    examples: [
      ...around({ ...anySize, first: ['2016-04-17', '2016-04-18'], of: crossBorderInterest, base: { ...under, 'complaint.forum': 'board' }, good: [true], bad: [false], outside: [{ 'value.estimated': 3_000_000 }, { 'complaint.forum': 'court' }, { subject: 'works' }] }),
      unlawful('goods', { ...under, subject: 'goods', 'complaint.forum': 'board', 'value.crossBorderInterest': false }),
    ],
  }),
  duty({
    ...review('dk/complaint/standing', ['KNL 6(1)', 'nat 5 Standing'], knl('§ 6, stk. 1')),
    says: t('Those may complain who have a legal interest, the competition authority (KFST), and the listed organisations, also of other EU and EFTA states.', 'Klaga får den som har rättsligt intresse, konkurrensmyndigheten (KFST) och de uppräknade organisationerna, även från andra EU- och Efta-stater.', 'Klage kan den, der har retlig interesse, Konkurrence- og Forbrugerstyrelsen og de klageberettigede organisationer, også fra andre EU- og EFTA-lande.', 'Klage kan den som har rettslig interesse, konkurransemyndigheten (KFST) og de oppførte organisasjonene, også fra andre EU- og EFTA-stater.'),
    when: is(complaintForum, 'board'), must: isNot(complaintBy, 'other'),
    remedies: [{ change: complaintBy, to: 'firm', say: t('Let the firm concerned complain.', 'Låt det berörda företaget klaga.', 'Lad den berørte virksomhed klage.', 'La den berørte leverandøren klage.') }],
    examples: around({ ...anySize, of: complaintBy, base: { 'complaint.forum': 'board' }, good: ['firm', 'authority', 'organisation'], bad: ['other'], outside: [{ 'complaint.forum': 'court' }] }),
  }),
  duty({
    ...review('dk/complaint/tell-buyer', ['KNL 6(4)', 'nat 5 Duty to tell the buyer'], knl('§ 6, stk. 4'), knb('§ 5, stk. 2')),
    says: t('Tell the buyer in writing, at the latest when you file: whether it is within the standstill and, if not, whether you ask for a stop. A copy goes with the complaint.', 'Underrätta köparen skriftligt senast när ni lämnar in: om det är under avtalsspärren och annars om ni begär ett stopp. En kopia följer med klagomålet.', 'Underret ordregiveren skriftligt senest samtidig med klagen: om den indgives i standstill-perioden, og ellers om der begæres opsættende virkning. En kopi følger med klagen.', 'Varsle oppdragsgiver skriftlig senest samtidig med klagen: om den sendes i karensperioden, og ellers om dere ber om stans. En kopi følger klagen.'),
    when: is(complaintForum, 'board'), must: yes(buyerTold),
    remedies: [{ change: buyerTold, to: true, say: t('Write to the buyer now.', 'Skriv till köparen nu.', 'Skriv til ordregiveren nu.', 'Skriv til oppdragsgiver nå.') }],
    examples: around({ ...anySize, of: buyerTold, base: { 'complaint.forum': 'board' }, good: [true], bad: [false], outside: [{ 'complaint.forum': 'court' }] }),
  }),
  duty({
    ...review('dk/complaint/fee', ['KNL DK-KNB 3, 5, 9', 'nat 5 Fee', 'diff 46'], knb('§ 5, stk. 3-6')),
    says: t('The fee is DKK 20 000 for complaints about the EU rules, DKK 10 000 for others; you get it back if you win even in part, if the complaint is turned away, or if the buyer gives way. The Board works in Danish.', 'Avgiften är 20 000 danska kronor för klagomål om EU-reglerna, annars 10 000; den återbetalas om ni vinner ens delvis, om klagomålet avvisas eller om köparen ger med sig. Nämnden arbetar på danska.', 'Gebyret er 20.000 kr. ved klager over EU-reglerne, ellers 10.000 kr.; det betales tilbage ved medhold, også delvist, hvis klagen afvises, eller hvis ordregiveren retter ind. Klagenævnets sprog er dansk.', 'Gebyret er 20 000 danske kroner for klager om EU-reglene, ellers 10 000; dere får det tilbake hvis dere vinner, også delvis, hvis klagen avvises, eller hvis oppdragsgiver gir seg. Nemnda arbeider på dansk.'),
    when: is(complaintForum, 'board'), must: any(atLeast(feePaid, feeAbove), all(not(insideAny), atLeast(feePaid, feeBelow))),
    remedies: [{ change: feePaid, to: 20_000, say: t('Pay the fee; unpaid, the complaint is turned away.', 'Betala avgiften; annars avvisas klagomålet.', 'Betal gebyret; ellers afvises klagen.', 'Betal gebyret; ellers avvises klagen.') }],
    examples: [
      ...around({ ...anySize, first: ['2015-12-31', '2016-04-18'], of: feePaid, base: { 'complaint.forum': 'board' }, good: [20_000], bad: [19_999], outside: [{ 'complaint.forum': 'court' }] }),
      lawful('below the threshold', { ...under, 'complaint.forum': 'board', 'complaint.fee': 10_000 }), unlawful('a krone short, below', { ...under, 'complaint.forum': 'board', 'complaint.fee': 9_999 }),
    ],
  }),
  duty({
    ...review('dk/complaint/selection', ['KNL 7(1)', 'KNL 7(4)-(5)', 'nat 5 Time limit, selection of candidates', 'EU-REM-01', 'DK40'], knl('§ 7, stk. 1 og 5')),
    says: t('A complaint about not being selected is filed within 20 days from the day after the message with reasons.', 'Ett klagomål om att inte ha valts ut lämnas in inom 20 dagar från dagen efter underrättelsen med skäl.', 'En klage over ikke at være udvalgt indgives inden 20 kalenderdage fra dagen efter den begrundede underretning.', 'En klage over ikke å være utvalgt sendes innen 20 dager fra dagen etter den begrunnede meddelelsen.'),
    when: all(is(complaintAbout, 'nonSelection'), byFirm), must: any(atMost(daysSinceStart, selectionComplaintDays), no(timeStarted)),
    remedies: [inTime],
    examples: [
      ...around({ ...anySize, of: daysSinceStart, base: about('nonSelection'), good: [20], bad: [21], outside: [{ 'complaint.about': 'award' }, { 'complaint.by': 'authority' }] }),
      lawful('no reasons were given', { ...above, ...about('nonSelection'), 'complaint.timeStarted': false, 'complaint.daysSinceStart': 40 }),
    ],
  }),
  duty({
    ...review('dk/complaint/award', ['KNL 7(2) no. 1', 'KNL 7(3)', 'KNL 7(4)-(5)', 'KNL 7', 'nat 5 Time limit, award', 'diff 47', 'diff 51', 'C17', 'EU-REM-01', 'NAT-REMEDY', 'DK39', 'DK41'], knl('§ 7, stk. 2, nr. 1, og stk. 3-4')),
    says: t('Other complaints are filed within 45 days from the day after the award notice in TED (below the threshold, after the message with reasons), 30 if the contract was made after a voluntary notice. Where nothing was published or sent, no time runs.', 'Övriga klagomål lämnas in inom 45 dagar från dagen efter efterannonsen i TED (under tröskelvärdet efter underrättelsen med skäl), 30 om avtalet slutits efter en frivillig annons. Har inget publicerats eller skickats löper ingen tid.',
      'Andre klager indgives inden 45 kalenderdage fra dagen efter bekendtgørelsen om indgået kontrakt i TED (under tærskelværdien efter den begrundede underretning), 30, hvis kontrakten er indgået efter en profylaksebekendtgørelse. Er intet offentliggjort eller sendt, løber ingen frist.', 'Andre klager sendes innen 45 dager fra dagen etter kunngjøringen av kontraktsinngåelsen i TED (under terskelverdien etter den begrunnede meddelelsen), 30 hvis kontrakten er inngått etter en intensjonskunngjøring. Er ingenting publisert eller sendt, løper ingen frist.'),
    when: all(among(complaintAbout, 'award', 'directContract', 'earlyContract', 'cancellation'), byFirm),
    must: any(no(timeStarted), atMost(daysSinceStart, voluntaryComplaintDays), all(no(voluntaryPublished), atMost(daysSinceStart, awardComplaintDays))),
    remedies: [inTime, toDamages],
    examples: [
      ...around({ ...anySize, of: daysSinceStart, base: { ...about('award'), 'voluntary.published': false }, good: [45, 12], bad: [46], outside: [{ 'complaint.about': 'framework' }, { 'complaint.by': 'authority' }] }),
      lawful('day 30 after a voluntary notice was used', { ...above, ...about('directContract'), 'voluntary.published': true, 'complaint.daysSinceStart': 30 }),
      unlawful('day 31 after a voluntary notice was used', { ...above, ...about('directContract'), 'voluntary.published': true, 'complaint.daysSinceStart': 31 }),
      lawful('day 30, whatever was published before', { ...above, ...about('award'), 'complaint.daysSinceStart': 30 }),
      depends('day 40, and nobody knows of a voluntary notice', { ...above, ...about('award'), 'complaint.daysSinceStart': 40 }),
      lawful('no notice of any kind, fourteen months later', { ...above, ...about('directContract'), 'complaint.timeStarted': false, 'complaint.daysSinceStart': 420 }),
      unlawful('signed early, day 50', { ...above, ...about('earlyContract'), 'voluntary.published': false, 'complaint.daysSinceStart': 50 }),
      unlawful('a cancellation, day 50', { ...above, ...about('cancellation'), 'voluntary.published': false, 'complaint.daysSinceStart': 50 }),
    ],
  }),
  duty({
    ...review('dk/complaint/call-off', ['KNL 7(2) no. 2', 'EU-REM-01'], knl('§ 7, stk. 2, nr. 2')),
    says: t('A complaint about a mini-competition or a purchase in a dynamic system is filed within 30 days from the day after the message with reasons.', 'Ett klagomål om en förnyad konkurrensutsättning eller ett köp i ett dynamiskt inköpssystem lämnas in inom 30 dagar från dagen efter underrättelsen med skäl.', 'En klage over en genåbnet konkurrence eller et køb i et dynamisk indkøbssystem indgives inden 30 kalenderdage fra dagen efter den begrundede underretning.', 'En klage over en ny konkurranse eller et kjøp i en dynamisk innkjøpsordning sendes innen 30 dager fra dagen etter den begrunnede meddelelsen.'),
    when: all(is(complaintAbout, 'callOff'), byFirm), must: any(atMost(daysSinceStart, callOffComplaintDays), no(timeStarted)),
    remedies: [inTime, toDamages],
    examples: [
      ...around({ ...anySize, of: daysSinceStart, base: about('callOff'), good: [30], bad: [31], outside: [{ 'complaint.about': 'cancellation', 'voluntary.published': false }, { 'complaint.by': 'authority' }] }),
      lawful('no message', { ...above, ...about('callOff'), 'complaint.timeStarted': false, 'complaint.daysSinceStart': 60 }),
    ],
  }),
  duty({
    ...review('dk/complaint/framework', ['KNL 7(2) no. 3', 'KNL 7(4)-(5)', 'EU-REM-01'], knl('§ 7, stk. 2, nr. 3, og stk. 4, nr. 2')),
    says: t('A complaint about the conclusion of a framework agreement is filed within six months of the message with reasons.', 'Ett klagomål om att ett ramavtal ingåtts lämnas in inom sex månader från underrättelsen med skäl.', 'En klage over indgåelse af en rammeaftale indgives inden 6 måneder fra den begrundede underretning.', 'En klage over inngåelse av en rammeavtale sendes innen seks måneder fra den begrunnede meddelelsen.'),
    when: all(is(complaintAbout, 'framework'), byFirm), must: any(atMost(monthsSinceStart, frameworkComplaintMonths), no(timeStarted)),
    remedies: [{ change: monthsSinceStart, say: t('File in time.', 'Lämna in i tid.', 'Indgiv klagen i tide.', 'Send klagen i tide.') }, toDamages],
    examples: [
      ...around({ ...anySize, of: monthsSinceStart, base: about('framework'), good: [6], bad: [7], outside: [{ 'complaint.about': 'callOff' }, { 'complaint.by': 'authority' }] }),
      lawful('no message', { ...above, ...about('framework'), 'complaint.timeStarted': false, 'complaint.monthsSinceStart': 9 }),
    ],
  }),
  duty({
    ...review('dk/complaint/continuation', ['KNL 7(2) no. 4'], knl('§ 7, stk. 2, nr. 4')),
    says: t('A complaint that the buyer keeps a contract after the award was annulled is filed within 20 days from the day after that decision was told.', 'Ett klagomål om att köparen behåller avtalet efter att tilldelningen upphävts lämnas in inom 20 dagar från dagen efter att beslutet meddelats.', 'En klage over, at kontrakten videreføres efter annullation, indgives inden 20 kalenderdage fra dagen efter, at beslutningen er meddelt.', 'En klage over at kontrakten opprettholdes etter oppheving, sendes innen 20 dager fra dagen etter at beslutningen er meddelt.'),
    when: is(complaintAbout, 'continuation'), must: any(atMost(daysSinceStart, continuationComplaintDays), no(timeStarted)),
    remedies: [inTime, toDamages],
    examples: [
      ...around({ ...anySize, of: daysSinceStart, base: about('continuation'), good: [20], bad: [21], outside: [{ 'complaint.about': 'callOff' }] }),
      lawful('never told', { ...above, ...about('continuation'), 'complaint.timeStarted': false, 'complaint.daysSinceStart': 60 }),
    ],
  }),
  duty({
    ...review('dk/complaint/authority', ['KNL 7(7)'], knl('§ 7, stk. 7')),
    says: t('The competition authority may complain until two years after the award notice.', 'Konkurrensmyndigheten får klaga till två år efter efterannonsen.', 'Konkurrence- og Forbrugerstyrelsen kan klage indtil to år efter bekendtgørelsen om indgået kontrakt.', 'Konkurransemyndigheten kan klage inntil to år etter kunngjøringen av kontraktsinngåelsen.'),
    when: is(complaintBy, 'authority'), must: any(atMost(monthsSinceStart, authorityComplaintMonths), no(timeStarted)),
    remedies: [{ change: monthsSinceStart, say: t('File in time.', 'Lämna in i tid.', 'Indgiv klagen i tide.', 'Send klagen i tide.') }],
    examples: [
      ...around({ ...anySize, of: monthsSinceStart, base: { ...about('award'), 'complaint.by': 'authority' }, good: [24], bad: [25], outside: [{ 'complaint.by': 'firm' }] }),
      lawful('no award notice', { ...above, ...about('award'), 'complaint.by': 'authority', 'complaint.timeStarted': false, 'complaint.monthsSinceStart': 30 }),
    ],
  }),
  duty({
    ...review('dk/complaint/court-after-board', ['KNL 8', 'C18', 'nat 5 Body'], knl('§ 8')),
    says: t('A ruling of the Board is taken to the courts within eight weeks of the day the parties were told of it.', 'Nämndens beslut förs till domstol inom åtta veckor från att parterna fick veta det.', 'En kendelse fra Klagenævnet indbringes for domstolene inden otte uger efter, at den er meddelt parterne.', 'En kjennelse fra nemnda bringes inn for domstolene innen åtte uker etter at partene fikk vite om den.'),
    when: is(complaintAbout, 'boardDecision'), must: all(is(complaintForum, 'court'), atMost(daysSinceStart, courtDays)),
    remedies: [{ change: daysSinceStart, say: t('Sue in time.', 'Väck talan i tid.', 'Anlæg sag i tide.', 'Ta ut søksmål i tide.') }, { change: complaintForum, to: 'court', say: t('Go to the courts.', 'Vänd er till domstol.', 'Gå til domstolene.', 'Gå til domstolene.') }],
    examples: [
      ...around({ ...anySize, of: daysSinceStart, base: { ...about('boardDecision'), 'complaint.forum': 'court' }, good: [56], bad: [57], outside: [{ 'complaint.about': 'callOff' }] }),
      unlawful('to the Board again', { ...above, ...about('boardDecision'), 'complaint.forum': 'board', 'complaint.daysSinceStart': 10 }),
    ],
  }),
  duty({
    ...review('dk/complaint/stop', ['KNL 12(1)-(3)', 'nat 5 Automatic stop', 'diff 45', 'DK38'], knl('§ 12, stk. 1-3')), weight: 'needs a reason',
    says: t('A complaint in the standstill, or in the ten days after a voluntary notice, stops the contract by itself until the Board has decided on the stop, within 30 days. Later you must ask for it, and special reasons are needed.', 'Ett klagomål under avtalsspärren, eller de tio dagarna efter en frivillig annons, stoppar avtalet automatiskt tills nämnden beslutat om stoppet, inom 30 dagar. Senare måste ni begära det, och särskilda skäl krävs.',
      'En klage i standstill-perioden eller de ti dage efter en profylaksebekendtgørelse har automatisk opsættende virkning, til Klagenævnet har taget stilling, inden 30 dage. Senere skal I begære det, og der kræves særlige grunde.', 'En klage i karensperioden, eller de ti dagene etter en intensjonskunngjøring, stanser kontrakten automatisk til nemnda har tatt stilling, innen 30 dager. Senere må dere be om det, og det kreves særlige grunner.'),
    when: all(yes(wantsStop), isNot(complaintAbout, 'damages')), must: any(yes(complaintInStandstill), yes(stopRequested)),
    remedies: [{ change: stopRequested, to: true, say: t('Ask for a stop in the complaint.', 'Begär ett stopp i klagomålet.', 'Begær opsættende virkning i klagen.', 'Be om stans i klagen.') }],
    examples: [
      ...around({ ...anySize, of: stopRequested, base: { ...about('award'), 'complaint.wantsStop': true, 'complaint.inStandstill': false }, good: [true], bad: [false], outside: [{ 'complaint.wantsStop': false }, { 'complaint.about': 'damages' }] }),
      lawful('in the standstill', { ...about('award'), 'complaint.wantsStop': true, 'complaint.inStandstill': true }),
    ],
  }),
  duty({
    ...review('dk/complaint/claims', ['KNL 10(1)', 'KNL 14', 'C18', 'nat 5 Damages', 'nat 5 New arguments cut off', 'diff 48'], knl('§ 10, stk. 1, og § 14')), steps: ['fileComplaint', 'addToComplaint'], weight: 'advice',
    says: t('The Board decides only the claims you make, on the facts you plead, and awards damages only if you ask. The act sets no last day for new arguments.', 'Nämnden avgör bara de yrkanden ni framställer, på de omständigheter ni åberopar, och ger skadestånd bara om ni begär det. Lagen anger ingen sista dag för nya argument.', 'Klagenævnet afgør kun de påstande, I nedlægger, på de anbringender, I fremsætter, og tilkender kun erstatning, hvis I kræver det. Loven sætter ingen sidste dag for nye anbringender.', 'Nemnda avgjør bare påstandene dere legger ned, på de anførslene dere legger fram, og gir bare erstatning hvis dere krever det. Loven setter ingen siste dag for nye anførsler.'),
    when: is(complaintForum, 'board'), must: yes(claimsComplete),
    remedies: [{ change: claimsComplete, to: true, say: t('Put in every claim, with its facts.', 'För in varje yrkande med sina omständigheter.', 'Skriv hver påstand ind med sine faktiske forhold.', 'Skriv inn hver påstand med sine faktiske forhold.') }],
    examples: around({ ...anySize, of: claimsComplete, base: { 'complaint.forum': 'board' }, good: [true], bad: [false], outside: [{ 'complaint.forum': 'court' }] }),
  }),
  duty({
    ...danishEntry('dk/keep/special', 'review and sanctions', ['DK §185(2)', 'DK42'], ul('§ 185, stk. 2')), steps: ['keepContract'], weight: 'blocks',
    says: t('When the award is finally annulled, the contract is ended with suitable notice, unless special circumstances call for keeping it: a narrow exception, such as public safety, health, or quite extraordinary waste.', 'När tilldelningen slutligt upphävts avslutas avtalet med lämpligt varsel, om inte särskilda omständigheter talar för att behålla det: ett snävt undantag, som allmän säkerhet, hälsa eller ett helt extraordinärt slöseri.', 'Er tildelingen endeligt annulleret, bringes kontrakten til ophør med et passende varsel, medmindre særlige forhold tilsiger, at den videreføres: en snæver undtagelse, fx offentlig sikkerhed, sundhed eller et helt ekstraordinært værdispild.', 'Er tildelingen endelig opphevet, avsluttes kontrakten med passende varsel, med mindre særlige forhold taler for å opprettholde den: et snevert unntak, som offentlig sikkerhet, helse eller en helt ekstraordinær sløsing.'),
    when: any(holds('eu/scope/inside'), insideLight), must: yes(keepSpecial),
    remedies: [{ insteadTake: 'endContract', say: t('End the contract with suitable notice.', 'Avsluta avtalet med lämpligt varsel.', 'Bring kontrakten til ophør med et passende varsel.', 'Avslutt kontrakten med passende varsel.') }],
    examples: [...around({ of: keepSpecial, good: [true], bad: [false], outside: [utility] }), unlawful('social services', { ...light, 'keep.specialCircumstances': false })],
  }),
  duty({
    ...danishEntry('dk/keep/published', 'review and sanctions', ['DK §185(2)', 'DK42'], ul('§ 185, stk. 2')), steps: ['keepContract'], weight: 'blocks',
    says: t('The decision to keep the contract is published where the documents were, within seven days of the publication of the final ruling.', 'Beslutet att behålla avtalet offentliggörs där upphandlingsdokumenten fanns, inom sju dagar från att det slutliga avgörandet offentliggjorts.', 'Beslutningen om videreførelse offentliggøres samme sted som udbudsmaterialet senest 7 kalenderdage efter offentliggørelsen af den endelige afgørelse.', 'Beslutningen om å opprettholde kontrakten publiseres der dokumentene var, innen sju dager etter at den endelige avgjørelsen er publisert.'),
    when: any(holds('eu/scope/inside'), insideLight), must: atMost(keepPublishedDays, keepDays),
    remedies: [{ change: keepPublishedDays, say: t('Publish it in time.', 'Publicera i tid.', 'Offentliggør i tide.', 'Publiser i tide.') }, { insteadTake: 'endContract', say: t('End the contract.', 'Avsluta avtalet.', 'Bring kontrakten til ophør.', 'Avslutt kontrakten.') }],
    examples: [...around({ of: keepPublishedDays, good: [7], bad: [8, 10], outside: [utility] }), unlawful('social services', { ...light, 'keep.publishedDays': 8 })],
  }),
  duty({
    ...danishEntry('dk/keep/view', 'review and sanctions', ['KNL 14 a'], knl('§ 14 a')), steps: ['keepContract'], weight: 'advice',
    says: t('While the complaint was pending you could ask the Board for a view, binding nobody, on whether the contract may be kept; it supports your own decision.', 'Medan klagomålet prövades kunde ni be nämnden om en icke-bindande uppfattning om avtalet får behållas; den stöder ert eget beslut.', 'Mens klagesagen verserer, kan I bede Klagenævnet om en ikke-bindende foreløbig udtalelse om, hvorvidt kontrakten kan videreføres; den støtter jeres egen beslutning.', 'Mens klagen er til behandling, kan dere be nemnda om et ikke-bindende syn på om kontrakten kan videreføres; det støtter deres egen beslutning.'),
    when: any(holds('eu/scope/inside'), insideLight), must: yes(keepViewAsked),
    remedies: [{ change: keepViewAsked, to: true, say: t('Ask for it.', 'Begär den.', 'Bed om den.', 'Be om det.') }],
    examples: [...around({ of: keepViewAsked, good: [true], bad: [false], outside: [utility] }), unlawful('social services', { ...light, 'keep.viewAsked': false }), silent('a small purchase', { ...under, 'keep.viewAsked': false })],
  }),
]
