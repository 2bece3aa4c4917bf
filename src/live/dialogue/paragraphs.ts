import * as z from 'zod'
import { sound } from '../../plain/index.ts'
import type { Paragraphs } from './events.ts'

export const mostParagraphs = 200, longestParagraph = 5000
/** A written text as its paragraphs: an empty line parts them; a text without empty lines is parted at its line breaks. */
export function paragraphsOf(written: string): Paragraphs {
  const text = written.replaceAll('\r\n', '\n').trim()
  if (text === '') return []
  return (/\n\s*\n/.test(text) ? text.split(/\n\s*\n/) : text.split('\n')).map(p => p.trim()).filter(p => p !== '')
}
export const paragraphs = z.array(z.string().trim().min(1, { error: 'empty' }).max(longestParagraph).refine(sound, { error: 'unsound' })).max(mostParagraphs)
