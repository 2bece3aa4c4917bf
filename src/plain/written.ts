/**
 * A number as people write it in our four languages: spaces of any kind between thousands, a comma or a point before decimals,
 * and points or commas between thousands where each group has three digits. Undefined when it is no number.
 */
export function numberOf(written: string): number | undefined {
  const s = written.replace(/[\s\u00a0\u202f'’]/g, '').replace('−', '-')
  if (s.length > 40) return undefined
  if (/^-?\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(s)) return Number(s.replace(/[.,]/g, ''))
  if (/^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(s)) return Number(s.replaceAll('.', '').replace(',', '.'))
  if (/^-?\d{1,3}(?:,\d{3})+\.\d+$/.test(s)) return Number(s.replaceAll(',', ''))
  return /^-?\d+(?:[.,]\d+)?$/.test(s) ? Number(s.replace(',', '.')) : undefined
}

/** Whether a text survives storage and display: no lone surrogates (broken UTF-16, from broken UTF-8 at the edge), no control characters. */
export const sound = (s: string): boolean => !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\ufffd|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(s)

/**
 * A text of somebody else on one line of a terminal: what would steer the terminal, or turn the reading direction so that a line seems
 * to say something else, is shown as a mark.
 */
export const harmless = (s: string): string => s.replaceAll(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')

/** Marks that turn the reading direction make a text look like another one: a moderator would read what is not held. */
export const legible = (text: string): boolean => sound(text) && !/[\u202a-\u202e\u2066-\u2069]/.test(text)

/** Addresses and numbers of persons: what nobody needs to tell us. The time it takes grows with the square of the text: ask only of what is short enough. */
const personal = /[^\s@]+@[^\s@]+\.[a-z]{2,}|(?:\+|00)4[567][\d\s-]{8,}|\b\d{6,8}[-+ ]?\d{4,5}\b/i
export const looksPersonal = (text: string): boolean => personal.test(text)
