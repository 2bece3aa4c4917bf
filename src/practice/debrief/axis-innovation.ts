import { text as t } from '../../plain/index.ts'
import type { CaseState } from '../../case/index.ts'
import { bandsOver } from '../../market/index.ts'
import type { World } from '../types.ts'
import type { Sample } from '../seeds.ts'
import { newnessOf, percent } from './measures.ts'
import { put } from './said.ts'
import type { AxisScore, Component } from './types.ts'

const room = { functional: 100, mixed: 50, detailed: 0 } as const
/** Who may use what was developed: the buyer must be able to go on with another supplier, and the firm must want to come. */
const openAfter = { shared: 100, buyer: 100, firm: 40, notStated: 0 } as const

export function innovationAxis(world: World, s: CaseState, luck: readonly Sample[]): AxisScore {
  const levels = bandsOver(luck.flatMap(l => (l.level === undefined ? [] : [100 * l.level])))
  const d = s.documents, newness = newnessOf(world, s), band = bandsOver(luck.flatMap(l => (l.novelty === undefined ? [] : [100 * l.novelty])))
  const kinds = new Set(s.tenders.map(x => x.solution)), all = Object.keys(world.scenario.solutions).length
  const winner = s.tenders.find(x => x.firm === (s.bought?.firm ?? s.contract?.firms[0] ?? s.award?.winners[0]))
  const scores = winner ? Object.values(winner.scores) : []
  const quality = scores.length > 0 ? scores.reduce((a, b) => a + b, 0) / scores.length : undefined
  const shared = d ? [d.phases.length > 1, d.phases.some(p => p.payment > 0), d.stopAnnounced, d.maximumCost > 0] : []
  const met = s.deliveries.filter(x => x.met).length
  const components: Component[] = [
    {
      id: 'fit', value: s.deliveries.length > 0 ? 100 * (s.deliveries.at(-1)!.level) : quality, label: t('Meets the need', 'Möter behovet', 'Opfylder behovet', 'Møter behovet'),
      how: s.deliveries.length > 0 ? put(t('What was delivered last reached {level} of 100; {met} of {all} deliveries met their target.', 'Det som senast levererades nådde {level} av 100; {met} av {all} leveranser nådde målet.', 'Det sidst leverede nåede {level} af 100; {met} af {all} leverancer nåede målet.', 'Det sist leverte nådde {level} av 100; {met} av {all} leveranser nådde målet.'), { level: Math.round(100 * s.deliveries.at(-1)!.level), met, all: s.deliveries.length })
        : t('The mean of the winning tender’s scores on everything but price.', 'Medelvärdet av det vinnande anbudets poäng för allt utom pris.', 'Gennemsnittet af det vindende tilbuds point for alt andet end pris.', 'Gjennomsnittet av det vinnende tilbudets poeng for alt annet enn pris.'),
      ...(s.deliveries.length > 0 && levels ? { band: levels } : {}),
    },
    {
      id: 'newness', value: newness === undefined ? undefined : 100 * newness, label: t('How new it is', 'Hur nytt det är', 'Hvor nyt det er', 'Hvor nytt det er'),
      how: t('0 is what everybody sells, 100 is new to the world. New is not better: most needs are met by small steps.', '0 är det alla säljer, 100 är nytt för världen. Nytt är inte bättre: de flesta behov möts med små steg.', '0 er det, alle sælger, 100 er nyt for verden. Nyt er ikke bedre: de fleste behov opfyldes med små skridt.', '0 er det alle selger, 100 er nytt for verden. Nytt er ikke bedre: de fleste behov møtes med små steg.'),
      ...(band ? { band } : {}),
    },
    {
      id: 'room', value: d ? Math.max(0, room[d.requirementForm] - (d.brandNamed ? 50 : 0)) : undefined, label: t('Room for other solutions', 'Utrymme för andra lösningar', 'Plads til andre løsninger', 'Rom for andre løsninger'),
      how: t('Functions asked for: 100. Some details: 50. All details: 0. A named brand takes 50 away.', 'Funktionskrav: 100. Vissa detaljer: 50. Alla detaljer: 0. Ett namngivet fabrikat drar av 50.', 'Funktionskrav: 100. Nogle detaljer: 50. Alle detaljer: 0. Et nævnt fabrikat trækker 50 fra.', 'Funksjonskrav: 100. Noen detaljer: 50. Alle detaljer: 0. Et nevnt merke trekker fra 50.'),
    },
    {
      id: 'variety', value: s.tenders.length > 0 ? percent(kinds.size, Math.min(all, Math.max(1, s.tenders.length))) : undefined, label: t('Kinds of solution offered', 'Olika lösningar som erbjöds', 'Forskellige løsninger, der blev tilbudt', 'Ulike løsninger som ble tilbudt'),
      how: put(t('{kinds} different kinds among {tenders} tenders; the market has {all}.', '{kinds} olika slag bland {tenders} anbud; marknaden har {all}.', '{kinds} forskellige slags blandt {tenders} tilbud; markedet har {all}.', '{kinds} ulike typer blant {tenders} tilbud; markedet har {all}.'), { kinds: kinds.size, tenders: s.tenders.length, all }),
    },
    {
      id: 'risk', value: d ? percent(shared.filter(Boolean).length, shared.length) : undefined, label: t('Risk shared by steps', 'Risk delad i steg', 'Risiko delt i trin', 'Risiko delt i trinn'),
      how: t('A quarter each: more than one phase, phases are paid, a way to stop is announced, a highest cost is set.', 'En fjärdedel var: fler än en fas, faserna betalas, en möjlighet att avsluta är angiven, en högsta kostnad är satt.', 'En fjerdedel hver: mere end én fase, faserne betales, en mulighed for at stoppe er oplyst, en højeste omkostning er fastsat.', 'En firedel hver: mer enn én fase, fasene betales, en mulighet til å stoppe er oppgitt, en høyeste kostnad er satt.'),
    },
    {
      id: 'open-after', value: d ? openAfter[d.rights] : undefined, label: t('Free to go on with others', 'Fritt att gå vidare med andra', 'Frit at gå videre med andre', 'Fritt å gå videre med andre'),
      how: t('By the rights in the documents: shared or with the buyer 100, with the firm 40, not stated 0. All rights to the buyer costs tenders.', 'Efter rättigheterna i dokumenten: delade eller hos köparen 100, hos företaget 40, ej angivet 0. Alla rättigheter till köparen kostar anbud.', 'Efter rettighederne i materialet: delte eller hos ordregiver 100, hos virksomheden 40, ikke angivet 0. Alle rettigheder til ordregiver koster tilbud.', 'Etter rettighetene i dokumentene: delte eller hos oppdragsgiver 100, hos leverandøren 40, ikke angitt 0. Alle rettigheter til oppdragsgiver koster tilbud.'),
    },
  ]
  return {
    axis: 'innovation', label: t('Innovation', 'Innovation', 'Innovation', 'Innovasjon'), components,
    about: t('Whether something that meets the need came, and whether it can grow. How it works for people over the years lies outside the simulation.', 'Om det kom något som möter behovet och om det kan växa. Hur det fungerar för människor genom åren ligger utanför simuleringen.', 'Om der kom noget, der opfylder behovet, og om det kan vokse. Hvordan det virker for mennesker gennem årene, ligger uden for simuleringen.', 'Om det kom noe som møter behovet, og om det kan vokse. Hvordan det virker for mennesker over årene, ligger utenfor simuleringen.'),
  }
}
