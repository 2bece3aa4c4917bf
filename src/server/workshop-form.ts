import type { Text } from '../plain/index.ts'
import { factNamed } from '../law/index.ts'
import type { FieldProblem } from '../case/index.ts'
import { workshopCommand, type WorkshopCommand } from '../workshop/index.ts'
import { answerOf, workshopWords as w, type FormValues } from '../web/index.ts'
import { wholeNumber } from './site.ts'

export type ReadWorkshop = { readonly ok: true; readonly command: WorkshopCommand } | { readonly ok: false; readonly problems: readonly FieldProblem[] }

const yes = (value: string | undefined): boolean | undefined => (value === 'yes' ? true : value === 'no' ? false : undefined)
const some = (value: string | undefined): string | undefined => (value === undefined || value.trim() === '' ? undefined : value)

/** What a form of the table asks for, in the shape of its command; what is wrong is said by its own schema. */
function shaped(f: FormValues): { readonly wish: unknown; readonly problems: readonly FieldProblem[] } {
  const one = (name: string): string | undefined => f[name]?.at(-1), base = wholeNumber(one('base')) ?? 0, does = one('does'), requirement = one('requirement')
  const content = (): unknown => {
    const equivalents = yes(one('equivalents')), otherProof = yes(one('otherProof')), draft = some(one('draft'))
    return {
      says: one('says') ?? '', form: one('form'), measured: one('measured') ?? '', level: one('level') ?? '', method: one('method') ?? '', names: f.names ?? [], needs: f.needs ?? [], market: f.market ?? [],
      ...(equivalents === undefined ? {} : { equivalents }), ...(otherProof === undefined ? {} : { otherProof }), ...(draft === undefined ? {} : { draft }),
    }
  }
  switch (does) {
    case 'add': return { wish: { does, says: one('says') ?? '', weight: Number(one('weight')) }, problems: [] }
    case 'share': { const question = some(one('question')); return { wish: { does, need: one('need'), ...(question === undefined ? {} : { question }) }, problems: [] } }
    case 'ask': { const draft = some(one('draft')); return { wish: { does, card: one('card'), says: one('says') ?? '', ...(draft === undefined ? {} : { draft }) }, problems: [] } }
    case 'answer': return { wish: { does, question: one('question'), says: one('says') ?? '' }, problems: [] }
    case 'judge': return { wish: { does, draft: one('draft'), guess: one('guess') }, problems: [] }
    case 'draft': return { wish: { does, content: content() }, problems: [] }
    case 'revise': return { wish: { does, requirement, base, content: content() }, problems: [] }
    case 'agree': return { wish: { does, requirement, base }, problems: [] }
    case 'object': return { wish: { does, requirement, base, says: one('says') ?? '' }, problems: [] }
    case 'drop': return { wish: { does, requirement, base, reason: one('reason') ?? '' }, problems: [] }
    case 'ready': return { wish: { does, ready: one('ready') === 'yes' }, problems: [] }
    case 'turn': {
      const weight = some(one('weight')), number = wholeNumber(weight?.replace(/\s*%\s*$/, '').trim()), into = one('into'), clause = some(one('clause'))
      const problems = into === 'criterion' && weight !== undefined && (number === undefined || number < 1 || number > 100) ? [{ field: 'weight', text: w.wrongWeight as Text }] : []
      return { wish: { does, requirement, base, into, ...(into === 'criterion' && number !== undefined ? { weight: number } : {}), ...(into === 'clause' && clause !== undefined ? { clause } : {}) }, problems }
    }
    case 'answerLaw': {
      const answers: Record<string, { value: unknown; reason: string }> = {}, reasons: Record<string, string> = {}, problems: FieldProblem[] = []
      for (const name of Object.keys(f)) {
        const asked = /^answer\.([\w.-]{1,80})$/.exec(name)?.[1], rule = /^reason\.([\w/.-]{1,120})$/.exec(name)?.[1], fact = asked === undefined ? undefined : factNamed(asked), given = some(one(name))
        if (rule !== undefined && given !== undefined) reasons[rule] = given
        if (!fact || given === undefined) continue
        const value = answerOf(fact, given), reason = some(one(`because.${fact.fact}`))
        if (value === undefined) problems.push({ field: name, text: w.wrong })
        else if (reason === undefined) problems.push({ field: `because.${fact.fact}`, text: w.wrongBecause })
        else answers[fact.fact] = { value, reason }
      }
      return { wish: { does, requirement, answers, reasons }, problems }
    }
    default: return { wish: undefined, problems: [] }
  }
}

export function readWorkshopForm(f: FormValues): ReadWorkshop {
  const { wish, problems } = shaped(f)
  if (problems.length > 0) return { ok: false, problems }
  const read = workshopCommand.safeParse(wish)
  if (read.success) return { ok: true, command: read.data }
  // The last name on the way to a value is the field's.
  const fields = new Map(read.error.issues.map(i => [String(i.path.filter(p => p !== 'content')[0] ?? 'does'), w.wrong as Text]))
  return { ok: false, problems: [...fields].map(([field, text]) => ({ field, text })) }
}
