import { text as t } from '../../plain/index.ts'
import { atLeast } from '../build.ts'
import { auctionStartDay } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { auctionRules as shared } from './auction-shared.ts'
import { dutyOn, example, examplesAround } from './entry.ts'
import { insideFull, utility } from './regimes.ts'
import { ofEu } from './shared-words.ts'
import { d24, d25, r1182 } from './sources.ts'

export const rules: readonly Rule[] = [
  ofEu(shared.procedure, {
    dossier: ['EU-EA-01', 'EU-IP-16'], sources: [d24('art. 35(2)'), d25('art. 53(2)')],
    says: t(
      'An electronic auction can end an open or restricted procedure, a negotiation with a notice, a mini-competition or a purchase in a dynamic system. It cannot be used in a dialogue or an innovation partnership.',
      'En elektronisk auktion kan avsluta ett öppet, selektivt eller annonserat förhandlat förfarande, en förnyad konkurrensutsättning eller ett köp i ett dynamiskt inköpssystem. Den får inte användas vid konkurrenspräglad dialog eller innovationspartnerskap.',
      'En elektronisk auktion kan afslutte et offentligt eller begrænset udbud, et udbud med forhandling, et miniudbud eller et køb i et dynamisk indkøbssystem. Den kan ikke bruges ved konkurrencepræget dialog eller innovationspartnerskab.',
      'En elektronisk auksjon kan avslutte en åpen eller begrenset anbudskonkurranse, en kunngjort konkurranse med forhandling, en minikonkurranse eller et kjøp i en dynamisk innkjøpsordning. Den kan ikke brukes i konkurransepreget dialog eller innovasjonspartnerskap.'),
  }),
  ofEu(shared.precise, {
    dossier: ['EU-EA-01'], sources: [d24('art. 35(1)-(3)'), d25('art. 53(1)-(3)')],
    says: t(
      'An auction needs documents that can be laid down precisely and tenders that a machine can rank. Work of the mind, such as the design of works, is not auctioned.',
      'En auktion kräver dokument som kan fastställas exakt och anbud som kan rangordnas automatiskt. Intellektuella prestationer, till exempel projektering, auktioneras inte ut.',
      'En auktion kræver materiale, der kan fastlægges præcist, og tilbud, der kan rangordnes automatisk. Intellektuelle ydelser, fx projektering, sættes ikke på auktion.',
      'En auksjon krever dokumenter som kan fastsettes nøyaktig, og tilbud som kan rangeres automatisk. Intellektuelle ytelser, for eksempel prosjektering, legges ikke ut på auksjon.'),
  }),
  ofEu(shared.announced, {
    dossier: ['EU-EA-02'], sources: [d24('art. 35(4), Annex VI'), d25('art. 53(4), Annex VII')],
    says: t(
      'The auction is announced in the notice, and the documents tell what is auctioned, the limits, what tenderers will see, the bid steps, how it runs and how to connect.',
      'Auktionen anges i annonsen, och dokumenten talar om vad den gäller, gränserna, vad anbudsgivarna får se, budstegen, förloppet och anslutningen.',
      'Auktionen angives i bekendtgørelsen, og materialet fortæller, hvad den gælder, grænserne, hvad tilbudsgiverne ser, budspring, afvikling og tilslutning.',
      'Auksjonen oppgis i kunngjøringen, og dokumentene forteller hva den gjelder, grensene, hva leverandørene får se, budtrinn, gjennomføring og tilkobling.'),
  }),
  ofEu(shared.evaluated, {
    dossier: ['EU-EA-02'], sources: [d24('art. 35(5)'), d25('art. 53(5)')],
    says: t(
      'Before the auction every tender is evaluated in full by the criteria and their weights.', 'Före auktionen utvärderas varje anbud fullt ut enligt kriterierna och deras vikter.',
      'Før auktionen vurderes hvert tilbud fuldt ud efter kriterierne og deres vægte.', 'Før auksjonen evalueres hvert tilbud fullt ut etter kriteriene og vektene.'),
  }),
  ofEu(shared.invited, {
    dossier: ['EU-EA-02'], sources: [d24('art. 35(5)-(6)'), d25('art. 53(5)-(6)')],
    says: t(
      'All who gave admissible tenders are invited at the same time, each with its own evaluation and the formula that will rank the bids.', 'Alla som lämnat godtagbara anbud bjuds in samtidigt, var och en med sin utvärdering och den formel som rangordnar buden.',
      'Alle, der har afgivet antagelige tilbud, opfordres samtidig, hver med sin vurdering og formlen, der rangordner buddene.', 'Alle som har gitt tilbud som ikke er avvist, inviteres samtidig, hver med sin evaluering og formelen som rangerer budene.'),
  }),
  ofEu(shared.wait, {
    dossier: ['EU-EA-02'], sources: [d24('art. 35(5)'), d25('art. 53(5)')],
    says: t(
      'The auction starts two working days after the invitations were sent at the earliest.', 'Auktionen börjar tidigast två arbetsdagar efter att inbjudan skickats.',
      'Auktionen begynder tidligst to arbejdsdage efter, at opfordringen er sendt.', 'Auksjonen begynner tidligst to virkedager etter at invitasjonen er sendt.'),
  }),
  dutyOn('frameworks and systems')({
    id: 'eu/auction/full-days', steps: ['holdAuction'], weight: 'advice', dossier: ['EU-EA-02'], sources: [r1182('art. 3(1) and (2)(b)'), d24('art. 35(5)'), d25('art. 53(5)')],
    says: t(
      'The second working day runs until midnight. Start on the third and nobody can say that the wait was too short.', 'Den andra arbetsdagen löper till midnatt. Börja på den tredje, så kan ingen säga att väntetiden var för kort.',
      'Den anden arbejdsdag løber til midnat. Begynd på den tredje, så kan ingen sige, at ventetiden var for kort.', 'Den andre virkedagen varer til midnatt. Begynn på den tredje, så kan ingen si at ventetiden var for kort.'),
    when: insideFull, must: atLeast(auctionStartDay, 3),
    remedies: [{ change: auctionStartDay, to: 3, say: t('Start on the third working day.', 'Börja på den tredje arbetsdagen.', 'Begynd på den tredje arbejdsdag.', 'Begynn på den tredje virkedagen.') }],
    examples: [...examplesAround({ of: auctionStartDay, good: [3, 4], bad: [2] }), example('a heat company', { ...utility, 'auction.startWorkingDay': 2 }, 'unlawful')],
  }),
  ofEu(shared.conduct, {
    dossier: ['EU-EA-02'], sources: [d24('art. 35(7)'), d25('art. 53(7)')],
    says: t(
      'Every tenderer can see its own rank at any moment. Nobody ever sees who the others are.', 'Varje anbudsgivare kan hela tiden se sin egen plats. Ingen får någonsin se vilka de andra är.',
      'Hver tilbudsgiver kan til enhver tid se sin egen placering. Ingen ser nogensinde, hvem de andre er.', 'Hver leverandør kan til enhver tid se sin egen rangering. Ingen får noensinne se hvem de andre er.'),
  }),
  ofEu(shared.catalogue, {
    dossier: ['EU-EC-01'], sources: [d24('art. 36(3)'), d25('art. 54(3)')],
    says: t(
      'If tenders may or must be electronic catalogues the notice says so, and the documents give format, equipment and connection.', 'Om anbud får eller ska lämnas som elektroniska kataloger anges det i annonsen, och dokumenten anger format, utrustning och anslutning.',
      'Kan eller skal tilbud være elektroniske kataloger, siger bekendtgørelsen det, og materialet angiver format, udstyr og tilslutning.', 'Hvis tilbud kan eller skal gis som elektroniske kataloger, sier kunngjøringen det, og dokumentene oppgir format, utstyr og tilkobling.'),
  }),
  ofEu(shared.collected, {
    dossier: ['EU-EC-01'], sources: [d24('art. 36(4)-(6)'), d25('art. 54(4)-(6)')],
    says: t(
      'You may put tenders together from catalogues handed in before only if the documents foresaw it, the tenderers are told the day and hour in good time and can refuse, and each can check its tender before the award.',
      'Ni får sammanställa anbud ur redan lämnade kataloger bara om dokumenten angav det, anbudsgivarna i god tid får veta dag och tid och kan avböja, och var och en kan kontrollera sitt anbud före tilldelningen.',
      'I kan kun sammensætte tilbud af tidligere kataloger, hvis materialet forudså det, tilbudsgiverne i god tid får dag og tid at vide og kan afvise det, og hver kan kontrollere sit tilbud før tildelingen.',
      'Dere kan sette sammen tilbud av tidligere kataloger bare hvis dokumentene forutså det, leverandørene i god tid får vite dato og klokkeslett og kan nekte, og hver kan kontrollere tilbudet sitt før tildelingen.'),
  }),
]
