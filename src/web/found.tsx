import type { VNode } from 'preact'
import { say, type Country, type Lang } from '../plain/index.ts'
import { deciding, lawbook, printTrace, type Finding, type Printed } from '../law/index.ts'
import { Mark } from './look/index.ts'
import { lawWords as w } from './words.ts'

/** What decided a finding: the deciding conditions as a list, each with what was found in this case. */
export function foundOf(f: Finding, lang: Lang, country: Country): VNode | null {
  const { when, must, setAside } = deciding(f)
  const say1 = { lang, country, sayOf: (id: string) => lawbook.byId.get(id)?.[0]?.says }
  const traces = [f.verdict === 'depends' && when.value !== undefined && must ? undefined : when, must, ...setAside.map(a => a.trace)].flatMap(t => (t ? [printTrace(t, say1)] : []))
  const lines = traces.flatMap(flat)
  return lines.length === 0 ? null : <ul class="t-found">{lines.map((line, i) => <Line key={i} line={line} lang={lang} />)}</ul>
}

/** "All of these" at the top says nothing more than the list itself does. */
const flat = (p: Printed): Printed[] => (p.trace && 'all' in p.trace.of ? p.parts.flatMap(flat) : [p])

function Line({ line, lang }: { line: Printed; lang: Lang }) {
  const open = line.trace?.value === undefined
  return (
    <li>
      {open && <Mark kind="depends" size={14} />} {line.text}
      {line.found !== undefined && <span class="t-small"> – {open ? say(w.open, lang) : say(w.foundIs, lang, { found: line.found })}</span>}
      {line.parts.length > 0 && <ul>{line.parts.map((part, i) => <Line key={i} line={part} lang={lang} />)}</ul>}
    </li>
  )
}
