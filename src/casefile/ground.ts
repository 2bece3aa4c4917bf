import { currencyOf, type Country, type Currency, type Day, type Text } from '../plain/index.ts'
import { fold, lineage, type Envelope } from '../log/index.ts'
import type { Duty, Finding, Lawbook } from '../law/index.ts'
import { shownOf, type RuleShown } from '../calc/index.ts'
import type { CaseState } from '../case/index.ts'
import { practiceFold, reweighed, type PracticeEvent, type Reweighed, type World } from '../practice/index.ts'
import type { Paper, RuleLine, Said } from './paper.ts'

/** Where the case is: what a paper needs to know besides the log. A run has it from its scenario, a real case from itself. */
export type Place = {
  readonly lawbook: Lawbook
  readonly scenario: Pick<World['scenario'], 'subject' | 'activity' | 'start'> & { readonly firms: readonly { readonly id: string; readonly name: string }[]; readonly seats: Readonly<Record<Country, { readonly budget: number; readonly channel: Text }>> }
}
/** Something that a person of a firm said or wrote and that may be repeated without its name. */
export type Heard = { readonly about: Text | string; readonly says: string }
/** What a real case has of its own dialogue, in place of what a simulated market says. */
export type OfDialogue = { readonly heard: readonly Heard[]; readonly confidence: number; readonly ledger: readonly { readonly label: Text; readonly more: string; readonly firms: Readonly<Record<string, Day>>; readonly everybody?: Day; readonly mustShare: boolean }[] }
/** What the need workshop of a real case has come to: shared needs by number, requirements with what they lean on and what they become. */
export type OfWorkshop = {
  readonly ended: boolean
  readonly needs: readonly { readonly says: Said; readonly weight: number; readonly fate: 'carried' | 'neverShared' | 'noRequirement' | 'dropped' | 'notMeasurable' | 'notAgreed'; readonly lost: boolean }[]
  /** The market's words without who said them, as in every paper of the case. */
  readonly rows: readonly { readonly no: number; readonly says: string; readonly how: readonly string[]; readonly needs: readonly number[]; readonly market: readonly Said[]; readonly agreed: boolean; readonly becomes?: { readonly into: 'minimum' | 'criterion' | 'clause'; readonly weight?: number; readonly clause?: string } }[]
}
/** What a paper is made from: a branch of a run, or a real case. */
export type Ground = {
  readonly world: Place
  readonly dialogue?: OfDialogue
  readonly workshop?: OfWorkshop
  readonly country: Country
  readonly currency: Currency
  readonly log: readonly Envelope<PracticeEvent>[]
  readonly state: CaseState
  /** Every step that was taken, weighed once more. */
  readonly weighed: readonly Reweighed[]
}

export function groundOf(world: World, envelopes: readonly Envelope<PracticeEvent>[], branch: string): Ground & { readonly world: World } {
  const log = lineage(envelopes, branch)
  return { world, country: world.country, currency: currencyOf[world.country], log, state: fold(practiceFold, log).case, weighed: reweighed(world, log) }
}

const worst = ['unlawful', 'depends', 'lawful'] as const
/** The rules that looked at something, each once, as it stood the last time it did; what still asks something comes first. */
export function ruleLines(findings: readonly Finding[]): RuleLine[] {
  const last = new Map<string, Finding>()
  for (const f of findings) if (f.verdict !== 'does not apply') last.set(f.rule.id, f)
  const verdictOf = (f: Finding): RuleLine['stands'] => (f.verdict === 'unlawful' ? (f.rule.kind === 'duty' && f.rule.weight === 'blocks' ? 'unlawful' : f.reasoned ? 'lawful' : 'needs a reason') : f.verdict === 'depends' ? 'depends' : 'lawful')
  return [...last.values()].sort((a, b) => worst.indexOf(a.verdict as never) - worst.indexOf(b.verdict as never)).map(f => ({
    rule: shownOf(f) as RuleShown, stands: verdictOf(f),
    asks: f.verdict === 'depends' ? f.ask.map(x => x.label) : f.verdict === 'unlawful' && f.rule.kind === 'duty' ? (f.rule as Duty).remedies.map(r => r.say) : [],
  }))
}

/** Head of a paper. */
export const head = (g: Ground, lawDate: Day): Pick<Paper, 'currency' | 'lawDate' | 'lawbook'> => ({ currency: g.currency, lawDate, lawbook: g.world.lawbook.hash })
/** The day whose law the last step of these kinds was weighed by, else the last day of the run. */
export const lastOn = (g: Ground, steps: readonly string[]): Day => g.weighed.filter(w => steps.includes(w.opinion.step)).at(-1)?.on ?? g.state.today
