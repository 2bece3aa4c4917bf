import { text as t, type Text } from '../../plain/index.ts'
import type { Rule } from '../types.ts'
import { auctionRules as shared } from '../eu/auction-shared.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { sinceAct, ul } from './sources.ts'

const of = (id: `dk/auction/${string}` | `dk/catalogue/${string}`, same: Shared, place: string, says: Text): Rule => inCountry('DK', same, { id, life: sinceAct, sources: [ul(place)], says })

export const rules: readonly Rule[] = [
  of('dk/auction/procedure', shared.procedure, '§ 109, stk. 1', t(
    'Auctions can be used in open and restricted procedure, in negotiation, when competition in a framework is reopened and in a dynamic system.', 'Auktioner får användas vid öppet och selektivt förfarande, förhandling, förnyad konkurrensutsättning i ett ramavtal och i ett dynamiskt inköpssystem.',
    'Auktioner kan bruges ved offentligt og begrænset udbud, udbud med forhandling, genåbning af konkurrencen på en rammeaftale og i et dynamisk indkøbssystem.', 'Auksjoner kan brukes i åpen og begrenset anbudskonkurranse, konkurranse med forhandling, gjenåpning i en rammeavtale og i en dynamisk innkjøpsordning.')),
  of('dk/auction/precise', shared.precise, '§ 109, stk. 2, og § 110, stk. 1', t(
    'Only prices and other things that can be counted are auctioned, never work of the mind that a machine cannot rank.', 'Bara priser och annat som kan räknas auktioneras, aldrig intellektuellt arbete som inte kan rangordnas automatiskt.',
    'Kun priser og andre kvantificerbare forhold sættes på auktion, aldrig en intellektuel indsats, der ikke kan vurderes automatisk.', 'Bare priser og annet som kan tallfestes, legges ut på auksjon, aldri intellektuell innsats som ikke kan vurderes automatisk.')),
  of('dk/auction/announced', shared.announced, '§ 111', t(
    'The notice announces the auction, and the documents describe its elements, limits, information, conduct, bid steps and system.', 'Annonsen anger auktionen, och dokumenten beskriver dess delar, gränser, information, förlopp, budsteg och system.',
    'Udbudsbekendtgørelsen oplyser om auktionen, og materialet beskriver elementer, grænser, oplysninger, afvikling, budspring og system.', 'Kunngjøringen opplyser om auksjonen, og dokumentene beskriver elementer, grenser, opplysninger, gjennomføring, budtrinn og system.')),
  of('dk/auction/evaluated-first', shared.evaluated, '§ 112', t(
    'The tenders are assessed first, by the criteria, the weights and the evaluation method laid down.', 'Anbuden bedöms först, enligt fastställda kriterier, vikter och utvärderingsmetod.',
    'Tilbuddene vurderes først, efter de fastsatte kriterier, vægte og evalueringsmetoden.', 'Tilbudene vurderes først, etter de fastsatte kriteriene, vektene og evalueringsmetoden.')),
  of('dk/auction/invitation', shared.invited, '§ 113', t(
    'All with admissible tenders are invited at once and electronically, with result, date, phases, formula and how the auction ends.', 'Alla med godtagbara anbud bjuds in samtidigt och elektroniskt, med resultat, datum, etapper, formel och hur auktionen avslutas.',
    'Alle med antagelige tilbud opfordres samtidig og elektronisk, med resultat, tidspunkt, faser, formel og auktionens afslutning.', 'Alle med akseptable tilbud inviteres samtidig og elektronisk, med resultat, tidspunkt, faser, formel og hvordan auksjonen avsluttes.')),
  of('dk/auction/two-working-days', shared.wait, '§ 113, stk. 1', t(
    'The auction takes place two working days after the invitation was sent at the earliest.', 'Auktionen hålls tidigast två arbetsdagar efter att inbjudan skickats.',
    'Auktionen finder tidligst sted to arbejdsdage efter opfordringens afsendelse.', 'Auksjonen holdes tidligst to virkedager etter at invitasjonen ble sendt.')),
  of('dk/auction/rank-not-names', shared.conduct, '§ 114', t(
    'Tenderers can at all times know their place; the identity of tenderers is never given.', 'Anbudsgivarna kan hela tiden se sin plats; anbudsgivarnas identitet lämnas aldrig ut.',
    'Tilbudsgiverne kan til enhver tid kende deres placering; tilbudsgivernes identitet oplyses aldrig.', 'Leverandørene kan til enhver tid kjenne plasseringen sin; identiteten til leverandørene oppgis aldri.')),
  of('dk/catalogue/announced', shared.catalogue, '§ 116, stk. 4, og § 117, stk. 2', t(
    'The notice says that catalogues will be used; the documents give the technical demands.', 'Annonsen anger att kataloger används; dokumenten anger de tekniska kraven.',
    'Udbudsbekendtgørelsen siger, at kataloger bruges; materialet angiver de tekniske krav.', 'Kunngjøringen sier at kataloger brukes; dokumentene angir de tekniske kravene.')),
  of('dk/catalogue/collected', shared.collected, '§ 118', t(
    'Collecting from earlier catalogues must be foreseen; tenderers are told day and hour and may refuse, and confirm the tender before award. Errors they point out are put right.', 'Insamling ur tidigare kataloger ska vara förutsedd; anbudsgivarna får veta dag och tid, får avböja och bekräftar anbudet före tilldelning. Fel de påpekar rättas.',
    'Indsamling fra tidligere kataloger skal være forudset; tilbudsgiverne får dag og tid, kan afvise det og bekræfter tilbuddet før tildeling. Fejl, de påpeger, rettes.', 'Innhenting fra tidligere kataloger må være forutsett; leverandørene får dato og tid, kan nekte og bekrefter tilbudet før tildeling. Feil de påpeker, rettes.')),
]
