import { say } from '../../../plain/index.ts'
import { Button, DateField, Folded, formatDay } from '../../look/index.ts'
import { deadlineWords } from '../../event-words.ts'
import { deskWords as w } from '../../desk-words.ts'
import type { DeskView } from '../../views.ts'
import { hiddenOf } from '../layout.tsx'

const Hidden = ({ fields }: { fields: Readonly<Record<string, string>> }) => <>{Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}</>

/** The day it is, and the ways to let time pass. */
export function Clock({ v }: { v: DeskView }) {
  const { lang } = v, next = v.deadlines[0], still = v.ended || v.viewed !== undefined
  const problem = v.problems.find(p => p.field === 'day' && v.step === undefined)
  return (
    <section class="t-clock" aria-label={say(w.clock, lang)} id="clock">
      <p class="t-clock__today"><span class="t-small">{say(w.today, lang)}</span><time dateTime={v.today}>{formatDay(v.today, lang)}</time></p>
      {!still && (
        <form method="post" action={v.links.time} class="t-row">
          <Hidden fields={hiddenOf(v)} />
          <Button small rank="secondary" name="pass" value="day">{say(w.nextDay, lang)}</Button>
          {next && <Button small rank="secondary" name="pass" value="deadline">{say(w.toDeadline, lang, { day: formatDay(next.on, lang, 'short'), what: say(deadlineWords[next.which], lang) })}</Button>}
        </form>
      )}
      {!still && (
        <Folded summary={say(w.toDay, lang)} open={problem !== undefined}>
          <form method="post" action={v.links.time} class="t-row t-clock__to">
            <Hidden fields={{ ...hiddenOf(v), command: `${v.command}-to`, pass: 'to' }} />
            <DateField name="day" id="field-go-to-day" lang={lang} label={say(w.toDay, lang)} min={v.today} value={v.step ? '' : v.values.day?.[0] ?? ''} {...(problem ? { error: say(problem.text, lang) } : {})} />
            <Button small rank="secondary">{say(w.go, lang)}</Button>
          </form>
          {v.deadlines.length > 0 && <><p class="t-small">{say(w.ahead, lang)}</p><ul class="t-plain">{v.deadlines.map(d => <li key={d.which + d.on}>{formatDay(d.on, lang, 'medium')}: {say(deadlineWords[d.which], lang)}</li>)}</ul></>}
        </Folded>
      )}
    </section>
  )
}
