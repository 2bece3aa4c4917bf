import { text as t, type Text } from '../../plain/index.ts'

const same = (s: string): Text => t(s, s, s, s)

/** The units that a figure may have. `other` says its own. Amounts of money keep their currency: nothing is converted silently. */
export const unitWords = {
  firms: t('firms', 'företag', 'virksomheder', 'leverandører'), bids: t('tenders', 'anbud', 'tilbud', 'tilbud'), people: t('people', 'personer', 'personer', 'personer'), proposals: t('proposals', 'förslag', 'forslag', 'forslag'),
  buyers: t('buyers', 'köpare', 'ordregivere', 'oppdragsgivere'), municipalities: t('municipalities', 'kommuner', 'kommuner', 'kommuner'), schools: t('schools', 'skolor', 'skoler', 'skoler'), solutions: t('solutions', 'lösningar', 'løsninger', 'løsninger'),
  procurements: t('procurements', 'upphandlingar', 'indkøb', 'anskaffelser'), contracts: t('contracts', 'avtal', 'kontrakter', 'kontrakter'), partnerships: t('innovation partnerships', 'innovationspartnerskap', 'innovationspartnerskaber', 'innovasjonspartnerskap'), dialogues: t('competitive dialogues', 'konkurrenspräglade dialoger', 'konkurrenceprægede dialoger', 'konkurransepregede dialoger'),
  pilots: t('pilots', 'pilotprojekt', 'pilotprojekter', 'piloter'), projects: t('projects', 'projekt', 'projekter', 'prosjekter'), machines: t('machines', 'maskiner', 'maskiner', 'maskiner'), questions: t('questions', 'frågor', 'spørgsmål', 'spørsmål'), countries: t('countries', 'länder', 'lande', 'land'),
  hours: t('hours', 'timmar', 'timer', 'timer'), personDays: t('days of work', 'arbetsdagar', 'arbejdsdage', 'arbeidsdager'), days: t('days', 'dagar', 'dage', 'dager'), weeks: t('weeks', 'veckor', 'uger', 'uker'), months: t('months', 'månader', 'måneder', 'måneder'), years: t('years', 'år', 'år', 'år'),
  DKK: same('DKK'), SEK: same('SEK'), NOK: same('NOK'), EUR: same('EUR'), GBP: same('GBP'),
  percent: t('per cent', 'procent', 'procent', 'prosent'),
  percentOfValue: t('per cent of the contract value', 'procent av kontraktsvärdet', 'procent af kontraktværdien', 'prosent av kontraktsverdien'),
  percentOfEstimate: t('per cent of the estimate', 'procent av uppskattningen', 'procent af skønnet', 'prosent av anslaget'),
  m3: same('m³'), litres: t('litres', 'liter', 'liter', 'liter'), tonnes: t('tonnes', 'ton', 'ton', 'tonn'), tonnesAYear: t('tonnes a year', 'ton per år', 'ton om året', 'tonn i året'),
  tCO2: t('tonnes of carbon dioxide', 'ton koldioxid', 'ton CO₂', 'tonn CO₂'), tCO2AYear: t('tonnes of carbon dioxide a year', 'ton koldioxid per år', 'ton CO₂ om året', 'tonn CO₂ i året'),
  kgPerM2: same('kg/m²'), MWh: same('MWh'), points: t('percentage points', 'procentenheter', 'procentpoint', 'prosentpoeng'),
  other: t('other', 'annat', 'andet', 'annet'),
} as const satisfies Record<string, Text>
export type Unit = keyof typeof unitWords
export const units = Object.keys(unitWords) as [Unit, ...Unit[]]
export const moneyUnits: readonly Unit[] = ['DKK', 'SEK', 'NOK', 'EUR', 'GBP']
