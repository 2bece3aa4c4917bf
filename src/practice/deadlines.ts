import { addDays, addMonths, text, type Day, type Text } from '../plain/index.ts'
import { standstillEnd } from '../law/index.ts'
import type { CaseState } from '../case/index.ts'
import type { Deadline, PracticeState, World } from './types.ts'

const labels: Readonly<Record<Deadline['which'], Text>> = {
  consultation: text('firms can sign up for the consultation', 'företag kan anmäla sig till konsultationen', 'virksomheder kan melde sig til dialogen', 'leverandører kan melde seg til dialogen'),
  questions: text('last day for questions', 'sista dag för frågor', 'sidste dag for spørgsmål', 'siste dag for spørsmål'),
  requests: text('last day to ask to take part', 'sista dag för anbudsansökan', 'sidste dag for ansøgning', 'siste dag for å be om å få delta'),
  tenders: text('last day for tenders', 'sista anbudsdag', 'tilbudsfrist', 'tilbudsfrist'),
  finalTenders: text('final tenders', 'slutliga anbud', 'endelige tilbud', 'endelige tilbud'),
  standstill: text('the standstill ends', 'avtalsspärren löper ut', 'standstill-perioden udløber', 'karensperioden utløper'),
  phase: text('delivery of the phase', 'fasens leverans', 'fasens levering', 'fasens leveranse'),
  review: text('the complaint is decided', 'överprövningen avgörs', 'klagen afgøres', 'klagen avgjøres'),
}

/** The last day of the standstill under the buyer's own law: 10 days, 15 by post (Directive 89/665 art. 2a). */
export const standstillOf = (s: CaseState): Day | undefined => s.letters && standstillEnd(s.country, s.letters.on, s.letters.means === 'post' ? 15 : 10)

/** Days a complaint takes before it is decided; handling times from national practice (see docs/explanation/practice.md). */
export function reviewDays(s: CaseState, complaint: string): number {
  const c = s.complaints[complaint]!
  if (s.country === 'NO') return c.forum === 'court' ? 45 : 60 // KOFA about two months when prioritised (2022)
  if (s.country === 'SE') return 75
  return c.suspends ? 120 : 180 // Klagenævnet: about six months; suspension within 30 days
}

/** When a partner delivers the current phase: its months after the contract or after the phase before was passed. */
export function deliveryDay(s: CaseState): Day | undefined {
  if (!s.contract || !s.documents) return undefined
  const p = s.procedure?.procedure
  if (p !== 'innovationPartnership' && p !== 'researchAndDevelopment') return undefined
  const months = s.documents.phases[s.phase - 1]?.months ?? (s.phase === 1 && s.documents.phases.length === 0 ? 6 : undefined)
  if (months === undefined) return undefined
  const begun = s.phase === 1 ? s.contract.on : s.passed.filter(x => x.phase === s.phase - 1).reduce((latest, x) => (x.on > latest ? x.on : latest), s.contract.on)
  return addMonths(begun, months)
}

export const partnersOf = (s: CaseState): readonly string[] => (s.contract?.firms ?? []).filter(f => !s.stopped.some(x => x.firm === f))

/** The days ahead that something hangs on, soonest first. A last day counts as ahead until it is over. */
export const deadlinesOf = (_world: World, { case: s }: PracticeState): readonly Deadline[] => deadlinesIn(s)

/** The same of any case, practised or real. */
export function deadlinesIn(s: CaseState): readonly Deadline[] {
  const out: Deadline[] = []
  const add = (which: Deadline['which'], on: Day | undefined): void => { if (on && on >= s.today) out.push({ which, on, label: labels[which] }) }
  if (!s.notice) add('consultation', s.consultation?.until)
  if (!s.opened) {
    add('questions', s.notice?.questionsUntil)
    if (!s.invitation) add('requests', s.requestsBy)
    if (!s.finalBy) add('tenders', s.tendersBy)
    add('finalTenders', s.finalBy)
  }
  if (!s.contract) add('standstill', standstillOf(s))
  const delivered = deliveryDay(s)
  if (delivered && !partnersOf(s).every(f => s.deliveries.some(d => d.firm === f && d.phase === s.phase))) add('phase', delivered)
  for (const [id, c] of Object.entries(s.complaints)) if (!c.decided) add('review', addDays(c.on, reviewDays(s, id)))
  return out.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

