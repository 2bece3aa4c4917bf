import { mapText, type Text } from '../plain/index.ts'
import { answerWords } from '../market/index.ts'
import { intentOptions, perEuro, shareOptions } from '../case/index.ts'
import { ledgerLines, put } from '../practice/index.ts'
import { head, lastOn, ruleLines, type Ground } from './ground.ts'
import type { Cell, Paper, Said } from './paper.ts'
import { w } from './words.ts'

const steps = ['announceConsultation', 'inviteFirms', 'meetFirm', 'shareNotes', 'publishConsultationReport']
const grouped = (x: number): string => String(x).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0')

/** What a simulated firm answered as a sentence; sums in the buyer's own currency, in round figures as one talks. */
function answered(g: Ground, key: string, about: string, values: Readonly<Record<string, number | string>>): Text | undefined {
  const words: Text | undefined = (answerWords as Readonly<Record<string, Text>>)[key]
  if (!words) return undefined
  const round = (x: number): number => { const local = x * perEuro[g.currency], unit = local >= 1_000_000 ? 10_000 : 1_000; return Math.round(local / unit) * unit }
  const shown = Object.fromEntries(Object.entries(values).map(([name, x]) => [name, typeof x !== 'number' ? x : grouped(about === 'priceRange' ? round(x) : Math.round(x))]))
  return put(words, { ...shown, unit: g.currency })
}

/** What firms said that may be repeated: by topic, without names, each thing once; and how much was said in confidence. */
function heard(g: Ground): { readonly rows: readonly (readonly Cell[])[]; readonly confidence: number } {
  const rows: (readonly Cell[])[] = [], seen = new Set<string>()
  let confidence = 0
  const add = (about: string, says: Said): void => {
    const key = `${about}/${typeof says === 'string' ? says : says.en}`
    if (seen.has(key)) return
    seen.add(key)
    rows.push([(intentOptions as Readonly<Record<string, Text>>)[about] ?? about, says])
  }
  if (g.dialogue) for (const x of g.dialogue.heard) rows.push([x.about, x.says])
  else for (const { event: e } of g.log) {
    if (e.type === 'firm.said') { if (e.secret) confidence++; else add(e.about, e.says) }
    if (e.type === 'firm.told') for (const a of e.answers) {
      if (a.secret) { confidence++; continue }
      const says = answered(g, a.key, a.about, a.values)
      if (says) add(a.about, says)
    }
  }
  // By topic, and within it by the words: the order of meetings would tell who said what.
  const order = Object.keys(intentOptions).map(k => (intentOptions as Readonly<Record<string, Text>>)[k]!.en), of = (c: Cell): string => (typeof c === 'string' ? c : 'en' in c ? c.en : '')
  return { rows: rows.sort((a, b) => order.indexOf(of(a[0]!)) - order.indexOf(of(b[0]!)) || (of(a[1]!) < of(b[1]!) ? -1 : 1)), confidence: g.dialogue?.confidence ?? confidence }
}

export function consultationReport(g: Ground): Paper {
  const s = g.state, name = (firm: string): string => g.world.scenario.firms.find(f => f.id === firm)?.name ?? firm, said = heard(g), lines = g.dialogue?.ledger ?? ledgerLines(s)
  return {
    kind: 'consultation-report', title: w.report, lead: w.reportLead, ...head(g, lastOn(g, steps)),
    parts: [
      ...(s.need ? [{ kind: 'text' as const, label: w.need, says: s.need.what }] : []),
      ...(s.consultation ? [
        { kind: 'list' as const, label: w.announced, items: [{ says: mapText(w.announced, x => `${x}: {day}`), day: s.consultation.on }, { says: mapText(w.until, x => `${x}: {day}`), day: s.consultation.until }] },
        { kind: 'list' as const, label: w.questions, items: s.consultation.questions.length > 0 ? s.consultation.questions : [w.notWritten] },
      ] : [{ kind: 'text' as const, says: w.notAnnounced }]),
      {
        kind: 'table', id: 'meetings', caption: w.meetings, none: w.noMeetings, invented: true, columns: [{ label: w.day }, { label: w.firm }, { label: w.about }, { label: w.told }, { label: w.minutes }],
        rows: s.meetings.map(m => [{ day: m.on }, name(m.firm), { all: m.action.about.map(a => intentOptions[a]) }, { all: m.action.share.map(x => shareOptions[x]) }, m.action.minutes ? w.yes : w.no]),
      },
      { kind: 'table', id: 'heard', caption: w.heard, none: w.heardNone, invented: true, columns: [{ label: w.about }, { label: w.said }], rows: said.rows },
      ...(said.confidence > 0 ? [{ kind: 'text' as const, says: put(w.confidence, { n: said.confidence }) }] : []),
      { kind: 'text', label: w.learned, says: s.report?.learned || w.notWritten }, { kind: 'text', label: w.effect, says: s.report?.effect || w.notWritten },
      {
        kind: 'table', id: 'ledger', caption: w.ledger, none: w.ledgerNone, columns: [{ label: w.what }, { label: w.first }, { label: w.allSince }],
        rows: lines.map(l => ['more' in l && l.more ? mapText(l.label, x => `${x}: ${l.more}`) : l.label, Object.keys(l.firms).length === 0 ? w.onlyOpen : { all: Object.keys(l.firms).map(name) }, l.everybody ? { day: l.everybody } : l.mustShare ? w.mustShare : '–']),
      },
      { kind: 'rules', id: 'rules', caption: w.rules, weighed: g.weighed.some(x => steps.includes(x.opinion.step)), rules: ruleLines(g.weighed.filter(x => steps.includes(x.opinion.step)).flatMap(x => x.opinion.findings)) },
      { kind: 'sign', who: [w.responsible, w.lawyer] },
    ],
  }
}
