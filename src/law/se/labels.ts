import { fairLabel, labelEquivalents, labelOtherProof, partsNamed, proofBodies, proofOther, proofSystem, wholeLabel } from '../eu/labels.ts'
import { announced, minimum } from '../eu/variants.ts'
import type { Rule } from '../types.ts'
import { lou, sinceAct } from './sources.ts'

const same = { order: 'SE', life: sinceAct } as const

// LOU says nothing of its own on variants being linked or criteria fitting both: the directive's entries answer for that.
export const rules: readonly Rule[] = [
  wholeLabel.in({ ...same, id: 'se/label/linked', sources: [lou('9 kap. 13 § första stycket 1-2 och tredje stycket')] }),
  partsNamed.in({ ...same, id: 'se/label/parts-named', sources: [lou('9 kap. 13 § andra stycket')] }),
  fairLabel.in({ ...same, id: 'se/label/fair', sources: [lou('9 kap. 13 § första stycket 3-6')] }),
  labelEquivalents.in({ ...same, id: 'se/label/equivalents', sources: [lou('9 kap. 14 §')] }),
  labelOtherProof.in({ ...same, id: 'se/label/other-proof', sources: [lou('9 kap. 15 §')] }),
  proofBodies.in({ ...same, id: 'se/proof/equivalent-bodies', sources: [lou('9 kap. 10 §, 15 kap. 14 och 15 §§')] }),
  proofOther.in({ ...same, id: 'se/proof/other-means', sources: [lou('9 kap. 11 §, 15 kap. 14 och 15 §§')] }),
  proofSystem.in({ ...same, id: 'se/proof/system-standards', sources: [lou('15 kap. 14 och 15 §§')] }),
  announced.in({ ...same, id: 'se/variants/announced', sources: [lou('9 kap. 16 §')] }),
  minimum.in({ ...same, id: 'se/variants/minimum', sources: [lou('9 kap. 17 §')] }),
]
