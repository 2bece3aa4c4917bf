import { text as t } from '../../plain/index.ts'
import { all, any, duty, is, yes } from '../build.ts'
import { abroadRisk, conditionsAnnounced, conditionsLinked, iloTerms, labourNeeded, labourTerms, subcontractorsNamed, subject, underOversight } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { cases, insideEu, large } from './cases.ts'
import { lou, sinceAct } from './sources.ts'

const base = { order: 'SE', topic: 'contract', life: sinceAct, weight: 'blocks', steps: ['setPerformanceConditions'] } as const
const under = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'se/performance/conditions', carriesOut: 'eu/performance/conditions', sources: [lou('17 kap. 1 §')],
    says: t('Special environmental, social, labour and other conditions have to do with what is bought and stand in the procurement documents.', 'Särskilda miljömässiga, sociala, arbetsrättsliga och andra villkor har anknytning till det som anskaffas och anges i upphandlingsdokumenten.',
      'Særlige miljømæssige, sociale, arbejdsretlige og andre vilkår har tilknytning til det, der anskaffes, og står i materialet.', 'Særlige miljømessige, sosiale, arbeidsrettslige og andre vilkår har tilknytning til det som anskaffes, og står i dokumentene.'),
    when: insideEu, must: all(yes(conditionsLinked), yes(conditionsAnnounced)),
    remedies: [
      { change: conditionsLinked, to: true, say: t('Leave out what is not about this contract.', 'Ta bort det som inte gäller kontraktet.', 'Fjern det, der ikke vedrører kontrakten.', 'Fjern det som ikke gjelder kontrakten.') },
      { change: conditionsAnnounced, to: true, say: t('Write them into the documents.', 'Ange dem i upphandlingsdokumenten.', 'Skriv dem ind i materialet.', 'Skriv dem inn i dokumentene.') },
    ],
    examples: cases(large, {
      lawful: { 'linked and stated': { 'performance.linked': true, 'performance.announced': true } },
      unlawful: { 'not linked': { 'performance.linked': false, 'performance.announced': true }, 'not stated': { 'performance.linked': true, 'performance.announced': false } },
      depends: { 'nobody has judged': { 'performance.announced': true } }, outside: under,
    }),
  }),
  duty({
    ...base, id: 'se/performance/labour-terms', sources: [lou('17 kap. 2, 3 och 5 §§')], dossier: ['diff 42', 'nat 4.7 Pay and conditions'],
    says: t('If needed, the contract sets terms of pay, holiday and working time on the lowest level of the central collective agreement of the trade, also for subcontractors who take part. A supplier that applies such an agreement meets them. Where the level cannot be set there is no duty.',
      'Om det är behövligt ställs villkor om lön, semester och arbetstid på den lägsta nivån i branschens centrala kollektivavtal, även för underleverantörer som direkt medverkar. En leverantör som tillämpar ett sådant avtal uppfyller dem. Går nivån inte att ange finns ingen skyldighet.',
      'Om nødvendigt stilles vilkår om løn, ferie og arbejdstid på det laveste niveau i branchens centrale overenskomst, også for underleverandører, der medvirker. En leverandør, der anvender en sådan overenskomst, opfylder dem. Kan niveauet ikke fastsættes, er der ingen pligt.',
      'Om nødvendig stilles vilkår om lønn, ferie og arbeidstid på det laveste nivået i bransjens sentrale tariffavtale, også for underleverandører som medvirker. En leverandør som bruker en slik avtale, oppfyller dem. Kan nivået ikke fastsettes, er det ingen plikt.'),
    when: all(insideEu, yes(labourNeeded)), must: yes(labourTerms),
    remedies: [{ change: labourTerms, to: true, say: t('Take the levels from the agreement, and let its parties comment first.', 'Hämta nivåerna från avtalet och låt parterna yttra sig först.', 'Hent niveauerne i overenskomsten, og lad parterne udtale sig først.', 'Hent nivåene fra avtalen, og la partene uttale seg først.') }],
    examples: cases({ ...large, 'performance.labourNeeded': true }, {
      lawful: { 'set': { 'performance.labourTerms': true } }, unlawful: { 'not set': { 'performance.labourTerms': false } }, depends: { 'not known': {} }, outside: { ...under, 'not needed': { 'performance.labourNeeded': false } },
    }),
  }),
  duty({
    ...base, id: 'se/performance/ilo', sources: [lou('17 kap. 4 §')], dossier: ['nat 4.7 Pay and conditions'],
    says: t('Where the work is done outside Swedish labour law and it is needed, the contract sets the ILO core conventions as terms, also for subcontractors who take part.', 'Om arbetet utförs där svensk arbetsrätt inte gäller och det är behövligt, ställs villkor enligt ILO:s kärnkonventioner, även för underleverantörer som direkt medverkar.',
      'Hvor arbejdet udføres uden for svensk arbejdsret, og det er nødvendigt, stilles ILO’s kernekonventioner som vilkår, også for underleverandører, der medvirker.', 'Der arbeidet utføres utenfor svensk arbeidsrett og det er nødvendig, stilles ILOs kjernekonvensjoner som vilkår, også for underleverandører som medvirker.'),
    when: all(insideEu, yes(abroadRisk)), must: yes(iloTerms),
    remedies: [{ change: iloTerms, to: true, say: t('Add the ILO terms.', 'Lägg till ILO-villkoren.', 'Tilføj ILO-vilkårene.', 'Legg til ILO-vilkårene.') }],
    examples: cases({ ...large, 'performance.abroadRisk': true }, { lawful: { 'set': { 'performance.iloTerms': true } }, unlawful: { 'not set': { 'performance.iloTerms': false } }, depends: { 'not known': {} }, outside: { ...under, 'no such risk': { 'performance.abroadRisk': false } } }),
  }),
  duty({
    ...base, id: 'se/performance/subcontractors', carriesOut: 'eu/performance/subcontractors', sources: [lou('17 kap. 7 §')], dossier: ['NAT-SUBCON', 'nat 4.7 Chain length'],
    says: t('In works, and in services at a facility under the authority’s direct oversight, the supplier gives name, contact details and legal representative of its subcontractors before it begins, and every change. Suppliers of goods are left out. There is no limit on the number of tiers.',
      'Vid byggentreprenad, och vid tjänst vid en anläggning under myndighetens direkta tillsyn, lämnar leverantören underleverantörernas namn, kontaktuppgifter och ställföreträdare före start, och varje ändring. Varuleverantörer omfattas inte. Antalet led begränsas inte.',
      'Ved bygge- og anlægsarbejde og ved tjenester på et anlæg under myndighedens direkte tilsyn oplyser leverandøren underleverandørernes navne, kontaktoplysninger og repræsentanter før start og hver ændring. Vareleverandører er undtaget. Antallet af led er ikke begrænset.',
      'Ved bygg og anlegg, og ved tjenester på et sted under myndighetens direkte tilsyn, oppgir leverandøren underleverandørenes navn, kontaktopplysninger og representanter før oppstart, og hver endring. Vareleverandører er unntatt. Antallet ledd er ikke begrenset.'),
    when: all(insideEu, any(is(subject, 'works'), all(is(subject, 'services'), yes(underOversight)))), must: yes(subcontractorsNamed),
    remedies: [{ change: subcontractorsNamed, to: true, say: t('Put the demand in the documents.', 'Ta in kravet i upphandlingsdokumenten.', 'Indsæt kravet i materialet.', 'Ta inn kravet i dokumentene.') }],
    examples: cases({ ...large, procedure: 'open', 'performance.onSite': true }, {
      lawful: { 'demanded': { 'performance.subcontractorsNamed': true } },
      unlawful: { 'not demanded': { 'performance.subcontractorsNamed': false }, 'works': { subject: 'works', 'value.estimated': 70_000_000, 'performance.onSite': false, 'performance.subcontractorsNamed': false } },
      depends: { 'not known': {} }, outside: { ...under, 'not at your place': { 'performance.onSite': false }, 'goods': { subject: 'goods' } },
    }),
  }),
]
