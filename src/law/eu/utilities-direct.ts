import { text as t } from '../../plain/index.ts'
import { all, among, is, isNot, yes } from '../build.ts'
import { activity, bargainReal, callFailed, directGround, incompatible, laterCompetitionOpen, openMarketDecided, procedure, pureResearch, repetitionForeseen, resaleFree, subject } from '../facts/index.ts'
import type { Condition, Duty, Facts, Rule } from '../types.ts'
import { bigPurchase, example } from './entry.ts'
import { aboveFull, aboveUtilities, utility } from './regimes.ts'
import { d24, d25 } from './sources.ts'
import { only, tried } from './utilities-entry.ts'

// Grounds for not calling for competition that differ from the classic ones (art. 50), and what lies outside (art. 18, 23, 34).
// What is alike (technical reasons, exclusive rights, urgency) stands in procedures.ts.
type Ground = Parameters<typeof among<NonNullable<(typeof directGround)['_']>>>[1]
const without = among(procedure, 'negotiatedWithoutNotice', 'directAward')
const on = (...grounds: Ground[]): Condition => all(without, among(directGround, ...grounds), aboveUtilities)
const facts = (ground: Ground, more: Facts = {}): Facts => ({ ...utility, procedure: 'negotiatedWithoutNotice', 'direct.ground': ground, ...more })
const others = [{ procedure: 'open' }, { 'direct.ground': 'technical' }]
const compete = { insteadTake: 'chooseProcedure', say: t('Choose a procedure with a call for competition.', 'Välj ett förfarande med anbudsinfordran.', 'Vælg en procedure med indkaldelse af tilbud.', 'Velg en prosedyre med kunngjøring.') } as const
const ground = (d: Pick<Duty, 'id' | 'dossier' | 'sources' | 'says' | 'when' | 'must' | 'examples'>): Duty => {
  // It makes no difference whether the buyer calls it a direct award or a negotiated procedure without a call.
  const breach = d.examples.find(e => e.verdict === 'unlawful')!.facts
  const otherName = example('under the other name', { ...breach, procedure: breach['procedure'] === 'directAward' ? 'negotiatedWithoutNotice' : 'directAward' }, 'unlawful')
  return only({ ...d, topic: 'procedures', weight: 'blocks', steps: ['chooseProcedure', 'signContract'], remedies: [compete], examples: [...d.examples, otherName] })
}

export const rules: readonly Rule[] = [
  ground({
    id: 'eu/utilities/direct-research', dossier: ['EU-NP-06'], sources: [d25('art. 50(b)')],
    says: t('A utility may place any contract without a call that is purely for research, trial, study or development, not for profit or to recover its cost, as long as later contracts can still be won in competition.',
      'En enhet får utan anbudsinfordran tilldela varje kontrakt som enbart gäller forskning, försök, studier eller utveckling, inte vinst eller kostnadstäckning, så länge senare kontrakt ännu kan vinnas i konkurrens.',
      'En enhed kan uden indkaldelse indgå enhver kontrakt, der alene vedrører forskning, forsøg, undersøgelse eller udvikling og ikke fortjeneste eller omkostningsdækning, så længe senere kontrakter stadig kan vindes i konkurrence.',
      'En oppdragsgiver kan uten kunngjøring inngå enhver kontrakt som bare inngås for forskning, forsøk, undersøkelse eller utvikling, og ikke for fortjeneste eller kostnadsdekning, så lenge senere kontrakter fortsatt kan vinnes i konkurranse.'),
    when: on('researchContract', 'researchSupplies'), must: all(yes(pureResearch), yes(laterCompetitionOpen)),
    examples: [
      ...tried({ base: facts('researchContract', { 'utility.laterCompetition': true }), of: pureResearch, good: [true], bad: [false], outside: others }),
      ...tried({ base: facts('researchSupplies', { 'utility.pureResearch': true }), of: laterCompetitionOpen, good: [true], bad: [false] }),
    ],
  }),
  ground({
    id: 'eu/utilities/direct-after-a-call', dossier: ['EU-NP-01'], sources: [d25('art. 50(a)')],
    says: t('After any procedure with a call that brought nothing suitable you may negotiate without a new one, if the conditions are not substantially altered.',
      'Efter ett förfarande med anbudsinfordran som inte gav något lämpligt får ni förhandla utan en ny, om villkoren inte ändras väsentligt.',
      'Efter enhver procedure med indkaldelse, som intet egnet gav, må I forhandle uden en ny, hvis vilkårene ikke ændres væsentligt.',
      'Etter enhver kunngjort konkurranse som ikke ga noe egnet, kan dere forhandle uten en ny kunngjøring hvis vilkårene ikke endres vesentlig.'),
    when: on('noTenders'), must: yes(callFailed),
    examples: tried({ base: facts('noTenders'), of: callFailed, good: [true], bad: [false], outside: others }),
  }),
  ground({
    id: 'eu/utilities/direct-additional', dossier: ['EU-NP-07'], sources: [d25('art. 50(e)')],
    says: t('Further goods from the original supplier may be bought without a call when another’s would be incompatible or far too hard to run; the directive sets utilities no three-year limit.',
      'Fler varor från den ursprungliga leverantören får köpas utan anbudsinfordran när en annans skulle vara oförenliga eller alltför svåra att driva; direktivet sätter ingen treårsgräns för enheterna.',
      'Flere varer fra den oprindelige leverandør må købes uden indkaldelse, når en andens ville være uforenelige eller alt for vanskelige at drive; direktivet sætter ingen treårsgrænse for enhederne.',
      'Flere varer fra den opprinnelige leverandøren kan kjøpes uten kunngjøring når andres ville være uforenlige eller altfor vanskelige å drive; direktivet setter ingen treårsgrense i forsyningssektorene.'),
    when: on('additional'), must: all(yes(incompatible), is(subject, 'goods')),
    examples: [
      ...tried({ base: facts('additional', { subject: 'goods' }), of: incompatible, good: [true], bad: [false], outside: others }),
      example('a service', facts('additional', { 'utility.incompatible': true }), 'unlawful'),
    ],
  }),
  ground({
    id: 'eu/utilities/direct-repetition', dossier: ['EU-NP-11'], sources: [d25('art. 50(f)')],
    says: t('Works or services like those of a first contract may be repeated with the same firm if the first was won in competition and announced extent, conditions and this possibility, with the value counted; the directive sets utilities no three-year limit.',
      'Liknande byggentreprenader eller tjänster får upprepas med samma företag om det första kontraktet vunnits i konkurrens och angav omfattning, villkor och möjligheten, med värdet medräknat; direktivet sätter ingen treårsgräns för enheterna.',
      'Tilsvarende arbejder eller tjenesteydelser må gentages med samme virksomhed, hvis den første kontrakt er vundet i konkurrence og angav omfang, vilkår og muligheden med værdien medregnet; direktivet sætter ingen treårsgrænse for enhederne.',
      'Lignende arbeid eller tjenester kan gjentas med samme leverandør hvis den første kontrakten ble vunnet i konkurranse og oppga omfang, vilkår og muligheten, med verdien regnet med; direktivet setter ingen treårsgrense i forsyningssektorene.'),
    when: on('repetition'), must: all(yes(repetitionForeseen), among(subject, 'services', 'works')),
    examples: [
      ...tried({ base: facts('repetition'), of: repetitionForeseen, good: [true], bad: [false], outside: others }),
      example('works', facts('repetition', { subject: 'works', 'value.estimated': 90_000_000, 'utility.repetitionForeseen': true }), 'lawful'),
      example('goods', facts('repetition', { subject: 'goods', 'utility.repetitionForeseen': true }), 'unlawful'),
    ],
  }),
  ground({
    id: 'eu/utilities/direct-bargain', sources: [d25('art. 50(h)')],
    says: t('A bargain is goods on offer for a very short time, at a price considerably below the market.', 'Ett särskilt förmånligt köp gäller varor som finns under mycket kort tid till ett pris betydligt under marknadens.', 'Et lejlighedskøb er varer, der kan fås i meget kort tid til en pris betydeligt under markedets.', 'Et særlig fordelaktig kjøp gjelder varer som finnes i svært kort tid til en pris vesentlig under markedets.'),
    when: on('bargain'), must: all(yes(bargainReal), is(subject, 'goods')),
    examples: [
      ...tried({ base: facts('bargain', { subject: 'goods' }), of: bargainReal, good: [true], bad: [false], outside: others }),
      example('a service', facts('bargain', { 'utility.bargainReal': true }), 'unlawful'),
    ],
  }),
  ground({
    id: 'eu/utilities/energy-or-water', sources: [d25('art. 23')],
    says: t('Whoever supplies drinking water may buy water, and whoever supplies gas, heat or electricity may buy energy and fuel for making it, outside the directive; other utilities may not.',
      'Den som levererar dricksvatten får köpa vatten, och den som levererar gas, värme eller el får köpa energi och bränsle till den, utanför direktivet; andra enheter får inte det.',
      'Den, der leverer drikkevand, må købe vand, og den, der leverer gas, varme eller elektricitet, må købe energi og brændsel hertil, uden for direktivet; andre enheder må ikke.',
      'Den som leverer drikkevann, kan kjøpe vann, og den som leverer gass, varme eller elektrisitet, kan kjøpe energi og brensel til den, utenfor direktivet; andre oppdragsgivere kan ikke.'),
    when: on('energyOrWater'), must: among(activity, 'water', 'heat', 'electricity'),
    examples: [
      ...tried({ base: facts('energyOrWater', { procedure: 'directAward' }), of: activity, good: ['water', 'heat', 'electricity'], bad: ['ports', 'transport'], alsoClassic: true, outside: others }),
    ],
  }),
  ground({
    id: 'eu/utilities/resale', sources: [d25('art. 18')],
    says: t('What is bought to sell or hire on to others lies outside the directive if the buyer has no special right to do so and others may do the same.',
      'Det som köps för att säljas eller hyras ut vidare ligger utanför direktivet om köparen saknar särskild rätt till det och andra får göra detsamma.',
      'Det, der købes til videresalg eller udlejning, ligger uden for direktivet, hvis ordregiveren ikke har nogen særlig ret dertil, og andre må gøre det samme.',
      'Det som kjøpes for videresalg eller utleie, ligger utenfor direktivet hvis oppdragsgiver ikke har noen særrett til det og andre kan gjøre det samme.'),
    when: on('resale'), must: yes(resaleFree),
    examples: tried({ base: facts('resale', { procedure: 'directAward' }), of: resaleFree, good: [true], bad: [false], outside: others }),
  }),
  ground({
    id: 'eu/utilities/open-market', sources: [d25('art. 34-35')],
    says: t('An activity open to competition lies outside the directive only after a decision, or once the time limit for one has run out; your own view of the market is not enough.',
      'En konkurrensutsatt verksamhet ligger utanför direktivet först efter ett beslut, eller när fristen för det löpt ut; den egna bilden av marknaden räcker inte.',
      'En konkurrenceudsat aktivitet ligger først uden for direktivet efter en afgørelse, eller når fristen for den er udløbet; jeres eget syn på markedet er ikke nok.',
      'En konkurranseutsatt aktivitet ligger utenfor direktivet først etter et vedtak, eller når fristen for det er ute; deres eget syn på markedet er ikke nok.'),
    when: on('openMarket'), must: yes(openMarketDecided),
    examples: tried({ base: facts('openMarket', { procedure: 'directAward' }), of: openMarketDecided, good: [true], bad: [false], outside: others }),
  }),
  ground({
    id: 'eu/utilities/grounds-of-utilities', sources: [d25('art. 18, 23, 34, 50'), d24('art. 32')],
    says: t('A bargain, a whole research contract, fuel and energy, resale and open markets are grounds for utilities only; an ordinary purchase needs a ground of the classic directive.',
      'Särskilt förmånliga köp, hela forskningskontrakt, bränsle och energi, återförsäljning och öppna marknader är grunder bara i försörjningssektorerna; ett vanligt köp kräver en grund i det klassiska direktivet.',
      'Lejlighedskøb, hele forskningskontrakter, brændsel og energi, videresalg og åbne markeder er kun grundlag for forsyning; et almindeligt indkøb kræver et grundlag i det klassiske direktiv.',
      'Særlig fordelaktige kjøp, hele forskningskontrakter, brensel og energi, videresalg og åpne markeder er grunnlag bare i forsyningssektorene; en ordinær anskaffelse krever et grunnlag i det klassiske direktivet.'),
    when: all(without, among(directGround, 'researchContract', 'bargain', 'energyOrWater', 'resale', 'openMarket'), aboveFull), must: isNot(activity, 'general'),
    examples: [
      ...(['researchContract', 'bargain', 'energyOrWater', 'resale', 'openMarket'] as const).flatMap(g => [
        example(`${g}, the town hall`, { ...bigPurchase, procedure: 'directAward', 'direct.ground': g }, 'unlawful'), example(`${g}, a heat company`, facts(g), 'lawful')]),
      example('without notice', { ...bigPurchase, procedure: 'negotiatedWithoutNotice', 'direct.ground': 'bargain' }, 'unlawful'),
      example('a classic ground', { ...bigPurchase, procedure: 'directAward', 'direct.ground': 'technical' }, 'does not apply'),
      example('an open procedure', { ...bigPurchase, 'direct.ground': 'bargain' }, 'does not apply'),
      example('a small purchase', { ...bigPurchase, 'value.estimated': 100_000, procedure: 'directAward', 'direct.ground': 'bargain' }, 'does not apply'),
      example('nobody says what for', { ...facts('bargain'), activity: undefined }, 'depends'),
    ],
  }),
]
