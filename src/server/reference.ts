import { allFacts, allRules, caseSteps, conditionsOf, exportSchema, furtherSteps, within, type Fact, type Rule, type Step } from '../law/index.ts'
import { planJsonSchema } from '../plan/index.ts'
import { contentSchemas, documented, drillJsonSchema } from '../practice/index.ts'
import { contentExperienceSchema, experienceWords, figuresFileSchema, figuresWords } from '../experience/index.ts'
import { openApi } from './open-api.ts'

/** Facts that a rule reads itself; those behind the meanings it refers to are read by the meanings. */
function factsOf(rule: Rule): string[] {
  const found = new Set<string>()
  for (const top of conditionsOf(rule)) for (const c of within(top)) if ('of' in c) {
    found.add(c.of.fact)
    if (typeof c.than === 'object' && 'fact' in c.than) found.add((c.than as Fact).fact)
  }
  return [...found]
}

const kindOf = (f: Fact): string => f.is.kind === 'yes or no' ? 'true or false' : f.is.kind === 'day' ? 'a day' : f.is.kind === 'number' ? (f.is.unit === 'money' ? 'an amount' : f.is.unit === 'times' ? 'a factor' : `a number (${f.is.unit})`) : `one of ${Object.keys(f.is.options).map(o => `\`${o}\``).join(', ')}`
const fromOf: Readonly<Record<Fact['from'], string>> = { record: 'the record', person: 'a person', judgement: 'a judgement' }

function stepsPage(): string {
  const line = (step: string, words: { en: string; sv: string; da: string; nb: string }): string => {
    const rules = allRules.filter(r => (r.kind === 'duty' || r.kind === 'gap') && r.steps.includes(step as Step))
    const count = (order: string) => rules.filter(r => r.order === order && r.kind === 'duty').length, gaps = rules.filter(r => r.kind === 'gap').length
    return `| \`${step}\` | ${words.en} | ${words.sv} | ${words.da} | ${words.nb} | ${['EU', 'DK', 'SE', 'NO'].map(count).join(' · ')}${gaps ? ` (+${gaps} written gaps)` : ''} |`
  }
  const table = (list: Readonly<Record<string, { en: string; sv: string; da: string; nb: string }>>): string =>
    ['| name | English | svenska | dansk | norsk | duties EU · DK · SE · NO |', '| --- | --- | --- | --- | --- | --- |', ...Object.entries(list).map(([s, w]) => line(s, w))].join('\n')
  return `# Steps\n\nWritten by \`npm run docs:reference\`. A step is what one is about to do; the law is weighed before it is taken.\n\n## Steps of a usual procurement\n\nThe cases of the practice desk are played with these.\n\n${table(caseSteps)}\n\n## Further steps\n\nEach brings up law of its own: taking the step is what makes its rules apply.\n\n${table(furtherSteps)}\n`
}

function factsPage(): string {
  const readers = new Map<string, string[]>()
  for (const rule of allRules) for (const f of factsOf(rule)) readers.set(f, [...(readers.get(f) ?? []), rule.id])
  const lines = [...allFacts].sort((a, b) => (a.fact < b.fact ? -1 : 1)).map(f => {
    const by = readers.get(f.fact) ?? []
    return `| \`${f.fact}\` | ${f.ask.en} | ${kindOf(f)} | ${fromOf[f.from]} | ${by.length} |`
  })
  return `# Facts\n\nWritten by \`npm run docs:reference\`. ${allFacts.length} facts. An amount is in the currency of the country whose law is asked; a judgement (an open norm) is made by a named person with reasons; a fact nobody has said makes the verdict *depends*.\n\n| name | the question that decides it | what it is | known from | read by |\n| --- | --- | --- | --- | --- |\n${lines.join('\n')}\n`
}

export const experienceJsonSchema = (): object => documented(contentExperienceSchema, 'An experience (experience/*.yaml)', experienceWords)
export const figuresJsonSchema = (): object => documented(figuresFileSchema, 'Published figures (experience/figures/*.yaml)', figuresWords)

/** The generated pages and schemas of docs/reference, by file name. */
export const referenceFiles = (): Readonly<Record<string, string>> => ({
  'steps.md': stepsPage(), 'facts.md': factsPage(),
  'plan.schema.json': `${JSON.stringify(planJsonSchema(), null, 1)}\n`,
  ...Object.fromEntries(Object.entries(contentSchemas).map(([name, schema]) => [name, `${JSON.stringify(schema(), null, 1)}\n`])),
  'drill.schema.json': `${JSON.stringify(drillJsonSchema(), null, 1)}\n`,
  'experience.schema.json': `${JSON.stringify(experienceJsonSchema(), null, 1)}\n`, 'figures.schema.json': `${JSON.stringify(figuresJsonSchema(), null, 1)}\n`,
  'law.schema.json': `${JSON.stringify({ $id: '/api/v1/law/schema.json', ...exportSchema() }, null, 1)}\n`,
  'openapi.json': `${JSON.stringify(openApi(), null, 1)}\n`,
})
