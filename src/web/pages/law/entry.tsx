import { say, text as t, type Country, type Lang, type Text } from '../../../plain/index.ts'
import { figuresIn, printCondition, sourceName, steps, type Condition, type Printed, type Rule } from '../../../law/index.ts'
import { checkQuery, figureRows, orders, parted, storyOf, topicWords, type Family } from '../../../rulebook/index.ts'
import { Folded, Heading, Lead, Mark, Small, SourceLine, Stack, Tag, TextLink, Timeline } from '../../look/index.ts'
import type { Touching } from '../../../experience/index.ts'
import { LessonsHere } from '../experience/beside.tsx'
import { docOf } from '../run-parts.tsx'
import { links } from './links.ts'
import { FiguresTable, Fingerprint, shown, spanOf, Weighs, Whose, type LawCommon } from './parts.tsx'
import { kindWords, lawWords as w, orderWords, tieWords, verdictMarks, weightWords } from './words.ts'

export type LawEntryView = LawCommon & {
  /** All lives of the id in this order, oldest first. */
  readonly entries: readonly [Rule, ...Rule[]]
  readonly families: readonly Family[]
  /** Rules that it reads, or that read it, beyond its family. */
  readonly tied: readonly Rule[]
  /** What a meaning or an exception says, by id: for printing conditions. */
  readonly sayOf: (id: string) => Text | undefined
  /** What others learned about this rule. */
  readonly lessons?: readonly Touching[]
  /** Under which country's law figures are printed. */
  readonly country: Country
}

const own = {
  why: t('Why it exists', 'Varför den finns', 'Hvorfor den findes', 'Hvorfor den finnes'), whyTopic: t('Why there are such rules', 'Varför sådana regler finns', 'Hvorfor der er sådanne regler', 'Hvorfor det finnes slike regler'),
  when: t('It applies when', 'Den gäller när', 'Den gælder, når', 'Den gjelder når'), must: t('Then it must be so that', 'Då ska det vara så att', 'Så skal det være sådan, at', 'Da må det være slik at'), means: t('It is so when', 'Det är så när', 'Det er sådan, når', 'Det er slik når'),
  conditions: t('When and what', 'När och vad', 'Hvornår og hvad', 'Når og hva'), sources: t('Where it stands, and how we know', 'Var den står, och hur vi vet det', 'Hvor den står, og hvordan vi ved det', 'Hvor den står, og hvordan vi vet det'),
  life: t('In force', 'I kraft', 'I kraft', 'I kraft'), now: t('in force today', 'i kraft i dag', 'i kraft i dag', 'i kraft i dag'), past: t('no longer in force', 'gäller inte längre', 'gælder ikke længere', 'gjelder ikke lenger'), coming: t('not yet in force', 'har inte börjat gälla', 'endnu ikke i kraft', 'har ikke trådt i kraft'),
  broken: t('If it is not met', 'Om den inte är uppfylld', 'Hvis den ikke er opfyldt', 'Hvis den ikke er oppfylt'), steps: t('Steps it looks at', 'Steg den ser på', 'Trin, den ser på', 'Steg den ser på'), id: t('Name in the lawbook', 'Namn i regelsamlingen', 'Navn i regelsamlingen', 'Navn i regelsamlingen'),
  side: t('The EU rule and the three countries', 'EU-regeln och de tre länderna', 'EU-reglen og de tre lande', 'EU-regelen og de tre landene'), nothing: t('No text of its own is tied to this rule.', 'Ingen egen text är knuten till regeln.', 'Ingen egen tekst er knyttet til reglen.', 'Ingen egen tekst er knyttet til regelen.'),
  onlyHere: t('A rule of this country alone: it is tied to no rule of the EU.', 'En regel som bara finns i det här landet: den är inte knuten till någon EU-regel.', 'En regel, som kun findes i dette land: den er ikke knyttet til nogen EU-regel.', 'En regel som bare finnes i dette landet: den er ikke knyttet til noen EU-regel.'),
  here: t('this rule', 'den här regeln', 'denne regel', 'denne regelen'), sameWords: t('The same, in its own place', 'Detsamma, på eget ställe', 'Det samme, på eget sted', 'Det samme, på eget sted'),
  ties: t('Tied to', 'Hänger ihop med', 'Hænger sammen med', 'Henger sammen med'), moreTies: t('{n} more', '{n} till', '{n} mere', '{n} til'), repairs: t('What makes it right', 'Vad som gör det rätt', 'Hvad der gør det rigtigt', 'Hva som gjør det riktig'),
  examples: t('Examples', 'Exempel', 'Eksempler', 'Eksempler'), examplesSay: t('Invented cases that this rule is tested on each time the lawbook changes. Each looks at this rule alone.', 'Påhittade fall som regeln prövas på varje gång regelsamlingen ändras. Vart och ett ser bara på den här regeln.', 'Opdigtede tilfælde, som reglen afprøves på, hver gang regelsamlingen ændres. Hvert ser kun på denne regel.', 'Oppdiktede tilfeller som regelen prøves på hver gang regelsamlingen endres. Hvert ser bare på denne regelen.'),
  open: t('Open in “Check a step”', 'Öppna i ”Pröva ett steg”', 'Åbn i »Afprøv et trin«', 'Åpne i «Prøv et steg»'), more: t('{n} more examples', '{n} exempel till', '{n} eksempler mere', '{n} eksempler til'),
  unwritten: t('The text exists, but nobody has written it into the lawbook yet. It never counts as lawful.', 'Texten finns, men ingen har skrivit in den i regelsamlingen ännu. Den räknas aldrig som tillåten.', 'Teksten findes, men ingen har skrevet den ind i regelsamlingen endnu. Den tæller aldrig som lovlig.', 'Teksten finnes, men ingen har skrevet den inn i regelsamlingen ennå. Den regnes aldri som lovlig.'),
  setsAside: t('It sets other rules aside.', 'Den sätter andra regler åt sidan.', 'Den sætter andre regler til side.', 'Den setter andre regler til side.'), under: t('under the law of {country}', 'enligt lagen i {country}', 'efter loven i {country}', 'etter loven i {country}'),
}
const clocks: Readonly<Record<Rule['life']['by'], Text>> = {
  'step taken': t('by the day of the step', 'efter stegets dag', 'efter trinnets dag', 'etter dagen for steget'), 'procedure begun': t('by the day the procedure began', 'efter dagen då förfarandet inleddes', 'efter den dag, proceduren begyndte', 'etter dagen prosedyren begynte'),
  'notice sent': t('by the day the notice was sent', 'efter dagen då annonsen skickades', 'efter den dag, bekendtgørelsen blev sendt', 'etter dagen kunngjøringen ble sendt'), 'contract signed': t('by the day the contract was signed', 'efter dagen då avtalet skrevs', 'efter den dag, kontrakten blev underskrevet', 'etter dagen kontrakten ble signert'),
}
const holdsWords = { true: t('it is so', 'det är så', 'det er sådan', 'det er slik'), false: t('it is not so', 'det är inte så', 'det er ikke sådan', 'det er ikke slik'), unknown: t('not known', 'inte känt', 'ikke kendt', 'ikke kjent') }

const Parts = ({ of }: { of: readonly Printed[] }) => <ul class="t-cond">{of.map((p, i) => <li key={i}>{p.text}{p.parts.length > 0 && <>:<Parts of={p.parts} /></>}</li>)}</ul>
/** A condition as nested lists: never prose, so that nothing reads as if a person had written it. */
export const Conditions = ({ of, v }: { of: Condition; v: { readonly lang: Lang; readonly country: Country; readonly sayOf: (id: string) => Text | undefined } }) =>
  <Parts of={[printCondition(of, { lang: v.lang, country: v.country, sayOf: v.sayOf })]} />

type Example = Extract<Rule, { readonly examples: unknown }>['examples'][number]
function OneExample({ rule, e, lang }: { rule: Rule; e: Example; lang: Lang }) {
  const story = storyOf(rule, e, lang), query = checkQuery(story)
  const [mark, word] = 'verdict' in e ? verdictMarks[e.verdict] : [e.holds === 'unknown' ? 'depends' as const : 'step' as const, holdsWords[String(e.holds) as keyof typeof holdsWords]]
  return (
    <li class="t-story">
      <Mark kind={mark} size={20} />
      <div>
        <p><b>{capital(say(word, lang), lang)}</b>{rule.order === 'EU' && <span class="t-small"> {say(own.under, lang, { country: say(orderWords[story.country], lang) })}</span>}</p>
        <p>{story.sentences.join(' ')}</p>
        {query && <p class="t-small"><TextLink href={links(lang).check(query)} rel="nofollow">{say(own.open, lang)}<span class="ds-sr-only">: {story.sentences[0]}</span></TextLink></p>}
      </div>
    </li>
  )
}
const capital = (s: string, lang: Lang): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)

function Examples({ rule, lang }: { rule: Rule; lang: Lang }) {
  if (!('examples' in rule) || rule.examples.length === 0) return null
  // One example of each verdict first: what makes the difference is seen in the first few.
  const seen = new Set<string>(), told = (e: Example) => ('verdict' in e ? e.verdict : String(e.holds)), all: readonly Example[] = rule.examples
  const first = all.filter(e => !seen.has(told(e)) && seen.add(told(e))), others = all.filter(e => !first.includes(e))
  const list = (of: readonly Example[]) => <ul class="t-stories">{of.map((e, i) => <OneExample key={i} rule={rule} e={e} lang={lang} />)}</ul>
  return (
    <section class="t-stack t-gap-4" aria-labelledby="examples">
      <div><Heading level={2} id="examples">{say(own.examples, lang)}</Heading><Small>{say(own.examplesSay, lang)}</Small></div>
      {list(first)}
      {others.length > 0 && <Folded summary={say(own.more, lang, { n: others.length })}>{list(others)}</Folded>}
    </section>
  )
}

/** The texts of a family in four columns; the rule one reads is marked among them. */
function SideBySide({ family, rule, lang }: { family: Family; rule: Rule; lang: Lang }) {
  const to = links(lang)
  return (
    <div class="t-side">{orders.map(order => {
      const texts = [family.head, ...family.forms.map(f => f.rule)].filter(r => r.order === order)
      return (
        <div key={order} class={order === rule.order ? 't-side__mine' : undefined}>
          <p class="t-side__who"><Whose order={order} lang={lang} /></p>
          {texts.length === 0 && <p class="t-small">{say(own.nothing, lang)}</p>}
          {texts.map(r => {
            const form = family.forms.find(f => f.rule === r), me = r.order === rule.order && r.id === rule.id
            return (
              <div key={r.id} class="t-side__text">
                {form && form.tie !== 'carries out' && <p class="t-small">{capital(say(tieWords[form.tie], lang), lang)}</p>}
                {me ? <p><Tag color="accent">{say(own.here, lang)}</Tag></p> : form?.same ? <p><TextLink href={to.entry(r.order, r.id)}>{say(own.sameWords, lang)}</TextLink></p> : <p><TextLink href={to.entry(r.order, r.id)}>{parted(say(r.says, lang))[0]}</TextLink> {parted(say(r.says, lang))[1]}</p>}
                <p class="t-rule__meta"><Weighs rule={r} lang={lang} /></p><SourceLine sources={shown(r.sources, lang)} lang={lang} />
              </div>
            )
          })}
        </div>
      )
    })}</div>
  )
}

const Lives = ({ v }: { v: LawEntryView }) => {
  const { lang, today } = v
  const stands = (r: Rule): Text => (r.life.from > today ? own.coming : r.life.to && r.life.to < today ? own.past : own.now)
  if (v.entries.length === 1) { const r = v.entries[0]; return <p>{capital(spanOf(r.life, lang), lang)}, {say(clocks[r.life.by], lang)} · <b>{say(stands(r), lang)}</b></p> }
  return <Timeline lang={lang} label={say(own.life, lang)} items={v.entries.map(r => ({ day: r.life.from, text: say(r.says, lang), note: `${capital(spanOf(r.life, lang), lang)}, ${say(clocks[r.life.by], lang)} · ${say(stands(r), lang)}`, mark: stands(r) === own.now ? 'here' as const : 'step' as const }))} />
}

/** A title that fits a tab, ending with a whole word. */
const inTitle = (sentence: string): string => sentence.length <= 70 ? sentence : `${sentence.slice(0, 70).replace(/[\s,;:]+\S*$/, '')} …`

/** One rule: what it says and why, when it applies, where it stands, how the neighbours say it, and little cases. */
export function lawEntryPage(v: LawEntryView): string {
  const { lang, country } = v, to = links(lang), rule = v.entries.find(r => r.life.from <= v.today && (!r.life.to || r.life.to >= v.today)) ?? v.entries.at(-1)!
  const [first, rest] = parted(say(rule.says, lang)), topic = topicWords[rule.topic], figures = figureRows([rule])
  const many = v.families.some(f => f.forms.length > 0)
  return docOf(v, inTitle(first), (
    <Stack gap={12}>
      <div class="t-stack t-gap-4">
        <p class="t-small"><TextLink href={to.front}>{say(w.back, lang)}</TextLink> › <TextLink href={to.topic(rule.topic)}>{say(topic.name, lang)}</TextLink></p>
        <div class="t-row"><Whose order={rule.order} lang={lang} />{rule.kind === 'duty' ? <><Tag>{say(kindWords.duty, lang)}</Tag><Weighs rule={rule} lang={lang} /></> : <Weighs rule={rule} lang={lang} />}</div>
        <Heading level={1} size="md">{first}</Heading>
        {rest && <Lead>{rest}</Lead>}
        <p class="t-law-why"><b>{say(rule.why ? own.why : own.whyTopic, lang)}.</b> {say(rule.why ?? topic.why, lang)}</p>
      </div>
      <section class="t-stack t-gap-3" aria-labelledby="conditions"><Heading level={2} id="conditions">{say(own.conditions, lang)}</Heading>
        {rule.kind === 'gap' && <p>{say(own.unwritten, lang)}</p>}
        {rule.kind === 'exception' && <p>{say(own.setsAside, lang)}</p>}
        <div class="t-when">
          <div><Heading level={3} size="2xs">{say(rule.kind === 'meaning' ? own.means : own.when, lang)}</Heading><Conditions of={rule.when} v={v} /></div>
          {rule.kind === 'duty' && <div><Heading level={3} size="2xs">{say(own.must, lang)}</Heading><Conditions of={rule.must} v={v} /></div>}
        </div>
      </section>
      {figuresIn(rule).length > 0 && <section class="t-stack t-gap-3" aria-labelledby="numbers"><Heading level={2} id="numbers">{say(w.figures, lang)}</Heading><FiguresTable rows={figures} lang={lang} today={v.today} country={rule.order === 'EU' ? undefined : country} /></section>}
      <section class="t-stack t-gap-3" aria-labelledby="sources"><Heading level={2} id="sources">{say(own.sources, lang)}</Heading><SourceLine sources={shown(rule.sources, lang, true)} lang={lang} /></section>
      <dl class="t-facts">
        <div><dt>{say(own.life, lang)}</dt><dd><Lives v={v} /></dd></div>
        {rule.kind === 'duty' && <div><dt>{say(own.broken, lang)}</dt><dd>{say(weightWords[rule.weight].long, lang)}</dd></div>}
        {(rule.kind === 'duty' || rule.kind === 'gap') && <div><dt>{say(own.steps, lang)}</dt><dd>{rule.steps.map((s, i) => <span key={s}>{i > 0 && ' · '}<TextLink href={to.step(s)}>{say(steps[s], lang)}</TextLink></span>)}</dd></div>}
        <div><dt>{say(own.id, lang)}</dt><dd><code>{rule.id}</code></dd></div>
      </dl>
      {rule.kind === 'duty' && rule.remedies.length > 0 && <section class="t-stack t-gap-3" aria-labelledby="repairs"><Heading level={2} id="repairs">{say(own.repairs, lang)}</Heading><ul class="ds-list">{rule.remedies.map((r, i) => <li key={i}>{say(r.say, lang)}</li>)}</ul></section>}
      {many
        ? <section class="t-stack t-gap-4" aria-labelledby="side"><Heading level={2} id="side">{say(own.side, lang)}</Heading>{v.families.map(f => <SideBySide key={f.head.id} family={f} rule={rule} lang={lang} />)}</section>
        : rule.order !== 'EU' && <Small>{say(own.onlyHere, lang)}</Small>}
      {v.lessons && <LessonsHere lessons={v.lessons} lang={lang} />}
      <Examples rule={rule} lang={lang} />
      {v.tied.length > 0 && <section class="t-stack t-gap-3" aria-labelledby="ties"><Heading level={2} id="ties">{say(own.ties, lang)}</Heading><TiedList rules={v.tied.slice(0, 8)} lang={lang} />{v.tied.length > 8 && <Folded summary={say(own.moreTies, lang, { n: v.tied.length - 8 })}><TiedList rules={v.tied.slice(8)} lang={lang} /></Folded>}</section>}
      <Fingerprint v={v} />
    </Stack>
  ))
}
const TiedList = ({ rules, lang }: { rules: readonly Rule[]; lang: Lang }) => (
  <ul class="t-law-lines">{rules.map(r => <li key={r.order + r.id}><Whose order={r.order} lang={lang} /> <TextLink href={links(lang).entry(r.order, r.id)}>{parted(say(r.says, lang))[0]}</TextLink> <span class="t-small">{sourceName(r.sources[0], lang)}</span></li>)}</ul>
)
