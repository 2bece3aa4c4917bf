import { text as t, type Country, type Text } from '../../plain/index.ts'
import { procedure, type Step } from '../../law/index.ts'
import { wayIds, type WayId } from './types.ts'

/** Which of the measured kinds of procedure its work is reckoned by; `assumed` when the share of it is ours. */
export type Effort = { readonly like: 'open' | 'restricted' | 'negotiation' | 'dialogue' | 'partnership'; readonly share: number; readonly assumed?: true }
export type Way = {
  readonly id: WayId
  readonly name: Text
  /** What a country calls it, where it has a name of its own. */
  readonly called?: Partial<Record<Country, Text>>
  readonly step: Step
  /** Value of the fact `procedure`. */
  readonly procedure: string
  readonly short: Text
  /** 0 none, 1 only before, 2 on tenders, 3 on the solution itself. The rules say it. */
  readonly talk: { readonly level: 0 | 1 | 2 | 3; readonly says: Text; readonly rules: readonly string[] }
  /** 0 none … 3 something that does not exist yet. Our estimate. */
  readonly room: { readonly level: 0 | 1 | 2 | 3; readonly says: Text }
  readonly rights: { readonly says: Text; readonly rules: readonly string[] }
  /** Whether what is developed can be bought under the same contract: −2 … 2. */
  readonly buysResult: number
  /** Several partners side by side: −2 … 2. */
  readonly manyPartners: number
  /** How open it is to many bidders: −2 … 2. */
  readonly openness: number
  /** Quick 2 … slow −2, all steps counted. */
  readonly pace: number
  /** Light on both sides 2 … heavy −2. */
  readonly lightness: number
  /** How often it is fought over or got wrong, whatever the facts: 0 … −2. Our estimate. */
  readonly exposure: number
  readonly effort: Effort
  readonly stages: 'one' | 'two' | 'none' | 'system'
  readonly rounds: number
}

const named = (id: string): Text => (procedure.is as { options: Record<string, Text> }).options[id]!
const beforeOnly = t('Before the competition only. During it, questions and answers to all.', 'Bara före upphandlingen. Under den frågor och svar till alla.', 'Kun før udbuddet. Under det spørgsmål og svar til alle.', 'Bare før konkurransen. Under den spørsmål og svar til alle.')
const freely = t('As you like, as long as all who take part are treated alike.', 'Så mycket ni vill, så länge alla deltagare behandlas lika.', 'Så meget I vil, så længe alle deltagere behandles ens.', 'Så mye dere vil, så lenge alle deltakere behandles likt.')
const asDocuments = t('As your documents say. If rights are to pass to you, name them: firms price them.', 'Som dokumenten anger. Ska rättigheter gå över till er anger ni vilka: företagen prissätter dem.', 'Som materialet siger. Skal rettigheder overgå til jer, så nævn dem: virksomhederne prissætter dem.', 'Som dokumentene sier. Skal rettigheter overføres til dere, så nevn dem: leverandørene priser dem.')
const usual = { says: asDocuments, rules: ['eu/specifications/rights-transfer'] } as const
const outcomes = t('Some: needs may be put as functions and results.', 'En del: behov kan anges som funktioner och resultat.', 'Noget: behov kan angives som funktioner og resultater.', 'Noe: behov kan angis som funksjoner og resultater.')

const list: readonly Way[] = [
  {
    id: 'open', name: named('open'), step: 'chooseProcedure', procedure: 'open',
    short: t('All may tender at once; you choose by the criteria.', 'Alla får lämna anbud direkt; ni väljer efter kriterierna.', 'Alle kan byde med det samme; I vælger efter kriterierne.', 'Alle kan gi tilbud med en gang; dere velger etter kriteriene.'),
    talk: { level: 1, says: beforeOnly, rules: ['eu/dialogue/allowed'] }, room: { level: 1, says: outcomes }, rights: usual,
    buysResult: 1, manyPartners: -1, openness: 2, pace: 1, lightness: 2, exposure: 0, effort: { like: 'open', share: 1 }, stages: 'one', rounds: 0,
  },
  {
    id: 'restricted', name: named('restricted'), step: 'chooseProcedure', procedure: 'restricted',
    short: t('Firms ask to take part; you choose at least five who may tender.', 'Företag ansöker; ni väljer minst fem som får lämna anbud.', 'Virksomheder ansøger; I udvælger mindst fem, som må byde.', 'Leverandører søker; dere velger minst fem som kan gi tilbud.'),
    talk: { level: 1, says: beforeOnly, rules: ['eu/dialogue/allowed'] }, room: { level: 1, says: outcomes }, rights: usual,
    buysResult: 1, manyPartners: -1, openness: 1, pace: 0, lightness: 1, exposure: 0, effort: { like: 'restricted', share: 1 }, stages: 'two', rounds: 0,
  },
  {
    id: 'negotiation', name: named('negotiation'), step: 'chooseProcedure', procedure: 'negotiation',
    short: t('A few firms tender; you negotiate and they improve their tenders.', 'Några företag lämnar anbud; ni förhandlar och de förbättrar dem.', 'Nogle få virksomheder byder; I forhandler, og de forbedrer deres bud.', 'Noen få leverandører gir tilbud; dere forhandler, og de forbedrer dem.'),
    talk: { level: 2, says: t('On the tenders, in rounds. Not about minimum requirements, criteria or final tenders.', 'Om anbuden, i rundor. Inte om minimikrav, kriterier eller slutliga anbud.', 'Om tilbuddene, i runder. Ikke om mindstekrav, kriterier eller endelige tilbud.', 'Om tilbudene, i runder. Ikke om absolutte krav, kriterier eller endelige tilbud.'), rules: ['eu/negotiation/minimum', 'eu/negotiation/criteria', 'eu/negotiation/final'] },
    room: { level: 2, says: t('Much: solutions are adapted while you negotiate.', 'Mycket: lösningar anpassas under förhandlingen.', 'Meget: løsninger tilpasses under forhandlingen.', 'Mye: løsninger tilpasses under forhandlingen.') }, rights: usual,
    buysResult: 1, manyPartners: 0, openness: 0, pace: -1, lightness: -0.5, exposure: -0.5, effort: { like: 'negotiation', share: 1 }, stages: 'two', rounds: 2,
  },
  {
    id: 'dialogue', name: named('dialogue'), step: 'chooseProcedure', procedure: 'dialogue',
    short: t('You work out the solution in talks with a few firms, then they tender on it.', 'Ni tar fram lösningen i samtal med några företag, sedan lämnar de anbud på den.', 'I udvikler løsningen i samtaler med nogle få virksomheder, derefter byder de på den.', 'Dere finner løsningen i samtaler med noen få leverandører, deretter gir de tilbud på den.'),
    talk: { level: 3, says: t('On everything, until a solution is found. What a firm tells in confidence stays with you.', 'Om allt, tills en lösning är funnen. Det ett företag säger i förtroende stannar hos er.', 'Om alt, indtil en løsning er fundet. Det, en virksomhed siger fortroligt, bliver hos jer.', 'Om alt, til en løsning er funnet. Det en leverandør sier i fortrolighet, blir hos dere.'), rules: ['eu/negotiation/dialogue-solution', 'eu/dialogue/secrets-kept'] },
    room: { level: 2, says: t('Much: the solution is found together.', 'Mycket: lösningen hittas gemensamt.', 'Meget: løsningen findes i fællesskab.', 'Mye: løsningen finnes i fellesskap.') }, rights: usual,
    buysResult: 1, manyPartners: 0, openness: -0.5, pace: -2, lightness: -2, exposure: -0.5, effort: { like: 'dialogue', share: 1 }, stages: 'two', rounds: 3,
  },
  {
    id: 'innovationPartnership', name: named('innovationPartnership'), step: 'chooseProcedure', procedure: 'innovationPartnership',
    short: t('You develop what does not exist, in phases, and may buy the result.', 'Ni utvecklar det som inte finns, i faser, och får köpa resultatet.', 'I udvikler det, der ikke findes, i faser, og må købe resultatet.', 'Dere utvikler det som ikke finnes, i faser, og kan kjøpe resultatet.'),
    talk: { level: 3, says: t('Negotiation on tenders, then work together in every phase.', 'Förhandling om anbuden, sedan gemensamt arbete i varje fas.', 'Forhandling om tilbuddene, derefter fælles arbejde i hver fase.', 'Forhandling om tilbudene, deretter samarbeid i hver fase.'), rules: ['eu/negotiation/minimum', 'eu/partnership/phases'] },
    room: { level: 3, says: t('Most: it is made for what does not exist yet.', 'Störst: det är till för det som ännu inte finns.', 'Mest: det er til for det, der endnu ikke findes.', 'Mest: det er til for det som ennå ikke finnes.') },
    rights: { says: t('The documents must say who gets which rights; you are free to choose.', 'Dokumenten ska ange vem som får vilka rättigheter; valet är ert.', 'Materialet skal sige, hvem der får hvilke rettigheder; valget er jeres.', 'Dokumentene skal si hvem som får hvilke rettigheter; valget er deres.'), rules: ['eu/documents/rights'] },
    buysResult: 2, manyPartners: 2, openness: 0, pace: -2, lightness: -2, exposure: -1, effort: { like: 'partnership', share: 1 }, stages: 'two', rounds: 2,
  },
  {
    id: 'designContest', name: named('designContest'), step: 'holdDesignContest', procedure: 'designContest',
    short: t('A jury picks a plan or design; its winner may then get the service contract.', 'En jury väljer en plan eller gestaltning; vinnaren kan sedan få tjänsteuppdraget.', 'En jury vælger en plan eller et design; vinderen kan derefter få opgaven.', 'En jury velger en plan eller et design; vinneren kan deretter få oppdraget.'),
    talk: { level: 1, says: t('Before it. The entries are without names until the jury has decided; its questions are recorded.', 'Före den. Bidragen är anonyma tills juryn har beslutat; dess frågor antecknas.', 'Før den. Forslagene er anonyme, til juryen har besluttet; dens spørgsmål føres til protokols.', 'Før den. Utkastene er anonyme til juryen har bestemt seg; spørsmålene protokollføres.'), rules: ['eu/contest/anonymous', 'eu/contest/report'] },
    room: { level: 2, says: t('Much for ideas, none for building them.', 'Mycket för idéer, inget för att bygga dem.', 'Meget for idéer, intet for at bygge dem.', 'Mye for ideer, ingenting for å bygge dem.') },
    rights: { says: t('As the rules of the contest say.', 'Som tävlingens regler anger.', 'Som konkurrencens regler siger.', 'Som konkurransereglene sier.'), rules: ['eu/contest/follow-up-stated'] },
    buysResult: -1, manyPartners: 1, openness: 1.5, pace: 0, lightness: 0, exposure: -0.5, effort: { like: 'restricted', share: 1, assumed: true }, stages: 'none', rounds: 0,
  },
  {
    id: 'researchAndDevelopment', name: t('research and development outside the rules (pre-commercial procurement)', 'forskning och utveckling utanför reglerna (förkommersiell upphandling)', 'forskning og udvikling uden for reglerne (prækommercielt indkøb)', 'forskning og utvikling utenfor reglene (førkommersiell anskaffelse)'), step: 'chooseProcedure', procedure: 'researchAndDevelopment',
    short: t('Several firms develop in stages, risk and benefit shared; buying comes later, in competition.', 'Flera företag utvecklar i steg med delad risk och nytta; köpet kommer senare, i konkurrens.', 'Flere virksomheder udvikler i trin med delt risiko og udbytte; købet kommer senere, i konkurrence.', 'Flere leverandører utvikler i trinn med delt risiko og nytte; kjøpet kommer senere, i konkurranse.'),
    talk: { level: 3, says: freely, rules: ['eu/rnd/outside', 'eu/rnd/state-aid'] },
    room: { level: 3, says: t('Most: knowledge, prototypes and tests.', 'Störst: kunskap, prototyper och försök.', 'Mest: viden, prototyper og forsøg.', 'Mest: kunnskap, prototyper og forsøk.') },
    rights: { says: t('Not for you alone if you pay everything: the firm keeps rights, or the results are shared.', 'Inte enbart era om ni betalar allt: företaget behåller rättigheter eller resultaten delas.', 'Ikke kun jeres, hvis I betaler alt: virksomheden beholder rettigheder, eller resultaterne deles.', 'Ikke bare deres hvis dere betaler alt: leverandøren beholder rettigheter, eller resultatene deles.'), rules: ['eu/rnd/outside', 'eu/rnd/sharing-written'] },
    buysResult: -2, manyPartners: 2, openness: 1, pace: 0, lightness: -1, exposure: -1, effort: { like: 'partnership', share: 0.7, assumed: true }, stages: 'none', rounds: 0,
  },
  {
    id: 'lightRegime', name: named('lightRegime'), step: 'chooseProcedure', procedure: 'lightRegime',
    short: t('You design the procedure; it is announced and the same for all.', 'Ni utformar förfarandet; det annonseras och är lika för alla.', 'I tilrettelægger proceduren; den annonceres og er ens for alle.', 'Dere legger opp prosedyren; den kunngjøres og er lik for alle.'),
    talk: { level: 3, says: freely, rules: ['eu/light/described', 'eu/light/equal'] }, room: { level: 2, says: t('Much: you may weigh users’ needs, quality and innovation.', 'Mycket: ni får väga in brukarnas behov, kvalitet och innovation.', 'Meget: I må vægte brugernes behov, kvalitet og innovation.', 'Mye: dere kan vektlegge brukernes behov, kvalitet og innovasjon.') }, rights: usual,
    buysResult: 1, manyPartners: 0, openness: 1, pace: 1.5, lightness: 1.5, exposure: 0, effort: { like: 'open', share: 0.9, assumed: true }, stages: 'one', rounds: 1,
  },
  {
    id: 'concession', name: named('concession'), step: 'chooseProcedure', procedure: 'concession',
    short: t('You design the procedure freely; the supplier bears the risk of running it.', 'Ni utformar förfarandet fritt; leverantören bär risken för driften.', 'I tilrettelægger proceduren frit; leverandøren bærer risikoen for driften.', 'Dere legger fritt opp prosedyren; leverandøren bærer driftsrisikoen.'),
    talk: { level: 2, says: t('You may negotiate, but not what the concession is, its criteria or minimum requirements.', 'Ni får förhandla, men inte om vad koncessionen gäller, kriterierna eller minimikraven.', 'I må forhandle, men ikke om koncessionens genstand, kriterierne eller mindstekravene.', 'Dere kan forhandle, men ikke om hva konsesjonen gjelder, kriteriene eller de absolutte kravene.'), rules: ['eu/concession/negotiation'] },
    room: { level: 2, says: t('Much: the supplier finds out how.', 'Mycket: leverantören avgör hur.', 'Meget: leverandøren finder ud af hvordan.', 'Mye: leverandøren finner ut hvordan.') }, rights: usual,
    buysResult: 1, manyPartners: -1, openness: 0, pace: 0, lightness: -0.5, exposure: -0.5, effort: { like: 'negotiation', share: 1, assumed: true }, stages: 'one', rounds: 1,
  },
  {
    id: 'belowThreshold', name: named('belowThreshold'), step: 'chooseProcedure', procedure: 'belowThreshold',
    called: {
      DK: t('advertised purchase below the threshold (Danish act, parts IV and V; for works: licitation)', 'annonserat köp under tröskelvärdet (den danska lagens avdelningar IV och V; för bygge: licitation)', 'annonceret køb under tærskelværdien (udbudslovens afsnit IV og V; for bygge og anlæg: licitation)', 'kunngjort kjøp under terskelverdien (den danske lovens del IV og V; for bygg: licitation)'),
      SE: t('advertised purchase below the threshold (chapter 19 of LOU or LUF)', 'annonserad upphandling under tröskelvärdet (19 kap. LOU eller LUF)', 'annonceret køb under tærskelværdien (kapitel 19 i LOU eller LUF)', 'kunngjort kjøp under terskelverdien (kapittel 19 i LOU eller LUF)'),
      NO: t('open or restricted competition below the threshold (Norwegian regulation)', 'öppen eller begränsad konkurrens under tröskelvärdet (norska föreskriften)', 'åben eller begrænset konkurrence under tærskelværdien (norsk forskrift)', 'åpen eller begrenset konkurranse under terskelverdien (anskaffelsesforskriften)'),
    },
    short: t('National rules: announced, simple, and mostly yours to design.', 'Nationella regler: annonserat, enkelt och till stor del fritt att utforma.', 'Nationale regler: annonceret, enkelt og stort set frit at tilrettelægge.', 'Nasjonale regler: kunngjort, enkelt og i stor grad fritt å legge opp.'),
    talk: { level: 3, says: freely, rules: ['eu/dialogue/allowed'] }, room: { level: 2, says: t('Much: you may negotiate and ask for results.', 'Mycket: ni får förhandla och begära resultat.', 'Meget: I må forhandle og bede om resultater.', 'Mye: dere kan forhandle og be om resultater.') }, rights: usual,
    buysResult: 1, manyPartners: 0, openness: 1.5, pace: 1.5, lightness: 1.5, exposure: 0, effort: { like: 'open', share: 0.6, assumed: true }, stages: 'one', rounds: 0,
  },
  {
    id: 'directAward', name: named('directAward'), step: 'chooseProcedure', procedure: 'directAward',
    called: {
      DK: t('direct award on market terms', 'direktupphandling på marknadsmässiga villkor', 'direkte tildeling på markedsmæssige vilkår', 'direkte tildeling på markedsmessige vilkår'),
      SE: t('direct award (direktupphandling)', 'direktupphandling', 'direkte tildeling (direktupphandling)', 'direkteanskaffelse (direktupphandling)'),
      NO: t('direct award without a competition', 'direktupphandling utan konkurrens', 'direkte tildeling uden konkurrence', 'direkte anskaffelse uten konkurranse'),
    },
    short: t('You ask one firm or a few, without a notice.', 'Ni frågar ett eller några företag, utan annons.', 'I spørger én eller nogle få virksomheder uden annonce.', 'Dere spør én eller noen få leverandører, uten kunngjøring.'),
    talk: { level: 3, says: freely, rules: ['eu/dialogue/allowed'] }, room: { level: 2, says: t('Much, in a small test.', 'Mycket, i ett litet försök.', 'Meget, i et lille forsøg.', 'Mye, i et lite forsøk.') }, rights: usual,
    buysResult: 1, manyPartners: -1, openness: -2, pace: 2, lightness: 2, exposure: -1, effort: { like: 'open', share: 0.2, assumed: true }, stages: 'none', rounds: 0,
  },
  {
    id: 'dynamicSystem', name: t('dynamic purchasing system', 'dynamiskt inköpssystem', 'dynamisk indkøbssystem', 'dynamisk innkjøpsordning'), step: 'setUpDynamicSystem', procedure: 'restricted',
    short: t('An electronic list that firms may join at any time; each purchase is a short competition.', 'En elektronisk lista som företag kan komma med på när som helst; varje köp är en kort konkurrens.', 'En elektronisk liste, som virksomheder kan komme med på når som helst; hvert køb er en kort konkurrence.', 'En elektronisk liste som leverandører kan bli med på når som helst; hvert kjøp er en kort konkurranse.'),
    talk: { level: 1, says: beforeOnly, rules: ['eu/dialogue/allowed', 'eu/system/criteria'] }, room: { level: 0, says: t('Little: it is for what the market offers as it is.', 'Lite: det är för det som marknaden redan erbjuder.', 'Lidt: det er til det, som markedet allerede tilbyder.', 'Lite: den er for det markedet allerede tilbyr.') }, rights: usual,
    buysResult: 0, manyPartners: 1, openness: 2, pace: 0.5, lightness: 0, exposure: 0, effort: { like: 'restricted', share: 1.2, assumed: true }, stages: 'system', rounds: 0,
  },
  {
    id: 'negotiatedWithoutNotice', name: named('negotiatedWithoutNotice'), step: 'chooseProcedure', procedure: 'negotiatedWithoutNotice',
    short: t('One firm, or a few, without a notice: only on a ground that the law lists.', 'Ett företag, eller några, utan annons: bara på en grund som lagen räknar upp.', 'Én virksomhed, eller nogle få, uden bekendtgørelse: kun på et grundlag, som loven nævner.', 'Én leverandør, eller noen få, uten kunngjøring: bare på et grunnlag som loven regner opp.'),
    talk: { level: 3, says: t('As the ground allows, with the firm or firms you ask.', 'Så långt grunden räcker, med det eller de företag ni frågar.', 'Så langt grundlaget rækker, med den eller de virksomheder, I spørger.', 'Så langt grunnlaget rekker, med den eller de leverandørene dere spør.'), rules: ['eu/direct/ground'] },
    room: { level: 1, says: t('Whatever that firm can do.', 'Det som det företaget klarar.', 'Det, som den virksomhed kan.', 'Det som den leverandøren kan.') }, rights: usual,
    buysResult: 1, manyPartners: -2, openness: -2, pace: 2, lightness: 1.5, exposure: -2, effort: { like: 'open', share: 0.4, assumed: true }, stages: 'none', rounds: 1,
  },
]
const byId = new Map(list.map(w => [w.id, w]))
/** The ways to buy, in the order of the law. */
export const ways: readonly Way[] = wayIds.map(id => byId.get(id)!)
export const wayOf = (id: WayId): Way => byId.get(id)!
export const nameOfWay = (id: WayId, country: Country): Text => wayOf(id).called?.[country] ?? wayOf(id).name
