import { text as t } from '../../plain/index.ts'
import { all, any, atLeast, duty, isNot, yes } from '../build.ts'
import { answerDaysBefore, deadlineExtended, openers, phase, questionInTime, recordsKept, urgencyClaimed } from '../facts/index.ts'
import { answerFloor, answerFloorUrgent } from '../eu/figures.ts'
import { accelerated } from '../eu/questions.ts'
import type { Rule } from '../types.ts'
import { alsoForUtilities, cases, insideBoth, insideEu, large } from './cases.ts'
import { openersFloor } from './figures.ts'
import { lou, sinceAct, luf } from './sources.ts'

const below = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const

const opening = duty({
  id: 'se/opening/two', order: 'SE', topic: 'evaluation', life: sinceAct, sources: [lou('12 kap. 10 §'), luf('12 kap. 10 §')], dossier: ['diff 54'],
  says: t('At least two people open the tenders together.', 'Minst två personer öppnar anbuden tillsammans.', 'Mindst to personer åbner tilbuddene sammen.', 'Minst to personer åpner tilbudene sammen.'),
  why: t('Nobody can then say that a tender was changed or read early.', 'Då kan ingen säga att ett anbud ändrats eller lästs i förtid.', 'Så kan ingen sige, at et tilbud er ændret eller læst for tidligt.', 'Da kan ingen si at et tilbud er endret eller lest for tidlig.'),
  steps: ['openTenders'], when: insideBoth, must: atLeast(openers, openersFloor), weight: 'blocks',
  remedies: [{ change: openers, say: t('Ask a colleague to open them with you.', 'Be en kollega öppna dem med er.', 'Bed en kollega åbne dem med jer.', 'Be en kollega åpne dem sammen med dere.') }],
  examples: alsoForUtilities(cases(large, { lawful: { 'two': { 'tenders.openers': 2 } }, unlawful: { 'one': { 'tenders.openers': 1 } }, depends: { 'who opens is not known': {} }, outside: below })),
})

const answers = duty({
  id: 'se/questions/answers', dossier: ['nat 2.5 Answers to questions'], carriesOut: 'eu/questions/days', order: 'SE', topic: 'questions and changes', life: sinceAct, sources: [lou('12 kap. 11 § och 11 kap. 10 §')],
  says: t('Answers to questions asked in good time go out at least six days before the last day for tenders, four when an open, restricted or negotiated procedure was shortened for urgency; later ones need a longer time limit.', 'Svar på frågor som ställts i god tid lämnas senast sex dagar före anbudstidens slut, fyra när ett öppet, selektivt eller förhandlat förfarande påskyndats; senare svar kräver längre tid.', 'Svar på rettidige spørgsmål gives senest seks dage før tilbudsfristen, fire når et offentligt, begrænset eller forhandlet udbud er fremskyndet; senere svar kræver en længere frist.', 'Svar på spørsmål stilt i god tid gis senest seks dager før tilbudsfristen, fire når en åpen eller begrenset konkurranse eller en konkurranse med forhandling er forkortet på grunn av hast; senere svar krever lengre frist.'),
  steps: ['answerQuestion'], when: all(isNot(phase, 'requests'), yes(questionInTime), insideEu),
  must: any(atLeast(answerDaysBefore, answerFloor), all(yes(urgencyClaimed), accelerated, atLeast(answerDaysBefore, answerFloorUrgent)), yes(deadlineExtended)), weight: 'blocks',
  remedies: [{ change: deadlineExtended, to: true, say: t('Lengthen the time limit to match.', 'Förläng anbudstiden i motsvarande mån.', 'Forlæng fristen tilsvarende.', 'Forleng fristen tilsvarende.') }],
  examples: cases({ ...large, procedure: 'open', phase: 'tendering', 'questions.inTime': true }, {
    lawful: {
      'six days before': { 'questions.daysBefore': 6, 'questions.extended': false, 'time.urgencyClaimed': false }, 'four in urgency': { 'questions.daysBefore': 4, 'questions.extended': false, 'time.urgencyClaimed': true }, 'four, restricted': { procedure: 'restricted', 'questions.daysBefore': 4, 'questions.extended': false, 'time.urgencyClaimed': true }, 'four, negotiated': { procedure: 'negotiation', 'questions.daysBefore': 4, 'questions.extended': false, 'time.urgencyClaimed': true },
      'late, but extended': { 'questions.daysBefore': 1, 'questions.extended': true, 'time.urgencyClaimed': false },
    },
    unlawful: { 'five days before': { 'questions.daysBefore': 5, 'questions.extended': false, 'time.urgencyClaimed': false }, 'three in urgency': { 'questions.daysBefore': 3, 'questions.extended': false, 'time.urgencyClaimed': true }, 'four in a dialogue, which knows no urgency': { procedure: 'dialogue', 'questions.daysBefore': 4, 'questions.extended': false, 'time.urgencyClaimed': true }, 'four in a partnership': { procedure: 'innovationPartnership', 'questions.daysBefore': 4, 'questions.extended': false, 'time.urgencyClaimed': true } },
    depends: { 'no day given': { 'questions.extended': false, 'time.urgencyClaimed': false } }, outside: { ...below, 'asked too late': { 'questions.inTime': false }, 'while firms ask to take part': { phase: 'requests' } },
  }),
})

const records = duty({
  id: 'se/records/kept', carriesOut: 'eu/records/kept', order: 'SE', topic: 'records', life: sinceAct, sources: [lou('12 kap. 14 och 17 §§'), luf('12 kap. 14–16 §§')],
  says: t('Every stage is documented, enough to justify each decision, and the file is kept.', 'Varje skede dokumenteras så att besluten kan motiveras, och handlingarna sparas.', 'Hvert trin dokumenteres, så beslutningerne kan begrundes, og sagen gemmes.', 'Hvert trinn dokumenteres slik at beslutningene kan begrunnes, og saken oppbevares.'),
  steps: ['decideAward', 'cancelProcedure'], when: insideBoth, must: yes(recordsKept), weight: 'blocks',
  remedies: [{ change: recordsKept, to: true, say: t('Write down what is missing before the decision.', 'Skriv ner det som saknas före beslutet.', 'Skriv det manglende ned før beslutningen.', 'Skriv ned det som mangler før beslutningen.') }],
  examples: alsoForUtilities(cases(large, { lawful: { 'kept': { 'records.kept': true } }, unlawful: { 'gaps in the file': { 'records.kept': false } }, depends: { 'nobody has said': {} }, outside: below })),
})

export const rules: readonly Rule[] = [opening, answers, records]
