import { countries, say, type Country, type Lang } from '../../../plain/index.ts'
import { differences as d } from '../../../rulebook/index.ts'
import { countryWords } from '../../look/index.ts'
import { Picture } from '../../pictures/picture.tsx'
import { StandsShape, StandsSign } from './stands.tsx'
import { differencesWords as w, hindersWords, standsWords, topicWords } from './words.ts'

const step = 25, left = 30, lineOf: Readonly<Record<Country, number>> = { DK: 12, SE: 38, NO: 64 }, foot = 92
const bar: Readonly<Record<d.Hinders, number>> = { none: 0, low: 4, medium: 8, high: 14 }

/** The thread between those who stand alike; where Denmark and Norway agree it goes round Sweden. */
function Thread({ alike }: { alike: d.Alike }) {
  const { DK, SE, NO } = lineOf
  if (alike === 'all') return <path class="t-thread" d={`M0 ${DK}V${NO}`} />
  if (alike === 'DK SE') return <path class="t-thread" d={`M0 ${DK}V${SE}`} />
  if (alike === 'SE NO') return <path class="t-thread" d={`M0 ${SE}V${NO}`} />
  if (alike === 'DK NO') return <path class="t-thread" d={`M0 ${DK}C-12 ${DK + 14}-12 ${NO - 14} 0 ${NO}`} />
  return null
}

/** Whether a country is the one that parts from the two others. */
export const alone = (row: d.Row, c: Country): boolean => row.alike !== 'all' && row.alike !== 'none' && !row.alike.includes(c)

/** All differences at a glance, one strip for each topic. The table of the page and the one behind the picture say the same in words. */
export function PartingPicture({ lang, rows, href }: { lang: Lang; rows: readonly d.Row[]; href: (id: string) => string }) {
  const of = d.topics.map(topic => ({ topic, rows: rows.filter(r => r.topic === topic) })).filter(g => g.rows.length > 0)
  const n = Object.fromEntries(countries.map(c => [c, rows.filter(r => alone(r, c)).length])) as Record<Country, number>
  const most = countries.reduce((a, b) => (n[b] > n[a] ? b : a))
  const same = rows.filter(r => r.alike === 'all').length
  const all: d.Stands[] = ['same', 'stricter', 'looser', 'other form', 'not known']
  return (
    <Picture id="parting" lang={lang} title={w.picture} summary={say(w.pictureSays, lang, { same, all: rows.length, alone: say(countryWords[most], lang), n: n[most] })}
      legend={<>
        {all.map(s => <li key={s}><StandsSign stands={s} />{say(standsWords[s], lang)}</li>)}
        <li><svg width="14" height="20" aria-hidden="true"><path class="t-thread" d="M7 2V18" /></svg>{say(w.thread, lang)}</li>
        <li><svg width="22" height="16" aria-hidden="true"><rect class="t-hinders" x="0" y="10" width="5" height="4" /><rect class="t-hinders" x="8" y="6" width="5" height="8" /><rect class="t-hinders" x="16" y="0" width="5" height="14" /></svg>{say(w.tallBar, lang)}</li>
      </>}
      columns={[{ label: say(w.topic, lang) }, { label: say(w.rows, lang), number: true }, { label: say(w.allAlike, lang), number: true }, ...countries.map(c => ({ label: say(w.alone, lang, { country: say(countryWords[c], lang) }), number: true })), { label: say(w.allApart, lang), number: true }, { label: say(w.much, lang), number: true }]}
      rows={of.map(g => [say(topicWords[g.topic], lang), g.rows.length, g.rows.filter(r => r.alike === 'all').length, ...countries.map(c => g.rows.filter(r => alone(r, c)).length), g.rows.filter(r => r.alike === 'none').length, g.rows.filter(r => r.hinders === 'high').length])}>
      <div class="t-parting" aria-hidden="true">
        {of.map(g => (
          <div key={g.topic}>
            <p>{say(topicWords[g.topic], lang)}</p>
            <svg class="t-svg" width={left + g.rows.length * step + 4} height={foot + 2} focusable="false">
              {countries.map(c => <g key={c}><text class="t-parting__name" x="0" y={lineOf[c] + 4}>{c}</text><line class="t-parting__line" x1={left - 6} x2={left + g.rows.length * step} y1={lineOf[c]} y2={lineOf[c]} /></g>)}
              {g.rows.map((r, i) => (
                <a key={r.id} href={href(r.id)} tabIndex={-1}>
                  <title>{`${say(r.title, lang)}. ${countries.map(c => `${c}: ${say(standsWords[r.sides[c].stands], lang)}`).join(', ')}. ${say(w.hinders, lang)}: ${say(hindersWords[r.hinders], lang)}.`}</title>
                  <g transform={`translate(${left + i * step + step / 2 - 3} 0)`}>
                    <rect class="t-parting__hit" x={-step / 2} y="0" width={step} height={foot} />
                    <Thread alike={r.alike} />
                    {countries.map(c => <g key={c} transform={`translate(0 ${lineOf[c]})`}><StandsShape stands={r.sides[c].stands} /></g>)}
                    <rect class="t-hinders" x="-2.5" y={foot - bar[r.hinders]} width="5" height={bar[r.hinders]} />
                  </g>
                </a>
              ))}
            </svg>
          </div>
        ))}
      </div>
    </Picture>
  )
}
