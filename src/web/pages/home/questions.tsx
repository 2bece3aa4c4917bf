import { say, text as t, type Lang, type Text } from '../../../plain/index.ts'
import { Heading } from '../../look/index.ts'
import type { Tool } from '../tools/hub.tsx'

/** What people ask most, each with the calculator that answers it: every tool once. */
const questions: readonly { readonly tool: Tool; readonly says: Text }[] = [
  { tool: 'review-clock', says: t('How long can an award be challenged, here and in the neighbouring countries?', 'Hur länge kan en tilldelning överprövas, här och i grannländerna?', 'Hvor længe kan man klage over en tildeling, her og i nabolandene?', 'Hvor lenge kan man klage på en tildeling, her og i nabolandene?') },
  { tool: 'thresholds', says: t('Is the purchase above or below the threshold?', 'Ligger köpet över eller under tröskelvärdet?', 'Ligger købet over eller under tærskelværdien?', 'Ligger anskaffelsen over eller under terskelverdien?') },
  { tool: 'procedure', says: t('Which procedure fits our need?', 'Vilket förfarande passar vårt behov?', 'Hvilken procedure passer til vores behov?', 'Hvilken prosedyre passer til behovet vårt?') },
  { tool: 'time-plan', says: t('How long does a procurement take?', 'Hur lång tid tar en upphandling?', 'Hvor lang tid tager et udbud?', 'Hvor lang tid tar en anskaffelse?') },
  { tool: 'contract-change', says: t('May we change a contract that is running?', 'Får vi ändra ett avtal som löper?', 'Må vi ændre en kontrakt, der løber?', 'Kan vi endre en kontrakt som løper?') },
  { tool: 'value', says: t('How is the value of a purchase counted?', 'Hur räknas ett köps värde?', 'Hvordan regnes et købs værdi?', 'Hvordan regnes verdien av en anskaffelse?') },
  { tool: 'joint', says: t('How do we buy together with a buyer across the border?', 'Hur köper vi tillsammans med en köpare på andra sidan gränsen?', 'Hvordan køber vi sammen med en ordregiver på den anden side af grænsen?', 'Hvordan kjøper vi sammen med en oppdragsgiver på den andre siden av grensen?') },
  { tool: 'two-efforts', says: t('Is it less work to buy together?', 'Är det mindre arbete att köpa tillsammans?', 'Er det mindre arbejde at købe sammen?', 'Er det mindre arbeid å kjøpe sammen?') },
]
const title = t('Questions people ask', 'Vanliga frågor', 'Det spørger mange om', 'Det mange spør om')

/** Questions as links, each to its calculator. */
export const QuestionsPeopleAsk = ({ lang }: { lang: Lang }) => (
  <nav class="t-questions" aria-labelledby="questions-title">
    <Heading level={2} id="questions-title" size="xs">{say(title, lang)}</Heading>
    <ul>{questions.map(q => <li key={q.tool}><a class="ds-link" href={`/${lang}/tools/${q.tool}`}>{say(q.says, lang)}</a></li>)}</ul>
  </nav>
)
