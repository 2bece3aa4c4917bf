import { text as t } from '../../plain/index.ts'
import * as f from '../../law/index.ts'
import type { CaseStep } from '../../law/index.ts'
import { directGrounds, procedures } from '../actions.ts'
import type { CaseState } from '../state.ts'
import { factField, type Form } from './field.ts'

export const adviserOptions = {
  expert: t('the subject expert', 'ämnesexperten', 'fageksperten', 'fageksperten'),
  user: t('a user', 'en användare', 'en bruger', 'en bruker'),
  lawyer: t('the lawyer', 'juristen', 'juristen', 'juristen'),
  finance: t('the finance officer', 'ekonomen', 'økonomen', 'økonomen'),
}
export const intentOptions = {
  maturity: t('How mature is your solution?', 'Hur mogen är er lösning?', 'Hvor moden er jeres løsning?', 'Hvor moden er løsningen deres?'),
  priceRange: t('What would it roughly cost?', 'Vad skulle det ungefär kosta?', 'Hvad ville det cirka koste?', 'Hva ville det omtrent koste?'),
  risk: t('Where do you see the greatest risk?', 'Var ser ni störst risk?', 'Hvor ser I den største risiko?', 'Hvor ser dere størst risiko?'),
  rights: t('What do you need to keep of the rights?', 'Vilka rättigheter behöver ni behålla?', 'Hvilke rettigheder har I brug for at beholde?', 'Hvilke rettigheter må dere beholde?'),
  interoperability: t('How does it fit with pipes, trees and operation?', 'Hur passar det med ledningar, träd och drift?', 'Hvordan passer den til ledninger, træer og drift?', 'Hvordan passer den med ledninger, trær og drift?'),
  delivery: t('How soon, and how much at a time?', 'Hur snart, och hur mycket åt gången?', 'Hvor hurtigt og hvor meget ad gangen?', 'Hvor raskt, og hvor mye om gangen?'),
  demo: t('Can we see it work?', 'Kan vi se det fungera?', 'Kan vi se den virke?', 'Kan vi se den virke?'),
}
export const shareOptions = {
  need: t('the need', 'behovet', 'behovet', 'behovet'),
  timetable: t('the timetable', 'tidsplanen', 'tidsplanen', 'tidsplanen'),
  budget: t('the budget', 'budgeten', 'budgettet', 'budsjettet'),
  draft: t('a draft of the documents', 'ett utkast till dokumenten', 'et udkast til materialet', 'et utkast til dokumentene'),
}
export const jointLawOptions = {
  DK: t('Danish law', 'dansk lag', 'dansk lov', 'dansk lov'),
  SE: t('Swedish law', 'svensk lag', 'svensk lov', 'svensk lov'),
  NO: t('Norwegian law', 'norsk lag', 'norsk lov', 'norsk lov'),
  other: t('the law of another country', 'ett annat lands lag', 'et andet lands lov', 'loven i et annet land'),
  none: t('none: it has not been settled', 'ingen: det är inte bestämt', 'ingen: det er ikke aftalt', 'ingen: det er ikke avtalt'),
}
/** Denmark's and Sweden's acts name the EU alone, so that Norway as a partner asks for a basis in writing. */
const withNorway = (s: CaseState): boolean => s.country === 'NO' || s.partners.some(p => p.country === 'NO')
const needFields: Form['fields'] = [
  { name: 'what', kind: 'long', needed: true, label: t('The need, in your own words', 'Behovet, med egna ord', 'Behovet med dine egne ord', 'Behovet med egne ord'), help: t('Say what shall be achieved, for whom, and how it shows.', 'Skriv vad som ska uppnås, för vem och hur det märks.', 'Skriv, hvad der skal opnås, for hvem, og hvordan det kan ses.', 'Skriv hva som skal oppnås, for hvem, og hvordan det merkes.') },
  factField('form', f.needForm),
  { name: 'measures', kind: 'long', label: t('How you will know that it works', 'Hur ni vet att det fungerar', 'Hvordan I ved, at det virker', 'Hvordan dere vet at det virker'), help: t('A figure that can be measured: cubic metres delayed, trees alive after two summers.', 'Ett mått som går att mäta: kubikmeter fördröjt vatten, träd som lever efter två somrar.', 'Et mål, der kan måles: kubikmeter forsinket vand, træer i live efter to somre.', 'Et mål som kan måles: kubikkmeter fordrøyd vann, trær i live etter to somre.') },
  { name: 'budget', kind: 'money', saysFact: f.budgetDocumented, label: t('Budget, without VAT', 'Budget, utan moms', 'Budget, uden moms', 'Budsjett, uten mva.'), help: t('Leave empty if it is not fixed yet.', 'Lämna tomt om den inte är fastställd.', 'Lad feltet stå tomt, hvis det ikke er fastlagt.', 'La feltet stå tomt hvis det ikke er fastsatt.') },
]
const why = { name: 'why', kind: 'long', needed: true, label: t('Why does it change?', 'Varför ändras det?', 'Hvorfor ændres det?', 'Hvorfor endres det?') } as const

export const before = {
  stateNeed: { lead: t('Everything later hangs on this. Firms can only invent what the need leaves open.', 'Allt senare hänger på detta. Företag kan bara uppfinna det som behovet lämnar öppet.', 'Alt senere afhænger af dette. Virksomheder kan kun opfinde det, som behovet lader stå åbent.', 'Alt senere henger på dette. Leverandører kan bare finne opp det behovet lar stå åpent.'), fields: needFields },
  changeNeed: { lead: t('A need may grow as you learn. Say why, so that all can follow.', 'Ett behov får växa när man lär sig. Skriv varför, så att alla kan följa med.', 'Et behov må gerne udvikle sig. Skriv hvorfor, så alle kan følge med.', 'Et behov kan utvikle seg. Skriv hvorfor, så alle kan følge med.'), fields: [...needFields, why] },
  askAdviser: {
    lead: t('Each answer costs time. Each also saves some.', 'Varje svar kostar tid. Varje svar sparar också tid.', 'Hvert svar koster tid. Hvert svar sparer også tid.', 'Hvert svar koster tid. Hvert svar sparer også tid.'),
    fields: [
      { name: 'who', kind: 'one', label: t('Whom do you ask?', 'Vem frågar ni?', 'Hvem spørger I?', 'Hvem spør dere?'), options: adviserOptions },
      { name: 'topic', kind: 'adviser topic', needed: true, label: t('About what?', 'Om vad?', 'Om hvad?', 'Om hva?') },
    ],
  },
  estimateValue: {
    lead: t('Count everything you may come to pay, without VAT. The sum decides which rules apply.', 'Räkna allt ni kan komma att betala, utan moms. Summan avgör vilka regler som gäller.', 'Regn alt med, som I kan komme til at betale, uden moms. Summen afgør, hvilke regler der gælder.', 'Regn med alt dere kan komme til å betale, uten mva. Summen avgjør hvilke regler som gjelder.'),
    fields: [
      factField('subject', f.subject, {}, ['goods', 'services', 'works']), factField('basis', f.valueBasis),
      { name: 'purchase', kind: 'money', needed: true, label: t('The purchase itself', 'Själva köpet', 'Selve købet', 'Selve kjøpet') },
      { name: 'development', kind: 'money', label: t('Development, all phases', 'Utveckling, alla faser', 'Udvikling, alle faser', 'Utvikling, alle faser') },
      { name: 'options', kind: 'money', label: t('Options and extensions', 'Optioner och förlängningar', 'Optioner og forlængelser', 'Opsjoner og forlengelser') },
      { name: 'payments', kind: 'money', label: t('Payments to those who take part', 'Ersättning till deltagare', 'Betaling til deltagere', 'Betaling til deltakere') },
      { name: 'counted', kind: 'many', label: t('Count in the value', 'Räkna med i värdet', 'Regn med i værdien', 'Regn med i verdien'), options: {
        development: t('development', 'utveckling', 'udvikling', 'utvikling'),
        options: t('options and extensions', 'optioner och förlängningar', 'optioner og forlængelser', 'opsjoner og forlengelser'),
        payments: t('payments to participants', 'ersättning till deltagare', 'betaling til deltagere', 'betaling til deltakere'),
      }, optionFacts: { development: f.partnershipCounted, options: f.optionsCounted, payments: f.paymentsCounted } },
      factField('split', f.split, { label: t('Split it into smaller purchases to stay below the limit', 'Dela upp i mindre köp för att hamna under gränsen', 'Del op i mindre køb for at holde sig under grænsen', 'Del opp i mindre kjøp for å holde seg under grensen') }),
      factField('pattern', f.valuePattern), factField('units', f.unitsCounted),
    ],
  },
  agreeJointPurchase: {
    lead: t('Buyers in several countries agree before the procurement begins. Each one’s own law is asked, and all of them have to allow it.', 'Köpare i flera länder kommer överens innan upphandlingen börjar. Vars och ens egen lag tillfrågas, och alla måste tillåta det.', 'Ordregivere i flere lande indgår en aftale, før udbuddet begynder. Hver enkelts egen lov bliver spurgt, og alle skal tillade det.', 'Oppdragsgivere i flere land avtaler før anskaffelsen begynner. Loven til hver enkelt blir spurt, og alle må tillate det.'),
    fields: [
      factField('form', f.jointForm),
      { name: 'law', kind: 'one', needed: true, label: f.jointLaw.label, help: f.jointLaw.ask, options: jointLawOptions },
      factField('signed', f.jointAgreed),
      factField('international', f.jointInternational),
      { name: 'parts', kind: 'long', saysFact: f.jointPartsWritten, label: t('Who answers for what', 'Vem som ansvarar för vad', 'Hvem der er ansvarlig for hvad', 'Hvem som er ansvarlig for hva'), help: t('Lead, notice, evaluation, contract, payment, complaints. Leave empty if it is not written anywhere.', 'Ledning, annons, utvärdering, avtal, betalning, överprövning. Lämna tomt om det inte står någonstans.', 'Ledelse, bekendtgørelse, evaluering, kontrakt, betaling, klager. Lad feltet stå tomt, hvis det ikke står nogen steder.', 'Ledelse, kunngjøring, evaluering, kontrakt, betaling, klager. La feltet stå tomt hvis det ikke står noe sted.') },
      factField('lawStated', f.jointLawStated), factField('buyersNamed', f.jointBuyersNamed), factField('forumTold', f.jointForumTold),
      factField('eeaReasoned', f.jointEeaReasoned, { when: withNorway }),
      factField('entityLaw', f.jointEntityLaw, { group: t('Only for a joint entity', 'Bara för en gemensam enhet', 'Kun for en fælles enhed', 'Bare for en felles enhet') }), factField('entityDecided', f.jointEntityDecided),
    ],
  },
  announceConsultation: {
    lead: t('Tell the market that you want to talk, before you have decided anything.', 'Berätta för marknaden att ni vill samtala, innan ni har bestämt något.', 'Fortæl markedet, at I gerne vil tale, før I har besluttet noget.', 'Fortell markedet at dere vil snakke, før dere har bestemt noe.'),
    fields: [
      factField('channel', f.noticeChannel, { options: Object.fromEntries(Object.entries((f.noticeChannel.is as { options: Record<string, import('../../plain/index.ts').Text> }).options).filter(([k]) => k !== 'none')) }),
      factField('open', f.consultationOpen),
      { name: 'questions', kind: 'lines', label: t('Questions to the market, one per line', 'Frågor till marknaden, en per rad', 'Spørgsmål til markedet, ét pr. linje', 'Spørsmål til markedet, ett per linje') },
      { name: 'until', kind: 'day', needed: true, label: t('Firms can sign up until', 'Företag kan anmäla sig till och med', 'Virksomheder kan melde sig til og med', 'Leverandører kan melde seg til og med') },
    ],
  },
  inviteFirms: {
    lead: t('You may write to firms you know of, so long as others get the same chance.', 'Ni får skriva till företag ni känner till, så länge andra får samma möjlighet.', 'I må gerne skrive til virksomheder, I kender, så længe andre får samme mulighed.', 'Dere kan skrive til leverandører dere kjenner til, så lenge andre får samme mulighet.'),
    fields: [{ name: 'firms', kind: 'firms', firms: 'known', needed: true, label: t('Firms', 'Företag', 'Virksomheder', 'Leverandører') }],
  },
  meetFirm: {
    lead: t('Ask what you need to know. What you tell one, all must get.', 'Fråga det ni behöver veta. Det ni berättar för en ska alla få.', 'Spørg om det, I har brug for at vide. Det, I fortæller én, skal alle have.', 'Spør om det dere trenger å vite. Det dere forteller én, skal alle få.'),
    fields: [
      { name: 'firm', kind: 'firm', firms: 'known', needed: true, label: t('Firm', 'Företag', 'Virksomhed', 'Leverandør') },
      { name: 'about', kind: 'many', label: t('You ask', 'Ni frågar', 'I spørger', 'Dere spør'), options: intentOptions },
      { name: 'share', kind: 'many', label: t('You tell', 'Ni berättar', 'I fortæller', 'Dere forteller'), options: shareOptions },
      factField('minutes', f.meetingDocumented), factField('promise', f.promiseGiven),
      { name: 'note', kind: 'long', label: t('Your note', 'Er anteckning', 'Jeres notat', 'Notatet deres') },
    ],
  },
  shareNotes: {
    lead: t('Put what firms were told where everybody can read it.', 'Lägg det som företagen fått veta där alla kan läsa det.', 'Læg det, virksomhederne har fået at vide, frem, så alle kan læse det.', 'Legg det leverandørene har fått vite, der alle kan lese det.'),
    fields: [
      { name: 'to', kind: 'one', label: t('To whom?', 'Till vem?', 'Til hvem?', 'Til hvem?'), options: { all: t('everybody', 'alla', 'alle', 'alle'), some: t('only some firms', 'bara vissa företag', 'kun nogle virksomheder', 'bare noen leverandører') } },
      { name: 'firms', kind: 'firms', firms: 'known', label: t('Which firms, if only some', 'Vilka företag, om bara vissa', 'Hvilke virksomheder, hvis kun nogle', 'Hvilke leverandører, hvis bare noen') },
      factField('secrets', f.secretPassedOn),
    ],
  },
  publishConsultationReport: {
    lead: t('Say who was met, what you learned and what it changes. It evens out the head start.', 'Berätta vilka ni mött, vad ni lärt och vad det ändrar. Det jämnar ut försprånget.', 'Fortæl, hvem I har mødt, hvad I har lært, og hvad det ændrer. Det udligner forspringet.', 'Fortell hvem dere har møtt, hva dere har lært, og hva det endrer. Det utjevner forspranget.'),
    fields: [
      { name: 'learned', kind: 'long', needed: true, label: t('What you learned', 'Vad ni lärde er', 'Hvad I lærte', 'Hva dere lærte') },
      { name: 'effect', kind: 'long', label: t('What it changes in need or requirements', 'Vad det ändrar i behov eller krav', 'Hvad det ændrer i behov eller krav', 'Hva det endrer i behov eller krav') },
      factField('secrets', f.secretPassedOn),
    ],
  },
  chooseProcedure: {
    lead: t('Each procedure has its conditions. The law beside you says which you meet.', 'Varje förfarande har sina villkor. Lagen bredvid säger vilka ni uppfyller.', 'Hver procedure har sine betingelser. Loven ved siden af siger, hvilke I opfylder.', 'Hver prosedyre har sine vilkår. Loven ved siden av sier hvilke dere oppfyller.'),
    fields: [
      factField('procedure', f.procedure, {}, procedures),
      factField('ground', f.directGround, { help: t('Only for procedures without a notice.', 'Bara för förfaranden utan annons.', 'Kun for procedurer uden bekendtgørelse.', 'Bare for prosedyrer uten kunngjøring.') }, directGrounds),
      { name: 'reason', kind: 'long', saysFact: f.procedureReasoned, label: t('Why this procedure?', 'Varför detta förfarande?', 'Hvorfor denne procedure?', 'Hvorfor denne prosedyren?') },
      { name: 'marketAnalysis', kind: 'long', saysFact: f.marketAnalysed, label: t('What the market offers today, and what is missing', 'Vad marknaden erbjuder i dag, och vad som saknas', 'Hvad markedet tilbyder i dag, og hvad der mangler', 'Hva markedet tilbyr i dag, og hva som mangler') },
      factField('marketChecked', f.marketChecked),
    ],
  },
} satisfies Partial<Record<CaseStep, Form>>
