import { say, text as t, type Country, type Lang, type Text } from '../../../plain/index.ts'
import { figureRows, linkOf, topicWords, type Family, type FigureRow, type Section } from '../../../rulebook/index.ts'
import { isAlive, printAmount, sourceName, steps, type Rule, type Topic } from '../../../law/index.ts'
import { formatDay, Heading, knownWords, LogoMark } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import { Conditions } from './entry.tsx'
import { links } from './links.ts'
import { spanOf, type LawCommon } from './parts.tsx'
import { rulesIn } from './listing.tsx'
import { kindWords, lawWords as w, orderWords, tieWords, weightWords } from './words.ts'

export type LawPrintView = LawCommon & { readonly topic: Topic; readonly country?: Country; readonly sections: readonly Section[]; readonly sayOf: (id: string) => Text | undefined; readonly origin: string }

const own = {
  drawn: t('Drawn from the lawbook of TIPP on {day}', 'Ur TIPP:s regelsamling den {day}', 'Fra TIPPs regelsamling den {day}', 'Fra TIPPs regelsamling {day}'), print: t('Print this page, or save it as PDF, with the browser’s own command.', 'Skriv ut sidan, eller spara den som PDF, med webbläsarens eget kommando.', 'Udskriv siden, eller gem den som PDF, med browserens egen kommando.', 'Skriv ut siden, eller lagre den som PDF, med nettleserens egen kommando.'),
  back: t('Back to the topic', 'Tillbaka till ämnet', 'Tilbage til emnet', 'Tilbake til temaet'), when: t('Applies when', 'Gäller när', 'Gælder, når', 'Gjelder når'), must: t('Must', 'Krav', 'Krav', 'Krav'), broken: t('If not met', 'Om inte uppfylld', 'Hvis ikke opfyldt', 'Hvis ikke oppfylt'),
  /** Of a text: the state of it that was read. */
  asOf: t('as of {day}', 'i lydelsen {day}', 'som affattet {day}', 'slik den lød {day}'), read: t('read {day}', 'läst {day}', 'læst {day}', 'lest {day}'), source: t('Source', 'Källa', 'Kilde', 'Kilde'), force: t('In force', 'I kraft', 'I kraft', 'I kraft'), at: t('At', 'Vid', 'Ved', 'Ved'), same: t('The same in', 'Samma i', 'Det samme i', 'Det samme i'), why: t('Why', 'Varför', 'Hvorfor', 'Hvorfor'),
  notNow: t('† not in force on {day}', '† gäller inte den {day}', '† ikke i kraft den {day}', '† ikke i kraft {day}'),
  ours: t('The sentences are our own words, written to be understood. Only the sources bind. What the texts said is known as of the day that stands at each; check later amendments.', 'Meningarna är våra egna ord, skrivna för att förstås. Bara källorna binder. Vad texterna sade är känt per den dag som står vid var och en; kontrollera senare ändringar.', 'Sætningerne er vores egne ord, skrevet for at blive forstået. Kun kilderne binder. Hvad teksterne sagde, er kendt pr. den dag, der står ved hver; kontrollér senere ændringer.', 'Setningene er våre egne ord, skrevet for å bli forstått. Bare kildene binder. Hva tekstene sa, er kjent per den dagen som står ved hver; kontroller senere endringer.'),
}
const Sources = ({ rule, lang }: { rule: Rule; lang: Lang }) => (
  <ul class="t-paper__sources">{rule.sources.map((s, i) => {
    const link = linkOf(s, lang)
    return <li key={i}><b>{sourceName(s, lang)}</b>{s.id.celex && ` · CELEX ${s.id.celex}`}{s.id.ecli && ` · ${s.id.ecli}`}{s.id.national && s.id.national !== s.place && ` · ${s.id.national}`} · {say(knownWords[s.known], lang)}, {say(s.known === 'statute text read' || s.known === 'derived' ? own.asOf : own.read, lang, { day: formatDay(s.read, lang, 'medium') })}{link && <> · <a href={link} class="t-paper__link">{link.replace(/^https?:\/\//, '')}</a></>}</li>
  })}</ul>
)
function Whole({ rule, v, n, tie }: { rule: Rule; v: LawPrintView; n?: string; tie?: string }) {
  const { lang } = v, country = rule.order === 'EU' ? v.country ?? ({ sv: 'SE', nb: 'NO', da: 'DK', en: 'DK' } as const)[lang] : rule.order, inner = { lang, country, sayOf: v.sayOf }
  return (
    <div class="t-paper__rule">
      <p class="t-paper__head">{n && <b>{n} </b>}<b>{say(orderWords[rule.order], lang)}</b> · {say(kindWords[rule.kind], lang)}{tie && ` · ${tie}`} · <code>{rule.id}</code></p>
      <p class="t-paper__says">{say(rule.says, lang)}</p>
      {rule.why && <p><b>{say(own.why, lang)}:</b> {say(rule.why, lang)}</p>}
      <div class="t-paper__cond"><p><b>{say(own.when, lang)}</b></p><Conditions of={rule.when} v={inner} />{rule.kind === 'duty' && <><p><b>{say(own.must, lang)}</b></p><Conditions of={rule.must} v={inner} /></>}</div>
      <p><b>{say(own.force, lang)}</b> {spanOf(rule.life, lang)}{rule.kind === 'duty' && <> · <b>{say(own.broken, lang)}:</b> {say(weightWords[rule.weight].long, lang)}</>}{(rule.kind === 'duty' || rule.kind === 'gap') && <> · <b>{say(own.at, lang)}:</b> {rule.steps.map(s => say(steps[s], lang)).join(', ')}</>}</p>
      <Sources rule={rule} lang={lang} />
    </div>
  )
}
const OneFamily = ({ family, v, n }: { family: Family; v: LawPrintView; n: string }) => (
  <article>
    <Whole rule={family.head} v={v} n={n} />
    {family.forms.map(({ rule, tie, same }) => same
      ? <div key={rule.id} class="t-paper__rule t-paper__form"><p class="t-paper__head">{say(own.same, v.lang)} <b>{say(orderWords[rule.order], v.lang)}</b> · <code>{rule.id}</code></p><Sources rule={rule} lang={v.lang} /></div>
      : <div key={rule.id} class="t-paper__form"><Whole rule={rule} v={v} tie={say(tieWords[tie], v.lang)} /></div>)}
  </article>
)
const Numbers = ({ rows, v }: { rows: readonly FigureRow[]; v: LawPrintView }) => (
  <table class="t-paper__table" tabIndex={0}><caption>{say(w.figures, v.lang)}</caption>
    <thead><tr>{[w.what, w.whose, w.figures, own.force, own.source].map(x => <th key={x.en} scope="col">{say(x, v.lang)}</th>)}</tr></thead>
    <tbody>{rows.flatMap(r => r.figure.values.filter(f => f.order === 'EU' || !v.country || f.order === v.country).map(f => (
      <tr key={`${r.figure.figure}${f.order}${f.life.from}`}><th scope="row">{say(r.figure.says, v.lang)}</th><td>{say(orderWords[f.order], v.lang)}</td>
        <td>{f.value === 'not read' ? say(w.notRead, v.lang) : printAmount(f.value, r.figure.unit, v.lang, f.order === 'EU' ? undefined : f.order)}</td><td>{spanOf(f.life, v.lang)}{isAlive(f.life, { [f.life.by]: v.today }) ? '' : ' †'}</td><td>{sourceName(f.source, v.lang)} · {say(knownWords[f.source.known], v.lang)}</td></tr>
    )))}</tbody></table>
)

/** A topic whole, on paper: everything with conditions and sources, numbered, dated, with the fingerprint of the lawbook; no menus. */
export function lawPrintPage(v: LawPrintView): string {
  const { lang, topic } = v, words = topicWords[topic], figures = figureRows(rulesIn(v.sections)), title = say(words.name, lang)
  const country = v.country ? ` · ${say(w.seenFrom, lang, { country: say(orderWords[v.country], lang) })}` : ''
  return documentOf((
    <html lang={lang} data-color-scheme="light">
      <head>
        <meta charset="utf-8" /><title>{`${title} – TIPP ${v.hash.slice(0, 12)}`}</title><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="robots" content="noindex" />
        <link rel="stylesheet" href={v.css} />
      </head>
      <body class="t-paper">
        <main id="content">
          <p class="t-no-print t-small">{say(own.print, lang)} <a href={links(lang).topic(topic, { country: v.country })}>{say(own.back, lang)}</a></p>
          <header class="t-paper__top"><p><LogoMark size={22} /> <b>TIPP</b></p>
            <Heading level={1}>{title}</Heading>
            <p>{say(own.drawn, lang, { day: formatDay(v.today, lang, 'medium') })}{country}</p>
            <p>{say(w.hash, lang, { hash: v.hash })}</p>
            <p>{v.origin}{links(lang).topic(topic, { country: v.country })}</p>
          </header>
          <p>{say(words.about, lang)} {say(words.why, lang)}</p>
          <p class="t-paper__note">{say(own.ours, lang)}</p>
          {v.sections.map((s, i) => {
            const all = [...s.shared, ...s.alone.flatMap(a => a.families)]
            return <section key={s.id} aria-labelledby={s.id}><Heading level={2} id={s.id}>{`${i + 1} ${say(s.title, lang)}`}</Heading>{all.map((f, k) => <OneFamily key={f.head.id} family={f} v={v} n={`${i + 1}.${k + 1}`} />)}</section>
          })}
          {figures.length > 0 && <><Numbers rows={figures} v={v} /><p>{say(own.notNow, lang, { day: formatDay(v.today, lang, 'medium') })}</p></>}
          <footer class="t-paper__end"><p>{say(own.drawn, lang, { day: formatDay(v.today, lang, 'medium') })} · {say(w.hash, lang, { hash: v.hash })}</p></footer>
        </main>
      </body>
    </html>
  ))
}
