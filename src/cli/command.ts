import { parseArgs } from 'node:util'
import { isLang, say, type Lang } from '../plain/index.ts'
import { terminalLang } from '../server/index.ts'
import { cliWords } from './words.ts'

/** What a command may use of the world outside, so that a test can stand in for it. */
export type Outside = {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  /** Everything that comes in at standard input. */
  readonly input: () => Promise<string>
  readonly today: () => string
}

export type Said = {
  readonly words: readonly string[]
  readonly country?: string
  readonly countries?: string
  readonly on?: string
  readonly route?: string
  readonly seed?: string
  /** Whose signature is trusted: a policy file, or a key. */
  readonly policy?: string
  /** A file with a checkpoint kept from before. */
  readonly checkpoint?: string
  /** Which record it must be of. */
  readonly record?: string
  /** The folder a table of notices lies in, by what answers are parted, and how they are written. */
  readonly into?: string
  readonly by?: string
  readonly format?: string
  readonly json: boolean
  /** Only what is quick: files are read, nothing is played. */
  readonly quick: boolean
  readonly lang: Lang
  readonly help: boolean
}

/** Reads the words and options of a command; a text when they cannot be understood. */
export function readArgs(o: Pick<Outside, 'args' | 'env'>): { readonly ok: true; readonly said: Said } | { readonly ok: false; readonly says: string } {
  const fallback = terminalLang(o.env)
  try {
    const { values, positionals } = parseArgs({
      args: [...o.args], allowPositionals: true, strict: true,
      options: {
        country: { type: 'string' }, countries: { type: 'string' }, on: { type: 'string' }, route: { type: 'string' }, seed: { type: 'string' }, policy: { type: 'string' }, checkpoint: { type: 'string' }, record: { type: 'string' }, into: { type: 'string' }, by: { type: 'string' }, format: { type: 'string' }, lang: { type: 'string' },
        json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const { country, countries, on, route, seed, policy, checkpoint, record, into, by, format, json = false, quick = false, help = false, lang } = values
    return {
      ok: true,
      said: {
        words: positionals, json, quick, help, lang: isLang(lang) ? lang : fallback,
        ...(country === undefined ? {} : { country: country.toUpperCase() }), ...(countries === undefined ? {} : { countries }), ...(on === undefined ? {} : { on }), ...(route === undefined ? {} : { route }), ...(seed === undefined ? {} : { seed }),
        ...(policy === undefined ? {} : { policy }), ...(checkpoint === undefined ? {} : { checkpoint }), ...(record === undefined ? {} : { record }),
        ...(into === undefined ? {} : { into }), ...(by === undefined ? {} : { by }), ...(format === undefined ? {} : { format }),
      },
    }
  } catch (error) {
    return { ok: false, says: say(cliWords.badOption, fallback, { detail: (error as Error).message }) }
  }
}
