import { text as t, type Text } from '../../plain/index.ts'
import { all, duty, is, yes } from '../build.ts'
import { callInTime, callMethod, frameworkSuppliers, miniTogether } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { frameworkRules as shared } from '../eu/framework-shared.ts'
import { inCountry, type Shared } from '../eu/shared-words.ts'
import { around, danishEntry, inAct } from './entry.ts'
import { sinceAct, ul } from './sources.ts'

const of = (id: `dk/framework/${string}`, same: Shared, place: string, says: Text): Rule =>
  inCountry('DK', same, { id, life: sinceAct, dossier: ['DK §95-100'], sources: [ul(place)], says })
const mini = { 'framework.suppliers': 'several', 'framework.callMethod': 'reopened' } as const

export const rules: readonly Rule[] = [
  of('dk/framework/months', shared.months, '§ 95, stk. 2, og § 128, stk. 2', t(
    'A framework agreement runs for four years at most, longer only in extraordinary cases; the notice gives the reason.', 'Ett ramavtal löper i högst fyra år, längre bara i extraordinära fall; annonsen anger skälet.',
    'En rammeaftale løber højst fire år, længere kun i ekstraordinære tilfælde; begrundelsen står i udbudsbekendtgørelsen.', 'En rammeavtale varer høyst fire år, lenger bare i ekstraordinære tilfeller; kunngjøringen gir begrunnelsen.')),
  of('dk/framework/buyers-named', shared.buyers, '§ 96', t(
    'The notice says which buyers may use the framework.', 'Annonsen anger vilka myndigheter som får använda ramavtalet.',
    'Udbudsbekendtgørelsen angiver, hvilke ordregivere der kan bruge rammeaftalen.', 'Kunngjøringen angir hvilke oppdragsgivere som kan bruke rammeavtalen.')),
  of('dk/framework/method-stated', shared.method, '§ 98, stk. 2 og 3', t(
    'The documents say whether contracts are given directly, by reopening competition or both, and by which objective criteria, such as quantity, value or kind.',
    'Dokumenten anger om kontrakt tilldelas direkt, efter förnyad konkurrensutsättning eller på båda sätten, och enligt vilka objektiva kriterier, till exempel mängd, värde eller slag.',
    'Materialet angiver, om kontrakter tildeles direkte, ved genåbning af konkurrencen eller begge dele, og efter hvilke objektive kriterier, fx kvantitet, værdi eller karakteristika.',
    'Dokumentene angir om kontrakter tildeles direkte, ved gjenåpning eller begge deler, og etter hvilke objektive kriterier, for eksempel mengde, verdi eller type.')),
  of('dk/framework/parties', shared.parties, '§ 96', t(
    'Contracts under the framework are made between its parties; the buyer stood in the notice.', 'Kontrakt på ramavtalet ingås mellan dess parter; köparen var angiven i annonsen.',
    'Kontrakter på rammeaftalen indgås mellem dens parter; ordregiveren var nævnt i udbudsbekendtgørelsen.', 'Kontrakter under rammeavtalen inngås mellom partene; oppdragsgiveren sto i kunngjøringen.')),
  duty({
    ...danishEntry('dk/framework/in-time', 'frameworks and systems', 'DK §95-100', ul('§ 95, stk. 3')),
    says: t('A contract is made while the framework runs. It may itself last beyond the end of the framework.', 'Ett kontrakt ingås medan ramavtalet löper. Det får självt gälla efter ramavtalets slut.',
      'En kontrakt indgås i rammeaftalens løbetid. Den kan selv gælde efter rammeaftalens udløb.', 'En kontrakt inngås mens rammeavtalen løper. Den kan selv gjelde etter at rammeavtalen er utløpt.'),
    steps: ['callOff'], weight: 'blocks', when: inAct, must: yes(callInTime),
    remedies: [{ insteadTake: 'planFramework', say: t('Start a new procedure.', 'Starta en ny upphandling.', 'Start et nyt udbud.', 'Start en ny konkurranse.') }],
    examples: around({ of: callInTime, good: [true], bad: [false] }),
  }),
  of('dk/framework/single-supplier', shared.single, '§ 97', t(
    'With one winner contracts are given on the terms of the framework; you may ask it in writing to complete its tender.', 'Med en vinnare tilldelas kontrakt på ramavtalets villkor; ni får skriftligen be den komplettera sitt anbud.',
    'Med én vinder tildeles kontrakter på rammeaftalens vilkår; I kan skriftligt bede den fuldstændiggøre sit tilbud.', 'Med én vinner tildeles kontrakter på rammeavtalens vilkår; dere kan skriftlig be den utfylle tilbudet.')),
  of('dk/framework/direct-call', shared.direct, '§ 99', t(
    'Direct award follows the provisions of the framework and the objective criteria in its documents.', 'Direkt tilldelning följer ramavtalets bestämmelser och de objektiva kriterierna i dokumenten.',
    'Direkte tildeling sker efter rammeaftalens bestemmelser og de objektive kriterier i materialet.', 'Direkte tildeling følger rammeavtalens bestemmelser og de objektive kriteriene i dokumentene.')),
  of('dk/framework/reopening-foreseen', shared.foreseen, '§ 98, stk. 2', t(
    'Both ways may be used in one framework; the choice follows objective criteria laid down in the documents.', 'Båda vägarna får användas i ett ramavtal; valet följer objektiva kriterier i dokumenten.',
    'Begge veje kan bruges på samme rammeaftale; valget sker efter objektive kriterier i materialet.', 'Begge måter kan brukes i samme rammeavtale; valget følger objektive kriterier i dokumentene.')),
  of('dk/framework/mini-all-consulted', shared.consulted, '§ 100, stk. 2', t(
    'When competition is reopened, all who can perform the contract are asked in writing to tender in writing.', 'När konkurrensen förnyas ombeds alla som kan utföra kontraktet skriftligen att lämna skriftligt anbud.',
    'Når konkurrencen genåbnes, opfordres alle, der kan udføre kontrakten, skriftligt til at afgive skriftligt tilbud.', 'Når konkurransen gjenåpnes, blir alle som kan utføre kontrakten, skriftlig bedt om å gi skriftlig tilbud.')),
  duty({
    ...danishEntry('dk/framework/mini-together', 'frameworks and systems', 'DK §95-100', ul('§ 100, stk. 2')),
    says: t('They are asked at the same time, with the deadline and all they need to know.', 'De tillfrågas samtidigt, med tidsfrist och allt de behöver veta.', 'De opfordres samtidig, med frist og alle nødvendige oplysninger.', 'De inviteres samtidig, med frist og alle nødvendige opplysninger.'),
    steps: ['callOff'], weight: 'blocks', when: all(inAct, is(frameworkSuppliers, 'several'), is(callMethod, 'reopened')), must: yes(miniTogether),
    remedies: [{ change: miniTogether, to: true, say: t('Send all the same letter on the same day.', 'Skicka samma brev till alla samma dag.', 'Send alle det samme brev samme dag.', 'Send alle det samme brevet samme dag.') }],
    examples: around({ base: mini, of: miniTogether, good: [true], bad: [false], outside: [{ 'framework.callMethod': 'direct' }, { 'framework.suppliers': 'one' }] }),
  }),
  of('dk/framework/mini-time', shared.time, '§§ 93, 94 og 100, stk. 2', t(
    'The invitation states a fitting deadline, and no tender is looked at before it has passed.', 'Inbjudan anger en lämplig tidsfrist, och inget anbud läses innan den gått ut.',
    'Opfordringen angiver en passende frist, og intet tilbud undersøges, før den er udløbet.', 'Invitasjonen angir en passende frist, og ingen tilbud undersøkes før den er ute.')),
  of('dk/framework/mini-criteria', shared.criteria, '§ 100, stk. 3', t(
    'The contract is awarded by the criteria laid down in the documents of the framework.', 'Kontraktet tilldelas enligt kriterierna i ramavtalets dokument.',
    'Kontrakten tildeles efter de kriterier for tildeling, der er fastsat i rammeaftalens materiale.', 'Kontrakten tildeles etter kriteriene i dokumentene for rammeavtalen.')),
]
