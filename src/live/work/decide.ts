import type { Asking } from '../decide.ts'
import { byOf, type LiveEvent } from '../events.ts'
import { no, type LiveRefusal } from '../refusal.ts'
import { actRights, mayDo } from '../rights.ts'
import type { Role } from '../roles.ts'
import { memberOf, rolesOf, type LiveState } from '../state.ts'
import type { WorkCommand } from './commands.ts'

export const mostTimes = 5000

export function decideWork(s: LiveState, command: WorkCommand, who: Asking): { readonly ok: true; readonly by: string; readonly events: readonly LiveEvent[] } | { readonly ok: false; readonly refusal: LiveRefusal } {
  const has = rolesOf(s, who.person), firm = memberOf(s, who.person)?.firm
  switch (command.does) {
    case 'noteTime': {
      if (!mayDo(has, 'note time')) return { ok: false, refusal: no('no right') }
      if (s.work.times.length >= mostTimes) return { ok: false, refusal: no('too many') }
      const role = (actRights['note time'] as readonly Role[]).find(r => has.includes(r))!
      return { ok: true, by: byOf(role, who.person), events: [{ type: 'time.noted', kind: command.kind, hours: Math.round(command.hours * 4) / 4, day: command.day ?? who.today, says: command.says, ...(firm ? { firm } : {}) }] }
    }
  }
}
