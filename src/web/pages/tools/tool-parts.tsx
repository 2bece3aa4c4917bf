import { say, type Lang } from '../../../plain/index.ts'
import type { Fact } from '../../../law/index.ts'
import type { Option } from '../../look/index.ts'

/** What was answered, in one line: it stands on the printout, where the form does not. */
export const Asked = ({ items }: { items: readonly string[] }) => <p class="t-asked">{items.join(' · ')}</p>

/** Some options of a fact of the lawbook as choices, in its own words with a capital. */
export const optionsOf = (fact: Fact, values: readonly string[], lang: Lang): Option[] => {
  const { is } = fact
  return values.map(value => { const s = is.kind === 'one of' && is.options[value] ? say(is.options[value], lang) : value; return { value, label: s.charAt(0).toLocaleUpperCase(lang) + s.slice(1) } })
}
