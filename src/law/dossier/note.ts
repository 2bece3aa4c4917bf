/**
 * What is said of a row that no entry carries. `in` names where its content lives: ids of entries that say it under another row,
 * a figure, or a function of the counting. `because` says why there is no rule to write (a definition, a practice, a form).
 * A row that ought to be a rule and is not is a gap, with its reason.
 */
export type Note =
  | { readonly row: string; readonly in: readonly string[]; readonly because?: string }
  | { readonly row: string; readonly because: string }
  | { readonly row: string; readonly gap: string }
