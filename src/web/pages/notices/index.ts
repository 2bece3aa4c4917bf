/** Published notices: what is loaded, and what it says. */
export { noticesPage, type NoticesView, type ShownLoaded } from './page.tsx'
