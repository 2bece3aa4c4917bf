import { text as t } from '../../plain/index.ts'
import { all, among, any, duty, is, no, since, yes } from '../build.ts'
import { belowThreshold, indexed, smallInLarge } from '../eu/contract-end.ts'
import {
  additionOnlyThisFirm, changeAmount, changeUnforeseeable, clauseClear, contractorReplacedBy, endGround, indexedBase, modificationGround, natureChanged, substantial,
} from '../facts/index.ts'
import type { Condition, Duty, Fact, FactValue, Facts, Rule } from '../types.ts'
import { cases, insideEu, large, middle, outsideTwo, partTwo, underEea } from './cases.ts'
import { foa, sinceAct } from './sources.ts'

const retender = { insteadTake: 'stateNeed', say: t('Treat the change as a new purchase.', 'Behandla ändringen som ett nytt köp.', 'Behandl ændringen som et nyt køb.', 'Behandle endringen som en ny anskaffelse.') } as const
const base = { order: 'NO', topic: 'contract', life: since('2017-01-01', 'contract signed'), weight: 'blocks', steps: ['changeContract'] } as const
const on = (ground: string) => ({ 'modification.ground': ground })
const said = (of: Fact, good: FactValue, bad: FactValue, more: Facts, other: Facts, alsoBad: Readonly<Record<string, Facts>> = {}) => cases({ ...large, ...more }, {
  lawful: { met: { [of.fact]: good } }, unlawful: { 'not met': { [of.fact]: bad }, ...alsoBad }, depends: { 'nobody has said': {} }, outside: { ...underEea, 'another ground': other },
})
const change = (id: string, carriesOut: string, place: string, says: Duty['says'], when: Condition, must: Condition, examples: Duty['examples']): Duty =>
  duty({ ...base, id, carriesOut, sources: [foa(place)], says, when: all(insideEu, when), must, remedies: [retender], examples })

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'no/contract/small-amount', carriesOut: 'eu/change/small-amount', sources: [foa('§ 28-1 (1) b')],
    says: t('Small rises of the price together also stay below the EEA threshold.', 'Små prisökningar håller sig tillsammans också under EES-tröskelvärdet.', 'Små prisstigninger holder sig tilsammen også under EØS-tærskelværdien.', 'Små prisøkninger holder seg samlet også under EØS-terskelverdien.'),
    when: smallInLarge, must: belowThreshold, remedies: [{ change: changeAmount, say: t('Make the changes smaller.', 'Gör ändringarna mindre.', 'Gør ændringerne mindre.', 'Gjør endringene mindre.') }, retender],
    examples: cases({ ...large, ...on('small'), 'value.estimated': 60_000_000 }, {
      lawful: { 'one krone below': { 'modification.sumAmount': 2_499_999 } }, unlawful: { 'exactly the threshold': { 'modification.sumAmount': 2_500_000 } }, depends: { 'not known': {} },
      outside: { 'a smaller contract': { 'value.estimated': 20_000_000 }, 'for drinking water': { activity: 'water' } },
    }),
  }),
  change('no/contract/clause', 'eu/change/review-clause', '§§ 28-1 (1) a, 19-1 (2)',
    t('A change clause stood in the documents and says clearly which changes, how far and on what terms.', 'En ändringsklausul fanns i dokumenten och anger klart vilka ändringar, hur långt och på vilka villkor.', 'En ændringsklausul stod i materialet og siger klart, hvilke ændringer, hvor langt og på hvilke vilkår.', 'En endringsklausul sto i anskaffelsesdokumentene og sier klart hvilke endringer, i hvilket omfang og på hvilke vilkår.'),
    is(modificationGround, 'reviewClause'), yes(clauseClear), said(clauseClear, true, false, on('reviewClause'), on('small'))),
  change('no/contract/nature', 'eu/change/same-nature', '§§ 28-1 (1) b og d, 19-1 (2)',
    t('The overall nature of the purchase stays the same.', 'Anskaffningens övergripande karaktär ändras inte.', 'Anskaffelsens overordnede karakter er den samme.', 'Anskaffelsens overordnede karakter blir ikke endret.'),
    among(modificationGround, 'reviewClause', 'unforeseen', 'small'), no(natureChanged),
    said(natureChanged, false, true, on('small'), on('additional'), { 'by clause': { ...on('reviewClause'), 'modification.natureChanged': true }, 'unforeseen': { ...on('unforeseen'), 'modification.natureChanged': true } })),
  change('no/contract/additional', 'eu/change/additional-only-this-firm', '§ 28-1 (1) c',
    t('An addition is necessary, the supplier cannot be changed for technical or economic reasons, and a change would bring great difficulty or extra cost.', 'Tillägget är nödvändigt, leverantören kan inte bytas av tekniska eller ekonomiska skäl, och ett byte skulle ge stora svårigheter eller merkostnader.', 'Tillægget er nødvendigt, leverandøren kan ikke skiftes af tekniske eller økonomiske grunde, og et skift ville give betydelige vanskeligheder eller merudgifter.', 'Tilleggsleveransen er nødvendig, leverandøren kan ikke skiftes av tekniske eller økonomiske grunner, og et skifte vil gi betydelige vanskeligheter eller vesentlige ekstrakostnader.'),
    is(modificationGround, 'additional'), yes(additionOnlyThisFirm), said(additionOnlyThisFirm, true, false, on('additional'), on('small'))),
  change('no/contract/unforeseeable', 'eu/change/unforeseeable', '§ 28-1 (1) d',
    t('The change follows from what a careful buyer could not foresee.', 'Ändringen följer av det som en omsorgsfull köpare inte kunde förutse.', 'Ændringen følger af det, en påpasselig ordregiver ikke kunne forudse.', 'Endringen er nødvendig som følge av det en aktsom oppdragsgiver ikke kunne forutse.'),
    is(modificationGround, 'unforeseen'), yes(changeUnforeseeable), said(changeUnforeseeable, true, false, on('unforeseen'), on('small'))),
  change('no/contract/not-substantial', 'eu/change/not-substantial', '§§ 28-1 (1) e og f, 28-2',
    t('A change is substantial if others could have taken part or won, the balance moves to the supplier or the scope grows considerably.', 'En ändring är väsentlig om andra hade kunnat delta eller vinna, balansen ändras till leverantörens förmån eller omfattningen utvidgas betydligt.', 'En ændring er væsentlig, hvis andre kunne have deltaget eller vundet, balancen flyttes til leverandørens fordel, eller omfanget udvides betydeligt.', 'En endring er vesentlig hvis andre kunne ha deltatt eller vunnet, den økonomiske balansen endres til fordel for leverandøren eller omfanget utvides betydelig.'),
    among(modificationGround, 'notSubstantial', 'replacement'), no(substantial), said(substantial, false, true, on('notSubstantial'), on('small'), { 'beside a new supplier': { ...on('replacement'), 'modification.substantial': true } })),
  duty({
    ...base, id: 'no/contract/new-supplier', replaces: 'eu/change/replacement', sources: [foa('§ 28-1 (1) a og e')],
    says: t('Another supplier steps in by a clear clause, or after restructuring or bankruptcy if it meets the original qualifications. The regulation names no other way.', 'En annan leverantör träder in enligt en tydlig klausul, eller efter omstrukturering eller konkurs om den uppfyller de ursprungliga kraven. Forskriften nämner ingen annan väg.', 'En anden leverandør træder ind efter en klar klausul eller efter omstrukturering eller konkurs, hvis den opfylder de oprindelige krav. Forskriften nævner ingen anden vej.', 'En annen leverandør trer inn etter en klar klausul, eller etter omstrukturering eller konkurs hvis den oppfyller de opprinnelige kvalifikasjonskravene. Forskriften nevner ingen annen vei.'),
    when: all(insideEu, is(modificationGround, 'replacement')), must: among(contractorReplacedBy, 'clause', 'succession'), remedies: [retender],
    examples: cases({ ...large, ...on('replacement') }, {
      lawful: { 'by clause': { 'modification.replacedBy': 'clause' }, 'a successor': { 'modification.replacedBy': 'succession' } }, unlawful: { 'a subcontractor': { 'modification.replacedBy': 'subcontractor' } },
      depends: { 'not known': {} }, outside: { ...underEea, 'another ground': on('small') },
    }),
  }),
  duty({
    ...base, id: 'no/contract/indexed', carriesOut: 'eu/change/indexed-base', weight: 'advice', sources: [foa('§ 28-1 (2)')],
    says: t('With a price index clause the rise is reckoned on the adjusted price.', 'Med en prisindexklausul räknas ökningen på det justerade priset.', 'Med en prisindeksklausul beregnes stigningen af den justerede pris.', 'Med en prisindeksklausul beregnes prisøkningen med utgangspunkt i den justerte prisen.'),
    when: indexed, must: yes(indexedBase), remedies: [{ change: indexedBase, to: true, say: t('Adjust the price first.', 'Justera priset först.', 'Justér prisen først.', 'Juster prisen først.') }],
    examples: cases({ ...large, ...on('small'), 'contract.indexClause': true }, {
      lawful: { 'adjusted': { 'modification.indexedBase': true } },
      unlawful: { 'the old price': { 'modification.indexedBase': false }, 'an addition': { ...on('additional'), 'modification.indexedBase': false }, 'the unforeseen': { ...on('unforeseen'), 'modification.indexedBase': false } },
      depends: { 'not known': {} }, outside: { ...underEea, 'no such clause': { 'contract.indexClause': false }, 'by clause': on('reviewClause') },
    }),
  }),
  duty({
    ...base, id: 'no/contract/change-below', sources: [foa('§§ 11-2, 8-12 (2)')],
    says: t('Below the EEA threshold a contract may be changed as long as it does not become substantially different, or by a clear clause in the documents. There is no limit in per cent.', 'Under EES-tröskelvärdet får ett avtal ändras så länge det inte blir väsentligt annorlunda, eller enligt en tydlig klausul i dokumenten. Det finns ingen procentgräns.',
      'Under EØS-tærskelværdien må en kontrakt ændres, så længe den ikke bliver væsentligt anderledes, eller efter en klar klausul i materialet. Der er ingen procentgrænse.', 'Under EØS-terskelverdien kan en kontrakt endres så lenge den ikke blir vesentlig forskjellig, eller etter en klar klausul i dokumentene. Det er ingen prosentgrense.'),
    when: partTwo, must: any(no(substantial), all(is(modificationGround, 'reviewClause'), yes(clauseClear))), remedies: [retender],
    examples: cases(middle, {
      lawful: { 'not substantial': { 'modification.substantial': false }, 'by clause': { ...on('reviewClause'), 'modification.clauseClear': true, 'modification.substantial': true } },
      unlawful: { 'substantial': { ...on('small'), 'modification.substantial': true }, 'a vague clause': { ...on('reviewClause'), 'modification.clauseClear': false, 'modification.substantial': true }, 'a clear clause that is not used': { ...on('unforeseen'), 'modification.clauseClear': true, 'modification.substantial': true } },
      depends: { 'nobody has judged': on('small') }, outside: outsideTwo,
    }),
  }),
  duty({
    id: 'no/end/ground', order: 'NO', topic: 'contract', life: sinceAct, replaces: 'eu/end/ground', weight: 'needs a reason', steps: ['endContract'], sources: [foa('§ 28-3')], dossier: ['EU-TRM-01'],
    says: t('The buyer may end the contract after a substantial change, when a crime should have led to rejection at the award, or when the EFTA Court has found that the contract should not have been made; otherwise by the contract’s own terms.', 'Köparen får säga upp avtalet efter en väsentlig ändring, när ett brott borde ha lett till avvisning vid tilldelningen, eller när EFTA-domstolen funnit att avtalet inte skulle ha ingåtts; annars enligt avtalets egna villkor.',
      'Ordregiveren kan opsige kontrakten efter en væsentlig ændring, når et strafbart forhold skulle have ført til afvisning ved tildelingen, eller når EFTA-Domstolen har fastslået, at kontrakten ikke skulle være indgået; ellers efter kontraktens egne vilkår.', 'Oppdragsgiver kan si opp kontrakten etter en vesentlig endring, når et straffbart forhold skulle ført til avvisning ved tildelingen, eller når EFTA-domstolen har slått fast at kontrakten ikke skulle vært inngått; ellers etter kontraktens egne vilkår.'),
    when: insideEu, must: among(endGround, 'contractTerms', 'changed', 'crimeAtAward', 'courtFinding'),
    remedies: [{ change: endGround, to: 'contractTerms', say: t('Find a right in the contract’s own terms.', 'Sök stöd i avtalets egna villkor.', 'Find hjemmel i kontraktens egne vilkår.', 'Finn grunnlag i kontraktens egne vilkår.') }],
    examples: cases(large, {
      lawful: { 'by its terms': { 'end.ground': 'contractTerms' }, 'a change': { 'end.ground': 'changed' }, 'a crime': { 'end.ground': 'crimeAtAward' }, 'the Court': { 'end.ground': 'courtFinding' } },
      unlawful: { 'a ground that arose later': { 'end.ground': 'arisenLater' } }, depends: { 'not said': {} }, outside: underEea,
    }),
  }),
]
