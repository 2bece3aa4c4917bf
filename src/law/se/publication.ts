import { text as t } from '../../plain/index.ts'
import { all, always, among, any, atLeast, atMost, duty, gap, is, isNot, since, yes } from '../build.ts'
import { awardNoticeDays, buyerKind, debriefDays, noticeKind, officialChannel, priorNoticeCalls, priorNoticeDays, priorNoticeMonths, priorNoticePurpose, procedure, daysAfterQuarter, validityAnnounced, validityStated, validityWithin } from '../facts/index.ts'
import { awardNoticeLimit } from '../eu/figures.ts'
import { debriefLimit, priorNoticeCeiling, priorNoticeFloor, quarterDays } from '../eu/publication.ts'
import type { Rule, Source } from '../types.ts'
import { aboveEu, belowEu, cases, insideEu, large, small } from './cases.ts'
import { lou, luf, luk, sinceAct, sinceSimpler } from './sources.ts'

const outside = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const
const usual = { ...large, procedure: 'open' } as const
export const statistics = (place: string): Source =>
  ({ order: 'SE', rank: 'act', act: 'lagen om upphandlingsstatistik', id: { national: 'SFS 2019:668' }, place, read: '2026-02-12', known: 'statute text read', link: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-2019668-om-upphandlingsstatistik_sfs-2019-668/' })
const base = { order: 'SE', topic: 'notices', weight: 'blocks', life: sinceAct } as const
const call = { procedure: 'restricted', 'priorNotice.invitesInterest': true } as const

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'se/prior-notice/window', carriesOut: 'eu/prior-notice/window', sources: [lou('11 kap. 5 §')], dossier: ['EU-TIME-02', 'EX17'], steps: ['sendPriorNotice'],
    says: t('A prior notice shortens the tender period only if it held what the directive’s Annex V B I asks and was sent 35 days to 12 months before the notice.', 'En förhandsannons kortar anbudstiden bara om den innehöll det som direktivets bilaga V B I kräver och skickades 35 dagar till 12 månader före annonsen.', 'En forhåndsmeddelelse afkorter kun tilbudsfristen, hvis den indeholdt det, direktivets bilag V B I kræver, og blev sendt 35 dage til 12 måneder før bekendtgørelsen.', 'En veiledende kunngjøring forkorter tilbudsfristen bare hvis den inneholdt det direktivets vedlegg V B I krever, og ble sendt 35 dager til 12 måneder før kunngjøringen.'),
    when: all(aboveEu, is(priorNoticePurpose, 'shorten')), must: all(atLeast(priorNoticeDays, priorNoticeFloor), atMost(priorNoticeMonths, priorNoticeCeiling)),
    remedies: [{ change: priorNoticeDays, say: t('Send it earlier.', 'Skicka den tidigare.', 'Send den tidligere.', 'Send den tidligere.') }, { change: priorNoticeMonths, say: t('Send a new prior notice.', 'Skicka en ny förhandsannons.', 'Send en ny forhåndsmeddelelse.', 'Send en ny veiledende kunngjøring.') }],
    examples: cases({ ...large, 'priorNotice.purpose': 'shorten' }, { lawful: { '35 days': { 'priorNotice.daysAhead': 35, 'priorNotice.monthsAhead': 2 }, '12 months': { 'priorNotice.daysAhead': 365, 'priorNotice.monthsAhead': 12 } }, unlawful: { '34 days': { 'priorNotice.daysAhead': 34, 'priorNotice.monthsAhead': 2 }, '13 months begun': { 'priorNotice.daysAhead': 366, 'priorNotice.monthsAhead': 13 } }, depends: { 'no day set': {} }, outside: { ...outside, 'to inform': { 'priorNotice.purpose': 'information' } } }),
  }),
  duty({
    ...base, id: 'se/prior-notice/as-call', carriesOut: 'eu/prior-notice/as-call', sources: [lou('10 kap. 2 och 8 §§')], dossier: ['NAT-PINCALL'], steps: ['sendPriorNotice'],
    says: t('An authority that is not a central one may use a prior notice as the call in a restricted procedure or a negotiation; those who answer are then all invited to confirm their interest.', 'En upphandlande myndighet som inte är en central myndighet får använda en förhandsannons som anbudsinfordran i selektivt eller förhandlat förfarande; de som svarar bjuds sedan alla in att bekräfta sitt intresse.', 'En ordregiver, der ikke er en central myndighed, kan bruge en forhåndsmeddelelse som indkaldelse i begrænset udbud eller forhandling; alle, der svarer, opfordres siden til at bekræfte interessen.', 'En oppdragsgiver som ikke er en sentral myndighet, kan bruke en forhåndskunngjøring som kunngjøring i begrenset konkurranse eller forhandling; alle som svarer, inviteres så til å bekrefte interessen.'),
    when: all(aboveEu, is(priorNoticePurpose, 'call')), must: all(among(procedure, 'restricted', 'negotiation'), isNot(buyerKind, 'state'), yes(priorNoticeCalls)),
    remedies: [{ insteadTake: 'sendNotice', say: t('Use a contract notice instead.', 'Använd en annons om upphandling i stället.', 'Brug en udbudsbekendtgørelse i stedet.', 'Bruk en alminnelig kunngjøring i stedet.') }],
    examples: cases({ ...large, 'priorNotice.purpose': 'call' }, {
      lawful: { 'restricted': call, 'a negotiation': { ...call, procedure: 'negotiation' } }, unlawful: { 'a dialogue': { ...call, procedure: 'dialogue' }, 'the state': { ...call, 'buyer.kind': 'state' }, 'silent about interest': { ...call, 'priorNotice.invitesInterest': false } },
      depends: { 'nobody has said': {} }, outside: { ...outside, 'to inform': { 'priorNotice.purpose': 'information' } },
    }),
  }),
  duty({
    ...base, id: 'se/notice/registered-database', life: since('2020-07-01', 'step taken'), sources: [lou('10 kap. 5 a §, 19 kap. 8 §'), statistics('5–8 §§')], dossier: ['diff 9', 'ans 6', 'nat 6 Statistics law', 'nat 6 Notices where'], steps: ['fillInNotice'],
    says: t('Every notice is published in a registered advertising database, also a result and also below the EU threshold. The database sends it on to TED, lets nothing out before all required fields are filled, and hands its data to the national statistics.', 'Varje annons publiceras i en registrerad annonsdatabas, även en efterannons och även under tröskelvärdet. Databasen skickar den vidare till TED, släpper inget före att alla obligatoriska uppgifter finns och lämnar sina uppgifter till den nationella statistiken.', 'Enhver bekendtgørelse offentliggøres i en registreret database, også et resultat og også under tærskelværdien. Databasen sender den videre til TED, lukker intet ud, før alle krævede felter er udfyldt, og giver sine data til den nationale statistik.', 'Hver kunngjøring publiseres i en registrert database, også et resultat og også under terskelverdien. Databasen sender den videre til TED, slipper ikke noe ut før alle påkrevde felt er utfylt, og gir dataene til den nasjonale statistikken.'),
    why: t('There are several databases: a firm abroad has to look in more than one place.', 'Det finns flera databaser: ett företag utomlands måste leta på mer än ett ställe.', 'Der er flere databaser: en virksomhed i udlandet må lede mere end ét sted.', 'Det finnes flere databaser: en leverandør i utlandet må lete mer enn ett sted.'),
    when: all(any(insideEu, belowEu), among(noticeKind, 'contractNotice', 'awardNotice', 'modification', 'voluntary')), must: yes(officialChannel),
    remedies: [{ change: officialChannel, to: true, say: t('Use a registered database.', 'Använd en registrerad annonsdatabas.', 'Brug en registreret database.', 'Bruk en registrert database.') }],
    examples: cases({ ...usual, 'notice.kind': 'contractNotice' }, {
      lawful: { 'registered': { 'notice.officialChannel': true } },
      unlawful: { 'not registered': { 'notice.officialChannel': false }, 'a small purchase': { ...small, 'notice.officialChannel': false }, 'a result': { 'notice.kind': 'awardNotice', 'notice.officialChannel': false }, 'a change': { 'notice.kind': 'modification', 'notice.officialChannel': false }, 'before a direct award': { 'notice.kind': 'voluntary', 'notice.officialChannel': false } },
      depends: { 'nobody has said': {} }, outside: { 'an invitation': { 'notice.kind': 'invitation' }, 'social services': { subject: 'socialServices' } },
    }),
  }),
  duty({
    ...base, id: 'se/notice/award', carriesOut: 'eu/notice/award-notice', sources: [lou('10 kap. 4 §')], dossier: ['EU-PUB-03'], steps: ['sendAwardNotice'],
    says: t('A notice of the result is sent within 30 days of the contract or framework agreement.', 'En efterannons skickas inom 30 dagar från det att kontraktet eller ramavtalet ingicks.', 'En bekendtgørelse om resultatet sendes inden 30 dage efter kontrakten eller rammeaftalen.', 'En kunngjøring av resultatet sendes innen 30 dager etter kontrakten eller rammeavtalen.'),
    when: insideEu, must: atMost(awardNoticeDays, awardNoticeLimit), remedies: [{ change: awardNoticeDays, say: t('Send it within 30 days.', 'Skicka den inom 30 dagar.', 'Send den inden 30 dage.', 'Send den innen 30 dager.') }],
    examples: cases(usual, { lawful: { 'the thirtieth': { 'awardNotice.days': 30 } }, unlawful: { 'the thirty-first': { 'awardNotice.days': 31 } }, depends: { 'not sent': {} }, outside }),
  }),
  duty({
    ...base, id: 'se/award-notice/quarterly', carriesOut: 'eu/award-notice/quarterly', sources: [lou('10 kap. 4 §')], dossier: ['EU-PUB-03'], steps: ['buyInDynamicSystem'],
    says: t('Contracts in a dynamic system are told of within 30 days, or together within 30 days of the end of the quarter; call-offs under a framework are not.', 'Kontrakt i ett dynamiskt inköpssystem efterannonseras inom 30 dagar, eller samlat inom 30 dagar från kvartalets utgång; avrop från ramavtal efterannonseras inte.', 'Kontrakter i et dynamisk indkøbssystem bekendtgøres inden 30 dage eller samlet inden 30 dage efter kvartalets udløb; træk på rammeaftaler ikke.', 'Kontrakter i en dynamisk innkjøpsordning kunngjøres innen 30 dager, eller samlet innen 30 dager etter kvartalets slutt; avrop på rammeavtaler ikke.'),
    when: insideEu, must: atMost(daysAfterQuarter, quarterDays), remedies: [{ change: daysAfterQuarter, say: t('Send it within 30 days.', 'Skicka den inom 30 dagar.', 'Send den inden 30 dage.', 'Send den innen 30 dager.') }],
    examples: cases(usual, { lawful: { 'the thirtieth': { 'awardNotice.daysAfterQuarter': 30 } }, unlawful: { 'the thirty-first': { 'awardNotice.daysAfterQuarter': 31 } }, depends: { 'not sent': {} }, outside }),
  }),
  duty({
    ...base, id: 'se/letters/on-request', topic: 'award and standstill', carriesOut: 'eu/letters/on-request', sources: [lou('12 kap. 13 §')], dossier: ['nat 6 Reply to a losing bidder', 'diff 62'], steps: ['giveReasons'],
    says: t('A firm that asks gets the reasons, the winner’s name, the advantages of its tender and how negotiation went, as soon as possible and within 15 days.', 'Ett företag som begär det får skälen, vinnarens namn, det valda anbudets fördelar och hur förhandlingen förlöpt, snarast och inom 15 dagar.', 'En virksomhed, der beder om det, får begrundelsen, vinderens navn, det valgte tilbuds fordele og forløbet af forhandlingen, snarest og inden 15 dage.', 'En leverandør som ber om det, får begrunnelsen, vinnerens navn, fordelene ved tilbudet og forløpet av forhandlingen, snarest og innen 15 dager.'),
    when: insideEu, must: atMost(debriefDays, debriefLimit), remedies: [{ change: debriefDays, say: t('Answer within 15 days.', 'Svara inom 15 dagar.', 'Svar inden 15 dage.', 'Svar innen 15 dager.') }],
    examples: cases(usual, { lawful: { 'the fifteenth': { 'debrief.days': 15 } }, unlawful: { 'the sixteenth': { 'debrief.days': 16 } }, depends: { 'not answered': {} }, outside }),
  }),
  duty({
    ...base, id: 'se/letters/on-request-below', topic: 'award and standstill', life: sinceSimpler, sources: [lou('19 kap. 20 §')], dossier: ['nat 6 Reply to a losing bidder'], steps: ['giveReasons'],
    says: t('Below the EU threshold too, a firm that asks after an advertised procurement gets its answer within 15 days.', 'Även under tröskelvärdet får ett företag som frågar efter en annonserad upphandling svar inom 15 dagar.', 'Også under tærskelværdien får en virksomhed, der spørger efter et annonceret indkøb, svar inden 15 dage.', 'Også under terskelverdien får en leverandør som spør etter en kunngjort anskaffelse, svar innen 15 dager.'),
    when: all(belowEu, is(procedure, 'belowThreshold')), must: atMost(debriefDays, debriefLimit), remedies: [{ change: debriefDays, say: t('Answer within 15 days.', 'Svara inom 15 dagar.', 'Svar inden 15 dage.', 'Svar innen 15 dager.') }],
    examples: cases({ ...small, procedure: 'belowThreshold' }, { lawful: { 'the fifteenth': { 'debrief.days': 15 } }, unlawful: { 'the sixteenth': { 'debrief.days': 16 } }, depends: { 'not answered': {} }, outside: { 'above': { 'value.estimated': 2_451_816 }, 'a direct award': { procedure: 'directAward' } } }),
  }),
  duty({
    ...base, id: 'se/contents/validity', sources: [lou('10 kap. 10 §')], dossier: ['diff 56', 'nat 2.5 Default tender validity'], steps: ['fillInNotice'],
    says: t('The notice of an open procedure, and otherwise the notice or the invitation, says how long tenders bind. There is no time by law, and telling a firm that it lost does not free it.', 'Annonsen i ett öppet förfarande, annars annonsen eller inbjudan, anger hur länge anbud är bindande. Lagen har ingen fast tid, och ett anbud förfaller inte för att företaget får veta att det förlorat.', 'Bekendtgørelsen af et offentligt udbud, ellers bekendtgørelsen eller opfordringen, siger, hvor længe tilbud er bindende. Loven har ingen fast frist, og et tilbud bortfalder ikke ved besked om, at det ikke vandt.', 'Kunngjøringen av en åpen anbudskonkurranse, ellers kunngjøringen eller invitasjonen, sier hvor lenge tilbud er bindende. Loven har ingen fast frist, og et tilbud faller ikke bort ved beskjed om at det ikke vant.'),
    when: all(insideEu, any(is(noticeKind, 'invitation'), all(is(noticeKind, 'contractNotice'), is(procedure, 'open')))), must: yes(validityAnnounced),
    remedies: [{ change: validityAnnounced, to: true, say: t('State how long tenders bind.', 'Ange hur länge anbud är bindande.', 'Skriv, hvor længe tilbud er bindende.', 'Oppgi hvor lenge tilbud er bindende.') }],
    examples: cases({ ...usual, 'notice.kind': 'contractNotice' }, {
      lawful: { 'stated': { 'notice.validityStated': true } }, unlawful: { 'silent': { 'notice.validityStated': false }, 'a silent invitation': { procedure: 'restricted', 'notice.kind': 'invitation', 'notice.validityStated': false } },
      depends: { 'nobody has said': {} }, outside: { ...outside, 'the notice of a restricted procedure': { procedure: 'restricted' }, 'a result': { 'notice.kind': 'awardNotice' } },
    }),
  }),
  duty({
    ...base, id: 'se/tenders/validity', topic: 'award and standstill', sources: [lou('10 kap. 10 §')], dossier: ['diff 56', 'nat 2.5 Default tender validity'], steps: ['holdToTender'],
    says: t('A firm is bound for the time that the notice or invitation states, and no longer.', 'Ett företag är bundet under den tid som annonsen eller inbjudan anger, och inte längre.', 'En virksomhed er bundet i den tid, bekendtgørelsen eller opfordringen angiver, og ikke længere.', 'En leverandør er bundet i den tiden kunngjøringen eller invitasjonen angir, og ikke lenger.'),
    when: insideEu, must: all(yes(validityStated), yes(validityWithin)), remedies: [{ insteadTake: 'askClarification', say: t('Ask all whether they prolong their tenders.', 'Fråga alla om de förlänger sina anbud.', 'Spørg alle, om de forlænger deres tilbud.', 'Spør alle om de forlenger tilbudene sine.') }],
    examples: cases(usual, { lawful: { 'within the time': { 'validity.stated': true, 'validity.within': true } }, unlawful: { 'after it': { 'validity.stated': true, 'validity.within': false }, 'no time stated': { 'validity.stated': false, 'validity.within': true } }, depends: { 'nobody has looked': {} }, outside }),
  }),
  gap({
    order: 'SE', topic: 'award and standstill', life: sinceAct, id: 'se/gap/recalled-award', sources: [lou('12 kap. 12 §, 20 kap. 1 §'), luf('12 kap. 12 §, 20 kap. 1 §'), luk('16 kap. 1 §')], steps: ['recallAward'], when: always,
    says: t('No section of the acts says when an award decision may be taken back, and the rulings on it we have not read. A new decision is told to all with reasons and starts a new standstill.', 'Ingen paragraf i lagarna säger när ett tilldelningsbeslut får återtas, och avgörandena om det har vi inte läst. Ett nytt beslut meddelas alla med skäl och startar en ny avtalsspärr.',
      'Ingen bestemmelse i lovene siger, hvornår en tildeling kan tilbagekaldes, og afgørelserne om det har vi ikke læst. En ny beslutning meddeles alle med begrundelse og starter en ny standstill-periode.', 'Ingen bestemmelse i lovene sier når en tildelingsbeslutning kan omgjøres, og avgjørelsene om det har vi ikke lest. En ny beslutning meddeles alle med begrunnelse og starter en ny karensperiode.'),
  }),
]
