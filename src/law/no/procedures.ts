import { text as t } from '../../plain/index.ts'
import { all, among, any, duty, exception, gap, is, isNot, no, on, yes } from '../build.ts'
import {
  adaptationNeeded, directGround, earlierFailed, innovativeSolution, lotsDivided, lotsReason, marketAnalysed, negotiationNeeded, noPreciseSpecification, noticeChannel,
  notOnMarket, procedure, rndListed, rndOnlyBuyer, rndPaysAll,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { fewestInvited } from '../se/fewest-invited.ts'
import { alsoForUtilities, cases, insideAct, insideBoth, insideEu, large, partTwo, underEea } from './cases.ts'
import { agency, foa, sinceAct, sinceRead, fsf } from './sources.ts'

const none = { 'gateway.adaptation': false, 'gateway.innovative': false, 'gateway.complexity': false, 'gateway.noPreciseSpecification': false, 'gateway.earlierFailed': false } as const

const gateway = (id: string, used: 'negotiation' | 'dialogue') => duty({
  id, carriesOut: `eu/procedure/${used}`, order: 'NO', topic: 'procedures', life: sinceAct, sources: [foa('§ 13-2')], dossier: ['diff 14', used === 'dialogue' ? 'nat 2.1 Competitive dialogue' : 'nat 2.1 Competitive procedure with negotiation, conditio'],
  says: t('Negotiation and competitive dialogue need one of five grounds: adaptation, innovation, complexity, no precise specification, or an earlier competition with only unacceptable tenders.',
    'Förhandling och konkurrenspräglad dialog kräver en av fem grunder: anpassning, innovation, komplexitet, ingen exakt specifikation eller en tidigare konkurrens med bara oacceptabla anbud.',
    'Forhandling og konkurrencepræget dialog kræver ét af fem grundlag: tilpasning, innovation, kompleksitet, ingen præcis specifikation eller et tidligere udbud med kun uacceptable tilbud.',
    'Konkurranse med forhandling og konkurransepreget dialog krever ett av fem vilkår: tilpasning, innovasjon, kompleksitet, ingen presis spesifikasjon eller en tidligere konkurranse med bare uakseptable tilbud.'),
  steps: ['chooseProcedure'], when: all(insideEu, is(procedure, used)),
  must: any(yes(adaptationNeeded), yes(innovativeSolution), yes(negotiationNeeded), yes(noPreciseSpecification), yes(earlierFailed)), weight: 'blocks',
  remedies: [
    { change: innovativeSolution, to: true, say: t('Judge whether the purchase includes an innovative solution, and record why.', 'Bedöm om köpet omfattar en innovativ lösning, och anteckna varför.', 'Vurder, om købet omfatter en innovativ løsning, og skriv hvorfor.', 'Vurder om anskaffelsen omfatter en innovativ løsning, og skriv hvorfor.') },
    { change: procedure, to: 'restricted', say: t('Use an open or restricted procedure, which need no ground.', 'Använd ett öppet eller selektivt förfarande, som inte kräver någon grund.', 'Brug offentligt eller begrænset udbud, som ikke kræver noget grundlag.', 'Bruk åpen eller begrenset anbudskonkurranse, som ikke krever noe vilkår.') },
  ],
  examples: cases({ ...large, procedure: used }, {
    lawful: {
      'adaptation': { ...none, 'gateway.adaptation': true }, 'innovation': { ...none, 'gateway.innovative': true }, 'complexity': { ...none, 'gateway.complexity': true },
      'no precise specification': { ...none, 'gateway.noPreciseSpecification': true }, 'an earlier competition failed': { ...none, 'gateway.earlierFailed': true },
    },
    unlawful: { 'no ground': none }, depends: { 'nobody has judged the innovation': { 'gateway.adaptation': false, 'gateway.complexity': false, 'gateway.noPreciseSpecification': false, 'gateway.earlierFailed': false } },
    outside: { ...underEea, 'an open procedure': { procedure: 'open' } },
  }),
})

const partnershipNeed = duty({
  id: 'no/partnership/need', carriesOut: 'eu/procedure/partnership-need', order: 'NO', topic: 'procedures', life: sinceAct, sources: [foa('§§ 13-1 (3), 26-8 (3)'), fsf('§§ 9-1 (2), 22-6 (3)'), agency('innovasjonspartnerskap: gjennomføring av konkurransen')], dossier: ['diff 16', 'EX20', 'nat 2.1 Innovation partnership', 'nat 2.2 Entry condition'],
  says: t('An innovation partnership is to develop and buy something innovative that is not yet on the market. The last words stand among the rules on the contract (§ 26-8); the agency and large public buyers read them as a condition for choosing it.',
    'Ett innovationspartnerskap är till för att utveckla och köpa något innovativt som ännu inte finns på marknaden. De sista orden står bland reglerna om avtalet (§ 26-8); myndigheten och stora offentliga köpare läser dem som ett villkor för valet.',
    'Et innovationspartnerskab er til at udvikle og købe noget innovativt, som endnu ikke findes på markedet. De sidste ord står blandt reglerne om kontrakten (§ 26-8); myndigheden og store offentlige ordregivere læser dem som en betingelse for valget.',
    'Et innovasjonspartnerskap er for å utvikle og kjøpe noe innovativt som foreløpig ikke er tilgjengelig på markedet. De siste ordene står blant reglene om kontrakten (§ 26-8); DFØ og store offentlige oppdragsgivere leser dem som et vilkår for valget.'),
  steps: ['chooseProcedure', 'sendNotice'], when: all(insideBoth, is(procedure, 'innovationPartnership')), must: yes(notOnMarket), weight: 'blocks',
  remedies: [{ change: notOnMarket, to: true, say: t('Ask the market, write the analysis and make the judgement.', 'Fråga marknaden, skriv analysen och gör bedömningen.', 'Spørg markedet, skriv analysen, og foretag vurderingen.', 'Spør markedet, skriv analysen og gjør vurderingen.') }],
  examples: alsoForUtilities(cases({ ...large, procedure: 'innovationPartnership' }, { lawful: { 'not on the market': { 'need.notOnMarket': true } }, unlawful: { 'on the market': { 'need.notOnMarket': false } }, depends: { 'nobody has judged': {} }, outside: { ...underEea, 'open': { procedure: 'open' } } })),
})

const marketStudy = duty({
  id: 'no/partnership/market-study', replaces: 'eu/procedure/partnership-analysis', order: 'NO', topic: 'procedures', life: sinceAct, sources: [foa('§§ 13-1 (3), 26-8 (3)'), fsf('§§ 9-1 (2), 22-6 (3)')], dossier: ['diff 16', 'EX20'],
  says: t('The rule on choosing a partnership asks for no market analysis; the rule on its contract makes it risky to be without one.',
    'Bestämmelsen om när partnerskap får användas kräver ingen marknadsanalys; bestämmelsen om dess avtal gör det riskabelt att sakna en.',
    'Bestemmelsen om, hvornår partnerskab må bruges, kræver ingen markedsanalyse; bestemmelsen om kontrakten gør det risikabelt at undvære den.',
    'Bestemmelsen om når partnerskap kan brukes, krever ingen markedsanalyse; bestemmelsen om kontrakten gjør det risikabelt å være uten.'),
  steps: ['chooseProcedure', 'sendNotice'], when: all(insideBoth, is(procedure, 'innovationPartnership')), must: yes(marketAnalysed), weight: 'advice',
  remedies: [{ change: marketAnalysed, to: true, say: t('Put a dated market analysis on file.', 'Lägg en daterad marknadsanalys i akten.', 'Læg en dateret markedsanalyse på sagen.', 'Legg en datert markedsanalyse i saken.') }],
  examples: alsoForUtilities(cases({ ...large, procedure: 'innovationPartnership' }, { lawful: { 'analysed': { 'market.analysed': true } }, unlawful: { 'not analysed': { 'market.analysed': false } }, depends: { 'not known': {} }, outside: { ...underEea, 'open': { procedure: 'open' } } })),
})

const research = duty({
  id: 'no/procedure/research', carriesOut: 'eu/rnd/outside', order: 'NO', topic: 'scope and value', life: sinceAct, sources: [foa('§ 2-5'), fsf('§ 2-5')], dossier: ['diff 60', 'EX39', 'EX40'],
  says: t('Research and development is outside the regulation only if the service is under one of nine codes, and the results are shared or you do not pay for it all.',
    'Forskning och utveckling faller utanför forskriften bara om tjänsten har en av nio koder och resultatet delas eller ni inte betalar allt.',
    'Forskning og udvikling er kun uden for forskriften, hvis ydelsen har en af ni koder, og resultaterne deles, eller I ikke betaler det hele.',
    'Forskning og utvikling faller utenfor forskriften bare hvis tjenesten har en av ni koder, og resultatene deles eller dere ikke betaler alt.'),
  steps: ['chooseProcedure', 'signContract'], when: all(insideAct, is(procedure, 'researchAndDevelopment')), must: all(yes(rndListed), any(no(rndOnlyBuyer), no(rndPaysAll))), weight: 'blocks',
  remedies: [
    { change: rndOnlyBuyer, to: false, say: t('Share the results with the firms.', 'Dela resultatet med företagen.', 'Del resultaterne med virksomhederne.', 'Del resultatene med leverandørene.') },
    { change: procedure, to: 'innovationPartnership', say: t('Use an innovation partnership.', 'Använd ett innovationspartnerskap.', 'Brug et innovationspartnerskab.', 'Bruk et innovasjonspartnerskap.') },
  ],
  examples: cases({ ...large, procedure: 'researchAndDevelopment' }, {
    lawful: { 'results shared': { 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': true }, 'cost shared': { 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': true, 'rnd.buyerPaysAll': false } },
    unlawful: { 'all for the buyer, all paid': { 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': true, 'rnd.buyerPaysAll': true }, 'not listed': { 'rnd.listedCode': false, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': false } },
    depends: { 'the code is not known': { 'rnd.listedCode': undefined, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': true } }, outside: { 'another procedure': { procedure: 'open' }, 'outside the act': { 'value.estimated': 499_999 } },
  }),
})

// § 2-5 takes the research outside the whole regulation, Part I and its climate and file rules included, whatever the value.
const researchOutside = exception({
  id: 'no/procedure/research-outside', order: 'NO', topic: 'scope and value', life: sinceAct, to: ['no/climate/weight', 'no/climate/requirements-better', 'no/records/kept'], sources: [foa('§ 2-5')], dossier: ['diff 60', 'EX39'],
  says: t('Research outside the regulation is outside its rules on climate and on the file too.', 'Forskning utanför forskriften omfattas inte heller av dess regler om klimat och dokumentation.',
    'Forskning uden for forskriften er også uden for dens regler om klima og dokumentation.', 'Forskning utenfor forskriften er også utenfor reglene om klima og dokumentasjon i den.'),
  when: all(is(procedure, 'researchAndDevelopment'), yes(rndListed), any(no(rndOnlyBuyer), no(rndPaysAll))),
  examples: [
    { name: 'results shared', facts: { procedure: 'researchAndDevelopment', 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': true }, on: on('2026-09-21'), holds: true },
    { name: 'cost shared', facts: { procedure: 'researchAndDevelopment', 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': true, 'rnd.buyerPaysAll': false }, on: on('2026-09-21'), holds: true },
    { name: 'all for the buyer, all paid', facts: { procedure: 'researchAndDevelopment', 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': true, 'rnd.buyerPaysAll': true }, on: on('2026-09-21'), holds: false },
    { name: 'not a listed service', facts: { procedure: 'researchAndDevelopment', 'rnd.listedCode': false, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': true }, on: on('2026-09-21'), holds: false },
    { name: 'an open procedure', facts: { procedure: 'open', 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': true }, on: on('2026-09-21'), holds: false },
    { name: 'the code is not known', facts: { procedure: 'researchAndDevelopment', 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': true }, on: on('2026-09-21'), holds: 'unknown' },
  ],
})

const direct = duty({
  id: 'no/direct/ground', carriesOut: 'eu/direct/ground', order: 'NO', topic: 'procedures', life: sinceAct, sources: [foa('§§ 13-3, 13-4'), fsf('§§ 9-1 (3) og (4), 9-2, 9-3')], dossier: ['NAT-NPWP'],
  says: t('Without a notice only on a listed ground. Norway keeps two lists: negotiation without a notice, and no competition at all.', 'Utan annons bara på en uppräknad grund. Norge har två listor: förhandling utan annons och ingen konkurrens alls.',
    'Uden bekendtgørelse kun på et opregnet grundlag. Norge har to lister: forhandling uden bekendtgørelse og slet ingen konkurrence.', 'Uten kunngjøring bare på et opplistet grunnlag. Norge har to lister: forhandling uten kunngjøring, og anskaffelse uten konkurranse.'),
  steps: ['chooseProcedure', 'signContract'], when: all(insideBoth, among(procedure, 'negotiatedWithoutNotice', 'directAward')), must: all(isNot(directGround, 'none'), isNot(directGround, 'exceptional'), isNot(directGround, 'specialBelow')), weight: 'blocks',
  remedies: [{ change: procedure, to: 'open', say: t('Hold a competition with a notice.', 'Genomför en annonserad upphandling.', 'Gennemfør et udbud med bekendtgørelse.', 'Hold en konkurranse med kunngjøring.') }],
  examples: alsoForUtilities(cases({ ...large, procedure: 'directAward' }, {
    lawful: { 'a ground': { 'direct.ground': 'technical' } }, unlawful: { 'none': { 'direct.ground': 'none' }, 'extraordinary reasons, as in Sweden': { 'direct.ground': 'exceptional' }, 'a ground for small purchases': { 'direct.ground': 'specialBelow' }, 'none, with negotiation': { procedure: 'negotiatedWithoutNotice', 'direct.ground': 'none' } }, depends: { 'not known': {} },
    outside: { ...underEea, 'open': { procedure: 'open' } },
  })),
})

const notice = duty({
  id: 'no/notice/doffin', carriesOut: 'eu/notice/ted', order: 'NO', topic: 'notices', life: sinceAct, sources: [foa('§ 21-1'), fsf('§§ 17-1, 17-2')], dossier: ['diff 9', 'diff 10', 'diff 11'],
  says: t('The notice goes to Doffin, which sends it on to TED. It is written in Norwegian and in an EU language, which alone is authentic. Tenders in Norwegian may be demanded (§ 7-7): say it in the notice.',
    'Annonsen går till Doffin, som skickar den vidare till TED. Den skrivs på norska och på ett EU-språk, som ensamt är giltigt. Anbud på norska får krävas (§ 7-7): ange det i annonsen.',
    'Bekendtgørelsen går til Doffin, som sender den videre til TED. Den skrives på norsk og på et EU-sprog, som alene er autentisk. Der må kræves tilbud på norsk (§ 7-7): skriv det i bekendtgørelsen.',
    'Kunngjøringen går til Doffin, som sender den videre til TED. Den skrives på norsk og på et EU-språk, som alene er autentisk. Tilbud på norsk kan kreves (§ 7-7): si det i kunngjøringen.'),
  why: t('A firm abroad must see in time in which language it has to write.', 'Ett företag utomlands måste i tid se vilket språk det ska skriva på.', 'En virksomhed i udlandet skal i tide se, hvilket sprog den skal skrive på.', 'En leverandør i utlandet må i tide se hvilket språk den må skrive på.'),
  steps: ['sendNotice'], when: all(insideBoth, among(procedure, 'open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership')), must: is(noticeChannel, 'ted'), weight: 'blocks',
  remedies: [{ change: noticeChannel, to: 'ted', say: t('Send the notice by Doffin to TED.', 'Skicka annonsen via Doffin till TED.', 'Send bekendtgørelsen via Doffin til TED.', 'Send kunngjøringen via Doffin til TED.') }],
  examples: alsoForUtilities(cases({ ...large, procedure: 'open' }, {
    lawful: { 'TED': { 'notice.channel': 'ted' } },
    unlawful: { 'only in Norway': { 'notice.channel': 'national' }, ...Object.fromEntries(['restricted', 'negotiation', 'dialogue', 'innovationPartnership'].map(p => [`only in Norway, ${p}`, { procedure: p, 'notice.channel': 'national' }])) },
    depends: { 'not chosen': {} }, outside: { ...underEea, 'a direct award': { procedure: 'directAward' } },
  })),
})

const lots = duty({
  id: 'no/lots/reason', carriesOut: 'eu/documents/lots-reason', order: 'NO', topic: 'documents', life: sinceAct, sources: [foa('§ 19-4 (2)')], dossier: ['diff 28', 'diff 29', 'EX11', 'EX12'],
  says: t('If the contract is not divided, a short reason stands in the documents or the protocol. The choice itself cannot be reviewed.', 'Delas kontraktet inte upp står ett kort skäl i dokumenten eller protokollet. Själva valet kan inte överprövas.',
    'Deles kontrakten ikke op, står en kort begrundelse i materialet eller protokollen. Selve valget kan ikke prøves.', 'Deles kontrakten ikke opp, står en kort begrunnelse i dokumentene eller protokollen. Selve valget kan ikke overprøves.'),
  steps: ['writeDocuments', 'sendNotice', 'decideAward'], when: all(insideEu, no(lotsDivided)), must: among(lotsReason, 'documents', 'report'), weight: 'needs a reason',
  remedies: [
    { change: lotsReason, to: 'documents', say: t('Write the reason in the documents.', 'Skriv skälet i upphandlingsdokumenten.', 'Skriv grunden i udbudsmaterialet.', 'Skriv begrunnelsen i anskaffelsesdokumentene.') },
    { change: lotsDivided, to: true, say: t('Divide the contract into lots.', 'Dela upp kontraktet.', 'Del kontrakten op.', 'Del opp kontrakten.') },
  ],
  examples: cases({ ...large, 'lots.divided': false }, {
    lawful: { 'in the documents': { 'lots.reasonIn': 'documents' }, 'in the protocol': { 'lots.reasonIn': 'report' } }, unlawful: { 'no reason': { 'lots.reasonIn': 'none' } }, depends: { 'not known': {} }, outside: { ...underEea, 'divided': { 'lots.divided': true } },
  }),
})

// § 8-3 names the two competitions of Part II and nothing else; that a buyer may take a procedure of Part III instead has not been read.
const namedBelow = gap({
  id: 'no/gap/part-three-below', order: 'NO', topic: 'procedures', life: sinceRead, sources: [foa('§ 8-3')], steps: ['chooseProcedure'], dossier: ['nat 2.4 Named EU procedures available'],
  says: t('Between the national and the EEA threshold the regulation names an open and a restricted competition, with a dialogue if it is planned. Whether negotiation, competitive dialogue or partnership by Part III may be taken instead we have not read: ask before you announce one.',
    'Mellan den nationella tröskeln och EES-tröskelvärdet nämner forskriften en öppen och en selektiv konkurrens, med dialog om den planerats. Om förhandling, konkurrenspräglad dialog eller partnerskap enligt del III får väljas i stället har vi inte läst: fråga innan ni annonserar.',
    'Mellem den nationale og EØS-tærskelværdien nævner forskriften en åben og en begrænset konkurrence, med dialog hvis den er planlagt. Om forhandling, konkurrencepræget dialog eller partnerskab efter del III kan vælges i stedet, har vi ikke læst: spørg, før I bekendtgør.',
    'Mellom nasjonal terskelverdi og EØS-terskelverdien nevner forskriften åpen og begrenset tilbudskonkurranse, med dialog hvis den er planlagt. Om forhandling, konkurransepreget dialog eller innovasjonspartnerskap etter del III kan velges i stedet, har vi ikke lest: spør før dere kunngjør.'),
  when: all(partTwo, among(procedure, 'negotiation', 'dialogue', 'innovationPartnership')),
})

export const rules: readonly Rule[] = [
  gateway('no/procedure/negotiation', 'negotiation'), gateway('no/procedure/dialogue', 'dialogue'), partnershipNeed, marketStudy, namedBelow, research, researchOutside, direct, ...fewestInvited({ order: 'NO', source: foa('§ 16-12 (3)'), life: sinceAct, outside: underEea }), notice, lots,
]
