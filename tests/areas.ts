import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'

const pure = ['plain', 'law', 'plan', 'calc', 'rulebook', 'log', 'record', 'case', 'market', 'practice', 'exercise', 'workshop', 'experience', 'notices', 'casefile', 'people', 'live', 'joint'] as const

/** What each area may import; docs/explanation/areas.md says why. `web` runs in the browser and on the server, so it gets the pure areas only. */
export const may: Readonly<Record<string, readonly string[]>> = {
  plain: [], law: ['plain'], plan: ['plain', 'law'], log: ['plain'], market: ['plain'],
  calc: ['plain', 'law', 'plan'], rulebook: ['plain', 'law', 'plan'], experience: ['plain', 'law', 'plan', 'log', 'case'],
  case: ['plain', 'law', 'log'],
  practice: ['plain', 'law', 'log', 'case', 'market'],
  exercise: ['plain', 'law', 'log', 'case', 'market', 'practice'],
  record: ['plain', 'log'],
  notices: ['plain'],
  casefile: ['plain', 'law', 'plan', 'calc', 'log', 'case', 'market', 'practice'],
  workshop: ['plain', 'law', 'log', 'case', 'practice'],
  people: ['plain', 'log'],
  live: ['plain', 'law', 'plan', 'calc', 'log', 'case', 'market', 'practice', 'workshop', 'casefile', 'people'],
  joint: ['plain', 'law', 'plan', 'calc', 'case', 'market'],
  store: ['plain', 'log'],
  web: [...pure],
  server: [...pure, 'store', 'web'],
  cli: [...pure, 'store', 'server'],
}

/** Comments and texts may speak of dates; code in a pure area may not read the clock, chance, the network or the machine. */
const impure: readonly [RegExp, string][] = [
  [/from\s+['"]node:|import\s*\(\s*['"]node:|require\s*\(/, 'node:*'],
  [/\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bperformance\.now\b/, 'the clock'],
  [/\bMath\.random\b|\bcrypto\.(getRandomValues|randomUUID)\b/, 'chance'],
  [/(?<![.\w])fetch\s*\(|\bXMLHttpRequest\b|\bprocess\.(env|argv|cwd)\b/, 'the outside'],
]
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
const isFixture = (name: string): boolean => /^small-[\w-]+\.ts$/.test(name)
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)

/** Every breach of the direction of imports and of purity under `root`, and how many files were looked at. */
export function breaches(root: string): { files: number; out: string[] } {
  const out: string[] = []
  let files = 0
  for (const file of (readdirSync(root, { recursive: true }) as string[]).filter(f => /\.tsx?$/.test(f)).sort()) {
    const area = file.split(sep)[0]!
    if (area === file) continue
    files++
    const code = withoutComments(readFileSync(join(root, file), 'utf8'))
    if (!may[area]) { out.push(`${file}: ${area} is no area`); continue }
    for (const m of code.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
      const target = relative(root, normalize(join(root, dirname(file), m[1]!))).split(sep), to = target[0]!
      if (to === area || to === '..') continue
      if (!may[area].includes(to)) out.push(`${file}: ${area} may not import ${to}`)
      // What only tests stand on (`small-….ts`) is no part of an area, and no front door shows it.
      else if (isFixture(target.at(-1)!) && (isTest(file) || isFixture(file.split(sep).at(-1)!))) continue
      else if (target.length > 2 || !/^index\.tsx?$/.test(target[1] ?? '')) out.push(`${file}: enter ${to} by its front door`)
    }
    if ((pure as readonly string[]).includes(area) && !isTest(file) && !file.endsWith('-report.ts')) for (const [pattern, what] of impure) if (pattern.test(code)) out.push(`${file}: a pure area may not use ${what}`)
  }
  return { files, out }
}
