import type { Linked, Node } from './compile.ts'

const known = new WeakMap<Linked, ReadonlySet<string>>()

/** The names of all facts that the finding on an entry can come to rest on: its own, and those of what it reads, gives way to or is set aside by. */
export function factsRead(linked: Linked): ReadonlySet<string> {
  const there = known.get(linked)
  if (there) return there
  const found = new Set<string>(), seen = new Set<Node>()
  const read = (node: Node | undefined): void => {
    if (!node || seen.has(node)) return
    seen.add(node)
    if (node.kind === 'value' || node.kind === 'fact' || node.kind === 'figure') found.add(node.name)
    if (node.kind === 'fact') found.add(node.other)
    node.parts.forEach(read)
    for (const target of node.targets) read(target.whole)
  }
  read(linked.when)
  read(linked.must)
  for (const by of linked.exceptions) read(by.whole)
  for (const by of linked.replacedBy) read(by.when)
  for (const by of linked.carriedOutBy) read(by.linked.when)
  known.set(linked, found)
  return found
}
