import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { tryOrganisations, tryPerson, type TryPerson } from '../try-people.ts'
import { trySite, type TrySite } from '../try-site.ts'

let clock = Date.parse('2026-11-26T09:00:00Z')
describe('a real case over the web', () => {
  let t: TrySite, kari: TryPerson, lars: TryPerson, firm: TryPerson, id = ''
  before(async () => {
    t = await trySite(undefined, undefined, s => s, { now: () => new Date(clock) })
    ;[kari, lars, firm] = [await tryPerson(t.site, { name: 'Kari Nordmann' }), await tryPerson(t.site, { name: 'Lars Law' }), await tryPerson(t.site, { name: 'Frida Firm', organisation: tryOrganisations.company })]
  })
  after(() => t.close())
  const begin = { title: 'Rain beds in Strandgata', area: 'climate', buyer: 'municipality', activity: 'general', seconds: 'yes', command: 'c1' }
  const text = async (answer: Promise<Response>): Promise<string> => (await answer).text()
  const doIt = (who: TryPerson, fields: Record<string, string>, path = 'do') => t.post(`/nb/procurements/${id}/${path}`, { command: `c${Math.random().toString(36).slice(2)}`, position: '999', ...fields }, who.headers)

  test('is begun by one who belongs to a confirmed buyer, once however often it is sent', async () => {
    assert.match(await text(t.get('/nb/procurements')), /Logg inn/)
    assert.equal((await t.post('/nb/procurements', { ...begin, organisation: kari.organisation! })).status, 303, 'a stranger is sent to sign in')
    assert.equal((await t.post('/nb/procurements', { ...begin, organisation: kari.organisation! }, firm.headers)).status, 422)
    const one = await t.post('/nb/procurements', { ...begin, organisation: kari.organisation! }, kari.headers), again = await t.post('/nb/procurements', { ...begin, organisation: kari.organisation! }, kari.headers)
    assert.equal(one.status, 303)
    assert.equal(one.headers.get('location'), again.headers.get('location'))
    id = one.headers.get('location')!.split('/').at(-1)!
    assert.equal((await t.site.procurements.listed()).length, 1)
    const page = await text(t.get(`/nb/procurements/${id}`, kari.headers))
    assert.match(page, /Rain beds in Strandgata/)
    assert.match(page, /Siden er ikke åpen ennå/)
  })
  test('is not there for others', async () => {
    for (const path of ['', '/team', '/record', '/record.json']) assert.equal((await t.get(`/nb/procurements/${id}${path}`, lars.headers)).status, 404, path)
    assert.equal((await t.get(`/nb/market/${id}/record`)).status, 404)
    assert.equal((await t.get(`/nb/procurements/${id}`)).status, 303)
    assert.equal((await doIt(lars, { does: 'openPage' })).status, 404)
  })
  test('takes people in by a link in a mail, which is used once and never in the log', async () => {
    const sent = await doIt(kari, { does: 'invite', role: 'lawyer', mail: 'lars@example.org' })
    assert.match(sent.headers.get('location')!, /team\?said=invited/)
    const mail = (await t.site.outbox.recent()).find(m => JSON.stringify(m).includes('lars@example.org'))
    assert.ok(mail)
    const link = /\/nb\/case-invitations\/[\w-]{32}/.exec(JSON.stringify(mail))![0]
    assert.match(await text(t.get(link, lars.headers)), /Rain beds/)
    assert.match(await text(t.get(link, lars.headers)), /De andre ser deg som Lars Law\./)
    assert.equal((await t.post(link, { command: 'j1' }, lars.headers)).status, 303)
    assert.equal((await t.get(link, firm.headers)).status, 410)
    assert.ok(!JSON.stringify(await t.store.read(id)).includes('example.org'))
    assert.ok(!JSON.stringify(await t.store.read(id)).includes('Lars'))
    assert.match(await text(t.get(`/nb/procurements/${id}/team`, lars.headers)), /Lars Law/)
  })
  test('two people who are invited at once each get the link to their own role', async () => {
    // A slow store: both places are there before either link is made.
    const procurements = t.site.procurements as { -readonly [K in keyof typeof t.site.procurements]: (typeof t.site.procurements)[K] }, { load } = procurements
    procurements.load = async of => { await new Promise(wait => { setTimeout(wait, 80) }); return load(of) }
    await Promise.all((['observer', 'finance'] as const).map(role => doIt(kari, { does: 'invite', role, mail: `${role}@example.org` })))
    procurements.load = load
    const mails = await t.site.outbox.recent()
    for (const [role, says] of [['observer', /observatør/], ['finance', /økonomi/]] as const) {
      const link = /\/nb\/case-invitations\/[\w-]{32}/.exec(JSON.stringify(mails.find(m => m.recipient === `${role}@example.org`)))![0]
      assert.match(await text(t.get(link, lars.headers)), says)
    }
  })
  test('weighs a step, refuses what the law blocks, and keeps a draft', async () => {
    const need = { step: 'stateNeed', what: 'Regn skal ikke nå kjellerne.', form: 'outcome', measures: 'Ingen vann i kjellere.', budget: '2 000 000' }
    assert.match(await text(doIt(kari, { ...need, intent: 'check' }, 'steps')), /t-panel__verdict/)
    assert.match((await doIt(kari, { ...need, intent: 'draft' }, 'steps')).headers.get('location')!, /said=draft/)
    assert.match(await text(t.get(`/nb/procurements/${id}?step=stateNeed`, kari.headers)), /Regn skal ikke nå kjellerne/)
    const took = await doIt(kari, { ...need, intent: 'take', unsettled: 'Mer er ikke kjent ennå.' }, 'steps')
    assert.equal(took.status, 303, await took.text())
    assert.match(await text(t.get(`/nb/procurements/${id}?step=changeNeed`, kari.headers)), /id="step-unsettled" hidden/, 'nobody is asked why one goes on before the law depends on something')
    const split = await doIt(kari, { step: 'estimateValue', subject: 'services', basis: 'market', purchase: '12 000 000', development: '4 000 000', split: 'yes', intent: 'take', unsettled: 'x' }, 'steps'), page = await split.text()
    assert.equal(split.status, 422)
    assert.match(page, /Loven tillater ikke steget/)
    assert.match(page, /id="step-take" hidden/, 'the script shows the button again when the step is repaired')
    assert.match(page, /procurements\/[0-9a-f]+" aria-current="page"/, 'the part of the case stays marked')
    assert.match(await text(t.get(`/nb/procurements/${id}`, lars.headers)), /Din del/, 'a lawyer for whom nothing waits is told what they are here for')
    assert.equal((await doIt(lars, { step: 'estimateValue', intent: 'take' }, 'steps')).status, 403, 'no step of a lawyer')
  })
  test('is open to follow once its page is, with its record, and the file verifies', async () => {
    assert.match((await doIt(kari, { does: 'openPage' })).headers.get('location')!, /said=done/)
    assert.match(await text(t.get('/sv/procurements')), /Rain beds/)
    const bundle = await t.get(`/sv/market/${id}/record.json`)
    assert.equal(bundle.status, 200)
    const body = await bundle.text()
    assert.ok(!body.includes(kari.person.id), 'no person in the record')
    assert.match(await text(t.get(`/sv/market/${id}/record`)), /Regn skal ikke nå kjellerne/)
    assert.equal((await t.get(`/nb/procurements/${id}`, firm.headers)).status, 303, 'a firm is led to the public page')
  })
  test('no link on the pages of a case leads nowhere', async () => {
    for (const path of ['', '/team', '?step=writeDocuments', '/record']) {
      const page = await text(t.get(`/nb/procurements/${id}${path}`, kari.headers))
      for (const href of new Set([...page.matchAll(/href="(\/[^"#]*)/g)].map(m => m[1]!.replaceAll('&amp;', '&')))) {
        if (href.startsWith('/static/')) continue
        const { status } = await t.get(href, kari.headers)
        assert.ok(status < 400, `${path} leads to ${href}: ${status}`)
      }
    }
  })
  test('a second person signs an exclusion of what cannot be undone', async () => {
    const went = await doIt(kari, { step: 'estimateValue', subject: 'services', basis: 'market', purchase: '400 000', development: '0', intent: 'take', unsettled: 'Lite.' }, 'steps')
    assert.equal(went.status, 303, await went.text())
    const chose = await doIt(kari, { step: 'chooseProcedure', procedure: 'belowThreshold', reason: 'Lite.', intent: 'take', unsettled: 'Lite.' }, 'steps')
    assert.equal(chose.status, 303, await chose.text())
    const asked = await doIt(kari, { step: 'cancelProcedure', reason: 'needChanged', toAll: 'yes', text: 'Ikke lenger nødvendig.', intent: 'take', unsettled: 'Ingen er bundet.' }, 'steps')
    assert.match(asked.headers.get('location') ?? await asked.text(), /said=waits/)
    const page = await text(t.get(`/nb/procurements/${id}`, lars.headers)), ask = /name="ask" value="([^"]+)"/.exec(page)![1]!
    assert.match(page, /Ikke lenger nødvendig/)
    assert.match(page, /Ingen er bundet/, 'who signs reads why one goes on')
    assert.doesNotMatch(page, /name="answer\./, 'and is asked nothing that no form would send')
    assert.match(page, new RegExp(`href="/nb/market/${id}"`), 'the open page is a click away')
    assert.equal((await doIt(kari, { does: 'second', ask, agrees: 'yes' })).status, 422)
    assert.match((await doIt(lars, { does: 'second', ask, agrees: 'yes' })).headers.get('location')!, /said=done/)
    assert.ok((await t.site.procurements.load(id))!.state.case.cancelled)
    clock += 1
  })
})
