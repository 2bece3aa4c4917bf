import { text as t, type Text } from '../../plain/index.ts'
import { all, among, any, duty, no, since, yes } from '../build.ts'
import { contestFollowUp, contestFollowUpStated, noticeChannel } from '../facts/index.ts'
import type { Life, Rule } from '../types.ts'
import { contestRules as shared } from '../eu/contest-shared.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { cases, middle, outsideTwo, partTwo } from './cases.ts'
import { foa, sinceAct } from './sources.ts'

/** § 31-2 stands as amended from 6 April 2018. */
const since2018 = since('2018-04-06')
const of = (id: `no/contest/${string}`, same: Shared, place: string, says: Text, life: Life = sinceAct): Rule => inCountry('NO', same, { id, life, sources: [foa(place)], says })

export const rules: readonly Rule[] = [
  of('no/contest/notice', shared.notice, '§§ 31-2 (1), 31-3 (3)', t(
    'From the EEA threshold the contest is announced by Doffin in TED, with the criteria for the jury.', 'Från EES-tröskelvärdet annonseras tävlingen via Doffin i TED, med kriterierna för juryn.',
    'Fra EØS-tærskelværdien bekendtgøres konkurrencen via Doffin i TED med juryens kriterier.', 'Fra EØS-terskelverdien kunngjøres konkurransen via Doffin i TED, med kriteriene for juryens evaluering.'), since2018),
  of('no/contest/follow-up-stated', shared.followUp, '§ 31-2 (1)', t(
    'A planned service contract with a winner stands in the notice.', 'Ett planerat tjänstekontrakt med en vinnare anges i annonsen.', 'En planlagt tjenesteydelseskontrakt med en vinder står i bekendtgørelsen.', 'En planlagt tjenestekontrakt med en vinner angis i kunngjøringen.'), since2018),
  of('no/contest/open-to-all', shared.open, '§ 31-3 (1), jf. § 16-8', t(
    'A participant is not kept out for being a person or a company, if it may do such work where it is established.', 'En deltagare hålls inte utanför för att den är en person eller ett bolag, om den får utföra sådant arbete där den är etablerad.',
    'En deltager holdes ikke ude for at være en person eller et selskab, hvis den må udføre sådant arbejde, hvor den er etableret.', 'En deltaker avvises ikke fordi den er en fysisk eller juridisk person, når den har rett til å utføre slikt arbeid der den er etablert.')),
  of('no/contest/selection', shared.selection, '§ 31-3 (2)', t(
    'If the number is limited the criteria are clear and non-discriminatory, and enough are chosen for real competition.', 'Begränsas antalet är kriterierna tydliga och icke-diskriminerande, och tillräckligt många väljs för verklig konkurrens.',
    'Begrænses antallet, er kriterierne klare og ikkediskriminerende, og nok udvælges til reel konkurrence.', 'Begrenses antallet, skal utvelgelseskriteriene være klare og ikke-diskriminerende, og nok velges ut til å sikre reell konkurranse.')),
  of('no/contest/jury', shared.jury, '§ 31-4 (1) og (2)', t(
    'The jury has natural persons only, independent of participants, and makes its own assessments.', 'Juryn har bara fysiska personer, oberoende av deltagarna, och gör egna bedömningar.',
    'Juryen har kun fysiske personer, uafhængige af deltagerne, og foretager egne vurderinger.', 'Juryen består utelukkende av fysiske personer som er uavhengige av deltakerne, og vurderer selvstendig.')),
  of('no/contest/jury-third', shared.third, '§ 31-4 (1)', t(
    'Where participants need particular professional qualifications, a third of the jury has corresponding ones.', 'När deltagarna behöver särskilda yrkeskvalifikationer har en tredjedel av juryn motsvarande.',
    'Hvor deltagerne skal have særlige faglige kvalifikationer, har en tredjedel af juryen tilsvarende.', 'Der deltakerne må ha særskilte faglige kvalifikasjoner, har minst en tredjedel av juryen tilsvarende.')),
  of('no/contest/anonymous', shared.judged, '§ 31-4 (2)–(4)', t(
    'Entries are handed in anonymously and stay so until the jury has decided; it goes by the criteria of the notice.', 'Bidragen lämnas anonymt och förblir det tills juryn har beslutat; den följer annonsens kriterier.',
    'Forslagene indleveres anonymt og forbliver det, til juryen har besluttet; den følger bekendtgørelsens kriterier.', 'Forslagene leveres anonymt og forblir det til juryens beslutning foreligger; den følger kriteriene i kunngjøringen.')),
  of('no/contest/report', shared.report, '§ 31-4 (4) og (5)', t(
    'A protocol signed by all jurors holds the evaluation; contact with participants is recorded in full.', 'Ett protokoll som alla i juryn undertecknat innehåller utvärderingen; kontakter med deltagarna antecknas fullständigt.',
    'En protokol underskrevet af alle i juryen rummer vurderingen; kontakt med deltagerne refereres fuldt ud.', 'En protokoll signert av alle i juryen inneholder evalueringen; kommunikasjonen med deltakerne refereres fullstendig.')),
  of('no/contest/result', shared.result, '§ 31-2 (3)', t(
    'The result of a contest from the EEA threshold is announced.', 'Resultatet av en tävling från EES-tröskelvärdet annonseras.', 'Resultatet af en konkurrence fra EØS-tærskelværdien bekendtgøres.', 'Resultatet av en konkurranse fra EØS-terskelverdien kunngjøres.'), since2018),
  duty({
    id: 'no/contest/below', order: 'NO', topic: 'procedures', life: since2018, sources: [foa('§ 31-2 (2)')],
    says: t('From NOK 1.3 million up to the EEA threshold the contest is announced in Doffin, and a planned service contract is mentioned.', 'Från 1,3 miljoner norska kronor upp till EES-tröskelvärdet annonseras tävlingen i Doffin, och ett planerat tjänstekontrakt nämns.',
      'Fra 1,3 mio. norske kroner op til EØS-tærskelværdien bekendtgøres konkurrencen i Doffin, og en planlagt tjenesteydelseskontrakt nævnes.', 'Fra 1,3 millioner kroner og opp til EØS-terskelverdien kunngjøres konkurransen i Doffin, og en planlagt tjenestekontrakt angis.'),
    steps: ['holdDesignContest'], weight: 'blocks', when: partTwo, must: all(among(noticeChannel, 'national', 'ted'), any(no(contestFollowUp), yes(contestFollowUpStated))),
    remedies: [
      { change: noticeChannel, to: 'national', say: t('Announce it in Doffin.', 'Annonsera den i Doffin.', 'Bekendtgør den i Doffin.', 'Kunngjør den i Doffin.') },
      { change: contestFollowUpStated, to: true, say: t('Say it in the notice.', 'Ange det i annonsen.', 'Skriv det i bekendtgørelsen.', 'Oppgi det i kunngjøringen.') },
    ],
    examples: cases({ ...middle, procedure: 'designContest', 'notice.channel': 'national', 'contest.followUp': true, 'contest.followUpStated': true }, {
      lawful: { 'in Doffin, contract told of': {}, 'TED as well': { 'notice.channel': 'ted' }, 'no contract intended': { 'contest.followUp': false, 'contest.followUpStated': false } },
      unlawful: { 'on the own site': { 'notice.channel': 'ownSite' }, 'contract not told of': { 'contest.followUpStated': false } }, depends: { 'not sent': { 'notice.channel': undefined } }, outside: outsideTwo,
    }),
  }),
]
