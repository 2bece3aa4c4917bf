import { currencyOf, type Country } from '../../plain/index.ts'
import { convertedAmount, factsIn, lawbook, on as allClocks, weigh, type Facts, type Finding, type Opinion, type Step } from '../../law/index.ts'
import { fitOf, known } from './fits.ts'
import { factsOf } from './questions.ts'
import { deepFacts } from './reads.ts'
import type { Answers, QuestionId, Setting, Told, WayId, Weighed, WayVerdict } from './types.ts'
import { wayOf } from './ways.ts'

/** Everything the lawbook is told: where one buys, the answers, and further facts it asked for. An answer stands before a further fact. */
export function factsFor(told: Told, country: Country = told.setting.country): Facts {
  const facts: Facts = { ...told.facts, ...factsOf(told.answers), 'buyer.kind': told.setting.buyer }
  const value = facts['value.estimated']
  return typeof value === 'number' ? { ...facts, 'value.estimated': convertedAmount(value, told.setting.currency, currencyOf[country]) } : facts
}

/** Grounds without a notice that the answers leave open. `none` when they rule all of them out. */
export function groundsOpen(a: Answers): readonly string[] {
  const one = known(a, 'one'), urgency = known(a, 'urgency'), earlier = known(a, 'earlier'), buys = known(a, 'buys')
  const lets = (value: string | undefined, ...ok: readonly string[]) => value === undefined || ok.includes(value)
  const grounds = [
    ...(lets(one, 'technical') ? ['technical'] : []), ...(lets(one, 'rights', 'own') ? ['exclusiveRights'] : []),
    ...(lets(one, 'other') ? ['artistic', 'additional', 'repetition', 'commodity', 'liquidation', 'contestWinner'] : []),
    ...(lets(urgency, 'unforeseen', 'own') ? ['extremeUrgency'] : []),
    ...(lets(earlier, 'nothing') ? ['noTenders'] : []), ...(lets(earlier, 'unacceptable') ? ['unacceptableTenders'] : []),
    // Goods made only for a trial: one more ground for whoever buys goods that do not exist.
    ...(lets(buys, 'goods') && lets(known(a, 'market'), 'develop') ? ['researchSupplies'] : []),
  ]
  return grounds.length > 0 ? grounds : ['none']
}
/** Grounds that an answer points to, rather than only leaving open. */
const pointed = (a: Answers): readonly string[] => [
  ...({ technical: ['technical'], rights: ['exclusiveRights'], own: ['exclusiveRights'], other: [] }[known(a, 'one') ?? ''] ?? []),
  ...(known(a, 'urgency') === 'unforeseen' || known(a, 'urgency') === 'own' ? ['extremeUrgency'] : []),
  ...(known(a, 'earlier') === 'nothing' ? ['noTenders'] : []), ...(known(a, 'earlier') === 'unacceptable' ? ['unacceptableTenders'] : []),
]
const groundAsks = (a: Answers): QuestionId | undefined => (['one', 'urgency', 'earlier'] as const).find(id => a[id] === undefined)

const better: readonly WayVerdict[] = ['lawful', 'needs a reason', 'depends', 'unlawful', 'for something else']
const rank = (v: WayVerdict): number => better.indexOf(v)

type Judged = Pick<Weighed, 'verdict' | 'opinion' | 'broken' | 'open' | 'reasons' | 'facts'>
const memo = new Map<string, Judged>()
const reads = new Map<string, readonly string[]>()

/** The facts that can matter for a step once the procedure and ground are fixed: everything that rules not yet ruled out read. */
function readBy(step: Step, fixed: Facts, country: Country, day: string): readonly string[] {
  const key = [step, country, day, ...Object.entries(fixed).map(([k, v]) => `${k}=${v}`)].join()
  let found = reads.get(key)
  if (!found) {
    const o = weigh(lawbook, step, fixed, country, allClocks(day as never))
    found = [...new Set(o.findings.flatMap(f => (f.verdict === 'does not apply' ? [] : [f.rule, ...f.setAside.map(s => s.by)].flatMap(r => deepFacts(r)))))].sort()
    if (reads.size > 400) reads.clear()
    reads.set(key, found)
  }
  return found
}
/** A way that asks for a notice: what the rules on notices say of going without one. */
const readsChannel = (f: Finding): boolean => factsIn(f.rule).some(x => x.fact === 'notice.channel')

function judge(way: WayId, facts: Facts, country: Country, day: Setting['on']): Judged {
  const { step, procedure } = wayOf(way)
  const fixed: Facts = { procedure, ...(facts['direct.ground'] === undefined ? {} : { 'direct.ground': facts['direct.ground'] }) }
  const mine = { ...facts, ...fixed }
  const also = way === 'directAward' ? { 'notice.channel': 'none' } : undefined
  const needed = [...readBy(step, fixed, country, day), ...(also ? readBy('sendNotice', { ...fixed, ...also }, country, day) : [])]
  const key = [way, country, day, ...needed.map(n => `${mine[n]}`)].join('|')
  const there = memo.get(key)
  if (there) return { ...there, facts: mine }
  const opinion = weigh(lawbook, step, mine, country, allClocks(day))
  const findings = [...opinion.findings, ...(also ? weigh(lawbook, 'sendNotice', { ...mine, ...also }, country, allClocks(day)).findings.filter(readsChannel) : [])]
  const judged = { ...sorted(findings), opinion, facts: mine }
  if (memo.size > 4000) memo.clear()
  memo.set(key, judged)
  return judged
}

function sorted(findings: readonly Finding[]): Pick<Judged, 'verdict' | 'broken' | 'open' | 'reasons'> {
  const asksReason = (f: Finding) => f.rule.kind === 'duty' && f.rule.weight === 'needs a reason'
  const counts = findings.filter(f => f.rule.kind === 'gap' || f.rule.weight !== 'advice')
  const broken = counts.filter(f => f.verdict === 'unlawful' && !asksReason(f)), open = counts.filter(f => f.verdict === 'depends' && !asksReason(f))
  // A duty that asks for a reason is met by one whichever way the facts turn out.
  const reasons = counts.filter(f => asksReason(f) && (f.verdict === 'unlawful' || f.verdict === 'depends'))
  return { verdict: broken.length > 0 ? 'unlawful' : open.length > 0 ? 'depends' : reasons.length > 0 ? 'needs a reason' : 'lawful', broken, open, reasons }
}

const groundDuty = (o: Opinion): readonly Finding[] => o.findings.filter(f => f.verdict === 'depends' && /\/(direct-ground|ground|limit)$/.test(f.rule.id)).slice(0, 1)

/** One way under one country's law, with the facts told. */
export function weighWay(way: WayId, told: Told, country: Country = told.setting.country): Weighed {
  const facts = factsFor(told, country), { on } = told.setting, { step } = wayOf(way), a = told.answers
  const fit = fitOf(way, a, facts, country, allClocks(on))
  const isDirect = way === 'negotiatedWithoutNotice' || way === 'directAward'
  let judged: Judged, ground: string | undefined, asks: QuestionId | undefined
  if (!isDirect || facts['direct.ground'] !== undefined) judged = judge(way, facts, country, on)
  else {
    // Below the threshold a direct award may need no ground at all.
    const without = way === 'directAward' ? judge(way, { ...facts, 'direct.ground': 'none' }, country, on) : undefined
    const open = groundsOpen(a), onGround = (g: string) => ({ g, ...judge(way, { ...facts, 'direct.ground': g }, country, on) })
    if (without && rank(without.verdict) < rank('unlawful')) judged = without
    else {
      const said = open.filter(g => pointed(a).includes(g)).map(onGround).sort((x, y) => rank(x.verdict) - rank(y.verdict))[0]
      const others = open.filter(g => !pointed(a).includes(g) && g !== 'none')
      if (said && (said.verdict !== 'unlawful' || !others.some(g => onGround(g).verdict !== 'unlawful'))) { judged = said; ground = said.g }
      else if (!others.some(g => onGround(g).verdict !== 'unlawful')) judged = without ?? onGround('none')
      else {
        // Grounds are open but none is pointed to: the duty to have one stands for them all, and no ground unsaid makes a way firm.
        const unsaid = judge(way, facts, country, on), duty = groundDuty(unsaid.opinion)
        judged = { ...unsaid, verdict: 'depends', broken: [], open: duty.length > 0 ? duty : unsaid.open.slice(0, 1), reasons: unsaid.reasons.filter(f => f.rule.id.endsWith('/recorded')) }
        asks = groundAsks(a)
      }
    }
  }
  const base = { way, step, ...judged, ...(ground ? { ground } : {}) }
  if (fit.fits === false) return { ...base, verdict: 'for something else', broken: [], open: [], reasons: [], ...(fit.because ? { elsewhere: fit.because } : {}) }
  if (fit.fits === undefined && judged.verdict !== 'unlawful') return { ...base, verdict: 'depends', fitAsks: fit.asks }
  return { ...base, ...(asks ? { fitAsks: asks } : {}) }
}

/** How near to a limit a converted sum may lie before the other country's answer is called open: rates move more than this in two years. */
const nearLimit = 0.03
/** The verdict under another country's law. A sum in a foreign currency that lies at a limit leaves it open. */
export function verdictIn(way: WayId, told: Told, country: Country): WayVerdict {
  const here = weighWay(way, told, country).verdict, value = told.answers.value
  if (!value || value === 'unknown' || told.setting.currency === currencyOf[country]) return here
  const near = [1 - nearLimit, 1 + nearLimit].map(by => weighWay(way, { ...told, answers: { ...told.answers, value: String(Math.max(1, Math.round(Number(value) * by))) } }, country).verdict)
  return near.every(v => v === here) ? here : 'depends'
}
