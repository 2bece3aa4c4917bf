import { say } from '../../../plain/index.ts'
import { faults } from '../../../workshop/index.ts'
import { Button, ButtonLink, Folded, Heading, MarkedList, RadioGroup, Small, Tag } from '../../look/index.ts'
import { Does, field, typed } from './parts.tsx'
import type { WorkshopView } from './views.ts'
import { faultWords, workshopWords as w } from './words.ts'

/** Cards that somebody wrote before: judged first, then told. */
export function Drafts({ v }: { v: WorkshopView }) {
  const { lang, view } = v, left = view.drafts.filter(d => !d.judged)
  if (view.drafts.length === 0) return null
  return (
    <section class="t-stack t-gap-3" aria-labelledby="drafts-title">
      <Heading level={2} id="drafts-title">{say(w.drafts, lang)}</Heading>
      <Small>{say(w.draftsSays, lang)}</Small>
      <div class="t-ws-drafts">{view.drafts.map(d => {
        const form = `judge-${d.id}`
        return (
          <article key={d.id} id={`draft-${d.id}`} class="t-ws-draft" aria-labelledby={`draft-${d.id}-says`}>
            <p id={`draft-${d.id}-says`} class="t-ws-draft__says">{say(d.says, lang)}</p>
            {d.judged ? (
              <>
                <MarkedList items={[{ mark: d.judged.guess === d.judged.fault ? 'lawful' : 'depends', said: say(w.judge, lang), text: <>{d.judged.guess === d.judged.fault ? say(w.right, lang) : say(w.notRight, lang, { guess: say(faultWords[d.judged.guess], lang) })}. {d.judged.others !== undefined && `${say(w.otherSaid, lang, { guess: say(faultWords[d.judged.others], lang) })}.`}</> }]} />
                <p><Tag color={d.judged.fault === 'none' ? 'success' : 'warning'}>{say(faultWords[d.judged.fault], lang)}</Tag></p>
                <p>{say(d.judged.why, lang)}</p>
                {d.judged.better && <Folded summary={say(w.holdsWell, lang)}><p>{say(d.judged.better, lang)}</p></Folded>}
              </>
            ) : !view.ended && (
              <Folded summary={say(w.judge, lang)} open={d === left[0] || v.sent?.form === form}>
                <Does v={v} does="judge" form={form} hidden={{ draft: d.id }} to={`draft-${d.id}`}>
                  <RadioGroup {...field(v, form, 'guess')} label={say(w.judge, lang)} value={typed(v, form, 'guess')} options={faults.map(f => ({ value: f, label: say(faultWords[f], lang) }))} />
                  <Button small rank="secondary">{say(w.judgeIt, lang)}<span class="ds-sr-only">: {say(d.says, lang)}</span></Button>
                </Does>
              </Folded>
            )}
            {!view.ended && (
              <div class="t-row t-no-print">
                {d.judged && <ButtonLink small rank="quiet" href={`${v.base}?edit=new&from=${d.id}#edit`}>{say(w.useIt, lang)}<span class="ds-sr-only">: {say(d.says, lang)}</span></ButtonLink>}
                <ButtonLink small rank="quiet" href={`${v.base}?about=${d.id}#ask`}>{say(w.askAbout, lang)}<span class="ds-sr-only">: {say(d.says, lang)}</span></ButtonLink>
              </div>
            )}
          </article>
        )
      })}</div>
    </section>
  )
}
