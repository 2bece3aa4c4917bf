import { text as t, type Text } from '../plain/index.ts'

/** Why a command is not carried out. Every command is answered, with its number or with one of these. */
export const exerciseRefusals = {
  'not your part': t('Your seat cannot take this step. Ask the one who can, in the team’s channel.', 'Din plats kan inte ta det här steget. Be den som kan, i gruppens kanal.', 'Din plads kan ikke tage dette trin. Bed den, der kan, i gruppens kanal.', 'Plassen din kan ikke ta dette steget. Be den som kan, i kanalen til gruppa.'),
  'changed meanwhile': t('Somebody else took this step while you were writing. See what was done, and decide whether yours still makes sense.', 'Någon annan tog det här steget medan du skrev. Se vad som gjordes och avgör om ditt fortfarande behövs.', 'En anden tog dette trin, mens du skrev. Se, hvad der blev gjort, og afgør, om dit stadig giver mening.', 'Noen andre tok dette steget mens du skrev. Se hva som ble gjort, og avgjør om ditt fortsatt gir mening.'),
  'paused': t('The facilitator has stopped the clock. You can talk meanwhile.', 'Övningsledaren har stoppat klockan. Ni kan prata under tiden.', 'Facilitatoren har stoppet uret. I kan tale sammen imens.', 'Øvingslederen har stoppet klokka. Dere kan snakke sammen imens.'),
  'the clock runs': t('The facilitator runs the clock.', 'Övningsledaren sköter klockan.', 'Facilitatoren styrer uret.', 'Øvingslederen styrer klokka.'),
  'under discussion': t('The group is deciding on this step already. Give your answer there.', 'Gruppen håller redan på att besluta om steget. Lämna ditt svar där.', 'Gruppen er allerede ved at beslutte trinnet. Giv dit svar dér.', 'Gruppa er allerede i gang med å beslutte steget. Gi svaret ditt der.'),
  'no such seat': t('There is no such seat in this exercise.', 'Det finns ingen sådan plats i övningen.', 'Der er ingen sådan plads i øvelsen.', 'Det er ingen slik plass i øvelsen.'),
  'seat taken': t('Somebody sits there already. Choose another seat.', 'Någon sitter redan där. Välj en annan plats.', 'Der sidder allerede nogen. Vælg en anden plads.', 'Det sitter allerede noen der. Velg en annen plass.'),
  'other side': t('You have sat on another side of the table and know what is known there. Ask the leader to move you.', 'Du har suttit på en annan sida av bordet och vet vad man vet där. Be den som leder att flytta dig.', 'Du har siddet på en anden side af bordet og ved, hvad man ved dér. Bed den, der leder, om at flytte dig.', 'Du har sittet på en annen side av bordet og vet det man vet der. Be den som leder om å flytte deg.'),
  'not seated': t('Take a seat first.', 'Ta en plats först.', 'Tag en plads først.', 'Ta en plass først.'),
  'away': t('A substitute has your seat. Say that you are back.', 'En ersättare har din plats. Säg till att du är tillbaka.', 'En afløser har din plads. Sig, at du er tilbage.', 'En vikar har plassen din. Si fra at du er tilbake.'),
  'not here': t('You have nothing to do in this channel.', 'Du hör inte hemma i den här kanalen.', 'Du hører ikke til i denne kanal.', 'Du hører ikke til i denne kanalen.'),
  'no such thing': t('That is no longer there.', 'Det finns inte längre.', 'Det er der ikke længere.', 'Det er ikke der lenger.'),
  'decided': t('That has been decided already.', 'Det är redan beslutat.', 'Det er allerede besluttet.', 'Det er allerede besluttet.'),
  'reason needed': t('Say why you object: it is noted.', 'Skriv varför du har en avvikande mening: den antecknas.', 'Skriv, hvorfor du er uenig: det noteres.', 'Skriv hvorfor du er uenig: det noteres.'),
  'not yours': t('Only the one who proposed it can take it back.', 'Bara den som föreslog det kan ta tillbaka det.', 'Kun den, der foreslog det, kan trække det tilbage.', 'Bare den som foreslo det, kan trekke det tilbake.'),
  'nothing sensible': t('The substitute finds nothing sensible to do now.', 'Ersättaren hittar inget vettigt att göra just nu.', 'Afløseren finder intet fornuftigt at gøre nu.', 'Vikaren finner ingenting fornuftig å gjøre nå.'),
  'already sent': t('It has been sent already.', 'Det är redan skickat.', 'Det er allerede sendt.', 'Det er allerede sendt.'),
  'ended': t('The exercise has ended. The debrief remains.', 'Övningen är avslutad. Återblicken återstår.', 'Øvelsen er slut. Debriefingen står tilbage.', 'Øvelsen er slutt. Gjennomgangen gjenstår.'),
  'not now': t('Write this when the debrief has come to it.', 'Skriv det här när återblicken har kommit dit.', 'Skriv dette, når debriefingen er nået dertil.', 'Skriv dette når gjennomgangen har kommet dit.'),
  'enough': t('There are three commitments already: fewer are kept more often.', 'Det finns redan tre åtaganden: färre hålls oftare.', 'Der er allerede tre løfter: færre bliver oftere holdt.', 'Det er allerede tre forpliktelser: færre blir oftere holdt.'),
} satisfies Record<string, Text>
export type ExerciseRefusal = { readonly code: string; readonly text: Text; readonly field?: string }
export const refuseTo = (code: keyof typeof exerciseRefusals): { readonly ok: false; readonly refusal: ExerciseRefusal } => ({ ok: false, refusal: { code, text: exerciseRefusals[code] } })
