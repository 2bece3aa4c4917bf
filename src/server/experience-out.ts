import { say, type Day, type Lang } from '../plain/index.ts'
import { areaWords, endWords, heard, resultKindWords, yearsOf, type BankEntry, type Area, type Figure, type PublishedFigure, type Said } from '../experience/index.ts'
import { experiencePageWords as w, figureText } from '../web/index.ts'
import { cell } from './export.ts'

export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const
const spdx = 'CC-BY-4.0'

/** An experience as other software gets it: as it stands in the bank, with the day and the answers. */
export const experienceJson = (b: BankEntry): object => ({
  ...b.e, published: b.on, changed: b.changed, from: b.own ? 'project' : 'person', ...(b.shortened ? { shortened: b.shortened } : {}),
  answers: b.answers.map(a => ({ id: a.id, on: a.decided?.on ?? a.on, ...a.said })),
})
export const bankJson = (entries: readonly BankEntry[]): object => ({ licence, count: entries.length, experiences: entries.map(experienceJson) })

const table = (rows: readonly (readonly (string | number)[])[]): string => `\ufeff${rows.map(r => r.map(cell).join(',')).join('\r\n')}\r\n`
const joined = (all: readonly string[]): string => all.join(' | ')

/** One experience a line, texts in the reader's language where there are several. */
export function bankCsv(entries: readonly BankEntry[], lang: Lang): string {
  const s = (x: Said | undefined): string => (x ? heard(x, lang).says : '')
  return table([
    ['id', 'kind', 'title', 'areas', 'countries', 'years', 'buyers', 'need', 'happened', 'procedure', 'dialogue', 'requirements', 'lots', 'rights', 'phases', 'payment', 'well', 'less_well', 'otherwise', 'end', 'told_by', 'confidence', 'not_known', 'evidence', 'links', 'published', 'licence'],
    ...entries.map(({ e, on }) => [
      e.id, e.kind, s(e.title), joined(e.areas), joined(e.countries), yearsOf(e as Parameters<typeof yearsOf>[0]), joined(e.buyers.map(b => b.name)), s(e.need), s(e.happened), e.method.procedure ?? '', joined(e.method.dialogue ?? []), e.method.requirements ?? '', e.method.lots ?? '', e.method.rights ?? '', e.method.phases ?? '', joined(e.method.payment ?? []),
      joined(e.wentWell.map(l => s(l.says))), joined(e.lessWell.map(l => s(l.says))), joined(e.otherwise.map(l => s(l.says))), e.end, joined(e.saysSo), e.confidence, s(e.notKnown), joined(e.evidence.map(x => x.says)), joined(e.evidence.flatMap(x => x.link ?? [])), on, spdx,
    ]),
  ])
}

/** One figure a line: those of experiences and the published ones, each with the kind it is of, since the kinds may not be mixed. */
export function figuresCsv(entries: readonly BankEntry[], figures: readonly PublishedFigure[], lang: Lang): string {
  const of = (f: Figure): readonly (string | number)[] => [f.value ?? '', f.from ?? '', f.to ?? '', f.about ? 'about' : '', f.unit, f.unitSays ?? '', f.how]
  return table([
    ['of', 'id', 'kind', 'measure', 'value', 'from', 'to', 'about', 'unit', 'unit_says', 'how_known', 'says', 'source', 'link', 'grade', 'period', 'licence'],
    ...entries.flatMap(({ e }) => e.outcome.flatMap(o => { const x = o.figure && e.evidence.find(y => y.id === o.figure!.source); return o.figure ? [['experience', e.id, e.kind, o.measure, ...of(o.figure), o.says ? heard(o.says, lang).says : '', x?.says ?? '', x?.link ?? '', '', yearsOf(e as Parameters<typeof yearsOf>[0]), spdx]] : [] })),
    ...figures.flatMap(p => p.figures.map(({ figure, says }) => { const x = p.evidence.find(y => y.id === figure.source); return ['many procurements', p.id, 'published', p.measure, ...of(figure), [say(p.says, lang), says ? say(says, lang) : ''].filter(Boolean).join(' '), x?.says ?? '', x?.link ?? '', p.grade, p.period ?? '', spdx] })),
  ])
}

/** Text of XML: what would end it is written otherwise, and what XML does not know at all is left out. */
export const xml = (s: string): string => s.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const at = (day: Day): string => `${day}T12:00:00Z`
/** Entries in one feed: enough for who looks once a year. */
const most = 100

/** An Atom feed (RFC 4287): the newest changed first. Who subscribes needs no address of hers here. */
export function atom(entries: readonly BankEntry[], o: { readonly origin: string; readonly lang: Lang; readonly area?: Area; readonly today: Day }): string {
  const { origin, lang, area } = o, self = `${origin}/${lang}/experience.atom${area ? `?area=${area}` : ''}`, html = `${origin}/${lang}/experience${area ? `?area=${area}` : ''}`
  const newest = entries.filter(b => !area || b.e.areas.includes(area)).toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0)).slice(0, most), title = `TIPP: ${say(w.title, lang)}${area ? ` – ${say(areaWords[area], lang)}` : ''}`
  const entry = ({ e, on, changed, answers }: BankEntry): string => {
    const s = (x: Said) => heard(x, lang).says, link = `${origin}/${lang}/experience/${e.id}`
    const lessons = [...e.lessWell, ...e.otherwise, ...e.wentWell].map(l => s(l.says)), figures = e.outcome.flatMap(f => (f.figure ? [`${figureText(f.figure, lang)}${f.says ? ` (${s(f.says)})` : ''}`] : []))
    const says = [`${say(resultKindWords[e.kind], lang)} · ${say(endWords[e.end], lang)}`, s(e.need), s(e.happened), ...lessons, ...figures, ...answers.map(a => a.said.says)].join('\n\n')
    return `<entry><id>tag:tipp,2026:experience/${xml(e.id)}</id><title>${xml(s(e.title))}</title><updated>${at(changed)}</updated><published>${at(on)}</published><link rel="alternate" type="text/html" href="${xml(link)}"/>${[...e.areas, e.kind, e.end].map(c => `<category term="${xml(c)}"/>`).join('')}<author><name>${xml(e.saysSo.join(', '))}</name></author><summary type="text">${xml(says)}</summary></entry>`
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}"><id>tag:tipp,2026:experience${area ? `/area/${area}` : ''}</id><title>${xml(title)}</title><updated>${at(newest[0]?.changed ?? o.today)}</updated><link rel="self" type="application/atom+xml" href="${xml(self)}"/><link rel="alternate" type="text/html" href="${xml(html)}"/><link rel="license" href="${licence.url}"/><author><name>TIPP</name></author><rights>${licence.name}</rights>\n${newest.map(entry).join('\n')}\n</feed>\n`
}
