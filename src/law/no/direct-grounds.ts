import { text as t, type Text } from '../../plain/index.ts'
import { all, among, duty, is, no, yes } from '../build.ts'
import { conditionsAltered, directGround, negotiationImpossible, noMoreThanNeeded, procedure, urgencySubstantiated } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { grounds } from '../eu/direct-shared.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { cases, insideEu, large, underEea } from './cases.ts'
import { foa, sinceAct } from './sources.ts'

const dossier = ['nat 2.1 Negotiation without notice'] as const
const ground = (id: `no/direct/${string}`, same: Shared, place: string, says: Text): Rule =>
  inCountry('NO', same, { id, life: sinceAct, dossier, sources: [foa(place)], says })

export const rules: readonly Rule[] = [
  duty({
    id: 'no/direct/competition-first', order: 'NO', topic: 'procedures', life: sinceAct, sources: [foa('§§ 13-3, 13-4 bokstav a')], dossier: [...dossier, 'NAT-NPWP'],
    says: t(
      'Where Norway allows negotiation without a notice (no suitable tenders, only unacceptable tenders, urgency, research goods), you go to one supplier alone only if even such a negotiation is impossible.',
      'Där Norge tillåter förhandling utan annons (inga lämpliga anbud, bara oacceptabla anbud, brådska, forskningsvaror) får ni gå till en enda leverantör bara om inte ens en sådan förhandling är möjlig.',
      'Hvor Norge tillader forhandling uden bekendtgørelse (ingen egnede tilbud, kun uacceptable tilbud, hast, forskningsvarer), går I kun til én leverandør, hvis selv en sådan forhandling er umulig.',
      'Der det er adgang til konkurranse med forhandling uten kunngjøring (ingen egnede tilbud, bare uakseptable tilbud, hastverk, forskningsvarer), kan dere gå til én leverandør bare hvis selv en slik konkurranse er umulig.'),
    steps: ['chooseProcedure', 'signContract'], when: all(insideEu, is(procedure, 'directAward'), among(directGround, 'noTenders', 'unacceptableTenders', 'extremeUrgency', 'researchSupplies')), must: yes(negotiationImpossible), weight: 'blocks',
    remedies: [{ change: procedure, to: 'negotiatedWithoutNotice', say: t('Negotiate with several suppliers without a notice.', 'Förhandla med flera leverantörer utan annons.', 'Forhandl med flere leverandører uden bekendtgørelse.', 'Hold en konkurranse med forhandling uten kunngjøring mellom flere leverandører.') }],
    examples: cases({ ...large, procedure: 'directAward', 'direct.ground': 'extremeUrgency' }, {
      lawful: { 'only one can come tonight': { 'direct.negotiationImpossible': true } },
      unlawful: Object.fromEntries(['extremeUrgency', 'noTenders', 'unacceptableTenders', 'researchSupplies'].map(g => [`three could be asked: ${g}`, { 'direct.ground': g, 'direct.negotiationImpossible': false }])),
      depends: { 'not judged': {} }, outside: { ...underEea, 'a negotiation': { procedure: 'negotiatedWithoutNotice' }, 'only one can deliver': { 'direct.ground': 'technical' } },
    }),
  }),
  ground('no/direct/no-tenders', grounds.noTenders, '§ 13-3 bokstav b', t(
    'An earlier open or restricted competition that brought no tenders, or only such as plainly missed the need, opens negotiation without a notice. Requirements and terms stay essentially the same.',
    'En tidigare öppen eller selektiv upphandling utan anbud, eller med bara sådana som uppenbart inte mötte behovet, öppnar för förhandling utan annons. Krav och villkor förblir i huvudsak desamma.',
    'Et tidligere offentligt eller begrænset udbud uden tilbud, eller med kun tilbud der åbenbart ikke dækkede behovet, åbner for forhandling uden bekendtgørelse. Krav og vilkår er i hovedsagen de samme.',
    'En tidligere åpen eller begrenset anbudskonkurranse uten tilbud, eller med bare tilbud som åpenbart ikke oppfylte behovet, åpner for forhandling uten kunngjøring. Krav og vilkår kan ikke endres vesentlig.')),
  ground('no/direct/former-tenderers', grounds.unacceptable, '§ 13-3 bokstav a', t(
    'After only unacceptable tenders you may negotiate without a notice with all who tendered, and only them, leaving out those who were rejected for form or on account of the supplier.',
    'Efter bara oacceptabla anbud får ni förhandla utan annons med alla som lämnat anbud, och bara dem, utom dem som avvisats på grund av formfel eller leverantören själv.',
    'Efter kun uacceptable tilbud kan I forhandle uden bekendtgørelse med alle, der bød, og kun dem, bortset fra dem der blev afvist for formfejl eller på grund af leverandøren selv.',
    'Etter bare uakseptable tilbud kan dere forhandle uten kunngjøring med alle som ga tilbud, og bare dem, unntatt dem som ble avvist for formalfeil eller på grunn av forhold ved leverandøren.')),
  duty({
    id: 'no/direct/former-terms', order: 'NO', topic: 'procedures', life: sinceAct, sources: [foa('§ 13-3 bokstav a')], dossier,
    says: t('In that negotiation with former tenderers the requirements and the contract terms are not changed substantially.', 'I den förhandlingen med tidigare anbudsgivare ändras krav och avtalsvillkor inte väsentligt.',
      'I den forhandling med tidligere tilbudsgivere ændres krav og kontraktvilkår ikke væsentligt.', 'I denne forhandlingen med tidligere leverandører kan kravspesifikasjoner og kontraktsvilkår ikke endres vesentlig.'),
    steps: ['chooseProcedure', 'signContract'], when: all(insideEu, among(procedure, 'negotiatedWithoutNotice', 'directAward'), is(directGround, 'unacceptableTenders')), must: no(conditionsAltered), weight: 'blocks',
    remedies: [{ insteadTake: 'chooseProcedure', say: t('Announce the changed purchase.', 'Annonsera det ändrade köpet.', 'Bekendtgør det ændrede køb.', 'Kunngjør den endrede anskaffelsen.') }],
    examples: cases({ ...large, procedure: 'negotiatedWithoutNotice', 'direct.ground': 'unacceptableTenders' }, {
      lawful: { 'the same terms': { 'direct.conditionsAltered': false } }, unlawful: { 'other terms': { 'direct.conditionsAltered': true }, 'with one alone': { procedure: 'directAward', 'direct.conditionsAltered': true } }, depends: { 'not judged': {} },
      outside: { ...underEea, 'another ground': { 'direct.ground': 'technical' }, 'an open competition': { procedure: 'open' } },
    }),
  }),
  duty({
    id: 'no/direct/cover-purchase', order: 'NO', topic: 'procedures', life: sinceAct, sources: [foa('§ 13-3 bokstav f')], dossier,
    says: t('After a contract has been declared ineffective you may buy without a notice what you cannot do without, if no time limits can be kept and only for as long as a proper competition takes.',
      'När ett kontrakt har förklarats ogiltigt får ni utan annons köpa det ni inte kan vara utan, om inga tidsfrister går att hålla och bara så länge som en riktig upphandling tar.',
      'Når en kontrakt er erklæret uden virkning, kan I uden bekendtgørelse købe det, I ikke kan undvære, hvis ingen frister kan holdes, og kun så længe et rigtigt udbud tager.',
      'Når en kontrakt er kjent uten virkning, kan dere foreta nødvendige dekningskjøp uten kunngjøring, hvis ingen frister kan overholdes, og bare så lenge det tar å gjennomføre en konkurranse.'),
    steps: ['chooseProcedure', 'signContract'], when: all(insideEu, among(procedure, 'negotiatedWithoutNotice', 'directAward'), is(directGround, 'reviewGap')), must: all(yes(urgencySubstantiated), yes(noMoreThanNeeded)), weight: 'blocks',
    remedies: [{ change: noMoreThanNeeded, to: true, say: t('Shorten it to the time that a competition takes.', 'Korta det till den tid som en upphandling tar.', 'Forkort den til den tid, et udbud tager.', 'Kort den ned til tiden en konkurranse tar.') }, { insteadTake: 'chooseProcedure', say: t('Hold a competition with a notice.', 'Genomför en annonserad upphandling.', 'Gennemfør et udbud med bekendtgørelse.', 'Hold en konkurranse med kunngjøring.') }],
    examples: cases({ ...large, procedure: 'negotiatedWithoutNotice', 'direct.ground': 'reviewGap', 'time.urgencySubstantiated': true, 'direct.noMoreThanNeeded': true }, {
      lawful: { 'six months of meals': {} }, unlawful: { 'four years': { 'direct.noMoreThanNeeded': false }, 'there was time': { 'time.urgencySubstantiated': false }, 'four years, directly': { procedure: 'directAward', 'direct.noMoreThanNeeded': false } },
      depends: { 'not judged': { 'direct.noMoreThanNeeded': undefined } }, outside: { ...underEea, 'another ground': { 'direct.ground': 'technical' }, 'an open competition': { procedure: 'open' } },
    }),
  }),
  ground('no/direct/artistic', grounds.artistic, '§ 13-4 bokstav b nr. 1', t(
    'A unique work of art or performance may be bought without competition.', 'Ett unikt konstverk eller en unik konstnärlig prestation får köpas utan konkurrens.',
    'Et unikt kunstværk eller en unik kunstnerisk optræden kan købes uden konkurrence.', 'Et unikt kunstnerisk verk eller en unik kunstnerisk fremføring kan anskaffes uten konkurranse.')),
  ground('no/direct/technical', grounds.technical, '§ 13-4 bokstav b nr. 2', t(
    'That competition is technically impossible counts only without reasonable alternatives, and not when the documents were fitted to one supplier.',
    'Att konkurrens är tekniskt omöjlig räknas bara om rimliga alternativ saknas, och inte när dokumenten anpassats till en leverantör.',
    'At konkurrence er teknisk umulig, tæller kun uden rimelige alternativer, og ikke når materialet er tilpasset én leverandør.',
    'At konkurranse er umulig av tekniske årsaker, teller bare når det ikke finnes rimelige alternativer, og ikke når anskaffelsesdokumentene er tilpasset én leverandør.')),
  ground('no/direct/exclusive-rights', grounds.exclusiveRights, '§ 13-4 bokstav b nr. 3', t(
    'Exclusive rights, also in ideas and works, count only without reasonable alternatives, and not when the buyer itself is why competition is missing.',
    'Ensamrätt, även immateriell, räknas bara om rimliga alternativ saknas, och inte när köparen själv är orsaken till att konkurrens saknas.',
    'Eneret, også immateriel, tæller kun uden rimelige alternativer, og ikke når ordregiveren selv er årsag til, at konkurrencen mangler.',
    'Enerett, også immateriell, teller bare når det ikke finnes rimelige alternativer, og ikke når oppdragsgiver selv er årsaken til at konkurransen mangler.')),
  ground('no/direct/urgency', grounds.urgency, '§ 13-3 bokstav e', t(
    'Urgency counts when you did not cause it, could not foresee it and no time limits can be kept; the contract covers no more than strictly needed.',
    'Brådska räknas när ni inte orsakat den, inte kunde förutse den och inga tidsfrister går att hålla; kontraktet omfattar inte mer än absolut nödvändigt.',
    'Hast tæller, når I ikke er skyld i den, ikke kunne forudse den, og ingen frister kan holdes; kontrakten omfatter ikke mere end strengt nødvendigt.',
    'Hastverk teller når dere ikke er skyld i det, ikke kunne forutse det, og ingen frister kan overholdes; kontrakten skal ikke være større enn strengt nødvendig.')),
  ground('no/direct/research-supplies', grounds.research, '§ 13-3 bokstav c', t(
    'Goods made solely for research, trial, study or development may be negotiated without a notice, not when they are made in quantity to show a market or cover costs.',
    'Varor som framställs enbart för forskning, försök, studier eller utveckling får förhandlas utan annons, inte när de tillverkas i mängd för att visa en marknad eller täcka kostnader.',
    'Varer, der alene fremstilles til forskning, forsøg, undersøgelse eller udvikling, kan forhandles uden bekendtgørelse, ikke når de fremstilles i mængde for at vise et marked eller dække omkostninger.',
    'Varer som produseres utelukkende for forskning, forsøk, undersøkelse eller utvikling, kan kjøpes uten kunngjøring, ikke når de produseres i større mengder for å vise et marked eller dekke kostnader.')),
  ground('no/direct/additional', grounds.additional, '§ 13-4 bokstav c', t(
    'Additional goods may come from the first supplier without competition when a change would force incompatible goods on you or make operation disproportionately difficult.',
    'Kompletterande varor får komma från den första leverantören utan konkurrens när ett byte skulle tvinga fram oförenliga varor eller göra driften oproportionerligt svår.',
    'Supplerende varer kan komme fra den første leverandør uden konkurrence, når et skifte ville påtvinge jer uforenelige varer eller gøre driften uforholdsmæssigt vanskelig.',
    'Tilleggsvarer kan komme fra den opprinnelige leverandøren uten konkurranse når et skifte ville tvinge fram uforenlige varer eller gjøre driften uforholdsmessig vanskelig.')),
  ground('no/direct/additional-months', grounds.additionalMonths, '§ 13-4 bokstav c', t(
    'The additional deliveries should not normally run beyond three years. The Norwegian text names the duration of the first contract too.',
    'De kompletterande leveranserna bör normalt inte löpa mer än tre år. Den norska texten nämner också det första kontraktets löptid.',
    'De supplerende leverancer bør normalt ikke løbe over tre år. Den norske tekst nævner også den første kontrakts løbetid.',
    'Tilleggsleveransene skal normalt ikke vare over tre år. Forskriften nevner også varigheten av den opprinnelige kontrakten.')),
  ground('no/direct/commodity', grounds.commodity, '§ 13-4 bokstav e', t(
    'Goods quoted and bought on an exchange need no competition.', 'Varor som noteras och köps på en råvarubörs kräver ingen konkurrens.',
    'Varer, der noteres og købes på en varebørs, kræver ingen konkurrence.', 'Varer som noteres og kjøpes på en varebørs, kan anskaffes uten konkurranse.')),
  ground('no/direct/liquidation', grounds.liquidation, '§ 13-4 bokstav f', t(
    'Goods or services may be bought without competition on particularly advantageous terms from a supplier that has stopped trading or from an estate.',
    'Varor eller tjänster får köpas utan konkurrens på särskilt förmånliga villkor från en leverantör som har upphört eller från ett konkursbo.',
    'Varer eller tjenesteydelser kan købes uden konkurrence på særlig fordelagtige vilkår hos en leverandør, der er ophørt, eller hos et bo.',
    'Varer eller tjenester kan anskaffes uten konkurranse på særlig fordelaktige vilkår fra en leverandør som har stanset, eller fra et konkursbo.')),
  ground('no/direct/contest-winner', grounds.contestWinner, '§ 13-3 bokstav d, § 13-4 bokstav g', t(
    'The service contract goes to the winner of the contest without competition; with several winners all are invited to negotiate.',
    'Tjänstekontraktet går till tävlingens vinnare utan konkurrens; med flera vinnare bjuds alla in att förhandla.',
    'Tjenesteydelseskontrakten går til konkurrencens vinder uden konkurrence; er der flere, opfordres alle til at forhandle.',
    'Tjenestekontrakten går til vinneren av plan- og designkonkurransen uten konkurranse; er det flere vinnere, inviteres alle til forhandlinger.')),
  ground('no/direct/repetition', grounds.repetition, '§ 13-4 bokstav d', t(
    'Services or works may be repeated with the same supplier when the first contract was announced and competed, the documents gave extent, conditions and the right to do so, and the value was counted.',
    'Tjänster eller byggentreprenader får upprepas med samma leverantör när det första kontraktet annonserades och konkurrensutsattes, dokumenten angav omfattning, villkor och rätten till det, och värdet räknades med.',
    'Tjenesteydelser eller arbejder kan gentages hos samme leverandør, når den første kontrakt var bekendtgjort og udbudt, materialet angav omfang, vilkår og retten dertil, og værdien var regnet med.',
    'Tjenester eller bygge- og anleggsarbeid kan gjentas hos samme leverandør når den første kontrakten var kunngjort og konkurranseutsatt, dokumentene oppga omfang, vilkår og retten til det, og verdien var regnet med.')),
  ground('no/direct/repetition-months', grounds.repetitionMonths, '§ 13-4 bokstav d', t(
    'The repeated contract is made within three years of the first.', 'Det upprepade kontraktet ingås inom tre år från det första.',
    'Den gentagne kontrakt indgås inden tre år efter den første.', 'Den gjentatte kontrakten inngås innen tre år etter den første.')),
]
