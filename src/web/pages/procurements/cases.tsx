import { say } from '../../../plain/index.ts'
import { areas, roleWords } from '../../../live/index.ts'
import { Button, ButtonLink, Card, countryWords, EmptyState, ErrorSummary, Form, formatDay, Heading, Lead, Notice, RadioGroup, Select, Small, Stack, TextField } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import type { CasesView, JoinView, ListedCase } from './views.ts'
import { caseWords as w } from './words.ts'

const List = ({ cases, v }: { cases: readonly ListedCase[]; v: CasesView }) => (
  <ul class="t-realcases">{cases.map(c => (
    <li key={c.href} class="ds-card t-card">
      <Heading level={3} size="xs" over={say(w.areas[c.area], v.lang)}><a class="ds-link" href={c.href} lang={c.lang}>{c.title}</a></Heading>
      <p class="t-small">{c.buyerName} · {say(countryWords[c.country], v.lang)}{c.changed && ` · ${formatDay(c.changed, v.lang, 'medium')}`}{c.ended && ` · ${say(w.ended, v.lang)}`}</p>
      {c.roles && <p class="t-small">{c.roles.map(r => say(roleWords[r], v.lang)).join(', ')}</p>}
    </li>
  ))}</ul>
)

/** Real cases: one's own, those that are open to all, and where one begins. */
export function casesPage(v: CasesView): string {
  const { lang } = v
  return docOf(v, say(w.title, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3"><Heading level={1} size="xl">{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead></div>
      {v.yours && (
        <section class="t-stack t-gap-4"><Heading level={2} size="md">{say(w.yours, lang)}</Heading>{v.yours.length === 0 ? <Small>{say(w.yoursNone, lang)}</Small> : <List cases={v.yours} v={v} />}</section>
      )}
      <section class="t-stack t-gap-4"><Heading level={2} size="md">{say(w.openCases, lang)}</Heading>{v.open.length === 0 ? <EmptyState heading={say(w.openNone, lang)} level={3}>{say(w.openNoneSays, lang)}</EmptyState> : <List cases={v.open} v={v} />}</section>
      <Begin v={v} />
    </Stack>
  ))
}

function Begin({ v }: { v: CasesView }) {
  const { lang, organisations } = v, value = (name: string): string | undefined => v.values[name]?.at(-1)
  const error = (name: string) => { const p = v.problems.find(x => x.field === name); return p ? { error: say(p.text, lang) } : {} }
  if (!organisations || organisations.length === 0) return (
    <Card tinted label={say(w.begin, lang)} id="begin">
      <Heading level={2}>{say(w.begin, lang)}</Heading>
      {!organisations ? <><p>{say(w.beginNeeds, lang)}</p><div class="t-row"><ButtonLink href={v.signIn}>{say(w.signIn, lang)}</ButtonLink></div></>
        : v.waiting && v.waiting.length > 0 ? <><p>{say(w.beginWaits, lang, { name: v.waiting.join(', ') })}</p><div class="t-row"><ButtonLink href={v.homeHref}>{say(w.practiseNow, lang)}</ButtonLink><ButtonLink rank="secondary" href={v.me}>{say(w.myPage, lang)}</ButtonLink></div></>
          : <><p>{say(w.beginOrganisation, lang)}</p><div class="t-row"><ButtonLink href={v.register}>{say(w.registerNow, lang)}</ButtonLink><ButtonLink rank="secondary" href={v.me}>{say(w.myPage, lang)}</ButtonLink></div></>}
    </Card>
  )
  const options = <K extends string>(words: Readonly<Record<K, Parameters<typeof say>[0]>>) => (Object.keys(words) as K[]).map(k => ({ value: k, label: cap(say(words[k], lang), lang) }))
  return (
    <Card tinted label={say(w.begin, lang)} id="begin">
      <Heading level={2}>{say(w.begin, lang)}</Heading>
      <p>{say(w.beginSays, lang)}</p>
      <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />
      <Form action={v.action} hidden={{ command: v.command }} label={say(w.begin, lang)} buttons={<Button>{say(w.beginNow, lang)}</Button>}>
        <TextField name="title" lang={lang} label={say(w.name, lang)} description={say(w.nameSays, lang)} value={value('title') ?? ''} {...error('title')} />
        <RadioGroup name="area" lang={lang} label={say(w.area, lang)} value={value('area')} options={areas.map(a => ({ value: a, label: say(w.areas[a], lang) }))} {...error('area')} />
        <Select name="organisation" lang={lang} label={say(w.organisation, lang)} value={value('organisation') ?? organisations[0]!.id} empty={false} options={organisations.map(o => ({ value: o.id, label: `${o.name} (${say(countryWords[o.country], lang)})` }))} {...error('organisation')} />
        <RadioGroup name="buyer" lang={lang} label={say(w.buyer, lang)} value={value('buyer') ?? 'municipality'} options={options(w.buyers)} {...error('buyer')} />
        <Select name="activity" lang={lang} label={say(w.activity, lang)} value={value('activity') ?? 'general'} empty={false} options={options(w.activities)} {...error('activity')} />
        <RadioGroup name="seconds" lang={lang} inline label={say(w.seconds, lang)} description={say(w.secondsSays, lang)} value={value('seconds') ?? 'yes'} options={[{ value: 'yes', label: say(w.yes, lang) }, { value: 'no', label: say(w.no, lang) }]} />
      </Form>
    </Card>
  )
}
const cap = (s: string, lang: string): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)

/** An invitation, opened. */
export const joinCasePage = (v: JoinView): string => docOf(v, say(w.joinTitle, v.lang), (
  <Stack gap={6}>
    <Heading level={1}>{say(w.joinTitle, v.lang)}</Heading>
    {v.gone ? <Notice kind="warning" lang={v.lang} heading={say(w.joinTitle, v.lang)}><p>{say(w.joinGone, v.lang)}</p></Notice> : (
      <>
        <Lead>{say(w.joinSays, v.lang, { buyer: v.buyerName, title: v.title, role: say(roleWords[v.role], v.lang).toLocaleLowerCase(v.lang) })}</Lead>
        {v.as && <p>{say(w.joinAs, v.lang, { name: v.as.name })} <a class="ds-link" href={v.as.me}>{say(w.changeName, v.lang)}</a></p>}
        <Form action={v.action} hidden={{ command: v.command }} buttons={<Button>{say(w.join, v.lang)}</Button>}>{null}</Form>
      </>
    )}
  </Stack>
))
