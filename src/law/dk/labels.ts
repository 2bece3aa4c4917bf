import { text as t } from '../../plain/index.ts'
import { any, atMost, duty, yes } from '../build.ts'
import { otherProofEvenIfObtainable, parallelReasoned, parallelTenders } from '../facts/index.ts'
import { fairLabel, labelEquivalents, labelOtherProof, partsNamed, proofBodies, proofOther, proofSystem, wholeLabel } from '../eu/labels.ts'
import { insideUtilities, utility } from '../eu/regimes.ts'
import { announced, criteriaFit, linked, minimum } from '../eu/variants.ts'
import type { Rule } from '../types.ts'
import { around, danishEntry, depends, inAct, lawful, silent, unlawful } from './entry.ts'
import { parallelFree } from './figures.ts'
import { fsv, since2022, sinceAct, ul } from './sources.ts'

const same = { order: 'DK', life: sinceAct } as const
const row = ['DK §46, 48, 157, 158'], variantRow = ['DK §50-52']

export const rules: readonly Rule[] = [
  wholeLabel.in({ ...same, id: 'dk/label/linked', sources: [ul('§ 46, stk. 1, nr. 1')], dossier: row }),
  partsNamed.in({ ...same, id: 'dk/label/parts-named', sources: [ul('§ 46, stk. 2')], dossier: row }),
  fairLabel.in({ ...same, id: 'dk/label/fair', sources: [ul('§ 46, stk. 1, nr. 2-5')], dossier: row }),
  labelEquivalents.in({ ...same, id: 'dk/label/equivalents', sources: [ul('§ 46, stk. 3')], dossier: row }),
  labelOtherProof.in({ ...same, id: 'dk/label/other-proof', sources: [ul('§ 46, stk. 4, nr. 1')], dossier: row }),
  proofBodies.in({ ...same, id: 'dk/proof/equivalent-bodies', sources: [ul('§ 47, stk. 2, § 157, stk. 2 og § 158, stk. 2')], dossier: row }),
  proofOther.in({ ...same, id: 'dk/proof/other-means', sources: [ul('§ 48, nr. 1, § 157, stk. 3 og § 158, stk. 3')], dossier: row }),
  proofSystem.in({ ...same, id: 'dk/proof/system-standards', sources: [ul('§ 157, stk. 1 og § 158, stk. 1')], dossier: row }),
  duty({
    ...danishEntry('dk/proof/even-if-obtainable', 'documents', row, ul('§ 46, stk. 4, nr. 2, § 48, nr. 2, § 157, stk. 3 og § 158, stk. 3')),
    says: t('Other suitable proof is accepted even from a firm that could have got the label, report or certificate in time, if you can see that the requirement is met without spending much more on checking than you would have on the paper.',
      'Annan lämplig utredning godtas även från den som hade kunnat få märkningen, rapporten eller intyget i tid, om ni kan se att kravet är uppfyllt utan att kontrollen kostar mycket mer än vad beviset hade gjort.',
      'Anden passende dokumentation accepteres også fra den, der kunne have fået mærket, rapporten eller certifikatet i tide, hvis I kan konstatere, at kravet er opfyldt, uden at det kræver uforholdsmæssigt flere ressourcer.',
      'Annen egnet dokumentasjon godtas også fra den som kunne ha fått merket, rapporten eller sertifikatet i tide, hvis dere kan se at kravet er oppfylt uten at kontrollen krever mye mer enn attesten ville gjort.'),
    why: t('A small firm may do the same work without the paper.', 'Ett litet företag kan göra samma arbete utan intyget.', 'En lille virksomhed kan gøre det samme arbejde uden certifikatet.', 'En liten bedrift kan gjøre samme arbeid uten sertifikatet.'),
    steps: ['requireLabel', 'requireProof'], weight: 'blocks', when: inAct, must: yes(otherProofEvenIfObtainable),
    remedies: [{ change: otherProofEvenIfObtainable, to: true, say: t('Say in the documents that such proof is looked at.', 'Ange i dokumenten att sådan utredning prövas.', 'Skriv i materialet, at sådan dokumentation vurderes.', 'Skriv i dokumentene at slik dokumentasjon vurderes.') }],
    examples: around({ of: otherProofEvenIfObtainable, good: [true], bad: [false] }),
  }),
  duty({
    ...danishEntry('dk/proof/even-if-obtainable-utilities', 'documents', row, fsv('§ 9')), life: since2022,
    says: t('Utilities too accept other suitable proof from a firm that could have got the label, report or certificate in time, if checking it does not cost much more.',
      'Även försörjningsföretag godtar annan lämplig utredning från den som hade kunnat få märkningen, rapporten eller intyget i tid, om kontrollen inte kräver mycket mer.',
      'Også forsyningsvirksomheder accepterer anden passende dokumentation fra den, der kunne have fået mærket, rapporten eller certifikatet i tide, hvis det ikke kræver uforholdsmæssigt flere ressourcer.',
      'Også forsyningsforetak godtar annen egnet dokumentasjon fra den som kunne ha fått merket, rapporten eller sertifikatet i tide, hvis kontrollen ikke krever mye mer.'),
    steps: ['requireLabel', 'requireProof'], weight: 'blocks', when: insideUtilities, must: yes(otherProofEvenIfObtainable),
    remedies: [{ change: otherProofEvenIfObtainable, to: true, say: t('Say in the documents that such proof is looked at.', 'Ange i dokumenten att sådan utredning prövas.', 'Skriv i materialet, at sådan dokumentation vurderes.', 'Skriv i dokumentene at slik dokumentasjon vurderes.') }],
    examples: [
      lawful('looked at', { ...utility, 'proof.otherEvenIfObtainable': true }), unlawful('turned away', { ...utility, 'proof.otherEvenIfObtainable': false }),
      depends('not written', utility), silent('a small one', { ...utility, 'value.estimated': 500_000, 'proof.otherEvenIfObtainable': false }),
    ],
  }),
  announced.in({ ...same, id: 'dk/variants/announced', sources: [ul('§ 50, stk. 2')], dossier: variantRow }),
  minimum.in({ ...same, id: 'dk/variants/minimum', sources: [ul('§ 51, stk. 1-2')], dossier: variantRow }),
  linked.in({ ...same, id: 'dk/variants/linked', sources: [ul('§ 50, stk. 1')], dossier: variantRow }),
  criteriaFit.in({ ...same, id: 'dk/variants/criteria-fit', sources: [ul('§ 50, stk. 1 og § 51, stk. 3')], dossier: variantRow }),
  duty({
    ...danishEntry('dk/variants/parallel', 'documents', 'DK §53', ul('§ 53, stk. 2')),
    says: t('Parallel tenders on several ways of doing the work may be demanded, up to eight without a reason; more than eight needs a reason in the documents, weighing what each costs the firms.',
      'Sidoordnade anbud på flera sätt att utföra uppdraget får krävas, upp till åtta utan skäl; fler än åtta kräver ett skäl i dokumenten, med hänsyn till vad varje anbud kostar företagen.',
      'Sideordnede tilbud på flere måder at løse opgaven på må kræves, op til otte uden begrundelse; flere end otte kræver en begrundelse i udbudsmaterialet ud fra, hvad hvert tilbud koster virksomhederne.',
      'Sideordnede tilbud på flere måter å løse oppdraget på kan kreves, inntil åtte uten begrunnelse; flere enn åtte krever en begrunnelse i dokumentene, ut fra hva hvert tilbud koster leverandørene.'),
    steps: ['allowVariants'], weight: 'blocks', when: inAct, must: any(atMost(parallelTenders, parallelFree), yes(parallelReasoned)),
    remedies: [{ change: parallelReasoned, to: true, say: t('Give the reason in the documents.', 'Ange skälet i dokumenten.', 'Giv begrundelsen i materialet.', 'Gi begrunnelsen i dokumentene.') }, { change: parallelTenders, say: t('Demand fewer.', 'Kräv färre.', 'Kræv færre.', 'Krev færre.') }],
    examples: [
      ...around({ base: { 'variants.parallelReasoned': false }, of: parallelTenders, good: [0, 8], bad: [9] }),
      ...around({ base: { 'variants.parallelDemanded': 12 }, of: parallelReasoned, good: [true], bad: [false] }),
    ],
  }),
]
