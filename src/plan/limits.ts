/** The most that a plan may hold: far above any real one, low enough that nobody keeps us busy. */
export const limits = { bytes: 512 * 1024, steps: 400, facts: 300, aliases: 50, depth: 12, textLength: 2000, problems: 20, number: 1e13 } as const
