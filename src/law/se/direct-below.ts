import { text as t, type Text } from '../../plain/index.ts'
import { all, any, atLeast, duty, is, yes } from '../build.ts'
import { directGround, estimatedValue, exceptionalReasons, noMoreThanNeeded, procedure } from '../facts/index.ts'
import type { Shared } from '../eu/shared-words.ts'
import type { Condition, Facts, Rule } from '../types.ts'
import { aboveEu, belowEu, cases, small } from './cases.ts'
import { directAwardLimit } from './figures.ts'
import { lou, sinceSimpler } from './sources.ts'

// A direct award of SEK 700 000 or more below the EU threshold needs one of the grounds of chapter 19 a, with its conditions.
const largeEnough: Condition = all(belowEu, atLeast(estimatedValue, directAwardLimit))
/** Where the conditions of chapter 6 hold word for word, or by the reference in 19 a kap. 5 §. */
export const aboveOrLarge: Condition = any(aboveEu, largeEnough)
const on = (name: 'reviewGap' | 'exceptional'): Condition => all(largeEnough, is(procedure, 'directAward'), is(directGround, name))
const base: Facts = { ...small, procedure: 'directAward', 'value.estimated': 700_000 }
const outside = { 'below SEK 700 000': { 'value.estimated': 699_999 }, 'above the threshold': { 'value.estimated': 90_000_000 }, 'advertised': { procedure: 'belowThreshold' }, 'another ground': { 'direct.ground': 'none' } } as const
const common = { order: 'SE', topic: 'procedures', life: sinceSimpler, steps: ['chooseProcedure'], weight: 'blocks', dossier: ['nat 2.1 Negotiation without notice'] } as const
const remedies = [{ change: procedure, to: 'belowThreshold', say: t('Advertise the procurement under chapter 19.', 'Annonsera upphandlingen enligt 19 kap.', 'Annoncer indkøbet efter kapitel 19.', 'Kunngjør anskaffelsen etter kapittel 19.') }] as const

/** The same ground for a direct award below the threshold. */
export function below(id: string, same: Shared, name: Parameters<typeof is<NonNullable<typeof directGround._>>>[1], place: string, says: Text): Rule {
  const here = (named: Readonly<Record<string, Facts>>) => Object.fromEntries(Object.entries(named).map(([k, f]) => [k, { ...f, 'value.estimated': 700_000 }]))
  const { lawful, unlawful, depends } = same.said
  return duty({
    ...common, id, sources: [lou(place)], must: same.must, weight: same.weight, remedies: same.weight === 'blocks' ? remedies : same.remedies,
    when: all(largeEnough, is(procedure, 'directAward'), is(directGround, name)),
    says: {
      en: `For a direct award below the threshold too: ${says.en}`, sv: `Även för direktupphandling under tröskelvärdet: ${says.sv}`,
      da: `Også ved direkte køb under tærskelværdien: ${says.da}`, nb: `Også ved direkteanskaffelse under terskelverdien: ${says.nb}`,
    },
    examples: cases({ subject: 'services', ...same.base, ...base, ...(same.base['subject'] === undefined ? {} : { subject: same.base['subject'] }) }, { lawful: here(lawful), unlawful: here(unlawful), depends: here(depends), outside }),
  })
}

export const belowOnly: readonly Rule[] = [
  duty({
    ...common, id: 'se/direct/review-gap', sources: [lou('19 a kap. 6 och 7 §§')], when: on('reviewGap'), must: yes(noMoreThanNeeded), remedies,
    says: t(
      'While a review stops the award, or after a court has ordered a new start, an urgent need below the threshold may be met by direct award, no longer and no more than that need requires.',
      'Medan en överprövning stoppar tilldelningen, eller efter att en domstol beslutat att upphandlingen ska göras om, får ett angeläget behov under tröskelvärdet tillgodoses genom direktupphandling, inte längre och inte mer än behovet kräver.',
      'Mens en klagesag standser tildelingen, eller efter at en domstol har krævet en ny begyndelse, kan et påtrængende behov under tærskelværdien dækkes ved direkte køb, ikke længere og ikke mere end behovet kræver.',
      'Mens en overprøving stanser tildelingen, eller etter at en domstol har pålagt en ny start, kan et påtrengende behov under terskelverdien dekkes ved direkteanskaffelse, ikke lenger og ikke mer enn behovet krever.'),
    examples: cases({ ...base, 'direct.ground': 'reviewGap' }, { lawful: { 'two months of bread': { 'direct.noMoreThanNeeded': true } }, unlawful: { 'two years of bread': { 'direct.noMoreThanNeeded': false } }, depends: { 'not judged': {} }, outside }),
  }),
  duty({
    ...common, id: 'se/direct/exceptional', sources: [lou('19 a kap. 5 § första stycket 3')], when: on('exceptional'), must: yes(exceptionalReasons), remedies,
    says: t(
      'Below the threshold extraordinary reasons can carry a direct award. It takes much; write the reasons down.',
      'Under tröskelvärdet kan synnerliga skäl bära en direktupphandling. Det krävs mycket; skriv ner skälen.',
      'Under tærskelværdien kan ekstraordinære grunde bære et direkte køb. Der skal meget til; skriv grundene ned.',
      'Under terskelverdien kan ekstraordinære grunner bære en direkteanskaffelse. Det skal mye til; skriv ned grunnene.'),
    examples: cases({ ...base, 'direct.ground': 'exceptional' }, { lawful: { 'there truly are': { 'direct.exceptionalReasons': true } }, unlawful: { 'convenience': { 'direct.exceptionalReasons': false } }, depends: { 'not judged': {} }, outside }),
  }),
]
