import type { CaseStep } from '../../law/index.ts'
import type { LiveState } from '../../live/index.ts'
import type { FormValues } from '../../web/index.ts'

/** What the dialogue has for a step already: a meeting that was written down, the notes to share, the question to answer. */
export function prefilled(s: LiveState, step: CaseStep, asks: (name: string) => string | undefined): FormValues | undefined {
  if (step === 'meetFirm') {
    const note = s.dialogue.notes.find(n => n.note === asks('note')), firm = note?.firms.find(f => f === asks('firm')) ?? note?.firms[0]
    return note && firm ? { firm: [firm], about: note.about, share: note.share, minutes: ['yes'], note: [note.told.join('\n\n').slice(0, 5000)] } : undefined
  }
  if (step === 'answerQuestion') {
    const question = s.dialogue.questions.find(q => q.question === asks('question') && !q.answer)
    return question ? { question: [question.question], to: ['all'] } : undefined
  }
  return undefined
}
