import type { Country } from '../../plain/index.ts'
import type { StepVerdict } from '../../law/index.ts'
import { day, large } from '../facts.ts'
import type { Situation } from '../types.ts'

/** The same verdict in the three countries. */
export const all = (v: StepVerdict): Readonly<Record<Country, StepVerdict>> => ({ DK: v, SE: v, NO: v })

/** A situation on the usual day; `money` is a purchase well above every threshold unless it says otherwise. */
export const situation = (s: Omit<Situation, 'on' | 'money'> & Partial<Pick<Situation, 'on' | 'money'>>): Situation => ({ on: day, money: large, ...s })
