import { countries, say } from '../../../plain/index.ts'
import { Button, ButtonLink, Card, countryWords, DateField, EmptyState, ErrorSummary, Form, formatDay, Heading, Lead, RadioGroup, Select, Small, Stack } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import type { WorkshopMadeView, WorkshopsView } from './views.ts'
import { seatFirst, seatNames, workshopWords as w } from './words.ts'

/** Where one begins a workshop: which case, whose law, alone or as two. */
export function workshopsPage(v: WorkshopsView): string {
  const { lang } = v, value = (name: string): string | undefined => v.values[name]?.at(-1)
  const error = (name: string) => { const p = v.problems.find(x => x.field === name); return p ? { error: say(p.text, lang) } : {} }
  const home = ({ sv: 'SE', da: 'DK', nb: 'NO', en: 'DK' } as const)[lang]
  return docOf(v, say(w.title, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3"><Heading level={1} size="xl">{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead></div>
      <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />
      {v.cases.length === 0 ? <EmptyState heading={say(w.noCases, lang)}>{say(w.noCasesSays, lang)}</EmptyState> : (
        <Card label={say(w.choose, lang)} tinted>
          <Form action={v.action} label={say(w.choose, lang)} buttons={<Button>{say(w.begin, lang)}</Button>}>
            <Select name="case" lang={lang} label={say(w.case, lang)} value={value('case') ?? v.cases[0]!.id} empty={false} options={v.cases.map(c => ({ value: c.id, label: `${say(c.title, lang)} (${say(w.holds, lang, { n: c.needs, d: c.drafts })})` }))} {...error('case')} />
            <RadioGroup name="country" lang={lang} inline label={say(w.country, lang)} value={value('country') ?? home} options={countries.map(c => ({ value: c, label: say(countryWords[c], lang) }))} {...error('country')} />
            <RadioGroup name="mode" lang={lang} label={say(w.mode, lang)} value={value('mode') ?? 'alone'} options={[{ value: 'alone', label: say(w.alone, lang), description: say(w.aloneSays, lang) }, { value: 'together', label: say(w.together, lang), description: say(w.togetherSays, lang) }]} {...error('mode')} />
            <DateField name="deleteOn" lang={lang} label={say(w.deleteOn, lang)} description={say(w.deleteSays, lang)} value={value('deleteOn') ?? v.usual} min={v.earliest} max={v.latest} {...error('deleteOn')} />
          </Form>
          <Small>{say(w.noAccount, lang)}</Small>
        </Card>
      )}
    </Stack>
  ))
}

/** Shown once: the two addresses. */
export const workshopMadePage = (v: WorkshopMadeView): string => docOf(v, say(w.made, v.lang), (
  <Stack gap={8}>
    <div class="t-stack t-gap-3"><Heading level={1} over={say(v.title, v.lang)}>{say(w.made, v.lang)}</Heading><Lead>{say(w.madeSays, v.lang)}</Lead></div>
    <ul class="t-ws-addresses">{v.addresses.map(a => (
      <li key={a.seat} class="ds-card t-card">
        <Heading level={2} size="xs">{say(seatFirst[a.seat], v.lang).replace(/^./, x => x.toLocaleUpperCase(v.lang))}</Heading>
        <p><a class="ds-link t-ws-address" href={a.href}>{a.whole}</a></p>
        <div class="t-row t-no-print"><ButtonLink small rank="secondary" href={a.href}>{say(w.open, v.lang)}<span class="ds-sr-only">: {say(seatNames[a.seat], v.lang)}</span></ButtonLink></div>
      </li>
    ))}</ul>
    <Small>{say(w.deleteOn, v.lang)}: {formatDay(v.deleteOn, v.lang)}</Small>
  </Stack>
))
