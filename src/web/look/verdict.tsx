import type { ComponentChildren } from 'preact'
import { say, text, type Country, type Day, type Lang, type Text } from '../../plain/index.ts'
import type { Known, StepVerdict } from '../../law/index.ts'
import { formatDay } from './format.ts'
import { Mark, markClass } from './marks.tsx'
import { words } from './words.ts'

export const verdictWords: Readonly<Record<StepVerdict, Text>> = {
  lawful: text('lawful', 'tillåtet', 'lovligt', 'lovlig'),
  'needs a reason': text('needs a reason', 'kräver motivering', 'kræver begrundelse', 'krever begrunnelse'),
  depends: text('depends', 'det beror på', 'det afhænger', 'det kommer an på'),
  unlawful: text('unlawful', 'otillåtet', 'ulovligt', 'ulovlig'),
}

export const countryWords: Readonly<Record<Country, Text>> = {
  DK: text('Denmark', 'Danmark', 'Danmark', 'Danmark'),
  SE: text('Sweden', 'Sverige', 'Sverige', 'Sverige'),
  NO: text('Norway', 'Norge', 'Norge', 'Norge'),
}

export const knownWords: Readonly<Record<Known, Text>> = {
  'statute text read': text('text of the law read', 'lagtexten läst', 'lovteksten læst', 'lovteksten lest'),
  'secondary source': text('from a secondary source', 'från en andrahandskälla', 'fra en andenhåndskilde', 'fra en annenhåndskilde'),
  derived: text('derived', 'härlett', 'udledt', 'utledet'),
  'not verified': text('not verified', 'inte kontrollerat', 'ikke kontrolleret', 'ikke kontrollert'),
}

const sentence = (s: string): string => s.charAt(0).toLocaleUpperCase() + s.slice(1)

/** Word, shape and colour together. `children` replaces the word by a longer sentence that says the same. */
export function VerdictBadge({ verdict, lang, large = false, children }:
{ verdict: StepVerdict; lang: Lang; large?: boolean; children?: ComponentChildren }) {
  return (
    <span class={`t-verdict t-verdict--${markClass(verdict)}${large ? ' t-verdict--large' : ''}`}>
      <Mark kind={verdict} size={large ? 26 : 18} />
      <span>{children ?? sentence(say(verdictWords[verdict], lang))}</span>
    </span>
  )
}

/** The verdict under each country's law in a row; `mine` is the country one sits in. */
export function ThreeCountries({ verdicts, lang, mine }:
{ verdicts: Readonly<Partial<Record<Country, StepVerdict>>>; lang: Lang; mine?: Country }) {
  return (
    <ul class="t-three">
      {(['DK', 'SE', 'NO'] as const).map(country => {
        const verdict = verdicts[country]
        return verdict && (
          <li key={country} class={country === mine ? 't-three__mine' : undefined}>
            <Mark kind={verdict} size={20} />
            <span><b>{say(countryWords[country], lang)}</b><small>{say(verdictWords[verdict], lang)}</small></span>
          </li>
        )
      })}
    </ul>
  )
}

export type ShownSource = { readonly words: string; readonly known: Known; readonly read?: Day; readonly link?: string }

/** Where it stands and how we know; small, under what it carries. */
export function SourceLine({ sources, lang }: { sources: readonly ShownSource[]; lang: Lang }) {
  return (
    <ul class="t-sources" aria-label={say(words.source, lang)}>
      {sources.map(s => (
        <li key={s.words}>
          {s.link ? <a class="ds-link" href={s.link} rel="noreferrer">{s.words}</a> : s.words}
          <span class={`t-known t-known--${s.known.replaceAll(' ', '-')}`}>
            <KnownSign known={s.known} />
            {say(knownWords[s.known], lang)}{s.read && `, ${say(s.known === 'statute text read' || s.known === 'derived' ? words.textOf : words.read, lang, { day: formatDay(s.read, lang, 'medium') })}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
/** Full disc, half discs, empty ring: how much of it somebody has read. */
const KnownSign = ({ known }: { known: Known }) => (
  <svg width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true" focusable="false">
    <circle r="4" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray={known === 'not verified' ? '2 1.6' : undefined} />
    {known === 'statute text read' && <circle r="4" fill="currentColor" />}
    {known === 'secondary source' && <path d="M0-4A4 4 0 0 0 0 4Z" fill="currentColor" />}
    {known === 'derived' && <circle r="1.6" fill="currentColor" />}
  </svg>
)

export type FindingProps = {
  readonly verdict: StepVerdict
  readonly heading: ComponentChildren
  readonly lang: Lang
  /** The plain sentence: what is asked and what was found. */
  readonly children: ComponentChildren
  /** Buttons that repair it. */
  readonly repairs?: ComponentChildren
  readonly sources?: readonly ShownSource[]
  /** Folded away; `detailsLabel` names what is there. */
  readonly details?: ComponentChildren
  readonly detailsLabel?: string
  readonly id?: string
  readonly level?: 2 | 3 | 4 | 5
}

/** One finding of the law: heading, sentence, repair, source. */
export function Finding({ verdict, heading, lang, children, repairs, sources, details, detailsLabel, id, level = 3 }: FindingProps) {
  const H = `h${level}` as const
  return (
    <article class={`t-finding t-finding--${markClass(verdict)}`} id={id}>
      <Mark kind={verdict} size={22} />
      <div class="t-finding__body">
        <H class="t-finding__heading">{heading} <span class="ds-sr-only">({say(verdictWords[verdict], lang)})</span></H>
        <div class="t-finding__text">{children}</div>
        {repairs && <div class="t-row t-finding__repairs">{repairs}</div>}
        {sources && sources.length > 0 && <SourceLine sources={sources} lang={lang} />}
        {details && detailsLabel && <details class="t-fold t-fold--small"><summary>{detailsLabel}</summary><div>{details}</div></details>}
      </div>
    </article>
  )
}
