import { say, type Lang } from '../../../plain/index.ts'
import { ButtonLink, Card, Heading } from '../../look/index.ts'
import { caseWords as w } from './words.ts'

/** On the home page: what was practised can be done for real. */
export const RealCard = ({ lang, href }: { lang: Lang; href: string }) => (
  <Card label={say(w.forReal, lang)}>
    <Heading level={2}>{say(w.forReal, lang)}</Heading>
    <p>{say(w.lead, lang)}</p>
    <div class="t-row"><ButtonLink rank="secondary" href={href}>{say(w.seeReal, lang)}</ButtonLink></div>
  </Card>
)
