import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { text } from '../plain/index.ts'
import { contentFolder } from './library.ts'

const same = (s: string) => text(`${s} (en)`, `${s} (sv)`, `${s} (da)`, `${s} (nb)`)

/** Marks that no page may show before the tenders are open; odd enough to be found by looking for them. */
export const secrets = { word: 'kept-from-the-buyer', costFactor: 1.23457, riskAversion: 0.34563, development: 543_219, answer: 'the-adviser-knows', seed: 987_654_321 } as const

const seat = (municipality: string, currency: number) => ({
  municipality, place: same('Square'), channel: same('National channel'), budget: 900_000 * currency,
  purchase: 700_000 * currency, development: secrets.development, options: 0, payments: 0, deadline: '2027-12-01',
})
const firm = (i: number) => ({
  id: `firm-${i}`, name: `Firm ${i} Ltd`, about: same(`Makes things of kind ${i}`), country: (['DK', 'SE', 'NO'] as const)[i % 3], size: i % 2 ? 'small' : 'medium',
  employees: 10 + i, turnover: 20_000_000 + i, founded: 1990 + i, incumbent: i === 0, capabilities: { water: 0.8, trees: 0.6 }, solution: i % 2 ? 'beds' : 'pipes',
  novelty: 0.4, costFactor: secrets.costFactor, capacity: 3, bidCostDays: { open: 12, restricted: 14, negotiation: 20, dialogue: 30, partnership: 35 },
  riskAversion: secrets.riskAversion, ipSensitivity: 0.5, disposition: 0.2, complaintReadiness: 0.1, languages: ['sv', 'da', 'nb', 'en'],
  secret: same(secrets.word),
})

/** A small case for tests: complete, made up, and the same wherever the tests run. */
export const smallCase = {
  id: 'small-case', version: 1, area: 'climate', title: same('A wet square'), teaser: same('Rain stays on the square'), minutes: 20, start: '2026-09-01', subject: 'services',
  documented: [{ says: same('Heavy rain has become more common'), source: 'A public report' }], invented: [same('The square')], objectives: [same('Delay the water')],
  story: [{ heading: same('The square'), body: same('It floods twice a year') }],
  seats: { DK: seat('Øby', 7), SE: seat('Åstad', 11), NO: seat('Ærvik', 12) },
  capabilities: { water: { name: same('Water'), needed: 0.6 }, trees: { name: same('Trees'), needed: 0.4 } },
  solutions: { beds: { name: same('Rain beds'), about: same('Plants drink it'), novelty: 0.4 }, pipes: { name: same('Pipes'), about: same('Pipes take it'), novelty: 0.1 } },
  onMarket: false,
  advisers: (['expert', 'user', 'lawyer', 'finance'] as const).map(who => ({
    who, name: `Ann ${who}`, role: same(who), topics: [{ id: 'first', ask: same('What matters?'), answer: same(secrets.answer), days: 1 }],
  })),
  firms: Array.from({ length: 9 }, (_, i) => firm(i)), injects: [{ id: 'press', when: { facilitator: true }, by: 'mail', owner: 'facilitator', from: same('The press'), says: same('What does it cost?'), expected: same('Say what is public'), reactions: [{ by: 'buyer', writes: true, within: 5 }] },
    { id: 'second', when: { facilitator: true }, by: 'phone', owner: 'facilitator', from: same('A rival'), says: same('Shall we bid together?'), expected: same('Say no'), reactions: [{ by: 'supplier-b', writes: true, within: 5 }] }],
  roles: [
    { id: 'buyer', part: 'buyer', name: 'Bo Berg', title: same('Procurement officer'), wants: same('A contract in time'), knows: [same('only-the-buyer-knows')] },
    { id: 'expert', part: 'expert', name: 'Eva Ek', title: same('Expert'), wants: same('Dry cellars'), knows: [same('only-the-expert-knows')] },
    { id: 'lawyer', part: 'lawyer', name: 'Liv Lund', title: same('Lawyer'), wants: same('No complaint'), knows: [same('only-the-lawyer-knows')] },
    { id: 'supplier-a', part: 'supplier', name: 'Ada Ås', title: same('Supplier'), wants: same('To win'), knows: [same('only-a-knows')], firm: 'firm-1' },
    { id: 'supplier-b', part: 'supplier', name: 'Bea By', title: same('Supplier'), wants: same('To win'), knows: [same('only-b-knows')], firm: 'firm-2' },
  ],
  phases: [{ name: same('Trial'), months: 6, target: same('Ten cubic metres') }],
}

/** Two experiences of the project and some published figures, so that a small site has a bank. */
const someExperience = ['innovann.yaml', 'frederiksberg.yaml', 'figures/cost.yaml', 'figures/innovation.yaml']

/** A content folder with the small case, and with `more` files beside it. */
export async function smallContent(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tipp-content-'))
  await mkdir(join(folder, 'cases', 'small-case'), { recursive: true })
  await writeFile(join(folder, 'cases', 'small-case', 'case.yaml'), stringify(smallCase))
  await mkdir(join(folder, 'experience', 'figures'), { recursive: true })
  for (const name of someExperience) await copyFile(join(contentFolder(), 'experience', name), join(folder, 'experience', name))
  for (const [name, text] of Object.entries(more)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}
