import { digest } from '../plain/index.ts'
import { freshCommand } from './runs.ts'

/**
 * The name under which a command is written: what the form gave, tied to what it asks for. Sent twice, it happens once; the same
 * form sent again with other words (the reader went back) is another command, and meets the check of the position.
 */
export function commandName(given: string | undefined, asks: unknown): string {
  const name = given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : freshCommand()
  return `${name}.${digest(asks).slice(0, 16)}`
}
