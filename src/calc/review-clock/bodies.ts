import { text as t, type Country, type Text } from '../../plain/index.ts'

const complaint = t('a complaint to {body}', 'ett klagomål till {body}', 'en klage til {body}', 'en klage til {body}')
const application = t('an application for review to {body}', 'en ansökan om överprövning till {body}', 'en ansøgning om prøvelse til {body}', 'en søknad om overprøving til {body}')
const petition = t('a petition for an interim injunction to {body}', 'en begäran om interimistiskt förbud (midlertidig forføyning) till {body}', 'en begæring om midlertidigt forbud (midlertidig forføyning) til {body}', 'en begjæring om midlertidig forføyning til {body}')
const suit = t('a suit at {body}', 'en talan vid {body}', 'en sag ved {body}', 'et søksmål for {body}')

/** To whom one complains. The links lead to the front pages of the bodies themselves. */
export type Body = { readonly name: Text; readonly link: string; readonly forum: 'board' | 'court'; /** What one sends there to stop a signature. */ readonly filing: Text }
export const bodies = {
  klfu: { forum: 'board', filing: complaint, link: 'https://naevneneshus.dk/', name: t('the Danish Complaints Board for Public Procurement (Klagenævnet for Udbud)', 'den danska klagonämnden (Klagenævnet for Udbud)', 'Klagenævnet for Udbud', 'den danske klagenemnda (Klagenævnet for Udbud)') },
  dkCourt: { forum: 'court', filing: suit, link: 'https://www.domstol.dk/', name: t('the Danish courts', 'de danska domstolarna', 'domstolene', 'de danske domstolene') },
  forvaltningsratt: { forum: 'court', filing: application, link: 'https://www.domstol.se/', name: t('the Swedish administrative court (förvaltningsrätten) where the buyer has its seat', 'förvaltningsrätten där köparen har sin hemvist', 'den svenske forvaltningsret (förvaltningsrätten), hvor ordregiveren hører hjemme', 'den svenske forvaltningsdomstolen (förvaltningsrätten) der oppdragsgiveren hører hjemme') },
  allmanDomstol: { forum: 'court', filing: suit, link: 'https://www.domstol.se/', name: t('the Swedish general court (tingsrätten)', 'allmän domstol (tingsrätten)', 'den svenske almindelige domstol (tingsrätten)', 'den svenske alminnelige domstolen (tingsrätten)') },
  kofa: { forum: 'board', filing: complaint, link: 'https://www.klagenemndssekretariatet.no/', name: t('the Norwegian Complaints Board for Public Procurement (KOFA)', 'den norska klagonämnden (KOFA)', 'det norske klagenævn (KOFA)', 'Klagenemnda for offentlige anskaffelser (KOFA)') },
  tingrett: { forum: 'court', filing: petition, link: 'https://www.domstol.no/', name: t('the Norwegian district court (tingretten)', 'den norska tingsrätten (tingretten)', 'den norske byret (tingretten)', 'tingretten') },
} as const satisfies Record<string, Body>
export type BodyKey = keyof typeof bodies

/** Rules that everybody who complains in the country should know, whatever happened. */
export const alsoKnow: Readonly<Record<Country, readonly string[]>> = {
  DK: ['dk/complaint/tell-buyer', 'dk/complaint/claims'],
  SE: ['se/complaint/new-arguments', 'se/standstill/after-ruling'],
  NO: ['no/standstill/board'],
}
/** Who may complain; with the rule that a firm from another EU or EEA country has the same rights. */
export const standing: Readonly<Record<Country, string>> = { DK: 'dk/complaint/standing', SE: 'se/complaint/standing', NO: 'no/complaint/standing' }
export const sameRight = 'eu/third-country/eea'
