import { text } from '../../plain/index.ts'
import { above, all, any, atLeast, below, is, isNot, meaning, no, on, yes } from '../build.ts'
import {
  activity, awardPercentAbove, awardValue, concessionLotsSummed, concessionRulesFollowed, estimatedValue, incomeCounted, listedServices,
  riskTransferred, subject, turnoverCounted, valueMethodStated,
} from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { rules as award } from './concession-award.ts'
import { rules as changes } from './concession-changes.ts'
import { anyConcession, aroundAnyConcession, aroundConcession, fullConcession, insideFullConcession, listedConcession, worksConcession } from './concession-entry.ts'
import { concessionAwardRise } from './concession-figures.ts'
import { rules as documents } from './concession-documents.ts'
import { rules as procedure } from './concession-procedure.ts'
import { dutyOn, example } from './entry.ts'
import { thresholdConcession } from './figures.ts'
import { insideConcessions } from './regimes.ts'
import { d23, judgment, sinceTransposition } from './sources.ts'

const value = dutyOn('concessions')
const today = on('2026-09-21')

const valueRules: readonly Rule[] = [
  meaning({
    id: 'eu/concession/full', order: 'EU', topic: 'concessions', life: sinceTransposition, sources: [d23('art. 8(1), 19')], dossier: ['EU-THR-05', 'nat 1.1 concessions'],
    says: text(
      'The directive on concessions applies in full: the threshold is reached, and the services are not on the list of social and other specific services.',
      'Koncessionsdirektivet gäller fullt ut: tröskelvärdet är nått, och tjänsterna finns inte på listan över sociala och andra särskilda tjänster.',
      'Koncessionsdirektivet gælder fuldt ud: tærskelværdien er nået, og ydelserne står ikke på listen over sociale og andre specifikke tjenesteydelser.',
      'Konsesjonsdirektivet gjelder fullt ut: EØS-terskelverdien er nådd, og tjenestene står ikke på listen over helse- og sosialtjenester og særlige tjenester.'),
    when: all(insideConcessions, any(is(subject, 'worksConcession'), no(listedServices))),
    examples: [
      { name: 'a harbour café with a beach', facts: fullConcession, on: today, holds: true },
      { name: 'works, nobody asks about the list', facts: { ...worksConcession, 'concession.listedServices': undefined }, on: today, holds: true },
      { name: 'school meals paid by the families', facts: listedConcession, on: today, holds: false },
      { name: 'below the threshold', facts: { ...fullConcession, 'value.estimated': 900_000 }, on: today, holds: false },
      { name: 'nobody says what kind of services', facts: { ...fullConcession, 'concession.listedServices': undefined }, on: today, holds: 'unknown' },
    ],
  }),
  value({
    id: 'eu/concession/risk', steps: ['chooseProcedure', 'writeDocuments'], weight: 'blocks', dossier: ['EU-THR-05'],
    sources: [d23('art. 5(1)'), judgment('C-206/08', 'Eurawasser', '2009-09-10'), judgment('C-274/09', 'Stadler', '2011-03-10')],
    says: text(
      'It is a concession only if the supplier is paid by the right to run it and bears the operating risk: it can really lose money when demand or supply fails.',
      'Det är en koncession bara om leverantören betalas med rätten att driva den och bär verksamhetsrisken: den kan verkligen förlora pengar när efterfrågan eller utbudet sviktar.',
      'Det er kun en koncession, hvis leverandøren betales med retten til at drive den og bærer driftsrisikoen: den kan reelt tabe penge, når efterspørgsel eller udbud svigter.',
      'Det er bare en konsesjonskontrakt hvis leverandøren betales med retten til å drive den og bærer driftsrisikoen: den kan reelt tape penger når etterspørsel eller levering svikter.'),
    why: text(
      'A contract that you pay for yourself is an ordinary one, with the ordinary rules.',
      'Ett kontrakt som ni själva betalar är ett vanligt kontrakt, med de vanliga reglerna.',
      'En kontrakt, som I selv betaler, er en almindelig kontrakt med de almindelige regler.',
      'En kontrakt som dere selv betaler, er en ordinær kontrakt, med de ordinære reglene.'),
    when: anyConcession, must: yes(riskTransferred),
    remedies: [
      { change: subject, to: 'services', say: text('Buy it as an ordinary contract, or take away the guarantees.', 'Köp den som ett vanligt kontrakt, eller ta bort garantierna.', 'Køb den som en almindelig kontrakt, eller fjern garantierne.', 'Kjøp det som en ordinær kontrakt, eller fjern garantiene.') },
    ],
    examples: aroundAnyConcession({ of: riskTransferred, good: [true], bad: [false] }),
  }),
  value({
    id: 'eu/concession/value-turnover', steps: ['estimateValue', 'sendNotice'], weight: 'blocks', dossier: ['EU-CVAL-01'], sources: [d23('art. 8(2)')],
    says: text(
      'A concession is worth the whole turnover that it brings the supplier over its life, not what you pay.',
      'En koncession är värd hela den omsättning som den ger leverantören under löptiden, inte det ni betalar.',
      'En koncession er den samlede omsætning værd, som den giver leverandøren i løbetiden, ikke det I betaler.',
      'En konsesjonskontrakt er verdt hele omsetningen den gir leverandøren i varigheten, ikke det dere betaler.'),
    when: anyConcession, must: yes(turnoverCounted),
    remedies: [{ change: turnoverCounted, to: true, say: text('Estimate all income of the supplier over the whole time.', 'Uppskatta leverantörens alla intäkter under hela tiden.', 'Anslå alle leverandørens indtægter i hele perioden.', 'Anslå alle leverandørens inntekter i hele perioden.') }],
    examples: aroundAnyConcession({ of: turnoverCounted, good: [true], bad: [false] }),
  }),
  value({
    id: 'eu/concession/value-income', steps: ['estimateValue'], weight: 'blocks', dossier: ['EU-CVAL-02'], sources: [d23('art. 8(3)')],
    says: text(
      'Everything that feeds the concession counts: options, what users pay, your payments and subsidies, grants, sold assets, what you provide, and prizes.',
      'Allt som bär koncessionen räknas: optioner, det användarna betalar, era betalningar och bidrag, stöd från andra, sålda tillgångar, det ni ställer till förfogande och premier.',
      'Alt, der bærer koncessionen, tæller: optioner, brugerbetaling, jeres betaling og tilskud, støtte fra andre, solgte aktiver, det I stiller til rådighed, og præmier.',
      'Alt som bærer konsesjonen, teller: opsjoner, brukerbetaling, deres betaling og tilskudd, støtte fra andre, solgte aktiva, det dere stiller til rådighet, og premier.'),
    when: anyConcession, must: yes(incomeCounted),
    remedies: [{ change: incomeCounted, to: true, say: text('Add what is missing.', 'Lägg till det som saknas.', 'Læg det manglende til.', 'Legg til det som mangler.') }],
    examples: aroundAnyConcession({ of: incomeCounted, good: [true], bad: [false] }),
  }),
  value({
    id: 'eu/concession/value-method', steps: ['writeDocuments', 'sendNotice'], weight: 'blocks', dossier: ['EU-CVAL-03'], sources: [d23('art. 8(3)')],
    says: text(
      'The documents say by which objective method the value was worked out.',
      'Koncessionsdokumenten anger med vilken objektiv metod värdet har beräknats.',
      'Koncessionsdokumenterne angiver den objektive metode, som værdien er beregnet efter.',
      'Anskaffelsesdokumentene sier hvilken objektiv metode verdien er beregnet etter.'),
    when: insideFullConcession, must: yes(valueMethodStated),
    remedies: [{ change: valueMethodStated, to: true, say: text('Describe the method.', 'Beskriv metoden.', 'Beskriv metoden.', 'Beskriv metoden.') }],
    examples: aroundConcession({ of: valueMethodStated, good: [true], bad: [false] }),
  }),
  value({
    id: 'eu/concession/value-at-award', steps: ['decideAward', 'signContract'], weight: 'blocks', dossier: ['EU-CVAL-04'], sources: [d23('art. 8(2)')],
    says: text(
      'If the value at the award lies more than 20 per cent above the estimate, it is that value which counts. Does it reach the threshold, the rules for it must have been followed.',
      'Ligger värdet vid tilldelningen mer än 20 procent över uppskattningen är det det värdet som räknas. Når det tröskelvärdet måste reglerna ha följts.',
      'Ligger værdien ved tildelingen mere end 20 procent over skønnet, er det den, der tæller. Når den tærskelværdien, skal reglerne herfor være fulgt.',
      'Ligger verdien ved tildelingen mer enn 20 prosent over anslaget, er det den som teller. Når den EØS-terskelverdien, må reglene for det ha vært fulgt.'),
    when: all(anyConcession, isNot(activity, 'water'), isNot(activity, 'sewage'), below(estimatedValue, thresholdConcession), above(awardPercentAbove, concessionAwardRise), atLeast(awardValue, thresholdConcession)),
    must: yes(concessionRulesFollowed),
    remedies: [{ insteadTake: 'cancelProcedure', say: text('Cancel, and begin again with a concession notice in TED.', 'Avbryt och börja om med en annons i TED.', 'Annuller, og begynd forfra med en koncessionsbekendtgørelse i TED.', 'Avlys, og begynn på nytt med kunngjøring i TED.') }],
    // EUR 5.0 m estimated; 6.1 m and 5.9 m at the award, in Danish kroner.
    examples: (() => {
      const grown: Facts = { ...fullConcession, 'value.estimated': 37_300_000, 'concession.awardValue': 45_500_000, 'concession.awardPercentAbove': 22, 'concession.rulesFollowed': false }
      return [
        example('22 per cent above, rules not followed', grown, 'unlawful'),
        example('works, the same', { ...grown, subject: 'worksConcession' }, 'unlawful'),
        example('22 per cent above, rules followed all the same', { ...grown, 'concession.rulesFollowed': true }, 'lawful'),
        example('18 per cent above: the estimate stands', { ...grown, 'concession.awardValue': 44_000_000, 'concession.awardPercentAbove': 18 }, 'does not apply'),
        example('exactly 20 per cent above', { ...grown, 'concession.awardValue': 44_760_000, 'concession.awardPercentAbove': 20 }, 'does not apply'),
        example('22 per cent above, and still small', { ...grown, 'value.estimated': 10_000_000, 'concession.awardValue': 12_200_000 }, 'does not apply'),
        example('exactly at the threshold', { ...grown, 'value.estimated': 33_000_000, 'concession.awardValue': 40_313_840 }, 'unlawful'),
        example('estimated above already', { ...grown, 'value.estimated': 40_313_840, 'concession.awardValue': 60_000_000 }, 'does not apply'),
        example('drinking water', { ...grown, activity: 'water' }, 'does not apply'),
        example('sewage with it', { ...grown, activity: 'sewage' }, 'does not apply'),
        example('an ordinary contract', { ...grown, subject: 'services' }, 'does not apply'),
        example('nobody has compared', { ...grown, 'concession.awardPercentAbove': undefined }, 'depends'),
      ]
    })(),
  }),
  value({
    id: 'eu/concession/lots-summed', steps: ['divideIntoLots'], weight: 'blocks', dossier: ['EU-CVAL-05'], sources: [d23('art. 8(4)-(6)')],
    says: text(
      'All lots of a concession are added up, and the sum decides for each of them. There is no exception for small lots, and the concession is not split to escape.',
      'Alla delar av en koncession räknas ihop, och summan avgör för var och en. Det finns inget undantag för små delar, och koncessionen delas inte upp för att undgå reglerna.',
      'Alle dele af en koncession lægges sammen, og summen afgør for hver af dem. Der er ingen undtagelse for små dele, og koncessionen deles ikke op for at undgå reglerne.',
      'Alle delkontrakter i en konsesjon legges sammen, og summen avgjør for hver av dem. Det finnes ikke noe unntak for små delkontrakter, og konsesjonen deles ikke opp for å unngå reglene.'),
    when: anyConcession, must: yes(concessionLotsSummed),
    remedies: [{ change: concessionLotsSummed, to: true, say: text('Add the lots up, and follow the rules for the sum.', 'Räkna ihop delarna och följ reglerna för summan.', 'Læg delene sammen, og følg reglerne for summen.', 'Legg delene sammen, og følg reglene for summen.') }],
    examples: aroundAnyConcession({ of: concessionLotsSummed, good: [true], bad: [false] }),
  }),
]

export const rules: readonly Rule[] = [...valueRules, ...documents, ...procedure, ...award, ...changes]
