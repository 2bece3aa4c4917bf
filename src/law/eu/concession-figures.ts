import { text } from '../../plain/index.ts'
import { figure, valueIn } from '../build.ts'
import type { Figure, Source } from '../types.ts'
import { thresholdConcession } from './figures.ts'
import { d23, d24, sinceTransposition } from './sources.ts'

const fixed = (name: string, unit: Figure['unit'], value: number, source: Source, says: Figure['says']): Figure =>
  figure({ figure: name, unit, set: 'in the directive unless the country says otherwise', says, values: [valueIn('EU', sinceTransposition, value, source)] })

export const concessionOpen = fixed('concession.tenders', 'days', 30, d23('art. 39(3)'), text('Tender period, concession in one stage', 'Anbudstid, koncession i ett steg', 'Tilbudsfrist, koncession i én etape', 'Tilbudsfrist, konsesjonskontrakt i ett trinn'))
export const concessionOpenElectronic = fixed('concession.tenders.electronic', 'days', 25, d23('art. 39(3) and (5)'), text('As above, electronic tenders', 'Som ovan, elektroniska anbud', 'Som ovenfor, elektroniske tilbud', 'Som over, elektroniske tilbud'))
export const concessionRequests = fixed('concession.requests', 'days', 30, d23('art. 39(3)'), text('Period to ask to take part in a concession', 'Tid för anbudsansökan, koncession', 'Ansøgningsfrist, koncession', 'Frist for å be om å delta, konsesjonskontrakt'))
export const concessionStaged = fixed('concession.staged', 'days', 22, d23('art. 39(4)'), text('Tender period after invitation, concession', 'Anbudstid efter inbjudan, koncession', 'Tilbudsfrist efter opfordring, koncession', 'Tilbudsfrist etter invitasjon, konsesjonskontrakt'))
export const concessionStagedElectronic = fixed('concession.staged.electronic', 'days', 17, d23('art. 39(4)-(5)'), text('As above, electronic tenders', 'Som ovan, elektroniska anbud', 'Som ovenfor, elektroniske tilbud', 'Som over, elektroniske tilbud'))
export const concessionAnswers = fixed('concession.answers', 'days', 6, d23('art. 34(3)'), text('Last day for answers in a concession, days before the tender deadline', 'Sista dag för svar i en koncession, dagar före anbudstidens slut', 'Sidste dag for svar i en koncession, dage før tilbudsfristen', 'Siste dag for svar ved konsesjonskontrakt, dager før tilbudsfristen'))
export const concessionAwardNotice = fixed('concession.awardNotice', 'days', 48, d23('art. 32(1)'), text('Days from the award of a concession to the award notice', 'Dagar från tilldelning av en koncession till efterannons', 'Frist for bekendtgørelse om tildeling af en koncession', 'Frist for kunngjøring etter tildeling av konsesjonskontrakt'))
export const concessionLong = fixed('concession.long', 'count', 5, d23('art. 18(2)'), text('Years above which a concession must be shown to need its length', 'År över vilka koncessionens längd måste behövas', 'År, hvorudover koncessionens varighed skal være nødvendig', 'År utover dette må varigheten være nødvendig'))
export const concessionAwardRise = fixed('concession.awardRise', 'percent', 20, d23('art. 8(2)'), text('Rise from the estimate above which the value at the award counts', 'Ökning från uppskattningen över vilken värdet vid tilldelningen räknas', 'Stigning fra skønnet, hvorover værdien ved tildelingen tæller', 'Økning fra anslaget der verdien ved tildelingen teller'))
export const concessionSmallChange = fixed('concession.change.small', 'percent', 10, d23('art. 43(2)'), text('Small changes of a concession, below', 'Små ändringar av en koncession, under', 'Små ændringer af en koncession, under', 'Små endringer av en konsesjonskontrakt, under'))
export const concessionChangeCap = fixed('concession.change.cap', 'percent', 50, d23('art. 43(1)(b)-(c)'), text('Highest increase by one change of a concession', 'Högsta ökning per ändring av en koncession', 'Højeste stigning ved én ændring af en koncession', 'Høyeste økning ved én endring av en konsesjonskontrakt'))
/** No change below 10 per cent of a concession worth less than this can reach the threshold itself. */
export const largeConcession: Figure = {
  figure: 'concession.change.large', unit: 'money', set: 'by each country',
  says: text('Ten times the threshold for concessions', 'Tio gånger tröskelvärdet för koncessioner', 'Ti gange tærskelværdien for koncessioner', 'Ti ganger terskelverdien for konsesjonskontrakter'),
  values: thresholdConcession.values.map(v => ({ ...v, value: v.value === 'not read' ? v.value : v.value * 10, source: { ...v.source, known: 'derived' as const } })),
}

export const lightAwardNotice = fixed('light.awardNotice', 'days', 30, d24('art. 50(1), 75(2)'), text('Days to send the award notice, social and other specific services', 'Dagar för att skicka efterannonsen, sociala och andra särskilda tjänster', 'Frist for bekendtgørelse om indgået kontrakt, sociale og andre specifikke tjenesteydelser', 'Frist for kunngjøring av kontraktsinngåelse, helse- og sosialtjenester og særlige tjenester'))
export const lightQuarter = fixed('light.quarter', 'days', 30, d24('art. 75(2)'), text('Days from the end of the quarter for collected award notices', 'Dagar från kvartalets slut för samlade efterannonser', 'Frist fra kvartalets udløb for samlede bekendtgørelser', 'Frist fra kvartalets utløp for samlede kunngjøringer'))
export const concessionQuarter = fixed('concession.quarter', 'days', 48, d23('art. 32(1)'), text('Days from the end of the quarter for collected notices of concessions', 'Dagar från kvartalets slut för samlade annonser om koncessioner', 'Frist fra kvartalets udløb for samlede bekendtgørelser om koncessioner', 'Frist fra kvartalets utløp for samlede kunngjøringer om konsesjonskontrakter'))
export const reservedShare = fixed('reserved.share', 'percent', 30, d24('art. 20(1)'), text('Disabled or disadvantaged among the staff of a reserved contract, at least', 'Personer med funktionsnedsättning eller utanför arbetsmarknaden vid reserverad upphandling, minst', 'Handicappede eller dårligt stillede ved en reserveret kontrakt, mindst', 'Funksjonshemmede eller vanskeligstilte ved en reservert kontrakt, minst'))
export const reservedLongest = fixed('reserved.years', 'count', 3, d24('art. 77(3)'), text('Longest contract reserved for organisations run by staff or users, years', 'Längsta kontrakt reserverat för organisationer som styrs av personal eller brukare, år', 'Længste kontrakt reserveret til organisationer ledet af medarbejdere eller brugere, år', 'Lengste kontrakt reservert for organisasjoner ledet av ansatte eller brukere, år'))

export const figures: readonly Figure[] = [
  concessionOpen, concessionOpenElectronic, concessionRequests, concessionStaged, concessionStagedElectronic, concessionAnswers, concessionAwardNotice, concessionLong,
  concessionAwardRise, concessionSmallChange, concessionChangeCap, largeConcession, lightAwardNotice, lightQuarter, concessionQuarter, reservedShare, reservedLongest,
]
