import { say, text as t, type Day } from '../../plain/index.ts'
import type { LedgerLine } from '../../practice/index.ts'
import type { MessageLine } from '../../exercise/index.ts'
import { Card, formatDay, Heading, Lead, Small, TextLink } from '../look/index.ts'
import { documentOf } from '../look/document.ts'
import { deskWords as w } from '../desk-words.ts'
import { otherWords } from '../other-words.ts'
import { InformationLedger, type Holding } from '../pictures/index.ts'
import type { RunCommon } from '../views.ts'
import { Layout } from './layout.tsx'

export type LedgerPageView = RunCommon & {
  readonly lines: readonly LedgerLine[]
  /** What was said to single firms in the channels of a group exercise. */
  readonly messages: readonly MessageLine[]
}
export const ledgerWords = {
  whole: t('Firm by firm', 'Företag för företag', 'Virksomhed for virksomhed', 'Leverandør for leverandør'),
  lead: t(
    'Each thing that was told, and which firms have it. What one firm was told that matters for a tender must reach all, in good time before the deadline; business secrets stay where they are.',
    'Varje sak som har berättats, och vilka företag som har den. Det som ett företag har fått veta och som har betydelse för ett anbud måste nå alla, i god tid före tidsfristen; affärshemligheter stannar där de är.',
    'Hver ting, der er fortalt, og hvilke virksomheder der har den. Det, én virksomhed har fået at vide, og som betyder noget for et tilbud, skal ud til alle i god tid før fristen; forretningshemmeligheder bliver, hvor de er.',
    'Hver ting som er fortalt, og hvilke leverandører som har den. Det én leverandør har fått vite og som betyr noe for et tilbud, må nå alle i god tid før fristen; forretningshemmeligheter blir der de er.'),
  open: t('{n} to be shared with all', '{n} att dela med alla', '{n} skal deles med alle', '{n} skal deles med alle'),
  by: t('by {day}', 'senast {day}', 'senest {day}', 'senest {day}'),
}

/** Who knows what of the purchase: a picture that is a table. */
export function ledgerPage(v: LedgerPageView): string {
  const { lang } = v, of = new Map<string, (firm: string) => Holding>(), knows = (since: Day): Holding => ({ state: 'knows', since })
  for (const l of v.lines) of.set(l.id, firm => { const since = l.firms[firm] ?? l.everybody; return since ? knows(since) : { state: l.mustShare ? 'missing' : 'none' } })
  for (const m of v.messages) of.set(m.message, firm => (m.firm === firm ? knows(m.on) : m.sharedAt !== undefined ? { state: 'knows' } : { state: 'missing' }))
  const items = [...v.lines.map(l => ({ id: l.id, label: l.label })), ...v.messages.map(m => ({ id: m.message, label: m.says.length > 120 ? `${m.says.slice(0, 120)}…` : m.says }))]
  const due = v.messages.flatMap(m => m.shareBy ?? [])[0], open = v.lines.filter(l => l.mustShare).length + v.messages.filter(m => m.sharedAt === undefined).length
  return documentOf(
    <Layout v={v} title={say(w.ledger, lang)} wide robots="noindex">
      <div class="t-stack t-gap-6">
        <div class="t-stack t-gap-3"><Heading level={1} over={say(v.scenario.title, lang)}>{say(w.ledger, lang)}</Heading><Lead>{say(ledgerWords.lead, lang)}</Lead></div>
        <p><TextLink href={v.links.desk}>{say(otherWords.toDesk, lang)}</TextLink></p>
        {items.length === 0 ? <Small>{say(w.ledgerNone, lang)}</Small> : (
          <Card label={say(w.ledger, lang)}>
            <InformationLedger id="who-knows" lang={lang} title={w.ledger} items={items} firms={v.firms.map(f => ({ id: f.id, label: f.name }))} holds={(item, firm) => of.get(item)!(firm)}
              summary={open === 0 ? w.ledgerSays : `${say(ledgerWords.open, lang, { n: open })}${due ? `, ${say(ledgerWords.by, lang, { day: formatDay(due, lang, 'medium') })}` : ''}`} />
          </Card>
        )}
      </div>
    </Layout>,
  )
}
