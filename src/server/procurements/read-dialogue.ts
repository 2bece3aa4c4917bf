import { numberOf } from '../../plain/index.ts'
import { paragraphsOf, type LiveState, textNamed } from '../../live/index.ts'
import type { FormValues } from '../../web/index.ts'

const one = (form: FormValues, name: string): string | undefined => form[name]?.at(-1)
const text = (form: FormValues, name: string): string => one(form, name) ?? ''
const many = (form: FormValues, name: string): readonly string[] => (form[name] ?? []).filter(x => x !== '')
const number = (form: FormValues, name: string): unknown => { const v = one(form, name)?.trim(); return v === undefined || v === '' ? undefined : numberOf(v) ?? v }
const filled = (form: FormValues, name: string): Record<string, string> => { const v = one(form, name)?.trim(); return v ? { [name]: v } : {} }

/** Time as both sides write it. */
export const readTime = (form: FormValues): Record<string, unknown> => ({ does: 'noteTime', kind: one(form, 'kind'), hours: number(form, 'hours') })

/** What a form of the supplier's seat asks for, not yet read by its schema. */
export function readFirmForm(form: FormValues): Record<string, unknown> | undefined {
  const does = one(form, 'does')
  switch (does) {
    case 'ask': return { does, says: text(form, 'says') }
    case 'takeSlot': case 'leaveSlot': return { does, slot: text(form, 'slot') }
    case 'commentPassage': return { does, draft: text(form, 'draft'), version: number(form, 'version'), paragraph: number(form, 'paragraph'), says: text(form, 'says'), secret: one(form, 'secret') === 'yes' }
    case 'sendInput': return { does, about: one(form, 'about') === 'other' ? 'other' : number(form, 'about'), says: paragraphsOf(text(form, 'says')), secret: paragraphsOf(text(form, 'secret')) }
    case 'markSecret': return { does, of: text(form, 'of'), paragraphs: many(form, 'paragraphs').map(x => numberOf(x) ?? x), because: text(form, 'because') }
    case 'confirmNote': return { does, note: text(form, 'note') }
    case 'consent': return { does, consent: text(form, 'consent'), ...(one(form, 'gives') === undefined ? {} : { gives: one(form, 'gives') === 'yes' }), because: text(form, 'because') }
    case 'withdrawConsent': return { does, consent: text(form, 'consent') }
    case 'noteTime': return readTime(form)
    default: return undefined
  }
}
/** A translation has the paragraphs of the text: one stays one, several are parted by empty lines. */
const translated = (s: LiveState, of: string, says: string): readonly string[] => (textNamed(s, of)?.says.length === 1 ? [says.trim()] : says.replaceAll('\r\n', '\n').split(/\n\s*\n/).map(p => p.trim()).filter(p => p !== ''))

/** The same of the buyer's side. */
export function readBuyerForm(s: LiveState, form: FormValues): Record<string, unknown> | undefined {
  const does = one(form, 'does')
  switch (does) {
    case 'offerSlot': return { does, kind: one(form, 'kind'), day: text(form, 'day'), from: text(form, 'from').trim(), to: text(form, 'to').trim(), place: text(form, 'place'), online: one(form, 'online') === 'yes', capacity: number(form, 'capacity'), about: text(form, 'about') }
    case 'withdrawSlot': return { does, slot: text(form, 'slot'), because: text(form, 'because') }
    case 'noteMeeting': return { does, ...filled(form, 'slot'), firms: many(form, 'firms'), day: text(form, 'day'), ours: many(form, 'ours'), theirs: text(form, 'theirs'), about: many(form, 'about'), share: many(form, 'share'), told: paragraphsOf(text(form, 'told')), heard: paragraphsOf(text(form, 'heard')), documents: many(form, 'documents') }
    case 'publishDraft': return { does, ...filled(form, 'draft'), title: text(form, 'title'), paragraphs: paragraphsOf(text(form, 'text')), changed: text(form, 'changed') }
    case 'answerPassage': return { does, draft: text(form, 'draft'), version: number(form, 'version'), paragraph: number(form, 'paragraph'), says: text(form, 'says') }
    case 'translate': return { does, of: text(form, 'of'), lang: one(form, 'lang'), says: translated(s, text(form, 'of'), text(form, 'says')) }
    case 'askConsent': { const to = many(form, 'to'); return { does, of: text(form, 'of'), paragraph: number(form, 'paragraph'), to: to.includes('all') ? 'all' : to, why: text(form, 'why') } }
    case 'useConsent': return { does, consent: text(form, 'consent') }
    case 'shareAll': return { does: 'step', action: { step: 'shareNotes', to: 'all', firms: [], secrets: false } }
    case 'noteTime': return readTime(form)
    default: return undefined
  }
}
