import { text } from '../../plain/index.ts'
import { all, any, is, yes } from '../build.ts'
import { conditionsAnnounced, conditionsLinked, lawRequired, subcontractorsNamed, subject, underOversight } from '../facts/index.ts'
import type { Condition, Rule } from '../types.ts'
import { bigPurchase, dutyOn, example, examplesAround } from './entry.ts'
import { insideAny, insideFull, utility } from './regimes.ts'
import { d23, d24, d25 } from './sources.ts'

const contract = dutyOn('contract'), steps = ['setPerformanceConditions'] as const
/** Where subcontractors must be named: works, and services under the buyer’s eyes. */
export const namedOnSite: Condition = all(insideFull, any(is(subject, 'works'), all(is(subject, 'services'), yes(underOversight))))
const linked = { 'performance.linked': true } as const, announced = { 'performance.announced': true } as const

export const rules: readonly Rule[] = [
  contract({
    id: 'eu/performance/conditions', steps, weight: 'blocks', sources: [d24('art. 70'), d25('art. 87')], dossier: ['EU-PERF-01'],
    says: text(
      'Conditions for carrying out the contract may be about economy, innovation, environment, social matters or employment. They are linked to what is bought and stand in the notice or the documents.',
      'Villkor för hur kontraktet fullgörs får gälla ekonomi, innovation, miljö, sociala frågor eller sysselsättning. De har anknytning till det som köps och står i annonsen eller dokumenten.',
      'Vilkår for kontraktens gennemførelse kan handle om økonomi, innovation, miljø, sociale forhold eller beskæftigelse. De er forbundet med det, der købes, og står i bekendtgørelsen eller materialet.',
      'Vilkår for gjennomføringen av kontrakten kan gjelde økonomi, innovasjon, miljø, sosiale forhold eller sysselsetting. De har tilknytning til leveransen og står i kunngjøringen eller dokumentene.'),
    why: text('A firm must know what it binds itself to before it tenders.', 'Ett företag ska veta vad det binder sig till innan det lämnar anbud.', 'En virksomhed skal vide, hvad den binder sig til, før den byder.', 'En leverandør må vite hva den binder seg til før den gir tilbud.'),
    when: insideFull, must: all(yes(conditionsLinked), yes(conditionsAnnounced)),
    remedies: [
      { change: conditionsLinked, to: true, say: text('Leave out what is not about this contract, such as the policy of the firm as a whole.', 'Ta bort det som inte gäller detta kontrakt, till exempel företagets policy i stort.', 'Fjern det, der ikke handler om denne kontrakt, fx virksomhedens politik i det hele taget.', 'Fjern det som ikke gjelder denne kontrakten, for eksempel leverandørens policy i det store og hele.') },
      { change: conditionsAnnounced, to: true, say: text('Write the conditions into the documents before the deadline, and lengthen it if they weigh.', 'Skriv in villkoren i dokumenten före anbudstidens slut, och förläng den om de väger tungt.', 'Skriv vilkårene ind i materialet før fristen, og forlæng den, hvis de vejer tungt.', 'Skriv vilkårene inn i dokumentene før fristen, og forleng den hvis de veier tungt.') },
    ],
    examples: [
      ...examplesAround({ base: linked, of: conditionsAnnounced, good: [true], bad: [false] }),
      ...examplesAround({ base: announced, of: conditionsLinked, good: [true], bad: [false] }),
      example('a heat company', { ...utility, ...linked, 'performance.announced': false }, 'unlawful'),
    ],
  }),
  contract({
    id: 'eu/performance/law-kept', steps, weight: 'advice', sources: [d24('art. 18(2)'), d25('art. 36(2)'), d23('art. 30(3)')], dossier: ['EU-PRI-02'],
    says: text(
      'Suppliers keep environmental, social and labour law when they carry out the contract, the ILO conventions named in the directive included. Demand it in the contract and see to it that you can check.',
      'Leverantörer följer miljö-, social- och arbetsrätten när de fullgör kontraktet, däribland de ILO-konventioner som direktivet räknar upp. Kräv det i avtalet och se till att ni kan kontrollera.',
      'Leverandører overholder miljø-, social- og arbejdsretten, når de udfører kontrakten, herunder de ILO-konventioner, som direktivet nævner. Kræv det i kontrakten, og sørg for, at I kan kontrollere.',
      'Leverandører følger miljø-, sosial- og arbeidsretten når de utfører kontrakten, også ILO-konvensjonene som direktivet nevner. Krev det i kontrakten, og sørg for at dere kan kontrollere.'),
    when: insideAny, must: yes(lawRequired),
    remedies: [{ change: lawRequired, to: true, say: text('Add the demand and a right to check.', 'Lägg till kravet och en rätt att kontrollera.', 'Tilføj kravet og en ret til kontrol.', 'Legg til kravet og en rett til kontroll.') }],
    examples: examplesAround({ of: lawRequired, good: [true], bad: [false] }),
  }),
  contract({
    id: 'eu/performance/subcontractors', steps, weight: 'blocks', sources: [d24('art. 71(5)'), d25('art. 88(5)')], dossier: ['NAT-SUBCON'],
    says: text(
      'In works, and in services at a place under your direct oversight, the supplier names its subcontractors, how to reach them and who represents them before it begins, and tells every change. Whether they are paid directly or the supplier answers for their wages is for each country to decide.',
      'Vid byggentreprenad, och vid tjänster på en plats under er direkta tillsyn, namnger leverantören underleverantörerna, deras kontaktuppgifter och ställföreträdare före start, och anmäler varje ändring. Om de ska betalas direkt eller leverantören svarar för deras löner avgör varje land.',
      'Ved bygge- og anlægsarbejde og ved tjenesteydelser på et sted under jeres direkte tilsyn oplyser leverandøren underleverandørernes navne, kontaktoplysninger og repræsentanter før start og hver ændring. Om de skal betales direkte, eller leverandøren hæfter for deres løn, afgør hvert land.',
      'Ved bygg og anlegg, og ved tjenester på et sted under direkte tilsyn av dere, oppgir leverandøren underleverandørenes navn, kontaktopplysninger og representanter før oppstart, og hver endring. Om de skal betales direkte, eller om leverandøren svarer for lønnen, avgjør hvert land.'),
    when: namedOnSite, must: yes(subcontractorsNamed),
    remedies: [{ change: subcontractorsNamed, to: true, say: text('Put the clause in the contract.', 'Ta in villkoret i avtalet.', 'Indsæt klausulen i kontrakten.', 'Ta inn vilkåret i kontrakten.') }],
    examples: [
      ...examplesAround({ base: { 'performance.onSite': true }, of: subcontractorsNamed, good: [true], bad: [false], outside: [{ 'performance.onSite': false }, { subject: 'goods' }] }),
      example('a heat company', { ...utility, 'performance.onSite': true, 'performance.subcontractorsNamed': false }, 'unlawful'),
      example('works', { ...bigPurchase, subject: 'works', 'value.estimated': 90_000_000, 'performance.onSite': false, 'performance.subcontractorsNamed': false }, 'unlawful'),
    ],
  }),
]
