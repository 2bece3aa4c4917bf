import { text as t, type Text } from '../../plain/index.ts'
import { hasRounds, type CaseState } from '../../case/index.ts'
import { daysBetween } from '../../plain/index.ts'

/**
 * What a player chose, as yes or no: what runs of one case are told apart by. A choice that had no occasion is left out. None of them
 * is a text, a day or a name, so a shared run tells nothing of who played it.
 */
export const choiceWords = {
  consulted: t('held an open market dialogue', 'höll en öppen marknadsdialog', 'holdt en åben markedsdialog', 'hadde en åpen markedsdialog'),
  metThree: t('met three firms or more', 'träffade minst tre företag', 'mødte mindst tre virksomheder', 'møtte minst tre leverandører'),
  sharedNotes: t('shared the notes of meetings with all', 'delade mötesanteckningarna med alla', 'delte mødereferater med alle', 'delte møtereferater med alle'),
  reported: t('published what the dialogue had shown', 'publicerade vad dialogen hade visat', 'offentliggjorde, hvad dialogen havde vist', 'publiserte hva dialogen hadde vist'),
  askedAdvisers: t('asked three advisers or more', 'frågade minst tre rådgivare', 'spurgte mindst tre rådgivere', 'spurte minst tre rådgivere'),
  outcome: t('stated the need as an outcome', 'beskrev behovet som ett resultat', 'beskrev behovet som et resultat', 'beskrev behovet som et resultat'),
  changedNeed: t('changed the need after hearing the market', 'ändrade behovet efter att ha hört marknaden', 'ændrede behovet efter at have hørt markedet', 'endret behovet etter å ha hørt markedet'),
  functional: t('set functional requirements', 'ställde funktionskrav', 'stillede funktionskrav', 'stilte funksjonskrav'),
  rounds: t('chose a procedure with negotiation or dialogue', 'valde ett förfarande med förhandling eller dialog', 'valgte en procedure med forhandling eller dialog', 'valgte en prosedyre med forhandling eller dialog'),
  lots: t('divided into lots', 'delade upp i delkontrakt', 'delte op i delkontrakter', 'delte opp i delkontrakter'),
  variants: t('allowed variants', 'tillät alternativa anbud', 'tillod alternative tilbud', 'tillot alternative tilbud'),
  priceHalf: t('gave the price half of the weight or more', 'gav priset minst halva vikten', 'gav prisen mindst halvdelen af vægten', 'ga prisen minst halve vekten'),
  firmKeeps: t('left the rights with the firm', 'lät företaget behålla rättigheterna', 'lod virksomheden beholde rettighederne', 'lot leverandøren beholde rettighetene'),
  turnover: t('demanded a turnover', 'krävde en omsättning', 'krævede en omsætning', 'krevde en viss omsetning'),
  longTime: t('gave 35 days or more', 'gav minst 35 dagar', 'gav mindst 35 dage', 'ga minst 35 dager'),
  paidPhases: t('paid for development in phases', 'betalade utvecklingen i faser', 'betalte udviklingen i faser', 'betalte utviklingen i faser'),
} as const satisfies Record<string, Text>
export type Choice = keyof typeof choiceWords
export const choiceIds = Object.keys(choiceWords) as Choice[]

export function choicesOf(s: CaseState): Readonly<Partial<Record<Choice, boolean>>> {
  const d = s.documents, by = s.tendersBy ?? s.requestsBy, price = d?.criteria.filter(c => c.kind === 'price').reduce((n, c) => n + c.weight, 0)
  return {
    ...(s.need ? { outcome: s.need.form === 'outcome', consulted: s.consultation?.open ?? false, metThree: new Set(s.meetings.map(m => m.firm)).size >= 3, reported: s.report !== undefined, askedAdvisers: s.advisers.length >= 3 } : {}),
    ...(s.meetings.length > 0 ? { sharedNotes: s.notesShared.some(n => n.to === 'all') || s.report !== undefined, changedNeed: s.needChanges > 0 } : {}),
    ...(s.procedure ? { rounds: hasRounds(s.procedure.procedure) } : {}),
    ...(d ? { functional: d.requirementForm === 'functional', lots: d.lotsDivided, variants: d.variantsAllowed, firmKeeps: d.rights === 'firm', turnover: d.turnoverTimes > 0, paidPhases: d.phases.some(p => p.payment > 0) } : {}),
    ...(d && price !== undefined && d.criteria.length > 0 ? { priceHalf: d.awardBasis === 'price' || price >= 50 } : {}),
    ...(s.notice && by ? { longTime: daysBetween(s.notice.on, by) >= 35 } : {}),
  }
}
