import { text as t } from '../../plain/index.ts'
import { all, any, atMost, is, no, yes } from '../build.ts'
import {
  allTermsFixed, callFollowsMethod, callMethod, callParties, callSubstantial, callWithinTerms, frameworkBuyersNamed, frameworkExceptional, frameworkMethodStated, frameworkMonths,
  frameworkReasonStated, frameworkSuppliers, miniAllConsulted, miniCriteria, miniSealed, miniTimeEnough, reopeningForeseen, supplementAsked, supplementWritten,
} from '../facts/index.ts'
import type { Facts } from '../types.ts'
import { frameworkCap } from './figures.ts'
import type { Shared } from './shared-words.ts'

const plan = { topic: 'frameworks and systems', reach: 'classic', weight: 'blocks', steps: ['planFramework'], when: (inside: Parameters<Shared['when']>[0]) => inside } as const
const call = { ...plan, steps: ['callOff'] } as const
const newPurchase = { insteadTake: 'planFramework', say: t('Buy this in a new procedure.', 'Upphandla detta i ett nytt förfarande.', 'Køb dette i et nyt udbud.', 'Kjøp dette i en ny konkurranse.') } as const
const several: Facts = { 'framework.suppliers': 'several' }
const direct: Facts = { ...several, 'framework.callMethod': 'direct' }
const mini: Facts = { ...several, 'framework.callMethod': 'reopened' }
const reopened: Shared['when'] = inside => all(inside, is(frameworkSuppliers, 'several'), is(callMethod, 'reopened'))
const notMini = { 'with one supplier': { 'framework.suppliers': 'one' }, 'given directly': { 'framework.callMethod': 'direct' } } as const

/** What Directive 2014/24/EU art. 33 asks of a framework agreement and of the contracts under it. */
export const frameworkRules = {
  months: {
    ...plan, id: 'eu/framework/months', must: any(atMost(frameworkMonths, frameworkCap), all(yes(frameworkExceptional), yes(frameworkReasonStated))),
    remedies: [
      { change: frameworkMonths, say: t('Shorten it to four years.', 'Korta det till fyra år.', 'Forkort den til fire år.', 'Kort den ned til fire år.') },
      { change: frameworkReasonStated, to: true, say: t('If the case is exceptional, state the reasons in the notice.', 'Om fallet är särskilt: ange skälen i annonsen.', 'Er tilfældet ekstraordinært, så skriv begrundelsen i bekendtgørelsen.', 'Er forholdet særlig, oppgi begrunnelsen i kunngjøringen.') },
    ],
    base: { 'framework.exceptional': false, 'framework.reasonStated': false },
    said: {
      lawful: { 'four years': { 'framework.months': 48 }, 'six years, exceptional and reasoned': { 'framework.months': 72, 'framework.exceptional': true, 'framework.reasonStated': true } },
      unlawful: { 'five years without a reason': { 'framework.months': 60 }, 'a reason that is no exception': { 'framework.months': 60, 'framework.reasonStated': true }, 'an exception nobody told of': { 'framework.months': 60, 'framework.exceptional': true } },
      depends: { 'nobody has said how long': {} },
    },
  },
  buyers: {
    ...plan, id: 'eu/framework/buyers-named', must: yes(frameworkBuyersNamed),
    remedies: [{ change: frameworkBuyersNamed, to: true, say: t('Name them, or point to a list that anybody can look up.', 'Namnge dem, eller hänvisa till en lista som alla kan slå upp.', 'Nævn dem, eller henvis til en liste, som alle kan slå op.', 'Nevn dem, eller vis til en liste som alle kan slå opp.') }],
    base: {}, said: { lawful: { 'all named': { 'framework.buyersNamed': true } }, unlawful: { '"and others"': { 'framework.buyersNamed': false } }, depends: { 'not said': {} } },
  },
  method: {
    ...plan, id: 'eu/framework/method-stated', when: inside => all(inside, is(frameworkSuppliers, 'several')), must: yes(frameworkMethodStated),
    remedies: [{ change: frameworkMethodStated, to: true, say: t('Write it in the documents before the tenders come in.', 'Skriv in det i dokumenten innan anbuden kommer in.', 'Skriv det i materialet, før tilbuddene kommer ind.', 'Skriv det i dokumentene før tilbudene kommer inn.') }],
    base: several, said: { lawful: { 'stated': { 'framework.methodStated': true } }, unlawful: { 'not stated': { 'framework.methodStated': false } }, depends: { 'nobody has said': {} }, outside: { 'one supplier': { 'framework.suppliers': 'one' } } },
  },
  parties: {
    ...call, id: 'eu/framework/parties', must: yes(callParties), remedies: [newPurchase],
    base: {}, said: { lawful: { 'named buyer, party to it': { 'framework.callParties': true } }, unlawful: { 'a neighbour who was not named': { 'framework.callParties': false } }, depends: { 'not known': {} } },
  },
  substantial: {
    ...call, id: 'eu/framework/no-substantial-change', must: no(callSubstantial), remedies: [newPurchase],
    base: {}, said: { lawful: { 'on the terms': { 'framework.callSubstantial': false } }, unlawful: { 'another kind of goods': { 'framework.callSubstantial': true } }, depends: { 'not judged': {} } },
  },
  single: {
    ...call, id: 'eu/framework/single-supplier', when: inside => all(inside, is(frameworkSuppliers, 'one')),
    must: all(yes(callWithinTerms), any(no(supplementAsked), yes(supplementWritten))),
    remedies: [{ change: supplementWritten, to: true, say: t('Ask in writing.', 'Begär det skriftligen.', 'Bed om det skriftligt.', 'Be om det skriftlig.') }, newPurchase],
    base: { 'framework.suppliers': 'one', 'framework.callWithinTerms': true, 'framework.supplementAsked': true, 'framework.supplementWritten': true },
    said: {
      lawful: { 'completed in writing': {}, 'nothing to complete': { 'framework.supplementAsked': false, 'framework.supplementWritten': false } },
      unlawful: { 'completed by telephone': { 'framework.supplementWritten': false }, 'outside the terms': { 'framework.callWithinTerms': false } },
      depends: { 'nobody has said whether it is within the terms': { 'framework.callWithinTerms': undefined } }, outside: { 'several suppliers': several },
    },
  },
  direct: {
    ...call, id: 'eu/framework/direct-call', when: inside => all(inside, is(frameworkSuppliers, 'several'), is(callMethod, 'direct')), must: all(yes(allTermsFixed), yes(callFollowsMethod)),
    remedies: [{ change: callMethod, to: 'reopened', say: t('Reopen competition among the parties.', 'Genomför en förnyad konkurrensutsättning.', 'Genåbn konkurrencen mellem parterne.', 'Gjenåpne konkurransen mellom partene.') }],
    base: { ...direct, 'framework.allTermsFixed': true, 'framework.callFollowsMethod': true },
    said: {
      lawful: { 'first in the order': {} }, unlawful: { 'the favourite': { 'framework.callFollowsMethod': false }, 'the price was left open': { 'framework.allTermsFixed': false } },
      depends: { 'not said': { 'framework.callFollowsMethod': undefined } }, outside: { 'one supplier': { 'framework.suppliers': 'one' }, 'a mini-competition': { 'framework.callMethod': 'reopened' } },
    },
  },
  foreseen: {
    ...call, id: 'eu/framework/reopening-foreseen', when: inside => all(reopened(inside), yes(allTermsFixed)), must: yes(reopeningForeseen),
    remedies: [{ change: callMethod, to: 'direct', say: t('Give the contract on the fixed terms.', 'Tilldela kontraktet enligt de fastställda villkoren.', 'Tildel kontrakten på de fastlagte vilkår.', 'Tildel kontrakten på de fastsatte vilkårene.') }],
    base: { ...mini, 'framework.allTermsFixed': true },
    said: { lawful: { 'foreseen': { 'framework.reopeningForeseen': true } }, unlawful: { 'thought of afterwards': { 'framework.reopeningForeseen': false } }, depends: { 'not said': {} }, outside: { ...notMini, 'terms left open': { 'framework.allTermsFixed': false } } },
  },
  consulted: {
    ...call, id: 'eu/framework/mini-all-consulted', when: reopened, must: yes(miniAllConsulted),
    remedies: [{ change: miniAllConsulted, to: true, say: t('Ask every party that can perform it, in writing.', 'Bjud skriftligen in varje part som kan fullgöra kontraktet.', 'Opfordr skriftligt hver part, der kan udføre den.', 'Inviter skriftlig hver part som kan gjennomføre den.') }],
    base: mini, said: { lawful: { 'all': { 'framework.miniAllConsulted': true } }, unlawful: { 'two of five': { 'framework.miniAllConsulted': false } }, depends: { 'not known': {} }, outside: notMini },
  },
  time: {
    ...call, id: 'eu/framework/mini-time', when: reopened, must: all(yes(miniTimeEnough), yes(miniSealed)),
    remedies: [
      { change: miniTimeEnough, to: true, say: t('Lengthen the time.', 'Förläng tiden.', 'Forlæng fristen.', 'Forleng fristen.') },
      { change: miniSealed, to: true, say: t('Take written tenders and open none before the deadline.', 'Ta emot skriftliga anbud och öppna inget före tidsfristens slut.', 'Modtag skriftlige tilbud, og åbn ingen før fristen.', 'Ta imot skriftlige tilbud og åpne ingen før fristen.') },
    ],
    base: { ...mini, 'framework.miniTimeEnough': true, 'framework.miniSealed': true },
    said: { lawful: { 'two weeks, sealed': {} }, unlawful: { 'two hours': { 'framework.miniTimeEnough': false }, 'read as they come': { 'framework.miniSealed': false } }, depends: { 'not judged': { 'framework.miniTimeEnough': undefined } }, outside: notMini },
  },
  criteria: {
    ...call, id: 'eu/framework/mini-criteria', when: reopened, must: yes(miniCriteria),
    remedies: [{ change: miniCriteria, to: true, say: t('Use the criteria of the framework.', 'Använd ramavtalets kriterier.', 'Brug rammeaftalens kriterier.', 'Bruk rammeavtalens kriterier.') }],
    base: mini, said: { lawful: { 'as stated': { 'framework.miniCriteria': true } }, unlawful: { 'a new criterion': { 'framework.miniCriteria': false } }, depends: { 'not known': {} }, outside: notMini },
  },
} as const satisfies Record<string, Shared>
