import type { Figure, Rule } from '../types.ts'
import { rules as awardCriteria } from './award-criteria.ts'
import { rules as dialogue } from './dialogue.ts'
import { rules as documents } from './documents.ts'
import { rules as evaluation } from './evaluation.ts'
import { rules as exclusion } from './exclusion.ts'
import { rules as notices } from './notices.ts'
import { rules as partnership } from './partnership.ts'
import { rules as records } from './records.ts'
import { rules as scope } from './scope.ts'
import { rules as selection } from './selection.ts'
import { rules as standstill } from './standstill.ts'
import { figures as concessionsAndLight } from './concession-figures.ts'
import { rules as contract } from './contract.ts'
import { figures as exclusionYears } from './exclusion-figures.ts'
import { figures as common } from './figures.ts'
import { figures as reviewFigures } from './review-figures.ts'
import { figures as values } from './value-figures.ts'
import { rules as procedures } from './procedures.ts'
import { rules as negotiation } from './negotiation.ts'
import { rules as questions } from './questions.ts'
import { rules as timeLimits } from './time-limits.ts'
import { rules as value } from './value.ts'
import { rules as access } from './access.ts'
import { rules as auctions } from './auctions.ts'
import { rules as concessions } from './concessions.ts'
import { figures as changes, rules as contractEnd } from './contract-end.ts'
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
import { figures as neighbouringSums, rules as neighbouring } from './neighbouring.ts'
import { rules as noticeContents } from './notice-contents.ts'
import { rules as performance } from './performance.ts'
import { rules as publication } from './publication.ts'
import { rules as regimes } from './regimes.ts'
import { rules as reliance } from './reliance.ts'
import { rules as review } from './review.ts'
import { rules as sanctions } from './sanctions.ts'
import { rules as specifications } from './specifications.ts'
import { figures as suitabilityYears, rules as suitability } from './suitability.ts'
import { rules as thirdCountries } from './third-countries.ts'
import { figures as utilityTimes, rules as utilities } from './utilities.ts'
import { rules as valueOf } from './value-of.ts'
import { rules as negotiationMore } from './negotiation-more.ts'

export const figures: readonly Figure[] = [...common, ...exclusionYears, ...changes, ...reviewFigures, ...values, ...utilityTimes, ...concessionsAndLight, ...suitabilityYears, ...neighbouringSums]

/** What EU law asks; in Norway by way of the EEA Agreement. One line per file. */
export const rules: readonly Rule[] = [
  ...value,
  ...scope,
  ...procedures,
  ...timeLimits,
  ...questions,
  ...negotiation,
  ...dialogue,
  ...documents,
  ...partnership,
  ...awardCriteria,
  ...selection,
  ...exclusion,
  ...evaluation,
  ...standstill,
  ...notices,
  ...contract,
  ...records,
  ...regimes,
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
  ...performance,
  ...contractEnd,
  ...negotiationMore,
]
