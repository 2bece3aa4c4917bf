import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

// The voluntary notice before a direct award.
export const voluntaryPublished = yesNo('voluntary.published', 'record',
  t('Voluntary notice published', 'Frivillig annons om avsikten publicerad', 'Profylaksebekendtgørelse offentliggjort', 'Intensjonskunngjøring publisert'),
  t('Has a voluntary notice of the intended award been published?', 'Har avsikten att tilldela kontraktet annonserats frivilligt?', 'Er der offentliggjort en profylaksebekendtgørelse om den påtænkte tildeling?', 'Er det publisert en intensjonskunngjøring om den planlagte tildelingen?'))
export const voluntaryDays = numberOf('voluntary.days', 'days', 'record',
  t('Full days between voluntary notice and signature', 'Hela dagar mellan den frivilliga annonsen och underskriften', 'Hele dage mellem profylaksebekendtgørelse og underskrift', 'Hele dager mellom intensjonskunngjøring og signering'),
  t('How many full days lie between the publication of the voluntary notice and the signature?', 'Hur många hela dagar ligger mellan den frivilliga annonsen och underskriften?', 'Hvor mange hele dage ligger der mellem profylaksebekendtgørelsens offentliggørelse og underskriften?', 'Hvor mange hele dager er det mellom intensjonskunngjøringen og signeringen?'))
export const voluntaryReasons = yesNo('voluntary.reasonsClear', 'judgement',
  t('Reasons in the voluntary notice clear', 'Skälen i den frivilliga annonsen tydliga', 'Begrundelsen i profylaksebekendtgørelsen klar', 'Begrunnelsen i intensjonskunngjøringen klar'),
  t('Does the voluntary notice say clearly what is bought, from whom and why without competition, so that others can judge whether to complain?', 'Säger den frivilliga annonsen tydligt vad som köps, av vem och varför utan konkurrens, så att andra kan bedöma om de ska begära överprövning?', 'Siger profylaksebekendtgørelsen klart, hvad der købes, af hvem og hvorfor uden konkurrence, så andre kan vurdere, om de skal klage?', 'Sier intensjonskunngjøringen klart hva som kjøpes, av hvem og hvorfor uten konkurranse, slik at andre kan vurdere om de skal klage?'))
export const voluntaryDiligent = yesNo('voluntary.diligent', 'judgement',
  t('Buyer acted diligently', 'Köparen har varit omsorgsfull', 'Ordregiveren har handlet med omhu', 'Oppdragsgiver har vært aktsom'),
  t('Has the buyer examined with care whether the law allows a direct award here, and could it hold that it does?', 'Har köparen omsorgsfullt prövat om lagen tillåter direktupphandling, och hade den fog för sin uppfattning?', 'Har ordregiveren omhyggeligt undersøgt, om loven tillader direkte tildeling, og kunne den med rette mene det?', 'Har oppdragsgiver undersøkt grundig om regelverket tillater direkte tildeling, og kunne den med rette mene det?'))
export const rulingDays = numberOf('complaint.daysSinceRuling', 'days', 'record',
  t('Full days since the court decided', 'Hela dagar sedan domstolen avgjorde målet', 'Hele dage siden domstolens afgørelse', 'Hele dager siden rettens avgjørelse'),
  t('How many full days have passed since the court decided the case?', 'Hur många hela dagar har gått sedan domstolen avgjorde målet?', 'Hvor mange hele dage er gået, siden domstolen afgjorde sagen?', 'Hvor mange hele dager har gått siden retten avgjorde saken?'))

// The complaint.
export const complaintAbout = oneOfFact('complaint.about', 'person',
  t('What the complaint is about', 'Vad överprövningen gäller', 'Hvad klagen handler om', 'Hva klagen gjelder'),
  t('What do you complain about?', 'Vad vill ni få prövat?', 'Hvad klager I over?', 'Hva klager dere på?'), {
    nonSelection: t('not being selected to tender', 'att inte ha valts ut att lämna anbud', 'ikke at være udvalgt til at afgive tilbud', 'ikke å være valgt ut til å gi tilbud'),
    award: t('the award, or anything before it', 'tilldelningsbeslutet eller något dessförinnan', 'tildelingsbeslutningen eller noget før den', 'tildelingen eller noe før den'),
    callOff: t('a contract under a framework after mini-competition, or in a dynamic system', 'ett kontrakt inom ett ramavtal efter förnyad konkurrensutsättning, eller i ett dynamiskt inköpssystem', 'en kontrakt under en rammeaftale efter genåbnet konkurrence eller i et dynamisk indkøbssystem', 'en kontrakt under en rammeavtale etter ny konkurranse, eller i en dynamisk innkjøpsordning'),
    framework: t('the conclusion of a framework agreement', 'att ett ramavtal har ingåtts', 'indgåelsen af en rammeaftale', 'inngåelsen av en rammeavtale'),
    directContract: t('a contract made without the required notice', 'ett avtal som slutits utan föreskriven annonsering', 'en kontrakt indgået uden den krævede bekendtgørelse', 'en kontrakt inngått uten den kunngjøringen som kreves'),
    earlyContract: t('a contract signed before the buyer was allowed to', 'ett avtal som slutits innan köparen fick det', 'en kontrakt underskrevet, før ordregiveren måtte', 'en kontrakt signert før oppdragsgiver hadde lov'),
    cancellation: t('the cancellation of the procedure', 'att upphandlingen avbrutits', 'annullationen af udbuddet', 'avlysningen av konkurransen'),
    continuation: t('that the buyer keeps a contract after the award was annulled', 'att köparen behåller avtalet efter att tilldelningen upphävts', 'at ordregiveren fastholder kontrakten efter annullation af tildelingen', 'at oppdragsgiver opprettholder kontrakten etter at tildelingen er opphevet'),
    boardDecision: t('a decision of the complaints board', 'ett beslut av klagonämnden', 'en kendelse fra klagenævnet', 'et vedtak fra klagenemnda'),
    damages: t('damages', 'skadestånd', 'erstatning', 'erstatning'),
  })
export const complaintBy = oneOfFact('complaint.by', 'person',
  t('Who complains', 'Vem som begär överprövning', 'Hvem der klager', 'Hvem som klager'),
  t('Who makes the complaint?', 'Vem begär överprövning?', 'Hvem indgiver klagen?', 'Hvem sender klagen?'), {
    firm: t('a firm with an interest in this contract', 'ett företag med intresse av just detta kontrakt', 'en virksomhed med retlig interesse i kontrakten', 'en leverandør med interesse i denne kontrakten'),
    authority: t('the competition authority', 'konkurrensmyndigheten', 'konkurrencemyndigheden', 'konkurransemyndigheten'),
    organisation: t('an organisation with a listed right to complain', 'en organisation med särskild klagorätt', 'en klageberettiget organisation', 'en organisasjon med særskilt klagerett'),
    other: t('somebody else', 'någon annan', 'en anden', 'noen andre'),
  })
export const timeStarted = yesNo('complaint.timeStarted', 'person',
  t('The time to complain has begun', 'Tiden för ansökan har börjat löpa', 'Klagefristen er begyndt at løbe', 'Klagefristen har begynt å løpe'),
  t('Has the message with reasons, or the notice of the award, that starts the time been sent or published?', 'Har den underrättelse med skäl, eller den efterannons, som startar tiden skickats eller publicerats?', 'Er den begrundede underretning eller den bekendtgørelse om indgået kontrakt, der sætter fristen i gang, sendt eller offentliggjort?', 'Er den begrunnede meddelelsen eller kunngjøringen av kontraktsinngåelse som setter fristen i gang, sendt eller publisert?'))
export const daysSinceStart = numberOf('complaint.daysSinceStart', 'days', 'record',
  t('Days since the time to complain began', 'Dagar sedan tiden började löpa', 'Dage siden klagefristens begyndelse', 'Dager siden klagefristen begynte'),
  t('On which day of the time is the complaint made? Day 1 is the day after the message or notice.', 'Vilken dag i fristen lämnas ansökan in? Dag 1 är dagen efter beskedet eller annonsen.', 'På hvilken dag i fristen indgives klagen? Dag 1 er dagen efter underretningen eller bekendtgørelsen.', 'På hvilken dag i fristen sendes klagen? Dag 1 er dagen etter meddelelsen eller kunngjøringen.'))
export const monthsSinceStart = numberOf('complaint.monthsSinceStart', 'months', 'record',
  t('Months since the contract or message', 'Månader sedan avtalet eller beskedet', 'Måneder siden kontrakten eller underretningen', 'Måneder siden kontrakten eller meddelelsen'),
  t('How many months after the contract was made, or the message about it was sent, is this done? A month begun counts as whole.', 'Hur många månader efter att avtalet slöts, eller beskedet om det skickades, sker detta? En påbörjad månad räknas som hel.', 'Hvor mange måneder efter kontraktens indgåelse, eller underretningen om den, sker det? En påbegyndt måned tæller som hel.', 'Hvor mange måneder etter at kontrakten ble inngått, eller meddelelsen om den ble sendt, skjer dette? En påbegynt måned teller som hel.'))
export const buyerTold = yesNo('complaint.buyerTold', 'record',
  t('Buyer told in writing', 'Köparen skriftligt underrättad', 'Ordregiveren skriftligt underrettet', 'Oppdragsgiver varslet skriftlig'),
  t('Is the buyer told in writing at the latest when the complaint is filed, and told whether the standstill is running and whether a stop is asked for?', 'Underrättas köparen skriftligt senast när klagomålet lämnas in, med uppgift om avtalsspärren löper och om ett stopp begärs?', 'Underrettes ordregiveren skriftligt senest samtidig med klagen, med oplysning om, hvorvidt standstill-perioden løber, og om der begæres opsættende virkning?', 'Varsles oppdragsgiver skriftlig senest samtidig med klagen, med opplysning om karensperioden løper og om det bes om stans?'))
export const feePaid = numberOf('complaint.fee', 'money', 'record',
  t('Fee paid', 'Betald avgift', 'Betalt klagegebyr', 'Betalt klagegebyr'),
  t('How large a fee is paid with the complaint?', 'Hur stor avgift betalas med klagomålet?', 'Hvor stort et gebyr betales med klagen?', 'Hvor stort gebyr betales med klagen?'))
export const wantsStop = yesNo('complaint.wantsStop', 'person',
  t('The complaint shall stop the contract', 'Ansökan ska stoppa avtalet', 'Klagen skal stoppe kontrakten', 'Klagen skal stanse kontrakten'),
  t('Do you want the contract to be stopped while the complaint is tried?', 'Vill ni att avtalet stoppas medan saken prövas?', 'Ønsker I, at kontrakten stoppes, mens klagen behandles?', 'Vil dere at kontrakten stanses mens klagen behandles?'))
export const stopRequested = yesNo('complaint.stopRequested', 'record',
  t('A stop is asked for', 'Interimistiskt beslut begärt', 'Opsættende virkning begæret', 'Stans begjært'),
  t('Is a stop asked for in the complaint itself?', 'Begärs ett interimistiskt beslut i ansökan?', 'Begæres opsættende virkning i klagen?', 'Bes det om stans i selve klagen?'))
export const claimsComplete = yesNo('complaint.claimsComplete', 'record',
  t('All claims and facts put forward', 'Alla yrkanden och omständigheter framförda', 'Alle påstande og anbringender fremsat', 'Alle påstander og anførsler fremsatt'),
  t('Does the complaint hold every claim you want decided, damages included, and the facts for each?', 'Innehåller klagomålet alla yrkanden ni vill få avgjorda, även skadestånd, och omständigheterna för vart och ett?', 'Rummer klagen alle de påstande, I vil have afgjort, også erstatning, og de faktiske forhold bag hver?', 'Inneholder klagen alle påstander dere vil ha avgjort, også erstatning, og de faktiske forholdene bak hver?'))
export const argumentDays = numberOf('complaint.argumentDays', 'days', 'record',
  t('Days after filing that the argument comes', 'Dagar efter ansökan som omständigheten åberopas', 'Dage efter klagen, at argumentet fremsættes', 'Dager etter klagen at argumentet kommer'),
  t('How many days after the application came in is the new circumstance put forward?', 'Hur många dagar efter att ansökan kom in åberopas den nya omständigheten?', 'Hvor mange dage efter klagens modtagelse fremsættes det nye forhold?', 'Hvor mange dager etter at klagen kom inn, legges det nye forholdet fram?'))
export const argumentExcused = yesNo('complaint.argumentExcused', 'judgement',
  t('Good excuse for coming late', 'Giltig ursäkt för det sena åberopandet', 'Gyldig undskyldning for at komme sent', 'Gyldig grunn til å komme sent'),
  t('Is it probable that the circumstance could not be put forward earlier, or is there another valid excuse?', 'Är det sannolikt att omständigheten inte kunnat åberopas tidigare, eller finns annan giltig ursäkt?', 'Er det sandsynligt, at forholdet ikke kunne fremsættes tidligere, eller er der anden gyldig undskyldning?', 'Er det sannsynlig at forholdet ikke kunne legges fram tidligere, eller finnes det annen gyldig grunn?'))
export const supplierTold = yesNo('complaint.supplierTold', 'record',
  t('Contract partner sent a copy of the writ', 'Motparten i avtalet har fått kopia av stämningen', 'Kontraktparten har fået kopi af stævningen', 'Medkontrahenten har fått kopi av stevningen'),
  t('Is the supplier who has the contract sent a copy of the writ?', 'Får leverantören som har avtalet en kopia av stämningen?', 'Får leverandøren med kontrakten en kopi af stævningen?', 'Får leverandøren som har kontrakten, kopi av stevningen?'))

// What the board, court or authority decides.
export const breachFound = oneOfFact('sanction.breach', 'judgement',
  t('Breach found', 'Konstaterad överträdelse', 'Konstateret overtrædelse', 'Fastslått brudd'),
  t('Which breach is found?', 'Vilken överträdelse är konstaterad?', 'Hvilken overtrædelse er konstateret?', 'Hvilket brudd er fastslått?'), {
    noNotice: t('a contract without the required notice and without a ground for it', 'avtal utan föreskriven annonsering och utan stöd för det', 'kontrakt uden den krævede bekendtgørelse og uden hjemmel til det', 'kontrakt uten den kunngjøringen som kreves, og uten hjemmel for det'),
    standstillAndChance: t('signed too early so that the complaint came to nothing, and another breach that touched the firm’s chance', 'för tidig underskrift som tog ifrån leverantören prövningen, och en annan överträdelse som påverkat dess chans', 'for tidlig underskrift, der fratog klageren prøvelsen, og en anden overtrædelse, der påvirkede klagerens chance', 'for tidlig signering som fratok leverandøren prøvingen, og et annet brudd som påvirket leverandørens mulighet'),
    callOff: t('a mini-competition or award in a dynamic system against the rules', 'förnyad konkurrensutsättning eller tilldelning i dynamiskt inköpssystem i strid med reglerna', 'genåbnet konkurrence eller tildeling i et dynamisk indkøbssystem i strid med reglerne', 'ny konkurranse eller tildeling i en dynamisk innkjøpsordning i strid med reglene'),
    standstill: t('signed in the standstill or while stopped, and nothing more', 'underskrift under avtalsspärren eller ett stopp, men inget mer', 'underskrift i standstill-perioden eller under opsættende virkning, men intet andet', 'signering i karensperioden eller mens kontrakten var stanset, men ikke noe mer'),
    maximumMissing: t('the maximum of the framework agreement was not announced', 'ramavtalets högsta värde eller mängd var inte angivet', 'rammeaftalens maksimum var ikke oplyst', 'rammeavtalens maksimum var ikke oppgitt'),
    lotsUnexplained: t('not divided into lots, with no reason in the documents', 'inte uppdelat i delkontrakt, utan skäl i dokumenten', 'ikke opdelt i delkontrakter og ingen begrundelse i materialet', 'ikke delt opp i delkontrakter, uten begrunnelse i dokumentene'),
    other: t('another breach', 'annan överträdelse', 'en anden overtrædelse', 'et annet brudd'),
  })
export const contractFate = oneOfFact('sanction.contract', 'record',
  t('What becomes of the contract', 'Vad som händer med avtalet', 'Hvad der sker med kontrakten', 'Hva som skjer med kontrakten'),
  t('What is decided about the contract?', 'Vad beslutas om avtalet?', 'Hvad bestemmes om kontrakten?', 'Hva bestemmes om kontrakten?'), {
    ineffective: t('without effect altogether', 'helt ogiltigt', 'helt uden virkning', 'helt uten virkning'),
    ineffectiveAhead: t('without effect for what is still to be delivered', 'ogiltigt för det som återstår', 'uden virkning for fremtidige leverancer', 'uten virkning for det som gjenstår'),
    shortened: t('shortened', 'förkortat', 'afkortet', 'avkortet'),
    stands: t('it stands', 'det består', 'den består', 'den består'),
  })
export const fineSum = numberOf('sanction.fine', 'money', 'record',
  t('Fine', 'Avgift', 'Økonomisk sanktion eller bøde', 'Overtredelsesgebyr'),
  t('How large is the fine? Nought if there is none.', 'Hur stor är avgiften? Noll om ingen.', 'Hvor stor er sanktionen eller bøden? Nul, hvis ingen.', 'Hvor stort er gebyret? Null hvis det ikke er noe.'))
export const finePercent = numberOf('sanction.finePercent', 'percent', 'record',
  t('Fine as a share of the value', 'Avgiften som andel av värdet', 'Sanktionen som andel af værdien', 'Gebyret som andel av verdien'),
  t('How large is the fine in per cent of the value?', 'Hur stor är avgiften i procent av värdet?', 'Hvor stor er sanktionen i procent af værdien?', 'Hvor stort er gebyret i prosent av verdien?'))
export const publicInterestInContract = yesNo('sanction.publicInterest', 'judgement',
  t('Overriding public interest in keeping the contract', 'Tvingande allmänintresse av att avtalet består', 'Væsentlige hensyn til almenhedens interesse i kontrakten', 'Vesentlige hensyn til allmennhetens interesser i kontrakten'),
  t('Do overriding reasons of public interest require that the contract stands? Purely economic interests bound up with the contract do not count.', 'Kräver tvingande hänsyn till ett allmänintresse att avtalet består? Rent ekonomiska intressen med direkt anknytning till avtalet räknas inte.', 'Kræver væsentlige hensyn til almenhedens interesse, at kontrakten består? Rent økonomiske interesser knyttet til kontrakten tæller ikke.', 'Gjør vesentlige hensyn til allmennhetens interesser det nødvendig å opprettholde kontrakten? Rent økonomiske interesser knyttet til kontrakten teller ikke.'))
export const fault = oneOfFact('sanction.fault', 'judgement',
  t('Fault', 'Skuld', 'Skyld', 'Skyld'),
  t('How much is the buyer to blame?', 'I vilken mån är köparen vållande?', 'I hvilken grad er ordregiveren skyld?', 'I hvilken grad er oppdragsgiver skyld?'), {
    intent: t('intent', 'uppsåt', 'forsæt', 'forsett'),
    grossNegligence: t('gross negligence', 'grov oaktsamhet', 'grov uagtsomhed', 'grov uaktsomhet'),
    negligence: t('negligence', 'oaktsamhet', 'uagtsomhed', 'uaktsomhet'),
    none: t('none', 'ingen', 'ingen', 'ingen'),
  })
export const pettyCase = yesNo('sanction.petty', 'judgement',
  t('Petty case', 'Ringa fall', 'Bagatelsag', 'Bagatell'),
  t('Is the breach petty?', 'Är det ett ringa fall?', 'Er overtrædelsen en bagatel?', 'Er bruddet en bagatell?'))
export const sanctionClaimed = yesNo('sanction.claimed', 'record',
  t('The complainant asked for it', 'Yrkat av klaganden', 'Klageren har nedlagt påstand om den', 'Klageren har lagt ned påstand om det'),
  t('Did the complainant claim this sanction?', 'Har klaganden yrkat denna sanktion?', 'Har klageren nedlagt påstand om sanktionen?', 'Har klageren lagt ned påstand om sanksjonen?'))
export const monthsSinceRuling = numberOf('sanction.monthsSinceRuling', 'months', 'record',
  t('Months since the ruling became final', 'Månader sedan avgörandet fick laga kraft', 'Måneder siden afgørelsen blev endelig', 'Måneder siden avgjørelsen ble rettskraftig'),
  t('How many months ago did the ruling on the contract become final? A month begun counts as whole.', 'Hur många månader sedan fick avgörandet om avtalet laga kraft? En påbörjad månad räknas som hel.', 'For hvor mange måneder siden blev afgørelsen om kontrakten endelig? En påbegyndt måned tæller som hel.', 'Hvor mange måneder er det siden avgjørelsen om kontrakten ble rettskraftig? En påbegynt måned teller som hel.'))
export const validityTried = yesNo('sanction.validityTried', 'record',
  t('Validity tried by the court', 'Avtalets giltighet har överprövats', 'Kontraktens gyldighed prøvet ved retten', 'Kontraktens gyldighet prøvd i retten'),
  t('Did a firm ask the court to try the validity of the contract?', 'Har en leverantör ansökt om överprövning av avtalets giltighet?', 'Har en virksomhed bedt retten prøve kontraktens gyldighed?', 'Har en leverandør bedt retten prøve kontraktens gyldighet?'))
export const boardInterrupted = yesNo('sanction.boardComplaintInTime', 'record',
  t('Complaint to the board in time', 'Klagomål till nämnden i tid', 'Klage til nævnet i tide', 'Klage til klagenemnda i tide'),
  t('Did the complaints board receive a complaint about an unlawful direct award before the time ran out?', 'Fick klagonämnden ett klagomål om otillåten direktupphandling innan tiden löpte ut?', 'Modtog nævnet en klage om ulovlig direkte tildeling, før fristen udløb?', 'Mottok klagenemnda en klage om ulovlig direkte anskaffelse før fristen løp ut?'))

// Keeping a contract.
export const keepSpecial = yesNo('keep.specialCircumstances', 'judgement',
  t('Special circumstances for keeping the contract', 'Särskilda omständigheter för att behålla avtalet', 'Særlige forhold taler for at videreføre kontrakten', 'Særlige forhold taler for å opprettholde kontrakten'),
  t('Are there special circumstances that call for keeping the contract?', 'Finns särskilda omständigheter som talar för att behålla avtalet?', 'Er der særlige forhold, der taler for at videreføre kontrakten?', 'Finnes det særlige forhold som taler for å opprettholde kontrakten?'))
export const keepPublishedDays = numberOf('keep.publishedDays', 'days', 'record',
  t('Days until the decision to keep it is published', 'Dagar tills beslutet att behålla avtalet offentliggörs', 'Dage til beslutningen om videreførelse offentliggøres', 'Dager til beslutningen om å opprettholde kontrakten publiseres'),
  t('How many days after the publication of the final ruling is the decision to keep the contract published, in the place where the documents were?', 'Hur många dagar efter att det slutliga avgörandet offentliggjorts publiceras beslutet att behålla avtalet, där upphandlingsdokumenten fanns?', 'Hvor mange dage efter offentliggørelsen af den endelige afgørelse offentliggøres beslutningen om videreførelse, samme sted som udbudsmaterialet?', 'Hvor mange dager etter publiseringen av den endelige avgjørelsen publiseres beslutningen om å opprettholde kontrakten, samme sted som dokumentene?'))
export const keepViewAsked = yesNo('keep.viewAsked', 'record',
  t('The board’s preliminary view asked for', 'Nämndens preliminära uppfattning inhämtad', 'Klagenævnets vejledende udtalelse indhentet', 'Nemndas foreløpige syn innhentet'),
  t('Has the board been asked for its non-binding view on keeping the contract?', 'Har nämnden tillfrågats om sin icke-bindande uppfattning om att behålla avtalet?', 'Er Klagenævnet bedt om en ikke-bindende udtalelse om videreførelse af kontrakten?', 'Er nemnda bedt om sitt ikke-bindende syn på å opprettholde kontrakten?'))
export const keepIneffective = yesNo('keep.declaredIneffective', 'record',
  t('The contract is declared ineffective', 'Avtalet är förklarat ogiltigt', 'Kontrakten er erklæret uden virkning', 'Kontrakten er kjent uten virkning'),
  t('Has a review body declared this contract, or what is left of it, ineffective?', 'Har en domstol förklarat avtalet, eller det som återstår av det, ogiltigt?', 'Har klageinstansen erklæret kontrakten, eller det der er tilbage af den, uden virkning?', 'Har retten kjent kontrakten, eller det som gjenstår av den, uten virkning?'))
