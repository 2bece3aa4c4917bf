import { personOf } from '../../live/index.ts'
import { forgetKeys, keysOf } from '../access-keys.ts'
import type { Site } from '../site.ts'
import { calendarMade, forgetCalendar } from './calendar.ts'
import { forgetMails, mailsWanted } from './mail-choice.ts'

/** What real cases hold of a person, for her to take out: where she takes part, and what she herself has put there. */
export async function ownCaseData(site: Site, person: string): Promise<object> {
  const cases: object[] = []
  for (const { id, title, buyerName } of await site.procurements.of(person)) {
    const p = await site.procurements.load(id), s = p?.state, m = s?.members.find(x => x.person === person)
    if (!p || !s || !m) continue
    const interest = s.interests.find(i => i.person === person), mine = <T extends { readonly by: string }>(all: readonly T[]): readonly T[] => all.filter(x => personOf(x.by) === person)
    const table = m.firm ? undefined : await site.caseWorkshops.of(id), ofWorkshop = table ? (await site.store.read(table.id)).filter(e => personOf(e.by) === person).map(({ on, event }) => ({ on, ...event })) : []
    cases.push({
      case: id, title, buyer: buyerName, roles: m.roles, since: m.since, ...(m.firm ? { firm: s.firms.find(f => f.id === m.firm)?.name ?? m.firm } : {}), ...(interest ? { interest: { none: interest.none, says: interest.says, on: interest.on } } : {}),
      comments: mine(s.work.comments).map(({ says, on, removed }) => ({ on, says, removed })), tasks: s.work.tasks.filter(x => x.person === person).map(({ says, day }) => ({ says, day: day ?? null })),
      documents: s.work.documents.flatMap(d => mine(d.versions).map(v => ({ title: d.title, version: v.version, on: v.on }))), hours: mine(s.work.times).map(({ day, hours, kind, says }) => ({ day, hours, kind, says })),
      workshop: ofWorkshop,
      steps: p.envelopes.flatMap(e => ('action' in e.event && personOf(e.by) === person ? [{ on: e.on, step: e.event.action.step }] : [])),
    })
  }
  return { cases, mails: await mailsWanted(site, person), calendarAddressMade: await calendarMade(site, person) ?? null, accessKeys: (await keysOf(site, person)).map(({ digest: _, ...key }) => key) }
}

/** When a person is erased: her keys, her calendar and her choices go, and she leaves the teams that can do without her. The log keeps the id, which names nobody. */
export async function eraseCaseData(site: Site, person: string): Promise<void> {
  await forgetKeys(site, person)
  await forgetCalendar(site, person)
  await forgetMails(site, person)
  for (const { id, members } of await site.procurements.of(person)) for (const role of members.find(m => m.person === person)?.roles ?? []) {
    const p = await site.procurements.load(id), has = p?.state.members.find(m => m.person === person)?.roles.find(r => r === role)
    // The last who leads a case stays in it by the id alone: somebody must be invited to lead it.
    if (has) await site.procurements.send(id, person, { does: 'remove', person, role: has }, `erase.${has}`)
  }
}
