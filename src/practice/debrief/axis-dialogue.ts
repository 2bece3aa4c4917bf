import { text as t } from '../../plain/index.ts'
import { intents, type CaseState } from '../../case/index.ts'
import { bandsOver, type Band } from '../../market/index.ts'
import type { World } from '../types.ts'
import type { Sample } from '../seeds.ts'
import { mayAskWhy } from '../why.ts'
import { metFirms, percent, smallBids, smallFirmsIn, smallMet } from './measures.ts'
import { put, type Log } from './said.ts'
import type { AxisScore, Component, LedgerLine } from './types.ts'

const band = (values: readonly (number | undefined)[]): { readonly band?: Band } => {
  const b = bandsOver(values.filter(v => v !== undefined))
  return b ? { band: b } : {}
}

export function dialogueAxis(world: World, s: CaseState, log: Log, ledger: readonly LedgerLine[], luck: readonly Sample[]): AxisScore {
  const asked = new Set(s.meetings.flatMap(m => m.action.about)), met = metFirms(s).length, all = world.scenario.firms.length
  const small = smallMet(world, s), smallAll = smallFirmsIn(world.scenario)
  const toSome = ledger.filter(l => Object.keys(l.firms).length > 0), opened = toSome.filter(l => l.everybody)
  const questions = Object.values(s.questions), answers = questions.filter(q => q.answered), toAll = answers.filter(q => q.answered!.to === 'all')
  const acts = log.filter(({ event: e }) => e.type === 'notes.shared' || e.type === 'consultation.reported' || e.type === 'round.held' || e.type === 'question.answered')
  const leaks = acts.filter(({ event: e }) => (e.type === 'question.answered' ? e.action.reveals : 'action' in e && 'secrets' in e.action && e.action.secrets))
  const used = [s.report !== undefined && s.report.effect.trim() !== '', s.needChanges > 0 && s.meetings.length > 0, s.documents?.requirementForm === 'functional' && s.meetings.length > 0]
  const moved = new Map<string, number>()
  for (const { event: e } of log) if (e.type === 'disposition.changed') moved.set(e.firm, (moved.get(e.firm) ?? 0) + e.by)
  const mean = moved.size > 0 ? [...moved.values()].reduce((a, b) => a + b, 0) / moved.size : 0
  const known = mayAskWhy(s), talked = s.meetings.length > 0 || s.rounds.length > 0
  const components: Component[] = [
    {
      id: 'topics', value: talked || s.consultation ? percent(asked.size, intents.length) : 0, label: t('Topics asked about', 'Ämnen du frågade om', 'Emner, du spurgte om', 'Temaer du spurte om'),
      how: put(t('You asked about {asked} of {all} topics that decide whether a firm can deliver.', 'Du frågade om {asked} av {all} ämnen som avgör om ett företag kan leverera.', 'Du spurgte om {asked} af {all} emner, der afgør, om en virksomhed kan levere.', 'Du spurte om {asked} av {all} temaer som avgjør om en leverandør kan levere.'), { asked: asked.size, all: intents.length }),
    },
    {
      id: 'firms', value: percent(met, all), label: t('Firms reached', 'Företag som nåddes', 'Virksomheder, der blev nået', 'Leverandører som ble nådd'),
      how: put(t('You talked with {met} of the {all} firms in the case.', 'Du talade med {met} av fallets {all} företag.', 'Du talte med {met} af casens {all} virksomheder.', 'Du snakket med {met} av casets {all} leverandører.'), { met, all }),
    },
    {
      id: 'small-firms', value: percent(small, smallAll), label: t('Small firms reached', 'Små företag som nåddes', 'Små virksomheder, der blev nået', 'Små leverandører som ble nådd'),
      how: put(t('{small} of the {all} firms with fewer than 50 employees.', '{small} av de {all} företagen med färre än 50 anställda.', '{small} af de {all} virksomheder med færre end 50 ansatte.', '{small} av de {all} leverandørene med færre enn 50 ansatte.'), { small, all: smallAll }),
    },
    {
      id: 'small-tenders', value: s.opened || s.received.length > 0 ? percent(smallBids(world, s), smallAll) : undefined, label: t('Small firms that tendered', 'Små företag som lämnade anbud', 'Små virksomheder, der gav tilbud', 'Små leverandører som ga tilbud'),
      how: put(t('{bids} of the {all} small firms sent a tender.', '{bids} av de {all} små företagen lämnade anbud.', '{bids} af de {all} små virksomheder afgav tilbud.', '{bids} av de {all} små leverandørene ga tilbud.'), { bids: smallBids(world, s), all: smallAll }),
      ...band(luck.map(l => percent(l.smallBids, smallAll))),
    },
    {
      id: 'shared', value: percent(opened.length, toSome.length), label: t('Told to some, then to all', 'Sagt till några, sedan till alla', 'Fortalt til nogle, så til alle', 'Fortalt til noen, så til alle'),
      how: toSome.length === 0 ? t('Nothing was told to some firms only.', 'Inget sades bara till några företag.', 'Intet blev kun fortalt til nogle virksomheder.', 'Ingenting ble fortalt bare til noen leverandører.')
        : put(t('{opened} of {all} things that one firm had heard were later open to everybody.', '{opened} av {all} uppgifter som ett företag hade hört blev senare tillgängliga för alla.', '{opened} af {all} oplysninger, som én virksomhed havde hørt, blev senere tilgængelige for alle.', '{opened} av {all} opplysninger som én leverandør hadde hørt, ble senere åpne for alle.'), { opened: opened.length, all: toSome.length }),
    },
    {
      id: 'answers', value: percent(toAll.length, questions.length), label: t('Questions answered to all', 'Frågor besvarade till alla', 'Spørgsmål besvaret til alle', 'Spørsmål besvart til alle'),
      how: questions.length === 0 ? t('Nobody asked.', 'Ingen frågade.', 'Ingen spurgte.', 'Ingen spurte.')
        : put(t('{toAll} of {all} questions were answered to everybody; {open} got no answer.', '{toAll} av {all} frågor besvarades till alla; {open} fick inget svar.', '{toAll} af {all} spørgsmål blev besvaret til alle; {open} fik intet svar.', '{toAll} av {all} spørsmål ble besvart til alle; {open} fikk ikke svar.'), { toAll: toAll.length, all: questions.length, open: questions.length - answers.length }),
    },
    {
      id: 'secrets', value: percent(acts.length - leaks.length, acts.length), label: t('Business secrets kept', 'Företagshemligheter som bevarades', 'Forretningshemmeligheder, der blev bevaret', 'Forretningshemmeligheter som ble bevart'),
      how: acts.length === 0 ? t('Nothing was passed on, so nothing could leak.', 'Inget fördes vidare, så inget kunde läcka.', 'Intet blev givet videre, så intet kunne slippe ud.', 'Ingenting ble gitt videre, så ingenting kunne lekke.')
        : put(t('{leaks} of {all} times that you passed something on, a secret went with it.', '{leaks} av {all} gånger du förde något vidare följde en hemlighet med.', '{leaks} af {all} gange, du gav noget videre, fulgte en hemmelighed med.', '{leaks} av {all} ganger du ga noe videre, fulgte en hemmelighet med.'), { leaks: leaks.length, all: acts.length }),
    },
    {
      id: 'learning', value: talked ? percent(used.filter(Boolean).length, used.length) : undefined, label: t('What you heard was used', 'Det du hörde kom till användning', 'Det, du hørte, blev brugt', 'Det du hørte, ble brukt'),
      how: t('Three signs, a third each: the report says what it changed, the need grew after the talks, the documents ask for functions.', 'Tre tecken, en tredjedel var: rapporten säger vad den ändrade, behovet utvecklades efter samtalen, dokumenten ställer funktionskrav.', 'Tre tegn, en tredjedel hver: rapporten siger, hvad den ændrede, behovet udviklede sig efter samtalerne, materialet stiller funktionskrav.', 'Tre tegn, en tredel hver: rapporten sier hva den endret, behovet utviklet seg etter samtalene, dokumentene stiller funksjonskrav.'),
    },
    {
      id: 'disposition', value: known && moved.size > 0 ? Math.max(0, Math.min(100, 50 + 50 * mean)) : undefined, label: t('How firms came to see you', 'Hur företagen kom att se på dig', 'Hvordan virksomhederne kom til at se på dig', 'Hvordan leverandørene kom til å se på deg'),
      how: !known ? t('Told once the tenders are open, or the procurement has ended.', 'Visas när anbuden är öppnade eller upphandlingen är avslutad.', 'Vises, når tilbuddene er åbnet, eller udbuddet er afsluttet.', 'Vises når tilbudene er åpnet eller anskaffelsen er avsluttet.')
        : put(t('Mean change over {firms} firms, from what you did: 50 is unchanged, 100 as good as can be, 0 as bad as can be.', 'Genomsnittlig förändring hos {firms} företag genom det du gjorde: 50 är oförändrat, 100 så bra det kan bli, 0 så dåligt det kan bli.', 'Gennemsnitlig ændring hos {firms} virksomheder som følge af det, du gjorde: 50 er uændret, 100 så godt det kan blive, 0 så dårligt det kan blive.', 'Gjennomsnittlig endring hos {firms} leverandører som følge av det du gjorde: 50 er uendret, 100 så bra det kan bli, 0 så dårlig det kan bli.'), { firms: moved.size }),
    },
  ]
  return {
    axis: 'dialogue', label: t('Dialogue', 'Dialog', 'Dialog', 'Dialog'), components,
    about: t('Only acts that can be counted; nobody grades your tone.', 'Bara handlingar som går att räkna; ingen betygsätter din ton.', 'Kun handlinger, der kan tælles; ingen bedømmer din tone.', 'Bare handlinger som kan telles; ingen vurderer tonen din.'),
  }
}
