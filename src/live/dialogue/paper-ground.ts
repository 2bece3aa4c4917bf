import { currencyOf, mapText, text as t, type Day } from '../../plain/index.ts'
import { noticeChannel, type Lawbook } from '../../law/index.ts'
import type { Text } from '../../plain/index.ts'
import type { Envelope } from '../../log/index.ts'
import { reweighed, type PracticeEvent, type World } from '../../practice/index.ts'
import { intentOptions } from '../../case/index.ts'
import type { Ground, Heard } from '../../casefile/index.ts'
import { isCore, isDialogue, isWork, type LiveEnvelope } from '../events.ts'
import type { LiveState } from '../state.ts'
import { dialogueLedger } from './ledger.ts'

const channels = (noticeChannel.is as { readonly options: Readonly<Record<string, Text>> }).options
const other = t('Other', 'Annat', 'Andet', 'Annet')

/** What firms said or wrote and have not marked as secret, without who said it. */
function heardIn(s: LiveState): readonly Heard[] {
  const questions = s.case.consultation?.questions ?? []
  return [
    ...s.dialogue.notes.flatMap(n => n.heard.flatMap((says, i) => (n.secret.includes(i) ? [] : [{ about: n.about[0] ? intentOptions[n.about[0]] : other, says }]))),
    ...s.dialogue.inputs.flatMap(x => x.says.flatMap((says, i) => (x.secret.includes(i) ? [] : [{ about: x.about === 'other' ? other : questions[x.about] ?? other, says }]))),
  ]
}
const secretsIn = (s: LiveState): number => [...s.dialogue.notes, ...s.dialogue.inputs].reduce((n, x) => n + x.secret.length, 0)

/** What the papers of a real case are made from: its own log, its own dialogue, nothing invented. */
export function paperGround(book: Lawbook, s: LiveState, envelopes: readonly LiveEnvelope[], today: Day): Ground {
  const { country } = s.case, log = envelopes.filter(e => !isCore(e.event) && !isDialogue(e.event) && !isWork(e.event)) as unknown as readonly Envelope<PracticeEvent>[]
  const seat = { budget: s.case.need?.budget ?? 0, channel: mapText(channels[s.case.consultation?.channel ?? 'national'] ?? other, x => x) }
  const world = { lawbook: book, country, scenario: { subject: s.case.value?.subject ?? 'services' as const, activity: s.case.activity, start: envelopes[0]?.on ?? today, firms: s.firms.map(({ id, name }) => ({ id, name })), seats: { DK: seat, SE: seat, NO: seat } } }
  return {
    world, country, currency: currencyOf[country], log, state: { ...s.case, today }, weighed: reweighed(world as unknown as World, log),
    dialogue: { heard: heardIn(s), confidence: secretsIn(s), ledger: dialogueLedger(s).map(l => ({ label: l.label, more: l.secret ? '' : l.more, firms: l.firms, mustShare: l.mustShare, ...(l.everybody ? { everybody: l.everybody } : {}) })) },
  }
}
