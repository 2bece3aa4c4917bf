import { text as t } from '../../plain/index.ts'
import { all, among, any, duty, is, isNot, no, yes } from '../build.ts'
import { changesWritten, dialoguePlanned, firstTenderReserved, negotiated, procedure, reducedBy, roundEqual, roundRecorded, stagesAnnounced, touchesCriteria, touchesFinal, touchesMinimum } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, inAct, lawful, unlawful } from './entry.ts'
import { ul } from './sources.ts'

const talking = among(procedure, 'negotiation', 'dialogue', 'innovationPartnership')
const outsideTalks = [{ procedure: 'open' }] as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/negotiation/plan', 'negotiation', ['DK §62(2)', 'DK §68(2)(3)', 'DK §67-72', 'nat 2.1 Payment for taking part in dialogue'], ul('§ 62, stk. 2, § 68, stk. 2 og § 74, stk. 2')),
    carriesOut: 'eu/negotiation/timetable',
    says: t('The notice or documents say how negotiation or dialogue will run, with rounds and timetable, and whether those who take part are paid.',
      'Annonsen eller dokumenten anger hur förhandlingen eller dialogen går till, med rundor och tidsplan, och om deltagarna får ersättning.',
      'Bekendtgørelsen eller materialet angiver, hvordan forhandlingen eller dialogen forløber, med runder og tidsplan, og om deltagerne får betaling.',
      'Kunngjøringen eller dokumentene oppgir hvordan forhandlingen eller dialogen foregår, med runder og tidsplan, og om deltakerne får betaling.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: all(talking, inAct), must: yes(dialoguePlanned),
    remedies: [{ change: dialoguePlanned, to: true, say: t('Write the plan into the notice and documents.', 'Skriv in planen i annonsen och dokumenten.', 'Skriv planen ind i bekendtgørelsen og materialet.', 'Skriv planen inn i kunngjøringen og dokumentene.') }],
    examples: [
      ...around({ of: dialoguePlanned, base: { procedure: 'innovationPartnership' }, good: [true], bad: [false], outside: outsideTalks }),
      unlawful('negotiation', { ...above, procedure: 'negotiation', 'negotiation.planStated': false }),
      unlawful('dialogue', { ...above, procedure: 'dialogue', 'negotiation.planStated': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/negotiation/first-tender', 'negotiation', ['DK §66', 'nat 2.1 May tenders be awarded on the first offer withou', 'nat 2.2 Negotiation', 'C8'], ul('§ 62, stk. 2, § 66 og § 77, stk. 1')),
    carriesOut: 'eu/negotiation/first-tender',
    says: t('The buyer must negotiate; it may award on the first tenders only if the notice reserved that right.',
      'Köparen ska förhandla; tilldelning på de första anbuden kräver att annonsen förbehållit sig den rätten.',
      'Ordregiveren skal forhandle; tildeling på de første tilbud kræver, at bekendtgørelsen har forbeholdt sig den ret.',
      'Oppdragsgiver skal forhandle; tildeling på de første tilbudene krever at kunngjøringen har tatt forbehold om det.'),
    steps: ['decideAward'], weight: 'blocks',
    when: all(among(procedure, 'negotiation', 'innovationPartnership'), inAct), must: any(yes(negotiated), yes(firstTenderReserved)),
    remedies: [{ insteadTake: 'holdRound', say: t('Negotiate with the tenderers first.', 'Förhandla med anbudsgivarna först.', 'Forhandl med tilbudsgiverne først.', 'Forhandle med leverandørene først.') }],
    examples: [
      ...around({ of: negotiated, base: { procedure: 'negotiation', 'negotiation.firstTenderReserved': false }, good: [true], bad: [false], outside: [{ procedure: 'dialogue' }] }),
      unlawful('partnership', { ...above, procedure: 'innovationPartnership', 'negotiation.held': false, 'negotiation.firstTenderReserved': false }),
      lawful('the right was reserved', { ...above, procedure: 'negotiation', 'negotiation.held': false, 'negotiation.firstTenderReserved': true }),
    ],
  }),
  ...([
    ['dk/negotiation/minimum', 'eu/negotiation/minimum', touchesMinimum,
      t('Minimum requirements are neither negotiated nor changed.', 'Minimikrav varken förhandlas eller ändras.', 'Der forhandles ikke om mindstekrav, og de ændres ikke.', 'Det forhandles ikke om absolutte krav, og de endres ikke.'),
      t('Leave the minimum requirements as they are.', 'Låt minimikraven vara.', 'Lad mindstekravene være.', 'La de absolutte kravene stå.')],
    ['dk/negotiation/criteria', 'eu/negotiation/criteria', touchesCriteria,
      t('Award criteria and weights are neither negotiated nor changed.', 'Tilldelningskriterier och vikter varken förhandlas eller ändras.', 'Der forhandles ikke om tildelingskriterier og vægte, og de ændres ikke.', 'Det forhandles ikke om tildelingskriterier og vekter, og de endres ikke.'),
      t('Leave criteria and weights as they are.', 'Låt kriterier och vikter vara.', 'Lad kriterier og vægte være.', 'La kriterier og vekter stå.')],
    ['dk/negotiation/final', 'eu/negotiation/final', touchesFinal,
      t('Final tenders are not negotiated.', 'Slutliga anbud förhandlas inte.', 'Der forhandles ikke om endelige tilbud.', 'Det forhandles ikke om endelige tilbud.'),
      t('Do not negotiate final tenders.', 'Förhandla inte om slutliga anbud.', 'Forhandl ikke om endelige tilbud.', 'Forhandle ikke om endelige tilbud.')],
  ] as const).map(([id, same, of, says, say]) => duty({
    ...danishEntry(id, 'negotiation', 'DK §66', ul('§ 66, stk. 2, § 70, stk. 2, § 71, stk. 3 og § 77, stk. 2')),
    carriesOut: same, says,
    why: t('What others had to meet must stay the same for all.', 'Det som andra måste uppfylla ska vara lika för alla.', 'Det, andre skulle opfylde, skal være ens for alle.', 'Det andre måtte oppfylle, skal være likt for alle.'),
    steps: ['holdRound'], weight: 'blocks',
    when: all(talking, inAct), must: no(of),
    remedies: [{ change: of, to: false, say }],
    examples: [
      ...around({ of, base: { procedure: 'negotiation' }, good: [false], bad: [true], outside: outsideTalks }),
      unlawful('dialogue', { ...above, procedure: 'dialogue', [of.fact]: true }),
      unlawful('partnership', { ...above, procedure: 'innovationPartnership', [of.fact]: true }),
    ],
  })),
  duty({
    ...danishEntry('dk/negotiation/equal', 'negotiation', 'DK §66', ul('§ 66, § 70 og § 77')),
    carriesOut: 'eu/negotiation/equal',
    says: t('All who remain get the same information and the same chance.', 'Alla som är kvar får samma information och samma möjlighet.',
      'Alle, der er tilbage, får samme oplysninger og samme mulighed.', 'Alle som er igjen, får samme informasjon og samme mulighet.'),
    steps: ['holdRound'], weight: 'blocks',
    when: all(talking, inAct), must: yes(roundEqual),
    remedies: [{ change: roundEqual, to: true, say: t('Give the same to all who remain.', 'Ge samma till alla som är kvar.', 'Giv det samme til alle, der er tilbage.', 'Gi det samme til alle som er igjen.') }],
    examples: [
      ...around({ of: roundEqual, base: { procedure: 'negotiation' }, good: [true], bad: [false], outside: outsideTalks }),
      unlawful('dialogue', { ...above, procedure: 'dialogue', 'round.equal': false }),
      unlawful('partnership', { ...above, procedure: 'innovationPartnership', 'round.equal': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/negotiation/recorded', 'records', ['DK §66', 'DK §70-72'], ul('§ 66, stk. 4, § 70, stk. 6 og § 77, stk. 5')),
    says: t('Every round is documented: who took part and what was said.', 'Varje runda dokumenteras: vilka som deltog och vad som sades.', 'Hver runde dokumenteres: hvem der deltog, og hvad der blev sagt.', 'Hver runde dokumenteres: hvem som deltok, og hva som ble sagt.'),
    steps: ['holdRound'], weight: 'blocks',
    when: all(talking, inAct), must: yes(roundRecorded),
    remedies: [{ change: roundRecorded, to: true, say: t('Write the round down.', 'Skriv ner rundan.', 'Skriv runden ned.', 'Skriv ned runden.') }],
    examples: [
      ...around({ of: roundRecorded, base: { procedure: 'negotiation' }, good: [true], bad: [false], outside: outsideTalks }),
      unlawful('dialogue', { ...above, procedure: 'dialogue', 'round.recorded': false }),
      unlawful('partnership', { ...above, procedure: 'innovationPartnership', 'round.recorded': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/negotiation/changes-written', 'negotiation', 'DK §66', ul('§ 66, stk. 5, § 70, stk. 5 og § 77, stk. 6')),
    carriesOut: 'eu/negotiation/changes-written',
    says: t('Changes are told in writing to all who remain, with time to answer.', 'Ändringar meddelas skriftligt alla som är kvar, med tid att svara.',
      'Ændringer meddeles skriftligt til alle, der er tilbage, med tid til at svare.', 'Endringer meddeles skriftlig til alle som er igjen, med tid til å svare.'),
    steps: ['holdRound'], weight: 'blocks',
    when: all(talking, inAct), must: yes(changesWritten),
    remedies: [{ change: changesWritten, to: true, say: t('Send the changes to all and give time.', 'Skicka ändringarna till alla och ge tid.', 'Send ændringerne til alle, og giv tid.', 'Send endringene til alle og gi tid.') }],
    examples: [
      ...around({ of: changesWritten, base: { procedure: 'negotiation' }, good: [true], bad: [false], outside: outsideTalks }),
      unlawful('dialogue', { ...above, procedure: 'dialogue', 'round.changesWritten': false }),
      unlawful('partnership', { ...above, procedure: 'innovationPartnership', 'round.changesWritten': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/negotiation/stages', 'negotiation', ['DK §66', 'nat 2.1 Cut the number of offers in rounds', 'DK §70-72'], ul('§ 66, stk. 3, § 70, stk. 3, § 77, stk. 4 og § 146; oplyst efter § 62, stk. 2, § 68, stk. 2 og § 74, stk. 2')),
    carriesOut: 'eu/negotiation/reduced-by-criteria',
    says: t('Tenders or solutions are dropped under way only by the award criteria, and only if the stages were announced.',
      'Anbud eller lösningar väljs bort under vägen bara efter tilldelningskriterierna, och bara om etapperna annonserats.',
      'Tilbud eller løsninger vælges kun fra undervejs efter tildelingskriterierne, og kun hvis runderne er oplyst på forhånd.',
      'Tilbud eller løsninger velges bort underveis bare etter tildelingskriteriene, og bare hvis fasene er kunngjort.'),
    steps: ['holdRound', 'callFinalTenders'], weight: 'blocks',
    when: all(inAct, talking, isNot(reducedBy, 'none')), must: all(is(reducedBy, 'awardCriteria'), yes(stagesAnnounced)),
    remedies: [{ change: reducedBy, to: 'none', say: t('Keep all in.', 'Behåll alla.', 'Behold alle.', 'Behold alle.') }],
    examples: [
      ...around({ of: reducedBy, base: { procedure: 'negotiation', 'negotiation.stagesAnnounced': true }, good: ['awardCriteria'], bad: ['other'], outside: [...outsideTalks, { 'round.reducedBy': 'none' }] }),
      unlawful('not announced, dialogue', { ...above, procedure: 'dialogue', 'round.reducedBy': 'awardCriteria', 'negotiation.stagesAnnounced': false }),
      unlawful('not announced, partnership', { ...above, procedure: 'innovationPartnership', 'round.reducedBy': 'awardCriteria', 'negotiation.stagesAnnounced': false }),
    ],
  }),
]
