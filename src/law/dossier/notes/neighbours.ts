import type { Note } from '../note.ts'

export const notes: readonly Note[] = [
  { row: 'hard 14', in: ['eu/negotiation/criteria', 'dk/negotiation/criteria', 'se/below/negotiate'], because: 'Award criteria and their weights are no subject of a negotiation; changing them stops the step.' },
  { row: 'nat 1.2 Time basis for adding up', in: ['eu/value/split', 'dk/value/no-split', 'se/value/split', 'no/value/split'], because: 'What recurs is added up over twelve months or the financial year; the rules on the value say it.' },
  { row: 'nat 4.2 2024-01-01 to 2026-06-30', in: ['no/climate/weight', 'no/climate/requirements-better'] },
  { row: 'nat 4.2 from 2026-07-01', in: ['no/climate/weight'], because: 'Known from the code list for notices only: the entry asks for a reason and never blocks. Which exemptions exclude each other (EX26) and the rule that Doffin checks (EX27) belong to the form of the notice.' },
  { row: 'DK §194(4)', because: 'A power to order an explanation when climate and environment are left out. No such order was found in the official corpus to February 2026; what binds since 2025 is the order on energy efficiency (dk/energy/high, dk/energy/first, dk/energy/effect).' },
  { row: 'DK §199', because: 'The act does not apply in Greenland and the Faroe Islands, where none of our municipalities lies.' },
  { row: 'trap 6', in: ['dk/below/goods-services', 'se/value/below', 'no/value/part-two'], because: 'Below the threshold means three things; each country has a meaning of its own, and no rule of one answers for another.' },
  { row: 'ans 2', in: ['dk/below/works-licitation'], because: 'Answers what was open about tilbudsloven and the amendments of 2024-2025: the deletion in § 138 stands in the entries on self-cleaning, tilbudsloven as in force with a warning.' },
  { row: 'ans 4', in: ['no/scope/inside', 'no/value/part-two', 'no/climate/weight', 'no.floor'], because: 'What is known of the Norwegian amendments of 2026 comes from others’ accounts: the floor of NOK 500 000, the threshold of NOK 1.3 million and § 7-9 stand on secondary sources.' },
]
