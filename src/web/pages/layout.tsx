import type { ComponentChildren, VNode } from 'preact'
import { say } from '../../plain/index.ts'
import { Page } from '../look/index.ts'
import type { Common } from '../views.ts'
import { deskWords } from '../desk-words.ts'
import { keptWords } from './kept/kept-words.ts'
import { noticesPageWords } from './notices/notices-words.ts'
import { recordPageWords } from './record/record-words.ts'
import { softwareWords } from './for-software/for-software-words.ts'

/** The frame that all pages share. */
export const Layout = ({ v, title, wide = false, live = false, follows = false, robots, description, feed, children }:
{ v: Common; title: string; wide?: boolean; /** The script has something to do here. */ live?: boolean; /** The page follows an exercise as it goes. */ follows?: boolean; robots?: string; description?: string; /** The Atom feed of what the page shows. */ feed?: string; children: ComponentChildren }): VNode => (
  <Page lang={v.lang} title={title} css={v.css} fonts={v.fonts} {...scriptsOf(v, live, follows)} homeHref={v.homeHref} nav={v.nav} inLangs={v.inLangs} {...(v.account ? { account: <a class="t-account" href={v.account.href}>{v.account.label}</a> } : {})} wide={wide}
    {...(robots ? { robots } : {})} {...(description ? { description } : {})} {...(feed ? { feed } : {})} footer={<p>{say(deskWords.footer, v.lang)} <a class="ds-link" href={`${v.homeHref}for-software`}>{say(softwareWords.foot, v.lang)}</a> · <a class="ds-link" href={`${v.homeHref}record`}>{say(recordPageWords.title, v.lang)}</a> · <a class="ds-link" href={`${v.homeHref}notices`}>{say(noticesPageWords.title, v.lang)}</a> · <a class="ds-link" href={`${v.homeHref}kept`}>{say(keptWords.title, v.lang)}</a></p>}>{children}</Page>
)

function scriptsOf(v: Common, live: boolean, follows: boolean): { readonly scripts?: readonly string[]; readonly lawData?: string } {
  const more = live ? v.live() : undefined
  return follows ? { ...more, scripts: [...(more?.scripts ?? []), '/static/follow.js'] } : { ...more }
}

/** What goes back with every form of a run. */
export const hiddenOf = (v: { readonly branch: string; readonly position: number; readonly command: string }): Readonly<Record<string, string>> =>
  ({ branch: v.branch, position: String(v.position), command: v.command })
