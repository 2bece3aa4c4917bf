import type { Rule } from '../types.ts'
import { alsoForUtilities } from '../utilities-too.ts'
import { rules as value } from './value.ts'
import { rules as procedures } from './procedures.ts'
import { rules as dialogue } from './dialogue.ts'
import { rules as timeLimits } from './time-limits.ts'
import { rules as documents } from './documents.ts'
import { rules as awardCriteria } from './award-criteria.ts'
import { rules as selection } from './selection.ts'
import { rules as questions } from './questions.ts'
import { rules as negotiation } from './negotiation.ts'
import { rules as partnership } from './partnership.ts'
import { rules as exclusion } from './exclusion.ts'
import { rules as evaluation } from './evaluation.ts'
import { rules as standstill } from './standstill.ts'
import { rules as notices } from './notices.ts'
import { rules as contract } from './contract.ts'
import { rules as belowThreshold } from './below-threshold.ts'
import { rules as records } from './records.ts'
import { rules as access } from './access.ts'
import { rules as auctions } from './auctions.ts'
import { rules as concessions } from './concessions.ts'
import { rules as contractEnd } from './contract-end.ts'
import { rules as designContests } from './design-contests.ts'
import { rules as directGrounds } from './direct-grounds.ts'
import { rules as dynamicSystems } from './dynamic-systems.ts'
import { rules as eCommunication } from './e-communication.ts'
import { rules as evaluators } from './evaluators.ts'
import { rules as frameworks } from './frameworks.ts'
import { rules as inHouse } from './in-house.ts'
import { rules as jointBuying } from './joint-buying.ts'
import { rules as labels } from './labels.ts'
import { rules as lifeCycleCost } from './life-cycle-cost.ts'
import { rules as lightRegime } from './light-regime.ts'
import { rules as mixed } from './mixed.ts'
import { rules as neighbouring } from './neighbouring.ts'
import { rules as noticeContents } from './notice-contents.ts'
import { rules as performance } from './performance.ts'
import { rules as publication } from './publication.ts'
import { rules as reliance } from './reliance.ts'
import { rules as review } from './review.ts'
import { rules as sanctions } from './sanctions.ts'
import { rules as smallPurchases } from './small-purchases.ts'
import { rules as specifications } from './specifications.ts'
import { rules as suitability } from './suitability.ts'
import { rules as thirdCountries } from './third-countries.ts'
import { rules as utilities } from './utilities.ts'
import { rules as valueOf } from './value-of.ts'
import { rules as waste } from './waste.ts'
import { rules as worksBelow } from './works-below.ts'
import { rules as negotiationMore } from './negotiation-more.ts'
import { fsv } from './sources.ts'
import { placesInFsv } from './utilities-places.ts'

export { figures } from './figures.ts'

/** The Danish layer: udbudsloven, klagenævnsloven and what lies around them. */
export const rules: readonly Rule[] = alsoForUtilities([
  ...value, ...procedures, ...dialogue, ...timeLimits, ...documents, ...awardCriteria, ...selection, ...questions, ...negotiation, ...partnership, ...exclusion, ...evaluation, ...standstill, ...notices, ...contract, ...belowThreshold, ...records,
  ...utilities,
  ...concessions,
  ...lightRegime,
  ...valueOf,
  ...inHouse,
  ...jointBuying,
  ...mixed,
  ...directGrounds,
  ...frameworks,
  ...dynamicSystems,
  ...auctions,
  ...designContests,
  ...publication,
  ...noticeContents,
  ...eCommunication,
  ...access,
  ...review,
  ...sanctions,
  ...specifications,
  ...labels,
  ...lifeCycleCost,
  ...reliance,
  ...thirdCountries,
  ...evaluators,
  ...suitability,
  ...neighbouring,
  ...waste,
  ...performance,
  ...contractEnd,
  ...worksBelow,
  ...smallPurchases,
  ...negotiationMore,
], fsv, placesInFsv)
