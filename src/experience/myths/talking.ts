import { text as t } from '../../plain/index.ts'
import { answer, counted, documents, notice, talk, usual } from '../facts.ts'
import type { Myth } from '../types.ts'
import { all, situation } from './make.ts'

const advised = { ...documents, ...notice, 'time.tenderDays': 40, 'time.urgencyClaimed': false, 'dialogue.adviserMayTender': true, 'dialogue.informationShared': true, 'dialogue.timeEvened': true, 'dialogue.measuresRecorded': true } as const

/** Talking with firms, experts and advisers. */
export const talking: readonly Myth[] = [
  {
    id: 'talk-before', topic: 'talking with firms', asks: ['buyer', 'firm', 'politician'], truth: 'wrong',
    claim: t('We may not talk to companies before the tender.', 'Vi får inte prata med företag före upphandlingen.', 'Vi må ikke tale med virksomheder før udbuddet.', 'Vi kan ikke snakke med leverandører før konkurransen.'),
    answer: t('You may, with one or with many; the law expects it of whoever wants something new.', 'Jo, med ett eller många; lagen räknar med det av den som vill ha något nytt.', 'Jo, med én eller mange; loven regner med det, når man vil have noget nyt.', 'Jo, med én eller mange; loven regner med det av den som vil ha noe nytt.'),
    core: t('You may not promise anybody anything, and what matters must be written down so that the others can have it too.', 'Ni får inte lova någon något, och det som har betydelse ska skrivas ner så att också de andra kan få det.', 'I må ikke love nogen noget, og det, der har betydning, skal skrives ned, så de andre også kan få det.', 'Dere kan ikke love noen noe, og det som betyr noe, må skrives ned slik at de andre også kan få det.'),
    instead: t('Announce the dialogue openly, ask all the same questions, take notes, and publish a short report of what you learned.', 'Annonsera dialogen öppet, ställ samma frågor till alla, för anteckningar och publicera en kort rapport om vad ni lärt er.', 'Annoncer dialogen åbent, stil alle de samme spørgsmål, tag referat, og offentliggør en kort rapport om, hvad I lærte.', 'Kunngjør dialogen åpent, still alle de samme spørsmålene, skriv referat og publiser en kort rapport om hva dere lærte.'),
    situations: [
      situation({ says: t('You meet a single firm before the notice, take notes and promise nothing.', 'Ni träffar ett enskilt företag före annonsen, för anteckningar och lovar inget.', 'I mødes med en enkelt virksomhed før bekendtgørelsen, tager referat og lover intet.', 'Dere møter én leverandør før kunngjøringen, skriver referat og lover ingenting.'),
        step: 'meetFirm', facts: { ...talk, phase: 'before' }, expect: all('lawful'), decides: ['eu/dialogue/no-promise', 'eu/dialogue/open-door', 'eu/dialogue/talk-documented', 'dk/communication/in-writing', 'no/dialogue/oral', 'eu/dialogue/essentials-in-writing'] }),
      situation({ says: t('You say: “if you build it, the contract is yours”.', 'Ni säger: ”om ni bygger det får ni kontraktet”.', 'I siger: »Hvis I bygger det, får I kontrakten«.', 'Dere sier: «Hvis dere bygger det, får dere kontrakten.»'),
        step: 'meetFirm', facts: { ...talk, phase: 'before', 'meeting.promiseGiven': true }, expect: all('unlawful'), decides: ['eu/dialogue/no-promise'] }),
    ],
    cases: ['innovann', 'frederiksberg', 'oslo-zero-emission', 'nordic-delivery'], practise: { step: 'meetFirm' },
  },
  {
    id: 'talk-during', topic: 'talking with firms', asks: ['buyer', 'firm'], truth: 'half true',
    claim: t('Once the notice is out, nobody may pick up the phone.', 'När annonsen är ute får ingen svara i telefon.', 'Når bekendtgørelsen er sendt, må ingen tage telefonen.', 'Når kunngjøringen er ute, kan ingen ta telefonen.'),
    answer: t('Practical matters may be spoken of; what bears on the documents or the tenders goes in writing to all.', 'Praktiska saker får man tala om; det som rör dokumenten eller anbuden går skriftligt till alla.', 'Praktiske ting må man tale om; det, der vedrører udbudsmaterialet eller tilbuddene, går skriftligt til alle.', 'Praktiske ting kan man snakke om; det som gjelder dokumentene eller tilbudene, går skriftlig til alle.'),
    core: t('The essential parts – documents, requests and tenders – may not be dealt with by word of mouth alone.', 'De väsentliga delarna – dokument, ansökningar och anbud – får inte hanteras bara muntligt.', 'De væsentlige dele – udbudsmateriale, ansøgninger og tilbud – må ikke alene behandles mundtligt.', 'De vesentlige delene – dokumenter, forespørsler og tilbud – kan ikke bare tas muntlig.'),
    instead: t('Answer the phone, note who called and about what, and send every question of substance through the portal with the answer to all.', 'Svara i telefon, anteckna vem som ringde och om vad, och låt varje sakfråga gå genom portalen med svaret till alla.', 'Tag telefonen, notér, hvem der ringede og om hvad, og lad ethvert sagligt spørgsmål gå gennem portalen med svar til alle.', 'Ta telefonen, noter hvem som ringte og om hva, og la hvert spørsmål om saken gå gjennom portalen med svar til alle.'),
    situations: [
      situation({ says: t('A firm calls during the tender period about how the portal works; you make a note.', 'Ett företag ringer under anbudstiden om hur portalen fungerar; ni antecknar.', 'En virksomhed ringer i tilbudsperioden om, hvordan portalen virker; I skriver et notat.', 'En leverandør ringer i tilbudsperioden om hvordan portalen virker; dere skriver et notat.'),
        step: 'meetFirm', facts: { ...talk, phase: 'tendering' }, expect: all('lawful'), decides: ['dk/communication/in-writing', 'se/dialogue/oral', 'no/dialogue/oral', 'eu/dialogue/essentials-in-writing'] }),
      situation({ says: t('You explain on the phone what a requirement really means.', 'Ni förklarar i telefon vad ett krav egentligen betyder.', 'I forklarer i telefonen, hvad et krav egentlig betyder.', 'Dere forklarer på telefonen hva et krav egentlig betyr.'),
        step: 'meetFirm', facts: { ...talk, phase: 'tendering', 'meeting.essentialsOral': true }, expect: all('unlawful'), decides: ['dk/communication/in-writing', 'eu/dialogue/essentials-in-writing'] }),
    ],
    cases: [], practise: { step: 'answerQuestion' },
  },
  {
    id: 'adviser-out', topic: 'talking with firms', asks: ['firm', 'buyer', 'lawyer'], truth: 'half true',
    claim: t('A firm that gave advice may not tender.', 'Ett företag som gett råd får inte lämna anbud.', 'En virksomhed, der har rådgivet, må ikke afgive tilbud.', 'En leverandør som har gitt råd, kan ikke gi tilbud.'),
    answer: t('It may, when the others get the same information and enough time; shutting it out is the last resort.', 'Jo, när de andra får samma uppgifter och tillräckligt med tid; att stänga ute det är sista utvägen.', 'Jo, når de andre får de samme oplysninger og nok tid; udelukkelse er sidste udvej.', 'Jo, når de andre får de samme opplysningene og nok tid; avvisning er siste utvei.'),
    core: t('If nothing milder evens out the head start, the firm must go in Denmark and Norway; in Sweden it may be excluded.', 'Om inget mildare jämnar ut försprånget ska företaget bort i Danmark och Norge; i Sverige får det uteslutas.', 'Hvis intet mildere udligner forspringet, skal virksomheden ud i Danmark og Norge; i Sverige kan den udelukkes.', 'Hvis ikke noe mildere jevner ut forspranget, skal leverandøren avvises i Norge og Danmark; i Sverige kan den avvises.'),
    instead: t('Put everything the adviser saw and made in the documents, lengthen the time, and write down what you did.', 'Lägg allt rådgivaren sett och gjort i dokumenten, förläng tiden och skriv ner vad ni gjort.', 'Læg alt, hvad rådgiveren så og lavede, i udbudsmaterialet, forlæng fristen, og skriv ned, hvad I gjorde.', 'Legg alt rådgiveren så og laget i dokumentene, forleng fristen og skriv ned hva dere gjorde.'),
    situations: [
      situation({ says: t('A firm that advised may tender; all get its report, and the time is longer.', 'Ett företag som gett råd får lämna anbud; alla får dess rapport, och tiden är längre.', 'En virksomhed, der har rådgivet, må byde; alle får dens rapport, og fristen er længere.', 'En leverandør som har gitt råd, kan gi tilbud; alle får rapporten, og fristen er lengre.'),
        step: 'sendNotice', facts: advised, expect: all('lawful'), decides: ['dk/dialogue/share', 'se/dialogue/prior-involvement', 'no/dialogue/information', 'dk/dialogue/time', 'eu/dialogue/time-for-all', 'no/dialogue/time'] }),
      situation({ says: t('The same firm may tender, but its report is kept from the others.', 'Samma företag får lämna anbud, men de andra får inte dess rapport.', 'Den samme virksomhed må byde, men de andre får ikke dens rapport.', 'Den samme leverandøren kan gi tilbud, men de andre får ikke rapporten.'),
        step: 'sendNotice', facts: { ...advised, 'dialogue.informationShared': false }, expect: all('unlawful'), decides: ['dk/dialogue/share', 'se/dialogue/prior-involvement', 'no/dialogue/information'] }),
      situation({ says: t('The firm is shut out although a milder measure would have done.', 'Företaget stängs ute trots att en mildare åtgärd hade räckt.', 'Virksomheden udelukkes, selv om noget mildere havde været nok.', 'Leverandøren avvises selv om noe mildere hadde vært nok.'),
        step: 'excludeFirm', expect: all('unlawful'), decides: ['dk/exclusion/last-resort', 'se/exclusion/adviser-last', 'no/rejection/last-resort'],
        facts: { ...usual, procedure: 'open', 'exclusion.ground': 'priorInvolvement', 'exclusion.heard': true, 'exclusion.lessIntrusive': true, 'exclusion.reasonsGiven': true, 'exclusion.selfCleaning': 'none', 'exclusion.publicInterest': false, 'exclusion.groundInDocuments': true, 'exclusion.voluntaryAnnounced': true, 'exclusion.yearsSince': 1 } }),
    ],
    cases: ['fabricom'], practise: { step: 'sendNotice' },
  },
  {
    id: 'experts-out', topic: 'talking with firms', asks: ['expert', 'buyer'], truth: 'half true',
    claim: t('Experts from outside may not take part: they are never neutral.', 'Experter utifrån får inte vara med: de är aldrig neutrala.', 'Eksperter udefra må ikke være med: De er aldrig neutrale.', 'Eksperter utenfra kan ikke være med: de er aldri nøytrale.'),
    answer: t('They may advise and evaluate, when you have looked into their ties and found none that may sway them.', 'De får ge råd och utvärdera, när ni har undersökt deras band och inte funnit några som kan påverka dem.', 'De må rådgive og evaluere, når I har undersøgt deres bånd og ikke fundet nogen, der kan påvirke dem.', 'De kan gi råd og evaluere når dere har undersøkt båndene deres og ikke funnet noen som kan påvirke dem.'),
    core: t('An expert with a tie to a tenderer must be replaced. You look for it yourselves; the loser need not prove that it tipped the scales.', 'En expert med band till en anbudsgivare ska bytas ut. Ni undersöker det själva; förloraren behöver inte bevisa att det avgjorde.', 'En ekspert med bånd til en tilbudsgiver skal skiftes ud. I undersøger det selv; taberen behøver ikke bevise, at det blev udslagsgivende.', 'En ekspert med bånd til en leverandør må byttes ut. Dere undersøker det selv; den som tapte, trenger ikke bevise at det ble avgjørende.'),
    instead: t('Let everybody who advises or evaluates declare their ties, again when the names of the tenderers are known.', 'Låt alla som ger råd eller utvärderar redovisa sina band, och igen när anbudsgivarnas namn är kända.', 'Lad alle, der rådgiver eller evaluerer, oplyse deres bånd, og igen når tilbudsgivernes navne er kendt.', 'La alle som gir råd eller evaluerer, oppgi båndene sine, og igjen når navnene på leverandørene er kjent.'),
    situations: [
      situation({ says: t('Two outside experts evaluate; their ties have been looked into.', 'Två utomstående experter utvärderar; deras band är undersökta.', 'To eksterne eksperter evaluerer; deres bånd er undersøgt.', 'To eksterne eksperter evaluerer; båndene deres er undersøkt.'),
        step: 'appointEvaluators', facts: { ...usual, 'evaluators.checked': true, 'conflict.known': false, 'conflict.declared': true, 'evaluators.tieAlleged': false }, expect: all('lawful'), decides: ['dk/evaluators/checked', 'eu/evaluators/checked', 'no/evaluators/checked', 'se/evaluators/own-declaration'] }),
      situation({ says: t('One of them works with somebody named in a tender, and evaluates all the same.', 'En av dem arbetar med någon som nämns i ett anbud, och utvärderar ändå.', 'En af dem arbejder sammen med en, der er nævnt i et tilbud, og evaluerer alligevel.', 'En av dem jobber sammen med noen som er nevnt i et tilbud, og evaluerer likevel.'),
        step: 'evaluate', facts: { ...usual, procedure: 'open', 'evaluation.asPublished': true, 'award.methodFixedBeforeOpening': true, 'conflict.known': true, 'conflict.remedied': false, 'conflict.declared': true }, expect: all('unlawful'), decides: ['dk/conflict/remedied', 'eu/conflict/remedied'] }),
    ],
    cases: ['evigilo', 'skane-aprons'], practise: { step: 'evaluate' },
  },
  {
    id: 'answers-same-day', topic: 'talking with firms', asks: ['buyer', 'firm'], truth: 'wrong',
    claim: t('Every question must be answered the same day.', 'Alla frågor måste besvaras samma dag.', 'Alle spørgsmål skal besvares samme dag.', 'Alle spørsmål må besvares samme dag.'),
    answer: t('No: what counts is that all get the answer at the same time and at least six days before the deadline.', 'Nej: det som räknas är att alla får svaret samtidigt och minst sex dagar före sista dagen.', 'Nej: Det afgørende er, at alle får svaret samtidig og senest seks dage før fristen.', 'Nei: det som teller, er at alle får svaret samtidig og minst seks dager før fristen.'),
    core: t('An answer later than that moves the deadline. Where the time is lawfully shortened for urgency, four days are enough.', 'Ett svar senare än så flyttar sista dagen. Där tiden lagligen kortats på grund av brådska räcker fyra dagar.', 'Et senere svar flytter fristen. Hvor fristen lovligt er afkortet på grund af hastværk, er fire dage nok.', 'Et svar senere enn det flytter fristen. Der fristen lovlig er kortet ned på grunn av hast, holder fire dager.'),
    instead: t('Publish a last day for questions, collect them, answer once a week, and leave the last week for the firms.', 'Ange en sista dag för frågor, samla dem, svara en gång i veckan och låt sista veckan vara företagens.', 'Angiv en sidste dag for spørgsmål, saml dem, svar en gang om ugen, og lad den sidste uge være virksomhedernes.', 'Oppgi en siste dag for spørsmål, samle dem, svar en gang i uken, og la den siste uken være leverandørenes.'),
    situations: [
      situation({ says: t('You answer all firms together nine days before the deadline.', 'Ni svarar alla företag samtidigt nio dagar före sista dagen.', 'I svarer alle virksomheder samtidig ni dage før fristen.', 'Dere svarer alle leverandører samtidig ni dager før fristen.'),
        step: 'answerQuestion', facts: { ...answer, 'questions.daysBefore': 9 }, expect: all('lawful'), decides: ['dk/questions/six-days', 'se/questions/answers', 'no/questions/answers', 'eu/questions/to-all'] }),
      situation({ says: t('You answer three days before the deadline and leave it where it is.', 'Ni svarar tre dagar före sista dagen och låter den ligga kvar.', 'I svarer tre dage før fristen og lader den ligge.', 'Dere svarer tre dager før fristen og lar den ligge.'),
        step: 'answerQuestion', facts: { ...answer, 'questions.daysBefore': 3 }, expect: all('unlawful'), decides: ['dk/questions/six-days', 'se/questions/answers', 'no/questions/answers'] }),
    ],
    cases: [], practise: { step: 'answerQuestion' },
  },
  {
    id: 'dear', topic: 'time and change', asks: ['politician', 'buyer'], truth: 'half true',
    claim: t('Innovation procurement is dear: you must pay everybody who takes part.', 'Innovationsupphandling är dyrt: man måste betala alla som är med.', 'Innovationsindkøb er dyrt: Man skal betale alle, der er med.', 'Innovative anskaffelser er dyrt: man må betale alle som er med.'),
    answer: t('No law makes you pay for tenders or dialogue; paying is a choice, and in an innovation partnership you pay phase by phase and may stop.', 'Ingen lag tvingar er att betala för anbud eller dialog; det är ett val, och i ett innovationspartnerskap betalar ni fas för fas och får sluta.', 'Ingen lov tvinger jer til at betale for tilbud eller dialog; det er et valg, og i et innovationspartnerskab betaler I fase for fase og kan stoppe.', 'Ingen lov tvinger dere til å betale for tilbud eller dialog; det er et valg, og i et innovasjonspartnerskap betaler dere fase for fase og kan stanse.'),
    core: t('What you do pay counts in the value of the contract, and development costs work on both sides.', 'Det ni betalar räknas in i kontraktets värde, och utveckling kostar arbete på båda sidor.', 'Det, I betaler, tæller med i kontraktens værdi, og udvikling koster arbejde på begge sider.', 'Det dere betaler, teller med i kontraktens verdi, og utvikling koster arbeid på begge sider.'),
    instead: t('Pay a modest sum when you ask for drawings or prototypes: small firms then dare to come. Say in the documents when you may stop.', 'Betala en rimlig summa när ni ber om ritningar eller prototyper: då vågar små företag vara med. Skriv i dokumenten när ni får sluta.', 'Betal et rimeligt beløb, når I beder om tegninger eller prototyper: Så tør små virksomheder være med. Skriv i udbudsmaterialet, hvornår I kan stoppe.', 'Betal en rimelig sum når dere ber om tegninger eller prototyper: da tør små leverandører være med. Skriv i dokumentene når dere kan stanse.'),
    situations: [
      situation({ says: t('Payments to those who take part in the dialogue are counted in the value.', 'Ersättningen till dem som deltar i dialogen räknas in i värdet.', 'Betalingerne til dem, der deltager i dialogen, er regnet med i værdien.', 'Betalingen til dem som deltar i dialogen, er regnet med i verdien.'),
        step: 'estimateValue', facts: { ...usual, ...counted, procedure: 'dialogue', 'value.basis': 'market', 'value.pattern': 'single', 'value.units': 'all' }, expect: all('lawful'), decides: ['dk/value/payments', 'se/value/payments', 'no/value/payments'] }),
      situation({ says: t('You leave the payments out of the estimate.', 'Ni lämnar ersättningarna utanför uppskattningen.', 'I holder betalingerne uden for skønnet.', 'Dere holder betalingene utenfor anslaget.'),
        step: 'estimateValue', facts: { ...usual, ...counted, procedure: 'dialogue', 'value.paymentsCounted': false, 'value.basis': 'market', 'value.pattern': 'single', 'value.units': 'all' }, expect: all('unlawful'), decides: ['dk/value/payments', 'se/value/payments', 'no/value/payments'] }),
    ],
    cases: ['startoff', 'skane-aprons', 'oslo-startoff'], practise: { step: 'estimateValue' },
  },
]
