import { readJointPlan, type JointPlan, type PlanWords } from './joint-plan.ts'

/** For tests: a plan of invented buyers, lawful as it stands; what is given goes in front. */
export function jointOf(more: Partial<PlanWords> = {}): JointPlan {
  const read = readJointPlan({
    title: 'Quiet machines', subject: 'goods', on: '2027-01-11',
    participants: [
      { name: 'Odense', country: 'DK', value: 14_000_000, needs: ['No exhaust where people live.', 'A full shift in winter', 'Power for two chargers'] },
      { name: 'Malmö', country: 'SE', value: 9_000_000, needs: ['no exhaust where people live', 'A whole shift in winter', 'Service in Swedish'] },
    ],
    law: 'DK', who: { lead: 'p1', notice: 'p1', evaluation: 'all', contract: 'each', payment: 'each', complaints: 'p1' },
    signed: 'yes', international: 'no', stated: 'yes', named: 'yes', forum: 'yes', eea: 'no', evades: 'no', decisions: 'unanimous', costs: 'byValue', data: 'own', exit: 'beforeNotice', languages: ['da', 'sv', 'en'],
    ...more,
  })
  if (!read.ok) throw new Error(read.problems.map(p => `${p.field}: ${p.text.en}`).join('; '))
  return read.plan
}
export const withOslo = (more: Partial<PlanWords> = {}): JointPlan => jointOf({
  participants: [{ name: 'København', country: 'DK', value: 12_000_000 }, { name: 'Oslo', country: 'NO', value: 7_000_000 }], ...more,
})
export const allThree = (more: Partial<PlanWords> = {}): JointPlan => jointOf({
  participants: [{ name: 'København', country: 'DK', value: 12_000_000 }, { name: 'Göteborg', country: 'SE', value: 9_000_000 }, { name: 'Oslo', country: 'NO', value: 7_000_000 }], ...more,
})
