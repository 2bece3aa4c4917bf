import { text, type Text } from '../plain/index.ts'

/** What can be asked by intent card. */
export const intents = ['maturity', 'price range', 'risk', 'rights', 'interoperability', 'delivery', 'demonstration'] as const
export type Intent = (typeof intents)[number]

/** How much of what the firm knows it says. */
export const candours = ['open', 'guarded', 'declined'] as const
export type Candour = (typeof candours)[number]

/** Answers by key; `{name}` is filled from the numbers of the answer with `say`, `{unit}` with the currency they are written in. */
export const answerWords = {
  'maturity/in use': text('It is in use with other customers. On the nine-step scale of readiness we are at {trl}.', 'Den används hos andra kunder. På den niogradiga mognadsskalan ligger vi på {trl}.', 'Den er i brug hos andre kunder. På modenhedsskalaen fra 1 til 9 er vi på {trl}.', 'Den er i bruk hos andre kunder. På modenhetsskalaen fra 1 til 9 er vi på {trl}.'),
  'maturity/tested': text('We have tested it in real surroundings. On the nine-step scale of readiness we are at {trl}.', 'Vi har provat den i verklig miljö. På den niogradiga mognadsskalan ligger vi på {trl}.', 'Vi har afprøvet den i virkelige omgivelser. På modenhedsskalaen fra 1 til 9 er vi på {trl}.', 'Vi har prøvd den i virkelige omgivelser. På modenhetsskalaen fra 1 til 9 er vi på {trl}.'),
  'maturity/prototype': text('We have a prototype and would need a trial. On the nine-step scale of readiness we are at {trl}.', 'Vi har en prototyp och behöver ett försök. På den niogradiga mognadsskalan ligger vi på {trl}.', 'Vi har en prototype og har brug for et forsøg. På modenhedsskalaen fra 1 til 9 er vi på {trl}.', 'Vi har en prototype og trenger et forsøk. På modenhetsskalaen fra 1 til 9 er vi på {trl}.'),
  'maturity/guarded': text('It is ready enough to be offered. We would rather show details in a tender.', 'Den är tillräckligt färdig för att erbjudas. Detaljer visar vi hellre i ett anbud.', 'Den er klar nok til at blive tilbudt. Detaljer viser vi hellere i et tilbud.', 'Den er klar nok til å bli tilbudt. Detaljer viser vi heller i et tilbud.'),
  'price range/open': text('As we understand the need: between {low} and {high} {unit}.', 'Som vi förstår behovet: mellan {low} och {high} {unit}.', 'Som vi forstår behovet: mellem {low} og {high} {unit}.', 'Slik vi forstår behovet: mellom {low} og {high} {unit}.'),
  'price range/guarded': text('It depends on the scope. Reckon with somewhere between {low} and {high} {unit}.', 'Det beror på omfattningen. Räkna med någonstans mellan {low} och {high} {unit}.', 'Det afhænger af omfanget. Regn med et sted mellem {low} og {high} {unit}.', 'Det kommer an på omfanget. Regn med et sted mellom {low} og {high} {unit}.'),
  'risk/share': text('We can bear {percent} per cent of the risk if the rest is shared and there is a trial first.', 'Vi kan bära {percent} procent av risken om resten delas och ett försök görs först.', 'Vi kan bære {percent} procent af risikoen, hvis resten deles, og der først laves et forsøg.', 'Vi kan bære {percent} prosent av risikoen hvis resten deles og det først gjøres et forsøk.'),
  'risk/bear': text('We can bear {percent} per cent of the risk. We have done this before.', 'Vi kan bära {percent} procent av risken. Vi har gjort det här förut.', 'Vi kan bære {percent} procent af risikoen. Vi har gjort det før.', 'Vi kan bære {percent} prosent av risikoen. Vi har gjort dette før.'),
  'risk/guarded': text('That depends on how the contract is written.', 'Det beror på hur kontraktet skrivs.', 'Det afhænger af, hvordan kontrakten skrives.', 'Det avhenger av hvordan kontrakten skrives.'),
  'rights/keep': text('We must keep our rights. You get a licence to use the solution.', 'Vi måste behålla våra rättigheter. Ni får licens att använda lösningen.', 'Vi må beholde vores rettigheder. I får licens til at bruge løsningen.', 'Vi må beholde rettighetene våre. Dere får lisens til å bruke løsningen.'),
  'rights/share': text('We keep what we bring. What we develop together can be shared.', 'Vi behåller det vi har med oss. Det vi utvecklar tillsammans kan delas.', 'Vi beholder det, vi har med. Det, vi udvikler sammen, kan deles.', 'Vi beholder det vi har med oss. Det vi utvikler sammen, kan deles.'),
  'rights/transfer': text('You may have the rights to what is developed, if it is paid for.', 'Ni kan få rättigheterna till det som utvecklas, mot betalning.', 'I kan få rettighederne til det, der udvikles, mod betaling.', 'Dere kan få rettighetene til det som utvikles, mot betaling.'),
  'rights/guarded': text('We want to see the contract before we say anything about rights.', 'Vi vill se kontraktet innan vi säger något om rättigheter.', 'Vi vil se kontrakten, før vi siger noget om rettigheder.', 'Vi vil se kontrakten før vi sier noe om rettigheter.'),
  'interoperability/standard': text('Through open, documented interfaces.', 'Genom öppna, dokumenterade gränssnitt.', 'Gennem åbne, dokumenterede grænseflader.', 'Gjennom åpne, dokumenterte grensesnitt.'),
  'interoperability/own': text('Through our own interface. An adaptation to your systems is needed.', 'Genom vårt eget gränssnitt. En anpassning till era system behövs.', 'Gennem vores egen grænseflade. Der skal en tilpasning til jeres systemer.', 'Gjennom vårt eget grensesnitt. Det trengs en tilpasning til systemene deres.'),
  'interoperability/partner': text('We would need a partner for that part.', 'Vi skulle behöva en partner för den delen.', 'Vi ville have brug for en partner til den del.', 'Vi ville trengt en partner til den delen.'),
  'delivery/months': text('Between {low} and {high} months from contract.', 'Mellan {low} och {high} månader från kontraktet.', 'Mellem {low} og {high} måneder fra kontrakten.', 'Mellom {low} og {high} måneder fra kontrakten.'),
  'demonstration/yes': text('Yes. We need {days} days to prepare.', 'Ja. Vi behöver {days} dagar för att förbereda oss.', 'Ja. Vi har brug for {days} dage til at forberede os.', 'Ja. Vi trenger {days} dager på å forberede oss.'),
  'demonstration/closed': text('Yes, but not with competitors in the room. We need {days} days to prepare.', 'Ja, men inte med konkurrenter i rummet. Vi behöver {days} dagar för att förbereda oss.', 'Ja, men ikke med konkurrenter i lokalet. Vi har brug for {days} dage til at forberede os.', 'Ja, men ikke med konkurrenter i rommet. Vi trenger {days} dager på å forberede oss.'),
  declined: text('We would rather not answer that here.', 'Det vill vi helst inte svara på här.', 'Det vil vi helst ikke svare på her.', 'Det vil vi helst ikke svare på her.'),
} as const satisfies Record<string, Text>
export type AnswerKey = keyof typeof answerWords
