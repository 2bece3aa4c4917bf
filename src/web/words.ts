import { text as t, type Text } from '../plain/index.ts'
import type { CaseStep, StepVerdict } from '../law/index.ts'

/** The parts of the work, as columns of the path and headings of the steps. */
export const phaseWords = {
  need: t('Need', 'Behov', 'Behov', 'Behov'),
  market: t('Market', 'Marknad', 'Marked', 'Marked'),
  procedure: t('Procedure', 'Förfarande', 'Procedure', 'Prosedyre'),
  documents: t('Documents', 'Dokument', 'Udbudsmateriale', 'Dokumenter'),
  competition: t('Competition', 'Konkurrens', 'Konkurrence', 'Konkurranse'),
  award: t('Award', 'Tilldelning', 'Tildeling', 'Tildeling'),
  contract: t('Contract', 'Avtal', 'Kontrakt', 'Kontrakt'),
} as const satisfies Record<string, Text>
export type Phase = keyof typeof phaseWords
export const phaseNames = Object.keys(phaseWords) as Phase[]

export const phaseOf: Readonly<Record<CaseStep, Phase>> = {
  stateNeed: 'need', changeNeed: 'need', askAdviser: 'need', estimateValue: 'need', agreeJointPurchase: 'need',
  announceConsultation: 'market', inviteFirms: 'market', meetFirm: 'market', shareNotes: 'market', publishConsultationReport: 'market',
  chooseProcedure: 'procedure', writeDocuments: 'documents', sendNotice: 'documents', changeDocuments: 'documents',
  answerQuestion: 'competition', extendDeadline: 'competition', inviteToTender: 'competition', holdRound: 'competition', callFinalTenders: 'competition',
  openTenders: 'award', askClarification: 'award', handleLowTender: 'award', hearFirm: 'award', excludeFirm: 'award', evaluate: 'award',
  decideAward: 'award', cancelProcedure: 'award', sendAwardLetters: 'award',
  signContract: 'contract', sendAwardNotice: 'contract', passPhase: 'contract', stopPhase: 'contract', buyResult: 'contract', changeContract: 'contract', writeLessons: 'contract',
}

/** The verdict of a whole step, said as a sentence. */
export const verdictSays: Readonly<Record<StepVerdict, Text>> = {
  lawful: t('Lawful as it stands', 'Tillåtet som det är', 'Lovligt, som det er', 'Lovlig slik det er'),
  'needs a reason': t('Lawful, if you give a reason', 'Tillåtet, om du motiverar det', 'Lovligt, hvis du begrunder det', 'Lovlig, hvis du gir en begrunnelse'),
  depends: t('It depends on what you answer', 'Det beror på vad du svarar', 'Det afhænger af, hvad du svarer', 'Det kommer an på hva du svarer'),
  unlawful: t('Unlawful as it stands', 'Otillåtet som det är', 'Ulovligt, som det er', 'Ulovlig slik det er'),
}

export const lawWords = {
  title: t('What the law says', 'Vad lagen säger', 'Hvad loven siger', 'Hva loven sier'),
  under: t('Verdict under the law of {country}', 'Bedömning enligt lagen i {country}', 'Vurdering efter loven i {country}', 'Vurdering etter loven i {country}'),
  three: t('The same step in three countries', 'Samma steg i tre länder', 'Samme trin i tre lande', 'Samme steg i tre land'),
  empty: t('The verdict will stand here', 'Här kommer bedömningen att stå', 'Her kommer vurderingen til at stå', 'Her kommer vurderingen til å stå'),
  emptySays: t('Choose a step and fill in the form. Then press “Weigh the step”: nothing is done, you only see what the law says.', 'Välj ett steg och fyll i formuläret. Tryck sedan på ”Pröva steget”: inget görs, du ser bara vad lagen säger.', 'Vælg et trin, og udfyld formularen. Tryk så på »Afprøv trinnet«: intet bliver gjort, du ser kun, hvad loven siger.', 'Velg et steg og fyll ut skjemaet. Trykk så på «Prøv steget»: ingenting blir gjort, du ser bare hva loven sier.'),
  emptyForm: t('Fill in the form and press “Weigh the step”. Nothing is done until you take the step.', 'Fyll i formuläret och tryck på ”Pröva steget”. Inget görs förrän du tar steget.', 'Udfyld formularen, og tryk på »Afprøv trinnet«. Intet bliver gjort, før du tager trinnet.', 'Fyll ut skjemaet og trykk på «Prøv steget». Ingenting blir gjort før du tar steget.'),
  waits: t('Something in the form is missing. The verdict below is for what stood there before.', 'Något saknas i formuläret. Bedömningen nedan gäller det som stod där innan.', 'Der mangler noget i formularen. Vurderingen nedenfor gælder det, der stod der før.', 'Noe mangler i skjemaet. Vurderingen nedenfor gjelder det som sto der før.'),
  noRule: t('No rule in the rulebook speaks of this step as it stands.', 'Ingen regel i regelsamlingen gäller steget som det är.', 'Ingen regel i regelsamlingen gælder trinnet, som det er.', 'Ingen regel i regelsamlingen gjelder steget slik det er.'),
  found: t('What decided it', 'Vad som avgjorde', 'Hvad der afgjorde det', 'Hva som avgjorde det'),
  foundIs: t('found: {found}', 'här: {found}', 'her: {found}', 'her: {found}'),
  open: t('not said yet', 'inte sagt ännu', 'ikke sagt endnu', 'ikke sagt ennå'),
  toAsks: t('To the questions that decide', 'Till frågorna som avgör', 'Til de spørgsmål, der afgør', 'Til spørsmålene som avgjør'),
  asks: t('Questions that decide', 'Frågor som avgör', 'Spørgsmål, der afgør', 'Spørsmål som avgjør'),
  asksSays: t('Your answers go into the record, with the reason.', 'Svaren hamnar i dokumentationen, med motiveringen.', 'Svarene indgår i dokumentationen, med begrundelsen.', 'Svarene tas med i dokumentasjonen, med begrunnelsen.'),
  given: t('What you have answered', 'Vad du har svarat', 'Hvad du har svaret', 'Hva du har svart'),
  because: t('Why do you answer so?', 'Varför svarar du så?', 'Hvorfor svarer du sådan?', 'Hvorfor svarer du slik?'),
  decides: t('Decided by the questions below.', 'Avgörs av frågorna nedan.', 'Afgøres af spørgsmålene nedenfor.', 'Avgjøres av spørsmålene nedenfor.'),
  moreAsks: t('{n} more questions', '{n} frågor till', '{n} spørgsmål mere', '{n} spørsmål til'),
  reason: t('Your reason', 'Din motivering', 'Din begrundelse', 'Begrunnelsen din'),
  reasonHelp: t('It goes into the record and the report.', 'Den hamnar i dokumentationen och i rapporten.', 'Den indgår i dokumentationen og i rapporten.', 'Den tas med i dokumentasjonen og i rapporten.'),
  repair: t('Use this: {say}', 'Gör så här: {say}', 'Gør sådan: {say}', 'Gjør slik: {say}'),
  instead: t('Take another step: {step}', 'Ta ett annat steg: {step}', 'Tag et andet trin: {step}', 'Ta et annet steg: {step}'),
  met: t('{n} rules are met', '{n} regler är uppfyllda', '{n} regler er opfyldt', '{n} regler er oppfylt'),
  metOne: t('1 rule is met', '1 regel är uppfylld', '1 regel er opfyldt', '1 regel er oppfylt'),
  advice: t('Advice, not a duty', 'Råd, inte en skyldighet', 'Et råd, ikke en pligt', 'Et råd, ikke en plikt'),
  partner: t('The same step under the law of {country}, which binds your partner', 'Samma steg enligt lagen i {country}, som binder er partner', 'Samme trin efter loven i {country}, som binder jeres partner', 'Samme steg etter loven i {country}, som binder partneren deres'),
  partnerMet: t('Nothing stands in the way there.', 'Där finns inget hinder.', 'Der er intet til hinder dér.', 'Der er det ingenting i veien.'),
  gaps: t('Text that we have not read into rules', 'Text som vi inte har gjort regler av', 'Tekst, som vi ikke har gjort til regler', 'Tekst vi ikke har gjort til regler'),
  gapSays: t('Here the rulebook has no rule of its own. Read the source before you rely on the verdict.', 'Här saknar regelsamlingen en egen regel. Läs källan innan du litar på bedömningen.', 'Her mangler regelsamlingen en regel. Læs kilden, før du stoler på vurderingen.', 'Her mangler regelsamlingen en regel. Les kilden før du stoler på vurderingen.'),
  entry: t('The rule in full', 'Hela regeln', 'Hele reglen', 'Hele regelen'),
  why: t('Why the rule exists', 'Varför regeln finns', 'Hvorfor reglen findes', 'Hvorfor regelen finnes'),
  reasoned: t('A reason is recorded.', 'En motivering är dokumenterad.', 'En begrundelse er dokumenteret.', 'En begrunnelse er dokumentert.'),
  live: t('The verdict follows what you write.', 'Bedömningen följer det du skriver.', 'Vurderingen følger det, du skriver.', 'Vurderingen følger det du skriver.'),
  yes: t('yes', 'ja', 'ja', 'ja'),
  no: t('no', 'nej', 'nej', 'nei'),
  notSaid: t('Not answered', 'Inte besvarat', 'Ikke besvaret', 'Ikke besvart'),
  where: t('the law', 'lagen', 'loven', 'loven'),
} as const satisfies Record<string, Text>

export const formWords = {
  parts: t('Parts of the form', 'Formulärets delar', 'Formularens dele', 'Delene i skjemaet'),
  none: t('Nobody', 'Ingen', 'Ingen', 'Ingen'),
  rowKind: t('Kind', 'Slag', 'Art', 'Type'),
  rowName: t('What is judged', 'Vad som bedöms', 'Hvad der vurderes', 'Hva som vurderes'),
  rowWeight: t('Weight, %', 'Vikt, %', 'Vægt, %', 'Vekt, %'),
  row: t('Row {n}', 'Rad {n}', 'Række {n}', 'Rad {n}'),
  rowsMore: t('Empty rows are left out.', 'Tomma rader räknas inte.', 'Tomme rækker tæller ikke med.', 'Tomme rader teller ikke med.'),
  phaseName: t('Phase', 'Fas', 'Fase', 'Fase'),
  months: t('Months', 'Månader', 'Måneder', 'Måneder'),
  target: t('Target', 'Delmål', 'Delmål', 'Delmål'),
  payment: t('Payment', 'Betalning', 'Betaling', 'Betaling'),
  noFirms: t('There is nobody to choose among yet.', 'Det finns ingen att välja bland ännu.', 'Der er endnu ingen at vælge imellem.', 'Det er ingen å velge mellom ennå.'),
  noQuestions: t('Nobody has asked anything that is unanswered.', 'Ingen fråga är obesvarad.', 'Intet spørgsmål er ubesvaret.', 'Ingen spørsmål står ubesvart.'),
  asked: t('asked {day}', 'ställd {day}', 'stillet {day}', 'stilt {day}'),
  days: t('{n} days', '{n} dagar', '{n} dage', '{n} dager'),
  oneDay: t('1 day', '1 dag', '1 dag', '1 dag'),
  unitDays: t('days', 'dagar', 'dage', 'dager'),
  unitMonths: t('months', 'månader', 'måneder', 'måneder'),
  askedBefore: t('already asked', 'redan frågat', 'allerede spurgt', 'allerede spurt'),
} as const satisfies Record<string, Text>
