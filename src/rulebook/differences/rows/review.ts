import { text as t } from '../../../plain/index.ts'
import { noEu, notFound, side, situation, small } from '../make.ts'
import type { Row } from '../types.ts'

const stopped = { procedure: 'open', 'tenders.count': 3, 'letters.means': 'electronic', 'letters.sent': true, 'standstill.days': 10, 'complaint.inStandstill': true, 'complaint.pending': true, 'complaint.forum': 'board' }
const about = (what: string) => ({ 'complaint.about': what, 'complaint.by': 'firm', 'complaint.timeStarted': true, 'voluntary.published': false, 'complaint.forum': 'board' })
const court = { SE: { 'complaint.forum': 'court' } }
const found = {
  'sanction.breach': 'noNotice', 'sanction.contract': 'stands', 'voluntary.published': false, 'sanction.publicInterest': false, 'sanction.petty': false, 'complaint.timeStarted': false,
  'complaint.monthsSinceStart': 1, 'complaint.daysSinceStart': 20, 'sanction.boardComplaintInTime': false, 'complaint.forum': 'court', 'sanction.fine': 10_000, 'sanction.finePercent': 1, 'sanction.monthsSinceRuling': 1, 'sanction.claimed': true,
}

/** Where, when and at what price a firm can have a decision tried, and what follows. */
export const review: readonly Row[] = [
  {
    id: 'diff-45', topic: 'review', hinders: 'high', alike: 'DK SE', also: ['dk/standstill/complaint'],
    title: t('What stops the contract', 'Vad som stoppar avtalet', 'Hvad der stopper kontrakten', 'Hva som stopper kontrakten'),
    eu: t('Review of an award decision by a body of first instance stops the signature until it has decided.', 'Prövning av ett tilldelningsbeslut i första instans stoppar undertecknandet tills beslut har fattats.', 'Prøvelse af en tildelingsbeslutning i første instans stopper underskriften, til der er truffet afgørelse.', 'Prøving av en tildelingsbeslutning i første instans stopper signeringen til det er avgjort.'),
    sides: {
      DK: side('same', 'A complaint to the Board within the standstill, until it has decided on the stop (30 days at most).', 'Klage till Klagenævnet inom avtalsspärren, tills nämnden beslutat om stoppet (högst 30 dagar).', 'En klage til Klagenævnet i standstill-perioden, til nævnet har afgjort opsættende virkning (højst 30 dage).', 'En klage til klagenemnda i karensperioden, til den har avgjort stansen (høyst 30 dager).'),
      SE: side('same', 'An application to the administrative court, for the whole first instance and ten days more.', 'En ansökan till förvaltningsrätten, under hela första instansen och tio dagar till.', 'En ansøgning til forvaltningsretten, i hele første instans og ti dage til.', 'En søknad til forvaltningsretten, i hele første instans og ti dager til.'),
      NO: side('other form', 'Only a petition to the district court for an injunction. A complaint to KOFA stops nothing.', 'Bara en begäran till tingsrätten om interimistiskt förbud. En klagan till KOFA stoppar inget.', 'Kun en begæring til tingretten om midlertidig forføjning. En klage til KOFA stopper intet.', 'Bare en begjæring til tingretten om midlertidig forføyning. En klage til KOFA stopper ingenting.'),
    },
    why: t('Who goes to the wrong door loses the contract: a Danish firm used to the Board complains to KOFA, and meanwhile the contract is signed.', 'Den som går till fel dörr förlorar kontraktet: ett danskt företag som är vant vid nämnden klagar till KOFA, och under tiden skrivs avtalet.', 'Den, der går til den forkerte dør, mister kontrakten: en dansk virksomhed, der er vant til nævnet, klager til KOFA, og imens underskrives kontrakten.', 'Den som går til feil dør, mister kontrakten: en dansk leverandør som er vant til nemnda, klager til KOFA, og imens signeres kontrakten.'),
    todo: t('Buyers: write in the letter which body can stop the contract, and until when. Firms: in Norway go to the court at once, or ask the buyer to wait.', 'Köpare: skriv i underrättelsen vilket organ som kan stoppa avtalet och till när. Företag: gå genast till domstol i Norge, eller be köparen vänta.', 'Ordregivere: skriv i underretningen, hvilket organ der kan stoppe kontrakten, og til hvornår. Virksomheder: gå straks til domstolen i Norge, eller bed ordregiveren vente.', 'Oppdragsgivere: skriv i meddelelsen hvilket organ som kan stoppe kontrakten, og til når. Leverandører: gå straks til domstolen i Norge, eller be oppdragsgiver vente.'),
    situations: [
      situation(t('A complaint on day five to the board (in Sweden the court); the buyer signs when ten days have gone.', 'En klagan på dag fem till nämnden (i Sverige rätten); köparen skriver avtal när tio dagar gått.', 'En klage på dag fem til nævnet (i Sverige retten); ordregiveren underskriver, når ti dage er gået.', 'En klage på dag fem til nemnda (i Sverige retten); oppdragsgiver signerer når ti dager er gått.'), 'signContract', stopped, ['unlawful', 'unlawful', 'advice'], { factsIn: court }),
      situation(t('The same, but the firm went to court everywhere.', 'Detsamma, men företaget gick till domstol överallt.', 'Det samme, men virksomheden gik til domstolen overalt.', 'Det samme, men leverandøren gikk til domstolen overalt.'), 'signContract', { ...stopped, 'complaint.forum': 'court' }, ['unlawful', 'unlawful', 'unlawful']),
    ],
  },
  {
    id: 'diff-46', topic: 'review', hinders: 'medium', alike: 'none',
    title: t('What a complaint costs', 'Vad en överprövning kostar', 'Hvad en klage koster', 'Hva en klage koster'),
    eu: noEu,
    sides: {
      DK: side('stricter', 'DKK 20 000 about the EU rules, 10 000 otherwise; returned on success.', '20 000 danska kronor om EU-reglerna, annars 10 000; betalas tillbaka vid framgång.', '20.000 kr. om EU-reglerne, ellers 10.000 kr.; tilbagebetales ved medhold.', '20 000 danske kroner om EU-reglene, ellers 10 000; tilbakebetales ved medhold.'),
      SE: side('same', 'No fee was found in the act.', 'Ingen avgift har hittats i lagen.', 'Der er ikke fundet et gebyr i loven.', 'Det er ikke funnet noe gebyr i loven.', notFound),
      NO: side('stricter', 'NOK 8 000 to KOFA, 1 000 for an unlawful direct award; returned on success (secondary source).', '8 000 norska kronor till KOFA, 1 000 för otillåten direktupphandling; betalas tillbaka vid framgång (sekundär källa).', '8.000 norske kroner til KOFA, 1.000 for ulovlig direkte tildeling; tilbagebetales ved medhold (sekundær kilde).', '8 000 kroner til KOFA, 1 000 for ulovlig direkte anskaffelse; tilbakebetales ved medhold (sekundær kilde).'),
    },
    why: t('The fee is small beside a lawyer, but a small firm thinks twice.', 'Avgiften är liten jämfört med en advokat, men ett litet företag tänker sig för.', 'Gebyret er lille ved siden af en advokat, men en lille virksomhed tænker sig om.', 'Gebyret er lite ved siden av en advokat, men en liten bedrift tenker seg om.'),
    todo: t('Firms: ask the buyer for reasons first; it is free everywhere.', 'Företag: be först köparen om skäl; det är gratis överallt.', 'Virksomheder: bed først ordregiveren om en begrundelse; det er gratis overalt.', 'Leverandører: be først oppdragsgiver om en begrunnelse; det er gratis overalt.'),
    situations: [situation(t('A complaint about an award, and no fee is paid (Sweden: to the court).', 'En klagan på en tilldelning, och ingen avgift betalas (Sverige: till rätten).', 'En klage over en tildeling, og intet gebyr betales (Sverige: til retten).', 'En klage på en tildeling, og ikke noe gebyr betales (Sverige: til retten).'), 'fileComplaint', { ...about('award'), 'complaint.fee': 0, 'complaint.inStandstill': true }, ['unlawful', 'lawful', 'unlawful'], { factsIn: court })],
  },
  {
    id: 'diff-47', topic: 'review', hinders: 'high', alike: 'DK NO', also: ['eu/standstill/days'],
    title: t('How long one may complain about an award', 'Hur länge man kan begära överprövning av en tilldelning', 'Hvor længe man kan klage over en tildeling', 'Hvor lenge man kan klage på en tildeling'),
    eu: t('At least ten days from electronic letters.', 'Minst tio dagar från elektronisk underrättelse.', 'Mindst ti dage fra elektronisk underretning.', 'Minst ti dager fra elektronisk meddelelse.'),
    sides: {
      DK: side('looser', '45 days from the award notice in TED.', '45 dagar från efterannonsen i TED.', '45 dage fra bekendtgørelsen om indgået kontrakt i TED.', '45 dager fra kunngjøringen av kontraktsinngåelsen i TED.'),
      SE: side('same', 'Until the standstill ends: ten days.', 'Tills avtalsspärren löper ut: tio dagar.', 'Til standstill-perioden slutter: ti dage.', 'Til karensperioden er slutt: ti dager.'),
      NO: side('looser', 'Six months from the signature at KOFA (secondary source); for a stop only within the standstill.', 'Sex månader från undertecknandet hos KOFA (sekundär källa); för stopp bara inom avtalsspärren.', 'Seks måneder fra underskriften hos KOFA (sekundær kilde); for et stop kun i standstill-perioden.', 'Seks måneder fra signeringen hos KOFA (sekundær kilde); for stans bare i karensperioden.'),
    },
    why: t('A firm used to 45 days wakes up on day eleven in Sweden, and nothing can be done.', 'Ett företag vant vid 45 dagar vaknar på dag elva i Sverige, och inget går att göra.', 'En virksomhed, der er vant til 45 dage, vågner på dag elleve i Sverige, og intet kan gøres.', 'En leverandør som er vant til 45 dager, våkner på dag elleve i Sverige, og ingenting kan gjøres.'),
    todo: t('Buyers: write the last day in the letter. Firms: note ten days everywhere.', 'Köpare: skriv sista dagen i underrättelsen. Företag: notera tio dagar överallt.', 'Ordregivere: skriv sidste dag i underretningen. Virksomheder: notér ti dage overalt.', 'Oppdragsgivere: skriv siste dag i meddelelsen. Leverandører: noter ti dager overalt.'),
    situations: [situation(t('A firm learns of the award on day twelve and complains (Sweden: to the court).', 'Ett företag får veta om tilldelningen på dag tolv och klagar (Sverige: till rätten).', 'En virksomhed hører om tildelingen på dag tolv og klager (Sverige: til retten).', 'En leverandør hører om tildelingen på dag tolv og klager (Sverige: til retten).'), 'fileComplaint', { ...about('award'), 'complaint.daysSinceStart': 12, 'complaint.inStandstill': false, 'complaint.monthsSinceStart': 1, 'complaint.wantsStop': false }, ['lawful', 'unlawful', 'lawful'], { factsIn: court })],
  },
  {
    id: 'diff-48', topic: 'review', hinders: 'medium', alike: 'DK NO',
    title: t('New arguments in a pending case', 'Nya omständigheter under pågående mål', 'Nye argumenter i en verserende sag', 'Nye argumenter i en løpende sak'),
    eu: noEu,
    sides: {
      DK: side('same', 'No cut-off day in the act; the Board is bound by the claims and facts put forward.', 'Inget slutdatum i lagen; nämnden är bunden av yrkanden och omständigheter som lagts fram.', 'Ingen skæringsdato i loven; nævnet er bundet af de påstande og forhold, der er gjort gældende.', 'Ingen skjæringsdato i loven; nemnda er bundet av påstandene og forholdene som er lagt fram.'),
      SE: side('stricter', 'Three weeks after the application nothing new counts, unless it is excused.', 'Tre veckor efter ansökan beaktas inget nytt, om det inte finns ursäkt.', 'Tre uger efter ansøgningen tæller intet nyt, medmindre det er undskyldt.', 'Tre uker etter søknaden teller ingenting nytt, med mindre det er unnskyldt.'),
      NO: side('same', 'No cut-off was found.', 'Ingen gräns har hittats.', 'Der er ikke fundet en skæringsdato.', 'Det er ikke funnet noen frist.', notFound),
    },
    why: t('A firm that gets the winner’s papers only after a month cannot use them in Sweden.', 'Ett företag som får vinnarens handlingar först efter en månad kan inte använda dem i Sverige.', 'En virksomhed, der først får vinderens papirer efter en måned, kan ikke bruge dem i Sverige.', 'En leverandør som får vinnerens papirer først etter en måned, kan ikke bruke dem i Sverige.'),
    todo: t('Ask for the documents on the day of the award, and put everything into the application.', 'Begär handlingarna samma dag som tilldelningen och skriv allt i ansökan.', 'Bed om aktindsigt på dagen for tildelingen, og skriv alt i klagen.', 'Be om innsyn på tildelingsdagen, og skriv alt i klagen.'),
    situations: [situation(t('Four weeks after the application a firm adds an argument.', 'Fyra veckor efter ansökan lägger ett företag till ett argument.', 'Fire uger efter klagen tilføjer en virksomhed et argument.', 'Fire uker etter klagen legger en leverandør til et argument.'), 'addToComplaint', { 'complaint.forum': 'board', 'complaint.claimsComplete': true, 'complaint.argumentDays': 28, 'complaint.argumentExcused': false }, ['lawful', 'unlawful', 'silent'], { factsIn: court })],
  },
  {
    id: 'diff-49', topic: 'review', hinders: 'medium', alike: 'DK NO',
    title: t('Can a small contract be declared invalid?', 'Kan ett litet avtal ogiltigförklaras?', 'Kan en lille kontrakt erklæres uden virkning?', 'Kan en liten kontrakt kjennes uten virkning?'),
    eu: t('Contracts above the thresholds can be declared ineffective.', 'Avtal över tröskelvärdena kan förklaras ogiltiga.', 'Kontrakter over tærskelværdierne kan erklæres uden virkning.', 'Kontrakter over terskelverdiene kan kjennes uten virkning.'),
    sides: {
      DK: side('same', 'Only above the thresholds.', 'Bara över tröskelvärdena.', 'Kun over tærskelværdierne.', 'Bare over terskelverdiene.'),
      SE: side('stricter', 'Below the thresholds too.', 'Även under tröskelvärdena.', 'Også under tærskelværdierne.', 'Også under terskelverdiene.'),
      NO: side('same', 'Only above; below, the contract is shortened or costs a fine.', 'Bara över; under förkortas avtalet eller kostar avgift.', 'Kun over; derunder afkortes kontrakten, eller den koster gebyr.', 'Bare over; under avkortes kontrakten eller koster gebyr.'),
    },
    why: t('A firm shut out of a small contract gets the contract itself reopened only in Sweden.', 'Ett företag som stängts ute från ett litet avtal kan få avtalet prövat på nytt bara i Sverige.', 'En virksomhed, der blev holdt ude af en lille kontrakt, kan kun i Sverige få selve kontrakten bragt til ophør.', 'En leverandør som ble holdt ute av en liten kontrakt, kan bare i Sverige få selve kontrakten stoppet.'),
    todo: t('Firms: decide first whether you want the contract or the point; the way differs.', 'Företag: bestäm först om ni vill ha avtalet eller rätten; vägen är olika.', 'Virksomheder: afgør først, om I vil have kontrakten eller retten; vejen er forskellig.', 'Leverandører: bestem først om dere vil ha kontrakten eller rett; veien er ulik.'),
    situations: [situation(t('A small contract was never announced; it stands, against a fine.', 'Ett litet avtal annonserades aldrig; det består, mot en avgift.', 'En lille kontrakt blev aldrig annonceret; den består mod en sanktion.', 'En liten kontrakt ble aldri kunngjort; den består, mot et gebyr.'), 'setSanction', found, ['lawful', 'unlawful', 'lawful'], { euro: small })],
  },
  {
    id: 'diff-50', topic: 'review', hinders: 'low', alike: 'none',
    title: t('The highest fine', 'Den högsta avgiften', 'Den højeste sanktion', 'Det høyeste gebyret'),
    eu: t('Effective, proportionate and dissuasive; no number.', 'Effektiv, proportionell och avskräckande; ingen siffra.', 'Effektiv, forholdsmæssig og afskrækkende; intet tal.', 'Effektivt, forholdsmessig og avskrekkende; ikke noe tall.'),
    sides: {
      DK: side('other form', 'No ceiling in per cent in the text.', 'Inget tak i procent i texten.', 'Intet loft i procent i teksten.', 'Ikke noe tak i prosent i teksten.'),
      SE: side('other form', '10 per cent of the value, SEK 10 000 to 20 million.', '10 procent av värdet, 10 000 kronor till 20 miljoner.', '10 procent af værdien, 10.000 til 20 mio. svenske kroner.', '10 prosent av verdien, 10 000 til 20 millioner svenske kroner.'),
      NO: side('other form', '15 per cent of the value, no highest sum.', '15 procent av värdet, inget högsta belopp.', '15 procent af værdien, intet højeste beløb.', '15 prosent av verdien, ikke noe høyeste beløp.'),
    },
    why: t('It concerns buyers. Firms gain from fines that bite everywhere.', 'Det rör köpare. Företag tjänar på avgifter som känns överallt.', 'Det angår ordregivere. Virksomheder vinder ved sanktioner, der mærkes overalt.', 'Det gjelder oppdragsgivere. Leverandører tjener på gebyrer som merkes overalt.'),
    todo: t('Law makers: compare the fines actually set, not the ceilings.', 'Lagstiftare: jämför de avgifter som faktiskt tas ut, inte taken.', 'Lovgivere: sammenlign de sanktioner, der faktisk pålægges, ikke lofterne.', 'Lovgivere: sammenlign gebyrene som faktisk ilegges, ikke takene.'),
    situations: [situation(t('A fine of twelve per cent for a contract that was never announced.', 'En avgift på tolv procent för ett avtal som aldrig annonserades.', 'En sanktion på tolv procent for en kontrakt, der aldrig blev annonceret.', 'Et gebyr på tolv prosent for en kontrakt som aldri ble kunngjort.'), 'setSanction', { ...found, 'sanction.publicInterest': true, 'sanction.fault': 'grossNegligence', 'complaint.forum': 'board', 'sanction.fine': 60_000, 'sanction.finePercent': 12 }, ['lawful', 'unlawful', 'lawful'], { factsIn: court })],
  },
  {
    id: 'diff-51', topic: 'review', hinders: 'low', alike: 'DK NO', also: ['eu/sanction/ineffective'],
    title: t('How long an unlawful direct award can be attacked', 'Hur länge en otillåten direktupphandling kan angripas', 'Hvor længe en ulovlig direkte tildeling kan angribes', 'Hvor lenge en ulovlig direkte anskaffelse kan angripes'),
    eu: t('At least six months; 30 days after a notice.', 'Minst sex månader; 30 dagar efter en annons.', 'Mindst seks måneder; 30 dage efter en bekendtgørelse.', 'Minst seks måneder; 30 dager etter en kunngjøring.'),
    sides: {
      DK: side('looser', 'No time runs where nothing was published, as we read the act; 45 days after an award notice. Sanctions lapse after five years.', 'Ingen tid löper när inget publicerats, som vi läser lagen; 45 dagar efter efterannons. Sanktioner preskriberas efter fem år.', 'Ingen frist løber, hvor intet er offentliggjort, sådan som vi læser loven; 45 dage efter en bekendtgørelse. Sanktioner forældes efter fem år.', 'Ingen frist løper der ingenting er publisert, slik vi leser loven; 45 dager etter en kunngjøring. Sanksjoner foreldes etter fem år.'),
      SE: side('same', 'Six months for invalidity, 30 days after a result notice; the fine within two years.', 'Sex månader för ogiltighet, 30 dagar efter efterannons; avgiften inom två år.', 'Seks måneder for ugyldighed, 30 dage efter en bekendtgørelse; sanktionen inden to år.', 'Seks måneder for ugyldighet, 30 dager etter en kunngjøring; gebyret innen to år.'),
      NO: side('looser', 'Two years; 30 days after a notice.', 'Två år; 30 dagar efter en annons.', 'To år; 30 dage efter en bekendtgørelse.', 'To år; 30 dager etter en kunngjøring.'),
    },
    why: t('A firm that hears of a hidden contract late has more time in Denmark and Norway.', 'Ett företag som sent hör om ett dolt avtal har mer tid i Danmark och Norge.', 'En virksomhed, der sent hører om en skjult kontrakt, har mere tid i Danmark og Norge.', 'En leverandør som sent hører om en skjult kontrakt, har mer tid i Danmark og Norge.'),
    todo: t('Buyers: publish the result at once; it shortens the time everywhere.', 'Köpare: publicera resultatet direkt; det förkortar tiden överallt.', 'Ordregivere: offentliggør resultatet straks; det afkorter fristen overalt.', 'Oppdragsgivere: publiser resultatet straks; det forkorter fristen overalt.'),
    situations: [situation(t('Nothing was published, and a firm complains after eight months (Sweden: to the court).', 'Inget publicerades, och ett företag klagar efter åtta månader (Sverige: till rätten).', 'Intet blev offentliggjort, og en virksomhed klager efter otte måneder (Sverige: til retten).', 'Ingenting ble publisert, og en leverandør klager etter åtte måneder (Sverige: til retten).'), 'fileComplaint', { ...about('directContract'), 'complaint.timeStarted': false, 'sanction.boardComplaintInTime': false, 'complaint.monthsSinceStart': 8 }, ['lawful', 'unlawful', 'lawful'], { factsIn: court })],
  },
]
