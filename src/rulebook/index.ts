/** The lawbook as people read it: topics, procedures, search, differences between the countries, what is not known. */
export * as differences from './differences/index.ts'
export * as lawJson from './json/index.ts'
