import { daysBetween, type Day } from '../plain/index.ts'
import { countIn, countryOf, cpvOf, dayIn, idIn, longestAnswer, markOf, monthsOf, natureOf, procedureOfEforms, publicationOf, sizeOf } from './codes.ts'
import type { Award, Kind, Lot, Mark, Notice, Winner } from './notice.ts'
import { at, first, wordsAt, type Part } from './xml-tree.ts'

/** The form by the list its code comes from (form-type of eForms); older senders leave the list out, then the code says it. */
const kindOfList: Readonly<Record<string, Kind>> = { planning: 'planning', competition: 'call', result: 'result', 'dir-awa-pre': 'direct', 'cont-modif': 'modification' }
function kindOf(code: string, list: string | undefined): Kind {
  if (list !== undefined && Object.hasOwn(kindOfList, list)) return kindOfList[list]!
  if (/^(cn-|pin-cfc|qu-sy)/.test(code)) return 'call'
  if (code.startsWith('pin-')) return 'planning'
  if (code === 'can-modif') return 'modification'
  if (code.startsWith('can-')) return 'result'
  return code === 'veat' ? 'direct' : 'other'
}

const extension = (of: Part | undefined): Part | undefined => first(of, 'UBLExtensions', 'UBLExtension', 'ExtensionContent', 'EformsExtension')
const idOf = (of: Part | undefined): string | undefined => idIn(wordsAt(of, 'ID'))

type Firm = Winner
function firmsOf(ext: Part | undefined): ReadonlyMap<string, Firm> {
  const out = new Map<string, Firm>()
  for (const company of at(ext, 'Organizations', 'Organization', 'Company')) {
    const id = idIn(wordsAt(company, 'PartyIdentification', 'ID')), country = countryOf(wordsAt(company, 'PostalAddress', 'Country', 'IdentificationCode')), size = sizeOf(wordsAt(company, 'CompanySizeCode'))
    if (id) out.set(id, { ...(country ? { country } : {}), ...(size ? { size } : {}) })
  }
  return out
}

function monthsIn(project: Part | undefined): { readonly months?: number; readonly unlimited: boolean } {
  const period = first(project, 'PlannedPeriod'), measure = first(period, 'DurationMeasure')
  const from = dayIn(wordsAt(period, 'StartDate')), to = dayIn(wordsAt(period, 'EndDate'))
  const months = monthsOf(measure?.words, measure?.at.unitCode) ?? (from && to && to > from ? monthsOf(daysBetween(from, to) + 1, 'DAY') : undefined)
  return { ...(months === undefined ? {} : { months }), unlimited: at(period, 'DescriptionCode').some(c => c.words.trim() === 'UNLIMITED') }
}

function marksIn(project: Part | undefined): { readonly marks: Mark[]; readonly saysAims: boolean } {
  const codes = at(project, 'ProcurementAdditionalType', 'ProcurementTypeCode'), marks: Mark[] = []
  for (const { at: { listName }, words } of codes) {
    const mark = listName === 'strategic-procurement' && words.trim() === 'inn-pur' ? 'strategic' : listName === 'innovative-acquisition' ? markOf(words.trim()) : undefined
    if (mark) marks.push(mark)
  }
  return { marks, saysAims: codes.some(c => c.at.listName === 'strategic-procurement' || c.at.listName === 'innovative-acquisition') }
}

/** The first day on which a firm must have done something: asked to take part where that comes first, otherwise tendered. */
const answerBy = (process: Part | undefined): Day | undefined =>
  dayIn(wordsAt(process, 'ParticipationRequestReceptionPeriod', 'EndDate')) ?? dayIn(wordsAt(process, 'TenderSubmissionDeadlinePeriod', 'EndDate')) ?? dayIn(wordsAt(extension(process), 'InterestExpressionReceptionPeriod', 'EndDate'))

function lotOf(part: Part, root: Part, sent: Day | undefined): Lot {
  const project = first(part, 'ProcurementProject'), process = first(part, 'TenderingProcess'), by = answerBy(process) ?? answerBy(first(root, 'TenderingProcess'))
  const own = monthsIn(project), length = own.months !== undefined || own.unlimited ? own : monthsIn(first(root, 'ProcurementProject'))
  const days = by && sent ? daysBetween(sent, by) : undefined, { marks, saysAims } = marksIn(project)
  const variants = wordsAt(part, 'TenderingTerms', 'VariantConstraintCode')
  return {
    lot: idOf(part) ?? '', ...length, ...(days !== undefined && days >= 0 && days <= longestAnswer ? { answerDays: days } : {}),
    ...(variants === 'allowed' || variants === 'required' ? { variants: true } : variants === 'not-allowed' ? { variants: false } : {}), marks, saysAims,
  }
}

function awardsOf(ext: Part | undefined, firms: ReadonlyMap<string, Firm>): Award[] {
  const result = first(ext, 'NoticeResult'), byId = (name: string) => new Map(at(result, name).map(p => [idOf(p), p] as const))
  const tenders = byId('LotTender'), contracts = byId('SettledContract'), parties = byId('TenderingParty')
  return at(result, 'LotResult').map((r): Award => {
    const settled = at(r, 'SettledContract', 'ID').flatMap(c => contracts.get(idIn(c.words)) ?? [])
    const said = wordsAt(r, 'TenderResultCode'), lot = idIn(wordsAt(r, 'TenderLot', 'ID')), outcome = said === 'selec-w' ? 'won' : said === 'clos-nw' ? 'not won' : said === 'open-nw' ? 'open' : 'not said'
    // What is contracted has won; a result may also list tenders that have not.
    const reported = at(r, 'LotTender', 'ID').map(t => idIn(t.words)), contracted = new Set(settled.flatMap(c => at(c, 'LotTender', 'ID').map(t => idIn(t.words))))
    const won = contracted.size > 0 ? (reported.length > 0 ? reported.filter(t => contracted.has(t)) : [...contracted]) : reported.filter(t => { const rank = wordsAt(tenders.get(t), 'RankCode'); return rank === undefined || rank === '1' })
    const orgs = new Set(won.flatMap(t => at(parties.get(idIn(wordsAt(tenders.get(t), 'TenderingParty', 'ID'))), 'Tenderer').flatMap(f => idOf(f) ?? [])))
    const count = (...codes: string[]): number | undefined => { for (const s of at(r, 'ReceivedSubmissionsStatistics')) if (codes.includes(wordsAt(s, 'StatisticsCode') ?? '')) return countIn(wordsAt(s, 'StatisticsNumeric')); return undefined }
    const days = settled.flatMap(c => dayIn(wordsAt(c, 'IssueDate')) ?? []).sort(), bids = count('tenders'), bidsSme = count('t-sme') ?? smallTogether(count)
    return {
      ...(lot ? { lot } : {}), outcome, ...(bids === undefined ? {} : { bids }), ...(bidsSme === undefined ? {} : { bidsSme }), 
      ...(days[0] ? { concluded: days[0] } : {}), winners: outcome === 'not won' || outcome === 'open' ? [] : [...orgs].map((o): Winner => firms.get(o) ?? {}),
    }
  })
}
/** Some senders count micro, small and medium firms apart (BT-1481 to 1483); only all three make the whole. */
function smallTogether(count: (...codes: string[]) => number | undefined): number | undefined {
  const all = [count('t-micro'), count('t-small'), count('t-med')]
  return all.every(n => n !== undefined) ? all.reduce((a, b) => a! + b!, 0) : undefined
}

/** A notice in eForms (UBL 2.3 as the eForms SDK uses it). */
export function readEforms(root: Part): Notice | undefined {
  const ext = extension(root), typeCode = first(root, 'NoticeTypeCode'), noticeId = idOf(root)
  if (!typeCode || !noticeId) return undefined
  const firms = firmsOf(ext), own = publicationOf(noticeId), listed = publicationOf(wordsAt(ext, 'Publication', 'NoticePublicationID')), publication = own ?? listed, versionNo = countIn(wordsAt(root, 'VersionID'))
  const procedureId = idIn(wordsAt(root, 'ContractFolderID')), published = dayIn(wordsAt(ext, 'Publication', 'PublicationDate')), sent = dayIn(wordsAt(ext, 'TransmissionDate')) ?? dayIn(wordsAt(root, 'IssueDate'))
  const buyer = idIn(wordsAt(root, 'ContractingParty', 'Party', 'PartyIdentification', 'ID')), country = buyer === undefined ? undefined : firms.get(buyer)?.country
  const project = first(root, 'ProcurementProject'), lotParts = at(root, 'ProcurementProjectLot'), one = lotParts.find(p => first(p, 'ID')?.at.schemeName !== 'LotsGroup')
  const procedure = procedureOfEforms(wordsAt(root, 'TenderingProcess', 'ProcedureCode')), nature = natureOf(wordsAt(project, 'ProcurementTypeCode')) ?? natureOf(wordsAt(one, 'ProcurementProject', 'ProcurementTypeCode'))
  const cpv = cpvOf(wordsAt(project, 'MainCommodityClassification', 'ItemClassificationCode')) ?? cpvOf(wordsAt(one, 'ProcurementProject', 'MainCommodityClassification', 'ItemClassificationCode'))
  const systems = lotParts.flatMap(p => at(p, 'TenderingProcess', 'ContractingSystem', 'ContractingSystemTypeCode')).filter(c => c.at.listName === 'framework-agreement').map(c => c.words.trim()), subtype = wordsAt(ext, 'NoticeSubType', 'SubTypeCode')
  const changed = at(ext, 'Changes', 'ChangedNoticeIdentifier').flatMap(c => numbersIn(c.words))
  const earlier = [...at(root, 'TenderingProcess', 'NoticeDocumentReference', 'ID'), ...at(root, 'ProcurementProjectLot', 'TenderingProcess', 'NoticeDocumentReference', 'ID')].flatMap(r => numbersIn(r.words))
  return {
    source: 'eforms', schema: idIn(wordsAt(root, 'CustomizationID')?.split('#')[0]) ?? 'eforms', ...(publication ? { publication } : {}), version: `${noticeId}/${versionNo ?? 1}`, noticeId, versionNo: versionNo ?? 1,
    ...(procedureId ? { procedureId } : {}), 
    // Where the register's number is the id itself (Doffin before 2024), the number in the Official Journal was seen to be that of an earlier notice.
    builds: [...new Set([...earlier, ...(own && listed && own !== listed ? [listed] : [])])], replaces: changed, kind: kindOf(typeCode.words.trim(), typeCode.at.listName), form: idIn(subtype) ?? idIn(typeCode.words) ?? '',
    ...(published ? { published } : {}), ...(sent ? { sent } : {}), ...(country ? { country } : {}), ...(procedure ? { procedure } : {}), ...(nature ? { nature } : {}), ...(cpv ? { cpv } : {}),
    ...(systems.length > 0 ? { framework: systems.some(s => s !== 'none') } : {}), contest: typeCode.words.trim().endsWith('-desg'),
    lots: lotParts.filter(p => first(p, 'ID')?.at.schemeName !== 'LotsGroup').map(p => lotOf(p, root, sent ?? published)), awards: awardsOf(ext, firms),
  }
}

/** A notice is pointed at by its number in the register, or by its id with its version, `id-01`. */
function numbersIn(words: string): string[] {
  const id = /^([0-9a-f-]{36})-(\d{2})$/.exec(words.trim()), publication = publicationOf(words)
  return id ? [`${id[1]}/${Number(id[2])}`] : publication ? [publication] : []
}
