import type { Note } from '../note.ts'

export const notes: readonly Note[] = [
  { row: 'nat 1.1 utilities', in: ['threshold.utilities', 'eu/value/above-utilities'] },
  { row: 'diff 15', in: ['eu/utilities/free-choice', 'dk/utilities/free-choice', 'se/utilities/free-choice', 'no/utilities/free-choice'], because: 'The same freedom in all three countries.' },
  { row: 'nat 2.3', in: ['eu/utilities/free-choice', 'dk/utilities/free-choice', 'se/utilities/free-choice', 'no/utilities/free-choice'] },
  { row: 'nat 2.2 Utilities version', in: ['eu/procedure/partnership-need', 'eu/utilities/free-choice'], because: 'The partnership of a utility needs what the market does not have, and no other gateway.' },
  { row: 'C38', because: 'What is asked of energy efficiency stands under row DK a7.16; the correction says that utilities are bound too.' },
  { row: 'C39', because: 'Treatment of municipal waste follows the classic act and stands under rows DK a7.12 and DK a7.14; eu/utilities/main-activity sends a doubtful contract to the classic rules.' },
]
