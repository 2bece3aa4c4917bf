import type { Touching } from '../experience/index.ts'
import type { Country, Currency, Day, Lang, Text } from '../plain/index.ts'
import type { Facts, Order, Opinion, Proven, Question, CaseStep, Step, StepVerdict, When } from '../law/index.ts'
import type { StepOpinion } from '../plan/index.ts'
import type { Branch, Envelope } from '../log/index.ts'
import type { Action, CaseState, FieldProblem, Opinions, Refusal } from '../case/index.ts'
import type { CostLine, Explanation } from '../market/index.ts'
import type { Paper, PaperKind } from '../casefile/index.ts'
import type { DebriefBlock, ExerciseDebrief, SubstituteStep } from '../exercise/index.ts'
import type { SeatPageView } from './pages/exercise/views.ts'
import type { Comparison, Deadline, Debrief, LedgerLine, PracticeEvent, RunOpened, Scenario, ScenarioFirm } from '../practice/index.ts'

/**
 * What the server gives the pages: plain values, already cleared of what the player may not know. A page is a pure function from
 * one of these to a whole HTML document (see `pages` in index.ts). Every page works without script.
 *
 * Names of form fields, which `server/form.ts` reads (the forms themselves are `forms` of src/case):
 * - a field of the step: its own `name`. 'yes' is a checkbox or radios with the values `yes` and `no`; 'one', 'firm', 'question' and
 *   'adviser topic' one value (the id; a topic's bare id); 'many' and 'firms' the name repeated; 'lines' one text with one per line;
 *   'number' and 'money' as people write them ("1 200 000", "2,5"); 'day' as YYYY-MM-DD;
 * - 'criteria': `criteria.0.kind` `criteria.0.name` `criteria.0.weight`, then `criteria.1.…`; 'phases': `phases.0.name` `.months`
 *   `.target` `.payment`. Rows left empty are dropped, so a page may always show a few more than are filled in (up to 12);
 * - an answer to the law's question: `answer.<fact>` (yes/no, an option, a number, a day) with its reason in `because.<fact>`;
 * - a reason for a duty of weight 'needs a reason': `reason.<rule id>`.
 * Passing time: `pass` (`day`, `deadline` or `to`) and for `to` also `day`. Going back: `at` (position), `tries` and `expects` (texts).
 * Writing in the debrief: `says.<about>`, about being an id of small letters, digits, points and hyphens.
 * Hidden with every form of a run: `branch`, `position`; with a step also `step`; and `command` (a fresh name per drawn form, so that
 * sending twice does it once). Buttons of a step: name `intent`, value `check` (weigh only) or `take`.
 */

/** What every page has. */
export type Common = {
  readonly lang: Lang
  /** Path of the style sheet and of fonts to load early. */
  readonly css: string
  readonly fonts: readonly string[]
  /** Paths of the module scripts and of the lawbook as data, for pages where the law follows what one types. */
  readonly live: () => { readonly scripts: readonly string[]; readonly lawData: string }
  readonly homeHref: string
  readonly nav: readonly { readonly href: string; readonly label: string; readonly current?: boolean }[]
  /** In the frame: the way to sign in, or who reads. */
  readonly account?: { readonly href: string; readonly label: string }
  /** The same page in each language. */
  readonly inLangs: Readonly<Record<Lang, string>>
}

/** A firm as anybody can read about it in a register. */
export type PublicFirm = Pick<ScenarioFirm, 'id' | 'name' | 'about' | 'country' | 'size' | 'employees' | 'turnover' | 'founded' | 'incumbent'>
/** A seat without what a sound estimate would say. */
export type PublicSeat = Pick<Scenario['seats'][Country], 'municipality' | 'place' | 'channel' | 'budget' | 'deadline'>
/** A scenario without its answers. */
export type PublicScenario = Pick<Scenario, 'id' | 'version' | 'area' | 'title' | 'teaser' | 'minutes' | 'start' | 'subject' | 'documented' | 'invented' | 'objectives' | 'story'> & {
  readonly seats: Readonly<Record<Country, PublicSeat>>
  /** Names only: what the firms' solutions and abilities are called. */
  readonly capabilities: Readonly<Record<string, Text>>
  readonly solutions: Readonly<Record<string, { readonly name: Text; readonly about: Text }>>
}

type Declined = Extract<PracticeEvent, { readonly type: 'firm.declined' }>
/** The log as the player may see it: without the seed and without what goes on in firms' minds. */
export type ShownEvent = Exclude<PracticeEvent, RunOpened | Declined | { readonly type: 'disposition.changed' | 'firm.sealed' | 'firm.unsealed' | 'inject.held' }> | Omit<RunOpened, 'seed'> | Omit<Declined, 'because'>
export type ShownEnvelope = Envelope<ShownEvent>

export type AdviserView = {
  readonly who: string
  readonly name: string
  readonly role: Text
  readonly topics: readonly {
    readonly id: string
    readonly ask: Text
    /** Working time that the answer takes. */
    readonly days: number
    /** The answer, once it has come. */
    readonly answer?: Text
    readonly asked: boolean
  }[]
}

/** Somebody outside wrote, called or published something (an inject that has come). */
export type NewsView = { readonly n: number; readonly on: Day; readonly id: string; readonly by: 'mail' | 'phone' | 'news'; readonly from: Text; readonly says: Text }

/** What a firm answered when it was met, as the log holds it (sums of money in EUR). `secret`: it asks that this goes no further. */
export type MeetingView = { readonly n: number; readonly on: Day; readonly firm: string; readonly answers: Extract<PracticeEvent, { readonly type: 'firm.told' }>['answers'] }

/** Addresses of one run, on the branch that is shown. */
export type RunLinks = {
  readonly desk: string
  /** The desk with this step's form open. */
  readonly step: (step: CaseStep) => string
  /** The desk as it was just after event n. */
  readonly event: (n: number) => string
  readonly branch: (branch: string) => string
  /** Why a firm or a board did what event n says. */
  readonly why: (n: number) => string
  readonly compare: (a: string, b: string) => string
  readonly debrief: string
  readonly report: string
  /** Where what was learned is shared: by who practises alone, and by who leads an exercise. */
  readonly experience?: string
  readonly ledger: string
  /** Where a run of one's own is given to be compared. */
  readonly share?: string
  readonly json: string
  readonly csv: string
  /** The public record of the run. */
  readonly record: string
  readonly xapi: string
  /** Whether the one who reads may take the whole log: in an exercise only the facilitator. */
  readonly whole: boolean
  /** A paper for the real file. */
  readonly file: (kind: PaperKind) => string
  /** The debrief in six screens; only for a run of one's own. */
  readonly blocks?: string
  /** Where forms are sent. */
  readonly steps: string
  readonly time: string
  readonly rewind: string
  readonly law: (order: Order, id: string) => string
}

/** What all pages of a run have. */
export type RunCommon = Common & {
  readonly run: string
  readonly country: Country
  readonly currency: Currency
  readonly branch: string
  /** Position of the run's last event (all branches): goes back with every form. */
  readonly position: number
  readonly scenario: PublicScenario
  readonly seat: PublicSeat
  readonly firms: readonly PublicFirm[]
  readonly state: CaseState
  /** What the branch sees, in order. */
  readonly events: readonly ShownEnvelope[]
  /** The steps of every branch with their verdicts: for the picture of the whole run. */
  readonly everyStep?: readonly ShownEnvelope[]
  readonly tree: Branch
  readonly links: RunLinks
}

export type StepChoice = {
  readonly step: CaseStep
  readonly label: Text
  /** Empty when it can be taken now; otherwise what is missing. */
  readonly refusal?: Refusal
  readonly taken: number
}

/** A step weighed: what the law of each country says of it, and for the buyer's own law what to ask and what would help. */
export type WeighedStep = {
  readonly action: Action
  readonly opinions: Opinions
  readonly home: Opinion | undefined
  /** The countries whose law binds the step: more than one where several buyers agree. */
  readonly bound: readonly Country[]
  readonly facts: Facts
  readonly on: When
  /** What to ask first, most settling first. */
  readonly questions: readonly Question[]
  /** By rule id: what would make it lawful, each tried. */
  readonly remedies: Readonly<Record<string, readonly Proven[]>>
}

/** What was typed, as it was typed: `name` -> values. */
export type FormValues = Readonly<Record<string, readonly string[]>>

export type DeskView = RunCommon & {
  /** What is public of this run goes to the public record. */
  readonly recorded?: boolean
  /** Set in a real case: what the law blocks is refused, and what stays open is owned up to. `says`: beside the buttons; `draft`: the button that keeps a draft. */
  readonly refuses?: { readonly says: Text; readonly blocked: Text; readonly unsettled: Text; readonly unsettledSays: Text; readonly draft: Text; readonly wait: Text; readonly waitSays: Text; /** Where a company is added. */ readonly firmsHref: string; readonly addFirm: Text }
  /** Set when the desk is shared by the seats of an exercise: the way back to the table, and what goes on there. */
  readonly together?: { readonly table: string; readonly listen: string; readonly seat?: SeatPageView; readonly mayDebrief: boolean }
  readonly today: Day
  /** Set when an earlier moment is shown: its position. Nothing can be done there but to go back from it. */
  readonly viewed?: number
  readonly ended: boolean
  /** Every step in the order of the work, also those that cannot be taken now. */
  readonly steps: readonly StepChoice[]
  /** The step whose form is open. */
  readonly step?: CaseStep
  readonly values: FormValues
  /** What is wrong with what was typed. */
  readonly problems: readonly FieldProblem[]
  /** Why the step, the passing of time or the way back cannot be done at all. */
  readonly refusal?: Refusal | { readonly code: string; readonly text: Text; readonly field?: string }
  /** After `check`: the step weighed, not taken. */
  readonly weighed?: WeighedStep
  /** The step just taken, when the page shows what came of it: its verdict and its position. */
  readonly took?: { readonly step: CaseStep; readonly verdict: StepVerdict; readonly from: number }
  /** After a command: what came after this position is new to the reader. */
  readonly since?: number
  /** A fresh name for the next command. */
  readonly command: string
  readonly deadlines: readonly Deadline[]
  readonly advisers: readonly AdviserView[]
  readonly news: readonly NewsView[]
  readonly meetings: readonly MeetingView[]
  readonly ledger: readonly LedgerLine[]
  /** Work so far: days and money of the buyer and of each firm that took part. */
  readonly costs: { readonly buyerDays: number; readonly buyer: number; readonly firmsDays: number; readonly firms: number; readonly lines: readonly CostLine[] }
  /** When somebody else (another tab) was quicker: what happened meanwhile. The typed values are kept. */
  readonly meanwhile?: readonly ShownEnvelope[]
  /** Somebody else at the table took the same step while this one was written: what was done beside what was meant. */
  readonly clash?: { readonly theirs: object; readonly mine: object }
  /** The form of going back is open at this event. */
  readonly rewindAt?: number
}

export type HomeView = Common & {
  readonly cases: readonly { readonly scenario: PublicScenario; readonly href: string }[]
  /** How many drills there are. */
  readonly drills?: number
  readonly lawHref: string
  /** Where need workshops begin, if a case has one. */
  readonly workshops?: string
  /** How many experiences there are to read. */
  readonly experiences?: number
}

export type CasePageView = Common & {
  readonly scenario: PublicScenario
  readonly firms: readonly PublicFirm[]
  /** Where the form with `country` (and, for those who want the same luck again, `seed`) is sent. */
  readonly start: string
  /** Where the need workshop of this case begins, if it has one. */
  readonly workshop?: string
  /** Lessons that touch this case. */
  readonly lessons?: readonly Touching[]
  /** Days after which a run that nobody touches is deleted. */
  readonly keptDays?: number
  readonly values: FormValues
  readonly problems: readonly FieldProblem[]
}

export type CompareView = RunCommon & {
  readonly a: string
  readonly b: string
  readonly branches: readonly string[]
  /** Missing until two branches are chosen. */
  readonly comparison?: Comparison
}

export type DebriefView = RunCommon & {
  readonly debrief: Debrief
  readonly ended: boolean
  /** Where the form with `says.<about>` is sent. */
  readonly reflect: string
  readonly command: string
  /** What was written before, by what it is about. */
  readonly reflections: Readonly<Record<string, string>>
  readonly values: FormValues
  readonly problems: readonly FieldProblem[]
  /** In a group: steps that a substitute took, with the name of its seat. */
  readonly acted?: readonly (SubstituteStep & { readonly name: string })[]
}

/** One screen of the debrief. */
export type DebriefBlockView = DebriefView & {
  readonly block: DebriefBlock
  readonly href: (block: DebriefBlock) => string
  /** The step that the playback of the second block stands at, from 0, and the way to another. */
  readonly playing: number
  readonly play: (step: number) => string
  /** The promises as a file for a calendar. */
  readonly ics: string
  /** Ways back that this path is part of, each beside the path it left; told in the fourth block only. */
  readonly forks: readonly { readonly branch: string; readonly from: string; readonly comparison: Comparison }[]
}

/** A paper for the real file. */
export type PaperView = Common & {
  readonly country: Country
  /** What the case is called, and whose it is. */
  readonly over: string
  /** How a file of it is named, without its ending. */
  readonly file: string
  readonly law: (order: Order, id: string) => string
  readonly back: { readonly href: string; readonly label: Text }
  /** Of a real case: nothing in it is invented. */
  readonly real?: true
  /** What goes along when another first day is asked for. */
  readonly hidden: Readonly<Record<string, string>>
  /** A lawyer's signature: the one that stands, whether the paper has changed since, and the form for another. */
  readonly sign?: { readonly action: string; readonly hidden: Readonly<Record<string, string>>; readonly may: boolean; readonly by?: { readonly name: string; readonly on: Day; readonly same: boolean } }
  readonly json?: string
  readonly paper: Paper
  /** The day from which the plan counts, and where the form with another is sent; only for papers that have one. */
  readonly begins?: { readonly day: string; readonly action: string; readonly problem?: Text }
  readonly copy: string
  readonly table: (id: string) => string
  readonly papers: readonly { readonly kind: PaperKind; readonly href: string }[]
}

/** The report of the procurement, to print. */
export type ReportView = RunCommon & { readonly debrief: Debrief; readonly printedOn: Day }

/** The report of a group's exercise, as far as the one who asks may read it. */
export type ExerciseReportView = ReportView & {
  readonly title: string
  readonly seats: readonly { readonly seat: string; readonly name: string; readonly title: Text }[]
  readonly of: ExerciseDebrief
  readonly deleteOn: Day
  readonly ownHash: string
  readonly ics: string
}

export type WhyView = RunCommon & {
  readonly envelope: ShownEnvelope
  /** Missing: the event has no such explanation, or it is not time to tell (`wait`). */
  readonly explanation?: Explanation
  readonly wait?: Text
}

/** What went wrong at the edge, and what to do about it. */
export type ErrorView = Common & {
  readonly status: number
  readonly code: string
  readonly title: Text
  readonly says: Text
  readonly back?: { readonly href: string; readonly label: Text }
}

/** "Check a step": a step with facts, outside any case. Everything that was said stands in the address. */
export type CheckView = Common & {
  readonly step?: Step
  readonly country: Country
  readonly on: Day
  /** The currency in which the amounts were said. */
  readonly currency: Currency
  readonly facts: Facts
  readonly problems: readonly FieldProblem[]
  /** What was written in fields that could not be read, to show again. */
  readonly written: Readonly<Record<string, string>>
  readonly weighed?: { readonly home: StepOpinion; readonly verdicts: Readonly<Record<Country, StepVerdict>>; readonly questions: readonly Question[]; readonly remedies: Readonly<Record<string, readonly Proven[]>> }
  /** The address with some parts changed: a fact that is undefined is taken back. */
  readonly href: (change: { readonly step?: Step; readonly country?: Country; readonly on?: Day; readonly currency?: Currency; readonly facts?: Facts }) => string
  readonly action: string
  readonly lawHref: (order: Order, id: string) => string
}

/** What src/web/index.ts exports as `pages`: each answers a whole HTML document. */
export type Pages = {
  readonly home: (v: HomeView) => string
  readonly casePage: (v: CasePageView) => string
  readonly desk: (v: DeskView) => string
  readonly compare: (v: CompareView) => string
  readonly debrief: (v: DebriefView) => string
  readonly report: (v: ReportView) => string
  readonly why: (v: WhyView) => string
  readonly check: (v: CheckView) => string
  readonly error: (v: ErrorView) => string
}

