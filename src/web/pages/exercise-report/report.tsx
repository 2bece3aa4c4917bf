import { say } from '../../../plain/index.ts'
import { steps } from '../../../law/index.ts'
import { debriefBlocks, unifiedFrom } from '../../../exercise/index.ts'
import { ButtonLink, Heading, Row, Stack, Table, formatDay, formatNumber, formatShare, verdictWords } from '../../look/index.ts'
import type { ExerciseReportView } from '../../views.ts'
import { BySubstitutes, Part } from '../debrief-parts.tsx'
import { d } from '../debrief-words.ts'
import { FileLinks } from '../file/links.tsx'
import { branchName, docOf } from '../run-parts.tsx'
import { Cover, FromTheLog, InjectsTable, PromisesTable, ReportHead, Rests, reportWords } from '../report.tsx'
import { blockNames } from '../six-blocks/words.ts'
import { e, hindsightWords, outcomeWords } from './words.ts'

const seatName = (v: ExerciseReportView, seat: string): string => v.seats.find(s => s.seat === seat)?.name ?? (seat === 'facilitator' ? say(e.facilitator, v.lang) : seat)
const firmName = (v: ExerciseReportView, firm: string): string => v.firms.find(f => f.id === firm)?.name ?? firm

function Messages({ v }: { v: ExerciseReportView }) {
  const { lang, of } = v
  if (of.messages.length === 0) return <p>{say(e.noMessages, lang)}</p>
  return <Table lang={lang} small caption={say(e.messages, lang)} columns={[{ label: say(reportWords.day, lang) }, { label: say(e.firm, lang) }, { label: say(e.words, lang) }, { label: say(e.shared, lang) }]}
    rows={of.messages.map(m => [formatDay(m.on, lang, 'short'), firmName(v, m.firm), m.says ?? <i>{say(e.notYours, lang)}</i>, m.sharedAt !== undefined ? say(e.yes, lang) : m.shareBy ? say(e.notShared2, lang, { day: formatDay(m.shareBy, lang, 'short') }) : say(e.notShared, lang)])} />
}

function Calibration({ v }: { v: ExerciseReportView }) {
  const { lang, of } = v
  return (
    <Part id="calibration" heading={say(e.calibration, lang)} says={say(e.calibrationSays, lang)}>
      {of.calibration.length === 0 ? <p>{say(e.noGuesses, lang)}</p> : <Table lang={lang} small hideCaption caption={say(e.calibration, lang)} columns={[{ label: say(e.whose, lang) }, { label: say(e.right, lang), number: true }, { label: say(e.sure, lang), number: true }, { label: say(e.wrongSure, lang) }]}
        rows={of.calibration.map(c => [seatName(v, c.seat), `${formatNumber(c.right, lang)}/${formatNumber(c.guesses.length, lang)}`, c.sure === undefined ? '–' : formatShare(c.sure, lang), c.confidentErrors.map(g => say(e.guessed, lang, { step: say(steps[g.step], lang), guess: say(verdictWords[g.guess], lang), verdict: say(verdictWords[g.verdict], lang) })).join('; ')])} />}
      {of.unity.length > 0 && <Table lang={lang} small caption={say(e.unity, lang)} columns={[{ label: say(e.what, lang) }, { label: say(e.most, lang) }, { label: say(e.share, lang), number: true }, { label: say(e.lawSaid, lang) }, { label: `≥ ${formatShare(unifiedFrom, lang)}` }]}
        rows={of.unity.map(u => [say(steps[u.step], lang), u.most ? say(verdictWords[u.most], lang) : '–', formatShare(u.share, lang), say(verdictWords[u.verdict], lang), say(!u.unified ? e.split : u.right ? e.unifiedRight : e.unifiedWrong, lang)])} />}
    </Part>
  )
}

function Objections({ v }: { v: ExerciseReportView }) {
  const { lang, of } = v
  return (
    <Part id="objections" heading={say(e.objections, lang)}>
      {of.objections.length === 0 ? <p>{say(e.noObjections, lang)}</p> : <Table lang={lang} small hideCaption caption={say(e.objections, lang)} columns={[{ label: say(e.what, lang) }, { label: say(e.whose, lang) }, { label: say(e.because, lang) }, { label: say(e.ended, lang) }, { label: say(e.lawSaid, lang) }]}
        rows={of.objections.map(o => [o.step ? say(steps[o.step], lang) : say(e.goingBack, lang), seatName(v, o.seat), o.because ?? <i>{say(e.notYours, lang)}</i>, say(outcomeWords[o.outcome], lang), o.verdict ? say(verdictWords[o.verdict], lang) : '–'])} />}
    </Part>
  )
}

const Hindsights = ({ v }: { v: ExerciseReportView }) => (
  <Part id="hindsight" heading={say(e.hindsight, v.lang)}>
    {v.of.hindsight.length === 0 ? <p>{say(e.noHindsight, v.lang)}</p> : <ul class="ds-list">{v.of.hindsight.map(h => <li key={h.seat}><b>{seatName(v, h.seat)}:</b> {[...new Set(h.of.map(x => `${say(hindsightWords[x.kind], v.lang, { firm: x.firm ? firmName(v, x.firm) : '' })} (${branchName(x.branch, v.lang)})`))].join('; ')}</li>)}</ul>}
  </Part>
)

function Voices({ v }: { v: ExerciseReportView }) {
  const { lang, of } = v, blocks = debriefBlocks.filter(x => of.voices.some(y => y.block === x))
  return (
    <Part id="voices" heading={say(e.voices, lang)}>
      {blocks.length === 0 ? <p>{say(e.noVoices, lang)}</p> : blocks.map(x => <div key={x}><Heading level={3}>{say(blockNames[x], lang)}</Heading><ul class="ds-list">{of.voices.filter(y => y.block === x).map((y, i) => <li key={i} class="t-kept">{y.says}{y.seat && <> ({seatName(v, y.seat)})</>}</li>)}</ul></div>)}
      <PromisesTable v={v} of={of.commitments.map(c => ({ what: c.what, owner: c.owner, by: c.due }))} />
      {of.commitments.length > 0 && <div class="t-no-print"><Row><ButtonLink rank="secondary" href={v.ics} download>{say(e.ics, lang)}</ButtonLink></Row></div>}
    </Part>
  )
}

/** The report of a group's exercise, to print: the run, and what people did around it. */
export function exerciseReportPage(v: ExerciseReportView): string {
  const { lang, of } = v
  return docOf(v, say(e.title, lang), (
    <Stack gap={8}>
      <ReportHead v={v} over={v.title || say(e.over, lang, { municipality: v.seat.municipality })} />
      <Cover v={v} more={[
        [e.exercise, v.title || '–'], [e.seats, v.seats.map(s => `${s.name}, ${say(s.title, lang)}`).join('; ')], [e.voicesAre, say(of.anonymous ? e.anonymous : e.named, lang)], [e.deleted, formatDay(v.deleteOn, lang, 'medium')], [e.log2, v.ownHash],
      ]} />
      <FromTheLog v={v} moments={of.moments} ledger={<Messages v={v} />} />
      <Part id="injects" heading={say(reportWords.injects, lang)}>
        <InjectsTable v={v} of={of.injects.map(i => ({ ...i, reactions: i.reactions.map(r => ({ within: r.within, came: r.came, ...('takes' in r.what ? { takes: r.what.takes } : 'avoids' in r.what ? { avoids: r.what.avoids } : {}) })) }))}
          reached={i => { const there = of.injects.find(x => x.n === i.n)!.reached; return say(e.reached, lang, { who: there.length === v.seats.length ? say(e.everybody, lang) : there.map(s => seatName(v, s)).join(', ') }) }} />
      </Part>
      <BySubstitutes v={v} of={of.acted} name={seat => seatName(v, seat)} /><Objections v={v} /><Calibration v={v} /><Hindsights v={v} /><Voices v={v} />
      <div class="t-no-print"><Stack gap={3}>
        {v.links.whole && <Row><ButtonLink rank="quiet" href={v.links.json}>{say(d.json, lang)}</ButtonLink><ButtonLink rank="quiet" href={v.links.csv}>{say(d.csv, lang)}</ButtonLink><ButtonLink rank="quiet" href={v.links.xapi}>{say(d.xapi, lang)}</ButtonLink></Row>}
        <FileLinks v={v} />
      </Stack></div>
      <Rests v={v} />
    </Stack>
  ))
}
