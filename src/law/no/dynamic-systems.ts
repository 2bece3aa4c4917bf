import { text as t, type Text } from '../../plain/index.ts'
import { all, any, atLeast, duty, isNot, yes } from '../build.ts'
import { agreedWithAll, buyerKind, firstRequestsAssessed, tenderDays } from '../facts/index.ts'
import { systemTenders } from '../eu/figures.ts'
import type { Rule } from '../types.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { systemRules as shared } from '../eu/system-shared.ts'
import { cases, insideEu, large, underEea } from './cases.ts'
import { foa, sinceAct } from './sources.ts'

const of = (id: `no/system/${string}`, same: Shared, place: string, says: Text): Rule => inCountry('NO', same, { id, life: sinceAct, sources: [foa(place)], says })

export const rules: readonly Rule[] = [
  of('no/system/common-purchases', shared.common, '§ 26-4 (1)', t(
    'The system is for things that need no special fitting, such as goods off the shelf.', 'Systemet är till för sådant som inte behöver anpassas särskilt, till exempel hyllvaror.',
    'Systemet er til ydelser, der ikke skal tilpasses særligt, fx hyldevarer.', 'Ordningen er for ytelser som ikke trenger særlige tilpasninger, for eksempel hyllevarer.')),
  of('no/system/electronic-and-open', shared.open, '§ 26-4 (2) og (3)', t(
    'All suppliers can ask to join as long as it runs, and everything is done electronically.', 'Alla leverantörer kan ansöka så länge systemet gäller, och allt sker elektroniskt.',
    'Alle leverandører kan søge om optagelse, så længe systemet løber, og alt sker elektronisk.', 'Alle leverandører kan søke om opptak under hele varigheten, og alt skjer elektronisk.')),
  of('no/system/described', shared.described, '§ 26-5 (2)–(4)', t(
    'The notice gives the duration; the documents give what and how much, the categories with their requirements, and how the system works.', 'Annonsen anger varaktigheten; dokumenten anger vad och hur mycket, kategorierna med krav och hur systemet fungerar.',
    'Bekendtgørelsen angiver varigheden; materialet angiver hvad og hvor meget, kategorier med krav, og hvordan systemet fungerer.', 'Kunngjøringen oppgir varigheten; konkurransegrunnlaget oppgir ytelser og mengde, kategorier med krav, og hvordan ordningen virker.')),
  of('no/system/no-fee', shared.fee, '§ 26-4 (5)', t('No fee is taken for requests or for running the system.', 'Ingen avgift tas ut för ansökningar eller driften av systemet.', 'Der kræves ikke gebyr for ansøgninger eller for systemets drift.', 'Det kan ikke kreves gebyr for søknader eller gjennomføringen av ordningen.')),
  of('no/system/requests', shared.requests, '§ 26-6 (2)', t(
    'A time limit of at least 30 days is set for requests before the first invitations; afterwards there is none.', 'Före de första inbjudningarna gäller en tidsfrist på minst 30 dagar för ansökningar; därefter ingen.',
    'Før de første opfordringer fastsættes en frist på mindst 30 dage for ansøgninger; derefter ingen.', 'Før de første invitasjonene fastsettes en søknadsfrist på minst 30 dager; deretter gjelder ingen frist.')),
  of('no/system/admit-all', shared.admitted, '§ 26-6 (1)', t(
    'All who meet the qualification requirements are admitted, without a limit on the number.', 'Alla som uppfyller kvalificeringskraven tas in, utan gräns för antalet.',
    'Alle, der opfylder egnethedskravene, optages, uden grænse for antallet.', 'Alle som oppfyller kvalifikasjonskravene, skal tas opp, uten grense for antallet.')),
  of('no/system/assessment', shared.assessed, '§ 26-6 (3) og (4)', t(
    'Qualifications are checked within 10 working days, 15 in specially reasoned cases; for requests before the first invitation the documents may set a longer time.', 'Kvalifikationerna kontrolleras inom 10 arbetsdagar, 15 i särskilt motiverade fall; för ansökningar före den första inbjudan får dokumenten ange längre tid.',
    'Egnetheden kontrolleres inden 10 arbejdsdage, 15 i særligt begrundede tilfælde; for ansøgninger før den første opfordring kan materialet fastsætte længere tid.', 'Kvalifikasjonskravene kontrolleres innen 10 virkedager, 15 i særlig begrunnede tilfeller; for søknader før den første invitasjonen kan dokumentene fastsette en lengre frist.')),
  of('no/system/told', shared.told, '§ 26-6 (5)', t(
    'Suppliers are told as soon as possible whether they are admitted.', 'Leverantörerna informeras snarast om de tagits in.', 'Leverandørerne informeres hurtigst muligt om, hvorvidt de er optaget.', 'Leverandørene informeres snarest mulig om de er tatt opp i ordningen.')),
  duty({
    id: 'no/system/first-use', order: 'NO', topic: 'frameworks and systems', life: sinceAct, sources: [foa('§ 26-7 (2)')],
    says: t('The first invitation waits until every request that came in time has been assessed.', 'Den första inbjudan väntar tills varje ansökan som kom in i tid har prövats.',
      'Den første opfordring venter, til alle rettidige ansøgninger er vurderet.', 'Den første invitasjonen kan ikke sendes før alle søknader mottatt innen fristen er vurdert.'),
    steps: ['buyInDynamicSystem'], weight: 'blocks', when: insideEu, must: yes(firstRequestsAssessed),
    remedies: [{ change: firstRequestsAssessed, to: true, say: t('Assess the first requests before you invite.', 'Pröva de första ansökningarna innan ni bjuder in.', 'Vurder de første ansøgninger, før I opfordrer.', 'Vurder de første søknadene før dere inviterer.') }],
    examples: cases({ ...large, procedure: 'restricted' }, { lawful: { 'assessed': { 'system.firstRequestsAssessed': true } }, unlawful: { 'some left': { 'system.firstRequestsAssessed': false } }, depends: { 'not known': {} }, outside: underEea }),
  }),
  of('no/system/invite-all', shared.invited, '§ 26-7 (1)', t(
    'For each purchase all admitted suppliers, or those of the category, are invited.', 'För varje köp bjuds alla intagna leverantörer, eller kategorins, in.',
    'Ved hvert køb opfordres alle optagne leverandører, eller kategoriens.', 'For hver anskaffelse inviteres alle leverandørene i ordningen, eller i kategorien.')),
  of('no/system/criteria', shared.criteria, '§ 26-7 (4)', t(
    'The tender is chosen by the criteria of the notice, which the invitation may make more precise.', 'Anbudet väljs enligt annonsens kriterier, som inbjudan får precisera.',
    'Tilbuddet vælges efter bekendtgørelsens kriterier, som opfordringen kan præcisere.', 'Tilbudet velges på grunnlag av kriteriene i kunngjøringen, som invitasjonen kan presisere.')),
  duty({
    id: 'no/system/tenders', replaces: 'eu/system/tenders', order: 'NO', topic: 'time limits', life: sinceAct, sources: [foa('§§ 26-7 (3), 20-3 (3)')], dossier: ['NAT-AGREE'],
    says: t('At least 10 days to tender. Buyers other than the state may set a shorter time together with those admitted.', 'Minst 10 dagars anbudstid. Andra köpare än staten får bestämma en kortare tid tillsammans med de intagna.',
      'Mindst 10 dage til at byde. Andre ordregivere end staten kan fastsætte en kortere frist sammen med de optagne.', 'Tilbudsfristen er minst 10 dager. Ikke-statlige oppdragsgivere kan fastsette en kortere frist i samarbeid med leverandørene i ordningen.'),
    steps: ['buyInDynamicSystem'], weight: 'blocks', when: insideEu, must: any(atLeast(tenderDays, systemTenders), all(isNot(buyerKind, 'state'), yes(agreedWithAll))),
    remedies: [{ change: tenderDays, say: t('Give at least 10 days.', 'Ge minst 10 dagar.', 'Giv mindst 10 dage.', 'Gi minst 10 dager.') }],
    examples: cases({ ...large, procedure: 'restricted', 'time.agreedWithAll': false }, {
      lawful: { 'ten days': { 'time.tenderDays': 10 }, 'six days agreed with all': { 'time.tenderDays': 6, 'time.agreedWithAll': true } },
      unlawful: { 'nine days': { 'time.tenderDays': 9 }, 'a state authority agrees on six': { 'buyer.kind': 'state', 'time.tenderDays': 6, 'time.agreedWithAll': true } },
      depends: { 'not set': {} }, outside: underEea,
    }),
  }),
  of('no/system/change-announced', shared.changed, '§ 26-5 (3)', t(
    'A changed duration, or the end of the system, is announced.', 'En ändrad varaktighet, eller att systemet avslutas, annonseras.', 'En ændret løbetid, eller at systemet ophører, bekendtgøres.', 'Endret varighet, eller at ordningen avsluttes, kunngjøres.')),
]
