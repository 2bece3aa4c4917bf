import { text as t } from '../../plain/index.ts'
import { all, any, atMost, duty, is, isNot, no, yes } from '../build.ts'
import { exclusionGround, exclusionReasons, groundInDocuments, instalmentPlan, procedure, turnoverReasoned, turnoverTimes, winnerCompliant, winnerProof } from '../facts/index.ts'
import { homePapers, inNotice, insurance, listedProof, notTwice, otherEconomic, ratio, references, reuse, turnoverPast } from '../eu/suitability.ts'
import { turnoverCap } from '../eu/figures.ts'
import type { Rule } from '../types.ts'
import { belowEu, cases, insideEu, large, small } from './cases.ts'
import { lou, sinceAct, sinceSimpler } from './sources.ts'

const same = { order: 'SE', life: sinceAct } as const
const topic = 'selection and exclusion' as const
const underEu = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const
const advertised = all(belowEu, is(procedure, 'belowThreshold'))
const mid = { ...small, procedure: 'belowThreshold' } as const
const outsideBelow = { 'above the threshold': { 'value.estimated': 3_000_000 }, 'a direct award': { procedure: 'directAward' } } as const
const keep = { insteadTake: 'evaluate', say: t('Keep the firm in and go on.', 'Behåll företaget och gå vidare.', 'Behold virksomheden, og gå videre.', 'Behold leverandøren og gå videre.') } as const

export const rules: readonly Rule[] = [
  inNotice.in({ ...same, id: 'se/suitability/in-notice', sources: [lou('14 kap. 1 § tredje stycket')] }),
  listedProof.in({ ...same, id: 'se/suitability/listed-proof', sources: [lou('14 kap. 1 § och 15 kap. 6 §')] }),
  references.in({ ...same, id: 'se/suitability/reference-years', sources: [lou('15 kap. 11 § 1-2 och 12 §')] }),
  turnoverPast.in({ ...same, id: 'se/suitability/turnover-years', sources: [lou('15 kap. 10 § 3')] }),
  ratio.in({ ...same, id: 'se/suitability/ratio', sources: [lou('14 kap. 3 § 2 och 4 § andra stycket')] }),
  insurance.in({ ...same, id: 'se/suitability/insurance', sources: [lou('14 kap. 1 § och 3 § 3')] }),
  otherEconomic.in({ ...same, id: 'se/suitability/other-economic-proof', sources: [lou('15 kap. 10 § andra stycket')] }),
  reuse.in({ ...same, id: 'se/suitability/espd-reuse', sources: [lou('15 kap. 2 § andra stycket')], dossier: ['nat 4.5 Reuse', 'nat 4.5 ESPD above threshold'] }),
  notTwice.in({ ...same, id: 'se/proof/not-at-hand', sources: [lou('15 kap. 5 §')], dossier: ['nat 4.5 Reuse'] }),
  homePapers.in({ ...same, id: 'se/proof/home-country', sources: [lou('15 kap. 7–9 §§')], dossier: ['nat 4.5 Tax certificate', 'diff 38'] }),
  duty({
    id: 'se/selection/turnover', carriesOut: 'eu/selection/turnover', order: 'SE', topic, life: sinceAct, steps: ['writeDocuments', 'sendNotice'], weight: 'blocks', sources: [lou('14 kap. 4 §')], dossier: ['EU-SEL-02'],
    says: t('The turnover demanded is at most twice the estimated value, unless special reasons stand in the documents or the individual report; per lot, and under a framework by what is to be carried out at once.', 'Omsättningskravet är högst två gånger det uppskattade värdet, om inte särskilda skäl anges i dokumenten eller den individuella rapporten; per del, och i ramavtal efter vad som ska fullgöras samtidigt.',
      'Omsætningskravet er højst to gange den anslåede værdi, medmindre særlige grunde står i materialet eller den individuelle rapport; for hver del, og i rammeaftaler efter det, der skal udføres samtidig.', 'Omsetningskravet er høyst to ganger den anslåtte verdien, med mindre særlige grunner står i dokumentene eller protokollen; for hver del, og i rammeavtaler etter det som skal utføres samtidig.'),
    when: insideEu, must: any(atMost(turnoverTimes, turnoverCap), yes(turnoverReasoned)),
    remedies: [{ change: turnoverTimes, say: t('Lower the demand.', 'Sänk kravet.', 'Sænk kravet.', 'Senk kravet.') }, { change: turnoverReasoned, to: true, say: t('State the special reasons.', 'Ange de särskilda skälen.', 'Angiv de særlige grunde.', 'Oppgi de særlige grunnene.') }],
    examples: cases(large, {
      lawful: { 'twice': { 'selection.turnoverTimes': 2, 'selection.turnoverReasoned': false }, 'more, with reasons': { 'selection.turnoverTimes': 3, 'selection.turnoverReasoned': true } },
      unlawful: { 'more than twice': { 'selection.turnoverTimes': 2.25, 'selection.turnoverReasoned': false } }, depends: { 'not written': { 'selection.turnoverReasoned': false } }, outside: underEu,
    }),
  }),
  duty({
    id: 'se/award/compliant', carriesOut: 'eu/award/compliant', order: 'SE', topic: 'award and standstill', life: sinceAct, steps: ['decideAward'], weight: 'blocks', sources: [lou('4 kap. 10 och 12 §§')], dossier: ['EU-EVL-01', 'EU-EVL-02'],
    says: t('Before the award you check that the tender meets every requirement, that no ground for exclusion stands in the way and that the firm is qualified; in an open procedure tenders may be evaluated first.', 'Före tilldelningen kontrollerar ni att anbudet uppfyller kraven, att leverantören inte ska uteslutas och att den är kvalificerad; i öppet förfarande får anbuden utvärderas först.',
      'Før tildelingen kontrollerer I, at tilbuddet opfylder alle krav, at ingen udelukkelsesgrund står i vejen, og at virksomheden er egnet; ved offentligt udbud må tilbuddene evalueres først.', 'Før tildelingen kontrollerer dere at tilbudet oppfyller alle krav, at det ikke er avvisningsgrunner, og at leverandøren er kvalifisert; i åpen anbudskonkurranse kan tilbudene evalueres først.'),
    when: insideEu, must: yes(winnerCompliant), remedies: [{ change: winnerCompliant, to: true, say: t('Go on with the best tender that meets them.', 'Gå vidare med det bästa anbudet som uppfyller dem.', 'Gå videre med det bedste tilbud, der opfylder dem.', 'Gå videre med det beste tilbudet som oppfyller dem.') }],
    examples: cases(large, { lawful: { 'meets them': { 'award.winnerCompliant': true } }, unlawful: { 'misses one': { 'award.winnerCompliant': false } }, depends: { 'not checked': {} }, outside: underEu }),
  }),
  duty({
    id: 'se/award/proof', carriesOut: 'eu/award/proof', order: 'SE', topic, life: sinceAct, steps: ['decideAward'], weight: 'blocks', sources: [lou('15 kap. 4 §')], dossier: ['EU-ESPD-02', 'nat 4.5 ESPD above threshold'],
    says: t('Before you decide the award you ask the firm you mean to award to for documents that show how things stand now.', 'Innan ni beslutar om tilldelning begär ni att den tänkta leverantören lämnar kompletterande dokument som visar aktuella förhållanden.', 'Før I beslutter tildelingen, beder I den påtænkte vinder om dokumenter, der viser de aktuelle forhold.', 'Før dere beslutter tildelingen, ber dere den påtenkte leverandøren om dokumenter som viser de aktuelle forholdene.'),
    when: insideEu, must: yes(winnerProof), remedies: [{ change: winnerProof, to: true, say: t('Ask for them, or fetch them yourselves.', 'Begär dem, eller hämta dem själva.', 'Bed om dem, eller hent dem selv.', 'Be om dem, eller hent dem selv.') }],
    examples: cases(large, { lawful: { 'in hand': { 'award.winnerProof': true } }, unlawful: { 'missing': { 'award.winnerProof': false } }, depends: { 'not known': {} }, outside: underEu }),
  }),
  duty({
    id: 'se/exclusion/tax', carriesOut: 'eu/exclusion/tax', order: 'SE', topic, life: sinceAct, steps: ['inviteToTender', 'decideAward'], weight: 'needs a reason', sources: [lou('13 kap. 2 och 5 §§')],
    dossier: ['EU-EXC-02', 'nat 4.4 Taxes and social security, final decision', 'nat 4.4 Taxes, otherwise shown'],
    says: t('A firm that by a final decision has not paid tax or social security contributions is excluded, unless it has paid or made a binding agreement; where it is only otherwise shown, you may exclude it.', 'Ett företag som enligt ett lagakraftvunnet avgörande inte betalat skatt eller socialförsäkringsavgifter ska uteslutas, om det inte betalat eller ingått en bindande överenskommelse; visas det bara på annat sätt får det uteslutas.',
      'En virksomhed, der efter en endelig afgørelse ikke har betalt skat eller sociale bidrag, udelukkes, medmindre den har betalt eller indgået en bindende aftale; er det kun vist på anden måde, må den udelukkes.', 'En leverandør som etter en rettskraftig avgjørelse ikke har betalt skatt eller trygdeavgift, avvises, med mindre den har betalt eller inngått en bindende avtale; er det bare vist på annen måte, kan den avvises.'),
    when: all(insideEu, is(exclusionGround, 'tax')), must: yes(instalmentPlan),
    remedies: [{ change: instalmentPlan, to: true, say: t('Ask for proof of payment or of a binding agreement.', 'Begär bevis på betalning eller en bindande överenskommelse.', 'Bed om bevis for betaling eller en bindende aftale.', 'Be om bevis for betaling eller en bindende avtale.') }, { insteadTake: 'hearFirm', say: t('Hear the firm first.', 'Hör företaget först.', 'Hør virksomheden først.', 'Hør leverandøren først.') }],
    examples: cases({ ...large, 'exclusion.ground': 'tax', 'exclusion.publicInterest': false }, { lawful: { 'paid': { 'exclusion.instalmentPlan': true } }, unlawful: { 'not paid': { 'exclusion.instalmentPlan': false } }, depends: { 'not known': {} }, outside: { 'another ground': { 'exclusion.ground': 'labour' }, ...underEu } }),
  }),
  duty({
    id: 'se/exclusion/paid', carriesOut: 'eu/exclusion/paid', order: 'SE', topic, life: sinceAct, steps: ['excludeFirm'], weight: 'blocks', sources: [lou('13 kap. 5 § tredje stycket')],
    says: t('A firm that has paid tax and contributions with interest and surcharges, or agreed bindingly to do so, is not excluded for them.', 'Ett företag som betalat skatter och avgifter med ränta och sanktionsavgifter, eller ingått en bindande överenskommelse, ska inte uteslutas för dem.',
      'En virksomhed, der har betalt skat og bidrag med renter og tillæg eller indgået en bindende aftale, udelukkes ikke for dem.', 'En leverandør som har betalt skatt og avgifter med renter og tillegg, eller inngått en bindende avtale, avvises ikke for dem.'),
    when: all(insideEu, is(exclusionGround, 'tax')), must: no(instalmentPlan), remedies: [keep],
    examples: cases({ ...large, 'exclusion.ground': 'tax' }, { lawful: { 'not paid': { 'exclusion.instalmentPlan': false } }, unlawful: { 'paid': { 'exclusion.instalmentPlan': true } }, depends: { 'not known': {} }, outside: { 'another ground': { 'exclusion.ground': 'labour' }, ...underEu } }),
  }),
  duty({
    id: 'se/exclusion/reasons', carriesOut: 'eu/exclusion/reasons', order: 'SE', topic, life: sinceAct, steps: ['excludeFirm'], weight: 'blocks', sources: [lou('13 kap. 7 § andra stycket')], dossier: ['EU-EXC-06'],
    says: t('A firm may be excluded at any time in the procurement; it is told of the decision and the reasons in writing as soon as possible.', 'Ett företag får uteslutas när som helst under upphandlingen; det underrättas snarast skriftligt om beslutet och skälen.',
      'En virksomhed kan udelukkes når som helst under udbuddet; den underrettes snarest skriftligt om beslutningen og begrundelsen.', 'En leverandør kan avvises når som helst i konkurransen; den får snarest skriftlig beskjed om beslutningen og begrunnelsen.'),
    when: insideEu, must: yes(exclusionReasons), remedies: [{ change: exclusionReasons, to: true, say: t('Write the decision with its reasons.', 'Skriv beslutet med skälen.', 'Skriv beslutningen med begrundelse.', 'Skriv beslutningen med begrunnelse.') }],
    examples: cases(large, { lawful: { 'in writing': { 'exclusion.reasonsGiven': true } }, unlawful: { 'no reasons': { 'exclusion.reasonsGiven': false } }, depends: { 'not written': {} }, outside: underEu }),
  }),
  duty({
    id: 'se/exclusion/below', order: 'SE', topic, life: sinceSimpler, steps: ['excludeFirm'], weight: 'blocks', sources: [lou('19 kap. 17 § första stycket')], dossier: ['diff 32', 'nat 4.4 Below threshold'],
    says: t('Below the threshold every ground is a “may”, also crime and tax; you may add grounds of your own if the documents name them.', 'Under tröskelvärdet är varje grund ett ”får”, även brott och skatt; ni får lägga till egna grunder om de anges i upphandlingsdokumenten.',
      'Under tærskelværdien er hver grund et »kan«, også kriminalitet og skat; I må tilføje egne grunde, hvis materialet nævner dem.', 'Under terskelverdien er hver grunn et «kan», også straffbare forhold og skatt; dere kan legge til egne grunner hvis dokumentene nevner dem.'),
    when: advertised, must: any(all(isNot(exclusionGround, 'none'), isNot(exclusionGround, 'taxHaven')), yes(groundInDocuments)), remedies: [keep],
    examples: cases(mid, {
      lawful: { 'a ground of chapter 13': { 'exclusion.ground': 'labour', 'exclusion.groundInDocuments': false }, 'a ground of the documents': { 'exclusion.ground': 'none', 'exclusion.groundInDocuments': true } },
      unlawful: { 'neither': { 'exclusion.ground': 'none', 'exclusion.groundInDocuments': false }, 'a tax haven is no Swedish ground': { 'exclusion.ground': 'taxHaven', 'exclusion.groundInDocuments': false } },
      depends: { 'no ground said': { 'exclusion.groundInDocuments': false } }, outside: outsideBelow,
    }),
  }),
]
