import { say, type Text } from '../../../plain/index.ts'
import { Heading, Lead, Prose, Stack, Table } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { docOf } from '../run-parts.tsx'
import { keptWords } from './kept-words.ts'

export type KeptView = Common & { readonly rows: readonly { readonly what: Text; readonly why: Text; readonly until: Text; readonly person: 'yes' | 'by id' | 'link' | 'no' }[]; readonly me: string }

/** What is kept, why and for how long, in the reader's own words; drawn from the table that the program goes by. */
export const keptPage = (v: KeptView): string => docOf(v, say(keptWords.title, v.lang), (
  <Stack gap={8}>
    <div class="t-stack t-gap-3"><Heading level={1} size="xl">{say(keptWords.title, v.lang)}</Heading><Lead>{say(keptWords.lead, v.lang)}</Lead></div>
    <Table lang={v.lang} caption={say(keptWords.title, v.lang)} hideCaption columns={[keptWords.what, keptWords.why, keptWords.until, keptWords.who].map(x => ({ label: say(x, v.lang) }))} rows={v.rows.map(r => [say(r.what, v.lang), say(r.why, v.lang), say(r.until, v.lang), say(keptWords[r.person], v.lang)])} />
    {([['yours', 'yoursSays'], ['cookies', 'cookiesSays'], ['logs', 'logsSays'], ['keeper', 'keeperSays']] as const).map(([h, s]) => (
      <section key={h} class="t-stack t-gap-2"><Heading level={2} size="sm">{say(keptWords[h], v.lang)}</Heading><Prose><p>{say(keptWords[s], v.lang)}{h === 'yours' && <> <a class="ds-link" href={v.me}>{say(keptWords.me, v.lang)}</a></>}</p></Prose></section>
    ))}
  </Stack>
))
