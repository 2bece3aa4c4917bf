import { text } from '../plain/index.ts'
import { smallCase } from './small-case.ts'

const same = (s: string) => text(`${s} (en)`, `${s} (sv)`, `${s} (da)`, `${s} (nb)`)
/** The small case with a workshop; its words carry marks that can be looked for. */
export const tableCase = {
  ...smallCase, id: 'table-case', workshop: {
    needs: [['cellars', 'buyer', 3], ['parking', 'buyer', 1], ['roots', 'expert', 3], ['frost', 'expert', 2]].map(([id, knows, weight]) => ({ id, knows, weight, says: same(`card-${knows}-${id}`) })),
    market: [['two', 'firm-1'], ['box', 'firm-2']].map(([id, firm]) => ({ id, firm, says: same(`answer-${id}`) })),
    drafts: ([['good', 'cellars', 'none'], ['make', 'roots', 'brand'], ['basin', 'cellars', 'overSpecified'], ['class', 'frost', 'notEquivalent'], ['nice', 'parking', 'unmeasurable']] as const).map(([id, need, fault]) => ({ id, need, fault, says: same(`draft-says-${id}`), why: same(`truth-${id}`), better: same(`better-${id}`) })),
  },
}
