import { countries, say, type Country } from '../../../plain/index.ts'
import { factNamed } from '../../../law/index.ts'
import { contentOf, repairedBy, type Hint, type Told, type Weighed } from '../../../workshop/index.ts'
import { Button, ButtonLink, countryWords, EmptyState, Finding, Folded, Heading, MarkedList, RadioGroup, Select, Small, TextArea, TextField, ThreeCountries, VerdictBadge, verdictWords } from '../../look/index.ts'
import { foundOf } from '../../found.tsx'
import { LawStrip, parted, rankOf, seenAs, sourcesOf } from '../../law-panel.tsx'
import { lawWords as lw, verdictSays } from '../../words.ts'
import { capital, Does, field, numberOfRequirement, typed } from './parts.tsx'
import type { WorkshopView } from './views.ts'
import { hintWords, workshopWords as w } from './words.ts'

/** The law beside the requirement that is looked at; on a small screen a strip at the foot that opens. */
export function Law({ v }: { v: WorkshopView }) {
  const { lang, view } = v, r = view.requirements.find(x => x.id === v.selected), weighed = r && v.weighed
  return (
    <details class={`t-strip${weighed ? '' : ' t-strip--empty'}`} id="law" open={v.sent?.form === 'law'}>
      <summary><span class="t-strip__says"><LawStrip verdict={weighed?.verdicts[view.country]} lang={lang} /></span></summary>
      <div>
        <section class="ds-card t-card t-panel" aria-labelledby="law-title">
          <Heading level={2} id="law-title">{r ? say(w.lawOf, lang, { n: numberOfRequirement(r.id) }) : say(lw.title, lang)}</Heading>
          {r && weighed ? <Panel v={v} id={r.id} weighed={weighed} hints={v.hints ?? []} /> : <EmptyState heading={say(w.lawNone, lang)} level={3}>{say(w.lawNoneSays, lang)}</EmptyState>}
        </section>
      </div>
    </details>
  )
}

const told = (w: Weighed, c: Country): readonly Told[] => w.findings[c].filter(t => t.finding.verdict === 'unlawful' || t.finding.verdict === 'depends').sort((a, b) => rankOf(a.finding) - rankOf(b.finding))

function Panel({ v, id, weighed, hints }: { v: WorkshopView; id: string; weighed: Weighed; hints: readonly Hint[] }) {
  const { lang, view } = v, home = view.country, r = view.requirements.find(x => x.id === id)!, open = !view.ended && !r.dropped
  const met = weighed.findings[home].filter(t => t.finding.verdict === 'lawful'), answered = Object.entries(r.answers)
  const reasons = told(weighed, home).filter(t => seenAs(t.finding) === 'needs a reason' && t.finding.rule.kind === 'duty' && t.finding.rule.weight === 'needs a reason' && t.finding.verdict === 'unlawful')
  const asked = open && (weighed.questions.length > 0 || reasons.length > 0)
  return (
    <div class="t-stack t-gap-4">
      <p class="t-small">{contentOf(r).says}</p>
      <div role="status" class="t-panel__verdict"><VerdictBadge verdict={weighed.verdicts[home]} lang={lang} large><span class="ds-sr-only">{say(lw.under, lang, { country: say(countryWords[home], lang) })}: </span>{say(verdictSays[weighed.verdicts[home]], lang)}</VerdictBadge></div>
      <ThreeCountries verdicts={weighed.verdicts} lang={lang} mine={home} />
      {told(weighed, home).length > 0 && <div>{told(weighed, home).map(t => <One key={t.finding.rule.id} t={t} c={home} v={v} id={id} open={open} />)}</div>}
      {asked && (
        <Does v={v} does="answerLaw" form="law" hidden={{ requirement: id }} to="law" label={say(w.asks, lang)}>
          <div><Heading level={3} size="2xs">{say(w.asks, lang)}</Heading><Small>{say(w.asksSays, lang)}</Small></div>
          {weighed.questions.map(f => (
            <div key={f.fact} class="t-stack t-gap-2 t-answer">
              {f.is.kind === 'one of'
                ? <Select {...field(v, 'law', `answer.${f.fact}`)} label={say(f.ask, lang)} value={typed(v, 'law', `answer.${f.fact}`)} empty={say(lw.notSaid, lang)} options={Object.entries(f.is.options).map(([value, words]) => ({ value, label: capital(say(words, lang), lang) }))} />
                : f.is.kind === 'number' ? <TextField {...field(v, 'law', `answer.${f.fact}`)} label={say(f.ask, lang)} width="short" value={typed(v, 'law', `answer.${f.fact}`) ?? ''} />
                : <RadioGroup {...field(v, 'law', `answer.${f.fact}`)} inline label={say(f.ask, lang)} value={typed(v, 'law', `answer.${f.fact}`)} options={[{ value: 'yes', label: say(w.yes, lang) }, { value: 'no', label: say(w.no, lang) }]} />}
              <TextArea {...field(v, 'law', `because.${f.fact}`)} label={say(w.because, lang)} rows={1} value={typed(v, 'law', `because.${f.fact}`) ?? ''} />
            </div>
          ))}
          {reasons.map(({ finding: { rule } }) => <TextArea key={rule.id} {...field(v, 'law', `reason.${rule.id}`)} label={`${say(lw.reason, lang)}: ${say(rule.says, lang)}`} rows={2} value={typed(v, 'law', `reason.${rule.id}`) ?? ''} />)}
          <Button small rank="secondary">{say(w.record, lang)}</Button>
        </Does>
      )}
      {answered.length > 0 && <Folded summary={say(lw.given, lang)}><Answers v={v} id={id} /></Folded>}
      {countries.filter(c => c !== home).map(c => told(weighed, c).length > 0 && <Folded key={c} summary={say(w.inOther, lang, { country: say(countryWords[c], lang) })}><div>{told(weighed, c).map(t => <One key={t.finding.rule.id} t={t} c={c} v={v} id={id} open={open} />)}</div></Folded>)}
      {met.length > 0 && <Folded summary={met.length === 1 ? say(lw.metOne, lang) : say(lw.met, lang, { n: met.length })}><MarkedList items={met.map(t => ({ mark: 'lawful', said: say(verdictWords.lawful, lang), text: <>{say(t.finding.rule.says, lang)} <Entry t={t} v={v} /></> }))} /></Folded>}
      {hints.length > 0 && <div class="t-ws-hints"><Heading level={3} size="2xs">{say(w.hints, lang)}</Heading><ul>{hints.map(h => <li key={h.kind}>{say(hintWords[h.kind], lang, 'name' in h ? { name: h.name } : {})}</li>)}</ul></div>}
      <Small>{say(w.onlyPart, lang)}</Small>
    </div>
  )
}

function Answers({ v, id }: { v: WorkshopView; id: string }) {
  const r = v.view.requirements.find(x => x.id === id)!, { lang } = v
  return (
    <ul class="t-ws-given">{Object.entries(r.answers).map(([name, a]) => {
      const fact = factNamed(name), value = typeof a.value === 'boolean' ? say(a.value ? w.yes : w.no, lang) : fact?.is.kind === 'one of' && fact.is.options[String(a.value)] ? say(fact.is.options[String(a.value)]!, lang) : String(a.value)
      return <li key={name}>{fact ? say(fact.label, lang) : name}: <b>{value}</b>. {a.reason}</li>
    })}</ul>
  )
}

const Entry = ({ t, v }: { t: Told; v: WorkshopView }) => <a class="ds-link t-entry" href={v.lawHref(t.finding.rule.order, t.finding.rule.id)}>{say(lw.entry, v.lang)}<span class="ds-sr-only">: {parted(say(t.finding.rule.says, v.lang))[0]}</span></a>

function One({ t, c, v, id, open }: { t: Told; c: Country; v: WorkshopView; id: string; open: boolean }) {
  const { lang } = v, f = t.finding, [heading, rest] = parted(say(f.rule.says, lang)), content = contentOf(v.view.requirements.find(x => x.id === id)!)
  // Each repair opens the form with one thing changed; the words are for people to look at before it is saved.
  const repairs = open ? t.remedies.flatMap(({ remedy, value }) => {
    const says = say(remedy.say, lang).replace(/\.$/, '')
    return 'change' in remedy && repairedBy(content, remedy.change.fact, value) ? [<ButtonLink key={says} small rank="secondary" href={`${v.base}?r=${id}&edit=${id}&fix=${encodeURIComponent(remedy.change.fact)}#edit`}>{says}</ButtonLink>] : [<p key={says} class="t-small">{says}.</p>]
  }) : []
  return (
    <Finding verdict={seenAs(f)} heading={heading} lang={lang} level={3} id={`finding-${c}-${t.step}-${f.rule.id.replaceAll(/[^\w-]+/g, '-')}`} sources={sourcesOf(f, lang)} {...(repairs.length > 0 ? { repairs: <>{repairs}</> } : {})} detailsLabel={say(lw.found, lang)}
      details={<div class="t-stack t-gap-2">{foundOf(f, lang, c)}{f.rule.why && <p>{say(f.rule.why, lang)}</p>}<p><Entry t={t} v={v} /></p></div>}>
      {f.rule.kind === 'duty' && f.rule.weight === 'advice' && <p class="t-small">{say(lw.advice, lang)}</p>}
      {rest && <p>{rest}</p>}
      {f.verdict === 'depends' && f.ask.length > 0 && <p class="t-small">{say(lw.decides, lang)}</p>}
    </Finding>
  )
}
