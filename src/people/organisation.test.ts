import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fold, numbered } from '../log/index.ts'
import { decideOrganisation, mayDo, nameFromEmail, organisationActs, organisationFold, readEmail, readName, readOrganisation, standingsOf, type Actor, type Organisation, type OrganisationAction, type OrganisationAct, type OrganisationEvent } from './index.ts'

const anna: Actor = { id: 'anna', admin: false }, bo: Actor = { id: 'bo', admin: false }, cy: Actor = { id: 'cy', admin: false }, keeper: Actor = { id: 'keeper', admin: true }
const now = '2026-11-26T10:00:00.000Z', later = '2026-12-03T10:00:00.000Z'
const registered: OrganisationEvent = { type: 'organisation.registered', name: 'Sandvika kommune', kind: 'buyer', country: 'NO', number: '974760673', owner: 'anna' }
const invited = (role: 'owner' | 'member' = 'member', id = 'i1'): OrganisationEvent => ({ type: 'invitation.sent', invitation: id, role, digest: 'd', until: later })
const joined = (person: string, id = 'i1'): OrganisationEvent => ({ type: 'invitation.accepted', invitation: id, person })
const after = (...events: OrganisationEvent[]): Organisation => fold(organisationFold, numbered(0, events.map(event => ({ branch: 'b1', on: '2026-11-26', by: 'anna', v: 1, event }))))!
const two = after(registered, invited(), joined('bo'))
const decide = (o: Organisation, who: Actor, action: OrganisationAction, at = now) => decideOrganisation(o, who, action, at)

describe('an organisation', () => {
  test('has whoever registered it as owner, and nobody has confirmed it', () => {
    const o = after(registered)
    assert.deepEqual([[...o.members], o.confirmed, o.closed], [[['anna', 'owner']], false, false])
  })
  test('gains whoever accepts an invitation, once', () => {
    const o = after(registered, invited('owner'))
    const taken = decide(o, bo, { do: 'accept', invitation: 'i1', digest: 'd' })
    assert.ok(taken.ok)
    const then = after(registered, invited('owner'), ...taken.events)
    assert.equal(then.members.get('bo'), 'owner')
    assert.deepEqual(decide(then, cy, { do: 'accept', invitation: 'i1', digest: 'd' }), { ok: false, problem: 'no such invitation' })
  })
  test('an invitation holds until its moment and not at it, is refused with another key, and after it was taken back', () => {
    const o = after(registered, invited()), accept: OrganisationAction = { do: 'accept', invitation: 'i1', digest: 'd' }
    assert.ok(decide(o, bo, accept, '2026-12-03T09:59:59.999Z').ok)
    assert.deepEqual(decide(o, bo, accept, later), { ok: false, problem: 'invitation over' })
    assert.deepEqual(decide(o, bo, { ...accept, digest: 'e' }), { ok: false, problem: 'no such invitation' })
    assert.deepEqual(decide(after(registered, invited(), { type: 'invitation.taken-back', invitation: 'i1' }), bo, accept), { ok: false, problem: 'no such invitation' })
    assert.deepEqual(decide(o, anna, accept), { ok: false, problem: 'already a member' })
  })
  test('the last owner cannot leave, be removed or step down while others are there; the last of all may, and closes it', () => {
    for (const action of [{ do: 'leave' }, { do: 'remove member', person: 'anna' }, { do: 'change role', person: 'anna', role: 'member' }] as const) assert.deepEqual(decide(two, anna, action), { ok: false, problem: 'last owner' }, action.do)
    assert.deepEqual(decide(after(registered), anna, { do: 'leave' }), { ok: true, events: [{ type: 'member.left', person: 'anna', how: 'left' }, { type: 'organisation.closed' }] })
    assert.ok(decide(two, bo, { do: 'leave' }).ok)
  })
  test('who deletes the account goes, even as the last owner; an administrator can make another', () => {
    const erased = decide(two, anna, { do: 'erase' })
    assert.deepEqual(erased, { ok: true, events: [{ type: 'member.left', person: 'anna', how: 'erased' }] })
    const left = after(registered, invited(), joined('bo'), ...(erased.ok ? erased.events : []))
    assert.deepEqual(decide(left, bo, { do: 'change role', person: 'bo', role: 'owner' }), { ok: false, problem: 'not allowed' })
    assert.ok(decide(left, keeper, { do: 'change role', person: 'bo', role: 'owner' }).ok)
  })
  test('invites people once it is confirmed: a name that nobody has looked at is not sent to strangers', () => {
    const invite: OrganisationAction = { do: 'invite', invitation: 'i9', role: 'member', digest: 'd', until: later }
    assert.deepEqual(decide(after(registered), anna, invite), { ok: false, problem: 'not confirmed' })
    assert.ok(decide(after(registered, { type: 'organisation.confirmed' }), anna, invite).ok)
  })
  test('once closed, nothing happens to it but that people are erased', () => {
    const closed = after(registered, { type: 'organisation.closed' })
    assert.deepEqual(decide(closed, anna, { do: 'rename', name: 'X' }), { ok: false, problem: 'closed' })
    assert.ok(decide(closed, anna, { do: 'erase' }).ok)
  })
})

test('who may do what with an organisation, cell by cell', () => {
  const stand: readonly [string, Actor][] = [['owner', anna], ['member', bo], ['outsider', cy], ['administrator', keeper]]
  const expected: Readonly<Record<OrganisationAct, string>> = {
    'see members': 'yes yes no yes', 'invite': 'yes no no yes', 'take back invitation': 'yes no no yes', 'change role': 'yes no no yes', 'remove member': 'yes no no yes', 'leave': 'yes yes no no', 'rename': 'yes no no yes', 'confirm': 'no no no yes', 'close': 'no no no yes',
  }
  const o = after(registered, { type: 'organisation.confirmed' }, invited(), joined('bo'), invited('member', 'i2'))
  const actions: Partial<Record<OrganisationAct, OrganisationAction>> = {
    'invite': { do: 'invite', invitation: 'i9', role: 'member', digest: 'd', until: later }, 'take back invitation': { do: 'take back invitation', invitation: 'i2' }, 'change role': { do: 'change role', person: 'bo', role: 'owner' },
    'remove member': { do: 'remove member', person: 'bo' }, 'rename': { do: 'rename', name: 'Other' }, 'confirm': { do: 'confirm' }, 'close': { do: 'close' },
  }
  for (const act of organisationActs) {
    assert.equal(stand.map(([, who]) => (mayDo(o, who, act) ? 'yes' : 'no')).join(' '), expected[act], act)
    const action = actions[act]
    // What the table says is what happens.
    if (action) assert.equal(stand.map(([, who]) => (decide(o, who, action).ok ? 'yes' : 'no')).join(' '), expected[act], `${act}, done`)
  }
  assert.deepEqual(standingsOf(o, { id: 'anna', admin: true }), ['owner', 'administrator'])
})

describe('what is written of people', () => {
  test('names are one line', () => {
    assert.equal(readName('  Kari \n Nordmann\t'), 'Kari Nordmann')
    for (const none of ['', ' ', '\u0000\u2028', 'x'.repeat(101)]) assert.equal(readName(none), undefined)
  })
  test('addresses are those that mail servers take, and never more than one line', () => {
    assert.equal(readEmail(' Anna.Berg+tipp@Sandvika.Kommune.NO '), 'anna.berg+tipp@sandvika.kommune.no')
    for (const wrong of ['', 'anna', 'anna@', '@x.no', 'anna@localhost', 'a b@x.no', 'a@x.no\nBcc: b@y.no', 'a@x.no,b@y.no', '<a@x.no>', 'a..b@x.no', '"a"@x.no', `${'a'.repeat(250)}@x.no`, 'a@[127.0.0.1]', 'a@-x.no']) assert.equal(readEmail(wrong), undefined, wrong)
  })
  test('a first name is proposed from the address', () => {
    assert.deepEqual(['anna.berg@x.no', 'bo+tipp@x.dk', '--@x.se'].map(nameFromEmail), ['Anna Berg', 'Bo', '–'])
  })
  test('an organisation is read once, with each problem at its field', () => {
    assert.deepEqual(readOrganisation({ name: ' Sandvika  kommune', kind: 'buyer', country: 'NO', number: '974 760 673' }), { ok: true, organisation: { name: 'Sandvika kommune', kind: 'buyer', country: 'NO', number: '974760673' } })
    assert.deepEqual(readOrganisation({ name: '', kind: 'state', country: 'FI', number: '' }), { ok: false, problems: [['kind', 'missing'], ['name', 'missing'], ['country', 'missing'], ['number', 'missing']] })
    assert.deepEqual(readOrganisation({ name: 'A', kind: 'company', country: 'DK', number: '10150818' }), { ok: false, problems: [['number', 'check digit']] })
  })
})
