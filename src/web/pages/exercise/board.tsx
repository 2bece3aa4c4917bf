import { say, type Text } from '../../../plain/index.ts'
import { steps } from '../../../law/index.ts'
import { debriefBlocks, type BoardView, type Channel, type InjectRow } from '../../../exercise/index.ts'
import { Button, ButtonLink, Card, Folded, formatDay, formatNumber, Heading, Notice, NumberField, Select, Small, Table, Tag, TextArea, TextField, TextLink, verdictWords } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import { firmName } from '../../event-words.ts'
import { RunTree } from '../desk/path.tsx'
import { FileLinks } from '../file/links.tsx'
import { Layout } from '../layout.tsx'
import { ledgerWords } from '../ledger.tsx'
import { Answered, Ask, byName, channelName, DayLine, DebriefNow, placeName, Proposal, regionsDrawn, Said, type Region } from './parts.tsx'
import type { BoardPageView } from './views.ts'
import { blockWords, boardWords as b, debriefWords2 as dw, groupWords as w } from './words.ts'

const nameOfSeat = (v: BoardPageView, seat: string): string => v.board.places.find(p => p.seat === seat)?.name ?? seat

function waits(v: BoardPageView, row: BoardView['rows'][number]): string {
  const { lang } = v, [kind, id] = row.waitsFor?.split(':') ?? [], p = v.board.proposals.find(x => x.proposal === id)
  const what = p && p.asks.kind === 'step' ? `: ${say(steps[p.asks.command.action.step], lang)}` : ''
  return say(kind === 'own' ? b.waitsOwn : kind === 'others' ? b.waitsOthers : b.waitsNobody, lang) + what
}

/** Which other seats the one who sits here has been in: what was private there is known to them. */
function before(v: BoardPageView, row: BoardView['rows'][number]): string {
  const there = v.board.people.find(p => p.seat === row.seat)?.before ?? []
  return there.length === 0 ? '' : say(b.satBefore, v.lang, { seats: there.map(s => nameOfSeat(v, s)).join(', ') })
}

/** Where the leader can write why; it is kept with the command. */
const Because = ({ v, id }: { v: BoardPageView; id: string }) => (
  <Folded summary={say(b.giveReason, v.lang)}><TextField name="because" id={`because-${id}`} lang={v.lang} label={say(b.because, v.lang)} optional value="" /></Folded>
)

function Seats({ v }: { v: BoardPageView }) {
  const { lang, board } = v, standing = board.people.filter(p => p.seat === undefined).map(p => p.name)
  return (
    <Card label={say(b.people, lang)}>
      <Heading level={2}>{say(b.people, lang)}</Heading>
      <Table lang={lang} caption={say(b.people, lang)} hideCaption small columns={[b.seat, b.person, b.last, b.waits, b.seen, b.acts].map(x => ({ label: say(x, lang) }))}
        rows={board.rows.map(r => [
          <span key="s"><b>{r.name}</b><br /><span class="t-small">{r.firm ? r.firm.name : say(r.title, lang)}{r.disposition !== undefined && <><br />{say(b.stands, lang, { n: formatNumber(r.disposition, lang, 1) })}</>}</span></span>,
          <span key="p">{r.substitute ? say(w.substitute, lang) : r.person ?? say(r.part === 'supplier' ? w.market : w.free, lang)}{before(v, r) !== '' && <><br /><span class="t-small">{before(v, r)}</span></>}{r.sure !== undefined && <><br /><span class="t-small">{say(b.sureOf, lang, { n: r.sure })}</span></>}</span>,
          r.lastDid ? `${v.said(r.lastDid.what)}, ${formatDay(r.lastDid.on, lang, 'short')}${r.lastDid.substitute ? ` ${say(b.bySubstitute, lang)}` : ''}` : '–',
          waits(v, r),
          r.lastSeen === undefined ? (r.person === undefined ? '–' : say(b.never, lang)) : say(b.ago, lang, { n: Math.max(0, Math.round((board.now - r.lastSeen) / 1000)) }),
          r.substitute ? <>{r.part !== 'supplier' && <Ask v={v} does="actFor" fields={{ seat: r.seat }}><Button small>{say(b.actFor, lang)}</Button></Ask>}<Ask v={v} does="giveBack" fields={{ seat: r.seat }}><Button small rank="secondary">{say(b.giveBack, lang)}</Button></Ask></>
            : r.person !== undefined ? <Ask v={v} does="substitute" fields={{ seat: r.seat }}><Button small rank="quiet">{say(b.substitute, lang)}</Button><Because v={v} id={`substitute-${r.seat}`} /></Ask> : '–',
        ])} />
      {!board.ended && <div class="t-row"><Small>{say(board.joining ? b.inNow : b.shut, lang, { n: board.people.length })}</Small><Ask v={v} does="joining" fields={{ open: board.joining ? 'no' : 'yes' }}><Button small rank="secondary">{say(board.joining ? b.doShut : b.doOpen, lang)}</Button></Ask></div>}
      {standing.length > 0 && <p class="t-small">{say(b.standing, lang, { names: standing.join(', ') })}</p>}
      {board.rows.some(r => r.substitute && r.part !== 'supplier') && <div><Small>{say(board.substitutesAct ? b.actsItself : b.actsAsked, lang)}</Small><Ask v={v} does="substitutes" fields={{ letAct: board.substitutesAct ? 'no' : 'yes' }}><Button small rank="secondary">{say(board.substitutesAct ? b.actsStop : b.actsLet, lang)}</Button><Because v={v} id="substitutes" /></Ask></div>}
      <Folded summary={say(b.knows, lang)}>{board.rows.map(r => <div key={r.seat}><p><b>{r.name}</b></p><ul>{r.knows.map((k, i) => <li key={i}>{say(k, lang)}</li>)}</ul></div>)}</Folded>
    </Card>
  )
}

function reaction(v: BoardPageView, r: InjectRow['reactions'][number]): string {
  const { lang } = v, who = nameOfSeat(v, r.by)
  const step = (id: string): string => { const t = (steps as Readonly<Record<string, Text>>)[id]; return t ? say(t, lang) : id }
  const what = r.says === 'writes' ? say(b.writesWords, lang) : r.says.startsWith('not ') ? say(b.avoidsWords, lang, { step: step(r.says.slice(4)) }) : step(r.says)
  const came = r.came === undefined ? '' : ` – ${say(r.says.startsWith('not ') ? (r.came ? b.avoided : b.cameNo) : r.came ? b.cameYes : b.cameNo, lang)}`
  return `${who}: ${what}${came}`
}

/** One thing for the leader to do now, or that there is nothing to do but to watch. */
function Next({ v }: { v: BoardPageView }) {
  const { lang, board } = v, buyer = board.rows.some(r => r.part === 'buyer' && r.person !== undefined)
  const [says, to, label] = ((): readonly [Text, string?, Text?] => {
    if (board.ended) return [b.nextEnded, v.links.report, dw.report]
    if (board.help.some(h => !h.answer)) return [b.nextHelp, '#help', b.toHelp]
    if (board.debrief) return [b.nextBlock, '#lead', b.toDebrief]
    if (!buyer && board.people.length === 0) return [b.nextNobody]
    if (board.clock.mode === 'paused') return [b.nextPaused, '#clock', b.toClock]
    if (v.run?.ended) return [b.nextOver, '#lead', b.toDebrief]
    if (board.proposals.some(p => !p.closed)) return [b.nextDecide, '#proposals', b.toDecide]
    return [b.nextPlay, '#injects', b.toInjects]
  })()
  return <Card label={say(b.next, lang)} tinted><Heading level={2}>{say(b.next, lang)}</Heading><p>{say(says, lang)}</p>{to && label && <div class="t-row"><ButtonLink href={to}>{say(label, lang)}</ButtonLink></div>}</Card>
}

function Injects({ v }: { v: BoardPageView }) {
  const { lang, board } = v
  const firstOwn = board.injects.find(i => i.state !== 'sent' && i.owner === 'facilitator')?.inject
  const row = (i: InjectRow) => (
    <article key={i.inject} class="t-message">
      <p class="t-message__from"><b>{say(i.from, lang)}</b> · {i.state === 'sent' ? say(b.sent, lang, { day: i.on ? formatDay(i.on, lang, 'medium') : '' }) : say(i.state === 'kept' ? b.kept : b.waiting, lang)} · {say(i.owner === 'facilitator' ? b.owner : b.byClock, lang)} · {say(b.to, lang)}: {i.by === 'news' ? say(b.everybody, lang) : i.to.length === 0 ? say(b.buyersSide, lang) : i.to.map(s => nameOfSeat(v, s)).join(', ')}</p>
      <p>{say(i.says, lang)}</p>
      <Folded summary={say(b.expected, lang)}><p>{say(i.expected, lang)}</p><ul>{i.reactions.map((r, k) => <li key={k}>{reaction(v, r)}</li>)}</ul></Folded>
      {i.state !== 'sent' && (
        <div class="t-row">
          <Ask v={v} does="inject" fields={{ inject: i.inject }}>
            <Select name="to" id={`to-${i.inject}`} lang={lang} label={say(b.to, lang)} value="" empty={false} options={[{ value: '', label: i.by === 'news' ? say(b.everybody, lang) : i.to.length > 0 ? i.to.map(s => nameOfSeat(v, s)).join(', ') : say(b.buyersSide, lang) }, ...board.places.map(p => ({ value: p.seat, label: placeName(p, lang) }))]} />
            <Button small rank="secondary" {...(i.inject === firstOwn ? { accessKey: '4' } : {})}>{say(b.sendNow, lang)}</Button>
            <Because v={v} id={`inject-${i.inject}`} />
          </Ask>
          {i.owner === 'clock' && <Ask v={v} does="keep" fields={{ inject: i.inject, kept: i.state === 'kept' ? 'no' : 'yes' }}><Button small rank="secondary">{say(i.state === 'kept' ? b.release : b.hold, lang)}</Button><Because v={v} id={`keep-${i.inject}`} /></Ask>}
        </div>
      )}
    </article>
  )
  const rank = { kept: 0, waiting: 1, sent: 2 } as const, list = [...board.injects].sort((x, y) => rank[x.state] - rank[y.state] || (x.owner === y.owner ? 0 : x.owner === 'facilitator' ? -1 : 1))
  return <Card label={say(b.injects, lang)}><Heading level={2}>{say(b.injects, lang)}</Heading>{list.filter(i => i.state !== 'sent').slice(0, 4).map(row)}<Folded summary={`${say(b.injects, lang)} (${list.length})`}>{list.map(i => (list.filter(x => x.state !== 'sent').slice(0, 4).includes(i) ? null : row(i)))}</Folded></Card>
}

function Clock({ v }: { v: BoardPageView }) {
  const { lang, board } = v, { mode } = board.clock
  return (
    <Card label={say(b.clock, lang)}>
      <Heading level={2}>{say(b.clock, lang)}</Heading>
      <DayLine s={board} lang={lang} />
      <div class="t-row">
        {mode !== 'paused' && <Ask v={v} does="clock" fields={{ mode: 'paused' }}><Button small rank="secondary" accessKey="3">{say(b.pause, lang)}</Button><Because v={v} id="pause" /></Ask>}
        {mode !== 'manual' && <Ask v={v} does="clock" fields={{ mode: 'manual' }}><Button small rank="secondary">{say(b.manual, lang)}</Button></Ask>}
        <Ask v={v} does="jump" fields={{ pass: 'day' }}><Button small rank="secondary" accessKey="1">{say(b.jumpDay, lang)}</Button></Ask>
        <Ask v={v} does="jump" fields={{ pass: 'deadline' }}><Button small rank="secondary" accessKey="2">{say(b.jumpDeadline, lang)}</Button></Ask>
      </div>
      <Ask v={v} does="clock" fields={{ mode: 'running' }} label={say(b.run, lang)}><div class="t-row t-row--end"><NumberField name="daysPerMinute" lang={lang} label={say(b.perMinute, lang)} value={mode === 'running' ? board.clock.daysPerMinute : 5} decimals /><Button small rank="secondary">{say(b.run, lang)}</Button></div><Because v={v} id="run" /></Ask>
      <ul class="t-plain">{board.deadlines.slice(0, 4).map(d => <li key={d.which}>{formatDay(d.on, lang, 'medium')}: {say(d.label, lang)}</li>)}</ul>
    </Card>
  )
}

function Ledger({ v }: { v: BoardPageView }) {
  const { lang, board } = v, few = board.ledger.lines.filter(x => x.mustShare), said = board.ledger.messages
  return (
    <Card label={say(w.ledger, lang)}>
      <Heading level={2}>{say(w.ledger, lang)}</Heading>
      {board.ledger.lines.length + said.length > 0 && <TextLink href={v.links.ledger}>{say(ledgerWords.whole, lang)}</TextLink>}
      {few.length + said.length === 0 ? <Small>{say(w.ledgerNone, lang)}</Small> : (
        <dl class="t-who">
          {few.map(x => <div key={x.id}><dt>{say(x.label, lang)}</dt><dd class="t-who__few">{say(w.onlyFirms, lang, { firms: Object.keys(x.firms).map(f => firmName(v.firms, f)).join(', ') })}</dd></div>)}
          {said.map(m => <div key={m.message}><dt>{m.says.slice(0, 120)}</dt><dd class={m.sharedAt === undefined ? 't-who__few' : undefined}>{m.sharedAt === undefined ? say(w.onlyFirms, lang, { firms: firmName(v.firms, m.firm) }) : say(w.shared, lang)}{m.shareBy && `, ${say(w.shareBy, lang, { day: formatDay(m.shareBy, lang, 'medium') })}`}</dd></div>)}
        </dl>
      )}
    </Card>
  )
}

const Findings = ({ list, lang }: { list: BoardView['findings']; lang: BoardPageView['lang'] }) => (
  <ul class="t-plain">{list.map((f, i) => <li key={i}><Tag>{say(verdictWords[f.verdict as keyof typeof verdictWords] ?? verdictWords.depends, lang)}</Tag> {say(steps[f.step], lang)}: {say(f.says, lang)}</li>)}</ul>
)

/** The parts of the board that follow what happens. */
export function boardRegions(v: BoardPageView): Region[] {
  const { lang, board } = v, open = board.proposals.filter(p => !p.closed), unsure = board.findings.filter(f => f.verdict === 'depends'), waiting = board.help.filter(h => !h.answer)
  return [
    { id: 'next', label: say(b.next, lang), body: <Next v={v} /> },
    { id: 'tree', label: say(b.path, lang), body: v.run ? <div class="ds-card t-card t-path"><RunTree v={v.run} /></div> : null },
    { id: 'seats', label: say(b.people, lang), body: <Seats v={v} /> },
    {
      id: 'proposals', label: say(b.proposals, lang), body: (
        <Card label={say(b.proposals, lang)}>
          <Heading level={2}>{say(b.proposals, lang)}</Heading>
          {open.length === 0 && <Small>{say(b.noProposals, lang)}</Small>}
          {open.map(p => <div key={p.proposal}><Proposal v={v} p={p} mine={false} lang={lang} /><div class="t-row"><Ask v={v} does="close" fields={{ proposal: p.proposal, take: 'yes' }}><Button small>{say(b.takeNow, lang)}</Button><Because v={v} id={`take-${p.proposal}`} /></Ask><Ask v={v} does="close" fields={{ proposal: p.proposal, take: 'no' }}><Button small rank="secondary">{say(b.dropNow, lang)}</Button><Because v={v} id={`drop-${p.proposal}`} /></Ask></div></div>)}
        </Card>
      ),
    },
    { id: 'clock', label: say(b.clock, lang), body: <Clock v={v} /> },
    {
      id: 'help', label: say(b.help, lang), body: (
        <Card label={say(b.help, lang)}>
          <Heading level={2}>{say(b.help, lang)}</Heading>
          {board.help.length === 0 && <Small>{say(b.noHelp, lang)}</Small>}
          {waiting.map(h => <Ask key={h.help} v={v} does="answerHelp" fields={{ help: h.help }}><p><b>{h.from}</b>: {h.says}</p><TextArea name="says" id={`help-${h.help}`} lang={lang} label={say(b.answer, lang)} rows={2} value="" /><Button small>{say(w.send, lang)}</Button></Ask>)}
          {board.help.filter(h => h.answer).map(h => <p key={h.help} class="t-small"><b>{h.from}</b>: {h.says} – {h.answer!.says}</p>)}
        </Card>
      ),
    },
    { id: 'injects', label: say(b.injects, lang), body: <Injects v={v} /> },
    {
      id: 'findings', label: say(b.findings, lang), body: (
        <Card label={say(b.findings, lang)}>
          <Heading level={2}>{say(b.findings, lang)}</Heading>
          {board.findings.length === 0 && <Small>{say(b.noFindings, lang)}</Small>}
          <Findings list={board.findings.filter(f => f.verdict !== 'depends').slice(0, 12)} lang={lang} />
          {unsure.length > 0 && <Folded summary={`${say(verdictWords.depends, lang)} (${unsure.length})`}><Findings list={unsure.slice(0, 30)} lang={lang} /></Folded>}
        </Card>
      ),
    },
    { id: 'ledger', label: say(w.ledger, lang), body: <Ledger v={v} /> },
    {
      id: 'marks', label: say(b.moments, lang), body: board.moments.length + board.notes.length === 0 ? null : (
        <Card label={say(b.moments, lang)}><Heading level={2}>{say(b.moments, lang)}</Heading><ul class="t-plain">{[...board.moments.map(m => ({ ...m, kind: '★' })), ...board.notes.map(n => ({ ...n, kind: '✎' }))].sort((x, y) => y.at - x.at).map((m, i) => <li key={i}>{m.kind} {m.says}</li>)}</ul></Card>
      ),
    },
    { id: 'said', label: say(b.everything, lang), body: <Card label={say(b.everything, lang)}><Heading level={2}>{say(b.everything, lang)}</Heading>{board.messages.length === 0 && <Small>{say(w.silence, lang)}</Small>}<div class="t-talk">{board.messages.slice(-30).reverse().map(m => <Said key={m.message} v={undefined} m={m} from={`${byName(m.from, lang)} · ${channelName(m.channel as Channel, v.firms, lang)}`} lang={lang} />)}</div></Card> },
    { id: 'debrief', label: say(dw.heading, lang), body: board.debrief ? <Card label={say(dw.heading, lang)}><DebriefNow s={board} lang={lang} /></Card> : null },
  ]
}

function Lead({ v }: { v: BoardPageView }) {
  const { lang, board } = v, next = board.debrief ? debriefBlocks[debriefBlocks.indexOf(board.debrief.block) + 1] : debriefBlocks[0]
  return (
    <Card label={say(b.debrief, lang)}>
      <Heading level={2}>{say(b.debrief, lang)}</Heading>
      <ol class="t-blocks">{debriefBlocks.map(block => {
        const wrote = board.writtenBy.find(x => x.block === block)?.seats ?? 0
        return (
          <li key={block} {...(board.debrief?.block === block ? { 'aria-current': 'step' as const } : {})}>
            <b>{say(blockWords[block].name, lang)}</b>
            {wrote > 0 && !board.debrief?.revealed.includes(block) && <Ask v={v} does="reveal" fields={{ block }}><Button small rank="secondary">{say(b.reveal, lang)} ({say(b.wrote, lang, { n: wrote })})</Button></Ask>}
          </li>
        )
      })}</ol>
      {next && <Ask v={v} does="block" fields={{ to: next }}><Button rank={board.debrief ? 'primary' : 'secondary'}>{say(b.toBlock, lang, { block: say(blockWords[next].name, lang) })}</Button></Ask>}
      {board.debrief && <Folded summary={say(b.otherBlocks, lang)}><div class="t-row">{debriefBlocks.filter(x => x !== next && x !== board.debrief!.block).map(x => <Ask key={x} v={v} does="block" fields={{ to: x }}><Button small rank="secondary">{say(blockWords[x].name, lang)}</Button></Ask>)}</div></Folded>}
      <div class="t-row"><ButtonLink rank="secondary" href={v.links.debrief}>{say(dw.whole, lang)}</ButtonLink><ButtonLink rank="secondary" href={v.links.report}>{say(dw.report, lang)}</ButtonLink>{!board.ended && <Ask v={v} does="end"><Button small rank="quiet">{say(b.end, lang)}</Button></Ask>}</div>
      <p class="t-small">{v.links.exports.map((x, i) => <span key={x.href}>{i > 0 && ' · '}<TextLink href={x.href}>{x.label}</TextLink></span>)}</p>
      {board.debrief && <FileLinks v={v} />}
    </Card>
  )
}

function Tools({ v }: { v: BoardPageView }) {
  const { lang, board } = v
  const channels: Channel[] = ['all', 'team', ...board.places.flatMap(p => (p.firm ? [`firm:${p.firm.id}` as const] : []))]
  return (
    <>
      <Card label={say(b.tell, lang)}>
        <Heading level={2}>{say(b.tell, lang)}</Heading>
        <Ask v={v} does="tell">
          <Select name="channel" lang={lang} label={say(b.channel, lang)} empty={false} value="all" options={channels.map(c => ({ value: c, label: channelName(c, v.firms, lang) }))} />
          <TextArea name="says" id="tell-says" lang={lang} label={say(w.write, lang)} rows={2} value="" />
          <Button small rank="secondary">{say(w.send, lang)}</Button>
        </Ask>
        <Folded summary={say(b.moment, lang)}><Ask v={v} does="moment" fields={{ runAt: String(board.runLast) }}><TextField name="says" id="moment-says" lang={lang} label={say(b.moment, lang)} value="" /><Button small rank="secondary">{say(b.mark, lang)}</Button></Ask></Folded>
        <Folded summary={say(b.note, lang)}><Ask v={v} does="note"><TextArea name="says" id="note-says" lang={lang} label={say(b.note, lang)} rows={2} value="" /><Button small rank="secondary">{say(dw.save, lang)}</Button></Ask></Folded>
        <Folded summary={say(b.goBack, lang)}>
          <Ask v={v} does="goBack">
            <Select name="to" id="back-to" lang={lang} label={say(b.goBackTo, lang)} empty={false} value={String(v.path[0]?.n ?? '')} options={v.path.map(e => ({ value: String(e.n), label: `${formatDay(e.on, lang, 'short')}: ${e.says}` }))} />
            <TextField name="tries" id="back-tries" lang={lang} label={say(b.tries, lang)} value="" /><TextField name="expects" id="back-expects" lang={lang} label={say(b.expects, lang)} value="" />
            <Small>{say(w.allRead, lang)}</Small>
            <Button small>{say(b.goBack, lang)}</Button>
          </Ask>
        </Folded>
        <Folded summary={say(b.rotate, lang)}>
          <Small>{say(b.rotateSays, lang)}</Small>
          <Ask v={v} does="rotate">
            {board.people.map(p => <Select key={p.person} name={`move.${p.person}`} id={`move-${p.person}`} lang={lang} label={p.name} empty={false} value={p.seat ?? ''} options={[...(p.seat === undefined ? [{ value: '', label: say(b.noSeatYet, lang) }] : []), ...board.places.map(x => ({ value: x.seat, label: x.seat === p.seat ? `${placeName(x, lang)} (${say(b.stays, lang)})` : placeName(x, lang) }))]} />)}
            <Button small>{say(b.rotate, lang)}</Button>
          </Ask>
        </Folded>
      </Card>
    </>
  )
}

/** From where an exercise is led. */
export function boardPage(v: BoardPageView): string {
  const { lang, board } = v, all = boardRegions(v), at = (...ids: string[]): Region[] => ids.flatMap(id => all.filter(r => r.id === id))
  const nobody = board.people.length === 0
  const invite = (
    <Card label={say(b.invite, lang)} tinted>
      <Heading level={2}>{say(b.invite, lang)}</Heading>
      <p>{say(b.inviteSays, lang)}</p>
      <p class="t-wall__code"><b>{v.code.slice(0, 4)} {v.code.slice(4)}</b></p>
      <p><TextLink href={v.links.join}>{v.links.join}</TextLink></p>
      <p><TextLink href={v.links.wall}>{say(b.wall, lang)}</TextLink> <span class="t-small">{say(b.wallSays, lang)}</span></p>
      <Notice kind="info" lang={lang} level={3}><p>{say(b.yours, lang)}</p></Notice>
    </Card>
  )
  return documentOf(
    <Layout v={v} title={board.title || say(board.scenario.title, lang)} wide follows robots="noindex">
      <div class="t-stack t-gap-6" data-listen={v.listen}>
        <div class="t-deskhead"><Heading level={1} size="lg" over={say(b.over, lang)}>{board.title || say(board.scenario.title, lang)}</Heading><div class="t-row"><ButtonLink rank="secondary" small href={v.links.desk}>{say(b.seeDesk, lang)}</ButtonLink><ButtonLink rank="secondary" small href={v.links.wall}>{say(b.wall, lang)}</ButtonLink></div></div>
        <Answered v={v} />
        {regionsDrawn(at('next'))}
        {nobody && invite}
        {regionsDrawn(at('tree'))}
        <Folded summary={say(b.howTo, lang)} open={nobody}><ul>{b.howToSays.map((x, i) => <li key={i}>{say(x, lang)}</li>)}</ul></Folded>
        <div class="t-sides">
          <div class="t-sides__main">{regionsDrawn(at('seats', 'help', 'proposals', 'injects', 'findings', 'said'))}</div>
          <div class="t-sides__side">{regionsDrawn(at('clock'))}<Tools v={v} /><div id="lead"><Lead v={v} /></div>{regionsDrawn(at('debrief', 'ledger', 'marks'))}{!nobody && invite}</div>
        </div>
      </div>
    </Layout>,
  )
}

