import { countries, currencyOf, say } from '../../plain/index.ts'
import { factNamed, printValue, steps, type Finding as Found, type Step } from '../../law/index.ts'
import { ButtonLink, countryWords, ErrorSummary, Finding, Folded, formatMoney, Heading, Lead, Mark, MarkedList, Notice, Small, Stack, TextLink, VerdictBadge, verdictWords } from '../look/index.ts'
import { foundOf } from '../found.tsx'
import { parted, rankOf, seenAs, sourcesOf } from '../law-panel.tsx'
import { lawWords as lw, verdictSays } from '../words.ts'
import type { CheckView } from '../views.ts'
import { AskStep } from './ask-step.tsx'
import { checkWords as w } from './check-words.ts'
import { docOf } from './run-parts.tsx'

/** Steps that people ask about most, for whoever comes without one. */
const started: readonly Step[] = ['meetFirm', 'chooseProcedure', 'sendNotice', 'excludeFirm', 'planFramework', 'changeContract']

/** A step weighed outside any case: what is known, what still decides, what the law of each country says. */
export function checkPage(v: CheckView): string {
  const { lang } = v
  return docOf(v, say(v.step ? steps[v.step] : w.title, lang), (
    <Stack gap={6}>
      <div class="t-stack t-gap-2">
        <Heading level={1} size="lg">{say(w.title, lang)}</Heading>
        <Lead>{say(w.lead, lang)}</Lead>
      </div>
      <CheckBody v={v} />
      <Small>{say(w.forSoftware, lang)} <TextLink href={`${v.homeHref}for-software`}>{say(w.forSoftwareLink, lang)}</TextLink></Small>
    </Stack>
  ), true)
}

/** All of it but the heading: the same on the site and in a frame on another site's page. */
export const CheckBody = ({ v }: { v: CheckView }) => (
  <>
    {v.problems.length > 0 && <ErrorSummary lang={v.lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, v.lang) }))} />}
    <div class={v.step ? 't-check' : 't-stack t-gap-8'}>
      <AskStep v={v} questions={v.weighed?.questions ?? []} id="check-form" label={say(w.title, v.lang)} country={say(w.country, v.lang)} button={say(v.step ? w.weigh : w.show, v.lang)} />
      {v.step ? <section class="t-check__law" aria-labelledby="law-heading"><Says v={v} /></section> : <Beginnings v={v} />}
    </div>
  </>
)

const Beginnings = ({ v }: { v: CheckView }) => (
  <section class="t-stack t-gap-3" aria-labelledby="begin">
    <div><Heading level={2} size="xs" id="begin">{say(w.empty, v.lang)}</Heading><Small>{say(w.emptySays, v.lang)}</Small></div>
    <ul class="t-starts">{started.map(s => <li key={s}><ButtonLink rank="secondary" small href={v.href({ step: s })}>{say(steps[s], v.lang)}</ButtonLink></li>)}</ul>
  </section>
)

function Says({ v }: { v: CheckView }) {
  const { lang } = v, weighed = v.weighed!
  const { opinion, converted, tooNear } = weighed.home
  const told = opinion.findings.filter(f => f.verdict === 'unlawful' || f.verdict === 'depends').sort((a, b) => rankOf(a) - rankOf(b))
  const broken = told.filter(f => f.verdict === 'unlawful'), open = told.filter(f => f.verdict === 'depends' && f.rule.kind === 'duty'), gaps = told.filter(f => f.rule.kind === 'gap'), met = opinion.findings.filter(f => f.verdict === 'lawful')
  const agree = new Set(Object.values(weighed.verdicts)).size === 1, own = currencyOf[v.country]
  return (
    <div class="t-panel t-stack t-gap-4">
      <Heading level={2} size="sm" id="law-heading">{say(lw.title, lang)}</Heading>
      <div role="status" class="t-panel__verdict">
        <VerdictBadge verdict={opinion.verdict} lang={lang} large><span class="ds-sr-only">{say(lw.under, lang, { country: say(countryWords[v.country], lang) })}: </span>{say(verdictSays[opinion.verdict], lang)}</VerdictBadge>
      </div>
      <ul class="t-three">
        {countries.map(c => (
          <li key={c} class={c === v.country ? 't-three__mine' : undefined}>
            <Mark kind={weighed.verdicts[c]} size={20} />
            <span><b>{c === v.country ? say(countryWords[c], lang) : <a class="ds-link" href={v.href({ country: c })}>{say(countryWords[c], lang)}</a>}</b><small>{say(verdictWords[weighed.verdicts[c]], lang)}</small></span>
          </li>
        ))}
      </ul>
      <Small>{say(agree ? w.same : w.part, lang)}</Small>
      {converted.map(c => !tooNear.includes(c.fact) && <Small key={c.fact}>{say(w.converted, lang, { amount: formatMoney(c.amount, c.from, lang), became: formatMoney(c.became, c.to, lang) })}</Small>)}
      {tooNear.map(f => <Notice key={f} kind="warning" lang={lang} level={3} heading={say(w.tooNear, lang, { label: say(factNamed(f)!.label, lang), currency: own })}><TextLink href={v.href({ currency: own, facts: { [f]: undefined } })}>{say(w.inOwn, lang, { currency: own })}</TextLink></Notice>)}
      {opinion.findings.every(f => f.verdict === 'does not apply') && <Small>{say(lw.noRule, lang)}</Small>}
      {broken.length > 0 && <div>{broken.map(f => <One key={f.rule.id} f={f} v={v} />)}</div>}
      {gaps.length > 0 && <section class="t-stack t-gap-2"><Heading level={3} size="2xs">{say(lw.gaps, lang)}</Heading><Small>{say(lw.gapSays, lang)}</Small><div>{gaps.map(f => <One key={f.rule.id} f={f} v={v} />)}</div></section>}
      {open.length > 0 && (
        <Folded summary={open.length === 1 ? say(w.openOne, lang) : say(w.openMany, lang, { n: open.length })} open={broken.length === 0 && open.length <= 3}>
          <MarkedList items={open.map(f => ({ mark: 'depends', said: say(verdictWords.depends, lang), text: <>{say(f.rule.says, lang)} <Entry f={f} v={v} /></> }))} />
        </Folded>
      )}
      {met.length > 0 && (
        <Folded summary={met.length === 1 ? say(lw.metOne, lang) : say(lw.met, lang, { n: met.length })}>
          <MarkedList items={met.map(f => ({ mark: 'lawful', said: say(verdictWords.lawful, lang), text: <>{say(f.rule.says, lang)} <Entry f={f} v={v} /></> }))} />
        </Folded>
      )}
      <Small>{say(w.lawbook, lang, { hash: opinion.receipt.lawbook.slice(0, 12) })}</Small>
    </div>
  )
}

const Entry = ({ f, v }: { f: Found; v: CheckView }) => <a class="ds-link t-entry" href={v.lawHref(f.rule.order, f.rule.id)}>{say(lw.entry, v.lang)}<span class="ds-sr-only">: {say(f.rule.says, v.lang)}</span></a>

function One({ f, v }: { f: Found; v: CheckView }) {
  const { lang } = v, duty = f.rule.kind === 'duty' ? f.rule : undefined, [heading, rest] = parted(say(f.rule.says, lang))
  return (
    <Finding verdict={seenAs(f)} heading={heading} lang={lang} level={3} id={`finding-${f.rule.id.replaceAll(/[^\w-]+/g, '-')}`} sources={sourcesOf(f, lang)}
      repairs={f.verdict === 'unlawful' ? <Repairs f={f} v={v} /> : undefined} detailsLabel={say(lw.found, lang)}
      details={<div class="t-stack t-gap-2">{foundOf(f, lang, v.country)}{f.rule.why && <p>{say(f.rule.why, lang)}</p>}<p><Entry f={f} v={v} /></p></div>}>
      {duty?.weight === 'advice' && <p class="t-small">{say(lw.advice, lang)}</p>}
      {rest && <p>{rest}</p>}
    </Finding>
  )
}

function Repairs({ f, v }: { f: Found; v: CheckView }) {
  const { lang } = v
  return (
    <>{v.weighed!.remedies[f.rule.id]?.map(({ remedy, value, proven }, i) => {
      const words = say(remedy.say, lang).replace(/\.$/, '')
      if ('insteadTake' in remedy) return <ButtonLink key={i} small rank="secondary" href={v.href({ step: remedy.insteadTake })}>{words}{remedy.insteadTake !== v.step && ` (${say(w.instead, lang, { step: say(steps[remedy.insteadTake], lang) })})`}</ButtonLink>
      if (value === undefined) return <p key={i} class="t-small">{words}.</p>
      const shows = remedy.change.is.kind === 'number' || remedy.change.is.kind === 'day' ? ` (${printValue(remedy.change, value as string | number | boolean, lang, v.country)})` : ''
      return <ButtonLink key={i} small rank={proven && seenAs(f) === 'unlawful' ? 'primary' : 'secondary'} href={v.href({ facts: { [remedy.change.fact]: value } })}>{words}{shows}</ButtonLink>
    })}</>
  )
}
