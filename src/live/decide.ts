import { digest, type Country, type Day } from '../plain/index.ts'
import type { CaseStep, Lawbook, Opinion } from '../law/index.ts'
import { act, refusals, boundBy, type Action, type CaseEvent, type Opinions } from '../case/index.ts'
import { deadlinesIn } from '../practice/index.ts'
import { cameEvents } from './came.ts'
import type { Begin, CoreCommand, LiveCommand } from './commands.ts'
import { isDialogueCommand } from './dialogue/commands.ts'
import { decideDialogue } from './dialogue/decide.ts'
import { byOf, type AskedStep, type LiveEvent, type OwnEvent } from './events.ts'
import { no, type LiveRefusal } from './refusal.ts'
import { actRights, impartialSteps, mayDo, mayTake, stepRights, weightySteps, type Act } from './rights.ts'
import type { Role } from './roles.ts'
import { isWorkCommand } from './work/commands.ts'
import { decideWork } from './work/decide.ts'
import { firmIds, memberOf, onDay, rolesOf, type LiveState } from './state.ts'

/** Who asks, on which day in the buyer's country, and a fresh name for what comes into being. */
export type Asking = { readonly person: string; readonly today: Day; readonly name: string }
export type LiveDecided =
  | { readonly ok: true; readonly by: string; readonly events: readonly LiveEvent[]; /** The step waits for a second person. */ readonly waits?: string; readonly opinions?: Opinions }
  | { readonly ok: false; readonly refusal: LiveRefusal; readonly opinions?: Opinions }

/** Far above any team, low enough that nobody can fill the disk. */
export const mostMembers = 60, mostFirms = 300, mostInvitations = 40, mostWaiting = 20, mostPartners = 12

const refused = (refusal: LiveRefusal, opinions?: Opinions): LiveDecided => ({ ok: false, refusal, ...(opinions ? { opinions } : {}) })

/** How a new case begins: the one who begins it leads it, and is the one whom firms turn to. */
export function beginCase(begin: Begin, who: { readonly person: string; readonly buyerName: string; readonly number: string }): readonly LiveEvent[] {
  const { title, area, lang, country, buyer, activity, organisation, seconds } = begin
  return [
    { type: 'case.opened', scenario: 'live', version: 1, country, buyer, activity },
    { type: 'case.begun', title, area, lang, organisation, buyerName: who.buyerName, number: who.number, seconds, contact: who.person },
    { type: 'member.joined', person: who.person, role: 'buyer' },
  ]
}

/** Facts that the home country's answer still waits for. */
export const openFacts = (o: Opinion | undefined): string[] =>
  [...new Set((o?.findings ?? []).filter(f => f.verdict === 'depends' && !(f.rule.kind === 'duty' && f.rule.weight === 'advice')).flatMap(f => f.ask.map(a => a.fact)))]

/** A step weighed as live: what blocks is refused, a reason that the law wants must be there, and what is open must be answered or owned up to. */
export function weighLive(book: Lawbook, s: LiveState, asked: AskedStep, { person, today }: Pick<Asking, 'person' | 'today'>, under?: readonly Country[]): { ok: true; events: readonly LiveEvent[]; opinions: Opinions } | { ok: false; refusal: LiveRefusal; opinions?: Opinions } {
  const c = onDay(s.case, today), { action, answers, reasons, unsettled } = asked
  const acted = act(book, c, action, { on: today, by: byOf('buyer', person), firms: firmIds(s), ...(answers ? { answers } : {}), ...(reasons ? { reasons } : {}) }, 'live', under)
  if (!acted.ok) return { ok: false, refusal: acted.refusal, opinions: acted.opinions }
  // An agreement between buyers of several countries is asked of the law of each.
  const bound = boundBy(s.case, action).map(k => acted.opinions[k]), open = [...new Set(bound.flatMap(openFacts))]
  if (bound.some(o => o?.verdict === 'needs a reason')) return { ok: false, refusal: no('give the reason'), opinions: acted.opinions }
  const depends = bound.some(o => o?.verdict === 'depends')
  if (depends && !unsettled?.trim()) return { ok: false, refusal: no('answer the questions', 'unsettled'), opinions: acted.opinions }
  const own: OwnEvent[] = depends ? [{ type: 'unsettled.accepted', step: action.step, reason: unsettled!.trim(), open }] : []
  return { ok: true, events: [...own, ...acted.events], opinions: acted.opinions }
}

const impartial = (s: LiveState, person: string, step: CaseStep): LiveRefusal | undefined => {
  if (!impartialSteps.includes(step)) return undefined
  const said = s.interests.find(i => i.person === person)
  return said === undefined ? no('declare first') : said.none ? undefined : no('has interest')
}
/** Two askings for the same step of the same content are one. */
const alike = (a: Action, b: Action): boolean => a.step === b.step && digest(a) === digest(b)

function takeStep(book: Lawbook, s: LiveState, asked: AskedStep, who: Asking, has: readonly Role[]): LiveDecided {
  const { action } = asked, { step } = action
  if (!mayTake(has, step)) return refused(no('no right'))
  const partial = impartial(s, who.person, step)
  if (partial) return refused(partial)
  const weighed = weighLive(book, s, asked, who)
  if (!weighed.ok) return refused(weighed.refusal, weighed.opinions)
  const by = byOf(stepRights[step].find(r => has.includes(r))!, who.person)
  if (!s.seconds || !weightySteps.includes(step)) return { ok: true, by, events: weighed.events, opinions: weighed.opinions }
  if (s.waiting.some(w => alike(w.asked.action, action))) return refused(no('waits already'), weighed.opinions)
  if (s.waiting.length >= mostWaiting) return refused(no('too many'))
  return { ok: true, by, waits: who.name, opinions: weighed.opinions, events: [{ type: 'second.asked', ask: who.name, step, person: who.person, asked }] }
}

/** The second person's word. With a yes the step is weighed again, as the case stands now, and taken in the name of who asked for it. */
function second(book: Lawbook, s: LiveState, command: Extract<CoreCommand, { does: 'second' }>, who: Asking, has: readonly Role[]): LiveDecided {
  const w = s.waiting.find(x => x.ask === command.ask)
  if (!w) return refused(no('no such thing'))
  if (w.person === who.person) return refused(no('own step'))
  const partial = impartial(s, who.person, w.step)
  if (partial) return refused(partial)
  // Who asked may have lost the role, or told of an interest, while the step waited.
  if (command.agrees && (!mayTake(rolesOf(s, w.person), w.step) || impartial(s, w.person, w.step))) return refused(no('asker gone'))
  const by = byOf(actRights.second.find(r => has.includes(r))!, who.person)
  if (!command.agrees) return command.because === '' ? refused(no('reason needed', 'because')) : { ok: true, by, events: [{ type: 'second.refused', ask: w.ask, person: who.person, because: command.because }] }
  const weighed = weighLive(book, s, w.asked, { person: w.person, today: who.today })
  if (!weighed.ok) return refused(weighed.refusal, weighed.opinions)
  return { ok: true, by, opinions: weighed.opinions, events: [{ type: 'second.given', ask: w.ask, person: who.person, because: command.because }, ...weighed.events] }
}

/** The right that each command needs, besides the steps themselves. */
const needs: Readonly<Partial<Record<CoreCommand['does'], Act>>> = {
  draft: 'keep draft', invite: 'lead team', withdrawInvitation: 'lead team', remove: 'lead team', contact: 'lead team', declare: 'declare interest', second: 'second', openPage: 'open page', came: 'note what came', enterPartner: 'lead team', enterFirm: 'lead dialogue',
}

/** What a command comes to in a real case: events, or why not. */
export function decideLive(book: Lawbook, s: LiveState, command: LiveCommand, who: Asking): LiveDecided {
  const has = rolesOf(s, who.person)
  if (has.length === 0) return refused(no('no right'))
  return isDialogueCommand(command) ? decideDialogue(s, command, who) : isWorkCommand(command) ? decideWork(s, command, who) : decideCore(book, s, command, who, has)
}

function decideCore(book: Lawbook, s: LiveState, command: CoreCommand, who: Asking, has: readonly Role[]): LiveDecided {
  const act = needs[command.does]
  // Everybody may leave by herself.
  const leaving = command.does === 'remove' && command.person === who.person
  if (act !== undefined && !leaving && !mayDo(has, act)) return refused(no('no right'))
  const by = byOf((act === undefined ? undefined : (actRights[act] as readonly Role[]).find(r => has.includes(r))) ?? has[0]!, who.person)
  const yes = (...events: LiveEvent[]): LiveDecided => ({ ok: true, by, events })
  switch (command.does) {
    case 'step': {
      const { does: _, ...asked } = command
      return takeStep(book, s, asked, who, has)
    }
    case 'second': return second(book, s, command, who, has)
    case 'withdraw': {
      const w = s.waiting.find(x => x.ask === command.ask)
      return !w ? refused(no('no such thing')) : w.person === who.person || mayDo(has, 'lead team') ? yes({ type: 'second.withdrawn', ask: command.ask }) : refused(no('no right'))
    }
    case 'draft': return mayTake(has, command.step) || command.from === 'practice' ? yes({ type: 'draft.kept', step: command.step, values: command.values, from: command.from }) : refused(no('no right'))
    case 'invite': return s.invitations.length >= mostInvitations || s.members.length >= mostMembers ? refused(no('too many')) : yes({ type: 'member.invited', invite: who.name, role: command.role })
    case 'withdrawInvitation': return s.invitations.some(i => i.invite === command.invite) ? yes({ type: 'invitation.withdrawn', invite: command.invite }) : refused(no('no such thing'))
    case 'remove': {
      const m = memberOf(s, command.person)
      if (!m?.roles.includes(command.role)) return refused(no('no such thing'))
      if (command.role === 'buyer' && s.members.filter(x => x.roles.includes('buyer')).length === 1) return refused(no('last buyer'))
      return yes({ type: 'member.left', person: command.person, role: command.role, ...(m.firm ? { firm: m.firm } : {}) })
    }
    case 'contact': return memberOf(s, command.person)?.roles.includes('buyer') ? yes({ type: 'contact.changed', person: command.person }) : refused(no('no such thing'))
    case 'declare': return !command.none && command.says === '' ? refused(no('reason needed', 'says')) : yes({ type: 'interest.declared', person: who.person, none: command.none, says: command.says })
    case 'openPage': return s.open ? refused(no('open already')) : s.case.need ? yes({ type: 'page.opened' }) : refused(no('need first'))
    case 'came': {
      const read = cameEvents(onDay(s.case, who.today), command.what, who.today, firmIds(s), who.name)
      return read.ok ? yes(...read.events) : refused(read.refusal)
    }
    case 'enterPartner': {
      const name = command.name.toLocaleLowerCase('en')
      if (s.case.notice) return refused({ code: 'after the notice', text: refusals['after the notice'] })
      if (s.case.partners.length >= mostPartners) return refused(no('too many'))
      if (s.buyerName.toLocaleLowerCase('en') === name || s.case.partners.some(p => p.name.toLocaleLowerCase('en') === name)) return refused(no('there already', 'partner'))
      return yes({ type: 'partner.entered', name: command.name, country: command.country, ...(command.number ? { number: command.number } : {}) })
    }
    case 'enterFirm': {
      if (s.firms.length >= mostFirms) return refused(no('too many'))
      const name = command.name.toLocaleLowerCase('en')
      if (s.firms.some(f => f.name.toLocaleLowerCase('en') === name || (command.number !== '' && f.number === command.number && f.country === command.country))) return refused(no('there already', 'name'))
      return yes({ type: 'firm.entered', firm: `f${s.firms.length + 1}`, name: command.name, country: command.country, ...(command.number ? { number: command.number } : {}) })
    }
  }
}

/** One who was invited takes the place; the server has checked the link. */
export function joinTeam(s: LiveState, invite: string, person: string): LiveDecided {
  const i = s.invitations.find(x => x.invite === invite)
  if (!i) return refused(no('no such thing'))
  const there = memberOf(s, person)
  if (there?.roles.includes('supplier')) return refused(no('two sides'))
  return { ok: true, by: byOf(i.role, person), events: [{ type: 'member.joined', person, role: i.role, invite }] }
}

/** A company's person speaks for it in the case from now on; the firm is entered when it is not there. Open to every company alike. */
export function joinForFirm(s: LiveState, person: string, company: { readonly organisation: string; readonly name: string; readonly country: string; readonly number: string }): LiveDecided {
  if (!s.open) return refused(no('page closed'))
  const there = memberOf(s, person)
  if (there) return refused(no(there.roles.includes('supplier') ? 'there already' : 'two sides'))
  if (s.members.length >= mostMembers * 5) return refused(no('too many'))
  const firm = s.firms.find(f => f.organisation === company.organisation || (f.number !== undefined && f.number === company.number && f.country === company.country))
  if (!firm && s.firms.length >= mostFirms) return refused(no('too many'))
  const id = firm?.id ?? `f${s.firms.length + 1}`
  // A firm that the buyer has written down becomes the organisation that signs up under its number.
  const entered: LiveEvent[] = firm?.organisation ? [] : [{ type: 'firm.entered', firm: id, ...company }]
  return { ok: true, by: byOf('supplier', person), events: [...entered, { type: 'member.joined', person, role: 'supplier', firm: id }] }
}

/** Last days that are over and not noted yet; each is noted once. */
export function dueIn(s: LiveState, today: Day): readonly CaseEvent[] {
  return deadlinesIn({ ...s.case, today: '1900-01-01' }).flatMap((d): CaseEvent[] => {
    if (d.which === 'review' || d.on >= today || s.passed.some(p => p.startsWith(`${d.which}/`) && p.slice(d.which.length + 1) > d.on)) return []
    return [{ type: 'deadline.passed', which: d.which }]
  })
}
