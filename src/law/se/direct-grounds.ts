import { text as t, type Text } from '../../plain/index.ts'
import { all, among, duty, is, isNot, no } from '../build.ts'
import { directGround, prejudicesLater, procedure } from '../facts/index.ts'
import { aboveOrLarge, below, belowOnly } from './direct-below.ts'
import type { Rule } from '../types.ts'
import { grounds } from '../eu/direct-shared.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { aboveEu, cases, large } from './cases.ts'
import { lou, sinceAct } from './sources.ts'

/** The words above the threshold, and the same ground for a direct award below it (19 a kap. 3–5 §§). */
const ground = (id: `se/direct/${string}`, same: Shared, place: string, says: Text, placeBelow = '19 a kap. 5 § första stycket 2'): readonly Rule[] => [
  inCountry('SE', same, { id, life: sinceAct, dossier: ['nat 2.1 Negotiation without notice'], sources: [lou(place)], says }),
  below(id.replace('se/direct/', 'se/direct/below-'), same, same.base['direct.ground'] as 'technical', placeBelow, says),
]
const direct = { ...large, procedure: 'negotiatedWithoutNotice' } as const
const small = { 'below the threshold': { 'value.estimated': 100_000 } } as const
const compete = [{ insteadTake: 'chooseProcedure', say: t('Choose a procedure with competition.', 'Välj ett förfarande med konkurrens.', 'Vælg en procedure med konkurrence.', 'Velg en prosedyre med konkurranse.') }] as const

export const rules: readonly Rule[] = [
  duty({
    id: 'se/direct/ground', carriesOut: 'eu/direct/ground', order: 'SE', topic: 'procedures', life: sinceAct, sources: [lou('6 kap. 1, 12–19 §§')], dossier: ['nat 2.1 Negotiation without notice', 'NAT-NPWP'],
    says: t('From the threshold a procedure without prior publication needs one of the grounds of chapter 6.', 'Från tröskelvärdet kräver ett förhandlat förfarande utan föregående annonsering någon av grunderna i 6 kap.',
      'Fra tærskelværdien kræver en procedure uden forudgående bekendtgørelse et af grundlagene i kapitel 6.', 'Fra terskelverdien krever en prosedyre uten forutgående kunngjøring et av grunnlagene i kapittel 6.'),
    steps: ['chooseProcedure', 'signContract'], when: all(aboveEu, among(procedure, 'negotiatedWithoutNotice', 'directAward')), must: all(isNot(directGround, 'none'), isNot(directGround, 'reviewGap'), isNot(directGround, 'exceptional'), isNot(directGround, 'specialBelow')), weight: 'blocks',
    remedies: compete,
    examples: cases(direct, {
      lawful: { 'a ground': { 'direct.ground': 'technical' } }, unlawful: { 'none': { 'direct.ground': 'none' }, 'a stopped contract': { 'direct.ground': 'reviewGap' }, 'extraordinary reasons': { 'direct.ground': 'exceptional' }, 'a ground for small purchases': { 'direct.ground': 'specialBelow' }, 'none, called a direct award': { procedure: 'directAward', 'direct.ground': 'none' } },
      depends: { 'not named': {} }, outside: { ...small, 'an open procedure': { procedure: 'open' } },
    }),
  }),
  ...ground('se/direct/no-tenders', grounds.noTenders, '6 kap. 12 och 13 §§', t(
    'No suitable request or tender in an open or restricted procedure (below the threshold: in an advertised one) opens the way, if the first conditions are not substantially changed.',
    'Inga lämpliga anbudsansökningar eller anbud i ett öppet eller selektivt förfarande (under tröskelvärdet: i en annonserad upphandling) öppnar vägen, om de ursprungliga villkoren inte ändras väsentligt.',
    'Ingen egnede ansøgninger og ingen egnede tilbud i et offentligt eller begrænset udbud (under tærskelværdien: i et annonceret køb) åbner vejen, hvis de oprindelige vilkår ikke ændres væsentligt.',
    'Ingen egnede forespørsler eller tilbud i en åpen eller begrenset anbudskonkurranse (under terskelverdien: i en kunngjort konkurranse) åpner veien, hvis de opprinnelige vilkårene ikke endres vesentlig.'), '19 a kap. 3 §'),
  ...ground('se/direct/former-tenderers', grounds.unacceptable, '6 kap. 16 §', t(
    'After only irregular or unacceptable tenders no new notice is needed if only those tenderers take part who are not to be excluded, are qualified and tendered in due form.',
    'Efter bara ogiltiga eller oacceptabla anbud behövs ingen ny annons om bara de anbudsgivare tas med som inte ska uteslutas, är kvalificerade och lämnat anbud i rätt form.',
    'Efter kun ikkeforskriftsmæssige eller uacceptable tilbud kræves ingen ny bekendtgørelse, hvis kun de tilbudsgivere er med, som ikke skal udelukkes, er egnede og bød i rette form.',
    'Etter bare uakseptable tilbud trengs ingen ny kunngjøring hvis bare de leverandørene er med som ikke skal avvises, er kvalifiserte og ga tilbud i riktig form.'), '19 a kap. 4 §'),
  ...ground('se/direct/artistic', grounds.artistic, '6 kap. 14 § första stycket 1', t(
    'A unique work of art or performance may be bought without a notice.', 'Ett unikt konstverk eller en unik konstnärlig prestation får upphandlas utan annons.',
    'Et unikt kunstværk eller en unik kunstnerisk optræden kan købes uden bekendtgørelse.', 'Et unikt kunstverk eller en unik kunstnerisk fremføring kan kjøpes uten kunngjøring.')),
  ...ground('se/direct/technical', grounds.technical, '6 kap. 14 §', t(
    'Lack of competition for technical reasons counts only without a reasonable alternative, and not when the buyer has drawn the limits so itself.',
    'Att konkurrens saknas av tekniska skäl räknas bara om det inte finns något rimligt alternativ, och inte när myndigheten själv har konstruerat avgränsningen.',
    'Manglende konkurrence af tekniske grunde tæller kun uden et rimeligt alternativ, og ikke når ordregiveren selv har trukket grænserne sådan.',
    'Manglende konkurranse av tekniske årsaker teller bare uten et rimelig alternativ, og ikke når oppdragsgiver selv har trukket grensene slik.')),
  ...ground('se/direct/exclusive-rights', grounds.exclusiveRights, '6 kap. 14 §', t(
    'Exclusive rights count only without a reasonable alternative, and not when the buyer has brought the lock-in about itself.',
    'Ensamrätt räknas bara om det inte finns något rimligt alternativ, och inte när myndigheten själv har skapat inlåsningen.',
    'Enerettigheder tæller kun uden et rimeligt alternativ, og ikke når ordregiveren selv har skabt bindingen.',
    'Enerett teller bare uten et rimelig alternativ, og ikke når oppdragsgiver selv har skapt bindingen.')),
  ...ground('se/direct/urgency', grounds.urgency, '6 kap. 15 §', t(
    'Extreme urgency counts only if the buyer could neither foresee nor be blamed for it, no time limits can be kept, and the purchase is absolutely necessary.',
    'Synnerlig brådska räknas bara om myndigheten varken kunde förutse den eller kan lastas för den, inga tidsfrister går att hålla och anskaffningen är absolut nödvändig.',
    'Særlig hast tæller kun, hvis ordregiveren hverken kunne forudse den eller er skyld i den, ingen frister kan holdes, og købet er absolut nødvendigt.',
    'Tvingende hastverk teller bare hvis oppdragsgiver verken kunne forutse det eller er skyld i det, ingen frister kan holdes, og kjøpet er absolutt nødvendig.'), '19 a kap. 5 § första stycket 1'),
  ...ground('se/direct/research-supplies', grounds.research, '6 kap. 17 § första stycket 1 a', t(
    'Goods made only for research, experiment, study or development may be bought without a notice, but not in quantities that pay or cover the cost of the research.',
    'Varor som framställs endast för forskning, experiment, studier eller utveckling får köpas utan annons, men inte i kvantiteter som ger lönsamhet eller täcker forskningskostnaderna.',
    'Varer, der kun fremstilles til forskning, forsøg, undersøgelse eller udvikling, kan købes uden bekendtgørelse, men ikke i mængder, der giver fortjeneste eller dækker forskningsomkostninger.',
    'Varer som bare framstilles for forskning, forsøk, undersøkelse eller utvikling, kan kjøpes uten kunngjøring, men ikke i mengder som gir lønnsomhet eller dekker forskningskostnadene.')),
  duty({
    id: 'se/direct/research-later', order: 'SE', topic: 'procedures', life: sinceAct, sources: [lou('6 kap. 17 § första stycket 1 b')], dossier: ['nat 2.1 Negotiation without notice'],
    says: t('Sweden adds that the contract for trial goods must not affect a later competition for making them.', 'I Sverige krävs också att kontraktet om försöksvaror inte påverkar en senare konkurrensutsatt upphandling av dem.',
      'Sverige kræver også, at kontrakten om forsøgsvarer ikke påvirker en senere konkurrence om dem.', 'Sverige krever også at kontrakten om forsøksvarer ikke påvirker en senere konkurranse om dem.'),
    steps: ['chooseProcedure', 'signContract'], when: all(aboveOrLarge, among(procedure, 'negotiatedWithoutNotice', 'directAward'), is(directGround, 'researchSupplies')), must: no(prejudicesLater), weight: 'blocks', remedies: compete,
    examples: cases({ ...direct, subject: 'goods', 'direct.ground': 'researchSupplies' }, {
      lawful: { 'the series is competed freely': { 'direct.prejudicesLater': false } },
      unlawful: { 'the series can then only come from this firm': { 'direct.prejudicesLater': true }, 'called a direct award': { procedure: 'directAward', 'direct.prejudicesLater': true }, 'SEK 700 000 below the threshold': { 'value.estimated': 700_000, procedure: 'directAward', 'direct.prejudicesLater': true } }, depends: { 'not judged': {} },
      outside: { 'below SEK 700 000': { 'value.estimated': 699_999 }, 'a heat company': { activity: 'heat', 'value.estimated': 9_000_000 }, 'another ground': { 'direct.ground': 'technical' }, 'an open procedure': { procedure: 'open' } },
    }),
  }),
  ...ground('se/direct/additional', grounds.additional, '6 kap. 17 § första stycket 2', t(
    'Additional goods from the first supplier need no notice when other goods would be incompatible or disproportionately difficult to run and keep up.',
    'Kompletterande varor från den ursprungliga leverantören kräver ingen annons när andra varor skulle vara tekniskt oförenliga eller ge oproportionerliga svårigheter i drift och underhåll.',
    'Supplerende varer fra den oprindelige leverandør kræver ingen bekendtgørelse, når andre varer ville være uforenelige eller uforholdsmæssigt vanskelige i drift og vedligeholdelse.',
    'Tilleggsvarer fra den opprinnelige leverandøren krever ingen kunngjøring når andre varer ville være uforenlige eller uforholdsmessig vanskelige i drift og vedlikehold.')),
  ...ground('se/direct/additional-months', grounds.additionalMonths, '6 kap. 17 § andra stycket', t(
    'A contract on additional deliveries runs longer than three years only for special reasons.', 'Ett kontrakt om kompletterande leveranser får gälla längre än tre år bara om det finns särskilda skäl.',
    'En kontrakt om supplerende leverancer løber kun over tre år, når der er særlige grunde.', 'En kontrakt om tilleggsleveranser varer over tre år bare når det er særlige grunner.')),
  ...ground('se/direct/commodity', grounds.commodity, '6 kap. 17 § första stycket 3', t(
    'Goods quoted and traded on a commodity market need no notice.', 'Varor som noteras och omsätts på en råvarumarknad kräver ingen annons.',
    'Varer, der noteres og handles på en varebørs, kræver ingen bekendtgørelse.', 'Varer som noteres og omsettes på en varebørs, krever ingen kunngjøring.')),
  ...ground('se/direct/liquidation', grounds.liquidation, '6 kap. 17 § första stycket 4', t(
    'Goods or services may be bought on particularly advantageous terms when a supplier closes down, is in liquidation or bankrupt.',
    'Varor eller tjänster får köpas på särskilt förmånliga villkor när en leverantör upphör med verksamheten, är i likvidation eller i konkurs.',
    'Varer eller tjenesteydelser kan købes på særlig fordelagtige vilkår, når en leverandør ophører, er under likvidation eller konkurs.',
    'Varer eller tjenester kan kjøpes på særlig fordelaktige vilkår når en leverandør stanser, er under avvikling eller konkurs.')),
  ...ground('se/direct/contest-winner', grounds.contestWinner, '6 kap. 19 §', t(
    'The service after a design contest may be bought from a winner if the rules of the contest say so; with several winners all are invited.',
    'Tjänsten efter en projekttävling får upphandlas av en vinnare om tävlingsreglerna anger det; med flera vinnare bjuds alla in.',
    'Tjenesteydelsen efter en projektkonkurrence kan købes hos en vinder, hvis reglerne siger det; er der flere vindere, opfordres alle.',
    'Tjenesten etter en plan- og designkonkurranse kan kjøpes av en vinner hvis reglene sier det; med flere vinnere inviteres alle.')),
  ...ground('se/direct/repetition', grounds.repetition, '6 kap. 18 § första stycket', t(
    'Repeating services or works needs no notice when the project was competed, the supplier is the same, and the documents gave the extent, the conditions and this way of buying. The value was counted from the start.',
    'Att upprepa tjänster eller byggentreprenader kräver ingen annons när projektet konkurrensutsattes, leverantören är densamma och dokumenten angav omfattning, villkor och detta förfarande. Värdet ingick från början.',
    'At gentage tjenesteydelser eller arbejder kræver ingen bekendtgørelse, når projektet blev udbudt, leverandøren er den samme, og materialet angav omfang, vilkår og denne vej. Værdien var regnet med fra starten.',
    'Å gjenta tjenester eller arbeid krever ingen kunngjøring når prosjektet var konkurranseutsatt, leverandøren er den samme, og dokumentene oppga omfang, vilkår og denne veien. Verdien var regnet med fra starten.')),
  ...ground('se/direct/repetition-months', grounds.repetitionMonths, '6 kap. 18 § andra stycket', t(
    'Repetition is open for three years at most after the first contract was made.', 'Upprepning får ske högst tre år efter att det ursprungliga kontraktet ingicks.',
    'Gentagelse er mulig højst tre år efter den oprindelige kontrakt.', 'Gjentakelse er mulig høyst tre år etter den opprinnelige kontrakten.')),
  ...belowOnly,
]
