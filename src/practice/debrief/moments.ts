import { daysBetween, text as t, type Text } from '../../plain/index.ts'
import { fold } from '../../log/index.ts'
import { factsIn, informationShared, steps, type CaseStep } from '../../law/index.ts'
import { possibleSteps, type CaseState } from '../../case/index.ts'
import { practiceFold } from '../fold.ts'
import type { World } from '../types.ts'
import { reasonsFor } from '../why.ts'
import { isBreach } from './findings.ts'
import { ledgerLines } from './ledger.ts'
import { named, nameOf, put, ruleSaid, type Log } from './said.ts'
import type { KnewThen, LawFinding, Moment, RuleSaid } from './types.ts'

const w = {
  stop: t('{step}: against the law', '{step}: mot lagen', '{step}: imod loven', '{step}: mot loven'),
  stopSays: t('The step was taken although the law of your country does not allow it so.', 'Steget togs fast ditt lands lag inte tillåter det så.', 'Trinnet blev taget, selv om dit lands lov ikke tillader det på den måde.', 'Steget ble tatt selv om loven i ditt land ikke tillater det slik.'),
  reasonMissing: t('{step}: a reason was missing', '{step}: en motivering saknades', '{step}: en begrundelse manglede', '{step}: en begrunnelse manglet'),
  reasonSays: t('The law allows the step, but wants the reason in writing.', 'Lagen tillåter steget men vill ha skälet skriftligt.', 'Loven tillader trinnet, men vil have grunden på skrift.', 'Loven tillater steget, men vil ha begrunnelsen skriftlig.'),
  hidden: t('Some knew more: {label}', 'Några visste mer: {label}', 'Nogle vidste mere: {label}', 'Noen visste mer: {label}'),
  hiddenOpen: t('{firms} heard it {days} days before all others could.', '{firms} fick veta det {days} dagar innan alla andra kunde.', '{firms} hørte det {days} dage, før alle andre kunne.', '{firms} hørte det {days} dager før alle andre kunne.'),
  hiddenNever: t('{firms} heard it. The others never did.', '{firms} fick veta det. De andra fick aldrig veta det.', '{firms} hørte det. De andre fik det aldrig at vide.', '{firms} hørte det. De andre fikk det aldri vite.'),
  swing: t('Firms that stayed away: {lost}; that came: {came}', 'Företag som avstod: {lost}; som kom: {came}', 'Virksomheder, der blev væk: {lost}; der kom: {came}', 'Leverandører som holdt seg unna: {lost}; som kom: {came}'),
  swingSays: t('This was the largest change in who takes part. Stayed away: {firms}.', 'Det här var den största förändringen i vilka som deltar. Avstod: {firms}.', 'Det var den største ændring i, hvem der deltager. Blev væk: {firms}.', 'Dette var den største endringen i hvem som deltar. Holdt seg unna: {firms}.'),
  wait: t('The longest wait: {days} days', 'Den längsta väntan: {days} dagar', 'Den længste ventetid: {days} dage', 'Den lengste ventetiden: {days} dager'),
  waitSays: t('No step was taken for {days} days after: {step}. Part of it the law asks for, part of it is work or waiting.', 'Inget steg togs på {days} dagar efter: {step}. En del kräver lagen, en del är arbete eller väntan.', 'Der blev ikke taget noget trin i {days} dage efter: {step}. Noget kræver loven, noget er arbejde eller ventetid.', 'Det ble ikke tatt noe steg på {days} dager etter: {step}. Noe krever loven, noe er arbeid eller venting.'),
  complaint: t('{firm} complained', '{firm} begärde överprövning', '{firm} klagede', '{firm} klaget'),
  complaintSays: t('The firm asked for a review. Rules named: {count}.', 'Företaget begärde prövning. Åberopade regler: {count}.', 'Virksomheden bad om prøvelse. Nævnte regler: {count}.', 'Leverandøren ba om overprøving. Nevnte regler: {count}.'),
  opened: t('The tenders were opened', 'Anbuden öppnades', 'Tilbuddene blev åbnet', 'Tilbudene ble åpnet'),
  openedSays: t('Tenders: {count}. The dearest cost {times} times the cheapest.', 'Anbud: {count}. Det dyraste kostade {times} gånger det billigaste.', 'Tilbud: {count}. Det dyreste kostede {times} gange det billigste.', 'Tilbud: {count}. Det dyreste kostet {times} ganger det billigste.'),
  met: t('what was said in talks (firms: {count})', 'vad som sagts i samtal (företag: {count})', 'hvad der blev sagt i samtaler (virksomheder: {count})', 'hva som ble sagt i samtaler (leverandører: {count})'),
  nobodyMet: t('nothing from any firm yet', 'ännu inget från något företag', 'endnu intet fra nogen virksomhed', 'ennå ingenting fra noen leverandør'),
  advised: t('what advisers answered (answers: {count})', 'vad rådgivare svarat (svar: {count})', 'hvad rådgivere har svaret (svar: {count})', 'hva rådgivere har svart (svar: {count})'),
  noAdvice: t('no adviser’s answer', 'inget svar från någon rådgivare', 'intet svar fra en rådgiver', 'ikke svar fra noen rådgiver'),
  closed: t('how many tenders had come ({count}), not what is in them', 'hur många anbud som kommit in ({count}), inte vad som står i dem', 'hvor mange tilbud der var kommet ({count}), ikke hvad der står i dem', 'hvor mange tilbud som var kommet ({count}), ikke hva som står i dem'),
  open: t('all that the tenders say ({count})', 'allt som står i anbuden ({count})', 'alt, hvad der står i tilbuddene ({count})', 'alt som står i tilbudene ({count})'),
  chosen: t('A moment of your own choice', 'Ett ögonblick du själv valde', 'Et øjeblik, du selv valgte', 'Et øyeblikk du selv valgte'),
  chosenSays: t('Chosen because it mattered to somebody.', 'Valt för att det betydde något för någon.', 'Valgt, fordi det betød noget for nogen.', 'Valgt fordi det betydde noe for noen.'),
} satisfies Record<string, Text>

const stateAt = (log: Log, n: number): CaseState => fold(practiceFold, log.filter(e => e.n <= n)).case

/** What the buyer, everybody, and firms that had heard more knew just after event `n`. */
export function knewAt(log: Log, n: number): KnewThen[] {
  const s = stateAt(log, n), met = new Set(s.meetings.map(m => m.firm)).size
  const answers = log.filter(e => e.n <= n && e.event.type === 'adviser.answered').length, bids = new Set([...s.received, ...s.finalReceived]).size
  const buyer = [met > 0 ? put(w.met, { count: met }) : w.nobodyMet, answers > 0 ? put(w.advised, { count: answers }) : w.noAdvice]
  if (bids > 0) buyer.push(put(s.opened ? w.open : w.closed, { count: bids }))
  const lines = ledgerLines(s), all = lines.filter(l => l.everybody).map(l => l.label)
  const firms = [...new Set(lines.flatMap(l => Object.keys(l.firms)))].sort()
  return [
    { who: 'buyer', knew: buyer }, ...(all.length > 0 ? [{ who: 'everybody', knew: all }] : []),
    ...firms.flatMap(f => { const more = lines.filter(l => l.firms[f] && !l.everybody).map(l => l.label); return more.length > 0 ? [{ who: f, knew: more }] : [] }),
  ]
}

/** Steps that could have been taken instead, as the case stood before event `n`. */
const otherSteps = (log: Log, n: number, except: CaseStep | undefined): Text[] =>
  possibleSteps(stateAt(log, n - 1)).filter(s => s !== except && s !== 'writeLessons' && s !== 'cancelProcedure').slice(0, 5).map(s => steps[s])

const reasonsBefore = (log: Log, n: number, step: CaseStep | undefined): string[] =>
  log.filter(e => e.n <= n && e.n > n - 30).flatMap(({ event: e }) => ((e.type === 'reason.given' || e.type === 'judgement.made') && e.step === step ? [e.reason] : []))

/** The duties under the buyer's law that look at whether all got the same information. */
function sharingRules(world: World): RuleSaid[] {
  const found = world.lawbook.rules.filter(r => r.kind === 'duty' && (r.order === 'EU' || r.order === world.country) && factsIn(r).some(f => f.fact === informationShared.fact))
  return [...new Set(found.map(r => r.id))].slice(0, 3).flatMap(id => ruleSaid(world.lawbook, id))
}

type Found = Omit<Moment, 'knew' | 'ownReasons' | 'on'>

function legalStop(world: World, log: Log, findings: readonly LawFinding[]): Found[] {
  const hard = findings.filter(isBreach), soft = findings.filter(f => f.verdict === 'unlawful' && f.weight === 'needs a reason' && !f.reasoned)
  const pool = hard.length > 0 ? hard : soft, count = (n: number): number => pool.filter(f => f.n === n).length
  const at = [...new Set(pool.map(f => f.n))].sort((a, b) => count(b) - count(a) || a - b)[0]
  if (at === undefined) return []
  const here = pool.filter(f => f.n === at), step = here[0]!.step
  const repairs = here.flatMap(f => { const r = world.lawbook.byId.get(f.rule)?.at(-1); return r?.kind === 'duty' ? r.remedies.map(x => x.say) : [] })
  return [{
    kind: 'legal stop', n: at, step, heading: put(hard.length > 0 ? w.stop : w.reasonMissing, { step: steps[step] }), what: hard.length > 0 ? w.stopSays : w.reasonSays,
    options: repairs.length > 0 ? repairs.slice(0, 5) : otherSteps(log, at, step), rules: here.slice(0, 4).map(({ rule, says, sources }) => ({ rule, says, sources })), thought: [],
  }]
}

function notShared(world: World, log: Log): Found[] {
  const s = fold(practiceFold, log).case
  const line = ledgerLines(s).filter(l => Object.keys(l.firms).length > 0 && l.daysAhead > 0).sort((a, b) => Number(b.mustShare) - Number(a.mustShare) || b.daysAhead - a.daysAhead)[0]
  if (!line) return []
  const told = log.find(({ event: e }) => (e.type === 'firm.met' && (e.action.share as readonly string[]).includes(line.id)) || (e.type === 'question.answered' && line.id === `answer-${e.action.question}`))
  if (!told) return []
  const firms = named(world.scenario, Object.keys(line.firms))
  return [{
    kind: 'information not shared', n: told.n, step: told.event.type === 'firm.met' ? 'meetFirm' : 'answerQuestion', heading: put(w.hidden, { label: line.label }),
    what: put(line.mustShare ? w.hiddenNever : w.hiddenOpen, { firms, days: line.daysAhead }),
    options: [steps.shareNotes, steps.publishConsultationReport, ...otherSteps(log, told.n, 'shareNotes').slice(0, 2)].filter((x, i, all) => all.indexOf(x) === i), rules: sharingRules(world), thought: [],
  }]
}

function swing(world: World, log: Log): Found[] {
  const away = log.filter(({ event: e }) => e.type === 'firm.declined' && e.what !== 'consultation')
  const days = [...new Set(away.map(e => e.on))].sort((a, b) => away.filter(e => e.on === b).length - away.filter(e => e.on === a).length || (a < b ? -1 : 1))
  if (days.length > 0) {
    const lost = away.filter(e => e.on === days[0]), firms = lost.map(e => (e.event as { readonly firm: string }).firm)
    const came = new Set(log.flatMap(({ event: e, on }) => ((e.type === 'tender.received' || e.type === 'request.received') && on === days[0] ? [e.firm] : []))).size
    return [{
      kind: 'swing', n: lost[0]!.n, heading: put(w.swing, { lost: lost.length, came }), what: put(w.swingSays, { firms: named(world.scenario, firms) }),
      options: otherSteps(log, lost[0]!.n, undefined), rules: [],
      thought: lost.slice(0, 3).flatMap(e => reasonsFor(world, log, e.branch, e.n).slice(0, 1).map(explanation => ({ n: e.n, firm: explanation.who, explanation }))),
    }]
  }
  return []
}

function longestWait(log: Log): Found[] {
  const taken = log.filter(e => e.event.type === 'step.weighed')
  let best: { n: number; step: CaseStep; days: number } | undefined
  taken.forEach((e, i) => {
    const next = taken[i + 1]
    if (!next || e.event.type !== 'step.weighed') return
    const days = daysBetween(e.on, next.on)
    if (days > 0 && (!best || days > best.days)) best = { n: e.n, step: e.event.step, days }
  })
  return best ? [{ kind: 'longest wait', n: best.n, step: best.step, heading: put(w.wait, { days: best.days }), what: put(w.waitSays, { days: best.days, step: steps[best.step] }), options: otherSteps(log, best.n + 2, best.step), rules: [], thought: [] }] : []
}

const complaints = (world: World, log: Log): Found[] => log.flatMap((e): Found[] => e.event.type !== 'complaint.made' ? [] : [{
  kind: 'complaint', n: e.n, heading: put(w.complaint, { firm: nameOf(world.scenario, e.event.firm) }), what: put(w.complaintSays, { count: e.event.rules.length }),
  options: otherSteps(log, e.n, undefined), rules: e.event.rules.slice(0, 4).flatMap(id => ruleSaid(world.lawbook, id)),
  thought: reasonsFor(world, log, e.branch, e.n).slice(0, 1).map(explanation => ({ n: e.n, firm: explanation.who, explanation })),
}]).slice(0, 1)

function opening(world: World, log: Log): Found[] {
  const e = log.find(x => x.event.type === 'tenders.revealed')
  if (!e || e.event.type !== 'tenders.revealed' || e.event.tenders.length === 0) return []
  const prices = e.event.tenders.map(x => x.price), times = (Math.max(...prices) / Math.max(1, Math.min(...prices))).toFixed(1)
  return [{
    kind: 'first tender', n: e.n, step: 'openTenders', heading: w.opened, what: put(w.openedSays, { count: prices.length, times: t(times, times.replace('.', ','), times.replace('.', ','), times.replace('.', ',')) }), options: otherSteps(log, e.n, 'openTenders'), rules: [],
    thought: reasonsFor(world, log, e.branch, e.n).slice(0, 2).map(explanation => ({ n: e.n, firm: explanation.who, explanation })),
  }]
}

/** What is needed to understand an event, whatever it is talked about for. */
const whole = (log: Log) => (m: Found): Moment => ({ ...m, on: log.find(e => e.n === m.n)!.on, knew: knewAt(log, m.n), ownReasons: reasonsBefore(log, m.n, m.step) })

/** Any event as a moment that somebody chose: what the rule said, what else was open, why the other side did so. Undefined when it does not lie on this path. */
export function momentAt(world: World, log: Log, n: number, findings: readonly LawFinding[], as: Partial<Pick<Moment, 'kind' | 'heading' | 'what'>> = {}): Moment | undefined {
  const i = log.findIndex(e => e.n === n), here = log[i]
  if (!here) return undefined
  // A step lies in the log as what the law said of it and then the step itself.
  const weighed = here.event.type === 'step.weighed' ? here : log[i - 1]?.event.type === 'step.weighed' && 'action' in here.event ? log[i - 1] : undefined
  const step = weighed?.event.type === 'step.weighed' ? weighed.event.step : undefined, at = findings.filter(f => f.n === weighed?.n)
  const asked = here.event.type === 'firm.declined' || here.event.type === 'complaint.made' || here.event.type === 'tender.received'
  return whole(log)({
    kind: as.kind ?? 'own choice', n, ...(step ? { step } : {}), heading: as.heading ?? (step ? steps[step] : w.chosen), what: as.what ?? w.chosenSays, options: otherSteps(log, weighed?.n ?? n, step),
    rules: at.slice(0, 4).map(({ rule, says, sources }) => ({ rule, says, sources })), thought: asked ? reasonsFor(world, log, here.branch, n).slice(0, 1).map(explanation => ({ n, firm: explanation.who, explanation })) : [],
  })
}

/** At most five moments worth talking about, in the order they came. One may choose others. */
export function momentsOf(world: World, log: Log, findings: readonly LawFinding[]): Moment[] {
  const first = [...legalStop(world, log, findings), ...complaints(world, log), ...notShared(world, log), ...swing(world, log), ...longestWait(log)]
  const found = first.length >= 3 ? first : [...first, ...opening(world, log)]
  return found.slice(0, 5).sort((a, b) => a.n - b.n).map(whole(log))
}
