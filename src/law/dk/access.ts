import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, duty, is, isNot, no, since, yes } from '../build.ts'
import { cases } from '../cases.ts'
import { accessAllExempt, accessAnswer, accessAsker, accessSecrets, accessStage, accessTo, contractOver, monthsKept } from '../facts/index.ts'
import { isBig, keepMonths } from '../eu/access.ts'
import type { Rule } from '../types.ts'
import { above, danishEntry, inAct, under } from './entry.ts'
import { ul } from './sources.ts'

const asked = since('2016-01-01', 'step taken')
// The section was put in by LOV 884/2022; whether it reaches tenders handed in before is not said here: the day of the request decides.
const since5a = since('2022-07-01', 'step taken')
const partly = { change: accessAnswer, to: 'partly', say: t('Give all but the confidential parts.', 'Lämna ut allt utom det hemliga.', 'Giv alt undtagen det fortrolige.', 'Gi alt unntatt det fortrolige.') } as const
const small = { 'below the threshold': under } as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/access/secrets', 'secrecy and access', ['DK §5', 'diff 52', 'DK43'], ul('§ 5, stk. 1')), life: asked, carriesOut: 'eu/access/secrets', steps: ['answerAccessRequest'], weight: 'blocks',
    says: t('Confidential information that a firm sent in is not handed out, unless the act or other law says so.', 'Hemliga uppgifter som ett företag lämnat lämnas inte ut, om inte lagen eller annan lag säger det.', 'Fortrolige oplysninger, som en virksomhed har sendt ind, udleveres ikke, medmindre andet følger af loven eller anden lovgivning.', 'Fortrolige opplysninger som en leverandør har sendt inn, gis ikke ut, med mindre loven eller annen lov sier det.'),
    when: isNot(accessAsker, 'itself'), must: any(no(accessSecrets), isNot(accessAnswer, 'all')), remedies: [partly],
    examples: cases({ 'access.asker': 'media' }, { lawful: { 'left out': { 'access.secrets': true, 'access.answer': 'partly' }, 'nothing secret': { 'access.secrets': false, 'access.answer': 'all' } }, unlawful: { 'handed out': { 'access.secrets': true, 'access.answer': 'all' } }, depends: { 'nobody has judged': { 'access.answer': 'all' } }, outside: { 'its own tender': { 'access.asker': 'itself' } } }),
  }),
  duty({
    ...danishEntry('dk/access/complainants-and-media', 'secrecy and access', ['DK §5 a', 'C2', 'diff 53', 'nat 6 After award', 'EX30', 'DK43'], ul('§ 5 a')), life: since5a, steps: ['answerAccessRequest'], weight: 'blocks',
    says: t('When the case is decided, those who may complain to the board and mass media have a right to see the tenders, save what the ordinary exceptions of the openness act cover. It holds for works, utilities and concessions too.', 'När ärendet är avgjort har de som kan klaga hos nämnden och massmedier rätt att se anbuden, utom det som de vanliga undantagen i offentlighetslagen täcker. Det gäller även byggentreprenad, försörjning och koncessioner.', 'Når sagen er afgjort, har klageberettigede og massemedier ret til aktindsigt i tilbuddene, bortset fra det, offentlighedslovens almindelige undtagelser dækker. Det gælder også bygge- og anlægsarbejder, forsyning og koncessioner.', 'Når saken er avgjort, har de som kan klage til nemnda, og massemedier rett til innsyn i tilbudene, unntatt det de vanlige unntakene i offentlighetsloven dekker. Det gjelder også bygg og anlegg, forsyning og konsesjoner.'),
    when: all(is(accessTo, 'tender'), is(accessStage, 'decided'), among(accessAsker, 'complainant', 'media')), must: any(isNot(accessAnswer, 'refused'), yes(accessAllExempt)), remedies: [partly],
    examples: cases({ 'access.to': 'tender', 'access.stage': 'decided', 'access.asker': 'media', 'access.allExempt': false }, {
      lawful: { 'a newspaper gets it without the secrets': { 'access.answer': 'partly' }, 'all of it exempt': { 'access.answer': 'refused', 'access.allExempt': true } },
      unlawful: { 'a newspaper is refused': { 'access.answer': 'refused' }, 'a complainant is refused': { 'access.asker': 'complainant', 'access.answer': 'refused' } },
      depends: { 'nobody has answered': { } }, outside: { 'a competitor that did not bid': { 'access.asker': 'other' }, 'the contract': { 'access.to': 'contract' }, 'while the procedure runs': { 'access.stage': 'running' } },
    }),
  }),
  duty({
    ...danishEntry('dk/access/others', 'secrecy and access', ['DK §5 a', 'diff 53', 'DK44'], ul('§ 5 a')), life: since5a, steps: ['answerAccessRequest'], weight: 'advice',
    says: t('Others than complainants and media have no right to see tenders: you may refuse them. If you give something, leave out what is confidential.', 'Andra än klagande och medier har ingen rätt att se anbud: ni får neka dem. Ger ni något, utelämna det hemliga.', 'Andre end klageberettigede og medier har ikke ret til aktindsigt i tilbud: I kan afslå. Giver I noget, så udelad det fortrolige.', 'Andre enn de som kan klage, og medier har ikke rett til innsyn i tilbud: dere kan avslå. Gir dere noe, utelat det fortrolige.'),
    when: all(is(accessTo, 'tender'), is(accessAsker, 'other')), must: isNot(accessAnswer, 'all'), remedies: [{ change: accessAnswer, to: 'refused', say: t('Refuse, or give it without the confidential parts.', 'Neka, eller lämna ut det utan det hemliga.', 'Afslå, eller giv det uden det fortrolige.', 'Avslå, eller gi det uten det fortrolige.') }],
    examples: cases({ 'access.to': 'tender', 'access.asker': 'other' }, { lawful: { 'a competitor that did not bid is refused': { 'access.answer': 'refused' }, 'or gets a part': { 'access.answer': 'partly' } }, unlawful: { 'all of it given': { 'access.answer': 'all' } }, depends: { 'nobody has answered': {} }, outside: { 'a newspaper': { 'access.asker': 'media' }, 'the contract': { 'access.to': 'contract' } } }),
  }),
  duty({
    ...danishEntry('dk/access/running', 'secrecy and access', ['diff 52', 'nat 6 Tenders during the procedure'], { ...ul('§ 5'), known: 'derived' }), life: asked, steps: ['answerAccessRequest'], weight: 'advice',
    says: t('While the procedure runs, tenders are confidential: giving them to others would also break the equal chance.', 'Medan upphandlingen pågår är anbuden hemliga: att ge dem till andra skulle också bryta likabehandlingen.', 'Mens udbuddet er i gang, er tilbuddene fortrolige: at give dem til andre ville også bryde ligebehandlingen.', 'Mens konkurransen pågår, er tilbudene fortrolige: å gi dem til andre ville også bryte likebehandlingen.'),
    when: all(is(accessTo, 'tender'), is(accessStage, 'running'), isNot(accessAsker, 'itself')), must: is(accessAnswer, 'refused'), remedies: [{ change: accessAnswer, to: 'refused', say: t('Wait until the award is decided.', 'Vänta tills tilldelningen är beslutad.', 'Vent, til tildelingen er besluttet.', 'Vent til tildelingen er bestemt.') }],
    examples: cases({ 'access.to': 'tender', 'access.stage': 'running', 'access.asker': 'media' }, { lawful: { 'refused': { 'access.answer': 'refused' } }, unlawful: { 'given': { 'access.answer': 'partly' } }, depends: { 'nobody has answered': {} }, outside: { 'decided': { 'access.stage': 'decided' }, 'the contract': { 'access.to': 'contract' }, 'its own': { 'access.asker': 'itself' } } }),
  }),
  duty({
    ...danishEntry('dk/access/big-contracts', 'secrecy and access', ['DK §175', 'C30', 'EU-REP-03'], ul('§ 175, stk. 2')), life: asked, carriesOut: 'eu/access/big-contracts', steps: ['answerAccessRequest'], weight: 'blocks',
    says: t('Anyone who asks may see a contract of DKK 7 444 000 or more, 74 440 000 for works, save what is confidential.', 'Den som begär det får se ett kontrakt på minst 7 444 000 danska kronor, 74 440 000 för byggentreprenad, utom det hemliga.', 'Enhver, der beder om det, får adgang til en kontrakt på mindst 7.444.000 kr., 74.440.000 ved bygge- og anlægsarbejder, bortset fra det fortrolige.', 'Enhver som ber om det, får se en kontrakt på minst 7 444 000 danske kroner, 74 440 000 for bygg og anlegg, unntatt det fortrolige.'),
    when: all(inAct, is(accessTo, 'contract'), isBig), must: any(isNot(accessAnswer, 'refused'), yes(accessAllExempt)), remedies: [partly],
    examples: cases({ ...above, 'contract.sum': 7_444_000, 'access.to': 'contract', 'access.allExempt': false }, { lawful: { 'shown': { 'access.answer': 'partly' }, 'all confidential': { 'access.answer': 'refused', 'access.allExempt': true } }, unlawful: { 'refused': { 'access.answer': 'refused' } }, depends: { 'nobody has answered': {} }, outside: { ...small, 'a smaller one': { 'contract.sum': 7_443_999 }, 'a tender': { 'access.to': 'tender' } } }),
  }),
  duty({
    ...danishEntry('dk/records/months', 'records', ['DK §174', 'C30', 'nat 6 Keeping files'], ul('§ 174, stk. 4-5')), carriesOut: 'eu/records/months', steps: ['closeFile'], weight: 'blocks',
    says: t('The documentation is kept as long as the contract runs, and at least three years from the award.', 'Dokumentationen sparas så länge avtalet löper och minst tre år från tilldelningen.', 'Dokumentationen opbevares i hele kontraktens løbetid og mindst 3 år fra tildelingen.', 'Dokumentasjonen oppbevares så lenge kontrakten løper, og minst tre år fra tildelingen.'),
    when: inAct, must: all(atLeast(monthsKept, keepMonths), yes(contractOver)),
    remedies: [{ change: monthsKept, say: t('Keep the file until then.', 'Spara akten till dess.', 'Gem sagen til da.', 'Oppbevar saken til da.') }, { change: contractOver, to: true, say: t('Keep it until the contract has ended.', 'Spara den tills avtalet löpt ut.', 'Gem den, til kontrakten er ophørt.', 'Oppbevar den til kontrakten er avsluttet.') }],
    examples: cases(above, { lawful: { 'three years, ended': { 'archive.monthsKept': 36, 'archive.contractOver': true } }, unlawful: { 'a month early': { 'archive.monthsKept': 35, 'archive.contractOver': true }, 'still running': { 'archive.monthsKept': 60, 'archive.contractOver': false } }, depends: { 'no date': {} }, outside: small }),
  }),
  duty({
    ...danishEntry('dk/records/big-contracts', 'records', 'DK §175', ul('§ 175, stk. 1')), carriesOut: 'eu/records/big-contracts', steps: ['closeFile'], weight: 'blocks',
    says: t('A copy of a contract of DKK 7 444 000 or more, 74 440 000 for works, is kept while it runs.', 'En kopia av ett kontrakt på minst 7 444 000 danska kronor, 74 440 000 för byggentreprenad, sparas under löptiden.', 'En kopi af en kontrakt på mindst 7.444.000 kr., 74.440.000 ved bygge- og anlægsarbejder, opbevares i løbetiden.', 'En kopi av en kontrakt på minst 7 444 000 danske kroner, 74 440 000 for bygg og anlegg, oppbevares mens den løper.'),
    when: all(inAct, isBig), must: yes(contractOver), remedies: [{ change: contractOver, to: true, say: t('Keep the copy until the contract has ended.', 'Spara kopian tills avtalet löpt ut.', 'Gem kopien, til kontrakten er ophørt.', 'Oppbevar kopien til kontrakten er avsluttet.') }],
    examples: cases({ ...above, 'contract.sum': 7_444_000 }, { lawful: { 'ended': { 'archive.contractOver': true } }, unlawful: { 'running': { 'archive.contractOver': false } }, depends: { 'nobody has said': {} }, outside: { ...small, 'a smaller one': { 'contract.sum': 7_443_999 } } }),
  }),
]
