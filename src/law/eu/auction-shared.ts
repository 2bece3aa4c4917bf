import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, no, yes } from '../build.ts'
import {
  auctionAnnounced, auctionDescribed, auctionEvaluated, auctionInvitedTogether, auctionNamesShown, auctionPlace, auctionPrecise, auctionRankable, auctionRankShown, auctionResultFormula, auctionStartDay,
  catalogueAnnounced, catalogueCollected, catalogueCollectionForeseen, catalogueConfirmed, catalogueFormat, catalogueRefusal, procedure,
} from '../facts/index.ts'
import { auctionWait } from './figures.ts'
import type { Shared } from './shared-words.ts'

const hold = { topic: 'frameworks and systems', reach: 'full', weight: 'blocks', steps: ['holdAuction'], when: (inside: Parameters<Shared['when']>[0]) => inside, base: {} } as const
const without = { insteadTake: 'evaluate', say: t('Evaluate the tenders without an auction.', 'Utvärdera anbuden utan auktion.', 'Evaluer tilbuddene uden auktion.', 'Evaluer tilbudene uten auksjon.') } as const
const catalogue = { ...hold, steps: ['useCatalogues'] } as const

/** What Directive 2014/24/EU art. 35 and 36 (Directive 2014/25/EU art. 53 and 54) ask of electronic auctions and catalogues. */
export const auctionRules = {
  procedure: {
    ...hold, id: 'eu/auction/procedure', must: any(among(procedure, 'open', 'restricted', 'negotiation'), among(auctionPlace, 'framework', 'system')), remedies: [without],
    said: {
      lawful: { 'open': {}, 'restricted': { procedure: 'restricted' }, 'negotiation': { procedure: 'negotiation' }, 'a mini-competition of a framework made by dialogue': { procedure: 'dialogue', 'auction.place': 'framework' }, 'a purchase in a dynamic system': { procedure: 'lightRegime', 'auction.place': 'system' } },
      unlawful: { 'a dialogue': { procedure: 'dialogue', 'auction.place': 'procedure' }, 'an innovation partnership': { procedure: 'innovationPartnership', 'auction.place': 'procedure' } },
      depends: { 'a dialogue, or a call-off?': { procedure: 'dialogue' } },
    },
  },
  precise: {
    ...hold, id: 'eu/auction/precise', must: all(yes(auctionPrecise), yes(auctionRankable)), remedies: [without],
    base: { 'auction.precise': true, 'auction.rankable': true },
    said: { lawful: { 'standard pipes': {} }, unlawful: { 'the design of a bridge': { 'auction.rankable': false }, 'a loose description': { 'auction.precise': false } }, depends: { 'not judged': { 'auction.rankable': undefined } } },
  },
  announced: {
    ...hold, id: 'eu/auction/announced', must: all(yes(auctionAnnounced), yes(auctionDescribed)), remedies: [without],
    base: { 'auction.announced': true, 'auction.described': true },
    said: { lawful: { 'both': {} }, unlawful: { 'thought of afterwards': { 'auction.announced': false }, 'no word on bid steps': { 'auction.described': false } }, depends: { 'not said': { 'auction.described': undefined } } },
  },
  evaluated: {
    ...hold, id: 'eu/auction/evaluated-first', must: yes(auctionEvaluated),
    remedies: [{ change: auctionEvaluated, to: true, say: t('Evaluate all tenders fully first.', 'Utvärdera först alla anbud fullt ut.', 'Vurder først alle tilbud fuldt ud.', 'Evaluer først alle tilbudene fullt ut.') }],
    said: { lawful: { 'evaluated': { 'auction.evaluatedFirst': true } }, unlawful: { 'straight to the auction': { 'auction.evaluatedFirst': false } }, depends: { 'not known': {} } },
  },
  invited: {
    ...hold, id: 'eu/auction/invitation', must: all(yes(auctionInvitedTogether), yes(auctionResultFormula)),
    remedies: [
      { change: auctionInvitedTogether, to: true, say: t('Invite all at the same time.', 'Bjud in alla samtidigt.', 'Opfordr alle samtidig.', 'Inviter alle samtidig.') },
      { change: auctionResultFormula, to: true, say: t('Send each its evaluation and the formula.', 'Skicka utvärderingen och formeln till var och en.', 'Send hver sin vurdering og formlen.', 'Send hver sin evaluering og formelen.') },
    ],
    base: { 'auction.invitedTogether': true, 'auction.resultAndFormula': true },
    said: { lawful: { 'both': {} }, unlawful: { 'one by one': { 'auction.invitedTogether': false }, 'no formula': { 'auction.resultAndFormula': false } }, depends: { 'not known': { 'auction.resultAndFormula': undefined } } },
  },
  wait: {
    ...hold, id: 'eu/auction/two-working-days', must: atLeast(auctionStartDay, auctionWait),
    remedies: [{ change: auctionStartDay, say: t('Start later.', 'Börja senare.', 'Begynd senere.', 'Begynn senere.') }],
    said: { lawful: { 'invited on Thursday, begun on Monday': { 'auction.startWorkingDay': 2 } }, unlawful: { 'invited on Thursday, begun on Friday': { 'auction.startWorkingDay': 1 } }, depends: { 'not set': {} } },
  },
  conduct: {
    ...hold, id: 'eu/auction/rank-not-names', must: all(yes(auctionRankShown), no(auctionNamesShown)),
    remedies: [
      { change: auctionRankShown, to: true, say: t('Show each tenderer its rank.', 'Visa varje anbudsgivare sin plats.', 'Vis hver tilbudsgiver sin placering.', 'Vis hver leverandør sin rangering.') },
      { change: auctionNamesShown, to: false, say: t('Hide the names.', 'Dölj namnen.', 'Skjul navnene.', 'Skjul navnene.') },
    ],
    base: { 'auction.rankShown': true, 'auction.namesShown': false },
    said: { lawful: { 'rank alone': {} }, unlawful: { 'names on the screen': { 'auction.namesShown': true }, 'blind bidding': { 'auction.rankShown': false } }, depends: { 'not known': { 'auction.namesShown': undefined } } },
  },
  catalogue: {
    ...catalogue, id: 'eu/catalogue/announced', must: all(yes(catalogueAnnounced), yes(catalogueFormat)),
    remedies: [
      { change: catalogueAnnounced, to: true, say: t('Say it in the notice.', 'Ange det i annonsen.', 'Skriv det i bekendtgørelsen.', 'Oppgi det i kunngjøringen.') },
      { change: catalogueFormat, to: true, say: t('Give format and technique in the documents.', 'Ange format och teknik i dokumenten.', 'Angiv format og teknik i materialet.', 'Oppgi format og teknikk i dokumentene.') },
    ],
    base: { 'catalogue.announced': true, 'catalogue.formatStated': true },
    said: { lawful: { 'both': {} }, unlawful: { 'not announced': { 'catalogue.announced': false }, 'no format': { 'catalogue.formatStated': false } }, depends: { 'not said': { 'catalogue.formatStated': undefined } } },
  },
  collected: {
    ...catalogue, id: 'eu/catalogue/collected', when: inside => all(inside, yes(catalogueCollected)), must: all(yes(catalogueCollectionForeseen), yes(catalogueRefusal), yes(catalogueConfirmed)),
    remedies: [{ change: catalogueCollected, to: false, say: t('Ask the tenderers to hand in new catalogues.', 'Be anbudsgivarna lämna in nya kataloger.', 'Bed tilbudsgiverne indgive nye kataloger.', 'Be leverandørene levere nye kataloger.') }],
    base: { 'catalogue.collected': true, 'catalogue.collectionForeseen': true, 'catalogue.refusalPossible': true, 'catalogue.confirmed': true },
    said: {
      lawful: { 'foreseen, told, confirmed': {} },
      unlawful: { 'not foreseen': { 'catalogue.collectionForeseen': false }, 'no chance to refuse': { 'catalogue.refusalPossible': false }, 'nobody could check': { 'catalogue.confirmed': false } },
      depends: { 'not known': { 'catalogue.confirmed': undefined } }, outside: { 'new catalogues': { 'catalogue.collected': false } },
    },
  },
} as const satisfies Record<string, Shared>
