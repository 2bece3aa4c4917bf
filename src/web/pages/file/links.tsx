import { say } from '../../../plain/index.ts'
import { paperKinds } from '../../../casefile/index.ts'
import { TextLink } from '../../look/index.ts'
import type { RunCommon } from '../../views.ts'
import { f, paperNames } from './words.ts'

/** The papers that can be made of a run. */
export const FileLinks = ({ v }: { v: Pick<RunCommon, 'lang'> & { readonly links: Pick<RunCommon['links'], 'file'> } }) => (
  <nav aria-label={say(f.papers, v.lang)}><p><b>{say(f.papers, v.lang)}</b></p><ul class="ds-list">{paperKinds.map(k => <li key={k}><TextLink href={v.links.file(k)}>{say(paperNames[k], v.lang)}</TextLink></li>)}</ul></nav>
)
