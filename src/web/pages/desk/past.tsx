import type { ComponentChildren } from 'preact'
import { countries, say } from '../../../plain/index.ts'
import { Button, Card, Folded, Form, Heading, Small, TextArea, Timeline, countryWords, verdictWords, type Happened } from '../../look/index.ts'
import { deskWords as w } from '../../desk-words.ts'
import { told, verdictsAt } from '../../event-words.ts'
import type { DeskView, ShownEnvelope } from '../../views.ts'
import { hiddenOf } from '../layout.tsx'

/** Events whose doing a firm or a board can be asked about. */
const hasWhy = new Set(['firm.signedUp', 'firm.declined', 'firm.told', 'question.asked', 'request.received', 'tender.received', 'complaint.made', 'complaint.decided', 'phase.delivered', 'clarification.received', 'lowTender.explained', 'hearing.answered'])
const lastShown = 8

/** What the law of each partner's country said of a step that binds them all: kept in the log just before the step. */
function partnersSaid(events: readonly ShownEnvelope[], { n, branch }: ShownEnvelope, lang: DeskView['lang']): string | undefined {
  const weighed = events.find(x => x.n === n - 1 && x.branch === branch)?.event
  if (weighed?.type !== 'step.weighed' || !weighed.partners) return undefined
  const own: readonly string[] = [weighed.country, ...Object.keys(weighed.partners)]
  return countries.filter(c => own.includes(c)).map(c => `${say(countryWords[c], lang)}: ${say(verdictWords[weighed.verdicts[c]], lang)}`).join(' · ')
}

/** Events as lines of a timeline: steps carry their verdict and open their moment, others can be asked why. */
export function happened(v: DeskView, events: readonly ShownEnvelope[], links = true): Happened[] {
  const { lang } = v, verdicts = verdictsAt(v.events)
  return events.flatMap((e): Happened[] => {
    const what = told(e, v)
    if (!what) return []
    const verdict = verdicts.get(e.n), fresh = v.since !== undefined && e.n > v.since
    const why = links && hasWhy.has(e.event.type) ? <a class="ds-link" href={v.links.why(e.n)}>{say(w.whyDid, lang)}<span class="ds-sr-only"> ({what.text})</span></a> : undefined
    const under = verdict && partnersSaid(v.events, e, lang)
    const note: ComponentChildren = why || fresh || under ? <>{fresh && <b>{say(w.fresh, lang)}</b>}{fresh && (why || under) && ' · '}{why}{under}</> : undefined
    return [{
      day: e.on, text: what.text, mark: verdict ?? 'step', ...(verdict ? { said: say(verdictWords[verdict], lang) } : {}),
      ...(what.step && links ? { href: v.links.event(e.n) } : {}), ...(note ? { note } : {}),
    }]
  })
}

/** What has happened: the latest open, the rest folded. */
export function Past({ v }: { v: DeskView }) {
  const { lang } = v, items = happened(v, v.events), early = items.slice(0, -lastShown)
  return (
    <Card label={say(w.past, lang)}>
      <Heading level={2}>{say(w.past, lang)}</Heading>
      {items.length <= 1 && <Small>{say(w.pastNone, lang)}</Small>}
      {early.length > 0 && <Folded summary={say(w.earlier, lang, { n: early.length })}><Timeline items={early} lang={lang} label={say(w.earlier, lang, { n: early.length })} /></Folded>}
      <Timeline items={items.slice(-lastShown)} lang={lang} label={say(w.past, lang)} />
    </Card>
  )
}

/** Going back to the moment that is shown: what will be different, and what one expects of it. */
export function RewindForm({ v, at }: { v: DeskView; at: number }) {
  const { lang } = v
  const field = (name: 'tries' | 'expects') => {
    const problem = v.problems.find(p => p.field === name)
    return <TextArea name={name} lang={lang} label={say(w[name], lang)} rows={2} value={v.values[name]?.[0] ?? ''} {...(problem ? { error: say(problem.text, lang) } : {})} />
  }
  return (
    <Card label={say(w.rewindTitle, lang)} id="rewind">
      <Heading level={2}>{say(w.rewindTitle, lang)}</Heading>
      <p>{say(w.rewindSays, lang)}</p>
      <Form action={v.links.rewind} hidden={{ ...hiddenOf(v), at: String(at) }} buttons={<Button>{say(w.rewind, lang)}</Button>}>{field('tries')}{field('expects')}</Form>
    </Card>
  )
}
