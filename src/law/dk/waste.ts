import { text as t } from '../../plain/index.ts'
import { all, among, any, duty, exception, gap, is, no, on, since, yes } from '../build.ts'
import { wasteBy, wasteDeviates, wasteGround, wasteKind, wasteMarketStudied, wasteReported, wasteTenderFailed } from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { danishEntry, depends, lawful, silent, unlawful } from './entry.ts'
import { mbl, wasteOrder, wasteReports } from './sources.ts'

// The duty to tender combustible waste binds from 1 July 2025; the rest from the state of the act that was read.
const sinceTender = since('2025-07-01', 'step taken'), sinceRead = since('2025-12-22', 'step taken')
const burn: Facts = { 'waste.kind': 'combustible', 'waste.by': 'own', 'waste.ground': 'none' }, recycle: Facts = { 'waste.kind': 'recyclable', 'waste.by': 'own', 'waste.ground': 'none' }
const asked: Facts = { ...recycle, 'waste.ground': 'dispensation' }
const steps = ['arrangeWasteTreatment'] as const
const tender = { change: wasteBy, to: 'tendered', say: t('Tender the treatment.', 'Upphandla behandlingen.', 'Udbyd behandlingen.', 'Lys ut behandlingen.') } as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/waste/combustible', 'neighbouring rules', ['DK a7.12', 'C39', 'DK49', 'DK50'], mbl('§ 45 e')), life: sinceTender, steps, weight: 'blocks',
    says: t('Treatment of waste to burn from a municipal scheme is tendered under udbudsloven. In-house and cooperation exemptions do not apply. Exempt is a municipality whose own plant on an island without a fixed link still runs.', 'Behandling av brännbart avfall ur en kommunal insamling upphandlas enligt udbudsloven. Undantagen för intern upphandling och samarbete gäller inte. Undantagen är en kommun vars egen anläggning på en ö utan fast förbindelse ännu är i drift.',
      'Behandling af forbrændingsegnet affald fra en kommunal ordning udbydes efter udbudsloven. Reglerne om in-house og samarbejde kan ikke bruges. Undtaget er en kommune, hvis eget anlæg på en ø uden fast forbindelse stadig er i drift.', 'Behandling av brennbart avfall fra en kommunal ordning lyses ut etter udbudsloven. Unntakene for egenregi og samarbeid gjelder ikke. Unntatt er en kommune med eget anlegg i drift på en øy uten fast forbindelse.'),
    when: is(wasteKind, 'combustible'), must: any(is(wasteBy, 'tendered'), is(wasteGround, 'island')), remedies: [tender],
    examples: [
      unlawful('to the own joint plant on the mainland', burn), unlawful('to a firm without a tender', { ...burn, 'waste.by': 'direct' }), lawful('tendered', { ...burn, 'waste.by': 'tendered' }), lawful('Bornholm, while its plant runs', { ...burn, 'waste.ground': 'island' }),
      unlawful('a plant for recycling is no ground', { ...burn, 'waste.ground': 'oldPlant' }), depends('nobody has said how', { ...burn, 'waste.by': undefined }), silent('hazardous waste', { ...burn, 'waste.kind': 'other' }),
      unlawful('on the first day', burn, '2025-07-01'), silent('the day before', burn, '2025-06-30'),
    ],
  }),
  exception({
    ...danishEntry('dk/waste/tendered-earlier', 'neighbouring rules', 'DK a7.12', mbl('§ 45 e, stk. 2-3')), life: since('2025-07-01', 'step taken', '2028-06-30'), to: ['dk/waste/combustible'],
    says: t('A contract with an own plant that was tendered before 1 July 2023 may run until 1 July 2028.', 'Ett kontrakt med en egen anläggning som upphandlats före den 1 juli 2023 får löpa till den 1 juli 2028.', 'En kontrakt med et eget anlæg, der er udbudt før 1. juli 2023, må løbe til 1. juli 2028.', 'En kontrakt med eget anlegg som ble lyst ut før 1. juli 2023, kan løpe til 1. juli 2028.'),
    when: is(wasteGround, 'tenderedEarlier'),
    examples: [
      { name: 'in its last days', facts: { ...burn, 'waste.ground': 'tenderedEarlier' }, on: on('2028-06-30'), holds: true }, { name: 'from 1 July 2028', facts: { ...burn, 'waste.ground': 'tenderedEarlier' }, on: on('2028-07-01'), holds: false },
      { name: 'no such contract', facts: burn, on: on('2026-09-21'), holds: false }, { name: 'nobody has said', facts: {}, on: on('2026-09-21'), holds: 'unknown' },
    ],
  }),
  duty({
    ...danishEntry('dk/waste/deviation-reported', 'neighbouring rules', 'DK a7.13', mbl('§ 45 f, stk. 2'), wasteReports('§§ 4-5')), life: sinceTender, steps, weight: 'blocks',
    says: t('Who departs from the supervisor’s measures for competition reports it when the contract is awarded, with the whole file of the market dialogue.', 'Den som avviker från tillsynens konkurrensåtgärder rapporterar det vid tilldelningen, med hela akten från marknadsdialogen.', 'Fraviges Forsyningstilsynets konkurrencefremmende tiltag, indberettes det ved tildelingen med hele materialet fra markedsdialogen.', 'Den som avviker fra tilsynets konkurransetiltak, rapporterer det ved tildelingen, med hele saken fra markedsdialogen.'),
    when: all(is(wasteKind, 'combustible'), is(wasteBy, 'tendered')), must: any(no(wasteDeviates), yes(wasteReported)),
    remedies: [{ change: wasteReported, to: true, say: t('Report the departure and send the file.', 'Rapportera avvikelsen och skicka akten.', 'Indberet fravigelsen, og send materialet.', 'Rapporter avviket, og send saken.') }],
    examples: [
      lawful('no departure', { ...burn, 'waste.by': 'tendered', 'waste.deviates': false, 'waste.reported': false }), lawful('reported', { ...burn, 'waste.by': 'tendered', 'waste.deviates': true, 'waste.reported': true }),
      unlawful('not reported', { ...burn, 'waste.by': 'tendered', 'waste.deviates': true, 'waste.reported': false }), depends('nobody has said', { ...burn, 'waste.by': 'tendered', 'waste.reported': false }),
      silent('not tendered', { ...burn, 'waste.deviates': true, 'waste.reported': false }), silent('waste to recycle', { ...recycle, 'waste.by': 'tendered', 'waste.deviates': true, 'waste.reported': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/waste/recyclable', 'neighbouring rules', ['DK a7.14', 'C39'], mbl('§§ 49 b-49 f')), life: sinceRead, steps, weight: 'blocks',
    says: t('A municipality does not treat waste to recycle itself and builds no sorting plant of its own; it tenders the treatment, without in-house. Islands without a fixed link, soil, and water and wastewater activities are excepted, or a dispensation.', 'En kommun behandlar inte själv återvinningsbart avfall och bygger ingen egen sorteringsanläggning; den upphandlar behandlingen, utan intern upphandling. Undantagna är öar utan fast förbindelse, jord samt vatten- och avloppsverksamhet, eller dispens.',
      'En kommune behandler ikke selv genanvendeligt affald og bygger ikke eget finsorteringsanlæg; den udbyder behandlingen uden in-house. Undtaget er øer uden fast forbindelse, jord samt vand- og spildevandsaktiviteter, eller efter dispensation.', 'En kommune behandler ikke selv gjenvinnbart avfall og bygger ikke eget sorteringsanlegg; den lyser ut behandlingen, uten egenregi. Unntatt er øyer uten fast forbindelse, jord og vann- og avløpsvirksomhet, eller etter dispensasjon.'),
    when: is(wasteKind, 'recyclable'), must: any(is(wasteBy, 'tendered'), among(wasteGround, 'island', 'waterOrSoil', 'dispensation')), remedies: [tender],
    examples: [
      unlawful('an own plant', recycle), unlawful('an own sorting plant', { ...recycle, 'waste.by': 'ownSorting' }), unlawful('a firm without a tender', { ...recycle, 'waste.by': 'direct' }), lawful('tendered', { ...recycle, 'waste.by': 'tendered' }),
      lawful('on an island', { ...recycle, 'waste.ground': 'island' }), lawful('sludge from wastewater', { ...recycle, 'waste.ground': 'waterOrSoil' }), lawful('with a dispensation', asked), depends('nobody has said how', { ...recycle, 'waste.by': undefined }),
      silent('waste to burn', { ...recycle, 'waste.kind': 'combustible' }), silent('before the text that was read', recycle, '2025-12-21'),
    ],
  }),
  exception({
    ...danishEntry('dk/waste/old-plant', 'neighbouring rules', 'DK a7.14', mbl('§§ 49 g-49 h')), life: since('2025-12-22', 'step taken', '2027-06-30'), to: ['dk/waste/recyclable'],
    says: t('Plants for recycling that ran or were decided by 16 June 2020 (machine sorting: by 1 July 2022) may go on until 1 July 2027.', 'Återvinningsanläggningar som var i drift eller beslutade senast den 16 juni 2020 (maskinell sortering: 1 juli 2022) får fortsätta till den 1 juli 2027.', 'Anlæg til genanvendelse i drift eller besluttet senest 16. juni 2020 (automatisk sortering: 1. juli 2022) må fortsætte til 1. juli 2027.', 'Gjenvinningsanlegg i drift eller vedtatt senest 16. juni 2020 (maskinell sortering: 1. juli 2022) kan fortsette til 1. juli 2027.'),
    when: is(wasteGround, 'oldPlant'),
    examples: [
      { name: 'in its last days', facts: { ...recycle, 'waste.ground': 'oldPlant' }, on: on('2027-06-30'), holds: true }, { name: 'from 1 July 2027', facts: { ...recycle, 'waste.ground': 'oldPlant' }, on: on('2027-07-01'), holds: false },
      { name: 'a newer plant', facts: recycle, on: on('2026-09-21'), holds: false }, { name: 'nobody has said', facts: {}, on: on('2026-09-21'), holds: 'unknown' },
    ],
  }),
  duty({
    ...danishEntry('dk/waste/dispensation', 'neighbouring rules', ['DK a7.15', 'DK51'], wasteOrder('§ 39'), mbl('§ 49 c')), life: sinceRead, steps, weight: 'blocks',
    says: t('A dispensation to treat waste yourself needs a tender that failed, and before it a market study: existing and possible new solutions, prices, talks with tenderers, all visibly used in the tender.', 'Dispens att själv behandla avfall kräver en misslyckad upphandling och dessförinnan en marknadsundersökning: befintliga och möjliga nya lösningar, priser och samtal med anbudsgivare, synligt använda i upphandlingen.',
      'Dispensation til selv at behandle affald kræver et forgæves udbud og forud for det en markedsundersøgelse: eksisterende og mulige nye løsninger, priser og dialog med mulige tilbudsgivere, der afspejles i udbuddet.', 'Dispensasjon til å behandle avfall selv krever en mislykket konkurranse og før den en markedsundersøkelse: eksisterende og mulige nye løsninger, priser og dialog med leverandører, synlig brukt i konkurransen.'),
    when: all(is(wasteKind, 'recyclable'), is(wasteGround, 'dispensation')), must: any(is(wasteBy, 'tendered'), all(yes(wasteTenderFailed), yes(wasteMarketStudied))), remedies: [tender],
    examples: [
      lawful('studied, tendered in vain', { ...asked, 'waste.tenderFailed': true, 'waste.marketStudied': true }), lawful('tendered after all', { ...asked, 'waste.by': 'tendered', 'waste.tenderFailed': false, 'waste.marketStudied': false }), unlawful('no market dialogue was held', { ...asked, 'waste.tenderFailed': true, 'waste.marketStudied': false }),
      unlawful('never tendered', { ...asked, 'waste.tenderFailed': false, 'waste.marketStudied': true }), depends('nobody has said', { ...asked, 'waste.tenderFailed': true }),
      silent('no dispensation asked for', { ...recycle, 'waste.tenderFailed': false, 'waste.marketStudied': false }), silent('waste to burn', { ...asked, 'waste.kind': 'combustible', 'waste.tenderFailed': false, 'waste.marketStudied': false }),
    ],
  }),
  gap({
    ...danishEntry('dk/gap/other-waste', 'neighbouring rules', 'DK a7.14', wasteOrder('§§ 40-42')), life: sinceRead, steps,
    says: t('Who may treat hazardous and other municipal waste, and how far firms must have private owners, we have not written. Ask before you decide.', 'Vem som får behandla farligt och annat kommunalt avfall, och hur långt företagen måste ha privata ägare, har vi inte skrivit. Fråga innan ni bestämmer.', 'Hvem der må behandle farligt og andet kommunalt affald, og hvor langt virksomhederne skal have private ejere, har vi ikke skrevet. Spørg, før I beslutter.', 'Hvem som kan behandle farlig og annet kommunalt avfall, og hvor langt virksomhetene må ha private eiere, har vi ikke skrevet. Spør før dere bestemmer dere.'),
    when: is(wasteKind, 'other'),
  }),
]
