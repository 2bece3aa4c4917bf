import * as z from 'zod'
import { addDays, chance, sound, text as t, type Text } from '../plain/index.ts'
import { hasCall, inTwoSteps, intents, longest, largestAmount, type CaseEvent, type CaseState } from '../case/index.ts'
import { positionOf, standing } from './consequences.ts'
import { standstillOf } from './deadlines.ts'
import { sealedKinds, type FromSeats, type NewPracticeEvent, type PracticeState, type Sealed, type World } from './types.ts'

const says = z.string().trim().min(1, { error: 'empty' }).max(longest.long).refine(sound, { error: 'unsound' })
/** What a person who speaks for a firm can do. `about` is a topic of the conversation; prices are in the buyer's currency, without VAT. */
export const firmActSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('signUp') }),
  z.strictObject({ act: z.literal('ask'), says }),
  z.strictObject({ act: z.literal('tell'), about: z.enum([...intents, 'other']), says, secret: z.boolean().default(false) }),
  z.strictObject({ act: z.literal('seal'), what: z.enum(sealedKinds), price: z.number().int().min(0).max(largestAmount).default(0), says }),
  z.strictObject({ act: z.literal('withdraw'), what: z.enum(sealedKinds) }),
  z.strictObject({ act: z.literal('complain'), says }),
])
export type FirmAct = z.infer<typeof firmActSchema>

const refusals = {
  'nothing to sign up for': t('There is no consultation to sign up for, or its last day is over.', 'Det finns ingen marknadskonsultation att anmäla sig till, eller så har sista dagen passerat.', 'Der er ingen markedsdialog at melde sig til, eller den sidste dag er passeret.', 'Det er ingen markedsdialog å melde seg til, eller siste dag er passert.'),
  'already signed up': t('You have signed up already.', 'Ni har redan anmält er.', 'I har allerede meldt jer.', 'Dere har allerede meldt dere.'),
  'nothing to ask about': t('No call has been published that you could ask about.', 'Det finns ingen annons att ställa frågor om.', 'Der er ingen bekendtgørelse at stille spørgsmål til.', 'Det er ingen kunngjøring å stille spørsmål til.'),
  'enough questions': t('You have asked five questions. Wait for the answers.', 'Ni har ställt fem frågor. Vänta på svaren.', 'I har stillet fem spørgsmål. Vent på svarene.', 'Dere har stilt fem spørsmål. Vent på svarene.'),
  'not met': t('The buyer has not met you.', 'Köparen har inte träffat er.', 'Ordregiveren har ikke mødt jer.', 'Oppdragsgiveren har ikke møtt dere.'),
  'not open': t('This cannot be handed in now: it is not asked for, or its last day is over.', 'Det går inte att lämna in nu: det har inte begärts, eller så har sista dagen passerat.', 'Det kan ikke afleveres nu: der er ikke bedt om det, eller den sidste dag er passeret.', 'Dette kan ikke leveres nå: det er ikke bedt om, eller siste dag er passert.'),
  'not invited': t('You have not been invited to this.', 'Ni har inte bjudits in till detta.', 'I er ikke opfordret til dette.', 'Dere er ikke invitert til dette.'),
  'price missing': t('A tender needs a price.', 'Ett anbud behöver ett pris.', 'Et tilbud skal have en pris.', 'Et tilbud må ha en pris.'),
  'nothing there': t('You have handed in nothing of that kind.', 'Ni har inte lämnat in något sådant.', 'I har ikke afleveret noget af den slags.', 'Dere har ikke levert noe slikt.'),
  'nothing to complain of': t('You can complain once an award has been announced or a contract signed, if you took part or were kept out.', 'Ni kan begära överprövning när tilldelningen har meddelats eller avtal har slutits, om ni deltog eller stängdes ute.', 'I kan klage, når tildelingen er meddelt eller kontrakten underskrevet, hvis I deltog eller blev holdt ude.', 'Dere kan klage når tildelingen er meddelt eller kontrakten signert, hvis dere deltok eller ble holdt utenfor.'),
  'already complained': t('A complaint has been made already.', 'Överprövning har redan begärts.', 'Der er allerede klaget.', 'Det er allerede klaget.'),
  'not held': t('Nobody speaks for this firm just now.', 'Ingen talar för företaget just nu.', 'Ingen taler for virksomheden lige nu.', 'Ingen taler for leverandøren akkurat nå.'),
  'ended': t('The case has ended.', 'Ärendet är avslutat.', 'Sagen er afsluttet.', 'Saken er avsluttet.'),
} satisfies Record<string, Text>
export type FirmRefusal = { readonly code: keyof typeof refusals; readonly text: Text }
export type FirmActed = { readonly ok: true; readonly items: readonly NewPracticeEvent[] } | { readonly ok: false; readonly refusal: FirmRefusal }

const mostQuestions = 5

/** Until when something may be handed in, and whether this firm may; undefined when it is not open to anybody. */
export function openFor(c: CaseState, firm: string, what: Sealed): 'open' | 'not open' | 'not invited' {
  if (c.cancelled || c.opened || c.excluded.includes(firm)) return 'not open'
  const twoSteps = inTwoSteps(c.procedure?.procedure), by = what === 'request' ? (c.invitation || !twoSteps ? undefined : c.requestsBy) : what === 'tender' ? c.tendersBy : c.finalBy
  if (!by || c.today > by || (!c.notice && hasCall(c.procedure?.procedure))) return 'not open'
  if (what === 'tender' && (twoSteps || c.invitation) && !c.invitation?.firms.includes(firm)) return c.invitation ? 'not invited' : 'not open'
  if (what === 'final' && !c.remaining.includes(firm)) return 'not invited'
  return 'open'
}

/** What a firm that a person speaks for does: the events, or why it cannot be done. */
export function firmActs(world: World, s: PracticeState, firm: string, act: FirmAct, place: { readonly branch: string; readonly by: string }): FirmActed {
  const c = s.case
  const no = (code: keyof typeof refusals): FirmActed => ({ ok: false, refusal: { code, text: refusals[code] } })
  const yes = (event: CaseEvent | FromSeats): FirmActed => ({ ok: true, items: [{ branch: place.branch, on: c.today, by: place.by, v: 1, event }] })
  if (!s.world.held.includes(firm)) return no('not held')
  if (c.lessons) return no('ended')
  switch (act.act) {
    case 'signUp': {
      if (c.signedUp.includes(firm)) return no('already signed up')
      const open = c.consultation && !c.notice && c.today <= c.consultation.until && (c.consultation.open || c.invitedFirms.includes(firm))
      return open || (!c.notice && c.invitedFirms.includes(firm)) ? yes({ type: 'firm.signedUp', firm, invited: c.invitedFirms.includes(firm) }) : no('nothing to sign up for')
    }
    case 'ask': {
      const mine = Object.values(c.questions).filter(q => q.firm === firm).length, last = c.tendersBy ?? c.requestsBy
      if (!c.notice || c.opened || !last || c.today > last) return no('nothing to ask about')
      if (mine >= mostQuestions) return no('enough questions')
      return yes({ type: 'question.asked', question: `q-${firm}-${mine + 1}`, firm, about: 'other', inTime: c.today <= (c.notice.questionsUntil ?? addDays(last, -8)), says: act.says })
    }
    case 'tell': return c.meetings.some(m => m.firm === firm) || c.rounds.some(r => r.firms.includes(firm)) ? yes({ type: 'firm.said', firm, about: act.about, says: act.says, secret: act.secret }) : no('not met')
    case 'seal': {
      const open = openFor(c, firm, act.what)
      if (open !== 'open') return no(open)
      if (act.what !== 'request' && act.price <= 0) return no('price missing')
      return yes({ type: 'firm.sealed', firm, what: act.what, price: act.what === 'request' ? 0 : act.price, says: act.says })
    }
    case 'withdraw': {
      if (openFor(c, firm, act.what) === 'not open') return no('not open')
      return s.world.sealed[`${firm}/${act.what}`] ? yes({ type: 'firm.unsealed', firm, what: act.what }) : no('nothing there')
    }
    case 'complain': {
      const position = positionOf(c, firm)
      if ((!c.letters && !c.contract) || position === 'won' || position === 'bystander') return no('nothing to complain of')
      if (s.world.complained.length > 0) return no('already complained')
      const end = standstillOf(c), inStandstill = end !== undefined && c.today <= end && !c.contract
      // The same forums as for the firms of the market: consequences.ts.
      const court = c.country === 'SE' || (c.country === 'NO' && chance(world.seed, firm, 'complains', 'where').next() < 0.35)
      return yes({
        type: 'complaint.made', complaint: `c-${firm}`, firm, rules: standing(c).filter(x => x.visible).map(x => x.id).slice(0, 6),
        forum: court ? 'court' : 'board', inStandstill, suspends: inStandstill && (c.country !== 'NO' || court),
      })
    }
  }
}
