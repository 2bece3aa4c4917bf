import { say, text as t, type Text } from '../../../plain/index.ts'
import { Card, Heading, Lead, Stack } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { docOf } from '../run-parts.tsx'

export type ToolsView = Common & { readonly hrefOf: (tool: Tool) => string }

/** What each tool is called, and when one needs it. */
export const toolTexts = {
  thresholds: [t('Thresholds', 'Tröskelvärden', 'Tærskelværdier', 'Terskelverdier'),
    t('When you know roughly what it costs and want to know which rules that brings, in three countries and in any year.', 'När ni vet ungefär vad köpet kostar och vill veta vilka regler det för med sig, i tre länder och vilket år som helst.', 'Når I ved cirka, hvad købet koster, og vil vide, hvilke regler det fører med sig, i tre lande og i et hvilket som helst år.', 'Når dere vet omtrent hva anskaffelsen koster, og vil vite hvilke regler det fører med seg, i tre land og i et hvilket som helst år.')],
  value: [t('Value of a purchase', 'Köpets värde', 'Købets værdi', 'Verdien av anskaffelsen'),
    t('When there are options, lots, several units or an open term, and you must show how the value was counted.', 'När det finns optioner, delkontrakt, flera enheter eller obestämd löptid och ni ska visa hur värdet räknats fram.', 'Når der er optioner, delkontrakter, flere enheder eller en åben løbetid, og I skal vise, hvordan værdien er regnet ud.', 'Når det er opsjoner, delkontrakter, flere enheter eller åpen avtaletid, og dere skal vise hvordan verdien er regnet ut.')],
  procedure: [t('Which procedure?', 'Vilket förfarande?', 'Hvilken procedure?', 'Hvilken prosedyre?'),
    t('When the need is clear and you must choose how to buy: what is allowed, what it takes, and what it is good for.', 'När behovet är klart och ni ska välja hur ni köper: vad som är tillåtet, vad det kräver och vad det passar till.', 'Når behovet er klart, og I skal vælge, hvordan I køber: hvad der er lovligt, hvad det kræver, og hvad det egner sig til.', 'Når behovet er klart, og dere skal velge hvordan dere kjøper: hva som er lov, hva det krever, og hva det egner seg til.')],
  'time-plan': [t('Time plan', 'Tidsplan', 'Tidsplan', 'Tidsplan'),
    t('When you plan dates: the least time for every step, counted with each country’s holidays.', 'När ni planerar datum: den kortaste tiden för varje steg, räknad med varje lands helgdagar.', 'Når I planlægger datoer: den korteste tid for hvert trin, regnet med hvert lands helligdage.', 'Når dere planlegger datoer: den korteste tiden for hvert steg, regnet med helligdagene i hvert land.')],
  'review-clock': [t('Review clock', 'Överprövningsklockan', 'Klageuret', 'Klageklokken'),
    t('When a decision has been sent: until when it can be challenged, and from when the contract may be signed.', 'När ett beslut har skickats: till när det kan överprövas och från när avtalet får skrivas under.', 'Når en beslutning er sendt: indtil hvornår der kan klages, og fra hvornår kontrakten må underskrives.', 'Når en beslutning er sendt: til når den kan klages på, og fra når kontrakten kan signeres.')],
  'contract-change': [t('May the contract be changed?', 'Får avtalet ändras?', 'Må kontrakten ændres?', 'Kan kontrakten endres?'),
    t('When something changes while the contract runs: which ground of the law allows the change, and what must be published.', 'När något ändras medan avtalet löper: vilken grund i lagen som tillåter ändringen, och vad som ska publiceras.', 'Når noget ændrer sig, mens kontrakten løber: hvilket grundlag i loven der tillader ændringen, og hvad der skal offentliggøres.', 'Når noe endrer seg mens kontrakten løper: hvilket grunnlag i regelverket som tillater endringen, og hva som må kunngjøres.')],
  'two-efforts': [t('Two efforts or one', 'Två insatser eller en', 'To indsatser eller én', 'Hver for seg eller sammen'),
    t('When several buyers need the same and ask whether one procurement is less work than several.', 'När flera köpare behöver samma sak och undrar om en upphandling är mindre arbete än flera.', 'Når flere ordregivere har brug for det samme og spørger, om ét udbud er mindre arbejde end flere.', 'Når flere oppdragsgivere trenger det samme og spør om én anskaffelse er mindre arbeid enn flere.')],
  joint: [t('Buy together across the border', 'Köpa tillsammans över gränsen', 'Køb sammen over grænsen', 'Kjøp sammen over grensen'),
    t('When buyers in different countries want to buy together: which law, who does what, and a draft of the agreement.', 'När köpare i olika länder vill köpa tillsammans: vilken lag, vem som gör vad, och ett utkast till överenskommelse.', 'Når ordregivere i forskellige lande vil købe sammen: hvilken lov, hvem der gør hvad, og et udkast til aftalen.', 'Når oppdragsgivere i ulike land vil kjøpe sammen: hvilken lov, hvem som gjør hva, og et utkast til avtale.')],
} satisfies Record<string, readonly [Text, Text]>
export type Tool = keyof typeof toolTexts
/** In the order in which they are needed in a procurement. */
export const toolNames = Object.keys(toolTexts) as Tool[]

const title = t('Tools', 'Verktyg', 'Værktøjer', 'Verktøy')
const lead = t('Eight small tools. Each shows its working and its sources, answers for Denmark, Sweden and Norway side by side, and keeps nothing: the address is the answer.', 'Åtta små verktyg. Vart och ett visar sin uträkning och sina källor, svarar för Danmark, Sverige och Norge sida vid sida och sparar inget: adressen är svaret.', 'Otte små værktøjer. Hvert viser sin udregning og sine kilder, svarer for Danmark, Sverige og Norge side om side og gemmer intet: adressen er svaret.', 'Åtte små verktøy. Hvert viser utregningen og kildene sine, svarer for Danmark, Sverige og Norge side om side og lagrer ingenting: adressen er svaret.')

/** The tools, each with one sentence on when to use it. */
export const toolsPage = (v: ToolsView): string => docOf(v, say(title, v.lang), (
  <Stack gap={8}>
    <div class="t-stack t-gap-2"><Heading level={1} size="lg">{say(title, v.lang)}</Heading><Lead>{say(lead, v.lang)}</Lead></div>
    <ul class="t-toolcards">{toolNames.map(name => (
      <li key={name}><Card level={2} href={v.hrefOf(name)} heading={say(toolTexts[name][0], v.lang)}><p>{say(toolTexts[name][1], v.lang)}</p></Card></li>
    ))}</ul>
  </Stack>
))
