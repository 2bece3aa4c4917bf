import { isDay, text as t, type Day } from '../plain/index.ts'
import { lineage } from '../log/index.ts'
import { longest, wrongText, type FieldProblem } from '../case/index.ts'
import type { LookingBack } from '../practice/index.ts'
import type { FormValues } from '../web/index.ts'
import type { Run } from './runs.ts'
import { missing } from './words.ts'

const words = {
  owner: t('Write who does it: what nobody owns is not done.', 'Skriv vem som gör det: det som ingen äger blir inte gjort.', 'Skriv, hvem der gør det: det, som ingen ejer, bliver ikke gjort.', 'Skriv hvem som gjør det: det ingen eier, blir ikke gjort.'),
  what: t('Write what will be done, or empty the whole row.', 'Skriv vad som ska göras, eller töm hela raden.', 'Skriv, hvad der skal gøres, eller tøm hele rækken.', 'Skriv hva som skal gjøres, eller tøm hele raden.'),
  five: t('Choose at most five: fewer are talked about better.', 'Välj högst fem: färre blir bättre genomtalade.', 'Vælg højst fem: færre bliver talt bedre igennem.', 'Velg høyst fem: færre blir snakket bedre gjennom.'),
}
const slots = [1, 2, 3] as const
export const mostMoments = 5

/** What was written when looking back, as events; or what is wrong with it, field by field. Nothing is written twice. */
export function readLookingBack(form: FormValues, today: Day): { readonly events: readonly LookingBack[]; readonly problems: readonly FieldProblem[] } {
  const events: LookingBack[] = [], problems: FieldProblem[] = []
  const value = (key: string): string => form[key]?.[0]?.trim() ?? ''
  for (const key of Object.keys(form)) {
    const about = /^says\.([a-z0-9][a-z0-9.-]{0,99})$/i.exec(key)?.[1], says = value(key)
    if (about === undefined || says === '' || about.startsWith('commitment.')) continue
    const wrong = wrongText(says)
    if (wrong) problems.push({ field: key, text: wrong })
    else events.push({ type: 'reflection.written', about, says })
  }
  for (const slot of slots) {
    const field = (part: string): string => `says.commitment.${slot}.${part}`
    if (form[field('what')] === undefined) continue
    const what = value(field('what')), owner = value(field('owner')), by = value(field('by'))
    for (const [part, said] of [['what', what], ['owner', owner]] as const) { const wrong = wrongText(said, longest.short * 2); if (wrong) problems.push({ field: field(part), text: wrong }) }
    if (what === '' && owner === '' && by === '') { events.push({ type: 'commitment.made', slot, what: '', owner: '', due: today, made: today }); continue }
    if (what === '') problems.push({ field: field('what'), text: words.what })
    if (owner === '') problems.push({ field: field('owner'), text: words.owner })
    if (!isDay(by)) problems.push({ field: field('by'), text: missing.day })
    else if (what !== '' && owner !== '') events.push({ type: 'commitment.made', slot, what, owner, due: by, made: today })
  }
  if (form.choose) {
    const moments = [...new Set((form.moment ?? []).filter(n => /^\d{1,7}$/.test(n)).map(Number))].sort((a, b) => a - b)
    if (moments.length > mostMoments) problems.push({ field: 'moment', text: words.five })
    else if (moments.length > 0) events.push({ type: 'moments.chosen', moments })
  }
  return { events, problems }
}

/** Without what stands there already in the same words. */
export function onlyNew(run: Run, branch: string, events: readonly LookingBack[]): LookingBack[] {
  const keyOf = (e: LookingBack): string => (e.type === 'reflection.written' ? `says.${e.about}` : e.type === 'commitment.made' ? `commitment.${e.slot}` : 'moments')
  const saysOf = (e: LookingBack): string => (e.type === 'reflection.written' ? e.says : e.type === 'commitment.made' ? (e.what === '' ? '' : JSON.stringify([e.what, e.owner, e.due])) : JSON.stringify(e.moments))
  const there = new Map<string, string>(), seen = lineage(run.envelopes, branch)
  for (const { event: e } of seen) if (e.type === 'reflection.written' || e.type === 'commitment.made' || e.type === 'moments.chosen') there.set(keyOf(e), saysOf(e))
  return events.filter(e => (e.type !== 'moments.chosen' || e.moments.every(n => seen.some(x => x.n === n))) && (there.get(keyOf(e)) ?? '') !== saysOf(e))
}
