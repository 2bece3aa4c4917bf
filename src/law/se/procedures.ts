import { text as t } from '../../plain/index.ts'
import { all, among, any, below, duty, is, no, yes } from '../build.ts'
import {
  adaptationNeeded, directGround, earlierFailed, estimatedValue, innovativeSolution, marketAnalysed, negotiationNeeded, noPreciseSpecification, notOnMarket,
  procedure, rndIncludesPurchase, rndListed, rndOnlyBuyer, rndPaysAll,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alsoForUtilities, belowEu, cases, insideBoth, insideEu, large, small } from './cases.ts'
import { directAwardLimit } from './figures.ts'
import { lou, luf, sinceAct, sinceSimpler } from './sources.ts'

const none = { 'gateway.adaptation': false, 'gateway.innovative': false, 'gateway.complexity': false, 'gateway.noPreciseSpecification': false, 'gateway.earlierFailed': false } as const

const gateway = (id: string, used: 'negotiation' | 'dialogue') => duty({
  id, carriesOut: `eu/procedure/${used}`, order: 'SE', topic: 'procedures', life: sinceAct, sources: [lou('6 kap. 5, 6 och 21 §§')], dossier: ['diff 14', used === 'dialogue' ? 'nat 2.1 Competitive dialogue' : 'nat 2.1 Competitive procedure with negotiation, conditio'],
  says: t('Negotiation and competitive dialogue need one of five grounds: adaptation, innovation, complexity, no precise specification, or an earlier round without acceptable tenders.',
    'Förhandlat förfarande och konkurrenspräglad dialog kräver en av fem grunder: anpassning, innovation, komplexitet, ingen tillräckligt exakt specifikation eller en tidigare omgång utan godtagbara anbud.',
    'Udbud med forhandling og konkurrencepræget dialog kræver ét af fem grundlag: tilpasning, innovation, kompleksitet, ingen præcis specifikation eller et tidligere udbud uden antagelige tilbud.',
    'Konkurranse med forhandling og konkurransepreget dialog krever ett av fem grunnlag: tilpasning, innovasjon, kompleksitet, ingen presis spesifikasjon eller en tidligere konkurranse uten akseptable tilbud.'),
  steps: ['chooseProcedure'], when: all(insideEu, is(procedure, used)),
  must: any(yes(adaptationNeeded), yes(innovativeSolution), yes(negotiationNeeded), yes(noPreciseSpecification), yes(earlierFailed)), weight: 'blocks',
  remedies: [
    { change: innovativeSolution, to: true, say: t('Judge whether the purchase includes design or an innovative solution, and record why.', 'Bedöm om köpet omfattar formgivning eller en innovativ lösning, och anteckna varför.', 'Vurder, om købet omfatter design eller en innovativ løsning, og skriv hvorfor.', 'Vurder om anskaffelsen omfatter utforming eller en innovativ løsning, og skriv hvorfor.') },
    { change: procedure, to: 'restricted', say: t('Use a restricted or open procedure, which need no ground.', 'Använd ett selektivt eller öppet förfarande, som inte kräver någon grund.', 'Brug begrænset eller offentligt udbud, som ikke kræver noget grundlag.', 'Bruk begrenset eller åpen anbudskonkurranse, som ikke krever noe grunnlag.') },
  ],
  examples: cases({ ...large, procedure: used }, {
    lawful: {
      'adaptation': { ...none, 'gateway.adaptation': true }, 'innovation': { ...none, 'gateway.innovative': true }, 'complexity': { ...none, 'gateway.complexity': true },
      'no precise specification': { ...none, 'gateway.noPreciseSpecification': true }, 'an earlier round failed': { ...none, 'gateway.earlierFailed': true },
    },
    unlawful: { 'no ground': none },
    depends: { 'nobody has judged the innovation': { 'gateway.adaptation': false, 'gateway.complexity': false, 'gateway.noPreciseSpecification': false, 'gateway.earlierFailed': false } },
    outside: { 'an open procedure': { procedure: 'open' }, 'below the threshold': { 'value.estimated': 2_000_000 } },
  }),
})

const partnershipNeed = duty({
  id: 'se/partnership/need', carriesOut: 'eu/procedure/partnership-need', order: 'SE', topic: 'procedures', life: sinceAct, sources: [lou('6 kap. 31 §'), luf('6 kap. 24 §')], dossier: ['diff 16', 'EX20', 'nat 2.1 Innovation partnership', 'nat 2.2 Entry condition'],
  says: t('An innovation partnership is for a need that, as you judge it, nothing on the market meets.', 'Innovationspartnerskap är för ett behov som enligt er bedömning inget på marknaden tillgodoser.',
    'Innovationspartnerskab er til et behov, som efter jeres vurdering intet på markedet dækker.', 'Innovasjonspartnerskap er for et behov som etter deres vurdering ingenting på markedet dekker.'),
  steps: ['chooseProcedure', 'sendNotice'], when: all(insideBoth, is(procedure, 'innovationPartnership')), must: yes(notOnMarket), weight: 'blocks',
  remedies: [
    { change: notOnMarket, to: true, say: t('Ask the market, write the analysis and make the judgement.', 'Fråga marknaden, skriv analysen och gör bedömningen.', 'Spørg markedet, skriv analysen, og foretag vurderingen.', 'Spør markedet, skriv analysen og gjør vurderingen.') },
    { change: procedure, to: 'negotiation', say: t('If the market has something to adapt, negotiate instead.', 'Finns något på marknaden att anpassa, förhandla i stället.', 'Har markedet noget, der kan tilpasses, så forhandl i stedet.', 'Har markedet noe som kan tilpasses, forhandle i stedet.') },
  ],
  examples: alsoForUtilities(cases({ ...large, procedure: 'innovationPartnership' }, {
    lawful: { 'nothing on the market': { 'need.notOnMarket': true } }, unlawful: { 'the market has it': { 'need.notOnMarket': false } }, depends: { 'nobody has judged': {} },
    outside: { 'another procedure': { procedure: 'open' }, 'below the threshold': { 'value.estimated': 2_000_000 } },
  })),
})

const marketStudy = duty({
  id: 'se/partnership/market-study', replaces: 'eu/procedure/partnership-analysis', order: 'SE', topic: 'procedures', life: sinceAct, sources: [lou('6 kap. 31 §'), luf('6 kap. 24 §')], dossier: ['diff 16', 'EX20'],
  says: t('The authority itself judges whether the market meets the need. The act asks for no market analysis in words, but a dated one makes the judgement safe.',
    'Myndigheten bedömer själv om marknaden tillgodoser behovet. Lagen kräver inte uttryckligen en marknadsanalys, men en daterad analys gör bedömningen säker.',
    'Myndigheden vurderer selv, om markedet dækker behovet. Loven kræver ikke udtrykkeligt en markedsanalyse, men en dateret analyse gør vurderingen sikker.',
    'Myndigheten vurderer selv om markedet dekker behovet. Loven krever ikke uttrykkelig en markedsanalyse, men en datert analyse gjør vurderingen trygg.'),
  steps: ['chooseProcedure', 'sendNotice'], when: all(insideBoth, is(procedure, 'innovationPartnership')), must: yes(marketAnalysed), weight: 'advice',
  remedies: [{ change: marketAnalysed, to: true, say: t('Put a dated market analysis on file.', 'Lägg en daterad marknadsanalys i akten.', 'Læg en dateret markedsanalyse på sagen.', 'Legg en datert markedsanalyse i saken.') }],
  examples: alsoForUtilities(cases({ ...large, procedure: 'innovationPartnership' }, { lawful: { 'analysed': { 'market.analysed': true } }, unlawful: { 'not analysed': { 'market.analysed': false } }, depends: { 'not known': {} }, outside: { 'another procedure': { procedure: 'open' }, 'below the threshold': { 'value.estimated': 2_000_000 } } })),
})

const research = duty({
  id: 'se/procedure/research', carriesOut: 'eu/rnd/outside', order: 'SE', topic: 'scope and value', life: sinceAct, sources: [lou('1 kap. 5 §'), luf('1 kap. 5 §')], dossier: ['diff 60', 'EX39', 'EX40'],
  says: t('Research and development is outside the act only if the service is under a listed code, and the results are shared or the buyer does not pay for it all.',
    'Forskning och utveckling faller utanför lagen bara om tjänsten har en uppräknad kod och resultatet delas eller köparen inte betalar allt.',
    'Forskning og udvikling er kun uden for loven, hvis ydelsen har en opregnet kode, og resultaterne deles, eller køberen ikke betaler det hele.',
    'Forskning og utvikling faller utenfor loven bare hvis tjenesten har en opplistet kode, og resultatene deles eller oppdragsgiver ikke betaler alt. '),
  steps: ['chooseProcedure', 'signContract'], when: is(procedure, 'researchAndDevelopment'),
  must: all(yes(rndListed), any(no(rndOnlyBuyer), no(rndPaysAll))), weight: 'blocks',
  remedies: [
    { change: rndOnlyBuyer, to: false, say: t('Share the results with the firms.', 'Dela resultatet med företagen.', 'Del resultaterne med virksomhederne.', 'Del resultatene med leverandørene.') },
    { change: procedure, to: 'innovationPartnership', say: t('Use an innovation partnership.', 'Använd ett innovationspartnerskap.', 'Brug et innovationspartnerskab.', 'Bruk et innovasjonspartnerskap.') },
  ],
  examples: cases({ procedure: 'researchAndDevelopment' }, {
    lawful: {
      'results shared': { 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': true },
      'cost shared': { 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': true, 'rnd.buyerPaysAll': false },
    },
    unlawful: {
      'all for the buyer, all paid': { 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': true, 'rnd.buyerPaysAll': true },
      'not a listed service': { 'rnd.listedCode': false, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': true },
    },
    depends: { 'the code is not known': { 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': true } },
    outside: { 'another procedure': { procedure: 'open' } },
  }),
})

const researchPurchase = duty({
  id: 'se/procedure/research-purchase', carriesOut: 'eu/rnd/no-volumes', order: 'SE', topic: 'scope and value', life: sinceAct, sources: [lou('1 kap. 5 §'), luf('1 kap. 5 §')], dossier: ['diff 60'],
  says: t('Research and development outside the act does not include buying the finished solution.', 'Forskning och utveckling utanför lagen omfattar inte köp av den färdiga lösningen.',
    'Forskning og udvikling uden for loven omfatter ikke køb af den færdige løsning.', 'Forskning og utvikling utenfor loven omfatter ikke kjøp av den ferdige løsningen.'),
  steps: ['chooseProcedure', 'signContract'], when: is(procedure, 'researchAndDevelopment'), must: no(rndIncludesPurchase), weight: 'blocks',
  remedies: [{ change: rndIncludesPurchase, to: false, say: t('Leave the purchase of the finished solution to a procurement of its own.', 'Lägg köpet av den färdiga lösningen i en egen upphandling.', 'Læg købet af den færdige løsning i et udbud for sig.', 'Legg kjøpet av den ferdige løsningen i en egen anskaffelse.') }],
  examples: cases({ procedure: 'researchAndDevelopment' }, { lawful: { 'left out': { 'rnd.includesPurchase': false } }, unlawful: { 'included': { 'rnd.includesPurchase': true } }, depends: { 'not known': {} }, outside: { 'another procedure': { procedure: 'open' } } }),
})

const directLimit = duty({
  id: 'se/direct/limit', order: 'SE', topic: 'procedures', life: sinceSimpler, sources: [lou('19 a kap. 2–7 §§'), lou('6 kap. 12–19 §§')], dossier: ['EX1', 'EX2', 'diff 1', 'nat 1.2 Direct award, goods/services'],
  says: t('Without advertising you may buy below SEK 700 000, or on one of the special grounds. The whole value counts.', 'Utan annons får ni köpa under 700 000 kronor, eller på någon av de särskilda grunderna. Hela värdet räknas.',
    'Uden annoncering kan I købe for under 700.000 svenske kroner eller på et af de særlige grundlag. Hele værdien tæller.', 'Uten kunngjøring kan dere kjøpe for under 700 000 svenske kroner, eller på et av de særlige grunnlagene. Hele verdien teller.'),
  steps: ['chooseProcedure', 'signContract'], when: all(belowEu, is(procedure, 'directAward')),
  must: any(below(estimatedValue, directAwardLimit), among(directGround, 'noTenders', 'unacceptableTenders', 'artistic', 'technical', 'exclusiveRights', 'extremeUrgency', 'researchSupplies', 'additional', 'commodity', 'liquidation', 'contestWinner', 'repetition', 'reviewGap', 'exceptional', 'specialBelow')), weight: 'blocks',
  remedies: [{ change: procedure, to: 'belowThreshold', say: t('Advertise the procurement under chapter 19.', 'Annonsera upphandlingen enligt 19 kap.', 'Annoncer indkøbet efter kapitel 19.', 'Kunngjør anskaffelsen etter kapittel 19.') }],
  examples: cases({ ...small, procedure: 'directAward' }, {
    lawful: {
      'just below the limit': { 'value.estimated': 699_999, 'direct.ground': 'none' },
      ...Object.fromEntries(['noTenders', 'unacceptableTenders', 'artistic', 'technical', 'exclusiveRights', 'extremeUrgency', 'researchSupplies', 'additional', 'commodity', 'liquidation', 'contestWinner', 'repetition', 'reviewGap', 'exceptional', 'specialBelow'].map(g => [`on the ground ${g}`, { 'value.estimated': 700_000, 'direct.ground': g }])),
    },
    unlawful: { 'at the limit without a ground': { 'value.estimated': 700_000, 'direct.ground': 'none' } },
    depends: { 'the ground is not known': { 'value.estimated': 700_000 } },
    outside: { 'an advertised procedure': { procedure: 'belowThreshold' }, 'above the EU threshold': { 'value.estimated': 2_451_816 } },
  }),
})

export const rules: readonly Rule[] = [gateway('se/procedure/negotiation', 'negotiation'), gateway('se/procedure/dialogue', 'dialogue'), partnershipNeed, marketStudy, research, researchPurchase, directLimit]
