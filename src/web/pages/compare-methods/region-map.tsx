import { scaleLinear } from 'd3-scale'
import { say } from '../../../plain/index.ts'
import { placeNames, type BankEntry, type Place } from '../../../experience/index.ts'
import { named, Picture, type PictureProps } from '../../pictures/picture.tsx'
import { compareWords as w } from './words.ts'

/** Simplified outlines, drawn by us from degrees of longitude and latitude: enough to know the countries by. */
const outlines: Readonly<Partial<Record<Place, readonly (readonly (readonly [number, number])[])[]>>> = {
  NO: [[[7, 58], [5.6, 58.7], [5, 60.5], [5, 62], [7, 63], [9.5, 64], [11.5, 65.5], [13, 67], [15, 68.5], [18.5, 70], [23, 70.9], [28, 71.1], [31, 70.3], [29, 69.7], [28, 70], [26, 69.7], [25.7, 69.2], [23.5, 68.8], [21, 69.3], [20.5, 69], [18, 68.5], [16.5, 67.9], [15.5, 66.3], [14.5, 65.2], [13.8, 64.2], [12.2, 63.6], [12.1, 62.3], [12.3, 61.2], [12.5, 60.2], [11.7, 59.5], [11.2, 59], [10.6, 59.3], [10, 59], [8.7, 58.3]]],
  SE: [[[11.2, 59], [11.7, 59.5], [12.5, 60.2], [12.3, 61.2], [12.1, 62.3], [12.2, 63.6], [13.8, 64.2], [14.5, 65.2], [15.5, 66.3], [16.5, 67.9], [18, 68.5], [20.5, 69], [23.5, 67.9], [23.9, 66.5], [24.1, 65.8], [22, 65.4], [21.3, 64.6], [20.5, 63.7], [18.5, 62.9], [17.4, 62], [17.2, 60.9], [18.8, 60], [18.5, 59.2], [16.8, 58.5], [16.6, 57.4], [16.3, 56.6], [15.5, 56.1], [14.3, 55.6], [13, 55.4], [12.7, 56], [12.4, 57], [11.8, 57.8]]],
  DK: [[[8.1, 55.6], [8.1, 56.7], [8.6, 57.1], [9.6, 57.3], [10.6, 57.7], [10.5, 57.2], [10.3, 56.6], [10.9, 56.4], [10.2, 56], [9.7, 55.5], [9.5, 54.9], [8.7, 54.9]], [[9.8, 55.5], [10.8, 55.3], [10.7, 55], [10, 55.1]], [[11.1, 55.7], [12, 56.1], [12.6, 56], [12.5, 55.6], [12.1, 55], [11.3, 55.2]], [[14.7, 55.3], [15.1, 55.2], [15.1, 55], [14.7, 55.1]]],
}
const middle: Readonly<Partial<Record<Place, readonly [number, number]>>> = { NO: [9.2, 61.3], SE: [15.2, 61.2], DK: [9.3, 56.2] }
const wide = 320, high = 430, x = scaleLinear([4.5, 31.5], [6, wide - 6]), y = scaleLinear([71.3, 54.5], [6, high - 10])

/** The three countries with how many cases each has, and the borders that cases have crossed. */
export function RegionMap(p: Pick<PictureProps, 'id' | 'lang'> & { readonly entries: readonly BankEntry[]; readonly href: (place: Place) => string }) {
  const { lang, entries } = p, props = { ...p, title: w.map, summary: w.mapSays }, name = named(props), places = (['DK', 'SE', 'NO'] as const)
  const count = (place: Place): number => entries.filter(b => b.e.countries.includes(place)).length
  const pairs = places.flatMap((a, i) => places.slice(i + 1).map(b => ({ a, b, n: entries.filter(e => e.e.countries.includes(a) && e.e.countries.includes(b)).length }))).filter(q => q.n > 0)
  return (
    <Picture {...props} columns={[{ label: say(w.country, lang) }, { label: say(w.cases, lang), number: true }]} rows={[
      ...places.map(place => [<a class="ds-link" href={p.href(place)}>{say(placeNames[place], lang)}</a>, String(count(place))]),
      ...pairs.map(q => [`${say(placeNames[q.a], lang)} – ${say(placeNames[q.b], lang)}`, String(q.n)]),
    ]}>
      <svg class="t-svg t-map" viewBox={`0 0 ${wide} ${high}`} role="img" {...name.svg}>
        {name.head}
        {places.map(place => outlines[place]!.map((ring, i) => <path key={`${place}${i}`} class="t-map__land" d={`${ring.map(([lon, lat], k) => `${k === 0 ? 'M' : 'L'}${Math.round(x(lon) * 10) / 10} ${Math.round(y(lat) * 10) / 10}`).join('')}Z`} />))}
        {pairs.map(q => { const [ax, ay] = middle[q.a]!, [bx, by] = middle[q.b]!; return <line key={q.a + q.b} class="t-map__across" x1={x(ax)} y1={y(ay)} x2={x(bx)} y2={y(by)} stroke-width={1.5 + Math.min(5, q.n)} /> })}
        {pairs.map(q => { const [ax, ay] = middle[q.a]!, [bx, by] = middle[q.b]!; return <text key={`n${q.a}${q.b}`} class="t-strong" x={(x(ax) + x(bx)) / 2} y={(y(ay) + y(by)) / 2 - 6} text-anchor="middle">{q.n}</text> })}
        {places.map(place => { const [lon, lat] = middle[place]!; return <g key={`c${place}`}><circle class="t-map__count" cx={x(lon)} cy={y(lat)} r={14 + Math.min(10, count(place))} /><text class="t-strong" x={x(lon)} y={y(lat) + 5} text-anchor="middle">{count(place)}</text></g> })}
      </svg>
    </Picture>
  )
}
