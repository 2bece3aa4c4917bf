import { say } from '../../../plain/index.ts'
import { namedThings, type Content } from '../../../workshop/index.ts'
import { Button, ButtonLink, CheckboxGroup, Heading, Notice, RadioGroup, Small, TextArea, TextField } from '../../look/index.ts'
import { Does, field, marketSaid, numberOfRequirement, said, typed, typedAll } from './parts.tsx'
import type { WorkshopView } from './views.ts'
import { namedWords, workshopWords as w } from './words.ts'

const form = 'edit'
const threefold = (b: boolean | undefined): string => (b === undefined ? '' : b ? 'yes' : 'no')

/** A requirement in words, with what its writers say of it. */
export function RequirementForm({ v, edit }: { v: WorkshopView; edit: NonNullable<WorkshopView['edit']> }) {
  const { lang, view } = v, c: Content = edit.content, { requirement } = edit, shared = view.needs.filter(n => n.shared)
  const text = (name: 'says' | 'measured' | 'level' | 'method'): string => typed(v, form, name) ?? c[name]
  const answers = [{ value: '', label: say(w.notSaid, lang) }, { value: 'yes', label: say(w.yes, lang) }, { value: 'no', label: say(w.no, lang) }]
  return (
    <section class="ds-card t-card" aria-labelledby="edit">
      <Heading level={2} id="edit">{requirement === undefined ? say(w.write, lang) : say(w.revising, lang, { n: numberOfRequirement(requirement) })}</Heading>
      {edit.fixed && <Notice lang={lang} level={3} announce>{say(w.fixed, lang)}</Notice>}
      <Does v={v} does={requirement === undefined ? 'draft' : 'revise'} form={form} to={requirement === undefined ? 'board' : requirement} label={say(w.write, lang)}
        hidden={{ ...(requirement === undefined ? {} : { requirement }), ...(c.draft === undefined ? {} : { draft: c.draft }), ...(v.edit?.fixed ? { fixed: 'yes' } : {}) }}>
        <TextArea {...field(v, form, 'says')} label={say(w.says, lang)} description={say(w.saysHelp, lang)} rows={3} required value={text('says')} />
        <RadioGroup {...field(v, form, 'form')} inline label={say(w.form, lang)} value={typed(v, form, 'form') ?? c.form} options={[{ value: 'functional', label: say(w.functional, lang) }, { value: 'mixed', label: say(w.mixed, lang) }, { value: 'detailed', label: say(w.detailed, lang) }]} />
        <div class="t-ws-measure">
          <TextField {...field(v, form, 'measured')} label={say(w.measured, lang)} value={text('measured')} />
          <TextField {...field(v, form, 'level')} label={say(w.level, lang)} value={text('level')} />
          <TextField {...field(v, form, 'method')} label={say(w.method, lang)} value={text('method')} />
        </div>
        <CheckboxGroup {...field(v, form, 'names')} label={say(w.names, lang)} values={typedAll(v, form, 'names') ?? c.names} options={namedThings.map(n => ({ value: n, label: say(namedWords[n], lang) }))} />
        <RadioGroup {...field(v, form, 'equivalents')} inline label={say(w.equivalents, lang)} description={say(w.equivalentsHelp, lang)} value={typed(v, form, 'equivalents') ?? threefold(c.equivalents)} options={answers} />
        <RadioGroup {...field(v, form, 'otherProof')} inline label={say(w.otherProof, lang)} value={typed(v, form, 'otherProof') ?? threefold(c.otherProof)} options={answers} />
        {shared.length === 0 ? <Small>{say(w.linkNeeds, lang)} {say(w.noShared, lang)}</Small>
          : <CheckboxGroup {...field(v, form, 'needs')} label={say(w.linkNeeds, lang)} values={typedAll(v, form, 'needs') ?? c.needs} options={shared.map(n => ({ value: n.id, label: said(n.says, lang) }))} />}
        {view.market.length > 0 && <CheckboxGroup {...field(v, form, 'market')} label={say(w.linkMarket, lang)} values={typedAll(v, form, 'market') ?? c.market} options={view.market.map(a => ({ value: a.id, label: marketSaid(a, lang) }))} />}
        <div class="t-row"><Button>{say(w.save, lang)}</Button><ButtonLink rank="quiet" href={`${v.base}${requirement === undefined ? '' : `?r=${requirement}#${requirement}`}`}>{say(w.cancel, lang)}</ButtonLink></div>
      </Does>
    </section>
  )
}
