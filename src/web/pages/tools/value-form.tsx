import { say } from '../../../plain/index.ts'
import { partNames } from '../../../law/index.ts'
import { fieldsOfValue, subjectsOfValue, valueKinds, type AmountName, type FieldName, type RowName } from '../../../calc/index.ts'
import { Button, CheckboxGroup, Folded, Form, NumberField, RadioGroup, Select, Small } from '../../look/index.ts'
import { AmountField, CurrencyField, DayField, errorOf, KindFields, shownAmount } from './kind-fields.tsx'
import { fieldWords, valueWords as w } from './value-words.ts'
import type { ValueView } from './value.tsx'

const rowed: ReadonlySet<string> = new Set<RowName>(['option', 'renewal', 'payment', 'phase', 'provided', 'notNeeded', 'envisaged', 'lastYear', 'nextYear', 'repeat'])
const labelOf = (name: FieldName) => fieldWords[name]?.label ?? partNames[name as keyof typeof partNames]

/** What the kind of purchase needs, and no more; then who buys what, and when. */
export function ValueForm({ v }: { v: ValueView }) {
  const { lang, input } = v
  return (
    <Form action={v.action} method="get" label={say(w.title, lang)} buttons={<Button type="submit">{say(w.count, lang)}</Button>}>
      <div class="t-stack t-gap-3">
        <Select name="kind" lang={lang} label={say(w.kind, lang)} description={say(w.kindHelp, lang)} value={input.kind} {...errorOf(v, 'kind')}
          options={Object.entries(valueKinds).map(([value, label]) => ({ value, label: say(label, lang).charAt(0).toLocaleUpperCase(lang) + say(label, lang).slice(1) }))} />
        <div class="t-no-print"><Button type="submit" rank="secondary" small>{say(w.change, lang)}</Button></div>
      </div>
      <fieldset class="t-tool__group"><legend class="ds-heading" data-size="xs">{say(w.amounts, lang)}</legend>
        <Small>{say(w.emptyRows, lang)}</Small>
        <CurrencyField v={v} />
        {fieldsOfValue[input.kind].map(name => <ValueField key={name} name={name} v={v} />)}
        <Units v={v} />
      </fieldset>
      <fieldset class="t-tool__group"><legend class="ds-heading" data-size="xs">{say(w.who, lang)}</legend>
        <KindFields v={v} only={subjectsOfValue[input.kind]} />
        <DayField v={v} />
      </fieldset>
    </Form>
  )
}

function ValueField({ name, v }: { name: FieldName; v: ValueView }) {
  const { lang, input } = v
  if (name === 'lots') return <Lots v={v} />
  if (name === 'months') return <NumberField name="months" lang={lang} label={say(labelOf('months'), lang)} description={say(fieldWords.months!.help!, lang)} value={v.written['months'] ?? input.months ?? ''} unit={say(w.months, lang)} optional {...errorOf(v, 'months')} />
  if (name === 'announced') return <RadioGroup name="announced" lang={lang} inline label={say(labelOf('announced'), lang)} value={input.announced ? 'yes' : 'no'} options={[{ value: 'yes', label: say(w.yes, lang) }, { value: 'no', label: say(w.no, lang) }]} />
  const help = fieldWords[name]?.help
  if (rowed.has(name)) return <Rows name={name as RowName} v={v} />
  return <AmountField v={v} name={name} label={say(labelOf(name), lang)} {...(help ? { help: say(help, lang) } : {})} value={input.amounts[name as AmountName]} />
}

/** As many rows as are filled in and one more; "more rows" sends the form and brings back four. */
function shownRows(v: ValueView, name: string, filled: number): number {
  const places = Object.keys(v.written).flatMap(k => (k.startsWith(`${name}.`) && v.written[k] !== '' ? [Number(k.slice(name.length + 1)) + 1] : []))
  return Math.min(Math.max(filled, ...places) + (v.more === name ? 4 : 1), 30)
}

/** Something in the form cannot be read: the rows are shown as they were written, and nothing else. */
const rewritten = (v: ValueView, name: string): boolean => Object.keys(v.written).some(k => k.startsWith(`${name}.`))

const MoreRows = ({ v, name }: { v: ValueView; name: string }) => <div class="t-no-print"><Button type="submit" rank="quiet" small name="more" value={name}>{say(w.more, v.lang)}</Button></div>

function Rows({ name, v }: { name: RowName; v: ValueView }) {
  const { lang } = v, values = v.input.rows[name] ?? [], label = say(labelOf(name), lang), help = fieldWords[name]?.help
  const count = shownRows(v, name, values.length)
  return (
    <div class="t-stack t-gap-3">
      {Array.from({ length: count }, (_, n) => (
        <AmountField key={n} v={v} name={`${name}.${n}`} label={count === 1 ? label : say(w.row, lang, { label, n: n + 1 })} {...(help && n === 0 ? { help: say(help, lang) } : {})} value={rewritten(v, name) ? undefined : values[n]} />
      ))}
      <MoreRows v={v} name={name} />
    </div>
  )
}

function Lots({ v }: { v: ValueView }) {
  const { lang, input } = v, count = Math.max(2, shownRows(v, 'lot', input.lots.length))
  return (
    <div class="t-stack t-gap-4">
      {Array.from({ length: count }, (_, n) => {
        const lot = input.lots[n]
        return (
          <div key={n} class="t-tool__row">
            <AmountField v={v} name={`lot.${n}`} label={`${say(w.lot, lang)} ${n + 1}`} value={rewritten(v, 'lot') ? undefined : lot?.value} />
            <CheckboxGroup name={`lot.${n}.is`} lang={lang} label={say(w.whatIs, lang, { n: n + 1 })} values={[...(lot?.works ? ['works'] : []), ...(lot?.outside ? ['outside'] : [])]}
              options={[{ value: 'works', label: say(w.lotWorks, lang) }, { value: 'outside', label: say(w.lotOutside, lang) }]} />
          </div>
        )
      })}
      <MoreRows v={v} name="lot" />
    </div>
  )
}

function Units({ v }: { v: ValueView }) {
  const { lang, input } = v, count = shownRows(v, 'unit', input.units.length)
  return (
    <Folded summary={say(w.units, lang)} open={input.units.length > 0 || v.more === 'unit' || Object.keys(v.written).some(k => k.startsWith('unit.'))}>
      <div class="t-stack t-gap-4">
        <Small>{say(w.unitsHelp, lang)}</Small>
        {Array.from({ length: count }, (_, n) => (
          <div key={n} class="t-tool__row">
            <NumberField name={`unit.${n}`} lang={lang} label={`${say(w.unit, lang)} ${n + 1}`} decimals value={shownAmount(v, `unit.${n}`, rewritten(v, 'unit') ? undefined : input.units[n]?.value)} unit={v.currency} {...errorOf(v, `unit.${n}`)} />
            <CheckboxGroup name={`unit.${n}.is`} lang={lang} label={say(w.about, lang, { n: n + 1 })} values={input.units[n]?.independent ? ['own'] : []} options={[{ value: 'own', label: say(w.unitOwn, lang) }]} />
          </div>
        ))}
        <MoreRows v={v} name="unit" />
      </div>
    </Folded>
  )
}

