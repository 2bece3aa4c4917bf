import { say } from '../../../plain/index.ts'
import { areas, areaWords, heard, placeNames, shortly, ways, wayWords, type Mine, type Near, type Nearness, type Place } from '../../../experience/index.ts'
import { Button, ButtonLink, EmptyState, Form, Heading, Lead, Select, Small, Stack, TextArea, TextLink } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { areaTag, EndMark, kindMark, metaOf, type ExperienceLinks } from '../experience/parts.tsx'
import { docOf } from '../run-parts.tsx'
import { compareWords as w } from './words.ts'

export type NearView = Common & { readonly mine: Mine; readonly asked: boolean; readonly near: readonly Near[]; readonly links: ExperienceLinks; readonly action: string; readonly compare: string; /** Buyers beyond the border and open cases there. */ readonly across: readonly { readonly name: string; readonly country: Place; readonly href: string; readonly what: string; readonly open: boolean }[]; readonly joint: string; readonly efforts: string }

const home: readonly Place[] = ['DK', 'SE', 'NO', 'FI']
/** The experiences nearest to one's own case, and why they are near. */
export function nearPage(v: NearView): string {
  const { lang, mine, links } = v
  const because = (n: Nearness): string => n.why === 'need' ? say(w.becauseNeed, lang, { words: n.words.join(', ') }) : say(n.why === 'area' ? w.becauseArea : n.why === 'way' ? w.becauseWay : w.becauseCountry, lang, { value: say(n.value, lang) })
  return docOf(v, say(w.near, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3"><p class="t-small"><TextLink href={links.list}>{say(w.back, lang)}</TextLink> · <TextLink href={v.compare}>{say(w.title, lang)}</TextLink></p><Heading level={1} size="xl">{say(w.near, lang)}</Heading><Lead>{say(w.nearLead, lang)}</Lead></div>
      <Form action={v.action} method="get" label={say(w.near, lang)} buttons={<Button>{say(w.find, lang)}</Button>}>
        <TextArea name="need" lang={lang} rows={3} maxLength={1000} label={say(w.need, lang)} description={say(w.needHelp, lang)} value={mine.need} />
        <Select name="area" lang={lang} label={say(w.area, lang)} value={mine.area} empty={say(w.anyArea, lang)} options={areas.map(a => ({ value: a, label: say(areaWords[a], lang) }))} />
        <Select name="country" lang={lang} label={say(w.country, lang)} value={mine.country} empty={say(w.anyCountry, lang)} options={home.map(p => ({ value: p, label: say(placeNames[p], lang) }))} />
        <Select name="way" lang={lang} label={say(w.theWay, lang)} value={mine.way} empty={say(w.anyWay, lang)} options={ways.map(x => ({ value: x, label: say(wayWords[x], lang) }))} />
      </Form>
      {v.asked && (v.near.length === 0
        ? <EmptyState heading={say(w.none, lang)} action={<ButtonLink rank="secondary" href={links.list}>{say(w.back, lang)}</ButtonLink>}>{say(w.noneSays, lang)}</EmptyState>
        : <ol class="t-exps">{v.near.map(({ entry: b, because: why }) => {
            const title = heard(b.e.title, lang), short = shortly(b.e.happened, lang), kind = kindMark[b.e.kind]
            return (
              <li key={b.e.id}>
                <div>
                  <h2 class="t-exps__title"><a class="ds-link" data-color="neutral" href={links.one(b.e.id)} {...(title.lang === lang ? {} : { lang: title.lang })}>{title.says}</a></h2>
                  <p class="t-small">{metaOf(b, lang)}</p>
                  <p {...(short.lang === lang ? {} : { lang: short.lang })}>{short.says}</p>
                  <Small>{say(w.because, lang)}: {why.map(because).join('; ')}.</Small>
                </div>
                <div class="t-exps__side"><EndMark end={b.e.end} lang={lang} /><span class="t-row">{b.e.areas.map(a => areaTag(a, lang))}</span>{kind && <span class="t-small">{say(kind, lang)}</span>}</div>
              </li>
            )
          })}</ol>)}
      {v.asked && v.across.length > 0 && (
        <section class="t-stack t-gap-3" aria-labelledby="across">
          <Heading level={2} size="md" id="across">{say(w.withWhom, lang)}</Heading>
          <Small>{say(w.withWhomSays, lang)}</Small>
          <ul class="t-plain">{v.across.map(a => <li key={a.name + a.href}><b>{a.name}</b> ({say(placeNames[a.country], lang)}): <a class="ds-link" href={a.href}>{a.what}</a>{a.open && <> · {say(w.openNow, lang)}</>}</li>)}</ul>
          <div class="t-row"><ButtonLink rank="secondary" href={v.joint}>{say(w.planJoint, lang)}</ButtonLink><ButtonLink rank="quiet" href={v.efforts}>{say(w.effort, lang)}</ButtonLink></div>
        </section>
      )}
    </Stack>
  ))
}
