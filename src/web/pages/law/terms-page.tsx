import { langs, say, text as t, type Lang } from '../../../plain/index.ts'
import { sourceName, type Order, type Term } from '../../../law/index.ts'
import { linkOf } from '../../../rulebook/index.ts'
import { Button, EmptyState, Heading, Lead, Stack, TextField, TextLink, langNames } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import { links } from './links.ts'
import { Fingerprint, type LawCommon } from './parts.tsx'
import { lawWords as w } from './words.ts'

export type LawTermsView = LawCommon & { readonly terms: readonly Term[]; readonly letters: readonly string[]; readonly letter?: string; readonly q: string }

const own = {
  title: t('Words in four languages', 'Ord på fyra språk', 'Ord på fire sprog', 'Ord på fire språk'),
  lead: t('One word for each thing: the official term in each country, what it means and where the law uses it.', 'Ett ord för varje sak: den officiella termen i varje land, vad den betyder och var lagen använder den.', 'Ét ord for hver ting: den officielle term i hvert land, hvad den betyder, og hvor loven bruger den.', 'Ett ord for hver ting: den offisielle termen i hvert land, hva den betyr, og hvor loven bruker den.'),
  find: t('Find a word', 'Hitta ett ord', 'Find et ord', 'Finn et ord'), help: t('In any of the languages.', 'På vilket som helst av språken.', 'På et af sprogene.', 'På et av språkene.'), button: t('Find', 'Hitta', 'Find', 'Finn'), letters: t('By first letter', 'Efter första bokstaven', 'Efter første bogstav', 'Etter første bokstav'), all: t('All', 'Alla', 'Alle', 'Alle'),
  also: t('also', 'även', 'også', 'også'), none: t('No such word', 'Inget sådant ord', 'Intet sådant ord', 'Ikke noe slikt ord'), noneSays: t('The glossary has about a hundred words. Search the rules instead.', 'Ordlistan har ungefär hundra ord. Sök i reglerna i stället.', 'Ordlisten har omkring hundrede ord. Søg i reglerne i stedet.', 'Ordlisten har omkring hundre ord. Søk i reglene i stedet.'),
  rules: t('Rules with this word', 'Regler med ordet', 'Regler med ordet', 'Regler med ordet'),
}
const orderOf: Readonly<Record<Lang, Order>> = { sv: 'SE', da: 'DK', nb: 'NO', en: 'EU' }
const capital = (s: string, lang: Lang): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)

/** The glossary, the four languages side by side. */
export function lawTermsPage(v: LawTermsView): string {
  const { lang } = v, to = links(lang), columns: readonly Lang[] = [lang, ...langs.filter(l => l !== lang)]
  return docOf(v, say(own.title, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3">
        <p class="t-small"><TextLink href={to.front}>{say(w.back, lang)}</TextLink></p>
        <Heading level={1}>{say(own.title, lang)}</Heading><Lead>{say(own.lead, lang)}</Lead>
        <form class="t-law-find t-law-find--one" action={to.terms()} method="get" role="search"><TextField name="q" lang={lang} label={say(own.find, lang)} description={say(own.help, lang)} value={v.q} maxLength={100} type="search" /><Button type="submit">{say(own.button, lang)}</Button></form>
        <nav aria-label={say(own.letters, lang)} class="t-law-letters"><ul>
          <li><a href={to.terms()} aria-current={!v.letter && !v.q ? 'true' : undefined}>{say(own.all, lang)}</a></li>
          {v.letters.map(l => <li key={l}><a href={to.terms({ letter: l })} aria-current={l === v.letter ? 'true' : undefined}>{l}</a></li>)}
        </ul></nav>
      </div>
      {v.terms.length === 0 && <EmptyState heading={say(own.none, lang)} action={<TextLink href={to.search({ q: v.q })}>{say(w.search, lang)}</TextLink>}>{say(own.noneSays, lang)}</EmptyState>}
      <div class="t-words">{v.terms.map(term => (
        <article key={term.id} id={term.id} class="t-word">
          <div class="t-word__head"><Heading level={2} size="xs">{capital(say(term.words, lang), lang)}</Heading><p>{say(term.says, lang)}</p><p class="t-small"><TextLink href={to.search({ q: term.words[lang] })}>{say(own.rules, lang)}<span class="ds-sr-only">: {say(term.words, lang)}</span></TextLink></p></div>
          <dl>{columns.map(l => { const source = term.where[orderOf[l]], link = source && linkOf(source, lang); return (
            <div key={l}><dt>{langNames[l]}</dt><dd><span lang={l}><b>{term.words[l]}</b>{term.also?.[l] && <span class="t-small"> {say(own.also, lang)} {term.also[l]!.join(', ')}</span>}</span>
              {source && <span class="t-small">{link ? <a class="ds-link" data-color="neutral" href={link} rel="noreferrer">{sourceName(source, lang)}</a> : sourceName(source, lang)}</span>}</dd></div>
          ) })}</dl>
        </article>
      ))}</div>
      <Fingerprint v={v} />
    </Stack>
  ))
}
