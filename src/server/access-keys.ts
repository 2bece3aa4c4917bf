import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { addDays, isDay, type Day } from '../plain/index.ts'
import { papersWords as w, tokensPage, type TokensView } from '../web/index.ts'
import type { Person } from '../people/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { readForm } from './body.ts'
import { edge } from './edge.ts'
import { commonOf } from './pages-common.ts'
import { signInAgain } from './people/request.ts'
import { freshCommand } from './runs.ts'
import { noteSecurity } from './security-log.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'

/** What a key of a person's program may do: `read`, or act in her name as well. Never more than she may herself. */
export type Scope = 'read' | 'act'
export type AccessKey = { readonly id: string; readonly name: string; readonly scope: Scope; readonly until: Day; readonly made: Day; readonly digest: string; readonly used?: Day }

/** By the digest of the key: whose it is. The key itself stands nowhere here. */
const keyShelf = 'access-key', shelfOf = (person: string): string => `access-keys.${person}`, prefix = 'tipp_'
export const mostKeys = 20
const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex')
const todayAt = (site: Site): Day => site.now().toISOString().slice(0, 10) as Day
const asKey = (value: unknown): AccessKey => value as AccessKey

export const keysOf = async (site: Site, person: string): Promise<readonly AccessKey[]> => (await site.store.allKept(shelfOf(person))).map(x => asKey(x.value)).sort((a, b) => (a.made < b.made ? 1 : -1))

/** Who asks with a key in the header, and what the key allows; undefined when the key is none, has run out or its person may not come in. */
export async function byAccessKey(site: Site, c: Context): Promise<{ readonly person: Person; readonly scope: Scope } | undefined> {
  const key = /^Bearer (tipp_[\w-]{43})$/.exec(c.req.header('authorization') ?? '')?.[1]
  const whose = key === undefined ? undefined : await site.store.kept(keyShelf, digestOf(key)) as { readonly person: string; readonly id: string } | undefined
  if (!whose) return undefined
  const held = await site.store.kept(shelfOf(whose.person), whose.id) as AccessKey | undefined, today = todayAt(site)
  if (!held || held.digest !== digestOf(key!) || held.until < today) return undefined
  const person = await site.people.byId(whose.person)
  if (!person) return undefined
  // When it was last used, by the day: enough to see which key nobody needs any more.
  if (held.used !== today) await site.store.keep(shelfOf(whose.person), held.id, { ...held, used: today } satisfies AccessKey)
  return { person, scope: held.scope }
}

export async function makeKey(site: Site, person: string, said: { readonly name: string; readonly scope: Scope; readonly until: Day }): Promise<string | undefined> {
  const key = prefix + randomBytes(32).toString('base64url'), digest = digestOf(key), id = randomBytes(8).toString('hex')
  const kept = await site.store.keep(shelfOf(person), id, { id, ...said, made: todayAt(site), digest } satisfies AccessKey)
  return kept.ok && (await site.store.keep(keyShelf, digest, { person, id })).ok ? key : undefined
}
async function revoke(site: Site, person: string, id: string): Promise<void> {
  const held = (await keysOf(site, person)).find(k => k.id === id)
  if (!held) return
  await site.store.forget(keyShelf, held.digest)
  await site.store.forget(shelfOf(person), id)
}

export async function forgetKeys(site: Site, person: string): Promise<void> {
  for (const k of await keysOf(site, person)) await revoke(site, person, k.id)
}

async function draw(site: Site, c: Context, more: Partial<Pick<TokensView, 'fresh' | 'values' | 'problems'>> = {}, code = 200): Promise<Response> {
  const person = await site.people.who(c), lang = readerLang(c), today = todayAt(site)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  const tokens = (await keysOf(site, person.id)).map(({ digest: _, ...k }) => ({ ...k, over: k.until < today }))
  return page(c, tokensPage({ ...commonOf(site.statics, lang, '/me/tokens', person), action: `/${lang}/me/tokens`, command: freshCommand(), tokens, docs: '/api/v1/openapi.json', values: {}, problems: [], ...more }), code)
}
async function change(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const person = await site.people.who(c), v = (name: string): string => form.value[name]?.at(-1)?.trim() ?? '', today = todayAt(site)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  if (v('does') === 'revoke') { noteSecurity(site, 'way of signing in changed', { who: person.id, what: 'access key ended' }); await revoke(site, person.id, v('id')); return c.redirect(`/${readerLang(c)}/me/tokens`, 303) }
  const again = await signInAgain(site, c, readerLang(c), '/me/tokens')
  if (again) return again
  const name = v('name').slice(0, 100), scope: Scope = v('scope') === 'act' ? 'act' : 'read', until = v('until')
  const problems = [...(name === '' ? [{ field: 'name', text: w.tokenName }] : []), ...(!isDay(until) || until <= today || until > addDays(today, 366) ? [{ field: 'until', text: w.tokenDayWrong }] : []), ...((await keysOf(site, person.id)).length >= mostKeys ? [{ field: 'name', text: w.tokensMany }] : [])]
  if (problems.length > 0 || !isDay(until)) return draw(site, c, { values: form.value, problems }, 422)
  const fresh = await makeKey(site, person.id, { name, scope, until })
  if (fresh) noteSecurity(site, 'way of signing in changed', { who: person.id, what: 'access key made' })
  return fresh ? draw(site, c, { fresh }) : answerEdge(site, c, edge('store'))
}
export const accessKeyAddresses: readonly Address[] = inEachLanguage(lang => [[`/${lang}/me/tokens`, { GET: (site, c) => draw(site, c), POST: change }]])
