import { text, type Text } from '../plain/index.ts'

/** The steps of a case: the same names as the actions of `src/case`, in the order of the work. */
export const caseSteps = {
  stateNeed: text('State the need', 'Beskriv behovet', 'Beskriv behovet', 'Beskriv behovet'),
  changeNeed: text('Change the need', 'Ändra behovet', 'Ændr behovet', 'Endre behovet'),
  askAdviser: text('Ask an adviser', 'Fråga en rådgivare', 'Spørg en rådgiver', 'Spør en rådgiver'),
  estimateValue: text('Estimate the value', 'Beräkna värdet', 'Beregn værdien', 'Beregn verdien'),
  agreeJointPurchase: text('Agree to buy together with others', 'Avtala om gemensam upphandling', 'Aftal fælles udbud', 'Avtal felles anskaffelse'),
  announceConsultation: text('Announce a market consultation', 'Annonsera en marknadskonsultation', 'Annoncer en markedsdialog', 'Kunngjør en markedsdialog'),
  inviteFirms: text('Invite firms to talk', 'Bjud in företag till samtal', 'Inviter virksomheder til dialog', 'Inviter leverandører til dialog'),
  meetFirm: text('Meet a firm', 'Möt ett företag', 'Mød en virksomhed', 'Møt en leverandør'),
  shareNotes: text('Share what was said', 'Dela det som sades', 'Del det, der blev sagt', 'Del det som ble sagt'),
  publishConsultationReport: text('Publish the consultation report', 'Publicera konsultationsrapporten', 'Offentliggør dialograpporten', 'Publiser dialograpporten'),
  chooseProcedure: text('Choose the procedure', 'Välj förfarande', 'Vælg udbudsprocedure', 'Velg anskaffelsesprosedyre'),
  writeDocuments: text('Write the procurement documents', 'Skriv upphandlingsdokumenten', 'Skriv udbudsmaterialet', 'Skriv anskaffelsesdokumentene'),
  sendNotice: text('Send the notice', 'Skicka annonsen', 'Send bekendtgørelsen', 'Send kunngjøringen'),
  answerQuestion: text('Answer a question', 'Besvara en fråga', 'Besvar et spørgsmål', 'Besvar et spørsmål'),
  changeDocuments: text('Change the documents', 'Ändra dokumenten', 'Ændr materialet', 'Endre dokumentene'),
  extendDeadline: text('Extend a deadline', 'Förläng en tidsfrist', 'Forlæng en frist', 'Forleng en frist'),
  inviteToTender: text('Select and invite', 'Välj ut och bjud in', 'Udvælg og opfordr til at deltage', 'Velg ut og inviter'),
  holdRound: text('Hold a round of dialogue or negotiation', 'Håll en dialog- eller förhandlingsrunda', 'Hold en dialog- eller forhandlingsrunde', 'Hold en dialog- eller forhandlingsrunde'),
  callFinalTenders: text('Call for final tenders', 'Begär slutliga anbud', 'Indkald endelige tilbud', 'Be om endelige tilbud'),
  openTenders: text('Open the tenders', 'Öppna anbuden', 'Åbn tilbuddene', 'Åpne tilbudene'),
  askClarification: text('Ask for clarification', 'Begär förtydligande', 'Bed om præcisering', 'Be om avklaring'),
  handleLowTender: text('Handle an abnormally low tender', 'Hantera ett onormalt lågt anbud', 'Håndter et unormalt lavt tilbud', 'Håndter et unormalt lavt tilbud'),
  hearFirm: text('Hear a firm before excluding it', 'Hör ett företag före uteslutning', 'Hør en virksomhed før udelukkelse', 'Hør en leverandør før avvisning'),
  excludeFirm: text('Exclude a firm', 'Uteslut ett företag', 'Udeluk en virksomhed', 'Avvis en leverandør'),
  evaluate: text('Evaluate the tenders', 'Utvärdera anbuden', 'Evaluer tilbuddene', 'Evaluer tilbudene'),
  decideAward: text('Decide the award', 'Fatta tilldelningsbeslut', 'Træf tildelingsbeslutning', 'Ta tildelingsbeslutning'),
  cancelProcedure: text('Cancel the procedure', 'Avbryt upphandlingen', 'Annuller udbuddet', 'Avlys konkurransen'),
  sendAwardLetters: text('Send the award letters', 'Skicka underrättelsen om tilldelning', 'Send underretningen om tildeling', 'Send meddelelsen om tildeling'),
  signContract: text('Sign the contract', 'Skriv under avtalet', 'Underskriv kontrakten', 'Signer kontrakten'),
  sendAwardNotice: text('Send the award notice', 'Skicka efterannonsen', 'Send bekendtgørelsen om indgået kontrakt', 'Send kunngjøringen av kontraktsinngåelsen'),
  passPhase: text('Pass a phase of the partnership', 'Godkänn en fas i partnerskapet', 'Godkend en fase i partnerskabet', 'Godkjenn en fase i partnerskapet'),
  stopPhase: text('Stop the partnership after a phase', 'Avsluta partnerskapet efter en fas', 'Stop partnerskabet efter en fase', 'Stopp partnerskapet etter en fase'),
  buyResult: text('Buy the result', 'Köp resultatet', 'Køb resultatet', 'Kjøp resultatet'),
  changeContract: text('Change the contract', 'Ändra avtalet', 'Ændr kontrakten', 'Endre kontrakten'),
  writeLessons: text('Write what was learned', 'Skriv ner lärdomarna', 'Skriv erfaringerne ned', 'Skriv ned erfaringene'),
} satisfies Record<string, Text>

/**
 * Steps that a procurement may also hold, which no case of ours plays yet. Each brings up law of its own: taking the step is what
 * makes the rules apply, so that nobody who takes an ordinary step is asked about an auction.
 */
export const furtherSteps = {
  sendPriorNotice: text('Send a prior information notice', 'Skicka en förhandsannons', 'Send en forhåndsmeddelelse', 'Send en veiledende kunngjøring'),
  mixContracts: text('Put different contracts together', 'Blanda olika slag av avtal', 'Sammensæt en blandet kontrakt', 'Sett sammen en blandet kontrakt'),
  treatAsExcluded: text('Treat a contract as outside the rules', 'Behandla ett kontrakt som undantaget', 'Behandl en kontrakt som undtaget', 'Behandle en kontrakt som unntatt'),
  divideIntoLots: text('Divide into lots', 'Dela upp i delkontrakt', 'Opdel i delkontrakter', 'Del opp i delkontrakter'),
  subsidiseWorks: text('Pay most of somebody else’s works', 'Betala merparten av någon annans byggentreprenad', 'Betal det meste af en andens bygge- og anlægsarbejde', 'Betal det meste av en annens bygge- og anleggsarbeid'),
  awardInHouse: text('Give the task to an entity of one’s own', 'Ge uppdraget till en egen enhet (intern upphandling)', 'Giv opgaven til en egen enhed (in-house)', 'Gi oppdraget til en egen enhet (egenregi)'),
  agreeCooperation: text('Agree to cooperate with another authority', 'Avtala om samarbete med en annan myndighet', 'Aftal samarbejde med en anden myndighed', 'Avtal samarbeid med en annen oppdragsgiver'),
  reserveContract: text('Reserve the contract for certain suppliers', 'Reservera kontraktet för vissa leverantörer', 'Reservér kontrakten til visse leverandører', 'Reserver kontrakten for visse leverandører'),
  buyThroughCentralBody: text('Buy through a central purchasing body', 'Köp genom en inköpscentral', 'Køb gennem en indkøbscentral', 'Kjøp gjennom en innkjøpssentral'),
  planFramework: text('Plan a framework agreement', 'Planera ett ramavtal', 'Planlæg en rammeaftale', 'Planlegg en rammeavtale'),
  callOff: text('Call off under a framework agreement', 'Avropa från ett ramavtal', 'Træk på en rammeaftale', 'Gjør avrop på en rammeavtale'),
  setUpDynamicSystem: text('Set up a dynamic purchasing system', 'Inrätta ett dynamiskt inköpssystem', 'Opret et dynamisk indkøbssystem', 'Opprett en dynamisk innkjøpsordning'),
  admitToSystem: text('Decide who is admitted to the dynamic system', 'Besluta vem som släpps in i det dynamiska inköpssystemet', 'Afgør, hvem der optages i det dynamiske indkøbssystem', 'Avgjør hvem som tas opp i den dynamiske innkjøpsordningen'),
  buyInDynamicSystem: text('Buy in the dynamic system', 'Upphandla i det dynamiska inköpssystemet', 'Køb i det dynamiske indkøbssystem', 'Kjøp i den dynamiske innkjøpsordningen'),
  useQualificationSystem: text('Run a qualification system', 'Använd ett kvalificeringssystem', 'Driv en kvalifikationsordning', 'Driv en kvalifikasjonsordning'),
  holdAuction: text('Hold an electronic auction', 'Håll en elektronisk auktion', 'Hold en elektronisk auktion', 'Hold en elektronisk auksjon'),
  useCatalogues: text('Ask for electronic catalogues', 'Begär elektroniska kataloger', 'Kræv elektroniske kataloger', 'Krev elektroniske kataloger'),
  holdDesignContest: text('Hold a design contest', 'Håll en projekttävling', 'Hold en projektkonkurrence', 'Hold en plan- og designkonkurranse'),
  requireProcess: text('Require a way of production or a transfer of rights', 'Kräv ett produktionssätt eller en överlåtelse av rättigheter', 'Kræv en fremstillingsmåde eller en overdragelse af rettigheder', 'Krev en produksjonsmåte eller en overføring av rettigheter'),
  nameStandard: text('Refer to a standard', 'Hänvisa till en standard', 'Henvis til en standard', 'Vis til en standard'),
  requireLabel: text('Require a label', 'Kräv en märkning', 'Kræv et mærke', 'Krev et merke'),
  requireProof: text('Require a test report or certificate', 'Kräv en provningsrapport eller ett intyg', 'Kræv en prøvningsrapport eller attest', 'Krev en testrapport eller et sertifikat'),
  allowVariants: text('Allow variants', 'Tillåt alternativa anbud', 'Tillad alternative tilbud', 'Tillat alternative tilbud'),
  chooseEvaluationModel: text('Choose the evaluation model', 'Välj utvärderingsmodell', 'Vælg evalueringsmodel', 'Velg evalueringsmodell'),
  useLifeCycleCost: text('Award by life-cycle cost', 'Tilldela efter livscykelkostnad', 'Tildel efter livscyklusomkostninger', 'Tildel etter livssykluskostnader'),
  setPerformanceConditions: text('Set conditions for carrying out the contract', 'Ställ villkor för hur kontraktet fullgörs', 'Stil vilkår for kontraktens gennemførelse', 'Still vilkår for gjennomføringen av kontrakten'),
  buyRegulatedProduct: text('Buy vehicles, energy-using products or other regulated products', 'Köp fordon, energirelaterade produkter eller andra reglerade produkter', 'Køb køretøjer, energirelaterede produkter eller andre regulerede produkter', 'Kjøp kjøretøy, energirelaterte produkter eller andre regulerte produkter'),
  arrangeWasteTreatment: text('Arrange the treatment of municipal waste', 'Ordna behandling av kommunalt avfall', 'Tilrettelæg behandling af kommunalt affald', 'Organiser behandling av kommunalt avfall'),
  setSuitability: text('Set demands on the firms and their proof', 'Ställ kvalificeringskrav och krav på bevis', 'Fastsæt krav til egnethed og dokumentation', 'Fastsett kvalifikasjonskrav og dokumentasjon'),
  checkWinner: text('Check the papers of the intended winner', 'Kontrollera den tänkta vinnarens bevis', 'Kontrollér den påtænkte vinders dokumentation', 'Kontroller dokumentasjonen fra den påtenkte vinneren'),
  assessReliance: text('Judge a firm that relies on others, or a group', 'Pröva ett företag som åberopar andra, eller en grupp', 'Vurdér en virksomhed, der støtter sig på andre, eller en sammenslutning', 'Vurder en leverandør som støtter seg på andre, eller en gruppe'),
  changeTeam: text('Accept a change in a tenderer’s team', 'Godta en ändring i ett anbudsteam', 'Acceptér en ændring i en tilbudsgivers kreds', 'Godta en endring i en leverandørs team'),
  assessThirdCountryFirm: text('Decide on a firm from outside the EU and EEA', 'Ta ställning till ett företag från land utanför EU och EES', 'Tag stilling til en virksomhed fra et land uden for EU og EØS', 'Ta stilling til en leverandør fra land utenfor EU og EØS'),
  appointEvaluators: text('Appoint those who evaluate', 'Utse dem som utvärderar', 'Udpeg dem, der evaluerer', 'Utnevn dem som evaluerer'),
  rejectTender: text('Reject a tender', 'Förkasta ett anbud', 'Afvis et tilbud', 'Avvis et tilbud'),
  publishVoluntaryNotice: text('Publish a voluntary notice before a direct award', 'Annonsera frivilligt före en direktupphandling', 'Offentliggør en profylaksebekendtgørelse', 'Publiser en intensjonskunngjøring'),
  answerAccessRequest: text('Answer a request to see documents', 'Besvara en begäran om att få ut handlingar', 'Besvar en begæring om aktindsigt', 'Besvar et innsynskrav'),
  fileComplaint: text('File a complaint (as a firm)', 'Begär överprövning (som företag)', 'Indgiv en klage (som virksomhed)', 'Send inn en klage (som leverandør)'),
  addToComplaint: text('Add a claim or argument to a pending complaint (as a firm)', 'Åberopa något nytt i en pågående överprövning (som företag)', 'Tilføj en påstand eller et argument til en verserende klage (som virksomhed)', 'Legg fram noe nytt i en klage som er til behandling (som leverandør)'),
  keepContract: text('Keep a contract after the award has been set aside', 'Behåll avtalet efter att tilldelningen upphävts', 'Fasthold kontrakten, efter at tildelingen er annulleret', 'Oppretthold kontrakten etter at tildelingen er opphevet'),
  setSanction: text('Set a fine or declare a contract ineffective', 'Besluta upphandlingsskadeavgift eller ogiltighet', 'Pålæg en sanktion, eller erklær kontrakten uden virkning', 'Ilegg gebyr, eller kjenn kontrakten uten virkning'),
  settleDispute: text('Settle a dispute with the supplier', 'Förlikas med leverantören i en tvist', 'Indgå forlig med leverandøren', 'Inngå forlik med leverandøren'),
  endContract: text('End the contract', 'Säg upp avtalet', 'Ophæv eller opsig kontrakten', 'Avslutt kontrakten'),
  fillInNotice: text('Fill in a notice or an invitation', 'Fyll i en annons eller en inbjudan', 'Udfyld en bekendtgørelse eller en opfordring', 'Fyll ut en kunngjøring eller en invitasjon'),
  publishNationally: text('Publish a notice nationally as well', 'Publicera en annons även nationellt', 'Offentliggør en bekendtgørelse også nationalt', 'Publiser en kunngjøring også nasjonalt'),
  withholdAwardData: text('Leave something out of the award notice or letters', 'Utelämna något ur efterannonsen eller beslutet', 'Udelad noget af bekendtgørelsen om indgået kontrakt eller underretningen', 'Utelat noe fra kunngjøringen av kontraktsinngåelsen eller meddelelsen'),
  setUpSubmission: text('Set up how tenders come in', 'Ordna hur anbud tas emot', 'Indret modtagelsen af tilbud', 'Sett opp hvordan tilbud mottas'),
  giveReasons: text('Answer a losing firm that asks for reasons', 'Svara ett förlorande företag som frågar om skälen', 'Svar en forbigået virksomhed, der beder om begrundelse', 'Svar en leverandør som tapte, og som ber om begrunnelse'),
  recallAward: text('Take back an award decision', 'Återta ett tilldelningsbeslut', 'Tilbagekald en tildelingsbeslutning', 'Omgjør en tildelingsbeslutning'),
  holdToTender: text('Hold a firm to its tender', 'Håll ett företag vid dess anbud', 'Hold en virksomhed fast på dens tilbud', 'Hold en leverandør fast på tilbudet'),
  closeFile: text('Close or weed out the file', 'Avsluta ärendet eller gallra handlingarna', 'Afslut sagen, eller kassér dokumenterne', 'Avslutt saken, eller kasser dokumentene'),
  payInvoice: text('Receive and pay an invoice', 'Ta emot och betala en faktura', 'Modtag og betal en faktura', 'Motta og betal en faktura'),
} satisfies Record<string, Text>

/** Every step that the law has something to say about. */
export const steps = { ...caseSteps, ...furtherSteps }

export type CaseStep = keyof typeof caseSteps
export type Step = keyof typeof steps
export const caseStepNames = Object.keys(caseSteps) as CaseStep[]
export const isCaseStep = (value: unknown): value is CaseStep => typeof value === 'string' && Object.hasOwn(caseSteps, value)
export const stepNames = Object.keys(steps) as Step[]
export const isStep = (value: unknown): value is Step => typeof value === 'string' && Object.hasOwn(steps, value)
