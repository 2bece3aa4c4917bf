import assert from 'node:assert/strict'
import { secrets } from './small-case.ts'
import type { TrySite } from './try-site.ts'

/** The position that the run has now, as a program reads it. */
export const positionOf = async (site: TrySite, run: string): Promise<number> => (await site.json(`/api/v1/runs/${run}`, undefined)).body.position

export async function newRun(site: TrySite, country = 'SE', seed = String(secrets.seed)): Promise<string> {
  const begun = await site.post('/sv/cases/small-case/runs', { country, seed })
  assert.equal(begun.status, 303)
  return /^\/sv\/runs\/([0-9a-f]{32})$/.exec(begun.headers.get('location') ?? '')![1]!
}
/** The first step of every run, as its form sends it. */
export const need = { what: 'Fördröj tio kubikmeter regn', form: 'outcome', measures: 'kubikmeter per regn', step: 'stateNeed' }
