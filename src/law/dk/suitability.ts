import { text as t } from '../../plain/index.ts'
import { all, among, any, atMost, duty, exception, gap, is, isNot, on, since, yes } from '../build.ts'
import { authorityOpinion, debtExcuse, exclusionGround, exclusionReasons, publicInterest, selfCleaning, turnoverRanked, turnoverReasoned } from '../facts/index.ts'
import { homePapers, inNotice, insurance, listedProof, notTwice, otherEconomic, references, reuse, turnoverPast } from '../eu/suitability.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, inAct, lawful, silent, unlawful } from './entry.ts'
import { turnoverLimit } from './figures.ts'
import { sinceAct, ul, ul2023 } from './sources.ts'

const same = { order: 'DK', life: sinceAct } as const
const topic = 'selection and exclusion' as const, today = on('2026-09-21')
const opinion = { 'exclusion.ground': 'misconduct', 'exclusion.selfCleaning': 'insufficient' } as const
const offered = all(inAct, among(selfCleaning, 'insufficient', 'sufficient'), isNot(exclusionGround, 'none'), isNot(exclusionGround, 'taxHaven'))

export const rules: readonly Rule[] = [
  inNotice.in({ ...same, id: 'dk/suitability/in-notice', says: t('Each demand on the firms, as a least level, and how it is to be proved stand in the contract notice.', 'Varje kvalificeringskrav, som minimikrav, och hur det ska styrkas anges i annonsen.', 'Hvert krav til egnethed, som minimumskrav, og hvordan det dokumenteres, står i udbudsbekendtgørelsen.', 'Hvert kvalifikasjonskrav, med sitt minste nivå, og hvordan det skal dokumenteres, står i kunngjøringen.'), sources: [ul('§ 140, stk. 2, § 142, stk. 1 og § 143')], dossier: ['DK §139-144'] }),
  listedProof.in({ ...same, id: 'dk/suitability/listed-proof', sources: [ul('§ 140, stk. 1 og § 152, stk. 2')], dossier: ['DK §152-153'] }),
  references.in({ ...same, id: 'dk/suitability/reference-years', sources: [ul('§ 155, nr. 1-2')] }),
  turnoverPast.in({ ...same, id: 'dk/suitability/turnover-years', sources: [ul('§ 154, stk. 1, nr. 3')] }),
  insurance.in({ ...same, id: 'dk/suitability/insurance', sources: [ul('§ 140, stk. 2 og § 154, stk. 1, nr. 1')] }),
  otherEconomic.in({ ...same, id: 'dk/suitability/other-economic-proof', sources: [ul('§ 154, stk. 2')] }),
  duty({
    ...danishEntry('dk/suitability/turnover-ranking', topic, 'DK §145', ul('§ 145, stk. 2')),
    says: t('Where turnover helps to choose among the suitable firms, the part above twice the contract value does not count, unless the documents give a special risk as reason.',
      'Där omsättning används för urvalet räknas inte den del som överstiger två gånger kontraktsvärdet, om inte dokumenten anger en särskild risk.',
      'Hvor omsætning bruges til udvælgelsen, tæller den del, der overstiger to gange kontraktværdien, ikke, medmindre materialet angiver en særlig risiko.',
      'Der omsetning brukes i utvelgelsen, teller ikke den delen som overstiger to ganger kontraktsverdien, med mindre dokumentene oppgir en særlig risiko.'),
    why: t('Otherwise the largest firm always wins the place.', 'Annars får alltid det största företaget platsen.', 'Ellers får den største virksomhed altid pladsen.', 'Ellers får den største leverandøren alltid plassen.'),
    steps: ['setSuitability'], weight: 'blocks', when: inAct, must: any(atMost(turnoverRanked, turnoverLimit), yes(turnoverReasoned)),
    remedies: [{ change: turnoverRanked, say: t('Count no more than twice the value.', 'Räkna högst två gånger värdet.', 'Medregn højst to gange værdien.', 'Regn med høyst to ganger verdien.') }],
    examples: [
      ...around({ base: { 'selection.turnoverReasoned': false }, of: turnoverRanked, good: [0, 2], bad: [3] }),
      lawful('a special risk', { ...above, 'suitability.turnoverRanked': 3, 'selection.turnoverReasoned': true }),
    ],
  }),
  reuse.in({ ...same, id: 'dk/suitability/espd-reuse', sources: [ul('§ 150')], dossier: ['DK §148-151', 'C24', 'nat 4.5 ESPD above threshold', 'nat 4.5 Reuse', 'diff 37'] }),
  notTwice.in({
    ...same, id: 'dk/proof/not-at-hand', sources: [ul('§ 151, stk. 5')], dossier: ['DK §148-151', 'nat 4.5 Reuse'],
    says: t('The firm need not hand in what you can get from a national database, or already hold from an earlier procedure.', 'Företaget behöver inte lämna det som ni kan få ur en nationell databas eller redan har från en tidigare upphandling.',
      'Virksomheden skal ikke fremlægge det, I kan skaffe i en national database eller allerede har fra et tidligere udbud.', 'Leverandøren trenger ikke levere det dere kan hente i en nasjonal database eller allerede har fra en tidligere konkurranse.'),
  }),
  homePapers.in({
    ...same, id: 'dk/proof/home-country', sources: [ul('§ 152, stk. 5 og § 153')], dossier: ['DK §152-153', 'C29', 'diff 38', 'nat 4.5 Tax certificate'],
    says: t('A Danish firm shows its service certificate (serviceattest); a foreign one an extract or certificate of its own country, or a sworn or solemn declaration where its country issues none. All are accepted.',
      'Ett danskt företag visar serviceattest; ett utländskt ett utdrag eller intyg från sitt eget land, eller en försäkran på heder och samvete om landet inte utfärdar något. Alla godtas.',
      'En dansk virksomhed viser sin serviceattest; en udenlandsk et uddrag eller certifikat fra sit eget land eller en erklæring under ed eller på tro og love, hvor landet ikke udsteder nogen. Alle accepteres.',
      'En dansk leverandør viser serviceattest; en utenlandsk en utskrift eller attest fra sitt eget land, eller en erklæring under ed eller på ære og samvittighet der landet ikke utsteder noen. Alle godtas.'),
  }),
  duty({
    ...danishEntry('dk/exclusion/a-ground', topic, ['NAT-EXCL', 'diff 33'], ul('§§ 134 a-137')),
    replaces: 'eu/exclusion/a-ground',
    says: t('A firm is excluded only on a ground of §§ 134 a to 137; Denmark adds the seat in a listed tax haven to those of the directive.', 'Ett företag utesluts bara på en grund i §§ 134 a–137; Danmark lägger till säte i ett listat skatteparadis till direktivets grunder.',
      'En virksomhed udelukkes kun af en grund i §§ 134 a-137; Danmark føjer hjemsted i et listet skattelyland til direktivets.', 'En leverandør avvises bare på et grunnlag i §§ 134 a–137; Danmark føyer sete i et listet skatteparadis til direktivets.'),
    steps: ['excludeFirm'], weight: 'blocks', when: inAct, must: isNot(exclusionGround, 'none'),
    remedies: [{ insteadTake: 'evaluate', say: t('Keep the firm in and evaluate its tender.', 'Behåll företaget och utvärdera dess anbud.', 'Behold virksomheden, og evaluer dens tilbud.', 'Behold leverandøren og evaluer tilbudet.') }],
    examples: around({ of: exclusionGround, good: ['taxHaven', 'misconduct'], bad: ['none'] }),
  }),
  duty({
    ...danishEntry('dk/exclusion/reasons', topic, 'DK §138', ul('§ 138, stk. 5')),
    carriesOut: 'eu/exclusion/reasons',
    says: t('If you find the proof of reliability insufficient, you give the firm the reasons.', 'Bedömer ni bevisen på tillförlitlighet som otillräckliga ger ni företaget skälen.',
      'Vurderer I, at dokumentationen af pålidelighed er utilstrækkelig, begrunder I det over for virksomheden.', 'Mener dere at dokumentasjonen av pålitelighet ikke er nok, begrunner dere det overfor leverandøren.'),
    steps: ['excludeFirm'], weight: 'blocks', when: all(inAct, is(selfCleaning, 'insufficient')), must: yes(exclusionReasons),
    remedies: [{ change: exclusionReasons, to: true, say: t('Write the reasons.', 'Skriv skälen.', 'Skriv begrundelsen.', 'Skriv begrunnelsen.') }],
    examples: around({ base: { 'exclusion.selfCleaning': 'insufficient' }, of: exclusionReasons, good: [true], bad: [false], outside: [{ 'exclusion.selfCleaning': 'none' }] }),
  }),
  // LOV 1668 of 30 December 2024 took the sentence out; its first day was not found, the text without it is that of 3 February 2025.
  duty({
    ...danishEntry('dk/exclusion/authority-opinion', topic, ['C1', 'nat 4.4 self-cleaning', 'nat 4.4 Hearing before decision'], ul2023('§ 138, stk. 1, 2. pkt.')),
    life: since('2023-01-01', 'procedure begun', '2024-12-30'),
    says: t('In procedures begun from 2023 until the end of 2024 the buyer obtained the competition authority’s advisory opinion before it judged a firm’s proof of reliability, whichever way it then judged.',
      'I upphandlingar inledda från 2023 till slutet av 2024 inhämtade köparen konkurrensmyndighetens vägledande yttrande innan den bedömde ett företags bevis på tillförlitlighet, hur den sedan än bedömde.',
      'I udbud indledt fra 2023 til udgangen af 2024 indhentede ordregiveren Konkurrence- og Forbrugerstyrelsens vejledende udtalelse, før den vurderede en virksomheds dokumentation af pålidelighed, uanset udfaldet.',
      'I anskaffelser innledet fra 2023 til utgangen av 2024 innhentet oppdragsgiver den danske konkurransemyndighetens veiledende uttalelse før den vurderte en leverandørs dokumentasjon av pålitelighet, uansett utfall.'),
    steps: ['excludeFirm', 'inviteToTender', 'decideAward'], weight: 'blocks', when: offered, must: yes(authorityOpinion),
    remedies: [{ change: authorityOpinion, to: true, say: t('Obtain the opinion before you decide.', 'Inhämta yttrandet innan ni beslutar.', 'Indhent udtalelsen, før I beslutter.', 'Innhent uttalelsen før dere beslutter.') }],
    examples: [
      { name: 'obtained', facts: { ...above, ...opinion, 'exclusion.authorityOpinion': true }, on: on('2024-05-02'), verdict: 'lawful' },
      unlawful('not obtained', { ...above, ...opinion, 'exclusion.authorityOpinion': false }, '2024-05-02'),
      unlawful('accepted by the buyer alone', { ...above, ...opinion, 'exclusion.selfCleaning': 'sufficient', 'exclusion.authorityOpinion': false }, '2024-05-02'),
      { name: 'nobody has said', facts: { ...above, ...opinion }, on: on('2024-05-02'), verdict: 'depends' },
      silent('nothing was offered', { ...above, ...opinion, 'exclusion.selfCleaning': 'none', 'exclusion.authorityOpinion': false }, '2024-05-02'),
      silent('no ground', { ...above, ...opinion, 'exclusion.ground': 'none', 'exclusion.authorityOpinion': false }, '2024-05-02'),
      silent('a tax haven has no way back', { ...above, ...opinion, 'exclusion.ground': 'taxHaven', 'exclusion.authorityOpinion': false }, '2024-05-02'),
      silent('below the threshold', { ...above, ...opinion, 'value.estimated': 700_000, 'exclusion.authorityOpinion': false }, '2024-05-02'),
      silent('today', { ...above, ...opinion, 'exclusion.authorityOpinion': false }),
    ],
  }),
  gap({
    ...danishEntry('dk/exclusion/authority-opinion-ended', topic, 'C1', ul2023('§ 138, stk. 1')), life: since('2024-12-31', 'procedure begun', '2025-02-02'),
    says: t('Whether a procedure begun in January 2025 still needed the competition authority’s opinion depends on the first day of an amending act that was not found. Look it up.',
      'Om en upphandling som inleddes i januari 2025 ännu krävde konkurrensmyndighetens yttrande beror på en ändringslags ikraftträdande, som inte hittats. Kontrollera det.',
      'Om et udbud indledt i januar 2025 stadig krævede styrelsens udtalelse, afhænger af en ændringslovs ikrafttræden, som ikke er fundet. Slå det op.',
      'Om en anskaffelse innledet i januar 2025 fortsatt krevde konkurransemyndighetens uttalelse, avhenger av når en endringslov trådte i kraft, som ikke er funnet. Slå det opp.'),
    steps: ['excludeFirm', 'inviteToTender', 'decideAward'], when: offered,
  }),
  exception({
    ...danishEntry('dk/exclusion/public-interest', topic, ['DK §135(6)', 'nat 4.4 Public-interest exception'], ul('§ 134 a, stk. 2 og § 135, stk. 6')),
    to: ['dk/exclusion/crime', 'dk/exclusion/debt', 'dk/exclusion/tax-haven'],
    says: t('A firm under a ground of § 134 a or § 135 may be let through for the sake of essential interests of society.', 'Ett företag som omfattas av § 134 a eller § 135 får släppas fram av hänsyn till väsentliga samhällsintressen.',
      'En virksomhed, der er omfattet af § 134 a eller § 135, må gå videre af hensyn til væsentlige samfundsinteresser.', 'En leverandør som er omfattet av § 134 a eller § 135, kan slippes videre av hensyn til vesentlige samfunnsinteresser.'),
    when: all(among(exclusionGround, 'crime', 'tax', 'taxHaven'), yes(publicInterest)),
    examples: [
      ...(['crime', 'tax', 'taxHaven'] as const).map(ground => ({ name: ground, facts: { 'exclusion.ground': ground, 'exclusion.publicInterest': true }, on: today, holds: true })),
      { name: 'no such interest', facts: { 'exclusion.ground': 'crime', 'exclusion.publicInterest': false }, on: today, holds: false },
      { name: 'a ground of § 136', facts: { 'exclusion.ground': 'misconduct', 'exclusion.publicInterest': true }, on: today, holds: false },
      { name: 'not judged', facts: { 'exclusion.ground': 'tax' }, on: today, holds: 'unknown' },
    ],
  }),
  exception({
    ...danishEntry('dk/exclusion/debt-overlooked', topic, ['DK §135(3)-(5)'], ul('§ 135, stk. 5 og § 137, stk. 2')), to: ['dk/exclusion/debt'],
    says: t('The buyer may overlook the debt if all applicants or tenderers have such debt, or if the firm gives security for what is at or above 100 000 kroner.', 'Köparen får bortse från skulden om alla anbudssökande eller anbudsgivare har sådan skuld, eller om företaget ställer säkerhet för det som når 100 000 danska kronor eller mer.',
      'Ordregiveren kan undlade at udelukke, hvis alle ansøgere eller tilbudsgivere har en sådan gæld, eller virksomheden stiller sikkerhed for den del, der er på 100.000 kroner eller derover.', 'Oppdragsgiver kan se bort fra gjelden hvis alle leverandører har slik gjeld, eller hvis leverandøren stiller sikkerhet for den delen som er på 100 000 danske kroner eller mer.'),
    when: all(is(exclusionGround, 'tax'), among(debtExcuse, 'all', 'security')),
    examples: [
      { name: 'all have debt', facts: { 'exclusion.ground': 'tax', 'exclusion.debtExcuse': 'all' }, on: today, holds: true },
      { name: 'security given', facts: { 'exclusion.ground': 'tax', 'exclusion.debtExcuse': 'security' }, on: today, holds: true },
      { name: 'neither', facts: { 'exclusion.ground': 'tax', 'exclusion.debtExcuse': 'none' }, on: today, holds: false },
      { name: 'another ground', facts: { 'exclusion.ground': 'crime', 'exclusion.debtExcuse': 'all' }, on: today, holds: false },
      { name: 'not known', facts: { 'exclusion.ground': 'tax' }, on: today, holds: 'unknown' },
    ],
  }),
]
