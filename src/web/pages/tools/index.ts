export { thresholdsPage, type ThresholdsView } from './thresholds.tsx'
