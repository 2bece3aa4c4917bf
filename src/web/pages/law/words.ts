import { text as t, type Text } from '../../../plain/index.ts'
import type { Order, Rule, Verdict, Weight } from '../../../law/index.ts'
import type { Tie } from '../../../rulebook/index.ts'
import { countryWords, type MarkKind } from '../../look/index.ts'

export const orderWords: Readonly<Record<Order, Text>> = { EU: t('EU and EEA', 'EU och EES', 'EU og EØS', 'EU og EØS'), ...countryWords }
export const kindWords: Readonly<Record<Rule['kind'], Text>> = {
  duty: t('duty', 'skyldighet', 'pligt', 'plikt'), exception: t('exception', 'undantag', 'undtagelse', 'unntak'),
  meaning: t('what a word means', 'vad ett ord betyder', 'hvad et ord betyder', 'hva et ord betyr'), gap: t('not written yet', 'inte skriven ännu', 'ikke skrevet endnu', 'ikke skrevet ennå'),
}
/** What happens when the duty is not met, short for lists and whole for the page of a rule. */
export const weightWords: Readonly<Record<Weight, { /** A cross would look like a broken rule, so what blocks has only its word. */ readonly mark?: MarkKind; readonly short: Text; readonly long: Text }>> = {
  blocks: { short: t('must', 'måste', 'skal', 'må'), long: t('the step is unlawful', 'är steget otillåtet', 'er trinnet ulovligt', 'er steget ulovlig') },
  'needs a reason': { mark: 'needs a reason', short: t('or a written reason', 'eller skriftlig motivering', 'eller skriftlig begrundelse', 'eller skriftlig begrunnelse'), long: t('a written reason is needed', 'krävs en skriftlig motivering', 'kræves en skriftlig begrundelse', 'kreves en skriftlig begrunnelse') },
  advice: { mark: 'step', short: t('advice', 'råd', 'råd', 'råd'), long: t('nothing is broken; it is advice', 'bryts ingen regel; det är ett råd', 'er ingen regel brudt; det er et råd', 'er ingen regel brutt; det er et råd') },
}
export const tieWords: Readonly<Record<Tie, Text>> = {
  'carries out': t('in its own words', 'med egna ord', 'med egne ord', 'med egne ord'), replaces: t('instead of the EU rule', 'i stället för EU-regeln', 'i stedet for EU-reglen', 'i stedet for EU-regelen'), exception: t('exception', 'undantag', 'undtagelse', 'unntak'),
}
export const verdictMarks: Readonly<Record<Verdict, readonly [MarkKind, Text]>> = {
  lawful: ['lawful', t('lawful', 'tillåtet', 'lovligt', 'lovlig')], unlawful: ['unlawful', t('not met', 'inte uppfylld', 'ikke opfyldt', 'ikke oppfylt')],
  depends: ['depends', t('depends', 'det beror på', 'det afhænger', 'det kommer an på')], 'does not apply': ['step', t('does not apply', 'gäller inte', 'gælder ikke', 'gjelder ikke')],
}
export const lawWords = {
  title: t('The rules', 'Reglerna', 'Reglerne', 'Reglene'), back: t('The rules', 'Reglerna', 'Reglerne', 'Reglene'),
  search: t('Search the rules', 'Sök i reglerna', 'Søg i reglerne', 'Søk i reglene'), searchButton: t('Search', 'Sök', 'Søg', 'Søk'),
  all: t('All three countries', 'Alla tre länderna', 'Alle tre lande', 'Alle tre land'), whose: t('Whose law', 'Vems lag', 'Hvis lov', 'Hvems lov'),
  same: t('The same in', 'Samma i', 'Det samme i', 'Det samme i'), alone: t('Only in {country}', 'Bara i {country}', 'Kun i {country}', 'Bare i {country}'),
  contents: t('On this page', 'På den här sidan', 'På denne side', 'På denne siden'), figures: t('Numbers', 'Siffror', 'Tal', 'Tall'),
  rules: t('{n} rules', '{n} regler', '{n} regler', '{n} regler'), oneRule: t('1 rule', '1 regel', '1 regel', '1 regel'),
  printed: t('Print or file this topic', 'Skriv ut eller spara ämnet', 'Udskriv eller gem emnet', 'Skriv ut eller lagre temaet'),
  legend: t('How to read the marks', 'Så läses märkena', 'Sådan læses mærkerne', 'Slik leses merkene'),
  legendSays: t('“Must”: if the rule is not met, the step is unlawful. With a pencil, a written reason is enough. With a dot it is advice. A full disc: the text of the law was read; half: we have it from somebody else; a ring with a dot: worked out from other texts; a broken ring: nobody has checked it.',
    '”Måste”: är regeln inte uppfylld är steget otillåtet. Med penna räcker en skriftlig motivering. Med punkt är det ett råd. Fylld cirkel: lagtexten är läst; halv: vi har det från någon annan; ring med prick: härlett ur andra texter; bruten ring: ingen har kontrollerat det.',
    '»Skal«: er reglen ikke opfyldt, er trinnet ulovligt. Med blyant er en skriftlig begrundelse nok. Med prik er det et råd. Fyldt cirkel: lovteksten er læst; halv: vi har det fra andre; ring med prik: udledt af andre tekster; brudt ring: ingen har kontrolleret det.',
    '«Må»: er regelen ikke oppfylt, er steget ulovlig. Med blyant er en skriftlig begrunnelse nok. Med prikk er det et råd. Fylt sirkel: lovteksten er lest; halv: vi har det fra andre; ring med prikk: utledet av andre tekster; brutt ring: ingen har kontrollert det.'),
  hash: t('Fingerprint of this lawbook: {hash}', 'Regelsamlingens fingeravtryck: {hash}', 'Regelsamlingens fingeraftryk: {hash}', 'Regelsamlingens fingeravtrykk: {hash}'),
  seenFrom: t('Seen from {country}', 'Sett från {country}', 'Set fra {country}', 'Sett fra {country}'),
  none: t('Nothing here', 'Inget här', 'Intet her', 'Ingenting her'),
  noneSays: t('No rule of this country is filed here. See the other countries.', 'Ingen regel från det här landet finns här. Se de andra länderna.', 'Ingen regel fra dette land findes her. Se de andre lande.', 'Ingen regel fra dette landet finnes her. Se de andre landene.'),
  what: t('What', 'Vad', 'Hvad', 'Hva'), notRead: t('not read', 'inte läst', 'ikke læst', 'ikke lest'),
  from: t('from {from}', 'från {from}', 'fra {from}', 'fra {from}'), fromTo: t('{from} to {to}', '{from} till {to}', '{from} til {to}', '{from} til {to}'), before: t('{n} earlier', '{n} tidigare', '{n} tidligere', '{n} tidligere'),
  from1: t('from', 'från', 'fra', 'fra'), where: t('Sources', 'Källor', 'Kilder', 'Kilder'), mustRead: t('not known: see', 'inte känt: se', 'ikke kendt: se', 'ikke kjent: se'),
}
export const fewWords = (n: number): Text => (n === 1 ? lawWords.oneRule : { en: lawWords.rules.en.replace('{n}', String(n)), sv: lawWords.rules.sv.replace('{n}', String(n)), da: lawWords.rules.da.replace('{n}', String(n)), nb: lawWords.rules.nb.replace('{n}', String(n)) })
