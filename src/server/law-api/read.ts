import type { Context } from 'hono'
import type { Day, Lang, Text } from '../../plain/index.ts'
import type { EdgeProblem } from '../edge.ts'
import type { Site } from '../site.ts'

/** What a parameter of a query may be. */
export type ParamIs = { readonly oneOf: readonly string[] } | { readonly text: readonly [least: number, most: number] } | { readonly whole: readonly [least: number, most: number] } | { readonly pattern: RegExp; readonly example: string }
/** `needed`: nothing can be answered without it. */
export type Param = { readonly name: string; readonly says: string; readonly is: ParamIs; readonly needed?: true }

/** What was asked, after its parameters were found to be what they may be. */
export type Asked = {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | undefined>>
  readonly lang: Lang | undefined
  readonly today: Day
}
/** What is wrong with a parameter that looked right by itself. */
export type ParamProblem = { readonly field: string; readonly texts: Text }

type Given = object | { readonly edge: EdgeProblem } | { readonly problems: readonly ParamProblem[] }

/**
 * One address that is only read. Routes, CORS, caching and the description for other software are all made from this, so that a new
 * one is one line in the list.
 */
export type Read = {
  readonly path: string
  readonly id: string
  readonly summary: string
  /** The parts of the path that vary: what they are, and one that there is. */
  readonly inPath?: Readonly<Record<string, { readonly says: string; readonly example: string }>>
  readonly params?: readonly Param[]
  /** Queries that the description gives and a test asks for. */
  readonly examples?: readonly string[]
  /** JSON Schema of the answer; a reference leads to `#/components/schemas/…`. */
  readonly answers: object
  readonly answer: (asked: Asked, site: Site, c: Context) => Given | Promise<Given>
  /** What it is about in the description; the law when left out. */
  readonly tag?: string
  /** The answer depends on nothing but the lawbook and the language, and is large: it is kept, packed. */
  readonly kept?: boolean
  /** The answer reads its parameters itself, as the form of a tool does: those that are not in `params` are its business. */
  readonly form?: boolean
  /** The answer is a document of its own: `lang` does not narrow it. */
  readonly whole?: boolean
}

export const list = (items: object): object => ({ type: 'array', items })
export const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
export const shape = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object =>
  ({ type: 'object', properties, required: Object.keys(properties).filter(p => !optional.includes(p)), additionalProperties: false })
