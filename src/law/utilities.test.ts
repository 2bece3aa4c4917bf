import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Country, Day } from '../plain/index.ts'
import { on } from './build.ts'
import { lawbook } from './lawbook.ts'
import { stepNames, type Step } from './steps.ts'
import type { Facts, Verdict } from './types.ts'
import { weigh } from './weigh.ts'

/** Small cases of companies for water, heat and harbours, weighed as a user meets them. */
type Case = readonly [says: string, step: Step, country: Country, facts: Facts, wanted: Readonly<Record<string, Verdict | 'silent'>>, day?: Day]
const waterworks: Facts = { 'buyer.kind': 'utility', activity: 'water', subject: 'services', 'value.estimated': 9_000_000, procedure: 'open', 'rnd.listedCode': false }
const countries = ['DK', 'SE', 'NO'] as const

function check(cases: readonly Case[]): void {
  for (const [says, step, country, facts, wanted, day = '2026-11-16'] of cases) test(`${says} (${country})`, () => {
    const { findings } = weigh(lawbook, step, { ...waterworks, ...facts }, country, on(day))
    for (const [id, verdict] of Object.entries(wanted)) {
      assert.ok(lawbook.rules.some(r => r.id === id), `there is no entry ${id}`)
      assert.equal(findings.find(f => f.rule.id === id && f.verdict !== 'does not apply')?.verdict ?? 'silent', verdict, id)
    }
  })
}

const asked = (days: number, procedure = 'negotiation'): Facts => ({ procedure, 'time.requestDays': days })
const adviser: Facts = { procedure: 'belowThreshold', 'value.estimated': 2_000_000, 'utility.isAuthority': true, 'value.crossBorderInterest': false }

describe('utilities, as a company for water meets the rules', () => {
  check([
    ['4 million from one firm, nobody asked', 'chooseProcedure', 'SE', { procedure: 'directAward', 'value.estimated': 4_000_000, 'direct.ground': 'none' }, { 'se/utilities/direct-limit': 'unlawful', 'se/direct/limit': 'silent' }],
    ['1 199 999 from one firm', 'chooseProcedure', 'SE', { procedure: 'directAward', 'value.estimated': 1_199_999, 'direct.ground': 'none' }, { 'se/utilities/direct-limit': 'lawful' }],
    ['4 million from one firm', 'chooseProcedure', 'NO', { procedure: 'directAward', 'value.estimated': 4_000_000, 'direct.ground': 'none' }, { 'no/below/competition': 'silent', 'no/utilities/free-choice': 'silent' }],
    ['2 million, no notice and no survey', 'decideAward', 'DK', { ...adviser, 'direct.marketChecked': false }, { 'dk/utilities/market-terms-below': 'unlawful', 'dk/below/market-terms': 'silent' }],
    ['the same, other offers seen', 'decideAward', 'DK', { ...adviser, 'direct.marketChecked': true }, { 'dk/utilities/market-terms-below': 'lawful' }],
    ['15 days to ask, no reason', 'sendNotice', 'SE', asked(15), { 'se/utilities/requests': 'lawful' }],
    ['15 days to ask, no reason', 'sendNotice', 'NO', asked(15), { 'no/utilities/requests-rule': 'unlawful', 'no/utilities/requests-floor': 'lawful' }],
    ['15 days to ask, no reason', 'sendNotice', 'DK', asked(15), { 'dk/utilities/requests-rule': 'unlawful', 'dk/utilities/requests-floor': 'lawful' }],
    ...countries.map((c): Case => ['14 days to ask, a partnership', 'sendNotice', c, asked(14, 'innovationPartnership'), c === 'SE' ? { 'se/utilities/requests': 'unlawful' } : { [`${c.toLowerCase()}/utilities/requests-floor`]: 'unlawful' }]),
    ...countries.map((c): Case => ['negotiation without a ground', 'chooseProcedure', c, { procedure: 'negotiation', 'procedure.ground': 'none' }, { [`${c.toLowerCase()}/utilities/free-choice`]: 'lawful', 'eu/procedure/negotiation': 'silent', 'eu/procedure/reason': 'silent' }]),
    ['undivided and no reason', 'writeDocuments', 'DK', { 'lots.divided': false, 'lots.reasonIn': 'none' }, { 'dk/lots/reason': 'silent', 'eu/documents/lots-reason': 'silent' }],
    ['undivided and no reason', 'writeDocuments', 'NO', { 'lots.divided': false, 'lots.reasonIn': 'none' }, { 'eu/documents/lots-reason': 'silent' }],
    ['undivided and no reason', 'writeDocuments', 'SE', { 'lots.divided': false, 'lots.reasonIn': 'none' }, { 'se/lots/reason': 'unlawful' }],
    ...countries.flatMap((c): Case[] => [
      ['an agreement for eight years', 'planFramework', c, { 'framework.months': 96 }, { [`${c.toLowerCase()}/framework/months-utilities`]: 'lawful' }],
      ['work that came to be needed, 60 per cent more', 'changeContract', c, { 'modification.ground': 'additional', 'modification.percent': 60 }, { 'eu/change/half': 'silent' }],
    ]),
  ])
})

describe('no classic duty reaches a utility', () => {
  /** Acts that bind every public buyer, each for a reason of its own: review, openness, waste, vehicles, energy, sanctions, invoices, periods. */
  const bindsAll = new RegExp([
    'klagenævnsloven', 'Klagenævnet for Udbud', 'renere køretøjer', 'energieffektivisering', 'EU-sanktioner', 'miljøbeskyttelsesloven', 'affaldsaktør', 'forbrændingsegnet affald', 'elektronisk fakturering',
    'OSL', 'miljöbalken', 'miljökrav vid upphandling av bilar', 'elektroniska fakturor',
    'anskaffelsesloven', 'offentleglova', 'Klagenemndssekretariatet', 'restriktive tiltak', 'energi- og miljøkrav', 'elektronisk faktura', 'forurensningsloven', 'lærlinger', 'lønns- og arbeidsvilkår', 'innovative anskaffelser',
    'Regulation', '2009/33', '2014/55', '2019/882', '2023/1791',
  ].join('|'))
  // The value is counted alike under both (the directive's entry names the article); the board and the chain of subcontractors bind everybody.
  const forAll = /^(dk\/value\/|no\/value\/split$|no\/standstill\/board$|no\/contract\/chain$)/
  const forUtilities = /2014\/25|92\/13|LUF|forsyning/i
  for (const country of countries) test(`every finding names a text for utilities (${country})`, () => {
    const strangers = new Set<string>()
    for (const subject of ['services', 'works', 'goods']) for (const procedure of ['open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership', 'negotiatedWithoutNotice'])
      for (const step of stepNames) for (const { rule, verdict } of weigh(lawbook, step, { ...waterworks, subject, procedure, 'value.estimated': 90_000_000 }, country, on('2026-05-05')).findings)
        if (verdict !== 'does not apply' && !rule.sources.some(s => forUtilities.test(`${s.act} ${s.place}`) || bindsAll.test(`${s.act} ${s.place}`))) strangers.add(rule.id)
    assert.deepEqual([...strangers].filter(id => !forAll.test(id)), [])
  })
})

describe('before the procedure is chosen', () => {
  const early: readonly Step[] = ['estimateValue', 'announceConsultation', 'inviteFirms', 'meetFirm', 'shareNotes', 'publishConsultationReport', 'mixContracts', 'divideIntoLots', 'agreeJointPurchase', 'buyThroughCentralBody', 'planFramework']
  const { procedure: _chosen, ...planned } = waterworks
  for (const country of countries) test(`a utility is not asked for more than a municipality about how it will buy (${country})`, () => {
    const asked = (step: Step, facts: Facts) => new Set(weigh(lawbook, step, facts, country, on('2026-11-16')).findings.flatMap(f => f.ask.map(a => a.fact)))
    for (const step of early) {
      const hall = asked(step, { ...planned, 'buyer.kind': 'municipality', activity: 'general' }), water = asked(step, planned)
      // Where a municipality is asked for the procedure too, its answer settles the ground as well.
      assert.deepEqual(['procedure', 'direct.ground'].filter(fact => water.has(fact) && !hall.has('procedure')), [], step)
    }
  })
})
