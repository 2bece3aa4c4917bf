import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, duty, is, isNot, no, since, yes } from '../build.ts'
import { accessAllExempt, accessAnswer, accessAsker, accessSecrets, accessStage, accessTo, buyerKind, contractOver, monthsKept, refusalReasoned, underAccessLaw } from '../facts/index.ts'
import { isBig, keepMonths } from '../eu/access.ts'
import type { Rule, Source } from '../types.ts'
import { cases, insideAct, insideEu, large, underEea } from './cases.ts'
import { foa, sinceAct } from './sources.ts'

const offentleglova = (place: string): Source => ({ order: 'NO', rank: 'act', act: 'offentleglova', id: { national: 'LOV-2006-05-19-16', eli: 'https://lovdata.no/eli/lov/2006/05/19/16' }, place, read: '2025-07-01', known: 'statute text read', link: 'https://lovdata.no/lov/2006-05-19-16' })
const base = { order: 'NO', topic: 'secrecy and access', weight: 'blocks', life: since('2017-01-01', 'step taken'), steps: ['answerAccessRequest'] } as const
const partly = { change: accessAnswer, to: 'partly', say: t('Give all but what the duty of secrecy covers.', 'Lämna ut allt utom det som tystnadsplikten täcker.', 'Giv alt undtagen det, tavshedspligten dækker.', 'Gi innsyn i alt unntatt det taushetsplikten dekker.') } as const
/** A municipality or the state is bound by the law on access; of a company somebody has to say. */
const bound = any(among(buyerKind, 'municipality', 'state'), yes(underAccessLaw))
const town = { 'buyer.kind': 'municipality', 'access.asker': 'other' } as const

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'no/access/until-choice', weight: 'advice', sources: [offentleglova('§ 23 tredje ledd')], dossier: ['diff 52', 'nat 6 Tenders during the procedure'],
    says: t('Tenders and the protocol may be withheld from everybody until the supplier is chosen. It is a choice, not a duty, but secrets are always kept, and showing tenders early harms the competition.', 'Anbud och protokoll får undanhållas alla tills leverantören är vald. Det är ett val, ingen skyldighet, men hemligheter skyddas alltid, och att visa anbud i förtid skadar konkurrensen.', 'Tilbud og protokol kan undtages fra indsigt for alle, til leverandøren er valgt. Det er et valg, ikke en pligt, men fortroligt beskyttes altid, og at vise tilbud for tidligt skader konkurrencen.', 'Tilbud og protokoll kan unntas fra innsyn for alle til valget av leverandør er gjort. Det er et valg, ikke en plikt, men taushetsplikten gjelder alltid, og å vise tilbud for tidlig skader konkurransen.'),
    when: all(bound, is(accessStage, 'running'), isNot(accessTo, 'contract'), isNot(accessAsker, 'itself')), must: is(accessAnswer, 'refused'),
    remedies: [{ change: accessAnswer, to: 'refused', say: t('Wait until the supplier is chosen.', 'Vänta tills leverantören är vald.', 'Vent, til leverandøren er valgt.', 'Vent til valget av leverandør er gjort.') }],
    examples: cases({ ...town, 'access.stage': 'running', 'access.to': 'tender' }, {
      lawful: { 'withheld': { 'access.answer': 'refused' } }, unlawful: { 'shown': { 'access.answer': 'partly' }, 'by the state': { 'buyer.kind': 'state', 'access.answer': 'all' }, 'by a company under the law': { 'buyer.kind': 'utility', 'buyer.underAccessLaw': true, 'access.answer': 'all' } },
      depends: { 'nobody has answered': {} }, outside: { 'chosen': { 'access.stage': 'decided' }, 'a contract': { 'access.to': 'contract' }, 'its own tender': { 'access.asker': 'itself' }, 'a company outside the law': { 'buyer.kind': 'utility', 'buyer.underAccessLaw': false } },
    }),
  }),
  duty({
    ...base, id: 'no/access/secrets', carriesOut: 'eu/access/secrets', sources: [foa('§ 7-4 (1)'), offentleglova('§ 13')], dossier: ['diff 53', 'EU-CONF-01'],
    says: t('Trade secrets are under a duty of secrecy, also for buyers whom the administration act does not bind. They are not shown without the firm’s consent.', 'Affärshemligheter omfattas av tystnadsplikt, även hos köpare som förvaltningslagen inte binder. De visas inte utan företagets samtycke.', 'Forretningshemmeligheder er underlagt tavshedspligt, også hos ordregivere, som forvaltningsloven ikke binder. De vises ikke uden virksomhedens samtykke.', 'Forretningshemmeligheter er underlagt taushetsplikt, også hos oppdragsgivere som forvaltningsloven ikke gjelder for. De vises ikke uten leverandørens samtykke.'),
    when: isNot(accessAsker, 'itself'), must: any(no(accessSecrets), isNot(accessAnswer, 'all')), remedies: [partly],
    examples: cases({ 'access.asker': 'media' }, { lawful: { 'left out': { 'access.secrets': true, 'access.answer': 'partly' }, 'nothing secret': { 'access.secrets': false, 'access.answer': 'all' } }, unlawful: { 'handed out': { 'access.secrets': true, 'access.answer': 'all' } }, depends: { 'nobody has judged': { 'access.answer': 'all' } }, outside: { 'its own tender': { 'access.asker': 'itself' } } }),
  }),
  duty({
    ...base, id: 'no/access/after-choice', sources: [foa('§ 7-3'), offentleglova('§§ 3, 23 tredje ledd og 29')], dossier: ['diff 53', 'nat 6 After award', 'EX30'],
    says: t('When the supplier is chosen, the general law on access holds for tenders and protocol: anybody may see them, save what the duty of secrecy or another exception covers, without undue delay.', 'När leverantören är vald gäller den allmänna offentlighetslagen för anbud och protokoll: vem som helst får se dem, utom det som tystnadsplikt eller annat undantag täcker, utan onödigt dröjsmål.', 'Når leverandøren er valgt, gælder den almindelige lov om indsigt for tilbud og protokol: enhver kan se dem, bortset fra det, tavshedspligt eller en anden undtagelse dækker, uden ugrundet ophold.', 'Når valget av leverandør er gjort, gjelder offentleglova for tilbud og protokoll: enhver kan kreve innsyn, unntatt i det taushetsplikt eller et annet unntak dekker, uten ugrunnet opphold.'),
    when: all(bound, is(accessStage, 'decided'), isNot(accessTo, 'contract')), must: any(isNot(accessAnswer, 'refused'), yes(accessAllExempt)), remedies: [partly],
    examples: cases({ ...town, 'access.stage': 'decided', 'access.to': 'tender', 'access.allExempt': false }, {
      lawful: { 'a journalist gets it without the secrets': { 'access.asker': 'media', 'access.answer': 'partly' }, 'all of it exempt': { 'access.answer': 'refused', 'access.allExempt': true } },
      unlawful: { 'refused': { 'access.answer': 'refused' }, 'by the state': { 'buyer.kind': 'state', 'access.answer': 'refused' }, 'by a company under the law': { 'buyer.kind': 'utility', 'buyer.underAccessLaw': true, 'access.answer': 'refused' } },
      depends: { 'nobody has answered': {} }, outside: { 'not yet chosen': { 'access.stage': 'running' }, 'the contract': { 'access.to': 'contract' }, 'a company outside the law': { 'buyer.kind': 'utility', 'buyer.underAccessLaw': false } },
    }),
  }),
  duty({
    ...base, id: 'no/access/contract', carriesOut: 'eu/access/big-contracts', sources: [foa('§ 7-3'), offentleglova('§ 3')], dossier: ['nat 6 After award', 'EU-REP-03'],
    says: t('A signed contract is open to anybody whatever its value, save what the duty of secrecy or another exception covers.', 'Ett undertecknat kontrakt är öppet för vem som helst oavsett värde, utom det som tystnadsplikt eller annat undantag täcker.', 'En underskrevet kontrakt er åben for enhver uanset værdi, bortset fra det, tavshedspligt eller en anden undtagelse dækker.', 'En signert kontrakt er åpen for enhver uansett verdi, unntatt i det taushetsplikt eller et annet unntak dekker.'),
    when: all(bound, is(accessTo, 'contract')), must: any(isNot(accessAnswer, 'refused'), yes(accessAllExempt)), remedies: [partly],
    examples: cases({ ...town, 'access.to': 'contract', 'access.allExempt': false }, {
      lawful: { 'shown without the secrets': { 'access.answer': 'partly' }, 'all of it exempt': { 'access.answer': 'refused', 'access.allExempt': true } },
      unlawful: { 'refused': { 'access.answer': 'refused' }, 'by the state': { 'buyer.kind': 'state', 'access.answer': 'refused' }, 'by a company under the law': { 'buyer.kind': 'utility', 'buyer.underAccessLaw': true, 'access.answer': 'refused' } },
      depends: { 'nobody has answered': {} }, outside: { 'a tender': { 'access.to': 'tender' }, 'a company outside the law': { 'buyer.kind': 'utility', 'buyer.underAccessLaw': false } },
    }),
  }),
  duty({
    ...base, id: 'no/access/refusal', sources: [offentleglova('§ 31')], dossier: ['nat 6 After award'],
    says: t('A refusal, of all or a part, is in writing and names the provision, down to paragraph and letter, that it rests on.', 'Ett avslag, helt eller delvis, är skriftligt och anger bestämmelsen, med stycke och bokstav, som det bygger på.', 'Et afslag, helt eller delvist, er skriftligt og nævner bestemmelsen, med stykke og litra, som det bygger på.', 'Et avslag, helt eller delvis, er skriftlig og viser til bestemmelsen, med ledd og bokstav, som det bygger på.'),
    when: all(bound, among(accessAnswer, 'partly', 'refused')), must: yes(refusalReasoned), remedies: [{ change: refusalReasoned, to: true, say: t('Write the refusal, with the provision.', 'Skriv avslaget, med bestämmelsen.', 'Skriv afslaget med bestemmelsen.', 'Skriv avslaget, med bestemmelsen.') }],
    examples: cases({ ...town, 'access.answer': 'refused' }, { lawful: { 'written': { 'access.refusalReasoned': true } }, unlawful: { 'by telephone': { 'access.refusalReasoned': false }, 'a part kept back without a word': { 'access.answer': 'partly', 'access.refusalReasoned': false }, 'by the state': { 'buyer.kind': 'state', 'access.refusalReasoned': false }, 'by a company under the law': { 'buyer.kind': 'utility', 'buyer.underAccessLaw': true, 'access.refusalReasoned': false } }, depends: { 'nobody has looked': {} }, outside: { 'all given': { 'access.answer': 'all' }, 'a company outside the law': { 'buyer.kind': 'utility', 'buyer.underAccessLaw': false } } }),
  }),
  duty({
    ...base, id: 'no/access/contracts-outside', carriesOut: 'eu/access/big-contracts', life: since('2024-03-14', 'contract signed'), sources: [foa('§ 7-3 annet punktum')], dossier: ['nat 6 Buyers outside the access law', 'EU-REP-03'],
    says: t('A buyer whom the law on access does not bind still shows the public its large contracts (NOK 10.4 million in 2024, 96 million for works), with the exceptions of that law.', 'En köpare som inte omfattas av offentlighetslagen visar ändå allmänheten sina stora kontrakt (10,4 miljoner norska kronor 2024, 96 miljoner för byggentreprenad), med lagens undantag.', 'En ordregiver, som loven om indsigt ikke binder, viser alligevel offentligheden sine store kontrakter (10,4 mio. norske kroner i 2024, 96 mio. ved bygge- og anlægsarbejder), med lovens undtagelser.', 'En oppdragsgiver som ikke er omfattet av offentleglova, gir likevel allmennheten innsyn i store kontrakter (10,4 millioner kroner i 2024, 96 millioner for bygg og anlegg), med lovens unntak.'),
    when: all(is(buyerKind, 'utility'), no(underAccessLaw), is(accessTo, 'contract'), isBig), must: any(isNot(accessAnswer, 'refused'), yes(accessAllExempt)), remedies: [partly],
    examples: cases({ 'buyer.kind': 'utility', 'buyer.underAccessLaw': false, subject: 'services', 'contract.sum': 10_400_000, 'access.to': 'contract', 'access.allExempt': false }, {
      lawful: { 'shown': { 'access.answer': 'partly' }, 'all of it exempt': { 'access.answer': 'refused', 'access.allExempt': true } }, unlawful: { 'refused': { 'access.answer': 'refused' } }, depends: { 'nobody has answered': {} },
      outside: { 'a smaller contract': { 'contract.sum': 10_399_999 }, 'a tender': { 'access.to': 'tender' }, 'a municipality': { 'buyer.kind': 'municipality' }, 'a company under the law': { 'buyer.underAccessLaw': true } },
    }, '2025-09-22'),
  }),
  duty({
    ...base, id: 'no/records/months', topic: 'records', life: sinceAct, steps: ['closeFile'], carriesOut: 'eu/records/months', sources: [foa('§ 7-1 (1)')], dossier: ['nat 6 Keeping files', 'EU-REP-02'],
    says: t('Above the EEA threshold the documentation is kept at least three years from the signing of the contract.', 'Över EES-tröskelvärdet sparas dokumentationen minst tre år från att avtalet ingicks.', 'Over EØS-tærskelværdien gemmes dokumentationen mindst tre år fra kontraktens indgåelse.', 'Over EØS-terskelverdien oppbevares dokumentasjonen i minst tre år fra kontrakten ble inngått.'),
    when: insideEu, must: atLeast(monthsKept, keepMonths), remedies: [{ change: monthsKept, say: t('Keep the file until then.', 'Spara akten till dess.', 'Gem sagen til da.', 'Oppbevar saken til da.') }],
    examples: cases({ ...large, procedure: 'open' }, { lawful: { 'three years': { 'archive.monthsKept': 36 } }, unlawful: { 'a month early': { 'archive.monthsKept': 35 } }, depends: { 'no date': {} }, outside: underEea }),
  }),
  duty({
    ...base, id: 'no/records/contract', topic: 'records', life: sinceAct, carriesOut: 'eu/records/big-contracts', steps: ['closeFile'], sources: [foa('§ 7-1 (2)')], dossier: ['nat 6 Keeping files', 'EU-REP-03'],
    says: t('Whatever its value inside the act, the contract is kept as long as it runs.', 'Oavsett värde inom lagen sparas avtalet så länge det löper.', 'Uanset værdi inden for loven gemmes kontrakten, så længe den løber.', 'Uansett verdi innenfor loven oppbevares kontrakten gjennom hele kontraktsperioden.'),
    when: insideAct, must: yes(contractOver), remedies: [{ change: contractOver, to: true, say: t('Keep the contract until it has ended.', 'Spara avtalet tills det löpt ut.', 'Gem kontrakten, til den er ophørt.', 'Oppbevar kontrakten til den er avsluttet.') }],
    examples: cases(large, { lawful: { 'ended': { 'archive.contractOver': true } }, unlawful: { 'running': { 'archive.contractOver': false }, 'a small one running': { 'value.estimated': 500_000, 'archive.contractOver': false } }, depends: { 'nobody has said': {} }, outside: { 'outside the act': { 'value.estimated': 499_999 } } }),
  }),
]
