import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { countries, isCountry, isDay, say, type Country, type Day } from '../plain/index.ts'
import { exitCodeOf, limits, planLines, planProblemLine, readPlan, weighedJson, weighPlan } from '../plan/index.ts'
import type { Outside, Said } from './command.ts'
import { cliWords } from './words.ts'

/** `DK,SE` as countries; undefined when one of them is none. */
function countriesIn(written: string): readonly Country[] | undefined {
  const named = written.split(',').map(c => c.trim().toUpperCase()).filter(Boolean)
  return named.length > 0 && named.every(isCountry) ? named : undefined
}

/** `tipp check FILE|-`: 0 when lawful, 1 when unlawful, 2 when it depends or a reason is missing, 3 when it is not a plan. */
export async function checkCommand(o: Outside, { words, country, countries: compared, on, json, lang }: Said): Promise<number> {
  const file = words[1]
  if (file === undefined) { o.err(say(cliWords.noFile, lang)); return 3 }
  if (country !== undefined && !isCountry(country)) { o.err(say(cliWords.noCountry, lang)); return 3 }
  if (on !== undefined && !isDay(on)) { o.err(say(cliWords.noDay, lang)); return 3 }
  const wanted = compared === undefined ? [] : countriesIn(compared)
  if (!wanted) { o.err(say(cliWords.noCountries, lang, { all: countries.join(',') })); return 3 }
  let text: string
  try {
    // A file that is far too large is not read to the end first.
    if (file !== '-' && (await stat(file)).size > 4 * limits.bytes) { o.err(say(cliWords.tooLarge, lang, { most: limits.bytes / 1024 })); return 3 }
    // Nor is one that tells no size, as a device or a pipe.
    text = file === '-' ? await o.input() : Buffer.concat(await createReadStream(file, { end: 4 * limits.bytes }).toArray() as Buffer[]).toString('utf8')
  } catch (error) {
    o.err(say(cliWords.unreadable, lang, { file, detail: (error as Error).message }))
    return 3
  }
  // What was not UTF-8 would stand in the answer as something else than was written.
  if (text.length <= limits.bytes && text.includes('\ufffd')) { o.err(say(cliWords.notUtf8, lang, { file })); return 3 }
  const read = readPlan(text, o.today() as Day, { ...(country === undefined ? {} : { country }), ...(on === undefined ? {} : { on }) })
  if (!read.ok) {
    if (json) o.out(JSON.stringify({ problems: read.problems }))
    else for (const p of read.problems) o.err(`${file}: ${planProblemLine(p, lang)}`)
    return 3
  }
  const weighed = weighPlan(read.plan, wanted)
  if (json) o.out(JSON.stringify(weighedJson(weighed)))
  else for (const line of planLines(weighed, lang)) o.out(line)
  return exitCodeOf(weighed.verdicts[read.plan.country]!)
}
