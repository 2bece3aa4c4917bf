import { text } from '../../plain/index.ts'
import { all, among, any, atMost, isNot, no, yes } from '../build.ts'
import {
  brandJustified, brandNamed, concessionYears, criteriaLinked, documentationAsked, documentsOnline, minimumMarked, needDescribed, noLongerThanNeeded,
  orEquivalent, procedure, selectionProportionate, staged, timeLimited, weightsForm,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { aroundConcession, fullConcession, insideFullConcession, worksConcession } from './concession-entry.ts'
import { concessionLong } from './concession-figures.ts'
import { dutyOn, example } from './entry.ts'
import { d23 } from './sources.ts'

const on = dutyOn('concessions')
const competed = all(insideFullConcession, isNot(procedure, 'directAward'), isNot(procedure, 'negotiatedWithoutNotice'))
const direct = { procedure: 'directAward' } as const, withoutNotice = { procedure: 'negotiatedWithoutNotice' } as const


export const rules: readonly Rule[] = [
  on({
    id: 'eu/concession/described', steps: ['writeDocuments', 'sendNotice'], weight: 'blocks', sources: [d23('art. 37(1)-(2)')], dossier: ['EU-PROC-C1'],
    says: text(
      'The notice describes the concession and who may take part; the documents give the award criteria and the minimum requirements that every tender must meet.',
      'Annonsen beskriver koncessionen och villkoren för deltagande; dokumenten anger tilldelningskriterierna och de minimikrav som varje anbud ska uppfylla.',
      'Bekendtgørelsen beskriver koncessionen og deltagelsesbetingelserne; dokumenterne angiver tildelingskriterierne og de mindstekrav, som ethvert tilbud skal opfylde.',
      'Kunngjøringen beskriver konsesjonskontrakten og kravene for å delta; dokumentene angir tildelingskriteriene og de absolutte kravene alle tilbud må oppfylle.'),
    when: competed, must: all(yes(needDescribed), yes(minimumMarked)),
    remedies: [
      { change: needDescribed, to: true, say: text('Describe what the concession is to achieve.', 'Beskriv vad koncessionen ska åstadkomma.', 'Beskriv, hvad koncessionen skal opnå.', 'Beskriv hva konsesjonskontrakten skal oppnå.') },
      { change: minimumMarked, to: true, say: text('Mark the minimum requirements.', 'Märk ut minimikraven.', 'Markér mindstekravene.', 'Merk de absolutte kravene.') },
    ],
    examples: [
      ...aroundConcession({ base: { 'documents.minimumMarked': true }, of: needDescribed, good: [true], bad: [false], outside: [direct, withoutNotice] }),
      example('minimum requirements not marked', { ...fullConcession, 'documents.needDescribed': true, 'documents.minimumMarked': false }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/concession/documents-online', steps: ['sendNotice'], weight: 'needs a reason', sources: [d23('art. 34(1)-(2)')],
    says: text(
      'The documents are free and complete online from the notice, or in a staged procedure from the invitation; what cannot be is explained and gives more time.',
      'Dokumenten finns fritt och fullständigt på nätet från annonsen, eller i ett stegvis förfarande från inbjudan; det som inte kan det förklaras och ger längre tid.',
      'Dokumenterne er frit og fuldstændigt tilgængelige på nettet fra bekendtgørelsen, eller i en procedure i etaper fra opfordringen; det, der ikke kan være det, forklares og giver længere frist.',
      'Dokumentene er fritt og fullstendig tilgjengelige på nettet fra kunngjøringen, eller ved trinnvis gjennomføring fra invitasjonen; det som ikke kan være det, forklares og gir lengre frist.'),
    when: competed, must: any(yes(documentsOnline), yes(staged)),
    remedies: [{ change: documentsOnline, to: true, say: text('Put the documents online.', 'Lägg ut dokumenten.', 'Læg dokumenterne på nettet.', 'Legg ut dokumentene.') }],
    examples: [
      ...aroundConcession({ base: { 'concession.staged': false }, of: documentsOnline, good: [true], bad: [false], outside: [direct, withoutNotice] }),
      example('staged, the documents come with the invitation', { ...fullConcession, 'concession.staged': true, 'documents.online': false }, 'lawful'),
    ],
  }),
  on({
    id: 'eu/concession/criteria-order', steps: ['writeDocuments', 'sendNotice'], weight: 'blocks', sources: [d23('art. 41(3)')], dossier: ['EU-AWD-09'],
    says: text(
      'The award criteria stand in descending order of importance; weights will do too.',
      'Tilldelningskriterierna står i prioritetsordning, det viktigaste först; vikter går också bra.',
      'Tildelingskriterierne står i prioriteret rækkefølge, det vigtigste først; vægte er også i orden.',
      'Tildelingskriteriene står i prioritert rekkefølge, det viktigste først; vekter går også bra.'),
    when: competed, must: among(weightsForm, 'order', 'stated'),
    remedies: [{ change: weightsForm, to: 'order', say: text('Put the criteria in order of importance.', 'Ställ kriterierna i prioritetsordning.', 'Sæt kriterierne i prioriteret rækkefølge.', 'Sett kriteriene i prioritert rekkefølge.') }],
    examples: aroundConcession({ of: weightsForm, good: ['order', 'stated'], bad: ['none'], outside: [direct, withoutNotice] }),
  }),
  on({
    id: 'eu/concession/criteria', steps: ['writeDocuments'], weight: 'blocks', sources: [d23('art. 41(1)-(2)')],
    says: text(
      'The criteria are objective, tied to what the concession is about and leave you no free hand; what firms say under them can be checked. Innovation and environment may be criteria.',
      'Kriterierna är objektiva, anknyter till det som anskaffas och ger er inte fri prövningsrätt; det företagen uppger kan kontrolleras. Innovation och miljö får vara kriterier.',
      'Kriterierne er objektive, knyttet til koncessionens genstand og giver jer ikke frit valg; det, virksomhederne oplyser, kan kontrolleres. Innovation og miljø må være kriterier.',
      'Kriteriene er objektive, har tilknytning til leveransen og gir dere ikke ubegrenset valgfrihet; det leverandørene oppgir, kan kontrolleres. Innovasjon og miljø kan være kriterier.'),
    when: competed, must: all(yes(criteriaLinked), yes(documentationAsked)),
    remedies: [
      { change: criteriaLinked, to: true, say: text('Tie each criterion to the concession.', 'Knyt varje kriterium till koncessionen.', 'Knyt hvert kriterium til koncessionen.', 'Knytt hvert kriterium til leveransen.') },
      { change: documentationAsked, to: true, say: text('Say what each criterion must be shown by.', 'Ange vad varje kriterium ska styrkas med.', 'Skriv, hvad hvert kriterium skal dokumenteres med.', 'Skriv hva hvert kriterium skal dokumenteres med.') },
    ],
    examples: [
      ...aroundConcession({ base: { 'award.documentationAsked': true }, of: criteriaLinked, good: [true], bad: [false], outside: [direct, withoutNotice] }),
      example('nothing to check by', { ...fullConcession, 'award.criteriaLinked': true, 'award.documentationAsked': false }, 'unlawful'),
    ],
  }),
  on({
    id: 'eu/concession/brand', steps: ['writeDocuments'], weight: 'blocks', sources: [d23('art. 36(2)')],
    says: text(
      'No brand, origin or patent is named so that it favours one firm, unless the subject calls for it, or it cannot otherwise be described; in that last case "or equivalent" is added.',
      'Inget fabrikat, ursprung eller patent nämns så att ett företag gynnas, om inte föremålet kräver det, eller det inte kan beskrivas på annat sätt; i det sista fallet läggs ”eller likvärdigt” till.',
      'Intet mærke, ingen oprindelse og intet patent nævnes, så én virksomhed begunstiges, medmindre genstanden kræver det, eller den ikke kan beskrives på anden måde; i det sidste tilfælde tilføjes »eller tilsvarende«.',
      'Ikke noe fabrikat, ingen opprinnelse eller patent nevnes slik at én leverandør favoriseres, med mindre kontraktens gjenstand krever det, eller den ikke kan beskrives på annen måte; i det siste tilfellet føyes «eller tilsvarende» til.'),
    when: competed, must: any(no(brandNamed), yes(brandJustified)),
    remedies: [{ change: brandNamed, to: false, say: text('Describe the function instead.', 'Beskriv funktionen i stället.', 'Beskriv funktionen i stedet.', 'Beskriv funksjonen i stedet.') }],
    examples: [
      ...aroundConcession({ base: { 'documents.brandJustified': false }, of: brandNamed, good: [false], bad: [true], outside: [direct, withoutNotice] }),
      example('the subject calls for it', { ...fullConcession, 'documents.brandNamed': true, 'documents.brandJustified': true }, 'lawful'),
    ],
  }),
  // The words are demanded only where nothing else would describe it; where the subject itself calls for the make they need not stand.
  on({
    id: 'eu/concession/or-equivalent', steps: ['writeDocuments'], weight: 'needs a reason', sources: [d23('art. 36(2)')],
    says: text(
      'A make, origin or patent that is named is followed by "or equivalent"; without the words, record why the subject allows nothing else.',
      'Ett fabrikat, ursprung eller patent som nämns följs av ”eller likvärdigt”; utan orden: skriv ner varför föremålet inte tillåter något annat.',
      'Et mærke, en oprindelse eller et patent, der nævnes, følges af »eller tilsvarende«; uden ordene: skriv ned, hvorfor genstanden ikke tillader andet.',
      'Et fabrikat, en opprinnelse eller et patent som nevnes, følges av «eller tilsvarende»; uten ordene: skriv ned hvorfor gjenstanden ikke tillater noe annet.'),
    when: all(competed, yes(brandNamed)), must: yes(orEquivalent),
    remedies: [{ change: orEquivalent, to: true, say: text('Add “or equivalent”.', 'Lägg till ”eller likvärdigt”.', 'Tilføj »eller tilsvarende«.', 'Føy til «eller tilsvarende».') }],
    examples: aroundConcession({ base: { 'documents.brandNamed': true }, of: orEquivalent, good: [true], bad: [false], outside: [direct, withoutNotice, { 'documents.brandNamed': false }] }),
  }),
  on({
    id: 'eu/concession/participation', steps: ['writeDocuments'], weight: 'blocks', sources: [d23('art. 38(1)')],
    says: text(
      'Conditions for taking part concern ability and finances only, and are no harder than the concession needs and competition bears.',
      'Villkor för deltagande gäller bara kapacitet och ekonomi, och är inte hårdare än koncessionen kräver och konkurrensen tål.',
      'Deltagelsesbetingelser angår kun formåen og økonomi og er ikke hårdere, end koncessionen kræver, og konkurrencen tåler.',
      'Kvalifikasjonskrav gjelder bare kapasitet og økonomi, og er ikke strengere enn konsesjonskontrakten krever og konkurransen tåler.'),
    when: competed, must: yes(selectionProportionate),
    remedies: [{ change: selectionProportionate, to: true, say: text('Lower the conditions to what is needed.', 'Sänk villkoren till det som behövs.', 'Sænk betingelserne til det nødvendige.', 'Senk kravene til det som trengs.') }],
    examples: aroundConcession({ of: selectionProportionate, good: [true], bad: [false], outside: [direct, withoutNotice] }),
  }),
  on({
    id: 'eu/concession/time-limited', steps: ['writeDocuments', 'signContract'], weight: 'blocks', sources: [d23('art. 18(1)')],
    says: text('A concession is limited in time.', 'En koncession är tidsbegränsad.', 'En koncession er tidsbegrænset.', 'En konsesjonskontrakt er tidsbegrenset.'),
    when: insideFullConcession, must: yes(timeLimited),
    remedies: [{ change: timeLimited, to: true, say: text('Set a last day.', 'Ange en sista dag.', 'Fastsæt en sidste dag.', 'Fastsett en siste dag.') }],
    examples: aroundConcession({ of: timeLimited, good: [true], bad: [false] }),
  }),
  on({
    id: 'eu/concession/duration', steps: ['writeDocuments', 'signContract'], weight: 'blocks', sources: [d23('art. 18(2)')],
    says: text(
      'A concession of more than five years runs no longer than the supplier can be expected to need to earn its investments back with a return.',
      'En koncession på mer än fem år löper inte längre än leverantören kan väntas behöva för att tjäna in sina investeringar med avkastning.',
      'En koncession på mere end fem år løber ikke længere, end leverandøren kan forventes at skulle bruge på at tjene investeringerne ind med et afkast.',
      'En konsesjonskontrakt på mer enn fem år varer ikke lenger enn leverandøren kan forventes å trenge for å tjene inn investeringene med avkastning.'),
    why: text('A long concession shuts the market to others.', 'En lång koncession stänger marknaden för andra.', 'En lang koncession lukker markedet for andre.', 'En lang konsesjonskontrakt stenger markedet for andre.'),
    when: insideFullConcession, must: any(atMost(concessionYears, concessionLong), yes(noLongerThanNeeded)),
    remedies: [
      { change: concessionYears, say: text('Shorten it to five years.', 'Korta den till fem år.', 'Afkort den til fem år.', 'Kort den ned til fem år.') },
      { change: noLongerThanNeeded, to: true, say: text('Work out how long the investment takes to earn back, and set that time.', 'Räkna ut hur lång tid investeringen tar att tjäna in och sätt den tiden.', 'Beregn, hvor lang tid investeringen tager at tjene ind, og fastsæt den tid.', 'Regn ut hvor lang tid investeringen tar å tjene inn, og sett den tiden.') },
    ],
    examples: [
      ...aroundConcession({ base: { 'concession.noLongerThanNeeded': false }, of: concessionYears, good: [5, 3], bad: [6] }),
      example('twenty years, needed for the building', { ...worksConcession, 'concession.years': 20, 'concession.noLongerThanNeeded': true }, 'lawful'),
    ],
  }),
]
