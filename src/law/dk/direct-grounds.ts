import { text as t, type Text } from '../../plain/index.ts'
import type { Rule, Source } from '../types.ts'
import { grounds } from '../eu/direct-shared.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { sinceAct, ul } from './sources.ts'

const ground = (id: `dk/direct/${string}`, same: Shared, place: string, says: Text, more: readonly Source[] = []): Rule =>
  inCountry('DK', same, { id, life: sinceAct, dossier: ['DK §80-83'], sources: [ul(place), ...more], says })

export const rules: readonly Rule[] = [
  ground('dk/direct/no-tenders', grounds.noTenders, '§ 80, stk. 1 og 2', t(
    'After an open or restricted procedure with no tenders or only irrelevant ones you may go on without a notice, if no basic element of the documents is changed.',
    'Efter ett öppet eller selektivt förfarande utan anbud, eller med bara olämpliga, får ni fortsätta utan annons om ingen grundläggande del av dokumenten ändras.',
    'Efter et offentligt eller begrænset udbud uden tilbud eller med kun irrelevante kan I fortsætte uden udbudsbekendtgørelse, hvis ingen grundlæggende elementer i materialet ændres.',
    'Etter en åpen eller begrenset anbudskonkurranse uten tilbud, eller med bare irrelevante, kan dere fortsette uten kunngjøring hvis ingen grunnleggende elementer i dokumentene endres.')),
  ground('dk/direct/former-tenderers', grounds.unacceptable, '§ 61, stk. 4, og § 67, stk. 4', t(
    'After only irregular or unacceptable tenders no new notice is needed when all suitable tenderers who met the formal requirements take part, and only they. This holds for negotiation and for dialogue.',
    'Efter bara ogiltiga eller oacceptabla anbud behövs ingen ny annons när alla lämpliga anbudsgivare som uppfyllde formkraven deltar, och bara de. Det gäller både förhandling och dialog.',
    'Efter kun ikkeforskriftsmæssige eller uacceptable tilbud kræves ingen ny udbudsbekendtgørelse, når alle egnede tilbudsgivere, der opfyldte formkravene, er med, og kun de. Det gælder både forhandling og dialog.',
    'Etter bare uakseptable tilbud trengs ingen ny kunngjøring når alle egnede leverandører som oppfylte formkravene, er med, og bare de. Det gjelder både forhandling og dialog.')),
  ground('dk/direct/artistic', grounds.artistic, '§ 80, stk. 3, nr. 1', t(
    'A unique work of art or performance may be bought without a notice.', 'Ett unikt konstverk eller en unik konstnärlig prestation får köpas utan annons.',
    'Et unikt kunstværk eller en unik kunstnerisk optræden kan købes uden udbudsbekendtgørelse.', 'Et unikt kunstverk eller en unik kunstnerisk fremføring kan kjøpes uten kunngjøring.')),
  ground('dk/direct/additional', grounds.additional, '§ 81, stk. 1, nr. 2', t(
    'Additional goods from the first supplier may be bought without a notice when a change of supplier would bring technical incompatibility or disproportionate difficulties.',
    'Kompletterande varor från den första leverantören får köpas utan annons när ett leverantörsbyte skulle ge teknisk oförenlighet eller oproportionerliga svårigheter.',
    'Supplerende varer fra den oprindelige leverandør kan købes uden udbudsbekendtgørelse, når et leverandørskifte ville give teknisk uforenelighed eller uforholdsmæssige vanskeligheder.',
    'Tilleggsvarer fra den opprinnelige leverandøren kan kjøpes uten kunngjøring når et leverandørskifte ville gi teknisk uforenlighet eller uforholdsmessige vanskeligheter.')),
  ground('dk/direct/additional-months', grounds.additionalMonths, '§ 81, stk. 2', t(
    'Contracts on additional deliveries run for three years at most, as a starting point.', 'Avtal om kompletterande leveranser löper som utgångspunkt högst tre år.',
    'Kontrakter om supplerende leveringer løber som udgangspunkt højst tre år.', 'Kontrakter om tilleggsleveranser varer som utgangspunkt høyst tre år.')),
  ground('dk/direct/commodity', grounds.commodity, '§ 81, stk. 1, nr. 3', t(
    'Goods quoted and bought on a commodity exchange need no notice.', 'Varor som noteras och köps på en råvarubörs kräver ingen annons.',
    'Varer, der noteres og købes på en varebørs, kræver ingen udbudsbekendtgørelse.', 'Varer som noteres og kjøpes på en varebørs, krever ingen kunngjøring.')),
  ground('dk/direct/liquidation', grounds.liquidation, '§ 81, stk. 1, nr. 4', t(
    'Goods and services may be bought without a notice on particularly advantageous terms from a firm that closes for good or from an insolvent estate.',
    'Varor och tjänster får köpas utan annons på särskilt förmånliga villkor från ett företag som upphör helt eller från ett konkursbo.',
    'Varer og tjenesteydelser kan købes uden udbudsbekendtgørelse på særlig fordelagtige vilkår hos en virksomhed, der lukker endeligt, eller hos et konkursbo.',
    'Varer og tjenester kan kjøpes uten kunngjøring på særlig fordelaktige vilkår fra en virksomhet som stanser for godt, eller fra et konkursbo.')),
  ground('dk/direct/contest-winner', grounds.contestWinner, '§ 82', t(
    'The service contract after a design contest may go to its winner; if there are several, all are invited to negotiate.',
    'Tjänstekontraktet efter en projekttävling får gå till vinnaren; finns flera bjuds alla in att förhandla.',
    'Tjenesteydelseskontrakten efter en projektkonkurrence kan gå til vinderen; er der flere, opfordres alle til at forhandle.',
    'Tjenestekontrakten etter en plan- og designkonkurranse kan gå til vinneren; er det flere, inviteres alle til å forhandle.')),
  ground('dk/direct/repetition', grounds.repetition, '§ 83, nr. 1-4', t(
    'Works or services may be repeated with the same firm when they follow the basic project, the first contract was tendered, and the documents told of the possibility, its extent and conditions. The whole is counted from the start.',
    'Byggentreprenader eller tjänster får upprepas med samma företag när de följer grundprojektet, det första kontraktet konkurrensutsattes och dokumenten angav möjligheten, omfattningen och villkoren. Allt räknas med från början.',
    'Arbejder eller tjenesteydelser kan gentages hos samme virksomhed, når de følger det grundlæggende projekt, den oprindelige kontrakt blev udbudt, og materialet angav muligheden, omfanget og betingelserne. Det hele regnes med fra starten.',
    'Arbeid eller tjenester kan gjentas hos samme leverandør når de følger grunnprosjektet, den opprinnelige kontrakten var konkurranseutsatt, og dokumentene oppga muligheten, omfanget og vilkårene. Alt regnes med fra starten.')),
  ground('dk/direct/repetition-months', grounds.repetitionMonths, '§ 83, nr. 5', t(
    'Repetition ends three years after the first contract was made.', 'Upprepning får inte ske senare än tre år efter det första kontraktet.',
    'Gentagelse slutter tre år efter, at den oprindelige kontrakt blev indgået.', 'Gjentakelse slutter tre år etter at den opprinnelige kontrakten ble inngått.')),
]
