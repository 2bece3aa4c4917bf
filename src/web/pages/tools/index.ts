export { thresholdsPage, type ThresholdsView } from './thresholds.tsx'
export { valuePage, type ValueView } from './value.tsx'
