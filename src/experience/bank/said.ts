import * as z from 'zod'
import { isLang, langs, legible, type Lang, type Text } from '../../plain/index.ts'

/** What one person wrote, in the language in which it was written. It is not translated by a machine. */
export type Spoken = { readonly lang: Lang; readonly says: string }
/** A text of the bank: in four languages when it is ours, in one when somebody gave it. */
export type Said = Text | Spoken

export const isSpoken = (s: Said): s is Spoken => 'says' in s
/** The text for a reader, and the language it stands in, which is not always hers. */
export const heard = (s: Said, lang: Lang): Spoken => (isSpoken(s) ? s : { lang, says: s[lang] })

export const textLimit = 2000
const words = z.string().trim().min(1).max(textLimit).refine(legible, 'There are characters in it that cannot be read.')
export const textSchema = z.strictObject({ en: words, sv: words, da: words, nb: words })
export const spokenSchema = z.strictObject({ lang: z.enum(langs).refine(isLang), says: words })
