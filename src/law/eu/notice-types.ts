/**
 * The notices of Implementing Regulation (EU) 2019/1780 (eForms) as its table 1 stands since Regulation (EU) 2023/2884: the
 * subtype, which form it is, what it is used for and the provision it rests on. `regime` and `use` are what the lookup below
 * needs. Table 1 numbers subtypes 1–40 and E1–E6; CEI, T01, T02, X01 and X02 are in the Publications Office's software only.
 */
export type Form = 'planning' | 'competition' | 'direct award prenotification' | 'result' | 'modification' | 'consultation' | 'completion' | 'business registration'
/** Whose rules the purchase follows: `other` is a purchase that no directive reaches, such as one below the threshold. */
export type NoticeRegime = 'classic' | 'light' | 'utilities' | 'lightUtilities' | 'concession' | 'lightConcession' | 'defence' | 'other'
export type NoticeUse =
  | 'priorNoticeOnProfile' | 'priorNotice' | 'priorNoticeToShorten' | 'priorNoticeAsCall' | 'qualificationSystem' | 'contractNotice' | 'subcontract' | 'designContest'
  | 'voluntaryBeforeDirectAward' | 'awardNotice' | 'designContestResult' | 'modification' | 'marketConsultation' | 'completion'
export type NoticeType = {
  readonly subtype: string
  readonly form: Form
  readonly use: NoticeUse | 'outside'
  readonly regimes: readonly NoticeRegime[]
  readonly about: string
  readonly basis: string
}

const row = (subtype: string, form: Form, use: NoticeType['use'], regimes: readonly NoticeRegime[], about: string, basis: string): NoticeType =>
  ({ subtype, form, use, regimes, about, basis })
const every: readonly NoticeRegime[] = ['classic', 'light', 'utilities', 'lightUtilities', 'concession', 'lightConcession', 'defence', 'other']

export const noticeTypes: readonly NoticeType[] = [
  row('1', 'planning', 'priorNoticeOnProfile', ['classic'], 'prior information notice on the buyer profile announced', 'Directive 2014/24/EU art. 48(1)'),
  row('2', 'planning', 'priorNoticeOnProfile', ['utilities'], 'periodic indicative notice on the buyer profile announced', 'Directive 2014/25/EU art. 67(1)'),
  row('3', 'planning', 'priorNoticeOnProfile', ['defence'], 'prior information notice on the buyer profile announced, defence', 'Directive 2009/81/EC art. 30(1), third subparagraph'),
  row('4', 'planning', 'priorNotice', ['classic'], 'prior information notice, for information only', 'Directive 2014/24/EU art. 48(1)'),
  row('5', 'planning', 'priorNotice', ['utilities'], 'periodic indicative notice, for information only', 'Directive 2014/25/EU art. 67(1)'),
  row('6', 'planning', 'priorNotice', ['defence'], 'prior information notice, for information only, defence', 'Directive 2009/81/EC art. 30(1)'),
  row('7', 'planning', 'priorNoticeToShorten', ['classic'], 'prior information notice to shorten the tender period', 'Directive 2014/24/EU art. 27(2), 28(3)'),
  row('8', 'planning', 'priorNoticeToShorten', ['utilities'], 'periodic indicative notice to shorten the tender period', 'Directive 2014/25/EU art. 45(2)'),
  row('9', 'planning', 'priorNoticeToShorten', ['defence'], 'prior information notice to shorten the tender period, defence', 'Directive 2009/81/EC art. 33(3)'),
  row('10', 'competition', 'priorNoticeAsCall', ['classic'], 'prior information notice as the call, standard', 'Directive 2014/24/EU art. 48(2)'),
  row('11', 'competition', 'priorNoticeAsCall', ['utilities'], 'periodic indicative notice as the call, standard', 'Directive 2014/25/EU art. 67(2)'),
  row('12', 'competition', 'priorNoticeAsCall', ['light'], 'prior information notice as the call, light regime', 'Directive 2014/24/EU art. 75(1)(b)'),
  row('13', 'competition', 'priorNoticeAsCall', ['lightUtilities'], 'periodic indicative notice as the call, light regime', 'Directive 2014/25/EU art. 92(1)(b)'),
  row('14', 'competition', 'priorNoticeAsCall', ['lightConcession'], 'prior information notice as the call, light concession', 'Directive 2014/23/EU art. 31(3)'),
  row('15', 'competition', 'qualificationSystem', ['utilities', 'lightUtilities'], 'notice on the existence of a qualification system', 'Directive 2014/25/EU art. 68, 92(1)(c)'),
  row('16', 'competition', 'contractNotice', ['classic'], 'contract notice, standard (also for an innovation partnership)', 'Directive 2014/24/EU art. 49'),
  row('17', 'competition', 'contractNotice', ['utilities'], 'contract notice, utilities', 'Directive 2014/25/EU art. 69'),
  row('18', 'competition', 'contractNotice', ['defence'], 'contract notice, defence', 'Directive 2009/81/EC art. 30(2)'),
  row('19', 'competition', 'contractNotice', ['concession'], 'concession notice', 'Directive 2014/23/EU art. 31(1)'),
  row('20', 'competition', 'contractNotice', ['light'], 'contract notice, light regime', 'Directive 2014/24/EU art. 75(1)(a)'),
  row('21', 'competition', 'contractNotice', ['lightUtilities'], 'contract notice, light regime, utilities', 'Directive 2014/25/EU art. 92(1)(a)'),
  row('22', 'competition', 'subcontract', ['defence'], 'subcontract notice, defence', 'Directive 2009/81/EC art. 52(1)'),
  row('23', 'competition', 'designContest', ['classic', 'light'], 'design contest notice', 'Directive 2014/24/EU art. 79(1)'),
  row('24', 'competition', 'designContest', ['utilities', 'lightUtilities'], 'design contest notice, utilities', 'Directive 2014/25/EU art. 96(1), first subparagraph'),
  row('25', 'direct award prenotification', 'voluntaryBeforeDirectAward', ['classic', 'light'], 'voluntary ex ante transparency notice', 'Directive 89/665/EEC art. 3a'),
  row('26', 'direct award prenotification', 'voluntaryBeforeDirectAward', ['utilities', 'lightUtilities'], 'voluntary ex ante transparency notice, utilities', 'Directive 92/13/EEC art. 3a'),
  row('27', 'direct award prenotification', 'voluntaryBeforeDirectAward', ['defence'], 'voluntary ex ante transparency notice, defence', 'Directive 2009/81/EC art. 64'),
  row('28', 'direct award prenotification', 'voluntaryBeforeDirectAward', ['concession', 'lightConcession'], 'voluntary ex ante transparency notice, concession', 'Directives 89/665/EEC and 92/13/EEC art. 3a'),
  row('29', 'result', 'awardNotice', ['classic'], 'contract award notice, standard', 'Directive 2014/24/EU art. 50'),
  row('30', 'result', 'awardNotice', ['utilities'], 'contract award notice, utilities', 'Directive 2014/25/EU art. 70'),
  row('31', 'result', 'awardNotice', ['defence'], 'contract award notice, defence', 'Directive 2009/81/EC art. 30(3)'),
  row('32', 'result', 'awardNotice', ['concession'], 'concession award notice', 'Directive 2014/23/EU art. 32(2), Annex VII'),
  row('33', 'result', 'awardNotice', ['light'], 'contract award notice, light regime', 'Directive 2014/24/EU art. 75(2)'),
  row('34', 'result', 'awardNotice', ['lightUtilities'], 'contract award notice, light regime, utilities', 'Directive 2014/25/EU art. 92(2)'),
  row('35', 'result', 'awardNotice', ['lightConcession'], 'concession award notice, light concession', 'Directive 2014/23/EU art. 32(2), Annex VIII'),
  row('36', 'result', 'designContestResult', ['classic', 'light'], 'result of a design contest', 'Directive 2014/24/EU art. 79(2)'),
  row('37', 'result', 'designContestResult', ['utilities', 'lightUtilities'], 'result of a design contest, utilities', 'Directive 2014/25/EU art. 96(1)'),
  row('38', 'modification', 'modification', ['classic', 'light'], 'contract modification notice', 'Directive 2014/24/EU art. 72(1)'),
  row('39', 'modification', 'modification', ['utilities', 'lightUtilities'], 'contract modification notice, utilities', 'Directive 2014/25/EU art. 89(1)'),
  row('40', 'modification', 'modification', ['concession', 'lightConcession'], 'concession modification notice', 'Directive 2014/23/EU art. 43(1)'),
  row('E1', 'consultation', 'marketConsultation', every, 'pre-market consultation notice, voluntary, under any law', 'Implementing Regulation (EU) 2023/2884'),
  row('E2', 'planning', 'priorNotice', ['other'], 'voluntary prior information notice, other law', 'Implementing Regulation (EU) 2023/2884'),
  row('E3', 'competition', 'contractNotice', ['other'], 'voluntary contract notice, other law', 'Implementing Regulation (EU) 2023/2884'),
  row('E4', 'result', 'awardNotice', ['other'], 'voluntary contract award notice, other law', 'Implementing Regulation (EU) 2023/2884'),
  row('E5', 'completion', 'completion', every, 'voluntary notice that the contract is completed, under any law', 'Implementing Regulation (EU) 2023/2884'),
  row('E6', 'modification', 'modification', ['other'], 'voluntary contract modification notice, other law', 'Implementing Regulation (EU) 2023/2884'),
  row('CEI', 'competition', 'outside', [], 'call for expressions of interest of the institutions of the Union', 'Regulation (EU, Euratom) 2024/2509; not in table 1'),
  row('T01', 'planning', 'outside', [], 'prior information notice, public passenger transport', 'Regulation (EC) No 1370/2007; not in table 1'),
  row('T02', 'result', 'outside', [], 'result notice, public passenger transport', 'Regulation (EC) No 1370/2007; not in table 1'),
  row('X01', 'business registration', 'outside', [], 'European economic interest grouping', 'Regulation (EEC) No 2137/85; not in table 1'),
  row('X02', 'business registration', 'outside', [], 'European company or cooperative', 'Regulations (EC) No 2157/2001 and 1435/2003; not in table 1'),
]

const bySubtype = new Map(noticeTypes.map(n => [n.subtype, n]))
export const noticeType = (subtype: string): NoticeType | undefined => bySubtype.get(subtype)

/**
 * The subtype of notice for a use under a regime; nothing where that regime has no such notice (a concession has no prior notice
 * that shortens a period, and a light service none for information). A change of a published notice, or its cancellation, is the same subtype again.
 */
export const subtypeFor = (use: NoticeUse, regime: NoticeRegime): NoticeType | undefined =>
  noticeTypes.find(n => n.use === use && n.regimes.includes(regime))

/** The regime of a purchase, from what it serves, what it is, and whether one of the directives reaches it. */
export function noticeRegime(purchase: { readonly inside: boolean; readonly utility: boolean; readonly subject: 'goods' | 'services' | 'works' | 'socialServices' | 'serviceConcession' | 'worksConcession' }): NoticeRegime {
  if (!purchase.inside) return 'other'
  if (purchase.subject === 'serviceConcession' || purchase.subject === 'worksConcession') return 'concession'
  if (purchase.subject === 'socialServices') return purchase.utility ? 'lightUtilities' : 'light'
  return purchase.utility ? 'utilities' : 'classic'
}
