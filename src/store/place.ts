import { openPostgres } from './postgres.ts'
import { openStore } from './sqlite.ts'
import type { Opened } from './port.ts'

/** Opens the store that a word names: a folder, or `postgres://…#schema`. For the programs that tests and benches start. */
export function openPlace(place: string): Promise<Opened> {
  if (!/^postgres(ql)?:/.test(place)) return openStore(place)
  const [url = '', schema] = place.split('#')
  return openPostgres(url, schema === undefined ? {} : { schema })
}
