import { text as t } from '../../plain/index.ts'
import { all, always, among, any, atLeast, atMost, duty, is, no, not, yes } from '../build.ts'
import {
  argumentDays, argumentExcused, complaintAbout, complaintBy, complaintForum, complaintInStandstill, complaintPending, daysSinceStart, estimatedValue, keepIneffective,
  lettersMeans, monthsSinceStart, noticeChannel, procedure, rulingDays, stopRequested, timeStarted, voluntaryDays, voluntaryPublished, wantsStop,
} from '../facts/index.ts'
import { insideAny } from '../eu/regimes.ts'
import type { Rule } from '../types.ts'
import { cases, large, small } from './cases.ts'
import { cancellationDays, cancellationDaysPost, damagesMonths, directAwardLimit, newArgumentDays, validityDays, validityMonths, waitAfterRuling, waitAfterVoluntary } from './figures.ts'
import { lou, luf, luk, sinceAct, sinceFasterReview, sinceSimpler } from './sources.ts'

const filing = { order: 'SE', topic: 'review and sanctions', life: sinceAct, steps: ['fileComplaint'], weight: 'blocks' } as const
const signing = { order: 'SE', topic: 'award and standstill', steps: ['signContract'], weight: 'blocks' } as const
const inTime = { 'complaint.about': 'award', 'complaint.inStandstill': true } as const
const validity = { 'complaint.about': 'directContract', 'complaint.monthsSinceStart': 5 } as const
const toDamages = { change: complaintAbout, to: 'damages', say: t('Claim damages at the general court within a year instead.', 'Begär skadestånd vid allmän domstol inom ett år i stället.', 'Kræv i stedet erstatning ved de almindelige domstole inden et år.', 'Krev i stedet erstatning ved de alminnelige domstolene innen ett år.') } as const

export const rules: readonly Rule[] = [
  duty({
    ...signing, id: 'se/standstill/after-ruling', life: sinceAct, sources: [lou('20 kap. 10 §'), luk('16 kap. 10 §')], dossier: ['nat 5 Appeal suspends'],
    says: t('When a review had prolonged the standstill, the contract waits ten days more after the court has decided. An appeal stops it only if a higher court says so.', 'När en överprövning har förlängt avtalsspärren väntar avtalet tio dagar till efter förvaltningsrättens avgörande. Ett överklagande stoppar det bara om en högre domstol beslutar det.',
      'Når en klage har forlænget standstill-perioden, venter kontrakten ti dage mere efter rettens afgørelse. En appel stopper den kun, hvis en højere ret bestemmer det.', 'Når en klage har forlenget karensperioden, venter kontrakten ti dager til etter rettens avgjørelse. En anke stanser den bare hvis en høyere rett bestemmer det.'),
    when: all(yes(complaintInStandstill), is(complaintForum, 'court'), no(complaintPending)), must: atLeast(rulingDays, waitAfterRuling),
    remedies: [{ change: rulingDays, say: t('Wait with the signature.', 'Vänta med underskriften.', 'Vent med underskriften.', 'Vent med signeringen.') }],
    examples: cases({ 'complaint.inStandstill': true, 'complaint.forum': 'court', 'complaint.pending': false }, {
      lawful: { 'ten days': { 'complaint.daysSinceRuling': 10 } }, unlawful: { 'nine days': { 'complaint.daysSinceRuling': 9 } }, depends: { 'not counted': {} },
      outside: { 'no review in time': { 'complaint.inStandstill': false }, 'no court': { 'complaint.forum': 'none' }, 'the case is still there': { 'complaint.pending': true } },
    }),
  }),
  duty({
    ...signing, id: 'se/voluntary/wait', carriesOut: 'eu/voluntary/wait', life: sinceSimpler, sources: [lou('20 kap. 3 §, 10 kap. 5 § och 19 a kap. 9 §'), luf('19 a kap. 8 §'), luk('16 kap. 3 §')], dossier: ['nat 5 Voluntary notice instead of competition'],
    says: t('Once the intention to award directly is announced, the contract may not be signed until ten days after publication. This holds below the EU threshold too.', 'När avsikten att direktupphandla har annonserats får avtal inte ingås förrän tio dagar efter publiceringen. Det gäller också under tröskelvärdet.',
      'Når hensigten om direkte tildeling er bekendtgjort, må kontrakten først underskrives ti dage efter offentliggørelsen. Det gælder også under tærskelværdien.', 'Når hensikten om direkte tildeling er kunngjort, kan kontrakten først signeres ti dager etter publiseringen. Det gjelder også under terskelverdien.'),
    // A small direct award is free: nobody who makes one is asked about a notice.
    when: all(any(is(procedure, 'negotiatedWithoutNotice'), all(is(procedure, 'directAward'), atLeast(estimatedValue, directAwardLimit))), yes(voluntaryPublished)), must: atLeast(voluntaryDays, waitAfterVoluntary),
    remedies: [{ change: voluntaryDays, say: t('Wait with the signature.', 'Vänta med underskriften.', 'Vent med underskriften.', 'Vent med signeringen.') }],
    examples: cases({ ...large, procedure: 'negotiatedWithoutNotice', 'voluntary.published': true }, {
      lawful: { 'ten days': { 'voluntary.days': 10 } }, unlawful: { 'nine days': { 'voluntary.days': 9 }, 'nine days, below the threshold': { ...small, procedure: 'directAward', 'voluntary.days': 9 }, 'at the limit for direct awards': { procedure: 'directAward', 'value.estimated': 700_000, 'voluntary.days': 9 } }, depends: { 'not counted': {} },
      outside: { 'no voluntary notice': { 'voluntary.published': false }, 'an open procedure': { procedure: 'open' }, 'a small direct award': { procedure: 'directAward', 'value.estimated': 699_999 } },
    }),
  }),
  duty({
    order: 'SE', id: 'se/voluntary/channel', topic: 'award and standstill', life: sinceSimpler, steps: ['publishVoluntaryNotice'], weight: 'blocks', sources: [lou('10 kap. 5 § och 19 a kap. 9 §'), luf('19 a kap. 8 §'), luk('8 kap. 7 §')], dossier: ['nat 5 Voluntary notice instead of competition'],
    says: t('The intention is announced in TED above the EU threshold, below it in a registered Swedish database.', 'Avsikten annonseras i TED över tröskelvärdet, under det i en registrerad annonsdatabas.', 'Hensigten bekendtgøres i TED over tærskelværdien, under den i en registreret svensk database.', 'Hensikten kunngjøres i TED over terskelverdien, under den i en registrert svensk database.'),
    when: always, must: any(is(noticeChannel, 'ted'), all(not(insideAny), is(noticeChannel, 'national'))),
    remedies: [{ change: noticeChannel, to: 'ted', say: t('Send it to TED.', 'Skicka den till TED.', 'Send den til TED.', 'Send den til TED.') }],
    examples: cases(large, {
      lawful: { 'in TED': { 'notice.channel': 'ted' }, 'a Swedish database, below': { ...small, 'notice.channel': 'national' } },
      unlawful: { 'only a Swedish database, above': { 'notice.channel': 'national' }, 'own site, below': { ...small, 'notice.channel': 'ownSite' } }, depends: { 'not known': {} },
    }),
  }),
  duty({
    ...filing, id: 'se/complaint/court', sources: [lou('20 kap. 5 §'), luk('16 kap. 5 §')], dossier: ['nat 5 Body', 'nat 5 Fee', 'diff 46'],
    says: t('Review is asked for at the administrative court where the buyer sits; damages at the general court. There is no complaints board, and we found no fee in the act. The court of appeal needs to give leave.', 'Överprövning begärs hos förvaltningsrätten där köparen har sin hemvist; skadestånd vid allmän domstol. Någon klagonämnd finns inte, och vi har inte funnit någon avgift i lagen. I kammarrätten krävs prövningstillstånd.',
      'Klage indgives til forvaltningsretten, hvor ordregiveren hører hjemme; erstatning ved de almindelige domstole. Der er intet klagenævn, og vi har ikke fundet noget gebyr i loven. Appel kræver tilladelse.', 'Klage sendes til forvaltningsretten der oppdragsgiver hører hjemme; erstatning ved de alminnelige domstolene. Det finnes ingen klagenemnd, og vi har ikke funnet noe gebyr i loven. Anke krever samtykke.'),
    when: always, must: is(complaintForum, 'court'),
    remedies: [{ change: complaintForum, to: 'court', say: t('Apply to the court.', 'Vänd er till domstolen.', 'Gå til domstolen.', 'Gå til retten.') }],
    examples: cases({}, { lawful: { 'the court': { 'complaint.forum': 'court' } }, unlawful: { 'a board': { 'complaint.forum': 'board' } }, depends: { 'not said': {} } }),
  }),
  duty({
    ...filing, id: 'se/complaint/standing', sources: [lou('20 kap. 4 §'), luk('16 kap. 4 §')], dossier: ['nat 5 Standing'],
    says: t('Only a supplier that has suffered or may suffer harm can ask for review; organisations and others cannot.', 'Bara en leverantör som anser sig ha lidit eller kunna komma att lida skada kan begära överprövning; organisationer och andra kan det inte.', 'Kun en virksomhed, der har lidt eller kan lide skade, kan klage; organisationer og andre kan ikke.', 'Bare en leverandør som har lidt eller kan lide skade, kan klage; organisasjoner og andre kan ikke.'),
    when: always, must: is(complaintBy, 'firm'),
    remedies: [{ change: complaintBy, to: 'firm', say: t('Let the firm concerned apply.', 'Låt det berörda företaget ansöka.', 'Lad den berørte virksomhed klage.', 'La den berørte leverandøren klage.') }],
    examples: cases({}, { lawful: { 'a firm': { 'complaint.by': 'firm' } }, unlawful: { 'an organisation': { 'complaint.by': 'organisation' } }, depends: { 'not said': {} } }),
  }),
  duty({
    ...filing, id: 'se/complaint/time', sources: [lou('20 kap. 11 §'), luk('16 kap. 11 §')], dossier: ['nat 5 Time limit, award', 'nat 5 Time limit, selection of candidates', 'diff 47', 'EX5', 'EU-REM-01', 'NAT-REMEDY'],
    says: t('The application reaches the court before the standstill ends: ten days after electronic letters, or after a voluntary notice. After that the award can no longer be reviewed.', 'Ansökan ska ha kommit in till förvaltningsrätten innan avtalsspärren löpt ut: tio dagar efter elektronisk underrättelse eller frivillig annons. Därefter kan tilldelningen inte överprövas.',
      'Klagen skal være modtaget i retten, før standstill-perioden udløber: ti dage efter elektronisk underretning eller frivillig bekendtgørelse. Derefter kan tildelingen ikke prøves.', 'Klagen må være kommet inn til retten før karensperioden utløper: ti dager etter elektronisk meddelelse eller frivillig kunngjøring. Etter det kan tildelingen ikke prøves.'),
    why: t('The buyer must know when the contract is safe.', 'Köparen måste veta när avtalet är säkert.', 'Ordregiveren skal vide, hvornår kontrakten er sikker.', 'Oppdragsgiver må vite når kontrakten er trygg.'),
    when: among(complaintAbout, 'nonSelection', 'award', 'framework'), must: yes(complaintInStandstill),
    remedies: [{ change: complaintInStandstill, to: true, say: t('Apply before the standstill ends.', 'Ansök innan avtalsspärren löper ut.', 'Klag, før standstill-perioden udløber.', 'Klag før karensperioden utløper.') }, toDamages],
    examples: cases({ 'complaint.about': 'award' }, {
      lawful: { 'within it': { 'complaint.inStandstill': true } }, unlawful: { 'on day twelve': { 'complaint.inStandstill': false }, 'not selected, too late': { 'complaint.about': 'nonSelection', 'complaint.inStandstill': false }, 'a framework, too late': { 'complaint.about': 'framework', 'complaint.inStandstill': false } }, depends: { 'not said': {} },
      outside: { 'a cancellation': { 'complaint.about': 'cancellation' } },
    }),
  }),
  duty({
    ...filing, id: 'se/complaint/cancellation', sources: [lou('20 kap. 12 §'), luk('16 kap. 12 §')], dossier: ['nat 5 Time limit, selection of candidates', 'EU-REM-01'],
    says: t('Review of a cancellation is asked for within ten days of an electronic message with reasons, fifteen if it was sent otherwise.', 'Överprövning av ett avbrytande begärs inom tio dagar från en elektronisk underrättelse med skäl, femton om den skickats på annat sätt.', 'Klage over en annullation indgives inden ti dage efter en elektronisk underretning med begrundelse, femten hvis den er sendt på anden måde.', 'Klage på en avlysning sendes innen ti dager etter en elektronisk meddelelse med begrunnelse, femten hvis den er sendt på annen måte.'),
    when: is(complaintAbout, 'cancellation'), must: any(atMost(daysSinceStart, cancellationDays), all(is(lettersMeans, 'post'), atMost(daysSinceStart, cancellationDaysPost)), no(timeStarted)),
    remedies: [{ change: daysSinceStart, to: 10, say: t('Apply within the time.', 'Ansök i tid.', 'Klag i tide.', 'Klag i tide.') }, toDamages],
    examples: cases({ 'complaint.about': 'cancellation', 'letters.means': 'electronic', 'complaint.timeStarted': true }, {
      lawful: { 'day ten': { 'complaint.daysSinceStart': 10 }, 'day fifteen, post': { 'letters.means': 'post', 'complaint.daysSinceStart': 15 }, 'no reasons were sent': { 'complaint.daysSinceStart': 40, 'complaint.timeStarted': false } },
      unlawful: { 'day eleven': { 'complaint.daysSinceStart': 11 }, 'day sixteen, post': { 'letters.means': 'post', 'complaint.daysSinceStart': 16 } }, depends: { 'not counted': {} }, outside: { 'the award': { 'complaint.about': 'award' } },
    }),
  }),
  duty({
    ...filing, id: 'se/complaint/validity', life: sinceFasterReview, sources: [lou('20 kap. 17 §'), luk('16 kap. 17 §')], dossier: ['nat 5 Time limit for that', 'diff 51', 'EX32', 'EX33', 'EX46', 'EU-REM-05', 'NAT-REMEDY'],
    says: t('The validity of a contract is tried if the application comes within six months of it, but within 30 days once a result notice is published or the tenderers are told of the contract with reasons.', 'Ett avtals giltighet prövas om ansökan kommer in inom sex månader från avtalet, men inom 30 dagar sedan en efterannons publicerats eller anbudsgivarna underrättats om avtalet med skäl.',
      'En kontrakts gyldighed prøves, hvis klagen kommer inden seks måneder efter den, dog inden 30 dage efter offentliggjort resultat eller begrundet underretning om kontrakten.', 'En kontrakts gyldighet prøves hvis klagen kommer innen seks måneder etter den, men innen 30 dager etter kunngjort resultat eller begrunnet meddelelse om kontrakten.'),
    when: among(complaintAbout, 'directContract', 'earlyContract', 'callOff'), must: all(atMost(monthsSinceStart, validityMonths), any(no(timeStarted), atMost(daysSinceStart, validityDays))),
    remedies: [{ change: daysSinceStart, to: 30, say: t('Apply within the time.', 'Ansök i tid.', 'Klag i tide.', 'Klag i tide.') }, toDamages],
    examples: cases(validity, {
      lawful: { 'five months, nothing published': { 'complaint.timeStarted': false }, 'day thirty': { 'complaint.timeStarted': true, 'complaint.daysSinceStart': 30 }, 'the sixth month': { 'complaint.monthsSinceStart': 6, 'complaint.timeStarted': false } },
      unlawful: { 'day thirty-one': { 'complaint.timeStarted': true, 'complaint.daysSinceStart': 31 }, 'the seventh month': { 'complaint.monthsSinceStart': 7, 'complaint.timeStarted': false }, 'a call-off, day 45': { 'complaint.about': 'callOff', 'complaint.timeStarted': true, 'complaint.daysSinceStart': 45 }, 'signed early, day 45': { 'complaint.about': 'earlyContract', 'complaint.timeStarted': true, 'complaint.daysSinceStart': 45 } },
      depends: { 'nobody knows what was published': {} }, outside: { 'the award': { 'complaint.about': 'award' } },
    }),
  }),
  duty({
    ...filing, id: 'se/complaint/stop', weight: 'needs a reason', sources: [lou('20 kap. 8 och 9 §§'), lou('20 kap. 16 §'), luk('16 kap. 8, 9 och 16 §§')], dossier: ['nat 5 Automatic stop', 'diff 45'],
    says: t('An application in the standstill stops the contract by itself while the case is in the first court. Otherwise ask the court for an interim decision; it weighs the interests.', 'En ansökan under avtalsspärren stoppar avtalet automatiskt så länge målet är i förvaltningsrätten. Annars får ni begära ett interimistiskt beslut; rätten väger intressena.',
      'En klage i standstill-perioden stopper kontrakten automatisk, så længe sagen er i første instans. Ellers må I bede retten om en midlertidig afgørelse; den afvejer interesserne.', 'En klage i karensperioden stanser kontrakten automatisk så lenge saken er i første instans. Ellers må dere be retten om en midlertidig avgjørelse; den veier interessene.'),
    when: all(yes(wantsStop), not(is(complaintAbout, 'damages'))), must: any(yes(complaintInStandstill), yes(stopRequested)),
    remedies: [{ change: stopRequested, to: true, say: t('Ask for an interim decision.', 'Begär ett interimistiskt beslut.', 'Bed om en midlertidig afgørelse.', 'Be om en midlertidig avgjørelse.') }],
    examples: cases({ ...inTime, 'complaint.wantsStop': true }, {
      lawful: { 'in the standstill': {}, 'asked for': { 'complaint.inStandstill': false, 'complaint.stopRequested': true } }, unlawful: { 'late and not asked for': { 'complaint.inStandstill': false, 'complaint.stopRequested': false } },
      depends: { 'nobody has said': { 'complaint.inStandstill': false } }, outside: { 'no stop wanted': { 'complaint.wantsStop': false }, 'damages': { 'complaint.about': 'damages' } },
    }),
  }),
  duty({
    ...filing, id: 'se/complaint/damages', life: sinceFasterReview, sources: [lou('20 kap. 21 §')], dossier: ['nat 5 Damages'],
    says: t('Damages are claimed at the general court within one year of the day you knew or should have known of the contract, or of the day a ruling that it was invalid became final.', 'Skadestånd begärs vid allmän domstol inom ett år från den dag ni fick eller borde ha fått veta att avtal slutits, eller från att ett avgörande om ogiltighet fick laga kraft.',
      'Erstatning kræves ved de almindelige domstole inden et år fra den dag, I vidste eller burde vide, at kontrakten var indgået, eller fra en endelig afgørelse om ugyldighed.', 'Erstatning kreves ved de alminnelige domstolene innen ett år fra den dagen dere visste eller burde visst om kontrakten, eller fra en rettskraftig avgjørelse om ugyldighet.'),
    when: is(complaintAbout, 'damages'), must: atMost(monthsSinceStart, damagesMonths),
    remedies: [{ change: monthsSinceStart, to: 12, say: t('Sue within the year.', 'Väck talan inom året.', 'Anlæg sag inden for året.', 'Ta ut søksmål innen året.') }],
    examples: cases({ 'complaint.about': 'damages' }, { lawful: { 'the twelfth month': { 'complaint.monthsSinceStart': 12 } }, unlawful: { 'the thirteenth month': { 'complaint.monthsSinceStart': 13 } }, depends: { 'not counted': {} }, outside: { 'the award': { 'complaint.about': 'award' } } }),
  }),
  duty({
    ...filing, id: 'se/complaint/new-arguments', steps: ['addToComplaint'], life: sinceFasterReview, sources: [lou('20 kap. 5 b–5 d §§'), luk('16 kap. 5 b–5 d §§')], dossier: ['nat 5 New arguments cut off', 'diff 48', 'EX36'],
    says: t('The court looks at a circumstance put forward later than three weeks after the application only if you make it probable that you could not come sooner or had a valid excuse. In the court of appeal nothing new without such an excuse.', 'En omständighet som åberopas senare än tre veckor efter ansökan beaktas bara om ni gör sannolikt att den inte kunnat åberopas tidigare eller att ni haft giltig ursäkt. I kammarrätten får inget nytt åberopas utan sådan ursäkt.',
      'Retten ser kun på et forhold fremsat senere end tre uger efter klagen, hvis I gør det sandsynligt, at det ikke kunne komme før, eller I havde gyldig undskyldning. I anden instans intet nyt uden en sådan.', 'Retten ser bare på et forhold lagt fram senere enn tre uker etter klagen hvis dere sannsynliggjør at det ikke kunne komme før, eller dere hadde gyldig grunn. I andre instans ikke noe nytt uten slik grunn.'),
    when: always, must: any(atMost(argumentDays, newArgumentDays), yes(argumentExcused)),
    remedies: [{ change: argumentDays, to: 21, say: t('Put everything forward within three weeks.', 'Åberopa allt inom tre veckor.', 'Fremsæt alt inden tre uger.', 'Legg fram alt innen tre uker.') }],
    examples: cases({}, {
      lawful: { 'day 21': { 'complaint.argumentDays': 21 }, 'excused': { 'complaint.argumentDays': 28, 'complaint.argumentExcused': true } }, unlawful: { 'day 22': { 'complaint.argumentDays': 22, 'complaint.argumentExcused': false } }, depends: { 'four weeks, nobody has judged': { 'complaint.argumentDays': 28 } },
    }),
  }),
  duty({
    order: 'SE', topic: 'review and sanctions', life: sinceAct, weight: 'blocks', steps: ['keepContract'], id: 'se/keep/invalid', carriesOut: 'eu/keep/ineffective', sources: [lou('20 kap. 13–14 §§'), luk('16 kap. 13–14 §§')],
    says: t('A contract that the court has declared invalid cannot be kept, above or below the threshold. Whether it may stand for a public interest is for the court alone to say.', 'Ett avtal som domstolen förklarat ogiltigt kan inte behållas, över eller under tröskelvärdet. Om det får bestå av ett allmänintresse avgör bara domstolen.', 'En kontrakt, som retten har erklæret ugyldig, kan ikke fastholdes, over eller under tærskelværdien. Om den kan bestå af hensyn til almenheden, afgør kun retten.', 'En kontrakt som retten har erklært ugyldig, kan ikke opprettholdes, over eller under terskelverdien. Om den kan bestå av hensyn til allmennheten, avgjør bare retten.'),
    when: always, must: no(keepIneffective),
    remedies: [{ insteadTake: 'endContract', say: t('End it and buy in competition.', 'Avsluta det och upphandla på nytt.', 'Afslut den, og udbyd på ny.', 'Avslutt den og konkurranseutsett på nytt.') }],
    examples: cases(small, { lawful: { 'not declared invalid': { 'keep.declaredIneffective': false } }, unlawful: { 'declared invalid': { 'keep.declaredIneffective': true } }, depends: { 'not said': {} } }),
  }),
]
