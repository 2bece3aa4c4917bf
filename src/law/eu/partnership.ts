import { text } from '../../plain/index.ts'
import { all, atLeast, is, yes } from '../build.ts'
import {
  instalments, levelsMet, maximumCost, noticeSent, partners, performanceLevels, phasePaid, phaseReasons, phases, procedure,
  proportionatePurchase, separateResearch, stopAnnounced, targetMet, targets, withinMaximum,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { dutyOn, examplesAround, insideDirective } from './entry.ts'
import { insideFull } from './regimes.ts'
import { d24, d25 } from './sources.ts'

// The innovation partnership (art. 31; utilities: art. 49 of their directive): what the documents must hold before it begins, and what binds while it runs.

const documents = dutyOn('documents')
const contract = dutyOn('contract')
const atTheStart = ['writeDocuments', 'sendNotice'] as const
const base = { procedure: 'innovationPartnership' }, outside = [{ procedure: 'dialogue' }]
const inPartnership = all(insideFull, is(procedure, 'innovationPartnership'))

export const rules: readonly Rule[] = [
  documents({
    id: 'eu/partnership/phases', steps: [...atTheStart], weight: 'blocks', sources: [d24('art. 31(2)'), d25('art. 49(2)')], dossier: ['EU-IP-06'],
    says: text(
      'The partnership runs in successive phases that follow the steps of research and innovation; one single phase is not enough.',
      'Partnerskapet löper i på varandra följande faser som följer forskningens och innovationens steg; en enda fas räcker inte.',
      'Partnerskabet forløber i på hinanden følgende faser, der følger forskningens og innovationens trin; én fase er ikke nok.',
      'Partnerskapet går i påfølgende faser som følger trinnene i forskning og innovasjon; én enkelt fase er ikke nok.'),
    when: inPartnership, must: atLeast(phases, 2),
    remedies: [{ change: phases, say: text('Divide the work into phases, such as study, prototype, test and delivery.', 'Dela arbetet i faser, till exempel studie, prototyp, test och leverans.', 'Del arbejdet i faser, fx undersøgelse, prototype, test og levering.', 'Del arbeidet i faser, for eksempel studie, prototype, test og leveranse.') }],
    examples: examplesAround({ utilities: true, base, of: phases, good: [2, 3], bad: [1], outside }),
  }),
  documents({
    id: 'eu/partnership/targets', steps: [...atTheStart], weight: 'blocks', sources: [d24('art. 31(2)'), d25('art. 49(2)')], dossier: ['EU-IP-07'],
    says: text(
      'Every phase has a target that the partner has to reach.',
      'Varje fas har ett delmål som partnern ska nå.',
      'Hver fase har et delmål, som partneren skal nå.',
      'Hver fase har et delmål som partneren skal nå.'),
    when: inPartnership, must: yes(targets),
    remedies: [{ change: targets, to: true, say: text('Set a target that can be measured for each phase.', 'Sätt ett mätbart delmål för varje fas.', 'Sæt et målbart delmål for hver fase.', 'Sett et målbart delmål for hver fase.') }],
    examples: examplesAround({ utilities: true, base, of: targets, good: [true], bad: [false], outside }),
  }),
  documents({
    id: 'eu/partnership/instalments', steps: [...atTheStart], weight: 'blocks', sources: [d24('art. 31(2)'), d25('art. 49(2)')], dossier: ['EU-IP-07', 'myth 7'],
    says: text(
      'The partner is paid in suitable instalments as the work goes on.',
      'Partnern får betalt i lämpliga delbetalningar under arbetets gång.',
      'Partneren betales i passende rater undervejs.',
      'Partneren får betalt i passende avdrag underveis.'),
    why: text('Small firms cannot carry the development alone.', 'Små företag kan inte bära utvecklingen själva.', 'Små virksomheder kan ikke bære udviklingen alene.', 'Små leverandører kan ikke bære utviklingen alene.'),
    when: inPartnership, must: yes(instalments),
    remedies: [{ change: instalments, to: true, say: text('Tie a payment to each phase.', 'Knyt en betalning till varje fas.', 'Knyt en betaling til hver fase.', 'Knytt en betaling til hver fase.') }],
    examples: examplesAround({ utilities: true, base, of: instalments, good: [true], bad: [false], outside }),
  }),
  documents({
    id: 'eu/partnership/maximum-cost', steps: [...atTheStart], weight: 'blocks', sources: [d24('art. 31(2)'), d25('art. 49(2)')], dossier: ['EU-IP-05'],
    says: text(
      'You may buy the result at the end only within maximum costs agreed between you and the partner, so the documents provide for them.',
      'Ni får köpa resultatet till sist bara inom kostnadstak som ni och partnern kommit överens om; dokumenten ger därför plats för dem.',
      'I må kun købe resultatet til sidst inden for maksimale omkostninger aftalt med partneren; udbudsmaterialet lægger derfor op til dem.',
      'Dere kan bare kjøpe resultatet til slutt innenfor maksimale kostnader avtalt med partneren; dokumentene legger derfor opp til dem.'),
    when: inPartnership, must: yes(maximumCost),
    remedies: [{ change: maximumCost, to: true, say: text('Ask for maximum costs in the tenders and put them in the contract.', 'Begär kostnadstak i anbuden och skriv in dem i avtalet.', 'Bed om maksimale omkostninger i tilbuddene, og skriv dem i kontrakten.', 'Be om maksimale kostnader i tilbudene og skriv dem inn i kontrakten.') }],
    examples: examplesAround({ utilities: true, base, of: maximumCost, good: [true], bad: [false], outside }),
  }),
  documents({
    id: 'eu/partnership/performance-levels', steps: [...atTheStart], weight: 'blocks', sources: [d24('art. 31(2)'), d25('art. 49(2)')], dossier: ['EU-IP-05'],
    says: text(
      'You may buy the result at the end only if it reaches agreed performance levels, so the documents provide for them.',
      'Ni får köpa resultatet till sist bara om det når överenskomna prestandanivåer; dokumenten ger därför plats för dem.',
      'I må kun købe resultatet til sidst, hvis det når aftalte ydelsesniveauer; udbudsmaterialet lægger derfor op til dem.',
      'Dere kan bare kjøpe resultatet til slutt hvis det når avtalte ytelsesnivåer; dokumentene legger derfor opp til dem.'),
    when: inPartnership, must: yes(performanceLevels),
    remedies: [{ change: performanceLevels, to: true, say: text('Set the levels, and how they will be measured.', 'Sätt nivåerna och hur de ska mätas.', 'Sæt niveauerne, og hvordan de måles.', 'Sett nivåene, og hvordan de skal måles.') }],
    examples: examplesAround({ utilities: true, base, of: performanceLevels, good: [true], bad: [false], outside }),
  }),
  documents({
    id: 'eu/partnership/stop-announced', steps: [...atTheStart], weight: 'advice', sources: [d24('art. 31(2)'), d25('art. 49(2)')], dossier: ['EU-IP-08'],
    says: text(
      'Say in the documents that you may stop, or go on with fewer partners, after a phase, and when: otherwise you cannot.',
      'Ange i dokumenten att ni får avsluta, eller fortsätta med färre partner, efter en fas och på vilka villkor: annars får ni inte.',
      'Skriv i udbudsmaterialet, at I kan stoppe eller fortsætte med færre partnere efter en fase, og på hvilke vilkår: ellers kan I ikke.',
      'Skriv i dokumentene at dere kan stoppe eller fortsette med færre partnere etter en fase, og på hvilke vilkår: ellers kan dere ikke.'),
    when: inPartnership, must: yes(stopAnnounced),
    remedies: [{ change: stopAnnounced, to: true, say: text('Add the right to stop and its conditions.', 'Lägg till rätten att avsluta och villkoren.', 'Tilføj retten til at stoppe og vilkårene.', 'Tilføy retten til å stoppe og vilkårene.') }],
    examples: examplesAround({ utilities: true, base, of: stopAnnounced, good: [true], bad: [false], outside }),
  }),
  documents({
    id: 'eu/partnership/in-proportion', steps: [...atTheStart], weight: 'needs a reason', sources: [d24('art. 31(7)'), d25('art. 49(7)')], dossier: ['EU-IP-13'],
    says: text(
      'The value of the later purchase is in proportion to the investment in the development; record how you see it.',
      'Värdet av det senare köpet står i proportion till investeringen i utvecklingen; anteckna hur ni ser på det.',
      'Værdien af det senere køb står i forhold til investeringen i udviklingen; notér, hvordan I vurderer det.',
      'Verdien av det senere kjøpet står i forhold til investeringen i utviklingen; noter hvordan dere vurderer det.'),
    when: inPartnership, must: yes(proportionatePurchase),
    remedies: [{ change: proportionatePurchase, to: true, say: text('Lower the volume, or buy the rest in open competition.', 'Minska volymen, eller köp resten i öppen konkurrens.', 'Sæt mængden ned, eller køb resten i åben konkurrence.', 'Sett ned volumet, eller kjøp resten i åpen konkurranse.') }],
    examples: examplesAround({ utilities: true, base, of: proportionatePurchase, good: [true], bad: [false], outside }),
  }),
  documents({
    id: 'eu/partnership/separate-research', steps: [...atTheStart], weight: 'blocks', sources: [d24('art. 31(1)'), d25('art. 49(1)')], dossier: ['EU-IP-03'],
    says: text(
      'You may have several partners, and each then carries out its own, separate research and development.',
      'Ni får ha flera partner, och var och en bedriver då sin egen, separata forskning och utveckling.',
      'I må have flere partnere, og hver udfører så sin egen, adskilte forskning og udvikling.',
      'Dere kan ha flere partnere, og hver av dem utfører da sin egen, adskilte forskning og utvikling.'),
    when: all(inPartnership, atLeast(partners, 2)), must: yes(separateResearch),
    remedies: [{ change: separateResearch, to: true, say: text('Give each partner its own contract and work.', 'Ge varje partner ett eget avtal och eget arbete.', 'Giv hver partner sin egen kontrakt og opgave.', 'Gi hver partner egen kontrakt og eget arbeid.') }],
    examples: examplesAround({ utilities: true, base: { ...base, 'partnership.partners': 2 }, of: separateResearch, good: [true], bad: [false], outside: [...outside, { 'partnership.partners': 1 }] }),
  }),
  dutyOn('notices')({
    id: 'eu/partnership/contract-notice', steps: ['inviteToTender', 'openTenders'], weight: 'blocks', sources: [d24('art. 26(5)'), d24('art. 31(1)')], dossier: ['EU-IP-14'],
    says: text(
      'An innovation partnership always begins with a contract notice to which any firm may answer.',
      'Ett innovationspartnerskap inleds alltid med en annons om upphandling som alla företag får svara på.',
      'Et innovationspartnerskab begynder altid med en udbudsbekendtgørelse, som alle virksomheder kan svare på.',
      'Et innovasjonspartnerskap begynner alltid med en kunngjøring av konkurranse som alle leverandører kan svare på.'),
    // Utilities may also call by a notice on a qualification system: eu/utilities/call.
    when: all(insideDirective, is(procedure, 'innovationPartnership')), must: yes(noticeSent),
    remedies: [{ insteadTake: 'sendNotice', say: text('Send the notice first.', 'Skicka annonsen först.', 'Send bekendtgørelsen først.', 'Send kunngjøringen først.') }],
    examples: examplesAround({ base, of: noticeSent, good: [true], bad: [false], outside }),
  }),
  contract({
    id: 'eu/partnership/target-met', steps: ['passPhase'], weight: 'needs a reason', sources: [d24('art. 31(2)'), d25('art. 49(2)')], dossier: ['EU-IP-07'],
    says: text(
      'A phase is passed when its target is met; if you go on without, record why.',
      'En fas godkänns när delmålet är nått; går ni vidare ändå antecknar ni varför.',
      'En fase godkendes, når delmålet er nået; går I videre alligevel, noterer I hvorfor.',
      'En fase godkjennes når delmålet er nådd; går dere videre likevel, noterer dere hvorfor.'),
    when: inPartnership, must: yes(targetMet),
    remedies: [
      { change: targetMet, to: true, say: text('Let the partner finish the target first.', 'Låt partnern först nå delmålet.', 'Lad partneren nå delmålet først.', 'La partneren nå delmålet først.') },
      { insteadTake: 'stopPhase', say: text('Stop after this phase, if the documents allow it.', 'Avsluta efter denna fas, om dokumenten medger det.', 'Stop efter denne fase, hvis udbudsmaterialet tillader det.', 'Stopp etter denne fasen, hvis dokumentene åpner for det.') },
    ],
    examples: examplesAround({ utilities: true, base, of: targetMet, good: [true], bad: [false], outside }),
  }),
  contract({
    id: 'eu/partnership/phase-paid', steps: ['passPhase', 'stopPhase'], weight: 'blocks', sources: [d24('art. 31(2)'), d25('art. 49(2)')], dossier: ['EU-IP-07'],
    says: text(
      'The instalment for the phase is paid as agreed.',
      'Fasens delbetalning betalas som avtalat.',
      'Fasens rate betales som aftalt.',
      'Avdraget for fasen betales som avtalt.'),
    when: inPartnership, must: yes(phasePaid),
    remedies: [{ change: phasePaid, to: true, say: text('Pay the instalment.', 'Betala delbetalningen.', 'Betal raten.', 'Betal avdraget.') }],
    examples: examplesAround({ utilities: true, base, of: phasePaid, good: [true], bad: [false], outside }),
  }),
  contract({
    id: 'eu/partnership/stop-only-as-announced', steps: ['stopPhase'], weight: 'blocks', sources: [d24('art. 31(2)'), d25('art. 49(2)')], dossier: ['EU-IP-08'],
    says: text(
      'You may stop, or drop a partner, after a phase only if the documents said so and on the conditions stated there.',
      'Ni får avsluta, eller skilja från en partner, efter en fas bara om dokumenten sade det och på de villkor som stod där.',
      'I kan kun stoppe eller fravælge en partner efter en fase, hvis udbudsmaterialet sagde det, og på de vilkår, der stod der.',
      'Dere kan bare stoppe eller velge bort en partner etter en fase hvis dokumentene sa det, og på vilkårene som sto der.'),
    when: inPartnership, must: yes(stopAnnounced),
    remedies: [{ insteadTake: 'passPhase', say: text('Go on to the next phase, or agree on an end with the partner.', 'Gå vidare till nästa fas, eller kom överens med partnern om ett avslut.', 'Gå videre til næste fase, eller aftal en afslutning med partneren.', 'Gå videre til neste fase, eller avtal en avslutning med partneren.') }],
    examples: examplesAround({ utilities: true, base, of: stopAnnounced, good: [true], bad: [false], outside }),
  }),
  contract({
    id: 'eu/partnership/reasons-to-all', steps: ['stopPhase'], weight: 'advice', sources: [d24('art. 55(1)', 'derived'), d25('art. 36(1), 75(1)')], dossier: ['hard 13'],
    says: text(
      'Give every partner the reasons when one is dropped or the partnership stops; whether this counts as an award decision is not settled.',
      'Ge alla partner skälen när någon faller bort eller partnerskapet avslutas; om detta räknas som ett tilldelningsbeslut är inte avgjort.',
      'Giv alle partnere begrundelsen, når en falder fra, eller partnerskabet stopper; om det er en tildelingsbeslutning, er ikke afklaret.',
      'Gi alle partnere begrunnelsen når en faller fra eller partnerskapet stopper; om dette er en tildelingsbeslutning, er ikke avklart.'),
    when: inPartnership, must: yes(phaseReasons),
    remedies: [{ change: phaseReasons, to: true, say: text('Write to all partners.', 'Skriv till alla partner.', 'Skriv til alle partnere.', 'Skriv til alle partnere.') }],
    examples: examplesAround({ utilities: true, base, of: phaseReasons, good: [true], bad: [false], outside }),
  }),
  contract({
    id: 'eu/partnership/within-maximum', steps: ['buyResult'], weight: 'blocks', sources: [d24('art. 31(2)'), d25('art. 49(2)')], dossier: ['EU-IP-05'],
    says: text(
      'The result is bought within the agreed maximum costs; above them the purchase is open to competition again.',
      'Resultatet köps inom de överenskomna kostnadstaken; över dem ska köpet konkurrensutsättas på nytt.',
      'Resultatet købes inden for de aftalte maksimale omkostninger; over dem skal købet konkurrenceudsættes igen.',
      'Resultatet kjøpes innenfor de avtalte maksimale kostnadene; over dem må kjøpet konkurranseutsettes på nytt.'),
    when: inPartnership, must: yes(withinMaximum),
    remedies: [{ change: withinMaximum, to: true, say: text('Buy less, or at the agreed price.', 'Köp mindre, eller till avtalat pris.', 'Køb mindre, eller til den aftalte pris.', 'Kjøp mindre, eller til avtalt pris.') }],
    examples: examplesAround({ utilities: true, base, of: withinMaximum, good: [true], bad: [false], outside }),
  }),
  contract({
    id: 'eu/partnership/levels-met', steps: ['buyResult'], weight: 'blocks', sources: [d24('art. 31(2)'), d25('art. 49(2)')], dossier: ['EU-IP-05'],
    says: text(
      'The result is bought only if it reaches the agreed performance levels.',
      'Resultatet köps bara om det når de överenskomna prestandanivåerna.',
      'Resultatet købes kun, hvis det når de aftalte ydelsesniveauer.',
      'Resultatet kjøpes bare hvis det når de avtalte ytelsesnivåene.'),
    when: inPartnership, must: yes(levelsMet),
    remedies: [{ change: levelsMet, to: true, say: text('Test again when the partner has improved the result.', 'Testa igen när partnern förbättrat resultatet.', 'Test igen, når partneren har forbedret resultatet.', 'Test igjen når partneren har forbedret resultatet.') }],
    examples: examplesAround({ utilities: true, base, of: levelsMet, good: [true], bad: [false], outside }),
  }),
]
