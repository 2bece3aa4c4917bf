import { text as t } from '../../plain/index.ts'
import type { CaseState } from '../../case/index.ts'
import { bandsOver } from '../../market/index.ts'
import type { Sample } from '../seeds.ts'
import { between, costShare, daysScale, percent, shareScale } from './measures.ts'
import { put } from './said.ts'
import type { AxisScore, Component, Cost } from './types.ts'

/** One decimal, with the comma of the Nordic languages. */
const decimal = (x: number) => t(x.toFixed(1), x.toFixed(1).replace('.', ','), x.toFixed(1).replace('.', ','), x.toFixed(1).replace('.', ','))

export function costAxis(s: CaseState, cost: Cost, worth: number, luck: readonly Sample[]): AxisScore {
  const share = s.contract ? bandsOver(luck.filter(l => l.price !== undefined).map(l => between(costShare(l, worth), shareScale.good, shareScale.bad))) : undefined
  const winners = new Set(s.contract?.firms ?? s.award?.winners ?? [])
  const losers = cost.firms.filter(f => !winners.has(f.who)).reduce((n, f) => n + f.days, 0), all = cost.buyerDays + cost.firmsDays
  // A procurement that has not come to an end has not yet cost what it will cost.
  const done = s.award !== undefined || s.cancelled !== undefined || s.lessons !== undefined
  const components: Component[] = [
    {
      id: 'share', value: done && all > 0 ? between(cost.share, shareScale.good, shareScale.bad) : undefined, label: t('Small share of the value', 'Liten andel av värdet', 'Lille andel af værdien', 'Liten andel av verdien'),
      how: put(t('All parties together spent {share} % of the value. 100 is 1.3 % (EU average), 0 is 29 % (dearest published, near the threshold); each doubling counts the same.', 'Alla parter tillsammans lade ned {share} % av värdet. 100 är 1,3 % (EU-snitt), 0 är 29 % (dyrast publicerat, nära tröskelvärdet); varje fördubbling räknas lika.', 'Alle parter tilsammen brugte {share} % af værdien. 100 er 1,3 % (EU-gennemsnit), 0 er 29 % (det dyreste offentliggjorte, nær tærskelværdien); hver fordobling tæller ens.', 'Alle parter til sammen brukte {share} % av verdien. 100 er 1,3 % (EU-snitt), 0 er 29 % (det dyreste publiserte, nær terskelverdien); hver dobling teller likt.'), { share: decimal(100 * cost.share) }),
      ...(share ? { band: share } : {}),
    },
    {
      id: 'time', value: cost.noticeToAward === undefined ? undefined : between(cost.noticeToAward, daysScale.good, daysScale.bad), label: t('Short time from notice to award', 'Kort tid från annons till tilldelning', 'Kort tid fra bekendtgørelse til tildeling', 'Kort tid fra kunngjøring til tildeling'),
      how: cost.noticeToAward === undefined ? t('There was no notice followed by an award.', 'Det fanns ingen annons följd av en tilldelning.', 'Der var ingen bekendtgørelse fulgt af en tildeling.', 'Det var ingen kunngjøring fulgt av en tildeling.')
        : put(t('{days} calendar days. 100 is 40 days, 50 is 96 days (EU average 2021), 0 is 230 days.', '{days} kalenderdagar. 100 är 40 dagar, 50 är 96 dagar (EU-snitt 2021), 0 är 230 dagar.', '{days} kalenderdage. 100 er 40 dage, 50 er 96 dage (EU-gennemsnit 2021), 0 er 230 dage.', '{days} kalenderdager. 100 er 40 dager, 50 er 96 dager (EU-snitt 2021), 0 er 230 dager.'), { days: cost.noticeToAward }),
    },
    {
      id: 'losers', value: winners.size > 0 && all > 0 ? percent(all - losers, all) : undefined, label: t('Work that led to the contract', 'Arbete som ledde till avtalet', 'Arbejde, der førte til kontrakten', 'Arbeid som ledet til kontrakten'),
      how: put(t('Firms that did not get the contract spent {losers} of {all} working days. Some of that is the price of competition.', 'Företag som inte fick avtalet lade ned {losers} av {all} arbetsdagar. En del av det är konkurrensens pris.', 'Virksomheder, der ikke fik kontrakten, brugte {losers} af {all} arbejdsdage. Noget af det er konkurrencens pris.', 'Leverandører som ikke fikk kontrakten, brukte {losers} av {all} dagsverk. Noe av det er prisen for konkurranse.'), { losers: Math.round(losers), all: Math.round(all) }),
    },
    {
      id: 'buyer', value: all > 0 ? percent(cost.firmsDays, all) : undefined, label: t('Who carries the work', 'Vem som bär arbetet', 'Hvem der bærer arbejdet', 'Hvem som bærer arbeidet'),
      how: put(t('0 all by the buyer, 100 all by the firms; neither end is good. Buyer {buyer} working days, firms {firms}.', '0 allt hos köparen, 100 allt hos företagen; ingen av ytterligheterna är bra. Köparen {buyer} arbetsdagar, företagen {firms}.', '0 alt hos ordregiver, 100 alt hos virksomhederne; ingen af yderpunkterne er god. Ordregiver {buyer} arbejdsdage, virksomhederne {firms}.', '0 alt hos oppdragsgiver, 100 alt hos leverandørene; ingen av ytterpunktene er bra. Oppdragsgiver {buyer} dagsverk, leverandørene {firms}.'), { buyer: Math.round(cost.buyerDays), firms: Math.round(cost.firmsDays) }),
    },
  ]
  return {
    axis: 'cost', label: t('Transaction cost', 'Transaktionskostnad', 'Transaktionsomkostning', 'Transaksjonskostnad'), components,
    about: t('Working days by published figures; your own municipality’s figures would be better.', 'Arbetsdagar enligt publicerade siffror; er egen kommuns siffror vore bättre.', 'Arbejdsdage efter offentliggjorte tal; jeres egen kommunes tal ville være bedre.', 'Dagsverk etter publiserte tall; tall fra egen kommune ville vært bedre.'),
  }
}
