import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, below, duty, exception, is, isNot, on, since, yes } from '../build.ts'
import { carryOut } from '../carry.ts'
import { standstillElectronic, standstillPost, thresholdLight } from '../eu/figures.ts'
import { rules as directive } from '../eu/light-regime.ts'
import { insideLight, light } from '../eu/regimes.ts'
import { reservedShare } from '../eu/concession-figures.ts'
import {
  activity, directGround, disadvantagedShare, estimatedValue, integrationAim, lettersMeans, lettersReasoned, lettersToAll, lightExempt, lightKind, noticeChannel, procedure,
  reportWritten, reservationStated, reservedFor, reservedSocialAims, standstillDays, subject, tendersCount,
} from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { cases, middle, partTwo } from './cases.ts'
import { nationalThreshold } from './figures.ts'
import { foa, sinceAct, sinceRead } from './sources.ts'

const base = { order: 'NO', topic: 'special regimes', life: sinceAct, weight: 'blocks' } as const
const social = all(is(subject, 'socialServices'), is(activity, 'general'))
/** Special services from the national threshold up to the EEA threshold: Part II. */
const specialInTwo = all(social, is(lightKind, 'special'), atLeast(estimatedValue, nationalThreshold), below(estimatedValue, thresholdLight))
const special: Facts = { ...light, 'light.kind': 'special', 'value.estimated': 3_000_000 }
const health: Facts = { ...light, 'light.kind': 'health' }
const outside = { 'ordinary services': { subject: 'services' } } as const
const outsideTwo = { ...outside, 'health services': { 'light.kind': 'health' }, 'below the national threshold': { 'value.estimated': 1_299_999 }, 'at the EEA threshold': { 'value.estimated': 8_700_000 }, 'for a waterworks': { activity: 'water' } } as const

export const rules: readonly Rule[] = [
  ...carryOut(directive, base, 'no', foa, {
    'eu/light/notice': '§§ 8-17 (4), 30-5', 'eu/light/direct-ground': '§§ 8-17 (5) bokstav b, 30-5 (4)', 'eu/light/described': '§§ 8-4, 30-1 (1)', 'eu/light/equal': '§§ 9-3 (4), 30-1 (2)',
    'eu/light/user-needs': '§ 30-1 (3)', 'eu/light/report': '§§ 10-5, 30-1 (7)',
    // Whether it is a service to one user (below) is asked only of health and social services.
  }).map((d): Rule => ({ ...d, dossier: ['NAT-LIGHT'], examples: d.examples.map(e => ({ ...e, facts: { 'light.kind': 'special', ...e.facts } })) })),
  ...carryOut(directive, base, 'no', foa, {
    'eu/reserved/sheltered': '§§ 8-8, 30-3', 'eu/reserved/stated': '§§ 8-8, 30-2 (3), 30-2 a (3), 30-3', 'eu/reserved/participatory': '§ 30-2 (1)', 'eu/reserved/participatory-years': '§ 30-2 (2)', 'eu/reserved/participatory-again': '§ 30-2 (1) bokstav d',
  }).map((d): Rule => ({ ...d, dossier: ['NAT-RESERVED'] })),
  duty({
    ...base, id: 'no/reserved/non-profit', carriesOut: 'eu/reserved/non-profit', life: since('2020-02-19'), weight: 'needs a reason', sources: [foa('§ 30-2 a')], dossier: ['NAT-RESERVED'],
    says: t('Health and social services may be reserved for non-profit organisations if that helps to reach social aims, the common good and good use of the budget; the notice refers to the section.', 'Hälso- och sociala tjänster får reserveras för ideella organisationer om det bidrar till sociala mål, det allmännas bästa och en effektiv budget; annonsen hänvisar till bestämmelsen.',
      'Sundheds- og socialydelser kan reserveres til almennyttige organisationer, hvis det bidrager til sociale mål, fællesskabets bedste og god brug af budgettet; bekendtgørelsen henviser til bestemmelsen.', 'Helse- og sosialtjenester kan reserveres for ideelle organisasjoner hvis det bidrar til sosiale mål, fellesskapets beste og budsjettmessig effektivitet; kunngjøringen viser til bestemmelsen.'),
    steps: ['reserveContract'], when: is(reservedFor, 'nonProfit'), must: all(among(subject, 'socialServices', 'serviceConcession'), yes(reservedSocialAims)),
    remedies: [{ insteadTake: 'sendNotice', say: t('Open the competition to all.', 'Öppna konkurrensen för alla.', 'Åbn konkurrencen for alle.', 'Åpne konkurransen for alle.') }],
    examples: cases({ ...health, 'reserve.for': 'nonProfit' }, { lawful: { 'elderly care': { 'reserve.socialAims': true }, 'a concession for care': { subject: 'serviceConcession', 'reserve.socialAims': true } }, unlawful: { 'no social aim': { 'reserve.socialAims': false }, 'cleaning': { subject: 'services', 'reserve.socialAims': true } }, depends: { 'nobody has judged': {} }, outside: { 'sheltered': { 'reserve.for': 'sheltered' } } }),
  }),
  duty({
    ...base, id: 'no/reserved/sheltered-below', life: sinceRead, sources: [foa('§ 8-8')], dossier: ['NAT-RESERVED'],
    says: t('Under Part II too a competition may be limited to firms that bring people into work, with at least 30 per cent of the staff disabled or disadvantaged, and the notice says so.', 'Också enligt del II får en konkurrens begränsas till företag för integration i arbetslivet, med minst 30 procent av de anställda med funktionsnedsättning eller utanför arbetsmarknaden, och annonsen anger det.',
      'Også efter del II kan en konkurrence begrænses til virksomheder for integration i arbejdslivet, hvor mindst 30 procent af de ansatte er handicappede eller dårligt stillede, og bekendtgørelsen siger det.', 'Også etter del II kan konkurransen begrenses til virksomheter som integrerer i arbeidslivet, der minst 30 prosent av de ansatte er funksjonshemmede eller vanskeligstilte, og kunngjøringen sier det.'),
    steps: ['reserveContract'], when: all(partTwo, is(reservedFor, 'sheltered')), must: all(yes(integrationAim), atLeast(disadvantagedShare, reservedShare), yes(reservationStated)),
    remedies: [{ change: disadvantagedShare, say: t('Ask for at least 30 per cent.', 'Kräv minst 30 procent.', 'Kræv mindst 30 procent.', 'Krev minst 30 prosent.') }, { change: integrationAim, to: true, say: t('Ask that integration be the main aim.', 'Kräv att integration är det främsta syftet.', 'Kræv, at integration er hovedformålet.', 'Krev at integrering er hovedformålet.') }, { change: reservationStated, to: true, say: t('Write it in the notice.', 'Skriv det i annonsen.', 'Skriv det i bekendtgørelsen.', 'Skriv det i kunngjøringen.') }],
    examples: cases({ ...middle, 'reserve.for': 'sheltered', 'reserve.integrationAim': true, 'reserve.statedInNotice': true }, {
      lawful: { '30 per cent': { 'reserve.disadvantagedShare': 30 }, 'half': { 'reserve.disadvantagedShare': 50 } }, unlawful: { '29 per cent': { 'reserve.disadvantagedShare': 29 }, 'another aim': { 'reserve.disadvantagedShare': 50, 'reserve.integrationAim': false }, 'not in the notice': { 'reserve.disadvantagedShare': 50, 'reserve.statedInNotice': false } },
      depends: { 'no share set': {} }, outside: { 'for others': { 'reserve.for': 'nonProfit' }, 'only Part I': { 'value.estimated': 1_000_000 } },
    }),
  }),
  duty({
    ...base, id: 'no/light/letters', topic: 'award and standstill', carriesOut: 'eu/letters/to-all', sources: [foa('§§ 10-1 (1), 30-8 (1)')], dossier: ['NAT-LIGHT'],
    says: t('All firms concerned get the choice in writing and at the same time, before the contract.', 'Alla berörda företag får beslutet skriftligt och samtidigt, före avtalet.', 'Alle berørte virksomheder får valget skriftligt og samtidig, før kontrakten.', 'Alle berørte leverandører får valget skriftlig og samtidig, før kontrakten.'),
    steps: ['sendAwardLetters'], when: insideLight, must: yes(lettersToAll),
    remedies: [{ change: lettersToAll, to: true, say: t('Send it to all.', 'Skicka till alla.', 'Send til alle.', 'Send til alle.') }],
    examples: cases(light, { lawful: { 'to all': { 'letters.toAll': true } }, unlawful: { 'to one': { 'letters.toAll': false } }, depends: { 'nobody has said': {} }, outside }),
  }),
  duty({
    ...base, id: 'no/light/letters-reasons', topic: 'award and standstill', carriesOut: 'eu/letters/reasons', sources: [foa('§§ 10-1 (2), 30-8 (2)')], dossier: ['NAT-LIGHT'],
    says: t('The letter names the winner and says what the chosen tender is like and what its advantages are under the criteria.', 'Beslutet namnger vinnaren och anger det valda anbudets egenskaper och fördelar enligt kriterierna.', 'Underretningen navngiver vinderen og angiver det valgte tilbuds egenskaber og fordele efter kriterierne.', 'Meddelelsen oppgir navnet på den valgte leverandøren og det valgte tilbudets egenskaper og fordeler etter kriteriene.'),
    steps: ['sendAwardLetters'], when: insideLight, must: yes(lettersReasoned),
    remedies: [{ change: lettersReasoned, to: true, say: t('Add the reasons.', 'Lägg till skälen.', 'Tilføj begrundelsen.', 'Legg til begrunnelsen.') }],
    examples: cases(light, { lawful: { 'reasoned': { 'letters.reasons': true } }, unlawful: { 'without reasons': { 'letters.reasons': false } }, depends: { 'nobody has said': {} }, outside }),
  }),
  duty({
    ...base, id: 'no/light/standstill', topic: 'award and standstill', carriesOut: 'eu/standstill/days', sources: [foa('§ 30-9'), foa('§ 10-2 (2), jf. § 25-2')], dossier: ['NAT-LIGHT', 'EU-LGT-05'],
    says: t('The standstill is at least 10 days from the day after the letters, 15 if they did not go electronically; none if only one firm is concerned.', 'Avtalsspärren är minst 10 dagar från dagen efter underrättelsen, 15 om den inte gått elektroniskt; ingen om bara ett företag berörs.', 'Standstill-perioden er mindst 10 dage fra dagen efter underretningen, 15 hvis den ikke er sendt elektronisk; ingen, hvis kun én virksomhed er berørt.', 'Karensperioden er minst 10 dager regnet fra dagen etter meddelelsen, 15 hvis den ikke er sendt elektronisk; ingen hvis bare én leverandør er berørt.'),
    steps: ['signContract'], when: all(insideLight, isNot(procedure, 'directAward'), isNot(tendersCount, 1)), must: any(all(is(lettersMeans, 'electronic'), atLeast(standstillDays, standstillElectronic)), atLeast(standstillDays, standstillPost)),
    remedies: [{ change: standstillDays, say: t('Wait with the signature.', 'Vänta med underskriften.', 'Vent med underskriften.', 'Vent med signeringen.') }],
    examples: cases({ ...light, 'letters.means': 'electronic', 'tenders.count': 3 }, {
      lawful: { 'ten days': { 'standstill.days': 10 }, 'eleven': { 'standstill.days': 11 }, 'post, 15': { 'letters.means': 'post', 'standstill.days': 15 }, 'post, 16': { 'letters.means': 'post', 'standstill.days': 16 } },
      unlawful: { 'nine days': { 'standstill.days': 9 }, 'post, 14': { 'letters.means': 'post', 'standstill.days': 14 } }, depends: { 'not counted': {}, 'nobody says how': { 'letters.means': undefined, 'standstill.days': 12 } }, outside: { ...outside, 'a direct award': { procedure: 'directAward' }, 'only one tender': { 'tenders.count': 1 } },
    }),
  }),
  exception({
    ...base, id: 'no/light/single-user', to: ['eu/light/direct-ground', 'no/light/direct-ground', 'eu/standstill/days', 'eu/standstill/letters-first'], sources: [foa('§ 30-4')], dossier: ['NAT-LIGHT'],
    says: t('Health and social services to one user go without a competition if it cannot be held without secret information that the user will not share, or shares with named suppliers only. The contract is still announced afterwards.', 'Hälso- och sociala tjänster till en enskild brukare köps utan konkurrens om den inte kan hållas utan sekretessbelagda uppgifter som brukaren inte vill dela, eller bara vill dela med vissa. Avtalet efterannonseras ändå.',
      'Sundheds- og socialydelser til en enkelt bruger købes uden konkurrence, hvis den ikke kan holdes uden fortrolige oplysninger, som brugeren ikke vil dele eller kun vil dele med bestemte. Kontrakten offentliggøres stadig bagefter.', 'Helse- og sosialtjenester til enkeltbrukere kan anskaffes uten konkurranse hvis den ikke kan holdes uten taushetsbelagte opplysninger som brukeren ikke vil dele, eller bare deler med bestemte. Kontraktsinngåelsen kunngjøres likevel.'),
    when: all(is(procedure, 'directAward'), is(subject, 'socialServices'), is(lightKind, 'health'), yes(lightExempt)),
    examples: [
      { name: 'a child in care', facts: { ...health, procedure: 'directAward', 'light.singleUserSecrecy': true }, on: on('2026-09-21'), holds: true },
      { name: 'a group of users', facts: { ...health, procedure: 'directAward', 'light.singleUserSecrecy': false }, on: on('2026-09-21'), holds: false },
      { name: 'catering', facts: { ...special, procedure: 'directAward', 'light.singleUserSecrecy': true }, on: on('2026-09-21'), holds: false },
      { name: 'announced', facts: { ...health, 'light.singleUserSecrecy': true }, on: on('2026-09-21'), holds: false },
      { name: 'ordinary services', facts: { ...health, subject: 'services', procedure: 'directAward', 'light.singleUserSecrecy': true }, on: on('2026-09-21'), holds: false },
      { name: 'nobody has judged', facts: { ...health, procedure: 'directAward' }, on: on('2026-09-21'), holds: 'unknown' },
    ],
  }),
  duty({
    ...base, id: 'no/light/special-notice', topic: 'notices', life: sinceRead, sources: [foa('§§ 5-1 (2), 8-17')], dossier: ['NAT-LIGHT', 'nat 1.1 light'],
    says: t('Special services (not health and social services) from NOK 1.3 million are announced in Doffin under Part II.', 'Särskilda tjänster (inte hälso- och sociala tjänster) från 1,3 miljoner norska kronor annonseras i Doffin enligt del II.', 'Særlige ydelser (ikke sundheds- og socialydelser) fra 1,3 mio. norske kroner bekendtgøres i Doffin efter del II.', 'Særlige tjenester (ikke helse- og sosialtjenester) fra 1,3 millioner kroner kunngjøres i Doffin etter del II.'),
    steps: ['sendNotice'], when: all(specialInTwo, isNot(procedure, 'directAward')), must: among(noticeChannel, 'national', 'ted'),
    remedies: [{ change: noticeChannel, to: 'national', say: t('Announce it in Doffin.', 'Annonsera i Doffin.', 'Bekendtgør det i Doffin.', 'Kunngjør i Doffin.') }],
    examples: cases(special, { lawful: { 'Doffin': { 'notice.channel': 'national' }, 'TED too': { 'notice.channel': 'ted' }, 'at 1.3 million': { 'value.estimated': 1_300_000, 'notice.channel': 'national' } }, unlawful: { 'own site': { 'notice.channel': 'ownSite' }, 'at 1.3 million, nowhere': { 'value.estimated': 1_300_000, 'notice.channel': 'none' } }, depends: { 'not chosen': {} }, outside: { ...outsideTwo, 'a direct award': { procedure: 'directAward' } } }),
  }),
  duty({
    ...base, id: 'no/light/special-direct', topic: 'procedures', life: sinceRead, weight: 'needs a reason', sources: [foa('§§ 5-2, 8-3')], dossier: ['NAT-LIGHT'],
    says: t('A purchase of special services from NOK 1.3 million without a competition needs one of the grounds of § 5-2.', 'Ett köp av särskilda tjänster från 1,3 miljoner norska kronor utan konkurrens kräver någon av grunderna i § 5-2.', 'Et køb af særlige ydelser fra 1,3 mio. norske kroner uden konkurrence kræver et af grundlagene i § 5-2.', 'Et kjøp av særlige tjenester fra 1,3 millioner kroner uten konkurranse krever et av grunnlagene i § 5-2.'),
    steps: ['chooseProcedure', 'signContract'], when: all(specialInTwo, is(procedure, 'directAward')), must: isNot(directGround, 'none'),
    remedies: [{ change: procedure, to: 'lightRegime', say: t('Hold a competition.', 'Håll en konkurrens.', 'Hold en konkurrence.', 'Hold en konkurranse.') }],
    examples: cases({ ...special, procedure: 'directAward' }, { lawful: { 'only one can': { 'direct.ground': 'technical' }, 'at 1.3 million': { 'value.estimated': 1_300_000, 'direct.ground': 'technical' } }, unlawful: { 'no ground': { 'direct.ground': 'none' }, 'at 1.3 million': { 'value.estimated': 1_300_000, 'direct.ground': 'none' } }, depends: { 'no ground given': {} }, outside: { ...outsideTwo, 'announced': { procedure: 'lightRegime' } } }),
  }),
  duty({
    ...base, id: 'no/light/special-protocol', topic: 'records', life: sinceRead, sources: [foa('§ 10-5')], dossier: ['NAT-LIGHT'],
    says: t('A protocol describes the competition and its important decisions.', 'Ett protokoll redovisar konkurrensen och de viktiga besluten.', 'En protokol beskriver konkurrencen og de vigtige beslutninger.', 'En anskaffelsesprotokoll beskriver konkurransen og de viktige beslutningene.'),
    steps: ['signContract'], when: all(specialInTwo, isNot(procedure, 'directAward')), must: yes(reportWritten),
    remedies: [{ change: reportWritten, to: true, say: t('Write the protocol.', 'Skriv protokollet.', 'Skriv protokollen.', 'Skriv protokollen.') }],
    examples: cases(special, { lawful: { 'written': { 'report.written': true } }, unlawful: { 'not written': { 'report.written': false }, 'at 1.3 million': { 'value.estimated': 1_300_000, 'report.written': false } }, depends: { 'not known': {} }, outside: { ...outsideTwo, 'a direct award': { procedure: 'directAward' } } }),
  }),
]
