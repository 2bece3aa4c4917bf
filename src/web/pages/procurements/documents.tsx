import { say, type Lang } from '../../../plain/index.ts'
import { fileTypes } from '../../../live/index.ts'
import { Button, Card, EmptyState, FileField, Folded, Form, formatDay, formatNumber, Heading, Lead, Select, Small, Stack, Table, TextArea, TextField, TextLink } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import { caseDocument, hiddenIn, NotOpen, Problems } from './frame.tsx'
import { papersWords as w } from './papers-words.ts'
import type { CaseDocumentsView, OpenDocumentsView, ShownDocument } from './papers-views.ts'

const sizeSaid = (bytes: number, lang: Lang): string => (bytes >= 1_000_000 ? `${formatNumber(bytes / 1_048_576, lang, 1)} MB` : `${formatNumber(Math.max(1, Math.round(bytes / 1024)), lang)} kB`)
const accept = Object.keys(fileTypes).map(e => `.${e}`).join(',')

function Versions({ d, lang, team }: { d: ShownDocument; lang: Lang; team: boolean }) {
  const day = (on: Parameters<typeof formatDay>[0]) => formatDay(on, lang, 'medium')
  const state = (v: ShownDocument['versions'][number]): string => (v.erased ? say(w.erasedOn, lang, { day: day(v.erased.on), because: v.erased.because }) : v.published ? say(w.publishedOn, lang, { day: day(v.published) }) : v.withdrawn ? say(w.withdrawnOn, lang, { day: day(v.withdrawn.on), because: v.withdrawn.because }) : say(w.notPublished, lang))
  return (
    <Table lang={lang} small narrow="cells below" hideCaption caption={d.title} columns={[{ label: say(w.version, lang) }, { label: say(w.day, lang) }, ...(team ? [{ label: say(w.by, lang) }] : []), { label: say(w.size, lang) }, { label: say(w.status, lang) }, { label: say(w.hash, lang) }]}
      rows={[...d.versions].reverse().map(v => [
        v.href ? <a class="ds-link" href={v.href} download aria-label={say(w.open, lang, { title: d.title, n: v.version })}>{say(w.fetch, lang, { n: v.version })}</a> : v.version,
        day(v.on), ...(team ? [<>{v.by}{v.says && <><br /><small>{v.says}</small></>}</>] : []), `${v.ending}, ${sizeSaid(v.size, lang)}`, state(v), <code class="t-hash">{v.sha256}</code>,
      ])} />
  )
}

/** The documents of a case as the team has them. */
export function caseDocumentsPage(v: CaseDocumentsView): string {
  const { head: h } = v, { lang } = h
  return caseDocument(h, say(w.documents, lang), (
    <div class="t-stack t-gap-8">
      <Problems h={h} />
      <section class="t-stack t-gap-4">
        <Heading level={2} size="md">{say(w.documents, lang)}</Heading>
        <Small>{say(w.documentsSay, lang)}</Small>
        {v.documents.length === 0 ? <EmptyState heading={say(w.documents, lang)} level={3}>{say(w.none, lang)}</EmptyState> : v.documents.map(d => <OneDocument key={d.id} d={d} v={v} />)}
        <Small>{say(w.used, lang, { mb: `${formatNumber(v.used / 1_048_576, lang, 1)} MB` })}</Small>
      </section>
      {v.mayAdd && (
        <Card tinted label={say(w.add, lang)} id="add">
          <Heading level={2}>{say(w.add, lang)}</Heading>
          <UploadForm v={v} />
        </Card>
      )}
    </div>
  ), { notices: <NotOpen h={h} /> })
}

function UploadForm({ v, d }: { v: CaseDocumentsView; d?: ShownDocument }) {
  const { head: h } = v, { lang } = h, mine = h.values.document?.[0] === d?.id, value = (name: string) => (mine ? h.values[name]?.[0] ?? '' : ''), id = (name: string) => (d ? `${name}-${d.id}` : undefined)
  const error = (name: string) => { const p = mine ? h.problems.find(x => x.field === name) : undefined; return p ? { error: say(p.text, lang) } : {} }
  const named = (name: string) => { const own = id(name); return own ? { id: own } : {} }
  return (
    <Form upload action={v.action} hidden={{ command: `${h.command}-${d?.id ?? 'new'}`, ...(d ? { document: d.id, title: d.title, sight: d.sight ?? 'team' } : {}) }} buttons={<Button small={d !== undefined} rank={d ? 'secondary' : 'primary'}>{say(w.send, lang)}</Button>}>
      <FileField name="file" {...named('file')} lang={lang} label={say(w.file, lang)} description={say(w.fileSays, lang)} accept={accept} {...error('file')} />
      {d ? <TextField name="says" {...named('says')} lang={lang} optional label={say(w.note, lang)} value={value('says')} {...error('says')} /> : (
        <>
          <TextField name="title" lang={lang} optional label={say(w.title, lang)} description={say(w.titleSays, lang)} value={value('title')} {...error('title')} />
          <Select name="sight" lang={lang} label={say(w.sight, lang)} value={value('sight') || 'team'} empty={false} options={v.sights.map(s => ({ value: s.value, label: say(s.label, lang) }))} {...error('sight')} />
        </>
      )}
    </Form>
  )
}

function OneDocument({ d, v }: { d: ShownDocument; v: CaseDocumentsView }) {
  const { head: h } = v, { lang } = h, newest = d.versions.findLast(x => !x.erased), about = h.values.document?.[0] === d.id, sight = v.sights.find(s => s.value === d.sight)
  const standing = d.versions.filter(x => !x.erased), choices = (of: typeof standing) => of.map(x => ({ value: String(x.version), label: String(x.version) })).reverse(), published = standing.filter(x => x.published)
  const hidden = (does: string) => hiddenIn(h, does, `${does}-${d.id}`, { document: d.id })
  return (
    <Card level={3} heading={d.title} id={`d-${d.id}`}>
      {sight && <Small>{say(w.sight, lang)} {say(sight.label, lang)}</Small>}
      <Versions d={d} lang={lang} team />
      {v.mayAdd && <Folded summary={<>{say(w.newVersion, lang)}<span class="ds-sr-only">: {d.title}</span></>} open={about && h.problems.some(p => p.field === 'file')}><UploadForm v={v} d={d} /></Folded>}
      {v.mayPublish && standing.length > 0 && (
        <Folded summary={<>{say(w.manage, lang)}<span class="ds-sr-only">: {d.title}</span></>} open={about && !h.problems.some(p => p.field === 'file')}>
          <div class="t-stack t-gap-6">
            {newest && !newest.published && <Form action={v.manage} hidden={{ ...hidden('publishDocument'), version: String(newest.version) }} buttons={<Button small>{say(w.publish, lang, { n: newest.version })}</Button>}><Small>{say(w.publishSays, lang)}</Small></Form>}
            <Form action={v.manage} hidden={hidden('showDocument')} buttons={<Button small rank="secondary">{say(w.changeSight, lang)}</Button>}>
              <Select name="sight" id={`sight-${d.id}`} lang={lang} label={say(w.sight, lang)} value={d.sight} empty={false} options={v.sights.map(s => ({ value: s.value, label: say(s.label, lang) }))} />
            </Form>
            {published.length > 0 && <Form action={v.manage} hidden={hidden('withdrawDocument')} buttons={<Button small rank="secondary">{say(w.withdraw, lang)}</Button>}>
              <Select name="version" id={`withdraw-${d.id}`} lang={lang} label={say(w.which, lang)} value={String(published.at(-1)!.version)} empty={false} options={choices(published)} />
              <TextField name="because" id={`withdraw-why-${d.id}`} lang={lang} label={say(w.because, lang)} />
            </Form>}
            <Form action={v.manage} hidden={hidden('eraseDocument')} buttons={<Button small rank="secondary" danger>{say(w.erase, lang)}</Button>}>
              <Small>{say(w.eraseSays, lang)}</Small>
              <Select name="version" id={`erase-${d.id}`} lang={lang} label={say(w.which, lang)} value={String(newest?.version ?? 1)} empty={false} options={choices(standing)} />
              <TextArea name="because" id={`erase-why-${d.id}`} lang={lang} rows={2} label={say(w.because, lang)} />
            </Form>
          </div>
        </Folded>
      )}
    </Card>
  )
}

/** What is published of a case, for everybody; a firm's representative sees what is kept for the firm too. */
export const openDocumentsPage = (v: OpenDocumentsView): string => docOf(v, `${say(w.openTitle, v.lang)} · ${v.title}`, (
  <Stack gap={6}>
    <Heading level={1} over={`${v.buyerName} · ${v.title}`}>{say(w.openTitle, v.lang)}</Heading>
    {v.documents.length === 0 ? <Lead>{say(w.noneOpen, v.lang)}</Lead> : v.documents.map(d => <Card key={d.id} level={2} heading={d.title}><Versions d={d} lang={v.lang} team={false} /></Card>)}
    <p><TextLink href={v.back}>{say(w.back, v.lang)}</TextLink></p>
  </Stack>
))
