import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

export const buyerKind = oneOfFact('buyer.kind', 'record',
  t('Kind of buyer', 'Typ av köpare', 'Type ordregiver', 'Type oppdragsgiver'),
  t('Who is buying?', 'Vem köper?', 'Hvem køber?', 'Hvem kjøper?'), {
    municipality: t('municipality', 'kommun', 'kommune', 'kommune'),
    utility: t('municipal utility', 'kommunalt försörjningsbolag', 'kommunalt forsyningsselskab', 'kommunalt forsyningsforetak'),
    state: t('state authority', 'statlig myndighet', 'statslig myndighed', 'statlig myndighet'),
  })
export const activity = oneOfFact('activity', 'record',
  t('What the purchase is for', 'Vad köpet är till för', 'Hvad købet er til', 'Hva anskaffelsen er til'),
  t('Which activity does the purchase serve? Water, energy, transport, ports and post have rules of their own.', 'Vilken verksamhet gäller köpet? Vatten, energi, transporter, hamnar och post har egna regler.', 'Hvilken aktivitet vedrører købet? Vand, energi, transport, havne og post har egne regler.', 'Hvilken aktivitet gjelder anskaffelsen? Vann, energi, transport, havner og post har egne regler.'), {
    general: t('the ordinary work of an authority (also roads, parks, schools, waste, and sewage by itself)', 'en myndighets vanliga verksamhet (även gator, parker, skolor, avfall och enbart avlopp)', 'en myndigheds almindelige virksomhed (også veje, parker, skoler, affald og spildevand alene)', 'ordinær virksomhet i en oppdragsgiver (også veier, parker, skoler, avfall og avløp alene)'),
    water: t('drinking water', 'dricksvatten', 'drikkevand', 'drikkevann'),
    sewage: t('sewage or drainage, by somebody who also supplies drinking water, and connected with it', 'avlopp eller dagvatten hos någon som också levererar dricksvatten, i samband med det', 'spildevand eller afvanding hos en, der også leverer drikkevand, i forbindelse hermed', 'avløp eller drenering hos noen som også leverer drikkevann, i sammenheng med det'),
    heat: t('gas or heat: network, production or supply', 'gas eller värme: nät, produktion eller leverans', 'gas eller varme: net, produktion eller forsyning', 'gass eller varme: nett, produksjon eller leveranse'),
    electricity: t('electricity: network, production or supply', 'el: nät, produktion eller leverans', 'elektricitet: net, produktion eller forsyning', 'elektrisitet: nett, produksjon eller leveranse'),
    transport: t('a public transport network', 'ett nät för kollektivtrafik', 'et net til offentlig transport', 'et kollektivtransportnett'),
    ports: t('ports or airports', 'hamnar eller flygplatser', 'havne eller lufthavne', 'havner eller lufthavner'),
    post: t('postal services', 'posttjänster', 'posttjenester', 'posttjenester'),
  })
export const subject = oneOfFact('subject', 'record',
  t('What is bought', 'Vad som köps', 'Hvad der købes', 'Hva som kjøpes'),
  t('Is it mainly goods, services or works, and is it a concession?', 'Är det främst varor, tjänster eller byggentreprenad, och är det en koncession?', 'Er det især varer, tjenesteydelser eller bygge- og anlægsarbejde, og er det en koncession?', 'Er det hovedsakelig varer, tjenester eller bygge- og anleggsarbeid, og er det en konsesjon?'), {
    goods: t('goods', 'varor', 'varer', 'varer'),
    services: t('services', 'tjänster', 'tjenesteydelser', 'tjenester'),
    works: t('works', 'byggentreprenad', 'bygge- og anlægsarbejde', 'bygge- og anleggsarbeid'),
    socialServices: t('social or other specific services (the light regime)', 'sociala eller andra särskilda tjänster', 'sociale eller andre specifikke tjenesteydelser (light-regimet)', 'helse- og sosialtjenester eller særlige tjenester'),
    serviceConcession: t('a services concession: the supplier lives by what users pay and bears the risk', 'en tjänstekoncession: leverantören lever på det som användarna betalar och bär risken', 'en tjenesteydelseskoncession: leverandøren lever af det, brugerne betaler, og bærer risikoen', 'en tjenestekonsesjon: leverandøren lever av det brukerne betaler, og bærer risikoen'),
    worksConcession: t('a works concession', 'en byggkoncession', 'en bygge- og anlægskoncession', 'en bygge- og anleggskonsesjon'),
  })
export const estimatedValue = numberOf('value.estimated', 'money', 'record',
  t('Estimated value, without VAT', 'Beräknat värde, utan moms', 'Anslået værdi, uden moms', 'Anslått verdi, uten mva.'),
  t('What is everything worth over the whole contract, without VAT?', 'Vad är allt värt under hela avtalet, utan moms?', 'Hvad er det hele værd i hele kontraktens løbetid, uden moms?', 'Hva er alt verdt i hele kontraktstiden, uten mva.?'))
export const valueBasis = oneOfFact('value.basis', 'record',
  t('What the estimate rests on', 'Vad beräkningen bygger på', 'Hvad beregningen bygger på', 'Hva beregningen bygger på'),
  t('What does the estimate rest on?', 'Vad bygger beräkningen på?', 'Hvad bygger beregningen på?', 'Hva bygger beregningen på?'), {
    market: t('figures from the market', 'uppgifter från marknaden', 'tal fra markedet', 'tall fra markedet'),
    earlier: t('an earlier purchase', 'ett tidigare köp', 'et tidligere køb', 'en tidligere anskaffelse'),
    guess: t('a guess', 'en gissning', 'et gæt', 'en gjetning'),
  })
export const optionsCounted = yesNo('value.optionsCounted', 'record',
  t('Options and extensions counted', 'Optioner och förlängningar medräknade', 'Optioner og forlængelser medregnet', 'Opsjoner og forlengelser medregnet'),
  t('Are all options and extensions counted in the value?', 'Är alla optioner och förlängningar medräknade i värdet?', 'Er alle optioner og forlængelser regnet med i værdien?', 'Er alle opsjoner og forlengelser regnet med i verdien?'))
export const partnershipCounted = yesNo('value.partnershipCounted', 'record',
  t('Development and later purchase both counted', 'Både utveckling och senare köp medräknat', 'Både udvikling og senere køb medregnet', 'Både utvikling og senere kjøp medregnet'),
  t('Does the value hold the development in all phases and what is bought at the end?', 'Omfattar värdet utvecklingen i alla faser och det som köps till sist?', 'Omfatter værdien udviklingen i alle faser og det, der købes til sidst?', 'Omfatter verdien utviklingen i alle faser og det som kjøpes til slutt?'))
export const paymentsCounted = yesNo('value.paymentsCounted', 'record',
  t('Payments to participants counted', 'Ersättning till deltagare medräknad', 'Betaling til deltagere medregnet', 'Betaling til deltakere medregnet'),
  t('Are prizes and payments to those who take part counted?', 'Är premier och ersättningar till deltagarna medräknade?', 'Er præmier og betaling til deltagerne regnet med?', 'Er premier og betaling til deltakerne regnet med?'))
export const split = yesNo('value.split', 'person',
  t('Purchase split without an objective reason', 'Köpet uppdelat utan sakligt skäl', 'Købet delt op uden saglig grund', 'Anskaffelsen delt opp uten saklig grunn'),
  t('Is the purchase split into parts without an objective reason?', 'Är köpet uppdelat utan sakliga skäl?', 'Er købet delt op uden saglige grunde?', 'Er anskaffelsen delt opp uten saklige grunner?'))
export const crossBorderInterest = yesNo('value.crossBorderInterest', 'judgement',
  t('Clear cross-border interest', 'Bestämt gränsöverskridande intresse', 'Klar grænseoverskridende interesse', 'Klar grenseoverskridende interesse'),
  t('Would firms in other countries clearly be interested (value, place, kind of work)?', 'Skulle företag i andra länder vara tydligt intresserade (värde, plats, typ av arbete)?', 'Ville virksomheder i andre lande være klart interesserede (værdi, sted, type opgave)?', 'Ville leverandører i andre land være klart interessert (verdi, sted, type oppdrag)?'))
