import { currencyOf, dayNumber, say, type Country, type Day, type Lang } from '../../../plain/index.ts'
import { firstDay, lastKnownDay, type Period } from '../../../calc/index.ts'
import { countryWords, formatDay, formatMoney, formatNumber, Small } from '../../look/index.ts'
import { thresholdWords as w } from './thresholds-words.ts'

const width = 720, height = 190, left = 4, right = 4, top = 26, bottom = 28
const from = dayNumber(firstDay), span = dayNumber(lastKnownDay) + 1 - from
const x = (day: Day): number => left + ((dayNumber(day) - from) / span) * (width - left - right)

/** The amount of one country as steps through the years; a gap where nobody has read it. The table below says the same in figures. */
export function MovedPicture({ periods, country, day, lang }: { periods: readonly Period[]; country: Country; day: Day; lang: Lang }) {
  const read = periods.filter(p => p.amount !== undefined), amounts = read.map(p => p.amount!), currency = currencyOf[country]
  if (read.length < 2) return null
  const low = Math.min(...amounts), high = Math.max(...amounts), room = (high - low) || high
  const y = (amount: number): number => top + (1 - (amount - low + room * 0.15) / (room * 1.3)) * (height - top - bottom)
  const end = (p: Period): number => Math.min(width - right, p.to ? x(p.to) : width - right)
  const path = read.map((p, i) => `${i > 0 && read[i - 1] === periods[periods.indexOf(p) - 1] ? 'L' : 'M'}${x(p.from).toFixed(1)} ${y(p.amount!).toFixed(1)}H${end(p).toFixed(1)}`).join('')
  const label = say(w.pictureSays, lang, { country: say(countryWords[country], lang), list: read.map(p => `${formatDay(p.from, lang, 'medium')}: ${formatMoney(p.amount!, currency, lang)}`).join('; ') })
  const here = read.find(p => day >= p.from && day <= (p.to ?? lastKnownDay))
  const years = Array.from({ length: 7 }, (_, n) => 2014 + n * 2)
  return (
    <div class="t-stack t-gap-2">
      <div class="t-scroll" role="group" tabIndex={0} aria-label={say(w.periods, lang, { country: say(countryWords[country], lang) })}>
      <svg class="t-svg t-moved" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        <line x1={left} x2={width - right} y1={height - bottom} y2={height - bottom} class="t-axis" />
        {years.map(year => <g key={year}><line x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1={height - bottom} y2={height - bottom + 5} class="t-axis" /><text x={x(`${year}-01-01`)} y={height - 8} class="t-moved__year">{year}</text></g>)}
        <path d={path} class="t-moved__line" />
        {read.map(p => <text key={p.from} x={(x(p.from) + end(p)) / 2} y={y(p.amount!) - 9} text-anchor="middle" class="t-moved__amount">{formatNumber(p.amount! / 1e6, lang, 2)}</text>)}
        {here && <><line x1={x(day)} x2={x(day)} y1={y(here.amount!)} y2={height - bottom} class="t-moved__day" /><circle cx={x(day)} cy={y(here.amount!)} r={5} class="t-moved__dot" /></>}
      </svg>
    </div>
    <Small>{say(w.pictureNote, lang, { currency })}</Small>
    </div>
  )
}
