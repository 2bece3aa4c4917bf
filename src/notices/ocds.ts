import * as z from 'zod'
import { daysBetween, type Day } from '../plain/index.ts'
import { countIn, countryOf, cpvOf, dayIn, idIn, longestAnswer, markOf, monthsOf, natureOf, publicationOf, sizeOf } from './codes.ts'
import type { Award, Fault, Kind, Lot, Mark, Notice, Procedure, Read, Winner } from './notice.ts'

/** The part of an OCDS release that is read, with limits; names, texts and contact points are not among it, so they are dropped at the edge. */
const id = z.union([z.string().max(300), z.number()]).transform(String)
const word = z.string().max(300).optional().catch(undefined), many = <T extends z.ZodType>(of: T) => z.array(of).max(5_000).optional()
const period = z.object({ startDate: word, endDate: word, durationInDays: z.number().optional().catch(undefined) }).optional().catch(undefined)
const item = z.object({ classification: z.object({ scheme: word, id: id.optional().catch(undefined) }).optional().catch(undefined) })
const lot = z.object({
  id: id.optional(), contractPeriod: period, tenderPeriod: period, submissionTerms: z.object({ variantPolicy: word }).optional().catch(undefined), techniques: z.object({ hasFrameworkAgreement: z.boolean().optional() }).optional().catch(undefined),
  hasSustainability: z.boolean().optional().catch(undefined), sustainability: z.array(z.object({ goal: word, strategies: z.array(z.string().max(100)).optional().catch(undefined) })).max(100).optional().catch(undefined),
})
const release = z.object({
  ocid: z.string().min(1).max(200), id, date: word, tag: many(z.string().max(40)), buyer: z.object({ id: id.optional() }).optional(),
  parties: many(z.object({ id: id.optional(), roles: z.array(z.string().max(60)).max(60).optional(), address: z.object({ country: word, countryName: word }).optional().catch(undefined), details: z.object({ scale: word }).optional().catch(undefined) })),
  tender: z.object({
    status: word, procurementMethod: word, procurementMethodDetails: z.string().optional().catch(undefined), mainProcurementCategory: word, items: many(item), lots: many(lot), contractPeriod: period, tenderPeriod: period, numberOfTenderers: z.number().optional().catch(undefined),
    techniques: z.object({ hasFrameworkAgreement: z.boolean().optional() }).optional().catch(undefined), submissionTerms: z.object({ variantPolicy: word }).optional().catch(undefined),
  }).optional(),
  bids: z.object({ statistics: many(z.object({ measure: word, value: z.unknown(), relatedLot: id.optional(), relatedLots: many(id) })) }).optional(),
  awards: many(z.object({ id: id.optional(), status: word, date: word, relatedLots: many(id), suppliers: many(z.object({ id: id.optional() })) })),
  contracts: many(z.object({ awardID: id.optional(), dateSigned: word })),
})
type Release = z.infer<typeof release>

/** Labels of the procedure as the register of Doffin writes them into procurementMethodDetails; any other text is somebody's words. */
const labels: Readonly<Record<string, Procedure>> = {
  open: 'open', restricted: 'restricted', 'negotiated with prior publication of a call for competition / competitive with negotiation': 'negotiation', 'competitive dialogue': 'dialogue', 'innovation partnership': 'partnership', 'negotiated without prior call for competition': 'without-call',
  'other single stage procedure': 'other', 'other multiple stage procedure': 'other',
}
function procedureOf(method: string | undefined, details: string | undefined): Procedure | undefined {
  const label = details === undefined || details.length > 200 ? '' : details.trim().toLowerCase(), key = Object.hasOwn(labels, label) ? label : label.replace(/ procedure$/, '')
  // "selective" is any procedure in steps: it does not say which.
  return Object.hasOwn(labels, key) ? labels[key] : method === 'open' ? 'open' : method === 'direct' || method === 'limited' ? 'without-call' : undefined
}

const kindOf = (tags: readonly string[], status: string | undefined): Kind => tags.some(t => /^(award|contract)Update$/.test(t)) && !tags.includes('award') ? 'modification'
  : tags.some(t => t === 'award' || t === 'contract' || t === 'compiled') ? 'result' : tags.some(t => t.startsWith('tender')) ? (status === 'planned' || status === 'planning' ? 'planning' : 'call') : tags.some(t => t.startsWith('planning')) ? 'planning' : 'other'

const length = (p: z.infer<typeof period>): number | undefined => {
  const from = dayIn(p?.startDate), to = dayIn(p?.endDate)
  const { durationInDays: days } = p ?? {}
  // Publishers of eForms in OCDS write a month as thirty days: 720 is 24 months, as the same notice in eForms says.
  return (days !== undefined && days % 30 === 0 ? monthsOf(days / 30, 'MONTH') : monthsOf(days, 'DAY')) ?? (from && to && to > from ? monthsOf(daysBetween(from, to) + 1, 'DAY') : undefined)
}

function lotOf(l: z.infer<typeof lot>, r: Release, sent: Day | undefined): Lot {
  const months = length(l.contractPeriod) ?? length(r.tender?.contractPeriod), by = dayIn(l.tenderPeriod?.endDate) ?? dayIn(r.tender?.tenderPeriod?.endDate), days = by && sent ? daysBetween(sent, by) : undefined
  const policy = l.submissionTerms?.variantPolicy ?? r.tender?.submissionTerms?.variantPolicy, aims = l.sustainability ?? []
  const found = aims.flatMap((a): Mark[] => [...(a.goal === 'economic.innovativePurchase' ? ['strategic' as const] : []), ...(a.strategies ?? []).flatMap(s => markOf(s) ?? [])])
  return {
    lot: idIn(l.id) ?? '', ...(months === undefined ? {} : { months }), unlimited: false, ...(days !== undefined && days >= 0 && days <= longestAnswer ? { answerDays: days } : {}),
    ...(policy === 'allowed' || policy === 'required' ? { variants: true } : policy === 'not-allowed' || policy === 'notAllowed' ? { variants: false } : {}), marks: [...new Set(found)], saysAims: aims.length > 0 || l.hasSustainability !== undefined,
  }
}

function awardsOf(r: Release): Award[] {
  const parties = new Map((r.parties ?? []).map(p => [p.id, p] as const)), stats = r.bids?.statistics ?? [], alone = (r.awards ?? []).length === 1 || stats.every(s => s.relatedLot === undefined && !s.relatedLots)
  return (r.awards ?? []).map((a): Award => {
    const lots = a.relatedLots ?? [], count = (measure: string): number | undefined => {
      const found = stats.filter(s => s.measure === measure), of = found.find(s => lots.includes(s.relatedLot ?? '') || s.relatedLots?.some(l => lots.includes(l))) ?? (alone && found.length === 1 ? found[0] : undefined)
      return countIn(of?.value as string | number | undefined)
    }
    const bids = count('bids') ?? count('validBids') ?? ((r.awards ?? []).length === 1 ? countIn(r.tender?.numberOfTenderers) : undefined), bidsSme = count('smeBids')
    const signed = (r.contracts ?? []).filter(c => c.awardID === a.id).flatMap(c => dayIn(c.dateSigned) ?? []).sort()[0], lotId = idIn(lots[0]), outcome = a.status === 'active' ? 'won' : a.status === 'unsuccessful' || a.status === 'cancelled' ? 'not won' : a.status === 'pending' ? 'open' : 'not said'
    return {
      ...(lotId ? { lot: lotId } : {}), outcome, ...(bids === undefined ? {} : { bids }), ...(bidsSme === undefined ? {} : { bidsSme }),  ...(signed ? { concluded: signed } : {}),
      winners: outcome === 'not won' || outcome === 'open' ? [] : (a.suppliers ?? []).map((s): Winner => { const p = parties.get(s.id), country = countryIn(p?.address), size = sizeOf(p?.details?.scale); return { ...(country ? { country } : {}), ...(size ? { size } : {}) } }),
    }
  // Some publishers add an award that only names who pays.
  }).filter(a => a.outcome !== 'not said' || a.lot !== undefined || a.bids !== undefined || a.winners.length > 0)
}
const named: Readonly<Record<string, string>> = { denmark: 'DK', danmark: 'DK', sweden: 'SE', sverige: 'SE', norway: 'NO', norge: 'NO', 'united kingdom': 'GB', finland: 'FI', germany: 'DE' }
const countryIn = (a: { country?: string | undefined; countryName?: string | undefined } | undefined): string | undefined => countryOf(a?.country) ?? (a?.countryName ? named[a.countryName.trim().toLowerCase()] : undefined)

function noticeOf(r: Release, schema: string): Notice {
  const kind = kindOf(r.tag ?? [], r.tender?.status), sent = dayIn(r.date), buyer = (r.parties ?? []).find(p => p.id !== undefined && p.id === r.buyer?.id) ?? (r.parties ?? []).find(p => p.roles?.includes('buyer')), country = countryIn(buyer?.address)
  const procedure = procedureOf(r.tender?.procurementMethod, r.tender?.procurementMethodDetails), nature = natureOf(r.tender?.mainProcurementCategory), cpv = cpvOf((r.tender?.items ?? []).find(i => i.classification?.scheme === 'CPV')?.classification?.id)
  const publication = publicationOf(r.id), lots = r.tender?.lots ?? [], frameworks = [r.tender?.techniques, ...lots.map(l => l.techniques)].flatMap(t => t?.hasFrameworkAgreement ?? [])
  return {
    source: 'ocds', schema, ...(publication ? { publication } : {}), version: `${r.ocid}/${r.id}`.slice(0, 300), noticeId: `${r.ocid}/${r.id}`.slice(0, 300), versionNo: 1, procedureId: r.ocid, builds: [], replaces: [],
    kind, form: (r.tag ?? []).flatMap(t => idIn(t) ?? []).join('+').slice(0, 60), ...(sent ? { sent } : {}), ...(country ? { country } : {}), ...(procedure ? { procedure } : {}), ...(nature ? { nature } : {}), ...(cpv ? { cpv } : {}),
    ...(frameworks.length > 0 ? { framework: frameworks.includes(true) } : {}), contest: false, lots: (lots.length > 0 ? lots : r.tender ? [{}] : []).map(l => lotOf(l, r, sent)), awards: awardsOf(r),
  }
}

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x)
/** The releases of a package, the compiled ones of a record package, or one by itself. */
function releasesIn(value: Record<string, unknown>): { readonly path: string; readonly of: unknown }[] | undefined {
  if (Array.isArray(value.releases)) return value.releases.map((of: unknown, i) => ({ path: `releases[${i}]`, of }))
  if (Array.isArray(value.records)) return value.records.map((of: unknown, i) => ({ path: `records[${i}].compiledRelease`, of: isObject(of) ? of.compiledRelease : undefined }))
  return typeof value.ocid === 'string' ? [{ path: '', of: value }] : undefined
}

/** OCDS, one release or a package. One that is broken refuses the whole file, with its place. */
export function readOcds(value: unknown): Read {
  const all = isObject(value) ? releasesIn(value) : undefined
  if (!all || all.length === 0) return { ok: false, fault: { code: 'not ocds' } }
  if (all.length > 100_000) return { ok: false, fault: { code: 'too many' } }
  const schema = `OCDS ${isObject(value) ? idIn(typeof value.version === 'string' ? value.version : '') ?? '' : ''}`.trim(), notices: Notice[] = []
  for (const { path, of } of all) {
    const read = release.safeParse(of)
    if (!read.success) return { ok: false, fault: brokenAt(path, read.error.issues[0]) }
    notices.push(noticeOf(read.data, schema))
  }
  return { ok: true, notices }
}
function brokenAt(path: string, issue: z.core.$ZodIssue | undefined): Fault {
  const rest = (issue?.path ?? []).map(p => (typeof p === 'number' ? `[${p}]` : `.${String(p)}`)).join('')
  return { code: 'broken notice', path: `${path}${rest}`.replace(/^\./, '').slice(0, 200), ...(issue ? { detail: issue.code } : {}) }
}
