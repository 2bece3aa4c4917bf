import type { Address } from '../address.ts'
import { adminAddresses } from './routes-admin.ts'
import { elsewhereAddresses } from './routes-elsewhere.ts'
import { meAddresses } from './routes-me.ts'
import { organisationAddresses } from './routes-organisations.ts'
import { signInAddresses } from './routes-sign-in.ts'
import { testProviderAddresses } from './test-provider.ts'

/** Everything about people: signing in, one's own page, organisations, administration. */
export const peopleAddresses: readonly Address[] = [...signInAddresses, ...elsewhereAddresses, ...testProviderAddresses, ...meAddresses, ...organisationAddresses, ...adminAddresses]
