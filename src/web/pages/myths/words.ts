import { text as t, type Lang, type Text } from '../../../plain/index.ts'
import type { Asker, DocumentedCase, MythTopic, Truth } from '../../../experience/index.ts'

export const mythWords = {
  title: t('Myths', 'Myter', 'Myter', 'Myter'),
  lead: t('What people say about buying something new, and what the law says to it. Each answer is weighed under Danish, Swedish and Norwegian law when you open the page.', 'Vad folk säger om att köpa något nytt, och vad lagen svarar. Varje svar prövas mot dansk, svensk och norsk lag när du öppnar sidan.', 'Hvad folk siger om at købe noget nyt, og hvad loven svarer. Hvert svar prøves efter dansk, svensk og norsk lov, når du åbner siden.', 'Hva folk sier om å kjøpe noe nytt, og hva loven svarer. Hvert svar prøves etter dansk, svensk og norsk lov når du åpner siden.'),
  about: t('About', 'Handlar om', 'Handler om', 'Handler om'), who: t('Who says it', 'Vem säger det', 'Hvem siger det', 'Hvem sier det'), all: t('All', 'Alla', 'Alle', 'Alle'),
  some: t('{n} of {all} myths', '{n} av {all} myter', '{n} af {all} myter', '{n} av {all} myter'), everyOne: t('{n} myths', '{n} myter', '{n} myter', '{n} myter'),
  none: t('No myth fits both choices', 'Ingen myt passar båda valen', 'Ingen myte passer til begge valg', 'Ingen myte passer til begge valgene'), noneSays: t('Take one of them away to see more.', 'Ta bort ett av dem för att se fler.', 'Fjern et af dem for at se flere.', 'Ta bort ett av dem for å se flere.'), showAll: t('Show all myths', 'Visa alla myter', 'Vis alle myter', 'Vis alle myter'),
  wrongTopic: t('There is no such topic. Choose one from the list.', 'Ämnet finns inte. Välj ett i listan.', 'Emnet findes ikke. Vælg et på listen.', 'Temaet finnes ikke. Velg ett i listen.'),
  wrongWho: t('Nobody here is called that. Choose one from the list.', 'Ingen här heter så. Välj en i listan.', 'Ingen her hedder det. Vælg en på listen.', 'Ingen her heter det. Velg en i listen.'),
  wrongCountry: t('Choose Denmark, Sweden or Norway.', 'Välj Danmark, Sverige eller Norge.', 'Vælg Danmark, Sverige eller Norge.', 'Velg Danmark, Sverige eller Norge.'),
  law: t('What the law says', 'Vad lagen säger', 'Hvad loven siger', 'Hva loven sier'),
  weighed: t('Weighed for {who} on {day}, a purchase of {money} without VAT.', 'Prövat för {who} den {day}, ett köp för {money} utan moms.', 'Vurderet for {who} den {day}, et køb på {money} uden moms.', 'Prøvd for {who} {day}, en anskaffelse på {money} uten mva.'),
  municipality: t('a municipality', 'en kommun', 'en kommune', 'en kommune'), utility: t('a utility', 'ett försörjningsbolag', 'et forsyningsselskab', 'et forsyningsforetak'),
  inCountry: t('What decides in {country}', 'Vad som avgör i {country}', 'Hvad der afgør det i {country}', 'Hva som avgjør i {country}'),
  moreDecides: t('{n} more rules decide', '{n} regler till avgör', '{n} regler mere afgør', '{n} regler til avgjør'), oneMore: t('1 more rule decides', '1 regel till avgör', '1 regel mere afgør', '1 regel til avgjør'),
  why: t('Why the countries part', 'Varför länderna skiljer sig', 'Hvorfor landene skilles', 'Hvorfor landene skiller lag'),
  check: t('Check it yourself', 'Pröva själv', 'Afprøv det selv', 'Prøv selv'), checkSays: t('with these facts', 'med de här uppgifterna', 'med disse oplysninger', 'med disse opplysningene'),
  core: t('What is true in it', 'Vad som är sant i det', 'Hvad der er sandt i det', 'Hva som er sant i det'), instead: t('Do this instead', 'Gör så här i stället', 'Gør sådan i stedet', 'Gjør slik i stedet'),
  practise: t('Try it in practice', 'Prova i praktiken', 'Prøv det i praksis', 'Prøv det i praksis'),
  practiseSays: t('Opens the case “{case}” at the moment before the step “{step}”. What comes before has been done the way an experienced buyer would. Nobody but you sees the run.', 'Öppnar fallet ”{case}” i ögonblicket före steget ”{step}”. Det som kommer före är gjort som en erfaren upphandlare skulle göra. Ingen annan ser omgången.', 'Åbner casen »{case}« i øjeblikket før trinnet »{step}«. Det, der går forud, er gjort, som en erfaren indkøber ville gøre. Ingen andre ser forløbet.', 'Åpner caset «{case}» i øyeblikket før steget «{step}». Det som kommer før, er gjort slik en erfaren innkjøper ville gjort. Ingen andre ser gjennomføringen.'),
  asIn: t('Play as a municipality in', 'Spela som kommun i', 'Spil som kommune i', 'Spill som kommune i'), begin: t('Open the desk there', 'Öppna skrivbordet där', 'Åbn skrivebordet dér', 'Åpne skrivebordet der'),
  onlyCheck: t('The case has no step for this, so it cannot be practised yet. It can be checked with facts of your own.', 'Fallet har inget steg för det här, så det går inte att öva ännu. Det går att pröva med egna uppgifter.', 'Casen har intet trin for dette, så det kan ikke øves endnu. Det kan afprøves med egne oplysninger.', 'Caset har ikke noe steg for dette, så det kan ikke øves ennå. Det kan prøves med egne opplysninger.'),
  notNow: t('The case cannot be opened at this step just now. Check it instead, or try another country.', 'Fallet går inte att öppna vid det här steget just nu. Pröva i stället, eller välj ett annat land.', 'Casen kan ikke åbnes ved dette trin lige nu. Afprøv det i stedet, eller vælg et andet land.', 'Caset kan ikke åpnes ved dette steget akkurat nå. Prøv steget i stedet, eller velg et annet land.'),
  done: t('Who has done it, and what was decided', 'Vilka som har gjort det, och vad som avgjorts', 'Hvem der har gjort det, og hvad der er afgjort', 'Hvem som har gjort det, og hva som er avgjort'),
  noCases: t('We have found no documented case that we would stand for.', 'Vi har inte funnit något dokumenterat fall som vi kan stå för.', 'Vi har ikke fundet en dokumenteret sag, som vi vil stå inde for.', 'Vi har ikke funnet noe dokumentert tilfelle vi vil stå inne for.'),
  ends: t('“Lawful” and “unlawful” are the lawbook’s own verdicts; these accounts are other people’s.', '”Tillåtet” och ”otillåtet” är regelsamlingens egna bedömningar; de här berättelserna är andras.', '»Lovligt« og »ulovligt« er regelsamlingens egne vurderinger; disse beretninger er andres.', '«Lovlig» og «ulovlig» er regelsamlingens egne vurderinger; disse beretningene er andres.'),
  related: t('More myths on the same', 'Fler myter om samma sak', 'Flere myter om det samme', 'Flere myter om det samme'), back: t('All myths', 'Alla myter', 'Alle myter', 'Alle myter'),
  home: t('What people say, and what the law says', 'Vad folk säger, och vad lagen säger', 'Hvad folk siger, og hvad loven siger', 'Hva folk sier, og hva loven sier'), homeMore: t('All {n} myths', 'Alla {n} myter', 'Alle {n} myter', 'Alle {n} myter'),
  lawbook: t('Weighed by lawbook {hash}. Not legal advice.', 'Prövat med regelsamling {hash}. Inte juridisk rådgivning.', 'Vurderet efter regelsamling {hash}. Ikke juridisk rådgivning.', 'Prøvd etter regelsamling {hash}. Ikke juridisk rådgivning.'),
} as const satisfies Record<string, Text>

export const topicWords: Readonly<Record<MythTopic, Text>> = {
  'talking with firms': t('Talking with firms', 'Prata med företag', 'Tale med virksomheder', 'Snakke med leverandører'),
  'choosing the way': t('Choosing the way', 'Välja väg', 'Vælge vej', 'Velge vei'),
  'what one asks for': t('What one asks for', 'Vad man begär', 'Hvad man kræver', 'Hva man krever'),
  'choosing a tender': t('Choosing a tender', 'Välja anbud', 'Vælge tilbud', 'Velge tilbud'),
  'time and change': t('Time, money and change', 'Tid, pengar och ändring', 'Tid, penge og ændring', 'Tid, penger og endring'),
  'across borders': t('Across borders, and who may see', 'Över gränser, och vem som får se', 'Over grænser, og hvem der må se', 'Over grenser, og hvem som får se'),
}
export const askerWords: Readonly<Record<Asker, Text>> = {
  buyer: t('Buyer', 'Upphandlare', 'Indkøber', 'Innkjøper'), expert: t('Expert', 'Sakkunnig', 'Fagperson', 'Fagperson'), lawyer: t('Lawyer', 'Jurist', 'Jurist', 'Jurist'), firm: t('Firm', 'Företag', 'Virksomhed', 'Leverandør'), politician: t('Politician', 'Politiker', 'Politiker', 'Politiker'),
}
export const truthWords: Readonly<Record<Truth, Text>> = {
  wrong: t('Not so', 'Stämmer inte', 'Passer ikke', 'Stemmer ikke'),
  'half true': t('Half true', 'Till hälften sant', 'Halvt sandt', 'Halvt sant'),
  'depends on the country': t('Differs by country', 'Skiljer sig mellan länderna', 'Forskelligt fra land til land', 'Ulikt fra land til land'),
}
export const placeWords: Readonly<Record<DocumentedCase['country'], Text>> = {
  DK: t('Denmark', 'Danmark', 'Danmark', 'Danmark'), SE: t('Sweden', 'Sverige', 'Sverige', 'Sverige'), NO: t('Norway', 'Norge', 'Norge', 'Norge'), EU: t('EU', 'EU', 'EU', 'EU'),
  Nordic: t('Nordic countries', 'Norden', 'Norden', 'Norden'), 'DK and NO': t('Denmark and Norway', 'Danmark och Norge', 'Danmark og Norge', 'Danmark og Norge'),
}
export const howWords: Readonly<Record<DocumentedCase['how'], Text>> = {
  page: t('read: pages of the source', 'läst: källans sidor', 'læst: kildens sider', 'lest: sidene til kilden'), summary: t('read: the judgment’s own summary', 'läst: domens egen sammanfattning', 'læst: dommens eget sammendrag', 'lest: dommens eget sammendrag'),
  headnote: t('read: headnote and a commentary', 'läst: ingressen och en kommentar', 'læst: domshovedet og en kommentar', 'lest: ingressen og en kommentar'), commentary: t('read: what others write about it', 'läst: vad andra skriver om den', 'læst: hvad andre skriver om den', 'lest: hva andre skriver om den'),
  'press release': t('read: the Court’s press release', 'läst: domstolens pressmeddelande', 'læst: Domstolens pressemeddelelse', 'lest: domstolens pressemelding'), quotation: t('read: paragraphs in quotation', 'läst: stycken i citat', 'læst: afsnit i citat', 'lest: avsnitt i sitat'),
}
export const kindWords: Readonly<Record<DocumentedCase['kind'], Text>> = { procurement: t('procurement', 'upphandling', 'indkøb', 'anskaffelse'), judgment: t('decision', 'avgörande', 'afgørelse', 'avgjørelse') }

/** The claim as something people say, in the quotation marks of each language. */
export const quoted = (s: string, lang: Lang): string => (lang === 'nb' ? `«${s}»` : lang === 'da' ? `»${s}«` : lang === 'en' ? `“${s}”` : `”${s}”`)
