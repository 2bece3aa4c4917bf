import type { ComponentChildren } from 'preact'
import { isDay, say, text as t, type Text } from '../../plain/index.ts'
import { isCaseStep, sourceName, steps } from '../../law/index.ts'
import { Heading, Small, Stack, Table, countryWords, formatDay, formatNumber, verdictWords, formatMoneyShort, formatShare, TextLink } from '../look/index.ts'
import { BranchTree } from '../pictures/index.ts'
import type { Debrief } from '../../practice/index.ts'
import type { ReportView, RunCommon } from '../views.ts'
import { phaseNames, phaseWords } from '../words.ts'
import { branchesOf } from './desk/path.tsx'
import { CostTable, Ledger, MomentCard, Part, PublishedTable, sortedFindings, whatCame } from './debrief-parts.tsx'
import { d } from './debrief-words.ts'
import { FileLinks } from './file/links.tsx'
import { AssumptionTable, AxisTable, bandSaid, branchName, docOf, everyLang, outcomeSaid } from './run-parts.tsx'

const w = {
  title: t('Report', 'Rapport', 'Rapport', 'Rapport'), print: t('Print this page: it is made for A4, in black and white too.', 'Skriv ut sidan: den är gjord för A4, även i svartvitt.', 'Udskriv siden: den er lavet til A4, også i sort-hvid.', 'Skriv ut siden: den er laget for A4, også i svart-hvitt.'),
  cover: t('What this is', 'Vad detta är', 'Hvad dette er', 'Hva dette er'), practice: t('A practice run in a simulated market. Nothing in it happened.', 'En övning i en simulerad marknad. Inget av detta har hänt.', 'En øvelse i et simuleret marked. Intet af det er sket.', 'En øvelse i et simulert marked. Ingenting av dette har skjedd.'),
  caseIs: t('Case and version', 'Fall och version', 'Case og version', 'Case og versjon'), version: t('{title}, version {n}', '{title}, version {n}', '{title}, version {n}', '{title}, versjon {n}'), buyer: t('Buyer', 'Köpare', 'Ordregiver', 'Oppdragsgiver'), law: t('Law of', 'Lag i', 'Loven i', 'Loven i'), lawDate: t('Law as of', 'Lagens lydelse den', 'Loven pr.', 'Loven per'),
  book: t('Fingerprint of the lawbook', 'Regelsamlingens fingeravtryck', 'Regelsamlingens fingeraftryk', 'Fingeravtrykk for regelsamlingen'), log: t('Fingerprint of the log', 'Loggens fingeravtryck', 'Loggens fingeraftryk', 'Fingeravtrykk for loggen'), seed: t('Seed of chance', 'Spelets nummer', 'Spillets nummer', 'Spillets nummer'), wait: t('told when the run has ended', 'visas när övningen är avslutad', 'vises, når øvelsen er afsluttet', 'vises når øvelsen er avsluttet'), path: t('Path', 'Väg', 'Vej', 'Vei'), outcome: t('How it ended', 'Hur det slutade', 'Hvordan det endte', 'Hvordan det endte'), period: t('From and to', 'Från och till', 'Fra og til', 'Fra og til'), printed: t('Printed', 'Utskriven', 'Udskrevet', 'Skrevet ut'), changed: t('Changed parameters', 'Ändrade parametrar', 'Ændrede parametre', 'Endrede parametere'), none: t('none', 'inga', 'ingen', 'ingen'),
  stepsTaken: t('Steps taken', 'Steg som togs', 'Trin, der blev taget', 'Steg som ble tatt'), day: t('Day', 'Dag', 'Dag', 'Dag'), step: t('Step', 'Steg', 'Trin', 'Steg'), said: t('The rule', 'Regeln', 'Reglen', 'Regelen'), stands: t('Where it stands', 'Var det står', 'Hvor det står', 'Hvor det står'), came: t('What came of it', 'Vad det blev av det', 'Hvad der kom ud af det', 'Hva det ble av det'),
  voices: t('In your own words', 'Med egna ord', 'Med egne ord', 'Med egne ord'), noVoices: t('Nothing has been written in the debrief yet.', 'Inget har skrivits i genomgången ännu.', 'Der er endnu ikke skrevet noget i debriefingen.', 'Ingenting er skrevet i gjennomgangen ennå.'), promises: t('Promises', 'Löften', 'Løfter', 'Løfter'), noPromises: t('No promises yet.', 'Inga löften ännu.', 'Ingen løfter endnu.', 'Ingen løfter ennå.'), run: t('This run', 'Den här omgången', 'Dette forløb', 'Denne gjennomføringen'), band: t('8 of 10 with other luck', '8 av 10 med annan tur', '8 af 10 med andet held', '8 av 10 med annen flaks'), toDebrief: t('Back to the debrief', 'Tillbaka till genomgången', 'Tilbage til debriefingen', 'Tilbake til gjennomgangen'), consultation: t('What the market said', 'Vad marknaden sade', 'Hvad markedet sagde', 'Hva markedet sa'), learned: t('Learned', 'Lärdomar', 'Lært', 'Lært'), effect: t('What it changed', 'Vad det ändrade', 'Hvad det ændrede', 'Hva det endret'), criteria: t('Award criteria', 'Tilldelningskriterier', 'Tildelingskriterier', 'Tildelingskriterier'), weight: t('Weight, %', 'Vikt, %', 'Vægt, %', 'Vekt, %'), annex: t('For your own file', 'För din egen akt', 'Til din egen sagsmappe', 'Til din egen saksmappe'),
  partners: t('{step}, {on}: the law of each partner', '{step}, {on}: varje partners lag', '{step}, {on}: hver partners lov', '{step}, {on}: loven til hver partner'), partnersSay: t('Each buyer is bound by the law of its own country. What was found there was kept with the step.', 'Varje köpare är bunden av sitt eget lands lag. Det som framkom där sparades med steget.', 'Hver ordregiver er bundet af sit eget lands lov. Det, der blev fundet dér, blev gemt med trinnet.', 'Hver oppdragsgiver er bundet av loven i sitt eget land. Det som ble funnet der, ble lagret med steget.'), metThere: t('{n} rules met', '{n} regler uppfyllda', '{n} regler opfyldt', '{n} regler oppfylt'),
  injects: t('What came from outside', 'Det som kom utifrån', 'Det, der kom udefra', 'Det som kom utenfra'), noInjects: t('Nothing came from outside.', 'Inget kom utifrån.', 'Der kom intet udefra.', 'Ingenting kom utenfra.'), from: t('From', 'Från', 'Fra', 'Fra'), message: t('What it said', 'Vad det stod', 'Hvad der stod', 'Hva det sto'), expected: t('A good answer', 'Ett bra svar', 'Et godt svar', 'Et godt svar'), answered: t('What was done', 'Vad som gjordes', 'Hvad der blev gjort', 'Hva som ble gjort'),
  takes: t('{step} within {n} days', '{step} inom {n} dagar', '{step} inden for {n} dage', '{step} innen {n} dager'), avoids: t('no {step} within {n} days', 'inget {step} inom {n} dagar', 'intet {step} inden for {n} dage', 'ingen {step} innen {n} dager'), writes: t('an answer in writing within {n} days', 'ett skriftligt svar inom {n} dagar', 'et skriftligt svar inden for {n} dage', 'et skriftlig svar innen {n} dager'), didCome: t('{what}: came', '{what}: kom', '{what}: kom', '{what}: kom'), didNotCome: t('{what}: did not come', '{what}: kom inte', '{what}: kom ikke', '{what}: kom ikke'), later: t('told when the run has ended', 'visas när övningen är avslutad', 'vises, når øvelsen er afsluttet', 'vises når øvelsen er avsluttet'),
  momentWhy: t('Why, at {moment}', 'Varför, vid {moment}', 'Hvorfor, ved {moment}', 'Hvorfor, ved {moment}'), finding: t('Finding on {branch}', 'Slutsats om {branch}', 'Konklusion om {branch}', 'Konklusjon om {branch}'),
} satisfies Record<string, Text>

const thoughts: readonly (readonly [string, Text])[] = [['worked', d.worked], ['not-worked', d.notWorked], ['surprise', d.surprise], ['only-here', d.only], ['at-home', d.home]]

export type Reported = RunCommon & { readonly debrief: Debrief }
/** The lines of the cover: what the report rests on, so that anybody can check it. */
export function coverOf(v: ReportView): readonly (readonly [Text, string])[] {
  const { lang, debrief: f } = v, changed = f.assumptions.filter(a => a.changed)
  return [
    [w.caseIs, say(w.version, lang, { title: say(f.scenario.title, lang), n: f.scenario.version })], [w.buyer, v.seat.municipality], [w.law, say(countryWords[v.country], lang)], [w.lawDate, formatDay(f.lawDate, lang, 'medium')], [w.path, branchName(v.branch, lang)],
    [w.outcome, outcomeSaid(f, lang)], [w.period, `${formatDay(f.from, lang, 'medium')} – ${formatDay(f.to, lang, 'medium')}`], [w.changed, changed.length > 0 ? changed.map(a => say(a.meaning, lang)).join('; ') : say(w.none, lang)],
    [w.seed, f.seed === undefined ? say(w.wait, lang) : String(f.seed)], [w.book, f.lawbook], [w.log, f.logHash], [w.printed, formatDay(v.printedOn, lang, 'medium')],
  ]
}
export const Cover = ({ v, more = [] }: { v: ReportView; more?: readonly (readonly [Text, string])[] }) => (
  <Table lang={v.lang} small caption={say(w.cover, v.lang)} columns={[{ label: say(w.cover, v.lang) }, { label: say(w.title, v.lang) }]} rows={[...coverOf(v), ...more].map(([k, value]) => [say(k, v.lang), <span style="overflow-wrap:anywhere">{value}</span>])} />
)
export const ReportHead = ({ v, over }: { v: ReportView; over: string }) => (
  <div><Heading level={1} over={over}>{say(v.debrief.scenario.title, v.lang)}</Heading><p>{say(w.practice, v.lang)}</p>
    <div class="t-no-print"><Small>{say(w.print, v.lang)} <TextLink href={v.links.debrief}>{say(w.toDebrief, v.lang)}</TextLink></Small></div></div>
)

/** What was expected after something came, and whether it did. */
export const reactionSaid = (r: { readonly takes?: string; readonly avoids?: string; readonly within: number; readonly came: boolean }, v: Pick<RunCommon, 'lang'>): string => {
  const named = (step: string): string => (isCaseStep(step) ? say(steps[step], v.lang) : step)
  const what = r.takes !== undefined ? say(w.takes, v.lang, { step: named(r.takes), n: r.within }) : r.avoids !== undefined ? say(w.avoids, v.lang, { step: named(r.avoids), n: r.within }) : say(w.writes, v.lang, { n: r.within })
  return say(r.came ? w.didCome : w.didNotCome, v.lang, { what })
}
type Came = Omit<Debrief['injects'][number], 'reactions'> & { readonly reactions: readonly { readonly takes?: string; readonly avoids?: string; readonly within: number; readonly came: boolean }[] }
export const InjectsTable = ({ v, of, reached }: { v: RunCommon; of: readonly Came[]; reached?: (i: Came) => string }) => of.length === 0 ? <p>{say(w.noInjects, v.lang)}</p> : (
  <Table lang={v.lang} small hideCaption caption={say(w.injects, v.lang)} columns={[{ label: say(w.day, v.lang) }, { label: say(w.from, v.lang) }, { label: say(w.message, v.lang) }, { label: say(w.expected, v.lang) }, { label: say(w.answered, v.lang) }]}
    rows={of.map(i => [formatDay(i.on, v.lang, 'short'), <>{say(i.from, v.lang)}{reached && <><br /><small>{reached(i)}</small></>}</>, say(i.says, v.lang), i.expected ? say(i.expected, v.lang) : say(w.later, v.lang), i.reactions.map(r => reactionSaid(r, v)).join('; ')])} />
)
export const PromisesTable = ({ v, of }: { v: RunCommon; of: readonly { readonly what: string; readonly owner: string; readonly by: string }[] }) => of.length === 0 ? <p>{say(w.noPromises, v.lang)}</p> : (
  <Table lang={v.lang} small caption={say(w.promises, v.lang)} columns={[{ label: say(d.what, v.lang) }, { label: say(d.owner, v.lang) }, { label: say(d.by, v.lang) }]} rows={of.map(c => [c.what, c.owner, isDay(c.by) ? formatDay(c.by, v.lang, 'medium') : c.by])} />
)
export const reportWords = w

/** A step that binds several buyers, under the law of each partner's country as well. */
const PartnersLaw = ({ x, lang }: { x: Debrief['steps'][number]; lang: RunCommon['lang'] }) => (
  <Part id={`partners-${x.n}`} heading={say(w.partners, lang, { step: say(steps[x.step], lang), on: formatDay(x.on, lang, 'medium') })} says={say(w.partnersSay, lang)}>
    <Table lang={lang} small hideCaption caption={say(w.partners, lang, { step: say(steps[x.step], lang), on: formatDay(x.on, lang, 'medium') })} columns={[{ label: say(w.law, lang) }, { label: say(w.said, lang) }, { label: say(w.stands, lang) }]}
      rows={(x.partners ?? []).flatMap(p => [
        [<b>{say(countryWords[p.country], lang)}: {say(verdictWords[p.verdict], lang)}</b>, say(w.metThere, lang, { n: p.met }), ''],
        ...p.notMet.map(f => ['', `${say(f.says, lang)} (${say(verdictWords[f.reasoned ? 'lawful' : f.verdict === 'unlawful' ? 'unlawful' : 'depends'], lang)})`, f.sources.slice(0, 2).map(q => sourceName(q, lang)).join('; ')]),
      ])} />
  </Part>
)

/** What the log of the run says: path, steps, moments, axes, law, ledger, cost. */
export function FromTheLog({ v, moments = v.debrief.talked, ledger }: { v: Reported; moments?: Debrief['moments']; ledger?: ComponentChildren }) {
  const { lang, debrief: f } = v
  const number = (x: number, unit: string) => unit === 'money' ? formatMoneyShort(x, v.currency, lang) : unit === 'share' ? formatShare(x, lang) : formatNumber(x, lang)
  return (
    <>
      <BranchTree id="path" lang={lang} title={d.path} summary={everyLang(l => say(d.pathSays, l, { n: f.steps.length, from: formatDay(f.from, l, 'medium'), to: formatDay(f.to, l, 'medium') }))}
        phases={phaseNames.map(id => ({ id, label: phaseWords[id] }))} branches={branchesOf({ ...v, ended: f.ended })} />
      <Part id="steps" heading={say(w.stepsTaken, lang)}>
        <Table lang={lang} small hideCaption caption={say(w.stepsTaken, lang)} columns={[{ label: say(w.day, lang) }, { label: say(w.step, lang) }, ...(['DK', 'SE', 'NO'] as const).map(c => ({ label: say(countryWords[c], lang) }))]}
          rows={f.steps.map(x => [formatDay(x.on, lang, 'medium'), say(steps[x.step], lang), ...(['DK', 'SE', 'NO'] as const).map(c => say(verdictWords[x.verdicts[c]], lang))])} />
      </Part>
      {f.steps.filter(x => x.partners).map(x => <PartnersLaw key={x.n} x={x} lang={lang} />)}
      <Part id="why" heading={say(d.why, lang)}>{moments.map(m => <MomentCard key={m.n} m={m} v={v} links={false} />)}</Part>
      <Part id="scores" heading={say(d.scores, lang)} says={say(d.scoresSay, lang)}>{f.axes.map(a => <AxisTable key={a.axis} axis={a} lang={lang} />)}</Part>
      <Part id="luck" heading={say(d.luck, lang)} says={say(d.luckSays, lang, { n: f.fortunes[0]?.band.n ?? 0 })}>
        <Table lang={lang} small hideCaption caption={say(d.luck, lang)} columns={[{ label: say(d.figure, lang) }, { label: say(w.run, lang), number: true }, { label: say(w.band, lang), number: true }]}
          rows={f.fortunes.map(x => [say(x.label, lang), x.run === undefined ? '–' : number(x.run, x.unit), bandSaid(x.band, n => number(n, x.unit)) ?? ''])} />
      </Part>
      <Part id="law" heading={say(d.law, lang)}>
        {f.findings.length === 0 ? <p>{say(d.lawNone, lang)}</p> : <Table lang={lang} small hideCaption caption={say(d.law, lang)} columns={[{ label: say(w.day, lang) }, { label: say(w.step, lang) }, { label: say(w.said, lang) }, { label: say(w.stands, lang) }, { label: say(w.came, lang) }]}
          rows={sortedFindings(f.findings).map(x => [formatDay(x.on, lang, 'short'), say(steps[x.step], lang), say(x.says, lang), x.sources.slice(0, 2).map(q => sourceName(q, lang)).join('; '), whatCame(x, v)])} />}
      </Part>
      <Part id="ledger" heading={say(d.ledger, lang)}><Ledger v={v} />{ledger}</Part>
      <Part id="cost" heading={say(d.cost, lang)}>{f.cost.buyer.days === 0 ? <p>{say(d.costNone, lang)}</p> : <CostTable v={v} />}<PublishedTable v={v} /></Part>
    </>
  )
}

export function Rests({ v }: { v: Reported }) {
  const { lang, debrief: f } = v
  return (
      <Part id="assumptions" heading={say(d.assumptions, lang)} says={say(d.assumptionsSay, lang, { all: f.assumptions.length, ours: f.assumptions.filter(a => a.assumption).length })}>
        <AssumptionTable of={f.assumptions} lang={lang} caption={say(d.assumptions, lang)} />
        <Heading level={3}>{say(d.left, lang)}</Heading><ul class="ds-list">{f.notModelled.map(x => <li key={x.en}>{say(x, lang)}</li>)}</ul>
      </Part>
  )
}

/** What the player wrote, with the moment or the path that it is about. */
function Voices({ v }: { v: ReportView }) {
  const { lang, debrief: f } = v, about = (n: number): string | undefined => { const m = f.talked.find(x => x.n === n); return m && say(m.heading, lang) }
  const said: readonly (readonly [string, string])[] = [
    ...thoughts.map(([key, label]) => [key, say(label, lang)] as const),
    ...Object.keys(f.reflections).flatMap((key): (readonly [string, string])[] => {
      const n = /^moment\.(\d+)\.why$/.exec(key)?.[1], branch = /^finding\.(b\d+)$/.exec(key)?.[1], moment = n === undefined ? undefined : about(Number(n))
      return moment ? [[key, say(w.momentWhy, lang, { moment })]] : branch ? [[key, say(w.finding, lang, { branch: branchName(branch, lang) })]] : []
    }),
  ].filter(([key]) => f.reflections[key])
  return said.length === 0 ? <p>{say(w.noVoices, lang)}</p> : <dl>{said.map(([key, label]) => <div key={key}><dt><b>{label}</b></dt><dd class="t-kept">{f.reflections[key]}</dd></div>)}</dl>
}

/** The report, to print. Tables rather than colours, so that it holds in black and white. */
export function reportPage(v: ReportView): string {
  const { lang, debrief: f } = v, s = v.state
  return docOf(v, say(w.title, lang), (
    <Stack gap={8}>
      <ReportHead v={v} over={`${v.seat.municipality} · ${formatDay(v.printedOn, lang, 'medium')}`} />
      <Cover v={v} />
      <FromTheLog v={v} />
      <Part id="injects" heading={say(w.injects, lang)}><InjectsTable v={v} of={f.injects} /></Part>
      <Part id="voices" heading={say(w.voices, lang)}><Voices v={v} /><PromisesTable v={v} of={f.commitments} /></Part>
      {(s.report || (s.documents && s.documents.criteria.length > 0)) && <Part id="annex" heading={say(w.annex, lang)}>
        {s.report && <><Heading level={3}>{say(w.consultation, lang)}</Heading><p><b>{say(w.learned, lang)}:</b> {s.report.learned}</p>{s.report.effect && <p><b>{say(w.effect, lang)}:</b> {s.report.effect}</p>}</>}
        {s.documents && s.documents.criteria.length > 0 && <Table lang={lang} small caption={say(w.criteria, lang)} columns={[{ label: say(w.criteria, lang) }, { label: say(w.weight, lang), number: true }]} rows={s.documents.criteria.map(c => [c.name, formatNumber(c.weight, lang)])} />}
      </Part>}
      <div class="t-no-print"><FileLinks v={v} /></div>
      <Rests v={v} />
    </Stack>
  ))
}
