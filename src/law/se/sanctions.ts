import { text as t } from '../../plain/index.ts'
import { above, all, any, atLeast, atMost, duty, exception, holds, is, isNot, no, on, yes } from '../build.ts'
import { breachFound, contractFate, daysSinceStart, finePercent, fineSum, monthsSinceRuling, monthsSinceStart, pettyCase, timeStarted, validityTried } from '../facts/index.ts'
import { grave } from '../eu/sanctions.ts'
import type { Rule } from '../types.ts'
import { cases, large, small } from './cases.ts'
import { fineLeast, fineMonths, fineMonthsAfterRuling, fineMost, fineShare, validityDays, validityMonths } from './figures.ts'
import { lou, luk, sinceFasterReview, sinceSimpler } from './sources.ts'

const base = { order: 'SE', topic: 'review and sanctions' } as const
const sanction = { ...base, life: sinceSimpler, steps: ['setSanction'], weight: 'blocks' } as const
const today = on('2026-09-21')
const early = { 'voluntary.published': false, 'letters.reasons': false, 'sanction.publicInterest': false, 'sanction.petty': false, 'complaint.monthsSinceStart': 3, 'complaint.timeStarted': false } as const
const unannounced = { ...large, ...early, 'sanction.breach': 'noNotice' } as const

export const rules: readonly Rule[] = [
  duty({
    ...sanction, id: 'se/sanction/invalid', carriesOut: 'eu/sanction/ineffective', sources: [lou('20 kap. 13–13 b §§'), luk('16 kap. 13 §')], dossier: ['nat 5 Contract ineffective', 'diff 49', 'EX31'],
    says: t('The court declares the contract invalid for these breaches, above and below the EU threshold alike. The act knows only an invalid contract or one that stands.', 'Domstolen förklarar avtalet ogiltigt vid dessa överträdelser, över såväl som under tröskelvärdet. Lagen känner bara ett ogiltigt avtal eller ett som består.',
      'Retten erklærer kontrakten ugyldig ved disse overtrædelser, over såvel som under tærskelværdien. Loven kender kun en ugyldig kontrakt eller en, der består.', 'Retten erklærer kontrakten ugyldig ved disse bruddene, over så vel som under terskelverdien. Loven kjenner bare en ugyldig kontrakt eller en som består.'),
    when: grave, must: is(contractFate, 'ineffective'),
    remedies: [{ change: contractFate, to: 'ineffective', say: t('Declare it invalid.', 'Förklara det ogiltigt.', 'Erklær den ugyldig.', 'Erklær den ugyldig.') }],
    examples: cases(unannounced, {
      lawful: { 'invalid': { 'sanction.contract': 'ineffective' } }, unlawful: { 'it stands': { 'sanction.contract': 'stands' }, 'signed too early and more': { 'sanction.breach': 'standstillAndChance', 'sanction.contract': 'stands' }, 'a wrong mini-competition': { 'sanction.breach': 'callOff', 'sanction.contract': 'stands' }, 'below the threshold': { ...small, 'sanction.contract': 'stands' } }, depends: { 'not decided': {} },
      outside: { 'signed too early and nothing more': { 'sanction.breach': 'standstill' }, 'too late': { 'complaint.monthsSinceStart': 7 }, 'a public interest': { 'sanction.publicInterest': true } },
    }),
  }),
  exception({
    ...base, life: sinceFasterReview, id: 'se/sanction/time-bar', to: ['se/sanction/invalid', 'se/sanction/fine-must'], sources: [lou('20 kap. 17 §'), luk('16 kap. 17 §')], dossier: ['EU-REM-05', 'nat 5 Time limit for that', 'EX33', 'EX46'],
    says: t('A contract is not declared invalid on an application that came later than six months after it, or than 30 days after the result was published or told with reasons.', 'Ett avtal förklaras inte ogiltigt på en ansökan som kommit in senare än sex månader efter det, eller än 30 dagar efter att resultatet publicerats eller meddelats med skäl.',
      'En kontrakt erklæres ikke ugyldig på en klage, der kom senere end seks måneder efter den, eller end 30 dage efter at resultatet er offentliggjort eller meddelt med begrundelse.', 'En kontrakt erklæres ikke ugyldig på en klage som kom senere enn seks måneder etter den, eller enn 30 dager etter at resultatet er kunngjort eller meddelt med begrunnelse.'),
    when: any(above(monthsSinceStart, validityMonths), all(yes(timeStarted), above(daysSinceStart, validityDays))),
    examples: [
      { name: 'the seventh month', facts: { 'complaint.monthsSinceStart': 7, 'complaint.timeStarted': false }, on: today, holds: true },
      { name: 'the sixth month', facts: { 'complaint.monthsSinceStart': 6, 'complaint.timeStarted': false }, on: today, holds: false },
      { name: 'day 31 after the notice', facts: { 'complaint.monthsSinceStart': 3, 'complaint.timeStarted': true, 'complaint.daysSinceStart': 31 }, on: today, holds: true },
      { name: 'day 30 after the notice', facts: { 'complaint.monthsSinceStart': 3, 'complaint.timeStarted': true, 'complaint.daysSinceStart': 30 }, on: today, holds: false },
      { name: 'nothing published, many days', facts: { 'complaint.monthsSinceStart': 3, 'complaint.timeStarted': false, 'complaint.daysSinceStart': 80 }, on: today, holds: false },
      { name: 'nobody has counted', facts: {}, on: today, holds: 'unknown' },
    ],
  }),
  duty({
    ...sanction, id: 'se/sanction/fine-must', carriesOut: 'eu/sanction/alternative', sources: [lou('21 kap. 6 §'), luk('17 kap. 6 §')], dossier: ['nat 5 Fine'],
    says: t('When the court has let such a contract stand, or it was signed too early and stands, the Competition Authority sets a fine.', 'När domstolen låtit ett sådant avtal bestå, eller det skrivits under för tidigt och består, beslutar Konkurrensverket om upphandlingsskadeavgift.', 'Når retten har ladet en sådan kontrakt bestå, eller den er underskrevet for tidligt og består, pålægger Konkurrensverket en sanktionsafgift.', 'Når retten har latt en slik kontrakt bestå, eller den er signert for tidlig og består, ilegger Konkurrensverket gebyr.'),
    when: all(any(grave, is(breachFound, 'standstill')), isNot(contractFate, 'ineffective')), must: above(fineSum, 0),
    remedies: [{ change: fineSum, to: 50_000, say: t('Set a fine.', 'Besluta en avgift.', 'Pålæg en sanktionsafgift.', 'Ilegg et gebyr.') }],
    examples: cases({ ...unannounced, 'sanction.contract': 'stands' }, {
      lawful: { 'a fine': { 'sanction.fine': 1 } }, unlawful: { 'none': { 'sanction.fine': 0 }, 'signed too early': { 'sanction.breach': 'standstill', 'sanction.fine': 0 }, 'signed too early and more': { 'sanction.breach': 'standstillAndChance', 'sanction.fine': 0 }, 'a wrong mini-competition': { 'sanction.breach': 'callOff', 'sanction.fine': 0 } }, depends: { 'not decided': {} },
      outside: { 'the contract is invalid': { 'sanction.contract': 'ineffective' }, 'another breach': { 'sanction.breach': 'other' }, 'a petty case': { 'sanction.petty': true }, 'never tried in time': { 'complaint.monthsSinceStart': 7 } },
    }),
  }),
  exception({
    ...base, life: sinceSimpler, id: 'se/sanction/petty', to: ['se/sanction/fine-must'], sources: [lou('21 kap. 8 §')], dossier: ['nat 5 Fine'],
    says: t('In a petty case there is no fine.', 'I ringa fall påförs ingen avgift.', 'I bagatelsager pålægges ingen sanktionsafgift.', 'I bagatellsaker ilegges ikke gebyr.'),
    when: yes(pettyCase),
    examples: [{ name: 'petty', facts: { 'sanction.petty': true }, on: today, holds: true }, { name: 'not petty', facts: { 'sanction.petty': false }, on: today, holds: false }, { name: 'not judged', facts: {}, on: today, holds: 'unknown' }],
  }),
  duty({
    ...sanction, id: 'se/sanction/petty-none', sources: [lou('21 kap. 8 §'), luk('17 kap. 8 §')], dossier: ['nat 5 Fine'],
    says: t('A petty breach is not fined.', 'En ringa överträdelse leder inte till avgift.', 'En bagatelagtig overtrædelse udløser ingen sanktionsafgift.', 'Et bagatellmessig brudd gir ikke gebyr.'),
    when: yes(pettyCase), must: is(fineSum, 0),
    remedies: [{ change: fineSum, to: 0, say: t('Set no fine.', 'Besluta ingen avgift.', 'Pålæg ingen sanktionsafgift.', 'Ilegg ikke gebyr.') }],
    examples: cases({ 'sanction.petty': true }, { lawful: { 'none': { 'sanction.fine': 0 } }, unlawful: { 'a fine': { 'sanction.fine': 10_000 } }, depends: { 'not decided': {} }, outside: { 'not petty': { 'sanction.petty': false } } }),
  }),
  duty({
    ...sanction, id: 'se/sanction/fine-size', sources: [lou('21 kap. 9 §'), luk('17 kap. 9 §')], dossier: ['nat 5 Fine', 'diff 50', 'EX34'],
    says: t('The fine is at least SEK 10 000 and at most SEK 20 million, and never more than ten per cent of the value; how grave the breach is decides.', 'Avgiften är lägst 10 000 och högst 20 000 000 kronor och aldrig mer än tio procent av värdet; hur allvarlig överträdelsen är avgör.', 'Sanktionsafgiften er mindst 10.000 og højst 20 mio. svenske kroner og aldrig mere end ti procent af værdien; overtrædelsens grovhed afgør.', 'Gebyret er minst 10 000 og høyst 20 millioner svenske kroner og aldri mer enn ti prosent av verdien; hvor alvorlig bruddet er, avgjør.'),
    when: above(fineSum, 0), must: all(atLeast(fineSum, fineLeast), atMost(fineSum, fineMost), atMost(finePercent, fineShare)),
    remedies: [{ change: fineSum, to: 300_000, say: t('Keep within the limits.', 'Håll er inom gränserna.', 'Hold jer inden for grænserne.', 'Hold dere innenfor grensene.') }, { change: finePercent, to: 10, say: t('At most ten per cent.', 'Högst tio procent.', 'Højst ti procent.', 'Høyst ti prosent.') }],
    examples: cases({ 'sanction.finePercent': 5 }, {
      lawful: { 'the least': { 'sanction.fine': 10_000 }, 'the most': { 'sanction.fine': 20_000_000, 'sanction.finePercent': 10 } },
      unlawful: { 'one krona too little': { 'sanction.fine': 9_999 }, 'one krona too much': { 'sanction.fine': 20_000_001 }, 'eleven per cent': { 'sanction.fine': 330_000, 'sanction.finePercent': 11 }, 'a single krona': { 'sanction.fine': 1 } },
      depends: { 'the share is not known': { 'sanction.fine': 10_000, 'sanction.finePercent': undefined } }, outside: { 'no fine': { 'sanction.fine': 0 } },
    }),
  }),
  duty({
    ...sanction, id: 'se/sanction/fine-time', sources: [lou('21 kap. 10 och 11 §§'), luk('17 kap. 10 och 11 §§')], dossier: ['diff 51', 'nat 5 Time limit for that'],
    says: t('A fine after a court case is decided within six months of the final ruling. For an unannounced contract that nobody took to court: after the time to apply has run out, and within two years of the contract.', 'En avgift efter en överprövning beslutas inom sex månader från det slutliga avgörandet. För ett oannonserat avtal som ingen överprövat: sedan ansökningstiden löpt ut och inom två år från avtalet.',
      'En sanktionsafgift efter en retssag pålægges inden seks måneder efter den endelige afgørelse. For en ikke-bekendtgjort kontrakt, som ingen indbragte: når fristen er udløbet, og inden to år efter kontrakten.', 'Et gebyr etter en rettssak ilegges innen seks måneder etter rettskraftig avgjørelse. For en ikke-kunngjort kontrakt som ingen brakte inn: når fristen er ute, og innen to år etter kontrakten.'),
    when: above(fineSum, 0), must: any(atMost(monthsSinceRuling, fineMonthsAfterRuling), all(is(breachFound, 'noNotice'), no(validityTried), holds('se/sanction/time-bar'), atMost(monthsSinceStart, fineMonths))),
    remedies: [{ change: monthsSinceRuling, to: 6, say: t('Decide in time; later there is no fine.', 'Besluta i tid; senare kan ingen avgift påföras.', 'Afgør i tide; senere kan ingen sanktionsafgift pålægges.', 'Avgjør i tide; senere kan gebyr ikke ilegges.') }],
    examples: cases({ 'sanction.fine': 50_000, 'sanction.breach': 'noNotice', 'complaint.timeStarted': false }, {
      lawful: { 'six months after the ruling': { 'sanction.monthsSinceRuling': 6 }, 'two years after the contract': { 'sanction.validityTried': false, 'complaint.monthsSinceStart': 24, 'sanction.monthsSinceRuling': 90 } },
      unlawful: {
        'month 25': { 'sanction.validityTried': false, 'complaint.monthsSinceStart': 25, 'sanction.monthsSinceRuling': 90 }, 'while the firms may still apply': { 'sanction.validityTried': false, 'complaint.monthsSinceStart': 6, 'sanction.monthsSinceRuling': 90 },
        'seven months after the ruling': { 'sanction.validityTried': true, 'complaint.monthsSinceStart': 20, 'sanction.monthsSinceRuling': 7 }, 'signed too early, two years later': { 'sanction.breach': 'standstill', 'sanction.validityTried': false, 'complaint.monthsSinceStart': 20, 'sanction.monthsSinceRuling': 90 },
      },
      depends: { 'nobody has counted': {} }, outside: { 'no fine': { 'sanction.fine': 0 } },
    }),
  }),
]
