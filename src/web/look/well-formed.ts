/** What is wrong with a document, for tests: tags that do not close, elements where HTML forbids them, ids that are not single or not there. */
export function htmlFaults(html: string): string[] {
  const faults: string[] = []
  const open: string[] = []
  const ids = new Set<string>()
  const refs: [string, string][] = []
  for (const m of html.matchAll(/<(\/?)([a-zA-Z][\w:-]*)((?:\s+[^\s=>/"']+(?:="[^"]*")?)*)\s*(\/?)>|<(?!!doctype)/gi)) {
    const [whole, closing, tag, attributes = '', self] = m
    if (!tag) { faults.push(`stray < near ${html.slice(m.index, m.index + 40)}`); continue }
    const name = tag.toLowerCase()
    if (closing) {
      const last = open.pop()
      if (last !== name) faults.push(`</${name}> closes <${last}>`)
      continue
    }
    if (blocks.has(name) && open.includes('p')) faults.push(`<${name}> inside <p>`)
    if (interactive.has(name) && open.some(o => interactive.has(o))) faults.push(`<${name}> inside another that can be pressed`)
    for (const [, key, value = ''] of attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)) {
      if (key === 'id') { if (ids.has(value)) faults.push(`id ${value} twice`); ids.add(value) }
      if (key === 'for' || key === 'popovertarget') refs.push([key, value])
      if (key && ['aria-labelledby', 'aria-describedby', 'aria-controls'].includes(key)) value.split(' ').forEach(v => refs.push([key, v]))
      if (key === 'href' && value.startsWith('#field-')) refs.push(['href', value.slice(1)])
    }
    if (!empty.has(name) && !self) open.push(name)
    if (!whole.includes('=""') && /undefined|\[object/.test(attributes)) faults.push(`undefined value in ${whole}`)
  }
  if (open.length > 0) faults.push(`never closed: ${open.join(' ')}`)
  for (const [key, id] of refs) if (!ids.has(id)) faults.push(`${key} names ${id}, which is not there`)
  return faults
}
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
const blocks = new Set(['p', 'div', 'ul', 'ol', 'dl', 'table', 'section', 'article', 'details', 'form', 'fieldset', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'nav', 'header', 'footer', 'main', 'aside', 'hr'])
const interactive = new Set(['a', 'button', 'select', 'textarea'])
