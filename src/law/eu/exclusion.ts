import { text } from '../../plain/index.ts'
import { above, all, among, any, atMost, exception, is, isNot, no, on, yes } from '../build.ts'
import { exclusionGround, exclusionReasons, firmHeard, hearingGroundTold, hearingTimeEnough, instalmentPlan, judgmentKind, lessIntrusive, publicInterest, selfCleaning, yearsSince } from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround, heatCompany, smallPurchase, insideDirective } from './entry.ts'
import { exclusionYearsCrime, exclusionYearsOther } from './exclusion-figures.ts'
import { exclusionRules, insideFull } from './regimes.ts'
import { d24, d25, judgment, sinceTransposition } from './sources.ts'

const exclusion = dutyOn('selection and exclusion')
const convicted = { 'exclusion.ground': 'crime', 'exclusion.judgment': 'finalJudgment', 'exclusion.yearsSince': 2, 'exclusion.selfCleaning': 'none', 'exclusion.publicInterest': false }
/** Art. 57(6) and (7) reach the grounds of art. 57(1) and (4): not tax, which ends on payment, and not what only one country has. */
const curable = all(exclusionRules, isNot(exclusionGround, 'none'), isNot(exclusionGround, 'tax'), isNot(exclusionGround, 'taxHaven'))
const notCurable = [{ 'exclusion.ground': 'none' }, { 'exclusion.ground': 'tax' }, { 'exclusion.ground': 'taxHaven' }]

/** A breach by a municipality for its waterworks, by a company that refers to the grounds, and by one with rules of its own. */
const utilities = (breach: Facts) => [
  example('a municipality for its waterworks', { ...bigPurchase, ...heatCompany, 'buyer.kind': 'municipality', activity: 'water', ...breach }, 'unlawful'),
  example('a heat company that refers to the grounds', { ...bigPurchase, ...heatCompany, 'utility.isAuthority': false, 'utility.refersToClassicRules': true, ...breach }, 'unlawful'),
  example('a heat company with rules of its own', { ...bigPurchase, ...heatCompany, 'utility.isAuthority': false, 'utility.refersToClassicRules': false, ...breach }, 'does not apply'),
]

export const rules: readonly Rule[] = [
  exclusion({
    id: 'eu/exclusion/crime', steps: ['inviteToTender', 'decideAward'], weight: 'blocks', sources: [d24('art. 57(1), (6) and (7)'), d25('art. 76(1)(a), 80(1)')], dossier: ['EU-EXC-01', 'EU-EXC-04', 'EU-EXC-05', 'EU-EXC-06'],
    says: text(
      'A firm with a final judgment for corruption, fraud or another listed crime is kept out for up to five years, unless its own measures show that it is reliable.',
      'Ett företag som genom lagakraftvunnen dom dömts för korruption, bedrägeri eller annat uppräknat brott utesluts i upp till fem år, om inte dess egna åtgärder visar att det är tillförlitligt.',
      'En virksomhed med en endelig dom for bestikkelse, svig eller anden oplistet kriminalitet udelukkes i op til fem år, medmindre dens egne foranstaltninger viser, at den er pålidelig.',
      'En leverandør med rettskraftig dom for korrupsjon, bedrageri eller annet oppført lovbrudd avvises i inntil fem år, med mindre egne tiltak viser at den er pålitelig.'),
    when: all(exclusionRules, is(exclusionGround, 'crime'), is(judgmentKind, 'finalJudgment')),
    must: any(is(selfCleaning, 'sufficient'), above(yearsSince, exclusionYearsCrime)),
    remedies: [{ insteadTake: 'hearFirm', say: text('Hear the firm, then exclude it or go on with it.', 'Hör företaget, och uteslut det sedan eller gå vidare med det.', 'Hør virksomheden, og udeluk den så eller gå videre med den.', 'Hør leverandøren, og avvis den så eller gå videre med den.') }],
    examples: [
      ...utilities({ ...convicted }),
      example('measures enough', { ...bigPurchase, ...convicted, 'exclusion.selfCleaning': 'sufficient' }, 'lawful'),
      example('more than five years ago', { ...bigPurchase, ...convicted, 'exclusion.yearsSince': 6 }, 'lawful'),
      example('five years ago', { ...bigPurchase, ...convicted, 'exclusion.yearsSince': 5 }, 'unlawful'),
      example('two years ago', { ...bigPurchase, ...convicted }, 'unlawful'),
      example('measures not judged', { ...bigPurchase, ...convicted, 'exclusion.selfCleaning': undefined }, 'depends'),
      example('an accepted fine is for national law', { ...bigPurchase, ...convicted, 'exclusion.judgment': 'acceptedFine' }, 'does not apply'),
      example('another ground', { ...bigPurchase, ...convicted, 'exclusion.ground': 'misconduct' }, 'does not apply'),
      example('small purchase', { ...bigPurchase, ...convicted, ...smallPurchase }, 'does not apply'),
    ],
  }),
  exclusion({
    id: 'eu/exclusion/tax', steps: ['inviteToTender', 'decideAward'], weight: 'needs a reason', sources: [d24('art. 57(2)'), d25('art. 76(1)(a), 80(1)')], dossier: ['EU-EXC-02'],
    says: text(
      'A firm that owes taxes or social contributions, by a final decision, is kept out until it has paid or made a binding plan; without such a decision you weigh the proof.',
      'Ett företag som enligt ett slutligt avgörande är skyldigt skatt eller socialavgifter utesluts tills det betalat eller har en bindande plan; utan avgörande prövar ni bevisen.',
      'En virksomhed, der ifølge en endelig afgørelse skylder skat eller sociale bidrag, udelukkes, til den har betalt eller har en bindende aftale; uden afgørelse vurderer I dokumentationen.',
      'En leverandør som etter en endelig avgjørelse skylder skatt eller trygdeavgift, avvises til den har betalt eller har en bindende avtale; uten avgjørelse vurderer dere bevisene.'),
    when: all(exclusionRules, is(exclusionGround, 'tax')), must: yes(instalmentPlan),
    remedies: [
      { change: instalmentPlan, to: true, say: text('Ask the firm for proof of payment or of a binding plan.', 'Be företaget visa betalning eller en bindande plan.', 'Bed virksomheden om bevis for betaling eller en bindende aftale.', 'Be leverandøren om bevis for betaling eller en bindende avtale.') },
      { insteadTake: 'hearFirm', say: text('Hear the firm first.', 'Hör företaget först.', 'Hør virksomheden først.', 'Hør leverandøren først.') },
    ],
    examples: [...utilities({ 'exclusion.ground': 'tax', 'exclusion.publicInterest': false, 'exclusion.instalmentPlan': false }), ...examplesAround({ base: { 'exclusion.ground': 'tax', 'exclusion.publicInterest': false }, of: instalmentPlan, good: [true], bad: [false], outside: [{ 'exclusion.ground': 'none' }] })],
  }),
  exclusion({
    id: 'eu/exclusion/a-ground', steps: ['excludeFirm'], weight: 'blocks', sources: [d24('art. 57(1), (2) and (4)')], dossier: ['EU-EXC-01', 'EU-EXC-03', 'diff 33', 'EX15'],
    says: text(
      'A firm is excluded only on a ground that the law names; a seat in a tax haven is none of the directive’s.',
      'Ett företag utesluts bara på en grund som lagen anger; säte i ett skatteparadis är ingen av direktivets grunder.',
      'En virksomhed udelukkes kun af en grund, som loven nævner; hjemsted i et skattelyland er ikke en af direktivets.',
      'En leverandør avvises bare på et grunnlag som regelverket nevner; sete i et skatteparadis er ikke et av direktivets.'),
    when: insideDirective, must: all(isNot(exclusionGround, 'none'), isNot(exclusionGround, 'taxHaven')),
    remedies: [{ insteadTake: 'evaluate', say: text('Keep the firm in and evaluate its tender.', 'Behåll företaget och utvärdera dess anbud.', 'Behold virksomheden, og evaluer dens tilbud.', 'Behold leverandøren og evaluer tilbudet.') }],
    examples: examplesAround({ of: exclusionGround, good: ['misconduct', 'tax', 'collusion'], bad: ['none', 'taxHaven'] }),
  }),
  exclusion({
    id: 'eu/exclusion/heard-first', steps: ['excludeFirm'], weight: 'blocks',
    sources: [d24('art. 41, 57(6)'), d25('art. 59, 80(1)'), judgment('C-21/03', 'Fabricom', '2005-03-03')], dossier: ['EU-MKT-04', 'EU-EXC-04'],
    says: text(
      'Before you exclude a firm it is told the ground and gets the chance to show that it is reliable; one that helped to prepare gets the chance to show that competition is not distorted.',
      'Innan ni utesluter ett företag får det veta grunden och visa att det är tillförlitligt; ett som medverkat i förberedelsen får visa att konkurrensen inte snedvrids.',
      'Før I udelukker en virksomhed, får den grunden at vide og kan vise, at den er pålidelig; en, der har hjulpet med forberedelsen, kan vise, at konkurrencen ikke fordrejes.',
      'Før dere avviser en leverandør, får den vite grunnlaget og kan vise at den er pålitelig; en som har medvirket i forberedelsen, kan vise at konkurransen ikke vris.'),
    // Whoever helped to prepare is heard under either directive (art. 41 and 59).
    when: any(curable, all(insideFull, is(exclusionGround, 'priorInvolvement'))), must: yes(firmHeard),
    remedies: [
      { change: firmHeard, to: true, say: text('Write to the firm and wait for its answer.', 'Skriv till företaget och vänta på svaret.', 'Skriv til virksomheden, og afvent svaret.', 'Skriv til leverandøren og vent på svaret.') },
      { insteadTake: 'hearFirm', say: text('Hear the firm first.', 'Hör företaget först.', 'Hør virksomheden først.', 'Hør leverandøren først.') },
    ],
    examples: [
      ...utilities({ 'exclusion.ground': 'misconduct', 'exclusion.heard': false }),
      example('misconduct, not heard', { ...bigPurchase, 'exclusion.ground': 'misconduct', 'exclusion.heard': false }, 'unlawful'),
      ...examplesAround({ utilities: true, base: { 'exclusion.ground': 'priorInvolvement' }, of: firmHeard, good: [true], bad: [false], outside: notCurable })],
  }),
  exclusion({
    id: 'eu/exclusion/hearing-fair', steps: ['hearFirm'], weight: 'needs a reason',
    sources: [{ ...d24('art. 41, 57(6)'), known: 'derived' }, { ...d25('art. 59, 80(1)'), known: 'derived' }], dossier: ['EU-EXC-04', 'EU-MKT-04'],
    says: text(
      'The letter that hears a firm names the ground and the facts, and gives it a set time that is long enough to prove that it is reliable or, if it helped to prepare, that competition is not distorted.',
      'Brevet som hör ett företag anger grunden och omständigheterna och ger det en bestämd tid som räcker för att visa att det är tillförlitligt eller, om det medverkat i förberedelsen, att konkurrensen inte snedvrids.',
      'Brevet, der hører en virksomhed, nævner grundlaget og forholdene og giver den en fastsat frist, der er lang nok til at bevise, at den er pålidelig, eller, hvis den har hjulpet med forberedelsen, at konkurrencen ikke fordrejes.',
      'Brevet som hører en leverandør, nevner grunnlaget og forholdene og gir den en fastsatt frist som er lang nok til å bevise at den er pålitelig eller, hvis den har medvirket i forberedelsen, at konkurransen ikke vris.'),
    why: text('A right to show proof is empty for one who does not know what to answer.', 'Rätten att lägga fram bevis är tom för den som inte vet vad den ska svara på.', 'Retten til at føre bevis er tom for den, der ikke ved, hvad den skal svare på.', 'Retten til å føre bevis er tom for den som ikke vet hva den skal svare på.'),
    when: any(curable, all(insideFull, is(exclusionGround, 'priorInvolvement'))), must: all(yes(hearingGroundTold), yes(hearingTimeEnough)),
    remedies: [
      { change: hearingGroundTold, to: true, say: text('Write the ground and the facts in the letter.', 'Skriv grunden och omständigheterna i brevet.', 'Skriv grundlaget og forholdene i brevet.', 'Skriv grunnlaget og forholdene i brevet.') },
      { change: hearingTimeEnough, to: true, say: text('Set a time that is long enough to answer.', 'Sätt en svarstid som räcker.', 'Sæt en svarfrist, der er lang nok.', 'Sett en svarfrist som er lang nok.') },
    ],
    examples: [
      ...utilities({ 'exclusion.ground': 'misconduct', 'hearing.groundTold': false, 'hearing.timeEnough': true }),
      ...examplesAround({ base: { 'exclusion.ground': 'misconduct', 'hearing.timeEnough': true }, of: hearingGroundTold, good: [true], bad: [false], outside: notCurable }),
      ...examplesAround({ utilities: true, base: { 'exclusion.ground': 'priorInvolvement', 'hearing.groundTold': true }, of: hearingTimeEnough, good: [true], bad: [false] }),
    ],
  }),
  exclusion({
    id: 'eu/exclusion/last-resort', steps: ['excludeFirm'], weight: 'blocks', sources: [d24('art. 41, 57(4)(e) and (f)'), d25('art. 36(1), 59')], dossier: ['EU-MKT-04', 'EU-COI-02', 'myth 3'],
    says: text(
      'For a head start or a conflict of interest, exclusion is the last resort: first try what is milder, such as sharing information, longer time or another person.',
      'Vid försprång eller intressekonflikt är uteslutning sista utvägen: pröva först det mildare, som delad information, längre tid eller en annan person.',
      'Ved forspring eller interessekonflikt er udelukkelse sidste udvej: prøv først det mildere, som deling af oplysninger, længere frist eller en anden person.',
      'Ved forsprang eller interessekonflikt er avvisning siste utvei: prøv først det mildere, som deling av informasjon, lengre frist eller en annen person.'),
    when: all(insideFull, among(exclusionGround, 'priorInvolvement', 'conflict')), must: no(lessIntrusive),
    remedies: [{ insteadTake: 'extendDeadline', say: text('Share the information and give more time.', 'Dela informationen och ge mer tid.', 'Del oplysningerne, og giv mere tid.', 'Del informasjonen og gi mer tid.') }],
    examples: [
      ...examplesAround({ utilities: true, base: { 'exclusion.ground': 'priorInvolvement' }, of: lessIntrusive, good: [false], bad: [true], outside: [{ 'exclusion.ground': 'misconduct' }] }),
      example('a conflict, with a milder way', { ...bigPurchase, 'exclusion.ground': 'conflict', 'exclusion.lessIntrusive': true }, 'unlawful'),
    ],
  }),
  exclusion({
    id: 'eu/exclusion/self-cleaning', steps: ['excludeFirm'], weight: 'blocks', sources: [d24('art. 57(6)'), d25('art. 80(1)')], dossier: ['EU-EXC-04'],
    says: text(
      'A firm whose own measures are enough to show that it is reliable is not excluded; if you find them too weak, you give it the reasons.',
      'Ett företag vars egna åtgärder räcker för att visa att det är tillförlitligt utesluts inte; räcker de inte ger ni företaget skälen.',
      'En virksomhed, hvis egne foranstaltninger er nok til at vise dens pålidelighed, udelukkes ikke; er de ikke nok, får den begrundelsen.',
      'En leverandør som har gjort nok selv til å vise at den er pålitelig, avvises ikke; er det ikke nok, får den begrunnelsen.'),
    when: curable, must: isNot(selfCleaning, 'sufficient'),
    remedies: [{ insteadTake: 'evaluate', say: text('Keep the firm in.', 'Behåll företaget.', 'Behold virksomheden.', 'Behold leverandøren.') }],
    examples: [...utilities({ 'exclusion.ground': 'misconduct', 'exclusion.selfCleaning': 'sufficient' }), ...examplesAround({ base: { 'exclusion.ground': 'misconduct' }, of: selfCleaning, good: ['none', 'insufficient'], bad: ['sufficient'], outside: notCurable })],
  }),
  exclusion({
    id: 'eu/exclusion/not-too-long', steps: ['excludeFirm'], weight: 'blocks', sources: [d24('art. 57(7)'), d25('art. 80(1)')], dossier: ['EU-EXC-05'],
    says: text(
      'A ground grows old: five years after a final judgment, three years after another event, it no longer counts, unless the judgment itself says otherwise.',
      'En grund blir gammal: fem år efter en lagakraftvunnen dom, tre år efter en annan händelse, räknas den inte längre, om domen inte säger något annat.',
      'En grund bliver for gammel: fem år efter en endelig dom, tre år efter en anden hændelse, tæller den ikke mere, medmindre dommen siger andet.',
      'Et grunnlag blir gammelt: fem år etter rettskraftig dom, tre år etter en annen hendelse, teller det ikke lenger, om ikke dommen sier noe annet.'),
    when: curable,
    must: any(all(is(exclusionGround, 'crime'), atMost(yearsSince, exclusionYearsCrime)), atMost(yearsSince, exclusionYearsOther)),
    remedies: [{ insteadTake: 'evaluate', say: text('Keep the firm in.', 'Behåll företaget.', 'Behold virksomheden.', 'Behold leverandøren.') }],
    examples: [
      ...utilities({ 'exclusion.ground': 'misconduct', 'exclusion.yearsSince': 4 }),
      ...examplesAround({ base: { 'exclusion.ground': 'misconduct' }, of: yearsSince, good: [3, 1], bad: [4], outside: notCurable }),
      ...examplesAround({ base: { 'exclusion.ground': 'crime' }, of: yearsSince, good: [5, 4, 3], bad: [6] }),
    ],
  }),
  exclusion({
    id: 'eu/exclusion/paid', steps: ['excludeFirm'], weight: 'blocks', sources: [d24('art. 57(2), third subparagraph'), d25('art. 80(1)')], dossier: ['EU-EXC-02'],
    says: text(
      'A firm that has paid what it owed, or keeps a binding plan to pay, is not excluded for the debt.',
      'Ett företag som betalat vad det var skyldigt, eller följer en bindande överenskommelse om betalning, utesluts inte för skulden.',
      'En virksomhed, der har betalt sin gæld eller overholder en bindende aftale om betaling, udelukkes ikke for gælden.',
      'En leverandør som har betalt det den skyldte, eller følger en bindende betalingsavtale, avvises ikke for gjelden.'),
    when: all(exclusionRules, is(exclusionGround, 'tax')), must: no(instalmentPlan),
    remedies: [{ insteadTake: 'evaluate', say: text('Keep the firm in.', 'Behåll företaget.', 'Behold virksomheden.', 'Behold leverandøren.') }],
    examples: [...utilities({ 'exclusion.ground': 'tax', 'exclusion.instalmentPlan': true }), ...examplesAround({ base: { 'exclusion.ground': 'tax' }, of: instalmentPlan, good: [false], bad: [true], outside: [{ 'exclusion.ground': 'misconduct' }] })],
  }),
  exclusion({
    id: 'eu/exclusion/reasons', steps: ['excludeFirm'], weight: 'blocks', sources: [d24('art. 55(1)-(2), 57(6)')], dossier: ['EU-EXC-04'],
    says: text(
      'A firm whose measures you find too weak is told the reasons in writing.',
      'Ett företag vars åtgärder ni anser otillräckliga får skälen skriftligt.',
      'En virksomhed, hvis foranstaltninger I finder utilstrækkelige, får begrundelsen skriftligt.',
      'En leverandør der dere mener tiltakene ikke er nok, får begrunnelsen skriftlig.'),
    when: all(insideDirective, is(selfCleaning, 'insufficient')), must: yes(exclusionReasons),
    remedies: [{ change: exclusionReasons, to: true, say: text('Write the reasons into the decision.', 'Skriv in skälen i beslutet.', 'Skriv begrundelsen ind i afgørelsen.', 'Skriv begrunnelsen inn i avgjørelsen.') }],
    examples: examplesAround({ base: { 'exclusion.selfCleaning': 'insufficient' }, of: exclusionReasons, good: [true], bad: [false], outside: [{ 'exclusion.selfCleaning': 'none' }] }),
  }),
  exception({
    id: 'eu/exclusion/public-interest', order: 'EU', topic: 'selection and exclusion', life: sinceTransposition, to: ['eu/exclusion/crime', 'eu/exclusion/tax'],
    sources: [d24('art. 57(3)')], dossier: ['NAT-EXCL', 'EU-EXC-01', 'EU-EXC-02'],
    says: text(
      'Exceptionally a firm may be let through for overriding reasons of the public interest, such as public health or protection of the environment.',
      'Undantagsvis får ett företag släppas fram av tvingande hänsyn till allmänintresset, till exempel folkhälsan eller miljöskyddet.',
      'Undtagelsesvis må en virksomhed gå videre af hensyn til væsentlige samfundsinteresser, fx folkesundhed eller miljøbeskyttelse.',
      'Unntaksvis kan en leverandør slippes videre av tungtveiende allmenne hensyn, for eksempel folkehelse eller miljøvern.'),
    when: all(among(exclusionGround, 'crime', 'tax'), yes(publicInterest)),
    examples: [
      { name: 'the only maker of a vaccine', facts: { 'exclusion.ground': 'crime', 'exclusion.publicInterest': true }, on: on('2026-09-21'), holds: true },
      { name: 'unpaid tax, the same need', facts: { 'exclusion.ground': 'tax', 'exclusion.publicInterest': true }, on: on('2026-09-21'), holds: true },
      { name: 'no such need', facts: { 'exclusion.ground': 'crime', 'exclusion.publicInterest': false }, on: on('2026-09-21'), holds: false },
      { name: 'a ground that is not compulsory', facts: { 'exclusion.ground': 'misconduct', 'exclusion.publicInterest': true }, on: on('2026-09-21'), holds: false },
      { name: 'nobody has judged', facts: { 'exclusion.ground': 'tax' }, on: on('2026-09-21'), holds: 'unknown' },
    ],
  }),
]
