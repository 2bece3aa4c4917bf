import { text } from '../../plain/index.ts'
import { all, any, holds, isNot, meaning, no, on, yes } from '../build.ts'
import { procedure, rndListed, rndOnlyBuyer, rndPaysAll } from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { bigPurchase, smallPurchase } from './entry.ts'
import { d24, sinceTransposition } from './sources.ts'

const research: Facts = { ...bigPurchase, procedure: 'researchAndDevelopment', 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': true }
const today = on('2026-09-21')

// The duties from the documents on read this meaning. The duties of the market dialogue and of conflicts of interest read the
// value alone: there the procedure is mostly not chosen yet, and equal treatment binds the buyer of research all the same.
export const rules: readonly Rule[] = [
  meaning({
    id: 'eu/scope/inside', order: 'EU', topic: 'scope and value', life: sinceTransposition,
    sources: [d24('art. 4'), d24('art. 14')], dossier: ['EU-RND-01', 'EU-RND-02', 'EU-RND-03'],
    says: text(
      'The purchase reaches the threshold and is not research and development that the directive leaves outside: listed research services whose results are shared or that the firm helps to pay.',
      'Köpet når tröskelvärdet och är inte forskning och utveckling som direktivet lämnar utanför: uppräknade forskningstjänster vars resultat delas eller som företaget är med och betalar.',
      'Købet når tærskelværdien og er ikke forskning og udvikling, som direktivet holder udenfor: opregnede forskningstjenester, hvis resultater deles, eller som virksomheden er med til at betale.',
      'Anskaffelsen når EØS-terskelverdien og er ikke forskning og utvikling som direktivet holder utenfor: oppførte forskningstjenester der resultatene deles, eller som leverandøren er med på å betale.'),
    when: all(holds('eu/value/above'), any(isNot(procedure, 'researchAndDevelopment'), no(rndListed), all(yes(rndOnlyBuyer), yes(rndPaysAll)))),
    examples: [
      { name: 'an open procedure', facts: { ...research, procedure: 'open' }, on: today, holds: true },
      { name: 'a small open procedure', facts: { ...research, procedure: 'open', ...smallPurchase }, on: today, holds: false },
      { name: 'research with shared results', facts: research, on: today, holds: false },
      { name: 'research that the firm helps to pay', facts: { ...research, 'rnd.benefitsOnlyBuyer': true, 'rnd.buyerPaysAll': false }, on: today, holds: false },
      { name: 'research for the buyer alone, fully paid', facts: { ...research, 'rnd.benefitsOnlyBuyer': true }, on: today, holds: true },
      { name: 'research under a code that is not listed', facts: { ...research, 'rnd.listedCode': false }, on: today, holds: true },
      { name: 'research, nobody says who gets the results', facts: { ...research, 'rnd.benefitsOnlyBuyer': undefined }, on: today, holds: 'unknown' },
    ],
  }),
]
