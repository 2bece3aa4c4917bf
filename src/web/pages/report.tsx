import { say, text as t, type Text } from '../../plain/index.ts'
import { sourceName, steps } from '../../law/index.ts'
import { Heading, Small, Stack, Table, countryWords, formatDay, formatNumber, verdictWords, formatMoneyShort, formatShare, TextLink } from '../look/index.ts'
import { BranchTree } from '../pictures/index.ts'
import type { ReportView } from '../views.ts'
import { phaseNames, phaseWords } from '../words.ts'
import { branchesOf } from './desk/path.tsx'
import { CostTable, Ledger, MomentCard, Part, PublishedTable, sortedFindings, whatCame } from './debrief-parts.tsx'
import { d } from './debrief-words.ts'
import { AssumptionTable, AxisTable, bandSaid, branchName, docOf, everyLang, outcomeSaid } from './run-parts.tsx'

const w = {
  title: t('Report', 'Rapport', 'Rapport', 'Rapport'), print: t('Print this page: it is made for A4, in black and white too.', 'Skriv ut sidan: den är gjord för A4, även i svartvitt.', 'Udskriv siden: den er lavet til A4, også i sort-hvid.', 'Skriv ut siden: den er laget for A4, også i svart-hvitt.'),
  cover: t('What this is', 'Vad detta är', 'Hvad dette er', 'Hva dette er'), practice: t('A practice run in a simulated market. Nothing in it happened.', 'En övning i en simulerad marknad. Inget av detta har hänt.', 'En øvelse i et simuleret marked. Intet af det er sket.', 'En øvelse i et simulert marked. Ingenting av dette har skjedd.'),
  caseIs: t('Case and version', 'Fall och version', 'Case og version', 'Case og versjon'), version: t('{title}, version {n}', '{title}, version {n}', '{title}, version {n}', '{title}, versjon {n}'), buyer: t('Buyer', 'Köpare', 'Ordregiver', 'Oppdragsgiver'), law: t('Law of', 'Lag i', 'Loven i', 'Loven i'), lawDate: t('Law as of', 'Lagens lydelse den', 'Loven pr.', 'Loven per'),
  book: t('Fingerprint of the lawbook', 'Regelsamlingens fingeravtryck', 'Regelsamlingens fingeraftryk', 'Fingeravtrykk for regelsamlingen'), log: t('Fingerprint of the log', 'Loggens fingeravtryck', 'Loggens fingeraftryk', 'Fingeravtrykk for loggen'), seed: t('Seed of chance', 'Spelets nummer', 'Spillets nummer', 'Spillets nummer'), wait: t('told when the run has ended', 'visas när övningen är avslutad', 'vises, når øvelsen er afsluttet', 'vises når øvelsen er avsluttet'), path: t('Path', 'Väg', 'Vej', 'Vei'), outcome: t('How it ended', 'Hur det slutade', 'Hvordan det endte', 'Hvordan det endte'), period: t('From and to', 'Från och till', 'Fra og til', 'Fra og til'), printed: t('Printed', 'Utskriven', 'Udskrevet', 'Skrevet ut'), changed: t('Changed parameters', 'Ändrade parametrar', 'Ændrede parametre', 'Endrede parametere'), none: t('none', 'inga', 'ingen', 'ingen'),
  stepsTaken: t('Steps taken', 'Steg som togs', 'Trin, der blev taget', 'Steg som ble tatt'), day: t('Day', 'Dag', 'Dag', 'Dag'), step: t('Step', 'Steg', 'Trin', 'Steg'), said: t('The rule', 'Regeln', 'Reglen', 'Regelen'), stands: t('Where it stands', 'Var det står', 'Hvor det står', 'Hvor det står'), came: t('What came of it', 'Vad det blev av det', 'Hvad der kom ud af det', 'Hva det ble av det'),
  voices: t('In your own words', 'Med egna ord', 'Med egne ord', 'Med egne ord'), noVoices: t('Nothing has been written in the debrief yet.', 'Inget har skrivits i genomgången ännu.', 'Der er endnu ikke skrevet noget i debriefingen.', 'Ingenting er skrevet i gjennomgangen ennå.'), promises: t('Promises', 'Löften', 'Løfter', 'Løfter'), noPromises: t('No promises yet.', 'Inga löften ännu.', 'Ingen løfter endnu.', 'Ingen løfter ennå.'), run: t('This run', 'Den här omgången', 'Dette forløb', 'Denne gjennomføringen'), band: t('8 of 10 with other luck', '8 av 10 med annan tur', '8 af 10 med andet held', '8 av 10 med annen flaks'), toDebrief: t('Back to the debrief', 'Tillbaka till genomgången', 'Tilbage til debriefingen', 'Tilbake til gjennomgangen'), consultation: t('What the market said', 'Vad marknaden sade', 'Hvad markedet sagde', 'Hva markedet sa'), learned: t('Learned', 'Lärdomar', 'Lært', 'Lært'), effect: t('What it changed', 'Vad det ändrade', 'Hvad det ændrede', 'Hva det endret'), criteria: t('Award criteria', 'Tilldelningskriterier', 'Tildelingskriterier', 'Tildelingskriterier'), weight: t('Weight, %', 'Vikt, %', 'Vægt, %', 'Vekt, %'), annex: t('For your own file', 'För din egen akt', 'Til din egen sagsmappe', 'Til din egen saksmappe'),
} satisfies Record<string, Text>

const thoughts: readonly (readonly [string, Text])[] = [['worked', d.worked], ['not-worked', d.notWorked], ['surprise', d.surprise], ['only-here', d.only], ['at-home', d.home]]

/** The report, to print. Tables rather than colours, so that it holds in black and white. */
export function reportPage(v: ReportView): string {
  const { lang, debrief: f } = v, s = v.state
  const changed = f.assumptions.filter(a => a.changed), voices = thoughts.filter(([about]) => f.reflections[about])
  const number = (x: number, unit: string) => unit === 'money' ? formatMoneyShort(x, v.currency, lang) : unit === 'share' ? formatShare(x, lang) : formatNumber(x, lang)
  const cover: readonly (readonly [Text, string])[] = [
    [w.caseIs, say(w.version, lang, { title: say(f.scenario.title, lang), n: f.scenario.version })], [w.buyer, v.seat.municipality], [w.law, say(countryWords[v.country], lang)], [w.lawDate, formatDay(f.lawDate, lang, 'medium')], [w.path, branchName(v.branch, lang)],
    [w.outcome, outcomeSaid(f, lang)], [w.period, `${formatDay(f.from, lang, 'medium')} – ${formatDay(f.to, lang, 'medium')}`], [w.changed, changed.length > 0 ? changed.map(a => say(a.meaning, lang)).join('; ') : say(w.none, lang)],
    [w.seed, f.seed === undefined ? say(w.wait, lang) : String(f.seed)], [w.book, f.lawbook], [w.log, f.logHash], [w.printed, formatDay(v.printedOn, lang, 'medium')],
  ]
  return docOf(v, say(w.title, lang), (
    <Stack gap={8}>
      <div><Heading level={1} over={`${v.seat.municipality} · ${formatDay(v.printedOn, lang, 'medium')}`}>{say(f.scenario.title, lang)}</Heading><p>{say(w.practice, lang)}</p>
        <div class="t-no-print"><Small>{say(w.print, lang)} <TextLink href={v.links.debrief}>{say(w.toDebrief, lang)}</TextLink></Small></div></div>
      <Table lang={lang} small caption={say(w.cover, lang)} columns={[{ label: say(w.cover, lang) }, { label: say(w.title, lang) }]} rows={cover.map(([k, value]) => [say(k, lang), <span style="overflow-wrap:anywhere">{value}</span>])} />
      <BranchTree id="path" lang={lang} title={d.path} summary={everyLang(l => say(d.pathSays, l, { n: f.steps.length, from: formatDay(f.from, l, 'medium'), to: formatDay(f.to, l, 'medium') }))}
        phases={phaseNames.map(id => ({ id, label: phaseWords[id] }))} branches={branchesOf({ ...v, ended: f.ended })} />
      <Part id="steps" heading={say(w.stepsTaken, lang)}>
        <Table lang={lang} small hideCaption caption={say(w.stepsTaken, lang)} columns={[{ label: say(w.day, lang) }, { label: say(w.step, lang) }, ...(['DK', 'SE', 'NO'] as const).map(c => ({ label: say(countryWords[c], lang) }))]}
          rows={f.steps.map(x => [formatDay(x.on, lang, 'medium'), say(steps[x.step], lang), ...(['DK', 'SE', 'NO'] as const).map(c => say(verdictWords[x.verdicts[c]], lang))])} />
      </Part>
      <Part id="why" heading={say(d.why, lang)}>{f.moments.map(m => <MomentCard key={m.n} m={m} v={v} links={false} />)}</Part>
      <Part id="scores" heading={say(d.scores, lang)} says={say(d.scoresSay, lang)}>{f.axes.map(a => <AxisTable key={a.axis} axis={a} lang={lang} />)}</Part>
      <Part id="luck" heading={say(d.luck, lang)} says={say(d.luckSays, lang, { n: f.fortunes[0]?.band.n ?? 0 })}>
        <Table lang={lang} small hideCaption caption={say(d.luck, lang)} columns={[{ label: say(d.figure, lang) }, { label: say(w.run, lang), number: true }, { label: say(w.band, lang), number: true }]}
          rows={f.fortunes.map(x => [say(x.label, lang), x.run === undefined ? '–' : number(x.run, x.unit), bandSaid(x.band, n => number(n, x.unit)) ?? ''])} />
      </Part>
      <Part id="law" heading={say(d.law, lang)}>
        {f.findings.length === 0 ? <p>{say(d.lawNone, lang)}</p> : <Table lang={lang} small hideCaption caption={say(d.law, lang)} columns={[{ label: say(w.day, lang) }, { label: say(w.step, lang) }, { label: say(w.said, lang) }, { label: say(w.stands, lang) }, { label: say(w.came, lang) }]}
          rows={sortedFindings(f.findings).map(x => [formatDay(x.on, lang, 'short'), say(steps[x.step], lang), say(x.says, lang), x.sources.slice(0, 2).map(q => sourceName(q, lang)).join('; '), whatCame(x, v)])} />}
      </Part>
      <Part id="ledger" heading={say(d.ledger, lang)}><Ledger v={v} /></Part>
      <Part id="cost" heading={say(d.cost, lang)}>{f.cost.buyer.days === 0 ? <p>{say(d.costNone, lang)}</p> : <CostTable v={v} />}<PublishedTable v={v} /></Part>
      <Part id="voices" heading={say(w.voices, lang)}>
        {voices.length === 0 ? <p>{say(w.noVoices, lang)}</p> : <dl>{voices.map(([about, label]) => <div key={about}><dt><b>{say(label, lang)}</b></dt><dd>{f.reflections[about]}</dd></div>)}</dl>}
        {f.commitments.length === 0 ? <p>{say(w.noPromises, lang)}</p> : <Table lang={lang} small caption={say(w.promises, lang)} columns={[{ label: say(d.what, lang) }, { label: say(d.owner, lang) }, { label: say(d.by, lang) }]} rows={f.commitments.map(c => [c.what, c.owner, c.by])} />}
      </Part>
      {(s.report || (s.documents && s.documents.criteria.length > 0)) && <Part id="annex" heading={say(w.annex, lang)}>
        {s.report && <><Heading level={3}>{say(w.consultation, lang)}</Heading><p><b>{say(w.learned, lang)}:</b> {s.report.learned}</p>{s.report.effect && <p><b>{say(w.effect, lang)}:</b> {s.report.effect}</p>}</>}
        {s.documents && s.documents.criteria.length > 0 && <Table lang={lang} small caption={say(w.criteria, lang)} columns={[{ label: say(w.criteria, lang) }, { label: say(w.weight, lang), number: true }]} rows={s.documents.criteria.map(c => [c.name, formatNumber(c.weight, lang)])} />}
      </Part>}
      <Part id="assumptions" heading={say(d.assumptions, lang)} says={say(d.assumptionsSay, lang, { all: f.assumptions.length, ours: f.assumptions.filter(a => a.assumption).length })}>
        <AssumptionTable of={f.assumptions} lang={lang} caption={say(d.assumptions, lang)} />
        <Heading level={3}>{say(d.left, lang)}</Heading><ul class="ds-list">{f.notModelled.map(x => <li key={x.en}>{say(x, lang)}</li>)}</ul>
      </Part>
    </Stack>
  ))
}
