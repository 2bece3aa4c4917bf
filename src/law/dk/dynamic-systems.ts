import { text as t, type Text } from '../../plain/index.ts'
import { duty, yes } from '../build.ts'
import { firstRequestsAssessed } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { systemRules as shared } from '../eu/system-shared.ts'
import { around, danishEntry, inAct } from './entry.ts'
import { sinceAct, ul } from './sources.ts'

const of = (id: `dk/system/${string}`, same: Shared, place: string, says: Text): Rule => inCountry('DK', same, { id, life: sinceAct, sources: [ul(place)], says })

export const rules: readonly Rule[] = [
  of('dk/system/common-purchases', shared.common, '§ 101, stk. 1', t(
    'A dynamic system is for what is generally available on the market and meets the buyer’s needs.', 'Ett dynamiskt inköpssystem är till för sådant som allmänt finns på marknaden och uppfyller köparens krav.',
    'Et dynamisk indkøbssystem er til det, der er generelt tilgængeligt på markedet og opfylder ordregiverens krav.', 'En dynamisk innkjøpsordning er for det som er allment tilgjengelig på markedet og oppfyller oppdragsgivers krav.')),
  of('dk/system/electronic-and-open', shared.open, '§ 104, stk. 3, og § 108, stk. 1', t(
    'It is open at all times to suitable applicants, and all messages are electronic.', 'Det är alltid öppet för lämpliga sökande, och alla meddelanden är elektroniska.',
    'Det er til enhver tid åbent for egnede ansøgere, og alle meddelelser er elektroniske.', 'Den er til enhver tid åpen for kvalifiserte søkere, og alle meldinger er elektroniske.')),
  of('dk/system/described', shared.described, '§§ 102 og 103', t(
    'The notice gives the duration, the minimum requirements and the award criteria; the documents give kind and quantity and how the system works.', 'Annonsen anger giltighetstiden, kvalificeringskraven och tilldelningskriterierna; dokumenten anger slag och mängd och hur systemet fungerar.',
    'Udbudsbekendtgørelsen angiver løbetid, minimumskrav til egnethed og kriterier for tildeling; materialet angiver art og mængde, og hvordan systemet fungerer.', 'Kunngjøringen angir varighet, kvalifikasjonskrav og tildelingskriterier; dokumentene angir type og mengde og hvordan ordningen virker.')),
  of('dk/system/no-fee', shared.fee, '§ 108, stk. 2', t('Nobody pays to take part.', 'Ingen betalar för att delta.', 'Ansøgere og deltagere betaler ikke for at deltage.', 'Ingen betaler for å delta.')),
  of('dk/system/requests', shared.requests, '§ 104, stk. 1', t(
    'At least 30 days from the day after the notice was sent are given for the first requests.', 'Minst 30 dagar från dagen efter att annonsen skickades ges för de första ansökningarna.',
    'Der gives mindst 30 dage fra dagen efter bekendtgørelsens afsendelse til de første ansøgninger.', 'Det gis minst 30 dager fra dagen etter at kunngjøringen ble sendt, til de første søknadene.')),
  of('dk/system/admit-all', shared.admitted, '§ 104, stk. 3', t(
    'All who meet the minimum requirements are admitted; their number is not limited.', 'Alla som uppfyller kvalificeringskraven godkänns; antalet begränsas inte.',
    'Alle, der opfylder minimumskravene til egnethed, optages; antallet må ikke begrænses.', 'Alle som oppfyller kvalifikasjonskravene, tas opp; antallet begrenses ikke.')),
  of('dk/system/assessment', shared.assessed, '§ 104, stk. 4-6', t(
    'A request is dealt with in 10 working days, 15 where the case justifies it; longer only before the first invitation.', 'En ansökan behandlas inom 10 arbetsdagar, 15 när ärendet motiverar det; längre bara före den första inbjudan.',
    'En ansøgning behandles inden 10 arbejdsdage, 15 hvor sagen berettiger det; længere kun før den første opfordring.', 'En søknad behandles innen 10 virkedager, 15 der saken tilsier det; lenger bare før den første invitasjonen.')),
  of('dk/system/told', shared.told, '§ 171', t(
    'Applicants are told in writing of the decision, at the same time and as soon as possible, with reasons for a refusal.', 'Sökande underrättas skriftligen om beslutet, samtidigt och snarast, med skäl för avslag.',
    'Ansøgere underrettes samtidig, skriftligt og hurtigst muligt om afgørelsen, med begrundelse for et afslag.', 'Søkere underrettes samtidig, skriftlig og snarest om avgjørelsen, med begrunnelse for avslag.')),
  duty({
    ...danishEntry('dk/system/first-use', 'frameworks and systems', [], ul('§ 104, stk. 2')),
    says: t('The system is used only when the first 30 days are over and every request received in them has been dealt with.', 'Systemet används först när de första 30 dagarna har gått och varje ansökan som kom in då är behandlad.',
      'Systemet kan først bruges, når den første frist er udløbet, og alle ansøgninger modtaget inden for den er færdigbehandlet.', 'Ordningen kan først brukes når den første fristen er ute og alle søknader mottatt innen den er ferdigbehandlet.'),
    steps: ['buyInDynamicSystem'], weight: 'blocks', when: inAct, must: yes(firstRequestsAssessed),
    remedies: [{ change: firstRequestsAssessed, to: true, say: t('Deal with the first requests before you invite.', 'Behandla de första ansökningarna innan ni bjuder in.', 'Færdigbehandl de første ansøgninger, før I opfordrer.', 'Behandle de første søknadene ferdig før dere inviterer.') }],
    examples: around({ base: { procedure: 'restricted' }, of: firstRequestsAssessed, good: [true], bad: [false] }),
  }),
  of('dk/system/invite-all', shared.invited, '§ 105, stk. 1 og 2', t(
    'All participants, or all in the relevant category, are invited to tender for each purchase.', 'Alla deltagare, eller alla i den aktuella kategorin, bjuds in att lämna anbud för varje köp.',
    'Alle deltagere, eller alle i den relevante kategori, opfordres til at byde ved hvert køb.', 'Alle deltakere, eller alle i den aktuelle kategorien, inviteres til å gi tilbud for hvert kjøp.')),
  of('dk/system/criteria', shared.criteria, '§ 105, stk. 1 og 3', t(
    'The best tender is found by the criteria laid down; the invitation may state them more exactly.', 'Det bästa anbudet utses enligt de fastställda kriterierna; inbjudan får precisera dem.',
    'Det bedste tilbud findes efter de fastsatte kriterier for tildeling; opfordringen kan præcisere dem.', 'Det beste tilbudet velges etter de fastsatte kriteriene; invitasjonen kan presisere dem.')),
  of('dk/system/tenders', shared.tenders, '§ 105, stk. 4', t(
    'The deadline is at least 10 days from the day after the invitation. Denmark has not opened for a shorter one by agreement here.', 'Tidsfristen är minst 10 dagar från dagen efter inbjudan. Danmark har här inte öppnat för en kortare genom överenskommelse.',
    'Fristen er mindst 10 dage fra dagen efter opfordringen. Loven åbner ikke her for en kortere frist efter aftale.', 'Fristen er minst 10 dager fra dagen etter invitasjonen. Danmark har her ikke åpnet for en kortere frist etter avtale.')),
  of('dk/system/not-while-assessing', shared.notWhileExtended, '§ 104, stk. 6', t(
    'No invitation goes out during an extended assessment.', 'Ingen inbjudan skickas under en förlängd prövning.', 'Ingen opfordring udsendes under den forlængede vurderingsperiode.', 'Ingen invitasjon sendes under en forlenget vurdering.')),
  of('dk/system/change-announced', shared.changed, '§ 107', t(
    'A notice in the Official Journal tells when the duration is changed or the system ends.', 'En annons i EUT berättar när giltighetstiden ändras eller systemet upphör.',
    'En bekendtgørelse i EU-Tidende oplyser, når løbetiden ændres, eller systemet ophører.', 'En kunngjøring i EU-tidende opplyser når varigheten endres eller ordningen avsluttes.')),
]
