import { say, text as t, type Text } from '../../plain/index.ts'
import { steps } from '../../law/index.ts'
import type { BranchSide, Comparison, Difference } from '../../practice/index.ts'
import { Button, Card, Columns, EmptyState, Form, Heading, Lead, Notice, Row, Select, Stack, Table, TextLink, formatMoneyShort, formatNumber } from '../look/index.ts'
import { CompareTimelines, type ComparedStep } from '../pictures/index.ts'
import type { CompareView } from '../views.ts'
import { Part } from './debrief-parts.tsx'
import { bandSaid, branchName, docOf, nothing, outcomeWords, score } from './run-parts.tsx'

const w = {
  title: t('Two paths side by side', 'Två vägar sida vid sida', 'To veje side om side', 'To veier side om side'), lead: t('Where they part, what differs, and whether it came as you expected.', 'Var de skiljs åt, vad som skiljer och om det blev som du väntade dig.', 'Hvor de skilles, hvad der er forskelligt, og om det gik, som du ventede.', 'Hvor de skilles, hva som er forskjellig, og om det gikk som du ventet.'),
  first: t('The first', 'Den första', 'Den første', 'Den første'), second: t('The second', 'Den andra', 'Den anden', 'Den andre'), show: t('Compare', 'Jämför', 'Sammenlign', 'Sammenlign'),
  none: t('Nothing to compare yet', 'Inget att jämföra ännu', 'Intet at sammenligne endnu', 'Ingenting å sammenligne ennå'), noneSays: t('Go back to a moment on the path and try something else. Then both paths will stand here beside each other.', 'Gå tillbaka till ett ögonblick på vägen och pröva något annat. Då står båda vägarna här bredvid varandra.', 'Gå tilbage til et øjeblik på vejen, og prøv noget andet. Så står begge veje her ved siden af hinanden.', 'Gå tilbake til et øyeblikk på veien og prøv noe annet. Da står begge veiene her ved siden av hverandre.'),
  both: t('Both paths', 'Båda vägarna', 'Begge veje', 'Begge veiene'),
  desk: t('To the desk', 'Till skrivbordet', 'Til skrivebordet', 'Til skrivebordet'), timeline: t('Step by step', 'Steg för steg', 'Trin for trin', 'Steg for steg'), same: t('The two paths are the same step by step.', 'De två vägarna är likadana steg för steg.', 'De to veje er ens trin for trin.', 'De to veiene er like steg for steg.'),
  differ: t('They part here: {says}', 'Här skiljs de åt: {says}', 'Her skilles de: {says}', 'Her skilles de: {says}'), hypothesis: t('What you expected, and what came', 'Vad du väntade dig, och vad det blev', 'Hvad du ventede, og hvad der kom', 'Hva du ventet, og hva det ble'),
  tried: t('You changed', 'Du ändrade', 'Du ændrede', 'Du endret'), expected: t('You expected', 'Du väntade dig', 'Du ventede', 'Du ventet'), came: t('It came to this', 'Det blev så här', 'Det blev sådan', 'Det ble slik'),
  figures: t('In figures', 'I siffror', 'I tal', 'I tall'), what: t('What', 'Vad', 'Hvad', 'Hva'), luck: t('With other luck', 'Med annan tur', 'Med andet held', 'Med annen flaks'), chance: t('may be chance', 'kan vara slump', 'kan være tilfældigt', 'kan være tilfeldig'), notChance: t('beyond chance', 'mer än slump', 'mere end tilfældigt', 'mer enn tilfeldig'), outcome: t('How it ended', 'Hur det slutade', 'Hvordan det endte', 'Hvordan det endte'),
  axes: t('The four axes', 'De fyra axlarna', 'De fire akser', 'De fire aksene'), lost: t('Firms that tendered in the first, not in the second', 'Företag som lämnade anbud i den första men inte i den andra', 'Virksomheder, der gav tilbud i den første, men ikke i den anden', 'Leverandører som ga tilbud i den første, men ikke i den andre'), won: t('Firms that tendered in the second, not in the first', 'Företag som lämnade anbud i den andra men inte i den första', 'Virksomheder, der gav tilbud i den anden, men ikke i den første', 'Leverandører som ga tilbud i den andre, men ikke i den første'), firms: t('Firms lost and won', 'Företag som försvann och tillkom', 'Virksomheder tabt og vundet', 'Leverandører tapt og vunnet'), nobody: t('none', 'inga', 'ingen', 'ingen'),
  hindsight: t('You know this from the other path', 'Det här vet du från den andra vägen', 'Det ved du fra den anden vej', 'Dette vet du fra den andre veien'), axis: t('{axis} (0–100)', '{axis} (0–100)', '{axis} (0–100)', '{axis} (0–100)'),
} satisfies Record<string, Text>

const show = (x: number | undefined, unit: Difference['unit'], v: CompareView): string =>
  x === undefined ? '–' : unit === 'money' ? formatMoneyShort(x, v.currency, v.lang) : unit === 'share' ? `${formatNumber(100 * x, v.lang, 1)}\u00a0%` : formatNumber(x, v.lang)

const comparedSteps = (side: BranchSide, v: CompareView): ComparedStep[] =>
  side.steps.map(s => ({ key: s.step, label: steps[s.step], day: s.on, mark: s.verdict, ...(side.branch === v.branch ? { href: v.links.event(s.n) } : {}) }))

function Compared({ v, c }: { v: CompareView; c: Comparison }) {
  const { lang } = v, nameA = branchName(c.a.branch, lang), nameB = branchName(c.b.branch, lang)
  const firms = (ids: readonly string[]) => (ids.length === 0 ? say(w.nobody, lang) : ids.map(id => v.firms.find(f => f.id === id)?.name ?? id).join(', '))
  const luckOf = (x: Difference): string => {
    const a = bandSaid(x.bandA, n => show(n, x.unit, v)), b = bandSaid(x.bandB, n => show(n, x.unit, v))
    return a && b ? `${a} · ${b}${x.a !== x.b ? ` (${say(x.mayBeChance ? w.chance : w.notChance, lang)})` : ''}` : ''
  }
  return (
    <Stack gap={12}>
      <Part id="steps" heading={say(w.timeline, lang)}>
        <CompareTimelines id="timelines" lang={lang} title={w.both} summary={c.differs ? say(w.differ, lang, { says: say(c.differs.says, lang) }) : w.same}
          branches={[{ label: nameA, steps: comparedSteps(c.a, v) }, { label: nameB, steps: comparedSteps(c.b, v) }]} />
      </Part>
      {c.hypotheses.length > 0 && <Part id="hypothesis" heading={say(w.hypothesis, lang)}>
        {c.hypotheses.map(h => (
          <Card key={h.branch} level={3} heading={branchName(h.branch, lang)}>
            <Columns count={3}>
              <div><h4 class="t-over">{say(w.tried, lang)}</h4><p>{h.tries}</p></div>
              <div><h4 class="t-over">{say(w.expected, lang)}</h4><p>{h.expects}</p></div>
              <div><h4 class="t-over">{say(w.came, lang)}</h4><ul class="ds-list">{h.came.map(x => <li key={x.en}>{say(x, lang)}</li>)}</ul></div>
            </Columns>
          </Card>
        ))}
        {c.hindsight.length > 0 && <Notice lang={lang} level={3} heading={say(w.hindsight, lang)}>{c.hindsight.map(x => <p key={x.en}>{say(x, lang)}</p>)}</Notice>}
      </Part>}
      <Part id="figures" heading={say(w.figures, lang)}>
        <Table lang={lang} hideCaption caption={say(w.figures, lang)} columns={[{ label: say(w.what, lang) }, { label: nameA, number: true }, { label: nameB, number: true }, { label: say(w.luck, lang) }]}
          rows={[[say(w.outcome, lang), say(outcomeWords[c.a.outcome], lang), say(outcomeWords[c.b.outcome], lang), ''], ...c.differences.map(x => [say(x.label, lang), show(x.a, x.unit, v), show(x.b, x.unit, v), luckOf(x)])]} />
      </Part>
      <Part id="firms" heading={say(w.firms, lang)}>
        <Columns count={2}><Card level={3} heading={say(w.lost, lang)}><p>{firms(c.firmsLost)}</p></Card><Card level={3} heading={say(w.won, lang)}><p>{firms(c.firmsWon)}</p></Card></Columns>
      </Part>
      <Part id="axes" heading={say(w.axes, lang)}>
        {c.a.axes.map(axis => {
          const other = c.b.axes.find(x => x.axis === axis.axis)!
          const cell = (x: (typeof axis.components)[number] | undefined) => { const band = bandSaid(x?.band, n => formatNumber(n, lang)); return x?.value === undefined ? say(nothing, lang) : `${score(x.value, lang)}${band ? ` (${band})` : ''}` }
          return <Table key={axis.axis} lang={lang} small caption={say(w.axis, lang, { axis: say(axis.label, lang) })} columns={[{ label: say(w.what, lang) }, { label: nameA, number: true }, { label: nameB, number: true }]}
            rows={axis.components.map(x => [say(x.label, lang), cell(x), cell(other.components.find(y => y.id === x.id))])} />
        })}
      </Part>
    </Stack>
  )
}

/** Two branches of a run beside each other. */
export function comparePage(v: CompareView): string {
  const { lang } = v, options = v.branches.map(b => ({ value: b, label: branchName(b, lang) }))
  return docOf(v, say(w.title, lang), (
    <Stack gap={8}>
      <Stack gap={3}><div><Heading level={1} over={`${say(v.scenario.title, lang)} · ${v.seat.municipality}`}>{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead></div><Row><TextLink href={v.links.desk}>{say(w.desk, lang)}</TextLink></Row></Stack>
      {v.branches.length > 2 && <Form method="get" action={v.links.compare(v.a, v.b).split('?')[0]!} label={say(w.title, lang)} buttons={<Button rank="secondary">{say(w.show, lang)}</Button>}>
        <Columns count={2}><Select name="a" label={say(w.first, lang)} lang={lang} options={options} value={v.a} /><Select name="b" label={say(w.second, lang)} lang={lang} options={options} value={v.b} /></Columns>
      </Form>}
      {v.comparison ? <Compared v={v} c={v.comparison} /> : <EmptyState heading={say(w.none, lang)}>{say(w.noneSays, lang)}</EmptyState>}
    </Stack>
  ))
}
