import { text as t } from '../../plain/index.ts'
import { above as over, all, any, duty, since, yes } from '../build.ts'
import { cases } from '../cases.ts'
import { answerDaysBefore, deadlineExtended, invoiceStandard, invoiceTaken, procedure, questionInTime, urgencyClaimed } from '../facts/index.ts'
import { among } from '../build.ts'
import { communication } from '../eu/communication-shared.ts'
import { insideAny, insideFull, light, utility } from '../eu/regimes.ts'
import type { Rule, Source } from '../types.ts'
import { above, danishEntry, inAct, under } from './entry.ts'
import { answerDays, answerDaysUrgent } from './figures.ts'
import { reported, ul } from './sources.ts'

const small = { 'below the threshold': under } as const
/** The chapter on electronic communication of the order, read in full; it reaches utilities too (§ 1, stk. 2). */
const ekom = (place: string): Source => ({ order: 'DK', rank: 'order', act: 'bekendtgørelse om elektronisk kommunikation', id: { national: 'BEK nr. 1572 af 30/11/2016', eli: 'https://www.retsinformation.dk/eli/lta/2016/1572' }, place, read: '2026-02-15', known: 'statute text read', link: 'https://www.retsinformation.dk/eli/lta/2016/1572' })
const invoiceAct = (place: string): Source => ({ order: 'DK', rank: 'act', act: 'lov om elektronisk fakturering ved offentlige udbud', id: { national: 'LOV nr. 1593 af 18/12/2018', eli: 'https://www.retsinformation.dk/eli/lta/2018/1593' }, place, read: '2026-06-12', known: 'statute text read', link: 'https://www.retsinformation.dk/eli/lta/2018/1593' })
const on = communication({ order: 'DK', life: since('2018-07-01', 'notice sent'), when: insideFull, base: above, outside: small, others: { 'a utility': utility } })

export const rules: readonly Rule[] = [
  on('electronic', 'dk/communication/electronic', [ekom('§§ 2 og 5')], ['EU-COM-01', 'EU-COM-02'], t(
    'All communication in a procedure is electronic. Tenders may come another way only for the five reasons of § 5, and only the parts that the reason covers.', 'All kommunikation i förfarandet är elektronisk. Anbud får lämnas på annat sätt bara av de fem skälen i § 5, och bara i de delar som skälet täcker.',
    'Al kommunikation i en procedure er elektronisk. Tilbud kan kun indgives på anden måde af de fem grunde i § 5, og kun de dele, grunden dækker.', 'All kommunikasjon i prosedyren er elektronisk. Tilbud kan leveres på annen måte bare av de fem grunnene i § 5, og bare delene grunnen dekker.'), { carriesOut: 'eu/communication/electronic' }),
  on('exceptionReported', 'dk/communication/exception-reported', [ul('§ 174, stk. 1, nr. 9')], ['DK §174', 'EU-COM-02'], t(
    'The report says why tenders came in other than electronically.', 'Rapporten anger varför anbud lämnats på annat sätt än elektroniskt.', 'Rapporten siger, hvorfor tilbud er indgivet på anden måde end elektronisk.', 'Rapporten sier hvorfor tilbud er levert på annen måte enn elektronisk.'), { carriesOut: 'eu/communication/exception-reported' }),
  on('openTools', 'dk/communication/open-tools', [ekom('§§ 3 og 6')], ['EU-COM-01', 'EU-COM-03'], t(
    'The means are generally available, compatible, open to all, do not narrow access, and cost nothing to take part through. A special tool needs free access, a provisional way in or another channel.', 'Medlen är allmänt tillgängliga, kompatibla, öppna för alla, begränsar inte tillträdet och kostar inget att delta genom. Ett särskilt verktyg kräver fri tillgång, en tillfällig väg in eller en annan kanal.',
    'Midlerne er almindeligt tilgængelige, kompatible, ikkediskriminerende, begrænser ikke adgangen og koster intet at deltage igennem. Et særligt værktøj kræver gratis adgang, en foreløbig adgang eller en anden kanal.', 'Midlene er alminnelig tilgjengelige, kompatible, ikke-diskriminerende, begrenser ikke tilgangen og koster ikke noe å delta gjennom. Et særlig verktøy krever gratis tilgang, en midlertidig adgang eller en annen kanal.'), { carriesOut: 'eu/communication/open-tools' }),
  on('secure', 'dk/communication/secure', [ekom('§ 4, nr. 1-5 og 7')], ['EU-COM-05'], t(
    'The system protects contents, fixes the exact time of receipt, lets only authorised people set openings and see contents, and makes breaches traceable.', 'Systemet skyddar innehållet, fastställer exakt mottagningstid, låter bara behöriga bestämma öppning och se innehållet, och gör intrång spårbara.',
    'Systemet beskytter indholdet, fastslår det nøjagtige modtagelsestidspunkt, lader kun bemyndigede fastsætte åbning og se indholdet, og gør overtrædelser sporbare.', 'Systemet beskytter innholdet, fastslår nøyaktig mottakstidspunkt, lar bare autoriserte fastsette åpning og se innholdet, og gjør overtredelser sporbare.'), { carriesOut: 'eu/communication/secure' }),
  on('specifications', 'dk/communication/specifications', [ekom('§ 4, nr. 6')], ['EU-COM-06'], t(
    'The system tells what is needed to submit, with encryption and time-stamp.', 'Systemet anger vad som krävs för att lämna in, med kryptering och tidsstämpel.', 'Systemet oplyser, hvad der kræves for at aflevere, herunder kryptering og tidsstempling.', 'Systemet opplyser hva som kreves for å levere, med kryptering og tidsstempling.'), { carriesOut: 'eu/communication/specifications' }),
  on('signature', 'dk/communication/signature', [ekom('§ 7')], ['EU-COM-06'], t(
    'An advanced signature is demanded only if the risk calls for it, and other signatures that meet the EU regulation are accepted.', 'En avancerad underskrift krävs bara om risken motiverar det, och andra underskrifter som uppfyller EU-förordningen godtas.', 'En avanceret signatur kræves kun, hvis risikoen nødvendiggør det, og andre signaturer, der opfylder EU-forordningen, accepteres.', 'En avansert signatur kreves bare hvis risikoen tilsier det, og andre signaturer som oppfyller EU-forordningen, godtas.'), { carriesOut: 'eu/communication/signature' }),
  duty({
    ...danishEntry('dk/invoice/taken', 'contract', [], invoiceAct('§§ 1, 4 og 5')), life: since('2020-04-18', 'step taken'), carriesOut: 'eu/invoice/taken', steps: ['payInvoice'], weight: 'blocks',
    says: t('You can receive and deal with an electronic invoice that follows the European standard.', 'Ni kan ta emot och behandla en elektronisk faktura som följer den europeiska standarden.', 'I skal kunne modtage og behandle en elektronisk faktura, der følger den europæiske standard.', 'Dere må kunne motta og behandle en elektronisk faktura som følger den europeiske standarden.'),
    when: all(insideAny, yes(invoiceStandard)), must: yes(invoiceTaken), remedies: [{ change: invoiceTaken, to: true, say: t('Take the invoice in.', 'Ta emot fakturan.', 'Modtag fakturaen.', 'Ta imot fakturaen.') }],
    examples: cases({ ...above, 'invoice.standard': true }, { lawful: { 'taken in': { 'invoice.taken': true } }, unlawful: { 'sent back': { 'invoice.taken': false }, 'social services': { ...light, 'invoice.taken': false } }, depends: { 'nobody has said': {} }, outside: { ...small, 'a paper': { 'invoice.standard': false } } }),
  }),
  duty({
    ...danishEntry('dk/questions/whole-days', 'questions and changes', ['hard 3', 'DK §134', 'DK19', 'DK20'], reported('§ 134, hele dage efter forordning 1182/71 ifølge KFST')), life: since('2016-01-01'), carriesOut: 'eu/questions/seventh-day', steps: ['answerQuestion'], weight: 'advice',
    says: t('In Denmark the six days are counted as whole days: publish the answer on the seventh day before the deadline, the fifth in a hurry.', 'I Danmark räknas de sex dagarna som hela dagar: publicera svaret den sjunde dagen före tidsfristen, den femte vid brådska.', 'I Danmark tælles de seks dage som hele dage: offentliggør svaret på den syvende dag før fristen, den femte i hasteprocedure.', 'I Danmark regnes de seks dagene som hele dager: publiser svaret på den sjuende dagen før fristen, den femte ved hast.'),
    when: all(yes(questionInTime), inAct), must: any(over(answerDaysBefore, answerDays), all(yes(urgencyClaimed), among(procedure, 'open', 'restricted', 'negotiation'), over(answerDaysBefore, answerDaysUrgent)), yes(deadlineExtended)),
    remedies: [{ insteadTake: 'extendDeadline', say: t('Extend the deadline a little.', 'Förläng tidsfristen något.', 'Forlæng fristen lidt.', 'Forleng fristen litt.') }],
    examples: cases({ ...above, 'questions.inTime': true, 'questions.extended': false, 'time.urgencyClaimed': false }, {
      lawful: { 'seven': { 'questions.daysBefore': 7 }, ...Object.fromEntries(['open', 'restricted', 'negotiation'].map(p => [`five in urgency, ${p}`, { procedure: p, 'questions.daysBefore': 5, 'time.urgencyClaimed': true }])), 'six, extended': { 'questions.daysBefore': 6, 'questions.extended': true } },
      unlawful: { 'six': { 'questions.daysBefore': 6 }, 'four in urgency': { 'questions.daysBefore': 4, 'time.urgencyClaimed': true }, 'five in a dialogue': { procedure: 'dialogue', 'questions.daysBefore': 5, 'time.urgencyClaimed': true } }, depends: { 'no deadline yet': {} }, outside: { ...small, 'asked too late': { 'questions.inTime': false } },
    }),
  }),
]
