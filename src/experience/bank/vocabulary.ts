import { text as t, type Text } from '../../plain/index.ts'
import { procedure, requirementForm, rightsTo, type Fact, type FactValue } from '../../law/index.ts'

/*
 * The words of the experience bank. Each list is what may stand in a file, in a form and in an export, with what people read in four
 * languages; the values in files are stable.
 */

const keys = <T extends Readonly<Record<string, Text>>>(words: T) => Object.keys(words) as [keyof T & string, ...(keyof T & string)[]]

/** Where a result comes from. The three are never put into one figure. */
export const resultKindWords = {
  published: t('published', 'publicerat', 'offentliggjort', 'publisert'),
  reported: t('reported by those who took part', 'berättat av dem som var med', 'fortalt af dem, der var med', 'fortalt av dem som var med'),
  simulated: t('simulated in an exercise', 'simulerat i en övning', 'simuleret i en øvelse', 'simulert i en øvelse'),
} as const
export type ResultKind = keyof typeof resultKindWords
export const resultKinds = keys(resultKindWords)

export const areaWords = {
  climate: t('climate adaptation', 'klimatanpassning', 'klimatilpasning', 'klimatilpasning'),
  waste: t('waste and recycling', 'avfall och återvinning', 'affald og genanvendelse', 'avfall og gjenvinning'),
  symbiosis: t('industrial symbiosis', 'industriell symbios', 'industriel symbiose', 'industriell symbiose'),
  other: t('other', 'annat', 'andet', 'annet'),
} as const
export type Area = keyof typeof areaWords
export const areas = keys(areaWords)

/** Countries of a buyer or a firm; the law is weighed for the first three only. */
export const placeNames = {
  DK: t('Denmark', 'Danmark', 'Danmark', 'Danmark'), SE: t('Sweden', 'Sverige', 'Sverige', 'Sverige'), NO: t('Norway', 'Norge', 'Norge', 'Norge'),
  FI: t('Finland', 'Finland', 'Finland', 'Finland'), IS: t('Iceland', 'Island', 'Island', 'Island'), DE: t('Germany', 'Tyskland', 'Tyskland', 'Tyskland'),
} as const
export type Place = keyof typeof placeNames
export const places = keys(placeNames)

type ValueOf<F> = F extends Fact<infer V extends FactValue> ? V & string : never
type LawProcedure = ValueOf<typeof procedure>
/** The procedures that the law knows, and what experience also tells of. */
export const wayWords = {
  ...(procedure.is.kind === 'one of' ? procedure.is.options : {}) as Readonly<Record<LawProcedure, Text>>,
  dynamicPurchasing: t('dynamic purchasing system', 'dynamiskt inköpssystem', 'dynamisk indkøbssystem', 'dynamisk innkjøpsordning'),
  framework: t('framework agreement', 'ramavtal', 'rammeaftale', 'rammeavtale'),
  noPurchase: t('no purchase', 'inget köp', 'intet indkøb', 'ingen anskaffelse'),
} as const
export type Way = keyof typeof wayWords
export const ways = keys(wayWords)

export const dialogueWords = {
  marketDialogue: t('market dialogue', 'marknadsdialog', 'markedsdialog', 'markedsdialog'),
  jointDialogue: t('market dialogue held by several buyers together', 'marknadsdialog som flera köpare höll tillsammans', 'markedsdialog, som flere ordregivere holdt sammen', 'markedsdialog som flere oppdragsgivere holdt sammen'),
  conference: t('conference for suppliers', 'leverantörskonferens', 'leverandørkonference', 'leverandørkonferanse'),
  oneToOne: t('talks with one firm at a time', 'samtal med ett företag i taget', 'samtaler med én virksomhed ad gangen', 'samtaler med én leverandør om gangen'),
  written: t('written consultation', 'skriftlig konsultation', 'skriftlig høring', 'skriftlig høring'),
  ideas: t('competition for ideas', 'idétävling', 'idékonkurrence', 'idékonkurranse'),
  prototypes: t('prototypes tried and talked about', 'prototyper som prövades och diskuterades', 'prototyper, der blev afprøvet og drøftet', 'prototyper som ble prøvd og drøftet'),
  none: t('no dialogue', 'ingen dialog', 'ingen dialog', 'ingen dialog'),
} as const
export type DialogueForm = keyof typeof dialogueWords
export const dialogueForms = keys(dialogueWords)

type Form = ValueOf<typeof requirementForm>
export const requirementFormWords = (requirementForm.is.kind === 'one of' ? requirementForm.is.options : {}) as Readonly<Record<Form, Text>>
export type RequirementForm = Form
export const requirementForms = keys(requirementFormWords)

type Rights = ValueOf<typeof rightsTo>
export const rightsWords = (rightsTo.is.kind === 'one of' ? rightsTo.is.options : {}) as Readonly<Record<Rights, Text>>
export type RightsTo = Rights
export const rightsHolders = keys(rightsWords)

export const paymentWords = {
  tendering: t('paid for taking part in the competition', 'ersättning för att delta i upphandlingen', 'vederlag for at deltage i udbuddet', 'betaling for å delta i konkurransen'),
  development: t('paid for the development', 'betalt för utvecklingen', 'betaling for udviklingen', 'betaling for utviklingen'),
  perPhase: t('paid phase by phase', 'betalt fas för fas', 'betaling fase for fase', 'betaling fase for fase'),
  onResult: t('paid by what is achieved', 'betalt efter resultat', 'betaling efter resultat', 'betaling etter resultat'),
  onDelivery: t('paid on delivery', 'betalt vid leverans', 'betaling ved levering', 'betaling ved levering'),
} as const
export type Payment = keyof typeof paymentWords
export const payments = keys(paymentWords)

/** How it ended. What failed and what was called off stands beside what succeeded. */
export const endWords = {
  spread: t('in use, and taken up by others', 'i bruk, även hos andra', 'i brug, også hos andre', 'i bruk, og tatt opp av andre'),
  inUse: t('in use', 'i bruk', 'i brug', 'i bruk'),
  contract: t('contract signed', 'avtal tecknat', 'kontrakt indgået', 'kontrakt inngått'),
  tested: t('tried, not bought', 'prövat, inte köpt', 'afprøvet, ikke købt', 'prøvd, ikke kjøpt'),
  cancelled: t('called off', 'avbruten', 'annulleret', 'avlyst'),
  failed: t('did not meet the need', 'uppfyllde inte behovet', 'opfyldte ikke behovet', 'dekket ikke behovet'),
  noPurchase: t('not a purchase', 'inget köp', 'ikke et indkøb', 'ikke en anskaffelse'),
  underWay: t('under way when it was told', 'pågick när det berättades', 'i gang, da det blev fortalt', 'pågikk da det ble fortalt'),
  notKnown: t('how it ended is not known', 'hur det slutade är inte känt', 'hvordan det endte, vides ikke', 'hvordan det endte, er ikke kjent'),
} as const
export type End = keyof typeof endWords
export const ends = keys(endWords)
/** What must not be lost among what went well. */
export const wentWrong: readonly End[] = ['cancelled', 'failed', 'tested']

/** What is measured of a procurement, and of many. */
export const measureWords = {
  met: t('met in the dialogue', 'träffade i dialogen', 'mødt i dialogen', 'møtt i dialogen'),
  bids: t('tenders received', 'inkomna anbud', 'modtagne tilbud', 'mottatte tilbud'),
  singleBid: t('only one tender', 'bara ett anbud', 'kun ét tilbud', 'bare ett tilbud'),
  smallFirms: t('small and medium-sized firms', 'små och medelstora företag', 'små og mellemstore virksomheder', 'små og mellomstore bedrifter'),
  newFirms: t('firms new to the buyer', 'företag som är nya för köparen', 'virksomheder, der er nye for ordregiveren', 'leverandører som er nye for oppdragsgiveren'),
  foreignFirms: t('firms from across the border', 'företag från andra sidan gränsen', 'virksomheder fra den anden side af grænsen', 'leverandører fra den andre siden av grensen'),
  time: t('time it took', 'tidsåtgång', 'tidsforbrug', 'tidsbruk'),
  buyerCost: t('cost to the buyer', 'kostnad för köparen', 'omkostning for ordregiveren', 'kostnad for oppdragsgiveren'),
  firmCost: t('cost to the firms', 'kostnad för företagen', 'omkostning for virksomhederne', 'kostnad for leverandørene'),
  bothCost: t('cost to both sides together', 'kostnad för båda sidor tillsammans', 'omkostning for begge parter tilsammen', 'kostnad for begge sider til sammen'),
  support: t('public support', 'offentligt stöd', 'offentlig støtte', 'offentlig støtte'),
  value: t('value of the purchase', 'köpets värde', 'indkøbets værdi', 'anskaffelsens verdi'),
  price: t('price against estimate or before', 'pris mot uppskattning eller tidigare', 'pris mod skøn eller tidligere', 'pris mot anslag eller tidligere'),
  change: t('change in what was bought', 'ändring i vad som köptes', 'ændring i, hvad der blev købt', 'endring i hva som ble kjøpt'),
  pilot: t('pilots', 'pilotprojekt', 'pilotprojekter', 'piloter'),
  scale: t('scale reached', 'uppnådd spridning', 'opnået udbredelse', 'oppnådd utbredelse'),
  effect: t('effect', 'effekt', 'effekt', 'effekt'),
  uses: t('how often it is used', 'hur ofta det används', 'hvor ofte det bruges', 'hvor ofte det brukes'),
  contracts: t('ended in a contract', 'slutade i ett avtal', 'endte i en kontrakt', 'endte i en kontrakt'),
  cancelled: t('called off', 'avbrutna', 'annullerede', 'avlyste'),
  complaints: t('complained of', 'överprövade', 'påklaget', 'påklaget'),
} as const
export type Measure = keyof typeof measureWords
export const measures = keys(measureWords)

/** How somebody came to know a figure. */
export const howWords = {
  stated: t('the source states it', 'källan anger det', 'kilden oplyser det', 'kilden oppgir det'),
  counted: t('counted', 'räknat', 'optalt', 'talt'), measured: t('measured', 'mätt', 'målt', 'målt'),
  estimated: t('estimated', 'uppskattat', 'anslået', 'anslått'), planned: t('planned or expected, not yet seen', 'planerat eller väntat, ännu inte sett', 'planlagt eller forventet, endnu ikke set', 'planlagt eller ventet, ennå ikke sett'),
  derived: t('worked out from other figures', 'uträknat ur andra siffror', 'beregnet ud fra andre tal', 'regnet ut fra andre tall'),
  log: t('from the log of the case', 'ur ärendets logg', 'fra sagens log', 'fra sakens logg'), model: t('from the model of the exercise', 'ur övningens modell', 'fra øvelsens model', 'fra øvelsens modell'),
} as const
export type HowKnown = keyof typeof howWords
export const howKnown = keys(howWords)

/** Who tells it, in which part. */
export const roleWords = {
  buyer: t('buyer', 'köpare', 'ordregiver', 'oppdragsgiver'), supplier: t('supplier', 'leverantör', 'leverandør', 'leverandør'),
  researcher: t('researcher', 'forskare', 'forsker', 'forsker'), authority: t('authority', 'myndighet', 'myndighed', 'myndighet'),
  network: t('project or network', 'projekt eller nätverk', 'projekt eller netværk', 'prosjekt eller nettverk'), press: t('press', 'press', 'presse', 'presse'),
  participant: t('somebody who took part in an exercise', 'någon som deltog i en övning', 'en, der deltog i en øvelse', 'en som deltok i en øvelse'),
} as const
export type TellerRole = keyof typeof roleWords
export const tellerRoles = keys(roleWords)

export const confidenceWords = {
  high: t('high', 'hög', 'høj', 'høy'), medium: t('medium', 'medel', 'middel', 'middels'), low: t('low', 'låg', 'lav', 'lav'),
} as const
export type Confidence = keyof typeof confidenceWords
export const confidences = keys(confidenceWords)

/** What we have seen of a piece of evidence. */
export const readWords = {
  page: t('pages of the source', 'källans sidor', 'kildens sider', 'sidene til kilden'), summary: t('a summary', 'en sammanfattning', 'et sammendrag', 'et sammendrag'),
  commentary: t('what others write about it', 'vad andra skriver om det', 'hvad andre skriver om det', 'hva andre skriver om det'), quotation: t('passages in quotation', 'stycken i citat', 'afsnit i citat', 'avsnitt i sitat'),
  account: t('what the person who told it says', 'vad den som berättar säger', 'hvad fortælleren siger', 'hva den som forteller, sier'), log: t('the log of the case', 'ärendets logg', 'sagens log', 'sakens logg'),
} as const
export type ReadOf = keyof typeof readWords
export const readsOf = keys(readWords)
