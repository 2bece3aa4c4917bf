import { countries, say } from '../../../plain/index.ts'
import { becomings, contentOf, isAgreed, otherSeat, versionOf, type RequirementRow } from '../../../workshop/index.ts'
import { Button, ButtonLink, countryWords, Folded, Mark, Notice, RadioGroup, Small, Tag, TextArea, TextField, verdictWords } from '../../look/index.ts'
import { Does, field, marketSaid, numberOfRequirement, said, typed } from './parts.tsx'
import type { WorkshopView } from './views.ts'
import { becomesWords, namedWords, objectionWords, seatFirst, seatNames, workshopWords as w } from './words.ts'

/** One requirement on the board: what it leans on, what it says, what it becomes, and what can be done with it. */
export function RequirementCard({ v, row }: { v: WorkshopView; row: RequirementRow }) {
  const { lang, view } = v, r = row.requirement, c = contentOf(r), n = numberOfRequirement(r.id), agreed = isAgreed(r), you = view.you, version = versionOf(r)
  const objection = r.objections.filter(o => o.version === version).at(-1), mine = r.agreed[you] === version, theirs = r.agreed[otherSeat(you)] === version
  return (
    <li id={r.id} class={`t-ws-card${v.selected === r.id ? ' t-ws-card--chosen' : ''}${r.dropped ? ' t-ws-card--dropped' : ''}`}>
      <div class="t-ws-card__from">
        {row.needs.length === 0 && row.market.length === 0 ? <Small>{say(w.noLink, lang)}</Small> : null}
        {row.needs.map(x => <Tag key={x.id} area="water">{said(x.says, lang)}</Tag>)}
        {row.market.map(x => <Tag key={x.id} area="amber">{marketSaid(x, lang)}</Tag>)}
      </div>
      <div class="t-ws-card__says">
        <h3 class="t-ws-card__title"><span class="t-ws-number">{n}</span> {c.says}</h3>
        {(c.measured || c.level || c.method) && <p class="t-small">{[c.measured, c.level, c.method].filter(Boolean).join(' · ')}</p>}
        <p class="t-small">{say(c.form === 'functional' ? w.functional : c.form === 'mixed' ? w.mixed : w.detailed, lang)}{c.names.length > 0 && ` · ${c.names.map(x => say(namedWords[x], lang)).join(', ')}`} · {say(w.version, lang, { n: version })}</p>
      </div>
      <div class="t-ws-card__becomes">
        {r.dropped ? <Small>{say(w.dropped, lang, { reason: r.dropped.reason })}</Small>
          : r.becomes ? <p><Tag area="green">{say(becomesWords[r.becomes.into], lang)}{r.becomes.weight === undefined ? '' : ` ${r.becomes.weight} %`}{r.becomes.clause ? ` ${r.becomes.clause}` : ''}</Tag></p>
            : <Small>{say(w.becomesNothing, lang)}</Small>}
        <ul class="t-ws-verdicts">{countries.map(x => <li key={x}><Mark kind={row.verdicts[x]} size={16} /><span>{x}<span class="ds-sr-only"> {say(countryWords[x], lang)}: {say(verdictWords[row.verdicts[x]], lang)}</span></span></li>)}</ul>
        <Small>{agreed ? say(w.bothAgree, lang) : mine ? say(w.oneAgrees, lang, { seat: say(seatFirst[you], lang) }) : theirs ? say(w.oneAgrees, lang, { seat: say(seatFirst[otherSeat(you)], lang) }) : say(w.noneAgree, lang)}</Small>
      </div>
      {objection && !agreed && !r.dropped && <Notice kind="warning" lang={lang} level={4} heading={say(w.objects, lang, { seat: say(seatFirst[objection.by], lang) })}>{objection.because ? say(objectionWords[objection.because], lang) : objection.says}</Notice>}
      <div class="t-ws-card__does t-no-print">
        <ButtonLink small rank="quiet" href={`${v.base}?r=${r.id}#law`}>{say(w.seeLaw, lang)}<span class="ds-sr-only"> ({n})</span></ButtonLink>
        {!view.ended && !r.dropped && <>
          {!mine && <Does v={v} does="agree" form={`agree-${r.id}`} hidden={{ requirement: r.id }} to={r.id}><Button small rank="secondary">{say(objection && objection.by !== you ? w.agreeStill : w.agree, lang)}<span class="ds-sr-only"> ({n})</span></Button></Does>}
          <ButtonLink small rank="quiet" href={`${v.base}?r=${r.id}&edit=${r.id}#edit`}>{say(w.revise, lang)}<span class="ds-sr-only"> ({n})</span></ButtonLink>
        </>}
      </div>
      {!view.ended && !r.dropped && <Acts v={v} id={r.id} agreed={agreed} />}
      {r.versions.length > 1 && <Folded summary={<>{say(w.versions, lang)}<span class="ds-sr-only"> ({n})</span></>}><ol class="t-ws-versions">{r.versions.slice(0, -1).map(x => <li key={x.version}><Small>{say(w.byWhom, lang, { n: x.version, seat: say(seatNames[x.by], lang) })}</Small><p>{x.content.says}</p></li>)}</ol></Folded>}
    </li>
  )
}

function Acts({ v, id, agreed }: { v: WorkshopView; id: string; agreed: boolean }) {
  const { lang } = v, turn = `turn-${id}`, object = `object-${id}`, drop = `drop-${id}`, r = v.view.requirements.find(x => x.id === id)!, n = numberOfRequirement(id)
  return (
    <>
      {agreed && (
        <Folded summary={<>{say(w.turn, lang)}<span class="ds-sr-only"> ({n})</span></>} open={r.becomes === undefined || v.sent?.form === turn}>
          <Does v={v} does="turn" form={turn} hidden={{ requirement: id }} to={id}>
            <RadioGroup {...field(v, turn, 'into')} inline label={say(w.turn, lang)} value={typed(v, turn, 'into') ?? r.becomes?.into ?? 'minimum'} options={becomings.map(b => ({ value: b, label: say(becomesWords[b], lang) }))} />
            <div class="t-ws-measure">
              <TextField {...field(v, turn, 'weight')} label={say(w.criterionWeight, lang)} width="short" value={typed(v, turn, 'weight') ?? (r.becomes?.weight === undefined ? '' : String(r.becomes.weight))} />
              <TextField {...field(v, turn, 'clause')} label={say(w.clauseName, lang)} width="medium" value={typed(v, turn, 'clause') ?? r.becomes?.clause ?? ''} />
            </div>
            <Button small>{say(w.turnIt, lang)}<span class="ds-sr-only"> ({n})</span></Button>
          </Does>
        </Folded>
      )}
      <Folded summary={<>{say(w.more, lang)}<span class="ds-sr-only"> ({n})</span></>} open={v.sent?.form === object || v.sent?.form === drop}>
        <div class="t-stack t-gap-4">
          <Does v={v} does="object" form={object} hidden={{ requirement: id }} to={id}>
            <TextArea {...field(v, object, 'says')} label={`${say(w.object, lang)}. ${say(w.why, lang)}`} rows={2} value={typed(v, object, 'says') ?? ''} />
            <Button small rank="secondary">{say(w.object, lang)}<span class="ds-sr-only"> ({n})</span></Button>
          </Does>
          <Does v={v} does="drop" form={drop} hidden={{ requirement: id }} to={id}>
            <TextArea {...field(v, drop, 'reason')} label={say(w.dropWhy, lang)} rows={2} value={typed(v, drop, 'reason') ?? ''} />
            <Button small rank="secondary" danger>{say(w.drop, lang)}<span class="ds-sr-only"> ({n})</span></Button>
          </Does>
        </div>
      </Folded>
    </>
  )
}
