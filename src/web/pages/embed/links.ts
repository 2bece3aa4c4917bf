/**
 * In a frame, links that lead away open in a tab of their own; those of the check itself and within the page stay. Done on the written
 * page, so that no link of a component, now or later, can be forgotten; attributes come from our own renderer, always in double quotes.
 */
export const linksLeaveTheFrame = (html: string): string => html.replace(/<a\b[^>]*>/g, tag => {
  const href = /\shref="([^"]*)"/.exec(tag)?.[1]
  if (href === undefined || href.startsWith('#') || href.startsWith('/embed/')) return tag
  return `${tag.replace(/\s(?:target|rel)="[^"]*"/g, '').slice(0, -1)} target="_blank" rel="noopener">`
})
