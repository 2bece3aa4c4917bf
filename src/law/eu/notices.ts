import { text } from '../../plain/index.ts'
import { all, among, atMost, is, isNot, yes } from '../build.ts'
import { awardNoticeDays, documentsOnline, noticeChannel, noticeSent, procedure } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround, insideDirective } from './entry.ts'
import { awardNoticeLimit } from './figures.ts'
import { insideFull } from './regimes.ts'
import { d24, d25 } from './sources.ts'

const notices = dutyOn('notices')
// That an innovation partnership begins with a notice is a duty of its own, eu/partnership/contract-notice.
const otherThanPartnership = ['open', 'restricted', 'negotiation', 'dialogue'] as const
const advertised = [...otherThanPartnership, 'innovationPartnership'] as const
const direct = { procedure: 'negotiatedWithoutNotice' }

export const rules: readonly Rule[] = [
  notices({
    id: 'eu/notice/contract-notice', steps: ['inviteToTender', 'openTenders'], weight: 'blocks', sources: [d24('art. 49')], dossier: ['EU-PUB-02'],
    says: text(
      'Above the threshold a procurement begins with a contract notice, unless the law lets you negotiate without one.',
      'Över tröskelvärdet inleds upphandlingen med en annons om upphandling, om inte lagen medger förhandling utan annons.',
      'Over tærskelværdien begynder et udbud med en udbudsbekendtgørelse, medmindre loven tillader forhandling uden.',
      'Over EØS-terskelverdien begynner anskaffelsen med en kunngjøring av konkurranse, med mindre regelverket tillater forhandling uten.'),
    why: text('Every firm gets to know of the chance.', 'Alla företag får veta om möjligheten.', 'Alle virksomheder får kendskab til muligheden.', 'Alle leverandører får vite om muligheten.'),
    when: all(insideDirective, among(procedure, ...otherThanPartnership)), must: yes(noticeSent),
    remedies: [{ insteadTake: 'sendNotice', say: text('Send the notice first.', 'Skicka annonsen först.', 'Send bekendtgørelsen først.', 'Send kunngjøringen først.') }],
    examples: [
      ...examplesAround({ base: { procedure: 'open' }, of: noticeSent, good: [true], bad: [false], outside: [direct, { procedure: 'innovationPartnership' }] }),
      ...otherThanPartnership.map(name => example(`${name} without a notice`, { ...bigPurchase, procedure: name, 'notice.sent': false }, 'unlawful')),
    ],
  }),
  notices({
    id: 'eu/notice/ted', steps: ['sendNotice'], weight: 'blocks', sources: [d24('art. 49, 51(2)'), d25('art. 71(2), 72')], dossier: ['EU-PUB-02', 'EU-PUB-09'],
    says: text(
      'The notice goes to TED, the EU journal, through the national channel; it must not appear nationally before, unless TED has been silent for 48 hours.',
      'Annonsen går till TED genom den nationella kanalen; den får inte publiceras nationellt före, om inte TED varit tyst i 48 timmar.',
      'Bekendtgørelsen sendes til TED gennem den nationale kanal; den må ikke offentliggøres nationalt før, medmindre TED har været tavs i 48 timer.',
      'Kunngjøringen går til TED gjennom den nasjonale kanalen; den kan ikke publiseres nasjonalt før, med mindre TED har vært taus i 48 timer.'),
    when: all(insideFull, among(procedure, ...advertised)), must: is(noticeChannel, 'ted'),
    remedies: [{ change: noticeChannel, to: 'ted', say: text('Send it to TED.', 'Skicka den till TED.', 'Send den til TED.', 'Send den til TED.') }],
    examples: [
      ...examplesAround({ utilities: true, base: { procedure: 'open' }, of: noticeChannel, good: ['ted'], bad: ['national', 'ownSite', 'none'], outside: [direct] }),
      ...advertised.map(name => example(`${name} announced nationally only`, { ...bigPurchase, procedure: name, 'notice.channel': 'national' }, 'unlawful')),
    ],
  }),
  notices({
    id: 'eu/notice/documents-online', steps: ['sendNotice'], weight: 'needs a reason', sources: [d24('art. 53(1)'), d25('art. 73(1)')], dossier: ['EU-PUB-10', 'hard 12'],
    says: text(
      'From the day of the notice all documents are free and complete online; what cannot be, for technical reasons or secrecy, is explained and usually costs five days more.',
      'Från annonsdagen finns alla dokument fritt och fullständigt på nätet; det som inte kan det, av tekniska skäl eller sekretess, förklaras och kräver oftast fem dagar till.',
      'Fra bekendtgørelsesdagen er alt materiale frit og fuldstændigt tilgængeligt på nettet; det, der af tekniske grunde eller fortrolighed ikke kan være det, forklares og kræver normalt fem dage mere.',
      'Fra kunngjøringsdagen er alle dokumenter fritt og fullstendig tilgjengelige på nettet; det som av tekniske grunner eller taushet ikke kan være det, forklares og krever vanligvis fem dager ekstra.'),
    when: all(insideFull, isNot(procedure, 'negotiatedWithoutNotice')), must: yes(documentsOnline),
    remedies: [{ change: documentsOnline, to: true, say: text('Put the documents online.', 'Lägg ut dokumenten.', 'Læg materialet på nettet.', 'Legg ut dokumentene.') }],
    examples: examplesAround({ utilities: true, base: { procedure: 'open' }, of: documentsOnline, good: [true], bad: [false], outside: [direct] }),
  }),
  notices({
    id: 'eu/notice/award-notice', steps: ['sendAwardNotice'], weight: 'blocks', sources: [d24('art. 50(1)'), d25('art. 70(1)')], dossier: ['EU-PUB-03', 'micro 54'],
    says: text(
      'Within 30 days of the contract you send a notice of who won.',
      'Inom 30 dagar från avtalet skickar ni en efterannons om vem som vann.',
      'Senest 30 dage efter kontrakten sender I en bekendtgørelse om, hvem der vandt.',
      'Senest 30 dager etter kontrakten sender dere en kunngjøring om hvem som vant.'),
    when: insideFull, must: atMost(awardNoticeDays, awardNoticeLimit),
    remedies: [{ change: awardNoticeDays, say: text('Send it now; if it is late, say so in the report.', 'Skicka den nu; är den sen anges det i rapporten.', 'Send den nu; er den for sen, skrives det i rapporten.', 'Send den nå; er den for sen, skrives det i protokollen.') }],
    examples: examplesAround({ utilities: true, of: awardNoticeDays, good: [30, 1], bad: [31] }),
  }),
]
