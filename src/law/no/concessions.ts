import { text as t } from '../../plain/index.ts'
import { all, any, atLeast, atMost, below, duty, exception, figure, holds, is, isNot, on, since, valueIn, yes } from '../build.ts'
import { carryOut } from '../carry.ts'
import { cases } from '../cases.ts'
import { anyConcession, fullConcession, insideFullConcession, listedConcession } from '../eu/concession-entry.ts'
import { concessionRequests, concessionStaged } from '../eu/concession-figures.ts'
import { rules as directive } from '../eu/concessions.ts'
import { standstillElectronic, standstillPost, thresholdConcession } from '../eu/figures.ts'
import {
  activity, awardNoticeDays, climateInsignificant, climateReasoned, climateRequirement, climateTopThree, estimatedValue, lettersMeans, lettersReasoned, lettersToAll,
  lightEqual, listedServices, marketChecked, procedure, recordsKept, requestDays, staged, standstillDays, tenderDays, tendersCount, weightsForm,
} from '../facts/index.ts'
import type { Facts, Figure, Rule } from '../types.ts'
import { kkf, loa, sinceAct } from './sources.ts'

const own = (name: string, value: number, place: string, says: Figure['says']): Figure =>
  figure({ figure: name, unit: 'days', set: 'by each country', says, values: [valueIn('NO', sinceAct, value, kkf(place))] })
export const requestsNorway = own('no.concession.requests', 25, '§ 8-14 (2)', t('Period to ask to take part in a concession, Norway', 'Tid för anbudsansökan, koncession, Norge', 'Ansøgningsfrist, koncession, Norge', 'Frist for å be om å delta, konsesjonskontrakt'))
export const awardNoticeNorway = own('no.concession.awardNotice', 30, '§ 9-4', t('Days from the contract to the notice, concession, Norway', 'Dagar från avtal till efterannons, koncession, Norge', 'Frist fra kontrakt til bekendtgørelse, koncession, Norge', 'Frist fra kontrakt til kunngjøring, konsesjonskontrakt'))

const base = { order: 'NO', topic: 'concessions', life: sinceAct } as const
const inside = holds('eu/value/above-concession')
const small: Facts = { ...fullConcession, 'value.estimated': 20_000_000 }
const outside = { 'below the threshold': { 'value.estimated': 20_000_000 }, 'an ordinary contract': { subject: 'services' } } as const
const direct = { procedure: 'directAward' } as const
const competed = all(insideFullConcession, isNot(procedure, 'directAward'), isNot(procedure, 'negotiatedWithoutNotice'), yes(staged))

const carried = carryOut(directive, base, 'no', kkf, {
  'eu/concession/risk': '§ 1-2', 'eu/concession/value-turnover': '§ 5-2 (1)', 'eu/concession/value-income': '§ 5-2 (3)', 'eu/concession/value-method': '§ 5-2 (3)', 'eu/concession/lots-summed': '§ 5-2 (4)-(5)',
  'eu/concession/described': '§§ 8-1 (1), 8-2, 8-4 (3)', 'eu/concession/documents-online': '§ 8-2 (4)-(6)', 'eu/concession/criteria-order': '§ 8-9 (1)', 'eu/concession/criteria': '§ 8-9 (2)-(3)', 'eu/concession/brand': '§ 8-3 (3)', 'eu/concession/or-equivalent': '§ 8-3 (3)',
  'eu/concession/participation': '§ 8-4 (2)', 'eu/concession/time-limited': '§ 8-12 (3)', 'eu/concession/duration': '§ 8-12 (2)', 'eu/concession/direct-ground': '§§ 9-2 (2), 14-3 (2)', 'eu/concession/direct-one-supplier': '§ 9-2 (2) bokstav a', 'eu/concession/direct-no-tenders': '§ 9-2 (2)',
  'eu/concession/timetable': '§ 8-1 (1)', 'eu/concession/change-to-all': '§ 8-2 (8)', 'eu/concession/time-one-stage': '§ 8-14 (2)',
  'eu/concession/time-enough': '§ 8-14 (1) og (4)', 'eu/concession/invited': '§ 8-1 (3)', 'eu/concession/answers': '§ 8-2 (7)',
  'eu/concession/negotiation': { place: '§ 8-1 (4)', says: t(
    'You may negotiate all sides of the tenders, but nothing may change so that the purchase becomes decisively different from what the documents describe; criteria and minimum requirements stand.',
    'Ni får förhandla om alla delar av anbuden, men inget får ändras så att anskaffningen blir avgörande annorlunda än dokumenten beskriver; kriterier och minimikrav står fast.',
    'I må forhandle om alle sider af tilbuddene, men intet må ændres, så indkøbet bliver afgørende anderledes end beskrevet i materialet; kriterier og mindstekrav ligger fast.',
    'Dere kan forhandle om alle sider ved tilbudene, men ikke gjøre endringer som gjør anskaffelsen avgjørende forskjellig fra beskrivelsen i anskaffelsesdokumentene; kriterier og absolutte krav ligger fast.') },
  'eu/concession/equal-information': '§ 8-1 (2)', 'eu/concession/opened': '§ 10-3 (2)', 'eu/concession/conflict': '§§ 7-3, 11-2 (1) bokstav b', 'eu/concession/as-published': '§§ 8-1 (2), 8-9', 'eu/concession/order-kept': '§ 8-10 (1)', 'eu/concession/new-order-told': '§ 8-10 (2)',
  'eu/concession/convicted': '§§ 11-2 (4), 11-5, 11-6', 'eu/concession/tax': '§§ 11-2 (4), 11-5 (3)', 'eu/concession/excluded-rightly': '§§ 11-2, 11-5, 11-9', 'eu/concession/winner': '§§ 8-9, 11-8', 'eu/concession/recorded': '§ 7-1 (1)', 'eu/concession/cancelled': '§ 12-4',
  'eu/concession/change-ground': '§ 13-1', 'eu/concession/change-clause': '§§ 8-11 (2), 13-1 (1) bokstav a', 'eu/concession/change-nature': '§ 13-1 (1)', 'eu/concession/change-half': '§ 13-1 (2)', 'eu/concession/change-additional': '§ 13-1 (1)', 'eu/concession/change-unforeseeable': '§ 13-1 (1)', 'eu/concession/change-notice': '§ 13-1 (4)', 'eu/concession/change-small': '§ 13-1 (1) bokstav b', 'eu/concession/change-substantial': '§ 13-2',
  'eu/concession/notice': { place: '§§ 9-1, 9-2, 14-3', examples: cases(fullConcession, { lawful: { 'Doffin, on to TED': { 'notice.channel': 'ted' } }, unlawful: { 'Doffin only': { 'notice.channel': 'national' } }, depends: { 'not chosen': {} }, outside: { ...outside, 'a direct award': direct, 'without notice': { procedure: 'negotiatedWithoutNotice' } } }) },
  'eu/concession/value-at-award': { place: '§ 5-2 (2)', examples: cases({ ...fullConcession, 'value.estimated': 55_000_000, 'concession.awardValue': 68_000_000, 'concession.awardPercentAbove': 23 }, {
    lawful: { 'rules followed': { 'concession.rulesFollowed': true } }, unlawful: { 'not followed': { 'concession.rulesFollowed': false }, 'works': { subject: 'worksConcession', 'concession.rulesFollowed': false }, 'exactly at the threshold': { 'value.estimated': 50_000_000, 'concession.awardValue': 62_900_000, 'concession.rulesFollowed': false } },
    depends: { 'not compared': { 'concession.awardPercentAbove': undefined, 'concession.rulesFollowed': false } },
    outside: { '20 per cent': { 'concession.awardPercentAbove': 20 }, 'still small': { 'concession.awardValue': 62_899_999 }, 'estimated above': { 'value.estimated': 62_900_000 }, 'water': { activity: 'water' }, 'sewage': { activity: 'sewage' }, 'ordinary': { subject: 'services' } },
  }) },
})

export const rules: readonly Rule[] = [
  ...carried,
  duty({
    ...base, id: 'no/concession/time-staged', replaces: 'eu/concession/time-staged', sources: [kkf('§ 8-14 (3)')], weight: 'blocks',
    says: t('Invited firms get at least 22 days for the first tender, also when tenders come in electronically.', 'Inbjudna företag får minst 22 dagar för det första anbudet, också när anbuden lämnas elektroniskt.', 'Opfordrede virksomheder får mindst 22 dage til det første tilbud, også når tilbud afgives elektronisk.', 'Inviterte leverandører får minst 22 dager til det første tilbudet, også når tilbudene leveres elektronisk.'),
    steps: ['inviteToTender'], when: competed, must: atLeast(tenderDays, concessionStaged),
    remedies: [{ change: tenderDays, say: t('Move the deadline.', 'Flytta fram sista anbudsdag.', 'Udskyd fristen.', 'Flytt fristen.') }],
    examples: cases({ ...fullConcession, 'concession.staged': true, 'time.eSubmission': true }, { lawful: { '22 days': { 'time.tenderDays': 22 }, '23 days': { 'time.tenderDays': 23 } }, unlawful: { '21 days': { 'time.tenderDays': 21 } }, depends: { 'no time set': {} }, outside: { ...outside, 'in one stage': { 'concession.staged': false }, 'a direct award': direct, 'without notice': { procedure: 'negotiatedWithoutNotice' } } }),
  }),
  // § 8-14 (2) gives 25 days for requests; art. 39(3) of the directive gives 30, and the five days less of art. 39(5) are for tenders.
  duty({
    ...base, id: 'no/concession/time-requests', replaces: 'eu/concession/time-requests', sources: [kkf('§ 8-14 (2)')], weight: 'blocks',
    says: t('In a staged procedure firms get at least 25 days from the notice to ask to take part.', 'I ett stegvis förfarande får företagen minst 25 dagar från annonsen för anbudsansökan.', 'I en procedure i etaper får virksomhederne mindst 25 dage fra bekendtgørelsen til at ansøge.', 'Ved trinnvis gjennomføring får leverandørene minst 25 dager fra kunngjøringen til å be om å delta.'),
    steps: ['sendNotice'], when: competed, must: atLeast(requestDays, requestsNorway),
    remedies: [{ change: requestDays, say: t('Move the deadline.', 'Flytta fram sista dagen.', 'Udskyd fristen.', 'Flytt fristen.') }],
    examples: cases({ ...fullConcession, 'concession.staged': true }, { lawful: { '25 days': { 'time.requestDays': 25 }, '26 days': { 'time.requestDays': 26 } }, unlawful: { '24 days': { 'time.requestDays': 24 } }, depends: { 'no time set': {} }, outside: { ...outside, 'in one stage': { 'concession.staged': false }, 'a direct award': direct, 'without notice': { procedure: 'negotiatedWithoutNotice' } } }),
  }),
  duty({
    ...base, id: 'no/concession/time-requests-directive', sources: [{ ...kkf('§ 8-14 (2), jf. direktiv 2014/23/EU artikkel 39 nr. 3'), known: 'derived' }], weight: 'needs a reason',
    says: t('The regulation asks for 25 days for requests, the directive for 30. Give 30, or write down why not.', 'Forskriften kräver 25 dagar för anbudsansökan, direktivet 30. Ge 30, eller skriv ner varför inte.', 'Forskriften kræver 25 dage til ansøgning, direktivet 30. Giv 30, eller skriv ned hvorfor ikke.', 'Forskriften krever 25 dager for forespørsler, direktivet 30. Gi 30, eller skriv ned hvorfor ikke.'),
    steps: ['sendNotice'], when: competed, must: atLeast(requestDays, concessionRequests),
    remedies: [{ change: requestDays, say: t('Move the deadline.', 'Flytta fram sista dagen.', 'Udskyd fristen.', 'Flytt fristen.') }],
    examples: cases({ ...fullConcession, 'concession.staged': true }, { lawful: { '30 days': { 'time.requestDays': 30 }, '31 days': { 'time.requestDays': 31 } }, unlawful: { '29 days': { 'time.requestDays': 29 } }, depends: { 'no time set': {} }, outside: { ...outside, 'in one stage': { 'concession.staged': false }, 'a direct award': direct, 'without notice': { procedure: 'negotiatedWithoutNotice' } } }),
  }),
  duty({
    ...base, id: 'no/concession/award-notice', replaces: 'eu/concession/award-notice', sources: [kkf('§§ 9-4, 14-3 (3)')], weight: 'blocks', dossier: ['EU-PUB-04'],
    says: t('The contract is announced within 30 days of its signature, in Doffin and TED.', 'Avtalet efterannonseras inom 30 dagar från undertecknandet, i Doffin och TED.', 'Kontrakten offentliggøres senest 30 dage efter underskriften i Doffin og TED.', 'Kontraktsinngåelsen kunngjøres senest 30 dager etter signeringen, i Doffin og TED.'),
    steps: ['sendAwardNotice'], when: inside, must: atMost(awardNoticeDays, awardNoticeNorway),
    remedies: [{ change: awardNoticeDays, say: t('Send it now.', 'Skicka den nu.', 'Send den nu.', 'Send den nå.') }],
    examples: cases(fullConcession, { lawful: { 'day 30': { 'awardNotice.days': 30 }, 'day 10': { 'awardNotice.days': 10 } }, unlawful: { 'day 31': { 'awardNotice.days': 31 }, 'social services': { ...listedConcession, 'awardNotice.days': 31 } }, depends: { 'not sent': {} }, outside }),
  }),
  duty({
    ...base, id: 'no/concession/letters-to-all', carriesOut: 'eu/letters/to-all', sources: [kkf('§§ 12-1 (1), 14-5 (1)')], weight: 'blocks',
    says: t('All firms concerned are told in writing at the same time, before the contract.', 'Alla berörda företag underrättas skriftligt och samtidigt, före avtalet.', 'Alle berørte virksomheder underrettes skriftligt og samtidig før kontrakten.', 'Alle berørte leverandører får skriftlig og samtidig meddelelse før kontrakten inngås.'),
    steps: ['sendAwardLetters'], when: inside, must: yes(lettersToAll),
    remedies: [{ change: lettersToAll, to: true, say: t('Send it to all.', 'Skicka till alla.', 'Send til alle.', 'Send til alle.') }],
    examples: cases(fullConcession, { lawful: { 'to all': { 'letters.toAll': true } }, unlawful: { 'to one': { 'letters.toAll': false } }, depends: { 'nobody has said': {} }, outside }),
  }),
  duty({
    ...base, id: 'no/concession/letters-reasons', carriesOut: 'eu/letters/reasons', sources: [kkf('§§ 12-1 (2), 14-5 (2)')], weight: 'blocks',
    says: t('The letter names the winner and its tender’s characteristics and relative advantages by the criteria.', 'Underrättelsen anger vinnaren och det valda anbudets egenskaper och relativa fördelar enligt kriterierna.', 'Meddelelsen nævner vinderen og det valgte tilbuds egenskaber og relative fordele efter kriterierne.', 'Meddelelsen oppgir den valgte leverandøren og det valgte tilbudets egenskaper og relative fordeler etter kriteriene.'),
    steps: ['sendAwardLetters'], when: inside, must: yes(lettersReasoned),
    remedies: [{ change: lettersReasoned, to: true, say: t('Add the reasons.', 'Lägg till skälen.', 'Tilføj begrundelsen.', 'Legg til begrunnelsen.') }],
    examples: cases(fullConcession, { lawful: { 'reasons': { 'letters.reasons': true } }, unlawful: { 'none': { 'letters.reasons': false } }, depends: { 'nobody has said': {} }, outside }),
  }),
  duty({
    ...base, id: 'no/concession/standstill', carriesOut: 'eu/standstill/days', sources: [kkf('§§ 12-2, 14-6')], weight: 'blocks',
    says: t('The standstill is at least 10 days from the day after the letters, 15 if they did not go electronically; none if only one firm is concerned.', 'Avtalsspärren är minst 10 dagar från dagen efter underrättelsen, 15 om den inte gått elektroniskt; ingen om bara ett företag berörs.', 'Standstill-perioden er mindst 10 dage fra dagen efter underretningen, 15 hvis den ikke er sendt elektronisk; ingen, hvis kun én virksomhed er berørt.', 'Karensperioden er minst 10 dager regnet fra dagen etter meddelelsen, 15 hvis den ikke er sendt elektronisk; ingen hvis bare én leverandør er berørt.'),
    steps: ['signContract'], when: all(inside, isNot(procedure, 'directAward'), isNot(tendersCount, 1)), must: any(all(is(lettersMeans, 'electronic'), atLeast(standstillDays, standstillElectronic)), atLeast(standstillDays, standstillPost)),
    remedies: [{ change: standstillDays, say: t('Wait with the signature.', 'Vänta med underskriften.', 'Vent med underskriften.', 'Vent med signeringen.') }],
    examples: cases({ ...fullConcession, 'letters.means': 'electronic', 'tenders.count': 3 }, {
      lawful: { 'ten days': { 'standstill.days': 10 }, 'eleven': { 'standstill.days': 11 }, 'post, 15': { 'letters.means': 'post', 'standstill.days': 15 }, 'post, 16': { 'letters.means': 'post', 'standstill.days': 16 } },
      unlawful: { 'nine days': { 'standstill.days': 9 }, 'post, 14': { 'letters.means': 'post', 'standstill.days': 14 } }, depends: { 'not counted': {}, 'nobody says how': { 'letters.means': undefined, 'standstill.days': 12 } }, outside: { ...outside, 'a direct award': direct, 'only one tender': { 'tenders.count': 1 } },
    }),
  }),
  duty({
    ...base, id: 'no/concession/part-three', sources: [kkf('§ 14-1')], weight: 'blocks', dossier: ['NAT-LIGHT'],
    says: t('A concession for health, social or special services has a procedure of its own: set it out in the documents, treat all alike, and let users’ needs, diversity and innovation count.', 'En koncession för hälso-, social- eller särskilda tjänster har ett eget förfarande: ange det i dokumenten, behandla alla lika, och låt brukarnas behov, mångfald och innovation räknas.',
      'En koncession om sundheds-, social- eller særlige ydelser har sin egen procedure: beskriv den i materialet, behandl alle ens, og lad brugernes behov, mangfoldighed og innovation tælle.', 'En konsesjonskontrakt om helse- og sosialtjenester eller særlige tjenester har sin egen gjennomføring: fastsett den i dokumentene, behandle alle likt, og la brukernes behov, mangfold og innovasjon telle.'),
    steps: ['writeDocuments', 'evaluate'], when: all(inside, yes(listedServices)), must: yes(lightEqual),
    remedies: [{ change: lightEqual, to: true, say: t('Give all the same.', 'Ge alla detsamma.', 'Giv alle det samme.', 'Gi alle det samme.') }],
    examples: cases(listedConcession, { lawful: { 'alike': { 'light.equalTreatment': true } }, unlawful: { 'a favourite': { 'light.equalTreatment': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'unlisted services': { 'concession.listedServices': false } } }),
  }),
  duty({
    ...base, id: 'no/concession/part-one', sources: [kkf('§§ 5-1 (1), 7-1')], weight: 'blocks', dossier: ['nat 1.1 concessions', 'nat 1.2 Direct award, concessions'],
    says: t('Below the threshold there is no duty to announce; Part I alone applies: keep what justifies the important decisions.', 'Under tröskelvärdet finns ingen annonseringsplikt; bara del I gäller: spara det som motiverar de viktiga besluten.', 'Under tærskelværdien er der ingen pligt til at annoncere; kun del I gælder: gem det, der begrunder de vigtige beslutninger.', 'Under EØS-terskelverdien er det ingen kunngjøringsplikt; bare del I gjelder: oppbevar det som begrunner viktige beslutninger.'),
    steps: ['signContract'], when: all(anyConcession, holds('no/scope/inside'), isNot(activity, 'water'), isNot(activity, 'sewage'), below(estimatedValue, thresholdConcession)), must: yes(recordsKept),
    remedies: [{ change: recordsKept, to: true, say: t('Write the reasons down.', 'Skriv ner skälen.', 'Skriv begrundelserne ned.', 'Skriv ned begrunnelsene.') }],
    examples: cases(small, { lawful: { 'documented': { 'records.kept': true } }, unlawful: { 'not documented': { 'records.kept': false }, 'works': { subject: 'worksConcession', 'records.kept': false } }, depends: { 'nobody has said': {} }, outside: { 'at the threshold': { 'value.estimated': 62_900_000 }, 'ordinary': { subject: 'services' }, 'outside the act': { 'value.estimated': 400_000 }, 'water': { activity: 'water' }, 'sewage': { activity: 'sewage' } } }),
  }),
  duty({
    ...base, id: 'no/concession/below-market', sources: [loa('§ 4', 'secondary source')], weight: 'advice', dossier: ['nat 1.2 Direct award, concessions'],
    says: t('Below the threshold the basic principles still ask for competition as far as it makes sense: ask more than one, or know the market.', 'Under tröskelvärdet kräver de grundläggande principerna ändå konkurrens så långt det är rimligt: fråga fler än en, eller känn marknaden.', 'Under tærskelværdien kræver de grundlæggende principper stadig konkurrence, så langt det giver mening: spørg flere end én, eller kend markedet.', 'Under EØS-terskelverdien krever de grunnleggende prinsippene likevel konkurranse så langt det er rimelig: spør flere enn én, eller kjenn markedet.'),
    steps: ['chooseProcedure'], when: all(anyConcession, holds('no/scope/inside'), isNot(activity, 'water'), isNot(activity, 'sewage'), below(estimatedValue, thresholdConcession)), must: yes(marketChecked),
    remedies: [{ change: marketChecked, to: true, say: t('Look at the market first.', 'Undersök marknaden först.', 'Undersøg markedet først.', 'Undersøk markedet først.') }],
    examples: cases(small, { lawful: { 'looked': { 'direct.marketChecked': true } }, unlawful: { 'did not look': { 'direct.marketChecked': false }, 'works': { subject: 'worksConcession', 'direct.marketChecked': false } }, depends: { 'nobody has said': {} }, outside: { 'at the threshold': { 'value.estimated': 62_900_000 }, 'ordinary': { subject: 'services' }, 'outside the act': { 'value.estimated': 400_000 }, 'water': { activity: 'water' }, 'sewage': { activity: 'sewage' } } }),
  }),
  exception({
    ...base, id: 'no/concession/climate-no-share', to: ['no/climate/weight', 'no/climate/requirements-better'], topic: 'climate', sources: [kkf('§ 7-6')],
    says: t('The regulation on concessions has its own climate rule, without a share of 30 per cent.', 'Koncessionsforskriften har en egen klimatregel, utan en andel på 30 procent.', 'Koncessionsforskriften har sin egen klimaregel uden en andel på 30 procent.', 'Konsesjonskontraktforskriften har sin egen klimaregel, uten krav om 30 prosent.'),
    when: anyConcession,
    examples: [
      { name: 'a services concession', facts: { subject: 'serviceConcession' }, on: on('2026-09-21'), holds: true },
      { name: 'a works concession', facts: { subject: 'worksConcession' }, on: on('2026-09-21'), holds: true },
      { name: 'services', facts: { subject: 'services' }, on: on('2026-09-21'), holds: false },
      { name: 'nobody says what is bought', facts: {}, on: on('2026-09-21'), holds: 'unknown' },
    ],
  }),
  // What became of § 7-6 when the act was changed on 1 July 2026 has not been read.
  duty({
    ...base, id: 'no/concession/climate', topic: 'climate', life: since('2024-01-01', 'procedure begun', '2026-06-30'), sources: [kkf('§ 7-6 (2)-(4)')], weight: 'needs a reason', dossier: ['diff 26'],
    says: t('Where the criteria stand in order, climate and environment should be among the first three. If not, requirements take their place with a reason in the documents, unless the footprint is insignificant, which is reasoned too.',
      'När kriterierna står i prioritetsordning bör klimat och miljö vara bland de tre främsta. Annars träder krav i stället, med skäl i dokumenten, om inte avtrycket är obetydligt, vilket också motiveras.',
      'Hvor kriterierne står i rækkefølge, bør klima og miljø være blandt de tre øverste. Ellers træder krav i stedet med begrundelse i materialet, medmindre aftrykket er uvæsentligt, hvilket også begrundes.',
      'Når kriteriene står i prioritert rekkefølge, bør klima og miljø være blant de tre øverste. Ellers trer krav i stedet, begrunnet i dokumentene, med mindre avtrykket er uvesentlig, noe som også begrunnes.'),
    steps: ['writeDocuments'], when: all(anyConcession, holds('no/scope/inside'), is(weightsForm, 'order')), must: any(yes(climateTopThree), all(yes(climateReasoned), any(yes(climateRequirement), yes(climateInsignificant)))),
    remedies: [{ change: climateReasoned, to: true, say: t('Set requirements and write the reason.', 'Ställ krav och skriv skälet.', 'Stil krav, og skriv grunden.', 'Still krav, og skriv begrunnelsen.') }, { change: climateRequirement, to: true, say: t('Put climate into the requirements.', 'Ta in klimat i kraven.', 'Tag klima med i kravene.', 'Ta klima inn i kravene.') }],
    examples: cases({ ...small, 'award.weights': 'order', 'concession.climateTopThree': false, 'climate.reasoned': false, 'climate.asRequirement': false, 'climate.insignificant': false }, {
      lawful: { 'among the first three': { 'concession.climateTopThree': true }, 'requirements, reasoned': { 'climate.asRequirement': true, 'climate.reasoned': true }, 'insignificant, reasoned': { 'climate.insignificant': true, 'climate.reasoned': true } },
      unlawful: { 'silent': {}, 'requirements without a reason': { 'climate.asRequirement': true }, 'a reason for nothing': { 'climate.reasoned': true }, 'works': { subject: 'worksConcession' } },
      depends: { 'order not known': { 'concession.climateTopThree': undefined } },
      outside: { 'weighted': { 'award.weights': 'stated' }, 'ordinary': { subject: 'services' }, 'outside the act': { 'value.estimated': 99_999 } },
    }, '2026-06-30'),
  }),
]
