import { text as t } from '../../plain/index.ts'
import { all, yes } from '../build.ts'
import { callWithinMaximum, frameworkEstimate, frameworkMaximum } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { dutyOn, examplesAround, insideDirective } from './entry.ts'
import { frameworkRules as shared } from './framework-shared.ts'
import { ofEu } from './shared-words.ts'
import { d24, judgment } from './sources.ts'

const on = dutyOn('frameworks and systems')
const simonsen = judgment('C-23/20', 'Simonsen & Weel', '2021-06-17')

export const rules: readonly Rule[] = [
  ofEu(shared.months, {
    dossier: ['EU-FA-01'], sources: [d24('art. 33(1), third subparagraph'), d24('Annex V part C, point 10(a)')],
    says: t(
      'A framework agreement runs for four years at most. Longer only in an exceptional case that what is bought calls for, with the reasons in the notice.',
      'Ett ramavtal löper i högst fyra år. Längre bara i ett särskilt fall som det som köps kräver, med skälen i annonsen.',
      'En rammeaftale løber højst fire år. Længere kun i et ekstraordinært tilfælde, som det købte kræver, med begrundelsen i bekendtgørelsen.',
      'En rammeavtale varer høyst fire år. Lenger bare ved særlige forhold som det som kjøpes, krever, med begrunnelsen i kunngjøringen.'),
    why: t('While it runs, others are shut out.', 'Medan det löper är andra utestängda.', 'Så længe den løber, er andre lukket ude.', 'Så lenge den varer, er andre stengt ute.'),
  }),
  ofEu(shared.buyers, {
    dossier: ['EU-FA-02'], sources: [d24('art. 33(2), second subparagraph')],
    says: t(
      'Every buyer that shall be able to use the framework is clearly identified in the notice.',
      'Varje myndighet som ska kunna använda ramavtalet är tydligt angiven i annonsen.',
      'Hver ordregiver, der skal kunne bruge rammeaftalen, er klart angivet i bekendtgørelsen.',
      'Hver oppdragsgiver som skal kunne bruke rammeavtalen, er klart angitt i kunngjøringen.'),
    why: t('Firms price what they can see.', 'Företag sätter pris efter vad de kan se.', 'Virksomheder prissætter det, de kan se.', 'Leverandører priser det de kan se.'),
  }),
  on({
    id: 'eu/framework/maximum-stated', steps: ['planFramework'], weight: 'blocks', dossier: ['EU-FA-03', 'hard 18', 'EU-REM-07'],
    sources: [d24('art. 18(1), 33, 49, Annex V part C, points 7, 8 and 10(a)'), simonsen],
    says: t(
      'The notice or the documents give both the estimated and the maximum quantity or value of the framework. One total for all buyers is enough.',
      'Annonsen eller dokumenten anger både uppskattad och högsta mängd eller värde för ramavtalet. En summa för alla myndigheter räcker.',
      'Bekendtgørelsen eller materialet angiver både den anslåede og den maksimale mængde eller værdi af rammeaftalen. Ét tal for alle ordregivere er nok.',
      'Kunngjøringen eller dokumentene oppgir både anslått og maksimal mengde eller verdi for rammeavtalen. Én sum for alle oppdragsgiverne er nok.'),
    why: t(
      'Without a ceiling nobody knows what is bid for. But a missing ceiling is not the same as no notice at all: by itself it does not make the contract ineffective.',
      'Utan tak vet ingen vad anbudet gäller. Men att taket saknas är inte detsamma som att annons saknas: i sig gör det inte avtalet ogiltigt.',
      'Uden et loft ved ingen, hvad der bydes på. Men et manglende loft er ikke det samme som slet ingen bekendtgørelse: i sig selv gør det ikke kontrakten uden virkning.',
      'Uten et tak vet ingen hva det gis tilbud på. Men et manglende tak er ikke det samme som ingen kunngjøring: alene gjør det ikke kontrakten uten virkning.'),
    when: insideDirective, must: all(yes(frameworkEstimate), yes(frameworkMaximum)),
    remedies: [
      { change: frameworkMaximum, to: true, say: t('State a maximum for the whole framework.', 'Ange ett tak för hela ramavtalet.', 'Angiv et maksimum for hele rammeaftalen.', 'Oppgi et tak for hele rammeavtalen.') },
      { change: frameworkEstimate, to: true, say: t('State the estimate.', 'Ange uppskattningen.', 'Angiv skønnet.', 'Oppgi anslaget.') },
    ],
    examples: [
      ...examplesAround({ base: { 'framework.estimateStated': true }, of: frameworkMaximum, good: [true], bad: [false] }),
      ...examplesAround({ base: { 'framework.maximumStated': true }, of: frameworkEstimate, good: [true], bad: [false] }),
    ],
  }),
  ofEu(shared.method, {
    dossier: ['EU-FA-06'], sources: [d24('art. 33(4)')],
    says: t(
      'With several suppliers the documents say how contracts are given: by which objective conditions directly, and when and on which terms competition is reopened.',
      'Med flera leverantörer anger dokumenten hur kontrakt tilldelas: enligt vilka objektiva villkor direkt, och när och för vilka villkor konkurrensen förnyas.',
      'Med flere leverandører siger materialet, hvordan kontrakter tildeles: efter hvilke objektive kriterier direkte, og hvornår og for hvilke vilkår konkurrencen genåbnes.',
      'Med flere leverandører sier dokumentene hvordan kontrakter tildeles: etter hvilke objektive vilkår direkte, og når og for hvilke vilkår konkurransen gjenåpnes.'),
  }),
  ofEu(shared.parties, {
    dossier: ['EU-FA-02'], sources: [d24('art. 33(2), second subparagraph')],
    says: t(
      'Only buyers identified in the notice call off, and only from suppliers that are parties to the framework.',
      'Bara myndigheter som angetts i annonsen avropar, och bara från leverantörer som är parter i ramavtalet.',
      'Kun ordregivere, der er angivet i bekendtgørelsen, trækker, og kun hos leverandører, der er parter i rammeaftalen.',
      'Bare oppdragsgivere som er angitt i kunngjøringen, gjør avrop, og bare hos leverandører som er parter i rammeavtalen.'),
  }),
  on({
    id: 'eu/framework/exhausted', steps: ['callOff'], weight: 'blocks', dossier: ['EU-FA-03', 'hard 18'], sources: [simonsen, d24('art. 33(2), 72')],
    says: t(
      'When the stated maximum is reached the framework is used up. Nothing more is called off under it.',
      'När det angivna taket är nått är ramavtalet uttömt. Inget mer avropas på det.',
      'Når det angivne maksimum er nået, er rammeaftalen opbrugt. Der trækkes ikke mere på den.',
      'Når den oppgitte maksimumsgrensen er nådd, er rammeavtalen oppbrukt. Det gjøres ikke flere avrop på den.'),
    when: insideDirective, must: yes(callWithinMaximum),
    remedies: [{ insteadTake: 'planFramework', say: t('Start a new procedure in time.', 'Starta en ny upphandling i tid.', 'Start et nyt udbud i tide.', 'Start en ny konkurranse i tide.') }],
    examples: examplesAround({ of: callWithinMaximum, good: [true], bad: [false] }),
  }),
  ofEu(shared.substantial, {
    dossier: ['EU-FA-04'], sources: [d24('art. 33(2), third subparagraph')],
    says: t(
      'A call-off never changes the terms of the framework substantially.', 'Ett avrop ändrar aldrig ramavtalets villkor väsentligt.',
      'Et træk ændrer aldrig rammeaftalens vilkår væsentligt.', 'Et avrop endrer aldri vilkårene i rammeavtalen vesentlig.'),
  }),
  ofEu(shared.single, {
    dossier: ['EU-FA-05'], sources: [d24('art. 33(3)')],
    says: t(
      'With one supplier contracts stay within the terms of the framework. You may ask it, in writing, to complete its tender.',
      'Med en leverantör håller sig kontrakten inom ramavtalets villkor. Ni får skriftligen be leverantören komplettera sitt anbud.',
      'Med én leverandør holder kontrakterne sig inden for rammeaftalens vilkår. I kan skriftligt bede den fuldstændiggøre sit tilbud.',
      'Med én leverandør holder kontraktene seg innenfor vilkårene i rammeavtalen. Dere kan skriftlig be leverandøren utfylle tilbudet.'),
  }),
  ofEu(shared.direct, {
    dossier: ['EU-FA-06'], sources: [d24('art. 33(4)(a)')],
    says: t(
      'A contract is given directly only when the framework fixes all terms and the stated objective conditions point out the supplier.',
      'Ett kontrakt tilldelas direkt bara när ramavtalet fastställer alla villkor och de angivna objektiva villkoren pekar ut leverantören.',
      'En kontrakt tildeles kun direkte, når rammeaftalen fastlægger alle vilkår, og de angivne objektive kriterier udpeger leverandøren.',
      'En kontrakt tildeles bare direkte når rammeavtalen fastsetter alle vilkår og de oppgitte objektive vilkårene peker ut leverandøren.'),
  }),
  ofEu(shared.foreseen, {
    dossier: ['EU-FA-06'], sources: [d24('art. 33(4)(b)')],
    says: t(
      'Where all terms are fixed, competition may be reopened only if the documents foresaw it, with objective criteria for when and the terms it may touch.',
      'När alla villkor är fastställda får konkurrensen förnyas bara om dokumenten förutsåg det, med objektiva villkor för när och vilka villkor det får gälla.',
      'Hvor alle vilkår er fastlagt, kan konkurrencen kun genåbnes, hvis materialet forudså det med objektive kriterier for hvornår og for hvilke vilkår.',
      'Der alle vilkår er fastsatt, kan konkurransen bare gjenåpnes hvis dokumentene forutså det, med objektive vilkår for når og for hvilke vilkår.'),
  }),
  ofEu(shared.consulted, {
    dossier: ['EU-FA-07'], sources: [d24('art. 33(5)(a)')],
    says: t(
      'In a mini-competition every party that can perform the contract is asked in writing.', 'Vid förnyad konkurrensutsättning tillfrågas skriftligen varje part som kan fullgöra kontraktet.',
      'I et miniudbud spørges skriftligt hver part, der kan udføre kontrakten.', 'I en minikonkurranse kontaktes skriftlig hver part som kan gjennomføre kontrakten.'),
  }),
  ofEu(shared.time, {
    dossier: ['EU-FA-07'], sources: [d24('art. 33(5)(b)-(c)')],
    says: t(
      'A mini-competition gives time enough for the task; tenders are written and stay unopened until the deadline.',
      'En förnyad konkurrensutsättning ger tillräcklig tid; anbuden är skriftliga och förblir oöppnade till tidsfristens slut.',
      'Et miniudbud giver tid nok til opgaven; tilbud er skriftlige og forbliver uåbnede til fristen.',
      'En minikonkurranse gir nok tid til oppgaven; tilbudene er skriftlige og forblir uåpnet til fristen.'),
  }),
  ofEu(shared.criteria, {
    dossier: ['EU-FA-07'], sources: [d24('art. 33(5)(d)')],
    says: t(
      'The best tender in a mini-competition is found by the award criteria stated for the framework.', 'Det bästa anbudet i en förnyad konkurrensutsättning utses enligt de tilldelningskriterier som angetts för ramavtalet.',
      'Det bedste tilbud i et miniudbud findes efter de kriterier for tildeling, der er fastsat for rammeaftalen.', 'Det beste tilbudet i en minikonkurranse velges etter tildelingskriteriene som er fastsatt for rammeavtalen.'),
  }),
]
