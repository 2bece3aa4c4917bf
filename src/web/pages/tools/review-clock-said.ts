import { say, type Country, type Lang } from '../../../plain/index.ts'
import { isWorkingDay } from '../../../law/index.ts'
import { bodies, type Last, type ReviewAnswer, type Way } from '../../../calc/index.ts'
import { formatDay } from '../../look/index.ts'
import { reviewWords as w, startWords } from './review-clock-words.ts'

/** A last day in words; the day itself apart, to be set in bold. */
export function lastSaid(last: Last, country: Country, lang: Lang): { readonly day?: string; readonly says: string } {
  const from = (s: keyof typeof startWords): string => say(startWords[s], lang)
  switch (last.kind) {
    case 'standstill': return { day: formatDay(last.day, lang), says: say(w.inStandstill, lang) }
    case 'until the standstill': return { says: say(w.untilStandstill, lang) }
    case 'over': return { says: say(w.over, lang) }
    case 'not known': return { says: say(last.says, lang) }
    case 'not begun': return { says: say(last.unit === 'days' ? w.notBegun : w.notBegunMonths, lang, { n: last.count, from: from(last.starts) }) }
    case 'day': return {
      day: formatDay(last.day, lang),
      says: [
        say(last.unit === 'days' ? w.counts : w.countsMonths, lang, { n: last.count, from: from(last.starts) }) + (last.safe ? `; ${say(w.safe, lang)}` : ''),
        last.sooner ? say(w.sooner, lang, { n: last.sooner.count, from: from(last.sooner.starts) }) : '',
        last.day > last.off ? say(w.moved, lang, { off: formatDay(last.off, lang) }) : !isWorkingDay(country, last.day) ? say(w.onFree, lang) : '',
      ].filter(Boolean).join('. ').replaceAll('..', '.'),
    }
  }
}

/** The answer of a country in a heading and a sentence. */
export function headline(a: ReviewAnswer, happened: string, lang: Lang): { readonly heading: string; readonly says: string } {
  const stop = a.ways.find(x => x.aim === 'stop'), { wait } = a
  if (wait.kind === 'days' && stop) {
    const body = bodies[stop.body], filing = say(body.filing, lang, { body: say(body.name, lang) })
    const said = say(happened === 'voluntary' ? w.stopUntilNotice : w.stopUntilSays, lang, { n: wait.days, filing, from: formatDay(wait.signFrom, lang) })
    // Where nothing forbids less, the law set no number and ours is the full week of the entry.
    const free = wait.reason && happened === 'letters' ? ` ${say(w.reasonable, lang)}` : ''
    return { heading: say(w.stopUntil, lang, { day: formatDay(wait.ends, lang) }), says: said + free }
  }
  const first = firstDay(a.ways)
  const heading = first ? say(w.lastDay, lang, { day: formatDay(first.last.day, lang) }) : wait.kind === 'none' ? say(w.noWait, lang) : say(w.noLast, lang)
  return { heading, says: wait.kind === 'none' ? say(w.noWaitSays, lang) : '' }
}

const firstDay = (ways: readonly Way[]): (Way & { readonly last: Extract<Last, { kind: 'day' }> }) | undefined =>
  ways.filter((x): x is Way & { readonly last: Extract<Last, { kind: 'day' }> } => x.last.kind === 'day').sort((a, b) => (a.last.day < b.last.day ? -1 : 1))[0]
