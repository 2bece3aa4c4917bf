import { say } from '../../../plain/index.ts'
import { EmptyState, Heading } from '../../look/index.ts'
import { Questions } from '../../answers.tsx'
import { LawPanel, LawStrip } from '../../law-panel.tsx'
import type { DeskView } from '../../views.ts'
import { lawWords as w } from '../../words.ts'

/** The law beside the form; on a small screen a strip at the foot that opens. The script redraws what stands in `law-live` while one types. */
export function Law({ v }: { v: DeskView }) {
  const { lang, weighed } = v, verdict = weighed?.home?.verdict
  return (
    <details class={`t-strip${v.step || weighed ? '' : ' t-strip--empty'}`} id="law">
      <summary><span id="law-strip" class="t-strip__says"><LawStrip verdict={verdict} lang={lang} /></span></summary>
      <div>
        <section class="ds-card t-card t-panel" aria-labelledby="law-title">
          <Heading level={2} id="law-title">{say(w.title, lang)}</Heading>
          <div id="law-live" class="t-stack t-gap-4">
            {weighed
              ? <LawPanel lang={lang} country={v.country} state={v.state} weighed={weighed} values={v.values} problems={v.problems} lawHref={v.links.law} stepHref={v.links.step} reads={v.step === undefined} />
              : <><EmptyState heading={say(w.empty, lang)} level={3}>{say(v.step ? w.emptyForm : w.emptySays, lang)}</EmptyState>{v.step && <Questions a={v} />}</>}
          </div>
        </section>
      </div>
    </details>
  )
}
