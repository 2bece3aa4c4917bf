import { text as t } from '../../plain/index.ts'
import { above as moreThan, all, among, any, atMost, duty, exception, holds, is, isNot, no, not, on, since, yes } from '../build.ts'
import { breachFound, buyerKind, complaintForum, contractFate, daysSinceStart, finePercent, fineSum, monthsSinceStart, sanctionClaimed, timeStarted, voluntaryPublished } from '../facts/index.ts'
import { grave } from '../eu/sanctions.ts'
import { concession, insideAny, light, utility } from '../eu/regimes.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, depends, inAct, lawful, silent, under, unlawful } from './entry.ts'
import { awardComplaintDays, callOffComplaintDays, lotsShare, lotsSum, sanctionMonths, voluntaryComplaintDays } from './figures.ts'
import { boardReach } from './review.ts'
import { knl, since2022, ul } from './sources.ts'

const sinceThresholds = since('2016-04-18')
const sanction = (id: `dk/sanction/${string}`, rows: readonly string[], place: string) => danishEntry(id, 'review and sanctions', rows, knl(place))
const board = { steps: ['setSanction'], weight: 'blocks' } as const
const today = on('2026-09-21')
const quiet = { 'voluntary.published': false, 'letters.reasons': false, 'sanction.publicInterest': false, 'complaint.timeStarted': false, 'complaint.monthsSinceStart': 5 } as const
const unannounced = { ...quiet, 'sanction.breach': 'noNotice', 'sanction.contract': 'stands' } as const
const lots = { 'sanction.breach': 'lotsUnexplained', 'sanction.claimed': true } as const
const lotsBreach = { ...above, ...lots } as const

export const rules: readonly Rule[] = [
  duty({
    ...sanction('dk/sanction/ineffective', ['KNL 17(1)', 'KNL 13', 'nat 5 Contract ineffective', 'C49', 'DK41'], '§ 13, stk. 2, § 17, stk. 1, og § 18, stk. 1'), ...board, carriesOut: 'eu/sanction/ineffective',
    says: t('The contract must be declared without effect, for what is still to be delivered, if it was made without the required TED notice, if it was signed too early and another breach touched the complainant’s chance, or after an unlawful mini-competition or dynamic purchase. The Board then orders the buyer to end it.', 'Avtalet ska förklaras ogiltigt, för det som återstår, om det slutits utan föreskriven annons i TED, om det skrivits under för tidigt och en annan överträdelse påverkat klagandens chans, eller efter en otillåten förnyad konkurrensutsättning eller ett dynamiskt köp. Nämnden förelägger sedan köparen att avsluta det.',
      'Kontrakten skal erklæres uden virkning for fremtidige leverancer, hvis den er indgået uden den krævede bekendtgørelse i TED, hvis den er underskrevet for tidligt og en anden overtrædelse påvirkede klagerens chance, eller efter en ulovlig genåbnet konkurrence eller et ulovligt dynamisk indkøb. Klagenævnet påbyder så ordregiveren at bringe den til ophør.', 'Kontrakten må kjennes uten virkning, for det som gjenstår, hvis den er inngått uten den kunngjøringen i TED som kreves, hvis den er signert for tidlig og et annet brudd påvirket klagerens mulighet, eller etter en ulovlig ny konkurranse eller et ulovlig dynamisk innkjøp. Nemnda pålegger så oppdragsgiver å avslutte den.'),
    when: all(boardReach, grave), must: among(contractFate, 'ineffective', 'ineffectiveAhead'),
    remedies: [{ change: contractFate, to: 'ineffectiveAhead', say: t('Declare it without effect for what remains.', 'Förklara det ogiltigt för det som återstår.', 'Erklær den uden virkning for fremtidige leverancer.', 'Kjenn den uten virkning for det som gjenstår.') }],
    examples: [
      ...around({ of: contractFate, base: { ...quiet, 'sanction.breach': 'noNotice' }, good: ['ineffective', 'ineffectiveAhead'], bad: ['stands', 'shortened'], outside: [{ 'sanction.breach': 'standstill' }, { 'sanction.publicInterest': true }, { 'complaint.timeStarted': true, 'complaint.daysSinceStart': 46 }] }),
      unlawful('signed too early and more', { ...above, ...unannounced, 'sanction.breach': 'standstillAndChance' }), unlawful('a wrong mini-competition', { ...above, ...unannounced, 'sanction.breach': 'callOff' }),
      unlawful('a heat company', { ...utility, ...unannounced }), unlawful('social services', { ...light, ...unannounced }),
    ],
  }),
  duty({
    ...sanction('dk/sanction/alternative', ['KNL 16', 'KNL 17(3)', 'KNL 18', 'KNL 19-20', 'nat 5 Fine', 'diff 50', 'C16', 'C49', 'EX31'], '§§ 16, 17, stk. 3, 18, stk. 2, 19 og 20'), ...board, carriesOut: 'eu/sanction/alternative',
    says: t('Where such a contract stands or falls only in part, and where it was signed in the standstill or while stopped, there is a sanction or fine instead. Nobody needs to have been at fault, and the act names no ceiling. A contract signed too early may also be declared without effect for that alone.', 'När ett sådant avtal består eller bara delvis faller, och när det skrivits under under avtalsspärren eller ett stopp, blir det en ekonomisk sanktion eller bot i stället. Ingen behöver ha varit vållande, och lagen anger inget tak. Ett avtal som skrivits under för tidigt får också förklaras ogiltigt av enbart det skälet.',
      'Hvor en sådan kontrakt består eller kun delvist falder, og hvor den er underskrevet i standstill-perioden eller under opsættende virkning, pålægges en økonomisk sanktion eller bøde i stedet. Ansvaret er objektivt, og loven nævner intet loft. En for tidligt underskrevet kontrakt kan også alene af den grund erklæres uden virkning.', 'Der en slik kontrakt består eller bare delvis faller, og der den er signert i karensperioden eller mens den var stanset, ilegges en økonomisk sanksjon eller bot i stedet. Ansvaret er objektivt, og loven nevner ikke noe tak. En for tidlig signert kontrakt kan også av den grunn alene kjennes uten virkning.'),
    when: all(boardReach, any(grave, is(breachFound, 'standstill')), isNot(contractFate, 'ineffective')), must: moreThan(fineSum, 0),
    remedies: [{ change: fineSum, to: 50_000, say: t('Set a sanction that is felt.', 'Besluta en kännbar sanktion.', 'Pålæg en sanktion, der kan mærkes.', 'Ilegg en sanksjon som merkes.') }],
    examples: [
      ...around({ of: fineSum, base: unannounced, good: [1], bad: [0], outside: [{ 'sanction.breach': 'other' }, { 'sanction.contract': 'ineffective' }, { 'complaint.timeStarted': true, 'complaint.daysSinceStart': 46 }, { 'complaint.monthsSinceStart': 61 }] }),
      unlawful('signed too early', { ...above, ...unannounced, 'sanction.breach': 'standstill', 'sanction.fine': 0 }), unlawful('signed too early and more', { ...above, ...unannounced, 'sanction.breach': 'standstillAndChance', 'sanction.fine': 0 }),
      unlawful('a wrong mini-competition', { ...above, ...unannounced, 'sanction.breach': 'callOff', 'sanction.fine': 0 }), unlawful('a heat company', { ...utility, ...unannounced, 'sanction.fine': 0 }), unlawful('social services', { ...light, ...unannounced, 'sanction.fine': 0 }),
    ],
  }),
  exception({
    ...sanction('dk/sanction/time-bar', ['KNL 7', 'C17', 'EU-REM-05', 'EX33', 'nat 5 Time limit for that', 'diff 51'], '§ 7'), to: ['dk/sanction/ineffective', 'dk/sanction/alternative'],
    says: t('A complaint that came too late leads to nothing: later than 45 days after the award notice, or 30 after a voluntary notice, a mini-competition or a dynamic purchase. Without any notice or message no time runs.', 'Ett klagomål som kommit för sent leder inte till något: senare än 45 dagar efter efterannonsen, eller 30 efter en frivillig annons, en förnyad konkurrensutsättning eller ett dynamiskt köp. Utan annons eller underrättelse löper ingen tid.',
      'En klage, der er kommet for sent, fører ikke til noget: senere end 45 dage efter bekendtgørelsen om indgået kontrakt eller 30 dage efter profylakse, genåbnet konkurrence eller dynamisk indkøb. Uden bekendtgørelse eller underretning løber ingen frist.', 'En klage som kom for sent, fører ikke til noe: senere enn 45 dager etter kunngjøringen av kontraktsinngåelsen, eller 30 etter en intensjonskunngjøring, en ny konkurranse eller et dynamisk innkjøp. Uten kunngjøring eller meddelelse løper ingen frist.'),
    when: all(yes(timeStarted), any(moreThan(daysSinceStart, awardComplaintDays), all(yes(voluntaryPublished), moreThan(daysSinceStart, voluntaryComplaintDays)), all(is(breachFound, 'callOff'), moreThan(daysSinceStart, callOffComplaintDays)))),
    examples: [
      { name: 'day 46', facts: { ...unannounced, 'complaint.timeStarted': true, 'complaint.daysSinceStart': 46 }, on: today, holds: true },
      { name: 'day 45', facts: { ...unannounced, 'complaint.timeStarted': true, 'complaint.daysSinceStart': 45 }, on: today, holds: false },
      { name: 'day 31 after a voluntary notice', facts: { ...unannounced, 'voluntary.published': true, 'complaint.timeStarted': true, 'complaint.daysSinceStart': 31 }, on: today, holds: true },
      { name: 'day 30 after a voluntary notice', facts: { ...unannounced, 'voluntary.published': true, 'complaint.timeStarted': true, 'complaint.daysSinceStart': 30 }, on: today, holds: false },
      { name: 'day 31, a mini-competition', facts: { ...unannounced, 'sanction.breach': 'callOff', 'complaint.timeStarted': true, 'complaint.daysSinceStart': 31 }, on: today, holds: true },
      { name: 'day 30, a mini-competition', facts: { ...unannounced, 'sanction.breach': 'callOff', 'complaint.timeStarted': true, 'complaint.daysSinceStart': 30 }, on: today, holds: false },
      { name: 'fourteen months, nothing published', facts: { ...unannounced, 'complaint.timeStarted': false, 'complaint.daysSinceStart': 420 }, on: today, holds: false },
      { name: 'not counted', facts: { ...unannounced, 'complaint.timeStarted': true }, on: today, holds: 'unknown' },
    ],
  }),
  exception({
    ...sanction('dk/sanction/lapse', ['C16', 'KNL 7', 'nat 5 Time limit for that'], '§ 23'), to: ['dk/sanction/alternative'],
    says: t('The right to a sanction or fine is gone after five years.', 'Rätten till sanktion eller bot är borta efter fem år.', 'Sanktion og bøde forældes efter fem år.', 'Retten til sanksjon eller bot er borte etter fem år.'),
    when: moreThan(monthsSinceStart, sanctionMonths),
    examples: [{ name: 'month 61', facts: { 'complaint.monthsSinceStart': 61 }, on: today, holds: true }, { name: 'month 60', facts: { 'complaint.monthsSinceStart': 60 }, on: today, holds: false }, { name: 'not counted', facts: {}, on: today, holds: 'unknown' }],
  }),
  duty({
    ...sanction('dk/sanction/form', ['KNL 19-20', 'KNL 13 a, 13 b', 'DK24'], '§§ 13 b, 18, stk. 3, 19 og 20'), ...board,
    says: t('The Board itself sanctions the public administration. A company that is not part of it, as a municipal supply company mostly is, is fined by the criminal courts on the Board’s report to the police.', 'Nämnden beslutar själv sanktion mot den offentliga förvaltningen. Ett bolag som inte hör dit, som ett kommunalt försörjningsbolag oftast, får böter av allmän domstol efter nämndens polisanmälan.', 'Klagenævnet pålægger selv den offentlige forvaltning en økonomisk sanktion. Et selskab uden for forvaltningen, som et kommunalt forsyningsselskab oftest er, får bøde ved domstolene efter Klagenævnets politianmeldelse.', 'Nemnda ilegger selv den offentlige forvaltningen en økonomisk sanksjon. Et selskap utenfor forvaltningen, som et kommunalt forsyningsforetak oftest er, får bot av domstolene etter nemndas anmeldelse til politiet.'),
    when: all(moreThan(fineSum, 0), is(buyerKind, 'utility')), must: is(complaintForum, 'court'),
    remedies: [{ change: complaintForum, to: 'court', say: t('Report it to the police.', 'Polisanmäl.', 'Indgiv politianmeldelse.', 'Anmeld det til politiet.') }],
    examples: around({ small: false, of: complaintForum, base: { 'buyer.kind': 'utility', 'sanction.fine': 1 }, good: ['court'], bad: ['board'], outside: [{ 'buyer.kind': 'municipality' }, { 'sanction.fine': 0 }] }),
  }),
  duty({
    ...danishEntry('dk/sanction/lots-size', 'review and sanctions', ['KNL 13 a, 13 b', 'diff 29', 'EX12', 'DK23'], knl('§§ 13 a-13 b'), ul('§ 49, stk. 2')), ...board, life: since2022,
    says: t('Where the documents do not say why the contract is not divided into lots, the sanction on a public authority is one per cent of the value, at most DKK 100 000. A company outside the public administration is fined instead.', 'När dokumenten inte säger varför kontraktet inte delats upp är sanktionen mot en myndighet en procent av värdet, högst 100 000 danska kronor. Ett bolag utanför den offentliga förvaltningen får i stället böter.', 'Siger materialet ikke, hvorfor kontrakten ikke er opdelt, er sanktionen over for en offentlig myndighed 1 procent af kontraktens værdi, dog højst 100.000 kr. Et selskab uden for den offentlige forvaltning straffes i stedet med bøde.', 'Når dokumentene ikke sier hvorfor kontrakten ikke er delt opp, er sanksjonen mot en offentlig myndighet én prosent av verdien, høyst 100 000 danske kroner. Et selskap utenfor den offentlige forvaltningen får bot i stedet.'),
    when: all(inAct, isNot(buyerKind, 'utility'), is(breachFound, 'lotsUnexplained'), yes(sanctionClaimed)), must: all(atMost(fineSum, lotsSum), atMost(finePercent, lotsShare), any(is(finePercent, 1), is(fineSum, 100_000))),
    remedies: [{ change: fineSum, to: 100_000, say: t('At most 100 000.', 'Högst 100 000.', 'Højst 100.000.', 'Høyst 100 000.') }, { change: finePercent, to: 1, say: t('One per cent.', 'En procent.', 'En procent.', 'Én prosent.') }],
    examples: [
      lawful('one per cent of five million', { ...lotsBreach, 'sanction.finePercent': 1, 'sanction.fine': 50_000 }), lawful('exactly at both', { ...lotsBreach, 'sanction.finePercent': 1, 'sanction.fine': 100_000 }), lawful('the most, of thirty million', { ...lotsBreach, 'sanction.finePercent': 0.33, 'sanction.fine': 100_000 }),
      unlawful('one per cent of thirty million', { ...lotsBreach, 'sanction.finePercent': 1, 'sanction.fine': 300_000 }), unlawful('half a per cent of five million', { ...lotsBreach, 'sanction.finePercent': 0.5, 'sanction.fine': 25_000 }), unlawful('two per cent of five million', { ...lotsBreach, 'sanction.finePercent': 2, 'sanction.fine': 100_000 }), unlawful('nothing', { ...lotsBreach, 'sanction.finePercent': 0, 'sanction.fine': 0 }), unlawful('a krone too much', { ...lotsBreach, 'sanction.finePercent': 1, 'sanction.fine': 100_001 }),
      depends('not decided', lotsBreach), silent('a company for water, in an ordinary purchase', { ...lotsBreach, 'buyer.kind': 'utility', 'sanction.fine': 0, 'sanction.finePercent': 0 }), silent('nobody claimed it', { ...lotsBreach, 'sanction.claimed': false, 'sanction.fine': 0, 'sanction.finePercent': 0 }), silent('another breach', { ...lotsBreach, 'sanction.breach': 'other', 'sanction.fine': 0, 'sanction.finePercent': 0 }), silent('below the threshold', { ...lotsBreach, ...under, 'sanction.fine': 0, 'sanction.finePercent': 0 }),
      unlawful('on the first day', { ...lotsBreach, 'sanction.finePercent': 2, 'sanction.fine': 100_000 }, '2022-07-01'), silent('the day before', { ...lotsBreach, 'sanction.finePercent': 2, 'sanction.fine': 100_000 }, '2022-06-30'),
    ],
  }),
  duty({
    ...danishEntry('dk/sanction/lots-claimed', 'review and sanctions', ['KNL 13 a, 13 b'], knl('§§ 13 a-13 b')), ...board, life: since2022,
    says: t('That sanction is set only when the complainant asked for it.', 'Den sanktionen beslutas bara om klaganden yrkat den.', 'Den sanktion pålægges kun, når klageren har nedlagt påstand om den.', 'Den sanksjonen ilegges bare når klageren har lagt ned påstand om den.'),
    when: all(inAct, is(breachFound, 'lotsUnexplained'), no(sanctionClaimed)), must: is(fineSum, 0),
    remedies: [{ change: fineSum, to: 0, say: t('Set none.', 'Besluta ingen.', 'Pålæg ingen.', 'Ilegg ingen.') }],
    examples: around({ of: fineSum, base: { ...lots, 'sanction.claimed': false }, good: [0], bad: [50_000], outside: [{ 'sanction.claimed': true }, { 'sanction.breach': 'other' }], first: ['2022-06-30', '2022-07-01'] }),
  }),
  duty({
    ...sanction('dk/sanction/not-below', ['C20', 'diff 49'], '§§ 16-17'), ...board, life: sinceThresholds,
    says: t('Below the EU threshold a contract is not declared without effect; the award can be annulled and damages given.', 'Under tröskelvärdet förklaras ett avtal inte ogiltigt; tilldelningen kan upphävas och skadestånd ges.', 'Under tærskelværdien erklæres en kontrakt ikke uden virkning; tildelingen kan annulleres, og der kan gives erstatning.', 'Under terskelverdien kjennes en kontrakt ikke uten virkning; tildelingen kan oppheves og erstatning gis.'),
    when: all(holds('dk/below'), not(insideAny)), must: is(contractFate, 'stands'),
    remedies: [{ change: contractFate, to: 'stands', say: t('Let it stand.', 'Låt det bestå.', 'Lad den bestå.', 'La den bestå.') }],
    examples: [lawful('it stands', { ...under, 'sanction.contract': 'stands' }), unlawful('without effect', { ...under, 'sanction.contract': 'ineffective' }), depends('not decided', under), silent('social services above theirs', { ...light, 'sanction.contract': 'ineffective' }), silent('a concession above its', { ...concession, 'sanction.contract': 'ineffective' }), silent('a small purchase for heat has its own rules', { ...utility, 'value.estimated': 1_000_000, 'sanction.contract': 'ineffective' }), silent('above the threshold', { ...above, 'sanction.contract': 'ineffective' })],
  }),
]
