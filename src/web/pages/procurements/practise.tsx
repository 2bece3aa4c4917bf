import { say, text as t, type Day } from '../../../plain/index.ts'
import { steps, type CaseStep } from '../../../law/index.ts'
import type { Left } from '../../../live/index.ts'
import { Button, ButtonLink, Card, CheckboxGroup, Form, formatDay, Heading, Lead, Select, Small, TextField, TextLink } from '../../look/index.ts'
import { caseDocument, hiddenIn, Problems } from './frame.tsx'
import type { CaseHead } from './views.ts'

export const practiseWords = {
  title: t('Try it first', 'Pröva först', 'Prøv det først', 'Øv først'),
  lead: t('Practise the rest of this case before you do it for real. What you do there changes nothing here.', 'Öva resten av ärendet innan ni gör det på riktigt. Det ni gör där ändrar ingenting här.', 'Øv resten af sagen, før I gør det for alvor. Det, I gør dér, ændrer intet her.', 'Øv på resten av saken før dere gjør det i virkeligheten. Det dere gjør der, endrer ingenting her.'),
  real: t('Real: your buyer, need, estimate and first day, and the steps you have taken so far.', 'Verkligt i övningen: köparen, ert behov, er beräkning och första dag, och de steg ni har tagit hittills.', 'Virkeligt i øvelsen: ordregiveren, jeres behov, beregning og første dag samt de trin, I har taget indtil nu.', 'Reelt: oppdragsgiveren, behovet, den anslåtte verdien og den første dagen, og stegene dere har tatt så langt.'),
  simulated: t('Simulated: every company, adviser, answer, tender and complaint. They come from a practice case of the chosen kind; none of them is one of your companies, and what they do says nothing about yours.', 'Simulerat: alla företag, rådgivare, svar, anbud och överprövningar. De kommer från ett övningsfall av det valda slaget; inget av företagen är ert, och vad de gör säger ingenting om era.', 'Simuleret: alle virksomheder, rådgivere, svar, tilbud og klager. De kommer fra en øvelsescase af den valgte slags; ingen af virksomhederne er en af jeres, og det, de gør, siger intet om jeres.', 'Simulert: alle leverandører, rådgivere, svar, tilbud og klager. De kommer fra et øvelsescase av den valgte typen; ingen av dem er en av leverandørene deres, og det de gjør, sier ingenting om deres.'),
  address: t('The run has its own address, and anyone who has it can open it without an account: it shows need, budget and estimate.', 'Omgången har en egen adress, och alla som har adressen kan öppna omgången utan konto: där står behov, budget och beräkning.', 'Forløbet har sin egen adresse, og alle, der har adressen, kan åbne forløbet uden konto: Behov, budget og beregning står i det.', 'Gjennomføringen har sin egen adresse, og den som har den, kan åpne den uten konto: behov, budsjett og anslått verdi står i den.'),
  world: t('Whose simulated market?', 'Vilken simulerad marknad?', 'Hvilket simuleret marked?', 'Hvilket simulert marked?'), make: t('Make a practice run', 'Skapa en övningsomgång', 'Lav et øvelsesforløb', 'Lag en øvelsesgjennomføring'),
  runs: t('Runs made from this case', 'Omgångar som utgår från ärendet', 'Forløb ud fra sagen', 'Gjennomføringer laget fra saken'), open: t('Open the run', 'Öppna omgången', 'Åbn forløbet', 'Åpne gjennomføringen'), back: t('Bring steps back', 'Hämta tillbaka steg', 'Tag trin med tilbage', 'Hent steg tilbake'),
  carried: t('{n} steps carried over', '{n} steg togs med', '{n} trin taget med', '{n} steg tatt med'), leftFirms: t('Not carried over, because they are about real companies: {steps}', 'Togs inte med, eftersom de gäller riktiga företag: {steps}', 'Ikke taget med, fordi de angår rigtige virksomheder: {steps}', 'Ikke tatt med, fordi de gjelder reelle leverandører: {steps}'), leftRefused: t('Not possible in practice after that: {steps}', 'Gick inte att ta i övningen därefter: {steps}', 'Ikke muligt i øvelsen derefter: {steps}', 'Ikke mulig i øvelsen etter det: {steps}'),
  bring: t('Bring a practised plan back', 'Hämta tillbaka en övad plan', 'Tag en øvet plan med tilbage', 'Hent en plan fra øvelsen'), bringSays: t('The steps you choose become drafts here: nothing is taken, and the law is asked again when you take them. Simulated companies are left out.', 'Stegen ni väljer blir utkast här: inget steg tas, och de prövas mot lagen igen när ni tar dem. Simulerade företag utelämnas.', 'De trin, I vælger, bliver kladder her: Intet trin bliver taget, og de afprøves igen efter loven, når I tager dem. Simulerede virksomheder udelades.', 'Stegene dere velger, blir utkast her: ingenting tas, og loven spørres på nytt når dere tar dem. Simulerte leverandører utelates.'),
  run: t('Address of the run', 'Omgångens adress', 'Forløbets adresse', 'Adressen til gjennomføringen'), see: t('See its steps', 'Se dess steg', 'Se dets trin', 'Se stegene'), choose: t('Which steps?', 'Vilka steg?', 'Hvilke trin?', 'Hvilke steg?'), keep: t('Keep as drafts', 'Spara som utkast', 'Gem som kladder', 'Lagre som utkast'),
  noRun: t('There is no such run, or it has no steps.', 'Omgången finns inte eller har inga steg.', 'Forløbet findes ikke eller har ingen trin.', 'Gjennomføringen finnes ikke eller har ingen steg.'), noneChosen: t('Choose at least one step.', 'Välj minst ett steg.', 'Vælg mindst ét trin.', 'Velg minst ett steg.'), noWorld: t('The case’s words do not fit into a practice case. Shorten the title or the need.', 'Ärendets texter ryms inte i ett övningsfall. Korta titeln eller behovet.', 'Sagens tekster kan ikke være i en øvelsescase. Forkort titlen eller behovet.', 'Ordene i saken får ikke plass i et øvelsescase. Kort ned tittelen eller behovet.'),
  teaser: t('A real case, tried beforehand in a simulated market.', 'Ett riktigt ärende, prövat i förväg på en simulerad marknad.', 'En rigtig sag, prøvet på forhånd på et simuleret marked.', 'En reell sak, prøvd på forhånd i et simulert marked.'), storyHead: t('What is real here, and what is simulated', 'Vad som är verkligt här och vad som är simulerat', 'Hvad der er virkeligt her, og hvad der er simuleret', 'Hva som er reelt her, og hva som er simulert'),
} as const
const w = practiseWords

export type PractiseRun = { readonly run: string; readonly href: string; readonly on: Day; readonly carried: number; readonly left: readonly Left[] }
export type CasePractiseView = {
  readonly head: CaseHead; readonly action: string; readonly worlds: readonly { readonly value: string; readonly label: string }[]; readonly runs: readonly PractiseRun[]; readonly mayBring: boolean
  readonly chosen?: { readonly run: string; readonly steps: readonly { readonly n: number; readonly on: Day; readonly step: CaseStep }[] }
}

/** A real case tried in practice, and what is brought back from there. */
export function casePractisePage(v: CasePractiseView): string {
  const { head: h } = v, { lang } = h, named = (left: readonly Left[], why: Left['why']): string => left.filter(x => x.why === why).map(x => say(steps[x.step], lang)).join(', ')
  return caseDocument(h, say(w.title, lang), (
    <div class="t-stack t-gap-8">
      <Problems h={h} />
      <section class="t-stack t-gap-4">
        <Heading level={2} size="md">{say(w.title, lang)}</Heading>
        <Lead>{say(w.lead, lang)}</Lead>
        <ul class="ds-list"><li>{say(w.real, lang)}</li><li><b>{say(w.simulated, lang)}</b></li><li>{say(w.address, lang)}</li></ul>
        {v.mayBring && <Form action={v.action} hidden={hiddenIn(h, 'try', 'try')} buttons={<Button>{say(w.make, lang)}</Button>}>
          <Select name="world" lang={lang} label={say(w.world, lang)} value={v.worlds[0]?.value} empty={false} options={v.worlds} />
        </Form>}
      </section>
      {v.runs.length > 0 && <section class="t-stack t-gap-4">
        <Heading level={2} size="md">{say(w.runs, lang)}</Heading>
        <ul class="t-members">{v.runs.map(r => (
          <li key={r.run} class="ds-card t-card">
            <div class="t-stack t-gap-2"><p><b>{formatDay(r.on, lang, 'medium')}</b> · {say(w.carried, lang, { n: r.carried })}</p>
              {named(r.left, 'firms') && <p class="t-small">{say(w.leftFirms, lang, { steps: named(r.left, 'firms') })}</p>}{named(r.left, 'refused') && <p class="t-small">{say(w.leftRefused, lang, { steps: named(r.left, 'refused') })}</p>}</div>
            <div class="t-row"><ButtonLink small rank="secondary" href={r.href}>{say(w.open, lang)}</ButtonLink>{v.mayBring && <TextLink href={`${v.action}?run=${r.run}#bring`}>{say(w.back, lang)}</TextLink>}</div>
          </li>
        ))}</ul>
      </section>}
      {v.mayBring && <Card tinted label={say(w.bring, lang)} id="bring">
        <Heading level={2}>{say(w.bring, lang)}</Heading>
        <Small>{say(w.bringSays, lang)}</Small>
        {v.chosen ? (
          <Form action={v.action} hidden={hiddenIn(h, 'bring', 'bring', { run: v.chosen.run })} buttons={<Button>{say(w.keep, lang)}</Button>}>
            <CheckboxGroup name="n" lang={lang} label={say(w.choose, lang)} values={h.values.n ?? []} options={v.chosen.steps.map(x => ({ value: String(x.n), label: `${say(steps[x.step], lang)}, ${formatDay(x.on, lang, 'medium')}` }))} />
          </Form>
        ) : <Form action={`${v.action}#bring`} method="get" buttons={<Button rank="secondary">{say(w.see, lang)}</Button>}><TextField name="run" lang={lang} label={say(w.run, lang)} value={h.values.run?.[0] ?? ''} {...(h.problems.some(p => p.field === 'run') ? { error: say(w.noRun, lang) } : {})} /></Form>}
      </Card>}
    </div>
  ))
}
