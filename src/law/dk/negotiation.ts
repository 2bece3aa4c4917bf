import { text as t } from '../../plain/index.ts'
import { all, among, any, duty, is, isNot, no, yes } from '../build.ts'
import { changesWritten, dialoguePlanned, firstTenderReserved, negotiated, procedure, reducedBy, roundEqual, roundRecorded, stagesAnnounced, touchesCriteria, touchesFinal, touchesMinimum } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, depends, inAct, lawful, silent, under, unlawful } from './entry.ts'
import { ul } from './sources.ts'

const talking = among(procedure, 'negotiation', 'dialogue', 'innovationPartnership')
const round = { ...above, procedure: 'negotiation', 'round.minimumRequirements': false, 'round.awardCriteria': false, 'round.finalTenders': false } as const
const outsideTalks = [{ procedure: 'open' }] as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/negotiation/plan', 'negotiation', 'DK §62', ul('§ 62, stk. 2, § 68, stk. 2 og § 74, stk. 2')),
    says: t('The notice or documents say how negotiation or dialogue will run, with rounds and timetable, and whether those who take part are paid.',
      'Annonsen eller dokumenten anger hur förhandlingen eller dialogen går till, med rundor och tidsplan, och om deltagarna får ersättning.',
      'Bekendtgørelsen eller materialet angiver, hvordan forhandlingen eller dialogen forløber, med runder og tidsplan, og om deltagerne får betaling.',
      'Kunngjøringen eller dokumentene oppgir hvordan forhandlingen eller dialogen foregår, med runder og tidsplan, og om deltakerne får betaling.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: all(inAct, talking), must: yes(dialoguePlanned),
    remedies: [{ change: dialoguePlanned, to: true, say: t('Write the plan into the notice and documents.', 'Skriv in planen i annonsen och dokumenten.', 'Skriv planen ind i bekendtgørelsen og materialet.', 'Skriv planen inn i kunngjøringen og dokumentene.') }],
    examples: [
      ...around({ of: dialoguePlanned, base: { procedure: 'innovationPartnership' }, good: [true], bad: [false], outside: outsideTalks }),
      unlawful('negotiation', { ...above, procedure: 'negotiation', 'negotiation.planStated': false }),
      unlawful('dialogue', { ...above, procedure: 'dialogue', 'negotiation.planStated': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/negotiation/first-tender', 'negotiation', 'DK §66', ul('§ 62, stk. 2, § 66 og § 77, stk. 1')), carriesOut: 'eu/negotiation/first-tender',
    says: t('The buyer must negotiate; it may award on the first tenders only if the notice reserved that right.',
      'Köparen ska förhandla; tilldelning på de första anbuden kräver att annonsen förbehållit sig den rätten.',
      'Ordregiveren skal forhandle; tildeling på de første tilbud kræver, at bekendtgørelsen har forbeholdt sig den ret.',
      'Oppdragsgiver skal forhandle; tildeling på de første tilbudene krever at kunngjøringen har tatt forbehold om det.'),
    steps: ['decideAward'], weight: 'blocks',
    when: all(inAct, among(procedure, 'negotiation', 'innovationPartnership')), must: any(yes(negotiated), yes(firstTenderReserved)),
    remedies: [{ insteadTake: 'holdRound', say: t('Negotiate with the tenderers first.', 'Förhandla med anbudsgivarna först.', 'Forhandl med tilbudsgiverne først.', 'Forhandle med tilbyderne først.') }],
    examples: [
      ...around({ of: negotiated, base: { procedure: 'negotiation', 'negotiation.firstTenderReserved': false }, good: [true], bad: [false], outside: [{ procedure: 'dialogue' }] }),
      unlawful('partnership', { ...above, procedure: 'innovationPartnership', 'negotiation.held': false, 'negotiation.firstTenderReserved': false }),
      lawful('the right was reserved', { ...above, procedure: 'negotiation', 'negotiation.held': false, 'negotiation.firstTenderReserved': true }),
    ],
  }),
  duty({
    ...danishEntry('dk/negotiation/limits', 'negotiation', 'DK §66', ul('§ 66, § 72 og § 77')),
    says: t('Minimum requirements, award criteria and final tenders are not negotiated.', 'Minimikrav, tilldelningskriterier och slutliga anbud förhandlas inte.',
      'Der forhandles ikke om mindstekrav, tildelingskriterier og endelige tilbud.', 'Det forhandles ikke om minstekrav, tildelingskriterier og endelige tilbud.'),
    why: t('What others had to meet must stay the same for all.', 'Det som andra måste uppfylla ska vara lika för alla.', 'Det, andre skulle opfylde, skal være ens for alle.', 'Det andre måtte oppfylle, skal være likt for alle.'),
    steps: ['holdRound'], weight: 'blocks',
    when: all(inAct, talking), must: all(no(touchesMinimum), no(touchesCriteria), no(touchesFinal)),
    remedies: [
      { change: touchesMinimum, to: false, say: t('Leave the minimum requirements as they are.', 'Låt minimikraven vara.', 'Lad mindstekravene være.', 'La minstekravene stå.') },
      { change: touchesCriteria, to: false, say: t('Leave criteria and weights as they are.', 'Låt kriterier och vikter vara.', 'Lad kriterier og vægte være.', 'La kriterier og vekter stå.') },
      { change: touchesFinal, to: false, say: t('Do not negotiate final tenders.', 'Förhandla inte om slutliga anbud.', 'Forhandl ikke om endelige tilbud.', 'Forhandle ikke om endelige tilbud.') },
    ],
    examples: [
      lawful('only the tender is negotiated', round),
      lawful('in dialogue', { ...round, procedure: 'dialogue' }),
      unlawful('a minimum requirement is softened', { ...round, 'round.minimumRequirements': true }),
      unlawful('a weight is moved', { ...round, procedure: 'dialogue', 'round.awardCriteria': true }),
      unlawful('a final tender is negotiated', { ...round, procedure: 'innovationPartnership', 'round.finalTenders': true }),
      depends('nobody has said', { ...above, procedure: 'negotiation' }),
      silent('open procedure', { ...round, procedure: 'open', 'round.finalTenders': true }),
      silent('below the threshold', { ...round, ...under, 'round.finalTenders': true }),
    ],
  }),
  duty({
    ...danishEntry('dk/negotiation/equal', 'negotiation', 'DK §66', ul('§ 66, § 70 og § 77')), carriesOut: 'eu/negotiation/equal',
    says: t('All who remain get the same information and the same chance.', 'Alla som är kvar får samma information och samma möjlighet.',
      'Alle, der er tilbage, får samme oplysninger og samme mulighed.', 'Alle som er igjen, får samme informasjon og samme mulighet.'),
    steps: ['holdRound'], weight: 'blocks',
    when: all(inAct, talking), must: yes(roundEqual),
    remedies: [{ change: roundEqual, to: true, say: t('Give the same to all who remain.', 'Ge samma till alla som är kvar.', 'Giv det samme til alle, der er tilbage.', 'Gi det samme til alle som er igjen.') }],
    examples: [
      ...around({ of: roundEqual, base: { procedure: 'negotiation' }, good: [true], bad: [false], outside: outsideTalks }),
      unlawful('dialogue', { ...above, procedure: 'dialogue', 'round.equal': false }),
      unlawful('partnership', { ...above, procedure: 'innovationPartnership', 'round.equal': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/negotiation/recorded', 'negotiation', 'DK §66', ul('§ 66 og § 77')),
    says: t('Negotiations are documented, and changes are told in writing to all who remain, with time to answer.',
      'Förhandlingarna dokumenteras, och ändringar meddelas skriftligt alla som är kvar, med tid att svara.',
      'Forhandlingerne dokumenteres, og ændringer meddeles skriftligt til alle, der er tilbage, med tid til at svare.',
      'Forhandlingene dokumenteres, og endringer meddeles skriftlig til alle som er igjen, med tid til å svare.'),
    steps: ['holdRound', 'callFinalTenders'], weight: 'blocks',
    when: all(inAct, talking), must: all(yes(roundRecorded), yes(changesWritten)),
    remedies: [{ change: roundRecorded, to: true, say: t('Write the round down.', 'Skriv ner rundan.', 'Skriv runden ned.', 'Skriv ned runden.') },
      { change: changesWritten, to: true, say: t('Send the changes to all and give time.', 'Skicka ändringarna till alla och ge tid.', 'Send ændringerne til alle, og giv tid.', 'Send endringene til alle og gi tid.') }],
    examples: [
      ...around({ of: roundRecorded, base: { procedure: 'negotiation', 'round.changesWritten': true }, good: [true], bad: [false], outside: outsideTalks }),
      unlawful('changes told by phone in a dialogue', { ...above, procedure: 'dialogue', 'round.recorded': true, 'round.changesWritten': false }),
      unlawful('nothing recorded in a partnership', { ...above, procedure: 'innovationPartnership', 'round.recorded': false, 'round.changesWritten': true }),
    ],
  }),
  duty({
    ...danishEntry('dk/negotiation/stages', 'negotiation', 'DK §66', ul('§ 62, § 66, § 70 og § 74')), carriesOut: 'eu/negotiation/reduced-by-criteria',
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
