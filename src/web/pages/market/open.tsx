import { say, type Lang } from '../../../plain/index.ts'
import { noticeChannel, procedure } from '../../../law/index.ts'
import { criterionOptions, forms, intentOptions, shareOptions } from '../../../case/index.ts'
import { roleWords, type OpenDraft, type OpenNote, type OpenSlot, type OpenVersion } from '../../../live/index.ts'
import type { Text } from '../../../plain/index.ts'
import { ButtonLink, Card, countryWords, Folded, formatDay, formatNumber, Heading, Lead, Notice, Small, Stack, Table } from '../../look/index.ts'
import { papersWords } from '../procurements/papers-words.ts'
import { procurementReportWords } from '../procurements/report-page.tsx'
import { documentOf } from '../../look/document.ts'
import { TimelinePicture } from '../../pictures/index.ts'
import { Layout } from '../layout.tsx'
import { caseWords } from '../procurements/words.ts'
import { langOf, Paras, Words } from './said.tsx'
import type { MarketView } from './views.ts'
import { datedWords, marketWords as w } from './words.ts'

const optionsOf = (fact: { readonly is: object }): Readonly<Record<string, Text>> => ('options' in fact.is ? fact.is.options as Readonly<Record<string, Text>> : {})
export const procedureNames = optionsOf(procedure), channelNames = optionsOf(noticeChannel)
const documentOption = (field: string, value: string): Text | undefined => forms.writeDocuments.fields.find(f => f.name === field)?.options?.[value]
const named = (words: Text | undefined, lang: Lang, other: string): string => (words ? say(words, lang) : other)

/** The public page of a case: the same for everybody, whoever reads it. */
export function marketPage(v: MarketView): string {
  const { lang, open: o } = v, title = o.title.says.join(' ')
  const parts = [['need', w.need], ['questions', w.questions], ['timetable', w.timetable], ['plans', w.plans], ['how', w.how], ['answers', w.answers], ['drafts', w.drafts], ['notes', w.notes], ['contact', w.contact]] as const
  return documentOf(
    <Layout v={v} title={title} description={say(w.lead, lang, { buyer: o.buyerName })}>
      <div class="t-stack t-gap-8 t-market">
        <header class="t-stack t-gap-4">
          <Heading level={1} size="xl" over={say(w.over, lang, { buyer: o.buyerName })}><Words of={o.title} page={lang} /></Heading>
          <Lead>{say(w.lead, lang, { buyer: o.buyerName })}</Lead>
          <Small>{say(caseWords.areas[o.area], lang)} · {say(countryWords[o.country], lang)}{o.lang !== lang && <> · {say(w.inOwn, lang)}</>}</Small>
          {o.cancelled && <Notice kind="warning" lang={lang} heading={`${say(w.stopped, lang)}, ${formatDay(o.cancelled.on, lang, 'medium')}`}>{o.cancelled.text && <p {...langOf(o.lang, lang)}>{o.cancelled.text}</p>}</Notice>}
          {o.winners && <Notice lang={lang} heading={say(w.winners, lang, { firms: o.winners.join(', ') })} />}
          <div class="t-row t-no-print">{o.mayJoin && <ButtonLink href={v.seatHref}>{say(w.takePart, lang)}</ButtonLink>}</div>
        </header>
        <nav class="t-market__parts t-no-print" aria-label={say(w.onPage, lang)}><ul>{parts.map(([id, words]) => <li key={id}><a class="ds-link" href={`#${id}`}>{say(words, lang)}</a></li>)}</ul></nav>
        <Part id="need" words={w.need} lang={lang}>
          {o.need && <div class="t-prose"><Paras of={o.need} page={lang} /></div>}
          {o.measures && <div class="t-prose"><Heading level={3}>{say(w.measures, lang)}</Heading><Paras of={o.measures} page={lang} /></div>}
          {o.learned && <div class="t-prose"><Heading level={3}>{say(w.report, lang)}</Heading><Paras of={o.learned} page={lang} />{o.effect && <><Heading level={4}>{say(w.effect, lang)}</Heading><Paras of={o.effect} page={lang} /></>}</div>}
        </Part>
        <Part id="questions" words={w.questions} lang={lang}>
          {o.questions.length === 0 ? <Small>{say(w.questionsNone, lang)}</Small> : <ol class="ds-list">{o.questions.map((q, i) => <li key={i}><Words of={q} page={lang} /></li>)}</ol>}
          {o.consultation && <Small>{say(w.until, lang, { day: formatDay(o.consultation.until, lang, 'medium') })}</Small>}
        </Part>
        <Part id="timetable" words={w.timetable} lang={lang}>
          <TimelinePicture id="times" lang={lang} title={w.timetable} summary={w.timetableSays} today={v.today}
            rows={o.timetable.map((d, i) => ({ id: `${d.what}-${i}`, label: datedWords[d.what], kind: d.to ? 'period' : d.past ? 'event' : 'deadline', from: d.on, ...(d.to ? { to: d.to } : {}) }))} />
        </Part>
        <Plans v={v} />
        <Part id="how" words={w.how} lang={lang}>
          <ol class="ds-list">{[w.how1, w.how2, w.how3].map(x => <li key={x.en}>{say(x, lang)}</li>)}</ol>
          <Heading level={3} id="slots">{say(w.slots, lang)}</Heading>
          {o.slots.length === 0 ? <Small>{say(w.slotsNone, lang)}</Small> : <Slots slots={o.slots} v={v} />}
          {o.mayJoin && <div class="t-row t-no-print"><ButtonLink rank="secondary" href={v.seatHref}>{say(w.takePart, lang)}</ButtonLink></div>}
        </Part>
        <Part id="answers" words={w.answers} lang={lang}>
          {o.answers.length === 0 ? <Small>{say(w.answersNone, lang)}</Small> : o.answers.map(a => (
            <article key={a.no} id={`answer-${a.no}`} class="t-market__answer">
              <Heading level={3} over={say(w.answered, lang, { day: formatDay(a.on, lang, 'medium') })}>{say(w.answerNo, lang, { n: a.no })}</Heading>
              <blockquote class="t-market__asked"><Paras of={a.asked} page={lang} /></blockquote><Paras of={a.answer} page={lang} />
            </article>
          ))}
        </Part>
        <Part id="drafts" words={w.drafts} lang={lang}>
          {o.drafts.length === 0 ? <Small>{say(w.draftsNone, lang)}</Small> : o.drafts.map(d => <DraftText key={d.draft} d={d} lang={lang} own={o.lang} />)}
        </Part>
        <Part id="notes" words={w.notes} lang={lang}>
          {o.notes.length === 0 && o.passedOn.length === 0 ? <Small>{say(w.notesNone, lang)}</Small> : o.notes.map((n, i) => <NoteText key={i} n={n} lang={lang} own={o.lang} />)}
          {o.passedOn.length > 0 && <><Heading level={3}>{say(w.passedOn, lang)}</Heading><ul class="ds-list">{o.passedOn.map((p, i) => <li key={i} {...langOf(o.lang, lang)}>{p.says}</li>)}</ul></>}
        </Part>
        <Part id="contact" words={w.contact} lang={lang}>
          {v.contact && <p><b>{v.contact}</b>, {o.buyerName}</p>}
          <p>{say(w.contactSays, lang)}</p>
          <ul class="t-plain">
            {o.papers > 0 && <li><a class="ds-link" href={v.papersHref}>{say(w.papers, lang)}</a></li>}
            <li><a class="ds-link" href={v.recordHref}>{say(w.record, lang)}</a> <span class="t-small">{say(w.recordSays, lang)}</span></li>
            <li><a class="ds-link" href={v.recordHref.replace(/record$/, 'documents')}>{say(papersWords.openTitle, lang)}</a></li>
            <li><a class="ds-link" href={v.recordHref.replace(/record$/, 'report')}>{say(procurementReportWords.publicTitle, lang)}</a></li>
            <li><a class="ds-link" type="application/atom+xml" href={v.recordHref.replace(/record$/, 'feed.atom')}>{say(papersWords.feed, lang)}</a></li>
            <li><a class="ds-link" href={v.rulesHref}>{say(w.rules, lang)}</a></li>
          </ul>
        </Part>
      </div>
    </Layout>,
  )
}

const Part = ({ id, words, lang, children }: { id: string; words: Text; lang: Lang; children: preact.ComponentChildren }) => (
  <section aria-labelledby={id}><Stack gap={4}><Heading level={2} size="md" id={id}>{say(words, lang)}</Heading>{children}</Stack></section>
)

function Plans({ v }: { v: MarketView }) {
  const { lang, open: o } = v, d = o.documents
  return (
    <Part id="plans" words={w.plans} lang={lang}>
      {!o.procedure ? <p>{say(w.noProcedure, lang)}</p> : (
        <dl class="t-who">
          <div><dt>{say(w.procedure, lang)}</dt><dd>{named(procedureNames[o.procedure], lang, o.procedure)}</dd></div>
          {o.channel && <div><dt>{say(w.channel, lang)}</dt><dd>{named(channelNames[o.channel], lang, o.channel)}</dd></div>}
          {d && (['requirementForm', 'rights', 'awardBasis'] as const).map(f => <div key={f}><dt>{say(forms.writeDocuments.fields.find(x => x.name === f)!.label, lang)}</dt><dd>{named(documentOption(f, d[f]), lang, d[f])}</dd></div>)}
        </dl>
      )}
      {d && (
        <Card label={say(w.documents, lang)}>
          <Heading level={3}>{say(w.documents, lang)}</Heading>
          <p class="t-kept" {...langOf(o.lang, lang)}>{d.needText}</p>
          {d.minimum.length > 0 && <><Heading level={4}>{say(w.minimum, lang)}</Heading><ul class="ds-list" {...langOf(o.lang, lang)}>{d.minimum.map((m, i) => <li key={i}>{m}</li>)}</ul></>}
          {d.criteria.length > 0 && <Table lang={lang} small caption={say(w.criteria, lang)} columns={[{ label: say(w.criterion, lang) }, { label: say(w.kind, lang) }, { label: say(w.weight, lang), number: true }]} rows={d.criteria.map(c => [<span {...langOf(o.lang, lang)}>{c.name}</span>, say(criterionOptions[c.kind], lang), formatNumber(c.weight, lang, 1)])} />}
        </Card>
      )}
    </Part>
  )
}

export const slotWhen = (s: Pick<OpenSlot, 'day' | 'from' | 'to'>, lang: Lang): string => `${formatDay(s.day, lang, 'long')}, ${s.from}–${s.to}`
function Slots({ slots, v }: { slots: readonly OpenSlot[]; v: MarketView }) {
  const { lang } = v, columns = [w.when, w.what, w.where, w.forHow].map(x => ({ label: say(x, lang) }))
  return <Table lang={lang} small narrow="cells below" hideCaption caption={say(w.slots, lang)} columns={columns} rows={slots.map(s => [
    slotWhen(s, lang),
    <>{say(s.kind === 'visit' ? w.visit : w.meeting, lang)}{s.about && <>: <Words of={s.about} page={lang} /></>}{s.withdrawn !== undefined ? <p class="t-small">{say(w.cancelled, lang, { because: s.withdrawn })}</p> : s.over && <p class="t-small">{say(w.held, lang)}</p>}</>,
    <span {...langOf(v.open.lang, lang)}>{s.place}{s.online && ` (${say(w.online, lang)})`}</span>,
    s.capacity === 1 ? say(w.oneFirm, lang) : say(w.capacity, lang, { n: s.capacity }),
  ])} />
}

/** The numbered paragraphs of a version; each can be pointed at. */
export const Numbered = ({ d, v, lang, after }: { d: string; v: OpenVersion; lang: Lang; after?: (paragraph: number) => preact.ComponentChildren }) => (
  <ol class="t-numbered">{v.paragraphs.says.map((p, i) => <li key={i} id={`${d}-v${v.version}-p${i + 1}`}><p class="t-kept" {...langOf(v.paragraphs.lang, lang)}>{p}</p>{after?.(i)}</li>)}</ol>
)
export const versionSaid = (v: OpenVersion, lang: Lang): string => say(w.version, lang, { n: v.version, day: formatDay(v.on, lang, 'medium') })
function DraftText({ d, lang, own }: { d: OpenDraft; lang: Lang; own: Lang }) {
  const last = d.versions.at(-1)!, before = d.versions.slice(0, -1).reverse()
  return (
    <article class="t-stack t-gap-4" id={d.draft}>
      <Heading level={3} over={versionSaid(last, lang)}><Words of={last.title} page={lang} /></Heading>
      {last.changed && <Small>{say(w.changed, lang, { what: '' })}<span {...langOf(own, lang)}>{last.changed}</span></Small>}
      <Numbered d={d.draft} v={last} lang={lang} />
      {d.answers.map((a, i) => <Card key={i} tinted><p class="t-small">{say(w.answerTo, lang, { n: a.paragraph + 1, v: a.version })}</p><p class="t-kept" {...langOf(own, lang)}>{a.says}</p></Card>)}
      {before.length > 0 && <Folded summary={say(w.earlier, lang)}>{before.map(v => <div key={v.version}><Heading level={4}>{versionSaid(v, lang)}</Heading>{v.changed && <p class="t-small" {...langOf(own, lang)}>{v.changed}</p>}<Numbered d={d.draft} v={v} lang={lang} /></div>)}</Folded>}
    </article>
  )
}

function NoteText({ n, lang, own }: { n: OpenNote; lang: Lang; own: Lang }) {
  const topics = [...n.about.map(a => say(intentOptions[a], lang)), ...n.share.map(x => say(shareOptions[x], lang))]
  return (
    <article class="t-stack t-gap-3">
      <Heading level={3}>{say(w.met, lang, { day: formatDay(n.day, lang, 'medium'), firms: n.firms.join(', ') })}</Heading>
      <p class="t-small">{say(w.ours, lang)}: {n.ours.map(r => say(roleWords[r], lang).toLocaleLowerCase(lang)).join(', ') || '–'}{n.theirs && <> · {say(w.theirs, lang)}: <span {...langOf(own, lang)}>{n.theirs}</span></>}{topics.length > 0 && ` · ${topics.join(', ')}`}</p>
      {n.told.says.length > 0 && <div><Heading level={4}>{say(w.told, lang)}</Heading><Paras of={n.told} page={lang} /></div>}
      {n.heard && n.heard.length > 0 && <div><Heading level={4}>{say(w.heard, lang)}</Heading>{n.heard.map((p, i) => <p key={i} class="t-kept" {...langOf(own, lang)}>{p}</p>)}</div>}
      {n.documents.length > 0 && <p class="t-small">{say(w.paper, lang)}: <span {...langOf(own, lang)}>{n.documents.join(', ')}</span></p>}
      {n.kept > 0 && <Small>{n.kept === 1 ? say(w.keptOne, lang) : say(w.kept, lang, { n: n.kept })}</Small>}
    </article>
  )
}
