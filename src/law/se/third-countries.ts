import { text as t } from '../../plain/index.ts'
import { decided } from '../eu/third-countries.ts'
import type { Rule } from '../types.ts'
import { lou, proposal, sinceRead } from './sources.ts'

export const rules: readonly Rule[] = [
  decided.in({
    order: 'SE', life: sinceRead, id: 'se/third-country/decided-by-buyer', sources: [lou('4 kap. 1 §'), proposal('förslag till ändrade upphandlingslagar')], dossier: ['nat 4.4 third countries'],
    says: t('The words of LOU draw no line by country, but after Kolin they give a firm from a country without an agreement no right: you judge for each purchase. A proposal to leave such firms out of the acts (Ds 2025:29) is not known to be law.',
      'LOU:s ord gör ingen skillnad mellan länder, men efter Kolin ger de inte ett företag från ett land utan avtal någon rätt: ni bedömer för varje köp. Ett förslag att undanta sådana företag (Ds 2025:29) har inte blivit lag, såvitt känt.',
      'Ordene i LOU skelner ikke mellem lande, men efter Kolin giver de ikke en virksomhed fra et land uden aftale nogen ret: I vurderer for hvert indkøb. Et forslag om at holde sådanne virksomheder ude (Ds 2025:29) er ikke blevet lov, så vidt vides.',
      'Ordene i LOU skiller ikke mellom land, men etter Kolin gir de ikke en leverandør fra et land uten avtale noen rett: dere vurderer for hver anskaffelse. Et forslag om å holde slike leverandører utenfor (Ds 2025:29) er ikke blitt lov, så vidt vi vet.'),
  }),
]
