import type { ComponentChildren } from 'preact'
import { say } from '../../../plain/index.ts'
import { debriefBlocks, type DebriefBlock } from '../../../exercise/index.ts'
import { Button, Form, TextArea } from '../../look/index.ts'
import type { DebriefBlockView } from '../../views.ts'
import { hiddenOf } from '../layout.tsx'
import { b, blockNames } from './words.ts'

/** What stands in a field: what was just typed, else what was written before. */
export const written = (v: DebriefBlockView, about: string): string => v.values[`says.${about}`]?.[0] ?? v.reflections[about] ?? ''
export const errorOf = (v: DebriefBlockView, field: string): string | undefined => { const p = v.problems.find(x => x.field === field); return p && say(p.text, v.lang) }
export const Says = ({ v, about, label, rows = 3 }: { v: DebriefBlockView; about: string; label: string; rows?: number }) =>
  <TextArea name={`says.${about}`} label={label} lang={v.lang} rows={rows} value={written(v, about)} error={errorOf(v, `says.${about}`)} />

/** The form of a block: what is written is saved, and one goes on or stays. */
export const BlockForm = ({ v, children }: { v: DebriefBlockView; children: ComponentChildren }) => (
  <Form action={v.reflect} label={say(blockNames[v.block], v.lang)} id="block-form" hidden={hiddenOf(v)}
    buttons={<>{nextOf(v.block) && <Button name="go" value="next">{say(b.next, v.lang)}</Button>}<Button rank={nextOf(v.block) ? 'secondary' : 'primary'} name="go" value="stay">{say(b.save, v.lang)}</Button></>}>{children}</Form>
)
export const nextOf = (block: DebriefBlock): DebriefBlock | undefined => debriefBlocks[debriefBlocks.indexOf(block) + 1]
