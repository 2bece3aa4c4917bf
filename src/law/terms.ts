import { langs, type Lang, type Text } from '../plain/index.ts'
import { award } from './terms/award.ts'
import { documents } from './terms/documents.ts'
import { parties } from './terms/parties.ts'
import { procedures } from './terms/procedures.ts'
import type { Term } from './terms/term.ts'

export type { Also, Term } from './terms/term.ts'

/** The glossary: one word for each thing, in every language, with where the law says so. */
export const terms: readonly Term[] = [...parties, ...procedures, ...documents, ...award]

/** The terms that go by a word in a language, official or not; more than one only where a law itself has one word for several. */
export const termsCalled = (word: string, lang: Lang): readonly Term[] =>
  terms.filter(t => [t.words[lang], ...(t.also?.[lang] ?? [])].some(w => w.toLowerCase() === word.toLowerCase()))

/** A word that our texts do not use, and the one to use instead. */
export type OldWord = { readonly lang: Lang; readonly found: RegExp; readonly use: string }

// Words are matched at their beginning unless the pattern says otherwise; a letter or hyphen before means another word.
const old = (lang: Lang, use: string, ...words: readonly string[]): OldWord =>
  ({ lang, use, found: new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})`, 'iu') })
/** A word with nothing behind it. */
const whole = (word: string) => `${word}(?![\\p{L}-])`

export const oldWords: readonly OldWord[] = [
  old('en', 'tenderer', 'bidders?’?'),
  old('en', 'framework agreement', 'frame(?:work)? contract'),
  old('en', 'abnormally low', 'abnormal low'),
  old('en', 'procurement documents', 'tender documents?', 'tender material'),
  old('en', 'standstill', 'stand-still', 'cooling-off'),
  old('en', 'restricted procedure', 'selective procedure'),

  old('sv', 'ni', whole('du'), whole('dig'), 'di(?:n|tt|na)(?!\\p{L})'),
  old('sv', 'alternativt anbud', 'sidoanbud'),
  old('sv', 'egen försäkran', 'egenförsäkran', 'egendeklaration', 'självdeklaration'),
  old('sv', 'delkontrakt (i en betalning: delbetalning)', 'delpost', 'delupphandling', 'delanbud'),
  old('sv', 'anbudsgivare', 'budgivar'),
  old('sv', 'direktupphandling', 'direkttilldel'),
  old('sv', 'kvalificeringskrav', 'kvalifikationskrav', 'lämplighetskriteri', 'lämplighetskrav'),
  old('sv', 'tilldelningskriterium', 'utvärderingskriteri', 'tilldelningsgrund'),
  old('sv', 'upphandlingsdokument', 'förfrågningsunderlag', 'anbudsunderlag', 'upphandlingsmaterial'),
  old('sv', 'förnyad konkurrensutsättning', 'minikonkurrens', 'miniupphandling', 'förnyad konkurrens(?!\\p{L})'),
  old('sv', 'dynamiskt inköpssystem', 'dynamisk(?:t|a) system'),
  old('sv', 'underrättelse om tilldelningsbeslut', 'tilldelningsbesked'),
  old('sv', 'avtalsspärr', 'standstill', 'karensperiod', 'väntetid för avtal'),
  old('sv', 'licitation (dansk form) eller upphandling', 'anbudstävling'),
  old('sv', 'föreskrift (norsk: forskriften)', 'förskrift'),
  old('sv', 'livscykelkostnad', 'livstidskostnad'),
  old('sv', 'upphandlande myndighet eller köpare', 'beställarmyndighet', 'uppdragsgivar'),
  old('sv', 'överprövning', 'rättsmedelsprövning', 'besvär(?:s|et)?(?!\\p{L})'),

  old('da', 'I', whole('du'), whole('dig'), 'di(?:n|t|ne)(?!\\p{L})'),
  old('da', 'ydelsesniveau', 'præstationsniveau'),
  old('da', 'bødeforelæg', 'bødeforlæg'),
  old('da', 'tilbudsgiver', 'bydere(?!\\p{L})', 'byderne', 'hver byder(?!\\p{L})', 'budgiver'),
  old('da', 'annullation', 'aflys'),
  old('da', 'livscyklusomkostninger', 'livstidsomkostning', 'totalomkostning', 'totaløkonomi'),
  old('da', 'alternativt tilbud', 'variant(?:er|tilbud)?(?!\\p{L})', 'sidetilbud'),
  old('da', 'delkontrakt', 'delaftale', 'delydelse'),
  old('da', 'underleverandør', 'underentreprenør'),
  old('da', 'standstill-periode', 'karensperiode', 'stilstandsperiode'),
  old('da', 'profylaksebekendtgørelse', 'hensigtsbekendtgørelse'),
  old('da', 'in-house', 'egenregi'),
  old('da', 'ordregiver', 'oppdragsgiver', 'opdragsgiver', 'upphandlande'),
  old('da', 'udbudsmateriale', 'udbudsdokumenter', 'konkurrencegrundlag'),
  old('da', 'sundhed', whole('helse'), 'helse- og'),
  old('da', 'løbetid', 'varighet'),
  old('da', 'leverancerne', 'leverancerna'),
  old('da', 'dynamisk indkøbssystem', 'dynamiske? system'),
  old('da', 'almennyttige organisationer', 'ideelle organisation'),
  old('da', 'genåbning af konkurrencen eller miniudbud', 'minikonkurrence', 'fornyet konkurrenceudsættelse'),

  old('nb', 'dere', whole('du'), whole('deg'), 'di(?:n|tt|ne)(?!\\p{L})'),
  old('nb', 'leverandør', 'tilbyder(?:e|ne|en|es|nes|ens)(?!\\p{L})', 'hver tilbyder(?!\\p{L})', 'tilbudsgiver', 'anbyder', 'anbudsgiver', 'budgiver'),
  old('nb', 'absolutt krav', 'minstekrav'),
  old('nb', 'tilbud', 'anbud(?:et|ene|s)?(?![\\p{L}-])'),
  old('nb', 'alternativt tilbud', 'sidetilbud', 'variant(?:er|tilbud)?(?!\\p{L})'),
  old('nb', 'delkontrakt', 'deltilbud', 'delanbud', 'delytelse'),
  old('nb', 'alminnelig kunngjøring eller kunngjøring av konkurranse', 'konkurransekunngjøring', 'bekjentgjøring', 'utlysning'),
  old('nb', 'testrapport', 'prøvingsrapport'),
  old('nb', 'karensperiode', 'standstill', 'stillstandsperiode'),
  old('nb', 'livssykluskostnader', 'livsløpskostnad', 'livstidskostnad'),
  old('nb', 'dynamisk innkjøpsordning', 'dynamisk(?:e)? innkjøpssystem', 'dynamisk(?:e)? ordning'),
  old('nb', 'avlysning', 'annuller'),
  old('nb', 'helse- og sosialtjenester og særlige tjenester', 'andre særlige tjenester'),
  old('nb', 'oppdragsgiver', 'ordregiver', 'innkjøpende myndighet'),
  old('nb', 'avvisning', 'utelukkelse', 'utelukkes'),
  old('nb', 'oppdrag, kontrakt eller anskaffelse', 'utbud'),
]

/** The words in a text that we do not use, with what to use instead. */
export const oldWordsIn = (text: Text): readonly { readonly lang: Lang; readonly found: string; readonly use: string }[] =>
  langs.flatMap(lang => oldWords.filter(o => o.lang === lang).flatMap(o => {
    const hit = o.found.exec(text[lang])
    return hit ? [{ lang, found: hit[0], use: o.use }] : []
  }))
