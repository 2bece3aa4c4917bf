import { mapText, say, type Day, type Lang, type Text } from '../../plain/index.ts'
import * as look from './index.ts'
import { SamplePictures } from './sample-pictures.tsx'
import { sample } from './sample-words.ts'

const { Page, Heading, Lead, Stack, Row, Columns, Card, Button, ButtonLink, Tag, Notice, EmptyState, Term, Folded, MarkedList, Prose,
  TextField, NumberField, DateField, Select, InlineSelect, RadioGroup, CheckboxGroup, TextArea, Form, ErrorSummary, VerdictBadge, ThreeCountries, Finding,
  Timeline, KeyFigures, Stat, Steps, Progress, formatMoney, formatShare, langNames } = look

export type SheetProps = {
  readonly lang: Lang
  readonly css: string
  readonly scheme?: 'auto' | 'light' | 'dark'
  /** Changes every text before it is shown; the escaping test puts its own in. */
  readonly change?: (text: string) => string
}

/** Every component on one page, with texts as long as real ones. A page to look at, to scan and to test; it is also our pattern library. */
export function SampleSheet({ lang, css, scheme = 'auto', change = s => s }: SheetProps) {
  const t = (words: Text, values?: Record<string, string | number>) => change(say(words, lang, values))
  const all = (words: Text): Text => mapText(words, change)
  const day = (d: string) => d as Day
  const at = (l: Lang) => `?lang=${l}`
  return (
    <Page lang={lang} title={t(sample.title)} css={css} scheme={scheme} homeHref="/" description={t(sample.lead)}
      nav={sample.nav.map((n, i) => ({ href: `#nav-${i}`, label: t(n), current: i === 0 }))}
      inLangs={{ sv: at('sv'), da: at('da'), nb: at('nb'), en: at('en') }} footer={<p>{t(sample.foot)}</p>}>
      <Stack gap={12}>
        <Stack gap={6}>
          <Heading level={1} size="xl" over={t(sample.over)}>{t(sample.heading)}</Heading>
          <Lead>{t(sample.lead)}</Lead>
          <Row><ButtonLink href="#a">{t(sample.begin)}</ButtonLink><ButtonLink href="#b" rank="secondary">{t(sample.check)}</ButtonLink><ButtonLink href="#c" rank="quiet">{t(sample.later)}</ButtonLink></Row>
        </Stack>
        <Card tinted label={t(sample.check)}>
          <p class="t-ask">{t(sample.askA)} <InlineSelect name="country" label={t(sample.nav[2]!)} options={(['DK', 'SE', 'NO'] as const).map(c => ({ value: c, label: t(sample.askCountry) }))} /> {t(sample.askB)} <InlineSelect name="what" label={t(sample.check)} options={[{ value: 'a', label: t(sample.askWhat) }]} />?</p>
          <p><VerdictBadge verdict="lawful" lang={lang}>{t(sample.askAnswer)}</VerdictBadge></p>
        </Card>
        <Columns count={3}>
          {sample.areas.map(a => <Card key={a.area} area={a.area} heading={t(a.name)} level={2} href={`#area-${a.area}`} foot={t(sample.minutes)}><p>{t(a.says)}</p></Card>)}
        </Columns>
        <Prose>
          <p>{t(sample.prose)}</p>
          <p>{t(sample.termBefore)}<Term word={t(sample.term)} lang={lang} href="#term">{t(sample.termMeans)}</Term>.</p>
        </Prose>
        <Steps label={t(sample.title)} lang={lang} current={2} steps={sample.phases.slice(0, 5).map((p, i) => ({ label: t(p), href: `#phase-${i}` }))} />
        <Columns count={2}>
          <Stack gap={6} as="section" label={t(sample.form)}>
            <Heading level={2}>{t(sample.form)}</Heading>
            <ErrorSummary lang={lang} errors={[{ name: 'day', text: t(sample.fDayError) }]} />
            <Form action="/sample" label={t(sample.form)} buttons={<><Button>{t(sample.form)}</Button><Button rank="secondary" name="draft" value="yes">{t(sample.later)}</Button><Button rank="quiet" danger>{t(sample.remove)}</Button></>}>
              <TextField name="name" label={t(sample.fName)} lang={lang} value={t(sample.heading)} required />
              <DateField name="day" label={t(sample.fDay)} lang={lang} value="2026-03-26" description={t(sample.fDayHint)} error={t(sample.fDayError)} required />
              <NumberField name="value" label={t(sample.fValue)} lang={lang} value="14 500 000" unit={t(sample.unit)} />
              <Select name="rights" label={t(sample.fRights)} lang={lang} options={sample.rights.map((r, i) => ({ value: String(i), label: t(r) }))} />
              <RadioGroup name="how" label={t(sample.fHow)} lang={lang} value="1" options={sample.how.map((h, i) => ({ value: String(i), label: t(h), ...(i === 1 ? { description: t(sample.fDayHint) } : {}) }))} />
              <CheckboxGroup name="needs" label={t(sample.fNeeds)} lang={lang} optional values={['0']} options={sample.needs.map((n, i) => ({ value: String(i), label: t(n) }))} error={t(sample.fDayError)} />
              <TextArea name="text" label={t(sample.fText)} lang={lang} optional rows={3} />
            </Form>
          </Stack>
          <Stack gap={6}>
            <Card heading={t(sample.nav[2]!)} level={2}>
              <VerdictBadge verdict="unlawful" lang={lang} large>{t(sample.unlawfulSays)}</VerdictBadge>
              <ThreeCountries lang={lang} mine="DK" verdicts={{ DK: 'unlawful', SE: 'depends', NO: 'needs a reason' }} />
              <div>
                {sample.findings.map((f, i) => (
                  <Finding key={i} verdict={f.verdict} lang={lang} heading={t(f.heading)} repairs={<Button small rank={i === 0 ? 'primary' : 'secondary'}>{t(f.repair)}</Button>}
                    sources={[{ words: t(f.source), known: f.known, read: day('2026-11-03'), ...(i === 0 ? { link: 'https://eur-lex.europa.eu/' } : {}) }]}
                    {...(i === 0 ? { details: <p>{t(sample.termMeans)}</p>, detailsLabel: t(sample.why) } : {})}>
                    <p>{t(f.says)}</p>
                  </Finding>
                ))}
              </div>
              <Folded summary={t(sample.met)}><MarkedList items={[{ mark: 'lawful', said: say(look.verdictWords.lawful, lang), text: t(sample.metOne) }]} /></Folded>
            </Card>
            <Row>{(['lawful', 'needs a reason', 'depends', 'unlawful'] as const).map(v => <VerdictBadge key={v} verdict={v} lang={lang} />)}</Row>
            <Row>
              {sample.areas.map(a => <Tag key={a.area} area={a.area}>{t(a.name)}</Tag>)}
              <Tag>{t(sample.minutes)}</Tag><Tag color="warning">{t(sample.later)}</Tag>
            </Row>
            <Card heading={t(sample.happened)} level={2}>
              <Timeline lang={lang} label={t(sample.happened)} items={[
                { day: day('2026-01-12'), text: t(sample.past[0]!), mark: 'lawful', said: say(look.verdictWords.lawful, lang) },
                { day: day('2026-02-04'), text: t(sample.past[1]!), mark: 'needs a reason', said: say(look.verdictWords['needs a reason'], lang), href: '#past' },
                { day: day('2026-02-27'), text: t(sample.past[2]!), mark: 'here' },
              ]} />
            </Card>
          </Stack>
        </Columns>
        <Stack gap={4}>
          <Notice lang={lang} kind="success" heading={t(sample.notice)}><p>{t(sample.noticeText)}</p></Notice>
          <Notice lang={lang}><p>{t(sample.noticeText)}</p></Notice>
          <Notice lang={lang} kind="warning" heading={t(sample.empty)}><p>{t(sample.emptyText)}</p></Notice>
          <Notice lang={lang} kind="danger"><p>{t(sample.stopText)}</p></Notice>
        </Stack>
        <KeyFigures items={[
          { label: t(sample.firmsCame), value: 11, note: t(sample.minutes) }, { label: t(sample.yourDays), value: t(sample.days, { n: 14 }) },
          { label: t(sample.price), value: formatMoney(14_500_000, 'SEK', lang), note: t(sample.fValue) }, { label: t(sample.axes[0]!), value: formatShare(0.72, lang) },
        ]} />
        <Columns count={2}>
          <Card label={t(sample.axes[1]!)}><Stat lang={lang} label={t(sample.axes[1]!)} value={t(sample.days, { n: 212 })} low="180" high="340" from={0.2} to={0.7} at={0.3} /></Card>
          <Card><Progress label={t(sample.bandsTitle)} value={74} max={200}>74 / 200</Progress></Card>
        </Columns>
        <EmptyState heading={t(sample.empty)} action={<ButtonLink href="#d" rank="secondary">{t(sample.begin)}</ButtonLink>}>{t(sample.emptyText)}</EmptyState>
        <SamplePictures lang={lang} t={t} all={all} />
        <look.Table caption={t(sample.ledgerTitle)} lang={lang} columns={[{ label: t(sample.nav[1]!) }, { label: t(sample.price), number: true }, { label: t(sample.fRights) }]}
          rows={sample.ledger.map((l, i) => [t(l), formatMoney(1_250_000 * (i + 1), 'NOK', lang), t(sample.rights[i % 2]!)])} />
        <p>{Object.values(langNames).join(' · ')}</p>
      </Stack>
    </Page>
  )
}
