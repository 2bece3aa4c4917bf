import { say, type Day, type Lang, type Text } from '../../plain/index.ts'
import { factNamed, isAlive, sourceName, steps, type CaseStep, type Lawbook, type Rule, type StepVerdict } from '../../law/index.ts'
import { type Action, type NotedFinding } from '../../case/index.ts'
import type { LiveEnvelope } from '../events.ts'
import { personOf } from '../events.ts'
import { maySee } from '../rights.ts'
import { opensVersion } from '../work/sight.ts'
import type { Looker } from '../sight.ts'
import type { LiveState } from '../state.ts'
import { sectionsOf, type SectionName } from './sections.ts'
import { reportWords, type GapName } from './words.ts'

export type Line = { readonly label: string; readonly value: string }
/** A rule that a part of the report rests on, in the reader's words, with the places it stands. */
export type Ground = { readonly rule: string; readonly says: string; readonly order: string; readonly sources: readonly string[]; /** None of its sources has been read in the text of the law itself. */ readonly unread: boolean }
export type Gap = { readonly name: GapName; readonly asks: string }
export type Section = { readonly id: SectionName; readonly heading: string; readonly grounds: readonly Ground[]; readonly lines: readonly Line[]; readonly gaps: readonly Gap[]; /** Not for whoever reads: tenders, interests. */ readonly closed: boolean }
export type ReportFinding = { readonly verdict: StepVerdict; /** Advice: not to follow it is no breach. */ readonly advice?: boolean; readonly ground: Ground; readonly reason?: string }
export type ReportStep = {
  readonly n: number; readonly on: Day; readonly step: CaseStep; readonly name: string; readonly by: string; readonly verdict?: StepVerdict; readonly met: number; readonly lawbook: string
  readonly findings: readonly ReportFinding[]; readonly said: readonly Line[]
  readonly judgements: readonly { readonly asked: string; readonly answer: string; readonly reason: string }[]
  readonly unsettled?: { readonly reason: string; readonly open: readonly string[] }
  readonly second?: { readonly by: string; readonly on: Day; readonly because: string }
}
/** The procurement report, drawn from the log: all of it is a reading, nothing is written twice. */
export type ProcurementReport = {
  readonly title: string; readonly buyer: string; readonly country: LiveState['case']['country']; readonly from: Day; readonly on: Day; readonly public: boolean
  readonly grounds: readonly Ground[]; readonly sections: readonly Section[]; readonly steps: readonly ReportStep[]
  readonly documents: readonly { readonly title: string; readonly version: number; readonly on: Day; readonly sha256: string }[]
  readonly gaps: number; readonly lawbooks: readonly string[]
}

export type Drawing = {
  readonly book: Lawbook; readonly lang: Lang; readonly today: Day
  /** The public version: what stands in the public record, people by their roles. */
  readonly open: boolean
  readonly looker: Looker
  /** A person's name, or what stands in its place. */
  readonly who: (person: string | undefined, role: string) => string
  readonly day: (day: Day) => string
  /** What a step said, as its form puts it. */
  readonly fields: (action: Action) => readonly { readonly label: Text; readonly value: string }[]
  /** Steps that the public record shows. */
  readonly publicStep: (step: CaseStep) => boolean
}

export function groundOf(rule: Rule, lang: Lang): Ground {
  return { rule: rule.id, says: say(rule.says, lang), order: rule.order, sources: rule.sources.map(x => sourceName(x, lang)), unread: !rule.sources.some(x => x.known === 'statute text read') }
}
/** Rules of the buyer's country and of the directive by their ids, and those that carry them out, as far as they are in force that day. */
export function groundsFor(d: Pick<Drawing, 'book' | 'lang' | 'today'>, country: string, ids: readonly string[]): Ground[] {
  const named = d.book.rules.filter(r => (ids.includes(r.id) && (r.order === 'EU' || r.order === country)) || (r.order === country && 'carriesOut' in r && r.carriesOut !== undefined && ids.includes(r.carriesOut)))
  return named.filter(r => isAlive(r.life, { 'step taken': d.today })).sort((a, b) => Number(a.order === 'EU') - Number(b.order === 'EU')).map(r => groundOf(r, d.lang))
}

type Before = { weighed?: Extract<LiveEnvelope['event'], { type: 'step.weighed' }>; reasons: Record<string, string>; judgements: ReportStep['judgements'][number][]; unsettled?: ReportStep['unsettled']; second?: ReportStep['second'] }
const nothing = (): Before => ({ reasons: {}, judgements: [] })

/** The steps as they were taken, each with what the law said of it then and what people said to it. */
function stepsOf(d: Drawing, s: LiveState, envelopes: readonly LiveEnvelope[]): ReportStep[] {
  const out: ReportStep[] = [], rules = new Map(d.book.rules.map(r => [r.id, r])), { lang } = d
  let before = nothing()
  const factSaid = (name: string, value: unknown): { asked: string; answer: string } => {
    const fact = factNamed(name), options = fact && 'options' in fact.is ? fact.is.options as Readonly<Record<string, Text>> : undefined
    const word = typeof value === 'boolean' ? say(value ? yes : no, lang) : typeof value === 'string' && options?.[value] ? say(options[value], lang) : fact?.is.kind === 'number' && fact.is.unit === 'money' ? String(value).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0') : String(value)
    return { asked: fact ? say(fact.label, lang) : name, answer: word }
  }
  const found = (f: NotedFinding): ReportFinding => {
    const rule = rules.get(f.rule), reason = before.reasons[f.rule] ?? (d.open ? undefined : s.case.reasons[f.rule]?.reason)
    const ground: Ground = rule ? groundOf(rule, lang) : { rule: f.rule, says: f.rule, order: '', sources: [], unread: true }
    return { verdict: f.reasoned || (f.verdict === 'unlawful' && f.weight === 'needs a reason') ? 'needs a reason' : f.verdict as StepVerdict, ...(f.weight === 'advice' ? { advice: true } : {}), ground, ...(reason ? { reason } : {}) }
  }
  for (const { event: e, n, on, by } of envelopes) {
    if (e.type === 'unsettled.accepted') before.unsettled = { reason: e.reason, open: e.open.map(f => factSaid(f, '').asked) }
    else if (e.type === 'step.weighed') before.weighed = e
    else if (e.type === 'reason.given') before.reasons[e.rule] = e.reason
    else if (e.type === 'judgement.made') before.judgements.push({ ...factSaid(e.fact, e.value), reason: e.reason })
    else if (e.type === 'second.given') before.second = { by: d.who(e.person, by), on, because: e.because }
    else if ('action' in e) {
      const { action } = e, { step } = action
      if (!d.open || d.publicStep(step)) {
        const w = before.weighed?.step === step ? before.weighed : undefined
        out.push({
          // Its place in the log would tell the public how much has happened that it is not shown.
          n: d.open ? out.length + 1 : n, on, step, name: say(steps[step], lang), by: d.who(personOf(by), by), met: w?.met ?? 0, lawbook: w?.lawbook ?? '', ...(w ? { verdict: w.verdicts[w.country] } : {}), findings: (w?.findings ?? []).map(found),
          said: d.open ? [] : d.fields(action).map(f => ({ label: say(f.label, lang), value: f.value })), judgements: d.open ? [] : before.judgements,
          ...(before.unsettled ? { unsettled: before.unsettled } : {}), ...(before.second ? { second: { ...before.second, because: d.open ? '' : before.second.because } } : {}),
        })
      }
      before = nothing()
    }
  }
  return out
}
const yes: Text = { en: 'yes', sv: 'ja', da: 'ja', nb: 'ja' }, no: Text = { en: 'no', sv: 'nej', da: 'nej', nb: 'nei' }

/**
 * Draws the report. `s` and `envelopes` are what the looker may see (`caseSeen`, `logSeen`); for the public version, what anybody may.
 */
export function reportOf(d: Drawing, s: LiveState, envelopes: readonly LiveEnvelope[]): ProcurementReport {
  const { country } = s.case, made = stepsOf(d, s, envelopes)
  const sections = sectionsOf(d, s).map(x => ({ ...x, heading: say(reportWords.sections[x.id], d.lang) }))
  const documents = s.work.documents.flatMap(doc => doc.versions.filter(v => !v.erased && (d.open ? v.published !== undefined : maySee(d.looker.roles, 'team') && opensVersion(s, doc, v, d.looker))).map(v => ({ title: doc.title, version: v.version, on: v.published ?? v.on, sha256: v.sha256 })))
  return {
    title: s.title, buyer: s.buyerName, country, from: envelopes[0]?.on ?? d.today, on: d.today, public: d.open, grounds: groundsFor(d, country, reportRules[country]), sections, steps: made, documents,
    gaps: sections.reduce((sum, x) => sum + x.gaps.length, 0), lawbooks: [...new Set(made.map(x => x.lawbook).filter(x => x !== ''))],
  }
}
/** What asks for the report: the directive, and where the lawbook has it, the country's own words for it. */
export const reportRules: Readonly<Record<'DK' | 'SE' | 'NO', readonly string[]>> = {
  DK: ['eu/records/report', 'eu/records/kept'], SE: ['eu/records/report', 'eu/records/kept'], NO: ['eu/records/report', 'eu/records/kept', 'no/below/protocol', 'no/dialogue/protocol'],
}
