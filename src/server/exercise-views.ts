import { currencyOf, type Lang } from '../plain/index.ts'
import { seatView, type ExerciseRefusal } from '../exercise/index.ts'
import type { FormValues, SeatPageView, TableCommon } from '../web/index.ts'
import { exerciseIn, type Live } from './exercises.ts'
import { commonOf } from './pages-common.ts'
import { publicFirms } from './public-view.ts'
import { freshCommand } from './runs.ts'
import type { Site } from './site.ts'

/** What every page of an exercise has. */
export function tableCommon(site: Site, lang: Lang, live: Live, key: string, path: 'at' | 'board' | 'wall', more: { values?: FormValues; refusal?: ExerciseRefusal; taken?: number } = {}): TableCommon {
  return {
    ...commonOf(site.statics, lang, `/${path}/${key}`), send: `/${lang}/${path}/${key}`, listen: `/${lang}/${path}/${key}/live`, name: freshCommand(), values: more.values ?? {},
    firms: publicFirms(live.run.world.scenario), now: site.now().getTime(), currency: currencyOf[live.run.world.country], ...(more.refusal ? { refusal: more.refusal } : {}), ...(more.taken === undefined ? {} : { taken: more.taken }),
  }
}
export type More = Parameters<typeof tableCommon>[5]

/** The page of a seat. */
export function seatPageView(site: Site, lang: Lang, live: Live, key: string, seat: string, more?: More): SeatPageView | undefined {
  const view = seatView(exerciseIn(live), seat), desk = `/${lang}/at/${key}/desk`, branch = new URLSearchParams({ branch: live.state.branch })
  return view && { ...tableCommon(site, lang, live, key, 'at', more), seat: view, links: { desk: `${desk}?${branch}`, step: step => `${desk}?${branch}&step=${step}#step`, debrief: `${desk}/debrief?${branch}`, compare: `${desk}/compare`, report: `/${lang}/at/${key}/report`, ledger: `${desk}/ledger?${branch}`, file: kind => `${desk}/file/${kind}?${branch}` } }
}
