import { fill, say, type Lang, type Text } from '../../../plain/index.ts'
import { intentOptions, perEuro } from '../../../case/index.ts'
import { answerWords } from '../../../market/index.ts'
import { Card, Folded, formatDay, formatMoney, formatNumber, Heading, Small, TextLink } from '../../look/index.ts'
import { deskWords as w } from '../../desk-words.ts'
import { firmName } from '../../event-words.ts'
import type { DeskView } from '../../views.ts'
import { ledgerWords } from '../ledger.tsx'

const howWords: Readonly<Record<'mail' | 'phone' | 'news', Text>> = { mail: w.mail, phone: w.phone, news: w.newspaper }

const newest = 3
type Answer = DeskView['meetings'][number]['answers'][number]

/** An answer as a sentence; sums of money in the buyer's own currency, in round figures as one talks. */
function answered(a: Answer, v: DeskView, lang: Lang): string {
  const words: Text | undefined = (answerWords as Readonly<Record<string, Text>>)[a.key]
  if (!words) return a.key
  const money = a.about === 'priceRange', unit = (x: number): number => (x >= 1_000_000 ? 10_000 : 1_000)
  const shown = Object.entries(a.values).map(([name, x]) => {
    if (typeof x !== 'number') return [name, x] as const
    const local = money ? x * perEuro[v.currency] : x
    return [name, formatNumber(money ? Math.round(local / unit(local)) * unit(local) : local, lang)] as const
  })
  return fill(words[lang], { ...Object.fromEntries(shown), unit: v.currency })
}

function Meeting({ m, v, open }: { m: DeskView['meetings'][number]; v: DeskView; open: boolean }) {
  const { lang } = v
  return (
    <Folded summary={`${firmName(v.firms, m.firm)}, ${formatDay(m.on, lang, 'medium')}`} open={open}>
      <dl class="t-who">{m.answers.map(a => (
        <div key={a.about}><dt>{say((intentOptions as Readonly<Record<string, Text>>)[a.about]!, lang)}</dt>
          <dd>{answered(a, v, lang)}{a.secret && <span class="t-small">{say(w.inConfidence, lang)}</span>}</dd></div>))}
      </dl>
    </Folded>
  )
}

/** What people have written, called about and answered; the latest first. */
export function Messages({ v }: { v: DeskView }) {
  const { lang } = v
  const answers = v.advisers.flatMap(a => a.topics.flatMap(topic => (topic.answer ? [{ id: `${a.who}-${topic.id}`, name: a.name, role: a.role, ask: topic.ask, answer: topic.answer }] : [])))
  const news = [...v.news].reverse(), asked = v.state.advisers.at(-1), latest = asked && `${asked.who}-${asked.topic}`
  const message = (n: DeskView['news'][number]) => (
    <article key={n.n} class="t-message">
      <p class="t-message__from"><b>{say(n.from, lang)}</b> {say(howWords[n.by], lang)} · {formatDay(n.on, lang, 'medium')}{v.since !== undefined && n.n > v.since && <> · <b>{say(w.fresh, lang)}</b></>}</p>
      <p>{say(n.says, lang)}</p>
    </article>
  )
  return (
    <Card label={say(w.messages, lang)} id="messages">
      <Heading level={2}>{say(w.messages, lang)}</Heading>
      {v.news.length + answers.length + v.meetings.length === 0 && <Small>{say(w.messagesNone, lang)}</Small>}
      {news.slice(0, newest).map(message)}
      {news.length > newest && <Folded summary={say(w.olderMessages, lang, { n: news.length - newest })}>{news.slice(newest).map(message)}</Folded>}
      {v.meetings.length > 0 && <>
        <Heading level={3} size="2xs">{say(w.meetings, lang)}</Heading>
        {[...v.meetings].reverse().map((m, i) => <Meeting key={m.n} m={m} v={v} open={i === 0} />)}
      </>}
      {answers.length > 0 && <>
        <Heading level={3} size="2xs">{say(w.answers, lang)}</Heading>
        {/* The answer that has just come stands open; the earlier ones are a click away. */}
        {answers.map(a => <Folded key={a.id} summary={say(a.ask, lang)} open={a.id === latest}><p class="t-message__from"><b>{a.name}</b>, {say(a.role, lang)}</p><p>{say(a.answer, lang)}</p></Folded>)}
      </>}
    </Card>
  )
}

/** Who knows what, in small: each thing told, with those who have it. */
export function Ledger({ v }: { v: DeskView }) {
  const { lang } = v, now = !v.ended && v.viewed === undefined, share = now ? sharing.find(step => v.steps.some(s => s.step === step && !s.refusal)) : undefined
  return (
    <Card label={say(w.ledger, lang)}>
      <Heading level={2}>{say(w.ledger, lang)}</Heading>
      <Small>{say(v.ledger.length === 0 ? w.ledgerNone : w.ledgerSays, lang)}</Small>
      {v.ledger.length > 0 && (
        <dl class="t-who">{v.ledger.map(i => {
          const label = say(i.label, lang), has = Object.entries(i.firms).sort((a, b) => (a[1] < b[1] ? -1 : 1)).map(([f, day]) => `${firmName(v.firms, f)} (${formatDay(day, lang, 'short')})`).join(', ')
          return (
            <div key={i.id}>
              <dt>{label.charAt(0).toLocaleUpperCase(lang) + label.slice(1)}</dt>
              <dd class={i.everybody ? undefined : 't-who__few'}>{i.everybody ? `${say(w.everybody, lang)} ${say(w.since, lang, { day: formatDay(i.everybody, lang, 'short') })}` : say(w.only, lang, { firms: has })}</dd>
              {i.mustShare && <dd class="t-who__few"><b>{i.shareBy ? say(w.shareBy, lang, { day: formatDay(i.shareBy, lang, 'short') }) : say(w.shareFirst, lang)}</b>{share && <> <a class="ds-link" href={v.links.step(share)}>{say(w.shareNow, lang)}<span class="ds-sr-only">: {label}</span></a></>}</dd>}
            </div>
          )
        })}</dl>
      )}
      {v.ledger.length > 0 && <TextLink href={v.links.ledger}>{say(ledgerWords.whole, lang)}</TextLink>}
    </Card>
  )
}

/** The steps that open to all what some have been told, the plainest first. */
const sharing = ['shareNotes', 'publishConsultationReport'] as const

/** What the work has cost so far, the firms' too: they pay for what the buyer asks of them. */
export function Cost({ v }: { v: DeskView }) {
  const { lang, costs } = v
  const line = (label: Text, days: number, money: number) => (
    <div><dt>{say(label, lang)}</dt><dd>{say(w.workDays, lang, { n: days })}<span class="t-small">{formatMoney(money, v.currency, lang)}</span></dd></div>
  )
  return (
    <Card label={say(w.cost, lang)}>
      <Heading level={2}>{say(w.cost, lang)}</Heading>
      <dl class="t-who">{line(w.costBuyer, costs.buyerDays, costs.buyer)}{line(w.costFirms, costs.firmsDays, costs.firms)}</dl>
      <Small>{say(w.costNote, lang)}</Small>
    </Card>
  )
}
