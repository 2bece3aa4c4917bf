import { bidFigures } from './figures/bids.ts'
import { costFigures } from './figures/cost.ts'
import { dispositionFigures } from './figures/disposition.ts'
import { entryFigures } from './figures/entry.ts'
import { priceFigures } from './figures/price.ts'
import { talkFigures } from './figures/talk.ts'
import type { Parameter } from './figures/row.ts'

const tables = { ...bidFigures, ...priceFigures, ...entryFigures, ...talkFigures, ...costFigures, ...dispositionFigures }

/** The id of a figure: stable, stored in logs. */
export type ParameterId = keyof typeof tables
export const parameterIds = Object.keys(tables) as ParameterId[]
export const isParameterId = (id: string): id is ParameterId => Object.hasOwn(tables, id)

/** Every figure with its meaning, range, grade and source. */
export const parameters = Object.fromEntries(parameterIds.map(id => [id, { id, ...tables[id] }])) as unknown as
  { readonly [Id in ParameterId]: Parameter<Id> }

/** The values in use. A change by the facilitator is an event of the exercise; this is the reading of them. */
export type ParameterSet = { readonly [Id in ParameterId]: number }
export const defaultParameters: ParameterSet = Object.freeze(
  Object.fromEntries(parameterIds.map(id => [id, tables[id].default]))) as ParameterSet

/** Why a value was not taken. */
export type ParameterRefusal = { readonly id: string; readonly value: number; readonly why: 'unknown figure' | 'outside its range' }

/** Changes some values. Nothing is changed if any of them is unknown or outside its range. */
export function withParameters(set: ParameterSet, changes: Readonly<Record<string, number>>):
  { readonly set: ParameterSet; readonly refused: readonly ParameterRefusal[] } {
  const refused = Object.entries(changes).flatMap(([id, value]): ParameterRefusal[] => {
    if (!isParameterId(id)) return [{ id, value, why: 'unknown figure' }]
    const { low, high } = parameters[id]
    return value >= low && value <= high ? [] : [{ id, value, why: 'outside its range' }]
  })
  return refused.length ? { set, refused } : { set: { ...set, ...changes }, refused }
}

/** The named markets of b.1. */
export const profiles = ['thin-eu', 'finland-like', 'sweden-like', 'it'] as const
export type Profile = (typeof profiles)[number]
