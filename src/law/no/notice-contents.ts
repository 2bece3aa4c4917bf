import { text as t } from '../../plain/index.ts'
import { all, among, any, duty, is, yes } from '../build.ts'
import { innovationFlag, innovativeSolution, noticeComplete, noticeKind, procedure, tenderLanguageStated } from '../facts/index.ts'
import { since } from '../build.ts'
import type { Rule, Source } from '../types.ts'
import { cases, insideEu, large, middle, outsideTwo, partTwo, partTwoOrThree, underEea } from './cases.ts'
import { foa, sinceAct, sinceRead } from './sources.ts'

const usual = { ...large, procedure: 'restricted' } as const
const base = { order: 'NO', topic: 'notices', weight: 'blocks', life: sinceAct, steps: ['fillInNotice'] } as const
const fill = [{ change: noticeComplete, to: true, say: t('Fill in what is missing.', 'Fyll i det som saknas.', 'Udfyld det, der mangler.', 'Fyll ut det som mangler.') }] as const
const flag: Source = { order: 'NO', rank: 'guidance', act: 'DFØ, innovative anskaffelser i Doffin', id: { national: 'eforms-sdk-nor, innovative-acquisition' }, place: 'BT-776', read: '2026-06-05', known: 'secondary source', link: 'https://github.com/anskaffelser/eforms-sdk-nor' }

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'no/contents/invitation', carriesOut: 'eu/contents/invitation', sources: [foa('§ 23-2 (1), (3) og (4)')], dossier: ['EU-CNTN-06'],
    says: t('All are invited in writing at once. Unless the documents say it already, the invitation gives the notice, deadline, address and language of tenders, start, place and language of a dialogue, which proofs to bring, and the weights or order of the criteria; it always gives the address of the documents.', 'Alla bjuds in skriftligt samtidigt. Om det inte redan står i dokumenten anger inbjudan annonsen, tidsfrist, adress och språk för anbud, start, plats och språk för en dialog, vilka bevis som ska lämnas, och kriteriernas vikt eller ordning; den anger alltid var dokumenten finns.', 'Alle opfordres skriftligt samtidig. Medmindre det allerede står i materialet, angiver opfordringen bekendtgørelsen, frist, adresse og sprog for tilbud, start, sted og sprog for en dialog, hvilke beviser der kræves, og kriteriernes vægt eller rækkefølge; den angiver altid, hvor materialet findes.', 'Alle inviteres skriftlig og samtidig. Hvis det ikke alt står i anskaffelsesdokumentene, angir invitasjonen kunngjøringen, frist, adresse og språk for tilbud, start, sted og språk for en dialog, hvilke bevis som skal leveres, og kriterienes vekt eller rekkefølge; den angir alltid hvor konkurransegrunnlaget finnes.'),
    when: all(insideEu, is(noticeKind, 'invitation')), must: yes(noticeComplete), remedies: fill,
    examples: cases({ ...usual, 'notice.kind': 'invitation' }, { lawful: { 'complete': { 'notice.complete': true } }, unlawful: { 'not complete': { 'notice.complete': false } }, depends: { 'nobody has looked': {} }, outside: { ...underEea, 'a result': { 'notice.kind': 'awardNotice' } } }),
  }),
  duty({
    ...base, id: 'no/contents/confirm-interest', carriesOut: 'eu/contents/confirm-interest', sources: [foa('§ 23-2 (2) og (5)')], dossier: ['EU-CNTN-08'],
    says: t('After a prior notice as the call, all who answered are asked in writing at once to confirm; unless the prior notice said it, the invitation gives what and how much with options, procedure, dates, documents, address, qualification demands, kind of contract, and criteria with weights or order.', 'Efter en förhandsannons som anbudsinfordran bjuds alla som svarat in skriftligt samtidigt att bekräfta; om förhandsannonsen inte angav det anger inbjudan vad och hur mycket med optioner, förfarande, datum, dokument, adress, kvalificeringskrav, kontraktstyp, och kriterier med vikt eller ordning.', 'Efter en forhåndsmeddelelse som indkaldelse opfordres alle, der svarede, skriftligt samtidig til at bekræfte; medmindre meddelelsen sagde det, angiver opfordringen hvad og hvor meget med optioner, procedure, datoer, materiale, adresse, egnethedskrav, kontrakttype og kriterier med vægt eller rækkefølge.', 'Etter en forhåndskunngjøring inviteres alle som har meldt interesse, skriftlig og samtidig til å bekrefte den; hvis det ikke sto der, angir invitasjonen hva og hvor mye med opsjoner, prosedyre, datoer, dokumenter, adresse, kvalifikasjonskrav, kontraktstype, og kriterier med vekt eller rekkefølge.'),
    when: all(insideEu, is(noticeKind, 'confirmInterest')), must: yes(noticeComplete), remedies: fill,
    examples: cases({ ...usual, 'notice.kind': 'confirmInterest' }, { lawful: { 'complete': { 'notice.complete': true } }, unlawful: { 'not complete': { 'notice.complete': false } }, depends: { 'nobody has looked': {} }, outside: { ...underEea, 'a result': { 'notice.kind': 'awardNotice' } } }),
  }),
  duty({
    ...base, id: 'no/below/contents', life: sinceRead, sources: [foa('§ 8-17 (2)-(3)')], dossier: ['EU-CNTN-09'],
    says: t('A notice under Part II describes at least what is bought and gives the deadline for requests, interest or tenders.', 'En annons enligt del II beskriver minst vad som köps och anger tidsfristen för ansökningar, intresse eller anbud.', 'En bekendtgørelse efter del II beskriver mindst, hvad der købes, og angiver fristen for ansøgninger, interesse eller tilbud.', 'En kunngjøring etter del II beskriver minst hva som skal anskaffes, og angir fristen for forespørsler, interesse eller tilbud.'),
    when: all(partTwo, is(noticeKind, 'contractNotice')), must: yes(noticeComplete), remedies: fill,
    examples: cases({ ...middle, procedure: 'belowThreshold', 'notice.kind': 'contractNotice' }, { lawful: { 'complete': { 'notice.complete': true } }, unlawful: { 'no deadline': { 'notice.complete': false } }, depends: { 'nobody has looked': {} }, outside: { ...outsideTwo, 'an invitation': { 'notice.kind': 'invitation' } } }),
  }),
  duty({
    ...base, id: 'no/contents/tender-language', carriesOut: 'eu/contents/tender-language', sources: [foa('§ 7-7'), foa('§ 23-2 (4) b')], dossier: ['diff 11', 'nat 4.6 language', 'EX28'],
    says: t('You may write everything in Norwegian and demand that tenders and other documents be in Norwegian. Say it, so that nobody abroad finds out too late.', 'Ni får skriva allt på norska och kräva att anbud och andra handlingar är på norska. Ange det, så att ingen utomlands upptäcker det för sent.', 'I kan skrive alt på norsk og kræve, at tilbud og andre dokumenter er på norsk. Skriv det, så ingen i udlandet opdager det for sent.', 'Dere kan utforme alt på norsk og kreve at tilbud og andre dokumenter er på norsk. Si det, slik at ingen i utlandet oppdager det for sent.'),
    when: all(partTwoOrThree, among(noticeKind, 'contractNotice', 'invitation')), must: yes(tenderLanguageStated), remedies: [{ change: tenderLanguageStated, to: true, say: t('State the language.', 'Ange språket.', 'Angiv sproget.', 'Oppgi språket.') }],
    examples: cases({ ...usual, 'notice.kind': 'contractNotice' }, {
      lawful: { 'tenders in Norwegian demanded, and it says so': { 'notice.tenderLanguage': true } }, unlawful: { 'silent': { 'notice.tenderLanguage': false }, 'a silent invitation': { 'notice.kind': 'invitation', 'notice.tenderLanguage': false }, 'Part II': { ...middle, 'notice.tenderLanguage': false } },
      depends: { 'nobody has said': {} }, outside: { 'below the national threshold': { 'value.estimated': 1_299_999 }, 'a result': { 'notice.kind': 'awardNotice' } },
    }),
  }),
  duty({
    ...base, id: 'no/contents/innovation-flag', life: since('2023-10-25', 'step taken'), weight: 'advice', carriesOut: 'eu/contents/innovation-flag', sources: [flag], dossier: ['nat 6 Innovation flag', 'nat 6 Statistics law'],
    says: t('Mark an innovative purchase in Doffin with one of four codes (research, product, process, way of marketing): Doffin shows a sign, and the agency counts the share of innovative purchases from it. Below the EEA threshold too.', 'Märk ett innovativt köp i Doffin med en av fyra koder (forskning, produkt, process, marknadsföring): Doffin visar ett märke, och myndigheten räknar andelen innovativa köp ur det. Även under EES-tröskelvärdet.', 'Markér et innovativt indkøb i Doffin med en af fire koder (forskning, produkt, proces, markedsføring): Doffin viser et mærke, og styrelsen tæller andelen af innovative indkøb ud fra det. Også under EØS-tærskelværdien.', 'Merk en innovativ anskaffelse i Doffin med en av fire koder (forskning, produkt, prosess, markedsføring): Doffin viser et merke, og DFØ måler andelen innovative anskaffelser ut fra det. Også under EØS-terskelverdien.'),
    when: all(partTwoOrThree, among(noticeKind, 'contractNotice', 'awardNotice'), any(is(procedure, 'innovationPartnership'), yes(innovativeSolution))), must: yes(innovationFlag),
    remedies: [{ change: innovationFlag, to: true, say: t('Fill in the field.', 'Fyll i fältet.', 'Udfyld feltet.', 'Fyll ut feltet.') }],
    examples: cases({ ...usual, procedure: 'innovationPartnership', 'notice.kind': 'contractNotice', 'gateway.innovative': false }, {
      lawful: { 'marked': { 'notice.innovationFlag': true } }, unlawful: { 'not marked': { 'notice.innovationFlag': false }, 'the result not marked': { 'notice.kind': 'awardNotice', 'notice.innovationFlag': false }, 'a new solution under Part II': { ...middle, procedure: 'belowThreshold', 'gateway.innovative': true, 'notice.innovationFlag': false } },
      depends: { 'nobody has said': {} }, outside: { 'nothing new': { procedure: 'open' }, 'a change': { 'notice.kind': 'modification' }, 'below the national threshold': { 'value.estimated': 1_299_999 } },
    }),
  }),
]
