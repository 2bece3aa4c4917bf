import { makeLawbook, unpackRules, type PackedBook } from '../law/index.ts'

/**
 * The lawbook in the browser: stands in for `src/law/lawbook.ts` when the script of the pages is put together (src/server/statics.ts).
 * It comes as data in the page's language; without it the script ends here, and the pages work as plain forms.
 */
const link = document.getElementById('law-data')
if (!(link instanceof HTMLLinkElement)) throw new Error('This page names no lawbook.')
const answer = await fetch(link.href, { credentials: 'omit' })
if (!answer.ok) throw new Error(`The lawbook did not come: ${answer.status}.`)
const packed = await answer.json() as PackedBook

export const allRules = unpackRules(packed)
export const lawbook = makeLawbook(allRules, packed.hash)
