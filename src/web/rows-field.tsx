import { say } from '../plain/index.ts'
import type { Field } from '../case/index.ts'
import type { FormAround } from './form-fields.tsx'
import { words } from './look/words.ts'
import { formWords as w } from './words.ts'

const most = 12
const cell = (name: string, i: number, column: string): string => `${name}.${i}.${column}`

/** A repeated group: award criteria or phases. Some empty rows stand ready, as there is no script to add them; rows left empty are dropped. */
export function RowsField({ field, a, label, error }: { field: Field; a: FormAround; label: string; error: string | undefined }) {
  const { lang, values } = a
  const columns = field.kind === 'criteria'
    ? [{ id: 'kind', label: w.rowKind, options: field.options ?? {} }, { id: 'name', label: w.rowName }, { id: 'weight', label: w.rowWeight, number: true }]
    : [{ id: 'name', label: w.phaseName }, { id: 'months', label: w.months, number: true }, { id: 'target', label: w.target }, { id: 'payment', label: w.payment, number: true, unit: a.currency }]
  const filled = Object.entries(values).flatMap(([key, list]) => (key.startsWith(`${field.name}.`) && list[0]?.trim() ? [Number(key.split('.')[1])] : []))
  const rows = Math.min(most, Math.max(field.kind === 'criteria' ? 6 : 4, ...filled.map(i => i + 3)))
  const id = `field-${field.name}`
  return (
    <fieldset class="ds-fieldset t-field t-rows" aria-describedby={error ? `${id}-error` : undefined}>
      <legend class="ds-label" data-weight="medium">{label}</legend>
      {field.help && <div data-field="description">{say(field.help, lang)}</div>}
      {error && <p class="ds-validation-message" data-color="danger" id={`${id}-error`}><span class="ds-sr-only">{say(words.wrongHere, lang)} </span>{error}</p>}
      <div class={`t-rows__grid t-rows__grid--${field.kind}`} role="group" aria-label={label}>
        {columns.map(c => <span class="t-rows__head" key={c.id} aria-hidden="true">{say(c.label, lang)}{'unit' in c && c.unit ? `, ${c.unit}` : ''}</span>)}
        {Array.from({ length: rows }, (_, i) => columns.map(c => {
          const name = cell(field.name, i, c.id), value = values[name]?.[0] ?? ''
          const said = `${say(c.label, lang)}, ${say(w.row, lang, { n: i + 1 }).toLocaleLowerCase(lang)}`
          const common = { class: 'ds-input', name, 'aria-label': said, id: i === 0 && c === columns[0] ? id : undefined }
          return 'options' in c && c.options
            ? <select key={name} {...common}><option value="">–</option>{Object.entries(c.options).map(([v, words]) => <option key={v} value={v} selected={v === value}>{say(words, lang)}</option>)}</select>
            : <input key={name} {...common} type="text" inputMode={'number' in c && c.number ? 'decimal' : undefined} value={value} />
        }))}
      </div>
      <p class="t-small">{say(w.rowsMore, lang)}</p>
    </fieldset>
  )
}
