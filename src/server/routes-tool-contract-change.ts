import type { Context } from 'hono'
import { addMonths } from '../plain/index.ts'
import { factNamed, type FactValue } from '../law/index.ts'
import { ownFacts, weighChange, whatNames, type ChangeInput, type What } from '../calc/index.ts'
import { answerOf, changeWords, contractChangePage } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { page, readerLang, type Site } from './site.ts'
import { askedOf, kindAsked, wrongAnswer, type Asked, type Asking } from './tool-asked.ts'
import { toolCommon } from './tool-links.ts'

/** Answers to the lawbook's questions stand in the address as on the page "check a step": `f.<fact>`. */
function factsAsked(asked: Asked): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {}
  for (const name of asked.names.slice(0, 150)) {
    const fact = name.startsWith('f.') ? factNamed(name.slice(2)) : undefined, value = asked.raw(name)
    if (!fact || value === '' || ownFacts.has(fact.fact)) continue
    const answer = answerOf(fact, value)
    if (answer === undefined) asked.tell(name, wrongAnswer)
    else facts[fact.fact] = answer
  }
  return facts
}

/** The change as it was asked for; the page and the interface for other software read it alike. */
export function changeAsked(asked: Asked, about: Asking): ChangeInput {
  const { currency, kind, day } = about
  const original = asked.amount('original'), adjusted = asked.amount('adjusted'), change = asked.amount('change', true), earlier = asked.amount('earlier', true)
  const signed = asked.day('signed'), begun = asked.day('begun')
  if (original === 0) asked.tell('original', changeWords.zero)
  if (adjusted === 0) asked.tell('adjusted', changeWords.zero)
  if (signed && signed > day) asked.tell('signed', changeWords.order)
  if (begun && signed && begun > signed) asked.tell('begun', changeWords.orderNotice)
  const late = signed !== undefined && signed > day
  return {
    kind, currency, day, signed: late ? day : signed ?? addMonths(day, -12), what: asked.one<What>('what', whatNames, 'additions'), facts: factsAsked(asked),
    ...(begun && (!signed || begun <= signed) ? { begun } : {}), ...(original ? { original } : {}), ...(adjusted ? { adjusted } : {}), ...(change === undefined ? {} : { change }), ...(earlier === undefined ? {} : { earlier }),
  }
}

/** May the contract be changed; everything that is said stands in the address, so that a link shares the answer. */
function showContractChange(site: Site, c: Context): Response {
  const asked = askedOf(site, c, readerLang(c)), about = kindAsked(asked), { country } = about
  const input = changeAsked(asked, about)
  const without = (fact: string): string => { const q = new URLSearchParams(new URL(c.req.url).search); q.delete(`f.${fact}`); return `/${asked.lang}/tools/contract-change?${q}` }
  return page(c, contractChangePage({ ...toolCommon(site, asked, 'contract-change', about), input, answer: weighChange(input, country), without }), asked.problems.length > 0 ? 422 : 200)
}

export const contractChangeAddresses: readonly Address[] = inEachLanguage(lang => [[`/${lang}/tools/contract-change`, { GET: showContractChange }]])
