import type { Asking } from '../decide.ts'
import { byOf, personOf, type LiveEvent } from '../events.ts'
import { no, type LiveRefusal } from '../refusal.ts'
import { actRights, mayDo, maySee, type Act } from '../rights.ts'
import type { Role } from '../roles.ts'
import { lookerOf } from '../sight.ts'
import { firmIds, memberOf, rolesOf, type LiveState } from '../state.ts'
import type { Upload, WorkCommand } from './commands.ts'
import type { About, DocumentSight } from './events.ts'
import { largestCase, mostDocuments, mostVersions } from './file-types.ts'
import { commentSeen, findVersion, opensSight, taskSeen } from './sight.ts'

export const mostTimes = 5000, mostComments = 5000, mostTasks = 1000

type Decided = { readonly ok: true; readonly by: string; readonly events: readonly LiveEvent[] } | { readonly ok: false; readonly refusal: LiveRefusal }
const refused = (refusal: LiveRefusal): Decided => ({ ok: false, refusal })

const needs: Readonly<Record<WorkCommand['does'], Act>> = {
  noteTime: 'note time', showDocument: 'publish document', publishDocument: 'publish document', withdrawDocument: 'publish document', eraseDocument: 'publish document',
  comment: 'comment', removeComment: 'comment', task: 'assign', endTask: 'assign', reopenTask: 'assign', fillReport: 'write report',
}
const roleFor = (has: readonly Role[], act: Act): Role => (actRights[act] as readonly Role[]).find(r => has.includes(r)) ?? has[0]!

/** Whether something can be said about it by this person: it is there, and she may see it. */
const mayBeAbout = (s: LiveState, person: string, about: About): boolean => commentSeen(s.work, { about }, lookerOf(s, person))

export function decideWork(s: LiveState, command: WorkCommand, who: Asking): Decided {
  const has = rolesOf(s, who.person), act = needs[command.does], by = byOf(roleFor(has, act), who.person), yes = (...events: LiveEvent[]): Decided => ({ ok: true, by, events })
  // One whom a task is given may end it, whatever her role.
  const own = (command.does === 'endTask' || command.does === 'reopenTask') && s.work.tasks.find(x => x.id === command.task)?.person === who.person
  if (!own && !mayDo(has, act)) return refused(no('no right'))
  switch (command.does) {
    case 'noteTime': {
      const firm = memberOf(s, who.person)?.firm
      return s.work.times.length >= mostTimes ? refused(no('too many')) : yes({ type: 'time.noted', kind: command.kind, hours: Math.round(command.hours * 4) / 4, day: command.day ?? who.today, says: command.says, ...(firm ? { firm } : {}) })
    }
    case 'showDocument': case 'publishDocument': case 'withdrawDocument': case 'eraseDocument': return decideDocument(s, command, who, yes)
    case 'fillReport': return yes({ type: 'report.filled', part: command.part, says: command.says, open: command.open })
    case 'comment': {
      if (s.work.comments.length >= mostComments) return refused(no('too many'))
      if (!mayBeAbout(s, who.person, command.about)) return refused(no('no such thing', 'about'))
      // Named are only people of the team who may read what is said.
      if (command.to.some(p => !commentSeen(s.work, { about: command.about }, lookerOf(s, p)))) return refused(no('no such thing', 'to'))
      return yes({ type: 'comment.written', comment: who.name, about: command.about, says: command.says, to: [...new Set(command.to)] })
    }
    case 'removeComment': {
      const c = s.work.comments.find(x => x.id === command.comment)
      return !c || c.removed || personOf(c.by) !== who.person ? refused(no('no such thing')) : yes({ type: 'comment.removed', comment: c.id })
    }
    case 'task': {
      const { task, says, about, person, day } = command, there = task === undefined ? undefined : s.work.tasks.find(x => x.id === task)
      if (task !== undefined && (!there || !taskSeen(s.work, there, lookerOf(s, who.person)))) return refused(no('no such thing'))
      if (!there && s.work.tasks.length >= mostTasks) return refused(no('too many'))
      if (!mayBeAbout(s, who.person, about)) return refused(no('no such thing', 'about'))
      if (person !== undefined && !maySee(rolesOf(s, person), 'team')) return refused(no('no such thing', 'person'))
      return yes({ type: 'task.set', task: task ?? who.name, says, about, ...(person ? { person } : {}), ...(day ? { day } : {}) })
    }
    case 'endTask': case 'reopenTask': {
      const x = s.work.tasks.find(y => y.id === command.task)
      if (!x || !taskSeen(s.work, x, lookerOf(s, who.person)) || (x.ended !== undefined) !== (command.does === 'reopenTask')) return refused(no('no such thing'))
      return command.does === 'endTask' ? yes({ type: 'task.ended', task: x.id, how: command.how }) : yes({ type: 'task.reopened', task: x.id })
    }
  }
}

/** Whether documents can be kept for these at all, and whether this person would see them herself. */
function sightFault(s: LiveState, person: string, sight: DocumentSight): LiveRefusal | undefined {
  if (sight.startsWith('firm:') && !firmIds(s).has(sight.slice(5))) return no('no such firm', 'sight')
  return opensSight(sight, lookerOf(s, person)) ? undefined : no('no right', 'sight')
}

function decideDocument(s: LiveState, command: Extract<WorkCommand, { document: string; does: `${string}Document` }>, who: Asking, yes: (...events: LiveEvent[]) => Decided): Decided {
  const d = s.work.documents.find(x => x.id === command.document)
  if (!d || !opensSight(d.sight, lookerOf(s, who.person))) return refused(no('no such thing'))
  if (command.does === 'showDocument') {
    const fault = sightFault(s, who.person, command.sight)
    return fault ? refused(fault) : d.sight === command.sight ? yes() : yes({ type: 'document.shown', document: d.id, sight: command.sight })
  }
  const v = findVersion(s, d.id, command.version)?.v
  if (!v || v.erased) return refused(no('no such thing'))
  switch (command.does) {
    // What only one firm or those who read tenders may see is first shown to the team on purpose; one click too many shall not open it to all.
    case 'publishDocument': return d.sight !== 'team' && d.sight !== 'inner work' ? refused(no('kept for some')) : v.published ? refused(no('there already')) : yes({ type: 'document.published', document: d.id, version: v.version, title: d.title, size: v.size, sha256: v.sha256 })
    case 'withdrawDocument': return !v.published ? refused(no('no such thing')) : command.because === '' ? refused(no('reason needed', 'because')) : yes({ type: 'document.withdrawn', document: d.id, version: v.version, because: command.because })
    case 'eraseDocument': return command.because === '' ? refused(no('reason needed', 'because')) : yes({ type: 'document.erased', document: d.id, version: v.version, because: command.because })
  }
}

/** A file that has been judged and kept becomes a document, or a new version of one. */
export function addDocument(s: LiveState, upload: Upload, file: { readonly file: string; readonly media: string; readonly size: number; readonly sha256: string }, who: Asking): Decided {
  const has = rolesOf(s, who.person)
  if (!mayDo(has, 'add document')) return refused(no('no right'))
  const there = upload.document === undefined ? undefined : s.work.documents.find(d => d.id === upload.document)
  if (upload.document !== undefined && (!there || !opensSight(there.sight, lookerOf(s, who.person)))) return refused(no('no such thing'))
  const sight = there?.sight ?? upload.sight, fault = sightFault(s, who.person, sight)
  if (fault) return refused(fault)
  if (there ? there.versions.length >= mostVersions : s.work.documents.length >= mostDocuments) return refused(no('too many'))
  if (bytesKept(s) + file.size > largestCase) return refused(no('case full', 'file'))
  const latest = there?.versions.findLast(v => !v.erased)
  if (latest?.sha256 === file.sha256) return refused(no('same file', 'file'))
  return { ok: true, by: byOf(roleFor(has, 'add document'), who.person), events: [{ type: 'document.added', document: there?.id ?? who.name, version: (there?.versions.at(-1)?.version ?? 0) + 1, title: upload.title, sight, ...file, says: upload.says }] }
}
export const bytesKept = (s: LiveState): number => s.work.documents.flatMap(d => d.versions).reduce((sum, v) => sum + (v.erased ? 0 : v.size), 0)
