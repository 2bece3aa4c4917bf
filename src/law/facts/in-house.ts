import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

export const inHouseForm = oneOfFact('inHouse.form', 'person',
  t('Who gets the task', 'Vem som får uppdraget', 'Hvem der får opgaven', 'Hvem som får oppdraget'),
  t('How is the one who gets the task tied to you?', 'Hur hänger den som får uppdraget ihop med er?', 'Hvordan hænger den, der får opgaven, sammen med jer?', 'Hvordan henger den som får oppdraget, sammen med dere?'), {
    own: t('an entity that we alone control', 'en enhet som vi ensamma kontrollerar', 'en enhed, som vi alene kontrollerer', 'et rettssubjekt som vi alene kontrollerer'),
    parent: t('the authority that controls us, or another entity that it controls', 'den myndighet som kontrollerar oss, eller en annan enhet som den kontrollerar', 'den myndighed, der kontrollerer os, eller en anden enhed, som den kontrollerer', 'oppdragsgiveren som kontrollerer oss, eller et annet rettssubjekt som den kontrollerer'),
    joint: t('an entity that we control together with other authorities', 'en enhet som vi kontrollerar tillsammans med andra myndigheter', 'en enhed, som vi kontrollerer sammen med andre myndigheder', 'et rettssubjekt som vi kontrollerer sammen med andre oppdragsgivere'),
  })
export const inHouseControl = yesNo('inHouse.control', 'judgement',
  t('Control as over one’s own departments', 'Kontroll som över den egna förvaltningen', 'Kontrol som over egne enheder', 'Kontroll som over egen virksomhet'),
  t('Does the owner (or do the owners together) decide both the strategic goals and the important decisions of the controlled entity?', 'Har ägaren (eller ägarna tillsammans) ett avgörande inflytande över både strategiska mål och viktiga beslut i den kontrollerade enheten?', 'Har ejeren (eller ejerne i fællesskab) bestemmende indflydelse på både strategiske målsætninger og væsentlige beslutninger i den kontrollerede enhed?', 'Har eieren (eller eierne i fellesskap) bestemmende innflytelse over både strategiske mål og viktige beslutninger i det kontrollerte rettssubjektet?'))
export const ownersRepresented = yesNo('inHouse.ownersRepresented', 'person',
  t('All owners represented', 'Alla ägare representerade', 'Alle ejere repræsenteret', 'Alle eiere representert'),
  t('Are all owners represented in its governing bodies (one person may represent several)?', 'Är alla ägare representerade i dess beslutande organ (en person får representera flera)?', 'Er alle ejere repræsenteret i dens besluttende organer (én person kan repræsentere flere)?', 'Er alle eierne representert i dets styrende organer (én person kan representere flere)?'))
export const contraryInterests = yesNo('inHouse.contraryInterests', 'judgement',
  t('Interests against the owners’', 'Intressen som strider mot ägarnas', 'Interesser i strid med ejernes', 'Interesser i strid med eiernes'),
  t('Does the entity follow interests of its own that go against those of its owners?', 'Har enheten egna intressen som strider mot ägarnas?', 'Varetager enheden interesser, der er i modstrid med ejernes?', 'Forfølger rettssubjektet interesser som er i strid med eiernes?'))
export const activityForOwners = numberOf('inHouse.activityForOwners', 'percent', 'person',
  t('Activity for its owners', 'Verksamhet för ägarnas räkning', 'Aktivitet for ejerne', 'Aktivitet for eierne'),
  t('How much of the controlled entity’s activity is done for those who control it, or for others whom they control, in percent?', 'Hur stor del av den kontrollerade enhetens verksamhet utförs för dem som kontrollerar den, eller för andra som de kontrollerar, i procent?', 'Hvor stor en del af den kontrollerede enheds aktiviteter udføres for dem, der kontrollerer den, eller for andre, de kontrollerer, i procent?', 'Hvor stor del av aktiviteten i det kontrollerte rettssubjektet utføres for dem som kontrollerer det, eller for andre de kontrollerer, i prosent?'))
export const privateCapital = oneOfFact('inHouse.privateCapital', 'person',
  t('Private capital', 'Privat kapital', 'Privat kapital', 'Privat kapital'),
  t('Is there direct private capital in the entity that gets the task?', 'Finns det direkt privat ägarintresse i den enhet som får uppdraget?', 'Er der direkte private kapitalandele i den enhed, der får opgaven?', 'Er det direkte private eierandeler i rettssubjektet som får oppdraget?'), {
    none: t('none', 'inget', 'ingen', 'ingen'),
    required: t('only what national law requires, without control, veto or decisive influence', 'bara sådant som nationell lag kräver, utan kontroll, vetorätt eller avgörande inflytande', 'kun det, som national lovgivning kræver, uden kontrol, veto eller afgørende indflydelse', 'bare det som nasjonal lovgivning krever, uten kontroll, veto eller bestemmende innflytelse'),
    other: t('other private capital', 'annat privat ägarintresse', 'andre private kapitalandele', 'andre private eierandeler'),
  })
export const activityMeasure = oneOfFact('inHouse.measure', 'person',
  t('What the share of activity rests on', 'Vad verksamhetsandelen bygger på', 'Hvad aktivitetsandelen bygger på', 'Hva aktivitetsandelen bygger på'),
  t('What does the share of activity rest on?', 'Vad bygger verksamhetsandelen på?', 'Hvad bygger aktivitetsandelen på?', 'Hva bygger aktivitetsandelen på?'), {
    threeYears: t('average turnover, or cost, of the three years before the award', 'genomsnittlig omsättning, eller kostnad, under de tre åren före tilldelningen', 'gennemsnitlig omsætning eller omkostninger i de 3 år før tildelingen', 'gjennomsnittlig omsetning eller kostnader i de tre årene før kontrakten'),
    projections: t('projections', 'prognoser', 'fremskrivninger', 'prognoser'),
    other: t('something else, or one good year', 'något annat, eller ett enda gynnsamt år', 'noget andet eller et enkelt gunstigt år', 'noe annet, eller ett gunstig år'),
  })
export const entityNew = yesNo('inHouse.newOrReorganised', 'person',
  t('New or reorganised', 'Ny eller omorganiserad', 'Ny eller omlagt', 'Ny eller omorganisert'),
  t('Is it so new, or its activity so reorganised, that figures for three years are lacking or no longer tell?', 'Är den så ny, eller verksamheten så omorganiserad, att uppgifter för tre år saknas eller inte längre är relevanta?', 'Er den så ny eller dens aktiviteter så omlagt, at tal for 3 år mangler eller ikke længere er relevante?', 'Er det så nytt, eller aktiviteten så omlagt, at tall for tre år mangler eller ikke lenger er relevante?'))

// Cooperation between authorities.
export const onlyAuthorities = yesNo('cooperation.onlyAuthorities', 'person',
  t('Only contracting authorities are parties', 'Bara upphandlande myndigheter är parter', 'Kun ordregivere er parter', 'Bare oppdragsgivere er parter'),
  t('Are only contracting authorities parties to the agreement?', 'Är bara upphandlande myndigheter parter i avtalet?', 'Er kun ordregivere parter i aftalen?', 'Er bare oppdragsgivere parter i avtalen?'))
export const genuineCooperation = yesNo('cooperation.genuine', 'judgement',
  t('Real cooperation on public tasks of one’s own', 'Verkligt samarbete om egna offentliga tjänster', 'Reelt samarbejde om egne offentlige opgaver', 'Reelt samarbeid om egne offentlige oppgaver'),
  t('Do the parties really work together so that public services that each of them must perform reach goals they share (not just one paying another)?', 'Samarbetar parterna verkligen så att offentliga tjänster som de var för sig ska utföra når gemensamma mål (inte bara att en betalar en annan)?', 'Samarbejder parterne reelt om, at offentlige tjenester, som de hver især skal udføre, når fælles mål (og er det ikke blot én, der betaler en anden)?', 'Samarbeider partene reelt om at offentlige oppgaver som hver av dem skal utføre, når felles mål (og er det ikke bare at én betaler en annen)?'))
export const publicInterestOnly = yesNo('cooperation.publicInterest', 'judgement',
  t('Governed by the public interest alone', 'Styrs endast av allmänintresset', 'Styret alene af almene hensyn', 'Styrt bare av offentlige interesser'),
  t('Is the cooperation governed solely by the public interest?', 'Styrs samarbetet endast av överväganden som hänger samman med allmänintresset?', 'Er samarbejdet udelukkende underlagt hensyn af almen interesse?', 'Utføres samarbeidet utelukkende av hensyn til offentlige interesser?'))
export const openMarketShare = numberOf('cooperation.openMarketShare', 'percent', 'person',
  t('Share of the activity on the open market', 'Andel av verksamheten på den öppna marknaden', 'Andel af aktiviteten på det åbne marked', 'Andel av aktiviteten på det åpne markedet'),
  t('How much of the activities that the cooperation concerns do the parties do on the open market, in percent?', 'Hur stor del av den verksamhet som samarbetet gäller utövar parterna på den öppna marknaden, i procent?', 'Hvor stor en del af de aktiviteter, der berøres af samarbejdet, udfører parterne på det åbne marked, i procent?', 'Hvor stor del av aktivitetene som samarbeidet omfatter, utfører partene for andre på det åpne markedet, i prosent?'))
export const pureTransfer = yesNo('cooperation.pureTransfer', 'judgement',
  t('A task handed over for good, without pay for performance', 'En uppgift som förs över helt, utan ersättning för utförandet', 'En opgave overdraget helt, uden betaling for udførelsen', 'En oppgave overført helt, uten betaling for utførelsen'),
  t('Are powers and responsibility for a public task handed over altogether, without pay for performing a contract?', 'Förs befogenheter och ansvar för en offentlig uppgift över helt och hållet, utan ersättning för att utföra ett kontrakt?', 'Overdrages beføjelser og ansvar for en offentlig opgave fuldt ud, uden betaling for at opfylde en kontrakt?', 'Overføres myndighet og ansvar for en offentlig oppgave fullt ut, uten betaling for å oppfylle en kontrakt?'))
