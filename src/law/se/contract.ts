import { text as t } from '../../plain/index.ts'
import { all, among, any, atMost, below, duty, is, no, since, yes } from '../build.ts'
import { clauseClear, modificationGround, modificationNotice, modificationPercent, modificationSum, natureChanged, subject, substantial } from '../facts/index.ts'
import { modificationCap, smallChangeServices, smallChangeWorks } from '../eu/figures.ts'
import type { Rule } from '../types.ts'
import { cases, insideEu, large } from './cases.ts'
import { lou } from './sources.ts'

const life = since('2017-01-01', 'contract signed')
const outside = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const
const retender = { insteadTake: 'chooseProcedure', say: t('Tender the addition instead.', 'Upphandla tillägget i stället.', 'Udbyd tillægget i stedet.', 'Konkurranseutsett tillegget i stedet.') } as const

const ground = duty({
  id: 'se/contract/ground', order: 'SE', topic: 'contract', life, sources: [lou('17 kap. 8–15 §§')],
  says: t('A contract is changed only on one of the grounds of the act: a clear clause, a small value, an addition, something unforeseen, a new contractor, or a change that is not substantial.',
    'Ett avtal ändras bara på någon av lagens grunder: en tydlig klausul, ett litet värde, ett tillägg, något oförutsett, ett leverantörsbyte eller en ändring som inte är väsentlig.',
    'En kontrakt ændres kun på ét af lovens grundlag: en klar klausul, en lille værdi, et tillæg, noget uforudset, en ny leverandør eller en ændring, der ikke er væsentlig.',
    'En kontrakt endres bare på ett av lovens grunnlag: en klar klausul, en liten verdi, et tillegg, noe uforutsett, en ny leverandør eller en endring som ikke er vesentlig.'),
  steps: ['changeContract'], when: insideEu,
  must: any(all(is(modificationGround, 'reviewClause'), yes(clauseClear)), all(is(modificationGround, 'notSubstantial'), no(substantial)), among(modificationGround, 'small', 'additional', 'unforeseen', 'replacement')),
  weight: 'blocks', remedies: [retender],
  examples: cases(large, {
    lawful: {
      'a clear clause': { 'modification.ground': 'reviewClause', 'modification.clauseClear': true }, 'not substantial': { 'modification.ground': 'notSubstantial', 'modification.substantial': false },
      ...Object.fromEntries(['small', 'additional', 'unforeseen', 'replacement'].map(g => [g, { 'modification.ground': g }])),
    },
    unlawful: {
      'no ground': { 'modification.ground': 'none', 'modification.clauseClear': true, 'modification.substantial': false }, 'a vague clause': { 'modification.ground': 'reviewClause', 'modification.clauseClear': false, 'modification.substantial': false },
      'substantial': { 'modification.ground': 'notSubstantial', 'modification.substantial': true, 'modification.clauseClear': true },
    },
    depends: { 'the clause has not been looked at': { 'modification.ground': 'reviewClause' } }, outside,
  }),
})

const small = duty({
  id: 'se/contract/small', order: 'SE', topic: 'contract', life, sources: [lou('17 kap. 9 §')],
  says: t('Small changes together stay below 10 per cent of the original value (15 for works) and do not change what kind of contract it is.', 'Små ändringar håller sig tillsammans under 10 procent av ursprungsvärdet (15 för byggentreprenad) och ändrar inte avtalets karaktär.', 'Små ændringer holder sig tilsammen under 10 procent af den oprindelige værdi (15 for bygge og anlæg) og ændrer ikke kontraktens karakter.', 'Små endringer holder seg til sammen under 10 prosent av opprinnelig verdi (15 for bygg og anlegg) og endrer ikke kontraktens karakter.'),
  steps: ['changeContract'], when: all(insideEu, is(modificationGround, 'small')),
  must: all(no(natureChanged), any(below(modificationSum, smallChangeServices), all(is(subject, 'works'), below(modificationSum, smallChangeWorks)))), weight: 'blocks',
  remedies: [retender, { change: modificationSum, say: t('Make the change smaller.', 'Gör ändringen mindre.', 'Gør ændringen mindre.', 'Gjør endringen mindre.') }],
  examples: cases({ ...large, 'modification.ground': 'small' }, {
    lawful: { 'nine per cent': { 'modification.sumPercent': 9, 'modification.natureChanged': false }, 'fourteen per cent, works': { subject: 'works', 'value.estimated': 70_000_000, 'modification.sumPercent': 14, 'modification.natureChanged': false } },
    unlawful: {
      'ten per cent': { 'modification.sumPercent': 10, 'modification.natureChanged': false }, 'fifteen per cent, works': { subject: 'works', 'value.estimated': 70_000_000, 'modification.sumPercent': 15, 'modification.natureChanged': false },
      'another kind of contract': { 'modification.sumPercent': 2, 'modification.natureChanged': true },
    },
    depends: { 'the sum is not known': { 'modification.natureChanged': false } }, outside: { ...outside, 'another ground': { 'modification.ground': 'additional' } },
  }),
})

const half = duty({
  id: 'se/contract/fifty', order: 'SE', topic: 'contract', life, sources: [lou('17 kap. 11 och 12 §§')],
  says: t('An addition or an unforeseen change raises the price by at most 50 per cent and does not change what kind of contract it is.', 'Ett tillägg eller en oförutsedd ändring höjer priset med högst 50 procent och ändrar inte avtalets karaktär.', 'Et tillæg eller en uforudset ændring hæver prisen med højst 50 procent og ændrer ikke kontraktens karakter.', 'Et tillegg eller en uforutsett endring øker prisen med høyst 50 prosent og endrer ikke kontraktens karakter.'),
  steps: ['changeContract'], when: all(insideEu, among(modificationGround, 'additional', 'unforeseen')), must: all(atMost(modificationPercent, modificationCap), no(natureChanged)), weight: 'blocks',
  remedies: [retender, { change: modificationPercent, say: t('Make the change smaller.', 'Gör ändringen mindre.', 'Gør ændringen mindre.', 'Gjør endringen mindre.') }],
  examples: cases({ ...large, 'modification.ground': 'additional' }, {
    lawful: { 'fifty per cent': { 'modification.percent': 50, 'modification.natureChanged': false } },
    unlawful: {
      'fifty-one per cent': { 'modification.percent': 51, 'modification.natureChanged': false }, 'unforeseen, fifty-one': { 'modification.ground': 'unforeseen', 'modification.percent': 51, 'modification.natureChanged': false },
      'another kind of contract': { 'modification.percent': 5, 'modification.natureChanged': true },
    },
    depends: { 'the price is not known': { 'modification.natureChanged': false } }, outside: { ...outside, 'another ground': { 'modification.ground': 'small' } },
  }),
})

const notice = duty({
  id: 'se/contract/notice', order: 'SE', topic: 'notices', life, sources: [lou('17 kap. 16 §')],
  says: t('An addition or an unforeseen change is announced.', 'Ett tillägg eller en oförutsedd ändring annonseras.', 'Et tillæg eller en uforudset ændring bekendtgøres.', 'Et tillegg eller en uforutsett endring kunngjøres.'),
  steps: ['changeContract'], when: all(insideEu, among(modificationGround, 'additional', 'unforeseen')), must: yes(modificationNotice), weight: 'blocks',
  remedies: [{ change: modificationNotice, to: true, say: t('Send the notice of the change.', 'Skicka annonsen om ändringen.', 'Send bekendtgørelsen om ændringen.', 'Send kunngjøringen om endringen.') }],
  examples: cases({ ...large, 'modification.ground': 'additional' }, {
    lawful: { 'announced': { 'modification.noticeSent': true } }, unlawful: { 'not announced': { 'modification.noticeSent': false }, 'unforeseen, not announced': { 'modification.ground': 'unforeseen', 'modification.noticeSent': false } },
    depends: { 'not known': {} }, outside: { ...outside, 'a small change': { 'modification.ground': 'small' } },
  }),
})

export const rules: readonly Rule[] = [ground, small, half, notice]
