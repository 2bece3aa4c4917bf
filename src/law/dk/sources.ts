import type { Day } from '../../plain/index.ts'
import { since } from '../build.ts'
import type { Life, Source } from '../types.ts'

const danish = (act: string, rank: Source['rank'], national: string, read: Day, known: Source['known'], eli?: string) =>
  (place: string): Source => ({
    order: 'DK', rank, act, id: eli ? { national, eli } : { national }, place, read, known, ...(eli ? { link: eli } : {}),
  })

/** The Danish procurement act, as consolidated in LBK 116/2025. */
export const ul = danish('udbudsloven', 'act', 'LBK nr. 116 af 03/02/2025', '2025-02-03', 'statute text read', 'https://www.retsinformation.dk/eli/lta/2025/116')
/** The same act as it stood before, for what has since been taken out. */
export const ul2023 = danish('udbudsloven', 'act', 'LBK nr. 10 af 06/01/2023', '2023-01-06', 'statute text read', 'https://www.retsinformation.dk/eli/lta/2023/10')
/** The act on the complaints board, as consolidated in LBK 448/2025. */
export const knl = danish('klagenævnsloven', 'act', 'LBK nr. 448 af 08/05/2025', '2025-05-08', 'statute text read', 'https://www.retsinformation.dk/eli/lta/2025/448')
/** The order on the complaints board, with the fees of 2016. */
export const knb = danish('bekendtgørelse om Klagenævnet for Udbud', 'order', 'BEK nr. 887 af 11/08/2011 med ændring ved BEK nr. 550/2013 og nr. 178/2016', '2016-02-11', 'statute text read')
/** The order on electronic communication and on advertising below the threshold. */
export const ekom = danish('bekendtgørelse om elektronisk kommunikation', 'order', 'BEK nr. 1572 af 30/11/2016 med ændring ved BEK nr. 1094 af 29/06/2022', '2022-06-29', 'statute text read')
/** Concessions: the order that makes Directive 2014/23/EU Danish law. */
export const kon = danish('koncessionsbekendtgørelsen', 'order', 'BEK nr. 1080 af 29/06/2022', '2022-06-29', 'statute text read')
/**
 * Works below the threshold, in the text of 2007. It stands: udbudsloven § 5 a and klagenævnsloven § 1, stk. 2, nr. 4 name it in 2025. But
 * LOV 618/2011, 1234/2012 and 1564/2015 changed parts of it, and that these places were left alone is known second-hand only.
 */
export const tl = danish('tilbudsloven', 'act', 'LBK nr. 1410 af 07/12/2007', '2007-12-07', 'secondary source', 'https://www.retsinformation.dk/eli/lta/2007/1410')
/** Its § 12 on direct offers, read in the consolidation with all changes to LOV 884/2022: word for word as in 2007. */
export const tl12 = danish('tilbudsloven', 'act', 'LBK nr. 1410 af 07/12/2007, senest ændret ved LOV nr. 884 af 21/06/2022', '2022-06-21', 'statute text read', 'https://www.retsinformation.dk/eli/lta/2007/1410')
/** The same act as LOV 884/2022 changed it (§§ 7, 7 a and 16). */
export const tl2022 = danish('tilbudsloven', 'act', 'LOV nr. 884 af 21/06/2022', '2022-06-21', 'statute text read', 'https://www.retsinformation.dk/eli/lta/2022/884')
/** People in training in public contracts. */
export const training = danish('bekendtgørelse om personer under oplæring', 'order', 'BEK nr. 1079 af 29/06/2022', '2022-06-29', 'statute text read', 'https://www.retsinformation.dk/eli/lta/2022/1079')
/** Energy efficiency in the public sector. */
export const energy = danish('bekendtgørelse om energieffektivisering i det offentlige', 'order', 'BEK nr. 1193 af 02/10/2025', '2025-10-02', 'statute text read', 'https://www.retsinformation.dk/eli/lta/2025/1193')
/** Cleaner vehicles. */
export const vehicleOrder = danish('bekendtgørelse om renere køretøjer', 'order', 'BEK nr. 1726 af 26/08/2021', '2021-08-26', 'statute text read', 'https://www.retsinformation.dk/eli/lta/2021/1726')
/** Permits from the EU sanctions on Russia in public contracts. */
export const sanctionOrder = danish('bekendtgørelse om EU-sanktioner i offentlige kontrakter', 'order', 'BEK nr. 823 af 16/06/2023', '2023-06-16', 'statute text read', 'https://www.retsinformation.dk/eli/lta/2023/823')
/** Protection of the environment: who treats municipal waste. */
export const mbl = danish('miljøbeskyttelsesloven', 'act', 'LBK nr. 1742 af 22/12/2025', '2025-12-22', 'statute text read', 'https://www.retsinformation.dk/eli/lta/2025/1742')
/** Municipal waste regulations, fees and actors. */
export const wasteOrder = danish('affaldsaktørbekendtgørelsen', 'order', 'BEK nr. 1743 af 30/12/2024', '2024-12-30', 'statute text read', 'https://www.retsinformation.dk/eli/lta/2024/1743')
/** What a municipality reports of its tender of combustible waste. */
export const wasteReports = danish('bekendtgørelse om indberetning ved udbud af forbrændingsegnet affald', 'order', 'BEK nr. 450 af 08/05/2024', '2024-05-08', 'statute text read')
/** The order that puts the utilities directive in force. */
export const fsv = danish('forsyningsbekendtgørelsen', 'order', 'BEK nr. 1078 af 29/06/2022', '2022-06-29', 'statute text read', 'https://www.retsinformation.dk/eli/lta/2022/1078')
/** The order on concessions. */
export const konk = danish('koncessionsbekendtgørelsen', 'order', 'BEK nr. 1080 af 29/06/2022', '2022-06-29', 'statute text read', 'https://www.retsinformation.dk/eli/lta/2022/1080')
/** Digital building models in public building. */
export const ict = danish('IKT-bekendtgørelsen', 'order', 'BEK nr. 118 af 06/02/2013', '2013-02-06', 'statute text read', 'https://www.retsinformation.dk/eli/lta/2013/118')
/** What the authorities and firms of law report, where the text itself was not read in that state. */
export const reported = (place: string): Source => ({
  order: 'DK', rank: 'guidance', act: 'udbudsloven', id: { national: 'LOV nr. 884 af 21/06/2022' }, place, read: '2022-06-21', known: 'secondary source',
})

/** In force since the act began; a procedure keeps the text it began under. */
export const sinceAct: Life = since('2016-01-01')
/** The changes of LOV 204/2019 on the evaluation model: for what is announced from that day on. */
export const since2019: Life = since('2019-07-01', 'notice sent')
/** The changes of LOV 884/2022. */
export const since2022: Life = since('2022-07-01')
