import { currencyOf, daysBetween, text as t } from '../../plain/index.ts'
import { inEuro, perEuro, type CaseState } from '../../case/index.ts'
import { costOf, parameters, type Activity, type CostLine, type ProcedureCost } from '../../market/index.ts'
import { firmsOf, kindOf, worthEur } from '../call-of.ts'
import type { World } from '../types.ts'
import type { Cost, PartyCost } from './types.ts'

/** The activities that have begun: what lies ahead has cost nothing yet. */
function begun(s: CaseState): ReadonlySet<Activity> {
  const out = new Set<Activity>()
  if (s.need) out.add('need')
  if (s.consultation || s.meetings.length > 0) out.add('consultation')
  if (s.documents) out.add('documents')
  if (s.notice) out.add('questions')
  if (s.rounds.length > 0) out.add('rounds')
  if (s.received.length + s.finalReceived.length > 0) out.add('tender')
  if (s.opened) out.add('evaluation')
  if (s.award) out.add('award')
  if (Object.keys(s.complaints).length > 0) out.add('complaint')
  return out
}

/** What the work is held against: the contract when there is one, else the buyer's estimate, else the budget. */
export function valueOf(world: World, s: CaseState): { readonly is: Cost['valueIs']; readonly amount: number } {
  if (s.contract && s.contract.price > 0) return { is: 'contract', amount: s.contract.price }
  const estimate = s.value ? s.value.purchase + s.value.development + s.value.options : 0
  return estimate > 0 ? { is: 'estimate', amount: estimate } : { is: 'budget', amount: world.scenario.seats[world.country].budget }
}

/** Work so far, of the buyer and of each firm, by the market's figures; what has not begun is left out. */
export function workSoFar(world: World, s: CaseState): { readonly cost: ProcedureCost; readonly lines: readonly CostLine[] } {
  const known = firmsOf(world.scenario)
  const bidders = [...new Set([...s.received, ...s.finalReceived])]
  const cost = costOf(world.parameters, {
    procedure: kindOf(s.procedure?.procedure), valueEur: s.value ? worthEur(s) : inEuro(world.scenario.seats[world.country].budget, world.country),
    bidders: bidders.map(id => known.get(id) ?? id), consulted: [...new Set(s.meetings.map(m => m.firm))], rounds: s.rounds.map(r => r.firms),
    questions: Object.keys(s.questions).length, complaints: Object.values(s.complaints).map(c => c.firm), paidForWork: 0,
  })
  const now = begun(s)
  return { cost, lines: cost.lines.filter(l => now.has(l.activity)) }
}

function party(who: string, lines: readonly CostLine[], rate: number, valueEur: number): PartyCost {
  let days = 0, eur = 0
  const byActivity: Partial<Record<Activity, number>> = {}
  for (const l of lines) if (l.who === who) {
    days += l.days
    eur += l.eur
    byActivity[l.activity] = (byActivity[l.activity] ?? 0) + l.days
  }
  return { who, days, eur, local: Math.round(eur * rate), share: eur / Math.max(1, valueEur), byActivity }
}

/** Figures that others have published, to hold the run against. They were measured elsewhere and at other times: each says where. */
const published: Cost['published'] = [
  {
    says: t('Working days of a buyer in an ordinary open procedure (best and worst country: 11 and 68)', 'Köparens arbetsdagar i ett vanligt öppet förfarande (bästa och sämsta land: 11 och 68)', 'Ordregivers arbejdsdage i et almindeligt offentligt udbud (bedste og dårligste land: 11 og 68)', 'Oppdragsgivers dagsverk i en vanlig åpen anbudskonkurranse (beste og dårligste land: 11 og 68)'),
    figure: t('22 days', '22 dagar', '22 dage', '22 dager'), source: parameters['cost.buyer-days'].source,
  },
  {
    says: t('Working days of one bidder in the same (10 and 43)', 'En anbudsgivares arbetsdagar i samma (10 och 43)', 'En tilbudsgivers arbejdsdage i samme (10 og 43)', 'En tilbyders dagsverk i det samme (10 og 43)'),
    figure: t('16 days', '16 dagar', '16 dage', '16 dager'), source: parameters['cost.bidder-days'].source,
  },
  {
    says: t('All parties together, of the contract value, EU average above the thresholds', 'Alla parter tillsammans, av kontraktsvärdet, EU-snitt över tröskelvärdena', 'Alle parter tilsammen, af kontraktværdien, EU-gennemsnit over tærskelværdierne', 'Alle parter samlet, av kontraktsverdien, EU-snitt over terskelverdiene'),
    figure: t('about 1.3 %', 'omkring 1,3 %', 'omkring 1,3 %', 'om lag 1,3 %'), source: parameters['cost.reference-value'].source,
  },
  {
    says: t('The buyer alone, of the contract sum, Denmark 2018', 'Enbart köparen, av kontraktssumman, Danmark 2018', 'Ordregiver alene, af kontraktsummen, Danmark 2018', 'Bare oppdragsgiver, av kontraktssummen, Danmark 2018'),
    figure: t('1.4 %', '1,4 %', '1,4 %', '1,4 %'), source: parameters['cost.day-rate'].source,
  },
  {
    says: t('From the notice to the award, EU 2021', 'Från annons till tilldelning, EU 2021', 'Fra bekendtgørelse til tildeling, EU 2021', 'Fra kunngjøring til tildeling, EU 2021'),
    figure: t('96 days', '96 dagar', '96 dage', '96 dager'), source: parameters['time.evaluation'].source,
  },
]

/** What the procurement cost everybody, losers included, and how long it took. */
export function costsOf(world: World, s: CaseState, from: { readonly first: CaseState['today']; readonly last: CaseState['today'] }): Cost {
  const currency = currencyOf[world.country], rate = perEuro[currency], value = valueOf(world, s), valueEur = inEuro(value.amount, world.country)
  const { cost, lines } = workSoFar(world, s)
  const buyer = party('buyer', lines, rate, valueEur)
  const firms = [...new Set(lines.map(l => l.who))].filter(w => w !== 'buyer').map(w => party(w, lines, rate, valueEur)).sort((a, b) => b.eur - a.eur || (a.who < b.who ? -1 : 1))
  const firmsDays = firms.reduce((n, f) => n + f.days, 0), eur = buyer.eur + firms.reduce((n, f) => n + f.eur, 0)
  return {
    currency, valueIs: value.is, value: value.amount, valueEur, buyer, firms, buyerDays: buyer.days, firmsDays, eur, local: Math.round(eur * rate), share: eur / Math.max(1, valueEur),
    calendarDays: daysBetween(from.first, from.last),
    ...(s.notice && s.award ? { noticeToAward: daysBetween(s.notice.on, s.award.on) } : {}),
    published, why: cost.why(),
  }
}
