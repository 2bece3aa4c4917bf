import type { Note } from '../note.ts'

export const notes: readonly Note[] = [
  { row: 'NAT-LOTS', in: ['dk/lots/reason', 'se/lots/reason', 'no/lots/reason'], because: 'None of the three made division compulsory: all ask for a reason. Combined lots (DK § 49(3) no. 2, LOU 4:16, FOA § 19-4(5)) are a permission, bound to the notice.' },
  { row: 'NAT-PRICEONLY', in: ['no/criteria/price', 'dk/award/best', 'se/criteria/linked', 'eu/criteria/best-price-quality'] },
  { row: 'nat 4.1 Bases', in: ['dk/award/best', 'se/criteria/linked', 'no/criteria/price'] },
  { row: 'nat 4.1 Weights', in: ['dk/award/weights', 'se/criteria/weights', 'no/criteria/weights', 'no/below/criteria'] },
  { row: 'nat 4.1 Evidence per criterion', in: ['no/criteria/documentation', 'no/below/criteria', 'se/criteria/linked', 'dk/award/linked'] },
  { row: 'nat 4.1 Opening of tenders', in: ['se/opening/two', 'dk/tenders/opening', 'eu/evaluation/opened-after-deadline'], because: 'The Danish right to the bid sums is under diff 54.' },
  { row: 'nat 4.3 Duty to explain no lots', in: ['dk/lots/reason', 'se/lots/reason', 'no/lots/reason'] },
  { row: 'nat 4.3 Can the reason be reviewed', in: ['dk/lots/reason', 'no/lots/reason'], because: 'In Norway the words forbid review; in Denmark a missing reason costs a sanction; that Sweden reviews it like any breach is not read.' },
  { row: 'nat 4.4 Utilities not being authorities', because: 'Belongs with the grounds in the utilities sector, row EU-EXC-07.' },
  { row: 'nat 4.5 Below threshold', because: 'No duty: Norway lets the buyer ask for a declaration of its own (§ 8-10), Sweden and Denmark have no provision.' },
  { row: 'C27', in: ['eu/value/above'], because: 'A trap for whoever reads the act: the sums printed in §§ 6-8 are of an older cycle; § 9 makes the current ones apply, and those are the figures used.' },
  { row: 'C48', in: ['dk/award/best', 'dk/award/weights'] },
]
