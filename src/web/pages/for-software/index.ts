export { forSoftwarePage, type ForSoftwareView } from './for-software.tsx'
