import { text as t } from '../../plain/index.ts'
import { all, among, any, atMost, duty, exception, figure, is, isNot, on, valueIn, yes } from '../build.ts'
import { repeats } from '../carry-out.ts'
import { aboveUtilities, insideUtilities, utility } from '../eu/regimes.ts'
import { rules as eu } from '../eu/utilities.ts'
import { activity, directGround, exclusionGround, participationRulesGiven, procedure, systemIsCall, variantsInNotice, yearsSinceFirst } from '../facts/index.ts'
import type { Rule, Source } from '../types.ts'
import { cases } from './cases.ts'
import { fsf, sinceAct } from './sources.ts'

const base = { order: 'NO', topic: 'utilities', life: sinceAct, weight: 'blocks' } as const
const heat = { ...utility, 'value.estimated': 9_000_000 } as const
const townHall = { 'buyer.kind': 'municipality', activity: 'general' } as const
const elsewhere = { 'below the EEA threshold': { 'value.estimated': 3_000_000 }, 'the town hall': townHall } as const
/** Of these sections only the headings were read. */
const headed = (place: string): Source => ({ ...fsf(place), known: 'secondary source' })

// Below the EEA threshold the regulation has only Part I: no notice, but documentation, conflicts of interest and the climate rule.
// Where it says what the directive says; the rest of this file is what it says otherwise.
const same = repeats(eu, 'NO', sinceAct)
const repeated = ([
  ['free-choice', '§ 9-1 (1) og (2)'], ['call', '§ 17-2'], ['adequate-competition', '§ 12-7'],
  ['requests-floor', '§ 16-3 (1)'], ['requests-rule', '§ 16-3 (1)'], ['tender-time', '§§ 10-3, 16-3 (2)'], ['site-visit', '§ 16-1 (2)'], ['answers', '§§ 10-2 (2), 16-1 (3)'],
  ['direct-research', '§ 9-2 b'], ['direct-after-a-call', '§ 9-2 a'], ['direct-additional', '§ 9-3 c'], ['direct-repetition', '§ 9-3 d'], ['direct-bargain', '§ 9-3 f'],
  ['system-announced', '§§ 13-1 (1), 17-2 (3)'], ['system-open', '§ 13-1 (1)'], ['system-rules', '§ 13-1 (2) og (3)'], ['system-decision', '§ 13-2 (1)'], ['system-delay', '§ 13-2 (1)'],
  ['system-refusal', '§ 13-2 (2)'], ['system-removal', '§ 13-2 (4)'], ['system-by-its-rules', '§ 13-2 (4)'], ['system-fees', '§ 13-2 (5)'], ['system-only-qualified', '§ 13-3'], ['periodic-call', '§ 17-2 (2)'],
  ['framework-rules', '§ 22-1 (2)'], ['call-off', '§ 22-1 (2) og (3)'], ['affiliated', '§ 3-5'], ['joint-venture', '§ 3-6'], ['main-activity', '§ 6-4'],
] as const).map(([name, place]) => same(`eu/utilities/${name}`, fsf(place)))
const outsideTheRegulation = ([['energy-or-water', '§ 2-8'], ['resale', '§ 2-7'], ['open-market', '§ 2-9']] as const).map(([name, place]) => same(`eu/utilities/${name}`, headed(place)))

export const threeYears = figure({
  figure: 'no.utilities.threeYears', unit: 'count', set: 'by each country', says: t('Years after the original contract, utilities', 'År efter det ursprungliga kontraktet, försörjningssektorerna', 'År efter den oprindelige kontrakt, forsyning', 'År etter den opprinnelige kontrakten, forsyningssektorene'),
  values: [valueIn('NO', sinceAct, 3, fsf('§ 9-3 c og d'))],
})
const limited = (ground: 'additional' | 'repetition') => all(aboveUtilities, among(procedure, 'negotiatedWithoutNotice', 'directAward'), is(directGround, ground))
const yearly = (ground: 'additional' | 'repetition') => cases({ ...heat, procedure: 'directAward', 'direct.ground': ground }, {
  lawful: { 'three years': { 'utility.yearsSinceFirst': 3 } }, unlawful: { 'four years': { 'utility.yearsSinceFirst': 4 }, 'four years, negotiated': { procedure: 'negotiatedWithoutNotice', 'utility.yearsSinceFirst': 4 } }, depends: { 'not known': {} },
  outside: { ...elsewhere, 'another ground': { 'direct.ground': 'technical' }, 'an open procedure': { procedure: 'open' } },
})
const compete = { insteadTake: 'chooseProcedure', say: t('Choose a procedure with a call for competition.', 'Välj ett förfarande med anbudsinfordran.', 'Vælg en procedure med indkaldelse af tilbud.', 'Velg en prosedyre med kunngjøring.') } as const

export const rules: readonly Rule[] = [
  ...repeated, same('eu/framework/months-utilities', fsf('§ 22-1 (4)')), ...outsideTheRegulation,
  duty({
    ...base, id: 'no/utilities/repetition-years', topic: 'procedures', sources: [fsf('§ 9-3 d')],
    says: t('In Norway a utility may repeat similar works or services without competition only until three years after the original contract; the directive has no such limit.',
      'I Norge får en enhet upprepa liknande byggentreprenader eller tjänster utan konkurrens bara inom tre år efter det ursprungliga kontraktet; direktivet har ingen sådan gräns.',
      'I Norge kan en enhed kun gentage tilsvarende arbejder eller tjenesteydelser uden konkurrence inden for tre år efter den oprindelige kontrakt; direktivet har ingen sådan grænse.',
      'Lignende tjenester eller bygge- og anleggsarbeider kan gjentas uten konkurranse bare inntil tre år etter at den opprinnelige kontrakten ble inngått; direktivet har ingen slik grense.'),
    steps: ['chooseProcedure', 'signContract'], when: limited('repetition'), must: atMost(yearsSinceFirst, threeYears), remedies: [compete], examples: yearly('repetition'),
  }),
  duty({
    ...base, id: 'no/utilities/additional-years', topic: 'procedures', weight: 'needs a reason', sources: [fsf('§ 9-3 c')],
    says: t('In Norway the original contract and the additional deliveries together should normally not run for more than three years.', 'I Norge ska det ursprungliga kontraktet och de kompletterande leveranserna tillsammans normalt inte löpa längre än tre år.',
      'I Norge bør den oprindelige kontrakt og de supplerende leverancer tilsammen normalt ikke løbe mere end tre år.', 'Den opprinnelige kontrakten og tilleggsleveransene skal til sammen normalt ikke vare mer enn tre år.'),
    steps: ['chooseProcedure', 'signContract'], when: limited('additional'), must: atMost(yearsSinceFirst, threeYears), remedies: [compete], examples: yearly('additional'),
  }),
  duty({
    ...base, id: 'no/utilities/system-procedure', replaces: 'eu/utilities/system-procedure', topic: 'frameworks and systems', sources: [fsf('§ 13-3')], dossier: ['hard 26'],
    says: t('In Norway a contract is bought in a qualification system by restricted procedure, negotiation or dialogue; an innovation partnership needs a notice of its own.',
      'I Norge upphandlas ett kontrakt i ett kvalificeringssystem genom selektivt förfarande, förhandling eller dialog; ett innovationspartnerskap kräver en egen annons.',
      'I Norge købes en kontrakt i en kvalifikationsordning ved begrænset udbud, forhandling eller dialog; et innovationspartnerskab kræver sin egen bekendtgørelse.',
      'En kontrakt i en kvalifikasjonsordning inngås etter begrenset anbudskonkurranse, konkurranse med forhandling eller konkurransepreget dialog; et innovasjonspartnerskap krever en egen kunngjøring.'),
    steps: ['useQualificationSystem'], when: all(isNot(activity, 'general'), yes(systemIsCall)), must: among(procedure, 'restricted', 'negotiation', 'dialogue'),
    remedies: [{ change: procedure, to: 'negotiation', say: t('Negotiate with firms in the system.', 'Förhandla med företag i systemet.', 'Forhandl med virksomheder i ordningen.', 'Forhandle med leverandørene i ordningen.') }],
    examples: cases({ ...heat, 'qualification.isTheCall': true }, {
      lawful: { 'restricted': { procedure: 'restricted' }, 'negotiation': { procedure: 'negotiation' }, 'dialogue': { procedure: 'dialogue' } }, unlawful: { 'a partnership': { procedure: 'innovationPartnership' }, 'open': { procedure: 'open' } },
      depends: { 'not chosen': { procedure: undefined } }, outside: { 'the town hall': townHall, 'not the call': { 'qualification.isTheCall': false } },
    }),
  }),
  exception({
    order: 'NO', topic: 'frameworks and systems', life: sinceAct, id: 'no/utilities/system-settled', to: ['eu/utilities/system-doubt'], sources: [fsf('§ 13-3')],
    says: t('The Norwegian regulation itself says which procedures a qualification system serves: a dialogue is one of them, an innovation partnership is not.', 'Den norska forskriften säger själv vilka förfaranden ett kvalificeringssystem får användas för: dialog är ett av dem, innovationspartnerskap inte.',
      'Den norske forskrift siger selv, hvilke procedurer en kvalifikationsordning kan bruges til: dialog er en af dem, innovationspartnerskab ikke.', 'Forskriften sier selv hvilke prosedyrer en kvalifikasjonsordning kan brukes til: konkurransepreget dialog er en av dem, innovasjonspartnerskap ikke.'),
    when: isNot(activity, 'general'),
    examples: [{ name: 'a heat company', facts: heat, on: on('2026-09-21'), holds: true }, { name: 'the town hall', facts: { ...heat, ...townHall }, on: on('2026-09-21'), holds: false }],
  }),
  duty({
    ...base, id: 'no/utilities/excluded-by-law', replaces: 'eu/utilities/excluded-by-rules', topic: 'selection and exclusion', sources: [fsf('§§ 12-1 (1), 20-2')], dossier: ['nat 4.4 Utilities not being authorities'],
    says: t('In Norway the regulation itself gives every utility the grounds for rejection: an unremedied conflict or head start compels all, crimes and taxes only public bodies. Other rules must have been there for firms to read.',
      'I Norge ger forskriften själv varje enhet uteslutningsgrunderna: en jävssituation eller ett försprång som inte kan avhjälpas tvingar alla, brott och skatter bara offentliga organ. Andra regler måste ha varit tillgängliga.',
      'I Norge giver forskriften selv enhver enhed udelukkelsesgrundene: inhabilitet eller forspring, der ikke kan afhjælpes, forpligter alle, forbrydelser og skat kun offentlige organer. Andre regler skal have været tilgængelige.',
      'Forskriften selv gir enhver oppdragsgiver avvisningsgrunnlagene: inhabilitet eller forsprang som ikke kan avhjelpes, forplikter alle, straffbare forhold og skatt bare offentlige organer. Andre regler må ha vært tilgjengelige.'),
    steps: ['excludeFirm'], when: insideUtilities,
    must: any(yes(participationRulesGiven), among(exclusionGround, 'crime', 'tax', 'misconduct', 'conflict', 'priorInvolvement', 'poorPerformance', 'misrepresentation', 'insolvency', 'labour')),
    remedies: [{ insteadTake: 'evaluate', say: t('Keep the firm in and evaluate its tender.', 'Behåll leverantören och utvärdera anbudet.', 'Behold virksomheden, og evaluer dens tilbud.', 'Behold leverandøren og evaluer tilbudet.') }],
    examples: cases({ ...heat, 'utility.participationRules': false }, {
      lawful: {
        ...Object.fromEntries(['crime', 'tax', 'misconduct', 'conflict', 'priorInvolvement', 'poorPerformance', 'misrepresentation', 'insolvency', 'labour'].map(g => [`for ${g}`, { 'exclusion.ground': g }])),
        'a rule of its own, announced': { 'exclusion.ground': 'none', 'utility.participationRules': true },
      },
      unlawful: { 'no ground': { 'exclusion.ground': 'none' } }, depends: { 'the ground is not known': {} }, outside: elsewhere,
    }),
  }),
  duty({
    ...base, id: 'no/utilities/variants-announced', topic: 'documents', sources: [fsf('§ 19-4 (1)')],
    says: t('In Norway a utility too says in the notice, or the invitation to confirm interest, that variants are allowed; the directive would be content with the documents.',
      'I Norge anger även en enhet i annonsen, eller i inbjudan att bekräfta intresse, att alternativa utföranden tillåts; direktivet nöjer sig med dokumenten.',
      'I Norge angiver også en enhed i bekendtgørelsen eller opfordringen til at bekræfte interesse, at alternative tilbud tillades; direktivet nøjes med materialet.',
      'Også en oppdragsgiver i forsyningssektorene angir i kunngjøringen eller invitasjonen til å bekrefte interesse at alternative tilbud er tillatt; direktivet nøyer seg med dokumentene.'),
    steps: ['allowVariants'], when: insideUtilities, must: yes(variantsInNotice),
    remedies: [{ change: variantsInNotice, to: true, say: t('Say it in the notice.', 'Ange det i annonsen.', 'Skriv det i bekendtgørelsen.', 'Skriv det i kunngjøringen.') }],
    examples: cases(heat, { lawful: { 'in the notice': { 'utility.variantsInNotice': true } }, unlawful: { 'only in the documents': { 'utility.variantsInNotice': false } }, depends: { 'nobody has said': {} }, outside: elsewhere }),
  }),
]
