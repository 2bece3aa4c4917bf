import type { Day } from '../../plain/index.ts'
import type { CaseEvent } from '../../case/index.ts'
import type { Asking } from '../decide.ts'
import { byOf, type LiveEvent } from '../events.ts'
import { no, type LiveRefusal } from '../refusal.ts'
import { mayDo } from '../rights.ts'
import { memberOf, onDay, rolesOf, type LiveState } from '../state.ts'
import type { DialogueCommand } from './commands.ts'

/** Questions one firm may have put to one case: far above what firms ask. */
export const mostQuestions = 50
export type Answered = { readonly ok: true; readonly by: string; readonly events: readonly LiveEvent[] } | { readonly ok: false; readonly refusal: LiveRefusal }

export function decideDialogue(s: LiveState, command: DialogueCommand, who: Asking): Answered {
  const has = rolesOf(s, who.person), firm = memberOf(s, who.person)?.firm, c = onDay(s.case, who.today)
  switch (command.does) {
    case 'ask': {
      if (!mayDo(has, 'speak for firm') || firm === undefined) return { ok: false, refusal: no('no right') }
      if (!s.open || c.opened || c.cancelled || c.contract) return { ok: false, refusal: no('nothing waits') }
      if (Object.values(c.questions).filter(q => q.firm === firm).length >= mostQuestions) return { ok: false, refusal: no('too many') }
      const until: Day | undefined = c.notice ? c.notice.questionsUntil ?? c.tendersBy ?? c.requestsBy : c.consultation?.until
      const event: CaseEvent = { type: 'question.asked', question: `q${Object.keys(c.questions).length + 1}`, firm, about: 'other', inTime: until === undefined || who.today <= until, says: command.says }
      return { ok: true, by: byOf('supplier', who.person), events: [event] }
    }
  }
}
