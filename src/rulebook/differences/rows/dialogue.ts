import { text as t } from '../../../plain/index.ts'
import { side, situation, small } from '../make.ts'
import type { Row } from '../types.ts'

const adviserWhoTenders = { 'dialogue.adviserMayTender': true, 'dialogue.informationShared': true, 'dialogue.timeEvened': true, 'dialogue.measuresRecorded': true }

/** Talking with the market before the procurement, and what it costs the one who talked. */
export const dialogue: readonly Row[] = [
  {
    id: 'diff-19', topic: 'dialogue', hinders: 'medium', alike: 'DK NO', also: ['dk/dialogue/allowed', 'eu/dialogue/allowed'],
    title: t('Market dialogue in the words of the act', 'Marknadskonsultation i lagens ord', 'Markedsdialog i lovens ord', 'Markedsdialog i lovens ord'),
    eu: t('Before a procurement the buyer may consult the market and take advice, if that does not distort competition.', 'Före en upphandling får köparen samråda med marknaden och ta råd, om det inte snedvrider konkurrensen.', 'Før et udbud må ordregiveren gå i dialog med markedet og tage imod råd, hvis det ikke fordrejer konkurrencen.', 'Før en anskaffelse kan oppdragsgiver gå i dialog med markedet og ta imot råd, hvis det ikke vrir konkurransen.'),
    sides: {
      DK: side('same', 'A section of its own says so.', 'En egen paragraf säger det.', 'En egen paragraf siger det.', 'En egen paragraf sier det.'),
      SE: side('other form', 'The act has no section on it; the principles and the agency’s guidance carry it.', 'Lagen har ingen paragraf om det; principerna och myndighetens vägledning bär det.', 'Loven har ingen paragraf om det; principperne og styrelsens vejledning bærer det.', 'Loven har ingen paragraf om det; prinsippene og myndighetens veiledning bærer det.'),
      NO: side('same', 'Sections of its own, also below the threshold and for utilities.', 'Egna paragrafer, även under tröskelvärdet och för försörjningssektorerna.', 'Egne paragraffer, også under tærskelværdien og for forsyningsvirksomhed.', 'Egne paragrafer, også under terskelverdien og for forsyningssektorene.'),
    },
    why: t('It is as lawful in Sweden, but a cautious Swedish buyer has no section to point at, and silence is easily taken for a ban.', 'Det är lika tillåtet i Sverige, men en försiktig svensk köpare har ingen paragraf att peka på, och tystnad tas lätt för förbud.', 'Det er lige så lovligt i Sverige, men en forsigtig svensk ordregiver har ingen paragraf at pege på, og tavshed tages let for et forbud.', 'Det er like lovlig i Sverige, men en forsiktig svensk oppdragsgiver har ingen paragraf å peke på, og taushet tas lett for et forbud.'),
    todo: t('Swedish buyers: point at the principles and at the guidance on early dialogue. Law makers: a section would cost nothing.', 'Svenska köpare: hänvisa till principerna och vägledningen om tidig dialog. Lagstiftare: en paragraf skulle inte kosta något.', 'Svenske ordregivere: henvis til principperne og vejledningen om tidlig dialog. Lovgivere: en paragraf ville ikke koste noget.', 'Svenske oppdragsgivere: vis til prinsippene og veiledningen om tidlig dialog. Lovgivere: en paragraf ville ikke koste noe.'),
    byHand: t('Dialogue is lawful in all three. That one act does not say so is told only in the comparison above.', 'Dialog är tillåten i alla tre. Att en av lagarna inte säger det framgår bara av jämförelsen ovan.', 'Dialog er lovlig i alle tre. At én af lovene ikke siger det, fremgår kun af sammenligningen ovenfor.', 'Dialog er lovlig i alle tre. At én av lovene ikke sier det, går bare fram av sammenligningen over.'),
    situations: [],
  },
  {
    id: 'diff-20', topic: 'dialogue', hinders: 'high', alike: 'DK NO', also: ['dk/dialogue/share', 'dk/dialogue/time'],
    title: t('A firm that advised wants to tender', 'Ett företag som gav råd vill lämna anbud', 'En virksomhed, der har rådgivet, vil give tilbud', 'En leverandør som ga råd, vil gi tilbud'),
    eu: t('The head start is evened out by sharing and by time. If that cannot be done the firm may be excluded; each country may make that a must.', 'Försprånget jämnas ut genom att dela information och ge tid. Går det inte får företaget uteslutas; varje land får göra det till ett måste.', 'Forspringet udlignes ved at dele og give tid. Kan det ikke lade sig gøre, må virksomheden udelukkes; hvert land kan gøre det til et skal.', 'Forspranget jevnes ut ved å dele og gi tid. Går det ikke, kan leverandøren avvises; hvert land kan gjøre det til et skal.'),
    sides: {
      DK: side('stricter', 'Must be excluded if nothing milder evens it out.', 'Ska uteslutas om inget mildare jämnar ut det.', 'Skal udelukkes, hvis intet mindre indgribende udligner det.', 'Skal avvises hvis ingenting mildere jevner det ut.'),
      SE: side('same', 'May be excluded, and only if there is no other way.', 'Får uteslutas, och bara om det inte finns någon annan utväg.', 'Må udelukkes, og kun hvis der ingen anden udvej er.', 'Kan avvises, og bare hvis det ikke finnes noen annen utvei.'),
      NO: side('stricter', 'Must be rejected if nothing milder evens it out.', 'Ska avvisas om inget mildare jämnar ut det.', 'Skal afvises, hvis intet mindre indgribende udligner det.', 'Skal avvises hvis ingenting mildere jevner det ut.'),
    },
    why: t('Advice before the tender can end the bid in Denmark and Norway. Those with the newest ideas therefore keep silent.', 'Råd före upphandlingen kan göra att anbudet faller i Danmark och Norge. De med de nyaste idéerna tiger därför.', 'Råd før udbuddet kan koste tilbuddet i Danmark og Norge. De, der har de nyeste ideer, tier derfor.', 'Råd før konkurransen kan koste tilbudet i Danmark og Norge. De som har de nyeste ideene, tier derfor.'),
    todo: t('Buyers: publish notes of all talks with the documents, and lengthen the time. Firms: ask for that before you talk.', 'Köpare: publicera anteckningar från alla samtal med dokumenten och förläng tiden. Företag: be om det innan ni pratar.', 'Ordregivere: offentliggør referater af alle samtaler med materialet, og forlæng fristen. Virksomheder: bed om det, før I taler.', 'Oppdragsgivere: publiser referat fra alle samtaler med dokumentene, og forleng fristen. Leverandører: be om det før dere snakker.'),
    situations: [
      situation(t('The adviser tenders, and nothing milder can even out its head start.', 'Rådgivaren lämnar anbud, och inget mildare kan jämna ut försprånget.', 'Rådgiveren giver tilbud, og intet mildere kan udligne forspringet.', 'Rådgiveren gir tilbud, og ingenting mildere kan jevne ut forspranget.'), 'decideAward', { ...adviserWhoTenders, 'exclusion.ground': 'priorInvolvement', 'exclusion.selfCleaning': 'none', 'exclusion.yearsSince': 0, 'exclusion.lessIntrusive': false, 'exclusion.heard': true, 'exclusion.reasonsGiven': true, 'exclusion.publicInterest': false }, ['unlawful', 'lawful', 'unlawful']),
      situation(t('What the adviser was told has not been shared with the others.', 'Det rådgivaren fick veta har inte delats med de andra.', 'Det, rådgiveren fik at vide, er ikke delt med de andre.', 'Det rådgiveren fikk vite, er ikke delt med de andre.'), 'sendNotice', { ...adviserWhoTenders, 'dialogue.informationShared': false }, ['unlawful', 'unlawful', 'unlawful']),
    ],
  },
  {
    id: 'diff-21', topic: 'dialogue', hinders: 'medium', alike: 'DK NO', also: ['dk/dialogue/share', 'se/dialogue/prior-involvement', 'eu/dialogue/information-to-all'],
    title: t('When the adviser is a sister company', 'När rådgivaren är ett systerbolag', 'Når rådgiveren er et søsterselskab', 'Når rådgiveren er et søsterselskap'),
    eu: t('The rule on prior involvement also speaks of an undertaking connected to the tenderer.', 'Regeln om tidigare medverkan nämner också ett företag med anknytning till anbudsgivaren.', 'Reglen om forudgående inddragelse nævner også en virksomhed, der er knyttet til tilbudsgiveren.', 'Regelen om tidligere medvirkning nevner også en virksomhet som er knyttet til leverandøren.'),
    sides: {
      DK: side('same', 'A connected firm counts.', 'Ett anknutet företag räknas.', 'En tilknyttet virksomhed tæller med.', 'En tilknyttet virksomhet regnes med.'),
      SE: side('other form', 'The act speaks of the candidate or tenderer only.', 'Lagen talar bara om anbudssökanden eller anbudsgivaren.', 'Loven taler kun om ansøgeren eller tilbudsgiveren.', 'Loven nevner bare søkeren eller leverandøren selv.'),
      NO: side('same', 'A connected firm counts, in words.', 'Ett anknutet företag räknas, uttryckligen.', 'En tilknyttet virksomhed tæller udtrykkeligt med.', 'En tilknyttet virksomhet regnes uttrykkelig med.'),
    },
    why: t('A group that is active in all three countries must trace who in the group talked with whom.', 'En koncern som är verksam i alla tre länderna måste hålla reda på vem i koncernen som talat med vem.', 'En koncern, der er aktiv i alle tre lande, skal holde styr på, hvem i koncernen der har talt med hvem.', 'Et konsern som er aktivt i alle tre land, må holde orden på hvem i konsernet som har snakket med hvem.'),
    todo: t('Treat the whole group as one in all three, and ask firms to name connected companies in the dialogue.', 'Behandla hela koncernen som en i alla tre, och be företagen namnge anknutna bolag i dialogen.', 'Behandl hele koncernen som én i alle tre lande, og bed virksomhederne nævne tilknyttede selskaber i dialogen.', 'Behandle hele konsernet som én i alle tre, og be leverandørene nevne tilknyttede selskaper i dialogen.'),
    byHand: t('The lawbook asks whether the adviser may tender and does not tell the firm from its sister: only the comparison above says so.', 'Regelsamlingen frågar om rådgivaren kan lämna anbud och skiljer inte företaget från systerbolaget: det framgår bara av jämförelsen ovan.', 'Regelsamlingen spørger, om rådgiveren kan give tilbud, og skelner ikke virksomheden fra søsterselskabet: det fremgår kun af sammenligningen ovenfor.', 'Regelsamlingen spør om rådgiveren kan gi tilbud, og skiller ikke leverandøren fra søsterselskapet: det går bare fram av sammenligningen over.'),
    situations: [],
  },
  {
    id: 'diff-22', topic: 'dialogue', hinders: 'low', alike: 'DK SE', also: ['dk/dialogue/measures-in-report'],
    title: t('Putting the measures on record', 'Att dokumentera åtgärderna', 'At dokumentere foranstaltningerne', 'Å dokumentere tiltakene'),
    eu: t('What was done to even out a head start stands in the report on the procurement.', 'Det som gjordes för att jämna ut ett försprång ska stå i rapporten om upphandlingen.', 'Det, der er gjort for at udligne et forspring, står i rapporten om udbuddet.', 'Det som er gjort for å jevne ut et forsprang, står i rapporten om anskaffelsen.'),
    sides: {
      DK: side('same', 'The report must state the measures.', 'Rapporten ska ange åtgärderna.', 'Rapporten skal angive foranstaltningerne.', 'Rapporten skal angi tiltakene.'),
      SE: side('same', 'No section names it; the general duty to document every decision carries it.', 'Ingen paragraf nämner det; den allmänna skyldigheten att dokumentera varje beslut bär det.', 'Ingen paragraf nævner det; den almindelige pligt til at dokumentere hver beslutning bærer det.', 'Ingen paragraf nevner det; den alminnelige plikten til å dokumentere hver beslutning bærer det.'),
      NO: side('stricter', 'The protocol must mention it, below the threshold too.', 'Protokollen ska nämna det, även under tröskelvärdet.', 'Protokollen skal nævne det, også under tærskelværdien.', 'Protokollen skal nevne det, også under terskelverdien.'),
    },
    why: t('It hinders nobody; it protects the one who talked.', 'Det hindrar ingen; det skyddar den som samtalade.', 'Det hindrer ingen; det beskytter den, der talte.', 'Det hindrer ingen; det beskytter den som snakket.'),
    todo: t('Keep a list of talks: day, who, about what, what was published.', 'För en lista över samtal: dag, vem, om vad, vad som publicerades.', 'Før en liste over samtaler: dag, hvem, om hvad, hvad der blev offentliggjort.', 'Før en liste over samtaler: dag, hvem, om hva, hva som ble publisert.'),
    situations: [
      situation(t('Above the threshold: the measures are nowhere on file.', 'Över tröskelvärdet: åtgärderna finns ingenstans i akten.', 'Over tærskelværdien: foranstaltningerne står ingen steder på sagen.', 'Over terskelverdien: tiltakene står ingen steder i saken.'), 'decideAward', { 'dialogue.adviserMayTender': true, 'dialogue.measuresRecorded': false }, ['unlawful', 'unlawful', 'unlawful']),
      situation(t('The same below the threshold.', 'Detsamma under tröskelvärdet.', 'Det samme under tærskelværdien.', 'Det samme under terskelverdien.'), 'decideAward', { 'dialogue.adviserMayTender': true, 'dialogue.measuresRecorded': false }, ['silent', 'silent', 'unlawful'], { euro: small }),
    ],
  },
]
