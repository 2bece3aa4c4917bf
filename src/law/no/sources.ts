import type { Known, Source } from '../types.ts'
import { since } from '../build.ts'

/** The act; two copies of April and May 2026 were read, both before the amendments of 1 July 2026. */
export const loa = (place: string, known: Known = 'statute text read'): Source =>
  ({ order: 'NO', rank: 'act', act: 'anskaffelsesloven', id: { national: 'LOV-2016-06-17-73', eli: 'https://lovdata.no/eli/lov/2016/06/17/73' }, place, read: '2026-05-17', known, link: 'https://lovdata.no/lov/2016-06-17-73' })
/** The regulation as amended to 21 March 2024; later amendments that we know of are cited as `reform`. */
export const foa = (place: string, known: Known = 'statute text read'): Source =>
  ({ order: 'NO', rank: 'order', act: 'anskaffelsesforskriften', id: { national: 'FOR-2016-08-12-974', eli: 'https://lovdata.no/eli/forskrift/2016/08/12/974' }, place, read: '2024-03-21', known, link: 'https://lovdata.no/forskrift/2016-08-12-974' })
/** Utilities. */
export const fsf = (place: string): Source =>
  ({ order: 'NO', rank: 'order', act: 'forsyningsforskriften', id: { national: 'FOR-2016-08-12-975' }, place, read: '2024-03-14', known: 'statute text read', link: 'https://lovdata.no/forskrift/2016-08-12-975' })
/** Concessions, as amended to 14 March 2024. */
export const kkf = (place: string): Source =>
  ({ order: 'NO', rank: 'order', act: 'konsesjonskontraktforskriften', id: { national: 'FOR-2016-08-12-976', eli: 'https://lovdata.no/eli/forskrift/2016/08/12/976' }, place, read: '2024-03-14', known: 'statute text read', link: 'https://lovdata.no/forskrift/2016-08-12-976' })
/** The amending act of 6 March 2026, in force from 1 July 2026: we know it only from others' accounts. */
export const reform = (place: string): Source =>
  ({ order: 'NO', rank: 'act', act: 'endringslov 2026 til anskaffelsesloven', id: { national: 'LOV-2026-03-06-8' }, place, read: '2026-07-22', known: 'secondary source' })
/** Apprentices in public contracts, as amended from 1 August 2025. */
export const apprentices = (place: string): Source =>
  ({ order: 'NO', rank: 'order', act: 'forskrift om lærlinger i offentlige kontrakter', id: { national: 'FOR-2016-12-17-1708, endret ved FOR-2025-01-22-60' }, place, read: '2025-01-22', known: 'statute text read', link: 'https://lovdata.no/forskrift/2016-12-17-1708' })
/** Zero-emission vehicles, sanctions on Russia, waste and the EEA Agreement: known second-hand or not at all. */
export const vehicleRegulation = (place: string): Source =>
  ({ order: 'NO', rank: 'order', act: 'forskrift om energi- og miljøkrav ved anskaffelse av kjøretøy', id: { national: 'FOR-2017-12-11-1995' }, place, read: '2025-01-01', known: 'secondary source', link: 'https://lovdata.no/forskrift/2017-12-11-1995' })
export const sanctionRegulation = (place: string): Source =>
  ({ order: 'NO', rank: 'order', act: 'forskrift om restriktive tiltak (Ukraina)', id: { national: 'FOR-2014-08-15-1076' }, place, read: '2022-04-29', known: 'secondary source', link: 'https://lovdata.no/forskrift/2014-08-15-1076' })
export const pollutionAct = (place: string): Source =>
  ({ order: 'NO', rank: 'act', act: 'forurensningsloven', id: { national: 'LOV-1981-03-13-6' }, place, read: '2026-05-17', known: 'not verified', link: 'https://lovdata.no/lov/1981-03-13-6' })
export const agreement = (place: string, known: Known = 'secondary source'): Source =>
  ({ order: 'NO', rank: 'act', act: 'EØS-avtalen', id: { national: 'LOV-1992-11-27-109' }, place, read: '2024-01-01', known, link: 'https://lovdata.no/lov/1992-11-27-109' })
/** What the agency tells buyers, where the text itself was not read. */
export const agency = (place: string): Source =>
  ({ order: 'NO', rank: 'guidance', act: 'DFØ, veiledning', id: { national: 'anskaffelser.no' }, place, read: '2025-08-01', known: 'secondary source', link: 'https://anskaffelser.no/' })
/** The agency's code list for notices shows the new § 7-9 in practice. */
export const codeList = (place: string): Source =>
  ({ order: 'NO', rank: 'guidance', act: 'DFØ, kodeliste for kunngjøringer', id: { national: 'award-criterion-type.no 2.0.0' }, place, read: '2026-08-18', known: 'secondary source', link: 'https://github.com/anskaffelser/eforms-sdk-nor' })
/** The complaints board, by case number. */
export const kofa = (number: string, place: string, read: Source['read']): Source =>
  ({ order: 'NO', rank: 'judgment', act: `KOFA ${number}`, id: { national: `KOFA-${number}` }, place, read, known: 'secondary source', link: 'https://www.klagenemndssekretariatet.no/' })
export const board: Source =
  { order: 'NO', rank: 'guidance', act: 'Klagenemndssekretariatet', id: { national: 'KOFA, veiledning' }, place: 'valg for innklagede', read: '2024-01-01', known: 'secondary source', link: 'https://www.klagenemndssekretariatet.no/' }

/** Act and regulation in force. */
export const sinceAct = since('2017-01-01')
/** Sums whose first day we do not know: from the state of the text that we read. */
export const sinceRead = since('2024-03-21')
