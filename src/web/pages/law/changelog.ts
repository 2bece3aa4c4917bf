/** One lawbook in the changelog: its day, the beginning of its fingerprint where the heading has it, and what is told of it. */
export type Told = { readonly day: string; readonly hash?: string; readonly blocks: readonly string[] }
export type Changelog = { readonly intro: readonly string[]; readonly told: readonly Told[] }

const blocksOf = (markdown: string): string[] => markdown.split(/\n{2,}/).map(b => b.trim()).filter(b => b && !b.startsWith('#'))

/** The changelog is written with headings, paragraphs and lists only; its headings are `## day · fingerprint`, or the day alone. */
export function readChangelog(markdown: string): Changelog {
  const [intro = '', ...parts] = markdown.split(/^(?=## )/m)
  return {
    intro: blocksOf(intro),
    told: parts.map(part => {
      const [, day = '', hash] = /^## (\S+)(?: · ([0-9a-f]+))?/.exec(part) ?? []
      return { day, ...(hash ? { hash } : {}), blocks: blocksOf(part) }
    }),
  }
}

/** The items of a list, or nothing when the block is a paragraph. */
export const itemsOf = (block: string): readonly string[] | undefined => (block.startsWith('- ') ? block.split(/\n(?=- )/).map(item => item.slice(2)) : undefined)
