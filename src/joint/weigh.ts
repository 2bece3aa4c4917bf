import { countries, currencyOf, type Country, type Currency } from '../plain/index.ts'
import { lawbook, orderQuestions, weigh, type Facts, type Finding, type Opinion, type Question, type When } from '../law/index.ts'
import { convertedOn, factsOfKind, ruleShown, type RuleShown } from '../calc/index.ts'
import { countriesIn, type Answered, type JointPlan, type Participant } from './joint-plan.ts'

const truth = (a: Answered): boolean | undefined => (a === 'yes' ? true : a === 'no' ? false : undefined)
export const clockOf = (p: Pick<JointPlan, 'on'>): When => ({ 'step taken': p.on, 'procedure begun': p.on, 'notice sent': p.on, 'contract signed': p.on })

/** The whole purchase in one currency: what is bought together is valued together (Directive 2014/24 art. 5). */
export const pooledValue = (p: JointPlan, currency: Currency): number => p.participants.reduce((sum, x) => sum + convertedOn(x.value, currencyOf[x.country], currency, p.on), 0)

/** Where they are, as the lawbook names it. */
export function acrossOf(p: Pick<JointPlan, 'participants'>): 'oneCountry' | 'withinEu' | 'withEea' {
  const where = countriesIn(p)
  return where.length === 1 ? 'oneCountry' : where.includes('NO') ? 'withEea' : 'withinEu'
}

const allWritten = (p: JointPlan): boolean | undefined => {
  const said = Object.values(p.who)
  return said.every(w => w !== 'open') ? true : said.every(w => w === 'open') ? undefined : false
}

/** The facts of the joint step, as one participant's law hears them: its own kind and currency, the whole value. */
export function factsFor(p: JointPlan, who: Participant): Facts {
  const where = countriesIn(p), value = pooledValue(p, currencyOf[who.country])
  const chosen = p.law === 'open' ? undefined : p.law === 'none' || p.law === 'other' ? p.law : where.includes(p.law) ? 'participant' : 'other'
  const said: Record<string, string | number | boolean | undefined> = {
    ...(factsOfKind({ buyer: who.buyer, activity: who.activity, subject: p.subject }) as Record<string, string>), 'value.estimated': value > 0 ? value : undefined, 'rnd.listedCode': false,
    'joint.across': acrossOf(p), 'joint.form': p.form, 'joint.law': chosen, 'joint.agreed': truth(p.signed), 'joint.internationalAgreement': truth(p.international), 'joint.lawStated': truth(p.stated),
    'joint.partsWritten': allWritten(p), 'joint.buyersNamed': truth(p.named), 'joint.forumTold': truth(p.forum), 'joint.evades': truth(p.evades), 'joint.eeaReasoned': truth(p.eea),
    // A joint entity follows the law of its seat, or of a country where it is active: where its members are.
    ...(p.form === 'entity' ? { 'joint.entityLaw': chosen === undefined || (p.seat === 'open' && chosen !== 'participant') ? undefined : p.law === p.seat ? 'seat' : chosen === 'participant' ? 'activity' : 'other', 'joint.entityDecided': truth(p.decided) } : {}),
  }
  return Object.fromEntries(Object.entries(said).filter(([, v]) => v !== undefined)) as Facts
}

/** What the law of one participant says of the joint step, with the questions that still decide. */
export type JointOpinion = { readonly who: readonly number[]; readonly country: Country; readonly opinion: Opinion; readonly questions: readonly Question[]; readonly facts: Facts }

/** The joint step under the law of each participant at once. Those of one country and kind are one opinion. */
export function opinionsOf(p: JointPlan): readonly JointOpinion[] {
  const groups = new Map<string, number[]>()
  for (const [i, x] of p.participants.entries()) groups.set(`${x.country} ${x.buyer} ${x.activity}`, [...(groups.get(`${x.country} ${x.buyer} ${x.activity}`) ?? []), i])
  const none: ReadonlySet<string> = new Set()
  return [...groups.values()].map(who => {
    const x = p.participants[who[0]!]!, facts = factsFor(p, x)
    return { who, country: x.country, facts, opinion: weigh(lawbook, 'agreeJointPurchase', facts, x.country, clockOf(p), none), questions: orderQuestions(lawbook, 'agreeJointPurchase', facts, x.country, clockOf(p), none) }
  })
}

const about = (findings: readonly Finding[], point: string): Finding | undefined => findings.find(f => f.rule.id.endsWith(`/joint/${point}`) && f.verdict !== 'does not apply')

/** Whether the law of a country may be chosen: 'not ruled' where no rule on the choice applies (one country, or below the thresholds). */
export type Choice = { readonly law: Country | 'other'; readonly may: 'yes' | 'no' | 'not ruled'; readonly by: readonly RuleShown[] }

/** Which law may be chosen, asked of every participant's own law in turn: one that forbids it is enough. */
export const choicesOf = (p: JointPlan): readonly Choice[] => ([...countries, 'other'] as const).map(law => {
  const tried: JointPlan = { ...p, law, seat: p.form === 'entity' ? (p.seat === 'open' ? countriesIn(p)[0]! : p.seat) : p.seat, decided: 'yes' }
  const found = p.participants.flatMap(x => {
    const f = about(weigh(lawbook, 'agreeJointPurchase', factsFor(tried, x), x.country, clockOf(p), new Set()).findings, p.form === 'entity' ? 'entity-law' : 'law')
    return f ? [f] : []
  })
  const by = [...new Set(found.map(f => f.rule.id))].map(ruleShown)
  return { law, may: found.length === 0 ? 'not ruled' : found.some(f => f.verdict === 'unlawful') ? 'no' : 'yes', by }
})

/** What nobody gets away from by the choice: the rule of each country in the plan, as it stands there. */
export function notEvaded(p: JointPlan): readonly { readonly country: Country; readonly rule: RuleShown }[] {
  return countriesIn(p).flatMap(country => {
    const x = p.participants.find(y => y.country === country)!
    const f = about(weigh(lawbook, 'agreeJointPurchase', factsFor(p, x), country, clockOf(p), new Set()).findings, 'no-evasion')
    return f ? [{ country, rule: ruleShown(f.rule.id) }] : []
  })
}

/** Where the words of an act do not reach the partner: it speaks of the EU, and the partner is in the EEA. */
export function gapsOf(p: JointPlan): readonly { readonly country: Country; readonly rule: RuleShown; readonly closed: boolean }[] {
  return opinionsOf(p).flatMap(({ country, opinion }) => {
    const f = about(opinion.findings, 'eea')
    return f ? [{ country, rule: ruleShown(f.rule.id), closed: f.verdict === 'lawful' }] : []
  }).filter((x, i, all) => all.findIndex(y => y.rule.id === x.rule.id) === i)
}
