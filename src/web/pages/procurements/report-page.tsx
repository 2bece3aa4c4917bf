import { say, text as t } from '../../../plain/index.ts'
import { gapWords, type Ground, type ProcurementReport, type ReportStep, type Section } from '../../../live/index.ts'
import { Button, ButtonLink, CheckboxGroup, countryWords, Folded, Form, formatDay, Heading, Lead, Notice, Row, Small, Stack, Table, TextArea, TextLink, verdictWords } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { Part } from '../debrief-parts.tsx'
import { docOf } from '../run-parts.tsx'
import { caseDocument, hiddenIn, Problems } from './frame.tsx'
import type { CaseHead } from './views.ts'

export const procurementReportWords = {
  title: t('Procurement report', 'Upphandlingsrapport', 'Udbudsrapport', 'Anskaffelsesprotokoll'),
  publicTitle: t('The procurement report, public version', 'Upphandlingsrapporten, offentlig version', 'Udbudsrapporten, offentlig version', 'Anskaffelsesprotokollen, offentlig versjon'),
  lead: t('Drawn from the log of the case: each step with what the law said when it was taken. Nothing is written twice; what the law asks for and the log does not hold stands as a gap.', 'Hämtad ur ärendets logg: varje steg med vad lagen sade när det togs. Inget skrivs två gånger; det som lagen kräver och loggen saknar står som en lucka.', 'Hentet fra sagens log: hvert trin med det, loven sagde, da det blev taget. Intet skrives to gange; det, som loven kræver, og som loggen mangler, står som et hul.', 'Hentet fra sakens logg: hvert steg med det loven sa da det ble tatt. Ingenting skrives to ganger; det loven krever og loggen mangler, vises som en mangel.'),
  publicLead: t('What anyone may read of it: no tenders, no estimates, people by their roles.', 'Det som alla får läsa: inga anbud och inga beräkningar, och personer anges med sin roll.', 'Det, alle må læse: ingen tilbud og ingen beregninger, og personer nævnes med deres rolle.', 'Det alle kan lese: ingen tilbud, ingen verdianslag, personer bare med rolle.'),
  whole: t('The whole report, for the team', 'Hela rapporten, för gruppen', 'Hele rapporten, for gruppen', 'Hele protokollen, for gruppa'), publicOne: t('The public version', 'Den offentliga versionen', 'Den offentlige version', 'Den offentlige versjonen'), json: t('As JSON', 'Som JSON', 'Som JSON', 'Som JSON'), print: t('To print, use the browser’s print function.', 'Skriv ut med webbläsarens egen utskrift.', 'Udskriv med browserens egen udskrift.', 'Skriv ut med nettleserens egen utskrift.'),
  asks: t('What requires it', 'Vad som kräver den', 'Hvad der kræver den', 'Hva som krever den'), rule: t('Rule', 'Regel', 'Regel', 'Regel'), stands: t('Where it stands', 'Var det står', 'Hvor det står', 'Hvor det står'), unread: t('the text of the law itself has not been read', 'själva lagtexten har inte lästs', 'selve lovteksten er ikke læst', 'selve lovteksten er ikke lest'),
  advice: t('advice, not a duty', 'råd, inte en skyldighet', 'et råd, ikke en pligt', 'et råd, ikke en plikt'),
  gaps: t('Missing: {n}', 'Saknas: {n}', 'Mangler: {n}', 'Mangler: {n}'), noGaps: t('Nothing that we know of is missing so far.', 'Inget som vi känner till saknas hittills.', 'Intet, vi kender til, mangler indtil nu.', 'Ingenting vi kjenner til, mangler så langt.'), missing: t('Missing', 'Saknas', 'Mangler', 'Mangler'),
  fill: t('Fill it in', 'Skriv in det', 'Skriv det ind', 'Fyll inn'), fillText: t('In your own words', 'Med egna ord', 'Med egne ord', 'Med egne ord'), fillOpen: t('Public?', 'Offentligt?', 'Offentligt?', 'Offentlig?'), fillOpenYes: t('It may stand in the public version too', 'Det får stå i den offentliga versionen också', 'Det må også stå i den offentlige version', 'Det kan stå i den offentlige versjonen også'),
  closed: t('This part is not for your role in the case.', 'Den här delen är inte för din roll i ärendet.', 'Denne del er ikke for din rolle i sagen.', 'Denne delen er ikke for rollen din i saken.'),
  stepsTitle: t('Every step', 'Varje steg', 'Hvert trin', 'Hvert steg'), noSteps: t('No step has been taken yet.', 'Inget steg har tagits ännu.', 'Intet trin er taget endnu.', 'Ingen steg er tatt ennå.'), met: t('Rules met: {n}', 'Uppfyllda regler: {n}', 'Opfyldte regler: {n}', 'Oppfylte regler: {n}'),
  said: t('What was said', 'Vad som uppgavs', 'Hvad der blev oplyst', 'Hva som ble oppgitt'), judged: t('Judged', 'Bedömt', 'Vurderet', 'Vurdert'), because: t('because {reason}', 'därför att {reason}', 'fordi {reason}', 'fordi {reason}'), reasonGiven: t('Reason given: {reason}', 'Angivet skäl: {reason}', 'Oplyst begrundelse: {reason}', 'Oppgitt begrunnelse: {reason}'),
  unsettled: t('Gone on although this was open: {open}. Why: {reason}', 'Gick vidare trots att detta var oklart: {open}. Varför: {reason}', 'Gik videre, selv om dette var uafklaret: {open}. Hvorfor: {reason}', 'Gikk videre selv om dette var åpent: {open}. Hvorfor: {reason}'), second: t('Second signature: {who}, {on}', 'Andra underskrift: {who}, {on}', 'Anden underskrift: {who}, {on}', 'Andre signatur: {who}, {on}'),
  documents: t('Documents', 'Dokument', 'Dokumenter', 'Dokumenter'), hash: t('Hash (SHA-256)', 'Hash (SHA-256)', 'Hash (SHA-256)', 'Hash (SHA-256)'), version: t('Version', 'Version', 'Version', 'Versjon'), day: t('Day', 'Dag', 'Dag', 'Dag'), name: t('Title', 'Titel', 'Titel', 'Tittel'),
  field: t('Question', 'Uppgift', 'Oplysning', 'Opplysning'), value: t('Answer', 'Svar', 'Svar', 'Svar'), lawbook: t('Fingerprint of the lawbook the steps were weighed with: {books}', 'Fingeravtryck för regelsamlingen som stegen prövades mot: {books}', 'Fingeraftryk for den regelsamling, trinnene blev vurderet efter: {books}', 'Fingeravtrykk for regelsamlingen stegene ble vurdert etter: {books}'),
  as: t('As of {day}. Law of {country}.', 'Per {day}. Lagen i {country}.', 'Pr. {day}. Loven i {country}.', 'Per {day}. Loven i {country}.'), honest: t('We have read the law as the lawbook has it. Only a court or a supervisory authority can say whether the report is complete in its eyes.', 'Vi har läst lagen så som den står i regelsamlingen. Bara en domstol eller en tillsynsmyndighet kan avgöra om rapporten är fullständig.', 'Vi har læst loven, som den står i regelsamlingen. Kun en domstol eller en tilsynsmyndighed kan afgøre, om rapporten er fuldstændig.', 'Vi har lest loven slik den står i regelsamlingen. Om protokollen er fullstendig, kan bare en domstol eller en tilsynsmyndighet avgjøre.'),
  back: t('Back to the case', 'Tillbaka till ärendet', 'Tilbage til sagen', 'Tilbake til saken'),
} as const
const w = procurementReportWords

export type CaseReportView = { readonly head?: CaseHead; readonly common: Common; readonly report: ProcurementReport; readonly json: string; readonly other?: { readonly href: string }; readonly fill?: string; readonly back: string }

const Grounds = ({ of, v }: { of: readonly Ground[]; v: CaseReportView }) => (of.length === 0 ? null : (
  <Folded summary={say(w.asks, v.common.lang)}>
    <ul class="ds-list">{of.map(g => <li key={g.rule}>{g.says} <span class="t-small">({g.sources.join('; ')}{g.unread && `; ${say(w.unread, v.common.lang)}`})</span></li>)}</ul>
  </Folded>
))

function SectionPart({ x, v }: { x: Section; v: CaseReportView }) {
  const { lang } = v.common, { head } = v
  return (
    <Part id={`r-${x.id}`} heading={x.heading}>
      {x.closed ? <p class="t-small">{say(w.closed, lang)}</p> : (
        <>
          {x.lines.length > 0 && <Table lang={lang} small hideCaption narrow="cells below" caption={x.heading} columns={[{ label: say(w.field, lang) }, { label: say(w.value, lang) }]} rows={x.lines.map(l => [l.label, <span class="t-kept">{l.value}</span>])} />}
          {x.gaps.map(g => (
            <div key={g.name} id={`gap-${g.name}`}><Notice kind="warning" lang={lang} level={3} heading={`${say(w.missing, lang)}: ${g.asks}`}>
              {head && v.fill && <div class="t-no-print"><Folded summary={<>{say(w.fill, lang)}<span class="ds-sr-only">: {g.asks}</span></>} open={head.values.part?.[0] === g.name}>
                <Form action={v.fill} hidden={hiddenIn(head, 'fillReport', `fill-${g.name}`, { part: g.name })} buttons={<Button small>{say(w.fill, lang)}</Button>}>
                  <TextArea name="says" id={`says-${g.name}`} rows={3} lang={lang} label={say(w.fillText, lang)} value={head.values.part?.[0] === g.name ? head.values.says?.[0] ?? '' : ''} />
                  <CheckboxGroup name="open" id={`open-${g.name}`} lang={lang} label={say(w.fillOpen, lang)} options={[{ value: 'yes', label: say(w.fillOpenYes, lang) }]} />
                </Form>
              </Folded></div>}
            </Notice></div>
          ))}
        </>
      )}
      <Grounds of={x.grounds} v={v} />
    </Part>
  )
}

function StepPart({ x, v }: { x: ReportStep; v: CaseReportView }) {
  const { lang } = v.common, day = (on: Parameters<typeof formatDay>[0]) => formatDay(on, lang, 'medium')
  return (
    <li class="t-stack t-gap-2">
      <p><b>{x.name}</b> · {day(x.on)} · {x.by}{x.verdict && <> · {say(verdictWords[x.verdict], lang)}</>}{x.met > 0 && <> · {say(w.met, lang, { n: x.met })}</>}</p>
      {x.findings.length > 0 && <ul class="ds-list">{x.findings.map(f => <li key={f.ground.rule}>{say(f.advice ? w.advice : verdictWords[f.verdict], lang)}: {f.ground.says} <span class="t-small">({f.ground.sources.join('; ')})</span>{f.reason && <><br />{say(w.reasonGiven, lang, { reason: f.reason })}</>}</li>)}</ul>}
      {x.unsettled && <p>{say(w.unsettled, lang, { open: x.unsettled.open.join('; ') || '–', reason: x.unsettled.reason })}</p>}
      {x.judgements.length > 0 && <ul class="ds-list">{x.judgements.map(j => <li key={j.asked}>{say(w.judged, lang)}: {j.asked}: {j.answer}{j.reason && `, ${say(w.because, lang, { reason: j.reason })}`}</li>)}</ul>}
      {x.second && <p>{say(w.second, lang, { who: x.second.by, on: day(x.second.on) })}{x.second.because && `: ${x.second.because}`}</p>}
      {x.said.length > 0 && <dl class="t-stepsaid">{x.said.map(l => <div key={l.label}><dt>{l.label}</dt><dd class="t-kept">{l.value}</dd></div>)}</dl>}
    </li>
  )
}

/** The procurement report, on the screen and on paper. */
export function caseReportPage(v: CaseReportView): string {
  const { lang } = v.common, r = v.report, { head } = v
  const gapsSaid = r.gaps === 0 ? null : <Notice kind="warning" lang={lang} heading={say(w.gaps, lang, { n: r.gaps })}><ul class="ds-list">{r.sections.flatMap(x => x.gaps.map(g => <li key={g.name}><TextLink href={`#gap-${g.name}`}>{say(gapWords[g.name], lang)}</TextLink></li>))}</ul></Notice>
  const body = (
    <Stack gap={8}>
      {head && <Problems h={head} />}
      <div class="t-stack t-gap-3">
        <Heading level={head ? 2 : 1} size="lg" {...(head ? {} : { over: `${r.buyer} · ${r.title}` })}>{say(w.title, lang)}</Heading>
        <Lead>{say(r.public ? w.publicLead : w.lead, lang)}</Lead>
        <Small>{say(w.as, lang, { day: formatDay(r.on, lang, 'medium'), country: say(countryWords[r.country], lang) })} {say(w.honest, lang)}</Small>
        <div class="t-no-print"><Row><ButtonLink small rank="secondary" href={v.json}>{say(w.json, lang)}</ButtonLink>{v.other && <TextLink href={v.other.href}>{say(r.public ? w.whole : w.publicOne, lang)}</TextLink>}{!head && <TextLink href={v.back}>{say(w.back, lang)}</TextLink>}</Row><Small>{say(w.print, lang)}</Small></div>
      </div>
      {!r.public && (gapsSaid ?? <Small>{say(w.noGaps, lang)}</Small>)}
      <Grounds of={r.grounds} v={v} />
      {r.sections.map(x => <SectionPart key={x.id} x={x} v={v} />)}
      <Part id="r-steps" heading={say(w.stepsTitle, lang)}>{r.steps.length === 0 ? <p>{say(w.noSteps, lang)}</p> : <ol class="t-reportsteps">{r.steps.map(x => <StepPart key={x.n} x={x} v={v} />)}</ol>}</Part>
      {r.documents.length > 0 && <Part id="r-documents" heading={say(w.documents, lang)}><Table lang={lang} small hideCaption narrow="cells below" caption={say(w.documents, lang)} columns={[{ label: say(w.name, lang) }, { label: say(w.version, lang) }, { label: say(w.day, lang) }, { label: say(w.hash, lang) }]} rows={r.documents.map(d => [d.title, d.version, formatDay(d.on, lang, 'medium'), <code class="t-hash">{d.sha256}</code>])} /></Part>}
      {r.lawbooks.length > 0 && <Small>{say(w.lawbook, lang, { books: r.lawbooks.map(b => b.slice(0, 16)).join(', ') })}</Small>}
    </Stack>
  )
  return head ? caseDocument(head, say(w.title, lang), body) : docOf(v.common, `${say(w.title, lang)} · ${r.title}`, body)
}
