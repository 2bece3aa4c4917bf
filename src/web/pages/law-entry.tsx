import { say, text as t, type Lang } from '../../plain/index.ts'
import { factNamed, printCondition, printValue, steps, type Printed, type Rule, type Verdict } from '../../law/index.ts'
import { Heading, Lead, Mark, Small, SourceLine, Stack, Table, TextLink, formatDay, type MarkKind } from '../look/index.ts'
import type { Text } from '../../plain/index.ts'
import type { LawEntryView } from '../views.ts'
import { docOf, shownSources } from './run-parts.tsx'
import { kindWords, orderWords, topicNames } from './law-index.tsx'

const w = {
  back: t('All rules', 'Alla regler', 'Alle regler', 'Alle regler'), why: t('Why it exists', 'Varför den finns', 'Hvorfor den findes', 'Hvorfor den finnes'),
  when: t('It applies when', 'Den gäller när', 'Den gælder, når', 'Den gjelder når'), must: t('Then it must be so that', 'Då ska det vara så att', 'Så skal det være sådan, at', 'Da må det være slik at'),
  means: t('It is so when', 'Det är så när', 'Det er sådan, når', 'Det er slik når'), conditions: t('When and what', 'När och vad', 'Hvornår og hvad', 'Når og hva'),
  sources: t('Where it stands, and how we know', 'Var den står, och hur vi vet det', 'Hvor den står, og hvordan vi ved det', 'Hvor den står, og hvordan vi vet det'),
  life: t('In force', 'I kraft', 'I kraft', 'I kraft'), from: t('from {from}', 'från {from}', 'fra {from}', 'fra {from}'), fromTo: t('{from} to {to}', '{from} till {to}', '{from} til {to}', '{from} til {to}'),
  weight: t('If it is not met', 'Om den inte är uppfylld', 'Hvis den ikke er opfyldt', 'Hvis den ikke er oppfylt'), steps: t('Steps it looks at', 'Steg den ser på', 'Trin, den ser på', 'Steg den ser på'),
  ties: t('Tied to', 'Hänger ihop med', 'Hænger sammen med', 'Henger sammen med'), repairs: t('What makes it right', 'Vad som gör det rätt', 'Hvad der gør det rigtigt', 'Hva som gjør det riktig'),
  examples: t('Tried on examples', 'Prövad på exempel', 'Afprøvet på eksempler', 'Prøvd på eksempler'), examplesSay: t('These run as tests each time the lawbook changes.', 'De körs som test varje gång regelsamlingen ändras.', 'De køres som test, hver gang regelsamlingen ændres.', 'De kjøres som tester hver gang regelsamlingen endres.'),
  facts: t('When this is so', 'När det är så här', 'Når det er sådan', 'Når det er slik'), out: t('Verdict', 'Utfall', 'Udfald', 'Utfall'), other: t('An earlier or later text', 'En tidigare eller senare lydelse', 'En tidligere eller senere ordlyd', 'En tidligere eller senere ordlyd'),
  unwritten: t('The text exists, but nobody has written it into the lawbook yet. It never counts as lawful.', 'Texten finns, men ingen har skrivit in den i regelsamlingen ännu. Den räknas aldrig som tillåten.', 'Teksten findes, men ingen har skrevet den ind i regelsamlingen endnu. Den tæller aldrig som lovlig.', 'Teksten finnes, men ingen har skrevet den inn i regelsamlingen ennå. Den regnes aldri som lovlig.'),
  setsAside: t('It sets aside the rules below.', 'Den sätter reglerna nedan åt sidan.', 'Den sætter reglerne nedenfor til side.', 'Den setter reglene nedenfor til side.'),
  what: t('What', 'Vad', 'Hvad', 'Hva'), how: t('How it is', 'Hur det är', 'Hvordan det er', 'Hvordan det er'),
  id: t('Name in the lawbook', 'Namn i regelsamlingen', 'Navn i regelsamlingen', 'Navn i regelsamlingen'), more: t('{n} more examples', '{n} exempel till', '{n} eksempler mere', '{n} eksempler til'),
}
const clocks: Readonly<Record<Rule['life']['by'], Text>> = {
  'step taken': t('by the day of the step', 'efter stegets dag', 'efter trinnets dag', 'etter dagen for steget'), 'procedure begun': t('by the day the procedure began', 'efter dagen då förfarandet inleddes', 'efter den dag, proceduren begyndte', 'etter dagen prosedyren begynte'),
  'notice sent': t('by the day the notice was sent', 'efter dagen då annonsen skickades', 'efter den dag, bekendtgørelsen blev sendt', 'etter dagen kunngjøringen ble sendt'), 'contract signed': t('by the day the contract was signed', 'efter dagen då avtalet skrevs', 'efter den dag, kontrakten blev underskrevet', 'etter dagen kontrakten ble signert'),
}
const weights: Readonly<Record<'blocks' | 'needs a reason' | 'advice', Text>> = {
  blocks: t('the step is unlawful', 'är steget otillåtet', 'er trinnet ulovligt', 'er steget ulovlig'),
  'needs a reason': t('a written reason is needed', 'krävs en skriftlig motivering', 'kræves en skriftlig begrundelse', 'kreves en skriftlig begrunnelse'),
  advice: t('nothing is broken; it is advice', 'bryts ingen regel; det är ett råd', 'er ingen regel brudt; det er et råd', 'er ingen regel brutt; det er et råd'),
}
const verdicts: Readonly<Record<Verdict, readonly [MarkKind, Text]>> = {
  lawful: ['lawful', t('lawful', 'tillåtet', 'lovligt', 'lovlig')], unlawful: ['unlawful', t('not met', 'inte uppfylld', 'ikke opfyldt', 'ikke oppfylt')],
  depends: ['depends', t('depends', 'det beror på', 'det afhænger', 'det kommer an på')], 'does not apply': ['step', t('does not apply', 'gäller inte', 'gælder ikke', 'gjelder ikke')],
}
const holdsWords = { true: t('it is so', 'det är så', 'det er sådan', 'det er slik'), false: t('it is not so', 'det är inte så', 'det er ikke sådan', 'det er ikke slik'), unknown: t('not known', 'inte känt', 'ikke kendt', 'ikke kjent') }

/** A printed condition as nested lists: never prose, so that nothing reads as if a person had written it. */
const Nested = ({ of }: { of: Printed }) => (
  <ul class="ds-list"><li>{of.text}{of.parts.length > 0 && ':'}{of.parts.length > 0 && <NestedParts of={of.parts} />}</li></ul>
)
const NestedParts = ({ of }: { of: readonly Printed[] }) => <ul class="ds-list">{of.map((p, i) => <li key={i}>{p.text}{p.parts.length > 0 && <>:<NestedParts of={p.parts} /></>}</li>)}</ul>

function Examples({ rule, v }: { rule: Rule; v: LawEntryView }) {
  const { lang } = v
  if (!('examples' in rule) || rule.examples.length === 0) return null
  const facts = (of: Readonly<Record<string, unknown>>) => (
    <ul class="ds-list">{Object.entries(of).flatMap(([id, value]) => {
      const fact = factNamed(id)
      return fact && value !== undefined ? [<li key={id}>{say(fact.label, lang)}: {printValue(fact, value as string | number | boolean, lang, v.country)}</li>] : []
    })}</ul>
  )
  const result = (e: (typeof rule.examples)[number]) => {
    if ('verdict' in e) { const [mark, word] = verdicts[e.verdict]; return <span class="t-verdict"><Mark kind={mark} size={18} /><span>{say(word, lang)}</span></span> }
    return say(holdsWords[String(e.holds) as keyof typeof holdsWords], lang)
  }
  // One example of each verdict first: what makes the difference is seen in the first few.
  const seen = new Set<string>(), told = (e: (typeof rule.examples)[number]) => ('verdict' in e ? e.verdict : String(e.holds))
  const one = [...rule.examples].filter(e => !seen.has(told(e)) && seen.add(told(e))), ordered = [...one, ...[...rule.examples].filter(e => !one.includes(e))]
  const rows = ordered.map(e => [result(e), facts(e.facts)] as const), table = (of: typeof rows, caption: string) =>
    <Table lang={lang} hideCaption small caption={caption} columns={[{ label: say(w.out, lang) }, { label: say(w.facts, lang) }]} rows={of} />
  return (
    <section aria-labelledby="examples"><Stack gap={3}><div><Heading level={2} id="examples">{say(w.examples, lang)}</Heading>
      <Small>{say(w.examplesSay, lang)}</Small></div>
      {table(rows.slice(0, 3), say(w.examples, lang))}
      {rows.length > 3 && <details class="t-fold"><summary>{say(w.more, lang, { n: rows.length - 3 })}</summary><div>{table(rows.slice(3), say(w.more, lang, { n: rows.length - 3 }))}</div></details>}
    </Stack></section>
  )
}

const lifeOf = (rule: Rule, lang: Lang): string => `${rule.life.to
  ? say(w.fromTo, lang, { from: formatDay(rule.life.from, lang, 'medium'), to: formatDay(rule.life.to, lang, 'medium') })
  : say(w.from, lang, { from: formatDay(rule.life.from, lang, 'medium') })}, ${say(clocks[rule.life.by], lang)}`

/** One rule: what it says and why, when it applies, where it stands, and the examples it is tried on. */
export function lawEntryPage(v: LawEntryView): string {
  const { lang } = v, rule = v.entries.at(-1)!
  const print = (c: Parameters<typeof printCondition>[0]) => <Nested of={printCondition(c, { lang, country: v.country, sayOf: v.sayOf })} />
  const lines: (readonly [Text, string])[] = [
    [w.life, lifeOf(rule, lang)],
    ...(rule.kind === 'duty' ? [[w.weight, say(weights[rule.weight], lang)] as const] : []),
    ...(rule.kind === 'duty' || rule.kind === 'gap' ? [[w.steps, rule.steps.map(s => say(steps[s], lang)).join(' · ')] as const] : []),
    [w.id, rule.id],
  ]
  return docOf(v, say(rule.says, lang).slice(0, 70), (
    <Stack gap={8}>
      <div>
        <p class="t-small"><TextLink href={v.indexHref}>{say(w.back, lang)}</TextLink></p>
        <Heading level={1} size="md" over={`${say(orderWords[rule.order], lang)} · ${say(topicNames[rule.topic], lang)} · ${say(kindWords[rule.kind], lang)}`}>{say(rule.says, lang)}</Heading>
        {rule.why && <><p class="t-over">{say(w.why, lang)}</p><Lead>{say(rule.why, lang)}</Lead></>}
      </div>
      <section aria-labelledby="conditions"><Stack gap={3}><Heading level={2} id="conditions">{say(w.conditions, lang)}</Heading>
        {rule.kind === 'gap' && <p>{say(w.unwritten, lang)}</p>}
        {rule.kind === 'exception' && <p>{say(w.setsAside, lang)}</p>}
        <Heading level={3}>{say(rule.kind === 'meaning' ? w.means : w.when, lang)}</Heading>{print(rule.when)}
        {rule.kind === 'duty' && <><Heading level={3}>{say(w.must, lang)}</Heading>{print(rule.must)}</>}
      </Stack></section>
      <section aria-labelledby="sources"><Stack gap={3}><Heading level={2} id="sources">{say(w.sources, lang)}</Heading><SourceLine sources={shownSources(rule.sources, lang)} lang={lang} /></Stack></section>
      <Table lang={lang} small hideCaption caption={say(w.life, lang)} columns={[{ label: say(w.what, lang) }, { label: say(w.how, lang) }]} rows={lines.map(([label, value]) => [say(label, lang), value])} />
      {rule.kind === 'duty' && rule.remedies.length > 0 && (
        <section aria-labelledby="repairs"><Stack gap={3}><Heading level={2} id="repairs">{say(w.repairs, lang)}</Heading><ul class="ds-list">{rule.remedies.map((r, i) => <li key={i}>{say(r.say, lang)}</li>)}</ul></Stack></section>)}
      <Examples rule={rule} v={v} />
      {v.tied.length > 0 && (
        <section aria-labelledby="ties"><Stack gap={3}><Heading level={2} id="ties">{say(w.ties, lang)}</Heading>
          <ul class="ds-list">{v.tied.map(({ rule: r, href }) => <li key={`${r.order}/${r.id}`}><TextLink href={href}>{say(r.says, lang)}</TextLink> <span class="t-small">({say(orderWords[r.order], lang)}, {say(kindWords[r.kind], lang)})</span></li>)}</ul>
        </Stack></section>)}
      {v.entries.length > 1 && (
        <section aria-labelledby="other-lives"><Stack gap={3}><Heading level={2} id="other-lives">{say(w.other, lang)}</Heading>
          <ul class="ds-list">{v.entries.slice(0, -1).map(r => <li key={r.life.from + r.order}>{lifeOf(r, lang)}: {say(r.says, lang)}</li>)}</ul></Stack></section>)}
    </Stack>
  ))
}
