import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { countries } from '../plain/index.ts'
import type { StepVerdict } from '../law/index.ts'
import type { Answered, Content } from './events.ts'
import { repairedBy, weighRequirement } from './law.ts'
import { smallMaterial, sound } from './small-workshop.ts'
import type { Becomes, Requirement } from './state.ts'

const of = (c: Partial<Content>, answers: Record<string, boolean | string> = {}, more: { becomes?: Becomes; reasons?: Record<string, string> } = {}): Requirement => ({
  id: 'r1', versions: [{ version: 1, by: 'buyer', at: 0, content: { ...sound, ...c } }], agreed: {}, objections: [], reasons: more.reasons ?? {},
  answers: Object.fromEntries(Object.entries(answers).map(([k, value]): [string, Answered] => [k, { value, reason: 'because' }])), ...(more.becomes ? { becomes: more.becomes } : {}),
})
const verdicts = (r: Requirement): StepVerdict[] => { const w = weighRequirement(smallMaterial, r, 'DK'); return countries.map(c => w.verdicts[c]) }
const three = (v: StepVerdict): StepVerdict[] => [v, v, v]
const clear = { 'documents.precise': true }
const label = { ...clear, 'label.use': 'namedParts', 'label.verifiable': true, 'label.openProcess': true, 'label.accessible': true, 'label.thirdParty': true, 'proof.otherEvenIfObtainable': true }

describe('the law on one requirement, in Denmark, Sweden and Norway', () => {
  const rows: readonly (readonly [string, Requirement, StepVerdict[]])[] = [
    ['an outcome that is clear', of({}, clear), three('lawful')],
    ['nobody has judged whether it is clear', of({}), three('depends')],
    ['judged unclear: unmeasurable', of({ measured: '', level: '', method: '' }, { 'documents.precise': false }), three('unlawful')],
    ['a make, and the subject does not call for it', of({ names: ['make'], equivalents: true }, { ...clear, 'documents.brandJustified': false }), three('unlawful')],
    ['a make that nothing else describes, with “or equivalent”', of({ names: ['make'], equivalents: true }, { ...clear, 'documents.brandJustified': true }), three('lawful')],
    // Denmark allows no reason in place of the words; the two others do.
    ['a make that nothing else describes, without “or equivalent”', of({ names: ['make'], equivalents: false }, { ...clear, 'documents.brandJustified': true }), ['unlawful', 'needs a reason', 'needs a reason']],
    ['a make, and nobody has judged', of({ names: ['make'] }, clear), three('depends')],
    ['detailed: over-specified, but with two firms behind it', of({ form: 'detailed', market: ['boxes', 'upkeep'] }, clear), three('lawful')],
    ['detailed, after one firm’s answer alone', of({ form: 'detailed', market: ['boxes', 'two-outcomes'] }, clear), three('needs a reason')],
    ['detailed, and nobody says whose it is', of({ form: 'detailed' }, clear), three('depends')],
    ['functional after one firm’s answer', of({ market: ['boxes'] }, clear), three('lawful')],
    ['a label and no other', of({ names: ['label'], equivalents: false, otherProof: true }, label), three('unlawful')],
    ['a label or an equivalent one, and no other proof', of({ names: ['label'], equivalents: true, otherProof: false }, label), three('unlawful')],
    ['a label, equivalents and other proof', of({ names: ['label'], equivalents: true, otherProof: true }, label), three('lawful')],
    ['a certificate from one body only', of({ names: ['paper'], equivalents: false, otherProof: true }, { ...clear, 'proof.otherEvenIfObtainable': true }), three('unlawful')],
    ['a certificate or one from an equivalent body', of({ names: ['paper'], equivalents: true, otherProof: true }, { ...clear, 'proof.otherEvenIfObtainable': true }), three('lawful')],
    // The Danish order also asks for other proof from who could have got the paper.
    ['the same, but only from who could not get it', of({ names: ['paper'], equivalents: true, otherProof: true }, { ...clear, 'proof.otherEvenIfObtainable': false }), ['unlawful', 'lawful', 'lawful']],
    ['a way of production that has to do with what is bought, in proportion', of({ names: ['process'] }, { ...clear, 'requirement.processLinked': true, 'requirement.processProportionate': true, 'requirement.rightsTransfer': false }), three('lawful')],
    ['a way of production about how the firm is run', of({ names: ['process'] }, { ...clear, 'requirement.processLinked': false, 'requirement.processProportionate': true, 'requirement.rightsTransfer': false }), three('unlawful')],
    ['a way of production out of proportion', of({ names: ['process'] }, { ...clear, 'requirement.processLinked': true, 'requirement.processProportionate': false, 'requirement.rightsTransfer': false }), three('unlawful')],
    ['a way of production, and nobody has judged', of({ names: ['process'] }, clear), three('depends')],
    ['an award criterion that nobody has tied to what is bought', of({}, clear, { becomes: { into: 'criterion', version: 1, weight: 30 } }), three('depends')],
    ['an award criterion about the firm as such', of({}, { ...clear, 'award.criteriaLinked': false }, { becomes: { into: 'criterion', version: 1, weight: 30 } }), three('unlawful')],
  ]
  for (const [name, r, expected] of rows) test(name, () => assert.deepEqual(verdicts(r), expected))

  test('a detailed requirement is answered with advice, in all three', () => {
    const w = weighRequirement(smallMaterial, of({ form: 'detailed', market: ['boxes', 'upkeep'] }, clear), 'SE')
    for (const c of countries) assert.ok(w.findings[c].some(t => t.finding.verdict === 'unlawful' && t.finding.rule.kind === 'duty' && t.finding.rule.weight === 'advice'), c)
  })
  test('a reason that is noted settles what needs one, and only where a reason is enough', () => {
    const r = of({ names: ['make'], equivalents: false }, { ...clear, 'documents.brandJustified': true }, { reasons: { 'se/documents/or-equivalent': 'x', 'no/documents/or-equivalent': 'x', 'dk/documents/or-equivalent': 'x' } })
    assert.deepEqual(verdicts(r), ['unlawful', 'lawful', 'lawful'])
  })
  test('a standard named without “or equivalent” is asked of the law, and mended by the two words', () => {
    assert.deepEqual(verdicts(of({ names: ['standard'], equivalents: false }, clear)).slice(0, 2), ['unlawful', 'unlawful'])
    assert.deepEqual(verdicts(of({ names: ['standard'], equivalents: true }, clear)), ['lawful', 'lawful', 'lawful'])
  })
  test('every finding says where it stands, and every question is one that the law asks', () => {
    const w = weighRequirement(smallMaterial, of({ names: ['make', 'label', 'paper'] }), 'NO')
    assert.ok(w.questions.length >= 4)
    for (const c of countries) for (const t of w.findings[c]) assert.ok(t.finding.sources.length > 0)
    assert.ok(!w.questions.some(q => q.fact.startsWith('lots.') || q.fact.startsWith('selection.')))
  })
  test('what the law offers as a repair mends the requirement when it is followed', () => {
    for (const c of [{ names: ['label'], equivalents: false, otherProof: false }, { names: ['paper'], equivalents: false, otherProof: false }, { names: ['make'], equivalents: false, form: 'detailed' }] as const) {
      let content: Content = { ...sound, ...c, names: [...c.names] }
      const answers = { ...label, 'documents.brandJustified': false, 'documents.shapedByOneFirm': false }
      assert.equal(verdicts(of(content, answers))[0], 'unlawful')
      for (let i = 0; i < 5; i++) {
        const told = weighRequirement(smallMaterial, of(content, answers), 'DK').findings.DK.find(t => t.finding.verdict === 'unlawful' && t.remedies.some(p => 'change' in p.remedy))
        const fix = told?.remedies.find(p => 'change' in p.remedy)
        if (!fix || !('change' in fix.remedy)) break
        content = repairedBy(content, fix.remedy.change.fact, fix.value) ?? content
      }
      assert.deepEqual(verdicts(of(content, answers)), three('lawful'), JSON.stringify(content))
    }
  })
})
