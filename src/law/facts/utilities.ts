import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

export const isAuthority = yesNo('utility.isAuthority', 'person',
  t('The company is itself a contracting authority', 'Bolaget är självt en upphandlande myndighet', 'Selskabet er selv en ordregivende myndighed', 'Foretaket er selv et offentligrettslig organ'),
  t('Is the company itself a contracting authority: a body governed by public law, set up for needs in the general interest that are not industrial or commercial?', 'Är bolaget självt en upphandlande myndighet: ett offentligt styrt organ, inrättat för behov i det allmännas intresse som inte är av industriell eller kommersiell karaktär?', 'Er selskabet selv en ordregivende myndighed: et offentligretligt organ, oprettet for at imødekomme almenhedens behov, som ikke er af industriel eller kommerciel karakter?', 'Er foretaket selv et offentligrettslig organ, opprettet for å tjene allmennhetens behov og ikke av industriell eller forretningsmessig karakter?'))
export const refersToClassicRules = yesNo('utility.refersToClassicRules', 'record',
  t('Documents refer to the classic grounds and criteria', 'Dokumenten hänvisar till de klassiska grunderna och kraven', 'Materialet henviser til de klassiske grunde og kriterier', 'Dokumentene viser til de klassiske grunnlagene og kravene'),
  t('Do the documents refer to the exclusion grounds or the selection criteria of the classic directive?', 'Hänvisar dokumenten till uteslutningsgrunderna eller kvalificeringskraven i det klassiska direktivet?', 'Henviser materialet til udelukkelsesgrundene eller udvælgelseskriterierne i det klassiske direktiv?', 'Viser dokumentene til avvisningsgrunnlagene eller kvalifikasjonskravene i det klassiske direktivet?'))
export const participationRulesGiven = yesNo('utility.participationRules', 'record',
  t('Rules on who may take part were there for all to see', 'Reglerna om vem som får delta fanns tillgängliga för alla', 'Reglerne for deltagelse var tilgængelige for alle', 'Reglene for deltakelse var tilgjengelige for alle'),
  t('Does the ground follow from objective rules that interested firms could read beforehand?', 'Följer grunden av objektiva regler som intresserade företag kunde läsa i förväg?', 'Følger grunden af objektive regler, som interesserede virksomheder kunne læse på forhånd?', 'Følger grunnlaget av objektive regler som interesserte leverandører kunne lese på forhånd?'))
export const adequateCompetition = yesNo('utility.adequateCompetition', 'judgement',
  t('Enough invited for adequate competition', 'Tillräckligt många inbjudna för effektiv konkurrens', 'Nok opfordrede til tilstrækkelig konkurrence', 'Nok inviterte til tilstrekkelig konkurranse'),
  t('Are enough firms invited for adequate competition?', 'Bjuds tillräckligt många företag in för att konkurrensen ska bli effektiv?', 'Opfordres nok virksomheder til, at konkurrencen er tilstrækkelig?', 'Inviteres nok leverandører til at konkurransen blir tilstrekkelig?'))

// Without competition.
export const pureResearch = yesNo('utility.pureResearch', 'judgement',
  t('Purely for research, trial, study or development', 'Enbart för forskning, försök, studier eller utveckling', 'Alene til forskning, forsøg, undersøgelse eller udvikling', 'Bare til forskning, forsøk, undersøkelse eller utvikling'),
  t('Is the contract purely for research, trial, study or development, and not to make a profit or recover the cost of it?', 'Gäller kontraktet enbart forskning, försök, studier eller utveckling, och inte vinst eller täckning av kostnaderna för det?', 'Vedrører kontrakten alene forskning, forsøg, undersøgelse eller udvikling og ikke fortjeneste eller dækning af omkostningerne dertil?', 'Gjelder kontrakten bare forskning, forsøk, undersøkelse eller utvikling, og ikke fortjeneste eller dekning av kostnadene til det?'))
export const laterCompetitionOpen = yesNo('utility.laterCompetition', 'judgement',
  t('Later purchases stay open to competition', 'Senare köp förblir konkurrensutsatta', 'Senere køb forbliver åbne for konkurrence', 'Senere kjøp er fortsatt åpne for konkurranse'),
  t('Can what comes after the research still be bought in real competition?', 'Kan det som följer efter forskningen ännu köpas i verklig konkurrens?', 'Kan det, der følger efter forskningen, stadig købes i reel konkurrence?', 'Kan det som følger etter forskningen, fortsatt kjøpes i reell konkurranse?'))
export const callFailed = yesNo('utility.callFailed', 'record',
  t('An earlier call brought nothing suitable; conditions kept', 'En tidigare anbudsinfordran gav inget lämpligt; villkoren kvar', 'En tidligere indkaldelse gav intet egnet; vilkårene fastholdt', 'En tidligere kunngjøring ga ikke noe egnet; vilkårene beholdt'),
  t('Did an earlier procedure with a call bring no tenders or requests, or no suitable ones, and are its conditions kept without substantial change?', 'Gav ett tidigare förfarande med anbudsinfordran inga, eller inga lämpliga, anbud eller ansökningar, och behålls villkoren utan väsentlig ändring?', 'Gav en tidligere procedure med indkaldelse ingen eller ingen egnede tilbud eller ansøgninger, og fastholdes vilkårene uden væsentlig ændring?', 'Ga en tidligere kunngjort konkurranse ingen, eller ingen egnede, tilbud eller forespørsler, og beholdes vilkårene uten vesentlig endring?'))
export const incompatible = yesNo('utility.incompatible', 'judgement',
  t('Another supplier’s goods would not fit', 'En annan leverantörs varor skulle inte passa', 'En anden leverandørs varer ville ikke passe', 'En annen leverandørs varer ville ikke passe'),
  t('Do the deliveries replace or extend what is there, and would another supplier’s goods be incompatible or far too hard to run and maintain?', 'Ersätter eller utökar leveranserna det som finns, och skulle en annan leverantörs varor vara oförenliga eller oproportionerligt svåra att driva och underhålla?', 'Erstatter eller udvider leverancerne det bestående, og ville en anden leverandørs varer være uforenelige eller uforholdsmæssigt vanskelige at drive og vedligeholde?', 'Erstatter eller utvider leveransene det som finnes, og ville en annen leverandørs varer være uforenlige eller uforholdsmessig vanskelige å drive og vedlikeholde?'))
export const repetitionForeseen = yesNo('utility.repetitionForeseen', 'record',
  t('Repetition foreseen in the first contract', 'Upprepningen förutsedd i det första kontraktet', 'Gentagelsen forudset i den første kontrakt', 'Gjentakelsen forutsett i den første kontrakten'),
  t('Was the first contract won in competition, and did its documents give extent, conditions and the possible use of this procedure, with the later value counted in?', 'Vanns det första kontraktet i konkurrens, och angav dokumenten omfattning, villkor och att detta förfarande kunde användas, med det senare värdet medräknat?', 'Blev den første kontrakt vundet i konkurrence, og angav materialet omfang, vilkår og den mulige brug af denne procedure med den senere værdi medregnet?', 'Ble den første kontrakten vunnet i konkurranse, og oppga dokumentene omfang, vilkår og at denne prosedyren kunne brukes, med den senere verdien regnet med?'))
export const yearsSinceFirst = numberOf('utility.yearsSinceFirst', 'count', 'record',
  t('Years since the original contract', 'År sedan det ursprungliga kontraktet', 'År siden den oprindelige kontrakt', 'År siden den opprinnelige kontrakten'),
  t('How many years after the original contract is the new one signed (for deliveries: how long do both run together)?', 'Hur många år efter det ursprungliga kontraktet skrivs det nya under (för leveranser: hur länge löper båda tillsammans)?', 'Hvor mange år efter den oprindelige kontrakt underskrives den nye (for leverancer: hvor længe løber de tilsammen)?', 'Hvor mange år etter den opprinnelige kontrakten signeres den nye (for leveranser: hvor lenge varer de til sammen)?'))
export const bargainReal = yesNo('utility.bargainReal', 'judgement',
  t('Goods far below market price, for a very short time', 'Varor långt under marknadspris, under mycket kort tid', 'Varer langt under markedsprisen i meget kort tid', 'Varer langt under markedspris i svært kort tid'),
  t('Are the goods on offer for a very short time only, at a price considerably below the market?', 'Finns varorna att få bara under mycket kort tid, till ett pris betydligt under marknadens?', 'Kan varerne kun fås i meget kort tid til en pris betydeligt under markedets?', 'Kan varene bare fås i svært kort tid, til en pris vesentlig under markedets?'))
export const resaleFree = yesNo('utility.resaleFree', 'judgement',
  t('No special right to sell it; others may sell it too', 'Ingen särskild rätt att sälja det; andra får också sälja', 'Ingen særlig ret til at sælge det; andre må også sælge', 'Ingen særrett til å selge det; andre kan også selge'),
  t('Has the buyer no special or exclusive right to sell or hire it out, and may others do so on the same terms?', 'Saknar köparen särskild rätt eller ensamrätt att sälja eller hyra ut det, och får andra göra det på samma villkor?', 'Er ordregiveren uden særlig eller eksklusiv ret til at sælge eller udleje det, og må andre gøre det på samme vilkår?', 'Er oppdragsgiver uten særrett eller enerett til å selge eller leie det ut, og kan andre gjøre det på samme vilkår?'))
export const openMarketDecided = yesNo('utility.openMarketDecided', 'record',
  t('Decision that the activity is open to competition', 'Beslut om att verksamheten är konkurrensutsatt', 'Afgørelse om, at aktiviteten er konkurrenceudsat', 'Vedtak om at aktiviteten er konkurranseutsatt'),
  t('Is there a decision, or a lapsed time limit, that exempts this activity in this country?', 'Finns det ett beslut, eller en frist som löpt ut, som undantar verksamheten i detta land?', 'Findes der en afgørelse eller en udløbet frist, som fritager aktiviteten i dette land?', 'Finnes det et vedtak, eller en utløpt frist, som fritar aktiviteten i dette landet?'))

// Qualification systems and periodic notices as a call.
export const systemAnnounced = yesNo('qualification.announced', 'record',
  t('Notice on the qualification system published', 'Annons om kvalificeringssystemet publicerad', 'Bekendtgørelse om kvalifikationsordningen offentliggjort', 'Kunngjøring av kvalifikasjonsordningen publisert'),
  t('Has a notice told of the system: its purpose, how long it runs and how to see its rules?', 'Har en annons berättat om systemet: syfte, giltighetstid och hur man får del av reglerna?', 'Har en bekendtgørelse oplyst om ordningen: formål, varighed og adgang til reglerne?', 'Har en kunngjøring opplyst om ordningen: formål, varighet og hvordan man ser reglene?'))
export const qualificationOpen = yesNo('qualification.openAlways', 'record',
  t('Firms may apply at any time', 'Företag kan ansöka när som helst', 'Virksomheder kan ansøge når som helst', 'Leverandører kan søke når som helst'),
  t('Can firms ask to be qualified at any time?', 'Kan företag när som helst ansöka om att bli kvalificerade?', 'Kan virksomheder når som helst ansøge om optagelse?', 'Kan leverandører når som helst søke om opptak?'))
export const systemRulesObjective = yesNo('qualification.rulesObjective', 'judgement',
  t('Rules objective and given on request', 'Reglerna objektiva och tillgängliga på begäran', 'Reglerne objektive og udleveres efter anmodning', 'Reglene objektive og tilgjengelige'),
  t('Are the rules for getting in, staying in and running the system objective, and do firms get them, also when they change?', 'Är reglerna för inträde, kvarstående och drift objektiva, och får företagen del av dem, även när de ändras?', 'Er reglerne for optagelse, opretholdelse og drift objektive, og får virksomhederne dem, også når de ændres?', 'Er reglene for opptak, opprettholdelse og drift objektive, og får leverandørene dem, også når de endres?'))
export const decisionMonths = numberOf('qualification.decisionMonths', 'months', 'record',
  t('Months from application to decision', 'Månader från ansökan till beslut', 'Måneder fra ansøgning til afgørelse', 'Måneder fra søknad til avgjørelse'),
  t('How many months pass from the application to the decision?', 'Hur många månader går från ansökan till beslut?', 'Hvor mange måneder går der fra ansøgning til afgørelse?', 'Hvor mange måneder går det fra søknad til avgjørelse?'))
export const delayTold = yesNo('qualification.delayTold', 'record',
  t('Told of the delay within two months', 'Underrättad om fördröjningen inom två månader', 'Underrettet om forsinkelsen inden to måneder', 'Underrettet om forsinkelsen innen to måneder'),
  t('Was the firm told within two months why it takes longer and when it will know?', 'Fick företaget inom två månader veta varför det dröjer och när beslutet kommer?', 'Fik virksomheden inden to måneder at vide, hvorfor det tager længere, og hvornår afgørelsen kommer?', 'Fikk leverandøren innen to måneder vite hvorfor det tar lengre tid, og når avgjørelsen kommer?'))
export const systemDecision = oneOfFact('qualification.decision', 'record',
  t('What is decided on the firm', 'Vad som beslutas om företaget', 'Hvad der besluttes om virksomheden', 'Hva som avgjøres om leverandøren'),
  t('What is decided on the firm?', 'Vad beslutas om företaget?', 'Hvad besluttes der om virksomheden?', 'Hva avgjøres om leverandøren?'), {
    admit: t('it gets in', 'det kommer in', 'den optages', 'den tas opp'),
    refuse: t('it is refused', 'det får avslag', 'den får afslag', 'den får avslag'),
    remove: t('it is taken out', 'det tas bort', 'den fjernes', 'den fjernes'),
    none: t('nothing on a single firm', 'inget om ett enskilt företag', 'intet om en enkelt virksomhed', 'ingenting om en enkelt leverandør'),
  })
export const refusalDays = numberOf('qualification.refusalDays', 'days', 'record',
  t('Days from refusal to reasons', 'Dagar från avslag till skäl', 'Dage fra afslag til begrundelse', 'Dager fra avslag til begrunnelse'),
  t('How many days after the refusal does the firm get the reasons?', 'Hur många dagar efter avslaget får företaget skälen?', 'Hvor mange dage efter afslaget får virksomheden begrundelsen?', 'Hvor mange dager etter avslaget får leverandøren begrunnelsen?'))
export const removalDays = numberOf('qualification.removalDays', 'days', 'record',
  t('Days’ written warning before removal', 'Dagars skriftlig varsel före borttagning', 'Dages skriftligt varsel før fjernelse', 'Dagers skriftlig varsel før fjerning'),
  t('How many days before it is taken out is the firm told in writing, with reasons?', 'Hur många dagar innan det tas bort underrättas företaget skriftligt, med skäl?', 'Hvor mange dage før fjernelsen underrettes virksomheden skriftligt med begrundelse?', 'Hvor mange dager før den fjernes, underrettes leverandøren skriftlig, med begrunnelse?'))
export const byQualificationRules = yesNo('qualification.byItsRules', 'judgement',
  t('Decided by the rules of the system', 'Beslutat enligt systemets regler', 'Afgjort efter ordningens regler', 'Avgjort etter ordningens regler'),
  t('Does the decision rest only on the rules and criteria of the system?', 'Vilar beslutet bara på systemets regler och krav?', 'Hviler afgørelsen alene på ordningens regler og kriterier?', 'Hviler avgjørelsen bare på ordningens regler og kriterier?'))
export const feesAtCost = yesNo('qualification.feesAtCost', 'judgement',
  t('No fees, or in proportion to the cost', 'Inga avgifter, eller i proportion till kostnaden', 'Ingen gebyrer, eller i forhold til omkostningen', 'Ingen gebyrer, eller i forhold til kostnaden'),
  t('Are there no fees, or fees in proportion to what the system costs?', 'Tas inga avgifter ut, eller avgifter i proportion till kostnaderna?', 'Opkræves ingen gebyrer, eller gebyrer i forhold til omkostningerne?', 'Tas det ingen gebyrer, eller gebyrer i forhold til kostnadene?'))
export const systemIsCall = yesNo('qualification.isTheCall', 'record',
  t('The system’s notice is the call for a contract', 'Systemets annons är anbudsinfordran för ett kontrakt', 'Ordningens bekendtgørelse er indkaldelsen for en kontrakt', 'Ordningens kunngjøring er kunngjøringen av en kontrakt'),
  t('Is a certain contract bought in the system, with no contract notice of its own?', 'Upphandlas ett visst kontrakt i systemet, utan egen annons om upphandling?', 'Købes en bestemt kontrakt i ordningen uden egen udbudsbekendtgørelse?', 'Kjøpes en bestemt kontrakt i ordningen, uten egen kunngjøring?'))
export const onlyQualified = yesNo('qualification.onlyQualified', 'record',
  t('Only firms in the system are invited', 'Bara företag i systemet bjuds in', 'Kun virksomheder i ordningen opfordres', 'Bare leverandører i ordningen inviteres'),
  t('Are all who are invited qualified in the system?', 'Är alla inbjudna kvalificerade i systemet?', 'Er alle opfordrede optaget i ordningen?', 'Er alle inviterte tatt opp i ordningen?'))
export const periodicCall = yesNo('utility.periodicCall', 'record',
  t('A periodic indicative notice is the call', 'En förhandsannons är anbudsinfordran', 'En vejledende periodisk bekendtgørelse er indkaldelsen', 'En forhåndskunngjøring er kunngjøringen'),
  t('Is the notice itself the call for competition, with no contract notice to follow?', 'Är annonsen själva anbudsinfordran, utan någon senare annons om upphandling?', 'Er bekendtgørelsen selv indkaldelsen, uden at en udbudsbekendtgørelse følger?', 'Er kunngjøringen selv kunngjøringen av konkurransen, uten at en alminnelig kunngjøring følger?'))
export const periodicInTime = yesNo('utility.periodicInTime', 'record',
  t('Sent 35 days to 12 months before the invitations', 'Skickad 35 dagar till 12 månader före inbjudan', 'Sendt 35 dage til 12 måneder før opfordringen', 'Sendt 35 dager til 12 måneder før invitasjonen'),
  t('Is it sent between 35 days and 12 months before firms are invited to confirm their interest?', 'Skickas den mellan 35 dagar och 12 månader innan företagen bjuds in att bekräfta intresse?', 'Sendes den mellem 35 dage og 12 måneder, før virksomhederne opfordres til at bekræfte deres interesse?', 'Sendes den mellom 35 dager og 12 måneder før leverandørene inviteres til å bekrefte interessen?'))
export const periodicSaysSo = yesNo('utility.periodicSaysSo', 'record',
  t('It names the contract and says that no other notice follows', 'Den anger kontraktet och att ingen annan annons följer', 'Den nævner kontrakten, og at ingen anden bekendtgørelse følger', 'Den nevner kontrakten og at ingen annen kunngjøring følger'),
  t('Does it name what will be bought, say that no other call follows, and ask firms to declare their interest?', 'Anger den vad som ska köpas, att ingen annan anbudsinfordran följer, och uppmanar den företagen att anmäla intresse?', 'Nævner den, hvad der skal købes, at ingen anden indkaldelse følger, og opfordrer den virksomhederne til at melde interesse?', 'Nevner den hva som skal kjøpes, at ingen annen kunngjøring følger, og ber den leverandørene melde interesse?'))

// Frameworks, groups of companies, several activities.
export const frameworkRules = yesNo('utility.frameworkRules', 'record',
  t('Objective rules for call-offs in the documents', 'Objektiva regler för avrop i dokumenten', 'Objektive regler for tildeling under aftalen i materialet', 'Objektive regler for avrop i dokumentene'),
  t('Do the documents give objective rules and criteria for awarding the contracts under the framework?', 'Anger dokumenten objektiva regler och kriterier för tilldelningen av kontrakt under ramavtalet?', 'Angiver materialet objektive regler og kriterier for tildeling af kontrakter under rammeaftalen?', 'Angir dokumentene objektive regler og kriterier for tildelingen av kontrakter under rammeavtalen?'))
export const callOffByRules = yesNo('utility.callOffByRules', 'record',
  t('Awarded by those rules', 'Tilldelat enligt de reglerna', 'Tildelt efter de regler', 'Tildelt etter de reglene'),
  t('Is the contract awarded by the rules in the documents, with enough time where competition is reopened?', 'Tilldelas kontraktet enligt reglerna i dokumenten, med tillräcklig tid vid förnyad konkurrensutsättning?', 'Tildeles kontrakten efter reglerne i materialet med tilstrækkelig tid ved genåbning af konkurrencen?', 'Tildeles kontrakten etter reglene i dokumentene, med nok tid når konkurransen gjenåpnes?'))
export const groupRoute = oneOfFact('utility.groupRoute', 'record',
  t('Tie to the firm that gets the task', 'Koppling till företaget som får uppdraget', 'Forbindelse til den virksomhed, der får opgaven', 'Tilknytning til foretaket som får oppdraget'),
  t('How is the utility tied to the firm that gets the task?', 'Hur är enheten knuten till företaget som får uppdraget?', 'Hvordan er enheden forbundet med den virksomhed, der får opgaven?', 'Hvordan er oppdragsgiver knyttet til foretaket som får oppdraget?'), {
    control: t('it is controlled like a department (in-house)', 'det kontrolleras som en egen förvaltning (intern upphandling)', 'det kontrolleres som en egen afdeling (in-house)', 'det kontrolleres som en egen enhet (egenregi)'),
    affiliated: t('it is an affiliated undertaking of the same group', 'det är ett anknutet företag i samma koncern', 'det er en tilknyttet virksomhed i samme koncern', 'det er et foretak i samme gruppe'),
    jointVenture: t('it is a joint venture of such utilities, or one of its owners', 'det är ett samriskföretag för sådana enheter, eller en av dess ägare', 'det er et joint venture mellem sådanne enheder eller en af dets ejere', 'det er et fellesforetak for slike oppdragsgivere, eller en av eierne'),
  })
export const groupShare = numberOf('utility.groupShare', 'percent', 'record',
  t('Share of turnover from the group', 'Andel av omsättningen från koncernen', 'Andel af omsætningen fra koncernen', 'Andel av omsetningen fra gruppen'),
  t('What share of the firm’s turnover of this kind (services, goods or works) came from the group, on average over three years?', 'Hur stor andel av företagets omsättning av detta slag (tjänster, varor eller byggentreprenad) kom från koncernen, i genomsnitt under tre år?', 'Hvor stor en andel af virksomhedens omsætning af denne art (tjenesteydelser, varer eller arbejder) kom fra koncernen i gennemsnit over tre år?', 'Hvor stor andel av foretakets omsetning av dette slaget (tjenester, varer eller arbeid) kom fra gruppen, i gjennomsnitt over tre år?'))
export const ventureYears = numberOf('utility.ventureYears', 'count', 'record',
  t('Years the joint venture is set up for', 'År som samriskföretaget bildats för', 'År joint venturet er oprettet for', 'År fellesforetaket er opprettet for'),
  t('For how many years is the joint venture set up to carry out the activity?', 'För hur många år är samriskföretaget bildat för att bedriva verksamheten?', 'For hvor mange år er joint venturet oprettet til at udøve aktiviteten?', 'For hvor mange år er fellesforetaket opprettet for å utøve aktiviteten?'))
export const ventureTied = yesNo('utility.ventureTied', 'record',
  t('Only utilities own it, and they are tied as long', 'Bara sådana enheter äger det, och de är bundna lika länge', 'Kun sådanne enheder ejer det, og de er bundet lige så længe', 'Bare slike oppdragsgivere eier det, og de er bundet like lenge'),
  t('Is it formed only by such utilities, and does its founding document tie them to it for as long?', 'Är det bildat uteslutande av sådana enheter, och binder bildandehandlingen dem lika länge?', 'Er det dannet udelukkende af sådanne enheder, og binder stiftelsesdokumentet dem lige så længe?', 'Er det dannet bare av slike oppdragsgivere, og binder stiftelsesdokumentet dem like lenge?'))
export const severalActivities = yesNo('utility.severalActivities', 'record',
  t('One contract for a utility activity and for other work', 'Ett kontrakt för försörjning och för annan verksamhet', 'Én kontrakt til forsyning og til andet', 'Én kontrakt til forsyning og til annet'),
  t('Does one contract serve both water, energy, transport, ports or post and something else, such as burning waste?', 'Gäller ett och samma kontrakt både vatten, energi, transporter, hamnar eller post och något annat, till exempel avfallsförbränning?', 'Vedrører én kontrakt både vand, energi, transport, havne eller post og noget andet, fx affaldsforbrænding?', 'Gjelder én kontrakt både vann, energi, transport, havner eller post og noe annet, for eksempel avfallsforbrenning?'))
export const mainActivityShown = yesNo('utility.mainActivityShown', 'judgement',
  t('The activity it is mainly for is shown', 'Den huvudsakliga verksamheten är visad', 'Den aktivitet, den hovedsagelig vedrører, er påvist', 'Hovedaktiviteten er vist'),
  t('Is it shown, with figures, that the contract is mainly for the utility activity?', 'Är det visat, med siffror, att kontraktet huvudsakligen gäller försörjningsverksamheten?', 'Er det med tal påvist, at kontrakten hovedsagelig vedrører forsyningsaktiviteten?', 'Er det vist, med tall, at kontrakten hovedsakelig gjelder forsyningsaktiviteten?'))
export const sewageWithWater = yesNo('utility.sewageWithWater', 'record',
  t('The buyer also supplies drinking water', 'Köparen levererar också dricksvatten', 'Ordregiveren leverer også drikkevand', 'Oppdragsgiver leverer også drikkevann'),
  t('Does the same buyer also run a drinking-water network or supply drinking water to one, and is this purchase connected with the sewage or drainage?', 'Driver samma köpare också ett dricksvattennät eller levererar till ett, och hör köpet samman med avloppet eller dräneringen?', 'Driver den samme ordregiver også et drikkevandsnet eller leverer til et, og hænger købet sammen med spildevandet eller afvandingen?', 'Driver samme oppdragsgiver også et drikkevannsnett eller leverer til et, og henger anskaffelsen sammen med avløpet eller dreneringen?'))
export const variantsInNotice = yesNo('utility.variantsInNotice', 'record',
  t('Notice says that variants are allowed', 'Annonsen anger att alternativa utföranden tillåts', 'Bekendtgørelsen angiver, at alternative tilbud tillades', 'Kunngjøringen sier at alternative tilbud er tillatt'),
  t('Does the notice itself say that variants are allowed or required?', 'Anger själva annonsen att alternativa utföranden tillåts eller krävs?', 'Angiver selve bekendtgørelsen, at alternative tilbud tillades eller kræves?', 'Sier selve kunngjøringen at alternative tilbud er tillatt eller kreves?'))
