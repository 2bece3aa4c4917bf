/** What the framed page tells the page around it: nothing but how high it is. */
export type HeightMessage = { readonly tipp: 'height'; readonly height: number }
export const heightMessage = (height: number): HeightMessage => ({ tipp: 'height', height: Math.ceil(height) })

/** No page of ours is lower or higher than this; whoever says so is not ours. */
const least = 80, most = 20_000

/**
 * The height that a message tells; undefined when it does not come from our frame and our origin, or is no sensible height: any page
 * may send messages to any other.
 */
export function heightSaid(message: { readonly data: unknown; readonly origin: string; readonly source: unknown }, origin: string, frame: unknown): number | undefined {
  if (message.origin !== origin || !frame || message.source !== frame) return undefined
  const { data } = message
  if (typeof data !== 'object' || data === null) return undefined
  const { tipp, height } = data as Partial<HeightMessage>
  return tipp === 'height' && typeof height === 'number' && Number.isInteger(height) && height >= least && height <= most ? height : undefined
}
