import { text as t, type Text } from '../../plain/index.ts'
import { all, any, atLeast, duty, isNot, yes } from '../build.ts'
import { agreedWithAll, buyerKind, tenderDays } from '../facts/index.ts'
import { systemTenders } from '../eu/figures.ts'
import type { Rule } from '../types.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { systemRules as shared } from '../eu/system-shared.ts'
import { cases, insideEu, large } from './cases.ts'
import { lou, sinceAct } from './sources.ts'

const of = (id: `se/system/${string}`, same: Shared, place: string, says: Text): Rule => inCountry('SE', same, { id, life: sinceAct, sources: [lou(place)], says })

export const rules: readonly Rule[] = [
  of('se/system/common-purchases', shared.common, '8 kap. 1 § första stycket', t(
    'A dynamic system is for recurring purchases of what the market generally offers and that meets the need.', 'Ett dynamiskt inköpssystem används för återkommande anskaffning av sådant som är allmänt tillgängligt på marknaden och tillgodoser behovet.',
    'Et dynamisk indkøbssystem er til tilbagevendende køb af det, markedet generelt tilbyder, og som dækker behovet.', 'En dynamisk innkjøpsordning er for gjentatte kjøp av det markedet allment tilbyr, og som dekker behovet.')),
  of('se/system/electronic-and-open', shared.open, '8 kap. 1 § andra stycket och 7 § första stycket', t(
    'It is run wholly by electronic means and open to every qualified supplier as long as it lasts.', 'Det drivs som en helt elektronisk process och är öppet för varje kvalificerad leverantör under hela giltighetstiden.',
    'Det drives fuldt elektronisk og er åbent for enhver egnet leverandør, så længe det løber.', 'Den drives fullt ut elektronisk og er åpen for alle kvalifiserte leverandører så lenge den varer.')),
  of('se/system/described', shared.described, '8 kap. 4 och 5 §§', t(
    'The call says that it is such a system and how long it lasts; the documents tell what and how much, and how one connects.', 'Anbudsinfordran anger att den avser ett sådant system och giltighetstiden; dokumenten anger vilka anskaffningar och kvantiteter och hur man ansluter.',
    'Indkaldelsen siger, at det er et sådant system, og hvor længe; materialet angiver hvad og hvor meget, og hvordan man tilsluttes.', 'Kunngjøringen sier at det er en slik ordning, og hvor lenge; dokumentene angir hva og hvor mye, og hvordan man kobler seg til.')),
  of('se/system/no-fee', shared.fee, '8 kap. 14 §', t('No administrative fee is charged.', 'Ingen administrativ avgift tas ut.', 'Der opkræves ikke noget administrativt gebyr.', 'Det kreves ikke noe administrativt gebyr.')),
  of('se/system/requests', shared.requests, '8 kap. 8 §', t(
    'At least 30 days are given for requests; after the first invitation there is no time limit.', 'Minst 30 dagar ges för anbudsansökningar; efter den första inbjudan gäller ingen tidsfrist.',
    'Der gives mindst 30 dage til ansøgninger; efter den første opfordring gælder ingen frist.', 'Det gis minst 30 dager til søknader; etter den første invitasjonen gjelder ingen frist.')),
  of('se/system/admit-all', shared.admitted, '8 kap. 1 § andra stycket och 3 §', t(
    'The number of those who may take part is not limited.', 'Antalet anbudssökande som får delta i systemet begränsas inte.', 'Antallet, der kan deltage, begrænses ikke.', 'Antallet som kan delta, begrenses ikke.')),
  of('se/system/assessment', shared.assessed, '8 kap. 7 § andra och tredje styckena', t(
    'A request is evaluated within 10 working days of receipt, 15 when there are reasons; a longer period only before the first invitation and if the documents state it.', 'En anbudsansökan utvärderas inom 10 arbetsdagar från mottagandet, 15 när det finns skäl; en längre period bara före den första inbjudan och om dokumenten anger den.',
    'En ansøgning vurderes inden 10 arbejdsdage, 15 når der er grunde; længere kun før den første opfordring, og hvis materialet angiver det.', 'En søknad vurderes innen 10 virkedager, 15 når det er grunner; lenger bare før den første invitasjonen og hvis dokumentene angir det.')),
  of('se/system/told', shared.told, '8 kap. 9 §', t(
    'The supplier is told of the decision as soon as possible; a refusal is reasoned.', 'Leverantören underrättas snarast möjligt om beslutet; ett avslag motiveras.', 'Leverandøren underrettes hurtigst muligt; et afslag begrundes.', 'Leverandøren underrettes snarest mulig; et avslag begrunnes.')),
  of('se/system/invite-all', shared.invited, '8 kap. 10 §', t(
    'All suppliers approved in the system or its category are invited for each contract.', 'Alla leverantörer som godkänts i systemet eller i kategorin bjuds in för varje kontrakt.',
    'Alle leverandører optaget i systemet eller kategorien opfordres ved hver kontrakt.', 'Alle leverandører tatt opp i ordningen eller kategorien inviteres for hver kontrakt.')),
  of('se/system/criteria', shared.criteria, '8 kap. 12 §', t(
    'The criteria of the notice decide; the invitation may make them more precise if needed.', 'Annonsens tilldelningskriterier avgör; inbjudan får precisera dem vid behov.',
    'Bekendtgørelsens kriterier afgør; opfordringen kan præcisere dem ved behov.', 'Kriteriene i kunngjøringen avgjør; invitasjonen kan presisere dem ved behov.')),
  duty({
    id: 'se/system/tenders', replaces: 'eu/system/tenders', order: 'SE', topic: 'time limits', life: sinceAct, sources: [lou('8 kap. 11 §'), lou('11 kap. 7 §')], dossier: ['NAT-AGREE'],
    says: t('At least 10 days to tender. Authorities that are not central may agree another period, the same for all, with those invited.', 'Minst 10 dagars anbudstid. Myndigheter som inte är centrala får komma överens om en annan tid, samma för alla, med dem som bjuds in.',
      'Mindst 10 dage til at byde. Ikke-centrale ordregivere kan aftale en anden frist, ens for alle, med de opfordrede.', 'Minst 10 dager til å gi tilbud. Ikke-sentrale oppdragsgivere kan avtale en annen frist, lik for alle, med de inviterte.'),
    steps: ['buyInDynamicSystem'], weight: 'blocks', when: insideEu, must: any(atLeast(tenderDays, systemTenders), all(isNot(buyerKind, 'state'), yes(agreedWithAll))),
    remedies: [{ change: tenderDays, say: t('Give at least 10 days.', 'Ge minst 10 dagar.', 'Giv mindst 10 dage.', 'Gi minst 10 dager.') }],
    examples: cases({ ...large, procedure: 'restricted', 'time.agreedWithAll': false }, {
      lawful: { 'ten days': { 'time.tenderDays': 10 }, 'six days agreed with all': { 'time.tenderDays': 6, 'time.agreedWithAll': true } },
      unlawful: { 'nine days': { 'time.tenderDays': 9 }, 'a central authority agrees on six': { 'buyer.kind': 'state', 'time.tenderDays': 6, 'time.agreedWithAll': true } },
      depends: { 'not set': {} }, outside: { 'below the threshold': { 'value.estimated': 100_000 } },
    }),
  }),
  of('se/system/not-while-assessing', shared.notWhileExtended, '8 kap. 7 § tredje stycket', t(
    'No invitation is issued while the extended evaluation runs.', 'Ingen inbjudan utfärdas medan den förlängda utvärderingen pågår.', 'Ingen opfordring udsendes, mens den forlængede vurdering løber.', 'Ingen invitasjon sendes mens den forlengede vurderingen pågår.')),
  of('se/system/change-announced', shared.changed, '8 kap. 6 §', t(
    'A changed duration is notified to the Commission.', 'En ändrad giltighetstid anmäls till Europeiska kommissionen.', 'En ændret løbetid meddeles Kommissionen.', 'En endret varighet meldes til Kommisjonen.')),
]
