import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, below, duty, gap, holds, is, isNot, meaning, no, not, on, yes } from '../build.ts'
import { aboveUtilities, utility } from '../eu/regimes.ts'
import { activity, buyerKind, crossBorderInterest, estimatedValue, isAuthority, lettersToAll, marketChecked, noticeChannel, subject } from '../facts/index.ts'
import type { Rule, Source } from '../types.ts'
import { danishEntry, depends, lawful, silent, unlawful } from './entry.ts'
import { anyPublicity, partFive } from './figures.ts'
import { ekom, since2022, tl, ul } from './sources.ts'

// § 18 takes contracts under the utilities directive out of parts II and III only. That parts IV and V therefore reach a
// publicly owned utility below its threshold is a reading of the act, which no case has confirmed: it asks for a reason, no more.
const reading = (place: string): Source => ({ ...ul(place), known: 'derived' })
const water = { ...utility, activity: 'water', 'utility.isAuthority': true, 'value.estimated': 2_000_000, procedure: 'directAward' } as const
const home = { ...water, 'value.crossBorderInterest': false } as const, abroad = { ...water, 'value.crossBorderInterest': true } as const
const small = holds('dk/below/utilities')
const large = { 'value.estimated': 9_000_000 } as const

export const rules: readonly Rule[] = [
  meaning({
    ...danishEntry('dk/below/utilities', 'utilities', ['DK §18', 'nat 1.2 Direct award, utilities', 'diff 3'], reading('§§ 10, 11 og 18')), life: since2022,
    says: t('Goods and services that a public utility buys below its EU threshold: read closely, the act’s rules for small purchases reach them too.',
      'Varor och tjänster som en offentlig enhet köper under sitt tröskelvärde: läst noga når lagens regler för små köp även dem.',
      'Varer og tjenesteydelser, som en offentlig forsyning køber under sin tærskelværdi: læst nøje når lovens regler for små indkøb også dem.',
      'Varer og tjenester som et offentlig forsyningsforetak kjøper under terskelverdien: lest nøye når lovens regler for små kjøp også dem.'),
    when: all(isNot(activity, 'general'), not(aboveUtilities), among(subject, 'goods', 'services'), any(among(buyerKind, 'municipality', 'state'), yes(isAuthority))),
    examples: [
      { name: 'a water company that is an authority', facts: water, on: on('2026-09-21'), holds: true },
      { name: 'goods', facts: { ...water, subject: 'goods' }, on: on('2026-09-21'), holds: true },
      { name: 'a municipality for its waterworks', facts: { ...water, 'buyer.kind': 'municipality', 'utility.isAuthority': undefined }, on: on('2026-09-21'), holds: true },
      { name: 'a state port', facts: { ...water, 'buyer.kind': 'state', activity: 'ports', 'utility.isAuthority': undefined }, on: on('2026-09-21'), holds: true },
      { name: 'a company that is no authority', facts: { ...water, 'utility.isAuthority': false }, on: on('2026-09-21'), holds: false },
      { name: 'nobody says what it is', facts: { ...water, 'utility.isAuthority': undefined }, on: on('2026-09-21'), holds: 'unknown' },
      { name: 'at the threshold', facts: { ...water, 'value.estimated': 3_222_720 }, on: on('2026-09-21'), holds: false },
      { name: 'works', facts: { ...water, subject: 'works' }, on: on('2026-09-21'), holds: false },
      { name: 'the town hall', facts: { ...water, activity: 'general' }, on: on('2026-09-21'), holds: false },
    ],
  }),
  duty({
    ...danishEntry('dk/utilities/advertise-below', 'notices', ['DK §18', 'DK56'], reading('§§ 10, 18 og 191'), ekom('§§ 10-10 a')), life: since2022,
    says: t('A public utility should announce small purchases that clearly interest firms abroad on udbud.dk or in TED; below 100 000 kroner any suitable publicity will do.',
      'En offentlig enhet bör annonsera små köp som tydligt intresserar företag utomlands på udbud.dk eller i TED; under 100 000 danska kronor räcker lämplig offentlighet.',
      'En offentlig forsyning bør annoncere små indkøb med klar grænseoverskridende interesse på udbud.dk eller i TED; under 100.000 kroner er passende offentlighed nok.',
      'Et offentlig forsyningsforetak bør kunngjøre små kjøp med klar grenseoverskridende interesse på udbud.dk eller i TED; under 100 000 danske kroner holder passende offentlighet.'),
    steps: ['sendNotice', 'signContract'], weight: 'needs a reason',
    when: all(small, yes(crossBorderInterest)), must: any(among(noticeChannel, 'national', 'ted'), all(below(estimatedValue, anyPublicity), is(noticeChannel, 'ownSite'))),
    remedies: [{ change: noticeChannel, to: 'national', say: t('Announce it on udbud.dk.', 'Annonsera på udbud.dk.', 'Annoncer det på udbud.dk.', 'Kunngjør det på udbud.dk.') }],
    examples: [
      lawful('on udbud.dk', { ...abroad, 'notice.channel': 'national' }), lawful('in TED', { ...abroad, 'notice.channel': 'ted' }), unlawful('nowhere', { ...abroad, 'notice.channel': 'none' }), unlawful('on the own site', { ...abroad, 'notice.channel': 'ownSite' }),
      unlawful('100 000 on the own site', { ...abroad, 'value.estimated': 100_000, 'notice.channel': 'ownSite' }), lawful('99 999 on the own site', { ...abroad, 'value.estimated': 99_999, 'notice.channel': 'ownSite' }),
      unlawful('99 999 nowhere', { ...abroad, 'value.estimated': 99_999, 'notice.channel': 'none' }),
      depends('the interest is not judged', { ...water, 'notice.channel': 'none' }), silent('no interest abroad', { ...home, 'notice.channel': 'none' }), silent('above the threshold', { ...abroad, ...large, 'notice.channel': 'none' }),
    ],
  }),
  duty({
    ...danishEntry('dk/utilities/market-terms-below', 'procedures', ['DK §18', 'DK56'], reading('§§ 11, 18 og 193')), life: since2022,
    says: t('From 500 000 kroner a public utility should make sure of market terms, by a survey, several offers or an advert, before it buys what does not interest firms abroad.',
      'Från 500 000 danska kronor bör en offentlig enhet säkra marknadsmässiga villkor, genom en undersökning, flera anbud eller en annons, innan den köper det som inte intresserar företag utomlands.',
      'Fra 500.000 kroner bør en offentlig forsyning sikre sig markedsmæssige vilkår ved en undersøgelse, flere tilbud eller en annonce, før den køber noget uden grænseoverskridende interesse.',
      'Fra 500 000 danske kroner bør et offentlig forsyningsforetak sikre seg markedsmessige vilkår, ved en undersøkelse, flere tilbud eller en kunngjøring, før det kjøper noe uten grenseoverskridende interesse.'),
    steps: ['decideAward', 'signContract'], weight: 'needs a reason',
    when: all(small, no(crossBorderInterest), atLeast(estimatedValue, partFive)), must: yes(marketChecked),
    remedies: [{ change: marketChecked, to: true, say: t('Survey the market, ask for offers, or advertise.', 'Undersök marknaden, begär anbud eller annonsera.', 'Undersøg markedet, indhent tilbud, eller annoncer.', 'Undersøk markedet, innhent tilbud eller kunngjør.') }],
    examples: [
      lawful('surveyed', { ...home, 'direct.marketChecked': true }), unlawful('two million, nothing done', { ...home, 'direct.marketChecked': false }), depends('nobody has said', home),
      unlawful('exactly 500 000', { ...home, 'value.estimated': 500_000, 'direct.marketChecked': false }), silent('499 999', { ...home, 'value.estimated': 499_999, 'direct.marketChecked': false }),
      silent('interest abroad', { ...abroad, 'direct.marketChecked': false }), silent('above the threshold', { ...home, ...large, 'direct.marketChecked': false }), silent('no authority', { ...home, 'utility.isAuthority': false, 'direct.marketChecked': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/utilities/result-told-below', 'award and standstill', 'DK §18', reading('§§ 18, 192 og 193')), life: since2022,
    says: t('A public utility should tell all who made an offer the result in writing at the same time, also below its threshold.', 'En offentlig enhet bör meddela alla som lämnat anbud resultatet skriftligt samtidigt, även under sitt tröskelvärde.',
      'En offentlig forsyning bør give alle, der har afgivet tilbud, resultatet skriftligt på samme tid, også under sin tærskelværdi.', 'Et offentlig forsyningsforetak bør gi alle som har gitt tilbud, resultatet skriftlig samtidig, også under terskelverdien.'),
    steps: ['sendAwardLetters'], weight: 'needs a reason',
    when: all(small, any(yes(crossBorderInterest), atLeast(estimatedValue, partFive))), must: yes(lettersToAll),
    remedies: [{ change: lettersToAll, to: true, say: t('Send the result to all.', 'Skicka resultatet till alla.', 'Send resultatet til alle.', 'Send resultatet til alle.') }],
    examples: [
      lawful('told', { ...home, 'letters.toAll': true }), unlawful('not told', { ...home, 'letters.toAll': false }), depends('nobody has said', home), unlawful('small, of interest abroad', { ...abroad, 'value.estimated': 100_000, 'letters.toAll': false }),
      unlawful('exactly 500 000', { ...home, 'value.estimated': 500_000, 'letters.toAll': false }), silent('499 999, no interest abroad', { ...home, 'value.estimated': 499_999, 'letters.toAll': false }), silent('above the threshold', { ...home, ...large, 'letters.toAll': false }),
    ],
  }),
  gap({
    ...danishEntry('dk/gap/utilities-works-below', 'utilities', 'nat 1.2 Direct award, utilities', tl('§ 1')),
    says: t('Works that a utility buys below its EU threshold may fall under tilbudsloven: two offers, or a licitation above 3 million kroner. We have it from one account of 2019 only; check it.',
      'Byggentreprenad som en enhet köper under sitt tröskelvärde kan omfattas av tilbudsloven: två anbud, eller licitation över 3 miljoner danska kronor. Vi vet det bara från en redogörelse 2019; kontrollera det.',
      'Bygge- og anlægsarbejder, som en forsyning køber under sin tærskelværdi, kan være omfattet af tilbudsloven: to tilbud eller licitation over 3 millioner kroner. Vi har det kun fra én redegørelse fra 2019; tjek det.',
      'Bygg og anlegg som et forsyningsforetak kjøper under terskelverdien, kan falle under tilbudsloven: to tilbud, eller lisitasjon over 3 millioner danske kroner. Vi har det bare fra én redegjørelse fra 2019; sjekk det.'),
    steps: ['chooseProcedure', 'inviteToTender', 'decideAward'],
    when: all(isNot(activity, 'general'), is(subject, 'works'), not(aboveUtilities)),
  }),
]
