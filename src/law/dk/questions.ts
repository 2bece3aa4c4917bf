import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, duty, is, isNot, yes } from '../build.ts'
import { answerDaysBefore, changeKind, changeToAll, deadlineExtended, procedure, questionInTime, urgencyClaimed } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, depends, inAct, lawful, silent, under, unlawful } from './entry.ts'
import { answerDays, answerDaysUrgent } from './figures.ts'
import { ul } from './sources.ts'

const asked = { ...above, 'questions.inTime': true, 'time.urgencyClaimed': false, 'questions.extended': false } as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/questions/six-days', 'questions and changes', ['DK §134', 'nat 2.5 Answers to questions', 'C34', 'DK §93'], ul('§ 93, stk. 4, og § 134, stk. 2-3')),
    carriesOut: 'eu/questions/days',
    says: t('Questions asked in good time are answered at least 6 days before the deadline (4 in urgency); an answer that comes later extends the deadline.',
      'Frågor som ställts i god tid besvaras minst 6 dagar före tidsfristen (4 vid brådska); ett svar som kommer senare förlänger tidsfristen.',
      'Spørgsmål stillet i god tid besvares senest 6 dage før fristen (4 ved hast); et senere svar forlænger fristen.',
      'Spørsmål stilt i god tid besvares senest 6 dager før fristen (4 ved hast); et senere svar forlenger fristen.'),
    steps: ['answerQuestion'], weight: 'blocks',
    when: all(yes(questionInTime), inAct),
    must: any(atLeast(answerDaysBefore, answerDays), all(yes(urgencyClaimed), among(procedure, 'open', 'restricted', 'negotiation'), atLeast(answerDaysBefore, answerDaysUrgent)), yes(deadlineExtended)),
    remedies: [{ change: deadlineExtended, to: true, say: t('Extend the deadline.', 'Förläng tidsfristen.', 'Forlæng fristen.', 'Forleng fristen.') },
      { insteadTake: 'extendDeadline', say: t('Extend the deadline first.', 'Förläng tidsfristen först.', 'Forlæng fristen først.', 'Forleng fristen først.') }],
    examples: [
      lawful('six days left', { ...asked, 'questions.daysBefore': 6 }),
      unlawful('five days left', { ...asked, 'questions.daysBefore': 5 }),
      lawful('four days left in urgency', { ...asked, 'time.urgencyClaimed': true, 'questions.daysBefore': 4 }),
      lawful('the same, restricted', { ...asked, procedure: 'restricted', 'time.urgencyClaimed': true, 'questions.daysBefore': 4 }),
      lawful('the same, negotiation', { ...asked, procedure: 'negotiation', 'time.urgencyClaimed': true, 'questions.daysBefore': 4 }),
      unlawful('a dialogue knows no urgency', { ...asked, procedure: 'dialogue', 'time.urgencyClaimed': true, 'questions.daysBefore': 4 }),
      unlawful('three days left in urgency', { ...asked, 'time.urgencyClaimed': true, 'questions.daysBefore': 3 }),
      lawful('one day left, deadline extended', { ...asked, 'questions.daysBefore': 1, 'questions.extended': true }),
      depends('five days left, nobody says whether it was urgent', { ...above, 'questions.inTime': true, 'questions.daysBefore': 5, 'questions.extended': false }),
      silent('asked too late', { ...asked, 'questions.inTime': false, 'questions.daysBefore': 1 }),
      silent('below the threshold', { ...asked, ...under, 'questions.daysBefore': 1 }),
    ],
  }),
  duty({
    ...danishEntry('dk/changes/basic', 'questions and changes', 'DK §134', ul('§ 134 og § 24, nr. 37')),
    carriesOut: 'eu/changes/not-basic',
    says: t('Basic elements are not changed under way: what might have drawn other firms, or tilts the competition, needs a new procedure.',
      'Grundläggande delar ändras inte under vägen: det som kunde ha lockat andra företag eller snedvrider konkurrensen kräver en ny upphandling.',
      'Grundlæggende elementer ændres ikke undervejs: det, der kunne have tiltrukket andre virksomheder eller forvrider konkurrencen, kræver et nyt udbud.',
      'Grunnleggende elementer endres ikke underveis: det som kunne ha trukket til seg andre leverandører eller vrir konkurransen, krever en ny konkurranse.'),
    steps: ['changeDocuments'], weight: 'blocks',
    when: inAct, must: isNot(changeKind, 'basic'),
    remedies: [{ insteadTake: 'cancelProcedure', say: t('Cancel and announce again.', 'Avbryt och annonsera igen.', 'Annuller, og bekendtgør igen.', 'Avlys og kunngjør på nytt.') }],
    examples: around({ of: changeKind, good: ['minor', 'significant'], bad: ['basic'] }),
  }),
  duty({
    ...danishEntry('dk/changes/extend', 'questions and changes', 'DK §93', ul('§ 93, stk. 4')),
    carriesOut: 'eu/changes/extended',
    says: t('A significant change of the documents extends the deadline in proportion.', 'En betydande ändring av dokumenten förlänger tidsfristen i proportion.',
      'En væsentlig ændring af materialet forlænger fristen i forhold til ændringen.', 'En betydelig endring av dokumentene forlenger fristen i forhold til endringen.'),
    steps: ['changeDocuments'], weight: 'blocks',
    when: all(is(changeKind, 'significant'), inAct), must: yes(deadlineExtended),
    remedies: [{ change: deadlineExtended, to: true, say: t('Extend the deadline.', 'Förläng tidsfristen.', 'Forlæng fristen.', 'Forleng fristen.') }],
    examples: around({ of: deadlineExtended, base: { 'change.kind': 'significant' }, good: [true], bad: [false], outside: [{ 'change.kind': 'minor' }] }),
  }),
  duty({
    ...danishEntry('dk/changes/published', 'questions and changes', 'DK §134', ul('§ 134')),
    carriesOut: 'eu/changes/to-all',
    says: t('A change of the documents is published to all at the same time, while it can still be used.', 'En ändring av dokumenten publiceras för alla samtidigt, medan den ännu kan användas.',
      'En ændring af materialet offentliggøres for alle på samme tid, mens den endnu kan bruges.', 'En endring av dokumentene publiseres for alle samtidig, mens den fortsatt kan brukes.'),
    steps: ['changeDocuments'], weight: 'blocks',
    when: inAct, must: yes(changeToAll),
    remedies: [{ change: changeToAll, to: true, say: t('Tell all at the same time in writing.', 'Meddela alla samtidigt skriftligt.', 'Giv alle besked skriftligt på samme tid.', 'Gi alle beskjed skriftlig samtidig.') }],
    examples: around({ of: changeToAll, good: [true], bad: [false] }),
  }),
]
