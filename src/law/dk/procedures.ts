import { text as t, type Text } from '../../plain/index.ts'
import { all, among, any, duty, is, isNot, no, yes } from '../build.ts'
import {
  adaptationNeeded, directGround, earlierFailed, exclusivityByBuyer, innovativeSolution, marketAnalysed, negotiationNeeded, noAlternative,
  noPreciseSpecification, notOnMarket, procedure, procedureReasoned, seriesProduction, subject, urgencyForeseeable, urgencySubstantiated,
} from '../facts/index.ts'
import type { Example, Rule } from '../types.ts'
import { above, around, danishEntry, depends, lawful, partTwo, silent, under, unlawful } from './entry.ts'
import { ul } from './sources.ts'

const noGate = { 'gateway.adaptation': false, 'gateway.innovative': false, 'gateway.complexity': false, 'gateway.noPreciseSpecification': false, 'gateway.earlierFailed': false } as const
const gates = any(yes(adaptationNeeded), yes(innovativeSolution), yes(negotiationNeeded), yes(noPreciseSpecification), yes(earlierFailed))
const gateExamples = (used: 'negotiation' | 'dialogue'): readonly Example[] => [
  ...Object.keys(noGate).map(gate => lawful(`the door ${gate}`, { ...above, procedure: used, ...noGate, [gate]: true })),
  unlawful('no door is open', { ...above, procedure: used, ...noGate }),
  depends('nobody has judged', { ...above, procedure: used }),
  silent('below the threshold', { ...under, procedure: used, ...noGate }),
  silent('another procedure', { ...above, procedure: 'open', ...noGate }),
]
const takeOpen: Text = t('Use an open or restricted procedure instead.', 'Använd ett öppet eller selektivt förfarande i stället.', 'Brug et offentligt eller begrænset udbud i stedet.', 'Bruk en åpen eller begrenset anbudskonkurranse i stedet.')
const withoutNotice = all(partTwo, among(procedure, 'negotiatedWithoutNotice', 'directAward'))
const direct = { ...above, procedure: 'negotiatedWithoutNotice' } as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/procedure/negotiation', 'procedures', ['DK §61(1), 67(1)', 'nat 2.1 Competitive procedure with negotiation, conditio'], ul('§ 61, stk. 1')),
    carriesOut: 'eu/procedure/negotiation',
    says: t('Competitive procedure with negotiation is open when available solutions must be adapted, design or innovation is part of it, complexity or risk calls for negotiation, no precise specification is possible, or an earlier procedure failed.',
      'Förhandlat förfarande får användas när tillgängliga lösningar måste anpassas, köpet rymmer formgivning eller innovation, komplexitet eller risk kräver förhandling, en exakt specifikation inte går att göra eller ett tidigare förfarande misslyckats.',
      'Udbud med forhandling kan bruges, når tilgængelige løsninger må tilpasses, design eller innovation indgår, kompleksitet eller risiko kræver forhandling, en præcis specifikation ikke er mulig, eller et tidligere udbud slog fejl.',
      'Konkurranse med forhandling kan brukes når tilgjengelige løsninger må tilpasses, design eller innovasjon inngår, kompleksitet eller risiko krever forhandling, en presis spesifikasjon ikke er mulig, eller en tidligere konkurranse mislyktes.'),
    steps: ['chooseProcedure', 'sendNotice'], weight: 'blocks',
    when: all(partTwo, is(procedure, 'negotiation')), must: gates,
    remedies: [{ insteadTake: 'chooseProcedure', say: takeOpen }],
    examples: gateExamples('negotiation'),
  }),
  duty({
    ...danishEntry('dk/procedure/dialogue', 'procedures', ['DK §61(1), 67(1)', 'nat 2.1 Competitive dialogue', 'DK §67-72'], ul('§ 67, stk. 1')),
    carriesOut: 'eu/procedure/dialogue',
    says: t('Competitive dialogue is open on the same conditions as negotiation.', 'Konkurrenspräglad dialog får användas under samma villkor som förhandling.',
      'Konkurrencepræget dialog kan bruges på samme betingelser som forhandling.', 'Konkurransepreget dialog kan brukes på samme vilkår som forhandling.'),
    steps: ['chooseProcedure', 'sendNotice'], weight: 'blocks',
    when: all(partTwo, is(procedure, 'dialogue')), must: gates,
    remedies: [{ insteadTake: 'chooseProcedure', say: takeOpen }],
    examples: gateExamples('dialogue'),
  }),
  duty({
    ...danishEntry('dk/partnership/not-on-market', 'procedures', ['DK §73', 'nat 2.1 Innovation partnership', 'nat 2.2 Entry condition', 'DK §73-79'], ul('§ 73 og § 24, nr. 2')),
    carriesOut: 'eu/procedure/partnership-need',
    says: t('An innovation partnership is for something that is not on the market. What can be bought without adaptation counts as already available.',
      'Ett innovationspartnerskap är till för det som inte finns på marknaden. Det som kan köpas utan anpassning räknas som tillgängligt.',
      'Et innovationspartnerskab er til det, der ikke findes på markedet. Det, der kan købes uden tilpasning, regnes for tilgængeligt.',
      'Et innovasjonspartnerskap er for det som ikke finnes på markedet. Det som kan kjøpes uten tilpasning, regnes som tilgjengelig.'),
    steps: ['chooseProcedure', 'writeDocuments', 'sendNotice'], weight: 'blocks',
    when: all(partTwo, is(procedure, 'innovationPartnership')), must: yes(notOnMarket),
    remedies: [{ insteadTake: 'chooseProcedure', say: t('Choose negotiation or dialogue, where a known solution may be adapted.', 'Välj förhandling eller dialog, där en känd lösning kan anpassas.', 'Vælg forhandling eller dialog, hvor en kendt løsning kan tilpasses.', 'Velg forhandling eller dialog, der en kjent løsning kan tilpasses.') }],
    examples: [
      lawful('nothing on the market', { ...above, procedure: 'innovationPartnership', 'need.notOnMarket': true }),
      unlawful('it can be bought as it is', { ...above, procedure: 'innovationPartnership', 'need.notOnMarket': false }),
      depends('nobody has judged', { ...above, procedure: 'innovationPartnership' }),
      silent('negotiation', { ...above, procedure: 'negotiation', 'need.notOnMarket': false }),
      silent('below the threshold', { ...under, procedure: 'innovationPartnership', 'need.notOnMarket': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/partnership/market-study', 'procedures', 'C9', ul('§ 73')),
    replaces: 'eu/procedure/partnership-analysis',
    says: t('A dated look at the market makes it safe to say that nothing there meets the need. The act does not ask for it in words.',
      'En daterad marknadsanalys gör det säkert att säga att inget där uppfyller behovet. Lagen kräver den inte uttryckligen.',
      'En dateret markedsanalyse gør det sikkert at sige, at intet på markedet dækker behovet. Loven kræver den ikke udtrykkeligt.',
      'En datert markedsanalyse gjør det trygt å si at ingenting på markedet dekker behovet. Loven krever den ikke uttrykkelig.'),
    steps: ['chooseProcedure', 'sendNotice'], weight: 'advice',
    when: all(partTwo, is(procedure, 'innovationPartnership')), must: yes(marketAnalysed),
    remedies: [{ change: marketAnalysed, to: true, say: t('Put a dated market analysis on file.', 'Lägg en daterad marknadsanalys i akten.', 'Læg en dateret markedsanalyse på sagen.', 'Legg en datert markedsanalyse i saken.') }],
    examples: around({ of: marketAnalysed, base: { procedure: 'innovationPartnership' }, good: [true], bad: [false], outside: [{ procedure: 'negotiation' }] }),
  }),
  duty({
    ...danishEntry('dk/procedure/reasons', 'records', ['DK §174', 'C5'], ul('§ 174, stk. 1, nr. 5 og 7')),
    carriesOut: 'eu/procedure/reason',
    says: t('The reasons for using negotiation, dialogue or an innovation partnership are written down for the report.',
      'Skälen till att använda förhandling, dialog eller innovationspartnerskap skrivs ner till rapporten.',
      'Grundene til at bruge forhandling, dialog eller innovationspartnerskab skrives ned til rapporten.',
      'Grunnene til å bruke forhandling, dialog eller innovasjonspartnerskap skrives ned til protokollen.'),
    steps: ['sendNotice'], weight: 'needs a reason',
    when: all(partTwo, among(procedure, 'negotiation', 'dialogue', 'innovationPartnership')), must: yes(procedureReasoned),
    remedies: [{ change: procedureReasoned, to: true, say: t('Write the reason for the procedure in the file.', 'Skriv skälet till förfarandet i akten.', 'Skriv grunden til proceduren på sagen.', 'Skriv grunnen til prosedyren i saken.') }],
    examples: [
      ...(['negotiation', 'dialogue', 'innovationPartnership'] as const).map(used => lawful(`${used} with a reason`, { ...above, procedure: used, 'procedure.reasonRecorded': true })),
      ...(['negotiation', 'dialogue', 'innovationPartnership'] as const).map(used => unlawful(`${used} without a reason`, { ...above, procedure: used, 'procedure.reasonRecorded': false })),
      depends('not known', { ...above, procedure: 'innovationPartnership' }),
      silent('open procedure', { ...above, procedure: 'open', 'procedure.reasonRecorded': false }),
      silent('below the threshold', { ...under, procedure: 'negotiation', 'procedure.reasonRecorded': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/direct/ground', 'procedures', ['DK §80-83', 'NAT-NPWP', 'nat 2.1 Negotiation without notice'], ul('§§ 80-83')),
    carriesOut: 'eu/direct/ground',
    says: t('Above the threshold a contract without a notice needs one of the grounds that the act lists.',
      'Över tröskelvärdet kräver ett kontrakt utan annons något av de skäl som lagen räknar upp.',
      'Over tærskelværdien kræver en kontrakt uden udbudsbekendtgørelse et af de grundlag, som loven nævner.',
      'Over terskelverdien krever en kontrakt uten kunngjøring et av grunnlagene som loven nevner.'),
    steps: ['chooseProcedure', 'signContract'], weight: 'blocks',
    when: withoutNotice, must: all(isNot(directGround, 'none'), isNot(directGround, 'reviewGap'), isNot(directGround, 'exceptional')),
    remedies: [{ insteadTake: 'chooseProcedure', say: t('Choose a procedure with a notice.', 'Välj ett förfarande med annons.', 'Vælg en procedure med udbudsbekendtgørelse.', 'Velg en prosedyre med kunngjøring.') }],
    examples: [
      lawful('exclusive rights', { ...direct, 'direct.ground': 'exclusiveRights' }),
      unlawful('no ground', { ...direct, 'direct.ground': 'none' }),
      unlawful('a complaint stops the contract', { ...direct, 'direct.ground': 'reviewGap' }),
      unlawful('extraordinary reasons', { ...direct, 'direct.ground': 'exceptional' }),
      unlawful('direct award, no ground', { ...above, procedure: 'directAward', 'direct.ground': 'none' }),
      depends('no ground named yet', direct),
      silent('below the threshold', { ...under, procedure: 'directAward', 'direct.ground': 'none' }),
      silent('open procedure', { ...above, procedure: 'open', 'direct.ground': 'none' }),
    ],
  }),
  ...([['technical', 'eu/direct/technical'], ['exclusiveRights', 'eu/direct/exclusive-rights']] as const).map(([used, same]) => duty({
    ...danishEntry(used === 'technical' ? 'dk/direct/technical' : 'dk/direct/exclusive-rights', 'procedures', 'DK §80-83', ul('§ 80, stk. 3')),
    carriesOut: same,
    says: used === 'technical'
      ? t('That only one firm can deliver for technical reasons counts only if there is no reasonable alternative and the buyer has not itself narrowed the market.',
        'Att bara ett företag kan leverera av tekniska skäl räknas bara om det inte finns något rimligt alternativ och köparen inte själv har snävat in marknaden.',
        'At kun én virksomhed kan levere af tekniske grunde, tæller kun, hvis der ikke er et rimeligt alternativ, og ordregiveren ikke selv har indsnævret markedet.',
        'At bare én leverandør kan levere av tekniske grunner, teller bare hvis det ikke finnes et rimelig alternativ og oppdragsgiver ikke selv har snevret inn markedet.')
      : t('Exclusive rights count only if there is no reasonable alternative and the buyer has not itself brought the exclusivity about.',
        'Ensamrätt räknas bara om det inte finns något rimligt alternativ och köparen inte själv har orsakat ensamställningen.',
        'Eneret tæller kun, hvis der ikke er et rimeligt alternativ, og ordregiveren ikke selv har skabt eneretten.',
        'Enerett teller bare hvis det ikke finnes et rimelig alternativ og oppdragsgiver ikke selv har skapt eneretten.'),
    steps: ['chooseProcedure', 'signContract'], weight: 'blocks',
    when: all(withoutNotice, is(directGround, used)), must: all(yes(noAlternative), no(exclusivityByBuyer)),
    remedies: [{ insteadTake: 'chooseProcedure', say: t('Announce the purchase and let alternatives come forward.', 'Annonsera köpet och låt alternativen träda fram.', 'Bekendtgør købet, og lad alternativerne melde sig.', 'Kunngjør anskaffelsen og la alternativene melde seg.') }],
    examples: [
      ...around({ of: noAlternative, base: { ...direct, 'direct.ground': used, 'direct.exclusivityByBuyer': false }, good: [true], bad: [false], outside: [{ 'direct.ground': 'extremeUrgency' }, { procedure: 'open' }] }),
      unlawful('the buyer caused it', { ...direct, 'direct.ground': used, 'direct.noAlternative': true, 'direct.exclusivityByBuyer': true }),
      unlawful('a direct award', { ...above, procedure: 'directAward', 'direct.ground': used, 'direct.noAlternative': false, 'direct.exclusivityByBuyer': false }),
    ],
  })),
  duty({
    ...danishEntry('dk/direct/urgency', 'procedures', 'DK §80-83', ul('§ 80, stk. 5')),
    carriesOut: 'eu/direct/urgency',
    says: t('Extreme urgency opens the way only when the buyer could not foresee it and did not cause it, and even short periods would be too long.',
      'Synnerlig brådska öppnar vägen bara när köparen inte kunde förutse den och inte har orsakat den, och även korta tider vore för långa.',
      'Særlig hast åbner kun vejen, når ordregiveren ikke kunne forudse den og ikke selv er skyld i den, og selv korte frister ville være for lange.',
      'Særlig hast åpner bare veien når oppdragsgiver ikke kunne forutse den og ikke er skyld i den, og selv korte frister ville være for lange.'),
    steps: ['chooseProcedure', 'signContract'], weight: 'blocks',
    when: all(withoutNotice, is(directGround, 'extremeUrgency')), must: all(no(urgencyForeseeable), yes(urgencySubstantiated)),
    remedies: [{ insteadTake: 'chooseProcedure', say: t('Use an open procedure with the short period for urgency.', 'Använd ett öppet förfarande med den korta tiden vid brådska.', 'Brug et offentligt udbud med den korte hastefrist.', 'Bruk en åpen anbudskonkurranse med den korte hastefristen.') }],
    examples: [
      lawful('a flood nobody could foresee', { ...direct, 'direct.ground': 'extremeUrgency', 'direct.urgencyForeseeable': false, 'time.urgencySubstantiated': true }),
      unlawful('the old contract ran out as planned', { ...direct, 'direct.ground': 'extremeUrgency', 'direct.urgencyForeseeable': true, 'time.urgencySubstantiated': true }),
      unlawful('a direct award', { ...above, procedure: 'directAward', 'direct.ground': 'extremeUrgency', 'direct.urgencyForeseeable': true, 'time.urgencySubstantiated': true }),
      silent('below the threshold', { ...under, procedure: 'directAward', 'direct.ground': 'extremeUrgency', 'direct.urgencyForeseeable': true, 'time.urgencySubstantiated': true }),
      unlawful('the normal time would have done', { ...direct, 'direct.ground': 'extremeUrgency', 'direct.urgencyForeseeable': false, 'time.urgencySubstantiated': false }),
      depends('not judged', { ...direct, 'direct.ground': 'extremeUrgency' }),
      silent('another ground', { ...direct, 'direct.ground': 'technical', 'direct.urgencyForeseeable': true, 'time.urgencySubstantiated': true }),
      silent('open procedure', { ...above, procedure: 'open', 'direct.ground': 'extremeUrgency', 'direct.urgencyForeseeable': true, 'time.urgencySubstantiated': true }),
    ],
  }),
  duty({
    ...danishEntry('dk/direct/trial-goods', 'procedures', 'DK §80-83', ul('§ 81, stk. 1, nr. 1')),
    carriesOut: 'eu/direct/research-supplies',
    says: t('Goods for research, trial or development may be bought without a notice, but not in series.',
      'Varor för forskning, försök eller utveckling får köpas utan annons, men inte i serie.',
      'Varer til forskning, forsøg eller udvikling kan købes uden udbudsbekendtgørelse, men ikke i serie.',
      'Varer til forskning, forsøk eller utvikling kan kjøpes uten kunngjøring, men ikke i serie.'),
    steps: ['chooseProcedure', 'signContract'], weight: 'blocks',
    when: all(withoutNotice, is(directGround, 'researchSupplies')), must: all(no(seriesProduction), is(subject, 'goods')),
    remedies: [{ insteadTake: 'chooseProcedure', say: t('Buy only goods that the trial needs; announce the rest.', 'Köp bara de varor som försöket kräver; annonsera resten.', 'Køb kun de varer, forsøget kræver; bekendtgør resten.', 'Kjøp bare de varene forsøket krever; kunngjør resten.') }],
    examples: [
      lawful('twelve sensors for a trial', { ...direct, 'direct.ground': 'researchSupplies', subject: 'goods', 'direct.seriesProduction': false }),
      unlawful('two thousand sensors for use', { ...direct, 'direct.ground': 'researchSupplies', subject: 'goods', 'direct.seriesProduction': true }),
      unlawful('a direct award', { ...above, procedure: 'directAward', 'direct.ground': 'researchSupplies', subject: 'goods', 'direct.seriesProduction': true }),
      silent('below the threshold', { ...under, procedure: 'directAward', 'direct.ground': 'researchSupplies', subject: 'goods', 'direct.seriesProduction': true }),
      unlawful('a service', { ...direct, 'direct.ground': 'researchSupplies', 'direct.seriesProduction': false }),
      depends('not said', { ...direct, 'direct.ground': 'researchSupplies', subject: 'goods' }),
      silent('another ground', { ...direct, 'direct.ground': 'technical', 'direct.seriesProduction': true }),
      silent('open procedure', { ...above, procedure: 'open', 'direct.ground': 'researchSupplies', subject: 'goods', 'direct.seriesProduction': true }),
    ],
  }),
]
