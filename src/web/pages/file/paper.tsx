import { say, type Lang } from '../../../plain/index.ts'
import type { Part } from '../../../casefile/index.ts'
import { Button, ButtonLink, DateField, Form, Heading, Lead, Notice, Row, Small, SourceLine, Stack, Table, Tag, TextLink, VerdictBadge, countryWords, formatDay } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import type { PaperView } from '../../views.ts'
import { docOf, shownSources } from '../run-parts.tsx'
import { itemSaid, said, standsSaid, tableOf, tablesOf } from './tables.ts'
import { f, paperNames } from './words.ts'

const Mark = ({ of, lang }: { of: Part; lang: Lang }) => ('invented' in of && of.invented ? <Tag>{say(f.invented, lang)}</Tag> : null)

function Drawn({ part, v }: { part: Part; v: PaperView }) {
  const { lang, paper } = v
  switch (part.kind) {
    case 'heading': return <Heading level={2}>{say(part.says, lang)}</Heading>
    case 'text': return <div><p class="t-kept">{part.label && <><b>{say(part.label, lang)}:</b> </>}{said(part.says, lang)}</p><Mark of={part} lang={lang} /></div>
    case 'list': return <div>{part.label && <Heading level={2} size="xs">{say(part.label, lang)}</Heading>}<Mark of={part} lang={lang} /><ul class="ds-list">{part.items.map((x, i) => <li key={i}>{itemSaid(x, lang)}</li>)}</ul></div>
    case 'fill': return <div class="t-sign"><span>{say(part.label, lang)}</span></div>
    case 'sign': return <>{part.who.map(x => <div key={x.en} class="t-sign"><span>{say(f.signed, lang)}: {say(x, lang)}</span><span>{say(f.signedOn, lang)}</span></div>)}</>
    case 'rules': return (
      <section aria-labelledby={part.id}><Stack gap={3}><Heading level={2} id={part.id} size="xs">{say(part.caption, lang)}</Heading>
        {part.rules.length === 0 ? <p>{say(part.weighed ? f.noRule : f.noRules, lang)}</p> : <Table lang={lang} small hideCaption caption={say(part.caption, lang)} columns={[{ label: say(f.rule, lang) }, { label: say(f.stands, lang) }]}
          rows={part.rules.map(r => [<><a class="ds-link" href={v.law(r.rule.order, r.rule.id)}>{say(r.rule.says, lang)}</a><SourceLine sources={shownSources(r.rule.sources, lang)} lang={lang} /></>, <VerdictBadge verdict={r.stands} lang={lang}>{standsSaid(r, lang)}</VerdictBadge>])} />}
      </Stack></section>
    )
    case 'table': case 'dates': {
      const t = tableOf(part, paper, lang)!
      return (
        <section aria-labelledby={t.id}><Stack gap={3}><div><Heading level={2} id={t.id} size="xs">{t.caption}</Heading><Mark of={part} lang={lang} /></div>
          {t.rows.length === 0 && part.kind === 'table' && part.none ? <p>{say(part.none, lang)}</p> : <Table lang={lang} small hideCaption caption={t.caption} columns={t.columns} rows={t.rows} />}
        </Stack></section>
      )
    }
  }
}

const basisOf = (v: PaperView): string => say(f.basis, v.lang, { country: say(countryWords[v.country], v.lang), day: formatDay(v.paper.lawDate, v.lang, 'medium'), hash: v.paper.lawbook.slice(0, 12) })

/** A paper for the real file, to print or to take a copy of. */
export function paperPage(v: PaperView): string {
  const { lang, paper } = v
  return docOf(v, say(paperNames[paper.kind], lang), (
    <div class="t-casefile"><Stack gap={6}>
      <div><Heading level={1} over={v.over}>{say(paper.title, lang)}</Heading><Lead>{say(paper.lead, lang)}</Lead></div>
      <Notice lang={lang} heading={say(v.real ? f.real : f.from, lang)}><p>{say(v.real ? f.realSays : f.fromSays, lang)}</p><p>{basisOf(v)}</p></Notice>
      {v.sign && <Signature v={v} sign={v.sign} />}
      {v.begins && <div class="t-no-print"><Form method="get" action={v.begins.action} hidden={v.hidden} label={say(f.begins, lang)} buttons={<Button rank="secondary">{say(f.count, lang)}</Button>}>
        <DateField name="begins" lang={lang} label={say(f.begins, lang)} value={v.begins.day} error={v.begins.problem && say(v.begins.problem, lang)} />
      </Form></div>}
      {paper.parts.map((part, i) => <Drawn key={i} part={part} v={v} />)}
      <section class="t-no-print" aria-labelledby="take"><Stack gap={3}>
        <Heading level={2} id="take" size="xs">{say(f.take, lang)}</Heading><Small>{say(f.print, lang)}</Small>
        <Row><ButtonLink rank="secondary" href={v.copy} download>{say(f.html, lang)}</ButtonLink>{v.json && <ButtonLink rank="secondary" href={v.json} download>JSON</ButtonLink>}{tablesOf(paper, lang).filter(t => t.rows.length > 0).map(t => <ButtonLink key={t.id} rank="secondary" href={v.table(t.id)} download>{say(f.csv, lang, { table: t.caption })}</ButtonLink>)}</Row>
        <Row>{v.papers.map(p => <TextLink key={p.kind} href={p.href}>{say(paperNames[p.kind], lang)}</TextLink>)}<TextLink href={v.back.href}>{say(v.back.label, lang)}</TextLink></Row>
      </Stack></section>
    </Stack></div>
  ))
}

/** Whether a lawyer stands by the paper as it is now. */
const Signature = ({ v, sign }: { v: PaperView; sign: NonNullable<PaperView['sign']> }) => (
  <section class="t-stack t-gap-3" aria-label={say(f.signed, v.lang)}>
    {sign.by && <Notice lang={v.lang} kind={sign.by.same ? 'success' : 'warning'} heading={say(f.signedBy, v.lang, { name: sign.by.name, day: formatDay(sign.by.on, v.lang, 'medium') })}>{!sign.by.same && <p>{say(f.changedSince, v.lang)}</p>}</Notice>}
    {sign.may && !sign.by?.same && <Form action={sign.action} hidden={sign.hidden} buttons={<Button>{say(f.signNow, v.lang)}</Button>}><Small>{say(f.signSays, v.lang)}</Small></Form>}
  </section>
)

const plain = 'body{font-family:Arial,sans-serif;max-width:48rem;margin:2rem auto;line-height:1.45}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{border:1px solid #666;padding:.3rem .5rem;text-align:left;vertical-align:top}caption{text-align:left;font-weight:bold;padding:.3rem 0}.n{text-align:right}.line{border-top:1px solid #000;margin-top:2.5rem;padding-top:.2rem;max-width:30rem}@page{size:A4;margin:20mm}'

/** The same paper as plain HTML with nothing outside itself: opens in any word processor, and is the reader's to change. */
export function paperCopy(v: PaperView): string {
  const { lang, paper } = v, invented = (p: Part): string => ('invented' in p && p.invented ? ` (${say(f.invented, lang)})` : '')
  const drawn = (part: Part, i: number) => {
    const t = tableOf(part, paper, lang)
    if (t) return t.rows.length === 0 ? <p key={i}><b>{t.caption}</b>: {part.kind === 'table' && part.none ? say(part.none, lang) : part.kind === 'rules' ? say(part.weighed ? f.noRule : f.noRules, lang) : '–'}</p> : <table key={i}><caption>{t.caption}{invented(part)}</caption><thead><tr>{t.columns.map(c => <th key={c.label} scope="col" class={c.number ? 'n' : undefined}>{c.label}</th>)}</tr></thead><tbody>{t.rows.map((r, k) => <tr key={k}>{r.map((c, j) => <td key={j} class={t.columns[j]?.number ? 'n' : undefined}>{c}</td>)}</tr>)}</tbody></table>
    switch (part.kind) {
      case 'heading': return <h2 key={i}>{say(part.says, lang)}</h2>
      case 'text': return <p key={i}>{part.label && <b>{say(part.label, lang)}: </b>}{said(part.says, lang)}{invented(part)}</p>
      case 'list': return <div key={i}>{part.label && <h2>{say(part.label, lang)}{invented(part)}</h2>}<ul>{part.items.map((x, k) => <li key={k}>{itemSaid(x, lang)}</li>)}</ul></div>
      case 'fill': return <p key={i} class="line">{say(part.label, lang)}</p>
      case 'sign': return <div key={i}>{part.who.map(x => <p key={x.en} class="line">{say(f.signed, lang)}: {say(x, lang)}</p>)}</div>
      default: return null
    }
  }
  return documentOf(
    <html lang={lang}><head><meta charset="utf-8" /><title>{say(paper.title, lang)}</title><style dangerouslySetInnerHTML={{ __html: plain }} /></head>
      <body><h1>{say(paper.title, lang)}</h1><p>{say(paper.lead, lang)}</p><p><b>{say(v.real ? f.real : f.from, lang)}.</b> {say(v.real ? f.realSays : f.fromSays, lang)} {basisOf(v)}</p>{v.sign?.by?.same && <p>{say(f.signedBy, lang, { name: v.sign.by.name, day: formatDay(v.sign.by.on, lang, 'medium') })}</p>}{paper.parts.map(drawn)}</body></html>,
  )
}
