import { say, type Lang } from '../../plain/index.ts'
import { parameters, type Explanation } from '../../market/index.ts'
import { Card, Folded, formatDay, formatNumber, Heading, Lead, Notice, Small, Table, Tag, TextLink } from '../look/index.ts'
import { documentOf } from '../look/document.ts'
import { firmName, told } from '../event-words.ts'
import { otherWords as w } from '../other-words.ts'
import type { WhyView } from '../views.ts'
import { lawWords } from '../words.ts'
import { Layout } from './layout.tsx'

/** Why a firm or a board did what it did: the sum in words, then what it rests on. */
export function whyPage(v: WhyView): string {
  const { lang, explanation: e } = v
  const what = told(v.envelope, { lang, firms: v.firms, advisers: [], news: [] })?.text ?? ''
  const title = e ? say(w.whyOver, lang, { who: firmName(v.firms, e.who) }) : what || say(w.whyNone, lang)
  return documentOf(
    <Layout v={v} title={title} robots="noindex">
      <div class="t-stack t-gap-8">
        <div class="t-stack t-gap-3">
          <Heading level={1} over={formatDay(v.envelope.on, lang)}>{title}</Heading>
          {e ? <><p>{what}</p><Lead>{say(e.says, lang)}</Lead></> : v.wait ? <Notice lang={lang} heading={say(w.whyWait, lang)}>{say(v.wait, lang)}</Notice> : what && <p>{say(w.whyNone, lang)}</p>}
        </div>
        {e && <Sums e={e} lang={lang} />}
        <p><TextLink href={v.links.desk}>{say(w.toDesk, lang)}</TextLink></p>
      </div>
    </Layout>,
  )
}

function shown(value: number | string | boolean, lang: Lang): string {
  return typeof value === 'number' ? formatNumber(value, lang, Math.abs(value) < 100 ? 2 : 0) : typeof value === 'boolean' ? say(value ? lawWords.yes : lawWords.no, lang) : value
}

function Sums({ e, lang }: { e: Explanation; lang: Lang }) {
  return (
    <>
      <Card heading={say(w.whySums, lang)} level={2}>
        <p>{say(e.formula, lang)}</p>
        {e.terms.length > 0 && <Table lang={lang} hideCaption caption={say(w.whySums, lang)} columns={[{ label: say(w.what, lang) }, { label: say(w.adds, lang), number: true }]} rows={e.terms.map(x => [say(x.label, lang), shown(x.value, lang)])} />}
        {e.draw && <Small>{say(w.whyChance, lang, { value: formatNumber(e.draw.value, lang, 3) })}</Small>}
      </Card>
      {e.inputs.length > 0 && (
        <Card heading={say(w.whyRests, lang)} level={2}>
          <Table lang={lang} hideCaption caption={say(w.whyRests, lang)} columns={[{ label: say(w.what, lang) }, { label: say(w.value, lang), number: true }]} rows={e.inputs.map(x => [say(x.label, lang), shown(x.value, lang)])} />
        </Card>
      )}
      {e.parameters.length > 0 && (
        <Folded summary={say(w.whyFigures, lang)}>
          <ul class="t-found">{[...new Set(e.parameters)].map(id => {
            const p = parameters[id]
            return <li key={id}>{say(p.meaning, lang)}: {formatNumber(p.default, lang, 3)} <span class="t-small">({say(w.between, lang, { low: formatNumber(p.low, lang, 3), high: formatNumber(p.high, lang, 3) })}; {p.source})</span> {p.mark === 'assumed' && <Tag color="warning">{say(w.assumption, lang)}</Tag>}</li>
          })}</ul>
        </Folded>
      )}
    </>
  )
}
