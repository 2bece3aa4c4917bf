import type { ComponentChildren } from 'preact'
import { langs, say, type Lang } from '../../plain/index.ts'
import { LogoMark } from './marks.tsx'
import { words } from './words.ts'

export const langNames: Readonly<Record<Lang, string>> = { sv: 'Svenska', da: 'Dansk', nb: 'Norsk', en: 'English' }

export type NavItem = { readonly href: string; readonly label: string; readonly current?: boolean }

export type PageProps = {
  readonly lang: Lang
  readonly title: string
  /** Path of the style sheet, from cssBundle().path. */
  readonly css: string
  readonly homeHref: string
  readonly nav: readonly NavItem[]
  /** The same page in each language. */
  readonly inLangs: Readonly<Record<Lang, string>>
  /** Right of the menu: sign in, name. */
  readonly account?: ComponentChildren
  readonly footer?: ComponentChildren
  /** Full width instead of the page's measure, for the desk. */
  readonly wide?: boolean
  /** Paths of module scripts; the page works without. */
  readonly scripts?: readonly string[]
  /** Path of the lawbook that the scripts read. */
  readonly lawData?: string
  readonly description?: string
  /** An Atom feed of what the page shows: readers of feeds find it by themselves. */
  readonly feed?: string
  readonly robots?: string
  /** light, dark, or what the reader's system says. */
  readonly scheme?: 'auto' | 'light' | 'dark'
  readonly fonts?: readonly string[]
  /** More elements of the head: feeds, alternates. */
  readonly head?: ComponentChildren
  readonly children: ComponentChildren
}

/** The whole document. Put `<!doctype html>` before it (documentOf does). */
export function Page(p: PageProps) {
  const { lang } = p
  return (
    <html lang={lang} data-color-scheme={p.scheme ?? 'auto'}>
      <head>
        <meta charset="utf-8" />
        <title>{p.title === 'TIPP' ? 'TIPP' : `${p.title} – TIPP`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={p.scheme === 'light' || p.scheme === 'dark' ? p.scheme : 'light dark'} />
        {p.description && <meta name="description" content={p.description} />}
        {p.feed && <link rel="alternate" type="application/atom+xml" title={p.title} href={p.feed} />}
        {p.robots && <meta name="robots" content={p.robots} />}
        {p.fonts?.map(f => <link key={f} rel="preload" href={f} as="font" type="font/woff2" crossOrigin="anonymous" />)}
        <link rel="stylesheet" href={p.css} />
        {langs.filter(l => l !== lang).map(l => <link key={l} rel="alternate" hrefLang={l} href={p.inLangs[l]} />)}
        {p.head}
        {p.lawData && <link id="law-data" rel="preload" href={p.lawData} as="fetch" crossOrigin="anonymous" />}
        {p.scripts?.map(s => <script key={s} type="module" src={s} />)}
      </head>
      <body>
        <a class="ds-skip-link t-skip" href="#content">{say(words.skip, lang)}</a>
        <header class="t-top">
          <div class="t-top__in">
            <a class="t-brand" href={p.homeHref} aria-label={say(words.home, lang)}><LogoMark /><span>TIPP</span></a>
            <nav class="t-nav" aria-label={say(words.mainMenu, lang)}>
              <ul>{p.nav.map(n => <li key={n.href}><a href={n.href} aria-current={n.current ? 'page' : undefined}>{n.label}</a></li>)}</ul>
            </nav>
            <div class="t-top__right">
              {p.account}
              <nav class="t-langs" aria-label={say(words.language, lang)}>
                <ul>{langs.map(l => (
                  <li key={l}><a href={p.inLangs[l]} lang={l} hrefLang={l} aria-current={l === lang ? 'true' : undefined}>{langNames[l]}</a></li>
                ))}</ul>
              </nav>
            </div>
          </div>
        </header>
        <main id="content" tabIndex={-1} class={p.wide ? 't-main t-main--wide' : 't-main'}>{p.children}</main>
        <footer class="t-foot" aria-label={say(words.footer, lang)}>
          <div class="t-foot__in"><LogoMark size={22} /><div>{p.footer}</div></div>
        </footer>
      </body>
    </html>
  )
}
