import type { Context } from 'hono'
import type { Day } from '../plain/index.ts'
import type { BankEntry } from '../experience/index.ts'
import { experiencePage, type AnswerForm } from '../web/index.ts'
import { edge } from './edge.ts'
import { figuresBeside, lawOf, linksOfExperience, shownTouch } from './experience-view.ts'
import { usable } from './moderator.ts'
import { commonOf } from './pages-common.ts'
import { freshCommand } from './runs.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'

export const today = (site: Site): Day => site.now().toISOString().slice(0, 10) as Day

/** Others on the same, by area and need: what shares most of both. */
function othersLike(entry: BankEntry, all: readonly BankEntry[]): readonly BankEntry[] {
  const { e } = entry, near = (b: BankEntry): number => b.e.areas.filter(a => a !== 'other' && e.areas.includes(a)).length * 2 + (b.e.method.procedure && b.e.method.procedure === e.method.procedure ? 1 : 0)
  return all.filter(b => b !== entry && near(b) > 0).toSorted((a, b) => near(b) - near(a)).slice(0, 4)
}

export async function drawExperience(site: Site, c: Context, form?: Partial<AnswerForm>, status = 200): Promise<Response> {
  const lang = readerLang(c), all = await site.bank.entries(), entry = all.find(b => b.e.id === c.req.param('id'))
  if (!entry) return answerEdge(site, c, edge('not found'))
  return page(c, experiencePage({
    ...commonOf(site.statics, lang, `/experience/${entry.e.id}`), entry, links: linksOfExperience(lang), touched: t => shownTouch(t, lang, site.library), law: lawOf(entry, lang), ...figuresBeside(entry, site.library.figures), others: othersLike(entry, all),
    form: { values: { kind: '', role: '', says: '', link: '' }, faults: [], sent: c.req.query('sent') === '1', command: freshCommand(), moderated: usable(site.moderatorKey), ...form },
  }), status)
}
