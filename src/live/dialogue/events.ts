/** Events of the dialogue with the market that the procurement itself does not have. */
export type DialogueEvent = { readonly type: 'question.reopened'; readonly question: string }
export const dialogueTypes: readonly DialogueEvent['type'][] = ['question.reopened']

export type DialogueState = { readonly reopened: readonly string[] }
export const noDialogue: DialogueState = { reopened: [] }
export function dialogueAfter(s: DialogueState, e: DialogueEvent): DialogueState {
  switch (e.type) {
    case 'question.reopened': return { ...s, reopened: [...s.reopened, e.question] }
  }
}
