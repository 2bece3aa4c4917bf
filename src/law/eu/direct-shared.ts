import { text as t, type Text } from '../../plain/index.ts'
import { all, among, atMost, is, no, yes } from '../build.ts'
import {
  additionalMonths, advantageousTerms, allWinnersInvited, conditionsAltered, contestRulesGaveIt, directGround, earlierFailed, exclusivityByBuyer, firstContractCompeted,
  formerTenderersOnly, incompatibleOtherwise, monthsSinceFirst, noAlternative, noSuitableTenders, originalSupplier, procedure, quotedOnMarket, repetitionAnnounced, repetitionCounted,
  seriesProduction, subject, uniqueArt, urgencyForeseeable, urgencySubstantiated, windingUp,
} from '../facts/index.ts'
import type { Condition, Facts } from '../types.ts'
import { additionalCap, repetitionCap } from './figures.ts'
import type { Shared } from './shared-words.ts'

const compete: Text = t('Choose a procedure with competition.', 'Välj ett förfarande med konkurrens.', 'Vælg en procedure med konkurrence.', 'Velg en prosedyre med konkurranse.')
const instead = [{ insteadTake: 'chooseProcedure', say: compete }] as const

type Ground = 'noTenders' | 'artistic' | 'technical' | 'exclusiveRights' | 'extremeUrgency' | 'researchSupplies' | 'additional' | 'commodity' | 'liquidation' | 'contestWinner' | 'repetition' | 'unacceptableTenders'
const ground = (id: string, name: Ground, must: Condition, good: Facts, bad: Readonly<Record<string, Facts>>, more: Partial<Shared> & { readonly alsoLawful?: Readonly<Record<string, Facts>> } = {}): Shared => {
  const { alsoLawful, ...rest } = more
  return {
    id, topic: 'procedures', reach: 'classic', weight: 'blocks', steps: ['chooseProcedure', 'signContract'], must, remedies: instead,
    when: inside => all(among(procedure, 'negotiatedWithoutNotice', 'directAward'), is(directGround, name), inside),
    base: { procedure: 'negotiatedWithoutNotice', 'direct.ground': name, ...good },
    said: {
      lawful: { 'the conditions are met': {}, ...alsoLawful },
      unlawful: { ...bad, 'called a direct award': { ...Object.values(bad)[0], procedure: 'directAward' } },
      depends: Object.fromEntries(Object.keys(good).filter(k => k !== 'subject').map(k => [`nobody has said ${k}`, { [k]: undefined }])),
      outside: { 'an open procedure': { procedure: 'open' }, 'another ground': { 'direct.ground': 'none' } },
    },
    ...rest,
  }
}
const works: Facts = { subject: 'works', 'value.estimated': 90_000_000 }

/** What each ground for a contract without a notice needs besides (Directive 2014/24/EU art. 26(4)(b) and 32). */
export const grounds = {
  noTenders: ground('eu/direct/no-tenders', 'noTenders', all(yes(noSuitableTenders), no(conditionsAltered)),
    { 'direct.noSuitableTenders': true, 'direct.conditionsAltered': false },
    { 'the first conditions are eased a good deal': { 'direct.conditionsAltered': true }, 'the tenders were suitable, only dear': { 'direct.noSuitableTenders': false } }),
  artistic: ground('eu/direct/artistic', 'artistic', yes(uniqueArt), { 'direct.uniqueArt': true }, { 'any good sculptor would do': { 'direct.uniqueArt': false } }, { reach: 'full' }),
  technical: ground('eu/direct/technical', 'technical', all(yes(noAlternative), no(exclusivityByBuyer)), { 'direct.noAlternative': true, 'direct.exclusivityByBuyer': false },
    { 'another product would do': { 'direct.noAlternative': false }, 'the requirements were made narrow': { 'direct.exclusivityByBuyer': true } }),
  exclusiveRights: ground('eu/direct/exclusive-rights', 'exclusiveRights', all(yes(noAlternative), no(exclusivityByBuyer)), { 'direct.noAlternative': true, 'direct.exclusivityByBuyer': false },
    { 'another product would do': { 'direct.noAlternative': false }, 'an earlier contract of the buyer tied it': { 'direct.exclusivityByBuyer': true } }),
  urgency: ground('eu/direct/urgency', 'extremeUrgency', all(no(urgencyForeseeable), yes(urgencySubstantiated)), { 'direct.urgencyForeseeable': false, 'time.urgencySubstantiated': true },
    { 'the old contract ran out as planned': { 'direct.urgencyForeseeable': true }, 'the short period would have done': { 'time.urgencySubstantiated': false } }),
  research: ground('eu/direct/research-supplies', 'researchSupplies', all(no(seriesProduction), is(subject, 'goods')), { subject: 'goods', 'direct.seriesProduction': false },
    { 'two hundred pieces for use': { 'direct.seriesProduction': true }, 'a service': { subject: 'services' } }),
  additional: ground('eu/direct/additional', 'additional', all(is(subject, 'goods'), yes(originalSupplier), yes(incompatibleOtherwise)), { subject: 'goods', 'direct.originalSupplier': true, 'direct.incompatibleOtherwise': true },
    { 'other makes work with it': { 'direct.incompatibleOtherwise': false }, 'not the first supplier': { 'direct.originalSupplier': false }, 'services': { subject: 'services' } }),
  additionalMonths: ground('eu/direct/additional-months', 'additional', atMost(additionalMonths, additionalCap), { subject: 'goods', 'direct.additionalMonths': 36 },
    { 'thirty-seven months': { 'direct.additionalMonths': 37 } }, {
      weight: 'needs a reason',
      remedies: [{ change: additionalMonths, say: t('Shorten it to three years, or write down why this case is special.', 'Korta avtalet till tre år, eller skriv ner de särskilda skälen.', 'Forkort til tre år, eller skriv ned, hvorfor sagen er særlig.', 'Kort ned til tre år, eller skriv ned hvorfor saken er spesiell.') }],
    }),
  commodity: ground('eu/direct/commodity', 'commodity', all(is(subject, 'goods'), yes(quotedOnMarket)), { subject: 'goods', 'direct.quotedOnMarket': true },
    { 'no quoted goods': { 'direct.quotedOnMarket': false }, 'a service': { subject: 'services' } }, { reach: 'full' }),
  liquidation: ground('eu/direct/liquidation', 'liquidation', all(among(subject, 'goods', 'services'), yes(windingUp), yes(advantageousTerms)), { subject: 'goods', 'direct.windingUp': true, 'direct.advantageousTerms': true },
    { 'an ordinary sale': { 'direct.windingUp': false }, 'at the normal price': { 'direct.advantageousTerms': false }, 'works': works }, { reach: 'full', alsoLawful: { 'services': { subject: 'services' } } }),
  contestWinner: ground('eu/direct/contest-winner', 'contestWinner', all(is(subject, 'services'), yes(contestRulesGaveIt), yes(allWinnersInvited)), { subject: 'services', 'direct.contestRulesGaveIt': true, 'direct.allWinnersInvited': true },
    { 'the contest promised nothing': { 'direct.contestRulesGaveIt': false }, 'one of two winners left out': { 'direct.allWinnersInvited': false }, 'works': works }, { reach: 'full' }),
  repetition: ground('eu/direct/repetition', 'repetition', all(among(subject, 'works', 'services'), yes(firstContractCompeted), yes(repetitionAnnounced), yes(repetitionCounted)),
    { subject: 'services', 'direct.firstContractCompeted': true, 'direct.repetitionAnnounced': true, 'direct.repetitionCounted': true },
    { 'never announced': { 'direct.repetitionAnnounced': false }, 'the first contract was not competed': { 'direct.firstContractCompeted': false }, 'not counted': { 'direct.repetitionCounted': false }, 'goods': { subject: 'goods' } }, { alsoLawful: { 'works': works } }),
  repetitionMonths: ground('eu/direct/repetition-months', 'repetition', atMost(monthsSinceFirst, repetitionCap), { 'direct.monthsSinceFirst': 36 }, { 'in the fourth year': { 'direct.monthsSinceFirst': 37 } }),
  unacceptable: ground('eu/direct/former-tenderers', 'unacceptableTenders', all(yes(earlierFailed), yes(formerTenderersOnly)), { 'gateway.earlierFailed': true, 'direct.formerTenderersOnly': true },
    { 'one of them left out': { 'direct.formerTenderersOnly': false }, 'the earlier tenders were in order': { 'gateway.earlierFailed': false } }),
} as const satisfies Record<string, Shared>

