import { NotOffered, type Fields } from './route.ts'

type Control = { readonly name: string; readonly kind: 'radio' | 'checkbox' | 'select' | 'text' | 'hidden' | 'button'; readonly value: string; readonly choices: readonly string[]; on: boolean }

const plain = (s: string): string => s.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const attributesOf = (tag: string): ReadonlyMap<string, string> => new Map([...tag.matchAll(/\s([\w:.-]+)(?:="([^"]*)")?/g)].map(m => [m[1]!, plain(m[2] ?? '')]))

/** A form as it stands in a page that the server drew: filled as a person fills it, sent as a browser sends it without any script. */
export class HtmlForm {
  readonly action: string
  private readonly controls: Control[] = []

  /** The first form of the page of which the test holds. */
  static find(html: string, of: (form: HtmlForm, opening: string) => boolean): HtmlForm {
    for (const [whole, opening] of html.matchAll(/(<form[^>]*>)[^]*?<\/form>/g)) { const form = new HtmlForm(whole!, opening!); if (of(form, opening!)) return form }
    throw new NotOffered('There is no such form on the page')
  }

  constructor(html: string, opening: string) {
    this.action = attributesOf(opening).get('action') ?? ''
    for (const found of html.matchAll(/<(input|select|textarea|button)\b(?:\s+[\w:.-]+(?:="[^"]*")?)*\s*\/?>/g)) {
      const [whole, tag] = found, at = attributesOf(whole), name = at.get('name')
      if (!name || at.has('disabled')) continue
      const inner = (end: string): string => { const from = found.index + whole.length; return html.slice(from, html.indexOf(end, from)) }
      if (tag === 'select') {
        const options = [...inner('</select>').matchAll(/<option\b[^>]*>/g)].map(m => attributesOf(m[0]!))
        this.controls.push({ name, kind: 'select', value: (options.find(o => o.has('selected')) ?? options[0])?.get('value') ?? '', choices: options.map(o => o.get('value') ?? ''), on: true })
      } else if (tag === 'textarea') this.controls.push({ name, kind: 'text', value: plain(inner('</textarea>')), choices: [], on: true })
      else {
        const type = at.get('type') ?? 'text', kind = tag === 'button' ? 'button' as const : type === 'radio' || type === 'checkbox' || type === 'hidden' ? type : 'text'
        // A button that is only there for the Enter key is not one that a person presses.
        if (kind === 'button' && at.has('aria-hidden')) continue
        this.controls.push({ name, kind, value: at.get('value') ?? (kind === 'checkbox' ? 'on' : ''), choices: [], on: kind === 'radio' || kind === 'checkbox' ? at.has('checked') : kind !== 'button' })
      }
    }
  }

  has(name: string): boolean { return this.controls.some(c => c.name === name) }

  /** Fills what stands in the form; a name or a choice that is not there cannot be reached by a person either. */
  fill(values: Fields): this {
    for (const [name, value] of Object.entries(values)) {
      const of = this.controls.filter(c => c.name === name), list = Array.isArray(value) ? value : [value], first = of[0]
      if (!first) { if (list.length === 0) continue; throw new NotOffered(`There is no field «${name}» in the form`) }
      const lacking = (x: string): void => { throw new NotOffered(`«${name}» does not offer «${x}»`) }
      if (first.kind === 'radio' || (first.kind === 'checkbox' && (of.length > 1 || Array.isArray(value)))) {
        for (const x of list) if (!of.some(c => c.value === x)) lacking(x)
        for (const c of of) c.on = list.includes(c.value)
      } else if (first.kind === 'checkbox') first.on = value === 'yes'
      else {
        const written = list.join('\n')
        if (first.kind === 'select' && !first.choices.includes(written)) lacking(written)
        this.controls[this.controls.indexOf(first)] = { ...first, value: written }
      }
    }
    return this
  }

  /** Everything that is sent when a button is pressed; a form with a single nameless button may hold what it means as a hidden field. */
  pressed(name: string, value: string): Record<string, string[]> {
    const hidden = this.controls.some(c => c.kind === 'hidden' && c.name === name && c.value === value)
    if (!hidden && !this.controls.some(c => c.kind === 'button' && c.name === name && c.value === value)) throw new NotOffered(`There is no button «${name}=${value}» in the form`)
    const out: Record<string, string[]> = {}
    for (const c of this.controls) if (c.on) (out[c.name] ??= []).push(c.value)
    if (!hidden) (out[name] ??= []).push(value)
    return out
  }

  offers(name: string, value: string): boolean { return this.controls.some(c => c.name === name && (c.value === value || c.choices.includes(value))) }
}
