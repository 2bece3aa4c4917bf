import { digestText, say, text as t, type Country, type Text } from '../plain/index.ts'
import type { Envelope } from '../log/index.ts'
import { steps as stepWords, type CaseStep, type StepVerdict } from '../law/index.ts'
import type { PracticeEvent, World } from './types.ts'

// Experience API (xAPI) 1.0.3: what somebody did, as other learning software reads it. Verbs and kinds of activity are those of ADL and
// of the Tin Can registry where they have one that fits; the rest lies under the site's own address.

type LangMap = Readonly<Record<string, string>>
export type Statement = {
  readonly id: string
  readonly actor: { readonly objectType: 'Agent'; readonly account: { readonly homePage: string; readonly name: string } }
  readonly verb: { readonly id: string; readonly display: LangMap }
  readonly object: { readonly objectType: 'Activity'; readonly id: string; readonly definition: { readonly type: string; readonly name: LangMap } }
  readonly result?: { readonly success?: boolean; readonly completion?: boolean; readonly response?: string; readonly extensions?: Readonly<Record<string, string | number | boolean>> }
  readonly context: {
    readonly registration: string; readonly platform: 'TIPP'
    readonly contextActivities: { readonly parent?: readonly ActivityRef[]; readonly grouping?: readonly ActivityRef[] }
    readonly extensions: Readonly<Record<string, string | number | boolean>>
  }
  readonly timestamp: string
}
export type ActivityRef = { readonly objectType: 'Activity'; readonly id: string }

/** `base`: the address of the site, under which ids are stable. `about`: tells this run or exercise from others, and is no key to it. */
export type Recording = { readonly base: string; readonly about: string; /** Whether what people wrote goes along. */ readonly words: boolean }

/** A UUID that the same thing always gets (RFC 9562, version 8: made from SHA-256). */
export function uuidOf(name: string): string {
  const h = digestText(`tipp uuid\n${name}`), variant = ((parseInt(h[16]!, 16) & 0x3) | 0x8).toString(16)
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-${variant}${h.slice(17, 20)}-${h.slice(20, 32)}`
}

const adl = 'http://adlnet.gov/expapi/verbs/', tincan = 'http://id.tincanapi.com/verb/'
const verbs = {
  initialized: [adl, t('began', 'började', 'begyndte', 'begynte')], completed: [adl, t('completed', 'genomförde', 'gennemførte', 'gjennomførte')], attempted: [adl, t('attempted', 'prövade', 'prøvede', 'prøvde')],
  commented: [adl, t('commented on', 'skrev om', 'skrev om', 'skrev om')], asked: [adl, t('asked about', 'frågade om', 'spurgte om', 'spurte om')], answered: [adl, t('answered', 'svarade på', 'svarede på', 'svarte på')], shared: [adl, t('shared', 'delade', 'delte', 'delte')], terminated: [adl, t('ended', 'avslutade', 'afsluttede', 'avsluttet')],
  selected: [tincan, t('selected', 'valde', 'valgte', 'valgte')], 'talked-with': [tincan, t('talked with', 'talade med', 'talte med', 'snakket med')], 'requested-attention': [tincan, t('asked for help with', 'bad om hjälp med', 'bad om hjælp til', 'ba om hjelp med')],
  committed: [undefined, t('promised', 'lovade', 'lovede', 'lovte')],
} as const satisfies Record<string, readonly [string | undefined, Text]>
export type VerbName = keyof typeof verbs

const kinds = {
  simulation: 'http://adlnet.gov/expapi/activities/simulation', question: 'http://adlnet.gov/expapi/activities/question', objective: 'http://adlnet.gov/expapi/activities/objective', meeting: 'http://adlnet.gov/expapi/activities/meeting',
  step: 'http://id.tincanapi.com/activitytype/step', discussion: 'http://id.tincanapi.com/activitytype/discussion',
} as const
export type ActivityKind = keyof typeof kinds

const langMap = (x: Text): LangMap => ({ en: say(x, 'en'), sv: say(x, 'sv'), da: say(x, 'da'), nb: say(x, 'nb') })
const under = (r: Recording, path: string): string => `${r.base}/xapi/${path}`

export type Saying = {
  /** What tells this statement from the others of its log. */
  readonly key: string | number
  readonly who: string
  readonly verb: VerbName
  readonly activity: { readonly path: string; readonly kind: ActivityKind; readonly name: Text }
  readonly result?: Omit<NonNullable<Statement['result']>, 'extensions'>
  /** By short names; they stand under the site's own address. */
  readonly more?: Readonly<Record<string, string | number | boolean>>
  readonly found?: Readonly<Record<string, string | number | boolean>>
  readonly branch?: string
  readonly at: string
}

/** One statement. Whoever reads it learns a pseudonym that holds for this log only. */
export function statement(world: Pick<World, 'scenario' | 'country'>, r: Recording, s: Saying): Statement {
  const { scenario, country } = world, [vocabulary, display] = verbs[s.verb], simulation = `cases/${scenario.id}/v${scenario.version}`
  const named = (of: Readonly<Record<string, string | number | boolean>>) => Object.fromEntries(Object.entries(of).map(([k, v]) => [under(r, `extensions/${k}`), v]))
  const response = r.words ? s.result?.response : undefined, { response: _, ...result } = s.result ?? {}
  const more: { country: Country; [k: string]: string | number | boolean } = { country, ...s.more }
  return {
    id: uuidOf(`${r.about}/${s.key}`),
    actor: { objectType: 'Agent', account: { homePage: r.base, name: `tipp-${digestText(`${r.about}/${s.who}`).slice(0, 16)}` } },
    verb: { id: vocabulary ? `${vocabulary}${s.verb}` : under(r, `verbs/${s.verb}`), display: langMap(display) },
    object: { objectType: 'Activity', id: under(r, s.activity.path), definition: { type: kinds[s.activity.kind], name: langMap(s.activity.name) } },
    ...(s.result || s.found ? { result: { ...result, ...(response ? { response } : {}), ...(s.found ? { extensions: named(s.found) } : {}) } } : {}),
    context: {
      registration: uuidOf(r.about), platform: 'TIPP',
      contextActivities: { ...(s.activity.path === simulation ? {} : { parent: [{ objectType: 'Activity', id: under(r, simulation) }] }), ...(s.branch ? { grouping: [{ objectType: 'Activity', id: under(r, `${simulation}/branches/${s.branch}`) }] } : {}) },
      extensions: named(more),
    },
    timestamp: s.at,
  }
}

const words = {
  branch: t('Another path', 'En annan väg', 'En anden vej', 'En annen vei'), debrief: t('The debrief: {about}', 'Genomgången: {about}', 'Debriefingen: {about}', 'Gjennomgangen: {about}'), moments: t('Moments to talk about', 'Ögonblick att tala om', 'Øjeblikke at tale om', 'Øyeblikk å snakke om'), promise: t('A promise for one’s own municipality', 'Ett löfte för den egna kommunen', 'Et løfte til egen kommune', 'Et løfte for egen kommune'),
}
const without = /[.-]?\d+[.-]?/g
export const stepActivity = (step: CaseStep): Saying['activity'] => ({ path: `steps/${step}`, kind: 'step', name: stepWords[step] })
/** A verdict as a result: a step that needs a reason or depends on a fact is neither a success nor a failure. */
export const verdictResult = (verdict: StepVerdict): Pick<Saying, 'result' | 'found'> => ({ result: { completion: true, ...(verdict === 'lawful' ? { success: true } : verdict === 'unlawful' ? { success: false } : {}) }, found: { verdict } })

/**
 * A run as statements, in order: its beginning, every step with the law's verdict, ways back, what was written when looking back, and
 * its end. What firms and boards did is no learner's doing and is left out. `at`: the wall clock of an event; `who`: whose hand it was.
 */
export function runStatements(world: World, envelopes: readonly Envelope<PracticeEvent>[], r: Recording, at: (n: number) => string, who: (by: string, n: number) => string | undefined = by => by): Statement[] {
  const { scenario } = world, whole: Saying['activity'] = { path: `cases/${scenario.id}/v${scenario.version}`, kind: 'simulation', name: scenario.title }
  const named = (x: Text, about: string): Text => ({ en: say(x, 'en', { about }), sv: say(x, 'sv', { about }), da: say(x, 'da', { about }), nb: say(x, 'nb', { about }) })
  return envelopes.flatMap(({ n, on, by, branch, event: e }): Statement[] => {
    const person = who(by, n)
    if (person === undefined) return []
    const make = (verb: VerbName, activity: Saying['activity'], rest: Pick<Saying, 'result' | 'found' | 'more'> = {}): Statement[] => [statement(world, r, { key: n, who: person, verb, activity, branch, at: at(n), ...rest, more: { 'simulated-day': on, ...rest.more } })]
    switch (e.type) {
      case 'run.opened': return make('initialized', whole)
      case 'step.weighed': return make('completed', stepActivity(e.step), verdictResult(e.verdicts[e.country]))
      case 'branch.forked': return make('attempted', { path: `${whole.path}/branches/${e.branch}`, kind: 'simulation', name: words.branch }, { result: { response: `${e.tries} – ${e.expects}` } })
      case 'reflection.written': { const about = e.about.replaceAll(without, '-').replace(/^-|-$/g, '') || 'notes'; return make('commented', { path: `debrief/${about}`, kind: 'discussion', name: named(words.debrief, about) }, { result: { response: e.says } }) }
      case 'moments.chosen': return make('selected', { path: 'debrief/moments', kind: 'discussion', name: words.moments }, { found: { moments: e.moments.length } })
      case 'commitment.made': return e.what === '' ? [] : make('committed', { path: 'debrief/promise', kind: 'objective', name: words.promise }, { result: { response: e.what }, found: { due: e.due } })
      case 'lessons.written': return [statement(world, r, { key: `${n}/end`, who: person, verb: 'terminated', activity: whole, branch, at: at(n), result: { completion: true }, more: { 'simulated-day': on } })]
      default: return []
    }
  })
}
