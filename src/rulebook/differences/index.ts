/** Where Denmark, Sweden and Norway part from each other and from the EU rule, and what it does to firms and ideas at the border. */
export * from './types.ts'
export { rows, rowNamed } from './rows.ts'
export { entriesOf, factsIn, heardIn, laid, opinionOn, parts, pointOf, rankOf, rulesOf, stepIn, type Laid } from './hear.ts'
export { pointsOf, rootOf, type Point } from './points.ts'
export { furtherDifferences, type Further, type OnlyHere, type Parted, type Replaced } from './further.ts'
export * from './register.ts'
