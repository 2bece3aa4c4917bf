import { text as t, type Text } from '../../plain/index.ts'
import { all, any, atMost, duty, is, since, yes } from '../build.ts'
import {
  callMethod, frameworkExceptional, frameworkMethodStated, frameworkMonths, miniCriteria, miniTimeEnough,
} from '../facts/index.ts'
import { frameworkCap } from '../eu/figures.ts'
import type { Life, Rule } from '../types.ts'
import { frameworkRules as shared } from '../eu/framework-shared.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { cases, middle, outsideTwo, partTwo } from './cases.ts'
import { foa, sinceAct, sinceRead } from './sources.ts'

/** § 26-1 stands as amended from 1 January 2018. */
const since2018 = since('2018-01-01')
const of = (id: `no/framework/${string}`, same: Shared, place: string, says: Text, life: Life = sinceAct): Rule => inCountry('NO', same, { id, life, sources: [foa(place)], says })

export const rules: readonly Rule[] = [
  of('no/framework/months', shared.months, '§ 26-1 (4)', t(
    'A framework agreement is made for four years at most unless there are special circumstances, for example its purpose, the cost of investment or the user’s needs; the notice says so.',
    'Ett ramavtal ingås för högst fyra år om det inte finns särskilda förhållanden, till exempel avtalets syfte, investeringskostnader eller användarens behov; annonsen anger det.',
    'En rammeaftale indgås for højst fire år, medmindre der er særlige forhold, fx aftalens formål, investeringsomkostninger eller brugerens behov; bekendtgørelsen siger det.',
    'En rammeavtale inngås for høyst fire år, med mindre det foreligger særlige forhold, for eksempel avtalens formål, investeringskostnader eller brukerens behov; kunngjøringen sier det.'), since2018),
  of('no/framework/buyers-named', shared.buyers, '§ 26-1 (3)', t(
    'Only buyers clearly identified in the notice can give contracts under the framework.', 'Bara myndigheter som tydligt angetts i annonsen kan tilldela kontrakt på ramavtalet.',
    'Kun ordregivere, der er klart identificeret i bekendtgørelsen, kan tildele kontrakter på rammeaftalen.', 'Bare oppdragsgivere som er klart identifisert i kunngjøringen, kan tildele kontrakter under rammeavtalen.'), since2018),
  of('no/framework/method-stated', shared.method, '§ 26-3 (1) og (3)', t(
    'With several suppliers the documents give a key for sharing out contracts, or the conditions for a new competition.', 'Med flera leverantörer anger dokumenten en fördelningsnyckel, eller villkoren för en ny konkurrens.',
    'Med flere leverandører angiver materialet en fordelingsnøgle eller vilkårene for en ny konkurrence.', 'Med flere leverandører angir dokumentene en fordelingsnøkkel eller vilkårene for ny konkurranse.')),
  of('no/framework/parties', shared.parties, '§ 26-1 (3)', t(
    'Only the buyers named and the suppliers that are parties make contracts under it.', 'Bara de angivna myndigheterna och de leverantörer som är parter ingår kontrakt på det.',
    'Kun de nævnte ordregivere og de leverandører, der er parter, indgår kontrakter på den.', 'Bare de nevnte oppdragsgiverne og leverandørene som er parter, inngår kontrakter under den.'), since2018),
  of('no/framework/no-substantial-change', shared.substantial, '§ 26-1 (5)', t(
    'A contract under the framework does not change its terms substantially.', 'Ett kontrakt på ramavtalet ändrar inte dess villkor väsentligt.',
    'En kontrakt på rammeaftalen ændrer ikke dens vilkår væsentligt.', 'Ved tildeling under rammeavtalen endres ikke kontraktsvilkårene vesentlig.'), since2018),
  of('no/framework/single-supplier', shared.single, '§ 26-2', t(
    'With one supplier contracts follow its terms; you may contact it in writing and ask it to complete its tender.', 'Med en leverantör följer kontrakten ramavtalets villkor; ni får skriftligen be leverantören komplettera anbudet.',
    'Med én leverandør følger kontrakterne dens vilkår; I kan skriftligt bede leverandøren fuldstændiggøre sit tilbud.', 'Med én leverandør tildeles kontrakter på rammeavtalens vilkår; dere kan kontakte leverandøren skriftlig og be om at tilbudet utfylles.')),
  of('no/framework/direct-call', shared.direct, '§ 26-3 (1)', t(
    'Where the framework fixes all terms, contracts follow the key for sharing out that stands in the documents.', 'När ramavtalet fastställer alla villkor följer kontrakten den fördelningsnyckel som står i dokumenten.',
    'Hvor rammeaftalen fastlægger alle vilkår, følger kontrakterne den fordelingsnøgle, der står i materialet.', 'Der rammeavtalen fastsetter alle vilkår, tildeles kontrakter etter fordelingsnøkkelen i anskaffelsesdokumentene.')),
  of('no/framework/reopening-foreseen', shared.foreseen, '§ 26-3 (3)', t(
    'Though all terms are fixed, a new competition may be held on conditions specified beforehand; else the key is followed.', 'Även när alla villkor är fastställda får en ny konkurrens hållas på villkor som angetts i förväg; annars gäller fördelningsnyckeln.',
    'Selv om alle vilkår er fastlagt, kan en ny konkurrence holdes på vilkår, der er angivet på forhånd; ellers følges nøglen.', 'Selv om alle vilkår er fastsatt, kan det holdes ny konkurranse på nærmere spesifiserte vilkår; ellers følges fordelingsnøkkelen.')),
  of('no/framework/mini-all-consulted', shared.consulted, '§ 26-3 (4) bokstav a', t(
    'In a new competition all suppliers able to perform the contract are contacted in writing.', 'Vid en ny konkurrens kontaktas skriftligen alla leverantörer som kan genomföra kontraktet.',
    'I en ny konkurrence kontaktes skriftligt alle leverandører, der kan udføre kontrakten.', 'Ved ny konkurranse kontaktes skriftlig alle leverandørene som er i stand til å gjennomføre kontrakten.')),
  of('no/framework/mini-time', shared.time, '§ 26-3 (4) bokstav b og c', t(
    'The deadline fits the complexity and the work of tendering; tenders are written and not opened before it.', 'Tidsfristen passar komplexiteten och arbetet med anbudet; anbuden är skriftliga och öppnas inte före den.',
    'Fristen passer til kompleksiteten og arbejdet med tilbuddet; tilbud er skriftlige og åbnes ikke før den.', 'Fristen tar hensyn til kompleksiteten og arbeidet med tilbudet; tilbudene er skriftlige og åpnes ikke før den er ute.')),
  of('no/framework/mini-criteria', shared.criteria, '§ 26-3 (4) bokstav d', t(
    'The contract goes to the best tender by the award criteria in the documents of the framework.', 'Kontraktet går till det bästa anbudet enligt tilldelningskriterierna i ramavtalets dokument.',
    'Kontrakten går til det bedste tilbud efter kriterierne i rammeaftalens materiale.', 'Kontrakten går til den som har gitt det beste tilbudet etter tildelingskriteriene i dokumentene for rammeavtalen.')),
  // Part II, from the national threshold to the EEA threshold.
  duty({
    id: 'no/framework/months-below', order: 'NO', topic: 'frameworks and systems', life: sinceRead, sources: [foa('§ 11-1 (4)')],
    says: t('Norway limits frameworks to four years under the EEA threshold too, unless there are special circumstances.', 'Norge begränsar ramavtal till fyra år även under EES-tröskelvärdet, om det inte finns särskilda förhållanden.',
      'Norge begrænser rammeaftaler til fire år også under EØS-tærskelværdien, medmindre der er særlige forhold.', 'Også under EØS-terskelverdien varer en rammeavtale høyst fire år, med mindre det foreligger særlige forhold.'),
    steps: ['planFramework'], weight: 'blocks', when: partTwo, must: any(atMost(frameworkMonths, frameworkCap), yes(frameworkExceptional)),
    remedies: [{ change: frameworkMonths, say: t('Shorten it to four years.', 'Korta det till fyra år.', 'Forkort den til fire år.', 'Kort den ned til fire år.') }],
    examples: cases({ ...middle, 'framework.exceptional': false }, {
      lawful: { 'four years': { 'framework.months': 48 }, 'longer for good cause': { 'framework.months': 72, 'framework.exceptional': true } }, unlawful: { 'five years': { 'framework.months': 60 } }, depends: { 'not said': {} }, outside: outsideTwo,
    }),
  }),
  duty({
    id: 'no/framework/rules-below', order: 'NO', topic: 'frameworks and systems', life: sinceRead, sources: [foa('§ 11-1 (2)')],
    says: t('Under the EEA threshold contracts are given by objective rules that treat suppliers alike; the rules stand in the documents.', 'Under EES-tröskelvärdet tilldelas kontrakt enligt objektiva regler som behandlar leverantörer lika; reglerna står i dokumenten.',
      'Under EØS-tærskelværdien tildeles kontrakter efter objektive regler, der ligebehandler leverandører; reglerne står i materialet.', 'Under EØS-terskelverdien tildeles kontrakter etter objektive regler som sikrer likebehandling; reglene står i anskaffelsesdokumentene.'),
    steps: ['planFramework'], weight: 'blocks', when: partTwo, must: yes(frameworkMethodStated),
    remedies: [{ change: frameworkMethodStated, to: true, say: t('Write the rules in the documents.', 'Skriv in reglerna i dokumenten.', 'Skriv reglerne i materialet.', 'Skriv reglene i anskaffelsesdokumentene.') }],
    examples: cases(middle, { lawful: { 'stated': { 'framework.methodStated': true } }, unlawful: { 'not stated': { 'framework.methodStated': false } }, depends: { 'not known': {} }, outside: outsideTwo }),
  }),
  duty({
    id: 'no/framework/mini-below', order: 'NO', topic: 'frameworks and systems', life: sinceRead, sources: [foa('§ 11-1 (3)')],
    says: t('A reopened competition under the EEA threshold has a sufficient deadline and is decided by the criteria of the framework.', 'En förnyad konkurrensutsättning under EES-tröskelvärdet har en tillräcklig tidsfrist och avgörs enligt ramavtalets kriterier.',
      'En genåbnet konkurrence under EØS-tærskelværdien har en tilstrækkelig frist og afgøres efter rammeaftalens kriterier.', 'En gjenåpnet konkurranse under EØS-terskelverdien har en tilstrekkelig frist og avgjøres etter rammeavtalens tildelingskriterier.'),
    steps: ['callOff'], weight: 'blocks', when: all(partTwo, is(callMethod, 'reopened')), must: all(yes(miniTimeEnough), yes(miniCriteria)),
    remedies: [
      { change: miniTimeEnough, to: true, say: t('Lengthen the time.', 'Förläng tiden.', 'Forlæng fristen.', 'Forleng fristen.') },
      { change: miniCriteria, to: true, say: t('Use the criteria of the framework.', 'Använd ramavtalets kriterier.', 'Brug rammeaftalens kriterier.', 'Bruk rammeavtalens kriterier.') },
    ],
    examples: cases({ ...middle, 'framework.callMethod': 'reopened', 'framework.miniTimeEnough': true, 'framework.miniCriteria': true }, {
      lawful: { 'in order': {} }, unlawful: { 'two hours': { 'framework.miniTimeEnough': false }, 'new criteria': { 'framework.miniCriteria': false } }, depends: { 'not judged': { 'framework.miniTimeEnough': undefined } },
      outside: { ...outsideTwo, 'given directly': { 'framework.callMethod': 'direct' } },
    }),
  }),
]
