import { text as t } from '../../plain/index.ts'
import { above as moreThan, all, among, any, atLeast, atMost, below, duty, gap, is, isNot, no, yes } from '../build.ts'
import {
  activity, awardBasis, bestOnly, bidSumsTold, candidatesInvited, estimatedValue, fourthReserved, lettersToAll, licitationKind, maximumStated, methodDescribed, negotiatedWith,
  negotiationWaived, outsideFirm, procedure, requestWorkingDays, sameCircle, subject, taskChanged, touchesCriteria, weightsForm, worksGround,
} from '../facts/index.ts'
import { thresholdWorks } from '../eu/figures.ts'
import type { Duty, Fact, FactValue, Facts, Rule } from '../types.ts'
import { building } from './below-threshold.ts'
import { danishEntry, depends, lawful, silent, unlawful } from './entry.ts'
import { bidsAskedDirectly, negotiatedAtMost, prequalificationDays, worksLicitation, worksTwoOffers } from './figures.ts'
import { since2022, tl, tl12, tl2022 } from './sources.ts'

// § 12 was read as it stands; the other sections in their text of 2007 (see `tl`), which asks for a reason but does not stop anybody.
const licitation = all(building, is(procedure, 'belowThreshold'))
const works: Facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'works', 'value.estimated': 4_000_000, procedure: 'belowThreshold' }
const direct: Facts = { ...works, procedure: 'directAward' }
const outside: readonly Facts[] = [{ 'value.estimated': 60_000_000 }, { subject: 'services', 'value.estimated': 900_000 }, { procedure: 'directAward' }]
const around = (c: { readonly base?: Facts; readonly of: Fact; readonly good: readonly FactValue[]; readonly bad: readonly [FactValue, ...FactValue[]]; readonly outside?: readonly Facts[] }): Duty['examples'] => [
  ...c.good.map(v => lawful(`${c.of.fact} is ${v}`, { ...works, ...c.base, [c.of.fact]: v })),
  ...c.bad.map(v => unlawful(`${c.of.fact} is ${v}`, { ...works, ...c.base, [c.of.fact]: v })),
  depends(`nobody has said ${c.of.fact}`, { ...works, ...c.base }),
  ...(c.outside ?? outside).map(o => silent(`out of reach: ${Object.entries(o).map(([k, v]) => `${k} is ${v}`).join(', ')}`, { ...works, ...c.base, [c.of.fact]: c.bad[0], ...o })),
]
const entry = (id: `dk/works/${string}`, row: string | readonly string[], place: string) => ({ ...danishEntry(id, 'procedures', row, tl(place)), weight: 'needs a reason' } as const)
const invited = { 'licitation.kind': 'invited' } as const, prequalified = { 'licitation.kind': 'prequalified' } as const
const lowest = { 'award.basis': 'price', 'licitation.bestOnly': true } as const, best = { 'award.basis': 'bestPriceQuality', 'licitation.bestOnly': true, 'licitation.negotiationWaived': false } as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/below/works-licitation', 'procedures', ['C13', 'DK a7.1', 'DK a7.9', 'diff 4', 'nat 1.2 Works below threshold', 'trap 4', 'DK47'], tl12('§ 12, stk. 3')), weight: 'blocks',
    says: t('Works above 3 million kroner go to licitation; direct offers need a listed reason, such as trial or development work that is very hard to describe.',
      'Byggentreprenad över 3 miljoner danska kronor går till licitation; underhandsbud kräver ett uppräknat skäl, till exempel försöks- eller utvecklingsarbete som är mycket svårt att beskriva.',
      'Bygge- og anlægsarbejde over 3 mio. kr. udbydes i licitation; underhåndsbud kræver en opregnet grund, fx forsøgs- eller udviklingsarbejde, der kun med stor vanskelighed kan beskrives.',
      'Bygg og anlegg over 3 millioner danske kroner lyses ut i lisitasjon; direkte tilbud krever en opplistet grunn, for eksempel forsøks- eller utviklingsarbeid som er svært vanskelig å beskrive.'),
    steps: ['chooseProcedure', 'decideAward'],
    when: all(is(activity, 'general'), is(subject, 'works'), moreThan(estimatedValue, worksLicitation), below(estimatedValue, thresholdWorks)), must: any(isNot(procedure, 'directAward'), isNot(worksGround, 'none')),
    remedies: [{ change: procedure, to: 'belowThreshold', say: t('Announce the work in a licitation.', 'Annonsera arbetet i en licitation.', 'Udbyd arbejdet i licitation.', 'Lys ut arbeidet i lisitasjon.') }],
    examples: [
      lawful('licitation', { ...works, 'works.directGround': 'none' }),
      unlawful('direct offers without a reason', { ...direct, 'works.directGround': 'none' }),
      lawful('a full-scale trial that nobody can describe beforehand', { ...direct, 'works.directGround': 'hardToDescribe' }),
      unlawful('one krone above three million', { ...direct, 'value.estimated': 3_000_001, 'works.directGround': 'none' }),
      silent('exactly three million', { ...direct, 'value.estimated': 3_000_000, 'works.directGround': 'none' }),
      unlawful('one krone below the EU threshold', { ...direct, 'value.estimated': 40_313_839, 'works.directGround': 'none' }),
      silent('at the EU threshold', { ...direct, 'value.estimated': 40_313_840, 'works.directGround': 'none' }),
      silent('a utility', { ...direct, 'buyer.kind': 'utility', activity: 'water', 'works.directGround': 'none' }),
      silent('services', { ...direct, subject: 'services', 'works.directGround': 'none' }),
      depends('procedure not chosen', { ...works, procedure: undefined, 'works.directGround': 'none' }),
      depends('direct offers, and nobody says why', direct),
    ],
  }),
  duty({
    ...danishEntry('dk/works/three-offers', 'procedures', ['C13', 'DK a7.1', 'diff 4'], tl12('§ 12, stk. 2')), steps: ['inviteToTender'], weight: 'blocks',
    says: t('At most three direct offers are asked for; a fourth only if the requests reserved it and it comes from outside the local area.', 'Högst tre underhandsbud begärs; ett fjärde bara om det förbehölls i förfrågningarna och kommer från annat håll än lokalområdet.',
      'Der indhentes højst tre underhåndsbud; et fjerde kun, hvis det var forbeholdt i opfordringerne og hentes uden for lokalområdet.', 'Det hentes inn høyst tre direkte tilbud; et fjerde bare hvis det var forbeholdt i forespørslene og kommer utenfra lokalområdet.'),
    when: all(building, is(procedure, 'directAward')), must: any(atMost(candidatesInvited, bidsAskedDirectly), all(is(candidatesInvited, 4), yes(fourthReserved))),
    remedies: [{ change: candidatesInvited, say: t('Ask three firms.', 'Fråga tre företag.', 'Spørg tre virksomheder.', 'Spør tre virksomheter.') }],
    examples: [
      lawful('three', { ...direct, 'candidates.invited': 3, 'works.fourthReserved': false }),
      unlawful('four', { ...direct, 'candidates.invited': 4, 'works.fourthReserved': false }),
      lawful('a fourth from outside, reserved', { ...direct, 'candidates.invited': 4, 'works.fourthReserved': true }),
      unlawful('five', { ...direct, 'candidates.invited': 5, 'works.fourthReserved': true }),
      depends('the number is not known', { ...direct, 'works.fourthReserved': false }),
      silent('above the EU threshold', { ...direct, 'value.estimated': 60_000_000, 'candidates.invited': 5, 'works.fourthReserved': false }),
      silent('a licitation', { ...works, 'candidates.invited': 5, 'works.fourthReserved': false }),
      silent('services', { ...direct, subject: 'services', 'value.estimated': 900_000, 'candidates.invited': 5, 'works.fourthReserved': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/works/not-same-circle', 'procedures', ['C13', 'DK a7.1'], tl12('§ 12, stk. 4'), tl('§ 6, stk. 3')), steps: ['inviteToTender'], weight: 'needs a reason',
    says: t('Where you choose whom to ask, you may not ask the same firms every time: neither for direct offers above 300 000 kroner nor in a limited licitation without prequalification.', 'Där ni själva väljer vilka som tillfrågas får ni inte fråga samma företag varje gång: varken vid underhandsbud över 300 000 danska kronor eller vid begränsad licitation utan prekvalificering.',
      'Hvor I selv vælger, hvem der spørges, må I ikke spørge den samme kreds hver gang: hverken ved underhåndsbud over 300.000 kr. eller ved begrænset licitation uden prækvalifikation.', 'Der dere selv velger hvem som blir spurt, kan dere ikke spørre de samme hver gang: verken ved direkte tilbud over 300 000 danske kroner eller ved begrenset lisitasjon uten prekvalifisering.'),
    when: all(building, any(all(is(procedure, 'directAward'), moreThan(estimatedValue, worksTwoOffers)), all(is(procedure, 'belowThreshold'), is(licitationKind, 'invited')))), must: no(sameCircle),
    remedies: [{ change: sameCircle, to: false, say: t('Ask others this time.', 'Fråga andra den här gången.', 'Spørg andre denne gang.', 'Spør andre denne gangen.') }],
    examples: [
      ...around({ base: invited, of: sameCircle, good: [false], bad: [true], outside: [...outside.slice(0, 2), prequalified] }),
      unlawful('direct offers', { ...direct, 'licitation.sameCircle': true }),
      unlawful('direct offers on 300 001 kroner', { ...direct, 'value.estimated': 300_001, 'licitation.sameCircle': true }),
      silent('exactly 300 000', { ...direct, ...invited, 'value.estimated': 300_000, 'licitation.sameCircle': true }),
    ],
  }),
  duty({
    ...entry('dk/works/prequalification', 'DK a7.2', '§ 6, stk. 2'), steps: ['sendNotice'],
    says: t('An advert for prequalification gives at least 15 working days to announce interest.', 'En annons om prekvalificering ger minst 15 arbetsdagar att anmäla intresse.', 'En annonce om prækvalifikation giver mindst 15 arbejdsdage til at anmelde interesse.', 'En kunngjøring om prekvalifisering gir minst 15 virkedager til å melde interesse.'),
    when: all(licitation, is(licitationKind, 'prequalified')), must: atLeast(requestWorkingDays, prequalificationDays),
    remedies: [{ change: requestWorkingDays, say: t('Lengthen the time.', 'Förläng tiden.', 'Forlæng fristen.', 'Forleng fristen.') }],
    examples: around({ base: prequalified, of: requestWorkingDays, good: [15, 20], bad: [14], outside: [...outside, invited] }),
  }),
  duty({
    ...entry('dk/works/maximum-stated', 'DK a7.2', '§ 6, stk. 2, nr. 4, og stk. 3'), steps: ['sendNotice', 'inviteToTender'],
    says: t('In a limited licitation the advert or invitation says how many tenderers at most will be asked.', 'Vid begränsad licitation anger annonsen eller inbjudan hur många anbudsgivare som högst tillfrågas.', 'Ved begrænset licitation oplyser annoncen eller indbydelsen, hvor mange bydende der højst opfordres.', 'Ved begrenset lisitasjon sier kunngjøringen eller invitasjonen hvor mange leverandører som høyst blir spurt.'),
    when: all(licitation, among(licitationKind, 'prequalified', 'invited')), must: yes(maximumStated),
    remedies: [{ change: maximumStated, to: true, say: t('State the number.', 'Ange antalet.', 'Oplys antallet.', 'Oppgi antallet.') }],
    examples: [...around({ base: invited, of: maximumStated, good: [true], bad: [false], outside: [...outside, { 'licitation.kind': 'public' }] }), unlawful('with prequalification', { ...works, ...prequalified, 'licitation.maximumStated': false })],
  }),
  duty({
    ...entry('dk/works/outside-firm', 'DK a7.2', '§ 6, stk. 3'), steps: ['inviteToTender'],
    says: t('A limited licitation without prequalification asks at least one firm from outside the local area, unless only certain firms can do the work.', 'En begränsad licitation utan prekvalificering frågar minst ett företag från annat håll, om inte bara vissa företag kan utföra arbetet.',
      'En begrænset licitation uden prækvalifikation indbyder mindst én virksomhed uden for lokalområdet, medmindre kun bestemte virksomheder kan udføre arbejdet.', 'En begrenset lisitasjon uten prekvalifisering inviterer minst én virksomhet utenfra lokalområdet, med mindre bare bestemte virksomheter kan utføre arbeidet.'),
    when: all(licitation, is(licitationKind, 'invited')), must: yes(outsideFirm),
    remedies: [{ change: outsideFirm, to: true, say: t('Invite one from outside.', 'Bjud in en från annat håll.', 'Indbyd én udefra.', 'Inviter én utenfra.') }],
    examples: around({ base: invited, of: outsideFirm, good: [true], bad: [false], outside: [...outside, prequalified] }),
  }),
  duty({
    ...entry('dk/works/criterion', ['DK a7.4', 'C26', 'diff 24', 'nat 2.4 Weighting'], '§ 8, stk. 2'), steps: ['writeDocuments', 'sendNotice'], weight: 'needs a reason',
    says: t('The documents name the criterion: lowest price, or the best tender with weights as far as possible, else in order of importance.', 'Dokumenten anger kriteriet: lägsta pris, eller bästa anbud med vikter så långt möjligt, annars i prioritetsordning.',
      'Udbudsbetingelserne angiver kriteriet: laveste pris eller det økonomisk mest fordelagtige bud med vægtning så vidt muligt, ellers i prioriteret rækkefølge.', 'Dokumentene oppgir kriteriet: laveste pris, eller beste tilbud med vekter så langt mulig, ellers i prioritert rekkefølge.'),
    when: licitation, must: any(is(awardBasis, 'price'), among(weightsForm, 'stated', 'order')),
    remedies: [{ change: weightsForm, to: 'stated', say: t('Give the weights.', 'Ange vikterna.', 'Angiv vægtene.', 'Oppgi vektene.') }],
    examples: [
      ...around({ base: { 'award.basis': 'bestPriceQuality' }, of: weightsForm, good: ['stated', 'order'], bad: ['none'] }),
      lawful('lowest price', { ...works, 'award.basis': 'price', 'award.weights': 'none' }),
    ],
  }),
  duty({
    // The section as LOV 1564/2015 rewrote it was not read; the guidance of the trade says that it asks for the method since 2016.
    ...entry('dk/works/method', ['C26', 'diff 24', 'nat 4.1 Same duty below threshold for works'], '§ 8, stk. 2, som ændret ved LOV nr. 1564 af 15/12/2015'), steps: ['writeDocuments', 'sendNotice'],
    says: t('Where the best tender wins a licitation, the documents also describe how the tenders are evaluated and what will count.', 'Där det bästa anbudet vinner en licitation beskriver dokumenten också hur anbuden utvärderas och vad som räknas.',
      'Ved licitation på det økonomisk mest fordelagtige bud beskriver udbudsbetingelserne også evalueringsmetoden, og hvad der tillægges betydning.', 'Der det beste tilbudet vinner en lisitasjon, beskriver dokumentene også hvordan tilbudene evalueres, og hva som teller.'),
    when: all(licitation, is(awardBasis, 'bestPriceQuality')), must: yes(methodDescribed),
    remedies: [{ change: methodDescribed, to: true, say: t('Describe the method and what will count.', 'Beskriv metoden och vad som räknas.', 'Beskriv metoden, og hvad der tæller.', 'Beskriv metoden og hva som teller.') }],
    examples: around({ base: { 'award.basis': 'bestPriceQuality' }, of: methodDescribed, good: [true], bad: [false], outside: [...outside, { 'award.basis': 'price' }] }),
  }),
  duty({
    ...entry('dk/works/opening', ['DK a7.6', 'C46'], '§ 7 a'), sources: [tl2022('§ 7 a')], life: since2022, steps: ['openTenders'], weight: 'blocks',
    says: t('Bids in a licitation are opened at a time set beforehand, and tenderers learn bid sums and reservations right after.', 'Anbuden vid en licitation öppnas vid en förutbestämd tid, och anbudsgivarna får veta summor och förbehåll direkt därefter.',
      'Bud i en licitation åbnes på et forud fastsat tidspunkt, og de bydende får budsummer og forbehold at vide i umiddelbar tilknytning hertil.', 'Tilbud i en lisitasjon åpnes på et tidspunkt fastsatt på forhånd, og leverandørene får vite summer og forbehold rett etterpå.'),
    when: licitation, must: yes(bidSumsTold),
    remedies: [{ change: bidSumsTold, to: true, say: t('Send the sums and reservations to all tenderers.', 'Skicka summor och förbehåll till alla anbudsgivare.', 'Send budsummer og forbehold til alle bydende.', 'Send summer og forbehold til alle leverandørene.') }],
    examples: around({ of: bidSumsTold, good: [true], bad: [false] }),
  }),
  duty({
    ...entry('dk/works/negotiate-lowest', ['DK a7.3', 'C14', 'DK48', 'diff 13', 'nat 2.4 Dialogue and negotiation'], '§ 10'), steps: ['holdRound'],
    says: t('After a licitation on lowest price you may negotiate, but only with the lowest tenderer.', 'Efter en licitation på lägsta pris får ni förhandla, men bara med den som lämnat lägsta anbudet.', 'Efter en licitation på laveste pris må I forhandle, men kun med lavestbydende.', 'Etter en lisitasjon på laveste pris kan dere forhandle, men bare med den som har lavest tilbud.'),
    when: all(licitation, is(awardBasis, 'price')), must: all(atMost(negotiatedWith, 1), yes(bestOnly)),
    remedies: [
      { change: negotiatedWith, say: t('Negotiate with one.', 'Förhandla med en.', 'Forhandl med én.', 'Forhandle med én.') },
      { change: bestOnly, to: true, say: t('Negotiate with the lowest tenderer.', 'Förhandla med den lägsta.', 'Forhandl med lavestbydende.', 'Forhandle med den laveste.') },
    ],
    examples: [...around({ base: lowest, of: negotiatedWith, good: [1], bad: [2], outside: [...outside, { 'award.basis': 'bestPriceQuality' }] }), unlawful('with the second lowest', { ...works, ...lowest, 'licitation.negotiatedWith': 1, 'licitation.bestOnly': false })],
  }),
  duty({
    ...entry('dk/works/negotiate-best', ['DK a7.3', 'C14', 'diff 13', 'nat 2.4 Dialogue and negotiation'], '§ 11, stk. 1'), steps: ['holdRound'],
    says: t('After a licitation on the best tender you may negotiate with at most the three best, unless you gave it up in the documents.', 'Efter en licitation på bästa anbud får ni förhandla med högst de tre bästa, om ni inte avstått från det i dokumenten.', 'Efter en licitation på det økonomisk mest fordelagtige bud må I forhandle med højst de tre bedste, medmindre I har givet afkald på det.', 'Etter en lisitasjon på beste tilbud kan dere forhandle med høyst de tre beste, med mindre dere har gitt avkall på det.'),
    when: all(licitation, is(awardBasis, 'bestPriceQuality')), must: all(atMost(negotiatedWith, negotiatedAtMost), yes(bestOnly), no(negotiationWaived)),
    remedies: [
      { change: negotiatedWith, say: t('Negotiate with three at most.', 'Förhandla med högst tre.', 'Forhandl med højst tre.', 'Forhandle med høyst tre.') },
      { change: bestOnly, to: true, say: t('Choose those whose bids are best.', 'Välj dem vars anbud är bäst.', 'Vælg dem, hvis bud er bedst.', 'Velg dem med de beste tilbudene.') },
      { insteadTake: 'decideAward', say: t('If you gave negotiation up, award on the bids as they stand.', 'Har ni avstått från förhandling, tilldela på anbuden som de är.', 'Har I givet afkald på forhandling, så tildel på buddene, som de er.', 'Har dere gitt avkall på forhandling, tildel på tilbudene slik de er.') },
    ],
    examples: [
      ...around({ base: best, of: negotiatedWith, good: [3, 1], bad: [4], outside: [...outside, { 'award.basis': 'price' }] }),
      unlawful('with others than the best', { ...works, ...best, 'licitation.negotiatedWith': 2, 'licitation.bestOnly': false }),
      unlawful('given up', { ...works, ...best, 'licitation.negotiatedWith': 2, 'licitation.negotiationWaived': true }),
    ],
  }),
  duty({
    ...entry('dk/works/negotiate-within', 'DK a7.3', '§ 11, stk. 3-4'), steps: ['holdRound'],
    says: t('The negotiation leaves the nature of the task and the criteria with their weights as they are, and all are treated alike.', 'Förhandlingen lämnar uppgiftens karaktär och kriterierna med deras vikter orörda, och alla behandlas lika.', 'Forhandlingen lader opgavens karakter og kriterierne med deres vægtning være, og alle behandles ens.', 'Forhandlingen lar oppdragets karakter og kriteriene med vektene være, og alle behandles likt.'),
    when: licitation, must: all(no(taskChanged), no(touchesCriteria)),
    remedies: [
      { change: taskChanged, to: false, say: t('Keep to the task that was tendered.', 'Håll er till den upphandlade uppgiften.', 'Hold jer til den udbudte opgave.', 'Hold dere til oppdraget som ble lyst ut.') },
      { change: touchesCriteria, to: false, say: t('Leave the criteria.', 'Låt kriterierna vara.', 'Lad kriterierne være.', 'La kriteriene være.') },
    ],
    examples: [...around({ base: { 'round.awardCriteria': false }, of: taskChanged, good: [false], bad: [true] }), unlawful('a weight changed', { ...works, 'licitation.taskChanged': false, 'round.awardCriteria': true })],
  }),
  duty({
    ...entry('dk/works/result-told', 'DK a7.1', '§§ 14-15'), steps: ['sendAwardLetters'],
    says: t('All who bid on the works are told the decision as soon as possible, also when direct offers were asked for.', 'Alla som lämnat anbud på arbetet får veta beslutet så snart som möjligt, även vid underhandsbud.', 'Alle, der har budt på arbejdet, underrettes hurtigst muligt om afgørelsen, også ved underhåndsbud.', 'Alle som har gitt tilbud på arbeidet, får vite avgjørelsen så snart som mulig, også ved direkte tilbud.'),
    when: building, must: yes(lettersToAll),
    remedies: [{ change: lettersToAll, to: true, say: t('Tell all.', 'Meddela alla.', 'Underret alle.', 'Gi alle beskjed.') }],
    examples: around({ of: lettersToAll, good: [true], bad: [false], outside: outside.slice(0, 2) }),
  }),
  gap({
    ...danishEntry('dk/gap/works-framework', 'frameworks and systems', 'DK a7.7', tl('§ 13')),
    says: t('A framework for works below the threshold has one buyer, one firm and at most four years. Whether yours keeps to this is not asked here.', 'Ett ramavtal för byggentreprenad under tröskelvärdet har en köpare, ett företag och högst fyra år. Om ert gör det frågas inte här.', 'En rammeaftale om bygge- og anlægsarbejde under tærskelværdien har én udbyder, én virksomhed og højst fire år. Om jeres gør, spørges der ikke om her.', 'En rammeavtale om bygg og anlegg under terskelverdien har én oppdragsgiver, én virksomhet og høyst fire år. Om deres gjør det, spørres det ikke om her.'),
    steps: ['planFramework'], when: building,
  }),
]
