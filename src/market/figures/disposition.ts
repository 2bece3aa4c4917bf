import { text, type Text } from '../../plain/index.ts'
import { assumed, type Row } from './row.ts'
import { ours } from './sources.ts'

const step = (size: number, meaning: Text): Row =>
  assumed(meaning, [size, Math.min(0, 2 * size), Math.max(0, 2 * size)], 'step', ours)

/**
 * The only things that change how a firm feels about the buyer. The size of each step is ours; a facilitator may change it,
 * a case cannot add a cause without a name.
 */
export const dispositionFigures = {
  'disposition.invited by name': step(0.05, text('The firm was invited by name', 'Företaget bjöds in vid namn', 'Virksomheden blev inviteret ved navn', 'Leverandøren ble invitert ved navn')),
  'disposition.met': step(0.05, text('The buyer met the firm', 'Köparen mötte företaget', 'Ordregiveren mødte virksomheden', 'Oppdragsgiver møtte leverandøren')),
  'disposition.meeting refused': step(-0.08, text('The buyer refused a meeting', 'Köparen nekade ett möte', 'Ordregiveren afslog et møde', 'Oppdragsgiver avslo et møte')),
  'disposition.need shared': step(0.05, text('The buyer shared the need', 'Köparen berättade om behovet', 'Ordregiveren delte behovet', 'Oppdragsgiver delte behovet')),
  'disposition.budget shared': step(0.06, text('The buyer shared the budget', 'Köparen berättade om budgeten', 'Ordregiveren delte budgettet', 'Oppdragsgiver delte budsjettet')),
  'disposition.timetable shared': step(0.03, text('The buyer shared the timetable', 'Köparen berättade om tidsplanen', 'Ordregiveren delte tidsplanen', 'Oppdragsgiver delte tidsplanen')),
  'disposition.question answered': step(0.04, text('A question was answered in time', 'En fråga besvarades i tid', 'Et spørgsmål blev besvaret i tide', 'Et spørsmål ble besvart i tide')),
  'disposition.question ignored': step(-0.1, text('A question was not answered', 'En fråga besvarades inte', 'Et spørgsmål blev ikke besvaret', 'Et spørsmål ble ikke besvart')),
  'disposition.advice used': step(0.1, text('What the firm said changed the documents', 'Det företaget sade ändrade dokumenten', 'Det, virksomheden sagde, ændrede materialet', 'Det leverandøren sa, endret dokumentene')),
  'disposition.secret kept': step(0.04, text('A business secret was kept', 'En affärshemlighet bevarades', 'En forretningshemmelighed blev bevaret', 'En forretningshemmelighet ble bevart')),
  'disposition.secret leaked': step(-0.5, text('A business secret leaked', 'En affärshemlighet läckte', 'En forretningshemmelighed blev lækket', 'En forretningshemmelighet lekket')),
  'disposition.treated unequally': step(-0.3, text('Another firm was told more', 'Ett annat företag fick veta mer', 'En anden virksomhed fik mere at vide', 'En annen leverandør fikk vite mer')),
  'disposition.promise kept': step(0.1, text('The buyer kept a promise', 'Köparen höll ett löfte', 'Ordregiveren holdt et løfte', 'Oppdragsgiver holdt et løfte')),
  'disposition.promise broken': step(-0.3, text('The buyer broke a promise', 'Köparen bröt ett löfte', 'Ordregiveren brød et løfte', 'Oppdragsgiver brøt et løfte')),
  'disposition.all rights taken': step(-0.15, text('The buyer takes all rights', 'Köparen tar alla rättigheter', 'Ordregiveren tager alle rettigheder', 'Oppdragsgiver tar alle rettigheter')),
  'disposition.time too short': step(-0.1, text('The time to answer was too short', 'Tiden för att svara var för kort', 'Svarfristen var for kort', 'Svarfristen var for kort')),
  'disposition.work paid': step(0.12, text('The buyer paid for work in the procedure', 'Köparen betalade för arbete i förfarandet', 'Ordregiveren betalte for arbejde i proceduren', 'Oppdragsgiver betalte for arbeid i prosedyren')),
  'disposition.procedure cancelled': step(-0.2, text('The procurement was cancelled after the firm had worked on it', 'Upphandlingen avbröts efter att företaget arbetat med den', 'Udbuddet blev annulleret, efter at virksomheden havde arbejdet med det', 'Anskaffelsen ble avlyst etter at leverandøren hadde arbeidet med den')),
  'disposition.reasons given': step(0.08, text('The award letter gave real reasons', 'Tilldelningsbeskedet gav verkliga skäl', 'Tildelingsbrevet gav reelle begrundelser', 'Tildelingsbrevet ga reelle begrunnelser')),
  'disposition.reasons missing': step(-0.15, text('The award letter gave no real reasons', 'Tilldelningsbeskedet gav inga verkliga skäl', 'Tildelingsbrevet gav ingen reelle begrundelser', 'Tildelingsbrevet ga ingen reelle begrunnelser')),
} satisfies Record<string, Row>
