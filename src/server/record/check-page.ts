import { createHash } from 'node:crypto'
import { say, text as t, type Lang } from '../../plain/index.ts'
import { clientScript } from '../client-script.ts'

// The checking page: one HTML file that a reader saves and opens from the disk. Its own policy forbids it every network.

const w = {
  title: t('Check a case', 'Kontrollera ett ärende', 'Kontrollér en sag', 'Kontroller en sak'),
  lead: t('Choose the file of a case. It is checked here, on your computer; this page cannot reach any network.', 'Välj ett ärendes fil. Den kontrolleras här, på din dator; den här sidan kan inte nå något nätverk.', 'Vælg en sags fil. Den kontrolleres her, på din computer; denne side kan ikke nå noget netværk.', 'Velg filen til en sak. Den kontrolleres her, på din datamaskin; denne siden kan ikke nå noe nettverk.'),
  file: t('The case’s file', 'Ärendets fil', 'Sagens fil', 'Sakens fil'),
  policy: t('Whose signature you trust: the publisher’s key or policy (without it the key in the file is used)', 'Vems underskrift du litar på: utgivarens nyckel eller policy (utan den används nyckeln i filen)', 'Hvis underskrift du stoler på: udgiverens nøgle eller politik (uden den bruges nøglen i filen)', 'Hvem sin signatur du stoler på: utgiverens nøkkel eller policy (uten den brukes nøkkelen i filen)'),
  held: t('A checkpoint you have kept from before, if you have one', 'En kontrollpunkt du har sparat sedan tidigare, om du har någon', 'Et kontrolpunkt, du har gemt fra før, hvis du har et', 'Et kontrollpunkt du har tatt vare på fra før, hvis du har et'),
  check: t('Check', 'Kontrollera', 'Kontrollér', 'Kontroller'), result: t('Result', 'Resultat', 'Resultat', 'Resultat'),
}
const style = 'body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1d2733;background:#fff}h1{line-height:1.2}label{display:block;margin:1.2rem 0 .3rem;font-weight:600}textarea{width:100%;box-sizing:border-box;font:.875rem/1.5 ui-monospace,monospace}input,button{font:inherit}button{margin-top:1.2rem;padding:.6rem 1.4rem;border:0;border-radius:.4rem;background:#0b4a6f;color:#fff}pre{white-space:pre-wrap;overflow-wrap:anywhere;border:2px solid #8a97a5;border-radius:.4rem;padding:1rem;min-height:3rem}pre[data-verdict=proved]{border-color:#1c7a3d}pre[data-verdict=wrong]{border-color:#b3261e}:focus-visible{outline:3px solid #0b4a6f;outline-offset:2px}@media(prefers-color-scheme:dark){body{background:#12181f;color:#e8edf2}button{background:#7cc4ee;color:#0b1620}:focus-visible{outline-color:#7cc4ee}}'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const made = new Map<Lang, Promise<string>>()

async function make(lang: Lang): Promise<string> {
  // Nothing in the script may end it, nor be taken for the beginning of a comment.
  const script = new TextDecoder().decode((await clientScript(lang, 'src/web/record-check.ts')).bytes).replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'), s = (x: typeof w.title): string => say(x, lang)
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; form-action 'none'; base-uri 'none'"><meta name="viewport" content="width=device-width"><title>${s(w.title)} – TIPP</title><style>${style}</style></head><body><main><h1>${s(w.title)}</h1><p>${s(w.lead)}</p><form id="form"><label for="file">${s(w.file)}</label><input id="file" type="file" accept=".json,application/json"><label for="policy">${s(w.policy)}</label><textarea id="policy" rows="3" spellcheck="false"></textarea><label for="held">${s(w.held)}</label><textarea id="held" rows="5" spellcheck="false"></textarea><button>${s(w.check)}</button></form><h2>${s(w.result)}</h2><pre id="out" tabindex="-1" role="status"></pre></main><script type="module">${script}</script></body></html>\n`
}

export function checkPageFile(lang: Lang): Promise<string> {
  let page = made.get(lang)
  if (!page) made.set(lang, page = make(lang))
  return page
}
