import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, duty, figure, gap, is, isNot, no, since, valueIn, yes } from '../build.ts'
import { accessAllExempt, accessAnswer, accessAsker, accessSecrets, accessStage, accessTested, accessTo, buyerKind, contractOver, monthsKept, underAccessLaw, underArchivesAct } from '../facts/index.ts'
import { isBig } from '../eu/access.ts'
import type { Figure, Rule } from '../types.ts'
import { cases, insideEu, large } from './cases.ts'
import { lou, luk, osl, sinceAct } from './sources.ts'

const outside = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const
const usual = { ...large, procedure: 'open' } as const
// 19:3 as changed by SFS 2019:937 and 31:16 by 2015:781 were read; the day of the request decides.
const asked = since('2019-10-01', 'step taken')
const base = { order: 'SE', topic: 'secrecy and access', life: asked, weight: 'blocks', steps: ['answerAccessRequest'] } as const
const partly = { change: accessAnswer, to: 'partly', say: t('Give all but what is secret after a test of harm.', 'Lämna ut allt utom det som är sekretessbelagt efter skadeprövning.', 'Giv alt undtagen det, der er fortroligt efter en skadesvurdering.', 'Gi alt unntatt det som er taushetsbelagt etter en skadevurdering.') } as const
export const keepFour: Figure = figure({
  figure: 'se.records', unit: 'months', set: 'by each country', says: t('Months that the file is kept where the archives act does not apply', 'Månader som handlingarna bevaras där arkivlagen inte gäller', 'Måneder, sagen gemmes, hvor arkivloven ikke gælder', 'Måneder saken oppbevares der arkivloven ikke gjelder'),
  values: [valueIn('SE', sinceAct, 48, lou('12 kap. 17 §'))],
})

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'se/access/absolute', sources: [osl('19 kap. 3 § andra stycket')], dossier: ['diff 52', 'nat 6 Tenders during the procedure', 'ans 7', 'C41'],
    says: t('Until all tenders are made public, the award is decided or the matter is closed, nothing about a tender is given to anybody but the firm that made it. There is nothing to weigh.', 'Tills alla anbud offentliggjorts, tilldelningen beslutats eller ärendet avslutats lämnas inget om ett anbud till någon annan än den som lämnat det. Det finns inget att väga.', 'Indtil alle tilbud er gjort offentlige, tildelingen er besluttet eller sagen er afsluttet, gives intet om et tilbud til andre end den, der har afgivet det. Der er intet at afveje.', 'Til alle tilbud er gjort offentlige, tildelingen er bestemt eller saken er avsluttet, gis ikke noe om et tilbud til andre enn den som ga det. Det er ikke noe å avveie.'),
    when: all(is(accessTo, 'tender'), is(accessStage, 'running'), isNot(accessAsker, 'itself')), must: is(accessAnswer, 'refused'),
    remedies: [{ change: accessAnswer, to: 'refused', say: t('Refuse until the award is decided.', 'Neka tills tilldelningen är beslutad.', 'Afslå, til tildelingen er besluttet.', 'Avslå til tildelingen er bestemt.') }],
    examples: cases({ 'access.to': 'tender', 'access.stage': 'running', 'access.asker': 'media' }, { lawful: { 'refused': { 'access.answer': 'refused' } }, unlawful: { 'given to a newspaper': { 'access.answer': 'partly' }, 'given to a competitor': { 'access.asker': 'complainant', 'access.answer': 'all' } }, depends: { 'nobody has answered': {} }, outside: { 'decided': { 'access.stage': 'decided' }, 'another document': { 'access.to': 'other' }, 'its own tender': { 'access.asker': 'itself' } } }),
  }),
  duty({
    ...base, id: 'se/access/secrets', carriesOut: 'eu/access/secrets', sources: [osl('31 kap. 16 §'), osl('19 kap. 3 § första stycket')], dossier: ['diff 53', 'ans 7', 'C41', 'EU-CONF-01'],
    says: t('A firm’s business conditions are secret where there is particular reason to assume that it would be harmed; the firm has to show the harm. Contract terms are protected for two years from signing, five for municipal business.', 'Ett företags affärs- eller driftförhållanden är sekretessbelagda om det av särskild anledning kan antas att företaget lider skada; företaget måste visa skadan. Avtalsvillkor skyddas i två år från undertecknandet, fem för kommunal affärsverksamhet.', 'En virksomheds forretningsforhold er fortrolige, hvis der er særlig grund til at antage, at den lider skade; virksomheden må vise skaden. Kontraktvilkår beskyttes i to år fra underskriften, fem for kommunal forretning.', 'En leverandørs forretningsforhold er taushetsbelagt hvis det er særlig grunn til å anta at den lider skade; leverandøren må vise skaden. Avtalevilkår vernes i to år fra signeringen, fem for kommunal forretning.'),
    when: isNot(accessAsker, 'itself'), must: any(no(accessSecrets), isNot(accessAnswer, 'all')), remedies: [partly],
    examples: cases({ 'access.asker': 'other' }, { lawful: { 'left out': { 'access.secrets': true, 'access.answer': 'partly' }, 'nothing secret': { 'access.secrets': false, 'access.answer': 'all' } }, unlawful: { 'handed out': { 'access.secrets': true, 'access.answer': 'all' } }, depends: { 'nobody has judged': { 'access.answer': 'all' } }, outside: { 'its own tender': { 'access.asker': 'itself' } } }),
  }),
  duty({
    ...base, id: 'se/access/open-after', sources: [osl('31 kap. 16 §')], dossier: ['diff 53', 'nat 6 After award', 'ans 7', 'C41', 'EX29', 'EX30'],
    says: t('When the award is decided, anybody may see the tenders, the contract and the other documents. You test each request and give all that no secrecy covers.', 'När tilldelningen är beslutad får vem som helst ta del av anbuden, avtalet och de andra handlingarna. Ni prövar varje begäran och lämnar ut allt som ingen sekretess täcker.', 'Når tildelingen er besluttet, kan enhver se tilbuddene, kontrakten og de andre dokumenter. I prøver hver anmodning og udleverer alt, der ikke er fortroligt.', 'Når tildelingen er bestemt, kan hvem som helst se tilbudene, kontrakten og de andre dokumentene. Dere vurderer hvert krav og gir ut alt som ikke er taushetsbelagt.'),
    why: t('Openness is the rule, secrecy the exception that must be shown.', 'Offentlighet är huvudregel, sekretess ett undantag som måste visas.', 'Åbenhed er reglen, fortrolighed undtagelsen, der skal vises.', 'Åpenhet er regelen, hemmelighold unntaket som må vises.'),
    when: all(is(accessStage, 'decided'), isNot(accessTo, 'contract')), must: all(yes(accessTested), any(isNot(accessAnswer, 'refused'), yes(accessAllExempt))),
    remedies: [{ change: accessTested, to: true, say: t('Test the secrecy point by point.', 'Pröva sekretessen uppgift för uppgift.', 'Prøv fortroligheden punkt for punkt.', 'Vurder taushetsplikten punkt for punkt.') }, partly],
    examples: cases({ 'access.to': 'tender', 'access.stage': 'decided', 'access.asker': 'other', 'access.tested': true, 'access.allExempt': false }, {
      lawful: { 'tested and released minus secrets': { 'access.answer': 'partly' }, 'all of it': { 'access.answer': 'all' }, 'all of it secret': { 'access.answer': 'refused', 'access.allExempt': true } },
      unlawful: { 'a rival’s tender refused': { 'access.answer': 'refused' }, 'not tested': { 'access.answer': 'partly', 'access.tested': false } }, depends: { 'nobody has answered': {} }, outside: { 'while it runs': { 'access.stage': 'running' }, 'the contract': { 'access.to': 'contract' } },
    }),
  }),
  duty({
    ...base, id: 'se/access/contract', carriesOut: 'eu/access/big-contracts', sources: [lou('12 kap. 18 §'), osl('31 kap. 16 §')], dossier: ['nat 6 After award', 'EU-REP-03'],
    says: t('A signed contract held by an authority is a public document whatever its value: anybody gets it, save what is secret after a test of harm.', 'Ett undertecknat kontrakt hos en myndighet är en allmän handling oavsett värde: vem som helst får ut det, utom det som är sekretessbelagt efter skadeprövning.', 'En underskrevet kontrakt hos en myndighed er et offentligt dokument uanset værdi: enhver får den, bortset fra det, der er fortroligt efter en skadesvurdering.', 'En signert kontrakt hos en myndighet er et offentlig dokument uansett verdi: enhver får den, unntatt det som er taushetsbelagt etter en skadevurdering.'),
    when: all(any(among(buyerKind, 'municipality', 'state'), yes(underAccessLaw)), is(accessTo, 'contract')), must: all(yes(accessTested), any(isNot(accessAnswer, 'refused'), yes(accessAllExempt))),
    remedies: [{ change: accessTested, to: true, say: t('Test the secrecy point by point.', 'Pröva sekretessen uppgift för uppgift.', 'Prøv fortroligheden punkt for punkt.', 'Vurder taushetsplikten punkt for punkt.') }, partly],
    examples: cases({ 'buyer.kind': 'municipality', 'access.to': 'contract', 'access.tested': true, 'access.allExempt': false }, {
      lawful: { 'without the secrets': { 'access.answer': 'partly' }, 'all of it secret': { 'access.answer': 'refused', 'access.allExempt': true } },
      unlawful: { 'refused': { 'access.answer': 'refused' }, 'not tested': { 'access.answer': 'partly', 'access.tested': false }, 'by the state': { 'buyer.kind': 'state', 'access.answer': 'refused' }, 'by a municipal company': { 'buyer.kind': 'utility', 'buyer.underAccessLaw': true, 'access.answer': 'refused' } },
      depends: { 'nobody has answered': {} }, outside: { 'a tender': { 'access.to': 'tender' }, 'a company outside the rules': { 'buyer.kind': 'utility', 'buyer.underAccessLaw': false } },
    }),
  }),
  duty({
    ...base, id: 'se/access/contract-copy', carriesOut: 'eu/access/big-contracts', life: since('2022-07-01', 'step taken'), sources: [lou('12 kap. 18–25 §§')], dossier: ['nat 6 Buyers outside the access law', 'EU-REP-03'],
    says: t('A buyer outside the rules on public access gives a firm concerned a copy of a contract of at least EUR 1 million, 10 million for works, promptly, without its trade secrets, and for at most SEK 50 for the first ten pages. A refusal can be appealed.', 'En köpare som inte omfattas av offentlighetsprincipen lämnar skyndsamt en berörd leverantör en kopia av ett kontrakt på minst 1 miljon euro, 10 miljoner för byggentreprenad, utan affärshemligheter och för högst 50 kronor för de första tio sidorna. Ett avslag kan överklagas.', 'En ordregiver uden for reglerne om aktindsigt giver hurtigt en berørt virksomhed en kopi af en kontrakt på mindst 1 mio. euro, 10 mio. ved bygge- og anlægsarbejder, uden forretningshemmeligheder og for højst 50 svenske kroner for de første ti sider. Et afslag kan påklages.', 'En oppdragsgiver utenfor innsynsreglene gir raskt en berørt leverandør en kopi av en kontrakt på minst 1 million euro, 10 millioner for bygg og anlegg, uten forretningshemmeligheter og for høyst 50 svenske kroner for de første ti sidene. Et avslag kan påklages.'),
    when: all(insideEu, is(buyerKind, 'utility'), no(underAccessLaw), is(accessTo, 'contract'), is(accessAsker, 'complainant'), isBig), must: any(isNot(accessAnswer, 'refused'), yes(accessAllExempt)), remedies: [partly],
    examples: cases({ ...usual, 'buyer.kind': 'utility', 'buyer.underAccessLaw': false, 'access.to': 'contract', 'access.asker': 'complainant', 'contract.sum': 12_000_000, 'access.allExempt': false }, {
      lawful: { 'a copy': { 'access.answer': 'partly' }, 'all of it secret': { 'access.answer': 'refused', 'access.allExempt': true } }, unlawful: { 'refused': { 'access.answer': 'refused' } }, depends: { 'nobody has answered': {} },
      outside: { ...outside, 'a municipality': { 'buyer.kind': 'municipality' }, 'a company under the rules': { 'buyer.underAccessLaw': true }, 'a tender': { 'access.to': 'tender' }, 'a newspaper': { 'access.asker': 'media' }, 'a smaller contract': { 'contract.sum': 11_350_999 } },
    }),
  }),
  duty({
    ...base, id: 'se/records/four-years', replaces: 'eu/records/months', topic: 'records', life: sinceAct, steps: ['closeFile'], sources: [lou('12 kap. 17 §')], dossier: ['nat 6 Keeping files', 'EU-REP-02', 'EU-REP-03'],
    says: t('Where the archives act does not apply, tenders, lists, documentation and the report are kept at least four years from the award, and the contract as long as it runs.', 'Där arkivlagen inte gäller bevaras anbud, förteckningar, dokumentation och rapporten minst fyra år från tilldelningen, och kontraktet under löptiden.', 'Hvor arkivloven ikke gælder, gemmes tilbud, lister, dokumentation og rapporten mindst fire år fra tildelingen, og kontrakten i dens løbetid.', 'Der arkivloven ikke gjelder, oppbevares tilbud, lister, dokumentasjon og protokollen minst fire år fra tildelingen, og kontrakten så lenge den løper.'),
    when: all(insideEu, no(underArchivesAct)), must: all(atLeast(monthsKept, keepFour), yes(contractOver)),
    remedies: [{ change: monthsKept, say: t('Keep the file until then.', 'Bevara handlingarna till dess.', 'Gem sagen til da.', 'Oppbevar saken til da.') }, { change: contractOver, to: true, say: t('Keep the contract while it runs.', 'Bevara kontraktet under löptiden.', 'Gem kontrakten i løbetiden.', 'Oppbevar kontrakten mens den løper.') }],
    examples: cases({ ...usual, 'archive.act': false }, { lawful: { 'four years, ended': { 'archive.monthsKept': 48, 'archive.contractOver': true } }, unlawful: { 'a month early': { 'archive.monthsKept': 47, 'archive.contractOver': true }, 'still running': { 'archive.monthsKept': 60, 'archive.contractOver': false } }, depends: { 'no date': {} }, outside: { ...outside, 'an authority': { 'archive.act': true } } }),
  }),
  gap({
    id: 'se/gap/archives', order: 'SE', topic: 'records', life: sinceAct, steps: ['closeFile'], sources: [lou('12 kap. 17 § första stycket'), luk('15 kap. 10 §')], dossier: ['nat 6 Keeping files'],
    says: t('Authorities follow the archives act and their own plan for weeding; it is not written here. Ask the archivist before anything is destroyed.', 'Myndigheter följer arkivlagen och sin egen gallringsplan; den finns inte här. Fråga arkivarien innan något gallras.', 'Myndigheder følger arkivloven og deres egen kassationsplan; den er ikke skrevet ind her. Spørg arkivaren, før noget kasseres.', 'Myndigheter følger arkivloven og sin egen kassasjonsplan; den er ikke skrevet inn her. Spør arkivaren før noe kasseres.'),
    when: yes(underArchivesAct),
  }),
]
