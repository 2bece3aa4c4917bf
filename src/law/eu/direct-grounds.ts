import { text as t } from '../../plain/index.ts'
import type { Rule } from '../types.ts'
import { grounds } from './direct-shared.ts'
import { ofEu } from './shared-words.ts'
import { d24, d25, netZero } from './sources.ts'

export const rules: readonly Rule[] = [
  ofEu(grounds.noTenders, {
    dossier: ['EU-NP-01', 'EU-NP-13'], sources: [d24('art. 32(2)(a)'), netZero('art. 25(11)(a)')],
    says: t(
      'After an open or restricted procedure that brought nothing suitable you may go on without a notice, but only on essentially the same conditions. Dear or faulty tenders are not "nothing suitable". The same way is open, by exception, when the resilience conditions for net-zero technology were what kept suitable tenders away.',
      'Efter ett öppet eller selektivt förfarande som inte gav något lämpligt får ni fortsätta utan annons, men bara på i huvudsak samma villkor. Dyra eller felaktiga anbud är inte ”inget lämpligt”. Samma väg står undantagsvis öppen när det var resiliensvillkoren för nettonollteknik som höll lämpliga anbud borta.',
      'Efter et offentligt eller begrænset udbud, der ikke gav noget egnet, kan I fortsætte uden bekendtgørelse, men kun på i hovedsagen samme vilkår. Dyre eller fejlbehæftede tilbud er ikke »intet egnet«. Samme vej er undtagelsesvis åben, når det var vilkårene om modstandsdygtighed for nettonulteknologi, der holdt egnede tilbud væk.',
      'Etter en åpen eller begrenset anbudskonkurranse som ikke ga noe egnet, kan dere fortsette uten kunngjøring, men bare på i hovedsak samme vilkår. Dyre eller feilaktige tilbud er ikke «ikke noe egnet». I EU står samme vei unntaksvis åpen når det var vilkårene om motstandsdyktighet for nettonullteknologi som holdt egnede tilbud borte.'),
    why: t('With easier conditions others might have tendered.', 'Med lättare villkor kunde andra ha lämnat anbud.', 'Med lempeligere vilkår kunne andre have budt.', 'Med lettere vilkår kunne andre ha gitt tilbud.'),
  }),
  ofEu(grounds.unacceptable, {
    dossier: ['EU-PROC-07'], sources: [d24('art. 26(4)(b)')],
    says: t(
      'After an open or restricted procedure with only irregular or unacceptable tenders you may negotiate without a new notice, if you take in all who tendered in due form and are suitable, and nobody else.',
      'Efter ett öppet eller selektivt förfarande med bara ogiltiga eller oacceptabla anbud får ni förhandla utan ny annons om ni tar med alla lämpliga som lämnat anbud i rätt form, och ingen annan.',
      'Efter et offentligt eller begrænset udbud med kun ikkeforskriftsmæssige eller uacceptable tilbud kan I forhandle uden ny bekendtgørelse, hvis I tager alle egnede med, der bød i rette form, og ingen andre.',
      'Etter en åpen eller begrenset anbudskonkurranse med bare uakseptable tilbud kan dere forhandle uten ny kunngjøring, hvis dere tar med alle egnede som ga tilbud i riktig form, og ingen andre.'),
  }),
  ofEu(grounds.artistic, {
    dossier: ['EU-NP-02'], sources: [d24('art. 32(2)(b)(i)'), d25('art. 50(c)(i)')],
    says: t(
      'A unique work of art or performance may be bought directly when only that artist can give it.',
      'Ett unikt konstverk eller en unik konstnärlig prestation får köpas direkt när bara den konstnären kan ge den.',
      'Et unikt kunstværk eller en unik kunstnerisk optræden kan købes direkte, når kun den kunstner kan levere.',
      'Et unikt kunstnerisk verk eller en unik fremføring kan kjøpes direkte når bare den kunstneren kan gi den.'),
  }),
  ofEu(grounds.additional, {
    dossier: ['EU-NP-07'], sources: [d24('art. 32(3)(b)')],
    says: t(
      'Goods may be bought directly from the first supplier to replace in part or extend what it delivered, if other goods would be incompatible or disproportionately difficult to run. Services and works have no such ground.',
      'Varor får köpas direkt från den första leverantören för att delvis ersätta eller utöka vad den levererat, om andra varor skulle vara oförenliga eller oproportionerligt svåra att använda. Tjänster och byggentreprenader har ingen sådan grund.',
      'Varer kan købes direkte hos den første leverandør til delvis fornyelse eller udvidelse af, hvad den har leveret, hvis andre varer ville være uforenelige eller uforholdsmæssigt vanskelige i drift. Tjenesteydelser og bygge- og anlægsarbejder har ikke det grundlag.',
      'Varer kan kjøpes direkte fra den første leverandøren for delvis å erstatte eller utvide det den leverte, hvis andre varer ville være uforenlige eller uforholdsmessig vanskelige i drift. Tjenester og bygg og anlegg har ikke dette grunnlaget.'),
  }),
  ofEu(grounds.additionalMonths, {
    dossier: ['EU-NP-07'], sources: [d24('art. 32(3)(b)')],
    says: t(
      'A contract on additional deliveries runs, as a rule, for three years at most, renewals counted.',
      'Ett avtal om kompletterande leveranser löper i regel högst tre år, förlängningar medräknade.',
      'En kontrakt om supplerende leverancer løber som udgangspunkt højst tre år, forlængelser medregnet.',
      'En kontrakt om tilleggsleveranser varer normalt høyst tre år, forlengelser medregnet.'),
  }),
  ofEu(grounds.commodity, {
    dossier: ['EU-NP-08'], sources: [d24('art. 32(3)(c)'), d25('art. 50(g)')],
    says: t(
      'Goods quoted on a commodity market may be bought there without a notice.',
      'Varor som noteras på en råvarumarknad får köpas där utan annons.',
      'Varer, der noteres på en varebørs, kan købes der uden bekendtgørelse.',
      'Varer som noteres på en varebørs, kan kjøpes der uten kunngjøring.'),
  }),
  ofEu(grounds.liquidation, {
    dossier: ['EU-NP-09'], sources: [d24('art. 32(3)(d)'), d25('art. 50(i)')],
    says: t(
      'Goods and services may be bought directly on particularly advantageous terms from a supplier that closes for good, or from the liquidator of an insolvent one.',
      'Varor och tjänster får köpas direkt på särskilt förmånliga villkor från en leverantör som upphör helt, eller från förvaltaren när den är på obestånd.',
      'Varer og tjenesteydelser kan købes direkte på særlig fordelagtige vilkår hos en leverandør, der lukker endeligt, eller hos kurator for en insolvent.',
      'Varer og tjenester kan kjøpes direkte på særlig fordelaktige vilkår fra en leverandør som stanser for godt, eller fra bostyreren for en insolvent leverandør.'),
  }),
  ofEu(grounds.contestWinner, {
    dossier: ['EU-NP-10'], sources: [d24('art. 32(4)'), d25('art. 50(j)')],
    says: t(
      'The service contract that follows a design contest may go to a winner without a new notice, if the contest’s rules said so and every winner is invited to negotiate.',
      'Tjänstekontraktet efter en projekttävling får gå till en vinnare utan ny annons om tävlingsreglerna angav det och alla vinnare bjuds in att förhandla.',
      'Tjenesteydelseskontrakten efter en projektkonkurrence kan gå til en vinder uden ny bekendtgørelse, hvis konkurrencens regler sagde det, og alle vindere opfordres til at forhandle.',
      'Tjenestekontrakten etter en plan- og designkonkurranse kan gå til en vinner uten ny kunngjøring, hvis konkurransereglene sa det og alle vinnerne inviteres til å forhandle.'),
  }),
  ofEu(grounds.repetition, {
    dossier: ['EU-NP-11', 'EU-VAL-16'], sources: [d24('art. 32(5)')],
    says: t(
      'Similar works or services may be given again to the same supplier if the first contract was competed, the documents gave the extent and conditions of the repetition, and its value was counted from the start.',
      'Liknande byggentreprenader eller tjänster får ges på nytt till samma leverantör om det första kontraktet konkurrensutsattes, dokumenten angav upprepningens omfattning och villkor och värdet räknades med från början.',
      'Tilsvarende arbejder eller tjenesteydelser kan gives igen til samme leverandør, hvis den første kontrakt blev udbudt, materialet angav gentagelsens omfang og betingelser, og værdien blev regnet med fra starten.',
      'Tilsvarende arbeid eller tjenester kan gis på nytt til samme leverandør hvis den første kontrakten var konkurranseutsatt, dokumentene oppga omfang og vilkår for gjentakelsen, og verdien ble regnet med fra starten.'),
  }),
  ofEu(grounds.repetitionMonths, {
    dossier: ['EU-NP-11'], sources: [d24('art. 32(5)')],
    says: t(
      'Repetition is open for three years from the first contract, not longer.',
      'Upprepning får ske under tre år från det första kontraktet, inte längre.',
      'Gentagelse er mulig i tre år fra den første kontrakt, ikke længere.',
      'Gjentakelse er mulig i tre år fra den første kontrakten, ikke lenger.'),
  }),
]
