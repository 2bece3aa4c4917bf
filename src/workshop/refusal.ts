import { text as t, type Text } from '../plain/index.ts'

/** Why a command is not carried out. The same words for what is not there and for what one may not know of. */
export const workshopRefusals = {
  'not on the table': t('That need is not on the table. Only needs that both know can be used.', 'Det behovet ligger inte på bordet. Bara behov som båda känner till kan användas.', 'Det behov ligger ikke på bordet. Kun behov, som begge kender, kan bruges.', 'Det behovet ligger ikke på bordet. Bare behov som begge kjenner til, kan brukes.'),
  'not yours': t('Only your own needs are yours to share.', 'Bara dina egna behov är dina att dela.', 'Kun dine egne behov er dine at dele.', 'Bare dine egne behov er dine å dele.'),
  'no such thing': t('That is not there. Open the page again and choose from what stands on it.', 'Det finns inte. Öppna sidan igen och välj bland det som står där.', 'Det er der ikke. Åbn siden igen, og vælg blandt det, der står på den.', 'Det er ikke der. Åpne siden igjen og velg blant det som står på den.'),
  'changed meanwhile': t('The requirement was changed while you were writing. See what stands there now, and decide whether yours still makes sense.', 'Kravet ändrades medan du skrev. Se vad som står där nu och avgör om ditt fortfarande behövs.', 'Kravet blev ændret, mens du skrev. Se, hvad der står nu, og afgør, om dit stadig giver mening.', 'Kravet ble endret mens du skrev. Se hva som står der nå, og avgjør om ditt fortsatt gir mening.'),
  'already done': t('That has been done already.', 'Det är redan gjort.', 'Det er allerede gjort.', 'Det er allerede gjort.'),
  'not agreed': t('First both agree on the requirement as it stands now.', 'Först enas båda om kravet som det står nu.', 'Først bliver begge enige om kravet, som det står nu.', 'Først blir begge enige om kravet slik det står nå.'),
  'dropped': t('The requirement has been dropped.', 'Kravet är struket.', 'Kravet er droppet.', 'Kravet er droppet.'),
  'weight needed': t('A criterion needs a weight between 1 and 100.', 'Ett tilldelningskriterium behöver en vikt mellan 1 och 100.', 'Et tildelingskriterium skal have en vægt mellem 1 og 100.', 'Et tildelingskriterium må ha en vekt mellom 1 og 100.'),
  'clause needed': t('Say which clause of the contract it becomes.', 'Ange vilket villkor i kontraktet det blir.', 'Angiv, hvilket vilkår i kontrakten det bliver.', 'Oppgi hvilket vilkår i kontrakten det blir.'),
  'judge first': t('Judge the draft yourself first; then you see what it was.', 'Bedöm utkastet själv först; sedan ser du vad det var.', 'Bedøm selv udkastet først; så ser du, hvad det var.', 'Bedøm utkastet selv først; så ser du hva det var.'),
  'not your seat': t('You do not sit in a seat of this table, or the seat is not for your role.', 'Du sitter inte på en plats vid bordet, eller så är platsen inte för din roll.', 'Du sidder ikke på en plads ved bordet, eller pladsen er ikke for din rolle.', 'Du sitter ikke på en plass ved bordet, eller plassen er ikke for rollen din.'),
  'own question': t('The other one answers this question.', 'Den här frågan besvaras av den andra.', 'Dette spørgsmål besvares af den anden.', 'Dette spørsmålet besvares av den andre.'),
  'words needed': t('Write the question.', 'Skriv frågan.', 'Skriv spørgsmålet.', 'Skriv spørsmålet.'),
  'other version': t('The case has changed since this workshop began. It can be read, but not continued.', 'Fallet har ändrats sedan verkstaden började. Den går att läsa men inte att fortsätta.', 'Casen er ændret, siden værkstedet begyndte. Det kan læses, men ikke fortsættes.', 'Caset er endret siden verkstedet begynte. Det kan leses, men ikke fortsettes.'),
  'ended': t('The workshop has ended. What was lost on the way stands in the debrief.', 'Verkstaden är avslutad. I genomgången står vad som gick förlorat på vägen.', 'Værkstedet er slut. I debriefingen står, hvad der gik tabt undervejs.', 'Verkstedet er slutt. I gjennomgangen står det hva som gikk tapt på veien.'),
  'enough': t('There are as many as fit on the table already.', 'Det får inte plats fler på bordet.', 'Der kan ikke være flere på bordet.', 'Det er ikke plass til flere på bordet.'),
} satisfies Record<string, Text>
export type RefusalCode = keyof typeof workshopRefusals
export type WorkshopRefusal = { readonly code: RefusalCode; readonly text: Text; readonly field?: string }
export const refuse = (code: RefusalCode, field?: string): { readonly ok: false; readonly refusal: WorkshopRefusal } =>
  ({ ok: false, refusal: { code, text: workshopRefusals[code], ...(field === undefined ? {} : { field }) } })
