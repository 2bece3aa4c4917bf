import { fairLabel, labelEquivalents, labelOtherProof, partsNamed, proofBodies, proofOther, proofSystem, wholeLabel } from '../eu/labels.ts'
import { announced, criteriaFit, linked, minimum } from '../eu/variants.ts'
import type { Rule } from '../types.ts'
import { foa, sinceAct } from './sources.ts'

const same = { order: 'NO', life: sinceAct } as const

export const rules: readonly Rule[] = [
  wholeLabel.in({ ...same, id: 'no/label/linked', sources: [foa('§ 15-3 (1) a og (3)')] }),
  partsNamed.in({ ...same, id: 'no/label/parts-named', sources: [foa('§ 15-3 (1) siste punktum')] }),
  fairLabel.in({ ...same, id: 'no/label/fair', sources: [foa('§ 15-3 (1) b til e')] }),
  labelEquivalents.in({ ...same, id: 'no/label/equivalents', sources: [foa('§ 15-3 (2) a')] }),
  labelOtherProof.in({ ...same, id: 'no/label/other-proof', sources: [foa('§ 15-3 (2) b')] }),
  proofBodies.in({ ...same, id: 'no/proof/equivalent-bodies', sources: [foa('§§ 15-4 (2), 16-7 (1) og (2)')] }),
  proofOther.in({ ...same, id: 'no/proof/other-means', sources: [foa('§§ 15-4 (3), 16-7 (3)')] }),
  proofSystem.in({ ...same, id: 'no/proof/system-standards', sources: [foa('§ 16-7 (1) og (2)')] }),
  announced.in({ ...same, id: 'no/variants/announced', sources: [foa('§ 23-4 (1)')] }),
  minimum.in({ ...same, id: 'no/variants/minimum', sources: [foa('§ 23-4 (2) og (3)')] }),
  linked.in({ ...same, id: 'no/variants/linked', sources: [foa('§ 23-4 (5)')] }),
  criteriaFit.in({ ...same, id: 'no/variants/criteria-fit', sources: [foa('§ 23-4 (4)')] }),
]
