import type { ComponentChildren } from 'preact'
import { mapText, say, text as t, type Lang, type Text } from '../../plain/index.ts'
import { sourceName, type Source } from '../../law/index.ts'
import type { AxisScore, Debrief, Moment } from '../../practice/index.ts'
import { gradeWords, unitWords, type Band } from '../../market/index.ts'
import { SourceLine, Table, formatNumber, type Column, type ShownSource } from '../look/index.ts'
import { documentOf } from '../look/document.ts'
import type { Common, RunCommon } from '../views.ts'
import { Layout } from './layout.tsx'

/** A whole page in the frame that all pages share. */
export const docOf = (v: Common, title: string, children: ComponentChildren, wide = false): string => documentOf(<Layout v={v} title={title} wide={wide}>{children}</Layout>)

export const shownSources = (sources: readonly Source[], lang: Lang): ShownSource[] => {
  const seen = new Set<string>()
  return sources.flatMap(s => {
    const words = sourceName(s, lang)
    if (seen.has(words)) return []
    seen.add(words)
    return [{ words, known: s.known, read: s.read, ...(s.link ? { link: s.link } : {}) }]
  })
}

/** A rule as one sentence with a link to its page and its sources below. */
export const RuleLine = ({ says, href, sources, lang }: { says: Text; href: string | undefined; sources: readonly Source[]; lang: Lang }) => (
  <div>
    <p>{href ? <a class="ds-link" href={href}>{say(says, lang)}</a> : say(says, lang)}</p>
    <SourceLine sources={shownSources(sources, lang)} lang={lang} />
  </div>
)

export const branchName = (branch: string, lang: Lang): string =>
  branch === 'b1' ? say(t('The first path', 'Den första vägen', 'Den første vej', 'Den første veien'), lang)
    : say(t('Path {n}', 'Väg {n}', 'Vej {n}', 'Vei {n}'), lang, { n: branch.replace(/^b/, '') })

export const whoName = (v: RunCommon, who: string): string =>
  who === 'buyer' ? say(t('You, the buyer', 'Du, köparen', 'Du, ordregiveren', 'Du, oppdragsgiveren'), v.lang)
    : who === 'everybody' ? say(t('Everybody', 'Alla', 'Alle', 'Alle'), v.lang) : v.firms.find(f => f.id === who)?.name ?? who

export const outcomeWords: Readonly<Record<Debrief['outcome'], Text>> = {
  contract: t('A contract was signed', 'Ett avtal skrevs under', 'Der blev underskrevet en kontrakt', 'En kontrakt ble signert'),
  'result bought': t('The result was bought', 'Resultatet köptes', 'Resultatet blev købt', 'Resultatet ble kjøpt'),
  cancelled: t('The procedure was cancelled', 'Upphandlingen avbröts', 'Udbuddet blev annulleret', 'Konkurransen ble avlyst'),
  'procedure annulled': t('The procedure was annulled after a complaint', 'Upphandlingen ska göras om efter en överprövning', 'Udbuddet blev annulleret efter en klage', 'Konkurransen ble opphevet etter en klage'),
  'contract ineffective': t('The contract was declared ineffective', 'Avtalet ogiltigförklarades', 'Kontrakten blev erklæret uden virkning', 'Kontrakten ble kjent uten virkning'),
  'no tenders': t('No tenders came', 'Inga anbud kom in', 'Der kom ingen tilbud', 'Det kom ingen tilbud'),
  open: t('Not finished yet', 'Inte avslutat ännu', 'Ikke afsluttet endnu', 'Ikke avsluttet ennå'),
}
/** A run may end without the procurement having come to anything. */
export const outcomeSaid = (f: Pick<Debrief, 'outcome' | 'ended'>, lang: Lang): string => say(f.outcome === 'open' && f.ended ? withoutContract : outcomeWords[f.outcome], lang)
const withoutContract = t('Ended without a contract', 'Avslutad utan avtal', 'Afsluttet uden kontrakt', 'Avsluttet uten kontrakt')
export const momentWords: Readonly<Record<Moment['kind'], Text>> = {
  'legal stop': t('The law', 'Lagen', 'Loven', 'Loven'), 'information not shared': t('Information', 'Information', 'Information', 'Informasjon'),
  swing: t('Who took part', 'Vilka som deltog', 'Hvem der deltog', 'Hvem som deltok'), 'longest wait': t('Waiting', 'Väntan', 'Ventetid', 'Venting'),
  complaint: t('Complaint', 'Överprövning', 'Klage', 'Klage'), 'first tender': t('The tenders', 'Anbuden', 'Tilbuddene', 'Tilbudene'),
  'own choice': t('Own choice', 'Eget val', 'Eget valg', 'Eget valg'), disagreement: t('Disagreement', 'Oenighet', 'Uenighed', 'Uenighet'), marked: t('Marked by the facilitator', 'Markerat av övningsledaren', 'Markeret af facilitatoren', 'Markert av øvingslederen'),
}

const col = { what: t('What', 'Vad', 'Hvad', 'Hva'), run: t('This run (0–100)', 'Den här omgången (0–100)', 'Dette forløb (0–100)', 'Denne gjennomføringen (0–100)'), band: t('8 of 10 with other luck', '8 av 10 med annan tur', '8 af 10 med andet held', '8 av 10 med annen flaks'), how: t('How it was counted', 'Hur det räknades', 'Hvordan det blev talt', 'Hvordan det ble telt') }
export const nothing = t('nothing to count', 'inget att räkna', 'intet at tælle', 'ingenting å telle')
export const noChance = t('no chance in it', 'ingen slump', 'intet tilfælde', 'ingen tilfeldighet')
export const score = (value: number | undefined, lang: Lang): string => (value === undefined ? say(nothing, lang) : formatNumber(value, lang))
export const bandSaid = (band: Band | undefined, show: (n: number) => string): string | undefined => band && (show(band.p10) === show(band.p90) ? show(band.median) : `${show(band.p10)}–${show(band.p90)}`)

/** One axis as a table: what was counted, what came out, its band, and how. */
export const AxisTable = ({ axis, lang }: { axis: AxisScore; lang: Lang }) => (
  <Table lang={lang} small caption={say(axis.label, lang)} columns={[{ label: say(col.what, lang) }, { label: say(col.run, lang), number: true }, { label: say(col.band, lang), number: true }, { label: say(col.how, lang) }]}
    rows={axis.components.map(c => [say(c.label, lang), score(c.value, lang), bandSaid(c.band, n => formatNumber(n, lang)) ?? say(noChance, lang), say(c.how, lang)])} />
)

const as = { figure: t('Figure', 'Siffra', 'Tal', 'Tall'), value: t('Value', 'Värde', 'Værdi', 'Verdi'), range: t('Range', 'Spann', 'Spænd', 'Spenn'), source: t('Source', 'Källa', 'Kilde', 'Kilde'), ours: t('our assumption', 'vårt antagande', 'vores antagelse', 'vår antakelse'), published: t('published', 'publicerad', 'offentliggjort', 'publisert'), kind: t('How known', 'Hur säkert', 'Hvor sikkert', 'Hvor sikkert') }
/** The market's figures with their sources; what is our own guess says so. */
export const AssumptionTable = ({ of, lang, caption }: { of: Debrief['assumptions']; lang: Lang; caption: string }) => {
  const columns: Column[] = [{ label: say(as.figure, lang) }, { label: say(as.value, lang), number: true }, { label: say(as.range, lang), number: true }, { label: say(as.kind, lang) }, { label: say(as.source, lang) }]
  const n = (x: number) => formatNumber(x, lang, 3)
  return <Table lang={lang} small hideCaption caption={caption} columns={columns} rows={of.map(a => [say(a.meaning, lang), `${n(a.value)} ${say(unitWords[a.unit], lang)}`, `${n(a.low)}–${n(a.high)}`,
    a.assumption ? <b>{say(as.ours, lang)}</b> : `${say(as.published, lang)}: ${say(gradeWords[a.grade], lang)}`, a.source])} />
}

/** The same in each language: for figures that are put into words. */
export const everyLang = (words: (lang: Lang) => string): Text => mapText(t('', '', '', ''), (_, lang) => words(lang))
