import { text as t } from '../../plain/index.ts'
import { all, among, any, atMost, below, duty, is, isNot, since, yes } from '../build.ts'
import { modificationGround, modificationNotice, modificationPercent, modificationSum, subject } from '../facts/index.ts'
import { modificationCap, smallChangeServices, smallChangeWorks } from '../eu/figures.ts'
import type { Rule } from '../types.ts'
import { alsoForUtilities, cases, insideBoth, insideEu, large } from './cases.ts'
import { lou, luf } from './sources.ts'

const life = since('2017-01-01', 'contract signed')
const outside = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const
const retender = { insteadTake: 'chooseProcedure', say: t('Tender the addition instead.', 'Upphandla tillägget i stället.', 'Udbyd tillægget i stedet.', 'Konkurranseutsett tillegget i stedet.') } as const

const base = { order: 'SE', topic: 'contract', life, weight: 'blocks', steps: ['changeContract'] } as const
const works = { subject: 'works', 'value.estimated': 70_000_000 } as const

const ground = duty({
  ...base, id: 'se/contract/ground', carriesOut: 'eu/change/ground', sources: [lou('17 kap. 8–15 §§'), luf('16 kap. 8–15 §§')],
  says: t('A contract is changed only on one of the grounds of chapter 17; otherwise it is a new purchase.', 'Ett avtal ändras bara på någon av grunderna i 17 kap.; annars är det ett nytt köp.', 'En kontrakt ændres kun på ét af grundlagene i kapitel 17; ellers er det et nyt køb.', 'En kontrakt endres bare på ett av grunnlagene i kapittel 17; ellers er det en ny anskaffelse.'),
  when: insideBoth, must: isNot(modificationGround, 'none'), remedies: [retender],
  examples: alsoForUtilities(cases(large, { lawful: { 'a clause': { 'modification.ground': 'reviewClause' } }, unlawful: { 'no ground': { 'modification.ground': 'none' } }, depends: { 'not known': {} }, outside })),
})

const small = duty({
  ...base, id: 'se/contract/small', carriesOut: 'eu/change/small', sources: [lou('17 kap. 9 §'), luf('16 kap. 9 §')],
  says: t('Small changes together stay below 10 per cent of the original value, 15 for works.', 'Små ändringar håller sig tillsammans under 10 procent av ursprungsvärdet, 15 för byggentreprenad.', 'Små ændringer holder sig tilsammen under 10 procent af den oprindelige værdi, 15 for bygge og anlæg.', 'Små endringer holder seg til sammen under 10 prosent av opprinnelig verdi, 15 for bygg og anlegg.'),
  when: all(insideBoth, is(modificationGround, 'small')), must: any(below(modificationSum, smallChangeServices), all(is(subject, 'works'), below(modificationSum, smallChangeWorks))),
  remedies: [retender, { change: modificationSum, say: t('Make the change smaller.', 'Gör ändringen mindre.', 'Gør ændringen mindre.', 'Gjør endringen mindre.') }],
  examples: alsoForUtilities(cases({ ...large, 'modification.ground': 'small' }, {
    lawful: { 'nine per cent': { 'modification.sumPercent': 9 }, 'fourteen per cent, works': { ...works, 'modification.sumPercent': 14 } },
    unlawful: { 'ten per cent': { 'modification.sumPercent': 10 }, 'fifteen per cent, works': { ...works, 'modification.sumPercent': 15 } },
    depends: { 'the sum is not known': {} }, outside: { ...outside, 'another ground': { 'modification.ground': 'additional' } },
  })),
})

const half = duty({
  ...base, id: 'se/contract/fifty', carriesOut: 'eu/change/half', sources: [lou('17 kap. 11 och 12 §§')],
  says: t('An addition or an unforeseen change raises the price by at most 50 per cent.', 'Ett tillägg eller en oförutsedd ändring höjer priset med högst 50 procent.', 'Et tillæg eller en uforudset ændring hæver prisen med højst 50 procent.', 'Et tillegg eller en uforutsett endring øker prisen med høyst 50 prosent.'),
  when: all(insideEu, among(modificationGround, 'additional', 'unforeseen')), must: atMost(modificationPercent, modificationCap),
  remedies: [retender, { change: modificationPercent, say: t('Make the change smaller.', 'Gör ändringen mindre.', 'Gør ændringen mindre.', 'Gjør endringen mindre.') }],
  examples: cases({ ...large, 'modification.ground': 'additional' }, {
    lawful: { 'fifty per cent': { 'modification.percent': 50 } }, unlawful: { 'fifty-one per cent': { 'modification.percent': 51 }, 'unforeseen, fifty-one': { 'modification.ground': 'unforeseen', 'modification.percent': 51 } },
    depends: { 'the price is not known': {} }, outside: { ...outside, 'another ground': { 'modification.ground': 'small' } },
  }),
})

const notice = duty({
  id: 'se/contract/notice', carriesOut: 'eu/change/notice', order: 'SE', topic: 'notices', life, sources: [lou('17 kap. 16 §'), luf('16 kap. 16 §')],
  says: t('An addition or an unforeseen change is announced.', 'Ett tillägg eller en oförutsedd ändring annonseras.', 'Et tillæg eller en uforudset ændring bekendtgøres.', 'Et tillegg eller en uforutsett endring kunngjøres.'),
  steps: ['changeContract'], when: all(insideBoth, among(modificationGround, 'additional', 'unforeseen')), must: yes(modificationNotice), weight: 'blocks',
  remedies: [{ change: modificationNotice, to: true, say: t('Send the notice of the change.', 'Skicka annonsen om ändringen.', 'Send bekendtgørelsen om ændringen.', 'Send kunngjøringen om endringen.') }],
  examples: alsoForUtilities(cases({ ...large, 'modification.ground': 'additional' }, {
    lawful: { 'announced': { 'modification.noticeSent': true } }, unlawful: { 'not announced': { 'modification.noticeSent': false }, 'unforeseen, not announced': { 'modification.ground': 'unforeseen', 'modification.noticeSent': false } },
    depends: { 'not known': {} }, outside: { ...outside, 'a small change': { 'modification.ground': 'small' } },
  })),
})

export const rules: readonly Rule[] = [ground, small, half, notice]
