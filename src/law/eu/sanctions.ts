import { text } from '../../plain/index.ts'
import { above, all, among, any, atLeast, exception, is, isNot, on, yes } from '../build.ts'
import { breachFound, contractFate, fineSum, lettersReasoned, publicInterestInContract, standstillDays, voluntaryDays, voluntaryDiligent, voluntaryPublished, voluntaryReasons } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround } from './entry.ts'
import { standstillElectronic } from './figures.ts'
import { concession, insideAny, light, utility } from './regimes.ts'
import { voluntaryWait } from './review-figures.ts'
import { fastweb } from './review.ts'
import { judgment, r89, r92, sinceTransposition } from './sources.ts'

const sanction = dutyOn('review and sanctions')
const base = { order: 'EU', topic: 'review and sanctions', life: sinceTransposition } as const
const today = on('2026-09-21')
/** The three breaches for which the contract itself falls. */
export const grave = among(breachFound, 'noNotice', 'standstillAndChance', 'callOff')
const none = { 'sanction.breach': 'noNotice', 'sanction.contract': 'stands', 'voluntary.published': false, 'letters.reasons': false, 'sanction.publicInterest': false }
const shield = { 'sanction.breach': 'noNotice', 'voluntary.published': true, 'voluntary.reasonsClear': true, 'voluntary.diligent': true, 'voluntary.days': 10 }

export const rules: readonly Rule[] = [
  sanction({
    id: 'eu/sanction/ineffective', steps: ['setSanction'], weight: 'blocks', sources: [r89('art. 2d(1)(a)', 'statute text read'), r89('art. 2d(1)(b)-(c)'), r92('art. 2d(1)')], dossier: ['EU-REM-02'],
    says: text(
      'The contract is declared ineffective when it was made without the required notice, when it was signed too early and another breach touched the firm’s chance, or when a mini-competition or a purchase in a dynamic system broke the rules.',
      'Avtalet förklaras ogiltigt om det slutits utan föreskriven annonsering, om det skrivits under för tidigt och en annan överträdelse påverkat leverantörens chans, eller om en förnyad konkurrensutsättning eller ett köp i ett dynamiskt inköpssystem brutit mot reglerna.',
      'Kontrakten erklæres uden virkning, hvis den er indgået uden den krævede bekendtgørelse, hvis den er underskrevet for tidligt og en anden overtrædelse påvirkede klagerens chance, eller hvis en genåbnet konkurrence eller et køb i et dynamisk indkøbssystem brød reglerne.',
      'Kontrakten kjennes uten virkning når den er inngått uten den kunngjøringen som kreves, når den er signert for tidlig og et annet brudd påvirket leverandørens mulighet, eller når en ny konkurranse eller et kjøp i en dynamisk innkjøpsordning brøt reglene.'),
    why: text('Otherwise the gravest breaches would cost nothing once the contract is signed.', 'Annars skulle de grövsta överträdelserna inte kosta något när avtalet väl är undertecknat.', 'Ellers ville de groveste overtrædelser intet koste, når kontrakten først er underskrevet.', 'Ellers ville de groveste bruddene ikke koste noe når kontrakten først er signert.'),
    when: all(insideAny, grave), must: among(contractFate, 'ineffective', 'ineffectiveAhead'),
    remedies: [{ change: contractFate, to: 'ineffectiveAhead', say: text('Declare the contract ineffective, at least for what remains.', 'Förklara avtalet ogiltigt, åtminstone för det som återstår.', 'Erklær kontrakten uden virkning, i hvert fald for det, der er tilbage.', 'Kjenn kontrakten uten virkning, i hvert fall for det som gjenstår.') }],
    examples: [
      ...examplesAround({ base: none, of: contractFate, good: ['ineffective', 'ineffectiveAhead'], bad: ['stands', 'shortened'], outside: [{ 'sanction.breach': 'standstill' }, { 'sanction.breach': 'other' }] }),
      example('signed too early, and the chance was touched', { ...bigPurchase, ...none, 'sanction.breach': 'standstillAndChance' }, 'unlawful'),
      example('a wrong mini-competition', { ...bigPurchase, ...none, 'sanction.breach': 'callOff' }, 'unlawful'),
      example('a heat company', { ...utility, ...none }, 'unlawful'),
      example('a concession', { ...concession, ...none }, 'unlawful'),
      example('social services', { ...light, ...none }, 'unlawful'),
      example('protected by a voluntary notice', { ...bigPurchase, ...none, ...shield }, 'does not apply'),
      example('an overriding public interest', { ...bigPurchase, ...none, 'sanction.publicInterest': true }, 'does not apply'),
    ],
  }),
  exception({
    ...base, id: 'eu/sanction/voluntary-notice', to: ['eu/sanction/ineffective', 'eu/sanction/alternative'], sources: [r89('art. 2d(4)'), r92('art. 2d(4)'), fastweb], dossier: ['EU-REM-03'],
    says: text(
      'A contract without prior notice stands if the buyer published a voluntary notice with clear reasons, acted with care, and waited ten days.',
      'Ett avtal utan föregående annonsering består om köparen annonserade frivilligt med tydliga skäl, var omsorgsfull och väntade tio dagar.',
      'En kontrakt uden forudgående bekendtgørelse består, hvis ordregiveren offentliggjorde en profylaksebekendtgørelse med klar begrundelse, handlede med omhu og ventede ti dage.',
      'En kontrakt uten forutgående kunngjøring består hvis oppdragsgiver publiserte en intensjonskunngjøring med klar begrunnelse, var aktsom og ventet ti dager.'),
    when: all(is(breachFound, 'noNotice'), yes(voluntaryPublished), yes(voluntaryReasons), yes(voluntaryDiligent), atLeast(voluntaryDays, voluntaryWait)),
    examples: [
      { name: 'all of it', facts: shield, on: today, holds: true },
      { name: 'nine days', facts: { ...shield, 'voluntary.days': 9 }, on: today, holds: false },
      { name: 'reasons that said nothing', facts: { ...shield, 'voluntary.reasonsClear': false }, on: today, holds: false },
      { name: 'a careless buyer', facts: { ...shield, 'voluntary.diligent': false }, on: today, holds: false },
      { name: 'no notice', facts: { ...shield, 'voluntary.published': false }, on: today, holds: false },
      { name: 'another breach', facts: { ...shield, 'sanction.breach': 'callOff' }, on: today, holds: false },
      { name: 'nobody has judged the care', facts: { ...shield, 'voluntary.diligent': undefined }, on: today, holds: 'unknown' },
    ],
  }),
  exception({
    ...base, id: 'eu/sanction/call-off-waited', to: ['eu/sanction/ineffective', 'eu/sanction/alternative'], sources: [r89('art. 2d(5)'), r92('art. 2d(5)')], dossier: ['EU-REM-04'],
    says: text(
      'A contract after a mini-competition or in a dynamic system stands if the tenderers got the decision with reasons and the buyer then waited ten days.',
      'Ett kontrakt efter förnyad konkurrensutsättning eller i ett dynamiskt inköpssystem består om anbudsgivarna fick beslutet med skäl och köparen sedan väntade tio dagar.',
      'En kontrakt efter genåbnet konkurrence eller i et dynamisk indkøbssystem består, hvis tilbudsgiverne fik beslutningen med begrundelse, og ordregiveren derefter ventede ti dage.',
      'En kontrakt etter ny konkurranse eller i en dynamisk innkjøpsordning består hvis leverandørene fikk beslutningen med begrunnelse og oppdragsgiver så ventet ti dager.'),
    when: all(is(breachFound, 'callOff'), yes(lettersReasoned), atLeast(standstillDays, standstillElectronic)),
    examples: [
      { name: 'told with reasons, ten days', facts: { 'sanction.breach': 'callOff', 'letters.reasons': true, 'standstill.days': 10 }, on: today, holds: true },
      { name: 'nine days', facts: { 'sanction.breach': 'callOff', 'letters.reasons': true, 'standstill.days': 9 }, on: today, holds: false },
      { name: 'no reasons', facts: { 'sanction.breach': 'callOff', 'letters.reasons': false, 'standstill.days': 10 }, on: today, holds: false },
      { name: 'another breach', facts: { 'sanction.breach': 'noNotice', 'letters.reasons': true, 'standstill.days': 10 }, on: today, holds: false },
      { name: 'the days are not known', facts: { 'sanction.breach': 'callOff', 'letters.reasons': true }, on: today, holds: 'unknown' },
    ],
  }),
  exception({
    ...base, id: 'eu/sanction/public-interest', to: ['eu/sanction/ineffective'], sources: [r89('art. 2d(3)')], dossier: ['EU-REM-02'],
    says: text(
      'The contract may stand when overriding reasons of public interest require it; then another sanction takes its place. What the contract would cost to redo is in itself no such reason.',
      'Avtalet får bestå när tvingande hänsyn till ett allmänintresse kräver det; då träder en annan sanktion i stället. Vad det kostar att göra om köpet är i sig inget sådant skäl.',
      'Kontrakten kan bestå, når væsentlige hensyn til almenhedens interesse kræver det; så træder en anden sanktion i stedet. Hvad det koster at gøre købet om, er ikke i sig selv en sådan grund.',
      'Kontrakten kan bestå når vesentlige hensyn til allmennhetens interesser gjør det nødvendig; da trer en annen sanksjon i stedet. Hva det koster å gjøre anskaffelsen om, er ikke i seg selv en slik grunn.'),
    when: yes(publicInterestInContract),
    examples: [
      { name: 'it requires it', facts: { 'sanction.publicInterest': true }, on: today, holds: true },
      { name: 'it does not', facts: { 'sanction.publicInterest': false }, on: today, holds: false },
      { name: 'nobody has judged', facts: {}, on: today, holds: 'unknown' },
    ],
  }),
  sanction({
    id: 'eu/sanction/alternative', steps: ['setSanction'], weight: 'blocks', sources: [r89('art. 2d(2)-(3), 2e'), r92('art. 2d(2)-(3), 2e')], dossier: ['EU-REM-06'],
    says: text(
      'Where such a contract is not undone altogether, and where the only breach is that it was signed too early, there is a fine or the contract is shortened. Damages do not count as a sanction.',
      'När ett sådant avtal inte upphävs helt, och när den enda överträdelsen är för tidig underskrift, beslutas en avgift eller avtalet förkortas. Skadestånd räknas inte som sanktion.',
      'Når en sådan kontrakt ikke ophæves helt, og når den eneste overtrædelse er for tidlig underskrift, pålægges en økonomisk sanktion eller bøde, eller kontrakten afkortes. Erstatning tæller ikke som sanktion.',
      'Når en slik kontrakt ikke oppheves helt, og når det eneste bruddet er for tidlig signering, ilegges gebyr, eller kontrakten avkortes. Erstatning regnes ikke som sanksjon.'),
    when: all(insideAny, any(grave, is(breachFound, 'standstill')), isNot(contractFate, 'ineffective')), must: any(above(fineSum, 0), is(contractFate, 'shortened')),
    remedies: [{ change: fineSum, to: 50_000, say: text('Set a fine that is felt.', 'Besluta en avgift som är kännbar.', 'Pålæg en sanktion, der kan mærkes.', 'Ilegg et gebyr som merkes.') }],
    examples: [
      ...examplesAround({ base: none, of: fineSum, good: [1, 50_000], bad: [0], outside: [{ 'sanction.breach': 'other' }, { 'sanction.contract': 'ineffective' }] }),
      example('only what remains falls, and no fine', { ...bigPurchase, ...none, 'sanction.contract': 'ineffectiveAhead', 'sanction.fine': 0 }, 'unlawful'),
      example('signed too early, no fine', { ...bigPurchase, ...none, 'sanction.breach': 'standstill', 'sanction.fine': 0 }, 'unlawful'),
      example('a wrong mini-competition, no fine', { ...bigPurchase, ...none, 'sanction.breach': 'callOff', 'sanction.fine': 0 }, 'unlawful'),
      example('signed too early and more, no fine', { ...bigPurchase, ...none, 'sanction.breach': 'standstillAndChance', 'sanction.fine': 0 }, 'unlawful'),
      example('shortened instead', { ...bigPurchase, ...none, 'sanction.contract': 'shortened', 'sanction.fine': 0 }, 'lawful'),
      example('protected by a voluntary notice', { ...bigPurchase, ...none, ...shield, 'sanction.fine': 0 }, 'does not apply'),
    ],
  }),
  sanction({
    id: 'eu/sanction/missing-maximum', steps: ['setSanction'], weight: 'blocks', sources: [r89('art. 2d(1)(a)'), { ...r92('art. 2d(1)(a)'), known: 'derived' }, judgment('C-23/20', 'Simonsen & Weel', '2021-06-17')], dossier: ['EU-REM-07'],
    says: text(
      'A framework agreement that was announced, but without its maximum, was not made "without a notice": it is not declared ineffective for that reason.',
      'Ett ramavtal som annonserats, men utan högsta värde eller mängd, har inte slutits ”utan annonsering”: det förklaras inte ogiltigt av det skälet.',
      'En rammeaftale, der var bekendtgjort, men uden sit maksimum, er ikke indgået »uden bekendtgørelse«: den erklæres ikke uden virkning af den grund.',
      'En rammeavtale som var kunngjort, men uten sitt maksimum, er ikke inngått «uten kunngjøring»: den kjennes ikke uten virkning av den grunn.'),
    when: all(insideAny, is(breachFound, 'maximumMissing')), must: among(contractFate, 'stands', 'shortened'),
    remedies: [{ change: contractFate, to: 'stands', say: text('Annul what can be annulled, but let the contract stand.', 'Undanröj det som kan undanröjas, men låt avtalet bestå.', 'Annullér det, der kan annulleres, men lad kontrakten bestå.', 'Opphev det som kan oppheves, men la kontrakten bestå.') }],
    examples: examplesAround({ base: { 'sanction.breach': 'maximumMissing' }, of: contractFate, good: ['stands', 'shortened'], bad: ['ineffective', 'ineffectiveAhead'], outside: [{ 'sanction.breach': 'noNotice' }] }),
  }),
]
