const figure = (at: string): Readonly<Record<string, string>> => ({
  [at]: 'A value, or a range (from, to) of which one end may be open. Never without unit, source and how it is known.', [`${at}.value`]: 'The value.', [`${at}.from`]: 'The least.', [`${at}.to`]: 'The most.', [`${at}.about`]: 'The source says “about”.',
  [`${at}.unit`]: 'The unit. Money keeps its currency.', [`${at}.unitSays`]: 'What the unit is, when it is “other”.', [`${at}.source`]: 'The id of a piece of evidence below.', [`${at}.how`]: 'How it is known.',
})
const evidence = (at: string): Readonly<Record<string, string>> => ({
  [at]: 'What it rests on.', [`${at}[].id`]: 'A name of your own.', [`${at}[].says`]: 'Who published it and when, the same in every language: site, number, day as YYYY-MM-DD.', [`${at}[].link`]: 'An https address.', [`${at}[].read`]: 'What of it was read.', [`${at}[].known`]: 'How far it can be relied on.',
})
const touches = (at: string, says: string): Readonly<Record<string, string>> => ({
  [at]: says, [`${at}[]`]: 'One link.', [`${at}[].entry`]: 'An entry of the rulebook.', [`${at}[].difference`]: 'A row of the table of differences.', [`${at}[].myth`]: 'A myth.', [`${at}[].exercise`]: 'A case to practise on.',
})
const lessons = (at: string, says: string): Readonly<Record<string, string>> => ({ [at]: says, [`${at}[]`]: 'One lesson.', [`${at}[].says`]: 'One sentence.', ...touches(`${at}[].touches`, 'What the lesson is about elsewhere on the site; these pages show it.') })

/** What each field of an experience is for. */
export const experienceWords: Readonly<Record<string, string>> = {
  id: 'The name of the file; stable, since it stands in addresses.', kind: 'published: others can read it. reported: somebody who took part tells it. simulated: from an exercise. Never mixed.',
  title: 'Who, and what.', areas: 'What it is about.', countries: 'The countries of the buyers.', years: 'When, as far as the source says.', 'years.from': 'First year.', 'years.to': 'Last year.',
  buyers: 'Who bought.', 'buyers[]': 'One buyer.', 'buyers[].name': 'Its name in its own language.', 'buyers[].country': 'Its country.',
  need: 'What was needed, not what was bought.', happened: 'What happened, in a few sentences.',
  method: 'How it was done, as far as the source says.', 'method.procedure': 'The procedure; left out when not known.', 'method.dialogue': 'How the market was met.', 'method.requirements': 'The form of the requirements.', 'method.lots': 'Whether it was divided into lots.', 'method.rights': 'Who keeps the rights to the results.', 'method.phases': 'How many phases.', 'method.payment': 'How it was paid for.', 'method.says': 'More on how it was done.',
  ...lessons('wentWell', 'What went well. Empty when the source does not say.'), ...lessons('lessWell', 'What went less well. Counts as much.'), ...lessons('otherwise', 'What those who did it would do otherwise.'),
  end: 'How it ended.', outcome: 'What came of it, measured where it can be. What is not known is left out.', 'outcome[]': 'One result.', 'outcome[].measure': 'What is measured.', 'outcome[].says': 'What the figure is a figure of, or the result in words.', ...figure('outcome[].figure'),
  ...evidence('evidence'), saysSo: 'Who tells it, in which part.', confidence: 'How sure we are of the account as a whole.', confidenceBecause: 'Why.', notKnown: 'What we looked for and did not find.',
  ...touches('touches', 'What the experience as a whole is about elsewhere on the site.'), simulation: 'Only for a simulated one.', 'simulation.exercise': 'The exercise.', 'simulation.seed': 'The seed of the run.',
}
/** What each field of a file of published figures is for. */
export const figuresWords: Readonly<Record<string, string>> = {
  figures: 'Published figures about many procurements.', 'figures[]': 'One statement.', 'figures[].id': 'A name of its own.', 'figures[].says': 'The statement in one sentence.', 'figures[].measure': 'What is measured.', 'figures[].where': 'What it was counted on.', 'figures[].countries': 'The countries it speaks of.', 'figures[].period': 'Year, or first and last year.',
  'figures[].procedure': 'The procedure it is about, if about one.', 'figures[].area': 'The area it is about, if about one.', 'figures[].figures': 'The figures themselves.', 'figures[].figures[]': 'One figure.', 'figures[].figures[].says': 'What it is a figure of.', ...figure('figures[].figures[].figure'),
  'figures[].grade': 'A: official statistics or a causal estimate. B: an association, an audit office, a commissioned study. C: a survey, the trade press, practitioners.', ...evidence('figures[].evidence'), 'figures[].warns': 'What a reader must know before using it.',
}
