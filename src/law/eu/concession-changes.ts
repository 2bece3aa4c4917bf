import { text } from '../../plain/index.ts'
import { above, all, among, atMost, below, gap, is, isNot, no, since, yes } from '../build.ts'
import { activity, additionOnlyThisFirm, changeUnforeseeable, clauseClear, contractorReplacedBy, estimatedValue, modificationGround, modificationNotice, modificationPercent, modificationSum, natureChanged, substantial } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { aroundConcession, fullConcession, insideFullConcession } from './concession-entry.ts'
import { concessionChangeCap, concessionSmallChange, largeConcession } from './concession-figures.ts'
import { dutyOn, example } from './entry.ts'
import { d23, judgment } from './sources.ts'

const sinceSigned = since('2016-04-18', 'contract signed')
const change = dutyOn('concessions', sinceSigned)
const onGround = (name: string) => ({ 'modification.ground': name })
const newProcedure = { insteadTake: 'stateNeed', say: text('Treat the change as a new concession and let all compete for it.', 'Behandla ändringen som en ny koncession och konkurrensutsätt den.', 'Behandl ændringen som en ny koncession, og udbyd den.', 'Behandle endringen som en ny konsesjonskontrakt, og konkurranseutsett den.') } as const

export const rules: readonly Rule[] = [
  change({
    id: 'eu/concession/change-ground', steps: ['changeContract'], weight: 'blocks', sources: [d23('art. 43(1), (2) and (5)')], dossier: ['EU-MOD-07'],
    says: text(
      'A running concession changes only on a ground that the directive names; else a new procedure is needed.',
      'En löpande koncession ändras bara på en grund som direktivet anger; annars krävs en ny upphandling.',
      'En løbende koncession ændres kun på et grundlag, som direktivet nævner; ellers kræves et nyt udbud.',
      'En løpende konsesjonskontrakt endres bare på et grunnlag direktivet nevner; ellers kreves ny konkurranse.'),
    when: insideFullConcession, must: isNot(modificationGround, 'none'), remedies: [newProcedure],
    examples: aroundConcession({ of: modificationGround, good: ['reviewClause', 'small'], bad: ['none'] }),
  }),
  change({
    id: 'eu/concession/change-clause', steps: ['changeContract'], weight: 'blocks', sources: [d23('art. 43(1)(a)')], dossier: ['EU-MOD-01'],
    says: text(
      'A clause carries a change if it stood in the documents and says clearly what may change, how far and when.',
      'En klausul bär en ändring om den fanns i koncessionsdokumenten och klart anger vad som får ändras, hur mycket och när.',
      'En klausul bærer en ændring, hvis den stod i koncessionsdokumenterne og klart siger, hvad der kan ændres, hvor meget og hvornår.',
      'En klausul bærer en endring hvis den sto i anskaffelsesdokumentene og klart sier hva som kan endres, hvor mye og når.'),
    when: all(insideFullConcession, is(modificationGround, 'reviewClause')), must: yes(clauseClear), remedies: [newProcedure],
    examples: aroundConcession({ base: onGround('reviewClause'), of: clauseClear, good: [true], bad: [false], outside: [onGround('small')] }),
  }),
  change({
    id: 'eu/concession/change-nature', steps: ['changeContract'], weight: 'blocks', sources: [d23('art. 43(1)(a) and (c), 43(2)')], dossier: ['EU-MOD-01', 'EU-MOD-03', 'EU-MOD-06'],
    says: text(
      'Neither a clause, nor the unforeseen, nor small steps may turn the concession into something else.',
      'Varken en klausul, det oförutsedda eller små steg får göra koncessionen till något annat.',
      'Hverken en klausul, det uforudsete eller små skridt må gøre koncessionen til noget andet.',
      'Verken en klausul, det uforutsette eller små steg kan gjøre konsesjonskontrakten til noe annet.'),
    when: all(insideFullConcession, among(modificationGround, 'reviewClause', 'unforeseen', 'small')), must: no(natureChanged), remedies: [newProcedure],
    examples: [
      ...aroundConcession({ base: onGround('reviewClause'), of: natureChanged, good: [false], bad: [true], outside: [onGround('additional')] }),
      example('the unforeseen', { ...fullConcession, ...onGround('unforeseen'), 'modification.natureChanged': true }, 'unlawful'),
      example('a small change', { ...fullConcession, ...onGround('small'), 'modification.natureChanged': true }, 'unlawful'),
    ],
  }),
  change({
    id: 'eu/concession/change-half', steps: ['changeContract'], weight: 'blocks', sources: [d23('art. 43(1)(b)-(c)')], dossier: ['EU-MOD-02', 'EU-MOD-03'],
    says: text(
      'Necessary additions and the unforeseen raise the value by at most 50 per cent each time, unless the concession serves energy, transport, ports or post.',
      'Nödvändiga tillägg och oförutsedda omständigheter höjer värdet med högst 50 procent varje gång, om inte koncessionen gäller energi, transporter, hamnar eller post.',
      'Nødvendige tillæg og uforudsete omstændigheder øger værdien med højst 50 procent hver gang, medmindre koncessionen vedrører energi, transport, havne eller post.',
      'Nødvendige tillegg og uforutsette forhold øker verdien med høyst 50 prosent hver gang, med mindre konsesjonen gjelder energi, transport, havner eller post.'),
    when: all(insideFullConcession, is(activity, 'general'), among(modificationGround, 'additional', 'unforeseen')), must: atMost(modificationPercent, concessionChangeCap),
    remedies: [{ change: modificationPercent, say: text('Make the change smaller, and let all compete for the rest.', 'Gör ändringen mindre och konkurrensutsätt resten.', 'Gør ændringen mindre, og udbyd resten.', 'Gjør endringen mindre, og konkurranseutsett resten.') }, newProcedure],
    examples: [
      ...aroundConcession({ base: onGround('additional'), of: modificationPercent, good: [50, 20], bad: [50.1], outside: [onGround('reviewClause'), { activity: 'heat' }] }),
      example('the unforeseen, 51 per cent', { ...fullConcession, ...onGround('unforeseen'), 'modification.percent': 51 }, 'unlawful'),
    ],
  }),
  change({
    id: 'eu/concession/change-additional', steps: ['changeContract'], weight: 'blocks', sources: [d23('art. 43(1)(b)')], dossier: ['EU-MOD-02'],
    says: text(
      'An addition goes to the same supplier only if it has become necessary, no other can make it for technical or economic reasons, and a change of supplier would bring great inconvenience or cost.',
      'Ett tillägg läggs hos samma leverantör bara om det blivit nödvändigt, ingen annan kan göra det av tekniska eller ekonomiska skäl och ett byte skulle ge betydande olägenheter eller kostnader.',
      'Et tillæg går kun til samme leverandør, hvis det er blevet nødvendigt, ingen anden kan levere det af tekniske eller økonomiske grunde, og et skift ville give betydelige problemer eller omkostninger.',
      'Et tillegg går til samme leverandør bare hvis det er blitt nødvendig, ingen annen kan levere det av tekniske eller økonomiske grunner, og et skifte ville gi betydelige vanskeligheter eller kostnader.'),
    when: all(insideFullConcession, is(modificationGround, 'additional')), must: yes(additionOnlyThisFirm), remedies: [newProcedure],
    examples: aroundConcession({ base: onGround('additional'), of: additionOnlyThisFirm, good: [true], bad: [false], outside: [onGround('small')] }),
  }),
  change({
    id: 'eu/concession/change-unforeseeable', steps: ['changeContract'], weight: 'blocks', sources: [d23('art. 43(1)(c)')], dossier: ['EU-MOD-03'],
    says: text(
      'A change on the ground of the unforeseen needs circumstances that a careful buyer could not have foreseen.',
      'En ändring på grund av det oförutsedda kräver omständigheter som en omsorgsfull köpare inte kunde ha förutsett.',
      'En ændring på grund af det uforudsete kræver omstændigheder, som en påpasselig ordregiver ikke kunne have forudset.',
      'En endring på grunn av det uforutsette krever forhold som en aktsom oppdragsgiver ikke kunne ha forutsett.'),
    when: all(insideFullConcession, is(modificationGround, 'unforeseen')), must: yes(changeUnforeseeable), remedies: [newProcedure],
    examples: aroundConcession({ base: onGround('unforeseen'), of: changeUnforeseeable, good: [true], bad: [false], outside: [onGround('small')] }),
  }),
  change({
    id: 'eu/concession/change-notice', steps: ['changeContract'], weight: 'blocks', sources: [d23('art. 43(1), last subparagraph')], dossier: ['EU-PUB-05'],
    says: text(
      'A change for necessary additions or the unforeseen is announced in TED.',
      'En ändring för nödvändiga tillägg eller det oförutsedda annonseras i TED.',
      'En ændring for nødvendige tillæg eller det uforudsete offentliggøres i TED.',
      'En endring for nødvendige tillegg eller det uforutsette kunngjøres i TED.'),
    when: all(insideFullConcession, among(modificationGround, 'additional', 'unforeseen')), must: yes(modificationNotice),
    remedies: [{ change: modificationNotice, to: true, say: text('Send the notice of the change.', 'Skicka annonsen om ändringen.', 'Send bekendtgørelsen om ændringen.', 'Send kunngjøringen om endringen.') }],
    examples: [
      ...aroundConcession({ base: onGround('additional'), of: modificationNotice, good: [true], bad: [false], outside: [onGround('reviewClause')] }),
      example('the unforeseen', { ...fullConcession, ...onGround('unforeseen'), 'modification.noticeSent': false }, 'unlawful'),
    ],
  }),
  change({
    id: 'eu/concession/change-small', steps: ['changeContract'], weight: 'blocks', sources: [d23('art. 43(2)')], dossier: ['EU-MOD-06'],
    says: text(
      'Small changes are free as long as all together stay below 10 per cent of the value, for works too, and below the threshold.',
      'Små ändringar är fria så länge alla tillsammans ligger under 10 procent av värdet, även för byggkoncessioner, och under tröskelvärdet.',
      'Små ændringer er frie, så længe de tilsammen ligger under 10 procent af værdien, også ved bygge- og anlægskoncessioner, og under tærskelværdien.',
      'Små endringer er frie så lenge de til sammen er under 10 prosent av verdien, også for bygg og anlegg, og under EØS-terskelverdien.'),
    when: all(insideFullConcession, is(modificationGround, 'small')), must: below(modificationSum, concessionSmallChange),
    remedies: [{ change: modificationSum, say: text('Change less.', 'Ändra mindre.', 'Ændr mindre.', 'Endre mindre.') }, newProcedure],
    examples: aroundConcession({ base: onGround('small'), of: modificationSum, good: [9.5], bad: [10, 12], outside: [onGround('reviewClause')] }),
  }),
  gap({
    id: 'eu/concession/change-small-in-a-large', order: 'EU', topic: 'concessions', life: sinceSigned, steps: ['changeContract'], sources: [d23('art. 43(2)(i)')], dossier: ['EU-MOD-06'],
    says: text(
      'In a large concession a change of a few per cent can still reach the threshold; then it is not small. Compare the amount with the threshold yourself.',
      'I en stor koncession kan en ändring på några procent ändå nå tröskelvärdet, och då är den inte liten. Jämför själv beloppet med tröskelvärdet.',
      'I en stor koncession kan en ændring på få procent nå tærskelværdien, og så er den ikke lille. Sammenlign selv beløbet med tærskelværdien.',
      'I en stor konsesjonskontrakt kan en endring på noen få prosent likevel nå terskelverdien, og da er den ikke liten. Sammenlign selv beløpet med terskelverdien.'),
    when: all(insideFullConcession, is(modificationGround, 'small'), above(estimatedValue, largeConcession)),
  }),
  change({
    id: 'eu/concession/change-replacement', steps: ['changeContract'], weight: 'blocks', sources: [d23('art. 43(1)(d)')], dossier: ['EU-MOD-04'],
    says: text(
      'Another concessionaire steps in only by a clear clause, by succession after restructuring or insolvency, or when the buyer itself takes over the duties towards the subcontractors.',
      'En annan koncessionshavare träder in bara enligt en tydlig klausul, genom efterträdande vid omstrukturering eller insolvens, eller när köparen själv tar över skyldigheterna mot underleverantörerna.',
      'En anden koncessionshaver træder kun ind efter en klar klausul, ved indtræden efter omstrukturering eller insolvens, eller når ordregiveren selv overtager forpligtelserne over for underleverandørerne.',
      'En annen leverandør trer inn i konsesjonskontrakten bare etter en klar klausul, ved overtakelse etter omstrukturering eller konkurs, eller når oppdragsgiver selv overtar pliktene overfor underleverandørene.'),
    when: all(insideFullConcession, is(modificationGround, 'replacement')), must: among(contractorReplacedBy, 'clause', 'succession', 'buyer'), remedies: [newProcedure],
    examples: aroundConcession({ base: onGround('replacement'), of: contractorReplacedBy, good: ['clause', 'succession', 'buyer'], bad: ['other', 'subcontractor'], outside: [onGround('small')] }),
  }),
  change({
    id: 'eu/concession/change-substantial', steps: ['changeContract'], weight: 'blocks', sources: [d23('art. 43(1)(d)-(e) and (4)'), judgment('C-526/17', 'Commission v Italy', '2019-09-18')], dossier: ['EU-MOD-04', 'EU-MOD-05'],
    says: text(
      'A change that would have drawn or let in others, tips the balance to the concessionaire or widens the scope a good deal is substantial. The same holds beside a change of concessionaire.',
      'En ändring som hade lockat eller släppt in andra, ändrar balansen till koncessionshavarens fördel eller vidgar omfattningen betydligt är väsentlig. Det gäller också vid byte av koncessionshavare.',
      'En ændring, der ville have tiltrukket eller lukket andre ind, tipper balancen til koncessionshaverens fordel eller udvider omfanget betydeligt, er væsentlig. Det gælder også ved skift af koncessionshaver.',
      'En endring som ville ha tiltrukket eller sluppet inn andre, flytter balansen i leverandørens favør eller utvider omfanget betydelig, er vesentlig. Det gjelder også ved skifte av leverandør.'),
    when: all(insideFullConcession, among(modificationGround, 'notSubstantial', 'replacement')), must: no(substantial), remedies: [newProcedure],
    examples: [
      ...aroundConcession({ base: onGround('notSubstantial'), of: substantial, good: [false], bad: [true], outside: [onGround('small')] }),
      example('another concessionaire and a substantial change', { ...fullConcession, ...onGround('replacement'), 'modification.substantial': true }, 'unlawful'),
    ],
  }),
]
