import { text } from '../../plain/index.ts'
import { above, all, among, any, below, duty, exception, is, isNot, no, on, yes } from '../build.ts'
import { cases } from '../cases.ts'
import {
  activityForOwners, activityMeasure, contraryInterests, entityNew, genuineCooperation, inHouseControl, inHouseForm, onlyAuthorities, openMarketShare, ownersRepresented, privateCapital,
  publicInterestOnly, pureTransfer,
} from '../facts/index.ts'
import type { Duty, Remedy, Rule } from '../types.ts'
import { bigPurchase } from './entry.ts'
import { insideAny } from './regimes.ts'
import { d23, d24, d25, sinceTransposition } from './sources.ts'
import { openMarket, ownActivity } from './value-figures.ts'

const inHouse = (d: Omit<Duty, 'kind' | 'order' | 'topic' | 'life' | 'steps' | 'remedies' | 'weight'> & Partial<Pick<Duty, 'remedies' | 'weight'>>): Duty =>
  duty({ order: 'EU', topic: 'scope and value', life: sinceTransposition, weight: 'blocks', steps: ['awardInHouse'], remedies: [compete], ...d })
const cooperation = (d: Omit<Duty, 'kind' | 'order' | 'topic' | 'life' | 'steps' | 'remedies' | 'weight'> & Partial<Pick<Duty, 'remedies' | 'weight'>>): Duty =>
  duty({ order: 'EU', topic: 'scope and value', life: sinceTransposition, weight: 'blocks', steps: ['agreeCooperation'], remedies: [compete], ...d })
const compete: Remedy = { insteadTake: 'chooseProcedure', say: text('It is a purchase like any other: choose a procedure.', 'Det är ett köp som andra: välj ett förfarande.', 'Det er et køb som andre: vælg en udbudsprocedure.', 'Det er en anskaffelse som andre: velg en prosedyre.') }

const own = { ...bigPurchase, 'inHouse.form': 'own' } as const
const joint = { ...bigPurchase, 'inHouse.form': 'joint', 'inHouse.control': true, 'inHouse.ownersRepresented': true, 'inHouse.contraryInterests': false } as const
const outside = { 'below every threshold': { 'value.estimated': 100_000 } } as const
const together = { ...bigPurchase, 'cooperation.pureTransfer': false } as const
const art12 = (paragraph: string, also: string) => [d24(`art. 12${paragraph}`), d25(`art. 28${also}`), d23(`art. 17${also}`)] as const

const measure = {
  must: any(is(activityMeasure, 'threeYears'), all(is(activityMeasure, 'projections'), yes(entityNew))),
  weight: 'needs a reason' as const,
  remedies: [{ change: activityMeasure, to: 'threeYears', say: text('Take the average of the three years before the award.', 'Ta genomsnittet av de tre åren före tilldelningen.', 'Tag gennemsnittet af de 3 år før tildelingen.', 'Ta gjennomsnittet av de tre årene før kontrakten.') }],
  examples: cases(together, {
    lawful: { 'three years': { 'inHouse.measure': 'threeYears' }, 'a new company’s budget': { 'inHouse.measure': 'projections', 'inHouse.newOrReorganised': true } },
    unlawful: { 'one good year': { 'inHouse.measure': 'other', 'inHouse.newOrReorganised': true }, 'an old company’s hopes': { 'inHouse.measure': 'projections', 'inHouse.newOrReorganised': false } },
    depends: { 'nobody has said': { 'inHouse.newOrReorganised': false } }, outside,
  }),
}

export const rules: readonly Rule[] = [
  inHouse({
    id: 'eu/in-house/control', dossier: ['EU-INH-01', 'EU-INH-02'], sources: [...art12('(1)(a) and (2)', '')],
    says: text(
      'A task may be given to an entity of your own without competition only if you control it as your own departments: you decide both its strategic goals and its important decisions. The same holds when the controlled entity gives a task to its owner or a sister.',
      'Ett uppdrag får ges till en egen enhet utan upphandling bara om ni kontrollerar den som er egen förvaltning: ni har ett avgörande inflytande över både strategiska mål och viktiga beslut. Detsamma gäller när den kontrollerade enheten ger ett uppdrag till sin ägare eller ett systerbolag.',
      'En opgave kan kun gives til en egen enhed uden udbud, hvis I kontrollerer den som jeres egne enheder: I har bestemmende indflydelse på både strategiske målsætninger og væsentlige beslutninger. Det samme gælder, når den kontrollerede enhed giver en opgave til sin ejer eller et søsterselskab.',
      'Et oppdrag kan gis til et eget rettssubjekt uten konkurranse bare hvis dere kontrollerer det som egen virksomhet: dere har bestemmende innflytelse over både strategiske mål og viktige beslutninger. Det samme gjelder når det kontrollerte rettssubjektet gir et oppdrag til eieren eller et søsterselskap.'),
    why: text('Only what you steer as yourself is not a firm among others.', 'Bara det ni styr som er själva är inte ett företag bland andra.', 'Kun det, I styrer som jer selv, er ikke en virksomhed blandt andre.', 'Bare det dere styrer som dere selv, er ikke en leverandør blant andre.'),
    when: all(insideAny, isNot(inHouseForm, 'joint')), must: yes(inHouseControl),
    examples: cases(own, { lawful: { 'a company steered by the town': { 'inHouse.control': true } }, unlawful: { 'a minority share': { 'inHouse.control': false }, 'a sister that nobody steers': { 'inHouse.form': 'parent', 'inHouse.control': false } }, depends: { 'nobody has judged': {} }, outside: { ...outside, 'controlled together with others': { 'inHouse.form': 'joint' } } }),
  }),
  inHouse({
    id: 'eu/in-house/joint-control', dossier: ['EU-INH-03'], sources: [...art12('(3)', '(3)')],
    says: text(
      'When several authorities own the entity together, all are represented in its bodies, together they decide its strategic goals and important decisions, and it follows no interests against theirs.',
      'När flera myndigheter äger enheten tillsammans är alla representerade i dess beslutande organ, de har tillsammans ett avgörande inflytande över strategiska mål och viktiga beslut, och den har inga intressen som strider mot deras.',
      'Når flere myndigheder ejer enheden sammen, er alle repræsenteret i dens besluttende organer, de har i fællesskab bestemmende indflydelse på strategiske målsætninger og væsentlige beslutninger, og den varetager ingen interesser i strid med deres.',
      'Når flere oppdragsgivere eier rettssubjektet sammen, er alle representert i de styrende organene, de har i fellesskap bestemmende innflytelse over strategiske mål og viktige beslutninger, og det forfølger ikke interesser i strid med deres.'),
    when: all(insideAny, is(inHouseForm, 'joint')), must: all(yes(ownersRepresented), yes(inHouseControl), no(contraryInterests)),
    examples: cases(joint, {
      lawful: { 'a waste company of six towns': {} },
      unlawful: { 'one owner without a voice': { 'inHouse.ownersRepresented': false }, 'steered by its own board': { 'inHouse.control': false }, 'out for its own growth': { 'inHouse.contraryInterests': true } },
      depends: { 'nobody has judged': { 'inHouse.control': undefined } }, outside: { ...outside, 'owned alone': { 'inHouse.form': 'own' } },
    }),
  }),
  inHouse({
    id: 'eu/in-house/activity', dossier: ['EU-INH-01', 'EU-INH-02', 'EU-INH-03', 'micro 21'], sources: [...art12('(1)(b) and (3)(b)', '')],
    says: text(
      'More than 80 percent of the controlled entity’s activity is done for those who control it or for others whom they control. Exactly 80 is not enough.',
      'Mer än 80 procent av den kontrollerade enhetens verksamhet utförs för dem som kontrollerar den eller för andra som de kontrollerar. Precis 80 räcker inte.',
      'Mere end 80 procent af den kontrollerede enheds aktiviteter udføres for dem, der kontrollerer den, eller for andre, de kontrollerer. Præcis 80 er ikke nok.',
      'Mer enn 80 prosent av aktiviteten i det kontrollerte rettssubjektet utføres for dem som kontrollerer det, eller for andre de kontrollerer. Nøyaktig 80 er ikke nok.'),
    when: insideAny, must: above(activityForOwners, ownActivity),
    examples: cases(own, { lawful: { '81 percent': { 'inHouse.activityForOwners': 81 } }, unlawful: { 'exactly 80 percent': { 'inHouse.activityForOwners': 80 } }, depends: { 'not measured': {} }, outside }),
  }),
  inHouse({
    id: 'eu/in-house/private-capital', dossier: ['EU-INH-01', 'EU-INH-02', 'EU-INH-03'], sources: [...art12('(1)(c), (2) and (3)(c)', '')],
    says: text(
      'There is no direct private capital in the entity that gets the task, but for what national law requires without giving control, a veto or decisive influence.',
      'Det finns inget direkt privat ägarintresse i den enhet som får uppdraget, utom sådant som nationell lag kräver och som inte ger kontroll, vetorätt eller avgörande inflytande.',
      'Der er ingen direkte private kapitalandele i den enhed, der får opgaven, ud over hvad national lovgivning kræver, uden at det giver kontrol, veto eller afgørende indflydelse.',
      'Det er ingen direkte private eierandeler i rettssubjektet som får oppdraget, utover det nasjonal lovgivning krever uten at det gir kontroll, veto eller bestemmende innflytelse.'),
    when: insideAny, must: among(privateCapital, 'none', 'required'),
    examples: cases(own, { lawful: { 'none': { 'inHouse.privateCapital': 'none' }, 'only what the law requires': { 'inHouse.privateCapital': 'required' } }, unlawful: { 'a private owner of one percent': { 'inHouse.privateCapital': 'other' } }, depends: { 'nobody has said': {} }, outside }),
  }),
  inHouse({
    id: 'eu/in-house/measure', dossier: ['EU-INH-05'], sources: [...art12('(5)', '(5)')],
    says: text(
      'The share of activity is the average turnover, or another fit measure such as cost, of the three years before the award. Projections will do only if the entity or its activity is new or reorganised, and if they are credible.',
      'Verksamhetsandelen är den genomsnittliga omsättningen, eller ett annat lämpligt mått som kostnader, under de tre åren före tilldelningen. Prognoser duger bara om enheten eller verksamheten är ny eller omorganiserad, och om de är trovärdiga.',
      'Aktivitetsandelen er den gennemsnitlige omsætning eller et andet egnet mål som omkostninger i de 3 år før tildelingen. Fremskrivninger kan kun bruges, hvis enheden eller dens aktivitet er ny eller omlagt, og hvis de er troværdige.',
      'Aktivitetsandelen er den gjennomsnittlige omsetningen, eller et annet egnet mål som kostnader, i de tre årene før kontrakten. Prognoser holder bare hvis rettssubjektet eller aktiviteten er ny eller omlagt, og hvis de er troverdige.'),
    when: insideAny, ...measure,
  }),
  cooperation({
    id: 'eu/cooperation/parties', dossier: ['EU-INH-04'], sources: [...art12('(4)', '(4)')],
    says: text(
      'Only contracting authorities are parties when authorities agree to cooperate without competition.',
      'Bara upphandlande myndigheter är parter när myndigheter avtalar om samarbete utan upphandling.',
      'Kun ordregivere er parter, når myndigheder aftaler samarbejde uden udbud.',
      'Bare oppdragsgivere er parter når oppdragsgivere avtaler samarbeid uten konkurranse.'),
    when: insideAny, must: yes(onlyAuthorities),
    examples: cases(together, { lawful: { 'two towns': { 'cooperation.onlyAuthorities': true } }, unlawful: { 'with a firm': { 'cooperation.onlyAuthorities': false } }, depends: { 'nobody has said': {} }, outside }),
  }),
  cooperation({
    id: 'eu/cooperation/genuine', dossier: ['EU-INH-04'], sources: [...art12('(4)(a)-(b)', '(4)')],
    says: text(
      'The cooperation is real: public services that each party must perform reach goals they share, and nothing but the public interest governs it. One authority that simply pays another is buying.',
      'Samarbetet är verkligt: offentliga tjänster som varje part ska utföra når gemensamma mål, och endast allmänintresset styr. En myndighet som bara betalar en annan köper.',
      'Samarbejdet er reelt: offentlige tjenester, som hver part skal udføre, når fælles mål, og kun almene hensyn styrer det. En myndighed, der blot betaler en anden, køber.',
      'Samarbeidet er reelt: offentlige oppgaver som hver part skal utføre, når felles mål, og bare offentlige interesser styrer det. En oppdragsgiver som bare betaler en annen, kjøper.'),
    when: insideAny, must: all(yes(genuineCooperation), yes(publicInterestOnly)),
    examples: cases({ ...together, 'cooperation.genuine': true, 'cooperation.publicInterest': true }, { lawful: { 'a common water laboratory': {} }, unlawful: { 'one pays, one delivers': { 'cooperation.genuine': false }, 'one party earns on it': { 'cooperation.publicInterest': false } }, depends: { 'nobody has judged': { 'cooperation.genuine': undefined } }, outside }),
  }),
  cooperation({
    id: 'eu/cooperation/open-market', dossier: ['EU-INH-04', 'micro 23'], sources: [...art12('(4)(c)', '(4)')],
    says: text(
      'The parties do less than 20 percent of the activities concerned on the open market. Exactly 20 is too much.',
      'Parterna utövar mindre än 20 procent av den verksamhet som samarbetet gäller på den öppna marknaden. Precis 20 är för mycket.',
      'Parterne udfører mindre end 20 procent af de aktiviteter, samarbejdet berører, på det åbne marked. Præcis 20 er for meget.',
      'Partene utfører mindre enn 20 prosent av aktivitetene samarbeidet omfatter, på det åpne markedet. Nøyaktig 20 er for mye.'),
    when: insideAny, must: below(openMarketShare, openMarket),
    examples: cases(together, { lawful: { '19 percent': { 'cooperation.openMarketShare': 19 } }, unlawful: { 'exactly 20 percent': { 'cooperation.openMarketShare': 20 } }, depends: { 'not measured': {} }, outside }),
  }),
  cooperation({
    id: 'eu/cooperation/measure', dossier: ['EU-INH-05'], sources: [...art12('(5)', '(5)')],
    says: text(
      'The share on the open market is the average of the three years before, in turnover or another fit measure such as cost; projections only for what is new or reorganised.',
      'Andelen på den öppna marknaden är genomsnittet av de tre föregående åren, i omsättning eller ett annat lämpligt mått som kostnader; prognoser bara för det som är nytt eller omorganiserat.',
      'Andelen på det åbne marked er gennemsnittet af de 3 forudgående år i omsætning eller et andet egnet mål som omkostninger; fremskrivninger kun for det, der er nyt eller omlagt.',
      'Andelen på det åpne markedet er gjennomsnittet av de tre foregående årene, i omsetning eller et annet egnet mål som kostnader; prognoser bare for det som er nytt eller omlagt.'),
    when: insideAny, ...measure,
  }),
  exception({
    id: 'eu/cooperation/transfer', order: 'EU', topic: 'scope and value', life: sinceTransposition, sources: [d24('art. 1(6)')], dossier: ['EU-INH-06'],
    to: ['eu/cooperation/parties', 'eu/cooperation/genuine', 'eu/cooperation/open-market', 'eu/cooperation/measure'],
    says: text(
      'Handing over powers and responsibility for a public task altogether, without pay for performing a contract, is internal organisation and no purchase.',
      'Att föra över befogenheter och ansvar för en offentlig uppgift helt och hållet, utan ersättning för att utföra ett kontrakt, är intern organisation och inget köp.',
      'At overdrage beføjelser og ansvar for en offentlig opgave fuldt ud, uden betaling for at opfylde en kontrakt, er intern organisering og ikke et køb.',
      'Å overføre myndighet og ansvar for en offentlig oppgave fullt ut, uten betaling for å oppfylle en kontrakt, er intern organisering og ikke en anskaffelse.'),
    when: yes(pureTransfer),
    examples: [
      { name: 'the fire service goes to a joint body for good', facts: { 'cooperation.pureTransfer': true }, on: on('2026-09-21'), holds: true },
      { name: 'one town pays another for the service', facts: { 'cooperation.pureTransfer': false }, on: on('2026-09-21'), holds: false },
      { name: 'nobody has judged', facts: {}, on: on('2026-09-21'), holds: 'unknown' },
    ],
  }),
]
