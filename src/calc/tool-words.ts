import type { Lang } from '../plain/index.ts'

export const tools = ['thresholds', 'value', 'time-plan', 'procedure', 'review-clock', 'contract-change', 'two-efforts', 'joint'] as const
export type Tool = (typeof tools)[number]

/** The words people look for when a calculator is what they need; a search may match any of them. Small letters. */
export const toolWords: Readonly<Record<Tool, Readonly<Record<Lang, readonly string[]>>>> = {
  thresholds: {
    en: ['threshold', 'thresholds', 'eu threshold', 'how much', 'limit', 'above the threshold', 'below the threshold', 'direct award limit'],
    sv: ['tröskelvärde', 'tröskelvärden', 'tröskel', 'beloppsgräns', 'direktupphandlingsgräns', 'hur mycket', 'över tröskelvärdet', 'under tröskelvärdet'],
    da: ['tærskelværdi', 'tærskelværdier', 'beløbsgrænse', 'udbudspligt', 'hvor meget', 'over tærskelværdien', 'under tærskelværdien'],
    nb: ['terskelverdi', 'terskelverdier', 'beløpsgrense', 'eøs-terskel', 'kunngjøringsplikt', 'hvor mye', 'over terskelverdien', 'under terskelverdien'],
  },
  value: {
    en: ['value', 'estimate', 'estimated value', 'calculate the value', 'options', 'lots', 'splitting', 'vat'],
    sv: ['värde', 'beräkna värdet', 'uppskattat värde', 'kontraktsvärde', 'optioner', 'delkontrakt', 'uppdelning', 'moms'],
    da: ['værdi', 'anslået værdi', 'beregn værdien', 'kontraktværdi', 'optioner', 'delkontrakter', 'opdeling', 'moms'],
    nb: ['verdi', 'anslått verdi', 'beregn verdien', 'kontraktsverdi', 'opsjoner', 'delkontrakter', 'oppdeling', 'mva'],
  },
  'time-plan': {
    en: ['time plan', 'timeline', 'schedule', 'deadline', 'deadlines', 'time limit', 'time limits', 'how long does a procurement take', 'tender period', 'calendar', 'dates'],
    sv: ['tidsplan', 'tidslinje', 'tidsfrist', 'tidsfrister', 'anbudstid', 'ansökningstid', 'hur lång tid tar en upphandling', 'kalender', 'datum', 'förkortad tid', 'brådska'],
    da: ['tidsplan', 'tidslinje', 'frist', 'frister', 'tilbudsfrist', 'ansøgningsfrist', 'mindstefrist', 'hvor lang tid tager et udbud', 'kalender', 'datoer', 'hasteprocedure'],
    nb: ['tidsplan', 'tidslinje', 'frist', 'frister', 'tilbudsfrist', 'forespørselsfrist', 'minstefrist', 'hvor lang tid tar en anskaffelse', 'kalender', 'datoer', 'hastefrist'],
  },
  procedure: {
    en: ['procedure', 'which procedure', 'choose the procedure', 'open procedure', 'negotiation', 'dialogue', 'innovation partnership', 'direct award'],
    sv: ['förfarande', 'vilket förfarande', 'välj förfarande', 'upphandlingsförfarande', 'öppet förfarande', 'förhandlat', 'dialog', 'innovationspartnerskap', 'direktupphandling'],
    da: ['procedure', 'udbudsform', 'udbudsprocedure', 'hvilken procedure', 'offentligt udbud', 'udbud med forhandling', 'dialog', 'innovationspartnerskab', 'direkte tildeling'],
    nb: ['prosedyre', 'anskaffelsesprosedyre', 'hvilken prosedyre', 'åpen anbudskonkurranse', 'forhandling', 'dialog', 'innovasjonspartnerskap', 'direkte anskaffelse'],
  },
  'review-clock': {
    en: ['challenge', 'challenge an award', 'complain', 'complaint', 'appeal', 'review', 'standstill', 'time limit to complain', 'how long can an award be challenged', 'ineffective', 'damages', 'complaints board', 'fee', 'signing the contract'],
    sv: ['överklaga', 'överprövning', 'överpröva', 'klaga', 'klagomål', 'avtalsspärr', 'tiodagarsfrist', 'förvaltningsrätten', 'ogiltigt avtal', 'skadestånd', 'upphandlingsskadeavgift', 'hur länge kan man överklaga', 'teckna avtal'],
    da: ['klage', 'klager', 'klagefrist', 'klagenævn', 'klagenævnet for udbud', 'standstill', 'opsættende virkning', 'uden virkning', 'erstatning', 'klagegebyr', 'hvor længe kan man klage', 'underskrive kontrakt'],
    nb: ['klage', 'klagefrist', 'klagenemnd', 'kofa', 'karensperiode', 'karens', 'midlertidig forføyning', 'begjæring', 'uten virkning', 'erstatning', 'gebyr', 'hvor lenge kan man klage', 'signere kontrakt'],
  },
  'contract-change': {
    en: ['change', 'contract change', 'modification', 'amend the contract', 'extension', 'additional', 'substantial change'],
    sv: ['ändring', 'avtalsändring', 'ändra avtalet', 'tilläggsbeställning', 'förlängning', 'väsentlig ändring', 'kompletterande'],
    da: ['ændring', 'kontraktændring', 'ændre kontrakten', 'tillægskøb', 'forlængelse', 'grundlæggende element', 'væsentlig ændring'],
    nb: ['endring', 'kontraktsendring', 'endre kontrakten', 'tilleggskjøp', 'forlengelse', 'vesentlig endring'],
  },
  'two-efforts': {
    en: ['two efforts or one', 'transaction cost', 'cost of a procurement', 'does it pay to buy together', 'economies of scale', 'volume', 'coordination'],
    sv: ['två insatser eller en', 'transaktionskostnad', 'vad kostar en upphandling', 'lönar det sig att köpa tillsammans', 'stordriftsfördelar', 'volym', 'samordning'],
    da: ['to indsatser eller én', 'transaktionsomkostninger', 'hvad koster et udbud', 'kan det betale sig at købe sammen', 'stordriftsfordele', 'mængde', 'koordinering'],
    nb: ['to innsatser eller én', 'transaksjonskostnader', 'hva koster en anskaffelse', 'lønner det seg å kjøpe sammen', 'stordriftsfordeler', 'volum', 'samordning'],
  },
  joint: {
    en: ['joint procurement', 'joint purchase', 'cross-border', 'buy together', 'joint agreement', 'applicable law', 'choice of law', 'several buyers'],
    sv: ['gemensam upphandling', 'samordnad upphandling', 'över gränsen', 'gränsöverskridande', 'köpa tillsammans', 'överenskommelse', 'tillämplig lag', 'lagval', 'flera köpare'],
    da: ['fælles udbud', 'fælles indkøb', 'over grænsen', 'grænseoverskridende', 'købe sammen', 'samarbejdsaftale', 'lovvalg', 'flere ordregivere'],
    nb: ['felles anskaffelse', 'fellesanskaffelse', 'over grensen', 'grenseoverskridende', 'kjøpe sammen', 'samarbeidsavtale', 'lovvalg', 'flere oppdragsgivere'],
  },
}
