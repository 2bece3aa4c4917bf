import type { Context } from 'hono'
import { messageLedger } from '../exercise/index.ts'
import { ledgerLines } from '../practice/index.ts'
import { ledgerPage } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { edge } from './edge.ts'
import { exerciseIn } from './exercises.ts'
import { runCommonOf } from './pages-common.ts'
import { branchOf, runOf } from './routes-run.ts'
import { pathOf } from './runs.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'

/** Who has been told what: for the buyer's house, as the desk is. */
async function show(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c)
  if (run instanceof Response) return run
  const branch = c.req.query('branch') ?? branchOf(run), common = runCommonOf(site.statics, readerLang(c), run, branch, `/${pathOf(run)}/ledger?${new URLSearchParams({ branch })}`)
  if (!common) return answerEdge(site, c, edge('no such branch'))
  return page(c, ledgerPage({ ...common, lines: ledgerLines(common.state), messages: run.played ? messageLedger(exerciseIn(run.played.live)) : [] }))
}

export const ledgerAddresses: readonly Address[] = inEachLanguage(lang => [[`/${lang}/runs/:run/ledger`, { GET: show }], [`/${lang}/at/:key/desk/ledger`, { GET: show }]])
