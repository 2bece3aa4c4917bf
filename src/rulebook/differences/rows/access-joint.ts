import { text as t } from '../../../plain/index.ts'
import { side, situation } from '../make.ts'
import type { Row } from '../types.ts'

const asks = (stage: string, asker: string, answer: string) => ({ procedure: 'open', 'access.to': 'tender', 'access.stage': stage, 'access.asker': asker, 'access.answer': answer, 'access.secrets': true, 'access.allExempt': false, 'access.tested': true, 'access.refusalReasoned': true })
const together = { 'joint.form': 'together', 'joint.agreed': true, 'joint.internationalAgreement': false, 'joint.law': 'participant', 'joint.lawStated': true, 'joint.evades': false, 'joint.partsWritten': true, 'joint.buyersNamed': true, 'joint.forumTold': true }

/** Who may read the tenders, and who may buy together. */
export const accessAndJoint: readonly Row[] = [
  {
    id: 'diff-52', topic: 'access', hinders: 'low', alike: 'DK NO', also: ['eu/access/secrets'],
    title: t('Secrecy while the procurement runs', 'Sekretess under upphandlingen', 'Fortrolighed under udbuddet', 'Taushet mens konkurransen pågår'),
    eu: t('What a firm hands in as confidential is not disclosed.', 'Det ett företag lämnat som konfidentiellt lämnas inte ut.', 'Det, en virksomhed har afleveret som fortroligt, videregives ikke.', 'Det en leverandør har levert som konfidensielt, gis ikke ut.'),
    sides: {
      DK: side('same', 'Tenders are confidential while the procedure runs.', 'Anbud är konfidentiella medan förfarandet pågår.', 'Tilbud er fortrolige, mens proceduren løber.', 'Tilbud er konfidensielle mens prosedyren pågår.'),
      SE: side('stricter', 'Absolute secrecy until the award is decided: nothing about a tender to anybody.', 'Absolut sekretess tills tilldelningen är beslutad: inget om ett anbud till någon.', 'Absolut hemmeligholdelse, til tildelingen er besluttet: intet om et tilbud til nogen.', 'Absolutt taushet til tildelingen er avgjort: ingenting om et tilbud til noen.'),
      NO: side('same', 'May be withheld until the supplier is chosen.', 'Får hållas inne tills leverantören är vald.', 'Kan holdes tilbage, til leverandøren er valgt.', 'Kan holdes tilbake til leverandøren er valgt.'),
    },
    why: t('Firms can trust all three while it lasts.', 'Företag kan lita på alla tre så länge den pågår.', 'Virksomheder kan stole på alle tre, så længe det varer.', 'Leverandører kan stole på alle tre så lenge det varer.'),
    todo: t('Say nothing about tenders to anybody before the decision.', 'Säg inget om anbud till någon före beslutet.', 'Sig intet om tilbud til nogen før beslutningen.', 'Si ingenting om tilbud til noen før beslutningen.'),
    situations: [situation(t('Somebody asks for a tender while the procurement runs, and gets a part of it.', 'Någon begär ut ett anbud under upphandlingen och får en del.', 'Nogen beder om et tilbud under udbuddet og får en del af det.', 'Noen ber om et tilbud mens konkurransen pågår, og får en del.'), 'answerAccessRequest', asks('running', 'other', 'partly'), ['advice', 'unlawful', 'advice'])],
  },
  {
    id: 'diff-53', topic: 'access', hinders: 'high', alike: 'SE NO',
    title: t('Who may read the tenders afterwards', 'Vem som får läsa anbuden efteråt', 'Hvem der må læse tilbuddene bagefter', 'Hvem som kan lese tilbudene etterpå'),
    eu: t('National law on access decides, within the limits of confidentiality.', 'Nationell rätt om insyn avgör, inom konfidentialitetens gränser.', 'National ret om aktindsigt afgør, inden for fortrolighedens grænser.', 'Nasjonal rett om innsyn avgjør, innenfor grensene for konfidensialitet.'),
    sides: {
      DK: side('other form', 'Those entitled to complain, and mass media; others may be refused.', 'De som får klaga, och massmedier; andra får nekas.', 'De klageberettigede og massemedier; andre kan afvises.', 'De som har klagerett, og massemedier; andre kan nektes.'),
      SE: side('other form', 'Anybody. A firm’s secret is kept only if there is particular reason to expect harm, so it must argue concretely.', 'Vem som helst. Ett företags hemlighet skyddas bara om det finns särskild anledning att anta skada, så det måste argumentera konkret.', 'Enhver. En virksomheds hemmelighed beskyttes kun, hvis der er særlig grund til at antage skade, så den må begrunde konkret.', 'Hvem som helst. En bedrifts hemmelighet vernes bare hvis det er særlig grunn til å anta skade, så den må begrunne konkret.'),
      NO: side('other form', 'Anybody, by the general law on access, save trade secrets.', 'Vem som helst, enligt allmän lag om insyn, utom affärshemligheter.', 'Enhver efter den almindelige lov om indsigt, undtagen forretningshemmeligheder.', 'Hvem som helst, etter offentleglova, unntatt forretningshemmeligheter.'),
    },
    why: t('The same tender is closed in Copenhagen and open in Malmö. A firm with a new idea weighs what it tells.', 'Samma anbud är stängt i Köpenhamn och öppet i Malmö. Ett företag med en ny idé väger vad det berättar.', 'Det samme tilbud er lukket i København og åbent i Malmö. En virksomhed med en ny idé vejer, hvad den fortæller.', 'Det samme tilbudet er lukket i København og åpent i Malmö. En bedrift med en ny idé veier hva den forteller.'),
    todo: t('Firms: mark trade secrets in every tender and say what harm it would do. Buyers: tell firms beforehand who can read.', 'Företag: märk affärshemligheter i varje anbud och säg vilken skada det skulle göra. Köpare: berätta i förväg vem som får läsa.', 'Virksomheder: markér forretningshemmeligheder i hvert tilbud, og sig, hvilken skade det ville gøre. Ordregivere: fortæl på forhånd, hvem der kan læse.', 'Leverandører: merk forretningshemmeligheter i hvert tilbud, og si hvilken skade det ville gjøre. Oppdragsgivere: fortell på forhånd hvem som kan lese.'),
    changed: [{ on: '2022-07-01', says: t('Denmark narrowed access to those entitled to complain and mass media.', 'Danmark begränsade insynen till klageberättigade och massmedier.', 'Danmark indskrænkede aktindsigten til klageberettigede og massemedier.', 'Danmark innskrenket innsynet til klageberettigede og massemedier.') }],
    situations: [
      situation(t('A competitor that did not take part asks for a tender after the award, and is refused.', 'En konkurrent som inte deltog begär ut ett anbud efter tilldelningen och nekas.', 'En konkurrent, der ikke deltog, beder om et tilbud efter tildelingen og får afslag.', 'En konkurrent som ikke deltok, ber om et tilbud etter tildelingen og får avslag.'), 'answerAccessRequest', asks('decided', 'other', 'refused'), ['lawful', 'unlawful', 'unlawful']),
      situation(t('A journalist asks, and is refused.', 'En journalist begär ut det och nekas.', 'En journalist beder om det og får afslag.', 'En journalist ber om det og får avslag.'), 'answerAccessRequest', asks('decided', 'media', 'refused'), ['unlawful', 'unlawful', 'unlawful']),
    ],
  },
  {
    id: 'diff-57', topic: 'joint', hinders: 'high', alike: 'DK SE', also: ['dk/joint/agreement', 'no/joint/law', 'se/joint/law'],
    title: t('With whom one may buy together across a border', 'Med vem man får köpa tillsammans över en gräns', 'Med hvem man må købe sammen over en grænse', 'Hvem man kan kjøpe sammen med over en grense'),
    eu: t('Buyers of different member states may buy together. That the EEA Agreement lets Norway count as one we take for granted but have not read.', 'Köpare i olika medlemsstater får köpa tillsammans. Att EES-avtalet låter Norge räknas som en sådan tar vi för givet men har inte läst.', 'Ordregivere fra forskellige medlemsstater må købe sammen. At EØS-aftalen lader Norge tælle som en sådan, går vi ud fra, men har ikke læst det.', 'Oppdragsgivere fra ulike medlemsstater kan kjøpe sammen. At EØS-avtalen lar Norge regnes som en slik, går vi ut fra, men har ikke lest.'),
    sides: {
      DK: side('other form', 'The act speaks of EU member states only.', 'Lagen talar bara om EU:s medlemsstater.', 'Loven taler kun om EU-medlemsstater.', 'Loven nevner bare EUs medlemsstater.'),
      SE: side('other form', 'The act speaks of member states of the European Union only.', 'Lagen talar bara om medlemsstater i Europeiska unionen.', 'Loven taler kun om medlemsstater i Den Europæiske Union.', 'Loven nevner bare medlemsstater i Den europeiske union.'),
      NO: side('same', 'The regulation speaks of EEA states.', 'Föreskriften talar om EES-stater.', 'Forskriften taler om EØS-stater.', 'Forskriften gjelder EØS-stater.'),
    },
    why: t('Malmö and Copenhagen stand on firm ground. Göteborg and Oslo, or Copenhagen and Oslo, stand on the EEA Agreement and not on the words of the Swedish or Danish act.', 'Malmö och Köpenhamn står på fast mark. Göteborg och Oslo, eller Köpenhamn och Oslo, vilar på EES-avtalet och inte på ordalydelsen i svensk eller dansk lag.', 'Malmö og København står på fast grund. Göteborg og Oslo, eller København og Oslo, hviler på EØS-aftalen og ikke på ordene i svensk eller dansk lov.', 'Malmö og København står på fast grunn. Göteborg og Oslo, eller København og Oslo, hviler på EØS-avtalen og ikke på ordlyden i svensk eller dansk lov.'),
    todo: t('Buyers: write on file why the EEA Agreement carries it, or let each buy by itself after a joint dialogue. Law makers: add “or an EEA state” in two acts.', 'Köpare: skriv i akten varför EES-avtalet bär, eller låt var och en köpa själv efter en gemensam dialog. Lagstiftare: lägg till ”eller en EES-stat” i två lagar.', 'Ordregivere: skriv på sagen, hvorfor EØS-aftalen bærer det, eller lad hver købe selv efter en fælles dialog. Lovgivere: tilføj »eller en EØS-stat« i to love.', 'Oppdragsgivere: skriv i saken hvorfor EØS-avtalen bærer det, eller la hver kjøpe selv etter en felles dialog. Lovgivere: legg til «eller en EØS-stat» i to lover.'),
    situations: [
      situation(t('A joint purchase with a partner in another EEA state that is not in the EU, or with one in the EU seen from Norway; nothing on file about the EEA Agreement.', 'Ett gemensamt köp där både EU- och EES-land ingår; inget i akten om EES-avtalet.', 'Et fælles køb, hvor både EU- og EØS-land er med; intet på sagen om EØS-aftalen.', 'En felles anskaffelse der både EU- og EØS-land er med; ingenting i saken om EØS-avtalen.'), 'agreeJointPurchase', { ...together, 'joint.across': 'withEea', 'joint.eeaReasoned': false }, ['needs a reason', 'needs a reason', 'lawful']),
      situation(t('A joint purchase between EU states, law and parts agreed beforehand.', 'Ett gemensamt köp mellan EU-stater, lag och ansvar avtalade i förväg.', 'Et fælles køb mellem EU-stater, lov og ansvar aftalt på forhånd.', 'En felles anskaffelse mellom EU-stater, lov og ansvar avtalt på forhånd.'), 'agreeJointPurchase', { ...together, 'joint.across': 'withinEu' }, ['lawful', 'lawful', 'lawful']),
    ],
  },
  {
    id: 'diff-58', topic: 'joint', hinders: 'none', alike: 'all',
    title: t('The law of a joint body', 'Lagen för ett gemensamt organ', 'Loven for en fælles enhed', 'Loven for et felles organ'),
    eu: t('The law of the state of its seat or of one where it acts.', 'Lagen i den stat där det har sitt säte eller verkar.', 'Loven i den stat, hvor den har sit hjemsted eller virker.', 'Loven i staten der det har sete eller virker.'),
    sides: {
      DK: side('same', 'The same.', 'Detsamma.', 'Det samme.', 'Det samme.'),
      SE: side('same', 'The same.', 'Detsamma.', 'Det samme.', 'Det samme.'),
      NO: side('same', 'The same.', 'Detsamma.', 'Det samme.', 'Det samme.'),
    },
    why: t('No hindrance.', 'Inget hinder.', 'Ingen hindring.', 'Ingen hindring.'),
    todo: t('Decide the law in the statutes of the body.', 'Bestäm lagen i organets stadgar.', 'Bestem loven i enhedens vedtægter.', 'Bestem loven i organets vedtekter.'),
    situations: [situation(t('A joint body of EU states chooses the law of a country where it neither sits nor acts.', 'Ett gemensamt organ i EU väljer lagen i ett land där det varken har säte eller verkar.', 'En fælles enhed i EU vælger loven i et land, hvor den hverken har hjemsted eller virker.', 'Et felles organ i EU velger loven i et land der det verken har sete eller virker.'), 'agreeJointPurchase', { ...together, 'joint.across': 'withinEu', 'joint.form': 'entity', 'joint.entityDecided': true, 'joint.entityLaw': 'other' }, ['unlawful', 'unlawful', 'unlawful'])],
  },
]
