import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A Page as the text of a whole HTML document. */
export const documentOf = <P>(page: VNode<P>): string => `<!doctype html>${renderToString(page as VNode)}`
