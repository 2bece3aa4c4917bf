import { text as t, type Text } from '../../plain/index.ts'
import { all, among, duty, is, no, since, yes } from '../build.ts'
import { cases } from '../cases.ts'
import { documentsOnline, eFormUsed, noticeComplete, noticeKind, offlineExplained, procedure } from '../facts/index.ts'
import { isNot } from '../build.ts'
import type { Duty, Rule, Source } from '../types.ts'
import { above, danishEntry, inAct, under } from './entry.ts'
import { ul } from './sources.ts'

const small = { 'below the threshold': under } as const
const complete = (kind: 'contractNotice' | 'awardNotice' | 'modification', id: string, carriesOut: string, dossier: readonly string[], source: Source, says: Text): Duty => duty({
  ...danishEntry(`dk/contents/${id}`, 'notices', dossier, source), carriesOut, steps: ['fillInNotice'], weight: 'blocks', says,
  when: all(inAct, is(noticeKind, kind)), must: yes(noticeComplete),
  remedies: [{ change: noticeComplete, to: true, say: t('Fill in what is missing.', 'Fyll i det som saknas.', 'Udfyld det, der mangler.', 'Fyll ut det som mangler.') }],
  examples: cases({ ...above, 'notice.kind': kind }, { lawful: { 'complete': { 'notice.complete': true } }, unlawful: { 'not complete': { 'notice.complete': false } }, depends: { 'nobody has looked': {} }, outside: { ...small, 'an invitation': { 'notice.kind': 'invitation' } } }),
})

export const rules: readonly Rule[] = [
  complete('contractNotice', 'contract-notice', 'eu/contents/contract-notice', ['DK §128-130'], ul('§ 128, stk. 2, og § 132'), t(
    'The contract notice holds what Annex V C of the directive lists, and the address where all documents are free.', 'Annonsen innehåller det som bilaga V C till direktivet räknar upp, och adressen där alla dokument är fritt tillgängliga.',
    'Udbudsbekendtgørelsen indeholder det, direktivets bilag V, del C, opregner, og adressen, hvor alt materiale er frit tilgængeligt.', 'Kunngjøringen inneholder det direktivets vedlegg V C lister opp, og adressen der alle dokumentene er fritt tilgjengelige.')),
  complete('awardNotice', 'award-notice', 'eu/contents/award-notice', ['DK §129'], ul('§ 129, stk. 2'), t(
    'The award notice holds what Annex V D of the directive lists.', 'Efterannonsen innehåller det som bilaga V D till direktivet räknar upp.', 'Bekendtgørelsen om indgået kontrakt indeholder det, direktivets bilag V, del D, opregner.', 'Kunngjøringen av kontraktsinngåelsen inneholder det direktivets vedlegg V D lister opp.')),
  complete('modification', 'modification-notice', 'eu/contents/modification-notice', ['C31'], ul('§ 184, stk. 2'), t(
    'A change for additions or the unforeseen is told in a complete notice in TED.', 'En ändring för tillägg eller det oförutsedda annonseras fullständigt i TED.', 'En ændring for supplerende ydelser eller det uforudsete meddeles i en fuldstændig bekendtgørelse i TED.', 'En endring for tilleggsytelser eller det uforutsette kunngjøres fullstendig i TED.')),
  duty({
    ...danishEntry('dk/contents/form', 'notices', ['DK §128-130', 'nat 6 eForms'], ul('§ 127, stk. 5, § 128, stk. 3, og § 129, stk. 6')), life: since('2023-10-25', 'step taken'), carriesOut: 'eu/notice/form', steps: ['fillInNotice'], weight: 'blocks',
    says: t('Notices are made in the Commission’s standard form and sent electronically to the Publications Office.', 'Annonser görs i kommissionens standardformulär och skickas elektroniskt till publikationsbyrån.', 'Bekendtgørelser udarbejdes i Kommissionens standardformular og sendes elektronisk til EU’s publikationskontor.', 'Kunngjøringer lages i Kommisjonens standardskjema og sendes elektronisk til publikasjonskontoret.'),
    when: all(inAct, among(noticeKind, 'contractNotice', 'awardNotice')), must: yes(eFormUsed), remedies: [{ change: eFormUsed, to: true, say: t('Use the form.', 'Använd formuläret.', 'Brug formularen.', 'Bruk skjemaet.') }],
    examples: cases({ ...above, 'notice.kind': 'contractNotice' }, { lawful: { 'in the form': { 'notice.eForm': true } }, unlawful: { 'another form': { 'notice.eForm': false }, 'a result': { 'notice.kind': 'awardNotice', 'notice.eForm': false } }, depends: { 'nobody has said': {} }, outside: { ...small, 'an invitation': { 'notice.kind': 'invitation' } } }),
  }),
  duty({
    ...danishEntry('dk/contents/offline-explained', 'notices', ['DK §132', 'DK §133', 'DK §5'], ul('§ 5, stk. 2, § 132, stk. 2, og § 133')), carriesOut: 'eu/notice/offline-explained', steps: ['sendNotice'], weight: 'blocks',
    says: t('Parts of the documents that are special or confidential may be kept off the net; the notice says where and how to get them, and the tender period is five days longer unless the need is acute.', 'Delar av dokumenten som är särskilda eller hemliga får hållas borta från nätet; annonsen anger var och hur man får dem, och anbudstiden är fem dagar längre om behovet inte är akut.', 'Dele af materialet, der er særlige eller fortrolige, kan holdes væk fra nettet; bekendtgørelsen siger, hvor og hvordan de fås, og tilbudsfristen er fem dage længere, medmindre behovet er akut.', 'Deler av dokumentene som er særlige eller fortrolige, kan holdes utenfor nettet; kunngjøringen sier hvor og hvordan de fås, og tilbudsfristen er fem dager lengre med mindre behovet er akutt.'),
    when: all(inAct, isNot(procedure, 'negotiatedWithoutNotice'), no(documentsOnline)), must: yes(offlineExplained),
    remedies: [{ change: offlineExplained, to: true, say: t('Write in the notice how they are got.', 'Skriv i annonsen hur de fås.', 'Skriv i bekendtgørelsen, hvordan de fås.', 'Skriv i kunngjøringen hvordan de fås.') }],
    examples: cases({ ...above, 'documents.online': false }, { lawful: { 'explained': { 'documents.offlineExplained': true } }, unlawful: { 'not explained': { 'documents.offlineExplained': false } }, depends: { 'nobody has said': {} }, outside: { ...small, 'online': { 'documents.online': true }, 'no notice': { procedure: 'negotiatedWithoutNotice' } } }),
  }),
]
