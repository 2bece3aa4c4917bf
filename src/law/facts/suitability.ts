import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

// Demands on the firms and their proof
export const demandsInNotice = yesNo('suitability.inNotice', 'record',
  t('Demands and proof stand in the notice', 'Krav och bevis anges i annonsen', 'Krav og dokumentation står i bekendtgørelsen', 'Krav og dokumentasjon står i kunngjøringen'),
  t('Does the notice state each least level demanded and how it is to be proved?', 'Anger annonsen varje kvalificeringskrav och vilken utredning som ska lämnas?', 'Angiver bekendtgørelsen hvert mindstekrav til egnethed, og hvordan det dokumenteres?', 'Oppgir kunngjøringen hvert kvalifikasjonskrav og hvordan det skal dokumenteres?'))
export const listedProofOnly = yesNo('suitability.listedProofOnly', 'record',
  t('Only the kinds of proof the law lists', 'Bara de bevis som lagen anger', 'Kun de former for dokumentation, loven opregner', 'Bare dokumentasjonen regelverket nevner'),
  t('Are only the kinds of demand and proof asked for that the law lists?', 'Begärs bara de slags krav och bevis som lagen anger?', 'Kræves kun de former for krav og dokumentation, som loven opregner?', 'Kreves bare de kravene og den dokumentasjonen som regelverket nevner?'))
export const referenceYears = numberOf('suitability.referenceYears', 'count', 'record',
  t('How many years back references may reach', 'Hur många år tillbaka referenser får ligga', 'Hvor mange år tilbage referencer må ligge', 'Hvor mange år tilbake referanser kan ligge'),
  t('How many years back may the references reach?', 'Hur många år tillbaka får referenserna ligga?', 'Hvor mange år tilbage må referencerne ligge?', 'Hvor mange år tilbake kan referansene ligge?'))
export const olderForCompetition = yesNo('suitability.olderForCompetition', 'judgement',
  t('Older references needed for competition', 'Äldre referenser behövs för konkurrensen', 'Ældre referencer nødvendige for konkurrencen', 'Eldre referanser nødvendige for konkurransen'),
  t('Are older references needed to ensure enough competition, and do the documents say that they count?', 'Behövs äldre referenser för att säkra konkurrensen, och anger dokumenten att de räknas?', 'Er ældre referencer nødvendige for at sikre konkurrencen, og siger materialet, at de tæller?', 'Er eldre referanser nødvendige for å sikre konkurransen, og sier dokumentene at de teller?'))
export const turnoverYears = numberOf('suitability.turnoverYears', 'count', 'record',
  t('Years of turnover asked for', 'Antal års omsättning som begärs', 'År, der kræves omsætning for', 'År det kreves omsetning for'),
  t('For how many of the last years must turnover be shown? (0 if none)', 'För hur många av de senaste åren ska omsättning visas? (0 om inget)', 'For hvor mange af de seneste år skal omsætningen oplyses? (0, hvis ingen)', 'For hvor mange av de siste årene må omsetning vises? (0 hvis ingen)'))
export const turnoverRanked = numberOf('suitability.turnoverRanked', 'times', 'record',
  t('Turnover counted when choosing among the suitable, times the contract value', 'Omsättning som räknas vid urvalet, gånger kontraktsvärdet', 'Omsætning, der tæller ved udvælgelsen, gange kontraktværdien', 'Omsetning som teller ved utvelgelsen, ganger kontraktsverdien'),
  t('If turnover helps to choose among the suitable firms: up to how many times the contract value does it count? (0 if it does not)', 'Om omsättning används för urvalet: upp till hur många gånger kontraktsvärdet räknas den? (0 om den inte används)', 'Hvis omsætning bruges til udvælgelsen: op til hvor mange gange kontraktværdien tæller den? (0, hvis den ikke bruges)', 'Hvis omsetning brukes i utvelgelsen: inntil hvor mange ganger kontraktsverdien teller den? (0 hvis den ikke brukes)'))
export const ratioDemanded = yesNo('suitability.ratioDemanded', 'record',
  t('A ratio of assets and liabilities demanded', 'En kvot mellan tillgångar och skulder krävs', 'Et forhold mellem aktiver og passiver krævet', 'Krav til forholdet mellom eiendeler og gjeld'),
  t('Is a ratio between assets and liabilities demanded?', 'Krävs en viss kvot mellan tillgångar och skulder?', 'Kræves et bestemt forhold mellem aktiver og passiver?', 'Kreves et bestemt forhold mellom eiendeler og gjeld?'))
export const ratioMethodStated = yesNo('suitability.ratioMethodStated', 'record',
  t('How the ratio is judged is stated', 'Hur kvoten bedöms anges', 'Vurderingen af forholdet er angivet', 'Vurderingen av forholdet er oppgitt'),
  t('Do the documents state objective methods and criteria for judging the ratio?', 'Anger dokumenten objektiva metoder och kriterier för att beräkna kvoten?', 'Angiver materialet objektive metoder og kriterier for vurderingen af forholdet?', 'Oppgir dokumentene objektive metoder og kriterier for vurderingen av forholdet?'))
export const insuranceFits = yesNo('suitability.insuranceFits', 'judgement',
  t('Insurance demanded fits the risk', 'Försäkringskravet passar risken', 'Forsikringskravet passer til risikoen', 'Forsikringskravet passer til risikoen'),
  t('Is the professional risk insurance demanded no higher than the risk of this contract calls for (or none demanded)?', 'Är kravet på ansvarsförsäkring inte högre än vad risken i kontraktet motiverar (eller ställs inget)?', 'Er kravet til erhvervsansvarsforsikring ikke højere, end risikoen ved kontrakten tilsiger (eller stilles det ikke)?', 'Er kravet til ansvarsforsikring ikke høyere enn risikoen i kontrakten tilsier (eller stilles det ikke)?'))
export const otherEconomicProof = yesNo('suitability.otherEconomicProof', 'record',
  t('Other economic proof taken from who has a good reason', 'Annan ekonomisk utredning godtas av den som har skäl', 'Anden økonomisk dokumentation fra den, der har god grund', 'Annen økonomisk dokumentasjon fra den som har god grunn'),
  t('May a firm with a good reason, such as a young one without accounts, show its finances in another suitable way?', 'Får ett företag med goda skäl, till exempel ett nytt utan bokslut, visa sin ekonomi på annat lämpligt sätt?', 'Må en virksomhed med gyldig grund, fx en ny uden regnskaber, vise sin økonomi på en anden passende måde?', 'Kan en leverandør med saklig grunn, for eksempel en ny uten regnskap, vise økonomien på en annen egnet måte?'))
export const espdReuse = yesNo('suitability.espdReuse', 'record',
  t('An earlier self-declaration may be used again', 'En tidigare egen försäkran får återanvändas', 'Et tidligere ESPD må genbruges', 'En tidligere egenerklæring kan brukes igjen'),
  t('May a firm use an earlier self-declaration again if it confirms that it is still right?', 'Får ett företag återanvända en tidigare egen försäkran om det bekräftar att den stämmer?', 'Må en virksomhed genbruge et tidligere ESPD, hvis den bekræfter, at oplysningerne stadig er korrekte?', 'Kan en leverandør bruke en tidligere egenerklæring igjen hvis den bekrefter at opplysningene fortsatt er riktige?'))

// The winner's papers
export const proofAtHand = yesNo('proof.atHand', 'record',
  t('A paper asked for that the buyer holds or can fetch', 'Ett bevis begärs som köparen har eller kan hämta', 'Der kræves noget, ordregiveren har eller kan hente', 'Det kreves noe oppdragsgiver har eller kan hente'),
  t('Is the firm asked for a paper that you already hold, or can fetch free from a register?', 'Begärs ett bevis som ni redan har, eller kan hämta gratis ur ett register?', 'Kræves der en attest, som I allerede har eller gratis kan hente i et register?', 'Kreves det en attest som dere allerede har, eller kan hente gratis i et register?'))
export const homePapersAccepted = yesNo('proof.homePapersAccepted', 'record',
  t('Papers of the firm’s own country accepted', 'Bevis från företagets eget land godtas', 'Attester fra virksomhedens eget land accepteres', 'Attester fra leverandørens eget land godtas'),
  t('Is it accepted that the firm proves by an extract or certificate of its own country, or by a sworn or solemn declaration where its country issues none, that no ground for exclusion exists?', 'Godtas registerutdrag eller intyg från företagets eget land, eller en försäkran på heder och samvete om landet inte utfärdar något, som bevis för att uteslutningsgrund saknas?', 'Accepteres uddrag eller attest fra virksomhedens eget land, eller en erklæring under ed eller på tro og love, hvis landet ikke udsteder nogen, som bevis for, at ingen udelukkelsesgrund foreligger?', 'Godtas utskrift eller attest fra leverandørens eget land, eller egenerklæringen eller en erklæring under ed der landet ikke utsteder noe, som bevis for at det ikke foreligger avvisningsgrunner?'))
export const firmHome = oneOfFact('firm.home', 'record',
  t('Where the firm is established', 'Var företaget är etablerat', 'Hvor virksomheden er etableret', 'Hvor leverandøren er etablert'),
  t('Where is the firm established?', 'Var är företaget etablerat?', 'Hvor er virksomheden etableret?', 'Hvor er leverandøren etablert?'), {
    domestic: t('in the buyer’s own country', 'i köparens eget land', 'i ordregiverens eget land', 'i oppdragsgivers eget land'),
    eea: t('in another EU or EEA country', 'i ett annat EU- eller EES-land', 'i et andet EU- eller EØS-land', 'i et annet EU- eller EØS-land'),
    agreement: t('in a country with an agreement that covers this purchase (GPA or other)', 'i ett land med ett avtal som omfattar köpet (GPA eller annat)', 'i et land med en aftale, der dækker købet (GPA eller anden)', 'i et land med en avtale som dekker anskaffelsen (GPA eller annen)'),
    thirdCountry: t('in a country without such an agreement', 'i ett land utan ett sådant avtal', 'i et land uden en sådan aftale', 'i et land uten en slik avtale'),
  })
export const taxCertificate = yesNo('taxCertificate.held', 'record',
  t('Tax certificate received', 'Skatteintyg mottaget', 'Skatteattest modtaget', 'Skatteattest mottatt'),
  t('Has the chosen firm handed in its certificate for tax and value added tax?', 'Har det valda företaget lämnat sitt intyg om skatt och mervärdesskatt?', 'Har den valgte virksomhed afleveret attest for skat og moms?', 'Har den valgte leverandøren levert skatteattest for skatt og merverdiavgift?'))
export const taxCertificateMonths = numberOf('taxCertificate.months', 'months', 'record',
  t('Age of the tax certificate', 'Skatteintygets ålder', 'Skatteattestens alder', 'Alderen på skatteattesten'),
  t('How many months old was the certificate when tenders or requests were due?', 'Hur många månader gammalt var intyget när anbud eller ansökningar skulle vara inne?', 'Hvor mange måneder gammel var attesten ved tilbuds- eller ansøgningsfristen?', 'Hvor mange måneder gammel var attesten ved tilbuds- eller søknadsfristen?'))

// Reliance and groups
export const relianceFor = oneOfFact('reliance.for', 'record',
  t('What the firm relies on others for', 'Vad företaget åberopar andra för', 'Hvad virksomheden støtter sig på andre for', 'Hva leverandøren støtter seg på andre for'),
  t('For what does the firm rely on others?', 'För vad åberopar företaget andra?', 'Hvad støtter virksomheden sig på andre for?', 'Hva støtter leverandøren seg på andre for?'), {
    none: t('it relies on nobody', 'det åberopar ingen', 'den støtter sig ikke på andre', 'den støtter seg ikke på andre'),
    economic: t('economic and financial standing', 'ekonomisk och finansiell ställning', 'økonomisk og finansiel formåen', 'økonomisk og finansiell kapasitet'),
    technical: t('technical capacity, such as equipment', 'teknisk kapacitet, till exempel utrustning', 'teknisk formåen, fx udstyr', 'tekniske kvalifikasjoner, for eksempel utstyr'),
    qualifications: t('education, professional qualifications or experience', 'utbildnings- och yrkeskvalifikationer eller erfarenhet', 'uddannelse, faglige kvalifikationer eller erfaring', 'utdanning, faglige kvalifikasjoner eller erfaring'),
  })
export const linkDemanded = yesNo('reliance.linkDemanded', 'record',
  t('A certain legal link demanded', 'En viss rättslig förbindelse krävs', 'En bestemt retlig forbindelse krævet', 'En bestemt rettslig forbindelse kreves'),
  t('Is a certain legal link demanded between the firm and the one it relies on, such as one group?', 'Krävs en viss rättslig förbindelse mellan företaget och det åberopade företaget, till exempel samma koncern?', 'Kræves en bestemt retlig forbindelse mellem virksomheden og den, den støtter sig på, fx samme koncern?', 'Kreves en bestemt rettslig forbindelse mellom leverandøren og den den støtter seg på, for eksempel samme konsern?'))
export const resourcesShown = yesNo('reliance.resourcesShown', 'record',
  t('Resources shown to be available', 'Resurserna visade tillgängliga', 'Rådighed over ressourcerne vist', 'Rådighet over ressursene vist'),
  t('Has the firm shown that it will have the resources, for example by a commitment from the other?', 'Har företaget visat att det förfogar över resurserna, till exempel genom ett åtagande från det andra företaget?', 'Har virksomheden vist, at den råder over ressourcerne, fx ved en støtteerklæring?', 'Har leverandøren vist at den rår over ressursene, for eksempel med en forpliktelseserklæring?'))
export const commitmentBinding = yesNo('reliance.commitmentBinding', 'record',
  t('The support is legally binding', 'Stödet är rättsligt bindande', 'Støtten er juridisk bindende', 'Støtten er rettslig bindende'),
  t('Does the declaration of support show that the other is legally bound to the firm?', 'Visar stödförklaringen att det andra företaget är rättsligt bundet gentemot företaget?', 'Viser støtteerklæringen, at enheden er juridisk forpligtet over for virksomheden?', 'Viser støtteerklæringen at den andre er rettslig forpliktet overfor leverandøren?'))
export const performsItself = yesNo('reliance.performsItself', 'record',
  t('The other does that part itself', 'Det andra företaget utför den delen', 'Enheden udfører selv den del', 'Den andre utfører selv den delen'),
  t('Will the one relied on carry out the part that needs its qualifications or experience?', 'Ska det åberopade företaget utföra den del som kräver dess kvalifikationer eller erfarenhet?', 'Skal den, der støttes på, selv udføre den del, der kræver dens kvalifikationer eller erfaring?', 'Skal den det støttes på, selv utføre den delen som krever kvalifikasjonene eller erfaringen?'))
export const relianceChecked = yesNo('reliance.checked', 'record',
  t('The other is checked too', 'Det andra företaget är också kontrollerat', 'Enheden er også kontrolleret', 'Den andre er også kontrollert'),
  t('Have you checked that the one relied on meets the demands and that no ground for exclusion exists?', 'Har ni kontrollerat att det åberopade företaget uppfyller kraven och att det inte finns grund för uteslutning?', 'Har I kontrolleret, at den, der støttes på, opfylder kravene, og at der ikke er udelukkelsesgrunde?', 'Har dere kontrollert at den det støttes på, oppfyller kravene, og at det ikke er avvisningsgrunner?'))
export const relianceFails = yesNo('reliance.fails', 'judgement',
  t('The one relied on falls short', 'Det åberopade företaget håller inte', 'Den, der støttes på, falder igennem', 'Den det støttes på, holder ikke'),
  t('Does the one relied on fail a demand, or is it under a ground for exclusion that is compulsory?', 'Uppfyller det åberopade företaget inte ett krav, eller finns en obligatorisk uteslutningsgrund?', 'Opfylder den, der støttes på, ikke et krav, eller er den omfattet af en obligatorisk udelukkelsesgrund?', 'Oppfyller ikke den det støttes på, et krav, eller foreligger det en avvisningsgrunn som ikke er valgfri?'))
export const relianceAct = oneOfFact('reliance.act', 'record',
  t('What the buyer does about it', 'Vad köparen gör åt det', 'Hvad ordregiveren gør ved det', 'Hva oppdragsgiver gjør med det'),
  t('What do you do about it?', 'Vad gör ni åt det?', 'Hvad gør I ved det?', 'Hva gjør dere med det?'), {
    askReplacement: t('ask the firm to replace it', 'begär att företaget byter ut det', 'kræver, at virksomheden erstatter den', 'krever at leverandøren skifter den ut'),
    reject: t('shut the firm out', 'utesluter företaget', 'udelukker virksomheden', 'avviser leverandøren'),
    goOn: t('go on as if nothing were wrong', 'går vidare som om inget vore fel', 'går videre, som om intet var galt', 'går videre som om ingenting var galt'),
  })
export const jointLiability = yesNo('reliance.jointLiability', 'record',
  t('Joint liability demanded', 'Solidariskt ansvar krävs', 'Solidarisk hæftelse krævet', 'Solidaransvar kreves'),
  t('Is joint liability demanded from the one relied on?', 'Krävs solidariskt ansvar av det åberopade företaget?', 'Kræves solidarisk hæftelse af den, der støttes på?', 'Kreves det solidaransvar av den det støttes på?'))
export const criticalTasks = oneOfFact('reliance.criticalTasks', 'record',
  t('Tasks the tenderer must do itself', 'Uppgifter som anbudsgivaren själv ska utföra', 'Opgaver, tilbudsgiveren selv skal udføre', 'Oppgaver leverandøren selv må utføre'),
  t('Must the tenderer or a member of the group do certain tasks itself?', 'Måste anbudsgivaren eller en deltagare i gruppen själv utföra vissa uppgifter?', 'Skal tilbudsgiveren eller en deltager i sammenslutningen selv udføre bestemte opgaver?', 'Må leverandøren eller en deltaker i fellesskapet selv utføre bestemte oppgaver?'), {
    none: t('no', 'nej', 'nej', 'nei'),
    siting: t('yes: works, a service, or siting and installing goods', 'ja: byggentreprenad, en tjänst eller montering och installation', 'ja: bygge og anlæg, en tjenesteydelse eller montering og installation', 'ja: bygg og anlegg, en tjeneste eller montering og installasjon'),
    pureSupply: t('yes: only making or delivering goods', 'ja: bara tillverkning eller leverans av varor', 'ja: kun fremstilling eller levering af varer', 'ja: bare produksjon eller levering av varer'),
  })
export const ownDeclarations = yesNo('reliance.ownDeclarations', 'record',
  t('Each hands in its own self-declaration', 'Var och en lämnar egen försäkran', 'Hver afleverer sit eget ESPD', 'Hver leverer sin egen egenerklæring'),
  t('Does each one relied on, and each member of a group, hand in a self-declaration of its own?', 'Lämnar varje åberopat företag och varje deltagare i en grupp en egen försäkran?', 'Afleverer hver enhed, der støttes på, og hver deltager i en sammenslutning sit eget ESPD?', 'Leverer hver virksomhet det støttes på, og hver deltaker i et fellesskap sin egen egenerklæring?'))
export const groupForm = oneOfFact('group.form', 'record',
  t('Legal form demanded of a group', 'Juridisk form som krävs av en grupp', 'Retlig form krævet af en sammenslutning', 'Foretaksform som kreves av et fellesskap'),
  t('Must a group of firms take a certain legal form?', 'Måste en grupp av företag ha en viss juridisk form?', 'Skal en sammenslutning have en bestemt retlig form?', 'Må et fellesskap ha en bestemt foretaksform?'), {
    none: t('no', 'nej', 'nej', 'nei'),
    afterAward: t('only after the award, because the contract needs it', 'bara efter tilldelningen, för att kontraktet kräver det', 'kun efter tildelingen, fordi kontrakten kræver det', 'bare etter tildelingen, fordi kontrakten krever det'),
    toTender: t('already to tender, or without need', 'redan för att lämna anbud, eller utan behov', 'allerede for at byde eller uden behov', 'allerede for å gi tilbud, eller uten behov'),
  })

// Changes in the team
export const teamChange = oneOfFact('team.change', 'record',
  t('What changes in the team', 'Vad som ändras i teamet', 'Hvad der ændres i kredsen', 'Hva som endres i teamet'),
  t('What changes in the tenderer’s team?', 'Vad ändras i anbudsgivarens team?', 'Hvad ændres i tilbudsgiverens kreds?', 'Hva endres i leverandørens team?'), {
    supporterReplaced: t('a firm relied on is replaced', 'ett åberopat företag byts ut', 'en virksomhed, der støttes på, erstattes', 'en virksomhet det støttes på, skiftes ut'),
    memberLeaves: t('a member leaves the group', 'en deltagare lämnar gruppen', 'en deltager udgår af sammenslutningen', 'en deltaker går ut av fellesskapet'),
    memberReplaced: t('a member of the group is replaced', 'en deltagare i gruppen byts ut', 'en deltager i sammenslutningen erstattes', 'en deltaker i fellesskapet skiftes ut'),
    restructured: t('the firm merges or is restructured', 'företaget går samman eller omstruktureras', 'virksomheden fusionerer eller omstruktureres', 'virksomheten fusjonerer eller omstruktureres'),
    memberAdded: t('a new member joins the group', 'en ny deltagare tillkommer', 'sammenslutningen udvides med en deltager', 'fellesskapet utvides med en deltaker'),
  })
export const teamBeyondControl = yesNo('team.beyondControl', 'judgement',
  t('Caused by what is beyond their control', 'Beror på något utanför deras kontroll', 'Skyldes forhold uden for deres kontrol', 'Skyldes forhold utenfor deres kontroll'),
  t('Is the change shown to come from circumstances beyond the control of those who remain?', 'Är det visat att ändringen beror på omständigheter utanför de kvarvarandes kontroll?', 'Er det påvist, at ændringen skyldes forhold uden for de øvriges kontrol?', 'Er det påvist at endringen skyldes forhold utenfor de øvriges kontroll?'))
export const teamDecisive = yesNo('team.decisive', 'judgement',
  t('The one who changes was decisive', 'Den som byts var avgörande', 'Den, der ændres, var afgørende', 'Den som endres, var avgjørende'),
  t('Was the one who leaves decisive for suitability, selection or evaluation, or would the result have been another?', 'Var den som försvinner avgörande för kvalificering, urval eller utvärdering, eller hade resultatet blivit ett annat?', 'Havde den, der udgår, afgørende betydning for egnethed, udvælgelse eller evaluering, eller ville resultatet være blevet et andet?', 'Hadde den som går ut, avgjørende betydning for kvalifisering, utvelgelse eller evaluering, eller ville resultatet blitt et annet?'))
export const teamStillQualified = yesNo('team.stillQualified', 'record',
  t('The rest still meet the demands', 'De kvarvarande uppfyller kraven', 'De øvrige opfylder stadig kravene', 'De øvrige oppfyller fortsatt kravene'),
  t('Do those who remain still meet every demand on their own, and has it been checked that no ground for exclusion exists?', 'Uppfyller de kvarvarande fortfarande alla krav, och är det kontrollerat att ingen uteslutningsgrund finns?', 'Opfylder de øvrige stadig alle krav, og er det kontrolleret, at der ikke er udelukkelsesgrunde?', 'Oppfyller de øvrige fortsatt alle krav, og er det kontrollert at det ikke er avvisningsgrunner?'))
export const teamHurtsOthers = yesNo('team.hurtsOthers', 'judgement',
  t('The change worsens the others’ position', 'Ändringen försämrar de andras ställning', 'Ændringen forringer de andres stilling', 'Endringen svekker de andres stilling'),
  t('Does letting the change through put the other tenderers in a worse position?', 'Försätter ändringen de andra anbudsgivarna i ett sämre läge?', 'Stiller ændringen de andre tilbudsgivere ringere?', 'Stiller endringen de andre leverandørene dårligere?'))

// Firms from outside
export const thirdEqual = yesNo('thirdCountry.equalTreatment', 'record',
  t('Treated no worse than EU firms', 'Behandlas inte sämre än EU-företag', 'Behandles ikke ringere end EU-virksomheder', 'Behandles ikke dårligere enn EØS-leverandører'),
  t('Is the firm treated no worse than the others?', 'Behandlas företaget inte sämre än de andra?', 'Behandles virksomheden ikke ringere end de andre?', 'Behandles leverandøren ikke dårligere enn de andre?'))
export const thirdPolicyStated = yesNo('thirdCountry.policyStated', 'record',
  t('The documents say how such firms are treated', 'Dokumenten anger hur sådana företag behandlas', 'Materialet siger, hvordan sådanne virksomheder behandles', 'Dokumentene sier hvordan slike leverandører behandles'),
  t('Do the documents say whether firms from countries without an agreement may take part, and on what terms?', 'Anger dokumenten om företag från länder utan avtal får delta, och på vilka villkor?', 'Siger materialet, om virksomheder fra lande uden aftale kan deltage, og på hvilke vilkår?', 'Sier dokumentene om leverandører fra land uten avtale kan delta, og på hvilke vilkår?'))
export const thirdDecided = yesNo('thirdCountry.decidedHere', 'record',
  t('Decided by the buyer for this purchase', 'Avgjort av köparen för detta köp', 'Afgjort af ordregiveren for dette udbud', 'Avgjort av oppdragsgiver for denne anskaffelsen'),
  t('Have you yourselves decided, for this purchase and with reasons on file, whether the firm is let in?', 'Har ni själva, för detta köp och med antecknade skäl, avgjort om företaget släpps in?', 'Har I selv for dette udbud og med begrundelse på sagen afgjort, om virksomheden lukkes ind?', 'Har dere selv, for denne anskaffelsen og med begrunnelse i saken, avgjort om leverandøren slippes inn?'))

// Those who evaluate
export const evaluatorsChecked = yesNo('evaluators.checked', 'record',
  t('Ties of each evaluator looked into', 'Varje utvärderares kopplingar undersökta', 'Hver evaluators forbindelser undersøgt', 'Tilknytningen til hver evaluator undersøkt'),
  t('Have you looked into the ties that each evaluator, experts and advisers too, has to the firms?', 'Har ni undersökt vilka kopplingar varje utvärderare, även experter och konsulter, har till företagen?', 'Har I undersøgt, hvilke forbindelser hver evaluator, også eksperter og rådgivere, har til virksomhederne?', 'Har dere undersøkt hvilken tilknytning hver evaluator, også eksperter og rådgivere, har til leverandørene?'))
export const tieAlleged = yesNo('evaluators.tieAlleged', 'person',
  t('A tie has been pointed to', 'En koppling har påtalats', 'En forbindelse er påpeget', 'En tilknytning er påpekt'),
  t('Has somebody pointed to facts that suggest a tie between an evaluator and a firm?', 'Har någon pekat på omständigheter som tyder på en koppling mellan en utvärderare och ett företag?', 'Har nogen peget på forhold, der tyder på en forbindelse mellem en evaluator og en virksomhed?', 'Har noen pekt på forhold som tyder på tilknytning mellom en evaluator og en leverandør?'))
export const tieExamined = yesNo('evaluators.tieExamined', 'record',
  t('The tie examined by the buyer itself', 'Kopplingen utredd av köparen själv', 'Forbindelsen undersøgt af ordregiveren selv', 'Tilknytningen undersøkt av oppdragsgiver selv'),
  t('Have you examined it yourselves, without asking the firm to prove the bias?', 'Har ni utrett det själva, utan att kräva att företaget bevisar partiskheten?', 'Har I selv undersøgt det uden at kræve, at virksomheden beviser partiskheden?', 'Har dere selv undersøkt det, uten å kreve at leverandøren beviser partiskheten?'))

// Exclusion and low tenders, what the first vocabulary lacked
export const exclusionReasons = yesNo('exclusion.reasonsGiven', 'record',
  t('Reasons given in writing', 'Skäl lämnade skriftligt', 'Begrundelse givet skriftligt', 'Begrunnelse gitt skriftlig'),
  t('Is the firm told in writing of the decision and why?', 'Underrättas företaget skriftligt om beslutet och skälen?', 'Får virksomheden skriftlig besked om beslutningen og begrundelsen?', 'Får leverandøren skriftlig beskjed om beslutningen og begrunnelsen?'))
export const publicInterest = yesNo('exclusion.publicInterest', 'judgement',
  t('Overriding public interest', 'Tvingande allmänintresse', 'Væsentligt samfundshensyn', 'Tungtveiende allmenne hensyn'),
  t('Does an overriding public interest, such as public health, make it necessary to let the firm through all the same?', 'Gör ett tvingande allmänintresse, till exempel folkhälsan, det nödvändigt att ändå släppa fram företaget?', 'Gør væsentlige samfundshensyn, fx folkesundheden, det nødvendigt alligevel at lade virksomheden gå videre?', 'Gjør tungtveiende allmenne hensyn, for eksempel folkehelsen, det nødvendig likevel å slippe leverandøren videre?'))
export const debtExcuse = oneOfFact('exclusion.debtExcuse', 'record',
  t('Why the debt may be overlooked', 'Varför skulden kan förbises', 'Hvorfor gælden kan accepteres', 'Hvorfor gjelden kan godtas'),
  t('Do all tenderers have such a debt, or has the firm given security for what is over the limit?', 'Har alla anbudsgivare sådan skuld, eller har företaget ställt säkerhet för det som överstiger gränsen?', 'Har alle tilbudsgivere en sådan gæld, eller har virksomheden stillet sikkerhed for den del, der er over grænsen?', 'Har alle leverandører slik gjeld, eller har leverandøren stilt sikkerhet for den delen som er over grensen?'), {
    none: t('neither', 'inget av det', 'ingen af delene', 'ingen av delene'),
    all: t('all have such a debt', 'alla har sådan skuld', 'alle har en sådan gæld', 'alle har slik gjeld'),
    security: t('security has been given', 'säkerhet har ställts', 'der er stillet sikkerhed', 'det er stilt sikkerhet'),
  })
export const authorityOpinion = yesNo('exclusion.authorityOpinion', 'record',
  t('Opinion of the Danish competition authority', 'Yttrande från den danska konkurrensmyndigheten', 'Udtalelse fra Konkurrence- og Forbrugerstyrelsen', 'Uttalelse fra den danske konkurransemyndigheten'),
  t('Was the authority’s opinion on the firm’s proof of reliability obtained?', 'Inhämtades myndighetens yttrande om företagets bevis på tillförlitlighet?', 'Blev styrelsens vejledende udtalelse om virksomhedens dokumentation af pålidelighed indhentet?', 'Ble myndighetens uttalelse om leverandørens dokumentasjon av pålitelighet innhentet?'))
export const groundInDocuments = yesNo('exclusion.groundInDocuments', 'record',
  t('The ground stands in the documents', 'Grunden anges i dokumenten', 'Grunden står i materialet', 'Grunnen står i dokumentene'),
  t('Do the procurement documents name this ground?', 'Anger upphandlingsdokumenten denna grund?', 'Nævner udbudsmaterialet denne grund?', 'Nevner anskaffelsesdokumentene denne grunnen?'))
export const aidTimeGiven = yesNo('low.aidTimeGiven', 'record',
  t('Time given to show that the aid is lawful', 'Tid given att visa att stödet är lagligt', 'Frist givet til at vise, at støtten er lovlig', 'Frist gitt til å vise at støtten er lovlig'),
  t('Has the firm had enough time to prove that the State aid is lawful, without doing so?', 'Har företaget fått tillräcklig tid att visa att det statliga stödet är förenligt med reglerna, utan att göra det?', 'Har virksomheden haft en passende frist til at godtgøre, at statsstøtten er lovlig, uden at gøre det?', 'Har leverandøren hatt rimelig frist til å dokumentere at den offentlige støtten er lovlig, uten å gjøre det?'))
