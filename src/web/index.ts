/** The pages: each a pure function from a view to a whole HTML document. */

export type * from './views.ts'
export { cssBundle, type CssBundle, type StaticFile } from './look/bundle-css.node.ts'
