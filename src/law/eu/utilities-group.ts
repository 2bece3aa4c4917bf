import { text as t } from '../../plain/index.ts'
import { all, any, atLeast, is, yes } from '../build.ts'
import { activity, groupRoute, groupShare, mainActivityShown, severalActivities, ventureTied, ventureYears } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { example } from './entry.ts'
import { aboveUtilities, utility } from './regimes.ts'
import { d24, d25 } from './sources.ts'
import { number25, only, tried } from './utilities-entry.ts'

export const groupShare25 = number25('utilities.group.share', 'percent', 80, 'art. 29(4)', t('Least share of turnover from the group, affiliated undertaking', 'Minsta andel av omsättningen från koncernen, anknutet företag', 'Mindste andel af omsætningen fra koncernen, tilknyttet virksomhed', 'Minste andel av omsetningen fra gruppen, foretak i samme gruppe'))
export const ventureYears25 = number25('utilities.venture.years', 'count', 3, 'art. 30', t('Fewest years a joint venture is set up for', 'Minsta antal år som ett samriskföretag bildas för', 'Mindste antal år et joint venture oprettes for', 'Minste antall år et fellesforetak opprettes for'))
const compete = { insteadTake: 'chooseProcedure', say: t('Put the task out to competition.', 'Konkurrensutsätt uppdraget.', 'Udbyd opgaven.', 'Konkurranseutsett oppdraget.') } as const
const venture = { 'utility.groupRoute': 'jointVenture' }, affiliated = { 'utility.groupRoute': 'affiliated' }

export const rules: readonly Rule[] = [
  only({
    id: 'eu/utilities/affiliated', dossier: ['EU-INH-07', 'micro 22'], sources: [d25('art. 29')], weight: 'blocks', steps: ['awardInHouse'],
    says: t('A utility may give a task without competition to an undertaking of its own group if at least 80 per cent of what that undertaking sells of the kind (services, goods or works), on average over three years, goes to the group.',
      'En enhet får utan konkurrens ge ett uppdrag till ett anknutet företag om minst 80 procent av företagets omsättning av slaget (tjänster, varor eller byggentreprenad), i genomsnitt under tre år, kommer från koncernen.',
      'En enhed kan uden konkurrence give en opgave til en tilknyttet virksomhed, hvis mindst 80 procent af dennes omsætning af arten (tjenesteydelser, varer eller arbejder) i gennemsnit over tre år kommer fra koncernen.',
      'En oppdragsgiver kan uten konkurranse gi et oppdrag til et foretak i samme gruppe hvis minst 80 prosent av foretakets omsetning av dette slaget (varer, tjenester eller arbeid), i gjennomsnitt over tre år, kommer fra gruppen.'),
    why: t('A group may organise its own work; a firm that lives on the market competes on it.', 'En koncern får ordna sitt eget arbete; den som lever på marknaden konkurrerar där.', 'En koncern må organisere sit eget arbejde; den, der lever af markedet, konkurrerer på det.', 'En gruppe kan organisere sitt eget arbeid; den som lever av markedet, konkurrerer der.'),
    when: all(is(groupRoute, 'affiliated'), aboveUtilities), must: atLeast(groupShare, groupShare25),
    remedies: [compete],
    examples: tried({ base: affiliated, of: groupShare, good: [80, 95], bad: [79.9], outside: [venture, { 'utility.groupRoute': 'control' }] }),
  }),
  only({
    id: 'eu/utilities/joint-venture', dossier: ['EU-INH-08'], sources: [d25('art. 30')], weight: 'blocks', steps: ['awardInHouse'],
    says: t('A joint venture formed only by utilities may award to one of them, and they to it, without competition if it is set up for the activity for at least three years and its founding document ties them to it as long.',
      'Ett samriskföretag som bildats uteslutande av upphandlande enheter får tilldela en av dem, och de det, utan konkurrens om det bildats för verksamheten för minst tre år och bildandehandlingen binder dem lika länge.',
      'Et joint venture, der alene er dannet af ordregivende enheder, kan tildele en af dem, og de det, uden konkurrence, hvis det er oprettet til aktiviteten for mindst tre år, og stiftelsesdokumentet binder dem lige så længe.',
      'Et fellesforetak som bare er dannet av oppdragsgivere i sektoren, kan tildele en av dem, og de det, uten konkurranse hvis det er opprettet for aktiviteten i minst tre år og stiftelsesdokumentet binder dem like lenge.'),
    when: all(is(groupRoute, 'jointVenture'), aboveUtilities), must: all(atLeast(ventureYears, ventureYears25), yes(ventureTied)),
    remedies: [compete],
    examples: [
      ...tried({ base: { ...venture, 'utility.ventureTied': true }, of: ventureYears, good: [3, 10], bad: [2], outside: [affiliated] }),
      ...tried({ base: { ...venture, 'utility.ventureYears': 3 }, of: ventureTied, good: [true], bad: [false] }),
    ],
  }),
  only({
    id: 'eu/utilities/main-activity', topic: 'scope and value', dossier: ['EU-MIX-05', 'hard 19'], sources: [d25('art. 6(2)-(3)'), d24('art. 3(5)')], weight: 'needs a reason', steps: ['mixContracts'],
    says: t('One contract for several activities follows the activity it is mainly for. If that cannot be told and one of them is ordinary public work, such as burning waste, the classic rules apply to all of it.',
      'Ett kontrakt för flera verksamheter följer den verksamhet som det huvudsakligen gäller. Kan det inte avgöras och en av dem är vanlig offentlig verksamhet, som avfallsförbränning, gäller de klassiska reglerna för allt.',
      'Én kontrakt til flere aktiviteter følger den aktivitet, den hovedsagelig vedrører. Kan det ikke afgøres, og er en af dem almindelig offentlig virksomhed, fx affaldsforbrænding, gælder de klassiske regler for det hele.',
      'Én kontrakt for flere aktiviteter følger den aktiviteten den hovedsakelig er til for. Kan det ikke avgjøres, og er én av dem ordinær offentlig virksomhet, som avfallsforbrenning, gjelder de klassiske reglene for alt.'),
    why: t('A plant that burns waste for heat serves both: figures on income, input and output decide, and doubt goes to the stricter rules.', 'En anläggning som bränner avfall till värme tjänar båda: uppgifter om intäkter och flöden avgör, och tvivel leder till de strängare reglerna.', 'Et anlæg, der brænder affald til varme, tjener begge: tal for indtægter og mængder afgør det, og tvivl fører til de strengere regler.', 'Et anlegg som brenner avfall til varme, tjener begge: tall for inntekter og mengder avgjør, og tvil fører til de strengere reglene.'),
    when: yes(severalActivities), must: any(is(activity, 'general'), yes(mainActivityShown)),
    remedies: [{ change: activity, to: 'general', say: t('Follow the classic rules for the whole contract.', 'Följ de klassiska reglerna för hela kontraktet.', 'Følg de klassiske regler for hele kontrakten.', 'Følg de klassiske reglene for hele kontrakten.') }, { change: mainActivityShown, to: true, say: t('Show with figures what the contract is mainly for.', 'Visa med siffror vad kontraktet huvudsakligen gäller.', 'Vis med tal, hvad kontrakten hovedsagelig vedrører.', 'Vis med tall hva kontrakten hovedsakelig er til for.') }],
    examples: [
      ...tried({ base: { 'utility.severalActivities': true }, of: mainActivityShown, good: [true], bad: [false], anyValue: true, alsoClassic: true, outside: [{ 'utility.severalActivities': false }] }),
      example('the classic rules, nothing shown', { ...utility, activity: 'general', 'utility.severalActivities': true, 'utility.mainActivityShown': false }, 'lawful'),
    ],
  }),
]
