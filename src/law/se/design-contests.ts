import { text as t, type Text } from '../../plain/index.ts'
import { all, among, any, atMost, duty, is, no, yes } from '../build.ts'
import { contestFollowUp, contestFollowUpStated, contestResultDays, noticeChannel, procedure } from '../facts/index.ts'
import { awardNoticeLimit } from '../eu/figures.ts'
import type { Rule } from '../types.ts'
import { contestRules as shared } from '../eu/contest-shared.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { belowEu, cases, insideEu, large, small } from './cases.ts'
import { lou, sinceAct, sinceSimpler } from './sources.ts'

const of = (id: `se/contest/${string}`, same: Shared, place: string, says: Text): Rule => inCountry('SE', same, { id, life: sinceAct, sources: [lou(place)], says })

export const rules: readonly Rule[] = [
  of('se/contest/notice', shared.notice, '18 kap. 2 §', t(
    'The authority advertises the contest and states the criteria for judging entries.', 'Myndigheten annonserar tävlingen och anger kriterierna för bedömning av bidragen.',
    'Ordregiveren annoncerer konkurrencen og angiver kriterierne for bedømmelsen.', 'Oppdragsgiver kunngjør konkurransen og oppgir kriteriene for vurderingen.')),
  of('se/contest/follow-up-stated', shared.followUp, '18 kap. 2 § första stycket', t(
    'A plan to procure afterwards without a notice is stated in the notice of the contest.', 'En avsikt att därefter upphandla utan föregående annonsering anges i annonsen om tävlingen.',
    'En hensigt om bagefter at købe uden bekendtgørelse angives i annoncen.', 'En plan om å kjøpe etterpå uten kunngjøring oppgis i kunngjøringen.')),
  of('se/contest/open-to-all', shared.open, '18 kap. 3 § andra stycket', t(
    'The right to take part is not kept for natural persons alone or for legal persons alone.', 'Rätten att delta begränsas inte till enbart fysiska eller enbart juridiska personer.',
    'Retten til at deltage forbeholdes ikke fysiske personer alene eller juridiske personer alene.', 'Retten til å delta forbeholdes ikke bare fysiske eller bare juridiske personer.')),
  of('se/contest/selection', shared.selection, '18 kap. 3 § första stycket', t(
    'A limited number is chosen by criteria stated in the notice, and it is large enough for effective competition.', 'Ett begränsat antal väljs efter kriterier i annonsen, och det är så stort att effektiv konkurrens uppnås.',
    'Et begrænset antal udvælges efter kriterier i annoncen og er stort nok til effektiv konkurrence.', 'Et begrenset antall velges etter kriterier i kunngjøringen, og er stort nok til effektiv konkurranse.')),
  of('se/contest/jury', shared.jury, '18 kap. 4 och 6 §§', t(
    'The jury is made up of natural persons, impartial and independent of participants, and decides by itself.', 'Juryn består av fysiska personer som är opartiska och oberoende av deltagarna, och är självständig i sina beslut.',
    'Juryen består af fysiske personer, upartiske og uafhængige af deltagerne, og afgør selv.', 'Juryen består av fysiske personer, upartiske og uavhengige av deltakerne, og avgjør selv.')),
  of('se/contest/jury-third', shared.third, '18 kap. 4 §', t(
    'If special professional qualifications are needed to take part, at least a third of the jurors hold corresponding ones.', 'Krävs särskilda yrkesmässiga kvalifikationer har minst en tredjedel av ledamöterna motsvarande.',
    'Kræves særlige faglige kvalifikationer, har mindst en tredjedel af medlemmerne tilsvarende.', 'Kreves særlige faglige kvalifikasjoner, har minst en tredjedel av medlemmene tilsvarende.')),
  of('se/contest/anonymous', shared.judged, '18 kap. 5 §', t(
    'Entries come to the jury without a name, which stays so until its opinion or decision; only the criteria of the notice count.', 'Bidragen kommer till juryn utan namn, och så förblir det till dess yttrande eller beslut; bara annonsens kriterier beaktas.',
    'Forslagene når juryen uden navn, og det forbliver sådan til dens udtalelse; kun annoncens kriterier tæller.', 'Forslagene når juryen uten navn, og det forblir slik til uttalelsen; bare kriteriene i kunngjøringen teller.')),
  of('se/contest/report', shared.report, '18 kap. 5 § tredje stycket och 6 §', t(
    'A report signed by all jurors ranks the entries with reasons; full minutes are kept of questions and answers.', 'En rapport som alla jurymedlemmar undertecknat rangordnar bidragen med motivering; fullständiga protokoll förs över frågor och svar.',
    'En rapport underskrevet af alle rangordner forslagene med begrundelse; der føres fuldt referat af spørgsmål og svar.', 'En rapport signert av alle rangerer forslagene med begrunnelse; det føres fullt referat av spørsmål og svar.')),
  of('se/contest/result', shared.result, '18 kap. 2 § andra stycket', t(
    'A notice of the result is sent after the contest.', 'En efterannons om resultatet skickas efter tävlingen.', 'En annonce om resultatet sendes efter konkurrencen.', 'En kunngjøring av resultatet sendes etter konkurransen.')),
  duty({
    id: 'se/contest/result-days', order: 'SE', topic: 'notices', life: sinceAct, sources: [lou('18 kap. 2 § andra stycket')],
    says: t('Sweden sets 30 days from the end of the contest for the notice of its result.', 'I Sverige skickas efterannonsen senast 30 dagar efter att tävlingen avslutats.', 'I Sverige sendes meddelelsen om resultatet senest 30 dage efter konkurrencens afslutning.', 'I Sverige sendes kunngjøringen av resultatet senest 30 dager etter at konkurransen er avsluttet.'),
    steps: ['sendAwardNotice'], weight: 'blocks', when: all(insideEu, is(procedure, 'designContest')), must: atMost(contestResultDays, awardNoticeLimit),
    remedies: [{ change: contestResultDays, say: t('Send it within 30 days.', 'Skicka den inom 30 dagar.', 'Send den inden 30 dage.', 'Send den innen 30 dager.') }],
    examples: cases({ ...large, procedure: 'designContest' }, { lawful: { 'day thirty': { 'contest.resultDays': 30 } }, unlawful: { 'day thirty-one': { 'contest.resultDays': 31 } }, depends: { 'not sent': {} }, outside: { 'below the threshold': { 'value.estimated': 100_000 }, 'another procedure': { procedure: 'open' } } }),
  }),
  duty({
    id: 'se/contest/below', order: 'SE', topic: 'procedures', life: sinceSimpler, sources: [lou('19 kap. 8 och 26 §§')],
    says: t('Under the threshold too a contest is advertised in a registered database, and the notice says whether a winner is to have the contract.', 'Även under tröskelvärdet annonseras en projekttävling i en registrerad annonsdatabas, och annonsen anger om en vinnare ska få kontraktet.',
      'Også under tærskelværdien annonceres en konkurrence i en registreret database, og annoncen siger, om en vinder skal have kontrakten.', 'Også under terskelverdien kunngjøres en konkurranse i en registrert database, og kunngjøringen sier om en vinner skal ha kontrakten.'),
    steps: ['holdDesignContest'], weight: 'blocks', when: belowEu, must: all(among(noticeChannel, 'national', 'ted'), any(no(contestFollowUp), yes(contestFollowUpStated))),
    remedies: [
      { change: noticeChannel, to: 'national', say: t('Advertise it in a registered database.', 'Annonsera den i en registrerad annonsdatabas.', 'Annoncer den i en registreret database.', 'Kunngjør den i en registrert database.') },
      { change: contestFollowUpStated, to: true, say: t('Say it in the notice.', 'Ange det i annonsen.', 'Skriv det i annoncen.', 'Oppgi det i kunngjøringen.') },
    ],
    examples: cases({ ...small, procedure: 'designContest', 'notice.channel': 'national', 'contest.followUp': true, 'contest.followUpStated': true }, {
      lawful: { 'advertised, contract told of': {}, 'TED as well': { 'notice.channel': 'ted' }, 'no contract intended': { 'contest.followUp': false, 'contest.followUpStated': false } },
      unlawful: { 'on the own site': { 'notice.channel': 'ownSite' }, 'contract not told of': { 'contest.followUpStated': false } }, depends: { 'not sent': { 'notice.channel': undefined } }, outside: { 'above the threshold': { 'value.estimated': 3_000_000 } },
    }),
  }),
]
