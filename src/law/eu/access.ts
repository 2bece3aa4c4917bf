import { text as t } from '../../plain/index.ts'
import { all, any, atLeast, figure, holds, is, isNot, meaning, no, on, since, valueIn, yes } from '../build.ts'
import { cases } from '../cases.ts'
import { accessAllExempt, accessAnswer, accessAsker, accessSecrets, accessTested, accessTo, contractOver, contractSum, monthsKept, subject } from '../facts/index.ts'
import type { Figure, Rule, Source } from '../types.ts'
import { bigPurchase, dutyOn, smallPurchase } from './entry.ts'
import { insideAny, insideFull, light, utility } from './regimes.ts'
import { d23, d24, d25, judgment, sinceTransposition } from './sources.ts'

const secrecy = dutyOn('secrecy and access', since('2016-04-18', 'step taken')), records = dutyOn('records')
const small = { 'below the threshold': smallPurchase } as const
const plain = { ...bigPurchase, 'rnd.listedCode': false } as const

const inAct = (order: 'DK' | 'SE' | 'NO', act: string, national: string, place: string, read: Source['read'], known: Source['known'] = 'statute text read'): Source =>
  ({ order, rank: order === 'NO' ? 'order' : 'act', act, id: { national }, place, read, known })
const ul = inAct('DK', 'udbudsloven', 'LBK nr. 116 af 03/02/2025', '§ 175, stk. 1', '2025-02-03')
// The Swedish act names euro; the kronor are those at which the thresholds of 2026 and 2027 convert it.
const lou = inAct('SE', 'LOU', 'SFS 2016:1145', '12 kap. 19 §, euro till kronor enligt SFS 2026:245', '2025-05-19', 'derived')
const foa = inAct('NO', 'anskaffelsesforskriften', 'FOR-2016-08-12-974', '§ 7-3', '2024-03-21')
const norwegian = (value: number) => [
  valueIn('NO', since('2024-03-14', 'contract signed', '2026-04-20'), value, foa),
  // The ministry set the sums anew in April 2026; what § 7-3 says since then has not been read.
  valueIn('NO', since('2026-04-21', 'contract signed'), 'not read', foa),
]
export const bigContract: Figure = figure({
  figure: 'contract.big', unit: 'money', set: 'by each country', says: t('Contract for goods or services to be kept and shown, from', 'Varu- eller tjänstekontrakt som ska sparas och visas, från', 'Vare- eller tjenesteydelseskontrakt, der gemmes og vises, fra', 'Vare- eller tjenestekontrakt som skal oppbevares og vises, fra'),
  values: [valueIn('DK', since('2016-01-01', 'contract signed'), 7_444_000, ul), valueIn('SE', since('2026-01-01', 'contract signed'), 11_351_000, lou), ...norwegian(10_400_000)],
})
export const bigWorks: Figure = figure({
  figure: 'contract.big.works', unit: 'money', set: 'by each country', says: t('Works contract to be kept and shown, from', 'Byggentreprenadkontrakt som ska sparas och visas, från', 'Bygge- og anlægskontrakt, der gemmes og vises, fra', 'Bygge- og anleggskontrakt som skal oppbevares og vises, fra'),
  values: [valueIn('DK', since('2016-01-01', 'contract signed'), 74_440_000, ul), valueIn('SE', since('2026-01-01', 'contract signed'), 113_510_000, lou), ...norwegian(96_000_000)],
})
export const keepMonths: Figure = figure({
  figure: 'records.months', unit: 'months', set: 'in the directive unless the country says otherwise', says: t('Months that the file is kept, at least', 'Månader som akten sparas, minst', 'Måneder, sagen gemmes, mindst', 'Måneder saken oppbevares, minst'),
  values: [valueIn('EU', sinceTransposition, 36, d24('art. 84(2)'))],
})
export const figures: readonly Figure[] = [bigContract, bigWorks, keepMonths]
/** EUR 1 million for goods and services, EUR 10 million for works. */
export const isBig = holds('eu/records/big')
const today = on('2026-09-21')
const sums = { 'contract.sum': 8_000_000 } as const

export const rules: readonly Rule[] = [
  meaning({
    id: 'eu/records/big', order: 'EU', topic: 'records', life: sinceTransposition, sources: [d24('art. 83(6)'), d25('art. 99(6)')],
    says: t('The contract is worth at least EUR 1 million, or EUR 10 million for works.', 'Kontraktet är värt minst 1 miljon euro, eller 10 miljoner för byggentreprenad.', 'Kontrakten er mindst 1 mio. euro værd, eller 10 mio. ved bygge- og anlægsarbejder.', 'Kontrakten er verdt minst 1 million euro, eller 10 millioner for bygg og anlegg.'),
    when: any(all(isNot(subject, 'works'), atLeast(contractSum, bigContract)), atLeast(contractSum, bigWorks)), // above the higher of the two whatever it is
    examples: [
      { name: 'services at the Danish sum', facts: { subject: 'services', 'contract.sum': 7_444_000 }, on: today, holds: true },
      { name: 'one krone below', facts: { subject: 'services', 'contract.sum': 7_443_999 }, on: today, holds: false },
      { name: 'works at the Danish sum', facts: { subject: 'works', 'contract.sum': 74_440_000 }, on: today, holds: true },
      { name: 'works one krone below', facts: { subject: 'works', 'contract.sum': 74_439_999 }, on: today, holds: false },
      { name: 'Swedish services at EUR 1 million', country: 'SE', facts: { subject: 'services', 'contract.sum': 11_351_000 }, on: today, holds: true },
      { name: 'Swedish services one krona below', country: 'SE', facts: { subject: 'services', 'contract.sum': 11_350_999 }, on: today, holds: false },
      { name: 'Norwegian goods in 2025', country: 'NO', facts: { subject: 'goods', 'contract.sum': 10_400_000 }, on: on('2025-09-22'), holds: true },
      { name: 'Norwegian goods one krone below', country: 'NO', facts: { subject: 'goods', 'contract.sum': 10_399_999 }, on: on('2025-09-22'), holds: false },
      { name: 'Norwegian goods after the sums that were read', country: 'NO', facts: { subject: 'goods', 'contract.sum': 20_000_000 }, on: today, holds: 'unknown' },
      { name: 'above both, whatever it is', facts: { 'contract.sum': 80_000_000 }, on: today, holds: true },
      { name: 'between the two, and nobody says what it is', facts: { 'contract.sum': 8_000_000 }, on: today, holds: 'unknown' },
      { name: 'the sum is not known', facts: { subject: 'services' }, on: today, holds: 'unknown' },
    ],
  }),
  secrecy({
    id: 'eu/access/secrets', steps: ['answerAccessRequest'], weight: 'blocks', sources: [d24('art. 21(1), 50(4), 55(3)'), d25('art. 39(1)'), d23('art. 28(1)')], dossier: ['EU-CONF-01'],
    says: t('What a firm handed in as secret, such as trade secrets and secret parts of its tender, is not given to others, save what notices, award letters or national law on access make public.', 'Det som ett företag lämnat som hemligt, till exempel affärshemligheter och hemliga delar av anbudet, lämnas inte till andra, utom det som annonser, beslut eller nationella regler om allmänna handlingar gör offentligt.', 'Det, en virksomhed har afgivet som fortroligt, fx forretningshemmeligheder og fortrolige dele af tilbuddet, gives ikke til andre, bortset fra det, som bekendtgørelser, underretninger eller national ret om aktindsigt gør offentligt.', 'Det en leverandør har gitt som fortrolig, for eksempel forretningshemmeligheter og fortrolige deler av tilbudet, gis ikke til andre, unntatt det som kunngjøringer, meddelelser eller nasjonale regler om innsyn gjør offentlig.'),
    why: t('Firms only show their ideas to a buyer who can keep them.', 'Företag visar bara sina idéer för en köpare som kan hålla tyst.', 'Virksomheder viser kun deres ideer til en ordregiver, der kan tie.', 'Leverandører viser bare ideene sine til en oppdragsgiver som kan tie.'),
    when: all(insideAny, isNot(accessAsker, 'itself')), must: any(no(accessSecrets), isNot(accessAnswer, 'all')),
    remedies: [{ change: accessAnswer, to: 'partly', say: t('Give all but the secret parts.', 'Lämna ut allt utom det hemliga.', 'Giv alt undtagen det fortrolige.', 'Gi alt unntatt det taushetsbelagte.') }],
    examples: cases({ ...plain, 'access.asker': 'other' }, {
      lawful: { 'the secret parts left out': { 'access.secrets': true, 'access.answer': 'partly' }, 'nothing secret': { 'access.secrets': false, 'access.answer': 'all' } },
      unlawful: { 'secrets handed out': { 'access.secrets': true, 'access.answer': 'all' }, 'social services': { ...light, 'access.secrets': true, 'access.answer': 'all' } },
      depends: { 'nobody has judged what is secret': { 'access.answer': 'all' } }, outside: { ...small, 'its own tender': { 'access.asker': 'itself' } },
    }),
  }),
  secrecy({
    id: 'eu/access/claims-tested', steps: ['answerAccessRequest'], weight: 'needs a reason', sources: [judgment('C-54/21', 'Antea Polska', '2022-11-17'), judgment('C-927/19', 'Klaipėdos regiono atliekų tvarkymo centras', '2021-09-07'), d24('art. 21(1), 55'), d25('art. 39(1), 75'), d25('art. 39(1), 75'), d23('art. 28(1), 40')], dossier: ['EU-CONF-01'],
    says: t('That a firm calls something secret is not enough: you test it yourself and weigh it against the right of those who lost to know enough to complain. Where the parts themselves cannot be shown, tell their essence.', 'Att ett företag kallar något hemligt räcker inte: ni prövar det själva och väger det mot förlorarnas rätt att veta nog för att begära överprövning. Kan delarna inte visas, berätta det väsentliga.', 'At en virksomhed kalder noget fortroligt, er ikke nok: I prøver det selv og vejer det mod de forbigåedes ret til at vide nok til at klage. Kan delene ikke vises, så fortæl det væsentlige.', 'At en leverandør kaller noe hemmelig, er ikke nok: dere vurderer det selv og veier det mot retten de andre har til å vite nok til å klage. Kan delene ikke vises, fortell det vesentlige.'),
    when: all(insideAny, isNot(accessAnswer, 'all'), is(accessAsker, 'complainant')), must: yes(accessTested),
    remedies: [{ change: accessTested, to: true, say: t('Go through the marked parts and write down why each is or is not secret.', 'Gå igenom de markerade delarna och skriv varför var och en är eller inte är hemlig.', 'Gå de markerede dele igennem, og skriv, hvorfor hver er eller ikke er fortrolig.', 'Gå gjennom de merkede delene og skriv hvorfor hver er eller ikke er taushetsbelagt.') }],
    examples: cases({ ...plain, 'access.asker': 'complainant', 'access.answer': 'partly' }, {
      lawful: { 'tested': { 'access.tested': true } }, unlawful: { 'the firm’s word taken': { 'access.tested': false }, 'all refused on its word': { 'access.answer': 'refused', 'access.tested': false }, 'social services': { ...light, 'access.tested': false } },
      depends: { 'nobody has said': {} }, outside: { ...small, 'all given': { 'access.answer': 'all' }, 'somebody else': { 'access.asker': 'media' } },
    }),
  }),
  secrecy({
    id: 'eu/access/big-contracts', steps: ['answerAccessRequest'], weight: 'blocks', sources: [d24('art. 83(6)'), d25('art. 99(6)')], dossier: ['EU-REP-03'],
    says: t('A contract of at least EUR 1 million, 10 million for works, is shown on request as far as the rules on access and data protection do not forbid it.', 'Ett kontrakt på minst 1 miljon euro, 10 miljoner för byggentreprenad, visas på begäran så långt reglerna om handlingsoffentlighet och dataskydd inte hindrar det.', 'En kontrakt på mindst 1 mio. euro, 10 mio. ved bygge- og anlægsarbejder, vises efter anmodning, medmindre reglerne om aktindsigt og databeskyttelse forbyder det.', 'En kontrakt på minst 1 million euro, 10 millioner for bygg og anlegg, vises på forespørsel så langt reglene om innsyn og personvern ikke hindrer det.'),
    when: all(insideFull, is(accessTo, 'contract'), isBig), must: any(isNot(accessAnswer, 'refused'), yes(accessAllExempt)),
    remedies: [{ change: accessAnswer, to: 'partly', say: t('Show the contract without its secret parts.', 'Visa avtalet utan det hemliga.', 'Vis kontrakten uden det fortrolige.', 'Vis kontrakten uten det taushetsbelagte.') }],
    examples: [
      ...cases({ ...plain, ...sums, 'access.to': 'contract', 'access.allExempt': false }, {
        lawful: { 'shown': { 'access.answer': 'partly' }, 'all exempt': { 'access.answer': 'refused', 'access.allExempt': true } },
        unlawful: { 'refused': { 'access.answer': 'refused' }, 'works': { subject: 'works', 'value.estimated': 90_000_000, 'contract.sum': 80_000_000, 'access.answer': 'refused' }, 'a utility': { ...utility, 'contract.sum': 8_000_000, 'access.answer': 'refused' } },
        depends: { 'no answer yet': { } }, outside: { ...small, 'a tender': { 'access.to': 'tender' }, 'a smaller contract': { 'contract.sum': 7_443_999 } },
      }),
    ],
  }),
  records({
    id: 'eu/records/months', steps: ['closeFile'], weight: 'blocks', sources: [d24('art. 84(2)'), d25('art. 100(2)')], dossier: ['EU-REP-02', 'nat 6 Keeping files'],
    says: t('The documentation of every stage is kept at least three years from the award.', 'Dokumentationen av varje skede sparas minst tre år från tilldelningen.', 'Dokumentationen for hvert trin gemmes mindst tre år fra tildelingen.', 'Dokumentasjonen av hvert trinn oppbevares minst tre år fra tildelingen.'),
    when: insideFull, must: atLeast(monthsKept, keepMonths),
    remedies: [{ change: monthsKept, say: t('Keep the file until then.', 'Spara akten till dess.', 'Gem sagen til da.', 'Oppbevar saken til da.') }],
    examples: cases(plain, { lawful: { 'three years': { 'archive.monthsKept': 36 } }, unlawful: { 'a month early': { 'archive.monthsKept': 35 }, 'a utility': { ...utility, 'archive.monthsKept': 35 } }, depends: { 'no date': {} }, outside: small }),
  }),
  records({
    id: 'eu/records/big-contracts', steps: ['closeFile'], weight: 'blocks', sources: [d24('art. 83(6)'), d25('art. 99(6)')], dossier: ['EU-REP-03'],
    says: t('Copies of contracts of at least EUR 1 million, 10 million for works, are kept at least as long as they run.', 'Kopior av kontrakt på minst 1 miljon euro, 10 miljoner för byggentreprenad, sparas åtminstone under deras löptid.', 'Kopier af kontrakter på mindst 1 mio. euro, 10 mio. ved bygge- og anlægsarbejder, gemmes mindst i kontraktens løbetid.', 'Kopier av kontrakter på minst 1 million euro, 10 millioner for bygg og anlegg, oppbevares minst så lenge de løper.'),
    when: all(insideFull, isBig), must: yes(contractOver),
    remedies: [{ change: contractOver, to: true, say: t('Keep the copy until the contract has ended.', 'Spara kopian tills avtalet har löpt ut.', 'Gem kopien, til kontrakten er ophørt.', 'Oppbevar kopien til kontrakten er avsluttet.') }],
    examples: cases({ ...plain, ...sums }, {
      lawful: { 'ended': { 'archive.contractOver': true } }, unlawful: { 'still running': { 'archive.contractOver': false }, 'works': { subject: 'works', 'value.estimated': 90_000_000, 'contract.sum': 80_000_000, 'archive.contractOver': false }, 'a utility': { ...utility, 'contract.sum': 8_000_000, 'archive.contractOver': false } },
      depends: { 'nobody has said': {} }, outside: { ...small, 'a smaller contract': { 'contract.sum': 7_443_999 } },
    }),
  }),
]
