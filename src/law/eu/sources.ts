import type { Day } from '../../plain/index.ts'
import type { Known, Source } from '../types.ts'
import { since } from '../build.ts'

const eli = (path: string) => `http://data.europa.eu/eli/${path}`
const directive = (act: string, celex: string, path: string, read: Day) =>
  (place: string, known: Known = 'statute text read'): Source =>
    ({ order: 'EU', rank: 'directive', act, id: { celex, eli: eli(path) }, place, read, known, link: eli(path) })

/** Public procurement; the consolidated text of 1 January 2022 was read. */
export const d24 = directive('Directive 2014/24/EU', '32014L0024', 'dir/2014/24/oj', '2022-01-01')
/** Utilities: water, energy, transport and postal services. */
export const d25 = directive('Directive 2014/25/EU', '32014L0025', 'dir/2014/25/oj', '2024-01-01')
/** Concessions. */
export const d23 = directive('Directive 2014/23/EU', '32014L0023', 'dir/2014/23/oj', '2014-03-28')
/** Remedies; what was not read itself was confirmed through national law, hence 'secondary source' by default. */
export const r89 = (place: string, known: Known = 'secondary source'): Source =>
  directive('Directive 89/665/EEC', '31989L0665', 'dir/1989/665/oj', '2014-03-28')(place, known)
/** The same for utilities; amended in 2007 and by the directive on concessions. */
export const r92 = (place: string, known: Known = 'secondary source'): Source =>
  directive('Directive 92/13/EEC', '31992L0013', 'dir/1992/13/oj', '2014-03-28')(place, known)

const regulation = (act: string, celex: string, path: string, read: Day) =>
  (place: string, known: Known = 'statute text read'): Source =>
    ({ order: 'EU', rank: 'regulation', act, id: { celex, eli: eli(path) }, place, read, known, link: eli(path) })

/** How periods, dates and time limits are counted. */
export const r1182 = regulation('Regulation (EEC, Euratom) No 1182/71', '31971R1182', 'reg/1971/1182/oj', '1971-06-08')
/** The standard forms for notices (eForms), as amended in 2023. */
export const eForms = regulation('Implementing Regulation (EU) 2019/1780', '32019R1780', 'reg_impl/2019/1780/oj', '2023-12-22')
/** The form of the European self-declaration. */
export const espdForm = regulation('Implementing Regulation (EU) 2016/7', '32016R0007', 'reg_impl/2016/7/oj', '2016-01-06')
/** The thresholds in euro for 2026 and 2027. */
export const thresholds2026 = regulation('Delegated Regulation (EU) 2025/2152', '32025R2152', 'reg_del/2025/2152/oj', '2025-10-22')

/** Net-zero industry: what procurement of such technology must and may do; it applies from 29 June 2024. */
export const netZero = regulation('Regulation (EU) 2024/1735', '32024R1735', 'reg/2024/1735/oj', '2024-06-28')

/** Foreign subsidies. */
export const fsr = regulation('Regulation (EU) 2022/2560', '32022R2560', 'reg/2022/2560/oj', '2022-12-14')
/** The international procurement instrument, and its one measure. */
export const ipi = regulation('Regulation (EU) 2022/1031', '32022R1031', 'reg/2022/1031/oj', '2022-06-23')
export const ipiMeasure = regulation('Implementing Regulation (EU) 2025/1197', '32025R1197', 'reg_impl/2025/1197/oj', '2025-06-19')
/** Net-zero industry. */
export const nzia = regulation('Regulation (EU) 2024/1735', '32024R1735', 'reg/2024/1735/oj', '2024-06-13')
/** Sanctions on Russia. */
export const russia = regulation('Regulation (EU) No 833/2014', '32014R0833', 'reg/2014/833/oj', '2022-04-08')
/** Clean vehicles, energy efficiency, accessibility of products and services: known through national law and guidance. */
export const cleanVehicles = (place: string): Source => directive('Directive 2009/33/EC', '32009L0033', 'dir/2009/33/oj', '2019-06-20')(place, 'secondary source')
export const energyDirective = (place: string): Source => directive('Directive (EU) 2023/1791', '32023L1791', 'dir/2023/1791/oj', '2023-09-13')(place, 'secondary source')
export const accessibilityAct = (place: string): Source => directive('Directive (EU) 2019/882', '32019L0882', 'dir/2019/882/oj', '2019-04-17')(place, 'not verified')
export const productRules = (act: string, celex: string, path: string, place: string): Source => regulation(act, celex, path, '2025-12-01')(place, 'not verified')

/** A judgment of the Court of Justice, by case number: 'C-578/23'. */
export const judgment = (caseNumber: string, name: string, day: Day, known: Known = 'secondary source'): Source =>
  ({ order: 'EU', rank: 'judgment', act: `${caseNumber} ${name}`, id: { national: caseNumber }, place: caseNumber, read: day, known, link: `https://curia.europa.eu/juris/liste.jsf?num=${caseNumber}` })

/** Procedures begun since the directives had to be in national law. */
export const sinceTransposition = since('2016-04-18')
