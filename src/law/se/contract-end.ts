import { text as t } from '../../plain/index.ts'
import { all, among, any, duty, is, no, since, yes } from '../build.ts'
import { belowThreshold, indexed, smallInLarge } from '../eu/contract-end.ts'
import {
  additionOnlyThisFirm, changeAmount, changeUnforeseeable, clauseClear, contractorReplacedBy, endClause, endGround, indexedBase, modificationGround, natureChanged, substantial,
} from '../facts/index.ts'
import type { Condition, Duty, Fact, FactValue, Facts, Rule } from '../types.ts'
import { alsoForUtilities, cases, insideBoth, insideEu, large } from './cases.ts'
import { lou, luf, sinceAct } from './sources.ts'

const retender = { insteadTake: 'stateNeed', say: t('Treat the change as a new purchase.', 'Behandla ändringen som ett nytt köp.', 'Behandl ændringen som et nyt køb.', 'Behandle endringen som en ny anskaffelse.') } as const
const base = { order: 'SE', topic: 'contract', life: since('2017-01-01', 'contract signed'), weight: 'blocks', steps: ['changeContract'] } as const
const on = (ground: string) => ({ 'modification.ground': ground })
const under = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const
const said = (of: Fact, good: FactValue, bad: FactValue, more: Facts, other: Facts, alsoBad: Readonly<Record<string, Facts>> = {}) => cases({ ...large, ...more }, {
  lawful: { met: { [of.fact]: good } }, unlawful: { 'not met': { [of.fact]: bad }, ...alsoBad }, depends: { 'nobody has said': {} }, outside: { ...under, 'another ground': other },
})
/** National words of one ground for a change. */
const change = (id: string, carriesOut: string, place: string, says: Duty['says'], when: Condition, must: Condition, examples: Duty['examples']): Duty =>
  duty({ ...base, id, carriesOut, sources: [lou(place)], says, when: all(insideEu, when), must, remedies: [retender], examples })

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'se/contract/small-amount', carriesOut: 'eu/change/small-amount', sources: [lou('17 kap. 9 §')],
    says: t('Small changes together, up or down, also stay below the threshold.', 'Små ändringar, ökning eller minskning, håller sig tillsammans också under tröskelvärdet.', 'Små ændringer, op eller ned, holder sig tilsammen også under tærskelværdien.', 'Små endringer, opp eller ned, holder seg samlet også under terskelverdien.'),
    when: smallInLarge, must: belowThreshold, remedies: [{ change: changeAmount, say: t('Make the changes smaller.', 'Gör ändringarna mindre.', 'Gør ændringerne mindre.', 'Gjør endringene mindre.') }, retender],
    examples: cases({ ...large, ...on('small'), 'value.estimated': 60_000_000 }, {
      lawful: { 'one krona below': { 'modification.sumAmount': 2_451_815 } }, unlawful: { 'exactly the threshold': { 'modification.sumAmount': 2_451_816 } }, depends: { 'not known': {} },
      outside: { 'a smaller contract': { 'value.estimated': 20_000_000 }, 'for drinking water': { activity: 'water' } },
    }),
  }),
  change('se/contract/clause', 'eu/change/review-clause', '17 kap. 10 §',
    t('A change or option clause stood in the documents and says clearly, precisely and unequivocally when it can be used, and how much and what may change.', 'En ändrings- eller optionsklausul fanns i upphandlingsdokumenten och beskriver klart, exakt och entydigt förutsättningarna samt omfattning och art.', 'En ændrings- eller optionsklausul stod i materialet og beskriver klart, præcist og entydigt betingelserne, omfanget og arten.', 'En endrings- eller opsjonsklausul sto i dokumentene og beskriver klart, presist og entydig vilkårene, omfanget og arten.'),
    is(modificationGround, 'reviewClause'), yes(clauseClear), said(clauseClear, true, false, on('reviewClause'), on('small'))),
  change('se/contract/nature', 'eu/change/same-nature', '17 kap. 9, 10 och 12 §§',
    t('The overall nature of the contract stays the same.', 'Avtalets övergripande karaktär ändras inte.', 'Kontraktens overordnede karakter er den samme.', 'Kontraktens overordnede karakter er den samme.'),
    among(modificationGround, 'reviewClause', 'unforeseen', 'small'), no(natureChanged),
    said(natureChanged, false, true, on('small'), on('additional'), { 'by clause': { ...on('reviewClause'), 'modification.natureChanged': true }, 'unforeseen': { ...on('unforeseen'), 'modification.natureChanged': true } })),
  change('se/contract/additional', 'eu/change/additional-only-this-firm', '17 kap. 11 §',
    t('An addition is necessary, the supplier cannot be changed for economic or technical reasons, and a change would bring considerable inconvenience or much higher cost.', 'Beställningen är nödvändig, leverantören kan inte bytas av ekonomiska eller tekniska skäl, och ett byte skulle medföra betydande olägenheter eller betydligt större kostnader.', 'Bestillingen er nødvendig, leverandøren kan ikke skiftes af økonomiske eller tekniske grunde, og et skift ville give betydelige ulemper eller meget større omkostninger.', 'Bestillingen er nødvendig, leverandøren kan ikke skiftes av økonomiske eller tekniske grunner, og et skifte ville gi betydelige ulemper eller mye høyere kostnader.'),
    is(modificationGround, 'additional'), yes(additionOnlyThisFirm), said(additionOnlyThisFirm, true, false, on('additional'), on('small'))),
  change('se/contract/unforeseeable', 'eu/change/unforeseeable', '17 kap. 12 §',
    t('The authority neither foresaw nor ought to have foreseen, when it decided the award, what makes the change needed.', 'Myndigheten varken förutsåg eller borde ha förutsett, vid tilldelningsbeslutet, det som gör ändringen nödvändig.', 'Myndigheden hverken forudså eller burde have forudset, da tildelingen blev besluttet, det, der gør ændringen nødvendig.', 'Myndigheten verken forutså eller burde ha forutsett, da tildelingen ble besluttet, det som gjør endringen nødvendig.'),
    is(modificationGround, 'unforeseen'), yes(changeUnforeseeable), said(changeUnforeseeable, true, false, on('unforeseen'), on('small'))),
  change('se/contract/not-substantial', 'eu/change/not-substantial', '17 kap. 13 och 14 §§',
    t('A change is substantial if others could have come or won, the balance moves to the supplier, or the scope grows considerably.', 'En ändring är väsentlig om andra hade kunnat delta eller vinna, den ekonomiska jämvikten ändras till leverantörens förmån eller omfattningen utvidgas betydligt.', 'En ændring er væsentlig, hvis andre kunne have deltaget eller vundet, balancen flyttes til leverandørens fordel, eller omfanget udvides betydeligt.', 'En endring er vesentlig hvis andre kunne ha deltatt eller vunnet, balansen flyttes i leverandørens favør eller omfanget utvides betydelig.'),
    among(modificationGround, 'notSubstantial', 'replacement'), no(substantial), said(substantial, false, true, on('notSubstantial'), on('small'), { 'beside a new supplier': { ...on('replacement'), 'modification.substantial': true } })),
  duty({
    ...base, id: 'se/contract/new-supplier', replaces: 'eu/change/replacement', sources: [lou('17 kap. 10 och 13 §§'), luf('16 kap. 10 och 13 §§', 'derived')],
    says: t('Another supplier steps in by clause, by restructuring or insolvency if it is qualified and not to be excluded, or as a subcontractor by agreement between all three.', 'En annan leverantör träder in enligt en klausul, vid företagsomstrukturering eller insolvens om den är kvalificerad och inte ska uteslutas, eller som underleverantör enligt överenskommelse mellan alla tre.', 'En anden leverandør træder ind efter en klausul, ved omstrukturering eller insolvens, hvis den er egnet og ikke skal udelukkes, eller som underleverandør efter aftale mellem alle tre.', 'En annen leverandør trer inn etter en klausul, ved omstrukturering eller konkurs hvis den er kvalifisert og ikke skal avvises, eller som underleverandør etter avtale mellom alle tre.'),
    when: all(insideBoth, is(modificationGround, 'replacement')), must: among(contractorReplacedBy, 'clause', 'succession', 'subcontractor'), remedies: [retender],
    examples: alsoForUtilities(cases({ ...large, ...on('replacement') }, {
      lawful: { 'by clause': { 'modification.replacedBy': 'clause' }, 'a successor': { 'modification.replacedBy': 'succession' }, 'a subcontractor': { 'modification.replacedBy': 'subcontractor' } },
      unlawful: { 'another reason': { 'modification.replacedBy': 'other' } }, depends: { 'not known': {} }, outside: { ...under, 'another ground': on('small') },
    })),
  }),
  duty({
    ...base, id: 'se/contract/indexed', carriesOut: 'eu/change/indexed-base', weight: 'advice', sources: [lou('17 kap. 15 §')],
    says: t('With an index clause the value before the change is reckoned by it.', 'Med en indexeringsklausul beräknas värdet före ändringen enligt den.', 'Med en indekseringsklausul beregnes værdien før ændringen efter den.', 'Med en indeksklausul regnes verdien før endringen etter den.'),
    when: indexed, must: yes(indexedBase), remedies: [{ change: indexedBase, to: true, say: t('Adjust the value first.', 'Räkna upp värdet först.', 'Regulér værdien først.', 'Juster verdien først.') }],
    examples: cases({ ...large, ...on('small'), 'contract.indexClause': true }, {
      lawful: { 'adjusted': { 'modification.indexedBase': true } },
      unlawful: { 'the old price': { 'modification.indexedBase': false }, 'an addition': { ...on('additional'), 'modification.indexedBase': false }, 'the unforeseen': { ...on('unforeseen'), 'modification.indexedBase': false } },
      depends: { 'not known': {} }, outside: { ...under, 'no such clause': { 'contract.indexClause': false }, 'by clause': on('reviewClause') },
    }),
  }),
  duty({
    id: 'se/end/clause', order: 'SE', topic: 'contract', life: sinceAct, weight: 'blocks', steps: ['setPerformanceConditions'], sources: [lou('17 kap. 17 §')], dossier: ['EU-TRM-01'],
    says: t('The documents hold terms that make it possible to end the contract after an unlawful change, when a crime should have excluded the supplier, or when the EU Court has found a serious breach.', 'Upphandlingsdokumenten innehåller villkor som gör det möjligt att avsluta avtalet efter en otillåten ändring, när ett brott borde ha lett till uteslutning eller när EU-domstolen funnit ett allvarligt åsidosättande.',
      'Materialet indeholder vilkår, der gør det muligt at bringe kontrakten til ophør efter en ulovlig ændring, når en forbrydelse burde have ført til udelukkelse, eller når EU-Domstolen har fastslået en alvorlig tilsidesættelse.', 'Dokumentene inneholder vilkår som gjør det mulig å avslutte kontrakten etter en ulovlig endring, når et straffbart forhold skulle ført til avvisning, eller når EU-domstolen har slått fast et alvorlig brudd.'),
    when: insideEu, must: yes(endClause), remedies: [{ change: endClause, to: true, say: t('Add the terms to the documents.', 'Lägg till villkoren i dokumenten.', 'Tilføj vilkårene i materialet.', 'Legg til vilkårene i dokumentene.') }],
    examples: cases(large, { lawful: { 'they do': { 'contract.endClause': true } }, unlawful: { 'they do not': { 'contract.endClause': false } }, depends: { 'not known': {} }, outside: under }),
  }),
  duty({
    id: 'se/end/ground', order: 'SE', topic: 'contract', life: sinceAct, replaces: 'eu/end/ground', weight: 'needs a reason', steps: ['endContract'], sources: [lou('17 kap. 17 §')], dossier: ['EU-TRM-01'],
    says: t('In Sweden the right to end a contract follows from its terms: either its own, or those the act wants in every contract.', 'Rätten att avsluta ett avtal följer av dess villkor: avtalets egna, eller de som lagen kräver i varje avtal.', 'I Sverige følger retten til at bringe en kontrakt til ophør af dens vilkår: dens egne eller dem, loven kræver i enhver kontrakt.', 'I Sverige følger retten til å avslutte en kontrakt av vilkårene: kontraktens egne, eller dem loven krever i enhver kontrakt.'),
    when: insideEu, must: any(is(endGround, 'contractTerms'), all(among(endGround, 'changed', 'crimeAtAward', 'courtFinding'), yes(endClause))),
    remedies: [{ change: endGround, to: 'contractTerms', say: t('Find a right in the contract’s own terms.', 'Sök stöd i avtalets egna villkor.', 'Find hjemmel i kontraktens egne vilkår.', 'Finn grunnlag i kontraktens egne vilkår.') }],
    examples: cases(large, {
      lawful: { 'by its terms': { 'end.ground': 'contractTerms' }, 'a change, with the clause': { 'end.ground': 'changed', 'contract.endClause': true }, 'a crime, with the clause': { 'end.ground': 'crimeAtAward', 'contract.endClause': true }, 'the Court, with the clause': { 'end.ground': 'courtFinding', 'contract.endClause': true } },
      unlawful: { 'no clause': { 'end.ground': 'changed', 'contract.endClause': false }, 'another ground': { 'end.ground': 'arisenLater', 'contract.endClause': true } },
      depends: { 'the clause is not known': { 'end.ground': 'changed' } }, outside: under,
    }),
  }),
]
