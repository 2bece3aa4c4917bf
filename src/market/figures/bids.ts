import { text } from '../../plain/index.ts'
import { assumed, published, type Row } from './row.ts'
import * as from from './sources.ts'

const where = (en: string, sv: string, da: string, nb: string) => ({
  location: text(`Middle of the number of bids, ${en}`, `Mitten av antalet anbud, ${sv}`, `Midten af antallet af tilbud, ${da}`, `Midten av antallet tilbud, ${nb}`),
  spread: text(`Spread of the number of bids, ${en}`, `Spridning i antalet anbud, ${sv}`, `Spredning i antallet af tilbud, ${da}`, `Spredning i antallet tilbud, ${nb}`),
  level: text(`How much an ordinary order attracts firms, ${en}`, `Hur mycket ett vanligt uppdrag lockar företag, ${sv}`, `Hvor meget en almindelig opgave tiltrækker virksomheder, ${da}`, `Hvor mye et vanlig oppdrag trekker leverandører, ${nb}`),
  mood: text(`How much that varies between procurements, ${en}`, `Hur mycket det varierar mellan upphandlingar, ${sv}`, `Hvor meget det varierer mellem udbud, ${da}`, `Hvor mye det varierer mellom anskaffelser, ${nb}`),
})
const sweden = where('Sweden-like market', 'svensklik marknad', 'svensklignende marked', 'svensklignende marked')
const finland = where('Finland-like market', 'finsklik marknad', 'finsklignende marked', 'finsklignende marked')
const thin = where('thin EU market', 'tunn EU-marknad', 'tyndt EU-marked', 'tynt EU-marked')
const it = where('market for IT services', 'marknad för it-tjänster', 'marked for it-ydelser', 'marked for IT-tjenester')

/**
 * How many bid (b.1). Three profiles draw N = max(1, round(exp(location + spread·z))); the thin one a zero-truncated negative
 * binomial. `pull` ties the visible entry rule to the same counts.
 */
export const bidFigures = {
  'bids.sweden-like.location': published(sweden.location, [1.2, 1.0, 1.4], 'log', ['SE', '2021'], 'A', 'our fit', from.uhm),
  'bids.sweden-like.spread': published(sweden.spread, [0.95, 0.8, 1.1], 'log', ['SE', '2021'], 'A', 'our fit', from.uhm),
  'bids.finland-like.location': published(finland.location, [1.0, 0.8, 1.2], 'log', ['FI', '2010–2017'], 'B', 'our fit', from.vatt),
  'bids.finland-like.spread': published(finland.spread, [0.85, 0.7, 1.0], 'log', ['FI', '2010–2017'], 'B', 'our fit', from.vatt),
  'bids.thin-eu.mean': published(thin.location, [1.0, 0.6, 1.6], 'count', ['EU', '2021'], 'A', 'our fit', from.eca),
  'bids.thin-eu.dispersion': published(thin.spread, [0.25, 0.15, 0.5], 'factor', ['EU', '2021'], 'A', 'our fit', from.eca),
  'bids.it.location': published(it.location, [2.37, 2.0, 2.7], 'log', ['SE', '2021'], 'A', 'our fit', from.uhm),
  'bids.it.spread': assumed(it.spread, [0.95, 0.8, 1.1], 'log', from.uhm),
  'bids.none': assumed(text('Share of calls that get no bid', 'Andel annonseringar som inte får något anbud', 'Andel udbud, der ikke får tilbud', 'Andel konkurranser som ikke får tilbud'),
    [0.08, 0, 0.25], 'share', from.vatt),
  'pull.sweden-like.level': published(sweden.level, [0.27, 0.09, 1], 'factor', ['SE', '2021'], '–', 'our fit', from.ours),
  'pull.sweden-like.spread': published(sweden.mood, [0.8, 0, 1.5], 'log', ['SE', '2021'], '–', 'our fit', from.ours),
  'pull.finland-like.level': published(finland.level, [0.22, 0.07, 0.8], 'factor', ['FI', '2010–2017'], '–', 'our fit', from.ours),
  'pull.finland-like.spread': published(finland.mood, [0.8, 0, 1.5], 'log', ['FI', '2010–2017'], '–', 'our fit', from.ours),
  'pull.thin-eu.level': published(thin.level, [0.13, 0.05, 0.6], 'factor', ['EU', '2021'], '–', 'our fit', from.ours),
  'pull.thin-eu.spread': published(thin.mood, [0.75, 0, 1.5], 'log', ['EU', '2021'], '–', 'our fit', from.ours),
  'pull.it.level': published(it.level, [0.7, 0.2, 2], 'factor', ['SE', '2021'], '–', 'our fit', from.ours),
  'pull.it.spread': published(it.mood, [0.8, 0, 1.5], 'log', ['SE', '2021'], '–', 'our fit', from.ours),
} satisfies Record<string, Row>
