import type { Lang } from '../plain/index.ts'
import { caseStepNames, steps } from '../law/index.ts'
import { lineage } from '../log/index.ts'
import { ended, pastOf, whyNot, type CaseState } from '../case/index.ts'
import { deadlinesOf, ledgerLines } from '../practice/index.ts'
import type { DeskView, FormValues, ShownEnvelope, StepChoice } from '../web/index.ts'
import { costsSoFar } from './costs.ts'
import { runCommonOf } from './pages-common.ts'
import { advisersOf, meetingsOf, newsOf } from './public-view.ts'
import { freshCommand, pathOf, type Run } from './runs.ts'
import type { Statics } from './statics.ts'

const choicesOf = (s: CaseState, events: readonly ShownEnvelope[]): StepChoice[] => caseStepNames.filter(step => step !== 'agreeJointPurchase' || s.partners.length > 0).map(step => {
  const refusal = whyNot(s, step)
  return { step, label: steps[step], taken: events.filter(e => e.event.type === pastOf[step]).length, ...(refusal ? { refusal } : {}) }
})

export type DeskMore = Partial<Pick<DeskView, 'recorded' | 'step' | 'problems' | 'refusal' | 'weighed' | 'meanwhile' | 'command' | 'clash'>> & {
  readonly values?: FormValues
  readonly at?: number
  /** Show what came of the step taken after this position. */
  readonly took?: number
}

/** The step that was taken first after a position, with the law's view of it. */
function tookAfter(events: readonly ShownEnvelope[], from: number, branch: string): DeskView['took'] {
  for (const { n, branch: b, event } of events) {
    if (n > from && b === branch && event.type === 'step.weighed') return { step: event.step, verdict: event.verdicts[event.country], from }
  }
  return undefined
}

/** Everything the desk shows, or undefined when there is no such branch or moment. */
export function deskViewOf(statics: Statics, lang: Lang, run: Run, branch: string, more: DeskMore = {}): DeskView | undefined {
  const query = new URLSearchParams({ branch, ...(more.step ? { step: more.step } : {}), ...(more.at ? { at: String(more.at) } : {}) })
  const common = runCommonOf(statics, lang, run, branch, `/${pathOf(run)}?${query}`, more.at)
  const state = run.states.state(branch, more.at)
  if (!common || !state) return undefined
  const seen = lineage(run.envelopes, branch, more.at)
  const took = more.took === undefined ? undefined : tookAfter(common.events, more.took, branch)
  const { recorded = false, step, problems = [], refusal, weighed, meanwhile, clash } = more
  return {
    ...common, today: state.case.today, ended: ended(state.case), steps: choicesOf(state.case, common.events),
    values: more.values ?? {}, problems, command: more.command ?? freshCommand(),
    deadlines: deadlinesOf(run.world, state), advisers: advisersOf(run.world.scenario, seen), news: newsOf(run.world.scenario, seen).filter(news => run.played?.reached(news.id) ?? true), meetings: meetingsOf(seen),
    ...(run.played?.together ? { together: run.played.together(lang) } : {}),
    ledger: ledgerLines(state.case), costs: costsSoFar(run.world, state.case),
    ...(more.at === undefined ? {} : { viewed: more.at, rewindAt: more.at }),
    ...(recorded ? { recorded } : {}), ...(step ? { step } : {}), ...(refusal ? { refusal } : {}), ...(weighed ? { weighed } : {}), ...(took ? { took } : {}), ...(more.took === undefined ? {} : { since: more.took }), ...(meanwhile ? { meanwhile } : {}), ...(clash ? { clash } : {}),
  }
}

