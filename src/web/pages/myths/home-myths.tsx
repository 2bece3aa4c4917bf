import { say, type Lang } from '../../../plain/index.ts'
import { mythNamed, myths } from '../../../experience/index.ts'
import { Heading } from '../../look/index.ts'
import { MythList } from './list.tsx'
import { mythWords as w } from './words.ts'

/** Three that nearly everybody has heard; one of each kind of answer. */
const three = ['talk-before', 'adviser-out', 'works-elsewhere'] as const

/** A small, calm section of the start page. */
export const HomeMyths = ({ lang, home }: { lang: Lang; home: string }) => (
  <section class="t-stack t-gap-4 t-homemyths" id="myths" aria-labelledby="myths-title">
    <Heading level={2} size="md" id="myths-title">{say(w.home, lang)}</Heading>
    <MythList myths={three.flatMap(id => mythNamed(id) ?? [])} v={{ lang, href: id => `${home}myths/${id}` }} level={3} />
    <p><a class="ds-link" href={`${home}myths`}>{say(w.homeMore, lang, { n: myths.length })}</a></p>
  </section>
)
