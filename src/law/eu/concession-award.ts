import { text } from '../../plain/index.ts'
import { above, all, any, atLeast, atMost, is, isNot, no, yes } from '../build.ts'
import {
  allReinvited, bestByCriteria, cancelToldAll, conflictKnown, conflictRemedied, criteriaInNotice, daysAfterQuarter, daysFromAward, evaluatedAsPublished,
  exceptionalInnovation, exclusionGround, firmHeard, instalmentPlan, judgmentKind, listedServices, newNoticeSent, newTenderDays, noticesGrouped, openedEarly, orderChanged,
  recordsKept, sameAsTender, selfCleaning, subject, winnerCompliant, yearsSince,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { aroundConcession, fullConcession, insideFullConcession, listedConcession, worksConcession } from './concession-entry.ts'
import { concessionAwardNotice, concessionOpen, concessionQuarter, concessionStaged } from './concession-figures.ts'
import { dutyOn, example } from './entry.ts'
import { exclusionYearsCrime } from './exclusion-figures.ts'
import { insideConcessions } from './regimes.ts'
import { d23 } from './sources.ts'

const on = dutyOn('concessions')
const changed = { 'concession.orderChanged': true, 'concession.allReinvited': true, 'concession.newTenderDays': 22, 'concession.criteriaInNotice': false } as const
const convicted = { 'exclusion.ground': 'crime', 'exclusion.judgment': 'finalJudgment', 'exclusion.selfCleaning': 'none', 'exclusion.yearsSince': 2 } as const

export const rules: readonly Rule[] = [
  on({
    id: 'eu/concession/opened', steps: ['openTenders'], weight: 'blocks', sources: [d23('art. 29(2)')],
    says: text(
      'Applications and tenders are looked into only after their time limit has passed.',
      'Ansökningar och anbud läses först när tidsfristen har gått ut.',
      'Ansøgninger og tilbud læses først, når fristen er udløbet.',
      'Forespørsler og tilbud leses først når fristen er ute.'),
    when: insideFullConcession, must: no(openedEarly),
    remedies: [{ change: openedEarly, to: false, say: text('Wait until the time limit has passed.', 'Vänta tills tidsfristen gått ut.', 'Vent, til fristen er udløbet.', 'Vent til fristen er ute.') }],
    examples: aroundConcession({ of: openedEarly, good: [false], bad: [true] }),
  }),
  on({
    id: 'eu/concession/conflict', steps: ['evaluate', 'decideAward'], weight: 'blocks', sources: [d23('art. 35')],
    says: text(
      'A conflict of interest that you know of is dealt with before anybody is chosen.',
      'Ett jäv som ni känner till är åtgärdat innan någon väljs.',
      'En interessekonflikt, som I kender til, er afhjulpet, før nogen vælges.',
      'Inhabilitet dere kjenner til, er avhjulpet før noen velges.'),
    when: all(insideFullConcession, yes(conflictKnown)), must: yes(conflictRemedied),
    remedies: [{ change: conflictRemedied, to: true, say: text('Let somebody else do the work.', 'Låt någon annan göra arbetet.', 'Lad en anden gøre arbejdet.', 'La noen andre gjøre arbeidet.') }],
    examples: aroundConcession({ base: { 'conflict.known': true }, of: conflictRemedied, good: [true], bad: [false], outside: [{ 'conflict.known': false }] }),
  }),
  on({
    id: 'eu/concession/as-published', steps: ['evaluate', 'decideAward'], weight: 'blocks', sources: [d23('art. 37(1), 41(1)')],
    says: text(
      'Tenders are weighed by the criteria that were set out, in competition with each other.',
      'Anbuden bedöms efter de kriterier som angetts, i konkurrens med varandra.',
      'Tilbuddene vurderes efter de angivne kriterier i konkurrence med hinanden.',
      'Tilbudene vurderes etter de oppgitte kriteriene, i konkurranse med hverandre.'),
    when: insideFullConcession, must: yes(evaluatedAsPublished),
    remedies: [{ change: evaluatedAsPublished, to: true, say: text('Evaluate again by what was published.', 'Utvärdera om efter det som publicerats.', 'Evaluer igen efter det offentliggjorte.', 'Evaluer på nytt etter det som ble kunngjort.') }],
    examples: aroundConcession({ of: evaluatedAsPublished, good: [true], bad: [false] }),
  }),
  on({
    id: 'eu/concession/order-kept', steps: ['evaluate'], weight: 'blocks', sources: [d23('art. 41(3)')], dossier: ['EU-AWD-09'],
    says: text(
      'The order of the criteria stands. Only an innovative solution of exceptional performance that no diligent buyer could foresee lets you change it, and nobody may be discriminated by that.',
      'Kriteriernas ordning står fast. Bara en innovativ lösning med prestanda på synnerligen hög nivå som ingen omsorgsfull köpare kunnat förutse låter er ändra den, utan att någon diskrimineras.',
      'Kriteriernes rækkefølge ligger fast. Kun en innovativ løsning med et usædvanligt højt funktionelt niveau, som ingen påpasselig ordregiver kunne forudse, lader jer ændre den, uden at nogen diskrimineres.',
      'Kriterienes rekkefølge ligger fast. Bare en innovativ løsning med usedvanlig god funksjonell ytelse som ingen aktsom oppdragsgiver kunne forutse, lar dere endre den, uten at noen forskjellsbehandles.'),
    why: text('The door stays open for what nobody thought of.', 'Dörren hålls öppen för det som ingen tänkt på.', 'Døren holdes åben for det, ingen havde tænkt på.', 'Døren holdes åpen for det ingen hadde tenkt på.'),
    when: all(insideFullConcession, yes(orderChanged)), must: yes(exceptionalInnovation),
    remedies: [{ change: orderChanged, to: false, say: text('Keep the order that was announced.', 'Behåll den ordning som angetts.', 'Behold den angivne rækkefølge.', 'Behold den oppgitte rekkefølgen.') }],
    examples: aroundConcession({ base: changed, of: exceptionalInnovation, good: [true], bad: [false], outside: [{ 'concession.orderChanged': false }] }),
  }),
  on({
    id: 'eu/concession/new-order-told', steps: ['evaluate'], weight: 'blocks', sources: [d23('art. 39(3)-(4), 41(3)')], dossier: ['EU-AWD-09'],
    says: text(
      'With a new order all tenderers are told and asked to tender again, in at least 22 days. If the criteria stood in the notice, a new notice goes out with at least 30 days.',
      'Med en ny ordning informeras alla anbudsgivare och bjuds in på nytt, med minst 22 dagar. Stod kriterierna i annonsen publiceras en ny annons med minst 30 dagar.',
      'Med en ny rækkefølge underrettes alle tilbudsgivere og opfordres på ny med mindst 22 dage. Stod kriterierne i bekendtgørelsen, udsendes en ny med mindst 30 dage.',
      'Med en ny rekkefølge får alle som har gitt tilbud, beskjed og ny invitasjon med minst 22 dager. Sto kriteriene i kunngjøringen, kunngjøres det på nytt med minst 30 dager.'),
    when: all(insideFullConcession, yes(orderChanged)),
    must: all(yes(allReinvited), any(all(no(criteriaInNotice), atLeast(newTenderDays, concessionStaged)), all(yes(newNoticeSent), atLeast(newTenderDays, concessionOpen)))),
    remedies: [
      { change: orderChanged, to: false, say: text('Keep the order that was announced.', 'Behåll den ordning som angetts.', 'Behold den angivne rækkefølge.', 'Behold den oppgitte rekkefølgen.') },
      { change: allReinvited, to: true, say: text('Tell all tenderers and ask them again.', 'Informera alla anbudsgivare och bjud in dem på nytt.', 'Underret alle tilbudsgivere, og opfordr dem på ny.', 'Informer alle, og inviter dem på nytt.') },
    ],
    examples: [
      ...aroundConcession({ base: { ...changed, 'concession.newNoticeSent': false }, of: newTenderDays, good: [22, 23], bad: [21], outside: [{ 'concession.orderChanged': false }] }),
      example('nobody told', { ...fullConcession, ...changed, 'concession.allReinvited': false }, 'unlawful'),
      example('criteria in the notice, new notice, 30 days', { ...fullConcession, ...changed, 'concession.criteriaInNotice': true, 'concession.newNoticeSent': true, 'concession.newTenderDays': 30 }, 'lawful'),
      example('criteria in the notice, new notice, 31 days', { ...fullConcession, ...changed, 'concession.criteriaInNotice': true, 'concession.newNoticeSent': true, 'concession.newTenderDays': 31 }, 'lawful'),
      example('criteria in the notice, new notice, 29 days', { ...fullConcession, ...changed, 'concession.criteriaInNotice': true, 'concession.newNoticeSent': true, 'concession.newTenderDays': 29 }, 'unlawful'),
      example('criteria in the notice, no new notice', { ...fullConcession, ...changed, 'concession.criteriaInNotice': true, 'concession.newNoticeSent': false, 'concession.newTenderDays': 40 }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/concession/convicted', steps: ['inviteToTender', 'decideAward'], weight: 'blocks', sources: [d23('art. 38(4), (9) and (10)')],
    says: text(
      'A firm with a final judgment for corruption, fraud or another listed crime is kept out for up to five years, unless its own measures show that it is reliable.',
      'Ett företag som genom lagakraftvunnen dom dömts för korruption, bedrägeri eller annat uppräknat brott utesluts i upp till fem år, om inte egna åtgärder visar att det är tillförlitligt.',
      'En virksomhed med en endelig dom for bestikkelse, svig eller anden oplistet kriminalitet udelukkes i op til fem år, medmindre egne foranstaltninger viser, at den er pålidelig.',
      'En leverandør med rettskraftig dom for korrupsjon, bedrageri eller annet oppført lovbrudd avvises i inntil fem år, med mindre egne tiltak viser at den er pålitelig.'),
    when: all(insideFullConcession, is(exclusionGround, 'crime'), is(judgmentKind, 'finalJudgment')), must: any(is(selfCleaning, 'sufficient'), above(yearsSince, exclusionYearsCrime)),
    remedies: [{ insteadTake: 'hearFirm', say: text('Hear the firm, then exclude it or go on with it.', 'Hör företaget, och uteslut det sedan eller gå vidare med det.', 'Hør virksomheden, og udeluk den så eller gå videre med den.', 'Hør leverandøren, og avvis den så eller gå videre med den.') }],
    examples: [
      ...aroundConcession({ base: convicted, of: selfCleaning, good: ['sufficient'], bad: ['none', 'insufficient'], outside: [{ 'exclusion.ground': 'misconduct' }, { 'exclusion.judgment': 'acceptedFine' }] }),
      example('six years ago', { ...fullConcession, ...convicted, 'exclusion.yearsSince': 6 }, 'lawful'),
      example('five years ago', { ...fullConcession, ...convicted, 'exclusion.yearsSince': 5 }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/concession/tax', steps: ['inviteToTender', 'decideAward'], weight: 'needs a reason', sources: [d23('art. 38(5)')],
    says: text(
      'A firm that by a final decision owes taxes or social contributions is kept out until it has paid or made a binding plan.',
      'Ett företag som enligt ett slutligt avgörande är skyldigt skatt eller socialavgifter utesluts tills det betalat eller har en bindande plan.',
      'En virksomhed, der ifølge en endelig afgørelse skylder skat eller sociale bidrag, udelukkes, til den har betalt eller har en bindende aftale.',
      'En leverandør som etter en endelig avgjørelse skylder skatt eller trygdeavgift, avvises til den har betalt eller har en bindende avtale.'),
    when: all(insideFullConcession, is(exclusionGround, 'tax')), must: yes(instalmentPlan),
    remedies: [{ change: instalmentPlan, to: true, say: text('Ask for proof of payment or of a plan.', 'Be om bevis på betalning eller en plan.', 'Bed om bevis for betaling eller en aftale.', 'Be om bevis for betaling eller en avtale.') }],
    examples: aroundConcession({ base: { 'exclusion.ground': 'tax' }, of: instalmentPlan, good: [true], bad: [false], outside: [{ 'exclusion.ground': 'none' }] }),
  }),
  on({
    id: 'eu/concession/excluded-rightly', steps: ['excludeFirm'], weight: 'blocks', sources: [d23('art. 38(4)-(9)')],
    says: text(
      'A firm is excluded only on a ground of the article, after it could show that it is reliable, and not if its measures are enough.',
      'Ett företag utesluts bara på en grund i artikeln, efter att ha fått visa att det är tillförlitligt, och inte om dess åtgärder räcker.',
      'En virksomhed udelukkes kun af en grund i artiklen, efter at den har kunnet vise sin pålidelighed, og ikke hvis dens foranstaltninger er nok.',
      'En leverandør avvises bare på et grunnlag i artikkelen, etter at den har kunnet vise at den er pålitelig, og ikke hvis tiltakene er nok.'),
    when: insideFullConcession, must: all(isNot(exclusionGround, 'none'), isNot(exclusionGround, 'taxHaven'), yes(firmHeard), isNot(selfCleaning, 'sufficient')),
    remedies: [
      { change: firmHeard, to: true, say: text('Hear the firm first.', 'Hör företaget först.', 'Hør virksomheden først.', 'Hør leverandøren først.') },
      { insteadTake: 'evaluate', say: text('Keep the firm in.', 'Behåll företaget.', 'Behold virksomheden.', 'Behold leverandøren.') },
    ],
    examples: [
      ...aroundConcession({ base: { 'exclusion.ground': 'misconduct', 'exclusion.selfCleaning': 'none' }, of: firmHeard, good: [true], bad: [false] }),
      example('a seat in a tax haven', { ...fullConcession, 'exclusion.ground': 'taxHaven', 'exclusion.heard': true, 'exclusion.selfCleaning': 'none' }, 'unlawful'),
      example('no ground', { ...fullConcession, 'exclusion.ground': 'none', 'exclusion.heard': true, 'exclusion.selfCleaning': 'none' }, 'unlawful'),
      example('measures are enough', { ...fullConcession, 'exclusion.ground': 'misconduct', 'exclusion.heard': true, 'exclusion.selfCleaning': 'sufficient' }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/concession/winner', steps: ['decideAward'], weight: 'blocks', sources: [d23('art. 37(1)')],
    says: text(
      'The winner meets every minimum requirement and comes first by the criteria.',
      'Vinnaren uppfyller varje minimikrav och kommer först enligt kriterierna.',
      'Vinderen opfylder alle mindstekrav og kommer først efter kriterierne.',
      'Vinneren oppfyller alle absolutte krav og kommer først etter kriteriene.'),
    when: insideFullConcession, must: all(yes(winnerCompliant), yes(bestByCriteria)),
    remedies: [
      { change: winnerCompliant, to: true, say: text('Choose among the tenders that meet the requirements.', 'Välj bland de anbud som uppfyller kraven.', 'Vælg blandt de tilbud, der opfylder kravene.', 'Velg blant tilbudene som oppfyller kravene.') },
      { change: bestByCriteria, to: true, say: text('Choose the tender that comes first.', 'Välj det anbud som kommer först.', 'Vælg det tilbud, der kommer først.', 'Velg tilbudet som kommer først.') },
    ],
    examples: [
      ...aroundConcession({ base: { 'award.bestByCriteria': true }, of: winnerCompliant, good: [true], bad: [false] }),
      example('not the best', { ...fullConcession, 'award.winnerCompliant': true, 'award.bestByCriteria': false }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/concession/recorded', steps: ['decideAward'], weight: 'blocks', sources: [d23('art. 37(5)')], dossier: ['EU-PROC-C1'],
    says: text(
      'The stages of the procedure are recorded, in the way you find right.',
      'Förfarandets steg dokumenteras, på det sätt ni finner lämpligt.',
      'Procedurens faser registreres på den måde, I finder passende.',
      'Trinnene i konkurransen dokumenteres, på den måten dere finner riktig.'),
    when: insideFullConcession, must: yes(recordsKept),
    remedies: [{ change: recordsKept, to: true, say: text('Write the stages down.', 'Skriv ner stegen.', 'Skriv faserne ned.', 'Skriv ned trinnene.') }],
    examples: aroundConcession({ of: recordsKept, good: [true], bad: [false] }),
  }),
  on({
    id: 'eu/concession/cancelled', steps: ['cancelProcedure'], weight: 'blocks', sources: [d23('art. 40(1)')],
    says: text(
      'When you give up or begin again, all who took part are told why, as soon as possible.',
      'När ni avbryter eller gör om får alla som deltagit veta varför, så snart som möjligt.',
      'Når I opgiver eller begynder forfra, får alle deltagere at vide hvorfor, hurtigst muligt.',
      'Når dere avlyser eller begynner på nytt, får alle deltakere vite hvorfor, så snart som mulig.'),
    when: insideFullConcession, must: yes(cancelToldAll),
    remedies: [{ change: cancelToldAll, to: true, say: text('Write to all with the reasons.', 'Skriv till alla med skälen.', 'Skriv til alle med begrundelsen.', 'Skriv til alle med begrunnelsen.') }],
    examples: aroundConcession({ of: cancelToldAll, good: [true], bad: [false] }),
  }),
  on({
    id: 'eu/concession/same-as-tender', steps: ['signContract'], weight: 'blocks', sources: [d23('art. 3, 37(6), 43(4)')],
    says: text(
      'What is signed is what was tendered: nothing material changes between award and signature.',
      'Det som skrivs under är det som bjudits: inget väsentligt ändras mellan tilldelning och underskrift.',
      'Det, der underskrives, er det, der blev budt: intet væsentligt ændres mellem tildeling og underskrift.',
      'Det som signeres, er det som ble tilbudt: ikke noe vesentlig endres mellom tildeling og signering.'),
    when: insideFullConcession, must: yes(sameAsTender),
    remedies: [{ change: sameAsTender, to: true, say: text('Take out the new terms.', 'Ta bort de nya villkoren.', 'Fjern de nye vilkår.', 'Fjern de nye vilkårene.') }],
    examples: aroundConcession({ of: sameAsTender, good: [true], bad: [false] }),
  }),
  on({
    id: 'eu/concession/award-notice', steps: ['sendAwardNotice'], weight: 'blocks', sources: [d23('art. 32(1)')], dossier: ['EU-PUB-04'],
    says: text(
      'The award notice goes to TED within 48 days of the award, not of the signature. For social and other specific services the notices may be collected and sent within 48 days of the end of the quarter.',
      'Efterannonsen skickas till TED inom 48 dagar från tilldelningen, inte från underskriften. För sociala och andra särskilda tjänster får annonserna samlas och skickas inom 48 dagar från kvartalets slut.',
      'Bekendtgørelsen om tildeling sendes til TED senest 48 dage efter tildelingen, ikke efter underskriften. For sociale og andre specifikke tjenesteydelser kan de samles og sendes senest 48 dage efter kvartalets udløb.',
      'Kunngjøringen sendes til TED senest 48 dager etter tildelingen, ikke etter signeringen. For helse- og sosialtjenester og særlige tjenester kan de samles og sendes senest 48 dager etter utløpet av kvartalet.'),
    when: insideConcessions,
    must: any(atMost(daysFromAward, concessionAwardNotice), all(isNot(subject, 'worksConcession'), yes(listedServices), yes(noticesGrouped), atMost(daysAfterQuarter, concessionQuarter))),
    remedies: [{ change: daysFromAward, say: text('Send it now; if it is late, say so in the file.', 'Skicka den nu; är den sen antecknas det i akten.', 'Send den nu; er den for sen, noteres det på sagen.', 'Send den nå; er den for sen, noteres det i saken.') }],
    // Awarded on 15 December 2026: by 1 February 2027.
    examples: [
      ...aroundConcession({ base: { 'awardNotice.grouped': false }, of: daysFromAward, good: [48, 10], bad: [49] }),
      example('school meals, collected by quarter', { ...listedConcession, 'concession.daysFromAward': 100, 'awardNotice.grouped': true, 'awardNotice.daysAfterQuarter': 48 }, 'lawful'),
      example('school meals, collected, early', { ...listedConcession, 'concession.daysFromAward': 100, 'awardNotice.grouped': true, 'awardNotice.daysAfterQuarter': 20 }, 'lawful'),
      example('school meals, collected too late', { ...listedConcession, 'concession.daysFromAward': 100, 'awardNotice.grouped': true, 'awardNotice.daysAfterQuarter': 49 }, 'unlawful'),
      example('school meals, not collected', { ...listedConcession, 'concession.daysFromAward': 100, 'awardNotice.grouped': false, 'awardNotice.daysAfterQuarter': 20 }, 'unlawful'),
      example('other services cannot be collected', { ...fullConcession, 'concession.daysFromAward': 100, 'awardNotice.grouped': true, 'awardNotice.daysAfterQuarter': 20 }, 'unlawful'),
      example('nor can works', { ...worksConcession, 'concession.listedServices': true, 'concession.daysFromAward': 100, 'awardNotice.grouped': true, 'awardNotice.daysAfterQuarter': 20 }, 'unlawful'),
    ],
  }),
]
