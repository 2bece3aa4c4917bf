import { text as t, type Text } from '../../plain/index.ts'
import type { Rule } from '../types.ts'
import { auctionRules as shared } from '../eu/auction-shared.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { lou, sinceAct } from './sources.ts'

const of = (id: `se/auction/${string}` | `se/catalogue/${string}`, same: Shared, place: string, says: Text): Rule => inCountry('SE', same, { id, life: sinceAct, sources: [lou(place)], says })

export const rules: readonly Rule[] = [
  of('se/auction/procedure', shared.procedure, '8 kap. 16 §', t(
    'An auction may end an open or restricted procedure, a negotiation with a notice, a renewed competition in a framework or a purchase in a dynamic system.', 'En auktion får avsluta ett öppet eller selektivt förfarande, ett förhandlat förfarande med föregående annonsering, en förnyad konkurrensutsättning eller ett köp i ett dynamiskt inköpssystem.',
    'En auktion kan afslutte et offentligt eller begrænset udbud, et udbud med forhandling, et miniudbud eller et køb i et dynamisk indkøbssystem.', 'En auksjon kan avslutte en åpen eller begrenset anbudskonkurranse, en kunngjort forhandling, en minikonkurranse eller et kjøp i en dynamisk innkjøpsordning.')),
  of('se/auction/precise', shared.precise, '8 kap. 16 och 17 §§', t(
    'What the documents hold must be fixed with enough precision, and the ranking is done by automatic methods and a formula.', 'Innehållet i upphandlingsdokumenten ska kunna fastställas tillräckligt exakt, och rangordningen sker med automatiska metoder och en formel.',
    'Materialets indhold skal kunne fastlægges præcist nok, og rangordningen sker automatisk efter en formel.', 'Innholdet i dokumentene må kunne fastsettes nøyaktig nok, og rangeringen skjer automatisk etter en formel.')),
  of('se/auction/announced', shared.announced, '8 kap. 18 och 19 §§', t(
    'The notice says that an auction will be held; the documents give parts, limits, information, conduct, terms for bids, equipment and closing time.', 'Annonsen anger att en auktion kommer att användas; dokumenten anger delar, gränser, uppgifter, genomförande, villkor för bud, utrustning och sluttid.',
    'Bekendtgørelsen siger, at der holdes auktion; materialet angiver elementer, grænser, oplysninger, afvikling, vilkår for bud, udstyr og afslutning.', 'Kunngjøringen sier at det holdes auksjon; dokumentene angir elementer, grenser, opplysninger, gjennomføring, vilkår for bud, utstyr og avslutning.')),
  of('se/auction/evaluated-first', shared.evaluated, '8 kap. 20 §', t(
    'Tenders are evaluated by the criteria and weights before the auction begins.', 'Anbuden utvärderas enligt tilldelningskriterierna och viktningen innan auktionen inleds.',
    'Tilbud vurderes efter kriterier og vægte, før auktionen begynder.', 'Tilbudene evalueres etter kriterier og vekter før auksjonen begynner.')),
  of('se/auction/invitation', shared.invited, '8 kap. 21–23 §§', t(
    'Those with admissible tenders are invited and told how their own tender was evaluated and which formula ranks the bids.', 'De som lämnat godtagbara anbud bjuds in och får veta hur det egna anbudet utvärderats och vilken formel som rangordnar.',
    'De med antagelige tilbud opfordres og får at vide, hvordan deres tilbud er vurderet, og hvilken formel der rangordner.', 'De med akseptable tilbud inviteres og får vite hvordan eget tilbud er evaluert, og hvilken formel som rangerer.')),
  of('se/auction/two-working-days', shared.wait, '8 kap. 24 §', t(
    'The auction is not begun earlier than two working days after the invitation was sent.', 'Auktionen inleds inte tidigare än två arbetsdagar efter att inbjudan skickats ut.',
    'Auktionen indledes ikke tidligere end to arbejdsdage efter opfordringen.', 'Auksjonen begynner ikke tidligere enn to virkedager etter invitasjonen.')),
  of('se/auction/rank-not-names', shared.conduct, '8 kap. 25 §', t(
    'All tenderers can know their rank at each moment; the number of tenderers may be told, not who they are.', 'Alla anbudsgivare kan hela tiden känna till sin plats; antalet deltagare får anges, inte vilka de är.',
    'Alle kan hele tiden kende deres placering; antallet kan oplyses, ikke hvem de er.', 'Alle kan hele tiden kjenne rangeringen sin; antallet kan oppgis, ikke hvem de er.')),
  of('se/catalogue/announced', shared.catalogue, '8 kap. 29 §', t(
    'The notice says whether tenders shall or may be or hold a catalogue; a document gives equipment, connection and format.', 'Annonsen anger om anbud ska eller får vara eller innehålla en elektronisk katalog; dokumenten anger utrustning, anslutning och format.',
    'Bekendtgørelsen siger, om tilbud skal eller kan være eller indeholde et katalog; materialet angiver udstyr, tilslutning og format.', 'Kunngjøringen sier om tilbud skal eller kan være eller inneholde en katalog; dokumentene angir utstyr, tilkobling og format.')),
  of('se/catalogue/collected', shared.collected, '8 kap. 32–34 §§', t(
    'Collecting data from a catalogue needs a basis in the documents, notice in good time with the right to decline, and a check by the tenderer before award.', 'Att samla in uppgifter ur en katalog kräver stöd i dokumenten, ett meddelande i god tid med rätt att avböja och anbudsgivarens kontroll före tilldelning.',
    'At indsamle fra et katalog kræver støtte i materialet, besked i god tid med ret til at afvise og tilbudsgiverens kontrol før tildeling.', 'Å hente fra en katalog krever støtte i dokumentene, beskjed i god tid med rett til å nekte og leverandørens kontroll før tildeling.')),
]
