import type { ComponentChildren } from 'preact'
import { say, text as t } from '../../../plain/index.ts'
import { Heading, Lead, Small, Stack, TextLink } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import { links } from './links.ts'
import { Fingerprint, type LawCommon } from './parts.tsx'
import { lawWords as w } from './words.ts'

/** The changelog is written once, in English, with headings, paragraphs and lists only. */
export type LawChangesView = LawCommon & { readonly changelog: string }

const own = {
  title: t('What has changed', 'Vad som har ändrats', 'Hvad der er ændret', 'Hva som er endret'),
  lead: t('Each heading is a day and the fingerprint that every opinion of that lawbook carries.', 'Varje rubrik är en dag och det fingeravtryck som varje bedömning ur den regelsamlingen bär. Texten är på engelska.', 'Hver overskrift er en dag og det fingeraftryk, som hver vurdering fra den regelsamling bærer. Teksten er på engelsk.', 'Hver overskrift er en dag og det fingeravtrykket som hver vurdering fra den regelsamlingen bærer. Teksten er på engelsk.'),
  missing: t('The changelog is not at hand on this server.', 'Ändringsloggen finns inte på den här servern.', 'Ændringsloggen findes ikke på denne server.', 'Endringsloggen finnes ikke på denne serveren.'),
}
const inline = (s: string): ComponentChildren => s.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').split(/(`[^`]+`)/).map((p, i) => (p.startsWith('`') ? <code key={i}>{p.slice(1, -1)}</code> : p))

function blocks(markdown: string): ComponentChildren {
  return markdown.split(/\n{2,}/).flatMap((block, i): ComponentChildren[] => {
    const flat = block.trim()
    if (!flat || flat.startsWith('# ')) return []
    if (flat.startsWith('## ')) return [<Heading key={i} level={2}>{flat.slice(3)}</Heading>]
    if (flat.startsWith('- ')) return [<ul key={i} class="ds-list">{flat.split(/\n(?=- )/).map((item, k) => <li key={k}>{inline(item.slice(2).replaceAll(/\s+/g, ' '))}</li>)}</ul>]
    return [<p key={i}>{inline(flat.replaceAll(/\s+/g, ' '))}</p>]
  })
}

export function lawChangesPage(v: LawChangesView): string {
  const { lang } = v
  return docOf(v, say(own.title, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3"><p class="t-small"><TextLink href={links(lang).front}>{say(w.back, lang)}</TextLink></p><Heading level={1}>{say(own.title, lang)}</Heading><Lead>{say(own.lead, lang)}</Lead></div>
      {v.changelog ? <div class="t-prose" lang="en">{blocks(v.changelog)}</div> : <Small>{say(own.missing, lang)}</Small>}
      <Fingerprint v={v} />
    </Stack>
  ))
}
