import { text as t, type Text } from '../plain/index.ts'
import type { Known, StepVerdict } from '../law/index.ts'

export const verdictSays: Readonly<Record<StepVerdict, Text>> = {
  lawful: t('lawful', 'tillåtet', 'lovligt', 'lovlig'), unlawful: t('unlawful', 'otillåtet', 'ulovligt', 'ulovlig'),
  depends: t('depends on more facts', 'beror på fler uppgifter', 'afhænger af flere oplysninger', 'avhenger av flere opplysninger'),
  'needs a reason': t('needs a reason', 'kräver motivering', 'kræver begrundelse', 'krever begrunnelse'),
}
export const knownSays: Readonly<Record<Known, Text>> = {
  'statute text read': t('text read', 'texten läst', 'teksten læst', 'teksten lest'), 'secondary source': t('secondary source', 'andrahandskälla', 'sekundær kilde', 'sekundærkilde'),
  derived: t('derived', 'härlett', 'udledt', 'utledet'), 'not verified': t('not verified', 'inte verifierat', 'ikke verificeret', 'ikke verifisert'),
}
export const reportWords = {
  planned: t('Plan: {name}', 'Plan: {name}', 'Plan: {name}', 'Plan: {name}'),
  step: t('{n}. {day}  {step}', '{n}. {day}  {step}', '{n}. {day}  {step}', '{n}. {day}  {step}'),
  gap: t('not written', 'inte skrivet', 'ikke skrevet', 'ikke skrevet'), advice: t('advice', 'råd', 'råd', 'råd'),
  source: t('Source:', 'Källa:', 'Kilde:', 'Kilde:'), remedy: t('What would make it lawful:', 'Vad som gör det tillåtet:', 'Hvad der gør det lovligt:', 'Hva som gjør det lovlig:'),
  asks: t('Still to be known, the most deciding first:', 'Återstår att ta reda på, det mest avgörande först:', 'Mangler at blive oplyst, det mest afgørende først:', 'Gjenstår å få vite, det mest avgjørende først:'),
  judgement: t('judgement: by whom, and why', 'bedömning: av vem, och varför', 'vurdering: af hvem, og hvorfor', 'vurdering: av hvem, og hvorfor'),
  unsigned: t('Nobody stands for these judgements, so they do not count (value, by, because):', 'Ingen står för de här bedömningarna, så de räknas inte (value, by, because):', 'Ingen står inde for disse vurderinger, så de tæller ikke (value, by, because):', 'Ingen står inne for disse vurderingene, så de teller ikke (value, by, because):'),
  converted: t('{fact}: {amount} {from} taken as {became} {to}', '{fact}: {amount} {from} räknat som {became} {to}', '{fact}: {amount} {from} regnet som {became} {to}', '{fact}: {amount} {from} regnet som {became} {to}'),
  tooNear: t('{fact} lies too near a limit to be converted: say it in {to}.', '{fact} ligger för nära en gräns för att räknas om: ange det i {to}.', '{fact} ligger for tæt på en grænse til at blive omregnet: angiv det i {to}.', '{fact} ligger for nær en grense til å regnes om: oppgi det i {to}.'),
  whole: t('The whole plan under the law of {country}: {verdict}', 'Hela planen enligt lagen i {country}: {verdict}', 'Hele planen efter loven i {country}: {verdict}', 'Hele planen etter loven i {country}: {verdict}'),
  parts: t('They first part at step {n}.', 'De skiljer sig först i steg {n}.', 'De skilles første gang ved trin {n}.', 'De skiller lag første gang ved steg {n}.'),
  silent: t('No rule here speaks about this step under these facts.', 'Ingen regel här gäller steget med de här uppgifterna.', 'Ingen regel her gælder trinnet med disse oplysninger.', 'Ingen regel her gjelder steget med disse opplysningene.'),
  book: t('Lawbook {hash}', 'Regelsamling {hash}', 'Regelsamling {hash}', 'Regelsamling {hash}'),
  at: t('line {line}, column {column}', 'rad {line}, kolumn {column}', 'linje {line}, kolonne {column}', 'linje {line}, kolonne {column}'),
}
