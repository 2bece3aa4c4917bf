import type { Context } from 'hono'
import { langs, type Lang } from '../plain/index.ts'
import type { Site } from './site.ts'

export type Answer = (site: Site, c: Context) => Response | Promise<Response>
/**
 * An address of the site, with what it answers to. Another method at a known address is told so. `open`: pages and programs of other
 * sites may use it from a browser; never where anything is stored.
 */
export type Address = readonly [path: string, answers: { readonly GET?: Answer; readonly POST?: Answer; readonly open?: true }]

/** The same pages in each language. */
export const inEachLanguage = (of: (lang: Lang) => readonly Address[]): readonly Address[] => langs.flatMap(of)
