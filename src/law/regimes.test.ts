import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { on } from './build.ts'
import { lawbook } from './lawbook.ts'
import { stepNames } from './steps.ts'
import type { Facts, Rule } from './types.ts'
import { weigh } from './weigh.ts'

/**
 * Which regime binds: the classic directive, utilities, concessions, social and other specific services. Whatever a step is told under
 * one of them names a text of that regime, or of a law that binds every purchase.
 */
type Regime = {
  readonly facts: Facts
  readonly subjects: readonly string[]
  readonly procedures: readonly string[]
  /** The acts that bind it. */
  readonly acts: RegExp
  /** Entries whose own words name another act, though the regime is bound: why is said beside each. */
  readonly besides: RegExp
}
const buyer: Facts = { 'buyer.kind': 'municipality', activity: 'general', 'rnd.listedCode': false }
const byDirect = ['directAward', 'negotiatedWithoutNotice']

const regimes: Readonly<Record<string, Regime>> = {
  'the classic directive': {
    facts: buyer, subjects: ['goods', 'services', 'works'], procedures: ['open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership', ...byDirect],
    acts: /2014\/24|89\/665|udbudsloven|\bLOU\b|anskaffelsesforskriften/,
    // What utilities alone may do, told to somebody who is none; and which act a mixed contract follows.
    besides: /^(dk|se|no)\/(utilities|mixed)\//,
  },
  'concessions': {
    facts: { ...buyer, 'concession.listedServices': false }, subjects: ['serviceConcession', 'worksConcession'], procedures: ['concession', ...byDirect],
    acts: /2014\/23|89\/665|\bLUK\b|konsesjonskontraktforskriften|koncessionsbekendtgørelsen/,
    // How a value is counted is asked before anybody knows which regime it leads to; in-house, cooperation and mixed contracts stand in
    // the acts on ordinary contracts in words that the acts on concessions repeat, and the directive's entry names the article.
    // § 5 a of udbudsloven holds for concessions (it says so). se/complaint/damages and the Norwegian ones stand in sections of LUK and of
    // konsesjonskontraktforskriften that we have not read: mend these by reading them.
    besides: /^(((dk|se|no|eu)\/(value|direct\/split|lots|in-house|cooperation|mixed|excluded|reserved|contest|utilities\/main-activity|gap\/reserved))|dk\/access\/|se\/complaint\/damages$|no\/(complaint\/rejection|evaluators\/bias|proof\/tax-certificate|records\/(contract|kept)|voluntary\/channel)$|se\/documents\/functional$)/,
  },
  'social and other specific services': {
    facts: buyer, subjects: ['socialServices'], procedures: ['lightRegime', ...byDirect],
    acts: /2014\/24|89\/665|udbudsloven|\bLOU\b|anskaffelsesforskriften/,
    besides: /^(dk|se|no)\/(utilities|mixed)\//,
  },
}

/** Laws that bind every public buyer, whatever it buys and how: openness, bias, sanctions, subsidies, products, waste, invoices, review. */
const everybody = new RegExp([
  '2022/2560', '2022/1031', '2025/1197', '833/2014', 'Ukraina', 'EU-sanktioner', '2024/1735', '2023/1791', '2019/882', '2023/1542', 'energieffektivisering', 'kjøretøy', 'køretøjer', 'upphandling av bilar', '2009/33', 'elektronisk kommunikation', 'IKT-bekendtgørelsen', 'tilbudsloven',
  '2014/55', 'elektronisk faktur', 'elektroniska fakturor', '2019/1780', '1182/71', 'OSL', 'offentleglova', 'tryckfrihets', 'offentlighetsloven', 'forvaltningsloven', 'forvaltningslov',
  'kommunallagen', 'kommuneloven', 'kommunestyrelse', 'förvaltningslagen', 'miljøbeskyttelsesloven', 'affald', 'miljöbalken', 'forurensningsloven', 'Klagenævn', 'Klagenemnd', 'klagenævn', 'klagenemnd',
  'anskaffelsesloven', 'LOA', 'DFØ', 'Miljøministeriet', 'straffeloven', 'arkiv', 'tvisteloven',
].join('|'))

const named = (rule: Rule, acts: RegExp): boolean => rule.sources.some(s => acts.test(`${s.act} ${s.place}`))

describe('every finding names a text of the regime that binds', () => {
  for (const [name, r] of Object.entries(regimes)) for (const country of ['DK', 'SE', 'NO'] as const) test(`${name} (${country})`, () => {
    const strangers = new Set<string>()
    for (const subject of r.subjects) for (const procedure of r.procedures) for (const day of ['2026-05-05', '2026-11-16'] as const) for (const step of stepNames) {
      const { findings } = weigh(lawbook, step, { ...r.facts, subject, procedure, 'value.estimated': 90_000_000 }, country, on(day))
      for (const { rule, verdict } of findings)
        if (verdict !== 'does not apply' && !named(rule, r.acts) && !named(rule, everybody) && !r.besides.test(rule.id)) strangers.add(`${rule.id}: ${rule.sources.map(s => `${s.act} ${s.place}`).join('; ')}`)
    }
    assert.deepEqual([...strangers].sort(), [])
  })
})
