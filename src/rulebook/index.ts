/** The lawbook as people read it: topics, procedures, search, differences between the countries, what is not known. */
export * from './entries.ts'
export * from './families.ts'
export * from './figures.ts'
export * from './links.ts'
export * from './ways.ts'
export * from './words/topics.ts'
export * from './search/index.ts'
