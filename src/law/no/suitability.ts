import { text as t } from '../../plain/index.ts'
import { above, all, among, any, atMost, duty, exception, is, no, on, yes } from '../build.ts'
import { activity, estimatedValue, exclusionGround, exclusionReasons, firmHome, instalmentPlan, publicInterest, taxCertificate, taxCertificateMonths, turnoverReasoned, turnoverTimes, winnerCompliant, winnerProof } from '../facts/index.ts'
import { turnoverCap } from '../eu/figures.ts'
import { homePapers, inNotice, insurance, listedProof, notTwice, otherEconomic, ratio, references, turnoverPast } from '../eu/suitability.ts'
import type { Rule } from '../types.ts'
import { cases, insideEu, large, underEea } from './cases.ts'
import { taxCertificateAge, taxCertificateFrom } from './figures.ts'
import { foa, sinceAct } from './sources.ts'

const same = { order: 'NO', life: sinceAct } as const
const base = { order: 'NO', topic: 'selection and exclusion', life: sinceAct, weight: 'blocks' } as const
const today = on('2026-09-21')
const keep = { insteadTake: 'evaluate', say: t('Keep the firm in and go on.', 'Behåll företaget och gå vidare.', 'Behold virksomheden, og gå videre.', 'Behold leverandøren og gå videre.') } as const

export const rules: readonly Rule[] = [
  inNotice.in({ ...same, id: 'no/suitability/in-notice', sources: [foa('§ 16-1 (3)')] }),
  listedProof.in({ ...same, id: 'no/suitability/listed-proof', sources: [foa('§ 16-1 (1) og (2)')] }),
  references.in({ ...same, id: 'no/suitability/reference-years', sources: [foa('§ 16-6 (1) a og b')] }),
  turnoverPast.in({ ...same, id: 'no/suitability/turnover-years', sources: [foa('§ 16-4 (1) e')] }),
  ratio.in({ ...same, id: 'no/suitability/ratio', sources: [foa('§ 16-3 (1) b')] }),
  insurance.in({ ...same, id: 'no/suitability/insurance', sources: [foa('§ 16-3 (1) c')] }),
  otherEconomic.in({ ...same, id: 'no/suitability/other-economic-proof', sources: [foa('§ 16-4 (2)')] }),
  notTwice.in({ ...same, id: 'no/proof/not-at-hand', sources: [foa('§ 17-1 (4)')], dossier: ['nat 4.5 Reuse'] }),
  homePapers.in({ ...same, id: 'no/proof/home-country', sources: [foa('§ 24-7')] }),
  duty({
    ...base, id: 'no/selection/turnover', carriesOut: 'eu/selection/turnover', steps: ['writeDocuments', 'sendNotice'], sources: [foa('§ 16-3 (1) a, (2)-(4)')], dossier: ['EU-SEL-02'],
    says: t('The turnover demanded is at most twice the estimated value of the contract, unless there is a proper reason, stated in the procurement documents; per lot, and under a framework by what is to be carried out at once.', 'Omsättningskravet är högst två gånger kontraktets uppskattade värde, om det inte finns ett sakligt skäl som anges i dokumenten; per del, och i ramavtal efter vad som ska utföras samtidigt.',
      'Omsætningskravet er højst to gange kontraktens anslåede værdi, medmindre der er en saglig grund, som står i materialet; for hver del, og i rammeaftaler efter det, der udføres samtidig.', 'Omsetningskravet er høyst to ganger den anslåtte verdien av kontrakten, med mindre det er en saklig grunn som er angitt i anskaffelsesdokumentene; for hver delkontrakt, og i rammeavtaler etter det som skal utføres samtidig.'),
    when: insideEu, must: any(atMost(turnoverTimes, turnoverCap), yes(turnoverReasoned)),
    remedies: [{ change: turnoverTimes, say: t('Lower the demand.', 'Sänk kravet.', 'Sænk kravet.', 'Senk kravet.') }, { change: turnoverReasoned, to: true, say: t('State the reason in the documents.', 'Ange skälet i dokumenten.', 'Angiv grunden i materialet.', 'Oppgi grunnen i dokumentene.') }],
    examples: cases(large, {
      lawful: { 'twice': { 'selection.turnoverTimes': 2, 'selection.turnoverReasoned': false }, 'more, with a reason': { 'selection.turnoverTimes': 3, 'selection.turnoverReasoned': true } },
      unlawful: { 'more than twice': { 'selection.turnoverTimes': 2.25, 'selection.turnoverReasoned': false } }, depends: { 'not written': { 'selection.turnoverReasoned': false } }, outside: underEea,
    }),
  }),
  duty({
    ...base, id: 'no/award/compliant', carriesOut: 'eu/award/compliant', topic: 'award and standstill', steps: ['decideAward'], sources: [foa('§§ 23-1, 24-8 (1) b')], dossier: ['EU-EVL-01', 'EU-EVL-02'],
    says: t('A tender with a material departure from the documents is rejected and cannot win; before the award you check qualification and grounds for rejection, in an open competition after the evaluation if you like.', 'Ett anbud med väsentlig avvikelse från dokumenten förkastas och kan inte vinna; före tilldelningen kontrolleras kvalificering och uteslutningsgrunder, i öppet förfarande gärna efter utvärderingen.',
      'Et tilbud med væsentlige afvigelser fra materialet afvises og kan ikke vinde; før tildelingen kontrolleres egnethed og afvisningsgrunde, i åben konkurrence gerne efter evalueringen.', 'Et tilbud med vesentlige avvik fra anskaffelsesdokumentene avvises og kan ikke vinne; før tildelingen kontrolleres kvalifikasjonskrav og avvisningsgrunner, i åpen anbudskonkurranse gjerne etter evalueringen.'),
    when: insideEu, must: yes(winnerCompliant), remedies: [{ change: winnerCompliant, to: true, say: t('Go on with the best tender without such a departure.', 'Gå vidare med det bästa anbudet utan sådan avvikelse.', 'Gå videre med det bedste tilbud uden en sådan afvigelse.', 'Gå videre med det beste tilbudet uten slikt avvik.') }],
    examples: cases(large, { lawful: { 'no departure': { 'award.winnerCompliant': true } }, unlawful: { 'a material one': { 'award.winnerCompliant': false } }, depends: { 'not checked': {} }, outside: underEea }),
  }),
  duty({
    ...base, id: 'no/award/proof', carriesOut: 'eu/award/proof', steps: ['decideAward'], sources: [foa('§ 17-1 (5)')], dossier: ['EU-ESPD-02', 'nat 4.5 ESPD above threshold'],
    says: t('Before the award the chosen firm hands in up-to-date evidence at once.', 'Före tilldelningen lämnar den valda leverantören genast aktuella bevis.', 'Før tildelingen afleverer den valgte virksomhed straks opdateret dokumentation.', 'Før tildelingen leverer den valgte leverandøren straks oppdaterte dokumentasjonsbevis.'),
    when: insideEu, must: yes(winnerProof), remedies: [{ change: winnerProof, to: true, say: t('Ask for the evidence.', 'Begär bevisen.', 'Bed om dokumentationen.', 'Be om dokumentasjonen.') }],
    examples: cases(large, { lawful: { 'handed in': { 'award.winnerProof': true } }, unlawful: { 'not handed in': { 'award.winnerProof': false } }, depends: { 'not known': {} }, outside: underEea }),
  }),
  duty({
    ...base, id: 'no/proof/tax-certificate', steps: ['checkWinner'], sources: [foa('§ 7-2 (1) og (2)')], dossier: ['diff 38', 'EX38', 'nat 4.5 Tax certificate'],
    says: t('Above 500 000 kroner the chosen Norwegian firm hands in a certificate for tax and value added tax, at most six months old when tenders or requests were due. Foreign firms are not asked for it.', 'Över 500 000 norska kronor lämnar den valda norska leverantören skatteattest för skatt och mervärdesskatt, högst sex månader gammal när anbud eller ansökningar skulle vara inne. Utländska företag behöver inte lämna den.',
      'Over 500.000 norske kroner afleverer den valgte norske virksomhed skatteattest for skat og moms, højst seks måneder gammel ved fristen for tilbud eller ansøgninger. Udenlandske virksomheder skal ikke.', 'Over 500 000 kroner leverer den valgte norske leverandøren skatteattest for skatt og merverdiavgift, høyst seks måneder gammel regnet fra fristen for tilbud eller forespørsler. Utenlandske leverandører skal ikke levere den.'),
    // Above that sum every purchase is inside the act. The utilities regulation has no such section.
    when: all(is(activity, 'general'), above(estimatedValue, taxCertificateFrom), is(firmHome, 'domestic')), must: all(yes(taxCertificate), atMost(taxCertificateMonths, taxCertificateAge)),
    remedies: [{ insteadTake: 'askClarification', say: t('Ask for a fresh certificate.', 'Begär en ny attest.', 'Bed om en ny attest.', 'Be om en ny skatteattest.') }],
    examples: cases({ ...large, 'firm.home': 'domestic' }, {
      lawful: { 'six months old': { 'taxCertificate.held': true, 'taxCertificate.months': 6 } },
      unlawful: { 'none': { 'taxCertificate.held': false, 'taxCertificate.months': 0 }, 'seven months old': { 'taxCertificate.held': true, 'taxCertificate.months': 7 }, 'just above the sum': { 'value.estimated': 500_001, 'taxCertificate.held': false } },
      depends: { 'its age is not known': { 'taxCertificate.held': true } },
      outside: { 'for a waterworks': { activity: 'water' }, 'a Swedish firm': { 'firm.home': 'eea' }, 'exactly 500 000': { 'value.estimated': 500_000 } },
    }),
  }),
  duty({
    ...base, id: 'no/rejection/paid', carriesOut: 'eu/exclusion/paid', steps: ['excludeFirm'], sources: [foa('§ 24-5 (3)')], dossier: ['nat 4.4 Taxes, otherwise shown', 'nat 4.4 self-cleaning'],
    says: t('A firm that has paid what it owed with interest and fines, or made a binding agreement to pay, cannot be rejected for it.', 'Ett företag som betalat vad det var skyldigt med ränta och böter, eller ingått en bindande betalningsöverenskommelse, kan inte uteslutas för det.', 'En virksomhed, der har betalt sin gæld med renter og bøder eller indgået en bindende betalingsaftale, kan ikke udelukkes for den.', 'En leverandør som har betalt skyldige beløp med renter og bøter, eller inngått en bindende betalingsavtale, kan ikke avvises for dem.'),
    when: all(insideEu, is(exclusionGround, 'tax')), must: no(instalmentPlan), remedies: [keep],
    examples: cases({ ...large, 'exclusion.ground': 'tax' }, { lawful: { 'not paid': { 'exclusion.instalmentPlan': false } }, unlawful: { 'paid': { 'exclusion.instalmentPlan': true } }, depends: { 'not known': {} }, outside: { 'another ground': { 'exclusion.ground': 'labour' }, ...underEea } }),
  }),
  duty({
    ...base, id: 'no/rejection/reasons', carriesOut: 'eu/exclusion/reasons', steps: ['excludeFirm'], sources: [foa('§§ 24-5 (2), 24-10')], dossier: ['EU-EXC-06', 'nat 4.4 Hearing before decision'],
    says: t('A firm may be rejected at any time in the competition; it gets a written message with a short reason as soon as possible.', 'Ett företag får uteslutas när som helst i konkurrensen; det får snarast ett skriftligt besked med en kort motivering.', 'En virksomhed kan afvises når som helst i konkurrencen; den får snarest en skriftlig meddelelse med en kort begrundelse.', 'En leverandør kan avvises på ethvert tidspunkt i konkurransen; den får snarest mulig en skriftlig meddelelse med en kort begrunnelse.'),
    when: insideEu, must: yes(exclusionReasons), remedies: [{ change: exclusionReasons, to: true, say: t('Write the message with its reason.', 'Skriv beskedet med skälet.', 'Skriv meddelelsen med begrundelse.', 'Skriv meddelelsen med begrunnelse.') }],
    examples: cases(large, { lawful: { 'written': { 'exclusion.reasonsGiven': true } }, unlawful: { 'no reason': { 'exclusion.reasonsGiven': false } }, depends: { 'not written': {} }, outside: underEea }),
  }),
  exception({
    id: 'no/rejection/public-interest', order: 'NO', topic: 'selection and exclusion', life: sinceAct, sources: [foa('§§ 9-5 (4), 24-2 (4)')], dossier: ['nat 4.4 Public-interest exception', 'NAT-EXCL'],
    to: ['no/rejection/crime', 'no/rejection/conflict', 'no/rejection/adviser', 'no/rejection/below'],
    says: t('Where public interests make it necessary to contract with the firm, it need not be rejected for crime, final tax debt, bias or a head start.', 'När allmänna hänsyn gör det nödvändigt att ingå kontrakt med företaget behöver det inte uteslutas för brott, fastställd skatteskuld, jäv eller försprång.', 'Hvor almene hensyn gør det nødvendigt at indgå kontrakt med virksomheden, behøver den ikke afvises for kriminalitet, endelig skattegæld, inhabilitet eller forspring.', 'Når allmenne hensyn gjør det nødvendig å inngå kontrakt med leverandøren, kan dere la være å avvise for straffbare forhold, endelig skattegjeld, inhabilitet eller forsprang.'),
    when: all(among(exclusionGround, 'crime', 'conflict', 'priorInvolvement'), yes(publicInterest)),
    examples: [
      ...(['crime', 'conflict', 'priorInvolvement'] as const).map(ground => ({ name: ground, facts: { 'exclusion.ground': ground, 'exclusion.publicInterest': true }, on: today, holds: true })),
      { name: 'no such need', facts: { 'exclusion.ground': 'crime', 'exclusion.publicInterest': false }, on: today, holds: false },
      { name: 'a ground that is a may', facts: { 'exclusion.ground': 'labour', 'exclusion.publicInterest': true }, on: today, holds: false },
      { name: 'not judged', facts: { 'exclusion.ground': 'crime' }, on: today, holds: 'unknown' },
    ],
  }),
]
