/** Papers for the real file, made from a run: every date and rule in them is asked of the lawbook. */
import type { Day } from '../plain/index.ts'
import { consultationPlan } from './consultation-plan.ts'
import { consultationReport } from './consultation-report.ts'
import { criteriaModel } from './criteria-model.ts'
import type { Ground } from './ground.ts'
import type { Paper, PaperKind, Part } from './paper.ts'
import { questionList } from './question-list.ts'
import { requirementTable } from './requirements.ts'

export * from './paper.ts'
export { groundOf, type Ground, type Heard, type OfDialogue, type OfWorkshop, type Place } from './ground.ts'
export { workedExample } from './criteria-model.ts'

/** In a real case nothing is invented. */
function real({ invented: _, ...part }: Part & { readonly invented?: true }): Part { return part as Part }
/** A paper. `begins`: the day the consultation is to open; only the plan asks for it. */
export function paperOf(g: Ground, kind: PaperKind, begins: Day): Paper {
  const paper = made(g, kind, begins)
  return g.dialogue ? { ...paper, parts: paper.parts.map(real) } : paper
}
function made(g: Ground, kind: PaperKind, begins: Day): Paper {
  switch (kind) {
    case 'consultation-plan': return consultationPlan(g, begins)
    case 'consultation-report': return consultationReport(g)
    case 'questions': return questionList(g)
    case 'requirements': return requirementTable(g)
    case 'criteria': return criteriaModel(g)
  }
}
