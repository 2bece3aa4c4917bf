export { fold, stem, wordsOf, oneLetterApart } from './fold.ts'
export { placeIn, placesOf, caseIn } from './places.ts'
export { searchLaw, searchParts, markHits, type Found, type Hit, type Wanted } from './search.ts'
export { ownPages, type Searchable } from './searchable.ts'
