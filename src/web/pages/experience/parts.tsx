import { say, type Lang } from '../../../plain/index.ts'
import { areaWords, endWords, heard, placeNames, shortly, wayWords, wentWrong, yearsOf, type Area, type BankEntry, type End, type PublishedFigure, type Said } from '../../../experience/index.ts'
import { langNames, SourceLine, Tag } from '../../look/index.ts'
import { figureText } from './figure.ts'
import { experienceWords as w } from './words.ts'

export type ExperienceLinks = {
  readonly list: string
  readonly give: string
  readonly figures: string
  readonly year: (year?: number) => string
  readonly one: (id: string) => string
  readonly answer: (id: string) => string
  readonly csv: string
  readonly figuresCsv: string
  readonly json: string
  readonly atom: (area?: Area) => string
  readonly moderate: string
}

const colour = { climate: 'water', waste: 'amber', symbiosis: 'green', other: undefined } as const
export const areaTag = (area: Area, lang: Lang) => { const c = colour[area]; return <Tag key={area} {...(c ? { area: c } : {})}>{say(areaWords[area], lang)}</Tag> }

/** A text in its own language, told of where that is not the reader's. */
export const Told = ({ of, lang }: { of: Said; lang: Lang }) => { const h = heard(of, lang); return h.lang === lang ? <>{h.says}</> : <span lang={h.lang}>{h.says}</span> }
export const otherLang = (of: Said, lang: Lang): string | undefined => { const h = heard(of, lang); return h.lang === lang ? undefined : say(w.inLang, lang, { lang: langNames[h.lang] }) }

/** Ring, cross, dash: how it ended is told in shape and word. */
const shapeOf = (end: End): 'full' | 'cross' | 'half' | 'ring' => (wentWrong.includes(end) ? 'cross' : end === 'spread' || end === 'inUse' ? 'full' : end === 'contract' ? 'half' : 'ring')
export const EndMark = ({ end, lang }: { end: End; lang: Lang }) => (
  <span class="t-end"><svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false"><circle r="7" class={shapeOf(end) === 'full' ? 't-end__full' : undefined} />{shapeOf(end) === 'half' && <path class="t-end__full" d="M0-7A7 7 0 0 1 0 7Z" />}{shapeOf(end) === 'cross' && <path d="M-3.5-3.5 3.5 3.5M3.5-3.5-3.5 3.5" />}</svg><span>{say(endWords[end], lang)}</span></span>
)
export const kindMark = { published: undefined, reported: w.reported, simulated: w.simulated } as const

/** Where, when and how, on one line. */
export const metaOf = ({ e }: BankEntry, lang: Lang): string => [yearsOf(e as Parameters<typeof yearsOf>[0]), e.countries.map(c => say(placeNames[c], lang)).join(', '), e.method.procedure ? say(wayWords[e.method.procedure], lang) : say(w.notStated, lang)].filter(Boolean).join(' · ')

export const ExperienceList = ({ entries, links, lang, level }: { entries: readonly BankEntry[]; links: ExperienceLinks; lang: Lang; level: 2 | 3 }) => {
  const H = `h${level}` as const
  return (
    <ul class="t-exps">{entries.map(b => {
      const short = shortly(b.e.need, lang), kind = kindMark[b.e.kind], title = heard(b.e.title, lang)
      return (
        <li key={b.e.id}>
          <div>
            <H class="t-exps__title"><a class="ds-link" data-color="neutral" href={links.one(b.e.id)} {...(title.lang === lang ? {} : { lang: title.lang })}>{title.says}</a></H>
            <p class="t-small">{metaOf(b, lang)}</p>
            <p {...(short.lang === lang ? {} : { lang: short.lang })}>{short.says}</p>
          </div>
          <div class="t-exps__side"><EndMark end={b.e.end} lang={lang} /><span class="t-row">{b.e.areas.map(a => areaTag(a, lang))}</span>{kind && <span class="t-small">{say(kind, lang)}</span>}</div>
        </li>
      )
    })}</ul>
  )
}

/** Published figures with what they were counted on, and what to beware of. */
export const FigureList = ({ figures, lang, grades }: { figures: readonly PublishedFigure[]; lang: Lang; grades?: (grade: string) => string }) => (
  <ul class="t-pubs">{figures.map(p => (
    <li key={p.id} id={p.id}>
      <p><b>{say(p.says, lang)}</b></p>
      <dl class="t-pubs__figures">{p.figures.map((f, i) => <div key={i}><dt>{f.says ? say(f.says, lang) : say(p.where, lang)}</dt><dd>{figureText(f.figure, lang)}</dd></div>)}</dl>
      <p class="t-small">{[say(p.where, lang), p.period].filter(Boolean).join(', ')}{grades && ` · ${grades(p.grade)}`}{p.warns && <> · {say(p.warns, lang)}</>}</p>
      <SourceLine lang={lang} sources={p.evidence.map(x => ({ words: x.says, known: x.known, ...(x.link ? { link: x.link } : {}) }))} />
    </li>
  ))}</ul>
)
