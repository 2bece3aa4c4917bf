import { text as t } from '../../plain/index.ts'
import { all, any, is, no, yes } from '../build.ts'
import {
  contestAnonymous, contestCriteriaStated, contestEnough, contestFollowUp, contestFollowUpStated, contestLimitedByPlace, contestRestricted, contestResultSent, contestSelectionClear,
  juryDialogue, juryIndependent, juryMinutes, juryOnlyCriteria, juryQualificationAsked, juryReport, juryThird, noticeChannel, procedure,
} from '../facts/index.ts'
import type { Shared } from './shared-words.ts'

const hold = { topic: 'procedures', reach: 'full', weight: 'blocks', steps: ['holdDesignContest'], when: (inside: Parameters<Shared['when']>[0]) => inside, base: { procedure: 'designContest' } } as const
const base = hold.base

/** What Directive 2014/24/EU art. 79-82 (Directive 2014/25/EU art. 96-98) ask of a design contest. */
export const contestRules = {
  notice: {
    ...hold, id: 'eu/contest/notice', must: all(is(noticeChannel, 'ted'), yes(contestCriteriaStated)),
    remedies: [
      { change: noticeChannel, to: 'ted', say: t('Send a contest notice to TED.', 'Skicka en annons om projekttävlingen till TED.', 'Send en bekendtgørelse om projektkonkurrencen til TED.', 'Send en kunngjøring av konkurransen til TED.') },
      { change: contestCriteriaStated, to: true, say: t('Give the jury’s criteria in it.', 'Ange juryns kriterier i den.', 'Angiv komiteens kriterier i den.', 'Oppgi juryens kriterier i den.') },
    ],
    base: { ...base, 'notice.channel': 'ted', 'contest.criteriaStated': true },
    said: { lawful: { 'in TED': {} }, unlawful: { 'on the buyer’s site': { 'notice.channel': 'ownSite' }, 'no criteria': { 'contest.criteriaStated': false } }, depends: { 'not sent yet': { 'notice.channel': undefined } } },
  },
  followUp: {
    ...hold, id: 'eu/contest/follow-up-stated', must: any(no(contestFollowUp), yes(contestFollowUpStated)),
    remedies: [{ change: contestFollowUpStated, to: true, say: t('Say it in the contest notice.', 'Ange det i annonsen.', 'Skriv det i bekendtgørelsen.', 'Oppgi det i kunngjøringen.') }],
    base: { ...base, 'contest.followUp': true },
    said: { lawful: { 'told': { 'contest.followUpStated': true }, 'no contract intended': { 'contest.followUp': false, 'contest.followUpStated': false } }, unlawful: { 'not told': { 'contest.followUpStated': false } }, depends: { 'not known': {} } },
  },
  open: {
    ...hold, id: 'eu/contest/open-to-all', must: no(contestLimitedByPlace),
    remedies: [{ change: contestLimitedByPlace, to: false, say: t('Let firms and persons from anywhere take part.', 'Låt företag och personer var som helst ifrån delta.', 'Lad virksomheder og personer alle vegne fra deltage.', 'La virksomheter og personer fra alle steder delta.') }],
    said: { lawful: { 'open': { 'contest.limitedByPlaceOrForm': false } }, unlawful: { 'local architects only': { 'contest.limitedByPlaceOrForm': true } }, depends: { 'not known': {} } },
  },
  selection: {
    ...hold, id: 'eu/contest/selection', when: inside => all(inside, yes(contestRestricted)), must: all(yes(contestSelectionClear), yes(contestEnough)),
    remedies: [
      { change: contestSelectionClear, to: true, say: t('State clear criteria.', 'Ange tydliga kriterier.', 'Angiv klare kriterier.', 'Oppgi klare kriterier.') },
      { change: contestEnough, to: true, say: t('Invite more.', 'Bjud in fler.', 'Opfordr flere.', 'Inviter flere.') },
    ],
    base: { ...base, 'contest.restricted': true, 'contest.selectionClear': true, 'contest.enoughInvited': true },
    said: { lawful: { 'eight, chosen by stated criteria': {} }, unlawful: { 'chosen by taste': { 'contest.selectionClear': false }, 'two': { 'contest.enoughInvited': false } }, depends: { 'not judged': { 'contest.enoughInvited': undefined } }, outside: { 'open to all': { 'contest.restricted': false } } },
  },
  jury: {
    ...hold, id: 'eu/contest/jury', must: yes(juryIndependent),
    remedies: [{ change: juryIndependent, to: true, say: t('Replace the juror who is tied to a participant.', 'Byt ut den jurymedlem som har band till en deltagare.', 'Udskift det medlem, der har bånd til en deltager.', 'Bytt ut jurymedlemmet som har bånd til en deltaker.') }],
    said: { lawful: { 'independent': { 'contest.juryIndependent': true } }, unlawful: { 'a partner of a participant': { 'contest.juryIndependent': false } }, depends: { 'not judged': {} } },
  },
  third: {
    ...hold, id: 'eu/contest/jury-third', when: inside => all(inside, yes(juryQualificationAsked)), must: yes(juryThird),
    remedies: [{ change: juryThird, to: true, say: t('Add qualified jurors.', 'Komplettera juryn med kvalificerade ledamöter.', 'Supplér med kvalificerede medlemmer.', 'Suppler med kvalifiserte medlemmer.') }],
    base: { ...base, 'contest.qualificationAsked': true },
    said: { lawful: { 'three of nine': { 'contest.juryThird': true } }, unlawful: { 'two of nine': { 'contest.juryThird': false } }, depends: { 'not known': {} }, outside: { 'no qualification asked': { 'contest.qualificationAsked': false } } },
  },
  judged: {
    ...hold, id: 'eu/contest/anonymous', must: all(yes(contestAnonymous), yes(juryOnlyCriteria)),
    remedies: [{ insteadTake: 'cancelProcedure', say: t('Where anonymity is broken or other criteria were used, the contest must as a rule be held again.', 'Har anonymiteten brutits eller andra kriterier använts måste tävlingen i regel göras om.', 'Er anonymiteten brudt, eller er andre kriterier brugt, må konkurrencen som regel holdes igen.', 'Er anonymiteten brutt, eller er andre kriterier brukt, må konkurransen som regel holdes på nytt.') }],
    base: { ...base, 'contest.anonymous': true, 'contest.onlyStatedCriteria': true },
    said: { lawful: { 'blind, by the criteria': {} }, unlawful: { 'names on the drawings': { 'contest.anonymous': false }, 'other criteria': { 'contest.onlyStatedCriteria': false } }, depends: { 'not known': { 'contest.anonymous': undefined } } },
  },
  report: {
    ...hold, id: 'eu/contest/report', must: all(yes(juryReport), any(no(juryDialogue), yes(juryMinutes))),
    remedies: [
      { change: juryReport, to: true, say: t('Write the report and let all jurors sign it.', 'Skriv rapporten och låt hela juryn underteckna.', 'Skriv rapporten, og lad alle medlemmer underskrive.', 'Skriv protokollen, og la alle medlemmene signere.') },
      { change: juryMinutes, to: true, say: t('Write complete minutes.', 'För fullständiga protokoll.', 'Før et fuldstændigt referat.', 'Før et fullstendig referat.') },
    ],
    base: { ...base, 'contest.reportSigned': true, 'contest.dialogue': true, 'contest.minutes': true },
    said: {
      lawful: { 'signed, with minutes': {}, 'signed, no questions': { 'contest.dialogue': false, 'contest.minutes': false } }, unlawful: { 'not signed': { 'contest.reportSigned': false }, 'questions without minutes': { 'contest.minutes': false } },
      depends: { 'not known': { 'contest.reportSigned': undefined } },
    },
  },
  result: {
    ...hold, id: 'eu/contest/result', steps: ['sendAwardNotice'], when: inside => all(inside, is(procedure, 'designContest')), must: yes(contestResultSent),
    remedies: [{ change: contestResultSent, to: true, say: t('Send the notice of the result.', 'Skicka efterannonsen om resultatet.', 'Send meddelelsen om resultatet.', 'Send kunngjøringen av resultatet.') }],
    said: { lawful: { 'sent': { 'contest.resultSent': true } }, unlawful: { 'not sent': { 'contest.resultSent': false } }, depends: { 'not known': {} }, outside: { 'another procedure': { procedure: 'open' } } },
  },
} as const satisfies Record<string, Shared>
