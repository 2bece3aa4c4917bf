import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { langs, say, type Text } from '../../plain/index.ts'
import { problemsOf, type FieldProblem } from '../../case/index.ts'
import { addDocument, anybody, bytesKept, documentsSeen, documentSights, fileFaults, findVersion, judgeFile, largestFile, liveCommandSchema, lookerOf, mayDo, opensSight, opensVersion, personOf, rolesOf, safeName, uploadSchema, type DocumentSight, type Looker } from '../../live/index.ts'
import { caseDocumentsPage, openDocumentsPage, papersWords as w, type FormValues, type ShownDocument } from '../../web/index.ts'
import type { Person } from '../../people/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { readForm } from '../body.ts'
import { commandName } from '../command.ts'
import { edge } from '../edge.ts'
import { commonOf } from '../pages-common.ts'
import { answerEdge, page, readerLang, wholeNumber, type Site } from '../site.ts'
import { readUpload } from '../upload.ts'
import { headOf } from './heads.ts'
import { lookerNow } from './looker-now.ts'
import type { LiveReceipt, Procurement } from './procurements.ts'
import { answered, caseFor, namesIn, one } from './routes.ts'

/** Files whose document is not sure yet, or no more: written before the file is, forgotten when the log speaks of it. */
const questionShelf = 'file-in-question'
type InQuestion = { readonly case: string; readonly at: number }
const graceMs = 10 * 60_000

/** Takes away files that no document speaks of: their upload broke off, or their document was erased and the program ended in between. */
export async function settleFiles(site: Site): Promise<number> {
  let gone = 0
  for (const { key, value } of await site.store.allKept(questionShelf)) {
    const { case: id, at } = value as InQuestion
    if (site.now().getTime() - at < graceMs) continue
    const p = await site.procurements.load(id)
    const needed = p?.state.work.documents.some(d => d.versions.some(v => v.file === key && !v.erased))
    if (!needed && !(await site.files.erase(key)).ok) continue
    if (!needed) gone++
    await site.store.forget(questionShelf, key)
  }
  return gone
}

const shown = (p: Procurement, looker: Looker, base: string, names: ReadonlyMap<string, string> | undefined) => documentsSeen(p.state, looker).map((d): ShownDocument => ({
  id: d.id, title: d.title, ...(names ? { sight: d.sight } : {}),
  versions: d.versions.map(v => ({
    version: v.version, on: v.on, ending: Object.hasOwn(endings, v.media) ? endings[v.media]! : '', size: v.size, sha256: v.sha256, says: v.says,
    ...(names ? { by: names.get(personOf(v.by) ?? '') ?? '' } : {}), ...(v.published ? { published: v.published } : {}), ...(names && v.withdrawn ? { withdrawn: v.withdrawn } : {}),
    ...(v.erased ? { erased: v.erased } : { href: `${base}/${d.id}/${v.version}` }),
  })),
}))
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel', 'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.oasis.opendocument.text': 'ODT', 'application/vnd.oasis.opendocument.spreadsheet': 'ODS', 'application/vnd.oasis.opendocument.presentation': 'ODP', 'image/png': 'PNG', 'image/jpeg': 'JPEG', 'image/webp': 'WebP',
  'text/plain': 'TXT', 'text/csv': 'CSV', 'application/json': 'JSON', 'application/geo+json': 'GeoJSON', 'application/x-step': 'IFC', 'image/vnd.dwg': 'DWG',
}

/** For whom a document can be kept, by one who would see it herself. */
export const sightsFor = (p: Procurement, looker: Looker): readonly { readonly value: DocumentSight; readonly label: Text }[] => [
  ...documentSights.filter(x => opensSight(x, looker)).map(value => ({ value, label: w.sights[value] })),
  ...p.state.firms.filter(f => opensSight(`firm:${f.id}`, looker)).map(f => ({ value: `firm:${f.id}` as const, label: Object.fromEntries(langs.map(l => [l, say(w.sightFirm, l, { firm: f.name })])) as Text })),
]

async function draw(site: Site, c: Context, p: Procurement, person: Person, more: { values?: FormValues; problems?: readonly FieldProblem[]; refusal?: Text } = {}, code = 200): Promise<Response> {
  const looker = lookerOf(p.state, person.id), lang = readerLang(c), base = `/${lang}/procurements/${p.id}/documents`
  return page(c, caseDocumentsPage({
    head: headOf(site, c, p, person, more), documents: shown(p, looker, base, await namesIn(site, p)), action: base, manage: `${base}/manage`, sights: sightsFor(p, looker),
    mayAdd: mayDo(looker.roles, 'add document'), mayPublish: mayDo(looker.roles, 'publish document'), used: bytesKept(p.state),
  }), code)
}
async function list(site: Site, c: Context): Promise<Response> {
  const found = await caseFor(site, c)
  return found instanceof Response ? found : draw(site, c, found.p, found.person)
}

async function add(site: Site, c: Context): Promise<Response> {
  const found = await caseFor(site, c)
  if (found instanceof Response) return found
  const { p, person } = found
  // Before anything is read: nobody fills our memory with what she may not hand in.
  if (!mayDo(rolesOf(p.state, person.id), 'add document')) return answerEdge(site, c, edge('no right'))
  const read = await readUpload(c.req.raw, person.id, largestFile)
  if (!read.ok) return read.problem.code === 'too large' ? draw(site, c, p, person, { problems: [{ field: 'file', text: fileFaults['too big'] }] }, 413) : answerEdge(site, c, read.problem)
  const { values, file } = read.value, again = (problems: readonly FieldProblem[], refusal?: Text) => draw(site, c, p, person, { values, problems, ...(refusal ? { refusal } : {}) }, 422)
  const document = one(values, 'document'), name = safeName(file?.name ?? '')
  const asked = { title: one(values, 'title')?.trim() || name.replace(/\.[^.]*$/, '').slice(0, 200), sight: one(values, 'sight') ?? 'team', says: one(values, 'says') ?? '', ...(document ? { document } : {}) }
  const upload = uploadSchema.safeParse(asked), judged = file ? judgeFile(name, file.bytes) : { ok: false as const, fault: 'no file' as const }
  const problems = [...(judged.ok ? [] : [{ field: 'file', text: fileFaults[judged.fault] }]), ...(upload.success ? [] : problemsOf(upload.error, asked))]
  if (!upload.success || !judged.ok || !file) return again(problems)
  const id = randomBytes(16).toString('hex')
  await site.store.keep(questionShelf, id, { case: p.id, at: site.now().getTime() } satisfies InQuestion)
  const kept = await site.files.keep({ id, name, type: judged.type }, file.bytes)
  if (!kept.ok) { site.log(`files: ${kept.detail}`); return answerEdge(site, c, edge('store')) }
  const receipt = await site.procurements.apply(p.id, `document.${person.id}.${commandName(one(values, 'command'), [asked, kept.sha256])}`, (s, asking) =>
    addDocument(s, upload.data, { file: id, media: judged.type, size: kept.size, sha256: kept.sha256 }, { ...asking, person: person.id }))
  // Refused, or handed in a moment ago under the same name: nothing speaks of this file. If the answer was lost, it is settled later.
  if ((!receipt.ok && 'refusal' in receipt) || (receipt.ok && receipt.repeated)) await site.files.erase(id)
  if (receipt.ok || 'refusal' in receipt) await site.store.forget(questionShelf, id)
  return answered(site, c, p, receipt, '/documents', 'done', refusal => again(refusal.field ? [{ field: refusal.field, text: refusal.text }] : [], refusal.text))
}

/** Before a version is erased: should the program end in between, its file is taken away later. */
export const markErased = (site: Site, id: string, file: string) => site.store.keep(questionShelf, file, { case: id, at: site.now().getTime() } satisfies InQuestion)
/** When it is said: the file goes. When it was refused: it stays. When nobody knows: it is settled later. */
export async function forgetErased(site: Site, file: string, receipt: LiveReceipt): Promise<void> {
  if (receipt.ok ? (await site.files.erase(file)).ok : 'refusal' in receipt) await site.store.forget(questionShelf, file)
}

/** Who may open a document, whether it is public, and its erasure. */
async function manage(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const found = await caseFor(site, c)
  if (found instanceof Response) return found
  const { p, person } = found, v = (name: string) => one(form.value, name), does = v('does'), version = wholeNumber(v('version'))
  if (does !== 'showDocument' && does !== 'publishDocument' && does !== 'withdrawDocument' && does !== 'eraseDocument') return answerEdge(site, c, edge('bad request'))
  const asked = { does, document: v('document'), ...(does === 'showDocument' ? { sight: v('sight') } : { version }), ...(does === 'withdrawDocument' || does === 'eraseDocument' ? { because: v('because') ?? '' } : {}) }
  const read = liveCommandSchema.safeParse(asked), again = (problems: readonly FieldProblem[], refusal?: Text) => draw(site, c, p, person, { values: form.value, problems, ...(refusal ? { refusal } : {}) }, 422)
  if (!read.success) return again(problemsOf(read.error, asked))
  const of = does === 'eraseDocument' ? findVersion(p.state, String(asked.document), Number(version))?.v.file : undefined
  if (of) await markErased(site, p.id, of)
  const receipt = await site.procurements.send(p.id, person.id, read.data, commandName(v('command'), asked))
  if (of) await forgetErased(site, of, receipt)
  return answered(site, c, p, receipt, '/documents', 'done', refusal => again(refusal.field ? [{ field: refusal.field, text: refusal.text }] : [], refusal.text))
}

const ascii = (name: string): string => name.normalize('NFKD').replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
const escaped = (name: string): string => encodeURIComponent(name).replaceAll(/['()*]/g, x => `%${x.charCodeAt(0).toString(16).toUpperCase()}`)
/** A file, to be saved and never shown inside our pages: whatever is in it has no say here. */
export async function sendFile(site: Site, c: Context, file: string): Promise<Response> {
  const kept = await site.files.about(file)
  if (!kept) return answerEdge(site, c, edge('not found'))
  const parts = site.files.read(file)
  const body = new ReadableStream<Uint8Array>({ pull: async way => { const { done, value } = await parts.next(); if (done) way.close(); else way.enqueue(value) }, cancel: async () => { await parts.return(undefined) } })
  return c.body(body, 200, {
    'content-type': kept.type.startsWith('text/') ? `${kept.type}; charset=utf-8` : kept.type, 'content-length': String(kept.size), 'x-content-type-options': 'nosniff', 'content-security-policy': `default-src 'none'; frame-ancestors 'none'; sandbox`,
    // RFC 6266: a name for old programs, and the true one. RFC 9530: the hash, as the record has it.
    'content-disposition': `attachment; filename="${ascii(kept.name)}"; filename*=UTF-8''${escaped(kept.name)}`, 'repr-digest': `sha-256=:${Buffer.from(kept.sha256, 'hex').toString('base64')}:`,
  })
}

async function give(site: Site, c: Context, p: Procurement, looker: Looker): Promise<Response> {
  const n = wholeNumber(c.req.param('version')), found = n === undefined ? undefined : findVersion(p.state, c.req.param('document') ?? '', n)
  // What one may not open does not exist.
  if (!found || !opensVersion(p.state, found.d, found.v, looker)) return answerEdge(site, c, edge('not found'))
  return sendFile(site, c, found.v.file)
}
async function giveTeam(site: Site, c: Context): Promise<Response> {
  const found = await caseFor(site, c)
  return found instanceof Response ? found : give(site, c, found.p, lookerOf(found.p.state, found.person.id))
}
/** A case whose page is open, with who looks: anybody at all, or a firm's representative, who sees what is kept for the firm too. */
export async function openCaseFor(site: Site, c: Context): Promise<{ p: Procurement; looker: Looker; person?: Person } | Response> {
  const p = await site.procurements.load(c.req.param('case') ?? '')
  if (!p?.state.open) return answerEdge(site, c, edge('not found'))
  const person = await site.people.who(c)
  return { p, looker: person ? lookerNow(p.state, person) : anybody, ...(person ? { person } : {}) }
}
async function listOpen(site: Site, c: Context): Promise<Response> {
  const found = await openCaseFor(site, c)
  if (found instanceof Response) return found
  const { p, looker, person } = found, lang = readerLang(c), path = `/market/${p.id}/documents`
  return page(c, openDocumentsPage({ ...commonOf(site.statics, lang, path, person), title: p.state.title, buyerName: p.state.buyerName, back: `/${lang}/market/${p.id}`, documents: shown(p, looker, `/${lang}${path}`, undefined) }))
}
async function giveOpen(site: Site, c: Context): Promise<Response> {
  const found = await openCaseFor(site, c)
  return found instanceof Response ? found : give(site, c, found.p, found.looker)
}

export const documentAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/procurements/:case/documents`, { GET: list, POST: add }],
  [`/${lang}/procurements/:case/documents/manage`, { POST: manage }],
  [`/${lang}/procurements/:case/documents/:document/:version`, { GET: giveTeam }],
  [`/${lang}/market/:case/documents`, { GET: listOpen }],
  [`/${lang}/market/:case/documents/:document/:version`, { GET: giveOpen }],
])
