import type { Day } from '../../plain/index.ts'
import type { Known, Source } from '../types.ts'
import { since } from '../build.ts'

const act = (name: string, sfs: string, read: Day, link: string) => (place: string, known: Known = 'statute text read'): Source =>
  ({ order: 'SE', rank: 'act', act: name, id: { national: `SFS ${sfs}` }, place, read, known, link })
const parliament = 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/'

/** Public procurement. Sweden has no ELI: number and section name the place. */
export const lou = act('LOU', '2016:1145', '2025-05-19', `${parliament}lag-20161145-om-offentlig-upphandling_sfs-2016-1145/`)
/** Utilities. */
export const luf = act('LUF', '2016:1146', '2025-05-19', `${parliament}lag-20161146-om-upphandling-inom-forsorjningssektorerna_sfs-2016-1146/`)
/** Concessions. */
export const luk = act('LUK', '2016:1147', '2025-05-19', `${parliament}lag-20161147-om-upphandling-av-koncessioner_sfs-2016-1147/`)
/** Public access and secrecy. */
export const osl = act('OSL', '2009:400', '2026-02-12', `${parliament}offentlighets-och-sekretesslag-2009400_sfs-2009-400/`)
/** Clean vehicles, as rewritten by SFS 2022:314. */
export const cleanVehicleAct = act('lagen om miljökrav vid upphandling av bilar', '2011:846', '2023-01-17', `${parliament}lag-2011846-om-miljokrav-vid-upphandling-av-bilar_sfs-2011-846/`)
/** The environmental code: municipal waste. Not read for this. */
export const environmentalCode = (place: string): Source => act('miljöbalken', '1998:808', '2026-02-12', `${parliament}miljobalk-1998808_sfs-1998-808/`)(place, 'not verified')
/** The act on municipalities: bias, delegation. */
export const kl = act('kommunallagen', '2017:725', '2025-05-19', `${parliament}kommunallag-2017725_sfs-2017-725/`)
/** A proposal is not law: what a ministry has put forward. */
export const proposal = (place: string): Source =>
  ({ order: 'SE', rank: 'guidance', act: 'Ds 2025:29', id: { national: 'Ds 2025:29' }, place, read: '2025-11-26', known: 'secondary source' })
/** The agency's guidance: not law, but what buyers are told to do. */
export const guidance = (place: string): Source =>
  ({ order: 'SE', rank: 'guidance', act: 'Upphandlingsmyndigheten', id: { national: 'UHM' }, place, read: '2025-05-19', known: 'secondary source', link: 'https://www.upphandlingsmyndigheten.se/' })

/** LOU in force. */
export const sinceAct = since('2017-01-01')
/** Chapters 19 and 19 a as rewritten by SFS 2021:1110. */
export const sinceSimpler = since('2022-02-01')
/** Sections whose first day we do not know: from the state of the text that we read. */
export const sinceRead = since('2025-05-19')
/** Sections 20:5 a-5 d and 20:17-21 as written by SFS 2022:778. */
export const sinceFasterReview = since('2022-07-01')
