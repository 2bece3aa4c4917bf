import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

export const phase = oneOfFact('phase', 'record',
  t('Where in the procurement', 'Var i upphandlingen', 'Hvor i udbuddet', 'Hvor i anskaffelsen'),
  t('How far has the procurement come?', 'Hur långt har upphandlingen kommit?', 'Hvor langt er udbuddet kommet?', 'Hvor langt har anskaffelsen kommet?'), {
    before: t('before the notice', 'före annonsen', 'før bekendtgørelsen', 'før kunngjøringen'),
    requests: t('while firms ask to take part', 'under ansökningstiden', 'i ansøgningsperioden', 'mens leverandørene ber om å få delta'),
    tendering: t('while firms tender', 'under anbudstiden', 'i tilbudsperioden', 'i tilbudsperioden'),
    rounds: t('in dialogue or negotiation', 'under dialog eller förhandling', 'i dialog eller forhandling', 'i dialog eller forhandling'),
    evaluation: t('after the final tenders', 'efter slutliga anbud', 'efter de endelige tilbud', 'etter endelige tilbud'),
    awarded: t('after the award decision', 'efter tilldelningsbeslutet', 'efter tildelingsbeslutningen', 'etter tildelingsbeslutningen'),
    contract: t('during the contract', 'under avtalet', 'i kontraktsperioden', 'i kontraktsperioden'),
  })
export const consultationAnnounced = yesNo('consultation.announced', 'record',
  t('Consultation announced', 'Konsultationen annonserad', 'Markedsdialogen annonceret', 'Markedsdialogen kunngjort'),
  t('Has the market consultation been announced openly?', 'Har marknadskonsultationen annonserats öppet?', 'Er markedsdialogen annonceret åbent?', 'Er markedsdialogen kunngjort åpent?'))
export const consultationOpen = yesNo('consultation.openToAll', 'record',
  t('Any interested firm may take part', 'Alla intresserade företag får delta', 'Alle interesserede virksomheder kan deltage', 'Alle interesserte leverandører kan delta'),
  t('May any interested firm take part in the consultation?', 'Får alla intresserade företag delta i konsultationen?', 'Kan alle interesserede virksomheder deltage i dialogen?', 'Kan alle interesserte leverandører delta i dialogen?'))
export const onlySomeInvited = yesNo('consultation.onlySomeInvited', 'record',
  t('Only chosen firms invited', 'Bara utvalda företag inbjudna', 'Kun udvalgte virksomheder inviteret', 'Bare utvalgte leverandører invitert'),
  t('Are only some chosen firms invited, with no open announcement?', 'Bjuds bara vissa utvalda företag in, utan öppen annonsering?', 'Inviteres kun udvalgte virksomheder uden åben annoncering?', 'Inviteres bare utvalgte leverandører uten åpen kunngjøring?'))
export const firmsMet = numberOf('consultation.firmsMet', 'count', 'record',
  t('Firms met', 'Företag som mötts', 'Virksomheder mødt', 'Leverandører møtt'),
  t('How many firms has the buyer met?', 'Hur många företag har köparen mött?', 'Hvor mange virksomheder har ordregiveren mødt?', 'Hvor mange leverandører har oppdragsgiver møtt?'))
export const meetingDocumented = yesNo('meeting.documented', 'record',
  t('Talk documented', 'Samtalet dokumenterat', 'Samtalen dokumenteret', 'Samtalen dokumentert'),
  t('Is the talk written down: who, when, about what, what was handed over?', 'Dokumenteras samtalet: vem, när, om vad, vad som lämnades över?', 'Skrives samtalen ned: hvem, hvornår, om hvad, hvad der blev udleveret?', 'Dokumenteres samtalen: hvem, når, om hva, hva som ble overlevert?'))
export const promiseGiven = yesNo('meeting.promiseGiven', 'record',
  t('A contract or an advantage promised', 'Ett avtal eller en fördel utlovad', 'En kontrakt eller fordel lovet', 'En kontrakt eller fordel lovet'),
  t('Is a firm promised a contract or an advantage?', 'Lovas ett företag ett avtal eller en fördel?', 'Får en virksomhed løfte om en kontrakt eller en fordel?', 'Får en leverandør løfte om en kontrakt eller en fordel?'))
export const essentialsOral = yesNo('meeting.essentialsOral', 'record',
  t('Essential elements dealt with only by word of mouth', 'Väsentliga delar behandlade bara muntligt', 'Grundlæggende elementer kun behandlet mundtligt', 'Vesentlige forhold behandlet bare muntlig'),
  t('Are essential elements (documents, requests, tenders) dealt with only orally?', 'Behandlas väsentliga delar (dokument, anbudsansökningar, anbud) bara muntligt?', 'Behandles grundlæggende elementer (materiale, ansøgninger, tilbud) kun mundtligt?', 'Behandles vesentlige forhold (dokumenter, forespørsler om å få delta, tilbud) bare muntlig?'))
export const informationShared = yesNo('dialogue.informationShared', 'record',
  t('What firms were told is given to all', 'Det som företagen fått veta ges till alla', 'Det, virksomhederne har fået at vide, gives til alle', 'Det leverandørene har fått vite, gis til alle'),
  t('Is the relevant information exchanged in the dialogue given to all?', 'Har den relevanta informationen från dialogen getts till alla?', 'Er den relevante information fra dialogen givet til alle?', 'Er den relevante informasjonen fra dialogen gitt til alle?'))
export const adviserMayTender = yesNo('dialogue.adviserMayTender', 'record',
  t('A firm that advised may tender', 'Ett företag som gett råd kan lämna anbud', 'En virksomhed, der har rådgivet, kan byde', 'En leverandør som har gitt råd, kan gi tilbud'),
  t('Has a firm (or one connected to it) that advised or took part in the preparation asked to take part, or may it do so?', 'Har ett företag (eller ett närstående) som har gett råd eller medverkat i förberedelsen ansökt om att få delta, eller kan det göra det?', 'Har en virksomhed (eller en forbundet), der har rådgivet eller medvirket i forberedelsen, ansøgt om deltagelse, eller kan den gøre det?', 'Har en leverandør (eller en tilknyttet) som har gitt råd eller medvirket i forberedelsen, bedt om å få delta, eller kan den gjøre det?'))
export const timeEvened = yesNo('dialogue.timeEvened', 'judgement',
  t('Time set so that the head start is evened out', 'Tiden satt så att försprånget jämnas ut', 'Fristen sat, så forspringet udlignes', 'Fristen satt slik at forspranget utjevnes'),
  t('Is the time long enough to even out the head start of those who took part?', 'Är tiden tillräcklig för att jämna ut försprånget för dem som deltog?', 'Er fristen lang nok til at udligne forspringet for dem, der deltog?', 'Er fristen lang nok til å utjevne forspranget for dem som deltok?'))
export const shapedByOneFirm = yesNo('documents.shapedByOneFirm', 'record',
  t('Requirements shaped on one firm’s input only', 'Kraven formade av ett enda företags underlag', 'Kravene formet efter én virksomheds bidrag', 'Kravene formet etter én leverandørs innspill'),
  t('Do the requirements follow the input of one single firm?', 'Följer kraven ett enda företags underlag?', 'Følger kravene én enkelt virksomheds bidrag?', 'Følger kravene innspill fra bare én leverandør?'))
export const measuresRecorded = yesNo('dialogue.measuresRecorded', 'record',
  t('Measures against a head start on file', 'Åtgärder mot försprång dokumenterade', 'Foranstaltninger mod forspring dokumenteret', 'Tiltak mot forsprang dokumentert'),
  t('Are the measures taken against a head start written down?', 'Är åtgärderna mot ett försprång nedskrivna?', 'Er foranstaltningerne mod et forspring skrevet ned?', 'Er tiltakene mot et forsprang skrevet ned?'))
export const reportPublished = yesNo('consultation.reportPublished', 'record',
  t('Consultation report published', 'Konsultationsrapporten publicerad', 'Dialograpporten offentliggjort', 'Dialograpporten publisert'),
  t('Has a report of the consultation been published?', 'Har en rapport från konsultationen publicerats?', 'Er der offentliggjort en rapport om dialogen?', 'Er det publisert en rapport fra dialogen?'))
export const secretPassedOn = yesNo('dialogue.secretPassedOn', 'record',
  t('A firm’s confidential information passed on', 'Ett företags konfidentiella uppgifter lämnade vidare', 'En virksomheds fortrolige oplysninger givet videre', 'En leverandørs fortrolige opplysninger gitt videre'),
  t('Is something a firm marked as confidential passed on to others?', 'Lämnas något som ett företag har markerat som konfidentiellt vidare till andra?', 'Gives noget, en virksomhed har markeret som fortroligt, videre til andre?', 'Gis noe en leverandør har merket som fortrolig, videre til andre?'))
export const consent = oneOfFact('dialogue.consent', 'person',
  t('Consent to pass it on', 'Samtycke till att lämna vidare', 'Samtykke til at give videre', 'Samtykke til å gi videre'),
  t('What consent has the firm given?', 'Vilket samtycke har företaget gett?', 'Hvilket samtykke har virksomheden givet?', 'Hvilket samtykke har leverandøren gitt?'), {
    none: t('none', 'inget', 'intet', 'ingen'),
    blanket: t('a general consent', 'ett allmänt samtycke', 'et generelt samtykke', 'et generelt samtykke'),
    specific: t('consent to this specific information', 'samtycke till just denna uppgift', 'samtykke til netop denne oplysning', 'samtykke til nettopp denne opplysningen'),
  })
export const conflictKnown = yesNo('conflict.known', 'person',
  t('A conflict of interest is known', 'En intressekonflikt är känd', 'En interessekonflikt er kendt', 'En interessekonflikt er kjent'),
  t('Has somebody involved a tie to a firm that may sway them?', 'Har någon inblandad en koppling till ett företag som kan påverka?', 'Har nogen involveret en forbindelse til en virksomhed, der kan påvirke dem?', 'Har noen involvert en tilknytning til en leverandør som kan påvirke dem?'))
export const conflictRemedied = yesNo('conflict.remedied', 'record',
  t('Conflict of interest dealt with', 'Intressekonflikten hanterad', 'Interessekonflikten håndteret', 'Interessekonflikten håndtert'),
  t('Has the conflict been remedied, for example by replacing the person?', 'Har konflikten åtgärdats, till exempel genom att personen bytts ut?', 'Er konflikten afhjulpet, fx ved at personen er udskiftet?', 'Er konflikten avhjulpet, for eksempel ved at personen er byttet ut?'))
export const conflictDeclared = yesNo('conflict.declared', 'record',
  t('Declarations of interest made', 'Jävsförklaringar lämnade', 'Habilitetserklæringer afgivet', 'Habilitetserklæringer avgitt'),
  t('Have all who evaluate declared their interests?', 'Har alla som utvärderar lämnat en jävsförklaring?', 'Har alle, der evaluerer, afgivet habilitetserklæring?', 'Har alle som evaluerer, avgitt habilitetserklæring?'))
