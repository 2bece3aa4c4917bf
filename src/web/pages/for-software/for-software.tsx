import { say } from '../../../plain/index.ts'
import { Card, Heading, Lead, Prose, Small, Stack, TextLink, formatNumber } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { docOf } from '../run-parts.tsx'
import { softwareWords as w } from './for-software-words.ts'

export type ForSoftwareView = Common & {
  /** Where this site is, as it is written on other sites. */
  readonly origin: string
  readonly lawbook: string
  readonly counts: { readonly entries: number; readonly facts: number; readonly steps: number }
  /** Addresses of the documents. */
  readonly docs: { readonly embed: string; readonly api: string; readonly library: string }
  readonly country: 'DK' | 'SE' | 'NO'
}

const Code = ({ children, label }: { children: string; label: string }) => <pre class="t-code" tabIndex={0} role="region" aria-label={label}><code>{children}</code></pre>

/** How the check, the lawbook and the engine are used outside this site: on a page, over HTTP, in a program. */
export function forSoftwarePage(v: ForSoftwareView): string {
  const { lang, origin } = v
  const embed = `<script async\n  src="${origin}/static/embed.js"\n  data-step="meetFirm"\n  data-country="${v.country}"\n  data-lang="${lang}"></script>`
  const api = `curl ${origin}/api/v1/check \\\n  -H 'content-type: application/json' \\\n  -d '{"country":"${v.country}","step":"sendNotice",\n       "facts":{"procedure":"open"}}'`
  const library = "import { lawbook, on, weigh } from 'tipp/law'\n\nweigh(lawbook, 'sendNotice',\n  { procedure: 'open', 'time.tenderDays': 20 },\n  '" + v.country + "', on('2026-03-02'))"
  return docOf(v, say(w.title, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-2"><Heading level={1}>{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead></div>
      <div class="t-softways">
        <Card heading={say(w.page, lang)} level={2}>
          <p>{say(w.pageSays, lang)}</p>
          <Code label={say(w.page, lang)}>{embed}</Code>
          <p class="t-small"><TextLink href={`/embed/${lang}/check?step=meetFirm&country=${v.country}`}>{say(w.seeFrame, lang)}</TextLink> · <TextLink href={v.docs.embed} hreflang="en">{say(w.howTo, lang)}</TextLink></p>
        </Card>
        <Card heading={say(w.http, lang)} level={2}>
          <p>{say(w.httpSays, lang)}</p>
          <Code label={say(w.http, lang)}>{api}</Code>
          <p class="t-small"><TextLink href="/api/v1/law">{say(w.start, lang)}</TextLink> · <TextLink href="/api/v1/openapi.json">OpenAPI 3.1</TextLink> · <TextLink href={v.docs.api} hreflang="en">{say(w.howTo, lang)}</TextLink></p>
        </Card>
        <Card heading={say(w.library, lang)} level={2}>
          <p>{say(w.librarySays, lang)}</p>
          <Code label={say(w.library, lang)}>{library}</Code>
          <p class="t-small"><TextLink href={v.docs.library} hreflang="en">{say(w.howTo, lang)}</TextLink></p>
        </Card>
      </div>
      <section class="t-stack t-gap-3" aria-labelledby="whole">
        <Heading level={2} id="whole">{say(w.whole, lang)}</Heading>
        <Prose>
          <p>{say(w.wholeSays, lang, { entries: formatNumber(v.counts.entries, lang), facts: formatNumber(v.counts.facts, lang), steps: formatNumber(v.counts.steps, lang) })}</p>
          <ul>
            <li><TextLink href={`/api/v1/law/export.json?lawbook=${v.lawbook}`}>{say(w.export, lang)}</TextLink></li>
            <li><TextLink href="/api/v1/law/schema.json">{say(w.schema, lang)}</TextLink></li>
          </ul>
        </Prose>
        <Small>{say(w.hash, lang)} <code class="t-hash">{v.lawbook}</code></Small>
      </section>
      <section class="t-stack t-gap-3" aria-labelledby="rely">
        <Heading level={2} id="rely">{say(w.rely, lang)}</Heading>
        <Prose><ul>{w.promises.map((p, i) => <li key={i}>{say(p, lang)}</li>)}</ul></Prose>
      </section>
    </Stack>
  ))
}
