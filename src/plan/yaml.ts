import { CST, Lexer, isMap, isScalar, visit, type Document } from 'yaml'
import { fill, mapText, type Text } from '../plain/index.ts'
import { limits } from './limits.ts'
import { planWords as w, yamlWords } from './words.ts'

export type Fault = { readonly at: number; readonly says: Text }

const levels = 2 * limits.depth
const deep = mapText(w.deep, s => fill(s, { most: limits.depth })), aliases = mapText(w.aliases, s => fill(s, { most: limits.aliases }))

/** More levels or references than any honest plan has: found among the words of the file, before anything is built of them. */
export function tooMuchIn(source: string): Fault | undefined {
  let at = 0, depth = 0, onLine = 0, marks = 0
  for (const token of new Lexer().lex(source)) {
    switch (CST.tokenType(token)) {
      case 'flow-seq-start': case 'flow-map-start': if (++depth > levels) return { at, says: deep }; break
      case 'flow-seq-end': case 'flow-map-end': depth--; break
      case 'seq-item-ind': case 'explicit-key-ind': if (++onLine > levels) return { at, says: deep }; break
      case 'newline': onLine = 0; break
      case 'anchor': case 'alias': if (++marks > 2 * limits.aliases) return { at, says: aliases }; break
      default:
    }
    // Three marks are the lexer's own and stand for nothing in the file.
    if (token !== CST.DOCUMENT && token !== CST.FLOW_END && token !== CST.SCALAR) at += token.length
  }
  return undefined
}

/** The same among what was read, and names that stand twice: only one of them would count, and nobody would know which. */
export function tooMuchOf(doc: Document.Parsed): Fault | undefined {
  let count = 0, found: Fault | undefined
  visit(doc, {
    Alias(_, node) { if (++count > limits.aliases) { found = { says: aliases, at: node.range?.[0] ?? 0 }; return visit.BREAK } return undefined },
    Collection(_, node, path) {
      if (path.length > levels) { found = { says: deep, at: node.range?.[0] ?? 0 }; return visit.BREAK }
      if (!isMap(node)) return undefined
      const names = new Set<unknown>()
      for (const { key } of node.items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        if (names.has(name)) { found = { says: mapText(w.repeated, s => fill(s, { name: name.slice(0, 60) })), at: key.range?.[0] ?? 0 }; return visit.BREAK }
        names.add(name)
      }
      return undefined
    },
  })
  return found
}

/** What the reader of YAML found wrong, in the words of somebody who wrote the file where we have them, and else in its own. */
export function yamlFault(error: unknown): Text {
  if (error instanceof RangeError) return deep
  const { code, message } = error as { code?: string; message?: string }
  if (/alias count/.test(message ?? '')) return aliases
  if (message?.startsWith('Unresolved alias')) return mapText(w.notYaml, (s, lang) => fill(s, { detail: yamlWords.BAD_ALIAS[lang] }))
  const own = code !== undefined && Object.hasOwn(yamlWords, code) ? yamlWords[code as keyof typeof yamlWords] : undefined
  return mapText(w.notYaml, (s, lang) => fill(s, { detail: own?.[lang] ?? (message ?? String(error)).split('\n')[0]! }))
}
