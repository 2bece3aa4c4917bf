import { text as t, type Day } from '../../plain/index.ts'
import { above, all, among, any, atLeast, atMost, below, duty, is, isNot, no, since, yes } from '../build.ts'
import { awardBasis, climateCritical, climateInsignificant, climateMinimum, climateRank, climateReasoned, climateRequirement, climateRequirementBetter, climateWeight, procedure, weightsForm } from '../facts/index.ts'
import type { Condition, Facts, Life, Rule, Source, Weight } from '../types.ts'
import { alsoForUtilities, cases, insideAct, insideBoth, large } from './cases.ts'
import { climatePlaces, climateShare } from './figures.ts'
import { codeList, foa, kofa, reform, fsf } from './sources.ts'

const old = since('2024-01-01', 'procedure begun', '2026-06-30'), fresh = since('2026-07-01')
const competition = all(insideAct, isNot(procedure, 'directAward'))
const base = { ...large, procedure: 'open' } as const
const remedies = [
  { change: climateWeight, say: t('Give climate and environment at least 30 per cent, with criteria that name them.', 'Ge klimat och miljö minst 30 procent, med kriterier som nämner dem.', 'Giv klima og miljø mindst 30 procent med kriterier, der nævner dem.', 'Gi klima og miljø minst 30 prosent, med kriterier som nevner dem.') },
] as const
// Where criteria are only put in order, climate and environment belong among the first three (§ 7-9 (3)).
const ranked: Condition = all(is(weightsForm, 'order'), above(climateRank, 0), atMost(climateRank, climatePlaces))
const silent = { 'award.weights': 'stated', 'climate.rank': 0, 'climate.criticalInterests': false, 'climate.nationalMinimum': false, 'climate.weight': 0, 'climate.asRequirement': false, 'climate.insignificant': false, 'climate.reasoned': false } as const

const weightBefore = duty({
  id: 'no/climate/weight', order: 'NO', topic: 'climate', life: old, sources: [foa('§ 7-9'), fsf('§ 7-9'), kofa('2025/0999', 'vektingen av klima og miljø', '2025-09-15')], dossier: ['diff 26', 'diff 64', 'EX7', 'nat 4.2 2024-01-01 to 2026-06-30', 'ans 4'],
  says: t('Climate and environment weigh at least 30 per cent of the award criteria, counting only what names them, or stand among the first three in the order. Requirements may take their place, or the duty falls away for an insignificant footprint; the documents give the reason.',
    'Klimat och miljö väger minst 30 procent av tilldelningskriterierna, räknat bara på det som nämner dem, eller finns bland de tre främsta i prioritetsordningen. Krav får träda i stället, eller så bortfaller skyldigheten vid ett obetydligt avtryck; dokumenten anger skälet.',
    'Klima og miljø vægter mindst 30 procent af tildelingskriterierne, hvor kun det, der nævner dem, tæller, eller står blandt de tre første i rækkefølgen. Krav kan træde i stedet, eller pligten bortfalder ved et ubetydeligt aftryk; materialet angiver grunden.',
    'Klima- og miljøhensyn vektes minst 30 prosent av tildelingskriteriene, der bare det som nevner dem, teller, eller er blant de tre høyest prioriterte. Krav kan tre i stedet, eller plikten faller bort ved uvesentlig avtrykk; dokumentene angir grunnen.'),
  why: t('The purchase shall cut emissions where it can.', 'Köpet ska minska utsläppen där det går.', 'Indkøbet skal mindske udledningen, hvor det kan.', 'Anskaffelsen skal kutte utslipp der den kan.'),
  steps: ['writeDocuments', 'sendNotice'], when: competition,
  must: any(atLeast(climateWeight, climateShare), ranked, all(yes(climateReasoned), any(yes(climateRequirement), yes(climateInsignificant)))), weight: 'blocks',
  remedies: [...remedies, { change: climateReasoned, to: true, say: t('Write the reason in the documents.', 'Skriv skälet i upphandlingsdokumenten.', 'Skriv grunden i udbudsmaterialet.', 'Skriv begrunnelsen i anskaffelsesdokumentene.') }],
  examples: cases(base, {
    lawful: {
      'thirty per cent': { ...silent, 'climate.weight': 30 }, 'requirements, reasoned': { ...silent, 'climate.asRequirement': true, 'climate.reasoned': true },
      'insignificant, reasoned': { ...silent, 'climate.insignificant': true, 'climate.reasoned': true },
      'third in the order': { ...silent, 'award.weights': 'order', 'climate.rank': 3 }, 'first in the order': { ...silent, 'award.weights': 'order', 'climate.rank': 1 },
    },
    unlawful: {
      'twenty-nine per cent': { ...silent, 'climate.weight': 29 }, 'twenty-four per cent that names them, of forty for quality and environment': { ...silent, 'climate.weight': 24 },
      'fourth in the order': { ...silent, 'award.weights': 'order', 'climate.rank': 4 }, 'no criterion in the order': { ...silent, 'award.weights': 'order' }, 'a place, but weights': { ...silent, 'climate.rank': 1 }, 'requirements without a reason': { ...silent, 'climate.asRequirement': true }, 'a reason for nothing': { ...silent, 'climate.reasoned': true },
    },
    depends: { 'nobody has judged the footprint': { ...silent, 'climate.insignificant': undefined, 'climate.reasoned': true } },
    outside: { 'a direct award': { procedure: 'directAward' }, 'outside the act': { 'value.estimated': 99_999 } },
  }, '2026-06-30'),
})

const requirementsBetter = duty({
  id: 'no/climate/requirements-better', order: 'NO', topic: 'climate', life: old, sources: [foa('§ 7-9 (4)'), fsf('§ 7-9 (4)'), kofa('2025/0999', 'vektingen av klima og miljø', '2025-09-15')], dossier: ['EX7', 'nat 4.2 2024-01-01 to 2026-06-30', 'ans 4'],
  says: t('Requirements in place of the weight need a judgement made beforehand that they clearly give a better effect. A criterion called "quality and environment" counts only as far as it names climate or environment.',
    'Krav i stället för vikten kräver en bedömning på förhand att de klart ger bättre effekt. Ett kriterium som heter ”kvalitet och miljö” räknas bara så långt det nämner klimat eller miljö.',
    'Krav i stedet for vægten kræver en vurdering på forhånd af, at de klart giver bedre effekt. Et kriterium, der hedder »kvalitet og miljø«, tæller kun, så langt det nævner klima eller miljø.',
    'Krav i stedet for vekten krever en vurdering på forhånd av at de klart gir bedre effekt. Et kriterium som heter «kvalitet og miljø», teller bare så langt det nevner klima eller miljø.'),
  steps: ['writeDocuments', 'sendNotice'], when: all(competition, yes(climateRequirement), below(climateWeight, climateShare), no(climateInsignificant)), must: yes(climateRequirementBetter), weight: 'blocks',
  remedies: [...remedies, { change: climateRequirementBetter, to: true, say: t('Make the judgement and keep it on file.', 'Gör bedömningen och spara den i akten.', 'Foretag vurderingen, og gem den på sagen.', 'Gjør vurderingen og legg den i saken.') }],
  examples: cases({ ...base, 'climate.asRequirement': true, 'climate.weight': 24, 'climate.insignificant': false }, {
    lawful: { 'clearly better': { 'climate.requirementBetter': true } }, unlawful: { 'not shown': { 'climate.requirementBetter': false }, 'twenty-nine per cent, not shown': { 'climate.weight': 29, 'climate.requirementBetter': false } },
    depends: { 'nobody has judged': {} },
    outside: { 'thirty per cent': { 'climate.weight': 30 }, 'no requirements': { 'climate.asRequirement': false }, 'insignificant': { 'climate.insignificant': true }, 'a direct award': { procedure: 'directAward' }, 'outside the act': { 'value.estimated': 99_999 } },
  }, '2026-06-30'),
})

const weightAfter = duty({
  id: 'no/climate/weight', order: 'NO', topic: 'climate', life: fresh, sources: [codeList('§ 7-9 fra 1. juli 2026'), reform('ikrafttredelse')], dossier: ['diff 26', 'diff 64', 'EX26', 'EX27', 'nat 4.2 from 2026-07-01', 'ans 4'],
  says: t('Climate and environment weigh at least 30 per cent, stand among the first three in the order, or are set as requirements in place of or together with criteria. Without either, record which exemption you use: insignificant footprint, critical interests, or national minimum requirements.',
    'Klimat och miljö väger minst 30 procent, finns bland de tre främsta i prioritetsordningen eller ställs som krav i stället för eller tillsammans med kriterier. Annars anges vilket undantag som används: obetydligt avtryck, kritiska intressen eller nationella minimikrav.',
    'Klima og miljø vægter mindst 30 procent, står blandt de tre første i rækkefølgen eller stilles som krav i stedet for eller sammen med kriterier. Ellers noteres, hvilken undtagelse der bruges: ubetydeligt aftryk, kritiske interesser eller nationale mindstekrav.',
    'Klima- og miljøhensyn vektes minst 30 prosent, er blant de tre høyest prioriterte, eller stilles som krav i stedet for eller sammen med kriterier. Ellers noteres hvilket unntak som brukes: uvesentlig avtrykk, kritiske interesser eller nasjonale minimumskrav.'),
  steps: ['writeDocuments', 'sendNotice'], when: competition,
  must: any(atLeast(climateWeight, climateShare), ranked, yes(climateRequirement), all(yes(climateReasoned), any(yes(climateInsignificant), yes(climateCritical), yes(climateMinimum)))), weight: 'needs a reason',
  remedies: [...remedies, { change: climateRequirement, to: true, say: t('Set requirements for climate and environment in the specification.', 'Ställ krav på klimat och miljö i specifikationen.', 'Stil krav til klima og miljø i specifikationen.', 'Still krav til klima og miljø i kravspesifikasjonen.') }],
  examples: cases(base, {
    lawful: {
      'thirty per cent': { ...silent, 'climate.weight': 30 }, 'requirements': { ...silent, 'climate.asRequirement': true }, 'insignificant, reasoned': { ...silent, 'climate.insignificant': true, 'climate.reasoned': true },
      'critical interests, reasoned': { ...silent, 'climate.criticalInterests': true, 'climate.reasoned': true }, 'national minimum requirements, reasoned': { ...silent, 'climate.nationalMinimum': true, 'climate.reasoned': true }, 'third in the order': { ...silent, 'award.weights': 'order', 'climate.rank': 3 },
    },
    unlawful: { 'fourth in the order': { ...silent, 'award.weights': 'order', 'climate.rank': 4 }, 'no criterion in the order': { ...silent, 'award.weights': 'order' }, 'a place, but weights': { ...silent, 'climate.rank': 1 }, 'twenty-nine per cent': { ...silent, 'climate.weight': 29 }, 'insignificant without a reason': { ...silent, 'climate.insignificant': true }, 'a reason for nothing': { ...silent, 'climate.reasoned': true } },
    depends: { 'nobody has judged the footprint': { ...silent, 'climate.insignificant': undefined, 'climate.reasoned': true } },
    outside: { 'a direct award': { procedure: 'directAward' }, 'outside the act': { 'value.estimated': 499_999 } },
  }, '2026-07-01'),
})

const oneExemption = duty({
  id: 'no/climate/one-exemption', order: 'NO', topic: 'climate', life: fresh, sources: [codeList('§ 7-9 fra 1. juli 2026, koder for unntak')], dossier: ['EX26', 'nat 4.2 from 2026-07-01'],
  says: t('Use one exemption only: in the notice the codes for insignificant footprint, critical interests and national minimum requirements shut each other out.',
    'Använd bara ett undantag: i annonsen utesluter koderna för obetydligt avtryck, kritiska intressen och nationella minimikrav varandra.',
    'Brug kun én undtagelse: i bekendtgørelsen udelukker koderne for ubetydeligt aftryk, kritiske interesser og nationale mindstekrav hinanden.',
    'Bruk bare ett unntak: i kunngjøringen utelukker kodene for uvesentlig avtrykk, kritiske interesser og nasjonale minimumskrav hverandre.'),
  steps: ['sendNotice'], when: all(competition, yes(climateReasoned), below(climateWeight, climateShare), no(climateRequirement)), weight: 'needs a reason',
  must: all(any(no(climateInsignificant), no(climateCritical)), any(no(climateInsignificant), no(climateMinimum)), any(no(climateCritical), no(climateMinimum))),
  remedies: [
    { change: climateCritical, to: false, say: t('Keep the exemption that fits best.', 'Behåll det undantag som passar bäst.', 'Behold den undtagelse, der passer bedst.', 'Behold unntaket som passer best.') },
    { change: climateMinimum, to: false, say: t('Leave the other ones out of the notice.', 'Utelämna de andra i annonsen.', 'Udelad de andre i bekendtgørelsen.', 'Utelat de andre i kunngjøringen.') },
  ],
  examples: cases({ ...base, ...silent, 'climate.reasoned': true }, {
    lawful: { 'one': { 'climate.insignificant': true }, 'another': { 'climate.criticalInterests': true }, 'the third': { 'climate.nationalMinimum': true }, 'none': {} },
    unlawful: {
      'insignificant and national minimum': { 'climate.insignificant': true, 'climate.nationalMinimum': true }, 'insignificant and critical': { 'climate.insignificant': true, 'climate.criticalInterests': true },
      'critical and national minimum': { 'climate.criticalInterests': true, 'climate.nationalMinimum': true },
    },
    depends: { 'one, and nobody says whether another': { 'climate.insignificant': true, 'climate.nationalMinimum': undefined } },
    outside: { 'thirty per cent': { 'climate.weight': 30 }, 'requirements': { 'climate.asRequirement': true }, 'no reason for another way': { 'climate.reasoned': false }, 'a direct award': { procedure: 'directAward' }, 'outside the act': { 'value.estimated': 499_999 } },
  }),
})

/** Since 1 January 2024 § 18-1 points at § 7-9 for when climate and environment need not be a criterion; from July 2026 two more exemptions count. */
const price = (life: Life, weight: Weight, sources: readonly [Source, ...Source[]], more: readonly Condition[], moreLawful: Readonly<Record<string, Facts>>, day: Day) => duty({
  id: 'no/criteria/price', order: 'NO', topic: 'award criteria', life, sources, dossier: ['diff 25', 'EX7'],
  says: t('Lowest price or lowest cost alone is allowed only where climate and environment are rightly not a criterion: as requirements instead, or under an exemption such as an insignificant footprint.',
    'Bara lägsta pris eller lägsta kostnad tillåts endast där klimat och miljö med rätta inte är ett kriterium: som krav i stället, eller enligt ett undantag, till exempel vid obetydligt avtryck.',
    'Laveste pris eller laveste omkostninger alene er kun tilladt, hvor klima og miljø med rette ikke er et kriterium: som krav i stedet eller efter en undtagelse, fx ved et ubetydeligt aftryk.',
    'Laveste pris eller laveste kostnad alene er tillatt bare der klima og miljø med rette ikke er et kriterium: som krav i stedet, eller etter et unntak, for eksempel ved uvesentlig avtrykk.'),
  steps: ['writeDocuments', 'sendNotice'], when: all(insideBoth, among(awardBasis, 'price', 'cost')), must: any(yes(climateRequirement), yes(climateInsignificant), ...more), weight,
  remedies: [
    { change: awardBasis, to: 'bestPriceQuality', say: t('Award on the best price-quality ratio.', 'Tilldela efter bästa förhållande mellan pris och kvalitet.', 'Tildel efter bedste forhold mellem pris og kvalitet.', 'Tildel etter beste forhold mellom pris og kvalitet.') },
    { change: climateRequirement, to: true, say: t('Set requirements for climate and environment.', 'Ställ krav på klimat och miljö.', 'Stil krav til klima og miljø.', 'Still krav til klima og miljø.') },
  ],
  examples: alsoForUtilities(cases({ ...large, 'award.basis': 'price', ...silent }, {
    lawful: { 'requirements instead': { 'climate.asRequirement': true }, 'insignificant': { 'climate.insignificant': true }, ...moreLawful },
    unlawful: { 'price alone': {}, 'cost alone': { 'award.basis': 'cost' } },
    depends: { 'nobody has judged the footprint': { 'climate.insignificant': undefined } }, outside: { 'below the EEA threshold': { 'value.estimated': 2_000_000 }, 'best price-quality': { 'award.basis': 'bestPriceQuality' } },
  }, day)),
})
const priceBefore = price(old, 'blocks', [foa('§ 18-1 (1)'), fsf('§ 14-1 (1)')], [], {}, '2026-06-30')
// § 18-1 points at paragraphs of § 7-9 that have been rewritten since it was read: what is left of it is not sure enough to stop anybody.
const priceAfter = price(fresh, 'needs a reason', [foa('§ 18-1 (1)'), fsf('§ 14-1 (1)'), codeList('§ 7-9 fra 1. juli 2026')], [yes(climateCritical), yes(climateMinimum)],
  { 'critical interests': { 'climate.criticalInterests': true }, 'national minimum requirements': { 'climate.nationalMinimum': true } }, '2026-07-01')

export const rules: readonly Rule[] = [weightBefore, requirementsBetter, weightAfter, oneExemption, priceBefore, priceAfter]
