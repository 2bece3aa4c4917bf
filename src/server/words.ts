import { text as t } from '../plain/index.ts'

/** What the edge asks for when something is not there. */
export const missing = {
  text: t('Write something here.', 'Skriv något här.', 'Skriv noget her.', 'Skriv noe her.'),
  day: t('Write a day that exists, such as 2026-10-05.', 'Skriv en dag som finns, till exempel 2026-10-05.', 'Skriv en dag, der findes, fx 2026-10-05.', 'Skriv en dag som finnes, for eksempel 2026-10-05.'),
  country: t('Choose under which country’s law you will buy.', 'Välj vilket lands lag du köper under.', 'Vælg, hvilket lands lov du køber under.', 'Velg hvilket lands lov du kjøper under.'),
  seed: t('Write a whole number between 0 and 4294967295, or nothing.', 'Skriv ett heltal mellan 0 och 4294967295, eller inget.', 'Skriv et helt tal mellem 0 og 4294967295, eller intet.', 'Skriv et helt tall mellom 0 og 4294967295, eller ingenting.'),
}

export const waitToAsk = t(
  'You will see this when the tenders are open, or in the debrief. Until then it would tell you what no buyer can know.',
  'Det här får du se när anbuden är öppnade eller vid genomgången efteråt. Innan dess skulle det avslöja sådant som ingen köpare kan veta.',
  'Det får du at se, når tilbuddene er åbnet, eller i debriefingen. Indtil da ville det afsløre noget, som ingen ordregiver kan vide.',
  'Dette får du se når tilbudene er åpnet, eller i gjennomgangen etterpå. Før det ville det avsløre noe som ingen oppdragsgiver kan vite.')
