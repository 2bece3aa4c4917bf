import { say, text as t, type Lang, type Text } from '../../../plain/index.ts'

/** What people ask most, each with the calculator that answers it. */
const questions: readonly { readonly tool: string; readonly says: Text }[] = [
  { tool: 'review-clock', says: t('How long can an award be challenged?', 'Hur länge kan en tilldelning överprövas?', 'Hvor længe kan man klage over en tildeling?', 'Hvor lenge kan man klage på en tildeling?') },
  { tool: 'time-plan', says: t('How long does a procurement take?', 'Hur lång tid tar en upphandling?', 'Hvor lang tid tager et udbud?', 'Hvor lang tid tar en anskaffelse?') },
]
const title = t('Questions people ask', 'Vanliga frågor', 'Det spørger mange om', 'Det mange spør om')

/** One quiet line of links. */
export const QuestionsPeopleAsk = ({ lang }: { lang: Lang }) => (
  <nav class="t-questions" aria-labelledby="questions-title">
    <p id="questions-title">{say(title, lang)}</p>
    <ul>{questions.map(q => <li key={q.tool}><a class="ds-link" href={`/${lang}/tools/${q.tool}`}>{say(q.says, lang)}</a></li>)}</ul>
  </nav>
)
