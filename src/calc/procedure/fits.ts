import { text as t, type Country, type Text } from '../../plain/index.ts'
import { holdsAlone, lawbook, type Facts, type When } from '../../law/index.ts'
import { questionOf } from './questions.ts'
import { deepFacts } from './reads.ts'
import type { Answers, QuestionId, WayId } from './types.ts'

/** Whether a way is for this kind of purchase at all: not law, but what the way is for. `asks` names the question that decides. */
export type Fit = { readonly fits: boolean; readonly because?: Text } | { readonly fits: undefined; readonly asks: QuestionId }

const meaning = (id: string, facts: Facts, country: Country, on: When): boolean | undefined => {
  const rule = lawbook.byId.get(id)?.[0]
  return rule ? holdsAlone(lawbook, rule, facts, country, on) : undefined
}
const either = (...values: readonly (boolean | undefined)[]): boolean | undefined => values.includes(true) ? true : values.includes(undefined) ? undefined : false
const lines = ['eu/value/above-full', 'eu/value/above-light', 'eu/value/above-concession'] as const
let needed: readonly string[] | undefined
const memo = new Map<string, boolean | undefined>()
/** The threshold of whichever directive fits is reached. */
export function above(facts: Facts, country: Country, on: When): boolean | undefined {
  needed ??= [...new Set(lines.flatMap(id => (lawbook.byId.get(id) ?? []).flatMap(r => deepFacts(r))))]
  const key = [country, on['procedure begun'], ...needed.map(n => `${facts[n]}`)].join('|')
  if (memo.has(key)) return memo.get(key)
  const value = either(...lines.map(id => meaning(id, facts, country, on)))
  if (memo.size > 4000) memo.clear()
  memo.set(key, value)
  return value
}

const words = {
  small: t('The purchase reaches the EU threshold. Below it only.', 'Köpet når tröskelvärdet. Bara under det.', 'Købet når tærskelværdien. Kun under den.', 'Anskaffelsen når EØS-terskelverdien. Bare under den.'),
  large: t('Below the threshold the simpler national direct award is what is asked about.', 'Under tröskelvärdet är det i stället direktupphandling enligt de nationella reglerna som gäller.', 'Under tærskelværdien er det i stedet direkte tildeling efter de nationale regler.', 'Under terskelverdien er det i stedet direkte anskaffelse etter de nasjonale reglene.'),
  light: t('Only for social and other specific services that reach their own threshold.', 'Bara för sociala och andra särskilda tjänster som når sitt eget tröskelvärde.', 'Kun til sociale og andre specifikke tjenesteydelser, der når deres egen tærskelværdi.', 'Bare for helse- og sosialtjenester og særlige tjenester som når sin egen terskelverdi.'),
  concession: t('Only when the supplier is paid by the right to run it.', 'Bara när leverantören får betalt genom rätten att driva det.', 'Kun når leverandøren betales med retten til at drive det.', 'Bare når leverandøren betales med retten til å drive det.'),
  research: t('No research or development service is needed.', 'Ingen forsknings- eller utvecklingstjänst behövs.', 'Der kræves ingen forsknings- eller udviklingstjeneste.', 'Det kreves ingen forsknings- eller utviklingstjeneste.'),
  design: t('There is no plan or design for a jury to choose.', 'Det finns ingen plan eller gestaltning för en jury att välja.', 'Der er ingen plan eller design, som en jury kan vælge.', 'Det er ingen plan eller design som en jury kan velge.'),
  once: t('You buy once, not again and again.', 'Ni köper en gång, inte om och om igen.', 'I køber én gang, ikke igen og igen.', 'Dere kjøper én gang, ikke igjen og igjen.'),
}
const yes: Fit = { fits: true }
const no = (because: Text): Fit => ({ fits: false, because })
const of = (value: boolean | undefined, because: Text, asks: QuestionId): Fit => value === undefined ? { fits: undefined, asks } : value ? yes : no(because)

/** An answer that counts: said, known and still asked for. */
export const known = (a: Answers, id: QuestionId): string | undefined => {
  const q = questionOf(id), value = a[id]
  return value === undefined || value === 'unknown' || (q.when && !q.when(a)) ? undefined : value
}
const valueAsks = (a: Answers): QuestionId => known(a, 'buys') === undefined ? 'buys' : known(a, 'value') === undefined ? 'value' : 'activity'

export function fitOf(way: WayId, a: Answers, facts: Facts, country: Country, on: When): Fit {
  const buys = known(a, 'buys'), runs = buys === 'runServices' || buys === 'runWorks'
  switch (way) {
    case 'belowThreshold': case 'directAward': {
      const big = above(facts, country, on)
      return of(big === undefined ? undefined : !big, words.small, valueAsks(a))
    }
    case 'negotiatedWithoutNotice': return of(above(facts, country, on), words.large, valueAsks(a))
    case 'lightRegime': return of(buys !== undefined && buys !== 'social' ? false : meaning('eu/value/above-light', facts, country, on), words.light, valueAsks(a))
    case 'concession': return of(buys === undefined ? undefined : runs, words.concession, 'buys')
    case 'researchAndDevelopment': {
      if (buys === 'goods' || runs) return no(words.research)
      const research = known(a, 'research')
      return of(research === undefined ? undefined : research !== 'no', words.research, 'research')
    }
    case 'designContest': {
      if (buys === 'goods' || buys === 'social' || runs || known(a, 'market') === 'ready') return no(words.design)
      const design = known(a, 'design')
      return of(design === undefined ? undefined : design === 'yes', words.design, 'design')
    }
    case 'dynamicSystem': {
      if (runs) return no(words.once)
      const repeat = known(a, 'repeat')
      return of(repeat === undefined ? undefined : repeat !== 'no', words.once, 'repeat')
    }
    default: return yes
  }
}
