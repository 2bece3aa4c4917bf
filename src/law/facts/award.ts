import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

export const evaluatedAsPublished = yesNo('evaluation.asPublished', 'record',
  t('Evaluated by the published criteria and weights', 'Utvärderat enligt publicerade kriterier och vikter', 'Evalueret efter de offentliggjorte kriterier og vægte', 'Evaluert etter de publiserte kriteriene og vektene'),
  t('Are exactly the published criteria and weights used?', 'Används just de publicerade kriterierna och vikterna?', 'Bruges netop de offentliggjorte kriterier og vægte?', 'Brukes nettopp de publiserte kriteriene og vektene?'))
export const evaluationRecorded = yesNo('evaluation.recorded', 'record',
  t('Evaluation written down', 'Utvärderingen nedskriven', 'Evalueringen skrevet ned', 'Evalueringen skrevet ned'),
  t('Is the evaluation written down with reasons?', 'Är utvärderingen nedskriven med skäl?', 'Er evalueringen skrevet ned med begrundelse?', 'Er evalueringen skrevet ned med begrunnelse?'))
export const winnerCompliant = yesNo('award.winnerCompliant', 'record',
  t('Winning tender meets all minimum requirements', 'Vinnande anbud uppfyller alla minimikrav', 'Det vindende tilbud opfylder alle mindstekrav', 'Vinnende tilbud oppfyller alle absolutte krav'),
  t('Does the winning tender meet every minimum requirement?', 'Uppfyller det vinnande anbudet alla minimikrav?', 'Opfylder det vindende tilbud alle mindstekrav?', 'Oppfyller det vinnende tilbudet alle absolutte krav?'))
export const winnerProof = yesNo('award.winnerProof', 'record',
  t('Up-to-date proof taken from the winner', 'Aktuella bevis hämtade från vinnaren', 'Aktuel dokumentation hentet fra vinderen', 'Oppdatert dokumentasjon hentet fra vinneren'),
  t('Has the winner handed in up-to-date proof of suitability?', 'Har vinnaren lämnat aktuella bevis på att kvalificeringskraven är uppfyllda?', 'Har vinderen afleveret aktuel dokumentation for egnethed?', 'Har vinneren levert oppdatert dokumentasjon på at kravene er oppfylt?'))
export const bestByCriteria = yesNo('award.bestByCriteria', 'record',
  t('Winner is best by the criteria', 'Vinnaren är bäst enligt kriterierna', 'Vinderen er bedst efter kriterierne', 'Vinneren er best etter kriteriene'),
  t('Does the tender that the evaluation ranks first win?', 'Vinner det anbud som utvärderingen rankar först?', 'Vinder det tilbud, som evalueringen placerer først?', 'Vinner det tilbudet som evalueringen rangerer først?'))
export const lettersSent = yesNo('letters.sent', 'record',
  t('Award letters sent', 'Underrättelse om tilldelning skickad', 'Underretning om tildeling sendt', 'Meddelelse om tildeling sendt'),
  t('Have the award letters been sent?', 'Har underrättelsen om tilldelning skickats?', 'Er underretningen om tildeling sendt?', 'Er meddelelsen om tildeling sendt?'))
export const lettersToAll = yesNo('letters.toAll', 'record',
  t('Sent to everybody concerned at the same time', 'Skickat till alla berörda samtidigt', 'Sendt til alle berørte samtidig', 'Sendt til alle berørte samtidig'),
  t('Do all candidates and tenderers concerned get the letter at the same time?', 'Får alla berörda anbudssökande och anbudsgivare underrättelsen samtidigt?', 'Får alle berørte ansøgere og tilbudsgivere underretningen samtidig?', 'Får alle berørte leverandører meddelelsen samtidig?'))
export const lettersReasoned = yesNo('letters.reasons', 'record',
  t('Reasons given', 'Skäl angivna', 'Begrundelse givet', 'Begrunnelse gitt'),
  t('Does the letter give the reasons and the winner’s relative advantages?', 'Anger underrättelsen skälen och det vinnande anbudets fördelar?', 'Giver underretningen begrundelsen og det vindende tilbuds relative fordele?', 'Gir meddelelsen begrunnelsen og det valgte tilbudets relative fordeler?'))
export const standstillStated = yesNo('letters.standstillEnd', 'record',
  t('End of the standstill stated', 'Avtalsspärrens slut angivet', 'Standstill-periodens udløb angivet', 'Karensperiodens utløp oppgitt'),
  t('Does the letter say when the standstill ends?', 'Anger underrättelsen när avtalsspärren löper ut?', 'Siger underretningen, hvornår standstill-perioden udløber?', 'Sier meddelelsen når karensperioden utløper?'))
export const lettersMeans = oneOfFact('letters.means', 'record',
  t('How the letters are sent', 'Hur underrättelsen skickas', 'Hvordan underretningen sendes', 'Hvordan meddelelsen sendes'),
  t('Are the letters sent electronically or by post?', 'Skickas underrättelsen elektroniskt eller med post?', 'Sendes underretningen elektronisk eller med post?', 'Sendes meddelelsen elektronisk eller med post?'), {
    electronic: t('electronically', 'elektroniskt', 'elektronisk', 'elektronisk'),
    post: t('by post', 'med post', 'med post', 'med post'),
  })
export const standstillDays = numberOf('standstill.days', 'days', 'record',
  t('Full days waited before signing', 'Hela dagar mellan underrättelse och underskrift', 'Hele dage ventet før underskrift', 'Hele dager ventet før signering'),
  t('How many full days lie between the letters and the signature?', 'Hur många hela dagar ligger mellan underrättelsen och underskriften?', 'Hvor mange hele dage ligger der mellem underretningen og underskriften?', 'Hvor mange hele dager er det mellom meddelelsen og signeringen?'))
export const complaintPending = yesNo('complaint.pending', 'record',
  t('A complaint is pending', 'En överprövning pågår', 'En klage er under behandling', 'En klage er under behandling'),
  t('Is a complaint pending with the board or court?', 'Pågår en överprövning?', 'Er en klage under behandling ved Klagenævnet for Udbud eller domstolene?', 'Er en klage under behandling i KOFA eller retten?'))
export const complaintInStandstill = yesNo('complaint.inStandstill', 'record',
  t('Complaint made within the standstill', 'Överprövningen begärd under avtalsspärren', 'Klagen indgivet i standstill-perioden', 'Klagen fremsatt i karensperioden'),
  t('Was the complaint made before the standstill ended?', 'Begärdes överprövningen innan avtalsspärren löpte ut?', 'Blev klagen indgivet, før standstill-perioden udløb?', 'Ble klagen fremsatt før karensperioden var ute?'))
export const complaintForum = oneOfFact('complaint.forum', 'record',
  t('Where the complaint was made', 'Var överprövningen begärts', 'Hvor klagen er indgivet', 'Hvor klagen er fremsatt'),
  t('Where was the complaint made?', 'Var begärdes överprövningen?', 'Hvor blev klagen indgivet?', 'Hvor ble klagen fremsatt?'), {
    board: t('complaints board', 'klagonämnd', 'klagenævn', 'klagenemnd'),
    court: t('court', 'domstol', 'domstol', 'domstol'),
    none: t('nowhere', 'ingenstans', 'ingen steder', 'ingen steder'),
  })
export const sameAsTender = yesNo('contract.sameAsTender', 'record',
  t('Contract follows tender and documents', 'Avtalet följer anbud och dokument', 'Kontrakten følger tilbud og materiale', 'Kontrakten følger tilbud og dokumenter'),
  t('Does the contract follow the tender and the documents without material change?', 'Följer avtalet anbudet och dokumenten utan väsentlig ändring?', 'Følger kontrakten tilbuddet og materialet uden væsentlige ændringer?', 'Følger kontrakten tilbudet og dokumentene uten vesentlige endringer?'))
export const awardNoticeDays = numberOf('awardNotice.days', 'days', 'record',
  t('Days from contract to award notice', 'Dagar från avtal till efterannons', 'Dage fra kontrakt til bekendtgørelse om indgået kontrakt', 'Dager fra kontrakt til kunngjøring av kontraktsinngåelse'),
  t('How many days after the contract is the award notice sent?', 'Hur många dagar efter avtalet skickas efterannonsen?', 'Hvor mange dage efter kontrakten sendes bekendtgørelsen om indgået kontrakt?', 'Hvor mange dager etter kontrakten sendes kunngjøringen av kontraktsinngåelsen?'))
export const cancelReason = oneOfFact('cancel.reason', 'record',
  t('Reason to cancel', 'Skäl att avbryta', 'Grund til annullation', 'Grunn til avlysning'),
  t('Why is the procedure cancelled?', 'Varför avbryts upphandlingen?', 'Hvorfor annulleres udbuddet?', 'Hvorfor avlyses konkurransen?'), {
    noTenders: t('no or no suitable tenders', 'inga anbud eller inga lämpliga anbud', 'ingen tilbud eller ingen egnede tilbud', 'ingen tilbud eller ingen egnede tilbud'),
    needChanged: t('the need or the budget changed', 'behovet eller budgeten ändrades', 'behovet eller budgettet ændrede sig', 'behovet eller budsjettet endret seg'),
    error: t('an error in the procedure', 'ett fel i upphandlingen', 'en fejl i udbuddet', 'en feil i konkurransen'),
    avoidWinner: t('to avoid the firm that won', 'för att slippa vinnaren', 'for at undgå vinderen', 'for å unngå vinneren'),
    none: t('no reason given', 'inget skäl angivet', 'ingen grund angivet', 'ingen grunn oppgitt'),
  })
export const cancelToldAll = yesNo('cancel.toldAll', 'record',
  t('All told of the cancellation, with reasons', 'Alla underrättade om avbrytandet, med skäl', 'Alle underrettet om annullationen med begrundelse', 'Alle underrettet om avlysningen, med begrunnelse'),
  t('Are all who took part told, with reasons?', 'Underrättas alla som deltagit, med skäl?', 'Underrettes alle deltagere med begrundelse?', 'Underrettes alle deltakere, med begrunnelse?'))
export const reportWritten = yesNo('report.written', 'record',
  t('Individual report written', 'Individuell rapport skriven', 'Udbudsrapport skrevet', 'Anskaffelsesprotokoll skrevet'),
  t('Is the individual report on the procedure written?', 'Är den individuella rapporten om upphandlingen skriven?', 'Er rapporten om udbuddet skrevet?', 'Er anskaffelsesprotokollen skrevet?'))
export const recordsKept = yesNo('records.kept', 'record',
  t('Every step documented and kept', 'Varje steg dokumenterat och sparat', 'Hvert trin dokumenteret og gemt', 'Hvert steg dokumentert og oppbevart'),
  t('Is every step documented, and will the file be kept?', 'Är varje steg dokumenterat, och sparas akten?', 'Er hvert trin dokumenteret, og bliver sagens akter gemt?', 'Er hvert steg dokumentert, og blir saksdokumentene oppbevart?'))
export const targetMet = yesNo('phase.targetMet', 'record',
  t('Target of the phase met', 'Fasens delmål nått', 'Fasens delmål nået', 'Fasens delmål nådd'),
  t('Has the partner met the target of the phase?', 'Har partnern nått fasens delmål?', 'Har partneren nået fasens delmål?', 'Har partneren nådd fasens delmål?'))
export const phasePaid = yesNo('phase.paid', 'record',
  t('Payment made as agreed', 'Betalning gjord enligt avtal', 'Betaling sket som aftalt', 'Betaling gjort som avtalt'),
  t('Is the instalment for the phase paid as agreed?', 'Betalas fasens delbetalning enligt avtalet?', 'Betales fasens rate som aftalt?', 'Betales fasens avdrag som avtalt?'))
export const phaseReasons = yesNo('phase.reasonsGiven', 'record',
  t('Reasons given to all partners', 'Skäl lämnade till alla partner', 'Begrundelse givet til alle partnere', 'Begrunnelse gitt til alle partnere'),
  t('Do all partners get the reasons for stopping or going on?', 'Får alla partner skälen till att avsluta eller fortsätta?', 'Får alle partnere begrundelsen for at stoppe eller gå videre?', 'Får alle partnere begrunnelsen for å stoppe eller gå videre?'))
export const withinMaximum = yesNo('purchase.withinMaximum', 'record',
  t('Within the agreed maximum cost', 'Inom det överenskomna kostnadstaket', 'Inden for de aftalte maksimale omkostninger', 'Innenfor avtalte maksimale kostnader'),
  t('Does the purchase stay within the agreed maximum costs?', 'Ligger köpet inom det överenskomna kostnadstaket?', 'Holder købet sig inden for de aftalte maksimale omkostninger?', 'Holder kjøpet seg innenfor de avtalte maksimale kostnadene?'))
export const levelsMet = yesNo('purchase.levelsMet', 'record',
  t('Agreed performance reached', 'Överenskommen prestanda uppnådd', 'Aftalt ydelsesniveau nået', 'Avtalt ytelse nådd'),
  t('Does the result reach the agreed performance levels?', 'Når resultatet de överenskomna prestandanivåerna?', 'Når resultatet de aftalte ydelsesniveauer?', 'Når resultatet de avtalte ytelsesnivåene?'))
export const modificationGround = oneOfFact('modification.ground', 'record',
  t('Ground for the change', 'Grund för ändringen', 'Grundlag for ændringen', 'Grunnlag for endringen'),
  t('On what ground is the contract changed?', 'På vilken grund ändras avtalet?', 'På hvilket grundlag ændres kontrakten?', 'På hvilket grunnlag endres kontrakten?'), {
    reviewClause: t('a clear clause in the contract', 'en tydlig klausul i avtalet', 'en klar klausul i kontrakten', 'en klar klausul i kontrakten'),
    additional: t('necessary additions only this firm can make', 'nödvändiga tillägg som bara detta företag kan göra', 'nødvendige supplerende ydelser, som kun denne virksomhed kan levere', 'nødvendige tilleggsytelser bare denne leverandøren kan levere'),
    unforeseen: t('circumstances a careful buyer could not foresee', 'omständigheter som en omsorgsfull köpare inte kunde förutse', 'omstændigheder, en påpasselig ordregiver ikke kunne forudse', 'forhold en aktsom oppdragsgiver ikke kunne forutse'),
    small: t('small in value', 'litet värde', 'lille værdi', 'liten verdi'),
    replacement: t('the contractor is replaced', 'leverantören ersätts', 'leverandøren udskiftes', 'leverandøren skiftes ut'),
    notSubstantial: t('not a substantial change', 'ingen väsentlig ändring', 'ikke en grundlæggende ændring', 'ikke en vesentlig endring'),
    none: t('no ground', 'ingen grund', 'intet grundlag', 'ikke noe grunnlag'),
  })
export const modificationPercent = numberOf('modification.percent', 'percent', 'record',
  t('Increase by this change', 'Ökning genom denna ändring', 'Stigning ved denne ændring', 'Økning ved denne endringen'),
  t('By how much does this change raise the price, in per cent of the original?', 'Med hur mycket höjer ändringen priset, i procent av det ursprungliga?', 'Hvor meget øger ændringen prisen i procent af den oprindelige?', 'Hvor mye øker endringen prisen, i prosent av den opprinnelige?'))
export const modificationSum = numberOf('modification.sumPercent', 'percent', 'record',
  t('Sum of all small changes', 'Summan av alla små ändringar', 'Summen af alle små ændringer', 'Summen av alle små endringer'),
  t('What do all small changes add up to, in per cent of the original value?', 'Vad blir summan av alla små ändringar, i procent av ursprungsvärdet?', 'Hvad er summen af alle små ændringer i procent af den oprindelige værdi?', 'Hva er summen av alle små endringer, i prosent av opprinnelig verdi?'))
export const natureChanged = yesNo('modification.natureChanged', 'judgement',
  t('Overall nature of the contract changed', 'Avtalets övergripande karaktär ändrad', 'Kontraktens samlede karakter ændret', 'Kontraktens samlede karakter endret'),
  t('Does the change alter the overall nature of the contract?', 'Ändrar ändringen avtalets övergripande karaktär?', 'Ændrer ændringen kontraktens samlede karakter?', 'Endrer endringen kontraktens samlede karakter?'))
export const clauseClear = yesNo('modification.clauseClear', 'record',
  t('Clause clear, precise and unequivocal', 'Klausulen klar, exakt och entydig', 'Klausulen klar, præcis og entydig', 'Klausulen klar, presis og utvetydig'),
  t('Does a clear, precise and unequivocal clause in the original documents cover the change?', 'Omfattas ändringen av en klar, exakt och entydig klausul i de ursprungliga dokumenten?', 'Dækkes ændringen af en klar, præcis og entydig klausul i det oprindelige materiale?', 'Dekkes endringen av en klar, presis og utvetydig klausul i de opprinnelige dokumentene?'))
export const substantial = yesNo('modification.substantial', 'judgement',
  t('Substantial change', 'Väsentlig ändring', 'Grundlæggende ændring', 'Vesentlig endring'),
  t('Would other firms have taken part or won, does the balance tip to the contractor, or does the scope grow considerably?', 'Hade andra företag deltagit eller vunnit, ändras balansen till leverantörens fördel, eller växer omfattningen betydligt?', 'Ville andre virksomheder have deltaget eller vundet, tipper balancen til leverandøren, eller vokser omfanget betydeligt?', 'Ville andre leverandører ha deltatt eller vunnet, tipper balansen til leverandøren, eller øker omfanget betydelig?'))
export const modificationNotice = yesNo('modification.noticeSent', 'record',
  t('Notice of the change sent', 'Annons om ändringen skickad', 'Bekendtgørelse om ændringen sendt', 'Kunngjøring om endringen sendt'),
  t('Is a notice of the change sent for publication?', 'Skickas en annons om ändringen för publicering?', 'Sendes en bekendtgørelse om ændringen til offentliggørelse?', 'Sendes en kunngjøring om endringen til publisering?'))
