import { text as t } from '../../plain/index.ts'
import { all, atMost, is } from '../build.ts'
import { contestResultDays, procedure } from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { contestRules as shared } from './contest-shared.ts'
import { dutyOn, example } from './entry.ts'
import { awardNoticeLimit } from './figures.ts'
import { insideUtilities, utility } from './regimes.ts'
import { ofEu } from './shared-words.ts'
import { d24, d25 } from './sources.ts'

const ended: Facts = { ...utility, procedure: 'designContest' }

export const rules: readonly Rule[] = [
  ofEu(shared.notice, {
    dossier: ['EU-DC-01'], sources: [d24('art. 79(1) and (3), 82(2)'), d25('art. 96(1)')],
    says: t(
      'A design contest begins with a contest notice in TED that gives the criteria by which the jury will judge.', 'En projekttävling börjar med en annons i TED som anger de kriterier som juryn bedömer efter.',
      'En projektkonkurrence begynder med en bekendtgørelse i TED, der angiver de kriterier, som komiteen bedømmer efter.', 'En plan- og designkonkurranse begynner med en kunngjøring i TED som oppgir kriteriene juryen vurderer etter.'),
  }),
  ofEu(shared.followUp, {
    dossier: ['EU-DC-01'], sources: [d24('art. 79(1), second subparagraph'), d25('art. 96(1)')],
    says: t(
      'If you intend to give a winner a service contract afterwards the contest notice says so.', 'Avser ni att därefter ge en vinnare ett tjänstekontrakt anges det i annonsen.',
      'Er det hensigten bagefter at give en vinder en tjenesteydelseskontrakt, siger bekendtgørelsen det.', 'Planlegger dere å gi en vinner en tjenestekontrakt etterpå, sier kunngjøringen det.'),
  }),
  ofEu(shared.open, {
    dossier: ['EU-DC-02'], sources: [d24('art. 80(2)'), d25('art. 97(2)')],
    says: t(
      'Nobody is shut out because of where they come from, or because they are, or are not, a company.', 'Ingen utestängs på grund av varifrån den kommer, eller för att den är eller inte är ett bolag.',
      'Ingen lukkes ude på grund af, hvor de kommer fra, eller fordi de er, eller ikke er, et selskab.', 'Ingen stenges ute på grunn av hvor de kommer fra, eller fordi de er, eller ikke er, et selskap.'),
  }),
  ofEu(shared.selection, {
    dossier: ['EU-DC-02'], sources: [d24('art. 80(3)'), d25('art. 97(3)')],
    says: t(
      'If the number of participants is limited, clear and non-discriminatory criteria choose them, and enough are invited for genuine competition.', 'Är antalet deltagare begränsat väljs de efter tydliga och icke-diskriminerande kriterier, och tillräckligt många bjuds in för verklig konkurrens.',
      'Er antallet af deltagere begrænset, udvælges de efter klare og ikkediskriminerende kriterier, og nok opfordres til reel konkurrence.', 'Er antallet deltakere begrenset, velges de etter klare og ikke-diskriminerende kriterier, og nok inviteres til reell konkurranse.'),
  }),
  ofEu(shared.jury, {
    dossier: ['EU-DC-03', 'EU-PROC-08'], sources: [d24('art. 2(1)(21), 81'), d25('art. 97(4)')],
    says: t(
      'A jury picks the plan or design. It consists of natural persons who are independent of the participants.', 'En jury utser planen eller ritningen. Den består av fysiska personer som är oberoende av deltagarna.',
      'En bedømmelseskomité udpeger planen eller designet. Den består af fysiske personer, der er uafhængige af deltagerne.', 'En jury kårer planen eller designet. Den består av fysiske personer som er uavhengige av deltakerne.'),
  }),
  ofEu(shared.third, {
    dossier: ['EU-DC-03'], sources: [d24('art. 81'), d25('art. 97(4)')],
    says: t(
      'If participants must hold a professional qualification, at least a third of the jury holds it or an equivalent one.', 'Krävs en yrkeskvalifikation av deltagarna har minst en tredjedel av juryn den eller en likvärdig.',
      'Kræves en faglig kvalifikation af deltagerne, har mindst en tredjedel af komiteen den eller en tilsvarende.', 'Kreves en faglig kvalifikasjon av deltakerne, har minst en tredjedel av juryen den eller en tilsvarende.'),
  }),
  ofEu(shared.judged, {
    dossier: ['EU-DC-04'], sources: [d24('art. 82(1), (2) and (4)'), d25('art. 98(1), (2) and (4)')],
    says: t(
      'The jury decides for itself, by the criteria of the notice alone, and does not know who made the entries until it has given its opinion.', 'Juryn beslutar självständigt, bara efter annonsens kriterier, och vet inte vem som lämnat bidragen förrän den har lämnat sitt yttrande.',
      'Komiteen afgør selvstændigt, kun efter bekendtgørelsens kriterier, og ved ikke, hvem der har lavet forslagene, før den har afgivet sin udtalelse.', 'Juryen avgjør selvstendig, bare etter kriteriene i kunngjøringen, og vet ikke hvem som har laget forslagene før uttalelsen foreligger.'),
  }),
  ofEu(shared.report, {
    dossier: ['EU-DC-04'], sources: [d24('art. 82(3), (5) and (6)'), d25('art. 98(3), (5) and (6)')],
    says: t(
      'The jury writes a signed report with its ranking and remarks. What it asks participants, and their answers, are recorded in full.', 'Juryn skriver en undertecknad rapport med rangordning och kommentarer. Frågor till deltagarna och deras svar protokollförs fullständigt.',
      'Komiteen skriver en underskrevet rapport med rangfølge og bemærkninger. Spørgsmål til deltagerne og deres svar refereres fuldstændigt.', 'Juryen skriver en signert protokoll med vurdering og merknader. Spørsmål til deltakerne og svarene refereres fullstendig.'),
  }),
  ofEu(shared.result, {
    dossier: ['EU-DC-05'], sources: [d24('art. 79(2)'), d25('art. 96(1), third subparagraph')],
    says: t(
      'After the contest a notice of its result is sent.', 'Efter tävlingen skickas en efterannons om resultatet.', 'Efter konkurrencen sendes en meddelelse om resultatet.', 'Etter konkurransen sendes en kunngjøring av resultatet.'),
  }),
  dutyOn('notices')({
    id: 'eu/contest/result-days-utilities', steps: ['sendAwardNotice'], weight: 'blocks', dossier: ['EU-DC-05'], sources: [d25('art. 96(2), second subparagraph')],
    says: t(
      'For water, energy, transport and post the notice of the result is sent within 30 days of the end of the contest.', 'För vatten, energi, transporter och post skickas efterannonsen inom 30 dagar från tävlingens slut.',
      'For vand, energi, transport og post sendes meddelelsen om resultatet inden 30 dage efter konkurrencens afslutning.', 'For vann, energi, transport og post sendes kunngjøringen av resultatet innen 30 dager etter at konkurransen er avsluttet.'),
    when: all(insideUtilities, is(procedure, 'designContest')), must: atMost(contestResultDays, awardNoticeLimit),
    remedies: [{ change: contestResultDays, say: t('Send it within 30 days.', 'Skicka den inom 30 dagar.', 'Send den inden 30 dage.', 'Send den innen 30 dager.') }],
    examples: [
      example('day thirty', { ...ended, 'contest.resultDays': 30 }, 'lawful'), example('day thirty-one', { ...ended, 'contest.resultDays': 31 }, 'unlawful'), example('not sent', ended, 'depends'),
      example('another procedure', { ...ended, procedure: 'open', 'contest.resultDays': 31 }, 'does not apply'), example('a municipality for its schools', { ...ended, activity: 'general', 'contest.resultDays': 31 }, 'does not apply'),
    ],
  }),
]
