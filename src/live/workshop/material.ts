import { countries, mapText, text as t, type Day, type Text } from '../../plain/index.ts'
import { daysOf, factsOf, type Action } from '../../case/index.ts'
import type { Facts } from '../../law/index.ts'
import type { MarketAnswer, Material } from '../../workshop/index.ts'
import { heardIsOpen } from '../dialogue/statements.ts'
import { firmNamed, onDay, type LiveState } from '../state.ts'

const words = {
  question: t('Question {n} from a company', 'Fråga {n} från ett företag', 'Spørgsmål {n} fra en virksomhed', 'Spørsmål {n} fra en leverandør'),
  comment: t('Comment on “{title}”', 'Kommentar till ”{title}”', 'Kommentar til »{title}«', 'Kommentar til «{title}»'),
  meeting: t('A meeting with several companies', 'Ett möte med flera företag', 'Et møde med flere virksomheder', 'Et møte med flere leverandører'),
} as const
const filled = (words: Text, name: string, value: string): Text => mapText(words, says => says.replace(`{${name}}`, () => value))

/**
 * What the market has said in the dialogue of the case, for both seats alike. Nothing that is marked as a business secret is in it: a
 * requirement that leans on a secret would tell it (Directive 2014/24 art. 21). What was said at a meeting comes in when the note is
 * shared with all and the firm has read it. Who commented and who asked only the buyer and the lawyer know, so no firm stands there.
 */
function marketOf(s: LiveState): readonly MarketAnswer[] {
  const d = s.dialogue, name = (firm: string): string => firmNamed(s, firm)?.name ?? ''
  return [
    ...d.notes.filter(heardIsOpen).flatMap(n => n.heard.flatMap((says, i): MarketAnswer[] => {
      if (n.secret.includes(i)) return []
      const [firm] = n.firms, alone = n.firms.length === 1 && firm !== undefined
      return [{ id: `h-${n.note}-${i}`, says, ...(alone ? { firm, firmName: name(firm) } : { firmName: words.meeting }) }]
    })),
    ...d.inputs.flatMap(x => x.says.flatMap((says, i): MarketAnswer[] => (x.secret.includes(i) ? [] : [{ id: `a-${x.input}-${i}`, firm: x.firm, firmName: name(x.firm), says }]))),
    ...d.comments.flatMap((x): MarketAnswer[] => (x.secret ? [] : [{ id: `c-${x.comment}`, says: x.says, firmName: filled(words.comment, 'title', d.drafts.find(y => y.draft === x.draft)?.versions.find(v => v.version === x.version)?.title ?? '') }])),
    ...d.answered.flatMap((id, i): MarketAnswer[] => { const q = d.questions.find(x => x.question === id); return q && q.says !== '' ? [{ id: `q-${id}`, says: q.says, firmName: filled(words.question, 'n', String(i + 1)) }] : [] }),
  ]
}

/** Facts that a requirement settles for itself, and answers that were given for other documents. */
const ofDocuments = /^(documents|criteria|award|proof|label|evaluation)\b/
/** What lies on the table of a real case. The law is asked with what the case knows, in the currency of each country. */
export function caseMaterial(s: LiveState, today: Day): Material {
  const { documents: _, ...rest } = s.case, c = onDay(rest, today), action = { step: 'writeDocuments' } as Action
  const facts = Object.fromEntries(countries.map((country): [string, Facts] => [country, Object.fromEntries(Object.entries(factsOf({ before: c, after: c, action, country, on: today })).filter(([name]) => !ofDocuments.test(name)))]))
  return { needs: [], market: marketOf(s), drafts: [], makes: [...new Set(s.firms.map(f => f.name))].filter(n => n.length >= 4), ground: { facts: facts as Material['ground']['facts'], on: daysOf(c, today) } }
}

export const mostLines = 12, longestLine = 500
/** The need of the case, line by line and sentence by sentence, as cards to begin from. What does not fit on a card stands there as far as it does, marked so. */
export const needLines = (s: LiveState): readonly string[] =>
  (s.case.need?.what ?? '').split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u).map(x => x.trim()).filter(x => x !== '').slice(0, mostLines).map(x => (x.length > longestLine ? `${x.slice(0, longestLine - 1)}…` : x))
