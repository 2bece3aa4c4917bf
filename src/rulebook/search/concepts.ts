import { langs, type Lang } from '../../plain/index.ts'
import { terms, type Term } from '../../law/index.ts'

/** One thing with all the words for it, in the four languages: a term of the glossary, or everyday words that people search by. */
export type Concept = { readonly id: string; readonly words: Readonly<Record<Lang, readonly string[]>>; readonly term?: Term; /** The part of the lawbook that these words mean, by the ids there. */ readonly ids?: RegExp }

const everyday = (id: string, en: string, sv: string, da: string, nb: string, ids?: RegExp): Concept => {
  const list = (s: string): string[] => s.split(',').map(w => w.trim()).filter(Boolean)
  return { id, words: { en: list(en), sv: list(sv), da: list(da), nb: list(nb) }, ...(ids ? { ids } : {}) }
}

/** What people say who do not speak the law's language, and old or borrowed words that our own texts have left. */
const ordinary: readonly Concept[] = [
  everyday('complain', 'complaint, complain, appeal, challenge, review, attack', 'överprövning, överklaga, överklagande, klaga, begära överprövning, ansökan om överprövning', 'klage, klager, indgive en klage, indgiv en klage', 'klage, klager, begjæring, påklage, søksmål', /\/complaint\//),
  everyday('time-to-complain', 'time to complain, days to complain, deadline to complain, complaint deadline, standstill for review', 'tid för överprövning, överprövningstid, ansökningstid, klagotid, överklagandetid, överklaga', 'klagefrist, frist for klage, frist for at klage', 'klagefrist, søksmålsfrist, frist for klage, frist for å klage',
    /^dk\/complaint\/(?:selection|award|call-off|framework|continuation|authority|court-after-board)$|^se\/complaint\/(?:time|cancellation|validity|damages|new-arguments)$|^no\/complaint\/(?:board-time|board-direct|court-time|rejection|fine-to-court)$/),
  everyday('time-to-tender', 'days to tender, tender period, time to tender, submission deadline, tender deadline', 'anbudstid, dagar för anbud, dagar för att lämna anbud, tidsfrist för anbud, anbudsfrist', 'dage til tilbud, tilbudsfrist, dage til at afgive tilbud, budfrist', 'dager til tilbud, tilbudsfrist, dager til å gi tilbud, anbudsfrist', /\/time\/(?:open|invited|tenders|tenders-partnership)$|^se\/below\/time$|^no\/below\/time$/),
  everyday('standstill-words', 'standstill, cooling-off', 'avtalsspärr, spärrtid, karenstid', 'standstill, standstill-periode, karensperiode', 'karensperiode, karenstid, standstill', /\/standstill\/(?:days|period|below)$/),
  everyday('prior-involvement', 'prior involvement, took part in preparing, helped to prepare, head start', 'deltagit i förberedelserna, tidigare medverkan, rådgivarjäv', 'forudgående inddragelse, deltaget i forberedelsen, rådgiverinhabilitet, rådgiverhabilitet', 'deltatt i forberedelsen, rådgiverinhabilitet, konkurransefordel', /\/dialogue\/(?:prior-involvement|measures-)|exclusion\/(?:last-resort|heard-first|heard)|rejection\/adviser/),
  everyday('conflicts', 'conflict of interest, bias', 'jäv, intressekonflikt', 'inhabilitet, inhabil, interessekonflikt', 'inhabilitet, inhabil, interessekonflikt', /\/(?:conflict|evaluators)\//),
  everyday('split', 'split, splitting, divide a purchase', 'dela upp, uppdelning, delas upp', 'opdele, opdeling, dele op, delt op', 'dele opp, oppdeling, delt opp'),
  everyday('direct-limit', 'direct purchase limit, direct award limit, limit for direct awards', 'direktupphandlingsgräns, gränsen för direktupphandling', 'grænse for direkte køb, bagatelgrænse', 'grense for direkteanskaffelse, direkteanskaffelse', /^se\/direct\/limit$|^no\/direct\/competition-first$|^no\/below\/competition$|^dk\/below\/(?:advertise|market-terms|works-two-offers)$/),
  everyday('small-purchase', 'small purchase, below the threshold', 'under tröskelvärdet, mindre köp', 'små køb, under tærskelværdien', 'små kjøp, under terskelverdien', /\/below\//),
  everyday('contract-change', 'contract change, change of contract, change a contract, modification of contract', 'avtalsändring, kontraktsändring, ändra avtalet, ändra kontraktet', 'kontraktsændring, ændring af kontrakten, ændre kontrakten', 'kontraktsendring, endring av kontrakten, endre kontrakten', /\/change\//),
  everyday('mini-competition', 'mini-competition, reopening of competition', 'förnyad konkurrensutsättning, minitävling', 'miniudbud, genåbning af konkurrencen', 'minikonkurranse, gjenåpne konkurransen', /\/framework\/mini-/),
  everyday('tender-word', 'tender, bid, offer', 'anbud, offert', 'tilbud, bud', 'tilbud, anbud'),
  everyday('firm-word', 'firm, supplier, bidder, economic operator, tenderer', 'företag, leverantör, anbudsgivare', 'virksomhed, leverandør, tilbudsgiver', 'leverandør, virksomhet, bedrift'),
  everyday('fine', 'fine, penalty', 'böter, upphandlingsskadeavgift, sanktionsavgift', 'bøde, økonomisk sanktion', 'overtredelsesgebyr, gebyr, bot', /\/sanction\/(?:fine|alternative|ahead-fine|lots|board-must)/),
  everyday('secret', 'secret, secrecy, confidential', 'sekretess, hemlig', 'fortrolig, fortrolighed, tavshedspligt', 'taushetsplikt, hemmelig, fortrolig', /\/secrecy\//),
  everyday('kick-out', 'exclude, exclusion, keep out', 'utesluta, uteslutning', 'udelukke, udelukkelse', 'avvise, avvisning, utelukke', /\/(?:exclusion|rejection)\//),
  everyday('award-word', 'award', 'tilldelning, tilldela', 'tildeling, tildele', 'tildeling, tildele'),
]
const ofTerm = (term: Term): Concept => ({
  id: term.id, term,
  words: Object.fromEntries(langs.map(l => [l, [term.words[l], ...(term.also?.[l] ?? [])]])) as unknown as Concept['words'],
})

export const concepts: readonly Concept[] = [...terms.map(ofTerm), ...ordinary]
