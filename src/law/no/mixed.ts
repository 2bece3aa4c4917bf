import { text as t } from '../../plain/index.ts'
import { carryOut } from '../carry.ts'
import { rules as directive } from '../eu/mixed.ts'
import type { Rule } from '../types.ts'
import { foa, sinceAct } from './sources.ts'

const base = { order: 'NO', life: sinceAct } as const

export const rules: readonly Rule[] = [
  ...carryOut(directive, base, 'no', foa, {
    'eu/mixed/main-subject': { place: '§ 6-1', says: t(
      'Works, goods and services in one contract follow the rules for the main element; between goods and services, and kinds of services, the highest value decides. If a separable other part alone exceeds its EEA threshold, or alone reaches Part II, its rules apply to the whole.',
      'Byggentreprenad, varor och tjänster i ett kontrakt följer reglerna för huvudföremålet; mellan varor och tjänster, och slag av tjänster, avgör högsta värdet. Når en annan särskiljbar del ensam sitt EES-tröskelvärde, eller ensam del II, gäller dess regler för hela.',
      'Bygge- og anlægsarbejde, varer og tjenesteydelser i én kontrakt følger reglerne for hovedgenstanden; mellem varer og tjenesteydelser og slags tjenesteydelser afgør højeste værdi. Overstiger en anden adskillelig del alene sin EØS-tærskelværdi, eller når den alene del II, gælder dens regler for det hele.',
      'Bygg og anlegg, varer og tjenester i én kontrakt følger reglene for hovedelementet; mellom varer og tjenester, og typer tjenester, avgjør høyeste verdi. Overstiger en annen del som kan skilles ut, alene sin EØS-terskelverdi, eller hører den alene under del II, gjelder reglene for den delen for hele kontrakten.') },
    'eu/mixed/one-contract': '§ 6-2 (1)', 'eu/mixed/separate-contracts': '§§ 6-2 (1), 6-3 (1), 6-4 (1)', 'eu/mixed/with-concession': '§ 6-4 (1)', 'eu/mixed/concession-governs': '§ 6-4 (1) bokstav b', 'eu/mixed/inseparable': '§§ 6-2 (2), 6-4 (2)',
  }),
]
