import { text as t } from '../plain/index.ts'

/** What can be wrong with a plan, in the words of somebody who wrote it. `{name}`, `{most}` … are filled in. */
export const planWords = {
  tooLong: t('A plan may be at most {most} kB.', 'En plan får vara högst {most} kB.', 'En plan må højst være {most} kB.', 'En plan kan være høyst {most} kB.'),
  notYaml: t('This is not valid YAML or JSON: {detail}', 'Detta är inte giltig YAML eller JSON: {detail}', 'Dette er ikke gyldig YAML eller JSON: {detail}', 'Dette er ikke gyldig YAML eller JSON: {detail}'),
  aliases: t('The file repeats itself by references more than {most} times.', 'Filen upprepar sig genom referenser mer än {most} gånger.', 'Filen gentager sig selv med referencer mere end {most} gange.', 'Filen gjentar seg selv med referanser mer enn {most} ganger.'),
  deep: t('The file is nested deeper than {most} levels.', 'Filen är nästlad djupare än {most} nivåer.', 'Filen er indlejret dybere end {most} niveauer.', 'Filen er nøstet dypere enn {most} nivåer.'),
  repeated: t('“{name}” stands twice in the same place; only one of them could count.', '”{name}” står två gånger på samma ställe; bara en av dem kan gälla.', '»{name}« står to gange samme sted; kun den ene kan gælde.', '«{name}» står to ganger på samme sted; bare én av dem kan gjelde.'),
  notPlan: t('A plan is a list of named fields: country, buyer, activity, steps.', 'En plan är en lista med namngivna fält: country, buyer, activity, steps.', 'En plan er en liste med navngivne felter: country, buyer, activity, steps.', 'En plan er en liste med navngitte felt: country, buyer, activity, steps.'),
  missing: t('{name} is missing.', '{name} saknas.', '{name} mangler.', '{name} mangler.'),
  extra: t('There is no such field: {name}.', 'Fältet finns inte: {name}.', 'Feltet findes ikke: {name}.', 'Feltet finnes ikke: {name}.'),
  shape: t('This has the wrong form: {detail}', 'Detta har fel form: {detail}', 'Dette har forkert form: {detail}', 'Dette har feil form: {detail}'),
  tooMany: t('At most {most} are taken.', 'Högst {most} tas emot.', 'Højst {most} modtages.', 'Høyst {most} tas imot.'),
  country: t('The country must be DK, SE or NO, not “{name}”.', 'Landet ska vara DK, SE eller NO, inte ”{name}”.', 'Landet skal være DK, SE eller NO, ikke »{name}«.', 'Landet må være DK, SE eller NO, ikke «{name}».'),
  currency: t('The currency must be DKK, SEK, NOK or EUR, not “{name}”.', 'Valutan ska vara DKK, SEK, NOK eller EUR, inte ”{name}”.', 'Valutaen skal være DKK, SEK, NOK eller EUR, ikke »{name}«.', 'Valutaen må være DKK, SEK, NOK eller EUR, ikke «{name}».'),
  step: t('There is no step called “{name}”. Did you mean {near}?', 'Det finns inget steg som heter ”{name}”. Menade ni {near}?', 'Der er ikke et trin, der hedder »{name}«. Mente I {near}?', 'Det finnes ikke noe steg som heter «{name}». Mente dere {near}?'),
  fact: t('There is no fact called “{name}”. Did you mean {near}?', 'Det finns ingen uppgift som heter ”{name}”. Menade ni {near}?', 'Der er ikke en oplysning, der hedder »{name}«. Mente I {near}?', 'Det finnes ikke noen opplysning som heter «{name}». Mente dere {near}?'),
  value: t('“{name}” cannot be {value}. It is {kind}.', '”{name}” kan inte vara {value}. Det är {kind}.', '»{name}« kan ikke være {value}. Det er {kind}.', '«{name}» kan ikke være {value}. Det er {kind}.'),
  large: t('“{name}” cannot be as large as {value}. Look over the zeros.', '”{name}” kan inte vara så stort som {value}. Se över nollorna.', '»{name}« kan ikke være så stor som {value}. Se nullerne efter.', '«{name}» kan ikke være så stor som {value}. Se over nullene.'),
  amounts: t('“{name}” is not an amount of money, so it has no currency.', '”{name}” är inget belopp och har därför ingen valuta.', '»{name}« er ikke et beløb og har derfor ingen valuta.', '«{name}» er ikke et beløp og har derfor ingen valuta.'),
  day: t('“{name}” is not a day that exists between 2014 and 2040. Write it as 2026-10-05.', '”{name}” är ingen dag som finns mellan 2014 och 2040. Skriv den som 2026-10-05.', '»{name}« er ikke en dag, der findes mellem 2014 og 2040. Skriv den som 2026-10-05.', '«{name}» er ikke en dag som finnes mellom 2014 og 2040. Skriv den som 2026-10-05.'),
  order: t('This step is dated {day}, before the step above it ({before}).', 'Steget är daterat {day}, före steget ovanför ({before}).', 'Trinnet er dateret {day}, før trinnet ovenfor ({before}).', 'Steget er datert {day}, før steget over ({before}).'),
  deadlineBefore: t('The deadline {day} lies before the step itself.', 'Tidsfristen {day} ligger före själva steget.', 'Fristen {day} ligger før selve trinnet.', 'Fristen {day} ligger før selve steget.'),
  counted: t('“{name}” is said to be {said}, but the dates of the plan give {found}.', '”{name}” sägs vara {said}, men planens datum ger {found}.', '»{name}« siges at være {said}, men planens datoer giver {found}.', '«{name}» sies å være {said}, men datoene i planen gir {found}.'),
  contradiction: t('These facts cannot both be true: {says}', 'De här uppgifterna kan inte båda vara sanna: {says}', 'Disse oplysninger kan ikke begge være sande: {says}', 'Disse opplysningene kan ikke begge være sanne: {says}'),
  twice: t('“{name}” is said twice, differently: in {first} and here.', '”{name}” sägs två gånger, olika: i {first} och här.', '»{name}« siges to gange, forskelligt: i {first} og her.', '«{name}» sies to ganger, ulikt: i {first} og her.'),
  rule: t('There is no entry called “{name}” that asks for a reason.', 'Det finns ingen regel som heter ”{name}” och kräver motivering.', 'Der er ingen regel, der hedder »{name}« og kræver begrundelse.', 'Det finnes ingen regel som heter «{name}» og krever begrunnelse.'),
  yesNo: t('true or false', 'true eller false', 'true eller false', 'true eller false'),
  number: t('a number', 'ett tal', 'et tal', 'et tall'),
  aDay: t('a day, such as 2026-10-05', 'en dag, till exempel 2026-10-05', 'en dag, fx 2026-10-05', 'en dag, for eksempel 2026-10-05'),
  oneOf: t('one of {options}', 'ett av {options}', 'en af {options}', 'en av {options}'),
}

/** What most often is wrong with a file, by the code that the reader of YAML gives it. */
export const yamlWords = {
  TAB_AS_INDENT: t('indent with spaces, not with tabs.', 'dra in med mellanslag, inte med tabbar.', 'ryk ind med mellemrum, ikke med tabulatorer.', 'rykk inn med mellomrom, ikke med tabulatorer.'),
  BAD_INDENT: t('this line is not indented as the lines around it.', 'raden är inte indragen som raderna omkring.', 'linjen er ikke rykket ind som linjerne omkring.', 'linjen er ikke rykket inn som linjene rundt.'),
  MULTIPLE_DOCS: t('the file holds several documents; keep one, without lines of ---.', 'filen innehåller flera dokument; behåll ett, utan rader med ---.', 'filen indeholder flere dokumenter; behold ét, uden linjer med ---.', 'filen inneholder flere dokumenter; behold ett, uten linjer med ---.'),
  MISSING_CHAR: t('a sign is missing here, such as a comma, a colon, a quotation mark or a closing bracket.', 'här saknas ett tecken, till exempel ett komma, ett kolon, ett citattecken eller en avslutande parentes.', 'her mangler et tegn, fx et komma, et kolon, et anførselstegn eller en afsluttende parentes.', 'her mangler et tegn, for eksempel et komma, et kolon, et anførselstegn eller en avsluttende parentes.'),
  UNEXPECTED_TOKEN: t('this sign cannot stand here.', 'tecknet kan inte stå här.', 'tegnet kan ikke stå her.', 'tegnet kan ikke stå her.'),
  TAG_RESOLVE_FAILED: t('marks such as !!name are not used in plans.', 'markeringar som !!name används inte i planer.', 'mærker som !!name bruges ikke i planer.', 'merker som !!name brukes ikke i planer.'),
  BAD_ALIAS: t('this refers to something that is not named before.', 'detta hänvisar till något som inte är namngivet tidigare.', 'dette henviser til noget, der ikke er navngivet tidligere.', 'dette viser til noe som ikke er navngitt tidligere.'),
  MULTIPLE_ANCHORS: t('the same thing is named twice with &.', 'samma sak är namngiven två gånger med &.', 'det samme er navngivet to gange med &.', 'det samme er navngitt to ganger med &.'),
}
