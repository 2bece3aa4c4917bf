import * as z from 'zod'
import { countries } from '../plain/index.ts'
import { caseStepNames } from '../law/index.ts'
import { actionSchema } from '../case/index.ts'
import { exerciseSettings, facilitatorCommandSchema, personCommandSchema, seatCommandSchema } from '../exercise/index.ts'
import { joining } from './routes-exercise-api.ts'

// What the interface offers to those who practise: runs, and exercises in groups. What is sent is described by the very schemas that read it.

type Json = Record<string, any>
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
const list = (items: object): object => ({ type: 'array', items })
const day = { type: 'string', format: 'date' }, position = { type: 'integer', minimum: 0 }, key = { type: 'string', pattern: '^[0-9a-f]{32}$' }
const shape = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []): Json => ({ type: 'object', properties, required: Object.keys(properties).filter(k => !optional.includes(k)) })
/** The schema that reads it, without what only says that a whole number is a whole number. */
export function sent(schema: z.ZodType): Json {
  const { $schema: _, ...raw } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }) as Json
  return JSON.parse(JSON.stringify(raw, (k, v: unknown) => ((k === 'maximum' || k === 'minimum') && Math.abs(Number(v)) >= Number.MAX_SAFE_INTEGER ? undefined : v))) as Json
}
const action = sent(actionSchema), actionText = JSON.stringify(action)
/** Commands; a step in one is the step of the runs, named once. */
const commandSchema = (schema: z.ZodType): Json => JSON.parse(JSON.stringify(sent(schema)).replace(actionText, JSON.stringify(ref('Action')))) as Json

const answers = { type: 'object', description: 'Facts that the law asks for, by name, each with its value and where it comes from.' }, reasons = { type: 'object', description: 'Reasons by the id of the rule that wants one.', additionalProperties: { type: 'string' } }
const branch = { type: 'string', description: 'The path that is played; the first when left out.', default: 'b1' }
const event = shape({ n: position, branch: { type: 'string' }, on: day, by: { type: 'string' }, v: { type: 'integer' }, event: shape({ type: { type: 'string' } }) })
const run = shape({
  run: key, scenario: { type: 'string' }, version: { type: 'integer' }, country: { type: 'string', enum: [...countries] }, position: { ...position, description: 'Where the run stands. What changes it must name it.' }, branch: { type: 'string' }, branches: list({ type: 'string' }),
  today: day, ended: { type: 'boolean' }, possible: list({ type: 'string', enum: [...caseStepNames] }), deadlines: list({ type: 'object' }), state: { type: 'object' }, events: list(ref('Event')),
})
const verdicts = { type: 'object', description: 'What each country’s law says of it, in short; the whole opinion where explain was asked for.' }
const accepted = shape({ accepted: { const: true }, position, repeated: { const: true }, opinions: verdicts, events: list(ref('Event')) }, ['repeated'])
const receipt = { ...shape({ accepted: { const: true }, number: { type: 'integer', minimum: 1, description: 'The sender’s own count of commands taken.' }, repeated: { const: true, description: 'It had been taken before, under the same name.' }, name: { type: 'string', description: 'On a line: the command’s name.' } }, ['repeated', 'name']), description: 'On the disk before it is sent.' }
const envelope = shape({ name: { type: 'string', pattern: '^[\\w-]{1,64}$', description: 'Of your choice. Sent again under the same name it happens once.' }, command: { anyOf: [ref('SeatCommand'), ref('PersonCommand'), ref('FacilitatorCommand')] } })

const json = (schema: object): object => ({ 'application/json': { schema } })
const ok = (description: string, schema: object): object => ({ description, content: json(schema) })
const refused = (description: string): object => ok(description, ref('Problems'))
const wrong = { 400: refused('A field is wrong: which.'), 403: refused('A page of another site asked.'), 413: refused('More than a megabyte.'), 415: refused('Not JSON.'), 503: refused('It could not be saved. Send it again under the same name.') }
const inPath = (name: string, description: string): object => ({ name, in: 'path', required: true, description, schema: key })
const post = (operationId: string, summary: string, parameters: readonly object[], body: object, responses: Json): object => ({ post: { operationId, summary, tags: ['practice'], parameters, requestBody: { required: true, content: json(body) }, responses: { ...responses, ...wrong } } })
const get = (operationId: string, summary: string, parameters: readonly object[], responses: Json): object => ({ get: { operationId, summary, tags: ['practice'], parameters, responses } })

const ofRun = inPath('run', 'The run, which is its own key.'), ofPlace = inPath('key', 'The key of a place, of the board, or (to look alone) of the wall.')
const noRun = { 404: refused('There is no such run or path.') }, noExercise = { 404: refused('There is no such exercise, or it has been deleted.') }
const changing = { 200: ok('Taken.', ref('Accepted')), ...noRun, 409: refused('The run has moved on since that position, or was begun with another version of the case; what has happened is given.'), 422: refused('The case or the law refuses it.') }
const changes = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object => shape({ position, branch, command: { type: 'string', description: 'A name of your choice: sent again under it, it happens once.' }, explain: { type: 'boolean' }, ...properties }, ['branch', 'command', 'explain', ...optional])
const line = `One WebSocket for many commands. Each text message is a Command; for each a Receipt or Problems with the command’s name comes back, on the disk before it is sent. Key and seat are looked up for every command.`

export const practicePaths: Readonly<Record<string, object>> = {
  '/api/v1/health': get('health', 'Whether it answers', [], { 200: ok('It does.', shape({ ok: { const: true }, cases: { type: 'integer' } })) }),
  '/api/v1/runs': post('beginRun', 'Begin to practise a case alone', [], shape({ case: { type: 'string' }, country: { type: 'string', enum: [...countries] }, seed: { type: 'integer', minimum: 0, maximum: 0xffffffff } }, ['seed']), { 201: ok('Begun.', ref('Run')), 404: refused('There is no such case.') }),
  '/api/v1/runs/{run}': get('readRun', 'Where a run stands', [ofRun, { name: 'branch', in: 'query', required: false, schema: branch }, { name: 'after', in: 'query', required: false, description: 'Only events after this position.', schema: position }], { 200: ok('The run.', ref('Run')), ...noRun }),
  '/api/v1/runs/{run}/steps': post('takeStep', 'Take a step', [ofRun], changes({ action: ref('Action'), answers, reasons }, ['answers', 'reasons']), changing),
  '/api/v1/runs/{run}/time': post('passTime', 'Let time pass', [ofRun], changes({ pass: { type: 'string', enum: ['day', 'deadline', 'to'] }, day: { ...day, description: 'With pass: to.' } }, ['day']), changing),
  '/api/v1/runs/{run}/rewind': post('goBack', 'Go back and try another path', [ofRun], changes({ at: { ...position, description: 'The event to go back to.' }, tries: { type: 'string' }, expects: { type: 'string' } }), changing),
  '/api/v1/exercises': post('makeExercise', 'Make an exercise for a group', [], ref('ExerciseSettings'), { 201: ok('Made. The board is the leader’s key; the wall shows no secret.', shape({ board: key, wall: key, code: { type: 'string' } })), 404: refused('There is no such case.') }),
  '/api/v1/exercises/join': post('joinExercise', 'Join with a code', [], ref('Joining'), { 201: ok('Joined: the key of your place, and whether the seat was free.', shape({ key, person: { type: 'string' }, seated: { type: 'boolean' }, code: { type: 'string' }, texts: ref('Words') }, ['code', 'texts'])), ...noExercise, 409: refused('No one else can join.') }),
  '/api/v1/at/{key}': {
    ...get('look', 'What is seen from a place', [ofPlace], { 200: ok('The view: other seats’ secrets are not in it.', shape({ view: { type: ['object', 'null'] } })), ...noExercise }),
    ...post('send', 'Send a command', [ofPlace], ref('Command'), { 200: ok('Taken.', ref('Receipt')), ...noExercise, 405: refused('The wall sends nothing.'), 409: refused('Refused, with the reason.') }),
  },
  '/api/v1/at/{key}/line': get('line', 'An open line for commands', [ofPlace], { 101: { description: line }, 403: wrong[403], ...noExercise, 405: refused('The wall sends nothing.'), 426: refused('You did not ask for a WebSocket.'), 503: refused('Too many lines are open.') }),
  '/api/v1/at/{key}/live': get('listen', 'What is seen from a place, and every change of it', [ofPlace, { name: 'lang', in: 'query', required: false, schema: { type: 'string' } }, { name: 'Last-Event-ID', in: 'header', required: false, description: 'What you saw last: it is not sent again.', schema: { type: 'string' } }], { 200: { description: 'Server-sent events of the kind view, each with the whole view.', content: { 'text/event-stream': { schema: { type: 'string' } } } }, ...noExercise }),
}

export const practiceSchemas: Readonly<Record<string, object>> = {
  Action: { ...action, description: 'A step of a procurement.' }, Run: run, Event: event, Accepted: accepted, Receipt: receipt, Command: envelope,
  SeatCommand: { ...commandSchema(seatCommandSchema), description: 'What somebody in a seat sends.' }, PersonCommand: { ...commandSchema(personCommandSchema), description: 'What somebody sends who has joined, in a seat or not.' }, FacilitatorCommand: { ...commandSchema(facilitatorCommandSchema), description: 'What the leader sends, with the key of the board.' },
  ExerciseSettings: sent(exerciseSettings), Joining: sent(joining),
}
