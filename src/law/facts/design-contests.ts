import { text as t } from '../../plain/index.ts'
import { numberOf, yesNo } from '../build.ts'

export const contestFollowUp = yesNo('contest.followUp', 'record',
  t('A service contract with a winner is intended', 'Ett tjänstekontrakt med en vinnare är avsett', 'En tjenesteydelseskontrakt med en vinder er hensigten', 'En tjenestekontrakt med en vinner er planlagt'),
  t('Do you intend to give a service contract to a winner afterwards?', 'Avser ni att därefter ge en vinnare ett tjänstekontrakt?', 'Er det hensigten bagefter at give en vinder en tjenesteydelseskontrakt?', 'Planlegger dere å gi en vinner en tjenestekontrakt etterpå?'))
export const contestFollowUpStated = yesNo('contest.followUpStated', 'record',
  t('The notice tells of that contract', 'Annonsen anger det kontraktet', 'Bekendtgørelsen oplyser om den kontrakt', 'Kunngjøringen opplyser om den kontrakten'),
  t('Does the contest notice say so?', 'Anges det i annonsen om tävlingen?', 'Står det i bekendtgørelsen om projektkonkurrencen?', 'Står det i kunngjøringen av konkurransen?'))
export const contestCriteriaStated = yesNo('contest.criteriaStated', 'record',
  t('Jury’s criteria in the notice', 'Juryns kriterier i annonsen', 'Juryens kriterier i bekendtgørelsen', 'Juryens kriterier i kunngjøringen'),
  t('Does the notice give the criteria by which the entries are judged?', 'Anger annonsen kriterierna för bedömningen av bidragen?', 'Angiver bekendtgørelsen de kriterier, som forslagene bedømmes efter?', 'Oppgir kunngjøringen kriteriene for vurderingen av forslagene?'))
export const contestLimitedByPlace = yesNo('contest.limitedByPlaceOrForm', 'record',
  t('Limited by place or legal form', 'Begränsad efter ort eller juridisk form', 'Begrænset efter sted eller retlig form', 'Begrenset etter sted eller juridisk form'),
  t('Is taking part limited to a place or country, or to natural or legal persons?', 'Begränsas deltagandet till en ort eller ett land, eller till fysiska eller juridiska personer?', 'Er deltagelsen begrænset til et sted eller land, eller til fysiske eller juridiske personer?', 'Er deltakelsen begrenset til et sted eller land, eller til fysiske eller juridiske personer?'))
export const contestRestricted = yesNo('contest.restricted', 'record',
  t('Limited number of participants', 'Begränsat antal deltagare', 'Begrænset antal deltagere', 'Begrenset antall deltakere'),
  t('Is the number of participants limited?', 'Är antalet deltagare begränsat?', 'Er antallet af deltagere begrænset?', 'Er antallet deltakere begrenset?'))
export const contestSelectionClear = yesNo('contest.selectionClear', 'record',
  t('Clear selection criteria in the notice', 'Tydliga urvalskriterier i annonsen', 'Klare kriterier for udvælgelsen i bekendtgørelsen', 'Klare utvelgelseskriterier i kunngjøringen'),
  t('Are the criteria for choosing participants clear, non-discriminatory and stated in the notice?', 'Är kriterierna för urvalet av deltagare tydliga, icke-diskriminerande och angivna i annonsen?', 'Er kriterierne for udvælgelse af deltagere klare, ikkediskriminerende og angivet i bekendtgørelsen?', 'Er kriteriene for utvelgelse av deltakere klare, ikke-diskriminerende og oppgitt i kunngjøringen?'))
export const contestEnough = yesNo('contest.enoughInvited', 'judgement',
  t('Enough invited for genuine competition', 'Tillräckligt många inbjudna för verklig konkurrens', 'Nok opfordrede til reel konkurrence', 'Nok inviterte til reell konkurranse'),
  t('Are enough invited to give genuine competition?', 'Bjuds tillräckligt många in för att konkurrensen ska bli verklig?', 'Opfordres nok til, at konkurrencen bliver reel?', 'Inviteres nok til at konkurransen blir reell?'))
export const juryIndependent = yesNo('contest.juryIndependent', 'judgement',
  t('Jury of natural persons independent of participants', 'Jury av fysiska personer, oberoende av deltagarna', 'Bedømmelseskomité af fysiske personer, uafhængige af deltagerne', 'Jury av fysiske personer, uavhengige av deltakerne'),
  t('Are all jurors natural persons independent of every participant?', 'Är alla i juryn fysiska personer och oberoende av varje deltagare?', 'Er alle i bedømmelseskomiteen fysiske personer og uafhængige af enhver deltager?', 'Er alle i juryen fysiske personer og uavhengige av alle deltakerne?'))
export const juryQualificationAsked = yesNo('contest.qualificationAsked', 'record',
  t('Professional qualification asked of participants', 'Yrkeskvalifikation krävs av deltagarna', 'Faglig kvalifikation kræves af deltagerne', 'Faglig kvalifikasjon kreves av deltakerne'),
  t('Must participants hold a certain professional qualification?', 'Måste deltagarna ha en viss yrkeskvalifikation?', 'Skal deltagerne have en bestemt faglig kvalifikation?', 'Må deltakerne ha en bestemt faglig kvalifikasjon?'))
export const juryThird = yesNo('contest.juryThird', 'record',
  t('At least a third of the jury holds it too', 'Minst en tredjedel av juryn har den också', 'Mindst en tredjedel af komiteen har den også', 'Minst en tredjedel av juryen har den også'),
  t('Does at least a third of the jury hold the same or an equivalent qualification?', 'Har minst en tredjedel av juryn samma eller likvärdig kvalifikation?', 'Har mindst en tredjedel af bedømmelseskomiteen samme eller tilsvarende kvalifikation?', 'Har minst en tredjedel av juryen samme eller tilsvarende kvalifikasjon?'))
export const contestAnonymous = yesNo('contest.anonymous', 'record',
  t('Anonymous until the jury has decided', 'Anonymt till dess juryn har bestämt sig', 'Anonymt, til komiteen har truffet afgørelse', 'Anonymt til juryen har tatt sin beslutning'),
  t('Does the jury judge without knowing who made the entries, until it has given its opinion?', 'Bedömer juryn utan att veta vem som lämnat bidragen, tills den lämnat sitt yttrande?', 'Bedømmer komiteen uden at vide, hvem der har lavet forslagene, til den har afgivet sin udtalelse?', 'Vurderer juryen uten å vite hvem som har laget forslagene, til uttalelsen foreligger?'))
export const juryOnlyCriteria = yesNo('contest.onlyStatedCriteria', 'judgement',
  t('Judged freely, by the stated criteria alone', 'Självständigt bedömt, bara efter angivna kriterier', 'Bedømt selvstændigt, kun efter de angivne kriterier', 'Selvstendig vurdert, bare etter de oppgitte kriteriene'),
  t('Does the jury decide for itself, and by the criteria of the notice alone?', 'Beslutar juryn självständigt och bara efter annonsens kriterier?', 'Afgør komiteen selvstændigt og kun efter bekendtgørelsens kriterier?', 'Avgjør juryen selvstendig og bare etter kriteriene i kunngjøringen?'))
export const juryReport = yesNo('contest.reportSigned', 'record',
  t('Ranking with reasons in a report signed by the jury', 'Rangordning med skäl i en rapport som juryn undertecknat', 'Rangfølge med begrundelse i en rapport underskrevet af komiteen', 'Rangering med begrunnelse i en protokoll signert av juryen'),
  t('Is there a report with the ranking and remarks, signed by all jurors?', 'Finns en rapport med rangordning och kommentarer, undertecknad av alla i juryn?', 'Findes en rapport med rangfølge og bemærkninger, underskrevet af alle medlemmer?', 'Finnes det en protokoll med vurdering og merknader, signert av alle medlemmene?'))
export const juryDialogue = yesNo('contest.dialogue', 'record',
  t('Jury put questions to participants', 'Juryn har ställt frågor till deltagarna', 'Komiteen har stillet deltagerne spørgsmål', 'Juryen har stilt deltakerne spørsmål'),
  t('Has the jury asked participants to clear anything up?', 'Har juryn bett deltagare klargöra något?', 'Har komiteen bedt deltagere klarlægge noget?', 'Har juryen bedt deltakere avklare noe?'))
export const juryMinutes = yesNo('contest.minutes', 'record',
  t('Complete minutes of that dialogue', 'Fullständiga protokoll över dialogen', 'Fuldstændig rapport over dialogen', 'Fullstendig referat av kommunikasjonen'),
  t('Were complete minutes kept of it?', 'Har fullständiga protokoll förts?', 'Er der ført et fuldstændigt referat?', 'Er det ført et fullstendig referat?'))
export const contestResultSent = yesNo('contest.resultSent', 'record',
  t('Notice of the contest’s result sent', 'Efterannons om tävlingens resultat skickad', 'Meddelelse om konkurrencens resultat sendt', 'Kunngjøring av konkurransens resultat sendt'),
  t('Has a notice of the result of the contest been sent?', 'Har en efterannons om tävlingens resultat skickats?', 'Er der sendt en meddelelse om konkurrencens resultat?', 'Er det sendt en kunngjøring av resultatet?'))
export const contestResultDays = numberOf('contest.resultDays', 'days', 'record',
  t('Days from the end of the contest to its result notice', 'Dagar från tävlingens slut till efterannonsen', 'Dage fra konkurrencens afslutning til meddelelsen', 'Dager fra konkurransens slutt til kunngjøringen av resultatet'),
  t('How many days after the contest ended was the notice of its result sent?', 'Hur många dagar efter att tävlingen avslutats skickades efterannonsen?', 'Hvor mange dage efter konkurrencens afslutning blev meddelelsen om resultatet sendt?', 'Hvor mange dager etter at konkurransen ble avsluttet, ble kunngjøringen av resultatet sendt?'))
