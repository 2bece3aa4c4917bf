import { text as t } from '../../plain/index.ts'
import { all, among, duty, is, no, yes } from '../build.ts'
import { brandJustified, brandNamed, changeClause, documentsOnline, lotsDivided, lotsReason, orEquivalent, procedure, selfDeclaration, variantsAllowed, variantsMinimum } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, inAct, partTwo, unlawful } from './entry.ts'
import { knl, ul } from './sources.ts'

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/lots/reason', 'documents', 'DK §49', ul('§ 49, stk. 2'), knl('§ 13 a')),
    says: t('A contract that is not divided into lots has the reason in the procurement documents themselves; the internal report is not enough.',
      'Ett kontrakt som inte delas upp i delar har skälet i själva upphandlingsdokumenten; den interna rapporten räcker inte.',
      'En kontrakt, der ikke deles i delkontrakter, har begrundelsen i selve udbudsmaterialet; den interne rapport er ikke nok.',
      'En kontrakt som ikke deles opp i delkontrakter, har begrunnelsen i selve konkurransegrunnlaget; protokollen er ikke nok.'),
    why: t('Small firms shall see why they must bid for the whole. On a complaint, the board can set a sanction of 1 per cent of the value, at most 100 000 kroner.',
      'Små företag ska se varför de måste lämna anbud på allt. Efter klagomål kan nämnden ta ut en avgift på 1 procent av värdet, högst 100 000 danska kronor.',
      'Små virksomheder skal se, hvorfor de må byde på det hele. På klage kan Klagenævnet pålægge en sanktion på 1 procent af værdien, højst 100.000 kroner.',
      'Små leverandører skal se hvorfor de må gi tilbud på alt. Etter klage kan nemnda ilegge en sanksjon på 1 prosent av verdien, høyst 100 000 danske kroner.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: all(inAct, no(lotsDivided)), must: is(lotsReason, 'documents'),
    remedies: [
      { change: lotsReason, to: 'documents', say: t('Write the reason in the procurement documents.', 'Skriv skälet i upphandlingsdokumenten.', 'Skriv begrundelsen i udbudsmaterialet.', 'Skriv begrunnelsen i konkurransegrunnlaget.') },
      { change: lotsDivided, to: true, say: t('Divide the contract into lots.', 'Dela upp kontraktet i delar.', 'Del kontrakten i delkontrakter.', 'Del kontrakten opp i delkontrakter.') },
    ],
    examples: around({ of: lotsReason, base: { 'lots.divided': false }, good: ['documents'], bad: ['report', 'none'], outside: [{ 'lots.divided': true }] }),
  }),
  duty({
    ...danishEntry('dk/documents/brand', 'documents', 'DK §42', ul('§ 42')),
    says: t('A make, source, process or patent is named only when the subject cannot be described otherwise, and then with “or equivalent”.',
      'Ett märke, ursprung, förfarande eller patent nämns bara när föremålet inte kan beskrivas på annat sätt, och då med ”eller likvärdig”.',
      'Et fabrikat, en oprindelse, en fremstillingsproces eller et patent nævnes kun, når genstanden ikke kan beskrives på anden måde, og da med »eller tilsvarende«.',
      'Et merke, en opprinnelse, en prosess eller et patent nevnes bare når ytelsen ikke kan beskrives på annen måte, og da med «eller tilsvarende».'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: all(inAct, yes(brandNamed)), must: all(yes(brandJustified), yes(orEquivalent)),
    remedies: [
      { change: brandNamed, to: false, say: t('Describe what it must achieve instead.', 'Beskriv i stället vad den ska uppnå.', 'Beskriv i stedet, hvad den skal kunne.', 'Beskriv i stedet hva den skal oppnå.') },
      { change: orEquivalent, to: true, say: t('Add “or equivalent”.', 'Lägg till ”eller likvärdig”.', 'Tilføj »eller tilsvarende«.', 'Legg til «eller tilsvarende».') },
    ],
    examples: [
      ...around({ of: orEquivalent, base: { 'documents.brandNamed': true, 'documents.brandJustified': true }, good: [true], bad: [false], outside: [{ 'documents.brandNamed': false }] }),
      unlawful('it could have been described otherwise', { ...above, 'documents.brandNamed': true, 'documents.brandJustified': false, 'documents.orEquivalent': true }),
    ],
  }),
  duty({
    ...danishEntry('dk/documents/variants', 'documents', 'DK §50', ul('§§ 50-52')),
    says: t('Where variants are allowed, the notice says so and gives the minimum requirements that they must meet.',
      'Där alternativa anbud tillåts anger annonsen det och vilka minimikrav de ska uppfylla.',
      'Hvor alternative tilbud er tilladt, angiver udbudsbekendtgørelsen det og de mindstekrav, de skal opfylde.',
      'Der alternative tilbud er tillatt, oppgir kunngjøringen det og hvilke minstekrav de må oppfylle.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: all(inAct, yes(variantsAllowed)), must: yes(variantsMinimum),
    remedies: [{ change: variantsMinimum, to: true, say: t('State the minimum requirements for variants.', 'Ange minimikraven för alternativa anbud.', 'Angiv mindstekravene til alternative tilbud.', 'Oppgi minstekravene til alternative tilbud.') }],
    examples: around({ of: variantsMinimum, base: { 'variants.allowed': true }, good: [true], bad: [false], outside: [{ 'variants.allowed': false }] }),
  }),
  duty({
    ...danishEntry('dk/documents/online', 'documents', 'DK §132', ul('§ 132')),
    says: t('All documents are free and online from the day the notice is published, unless they are of a special nature or confidential.',
      'Alla dokument finns fritt på nätet från den dag annonsen publiceras, om de inte är av särskilt slag eller hemliga.',
      'Alt udbudsmateriale er frit på nettet fra den dag, bekendtgørelsen offentliggøres, medmindre det er af særlig art eller fortroligt.',
      'Alle dokumenter er fritt på nettet fra den dagen kunngjøringen publiseres, med mindre de er av særlig art eller fortrolige.'),
    steps: ['sendNotice'], weight: 'needs a reason',
    when: all(partTwo, among(procedure, 'open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership')), must: yes(documentsOnline),
    remedies: [{ change: documentsOnline, to: true, say: t('Put all documents online before the notice appears.', 'Lägg ut alla dokument innan annonsen publiceras.', 'Læg alt materiale ud, før bekendtgørelsen kommer frem.', 'Legg ut alle dokumenter før kunngjøringen publiseres.') }],
    examples: [
      ...around({ of: documentsOnline, base: { procedure: 'open' }, good: [true], bad: [false], outside: [{ procedure: 'directAward' }] }),
      ...(['restricted', 'negotiation', 'dialogue', 'innovationPartnership'] as const).map(used => unlawful(used, { ...above, procedure: used, 'documents.online': false })),
    ],
  }),
  duty({
    ...danishEntry('dk/documents/espd', 'selection and exclusion', 'DK §148', ul('§ 148')),
    says: t('The buyer must ask for the European self-declaration (ESPD) as first proof.',
      'Köparen ska begära den europeiska egenförsäkran (ESPD) som första bevis.',
      'Ordregiveren skal kræve det fælles europæiske udbudsdokument (ESPD) som foreløbig dokumentation.',
      'Oppdragsgiver skal kreve det europeiske egenerklæringsskjemaet (ESPD) som foreløpig dokumentasjon.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: all(partTwo, among(procedure, 'open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership')), must: yes(selfDeclaration),
    remedies: [{ change: selfDeclaration, to: true, say: t('Add the ESPD to the documents.', 'Lägg till ESPD i dokumenten.', 'Læg ESPD’et ind i materialet.', 'Legg ESPD inn i dokumentene.') }],
    examples: [
      ...around({ of: selfDeclaration, base: { procedure: 'restricted' }, good: [true], bad: [false], outside: [{ procedure: 'directAward' }] }),
      ...(['open', 'negotiation', 'dialogue', 'innovationPartnership'] as const).map(used => unlawful(used, { ...above, procedure: used, 'selection.selfDeclaration': false })),
    ],
  }),
  duty({
    ...danishEntry('dk/documents/change-clause', 'contract', 'DK §179', ul('§ 179')),
    says: t('Changes that may come are put in clear, precise clauses from the start, or they may need a new procurement.',
      'Ändringar som kan komma tas med i klara, precisa klausuler från början, annars kan de kräva en ny upphandling.',
      'Ændringer, der kan komme, skrives fra starten ind i klare, præcise klausuler, ellers kan de kræve et nyt udbud.',
      'Endringer som kan komme, tas inn i klare, presise klausuler fra starten, ellers kan de kreve en ny konkurranse.'),
    steps: ['writeDocuments'], weight: 'advice',
    when: inAct, must: yes(changeClause),
    remedies: [{ change: changeClause, to: true, say: t('Add clear clauses on changes and options.', 'Lägg till klara klausuler om ändringar och optioner.', 'Tilføj klare klausuler om ændringer og optioner.', 'Legg til klare klausuler om endringer og opsjoner.') }],
    examples: around({ of: changeClause, good: [true], bad: [false] }),
  }),
]
