import { text } from '../../plain/index.ts'
import { all, among, any, atMost, is, isNot, no, since, yes } from '../build.ts'
import {
  awardNoticeDays, bestByCriteria, codesOnList, conditionsAltered, daysAfterQuarter, directGround, evaluatedAsPublished, exclusivityByBuyer, lightDescribed, lightEqual, modificationGround,
  noAlternative, noSuitableTenders, noticeChannel, noticesGrouped, openedEarly, procedure, reportWritten, substantial, urgencyForeseeable, urgencySubstantiated,
  userNeedsWeighed, winnerCompliant,
} from '../facts/index.ts'
import type { Example, Facts, Rule } from '../types.ts'
import { lightAwardNotice, lightQuarter } from './concession-figures.ts'
import { dutyOn, example, examplesAround } from './entry.ts'
import { insideLight, light } from './regimes.ts'
import { rules as reserved } from './reserved.ts'
import { d24, d25 } from './sources.ts'

const social = dutyOn('special regimes')
type Around = Omit<Parameters<typeof examplesAround>[0], 'base'> & { readonly base?: Facts }
const aroundLight = ({ base, outside, ...c }: Around): Example[] =>
  examplesAround({ ...c, base: { ...light, ...base }, outside: [{ subject: 'goods', 'value.estimated': 200_000 }, ...(outside ?? [])] })
const direct = { procedure: 'directAward' } as const, withoutNotice = { procedure: 'negotiatedWithoutNotice' } as const
const urgent: Facts = { 'direct.ground': 'extremeUrgency', 'direct.urgencyForeseeable': false, 'time.urgencySubstantiated': true }, nobody: Facts = { 'direct.ground': 'noTenders', 'direct.noSuitableTenders': true, 'direct.conditionsAltered': false }
const directly = among(procedure, 'directAward', 'negotiatedWithoutNotice')
const competed = all(insideLight, isNot(procedure, 'directAward'), isNot(procedure, 'negotiatedWithoutNotice'))
const announce = { insteadTake: 'sendNotice', say: text('Send a notice and let all compete.', 'Skicka en annons och låt alla konkurrera.', 'Send en bekendtgørelse, og lad alle konkurrere.', 'Send en kunngjøring, og la alle konkurrere.') } as const

const own: readonly Rule[] = [
  social({
    id: 'eu/light/on-the-list', steps: ['chooseProcedure'], weight: 'needs a reason', sources: [d24('art. 3(2), 74, Annex XIV'), d25('art. 5(2), 91, Annex XVII')], dossier: ['hard 21', 'EU-THR-06'],
    says: text(
      'The light rules hold only for services whose CPV code is on the list. With others in the same contract, the part worth most decides.',
      'De enklare reglerna gäller bara tjänster vars CPV-kod finns på listan. Ingår andra i samma kontrakt avgör den del som är värd mest.',
      'Light-regimet gælder kun ydelser, hvis CPV-kode står på listen. Er der andre i samme kontrakt, afgør den del, der er mest værd.',
      'De enklere reglene gjelder bare tjenester med en CPV-kode på listen. Inneholder kontrakten andre, avgjør den delen som er mest verdt.'),
    when: insideLight, must: yes(codesOnList),
    remedies: [{ change: codesOnList, to: true, say: text('Check each code, and put a value on each part.', 'Kontrollera varje kod och sätt ett värde på varje del.', 'Tjek hver kode, og sæt en værdi på hver del.', 'Sjekk hver kode, og sett en verdi på hver del.') }],
    examples: aroundLight({ of: codesOnList, good: [true], bad: [false] }),
  }),
  social({
    id: 'eu/light/notice', steps: ['sendNotice'], weight: 'blocks', sources: [d24('art. 75(1)'), d25('art. 92(1)')], dossier: ['EU-LGT-01'],
    says: text(
      'Social and other specific services above their threshold are announced in TED, by a contract notice or by a prior information notice that calls for interest.',
      'Sociala och andra särskilda tjänster över sitt tröskelvärde annonseras i TED, genom en annons om upphandling eller en förhandsannons som är anbudsinfordran.',
      'Sociale og andre specifikke tjenesteydelser over deres tærskelværdi offentliggøres i TED, ved en udbudsbekendtgørelse eller en forhåndsmeddelelse, der opfordrer til at melde interesse.',
      'Helse- og sosialtjenester og særlige tjenester over sin EØS-terskelverdi kunngjøres i TED, ved en alminnelig kunngjøring eller en forhåndskunngjøring som inviterer til å melde interesse.'),
    when: competed, must: is(noticeChannel, 'ted'),
    remedies: [{ change: noticeChannel, to: 'ted', say: text('Send it to TED.', 'Skicka den till TED.', 'Send den til TED.', 'Send den til TED.') }],
    examples: aroundLight({ of: noticeChannel, good: ['ted'], bad: ['national', 'ownSite', 'none'], outside: [direct, withoutNotice] }),
  }),
  social({
    id: 'eu/light/direct-ground', steps: ['chooseProcedure', 'signContract'], weight: 'blocks', sources: [d24('art. 75(1), second subparagraph'), d25('art. 92(1)')], dossier: ['EU-LGT-01'],
    says: text(
      'No notice is needed only where the rules on negotiation without a notice would let you go without, and on the same conditions.',
      'Annons behövs inte bara när reglerna om förhandlat förfarande utan annonsering hade tillåtit det, och på samma villkor.',
      'En bekendtgørelse kan kun undlades, hvor reglerne om udbud med forhandling uden bekendtgørelse ville tillade det, og på samme betingelser.',
      'Kunngjøring kan bare utelates der reglene om konkurranse med forhandling uten kunngjøring ville tillatt det, og på samme vilkår.'),
    when: all(insideLight, directly),
    must: all(
      ...(['none', 'reviewGap', 'exceptional', 'specialBelow'] as const).map(g => isNot(directGround, g)), // no grounds of the directives
      any(isNot(directGround, 'technical'), all(yes(noAlternative), no(exclusivityByBuyer))), any(isNot(directGround, 'exclusiveRights'), all(yes(noAlternative), no(exclusivityByBuyer))),
      any(isNot(directGround, 'extremeUrgency'), all(no(urgencyForeseeable), yes(urgencySubstantiated))), any(isNot(directGround, 'noTenders'), all(yes(noSuitableTenders), no(conditionsAltered)))),
    remedies: [announce],
    examples: [
      ...aroundLight({ base: direct, of: directGround, good: ['artistic'], bad: ['none', 'reviewGap', 'exceptional', 'specialBelow'], outside: [{ procedure: 'lightRegime' }] }),
      example('urgent, and nobody could know', { ...light, ...direct, ...urgent }, 'lawful'),
      example('urgent, as could be foreseen', { ...light, ...direct, ...urgent, 'direct.urgencyForeseeable': true }, 'unlawful'),
      example('urgent, but a short period would do', { ...light, ...direct, ...urgent, 'time.urgencySubstantiated': false }, 'unlawful'),
      example('nothing suitable came in', { ...light, ...direct, ...nobody }, 'lawful'),
      example('what came in was only dear', { ...light, ...direct, ...nobody, 'direct.noSuitableTenders': false }, 'unlawful'),
      example('nothing suitable, and then easier conditions', { ...light, ...direct, ...nobody, 'direct.conditionsAltered': true }, 'unlawful'),
      ...(['technical', 'exclusiveRights'] as const).flatMap(name => {
        const only: Facts = { ...light, ...withoutNotice, 'direct.ground': name, 'direct.noAlternative': true, 'direct.exclusivityByBuyer': false }
        return [
          example(`${name}, truly the only one`, only, 'lawful'),
          example(`${name}, another could do it`, { ...only, 'direct.noAlternative': false }, 'unlawful'),
          example(`${name}, made so by the buyer`, { ...only, 'direct.exclusivityByBuyer': true }, 'unlawful'),
        ]
      }),
    ],
  }),
  social({
    id: 'eu/light/described', steps: ['writeDocuments', 'sendNotice'], weight: 'blocks', sources: [d24('art. 18(1), 76(1)'), d25('art. 93(1)')], dossier: ['EU-LGT-03'],
    says: text(
      'You design the procedure yourselves within national law. It must be open to view: the documents say how it runs and what counts.',
      'Ni utformar förfarandet själva inom nationell rätt. Det ska vara öppet: dokumenten anger hur det går till och vad som räknas.',
      'I tilrettelægger selv proceduren inden for national ret. Den skal være gennemsigtig: materialet siger, hvordan den forløber, og hvad der tæller.',
      'Dere legger selv opp konkurransen innenfor nasjonal rett. Den skal være åpen: dokumentene sier hvordan den gjennomføres, og hva som teller.'),
    when: competed, must: yes(lightDescribed),
    remedies: [{ change: lightDescribed, to: true, say: text('Describe the procedure and the criteria.', 'Beskriv förfarandet och kriterierna.', 'Beskriv proceduren og kriterierne.', 'Beskriv gjennomføringen og kriteriene.') }],
    examples: aroundLight({ of: lightDescribed, good: [true], bad: [false], outside: [direct, withoutNotice] }),
  }),
  social({
    id: 'eu/light/equal', steps: ['answerQuestion', 'holdRound', 'evaluate'], weight: 'blocks', sources: [d24('art. 18(1), 76(1)'), d25('art. 93(1)')], dossier: ['EU-LGT-03'],
    says: text(
      'All firms are treated alike all the way: the same information, the same chance.',
      'Alla företag behandlas lika hela vägen: samma information, samma möjlighet.',
      'Alle virksomheder behandles ens hele vejen: samme oplysninger, samme mulighed.',
      'Alle leverandører behandles likt hele veien: samme informasjon, samme mulighet.'),
    when: insideLight, must: yes(lightEqual),
    remedies: [{ change: lightEqual, to: true, say: text('Give all the same.', 'Ge alla detsamma.', 'Giv alle det samme.', 'Gi alle det samme.') }],
    examples: aroundLight({ of: lightEqual, good: [true], bad: [false] }),
  }),
  social({
    id: 'eu/light/user-needs', steps: ['writeDocuments'], weight: 'advice', sources: [d24('art. 76(2)'), d25('art. 93(2)')], dossier: ['EU-LGT-03'],
    says: text(
      'You may let quality, continuity, accessibility, affordability, the needs and say of users, and innovation count. Consider each.',
      'Ni får låta kvalitet, kontinuitet, tillgänglighet, rimligt pris, brukarnas behov och inflytande samt innovation räknas. Pröva vart och ett.',
      'I må lade kvalitet, kontinuitet, tilgængelighed, rimelig pris, brugernes behov og indflydelse samt innovation tælle. Overvej hver af dem.',
      'Dere kan la kvalitet, kontinuitet, tilgjengelighet, akseptabel pris, brukernes behov og medvirkning, og innovasjon telle. Vurder hvert av dem.'),
    when: competed, must: yes(userNeedsWeighed),
    remedies: [{ change: userNeedsWeighed, to: true, say: text('Go through the list with those who use the service.', 'Gå igenom listan med dem som använder tjänsten.', 'Gennemgå listen med dem, der bruger ydelsen.', 'Gå gjennom listen med dem som bruker tjenesten.') }],
    examples: aroundLight({ of: userNeedsWeighed, good: [true], bad: [false], outside: [direct, withoutNotice] }),
  }),
  social({
    id: 'eu/light/opened', steps: ['openTenders'], weight: 'blocks', sources: [d24('art. 22(3), 76(1)')], dossier: ['EU-LGT-03'],
    says: text('Tenders are looked into only after the deadline.', 'Anbuden läses först efter sista anbudsdag.', 'Tilbuddene læses først efter fristen.', 'Tilbudene leses først etter fristen.'),
    when: insideLight, must: no(openedEarly),
    remedies: [{ change: openedEarly, to: false, say: text('Wait until the deadline has passed.', 'Vänta tills tidsfristen gått ut.', 'Vent, til fristen er udløbet.', 'Vent til fristen er ute.') }],
    examples: aroundLight({ of: openedEarly, good: [false], bad: [true] }),
  }),
  social({
    id: 'eu/light/award', steps: ['decideAward'], weight: 'blocks', sources: [d24('art. 18(1), 76')], dossier: ['EU-LGT-03'],
    says: text(
      'The award follows what was said beforehand: the winner meets the minimum requirements and is best by the criteria used as published.',
      'Tilldelningen följer det som sagts på förhand: vinnaren uppfyller minimikraven och är bäst enligt kriterierna såsom de angetts.',
      'Tildelingen følger det, der var sagt på forhånd: vinderen opfylder mindstekravene og er bedst efter kriterierne, som de blev offentliggjort.',
      'Tildelingen følger det som var sagt på forhånd: vinneren oppfyller de absolutte kravene og er best etter kriteriene slik de ble kunngjort.'),
    when: competed, must: all(yes(winnerCompliant), yes(evaluatedAsPublished), yes(bestByCriteria)),
    remedies: [
      { change: winnerCompliant, to: true, say: text('Choose among the tenders that meet the requirements.', 'Välj bland de anbud som uppfyller kraven.', 'Vælg blandt de tilbud, der opfylder kravene.', 'Velg blant tilbudene som oppfyller kravene.') },
      { change: evaluatedAsPublished, to: true, say: text('Evaluate again by what was published.', 'Utvärdera om efter det som publicerats.', 'Evaluer igen efter det offentliggjorte.', 'Evaluer på nytt etter det som ble kunngjort.') },
      { change: bestByCriteria, to: true, say: text('Choose the tender that comes first.', 'Välj det anbud som kommer först.', 'Vælg det tilbud, der kommer først.', 'Velg tilbudet som kommer først.') },
    ],
    examples: [
      ...aroundLight({ base: { 'evaluation.asPublished': true, 'award.bestByCriteria': true }, of: winnerCompliant, good: [true], bad: [false], outside: [direct, withoutNotice] }),
      example('other criteria used', { ...light, 'award.winnerCompliant': true, 'evaluation.asPublished': false, 'award.bestByCriteria': true }, 'unlawful'),
      example('not the best', { ...light, 'award.winnerCompliant': true, 'evaluation.asPublished': true, 'award.bestByCriteria': false }, 'unlawful'),
    ],
  }),
  social({
    id: 'eu/light/report', steps: ['sendAwardNotice'], weight: 'needs a reason', sources: [d24('art. 84(1)')], dossier: ['EU-LGT-03'],
    says: text(
      'The individual report on the procedure is written for these services too.',
      'Rapporten om upphandlingen skrivs också för dessa tjänster.',
      'Rapporten om udbuddet skrives også for disse tjenesteydelser.',
      'Anskaffelsesprotokollen skrives også for disse tjenestene.'),
    when: insideLight, must: yes(reportWritten),
    remedies: [{ change: reportWritten, to: true, say: text('Write the report.', 'Skriv rapporten.', 'Skriv rapporten.', 'Skriv protokollen.') }],
    examples: aroundLight({ of: reportWritten, good: [true], bad: [false] }),
  }),
  social({
    id: 'eu/light/award-notice', steps: ['sendAwardNotice'], weight: 'blocks', sources: [d24('art. 50(1), 75(2)'), d25('art. 92(2)')], dossier: ['EU-LGT-02'],
    says: text(
      'The award notice goes to TED within 30 days of the contract, or collected within 30 days of the end of the quarter.',
      'Efterannonsen skickas till TED inom 30 dagar från avtalet, eller samlat inom 30 dagar från kvartalets slut.',
      'Bekendtgørelsen om indgået kontrakt sendes til TED senest 30 dage efter kontrakten eller samlet senest 30 dage efter kvartalets udløb.',
      'Kunngjøringen av kontraktsinngåelse sendes til TED senest 30 dager etter kontrakten, eller samlet senest 30 dager etter utløpet av kvartalet.'),
    when: insideLight, must: any(atMost(awardNoticeDays, lightAwardNotice), all(yes(noticesGrouped), atMost(daysAfterQuarter, lightQuarter))),
    remedies: [{ change: awardNoticeDays, say: text('Send it now; if it is late, say so in the report.', 'Skicka den nu; är den sen anges det i rapporten.', 'Send den nu; er den for sen, skrives det i rapporten.', 'Send den nå; er den for sen, skrives det i protokollen.') }],
    examples: [
      ...aroundLight({ base: { 'awardNotice.grouped': false }, of: awardNoticeDays, good: [30, 1], bad: [31] }),
      example('collected by quarter', { ...light, 'awardNotice.days': 80, 'awardNotice.grouped': true, 'awardNotice.daysAfterQuarter': 30 }, 'lawful'),
      example('collected by quarter, early', { ...light, 'awardNotice.days': 80, 'awardNotice.grouped': true, 'awardNotice.daysAfterQuarter': 12 }, 'lawful'),
      example('collected too late', { ...light, 'awardNotice.days': 80, 'awardNotice.grouped': true, 'awardNotice.daysAfterQuarter': 31 }, 'unlawful'),
      example('not collected', { ...light, 'awardNotice.days': 80, 'awardNotice.grouped': false, 'awardNotice.daysAfterQuarter': 12 }, 'unlawful'),
    ],
  }),
  // Art. 74 sends these contracts to chapter I of title III; that art. 72 binds them word for word is not said. That a substantial
  // change is a new award follows from the principles.
  dutyOn('special regimes', since('2016-04-18', 'contract signed'))({
    id: 'eu/light/change', steps: ['changeContract'], weight: 'needs a reason', sources: [d24('art. 18(1), 74, 76', 'derived'), d24('art. 72', 'derived')],
    says: text(
      'A substantial change of a running contract is a new award and needs a new procedure; take the six grounds for changes as your guide.',
      'En väsentlig ändring av ett löpande kontrakt är en ny tilldelning och kräver ett nytt förfarande; ta de sex ändringsgrunderna till ledning.',
      'En væsentlig ændring af en løbende kontrakt er en ny tildeling og kræver en ny procedure; brug de seks ændringsgrundlag som rettesnor.',
      'En vesentlig endring av en løpende kontrakt er en ny tildeling og krever en ny konkurranse; bruk de seks endringsgrunnlagene som rettesnor.'),
    when: all(insideLight, among(modificationGround, 'notSubstantial', 'replacement', 'none')), must: no(substantial),
    remedies: [{ insteadTake: 'stateNeed', say: text('Treat the change as a new purchase.', 'Behandla ändringen som ett nytt köp.', 'Behandl ændringen som et nyt køb.', 'Behandle endringen som en ny anskaffelse.') }],
    examples: [
      ...aroundLight({ base: { 'modification.ground': 'notSubstantial' }, of: substantial, good: [false], bad: [true], outside: [{ 'modification.ground': 'reviewClause' }] }),
      example('no ground at all', { ...light, 'modification.ground': 'none', 'modification.substantial': true }, 'unlawful'),
      example('another supplier', { ...light, 'modification.ground': 'replacement', 'modification.substantial': true }, 'unlawful'),
    ],
  }),
]

export const rules: readonly Rule[] = [...own, ...reserved]
