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
/** Works below the threshold: the text was read in its 2007 state and whether it still stands is known second-hand only. */
export const tl = danish('tilbudsloven', 'act', 'LBK nr. 1410 af 07/12/2007', '2007-12-07', 'secondary source', 'https://www.retsinformation.dk/eli/lta/2007/1410')
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
/** The changes of LOV 884/2022. */
export const since2022: Life = since('2022-07-01')
