import type { Day } from '../plain/index.ts'
import { factNamed, type Facts, type FactValue, type When } from '../law/index.ts'
import { candidateFacts, roundFacts, timeFacts } from './facts/competition.ts'
import { awardFacts, contractFacts, tenderFacts } from './facts/outcome.ts'
import { dialogueFacts, jointFacts, needFacts, valueFacts } from './facts/preparation.ts'
import type { Gathered, Ground } from './facts/shared.ts'
import { criteriaFacts, documentFacts } from './facts/tender-documents.ts'
import type { CaseState } from './state.ts'

const groups = [valueFacts, needFacts, jointFacts, dialogueFacts, documentFacts, criteriaFacts, timeFacts, candidateFacts, roundFacts, tenderFacts, awardFacts, contractFacts]

/** Facts that concern one firm or one change: an answer given for one step says nothing about the next. */
const ofOneStep = /^(low|exclusion|modification|clarify|purchase|phase|round|dialogue\.consent|complaint|joint\.evades)\b/

/**
 * The one place where a case turns into facts: what the log says of the step, as it would stand after it, and what people have
 * answered where the log is silent. A fact that neither knows is left out, and the law says *depends*.
 */
export function factsOf(ground: Ground): Facts {
  const facts: Gathered = {}
  for (const { fact, value } of answersFor(ground.after, ground)) facts[fact] = value
  for (const gather of groups) gather(facts, ground)
  return facts
}

function answersFor(s: CaseState, { action }: Ground): { fact: string; value: FactValue }[] {
  return Object.entries(s.judgements)
    .filter(([fact, j]) => factNamed(fact) !== undefined && (!ofOneStep.test(fact) || j.step === action.step))
    .map(([fact, j]) => ({ fact, value: j.value }))
}

/** The days that decide which text applies: the step's own, and those that the case has fixed. */
export function daysOf(s: CaseState, on: Day): When {
  // Directive 2014/24 art. 5(4): the day the call is sent decides; before it, the day on which one acts.
  const begun = s.notice?.on ?? on
  return { 'step taken': on, 'procedure begun': begun, 'notice sent': begun, 'contract signed': s.contract?.on ?? on }
}

