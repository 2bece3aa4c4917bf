import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

// Small purchases.
export const procedureTold = yesNo('below.procedureTold', 'record',
  t('How to tender told to those who may be interested', 'Hur man lämnar anbud meddelat möjliga anbudsgivare', 'Fremgangsmåden oplyst til mulige tilbudsgivere', 'Fremgangsmåten oppgitt til mulige leverandører'),
  t('Are possible tenderers told how the contract is awarded, with the criteria, so that they can make an offer?', 'Får möjliga anbudsgivare veta hur kontraktet tilldelas, med kriterierna, så att de kan lämna anbud?', 'Får mulige tilbudsgivere oplyst, hvordan kontrakten tildeles, med kriterierne, så de kan afgive tilbud?', 'Får mulige leverandører vite hvordan kontrakten tildeles, med kriteriene, slik at de kan gi tilbud?'))
export const moreThanThreeReasoned = yesNo('below.moreReasoned', 'record',
  t('Reason and number told when more than three are asked', 'Skäl och antal angivna när fler än tre tillfrågas', 'Begrundelse og antal oplyst, når flere end tre spørges', 'Grunn og antall oppgitt når flere enn tre blir spurt'),
  t('Does the request say briefly why more than three offers are asked for, and how many at most?', 'Anger förfrågan kort varför fler än tre anbud begärs, och hur många som högst?', 'Oplyser opfordringen kort, hvorfor der indhentes flere end tre tilbud, og hvor mange der højst indhentes?', 'Sier forespørselen kort hvorfor det bes om flere enn tre tilbud, og hvor mange det høyst bes om?'))
export const directPolicy = yesNo('direct.policyDecided', 'record',
  t('Guidelines for direct awards decided', 'Riktlinjer för direktupphandling beslutade', 'Retningslinjer for direkte køb besluttet', 'Retningslinjer for direkteanskaffelser vedtatt'),
  t('Has your authority decided guidelines for direct awards?', 'Har er myndighet beslutat riktlinjer för direktupphandling?', 'Har jeres myndighed besluttet retningslinjer for direkte køb?', 'Har myndigheten deres vedtatt retningslinjer for direkteanskaffelser?'))

// Works below the EU threshold in Denmark.
export const licitationKind = oneOfFact('licitation.kind', 'record',
  t('Kind of licitation', 'Slag av licitation', 'Slags licitation', 'Slags lisitasjon'),
  t('How are tenderers found?', 'Hur hittas anbudsgivarna?', 'Hvordan findes de bydende?', 'Hvordan finnes leverandørene?'), {
    public: t('public: an advert to everybody', 'offentlig: en annons till alla', 'offentlig licitation: en annonce til alle', 'offentlig: en kunngjøring til alle'),
    prequalified: t('limited, with an advert for prequalification', 'begränsad, med annons om prekvalificering', 'begrænset licitation med prækvalifikation', 'begrenset, med kunngjøring om prekvalifisering'),
    invited: t('limited, by invitation only', 'begränsad, bara genom inbjudan', 'begrænset licitation uden prækvalifikation', 'begrenset, bare ved invitasjon'),
  })
export const requestWorkingDays = numberOf('licitation.requestWorkingDays', 'days', 'record',
  t('Working days to announce interest', 'Arbetsdagar för att anmäla intresse', 'Arbejdsdage til at anmelde interesse', 'Virkedager for å melde interesse'),
  t('How many working days does the advert give to announce interest?', 'Hur många arbetsdagar ger annonsen för att anmäla intresse?', 'Hvor mange arbejdsdage giver annoncen til at anmelde interesse?', 'Hvor mange virkedager gir kunngjøringen for å melde interesse?'))
export const maximumStated = yesNo('licitation.maximumStated', 'record',
  t('Most tenderers to be asked stated', 'Högsta antal anbudsgivare angivet', 'Det højeste antal bydende oplyst', 'Høyeste antall leverandører oppgitt'),
  t('Do advert or invitation say how many tenderers at most will be asked?', 'Anger annonsen eller inbjudan hur många anbudsgivare som högst tillfrågas?', 'Oplyser annoncen eller indbydelsen, hvor mange bydende der højst opfordres?', 'Sier kunngjøringen eller invitasjonen hvor mange leverandører som høyst blir spurt?'))
export const outsideFirm = yesNo('licitation.outsideFirm', 'record',
  t('At least one from outside the area, or only some can do it', 'Minst en från annat håll, eller bara vissa kan utföra det', 'Mindst én fra uden for lokalområdet, eller kun bestemte kan udføre det', 'Minst én utenfra, eller bare noen kan utføre det'),
  t('Is at least one of those invited from outside the local area, or can only certain firms in practice do the work?', 'Är minst en av de inbjudna från annat håll än lokalområdet, eller kan i praktiken bara vissa företag utföra arbetet?', 'Er mindst én af de indbudte fra uden for lokalområdet, eller har kun bestemte virksomheder praktisk mulighed for at udføre arbejdet?', 'Er minst én av de inviterte utenfra lokalområdet, eller kan i praksis bare bestemte virksomheter utføre arbeidet?'))
export const sameCircle = yesNo('licitation.sameCircle', 'person',
  t('The same firms asked every time', 'Samma företag tillfrågas varje gång', 'Den samme kreds indbydes hver gang', 'De samme blir spurt hver gang'),
  t('Are the same firms asked as in your earlier works?', 'Tillfrågas samma företag som vid era tidigare arbeten?', 'Indbydes den samme kreds af virksomheder som ved jeres tidligere arbejder?', 'Blir de samme virksomhetene spurt som ved tidligere arbeider?'))
export const negotiatedWith = numberOf('licitation.negotiatedWith', 'count', 'record',
  t('Tenderers negotiated with', 'Anbudsgivare som det förhandlas med', 'Bydende, der forhandles med', 'Leverandører det forhandles med'),
  t('With how many tenderers do you negotiate?', 'Med hur många anbudsgivare förhandlar ni?', 'Hvor mange bydende forhandler I med?', 'Hvor mange leverandører forhandler dere med?'))
export const bestOnly = yesNo('licitation.bestOnly', 'record',
  t('Only with the best bids', 'Bara med de bästa anbuden', 'Kun med de bedste bud', 'Bare med de beste tilbudene'),
  t('Are they the lowest, or by the criteria the best, of the bids?', 'Är det de lägsta, eller enligt kriterierna bästa, anbuden?', 'Er det de laveste, eller efter kriterierne de bedste, bud?', 'Er det de laveste, eller etter kriteriene beste, tilbudene?'))
export const negotiationWaived = yesNo('licitation.negotiationWaived', 'record',
  t('Negotiation given up in the documents', 'Förhandling avstådd i dokumenten', 'Forhandling fraskrevet i udbudsbetingelserne', 'Forhandling frasagt i dokumentene'),
  t('Have you given up negotiation in the documents?', 'Har ni avstått från förhandling i dokumenten?', 'Har I givet afkald på forhandling i udbudsbetingelserne?', 'Har dere gitt avkall på forhandling i dokumentene?'))
export const taskChanged = yesNo('licitation.taskChanged', 'judgement',
  t('The task changed considerably', 'Uppgiften väsentligt ändrad', 'Opgavens karakter ændret væsentligt', 'Oppdraget vesentlig endret'),
  t('Does the negotiation change the nature of the task considerably?', 'Ändrar förhandlingen uppgiftens karaktär väsentligt?', 'Ændrer forhandlingen opgavens karakter væsentligt?', 'Endrer forhandlingen oppdragets karakter vesentlig?'))
export const bidSumsTold = yesNo('licitation.bidSumsTold', 'record',
  t('Bid sums and reservations told after opening', 'Anbudssummor och förbehåll meddelade efter öppningen', 'Budsummer og forbehold oplyst efter åbningen', 'Tilbudssummer og forbehold oppgitt etter åpningen'),
  t('Do tenderers learn sums and reservations close after an opening at a time set beforehand?', 'Får anbudsgivarna summor och förbehåll i anslutning till en öppning på en förutbestämd tid?', 'Får de bydende budsummer og forbehold at vide i umiddelbar tilknytning til en åbning på et forud fastsat tidspunkt?', 'Får leverandørene vite summer og forbehold rett etter en åpning på et tidspunkt fastsatt på forhånd?'))
export const worksGround = oneOfFact('works.directGround', 'person',
  t('Reason for direct offers on large works', 'Skäl för underhandsbud på större arbeten', 'Grund til underhåndsbud på større arbejder', 'Grunn til direkte tilbud på større arbeider'),
  t('Why is there no licitation?', 'Varför sker ingen licitation?', 'Hvorfor er der ingen licitation?', 'Hvorfor er det ingen lisitasjon?'), {
    none: t('no such reason', 'inget sådant skäl', 'ingen sådan grund', 'ingen slik grunn'),
    smallPart: t('small parts of at most 500 000 kroner and 20 per cent in all', 'små delarbeten på högst 500 000 danska kronor och 20 procent tillsammans', 'delarbejder på højst 500.000 kr. og højst 20 procent i alt', 'små deler på høyst 500 000 danske kroner og 20 prosent i alt'),
    hardToDescribe: t('very hard to describe beforehand, such as trials, research and development or repairs, or safety does not allow a delay', 'mycket svårt att beskriva på förhand, till exempel försök, forskning och utveckling eller reparation, eller säkerheten tål inget dröjsmål', 'kan kun med stor vanskelighed beskrives, fx forsøg, forskning og udvikling eller reparation, eller sikkerheden tåler ikke udsættelse', 'svært vanskelig å beskrive på forhånd, for eksempel forsøk, forskning og utvikling eller reparasjon, eller sikkerheten tåler ikke utsettelse'),
    failed: t('a licitation gave no suitable bid', 'en licitation gav inget lämpligt anbud', 'en licitation gav intet egnet bud', 'en lisitasjon ga ikke noe egnet tilbud'),
    onlyOne: t('only one firm can do it', 'bara ett företag kan utföra det', 'kun en bestemt virksomhed kan udføre det', 'bare én virksomhet kan utføre det'),
    supplement: t('unforeseen work needed to finish what was tendered', 'oförutsett arbete som behövs för att slutföra det upphandlade', 'uforudset arbejde, der er nødvendigt for at fuldføre det udbudte', 'uforutsett arbeid som trengs for å fullføre det som ble lyst ut'),
  })
export const fourthReserved = yesNo('works.fourthReserved', 'record',
  t('A fourth offer reserved, from outside the area', 'Ett fjärde anbud förbehållet, från annat håll', 'Et fjerde bud forbeholdt, fra uden for lokalområdet', 'Et fjerde tilbud forbeholdt, utenfra'),
  t('Did the requests reserve a fourth offer, and does it come from outside the local area?', 'Förbehölls ett fjärde anbud i förfrågningarna, och kommer det från annat håll än lokalområdet?', 'Er et fjerde bud forbeholdt i opfordringerne, og hentes det uden for lokalområdet?', 'Ble et fjerde tilbud forbeholdt i forespørslene, og hentes det utenfor lokalområdet?'))
