import { say, type Lang, type Text } from '../plain/index.ts'
import { questionWords } from '../market/index.ts'

/** A firm's question as it is written; the bare topic for one that this version does not know. */
export function questionSaid(about: string, lang: Lang): string {
  const known: Text | undefined = (questionWords as Readonly<Record<string, Text>>)[about]
  return known ? say(known, lang) : about
}
