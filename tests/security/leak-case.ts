import assert from 'node:assert/strict'
import type { LiveEvent } from '../../src/live/index.ts'
import { makeKey } from '../../src/server/access-keys.ts'
import { tryOrganisations, tryPerson, type TryPerson } from '../../src/server/try-people.ts'
import { trySite, type TrySite } from '../../src/server/try-site.ts'

/** One person per role in one real case, two firms, a signed-in stranger, an administrator of the installation, and nobody. */
export const teamOfCase = ['buyer', 'expert', 'lawyer', 'evaluator', 'finance', 'observer'] as const
export const others = ['firm', 'rival', 'stranger', 'administrator'] as const
export type Who = (typeof teamOfCase)[number] | (typeof others)[number]

export type LeakCase = {
  readonly t: TrySite
  /** The case with everything in it, whose page is open; and one that nobody but its buyer knows of. */
  readonly open: string
  readonly closed: string
  readonly run: string
  readonly people: Readonly<Record<Who, TryPerson>>
  /** Keys that were given out: to be found nowhere. */
  readonly keys: Readonly<Record<'access' | 'calendar' | 'invitation', string>>
  readonly documents: readonly { readonly id: string; readonly title: string }[]
  readonly close: () => Promise<void>
}

let sent = 0
const command = (): string => `leak${++sent}`

/** A case in which every thing that somebody may not see stands once, each with a word of its own (leak-things.ts). */
export async function leakCase(now = () => new Date('2026-09-07T09:00:00Z')): Promise<LeakCase> {
  const t = await trySite(undefined, undefined, s => s, { now, post: async () => {}, moderatorKey: 'a moderator key of this test' })
  const people = {} as Record<Who, TryPerson>
  people.buyer = await tryPerson(t.site, { name: 'Contact Buyer', email: 'mk-mail-buyer@example.org' })
  for (const role of teamOfCase.slice(1)) people[role] = await tryPerson(t.site, { name: `Mkname ${role}`, email: `mk-mail-${role}@example.org`, organisation: people.buyer.organisation! })
  people.firm = await tryPerson(t.site, { name: 'Mkname firm', email: 'mk-mail-firm@example.org', organisation: { ...tryOrganisations.company, name: 'Mkfirmone ApS' } })
  people.rival = await tryPerson(t.site, { name: 'Mkname rival', email: 'mk-mail-rival@example.org', organisation: { ...tryOrganisations.other, name: 'Mkfirmtwo AB' } })
  people.stranger = await tryPerson(t.site, { name: 'Stig Stranger', organisation: { name: 'Tredje AS', kind: 'company', country: 'NO', number: '923609016' } })
  people.administrator = await tryPerson(t.site, { name: 'Ada Administrator', admin: true, organisation: false })

  const begin = async (title: string): Promise<string> => {
    const answer = await t.post('/en/procurements', { title, area: 'climate', buyer: 'municipality', activity: 'general', seconds: 'yes', command: command(), organisation: people.buyer.organisation! }, people.buyer.headers)
    assert.equal(answer.status, 303, await answer.text())
    return answer.headers.get('location')!.split('/').at(-1)!
  }
  const open = await begin('Rain beds in Strandgata'), closed = await begin('Mkclosedtitle')
  const went = async (answer: Promise<Response>): Promise<void> => { const a = await answer; assert.equal(a.status, 303, /ds-error-summary.*?<\/ul>|<h2 class="ds-heading" data-size="2xs">.*?<\/h2>/.exec(await a.clone().text())?.[0]) }
  const post = (path: string, fields: Record<string, string | string[]>, who: Who = 'buyer', id = open) => went(t.post(`/en/procurements/${id}${path}`, { command: command(), position: '999', ...fields }, people[who].headers))
  const step = (fields: Record<string, string | string[]>, id = open) => post('/steps', { intent: 'take', unsettled: 'Not known yet.', ...fields }, 'buyer', id)
  const seat = (who: 'firm' | 'rival', fields: Record<string, string>) => went(t.post(`/en/market/${open}/seat`, { command: command(), ...fields }, people[who].headers))
  const plant = async (by: string, ...events: LiveEvent[]): Promise<void> => { const r = await t.site.procurements.apply(open, command(), () => ({ ok: true, by, events })); assert.ok(r.ok) }
  const state = async () => (await t.site.procurements.load(open))!.state
  const letter = async (to: string): Promise<string> => (await t.site.outbox.recent(500)).find(m => m.recipient === to)!.plain

  for (const role of teamOfCase.slice(1)) {
    await post('/do', { does: 'invite', role, mail: `mk-mail-${role}@example.org` })
    await went(t.post(/\/en\/case-invitations\/[\w-]{32}/.exec(await letter(`mk-mail-${role}@example.org`))![0], { command: command() }, people[role].headers))
  }
  await step({ step: 'stateNeed', what: 'Mkclosedneed', form: 'outcome', measures: 'Dry.', budget: '1 000' }, closed)
  await step({ step: 'stateNeed', what: 'Rain shall not reach the cellars.', form: 'outcome', measures: 'Dry cellars.', budget: '8 765 431' })
  await post('/do', { does: 'openPage' })
  await step({ step: 'estimateValue', subject: 'services', basis: 'market', purchase: '345 617', development: '0' })
  await step({ step: 'announceConsultation', channel: 'national', open: 'yes', questions: 'What can be done?', until: '2026-10-20' })
  for (const who of ['firm', 'rival'] as const) await seat(who, { does: 'join', organisation: people[who].organisation! })
  const [f1, f2] = (await state()).firms.map(f => f.id) as [string, string]
  const lead = (fields: Record<string, string | string[]>) => went(t.post(`/en/procurements/${open}/dialogue`, { command: command(), ...fields }, people.buyer.headers))
  await lead({ does: 'offerSlot', kind: 'meeting', day: '2026-09-10', from: '09:00', to: '10:00', place: 'Town hall', capacity: '1' })
  const { slot } = (await state()).dialogue.slots[0]!
  await seat('firm', { does: 'takeSlot', slot })
  await seat('firm', { does: 'names', slot, names: 'Mkparticipant' })
  await seat('firm', { does: 'ask', says: 'Mkquestion' })
  await plant('buyer:x', { type: 'meeting.noted', note: 'n1', firms: [f1], day: '2026-09-07', ours: ['buyer'], theirs: 'Mktheirs', about: ['maturity'], share: [], told: ['Mktold'], heard: ['Mkheard', 'Mksecretheard'], documents: [] })
  await seat('firm', { does: 'markSecret', of: 'n1', paragraphs: '1', because: 'Mksecretwhy' })
  await plant('supplier:x',
    { type: 'draft.published', draft: 'd1', version: 1, title: 'Requirements', paragraphs: ['One.'], changed: '' },
    { type: 'passage.commented', comment: 'c1', draft: 'd1', version: 1, paragraph: 0, firm: f1, says: 'Mkpassage', secret: false },
    { type: 'passage.commented', comment: 'c2', draft: 'd1', version: 1, paragraph: 0, firm: f1, says: 'Mkpassagesecret', secret: true },
    { type: 'input.sent', input: 'i1', firm: f1, about: 'other', says: ['Mkinput', 'Mkinputsecret'], secret: [1] },
    { type: 'consent.asked', consent: 'k1', firm: f1, of: 'i1', paragraph: 1, to: [f2], why: 'Mkconsentwhy' })
  await plant('buyer:x', { type: 'interest.declared', person: people.evaluator.person.id, none: false, says: 'Mkinterest' })
  await plant(`buyer:${people.buyer.person.id}`, { type: 'second.asked', ask: 'a1', step: 'cancelProcedure', person: people.buyer.person.id, asked: { action: { step: 'cancelProcedure', reason: 'needChanged', toAll: true, text: 'Mkwaiting' } } } as LiveEvent)
  await post('/steps', { step: 'writeDocuments', intent: 'draft', criteria: 'Mkdraft' })
  await post('/workshop', { does: 'begin', seat: 'buyer', start: 'nothing' })
  await post('/workshop', { does: 'sit', seat: 'expert' }, 'expert')
  for (const [who, says] of [['expert', 'Mkcardhidden'], ['buyer', 'Mkcardshared']] as const) await post('/workshop', { does: 'add', says, weight: '2', base: '0' }, who)
  const card = (await t.site.caseWorkshops.of(open))!.state.added.find(n => n.says === 'Mkcardshared')!.need
  await post('/workshop', { does: 'share', need: card, base: '0' })
  await post('/workshop', { does: 'draft', says: 'Mkrequirement', form: 'functional', measured: '', level: '', method: '', needs: card, base: '0' })
  await post('/tasks', { does: 'comment', says: 'Mkcomment', about: 'case', to: [people.lawyer.person.id] })
  await post('/tasks', { does: 'comment', says: 'Mktendercomment', about: 'step:decideAward' })
  await post('/tasks', { does: 'task', says: 'Mktask', day: '2026-09-14' })
  await post('/report', { part: 'address', says: 'Mkreport', open: '' }, 'lawyer')
  await seat('firm', { does: 'noteTime', kind: 'dialogue', hours: '3', says: 'Mkfirmtime' })
  for (const [sight, word] of [['team', 'team'], ['inner work', 'inner'], ['tenders', 'tenders'], ['secrets', 'secrets'], [`firm:${f1}`, 'firm']] as const) {
    const form = new FormData()
    for (const [name, value] of Object.entries({ command: command(), title: `Mkdoctitle-${word}`, sight, says: `Mkdocsays-${word}` })) form.set(name, value)
    form.set('file', new File([`Mkdocbytes-${word}`], `Mkdocfile-${word}.txt`))
    await went(t.raw(`/en/procurements/${open}/documents`, { method: 'POST', body: form, headers: { 'sec-fetch-site': 'same-origin', ...people.buyer.headers } }))
  }
  await plant('system', { type: 'tender.received', firm: f1, final: false }, { type: 'tenders.revealed', tenders: [{ firm: f1, price: 9_876_541, scores: {}, compliant: true, flaw: 'none', low: false, solution: 'Mksolution' }] }, { type: 'tenders.ranked', ranking: [{ firm: f1, points: 87.654321 }] })

  await post('/do', { does: 'invite', role: 'observer', mail: 'mk-mail-invited@example.org' })
  await went(t.post(`/en/organisations/${people.buyer.organisation!.slice('organisation.'.length)}`, { do: 'invite', email: 'mk-mail-colleague@example.org', role: 'member' }, people.buyer.headers))
  const calendar = /\/en\/calendar\/([\w-]{43})\.ics/.exec(await (await t.post('/en/me/reminders', { does: 'renew' }, people.buyer.headers)).text())![1]!
  await t.post('/en/differences/report', { what: 'Mkbarrier stands in a report that no moderator has read yet, long enough to be one.', met: 'tender', from: 'NO', to: 'SE', step: '', row: '', year: '2026', hours: '', cost: '', currency: '', command: command() })
  const run = (await t.post('/en/cases/small-case/runs', { country: 'NO' })).headers.get('location')!.split('/').at(-1)!
  return {
    t, open, closed, run, people, documents: (await state()).work.documents.map(({ id, title }) => ({ id, title })), close: t.close,
    keys: { access: (await makeKey(t.site, people.buyer.person.id, { name: 'a program', scope: 'act', until: '2026-12-01' }))!, calendar, invitation: /case-invitations\/([\w-]{32})/.exec(await letter('mk-mail-invited@example.org'))![1]! },
  }
}
