import { lstat, readdir, realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'

export type Found = { readonly path: string; /** As it is told: from the folder that was named. */ readonly shown: string; readonly bytes: number }
export type PassedOver = { links: number; others: number; folders: number }

const readable = /\.(xml|json)$/i
/** Deeper than any archive; what is deeper is a loop or a mistake. */
const deepest = 64

/**
 * The files of a folder, in the order of their names, folder by folder; only names of one folder at a time are held. Links are passed over, so
 * that nothing outside is read and no loop is walked; so is what is neither file nor folder.
 */
export async function* filesIn(place: string, passed: PassedOver): AsyncGenerator<Found> {
  // The place somebody names may itself be a link; what lies in it may not.
  const root = await realpath(place), s = await lstat(root)
  if (s.isFile()) yield { path: root, shown: basename(place), bytes: s.size }
  else if (s.isDirectory()) yield* inFolder(root, '', passed, 0)
}

async function* inFolder(folder: string, shown: string, passed: PassedOver, deep: number): AsyncGenerator<Found> {
  if (deep > deepest) { passed.folders++; return }
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => { passed.folders++; return [] })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name), name = shown ? `${shown}/${entry.name}` : entry.name
    if (entry.isSymbolicLink()) passed.links++
    else if (entry.isDirectory()) yield* inFolder(path, name, passed, deep + 1)
    else if (!entry.isFile() || !readable.test(entry.name)) passed.others++
    else yield { path, shown: name, bytes: (await lstat(path).catch(() => undefined))?.size ?? 0 }
  }
}
