import type { Rule } from '../types.ts'
import { alsoForUtilities } from '../utilities-too.ts'
import { rules as award } from './award.ts'
import { rules as belowThreshold } from './below-threshold.ts'
import { rules as climate } from './climate.ts'
import { rules as contract } from './contract.ts'
import { rules as dialogue } from './dialogue.ts'
import { rules as negotiation } from './negotiation.ts'
import { rules as procedures } from './procedures.ts'
import { rules as rejection } from './rejection.ts'
import { rules as timeLimits } from './time-limits.ts'
import { rules as value } from './value.ts'
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
import { rules as utilitiesPerformance } from './utilities-performance.ts'
import { rules as valueOf } from './value-of.ts'
import { rules as waste } from './waste.ts'
import { rules as negotiationMore } from './negotiation-more.ts'
import { fsf } from './sources.ts'
import { placesInFsf } from './utilities-places.ts'

export { figures } from './figures.ts'

/** What Norwegian law asks, beside or instead of the EU/EEA layer. One line per file. */
export const rules: readonly Rule[] = alsoForUtilities([
  ...value,
  ...procedures,
  ...timeLimits,
  ...climate,
  ...dialogue,
  ...rejection,
  ...negotiation,
  ...award,
  ...belowThreshold,
  ...contract,
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
  ...utilitiesPerformance,
  ...contractEnd,
  ...smallPurchases,
  ...negotiationMore,
], fsf, placesInFsf)
