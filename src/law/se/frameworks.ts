import { text as t, type Text } from '../../plain/index.ts'
import type { Rule } from '../types.ts'
import { frameworkRules as shared } from '../eu/framework-shared.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { lou, sinceAct } from './sources.ts'

const of = (id: `se/framework/${string}`, same: Shared, place: string, says: Text): Rule => inCountry('SE', same, { id, life: sinceAct, sources: [lou(place)], says })

export const rules: readonly Rule[] = [
  of('se/framework/months', shared.months, '7 kap. 2 §', t(
    'A framework agreement runs longer than four years only for special reasons, which stand in the notice.', 'Ett ramavtal får löpa längre än fyra år bara om det finns särskilda skäl, som anges i annonsen.',
    'En rammeaftale løber kun over fire år, når der er særlige grunde, som står i bekendtgørelsen.', 'En rammeavtale varer over fire år bare når det er særlige grunner, som står i kunngjøringen.')),
  of('se/framework/buyers-named', shared.buyers, '7 kap. 3 § första stycket', t(
    'Each authority that may call off has been identified in the call for competition.', 'Varje myndighet som får avropa har identifierats i anbudsinfordran.',
    'Hver ordregiver, der kan trække, er identificeret i indkaldelsen.', 'Hver oppdragsgiver som kan gjøre avrop, er identifisert i kunngjøringen.')),
  of('se/framework/method-stated', shared.method, '7 kap. 5–8 §§', t(
    'The documents give the objective conditions for which supplier gets a contract, and whether and for what competition may be reopened.', 'Dokumenten anger de objektiva villkoren för vilken leverantör som får ett kontrakt, och om och för vad konkurrensutsättningen får förnyas.',
    'Materialet angiver de objektive vilkår for, hvilken leverandør der får en kontrakt, og om og for hvad konkurrencen kan genåbnes.', 'Dokumentene angir de objektive vilkårene for hvilken leverandør som får en kontrakt, og om og for hva konkurransen kan gjenåpnes.')),
  of('se/framework/parties', shared.parties, '7 kap. 3 § första stycket', t(
    'Contracts are made only between an identified authority and a supplier that is party to the framework.', 'Kontrakt ingås bara mellan en identifierad myndighet och en leverantör som är part i ramavtalet.',
    'Kontrakter indgås kun mellem en identificeret ordregiver og en leverandør, der er part i rammeaftalen.', 'Kontrakter inngås bare mellom en identifisert oppdragsgiver og en leverandør som er part i rammeavtalen.')),
  of('se/framework/no-substantial-change', shared.substantial, '7 kap. 3 § andra stycket', t(
    'The terms of a call-off do not depart substantially from those of the framework.', 'Villkoren i avropet avviker inte väsentligt från ramavtalets.',
    'Vilkårene i trækket afviger ikke væsentligt fra rammeaftalens.', 'Vilkårene i avropet avviker ikke vesentlig fra rammeavtalens.')),
  of('se/framework/single-supplier', shared.single, '7 kap. 4 §', t(
    'With one supplier contracts follow the terms of the framework; you may consult it in writing and ask it to complete its tender.', 'Med en leverantör tilldelas kontrakt enligt ramavtalets villkor; ni får samråda skriftligen och be leverantören komplettera sitt anbud.',
    'Med én leverandør følger kontrakter rammeaftalens vilkår; I kan rådføre jer med den skriftligt og bede den supplere sit tilbud.', 'Med én leverandør følger kontrakter rammeavtalens vilkår; dere kan kontakte den skriftlig og be den utfylle tilbudet.')),
  of('se/framework/direct-call', shared.direct, '7 kap. 5 och 6 §§', t(
    'Without renewed competition a contract is given only when all terms are fixed, by the objective conditions in the documents.', 'Utan förnyad konkurrensutsättning tilldelas kontrakt bara när samtliga villkor är fastställda, enligt de objektiva villkoren i dokumenten.',
    'Uden genåbning tildeles en kontrakt kun, når alle vilkår er fastlagt, efter de objektive vilkår i materialet.', 'Uten gjenåpning tildeles en kontrakt bare når alle vilkår er fastsatt, etter de objektive vilkårene i dokumentene.')),
  of('se/framework/reopening-foreseen', shared.foreseen, '7 kap. 7 §', t(
    'With all terms fixed, partly renewed competition needs a basis in the documents: which terms, and by what objective conditions.', 'När alla villkor är fastställda kräver förnyad konkurrensutsättning stöd i dokumenten: vilka villkor och enligt vilka objektiva villkor.',
    'Når alle vilkår er fastlagt, kræver genåbning støtte i materialet: hvilke vilkår, og efter hvilke objektive kriterier.', 'Når alle vilkår er fastsatt, krever gjenåpning støtte i dokumentene: hvilke vilkår, og etter hvilke objektive kriterier.')),
  of('se/framework/mini-all-consulted', shared.consulted, '7 kap. 9 § andra stycket 1', t(
    'For each contract the suppliers that can perform it are consulted in writing.', 'För varje kontrakt samråder ni skriftligen med de leverantörer som kan genomföra det.',
    'For hver kontrakt spørges de leverandører, der kan udføre den, skriftligt.', 'For hver kontrakt kontaktes leverandørene som kan gjennomføre den, skriftlig.')),
  of('se/framework/mini-time', shared.time, '7 kap. 9 § andra stycket 2 och 3', t(
    'The time is enough for the kind and size of the purchase; tenders are written and nobody reads them before it is out.', 'Tidsfristen räcker med hänsyn till upphandlingens art och omfattning; anbuden är skriftliga och ingen tar del av dem före svarstidens slut.',
    'Fristen er lang nok til indkøbets art og omfang; tilbud er skriftlige, og ingen læser dem, før den er udløbet.', 'Fristen er lang nok for anskaffelsens art og omfang; tilbudene er skriftlige, og ingen leser dem før den er ute.')),
  of('se/framework/mini-criteria', shared.criteria, '7 kap. 9 § andra stycket 4', t(
    'The contract goes to the economically most advantageous tender by the award criteria of the framework.', 'Kontraktet går till det ekonomiskt mest fördelaktiga anbudet enligt ramavtalets tilldelningskriterier.',
    'Kontrakten går til det økonomisk mest fordelagtige tilbud efter rammeaftalens kriterier.', 'Kontrakten går til det økonomisk mest fordelaktige tilbudet etter rammeavtalens tildelingskriterier.')),
]
