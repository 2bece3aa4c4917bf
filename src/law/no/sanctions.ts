import { text as t } from '../../plain/index.ts'
import { above, all, among, any, atLeast, atMost, duty, exception, is, isNot, no, on, yes } from '../build.ts'
import { boardInterrupted, breachFound, complaintForum, contractFate, daysSinceStart, fault, finePercent, fineSum, monthsSinceStart, timeStarted, voluntaryDays, voluntaryPublished } from '../facts/index.ts'
import { insideAny } from '../eu/regimes.ts'
import { grave } from '../eu/sanctions.ts'
import type { Rule } from '../types.ts'
import { cases, large, middle, outsideTwo, partTwo, underEea } from './cases.ts'
import { directMonths, fineShare, intentionWait, suitDays } from './figures.ts'
import { loa, sinceAct } from './sources.ts'

const base = { order: 'NO', topic: 'review and sanctions', life: sinceAct } as const
const sanction = { ...base, steps: ['setSanction'], weight: 'blocks' } as const
const today = on('2026-09-21')
const quiet = { 'complaint.forum': 'court', 'voluntary.published': false, 'letters.reasons': false, 'sanction.publicInterest': false, 'complaint.monthsSinceStart': 8, 'complaint.timeStarted': false, 'sanction.boardComplaintInTime': false } as const
const unannounced = { ...large, ...quiet, 'sanction.breach': 'noNotice' } as const
const beforeBoard = { 'complaint.forum': 'board', 'sanction.breach': 'noNotice', 'voluntary.published': false, 'sanction.fault': 'intent' } as const

export const rules: readonly Rule[] = [
  duty({
    ...sanction, id: 'no/sanction/ineffective', carriesOut: 'eu/sanction/ineffective', sources: [loa('§ 13')], dossier: ['nat 5 Contract ineffective', 'EX31', 'EX32'],
    says: t('From the EEA thresholds up the court declares the contract ineffective for these breaches, whatever the parties claim; for the future, or from the start if everything can be given back. It may let the contract stand for essential public interests.', 'Från EES-tröskelvärdena förklarar domstolen avtalet ogiltigt vid dessa överträdelser, oavsett vad parterna yrkar; för framtiden, eller från början om allt kan återgå. Den får låta avtalet bestå av väsentliga allmänna hänsyn.',
      'Fra EØS-tærskelværdierne kender retten kontrakten uden virkning ved disse overtrædelser, uanset parternes påstande; for fremtiden, eller fra begyndelsen, hvis alt kan gives tilbage. Den kan lade kontrakten bestå af væsentlige almene hensyn.', 'Fra EØS-terskelverdiene kjenner retten kontrakten uten virkning ved disse bruddene, uavhengig av partenes påstander; for framtiden, eller fra inngåelsen hvis alt kan tilbakeføres. Den kan la kontrakten bestå av vesentlige hensyn til allmennheten.'),
    when: all(insideAny, grave), must: among(contractFate, 'ineffective', 'ineffectiveAhead'),
    remedies: [{ change: contractFate, to: 'ineffectiveAhead', say: t('Declare it ineffective.', 'Förklara det ogiltigt.', 'Kend den uden virkning.', 'Kjenn den uten virkning.') }],
    examples: cases(unannounced, {
      lawful: { 'for the future': { 'sanction.contract': 'ineffectiveAhead' }, 'from the start': { 'sanction.contract': 'ineffective' } },
      unlawful: { 'it stands': { 'sanction.contract': 'stands' }, 'signed too early and more': { 'sanction.breach': 'standstillAndChance', 'sanction.contract': 'stands' }, 'a wrong mini-competition': { 'sanction.breach': 'callOff', 'sanction.contract': 'shortened' } }, depends: { 'not decided': {} },
      outside: { ...underEea, 'signed too early and nothing more': { 'sanction.breach': 'standstill' }, 'too late': { 'complaint.monthsSinceStart': 25 }, 'before KOFA': { 'complaint.forum': 'board' } },
    }),
  }),
  duty({
    ...sanction, id: 'no/sanction/alternative', carriesOut: 'eu/sanction/alternative', sources: [loa('§ 14')], dossier: ['nat 5 Fine'],
    says: t('Where the contract stands, or was only signed too early, the court shortens it or sets a fine; it may do both.', 'Där avtalet består, eller bara skrivits under för tidigt, förkortar domstolen det eller beslutar avgift; den får göra båda.', 'Hvor kontrakten består, eller kun er underskrevet for tidligt, afkorter retten den eller idømmer gebyr; den kan gøre begge dele.', 'Der kontrakten består, eller bare er signert for tidlig, avkorter retten den eller idømmer gebyr; den kan kombinere.'),
    when: all(insideAny, any(grave, is(breachFound, 'standstill')), isNot(contractFate, 'ineffective')), must: any(above(fineSum, 0), is(contractFate, 'shortened')),
    remedies: [{ change: fineSum, to: 50_000, say: t('Set a fine.', 'Besluta avgift.', 'Idøm et gebyr.', 'Idøm et gebyr.') }],
    examples: cases({ ...unannounced, 'sanction.contract': 'stands' }, {
      lawful: { 'a fine': { 'sanction.fine': 1 }, 'shortened': { 'sanction.contract': 'shortened', 'sanction.fine': 0 } },
      unlawful: { 'nothing': { 'sanction.fine': 0 }, 'signed too early': { 'sanction.breach': 'standstill', 'sanction.fine': 0 }, 'signed too early and more': { 'sanction.breach': 'standstillAndChance', 'sanction.fine': 0 }, 'a wrong mini-competition': { 'sanction.breach': 'callOff', 'sanction.fine': 0 } }, depends: { 'not decided': {} },
      outside: { ...underEea, 'wholly ineffective': { 'sanction.contract': 'ineffective' }, 'another breach': { 'sanction.breach': 'other' }, 'too late': { 'complaint.monthsSinceStart': 25 } },
    }),
  }),
  duty({
    ...sanction, id: 'no/sanction/ahead-fine', sources: [loa('§§ 13 og 14')], dossier: ['nat 5 Fine'],
    says: t('When the contract falls only for the future, the court sets a fine as well.', 'När avtalet faller bara för framtiden beslutar domstolen också avgift.', 'Når kontrakten kun falder for fremtiden, idømmer retten også gebyr.', 'Når kontrakten bare faller for framtiden, skal retten også idømme gebyr.'),
    when: is(contractFate, 'ineffectiveAhead'), must: above(fineSum, 0),
    remedies: [{ change: fineSum, to: 50_000, say: t('Set a fine.', 'Besluta avgift.', 'Idøm et gebyr.', 'Idøm et gebyr.') }],
    examples: cases({ 'sanction.contract': 'ineffectiveAhead' }, { lawful: { 'a fine': { 'sanction.fine': 1 } }, unlawful: { 'none': { 'sanction.fine': 0 } }, depends: { 'not decided': {} }, outside: { 'from the start': { 'sanction.contract': 'ineffective' } } }),
  }),
  exception({
    ...base, id: 'no/sanction/time-bar', to: ['no/sanction/ineffective', 'no/sanction/alternative', 'no/sanction/below'], sources: [loa('§ 15')], dossier: ['EU-REM-05', 'nat 5 Time limit for that', 'EX33'],
    says: t('The court sets no sanction if the suit came later than two years after the contract, or than 30 days after it was announced or told, unless a complaint to KOFA about a direct award had stopped the time.', 'Domstolen beslutar ingen sanktion om talan väckts senare än två år efter avtalet, eller än 30 dagar efter att det annonserats eller meddelats, om inte ett klagomål till KOFA om direktupphandling avbrutit tidsfristen.',
      'Retten idømmer ingen sanktion, hvis sagen kom senere end to år efter kontrakten, eller end 30 dage efter at den var bekendtgjort eller meddelt, medmindre en klage til KOFA om direkte tildeling havde afbrudt fristen.', 'Retten idømmer ingen sanksjon hvis søksmålet kom senere enn to år etter kontrakten, eller enn 30 dager etter at den var kunngjort eller meddelt, med mindre en klage til KOFA om ulovlig direkte anskaffelse hadde avbrutt fristen.'),
    when: all(any(above(monthsSinceStart, directMonths), all(yes(timeStarted), above(daysSinceStart, suitDays))), no(boardInterrupted)),
    examples: [
      { name: 'month 25', facts: { ...quiet, 'complaint.monthsSinceStart': 25 }, on: today, holds: true },
      { name: 'month 24', facts: { ...quiet, 'complaint.monthsSinceStart': 24 }, on: today, holds: false },
      { name: 'day 31', facts: { ...quiet, 'complaint.timeStarted': true, 'complaint.daysSinceStart': 31 }, on: today, holds: true },
      { name: 'day 30', facts: { ...quiet, 'complaint.timeStarted': true, 'complaint.daysSinceStart': 30 }, on: today, holds: false },
      { name: 'many days, nothing announced', facts: { ...quiet, 'complaint.daysSinceStart': 90 }, on: today, holds: false },
      { name: 'KOFA had a complaint', facts: { ...quiet, 'complaint.monthsSinceStart': 25, 'sanction.boardComplaintInTime': true }, on: today, holds: false },
      { name: 'not counted', facts: {}, on: today, holds: 'unknown' },
    ],
  }),
  exception({
    ...base, id: 'no/sanction/board-cannot', to: ['eu/sanction/ineffective', 'eu/sanction/alternative'], sources: [loa('§§ 12-14')], dossier: ['nat 5 Body'],
    says: t('Only the court declares a contract ineffective or shortens it; KOFA can do no more than fine.', 'Bara domstolen förklarar ett avtal ogiltigt eller förkortar det; KOFA kan bara besluta avgift.', 'Kun retten kender en kontrakt uden virkning eller afkorter den; KOFA kan kun pålægge gebyr.', 'Bare retten kjenner en kontrakt uten virkning eller avkorter den; KOFA kan bare ilegge gebyr.'),
    when: is(complaintForum, 'board'),
    examples: [{ name: 'KOFA', facts: { 'complaint.forum': 'board' }, on: today, holds: true }, { name: 'the court', facts: { 'complaint.forum': 'court' }, on: today, holds: false }, { name: 'not said', facts: {}, on: today, holds: 'unknown' }],
  }),
  duty({
    ...sanction, id: 'no/sanction/below-stands', sources: [loa('§ 13')], dossier: ['diff 49'],
    says: t('Below the EEA thresholds a contract is never declared ineffective; it can be shortened or cost a fine.', 'Under EES-tröskelvärdena förklaras ett avtal aldrig ogiltigt; det kan förkortas eller leda till avgift.', 'Under EØS-tærskelværdierne kendes en kontrakt aldrig uden virkning; den kan afkortes eller koste et gebyr.', 'Under EØS-terskelverdiene kjennes en kontrakt aldri uten virkning; den kan avkortes eller koste et gebyr.'),
    when: partTwo, must: among(contractFate, 'stands', 'shortened'),
    remedies: [{ change: contractFate, to: 'shortened', say: t('Shorten it instead.', 'Förkorta det i stället.', 'Afkort den i stedet.', 'Avkort den i stedet.') }],
    examples: cases(middle, { lawful: { 'shortened': { 'sanction.contract': 'shortened' }, 'it stands': { 'sanction.contract': 'stands' } }, unlawful: { 'ineffective': { 'sanction.contract': 'ineffective' } }, depends: { 'not decided': {} }, outside: outsideTwo }),
  }),
  duty({
    ...sanction, id: 'no/sanction/below', sources: [loa('§ 14 første ledd bokstav b')], dossier: ['diff 49', 'nat 5 Fine'],
    says: t('For an unlawful direct award between the national and the EEA threshold the court shortens the contract or sets a fine.', 'För en otillåten direktupphandling mellan den nationella tröskeln och EES-tröskelvärdet förkortar domstolen avtalet eller beslutar avgift.', 'For en ulovlig direkte tildeling mellem den nationale og EØS-tærskelværdien afkorter retten kontrakten eller idømmer gebyr.', 'For en ulovlig direkte anskaffelse mellom nasjonal terskelverdi og EØS-terskelverdi avkorter retten kontrakten eller idømmer gebyr.'),
    when: all(partTwo, is(complaintForum, 'court'), is(breachFound, 'noNotice')), must: any(above(fineSum, 0), is(contractFate, 'shortened')),
    remedies: [{ change: fineSum, to: 50_000, say: t('Set a fine.', 'Besluta avgift.', 'Idøm et gebyr.', 'Idøm et gebyr.') }],
    examples: cases({ ...unannounced, ...middle, 'sanction.contract': 'stands' }, {
      lawful: { 'a fine': { 'sanction.fine': 1 }, 'shortened': { 'sanction.contract': 'shortened', 'sanction.fine': 0 } }, unlawful: { 'nothing': { 'sanction.fine': 0 } }, depends: { 'not decided': {} },
      outside: { ...outsideTwo, 'before KOFA': { 'complaint.forum': 'board' }, 'another breach': { 'sanction.breach': 'standstill' }, 'too late': { 'complaint.monthsSinceStart': 25 }, 'after an intention notice and ten days': { 'voluntary.published': true, 'voluntary.days': 10 } },
    }),
  }),
  exception({
    ...base, id: 'no/sanction/intention-notice', to: ['no/sanction/below', 'no/sanction/board-must'], sources: [loa('§§ 12 og 14')], dossier: ['nat 5 Voluntary notice instead of competition'],
    says: t('After an intention notice by the book and ten days’ wait there is no fine for the direct award.', 'Efter en riktig avsiktsannons och tio dagars väntan blir det ingen avgift för direktupphandlingen.', 'Efter en korrekt profylaksebekendtgørelse og ti dages ventetid er der intet gebyr for den direkte tildeling.', 'Etter en intensjonskunngjøring etter reglene og ti dagers venting blir det ikke gebyr for den direkte anskaffelsen.'),
    when: all(yes(voluntaryPublished), atLeast(voluntaryDays, intentionWait)),
    examples: [
      { name: 'ten days', facts: { 'voluntary.published': true, 'voluntary.days': 10 }, on: today, holds: true }, { name: 'nine days', facts: { 'voluntary.published': true, 'voluntary.days': 9 }, on: today, holds: false },
      { name: 'none published', facts: { 'voluntary.published': false, 'voluntary.days': 10 }, on: today, holds: false }, { name: 'not said', facts: {}, on: today, holds: 'unknown' },
    ],
  }),
  duty({
    ...sanction, id: 'no/sanction/board-must', sources: [loa('§ 12')], dossier: ['nat 5 Fine', 'EX35'],
    says: t('KOFA must fine a direct award made unlawfully with intent or gross negligence; with negligence it may.', 'KOFA ska besluta avgift för en otillåten direktupphandling som skett med uppsåt eller grov oaktsamhet; vid oaktsamhet får den.', 'KOFA skal pålægge gebyr for en ulovlig direkte tildeling, der er sket forsætligt eller groft uagtsomt; ved uagtsomhed kan den.', 'KOFA skal ilegge gebyr for en ulovlig direkte anskaffelse som er gjort forsettlig eller grovt uaktsomt; ved uaktsomhet kan den.'),
    when: all(is(complaintForum, 'board'), is(breachFound, 'noNotice'), among(fault, 'intent', 'grossNegligence')), must: above(fineSum, 0),
    remedies: [{ change: fineSum, to: 50_000, say: t('Set a fine.', 'Besluta avgift.', 'Pålæg et gebyr.', 'Ilegg et gebyr.') }],
    examples: cases(beforeBoard, {
      lawful: { 'a fine': { 'sanction.fine': 1 } }, unlawful: { 'none, with intent': { 'sanction.fine': 0 }, 'none, gross negligence': { 'sanction.fault': 'grossNegligence', 'sanction.fine': 0 } }, depends: { 'not decided': {} },
      outside: { 'negligence': { 'sanction.fault': 'negligence' }, 'at court': { 'complaint.forum': 'court' }, 'another breach': { 'sanction.breach': 'other' }, 'after an intention notice and ten days': { 'voluntary.published': true, 'voluntary.days': 10 } },
    }),
  }),
  duty({
    ...sanction, id: 'no/sanction/board-none', sources: [loa('§ 12')], dossier: ['nat 5 Fine'],
    says: t('KOFA may not fine without fault, for another breach than an unlawful direct award, or after an intention notice and ten days’ wait.', 'KOFA får inte besluta avgift utan skuld, för annat än en otillåten direktupphandling, eller efter en frivillig annons och tio dagars väntan.', 'KOFA må ikke pålægge gebyr uden skyld, for andet end en ulovlig direkte tildeling, eller efter en profylaksebekendtgørelse og ti dages ventetid.', 'KOFA kan ikke ilegge gebyr uten skyld, for annet enn en ulovlig direkte anskaffelse, eller etter en intensjonskunngjøring og ti dagers venting.'),
    when: all(is(complaintForum, 'board'), any(is(fault, 'none'), isNot(breachFound, 'noNotice'), all(yes(voluntaryPublished), atLeast(voluntaryDays, intentionWait)))), must: is(fineSum, 0),
    remedies: [{ change: fineSum, to: 0, say: t('Set no fine.', 'Besluta ingen avgift.', 'Pålæg intet gebyr.', 'Ilegg ikke gebyr.') }],
    examples: cases({ ...beforeBoard, 'sanction.fault': 'none' }, {
      lawful: { 'none': { 'sanction.fine': 0 } },
      unlawful: { 'without fault': { 'sanction.fine': 5_000 }, 'another breach': { 'sanction.fault': 'intent', 'sanction.breach': 'other', 'sanction.fine': 5_000 }, 'after a notice and ten days': { 'sanction.fault': 'intent', 'voluntary.published': true, 'voluntary.days': 10, 'sanction.fine': 5_000 } },
      depends: { 'not decided': {} }, outside: { 'at court': { 'complaint.forum': 'court' }, 'intent': { 'sanction.fault': 'intent' }, 'a notice, nine days': { 'sanction.fault': 'intent', 'voluntary.published': true, 'voluntary.days': 9 }, 'ten days, but no notice': { 'sanction.fault': 'intent', 'voluntary.days': 10 } },
    }),
  }),
  duty({
    ...sanction, id: 'no/sanction/board-time', sources: [loa('§ 12')], dossier: ['diff 51', 'nat 5 Time limit for that'],
    says: t('KOFA’s right to fine is gone two years after the contract, unless its message of a complaint stopped the time.', 'KOFA:s rätt att besluta avgift är borta två år efter avtalet, om inte dess besked om ett klagomål avbrutit tidsfristen.', 'KOFAs ret til at pålægge gebyr er væk to år efter kontrakten, medmindre nævnets besked om en klage har afbrudt fristen.', 'KOFAs adgang til å ilegge gebyr er bortfalt to år etter kontrakten, med mindre meddelelsen om en klage har avbrutt fristen.'),
    when: all(is(complaintForum, 'board'), above(fineSum, 0)), must: any(atMost(monthsSinceStart, directMonths), yes(boardInterrupted)),
    remedies: [{ change: fineSum, to: 0, say: t('Set no fine.', 'Besluta ingen avgift.', 'Pålæg intet gebyr.', 'Ilegg ikke gebyr.') }],
    examples: cases({ ...beforeBoard, 'sanction.fine': 50_000, 'sanction.boardComplaintInTime': false }, {
      lawful: { 'month 24': { 'complaint.monthsSinceStart': 24 }, 'stopped in time': { 'complaint.monthsSinceStart': 30, 'sanction.boardComplaintInTime': true } }, unlawful: { 'month 25': { 'complaint.monthsSinceStart': 25 } }, depends: { 'not counted': {} },
      outside: { 'at court': { 'complaint.forum': 'court' }, 'no fine': { 'sanction.fine': 0 } },
    }),
  }),
  duty({
    ...sanction, id: 'no/sanction/fine-size', sources: [loa('§§ 12 og 14')], dossier: ['diff 50', 'nat 5 Fine', 'EX35'],
    says: t('A fine is at most 15 per cent of the value; gravity, size, repetition and deterrence decide.', 'En avgift är högst 15 procent av värdet; grovhet, storlek, upprepning och avskräckning avgör.', 'Et gebyr er højst 15 procent af værdien; grovhed, størrelse, gentagelse og afskrækkelse afgør.', 'Et gebyr er høyst 15 prosent av verdien; grovhet, størrelse, gjentakelse og preventiv virkning avgjør.'),
    when: above(fineSum, 0), must: atMost(finePercent, fineShare),
    remedies: [{ change: finePercent, to: 15, say: t('At most 15 per cent.', 'Högst 15 procent.', 'Højst 15 procent.', 'Høyst 15 prosent.') }],
    examples: cases({ 'sanction.fine': 450_000 }, { lawful: { 'fifteen': { 'sanction.finePercent': 15 } }, unlawful: { 'sixteen': { 'sanction.finePercent': 16 }, 'a single krone, sixteen': { 'sanction.fine': 1, 'sanction.finePercent': 16 } }, depends: { 'not known': {} }, outside: { 'no fine': { 'sanction.fine': 0 } } }),
  }),
]
