import { text } from '../../plain/index.ts'
import { assumed, published, type Row } from './row.ts'
import * as from from './sources.ts'

/** Price and what a tender offers (b.2, b.5). Prices are relative to the mean cost of the firms. */
export const priceFigures = {
  'price.spread': published(text('How much the firms’ own costs differ', 'Hur mycket företagens egna kostnader skiljer sig', 'Hvor meget virksomhedernes egne omkostninger varierer', 'Hvor mye leverandørenes egne kostnader varierer'),
    [0.15, 0.05, 0.2], 'log', ['IT, SE, FI, TR', '2000–2020'], 'A', 'our fit', from.calibration),
  'price.reserve': published(text('Highest price the buyer accepts, relative to mean cost', 'Högsta pris köparen godtar, i förhållande till genomsnittlig kostnad', 'Højeste pris, ordregiveren accepterer, i forhold til gennemsnitlig omkostning', 'Høyeste pris oppdragsgiver godtar, i forhold til gjennomsnittlig kostnad'),
    [1.12, 1.08, 1.2], 'factor', ['CZ', '2012–2018'], 'A', 'our fit', from.titl),
  'price.mean-cost': assumed(text('Mean cost of the firms relative to the buyer’s estimate', 'Företagens genomsnittliga kostnad i förhållande till köparens uppskattning', 'Virksomhedernes gennemsnitlige omkostning i forhold til ordregiverens skøn', 'Leverandørenes gjennomsnittlige kostnad i forhold til oppdragsgivers anslag'),
    [1, 0.8, 1.2], 'factor', from.ours),
  'price.common-margin': published(text('Margin on the firm’s own guess when nobody knows the cost', 'Marginal på företagets egen gissning när ingen känner kostnaden', 'Margin på virksomhedens eget gæt, når ingen kender omkostningen', 'Margin på leverandørens egen gjetning når ingen kjenner kostnaden'),
    [0.05, 0, 0.15], 'share', ['US', '1989–1997'], 'A', 'our fit', from.hong),
  'price.caution': assumed(text('How far firms allow for having guessed too low (0 not at all, 1 fully)', 'Hur långt företagen tar höjd för att ha gissat för lågt (0 inte alls, 1 helt)', 'Hvor langt virksomhederne tager højde for at have gættet for lavt (0 slet ikke, 1 fuldt ud)', 'Hvor langt leverandørene tar høyde for å ha gjettet for lavt (0 ikke i det hele tatt, 1 fullt ut)'),
    [0.5, 0, 1], 'share', from.hong),
  'quality.spread': assumed(text('How much the quality of a tender varies around the firm’s ability', 'Hur mycket anbudets kvalitet varierar kring företagets förmåga', 'Hvor meget tilbuddets kvalitet varierer omkring virksomhedens evne', 'Hvor mye tilbudets kvalitet varierer rundt leverandørens evne'),
    [0.1, 0.03, 0.2], 'share', from.ours),
  'quality.openness': assumed(text('Extra variation in quality when the need is stated as functions', 'Extra variation i kvalitet när behovet beskrivs som funktion', 'Ekstra variation i kvalitet, når behovet beskrives som funktion', 'Ekstra variasjon i kvalitet når behovet beskrives som funksjon'),
    [0.5, 0, 1], 'factor', from.howell, 'A'),
  'performance.cost': assumed(text('Extra cost of the highest performance above the minimum', 'Merkostnad för högsta prestanda över miniminivån', 'Meromkostning ved den højeste ydeevne over minimum', 'Merkostnad for høyeste ytelse over minstekravet'),
    [0.06, 0.01, 0.2], 'share', from.ours),
  'innovation.price-only': assumed(text('Novelty that is left when only the price counts', 'Nyhetsgrad som återstår när bara priset räknas', 'Nyhedsgrad, der er tilbage, når kun prisen tæller', 'Nyhetsgrad som er igjen når bare prisen teller'),
    [0.5, 0.2, 0.9], 'share', from.zew, 'B'),
  'innovation.prescribed': assumed(text('Novelty that is left when the solution is prescribed', 'Nyhetsgrad som återstår när lösningen är föreskriven', 'Nyhedsgrad, der er tilbage, når løsningen er foreskrevet', 'Nyhetsgrad som er igjen når løsningen er foreskrevet'),
    [0.4, 0.1, 0.8], 'share', from.howell, 'A'),
} satisfies Record<string, Row>
