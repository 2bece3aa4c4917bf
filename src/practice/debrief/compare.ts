import { currencyOf, text as t, type Text } from '../../plain/index.ts'
import { fold, isFork, lineage, type Envelope } from '../../log/index.ts'
import { steps as stepWords } from '../../law/index.ts'
import { perEuro } from '../../case/index.ts'
import type { Band } from '../../market/index.ts'
import { practiceFold } from '../fold.ts'
import type { PracticeEvent, World } from '../types.ts'
import { debriefOf } from './debrief.ts'
import { isBreach } from './findings.ts'
import { biddersOf, metFirms } from './measures.ts'
import { named, put } from './said.ts'
import type { BranchSide, Comparison, Debrief, Difference, StepTaken } from './types.ts'

type Side = { readonly side: BranchSide; readonly debrief: Debrief; readonly bidders: readonly string[]; readonly log: readonly Envelope<PracticeEvent>[] }

function sideOf(world: World, envelopes: readonly Envelope<PracticeEvent>[], branch: string): Side {
  const debrief = debriefOf(world, envelopes, branch), log = lineage(envelopes, branch), s = fold(practiceFold, log).case
  return {
    debrief, log, bidders: biddersOf(s),
    side: {
      branch, steps: debrief.steps, outcome: debrief.outcome, axes: debrief.axes, cost: debrief.cost, days: debrief.cost.calendarDays, bids: biddersOf(s).length,
      ...(s.contract ? { price: s.contract.price } : {}), firmsMet: metFirms(s).length,
      breaches: debrief.findings.filter(isBreach).length, complaints: Object.keys(s.complaints).length,
    },
  }
}

const overlap = (a: Band | undefined, b: Band | undefined): boolean => a !== undefined && b !== undefined && a.p10 <= b.p90 && b.p10 <= a.p90

/** The figures of both, in the order one asks for them. Nothing is added up. */
function differencesOf(world: World, a: Side, b: Side): Difference[] {
  const rate = perEuro[currencyOf[world.country]]
  const bandOf = (side: Side, id: string): Band | undefined => side.debrief.fortunes.find(f => f.id === id)?.band
  const row = (id: string, label: Text, unit: Difference['unit'], of: (side: BranchSide) => number | undefined, band?: string): Difference => {
    const bandA = band ? bandOf(a, band) : undefined, bandB = band ? bandOf(b, band) : undefined
    const va = of(a.side), vb = of(b.side)
    return { id, label, unit, a: va, b: vb, ...(bandA ? { bandA } : {}), ...(bandB ? { bandB } : {}), mayBeChance: va !== vb && overlap(bandA, bandB) }
  }
  return [
    row('breaches', t('Breaches of the law', 'Överträdelser av lagen', 'Overtrædelser af loven', 'Brudd på loven'), 'count', x => x.breaches),
    row('met', t('Firms talked with', 'Företag du talade med', 'Virksomheder, du talte med', 'Leverandører du snakket med'), 'count', x => x.firmsMet),
    row('bids', t('Tenders', 'Anbud', 'Tilbud', 'Tilbud'), 'count', x => x.bids, 'bids'),
    row('price', t('Price of the contract', 'Avtalets pris', 'Kontraktens pris', 'Kontraktens pris'), 'money', x => x.price, 'price'),
    row('days', t('Calendar days', 'Kalenderdagar', 'Kalenderdage', 'Kalenderdager'), 'days', x => x.days),
    row('buyer', t('The buyer’s work', 'Köparens arbete', 'Ordregiverens arbejde', 'Oppdragsgivers arbeid'), 'money', x => x.cost.buyer.local),
    row('firms', t('All firms’ work', 'Alla företags arbete', 'Alle virksomheders arbejde', 'Alle leverandørers arbeid'), 'money', x => Math.round((x.cost.eur - x.cost.buyer.eur) * rate)),
    row('share', t('Work of all in the value', 'Allas arbete som andel av värdet', 'Alles arbejde som andel af værdien', 'Alles arbeid som andel av verdien'), 'share', x => x.cost.share),
    row('complaints', t('Complaints', 'Överprövningar', 'Klager', 'Klager'), 'count', x => x.complaints),
  ]
}

const same = (a: StepTaken | undefined, b: StepTaken | undefined): boolean => a?.step === b?.step && a?.on === b?.on && a?.verdict === b?.verdict

const words = {
  other: t('{a} in the first, {b} in the second.', '{a} i den första, {b} i den andra.', '{a} i den første, {b} i den anden.', '{a} i den første, {b} i den andre.'),
  moved: t('{a}: taken in both, but another day or with another verdict.', '{a}: taget i båda, men en annan dag eller med ett annat utfall.', '{a}: taget i begge, men en anden dag eller med et andet udfald.', '{a}: tatt i begge, men en annen dag eller med et annet utfall.'),
  alone: t('{a}: only in one of them.', '{a}: bara i den ena.', '{a}: kun i den ene.', '{a}: bare i den ene.'),
  cameCount: t('{label}: {b} instead of {a}.', '{label}: {b} i stället för {a}.', '{label}: {b} i stedet for {a}.', '{label}: {b} i stedet for {a}.'),
  cameSame: t('None of the counted figures moved.', 'Ingen av de räknade siffrorna ändrades.', 'Ingen af de talte tal flyttede sig.', 'Ingen av de talte tallene flyttet seg.'),
  heard: t('You had heard {firms} before you turned back. In this branch that had not happened yet.', 'Du hade hört {firms} innan du vände tillbaka. I den här grenen hade det ännu inte hänt.', 'Du havde hørt {firms}, før du gik tilbage. I denne gren var det endnu ikke sket.', 'Du hadde hørt {firms} før du gikk tilbake. I denne grenen hadde det ennå ikke skjedd.'),
  prices: t('You had seen the tenders’ prices before you turned back.', 'Du hade sett anbudens priser innan du vände tillbaka.', 'Du havde set tilbuddenes priser, før du gik tilbage.', 'Du hadde sett prisene i tilbudene før du gikk tilbake.'),
} satisfies Record<string, Text>

/** What one had learned in the branch that was left, after the point to which one went back. */
function hindsightOf(world: World, envelopes: readonly Envelope<PracticeEvent>[], branch: string): Text[] {
  const began = envelopes.find(e => e.branch === branch && isFork(e.event))
  const fork = began?.event
  if (!began || !fork || fork.type !== 'branch.forked') return []
  const left = lineage(envelopes, fork.from).filter(e => e.n > fork.at && e.n < began.n)
  const heard = [...new Set(left.flatMap(({ event: e }) => (e.type === 'firm.told' ? [e.firm] : [])))]
  return [
    ...(heard.length > 0 ? [put(words.heard, { firms: named(world.scenario, heard) })] : []),
    ...(left.some(e => e.event.type === 'tenders.revealed') ? [words.prices] : []),
  ]
}

/** Two branches of one run side by side: where they part, what differs, and whether it came as expected. */
export function compareBranches(world: World, envelopes: readonly Envelope<PracticeEvent>[], a: string, b: string): Comparison {
  const left = sideOf(world, envelopes, a), right = sideOf(world, envelopes, b)
  const there = new Set(left.log.map(e => e.n)), forkedAt = Math.max(0, ...right.log.filter(e => there.has(e.n)).map(e => e.n))
  const sa = left.side.steps, sb = right.side.steps, length = Math.max(sa.length, sb.length)
  let firstDifference = -1
  for (let i = 0; i < length && firstDifference < 0; i++) if (!same(sa[i], sb[i])) firstDifference = i
  const x = sa[firstDifference], y = sb[firstDifference]
  const says = x && y ? (x.step === y.step ? put(words.moved, { a: stepWords[x.step] }) : put(words.other, { a: stepWords[x.step], b: stepWords[y.step] })) : x || y ? put(words.alone, { a: stepWords[(x ?? y)!.step] }) : undefined
  const differences = differencesOf(world, left, right)
  // Money is left to the table: only the page knows how the reader writes it.
  const counted = differences.filter(d => (d.unit === 'count' || d.unit === 'days') && d.a !== undefined && d.b !== undefined && d.a !== d.b)
  const came = counted.length > 0 ? counted.map(d => put(words.cameCount, { label: d.label, a: d.a!, b: d.b! })) : [words.cameSame]
  const hypotheses = [a, b].flatMap(branch => {
    const fork = envelopes.find(e => e.branch === branch && isFork(e.event))?.event
    if (fork?.type !== 'branch.forked') return []
    const here = branch === b ? came : counted.length > 0 ? counted.map(d => put(words.cameCount, { label: d.label, a: d.b!, b: d.a! })) : came
    return [{ branch, tries: fork.tries, expects: fork.expects, came: here }]
  })
  return {
    a: left.side, b: right.side, forkedAt, firstDifference, ...(says ? { differs: { says, ...(x ? { a: x } : {}), ...(y ? { b: y } : {}) } } : {}), differences,
    firmsLost: left.bidders.filter(f => !right.bidders.includes(f)), firmsWon: right.bidders.filter(f => !left.bidders.includes(f)),
    hypotheses, hindsight: [...new Set([...hindsightOf(world, envelopes, a), ...hindsightOf(world, envelopes, b)])],
  }
}
