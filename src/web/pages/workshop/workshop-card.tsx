import { say, type Lang } from '../../../plain/index.ts'
import { ButtonLink, Card } from '../../look/index.ts'
import { workshopWords as w } from './words.ts'

/** The way into the need workshop, from a case and from the start page. */
export const WorkshopCard = ({ lang, href, level = 3 }: { lang: Lang; href: string; level?: 2 | 3 }) => (
  <Card heading={say(w.title, lang)} level={level} foot={<ButtonLink rank="secondary" href={href}>{say(w.fromCase, lang)}</ButtonLink>}><p>{say(w.lead, lang)}</p></Card>
)
