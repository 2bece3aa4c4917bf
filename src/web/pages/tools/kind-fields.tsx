import { countries, currencies, say, text as t, type Country, type Currency, type Day, type Lang, type Text } from '../../../plain/index.ts'
import { activities, buyers, subjects, type Kind, type Subject } from '../../../calc/index.ts'
import type { FieldProblem } from '../../../case/index.ts'
import type { Order } from '../../../law/index.ts'
import { countryWords, DateField, NumberField, Select, type Option } from '../../look/index.ts'
import type { Common } from '../../views.ts'

/** What the views of the tools about amounts have in common. */
export type ToolView = Common & {
  readonly country: Country
  readonly currency: Currency
  readonly day: Day
  readonly kind: Kind
  readonly action: string
  readonly problems: readonly FieldProblem[]
  readonly written: Readonly<Record<string, string>>
  readonly lawHref: (order: Order, id: string) => string
  /** The page on which one step is weighed, with what is known here filled in. */
  readonly checkHref: (step: string, facts: Readonly<Record<string, string | number | boolean>>) => string
}

export const kindWords = {
  country: t('Under the law of', 'Enligt lagen i', 'Efter loven i', 'Etter loven i'),
  buyer: t('Who buys', 'Vem köper', 'Hvem køber', 'Hvem kjøper'),
  activity: t('What the purchase serves', 'Vilken verksamhet köpet gäller', 'Hvilken aktivitet købet vedrører', 'Hvilken virksomhet anskaffelsen gjelder'),
  subject: t('What is bought', 'Vad som köps', 'Hvad der købes', 'Hva som kjøpes'),
  on: t('The day that decides', 'Dagen som avgör', 'Dagen, der afgør', 'Dagen som avgjør'),
  onHelp: t('The day the notice is sent; without a notice, the day the procedure begins.', 'Dagen då annonsen skickas; utan annons dagen då förfarandet inleds.', 'Dagen, hvor bekendtgørelsen sendes; uden bekendtgørelse dagen, hvor proceduren begynder.', 'Dagen kunngjøringen sendes; uten kunngjøring dagen prosessen starter.'),
  currency: t('Currency', 'Valuta', 'Valuta', 'Valuta'),
  toAnswer: t('To the answer', 'Till svaret', 'Til svaret', 'Til svaret'),
} satisfies Record<string, Text>

/** On a small screen the answer stands below a long form. */
export const ToAnswer = ({ v, id }: { v: Pick<ToolView, 'lang'>; id: string }) => <p class="t-tool__jump t-no-print"><a class="ds-link" href={`#${id}`}>{say(kindWords.toAnswer, v.lang)}</a></p>

const sentence = (s: string, lang: Lang): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)
const optionsOf = (of: Readonly<Record<string, Text>>, lang: Lang): Option[] => Object.entries(of).map(([value, label]) => ({ value, label: sentence(say(label, lang), lang) }))

export const errorOf = (v: Pick<ToolView, 'problems' | 'lang'>, field: string): { error: string } | undefined => {
  const p = v.problems.find(x => x.field === field)
  return p ? { error: say(p.text, v.lang) } : undefined
}
/** A number as it is shown in its field: as it was written when it could not be read. */
export const shownAmount = (v: Pick<ToolView, 'written' | 'lang'>, field: string, value: number | undefined): string =>
  v.written[field] ?? (value === undefined ? '' : new Intl.NumberFormat(({ sv: 'sv-SE', da: 'da-DK', nb: 'nb-NO', en: 'en-GB' } as const)[v.lang], { maximumFractionDigits: 2 }).format(value).replace('−', '-'))

/** Under whose law, on which day, who buys what for what. */
export function KindFields({ v, only }: { v: ToolView; /** The subjects that the tool can answer for. */ only?: readonly Subject[] }) {
  const { lang } = v, shown = only ? Object.fromEntries(only.map(s => [s, subjects[s]])) : subjects
  return (
    <>
      <div class="t-tool__pair">
        <Select name="country" lang={lang} label={say(kindWords.country, lang)} value={v.country} options={countries.map(c => ({ value: c, label: say(countryWords[c], lang) }))} {...errorOf(v, 'country')} />
        <Select name="buyer" lang={lang} label={say(kindWords.buyer, lang)} value={v.kind.buyer} options={optionsOf(buyers, lang)} {...errorOf(v, 'buyer')} />
      </div>
      <Select name="subject" lang={lang} label={say(kindWords.subject, lang)} value={v.kind.subject} options={optionsOf(shown, lang)} {...errorOf(v, 'subject')} />
      <Select name="activity" lang={lang} label={say(kindWords.activity, lang)} value={v.kind.activity} options={optionsOf(activities, lang)} {...errorOf(v, 'activity')} />
    </>
  )
}
export const DayField = ({ v }: { v: ToolView }) =>
  <DateField name="on" lang={v.lang} label={say(kindWords.on, v.lang)} description={say(kindWords.onHelp, v.lang)} value={v.written['on'] ?? v.day} min="2014-01-01" max="2027-12-31" {...errorOf(v, 'on')} />

export const CurrencyField = ({ v, of = currencies }: { v: ToolView; of?: readonly Currency[] }) =>
  <Select name="cur" lang={v.lang} label={say(kindWords.currency, v.lang)} value={v.currency} options={of.map(c => ({ value: c, label: c }))} {...errorOf(v, 'cur')} />

/** One amount of the form, in the currency of the form. */
export const AmountField = ({ v, name, label, help, value, optional = false }: { v: ToolView; name: string; label: string; help?: string; value: number | undefined; optional?: boolean }) =>
  <NumberField name={name} lang={v.lang} label={label} {...(help ? { description: help } : {})} optional={optional} decimals value={shownAmount(v, name, value)} unit={v.currency} {...errorOf(v, name)} />
