export type * from './port.ts'
export { openStore } from './sqlite.ts'
export type { StoreOptions } from './sqlite.ts'
