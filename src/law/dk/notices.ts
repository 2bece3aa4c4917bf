import { text as t } from '../../plain/index.ts'
import { all, among, atMost, duty, is } from '../build.ts'
import { awardNoticeDays, noticeChannel, procedure } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, inAct, unlawful } from './entry.ts'
import { awardNoticeLimit } from './figures.ts'
import { ul } from './sources.ts'

const advertised = ['open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership'] as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/notices/ted', 'notices', 'DK §128-130', ul('§§ 128-130')),
    carriesOut: 'eu/notice/ted',
    says: t('The notice goes electronically on the EU form to TED; at home it appears only after TED, or 48 hours after receipt is confirmed, and says no more.',
      'Annonsen skickas elektroniskt på EU-formuläret till TED; inom landet visas den först efter TED, eller 48 timmar efter bekräftad mottagning, och säger inte mer.',
      'Bekendtgørelsen sendes elektronisk på EU-formularen til TED; herhjemme kommer den først frem efter TED eller 48 timer efter bekræftet modtagelse og siger ikke mere.',
      'Kunngjøringen sendes elektronisk på EU-skjemaet til TED; i Danmark vises den først etter TED, eller 48 timer etter bekreftet mottak, og sier ikke mer.'),
    steps: ['sendNotice'], weight: 'blocks',
    when: all(inAct, among(procedure, ...advertised)), must: is(noticeChannel, 'ted'),
    remedies: [{ change: noticeChannel, to: 'ted', say: t('Send the notice to TED.', 'Skicka annonsen till TED.', 'Send bekendtgørelsen til TED.', 'Send kunngjøringen til TED.') }],
    examples: [
      ...around({ of: noticeChannel, good: ['ted'], bad: ['national', 'ownSite', 'none'], outside: [{ procedure: 'negotiatedWithoutNotice' }] }),
      ...advertised.slice(1).map(used => unlawful(used, { ...above, procedure: used, 'notice.channel': 'national' })),
    ],
  }),
  duty({
    ...danishEntry('dk/notices/award', 'notices', 'DK §129', ul('§ 129')),
    carriesOut: 'eu/notice/award-notice',
    says: t('The award notice is sent within 30 days of the contract.', 'Efterannonsen skickas inom 30 dagar från avtalet.',
      'Bekendtgørelsen om indgået kontrakt sendes senest 30 dage efter kontrakten.', 'Kunngjøringen av kontraktsinngåelsen sendes innen 30 dager etter kontrakten.'),
    why: t('It also starts the 45 days in which the award can be tried before the board.', 'Den startar också de 45 dagar då tilldelningen kan prövas av nämnden.', 'Den starter også de 45 dage, hvor tildelingen kan indbringes for Klagenævnet.', 'Den starter også de 45 dagene da tildelingen kan bringes inn for nemnda.'),
    steps: ['sendAwardNotice'], weight: 'blocks',
    when: inAct, must: atMost(awardNoticeDays, awardNoticeLimit),
    remedies: [{ change: awardNoticeDays, say: t('Send it within the 30 days.', 'Skicka den inom 30 dagar.', 'Send den inden for de 30 dage.', 'Send den innen 30 dager.') }],
    examples: around({ of: awardNoticeDays, good: [0, 30], bad: [31] }),
  }),
]
