import { say, type Lang } from '../../../plain/index.ts'
import { areas, areaWords, type Touching } from '../../../experience/index.ts'
import { Folded, Heading, TextLink } from '../../look/index.ts'
import { Told } from './parts.tsx'
import { experienceWords as w, partWords } from './words.ts'

const open = 3
const One = ({ t, lang }: { t: Touching; lang: Lang }) => (
  <li><p>{t.says ? <><Told of={t.says} lang={lang} /> <span class="t-small">{say(partWords[t.part!], lang)} · <TextLink href={`/${lang}/experience/${t.entry.e.id}`}><Told of={t.entry.e.title} lang={lang} /></TextLink></span></> : <><TextLink href={`/${lang}/experience/${t.entry.e.id}`}><Told of={t.entry.e.title} lang={lang} /></TextLink> <span class="t-small">{say(w.whole, lang)}</span></>}</p></li>
)

/** The lessons that touch the page they stand on: a rule, a difference, a myth, a case. Nothing where there is none. */
export const LessonsHere = ({ lessons, lang, level = 2 }: { lessons: readonly Touching[]; lang: Lang; level?: 2 | 3 }) => (lessons.length === 0 ? null : (
  <section class="t-stack t-gap-3 t-lessonshere" aria-labelledby="lessons-here">
    <Heading level={level} size="sm" id="lessons-here">{say(w.lessonsHere, lang)}</Heading>
    <ul class="t-lessons">{lessons.slice(0, open).map((t, i) => <One key={i} t={t} lang={lang} />)}</ul>
    {lessons.length > open && <Folded summary={say(w.moreLessons, lang, { n: lessons.length - open })}><ul class="t-lessons">{lessons.slice(open).map((t, i) => <One key={i} t={t} lang={lang} />)}</ul></Folded>}
  </section>
))

/** The way from the start page, quiet and clear. */
export const HomeExperience = ({ lang, home, count }: { lang: Lang; home: string; count: number }) => (
  <section class="t-stack t-gap-3" id="experience" aria-labelledby="experience-title">
    <Heading level={2} size="md" id="experience-title">{say(w.home, lang)}</Heading>
    <p>{say(w.homeSays, lang, { n: count })}</p>
    <p class="t-homeexp"><TextLink href={`${home}experience`}>{say(w.homeLink, lang)}</TextLink>{areas.filter(a => a !== 'other').map(a => <> · <TextLink href={`${home}experience?area=${a}`}>{say(areaWords[a], lang)}</TextLink></>)}</p>
    <p class="t-homeexp"><TextLink href={`${home}experience/near`}>{say(w.homeNear, lang)}</TextLink> · <TextLink href={`${home}experience/figures`}>{say(w.homeFigures, lang)}</TextLink></p>
  </section>
)
