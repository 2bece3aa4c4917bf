import { text as t } from '../../plain/index.ts'
import { all, among, any, atMost, below, duty, is, isNot, no, since, yes } from '../build.ts'
import { clauseClear, modificationGround, modificationNotice, modificationPercent, modificationSum, natureChanged, sameAsTender, subject, substantial } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, inAct, lawful, unlawful } from './entry.ts'
import { largeChange, smallServices, smallWorks } from './figures.ts'
import { ul } from './sources.ts'

/** The rules on changes reach old contracts too (§ 196(3)): the day of the change decides. */
const change = (id: `dk/change/${string}`, row: string, place: string) =>
  ({ ...danishEntry(id, 'contract', row, ul(place), ul('§ 196, stk. 3')), life: since('2016-01-01', 'step taken') })
const small = { ...above, 'modification.ground': 'small' } as const
const works = { ...small, subject: 'works', 'value.estimated': 60_000_000 } as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/contract/as-tendered', 'contract', 'DK §24', ul('§ 2 og § 24, nr. 37')),
    carriesOut: 'eu/contract/same-as-tender',
    says: t('The contract follows the documents and the winning tender; basic elements are not changed before it is signed.',
      'Avtalet följer dokumenten och det vinnande anbudet; grundläggande delar ändras inte före underskriften.',
      'Kontrakten følger materialet og det vindende tilbud; grundlæggende elementer ændres ikke før underskriften.',
      'Kontrakten følger dokumentene og det vinnende tilbudet; grunnleggende elementer endres ikke før signeringen.'),
    steps: ['signContract'], weight: 'blocks',
    when: inAct, must: yes(sameAsTender),
    remedies: [{ change: sameAsTender, to: true, say: t('Bring the contract back to the tender.', 'För tillbaka avtalet till anbudet.', 'Bring kontrakten tilbage til tilbuddet.', 'Bring kontrakten tilbake til tilbudet.') }],
    examples: around({ of: sameAsTender, good: [true], bad: [false] }),
  }),
  duty({
    ...change('dk/change/ground', 'DK §178', '§§ 178-183'),
    carriesOut: 'eu/change/ground',
    says: t('A change of a running contract needs one of the grounds of the act, or a new procurement.', 'En ändring av ett löpande avtal kräver någon av lagens grunder, annars en ny upphandling.',
      'En ændring af en løbende kontrakt kræver et af lovens grundlag eller et nyt udbud.', 'En endring av en løpende kontrakt krever et av lovens grunnlag, ellers en ny konkurranse.'),
    steps: ['changeContract'], weight: 'blocks',
    when: inAct, must: isNot(modificationGround, 'none'),
    remedies: [{ insteadTake: 'stateNeed', say: t('Buy the addition in a new procurement.', 'Köp tillägget i en ny upphandling.', 'Køb tillægget i et nyt udbud.', 'Kjøp tillegget i en ny konkurranse.') }],
    examples: around({ of: modificationGround, good: ['reviewClause', 'small'], bad: ['none'] }),
  }),
  duty({
    ...change('dk/change/substantial', 'DK §178', '§ 178'),
    carriesOut: 'eu/change/not-substantial',
    says: t('A change of basic elements needs a new procurement: other firms could have come or won, the balance tips to the contractor, or the scope grows much.',
      'En ändring av grundläggande delar kräver en ny upphandling: andra kunde ha deltagit eller vunnit, balansen förskjuts till leverantören, eller omfattningen växer mycket.',
      'En ændring af grundlæggende elementer kræver et nyt udbud: andre kunne have deltaget eller vundet, balancen forskydes til leverandøren, eller omfanget vokser betydeligt.',
      'En endring av grunnleggende elementer krever en ny konkurranse: andre kunne ha deltatt eller vunnet, balansen forskyves til leverandøren, eller omfanget vokser betydelig.'),
    steps: ['changeContract'], weight: 'blocks',
    when: all(inAct, is(modificationGround, 'notSubstantial')), must: no(substantial),
    remedies: [{ insteadTake: 'stateNeed', say: t('Start a new procurement for the change.', 'Starta en ny upphandling för ändringen.', 'Start et nyt udbud for ændringen.', 'Start en ny konkurranse for endringen.') }],
    examples: around({ of: substantial, base: { 'modification.ground': 'notSubstantial' }, good: [false], bad: [true], outside: [{ 'modification.ground': 'small' }] }),
  }),
  duty({
    ...change('dk/change/clause', 'DK §179', '§§ 179 og 182'),
    carriesOut: 'eu/change/review-clause',
    says: t('A change by a clause is covered by a clear, precise and unequivocal clause in the original documents.', 'En ändring enligt klausul täcks av en klar, exakt och entydig klausul i de ursprungliga dokumenten.',
      'En ændring efter en klausul er dækket af en klar, præcis og entydig klausul i det oprindelige materiale.', 'En endring etter klausul dekkes av en klar, presis og utvetydig klausul i de opprinnelige dokumentene.'),
    steps: ['changeContract'], weight: 'blocks',
    when: all(inAct, is(modificationGround, 'reviewClause')), must: yes(clauseClear),
    remedies: [{ insteadTake: 'stateNeed', say: t('Start a new procurement for the change.', 'Starta en ny upphandling för ändringen.', 'Start et nyt udbud for ændringen.', 'Start en ny konkurranse for endringen.') }],
    examples: around({ of: clauseClear, base: { 'modification.ground': 'reviewClause' }, good: [true], bad: [false], outside: [{ 'modification.ground': 'small' }] }),
  }),
  duty({
    ...change('dk/change/small', 'DK §180', '§ 180'),
    carriesOut: 'eu/change/small',
    says: t('Small changes together stay below 10 per cent of the original value, 15 for works, and below the EU threshold.',
      'Små ändringar håller sig tillsammans under 10 procent av ursprungsvärdet, 15 för byggentreprenad, och under tröskelvärdet.',
      'Små ændringer holder sig tilsammen under 10 procent af den oprindelige værdi, 15 ved bygge- og anlægsarbejde, og under tærskelværdien.',
      'Små endringer holder seg samlet under 10 prosent av opprinnelig verdi, 15 for bygg og anlegg, og under EØS-terskelverdien.'),
    steps: ['changeContract'], weight: 'blocks',
    when: all(inAct, is(modificationGround, 'small')),
    must: any(below(modificationSum, smallServices), all(is(subject, 'works'), below(modificationSum, smallWorks))),
    remedies: [{ change: modificationSum, say: t('Make the changes smaller.', 'Gör ändringarna mindre.', 'Gør ændringerne mindre.', 'Gjør endringene mindre.') }],
    examples: [
      ...around({ of: modificationSum, base: small, good: [9], bad: [10, 11], outside: [{ 'modification.ground': 'reviewClause' }] }),
      lawful('works, 14 per cent', { ...works, 'modification.sumPercent': 14 }),
      unlawful('works, 15 per cent', { ...works, 'modification.sumPercent': 15 }),
    ],
  }),
  duty({
    ...change('dk/change/nature', 'DK §183', '§§ 179, 180 og 183'),
    carriesOut: 'eu/change/same-nature',
    says: t('The overall nature of the contract stays the same.', 'Avtalets övergripande karaktär förblir densamma.', 'Kontraktens samlede karakter forbliver den samme.', 'Kontraktens samlede karakter forblir den samme.'),
    steps: ['changeContract'], weight: 'blocks',
    when: all(inAct, among(modificationGround, 'reviewClause', 'small', 'unforeseen')), must: no(natureChanged),
    remedies: [{ insteadTake: 'stateNeed', say: t('Start a new procurement for what is new.', 'Starta en ny upphandling för det nya.', 'Start et nyt udbud for det nye.', 'Start en ny konkurranse for det nye.') }],
    examples: [
      ...around({ of: natureChanged, base: small, good: [false], bad: [true], outside: [{ 'modification.ground': 'additional' }] }),
      unlawful('by clause', { ...above, 'modification.ground': 'reviewClause', 'modification.natureChanged': true }),
      unlawful('unforeseen', { ...above, 'modification.ground': 'unforeseen', 'modification.natureChanged': true }),
    ],
  }),
  duty({
    ...change('dk/change/half', 'DK §181', '§§ 181 og 183'),
    carriesOut: 'eu/change/half',
    says: t('Necessary additions and unforeseen changes raise the price by at most 50 per cent, each.', 'Nödvändiga tillägg och oförutsedda ändringar höjer priset med högst 50 procent, var och en.',
      'Nødvendige supplerende ydelser og uforudsete ændringer øger prisen med højst 50 procent, hver for sig.', 'Nødvendige tilleggsytelser og uforutsette endringer øker prisen med høyst 50 prosent, hver for seg.'),
    steps: ['changeContract'], weight: 'blocks',
    when: all(inAct, among(modificationGround, 'additional', 'unforeseen')), must: atMost(modificationPercent, largeChange),
    remedies: [{ change: modificationPercent, say: t('Make the change smaller.', 'Gör ändringen mindre.', 'Gør ændringen mindre.', 'Gjør endringen mindre.') }],
    examples: [
      ...around({ of: modificationPercent, base: { 'modification.ground': 'unforeseen' }, good: [44, 50], bad: [51], outside: [{ 'modification.ground': 'reviewClause' }] }),
      unlawful('additions', { ...above, 'modification.ground': 'additional', 'modification.percent': 51 }),
    ],
  }),
  duty({
    ...change('dk/change/notice', 'C31', '§ 184, stk. 2'),
    carriesOut: 'eu/change/notice',
    says: t('A notice of necessary additions and unforeseen changes is sent to TED.', 'En annons om nödvändiga tillägg och oförutsedda ändringar skickas till TED.',
      'En bekendtgørelse om supplerende ydelser og uforudsete ændringer sendes til TED.', 'En kunngjøring om tilleggsytelser og uforutsette endringer sendes til TED.'),
    steps: ['changeContract'], weight: 'blocks',
    when: all(inAct, among(modificationGround, 'additional', 'unforeseen')), must: yes(modificationNotice),
    remedies: [{ change: modificationNotice, to: true, say: t('Send the notice of the change.', 'Skicka annonsen om ändringen.', 'Send bekendtgørelsen om ændringen.', 'Send kunngjøringen om endringen.') }],
    examples: [
      ...around({ of: modificationNotice, base: { 'modification.ground': 'additional' }, good: [true], bad: [false], outside: [{ 'modification.ground': 'small' }] }),
      unlawful('unforeseen', { ...above, 'modification.ground': 'unforeseen', 'modification.noticeSent': false }),
    ],
  }),
]
