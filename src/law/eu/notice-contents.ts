import { text as t, type Text } from '../../plain/index.ts'
import { all, among, any, is, no, since, yes } from '../build.ts'
import { cases } from '../cases.ts'
import { deadlineInDay, eFormUsed, innovationFlag, innovativeSolution, noticeComplete, noticeEuLanguage, noticeKind, procedure, tenderContentsStated, tenderLanguageStated } from '../facts/index.ts'
import type { Condition, Duty, Rule, Source } from '../types.ts'
import { bigPurchase, dutyOn, smallPurchase } from './entry.ts'
import { concession, insideAny, insideFull, light, utility } from './regimes.ts'
import { d23, d24, d25, eForms, judgment, r1182, r89, r92 } from './sources.ts'

const notices = dutyOn('notices')
const small = { 'below the threshold': smallPurchase } as const
const plain = { ...bigPurchase, 'rnd.listedCode': false } as const

type Kind = 'contractNotice' | 'invitation' | 'confirmInterest' | 'voluntary' | 'awardNotice' | 'modification'
/** One duty per notice: whoever fills it in says whether all is there, and the sentence says what all is. */
const holds = (kind: Kind, id: string, inside: Condition, dossier: readonly string[], sources: readonly [Source, ...Source[]], says: Text): Duty => notices({
  id: `eu/contents/${id}`, steps: ['fillInNotice'], weight: 'blocks', sources, dossier, says,
  when: all(inside, is(noticeKind, kind)), must: yes(noticeComplete),
  remedies: [{ change: noticeComplete, to: true, say: t('Fill in what is missing.', 'Fyll i det som saknas.', 'Udfyld det, der mangler.', 'Fyll ut det som mangler.') }],
  examples: cases({ ...plain, 'notice.kind': kind }, {
    lawful: { 'complete': { 'notice.complete': true } },
    unlawful: { 'something is missing': { 'notice.complete': false }, [inside === insideAny ? 'social services' : 'a utility']: { ...(inside === insideAny ? light : utility), 'notice.complete': false } },
    depends: { 'nobody has looked': {} }, outside: { ...small, 'something else': { 'notice.kind': kind === 'awardNotice' ? 'modification' : 'awardNotice' } },
  }),
})

export const rules: readonly Rule[] = [
  holds('contractNotice', 'contract-notice', insideAny, ['EU-CNTN-09', 'EU-PUB-02'], [d24('art. 49, 75(3), Annex V C and H'), d25('art. 69, 92(3), Annex XI'), d23('art. 31(2), Annex V')], t(
    'The contract notice holds buyer, where the documents are, what and how much with options, lots or why none, variants, length, who may take part and how many, procedure and why in a hurry, conditions, criteria with weights, deadlines, languages, electronic means, EU money and where to complain.',
    'Annonsen om upphandling anger köparen, var dokumenten finns, vad och hur mycket med optioner, delar eller varför inga, alternativa anbud, avtalstid, vilka som får delta och hur många, förfarande och skäl för brådska, villkor, kriterier med vikter, tidsfrister, språk, elektroniska medel, EU-medel och var överprövning begärs.',
    'Udbudsbekendtgørelsen angiver ordregiver, hvor materialet findes, hvad og hvor meget med optioner, delkontrakter eller hvorfor ingen, alternative tilbud, varighed, hvem der kan deltage og hvor mange, procedure og grund til hast, betingelser, kriterier med vægte, frister, sprog, elektroniske midler, EU-midler og hvor der kan klages.',
    'Kunngjøringen av konkurransen angir oppdragsgiver, hvor dokumentene finnes, hva og hvor mye med opsjoner, delkontrakter eller hvorfor ingen, alternative tilbud, varighet, hvem som kan delta og hvor mange, prosedyre og grunn til hast, vilkår, kriterier med vekter, frister, språk, elektroniske midler, EU-midler og hvor det kan klages.')),
  holds('invitation', 'invitation', insideFull, ['EU-CNTN-06', 'EU-CNTN-07'], [d24('art. 54(2), Annex IX(1)'), d25('art. 74(2), Annex XIII(1)')], t(
    'The invitation refers to the notice, links to the documents, names what to attach, and gives weights or order if not given before. It says when, where and in which language to tender; for a dialogue, when and where it begins.',
    'Inbjudan hänvisar till annonsen, länkar till dokumenten, anger vad som ska bifogas, och vikter eller ordning om det inte angetts förut. Den anger när, var och på vilket språk anbud lämnas; för en dialog när och var den börjar.',
    'Opfordringen henviser til bekendtgørelsen, linker til materialet, nævner, hvad der skal vedlægges, og vægte eller rækkefølge, hvis de ikke er givet før. Den siger, hvornår, hvor og på hvilket sprog der bydes; ved dialog, hvornår og hvor den begynder.',
    'Invitasjonen viser til kunngjøringen, lenker til dokumentene, angir hva som skal vedlegges, og vekter eller rekkefølge om det ikke er gitt før. Den sier når, hvor og på hvilket språk tilbud gis; ved dialog når og hvor den begynner.')),
  holds('confirmInterest', 'confirm-interest', insideFull, ['EU-CNTN-08'], [d24('art. 54, Annex IX(2)'), d25('art. 74, Annex XIII(2)')], t(
    'Where a prior notice was the call, all who showed interest are asked at once to confirm it: what, how much and which options, procedure, dates, documents, address, conditions, form of contract, criteria and weights.',
    'När en förhandsannons varit anbudsinfordran bjuds alla som anmält intresse samtidigt in att bekräfta det: vad, hur mycket och vilka optioner, förfarande, datum, dokument, adress, villkor, kontraktsform, kriterier och vikter.',
    'Når en forhåndsmeddelelse var indkaldelsen, opfordres alle, der viste interesse, samtidig til at bekræfte den: hvad, hvor meget og hvilke optioner, procedure, datoer, materiale, adresse, betingelser, kontraktform, kriterier og vægte.',
    'Når en forhåndskunngjøring var kunngjøringen, inviteres alle som har meldt interesse, samtidig til å bekrefte den: hva, hvor mye og hvilke opsjoner, prosedyre, datoer, dokumenter, adresse, vilkår, kontraktsform, kriterier og vekter.')),
  holds('voluntary', 'voluntary-notice', insideAny, ['EU-PUB-06'], [r89('art. 2d(4), 3a'), r92('art. 2d(4), 3a'), judgment('C-19/13', 'Fastweb', '2014-09-11')], t(
    'A voluntary notice before a direct award names buyer, what is bought, who gets it, and why no call is needed, clearly enough for others to judge whether to complain.',
    'En frivillig annons om direktupphandling anger köparen, vad som köps, vem som får det och varför annonsering inte krävs, så tydligt att andra kan bedöma om de ska begära överprövning.',
    'En profylaksebekendtgørelse før en direkte tildeling nævner ordregiver, hvad der købes, hvem der får det, og hvorfor udbud ikke kræves, så klart at andre kan vurdere, om de skal klage.',
    'En intensjonskunngjøring angir oppdragsgiver, hva som kjøpes, hvem som får det, og hvorfor konkurranse ikke kreves, så tydelig at andre kan vurdere om de skal klage.')),
  holds('awardNotice', 'award-notice', insideAny, ['EU-CNTN-10', 'EU-PUB-03'], [d24('art. 50(1), 75(3), Annex V D and J'), d25('art. 70(1), 92(3), Annex XII'), d23('art. 32(2), Annex VII and VIII')], t(
    'The award notice tells the procedure and, without a call, why; the criteria, dates, how many tenders and how many from small firms, abroad or electronic; who won, for how much, what goes to subcontractors, and where to complain.',
    'Efterannonsen anger förfarandet och, utan annonsering, varför; kriterier, datum, antal anbud och hur många från små företag, utlandet eller elektroniskt; vem som vann, värdet, vad som läggs på underleverantörer, och var överprövning begärs.',
    'Bekendtgørelsen om indgået kontrakt angiver proceduren og, uden bekendtgørelse, hvorfor; kriterier, datoer, antal tilbud og hvor mange fra små virksomheder, udlandet eller elektronisk; hvem der vandt, værdien, hvad der går i underleverance, og hvor der kan klages.',
    'Kunngjøringen av kontraktsinngåelsen angir prosedyren og, uten kunngjøring, hvorfor; kriterier, datoer, antall tilbud og hvor mange fra små leverandører, utlandet eller elektronisk; hvem som vant, verdien, hva som går til underleverandører, og hvor det kan klages.')),
  holds('modification', 'modification-notice', insideFull, ['EU-CNTN-11', 'EU-PUB-05'], [d24('art. 72(1), Annex V G'), d25('art. 89(1), Annex XVI')], t(
    'The notice of a change describes the contract before and after, how much the price rises, what made the change necessary, the dates and any new firm.',
    'Annonsen om ändringen beskriver avtalet före och efter, hur mycket priset stiger, vad som gjorde ändringen nödvändig, datum och eventuellt nytt företag.',
    'Bekendtgørelsen om ændringen beskriver kontrakten før og efter, hvor meget prisen stiger, hvad der gjorde ændringen nødvendig, datoer og en eventuel ny virksomhed.',
    'Kunngjøringen om endringen beskriver kontrakten før og etter, hvor mye prisen stiger, hva som gjorde endringen nødvendig, datoer og en eventuell ny leverandør.')),
  dutyOn('notices', since('2023-10-25', 'step taken'))({
    id: 'eu/notice/form', steps: ['fillInNotice'], weight: 'blocks', sources: [d24('art. 51(1)-(2), Annex VIII'), d25('art. 71'), d23('art. 33(1)'), eForms('art. 1-3 and annex, table 1')], dossier: ['EU-PUB-07', 'nat 6 eForms'],
    says: t('A notice is made in the EU form (eForms) of the subtype for its use and directive and sent electronically; a change or cancellation is the same form with its section on changes.',
      'En annons görs i EU:s formulär (eForms) av den undertyp som gäller för dess syfte och direktiv och skickas elektroniskt; en ändring eller ett avbrytande är samma formulär med avsnittet om ändringar.',
      'En bekendtgørelse laves i EU’s formular (eForms) af den undertype, der gælder for formålet og direktivet, og sendes elektronisk; en rettelse eller annullation er samme formular med afsnittet om ændringer.',
      'En kunngjøring lages i EUs skjema (eForms) av undertypen for formålet og direktivet og sendes elektronisk; en endring eller avlysning er samme skjema med delen om endringer.'),
    when: all(insideAny, among(noticeKind, 'contractNotice', 'awardNotice', 'modification', 'voluntary')), must: yes(eFormUsed),
    remedies: [{ change: eFormUsed, to: true, say: t('Use the form of the right subtype.', 'Använd formuläret av rätt undertyp.', 'Brug formularen af den rette undertype.', 'Bruk skjemaet av riktig undertype.') }],
    examples: cases({ ...plain, 'notice.kind': 'contractNotice' }, {
      lawful: { 'subtype 16': { 'notice.eForm': true } },
      unlawful: { 'another form': { 'notice.eForm': false }, 'a result': { 'notice.kind': 'awardNotice', 'notice.eForm': false }, 'a change': { 'notice.kind': 'modification', 'notice.eForm': false }, 'a voluntary notice': { 'notice.kind': 'voluntary', 'notice.eForm': false }, 'a concession': { ...concession, 'notice.eForm': false } },
      depends: { 'nobody has said': {} }, outside: { ...small, 'an invitation': { 'notice.kind': 'invitation' } },
    }),
  }),
  notices({
    id: 'eu/notice/language', steps: ['fillInNotice'], weight: 'blocks', sources: [d24('art. 51(3)'), d25('art. 71(3)'), d23('art. 33(3)')], dossier: ['EU-PUB-08'],
    says: t('The notice is complete in one or more official EU languages of your choice, and only those versions are authentic; TED adds summaries in the others.', 'Annonsen är fullständig på ett eller flera officiella EU-språk som ni väljer, och bara de versionerna är giltiga; TED lägger till sammanfattningar på de andra.', 'Bekendtgørelsen er fuldstændig på et eller flere officielle EU-sprog efter eget valg, og kun de er autentiske; TED tilføjer resuméer på de andre.', 'Kunngjøringen er fullstendig på ett eller flere offisielle EU-språk etter eget valg, og bare de er autentiske; TED legger til sammendrag på de andre.'),
    when: all(insideAny, among(noticeKind, 'contractNotice', 'awardNotice', 'modification')), must: yes(noticeEuLanguage),
    remedies: [{ change: noticeEuLanguage, to: true, say: t('Complete it in an EU language.', 'Gör den fullständig på ett EU-språk.', 'Gør den fuldstændig på et EU-sprog.', 'Gjør den fullstendig på et EU-språk.') }],
    examples: cases({ ...plain, 'notice.kind': 'contractNotice' }, {
      lawful: { 'in Danish': { 'notice.euLanguage': true } },
      unlawful: { 'in no EU language': { 'notice.euLanguage': false }, 'a result': { 'notice.kind': 'awardNotice', 'notice.euLanguage': false }, 'a change': { 'notice.kind': 'modification', 'notice.euLanguage': false }, 'social services': { ...light, 'notice.euLanguage': false } },
      depends: { 'nobody has said': {} }, outside: { ...small, 'an invitation': { 'notice.kind': 'invitation' } },
    }),
  }),
  notices({
    id: 'eu/contents/tender-language', steps: ['fillInNotice'], weight: 'blocks', sources: [d24('Annex V C 21, Annex IX(1)(b)'), d25('Annex XI, Annex XIII(1)')], dossier: ['EU-CNTN-06', 'EU-CNTN-09'],
    says: t('The notice or the invitation says in which languages tenders or requests may be written. The directive leaves the choice to you.', 'Annonsen eller inbjudan anger på vilka språk anbud eller ansökningar får skrivas. Direktivet överlåter valet till er.', 'Bekendtgørelsen eller opfordringen siger, på hvilke sprog tilbud eller ansøgninger kan skrives. Direktivet overlader valget til jer.', 'Kunngjøringen eller invitasjonen sier på hvilke språk tilbud eller forespørsler kan skrives. Direktivet overlater valget til dere.'),
    why: t('A firm abroad must see in time what it has to translate.', 'Ett företag utomlands måste i tid se vad det behöver översätta.', 'En virksomhed i udlandet skal i tide se, hvad den må oversætte.', 'En leverandør i utlandet må i tide se hva den må oversette.'),
    when: all(insideFull, among(noticeKind, 'contractNotice', 'invitation')), must: yes(tenderLanguageStated),
    remedies: [{ change: tenderLanguageStated, to: true, say: t('Name the languages.', 'Ange språken.', 'Nævn sprogene.', 'Oppgi språkene.') }],
    examples: cases({ ...plain, 'notice.kind': 'contractNotice' }, {
      lawful: { 'Danish or English': { 'notice.tenderLanguage': true } }, unlawful: { 'silent': { 'notice.tenderLanguage': false }, 'a silent invitation': { 'notice.kind': 'invitation', 'notice.tenderLanguage': false }, 'a utility': { ...utility, 'notice.tenderLanguage': false } },
      depends: { 'nobody has said': {} }, outside: { ...small, 'a result': { 'notice.kind': 'awardNotice' } },
    }),
  }),
  notices({
    id: 'eu/contents/what-tenders-hold', steps: ['fillInNotice'], weight: 'advice', sources: [d24('art. 27(1), 28(1), 29(1)-(2), 30(1) and (6), 31(1)-(2) and (6), 59'), d25('art. 45-49')], dossier: ['EU-CNTN-01', 'EU-CNTN-02', 'EU-CNTN-03', 'EU-CNTN-04', 'EU-CNTN-05'],
    says: t('Say what to send in. A request holds the information for selection; an open tender holds both; a first tender meets the minimum requirements; a final tender after dialogue holds all that the work needs; a partnership project answers the need, with performance levels and highest cost.',
      'Ange vad som ska lämnas in. En ansökan innehåller uppgifter för kvalificering; ett anbud i öppet förfarande båda; ett första anbud uppfyller minimikraven; ett slutligt anbud efter dialog har allt som behövs; ett partnerskapsprojekt svarar mot behovet, med prestandanivåer och kostnadstak.',
      'Skriv, hvad der skal sendes ind. En ansøgning har oplysninger til udvælgelsen; et tilbud i offentligt udbud begge dele; et første tilbud opfylder mindstekravene; et endeligt tilbud efter dialog har alt, opgaven kræver; et partnerskabsprojekt svarer på behovet med ydelsesniveauer og maksimale omkostninger.',
      'Skriv hva som skal sendes inn. En forespørsel har opplysninger til utvelgelsen; et tilbud i åpen anbudskonkurranse begge deler; et første tilbud oppfyller de absolutte kravene; et endelig tilbud etter dialog har alt oppdraget krever; et partnerskapsprosjekt svarer på behovet, med ytelsesnivåer og maksimale kostnader.'),
    when: all(insideFull, among(noticeKind, 'contractNotice', 'invitation')), must: yes(tenderContentsStated),
    remedies: [{ change: tenderContentsStated, to: true, say: t('List what must be handed in.', 'Räkna upp vad som ska lämnas in.', 'Opregn, hvad der skal afleveres.', 'List opp hva som skal leveres.') }],
    examples: cases({ ...plain, 'notice.kind': 'contractNotice' }, {
      lawful: { 'listed': { 'notice.tenderContents': true } }, unlawful: { 'not listed': { 'notice.tenderContents': false }, 'nor in the invitation': { 'notice.kind': 'invitation', 'notice.tenderContents': false }, 'a utility': { ...utility, 'notice.tenderContents': false } },
      depends: { 'nobody has said': {} }, outside: { ...small, 'a result': { 'notice.kind': 'awardNotice' } },
    }),
  }),
  dutyOn('notices', since('2023-10-25', 'step taken'))({
    id: 'eu/contents/innovation-flag', steps: ['fillInNotice'], weight: 'advice', sources: [eForms('annex, BT-776')], dossier: ['nat 6 Innovation flag'],
    says: t('Mark an innovation procurement in the form: research, or a new product, process or way of working. The field is optional, but only what is marked is counted and found.', 'Märk en innovationsupphandling i formuläret: forskning, eller en ny produkt, process eller ett nytt arbetssätt. Fältet är frivilligt, men bara det som är märkt räknas och hittas.', 'Markér et innovationsindkøb i formularen: forskning eller et nyt produkt, en ny proces eller arbejdsgang. Feltet er frivilligt, men kun det, der er markeret, tælles og findes.', 'Merk en innovativ anskaffelse i skjemaet: forskning, eller et nytt produkt, en ny prosess eller arbeidsmåte. Feltet er valgfritt, men bare det som er merket, telles og finnes.'),
    when: all(insideAny, among(noticeKind, 'contractNotice', 'awardNotice'), any(is(procedure, 'innovationPartnership'), yes(innovativeSolution))), must: yes(innovationFlag),
    remedies: [{ change: innovationFlag, to: true, say: t('Fill in the field.', 'Fyll i fältet.', 'Udfyld feltet.', 'Fyll ut feltet.') }],
    examples: cases({ ...plain, procedure: 'innovationPartnership', 'notice.kind': 'contractNotice', 'gateway.innovative': false }, {
      lawful: { 'marked': { 'notice.innovationFlag': true } }, unlawful: { 'a partnership, not marked': { 'notice.innovationFlag': false }, 'its result': { 'notice.kind': 'awardNotice', 'notice.innovationFlag': false }, 'an innovative solution in a negotiation': { procedure: 'negotiation', 'gateway.innovative': true, 'notice.innovationFlag': false }, 'a concession for one': { ...concession, 'gateway.innovative': true, 'notice.innovationFlag': false } },
      depends: { 'nobody has said': {} }, outside: { ...small, 'nothing new': { procedure: 'open' }, 'a change': { 'notice.kind': 'modification' } },
    }),
  }),
  notices({
    id: 'eu/time/hour-of-the-last-day', steps: ['fillInNotice'], weight: 'advice', sources: [r1182('art. 3(2)(b)'), { ...d24('art. 27-31, recital 106'), known: 'derived' }, { ...d25('art. 45-49'), known: 'derived' }], dossier: ['hard 1', 'hard 2', 'EU-CNT-02'],
    says: t('A period in days runs to midnight of its last day. If you want an hour, such as noon, set it a day later; weekends and the holidays of your own country do not count as a last day.', 'En tid i dagar löper till midnatt den sista dagen. Vill ni ha ett klockslag, till exempel klockan tolv, sätt det en dag senare; helger och det egna landets helgdagar räknas inte som sista dag.', 'En frist i dage løber til midnat på den sidste dag. Vil I have et klokkeslæt, fx klokken tolv, så sæt det en dag senere; weekender og eget lands helligdage tæller ikke som sidste dag.', 'En frist i dager løper til midnatt den siste dagen. Vil dere ha et klokkeslett, for eksempel klokken tolv, sett det en dag senere; helger og eget lands helligdager regnes ikke som siste dag.'),
    when: all(insideFull, among(noticeKind, 'contractNotice', 'invitation')), must: no(deadlineInDay),
    remedies: [{ change: deadlineInDay, to: false, say: t('Set the hour on the day after.', 'Sätt klockslaget dagen efter.', 'Sæt klokkeslættet dagen efter.', 'Sett klokkeslettet dagen etter.') }],
    examples: cases({ ...plain, 'notice.kind': 'contractNotice' }, {
      lawful: { 'a day later': { 'notice.deadlineInDay': false } }, unlawful: { 'noon on day 30': { 'notice.deadlineInDay': true }, 'noon in the invitation': { 'notice.kind': 'invitation', 'notice.deadlineInDay': true }, 'a utility': { ...utility, 'notice.deadlineInDay': true } },
      depends: { 'no hour set': {} }, outside: { ...small, 'a result': { 'notice.kind': 'awardNotice' } },
    }),
  }),
]
