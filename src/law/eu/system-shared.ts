import { text as t } from '../../plain/index.ts'
import { all, any, atLeast, atMost, no, yes } from '../build.ts'
import {
  admittedAll, assessmentExtended, assessmentJustified, assessmentWorkingDays, extendedPeriodStated, firmToldAdmission, firstInvitationSent, firstRequestsAssessed, requestDays, systemAllInvited,
  systemChangeAnnounced, systemChanged, systemCommon, systemCriteriaKept, systemDescribed, systemDuration, systemElectronic, systemFee, systemOpen, tenderDays,
} from '../facts/index.ts'
import { assessmentDays, assessmentDaysJustified, systemRequests, systemTenders } from './figures.ts'
import type { Shared } from './shared-words.ts'

const setUp = { topic: 'frameworks and systems', reach: 'full', weight: 'blocks', steps: ['setUpDynamicSystem'], when: (inside: Parameters<Shared['when']>[0]) => inside, base: { procedure: 'restricted' } } as const
const admit = { ...setUp, steps: ['admitToSystem'] } as const
const buy = { ...setUp, steps: ['buyInDynamicSystem'] } as const

/** What Directive 2014/24/EU art. 34 (and, where the reach is full, Directive 2014/25/EU art. 52) asks of a dynamic purchasing system. */
export const systemRules = {
  common: {
    ...setUp, id: 'eu/system/common-purchases', must: yes(systemCommon),
    remedies: [{ insteadTake: 'planFramework', say: t('Use a framework agreement or a procedure of its own.', 'Använd ett ramavtal eller ett eget förfarande.', 'Brug en rammeaftale eller en procedure for sig.', 'Bruk en rammeavtale eller en egen prosedyre.') }],
    said: { lawful: { 'office chairs': { 'system.commonPurchases': true } }, unlawful: { 'something to be developed': { 'system.commonPurchases': false } }, depends: { 'not judged': {} } },
  },
  open: {
    ...setUp, id: 'eu/system/electronic-and-open', must: all(yes(systemElectronic), yes(systemOpen)),
    remedies: [
      { change: systemElectronic, to: true, say: t('Run it wholly by electronic means.', 'Driv det helt elektroniskt.', 'Driv det fuldt elektronisk.', 'Driv den fullt ut elektronisk.') },
      { change: systemOpen, to: true, say: t('Keep it open for new firms throughout.', 'Håll det öppet för nya leverantörer hela tiden.', 'Hold det åbent for nye virksomheder hele tiden.', 'Hold den åpen for nye leverandører hele tiden.') },
    ],
    base: { procedure: 'restricted', 'system.electronic': true, 'system.open': true },
    said: { lawful: { 'both': {} }, unlawful: { 'requests on paper': { 'system.electronic': false }, 'closed after a year': { 'system.open': false } }, depends: { 'not said': { 'system.open': undefined } } },
  },
  described: {
    ...setUp, id: 'eu/system/described', must: all(yes(systemDuration), yes(systemDescribed)),
    remedies: [
      { change: systemDuration, to: true, say: t('State in the notice that it is a dynamic system, and for how long.', 'Ange i annonsen att det är ett dynamiskt inköpssystem och hur länge det gäller.', 'Angiv i bekendtgørelsen, at det er et dynamisk indkøbssystem, og for hvor længe.', 'Oppgi i kunngjøringen at det er en dynamisk innkjøpsordning, og hvor lenge den varer.') },
      { change: systemDescribed, to: true, say: t('Describe it in the documents.', 'Beskriv det i dokumenten.', 'Beskriv det i materialet.', 'Beskriv den i dokumentene.') },
    ],
    base: { procedure: 'restricted', 'system.durationStated': true, 'system.described': true },
    said: { lawful: { 'both': {} }, unlawful: { 'no duration': { 'system.durationStated': false }, 'no quantities': { 'system.described': false } }, depends: { 'not said': { 'system.described': undefined } } },
  },
  fee: {
    ...setUp, steps: ['setUpDynamicSystem', 'admitToSystem'], id: 'eu/system/no-fee', must: no(systemFee),
    remedies: [{ change: systemFee, to: false, say: t('Drop the fee.', 'Ta bort avgiften.', 'Fjern gebyret.', 'Fjern gebyret.') }],
    said: { lawful: { 'free': { 'system.fee': false } }, unlawful: { 'a fee per year': { 'system.fee': true } }, depends: { 'not said': {} } },
  },
  requests: {
    ...setUp, reach: 'classic', id: 'eu/system/requests', must: atLeast(requestDays, systemRequests),
    remedies: [{ change: requestDays, say: t('Give 30 days.', 'Ge 30 dagar.', 'Giv 30 dage.', 'Gi 30 dager.') }],
    said: { lawful: { 'thirty days': { 'time.requestDays': 30 } }, unlawful: { 'twenty-nine days': { 'time.requestDays': 29 } }, depends: { 'not set': {} } },
  },
  admitted: {
    ...admit, id: 'eu/system/admit-all', must: yes(admittedAll),
    remedies: [{ change: admittedAll, to: true, say: t('Admit everyone who meets the criteria.', 'Godkänn alla som uppfyller kraven.', 'Optag alle, der opfylder kravene.', 'Ta opp alle som oppfyller kravene.') }],
    said: { lawful: { 'all': { 'system.admittedAll': true } }, unlawful: { 'the ten best': { 'system.admittedAll': false } }, depends: { 'not known': {} } },
  },
  assessed: {
    ...admit, id: 'eu/system/assessment', must: any(
      atMost(assessmentWorkingDays, assessmentDays), all(yes(assessmentJustified), atMost(assessmentWorkingDays, assessmentDaysJustified)), all(no(firstInvitationSent), yes(extendedPeriodStated))),
    remedies: [{ change: assessmentWorkingDays, say: t('Decide within 10 working days.', 'Besluta inom 10 arbetsdagar.', 'Afgør den inden 10 arbejdsdage.', 'Avgjør den innen 10 virkedager.') }],
    base: { procedure: 'restricted', 'system.assessmentJustified': false, 'system.firstInvitationSent': true, 'system.extendedPeriodStated': false },
    said: {
      lawful: {
        'the tenth working day': { 'system.assessmentWorkingDays': 10 }, 'the fifteenth, justified': { 'system.assessmentWorkingDays': 15, 'system.assessmentJustified': true },
        'the twentieth, before the first invitation, as stated': { 'system.assessmentWorkingDays': 20, 'system.firstInvitationSent': false, 'system.extendedPeriodStated': true },
      },
      unlawful: {
        'the eleventh': { 'system.assessmentWorkingDays': 11 }, 'the sixteenth, justified': { 'system.assessmentWorkingDays': 16, 'system.assessmentJustified': true },
        'the twentieth, stated nowhere': { 'system.assessmentWorkingDays': 20, 'system.firstInvitationSent': false }, 'the twentieth, after the first invitation': { 'system.assessmentWorkingDays': 20, 'system.extendedPeriodStated': true },
      },
      depends: { 'not known': {} },
    },
  },
  told: {
    ...admit, id: 'eu/system/told', must: yes(firmToldAdmission),
    remedies: [{ change: firmToldAdmission, to: true, say: t('Tell the firm now, with reasons if it is refused.', 'Underrätta leverantören nu, med skäl vid avslag.', 'Underret virksomheden nu, med begrundelse ved afslag.', 'Informer leverandøren nå, med begrunnelse ved avslag.') }],
    said: { lawful: { 'told': { 'system.firmTold': true } }, unlawful: { 'left waiting': { 'system.firmTold': false } }, depends: { 'not known': {} } },
  },
  invited: {
    ...buy, id: 'eu/system/invite-all', must: yes(systemAllInvited),
    remedies: [{ change: systemAllInvited, to: true, say: t('Invite all who are admitted.', 'Bjud in alla som godkänts.', 'Opfordr alle optagne.', 'Inviter alle som er tatt opp.') }],
    said: { lawful: { 'all': { 'system.allInvited': true } }, unlawful: { 'the last three winners': { 'system.allInvited': false } }, depends: { 'not known': {} } },
  },
  criteria: {
    ...buy, id: 'eu/system/criteria', must: yes(systemCriteriaKept),
    remedies: [{ change: systemCriteriaKept, to: true, say: t('Go back to the criteria of the notice.', 'Återgå till annonsens kriterier.', 'Gå tilbage til bekendtgørelsens kriterier.', 'Gå tilbake til kriteriene i kunngjøringen.') }],
    said: { lawful: { 'made more precise': { 'system.criteriaKept': true } }, unlawful: { 'a new criterion': { 'system.criteriaKept': false } }, depends: { 'not known': {} } },
  },
  tenders: {
    ...buy, reach: 'classic', id: 'eu/system/tenders', must: atLeast(tenderDays, systemTenders),
    remedies: [{ change: tenderDays, say: t('Give at least 10 days. Electronic tenders do not shorten them.', 'Ge minst 10 dagar. Elektroniska anbud förkortar dem inte.', 'Giv mindst 10 dage. Elektroniske tilbud forkorter dem ikke.', 'Gi minst 10 dager. Elektroniske tilbud forkorter dem ikke.') }],
    said: { lawful: { 'ten days': { 'time.tenderDays': 10 } }, unlawful: { 'five days': { 'time.tenderDays': 5 }, 'nine days': { 'time.tenderDays': 9 } }, depends: { 'not set': {} } },
  },
  notWhileExtended: {
    ...buy, id: 'eu/system/not-while-assessing', must: any(no(assessmentExtended), yes(firstRequestsAssessed)),
    remedies: [{ change: firstRequestsAssessed, to: true, say: t('Finish the assessment first.', 'Slutför prövningen först.', 'Gør behandlingen færdig først.', 'Fullfør vurderingen først.') }],
    base: { procedure: 'restricted', 'system.assessmentExtended': true, 'system.firstRequestsAssessed': false },
    said: { lawful: { 'not extended': { 'system.assessmentExtended': false }, 'assessed': { 'system.firstRequestsAssessed': true } }, unlawful: { 'still assessing': {} }, depends: { 'not known': { 'system.firstRequestsAssessed': undefined } } },
  },
  changed: {
    ...buy, steps: ['admitToSystem', 'buyInDynamicSystem'], id: 'eu/system/change-announced', when: inside => all(inside, yes(systemChanged)), must: yes(systemChangeAnnounced),
    remedies: [{ change: systemChangeAnnounced, to: true, say: t('Announce the change: on the first form, or as an award notice if the system ends.', 'Annonsera ändringen: på det första formuläret, eller som efterannons om systemet avslutas.', 'Offentliggør ændringen: på den første formular, eller som bekendtgørelse om indgået kontrakt hvis systemet ophører.', 'Kunngjør endringen: på det første skjemaet, eller som kunngjøring av kontraktsinngåelse hvis ordningen avsluttes.') }],
    base: { procedure: 'restricted', 'system.durationChanged': true },
    said: { lawful: { 'announced': { 'system.changeAnnounced': true } }, unlawful: { 'kept quiet': { 'system.changeAnnounced': false } }, depends: { 'not known': {} }, outside: { 'nothing changed': { 'system.durationChanged': false } } },
  },
} as const satisfies Record<string, Shared>
