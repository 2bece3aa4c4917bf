import { accessKeyAddresses } from '../access-keys.ts'
import type { Address } from '../address.ts'
import { caseApi } from './api.ts'
import { calendarAddresses } from './calendar.ts'
import { dialogueAddresses } from './dialogue-routes.ts'
import { followAddresses } from './follow-routes.ts'
import { casePaperAddresses } from './paper-routes.ts'
import { documentAddresses } from './documents.ts'
import { feedAddresses } from './feed.ts'
import { marketAddresses } from './market-routes.ts'
import { casePractiseAddresses } from './practise.ts'
import { caseReportAddresses } from './report.ts'
import { seatAddresses } from './seat-routes.ts'
import { caseWorkshopAddresses } from './workshop-routes.ts'
import { taskAddresses } from './tasks.ts'

/** What belongs to a real case besides its steps, its people and its record. */
export const paperAddresses: readonly Address[] = [
  ...documentAddresses, ...taskAddresses, ...calendarAddresses,
  ...caseReportAddresses, ...caseApi, ...feedAddresses, ...accessKeyAddresses, ...casePractiseAddresses,
  ...marketAddresses, ...seatAddresses, ...dialogueAddresses, ...casePaperAddresses, ...followAddresses, ...caseWorkshopAddresses,
]
