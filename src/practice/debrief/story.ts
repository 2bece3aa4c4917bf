import { text as t, type Text } from '../../plain/index.ts'
import { steps, type CaseStep } from '../../law/index.ts'
import { pastOf } from '../../case/index.ts'
import type { Scenario } from '../scenario.ts'
import type { PracticeEvent } from '../types.ts'
import { nameOf, put, type Log } from './said.ts'
import type { Debrief } from './types.ts'

const stepOf = new Map<string, CaseStep>(Object.entries(pastOf).map(([step, type]) => [type, step as CaseStep]))

const signedUp = t('{firm} wanted to talk', '{firm} ville samtala', '{firm} ville gerne tale', '{firm} ville snakke')
const declined = {
  consultation: t('{firm} declined to talk', '{firm} tackade nej till samtal', '{firm} sagde nej til en samtale', '{firm} takket nei til samtale'),
  request: t('{firm} did not ask to take part', '{firm} ansökte inte', '{firm} søgte ikke om at deltage', '{firm} søkte ikke om å delta'),
  tender: t('{firm} sent no tender', '{firm} lämnade inget anbud', '{firm} afgav ikke tilbud', '{firm} ga ikke tilbud'),
}
const asked = t('{firm} asked a question', '{firm} ställde en fråga', '{firm} stillede et spørgsmål', '{firm} stilte et spørsmål')
const request = t('{firm} asked to take part', '{firm} ansökte om att få delta', '{firm} ansøgte om at deltage', '{firm} søkte om å delta')
const tender = t('Tender from {firm}', 'Anbud från {firm}', 'Tilbud fra {firm}', 'Tilbud fra {firm}')
const finalTender = t('Final tender from {firm}', 'Slutligt anbud från {firm}', 'Endeligt tilbud fra {firm}', 'Endelig tilbud fra {firm}')
const delivered = t('{firm} delivered phase {phase}: {how}', '{firm} levererade fas {phase}: {how}', '{firm} leverede fase {phase}: {how}', '{firm} leverte fase {phase}: {how}')
const met = t('target met', 'målet nått', 'målet nået', 'målet nådd'), notMet = t('target missed', 'målet missat', 'målet ikke nået', 'målet ikke nådd')
const complained = t('{firm} complained', '{firm} begärde överprövning', '{firm} klagede', '{firm} klaget')
const upheld = t('The complaint was upheld', 'Överprövningen bifölls', 'Klagen fik medhold', 'Klagen førte fram'), rejected = t('The complaint was rejected', 'Överprövningen avslogs', 'Klagen blev afvist', 'Klagen førte ikke fram')
const forked = t('A new branch: {tries}', 'En ny gren: {tries}', 'En ny gren: {tries}', 'En ny gren: {tries}')

/** An event in a few words, for playing back; nothing for what only the machine needs to know. */
export function saidOf(scenario: Scenario, e: PracticeEvent): Text | undefined {
  const step = stepOf.get(e.type), firm = 'firm' in e ? nameOf(scenario, e.firm) : ''
  if (step) {
    const a = 'action' in e ? e.action : undefined
    return a && 'firm' in a ? put(t('{step}: {firm}', '{step}: {firm}', '{step}: {firm}', '{step}: {firm}'), { step: steps[step], firm: nameOf(scenario, a.firm) }) : steps[step]
  }
  switch (e.type) {
    case 'firm.signedUp': return put(signedUp, { firm })
    case 'firm.declined': return put(declined[e.what], { firm })
    case 'question.asked': return put(asked, { firm })
    case 'request.received': return put(request, { firm })
    case 'tender.received': return put(e.final ? finalTender : tender, { firm })
    case 'phase.delivered': return put(delivered, { firm, phase: e.phase, how: e.met ? met : notMet })
    case 'complaint.made': return put(complained, { firm })
    case 'complaint.decided': return e.upheld ? upheld : rejected
    case 'news.came': return scenario.injects.find(i => i.id === e.inject)?.says
    case 'branch.forked': return put(forked, { tries: e.tries })
    default: return undefined
  }
}

/** What happened, in order: the steps with the law's mark, and what others did. */
export function storyOf(scenario: Scenario, log: Log): Debrief['story'] {
  let verdict: Debrief['story'][number]['mark'] = 'step'
  return log.flatMap(({ n, on, event }) => {
    if (event.type === 'step.weighed') { verdict = event.verdicts[event.country]; return [] }
    const says = saidOf(scenario, event)
    const mark = stepOf.has(event.type) ? verdict : event.type === 'complaint.made' ? 'stop' as const : 'step' as const
    return says ? [{ n, on, says, mark }] : []
  })
}
