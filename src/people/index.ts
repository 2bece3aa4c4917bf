/** People and organisations: who stands how to whom, as data. Pure; names and addresses of people are kept by the server, never in a log. */
export * from './person.ts'
export * from './registration-number.ts'
export * from './organisation.ts'
export * from './rights.ts'
export * from './decide.ts'
