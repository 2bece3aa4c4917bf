import type { CaseStep } from '../../law/index.ts'
import { maySee } from '../rights.ts'
import type { Looker } from '../sight.ts'
import type { LiveState } from '../state.ts'
import type { About, CaseDocument, Comment, DocumentSight, DocumentVersion, Task, WorkState } from './events.ts'

/** Steps whose taking tells of tenders: who may not see those is not told of these, nor of what is said about them. */
export const tenderSteps: readonly CaseStep[] = ['inviteToTender', 'holdRound', 'openTenders', 'askClarification', 'handleLowTender', 'hearFirm', 'excludeFirm', 'evaluate', 'decideAward']

/** Whether somebody may open what is kept for these: the table of rights answers. One firm's is seen by that firm and by those who see secrets. */
export function opensSight(sight: DocumentSight, { roles, firm }: Looker): boolean {
  if (sight.startsWith('firm:')) return maySee(roles, 'secrets') || (roles.includes('supplier') && firm === sight.slice(5))
  return maySee(roles, sight as Exclude<DocumentSight, `firm:${string}`>)
}
type Open = Pick<LiveState, 'open'>
/** Whether somebody may open a version of a document. What is published is open to anybody, once the page of the case is. */
export function opensVersion(s: Open, d: CaseDocument, v: DocumentVersion, looker: Looker): boolean {
  return v.erased === undefined && ((v.published !== undefined && s.open) || opensSight(d.sight, looker))
}
/** The documents that somebody may see, each with the versions that she may see; those that are erased are named to whom they were open. */
export const documentsSeen = (s: Open & { readonly work: Pick<WorkState, 'documents'> }, looker: Looker): readonly CaseDocument[] => s.work.documents.flatMap(d => {
  const whole = opensSight(d.sight, looker), versions = d.versions.filter(v => whole || opensVersion(s, d, v, looker))
  // Outside the team nothing else is told: neither for whom it is kept nor what was said of it inside.
  return versions.length === 0 ? [] : [whole && maySee(looker.roles, 'team') ? d : { ...d, sight: 'team' as const, versions: versions.map(v => ({ ...v, says: '', by: '' })) }]
})
export const findVersion = (s: LiveState, document: string, version: number): { readonly d: CaseDocument; readonly v: DocumentVersion } | undefined => {
  const d = s.work.documents.find(x => x.id === document), v = d?.versions.find(x => x.version === version)
  return d && v ? { d, v } : undefined
}

function aboutSeen(documents: WorkState['documents'], about: About, looker: Looker): boolean {
  if (about.on === 'step') return !tenderSteps.includes(about.step) || maySee(looker.roles, 'tenders')
  if (about.on === 'document') { const d = documents.find(x => x.id === about.document); return d !== undefined && opensSight(d.sight, looker) }
  return true
}
export const commentSeen = (w: Pick<WorkState, 'documents'>, c: Pick<Comment, 'about'>, looker: Looker): boolean => maySee(looker.roles, 'inner work') && aboutSeen(w.documents, c.about, looker)
export const taskSeen = (w: Pick<WorkState, 'documents'>, x: Pick<Task, 'about' | 'person'>, looker: Looker): boolean =>
  maySee(looker.roles, 'team') && (x.person === looker.person && looker.person !== undefined ? true : maySee(looker.roles, 'inner work') && aboutSeen(w.documents, x.about, looker))
export const commentsSeen = (s: LiveState, looker: Looker): readonly Comment[] => s.work.comments.filter(c => commentSeen(s.work, c, looker))
export const tasksSeen = (s: LiveState, looker: Looker): readonly Task[] => s.work.tasks.filter(x => taskSeen(s.work, x, looker))
