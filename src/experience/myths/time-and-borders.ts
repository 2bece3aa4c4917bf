import { text as t } from '../../plain/index.ts'
import { access, between, counted, documents, haste, joint, noClimate, notice, partnership, usual } from '../facts.ts'
import type { Myth } from '../types.ts'
import { all, situation } from './make.ts'

const change = { ...usual, procedure: 'open', 'modification.natureChanged': false } as const
const cancelling = { ...usual, procedure: 'open', 'cancel.reason': 'needChanged', 'cancel.toldAll': true, 'records.kept': true } as const

/** Haste, stopping, changing; buying together and looking at each other. */
export const timeAndBorders: readonly Myth[] = [
  {
    id: 'urgency', topic: 'time and change', asks: ['politician', 'buyer'], truth: 'half true',
    claim: t('Urgency lets us shorten everything.', 'Brådska låter oss korta allt.', 'Hastværk lader os afkorte alt.', 'Hast lar oss korte ned alt.'),
    answer: t('It can shorten some periods in the ordinary procedures, never those of a dialogue or an innovation partnership under the classic rules.', 'Den kan korta några tider i de vanliga förfarandena, aldrig dem i en dialog eller ett innovationspartnerskap enligt de klassiska reglerna.', 'Det kan afkorte nogle frister i de almindelige procedurer, aldrig dem i en dialog eller et innovationspartnerskab efter de klassiske regler.', 'Det kan korte ned noen frister i de vanlige prosedyrene, aldri dem i en dialog eller et innovasjonspartnerskap etter de klassiske reglene.'),
    core: t('In an open procedure a real and stated urgency brings the period down to 15 days. A late start of your own making is not urgency.', 'I ett öppet förfarande ger verklig och angiven brådska 15 dagar. Att ni själva kom i gång sent är ingen brådska.', 'I et offentligt udbud giver reel og angivet hastværk 15 dage. At I selv kom sent i gang, er ikke hastværk.', 'I en åpen konkurranse gir reell og begrunnet hast 15 dager. At dere selv kom sent i gang, er ikke hast.'),
    instead: t('Send a prior information notice early, and spend the saved weeks on the need.', 'Skicka en förhandsannons tidigt, och lägg de sparade veckorna på behovet.', 'Send en forhåndsmeddelelse tidligt, og brug de sparede uger på behovet.', 'Send en veiledende kunngjøring tidlig, og bruk de sparte ukene på behovet.'),
    situations: [
      situation({ says: t('An innovation partnership with 15 days to ask to take part, as it is urgent.', 'Ett innovationspartnerskap med 15 dagar för ansökan, eftersom det brådskar.', 'Et innovationspartnerskab med 15 dages ansøgningsfrist, fordi det haster.', 'Et innovasjonspartnerskap med 15 dager til å be om å få delta, fordi det haster.'),
        step: 'sendNotice', facts: { ...partnership, ...notice, ...haste, 'time.requestDays': 15 }, expect: all('unlawful'), decides: ['dk/time/requests-partnership', 'se/time/requests', 'no/time/requests'] }),
      situation({ says: t('An open procedure with 15 days; the urgency is real and stands in the notice.', 'Ett öppet förfarande med 15 dagar; brådskan är verklig och står i annonsen.', 'Et offentligt udbud med 15 dage; hastværket er reelt og står i bekendtgørelsen.', 'En åpen konkurranse med 15 dager; hasten er reell og står i kunngjøringen.'),
        step: 'sendNotice', facts: { ...documents, ...notice, ...haste, 'time.tenderDays': 15 }, expect: all('lawful'), decides: ['dk/time/open', 'se/time/open', 'no/time/open', 'dk/time/urgency', 'eu/time/urgency-reasoned'] }),
      situation({ says: t('The same 15 days, but normal time would have worked.', 'Samma 15 dagar, men normal tid hade fungerat.', 'De samme 15 dage, men normal tid havde kunnet bruges.', 'De samme 15 dagene, men normal tid hadde gått.'),
        step: 'sendNotice', facts: { ...documents, ...notice, ...haste, 'time.urgencySubstantiated': false, 'time.tenderDays': 15 }, expect: all('unlawful'), decides: ['dk/time/urgency', 'se/time/open', 'no/time/open'] }),
    ],
    cases: [], practise: { step: 'sendNotice' },
  },
  {
    id: 'cancel', topic: 'time and change', asks: ['buyer', 'politician', 'firm'], truth: 'half true',
    claim: t('A procurement that has begun cannot be cancelled.', 'En påbörjad upphandling kan inte avbrytas.', 'Et udbud, der er begyndt, kan ikke annulleres.', 'En konkurranse som er i gang, kan ikke avlyses.'),
    answer: t('It can, for an objective reason, when all who took part are told why.', 'Jo, av sakliga skäl, när alla som deltagit får veta varför.', 'Jo, af en saglig grund, når alle, der deltog, får at vide hvorfor.', 'Jo, av saklig grunn, når alle som har deltatt, får vite hvorfor.'),
    core: t('Cancelling to keep a certain firm from winning is unlawful.', 'Att avbryta för att hindra ett visst företag från att vinna är otillåtet.', 'At annullere for at hindre en bestemt virksomhed i at vinde er ulovligt.', 'Å avlyse for å hindre en bestemt leverandør i å vinne er ulovlig.'),
    instead: t('Say in the documents when you may stop. Write to all the same day, and use what you learned for the next try.', 'Skriv i dokumenten när ni får sluta. Skriv till alla samma dag, och använd det ni lärt er till nästa försök.', 'Skriv i udbudsmaterialet, hvornår I kan stoppe. Skriv til alle samme dag, og brug det, I lærte, til næste forsøg.', 'Skriv i dokumentene når dere kan stanse. Skriv til alle samme dag, og bruk det dere lærte, til neste forsøk.'),
    situations: [
      situation({ says: t('The need has changed; you cancel and tell all why.', 'Behovet har ändrats; ni avbryter och talar om för alla varför.', 'Behovet har ændret sig; I annullerer og fortæller alle hvorfor.', 'Behovet er endret; dere avlyser og forteller alle hvorfor.'),
        step: 'cancelProcedure', facts: cancelling, expect: all('lawful'), decides: ['dk/cancel/fair-reason', 'eu/cancel/fair-reason', 'dk/cancel/told', 'eu/cancel/told-all'] }),
      situation({ says: t('The wrong firm is about to win.', 'Fel företag håller på att vinna.', 'Den forkerte virksomhed er ved at vinde.', 'Feil leverandør er i ferd med å vinne.'),
        step: 'cancelProcedure', facts: { ...cancelling, 'cancel.reason': 'avoidWinner' }, expect: all('unlawful'), decides: ['dk/cancel/fair-reason', 'eu/cancel/fair-reason'] }),
    ],
    cases: ['kofa-hadeland'], practise: { step: 'cancelProcedure', before: 'inviteToTender' },
  },
  {
    id: 'never-change', topic: 'time and change', asks: ['buyer', 'firm', 'lawyer'], truth: 'half true',
    claim: t('A signed contract can never be changed.', 'Ett undertecknat avtal kan aldrig ändras.', 'En underskrevet kontrakt kan aldrig ændres.', 'En signert kontrakt kan aldri endres.'),
    answer: t('It can, on six lawful grounds; the best is a clear clause that stood there from the start.', 'Jo, på sex lagliga grunder; den bästa är en klar klausul som stod där från början.', 'Jo, på seks lovlige grundlag; det bedste er en klar klausul, der stod der fra starten.', 'Jo, på seks lovlige grunnlag; det beste er en klar klausul som sto der fra starten.'),
    core: t('A change that would have brought other firms or another winner is a new purchase.', 'En ändring som hade lockat andra företag eller gett en annan vinnare är ett nytt köp.', 'En ændring, der ville have tiltrukket andre virksomheder eller givet en anden vinder, er et nyt indkøb.', 'En endring som ville gitt andre leverandører eller en annen vinner, er en ny anskaffelse.'),
    instead: t('Think of what may change before you publish: volumes, phases, technology. Write it as options with limits.', 'Tänk på vad som kan ändras innan ni publicerar: volymer, faser, teknik. Skriv det som optioner med gränser.', 'Tænk på, hvad der kan ændre sig, før I offentliggør: mængder, faser, teknik. Skriv det som optioner med grænser.', 'Tenk på hva som kan endre seg før dere publiserer: volum, faser, teknologi. Skriv det som opsjoner med grenser.'),
    situations: [
      situation({ says: t('The contract grows by 20 per cent under a clear clause.', 'Kontraktet växer med 20 procent enligt en klar klausul.', 'Kontrakten vokser med 20 procent efter en klar klausul.', 'Kontrakten vokser med 20 prosent etter en klar klausul.'),
        step: 'changeContract', facts: { ...change, 'modification.ground': 'reviewClause', 'modification.percent': 20, 'modification.clauseClear': true }, expect: all('lawful'), decides: ['dk/change/clause', 'se/contract/clause', 'no/contract/clause'] }),
      situation({ says: t('It grows by 30 per cent, on no ground.', 'Det växer med 30 procent, utan någon grund.', 'Den vokser med 30 procent uden noget grundlag.', 'Den vokser med 30 prosent uten noe grunnlag.'),
        step: 'changeContract', facts: { ...change, 'modification.ground': 'none', 'modification.percent': 30, 'modification.substantial': true, 'modification.noticeSent': false, 'modification.clauseClear': false }, expect: all('unlawful'), decides: ['dk/change/ground', 'se/contract/ground', 'no/contract/ground'] }),
    ],
    cases: [], practise: { step: 'changeContract', before: 'passPhase' },
  },
  {
    id: 'joint-law', topic: 'across borders', asks: ['lawyer', 'buyer', 'politician'], truth: 'half true',
    claim: t('When buying together across the border, each must take the whole of its own law along.', 'Vid gemensamt köp över gränsen måste var och en ta med hela sin egen lag.', 'Ved fælles indkøb over grænsen skal hver især tage hele sin egen lov med.', 'Ved felles kjøp over grensen må hver og en ta med hele sin egen lov.'),
    answer: t('No: you agree on the rules of one of the countries and say so in the documents.', 'Nej: ni kommer överens om ett av ländernas regler och säger det i dokumenten.', 'Nej: I aftaler, at ét af landenes regler gælder, og siger det i udbudsmaterialet.', 'Nei: dere avtaler reglene i ett av landene og sier det i dokumentene.'),
    core: t('You may not choose it to get away from mandatory public law at home, such as the Norwegian rule on climate or the right of access to documents. For buying with Norway, write the legal basis down: the directive speaks of Member States.', 'Ni får inte välja för att komma undan tvingande offentlig rätt hemma, som den norska klimatregeln eller rätten att ta del av handlingar. Vid köp med Norge: skriv ner den rättsliga grunden, eftersom direktivet talar om medlemsstater.', 'I må ikke vælge for at slippe for ufravigelig offentlig ret derhjemme, fx den norske klimaregel eller retten til aktindsigt. Ved køb med Norge: Skriv retsgrundlaget ned; direktivet taler om medlemsstater.', 'Dere kan ikke velge for å slippe unna ufravikelig offentlig rett hjemme, som klimaregelen i Norge eller retten til innsyn. Ved kjøp mellom Norge og EU-land: skriv ned rettsgrunnlaget; direktivet snakker om medlemsstater.'),
    instead: t('Sign a short agreement before you begin: who runs it, whose rules, who signs, and where a firm complains, in which language.', 'Skriv ett kort avtal innan ni börjar: vem som leder, vems regler, vem som skriver under, och var ett företag begär överprövning, på vilket språk.', 'Lav en kort aftale, før I begynder: hvem leder, hvis regler, hvem underskriver, og hvor klager en virksomhed og på hvilket sprog.', 'Lag en kort avtale før dere begynner: hvem leder, hvilke regler, hvem signerer, og hvor klager en leverandør, på hvilket språk.'),
    situations: [
      situation({ says: t('Danish, Swedish and Norwegian towns agree on the rules of one of them, in writing.', 'Danska, svenska och norska kommuner avtalar skriftligt om ett lands regler.', 'Danske, svenske og norske kommuner aftaler skriftligt ét lands regler.', 'Danske, svenske og norske kommuner avtaler skriftlig reglene i ett av landene.'),
        step: 'agreeJointPurchase', facts: joint, expect: all('lawful'), decides: ['eu/joint/law', 'se/joint/law', 'no/joint/law', 'dk/joint/agreement', 'se/joint/agreement', 'no/joint/agreement'] }),
      situation({ says: t('They choose it to be rid of the Norwegian climate rule.', 'De väljer det för att slippa den norska klimatregeln.', 'De vælger det for at slippe for den norske klimaregel.', 'De velger det for å bli kvitt den norske klimaregelen.'),
        step: 'agreeJointPurchase', facts: { ...joint, 'joint.evades': true }, expect: all('unlawful'), decides: ['dk/joint/no-evasion', 'se/joint/no-evasion', 'no/joint/no-evasion'] }),
    ],
    cases: ['copenhagen-oslo', 'nordic-delivery'],
  },
  {
    id: 'works-elsewhere', topic: 'across borders', asks: ['buyer', 'expert', 'politician', 'lawyer'], truth: 'depends on the country',
    claim: t('What our neighbours do is lawful here too: it is the same directive.', 'Det grannarna gör är tillåtet här också: det är samma direktiv.', 'Det, naboerne gør, er også lovligt her: Det er samme direktiv.', 'Det naboene gjør, er lovlig her også: det er samme direktiv.'),
    answer: t('The directive is shared, the acts are not: the same documents can be lawful in one country and unlawful in the next.', 'Direktivet är gemensamt, lagarna är det inte: samma dokument kan vara tillåtna i ett land och otillåtna i nästa.', 'Direktivet er fælles, lovene er ikke: Det samme materiale kan være lovligt i ét land og ulovligt i det næste.', 'Direktivet er felles, lovene er det ikke: de samme dokumentene kan være lovlige i ett land og ulovlige i det neste.'),
    core: t('Most of it really is the same, and what is strictest in one country is seldom forbidden in the others.', 'Det mesta är verkligen lika, och det strängaste i ett land är sällan förbjudet i de andra.', 'Det meste er virkelig ens, og det strengeste i ét land er sjældent forbudt i de andre.', 'Det meste er virkelig likt, og det strengeste i ett land er sjelden forbudt i de andre.'),
    instead: t('Borrow ideas, not texts. Weigh the step under all three laws; documents that satisfy the strictest can travel.', 'Låna idéer, inte texter. Pröva steget enligt alla tre lagar; dokument som klarar den strängaste kan resa.', 'Lån ideer, ikke tekster. Afprøv trinnet efter alle tre love; materiale, der opfylder den strengeste, kan rejse.', 'Lån ideer, ikke tekster. Prøv steget etter alle tre lovene; dokumenter som oppfyller den strengeste, kan reise.'),
    situations: [
      situation({ says: t('Documents with criteria and weights, but without the evaluation method.', 'Dokument med kriterier och vikter, men utan utvärderingsmetoden.', 'Udbudsmateriale med kriterier og vægte, men uden evalueringsmetoden.', 'Dokumenter med kriterier og vekter, men uten evalueringsmetoden.'),
        step: 'writeDocuments', facts: { ...documents, 'award.methodDescribed': false }, expect: { DK: 'unlawful', SE: 'lawful', NO: 'lawful' }, decides: ['dk/evaluation/model-described', 'se/criteria/linked', 'eu/criteria/linked'],
        differs: t('Only Denmark demands that the documents describe the evaluation method and what counts.', 'Bara Danmark kräver att dokumenten beskriver utvärderingsmetoden och vad som räknas.', 'Kun Danmark kræver, at udbudsmaterialet beskriver evalueringsmetoden, og hvad der lægges vægt på.', 'Bare Danmark krever at dokumentene beskriver evalueringsmetoden og hva som teller.') }),
      situation({ says: t('The same documents with the method, but climate weighs nothing.', 'Samma dokument med metoden, men klimat väger inget.', 'Det samme materiale med metoden, men klima vægter intet.', 'De samme dokumentene med metoden, men klima vektes ikke.'),
        step: 'writeDocuments', facts: { ...documents, ...noClimate }, expect: { DK: 'lawful', SE: 'lawful', NO: 'needs a reason' }, decides: ['no/climate/weight', 'dk/award/linked', 'se/criteria/linked'],
        differs: t('Only Norway demands weight for climate and environment, or a reason for leaving it out.', 'Bara Norge kräver vikt för klimat och miljö, eller ett skäl för att utelämna det.', 'Kun Norge kræver vægt til klima og miljø eller en begrundelse for at udelade det.', 'Bare Norge krever vekt på klima og miljø, eller en begrunnelse for å utelate det.') }),
      situation({ says: t('A direct purchase of about 90 000 euro.', 'Ett direktköp för omkring 90 000 euro.', 'Et direkte køb på omkring 90.000 euro.', 'Et direkte kjøp på om lag 90 000 euro.'), money: between,
        step: 'chooseProcedure', facts: { ...usual, ...counted, procedure: 'directAward', 'direct.ground': 'none', 'direct.marketChecked': true, 'value.crossBorderInterest': false }, expect: { DK: 'lawful', SE: 'unlawful', NO: 'lawful' }, decides: ['se/direct/limit', 'dk/value/no-split', 'no/value/split'],
        differs: t('Only Sweden demands an advert at this size; in Denmark it takes a clear interest from firms abroad.', 'Bara Sverige kräver annons vid den här storleken; i Danmark krävs det ett tydligt intresse från företag utomlands.', 'Kun Sverige kræver annoncering ved denne størrelse; i Danmark kræver det klar grænseoverskridende interesse.', 'Bare Sverige krever kunngjøring ved denne størrelsen; i Danmark må leverandører i utlandet klart være interessert.') }),
    ],
    cases: ['nordic-delivery', 'region-midtjylland', 'kofa-hadeland', 'innovann'], practise: { step: 'writeDocuments' },
  },
  {
    id: 'all-secret', topic: 'across borders', asks: ['firm', 'lawyer', 'politician'], truth: 'depends on the country',
    claim: t('A firm has written ‘trade secret’ on its tender, so all of it is secret.', 'Ett företag har skrivit ’affärshemlighet’ på anbudet, så allt är hemligt.', 'En virksomhed har skrevet ’forretningshemmelighed’ på tilbuddet, så alt er hemmeligt.', 'En leverandør har skrevet ‘forretningshemmelighet’ på tilbudet, så alt er hemmelig.'),
    answer: t('No: you test part by part what would really do harm, and give out the rest; who may ask, and when, differs.', 'Nej: ni prövar del för del vad som verkligen skulle skada, och lämnar ut resten; vem som får fråga, och när, skiljer sig.', 'Nej: I prøver del for del, hvad der reelt ville skade, og udleverer resten; hvem der kan bede om det og hvornår, er forskelligt.', 'Nei: dere prøver del for del hva som virkelig ville skade, og gir ut resten; hvem som kan be om innsyn, og når, er ulikt.'),
    core: t('Real trade secrets must be kept, and before the award tenders are closed in all three countries.', 'Verkliga affärshemligheter ska skyddas, och före tilldelningen är anbuden stängda i alla tre länder.', 'Reelle forretningshemmeligheder skal beskyttes, og før tildelingen er tilbuddene lukkede i alle tre lande.', 'Reelle forretningshemmeligheter må vernes, og før tildelingen er tilbudene lukket i alle tre land.'),
    instead: t('Ask the firms already in the documents to mark what is secret and why. Decide yourselves, in writing.', 'Be företagen redan i dokumenten att markera vad som är hemligt och varför. Avgör själva, skriftligt.', 'Bed allerede i udbudsmaterialet virksomhederne markere, hvad der er hemmeligt, og hvorfor. Afgør det selv, skriftligt.', 'Be leverandørene allerede i dokumentene om å merke hva som er hemmelig, og hvorfor. Avgjør selv, skriftlig.'),
    situations: [
      situation({ says: t('A newspaper asks after the award; you give it all but the tested secrets.', 'En tidning frågar efter tilldelningen; ni lämnar ut allt utom de prövade hemligheterna.', 'En avis beder om aktindsigt efter tildelingen; I giver alt undtagen de prøvede hemmeligheder.', 'En avis ber om innsyn etter tildelingen; dere gir alt unntatt de prøvde hemmelighetene.'),
        step: 'answerAccessRequest', facts: access, expect: all('lawful'), decides: ['dk/access/complainants-and-media', 'se/access/open-after', 'no/access/after-choice', 'dk/access/secrets', 'se/access/secrets', 'no/access/secrets'] }),
      situation({ says: t('You refuse the newspaper everything, on the firm’s word.', 'Ni nekar tidningen allt, på företagets ord.', 'I afslår alt til avisen på virksomhedens ord.', 'Dere avslår alt til avisen, på leverandørens ord.'),
        step: 'answerAccessRequest', facts: { ...access, 'access.answer': 'refused', 'access.tested': false }, expect: all('unlawful'), decides: ['dk/access/complainants-and-media', 'se/access/open-after', 'no/access/after-choice'] }),
      situation({ says: t('A curious citizen asks for the same tender and is refused.', 'En nyfiken medborgare frågar efter samma anbud och nekas.', 'En nysgerrig borger beder om det samme tilbud og får afslag.', 'En nysgjerrig innbygger ber om det samme tilbudet og får avslag.'),
        step: 'answerAccessRequest', facts: { ...access, 'access.asker': 'other', 'access.answer': 'refused' }, expect: { DK: 'lawful', SE: 'unlawful', NO: 'unlawful' }, decides: ['se/access/open-after', 'no/access/after-choice', 'dk/access/secrets', 'dk/access/others'],
        differs: t('In Sweden and Norway anybody may ask. In Denmark tenders are open to those who may complain and to the media.', 'I Sverige och Norge får vem som helst fråga. I Danmark är anbuden öppna för den som får klaga och för medierna.', 'I Sverige og Norge kan enhver bede om det. I Danmark er tilbuddene åbne for dem, der kan klage, og for medierne.', 'I Sverige og Norge kan hvem som helst spørre. I Danmark er tilbudene åpne for dem som kan klage, og for mediene.') }),
    ],
    cases: [],
  },
]
