import { text as t, type Text } from '../plain/index.ts'

/** Why a step cannot be taken at all, whatever the law says of it: it has nothing to act on. Refusal is data. */
export const refusals = {
  'need first': t('State the need first.', 'Beskriv behovet först.', 'Beskriv behovet først.', 'Beskriv behovet først.'),
  'already there': t('This has been done already. Change it instead.', 'Detta är redan gjort. Ändra det i stället.', 'Det er allerede gjort. Ændr det i stedet.', 'Dette er allerede gjort. Endre det i stedet.'),
  'nobody to buy with': t('In this case nobody buys together with you.', 'I det här fallet köper ingen tillsammans med er.', 'I denne sag er der ingen, der køber sammen med jer.', 'I denne saken kjøper ingen sammen med dere.'),
  'agree before the contract': t('A contract has been signed. Buyers agree before the procurement begins.', 'Ett avtal är undertecknat. Köpare kommer överens innan upphandlingen börjar.', 'Der er indgået kontrakt. Ordregivere indgår aftale, før udbuddet begynder.', 'Kontrakten er signert. Oppdragsgivere må avtale dette før anskaffelsen begynner.'),
  'value first': t('Estimate the value first: it decides which rules apply.', 'Beräkna värdet först: det avgör vilka regler som gäller.', 'Beregn værdien først: den afgør, hvilke regler der gælder.', 'Beregn verdien først: den avgjør hvilke regler som gjelder.'),
  'procedure first': t('Choose the procedure first.', 'Välj förfarande först.', 'Vælg procedure først.', 'Velg prosedyre først.'),
  'documents first': t('Write the documents first.', 'Skriv upphandlingsdokumenten först.', 'Skriv udbudsmaterialet først.', 'Skriv anskaffelsesdokumentene først.'),
  'after the notice': t('The notice has been sent. Change the documents instead.', 'Annonsen är skickad. Ändra dokumenten i stället.', 'Bekendtgørelsen er sendt. Ændr materialet i stedet.', 'Kunngjøringen er sendt. Endre dokumentene i stedet.'),
  'notice first': t('No notice has been sent yet.', 'Ingen annons är skickad ännu.', 'Der er endnu ikke sendt en bekendtgørelse.', 'Det er ikke sendt noen kunngjøring ennå.'),
  'no such firm': t('There is no such firm here.', 'Det finns inget sådant företag här.', 'Der er ingen sådan virksomhed her.', 'Det finnes ingen slik leverandør her.'),
  'no such question': t('There is no such question, or it has been answered.', 'Det finns ingen sådan fråga, eller den är redan besvarad.', 'Der er intet sådant spørgsmål, eller det er allerede besvaret.', 'Det finnes ikke noe slikt spørsmål, eller det er allerede besvart.'),
  'deadline missing': t('Give the last day.', 'Ange sista dagen.', 'Angiv den sidste dag.', 'Oppgi siste dag.'),
  'deadline in the past': t('The last day must be later than today.', 'Sista dagen måste vara senare än i dag.', 'Den sidste dag skal være senere end i dag.', 'Siste dag må være senere enn i dag.'),
  'too far ahead': t('The last day lies more than five years ahead.', 'Sista dagen ligger mer än fem år fram.', 'Den sidste dag ligger mere end fem år frem.', 'Siste dag ligger mer enn fem år fram.'),
  'dates out of order': t('The last day for questions must come before the deadline.', 'Sista dagen för frågor måste ligga före tidsfristen.', 'Den sidste dag for spørgsmål skal ligge før fristen.', 'Siste dag for spørsmål må være før fristen.'),
  'not in this procedure': t('This procedure has no such step.', 'Detta förfarande har inget sådant steg.', 'Denne procedure har ikke et sådant trin.', 'Denne prosedyren har ikke et slikt steg.'),
  'nobody asked': t('Nobody has asked to take part yet. Let time pass to the deadline.', 'Ingen anbudsansökan har kommit in ännu. Låt tiden gå till tidsfristen.', 'Ingen har ansøgt endnu. Lad tiden gå til fristen.', 'Ingen har bedt om å få delta ennå. La tiden gå til fristen.'),
  'no tenders': t('There are no tenders yet. Let time pass to the deadline.', 'Det finns inga anbud ännu. Låt tiden gå till tidsfristen.', 'Der er ingen tilbud endnu. Lad tiden gå til fristen.', 'Det finnes ingen tilbud ennå. La tiden gå til fristen.'),
  'open first': t('Open the tenders first.', 'Öppna anbuden först.', 'Åbn tilbuddene først.', 'Åpne tilbudene først.'),
  'evaluate first': t('Evaluate the tenders first.', 'Utvärdera anbuden först.', 'Evaluer tilbuddene først.', 'Evaluer tilbudene først.'),
  'award first': t('Decide the award first.', 'Fatta tilldelningsbeslutet först.', 'Træf tildelingsbeslutningen først.', 'Ta tildelingsbeslutningen først.'),
  'contract first': t('Sign the contract first.', 'Skriv under avtalet först.', 'Underskriv kontrakten først.', 'Signer kontrakten først.'),
  'not delivered yet': t('The partner has delivered nothing in this phase yet. Let time pass.', 'Partnern har inte levererat något i denna fas ännu. Låt tiden gå.', 'Partneren har endnu ikke leveret noget i denne fase. Lad tiden gå.', 'Partneren har ikke levert noe i denne fasen ennå. La tiden gå.'),
  'invite first': t('Select and invite firms first.', 'Välj ut och bjud in företag först.', 'Udvælg og opfordr virksomheder først.', 'Velg ut og inviter leverandører først.'),
  'suspended': t('A complaint stops the signature until it is decided.', 'En ansökan om överprövning hindrar underskriften tills den är avgjord.', 'En klage stopper underskriften, til den er afgjort.', 'En klage stopper signeringen til den er avgjort.'),
  'no deadline ahead': t('There is no deadline ahead. Take a step, or choose a day.', 'Det finns ingen tidsfrist framåt. Ta ett steg, eller välj en dag.', 'Der er ingen frist forude. Tag et trin, eller vælg en dag.', 'Det er ingen frist framover. Ta et steg, eller velg en dag.'),
  'no such topic': t('The adviser does not know about that. Choose one of the topics.', 'Rådgivaren kan inget om det. Välj ett av ämnena.', 'Rådgiveren ved ikke noget om det. Vælg et af emnerne.', 'Rådgiveren vet ikke noe om det. Velg ett av temaene.'),
  'ended': t('The case has ended. Rewind to try another way.', 'Övningen är avslutad. Spola tillbaka för att pröva en annan väg.', 'Øvelsen er afsluttet. Spol tilbage for at prøve en anden vej.', 'Øvelsen er avsluttet. Spol tilbake for å prøve en annen vei.'),
  'blocked by law': t('The law does not allow this step as it stands. See what would make it lawful.', 'Lagen tillåter inte steget som det är. Se vad som gör det tillåtet.', 'Loven tillader ikke trinnet, som det er. Se, hvad der gør det lovligt.', 'Loven tillater ikke steget slik det er. Se hva som gjør det lovlig.'),
} satisfies Record<string, Text>

export type RefusalCode = keyof typeof refusals
export type Refusal = { readonly code: RefusalCode; readonly text: Text; readonly field?: string }
export const refuse = (code: RefusalCode, field?: string): Refusal => ({ code, text: refusals[code], ...(field ? { field } : {}) })
