import { say, type Lang, type Text } from '../../plain/index.ts'

/** A paragraph, or one step to take, which becomes a link of its own. `href` is a whole address. */
export type Paragraph = Text | { readonly href: string; readonly label: Text }
/** A letter in the project's four languages; `values` fill the `{name}` of its texts. */
export type Letter = {
  /** An address, or a person by id, who may have none: then nothing is sent. */
  readonly to: string | { readonly person: string }
  readonly lang: Lang
  /** What the letter is about, for counting: `sign-in`, `invitation`, or one's own; `letter` when nothing is said. */
  readonly kind?: string
  readonly subject: Text
  readonly body: readonly Paragraph[]
  readonly values?: Readonly<Record<string, string | number>>
  /** The letter's own name: asked for again under it, it is sent once. */
  readonly once?: string
}
export type Written = { readonly subject: string; readonly plain: string; readonly html: string }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The letter as it is sent: plain text, and simple HTML that says the same. */
export function writtenLetter({ lang, subject, body, values = {} }: Pick<Letter, 'lang' | 'subject' | 'body' | 'values'>, origin: string): Written {
  const foot = `TIPP · ${origin}`
  const plain = body.map(p => ('href' in p ? `${say(p.label, lang, values)}:\n${p.href}` : say(p, lang, values)))
  const html = body.map(p => ('href' in p
    ? `<p><a href="${escaped(p.href)}">${escaped(say(p.label, lang, values))}</a><br><span style="color:#555;font-size:13px;word-break:break-all">${escaped(p.href)}</span></p>`
    : `<p>${escaped(say(p, lang, values))}</p>`))
  return {
    subject: oneLine(say(subject, lang, values)).slice(0, 200), plain: `${[...plain, `-- \n${foot}`].join('\n\n')}\n`,
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(oneLine(say(subject, lang, values)))}</title></head><body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36rem">${html.join('')}<p style="color:#555;font-size:13px">${escaped(foot)}</p></body></html>`,
  }
}
