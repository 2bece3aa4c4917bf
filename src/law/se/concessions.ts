import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, atMost, below, duty, figure, holds, is, isNot, meaning, no, not, on, since, yes } from '../build.ts'
import { carryOut } from '../carry.ts'
import { anyConcession, fullConcession, insideFullConcession, listedConcession } from '../eu/concession-entry.ts'
import { concessionAwardNotice } from '../eu/concession-figures.ts'
import { rules as directive } from '../eu/concessions.ts'
import { standstillElectronic, standstillPost, thresholdConcession } from '../eu/figures.ts'
import {
  activity, daysFromAward, directGround, documentsOnline, eSubmission, estimatedValue, exceptionalReasons, lettersMeans, lettersReasoned, lettersToAll, noticeChannel, procedure,
  recordsKept, staged, standstillDays, tenderDays, timeEnough, yearsDirectSum,
} from '../facts/index.ts'
import type { Facts, Figure, Rule } from '../types.ts'
import { cases } from './cases.ts'
import { luk, sinceAct } from './sources.ts'

// The public list that gives SEK 2 799 554 for 2026 repeats the amount of 2022 and 2023: five per cent follow the threshold of each period.
export const directConcession: Figure = figure({
  figure: 'se.concession.direct', unit: 'money', set: 'by each country',
  says: t('Direct award of a concession, below: five per cent of the threshold', 'Direktupphandling av en koncession, under: fem procent av tröskelvärdet', 'Direkte tildeling af en koncession, under: fem procent af tærskelværdien', 'Direkte tildeling av konsesjonskontrakt, under: fem prosent av terskelverdien'),
  values: thresholdConcession.values.filter(v => v.order === 'SE').map(v => ({
    ...v, value: v.value === 'not read' ? v.value : Math.round(v.value * 5) / 100, source: { ...luk('15 kap. 6 §', 'derived') },
  })),
})

const base = { order: 'SE', topic: 'concessions', life: sinceAct } as const
/** Below the threshold, or social and other specific services: chapter 15. */
const chapter15 = holds('se/concession/chapter-15')
const small: Facts = { ...fullConcession, 'value.estimated': 20_000_000 }
const listed: Facts = listedConcession
const outside = { 'above the threshold': fullConcession, 'an ordinary contract': { subject: 'services' } } as const
const direct = { 'procedure': 'directAward' } as const
const advertised = all(chapter15, isNot(procedure, 'directAward'))

const carried = carryOut(directive, base, 'se', luk, {
  'eu/concession/risk': '1 kap. 13, 22 och 23 §§', 'eu/concession/value-turnover': '5 kap. 2 §', 'eu/concession/value-income': '5 kap. 5 §', 'eu/concession/value-method': '5 kap. 5 §',
  'eu/concession/lots-summed': '5 kap. 7 och 8 §§', 'eu/concession/described': '6 kap. 2 §', 'eu/concession/documents-online': '8 kap. 9 och 10 §§', 'eu/concession/criteria-order': '13 kap. 3 §',
  'eu/concession/criteria': '13 kap. 1 och 2 §§', 'eu/concession/brand': '7 kap. 2 §', 'eu/concession/or-equivalent': '7 kap. 2 §', 'eu/concession/participation': '12 kap. 2 §', 'eu/concession/time-limited': '4 kap. 10 §',
  'eu/concession/duration': '4 kap. 11 §', 'eu/concession/direct-ground': '8 kap. 3 och 4 §§', 'eu/concession/direct-one-supplier': '8 kap. 3 §', 'eu/concession/direct-no-tenders': '8 kap. 4 §', 'eu/concession/timetable': '6 kap. 1 och 3 §§',
  'eu/concession/change-to-all': '6 kap. 3 §', 'eu/concession/time-one-stage': '9 kap. 2 och 3 §§', 'eu/concession/time-requests': '9 kap. 2 §', 'eu/concession/time-staged': '9 kap. 2 och 3 §§',
  'eu/concession/time-enough': '9 kap. 1 §', 'eu/concession/invited': '4 kap. 6 §', 'eu/concession/answers': '10 kap. 11 §', 'eu/concession/negotiation': '6 kap. 4 §',
  'eu/concession/equal-information': '4 kap. 1 §', 'eu/concession/opened': '10 kap. 10 §', 'eu/concession/as-published': '13 kap. 1 och 2 §§', 'eu/concession/order-kept': '13 kap. 3 §',
  'eu/concession/new-order-told': '13 kap. 4 §', 'eu/concession/tax': '11 kap. 2 och 6 §§', 'eu/concession/excluded-rightly': '11 kap. 1–8 §§', 'eu/concession/winner': '4 kap. 7 §',
  'eu/concession/recorded': '10 kap. 14 §', 'eu/concession/cancelled': '10 kap. 12 §', 'eu/concession/award-notice': '8 kap. 6 §', 'eu/concession/change-ground': '14 kap. 8 §',
  'eu/concession/change-clause': '14 kap. 10 §', 'eu/concession/change-nature': '14 kap. 9, 10 och 12 §§', 'eu/concession/change-half': '14 kap. 11 och 12 §§', 'eu/concession/change-additional': '14 kap. 11 §', 'eu/concession/change-unforeseeable': '14 kap. 12 §', 'eu/concession/change-notice': '14 kap. 16 §',
  'eu/concession/change-small': '14 kap. 9 §', 'eu/concession/change-substantial': '14 kap. 13 och 14 §§',
  'eu/concession/value-at-award': { place: '5 kap. 4 §', examples: cases({ ...fullConcession, 'value.estimated': 56_000_000, 'concession.awardValue': 69_000_000, 'concession.awardPercentAbove': 23 }, {
    lawful: { 'rules followed': { 'concession.rulesFollowed': true } }, unlawful: { 'not followed': { 'concession.rulesFollowed': false }, 'works': { subject: 'worksConcession', 'concession.rulesFollowed': false }, 'exactly at the threshold': { 'value.estimated': 50_000_000, 'concession.awardValue': 61_340_804, 'concession.rulesFollowed': false } },
    depends: { 'not compared': { 'concession.awardPercentAbove': undefined, 'concession.rulesFollowed': false } },
    outside: { '20 per cent': { 'concession.awardPercentAbove': 20 }, 'still small': { 'concession.awardValue': 61_340_803 }, 'estimated above': { 'value.estimated': 61_340_804 }, 'water': { activity: 'water' }, 'sewage': { activity: 'sewage' }, 'ordinary': { subject: 'services' } },
  }) },
})

export const rules: readonly Rule[] = [
  ...carried,
  // Chapter 11, section 1 a is known from the state of the text that was read.
  ...carryOut(directive, { order: 'SE', life: since('2025-05-19') }, 'se', luk, { 'eu/concession/convicted': '11 kap. 1, 1 a och 6 §§' }),
  meaning({
    ...base, id: 'se/concession/chapter-15', sources: [luk('1 kap. 4 §, 15 kap. 1 §')], dossier: ['nat 1.1 concessions'],
    says: t('A concession below the threshold, or for social and other specific services, follows chapter 15 of LUK.', 'En koncession under tröskelvärdet, eller för sociala och andra särskilda tjänster, följer 15 kap. LUK.',
      'En koncession under tærskelværdien eller om sociale og andre specifikke tjenesteydelser følger kapitel 15 i LUK.', 'En konsesjonskontrakt under terskelverdien, eller om helse- og sosialtjenester og særlige tjenester, følger kapittel 15 i LUK.'),
    when: all(anyConcession, isNot(activity, 'water'), isNot(activity, 'sewage'), not(insideFullConcession)),
    examples: [
      { name: 'one krona below the threshold', facts: { ...fullConcession, 'value.estimated': 61_340_803 }, on: on('2026-09-21'), holds: true },
      { name: 'at the threshold', facts: { ...fullConcession, 'value.estimated': 61_340_804 }, on: on('2026-09-21'), holds: false },
      { name: 'school meals, large', facts: listed, on: on('2026-09-21'), holds: true },
      { name: 'works, small', facts: { ...small, subject: 'worksConcession' }, on: on('2026-09-21'), holds: true },
      { name: 'drinking water', facts: { ...small, activity: 'water' }, on: on('2026-09-21'), holds: false },
      { name: 'sewage with it', facts: { ...small, activity: 'sewage' }, on: on('2026-09-21'), holds: false },
      { name: 'an ordinary contract', facts: { ...small, subject: 'services' }, on: on('2026-09-21'), holds: false },
      { name: 'nobody says which services', facts: { ...fullConcession, 'concession.listedServices': undefined }, on: on('2026-09-21'), holds: 'unknown' },
    ],
  }),
  duty({
    ...base, id: 'se/concession/registered-database', sources: [luk('8 kap. 1, 2 och 7 a §§')], weight: 'blocks', carriesOut: 'eu/concession/notice',
    says: t('A concession above the threshold is announced in a registered database, which passes the notice on to TED; one for social services by a prior information notice.', 'En koncession över tröskelvärdet annonseras i en registrerad annonsdatabas, som skickar annonsen vidare till TED; sociala tjänster genom en förhandsannons.',
      'En koncession over tærskelværdien annonceres i en registreret database, som sender bekendtgørelsen videre til TED; sociale ydelser ved en forhåndsmeddelelse.', 'En konsesjonskontrakt over terskelverdien kunngjøres i en registrert database, som sender kunngjøringen videre til TED; sosiale tjenester ved en veiledende kunngjøring.'),
    steps: ['sendNotice'], when: all(holds('eu/value/above-concession'), isNot(procedure, 'directAward'), isNot(procedure, 'negotiatedWithoutNotice')), must: is(noticeChannel, 'ted'),
    remedies: [{ change: noticeChannel, to: 'ted', say: t('Let the database send it to TED.', 'Låt annonsdatabasen skicka den till TED.', 'Lad databasen sende den til TED.', 'La databasen sende den til TED.') }],
    examples: cases(fullConcession, { lawful: { 'TED': { 'notice.channel': 'ted' } }, unlawful: { 'own site': { 'notice.channel': 'ownSite' } }, depends: { 'not chosen': {} }, outside: { 'below the threshold': small, 'a direct award': direct, 'without notice': { procedure: 'negotiatedWithoutNotice' } } }),
  }),
  duty({
    ...base, id: 'se/concession/documents-offline', sources: [luk('9 kap. 4 §')], weight: 'blocks',
    says: t('If the documents are not free and complete online, the time for tenders is five days longer.', 'Finns dokumenten inte fritt och fullständigt på nätet är anbudstiden fem dagar längre.', 'Er dokumenterne ikke frit og fuldstændigt tilgængelige på nettet, er tilbudsfristen fem dage længere.', 'Er dokumentene ikke fritt og fullstendig tilgjengelige på nettet, er tilbudsfristen fem dager lengre.'),
    steps: ['sendNotice'], when: all(insideFullConcession, isNot(procedure, 'directAward'), no(staged), no(documentsOnline)), must: any(atLeast(tenderDays, 35), all(yes(eSubmission), atLeast(tenderDays, 30))),
    remedies: [{ change: tenderDays, say: t('Give five days more.', 'Ge fem dagar till.', 'Giv fem dage mere.', 'Gi fem dager til.') }],
    examples: cases({ ...fullConcession, 'concession.staged': false, 'documents.online': false, 'time.eSubmission': true }, {
      lawful: { 'electronic, 30 days': { 'time.tenderDays': 30 }, 'paper, 35 days': { 'time.eSubmission': false, 'time.tenderDays': 35 } },
      unlawful: { 'electronic, 29 days': { 'time.tenderDays': 29 }, 'paper, 34 days': { 'time.eSubmission': false, 'time.tenderDays': 34 } },
      depends: { 'no time set': {} }, outside: { 'online': { 'documents.online': true }, 'staged': { 'concession.staged': true }, 'a direct award': direct, 'below the threshold': small },
    }),
  }),
  duty({
    ...base, id: 'se/concession/letters-to-all', sources: [luk('10 kap. 12 §, 15 kap. 8 §')], weight: 'blocks', carriesOut: 'eu/letters/to-all',
    says: t('All who applied or tendered are told in writing as soon as possible who was chosen.', 'Alla anbudssökande och anbudsgivare underrättas skriftligt så snart som möjligt om vem som valts.', 'Alle ansøgere og tilbudsgivere underrettes skriftligt hurtigst muligt om, hvem der er valgt.', 'Alle leverandører får skriftlig beskjed så snart som mulig om hvem som er valgt.'),
    steps: ['sendAwardLetters'], when: all(anyConcession, isNot(activity, 'water'), isNot(activity, 'sewage')), must: yes(lettersToAll),
    remedies: [{ change: lettersToAll, to: true, say: t('Send it to all.', 'Skicka till alla.', 'Send til alle.', 'Send til alle.') }],
    examples: cases(small, { lawful: { 'to all': { 'letters.toAll': true } }, unlawful: { 'to one': { 'letters.toAll': false }, 'large, to one': { ...fullConcession, 'letters.toAll': false }, 'works': { subject: 'worksConcession', 'letters.toAll': false } }, depends: { 'nobody has said': {} }, outside: { 'ordinary': { subject: 'services' }, 'water': { activity: 'water' }, 'sewage': { activity: 'sewage' } } }),
  }),
  duty({
    ...base, id: 'se/concession/letters-reasons', sources: [luk('10 kap. 12 och 13 §§, 15 kap. 8 §')], weight: 'blocks', carriesOut: 'eu/letters/reasons',
    says: t('The decision names the winner and gives the reasons, also why others were turned down.', 'Beslutet anger vinnaren och skälen, också varför andra inte kom i fråga.', 'Beslutningen nævner vinderen og giver begrundelsen, også for hvorfor andre blev forkastet.', 'Beslutningen oppgir vinneren og begrunnelsen, også for hvorfor andre ble forkastet.'),
    steps: ['sendAwardLetters'], when: all(any(insideFullConcession, chapter15), isNot(procedure, 'directAward')), must: yes(lettersReasoned),
    remedies: [{ change: lettersReasoned, to: true, say: t('Add the reasons.', 'Lägg till skälen.', 'Tilføj begrundelsen.', 'Legg til begrunnelsen.') }],
    examples: cases(small, { lawful: { 'reasons': { 'letters.reasons': true } }, unlawful: { 'none': { 'letters.reasons': false }, 'large, none': { ...fullConcession, 'letters.reasons': false } }, depends: { 'nobody has said': {} }, outside: { 'ordinary': { subject: 'services' }, 'a direct award': direct } }),
  }),
  duty({
    ...base, id: 'se/concession/standstill', sources: [luk('15 kap. 8 §, 16 kap. 1 och 2 §§')], weight: 'blocks',
    says: t('Below the threshold too, ten days lie between the letters and the signature, 15 if any went by post, but not after a lawful direct award.', 'Även under tröskelvärdet ligger tio dagar mellan underrättelsen och avtalet, 15 om någon skickats med post, men inte efter en tillåten direktupphandling.',
      'Også under tærskelværdien ligger der ti dage mellem underretningen og aftalen, 15 hvis nogen er sendt med post, men ikke efter en lovlig direkte tildeling.', 'Også under terskelverdien går det ti dager mellom meddelelsen og avtalen, 15 hvis noen er sendt med post, men ikke etter en lovlig direkte tildeling.'),
    // From the threshold on se/standstill/period says it.
    steps: ['signContract'], when: all(chapter15, isNot(procedure, 'directAward'), below(estimatedValue, thresholdConcession)),
    must: any(all(is(lettersMeans, 'electronic'), atLeast(standstillDays, standstillElectronic)), atLeast(standstillDays, standstillPost)),
    remedies: [{ change: standstillDays, say: t('Wait with the signature.', 'Vänta med underskriften.', 'Vent med underskriften.', 'Vent med signeringen.') }],
    examples: cases({ ...small, 'letters.means': 'electronic', 'tenders.count': 3 }, {
      lawful: { 'ten days': { 'standstill.days': 10 }, 'eleven': { 'standstill.days': 11 }, 'post, 15': { 'letters.means': 'post', 'standstill.days': 15 }, 'post, 16': { 'letters.means': 'post', 'standstill.days': 16 } },
      unlawful: { 'nine days': { 'standstill.days': 9 }, 'post, 14': { 'letters.means': 'post', 'standstill.days': 14 } },
      depends: { 'not counted': {}, 'nobody says how': { 'letters.means': undefined, 'standstill.days': 12 } }, outside: { 'ordinary': { subject: 'services' }, 'a direct award': direct, 'above the threshold': fullConcession, 'school meals, at the threshold': { ...listed, 'value.estimated': 61_340_804 } },
    }),
  }),
  duty({
    ...base, id: 'se/concession/below-notice', sources: [luk('15 kap. 5 och 5 a §§')], weight: 'blocks', dossier: ['nat 1.2 Direct award, concessions'],
    says: t('Below the threshold too, a concession is announced by a prior information notice in a registered database, unless it may be awarded directly.', 'Också under tröskelvärdet annonseras en koncession genom en förhandsannons i en registrerad annonsdatabas, om den inte får direktupphandlas.',
      'Også under tærskelværdien annonceres en koncession ved en forhåndsmeddelelse i en registreret database, medmindre den må tildeles direkte.', 'Også under terskelverdien kunngjøres en konsesjonskontrakt ved en veiledende kunngjøring i en registrert database, med mindre den kan tildeles direkte.'),
    steps: ['sendNotice'], when: all(advertised, below(estimatedValue, thresholdConcession)), must: among(noticeChannel, 'national', 'ted'),
    remedies: [{ change: noticeChannel, to: 'national', say: t('Announce it in a registered database.', 'Annonsera i en registrerad annonsdatabas.', 'Annoncer i en registreret database.', 'Kunngjør i en registrert database.') }],
    examples: cases(small, { lawful: { 'database': { 'notice.channel': 'national' }, 'TED': { 'notice.channel': 'ted' } }, unlawful: { 'own site': { 'notice.channel': 'ownSite' } }, depends: { 'not chosen': {} }, outside: { ...outside, 'a direct award': direct, 'school meals, at the threshold': { ...listed, 'value.estimated': 61_340_804 } } }),
  }),
  duty({
    ...base, id: 'se/concession/direct', sources: [luk('15 kap. 6 och 7 §§')], weight: 'blocks', dossier: ['nat 1.2 Direct award, concessions', 'nat 1.2 Time basis for adding up', 'trap 2'],
    says: t('A concession is awarded directly only below five per cent of the threshold, counted with the year’s other direct awards of the same kind, or on a ground that would excuse the notice, or for exceptional reasons.',
      'En koncession får direktupphandlas bara under fem procent av tröskelvärdet, räknat med årets andra direktupphandlingar av samma slag, eller på en grund som medger att annons utelämnas, eller vid synnerliga skäl.',
      'En koncession tildeles kun direkte under fem procent af tærskelværdien, regnet med årets andre direkte tildelinger af samme slags, eller på et grundlag, der fritager for bekendtgørelse, eller af helt særlige grunde.',
      'En konsesjonskontrakt tildeles bare direkte under fem prosent av terskelverdien, regnet med årets andre direkte tildelinger av samme slag, eller på et grunnlag som fritar for kunngjøring, eller av helt særlige grunner.'),
    steps: ['chooseProcedure', 'signContract'], when: all(chapter15, is(procedure, 'directAward')), must: any(below(yearsDirectSum, directConcession), among(directGround, 'noTenders', 'technical', 'exclusiveRights'), yes(exceptionalReasons)),
    remedies: [{ change: procedure, to: 'concession', say: t('Announce it and let all compete.', 'Annonsera och låt alla konkurrera.', 'Annoncer, og lad alle konkurrere.', 'Kunngjør, og la alle konkurrere.') }],
    examples: cases({ ...small, ...direct, 'value.estimated': 2_500_000, 'direct.ground': 'none', 'direct.exceptionalReasons': false }, {
      lawful: { 'below five per cent': { 'concession.directSum': 3_067_040 }, 'only one can': { 'concession.directSum': 5_000_000, 'direct.ground': 'technical' }, 'exclusive right': { 'concession.directSum': 5_000_000, 'direct.ground': 'exclusiveRights' }, 'nobody came': { 'concession.directSum': 5_000_000, 'direct.ground': 'noTenders' }, 'exceptional reasons': { 'concession.directSum': 5_000_000, 'direct.exceptionalReasons': true } },
      unlawful: { 'at five per cent': { 'concession.directSum': 3_067_040.2 }, 'small, but with the others of the year': { 'value.estimated': 1_000_000, 'concession.directSum': 4_000_000 }, 'in a hurry': { 'concession.directSum': 5_000_000, 'direct.ground': 'extremeUrgency' } },
      depends: { 'not added up': {} }, outside: { 'announced': { procedure: 'concession' }, 'above the threshold': { 'value.estimated': 90_000_000 } },
    }),
  }),
  duty({
    ...base, id: 'se/concession/below-result', sources: [luk('15 kap. 5 § tredje stycket')], weight: 'blocks', life: since('2022-02-01'),
    says: t('A concession below the threshold gets an award notice within 48 days of the award, unless it is worth less than five per cent of the threshold.', 'En koncession under tröskelvärdet efterannonseras inom 48 dagar från tilldelningen, om den inte är värd mindre än fem procent av tröskelvärdet.',
      'En koncession under tærskelværdien får en bekendtgørelse om tildeling senest 48 dage efter tildelingen, medmindre den er under fem procent af tærskelværdien værd.', 'En konsesjonskontrakt under terskelverdien får en kunngjøring senest 48 dager etter tildelingen, med mindre den er verdt under fem prosent av terskelverdien.'),
    steps: ['sendAwardNotice'], when: all(chapter15, below(estimatedValue, thresholdConcession), atLeast(estimatedValue, directConcession)), must: atMost(daysFromAward, concessionAwardNotice),
    remedies: [{ change: daysFromAward, say: t('Send it now.', 'Skicka den nu.', 'Send den nu.', 'Send den nå.') }],
    examples: cases(small, { lawful: { 'day 48': { 'concession.daysFromAward': 48 }, 'day 20': { 'concession.daysFromAward': 20 } }, unlawful: { 'day 49': { 'concession.daysFromAward': 49 }, 'at five per cent': { 'value.estimated': 3_067_040.2, 'concession.daysFromAward': 49 } }, depends: { 'not sent': {} }, outside: { ...outside, 'below five per cent': { 'value.estimated': 3_067_040 }, 'school meals, at the threshold': { ...listed, 'value.estimated': 61_340_804 } } }),
  }),
  duty({
    ...base, id: 'se/concession/below-equal', sources: [luk('15 kap. 2 och 3 §§')], weight: 'needs a reason',
    says: t('Below the threshold the procedure is free, but open and equal: give firms time that fits the work.', 'Under tröskelvärdet är förfarandet fritt, men öppet och lika för alla: ge företagen en tid som passar arbetet.', 'Under tærskelværdien er proceduren fri, men åben og lige for alle: giv virksomhederne en frist, der passer til arbejdet.', 'Under terskelverdien er gjennomføringen fri, men åpen og lik for alle: gi leverandørene en frist som passer til arbeidet.'),
    steps: ['sendNotice'], when: advertised, must: yes(timeEnough),
    remedies: [{ change: timeEnough, to: true, say: t('Give more time.', 'Ge mer tid.', 'Giv længere frist.', 'Gi mer tid.') }],
    examples: cases(small, { lawful: { 'enough': { 'time.enough': true } }, unlawful: { 'too short': { 'time.enough': false } }, depends: { 'nobody has judged': {} }, outside: { ...outside, 'a direct award': direct } }),
  }),
  duty({
    ...base, id: 'se/concession/below-recorded', sources: [luk('15 kap. 9 §')], weight: 'blocks',
    says: t('The procedure is documented along the way, from the first krona; the file is finished within 30 days of the contract.', 'Upphandlingen dokumenteras löpande, från första kronan; dokumentationen är klar inom 30 dagar från avtalet.', 'Proceduren dokumenteres løbende fra første krone; sagen er færdig senest 30 dage efter aftalen.', 'Konkurransen dokumenteres underveis, fra første krone; saken er ferdig innen 30 dager etter avtalen.'),
    steps: ['signContract'], when: chapter15, must: yes(recordsKept),
    remedies: [{ change: recordsKept, to: true, say: t('Write down the steps and the reasons.', 'Skriv ner stegen och skälen.', 'Skriv trin og begrundelser ned.', 'Skriv ned trinnene og begrunnelsene.') }],
    examples: cases(small, { lawful: { 'documented': { 'records.kept': true } }, unlawful: { 'not documented': { 'records.kept': false } }, depends: { 'nobody has said': {} }, outside }),
  }),
]
