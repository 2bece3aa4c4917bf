/** The four languages of the project: English, Swedish, Danish, Norwegian bokmål. */
export const langs = ['sv', 'da', 'nb', 'en'] as const
export type Lang = (typeof langs)[number]

/** A text in all four languages; the compiler refuses one that lacks any. */
export type Text = { readonly en: string; readonly sv: string; readonly da: string; readonly nb: string }

export const isLang = (value: unknown): value is Lang => langs.includes(value as Lang)

/** Shorthand for a Text, in the order en, sv, da, nb. */
export const text = (en: string, sv: string, da: string, nb: string): Text => ({ en, sv, da, nb })

/** Fills `{name}` in a template; an unknown name stays visible so that a test or a reader sees it. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole))
}

/** The text in one language, with `{name}` filled in. */
export const say = (t: Text, lang: Lang, values?: Readonly<Record<string, string | number>>): string =>
  values ? fill(t[lang], values) : t[lang]

/** Maps every language of a text. */
export const mapText = (t: Text, change: (s: string, lang: Lang) => string): Text =>
  ({ en: change(t.en, 'en'), sv: change(t.sv, 'sv'), da: change(t.da, 'da'), nb: change(t.nb, 'nb') })
