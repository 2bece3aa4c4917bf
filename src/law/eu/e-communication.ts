import { text as t } from '../../plain/index.ts'
import { all, since, yes } from '../build.ts'
import { cases } from '../cases.ts'
import { invoiceStandard, invoiceTaken } from '../facts/index.ts'
import type { Known, Rule, Source } from '../types.ts'
import { communication } from './communication-shared.ts'
import { bigPurchase, dutyOn, smallPurchase } from './entry.ts'
import { insideAny, insideFull, light, utility } from './regimes.ts'
import { d24, d25 } from './sources.ts'

const small = { 'below the threshold': smallPurchase } as const
const plain = { ...bigPurchase, 'rnd.listedCode': false } as const
// Directive 2014/24 art. 90(2) and 2014/25 art. 106(2) let the states wait until this day.
const on = communication({ order: 'EU', life: since('2018-10-18'), when: insideFull, base: plain, outside: small, others: { 'a utility': utility } })
/** Electronic invoices; the text was not read, only what the Commission and the states say of it. */
export const d55 = (place: string, known: Known = 'secondary source'): Source =>
  ({ order: 'EU', rank: 'directive', act: 'Directive 2014/55/EU', id: { celex: '32014L0055', eli: 'http://data.europa.eu/eli/dir/2014/55/oj' }, place, read: '2026-11-26', known, link: 'http://data.europa.eu/eli/dir/2014/55/oj' })

export const rules: readonly Rule[] = [
  on('electronic', 'eu/communication/electronic', [d24('art. 22(1), 90(2)'), d25('art. 40(1)')], ['EU-COM-01', 'EU-COM-02', 'EU-TIME-09'], t('Everything goes electronically. Another way is allowed only for special formats or tools, formats that cannot be licensed, special equipment, physical models, or a breach of security or very sensitive information.',
      'Allt går elektroniskt. Annat sätt tillåts bara för särskilda format eller verktyg, format som inte kan licensieras, särskild utrustning, fysiska modeller, eller vid säkerhetsbrott eller mycket känsliga uppgifter.',
      'Alt foregår elektronisk. En anden måde er kun tilladt ved særlige formater eller værktøjer, formater, der ikke kan licenseres, særligt udstyr, fysiske modeller, sikkerhedsbrud eller meget følsomme oplysninger.',
      'Alt går elektronisk. En annen måte er bare tillatt ved særlige formater eller verktøy, formater som ikke kan lisensieres, særlig utstyr, fysiske modeller, sikkerhetsbrudd eller svært sensitive opplysninger.')),
  on('exceptionReported', 'eu/communication/exception-reported', [d24('art. 22(1), 84(1)(h)'), d25('art. 40(1), 100(1)')], ['EU-COM-02', 'EU-REP-01'], t('Why something did not go electronically stands in the report on the procurement.', 'Varför något inte gått elektroniskt står i rapporten om upphandlingen.', 'Hvorfor noget ikke er foregået elektronisk, står i rapporten om udbuddet.', 'Hvorfor noe ikke gikk elektronisk, står i anskaffelsesprotokollen.')),
  on('openTools', 'eu/communication/open-tools', [d24('art. 22(1) and (5)'), d25('art. 40(1) and (5)')], ['EU-COM-01', 'EU-COM-03'], t('The tools are open to all, in common use and work with common products. Where a special tool is needed, firms get free access from the notice on, temporary passwords, or another channel.',
      'Verktygen är öppna för alla, allmänt tillgängliga och fungerar med vanliga produkter. Behövs ett särskilt verktyg får företagen fri tillgång från annonsen, tillfälliga lösenord eller en annan kanal.',
      'Værktøjerne er åbne for alle, almindeligt tilgængelige og virker med almindelige produkter. Kræves et særligt værktøj, får virksomhederne gratis adgang fra bekendtgørelsen, midlertidige adgangskoder eller en anden kanal.',
      'Verktøyene er åpne for alle, alminnelig tilgjengelige og virker med vanlige produkter. Trengs et særlig verktøy, får leverandørene gratis tilgang fra kunngjøringen, midlertidige passord eller en annen kanal.')),
  on('secure', 'eu/communication/secure', [d24('art. 22(3), 22(6)(b), Annex IV'), d25('art. 40(3), Annex V')], ['EU-COM-05'], t('The tool shows the exact time of receipt, keeps everything shut until the deadline, lets only authorised people set the opening and see the contents after it, and makes a breach or an attempt at one traceable.',
      'Verktyget visar exakt mottagningstid, håller allt stängt till tidsfristen, låter bara behöriga bestämma öppningen och se innehållet därefter, och gör intrång eller försök spårbara.',
      'Værktøjet viser det nøjagtige modtagelsestidspunkt, holder alt lukket til fristen, lader kun bemyndigede fastsætte åbningen og se indholdet bagefter, og gør brud eller forsøg sporbare.',
      'Verktøyet viser nøyaktig mottakstidspunkt, holder alt lukket til fristen, lar bare autoriserte fastsette åpningen og se innholdet etterpå, og gjør brudd eller forsøk sporbare.'), {
    why: t('Nobody can then say that a tender was read or changed early.', 'Då kan ingen säga att ett anbud lästs eller ändrats i förtid.', 'Så kan ingen sige, at et tilbud er læst eller ændret for tidligt.', 'Da kan ingen si at et tilbud er lest eller endret for tidlig.'),
  }),
  on('specifications', 'eu/communication/specifications', [d24('art. 22(6)(a)'), d25('art. 40(6)')], ['EU-COM-06'], t('How to submit, with encryption and time-stamp, is open to all; the level of security fits the risk.', 'Hur man lämnar in, med kryptering och tidsstämpel, är tillgängligt för alla; säkerhetsnivån står i proportion till risken.', 'Hvordan man afleverer, med kryptering og tidsstempel, er tilgængeligt for alle; sikkerhedsniveauet passer til risikoen.', 'Hvordan man leverer, med kryptering og tidsstempling, er tilgjengelig for alle; sikkerhetsnivået passer til risikoen.')),
  on('signature', 'eu/communication/signature', [d24('art. 22(6)(c)'), d25('art. 40(6)')], ['EU-COM-06'], t('If you demand an advanced electronic signature, you accept one that rests on a qualified certificate from a provider on another state’s trusted list.', 'Kräver ni en avancerad elektronisk underskrift godtar ni en som bygger på ett kvalificerat certifikat från en leverantör på ett annat lands förteckning.', 'Kræver I en avanceret elektronisk signatur, accepterer I en med kvalificeret certifikat fra en udbyder på et andet lands positivliste.', 'Krever dere en avansert elektronisk signatur, godtar dere en med kvalifisert sertifikat fra en tilbyder på et annet lands tillitsliste.')),
  dutyOn('contract', since('2020-04-18', 'step taken'))({
    id: 'eu/invoice/taken', steps: ['payInvoice'], weight: 'blocks', sources: [d55('art. 1 and 7')],
    says: t('An electronic invoice that follows the European standard is received and dealt with, when the contract was bought under one of the directives.', 'En elektronisk faktura som följer den europeiska standarden tas emot och behandlas, när avtalet upphandlats enligt något av direktiven.', 'En elektronisk faktura, der følger den europæiske standard, modtages og behandles, når kontrakten er indgået efter et af direktiverne.', 'En elektronisk faktura som følger den europeiske standarden, mottas og behandles når kontrakten er inngått etter ett av direktivene.'),
    when: all(insideAny, yes(invoiceStandard)), must: yes(invoiceTaken),
    remedies: [{ change: invoiceTaken, to: true, say: t('Take the invoice in.', 'Ta emot fakturan.', 'Modtag fakturaen.', 'Ta imot fakturaen.') }],
    examples: cases({ ...plain, 'invoice.standard': true }, { lawful: { 'taken in': { 'invoice.taken': true } }, unlawful: { 'sent back': { 'invoice.taken': false }, 'social services': { ...light, 'invoice.taken': false } }, depends: { 'nobody has said': {} }, outside: { ...small, 'a paper': { 'invoice.standard': false } } }),
  }),
]
