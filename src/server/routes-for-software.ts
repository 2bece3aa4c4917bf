import type { Context } from 'hono'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { allFacts, lawbook, stepNames } from '../law/index.ts'
import { forSoftwarePage } from '../web/index.ts'
import { inEachLanguage, type Address, type Answer } from './address.ts'
import { edge } from './edge.ts'
import { projectFolder } from './library.ts'
import { commonOf } from './pages-common.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'

/** Where the reader sees this site, to be written on other pages; behind a proxy it is what the proxy was asked for. */
export function originOf(c: Context): string {
  const { protocol, host } = new URL(c.req.url), said = c.req.header('x-forwarded-host') ?? c.req.header('host') ?? host
  const scheme = c.req.header('x-forwarded-proto') === 'https' ? 'https:' : protocol
  return `${scheme}//${/^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(said) ? said : host}`
}

/** The documents that pages lead to, as they stand in docs/how-to. */
const docs = { plan: 'check-a-plan.md', embed: 'embed-a-check.md', api: 'use-the-api.md', library: 'use-the-law-in-your-software.md' }

function showForSoftware(site: Site, c: Context): Response {
  const lang = readerLang(c)
  return page(c, forSoftwarePage({
    ...commonOf(site.statics, lang, '/for-software'), origin: originOf(c), lawbook: lawbook.hash, country: ({ sv: 'SE', da: 'DK', nb: 'NO', en: 'DK' } as const)[lang],
    counts: { entries: lawbook.byId.size, facts: allFacts.length, steps: stepNames.length }, docs: { embed: `/docs/${docs.embed}`, api: `/docs/${docs.api}`, library: `/docs/${docs.library}` },
  }))
}

/** A server may run without the folder of documents; then there is no such page. */
const showDocument = (name: string): Answer => async (site, c) => {
  const text = await readFile(join(projectFolder(), 'docs', 'how-to', name), 'utf8').catch(() => undefined)
  return text === undefined ? answerEdge(site, c, edge('not found')) : c.body(text, 200, { 'content-type': 'text/plain; charset=utf-8' })
}

export const forSoftwareAddresses: readonly Address[] = [
  ...inEachLanguage(lang => [[`/${lang}/for-software`, { GET: showForSoftware }]]),
  ...Object.values(docs).map((name): Address => [`/docs/${name}`, { GET: showDocument(name) }]),
]
