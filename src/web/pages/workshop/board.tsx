import { say } from '../../../plain/index.ts'
import { isAgreed, otherSeat, versionOf } from '../../../workshop/index.ts'
import { Button, ButtonLink, countryWords, EmptyState, ErrorSummary, formatDay, Heading, Notice, Small, TextLink } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import { Layout } from '../layout.tsx'
import { caseDocument } from '../procurements/frame.tsx'
import { Drafts } from './drafts.tsx'
import { Law } from './law.tsx'
import { LinksPicture } from './links-picture.tsx'
import { Market, Needs, Questions } from './needs.tsx'
import { Does, idOf } from './parts.tsx'
import { Carry, followed, RealHead } from './real.tsx'
import { realWords } from './real-words.ts'
import { RequirementCard } from './requirement-card.tsx'
import { RequirementForm } from './requirement-form.tsx'
import type { WorkshopView } from './views.ts'
import { seatNames, workshopWords as w } from './words.ts'

/** The table: what each knows, the requirements between them, and the law. */
export function workshopPage(v: WorkshopView): string {
  if (v.real) return caseDocument(followed(v.real.head), say(w.title, v.lang), <Table v={v} />, { live: true })
  const { lang, view } = v
  // The script only says that something is new; it is asked for by whoever reads.
  const follows = { ...v, live: () => ({ scripts: view.mode === 'together' && !view.ended ? ['/static/workshop-follow.js'] : [], lawData: '' }) }
  return documentOf(<Layout v={follows} title={`${say(w.title, lang)}: ${v.scenario ? say(v.scenario.title, lang) : ''}`} wide live robots="noindex"><Table v={v} /></Layout>)
}

function Table({ v }: { v: WorkshopView }) {
  const { lang, view, scenario, real } = v, follows = view.mode === 'together' && (real !== undefined || !view.ended)
  return (
      <div class="t-stack t-gap-6" {...(follows ? { 'data-workshop': `${v.base}/live`, 'data-mark': v.mark, ...(v.sent || v.refusal ? { 'data-still': 'yes' } : {}) } : {})}>
        {real && <RealHead v={v} real={real} />}
        {scenario && <header class="t-deskhead">
          <div>
            <Heading level={1} over={`${say(w.title, lang)} · ${say(w.inCountry, lang, { place: scenario.seats[view.country].municipality, country: say(countryWords[view.country], lang) })}`}>{say(scenario.title, lang)}</Heading>
            <p>{say(w.you, lang, { seat: say(seatNames[view.you], lang) })}. {view.deleteOn && <span class="t-small">{say(w.secret, lang, { day: formatDay(view.deleteOn, lang) })}</span>}</p>
          </div>
          <div class="t-row t-no-print"><ButtonLink small rank="secondary" href={v.base}>{say(w.look, lang)}</ButtonLink></div>
        </header>}
        {view.mode === 'together' && <div id="workshop-news" role="status" class="t-ws-news" hidden><Notice lang={lang}>{say(w.isNew, lang)} <TextLink href={v.base}>{say(w.look, lang)}</TextLink></Notice></div>}
        <ErrorSummary lang={lang} errors={v.sent ? v.sent.problems.map(p => ({ name: p.field, id: idOf(v.sent!.form, p.field), text: say(p.text, lang) })) : []} />
        {v.refusal && <Notice kind="warning" lang={lang} announce>{say(v.refusal, lang)}</Notice>}
        {view.ended && <Notice kind="success" lang={lang} heading={say(w.ended, lang)}><div class="t-row"><ButtonLink href={`${v.base}/debrief`}>{say(w.toDebrief, lang)}</ButtonLink>{real && <Does v={v} does="resume" form="resume"><Button rank="secondary">{say(realWords.resume, lang)}</Button></Does>}</div></Notice>}
        {!view.ended && <Now v={v} />}
        <div class="t-ws">
          <div class="t-ws__know"><Needs v={v} /></div>
          <div class="t-ws__board">
            {v.edit && <RequirementForm v={v} edit={v.edit} />}
            <section class="t-stack t-gap-4" aria-labelledby="board">
              <div class="t-ws-boardhead"><Heading level={2} id="board">{say(w.board, lang)}</Heading>{!view.ended && !v.edit && <ButtonLink small href={`${v.base}?edit=new#edit`}>{say(w.write, lang)}</ButtonLink>}</div>
              {v.rows.length === 0 ? <EmptyState level={3} heading={say(w.noneYet, lang)}>{say(w.noneSays, lang)}</EmptyState> : <ol class="t-ws-cards">{v.rows.map(row => <RequirementCard key={row.requirement.id} v={v} row={row} />)}</ol>}
            </section>
            <Drafts v={v} />
          </div>
          <div class="t-ws__talk"><Questions v={v} /><Market v={v} /></div>
          <div class="t-ws__law"><Law v={v} /></div>
        </div>
        {real && <Carry v={v} real={real} />}
        <LinksPicture view={view} rows={v.rows} lang={lang} href={id => `${v.base}?r=${id}#${id}`} />
        <End v={v} />
      </div>
  )
}

/** What lies open, as links: one looks, and chooses. */
function Now({ v }: { v: WorkshopView }) {
  const { lang, view } = v, you = view.you, live = view.requirements.filter(r => !r.dropped)
  const own = view.needs.filter(n => n.of === you && !n.shared).length, left = view.drafts.filter(d => !d.judged).length, waiting = view.questions.filter(q => q.by !== you && !q.answer && q.needs.length === 0).length
  const unanswered = live.filter(r => r.agreed[you] !== versionOf(r)).length, unturned = live.filter(r => isAgreed(r) && !r.becomes).length
  const items = [
    ...(waiting > 0 ? [['#questions-title', say(w.nowAnswer, lang, { n: waiting })]] : []), ...(unanswered > 0 ? [['#board', say(w.nowAgree, lang, { n: unanswered })]] : []), ...(unturned > 0 ? [['#board', say(w.nowTurn, lang, { n: unturned })]] : []),
    ...(own > 0 ? [['#needs-title', say(w.nowShare, lang, { n: own })]] : []), ['#ask', say(w.nowAsk, lang)], ...(left > 0 ? [['#drafts-title', say(w.nowJudge, lang, { n: left })]] : []), [`${v.base}?edit=new#edit`, say(w.nowWrite, lang)],
  ] as const
  return (
    <nav class="t-ws-now t-no-print" aria-labelledby="now-title">
      <Heading level={2} size="xs" id="now-title">{say(w.now, lang)}</Heading>
      <ul>{items.map(([href, says]) => <li key={says}><a class="ds-link" href={href}>{says}</a></li>)}</ul>
    </nav>
  )
}

function End({ v }: { v: WorkshopView }) {
  const { lang, view } = v, ready = view.ready.includes(view.you), waits = view.ready.includes(otherSeat(view.you))
  return (
    <footer class="t-ws-end t-no-print">
      {!view.ended && <>
        <p class="t-small">{ready ? say(w.youReady, lang) : waits ? say(w.otherReady, lang) : ''} {say(w.endSays, lang)}</p>
        <Does v={v} does="ready" form="ready" hidden={{ ready: ready ? 'no' : 'yes' }}><Button rank="secondary">{say(ready ? w.notEnd : w.end, lang)}</Button></Does>
      </>}
      <div class="t-row"><TextLink href={`${v.base}/requirements.csv`}>{say(w.export, lang)}</TextLink><TextLink href={`${v.base}/export.json`}>{say(w.json, lang)}</TextLink></div>
      <Small>{view.deleteOn ? say(w.secret, lang, { day: formatDay(view.deleteOn, lang) }) : say(realWords.stays, lang)}</Small>
    </footer>
  )
}
