import { maySee, type Role, type Sight } from '../../src/live/index.ts'
import { teamOfCase, type LeakCase, type Who } from './leak-case.ts'

/** Something that not everybody may see: the word by which it is found, and who may. */
export type Thing = {
  readonly name: string
  readonly word: string | RegExp
  readonly may: (who: Who | 'nobody') => boolean
  /** Whether somebody who may see it must be found to see it: else the word may not be there at all, and its absence would tell nothing. */
  readonly shown: boolean
}

const isTeam = (who: Who | 'nobody'): who is Role & Who => (teamOfCase as readonly string[]).includes(who)
/** A number however it is written: 8 765 431, 8,765,431, 8.765.431, 8765431. */
const amount = (digits: string): RegExp => new RegExp(digits.replaceAll(' ', '(?:[ .,\\u00a0\\u202f\\u2009]|&nbsp;|&#160;|%20|\\+)?'))

/** What the table of rights says of each role, as it stands in `src/live/rights.ts`: a right that changes there changes what is asked here. */
const by = (...sights: Sight[]) => (who: Who | 'nobody'): boolean => isTeam(who) && sights.every(s => maySee([who], s))
const or = (...all: ((who: Who | 'nobody') => boolean)[]) => (who: Who | 'nobody'): boolean => all.some(f => f(who))
const only = (...them: Who[]) => (who: Who | 'nobody'): boolean => (them as string[]).includes(who)
const nobody = (): boolean => false

export function leakThings(l: LeakCase): readonly Thing[] {
  const thing = (name: string, word: string | RegExp, may: Thing['may'], shown = true): Thing => ({ name, word, may, shown })
  const token = (who: Who): string => decodeURIComponent(l.people[who].cookie.split('=').slice(1).join('=')).split('.')[0]!
  return [
    thing('title of a case before it is open', 'Mkclosedtitle', only('buyer')), thing('need of a case before it is open', 'Mkclosedneed', only('buyer')), thing('number of a case before it is open', l.closed, only('buyer')),
    thing('budget', amount('8 765 431'), by('estimates')), thing('estimate', amount('345 617'), by('estimates')),
    ...teamOfCase.slice(1).map(role => thing(`name of the ${role}`, `Mkname ${role}`, or(by('team'), only('administrator')))),
    thing('name of the firm’s person', 'Mkname firm', only('firm', 'administrator')), thing('name of the other firm’s person', 'Mkname rival', only('rival', 'administrator')),
    ...teamOfCase.slice(1).map(role => thing(`number of the ${role}`, l.people[role].person.id, or(by('team'), only('administrator')))),
    ...(['buyer', 'expert', 'lawyer', 'evaluator', 'finance', 'observer', 'firm', 'rival'] as const).map(who => thing(`mail address of the ${who}`, `mk-mail-${who}@example.org`, only(who, 'administrator'))),
    thing('which firm takes part', 'Mkfirmone', or(by('team'), only('firm', 'administrator'))), // Consent is specific: whom the secret would be passed on to is named to the firm that is asked.
    thing('which other firm takes part', 'Mkfirmtwo', or(by('team'), only('rival', 'administrator', 'firm'))),
    thing('who comes to a meeting', 'Mkparticipant', or(only('buyer', 'expert', 'firm'))),
    thing('question that waits', 'Mkquestion', or(by('team'), only('firm'))),
    thing('what the buyer told one firm', 'Mktold', or(by('meeting notes'), only('firm'))), thing('what a firm said', 'Mkheard', or(by('meeting notes'), only('firm'))), thing('who sat there for the firm', 'Mktheirs', or(by('meeting notes'), only('firm'))),
    thing('secret said at a meeting', 'Mksecretheard', or(by('secrets'), only('firm'))), thing('why it is secret', 'Mksecretwhy', or(by('secrets'), only('firm')), false),
    thing('comment on a passage', 'Mkpassage<', or(by('team'), only('firm'))), thing('secret comment on a passage', 'Mkpassagesecret', or(by('secrets'), only('firm'))),
    thing('what a firm sent', /Mkinput(?!secret)/, or(by('team'), only('firm'))), thing('secret that a firm sent', 'Mkinputsecret', or(by('secrets'), only('firm'))), thing('why consent is asked', 'Mkconsentwhy', or(by('secrets'), only('firm'))),
    thing('declaration of interest', 'Mkinterest', or(by('interests'), only('evaluator'))),
    thing('step that waits for a second person', 'Mkwaiting', by('waiting steps')), thing('half-written step', 'Mkdraft', by('inner work')),
    thing('card of the need workshop that is not shared', 'Mkcardhidden', only('expert')), thing('card on the table of the need workshop', 'Mkcardshared', by('need workshop')), thing('requirement of the need workshop', 'Mkrequirement', by('need workshop')),
    thing('comment in the team', 'Mkcomment', by('inner work')), thing('comment on the award', 'Mktendercomment', by('inner work', 'tenders')), thing('task', 'Mktask', by('inner work')),
    thing('what stands in the report only inside', 'Mkreport', by('team')), thing('hours of one firm', 'Mkfirmtime', only('firm'), false),
    ...([['team', by('team')], ['inner', by('inner work')], ['tenders', by('tenders')], ['secrets', by('secrets')], ['firm', or(by('secrets'), only('firm'))]] as const).flatMap(([word, may]) => [
      thing(`title of a document: ${word}`, `Mkdoctitle-${word}`, may), thing(`bytes of a document: ${word}`, `Mkdocbytes-${word}`, may), thing(`name of a file: ${word}`, `Mkdocfile-${word}`, may),
      thing(`what is said of a document: ${word}`, `Mkdocsays-${word}`, word === 'firm' ? by('secrets') : may, word !== 'firm'),
    ]),
    thing('price of a tender', amount('9 876 541'), by('tenders')), thing('points of a tender', /87[.,]654/, by('tenders')), thing('solution of a tender', 'Mksolution', by('tenders'), false),
    thing('address that an invitation went to', 'mk-mail-invited', nobody, false), thing('address of an invited colleague', 'mk-mail-colleague', only('buyer', 'administrator')),
    thing('report that no moderator has read', 'Mkbarrier', nobody, false),
    ...Object.entries(l.keys).map(([name, key]) => thing(`key: ${name}`, key, nobody, false)), ...(Object.keys(l.people) as Who[]).map(who => thing(`session of the ${who}`, token(who), nobody, false)),
  ]
}
