import { say } from '../../../plain/index.ts'
import { Card, formatDay, Heading, Small } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import { deadlineWords } from '../../event-words.ts'
import { Layout } from '../layout.tsx'
import { Came, DayLine, DebriefNow, Places, regionsDrawn, Said, type Region } from './parts.tsx'
import { OpenPart } from './supplier.tsx'
import type { WallPageView } from './views.ts'
import { groupWords as w, wallWords as x } from './words.ts'

export function wallRegions(v: Pick<WallPageView, 'lang' | 'wall' | 'firms'>): Region[] {
  const { lang, wall } = v
  return [
    { id: 'day', label: say(w.deadlines, lang), body: <DayLine s={wall} lang={lang} /> },
    { id: 'debrief', label: say(w.now, lang), body: wall.debrief ? <DebriefNow s={wall} lang={lang} /> : null },
    { id: 'waiting', label: say(w.decide, lang), body: wall.waiting.length > 0 ? <p><b>{say(x.weWait, lang)}</b></p> : null },
    { id: 'open', label: say(x.open, lang), body: <Card label={say(x.open, lang)}><Heading level={2}>{say(x.open, lang)}</Heading><OpenPart o={wall.open} lang={lang} firms={v.firms} none={x.nothing} />{wall.deadlines.length > 0 && <ul class="t-plain">{wall.deadlines.map(d => <li key={d.which}>{formatDay(d.on, lang)}: {say(deadlineWords[d.which], lang)}</li>)}</ul>}</Card> },
    { id: 'mail', label: say(w.mail, lang), body: wall.news.length === 0 ? null : <Card label={say(w.mail, lang)}>{[...wall.news].reverse().map(i => <Came key={i.inject} i={i} lang={lang} />)}</Card> },
    { id: 'said', label: say(x.said, lang), body: wall.said.length === 0 ? null : <Card label={say(x.said, lang)}><Heading level={2}>{say(x.said, lang)}</Heading>{wall.said.slice(-8).map(m => <Said key={m.message} v={undefined} m={m} lang={lang} />)}</Card> },
    { id: 'places', label: say(w.table, lang), body: <Card label={say(w.table, lang)}><Heading level={2}>{say(w.table, lang)}</Heading><Places places={wall.places} lang={lang} /></Card> },
  ]
}

/** For everybody to see, on a wall: large, and without secrets. */
export function wallPage(v: WallPageView): string {
  const { lang, wall } = v, all = wallRegions(v), at = (...ids: string[]): Region[] => all.filter(r => ids.includes(r.id))
  return documentOf(
    <Layout v={v} title={wall.title || say(wall.scenario.title, lang)} wide follows robots="noindex">
      <div class="t-stack t-gap-6 t-wall" data-listen={v.listen}>
        <div class="t-deskhead"><Heading level={1} over={wall.title}>{say(wall.scenario.title, lang)}</Heading>{regionsDrawn(at('day'))}</div>
        {v.code && <p class="t-wall__code">{say(x.joinAt, lang)} <b>{v.code.slice(0, 4)} {v.code.slice(4)}</b></p>}
        <div class="t-sides"><div class="t-sides__main">{regionsDrawn(at('debrief', 'waiting', 'open', 'mail'))}</div><div class="t-sides__side">{regionsDrawn(at('places', 'said'))}</div></div>
        <Small>{say(w.live, lang)}</Small>
      </div>
    </Layout>,
  )
}
