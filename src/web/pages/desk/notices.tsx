import { say, type Lang } from '../../../plain/index.ts'
import { factNamed, steps } from '../../../law/index.ts'
import { forms } from '../../../case/index.ts'
import { ButtonLink, ErrorSummary, Folded, formatDay, Notice, Timeline, VerdictBadge, type Happened } from '../../look/index.ts'
import { deskWords as w } from '../../desk-words.ts'
import type { DeskView } from '../../views.ts'
import { Clash } from '../exercise/clash.tsx'
import { happened } from './past.tsx'

/** "Choose one of the alternatives" says little in a list: the field's own name goes before it. */
function labelled(v: DeskView, field: string, says: string): string {
  const label = v.step && forms[v.step].fields.find(f => f.name === field)?.label
  const fact = /^(?:answer|because)\.(.+)$/.exec(field)?.[1], ask = fact === undefined ? undefined : factNamed(fact)?.label
  const name = label ?? ask
  return name ? `${say(name, v.lang)}: ${says}` : says
}

/** What is wrong with what was sent. With a step open it stands at the head of the form, where the answer to the button is looked for. */
export const Wrong = ({ v }: { v: DeskView }) => (
  <>
    <ErrorSummary lang={v.lang} errors={v.problems.map(p => ({ name: p.field, text: labelled(v, p.field, say(p.text, v.lang)), ...(p.field === 'day' && !v.step ? { id: 'field-go-to-day' } : p.field === 'unsettled' && v.weighed ? { id: 'law-asks' } : {}) }))} />
    {v.refusal && !v.problems.some(p => p.text.en === v.refusal!.text.en) && <div id="step-refused"><Notice kind="warning" lang={v.lang} level={3} announce heading={say(w.cannot, v.lang)}>{say(v.refusal.text, v.lang)}</Notice></div>}
    <Clash v={v} />
  </>
)

const firstTold = 4
/** What came of a command: the first of it, the rest folded. The timeline below has it all. */
const Came = ({ items, lang }: { items: readonly Happened[]; lang: Lang }) => {
  const plain = items.map(({ note: _, ...item }) => item), rest = plain.slice(firstTold)
  return (
    <>
      <Timeline lang={lang} label={say(w.came, lang)} items={plain.slice(0, firstTold)} />
      {rest.length > 0 && <Folded summary={say(w.more, lang, { n: rest.length })}><Timeline lang={lang} label={say(w.more, lang, { n: rest.length })} items={rest} /></Folded>}
    </>
  )
}

/** What the reader must see first: what is wrong, what came of the last command, that the moment shown is not now. */
export function Notices({ v }: { v: DeskView }) {
  const { lang } = v, from = v.since
  const forked = v.events.find(e => from !== undefined && e.n > from && e.event.type === 'branch.forked' && e.branch === v.branch)?.event
  const fresh = from === undefined ? [] : happened(v, v.events.filter(e => e.n > from && e.branch === v.branch))
  return (
    <>
      {!v.step && <Wrong v={v} />}
      {v.meanwhile && (
        <Notice kind="warning" lang={lang} announce heading={say(w.meanwhile, lang)}>
          <p>{say(w.meanwhileSays, lang)}</p>
          <Timeline lang={lang} label={say(w.meanwhile, lang)} items={happened(v, v.meanwhile)} />
        </Notice>
      )}
      {v.viewed !== undefined && (
        <Notice lang={lang} heading={say(w.viewing, lang, { day: formatDay(v.today, lang) })}>
          <div class="t-row"><ButtonLink small rank="secondary" href={v.links.desk}>{say(w.toNow, lang)}</ButtonLink></div>
        </Notice>
      )}
      {v.took && (
        <Notice kind={v.took.verdict === 'unlawful' ? 'warning' : v.took.verdict === 'lawful' ? 'success' : 'info'} lang={lang} announce heading={say(w.took, lang, { step: say(steps[v.took.step], lang) })}>
          <p>{say(w.tookAs, lang)}: <VerdictBadge verdict={v.took.verdict} lang={lang} /></p>
          {fresh.length > 1 && <><p><b>{say(w.came, lang)}</b></p><Came items={fresh} lang={lang} /></>}
        </Notice>
      )}
      {forked?.type === 'branch.forked' && <Notice kind="success" lang={lang} announce heading={say(w.newBranch, lang)}><p>{forked.tries}</p><p>{say(w.newBranchSays, lang, { expects: forked.expects })}</p></Notice>}
      {!v.took && !forked && fresh.length > 0 && (
        <Notice lang={lang} announce heading={say(w.came, lang)}><Came items={fresh} lang={lang} /></Notice>
      )}
      {v.ended && v.viewed === undefined && (
        <Notice kind="success" lang={lang} heading={say(w.ended, lang)}>
          <p>{say(w.endedSays, lang)}</p>
          <div class="t-row"><ButtonLink href={v.links.debrief}>{say(w.debrief, lang)}</ButtonLink><ButtonLink rank="secondary" href={v.links.report}>{say(w.report, lang)}</ButtonLink></div>
        </Notice>
      )}
    </>
  )
}
