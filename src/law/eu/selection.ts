import { text } from '../../plain/index.ts'
import { all, any, atMost, is, no, yes } from '../build.ts'
import { localDemand, procedure, refersToClassicRules, researchCapacity, selectionProportionate, selfDeclaration, turnoverReasoned, turnoverTimes } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround, heatCompany, insideDirective } from './entry.ts'
import { turnoverCap } from './figures.ts'
import { exclusionRules, insideFull, insideUtilities } from './regimes.ts'
import { d24, d25 } from './sources.ts'

const selection = dutyOn('selection and exclusion')
const steps = ['writeDocuments', 'sendNotice'] as const

export const rules: readonly Rule[] = [
  selection({
    id: 'eu/selection/proportionate', steps: [...steps], weight: 'blocks', sources: [d24('art. 58(1)'), d25('art. 36(1), 78(1)')], dossier: ['EU-SEL-01'],
    says: text(
      'What you demand of the firms – suitability, money, skill – has to do with the contract and is in proportion to it.',
      'Det ni kräver av företagen – behörighet, ekonomi, kapacitet – har samband med kontraktet och står i proportion till det.',
      'Det, I kræver af virksomhederne – egnethed, økonomi, formåen – har forbindelse med kontrakten og står i forhold til den.',
      'Det dere krever av leverandørene – egnethet, økonomi, kapasitet – har sammenheng med kontrakten og står i forhold til den.'),
    why: text('Heavy demands shut out young firms.', 'Tunga krav stänger ute unga företag.', 'Tunge krav holder unge virksomheder ude.', 'Tunge krav stenger ute unge bedrifter.'),
    when: insideFull, must: yes(selectionProportionate),
    remedies: [{ change: selectionProportionate, to: true, say: text('Drop or lower the demands that the contract does not need.', 'Ta bort eller sänk de krav som kontraktet inte behöver.', 'Fjern eller sænk de krav, kontrakten ikke har brug for.', 'Fjern eller senk kravene kontrakten ikke trenger.') }],
    examples: examplesAround({ utilities: true, of: selectionProportionate, good: [true], bad: [false] }),
  }),
  selection({
    id: 'eu/selection/turnover', steps: [...steps], weight: 'blocks', sources: [d24('art. 58(3)'), d25('art. 80(2)')], dossier: ['EU-SEL-02', 'myth 11'],
    says: text(
      'You may demand a yearly turnover of at most twice the contract value; more only for a special risk, with the reasons in the documents or the report.',
      'Ni får kräva en årsomsättning på högst två gånger kontraktsvärdet; mer bara vid särskild risk, med skälen i dokumenten eller rapporten.',
      'I må højst kræve en årsomsætning på to gange kontraktværdien; mere kun ved en særlig risiko og med begrundelsen i udbudsmaterialet eller rapporten.',
      'Dere kan kreve en årsomsetning på høyst to ganger kontraktsverdien; mer bare ved særlig risiko, med begrunnelsen i dokumentene eller protokollen.'),
    // Utilities: only where their documents refer to the criteria of the classic directive.
    when: any(insideDirective, all(insideUtilities, yes(refersToClassicRules))), must: any(atMost(turnoverTimes, turnoverCap), yes(turnoverReasoned)),
    remedies: [
      { change: turnoverTimes, say: text('Lower the turnover demanded.', 'Sänk omsättningskravet.', 'Sænk omsætningskravet.', 'Senk omsetningskravet.') },
      { change: turnoverReasoned, to: true, say: text('State the special risk.', 'Ange den särskilda risken.', 'Angiv den særlige risiko.', 'Oppgi den særlige risikoen.') },
    ],
    examples: [
      ...examplesAround({ base: { 'selection.turnoverReasoned': false }, of: turnoverTimes, good: [2, 0], bad: [2.25] }),
      example('a heat company that refers to the classic criteria', { ...bigPurchase, ...heatCompany, 'utility.refersToClassicRules': true, 'selection.turnoverTimes': 3, 'selection.turnoverReasoned': false }, 'unlawful'),
      example('a heat company with criteria of its own', { ...bigPurchase, ...heatCompany, 'utility.refersToClassicRules': false, 'selection.turnoverTimes': 3, 'selection.turnoverReasoned': false }, 'does not apply'),
      example('more than twice, with reasons', { ...bigPurchase, 'selection.turnoverTimes': 3, 'selection.turnoverReasoned': true }, 'lawful'),
    ],
  }),
  selection({
    id: 'eu/selection/self-declaration', steps: [...steps], weight: 'blocks', sources: [d24('art. 59(1)-(2)'), d25('art. 80(3)')], dossier: ['EU-ESPD-01'],
    says: text(
      'Firms show with the European self-declaration (ESPD) that they may take part; the papers themselves come later.',
      'Företagen visar med en egen försäkran på det europeiska formuläret (ESPD) att de får delta; själva intygen kommer senare.',
      'Virksomhederne viser med det fælles europæiske udbudsdokument (ESPD), at de kan deltage; selve dokumentationen kommer senere.',
      'Leverandørene viser med det europeiske egenerklæringsskjemaet (ESPD) at de kan delta; selve dokumentasjonen kommer senere.'),
    when: exclusionRules, must: yes(selfDeclaration),
    remedies: [{ change: selfDeclaration, to: true, say: text('Ask for the ESPD instead of certificates.', 'Begär ESPD i stället för intyg.', 'Kræv ESPD i stedet for attester.', 'Be om ESPD i stedet for attester.') }],
    examples: [
      ...examplesAround({ of: selfDeclaration, good: [true], bad: [false] }),
      example('a municipality for its waterworks', { ...bigPurchase, ...heatCompany, 'buyer.kind': 'municipality', activity: 'water', 'selection.selfDeclaration': false }, 'unlawful'),
      example('a heat company with rules of its own', { ...bigPurchase, ...heatCompany, 'utility.isAuthority': false, 'utility.refersToClassicRules': false, 'selection.selfDeclaration': false }, 'does not apply'),
    ],
  }),
  selection({
    id: 'eu/selection/no-local-demand', steps: [...steps], weight: 'blocks', sources: [d24('art. 18(1)'), d25('art. 36(1)')], dossier: ['EU-PRI-01'],
    says: text(
      'No demand and no criterion favours firms because they are local.',
      'Inget krav och inget kriterium gynnar företag för att de är lokala.',
      'Intet krav og intet kriterium favoriserer virksomheder, fordi de er lokale.',
      'Ingen krav og ingen kriterier favoriserer leverandører fordi de er lokale.'),
    why: text('It discriminates against firms from elsewhere.', 'Det diskriminerar företag från andra orter.', 'Det diskriminerer virksomheder fra andre steder.', 'Det diskriminerer leverandører fra andre steder.'),
    when: insideFull, must: no(localDemand),
    remedies: [{ change: localDemand, to: false, say: text('Ask for what you need, such as time to arrive on site.', 'Ange det ni behöver, till exempel inställelsetid.', 'Skriv det, I har brug for, fx responstid.', 'Skriv det dere trenger, for eksempel responstid.') }],
    examples: examplesAround({ utilities: true, of: localDemand, good: [false], bad: [true] }),
  }),
  selection({
    id: 'eu/selection/research-capacity', steps: [...steps], weight: 'blocks', sources: [d24('art. 31(6)'), d25('art. 49(6)')], dossier: ['EU-IP-09'],
    says: text(
      'For an innovation partnership the selection looks in particular at the firm’s capacity to do research and to develop and carry out new solutions.',
      'I ett innovationspartnerskap ser urvalet särskilt till företagets förmåga att forska och att utveckla och genomföra nya lösningar.',
      'I et innovationspartnerskab ser udvælgelsen især på virksomhedens evne til at forske og til at udvikle og gennemføre nye løsninger.',
      'I et innovasjonspartnerskap ser utvelgelsen særlig på leverandørens evne til å forske og til å utvikle og gjennomføre nye løsninger.'),
    when: all(insideFull, is(procedure, 'innovationPartnership')), must: yes(researchCapacity),
    remedies: [{ change: researchCapacity, to: true, say: text('Add a selection criterion on research and innovation.', 'Lägg till ett urvalskriterium om forskning och innovation.', 'Tilføj et udvælgelseskriterium om forskning og innovation.', 'Tilføy et utvelgelseskriterium om forskning og innovasjon.') }],
    examples: examplesAround({ utilities: true, base: { procedure: 'innovationPartnership' }, of: researchCapacity, good: [true], bad: [false], outside: [{ procedure: 'dialogue' }] }),
  }),
]
