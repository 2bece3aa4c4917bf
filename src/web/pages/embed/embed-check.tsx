import { say, text as t } from '../../../plain/index.ts'
import { steps } from '../../../law/index.ts'
import { Heading, Small, TextLink } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import type { CheckView } from '../../views.ts'
import { CheckBody } from '../check.tsx'
import { checkWords } from '../check-words.ts'
import { linksLeaveTheFrame } from './links.ts'

export type EmbedCheckView = CheckView & {
  readonly scheme: 'auto' | 'light' | 'dark'
  /** Path of the script that tells the page around the frame how high this one is. */
  readonly script: string
  /** The same check on the site itself. */
  readonly whole: string
}

const w = {
  lead: t('Answer only what can still change the verdict. Nothing is saved.', 'Svara bara på det som ännu kan ändra bedömningen. Inget sparas.', 'Svar kun på det, der endnu kan ændre vurderingen. Intet gemmes.', 'Svar bare på det som fortsatt kan endre vurderingen. Ingenting lagres.'),
  own: t('Open in a window of its own', 'Öppna i ett eget fönster', 'Åbn i et eget vindue', 'Åpne i et eget vindu'),
  foot: t('From TIPP, for practice. It is no legal advice. Rules and sources open in a new tab.', 'Från TIPP, för övning. Det är ingen juridisk rådgivning. Regler och källor öppnas i en ny flik.', 'Fra TIPP, til øvelse. Det er ikke juridisk rådgivning. Regler og kilder åbnes i en ny fane.', 'Fra TIPP, til øvelse. Det er ikke juridisk rådgivning. Regler og kilder åpnes i en ny fane.'),
}

/** "Check a step" alone, for a frame on a page of another site. */
export function embedCheckPage(v: EmbedCheckView): string {
  const { lang } = v
  return linksLeaveTheFrame(documentOf(
    <html lang={lang} data-color-scheme={v.scheme}>
      <head>
        <meta charset="utf-8" />
        <title>{`${say(v.step ? steps[v.step] : checkWords.title, lang)} – TIPP`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={v.scheme === 'auto' ? 'light dark' : v.scheme} />
        <meta name="robots" content="noindex" />
        {v.fonts.map(f => <link key={f} rel="preload" href={f} as="font" type="font/woff2" crossOrigin="anonymous" />)}
        <link rel="stylesheet" href={v.css} />
        <script type="module" src={v.script} />
      </head>
      <body class="t-embed">
        <main id="content">
          <div class="t-stack t-gap-6">
            <div class="t-stack t-gap-2"><Heading level={1} size="sm">{say(checkWords.title, lang)}</Heading><Small>{say(w.lead, lang)}</Small></div>
            <CheckBody v={v} />
          </div>
        </main>
        <footer class="t-small t-embed__foot">{say(w.foot, lang)} <TextLink href={v.whole}>{say(w.own, lang)}</TextLink></footer>
      </body>
    </html>,
  ))
}
