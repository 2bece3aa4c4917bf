import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { caseStepNames, lawbook } from '../law/index.ts'
import { forms } from '../case/index.ts'
import { actRights, mayDo, maySee, mayTake, sightRights, stepRights, type Sight } from './rights.ts'
import { roles, roleWords, roleSays, type Role } from './roles.ts'
import { caseSeen, logSeen, lookerOf } from './sight.ts'
import { dueIn, joinForFirm, joinTeam, openFacts, weighLive } from './decide.ts'
import { ask, beginSmall, done, first, fullTeam, joined, needStated, put } from './small-live.ts'
import { memberOf, rolesOf, type LiveState } from './state.ts'

const codeOf = (s: LiveState, person: string, input: Record<string, unknown>): string => {
  const d = ask(s, person, first, input)
  return d.ok ? 'done' : d.refusal.code
}
const announce = { step: 'announceConsultation', channel: 'national', open: true, questions: ['What can be done?'], until: '2026-10-20' }

describe('the table of rights, cell by cell', () => {
  const s = fullTeam()
  /** A command that reaches the check of the right, and the act that it stands for. */
  const commands: readonly (readonly [string, keyof typeof actRights, Record<string, unknown>])[] = [
    ['invite', 'lead team', { does: 'invite', role: 'observer' }], ['take back an invitation', 'lead team', { does: 'withdrawInvitation', invite: 'none' }],
    ['take a role away', 'lead team', { does: 'remove', person: 'expert2', role: 'expert' }], ['name the contact', 'lead team', { does: 'contact', person: 'buyer' }],
    ['open the page', 'open page', { does: 'openPage' }], ['sign as the second', 'second', { does: 'second', ask: 'none', agrees: true }],
    ['declare interest', 'declare interest', { does: 'declare', none: true }], ['note what came', 'note what came', { does: 'came', what: { came: 'signedUp', firm: 'f1' } }],
    ['take in another buyer', 'lead team', { does: 'enterPartner', name: 'Malmö', country: 'SE' }], ['keep a draft', 'keep draft', { does: 'draft', step: 'sendNotice', values: {}, from: 'practice' }], ['enter a firm', 'lead dialogue', { does: 'enterFirm', name: 'Another', country: 'DK' }],
  ]
  for (const [name, act, input] of commands) test(`${name}: ${actRights[act].join(', ')}, and nobody else`, () => {
    for (const role of roles) assert.equal(codeOf(s, role, input) !== 'no right', mayDo([role], act), `${role}: ${codeOf(s, role, input)}`)
    assert.equal(codeOf(s, 'a stranger', input), 'no right')
  })
  test('steps: each role may take those of its own', () => {
    for (const step of caseStepNames) for (const role of roles) {
      // An action of the step that is possible is not needed: the right is asked first.
      const d = weighedRight(s, role, step)
      assert.equal(d, mayTake([role], step), `${role} ${step}`)
    }
  })
  test('nobody outside may do or see anything but what is open', () => {
    for (const step of caseStepNames) assert.ok(!mayTake([], step) && stepRights[step].length > 0)
    for (const sight of Object.keys(sightRights) as Sight[]) assert.equal(maySee([], sight), sight === 'open things')
    for (const role of roles) assert.ok(roleWords[role] && roleSays[role])
  })
  test('a supplier sees nothing of the team’s', () => {
    for (const sight of Object.keys(sightRights) as Sight[]) assert.equal(maySee(['supplier'], sight), sight === 'open things', sight)
    assert.deepEqual(logSeen([{ n: 1, branch: 'b1', on: first, by: 'buyer:buyer', v: 1, event: { type: 'page.opened' } }], lookerOf(s, 'supplier')), [])
  })
})
/** Whether the refusal of a step is not that of the right. */
function weighedRight(s: LiveState, role: Role, step: (typeof caseStepNames)[number]): boolean {
  const small: Record<string, unknown> = { step }
  for (const f of forms[step].fields) {
    if (f.kind === 'firm') small[f.name] = 'f1'
    else if (f.kind === 'firms') small[f.name] = ['f1']
    else if (f.kind === 'day') small[f.name] = '2026-12-01'
    else if (f.kind === 'one') small[f.name] = Object.keys(f.options ?? {})[0]
    else if (f.kind === 'question' || f.kind === 'adviser topic') small[f.name] = 'q1'
    else if (f.kind === 'long' || f.kind === 'short') small[f.name] = 'Something.'
    else if (f.kind === 'many' && step === 'holdRound') small[f.name] = Object.keys(f.options ?? {}).slice(0, 1)
    else if ((f.kind === 'number' || f.kind === 'money') && f.name !== 'options') small[f.name] = 1
  }
  return codeOf(s, role, { does: 'step', action: small }) !== 'no right'
}

describe('a live case', () => {
  test('begins with who leads it, and takes people in by invitation once', () => {
    let s = beginSmall()
    assert.deepEqual(rolesOf(s, 'buyer'), ['buyer'])
    s = done(s, 'buyer', first, { does: 'invite', role: 'lawyer' })
    const { invite } = s.invitations[0]!, d = joinTeam(s, invite, 'ada')
    assert.ok(d.ok)
    s = put(s, d.by, first, d.events)
    assert.deepEqual([rolesOf(s, 'ada'), s.invitations.length], [['lawyer'], 0])
    assert.ok(!joinTeam(s, invite, 'eve').ok)
    assert.equal(codeOf(s, 'buyer', { does: 'remove', person: 'buyer', role: 'buyer' }), 'last buyer')
    assert.equal(codeOf(s, 'ada', { does: 'remove', person: 'ada', role: 'lawyer' }), 'done')
  })
  test('a step that the law blocks is refused with the opinion, and leaves nothing', () => {
    const s = fullTeam('DK')
    const chosen = { does: 'step', action: { step: 'estimateValue', subject: 'services', basis: 'market', purchase: 12_000_000, development: 4_000_000, options: 0, payments: 0, counted: [], split: true } }
    const d = ask(s, 'buyer', first, chosen)
    assert.ok(!d.ok && d.refusal.code === 'blocked by law', d.ok ? 'done' : d.refusal.code)
    assert.equal(d.opinions?.DK?.verdict, 'unlawful')
  })
  test('what the law still asks is asked; going on all the same is owned up to, with what was open', () => {
    const s = beginSmall('SE'), d = ask(s, 'buyer', first, { does: 'step', action: { step: 'stateNeed', what: 'Dry cellars.', form: 'outcome', measures: '' } })
    const opinion = d.opinions?.SE
    if (opinion?.verdict === 'depends') {
      assert.ok(!d.ok && d.refusal.code === 'answer the questions')
      const after = needStated(s)
      assert.ok(after.case.need)
    } else assert.ok(d.ok)
    const w = weighLive(lawbook, fullTeam('DK'), { action: announceAction() }, { person: 'buyer', today: first })
    if (!w.ok) assert.deepEqual(openFacts(w.opinions?.DK).length > 0 || w.refusal.code !== 'answer the questions', true)
  })
  test('a second person signs what cannot be undone, never the same', () => {
    let s = fullTeam('DK')
    s = done(s, 'buyer', first, { does: 'step', action: { step: 'estimateValue', subject: 'services', basis: 'market', purchase: 400_000, counted: [] }, unsettled: 'Small.' })
    s = done(s, 'buyer', first, { does: 'step', action: { step: 'chooseProcedure', procedure: 'belowThreshold', reason: 'Small.' }, unsettled: 'Small.' })
    const cancel = { does: 'step', action: { step: 'cancelProcedure', reason: 'needChanged', toAll: true, text: 'No longer needed.' }, unsettled: 'Nobody is bound yet.' }
    const asked = ask(s, 'buyer', first, cancel)
    assert.ok(asked.ok && asked.waits !== undefined, asked.ok ? '' : `${asked.refusal.code}`)
    s = put(s, asked.by, first, asked.events)
    assert.equal(s.case.cancelled, undefined)
    assert.equal(codeOf(s, 'buyer', cancel), 'waits already')
    const { ask: which } = s.waiting[0]!
    assert.equal(codeOf(s, 'buyer', { does: 'second', ask: which, agrees: true }), 'own step')
    assert.equal(codeOf(s, 'expert', { does: 'second', ask: which, agrees: true }), 'no right')
    assert.equal(codeOf(s, 'lawyer', { does: 'second', ask: which, agrees: false }), 'reason needed')
    s = done(s, 'lawyer', first, { does: 'second', ask: which, agrees: true })
    assert.ok(s.case.cancelled)
    assert.deepEqual([s.waiting.length, s.settled[0]?.end, s.settled[0]?.by], [0, 'given', 'lawyer'])
  })
  test('a step that waits is not taken in the name of one who has lost the role, or told of an interest, since', () => {
    let s = joined(fullTeam('DK'), 'buyer', 'buyer2')
    s = done(s, 'buyer', first, { does: 'step', action: { step: 'estimateValue', subject: 'services', basis: 'market', purchase: 400_000, counted: [] }, unsettled: 'Small.' })
    s = done(s, 'buyer', first, { does: 'step', action: { step: 'chooseProcedure', procedure: 'belowThreshold', reason: 'Small.' }, unsettled: 'Small.' })
    s = done(s, 'buyer2', first, { does: 'step', action: { step: 'cancelProcedure', reason: 'needChanged', toAll: true, text: 'No longer needed.' }, unsettled: 'Nobody is bound yet.' })
    const { ask: which } = s.waiting[0]!, without = done(s, 'buyer', first, { does: 'remove', person: 'buyer2', role: 'buyer' })
    assert.equal(codeOf(without, 'lawyer', { does: 'second', ask: which, agrees: true }), 'asker gone')
    assert.equal(codeOf(without, 'lawyer', { does: 'second', ask: which, agrees: false, because: 'It was asked by one who has left.' }), 'done')
    assert.equal(codeOf(s, 'lawyer', { does: 'second', ask: which, agrees: true }), 'done')
  })
  test('nobody evaluates before having declared, nor with an interest', () => {
    const s = fullTeam(), evaluate = { does: 'step', action: { step: 'evaluate', asPublished: true, declared: true, recorded: true } }
    assert.equal(codeOf(s, 'evaluator', evaluate), 'declare first')
    assert.equal(codeOf(s, 'evaluator', { does: 'declare', none: false }), 'reason needed')
    assert.equal(codeOf(done(s, 'evaluator', first, { does: 'declare', none: false, says: 'My brother owns Alpha.' }), 'evaluator', evaluate), 'has interest')
    assert.notEqual(codeOf(done(s, 'evaluator', first, { does: 'declare', none: true }), 'evaluator', evaluate), 'declare first')
  })
  test('no one sits on both sides, and every company may enter once the page is open', () => {
    const s = fullTeam()
    assert.equal(memberOf(s, 'supplier')?.firm, 'f1')
    const company = { organisation: 'o9', name: 'Nine', country: 'NO', number: '999' }
    assert.ok(!joinForFirm(s, 'lawyer', company).ok)
    assert.ok(joinForFirm(s, 'nina', company).ok)
    assert.ok(!joinForFirm(needStated(beginSmall()), 'nina', company).ok, 'the page is not open')
    const invited = done(s, 'buyer', first, { does: 'invite', role: 'expert' })
    assert.ok(!joinTeam(invited, invited.invitations.at(-1)!.invite, 'supplier').ok)
  })
  test('tenders are not there for those who may not see them, nor is who asked', () => {
    const s = fullTeam(), c = { ...s.case, tenders: [{ firm: 'f1', price: 987_654, scores: {}, compliant: true, flaw: 'none' as const, low: false, solution: 'Secret sponge' }], received: ['f1'], questions: { q1: { firm: 'f1', about: 'other', on: first, inTime: true } } }
    for (const role of roles) {
      const text = JSON.stringify(caseSeen(c, [role]))
      assert.equal(text.includes('987654'), maySee([role], 'tenders'), role)
      if (!maySee([role], 'who asked')) assert.ok(!text.includes('"firm":"f1","about"'), role)
    }
  })
  test('a last day that is over is noted once, also when the day comes again', () => {
    let s = fullTeam('DK')
    s = done(s, 'buyer', first, { does: 'step', action: announce, unsettled: 'All is said.' })
    assert.deepEqual(dueIn(s, '2026-10-20'), [])
    const due = dueIn(s, '2026-10-22')
    assert.deepEqual(due, [{ type: 'deadline.passed', which: 'consultation' }])
    s = put(s, 'system', '2026-10-22', due)
    assert.deepEqual(dueIn(s, '2026-10-23'), [])
  })
})
function announceAction() {
  return { step: 'announceConsultation' as const, channel: 'national' as const, open: true, questions: ['What can be done?'], until: '2026-10-20' as const }
}
