/** The lawbook as people read it: topics, procedures, search, differences between the countries, what is not known. */
export * as lawJson from './json/index.ts'
