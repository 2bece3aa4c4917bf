import { text } from '../../plain/index.ts'
import { all, any, atMost, figure, is, no, valueIn, yes } from '../build.ts'
import {
  demandsInNotice, espdReuse, homePapersAccepted, insuranceFits, listedProofOnly, olderForCompetition, otherEconomicProof, proofAtHand,
  ratioDemanded, ratioMethodStated, referenceYears, subject, turnoverYears,
} from '../facts/index.ts'
import type { Figure, Rule } from '../types.ts'
import { alike } from './alike.ts'
import { d24, sinceTransposition } from './sources.ts'

const topic = 'selection and exclusion' as const
const inDirective = (name: string, value: number, place: string, says: Figure['says']): Figure => figure({
  figure: name, unit: 'count', set: 'in the directive', says, values: [valueIn('EU', sinceTransposition, value, d24(place))],
})
export const yearsWorks = inDirective('suitability.references.works', 5, 'Annex XII, part II(a)(i)', text('Years that references for works reach back', 'År som referenser för byggentreprenader ligger tillbaka', 'År, referencer for bygge og anlæg går tilbage', 'År referanser for bygg og anlegg går tilbake'))
export const yearsOthers = inDirective('suitability.references.others', 3, 'Annex XII, part II(a)(ii)', text('Years that references for goods and services reach back', 'År som referenser för varor och tjänster ligger tillbaka', 'År, referencer for varer og tjenesteydelser går tilbage', 'År referanser for varer og tjenester går tilbake'))
export const turnoverYearsMost = inDirective('suitability.turnover', 3, 'Annex XII, part I(c)', text('Most years of turnover that may be asked for', 'Högsta antal års omsättning som får begäras', 'Højeste antal års omsætning, der må kræves', 'Høyeste antall års omsetning som kan kreves'))
export const figures: readonly Figure[] = [yearsWorks, yearsOthers, turnoverYearsMost]

export const inNotice = alike({
  id: 'eu/suitability/in-notice', topic, steps: ['setSuitability'], weight: 'blocks', utilitiesToo: false,
  sources: [d24('art. 58(5)')], dossier: ['EU-SEL-05'],
  says: text(
    'Each demand on the firms, as a least level, and how it is to be proved stand in the notice or in the invitation to confirm interest.',
    'Varje kvalificeringskrav, och vilken utredning som ska lämnas, anges i annonsen eller i inbjudan att bekräfta intresse.',
    'Hvert krav til egnethed, som mindstekrav, og hvordan det dokumenteres, står i udbudsbekendtgørelsen eller i opfordringen til at bekræfte interesse.',
    'Hvert kvalifikasjonskrav og hvordan det skal dokumenteres, står i kunngjøringen eller i invitasjonen til å bekrefte interesse.'),
  must: yes(demandsInNotice),
  remedies: [{ change: demandsInNotice, to: true, say: text('Move the demands into the notice before it is sent.', 'Flytta in kraven i annonsen innan den skickas.', 'Flyt kravene ind i bekendtgørelsen, før den sendes.', 'Flytt kravene inn i kunngjøringen før den sendes.') }],
  said: { lawful: { 'in the notice': { 'suitability.inNotice': true } }, unlawful: { 'only in the documents': { 'suitability.inNotice': false } }, depends: { 'not written': {} } },
})
export const listedProof = alike({
  id: 'eu/suitability/listed-proof', topic, steps: ['setSuitability'], weight: 'blocks', utilitiesToo: false,
  sources: [d24('art. 58(1), 60(1)'), d24('Annex XII')], dossier: ['EU-SEL-01', 'EU-SEL-03'],
  says: text(
    'Demands on the firms are of three kinds only – right to practise, economy, skill – and only the kinds of proof that the law lists are asked for.',
    'Kraven på företagen är bara av tre slag – behörighet, ekonomi, kapacitet – och bara de bevis som lagen anger begärs.',
    'Krav til virksomhederne er kun af tre slags – ret til at udøve erhvervet, økonomi, faglig formåen – og kun de former for dokumentation, loven opregner, kræves.',
    'Krav til leverandørene er bare av tre slag – registrering og autorisasjon, økonomi, kvalifikasjoner – og bare dokumentasjonen regelverket nevner, kreves.'),
  must: yes(listedProofOnly),
  remedies: [{ change: listedProofOnly, to: true, say: text('Drop the other demands, or make them conditions of the contract.', 'Ta bort de andra kraven, eller gör dem till kontraktsvillkor.', 'Fjern de andre krav, eller gør dem til kontraktvilkår.', 'Fjern de andre kravene, eller gjør dem til kontraktsvilkår.') }],
  said: { lawful: { 'only the listed': { 'suitability.listedProofOnly': true } }, unlawful: { 'a policy of diversity in the firm': { 'suitability.listedProofOnly': false } }, depends: { 'not checked': {} } },
})
export const references = alike({
  id: 'eu/suitability/reference-years', topic, steps: ['setSuitability'], weight: 'blocks', utilitiesToo: false,
  sources: [d24('Annex XII, part II(a)')], dossier: ['EU-SEL-03', 'EU-SEL-04'],
  says: text(
    'References may be asked for from the last five years for works and the last three for goods and services; older ones count where competition needs it and the documents say so.',
    'Referenser får begäras från högst de fem senaste åren för byggentreprenader och de tre senaste för varor och tjänster; äldre räknas när konkurrensen kräver det och dokumenten anger det.',
    'Der kan kræves referencer fra de seneste fem år for bygge- og anlægsarbejder og de seneste tre for varer og tjenesteydelser; ældre tæller, hvor konkurrencen kræver det, og materialet siger det.',
    'Det kan kreves referanser fra de siste fem årene for bygg og anlegg og de siste tre for varer og tjenester; eldre teller der konkurransen krever det og dokumentene sier det.'),
  must: any(atMost(referenceYears, yearsOthers), all(is(subject, 'works'), atMost(referenceYears, yearsWorks)), yes(olderForCompetition)),
  remedies: [
    { change: referenceYears, to: 3, say: text('Ask for younger references.', 'Begär yngre referenser.', 'Kræv nyere referencer.', 'Be om nyere referanser.') },
    { change: olderForCompetition, to: true, say: text('Say in the documents that older ones count too, because few firms have newer.', 'Ange i dokumenten att även äldre räknas, eftersom få företag har nyare.', 'Skriv i materialet, at også ældre tæller, fordi få virksomheder har nyere.', 'Skriv i dokumentene at også eldre teller, fordi få leverandører har nyere.') },
  ],
  said: {
    lawful: {
      'services, three years': { 'suitability.referenceYears': 3, 'suitability.olderForCompetition': false },
      'works, five years': { subject: 'works', 'value.estimated': 90_000_000, 'suitability.referenceYears': 5, 'suitability.olderForCompetition': false },
      'ten years, because the field is young and narrow': { 'suitability.referenceYears': 10, 'suitability.olderForCompetition': true },
    },
    unlawful: {
      'services, four years': { 'suitability.referenceYears': 4, 'suitability.olderForCompetition': false },
      'works, six years': { subject: 'works', 'value.estimated': 90_000_000, 'suitability.referenceYears': 6, 'suitability.olderForCompetition': false },
    },
    depends: { 'four years, need not judged': { 'suitability.referenceYears': 4 } },
  },
})
export const turnoverPast = alike({
  id: 'eu/suitability/turnover-years', topic, steps: ['setSuitability'], weight: 'blocks', utilitiesToo: false,
  sources: [d24('Annex XII, part I(c)')], dossier: ['EU-SEL-04'],
  says: text(
    'Turnover is asked for from at most the last three years, and a young firm shows the years it has.',
    'Omsättning begärs för högst de tre senaste åren, och ett ungt företag visar de år det har.',
    'Omsætning kræves for højst de seneste tre år, og en ung virksomhed viser de år, den har.',
    'Omsetning kreves for høyst de tre siste årene, og en ung bedrift viser de årene den har.'),
  why: text('A start-up must be able to take part.', 'Ett nystartat företag ska kunna delta.', 'En nystartet virksomhed skal kunne deltage.', 'En oppstartsbedrift må kunne delta.'),
  must: atMost(turnoverYears, turnoverYearsMost),
  remedies: [{ change: turnoverYears, to: 3, say: text('Ask for fewer years, as far as they are available.', 'Begär färre år, i den mån de finns.', 'Kræv færre år, i det omfang de findes.', 'Krev færre år, så langt de finnes.') }],
  said: { lawful: { 'three years': { 'suitability.turnoverYears': 3 }, 'none': { 'suitability.turnoverYears': 0 } }, unlawful: { 'four years': { 'suitability.turnoverYears': 4 } }, depends: { 'not written': {} } },
})
export const ratio = alike({
  id: 'eu/suitability/ratio', topic, steps: ['setSuitability'], weight: 'blocks', utilitiesToo: false,
  sources: [d24('art. 58(3), fourth subparagraph')], dossier: ['EU-SEL-03'],
  says: text(
    'A ratio between assets and liabilities may be demanded only if the documents say by which open, objective methods it is judged.',
    'En kvot mellan tillgångar och skulder får krävas bara om dokumenten anger med vilka öppna och objektiva metoder den beräknas.',
    'Et forhold mellem aktiver og passiver må kun kræves, hvis materialet angiver de gennemsigtige og objektive metoder, det vurderes efter.',
    'Et forhold mellom eiendeler og gjeld kan bare kreves hvis dokumentene oppgir gjennomsiktige og objektive metoder for vurderingen.'),
  trigger: yes(ratioDemanded), must: yes(ratioMethodStated),
  remedies: [{ change: ratioMethodStated, to: true, say: text('State how it is calculated.', 'Ange hur den beräknas.', 'Angiv, hvordan det beregnes.', 'Oppgi hvordan det beregnes.') }, { change: ratioDemanded, to: false, say: text('Do without the ratio.', 'Avstå från kvoten.', 'Undlad kravet.', 'La være å stille kravet.') }],
  facts: { 'suitability.ratioDemanded': true },
  said: { lawful: { 'method stated': { 'suitability.ratioMethodStated': true } }, unlawful: { 'not stated': { 'suitability.ratioMethodStated': false } }, depends: { 'not written': {} }, outside: { 'no ratio': { 'suitability.ratioDemanded': false } } },
})
export const insurance = alike({
  id: 'eu/suitability/insurance', topic, steps: ['setSuitability'], weight: 'blocks', utilitiesToo: false,
  sources: [d24('art. 58(1), 58(3)(c)')], dossier: ['EU-SEL-03'],
  says: text(
    'Professional risk insurance may be demanded, at a level that fits the contract.',
    'Ansvarsförsäkring får krävas, på en nivå som passar kontraktet.',
    'Erhvervsansvarsforsikring må kræves på et niveau, der passer til kontrakten.',
    'Ansvarsforsikring kan kreves, på et nivå som passer til kontrakten.'),
  must: yes(insuranceFits),
  remedies: [{ change: insuranceFits, to: true, say: text('Lower the sum, or ask only for a promise to insure after the award.', 'Sänk beloppet, eller begär bara ett löfte om försäkring efter tilldelningen.', 'Sænk summen, eller kræv kun tilsagn om forsikring efter tildelingen.', 'Senk summen, eller krev bare tilsagn om forsikring etter tildelingen.') }],
  said: { lawful: { 'fits': { 'suitability.insuranceFits': true } }, unlawful: { 'far above the risk': { 'suitability.insuranceFits': false } }, depends: { 'nobody has judged': {} } },
})
export const otherEconomic = alike({
  id: 'eu/suitability/other-economic-proof', topic, steps: ['setSuitability'], weight: 'blocks', utilitiesToo: false,
  sources: [d24('art. 60(3)')], dossier: ['EU-SEL-04'],
  says: text(
    'A firm that for a good reason cannot hand in the economic proof asked for may show its standing by any other suitable document.',
    'Ett företag som av goda skäl inte kan lämna den ekonomiska utredning som begärs får visa sin ställning med annan lämplig utredning.',
    'En virksomhed, der af en gyldig grund ikke kan fremlægge den krævede økonomiske dokumentation, må godtgøre sin formåen ved ethvert andet passende dokument.',
    'En leverandør som av saklig grunn ikke kan legge fram dokumentasjonen som kreves, kan vise økonomien med ethvert annet egnet dokument.'),
  must: yes(otherEconomicProof),
  remedies: [{ change: otherEconomicProof, to: true, say: text('Say that other documents will do then.', 'Ange att annan utredning då duger.', 'Skriv, at anden dokumentation så er nok.', 'Skriv at annen dokumentasjon da holder.') }],
  said: { lawful: { 'accepted': { 'suitability.otherEconomicProof': true } }, unlawful: { 'accounts or nothing': { 'suitability.otherEconomicProof': false } }, depends: { 'not written': {} } },
})
export const reuse = alike({
  id: 'eu/suitability/espd-reuse', topic, steps: ['setSuitability'], weight: 'blocks', utilitiesToo: false,
  sources: [d24('art. 59(1), last subparagraph')], dossier: ['EU-ESPD-01'],
  says: text(
    'A firm may use a self-declaration from an earlier procurement again, if it confirms that it is still right.',
    'Ett företag får använda en egen försäkran från en tidigare upphandling igen, om det bekräftar att den fortfarande är korrekt.',
    'En virksomhed må genbruge et ESPD fra et tidligere udbud, hvis den bekræfter, at oplysningerne fortsat er korrekte.',
    'En leverandør kan bruke et egenerklæringsskjema fra en tidligere konkurranse igjen, hvis den bekrefter at opplysningene fortsatt er riktige.'),
  must: yes(espdReuse),
  remedies: [{ change: espdReuse, to: true, say: text('Accept it.', 'Godta den.', 'Acceptér det.', 'Godta det.') }],
  said: { lawful: { 'accepted': { 'suitability.espdReuse': true } }, unlawful: { 'a new one demanded': { 'suitability.espdReuse': false } }, depends: { 'not known': {} } },
})
export const notTwice = alike({
  id: 'eu/proof/not-at-hand', topic, steps: ['checkWinner'], weight: 'blocks', utilitiesToo: false,
  sources: [d24('art. 59(5)')], dossier: ['EU-ESPD-03'],
  says: text(
    'You do not ask a firm for papers that you already hold or can fetch free from a database in an EEA country.',
    'Ni begär inte bevis som ni redan har eller kan hämta kostnadsfritt ur en databas i ett EES-land.',
    'I kræver ikke dokumentation, som I allerede har eller gratis kan hente i en database i et EØS-land.',
    'Dere ber ikke om dokumentasjon som dere allerede har eller kan hente kostnadsfritt i en database i en EØS-stat.'),
  must: no(proofAtHand),
  remedies: [{ change: proofAtHand, to: false, say: text('Fetch it yourselves.', 'Hämta det själva.', 'Hent den selv.', 'Hent den selv.') }],
  said: { lawful: { 'only what is missing': { 'proof.atHand': false } }, unlawful: { 'what a register holds': { 'proof.atHand': true } }, depends: { 'nobody has looked': {} } },
})
export const homePapers = alike({
  id: 'eu/proof/home-country', topic, steps: ['checkWinner'], weight: 'blocks', utilitiesToo: false,
  sources: [d24('art. 60(2)')], dossier: ['EU-ESPD-02'],
  says: text(
    'An extract from the judicial record and certificates of the firm’s own country are enough to show that no ground for exclusion exists; where the country issues none, a sworn or solemn declaration is.',
    'Utdrag ur register och intyg från företagets eget land räcker för att visa att det inte finns grund för uteslutning; utfärdar landet inga räcker en försäkran på heder och samvete.',
    'Registerudskrift og attester fra virksomhedens eget land er nok til at vise, at der ikke er udelukkelsesgrunde; udsteder landet ingen, er en erklæring under ed eller på tro og love nok.',
    'Vandelsattest og attester fra leverandørens eget land er nok til å vise at det ikke er avvisningsgrunner; utsteder landet ingen, holder en egenerklæring eller en erklæring under ed.'),
  must: yes(homePapersAccepted),
  remedies: [{ change: homePapersAccepted, to: true, say: text('Accept them; e-Certis shows what each country issues.', 'Godta dem; e-Certis visar vad varje land utfärdar.', 'Acceptér dem; e-Certis viser, hvad hvert land udsteder.', 'Godta dem; e-Certis viser hva hvert land utsteder.') }],
  said: { lawful: { 'accepted': { 'proof.homePapersAccepted': true } }, unlawful: { 'only papers of the buyer’s country': { 'proof.homePapersAccepted': false } }, depends: { 'not known': {} } },
})

export const rules: readonly Rule[] = [inNotice, listedProof, references, turnoverPast, ratio, insurance, otherEconomic, reuse, notTwice, homePapers].map(a => a.eu)
