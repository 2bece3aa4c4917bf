import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { joinTeam } from '../../live/index.ts'
import { tryOrganisations, tryPerson, type TryPerson } from '../try-people.ts'
import { trySite, type TrySite } from '../try-site.ts'

const third = { name: 'Tredje AS', kind: 'company', country: 'NO', number: '923609016' } as const
let sent = 0
describe('the market dialogue of a real case over the web', () => {
  let t: TrySite, buyer: TryPerson, expert: TryPerson, one: TryPerson, two: TryPerson, id = '', clock = Date.parse('2026-09-07T09:00:00Z')
  const text = async (answer: Promise<Response> | Response): Promise<string> => (await answer).text()
  const post = (path: string, who: TryPerson, fields: Record<string, string | readonly string[]>) => t.post(path, { command: `c${++sent}`, ...fields }, who.headers)
  const seat = (who: TryPerson, fields: Record<string, string | readonly string[]>) => post(`/sv/market/${id}/seat`, who, fields)
  const lead = (fields: Record<string, string | readonly string[]>, who = buyer) => post(`/nb/procurements/${id}/dialogue`, who, fields)
  const went = async (answer: Promise<Response>): Promise<void> => { const a = await answer; assert.equal(a.status, 303, /t-notice|ds-error/.exec('')?.[0] ?? (await a.text()).match(/<h2 class="ds-heading" data-size="2xs">.*?<\/h2>|ds-error-summary.*?<\/ul>/)?.[0] ?? String(a.status)) }
  const state = async () => (await t.site.procurements.load(id))!.state
  const open = () => text(t.get(`/en/market/${id}`))
  before(async () => {
    t = await trySite(undefined, undefined, s => s, { now: () => new Date(clock) })
    ;[buyer, expert, one, two] = [await tryPerson(t.site, { name: 'Kari Nordmann' }), await tryPerson(t.site, { name: 'Eva Expert', organisation: false }), await tryPerson(t.site, { name: 'Otto One', organisation: tryOrganisations.company }), await tryPerson(t.site, { name: 'Tua Two', organisation: tryOrganisations.other })]
    const begun = await post('/nb/procurements', buyer, { title: 'Rain beds in Strandgata', area: 'climate', buyer: 'municipality', activity: 'general', seconds: 'yes', organisation: buyer.organisation! })
    id = begun.headers.get('location')!.split('/').at(-1)!
  })
  after(() => t.close())

  test('the public page is not there before it is opened, nor is the seat', async () => {
    for (const path of ['', '/seat', '/page.json']) for (const headers of [{}, one.headers]) assert.equal((await t.get(`/en/market/${id}${path}`, headers)).status, 404, path)
    await went(post(`/nb/procurements/${id}/steps`, buyer, { position: '999', step: 'stateNeed', what: 'Regn skal ikke nå kjellerne.', form: 'outcome', measures: 'Ingen vann i kjellere.', budget: '2 345 678', intent: 'take', unsettled: 'Mer er ikke kjent ennå.' }))
    await went(post(`/nb/procurements/${id}/do`, buyer, { does: 'openPage' }))
    await went(post(`/nb/procurements/${id}/steps`, buyer, { position: '999', step: 'announceConsultation', channel: 'national', open: 'yes', questions: 'Hva kan gjøres?\nHva koster drift?', until: '2026-10-20', intent: 'take', unsettled: 'Mer er ikke kjent ennå.' }))
  })
  test('it is open to anybody in four languages, in words of the case’s own language marked so, without the budget', async () => {
    for (const lang of ['en', 'sv', 'da', 'nb']) {
      const html = await text(t.get(`/${lang}/market/${id}`))
      assert.match(html, lang === 'nb' ? /<p class="t-kept">Regn skal/ : /<p class="t-kept" lang="nb">Regn skal/)
      assert.ok(html.includes('Kari Nordmann') && html.includes(`/market/${id}/record`) && html.includes('Hva koster drift?'))
      assert.ok(!/2.?345.?678/.test(html), 'no budget')
    }
    const page = await t.get(`/en/market/${id}`), tag = page.headers.get('etag')!
    assert.equal((await t.get(`/en/market/${id}`, { 'if-none-match': tag })).status, 304)
    assert.equal(await text(t.get(`/en/market/${id}`)), await text(t.get(`/en/market/${id}`, one.headers)), 'the same for everybody')
  })
  test('the buyer translates its own texts; a text that changed is shown in its own language again', async () => {
    await went(lead({ does: 'translate', of: 'need', lang: 'en', says: 'Rain shall not reach the cellars.' }))
    assert.match(await open(), /<p class="t-kept">Rain shall not reach the cellars\./)
    await went(post(`/nb/procurements/${id}/steps`, buyer, { position: '999', step: 'changeNeed', what: 'Regn skal ikke nå kjellerne igjen.', why: 'Klarere.', form: 'outcome', measures: 'Ingen vann i kjellere.', intent: 'take', unsettled: 'Mer er ikke kjent ennå.' }))
    assert.match(await open(), /lang="nb">Regn skal ikke nå kjellerne igjen/)
    assert.match(await text(t.get(`/nb/procurements/${id}/dialogue/translate?to=en`, buyer.headers)), /Teksten er endret siden/)
  })
  test('a company joins by a confirmed organisation, a stranger signs in first, a team member cannot', async () => {
    assert.equal((await t.get(`/sv/market/${id}/seat`)).status, 303)
    assert.match(await text(t.get(`/sv/market/${id}/seat`, expert.headers)), /inte till något företag/)
    for (const who of [one, two]) {
      assert.match(await text(t.get(`/sv/market/${id}/seat`, who.headers)), /Vilket företag/)
      assert.equal((await seat(who, { does: 'join', organisation: 'another' })).status, 422)
      await went(seat(who, { does: 'join', organisation: who.organisation! }))
    }
    assert.deepEqual((await state()).firms.map(f => f.name), ['Klart Vand ApS', 'Rent Vatten AB'])
    assert.match((await t.get(`/sv/market/${id}/seat`, buyer.headers)).headers.get('location')!, /procurements/)
    assert.ok(!(await open()).includes('Klart Vand'), 'who takes part is nobody’s business')
  })
  test('times are offered to all alike; the second firm waits, and moves up', async () => {
    assert.equal((await lead({ does: 'offerSlot', kind: 'meeting', day: '2026-09-01', from: '09:00', to: '10:00', place: 'Rådhuset', capacity: '1' })).status, 422, 'a day that is over')
    await went(lead({ does: 'offerSlot', kind: 'meeting', day: '2026-09-10', from: '09:00', to: '10:00', place: 'Rådhuset', capacity: '1' }))
    assert.match(await open(), /Rådhuset/)
    const { slot } = (await state()).dialogue.slots[0]!
    await went(seat(one, { does: 'takeSlot', slot }))
    await went(seat(two, { does: 'takeSlot', slot }))
    assert.match(await text(t.get(`/sv/market/${id}/seat`, two.headers)), /Ni väntar på plats/)
    await went(seat(one, { does: 'names', slot, names: 'Otto One, driftssjef' }))
    assert.match(await text(t.get(`/nb/procurements/${id}/dialogue`, buyer.headers)), /Otto One, driftssjef/)
    assert.ok(!JSON.stringify(await t.store.read(id)).includes('driftssjef'), 'names stay outside the log')
    assert.ok((await state()).case.signedUp.length === 2)
    assert.equal((await seat(two, { does: 'names', slot: 'none', names: 'x' })).status, 404)
  })
  test('questions are answered to all by their own numbers, and nobody sees who asked', async () => {
    await went(seat(two, { does: 'ask', says: 'Hvor dypt er røret?' }))
    await went(seat(one, { does: 'ask', says: 'Er gata stengt om natta?' }))
    assert.ok(!(await open()).includes('røret'), 'unanswered questions are not shown')
    const form = await text(t.get(`/nb/procurements/${id}?step=answerQuestion&question=q2`, buyer.headers))
    assert.match(form, /Er gata stengt om natta\?/)
    await went(post(`/nb/procurements/${id}/steps`, buyer, { position: '999', step: 'answerQuestion', question: 'q2', answer: 'Ja, fra 22.', to: 'all', reveals: 'no', intent: 'take', unsettled: 'Mer er ikke kjent.' }))
    assert.match(await open(), /Question 1<\/h3>/)
    const mine = await text(t.get(`/sv/market/${id}/seat`, one.headers))
    assert.match(mine, /Svar 1 på den offentliga sidan/)
    assert.ok(!/q[12]\b/.test(mine.replace(/<script[\s\S]*?<\/script>/g, '')), 'no number of the log')
    assert.ok(!(await text(t.get(`/nb/procurements/${id}/dialogue`, expert.headers))).includes('røret'), 'a stranger reads nothing')
  })
  test('drafts have versions; a comment stays at the version it was written on', async () => {
    await went(lead({ does: 'publishDraft', title: 'Krav', text: 'Første avsnitt.\n\nAndre avsnitt.' }))
    await went(seat(one, { does: 'commentPassage', draft: 'd1', version: '1', paragraph: '1', says: 'For trangt krav' }))
    assert.equal((await lead({ does: 'publishDraft', draft: 'd1', title: 'Krav', text: 'Første.\n\nAndre, endret.' })).status, 422, 'what changed must be said')
    await went(lead({ does: 'publishDraft', draft: 'd1', title: 'Krav', text: 'Første.\n\nAndre, endret.', changed: 'Avsnitt to er åpnere.' }))
    await went(lead({ does: 'answerPassage', draft: 'd1', version: '1', paragraph: '1', says: 'Vi har åpnet det.' }))
    assert.match(await text(t.get(`/sv/market/${id}/seat`, one.headers)), /till version 1, stycke 2/)
    const page = await open()
    assert.ok(page.includes('Vi har åpnet det.') && page.includes('Avsnitt to er åpnere.') && page.includes('Andre avsnitt.') && !page.includes('For trangt krav'))
  })
  test('a meeting that was held is weighed, and one click shares it with all, without what the firm keeps', async () => {
    clock = Date.parse('2026-09-11T09:00:00Z')
    await went(lead({ does: 'noteMeeting', firms: ['f1'], day: '2026-09-10', ours: ['buyer', 'expert'], theirs: 'to fra drift', about: ['maturity'], share: ['timetable'], told: 'Vi starter i mai.', heard: 'Vi har levert ti bed.\n\nPrisen vår er 900 000.' }))
    const note = (await state()).dialogue.notes[0]!.note
    assert.ok(!(await open()).includes('Vi starter i mai'))
    const ledger = await text(t.get(`/nb/procurements/${id}/dialogue`, buyer.headers))
    assert.match(ledger, /Å dele|å dele med alle/)
    await went(seat(one, { does: 'markSecret', of: note, paragraphs: '1' }))
    const prefilled = await text(t.get(`/nb/procurements/${id}?step=meetFirm&note=${note}&firm=f1`, buyer.headers))
    assert.match(prefilled, /Vi starter i mai/)
    await went(post(`/nb/procurements/${id}/steps`, buyer, { position: '999', step: 'meetFirm', firm: 'f1', about: 'maturity', share: 'timetable', minutes: 'yes', promise: 'no', note: 'Vi starter i mai.', intent: 'take', unsettled: 'Mer er ikke kjent.' }))
    const clicked = await lead({ does: 'shareAll' })
    if (clicked.status !== 303) await went(post(`/nb/procurements/${id}/steps`, buyer, { position: '999', step: 'shareNotes', to: 'all', secrets: 'no', intent: 'take', unsettled: 'Mer er ikke kjent.' }))
    let page = await open()
    assert.ok(page.includes('Vi starter i mai') && !page.includes('levert ti bed'), 'what the firm said waits until it has read it')
    await went(seat(one, { does: 'confirmNote', note }))
    page = await open()
    assert.ok(page.includes('levert ti bed') && !page.includes('900 000'))
    assert.equal((await seat(one, { does: 'markSecret', of: note, paragraphs: '0' })).status, 422, 'what is open cannot be made secret')
  })
  test('a secret is passed on only by consent to exactly it, which can be taken back until it is used', async () => {
    const note = (await state()).dialogue.notes[0]!.note
    assert.equal((await lead({ does: 'askConsent', of: note, paragraph: '0', to: 'all', why: 'x' })).status, 422, 'not a secret')
    await went(lead({ does: 'askConsent', of: note, paragraph: '1', to: 'all', why: 'For at alle skal kjenne nivået.' }))
    const consent = (await state()).dialogue.consents[0]!.consent
    assert.equal((await lead({ does: 'useConsent', consent })).status, 422)
    assert.match(await text(t.get(`/sv/market/${id}/seat`, one.headers)), /Prisen vår er 900 000[\s\S]*alla[\s\S]*kjenne nivået/)
    assert.equal((await seat(two, { does: 'consent', consent, gives: 'yes' })).status, 422, 'another firm’s consent is not there')
    await went(seat(one, { does: 'consent', consent, gives: 'yes' }))
    await went(seat(one, { does: 'withdrawConsent', consent }))
    assert.equal((await lead({ does: 'useConsent', consent })).status, 422)
    await went(lead({ does: 'askConsent', of: note, paragraph: '1', to: 'all', why: 'En gang til.' }))
    const again = (await state()).dialogue.consents[1]!.consent
    await went(seat(one, { does: 'consent', consent: again, gives: 'yes' }))
    await went(lead({ does: 'useConsent', consent: again }))
    assert.ok((await open()).includes('900 000'))
    assert.equal((await seat(one, { does: 'withdrawConsent', consent: again })).status, 422)
  })
  test('time is summed per side, and firms together only when there are three, as a span', async () => {
    await went(seat(one, { does: 'noteTime', kind: 'dialogue', hours: '3,5' }))
    await went(seat(two, { does: 'noteTime', kind: 'dialogue', hours: '7' }))
    await went(lead({ does: 'noteTime', kind: 'dialogue', hours: '2' }))
    const buyers = await text(t.get(`/nb/procurements/${id}/dialogue`, buyer.headers))
    assert.match(buyers, /vises når tre leverandører/)
    const late = await tryPerson(t.site, { name: 'Tore Third', organisation: third })
    await went(seat(late, { does: 'join', organisation: late.organisation! }))
    await went(seat(late, { does: 'noteTime', kind: 'other', hours: '4' }))
    assert.match(await text(t.get(`/sv/market/${id}/seat`, one.headers)), /10–20 timmar/)
    assert.ok(!/Tid noteres: 7|Tid noteres: 3/.test(await text(t.get(`/nb/procurements/${id}`, buyer.headers))), 'a firm’s own hours are not in the team’s log')
  })
  test('the papers are drawn from the case without what is secret, and a lawyer signs the plan as it stands', async () => {
    const lawyer = await tryPerson(t.site, { name: 'Liv Law', organisation: false }), papers = `/nb/procurements/${id}/papers`
    const invited = await t.site.procurements.send(id, buyer.person.id, { does: 'invite', role: 'lawyer' }, 'invite-lawyer')
    assert.ok(invited.ok)
    const { invite } = (await state()).invitations.at(-1)!
    assert.ok((await t.site.procurements.apply(id, 'lawyer-joins', s => joinTeam(s, invite, lawyer.person.id))).ok)
    await went(seat(one, { does: 'sendInput', about: '0', says: 'Vi bruker åpne bed.', secret: 'Filteret er vårt eget.' }))
    for (const name of ['', '/paper.html', '/paper.json']) {
      const report = await text(t.get(`${papers}/consultation-report${name}`, buyer.headers))
      assert.ok(report.includes('Vi bruker åpne bed.') && report.includes('Klart Vand ApS') && !report.includes('Filteret er vårt eget'), name)
      assert.ok(!report.includes('påhittade') && !report.includes('oppdiktede'), 'nothing in it is invented')
    }
    assert.ok(!(await text(t.get(`${papers}/questions`, buyer.headers))).includes('Klart Vand'), 'not who asked')
    const plan = await text(t.get(`${papers}/consultation-plan?begins=2026-10-01`, lawyer.headers)), mark = /name="plan" value="([0-9a-f]+)"/.exec(plan)![1]!, begins = /name="begins" value="(\d{4}-\d\d-\d\d)"/.exec(plan)![1]!
    assert.equal((await post(`${papers}/consultation-plan`, buyer, { begins, plan: mark })).status, 403, 'a buyer does not sign')
    await went(post(`${papers}/consultation-plan`, lawyer, { begins, plan: '0'.repeat(32) }))
    assert.equal((await state()).dialogue.signed, undefined, 'another plan than the one that stands is not signed')
    await went(post(`${papers}/consultation-plan`, lawyer, { begins, plan: mark }))
    assert.match(await text(t.get(`${papers}/consultation-plan?begins=${begins}`, buyer.headers)), /Signert av Liv Law/)
    await went(post(`/nb/procurements/${id}/steps`, buyer, { position: '999', step: 'changeNeed', what: 'Regn skal ikke nå noen kjeller.', why: 'Enklere.', form: 'outcome', measures: 'Ingen vann.', intent: 'take', unsettled: 'Mer er ikke kjent.' }))
    assert.match(await text(t.get(`${papers}/consultation-plan?begins=${begins}`, buyer.headers)), /Planen er endret siden/)
    for (const path of ['consultation-plan', 'consultation-report', 'questions/paper.json']) for (const who of [one, two]) assert.equal((await t.get(`${papers}/${path}`, who.headers)).status, 303, 'a firm is led away')
  })
  test('no page, mark, error or file tells a firm or the public what is not theirs, and hidden work changes no mark', async () => {
    const mark = async (): Promise<string | null> => (await t.get(`/en/market/${id}`)).headers.get('etag'), before = await mark(), seatBefore = (await text(t.get(`/sv/market/${id}/seat`, two.headers))).replaceAll(/name="command" value="[^"]*"/g, '')
    await went(seat(one, { does: 'ask', says: 'ONLYONE spørsmål' }))
    await went(seat(one, { does: 'sendInput', about: 'other', says: 'ONLYONE sier', secret: 'ONLYONE skjuler' }))
    await went(seat(one, { does: 'commentPassage', draft: 'd1', version: '2', paragraph: '0', says: 'ONLYONE kommentar' }))
    await went(lead({ does: 'noteTime', kind: 'need', hours: '1' }))
    assert.equal(await mark(), before, 'the mark of the page is of what it shows')
    assert.equal((await text(t.get(`/sv/market/${id}/seat`, two.headers))).replaceAll(/name="command" value="[^"]*"/g, ''), seatBefore, 'the seat of another is as it was')
    const own = (await state()).dialogue.inputs.at(-1)!.input
    for (const answer of [await seat(two, { does: 'markSecret', of: own, paragraphs: '0' }), await seat(two, { does: 'markSecret', of: 'nothing', paragraphs: '0' })]) {
      assert.equal(answer.status, 422)
      const said = await answer.text()
      assert.ok(!said.includes('ONLYONE') && said.includes('Det finns inte längre'), 'another’s and nobody’s are refused alike')
    }
    for (const path of ['', '/page.json', '/record', '/record.json', '/documents', '/seat']) for (const headers of [{}, two.headers]) assert.ok(!(await text(t.get(`/en/market/${id}${path}`, headers))).includes('ONLYONE'), path)
    for (const path of ['', '/dialogue', '/team', '/live', '/papers/questions', '/dialogue/translate?to=en']) assert.equal((await t.get(`/en/procurements/${id}${path}`, two.headers)).headers.get('location'), `/en/market/${id}`, path)
  })
  test('whoever has left the company speaks for it no more', async () => {
    const gone = await tryPerson(t.site, { name: 'Gunn Gone', organisation: tryOrganisations.company })
    await went(seat(gone, { does: 'join', organisation: gone.organisation! }))
    const left = await t.site.people.organisations.act(gone.organisation!, { id: gone.person.id, admin: false }, { do: 'leave' } as never)
    assert.ok(left.ok, JSON.stringify(left))
    assert.equal((await t.get(`/sv/market/${id}/seat`, gone.headers)).status, 403)
  })
})
