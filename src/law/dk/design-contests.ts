import { text as t, type Text } from '../../plain/index.ts'
import { always, duty, on, yes } from '../build.ts'
import { contestCounted } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { contestRules as shared } from '../eu/contest-shared.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { sinceAct, ul } from './sources.ts'

const of = (id: `dk/contest/${string}`, same: Shared, place: string, says: Text): Rule => inCountry('DK', same, { id, life: sinceAct, sources: [ul(place)], says })

export const rules: readonly Rule[] = [
  duty({
    id: 'dk/contest/value', carriesOut: 'eu/value/contest', order: 'DK', topic: 'scope and value', life: sinceAct, sources: [ul('§ 84, stk. 2 og 3')],
    says: t('Prizes and payments are counted together with the service contract that the contest leads to or announces.', 'Priser och ersättningar räknas ihop med det tjänstekontrakt som tävlingen leder till eller anger.',
      'Præmier og betalinger regnes sammen med den tjenesteydelseskontrakt, som konkurrencen fører til eller varsler.', 'Premier og utbetalinger regnes sammen med tjenestekontrakten som konkurransen leder til eller varsler.'),
    steps: ['holdDesignContest'], weight: 'blocks', when: always, must: yes(contestCounted),
    remedies: [{ change: contestCounted, to: true, say: t('Add it all up.', 'Räkna ihop allt.', 'Læg det hele sammen.', 'Legg alt sammen.') }],
    examples: [
      { name: 'all counted', facts: { 'value.contestCounted': true }, on: on('2026-09-21'), verdict: 'lawful' }, { name: 'prizes alone', facts: { 'value.contestCounted': false }, on: on('2026-09-21'), verdict: 'unlawful' },
      { name: 'nobody has said', facts: {}, on: on('2026-09-21'), verdict: 'depends' },
    ],
  }),
  of('dk/contest/notice', shared.notice, '§§ 85, stk. 1, 87 og 90, stk. 2', t(
    'The contest is opened by a published notice; it gives the criteria that the committee goes by.', 'Tävlingen utlyses genom en publicerad annons; den anger de kriterier som juryn följer.',
    'Projektkonkurrencen udskrives ved en offentliggjort bekendtgørelse; den angiver de kriterier, som bedømmelseskomiteen går ud fra.', 'Konkurransen utlyses ved en publisert kunngjøring; den oppgir kriteriene juryen går ut fra.')),
  of('dk/contest/follow-up-stated', shared.followUp, '§ 85, stk. 2', t(
    'An intended service contract with a winner is mentioned in the notice.', 'Ett avsett tjänstekontrakt med en vinnare nämns i annonsen.',
    'En påtænkt tjenesteydelseskontrakt med en vinder anføres i bekendtgørelsen.', 'En planlagt tjenestekontrakt med en vinner nevnes i kunngjøringen.')),
  of('dk/contest/open-to-all', shared.open, '§ 88, stk. 3', t(
    'Access is not limited to a territory, nor to natural or legal persons.', 'Tillträdet begränsas inte till ett område, inte heller till fysiska eller juridiska personer.',
    'Adgangen begrænses ikke til et område, heller ikke til fysiske eller juridiske personer.', 'Adgangen begrenses ikke til et område, heller ikke til fysiske eller juridiske personer.')),
  of('dk/contest/selection', shared.selection, '§ 88, stk. 2', t(
    'With a limited number clear and non-discriminatory suitability criteria are laid down, and enough are invited for real competition.', 'Vid begränsat antal fastställs tydliga och icke-diskriminerande urvalskriterier, och tillräckligt många bjuds in.',
    'Ved et begrænset antal fastsættes klare og ikkediskriminerende kriterier for egnethed, og nok opfordres til reel konkurrence.', 'Ved et begrenset antall fastsettes klare og ikke-diskriminerende kriterier, og nok inviteres til reell konkurranse.')),
  of('dk/contest/jury', shared.jury, '§§ 89, stk. 1, og 90, stk. 1', t(
    'An independent committee of natural persons with no ties to the participants finds the winner.', 'En oberoende jury av fysiska personer utan band till deltagarna utser vinnaren.',
    'En uafhængig bedømmelseskomité af fysiske personer uden bånd til deltagerne finder vinderen.', 'En uavhengig jury av fysiske personer uten bånd til deltakerne finner vinneren.')),
  of('dk/contest/jury-third', shared.third, '§ 89, stk. 2', t(
    'If certain professional qualifications are required, a third of the members have the same or similar ones.', 'Krävs vissa yrkeskvalifikationer har en tredjedel av ledamöterna samma eller motsvarande.',
    'Kræves bestemte faglige kvalifikationer, har en tredjedel af medlemmerne samme eller tilsvarende.', 'Kreves bestemte faglige kvalifikasjoner, har en tredjedel av medlemmene samme eller tilsvarende.')),
  of('dk/contest/anonymous', shared.judged, '§ 90', t(
    'The committee does not know the identity of the applicants and uses the criteria of the notice alone until its opinion is given.', 'Juryn känner inte till de sökandes identitet och använder bara annonsens kriterier tills yttrandet föreligger.',
    'Komiteen kender ikke ansøgernes identitet og bruger kun bekendtgørelsens kriterier, til udtalelsen eller afgørelsen foreligger.', 'Juryen kjenner ikke søkernes identitet og bruker bare kriteriene i kunngjøringen til uttalelsen foreligger.')),
  of('dk/contest/report', shared.report, '§§ 91 og 92', t(
    'Ranking, remarks and points to clear up stand in a signed report; the dialogue with applicants is reported in full.', 'Rangordning, kommentarer och frågor står i en undertecknad rapport; dialogen med de sökande redovisas fullständigt.',
    'Rangfølge, bemærkninger og punkter til klarlæggelse står i en underskrevet rapport; dialogen med ansøgerne gengives fuldstændigt.', 'Rangering, merknader og punkter til avklaring står i en signert rapport; dialogen med søkerne gjengis fullstendig.')),
  of('dk/contest/result', shared.result, '§ 86', t(
    'The result is sent to the Publications Office, and the date of sending can be proved.', 'Resultatet skickas till publikationsbyrån, och avsändningsdagen kan styrkas.',
    'Resultatet sendes til EU’s Publikationskontor, og afsendelsesdatoen kan bevises.', 'Resultatet sendes til EUs publikasjonskontor, og avsendelsesdatoen kan dokumenteres.')),
]
