import type { Note } from '../note.ts'

const statistics = 'A figure about how much innovation is bought: statistics, not a rule.'

export const notes: readonly Note[] = [
  { row: 'EU-PROC-01', in: ['eu/procedure/above'], because: 'The open procedure may always be used: there is nothing to require.' },
  { row: 'EU-PROC-02', in: ['eu/procedure/above'], because: 'The restricted procedure may always be used: there is nothing to require.' },
  { row: 'nat 2.1 Free choice', in: ['eu/procedure/above'], because: 'In all three countries open and restricted procedures may always be used.' },
  { row: 'EU-CD-05', in: ['eu/value/payments'], because: 'Payments to participants are allowed; what follows is that they count in the value.' },
  { row: 'EU-CD-06', in: ['eu/invite/together'], because: 'What an invitation holds, for a dialogue the day, place and language of its start, belongs to the contents of invitations.' },
  { row: 'EU-MKT-06', in: ['eu/dialogue/open-door', 'se/dialogue/open'], because: 'A notice of a consultation on TED is a choice, not a duty; that the door be open is advised.' },
  { row: 'DK §61(4), 67(4)', in: ['eu/direct/ground'], because: 'That no new notice is needed where all and only the former tenderers take part is one of the grounds for going on without a notice.' },
  { row: 'nat 7 DK', in: ['dk/value/research-service', 'dk/exclusion/prior-involvement'], because: 'OPI is a cooperation that buys no result; the later purchase is a procurement of its own, with the partner as an adviser.' },
  { row: 'nat 7 SE', in: ['se/procedure/research', 'se/below/negotiate'], because: 'Names where the rules stand; pre-commercial procurement has no chapter and rests on the research exemption.' },
  { row: 'nat 7 NO', in: ['no/procedure/research'], because: 'Names where the rules stand; the support schemes are not law.' },
  { row: 'nat 3.3.3', in: ['se/dialogue/report'], because: 'Draft documents on open review with a log of answers meet the advice in all three countries.' },
  ...['nat 7 uptake 1', 'nat 7 uptake 2', 'nat 7 uptake 3', 'nat 7 uptake 4', 'nat 7 uptake 5', 'ans 8 EU/EEA 2016-2022', 'ans 8 Norway', 'ans 8 Sweden', 'ans 8 Denmark'].map(row => ({ row, because: statistics })),
  { row: 'ans 1', because: 'Says which sections of the Danish act were read: every Danish entry names its own text and its state.' },
  { row: 'ans 5', because: 'No Swedish amendment after July 2025 was found; the memorandum Ds 2025:29 on suppliers from third countries is a proposal, not law.' },
  { row: 'nat 1.2 Floor under which the procurement act does not a', in: ['no/scope/inside', 'dk/below/market-terms'], because: 'Sweden has no floor: direct award stands inside the act. Denmark has one for its part V only.' },
  { row: 'C44', because: 'Counts of partnerships: statistics, not a rule.' },
  { row: 'C45', because: 'A Swedish proposal of November 2025 on suppliers from third countries: not law.' },
]
