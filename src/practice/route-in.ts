import { langs, type Lang, type Text } from '../plain/index.ts'
import type { Route } from './types.ts'

const isText = (value: object): value is Text => Object.keys(value).length === langs.length && langs.every(lang => typeof (value as Record<string, unknown>)[lang] === 'string')

const inOne = (value: unknown, lang: Lang): unknown =>
  Array.isArray(value) ? value.map(v => inOne(v, lang))
    : value && typeof value === 'object' ? (isText(value) ? value[lang] : Object.fromEntries(Object.entries(value).map(([k, v]) => [k, inOne(v, lang)]))) : value

/**
 * The lines of a route in one language. What a route writes (a need, a question, a reason) stands in the log as if the player had
 * written it, so one who takes over at some step must find it in the language of the page.
 */
export const routeIn = (route: Route, lang: Lang): Route => ({ ...route, lines: inOne(route.lines, lang) as Route['lines'] })
