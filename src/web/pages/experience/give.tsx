import { say, type Text } from '../../../plain/index.ts'
import { areas, areaWords, askedFigures, confidences, confidenceWords, dialogueForms, dialogueWords, ends, endWords, howKnown, howWords, measureWords, payments, paymentWords, places, placeNames, requirementForms, requirementFormWords, rightsHolders, rightsWords, roleWords, tellerRoles, unitWords, ways, wayWords, type GivenProblem, type WrittenExperience } from '../../../experience/index.ts'
import { Button, ButtonLink, CheckboxGroup, ErrorSummary, Folded, Form, Heading, Lead, Notice, NumberField, Select, Small, Stack, TextArea, TextField, TextLink } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { docOf } from '../run-parts.tsx'
import type { ExperienceLinks } from './parts.tsx'
import { giveWords as g, problemWords } from './give-words.ts'
import { experienceWords as w } from './words.ts'

export type GiveFault = readonly [string, GivenProblem | 'full' | 'too many' | 'not saved' | 'trap']
export type GiveView = Common & {
  readonly written: WrittenExperience
  readonly faults: readonly GiveFault[]
  readonly sent: boolean
  readonly moderated: boolean
  readonly command: string
  readonly links: ExperienceLinks
  /** Filled in from a log: where the form goes back to, and whether what it tells was practised. */
  readonly from?: { readonly action: string; readonly simulated: boolean }
}

const inMethod = ['from', 'to', 'procedure', 'dialogue', 'requirements', 'lots', 'rights', 'phases', 'payment', 'method'], inSources = ['evidence', 'confidence']

/** The form in which somebody tells what was done: one screen, the rest unfolds. */
export function givePage(v: GiveView): string {
  const { lang } = v, x = (name: string): string => v.written[name]?.at(-1) ?? '', all = (name: string): readonly string[] => v.written[name] ?? []
  const error = (field: string) => { const f = v.faults.find(q => q[0] === field); return f ? { error: say(problemWords[f[1]], lang) } : {} }
  const opts = <K extends string>(list: readonly K[], words: Readonly<Record<K, Text>>) => list.map(value => ({ value, label: say(words[value], lang) }))
  const wrong = (fields: readonly string[]): boolean => v.faults.some(f => fields.includes(f[0])), figuresWrong = v.faults.some(f => f[0].startsWith('o.') || f[0] === 'how'), none = say(g.notSaid, lang)
  const filledIn = v.from !== undefined && v.faults.length === 0
  return docOf(v, say(g.title, lang), (
    <Stack gap={6}>
      <div class="t-stack t-gap-3"><p class="t-small"><TextLink href={v.links.list}>{say(w.back, lang)}</TextLink></p><Heading level={1}>{say(g.title, lang)}</Heading>{!v.sent && <Lead>{say(g.lead, lang)}</Lead>}</div>
      {v.sent ? <>
        <Notice kind="success" lang={lang} heading={say(w.thanks, lang)} announce><p>{say(v.moderated ? w.thanksSays : w.nobody, lang)}</p></Notice>
        <div class="t-row"><ButtonLink href={v.links.list}>{say(w.back, lang)}</ButtonLink><ButtonLink rank="secondary" href={v.links.give}>{say(g.another, lang)}</ButtonLink></div>
      </> : <>
        <ErrorSummary lang={lang} errors={v.faults.map(f => ({ name: f[0], text: say(problemWords[f[1]], lang) }))} />
        <Notice kind="info" lang={lang}>{v.from && <p>{say(v.from.simulated ? g.fromRun : g.fromCase, lang)}</p>}<p>{say(g.privacy, lang)}</p>{!v.moderated && <p>{say(w.nobody, lang)}</p>}</Notice>
        <Form action={v.from?.action ?? v.links.give} label={say(g.title, lang)} hidden={{ command: v.command }} buttons={<Button>{say(g.send, lang)}</Button>}>
          <Heading level={2} size="sm">{say(g.what, lang)}</Heading>
          <TextField name="title" lang={lang} label={say(g.name, lang)} description={say(g.nameHelp, lang)} value={x('title')} required {...error('title')} />
          <div class="t-give__two">
            <CheckboxGroup name="area" lang={lang} label={say(g.area, lang)} values={all('area')} options={opts(areas, areaWords)} {...error('area')} />
            <CheckboxGroup name="country" lang={lang} label={say(g.country, lang)} values={all('country')} options={opts(places, placeNames)} {...error('country')} />
          </div>
          <div class="t-give__two">
            <TextField name="buyers" lang={lang} label={say(g.buyers, lang)} description={say(g.buyersHelp, lang)} value={x('buyers')} optional {...error('buyers')} />
            {!v.from?.simulated && <Select name="role" lang={lang} label={say(g.role, lang)} value={x('role') || undefined} options={opts(tellerRoles.filter(r => r !== 'participant'), roleWords)} required {...error('role')} />}
          </div>
          <TextArea name="need" lang={lang} label={say(g.need, lang)} rows={3} value={x('need')} required {...error('need')} />
          <TextArea name="happened" lang={lang} label={say(g.happened, lang)} rows={5} value={x('happened')} required {...error('happened')} />
          <Select name="end" lang={lang} label={say(g.end, lang)} value={x('end') || undefined} options={opts(ends, endWords)} required {...error('end')} />
          <Heading level={2} size="sm">{say(g.lessons, lang)}</Heading>
          <TextArea name="well" lang={lang} label={say(g.well, lang)} description={say(g.oneALine, lang)} rows={3} value={x('well')} {...error('well')} />
          <TextArea name="less" lang={lang} label={say(g.less, lang)} description={say(g.oneALine, lang)} rows={3} value={x('less')} {...error('less')} />
          <TextArea name="otherwise" lang={lang} label={say(g.otherwise, lang)} description={say(g.oneALine, lang)} rows={3} value={x('otherwise')} optional {...error('otherwise')} />
          <Folded summary={say(g.more, lang)} open={wrong(inMethod) || filledIn}>
            <div class="t-stack t-gap-4">
              <div class="t-give__three">
                <NumberField name="from" lang={lang} label={say(g.from, lang)} value={x('from')} optional {...error('from')} /><NumberField name="to" lang={lang} label={say(g.to, lang)} value={x('to')} optional {...error('to')} /><NumberField name="phases" lang={lang} label={say(w.phases, lang)} value={x('phases')} optional {...error('phases')} />
              </div>
              <div class="t-give__two">
                <Select name="procedure" lang={lang} label={say(w.procedure, lang)} value={x('procedure')} empty={none} options={opts(ways, wayWords)} {...error('procedure')} />
                <Select name="requirements" lang={lang} label={say(w.requirements, lang)} value={x('requirements')} empty={none} options={opts(requirementForms, requirementFormWords)} {...error('requirements')} />
                <Select name="lots" lang={lang} label={say(w.lots, lang)} value={x('lots')} empty={none} options={[{ value: 'divided', label: say(w.divided, lang) }, { value: 'not divided', label: say(w.notDivided, lang) }]} {...error('lots')} />
                <Select name="rights" lang={lang} label={say(w.rights, lang)} value={x('rights')} empty={none} options={opts(rightsHolders, rightsWords)} {...error('rights')} />
              </div>
              <div class="t-give__two">
                <CheckboxGroup name="dialogue" lang={lang} label={say(w.dialogue, lang)} values={all('dialogue')} options={opts(dialogueForms, dialogueWords)} {...error('dialogue')} />
                <CheckboxGroup name="payment" lang={lang} label={say(w.payment, lang)} values={all('payment')} options={opts(payments, paymentWords)} {...error('payment')} />
              </div>
              <TextArea name="method" lang={lang} label={say(g.methodSays, lang)} rows={3} value={x('method')} optional {...error('method')} />
            </div>
          </Folded>
          <Folded summary={say(g.figures, lang)} open={figuresWrong || filledIn}>
            <div class="t-stack t-gap-4">
              <Small>{say(g.figuresHelp, lang)}</Small>
              <div class="t-give__figures">{askedFigures.map(({ measure, units }) => {
                const field = `o.${measure}`, label = say(measureWords[measure], lang)
                return (
                  <div key={measure} class="t-give__figure">
                    <NumberField name={field} lang={lang} label={label} decimals value={x(field)} {...(units.length === 1 ? { unit: say(unitWords[units[0]], lang) } : {})} {...error(field)} />
                    {units.length > 1 && <Select name={`${field}.unit`} lang={lang} label={`${label}: ${say(g.unit, lang)}`} value={x(`${field}.unit`) || units[0]} options={opts(units, unitWords)} {...error(`${field}.unit`)} />}
                  </div>
                )
              })}</div>
              <div class="t-give__two"><TextField name="o.effect.says" lang={lang} label={say(g.effectSays, lang)} value={x('o.effect.says')} optional {...error('o.effect.says')} /><TextField name="o.effect.unitSays" lang={lang} label={say(g.unitSays, lang)} value={x('o.effect.unitSays')} optional {...error('o.effect.unitSays')} /></div>
              {!v.from?.simulated && <Select name="how" lang={lang} label={say(g.howKnown, lang)} value={x('how')} empty={none} options={opts(howKnown.filter(h => h !== 'model' && h !== 'stated'), howWords)} {...error('how')} />}
              <TextArea name="o.change" lang={lang} label={say(g.change, lang)} rows={2} value={x('o.change')} optional {...error('o.change')} />
            </div>
          </Folded>
          <Folded summary={say(g.sources, lang)} open={wrong(inSources)}>
            <div class="t-stack t-gap-4">
              <TextArea name="evidence" lang={lang} label={say(g.sources, lang)} description={say(g.sourcesHelp, lang)} rows={3} value={x('evidence')} optional {...error('evidence')} />
              <Select name="confidence" lang={lang} label={say(g.confidence, lang)} value={x('confidence') || 'medium'} options={opts(confidences, confidenceWords)} {...error('confidence')} />
            </div>
          </Folded>
          {/* For programs that fill in everything they find; people neither see it nor come to it by keyboard. */}
          <div class="t-trap" aria-hidden="true"><label for="field-second">–</label><input id="field-second" name="second" tabIndex={-1} autocomplete="off" /></div>
        </Form>
      </>}
    </Stack>
  ))
}
