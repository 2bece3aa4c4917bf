import { currencyOf, fill, mapText, text, type Country, type Text } from '../plain/index.ts'
import { lawbook } from '../law/index.ts'
import { buyers, ruleShown, subjects, type RuleShown } from '../calc/index.ts'
import { agreementWords as w, countryNames, languageWords, taskWords } from './agreement-words.ts'
import { countriesIn, doerOf, tasks, type Doer, type JointPlan } from './joint-plan.ts'
import { poolNeeds } from './needs.ts'
import { forumNames } from './sides.ts'
import { acrossOf, pooledValue } from './weigh.ts'

/** One clause: what it says, what is still open in it, and the entries of the lawbook that it rests on. */
export type Clause = { readonly id: string; readonly heading: Text; readonly says: readonly Text[]; readonly open: readonly Text[]; readonly ground: readonly RuleShown[] }
export type Agreement = { readonly title: Text; readonly draft: Text; readonly on: string; readonly lawbook: string; readonly clauses: readonly Clause[]; readonly openPoints: number }

type Filling = Readonly<Record<string, string | number | Text>>
const put = (t: Text, values: Filling): Text => mapText(t, (s, lang) => fill(s, Object.fromEntries(Object.entries(values).map(([k, v]) => [k, typeof v === 'object' ? v[lang] : v]))))
const same = (s: string): Text => text(s, s, s, s)
/** 'a, b and c' in each language. */
export const listed = (items: readonly Text[]): Text => mapText(w.and, (and, lang) => items.length < 2 ? items[0]?.[lang] ?? '' : `${items.slice(0, -1).map(x => x[lang]).join(', ')} ${and} ${items.at(-1)![lang]}`)
const money = (amount: number, currency: string): Text => mapText(same(''), (_, lang) => `${new Intl.NumberFormat(({ en: 'en-GB', sv: 'sv-SE', da: 'da-DK', nb: 'nb-NO' } as const)[lang], { maximumFractionDigits: 0 }).format(amount)} ${currency}`)

/** The same point of the law in the EU layer and in each country of the plan, where the lawbook has it. */
const grounds = (where: readonly Country[], ...points: readonly string[]): RuleShown[] =>
  points.flatMap(point => ['eu', ...where.map(c => c.toLowerCase())].map(o => `${o}/${point}`)).filter(id => lawbook.byId.has(id)).map(ruleShown)

/**
 * The agreement drafted from the answers: applicable law, who answers for what, internal organisation, forum, cost, data, the way out.
 * What nobody has answered stands as an open point; nothing is filled in for them.
 */
export function draftAgreement(p: JointPlan): Agreement {
  const where = countriesIn(p), names = (who: readonly number[]): Text => listed(who.map(i => same(p.participants[i]!.name)))
  const title = p.title === '' ? w.untitled : same(p.title), everyone = names(p.participants.map((_, i) => i)), several = where.length > 1
  const clauses: Clause[] = []
  const clause = (id: string, heading: Text, points: readonly string[], says: readonly (Text | false | undefined)[], open: readonly (Text | false | undefined)[]): void => {
    clauses.push({ id, heading, says: says.filter((x): x is Text => !!x), open: open.filter((x): x is Text => !!x), ground: grounds(where, ...points) })
  }
  clause('parties', w.parties, ['joint/named', 'joint/members'], [put(w.partiesSay, { names: everyone }), ...p.participants.map(x => put(w.party, { name: x.name, kind: buyers[x.buyer], country: countryNames[x.country] }))], [w.numbers])

  const pool = poolNeeds(p), lead = p.participants[0]!, currency = currencyOf[lead.country], total = pooledValue(p, currency), valued = p.participants.every(x => x.value > 0)
  clause('purpose', w.purpose, [], [
    put(valued ? w.purposeSays : w.purposeBare, { subject: subjects[p.subject], title, value: money(total, currency) }),
    ...pool.common.map(n => put(w.common, { need: n.says })), ...[...pool.some, ...pool.own].map(n => put(w.ownNeed, { names: names(n.who), need: n.says })),
    valued && put(w.amounts, { parts: listed(p.participants.map(x => mapText(money(x.value, currencyOf[x.country]), s => `${x.name}: ${s}`))) }),
  ], [pool.silent.length > 0 && put(w.needsOpen, { names: names(pool.silent) }), !valued && w.valueOpen, w.binding])

  const lawful = p.law !== 'open' && p.law !== 'none' && p.law !== 'other' && where.includes(p.law) ? p.law : undefined
  clause('law', w.law, p.form === 'entity' ? ['joint/entity-law', 'joint/law-stated'] : ['joint/law', 'joint/law-stated', 'joint/agreement'], [lawful && put(w.lawSays, { country: countryNames[lawful] }), several && w.lawStated],
    [!lawful && (p.law === 'open' || p.law === 'none' ? w.lawOpen : w.lawWrong), several && p.stated !== 'yes' && w.lawStated])

  if (several) clause('kept', w.kept, ['joint/no-evasion'], [w.keptSays], [p.evades === 'yes' ? w.keptWrong : p.evades === 'open' && w.keptOpen])
  if (acrossOf(p) === 'withEea') {
    const euOnly = where.filter(c => c !== 'NO')
    clause('eea', w.eea, ['joint/eea', 'joint/members'], euOnly.length > 0 ? [put(w.eeaSays, { countries: listed(euOnly.map(c => countryNames[c])) })] : [], [p.eea !== 'yes' && w.eeaOpen])
  }

  const who = tasks.map(task => ({ task, does: doerOf(p, task) }))
  clause('duties', w.duties, ['joint/responsibility', 'joint/named'], [w.dutiesSay, ...who.flatMap(({ task, does }) => (does ? [put(w.does, { task: taskWords[task], who: does === 'each' ? w.each : does === 'all' ? w.all : same(does.name) })] : []))],
    who.flatMap(({ task, does }) => (does ? [] : [put(w.doesOpen, { task: taskWords[task] })])))

  const seat = p.seat === 'open' ? undefined : p.seat, decided = p.decided === 'yes'
  clause('organisation', w.organisation, ['joint/agreement', ...(p.form === 'entity' ? ['joint/entity-law'] : [])], [
    p.form === 'together' ? w.together : w.entity, p.form === 'entity' && seat && decided && put(w.entitySeat, { country: countryNames[seat] }),
    p.decisions !== 'open' && { unanimous: w.unanimous, byValue: w.byValue, lead: w.lead }[p.decisions],
  ], [p.form === 'entity' && !(seat && decided) && w.entityOpen, p.decisions === 'open' && w.decisionsOpen, w.share])

  clause('notices', w.notices, ['joint/named', 'notice/languages', 'notice/language'], [w.noticesSay, p.languages.length > 0 && put(w.languagesSay, { languages: listed(p.languages.map(l => languageWords[l])) }), several && w.datesSay],
    [p.languages.length === 0 && w.languagesOpen, p.named !== 'yes' && w.namedOpen])
  clause('forum', w.forum, ['joint/forum'], [lawful && put(w.forumSays, { forum: listed(forumNames(lawful)) })], [!lawful && w.forumOpen, p.forum !== 'yes' && w.forumToldOpen, w.claims])
  clause('costs', w.costs, [], [p.costs !== 'open' && { byValue: w.costsValue, equal: w.costsEqual, own: w.costsOwn }[p.costs]], [p.costs === 'open' && w.costsOpen, p.costs !== 'own' && several && w.rate])
  clause('data', w.data, ['access/secrets'], [p.data !== 'open' && { own: w.dataOwn, lead: w.dataLead }[p.data], w.dataSays], [p.data === 'open' && w.dataOpen, w.personal])
  clause('exit', w.exit, [], [p.exit !== 'open' && { beforeNotice: w.exitNotice, stated: w.exitStated }[p.exit]], [p.exit === 'open' && w.exitOpen])
  clause('force', w.force, ['joint/agreement'], [w.forceSigned, p.international === 'yes' && w.forceState], [p.signed !== 'yes' && w.forceOpen, w.disputes])
  return { title: put(w.title, { title }), draft: w.draft, on: p.on, lawbook: lawbook.hash, clauses, openPoints: clauses.reduce((n, c) => n + c.open.length, 0) }
}

/** A doer of a task as the form names it. */
export const doerSaid = (p: Pick<JointPlan, 'participants'>, d: Doer): Text => (d === 'each' ? w.each : d === 'all' ? w.all : d === 'open' ? w.open : same(p.participants[Number(d.slice(1)) - 1]?.name ?? d))
