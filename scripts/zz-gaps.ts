import { lawbook, conditionText } from '../src/law/index.ts'
for (const r of lawbook.rules) if (r.kind === 'gap') console.log(r.id, '|', r.steps.join(','), '|', r.says.en)
