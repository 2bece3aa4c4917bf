import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, below, duty, isNot, no, since, yes } from '../build.ts'
import { awardBasis, climateInsignificant, climateReasoned, climateRequirement, climateRequirementBetter, climateWeight, procedure } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alsoForUtilities, cases, insideAct, insideBoth, large, underEea } from './cases.ts'
import { climateShare } from './figures.ts'
import { codeList, foa, kofa, reform, sinceAct, fsf } from './sources.ts'

const old = since('2024-01-01', 'procedure begun', '2026-06-30'), fresh = since('2026-07-01')
const competition = all(insideAct, isNot(procedure, 'directAward'))
const base = { ...large, procedure: 'open' } as const
const remedies = [
  { change: climateWeight, say: t('Give climate and environment at least 30 per cent, with criteria that name them.', 'Ge klimat och miljö minst 30 procent, med kriterier som nämner dem.', 'Giv klima og miljø mindst 30 procent med kriterier, der nævner dem.', 'Gi klima og miljø minst 30 prosent, med kriterier som nevner dem.') },
] as const
const silent = { 'climate.weight': 0, 'climate.asRequirement': false, 'climate.insignificant': false, 'climate.reasoned': false } as const

const weightBefore = duty({
  id: 'no/climate/weight', order: 'NO', topic: 'climate', life: old, sources: [foa('§ 7-9'), fsf('§ 7-9')], dossier: ['diff 26', 'diff 64', 'EX7'],
  says: t('Climate and environment weigh at least 30 per cent of the award criteria. Requirements may take their place, or the duty falls away for an insignificant footprint; the documents give the reason.',
    'Klimat och miljö väger minst 30 procent av tilldelningskriterierna. Krav får träda i stället, eller så bortfaller skyldigheten vid ett obetydligt avtryck; dokumenten anger skälet.',
    'Klima og miljø vægter mindst 30 procent af tildelingskriterierne. Krav kan træde i stedet, eller pligten bortfalder ved et ubetydeligt aftryk; materialet angiver grunden.',
    'Klima- og miljøhensyn vektes minst 30 prosent av tildelingskriteriene. Krav kan tre i stedet, eller plikten faller bort ved uvesentlig avtrykk; dokumentene angir grunnen.'),
  why: t('The purchase shall cut emissions where it can.', 'Köpet ska minska utsläppen där det går.', 'Indkøbet skal mindske udledningen, hvor det kan.', 'Anskaffelsen skal kutte utslipp der den kan.'),
  steps: ['writeDocuments', 'sendNotice'], when: competition,
  must: any(atLeast(climateWeight, climateShare), all(yes(climateReasoned), any(yes(climateRequirement), yes(climateInsignificant)))), weight: 'blocks',
  remedies: [...remedies, { change: climateReasoned, to: true, say: t('Write the reason in the documents.', 'Skriv skälet i upphandlingsdokumenten.', 'Skriv grunden i udbudsmaterialet.', 'Skriv begrunnelsen i anskaffelsesdokumentene.') }],
  examples: cases(base, {
    lawful: {
      'thirty per cent': { ...silent, 'climate.weight': 30 }, 'requirements, reasoned': { ...silent, 'climate.asRequirement': true, 'climate.reasoned': true },
      'insignificant, reasoned': { ...silent, 'climate.insignificant': true, 'climate.reasoned': true },
    },
    unlawful: {
      'twenty-nine per cent': { ...silent, 'climate.weight': 29 }, 'requirements without a reason': { ...silent, 'climate.asRequirement': true }, 'a reason for nothing': { ...silent, 'climate.reasoned': true },
    },
    depends: { 'nobody has judged the footprint': { 'climate.weight': 0, 'climate.asRequirement': false, 'climate.reasoned': true } },
    outside: { 'a direct award': { procedure: 'directAward' }, 'outside the act': { 'value.estimated': 99_999 } },
  }, '2026-06-30'),
})

const requirementsBetter = duty({
  id: 'no/climate/requirements-better', order: 'NO', topic: 'climate', life: old, sources: [foa('§ 7-9 (4)'), fsf('§ 7-9 (4)'), kofa('2025/0999', 'vektingen av klima og miljø', '2025-09-15')], dossier: ['EX7'],
  says: t('Requirements in place of the weight need a judgement made beforehand that they clearly give a better effect. A criterion called "quality and environment" counts only as far as it names climate or environment.',
    'Krav i stället för vikten kräver en bedömning på förhand att de klart ger bättre effekt. Ett kriterium som heter ”kvalitet och miljö” räknas bara så långt det nämner klimat eller miljö.',
    'Krav i stedet for vægten kræver en vurdering på forhånd af, at de klart giver bedre effekt. Et kriterium, der hedder ”kvalitet og miljø”, tæller kun, så langt det nævner klima eller miljø.',
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
  id: 'no/climate/weight', order: 'NO', topic: 'climate', life: fresh, sources: [codeList('§ 7-9 fra 1. juli 2026'), reform('ikrafttredelse')], dossier: ['diff 26', 'diff 64', 'EX26', 'EX27'],
  says: t('Climate and environment weigh at least 30 per cent, or are set as requirements in place of or together with criteria. Without either, record which exemption you use: insignificant footprint, critical interests, or national minimum requirements.',
    'Klimat och miljö väger minst 30 procent, eller ställs som krav i stället för eller tillsammans med kriterier. Annars anges vilket undantag som används: obetydligt avtryck, kritiska intressen eller nationella minimikrav.',
    'Klima og miljø vægter mindst 30 procent eller stilles som krav i stedet for eller sammen med kriterier. Ellers noteres, hvilken undtagelse der bruges: ubetydeligt aftryk, kritiske interesser eller nationale mindstekrav.',
    'Klima- og miljøhensyn vektes minst 30 prosent, eller stilles som krav i stedet for eller sammen med kriterier. Ellers noteres hvilket unntak som brukes: uvesentlig avtrykk, kritiske interesser eller nasjonale minstekrav.'),
  steps: ['writeDocuments', 'sendNotice'], when: competition,
  must: any(atLeast(climateWeight, climateShare), yes(climateRequirement), all(yes(climateInsignificant), yes(climateReasoned))), weight: 'needs a reason',
  remedies: [...remedies, { change: climateRequirement, to: true, say: t('Set requirements for climate and environment in the specification.', 'Ställ krav på klimat och miljö i specifikationen.', 'Stil krav til klima og miljø i specifikationen.', 'Still krav til klima og miljø i kravspesifikasjonen.') }],
  examples: cases(base, {
    lawful: { 'thirty per cent': { ...silent, 'climate.weight': 30 }, 'requirements': { ...silent, 'climate.asRequirement': true }, 'insignificant, reasoned': { ...silent, 'climate.insignificant': true, 'climate.reasoned': true } },
    unlawful: { 'twenty-nine per cent': { ...silent, 'climate.weight': 29 }, 'insignificant without a reason': { ...silent, 'climate.insignificant': true }, 'a reason for nothing': { ...silent, 'climate.reasoned': true } },
    depends: { 'nobody has judged the footprint': { 'climate.weight': 0, 'climate.asRequirement': false, 'climate.reasoned': true } },
    outside: { 'a direct award': { procedure: 'directAward' }, 'outside the act': { 'value.estimated': 499_999 } },
  }, '2026-07-01'),
})

const price = duty({
  id: 'no/criteria/price', order: 'NO', topic: 'award criteria', life: sinceAct, sources: [foa('§ 18-1 (1)'), fsf('§ 14-1 (1)')], dossier: ['diff 25', 'EX7'],
  says: t('Lowest price or lowest cost alone is allowed only where climate and environment are rightly not a criterion: as requirements instead, or with an insignificant footprint.',
    'Bara lägsta pris eller lägsta kostnad tillåts endast där klimat och miljö med rätta inte är ett kriterium: som krav i stället, eller vid obetydligt avtryck.',
    'Laveste pris eller laveste omkostninger alene er kun tilladt, hvor klima og miljø med rette ikke er et kriterium: som krav i stedet eller ved et ubetydeligt aftryk.',
    'Laveste pris eller laveste kostnad alene er tillatt bare der klima og miljø med rette ikke er et kriterium: som krav i stedet, eller ved uvesentlig avtrykk.'),
  steps: ['writeDocuments', 'sendNotice'], when: all(insideBoth, among(awardBasis, 'price', 'cost')), must: any(yes(climateRequirement), yes(climateInsignificant)), weight: 'blocks',
  remedies: [
    { change: awardBasis, to: 'bestPriceQuality', say: t('Award on the best price-quality ratio.', 'Tilldela efter bästa förhållande mellan pris och kvalitet.', 'Tildel efter bedste forhold mellem pris og kvalitet.', 'Tildel etter beste forhold mellom pris og kvalitet.') },
    { change: climateRequirement, to: true, say: t('Set requirements for climate and environment.', 'Ställ krav på klimat och miljö.', 'Stil krav til klima og miljø.', 'Still krav til klima og miljø.') },
  ],
  examples: alsoForUtilities(cases({ ...large, 'award.basis': 'price' }, {
    lawful: { 'requirements instead': { 'climate.asRequirement': true, 'climate.insignificant': false }, 'insignificant': { 'climate.asRequirement': false, 'climate.insignificant': true } },
    unlawful: { 'price alone': { 'climate.asRequirement': false, 'climate.insignificant': false }, 'cost alone': { 'award.basis': 'cost', 'climate.asRequirement': false, 'climate.insignificant': false } },
    depends: { 'nobody has judged the footprint': { 'climate.asRequirement': false } }, outside: { ...underEea, 'best price-quality': { 'award.basis': 'bestPriceQuality' } },
  })),
})

export const rules: readonly Rule[] = [weightBefore, requirementsBetter, weightAfter, price]
