import { langs, stem, wordsOf, type Lang } from '../../plain/index.ts'
import { heard, isSpoken, type Said } from './said.ts'
import type { BankEntry } from './bank.ts'
import { areaWords, dialogueWords, endWords, placeNames, wayWords, wentWrong, type Area, type End, type Place, type ResultKind, type Way } from './vocabulary.ts'

/** What people call the same thing in the four languages; a word of one line finds the others. */
const sameThing: readonly (readonly string[])[] = [
  ['dagvatten', 'skyfall', 'regn', 'regnvatten', 'regnvand', 'overfladevand', 'skybrud', 'overvann', 'styrtregn', 'skybrudd', 'rain', 'stormwater', 'storm', 'cloudburst', 'översvämning', 'oversvømmelse', 'oversvømmelser', 'flom', 'flooding', 'flood', 'klimatanpassning', 'klimatilpasning'],
  ['avfall', 'affald', 'renovation', 'waste', 'sopor', 'skrald', 'søppel', 'sophämtning', 'insamling', 'innsamling', 'indsamling', 'bins', 'sopkärl'],
  ['återbruk', 'återvinning', 'genbrug', 'genanvendelse', 'ombruk', 'gjenbruk', 'gjenvinning', 'reuse', 'recycling', 'cirkulär', 'cirkulær', 'sirkulær', 'circular'],
  ['utsläppsfri', 'udledningsfri', 'utslippsfri', 'emission', 'fossilfri', 'elektrisk', 'electric'],
  ['symbios', 'symbiose', 'symbiosis', 'spillvärme', 'overskudsvarme', 'spillvarme', 'restvärme', 'energi', 'energy'],
  ['avbruten', 'avbruta', 'annulleret', 'annullering', 'avlyst', 'avlysning', 'cancelled', 'misslyckad', 'mislykket', 'failed', 'failure'],
  ['nystartat', 'startup', 'oppstart', 'oppstartsselskap', 'iværksætter', 'småföretag', 'small'],
  ['gräns', 'grænse', 'grense', 'border', 'gränsöverskridande', 'tillsammans', 'sammen', 'together', 'gemensam', 'fælles', 'felles', 'joint'],
]
const stems = (word: string): ReadonlySet<string> => new Set(langs.map(l => stem(word, l)))
const groups = sameThing.map(g => new Set(g.flatMap(w => wordsOf(w)).flatMap(w => [...stems(w)])))

const texts = (s: Said | undefined): readonly string[] => (!s ? [] : isSpoken(s) ? [s.says] : langs.map(l => s[l]))

const kept = new WeakMap<object, ReadonlyMap<string, number>>()
/** The words of an experience by their stems, with the most that each counts. Kept by the experience itself, which never changes. */
function wordsIn(entry: BankEntry): ReadonlyMap<string, number> {
  const there = kept.get(entry.e)
  if (there) return there
  const { e } = entry, found = new Map<string, number>()
  const add = (from: readonly string[], weight: number): void => { for (const t of from) for (const w of wordsOf(t)) for (const s of stems(w)) if ((found.get(s) ?? 0) < weight) found.set(s, weight) }
  add(texts(e.title), 8)
  add(e.buyers.map(b => b.name), 6)
  add(texts(e.need), 5)
  add([...e.areas.flatMap(a => texts(areaWords[a])), ...e.countries.flatMap(c => texts(placeNames[c])), ...(e.method.procedure ? texts(wayWords[e.method.procedure]) : []), ...(e.method.dialogue ?? []).flatMap(d => texts(dialogueWords[d])), ...texts(endWords[e.end])], 4)
  add([...texts(e.happened), ...texts(e.method.says), ...[...e.wentWell, ...e.lessWell, ...e.otherwise].flatMap(l => texts(l.says)), ...e.outcome.flatMap(o => texts(o.says)), ...texts(e.notKnown), ...e.evidence.map(x => x.says), ...entry.answers.map(a => a.said.says)], 2)
  kept.set(entry.e, found)
  return found
}

function best(words: ReadonlyMap<string, number>, word: string): number {
  let most = 0
  for (const s of stems(word)) {
    most = Math.max(most, words.get(s) ?? 0)
    if (most === 0 && s.length >= 4) for (const [w, n] of words) if (w.startsWith(s) || (s.length >= 6 && w.length >= 5 && s.startsWith(w))) most = Math.max(most, n * .6)
  }
  const group = most > 0 ? undefined : groups.find(g => [...stems(word)].some(s => g.has(s)))
  if (group) for (const s of group) most = Math.max(most, (words.get(s) ?? 0) * .5)
  return most
}

export type BankFilter = { readonly q?: string; readonly area?: Area; readonly country?: Place; readonly way?: Way; readonly end?: End | 'wentWrong'; readonly kind?: ResultKind }

const small = new Set(['och', 'og', 'and', 'i', 'in', 'for', 'för', 'til', 'till', 'en', 'et', 'ett', 'den', 'det', 'the', 'a', 'of', 'av', 'af', 'how', 'hur', 'hvordan', 'man', 'med', 'with', 'på', 'on'].flatMap(w => wordsOf(w)))

/** The experiences that fit the choices and the words, the nearest first. Every word that means something must be met. */
export function searchBank(bank: readonly BankEntry[], f: BankFilter): readonly BankEntry[] {
  const fits = bank.filter(({ e }) => (!f.area || e.areas.includes(f.area)) && (!f.country || e.countries.includes(f.country)) && (!f.way || e.method.procedure === f.way) && (!f.kind || e.kind === f.kind)
    && (!f.end || (f.end === 'wentWrong' ? wentWrong.includes(e.end) : e.end === f.end)))
  const all = wordsOf((f.q ?? '').slice(0, 200)).slice(0, 12), words = all.some(w => !small.has(w)) ? all.filter(w => !small.has(w)) : all
  if (words.length === 0) return fits
  return fits.map(b => ({ b, scores: words.map(w => best(wordsIn(b), w)) })).filter(x => x.scores.every(n => n > 0)).map(x => ({ b: x.b, n: x.scores.reduce((a, c) => a + c, 0) })).sort((x, y) => y.n - x.n).map(x => x.b)
}

/** The first sentence of a text, for a list. */
export const shortly = (s: Said, lang: Lang): { readonly lang: Lang; readonly says: string } => {
  const h = heard(s, lang), end = /^.{30,220}?[.!?](?=\s|$)/s.exec(h.says)?.[0]
  return { lang: h.lang, says: end ?? (h.says.length > 220 ? `${h.says.slice(0, 220).replace(/\s+\S*$/, '')} …` : h.says) }
}
