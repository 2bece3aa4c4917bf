import { text as t } from '../../plain/index.ts'
import type { Rule } from '../types.ts'
import { ofEu } from './shared-words.ts'
import { d24, d25 } from './sources.ts'
import { systemRules as shared } from './system-shared.ts'

export const rules: readonly Rule[] = [
  ofEu(shared.common, {
    dossier: ['EU-DPS-01'], sources: [d24('art. 34(1)'), d25('art. 52(1)')],
    says: t(
      'A dynamic purchasing system is for common purchases that the market offers as they are; not for what must be developed or adapted.',
      'Ett dynamiskt inköpssystem är till för återkommande köp av sådant som marknaden erbjuder som det är; inte för sådant som måste utvecklas eller anpassas.',
      'Et dynamisk indkøbssystem er til almindelige køb af det, markedet tilbyder, som det er; ikke til det, der skal udvikles eller tilpasses.',
      'En dynamisk innkjøpsordning er for vanlige kjøp av det markedet tilbyr slik det er; ikke for det som må utvikles eller tilpasses.'),
  }),
  ofEu(shared.open, {
    dossier: ['EU-DPS-01'], sources: [d24('art. 34(1), (3) and (5)'), d25('art. 52(1), (3) and (5)')],
    says: t(
      'The system is wholly electronic and open to every suitable firm as long as it runs.', 'Systemet är helt elektroniskt och öppet för varje lämplig leverantör så länge det gäller.',
      'Systemet er fuldt elektronisk og åbent for enhver egnet virksomhed, så længe det løber.', 'Ordningen er fullt ut elektronisk og åpen for alle kvalifiserte leverandører så lenge den varer.'),
  }),
  ofEu(shared.described, {
    dossier: ['EU-DPS-04'], sources: [d24('art. 34(4) and (8)'), d25('art. 52(4) and (8)')],
    says: t(
      'The notice says that it is a dynamic system and how long it runs; the documents give kind and quantity of purchases, categories with their criteria, and how it works.',
      'Annonsen anger att det är ett dynamiskt system och hur länge det gäller; dokumenten anger köpens slag och mängd, kategorier med krav och hur systemet fungerar.',
      'Bekendtgørelsen siger, at det er et dynamisk system, og hvor længe det løber; materialet angiver købenes art og mængde, kategorier med krav, og hvordan det fungerer.',
      'Kunngjøringen sier at det er en dynamisk ordning og hvor lenge den varer; dokumentene oppgir ytelser og mengde, kategorier med krav, og hvordan den virker.'),
  }),
  ofEu(shared.fee, {
    dossier: ['EU-DPS-04'], sources: [d24('art. 34(9)'), d25('art. 52(9)')],
    says: t(
      'Joining the system and taking part in it is free of charge.', 'Att ansöka till systemet och delta i det är avgiftsfritt.', 'Optagelse og deltagelse i systemet er gratis.', 'Søknad om opptak og deltakelse i ordningen er gratis.'),
  }),
  ofEu(shared.requests, {
    dossier: ['EU-DPS-02'], sources: [d24('art. 34(2)(a)')],
    says: t(
      'Firms get at least 30 days for the first requests to join. After the first invitation to tender there is no last day.', 'Leverantörerna får minst 30 dagar för de första ansökningarna. Efter den första inbjudan att lämna anbud finns ingen sista dag.',
      'Virksomhederne får mindst 30 dage til de første ansøgninger. Efter den første opfordring til at byde er der ingen sidste dag.', 'Leverandørene får minst 30 dager til de første søknadene. Etter den første invitasjonen til å gi tilbud er det ingen siste dag.'),
  }),
  ofEu(shared.admitted, {
    dossier: ['EU-DPS-02'], sources: [d24('art. 34(2)'), d25('art. 52(2)')],
    says: t(
      'Everyone who meets the selection criteria is admitted. The number is not limited.', 'Alla som uppfyller kvalificeringskraven godkänns. Antalet begränsas inte.',
      'Alle, der opfylder minimumskravene til egnethed, optages. Antallet begrænses ikke.', 'Alle som oppfyller kvalifikasjonskravene, tas opp. Antallet begrenses ikke.'),
  }),
  ofEu(shared.assessed, {
    dossier: ['EU-DPS-02'], sources: [d24('art. 34(5)'), d25('art. 52(5)')],
    says: t(
      'A request to join is assessed within 10 working days, 15 where that request calls for it. Before the first invitation to tender a longer period may be set in the documents.',
      'En ansökan prövas inom 10 arbetsdagar, 15 om just den kräver det. Före den första inbjudan att lämna anbud får dokumenten ange en längre period.',
      'En ansøgning behandles inden 10 arbejdsdage, 15 hvor netop den kræver det. Før den første opfordring til at byde kan materialet fastsætte en længere periode.',
      'En søknad vurderes innen 10 virkedager, 15 der nettopp den krever det. Før den første invitasjonen til å gi tilbud kan dokumentene fastsette en lengre frist.'),
  }),
  ofEu(shared.told, {
    dossier: ['EU-DPS-02'], sources: [d24('art. 34(5), third subparagraph; 55(1)'), d25('art. 52(5), third subparagraph')],
    says: t(
      'The firm is told as soon as possible whether it is admitted.', 'Leverantören underrättas snarast om den godkänns.', 'Virksomheden underrettes hurtigst muligt om, hvorvidt den optages.', 'Leverandøren informeres snarest mulig om den er tatt opp.'),
  }),
  ofEu(shared.invited, {
    dossier: ['EU-DPS-03'], sources: [d24('art. 34(6), first subparagraph'), d25('art. 52(6), first subparagraph')],
    says: t(
      'For each purchase all who are admitted to the system, or to its category, are invited to tender.', 'För varje köp bjuds alla som godkänts i systemet, eller i kategorin, in att lämna anbud.',
      'Ved hvert køb opfordres alle, der er optaget i systemet eller i kategorien, til at byde.', 'For hvert kjøp inviteres alle som er tatt opp i ordningen, eller i kategorien, til å gi tilbud.'),
  }),
  ofEu(shared.criteria, {
    dossier: ['EU-DPS-03'], sources: [d24('art. 34(6), second subparagraph'), d25('art. 52(6), second subparagraph')],
    says: t(
      'The contract is awarded on the criteria of the notice. The invitation may make them more precise, not replace them.', 'Kontraktet tilldelas enligt annonsens kriterier. Inbjudan får precisera dem, inte ersätta dem.',
      'Kontrakten tildeles efter bekendtgørelsens kriterier. Opfordringen kan præcisere dem, ikke erstatte dem.', 'Kontrakten tildeles etter kriteriene i kunngjøringen. Invitasjonen kan presisere dem, ikke erstatte dem.'),
  }),
  ofEu(shared.tenders, {
    dossier: ['EU-DPS-03'], sources: [d24('art. 34(2)(b)')],
    says: t(
      'Firms get at least 10 days to tender from the invitation. Neither a prior notice nor electronic tenders shorten them.', 'Leverantörerna får minst 10 dagar för anbud från inbjudan. Varken förhandsannons eller elektroniska anbud förkortar dem.',
      'Virksomhederne får mindst 10 dage til at byde fra opfordringen. Hverken forhåndsmeddelelse eller elektroniske tilbud forkorter dem.', 'Leverandørene får minst 10 dager til å gi tilbud fra invitasjonen. Verken veiledende kunngjøring eller elektroniske tilbud forkorter dem.'),
  }),
  ofEu(shared.notWhileExtended, {
    dossier: ['EU-DPS-02'], sources: [d24('art. 34(5), second subparagraph'), d25('art. 52(5), second subparagraph')],
    says: t(
      'While an extended assessment of the first requests is running, nobody is invited to tender.', 'Medan en förlängd prövning av de första ansökningarna pågår bjuds ingen in att lämna anbud.',
      'Mens en forlænget behandling af de første ansøgninger løber, opfordres ingen til at byde.', 'Mens en forlenget vurdering av de første søknadene pågår, inviteres ingen til å gi tilbud.'),
  }),
  ofEu(shared.changed, {
    dossier: ['EU-DPS-04'], sources: [d24('art. 34(8)'), d25('art. 52(8)')],
    says: t(
      'A change of how long the system runs, and its closing, is announced.', 'En ändrad giltighetstid, och att systemet avslutas, annonseras.', 'En ændret løbetid, og at systemet ophører, offentliggøres.', 'Endret varighet, og at ordningen avsluttes, kunngjøres.'),
  }),
]
