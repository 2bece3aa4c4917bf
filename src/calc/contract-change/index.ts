/** Whether a running contract may be changed: every route of the law, tried. */
export * from './crossing.ts'
export * from './input.ts'
export * from './weigh.ts'
