import { say, type Lang, type Text } from '../../../plain/index.ts'
import { steps } from '../../../law/index.ts'
import type { SeatView } from '../../../exercise/index.ts'
import { Button, ButtonLink, Card, DateField, Folded, formatDay, Heading, Notice, Small, TextArea, TextField, TextLink, VerdictBadge } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import { deadlineWords, firmName } from '../../event-words.ts'
import { FileLinks } from '../file/links.tsx'
import { Layout } from '../layout.tsx'
import { ledgerWords } from '../ledger.tsx'
import { Answered, Ask, askedSaid, byName, Came, channelName, DayLine, DebriefNow, placeName, Places, Proposal, regionsDrawn, Said, type Region } from './parts.tsx'
import { FirmRecord, supplierRegions } from './supplier.tsx'
import type { SeatPageView, SitPageView } from './views.ts'
import { wallRegions } from './wall.tsx'
import { blockWords, debriefWords2 as dw, groupWords as w } from './words.ts'

const knownWords: Readonly<Record<SeatView['hindsight'][number]['kind'], Text>> = { 'firm told': w.knowsFirm, prices: w.knowsPrices, ranking: w.knowsRanking, award: w.knowsAward }

function Now({ v }: { v: SeatPageView }) {
  const { lang, seat } = v, open = seat.proposals.filter(p => !p.closed), done = seat.proposals.filter(p => p.closed).slice(-3).reverse()
  return (
    <>
      {seat.you.substitute && <Notice kind="warning" lang={lang}><p>{say(w.away, lang)}</p><Ask v={v} does="comeBack"><Button>{say(w.back, lang)}</Button></Ask></Notice>}
      {open.map(p => <Proposal key={p.proposal} v={v} p={p} mine={p.by === seat.you.role.name} lang={lang} />)}
      {!seat.supplier && !seat.debrief && (
        <Card label={say(w.now, lang)} tinted>
          <Heading level={2}>{say(w.now, lang)}</Heading>
          <p>{say(w.toDeskSays, lang)}</p>
          <div class="t-row"><ButtonLink href={v.links.desk}>{say(w.toDesk, lang)}</ButtonLink></div>
          {seat.you.role.part !== 'buyer' && seat.you.lead && <p>{say(w.youLead, lang)}</p>}
          {seat.you.role.part !== 'buyer' && !seat.you.lead && <Small>{say(w.youMay, lang, { steps: seat.you.mayTake.map(s => lower(say(steps[s], lang), lang)).join(', ') })}</Small>}
        </Card>
      )}
      {done.length > 0 && <Folded summary={say(w.decide, lang)}>{done.map(p => <Proposal key={p.proposal} v={v} p={p} mine={false} lang={lang} />)}</Folded>}
    </>
  )
}
const lower = (s: string, lang: Lang): string => s.charAt(0).toLocaleLowerCase(lang) + s.slice(1)

function Ledger({ v }: { v: SeatPageView }) {
  const { lang, seat } = v, l = seat.ledger
  if (!l) return null
  const few = l.lines.filter(x => x.mustShare), said = l.messages.filter(m => m.sharedAt === undefined)
  return (
    <Card label={say(w.ledger, lang)}>
      <Heading level={2}>{say(w.ledger, lang)}</Heading>
      {few.length + said.length === 0 ? <Small>{say(w.ledgerNone, lang)}</Small> : <Small>{say(w.ledgerSays, lang)}</Small>}
      <dl class="t-who">
        {few.map(x => <div key={x.id}><dt>{say(x.label, lang)}</dt><dd class="t-who__few">{say(w.onlyFirms, lang, { firms: Object.keys(x.firms).map(f => firmName(v.firms, f)).join(', ') })}</dd></div>)}
        {said.map(m => <div key={m.message}><dt>{m.says.slice(0, 120)}</dt><dd class="t-who__few">{say(w.onlyFirms, lang, { firms: firmName(v.firms, m.firm) })}{m.shareBy && <>, {say(w.shareBy, lang, { day: formatDay(m.shareBy, lang, 'medium') })}</>}<Ask v={v} does="share" fields={{ message: m.message }}><Button small rank="secondary">{say(w.share, lang)}</Button></Ask></dd></div>)}
      </dl>
      {l.lines.length + l.messages.length > 0 && <TextLink href={v.links.ledger}>{say(ledgerWords.whole, lang)}</TextLink>}
    </Card>
  )
}

/** The own writing in the block that is on. */
export function DebriefWriting({ v }: { v: SeatPageView }) {
  const { lang, seat } = v
  if (!seat.debrief) return null
  const { block } = seat.debrief, words = blockWords[block]
  return (
    <Card label={say(words.name, lang)}>
      {words.asks.map(a => {
        const own = seat.own.find(o => o.block === block && o.field === a.field)?.says ?? ''
        return (
          <Ask key={a.field} v={v} does="write" fields={{ block, field: a.field }}>
            <TextArea name="says" id={`write-${a.field}`} lang={lang} label={say(a.label, lang)} rows={2} value={own} {...(own !== '' ? { description: say(dw.saved, lang) } : {})} />
            <Button small rank={own === '' ? 'primary' : 'secondary'}>{say(dw.save, lang)}</Button>
          </Ask>
        )
      })}
      {block === 'nowWhat' && seat.commitments.length < 3 && (
        <Ask v={v} does="commit">
          <TextField name="what" lang={lang} label={say(dw.what, lang)} value="" />
          <TextField name="owner" lang={lang} label={say(dw.owner, lang)} value="" />
          <DateField name="due" lang={lang} label={say(dw.due, lang)} value="" />
          <Button>{say(dw.commit, lang)}</Button>
        </Ask>
      )}
      <div class="t-row"><ButtonLink rank="secondary" href={v.links.debrief}>{say(dw.whole, lang)}</ButtonLink>{block === 'whatIf' && <ButtonLink rank="secondary" href={v.links.compare}>{say(dw.compare, lang)}</ButtonLink>}{block === 'nowWhat' && <ButtonLink rank="secondary" href={v.links.report}>{say(dw.report, lang)}</ButtonLink>}</div>
      {block === 'nowWhat' && !seat.supplier && <FileLinks v={v} />}
    </Card>
  )
}

function Brief({ v }: { v: SeatPageView }) {
  const { lang, seat } = v, { role, before } = seat.you
  return (
    <Card label={say(w.brief, lang)}>
      <Heading level={2}>{say(w.brief, lang)}</Heading>
      <p><b>{say(w.wants, lang)}</b> {say(role.wants, lang)}</p>
      <p><b>{say(w.onlyYou, lang)}</b></p>
      <ul>{role.knows.map((k, i) => <li key={i}>{say(k, lang)}</li>)}</ul>
      <FirmRecord v={v} />
      {before.length > 0 && <Notice kind="info" lang={lang}><p>{say(w.youKnowFrom, lang, { seats: before.map(b => seat.places.find(p => p.seat === b)?.name ?? b).join(', ') })}</p></Notice>}
      {seat.hindsight.length > 0 && <Notice kind="info" lang={lang} heading={say(w.hindsight, lang)} level={3}><p>{say(w.hindsightSays, lang)}</p><ul>{unique(seat.hindsight.map(h => say(knownWords[h.kind], lang, { firm: h.firm ? firmName(v.firms, h.firm) : '' }))).map(x => <li key={x}>{x}</li>)}</ul></Notice>}
    </Card>
  )
}
const unique = (list: readonly string[]): string[] => [...new Set(list)]

/** What goes on at the table, in one line above the desk. */
function Strip({ v }: { v: SeatPageView }) {
  const { lang, seat } = v, open = seat.proposals.filter(p => p.mayAnswer), said = seat.channels.flatMap(c => c.messages).sort((a, b) => b.at - a.at)[0]
  return (
    <div class="t-row t-strip-table">
      {seat.latest && <span>{say(w.latest, lang)}: <b>{say(steps[seat.latest.step], lang)}</b>, {byName(seat.latest.by, lang)} {seat.latest.verdict && <VerdictBadge verdict={seat.latest.verdict} lang={lang} />}</span>}
      {open[0] && <span><b>{say(w.decide, lang)}:</b> {askedSaid(open[0].asks, lang)}</span>}
      {said && <span class="t-small">{byName(said.from, lang)}: {said.says.slice(0, 80)}</span>}
    </div>
  )
}

/** The parts of a seat's page that follow what happens. */
export function seatRegions(v: SeatPageView): Region[] {
  const { lang, seat } = v, own = seat.you.role.firm
  return [
    { id: 'day', label: say(w.deadlines, lang), body: <><DayLine s={seat} lang={lang} />{seat.deadlines.length > 0 && <ul class="t-plain">{seat.deadlines.slice(0, 3).map(d => <li key={d.which}>{formatDay(d.on, lang, 'medium')}: {say(deadlineWords[d.which], lang)}</li>)}</ul>}</> },
    { id: 'debrief', label: say(dw.heading, lang), body: seat.debrief ? <DebriefNow s={seat} lang={lang} /> : null },
    { id: 'writing', label: say(dw.heading, lang), body: seat.debrief ? <DebriefWriting v={v} /> : null },
    { id: 'now', label: say(w.now, lang), body: <Now v={v} /> },
    ...supplierRegions(v),
    { id: 'mail', label: say(w.mail, lang), body: <Card label={say(w.mail, lang)}><Heading level={2}>{say(w.mail, lang)}</Heading>{seat.injects.length === 0 && <Small>{say(w.noMail, lang)}</Small>}{[...seat.injects].reverse().map(i => <Came key={i.inject} i={i} lang={lang} />)}</Card> },
    { id: 'ledger', label: say(w.ledger, lang), body: <Ledger v={v} /> },
    ...seat.channels.map(c => ({
      id: `talk-${c.channel.replace(':', '-')}`, label: channelName(c.channel, v.firms, lang, own),
      body: <>{c.messages.length === 0 && <Small>{say(w.silence, lang)}</Small>}<div class="t-talk">{c.messages.slice(-60).map(m => <Said key={m.message} v={v} m={m} lang={lang} />)}</div></>,
    })),
    { id: 'help', label: say(w.ask, lang), body: <>{seat.help.map(h => <p key={h.help}><b>{h.says}</b> {h.answer ?? '…'}</p>)}</> },
    { id: 'strip', label: say(w.latest, lang), body: <Strip v={v} /> },
    { id: 'places', label: say(w.table, lang), body: <Places places={seat.places} lang={lang} /> },
  ]
}

function Channel({ v, channel, region }: { v: SeatPageView; channel: SeatView['channels'][number]; region: Region }) {
  const { lang } = v, firm = channel.channel.startsWith('firm:')
  return (
    <Folded summary={region.label} open={channel.messages.length > 0 || channel.channel === (v.seat.supplier ? 'all' : 'team')}>
      {firm && !v.seat.supplier && <Small>{say(w.firmWarning, lang)}</Small>}
      {regionsDrawn([region])}
      <Ask v={v} does="say" fields={{ channel: channel.channel }} label={region.label}>
        <TextArea name="says" id={`say-${channel.channel.replace(':', '-')}`} lang={lang} label={say(w.write, lang)} rows={2} value={v.refusal && v.values.channel?.[0] === channel.channel ? v.values.says?.[0] ?? '' : ''} maxLength={2000} />
        <Button small rank="secondary">{say(w.send, lang)}</Button>
      </Ask>
    </Folded>
  )
}

/** One's own place at the table. */
export function seatPage(v: SeatPageView): string {
  const { lang, seat } = v, all = seatRegions(v), at = (id: string): Region[] => all.filter(r => r.id === id), talk = all.filter(r => r.id.startsWith('talk-'))
  return documentOf(
    <Layout v={v} title={seat.title || say(seat.scenario.title, lang)} wide follows robots="noindex">
      <div class="t-stack t-gap-6" data-listen={v.listen}>
        <div class="t-deskhead">
          <div class="t-stack t-gap-2">
            <Heading level={1} size="lg" over={`${say(w.over, lang)}: ${seat.title || say(seat.scenario.title, lang)}`}>{say(w.you, lang, { name: seat.you.role.name, title: lower(say(seat.you.role.title, lang), lang) })}</Heading>
            <Small>{seat.supplier ? seat.supplier.record.name : say(seat.scenario.teaser, lang)}</Small>
          </div>
          {regionsDrawn(at('day'))}
        </div>
        <Answered v={v} />
        <div class="t-sides">
          <div class="t-sides__main">
            {regionsDrawn([...at('debrief'), ...at('writing'), ...at('now'), ...at('acts'), ...at('purchase'), ...at('mail')])}
            <Card label={say(w.talk, lang)}>
              <Heading level={2}>{say(w.talk, lang)}</Heading>
              {seat.channels.map((c, i) => <Channel key={c.channel} v={v} channel={c} region={talk[i]!} />)}
            </Card>
          </div>
          <div class="t-sides__side">
            <Brief v={v} />
            {regionsDrawn(at('ledger'))}
            <Card label={say(w.ask, lang)}>
              <Heading level={2}>{say(w.ask, lang)}</Heading>
              {regionsDrawn(at('help'))}
              <Ask v={v} does="help"><TextArea name="says" id="help-says" lang={lang} label={say(w.write, lang)} description={say(w.askHelp, lang)} rows={2} value="" /><Button small rank="secondary">{say(w.send, lang)}</Button></Ask>
            </Card>
            <Card label={say(w.table, lang)}>
              <Heading level={2}>{say(w.table, lang)}</Heading>
              {regionsDrawn(at('places'))}
              <Ask v={v} does="standUp"><Button small rank="quiet">{say(w.standUp, lang)}</Button></Ask>
            </Card>
          </div>
        </div>
        <p class="t-small t-no-print"><TextLink href={v.inLangs[lang]}>{say(w.refresh, lang)}</TextLink></p>
      </div>
    </Layout>,
  )
}

/** The parts that follow for one without a seat: the seats, and what stands on the wall. */
export function sitRegions(v: SitPageView): Region[] {
  const { lang, wall } = v
  return [
    {
      id: 'seats', label: say(w.chooseSeat, lang), body: (
        <ul class="t-places t-places--choose">{wall.places.map(p => (
          <li key={p.seat}><span>{placeName(p, lang)}</span>{p.person !== undefined ? <span class="t-small">{say(w.taken, lang, { name: p.person })}</span> : <Ask v={v} does="sit" fields={{ seat: p.seat }}><Button small rank="secondary">{say(w.sit, lang)}<span class="ds-sr-only">: {placeName(p, lang)}</span></Button></Ask>}</li>))}
        </ul>
      ),
    },
    ...wallRegions(v).filter(r => r.id !== 'places'),
  ]
}

/** One who has come in but has no seat: choose one, or look on. */
export function sitPage(v: SitPageView): string {
  const { lang, wall } = v, all = sitRegions(v)
  return documentOf(
    <Layout v={v} title={say(w.chooseSeat, lang)} robots="noindex" follows>
      <div class="t-stack t-gap-6" data-listen={v.listen}>
        <Heading level={1} over={wall.title || say(wall.scenario.title, lang)}>{say(w.chooseSeat, lang)}</Heading>
        <Answered v={v} />
        {regionsDrawn(all)}
        <p><TextLink href={v.inLangs[lang]}>{say(w.refresh, lang)}</TextLink></p>
      </div>
    </Layout>,
  )
}
