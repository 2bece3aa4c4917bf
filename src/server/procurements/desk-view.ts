import { currencyOf, isDay, say, text, type Lang, type Text } from '../../plain/index.ts'
import { caseStepNames, factNamed, lawbook, steps, type CaseStep } from '../../law/index.ts'
import { rootBranch } from '../../log/index.ts'
import { ended, forms, pastOf, whyNot, type Action, type CaseState } from '../../case/index.ts'
import { deadlinesIn, ledgerLines } from '../../practice/index.ts'
import { cameForms, type AskedStep, caseSeen, firmIds, firmNamed, impartialSteps, logSeen, lookerOf, mayCome, mayDo, maySee, mayTake, no, onDay, personOf, roleWords, type CameKind, type LiveState, type Looker } from '../../live/index.ts'
import { caseWords as w, deskTold, formatDay, formatNumber, happenedWords, tryStep, valuesOf, verdictsAt, type AdviserView, type CaseDeskView, type CaseHead, type DeskView, type PublicFirm, type PublicScenario, type PublicSeat, type ShownEnvelope } from '../../web/index.ts'
import type { DeskMore } from '../desk-view.ts'
import { linksOf } from '../pages-common.ts'
import type { Procurement } from './procurements.ts'

const same = (s: string): Text => ({ sv: s, da: s, nb: s, en: s })

/** The firms of a real case as the parts of the desk show firms. */
export const firmsShown = (s: Pick<LiveState, 'firms'>): readonly PublicFirm[] => s.firms.map(f => ({ id: f.id, name: f.name, about: same([f.country, f.number ?? ''].filter(x => x !== '').join(', ')), country: (['DK', 'SE', 'NO'] as const).find(c => c === f.country) ?? 'DK', size: 'medium', employees: 0, turnover: 0, founded: 0, incumbent: false }))

const topics = {
  law: text('what the law says', 'vad lagen säger', 'hvad loven siger', 'hva loven sier'), technique: text('the technique', 'tekniken', 'teknikken', 'teknikken'),
  users: text('what the users need', 'vad användarna behöver', 'hvad brugerne har brug for', 'hva brukerne trenger'), money: text('money and risk', 'ekonomi och risk', 'økonomi og risiko', 'økonomi og risiko'), market: text('the market', 'marknaden', 'markedet', 'markedet'),
}
const adviserRoles = { expert: roleWords.expert, user: text('User', 'Användare', 'Bruger', 'Bruker'), lawyer: roleWords.lawyer, finance: roleWords.finance } as const
/** Whom one may ask in one's own house. */
const advisersShown = (s: CaseState): readonly AdviserView[] => (Object.keys(adviserRoles) as (keyof typeof adviserRoles)[]).map((who, i) => ({
  who, name: '', role: adviserRoles[who], topics: i > 0 ? [] : Object.entries(topics).map(([id, ask]) => ({ id, ask, days: 1, asked: s.advisers.some(a => a.topic === id) })),
}))

/** What the parts of the practice desk need, drawn from a real case: the same forms, the same law beside them. */
export function deskOf(head: CaseHead, p: Procurement, looker: Looker, today: CaseState['today'], more: DeskMore): DeskView {
  const s = p.state, c = onDay(caseSeen(s.case, looker.roles), today), base = `procurements/${p.id}`, links = linksOf(head.lang, base, rootBranch)
  const seat: PublicSeat = { municipality: s.buyerName, place: same(''), channel: same(''), budget: 0, deadline: today }
  const scenario: PublicScenario = { id: 'live', version: 1, area: s.area === 'other' ? 'climate' : s.area, title: same(s.title), teaser: same(''), minutes: 0, start: today, subject: 'services', documented: [], invented: [], objectives: [], story: [], seats: { DK: seat, SE: seat, NO: seat }, capabilities: {}, solutions: {} }
  const choices = caseStepNames.map(step => {
    const refusal = !mayTake(looker.roles, step) ? no('no right') : whyNot(c, step)
    return { step, label: steps[step], taken: p.envelopes.filter(e => e.event.type === pastOf[step]).length, ...(refusal ? { refusal: refusal as never } : {}) }
  })
  const { step, problems = [], refusal, weighed } = more, drafted = step === undefined ? undefined : s.drafts[step]
  const href = (step?: CaseStep): string => `/${head.lang}/${base}${step ? `?step=${step}#step` : ''}`
  return {
    ...head, run: p.id, currency: currencyOf[s.case.country], country: s.case.country, branch: rootBranch, position: head.position, scenario, seat, firms: firmsShown(s), state: c,
    events: [], tree: { branch: rootBranch, starts: 1, last: s.last, own: s.last, fork: undefined, children: [] }, links: { ...links, desk: href(), step: href, steps: `/${head.lang}/${base}/steps` },
    today, ended: ended(s.case), steps: choices, values: more.values ?? drafted?.values ?? {}, problems, command: head.command,
    deadlines: deadlinesIn(c), advisers: advisersShown(c), news: [], meetings: [], ledger: ledgerLines(c), costs: { buyerDays: 0, buyer: 0, firmsDays: 0, firms: 0, lines: [] },
    refuses: { says: w.refusesSays, blocked: w.blocked, unsettled: w.unsettled, unsettledSays: w.unsettledSays, draft: w.keepDraft, wait: w.waitFor, waitSays: w.waitForSays, firmsHref: `/${head.lang}/${base}/team#firms`, addFirm: w.addFirm },
    ...(step ? { step } : {}), ...(refusal ? { refusal } : {}), ...(weighed ? { weighed } : {}),
  }
}

/** A step that waits, read out: its fields as the form names them. */
export function fieldsSaid(action: Action, s: LiveState, lang: Lang): { label: Text; value: string }[] {
  const values = valuesOf(action)
  return forms[action.step].fields.flatMap(f => {
    const own = Object.entries(values).filter(([name]) => name === f.name || name.startsWith(`${f.name}.`)).flatMap(([, list]) => list).filter(v => v !== '')
    if (own.length === 0) return []
    const word = (v: string): string => (f.options?.[v] ? say(f.options[v], lang) : f.kind === 'yes' ? say(v === 'yes' ? w.yes : w.no, lang) : f.kind === 'firm' || f.kind === 'firms' ? firmNamed(s, v)?.name ?? v : f.kind === 'question' ? s.case.questions[v]?.says ?? v : f.kind === 'number' || f.kind === 'money' ? (/^\d+$/.test(v) ? formatNumber(Number(v), lang) : v) : f.kind === 'day' && isDay(v) ? formatDay(v, lang, 'medium') : v)
    return [{ label: f.label, value: own.map(word).join(', ') }]
  })
}

/** What whoever asked for the step answered the law, and the reasons given: who signs reads them too. */
function saidBeside({ answers = {}, reasons = {}, unsettled }: AskedStep, lang: Lang): { label: Text; value: string }[] {
  return [
    ...Object.entries(answers).flatMap(([name, a]) => {
      const fact = factNamed(name), options = fact?.is.kind === 'one of' ? fact.is.options : undefined
      return fact ? [{ label: fact.label, value: `${typeof a.value === 'boolean' ? say(a.value ? w.yes : w.no, lang) : typeof a.value === 'number' ? formatNumber(a.value, lang) : options?.[a.value] ? say(options[a.value]!, lang) : a.value} (${a.reason})` }] : []
    }),
    ...Object.entries(reasons).flatMap(([id, reason]) => { const rule = lawbook.byId.get(id)?.[0]; return rule ? [{ label: rule.says, value: reason }] : [] }),
    ...(unsettled ? [{ label: w.goesOn, value: unsettled }] : []),
  ]
}

/** What has happened, in words, with people by the names they have now. */
export function happenedIn(p: Procurement, looker: Looker, lang: Lang, names: ReadonlyMap<string, string>): CaseDeskView['happened'] {
  const seen = logSeen(p.envelopes, looker), shown = seen as unknown as readonly ShownEnvelope[], verdicts = verdictsAt(shown), s = p.state
  const who = (id: string | undefined): string => (id === undefined ? say(w.somebody, lang) : names.get(id) ?? say(w.gone, lang))
  return seen.flatMap((e): CaseDeskView['happened'][number][] => {
    const { event: x } = e
    const own = (words: Text, values: Record<string, string | number> = {}) => [{ n: e.n, on: e.on, text: say(words, lang, values), step: false }]
    switch (x.type) {
      case 'case.opened': return []
      case 'case.begun': case 'invitation.withdrawn': case 'page.opened': case 'second.withdrawn': return own(happenedWords[x.type])
      case 'member.invited': return own(happenedWords[x.type], { role: say(roleWords[x.role], lang).toLocaleLowerCase(lang) })
      case 'member.joined': case 'member.left': return x.role === 'supplier' ? [] : own(happenedWords[x.type], { who: who(x.person), role: say(roleWords[x.role], lang).toLocaleLowerCase(lang) })
      case 'contact.changed': case 'interest.declared': case 'second.given': return own(happenedWords[x.type], { who: who(x.person) })
      case 'second.refused': return own(happenedWords[x.type], { who: who(x.person), because: x.because })
      case 'second.asked': return own(happenedWords[x.type], { who: who(x.person), step: say(steps[x.step], lang) })
      case 'partner.entered': return own(happenedWords[x.type], { name: x.name })
      case 'firm.entered': return own(happenedWords[x.type], { firm: x.name })
      case 'unsettled.accepted': return own(happenedWords[x.type], { reason: x.reason })
      case 'draft.kept': return Object.keys(x.values).length === 0 ? [] : own(happenedWords[x.type], { step: say(steps[x.step], lang) })
      case 'document.added': return own(happenedWords[x.type], { title: x.title, version: x.version })
      case 'document.shown': case 'document.published': case 'document.withdrawn': case 'document.erased': return own(happenedWords[x.type], { title: s.work.documents.find(d => d.id === x.document)?.title ?? '', ...('version' in x ? { version: x.version } : {}), ...('because' in x ? { because: x.because } : {}) })
      case 'comment.written': case 'comment.removed': return []
      case 'report.filled': return own(happenedWords[x.type])
      case 'task.set': return own(happenedWords[x.type], { says: x.says })
      case 'task.ended': case 'task.reopened': return own(happenedWords[x.type], { says: s.work.tasks.find(y => y.id === x.task)?.says ?? '' })
      case 'slot.offered': return own(happenedWords[x.type], { day: formatDay(x.day, lang, 'medium') })
      case 'slot.withdrawn': return own(happenedWords[x.type], { because: x.because })
      case 'meeting.noted': return own(happenedWords[x.type], { firms: x.firms.map(f => firmNamed(s, f)?.name ?? f).join(', ') })
      case 'draft.published': return own(happenedWords[x.type], { title: x.title, version: x.version })
      case 'passage.answered': case 'consent.used': return own(happenedWords[x.type])
      case 'plan.signed': return own(happenedWords[x.type], { who: who(x.person) })
      case 'time.noted': return own(happenedWords[x.type], { hours: x.hours })
      default: {
        const what = deskTold(e as unknown as ShownEnvelope, { lang, firms: firmsShown(s), advisers: [], news: [] })
        if (!what) return []
        const verdict = verdicts.get(e.n), by = what.step ? personOf(e.by) : undefined
        return [{ n: e.n, on: e.on, text: by ? `${what.text} (${who(by)})` : what.text, step: what.step !== undefined, ...(verdict ? { verdict } : {}) }]
      }
    }
  })
}

const cameKinds = Object.keys(cameForms) as CameKind[]
/** The whole desk of one who works on the case. */
export function caseDeskOf(head: CaseHead, p: Procurement, person: string, today: CaseState['today'], names: ReadonlyMap<string, string>, more: DeskMore & { readonly came?: CameKind; readonly ask?: string }): CaseDeskView {
  const s = p.state, looker = lookerOf(s, person), href = `/${head.lang}/procurements/${p.id}`
  const waits = maySee(looker.roles, 'waiting steps') ? s.waiting : s.waiting.filter(x => x.person === person)
  // Who signs reads first what the law says of the step as the case stands today.
  const read = more.step || more.weighed ? undefined : waits.find(x => x.ask === more.ask) ?? waits.find(x => x.person !== person && mayDo(looker.roles, 'second'))
  const tried = read && tryStep(lawbook, s.case.country, firmIds(s), onDay(s.case, today), read.asked.action, { ...(read.asked.answers ? { answers: read.asked.answers } : {}), ...(read.asked.reasons ? { reasons: read.asked.reasons } : {}) })
  const desk = deskOf(head, p, looker, today, tried?.ok ? { ...more, weighed: tried.weighed } : more)
  const declared = s.interests.find(i => i.person === person)
  return {
    head, desk, reads: !waits.some(x => x.person !== person && mayDo(looker.roles, 'second')) && !desk.steps.some(x => !x.refusal && x.step !== 'askAdviser'),
    waiting: waits.map(x => ({ ask: x.ask, step: x.step, who: names.get(x.person) ?? say(w.gone, head.lang), on: x.on, mine: x.person === person || mayDo(looker.roles, 'lead team'), maySign: x.person !== person && mayDo(looker.roles, 'second'), ...(x === read && tried?.ok && tried.weighed.home ? { verdict: tried.weighed.home.verdict } : { lawHref: `${href}?ask=${x.ask}#law` }), fields: [...fieldsSaid(x.asked.action, s, head.lang), ...saidBeside(x.asked, head.lang)] })),
    drafts: maySee(looker.roles, 'inner work') ? (Object.entries(s.drafts) as [CaseStep, NonNullable<(typeof s.drafts)[CaseStep]>][]).map(([step, d]) => ({ step, href: `${href}?step=${step}#step`, fromPractice: d.from === 'practice', on: d.on })) : [],
    came: mayDo(looker.roles, 'note what came') ? cameKinds.filter(k => mayCome(s.case, k)).map(kind => ({ kind, href: `${href}?came=${kind}#came` })) : [],
    ...(more.came && mayDo(looker.roles, 'note what came') ? { cameOpen: { kind: more.came, fields: cameForms[more.came] } } : {}),
    happened: happenedIn(p, looker, head.lang, names),
    declareFirst: declared === undefined && ((desk.step !== undefined && impartialSteps.includes(desk.step) && mayTake(looker.roles, desk.step)) || (looker.roles.includes('evaluator'))),
  }
}
