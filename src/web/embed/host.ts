import { isLang, say, text as t, type Lang } from '../../plain/index.ts'
import { heightSaid } from './height.ts'

/**
 * /static/embed.js: puts "Check a step" in a frame after its own <script> on a page of another site. What is shown is said in data
 * attributes: data-step, data-country, data-on, data-lang, data-scheme (light or dark; otherwise what the reader's system says).
 */
const title = t('Check a step – TIPP', 'Pröva ett steg – TIPP', 'Afprøv et trin – TIPP', 'Prøv et steg – TIPP')

const langOf = (tag: string | undefined): Lang | undefined => {
  const first = tag?.toLowerCase().split('-')[0]
  return first === 'no' || first === 'nn' ? 'nb' : isLang(first) ? first : undefined
}

const script = document.currentScript
if (script instanceof HTMLScriptElement) {
  const { origin } = new URL(script.src), { step, country, on, scheme } = script.dataset
  const lang = langOf(script.dataset.lang) ?? langOf(document.documentElement.lang) ?? 'en'
  const address = new URL(`/embed/${lang}${scheme === 'light' || scheme === 'dark' ? `/${scheme}` : ''}/check`, origin)
  for (const [name, value] of Object.entries({ step, country, on })) if (value) address.searchParams.set(name, value)
  const frame = document.createElement('iframe')
  frame.src = address.href
  frame.title = say(title, lang)
  frame.referrerPolicy = 'no-referrer'
  // The frame may show its forms and open links beside the page; it may not lead the page itself anywhere.
  frame.setAttribute('sandbox', 'allow-forms allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox')
  frame.style.cssText = 'display:block;width:100%;border:0;height:56rem'
  addEventListener('message', message => {
    const height = heightSaid(message, origin, frame.contentWindow)
    if (height !== undefined) frame.style.height = `${height}px`
  })
  script.after(frame)
}
