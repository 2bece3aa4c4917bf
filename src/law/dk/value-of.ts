import { text as t } from '../../plain/index.ts'
import { all, any, duty, is, no, yes } from '../build.ts'
import { cases } from '../cases.ts'
import { rules as valueRules } from '../eu/value.ts'
import { rules as valueOf } from '../eu/value-of.ts'
import { insideLight } from '../eu/regimes.ts'
import {
  activity, lotsCombined, lotsLimited, lotsLimitStated, lotsOutside, lotsRuleIn, outsideRoute, unitBudget, unitRunsTender, unitsCounted, unitUsesAgreement,
} from '../facts/index.ts'
import { dutiesOf, inWordsOf, inWordsOfAll } from '../in-words.ts'
import type { Rule } from '../types.ts'
import { above, danishEntry, inAct } from './entry.ts'
import { sinceAct, tl, ul } from './sources.ts'

const find = dutiesOf([...valueRules, ...valueOf])
const ofTheAct = any(inAct, insideLight)
/** The act's own rules on lots do not reach the utilities, which follow the directive. */
const classic = (id: string) => find(id).examples.filter(e => e.facts['activity'] !== 'heat')
const unit = { ...above, 'value.units': 'alone', 'value.unitRunsTender': true, 'value.unitBudget': true, 'value.unitUsesAgreement': false } as const
const limited = { ...above, 'lots.limited': true } as const

export const rules: readonly Rule[] = [
  ...inWordsOfAll('DK', find, sinceAct, ul, [
    ['eu/value/valid', '§ 29', ['DK §29', 'nat 1.1 date that decides', 'diff 5']],
    ['eu/value/framework', '§ 32', ['DK §32']],
    ['eu/value/works', '§ 34', ['DK §34']],
    ['eu/value/recurring', '§ 35', ['DK §35', 'nat 1.2 Time basis for adding up']],
    ['eu/value/lease', '§ 36', ['DK §36, 38']],
    ['eu/value/fees', '§ 37'],
    ['eu/value/open-service', '§ 38', ['DK §36, 38']],
    ['eu/value/lots', '§ 8, stk. 1', ['DK §8']],
    ['eu/scope/subsidised', '§ 6, stk. 3-4', ['DK §6-9']],
  ]),
  inWordsOf('DK', find('eu/value/units'), {
    id: 'dk/value/units', life: sinceAct, sources: [ul('§ 31')], dossier: ['DK §31', 'hard 7'],
    says: t('A decentral unit is counted alone only if it runs the tender itself, has its own budget for it, and does not use a purchasing agreement of the whole authority.',
      'En decentral enhet räknas för sig bara om den själv genomför upphandlingen, har egen budget för den och inte använder ett avtal som hela myndigheten ingått.',
      'En decentral enhed regnes kun for sig, hvis den selv står for udbuddet, har et selvstændigt budget til det og ikke benytter en indkøbsaftale, som ordregiveren har indgået.',
      'En desentral enhet regnes for seg bare hvis den selv gjennomfører konkurransen, har eget budsjett for den og ikke bruker en innkjøpsavtale som hele oppdragsgiveren har inngått.'),
    when: all(is(unitsCounted, 'alone'), is(activity, 'general')), must: all(yes(unitRunsTender), yes(unitBudget), no(unitUsesAgreement)),
    examples: cases(unit, {
      lawful: { 'all three': {} },
      unlawful: { 'the town hall runs the tender': { 'value.unitRunsTender': false }, 'no budget of its own': { 'value.unitBudget': false }, 'buys under the common agreement': { 'value.unitUsesAgreement': true } },
      depends: { 'the budget is not known': { 'value.unitBudget': undefined } },
      outside: { 'all units counted': { 'value.units': 'all' }, 'for a waterworks, which follows the directive': { activity: 'water' } },
    }),
  }),
  inWordsOf('DK', find('eu/lots/small'), {
    id: 'dk/lots/small', life: sinceAct, sources: [ul('§ 8, stk. 2'), ul('§ 9')], dossier: ['DK §8', 'nat 1.1 small lots', 'C27'],
    when: all(yes(lotsOutside), ofTheAct), examples: classic('eu/lots/small'),
  }),
  duty({
    ...danishEntry('dk/lots/small-regime', 'scope and value', ['C47', 'diff 59'], ul('§§ 8, 10 og 11'), tl('§ 12')), steps: ['divideIntoLots'], weight: 'advice',
    says: t('A lot kept outside still has rules: goods and services go by parts IV and V (announce if firms abroad are clearly interested, market terms from DKK 500 000), works by tilbudsloven.',
      'Också ett delkontrakt som hålls utanför har regler: varor och tjänster följer lagens avdelningar IV och V (annonsera vid klart gränsöverskridande intresse, marknadsvillkor från 500 000 danska kronor), byggentreprenad följer tilbudsloven.',
      'En delkontrakt, der holdes udenfor, har stadig regler: varer og tjenesteydelser følger afsnit IV og V (annoncér ved klar grænseoverskridende interesse, markedsmæssige vilkår fra 500.000 kr.), bygge og anlæg følger tilbudsloven.',
      'Også en delkontrakt som holdes utenfor, har regler: varer og tjenester følger del IV og V i den danske loven (kunngjør ved klar grenseoverskridende interesse, markedsvilkår fra 500 000 danske kroner), bygg og anlegg følger tilbudsloven.'),
    when: all(yes(lotsOutside), ofTheAct), must: yes(outsideRoute),
    remedies: [{ change: outsideRoute, to: true, say: t('Choose the rules for the lot by its own value.', 'Välj reglerna för delkontraktet efter dess eget värde.', 'Vælg reglerne for delkontrakten efter dens egen værdi.', 'Velg reglene for delkontrakten etter dens egen verdi.') }],
    examples: cases({ ...above, 'lots.outside': true }, { lawful: { 'chosen': { 'lots.outsideRoute': true } }, unlawful: { 'simply bought': { 'lots.outsideRoute': false }, 'in social services': { subject: 'socialServices', 'value.estimated': 12_000_000, 'lots.outsideRoute': false } }, depends: { 'nobody has said': {} }, outside: { 'none kept outside': { 'lots.outside': false }, 'all below the threshold': { 'value.estimated': 100_000 } } }),
  }),
  inWordsOf('DK', find('eu/lots/bids-stated'), { id: 'dk/lots/bids-stated', life: sinceAct, sources: [ul('§ 49, stk. 3, nr. 1')], dossier: ['DK §49'], when: inAct, examples: classic('eu/lots/bids-stated') }),
  inWordsOf('DK', find('eu/lots/combined'), { id: 'dk/lots/combined', life: sinceAct, sources: [ul('§ 49, stk. 3, nr. 2')], dossier: ['DK §49', 'NAT-LOTS'], when: all(yes(lotsCombined), inAct), examples: classic('eu/lots/combined') }),
  inWordsOf('DK', find('eu/lots/limit-stated'), {
    id: 'dk/lots/limit-stated', life: sinceAct, sources: [ul('§ 49, stk. 3')], dossier: ['DK §49'],
    says: t('Who limits how many lots one firm can win gives both the number and the objective rule for too many in the notice itself.',
      'Den som begränsar hur många delar ett företag kan få anger både antalet och den objektiva regeln för för många i själva annonsen.',
      'Den, der begrænser, hvor mange delkontrakter én virksomhed kan få, angiver både antallet og den objektive regel for for mange i selve udbudsbekendtgørelsen.',
      'Den som begrenser hvor mange delkontrakter én leverandør kan få, angir både antallet og den objektive regelen for for mange i selve kunngjøringen.'),
    when: all(yes(lotsLimited), inAct), must: all(yes(lotsLimitStated), is(lotsRuleIn, 'notice')),
    examples: cases(limited, {
      lawful: { 'both in the notice': { 'lots.limitStated': true, 'lots.ruleIn': 'notice' } },
      unlawful: { 'the rule only in the other documents': { 'lots.limitStated': true, 'lots.ruleIn': 'documents' }, 'no number': { 'lots.limitStated': false, 'lots.ruleIn': 'notice' } },
      depends: { 'not written': { 'lots.limitStated': true } }, outside: { 'no limit': { 'lots.limited': false }, 'below the threshold': { 'value.estimated': 100_000 } },
    }),
  }),
]
