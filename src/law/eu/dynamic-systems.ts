import { text as t } from '../../plain/index.ts'
import { any, atLeast, yes } from '../build.ts'
import { agreedWithAll, requestDays, tenderDays } from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { dutyOn, example } from './entry.ts'
import { systemRequests, systemRequestsUtilities, systemTenders } from './figures.ts'
import { insideUtilities, utility } from './regimes.ts'
import { ofEu } from './shared-words.ts'
import { d24, d25 } from './sources.ts'
import { systemRules as shared } from './system-shared.ts'

const on = dutyOn('time limits')
const heat: Facts = { ...utility, procedure: 'restricted' }
const general: Facts = { activity: 'general' }

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
      'Annonsen anger att det är ett dynamiskt inköpssystem och hur länge det gäller; dokumenten anger köpens slag och mängd, kategorier med krav och hur systemet fungerar.',
      'Bekendtgørelsen siger, at det er et dynamisk indkøbssystem, og hvor længe det løber; materialet angiver købenes art og mængde, kategorier med krav, og hvordan det fungerer.',
      'Kunngjøringen sier at det er en dynamisk innkjøpsordning og hvor lenge den varer; dokumentene oppgir ytelser og mengde, kategorier med krav, og hvordan den virker.'),
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
  on({
    id: 'eu/system/requests-utilities', steps: ['setUpDynamicSystem'], weight: 'blocks', dossier: ['EU-DPS-02'], sources: [d25('art. 52(2)(a)')],
    says: t(
      'For water, energy, transport and post the first requests to join get never less than 15 days.', 'För vatten, energi, transporter och post får de första ansökningarna aldrig mindre än 15 dagar.',
      'For vand, energi, transport og post får de første ansøgninger aldrig under 15 dage.', 'For vann, energi, transport og post får de første søknadene aldri mindre enn 15 dager.'),
    when: insideUtilities, must: atLeast(requestDays, systemRequestsUtilities),
    remedies: [{ change: requestDays, say: t('Give more days.', 'Ge fler dagar.', 'Giv flere dage.', 'Gi flere dager.') }],
    examples: [
      example('fifteen days', { ...heat, 'time.requestDays': 15 }, 'lawful'), example('fourteen days', { ...heat, 'time.requestDays': 14 }, 'unlawful'), example('not set', heat, 'depends'),
      example('for schools other limits hold', { ...heat, ...general, 'time.requestDays': 14 }, 'does not apply'),
    ],
  }),
  on({
    id: 'eu/system/requests-utilities-rule', steps: ['setUpDynamicSystem'], weight: 'needs a reason', dossier: ['EU-DPS-02'], sources: [d25('art. 52(2)(a)')],
    says: t(
      'For water, energy, transport and post too 30 days are the rule for the first requests; less needs a reason.', 'Även för vatten, energi, transporter och post är 30 dagar regel för de första ansökningarna; kortare tid kräver skäl.',
      'Også for vand, energi, transport og post er 30 dage reglen for de første ansøgninger; mindre kræver en begrundelse.', 'Også for vann, energi, transport og post er 30 dager regelen for de første søknadene; mindre krever en begrunnelse.'),
    when: insideUtilities, must: atLeast(requestDays, systemRequests),
    remedies: [{ change: requestDays, say: t('Give 30 days.', 'Ge 30 dagar.', 'Giv 30 dage.', 'Gi 30 dager.') }],
    examples: [
      example('thirty days', { ...heat, 'time.requestDays': 30 }, 'lawful'), example('twenty-nine days', { ...heat, 'time.requestDays': 29 }, 'unlawful'), example('not set', heat, 'depends'),
      example('for schools another duty says it', { ...heat, ...general, 'time.requestDays': 29 }, 'does not apply'),
    ],
  }),
  on({
    id: 'eu/system/tenders-utilities', steps: ['buyInDynamicSystem'], weight: 'blocks', dossier: ['EU-DPS-03'], sources: [d25('art. 46(2), 52(2)(b)')],
    says: t(
      'For water, energy, transport and post firms get at least 10 days to tender, unless all who are invited agree on another time.', 'För vatten, energi, transporter och post får leverantörerna minst 10 dagar för anbud, om inte alla inbjudna går med på en annan tid.',
      'For vand, energi, transport og post får virksomhederne mindst 10 dage til at byde, medmindre alle opfordrede er enige om en anden frist.', 'For vann, energi, transport og post får leverandørene minst 10 dager til å gi tilbud, med mindre alle inviterte er enige om en annen frist.'),
    when: insideUtilities, must: any(atLeast(tenderDays, systemTenders), yes(agreedWithAll)),
    remedies: [{ change: tenderDays, say: t('Give at least 10 days.', 'Ge minst 10 dagar.', 'Giv mindst 10 dage.', 'Gi minst 10 dager.') }],
    examples: [
      example('ten days', { ...heat, 'time.tenderDays': 10, 'time.agreedWithAll': false }, 'lawful'), example('six days agreed with all', { ...heat, 'time.tenderDays': 6, 'time.agreedWithAll': true }, 'lawful'),
      example('nine days', { ...heat, 'time.tenderDays': 9, 'time.agreedWithAll': false }, 'unlawful'), example('not set', { ...heat, 'time.agreedWithAll': false }, 'depends'),
      example('for schools another duty says it', { ...heat, ...general, 'time.tenderDays': 9, 'time.agreedWithAll': false }, 'does not apply'),
    ],
  }),
]
