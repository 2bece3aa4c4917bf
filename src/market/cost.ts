import { text, type Text } from '../plain/index.ts'
import { procedureKinds, type Firm, type ProcedureKind } from './firm.ts'
import type { Explanation } from './market.ts'
import type { ParameterId, ParameterSet } from './parameters.ts'

/** The work of a procedure, by activity. */
export const activities = {
  need: text('Stating the need', 'Beskriva behovet', 'Beskrive behovet', 'Beskrive behovet'),
  consultation: text('Market consultation', 'Marknadskonsultation', 'Markedsdialog', 'Markedsdialog'),
  documents: text('Documents', 'Upphandlingsdokument', 'Udbudsmateriale', 'Anskaffelsesdokumenter'),
  questions: text('Publication and questions', 'Annonsering och frågor', 'Offentliggørelse og spørgsmål', 'Kunngjøring og spørsmål'),
  rounds: text('Rounds of dialogue or negotiation', 'Dialog- eller förhandlingsrundor', 'Dialog- eller forhandlingsrunder', 'Dialog- eller forhandlingsrunder'),
  tender: text('Writing the tender', 'Skriva anbudet', 'Skrive tilbuddet', 'Skrive tilbudet'),
  evaluation: text('Evaluation', 'Utvärdering', 'Evaluering', 'Evaluering'),
  award: text('Award and standstill', 'Tilldelning och avtalsspärr', 'Tildeling og standstill', 'Tildeling og karensperiode'),
  complaint: text('Complaint', 'Överprövning', 'Klage', 'Klage'),
} as const satisfies Record<string, Text>
export type Activity = keyof typeof activities

/** How the buyer's ordinary days divide; our split, the total is published. */
const buyerSplit = { need: 0.14, documents: 0.36, questions: 0.18, evaluation: 0.23, award: 0.09 } as const satisfies Partial<Record<Activity, number>>
/** The evaluation belongs to this many tenders (5–6 in the EU study). */
const ordinaryBids = 5.5

export type ProcedureWork = {
  readonly procedure: ProcedureKind
  /** EUR */
  readonly valueEur: number
  /** Firms that hand in a tender: records, or ids of firms with no record of their own. */
  readonly bidders: readonly (Firm | string)[]
  /** Firm ids with a meeting or written answer in the consultation; none = no consultation held. */
  readonly consulted: readonly string[]
  /** Firm ids per round. */
  readonly rounds: readonly (readonly string[])[]
  readonly questions: number
  /** Firm ids that complained. */
  readonly complaints: readonly string[]
  /** Paid by the buyer to each bidder for work, EUR. */
  readonly paidForWork: number
  /** Which day rate: Nordic of today, or the EU average the published totals are in. */
  readonly rate?: 'nordic' | 'eu'
}

/** `who` is 'buyer' or a firm id; `days` are person-days. */
export type CostLine = { readonly who: string; readonly activity: Activity; readonly days: number; readonly eur: number }
export type ProcedureCost = {
  readonly lines: readonly CostLine[]
  readonly buyerDays: number
  readonly buyerEur: number
  readonly firmsDays: number
  readonly firmsEur: number
  /** Buyer and all firms, share of the contract value. */
  readonly share: number
  readonly why: () => Explanation
}

/** Work relative to an ordinary open procedure. */
export const workFactor = (p: ParameterSet, procedure: ProcedureKind): number => (procedure === 'open' ? 1 : p[`cost.${procedure}`])
/** Work relative to the contract value the published days belong to. */
export const valueFactor = (p: ParameterSet, valueEur: number): number =>
  Math.pow(Math.max(1, valueEur) / p['cost.reference-value'], p['cost.value-elasticity'])

/** Person-days an ordinary firm puts into each kind of procedure: for firms without a record, and as a start for authors. */
export const ordinaryBidCostDays = (p: ParameterSet, valueEur: number): Readonly<Record<ProcedureKind, number>> =>
  Object.fromEntries(procedureKinds.map(kind => [kind, p['cost.bidder-days'] * workFactor(p, kind) * valueFactor(p, valueEur)])) as Record<ProcedureKind, number>

/** What the procedure cost the buyer and every firm, losers included, line by line. */
export function costOf(p: ParameterSet, work: ProcedureWork): ProcedureCost {
  const rate = work.rate === 'eu' ? p['cost.day-rate-eu'] : p['cost.day-rate']
  const factor = workFactor(p, work.procedure) * valueFactor(p, work.valueEur)
  const lines: CostLine[] = []
  const add = (who: string, activity: Activity, days: number): void => {
    if (days > 0) lines.push({ who, activity, days, eur: days * rate })
  }
  const buyer = p['cost.buyer-days'] * factor
  add('buyer', 'need', buyer * buyerSplit.need)
  if (work.consulted.length > 0) add('buyer', 'consultation', p['cost.consultation-buyer'] + p['cost.meeting-buyer'] * work.consulted.length)
  add('buyer', 'documents', buyer * buyerSplit.documents)
  add('buyer', 'questions', buyer * buyerSplit.questions + p['cost.question-buyer'] * Math.max(0, work.questions - p['cost.usual-questions']))
  // Half of the evaluation is there whatever the number of tenders.
  add('buyer', 'evaluation', buyer * buyerSplit.evaluation * (0.5 + 0.5 * work.bidders.length / ordinaryBids))
  add('buyer', 'award', buyer * buyerSplit.award)
  for (const id of work.consulted) add(id, 'consultation', p['cost.meeting-firm'])
  for (const round of work.rounds) {
    add('buyer', 'rounds', p['cost.round-buyer'] * round.length)
    for (const id of round) add(id, 'rounds', p['cost.round-firm'])
  }
  const ordinary = ordinaryBidCostDays(p, work.valueEur)[work.procedure]
  for (const bidder of work.bidders)
    if (typeof bidder === 'string') add(bidder, 'tender', ordinary)
    else add(bidder.id, 'tender', bidder.bidCostDays[work.procedure])
  for (const id of work.complaints) {
    add('buyer', 'complaint', p['cost.complaint-buyer'])
    add(id, 'complaint', p['cost.complaint-firm'])
  }
  let buyerDays = 0, firmsDays = 0
  for (const line of lines) if (line.who === 'buyer') buyerDays += line.days; else firmsDays += line.days
  const paid = work.paidForWork * work.bidders.length
  const buyerEur = buyerDays * rate + paid, firmsEur = firmsDays * rate - paid
  const share = (buyerEur + firmsEur) / Math.max(1, work.valueEur)
  return { lines, buyerDays, buyerEur, firmsDays, firmsEur, share, why: () => explain(p, work, lines, rate, factor, share) }
}

const what = text('What the procedure cost', 'Vad förfarandet kostade', 'Hvad proceduren kostede', 'Hva prosedyren kostet')
const formula = text(
  'Days × day rate. Ordinary days × factor of the procedure × (value ÷ reference value)^growth; consultation, rounds, extra questions and complaints come on top.',
  'Dagar × dagskostnad. Vanliga dagar × förfarandets faktor × (värde ÷ referensvärde)^tillväxt; konsultation, rundor, extra frågor och överprövningar tillkommer.',
  'Dage × dagsomkostning. Sædvanlige dage × procedurens faktor × (værdi ÷ referenceværdi)^vækst; markedsdialog, runder, ekstra spørgsmål og klager kommer oveni.',
  'Dager × dagskostnad. Vanlige dager × prosedyrens faktor × (verdi ÷ referanseverdi)^vekst; markedsdialog, runder, ekstra spørsmål og klager kommer i tillegg.')
const shareWords = text('Share of the contract value', 'Andel av kontraktsvärdet', 'Andel af kontraktværdien', 'Andel av kontraktsverdien')
const rateWords = text('Day rate, EUR', 'Dagskostnad, euro', 'Dagsomkostning, euro', 'Dagskostnad, euro')
const factorWords = text('Factor of procedure and value', 'Faktor för förfarande och värde', 'Faktor for procedure og værdi', 'Faktor for prosedyre og verdi')

function explain(p: ParameterSet, work: ProcedureWork, lines: readonly CostLine[], rate: number, factor: number, share: number): Explanation {
  const rateId = work.rate === 'eu' ? 'cost.day-rate-eu' as const : 'cost.day-rate' as const
  const kind: readonly ParameterId[] = work.procedure === 'open' ? [] : [`cost.${work.procedure}`]
  return {
    who: 'buyer', what, formula,
    inputs: [{ label: rateWords, value: rate, source: rateId }, { label: factorWords, value: factor, source: kind[0] ?? 'cost.value-elasticity' }],
    terms: (Object.keys(activities) as Activity[]).flatMap(a => {
      const eur = lines.reduce((sum, line) => (line.activity === a ? sum + line.eur : sum), 0)
      return eur > 0 ? [{ label: activities[a], value: eur }] : []
    }),
    result: share, says: shareWords,
    parameters: [rateId, 'cost.buyer-days', 'cost.bidder-days', 'cost.reference-value', 'cost.value-elasticity', ...kind, 'cost.consultation-buyer', 'cost.meeting-buyer',
      'cost.meeting-firm', 'cost.round-buyer', 'cost.round-firm', 'cost.question-buyer', 'cost.usual-questions', 'cost.complaint-buyer', 'cost.complaint-firm']
      .filter((id): id is ParameterId => id in p),
  }
}
