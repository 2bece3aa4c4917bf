import type { ComponentChildren } from 'preact'
import { isDay, say, text as t } from '../../../plain/index.ts'
import { Heading, Lead, Small, Stack, TextLink, formatDay } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import { itemsOf, readChangelog } from './changelog.ts'
import { links } from './links.ts'
import { Fingerprint, type LawCommon } from './parts.tsx'
import { lawWords as w } from './words.ts'

/** The changelog in English, which alone has the fingerprints, and what is told of each lawbook in the language of the page. */
export type LawChangesView = LawCommon & { readonly changelog: string; readonly told: string }

const own = {
  title: t('What has changed', 'Vad som har ändrats', 'Hvad der er ændret', 'Hva som er endret'),
  lead: t('The lawbook’s versions, and what differs between them.', 'Regelsamlingens versioner och vad som skiljer dem åt.', 'Regelsamlingens versioner, og hvad der er forskelligt i dem.', 'Versjonene av regelsamlingen, og hva som skiller dem.'),
  missing: t('The changelog is not at hand on this server.', 'Ändringsloggen finns inte på den här servern.', 'Ændringsloggen findes ikke på denne server.', 'Endringsloggen finnes ikke på denne serveren.'),
}
const inline = (s: string): ComponentChildren => s.replaceAll(/\s+/g, ' ').replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').split(/(`[^`]+`)/).map((p, i) => (p.startsWith('`') ? <code key={i}>{p.slice(1, -1)}</code> : p))

const Blocks = ({ blocks }: { blocks: readonly string[] }) => (
  <>{blocks.map((block, i) => {
    const items = itemsOf(block)
    return items ? <ul key={i} class="ds-list">{items.map((item, k) => <li key={k}>{inline(item)}</li>)}</ul> : <p key={i}>{inline(block)}</p>
  })}</>
)

export function lawChangesPage(v: LawChangesView): string {
  const { lang } = v, all = readChangelog(v.changelog), here = readChangelog(v.told)
  // Lawbooks are matched from the oldest: what has not been told in this language yet stands in English until it is.
  const toldOf = (i: number) => here.told[here.told.length - all.told.length + i]
  return docOf(v, say(own.title, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3"><p class="t-small"><TextLink href={links(lang).front}>{say(w.back, lang)}</TextLink></p><Heading level={1}>{say(own.title, lang)}</Heading><Lead>{say(own.lead, lang)}</Lead></div>
      {v.changelog
        ? <div class="t-prose">
            <Blocks blocks={here.intro.length > 0 ? here.intro : all.intro} />
            {all.told.map((one, i) => {
              const mine = toldOf(i)
              return <section key={`${one.day} ${one.hash}`}>
                <Heading level={2}>{isDay(one.day) ? formatDay(one.day, lang, 'medium') : one.day}{one.hash && <> · <code>{one.hash}</code></>}</Heading>
                {mine ? <Blocks blocks={mine.blocks} /> : <div lang="en"><Blocks blocks={one.blocks} /></div>}
              </section>
            })}
          </div>
        : <Small>{say(own.missing, lang)}</Small>}
      <Fingerprint v={v} />
    </Stack>
  ))
}
