import { say, type Lang, type Text } from '../../../plain/index.ts'
import { forms, intentOptions, shareOptions } from '../../../case/index.ts'
import type { OpenView, SupplierView } from '../../../exercise/index.ts'
import { Button, Card, CheckboxGroup, Folded, formatDay, formatMoney, formatNumber, Heading, NumberField, Select, Small, TextArea } from '../../look/index.ts'
import { firmName } from '../../event-words.ts'
import type { PublicFirm } from '../../views.ts'
import { Ask, type Region } from './parts.tsx'
import type { SeatPageView } from './views.ts'
import { groupWords as w } from './words.ts'

const procedureWords: Readonly<Record<string, Text>> = forms.chooseProcedure.fields.find(f => f.name === 'procedure')?.options ?? {}
const word = (list: object, key: string, lang: Lang): string => { const t = (list as Readonly<Record<string, Text>>)[key]; return t ? say(t, lang) : key }

/** The procurement as anybody can read about it. */
export function OpenPart({ o, lang, firms, none = w.openNothing }: { o: OpenView; lang: Lang; firms: readonly PublicFirm[]; none?: Text }) {
  if (!o.consultation && !o.notice && !o.report && !o.cancelled) return <p>{say(none, lang)}</p>
  return (
    <>
      {o.cancelled && <p><b>{say(w.cancelled, lang)}</b> {o.cancelled.text}</p>}
      {o.need && <><Heading level={3} size="2xs">{say(w.theNeed, lang)}</Heading><p class="t-said__words">{o.need}</p></>}
      {o.consultation && <><Heading level={3} size="2xs">{say(w.consultation, lang, { day: formatDay(o.consultation.until, lang, 'medium') })}</Heading><ul>{o.consultation.questions.map((q, i) => <li key={i}>{q}</li>)}</ul></>}
      {o.report && <Folded summary={say(w.report, lang)}><p class="t-said__words">{o.report.learned}</p><p class="t-said__words">{o.report.effect}</p></Folded>}
      {o.notice && <>
        <Heading level={3} size="2xs">{say(w.call, lang)}</Heading>
        <p>{word(procedureWords, o.notice.procedure, lang)}, {formatDay(o.notice.on, lang, 'medium')}</p>
      </>}
      {o.documents && <Folded summary={say(w.documents, lang)}>
        <p class="t-said__words">{o.documents.needText}</p>
        {o.documents.minimum.length > 0 && <><p><b>{say(w.minimum, lang)}</b></p><ul>{o.documents.minimum.map((m, i) => <li key={i}>{m}</li>)}</ul></>}
        {o.documents.criteria.length > 0 && <><p><b>{say(w.criteria, lang)}</b></p><ul>{o.documents.criteria.map((c, i) => <li key={i}>{c.name}{o.documents!.weights === 'stated' && `: ${formatNumber(c.weight, lang)} %`}</li>)}</ul></>}
      </Folded>}
      {o.changes.length > 0 && <ul>{o.changes.map((c, i) => <li key={i}>{formatDay(c.on, lang, 'medium')}: {c.what}</li>)}</ul>}
      {o.answers.length > 0 && <Folded summary={say(w.answers, lang)} open><dl class="t-who">{o.answers.map((a, i) => <div key={i}><dt>{word(intentOptions, a.asked, lang)}</dt><dd>{a.answer}</dd></div>)}</dl></Folded>}
      {o.awardNotice && <p>{say(w.lost, lang, { winner: o.awardNotice.firms.map(f => firmName(firms, f)).join(', ') })}</p>}
    </>
  )
}

/** What the firm can do now: the next thing first. */
function Acts({ v, s }: { v: SeatPageView; s: SupplierView }) {
  const { lang } = v
  const hand = (what: 'request' | 'tender' | 'final', label: Text) => {
    const there = s.sealed[what]
    return (
      <Card key={what} label={say(label, lang)}>
        <Heading level={3} size="2xs">{say(label, lang)}</Heading>
        <Small>{say(w.sealed, lang)}</Small>
        {there && <p>{say(w.handedIn, lang, { what: there.price > 0 ? formatMoney(there.price, v.currency as never, lang) : '' })} <span class="t-said__words">{there.says}</span></p>}
        <Ask v={v} does="act" fields={{ act: 'seal', what }}>
          {what !== 'request' && <NumberField name="price" id={`price-${what}`} lang={lang} label={say(w.price, lang)} unit={v.currency} value={there?.price ?? ''} />}
          <TextArea name="says" id={`offer-${what}`} lang={lang} label={say(w.offer, lang)} rows={3} value={there?.says ?? ''} />
          <div class="t-row"><Button>{say(there ? w.change : label, lang)}</Button></div>
        </Ask>
        {there && <Ask v={v} does="act" fields={{ act: 'withdraw', what }}><Button small rank="secondary">{say(w.withdraw, lang)}</Button></Ask>}
      </Card>
    )
  }
  const mayTell = s.meetings.length > 0 || s.rounds.length > 0, mayComplain = (s.letters !== undefined || s.contract) && !s.letters?.won && !s.complaint
  const maySignUp = s.consultation !== undefined && !s.signedUp && !s.notice
  if (!maySignUp && !s.open.request && !s.open.tender && !s.open.final && (!mayTell || s.letters) && (!s.notice || s.letters) && !mayComplain) return <Small>{say(w.nothingNow, lang)}</Small>
  return (
    <>
      {maySignUp && <Ask v={v} does="act" fields={{ act: 'signUp' }}><Button>{say(w.signUp, lang)}</Button></Ask>}
      {s.open.request && hand('request', w.request)}
      {s.open.tender && hand('tender', w.tender)}
      {s.open.final && hand('final', w.final)}
      {mayTell && !s.letters && (
        <Card label={say(w.tell, lang)}>
          <Heading level={3} size="2xs">{say(w.tell, lang)}</Heading>
          <Ask v={v} does="act" fields={{ act: 'tell' }}>
            <Select name="about" id="tell-about" lang={lang} label={say(w.about, lang)} empty={false} value={s.meetings.at(-1)?.about[0] ?? 'other'} options={[...Object.entries(intentOptions).map(([value, label]) => ({ value, label: say(label, lang) })), { value: 'other', label: say(w.aboutOther, lang) }]} />
            <TextArea name="says" id="tell-says" lang={lang} label={say(w.write, lang)} rows={3} value="" />
            <CheckboxGroup name="secret" id="tell-secret" lang={lang} label="" values={[]} options={[{ value: 'yes', label: say(w.secret, lang) }]} />
            <Button>{say(w.send, lang)}</Button>
          </Ask>
        </Card>
      )}
      {s.notice && !s.letters && (
        <Card label={say(w.askBuyer, lang)}>
          <Heading level={3} size="2xs">{say(w.askBuyer, lang)}</Heading>
          <Ask v={v} does="act" fields={{ act: 'ask' }}><TextArea name="says" id="ask-says" lang={lang} label={say(w.write, lang)} description={say(w.askBuyerHelp, lang)} rows={2} value="" /><Button rank="secondary">{say(w.send, lang)}</Button></Ask>
        </Card>
      )}
      {mayComplain && (
        <Card label={say(w.complain, lang)}>
          <Heading level={3} size="2xs">{say(w.complain, lang)}</Heading>
          <Ask v={v} does="act" fields={{ act: 'complain' }}><TextArea name="says" id="complain-says" lang={lang} label={say(w.because, lang)} description={say(w.complainHelp, lang)} rows={3} value="" /><Button rank="secondary">{say(w.complain, lang)}</Button></Ask>
        </Card>
      )}
    </>
  )
}

/** The firm's own page at the table: what it can read, what was between it and the buyer, and what it can do. */
export function supplierRegions(v: SeatPageView): Region[] {
  const s = v.seat.supplier
  if (!s) return []
  const { lang } = v
  return [
    { id: 'acts', label: say(w.now, lang), body: v.seat.debrief || v.seat.ended ? null : <><Heading level={2}>{say(w.now, lang)}</Heading><Acts v={v} s={s} /></> },
    {
      id: 'purchase', label: say(w.firmHeading, lang, { firm: s.record.name }), body: (
        <Card label={say(w.firmHeading, lang, { firm: s.record.name })}>
          <Heading level={2}>{say(w.firmHeading, lang, { firm: s.record.name })}</Heading>
          {s.letters && <p><b>{s.letters.won ? say(w.won, lang) : say(w.lost, lang, { winner: s.letters.winners.map(f => firmName(v.firms, f)).join(', ') })}</b> {!s.letters.won && (s.letters.reasons !== '' ? `${say(w.reasons, lang)}: ${s.letters.reasons}` : say(w.noReasons, lang))}</p>}
          {s.complaint && <p><b>{say(!s.complaint.decided ? w.complained : s.complaint.decided.upheld ? w.upheld : w.rejected, lang)}</b></p>}
          {s.excluded && <p><b>{say(w.out, lang)}</b></p>}
          {s.invitation && <p><b>{say(w.invited, lang)}</b></p>}
          {s.request?.qualified !== undefined && !s.invitation && <p>{say(s.request.qualified ? w.qualified : w.notQualified, lang)}</p>}
          {s.signedUp && !s.notice && <p>{say(w.signedUp, lang)}</p>}
          <OpenPart o={s} lang={lang} firms={v.firms} />
          {s.meetings.map((m, i) => <p key={i}><b>{say(w.met, lang)}</b> {formatDay(m.on, lang, 'medium')}. {m.about.map(a => word(intentOptions, a, lang)).join(' ')} {m.shared.length > 0 && <>{say(w.toldYou, lang)}: {m.shared.map(x => word(shareOptions, x, lang)).join(', ')}.</>}</p>)}
          {s.told.budget !== undefined && <p>{word(shareOptions, 'budget', lang)}: {formatMoney(s.told.budget, v.currency as never, lang)}</p>}
          {s.told.need !== undefined && s.need === undefined && <p class="t-said__words">{s.told.need}</p>}
          {s.said.map((x, i) => <p key={i} class="t-said__words"><b>{word(intentOptions, x.about, lang)}</b> {x.says}{x.secret && ` (${say(w.secret, lang)})`}</p>)}
          {s.questions.length > 0 && <><Heading level={3} size="2xs">{say(w.yourQuestions, lang)}</Heading><dl class="t-who">{s.questions.map(q => <div key={q.question}><dt>{q.says}</dt><dd>{q.answer?.answer ?? say(w.unanswered, lang)}</dd></div>)}</dl></>}
        </Card>
      ),
    },
  ]
}

/** The firm's record as its own seat knows it. */
export function FirmRecord({ v }: { v: SeatPageView }) {
  const r = v.seat.supplier?.record, { lang } = v
  if (!r) return null
  return (
    <>
      <Heading level={3} size="2xs">{say(w.record, lang)}: {r.name}</Heading>
      <p>{say(r.about, lang)} {say(w.employees, lang, { n: formatNumber(r.employees, lang) })}.</p>
      <dl class="t-who"><div><dt>{say(w.costs, lang)}</dt><dd>{formatNumber(r.costFactor * 100, lang)} %</dd></div><div><dt>{say(w.bidDays, lang)}</dt><dd>{formatNumber(r.bidCostDays.open, lang)}–{formatNumber(r.bidCostDays.partnership, lang)}</dd></div></dl>
      {r.secret && <p>{say(r.secret, lang)}</p>}
    </>
  )
}
