import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

// The prior information notice.
export const priorNoticePurpose = oneOfFact('priorNotice.purpose', 'record',
  t('What the prior notice is for', 'Vad förhandsannonsen är till för', 'Hvad forhåndsmeddelelsen er til', 'Hva den veiledende kunngjøringen skal brukes til'),
  t('What is the prior notice for?', 'Vad är förhandsannonsen till för?', 'Hvad er forhåndsmeddelelsen til?', 'Hva skal den veiledende kunngjøringen brukes til?'), {
    information: t('to tell the market', 'att informera marknaden', 'at oplyse markedet', 'å informere markedet'),
    shorten: t('to shorten the tender period later', 'att senare kunna förkorta anbudstiden', 'at kunne afkorte tilbudsfristen senere', 'å kunne forkorte tilbudsfristen senere'),
    call: t('as the call for competition itself', 'som själva anbudsinfordran', 'som selve indkaldelsen af tilbud', 'som selve kunngjøringen av konkurransen'),
  })
export const priorNoticeDays = numberOf('priorNotice.daysAhead', 'days', 'record',
  t('Days from the prior notice to the contract notice', 'Dagar från förhandsannons till annons om upphandling', 'Dage fra forhåndsmeddelelse til udbudsbekendtgørelse', 'Dager fra veiledende kunngjøring til kunngjøring av konkurransen'),
  t('How many days lie between the prior notice and the contract notice (or, where it is the call itself, the invitation to confirm interest)?', 'Hur många dagar ligger mellan förhandsannonsen och annonsen om upphandling (eller, om den är själva anbudsinfordran, inbjudan att bekräfta intresse)?', 'Hvor mange dage ligger der mellem forhåndsmeddelelsen og udbudsbekendtgørelsen (eller, hvis den selv er indkaldelsen, opfordringen til at bekræfte interesse)?', 'Hvor mange dager er det mellom den veiledende kunngjøringen og kunngjøringen av konkurransen (eller, om den selv er kunngjøringen, invitasjonen til å bekrefte interesse)?'))
export const priorNoticeMonths = numberOf('priorNotice.monthsAhead', 'months', 'record',
  t('Months begun between the two notices', 'Påbörjade månader mellan annonserna', 'Påbegyndte måneder mellem de to', 'Påbegynte måneder mellom de to'),
  t('How many months lie between them, a month begun counted as a whole one?', 'Hur många månader ligger mellan dem, om en påbörjad månad räknas som hel?', 'Hvor mange måneder ligger der imellem, når en påbegyndt måned tæller som hel?', 'Hvor mange måneder er det mellom dem, når en påbegynt måned regnes som hel?'))
export const priorNoticeCovers = numberOf('priorNotice.monthsCovered', 'months', 'record',
  t('Months that the prior notice covers', 'Månader som förhandsannonsen omfattar', 'Måneder, som forhåndsmeddelelsen dækker', 'Måneder som kunngjøringen dekker'),
  t('How many months ahead does the prior notice cover?', 'Hur många månader framåt omfattar förhandsannonsen?', 'Hvor mange måneder frem dækker forhåndsmeddelelsen?', 'Hvor mange måneder fremover dekker kunngjøringen?'))
export const priorNoticeOnProfile = yesNo('priorNotice.onProfile', 'record',
  t('Published on the buyer profile', 'Publicerad på upphandlarprofilen', 'Offentliggjort i køberprofilen', 'Publisert på kjøperprofilen'),
  t('Is the prior notice itself published on the buyer profile instead of in TED?', 'Publiceras själva förhandsannonsen på upphandlarprofilen i stället för i TED?', 'Offentliggøres selve forhåndsmeddelelsen i køberprofilen i stedet for i TED?', 'Publiseres selve den veiledende kunngjøringen på kjøperprofilen i stedet for i TED?'))
export const profileAnnounced = yesNo('priorNotice.profileAnnounced', 'record',
  t('TED told first of the publication on the profile', 'TED underrättad först om publiceringen på profilen', 'TED underrettet først om offentliggørelsen i profilen', 'TED varslet først om publiseringen på profilen'),
  t('Was the notice of the publication on the profile sent to TED first?', 'Skickades meddelandet om publiceringen på profilen först till TED?', 'Blev meddelelsen om offentliggørelsen i profilen først sendt til TED?', 'Ble kunngjøringen om bruken av profilen først sendt til TED?'))
export const priorNoticeCalls = yesNo('priorNotice.invitesInterest', 'record',
  t('Says that no other notice follows, and invites interest', 'Anger att ingen annan annons följer, och bjuder in till intresse', 'Siger, at ingen anden bekendtgørelse følger, og opfordrer til interesse', 'Sier at ingen annen kunngjøring følger, og inviterer til interesse'),
  t('Does it name what will be bought, say that no other notice follows and invite firms to express their interest?', 'Anger den vad som ska köpas, att ingen annan annons följer och att företag kan anmäla intresse?', 'Siger den, hvad der skal købes, at ingen anden bekendtgørelse følger, og at virksomheder kan melde deres interesse?', 'Sier den hva som skal kjøpes, at ingen annen kunngjøring følger, og at leverandører kan melde sin interesse?'))

// What a notice or an invitation says.
export const noticeKind = oneOfFact('notice.kind', 'record',
  t('What is filled in', 'Vad som fylls i', 'Hvad der udfyldes', 'Hva som fylles ut'),
  t('Which notice or invitation is it?', 'Vilken annons eller inbjudan är det?', 'Hvilken bekendtgørelse eller opfordring er det?', 'Hvilken kunngjøring eller invitasjon er det?'), {
    contractNotice: t('contract notice', 'annons om upphandling', 'udbudsbekendtgørelse', 'kunngjøring av konkurranse'),
    invitation: t('invitation to tender or to the dialogue', 'inbjudan att lämna anbud eller delta i dialog', 'opfordring til at afgive tilbud eller deltage i dialogen', 'invitasjon til å gi tilbud eller delta i dialogen'),
    confirmInterest: t('invitation to confirm interest', 'inbjudan att bekräfta intresse', 'opfordring til at bekræfte interesse', 'invitasjon til å bekrefte interesse'),
    voluntary: t('voluntary notice before a direct award', 'frivillig annons före en direkt tilldelning', 'profylaksebekendtgørelse (før en direkte tildeling)', 'intensjonskunngjøring'),
    awardNotice: t('award notice', 'efterannons', 'bekendtgørelse om indgået kontrakt', 'kunngjøring av kontraktsinngåelse'),
    modification: t('notice of a change of the contract', 'annons om ändring av ett kontrakt', 'bekendtgørelse om ændring af kontrakten', 'kunngjøring om endring av kontrakten'),
  })
export const noticeComplete = yesNo('notice.complete', 'record',
  t('Everything that must stand there stands there', 'Allt som ska stå där står där', 'Alt, der skal stå der, står der', 'Alt som skal stå der, står der'),
  t('Does it hold everything that the law and the form ask for?', 'Innehåller den allt som lagen och formuläret kräver?', 'Indeholder den alt, hvad loven og formularen kræver?', 'Inneholder den alt som regelverket og skjemaet krever?'))
export const noticeEuLanguage = yesNo('notice.euLanguage', 'record',
  t('Complete in an official EU language', 'Fullständig på ett officiellt EU-språk', 'Fuldstændig på et officielt EU-sprog', 'Fullstendig på et offisielt EU-språk'),
  t('Is the notice complete in at least one official language of the EU?', 'Är annonsen fullständig på minst ett av EU:s officiella språk?', 'Er bekendtgørelsen fuldstændig på mindst ét af EU’s officielle sprog?', 'Er kunngjøringen fullstendig på minst ett av EUs offisielle språk?'))
export const noticeNorwegian = yesNo('notice.norwegian', 'record',
  t('Also in Norwegian', 'Även på norska', 'Også på norsk', 'Også på norsk'),
  t('Is the notice also drawn up in Norwegian?', 'Är annonsen också utformad på norska?', 'Er bekendtgørelsen også udarbejdet på norsk?', 'Er kunngjøringen også utarbeidet på norsk?'))
export const tenderLanguageStated = yesNo('notice.tenderLanguage', 'record',
  t('Language of tenders stated', 'Språk för anbuden angivet', 'Sprog for tilbud angivet', 'Språk for tilbudene oppgitt'),
  t('Does it say in which language or languages tenders may be written?', 'Anges på vilket eller vilka språk anbud får skrivas?', 'Står der, på hvilket eller hvilke sprog tilbud kan skrives?', 'Står det på hvilket eller hvilke språk tilbudene kan skrives?'))
export const tenderContentsStated = yesNo('notice.tenderContents', 'record',
  t('What a request or tender must hold is stated', 'Vad en ansökan eller ett anbud ska innehålla anges', 'Hvad en ansøgning eller et tilbud skal indeholde, er angivet', 'Hva en forespørsel eller et tilbud skal inneholde, er oppgitt'),
  t('Does it say what a request to take part or a tender must hold?', 'Anges vad en anbudsansökan eller ett anbud ska innehålla?', 'Står der, hvad en ansøgning eller et tilbud skal indeholde?', 'Står det hva en forespørsel om å delta eller et tilbud skal inneholde?'))
export const eFormUsed = yesNo('notice.eForm', 'record',
  t('Made in the EU form for this notice', 'Gjord i EU:s formulär för denna annons', 'Lavet i EU’s formular til denne bekendtgørelse', 'Laget i EUs skjema for denne kunngjøringen'),
  t('Is it made in the EU standard form (eForms) of the right subtype and sent electronically?', 'Görs den i EU:s standardformulär (eForms) av rätt undertyp och skickas elektroniskt?', 'Laves den i EU’s standardformular (eForms) af den rette undertype, og sendes den elektronisk?', 'Lages den i EUs standardskjema (eForms) av riktig undertype, og sendes den elektronisk?'))
export const officialChannel = yesNo('notice.officialChannel', 'record',
  t('Sent through the channel that the country prescribes', 'Skickas genom den kanal som landet föreskriver', 'Sendes gennem den kanal, landet foreskriver', 'Sendes gjennom kanalen landet krever'),
  t('Is it sent through the national channel (in Sweden a registered database, in Norway Doffin)?', 'Skickas den genom den nationella kanalen (i Sverige en registrerad annonsdatabas, i Norge Doffin)?', 'Sendes den gennem den nationale kanal (i Sverige en registreret database, i Norge Doffin)?', 'Sendes den gjennom den nasjonale kanalen (i Sverige en registrert database, i Norge Doffin)?'))
export const innovationFlag = yesNo('notice.innovationFlag', 'record',
  t('Marked as an innovation procurement', 'Märkt som innovationsupphandling', 'Markeret som innovationsindkøb', 'Merket som innovativ anskaffelse'),
  t('Is the field for innovative procurement (BT-776) filled in?', 'Är fältet för innovationsupphandling (BT-776) ifyllt?', 'Er feltet for innovationsindkøb (BT-776) udfyldt?', 'Er feltet for innovativ anskaffelse (BT-776) fylt ut?'))
export const validityAnnounced = yesNo('notice.validityStated', 'record',
  t('How long tenders bind is stated', 'Hur länge anbud är bindande anges', 'Hvor længe tilbud binder, er angivet', 'Vedståelsesfristen er oppgitt'),
  t('Does the notice or the invitation say how long tenders must stay binding?', 'Anger annonsen eller inbjudan hur länge anbud ska vara bindande?', 'Siger bekendtgørelsen eller opfordringen, hvor længe tilbud skal være bindende?', 'Sier kunngjøringen eller invitasjonen hvor lenge tilbudene skal være bindende?'))
export const deadlineInDay = yesNo('notice.deadlineInDay', 'record',
  t('The deadline falls at an hour of the shortest lawful last day', 'Tidsfristen går ut ett klockslag på den kortaste tillåtna sista dagen', 'Fristen udløber på et klokkeslæt på den korteste lovlige sidste dag', 'Fristen går ut et klokkeslett på den korteste lovlige siste dagen'),
  t('Does the deadline fall before midnight on the last day of the shortest lawful period?', 'Går tidsfristen ut före midnatt på sista dagen av den kortaste tillåtna tiden?', 'Udløber fristen før midnat på den sidste dag i den korteste lovlige periode?', 'Går fristen ut før midnatt på siste dag i den korteste lovlige perioden?'))
export const offlineExplained = yesNo('documents.offlineExplained', 'record',
  t('Notice says how to get what is not online', 'Annonsen anger hur man får det som inte finns på nätet', 'Bekendtgørelsen siger, hvordan man får det, der ikke er på nettet', 'Kunngjøringen sier hvordan man får det som ikke er på nettet'),
  t('Does the notice say how firms get the documents that are not online, and what protects their secrecy?', 'Anger annonsen hur företagen får de dokument som inte finns på nätet och hur deras sekretess skyddas?', 'Siger bekendtgørelsen, hvordan virksomhederne får det materiale, der ikke er på nettet, og hvad der beskytter fortroligheden?', 'Sier kunngjøringen hvordan leverandørene får dokumentene som ikke er på nettet, og hva som beskytter fortroligheten?'))
export const dispatchProof = yesNo('notice.dispatchProof', 'record',
  t('Proof of the day of dispatch kept', 'Bevis för avsändningsdagen sparat', 'Bevis for afsendelsesdagen gemt', 'Bevis for avsendelsesdagen oppbevart'),
  t('Can you prove on which day the notice was sent to TED?', 'Kan ni visa vilken dag annonsen skickades till TED?', 'Kan I bevise, hvilken dag bekendtgørelsen blev sendt til TED?', 'Kan dere dokumentere hvilken dag kunngjøringen ble sendt til TED?'))

// National publication, and the notice of the result.
export const tedPublished = yesNo('national.tedPublished', 'record',
  t('TED has published it', 'TED har publicerat den', 'TED har offentliggjort den', 'TED har publisert den'),
  t('Has TED published the notice?', 'Har TED publicerat annonsen?', 'Har TED offentliggjort bekendtgørelsen?', 'Har TED publisert kunngjøringen?'))
export const nationalHours = numberOf('national.hours', 'count', 'record',
  t('Full hours since TED confirmed receipt', 'Hela timmar sedan TED bekräftade mottagandet', 'Hele timer siden TED bekræftede modtagelsen', 'Hele timer siden TED bekreftet mottak'),
  t('How many full hours have passed since TED confirmed that it had received the notice? The hour of the confirmation does not count.', 'Hur många hela timmar har gått sedan TED bekräftade mottagandet? Timmen för bekräftelsen räknas inte.', 'Hvor mange hele timer er der gået, siden TED bekræftede modtagelsen? Timen for bekræftelsen tæller ikke.', 'Hvor mange hele timer er gått siden TED bekreftet mottaket? Timen for bekreftelsen regnes ikke med.'))
export const nationalSame = yesNo('national.sameContent', 'record',
  t('Says no more than what was sent to TED', 'Säger inte mer än det som skickats till TED', 'Siger ikke mere end det, der er sendt til TED', 'Sier ikke mer enn det som er sendt til TED'),
  t('Does the national notice say only what was sent to TED?', 'Innehåller den nationella annonsen bara det som skickats till TED?', 'Siger den nationale bekendtgørelse kun det, der er sendt til TED?', 'Sier den nasjonale kunngjøringen bare det som er sendt til TED?'))
export const nationalDated = yesNo('national.dispatchDay', 'record',
  t('Gives the day it was sent to TED', 'Anger dagen då den skickades till TED', 'Angiver dagen, den blev sendt til TED', 'Angir dagen den ble sendt til TED'),
  t('Does the national notice give the day on which it was sent to TED?', 'Anger den nationella annonsen vilken dag den skickades till TED?', 'Angiver den nationale bekendtgørelse, hvilken dag den blev sendt til TED?', 'Angir den nasjonale kunngjøringen hvilken dag den ble sendt til TED?'))
export const daysAfterQuarter = numberOf('awardNotice.daysAfterQuarter', 'days', 'record',
  t('Days from the end of the quarter to the award notice', 'Dagar från kvartalets slut till efterannonsen', 'Dage fra kvartalets udløb til bekendtgørelsen om indgået kontrakt', 'Dager fra kvartalets slutt til kunngjøringen av kontraktsinngåelsen'),
  t('How many days after the end of the quarter in which the contract was awarded is the award notice sent? Below nothing when it is sent before.', 'Hur många dagar efter utgången av det kvartal då kontraktet tilldelades skickas efterannonsen? Under noll om den skickas tidigare.', 'Hvor mange dage efter udløbet af det kvartal, hvor kontrakten blev tildelt, sendes bekendtgørelsen? Under nul, hvis den sendes før.', 'Hvor mange dager etter utgangen av kvartalet da kontrakten ble tildelt, sendes kunngjøringen? Under null om den sendes før.'))
export const withholdReason = oneOfFact('awardNotice.withholdReason', 'person',
  t('Why something is left out', 'Varför något utelämnas', 'Hvorfor noget udelades', 'Hvorfor noe utelates'),
  t('Why is something left out?', 'Varför utelämnas något?', 'Hvorfor udelades noget?', 'Hvorfor utelates noe?'), {
    law: t('it would hinder the enforcement of law', 'det skulle hindra att lagar upprätthålls', 'det ville hindre retshåndhævelsen', 'det ville hindre håndhevelsen av regler'),
    publicInterest: t('it would go against the public interest', 'det skulle strida mot allmänintresset', 'det ville stride mod offentlige interesser', 'det ville stride mot offentlige interesser'),
    commercial: t('it would harm a firm’s legitimate commercial interests', 'det skulle skada ett företags berättigade kommersiella intressen', 'det ville skade en virksomheds legitime økonomiske interesser', 'det ville skade en virksomhets legitime økonomiske interesser'),
    competition: t('it would distort competition between firms', 'det skulle motverka sund konkurrens mellan företag', 'det ville skade konkurrencen mellem virksomheder', 'det ville skade konkurransen mellom leverandørene'),
    other: t('another reason, or none', 'ett annat skäl, eller inget', 'en anden grund eller ingen', 'en annen grunn, eller ingen'),
  })
