import { text as t } from '../../plain/index.ts'
import { duty, exception, on as onDay, since, yes } from '../build.ts'
import { invoiceSecret, invoiceStandard, invoiceTaken } from '../facts/index.ts'
import { communication } from '../eu/communication-shared.ts'
import type { Rule, Source } from '../types.ts'
import { cases, insideEu, large } from './cases.ts'
import { lou } from './sources.ts'

const outside = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const
const on = communication({ order: 'SE', life: since('2018-10-18'), when: insideEu, base: { ...large, procedure: 'open' }, outside })
const invoiceAct = (place: string): Source => ({ order: 'SE', rank: 'act', act: 'lagen om elektroniska fakturor till följd av offentlig upphandling', id: { national: 'SFS 2018:1277' }, place, read: '2023-07-28', known: 'statute text read', link: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-20181277-om-elektroniska-fakturor-till-foljd_sfs-2018-1277/' })
const invoices = since('2019-04-01', 'step taken')

export const rules: readonly Rule[] = [
  on('electronic', 'se/communication/electronic', [lou('12 kap. 1, 3 och 4 §§')], ['EU-COM-01', 'EU-COM-02'], t(
    'Buyer and firms communicate electronically. Another way is used only in the part where no suitable means exist, or where security or very sensitive information calls for it.', 'Myndighet och leverantörer kommunicerar elektroniskt. Annat sätt används bara i den del där lämpliga medel saknas, eller där säkerhet eller särskilt känsliga uppgifter kräver det.',
    'Ordregiver og virksomheder kommunikerer elektronisk. En anden måde bruges kun i den del, hvor egnede midler mangler, eller hvor sikkerhed eller særligt følsomme oplysninger kræver det.', 'Oppdragsgiver og leverandører kommuniserer elektronisk. En annen måte brukes bare i den delen der egnede midler mangler, eller der sikkerhet eller særlig sensitive opplysninger krever det.'), { carriesOut: 'eu/communication/electronic' }),
  on('exceptionReported', 'se/communication/exception-reported', [lou('12 kap. 16 § första stycket 5')], ['EU-COM-02'], t(
    'The individual report says why tenders were let in by other than electronic means.', 'Den individuella rapporten anger varför anbud fått lämnas med andra medel än elektroniska.', 'Rapporten siger, hvorfor tilbud måtte indgives med andre midler end elektroniske.', 'Protokollen sier hvorfor tilbud kunne leveres med andre midler enn elektroniske.'), { carriesOut: 'eu/communication/exception-reported' }),
  on('openTools', 'se/communication/open-tools', [lou('12 kap. 1 § andra stycket och 2 §')], ['EU-COM-01', 'EU-COM-03'], t(
    'The means are open to all, generally available and work with common equipment; another electronic means may be named where needed, and is then free to use.', 'Medlen är icke-diskriminerande, allmänt tillgängliga och fungerar med vanlig utrustning; ett annat elektroniskt medel får anvisas vid behov och är då kostnadsfritt.',
    'Midlerne er ikkediskriminerende, almindeligt tilgængelige og virker med almindeligt udstyr; et andet elektronisk middel kan anvises ved behov og er da gratis.', 'Midlene er ikke-diskriminerende, alminnelig tilgjengelige og virker med vanlig utstyr; et annet elektronisk middel kan anvises ved behov og er da gratis.'), { carriesOut: 'eu/communication/open-tools' }),
  on('secure', 'se/communication/secure', [lou('12 kap. 8 och 9 §§')], ['EU-COM-05'], t(
    'The equipment fixes the exact time of receipt, nobody gets in before the deadline, after it only authorised people do, and it can be traced whether somebody unauthorised has looked. Nothing is distorted in sending or storing.', 'Utrustningen fastställer exakt mottagningstid, ingen har tillträde före tidsfristen, därefter bara behöriga, och det går att spåra om någon obehörig tagit del av uppgifterna. Inget förvanskas vid överföring eller lagring.',
    'Udstyret fastslår det nøjagtige modtagelsestidspunkt, ingen har adgang før fristen, derefter kun bemyndigede, og det kan spores, om en uvedkommende har set oplysningerne. Intet forvanskes ved overførsel eller lagring.', 'Utstyret fastslår nøyaktig mottakstidspunkt, ingen har tilgang før fristen, deretter bare autoriserte, og det kan spores om uvedkommende har sett opplysningene. Ingenting forvanskes ved overføring eller lagring.'), { carriesOut: 'eu/communication/secure' }),
  on('specifications', 'se/communication/specifications', [lou('12 kap. 6 §')], ['EU-COM-06'], t(
    'What is needed to submit electronically, with encryption and time-stamp, is open to all concerned.', 'Det som krävs för elektronisk inlämning, med kryptering och tidsstämpling, finns tillgängligt för alla berörda.', 'Det, der kræves for at aflevere elektronisk, herunder kryptering og tidsstempling, er tilgængeligt for alle berørte.', 'Det som kreves for å levere elektronisk, med kryptering og tidsstempling, er tilgjengelig for alle berørte.'), { carriesOut: 'eu/communication/specifications' }),
  duty({
    id: 'se/invoice/taken', order: 'SE', topic: 'contract', life: invoices, sources: [invoiceAct('1, 2, 4 och 5 §§')], carriesOut: 'eu/invoice/taken', steps: ['payInvoice'], weight: 'blocks',
    says: t('Whatever the value, an invoice after a procurement is electronic and follows the European standard, unless another standard is agreed; the buyer receives it and deals with it.', 'Oavsett värde är en faktura efter en upphandling elektronisk och följer den europeiska standarden, om inte en annan standard avtalats; köparen tar emot och behandlar den.', 'Uanset værdi er en faktura efter et udbud elektronisk og følger den europæiske standard, medmindre en anden er aftalt; ordregiveren modtager og behandler den.', 'Uansett verdi er en faktura etter en anskaffelse elektronisk og følger den europeiske standarden, med mindre en annen er avtalt; oppdragsgiver mottar og behandler den.'),
    when: yes(invoiceStandard), must: yes(invoiceTaken), remedies: [{ change: invoiceTaken, to: true, say: t('Take the invoice in.', 'Ta emot fakturan.', 'Modtag fakturaen.', 'Ta imot fakturaen.') }],
    examples: cases({ 'invoice.standard': true, 'invoice.secret': false }, { lawful: { 'taken in': { 'invoice.taken': true } }, unlawful: { 'sent back': { 'invoice.taken': false } }, depends: { 'nobody has said': {} }, outside: { 'a paper': { 'invoice.standard': false } } }),
  }),
  exception({
    id: 'se/invoice/secret', order: 'SE', topic: 'contract', life: invoices, sources: [invoiceAct('3 §')], to: ['se/invoice/taken'],
    says: t('The act on electronic invoices does not apply where such an invoice would risk giving away secrets or harm security-sensitive work.', 'Lagen om elektroniska fakturor gäller inte när en sådan faktura riskerar att röja sekretess eller skada säkerhetskänslig verksamhet.', 'Loven om elektroniske fakturaer gælder ikke, hvor en sådan faktura risikerer at røbe fortrolige oplysninger eller skade sikkerhedsfølsom virksomhed.', 'Loven om elektroniske fakturaer gjelder ikke der en slik faktura kan røpe taushetsbelagt informasjon eller skade sikkerhetssensitiv virksomhet.'),
    when: yes(invoiceSecret),
    examples: [
      { name: 'a secret address on it', facts: { 'invoice.secret': true }, on: onDay('2026-09-21'), holds: true },
      { name: 'nothing secret', facts: { 'invoice.secret': false }, on: onDay('2026-09-21'), holds: false },
      { name: 'nobody has said', facts: {}, on: onDay('2026-09-21'), holds: 'unknown' },
    ],
  }),
]
