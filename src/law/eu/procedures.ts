import { text } from '../../plain/index.ts'
import { all, among, any, is, isNot, no, not, yes } from '../build.ts'
import {
  adaptationNeeded, directGround, earlierFailed, exclusivityByBuyer, innovativeSolution, marketAnalysed, negotiationNeeded,
  noAlternative, noPreciseSpecification, notOnMarket, procedure, procedureReasoned, rndIncludesPurchase, rndListed, rndOnlyBuyer,
  rndPaysAll, seriesProduction, subject, urgencyForeseeable, urgencySubstantiated,
} from '../facts/index.ts'
import type { Condition, Duty, Facts, Rule } from '../types.ts'
import { aboveThreshold, bigPurchase, dutyOn, example, examplesAround, smallPurchase } from './entry.ts'
import { aboveFull, aboveUtilities, utility } from './regimes.ts'
import { d24, d25, judgment } from './sources.ts'

const on = dutyOn('procedures')
const research = { procedure: 'researchAndDevelopment' } as const
const partnership = { procedure: 'innovationPartnership' } as const

// Negotiation and dialogue share one list of gateways (art. 26(4)); one is enough.
const gateways = [adaptationNeeded, innovativeSolution, negotiationNeeded, noPreciseSpecification, earlierFailed] as const
const closed: Facts = Object.fromEntries(gateways.map(g => [g.fact, false]))
const gateway = (procedureName: 'negotiation' | 'dialogue', words: Pick<Duty, 'id' | 'says' | 'why' | 'dossier'>): Duty => on({
  ...words, sources: [d24('art. 26(4)')], weight: 'blocks', steps: ['chooseProcedure', 'sendNotice'],
  when: all(is(procedure, procedureName), aboveThreshold), must: any(...gateways.map(g => yes(g))),
  remedies: [
    { change: innovativeSolution, to: true, say: text('Show that the purchase includes design or innovative solutions, if it does.', 'Visa att köpet omfattar formgivning eller innovativa lösningar, om det gör det.', 'Vis, at købet omfatter design eller innovative løsninger, hvis det gør.', 'Vis at anskaffelsen omfatter design eller innovative løsninger, hvis den gjør det.') },
    { insteadTake: 'chooseProcedure', say: text('Choose the open or restricted procedure, which are always allowed.', 'Välj öppet eller selektivt förfarande, som alltid är tillåtna.', 'Vælg offentligt eller begrænset udbud, som altid er tilladt.', 'Velg åpen eller begrenset anbudskonkurranse, som alltid er tillatt.') },
  ],
  examples: [
    ...gateways.map(g => example(`only ${g.fact}`, { ...bigPurchase, procedure: procedureName, ...closed, [g.fact]: true }, 'lawful')),
    example('no gateway', { ...bigPurchase, procedure: procedureName, ...closed }, 'unlawful'),
    example('one gateway not answered', { ...bigPurchase, procedure: procedureName, ...closed, [innovativeSolution.fact]: undefined }, 'depends'),
    example('an open procedure needs none', { ...bigPurchase, procedure: 'open', ...closed }, 'does not apply'),
    example('below the threshold', { ...bigPurchase, ...smallPurchase, procedure: procedureName, ...closed }, 'does not apply'),
  ],
})

// What each of these grounds for not competing needs besides; the other grounds are in direct-grounds.ts.
const ground = (name: 'technical' | 'exclusiveRights' | 'extremeUrgency' | 'researchSupplies', scope: Condition = aboveFull): Condition =>
  all(among(procedure, 'negotiatedWithoutNotice', 'directAward'), is(directGround, name), scope)
const direct = (name: string): Facts => ({ procedure: 'negotiatedWithoutNotice', 'direct.ground': name })
const alsoAsDirectAward = (facts: Facts, name: string) =>
  example('called a direct award', { ...bigPurchase, ...direct(name), ...facts, procedure: 'directAward' }, 'unlawful')
const compete = text('Choose a procedure with competition.', 'Välj ett förfarande med konkurrens.', 'Vælg en procedure med konkurrence.', 'Velg en prosedyre med konkurranse.')
const open = { procedure: 'open' } as const
const noGround = { 'direct.ground': 'none' } as const
const exclusive = (name: 'technical' | 'exclusiveRights', words: Pick<Duty, 'id' | 'says' | 'why' | 'dossier' | 'sources'>): Duty => on({
  ...words, weight: 'blocks', steps: ['chooseProcedure', 'signContract'], when: ground(name), must: all(yes(noAlternative), no(exclusivityByBuyer)),
  remedies: [{ insteadTake: 'chooseProcedure', say: compete }],
  examples: [
    ...examplesAround({ utilities: true, base: { ...direct(name), 'direct.exclusivityByBuyer': false }, of: noAlternative, good: [true], bad: [false], outside: [open, noGround] }),
    ...examplesAround({ base: { ...direct(name), 'direct.noAlternative': true }, of: exclusivityByBuyer, good: [false], bad: [true] }),
    alsoAsDirectAward({ 'direct.noAlternative': false, 'direct.exclusivityByBuyer': false }, name),
  ],
})

export const rules: readonly Rule[] = [
  on({
    id: 'eu/procedure/above', dossier: ['EU-THR-03'], sources: [d24('art. 4, 26(1)')], weight: 'blocks', steps: ['chooseProcedure', 'sendNotice'],
    says: text(
      'At or above the EU threshold the purchase follows one of the procedures of the directive, not the simpler national rules, those for social services or those for concessions.',
      'Från tröskelvärdet följer köpet något av direktivets förfaranden, inte de enklare nationella reglerna, de för sociala tjänster eller de för koncessioner.',
      'Fra tærskelværdien følger købet en af direktivets procedurer, ikke de enklere nationale regler, dem for sociale tjenesteydelser eller dem for koncessioner.',
      'Fra EØS-terskelverdien følger anskaffelsen en av direktivets prosedyrer, ikke de enklere nasjonale reglene, reglene for sosiale tjenester eller reglene for konsesjoner.'),
    when: aboveThreshold, must: not(among(procedure, 'belowThreshold', 'lightRegime', 'concession')),
    remedies: [{ change: procedure, to: 'open', say: text('Choose the open procedure, which is always allowed.', 'Välj öppet förfarande, som alltid är tillåtet.', 'Vælg offentligt udbud, som altid er tilladt.', 'Velg åpen anbudskonkurranse, som alltid er tillatt.') }],
    examples: examplesAround({ of: procedure, good: ['open', 'restricted'], bad: ['belowThreshold', 'lightRegime', 'concession'] }),
  }),
  gateway('negotiation', {
    id: 'eu/procedure/negotiation', dossier: ['EU-PROC-03'],
    says: text(
      'You may negotiate when the solution must be adapted or invented, the matter is complex, it cannot be specified precisely, or an earlier open or restricted procedure failed.',
      'Ni får förhandla när lösningen måste anpassas eller är innovativ, när saken är komplex, när den inte går att specificera exakt eller när ett tidigare öppet eller selektivt förfarande misslyckats.',
      'I må forhandle, når løsningen skal tilpasses eller er innovativ, når sagen er kompleks, når den ikke kan beskrives præcist, eller når et tidligere offentligt eller begrænset udbud slog fejl.',
      'Dere kan forhandle når løsningen må tilpasses eller er nyskapende, når saken er kompleks, når den ikke kan beskrives presist, eller når en tidligere åpen eller begrenset anbudskonkurranse mislyktes.'),
    why: text('Buying something new nearly always opens one of these gateways.', 'Den som köper något nytt uppfyller nästan alltid något av villkoren.', 'Den, der køber noget nyt, opfylder næsten altid en af betingelserne.', 'Den som kjøper noe nytt, oppfyller nesten alltid ett av vilkårene.'),
  }),
  gateway('dialogue', {
    id: 'eu/procedure/dialogue', dossier: ['EU-PROC-04'],
    says: text(
      'Competitive dialogue is open on the same grounds as negotiation.',
      'Konkurrenspräglad dialog får användas på samma grunder som förhandlat förfarande.',
      'Konkurrencepræget dialog kan bruges på samme grundlag som udbud med forhandling.',
      'Konkurransepreget dialog kan brukes på de samme grunnlagene som konkurranse med forhandling.'),
  }),
  on({
    id: 'eu/procedure/reason', dossier: ['EU-PROC-03', 'EU-PROC-04', 'hard 6'], sources: [d24('art. 84(1)(e)')], weight: 'needs a reason', steps: ['sendNotice'],
    says: text(
      'Write down why negotiation or dialogue is allowed here.',
      'Skriv ner varför förhandling eller dialog är tillåten här.',
      'Skriv ned, hvorfor forhandling eller dialog er tilladt her.',
      'Skriv ned hvorfor forhandling eller dialog er tillatt her.'),
    when: all(among(procedure, 'negotiation', 'dialogue'), aboveThreshold), must: yes(procedureReasoned),
    remedies: [{ change: procedureReasoned, to: true, say: text('Put the reason on file.', 'Lägg skälet i akten.', 'Læg begrundelsen på sagen.', 'Legg begrunnelsen i saken.') }],
    examples: [
      ...examplesAround({ base: { procedure: 'negotiation' }, of: procedureReasoned, good: [true], bad: [false], outside: [open] }),
      example('a dialogue without a reason', { ...bigPurchase, procedure: 'dialogue', 'procedure.reasonRecorded': false }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/procedure/partnership-need', dossier: ['EU-PROC-05', 'EU-IP-01'], sources: [d24('art. 26(3), 31(1)-(2)'), d25('art. 49(1)')], weight: 'blocks', steps: ['chooseProcedure', 'sendNotice'],
    says: text(
      'An innovation partnership is for a need that nothing already on the market can meet.',
      'Innovationspartnerskap är för behov som inget på marknaden redan kan tillgodose.',
      'Innovationspartnerskab er til behov, som intet på markedet allerede kan dække.',
      'Innovasjonspartnerskap er for behov som ingenting på markedet allerede kan dekke.'),
    why: text('What already exists is to be bought in open competition.', 'Det som redan finns ska köpas i öppen konkurrens.', 'Det, der allerede findes, skal købes i åben konkurrence.', 'Det som allerede finnes, skal kjøpes i åpen konkurranse.'),
    when: all(is(procedure, 'innovationPartnership'), aboveFull), must: yes(notOnMarket),
    remedies: [{ insteadTake: 'chooseProcedure', say: text('If solutions exist, choose negotiation or dialogue.', 'Om det finns lösningar: välj förhandlat förfarande eller konkurrenspräglad dialog.', 'Findes der løsninger, så vælg udbud med forhandling eller konkurrencepræget dialog.', 'Finnes det løsninger, velg konkurranse med forhandling eller konkurransepreget dialog.') }],
    examples: examplesAround({ utilities: true, base: partnership, of: notOnMarket, good: [true], bad: [false], outside: [{ procedure: 'dialogue' }] }),
  }),
  on({
    id: 'eu/procedure/partnership-analysis', dossier: ['EU-IP-01', 'hard 5'], sources: [d24('art. 31(1)'), d25('art. 49(1)')], weight: 'blocks', steps: ['chooseProcedure', 'sendNotice'],
    says: text(
      'A dated market analysis shows that the need cannot be met by what is on sale.',
      'En daterad marknadsanalys visar att behovet inte kan tillgodoses med det som finns på marknaden.',
      'En dateret markedsanalyse viser, at behovet ikke kan dækkes af det, der findes på markedet.',
      'En datert markedsanalyse viser at behovet ikke kan dekkes av det som finnes på markedet.'),
    when: all(is(procedure, 'innovationPartnership'), aboveFull), must: yes(marketAnalysed),
    remedies: [{ change: marketAnalysed, to: true, say: text('Examine the market and put the result on file, with sources and date.', 'Undersök marknaden och lägg resultatet i akten, med källor och datum.', 'Undersøg markedet, og læg resultatet på sagen med kilder og dato.', 'Undersøk markedet og legg resultatet i saken, med kilder og dato.') }],
    examples: examplesAround({ utilities: true, base: partnership, of: marketAnalysed, good: [true], bad: [false], outside: [{ procedure: 'dialogue' }] }),
  }),
  on({
    id: 'eu/direct/ground', dossier: ['EU-PROC-06', 'EU-NP-12'], sources: [d24('art. 26(6), 32'), d25('art. 44(5), 50')], weight: 'blocks', steps: ['chooseProcedure', 'signContract'],
    says: text(
      'At or above the threshold a contract without a notice needs one of the few grounds that the directive lists.',
      'Från tröskelvärdet kräver ett avtal utan annons någon av de få grunder som direktivet räknar upp.',
      'Fra tærskelværdien kræver en kontrakt uden bekendtgørelse et af de få grundlag, som direktivet nævner.',
      'Fra EØS-terskelverdien krever en kontrakt uten kunngjøring ett av de få grunnlagene direktivet regner opp.'),
    // What Norway, and Sweden below the threshold, allow besides is no ground of the directive; art. 50 of the utilities directive knows no unacceptable tenders.
    when: all(among(procedure, 'negotiatedWithoutNotice', 'directAward'), aboveFull), must: all(isNot(directGround, 'none'), isNot(directGround, 'reviewGap'), isNot(directGround, 'exceptional'), isNot(directGround, 'specialBelow'),
      not(all(aboveUtilities, is(directGround, 'unacceptableTenders')))),
    remedies: [{ insteadTake: 'chooseProcedure', say: compete }],
    examples: [
      ...examplesAround({ utilities: true, base: { procedure: 'negotiatedWithoutNotice' }, of: directGround, good: ['technical'], bad: ['none', 'reviewGap', 'exceptional', 'specialBelow'], outside: [open] }),
      example('a direct award without a ground', { ...bigPurchase, procedure: 'directAward', ...noGround }, 'unlawful'),
      example('unacceptable tenders', { ...bigPurchase, procedure: 'negotiatedWithoutNotice', 'direct.ground': 'unacceptableTenders' }, 'lawful'),
      example('technical reasons, for a heat network', { ...utility, procedure: 'negotiatedWithoutNotice', 'direct.ground': 'technical' }, 'lawful'),
      example('unacceptable tenders, for a heat network', { ...utility, procedure: 'negotiatedWithoutNotice', 'direct.ground': 'unacceptableTenders' }, 'unlawful'),
    ],
  }),
  exclusive('technical', {
    id: 'eu/direct/technical', dossier: ['EU-NP-03'], sources: [d24('art. 32(2)(b)(ii)'), d25('art. 50(c)(ii)')],
    says: text(
      'That only one firm can do it for technical reasons counts only if there is no reasonable alternative and your own narrow requirements are not the cause.',
      'Att bara ett företag kan leverera av tekniska skäl räknas bara om det saknas rimliga alternativ och det inte beror på era egna snäva krav.',
      'At kun én virksomhed kan levere af tekniske grunde, tæller kun, hvis der ikke er et rimeligt alternativ, og jeres egne snævre krav ikke er årsagen.',
      'At bare én leverandør kan levere av tekniske grunner, teller bare hvis det ikke finnes et rimelig alternativ og deres egne snevre krav ikke er årsaken.'),
  }),
  exclusive('exclusiveRights', {
    id: 'eu/direct/exclusive-rights', dossier: ['EU-NP-04', 'hard 9'], sources: [d24('art. 32(2)(b)(iii)'), judgment('C-578/23', 'Česká republika', '2025-01-09'), d25('art. 50(c)(iii)')],
    says: text(
      'Exclusive rights count only if there is no reasonable alternative and you did not bring the lock-in about yourselves.',
      'Ensamrätt räknas bara om det saknas rimliga alternativ och ni inte själva har skapat inlåsningen.',
      'Enerettigheder tæller kun, hvis der ikke er et rimeligt alternativ, og I ikke selv har skabt bindingen.',
      'Enerett teller bare hvis det ikke finnes et rimelig alternativ og dere ikke selv har skapt bindingen.'),
    why: text('A buyer must do what it can to avoid being tied to one firm.', 'En köpare ska göra vad den kan för att inte bli bunden till ett enda företag.', 'En ordregiver skal gøre, hvad den kan, for ikke at blive bundet til én virksomhed.', 'En oppdragsgiver må gjøre det den kan for ikke å bli bundet til én leverandør.'),
  }),
  on({
    id: 'eu/direct/urgency', dossier: ['EU-NP-05'], sources: [d24('art. 32(2)(c)'), d25('art. 50(d)')], weight: 'blocks', steps: ['chooseProcedure', 'signContract'],
    says: text(
      'Extreme urgency counts only if you could not foresee it, did not cause it, and even shortened time limits are too long.',
      'Synnerlig brådska räknas bara om ni inte kunde förutse den, inte har orsakat den och inte ens förkortade tidsfrister räcker.',
      'Tvingende hast tæller kun, hvis I ikke kunne forudse den, ikke er skyld i den, og selv forkortede frister er for lange.',
      'Tvingende hastverk teller bare hvis dere ikke kunne forutse det, ikke er skyld i det, og selv forkortede frister er for lange.'),
    when: ground('extremeUrgency'), must: all(no(urgencyForeseeable), yes(urgencySubstantiated)),
    remedies: [{ insteadTake: 'chooseProcedure', say: text('Choose an open procedure with a shortened time limit.', 'Välj öppet förfarande med förkortad tidsfrist.', 'Vælg offentligt udbud med forkortet frist.', 'Velg åpen anbudskonkurranse med forkortet frist.') }],
    examples: [
      ...examplesAround({ utilities: true, base: { ...direct('extremeUrgency'), 'time.urgencySubstantiated': true }, of: urgencyForeseeable, good: [false], bad: [true], outside: [open, noGround] }),
      ...examplesAround({ utilities: true, base: { ...direct('extremeUrgency'), 'direct.urgencyForeseeable': false }, of: urgencySubstantiated, good: [true], bad: [false] }),
      alsoAsDirectAward({ 'direct.urgencyForeseeable': true, 'time.urgencySubstantiated': true }, 'extremeUrgency'),
    ],
  }),
  on({
    id: 'eu/direct/research-supplies', dossier: ['EU-NP-06'], sources: [d24('art. 32(3)(a)')], weight: 'blocks', steps: ['chooseProcedure', 'signContract'],
    says: text(
      'The ground for research covers goods made purely for trial or study, not services, not works and not a series for use.',
      'Grunden för forskning gäller varor som tillverkas enbart för försök eller studier, inte tjänster, byggentreprenader eller en serie för drift.',
      'Grundlaget for forskning gælder varer, der alene fremstilles til forsøg eller undersøgelse, ikke tjenesteydelser, bygge- og anlægsarbejder eller en serie til drift.',
      'Grunnlaget for forskning gjelder varer som bare framstilles for forsøk eller studier, ikke tjenester, bygg og anlegg eller en serie til bruk.'),
    when: ground('researchSupplies', aboveThreshold), must: all(no(seriesProduction), is(subject, 'goods')),
    remedies: [
      { change: seriesProduction, to: false, say: text('Buy only the few pieces that the test needs, and compete for the rest.', 'Köp bara de exemplar som provet kräver och konkurrensutsätt resten.', 'Køb kun de eksemplarer, som forsøget kræver, og udbyd resten.', 'Kjøp bare de eksemplarene forsøket krever, og konkurranseutsett resten.') },
      { insteadTake: 'chooseProcedure', say: compete },
    ],
    examples: [
      ...examplesAround({ base: { ...direct('researchSupplies'), subject: 'goods' }, of: seriesProduction, good: [false], bad: [true], outside: [open, noGround] }),
      example('a service', { ...bigPurchase, ...direct('researchSupplies'), 'direct.seriesProduction': false }, 'unlawful'),
      example('works', { ...bigPurchase, ...direct('researchSupplies'), subject: 'works', 'value.estimated': 90_000_000, 'direct.seriesProduction': false }, 'unlawful'),
      alsoAsDirectAward({ 'direct.seriesProduction': true, subject: 'goods' }, 'researchSupplies'),
    ],
  }),
  on({
    id: 'eu/direct/recorded', dossier: ['EU-NP-12'], sources: [d24('art. 84(1)(f)'), d25('art. 100(1)(b)'), judgment('C-19/13', 'Fastweb', '2014-09-11')], weight: 'needs a reason', steps: ['chooseProcedure', 'signContract'],
    says: text(
      'Write down the circumstances that allow a contract without a notice.',
      'Skriv ner de omständigheter som gör att ni får avtala utan annons.',
      'Skriv de omstændigheder ned, som tillader en kontrakt uden bekendtgørelse.',
      'Skriv ned omstendighetene som gjør at dere kan inngå kontrakt uten kunngjøring.'),
    when: all(among(procedure, 'negotiatedWithoutNotice', 'directAward'), aboveFull), must: yes(procedureReasoned),
    remedies: [{ change: procedureReasoned, to: true, say: text('Put the circumstances on file.', 'Lägg omständigheterna i akten.', 'Læg omstændighederne på sagen.', 'Legg omstendighetene i saken.') }],
    examples: [
      ...examplesAround({ utilities: true, base: { procedure: 'negotiatedWithoutNotice' }, of: procedureReasoned, good: [true], bad: [false], outside: [open] }),
      example('a direct award without a word', { ...bigPurchase, procedure: 'directAward', 'procedure.reasonRecorded': false }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/rnd/outside', dossier: ['EU-RND-01', 'EU-RND-02', 'EU-RND-03'], sources: [d24('art. 14'), d25('art. 32')], weight: 'blocks', steps: ['chooseProcedure', 'signContract'],
    says: text(
      'Research and development lies outside the rules only for the listed research services, and only if others share the benefit or the cost.',
      'Forskning och utveckling faller utanför reglerna bara för de uppräknade forskningstjänsterna, och bara om andra delar nyttan eller kostnaden.',
      'Forskning og udvikling ligger kun uden for reglerne for de opregnede forskningstjenester, og kun hvis andre deler udbyttet eller omkostningen.',
      'Forskning og utvikling ligger utenfor reglene bare for de opplistede forskningstjenestene, og bare hvis andre deler nytten eller kostnaden.'),
    why: text('Who alone owns and pays everything is buying an ordinary service.', 'Den som ensam äger och betalar allt köper en vanlig tjänst.', 'Den, der alene ejer og betaler alt, køber en almindelig tjenesteydelse.', 'Den som alene eier og betaler alt, kjøper en vanlig tjeneste.'),
    when: all(is(procedure, 'researchAndDevelopment'), aboveFull), must: all(yes(rndListed), any(no(rndOnlyBuyer), no(rndPaysAll))),
    remedies: [
      { change: rndOnlyBuyer, to: false, say: text('Let the firm keep rights to the results, or spread them openly.', 'Låt företaget behålla rättigheter till resultaten eller sprid dem öppet.', 'Lad virksomheden beholde rettigheder til resultaterne, eller spred dem åbent.', 'La leverandøren beholde rettigheter til resultatene, eller spre dem åpent.') },
      { insteadTake: 'chooseProcedure', say: text('Choose an innovation partnership, negotiation or dialogue.', 'Välj innovationspartnerskap, förhandlat förfarande eller konkurrenspräglad dialog.', 'Vælg innovationspartnerskab, udbud med forhandling eller konkurrencepræget dialog.', 'Velg innovasjonspartnerskap, konkurranse med forhandling eller konkurransepreget dialog.') },
    ],
    examples: [
      ...examplesAround({ utilities: true, base: { ...research, 'rnd.listedCode': true, 'rnd.buyerPaysAll': true }, of: rndOnlyBuyer, good: [false], bad: [true], outside: [open] }),
      example('the firm pays a part', { ...bigPurchase, ...research, 'rnd.listedCode': true, 'rnd.buyerPaysAll': false, 'rnd.benefitsOnlyBuyer': true }, 'lawful'),
      example('a code that is not listed', { ...bigPurchase, ...research, 'rnd.listedCode': false, 'rnd.buyerPaysAll': false, 'rnd.benefitsOnlyBuyer': false }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/rnd/no-volumes', dossier: ['EU-RND-04', 'EU-RND-07'], sources: [d24('art. 3, 14'), d25('art. 2, 32')], weight: 'blocks', steps: ['chooseProcedure', 'signContract'],
    says: text(
      'A research contract outside the rules does not also buy the finished solution in quantity. That is bought in competition afterwards.',
      'Ett forskningsavtal utanför reglerna omfattar inte köp av den färdiga lösningen i större mängd. Den köps i konkurrens efteråt.',
      'En forskningskontrakt uden for reglerne omfatter ikke køb af den færdige løsning i større mængde. Den købes i konkurrence bagefter.',
      'En forskningskontrakt utenfor reglene omfatter ikke kjøp av den ferdige løsningen i større mengde. Den kjøpes i konkurranse etterpå.'),
    when: all(is(procedure, 'researchAndDevelopment'), aboveFull), must: no(rndIncludesPurchase),
    remedies: [{ change: rndIncludesPurchase, to: false, say: text('Take the purchase out, or choose an innovation partnership.', 'Lyft ut köpet eller välj innovationspartnerskap.', 'Tag købet ud, eller vælg innovationspartnerskab.', 'Ta kjøpet ut, eller velg innovasjonspartnerskap.') }],
    examples: examplesAround({ utilities: true, base: research, of: rndIncludesPurchase, good: [false], bad: [true], outside: [open] }),
  }),
]
