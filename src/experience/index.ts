/** Experience: what people believe, what the law says to it, and who has done it. */
export * from './types.ts'
export { myths, mythNamed, relatedTo } from './myths/index.ts'
export { documentedNamed, documentedOf, judgmentNamed, judgments, yearsOf } from './cases/index.ts'
export * from './bank/index.ts'
export { decidingIn, factsIn, opinionsOn, parts, sourcesOf, verdictsOf, type Opinions } from './weighing.ts'
export * from './compare/index.ts'
