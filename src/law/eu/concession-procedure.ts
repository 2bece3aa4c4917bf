import { text } from '../../plain/index.ts'
import { all, among, any, atLeast, is, isNot, no, yes } from '../build.ts'
import {
  answerDaysBefore, answeredToAll, changeToAll, conditionsAltered, directGround, enoughInvited, eSubmission, exclusivityByBuyer, noAlternative, noSuitableTenders, noticeChannel,
  objectiveSelection, objectTouched, procedure, questionInTime, requestDays, roundEqual, staged, tenderDays, timeEnough, timetableTold,
  touchesCriteria, touchesMinimum,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { aroundConcession, fullConcession, insideFullConcession, listedConcession } from './concession-entry.ts'
import { concessionAnswers, concessionOpen, concessionOpenElectronic, concessionRequests, concessionStaged, concessionStagedElectronic } from './concession-figures.ts'
import { dutyOn, example } from './entry.ts'
import { insideConcessions } from './regimes.ts'
import { d23 } from './sources.ts'

const on = dutyOn('concessions')
const competed = all(insideFullConcession, isNot(procedure, 'directAward'), isNot(procedure, 'negotiatedWithoutNotice'))
const directly = among(procedure, 'directAward', 'negotiatedWithoutNotice')
const direct = { procedure: 'directAward' } as const, withoutNotice = { procedure: 'negotiatedWithoutNotice' } as const
const announce = { insteadTake: 'sendNotice', say: text('Send a concession notice and let all compete.', 'Skicka en annons och låt alla konkurrera.', 'Send en koncessionsbekendtgørelse, og lad alle konkurrere.', 'Send en kunngjøring, og la alle konkurrere.') } as const


export const rules: readonly Rule[] = [
  on({
    id: 'eu/concession/direct-ground', steps: ['chooseProcedure', 'signContract'], weight: 'blocks', sources: [d23('art. 31(4)-(5)')], dossier: ['EU-PROC-C1'],
    says: text(
      'A concession goes without a notice only for a unique work of art, where technology, an exclusive right or a patent leaves one supplier, or after a competition without suitable tenders. Urgency is no ground.',
      'En koncession tilldelas utan annons bara för ett unikt konstverk, när teknik, ensamrätt eller patent lämnar en enda leverantör, eller efter en konkurrens utan lämpliga anbud. Brådska är ingen grund.',
      'En koncession tildeles kun uden bekendtgørelse for et unikt kunstværk, hvor teknik, eneret eller patent kun efterlader én leverandør, eller efter en konkurrence uden egnede tilbud. Hast er intet grundlag.',
      'En konsesjonskontrakt inngås uten kunngjøring bare for et unikt kunstverk, der teknikk, enerett eller patent bare gir én leverandør, eller etter en konkurranse uten egnede tilbud. Hast er ikke noe grunnlag.'),
    when: all(insideConcessions, directly), must: among(directGround, 'noTenders', 'artistic', 'technical', 'exclusiveRights'),
    remedies: [announce],
    examples: [
      ...aroundConcession({ base: direct, of: directGround, good: ['noTenders', 'artistic', 'technical', 'exclusiveRights'], bad: ['extremeUrgency', 'none', 'additional'], outside: [{ procedure: 'concession' }] }),
      example('called a negotiated procedure without notice', { ...fullConcession, ...withoutNotice, 'direct.ground': 'extremeUrgency' }, 'unlawful'),
      example('school meals, without a ground', { ...listedConcession, ...direct, 'direct.ground': 'none' }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/concession/direct-one-supplier', steps: ['chooseProcedure', 'signContract'], weight: 'blocks', sources: [d23('art. 31(4)')], dossier: ['EU-PROC-C1'],
    says: text(
      'That only one supplier can do it counts only if there is no reasonable alternative and you have not drawn the concession too narrowly yourselves.',
      'Att bara en leverantör kan gäller bara om det inte finns något rimligt alternativ och ni inte själva har avgränsat koncessionen för snävt.',
      'At kun én leverandør kan, gælder kun, hvis der ikke er noget rimeligt alternativ, og I ikke selv har afgrænset koncessionen for snævert.',
      'At bare én leverandør kan, gjelder bare hvis det ikke finnes rimelige alternativer, og dere ikke selv har tilpasset konsesjonen til en bestemt leverandør.'),
    when: all(insideConcessions, directly, among(directGround, 'technical', 'exclusiveRights')), must: all(yes(noAlternative), no(exclusivityByBuyer)),
    remedies: [announce],
    examples: [
      ...aroundConcession({ base: { ...direct, 'direct.ground': 'technical', 'direct.exclusivityByBuyer': false }, of: noAlternative, good: [true], bad: [false], outside: [{ procedure: 'concession' }, { 'direct.ground': 'noTenders' }] }),
      example('the buyer made it so', { ...fullConcession, ...direct, 'direct.ground': 'exclusiveRights', 'direct.noAlternative': true, 'direct.exclusivityByBuyer': true }, 'unlawful'),
      example('without notice, there is another supplier', { ...fullConcession, ...withoutNotice, 'direct.ground': 'exclusiveRights', 'direct.noAlternative': false, 'direct.exclusivityByBuyer': false }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/concession/direct-no-tenders', steps: ['chooseProcedure', 'signContract'], weight: 'blocks', sources: [d23('art. 31(5)')], dossier: ['EU-PROC-C1'],
    says: text(
      'After a competition that brought no suitable tender or application you may go on without a notice only on essentially the same conditions.',
      'Efter en konkurrens utan lämpliga anbud eller ansökningar får ni fortsätta utan annons bara på i huvudsak samma villkor.',
      'Efter en konkurrence uden egnede tilbud eller ansøgninger kan I kun fortsætte uden bekendtgørelse på i hovedsagen samme vilkår.',
      'Etter en konkurranse uten egnede tilbud eller forespørsler kan dere fortsette uten kunngjøring bare på i hovedsak samme vilkår.'),
    when: all(insideConcessions, directly, is(directGround, 'noTenders')), must: all(yes(noSuitableTenders), no(conditionsAltered)),
    remedies: [announce],
    examples: [
      ...aroundConcession({ base: { ...direct, 'direct.ground': 'noTenders', 'direct.conditionsAltered': false }, of: noSuitableTenders, good: [true], bad: [false], outside: [{ procedure: 'concession' }, { 'direct.ground': 'technical' }] }),
      example('on easier conditions', { ...fullConcession, ...withoutNotice, 'direct.ground': 'noTenders', 'direct.noSuitableTenders': true, 'direct.conditionsAltered': true }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/concession/notice', steps: ['sendNotice'], weight: 'blocks', sources: [d23('art. 31(1) and (3), 33')], dossier: ['EU-PROC-C1'],
    says: text(
      'A concession begins with a concession notice in TED; for social and other specific services a prior information notice there is enough.',
      'En koncession inleds med en annons i TED; för sociala och andra särskilda tjänster räcker en förhandsannons där.',
      'En koncession begynder med en koncessionsbekendtgørelse i TED; for sociale og andre specifikke tjenesteydelser er en forhåndsmeddelelse dér nok.',
      'En konsesjonskontrakt begynner med en kunngjøring i TED; for helse- og sosialtjenester og særlige tjenester holder en veiledende kunngjøring der.'),
    when: all(insideConcessions, isNot(procedure, 'directAward'), isNot(procedure, 'negotiatedWithoutNotice')), must: is(noticeChannel, 'ted'),
    remedies: [{ change: noticeChannel, to: 'ted', say: text('Send it to TED.', 'Skicka den till TED.', 'Send den til TED.', 'Send den til TED.') }],
    examples: [
      ...aroundConcession({ of: noticeChannel, good: ['ted'], bad: ['national', 'ownSite', 'none'], outside: [direct, withoutNotice] }),
      example('school meals, announced nationally only', { ...listedConcession, 'notice.channel': 'national' }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/concession/timetable', steps: ['sendNotice', 'holdRound', 'changeDocuments'], weight: 'blocks', sources: [d23('art. 30(1), 37(4)')], dossier: ['EU-PROC-C1', 'EU-NUM-08'],
    says: text(
      'You design the procedure freely, but tell all participants how it runs and when it should end, and every change in that.',
      'Ni utformar förfarandet fritt, men talar om för alla deltagare hur det går till och när det ska vara klart, och varje ändring av det.',
      'I tilrettelægger proceduren frit, men fortæller alle deltagere, hvordan den forløber, og hvornår den skal slutte, og enhver ændring heraf.',
      'Dere legger opp konkurransen fritt, men forteller alle deltakere hvordan den gjennomføres, og når den skal være ferdig, og alle endringer i det.'),
    when: competed, must: yes(timetableTold),
    remedies: [{ change: timetableTold, to: true, say: text('Send all participants the plan.', 'Skicka planen till alla deltagare.', 'Send planen til alle deltagere.', 'Send planen til alle deltakere.') }],
    examples: aroundConcession({ of: timetableTold, good: [true], bad: [false], outside: [direct, withoutNotice] }),
  }),
  on({
    id: 'eu/concession/change-to-all', steps: ['changeDocuments'], weight: 'blocks', sources: [d23('art. 30(2), 37(4)')],
    says: text(
      'A change goes to all participants at once; what stood in the notice is changed in a new notice.',
      'En ändring går till alla deltagare samtidigt; det som stod i annonsen ändras i en ny annons.',
      'En ændring går til alle deltagere på én gang; det, der stod i bekendtgørelsen, rettes i en ny bekendtgørelse.',
      'En endring går til alle deltakere samtidig; det som sto i kunngjøringen, endres i en ny kunngjøring.'),
    when: insideFullConcession, must: yes(changeToAll),
    remedies: [{ change: changeToAll, to: true, say: text('Tell all at the same time.', 'Meddela alla samtidigt.', 'Meddel alle samtidig.', 'Meddel alle samtidig.') }],
    examples: aroundConcession({ of: changeToAll, good: [true], bad: [false] }),
  }),
  on({
    id: 'eu/concession/time-one-stage', steps: ['sendNotice'], weight: 'blocks', sources: [d23('art. 39(3) and (5)')], dossier: ['EU-PROC-C1'],
    says: text(
      'Where firms tender at once, they get at least 30 days from the notice, 25 if tenders can be handed in electronically.',
      'När företagen lämnar anbud direkt får de minst 30 dagar från annonsen, 25 om anbud kan lämnas elektroniskt.',
      'Hvor virksomhederne byder med det samme, får de mindst 30 dage fra bekendtgørelsen, 25 hvis tilbud kan afgives elektronisk.',
      'Der leverandørene gir tilbud med en gang, får de minst 30 dager fra kunngjøringen, 25 hvis tilbud leveres elektronisk.'),
    when: all(competed, no(staged)), must: any(atLeast(tenderDays, concessionOpen), all(yes(eSubmission), atLeast(tenderDays, concessionOpenElectronic))),
    remedies: [{ change: tenderDays, say: text('Move the deadline.', 'Flytta fram sista anbudsdag.', 'Udskyd fristen.', 'Flytt fristen.') }],
    examples: [
      ...aroundConcession({ base: { 'concession.staged': false, 'time.eSubmission': false }, of: tenderDays, good: [30], bad: [29], outside: [direct, withoutNotice, { 'concession.staged': true }] }),
      example('electronic, 25 days', { ...fullConcession, 'concession.staged': false, 'time.eSubmission': true, 'time.tenderDays': 25 }, 'lawful'),
      example('electronic, 26 days', { ...fullConcession, 'concession.staged': false, 'time.eSubmission': true, 'time.tenderDays': 26 }, 'lawful'),
      example('electronic, 24 days', { ...fullConcession, 'concession.staged': false, 'time.eSubmission': true, 'time.tenderDays': 24 }, 'unlawful'),
      example('31 days, nobody says how', { ...fullConcession, 'concession.staged': false, 'time.tenderDays': 31 }, 'lawful'),
    ],
  }),
  on({
    id: 'eu/concession/time-requests', steps: ['sendNotice'], weight: 'blocks', sources: [d23('art. 39(3)')],
    says: text(
      'In a staged procedure firms get at least 30 days from the notice to ask to take part.',
      'I ett stegvis förfarande får företagen minst 30 dagar från annonsen för anbudsansökan.',
      'I en procedure i etaper får virksomhederne mindst 30 dage fra bekendtgørelsen til at ansøge.',
      'Ved trinnvis gjennomføring får leverandørene minst 30 dager fra kunngjøringen til å be om å delta.'),
    when: all(competed, yes(staged)), must: atLeast(requestDays, concessionRequests),
    remedies: [{ change: requestDays, say: text('Move the deadline.', 'Flytta fram sista dagen.', 'Udskyd fristen.', 'Flytt fristen.') }],
    examples: aroundConcession({ base: { 'concession.staged': true }, of: requestDays, good: [30, 35], bad: [29], outside: [direct, withoutNotice, { 'concession.staged': false }] }),
  }),
  on({
    id: 'eu/concession/time-staged', steps: ['inviteToTender'], weight: 'blocks', sources: [d23('art. 39(4)-(5)')],
    says: text(
      'Invited firms get at least 22 days for the first tender, 17 if tenders can be handed in electronically.',
      'Inbjudna företag får minst 22 dagar för det första anbudet, 17 om anbud kan lämnas elektroniskt.',
      'Opfordrede virksomheder får mindst 22 dage til det første tilbud, 17 hvis tilbud kan afgives elektronisk.',
      'Inviterte leverandører får minst 22 dager til første tilbud, 17 hvis tilbud kan leveres elektronisk.'),
    when: all(competed, yes(staged)), must: any(atLeast(tenderDays, concessionStaged), all(yes(eSubmission), atLeast(tenderDays, concessionStagedElectronic))),
    remedies: [{ change: tenderDays, say: text('Move the deadline.', 'Flytta fram sista anbudsdag.', 'Udskyd fristen.', 'Flytt fristen.') }],
    examples: [
      ...aroundConcession({ base: { 'concession.staged': true, 'time.eSubmission': false }, of: tenderDays, good: [22], bad: [21], outside: [direct, withoutNotice, { 'concession.staged': false }] }),
      example('electronic, 17 days', { ...fullConcession, 'concession.staged': true, 'time.eSubmission': true, 'time.tenderDays': 17 }, 'lawful'),
      example('electronic, 18 days', { ...fullConcession, 'concession.staged': true, 'time.eSubmission': true, 'time.tenderDays': 18 }, 'lawful'),
      example('electronic, 16 days', { ...fullConcession, 'concession.staged': true, 'time.eSubmission': true, 'time.tenderDays': 16 }, 'unlawful'),
      example('23 days, nobody says how', { ...fullConcession, 'concession.staged': true, 'time.tenderDays': 23 }, 'lawful'),
    ],
  }),
  on({
    id: 'eu/concession/time-enough', steps: ['sendNotice', 'inviteToTender'], weight: 'needs a reason', sources: [d23('art. 39(1)-(2)')],
    says: text(
      'The time fits the complexity and the work; if the site must be seen, it is longer than the minimum.',
      'Tiden passar komplexiteten och arbetet; måste platsen besökas är den längre än minimitiden.',
      'Fristen passer til kompleksiteten og arbejdet; skal stedet ses, er den længere end mindstefristen.',
      'Fristen passer til kompleksiteten og arbeidet; må stedet befares, er den lengre enn minstefristen.'),
    when: competed, must: yes(timeEnough),
    remedies: [{ change: timeEnough, to: true, say: text('Give more time.', 'Ge mer tid.', 'Giv længere frist.', 'Gi mer tid.') }],
    examples: aroundConcession({ of: timeEnough, good: [true], bad: [false], outside: [direct, withoutNotice] }),
  }),
  on({
    id: 'eu/concession/invited', steps: ['inviteToTender'], weight: 'blocks', sources: [d23('art. 37(3)')], dossier: ['EU-NUM-08'],
    says: text(
      'There is no fixed number to invite: you choose by objective criteria, openly, and leave enough firms for genuine competition.',
      'Det finns inget fast antal att bjuda in: ni väljer öppet efter objektiva kriterier och lämnar så många företag att konkurrensen blir effektiv.',
      'Der er ikke noget fast antal at opfordre: I vælger åbent efter objektive kriterier og lader nok virksomheder være med til reel konkurrence.',
      'Det finnes ikke noe fast antall å invitere: dere velger åpent etter objektive kriterier og lar nok leverandører være med til reell konkurranse.'),
    when: competed, must: all(yes(objectiveSelection), yes(enoughInvited)),
    remedies: [
      { change: objectiveSelection, to: true, say: text('Choose by the criteria in the notice.', 'Välj efter kriterierna i annonsen.', 'Vælg efter kriterierne i bekendtgørelsen.', 'Velg etter kriteriene i kunngjøringen.') },
      { change: enoughInvited, to: true, say: text('Invite more firms.', 'Bjud in fler företag.', 'Opfordr flere virksomheder.', 'Inviter flere leverandører.') },
    ],
    examples: [
      ...aroundConcession({ base: { 'concession.enoughInvited': true }, of: objectiveSelection, good: [true], bad: [false], outside: [direct, withoutNotice] }),
      example('only one invited', { ...fullConcession, 'candidates.objectiveCriteria': true, 'concession.enoughInvited': false }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/concession/answers', steps: ['answerQuestion'], weight: 'blocks', sources: [d23('art. 34(3)')],
    says: text(
      'A question asked in good time is answered to all at least six days before the tenders are due.',
      'En fråga som ställts i god tid besvaras till alla senast sex dagar före sista anbudsdag.',
      'Et spørgsmål, der er stillet i god tid, besvares til alle senest seks dage før tilbudsfristen.',
      'Et spørsmål som er stilt i god tid, besvares til alle senest seks dager før tilbudsfristen.'),
    when: all(insideFullConcession, yes(questionInTime)), must: all(atLeast(answerDaysBefore, concessionAnswers), yes(answeredToAll)),
    remedies: [
      { insteadTake: 'extendDeadline', say: text('Extend the deadline as well.', 'Förläng också anbudstiden.', 'Forlæng også fristen.', 'Forleng også fristen.') },
      { change: answeredToAll, to: true, say: text('Send the answer to all.', 'Skicka svaret till alla.', 'Send svaret til alle.', 'Send svaret til alle.') },
    ],
    examples: [
      ...aroundConcession({ base: { 'questions.inTime': true, 'questions.toAll': true }, of: answerDaysBefore, good: [6, 9], bad: [5], outside: [{ 'questions.inTime': false }] }),
      example('only to the firm that asked', { ...fullConcession, 'questions.inTime': true, 'questions.toAll': false, 'questions.daysBefore': 9 }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/concession/negotiation', steps: ['holdRound'], weight: 'blocks', sources: [d23('art. 37(6)')], dossier: ['EU-NUM-08', 'EU-PROC-C1', 'myth 9'],
    says: text(
      'You may negotiate with candidates and tenderers, but not about what the concession is, the award criteria or the minimum requirements.',
      'Ni får förhandla med anbudssökande och anbudsgivare, men inte om vad som anskaffas, tilldelningskriterierna eller minimikraven.',
      'I må forhandle med ansøgere og tilbudsgivere, men ikke om koncessionens genstand, tildelingskriterierne eller mindstekravene.',
      'Dere kan forhandle med leverandørene, men ikke om hva som anskaffes, tildelingskriteriene eller de absolutte kravene.'),
    when: insideFullConcession, must: all(no(objectTouched), no(touchesCriteria), no(touchesMinimum)),
    remedies: [
      { change: objectTouched, to: false, say: text('Keep to what was announced.', 'Håll er till det som annonserats.', 'Hold jer til det offentliggjorte.', 'Hold dere til det som er kunngjort.') },
      { change: touchesCriteria, to: false, say: text('Leave the criteria as they stand.', 'Låt kriterierna stå.', 'Lad kriterierne stå.', 'La kriteriene stå.') },
      { change: touchesMinimum, to: false, say: text('Leave the minimum requirements as they stand.', 'Låt minimikraven stå.', 'Lad mindstekravene stå.', 'La de absolutte kravene stå.') },
    ],
    examples: [
      ...aroundConcession({ base: { 'round.awardCriteria': false, 'round.minimumRequirements': false }, of: objectTouched, good: [false], bad: [true] }),
      example('a criterion', { ...fullConcession, 'concession.objectTouched': false, 'round.awardCriteria': true, 'round.minimumRequirements': false }, 'unlawful'),
      example('a minimum requirement', { ...fullConcession, 'concession.objectTouched': false, 'round.awardCriteria': false, 'round.minimumRequirements': true }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/concession/equal-information', steps: ['holdRound'], weight: 'blocks', sources: [d23('art. 3, 30(2)')], dossier: ['EU-PROC-C1'],
    says: text(
      'Nobody is given information that puts others at a disadvantage.',
      'Ingen får information som missgynnar andra.',
      'Ingen får oplysninger, der stiller andre ringere.',
      'Ingen får opplysninger som stiller andre dårligere.'),
    when: insideFullConcession, must: yes(roundEqual),
    remedies: [{ change: roundEqual, to: true, say: text('Give all the same information.', 'Ge alla samma information.', 'Giv alle de samme oplysninger.', 'Gi alle den samme informasjonen.') }],
    examples: aroundConcession({ of: roundEqual, good: [true], bad: [false] }),
  }),
]
