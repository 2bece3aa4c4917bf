import { text as t } from '../../../plain/index.ts'
import { noEu, notFound, side, situation, small } from '../make.ts'
import type { Row } from '../types.ts'

const sent = { 'tenders.count': 3, 'letters.sent': true, 'letters.means': 'electronic' }

/** From the opening of tenders to the signature. */
export const award: readonly Row[] = [
  {
    id: 'diff-43', topic: 'award', hinders: 'medium', alike: 'none',
    title: t('Standstill below the threshold', 'Avtalsspärr under tröskelvärdet', 'Standstill-periode under tærskelværdien', 'Karensperiode under terskelverdien'),
    eu: t('The standstill of the review directives holds only above the thresholds.', 'Rättsmedelsdirektivens avtalsspärr gäller bara över tröskelvärdena.', 'Kontroldirektivernes standstill-periode gælder kun over tærskelværdierne.', 'Håndhevelsesdirektivenes karensperiode gjelder bare over terskelverdiene.'),
    sides: {
      DK: side('same', 'None by law below the thresholds.', 'Ingen enligt lag under tröskelvärdena.', 'Ingen efter loven under tærskelværdierne.', 'Ingen etter loven under terskelverdiene.', notFound),
      SE: side('stricter', 'Ten days after electronic letters, also below the thresholds.', 'Tio dagar efter elektronisk underrättelse, även under tröskelvärdena.', 'Ti dage efter elektronisk underretning, også under tærskelværdierne.', 'Ti dager etter elektronisk meddelelse, også under terskelverdiene.'),
      NO: side('stricter', 'A “reasonable” time, without a number.', 'En ”rimlig” tid, utan siffra.', 'En »rimelig« tid uden tal.', 'En «rimelig» tid, uten tall.'),
    },
    why: t('A firm that loses a small purchase in Denmark may learn of it when the contract is signed.', 'Ett företag som förlorar ett litet köp i Danmark kan få veta det när avtalet är skrivet.', 'En virksomhed, der taber et lille køb i Danmark, kan få det at vide, når kontrakten er underskrevet.', 'En leverandør som taper en liten anskaffelse i Danmark, kan få vite det når kontrakten er signert.'),
    todo: t('Buyers: wait ten days everywhere. It costs little and saves disputes.', 'Köpare: vänta tio dagar överallt. Det kostar lite och sparar tvister.', 'Ordregivere: vent ti dage overalt. Det koster lidt og sparer tvister.', 'Oppdragsgivere: vent ti dager overalt. Det koster lite og sparer tvister.'),
    situations: [situation(t('A small purchase is signed five days after the letters.', 'Ett litet köp avtalas fem dagar efter underrättelsen.', 'Et lille køb underskrives fem dage efter underretningen.', 'En liten anskaffelse signeres fem dager etter meddelelsen.'), 'signContract', { ...sent, procedure: 'belowThreshold', 'standstill.days': 5, 'value.crossBorderInterest': true }, ['silent', 'unlawful', 'needs a reason'], { euro: small })],
  },
  {
    id: 'diff-44', topic: 'award', hinders: 'none', alike: 'all', also: ['dk/standstill/days'],
    title: t('Standstill above the threshold', 'Avtalsspärr över tröskelvärdet', 'Standstill-periode over tærskelværdien', 'Karensperiode over terskelverdien'),
    eu: t('At least ten days after electronic letters, fifteen otherwise.', 'Minst tio dagar efter elektronisk underrättelse, annars femton.', 'Mindst ti dage efter elektronisk underretning, ellers femten.', 'Minst ti dager etter elektronisk meddelelse, ellers femten.'),
    sides: {
      DK: side('same', 'Ten days, fifteen by letter.', 'Tio dagar, femton per brev.', 'Ti dage, femten ved brev.', 'Ti dager, femten ved brev.'),
      SE: side('same', 'Ten days, fifteen otherwise.', 'Tio dagar, annars femton.', 'Ti dage, ellers femten.', 'Ti dager, ellers femten.'),
      NO: side('same', 'Ten days, fifteen otherwise.', 'Tio dagar, annars femton.', 'Ti dage, ellers femten.', 'Ti dager, ellers femten.'),
    },
    why: t('No hindrance.', 'Inget hinder.', 'Ingen hindring.', 'Ingen hindring.'),
    todo: t('Count from the day after the letters, with the holidays of the country.', 'Räkna från dagen efter underrättelsen, med landets helgdagar.', 'Regn fra dagen efter underretningen med landets helligdage.', 'Regn fra dagen etter meddelelsen, med landets helligdager.'),
    situations: [situation(t('The contract is signed seven days after the letters.', 'Avtalet skrivs sju dagar efter underrättelsen.', 'Kontrakten underskrives syv dage efter underretningen.', 'Kontrakten signeres sju dager etter meddelelsen.'), 'signContract', { ...sent, procedure: 'open', 'standstill.days': 7 }, ['unlawful', 'unlawful', 'unlawful'])],
  },
  {
    id: 'diff-54', topic: 'award', hinders: 'low', alike: 'none', also: ['dk/tenders/opening', 'eu/evaluation/opened-after-deadline'],
    title: t('Opening of tenders', 'Anbudsöppning', 'Åbning af tilbud', 'Tilbudsåpning'),
    eu: t('Nobody looks before the deadline.', 'Ingen tittar före anbudstidens slut.', 'Ingen ser dem før fristen.', 'Ingen ser dem før fristen.'),
    sides: {
      DK: side('other form', 'In works the tenderers are told the sums and reservations right after the opening.', 'Vid byggentreprenad får anbudsgivarna veta summor och förbehåll direkt efter öppningen.', 'I bygge- og anlægsarbejde får tilbudsgiverne summer og forbehold at vide lige efter åbningen.', 'I bygg og anlegg får leverandørene vite summer og forbehold rett etter åpningen.'),
      SE: side('stricter', 'At least two people open together; a tenderer may ask for a witness from the chamber of commerce at its own cost.', 'Minst två personer öppnar tillsammans; en anbudsgivare kan begära ett ombud från handelskammaren på egen bekostnad.', 'Mindst to personer åbner sammen; en tilbudsgiver kan kræve et vidne fra handelskammeret for egen regning.', 'Minst to personer åpner sammen; en leverandør kan kreve et vitne fra handelskammeret for egen regning.'),
      NO: side('same', 'Only those who are authorised, after the deadline.', 'Bara behöriga, efter anbudstidens slut.', 'Kun bemyndigede, efter fristen.', 'Bare de som er bemyndiget, etter fristen.'),
    },
    why: t('Habits differ; the market is not affected.', 'Vanorna skiljer sig; marknaden påverkas inte.', 'Vanerne er forskellige; markedet påvirkes ikke.', 'Vanene er ulike; markedet påvirkes ikke.'),
    todo: t('Open with two people and a short record everywhere.', 'Öppna med två personer och ett kort protokoll överallt.', 'Åbn med to personer og et kort referat overalt.', 'Åpne med to personer og en kort protokoll overalt.'),
    situations: [situation(t('One person opens the tenders alone, after the deadline.', 'En person öppnar anbuden ensam, efter anbudstidens slut.', 'Én person åbner tilbuddene alene, efter fristen.', 'Én person åpner tilbudene alene, etter fristen.'), 'openTenders', { procedure: 'open', 'tenders.openers': 1, 'tenders.openedEarly': false }, ['lawful', 'unlawful', 'lawful'])],
  },
  {
    id: 'diff-56', topic: 'award', hinders: 'low', alike: 'none',
    title: t('How long a tender binds', 'Hur länge ett anbud binder', 'Hvor længe et tilbud binder', 'Hvor lenge et tilbud binder'),
    eu: noEu,
    sides: {
      DK: side('other form', 'For works 40 working days unless the documents say otherwise; for goods and services nothing in the act.', 'För byggentreprenad 40 arbetsdagar om inte dokumenten säger annat; för varor och tjänster inget i lagen.', 'For bygge- og anlægsarbejde 40 arbejdsdage, medmindre materialet siger andet; for varer og tjenesteydelser intet i loven.', 'For bygg og anlegg 40 arbeidsdager med mindre dokumentene sier noe annet; for varer og tjenester ingenting i loven.'),
      SE: side('other form', 'As long as the notice says; no time by law.', 'Så länge annonsen säger; ingen tid enligt lag.', 'Så længe bekendtgørelsen siger; ingen frist efter loven.', 'Så lenge kunngjøringen sier; ingen frist etter loven.'),
      NO: side('other form', 'As set by the buyer; otherwise 30 days from the tender deadline.', 'Enligt köparen; annars 30 dagar från anbudstidens slut.', 'Som fastsat af ordregiveren; ellers 30 dage fra tilbudsfristen.', 'Som fastsatt av oppdragsgiver; ellers 30 dager fra tilbudsfristen.'),
    },
    why: t('A firm may think it is free when it is not, or the other way round.', 'Ett företag kan tro att det är fritt när det inte är det, eller tvärtom.', 'En virksomhed kan tro, at den er fri, når den ikke er det, eller omvendt.', 'En leverandør kan tro at den er fri når den ikke er det, eller omvendt.'),
    todo: t('Always state the day until which tenders bind.', 'Ange alltid till vilken dag anbud binder.', 'Angiv altid, til hvilken dag tilbud binder.', 'Oppgi alltid hvilken dag tilbud binder til.'),
    situations: [
      situation(t('A service: no time was stated, and the buyer holds a firm to its tender after 20 days.', 'En tjänst: ingen tid angavs, och köparen håller ett företag vid anbudet efter 20 dagar.', 'En tjenesteydelse: ingen frist er angivet, og ordregiveren holder en virksomhed fast efter 20 dage.', 'En tjeneste: ingen frist er oppgitt, og oppdragsgiver holder en leverandør fast etter 20 dager.'), 'holdToTender', { 'validity.stated': false, 'validity.within': false, 'validity.days': 20, 'validity.workingDays': 14 }, ['silent', 'unlawful', 'lawful']),
      situation(t('Works: the same.', 'Byggentreprenad: detsamma.', 'Bygge- og anlægsarbejde: det samme.', 'Bygg og anlegg: det samme.'), 'holdToTender', { subject: 'works', 'validity.stated': false, 'validity.within': false, 'validity.days': 20, 'validity.workingDays': 14 }, ['lawful', 'unlawful', 'lawful'], { euro: 8_000_000 }),
    ],
  },
  {
    id: 'diff-62', topic: 'award', hinders: 'low', alike: 'all', also: ['dk/letters/reasons'],
    title: t('Reasons for those who lost', 'Skäl till dem som förlorade', 'Begrundelse til dem, der tabte', 'Begrunnelse til dem som tapte'),
    eu: t('A summary of the reasons with the letters; more within 15 days of a request.', 'En sammanfattning av skälen i underrättelsen; mer inom 15 dagar från begäran.', 'Et sammendrag af begrundelsen i underretningen; mere inden 15 dage efter anmodning.', 'En oppsummering av begrunnelsen i meddelelsen; mer innen 15 dager etter forespørsel.'),
    sides: {
      DK: side('same', 'Full reasons go with the letters themselves.', 'Fullständiga skäl följer med själva underrättelsen.', 'Fuld begrundelse følger med selve underretningen.', 'Full begrunnelse følger selve meddelelsen.'),
      SE: side('same', 'Reasons with the letters; more within 15 days of a request.', 'Skäl i underrättelsen; mer inom 15 dagar från begäran.', 'Begrundelse i underretningen; mere inden 15 dage efter anmodning.', 'Begrunnelse i meddelelsen; mer innen 15 dager etter forespørsel.'),
      NO: side('same', 'Reasons with the decision; within 15 days how a negotiation or dialogue went.', 'Skäl med beslutet; inom 15 dagar hur en förhandling eller dialog gick.', 'Begrundelse med beslutningen; inden 15 dage, hvordan en forhandling eller dialog forløb.', 'Begrunnelse med beslutningen; innen 15 dager hvordan en forhandling eller dialog gikk.'),
    },
    why: t('Near enough the same. How much stands in the first letter differs by habit.', 'I stort sett lika. Hur mycket som står i första brevet skiljer sig av vana.', 'Stort set ens. Hvor meget der står i det første brev, er forskelligt af vane.', 'Omtrent likt. Hvor mye som står i det første brevet, varierer av vane.'),
    todo: t('Send full reasons at once: fewer questions and fewer complaints.', 'Skicka fullständiga skäl direkt: färre frågor och färre överprövningar.', 'Send fuld begrundelse med det samme: færre spørgsmål og færre klager.', 'Send full begrunnelse med en gang: færre spørsmål og færre klager.'),
    situations: [
      situation(t('The letters give no reasons.', 'Underrättelsen anger inga skäl.', 'Underretningen indeholder ingen begrundelse.', 'Meddelelsen inneholder ingen begrunnelse.'), 'sendAwardLetters', { procedure: 'open', 'letters.reasons': false }, ['unlawful', 'unlawful', 'unlawful']),
      situation(t('A firm that asked waits 20 days for the answer.', 'Ett företag som frågat väntar 20 dagar på svaret.', 'En virksomhed, der har spurgt, venter 20 dage på svaret.', 'En leverandør som har spurt, venter 20 dager på svaret.'), 'giveReasons', { procedure: 'open', 'debrief.days': 20, 'letters.reasons': true }, ['unlawful', 'unlawful', 'unlawful']),
    ],
  },
]
