import type { Address } from '../address.ts'
import { calendarAddresses } from './calendar.ts'
import { documentAddresses } from './documents.ts'
import { taskAddresses } from './tasks.ts'

/** What belongs to a real case besides its steps, its people and its record. */
export const paperAddresses: readonly Address[] = [...documentAddresses, ...taskAddresses, ...calendarAddresses]
