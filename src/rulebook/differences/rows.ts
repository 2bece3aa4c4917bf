import { accessAndJoint } from './rows/access-joint.ts'
import { award } from './rows/award.ts'
import { contract } from './rows/contract.ts'
import { criteria } from './rows/criteria.ts'
import { dialogue } from './rows/dialogue.ts'
import { firms } from './rows/firms.ts'
import { notices } from './rows/notices.ts'
import { procedures } from './rows/procedures.ts'
import { review } from './rows/review.ts'
import { value } from './rows/value.ts'
import type { Row } from './types.ts'

/** All differences that were found by reading the acts side by side, topic by topic. */
export const rows: readonly Row[] = [...value, ...notices, ...procedures, ...dialogue, ...criteria, ...firms, ...contract, ...award, ...review, ...accessAndJoint]

const byId = new Map(rows.map(r => [r.id, r]))
export const rowNamed = (id: string): Row | undefined => byId.get(id)
