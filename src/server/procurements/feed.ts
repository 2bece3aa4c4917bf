import type { Context } from 'hono'
import { digestText, isDay, say, text as t, type Lang } from '../../plain/index.ts'
import { fieldWords, leafWords, publicEvents, vocabularies, type PublicEvent } from '../../record/index.ts'
import { formatDay } from '../../web/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { hasAlready } from '../answer-headers.ts'
import { edge } from '../edge.ts'
import { answerEdge, readerLang, type Site } from '../site.ts'
import type { Procurement, TimedEnvelope } from './procurements.ts'

const w = {
  one: t('What happens in “{title}”', 'Vad som händer i ”{title}”', 'Hvad der sker i »{title}«', 'Hva som skjer i «{title}»'),
  all: t('What happens in the open cases', 'Vad som händer i de öppna ärendena', 'Hvad der sker i de åbne sager', 'Hva som skjer i de åpne sakene'),
}
const most = 50
const public_ = new Map<string, PublicEvent>(publicEvents.map(e => [e.from, e]))
const at = (value: unknown, path: string): unknown => path.split('.').reduce<unknown>((v, key) => (typeof v === 'object' && v !== null ? (v as Record<string, unknown>)[key] : undefined), value)

/** Whether the public record has it: the same table decides. Opinions of the law stand with their step, not by themselves. */
function publicLine(p: Procurement, { event }: TimedEnvelope): PublicEvent | undefined {
  const line = public_.get(event.type)
  if (!line || line.law || event.type === 'reason.given' || event.type === 'unsettled.accepted') return undefined
  if (line.only) { const value = at(event, line.only.path); if (!(line.only.in === 'public steps' ? (vocabularies.step as readonly unknown[]).includes(value) : line.only.in.includes(value))) return undefined }
  // Who wins is told when the letters have gone.
  if ((event.type === 'award.decided' || event.type === 'contract.signed') && !p.state.case.letters) return undefined
  return line
}

type Entry = { readonly id: string; readonly title: string; readonly at: string; readonly href: string; readonly says: string; readonly author: string }
function entriesOf(origin: string, p: Procurement, lang: Lang, some: number): Entry[] {
  const out: Entry[] = [], counted = new Map<string, number>()
  for (const e of p.envelopes) {
    // Named by how many of its kind came before it: its place in the log would tell how much has happened that nobody is shown.
    const nth = (counted.get(e.event.type) ?? 0) + 1, line = publicLine(p, e)
    counted.set(e.event.type, nth)
    if (!line) continue
    const days = Object.entries(line.open ?? {}).flatMap(([name, [path]]) => { const value = at(e.event, path); return isDay(value) ? [`${fieldWords[name] ? say(fieldWords[name], lang) : name}: ${formatDay(value, lang, 'medium')}`] : [] })
    out.push({ id: `urn:tipp:${p.id}:${e.event.type}:${nth}`, title: leafWords[line.as] ? say(leafWords[line.as]!, lang) : line.as, at: e.at, href: `${origin}/${lang}/market/${p.id}/record`, says: [p.state.title, ...days].join(' · '), author: p.state.buyerName })
  }
  return out.reverse().slice(0, some)
}

// XML 1.0, 2.2: what may stand in a document at all.
const xml = (s: string): string => s.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
/** A feed after RFC 4287. */
function atom(feed: { readonly id: string; readonly title: string; readonly lang: Lang; readonly self: string; readonly page: string; readonly since: string }, entries: readonly Entry[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">
<id>${xml(feed.id)}</id><title>${xml(feed.title)}</title><updated>${entries[0]?.at ?? feed.since}</updated><link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/><link rel="alternate" type="text/html" href="${xml(feed.page)}"/><generator>TIPP</generator>
${entries.map(e => `<entry><id>${xml(e.id)}</id><title>${xml(e.title)}</title><updated>${e.at}</updated><author><name>${xml(e.author)}</name></author><link rel="alternate" type="text/html" href="${xml(e.href)}"/><summary>${xml(e.says)}</summary></entry>`).join('\n')}
</feed>
`
}
function answer(c: Context, body: string): Response {
  const tag = `"${digestText(body).slice(0, 27)}"`, headers = { etag: tag, 'cache-control': 'public, max-age=300' }
  return hasAlready(c, tag) ? c.body(null, 304, headers) : c.body(body, 200, { ...headers, 'content-type': 'application/atom+xml; charset=utf-8' })
}

async function ofCase(site: Site, c: Context): Promise<Response> {
  const p = await site.procurements.load(c.req.param('case') ?? ''), lang = readerLang(c), origin = site.people.origin()
  if (!p?.state.open) return answerEdge(site, c, edge('not found'))
  const page = `${origin}/${lang}/market/${p.id}`
  return answer(c, atom({ id: `urn:tipp:${p.id}`, title: say(w.one, lang, { title: p.state.title }), lang, self: `${page}/feed.atom`, page, since: p.envelopes[0]!.at }, entriesOf(origin, p, lang, most)))
}
async function ofAll(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), origin = site.people.origin(), open = (await site.procurements.open()).slice(0, most), entries: Entry[] = []
  for (const { id } of open) { const p = await site.procurements.load(id); if (p?.state.open) entries.push(...entriesOf(origin, p, lang, 10)) }
  entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  return answer(c, atom({ id: 'urn:tipp:open-cases', title: say(w.all, lang), lang, self: `${origin}/${lang}/open-cases.atom`, page: `${origin}/${lang}/procurements`, since: '2026-01-01T00:00:00.000Z' }, entries.slice(0, most)))
}

export const feedAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/market/:case/feed.atom`, { GET: ofCase }],
  [`/${lang}/open-cases.atom`, { GET: ofAll }],
])
