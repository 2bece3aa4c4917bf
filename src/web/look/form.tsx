import type { ComponentChildren, InputHTMLAttributes, TextareaHTMLAttributes } from 'preact'
import { say, type Lang } from '../../plain/index.ts'
import { words } from './words.ts'

/** What every field has. `name` is the form's key; `id` is made of it when none is given. */
export type FieldProps = {
  readonly name: string
  readonly label: string
  readonly lang: Lang
  readonly id?: string
  readonly description?: ComponentChildren
  /** What is wrong and what to do about it. */
  readonly error?: string | undefined
  readonly optional?: boolean
  readonly required?: boolean
}

/** The id that the error summary links to. */
export const fieldId = (name: string, id?: string): string => id ?? `field-${name.replaceAll(/[^\w-]+/g, '-')}`

type Wiring = { id: string; name: string; 'aria-describedby': string | undefined; 'aria-invalid': 'true' | undefined; required: boolean | undefined }
const wiring = (p: FieldProps): Wiring => {
  const id = fieldId(p.name, p.id)
  const described = [p.description ? `${id}-description` : '', p.error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { id, name: p.name, 'aria-describedby': described || undefined, 'aria-invalid': p.error ? 'true' : undefined, required: p.required || undefined }
}

/** Error above the field, as the pattern of public services has it: a keyboard or a thumb hides what is below. */
function Above({ p, id, label = true }: { p: FieldProps; id: string; label?: boolean }) {
  return (
    <>
      {label && <label class="ds-label" for={id} data-weight="medium">{p.label}{p.optional && <span class="t-optional"> ({say(words.optional, p.lang)})</span>}</label>}
      {p.description && <div data-field="description" id={`${id}-description`}>{p.description}</div>}
      {p.error && <p class="ds-validation-message" data-color="danger" id={`${id}-error`}>
        <span class="ds-sr-only">{say(words.wrongHere, p.lang)} </span>{p.error}</p>}
    </>
  )
}

type Input = Pick<InputHTMLAttributes<HTMLInputElement>, 'autocomplete' | 'autofocus' | 'maxLength' | 'readOnly' | 'disabled' | 'onInput' | 'onChange' | 'pattern'>

export function TextField(p: FieldProps & Input & { type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password'; value?: string; width?: 'short' | 'medium' | 'full' }) {
  const w = wiring(p)
  return (
    <div class={`ds-field t-field t-field--${p.width ?? 'full'}`}>
      <Above p={p} id={w.id} />
      <input class="ds-input" type={(p.type ?? 'text') as 'text'} {...w} {...inputOf(p)} value={p.value} />
    </div>
  )
}

const inputOf = (p: Input): Input => {
  const { autocomplete, autofocus, maxLength, readOnly, disabled, onInput, onChange, pattern } = p
  return { autocomplete, autofocus, maxLength, readOnly, disabled, onInput, onChange, pattern } as Input
}

export function TextArea(p: FieldProps & { value?: string; rows?: number; readOnly?: boolean; maxLength?: number; onInput?: TextareaHTMLAttributes<HTMLTextAreaElement>['onInput'] }) {
  const w = wiring(p)
  return (
    <div class="ds-field t-field">
      <Above p={p} id={w.id} />
      <textarea class="ds-input" rows={p.rows ?? 4} {...w} readOnly={p.readOnly} maxLength={p.maxLength} onInput={p.onInput} value={p.value ?? ''} />
    </div>
  )
}

/** A number with its unit behind it. Text with a numeric keyboard, so that "1 200 000" may be written as people write it. */
export function NumberField(p: FieldProps & Input & { value?: number | string; unit?: string; decimals?: boolean }) {
  const w = wiring(p)
  const unitId = `${w.id}-unit`
  const described = [w['aria-describedby'], p.unit ? unitId : ''].filter(Boolean).join(' ') || undefined
  const input = <input class="ds-input" type="text" inputMode={p.decimals ? 'decimal' : 'numeric'} {...w} {...inputOf(p)} aria-describedby={described} value={p.value} />
  return (
    <div class="ds-field t-field t-field--medium">
      <Above p={p} id={w.id} />
      {p.unit ? <div class="ds-field-affixes">{input}<span class="ds-field-affix" id={unitId}>{p.unit}</span></div> : input}
    </div>
  )
}

/** A day. The browser's own control: its calendar is in the reader's language and works with every aid. */
export function DateField(p: FieldProps & Input & { value?: string; min?: string; max?: string }) {
  const w = wiring(p)
  return (
    <div class="ds-field t-field t-field--short">
      <Above p={p} id={w.id} />
      <input class="ds-input" type="date" {...w} {...inputOf(p)} min={p.min} max={p.max} value={p.value} />
    </div>
  )
}

export type Option = { readonly value: string; readonly label: string; readonly description?: ComponentChildren; readonly disabled?: boolean; /** In a select: the heading under which it stands. */ readonly group?: string }

/** Options with the same heading stand together, in the order in which the headings first come. */
function grouped(options: readonly Option[]): (readonly [string | undefined, readonly Option[]])[] {
  const by = new Map<string | undefined, Option[]>()
  for (const o of options) by.set(o.group, [...(by.get(o.group) ?? []), o])
  return [...by]
}

/** `empty` is the first option that chooses nothing; leave out `value` to show it. */
export function Select(p: FieldProps & { options: readonly Option[]; value?: string | undefined; empty?: string | false; onChange?: InputHTMLAttributes<HTMLSelectElement>['onChange'] }) {
  const w = wiring(p)
  const empty = p.empty ?? (p.value === undefined ? `${say(words.choose, p.lang)} …` : false)
  return (
    <div class="ds-field t-field">
      <Above p={p} id={w.id} />
      <select class="ds-input" {...w} onChange={p.onChange}>
        {empty !== false && <option value="" selected={!p.value}>{empty}</option>}
        {grouped(p.options).map(([group, options]) => {
          const inside = options.map(o => <option key={o.value} value={o.value} selected={o.value === p.value} disabled={o.disabled}>{o.label}</option>)
          return group === undefined ? inside : <optgroup key={group} label={group}>{inside}</optgroup>
        })}
      </select>
    </div>
  )
}

/** A choice inside a running sentence ("As a [Danish] municipality, may I …"). */
export function InlineSelect(p: { name: string; label: string; options: readonly Option[]; value?: string; id?: string; onChange?: InputHTMLAttributes<HTMLSelectElement>['onChange'] }) {
  return (
    <select class="t-inline-select" name={p.name} id={fieldId(p.name, p.id)} aria-label={p.label} onChange={p.onChange}>
      {p.options.map(o => <option key={o.value} value={o.value} selected={o.value === p.value}>{o.label}</option>)}
    </select>
  )
}

type GroupProps = FieldProps & { options: readonly Option[]; inline?: boolean; onChange?: InputHTMLAttributes<HTMLInputElement>['onChange'] }

function Group({ p, type, isChosen }: { p: GroupProps; type: 'radio' | 'checkbox'; isChosen: (value: string) => boolean }) {
  const w = wiring(p)
  return (
    // The fieldset carries the description and the error; the first choice carries the id, so that a link from the error summary lands on it.
    <fieldset class={`ds-fieldset t-field${p.inline ? ' t-field--inline' : ''}`} aria-describedby={w['aria-describedby']}>
      <legend class="ds-label" data-weight="medium">{p.label}{p.optional && <span class="t-optional"> ({say(words.optional, p.lang)})</span>}</legend>
      <Above p={p} id={w.id} label={false} />
      <div class="t-choices">
        {p.options.map((o, i) => {
          const id = i === 0 ? w.id : `${w.id}-${i + 1}`
          return (
            <div class="ds-field" key={o.value}>
              <input class="ds-input" type={type} id={id} name={p.name} value={o.value} checked={isChosen(o.value)} disabled={o.disabled} onChange={p.onChange}
                required={type === 'radio' ? w.required : undefined} aria-invalid={w['aria-invalid']} aria-describedby={o.description ? `${id}-more` : undefined} />
              <label class="ds-label" data-weight="regular" for={id}>{o.label}</label>
              {o.description && <div data-field="description" id={`${id}-more`}>{o.description}</div>}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

export const RadioGroup = (p: GroupProps & { value?: string | undefined }) => <Group p={p} type="radio" isChosen={v => v === p.value} />
export const CheckboxGroup = (p: GroupProps & { values?: readonly string[] }) => <Group p={p} type="checkbox" isChosen={v => p.values?.includes(v) ?? false} />

export type FieldError = { readonly name: string; readonly id?: string; readonly text: string }

/** First on the page when something is wrong: what, with a link to each field. It takes the focus on load. */
export function ErrorSummary({ errors, lang, heading }: { errors: readonly FieldError[]; lang: Lang; heading?: string }) {
  if (errors.length === 0) return null
  return (
    <div class="ds-error-summary t-error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-heading" autofocus data-color="danger">
      <h2 class="ds-heading" data-size="xs" id="error-summary-heading">{heading ?? say(words.wrong, lang)}</h2>
      <ul class="ds-list">{errors.map(e => <li key={e.name + e.text}><a class="ds-link" data-color="danger" href={`#${fieldId(e.name, e.id)}`}>{e.text}</a></li>)}</ul>
    </div>
  )
}

/** A file to hand in. The form around it must be an `upload`. */
export function FileField(p: FieldProps & { accept?: string }) {
  const w = wiring(p)
  return (
    <div class="ds-field t-field">
      <Above p={p} id={w.id} />
      <input class="ds-input" type="file" {...w} accept={p.accept} />
    </div>
  )
}

/** A form's fields under each other with its buttons. Posts plainly; works without script. */
export function Form({ action, method = 'post', children, buttons, label, id, hidden, upload = false }: {
  action: string; method?: 'post' | 'get'; children?: ComponentChildren; buttons: ComponentChildren; label?: string; id?: string
  hidden?: Readonly<Record<string, string>>
  /** Files go with it. */
  upload?: boolean
}) {
  return (
    <form class="t-form" action={action} method={method} encType={upload ? 'multipart/form-data' : undefined} noValidate aria-label={label} id={id}>
      {Object.entries(hidden ?? {}).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
      <div class="t-row t-form__buttons">{buttons}</div>
    </form>
  )
}
