import { say, type Lang } from '../../../plain/index.ts'
import { becomings, contentOf, type RequirementRow, type SeatView } from '../../../workshop/index.ts'
import { NeedLinks } from '../../pictures/index.ts'
import { numberOfRequirement, said } from './parts.tsx'
import { becomesWords, debriefSays, workshopWords as w } from './words.ts'

/** The table as a picture: every need on it, every requirement, and the part of the documents that it reaches. `whole`: also needs that nobody shared. */
export function LinksPicture({ view, rows, lang, href, whole = false }: { view: Pick<SeatView, 'needs'>; rows: readonly RequirementRow[]; lang: Lang; href?: (requirement: string) => string; whole?: boolean }) {
  const live = rows.filter(r => !r.requirement.dropped), shown = view.needs.filter(n => whole || n.shared), used = new Set(live.flatMap(r => contentOf(r.requirement).needs)), became = live.filter(r => r.requirement.becomes)
  if (shown.length + live.length === 0) return null
  return (
    <NeedLinks id="links" lang={lang} title={w.links} summary={say(w.linksSays, lang, { needs: view.needs.filter(n => n.shared).length, requirements: live.length, became: became.length })}
      words={{ need: debriefSays.need, requirement: debriefSays.requirement, becomes: debriefSays.becomes, lost: w.lost, nothing: w.nowhere }}
      needs={shown.map(n => ({ id: n.id, label: said(n.says, lang), lost: !used.has(n.id) }))}
      requirements={live.map(({ requirement: r }) => ({ id: r.id, label: `${numberOfRequirement(r.id)}. ${contentOf(r).says}`, lost: !r.becomes, needs: contentOf(r).needs, ...(r.becomes ? { becomes: r.becomes.into } : {}), ...(href ? { href: href(r.id) } : {}) }))}
      becomes={becomings.filter(b => became.some(r => r.requirement.becomes?.into === b)).map(b => ({ id: b, label: say(becomesWords[b], lang) }))} />
  )
}
