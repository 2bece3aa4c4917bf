import { text as t, type Text } from '../../../plain/index.ts'
import type { DebriefBlock } from '../../../exercise/index.ts'

/** How a block is named in an address. */
export const blockSlugs: Readonly<Record<DebriefBlock, string>> = { hotWash: 'hot-wash', whatHappened: 'what-happened', why: 'why', whatIf: 'what-if', soWhat: 'so-what', nowWhat: 'now-what' }
const bySlug = new Map(Object.entries(blockSlugs).map(([block, slug]) => [slug, block as DebriefBlock]))
export const blockOf = (slug: string): DebriefBlock | undefined => bySlug.get(slug)

/** Minutes alone: about half an hour in all. Shown, never forced. */
export const minutesAlone: Readonly<Record<DebriefBlock, number>> = { hotWash: 3, whatHappened: 5, why: 8, whatIf: 5, soWhat: 4, nowWhat: 3 }

export const blockNames: Readonly<Record<DebriefBlock, Text>> = {
  hotWash: t('First thoughts', 'Första tankar', 'Første tanker', 'Første tanker'), whatHappened: t('What happened', 'Vad som hände', 'Hvad der skete', 'Hva som skjedde'), why: t('Why', 'Varför', 'Hvorfor', 'Hvorfor'),
  whatIf: t('What if', 'Tänk om', 'Hvad nu hvis', 'Hva om'), soWhat: t('So what', 'Vad betyder det', 'Hvad betyder det', 'Hva betyr det'), nowWhat: t('Now what', 'Vad gör vi nu', 'Hvad gør vi nu', 'Hva gjør vi nå'),
}
/** One question per screen. */
export const blockAsks: Readonly<Record<DebriefBlock, Text>> = {
  hotWash: t('What stays with you?', 'Vad har du med dig härifrån?', 'Hvad sidder du tilbage med?', 'Hva sitter du igjen med?'),
  whatHappened: t('Which moments decided it?', 'Vilka ögonblick avgjorde?', 'Hvilke øjeblikke afgjorde det?', 'Hvilke øyeblikk avgjorde det?'),
  why: t('Why did it go as it did?', 'Varför blev det som det blev?', 'Hvorfor gik det, som det gik?', 'Hvorfor gikk det som det gikk?'),
  whatIf: t('What would have come of another step?', 'Vad hade ett annat steg lett till?', 'Hvad var der kommet ud af et andet trin?', 'Hva hadde et annet steg ført til?'),
  soWhat: t('What holds at home, and what only here?', 'Vad gäller hemma, och vad bara här?', 'Hvad gælder derhjemme, og hvad kun her?', 'Hva gjelder hjemme, og hva bare her?'),
  nowWhat: t('What will you do, and by when?', 'Vad ska du göra, och när senast?', 'Hvad vil du gøre, og senest hvornår?', 'Hva vil du gjøre, og innen når?'),
}
export const blockSays: Readonly<Record<DebriefBlock, Text>> = {
  hotWash: t('Write before you look at anything. A line each is enough.', 'Skriv innan du tittar på något. En rad för varje räcker.', 'Skriv, før du ser på noget. En linje til hver er nok.', 'Skriv før du ser på noe. En linje til hver er nok.'),
  whatHappened: t('Follow the path. Then choose three to five moments that are worth talking about.', 'Följ vägen. Välj sedan tre till fem ögonblick som är värda att tala om.', 'Følg vejen. Vælg så tre til fem øjeblikke, der er værd at tale om.', 'Følg veien. Velg så tre til fem øyeblikk som er verdt å snakke om.'),
  why: t('For each moment: who knew what, what was open, what the rule says, what the others reckoned. Then your own reason, and how sure you were.', 'För varje ögonblick: vem som visste vad, vad som stod öppet, vad regeln säger, hur de andra räknade. Sedan ditt eget skäl och hur säker du var.', 'For hvert øjeblik: hvem vidste hvad, hvad stod åbent, hvad siger reglen, hvordan regnede de andre. Så din egen grund, og hvor sikker du var.', 'For hvert øyeblikk: hvem visste hva, hva sto åpent, hva sier regelen, hvordan regnet de andre. Så din egen grunn, og hvor sikker du var.'),
  whatIf: t('Two paths beside each other, one changed step. Or go back and try: both paths stay.', 'Två vägar bredvid varandra, ett ändrat steg. Eller gå tillbaka och pröva: båda vägarna finns kvar.', 'To veje ved siden af hinanden, ét ændret trin. Eller gå tilbage og prøv: begge veje bliver stående.', 'To veier ved siden av hverandre, ett endret steg. Eller gå tilbake og prøv: begge veiene blir stående.'),
  soWhat: t('Much here is a model. See what it rests on before you carry anything home.', 'Mycket här är en modell. Se vad den vilar på innan du tar med dig något hem.', 'Meget her er en model. Se, hvad den hviler på, før du tager noget med hjem.', 'Mye her er en modell. Se hva den bygger på før du tar med deg noe hjem.'),
  nowWhat: t('At most three promises, each with a name and a day. Three are kept; ten are not.', 'Högst tre löften, vart och ett med namn och dag. Tre hålls; tio gör det inte.', 'Højst tre løfter, hver med et navn og en dag. Tre bliver holdt; ti bliver ikke.', 'Høyst tre løfter, hver med et navn og en dag. Tre blir holdt; ti blir det ikke.'),
}

export const b = {
  stepper: t('The six parts of the debrief', 'Genomgångens sex delar', 'Debriefingens seks dele', 'Gjennomgangens seks deler'),
  minutes: t('About {n} minutes; {all} in all. Take the time you need.', 'Ungefär {n} minuter; {all} sammanlagt. Ta den tid du behöver.', 'Omkring {n} minutter; {all} i alt. Tag den tid, du har brug for.', 'Omtrent {n} minutter; {all} i alt. Ta den tiden du trenger.'),
  next: t('Save and go on', 'Spara och gå vidare', 'Gem og gå videre', 'Lagre og gå videre'), save: t('Save', 'Spara', 'Gem', 'Lagre'), before: t('Back to: {block}', 'Tillbaka till: {block}', 'Tilbage til: {block}', 'Tilbake til: {block}'), after: t('Go on to: {block}', 'Gå vidare till: {block}', 'Gå videre til: {block}', 'Gå videre til: {block}'),
  onePage: t('The whole debrief on one page', 'Hela genomgången på en sida', 'Hele debriefingen på én side', 'Hele gjennomgangen på én side'), begin: t('Begin, block by block', 'Börja, del för del', 'Begynd, del for del', 'Begynn, del for del'),
  play: t('Step {n} of {all}: {step}', 'Steg {n} av {all}: {step}', 'Trin {n} af {all}: {step}', 'Steg {n} av {all}: {step}'), thenOthers: t('Then others did', 'Sedan gjorde andra', 'Så gjorde andre', 'Så gjorde andre'), earlier: t('The step before', 'Steget före', 'Trinnet før', 'Steget før'), later: t('The next step', 'Nästa steg', 'Næste trin', 'Neste steg'),
  choose: t('Moments to talk about', 'Ögonblick att tala om', 'Øjeblikke at tale om', 'Øyeblikk å snakke om'), chooseSays: t('Proposed from the log. Take away and add as you like; three to five is right.', 'Föreslagna utifrån loggen. Ta bort och lägg till som du vill; tre till fem är lagom.', 'Foreslået ud fra loggen. Fjern og tilføj, som du vil; tre til fem er passende.', 'Foreslått ut fra loggen. Fjern og legg til som du vil; tre til fem er passe.'),
  others: t('Other steps ({n})', 'Andra steg ({n})', 'Andre trin ({n})', 'Andre steg ({n})'), other: t('Other steps', 'Andra steg', 'Andre trin', 'Andre steg'),
  yourWhy: t('Why did you do it then?', 'Varför gjorde du så då?', 'Hvorfor gjorde du det dengang?', 'Hvorfor gjorde du det da?'), sure: t('How sure were you?', 'Hur säker var du?', 'Hvor sikker var du?', 'Hvor sikker var du?'),
  scoresLater: t('The four axes come when the run is finished', 'De fyra axlarna visas när övningen är avslutad', 'De fire akser vises, når øvelsen er afsluttet', 'De fire aksene vises når øvelsen er avsluttet'), scoresLaterSays: t('Nothing is scored while you play.', 'Inget poängsätts medan du spelar.', 'Intet bliver talt op, mens du spiller.', 'Ingenting telles opp mens du spiller.'),
  noForks: t('There is one path so far', 'Det finns en väg hittills', 'Der er én vej indtil nu', 'Det er én vei så langt'), noForksSays: t('Choose a moment below, change one step, and see what differs.', 'Välj ett ögonblick nedan, ändra ett steg och se vad som skiljer.', 'Vælg et øjeblik nedenfor, ændr ét trin, og se, hvad der er anderledes.', 'Velg et øyeblikk nedenfor, endre ett steg og se hva som er forskjellig.'),
  against: t('{b} beside {a}', '{b} bredvid {a}', '{b} ved siden af {a}', '{b} ved siden av {a}'), whole: t('The whole comparison', 'Hela jämförelsen', 'Hele sammenligningen', 'Hele sammenligningen'),
  tried: t('You changed', 'Du ändrade', 'Du ændrede', 'Du endret'), expected: t('You expected', 'Du väntade dig', 'Du ventede', 'Du ventet'), came: t('It came to this', 'Det blev så här', 'Det blev sådan', 'Det ble slik'),
  finding: t('What did you find, and what do you decide?', 'Vad kom du fram till, och vad bestämmer du?', 'Hvad fandt du ud af, og hvad beslutter du?', 'Hva fant du ut, og hva bestemmer du?'), goBack: t('Go back and try', 'Gå tillbaka och pröva', 'Gå tilbage og prøv', 'Gå tilbake og prøv'),
  unfinished: t('The second path is not finished', 'Den andra vägen är inte avslutad', 'Den anden vej er ikke afsluttet', 'Den andre veien er ikke avsluttet'), unfinishedSays: t('Its figures are those of so far. Play it on, then look here again.', 'Dess siffror gäller hittills. Spela vidare på den och titta här igen.', 'Tallene gælder indtil nu. Spil videre på den, og se her igen.', 'Tallene gjelder så langt. Spill videre på den og se her igjen.'),
  same: t('None of the counted figures moved.', 'Ingen av de räknade siffrorna ändrades.', 'Ingen af de talte tal flyttede sig.', 'Ingen av de talte tallene flyttet seg.'),
  model: t('Only in the model', 'Bara i modellen', 'Kun i modellen', 'Bare i modellen'), modelSays: t('{ours} of {all} figures have a size that is our own assumption.', '{ours} av {all} siffror har en storlek som är vårt eget antagande.', '{ours} af {all} tal har en størrelse, der er vores egen antagelse.', '{ours} av {all} tall har en størrelse som er vår egen antakelse.'),
  invented: t('Invented for the exercise', 'Påhittat för övningen', 'Opfundet til øvelsen', 'Oppdiktet for øvelsen'), real: t('Holds outside too', 'Gäller även utanför', 'Gælder også udenfor', 'Gjelder også utenfor'), documented: t('Documented in the case', 'Dokumenterat i fallet', 'Dokumenteret i casen', 'Dokumentert i caset'), law: t('The law: what it said of your steps is what it says at home.', 'Lagen: det den sade om dina steg säger den också hemma.', 'Loven: det, den sagde om dine trin, siger den også derhjemme.', 'Loven: det den sa om stegene dine, sier den også hjemme.'),
  ics: t('Into the calendar (.ics), with a look back after six weeks', 'Till kalendern (.ics), med en återblick efter sex veckor', 'Til kalenderen (.ics), med et tilbageblik efter seks uger', 'Til kalenderen (.ics), med et tilbakeblikk etter seks uker'),
  take: t('Take it home', 'Ta med dig hem', 'Tag det med hjem', 'Ta det med hjem'), report: t('Report to print', 'Rapport att skriva ut', 'Rapport til udskrift', 'Rapport til utskrift'),
  promiseDue: t('Promise: {what}', 'Löfte: {what}', 'Løfte: {what}', 'Løfte: {what}'), sixWeeks: t('Six weeks later: what has come of the promises?', 'Sex veckor senare: vad har det blivit av löftena?', 'Seks uger senere: hvad er der blevet af løfterne?', 'Seks uker senere: hva har det blitt av løftene?'), by: t('{owner}, {case}', '{owner}, {case}', '{owner}, {case}', '{owner}, {case}'),
} satisfies Record<string, Text>

export const sureWords: readonly Text[] = [
  t('1 – a guess', '1 – en gissning', '1 – et gæt', '1 – en gjetning'), t('2 – unsure', '2 – osäker', '2 – usikker', '2 – usikker'), t('3 – half and half', '3 – lika delar', '3 – halvt om halvt', '3 – halvt om halvt'), t('4 – fairly sure', '4 – ganska säker', '4 – ret sikker', '4 – ganske sikker'), t('5 – certain', '5 – helt säker', '5 – helt sikker', '5 – helt sikker'),
]
