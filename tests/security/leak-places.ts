import { addresses } from '../../src/server/app.ts'
import type { LeakCase } from './leak-case.ts'

/** What stands for the parts of an address that vary. An address with a part that is not here fails the test: nobody would have looked at it. */
function partsOf(l: LeakCase, path: string): Readonly<Record<string, readonly string[]>> {
  const hex = l.people.buyer.organisation!.slice('organisation.'.length), realCase = /\/(?:procurements|market)\//.test(path)
  return {
    case: realCase ? [l.open, l.closed] : ['small-case'], document: l.documents.map(d => d.id), version: ['1'], run: [l.run], organisation: [hex], invitation: ['none'],
    // Keys of things that are not part of this: answered as anybody would be.
    key: ['0'.repeat(32)], token: ['x'.repeat(32)], provider: ['none'], log: ['live', 'practice'],
    kind: ['consultation-plan', 'consultation-report', 'questions', 'requirements'], name: path.startsWith('/api/v1/law/facts') ? ['case.value'] : path.startsWith('/api/v1/law/figures') ? ['none'] : ['paper.json', 'paper.html'],
    topic: ['market-dialogue'], procedure: ['open'], step: ['stateNeed'], id: ['none'], myth: ['none'], year: ['2026'], order: ['EU'], drill: ['none'], block: ['1'], n: ['1'],
  }
}

/** Addresses that are left out, and why. */
const leftOut: Readonly<Record<string, string>> = {
  '/static/': 'files that are the same for all',
  '/live': 'open lines: what they send is looked at by itself',
  '/line': 'WebSocket: src/server/exercise-lines.test.ts',
  '/api/auth/': 'of the library for sign-in: no case is known there',
}

/** Every address that answers GET, with its parts filled, in English. */
export function placesOf(l: LeakCase): readonly string[] {
  const out: string[] = []
  for (const [pattern, answers] of addresses) {
    if (!answers.GET || /^\/(?:sv|da|nb)(?:\/|$)|^\/embed\/(?:sv|da|nb)/.test(pattern) || Object.keys(leftOut).some(x => (x.endsWith('/') ? pattern.startsWith(x) : pattern.endsWith(x)))) continue
    let filled = [pattern.replace('tile/*', 'tile/0/000')]
    for (const [part, name] of pattern.matchAll(/:(\w+)(?:\{[^}]*\})?/g)) {
      const values = partsOf(l, pattern)[name!]
      if (!values) throw new Error(`${pattern}: nothing is known to fill :${name} with`)
      filled = filled.flatMap(p => values.map(v => p.replace(part, v)))
    }
    out.push(...filled)
  }
  return [...out, '/record/live/tile/entries/000.p/1', '/record/live/tile/entries/000', '/en/procurements?find=Mk', '/en/law/search?q=Mkclosedtitle', '/en/admin?find=Mk', `/api/v1/procurements/${l.open}?after=1`]
}

/** Ways that a page leads to inside the real cases: steps, requests for a signature, papers, tables. */
export const waysIn = (html: string): string[] => [...html.matchAll(/(?:href|action)="(\/en\/(?:procurements|market)\/[^"#]*)/g)].map(m => m[1]!.replaceAll('&amp;', '&'))

/** Large pages of the law and the tools, which ask for no session: one of each side looks at them. */
export const sameForAll = (at: string): boolean => /^\/(?:en|api\/v1|embed\/en|docs)\/?(?:law|tools|differences|myths|drills|light|dark|check|docs|experience|$)/.test(at) || at.startsWith('/docs/') || at === '/api/v1/openapi.json'
