import { currencyOf, say, type Text } from '../../plain/index.ts'
import { forms, inTwoSteps } from '../../case/index.ts'
import { impartialSteps, maySee, mayTake } from '../rights.ts'
import { firmNamed, type LiveState } from '../state.ts'
import { groundsFor, type Drawing, type Gap, type Line, type Section } from './report.ts'
import { gapWords, reportWords as w, type GapName } from './words.ts'

export type SectionName = keyof typeof w.sections
/** The rules that each part answers to, by the directive's entry or by one of a country's own. */
const rulesOf: Readonly<Record<SectionName, readonly string[]>> = {
  buyer: ['eu/records/report'], procedure: ['eu/records/report', 'no/below/protocol'], dialogue: ['dk/records/report', 'no/dialogue/protocol', 'eu/dialogue/measures-on-file'], lots: ['eu/documents/lots-reason'], selection: ['eu/records/report'], tenders: ['eu/records/kept'], low: ['eu/records/report'],
  award: ['eu/records/report'], cancelled: ['eu/cancel/fair-reason', 'eu/records/report'], means: ['eu/records/report'], conflicts: ['eu/conflict/remedied', 'eu/conflict/declared'], complaints: ['eu/records/kept'], contract: ['eu/records/kept'],
}
/** Parts that tell of tenders: in the whole report for those who may see tenders, in the public one not at all. */
const ofTenders: readonly SectionName[] = ['selection', 'tenders', 'low', 'complaints']

/** Each part that the law asks for, as far as the case has come; what the log does not hold stands as a gap. */
export function sectionsOf(d: Drawing, s: LiveState): Omit<Section, 'heading'>[] {
  const { lang, looker, open } = d, c = s.case, currency = currencyOf[c.country], tenders = maySee(looker.roles, 'tenders')
  const money = (n: number): string => `${n.toLocaleString(lang === 'nb' ? 'nb-NO' : lang === 'da' ? 'da-DK' : lang === 'sv' ? 'sv-SE' : 'en-GB')} ${currency}`, firm = (id: string): string => firmNamed(s, id)?.name ?? id
  const lines: Line[] = [], gaps: Gap[] = [], out: Omit<Section, 'heading'>[] = []
  const line = (label: Text, value: string | undefined, values: Record<string, string> = {}): void => { if (value !== undefined && value !== '') lines.push({ label: say(label, lang, values), value }) }
  const option = (step: keyof typeof forms, field: string, value: string): string => { const o = forms[step].fields.find(f => f.name === field)?.options?.[value]; return o ? say(o, lang) : value }
  /** Asks for what is missing, unless somebody has written it in. */
  const gap = (name: GapName): void => {
    const filled = s.work.filled.find(f => f.part === name)
    if (!filled || (open && !filled.open)) { if (!open) gaps.push({ name, asks: say(gapWords[name], lang) }) } else lines.push({ label: say(gapWords[name], lang), value: `${filled.says} (${say(w.filled, lang, { who: d.who(filled.person, filled.by), on: d.day(filled.on) })})` })
  }
  const section = (id: SectionName, write: () => void): void => {
    const closed = ofTenders.includes(id) && (open || !tenders)
    if (!closed) write()
    if (closed ? !open : lines.length + gaps.length > 0) out.push({ id, grounds: groundsFor(d, c.country, rulesOf[id]), lines: lines.splice(0), gaps: gaps.splice(0), closed })
  }
  section('buyer', () => {
    line(w.name, s.buyerName); line(w.number, s.number); gap('address')
    if (c.need) line(w.subject, c.need.what); else gap('need')
    line(w.partners, c.partners.map(p => p.name).join(', '))
    if (!open && maySee(looker.roles, 'estimates')) { if (c.value) line(w.estimate, money(c.value.purchase + c.value.development + c.value.options + c.value.payments)); else gap('value') }
  })
  if (c.procedure) section('procedure', () => {
    const p = c.procedure!
    line(w.procedure, option('chooseProcedure', 'procedure', p.procedure))
    if (p.ground !== 'none') line(w.ground, option('chooseProcedure', 'ground', p.ground))
    line(w.reason, p.reason)
    if (!open) line(w.market, p.marketAnalysis)
    // Article 84(1)(e) and (f), and for the partnership § 174(1) no. 7 of the Danish act: every procedure but the two free ones is explained.
    if (p.reason.trim() === '' && p.procedure !== 'open' && p.procedure !== 'restricted') gap('procedureReason')
  })
  if (c.consultation || c.meetings.length > 0 || c.advisers.length > 0) section('dialogue', () => {
    if (c.consultation) line(w.announced, d.day(c.consultation.on))
    if (c.meetings.length > 0 && !open) line(w.meetings, say(w.meetingsCount, lang, { n: c.meetings.length, shared: c.meetings.filter(m => m.shared).length }))
    if (c.report) line(w.reported, d.day(c.report.on))
    if (!open) for (const name of ['dialogue.timeEvened', 'dialogue.measuresRecorded', 'dialogue.informationShared']) { const j = c.judgements[name]; if (j) line(w.judged, j.reason || String(j.value)) }
    if (c.meetings.length > 0) gap('headStart')
  })
  if (c.documents) section('lots', () => {
    line(w.lotsDivided, say(c.documents!.lotsDivided ? yes : no, lang))
    if (!c.documents!.lotsDivided) { if (c.documents!.lotsReason === 'documents') line(w.lotsReason, say(w.inDocuments, lang)); else gap('lots') }
  })
  const candidates = Object.entries(c.candidates)
  if (!open && (candidates.length > 0 || c.excluded.length > 0 || (!tenders && c.notice))) section('selection', () => {
    for (const [id, x] of candidates) line(x.qualified ? w.qualified : w.notQualified, x.ground || '–', { firm: firm(id) })
    if (c.invitation) for (const [id, x] of candidates) if (x.qualified) line(c.invitation.firms.includes(id) ? w.invited : w.notInvited, d.day(c.invitation.on), { firm: firm(id) })
    for (const [id, h] of Object.entries(c.hearings)) line(w.heard, `${d.day(h.on)}: ${option('hearFirm', 'ground', h.ground)}`, { firm: firm(id) })
    for (const id of c.excluded) line(w.excluded, option('hearFirm', 'ground', c.hearings[id]?.ground ?? '') || '–', { firm: firm(id) })
    if (inTwoSteps(c.procedure?.procedure) && c.invitation && candidates.length > c.invitation.firms.length) gap('selectionReasons')
  })
  const received = [...new Set([...c.received, ...c.finalReceived])]
  if (!open && (received.length > 0 || (!tenders && c.notice))) section('tenders', () => {
    for (const id of received) {
      const x = c.tenders.find(q => q.firm === id), points = c.ranking.find(r => r.firm === id)?.points
      line(w.tender, x ? [money(x.price), say(x.compliant ? w.compliant : w.notCompliant, lang), points === undefined ? '' : say(w.points, lang, { n: points })].filter(q => q !== '').join(', ') : say(w.notRead, lang), { firm: firm(id) })
    }
  })
  const low = c.tenders.filter(x => x.low)
  if (!open && low.length > 0) section('low', () => {
    for (const x of low) { const l = c.low[x.firm]; line(l?.asked ? w.lowAsked : w.lowNotAsked, [l?.shows ? say(w.shows[l.shows], lang) : '', l?.act ? say(w.acts[l.act], lang) : ''].filter(q => q !== '').join(', ') || '–', { firm: firm(x.firm) }) }
    if (low.some(x => c.low[x.firm]?.act === 'reject')) gap('lowReasons')
  })
  if (c.award) section('award', () => {
    line(w.winner, c.award!.winners.map(firm).join(', '))
    if (c.award!.reasons.trim() === '') gap('awardReasons'); else line(w.reason, c.award!.reasons)
    if (c.letters) line(w.letters, d.day(c.letters.on))
    gap('subcontractors')
  })
  if (c.cancelled) section('cancelled', () => { line(w.ground, option('cancelProcedure', 'reason', c.cancelled!.reason)); line(w.reason, c.cancelled!.text) })
  if (c.opened || received.length > 0) section('means', () => gap('means'))
  if (!open) section('conflicts', () => {
    const all = maySee(looker.roles, 'interests')
    for (const i of s.interests) if (all || i.person === looker.person) line(i.none ? w.interestNone : w.interestSome, i.none ? d.day(i.on) : say(w.barred, lang, { says: i.says }), { who: d.who(i.person, '') })
    if (!all) return
    if (s.interests.some(i => !i.none)) gap('conflicts')
    if ((c.opened || c.notice || received.length > 0) && s.members.some(m => impartialSteps.some(step => mayTake(m.roles, step)) && !s.interests.some(i => i.person === m.person))) gap('declarations')
  })
  const complaints = Object.values(c.complaints)
  if (!open && complaints.length > 0) section('complaints', () => { for (const x of complaints) line(w.complaint, x.decided ? say(x.decided.upheld ? w.upheld : w.notUpheld, lang) : say(w.undecided, lang), { firm: firm(x.firm), on: d.day(x.on) }) })
  if (c.contract || c.modifications.length > 0) section('contract', () => {
    line(w.signed, c.contract && d.day(c.contract.on))
    if (!open && tenders && c.contract) line(w.price, money(c.contract.price))
    line(w.awardNotice, c.awardNoticeOn && d.day(c.awardNoticeOn))
    for (const x of c.deliveries) line(w.phase, `${d.day(x.on)}: ${say(x.met ? w.targetMet : w.targetMissed, lang)}`, { n: String(x.phase) })
    for (const x of c.passed) line(w.phase, `${d.day(x.on)}: ${say(w.passed, lang)}`, { n: String(x.phase) })
    for (const x of c.stopped) line(w.phase, `${d.day(x.on)}: ${say(w.stopped, lang)}`, { n: String(x.phase) })
    for (const m of c.modifications) line(w.changed, `${d.day(m.on)}: ${option('changeContract', 'ground', m.ground)}`)
  })
  return out
}
const yes: Text = { en: 'yes', sv: 'ja', da: 'ja', nb: 'ja' }, no: Text = { en: 'no', sv: 'nej', da: 'nej', nb: 'nei' }
