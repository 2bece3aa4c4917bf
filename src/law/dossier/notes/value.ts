import type { Note } from '../note.ts'

export const notes: readonly Note[] = [
  { row: 'hard 28', in: ['threshold.services', 'threshold.works'], because: 'The Swedish amounts of 2026 count from 1 January, when the EU’s do, though SFS 2026:245 came into force on 17 March: the life of the figures says so.' },
  { row: 'DK §11', in: ['dk/market-terms-from', 'dk/below/market-terms'] },
  { row: 'C6', in: ['dk/value/partnership'], because: 'The section on the value of a partnership is § 33.' },
  { row: 'C42', in: ['threshold.services', 'threshold.state', 'threshold.utilities', 'threshold.works', 'threshold.concession'], because: 'The amounts in euro for 2026 and 2027 are confirmed.' },
  { row: 'nat 1.1 sub-central', in: ['threshold.services', 'eu/value/above'] },
  { row: 'nat 1.1 central', in: ['threshold.state', 'eu/value/above'] },
  { row: 'nat 1.1 works', in: ['threshold.works', 'eu/value/above'] },
  { row: 'nat 7 CPV', in: ['isResearchCode', 'se/procedure/research', 'no/procedure/research', 'dk/value/research-service'], because: 'The range of the directive, Denmark and Sweden holds six codes; with the three named ones they are the nine that Norway lists. The lists are one, written in two ways.' },
  { row: 'ans 3', in: ['threshold.services'], because: 'Answered since by SFS 2026:245, whose amounts in kronor are the figures.' },
  { row: 'trap 1', in: ['no/scope/inside', 'no.floor', 'no/gap/small-lots'], because: 'A way of writing: Norwegian entries and figures have lives that end or begin with the amendments of 21 April and 1 July 2026.' },
  { row: 'trap 3', in: ['threshold.services'], because: 'The amounts in kronor for 2026 and 2027 have been found since (SFS 2026:245).' },
  { row: 'trap 5', in: ['threshold.services', 'eu/value/above'], because: 'Each country’s amounts have lives of their own, and the day the procedure began chooses among them.' },
]
