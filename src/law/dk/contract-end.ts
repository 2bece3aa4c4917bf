import { text as t } from '../../plain/index.ts'
import { all, among, duty, is, isNot, since, yes } from '../build.ts'
import { belowThreshold, indexed, smallInLarge } from '../eu/contract-end.ts'
import { additionOnlyThisFirm, changeAmount, changeUnforeseeable, contractorReplacedBy, endGround, indexedBase, modificationGround } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, depends, inAct, lawful, silent, unlawful } from './entry.ts'
import { ul } from './sources.ts'

/** The rules on changes reach old contracts too (§ 196(3)): the day of the change decides. */
const change = (id: `dk/${string}`, row: string | readonly string[], place: string) =>
  ({ ...danishEntry(id, 'contract', row, ul(place), ul('§ 196, stk. 3')), life: since('2016-01-01', 'step taken'), steps: ['changeContract'], weight: 'blocks' } as const)
const newTender = { insteadTake: 'stateNeed', say: t('Start a new procurement for the change.', 'Starta en ny upphandling för ändringen.', 'Start et nyt udbud for ændringen.', 'Start en ny konkurranse for endringen.') } as const
const on = (ground: string) => ({ 'modification.ground': ground })
const large = { ...above, 'value.estimated': 37_300_000, ...on('small') } as const

export const rules: readonly Rule[] = [
  duty({
    ...change('dk/change/small-amount', 'DK §180', '§ 180, stk. 1, nr. 1'), carriesOut: 'eu/change/small-amount',
    says: t('Small changes together stay below the threshold too; in a large contract a few per cent can reach it.', 'Små ändringar håller sig tillsammans också under tröskelvärdet; i ett stort avtal kan några procent nå det.',
      'Små ændringer holder sig tilsammen også under tærskelværdien; i en stor kontrakt kan få procent nå den.', 'Små endringer holder seg samlet også under terskelverdien; i en stor kontrakt kan noen få prosent nå den.'),
    when: smallInLarge, must: belowThreshold,
    remedies: [{ change: changeAmount, say: t('Make the changes smaller.', 'Gör ändringarna mindre.', 'Gør ændringerne mindre.', 'Gjør endringene mindre.') }, newTender],
    examples: [
      lawful('one krone below', { ...large, 'modification.sumAmount': 1_611_359 }),
      unlawful('exactly the threshold', { ...large, 'modification.sumAmount': 1_611_360 }),
      depends('the amount is not known', large),
      silent('for a heat network', { ...large, activity: 'heat', 'modification.sumAmount': 1_700_000 }),
      silent('a smaller contract', { ...large, 'value.estimated': 10_000_000, 'modification.sumAmount': 1_700_000 }),
    ],
  }),
  duty({
    ...change('dk/change/additional', 'DK §181', '§ 181, stk. 1'), carriesOut: 'eu/change/additional-only-this-firm',
    says: t('A supplementary delivery is necessary, and another supplier is both impossible for economic or technical reasons and a cause of serious problems or much higher cost.',
      'En kompletterande leverans är nödvändig, och en annan leverantör är både omöjlig av ekonomiska eller tekniska skäl och skulle ge betydande problem eller mycket högre kostnad.',
      'En supplerende ydelse er nødvendig, og en anden leverandør er både umulig af økonomiske eller tekniske årsager og ville give betydelige problemer eller en væsentlig merudgift.',
      'En tilleggsytelse er nødvendig, og en annen leverandør er både umulig av økonomiske eller tekniske grunner og ville gi betydelige problemer eller vesentlig høyere kostnad.'),
    when: all(inAct, is(modificationGround, 'additional')), must: yes(additionOnlyThisFirm), remedies: [newTender],
    examples: around({ base: on('additional'), of: additionOnlyThisFirm, good: [true], bad: [false], outside: [on('small')] }),
  }),
  duty({
    ...change('dk/change/unforeseeable', 'DK §183', '§ 183, nr. 1'), carriesOut: 'eu/change/unforeseeable',
    says: t('The need for the change could not be foreseen by a diligent buyer.', 'Behovet av ändringen kunde inte förutses av en omsorgsfull köpare.', 'Behovet for ændringen kunne ikke forudses af en påpasselig ordregiver.', 'Behovet for endringen kunne ikke forutses av en aktsom oppdragsgiver.'),
    when: all(inAct, is(modificationGround, 'unforeseen')), must: yes(changeUnforeseeable), remedies: [newTender],
    examples: around({ base: on('unforeseen'), of: changeUnforeseeable, good: [true], bad: [false], outside: [on('small')] }),
  }),
  duty({
    ...change('dk/change/new-supplier', 'DK §182', '§ 182'), replaces: 'eu/change/replacement',
    says: t('The supplier is replaced only by a clear clause, or by a suitable firm that succeeds it in a restructuring or insolvency. The act names no other way.',
      'Leverantören ersätts bara enligt en tydlig klausul eller av ett lämpligt företag som efterträder vid omstrukturering eller insolvens. Lagen nämner ingen annan väg.',
      'Leverandøren udskiftes kun efter en klar klausul eller med en egnet virksomhed, der indtræder ved omstrukturering eller insolvens. Loven nævner ingen anden vej.',
      'Leverandøren skiftes ut bare etter en klar klausul, eller med en egnet leverandør som trer inn ved omstrukturering eller konkurs. Loven nevner ingen annen vei.'),
    when: all(inAct, is(modificationGround, 'replacement')), must: among(contractorReplacedBy, 'clause', 'succession'), remedies: [newTender],
    examples: around({ base: on('replacement'), of: contractorReplacedBy, good: ['clause', 'succession'], bad: ['subcontractor', 'buyer', 'other'], outside: [on('small')] }),
  }),
  duty({
    ...change('dk/change/indexed', 'DK §184', '§ 184, stk. 1'), carriesOut: 'eu/change/indexed-base', weight: 'advice',
    says: t('With an index clause the greatest change allowed is reckoned on the updated price.', 'Med en indexklausul räknas den största tillåtna ändringen på det uppdaterade priset.',
      'Med en prisindekseringsklausul beregnes den maksimale ændring på grundlag af den ajourførte pris.', 'Med en prisindeksklausul regnes den største tillatte endringen av den oppdaterte prisen.'),
    when: indexed, must: yes(indexedBase),
    remedies: [{ change: indexedBase, to: true, say: t('Update the price first.', 'Uppdatera priset först.', 'Ajourfør prisen først.', 'Oppdater prisen først.') }],
    examples: [
      ...around({ base: { ...on('small'), 'contract.indexClause': true }, of: indexedBase, good: [true], bad: [false], outside: [{ 'contract.indexClause': false }, on('reviewClause')] }),
      ...['additional', 'unforeseen'].map(g => unlawful(g, { ...above, ...on(g), 'contract.indexClause': true, 'modification.indexedBase': false })),
    ],
  }),
  duty({
    ...danishEntry('dk/end/ground', 'contract', 'DK §185(1)', ul('§ 185, stk. 1')), replaces: 'eu/end/ground', steps: ['endContract'], weight: 'needs a reason',
    says: t('The buyer may end the contract after a change of basic elements, when any ground for exclusion existed at the award or arises later without proof of reliability, or when the EU Court has found a serious breach; otherwise by the contract’s own terms.',
      'Köparen får avsluta avtalet efter en ändring av grundläggande delar, när någon uteslutningsgrund fanns vid tilldelningen eller uppkommer senare utan visad tillförlitlighet, eller när EU-domstolen funnit en allvarlig överträdelse; annars enligt avtalets villkor.',
      'Ordregiveren kan bringe kontrakten til ophør efter en ændring af grundlæggende elementer, når en udelukkelsesgrund forelå ved tildelingen eller opstår senere uden dokumenteret pålidelighed, eller når EU-Domstolen har fastslået en alvorlig overtrædelse; ellers efter kontraktens egne vilkår.',
      'Oppdragsgiver kan avslutte kontrakten etter en endring av grunnleggende elementer, når en avvisningsgrunn forelå ved tildelingen eller oppstår senere uten vist pålitelighet, eller når EU-domstolen har slått fast et alvorlig brudd; ellers etter kontraktens egne vilkår.'),
    when: inAct, must: isNot(endGround, 'none'),
    remedies: [{ change: endGround, to: 'contractTerms', say: t('Look for a right in the contract’s own terms.', 'Sök en rätt i avtalets egna villkor.', 'Find hjemmel i kontraktens egne vilkår.', 'Finn grunnlag i kontraktens egne vilkår.') }],
    examples: around({ of: endGround, good: ['arisenLater', 'otherAtAward', 'changed'], bad: ['none'] }),
  }),
]
