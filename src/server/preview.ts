import { say, text as t, type Lang } from '../plain/index.ts'
import { pages } from '../web/index.ts'
import { acceptedLang, langOfPath } from './language.ts'
import type { ContentProblem } from './library.ts'
import { commonOf } from './pages-common.ts'
import type { Followed } from './preview-content.ts'
import type { Site } from './site.ts'

const words = {
  title: t('Under work', 'Under arbete', 'Under arbejde', 'Under arbeid'),
  fine: t('Nothing is wrong.', 'Inget är fel.', 'Intet er galt.', 'Ingenting er galt.'),
  count: t('{n} to mend', '{n} att rätta', '{n} at rette', '{n} å rette'),
  playing: t('The routes are being played …', 'Vägarna spelas …', 'Vejene spilles …', 'Veiene spilles …'),
  elsewhere: t('In other cases: {n}', 'I andra fall: {n}', 'I andre cases: {n}', 'I andre case: {n}'),
  broken: t('This case cannot be shown yet', 'Fallet går inte att visa ännu', 'Casen kan ikke vises endnu', 'Caset kan ikke vises ennå'),
  mend: t('Mend what stands in the list. The page shows the case as soon as it can be read.', 'Rätta det som står i listan. Sidan visar fallet så snart det går att läsa.', 'Ret det, der står på listen. Siden viser casen, så snart den kan læses.', 'Rett det som står i listen. Siden viser caset så snart det kan leses.'),
}

const escaped = (s: string): string => s.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`)
/** At most this many problems are listed at once: the first ones often bring the others about. */
const most = 60

const line = (p: ContentProblem): string => `<li><code>${escaped(p.file)}${p.where ? `: ${escaped(p.where)}` : ''}</code><br>${escaped(p.says)}</li>`

/** The list of what is wrong: first with the case one is looking at. The words of the lint are English. */
export function panelOf(followed: Followed, lang: Lang, folder: string | undefined): string {
  const all = followed.problems(), mine = folder === undefined ? all : all.filter(p => p.file.startsWith(`${folder}/`) || p.file === ''), { playing } = followed.now()
  const head = mine.length === 0 ? playing ? '' : say(words.fine, lang) : say(words.count, lang, { n: mine.length })
  const others = all.length - mine.length
  const links = followed.cases().map(c => `<li><a class="ds-link" href="/${lang}/cases/${escaped(encodeURIComponent(c.id ?? c.folder.split('/').at(-1)!))}">${escaped(c.id ?? c.folder)}</a></li>`).join('')
  return `<h2 style="font-size:1rem;margin:0">${escaped(say(words.title, lang))}${head ? `: ${escaped(head)}` : ''}${playing ? ` <small>${escaped(say(words.playing, lang))}</small>` : ''}</h2>`
    + (folder === undefined && links ? `<ul>${links}</ul>` : '')
    + (mine.length > 0 ? `<ol lang="en">${mine.slice(0, most).map(line).join('')}</ol>${mine.length > most ? `<p>… ${mine.length - most}</p>` : ''}` : '')
    + (others > 0 ? `<p><a class="ds-link" href="/${lang}/">${escaped(say(words.elsewhere, lang, { n: others }))}</a></p>` : '')
}

/** Looks again and again: draws the list anew, and the page when the files have changed. */
const script = `(async () => {
  const panel = document.getElementById('preview')
  for (;;) {
    try {
      const { files, known, folder, lang } = panel.dataset
      const answer = await fetch('/preview/news?' + new URLSearchParams({ files, known, folder, lang }))
      const news = await answer.json()
      if (String(news.files) !== files) { location.reload(); return }
      if (String(news.known) !== known) { panel.innerHTML = news.html; panel.dataset.known = news.known }
    } catch { await new Promise(done => setTimeout(done, 1000)) }
  }
})()
`

type Fetch = (request: Request) => Response | Promise<Response>

/** The site with what is wrong on each page. A case that cannot be read shows the list in its place. */
export function withPreview(site: Site, followed: Followed, inner: Fetch): Fetch {
  const folderAt = (path: string): string | undefined => {
    const name = /^\/[a-z]{2}\/cases\/([^/]+)/.exec(path)?.[1]
    return name === undefined ? undefined : followed.cases().find(c => c.id === decodeURIComponent(name) || c.folder.split('/').at(-1) === decodeURIComponent(name))?.folder
  }
  return async request => {
    const url = new URL(request.url), path = url.pathname
    const lang = langOfPath(path) ?? acceptedLang(request.headers.get('accept-language') ?? undefined)
    if (path === '/preview/follow.js') return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' } })
    if (path === '/preview/news') {
      const number = (name: string): number => Number(url.searchParams.get(name)) || 0
      await followed.newer({ files: number('files'), known: number('known') }, 20_000)
      const { files, known } = followed.now(), asked = url.searchParams.get('folder') ?? '', inLang = langOfPath(`/${url.searchParams.get('lang') ?? ''}/`) ?? lang
      return Response.json({ files, known, html: panelOf(followed, inLang, asked === '' ? undefined : asked) }, { headers: { 'cache-control': 'no-store' } })
    }
    const folder = folderAt(path)
    let answer = await inner(request)
    if (answer.status === 404 && folder !== undefined && request.method === 'GET') {
      answer = new Response(pages.error({ ...commonOf(site.statics, lang, path.slice(1 + lang.length)), status: 422, code: 'no such case', title: words.broken, says: words.mend }), { status: 422, headers: answer.headers })
    }
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) return answer
    const html = await answer.text(), { files, known } = followed.now(), headers = new Headers(answer.headers)
    headers.delete('content-length')
    const panel = `<aside id="preview" aria-live="polite" data-files="${files}" data-known="${known}" data-folder="${escaped(folder ?? '')}" data-lang="${lang}" style="border:2px solid;border-radius:.5rem;padding:1rem;margin:0 0 1.5rem;overflow-wrap:anywhere;max-height:60vh;overflow:auto">${panelOf(followed, lang, folder)}</aside><script src="/preview/follow.js" defer></script>`
    return new Response(/<main[^>]*>/.test(html) ? html.replace(/<main[^>]*>/, m => m + panel) : html.replace('</body>', `${panel}</body>`), { status: answer.status, headers })
  }
}
