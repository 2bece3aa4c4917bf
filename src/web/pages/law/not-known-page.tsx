import { say, text as t, type Lang, type Text } from '../../../plain/index.ts'
import { sourceName, steps, topics, type Order, type Topic } from '../../../law/index.ts'
import { linkOf, orders, parted, slugOf, topicWords, type NotKnown } from '../../../rulebook/index.ts'
import { EmptyState, Heading, Lead, Small, Stack, Table, TextLink } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import { links } from './links.ts'
import { Contents, Fingerprint, spanOf, Whose, type LawCommon } from './parts.tsx'
import { lawWords as w, orderWords } from './words.ts'

export type LawNotKnownView = LawCommon & { readonly all: readonly NotKnown[]; readonly order?: Order; readonly topic?: Topic }

const own = {
  title: t('What is not known', 'Vad vi inte vet', 'Hvad vi ikke ved', 'Hva vi ikke vet'),
  lead: t('Where the lawbook is silent, unsure or waiting. A gap never counts as lawful, and an unread source never gives a firm verdict: the verdict is then “depends”.', 'Där regelsamlingen tiger, är osäker eller väntar. En lucka räknas aldrig som tillåten, och en oläst källa ger aldrig en fast bedömning: den blir då ”det beror på”.', 'Hvor regelsamlingen tier, er usikker eller venter. Et hul tæller aldrig som lovligt, og en ulæst kilde giver aldrig en fast vurdering: den bliver da »det afhænger«.', 'Der regelsamlingen tier, er usikker eller venter. Et hull regnes aldri som lovlig, og en ulest kilde gir aldri en fast vurdering: den blir da «det kommer an på».'),
  counts: t('How many, by topic and country', 'Hur många, efter ämne och land', 'Hvor mange, efter emne og land', 'Hvor mange, etter tema og land'), topic: t('Topic', 'Ämne', 'Emne', 'Tema'), all: t('All', 'Alla', 'Alle', 'Alle'), sum: t('All topics', 'Alla ämnen', 'Alle emner', 'Alle temaer'),
  settle: t('What would settle it', 'Vad som skulle avgöra det', 'Hvad der ville afgøre det', 'Hva som ville avgjøre det'), read: t('Read {source}.', 'Läs {source}.', 'Læs {source}.', 'Les {source}.'), concerns: t('Concerns', 'Rör', 'Vedrører', 'Gjelder'),
  readFigure: t('Read the sum in {source}.', 'Läs beloppet i {source}.', 'Læs beløbet i {source}.', 'Les beløpet i {source}.'), find: t('Find the text that was in force {span}.', 'Hitta texten som gällde {span}.', 'Find den tekst, der gjaldt {span}.', 'Finn teksten som gjaldt {span}.'),
  clean: t('Nothing is lacking here', 'Här saknas inget', 'Her mangler intet', 'Her mangler ingenting'), cleanSays: t('No gap, unread source or missing number is known here. What we have not thought of is not counted.', 'Ingen lucka, oläst källa eller saknad siffra är känd här. Det vi inte har tänkt på räknas inte.', 'Intet hul, ingen ulæst kilde og intet manglende tal er kendt her. Det, vi ikke har tænkt på, tælles ikke.', 'Ingen hull, uleste kilder eller manglende tall er kjent her. Det vi ikke har tenkt på, telles ikke.'),
}
const kinds: readonly { readonly as: NotKnown['as']; readonly name: Text; readonly says: Text }[] = [
  { as: 'gap', name: t('Rules not written in yet', 'Regler som inte är inskrivna ännu', 'Regler, der ikke er skrevet ind endnu', 'Regler som ikke er skrevet inn ennå'), says: t('A text exists or may exist, and nobody has read it well enough to write it as a rule.', 'En text finns eller kan finnas, och ingen har läst den så väl att den kan skrivas som regel.', 'En tekst findes eller kan findes, og ingen har læst den godt nok til at skrive den som regel.', 'En tekst finnes eller kan finnes, og ingen har lest den godt nok til å skrive den som regel.') },
  { as: 'not verified', name: t('Not checked by anybody', 'Inte kontrollerat av någon', 'Ikke kontrolleret af nogen', 'Ikke kontrollert av noen'), says: t('The rule is written, but its source was never seen. It only ever gives “depends”.', 'Regeln är skriven, men källan har aldrig setts. Den ger bara ”det beror på”.', 'Reglen er skrevet, men kilden er aldrig set. Den giver kun »det afhænger«.', 'Regelen er skrevet, men kilden er aldri sett. Den gir bare «det kommer an på».') },
  { as: 'secondary', name: t('Known from others', 'Känt genom andra', 'Kendt gennem andre', 'Kjent gjennom andre'), says: t('An account, a guide or another country’s text told us. It is likely right; the words themselves were not read. Where the rule also has a text that was read, only what stands beside it is unread.', 'En redogörelse, en vägledning eller ett annat lands text har sagt det. Det stämmer troligen, men orden själva är inte lästa. Har regeln också en läst text är bara det som står bredvid oläst.', 'En redegørelse, en vejledning eller et andet lands tekst har sagt det. Det er formentlig rigtigt, men ordene selv er ikke læst. Har reglen også en læst tekst, er kun det, der står ved siden af, ulæst.', 'En redegjørelse, en veileder eller et annet lands tekst har sagt det. Det er trolig riktig, men ordene selv er ikke lest. Har regelen også en lest tekst, er bare det som står ved siden av, ulest.') },
  { as: 'figure', name: t('Numbers not read', 'Siffror som inte är lästa', 'Tal, der ikke er læst', 'Tall som ikke er lest'), says: t('The law sets a number for these days, and we have not seen it. A comparison with it gives “depends”.', 'Lagen har en siffra för de här dagarna, och vi har inte sett den. En jämförelse med den ger ”det beror på”.', 'Loven har et tal for disse dage, og vi har ikke set det. En sammenligning med det giver »det afhænger«.', 'Loven har et tall for disse dagene, og vi har ikke sett det. En sammenligning med det gir «det kommer an på».') },
  { as: 'hole', name: t('Days without a text', 'Dagar utan text', 'Dage uden tekst', 'Dager uten tekst'), says: t('Between two texts of the same rule there are days for which we have none.', 'Mellan två lydelser av samma regel finns dagar som vi saknar lydelse för.', 'Mellem to ordlyde af samme regel er der dage, som vi ikke har nogen ordlyd for.', 'Mellom to ordlyder av samme regel er det dager vi ikke har noen ordlyd for.') },
]

function One({ of, lang }: { of: NotKnown; lang: Lang }) {
  const to = links(lang)
  const read = (list: Extract<NotKnown, { as: 'secondary' | 'not verified' }>['sources']) => list.map((s, i) => { const link = linkOf(s, lang), words = sourceName(s, lang); return <span key={i}>{say(own.read, lang, { source: '\u0000' }).split('\u0000').flatMap((p, k) => (k === 0 ? [p] : [link ? <a class="ds-link" href={link} rel="noreferrer">{words}</a> : words, p]))} </span> })
  if (of.as === 'gap') return <><p><TextLink href={to.entry(of.order, of.rule.id)}>{say(of.rule.says, lang)}</TextLink></p><p class="t-small">{say(own.concerns, lang)}: {of.rule.steps.map(s => say(steps[s], lang)).join(' · ')}. <b>{say(own.settle, lang)}:</b> {read(of.rule.sources)}</p></>
  if (of.as === 'figure') return <><p><TextLink href={to.entry(of.entry.rule.order, of.entry.rule.id)}>{say(of.figure.says, lang)}</TextLink>, {spanOf(of.value.life, lang)}</p><p class="t-small"><b>{say(own.settle, lang)}:</b> {say(own.readFigure, lang, { source: sourceName(of.value.source, lang) })}</p></>
  if (of.as === 'hole') return <><p><TextLink href={to.entry(of.order, of.entry.rule.id)}>{parted(say(of.entry.rule.says, lang))[0]}</TextLink></p><p class="t-small"><b>{say(own.settle, lang)}:</b> {say(own.find, lang, { span: spanOf(of.life, lang) })}</p></>
  return <><p><TextLink href={to.entry(of.order, of.entry.rule.id)}>{parted(say(of.entry.rule.says, lang))[0]}</TextLink></p><p class="t-small"><b>{say(own.settle, lang)}:</b> {read(of.sources)}</p></>
}

/** What we lack, counted and listed, with what would settle each. */
export function lawNotKnownPage(v: LawNotKnownView): string {
  const { lang, order, topic } = v, to = links(lang)
  const seen = v.all.filter(x => (!order || x.order === order) && (!topic || x.topic === topic)), there = kinds.filter(k => seen.some(x => x.as === k.as))
  const count = (tp: Topic | undefined, o: Order | undefined): number => v.all.filter(x => (!tp || x.topic === tp) && (!o || x.order === o)).length
  const cell = (tp: Topic | undefined, o: Order | undefined) => { const n = count(tp, o); return n === 0 ? <span class="t-small">0</span> : <TextLink href={to.notKnown({ order: o, topic: tp && slugOf(tp) })}>{n}</TextLink> }
  const listed = topics.filter(tp => count(tp, undefined) > 0)
  return docOf(v, say(own.title, lang), (
    <div class="t-law-page">
      <div class="t-law-head">
        <p class="t-small"><TextLink href={to.front}>{say(w.back, lang)}</TextLink>{(order || topic) && <> › <TextLink href={to.notKnown()}>{say(own.title, lang)}</TextLink></>}</p>
        <Heading level={1}>{say(own.title, lang)}{order && `: ${say(orderWords[order], lang)}`}{topic && `: ${say(topicWords[topic].name, lang)}`}</Heading>
        <Lead>{say(own.lead, lang)}</Lead>
      </div>
      <Contents lang={lang} sections={there.map(k => ({ id: k.as.replace(' ', '-'), title: say(k.name, lang), count: seen.filter(x => x.as === k.as).length }))} />
      <Stack gap={12}>
        {seen.length === 0 && <EmptyState heading={say(own.clean, lang)}>{say(own.cleanSays, lang)}</EmptyState>}
        {!order && !topic && <Table lang={lang} small narrow="cells in a line" caption={say(own.counts, lang)} columns={[{ label: say(own.topic, lang) }, ...orders.map(o => ({ label: say(orderWords[o], lang), number: true })), { label: say(own.all, lang), number: true }]}
          rows={[...listed.map(tp => [say(topicWords[tp].name, lang), ...orders.map(o => cell(tp, o)), cell(tp, undefined)]), [<b>{say(own.sum, lang)}</b>, ...orders.map(o => cell(undefined, o)), <b>{v.all.length}</b>]]} />}
        {there.map(k => (
          <section key={k.as} class="t-stack t-gap-3" aria-labelledby={k.as.replace(' ', '-')}>
            <div><Heading level={2} id={k.as.replace(' ', '-')}>{say(k.name, lang)}</Heading><Small>{say(k.says, lang)}</Small></div>
            {topics.flatMap(tp => { const list = seen.filter(x => x.as === k.as && x.topic === tp); return list.length === 0 ? [] : [
              <div key={tp} class="t-law-alone"><Heading level={3} size="2xs">{say(topicWords[tp].name, lang)}</Heading><ul class="t-law-lines t-law-lines--long">{list.map((x, i) => <li key={i}><Whose order={x.order} lang={lang} /><div><One of={x} lang={lang} /></div></li>)}</ul></div>] })}
          </section>
        ))}
        <Fingerprint v={v} />
      </Stack>
    </div>
  ), true)
}
