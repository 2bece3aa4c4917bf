import { say, type Lang } from '../plain/index.ts'
import { sourceName } from '../law/index.ts'
import type { Agreement } from './agreement.ts'
import { agreementWords as w } from './agreement-words.ts'

/** Signs that Markdown would read as markup: a name stays the name that somebody wrote. */
const plain = (s: string): string => s.replace(/[\\`*_{}[\]<>#|~!]/g, c => `\\${c}`)

/** The draft as Markdown, to edit on in any program. */
export function agreementMarkdown(a: Agreement, lang: Lang): string {
  const of = (t: Parameters<typeof say>[0]): string => plain(say(t, lang))
  const clauses = a.clauses.map((c, i) => [
    `## ${i + 1}. ${of(c.heading)}`, '', ...c.says.flatMap((s, k) => [`${i + 1}.${k + 1} ${of(s)}`, '']), ...c.open.map(s => `- [ ] **${of(w.open)}:** ${of(s)}`), ...(c.open.length > 0 ? [''] : []),
    `*${of(w.ground)}: ${c.ground.length === 0 ? of(w.ours) : c.ground.map(r => `${plain(r.sources.slice(0, 2).map(s => sourceName(s, lang)).join(', '))} (\`${r.id}\`)`).join('; ')}*`, '',
  ].join('\n'))
  return [`# ${of(a.title)}`, '', `> **${of(a.draft)}**`, '', ...clauses, `TIPP · ${a.on} · ${a.lawbook.slice(0, 12)}`, ''].join('\n')
}

/** The draft as data, in all four languages: for other software. */
export const agreementJson = (a: Agreement): object => ({
  format: 'tipp-joint-agreement', version: 1, draft: true, title: a.title, notice: a.draft, on: a.on, lawbook: a.lawbook, openPoints: a.openPoints,
  clauses: a.clauses.map((c, i) => ({ number: i + 1, id: c.id, heading: c.heading, says: c.says, open: c.open, ground: c.ground.map(r => ({ rule: r.id, known: r.known, sources: r.sources })) })),
})
