import { text as t } from '../../plain/index.ts'
import { above, all, among, any, atLeast, atMost, figure, is, isNot, no, not, since, valueIn, yes } from '../build.ts'
import { cases } from '../cases.ts'
import {
  answerDaysBefore, buyerKind, daysAfterQuarter, debriefDays, deadlineExtended, dispatchProof, documentsOnline, eFormUsed, nationalDated, nationalHours, nationalSame,
  noticeChannel, noticeComplete, noticeKind, offlineExplained, priorNoticeCalls, priorNoticeCovers, priorNoticeDays, priorNoticeMonths, priorNoticeOnProfile, priorNoticePurpose,
  procedure, profileAnnounced, questionInTime, tedPublished, urgencyClaimed, withholdReason,
} from '../facts/index.ts'
import type { Figure, Rule, Source } from '../types.ts'
import { aboveThreshold, bigPurchase, dutyOn, insideDirective, smallPurchase } from './entry.ts'
import { answerFloor, answerFloorUrgent } from './figures.ts'
import { insideAny, insideFull, insideUtilities, light, utility } from './regimes.ts'
import { d23, d24, d25, eForms, r1182, sinceTransposition } from './sources.ts'

const fixed = (name: string, unit: Figure['unit'], value: number, source: Source, says: Figure['says']): Figure =>
  figure({ figure: name, unit, set: 'in the directive', says, values: [valueIn('EU', sinceTransposition, value, source)] })
export const priorNoticeFloor = fixed('priorNotice.days', 'days', 35, d24('art. 27(2)(b), 28(3), 48(2)(d)'), t('Days from the prior notice to the next step, at least', 'Dagar från förhandsannonsen till nästa steg, minst', 'Dage fra forhåndsmeddelelsen til næste skridt, mindst', 'Dager fra den veiledende kunngjøringen til neste steg, minst'))
export const priorNoticeCeiling = fixed('priorNotice.months', 'months', 12, d24('art. 27(2)(b), 28(3), 48(2)'), t('Months that a prior notice serves, at most', 'Månader som en förhandsannons gäller, högst', 'Måneder, som en forhåndsmeddelelse gælder, højst', 'Måneder som en veiledende kunngjøring gjelder, høyst'))
export const nationalWait = fixed('notice.nationalHours', 'count', 48, d24('art. 52(1)'), t('Full hours after the confirmation of receipt, at least', 'Hela timmar efter bekräftat mottagande, minst', 'Hele timer efter bekræftet modtagelse, mindst', 'Hele timer etter bekreftet mottak, minst'))
export const quarterDays = fixed('notice.quarter', 'days', 30, d24('art. 50(3)'), t('Days after the quarter to send its award notices', 'Dagar efter kvartalet för att skicka dess efterannonser', 'Dage efter kvartalet til at sende dets bekendtgørelser', 'Dager etter kvartalet for å sende kunngjøringene'))
export const debriefLimit = fixed('debrief.days', 'days', 15, d24('art. 55(2)'), t('Days to give reasons on request', 'Dagar för att lämna skälen på begäran', 'Dage til at give begrundelsen efter anmodning', 'Dager til å gi begrunnelse på forespørsel'))
export const figures: readonly Figure[] = [priorNoticeFloor, priorNoticeCeiling, nationalWait, quarterDays, debriefLimit]

const notices = dutyOn('notices'), questions = dutyOn('questions and changes'), award = dutyOn('award and standstill')
// When one plans, the procedure is mostly not chosen yet: the value decides.
const planned = any(aboveThreshold, insideUtilities)
const small = { 'below the threshold': smallPurchase } as const
const plain = { ...bigPurchase, 'rnd.listedCode': false } as const
const called = { ...plain, procedure: 'restricted', 'priorNotice.purpose': 'call' } as const
const callIt = { procedure: 'negotiation', 'priorNotice.invitesInterest': true, 'priorNotice.onProfile': false } as const

export const rules: readonly Rule[] = [
  notices({
    id: 'eu/prior-notice/complete', steps: ['sendPriorNotice'], weight: 'blocks', sources: [d24('art. 48(1), Annex V B I'), d25('art. 67(1), Annex VI A')], dossier: ['EU-PUB-01', 'EU-CNTN-12'],
    says: t('A prior notice is voluntary. It names the buyer, where the documents are, the codes for what and where, a short description, when the call is expected and whether the GPA applies.',
      'En förhandsannons är frivillig. Den anger köparen, var dokumenten finns, koder för vad och var, en kort beskrivning, när annonsen väntas och om GPA gäller.',
      'En forhåndsmeddelelse er frivillig. Den angiver ordregiveren, hvor materialet findes, koder for hvad og hvor, en kort beskrivelse, hvornår udbuddet ventes, og om GPA gælder.',
      'En veiledende kunngjøring er frivillig. Den angir oppdragsgiver, hvor dokumentene finnes, koder for hva og hvor, en kort beskrivelse, når konkurransen ventes, og om GPA gjelder.'),
    when: planned, must: yes(noticeComplete),
    remedies: [{ change: noticeComplete, to: true, say: t('Fill in what is missing.', 'Fyll i det som saknas.', 'Udfyld det, der mangler.', 'Fyll ut det som mangler.') }],
    examples: cases(plain, { lawful: { 'complete': { 'notice.complete': true } }, unlawful: { 'the description is missing': { 'notice.complete': false }, 'a utility': { ...utility, 'notice.complete': false } }, depends: { 'nobody has looked': {} }, outside: small }),
  }),
  notices({
    id: 'eu/prior-notice/window', steps: ['sendPriorNotice'], weight: 'blocks', sources: [d24('art. 27(2), 28(3), 48(2)(d)'), d25('art. 45(2), 67(2)'), r1182('art. 3')], dossier: ['EU-TIME-02', 'EU-TIME-08', 'micro 31', 'micro 32', 'micro 33'],
    says: t('A prior notice shortens the tender period, or serves as the call, only if it was sent at least 35 days and at most 12 months before the notice or invitation that follows.',
      'En förhandsannons kortar anbudstiden, eller gäller som anbudsinfordran, bara om den skickats minst 35 dagar och högst 12 månader före annonsen eller inbjudan som följer.',
      'En forhåndsmeddelelse afkorter tilbudsfristen, eller gælder som indkaldelse, kun hvis den er sendt mindst 35 dage og højst 12 måneder før den bekendtgørelse eller opfordring, der følger.',
      'En veiledende kunngjøring forkorter tilbudsfristen, eller gjelder som kunngjøring av konkurransen, bare hvis den er sendt minst 35 dager og høyst 12 måneder før kunngjøringen eller invitasjonen som følger.'),
    why: t('Firms have then had time to prepare, and the news is still fresh.', 'Företagen har då hunnit förbereda sig, och beskedet är ännu färskt.', 'Så har virksomhederne haft tid til at forberede sig, og beskeden er stadig frisk.', 'Da har leverandørene hatt tid til å forberede seg, og beskjeden er fortsatt fersk.'),
    when: all(planned, among(priorNoticePurpose, 'shorten', 'call')), must: all(atLeast(priorNoticeDays, priorNoticeFloor), atMost(priorNoticeMonths, priorNoticeCeiling)),
    remedies: [
      { change: priorNoticeDays, say: t('Send it earlier, or let the ordinary time run.', 'Skicka den tidigare, eller låt ordinarie tid löpa.', 'Send den tidligere, eller lad den almindelige frist løbe.', 'Send den tidligere, eller la den vanlige fristen løpe.') },
      { change: priorNoticeMonths, say: t('Send a new prior notice.', 'Skicka en ny förhandsannons.', 'Send en ny forhåndsmeddelelse.', 'Send en ny veiledende kunngjøring.') },
    ],
    examples: cases({ ...plain, 'priorNotice.purpose': 'shorten' }, {
      lawful: { '35 days': { 'priorNotice.daysAhead': 35, 'priorNotice.monthsAhead': 2 }, '12 months': { 'priorNotice.daysAhead': 365, 'priorNotice.monthsAhead': 12 } },
      unlawful: { '34 days': { 'priorNotice.daysAhead': 34, 'priorNotice.monthsAhead': 2 }, 'over 12 months': { 'priorNotice.daysAhead': 366, 'priorNotice.monthsAhead': 13 }, 'as the call, 34 days': { 'priorNotice.purpose': 'call', 'priorNotice.daysAhead': 34, 'priorNotice.monthsAhead': 2 }, 'a utility': { ...utility, 'priorNotice.daysAhead': 34, 'priorNotice.monthsAhead': 2 } },
      depends: { 'no day set': {} }, outside: { ...small, 'to inform only': { 'priorNotice.purpose': 'information' } },
    }),
  }),
  notices({
    id: 'eu/prior-notice/as-call', steps: ['sendPriorNotice'], weight: 'blocks', sources: [d24('art. 26(5), 48(2)')], dossier: ['NAT-PINCALL', 'EU-TIME-08'],
    says: t('Buyers other than the state may let a prior notice be the call in a restricted procedure or a negotiation, where national law allows it: it names the purchase, says that nothing else is published and asks firms to show interest, in TED and not on the buyer profile.',
      'Andra köpare än staten får låta en förhandsannons vara anbudsinfordran i selektivt eller förhandlat förfarande, om nationell lag medger det: den anger köpet, att inget mer annonseras och att företag kan anmäla intresse, i TED och inte på upphandlarprofilen.',
      'Andre ordregivere end staten kan lade en forhåndsmeddelelse være indkaldelsen i begrænset udbud eller udbud med forhandling, hvor national lov tillader det: den nævner købet, at intet andet bekendtgøres, og opfordrer til interesse, i TED og ikke i køberprofilen.',
      'Andre oppdragsgivere enn staten kan la en forhåndskunngjøring være kunngjøringen i begrenset anbudskonkurranse eller konkurranse med forhandling, der nasjonal rett tillater det: den angir kjøpet, at ikke noe mer kunngjøres, og inviterer til interesse, i TED og ikke på kjøperprofilen.'),
    when: all(aboveThreshold, is(priorNoticePurpose, 'call')), must: all(among(procedure, 'restricted', 'negotiation'), isNot(buyerKind, 'state'), yes(priorNoticeCalls), no(priorNoticeOnProfile)),
    remedies: [{ insteadTake: 'sendNotice', say: t('Call by a contract notice instead.', 'Använd en annons om upphandling i stället.', 'Brug en udbudsbekendtgørelse i stedet.', 'Bruk en alminnelig kunngjøring i stedet.') }],
    examples: cases(called, {
      lawful: { 'a restricted procedure': { ...callIt, procedure: 'restricted' }, 'a negotiation': callIt },
      unlawful: { 'a dialogue': { ...callIt, procedure: 'dialogue' }, 'the state': { ...callIt, 'buyer.kind': 'state' }, 'silent about interest': { ...callIt, 'priorNotice.invitesInterest': false }, 'on the profile': { ...callIt, 'priorNotice.onProfile': true } },
      depends: { 'nobody has said': {} }, outside: { ...small, 'to inform only': { 'priorNotice.purpose': 'information' } },
    }),
  }),
  notices({
    id: 'eu/prior-notice/period', steps: ['sendPriorNotice'], weight: 'blocks', sources: [d24('art. 48(2), last subparagraph'), d25('art. 67(2)')], dossier: ['EU-TIME-08', 'EU-PUB-01'],
    says: t('A prior notice that is the call covers at most 12 months from the day it was sent.', 'En förhandsannons som är anbudsinfordran omfattar högst 12 månader från den dag den skickades.', 'En forhåndsmeddelelse, der er indkaldelsen, dækker højst 12 måneder fra den dag, den blev sendt.', 'En forhåndskunngjøring som er kunngjøringen av konkurransen, dekker høyst 12 måneder fra den dagen den ble sendt.'),
    when: all(planned, is(priorNoticePurpose, 'call')), must: atMost(priorNoticeCovers, priorNoticeCeiling),
    remedies: [{ change: priorNoticeCovers, say: t('Cover 12 months and send a new one after that.', 'Låt den omfatta 12 månader och skicka sedan en ny.', 'Lad den dække 12 måneder, og send derefter en ny.', 'La den dekke 12 måneder, og send en ny etterpå.') }],
    examples: cases(called, { lawful: { '12 months': { 'priorNotice.monthsCovered': 12 } }, unlawful: { '13 months': { 'priorNotice.monthsCovered': 13 }, 'a utility': { ...utility, 'priorNotice.monthsCovered': 13 } }, depends: { 'not said': {} }, outside: { ...small, 'to inform only': { 'priorNotice.purpose': 'information' } } }),
  }),
  notices({
    id: 'eu/prior-notice/buyer-profile', steps: ['sendPriorNotice'], weight: 'blocks', sources: [d24('art. 48(1), 52(3)'), d25('art. 67(1), 72(3)')], dossier: ['EU-PUB-01'],
    says: t('A prior notice stands on the buyer profile only after a notice of it has been sent to TED.', 'En förhandsannons läggs på upphandlarprofilen först när ett meddelande om det har skickats till TED.', 'En forhåndsmeddelelse står først i køberprofilen, når en meddelelse om det er sendt til TED.', 'En veiledende kunngjøring legges på kjøperprofilen først når en kunngjøring om det er sendt til TED.'),
    when: all(planned, yes(priorNoticeOnProfile)), must: yes(profileAnnounced),
    remedies: [{ change: profileAnnounced, to: true, say: t('Send the notice to TED first.', 'Skicka först meddelandet till TED.', 'Send først meddelelsen til TED.', 'Send først kunngjøringen til TED.') }],
    examples: cases({ ...plain, 'priorNotice.onProfile': true }, { lawful: { 'announced first': { 'priorNotice.profileAnnounced': true } }, unlawful: { 'not announced': { 'priorNotice.profileAnnounced': false }, 'a utility': { ...utility, 'priorNotice.profileAnnounced': false } }, depends: { 'nobody has said': {} }, outside: { ...small, 'published in TED': { 'priorNotice.onProfile': false } } }),
  }),
  notices({
    id: 'eu/national/after-ted', steps: ['publishNationally'], weight: 'blocks', sources: [d24('art. 52(1)'), d25('art. 72(1)'), d23('art. 33(4)'), r1182('art. 3(1)')], dossier: ['EU-PUB-09', 'micro 57'],
    says: t('A notice appears at home only after TED has published it, or when TED has been silent for 48 hours after it confirmed receipt.', 'En annons visas nationellt först när TED har publicerat den, eller när TED varit tyst i 48 timmar efter bekräftat mottagande.', 'En bekendtgørelse kommer først frem nationalt, når TED har offentliggjort den, eller når TED har tiet i 48 timer efter bekræftet modtagelse.', 'En kunngjøring vises nasjonalt først når TED har publisert den, eller når TED har vært taus i 48 timer etter bekreftet mottak.'),
    why: t('Firms at home must not hear of it before firms abroad.', 'Företag i det egna landet får inte veta det före företag utomlands.', 'Virksomheder herhjemme må ikke vide det før virksomheder i udlandet.', 'Leverandører hjemme må ikke få vite det før leverandører i utlandet.'),
    when: insideAny, must: any(yes(tedPublished), atLeast(nationalHours, nationalWait)),
    remedies: [{ change: nationalHours, say: t('Wait until TED has published it, or 48 full hours have passed.', 'Vänta tills TED har publicerat den eller 48 hela timmar har gått.', 'Vent, til TED har offentliggjort den, eller 48 hele timer er gået.', 'Vent til TED har publisert den, eller 48 hele timer er gått.') }],
    examples: cases({ ...plain, 'national.tedPublished': false }, {
      lawful: { 'TED has published': { 'national.tedPublished': true, 'national.hours': 3 }, '48 hours of silence': { 'national.hours': 48 } },
      unlawful: { '47 hours': { 'national.hours': 47 }, 'social services': { ...light, 'national.hours': 47 } }, depends: { 'no hour given': {} }, outside: small,
    }),
  }),
  notices({
    id: 'eu/national/same', steps: ['publishNationally'], weight: 'blocks', sources: [d24('art. 52(2)'), d25('art. 72(2)'), d23('art. 33(4)')], dossier: ['EU-PUB-09'],
    says: t('The national notice says no more than the one sent to TED, and gives the day on which that was sent.', 'Den nationella annonsen säger inte mer än den som skickats till TED och anger dagen då den skickades.', 'Den nationale bekendtgørelse siger ikke mere end den, der er sendt til TED, og angiver dagen, den blev sendt.', 'Den nasjonale kunngjøringen sier ikke mer enn den som er sendt til TED, og angir dagen den ble sendt.'),
    when: insideAny, must: all(yes(nationalSame), yes(nationalDated)),
    remedies: [
      { change: nationalSame, to: true, say: t('Take out what TED does not have.', 'Ta bort det som TED inte har.', 'Fjern det, som TED ikke har.', 'Fjern det som TED ikke har.') },
      { change: nationalDated, to: true, say: t('Add the day of dispatch.', 'Lägg till avsändningsdagen.', 'Tilføj afsendelsesdagen.', 'Legg til avsendelsesdagen.') },
    ],
    examples: cases(plain, {
      lawful: { 'the same, dated': { 'national.sameContent': true, 'national.dispatchDay': true } },
      unlawful: { 'more than TED': { 'national.sameContent': false, 'national.dispatchDay': true }, 'no day': { 'national.sameContent': true, 'national.dispatchDay': false }, 'social services': { ...light, 'national.sameContent': false } },
      depends: { 'nobody has said': {} }, outside: small,
    }),
  }),
  notices({
    id: 'eu/notice/dispatch-proof', steps: ['publishNationally', 'closeFile'], weight: 'blocks', sources: [d24('art. 51(5)'), d25('art. 71(5)'), d23('art. 33(2)')], dossier: ['EU-PUB-11', 'EU-PUB-08', 'EU-CNT-07'],
    says: t('You can prove on which day a notice was sent: time limits run from then, not from publication, which follows within five days. TED’s confirmation proves the publication.', 'Ni kan visa vilken dag en annons skickades: tidsfristerna löper från den dagen, inte från publiceringen, som följer inom fem dagar. TED:s bekräftelse bevisar publiceringen.', 'I kan bevise, hvilken dag en bekendtgørelse blev sendt: fristerne løber fra den dag, ikke fra offentliggørelsen, som følger inden fem dage. TED’s bekræftelse beviser offentliggørelsen.', 'Dere kan dokumentere hvilken dag en kunngjøring ble sendt: fristene løper fra den dagen, ikke fra publiseringen, som følger innen fem dager. Bekreftelsen fra TED beviser publiseringen.'),
    when: insideAny, must: yes(dispatchProof),
    remedies: [{ change: dispatchProof, to: true, say: t('Save the confirmation.', 'Spara bekräftelsen.', 'Gem bekræftelsen.', 'Lagre bekreftelsen.') }],
    examples: cases(plain, { lawful: { 'confirmation kept': { 'notice.dispatchProof': true } }, unlawful: { 'nothing kept': { 'notice.dispatchProof': false }, 'social services': { ...light, 'notice.dispatchProof': false } }, depends: { 'nobody has looked': {} }, outside: small }),
  }),
  notices({
    id: 'eu/award-notice/withheld', steps: ['withholdAwardData'], weight: 'blocks', sources: [d24('art. 50(4), 55(3)'), d25('art. 70(3), 75(3)'), d23('art. 40(2)')], dossier: ['EU-PUB-12'],
    says: t('What the notice or the letters would tell is left out only for the enforcement of law, the public interest, a firm’s legitimate commercial interests or fair competition.', 'Det som efterannonsen eller beslutet skulle visa utelämnas bara för att lagar ska upprätthållas, för allmänintresset, för ett företags berättigade kommersiella intressen eller för sund konkurrens.', 'Det, som bekendtgørelsen eller underretningen ville vise, udelades kun af hensyn til retshåndhævelsen, offentlige interesser, en virksomheds legitime økonomiske interesser eller konkurrencen.', 'Det som kunngjøringen eller meddelelsen ville vist, utelates bare av hensyn til håndhevelse av regler, offentlige interesser, en virksomhets legitime økonomiske interesser eller konkurransen.'),
    when: insideAny, must: among(withholdReason, 'law', 'publicInterest', 'commercial', 'competition'),
    remedies: [{ insteadTake: 'sendAwardNotice', say: t('Send it with everything in.', 'Skicka den med allt.', 'Send den med det hele.', 'Send den med alt.') }],
    examples: cases(plain, {
      lawful: { 'enforcement': { 'awardNotice.withholdReason': 'law' }, 'public interest': { 'awardNotice.withholdReason': 'publicInterest' }, 'a unit price': { 'awardNotice.withholdReason': 'commercial' }, 'competition': { 'awardNotice.withholdReason': 'competition' } },
      unlawful: { 'no reason': { 'awardNotice.withholdReason': 'other' }, 'social services': { ...light, 'awardNotice.withholdReason': 'other' } }, depends: { 'nobody has said': {} }, outside: small,
    }),
  }),
  notices({
    id: 'eu/award-notice/quarterly', steps: ['buyInDynamicSystem'], weight: 'blocks', sources: [d24('art. 50(3)'), d25('art. 70(2)')], dossier: ['EU-PUB-03'],
    says: t('A contract in a dynamic system is told of within 30 days; the notices may be grouped and sent within 30 days of the end of the quarter. Call-offs under a framework need none.', 'Ett kontrakt i ett dynamiskt inköpssystem efterannonseras inom 30 dagar; annonserna får samlas och skickas inom 30 dagar från kvartalets slut. Avrop från ramavtal kräver ingen.', 'En kontrakt i et dynamisk indkøbssystem bekendtgøres inden 30 dage; bekendtgørelserne kan samles og sendes inden 30 dage efter kvartalets udløb. Træk på en rammeaftale kræver ingen.', 'En kontrakt i en dynamisk innkjøpsordning kunngjøres innen 30 dager; kunngjøringene kan samles og sendes innen 30 dager etter kvartalets slutt. Avrop på en rammeavtale krever ingen.'),
    when: insideFull, must: atMost(daysAfterQuarter, quarterDays),
    remedies: [{ change: daysAfterQuarter, say: t('Send it within the 30 days.', 'Skicka den inom de 30 dagarna.', 'Send den inden for de 30 dage.', 'Send den innen de 30 dagene.') }],
    examples: cases(plain, { lawful: { 'the thirtieth day': { 'awardNotice.daysAfterQuarter': 30 }, 'before the quarter ends': { 'awardNotice.daysAfterQuarter': -20 } }, unlawful: { 'the thirty-first day': { 'awardNotice.daysAfterQuarter': 31 }, 'a utility': { ...utility, 'awardNotice.daysAfterQuarter': 31 } }, depends: { 'not sent': {} }, outside: small }),
  }),
  dutyOn('notices', since('2023-10-25', 'step taken'))({
    id: 'eu/notice/voluntary-below', steps: ['fillInNotice'], weight: 'blocks', sources: [d24('art. 51(6)'), eForms('annex, table 1, E1–E6')], dossier: ['EU-PUB-13', 'EU-MKT-06'],
    says: t('A purchase that need not be in TED may be put there, if the notice is sent electronically in the EU form made for it (E1–E6).', 'Ett köp som inte måste annonseras i TED får annonseras där, om annonsen skickas elektroniskt i det EU-formulär som är till för det (E1–E6).', 'Et køb, der ikke skal i TED, kan offentliggøres der, hvis bekendtgørelsen sendes elektronisk i EU-formularen til det (E1–E6).', 'En anskaffelse som ikke trenger å kunngjøres i TED, kan kunngjøres der hvis kunngjøringen sendes elektronisk i EU-skjemaet for det (E1–E6).'),
    when: all(not(insideAny), is(noticeChannel, 'ted'), isNot(noticeKind, 'invitation'), isNot(noticeKind, 'confirmInterest')), must: yes(eFormUsed),
    remedies: [{ change: eFormUsed, to: true, say: t('Use the form.', 'Använd formuläret.', 'Brug formularen.', 'Bruk skjemaet.') }],
    examples: [
      ...cases({ ...plain, ...smallPurchase, 'notice.channel': 'ted', 'notice.kind': 'contractNotice' }, {
        lawful: { 'in the form': { 'notice.eForm': true } }, unlawful: { 'another form': { 'notice.eForm': false } }, depends: { 'nobody has said': {} },
        outside: { 'above the threshold': { 'value.estimated': 3_000_000 }, 'at home only': { 'notice.channel': 'national' }, 'an invitation': { 'notice.kind': 'invitation' }, 'to confirm interest': { 'notice.kind': 'confirmInterest' } },
      }),
    ],
  }),
  questions({
    id: 'eu/questions/seventh-day', steps: ['answerQuestion'], weight: 'advice', sources: [d24('art. 47(3)(a), 53(2)'), { ...r1182('art. 3'), known: 'derived' }], dossier: ['hard 3', 'micro 45', 'micro 47'],
    says: t('Plan to answer seven days before the tender deadline, five in a hurry: whether the sixth day itself is enough is not settled, and a limit counted backwards does not move off a weekend.', 'Planera att svara sju dagar före anbudstidens slut, fem vid påskyndat förfarande: om den sjätte dagen räcker är inte avgjort, och en frist som räknas bakåt flyttas inte från en helg.', 'Planlæg at svare syv dage før tilbudsfristen, fem i en hasteprocedure: om den sjette dag er nok, er ikke afgjort, og en frist, der regnes baglæns, flytter sig ikke fra en weekend.', 'Planlegg å svare sju dager før tilbudsfristen, fem i en hasteprosedyre: om den sjette dagen er nok, er ikke avklart, og en frist som regnes bakover, flyttes ikke fra en helg.'),
    when: all(yes(questionInTime), insideDirective), must: any(above(answerDaysBefore, answerFloor), all(yes(urgencyClaimed), among(procedure, 'open', 'restricted', 'negotiation'), above(answerDaysBefore, answerFloorUrgent)), yes(deadlineExtended)),
    remedies: [{ insteadTake: 'extendDeadline', say: t('Extend the deadline a little to be safe.', 'Förläng tidsfristen något för säkerhets skull.', 'Forlæng fristen lidt for en sikkerheds skyld.', 'Forleng fristen litt for sikkerhets skyld.') }],
    examples: cases({ ...plain, 'questions.inTime': true, 'questions.extended': false, 'time.urgencyClaimed': false }, {
      lawful: { 'seven days': { 'questions.daysBefore': 7 }, 'five in urgency': { 'questions.daysBefore': 5, 'time.urgencyClaimed': true }, 'five in urgency, restricted': { procedure: 'restricted', 'questions.daysBefore': 5, 'time.urgencyClaimed': true }, 'five in urgency, negotiation': { procedure: 'negotiation', 'questions.daysBefore': 5, 'time.urgencyClaimed': true }, 'six, extended': { 'questions.daysBefore': 6, 'questions.extended': true } },
      unlawful: { 'six days': { 'questions.daysBefore': 6 }, 'four in urgency': { 'questions.daysBefore': 4, 'time.urgencyClaimed': true }, 'five in a dialogue': { procedure: 'dialogue', 'questions.daysBefore': 5, 'time.urgencyClaimed': true } },
      depends: { 'no deadline yet': {} }, outside: { ...small, 'asked too late': { 'questions.inTime': false } },
    }),
  }),
  notices({
    id: 'eu/notice/offline-explained', steps: ['sendNotice'], weight: 'blocks', sources: [d24('art. 21(2), 53(1)'), d25('art. 39(2), 73(1)')], dossier: ['EU-CONF-02', 'EU-PUB-10'],
    says: t('You may bind firms to secrecy about what you give them. Documents that are therefore, or for technical reasons, not online are got another way, and the notice says how; the tender period is five days longer.', 'Ni får kräva att företagen skyddar det ni lämnar ut. Dokument som därför, eller av tekniska skäl, inte finns på nätet lämnas på annat sätt, och annonsen säger hur; anbudstiden blir fem dagar längre.', 'I kan pålægge virksomhederne fortrolighed om det, I giver dem. Materiale, der derfor eller af tekniske grunde ikke er på nettet, fås på anden måde, og bekendtgørelsen siger hvordan; tilbudsfristen bliver fem dage længere.', 'Dere kan pålegge leverandørene å verne det dere gir dem. Dokumenter som derfor, eller av tekniske grunner, ikke er på nettet, fås på annen måte, og kunngjøringen sier hvordan; tilbudsfristen blir fem dager lengre.'),
    when: all(insideFull, isNot(procedure, 'negotiatedWithoutNotice'), no(documentsOnline)), must: yes(offlineExplained),
    remedies: [{ change: offlineExplained, to: true, say: t('Write in the notice how the documents are got.', 'Skriv i annonsen hur dokumenten fås.', 'Skriv i bekendtgørelsen, hvordan materialet fås.', 'Skriv i kunngjøringen hvordan dokumentene fås.') }, { change: documentsOnline, to: true, say: t('Put all documents online.', 'Lägg ut alla dokument.', 'Læg alt materiale på nettet.', 'Legg ut alle dokumentene.') }],
    examples: cases({ ...plain, 'documents.online': false }, { lawful: { 'explained': { 'documents.offlineExplained': true } }, unlawful: { 'not explained': { 'documents.offlineExplained': false }, 'a utility': { ...utility, 'documents.offlineExplained': false } }, depends: { 'nobody has said': {} }, outside: { ...small, 'online': { 'documents.online': true }, 'no notice': { procedure: 'negotiatedWithoutNotice' } } }),
  }),
  award({
    id: 'eu/letters/on-request', steps: ['giveReasons'], weight: 'blocks', sources: [d24('art. 55(2)'), d25('art. 75(2)'), d23('art. 40(1)')], dossier: ['EU-INF-02', 'micro 56'],
    says: t('A firm that asks in writing gets within 15 days why it was turned down, who won, what was better about the chosen tender, and how negotiation or dialogue went.', 'Ett företag som begär det skriftligt får inom 15 dagar veta varför det valdes bort, vem som vann, fördelarna med det valda anbudet och hur förhandling eller dialog förlöpt.', 'En virksomhed, der beder skriftligt om det, får inden 15 dage at vide, hvorfor den blev forbigået, hvem der vandt, det valgte tilbuds fordele, og hvordan forhandling eller dialog forløb.', 'En leverandør som ber skriftlig om det, får innen 15 dager vite hvorfor den ikke ble valgt, hvem som vant, fordelene ved det valgte tilbudet, og hvordan forhandling eller dialog forløp.'),
    when: insideAny, must: atMost(debriefDays, debriefLimit),
    remedies: [{ change: debriefDays, say: t('Answer within 15 days.', 'Svara inom 15 dagar.', 'Svar inden 15 dage.', 'Svar innen 15 dager.') }],
    examples: cases(plain, { lawful: { 'the fifteenth day': { 'debrief.days': 15 } }, unlawful: { 'the sixteenth': { 'debrief.days': 16 }, 'social services': { ...light, 'debrief.days': 16 } }, depends: { 'not answered': {} }, outside: small }),
  }),
]
