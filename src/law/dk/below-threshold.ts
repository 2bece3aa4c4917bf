import { text as t } from '../../plain/index.ts'
import { all, above as moreThan, among, any, atLeast, atMost, below, duty, holds, is, meaning, no, not, on, since, yes } from '../build.ts'
import { activity, candidatesInvited, crossBorderInterest, estimatedValue, lettersToAll, marketChecked, noticeChannel, procedure, subject } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { danishEntry, depends, lawful, silent, unlawful } from './entry.ts'
import { thresholdLight } from '../eu/figures.ts'
import { anyPublicity, partFive, worksLicitation, worksTwoOffers } from './figures.ts'
import { ekom, since2022, tl12, ul } from './sources.ts'

const town = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 700_000 } as const
const interested = { ...town, 'value.estimated': 450_000, 'value.crossBorderInterest': true } as const
const home = { ...town, 'value.crossBorderInterest': false } as const
const works = { 'buyer.kind': 'municipality', activity: 'general', subject: 'works', 'value.estimated': 900_000, procedure: 'belowThreshold' } as const
export const services = holds('dk/below/goods-services')
export const building = all(holds('dk/below'), is(subject, 'works'))
const large = { ...town, 'value.estimated': 3_000_000 } as const

export const rules: readonly Rule[] = [
  // A utility owned by the public meets parts IV and V below its own threshold (§ 18): utilities-below.ts.
  meaning({
    ...danishEntry('dk/below', 'scope and value', 'DK §10', ul('§§ 10-11')),
    // Before that day what 'above' means is not written, and nothing could be told from it.
    life: since('2016-04-18'),
    says: t('The purchase lies below the EU threshold.', 'Köpet ligger under tröskelvärdet.', 'Købet ligger under tærskelværdien.', 'Anskaffelsen ligger under EØS-terskelverdien.'),
    when: all(is(activity, 'general'), not(holds('eu/value/above'))),
    examples: [
      { name: 'one krone below', facts: { ...town, 'value.estimated': 1_611_359 }, on: on('2026-09-21'), holds: true },
      { name: 'at the threshold', facts: { ...town, 'value.estimated': 1_611_360 }, on: on('2026-09-21'), holds: false },
      { name: 'a utility', facts: { ...town, 'buyer.kind': 'utility', activity: 'water' }, on: on('2026-09-21'), holds: false },
      { name: 'before the day from which the threshold is written', facts: town, on: on('2016-04-17'), holds: false },
      { name: 'on that day', facts: town, on: on('2016-04-18'), holds: true },
      { name: 'value not known', facts: { 'buyer.kind': 'municipality', activity: 'general', subject: 'services' }, on: on('2026-09-21'), holds: 'unknown' },
    ],
  }),
  meaning({
    ...danishEntry('dk/below/goods-services', 'scope and value', ['DK §10', 'DK §11', 'nat 1.1 light', 'NAT-LIGHT'], ul('§§ 10-11')), life: since('2016-04-18'),
    says: t('Goods or services, social ones too, below their EU threshold: parts IV and V of the act.', 'Varor eller tjänster, även sociala, under sitt tröskelvärde: lagens avdelningar IV och V.', 'Varer eller tjenesteydelser, også sociale, under deres tærskelværdi: lovens afsnit IV og V.', 'Varer eller tjenester, også sosiale, under sin EØS-terskelverdi: lovens del IV og V.'),
    // §§ 10 and 11 begin where neither part II nor part III applies: social and other specific services have a threshold of their own.
    when: any(all(holds('dk/below'), among(subject, 'goods', 'services')), all(is(activity, 'general'), is(subject, 'socialServices'), below(estimatedValue, thresholdLight))),
    examples: [
      { name: 'services', facts: town, on: on('2026-09-21'), holds: true },
      { name: 'goods', facts: { ...town, subject: 'goods' }, on: on('2026-09-21'), holds: true },
      { name: 'social services a krone below their threshold', facts: { ...town, subject: 'socialServices', 'value.estimated': 5_594_999 }, on: on('2026-09-21'), holds: true },
      { name: 'social services at their threshold', facts: { ...town, subject: 'socialServices', 'value.estimated': 5_595_000 }, on: on('2026-09-21'), holds: false },
      { name: 'social services for a waterworks', facts: { ...town, subject: 'socialServices', activity: 'water' }, on: on('2026-09-21'), holds: false },
      { name: 'works have an act of their own', facts: { ...town, subject: 'works' }, on: on('2026-09-21'), holds: false },
      { name: 'above the threshold', facts: { ...town, 'value.estimated': 3_000_000 }, on: on('2026-09-21'), holds: false },
      { name: 'value not known', facts: { ...town, 'value.estimated': undefined }, on: on('2026-09-21'), holds: 'unknown' },
    ],
  }),
  duty({
    ...danishEntry('dk/below/advertise', 'notices', ['DK §191 + DK-EKOM 10-10 a', 'C12', 'diff 1', 'diff 2', 'nat 1.2 Advertising duty starts'], ul('§ 10 og § 191'), ekom('§§ 10-10 a')), life: since2022,
    says: t('Goods and services that clearly interest firms abroad are announced on udbud.dk or in TED, however small; below 100 000 kroner any suitable publicity will do.',
      'Varor och tjänster som tydligt intresserar företag utomlands annonseras på udbud.dk eller i TED, hur små de än är; under 100 000 danska kronor räcker lämplig offentlighet.',
      'Varer og tjenesteydelser med klar grænseoverskridende interesse annonceres på udbud.dk eller i TED, uanset værdi; under 100.000 kroner er passende offentlighed nok.',
      'Varer og tjenester med klar grenseoverskridende interesse kunngjøres på udbud.dk eller i TED, uansett verdi; under 100 000 danske kroner holder passende offentlighet.'),
    why: t('Firms in other countries can only come if they can see it.', 'Företag i andra länder kan bara komma om de kan se det.', 'Virksomheder i andre lande kan kun komme, hvis de kan se det.', 'Leverandører i andre land kan bare komme hvis de kan se det.'),
    steps: ['sendNotice', 'signContract'], weight: 'blocks',
    when: all(services, yes(crossBorderInterest)),
    must: any(among(noticeChannel, 'national', 'ted'), all(below(estimatedValue, anyPublicity), is(noticeChannel, 'ownSite'))),
    remedies: [{ change: noticeChannel, to: 'national', say: t('Announce it on udbud.dk.', 'Annonsera på udbud.dk.', 'Annoncer det på udbud.dk.', 'Kunngjør det på udbud.dk.') }],
    examples: [
      lawful('450 000 kroner on udbud.dk', { ...interested, 'notice.channel': 'national' }),
      lawful('450 000 kroner in TED', { ...interested, subject: 'goods', 'notice.channel': 'ted' }),
      unlawful('450 000 kroner on the own site only', { ...interested, 'notice.channel': 'ownSite' }),
      unlawful('goods, not announced', { ...interested, subject: 'goods', 'notice.channel': 'none' }),
      unlawful('100 000 kroner on the own site', { ...interested, 'value.estimated': 100_000, 'notice.channel': 'ownSite' }),
      lawful('99 999 kroner on the own site', { ...interested, 'value.estimated': 99_999, 'notice.channel': 'ownSite' }),
      unlawful('99 999 kroner nowhere', { ...interested, 'value.estimated': 99_999, 'notice.channel': 'none' }),
      depends('the interest is not judged', { ...town, 'notice.channel': 'none' }),
      silent('no cross-border interest', { ...interested, 'value.crossBorderInterest': false, 'notice.channel': 'none' }),
      silent('works follow another act', { ...interested, subject: 'works', 'notice.channel': 'none' }),
      silent('above the threshold', { ...large, 'value.crossBorderInterest': true, 'notice.channel': 'none' }),
      unlawful('on the first day of the rule', { ...interested, 'notice.channel': 'none' }, '2022-07-01'),
      silent('the day before', { ...interested, 'notice.channel': 'none' }, '2022-06-30'),
    ],
  }),
  duty({
    ...danishEntry('dk/below/market-terms', 'procedures', ['DK §193', 'DK §11', 'C12', 'diff 2', 'nat 1.2 Direct award, goods/services'], ul('§ 11 og § 193, stk. 1')),
    says: t('From 500 000 kroner, goods and services with no cross-border interest are bought on market terms that the buyer has made sure of: a survey and one offer, several offers, or an advert.',
      'Från 500 000 danska kronor köps varor och tjänster utan gränsöverskridande intresse på marknadsmässiga villkor som köparen säkrat: en undersökning och ett anbud, flera anbud eller en annons.',
      'Fra 500.000 kroner købes varer og tjenesteydelser uden grænseoverskridende interesse på markedsmæssige vilkår, som ordregiveren har sikret sig: en undersøgelse og ét tilbud, flere tilbud eller en annonce.',
      'Fra 500 000 danske kroner kjøpes varer og tjenester uten grenseoverskridende interesse på markedsmessige vilkår som oppdragsgiver har sikret seg: en undersøkelse og ett tilbud, flere tilbud eller en kunngjøring.'),
    steps: ['decideAward', 'signContract'], weight: 'blocks',
    when: all(services, no(crossBorderInterest), atLeast(estimatedValue, partFive)), must: yes(marketChecked),
    remedies: [{ change: marketChecked, to: true, say: t('Survey the market, ask for offers, or advertise.', 'Undersök marknaden, begär anbud eller annonsera.', 'Undersøg markedet, indhent tilbud, eller annoncer.', 'Undersøk markedet, innhent tilbud eller kunngjør.') }],
    examples: [
      lawful('survey and one offer', { ...home, 'direct.marketChecked': true }),
      unlawful('nothing done', { ...home, 'direct.marketChecked': false }),
      unlawful('exactly 500 000, goods', { ...home, subject: 'goods', 'value.estimated': 500_000, 'direct.marketChecked': false }),
      silent('499 999', { ...home, 'value.estimated': 499_999, 'direct.marketChecked': false }),
      silent('cross-border interest', { ...home, 'value.crossBorderInterest': true, 'direct.marketChecked': false }),
      silent('works', { ...home, subject: 'works', 'direct.marketChecked': false }),
      silent('above the threshold', { ...large, 'value.crossBorderInterest': false, 'direct.marketChecked': false }),
      depends('nobody has said', home),
      unlawful('in the first months of the act', { ...home, 'direct.marketChecked': false }, '2016-04-18'),
      silent('before the act', { ...home, 'direct.marketChecked': false }, '2015-12-31'),
    ],
  }),
  duty({
    ...danishEntry('dk/below/result-told', 'award and standstill', 'DK §192', ul('§ 192 og § 193')),
    says: t('Below the threshold too, all who made an offer are told the result in writing at the same time, and get the reasons when they ask.',
      'Även under tröskelvärdet får alla som lämnat anbud veta resultatet skriftligt samtidigt, och skälen när de frågar.',
      'Også under tærskelværdien får alle, der har afgivet tilbud, resultatet skriftligt på samme tid og begrundelsen, når de spørger.',
      'Også under terskelverdien får alle som har gitt tilbud, vite resultatet skriftlig samtidig, og begrunnelsen når de spør.'),
    steps: ['sendAwardLetters'], weight: 'blocks',
    when: all(services, any(yes(crossBorderInterest), atLeast(estimatedValue, partFive))), must: yes(lettersToAll),
    remedies: [{ change: lettersToAll, to: true, say: t('Send the result to all.', 'Skicka resultatet till alla.', 'Send resultatet til alle.', 'Send resultatet til alle.') }],
    examples: [
      lawful('told', { ...home, 'letters.toAll': true }),
      unlawful('not told', { ...home, 'letters.toAll': false }),
      unlawful('small, but of interest abroad', { ...interested, 'letters.toAll': false }),
      unlawful('goods at exactly 500 000', { ...home, subject: 'goods', 'value.estimated': 500_000, 'letters.toAll': false }),
      silent('small and of no interest abroad', { ...home, 'value.estimated': 499_999, 'letters.toAll': false }),
      silent('works', { ...home, subject: 'works', 'letters.toAll': false }),
      silent('above the threshold', { ...large, 'letters.toAll': false }),
      depends('nobody has said', home),
    ],
  }),
  duty({
    ...danishEntry('dk/below/works-two-offers', 'procedures', 'C13', tl12('§ 12, stk. 4')),
    says: t('Works above 300 000 kroner bought on direct offers need at least two offers.', 'Byggentreprenad över 300 000 danska kronor på underhandsbud kräver minst två anbud.',
      'Bygge- og anlægsarbejde over 300.000 kroner på underhåndsbud kræver mindst to tilbud.', 'Bygg og anlegg over 300 000 danske kroner på direkte tilbud krever minst to tilbud.'),
    steps: ['inviteToTender', 'decideAward'], weight: 'blocks',
    when: all(building, is(procedure, 'directAward'), moreThan(estimatedValue, worksTwoOffers), atMost(estimatedValue, worksLicitation)), must: atLeast(candidatesInvited, 2),
    remedies: [{ change: candidatesInvited, say: t('Ask one more firm for an offer.', 'Begär anbud från ett företag till.', 'Bed én virksomhed mere om et tilbud.', 'Be én leverandør til om tilbud.') }],
    examples: [
      lawful('two offers', { ...works, procedure: 'directAward', 'candidates.invited': 2 }),
      unlawful('one offer', { ...works, procedure: 'directAward', 'candidates.invited': 1 }),
      unlawful('one offer at exactly three million', { ...works, procedure: 'directAward', 'value.estimated': 3_000_000, 'candidates.invited': 1 }),
      silent('more than three million has its own rule', { ...works, procedure: 'directAward', 'value.estimated': 3_000_001, 'candidates.invited': 1 }),
      silent('exactly 300 000', { ...works, procedure: 'directAward', 'value.estimated': 300_000, 'candidates.invited': 1 }),
      silent('announced', { ...works, 'candidates.invited': 1 }),
      silent('services', { ...works, subject: 'services', procedure: 'directAward', 'candidates.invited': 1 }),
      silent('a utility', { ...works, 'buyer.kind': 'utility', activity: 'water', procedure: 'directAward', 'candidates.invited': 1 }),
      depends('number not known', { ...works, procedure: 'directAward' }),
    ],
  }),
]
