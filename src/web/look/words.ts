import { say, text, type Lang, type Text } from '../../plain/index.ts'

/** What a component may be given to say: a text in four languages, or words already in the reader's language. */
export type Words = string | Text
export const inLang = (words: Words, lang: Lang): string => (typeof words === 'string' ? words : say(words, lang))

/** The words that the components themselves say. */
export const words = {
  skip: text('Skip to the content', 'Hoppa till innehållet', 'Gå til indholdet', 'Hopp til innholdet'),
  home: text('TIPP, start page', 'TIPP, startsidan', 'TIPP, forsiden', 'TIPP, forsiden'),
  mainMenu: text('Main menu', 'Huvudmeny', 'Hovedmenu', 'Hovedmeny'),
  menu: text('Menu', 'Meny', 'Menu', 'Meny'),
  language: text('Language', 'Språk', 'Sprog', 'Språk'),
  footer: text('About the site', 'Om webbplatsen', 'Om siden', 'Om nettstedet'),
  wrong: text('Something needs your attention', 'Något behöver rättas till', 'Noget skal rettes', 'Noe må rettes'),
  wrongHere: text('Correct this:', 'Rätta till:', 'Ret dette:', 'Rett dette:'),
  optional: text('optional', 'frivilligt', 'valgfrit', 'valgfritt'),
  choose: text('Choose', 'Välj', 'Vælg', 'Velg'),
  table: text('Show as a table', 'Visa som tabell', 'Vis som tabel', 'Vis som tabell'),
  scrollTable: text('Table, can be scrolled sideways', 'Tabell, kan rullas i sidled', 'Tabel, kan rulles til siden', 'Tabell, kan rulles sidelengs'),
  scrollPicture: text('Picture, can be scrolled sideways', 'Bild, kan rullas i sidled', 'Billede, kan rulles til siden', 'Bilde, kan rulles sidelengs'),
  source: text('Source', 'Källa', 'Kilde', 'Kilde'),
  read: text('read {day}', 'läst {day}', 'læst {day}', 'lest {day}'),
  /** Which state of a text was read. */
  textOf: text('as of {day}', 'i lydelsen {day}', 'som affattet {day}', 'slik den lød {day}'),
  stepOf: text('Step {step} of {all}', 'Steg {step} av {all}', 'Trin {step} af {all}', 'Steg {step} av {all}'),
  done: text('done', 'klart', 'færdig', 'ferdig'),
  now: text('now', 'nu', 'nu', 'nå'),
  explain: text('what does it mean?', 'vad betyder det?', 'hvad betyder det?', 'hva betyr det?'),
  more: text('Read more', 'Läs mer', 'Læs mere', 'Les mer'),
  usual: text('usually between {low} and {high}', 'oftast mellan {low} och {high}', 'oftest mellem {low} og {high}', 'oftest mellom {low} og {high}'),
  important: text('Important', 'Viktigt', 'Vigtigt', 'Viktig'),
  note: text('Note', 'Observera', 'Bemærk', 'Merk'),
  doneNotice: text('Done', 'Klart', 'Udført', 'Utført'),
  stop: text('Stop', 'Stopp', 'Stop', 'Stopp'),
  days: text('days', 'dagar', 'dage', 'dager'),
} as const
