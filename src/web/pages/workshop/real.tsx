import { say } from '../../../plain/index.ts'
import { contentOf, type Seat } from '../../../workshop/index.ts'
import { Button, ButtonLink, Card, Form, Heading, Lead, Notice, RadioGroup, Small, Table, TextLink } from '../../look/index.ts'
import { caseDocument, Problems } from '../procurements/frame.tsx'
import { LinksPicture } from './links-picture.tsx'
import { capital, Does, marketSaid, numberOfRequirement, said } from './parts.tsx'
import { realWords as r } from './real-words.ts'
import type { CaseWorkshopView, RealTable, WorkshopView } from './views.ts'
import { becomesWords, debriefSays as d, seatNames, workshopWords as w } from './words.ts'

/** Hears that the table has changed, as in practice: the script only says so, and draws anew where nothing is being written. */
export const followed = (head: RealTable['head']): RealTable['head'] => ({ ...head, live: () => ({ scripts: ['/static/workshop-follow.js'], lawData: '' }) })
export const seatsSaid = (names: Readonly<Partial<Record<Seat, string>>>, lang: WorkshopView['lang']): string => say(r.seats, lang, { buyer: names.buyer ?? say(r.free, lang), expert: names.expert ?? say(r.free, lang) })

/** Head of a seat's page in a real case. */
export const RealHead = ({ v, real }: { v: WorkshopView; real: RealTable }) => (
  <header class="t-deskhead">
    <div>
      <Heading level={2} size="lg">{say(w.title, v.lang)}</Heading>
      <p>{say(w.you, v.lang, { seat: say(seatNames[v.view.you], v.lang) })}. {seatsSaid(real.names, v.lang)} <span class="t-small">{say(r.stays, v.lang)}</span></p>
    </div>
    <div class="t-row t-no-print">
      <ButtonLink small rank="secondary" href={v.base}>{say(w.look, v.lang)}</ButtonLink>
      <Does v={v} does="leave" form="leave"><Button small rank="quiet">{say(r.leave, v.lang)}</Button></Does>
    </div>
  </header>
)

/** Where the requirements go: the draft of the documents by one click, and the table among the papers. */
export function Carry({ v, real }: { v: WorkshopView; real: RealTable }) {
  const { lang } = v, { carries: c } = real, some = c.minimum + c.criteria > 0
  return (
    <section class="ds-card t-card" aria-labelledby="carry">
      <Heading level={2} id="carry">{say(r.carry, lang)}</Heading>
      <p>{some ? say(r.carrySays, lang, { minimum: c.minimum, criteria: c.criteria }) : say(r.nothingToCarry, lang)}{c.clauses > 0 && ` ${say(r.carryClauses, lang, { n: c.clauses })}`}{some && c.waiting > 0 && ` ${say(r.carryWaits, lang, { n: c.waiting })}`}</p>
      {some && c.why && <Notice kind="warning" lang={lang} level={3}>{say(c.why, lang)}</Notice>}
      <div class="t-row t-no-print">
        {some && !c.why && <Does v={v} does="carry" form="carry"><Button>{say(r.carryIt, lang)}</Button></Does>}
        <TextLink href={real.paper}>{say(r.paper, lang)}</TextLink>
      </div>
    </section>
  )
}

/** The workshop for whoever sits in no seat: begin it, sit down, or read along. */
export function caseWorkshopPage(v: CaseWorkshopView): string {
  const { head: h, table } = v, { lang } = h
  const error = (name: string) => { const p = h.problems.find(x => x.field === name); return p ? { error: say(p.text, lang) } : {} }
  const hidden = (does: string, more: Readonly<Record<string, string>> = {}) => ({ does, command: h.command, ...more })
  return caseDocument(table ? followed(h) : h, say(w.title, lang), (
    <div class="t-stack t-gap-8" {...(table ? { 'data-workshop': table.listen, 'data-mark': table.mark } : {})}>
      <Problems h={h} />
      <div class="t-stack t-gap-3"><Heading level={2} size="lg">{say(w.title, lang)}</Heading><Lead>{say(r.lead, lang)}</Lead></div>
      {!table && (v.mayBegin.length === 0 ? <p>{say(r.none, lang)} {say(r.noneYours, lang)}</p> : (
        <Card label={say(r.begin, lang)} tinted>
          <Form action={v.base} hidden={hidden('begin')} label={say(r.begin, lang)} buttons={<Button>{say(r.begin, lang)}</Button>}>
            {v.mayBegin.length > 1 ? <RadioGroup name="seat" lang={lang} inline label={say(r.asWhom, lang)} value={h.values.seat?.at(-1) ?? v.mayBegin[0]!} options={v.mayBegin.map(s => ({ value: s, label: capital(say(seatNames[s], lang), lang) }))} {...error('seat')} />
              : <input type="hidden" name="seat" value={v.mayBegin[0]} />}
            {v.needLines.length === 0 ? <input type="hidden" name="start" value="nothing" />
              : <RadioGroup name="start" lang={lang} label={say(r.start, lang)} value={h.values.start?.at(-1) ?? 'need'} options={[{ value: 'need', label: say(r.fromNeed, lang), description: v.needLines.join(' · ') }, { value: 'nothing', label: say(r.fromNothing, lang) }]} {...error('start')} />}
          </Form>
          <Small>{say(r.marketLater, lang)}</Small>
        </Card>
      ))}
      {table && <Reading v={v} table={table} hidden={hidden} />}
    </div>
  ), table ? { live: true } : {})
}

function Reading({ v, table, hidden }: { v: CaseWorkshopView; table: NonNullable<CaseWorkshopView['table']>; hidden: (does: string, more?: Readonly<Record<string, string>>) => Readonly<Record<string, string>> }) {
  const { lang } = v.head, label = (id: string, says: string): string => `${numberOfRequirement(id)}. ${says}`
  return (
    <>
      <div class="t-stack t-gap-3">
        <p>{seatsSaid(table.names, lang)} {say(table.ended ? r.ended : r.reads, lang)}</p>
        {table.maySit.length > 0 && <>
          <div class="t-row t-no-print">{table.maySit.map(seat => (
            <form key={seat} method="post" action={v.base}>{Object.entries(hidden('sit', { seat })).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}<Button>{say(r.sit, lang, { seat: say(seatNames[seat], lang) })}</Button></form>
          ))}</div>
          <Small>{say(r.takesOver, lang)}</Small>
        </>}
        <div id="workshop-news" role="status" class="t-ws-news" hidden><Notice lang={lang}>{say(r.changed, lang)} <TextLink href={v.base}>{say(w.look, lang)}</TextLink></Notice></div>
        <div class="t-row t-no-print"><TextLink href={table.paper}>{say(r.paper, lang)}</TextLink></div>
      </div>
      <section class="t-stack t-gap-3" aria-labelledby="needs-title">
        <Heading level={2} id="needs-title">{say(w.needs, lang)}</Heading>
        {table.needs.length === 0 ? <Small>{say(w.nothingShared, lang)}</Small>
          : <Table lang={lang} caption={say(w.needs, lang)} hideCaption columns={[{ label: say(d.need, lang) }, { label: say(d.known, lang) }, { label: say(d.weight, lang), number: true }]} rows={table.needs.map(n => [said(n.says, lang), capital(say(seatNames[n.of], lang), lang), n.weight])} />}
      </section>
      <section class="t-stack t-gap-3" aria-labelledby="board">
        <Heading level={2} id="board">{say(w.board, lang)}</Heading>
        {table.rows.length === 0 ? <Small>{say(d.noRows, lang)}</Small> : (
          <Table lang={lang} small caption={say(w.board, lang)} hideCaption columns={[d.requirement, d.verified, d.need, w.market, d.becomes].map(x => ({ label: say(x, lang) }))}
            rows={table.rows.map(({ requirement: q, needs, market }) => {
              const c = contentOf(q)
              return [label(q.id, c.says), [c.measured, c.level, c.method].filter(Boolean).join(' · ') || '–', needs.map(n => said(n.says, lang)).join('; ') || '–', market.map(a => marketSaid(a, lang)).join('; ') || '–',
                q.dropped ? say(w.dropped, lang, { reason: q.dropped.reason }) : q.becomes ? `${say(becomesWords[q.becomes.into], lang)}${q.becomes.weight === undefined ? '' : ` ${q.becomes.weight} %`}${q.becomes.clause ? ` ${q.becomes.clause}` : ''}` : say(w.becomesNothing, lang)]
            })} />
        )}
      </section>
      <LinksPicture view={table} rows={table.rows} lang={lang} />
    </>
  )
}
