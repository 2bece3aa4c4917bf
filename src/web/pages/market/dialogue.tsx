import type { ComponentChildren } from 'preact'
import { say, type Lang } from '../../../plain/index.ts'
import { intentOptions, shareOptions } from '../../../case/index.ts'
import { roleWords, teamRoles, type SeenText } from '../../../live/index.ts'
import { Button, ButtonLink, Card, CheckboxGroup, DateField, Folded, Form, formatDay, Heading, Lead, Notice, NumberField, RadioGroup, Select, Small, SourceLine, Stack, TextArea, TextField } from '../../look/index.ts'
import { InformationLedger } from '../../pictures/index.ts'
import { caseDocument, hiddenIn, NotOpen, Problems } from '../procurements/frame.tsx'
import { shownSources } from '../run-parts.tsx'
import { dialogueWords as w } from './dialogue-words.ts'
import { Time } from './seat.tsx'
import { seatWords } from './seat-words.ts'
import type { DialoguePage, TranslatePage } from './views.ts'
import { marketWords as m } from './words.ts'

const wrong = (v: DialoguePage, does: string, field: string): { error?: string } => { const p = v.head.values.does?.[0] === does ? v.head.problems.find(x => x.field === field) : undefined; return p ? { error: say(p.text, v.head.lang) } : {} }
const kept = (v: DialoguePage, does: string, field: string): string => (v.head.values.does?.[0] === does ? v.head.values[field]?.at(-1) ?? '' : '')
const keptAll = (v: DialoguePage, does: string, field: string): readonly string[] => (v.head.values.does?.[0] === does ? v.head.values[field] ?? [] : [])
const secretTag = seatWords.isSecret
const Part = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => <section aria-labelledby={id}><Stack gap={4}><Heading level={2} size="md" id={id}>{title}</Heading>{children}</Stack></section>

/** The buyer's side: who knows what first, then times, notes, questions, drafts, what has come, papers. */
export function dialoguePage(v: DialoguePage): string {
  const { head: h, team } = v, { lang } = h
  return caseDocument(h, say(w.title, lang), (
    <div class="t-stack t-gap-8 t-market" {...(v.listen ? { 'data-listen': v.listen } : {})}>
      <Problems h={h} />
      {!v.open && <Small>{say(w.closed, lang)}</Small>}
      <Ledger v={v} />
      <Questions v={v} />
      <Slots v={v} />
      <Notes v={v} />
      <Drafts v={v} />
      <Inputs v={v} />
      {team.consents.length > 0 && <Consents v={v} />}
      <Part id="papers" title={say(w.papersFor, lang)}>
        <ul class="t-plain">{v.papers.map(p => <li key={p.href}><a class="ds-link" href={p.href}>{p.label}</a></li>)}</ul>
        {v.translate.length > 0 && <><Heading level={3}>{say(w.translate, lang)}</Heading><ul class="t-plain">{v.translate.map(p => <li key={p.href}><a class="ds-link" href={p.href}>{p.label}</a></li>)}</ul></>}
      </Part>
      <Time lang={lang} action={v.action} hidden={hiddenIn(h, 'noteTime', 'time')} time={team.time} published={v.published} error={wrong(v, 'noteTime', 'hours').error} />
    </div>
  ), { notices: <NotOpen h={h} />, ...(v.listen ? { follows: true } : {}) })
}

function Ledger({ v }: { v: DialoguePage }) {
  const { head: h, team } = v, { lang } = h, lines = team.ledger.filter(l => Object.keys(l.firms).length > 0 || l.everybody), open = team.ledger.filter(l => l.mustShare), by = open.find(l => l.shareBy)?.shareBy, of = new Map(lines.map(l => [l.id, l]))
  const notes = open.some(l => l.byNotes), unweighed = team.notes.flatMap(n => n.unweighed.map(f => ({ n, f })))
  return (
    <Part id="ledger" title={say(w.ledger, lang)}>
      <Lead>{say(w.ledgerSays, lang)}</Lead>
      {open.length > 0 ? (
        <Notice kind="warning" lang={lang} level={3} heading={`${open.length === 1 ? say(w.oneToShare, lang) : say(w.toShare, lang, { n: open.length })}, ${by ? say(w.by, lang, { day: formatDay(by, lang, 'medium') }) : say(w.asap, lang)}`}>
          {notes && <p>{say(w.shareSays, lang)}</p>}
          {open.some(l => !l.byNotes) && <p>{say(w.answerToo, lang)}</p>}
          {unweighed.length > 0 && <ul class="t-plain">{unweighed.map(({ n, f }) => <li key={n.note + f.id}><a class="ds-link" href={v.step('meetFirm', { note: n.note, firm: f.id })}>{say(w.weigh, lang, { firm: f.name })}</a>, {formatDay(n.day, lang, 'medium')}</li>)}</ul>}
          {notes && team.mayShare && <Form action={v.action} hidden={hiddenIn(h, 'shareAll', 'share')} buttons={<Button>{say(w.shareAll, lang)}</Button>} />}
          <Folded summary={say(w.ground, lang)}><ul class="ds-list">{v.rules.map(r => <li key={r.id}><a class="ds-link" href={r.href}>{say(r.says, lang)}</a><SourceLine sources={shownSources(r.sources, lang)} lang={lang} /></li>)}</ul></Folded>
        </Notice>
      ) : <Small>{say(w.ledgerNone, lang)}</Small>}
      {lines.length > 0 && team.firms.length > 0 && <InformationLedger id="who-knows" lang={lang} title={w.ledger} summary={w.ledgerSays} items={lines.map(l => ({ id: l.id, label: `${say(l.label, lang)}${l.more ? `: ${l.more}` : ''}` }))} firms={team.firms.map(f => ({ id: f.id, label: f.name }))}
        holds={(item, firm) => { const l = of.get(item)!, since = l.firms[firm] ?? l.everybody; return since ? { state: 'knows', since } : { state: l.secret ? 'secret' : l.mustShare ? 'missing' : 'none' } }} />}
    </Part>
  )
}

function Questions({ v }: { v: DialoguePage }) {
  const { head: { lang }, team } = v, waiting = team.questions.filter(q => !q.answer), done = team.questions.filter(q => q.answer)
  return (
    <Part id="asked" title={say(w.questions, lang)}>
      {waiting.length === 0 && <Small>{say(w.questionsNone, lang)}</Small>}
      {waiting.map(q => (
        <Card key={q.question} tinted>
          <p class="t-small">{formatDay(q.on, lang, 'medium')}{q.firm && ` · ${q.firm}`}</p><p class="t-kept">{q.says}</p>
          {team.mayAnswer && <div class="t-row"><ButtonLink href={v.step('answerQuestion', { question: q.question })}>{say(w.answer, lang)}</ButtonLink></div>}
        </Card>
      ))}
      {done.length > 0 && <Folded summary={`${say(w.answers, lang)} (${done.length})`}><ul class="t-ownwords">{done.map(q => <li key={q.question}><p class="t-small">{q.no ? say(m.answerNo, lang, { n: q.no }) : say(w.onlyAsker, lang)}</p><p class="t-kept">{q.says}</p><p class="t-kept">{q.answer!.says}</p></li>)}</ul></Folded>}
    </Part>
  )
}

function Slots({ v }: { v: DialoguePage }) {
  const { head: h, team } = v, { lang } = h, does = 'offerSlot', list = (firms: readonly { readonly id: string; readonly name: string }[], slot: string) => (firms.length === 0 ? <>{say(w.nobody, lang)}</> : <>{firms.map((f, i) => <span key={f.id}>{i > 0 && ', '}{f.name}{v.names[`${slot}.${f.id}`] && ` (${say(w.names, lang, { names: v.names[`${slot}.${f.id}`]! })})`}</span>)}</>)
  return (
    <Part id="slots" title={say(w.slots, lang)}>
      {team.slots.length === 0 && <Small>{say(m.slotsNone, lang)}</Small>}
      <ul class="t-ownwords">{team.slots.map(s => (
        <li key={s.slot}>
          <p><b>{say(s.kind === 'visit' ? m.visit : m.meeting, lang)}</b>, {formatDay(s.day, lang, 'long')}, {s.from}–{s.to}. {s.place}{s.online && ` (${say(m.online, lang)})`}</p>
          {s.withdrawn !== undefined ? <p class="t-small">{say(m.cancelled, lang, { because: s.withdrawn })}</p> : (
            <>
              <p>{say(w.places, lang)}: {list(s.places, s.slot)}</p>
              {s.waits.length > 0 && <p>{say(w.waits, lang)}: {list(s.waits, s.slot)}</p>}
              {team.mayLead && s.day >= v.today && <Folded summary={<>{say(w.withdraw, lang)}<span class="ds-sr-only">: {formatDay(s.day, lang, 'long')}, {s.from}</span></>}><Form action={`${v.action}#slots`} hidden={hiddenIn(h, 'withdrawSlot', `w-${s.slot}`, { slot: s.slot })} buttons={<Button small rank="secondary">{say(w.withdraw, lang)}</Button>}><TextField name="because" id={`withdraw-${s.slot}`} lang={lang} label={say(w.why, lang)} /></Form></Folded>}
            </>
          )}
        </li>
      ))}</ul>
      {team.mayLead && (
        <Folded summary={say(w.offer, lang)} open={h.values.does?.[0] === does} id="offer">
          <Form action={`${v.action}#offer`} hidden={hiddenIn(h, does, 'offer')} buttons={<Button>{say(w.offer, lang)}</Button>}>
            <Small>{say(w.offerSays, lang)}</Small>
            <RadioGroup name="kind" lang={lang} inline label={say(w.kind, lang)} value={kept(v, does, 'kind') || 'meeting'} options={[{ value: 'meeting', label: say(m.meeting, lang) }, { value: 'visit', label: say(m.visit, lang) }]} />
            <div class="t-hours"><DateField name="day" id="slot-day" lang={lang} label={say(w.day, lang)} min={v.today} value={kept(v, does, 'day')} {...wrong(v, does, 'day')} /><TextField name="from" lang={lang} width="short" label={say(w.from, lang)} value={kept(v, does, 'from')} {...wrong(v, does, 'from')} /><TextField name="to" lang={lang} width="short" label={say(w.to, lang)} value={kept(v, does, 'to')} {...wrong(v, does, 'to')} /></div>
            <TextField name="place" lang={lang} label={say(w.place, lang)} value={kept(v, does, 'place')} {...wrong(v, does, 'place')} />
            <CheckboxGroup name="online" lang={lang} label={say(w.online, lang)} values={keptAll(v, does, 'online')} options={[{ value: 'yes', label: say(w.online, lang) }]} />
            <NumberField name="capacity" lang={lang} label={say(w.capacity, lang)} value={kept(v, does, 'capacity') || '1'} {...wrong(v, does, 'capacity')} />
            <TextField name="about" id="slot-about" lang={lang} optional label={say(w.about, lang)} value={kept(v, does, 'about')} />
          </Form>
        </Folded>
      )}
    </Part>
  )
}

const Seen = ({ says, lang }: { says: readonly SeenText[]; lang: Lang }) => <>{says.map((p, i) => <p key={i} class="t-kept">{p.says ?? <i>{say(w.secretHidden, lang)}</i>}{p.secret && p.says !== undefined && <> <span class="ds-tag t-tag" data-color="warning">{say(secretTag, lang)}</span></>}</p>)}</>

/** A passage that is a secret, and the asking for consent to pass on exactly that. */
function Consent({ v, of, says }: { v: DialoguePage; of: string; says: readonly SeenText[] }) {
  const { head: h, team } = v, { lang } = h
  if (!team.mayLead || !team.seesSecrets) return null
  return <>{says.map((p, i) => (p.secret && p.says !== undefined ? (
    <Folded key={i} summary={<>{say(w.consent, lang)}<span class="ds-sr-only">: {p.says.slice(0, 60)}</span></>}>
      <blockquote class="t-market__asked"><p class="t-kept">{p.says}</p></blockquote>
      <Form action={v.action} hidden={hiddenIn(h, 'askConsent', `a-${of}-${i}`, { of, paragraph: String(i) })} buttons={<Button small rank="secondary">{say(w.askConsent, lang)}</Button>}>
        <CheckboxGroup name="to" id={`to-${of}-${i}`} lang={lang} label={say(w.consentTo, lang)} options={[{ value: 'all', label: say(w.everybody, lang) }, ...team.firms.map(f => ({ value: f.id, label: f.name }))]} />
        <TextArea name="why" id={`why-${of}-${i}`} rows={2} lang={lang} label={say(w.consentWhy, lang)} />
      </Form>
    </Folded>
  ) : null))}</>
}

function Notes({ v }: { v: DialoguePage }) {
  const { head: h, team } = v, { lang } = h, does = 'noteMeeting'
  return (
    <Part id="notes" title={say(w.notes, lang)}>
      {team.notes.map(n => (
        <Card key={n.note} id={`note-${n.note}`}>
          <Heading level={3}>{formatDay(n.day, lang, 'medium')}: {n.firms.map(f => f.name).join(', ')}</Heading>
          <p class="t-small">{n.sharedOn ? say(w.sharedOn, lang, { day: formatDay(n.sharedOn, lang, 'medium') }) : ''} {n.unread.length > 0 && say(w.unread, lang, { firms: n.unread.join(', ') })}</p>
          {n.told.length > 0 && <div><Heading level={4}>{say(m.told, lang)}</Heading>{n.told.map((p, i) => <p key={i} class="t-kept">{p}</p>)}</div>}
          {n.heard.length > 0 && <div><Heading level={4}>{say(m.heard, lang)}</Heading><Seen says={n.heard} lang={lang} />{n.firms.length === 1 && <Consent v={v} of={n.note} says={n.heard} />}</div>}
          {n.unweighed.length > 0 && team.mayShare && <div class="t-row">{n.unweighed.map(f => <ButtonLink key={f.id} small rank="secondary" href={v.step('meetFirm', { note: n.note, firm: f.id })}>{say(w.weigh, lang, { firm: f.name })}</ButtonLink>)}</div>}
        </Card>
      ))}
      {team.mayLead && team.firms.length > 0 && (
        <Folded summary={say(w.write, lang)} open={h.values.does?.[0] === does || team.slots.some(s => s.places.length > 0 && s.day <= v.today && !s.noted && s.withdrawn === undefined)} id="write">
          <Form action={`${v.action}#write`} hidden={hiddenIn(h, does, 'note')} buttons={<Button>{say(w.saveNote, lang)}</Button>}>
            <Small>{say(w.writeSays, lang)}</Small>
            <CheckboxGroup name="firms" lang={lang} label={say(w.firms, lang)} values={keptAll(v, does, 'firms')} options={team.firms.map(f => ({ value: f.id, label: f.name }))} {...wrong(v, does, 'firms')} />
            {team.slots.some(s => s.withdrawn === undefined) && <Select name="slot" lang={lang} label={say(w.slots, lang)} optional value={kept(v, does, 'slot')} empty="–" options={team.slots.filter(s => s.withdrawn === undefined).map(s => ({ value: s.slot, label: `${formatDay(s.day, lang, 'medium')} ${s.from}` }))} />}
            <DateField name="day" id="note-day" lang={lang} label={say(w.day, lang)} max={v.today} value={kept(v, does, 'day') || v.today} {...wrong(v, does, 'day')} />
            <CheckboxGroup name="ours" lang={lang} inline label={say(w.ours, lang)} values={keptAll(v, does, 'ours')} options={teamRoles.map(r => ({ value: r, label: say(roleWords[r], lang) }))} />
            <TextField name="theirs" lang={lang} label={say(w.theirs, lang)} value={kept(v, does, 'theirs')} />
            <CheckboxGroup name="about" id="note-about" lang={lang} label={say(w.asked, lang)} values={keptAll(v, does, 'about')} options={Object.entries(intentOptions).map(([value, x]) => ({ value, label: say(x, lang) }))} />
            <CheckboxGroup name="share" id="note-share" lang={lang} inline label={say(w.shared, lang)} values={keptAll(v, does, 'share')} options={Object.entries(shareOptions).map(([value, x]) => ({ value, label: say(x, lang) }))} />
            <TextArea name="told" lang={lang} rows={5} label={say(w.told, lang)} value={kept(v, does, 'told')} {...wrong(v, does, 'told')} />
            <TextArea name="heard" lang={lang} rows={5} label={say(w.heard, lang)} value={kept(v, does, 'heard')} {...wrong(v, does, 'heard')} />
            {v.documents.length > 0 && <CheckboxGroup name="documents" lang={lang} label={say(w.papers, lang)} values={keptAll(v, does, 'documents')} options={v.documents.map(d => ({ value: d.id, label: d.name }))} />}
          </Form>
        </Folded>
      )}
    </Part>
  )
}

function Drafts({ v }: { v: DialoguePage }) {
  const { head: h, team } = v, { lang } = h, does = 'publishDraft'
  const form = (draft: string | undefined, title: string, text: string) => {
    const mine = h.values.does?.[0] === does && (h.values.draft?.[0] ?? '') === (draft ?? '')
    return (
      <Folded summary={draft === undefined ? say(w.publish, lang) : <>{say(w.newVersion, lang)}<span class="ds-sr-only">: {title}</span></>} open={mine}>
        <Form action={`${v.action}#drafts`} hidden={hiddenIn(h, does, `d-${draft ?? 'new'}`, draft === undefined ? {} : { draft })} buttons={<Button>{draft === undefined ? say(w.publish, lang) : say(w.newVersion, lang)}</Button>}>
          <TextField name="title" id={`title-${draft ?? 'new'}`} lang={lang} label={say(w.draftTitle, lang)} value={mine ? kept(v, does, 'title') : title} {...(mine ? wrong(v, does, 'title') : {})} />
          <TextArea name="text" id={`text-${draft ?? 'new'}`} lang={lang} rows={10} label={say(w.draftText, lang)} value={mine ? kept(v, does, 'text') : text} {...(mine ? wrong(v, does, 'paragraphs') : {})} />
          {draft !== undefined && <TextField name="changed" id={`changed-${draft}`} lang={lang} label={say(w.changed, lang)} value={mine ? kept(v, does, 'changed') : ''} {...(mine ? wrong(v, does, 'changed') : {})} />}
        </Form>
      </Folded>
    )
  }
  return (
    <Part id="drafts" title={say(w.drafts, lang)}>
      {team.drafts.map(d => (
        <Card key={d.draft}>
          <Heading level={3} over={say(m.version, lang, { n: d.version, day: formatDay(d.on, lang, 'medium') })}>{d.title}</Heading>
          {d.passages.map(p => {
            const key = `${d.draft}-${p.version}-${p.paragraph}`
            return (
              <div key={key} class="t-market__answer">
                <Heading level={4}>{say(w.passage, lang, { v: p.version, n: p.paragraph + 1 })}{p.version < d.version && ` (${say(w.old, lang)})`}</Heading>
                <blockquote class="t-market__asked"><p class="t-kept">{p.passage}</p></blockquote>
                {p.comments.map(c => <p key={c.comment} class="t-kept">{c.firm && <b>{c.firm}: </b>}{c.says ?? <i>{say(w.secretHidden, lang)}</i>}{c.secret && c.says !== undefined && ` (${say(secretTag, lang)})`}</p>)}
                {p.answers.map((a, i) => <p key={i} class="t-kept"><b>{say(w.answerPassage, lang)}:</b> {a.says}</p>)}
                {team.mayLead && <Form action={`${v.action}#drafts`} hidden={hiddenIn(h, 'answerPassage', `p-${key}`, { draft: d.draft, version: String(p.version), paragraph: String(p.paragraph) })} buttons={<Button small rank="secondary">{say(w.answer, lang)}</Button>}><TextArea name="says" id={`answer-${key}`} rows={2} lang={lang} label={say(w.answerPassage, lang)} /></Form>}
              </div>
            )
          })}
          {team.mayLead && form(d.draft, d.title, d.paragraphs.join('\n\n'))}
        </Card>
      ))}
      {team.mayLead ? form(undefined, '', '') : team.drafts.length === 0 && <Small>{say(m.draftsNone, lang)}</Small>}
    </Part>
  )
}

function Inputs({ v }: { v: DialoguePage }) {
  const { head: { lang }, team } = v
  return (
    <Part id="inputs" title={say(w.inputs, lang)}>
      {team.inputs.length === 0 ? <Small>{say(w.inputsNone, lang)}</Small> : <ul class="t-ownwords">{team.inputs.map(x => (
        <li key={x.input}><p class="t-small"><b>{x.firm.name}</b> · {formatDay(x.on, lang, 'medium')}{x.about !== 'other' && ` · ${v.questions[x.about] ?? ''}`}</p><Seen says={x.says} lang={lang} /><Consent v={v} of={x.input} says={x.says} /></li>
      ))}</ul>}
    </Part>
  )
}

function Consents({ v }: { v: DialoguePage }) {
  const { head: h, team } = v, { lang } = h
  return (
    <Part id="consents" title={say(w.consents, lang)}>
      <ul class="t-ownwords">{team.consents.map(c => (
        <li key={c.consent}>
          <p><b>{c.firm}</b>: {say(w.stands[c.stands], lang)}, {formatDay(c.on, lang, 'medium')} · {say(w.consentTo, lang)} {c.to === 'all' ? say(w.everybody, lang) : c.toNames.join(', ')}</p>
          <blockquote class="t-market__asked"><p class="t-kept">{c.says}</p></blockquote><p class="t-small t-kept">{c.why}</p>{c.because && <p class="t-small t-kept">{c.because}</p>}
          {c.stands === 'given' && team.mayLead && <Form action={`${v.action}#consents`} hidden={hiddenIn(h, 'useConsent', `u-${c.consent}`, { consent: c.consent })} buttons={<Button small>{say(w.use, lang)}</Button>} />}
        </li>
      ))}</ul>
    </Part>
  )
}

/** The texts of the public page, one by one, in another language. */
export function translatePage(v: TranslatePage): string {
  const { head: h, to } = v, { lang } = h
  return caseDocument(h, say(w.translateTo, lang, { lang: say(w.into[to.lang], lang) }), (
    <div class="t-stack t-gap-6 t-market">
      <Problems h={h} />
      <div class="t-stack t-gap-3"><Heading level={2} size="md">{say(w.translateTo, lang, { lang: say(w.into[to.lang], lang) })}</Heading><Lead>{say(w.translateSays, lang)}</Lead><p><a class="ds-link" href={v.back}>{say(w.back, lang)}</a></p></div>
      {v.texts.map(x => {
        const mine = h.values.of?.[0] === x.key
        return (
          <Card key={x.key} id={`text-${x.key}`}>
            <blockquote class="t-market__asked" lang={v.from}>{x.says.map((p, i) => <p key={i} class="t-kept">{p}</p>)}</blockquote>
            {x.stale && <p class="t-small"><b>{say(w.stale, lang)}</b></p>}
            <Form action={`${v.action}#text-${x.key}`} hidden={hiddenIn(h, 'translate', `tr-${x.key}`, { of: x.key, lang: to.lang })} buttons={<Button small rank="secondary">{say(w.save, lang)}</Button>}>
              <TextArea name="says" id={`says-${x.key}`} lang={lang} rows={Math.min(12, 2 + x.says.length * 2)} label={say(w.translation, lang)} description={x.says.length > 1 ? say(w.parted, lang) : undefined} value={mine ? h.values.says?.at(-1) ?? '' : (x.translated ?? []).join('\n\n')} {...(mine && h.problems[0] ? { error: say(h.problems[0].text, lang) } : {})} />
            </Form>
          </Card>
        )
      })}
    </div>
  ))
}
