import type { Asking } from '../decide.ts'
import { byOf, type LiveEvent } from '../events.ts'
import { no, type LiveRefusal, type LiveRefusalCode } from '../refusal.ts'
import { actRights, mayDo, maySee, type Act } from '../rights.ts'
import type { Role } from '../roles.ts'
import { firmIds, rolesOf, type LiveState } from '../state.ts'
import { isFirmCommand, type BuyerCommand, type DialogueCommand } from './commands.ts'
import { decideFirm } from './decide-firm.ts'
import type { MeetingNoted } from './events.ts'
import { ownNamed } from './statements.ts'
import { textNamed, wasOf } from './texts.ts'

export type Answered = { readonly ok: true; readonly by: string; readonly events: readonly LiveEvent[] } | { readonly ok: false; readonly refusal: LiveRefusal }
export const mostSlots = 200, mostNotes = 500, mostDrafts = 30, mostVersions = 40, mostConsents = 300

export const decideDialogue = (s: LiveState, command: DialogueCommand, who: Asking): Answered => (isFirmCommand(command) ? decideFirm(s, command, who) : decideBuyer(s, command, who))

function decideBuyer(s: LiveState, command: BuyerCommand, who: Asking): Answered {
  const has = rolesOf(s, who.person), act: Act = command.does === 'signPlan' ? 'sign papers' : 'lead dialogue', d = s.dialogue
  const refused = (code: LiveRefusalCode, field?: string): Answered => ({ ok: false, refusal: no(code, field) })
  if (!mayDo(has, act)) return refused('no right')
  const yes = (...events: readonly LiveEvent[]): Answered => ({ ok: true, by: byOf((actRights[act] as readonly Role[]).find(r => has.includes(r))!, who.person), events })
  switch (command.does) {
    case 'offerSlot': {
      const { does: _, ...slot } = command
      return slot.day < who.today ? refused('day is over', 'day') : slot.to <= slot.from ? refused('ends before', 'to') : d.slots.length >= mostSlots ? refused('too many') : yes({ type: 'slot.offered', slot: who.name, ...slot })
    }
    case 'withdrawSlot': {
      const slot = d.slots.find(x => x.slot === command.slot)
      return !slot || slot.withdrawn !== undefined ? refused('no such thing') : slot.day < who.today ? refused('day is over') : yes({ type: 'slot.withdrawn', slot: slot.slot, because: command.because })
    }
    case 'noteMeeting': {
      const { does: _, slot, ...note } = command, known = firmIds(s)
      if (note.firms.some(f => !known.has(f))) return refused('no such firm', 'firms')
      if (slot !== undefined && !d.slots.some(x => x.slot === slot)) return refused('no such thing')
      if (note.day > who.today) return refused('not held yet', 'day')
      if (note.told.length + note.heard.length === 0) return refused('write something', 'told')
      return d.notes.length >= mostNotes ? refused('too many') : yes({ type: 'meeting.noted', note: who.name, ...note, ...(slot === undefined ? {} : { slot }) } satisfies MeetingNoted)
    }
    case 'publishDraft': {
      const { draft: id, title, paragraphs, changed } = command, there = id === undefined ? undefined : d.drafts.find(x => x.draft === id), last = there?.versions.at(-1)
      if (id !== undefined && !there) return refused('no such thing')
      if (!there) return d.drafts.length >= mostDrafts ? refused('too many') : yes({ type: 'draft.published', draft: `d${d.drafts.length + 1}`, version: 1, title, paragraphs, changed: '' })
      if (changed === '') return refused('say what changed', 'changed')
      return there.versions.length >= mostVersions ? refused('too many') : yes({ type: 'draft.published', draft: there.draft, version: last!.version + 1, title, paragraphs, changed })
    }
    case 'answerPassage': {
      const version = d.drafts.find(x => x.draft === command.draft)?.versions.find(v => v.version === command.version)
      return !version || command.paragraph >= version.paragraphs.length ? refused('no such thing') : yes({ type: 'passage.answered', answer: who.name, draft: command.draft, version: command.version, paragraph: command.paragraph, says: command.says })
    }
    case 'translate': {
      const text = textNamed(s, command.of)
      if (!text || command.lang === s.lang) return refused('no such thing')
      return text.says.length !== command.says.length ? refused('as many paragraphs', 'says') : yes({ type: 'translation.written', of: command.of, lang: command.lang, says: command.says, was: wasOf(text.says) })
    }
    case 'askConsent': {
      if (!maySee(has, 'secrets')) return refused('no right')
      const own = ownNamed(s, command.of), { to } = command, known = firmIds(s)
      if (!own || own.firms.length !== 1 || command.paragraph >= own.says.length || !own.secret.includes(command.paragraph)) return refused('no such thing')
      if (to !== 'all' && to.some(f => !known.has(f) || f === own.firms[0])) return refused('no such firm', 'to')
      return d.consents.length >= mostConsents ? refused('too many') : yes({ type: 'consent.asked', consent: who.name, firm: own.firms[0]!, of: own.id, paragraph: command.paragraph, to, why: command.why })
    }
    case 'useConsent': {
      const consent = d.consents.find(x => x.consent === command.consent)
      return consent?.stands === 'given' ? yes({ type: 'consent.used', consent: consent.consent }) : refused('no consent')
    }
    case 'signPlan': return yes({ type: 'plan.signed', person: who.person, begins: command.begins, plan: command.plan })
  }
}
