import { daysBetween, type Day } from '../plain/index.ts'
import { countIn, countryOf, cpvOf, dayIn, idIn, longestAnswer, monthsOf, natureOf, procedureOfTedCode, procedureOfTedElement, publicationOf } from './codes.ts'
import type { Award, Kind, Lot, Notice, Winner } from './notice.ts'
import { at, first, within, wordsAt, type Part } from './xml-tree.ts'

/** Forms by number; those for several purposes say in NOTICE which one. F14 corrects dates of another notice, F08 is a buyer profile. */
const kindOfForm: Readonly<Record<string, Kind>> = {
  F01: 'planning', F02: 'call', F03: 'result', F04: 'planning', F05: 'call', F06: 'result', F07: 'call', F12: 'call', F13: 'result', F15: 'direct', F16: 'planning', F17: 'call', F18: 'result', F19: 'call', F20: 'modification', F24: 'call', F25: 'result',
}
const kindOfPurpose: Readonly<Record<string, Kind>> = {
  PRI_ONLY: 'planning', PRI_REDUCING_TIME_LIMITS: 'planning', PER_ONLY: 'planning', PER_REDUCING_TIME_LIMITS: 'planning', PRI_CALL_COMPETITION: 'call', PER_CALL_COMPETITION: 'call', CONTRACT: 'call', QSU_ONLY: 'call', QSU_CALL_COMPETITION: 'call',
  // The prior information notice of a social concession is itself the call (Directive 2014/23/EU, article 31(3)).
  PRI: 'call', AWARD_CONTRACT: 'result', CONCESSION_AWARD_CONTRACT: 'result',
}
/** TD_DOCUMENT_TYPE, for forms whose name says nothing (defence, transport, R2.0.8). */
const kindOfType: Readonly<Record<string, Kind>> = { 0: 'planning', P: 'planning', 3: 'call', A: 'call', M: 'call', O: 'call', D: 'call', Y: 'call', 7: 'result', R: 'result', J: 'result', V: 'direct', K: 'modification' }

/** The original form, or the first where the notice calls none original. */
function formOf(root: Part): Part | undefined {
  const all = first(root, 'FORM_SECTION')?.parts.filter(p => p.name !== 'NOTICE_UUID') ?? []
  return all.find(p => p.at.CATEGORY === 'ORIGINAL') ?? all[0]
}

const dayOfParts = (part: Part | undefined): Day | undefined => {
  const [y, m, d] = ['YEAR', 'MONTH', 'DAY'].map(n => wordsAt(part, n)?.padStart(2, '0'))
  return y && m && d ? dayIn(`${y}-${m}-${d}`) : undefined
}
const between = (from: Day | undefined, to: Day | undefined): number | undefined => (from && to && to > from ? monthsOf(daysBetween(from, to) + 1, 'DAY') : undefined)

function lotOf(part: Part, number: number, answerDays: number | undefined): Lot {
  const duration = first(part, 'DURATION'), old = first(part, 'PERIOD_WORK_DATE_STARTING'), dates = first(old, 'INTERVAL_DATE')
  const months = monthsOf(duration?.words, duration?.at.TYPE) ?? between(dayIn(wordsAt(part, 'DATE_START')), dayIn(wordsAt(part, 'DATE_END')))
    ?? monthsOf(wordsAt(old, 'MONTHS'), 'MONTH') ?? monthsOf(wordsAt(old, 'DAYS'), 'DAY') ?? between(dayOfParts(first(dates, 'START_DATE')), dayOfParts(first(dates, 'END_DATE')))
  const has = (name: string): boolean => first(part, name) !== undefined, rule = within(part, /^(NO_)?ACCEPTED_VARIANTS$/)[0], variants = rule ? rule.name === 'ACCEPTED_VARIANTS' && rule.at.VALUE !== 'NO' : undefined
  return {
    lot: idIn(wordsAt(part, 'LOT_NO')) ?? idIn(part.at.ITEM) ?? String(number), ...(months === undefined ? {} : { months }), unlimited: has('INDEFINITE_DURATION'), ...(answerDays === undefined ? {} : { answerDays }),
    ...(variants === undefined ? {} : { variants }), marks: [], saysAims: false,
  }
}

function winnerOf(part: Part): Winner {
  const address = part.parts.find(p => /^ADDRESS_(CONTRACTOR|WINNER)$/.test(p.name)) ?? part, country = countryOf((first(address, 'COUNTRY') ?? within(address, 'COUNTRY')[0])?.at.VALUE)
  const size = first(part, 'SME') ? 'sme' : first(part, 'NO_SME') ? 'not-sme' : undefined
  return { ...(country ? { country } : {}), ...(size ? { size } : {}) }
}

function awardOf(part: Part): Award {
  const said = (name: string): number | undefined => countIn(within(part, name)[0]?.words), lot = idIn(wordsAt(part, 'LOT_NO') ?? wordsAt(part, 'LOT_NUMBER'))
  const bids = said('NB_TENDERS_RECEIVED') ?? said('OFFERS_RECEIVED_NUMBER') ?? (part.name === 'AWARDED_PRIZE' ? said('NB_PARTICIPANTS') : undefined), bidsSme = said('NB_TENDERS_RECEIVED_SME')
  const concluded = dayIn(within(part, /^DATE_(CONCLUSION_CONTRACT|DECISION_JURY)$/)[0]?.words) ?? dayOfParts(within(part, 'CONTRACT_AWARD_DATE')[0])
  const none = first(part, 'NO_AWARDED_CONTRACT') ?? first(part, 'NO_AWARDED_PRIZE'), winners = within(part, /^(CONTRACTOR|WINNER|ECONOMIC_OPERATOR_NAME_ADDRESS)$/).map(winnerOf)
  return {
    ...(lot ? { lot } : {}), outcome: none ? 'not won' : winners.length > 0 || concluded ? 'won' : 'not said', ...(bids === undefined ? {} : { bids }), ...(bidsSme === undefined ? {} : { bidsSme }),  ...(concluded ? { concluded } : {}), winners: none ? [] : winners,
  }
}

/** A notice in the XML of TED before eForms: R2.0.9 in all its schemas, and the forms of R2.0.8 that lived on (defence). */
export function readTed(root: Part): Notice | undefined {
  const coded = first(root, 'CODED_DATA_SECTION'), notice = first(coded, 'NOTICE_DATA'), codif = first(coded, 'CODIF_DATA'), form = formOf(root)
  if (!notice || !codif || !form) return undefined
  const publication = publicationOf(root.at.DOC_ID) ?? publicationOf(wordsAt(notice, 'NO_DOC_OJS')), published = dayIn(wordsAt(coded, 'REF_OJS', 'DATE_PUB')), sent = dayIn(wordsAt(codif, 'DS_DATE_DISPATCH'))
  const number = /^F\d{2}/.exec(form.name)?.[0] ?? '', purpose = first(form, 'NOTICE')?.at.TYPE ?? '', type = first(codif, 'TD_DOCUMENT_TYPE')?.at.CODE ?? ''
  const kind = kindOfPurpose[purpose] ?? kindOfForm[number] ?? (number === 'F14' || number === 'F08' ? 'other' : kindOfType[type]) ?? 'other'
  const procedure = within(form, /^PT_/).map(p => procedureOfTedElement(p.name)).find(p => p !== undefined) ?? procedureOfTedCode(first(codif, 'PR_PROC')?.at.CODE) ?? (number === 'F15' ? 'without-call' : undefined)
  const country = countryOf(first(notice, 'ISO_COUNTRY')?.at.VALUE), cpv = cpvOf(within(form, 'CPV_MAIN').map(m => first(m, 'CPV_CODE')?.at.CODE)[0]) ?? cpvOf(first(notice, 'ORIGINAL_CPV')?.at.CODE)
  const nature = natureOf(within(form, 'TYPE_CONTRACT')[0]?.at.CTYPE) ?? natureOf(first(codif, 'NC_CONTRACT_NATURE')?.at.CODE)
  const by = dayIn(within(form, 'DATE_RECEIPT_TENDERS')[0]?.words) ?? dayOfParts(within(form, 'RECEIPT_LIMIT_DATE')[0]) ?? dayIn(wordsAt(codif, 'DT_DATE_FOR_SUBMISSION')), days = by && sent ? daysBetween(sent, by) : undefined
  const described = within(form, 'OBJECT_DESCR'), parts = described.length > 0 ? described : within(form, /^OBJECT_CONTRACT_INFORMATION/)
  const builds = [...at(notice, 'REF_NOTICE', 'NO_DOC_OJS'), ...within(form, 'NOTICE_NUMBER_OJ')].flatMap(p => publicationOf(p.words) ?? [])
  const fwc = within(form, /^(FRAMEWORK|F17_FRAMEWORK)$/).length > 0 || within(form, /^NOTICE_INVOLVES/).some(p => p.at.VALUE === 'CONCLUSION_FRAMEWORK_AGREEMENT')
  return {
    source: 'ted', schema: idIn(root.at.VERSION) ?? idIn(form.at.VERSION) ?? 'R2.0.8', ...(publication ? { publication } : {}), builds: [...new Set(builds)], replaces: [], kind, form: number || form.name.slice(0, 60),
    ...(published ? { published } : {}), ...(sent ? { sent } : {}), ...(country ? { country } : {}), ...(procedure ? { procedure } : {}), ...(nature ? { nature } : {}), ...(cpv ? { cpv } : {}),
    // TED has no field that says "no framework": a missing element may mean either, except where the form asks.
    ...(fwc ? { framework: true } : ['F02', 'F03', 'F05', 'F06'].includes(number) ? { framework: false } : {}), contest: number === 'F12' || number === 'F13',
    lots: parts.map((p, i) => lotOf(p, i + 1, days !== undefined && days >= 0 && days <= longestAnswer ? days : undefined)),
    awards: [...within(form, /^(AWARD_CONTRACT|AWARDED_PRIZE|AWARD_OF_CONTRACT\w*)$/)].map(awardOf),
  }
}
