import { allRules, isFact, isFigure, type Condition } from '../src/law/index.ts'
import { handWritten } from '../bench/hand-written.ts'
const show = (c: Condition): string => 'all' in c ? `and(${c.all.map(show).join(', ')})` : 'any' in c ? `or(${c.any.map(show).join(', ')})` : 'not' in c ? `not(${show(c.not)})` : 'holds' in c ? `[${c.holds}]` : `${c.of.fact} ${c.is} ${isFigure(c.than) ? 'FIG ' + c.than.figure : isFact(c.than) ? c.than.fact : JSON.stringify(c.than)}`
const ids = handWritten.map(h => h({}).id)
for (const r of allRules) { if (r.order !== 'EU') continue
  if (r.kind === 'duty' && ids.includes(r.id)) console.log(r.id, '\n   when', show(r.when), '\n   must', show(r.must))
  if (r.kind === 'meaning' && /eu\/(value|scope)/.test(r.id)) console.log('MEANING', r.id, show(r.when)) }
for (const r of allRules) if (r.order === 'EU' && 'exception' in r && ids.includes((r as any).exception)) console.log('EXC', r.id, (r as any).exception)
