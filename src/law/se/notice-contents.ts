import { text as t } from '../../plain/index.ts'
import { all, among, duty, is, isNot, no, yes } from '../build.ts'
import { documentsOnline, noticeComplete, noticeKind, offlineExplained, procedure, tenderLanguageStated } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { cases, insideEu, large } from './cases.ts'
import { lou, sinceAct } from './sources.ts'

const outside = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const
const usual = { ...large, procedure: 'restricted' } as const
const base = { order: 'SE', topic: 'notices', weight: 'blocks', life: sinceAct, steps: ['fillInNotice'] } as const
const fill = [{ change: noticeComplete, to: true, say: t('Fill in what is missing.', 'Fyll i det som saknas.', 'Udfyld det, der mangler.', 'Fyll ut det som mangler.') }] as const

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'se/contents/invitation', carriesOut: 'eu/contents/invitation', sources: [lou('10 kap. 9 §')], dossier: ['EU-CNTN-06'],
    says: t('All chosen are invited in writing at once. The invitation gives the address of the documents, the last day to ask, the last day, address and languages for tenders (or day, place and languages of the dialogue), the notice, what to attach, and criteria with weights or order if not given elsewhere.', 'Alla utvalda bjuds in skriftligt samtidigt. Inbjudan anger var dokumenten finns, sista dag för frågor, sista dag, adress och språk för anbud (eller dag, plats och språk för dialogen), annonsen, vad som ska bifogas, och kriterier med vikt eller ordning om de inte finns på annat håll.', 'Alle udvalgte opfordres skriftligt samtidig. Opfordringen angiver, hvor materialet findes, sidste dag for spørgsmål, sidste dag, adresse og sprog for tilbud (eller dag, sted og sprog for dialogen), bekendtgørelsen, hvad der skal vedlægges, og kriterier med vægt eller rækkefølge, hvis de ikke står andre steder.', 'Alle utvalgte inviteres skriftlig samtidig. Invitasjonen angir hvor dokumentene finnes, siste dag for spørsmål, siste dag, adresse og språk for tilbud (eller dag, sted og språk for dialogen), kunngjøringen, hva som skal vedlegges, og kriterier med vekt eller rekkefølge om de ikke står andre steder.'),
    when: all(insideEu, is(noticeKind, 'invitation')), must: yes(noticeComplete), remedies: fill,
    examples: cases({ ...usual, 'notice.kind': 'invitation' }, { lawful: { 'complete': { 'notice.complete': true } }, unlawful: { 'not complete': { 'notice.complete': false } }, depends: { 'nobody has looked': {} }, outside: { ...outside, 'a result': { 'notice.kind': 'awardNotice' } } }),
  }),
  duty({
    ...base, id: 'se/contents/confirm-interest', carriesOut: 'eu/contents/confirm-interest', sources: [lou('10 kap. 8 §')], dossier: ['EU-CNTN-08'],
    says: t('After a prior notice as the call, all who answered are asked in writing at once to confirm, with nature and amount, options, procedure, dates, address, demands, kind of contract, and criteria with weights or order.', 'Efter en förhandsannons som anbudsinfordran bjuds alla som svarat in skriftligt samtidigt att bekräfta, med art och mängd, optioner, förfarande, datum, adress, krav, kontraktstyp, och kriterier med vikt eller ordning.', 'Efter en forhåndsmeddelelse som indkaldelse opfordres alle, der svarede, skriftligt samtidig til at bekræfte, med art og mængde, optioner, procedure, datoer, adresse, krav, kontrakttype og kriterier med vægt eller rækkefølge.', 'Etter en forhåndskunngjøring inviteres alle som svarte, skriftlig samtidig til å bekrefte, med art og mengde, opsjoner, prosedyre, datoer, adresse, krav, kontraktstype, og kriterier med vekt eller rekkefølge.'),
    when: all(insideEu, is(noticeKind, 'confirmInterest')), must: yes(noticeComplete), remedies: fill,
    examples: cases({ ...usual, 'notice.kind': 'confirmInterest' }, { lawful: { 'complete': { 'notice.complete': true } }, unlawful: { 'not complete': { 'notice.complete': false } }, depends: { 'nobody has looked': {} }, outside: { ...outside, 'a result': { 'notice.kind': 'awardNotice' } } }),
  }),
  duty({
    ...base, id: 'se/contents/tender-language', carriesOut: 'eu/contents/tender-language', sources: [lou('10 kap. 9 § tredje stycket 2')], dossier: ['diff 11', 'nat 4.6 language'],
    says: t('The invitation names the language or languages of tenders, or of the dialogue. The act asks for nothing else about language.', 'Inbjudan anger på vilket eller vilka språk anbudet ska skrivas, eller dialogen hållas. Lagen kräver inget mer om språk.', 'Opfordringen nævner, på hvilket eller hvilke sprog tilbud skal skrives eller dialogen holdes. Loven kræver intet andet om sprog.', 'Invitasjonen oppgir på hvilket eller hvilke språk tilbud skal skrives, eller dialogen holdes. Loven krever ikke noe mer om språk.'),
    when: all(insideEu, among(noticeKind, 'contractNotice', 'invitation')), must: yes(tenderLanguageStated), remedies: [{ change: tenderLanguageStated, to: true, say: t('Name the languages.', 'Ange språken.', 'Nævn sprogene.', 'Oppgi språkene.') }],
    examples: cases({ ...usual, 'notice.kind': 'invitation' }, { lawful: { 'Swedish, Danish, Norwegian or English': { 'notice.tenderLanguage': true } }, unlawful: { 'silent': { 'notice.tenderLanguage': false }, 'a silent notice': { 'notice.kind': 'contractNotice', 'notice.tenderLanguage': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'a result': { 'notice.kind': 'awardNotice' } } }),
  }),
  duty({
    ...base, id: 'se/contents/offline-explained', carriesOut: 'eu/notice/offline-explained', steps: ['sendNotice'], sources: [lou('10 kap. 7 §, 11 kap. 9 §')], dossier: ['EU-CONF-02'],
    says: t('If a document cannot be had on the net, the notice says how to get it, and the tender period is five days longer, save after an agreement or in a hurry.', 'Om ett dokument inte kan fås på nätet anger annonsen hur man får det, och anbudstiden är fem dagar längre, utom efter överenskommelse eller vid påskyndat förfarande.', 'Kan et dokument ikke fås på nettet, siger bekendtgørelsen, hvordan det fås, og tilbudsfristen er fem dage længere, undtagen efter aftale eller i en hasteprocedure.', 'Kan et dokument ikke fås på nettet, sier kunngjøringen hvordan det fås, og tilbudsfristen er fem dager lengre, unntatt etter avtale eller i en hasteprosedyre.'),
    when: all(insideEu, isNot(procedure, 'negotiatedWithoutNotice'), no(documentsOnline)), must: yes(offlineExplained), remedies: [{ change: offlineExplained, to: true, say: t('Write in the notice how to get it.', 'Skriv i annonsen hur man får det.', 'Skriv i bekendtgørelsen, hvordan det fås.', 'Skriv i kunngjøringen hvordan det fås.') }],
    examples: cases({ ...usual, 'documents.online': false }, { lawful: { 'explained': { 'documents.offlineExplained': true } }, unlawful: { 'not explained': { 'documents.offlineExplained': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'online': { 'documents.online': true }, 'no notice': { procedure: 'negotiatedWithoutNotice' } } }),
  }),
]
