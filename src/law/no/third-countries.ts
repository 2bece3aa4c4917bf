import { text as t } from '../../plain/index.ts'
import { agreement, decided, within } from '../eu/third-countries.ts'
import type { Rule } from '../types.ts'
import { loa, sinceAct } from './sources.ts'

const same = { order: 'NO', life: sinceAct, dossier: ['nat 4.4 third countries'] } as const

export const rules: readonly Rule[] = [
  within.in({
    ...same, id: 'no/third-country/eea', sources: [loa('§ 3')],
    says: t('Firms set up under the law of an EEA State, with their seat or head office in one, hold the rights of the act.', 'Företag som bildats enligt lagen i en EES-stat, med säte eller huvudkontor där, har lagens rättigheter.',
      'Virksomheder, der er oprettet efter en EØS-stats lovgivning og har sæde eller hovedkontor i en, har lovens rettigheder.', 'Virksomheter som er opprettet etter lovgivningen i en EØS-stat og har sete eller hovedadministrasjon der, er rettighetshavere etter loven.'),
  }),
  agreement.in({
    ...same, id: 'no/third-country/agreement', sources: [loa('§ 3')],
    says: t('So do firms that the WTO agreement on procurement or another treaty binding Norway gives rights, as far as the treaty goes.', 'Det har även företag som WTO-avtalet om upphandling eller ett annat avtal som binder Norge ger rättigheter, så långt avtalet går.',
      'Det har også virksomheder, som WTO-aftalen om offentlige indkøb eller en anden traktat, der binder Norge, giver rettigheder, så langt den går.', 'Det er også virksomheter som WTO-avtalen om offentlige innkjøp eller en annen avtale Norge er bundet av, gir rettigheter, så langt avtalen rekker.'),
  }),
  decided.in({
    ...same, id: 'no/third-country/decided-by-buyer', sources: [loa('§ 3')],
    says: t('Other firms hold no rights under the act: you judge for this purchase whether to let one in, and on what terms.', 'Andra företag har inga rättigheter enligt lagen: ni bedömer för detta köp om ett sådant släpps in, och på vilka villkor.',
      'Andre virksomheder har ingen rettigheder efter loven: I vurderer for dette indkøb, om en lukkes ind og på hvilke vilkår.', 'Andre virksomheter er ikke rettighetshavere etter loven: dere vurderer for denne anskaffelsen om en slippes inn, og på hvilke vilkår.'),
  }),
]
