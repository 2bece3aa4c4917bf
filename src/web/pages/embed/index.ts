export { embedCheckPage, type EmbedCheckView } from './embed-check.tsx'
