import type { Context } from 'hono'
import { say, text as t, type Text } from '../../plain/index.ts'
import { lookerOf, mayDo, maySee, rolesOf, type Role } from '../../live/index.ts'
import { caseWords as w, dialogueWords, giveWords, papersWords, practiseWords, procurementReportWords, recordPageWords, workshopWords, type CaseHead, type FormValues } from '../../web/index.ts'
import { ended, type FieldProblem } from '../../case/index.ts'
import type { Person } from '../../people/index.ts'
import { commonOf } from '../pages-common.ts'
import { freshCommand } from '../runs.ts'
import { readerLang, type Site } from '../site.ts'
import type { Procurement } from './procurements.ts'

/** The pages of a case, in the order of its work. Each area adds its own. */
export const caseParts: readonly { readonly path: string; readonly label: Text; readonly when?: (p: Procurement, roles: readonly Role[]) => boolean }[] = [
  { path: '', label: w.work },
  { path: '/dialogue', label: dialogueWords.title },
  { path: '/workshop', label: workshopWords.title, when: (_, roles) => maySee(roles, 'need workshop') },
  { path: '/team', label: w.team },
  { path: '/documents', label: papersWords.documents },
  { path: '/tasks', label: papersWords.tasks },
  { path: '/practice', label: practiseWords.title },
  { path: '/report', label: procurementReportWords.title },
  { path: '/record', label: recordPageWords.title },
  // Others learn from it when it is over; before that too much of it is secret.
  { path: '/experience', label: giveWords.give, when: (p, roles) => roles.includes('buyer') && ended(p.state.case) },
]

export const saidWords = {
  taken: w.taken, waits: w.waits, draft: w.draftKept, invited: w.inviteSent,
  done: t('Done', 'Klart', 'Udført', 'Utført'),
} as const satisfies Record<string, Text>
export type Said = keyof typeof saidWords

/** What every page inside a case has. */
export function headOf(site: Site, c: Context, p: Procurement, person: Pick<Person, 'id' | 'name'>, more: { readonly values?: FormValues; readonly problems?: readonly FieldProblem[]; readonly refusal?: Text } = {}): CaseHead {
  const lang = readerLang(c), url = new URL(c.req.url), here = url.pathname.slice(3), s = p.state, base = `/procurements/${p.id}`, roles = rolesOf(s, person.id), said = url.searchParams.get('said')
  const known = said !== null && Object.hasOwn(saidWords, said) ? saidWords[said as Said] : undefined
  return {
    ...commonOf(site.statics, lang, c.req.method === 'GET' ? here : base, person), id: p.id, title: s.title, buyerName: s.buyerName, area: s.area, country: s.case.country, roles,
    parts: caseParts.filter(x => !x.when || x.when(p, roles)).map(({ path, label }) => ({ href: `/${lang}${base}${path}`, label: say(label, lang), current: path === (caseParts.find(x => x.path !== '' && (here === base + x.path || here.startsWith(`${base}${x.path}/`)))?.path ?? '') })),
    does: `/${lang}${base}/do`, command: freshCommand(), position: s.last, open: s.open, mayOpen: mayDo(lookerOf(s, person.id).roles, 'open page') && s.case.need !== undefined, stated: s.case.need !== undefined, publicHref: `/${lang}/market/${p.id}`,
    ...(more.refusal ? { said: { kind: 'warning' as const, text: more.refusal } } : known && c.req.method === 'GET' ? { said: { kind: 'success' as const, text: known } } : {}),
    values: more.values ?? {}, problems: more.problems ?? [],
  }
}
