import { text } from '../../plain/index.ts'
import { all, among, any, atMost, below, is, isNot, no, since, yes } from '../build.ts'
import {
  clauseClear, modificationGround, modificationNotice, modificationPercent, modificationSum, natureChanged,
  sameAsTender, subject, substantial,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround, insideDirective } from './entry.ts'
import { modificationCap, smallChangeServices, smallChangeWorks } from './figures.ts'
import { insideFull } from './regimes.ts'
import { d24, d25 } from './sources.ts'

const sinceSigned = since('2016-04-18', 'contract signed')
const change = dutyOn('contract', sinceSigned)
const on = (name: string) => ({ 'modification.ground': name })
const noGround = [on('notSubstantial')]
const newProcedure = { insteadTake: 'stateNeed', say: text('Treat the change as a new purchase and open a procedure for it.', 'Behandla ändringen som ett nytt köp och konkurrensutsätt det.', 'Behandl ændringen som et nyt køb, og udbyd det.', 'Behandle endringen som en ny anskaffelse og konkurranseutsett den.') } as const

export const rules: readonly Rule[] = [
  dutyOn('contract')({
    id: 'eu/contract/same-as-tender', steps: ['signContract'], weight: 'blocks', sources: [d24('art. 18(1), 56(1), 30(7)'), d25('art. 36(1), 48(7), 76(5)')], dossier: ['EU-NUM-03', 'hard 15'],
    says: text(
      'What is signed is what was tendered: nothing material changes between award and signature.',
      'Det som skrivs under är det som bjudits: inget väsentligt ändras mellan tilldelning och underskrift.',
      'Det, der underskrives, er det, der blev budt: intet væsentligt ændres mellem tildeling og underskrift.',
      'Det som signeres, er det som ble tilbudt: ikke noe vesentlig endres mellom tildeling og signering.'),
    when: insideFull, must: yes(sameAsTender),
    remedies: [{ change: sameAsTender, to: true, say: text('Take out the new terms.', 'Ta bort de nya villkoren.', 'Fjern de nye vilkår.', 'Fjern de nye vilkårene.') }],
    examples: examplesAround({ utilities: true, of: sameAsTender, good: [true], bad: [false] }),
  }),
  change({
    id: 'eu/change/ground', steps: ['changeContract'], weight: 'blocks', sources: [d24('art. 72(1), (2) and (5)'), d25('art. 89(1), (2) and (5)')], dossier: ['EU-MOD-07', 'myth 19'],
    says: text(
      'A running contract changes only on one of the six grounds that the law names; else a new procedure is needed.',
      'Ett löpande avtal ändras bara på någon av de sex grunder som lagen anger; annars krävs en ny upphandling.',
      'En løbende kontrakt ændres kun på et af de seks grundlag, loven nævner; ellers kræves et nyt udbud.',
      'En løpende kontrakt endres bare på ett av de seks grunnlagene i regelverket; ellers kreves ny konkurranse.'),
    when: insideFull, must: isNot(modificationGround, 'none'),
    remedies: [newProcedure],
    examples: examplesAround({ utilities: true, of: modificationGround, good: ['reviewClause', 'small'], bad: ['none'] }),
  }),
  change({
    id: 'eu/change/review-clause', steps: ['changeContract'], weight: 'blocks', sources: [d24('art. 72(1)(a)'), d25('art. 89(1)(a)')], dossier: ['EU-MOD-01'],
    says: text(
      'A clause can carry a change of any value if it stood in the documents and says clearly what may change, how far and when.',
      'En klausul kan bära en ändring av vilket värde som helst om den fanns i dokumenten och klart anger vad som får ändras, hur mycket och när.',
      'En klausul kan bære en ændring af enhver værdi, hvis den stod i udbudsmaterialet og klart siger, hvad der kan ændres, hvor meget og hvornår.',
      'En klausul kan bære en endring av enhver verdi hvis den sto i dokumentene og klart sier hva som kan endres, hvor mye og når.'),
    when: all(insideFull, is(modificationGround, 'reviewClause')), must: yes(clauseClear),
    remedies: [newProcedure],
    examples: examplesAround({ utilities: true, base: on('reviewClause'), of: clauseClear, good: [true], bad: [false], outside: noGround }),
  }),
  change({
    id: 'eu/change/same-nature', steps: ['changeContract'], weight: 'blocks', sources: [d24('art. 72(1)(a) and (c), 72(2)'), d25('art. 89(1)(a) and (c), 89(2)')], dossier: ['EU-MOD-01', 'EU-MOD-03', 'EU-MOD-06'],
    says: text(
      'Neither a clause, nor the unforeseen, nor small steps may turn the contract into something else.',
      'Varken en klausul, det oförutsedda eller små steg får göra avtalet till något annat.',
      'Hverken en klausul, det uforudsete eller små skridt må gøre kontrakten til noget andet.',
      'Verken en klausul, det uforutsette eller små steg kan gjøre kontrakten til noe annet.'),
    when: all(insideFull, among(modificationGround, 'reviewClause', 'unforeseen', 'small')), must: no(natureChanged),
    remedies: [newProcedure],
    examples: [
      ...examplesAround({ utilities: true, base: on('reviewClause'), of: natureChanged, good: [false], bad: [true], outside: noGround }),
      example('the unforeseen, nature changed', { ...bigPurchase, ...on('unforeseen'), 'modification.natureChanged': true }, 'unlawful'),
      example('a small change, nature changed', { ...bigPurchase, ...on('small'), 'modification.natureChanged': true }, 'unlawful'),
    ],
  }),
  change({
    id: 'eu/change/half', steps: ['changeContract'], weight: 'blocks', sources: [d24('art. 72(1)(b)-(c)')], dossier: ['EU-MOD-02', 'EU-MOD-03', 'micro 69'],
    says: text(
      'Necessary additions and unforeseen circumstances may raise the price by at most 50 per cent of the original each time, and never in order to get round the rules.',
      'Nödvändiga tillägg och oförutsedda omständigheter får höja priset med högst 50 procent av det ursprungliga varje gång, och aldrig för att kringgå reglerna.',
      'Nødvendige supplerende ydelser og uforudsete omstændigheder må hver gang højst øge prisen med 50 procent af den oprindelige, og aldrig for at omgå reglerne.',
      'Nødvendige tilleggsytelser og uforutsette forhold kan hver gang øke prisen med høyst 50 prosent av den opprinnelige, og aldri for å omgå reglene.'),
    when: all(insideDirective, among(modificationGround, 'additional', 'unforeseen')), must: atMost(modificationPercent, modificationCap),
    remedies: [{ change: modificationPercent, say: text('Make the change smaller, and buy the rest in competition.', 'Gör ändringen mindre och konkurrensutsätt resten.', 'Gør ændringen mindre, og udbyd resten.', 'Gjør endringen mindre, og konkurranseutsett resten.') }, newProcedure],
    examples: [
      ...examplesAround({ base: on('additional'), of: modificationPercent, good: [50, 20], bad: [50.1], outside: noGround }),
      example('the unforeseen, 51 per cent', { ...bigPurchase, ...on('unforeseen'), 'modification.percent': 51 }, 'unlawful'),
    ],
  }),
  change({
    id: 'eu/change/notice', steps: ['changeContract'], weight: 'blocks', sources: [d24('art. 72(1), last subparagraph'), d25('art. 89(1), last subparagraph')], dossier: ['EU-PUB-05', 'EU-MOD-02', 'EU-MOD-03'],
    says: text(
      'A change for necessary additions or the unforeseen is announced in a notice of its own.',
      'En ändring för nödvändiga tillägg eller oförutsedda omständigheter annonseras i en egen annons.',
      'En ændring for nødvendige supplerende ydelser eller uforudsete omstændigheder offentliggøres i en særskilt bekendtgørelse.',
      'En endring for nødvendige tilleggsytelser eller uforutsette forhold kunngjøres i en egen kunngjøring.'),
    when: all(insideFull, among(modificationGround, 'additional', 'unforeseen')), must: yes(modificationNotice),
    remedies: [{ change: modificationNotice, to: true, say: text('Send the notice of the change.', 'Skicka annonsen om ändringen.', 'Send bekendtgørelsen om ændringen.', 'Send kunngjøringen om endringen.') }],
    examples: [
      ...examplesAround({ utilities: true, base: on('additional'), of: modificationNotice, good: [true], bad: [false], outside: noGround }),
      example('the unforeseen, no notice', { ...bigPurchase, ...on('unforeseen'), 'modification.noticeSent': false }, 'unlawful'),
    ],
  }),
  change({
    id: 'eu/change/small', steps: ['changeContract'], weight: 'blocks', sources: [d24('art. 72(2)'), d25('art. 89(2)')], dossier: ['EU-MOD-06', 'micro 67'],
    says: text(
      'Small changes are free as long as all of them together stay below 10 per cent of the original value, 15 for works, and below the threshold.',
      'Små ändringar är fria så länge alla tillsammans ligger under 10 procent av ursprungsvärdet, 15 för byggentreprenad, och under tröskelvärdet.',
      'Små ændringer er frie, så længe de tilsammen ligger under 10 procent af den oprindelige værdi, 15 for bygge- og anlægsarbejder, og under tærskelværdien.',
      'Små endringer er frie så lenge de til sammen er under 10 prosent av den opprinnelige verdien, 15 for bygg og anlegg, og under terskelverdien.'),
    when: all(insideFull, is(modificationGround, 'small')),
    must: any(below(modificationSum, smallChangeServices), all(is(subject, 'works'), below(modificationSum, smallChangeWorks))),
    remedies: [{ change: modificationSum, say: text('Change less.', 'Ändra mindre.', 'Ændr mindre.', 'Endre mindre.') }, newProcedure],
    examples: [
      ...examplesAround({ utilities: true, base: on('small'), of: modificationSum, good: [9.5], bad: [10, 12], outside: noGround }),
      example('works, 14 per cent', { ...bigPurchase, ...on('small'), subject: 'works', 'value.estimated': 90_000_000, 'modification.sumPercent': 14 }, 'lawful'),
      example('works, 15 per cent', { ...bigPurchase, ...on('small'), subject: 'works', 'value.estimated': 90_000_000, 'modification.sumPercent': 15 }, 'unlawful'),
    ],
  }),
  change({
    id: 'eu/change/not-substantial', steps: ['changeContract'], weight: 'blocks', sources: [d24('art. 72(1)(d)-(e) and (4)'), d25('art. 89(1)(d)-(e) and (4)')], dossier: ['EU-MOD-04', 'EU-MOD-05', 'EU-MOD-07'],
    says: text(
      'A change that would have drawn or let in others, tips the balance to the contractor or widens the scope a good deal is substantial. The same holds beside a change of contractor.',
      'En ändring som hade lockat eller släppt in andra, ändrar balansen till leverantörens fördel eller vidgar omfattningen betydligt är väsentlig. Det gäller också vid byte av leverantör.',
      'En ændring, der ville have tiltrukket eller lukket andre ind, tipper balancen til leverandørens fordel eller udvider omfanget betydeligt, er grundlæggende. Det gælder også ved skift af leverandør.',
      'En endring som ville ha tiltrukket eller sluppet inn andre, flytter balansen i leverandørens favør eller utvider omfanget betydelig, er vesentlig. Det gjelder også ved bytte av leverandør.'),
    when: all(insideFull, among(modificationGround, 'notSubstantial', 'replacement')), must: no(substantial),
    remedies: [newProcedure],
    examples: [
      ...examplesAround({ utilities: true, base: on('notSubstantial'), of: substantial, good: [false], bad: [true], outside: [on('small')] }),
      example('another contractor and a substantial change', { ...bigPurchase, ...on('replacement'), 'modification.substantial': true }, 'unlawful'),
    ],
  }),
]
