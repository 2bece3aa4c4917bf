import { say } from '../../../plain/index.ts'
import { openCards, otherSeat, questionCards, type QuestionCard } from '../../../workshop/index.ts'
import { Button, Folded, Heading, RadioGroup, Small, TextArea } from '../../look/index.ts'
import { bare, Does, field, quoted, said, typed, Weight } from './parts.tsx'
import type { WorkshopView } from './views.ts'
import { cardWords, replyWords, seatFirst, seatNames, workshopWords as w } from './words.ts'

/** What one knows, what lies on the table, and what the market answered. */
export function Needs({ v }: { v: WorkshopView }) {
  const { lang, view } = v, own = view.needs.filter(n => n.of === view.you && !n.shared), shared = view.needs.filter(n => n.shared)
  return (
    <section class="ds-card t-card" aria-labelledby="needs-title">
      <Heading level={2} id="needs-title">{say(w.needs, lang)}</Heading>
      <Heading level={3} size="2xs">{say(w.own, lang)}</Heading>
      {own.length === 0 ? <Small>{say(w.nothingOwn, lang)}</Small> : (
        <ul class="t-ws-needs">{own.map(n => (
          <li key={n.id} class="t-ws-need t-ws-need--own">
            <p>{said(n.says, lang)} <Weight n={n.weight} lang={lang} /></p>
            {!view.ended && <Does v={v} does="share" form={`share-${n.id}`} hidden={{ need: n.id }} to="needs-title"><Button small rank="secondary">{say(w.share, lang)}<span class="ds-sr-only">: {said(n.says, lang)}</span></Button></Does>}
          </li>
        ))}</ul>
      )}
      <Heading level={3} size="2xs">{say(w.onTable, lang)}</Heading>
      {shared.length === 0 ? <Small>{say(w.nothingShared, lang)}</Small> : <ul class="t-ws-needs">{shared.map(n => <li key={n.id} class="t-ws-need"><p>{said(n.says, lang)} <Weight n={n.weight} lang={lang} /></p><Small>{say(w.fromSeat, lang, { seat: say(seatNames[n.of], lang) })}</Small></li>)}</ul>}
      {!view.ended && (
        <Folded summary={say(w.addNeed, lang)} open={v.sent?.form === 'add'}>
          <Does v={v} does="add" form="add" to="needs-title">
            <TextArea {...field(v, 'add', 'says')} label={say(w.need, lang)} description={say(w.needHelp, lang)} rows={2} value={typed(v, 'add', 'says') ?? ''} />
            <RadioGroup {...field(v, 'add', 'weight')} inline label={say(w.weight, lang)} value={typed(v, 'add', 'weight') ?? '2'} options={['1', '2', '3'].map(n => ({ value: n, label: n }))} />
            <Button small rank="secondary">{say(w.add, lang)}</Button>
          </Does>
        </Folded>
      )}
    </section>
  )
}

export function Market({ v }: { v: WorkshopView }) {
  const { lang, view } = v
  if (view.market.length === 0) return null
  return (
    <section class="ds-card t-card" aria-labelledby="market-title">
      <Heading level={2} id="market-title">{say(w.market, lang)}</Heading>
      <Small>{say(w.marketSays, lang)}</Small>
      <ul class="t-ws-needs">{view.market.map(a => <li key={a.id} class="t-ws-need t-ws-need--market"><p>{quoted(bare(said(a.says, lang)), lang)}</p><Small>{said(a.firmName, lang)}</Small></li>)}</ul>
    </section>
  )
}

/** What was asked and answered, and the cards to ask with. */
export function Questions({ v }: { v: WorkshopView }) {
  const { lang, view } = v, other = otherSeat(view.you), about = view.drafts.find(d => d.id === v.askAbout)
  const needOf = (id: string): string => { const n = view.needs.find(x => x.id === id); return n ? said(n.says, lang) : '' }
  const asks = (q: { readonly card: QuestionCard; readonly draft?: string; readonly says: string }): string => {
    const draft = view.drafts.find(d => d.id === q.draft), base = draft ? `${say(w.askDraft, lang)} ${quoted(say(draft.says, lang), lang)}` : q.card === 'own' ? '' : say(cardWords[q.card], lang)
    return [base, q.says].filter(Boolean).join(' ')
  }
  const own = view.needs.filter(n => n.of === view.you && !n.shared)
  return (
    <section class="ds-card t-card" aria-labelledby="questions-title">
      <Heading level={2} id="questions-title">{say(w.questions, lang)}</Heading>
      {view.questions.length > 0 && (
        <ol class="t-ws-talk">{view.questions.map(q => (
          <li key={q.question}>
            <p><b>{say(w.asked, lang, { seat: say(seatFirst[q.by], lang) })}:</b> {asks(q)}</p>
            {q.needs.map(id => <p key={id} class="t-ws-told"><b>{say(w.told, lang, { seat: say(seatFirst[otherSeat(q.by)], lang) })}:</b> {needOf(id)}</p>)}
            {q.answer && (q.answer.reply !== 'shared') && <p class="t-ws-told"><b>{say(w.answers, lang, { seat: say(seatFirst[q.answer.by], lang) })}:</b> {q.answer.reply ? say(replyWords[q.answer.reply], lang) : q.answer.says}</p>}
            {!q.answer && q.needs.length === 0 && q.by === view.you && <Small>{say(w.waits, lang)}</Small>}
            {!q.answer && q.by !== view.you && !view.ended && (
              <div class="t-ws-reply">
                <Small>{say(w.answerBy, lang)}</Small>
                {own.map(n => <Does key={n.id} v={v} does="share" form={`share-${q.question}-${n.id}`} hidden={{ need: n.id, question: q.question }} to="questions-title"><Button small rank="secondary">{say(w.share, lang)}: {said(n.says, lang)}</Button></Does>)}
                <Does v={v} does="answer" form={`answer-${q.question}`} hidden={{ question: q.question }} to="questions-title">
                  <TextArea {...field(v, `answer-${q.question}`, 'says')} label={say(w.answer, lang)} rows={2} value={typed(v, `answer-${q.question}`, 'says') ?? ''} />
                  <Button small rank="secondary">{say(w.send, lang)}</Button>
                </Does>
              </div>
            )}
          </li>
        ))}</ol>
      )}
      {!view.ended && (
        <Does v={v} does="ask" form="ask" to="questions-title" hidden={about ? { draft: about.id, card: 'own' } : {}}>
          <Heading level={3} size="2xs" id="ask">{say(w.ask, lang, { seat: say(seatNames[other], lang) })}</Heading>
          {about ? <p>{say(w.askDraft, lang)} {quoted(say(about.says, lang), lang)}</p>
            : <RadioGroup {...field(v, 'ask', 'card')} label={say(w.question, lang)} value={typed(v, 'ask', 'card') ?? openCards[0]} options={questionCards.map(c => ({ value: c, label: say(cardWords[c], lang) }))} />}
          {(about === undefined || view.mode === 'together') && <TextArea {...field(v, 'ask', 'says')} optional label={say(w.ownWords, lang)} rows={2} value={typed(v, 'ask', 'says') ?? ''} />}
          <div class="t-row"><Button small rank="secondary">{say(w.putIt, lang)}</Button></div>
        </Does>
      )}
    </section>
  )
}
