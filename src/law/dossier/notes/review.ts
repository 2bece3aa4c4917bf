import type { Note } from '../note.ts'

export const notes: readonly Note[] = [
  { row: 'nat 5 Speed', because: 'How long boards and courts take is experience, not a rule; that the Danish Board decides on the stop within 30 days stands in dk/complaint/stop.' },
  { row: 'C40', because: 'The number of the consolidated Danish act on the Complaints Board: every Danish source cites LBK 448/2025.' },
  { row: 'C43', because: 'How long KOFA took in 2020 and 2022 is statistics, not a rule.' },
  { row: 'DK §196(3)', in: ['dk/change/ground', 'dk/change/substantial', 'dk/change/small', 'dk/change/half', 'dk/change/notice'], because: 'The rules on changes reach old contracts too: they live by the day of the change.' },
]
