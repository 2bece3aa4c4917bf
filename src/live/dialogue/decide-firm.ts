import type { Day } from '../../plain/index.ts'
import type { CaseEvent } from '../../case/index.ts'
import type { Asking } from '../decide.ts'
import { byOf, type LiveEvent } from '../events.ts'
import { no, type LiveRefusalCode } from '../refusal.ts'
import { mayDo } from '../rights.ts'
import { memberOf, onDay, rolesOf, type LiveState } from '../state.ts'
import type { FirmCommand } from './commands.ts'
import type { Answered } from './decide.ts'
import { ownNamed } from './statements.ts'

/** What one firm may put into one case: far above what firms do, low enough that nobody fills the disk. */
export const mostQuestions = 50, mostComments = 300, mostInputs = 100

export function decideFirm(s: LiveState, command: FirmCommand, who: Asking): Answered {
  const has = rolesOf(s, who.person), firm = memberOf(s, who.person)?.firm, c = onDay(s.case, who.today), d = s.dialogue
  const refused = (code: LiveRefusalCode, field?: string): Answered => ({ ok: false, refusal: no(code, field) })
  if (!mayDo(has, 'speak for firm') || firm === undefined) return refused('no right')
  const yes = (...events: readonly LiveEvent[]): Answered => ({ ok: true, by: byOf('supplier', who.person), events })
  // A firm that was refused learns nothing of what it may not see: what is not its own is not there.
  const gone = refused('no such thing'), over = !s.open || c.cancelled !== undefined || c.contract !== undefined
  switch (command.does) {
    case 'ask': {
      if (over || c.opened) return refused('nothing waits')
      if (Object.values(c.questions).filter(q => q.firm === firm).length >= mostQuestions) return refused('too many')
      const until: Day | undefined = c.notice ? c.notice.questionsUntil ?? c.tendersBy ?? c.requestsBy : c.consultation?.until
      const event: CaseEvent = { type: 'question.asked', question: `q${Object.keys(c.questions).length + 1}`, firm, about: 'other', inTime: until === undefined || who.today <= until, says: command.says }
      return yes(event)
    }
    case 'takeSlot': {
      const slot = d.slots.find(x => x.slot === command.slot)
      if (!slot || slot.withdrawn !== undefined) return gone
      if (over || slot.day < who.today) return refused('nothing waits')
      if (slot.taken.includes(firm)) return refused('there already')
      // Who meets the buyer before the notice has signed up for the consultation.
      const signs: CaseEvent[] = c.need && !c.notice && !c.signedUp.includes(firm) ? [{ type: 'firm.signedUp', firm, invited: c.invitedFirms.includes(firm) }] : []
      return yes(...signs, { type: 'slot.taken', slot: slot.slot, firm })
    }
    case 'leaveSlot': {
      const slot = d.slots.find(x => x.slot === command.slot)
      return slot?.taken.includes(firm) ? yes({ type: 'slot.left', slot: slot.slot, firm }) : gone
    }
    case 'commentPassage': {
      const version = d.drafts.find(x => x.draft === command.draft)?.versions.find(v => v.version === command.version)
      if (!version || command.paragraph >= version.paragraphs.length) return gone
      if (over) return refused('nothing waits')
      if (d.comments.filter(x => x.firm === firm).length >= mostComments) return refused('too many')
      return yes({ type: 'passage.commented', comment: who.name, draft: command.draft, version: command.version, paragraph: command.paragraph, firm, says: command.says, secret: command.secret })
    }
    case 'sendInput': {
      if (over) return refused('nothing waits')
      if (command.about !== 'other' && c.consultation?.questions[command.about] === undefined) return gone
      if (command.says.length + command.secret.length === 0) return { ok: false, refusal: no('write something', 'says') }
      if (d.inputs.filter(x => x.firm === firm).length >= mostInputs) return refused('too many')
      const says = [...command.says, ...command.secret]
      return yes({ type: 'input.sent', input: who.name, firm, about: command.about, says, secret: command.secret.map((_, i) => command.says.length + i) })
    }
    case 'markSecret': {
      const own = ownNamed(s, command.of)
      if (!own?.firms.includes(firm)) return gone
      const fresh = command.paragraphs.filter(p => p < own.says.length && !own.secret.includes(p))
      return own.open ? refused('read already') : fresh.length === 0 ? refused('there already') : yes({ type: 'secret.marked', of: own.id, firm, paragraphs: fresh, because: command.because })
    }
    case 'confirmNote': {
      const note = d.notes.find(x => x.note === command.note)
      return !note?.firms.includes(firm) ? gone : note.confirmed.includes(firm) ? refused('there already') : yes({ type: 'note.confirmed', note: note.note, firm })
    }
    case 'consent': {
      const asked = d.consents.find(x => x.consent === command.consent && x.firm === firm)
      return asked?.stands === 'asked' ? yes({ type: 'consent.answered', consent: asked.consent, firm, gives: command.gives, because: command.because }) : gone
    }
    case 'withdrawConsent': {
      const given = d.consents.find(x => x.consent === command.consent && x.firm === firm)
      return !given ? gone : given.stands === 'used' ? refused('passed on') : given.stands === 'given' ? yes({ type: 'consent.withdrawn', consent: given.consent, firm }) : gone
    }
  }
}
