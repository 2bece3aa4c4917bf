import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, is, isNot, no, yes } from '../build.ts'
import { allQualifiedInvited, candidatesInvited, changesWritten, firstTenderReserved, invitedTogether, negotiated, objectiveSelection, minimumInvitedStated, onlyApplicants, procedure, reducedBy, roundEqual, stagesAnnounced, touchesCriteria, touchesFinal, touchesMinimum } from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround, heatCompany, insideDirective, smallPurchase } from './entry.ts'
import { invitedOthers, invitedRestricted } from './figures.ts'
import { insideFull } from './regimes.ts'
import { d24, d25 } from './sources.ts'

const on = dutyOn('negotiation')
const talks = among(procedure, 'negotiation', 'dialogue', 'innovationPartnership')
const twoSteps = among(procedure, 'restricted', 'negotiation', 'dialogue', 'innovationPartnership')
const negotiation: Facts = { procedure: 'negotiation' }
const restricted: Facts = { procedure: 'restricted' }
const open: Facts = { procedure: 'open' }
const kinds = ['negotiation', 'dialogue', 'innovationPartnership'] as const
const offers = ['negotiation', 'innovationPartnership'] as const
const inEach = (of: string, good: string | boolean, bad: string | boolean, base: Facts = {}, used: readonly string[] = kinds) => used.flatMap(p => [
  example(`${p}, ${of} is ${good}`, { ...bigPurchase, procedure: p, ...base, [of]: good }, 'lawful'), example(`${p}, ${of} is ${bad}`, { ...bigPurchase, procedure: p, ...base, [of]: bad }, 'unlawful')])
// The negotiated procedure of utilities has no list of what is fixed (Directive 2014/25 art. 47); equal treatment stands: eu/utilities/negotiation-basics.
const fixedByLaw = any(isNot(procedure, 'negotiation'), insideDirective)
const inUtilities = (of: string, good: string | boolean, bad: string | boolean, more: Facts = {}, used: readonly string[] = ['dialogue', 'innovationPartnership']) => [
  ...used.flatMap(p => [example(`a heat company, ${p}, ${of} is ${good}`, { ...bigPurchase, ...heatCompany, procedure: p, ...more, [of]: good }, 'lawful'), example(`a heat company, ${p}, ${of} is ${bad}`, { ...bigPurchase, ...heatCompany, procedure: p, ...more, [of]: bad }, 'unlawful')]),
  example(`a small ${used.at(-1)}, ${of} is ${bad}`, { ...bigPurchase, ...smallPurchase, procedure: used.at(-1), ...more, [of]: bad }, 'does not apply'),
  example(`a heat company that negotiates, ${of} is ${bad}`, { ...bigPurchase, ...heatCompany, ...negotiation, ...more, [of]: bad }, 'does not apply')]
const inviteMore = t('Invite more of those who qualified.', 'Bjud in fler av de kvalificerade.', 'Opfordr flere af de egnede.', 'Inviter flere av de kvalifiserte.')

export const rules: readonly Rule[] = [
  on({
    id: 'eu/invite/restricted', dossier: ['EU-NUM-01', 'EU-NUM-05'], sources: [d24('art. 65(2)')], weight: 'blocks', steps: ['inviteToTender'],
    says: t('In a restricted procedure at least five firms are invited, or all who qualified if they are fewer.', 'I ett selektivt förfarande bjuds minst fem företag in, eller alla kvalificerade om de är färre.', 'I et begrænset udbud opfordres mindst fem virksomheder, eller alle egnede, hvis de er færre.', 'I en begrenset anbudskonkurranse inviteres minst fem leverandører, eller alle kvalifiserte hvis de er færre.'),
    when: all(is(procedure, 'restricted'), insideDirective), must: any(atLeast(candidatesInvited, invitedRestricted), yes(allQualifiedInvited)),
    remedies: [{ change: candidatesInvited, to: 5, say: inviteMore }],
    examples: [
      ...examplesAround({ base: { ...restricted, 'candidates.allQualifiedInvited': false }, of: candidatesInvited, good: [5, 6], bad: [4], outside: [negotiation] }),
      example('only four qualified, and all are invited', { ...bigPurchase, ...restricted, 'candidates.invited': 4, 'candidates.allQualifiedInvited': true }, 'lawful'),
    ],
  }),
  on({
    id: 'eu/invite/others', dossier: ['EU-NUM-02', 'EU-NUM-03', 'EU-NUM-04', 'EU-NUM-05'], sources: [d24('art. 65(2)')], weight: 'blocks', steps: ['inviteToTender'],
    says: t('In negotiation, dialogue and innovation partnership at least three firms are invited, or all who qualified if they are fewer.', 'Vid förhandling, dialog och innovationspartnerskap bjuds minst tre företag in, eller alla kvalificerade om de är färre.', 'Ved forhandling, dialog og innovationspartnerskab opfordres mindst tre virksomheder, eller alle egnede, hvis de er færre.', 'Ved forhandling, dialog og innovasjonspartnerskap inviteres minst tre leverandører, eller alle kvalifiserte hvis de er færre.'),
    why: t('Without several to compare there is no real competition.', 'Utan flera att jämföra finns ingen verklig konkurrens.', 'Uden flere at sammenligne er der ingen reel konkurrence.', 'Uten flere å sammenligne er det ingen reell konkurranse.'),
    when: all(talks, insideDirective), must: any(atLeast(candidatesInvited, invitedOthers), yes(allQualifiedInvited)),
    remedies: [{ change: candidatesInvited, to: 3, say: inviteMore }],
    examples: [
      ...examplesAround({ base: { ...negotiation, 'candidates.allQualifiedInvited': false }, of: candidatesInvited, good: [3, 4], bad: [2], outside: [restricted, open] }),
      ...kinds.map(p => example(`two in ${p}`, { ...bigPurchase, procedure: p, 'candidates.invited': 2, 'candidates.allQualifiedInvited': false }, 'unlawful')),
      example('only two qualified, and both are invited', { ...bigPurchase, ...negotiation, 'candidates.invited': 2, 'candidates.allQualifiedInvited': true }, 'lawful'),
    ],
  }),
  on({
    id: 'eu/invite/announced', dossier: ['EU-NUM-06'], sources: [d24('art. 65(2)')], weight: 'blocks', steps: ['inviteToTender'],
    says: t('At least as many are invited as the notice promised, or all who qualified if they are fewer.', 'Minst så många bjuds in som annonsen angav, eller alla kvalificerade om de är färre.', 'Mindst så mange opfordres, som bekendtgørelsen angav, eller alle egnede, hvis de er færre.', 'Minst så mange inviteres som kunngjøringen oppga, eller alle kvalifiserte hvis de er færre.'),
    when: all(twoSteps, insideDirective), must: any(atLeast(candidatesInvited, minimumInvitedStated), yes(allQualifiedInvited)),
    remedies: [{ change: candidatesInvited, say: inviteMore }],
    examples: [
      ...examplesAround({ base: { ...restricted, 'candidates.allQualifiedInvited': false, 'selection.minimumInvited': 6 }, of: candidatesInvited, good: [6, 7], bad: [5], outside: [open] }),
      ...kinds.map(p => example(`four promised, three invited to ${p}`, { ...bigPurchase, procedure: p, 'candidates.allQualifiedInvited': false, 'selection.minimumInvited': 4, 'candidates.invited': 3 }, 'unlawful')),
      example('five promised, only three qualified', { ...bigPurchase, ...negotiation, 'candidates.allQualifiedInvited': true, 'selection.minimumInvited': 5, 'candidates.invited': 3 }, 'lawful'),
    ],
  }),
  on({
    id: 'eu/invite/only-applicants', dossier: ['EU-NUM-05', 'EU-CPN-02', 'EU-IP-10'], sources: [d24('art. 28(2), 65(2)'), d25('art. 46(2), 47(2), 48(1), 49(1)')], weight: 'blocks', steps: ['inviteToTender'],
    says: t('Only firms that asked to take part and qualified are invited.', 'Bara företag som ansökt och är kvalificerade bjuds in.', 'Kun virksomheder, der har ansøgt og er egnede, opfordres.', 'Bare leverandører som har søkt og er kvalifiserte, inviteres.'),
    when: all(twoSteps, insideFull), must: yes(onlyApplicants),
    remedies: [{ change: onlyApplicants, to: true, say: t('Leave out those who did not ask or did not qualify.', 'Ta bort dem som inte ansökt eller inte är kvalificerade.', 'Udelad dem, der ikke har ansøgt eller ikke er egnede.', 'Utelat dem som ikke har søkt eller ikke er kvalifiserte.') }],
    examples: [...examplesAround({ utilities: true, base: restricted, of: onlyApplicants, good: [true], bad: [false], outside: [open] }), ...inEach('candidates.onlyApplicants', true, false)],
  }),
  on({
    id: 'eu/invite/by-criteria', dossier: ['EU-NUM-06'], sources: [d24('art. 65(2)'), d25('art. 76(1)(c), 78(2)')], weight: 'blocks', steps: ['inviteToTender'],
    says: t('Who is invited is chosen by the objective criteria in the notice.', 'De som bjuds in väljs enligt de objektiva kriterierna i annonsen.', 'De opfordrede vælges efter de objektive kriterier i bekendtgørelsen.', 'De som inviteres, velges etter de objektive kriteriene i kunngjøringen.'),
    when: all(twoSteps, insideFull), must: any(yes(objectiveSelection), yes(allQualifiedInvited)),
    remedies: [{ change: objectiveSelection, to: true, say: t('Use the criteria you announced.', 'Använd kriterierna ni angett.', 'Brug de kriterier, I har angivet.', 'Bruk kriteriene dere har oppgitt.') }],
    examples: [
      ...examplesAround({ utilities: true, base: { ...restricted, 'candidates.allQualifiedInvited': false }, of: objectiveSelection, good: [true], bad: [false], outside: [open] }), ...inEach('candidates.objectiveCriteria', true, false, { 'candidates.allQualifiedInvited': false }),
      example('all who qualified are invited', { ...bigPurchase, ...restricted, 'candidates.objectiveCriteria': false, 'candidates.allQualifiedInvited': true }, 'lawful'),
    ],
  }),
  on({
    id: 'eu/invite/together', dossier: ['EU-CNTN-07'], sources: [d24('art. 54(1)'), d25('art. 74(1)')], weight: 'blocks', steps: ['inviteToTender'],
    says: t('All invitations go out in writing at the same time.', 'Alla inbjudningar skickas skriftligt samtidigt.', 'Alle opfordringer sendes skriftligt på samme tid.', 'Alle invitasjoner sendes skriftlig samtidig.'),
    when: all(twoSteps, insideFull), must: yes(invitedTogether),
    remedies: [{ change: invitedTogether, to: true, say: t('Send all invitations together.', 'Skicka alla inbjudningar tillsammans.', 'Send alle opfordringer samlet.', 'Send alle invitasjoner samlet.') }],
    examples: [...examplesAround({ utilities: true, base: restricted, of: invitedTogether, good: [true], bad: [false], outside: [open] }), ...inEach('invitation.simultaneous', true, false)],
  }),
  // A dialogue may touch every aspect until it is closed (art. 30(3)), so the directive fixes no minimum requirements there; the
  // criteria stand from the start (art. 30(2)).
  ...([
    ['eu/negotiation/minimum', touchesMinimum, offers, 'art. 29(3), 31(4)', 'art. 49(3)', ['EU-NUM-02', 'EU-NUM-04', 'EU-CPN-01'], t('Minimum requirements are not negotiated.', 'Minimikrav förhandlas inte.', 'Der forhandles ikke om mindstekrav.', 'Det forhandles ikke om absolutte krav.'), t('Leave the minimum requirements as they are.', 'Låt minimikraven vara som de är.', 'Lad mindstekravene være, som de er.', 'La de absolutte kravene være som de er.')],
    ['eu/negotiation/criteria', touchesCriteria, kinds, 'art. 18(1), 29(3), 30(2), 31(4)', 'art. 36(1), 48(2) and (7), 49(3)', ['EU-NUM-02', 'EU-NUM-04', 'hard 14'], t('Award criteria and their weights are not negotiated or changed.', 'Tilldelningskriterier och deras vikter förhandlas eller ändras inte.', 'Tildelingskriterier og deres vægte forhandles eller ændres ikke.', 'Tildelingskriterier og vektene deres forhandles eller endres ikke.'), t('Leave criteria and weights as they are.', 'Låt kriterier och vikter vara som de är.', 'Lad kriterier og vægte være, som de er.', 'La kriterier og vekter være som de er.')],
    ['eu/negotiation/final', touchesFinal, kinds, 'art. 29(3) and (7), 30(6), 31(4)', 'art. 48(6), 49(3)', ['EU-NUM-02', 'EU-NUM-03', 'EU-CPN-06'], t('Final tenders are not negotiated.', 'Slutliga anbud förhandlas inte.', 'Der forhandles ikke om endelige tilbud.', 'Det forhandles ikke om endelige tilbud.'), t('Ask only for clarification.', 'Begär bara förtydliganden.', 'Bed kun om præciseringer.', 'Be bare om avklaringer.')],
  ] as const).map(([id, of, used, place, alike, dossier, says, say]) => on({
    id, dossier: [...dossier], sources: [d24(place), d25(alike)], weight: 'blocks', steps: ['holdRound'], says,
    why: t('They are what all firms, also those that stayed away, relied on.', 'Det är vad alla företag, även de som avstod, litade på.', 'Det er det, alle virksomheder, også dem der blev væk, stolede på.', 'Det er det alle leverandører, også de som holdt seg unna, stolte på.'),
    when: all(among(procedure, ...used), insideFull, fixedByLaw), must: no(of), remedies: [{ change: of, to: false, say }],
    examples: [...examplesAround({ base: negotiation, of, good: [false], bad: [true], outside: used === offers ? [restricted, { procedure: 'dialogue' }] : [restricted] }), ...inEach(of.fact, false, true, {}, used), ...inUtilities(of.fact, false, true, {}, used.filter(p => p !== 'negotiation'))],
  })),
  on({
    id: 'eu/negotiation/equal', dossier: ['EU-PRI-01', 'EU-CPN-04'], sources: [d24('art. 29(5), 30(3), 31(4)'), d25('art. 36(1), 48(3), 49(4)')], weight: 'blocks', steps: ['holdRound'],
    says: t('All who remain get the same information and the same chance.', 'Alla kvarvarande får samma information och samma möjlighet.', 'Alle tilbageværende får samme oplysninger og samme mulighed.', 'Alle gjenværende får samme informasjon og samme mulighet.'),
    when: all(talks, insideFull), must: yes(roundEqual),
    remedies: [{ change: roundEqual, to: true, say: t('Invite all who remain and tell them the same.', 'Bjud in alla kvarvarande och ge dem samma besked.', 'Inviter alle tilbageværende, og giv dem samme besked.', 'Inviter alle gjenværende og gi dem samme beskjed.') }],
    examples: [...examplesAround({ utilities: true, base: negotiation, of: roundEqual, good: [true], bad: [false], outside: [restricted] }), ...inEach('round.equal', true, false)],
  }),
  on({
    id: 'eu/negotiation/reduced-by-criteria', dossier: ['EU-NUM-02', 'EU-NUM-03', 'EU-NUM-04'], sources: [d24('art. 29(6), 30(4), 31(5), 66'), d25('art. 48(4), 49(5)')], weight: 'blocks', steps: ['holdRound'],
    says: t('The number is reduced only by the award criteria, and only if that was announced.', 'Antalet minskas bara med tilldelningskriterierna, och bara om det var angivet.', 'Antallet begrænses kun ved tildelingskriterierne, og kun hvis det var angivet.', 'Antallet reduseres bare ved tildelingskriteriene, og bare hvis det var oppgitt.'),
    when: all(talks, insideFull, fixedByLaw, any(is(reducedBy, 'awardCriteria'), is(reducedBy, 'other'))), must: all(is(reducedBy, 'awardCriteria'), yes(stagesAnnounced)),
    remedies: [{ change: reducedBy, to: 'none', say: t('Go on with all of them.', 'Gå vidare med alla.', 'Gå videre med dem alle.', 'Gå videre med alle.') }, { change: reducedBy, to: 'awardCriteria', say: t('Use the award criteria.', 'Använd tilldelningskriterierna.', 'Brug tildelingskriterierne.', 'Bruk tildelingskriteriene.') }],
    examples: [
      ...inEach('round.reducedBy', 'awardCriteria', 'other', { 'negotiation.stagesAnnounced': true }), ...inUtilities('round.reducedBy', 'awardCriteria', 'other', { 'negotiation.stagesAnnounced': true }),
      example('not announced', { ...bigPurchase, ...negotiation, 'round.reducedBy': 'awardCriteria', 'negotiation.stagesAnnounced': false }, 'unlawful'),
      example('nobody has said how', { ...bigPurchase, ...negotiation, 'negotiation.stagesAnnounced': true }, 'depends'),
      example('not reduced', { ...bigPurchase, ...negotiation, 'round.reducedBy': 'none', 'negotiation.stagesAnnounced': false }, 'does not apply'),
      example('restricted', { ...bigPurchase, ...restricted, 'round.reducedBy': 'other' }, 'does not apply'), example('below the threshold', { ...bigPurchase, ...smallPurchase, ...negotiation, 'round.reducedBy': 'other' }, 'does not apply'),
    ],
  }),
  on({
    id: 'eu/negotiation/changes-written', dossier: ['EU-CPN-04'], sources: [d24('art. 29(5), 31(4)'), d25('art. 49(4)')], weight: 'blocks', steps: ['holdRound'],
    says: t('Changes of the documents are told to all who remain in writing, with time to change their tenders.', 'Ändringar i dokumenten meddelas alla kvarvarande skriftligt, med tid att ändra anbuden.', 'Ændringer i materialet meddeles alle tilbageværende skriftligt med tid til at ændre tilbuddene.', 'Endringer i dokumentene meddeles skriftlig til alle gjenværende, med tid til å endre tilbudene.'),
    when: all(among(procedure, 'negotiation', 'innovationPartnership'), insideFull, fixedByLaw), must: yes(changesWritten),
    remedies: [{ change: changesWritten, to: true, say: t('Write to all who remain.', 'Skriv till alla kvarvarande.', 'Skriv til alle tilbageværende.', 'Skriv til alle gjenværende.') }],
    examples: [...inUtilities('round.changesWritten', true, false, {}, ['innovationPartnership']), ...examplesAround({ base: negotiation, of: changesWritten, good: [true], bad: [false], outside: [{ procedure: 'dialogue' }] }), example('partnership', { ...bigPurchase, procedure: 'innovationPartnership', 'round.changesWritten': false }, 'unlawful')],
  }),
  on({
    id: 'eu/negotiation/first-tender', dossier: ['EU-CPN-03'], sources: [d24('art. 29(4)')], weight: 'blocks', steps: ['decideAward'],
    says: t('Award on the first tenders without negotiating only if the notice reserved it.', 'Tilldelning på de första anbuden utan förhandling kräver att annonsen förbehållit det.', 'Tildeling på de første tilbud uden forhandling kræver, at bekendtgørelsen har forbeholdt det.', 'Tildeling på de første tilbudene uten forhandling krever at kunngjøringen har tatt forbehold om det.'),
    when: all(is(procedure, 'negotiation'), insideDirective), must: any(yes(negotiated), yes(firstTenderReserved)),
    remedies: [{ insteadTake: 'holdRound', say: t('Negotiate first.', 'Förhandla först.', 'Forhandl først.', 'Forhandle først.') }],
    examples: [
      ...examplesAround({ base: { ...negotiation, 'negotiation.firstTenderReserved': false }, of: negotiated, good: [true], bad: [false], outside: [restricted] }),
      example('reserved', { ...bigPurchase, ...negotiation, 'negotiation.held': false, 'negotiation.firstTenderReserved': true }, 'lawful'),
    ],
  }),
]
