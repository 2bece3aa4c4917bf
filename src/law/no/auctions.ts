import { text as t, type Text } from '../../plain/index.ts'
import type { Rule } from '../types.ts'
import { auctionRules as shared } from '../eu/auction-shared.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { foa, sinceAct } from './sources.ts'

const of = (id: `no/auction/${string}` | `no/catalogue/${string}`, same: Shared, place: string, says: Text): Rule => inCountry('NO', same, { id, life: sinceAct, sources: [foa(place)], says })

export const rules: readonly Rule[] = [
  of('no/auction/procedure', shared.procedure, '§ 27-2 (1) og (3)', t(
    'An auction can be held in open and restricted competition, negotiation after a notice, a reopened competition in a framework and a dynamic system.', 'En auktion får hållas vid öppet och selektivt förfarande, annonserad förhandling, förnyad konkurrensutsättning i ett ramavtal och i ett dynamiskt inköpssystem.',
    'En auktion kan holdes ved offentligt og begrænset udbud, forhandling efter bekendtgørelse, genåbning af konkurrencen under en rammeaftale og køb i et dynamisk indkøbssystem.', 'En auksjon kan avholdes ved åpen og begrenset anbudskonkurranse, forhandling etter kunngjøring, gjenåpning i en rammeavtale og i en dynamisk innkjøpsordning.')),
  of('no/auction/precise', shared.precise, '§ 27-2 (1) og (2)', t(
    'The content of the documents must be exact and measurable; intellectual work that cannot be ranked automatically is kept out.', 'Dokumentens innehåll ska vara exakt och mätbart; intellektuellt arbete som inte kan rangordnas automatiskt hålls utanför.',
    'Materialets indhold skal være nøjagtigt og målbart; intellektuel indsats, der ikke kan rangordnes automatisk, holdes ude.', 'Innholdet i konkurransegrunnlaget må kunne fastsettes nøyaktig og kvantifiseres; intellektuell innsats som ikke kan rangeres automatisk, holdes utenfor.')),
  of('no/auction/announced', shared.announced, '§ 27-3 (3)', t(
    'The notice says that there will be an auction; the documents give at least its elements, limits, information, process, terms for bids and equipment.', 'Annonsen anger att det blir en auktion; dokumenten anger minst delar, gränser, upplysningar, förlopp, villkor för bud och utrustning.',
    'Bekendtgørelsen siger, at der bliver auktion; materialet angiver mindst elementer, grænser, oplysninger, forløb, vilkår for bud og udstyr.', 'Kunngjøringen sier at det blir auksjon; dokumentene oppgir minst elementer, begrensninger, opplysninger, prosess, vilkår for bud og utstyr.')),
  of('no/auction/evaluated-first', shared.evaluated, '§ 27-3 (4)', t(
    'The tenders are evaluated by the criteria and their weights before the auction is held.', 'Anbuden utvärderas enligt kriterierna och deras vikt innan auktionen hålls.',
    'Tilbuddene vurderes efter kriterierne og deres vægt, før auktionen holdes.', 'Tilbudene evalueres etter tildelingskriteriene og deres vekt før auksjonen gjennomføres.')),
  of('no/auction/invitation', shared.invited, '§ 27-4 (1) og (2)', t(
    'All suppliers who have not been rejected are invited at once, with their evaluation, the formula and how and when to connect.', 'Alla leverantörer som inte avvisats bjuds in samtidigt, med sin utvärdering, formeln och hur och när man ansluter.',
    'Alle leverandører, der ikke er afvist, opfordres samtidig, med vurdering, formel og tilslutning.', 'Alle leverandører som ikke er avvist, inviteres samtidig, med evaluering, formel og opplysninger om tilkobling og tidspunkt.')),
  of('no/auction/two-working-days', shared.wait, '§ 27-4 (3)', t(
    'The auction can begin two working days after the invitation at the earliest.', 'Auktionen får börja tidigast två arbetsdagar efter inbjudan.',
    'Auktionen kan tidligst begynde to arbejdsdage efter opfordringen.', 'Auksjonen kan tidligst begynne to virkedager etter at invitasjonen er sendt.')),
  of('no/auction/rank-not-names', shared.conduct, '§ 27-4 (4)', t(
    'The suppliers can tell their rank at all times; how many are left may be told, not who.', 'Leverantörerna kan hela tiden se sin plats; hur många som är kvar får anges, inte vilka.',
    'Leverandørerne kan hele tiden se deres placering; hvor mange der er tilbage, kan oplyses, ikke hvem.', 'Leverandørene kan til enhver tid se rangeringen sin; hvor mange som gjenstår, kan oppgis, men ikke hvem.')),
  of('no/catalogue/announced', shared.catalogue, '§ 27-1 (2)', t(
    'The notice says whether tenders shall or can be catalogues; the documents give format, equipment and connection.', 'Annonsen anger om anbud ska eller får vara kataloger; dokumenten anger format, utrustning och anslutning.',
    'Bekendtgørelsen siger, om tilbud skal eller kan være kataloger; materialet angiver format, udstyr og tilslutning.', 'Kunngjøringen sier om tilbud skal eller kan gis som kataloger; dokumentene oppgir format, utstyr og tilkobling.')),
  of('no/catalogue/collected', shared.collected, '§ 27-1 (3)–(5)', t(
    'Using catalogues already received must be told of in the documents; suppliers get date and hour, can refuse, and check the tender before award.', 'Att använda redan mottagna kataloger ska anges i dokumenten; leverantörerna får datum och tid, kan neka och kontrollerar anbudet före tilldelning.',
    'At bruge modtagne kataloger skal fremgå af materialet; leverandørerne får dato og tid, kan nægte og kontrollerer tilbuddet før tildeling.', 'Bruk av allerede mottatte kataloger må være opplyst i dokumentene; leverandørene får dato og klokkeslett, kan nekte, og kontrollerer tilbudet før tildeling.')),
]
