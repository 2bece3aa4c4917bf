import { say, text as t, type Lang, type Text } from '../plain/index.ts'
import { steps, type CaseStep, type StepVerdict } from '../law/index.ts'
import { jointLawOptions, pastOf } from '../case/index.ts'
import { questionSaid } from './question-words.ts'
import type { AdviserView, NewsView, PublicFirm, ShownEnvelope, ShownEvent } from './views.ts'

/** What others did, as the log says it: one short sentence each. `{firm}` and the like are filled in. */
const outside = {
  'case.opened': t('The case begins', 'Övningen börjar', 'Øvelsen begynder', 'Øvelsen begynner'),
  'branch.forked': t('Went back to try: {tries}', 'Spolade tillbaka för att pröva: {tries}', 'Spolede tilbage for at prøve: {tries}', 'Spolte tilbake for å prøve: {tries}'),
  'adviser.answered': t('{who} answers', '{who} svarar', '{who} svarer', '{who} svarer'),
  'firm.signedUp': t('{firm} signs up for the consultation', '{firm} anmäler sig till konsultationen', '{firm} melder sig til markedsdialogen', '{firm} melder seg på markedsdialogen'),
  'firm.declined': t('{firm} declines', '{firm} tackar nej', '{firm} takker nej', '{firm} takker nei'),
  'firm.told': t('{firm} tells what it can do', '{firm} berättar vad företaget kan göra', '{firm} fortæller, hvad virksomheden kan', '{firm} forteller hva leverandøren kan gjøre'),
  'question.asked': t('{firm} asks: {question}', '{firm} frågar: {question}', '{firm} spørger: {question}', '{firm} spør: {question}'),
  'request.received': t('{firm} asks to take part', '{firm} lämnar en anbudsansökan', '{firm} ansøger om deltagelse', '{firm} ber om å få delta'),
  'tender.received': t('A tender comes from {firm}', 'Ett anbud kommer från {firm}', 'Der kommer et tilbud fra {firm}', 'Det kommer et tilbud fra {firm}'),
  'tenders.revealed': t('{n} tenders are open', '{n} anbud är öppnade', '{n} tilbud er åbnet', '{n} tilbud er åpnet'),
  'clarification.received': t('{firm} clarifies its tender', '{firm} förtydligar sitt anbud', '{firm} præciserer sit tilbud', '{firm} avklarer tilbudet sitt'),
  'lowTender.explained': t('{firm} explains its low price', '{firm} förklarar sitt låga pris', '{firm} forklarer sin lave pris', '{firm} forklarer den lave prisen'),
  'hearing.answered': t('{firm} answers the hearing', '{firm} yttrar sig', '{firm} svarer på høringen', '{firm} uttaler seg'),
  'tenders.ranked': t('The tenders are ranked: {first} is first', 'Anbuden är rangordnade: {first} är först', 'Tilbuddene er rangordnet: {first} er først', 'Tilbudene er rangert: {first} er først'),
  'phase.delivered': t('{firm} delivers phase {phase}', '{firm} levererar fas {phase}', '{firm} leverer fase {phase}', '{firm} leverer fase {phase}'),
  'complaint.made': t('{firm} complains', '{firm} ansöker om överprövning', '{firm} klager', '{firm} klager'),
  upheld: t('The complaint is upheld', 'Ansökan om överprövning bifalls', 'Klagen tages til følge', 'Klagen tas til følge'),
  dismissed: t('The complaint is rejected', 'Ansökan om överprövning avslås', 'Klagen tages ikke til følge', 'Klagen tas ikke til følge'),
  'news.came': t('A message from {who}', 'Ett meddelande från {who}', 'Besked fra {who}', 'En melding fra {who}'),
  'deadline.passed': t('A deadline passes: {which}', 'En tidsfrist går ut: {which}', 'En frist udløber: {which}', 'En frist går ut: {which}'),
} as const satisfies Record<string, Text>

export const deadlineWords: Readonly<Record<'consultation' | 'questions' | 'requests' | 'tenders' | 'finalTenders' | 'standstill' | 'phase' | 'review', Text>> = {
  consultation: t('signing up for the consultation', 'anmälan till konsultationen', 'tilmelding til markedsdialogen', 'påmelding til markedsdialogen'),
  questions: t('questions', 'frågor', 'spørgsmål', 'spørsmål'),
  requests: t('requests to take part', 'anbudsansökningar', 'ansøgninger om deltagelse', 'forespørsler om å få delta'),
  tenders: t('tenders', 'anbud', 'tilbud', 'tilbud'),
  finalTenders: t('final tenders', 'slutliga anbud', 'endelige tilbud', 'endelige tilbud'),
  standstill: t('standstill', 'avtalsspärren', 'standstill-perioden', 'karensperioden'),
  phase: t('the phase', 'fasen', 'fasen', 'fasen'),
  review: t('review', 'överprövning', 'klagefrist', 'klagefrist'),
}

export type Telling = { readonly lang: Lang; readonly firms: readonly PublicFirm[]; readonly advisers: readonly AdviserView[]; readonly news: readonly NewsView[] }
/** One thing that happened, in words, and what kind of thing it was. */
export type Told = { readonly text: string; readonly step?: CaseStep; readonly by: 'buyer' | 'others' | 'calendar' }

const stepOfEvent: Readonly<Record<string, CaseStep>> = Object.fromEntries(Object.entries(pastOf).map(([step, past]) => [past, step as CaseStep]))
export const stepOf = (event: ShownEvent): CaseStep | undefined => stepOfEvent[event.type]
export const firmName = (firms: readonly PublicFirm[], id: string): string => firms.find(f => f.id === id)?.name ?? id

/** The first words of a text, for a line that only has to remind. */
const inShort = (s: string, most = 60): string => (s.length <= most ? s : `${s.slice(0, s.lastIndexOf(' ', most) > 20 ? s.lastIndexOf(' ', most) : most)} …`)

/** What an event says to a person; undefined for what only the machinery needs. */
export function told({ n, event }: ShownEnvelope, a: Telling): Told | undefined {
  const { lang } = a, firm = (id: string): string => firmName(a.firms, id)
  const others = (words: Text, values: Record<string, string | number> = {}): Told => ({ text: say(words, lang, values), by: 'others' })
  const step = stepOf(event)
  if (step) {
    const { action } = event as Extract<ShownEvent, { action: unknown }>
    const whom = 'firm' in action && typeof action.firm === 'string' ? firm(action.firm) : action.step === 'inviteFirms' || action.step === 'inviteToTender' ? action.firms.map(firm).join(', ')
      : action.step === 'askAdviser' ? a.advisers.find(x => x.who === action.who)?.name ?? '' : action.step === 'decideAward' ? action.winners.map(firm).join(', ')
      : action.step === 'agreeJointPurchase' ? say(jointLawOptions[action.law], lang)
      : action.step === 'stateNeed' || action.step === 'changeNeed' ? inShort(action.what) : ''
    return { text: `${say(steps[step], lang)}${whom ? `: ${whom}` : ''}`, step, by: 'buyer' }
  }
  switch (event.type) {
    case 'case.opened': return { text: say(outside['case.opened'], lang), by: 'calendar' }
    case 'branch.forked': return { text: say(outside['branch.forked'], lang, { tries: event.tries }), by: 'buyer' }
    case 'adviser.answered': return others(outside['adviser.answered'], { who: a.advisers.find(x => x.who === event.who)?.name ?? event.who })
    case 'firm.signedUp': case 'firm.declined': case 'firm.told': case 'request.received': case 'tender.received': case 'clarification.received':
    case 'lowTender.explained': case 'hearing.answered': case 'complaint.made': return others(outside[event.type], { firm: firm(event.firm) })
    case 'question.asked': return others(outside['question.asked'], { firm: firm(event.firm), question: event.says ?? questionSaid(event.about, lang) })
    case 'tenders.revealed': return others(outside['tenders.revealed'], { n: event.tenders.length })
    case 'tenders.ranked': return event.ranking[0] ? others(outside['tenders.ranked'], { first: firm(event.ranking[0].firm) }) : undefined
    case 'phase.delivered': return others(outside['phase.delivered'], { firm: firm(event.firm), phase: event.phase })
    case 'complaint.decided': return others(event.upheld ? outside.upheld : outside.dismissed)
    case 'news.came': {
      const news = a.news.find(x => x.n === n)
      return others(outside['news.came'], { who: news ? say(news.from, lang) : '' })
    }
    case 'deadline.passed': return { text: say(outside['deadline.passed'], lang, { which: say(deadlineWords[event.which], lang) }), by: 'calendar' }
    default: return undefined
  }
}

/** The verdict under which each taken step was taken, by the position of the step. */
export function verdictsAt(events: readonly ShownEnvelope[]): ReadonlyMap<number, StepVerdict> {
  const out = new Map<number, StepVerdict>()
  let last: { step: CaseStep; verdict: StepVerdict } | undefined
  for (const { n, event } of events) {
    if (event.type === 'step.weighed') last = { step: event.step, verdict: event.verdicts[event.country] }
    else {
      const step = stepOf(event)
      if (step && last && last.step === step) { out.set(n, last.verdict); last = undefined }
    }
  }
  return out
}
