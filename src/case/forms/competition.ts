import { text as t } from '../../plain/index.ts'
import * as f from '../../law/index.ts'
import type { CaseStep } from '../../law/index.ts'
import { inTwoSteps } from '../state.ts'
import { documentFields } from './documents.ts'
import { factField, type Form } from './field.ts'

export const roundOptions = {
  solution: t('the solution', 'lösningen', 'løsningen', 'løsningen'), price: t('the price', 'priset', 'prisen', 'prisen'),
  risk: t('who carries which risk', 'vem som bär vilken risk', 'hvem der bærer hvilken risiko', 'hvem som bærer hvilken risiko'),
  rights: t('the rights', 'rättigheterna', 'rettighederne', 'rettighetene'), timetable: t('the timetable', 'tidsplanen', 'tidsplanen', 'tidsplanen'),
  minimumRequirements: t('the minimum requirements', 'minimikraven', 'mindstekravene', 'de absolutte kravene'),
  awardCriteria: t('the award criteria or weights', 'tilldelningskriterierna eller vikterna', 'tildelingskriterierne eller vægtene', 'tildelingskriteriene eller vektene'),
}
const firmLabel = t('Firm', 'Företag', 'Virksomhed', 'Leverandør')
const groundOptions = Object.fromEntries(Object.entries((f.exclusionGround.is as { options: Record<string, import('../../plain/index.ts').Text> }).options).filter(([k]) => k !== 'none'))
const lastDay = t('Last day for tenders', 'Sista anbudsdag', 'Tilbudsfrist', 'Tilbudsfrist')

export const competition = {
  writeDocuments: { lead: t('The documents decide what firms may invent, and on what they compete.', 'Dokumenten avgör vad företagen får uppfinna och vad de tävlar med.', 'Materialet afgør, hvad virksomhederne må opfinde, og hvad de konkurrerer på.', 'Dokumentene avgjør hva leverandørene kan finne opp, og hva de konkurrerer på.'), fields: documentFields },
  sendNotice: {
    lead: t('The periods run from the day the notice is sent. Day one is the day after.', 'Tidsfristerna räknas från dagen då annonsen skickas. Dag ett är dagen efter.', 'Fristerne løber fra den dag, bekendtgørelsen sendes. Dag ét er dagen efter.', 'Fristene løper fra dagen kunngjøringen sendes. Dag én er dagen etter.'),
    fields: [
      factField('channel', f.noticeChannel),
      { name: 'requestsBy', kind: 'day', fact: f.requestDays, when: s => inTwoSteps(s.procedure?.procedure), label: t('Last day to ask to take part', 'Sista dag för anbudsansökan', 'Sidste dag for at ansøge om deltagelse', 'Siste dag for å be om å få delta') },
      { name: 'tendersBy', kind: 'day', fact: f.tenderDays, when: s => !inTwoSteps(s.procedure?.procedure), label: lastDay },
      { name: 'questionsUntil', kind: 'day', saysFact: f.questionCutoff, label: t('Last day for questions', 'Sista dag för frågor', 'Sidste dag for spørgsmål', 'Siste dag for spørsmål') },
      factField('eSubmission', f.eSubmission), factField('urgency', f.urgencyClaimed),
      { name: 'urgencyReason', kind: 'long', saysFact: f.urgencyReasoned, label: t('Reason for the urgency', 'Skäl för brådskan', 'Begrundelse for hasten', 'Begrunnelse for hasten') },
      factField('siteVisit', f.siteVisitNeeded),
    ],
  },
  answerQuestion: {
    lead: t('All get the answer, and nobody sees who asked.', 'Alla får svaret, och ingen ser vem som frågade.', 'Alle får svaret, og ingen ser, hvem der spurgte.', 'Alle får svaret, og ingen ser hvem som spurte.'),
    fields: [
      { name: 'question', kind: 'question', needed: true, label: t('Question', 'Fråga', 'Spørgsmål', 'Spørsmål') },
      { name: 'answer', kind: 'long', needed: true, label: t('Answer', 'Svar', 'Svar', 'Svar') },
      { name: 'to', kind: 'one', label: t('Who gets the answer', 'Vem som får svaret', 'Hvem der får svaret', 'Hvem som får svaret'), options: { all: t('everybody at the same time', 'alla samtidigt', 'alle samtidig', 'alle samtidig'), asker: t('only the one who asked', 'bara den som frågade', 'kun den, der spurgte', 'bare den som spurte') } },
      factField('reveals', f.revealsAsker),
    ],
  },
  changeDocuments: {
    lead: t('Corrections are normal. The larger the change, the more time firms need.', 'Rättelser är normala. Ju större ändring, desto mer tid behöver företagen.', 'Rettelser er normale. Jo større ændring, jo mere tid har virksomhederne brug for.', 'Rettelser er normalt. Jo større endring, desto mer tid trenger leverandørene.'),
    fields: [
      factField('kind', f.changeKind),
      { name: 'what', kind: 'long', needed: true, label: t('What changes', 'Vad som ändras', 'Hvad der ændres', 'Hva som endres') },
      factField('toAll', f.changeToAll),
      { name: 'extendTo', kind: 'day', saysFact: f.deadlineExtended, label: t('New deadline, if any', 'Eventuell ny tidsfrist', 'Eventuel ny frist', 'Eventuell ny frist') },
    ],
  },
  extendDeadline: {
    lead: t('More time is the simplest remedy there is.', 'Mer tid är den enklaste åtgärden som finns.', 'Mere tid er det enkleste middel, der findes.', 'Mer tid er det enkleste middelet som finnes.'),
    fields: [
      { name: 'which', kind: 'one', label: t('Which deadline?', 'Vilken tidsfrist?', 'Hvilken frist?', 'Hvilken frist?'), options: { requests: t('to ask to take part', 'för anbudsansökan', 'for at ansøge om deltagelse', 'for å be om å få delta'), tenders: t('to tender', 'för att lämna anbud', 'for at afgive tilbud', 'for å gi tilbud') } },
      { name: 'to', kind: 'day', needed: true, fact: f.extensionLater, label: t('New last day', 'Ny sista dag', 'Ny sidste dag', 'Ny siste dag') },
      factField('toAll', f.extensionToAll),
    ],
  },
  inviteToTender: {
    lead: t('Choose by the criteria you announced. Everybody chosen is invited at the same time.', 'Välj enligt de kriterier ni har angett. Alla utvalda bjuds in samtidigt.', 'Vælg efter de kriterier, I har angivet. Alle udvalgte opfordres samtidig.', 'Velg etter kriteriene dere har oppgitt. Alle utvalgte inviteres samtidig.'),
    fields: [
      { name: 'firms', kind: 'firms', firms: 'candidates', needed: true, label: t('Firms to invite', 'Företag att bjuda in', 'Virksomheder, der opfordres', 'Leverandører som inviteres') },
      { name: 'tendersBy', kind: 'day', fact: f.tenderDays, label: lastDay, help: t('For a dialogue: leave empty, tenders come later.', 'För en dialog: lämna tomt, anbuden kommer senare.', 'Ved dialog: lad stå tomt, tilbuddene kommer senere.', 'Ved dialog: la stå tomt, tilbudene kommer senere.') },
      factField('byCriteria', f.objectiveSelection), factField('together', f.invitedTogether), factField('agreed', f.agreedWithAll),
      factField('project', f.projectAsked, { when: s => s.procedure?.procedure === 'innovationPartnership' }),
      { name: 'moreReason', kind: 'long', saysFact: f.moreInvitedReasoned, label: t('Reason, if more than five', 'Skäl, om fler än fem', 'Begrundelse, hvis flere end fem', 'Begrunnelse, hvis flere enn fem') },
    ],
  },
  holdRound: {
    lead: t('Talk about everything that is open. Minimum requirements and criteria are closed.', 'Tala om allt som är öppet. Minimikrav och kriterier ligger fast.', 'Tal om alt, der er åbent. Mindstekrav og kriterier ligger fast.', 'Snakk om alt som er åpent. Absolutte krav og kriterier ligger fast.'),
    fields: [
      { name: 'firms', kind: 'firms', firms: 'remaining', needed: true, label: t('With whom', 'Med vem', 'Med hvem', 'Med hvem') },
      { name: 'about', kind: 'many', needed: true, label: t('About', 'Om', 'Om', 'Om'), options: roundOptions },
      factField('equal', f.roundEqual), factField('changesWritten', f.changesWritten), factField('recorded', f.roundRecorded), factField('secrets', f.secretPassedOn),
      factField('reducedBy', f.reducedBy),
      { name: 'keep', kind: 'firms', firms: 'remaining', label: t('Who goes on, if the number is reduced', 'Vilka som går vidare, om antalet minskas', 'Hvem der går videre, hvis antallet begrænses', 'Hvem som går videre, hvis antallet reduseres') },
    ],
  },
  callFinalTenders: { lead: t('After this nothing in the tenders may be negotiated.', 'Efter detta får inget i anbuden förhandlas.', 'Herefter må der ikke forhandles om tilbuddene.', 'Etter dette kan det ikke forhandles om tilbudene.'), fields: [{ name: 'by', kind: 'day', needed: true, label: t('Final tenders no later than', 'Slutliga anbud senast', 'Endelige tilbud senest', 'Endelige tilbud senest') }] },
  openTenders: { lead: t('Not before the deadline, and not alone.', 'Inte före tidsfristen, och inte ensam.', 'Ikke før fristen, og ikke alene.', 'Ikke før fristen, og ikke alene.'), fields: [factField('people', f.openers)] },
  askClarification: { lead: t('A tender may be made clearer, never better.', 'Ett anbud får bli tydligare, aldrig bättre.', 'Et tilbud må blive klarere, aldrig bedre.', 'Et tilbud kan bli klarere, aldri bedre.'), fields: [{ name: 'firm', kind: 'firm', firms: 'tenderers', needed: true, label: firmLabel }, factField('kind', f.clarifyKind), factField('all', f.clarifyEqual)] },
  handleLowTender: { lead: t('A low price may be a good idea or a mistake. Ask before you judge.', 'Ett lågt pris kan vara en bra idé eller ett misstag. Fråga innan ni dömer.', 'En lav pris kan være en god idé eller en fejl. Spørg, før I dømmer.', 'En lav pris kan være en god idé eller en feil. Spør før dere dømmer.'), fields: [{ name: 'firm', kind: 'firm', firms: 'tenderers', needed: true, label: firmLabel }, factField('act', f.lowAct)] },
  hearFirm: { lead: t('Tell the firm what you have heard, and let it answer.', 'Berätta för företaget vad ni har hört, och låt det svara.', 'Fortæl virksomheden, hvad I har hørt, og lad den svare.', 'Fortell leverandøren hva dere har hørt, og la den svare.'), fields: [{ name: 'firm', kind: 'firm', firms: 'candidates', needed: true, label: firmLabel }, factField('ground', f.exclusionGround, { options: groundOptions })] },
  excludeFirm: { lead: t('The last resort, after the firm has been heard.', 'Den sista utvägen, efter att företaget hörts.', 'Den sidste udvej, efter at virksomheden er hørt.', 'Siste utvei, etter at leverandøren er hørt.'), fields: [{ name: 'firm', kind: 'firm', firms: 'candidates', needed: true, label: firmLabel }, factField('ground', f.exclusionGround, { options: groundOptions }), factField('reasons', f.exclusionReasons)] },
  evaluate: { lead: t('Use what you published: the same criteria, the same weights, the same method.', 'Använd det ni har publicerat: samma kriterier, samma vikter, samma modell.', 'Brug det, I har offentliggjort: samme kriterier, samme vægte, samme model.', 'Bruk det dere har publisert: samme kriterier, samme vekter, samme modell.'), fields: [factField('asPublished', f.evaluatedAsPublished), factField('declared', f.conflictDeclared), factField('recorded', f.evaluationRecorded)] },
  cancelProcedure: {
    lead: t('You may stop, for a good reason that all are told.', 'Ni får avbryta, av ett sakligt skäl som alla får veta.', 'I må gerne annullere af en saglig grund, som alle får at vide.', 'Dere kan avlyse, av en saklig grunn som alle får vite.'),
    fields: [factField('reason', f.cancelReason), factField('toAll', f.cancelToldAll), { name: 'text', kind: 'long', label: t('What you write to them', 'Vad ni skriver till dem', 'Hvad I skriver til dem', 'Hva dere skriver til dem') }],
  },
} satisfies Partial<Record<CaseStep, Form>>
