import { text as t, type Text } from '../../plain/index.ts'
import { all, duty, isNot, yes } from '../build.ts'
import { instalments, levelsMet, maximumCost, performanceLevels, phasePaid, proportionatePurchase, rightsDefined, rightsTo, stopAnnounced, targetMet, targets, withinMaximum } from '../facts/index.ts'
import type { Duty, Fact, Rule } from '../types.ts'
import type { Step } from '../steps.ts'
import { around, danishEntry, inPartnership, partnership, unlawful } from './entry.ts'
import { ul } from './sources.ts'

const base = { procedure: 'innovationPartnership' } as const
/** Most duties of the partnership turn on one yes. */
const mustBe = (fact: Fact<boolean>, id: `dk/partnership/${string}`, tie: Pick<Duty, 'carriesOut' | 'replaces'>, row: string | readonly string[], place: string, steps: readonly Step[], says: Text, say: Text, weight: Duty['weight'] = 'blocks'): Duty => duty({
  ...danishEntry(id, 'contract', row, ul(place)), ...tie, says, steps, weight, when: inPartnership, must: yes(fact),
  remedies: [{ change: fact, to: true, say }],
  examples: around({ of: fact, base, good: [true], bad: [false], outside: [{ procedure: 'negotiation' }] }),
})

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/partnership/rights', 'documents', ['DK §74(2)', 'nat 2.2 IPR terms in documents', 'C8'], ul('§ 74, stk. 2, nr. 2')),
    carriesOut: 'eu/documents/rights',
    says: t('The documents say who gets which rights to the results.', 'Dokumenten anger vem som får vilka rättigheter till resultaten.',
      'Udbudsmaterialet angiver, hvem der får hvilke rettigheder til resultaterne.', 'Dokumentene oppgir hvem som får hvilke rettigheter til resultatene.'),
    why: t('A firm cannot set a price without knowing what it keeps.', 'Ett företag kan inte sätta pris utan att veta vad det behåller.', 'En virksomhed kan ikke sætte en pris uden at vide, hvad den beholder.', 'En leverandør kan ikke sette pris uten å vite hva den beholder.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: inPartnership, must: all(yes(rightsDefined), isNot(rightsTo, 'notStated')),
    remedies: [{ change: rightsDefined, to: true, say: t('Add a clause on rights.', 'Lägg till en klausul om rättigheter.', 'Tilføj en klausul om rettigheder.', 'Legg til en klausul om rettigheter.') },
      { change: rightsTo, to: 'firm', say: t('Say who keeps the rights, for example the firm with a right of use for the buyer.', 'Ange vem som behåller rättigheterna, till exempel företaget med nyttjanderätt för köparen.', 'Angiv, hvem der beholder rettighederne, fx virksomheden med brugsret for ordregiveren.', 'Oppgi hvem som beholder rettighetene, for eksempel leverandøren med bruksrett for oppdragsgiver.') }],
    examples: [
      ...around({ of: rightsDefined, base: { ...base, 'rights.to': 'firm' }, good: [true], bad: [false], outside: [{ procedure: 'negotiation' }] }),
      unlawful('a clause that does not say to whom', { ...partnership, 'rights.defined': true, 'rights.to': 'notStated' }),
    ],
  }),
  mustBe(targets, 'dk/partnership/targets', { carriesOut: 'eu/partnership/targets' }, ['DK §78', 'nat 2.2 Phases, interim targets, instalments', 'C8'], '§ 78', ['writeDocuments', 'sendNotice'],
    t('The partnership is divided into phases, each with a target to be met.', 'Partnerskapet delas in i faser, var och en med ett delmål.', 'Partnerskabet deles i faser, hver med et delmål.', 'Partnerskapet deles i faser, hver med et delmål.'),
    t('Set a target for each phase.', 'Sätt ett delmål för varje fas.', 'Sæt et delmål for hver fase.', 'Sett et delmål for hver fase.')),
  mustBe(instalments, 'dk/partnership/instalments', { carriesOut: 'eu/partnership/instalments' }, ['DK §78', 'nat 2.2 Phases, interim targets, instalments', 'C8'], '§ 74, stk. 2, nr. 5 og § 78', ['writeDocuments', 'sendNotice'],
    t('The documents say how partners are paid, in suitable instalments phase by phase.', 'Dokumenten anger hur partnerna betalas, i lämpliga delbetalningar fas för fas.', 'Materialet angiver, hvordan partnerne betales, i passende rater fase for fase.', 'Dokumentene oppgir hvordan partnerne betales, i passende avdrag fase for fase.'),
    t('Add a payment plan by phase.', 'Lägg till en betalningsplan per fas.', 'Tilføj en betalingsplan pr. fase.', 'Legg til en betalingsplan per fase.')),
  mustBe(stopAnnounced, 'dk/partnership/stop-stated', { carriesOut: 'eu/partnership/stop-announced' }, ['DK §74(2)'], '§ 74, stk. 2, nr. 6', ['writeDocuments', 'sendNotice'],
    t('The documents say whether partners may be dropped when a target is reached; if they are silent, you should not count on that right.', 'Dokumenten anger om partner kan väljas bort vid ett delmål; tiger de bör ni inte räkna med den rätten.', 'Materialet angiver, om partnere kan vælges fra ved et delmål; er det tavst, bør I ikke regne med den ret.', 'Dokumentene oppgir om partnere kan velges bort ved et delmål; er de tause, bør dere ikke regne med den retten.'),
    t('State the right to stop and its conditions.', 'Ange rätten att avsluta och villkoren.', 'Angiv retten til at stoppe og betingelserne.', 'Oppgi retten til å stoppe og vilkårene.'), 'needs a reason'),
  mustBe(stopAnnounced, 'dk/partnership/stop', { carriesOut: 'eu/partnership/stop-only-as-announced' }, ['DK §78', 'nat 2.2 Stop or drop partners after a phase'], '§ 74, stk. 2, nr. 6 og § 78, stk. 2', ['stopPhase'],
    t('You may end some or all partnerships after a phase only if the documents said so.', 'Ni får avsluta en del av eller hela partnerskapet efter en fas bara om dokumenten sagt det.', 'I kan kun afslutte nogle eller alle partnerskaber efter en fase, hvis materialet sagde det.', 'Dere kan avslutte noen av eller alle partnerskapene etter en fase bare hvis dokumentene sa det.'),
    t('State the right and its conditions in the documents from the start.', 'Ange rätten och villkoren i dokumenten från början.', 'Angiv retten og betingelserne i materialet fra starten.', 'Oppgi retten og vilkårene i dokumentene fra starten.')),
  mustBe(performanceLevels, 'dk/partnership/levels', { replaces: 'eu/partnership/performance-levels' }, ['DK §77', 'C8'], '§ 77, stk. 3', ['decideAward'],
    t('The performance levels for the purchase are fixed in the negotiation.', 'Prestandanivåerna för köpet bestäms i förhandlingen.', 'Ydelsesniveauerne for købet fastlægges i forhandlingen.', 'Ytelsesnivåene for kjøpet fastsettes i forhandlingen.'),
    t('Agree the levels before the award.', 'Kom överens om nivåerna före tilldelningen.', 'Aftal niveauerne før tildelingen.', 'Avtal nivåene før tildelingen.')),
  mustBe(maximumCost, 'dk/partnership/maximum-cost', { replaces: 'eu/partnership/maximum-cost' }, ['DK §77', 'C8'], '§ 77, stk. 3', ['decideAward'],
    t('The maximum costs of the purchase are fixed in the negotiation.', 'De högsta kostnaderna för köpet bestäms i förhandlingen.', 'De maksimale omkostninger ved købet fastlægges i forhandlingen.', 'De maksimale kostnadene ved kjøpet fastsettes i forhandlingen.'),
    t('Agree the maximum before the award.', 'Kom överens om taket före tilldelningen.', 'Aftal loftet før tildelingen.', 'Avtal taket før tildelingen.')),
  mustBe(proportionatePurchase, 'dk/partnership/proportion', { carriesOut: 'eu/partnership/in-proportion' }, 'DK §79', '§ 79', ['writeDocuments', 'sendNotice'],
    t('Length and value follow how new the solution is, and the purchase is in proportion to the investment in development.', 'Längd och värde följer hur ny lösningen är, och köpet står i proportion till investeringen i utvecklingen.', 'Længde og værdi følger, hvor ny løsningen er, og købet står i forhold til investeringen i udviklingen.', 'Lengde og verdi følger hvor ny løsningen er, og kjøpet står i forhold til investeringen i utviklingen.'),
    t('Lower the purchase or explain the development better.', 'Sänk köpet eller förklara utvecklingen bättre.', 'Sæt købet ned, eller forklar udviklingen bedre.', 'Sett ned kjøpet eller forklar utviklingen bedre.'), 'needs a reason'),
  mustBe(targetMet, 'dk/partnership/target-met', { carriesOut: 'eu/partnership/target-met' }, 'DK §78', '§ 78', ['passPhase'],
    t('A partner passes to the next phase when the target of the phase is met.', 'En partner går vidare till nästa fas när fasens delmål är nått.', 'En partner går videre til næste fase, når fasens delmål er nået.', 'En partner går videre til neste fase når fasens delmål er nådd.'),
    t('Go on only when the target is met.', 'Gå vidare först när delmålet är nått.', 'Gå først videre, når delmålet er nået.', 'Gå videre først når delmålet er nådd.'), 'needs a reason'),
  mustBe(phasePaid, 'dk/partnership/phase-paid', { carriesOut: 'eu/partnership/phase-paid' }, 'DK §78', '§ 78', ['passPhase', 'stopPhase'],
    t('Partners are paid the instalment of the phase as agreed.', 'Partnerna får fasens delbetalning enligt avtalet.', 'Partnerne får fasens rate som aftalt.', 'Partnerne får fasens avdrag som avtalt.'),
    t('Pay the instalment.', 'Betala delbetalningen.', 'Betal raten.', 'Betal avdraget.')),
  mustBe(withinMaximum, 'dk/partnership/buy-within', { carriesOut: 'eu/partnership/within-maximum' }, ['DK §77', 'nat 2.2 Purchase at the end', 'C8'], '§ 77, stk. 3', ['buyResult'],
    t('The purchase stays within the maximum costs that were agreed.', 'Köpet håller sig inom det överenskomna kostnadstaket.', 'Købet holder sig inden for de aftalte maksimale omkostninger.', 'Kjøpet holder seg innenfor de avtalte maksimale kostnadene.'),
    t('Bring the price below the maximum.', 'Få ner priset under taket.', 'Få prisen ned under loftet.', 'Få prisen ned under taket.')),
  mustBe(levelsMet, 'dk/partnership/buy-levels', { carriesOut: 'eu/partnership/levels-met' }, 'DK §77', '§ 77, stk. 3', ['buyResult'],
    t('The result reaches the performance levels that were agreed.', 'Resultatet når de överenskomna prestandanivåerna.', 'Resultatet når de aftalte ydelsesniveauer.', 'Resultatet når de avtalte ytelsesnivåene.'),
    t('Buy only when the levels are reached.', 'Köp först när nivåerna är nådda.', 'Køb først, når niveauerne er nået.', 'Kjøp først når nivåene er nådd.')),
]
