import { countries, langs } from '../plain/index.ts'
import { areas, liveCommandSchema, roles } from '../live/index.ts'
import { sent } from './open-api-practice.ts'

// What the interface offers of real cases. What is sent is described by the very schema that reads it.

type Json = Record<string, any>
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
const list = (items: object): object => ({ type: 'array', items })
const shape = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []): Json => ({ type: 'object', properties, required: Object.keys(properties).filter(k => !optional.includes(k)) })
const text = { type: 'string' }, day = { type: 'string', format: 'date' }, position = { type: 'integer', minimum: 0 }, key = { type: 'string', pattern: '^[0-9a-f]{32}$' }
const json = (schema: object): object => ({ 'application/json': { schema } })
const ok = (description: string, schema: object): object => ({ description, content: json(schema) })
const refused = (description: string): object => ok(description, ref('Problems'))
const security = [{}, { accessKey: [] }, { session: [] }]

const listed = shape({ case: key, title: text, lang: { enum: [...langs] }, buyer: text, area: { enum: [...areas] }, country: { enum: [...countries] }, open: { type: 'boolean' }, ended: { type: 'boolean' }, roles: list({ enum: [...roles] }), firm: text }, ['roles', 'firm'])
const document = shape({ id: text, title: text, sight: { ...text, description: 'For whom it is kept; told to the team.' }, versions: list(shape({ version: { type: 'integer' }, on: day, media: text, size: { type: 'integer' }, sha256: text, published: day, erased: day, href: text }, ['published', 'erased', 'href'])) }, ['sight'])
const ofCase = { ...shape({
  case: key, title: text, lang: { enum: [...langs] }, buyer: text, number: text, area: { enum: [...areas] }, country: { enum: [...countries] }, open: { type: 'boolean' }, today: day, roles: list({ enum: [...roles] }), firm: text, days: list(shape({ key: text, on: day, label: {} })), documents: list(document),
  view: { type: 'object', description: 'Outside the team: what the public page tells, in the language asked for.' }, position: { ...position, description: 'For the team: where the case stands.' }, state: { type: 'object', description: 'For the team: the procurement as the caller’s roles see it; what they may not see is not there.' },
  members: list(shape({ person: text, roles: list({ enum: [...roles] }), since: day })), firms: list({ type: 'object' }), waiting: list({ type: 'object' }), drafts: { type: 'object' }, tasks: list({ type: 'object' }), comments: list({ type: 'object' }), events: list(ref('Event')),
}, ['firm', 'view', 'position', 'state', 'members', 'firms', 'waiting', 'drafts', 'tasks', 'comments', 'events']), description: 'A real case as the caller may see it.' }
const receipt = shape({ accepted: { const: true }, position, repeated: { const: true }, waits: { ...text, description: 'The step waits for a second person under this name.' }, opinions: { type: 'object', description: 'What each country’s law says of it, in short.' } }, ['repeated', 'waits', 'opinions'])

const lang = { name: 'lang', in: 'query', required: false, schema: { enum: [...langs] } }, inPath = { name: 'case', in: 'path', required: true, schema: key }
export const casePaths: Readonly<Record<string, object>> = {
  '/api/v1/procurements': { get: { operationId: 'listCases', summary: 'Your real cases, and those whose page is open', tags: ['real cases'], security, responses: { 200: ok('The cases.', shape({ yours: list(listed), open: list(listed) })), 401: refused('The key is none, or has run out.') } } },
  '/api/v1/procurements/{case}': {
    get: { operationId: 'readCase', summary: 'A real case, as you may see it', tags: ['real cases'], security, parameters: [inPath, lang, { name: 'after', in: 'query', required: false, description: 'Only events after this position.', schema: position }], responses: { 200: ok('The case.', ref('RealCase')), 401: refused('The key is none, or has run out.'), 404: refused('There is no such case, or it is neither open nor yours.') } },
    post: {
      operationId: 'actInCase', summary: 'Do something in a real case', tags: ['real cases'], security: security.slice(1), parameters: [inPath], requestBody: { required: true, content: json(ref('CaseRequest')) },
      responses: { 200: ok('Done, and on the disk.', ref('CaseReceipt')), 400: refused('A field is wrong: which. Or it is an invitation, which needs an address and is made on the page.'), 401: refused('Nobody is signed in.'), 403: refused('Your role, or the key, does not allow it.'), 404: refused('There is no such case, or it is neither open nor yours.'), 409: refused('The same step was taken by somebody else since `seen`.'), 422: refused('The case or the law refuses it.'), 503: refused('It could not be saved. Send it again under the same name.') },
    },
  },
}
export const caseSchemas: Readonly<Record<string, object>> = {
  RealCase: ofCase, CaseReceipt: receipt, CaseCommand: sent(liveCommandSchema),
  CaseRequest: shape({ name: { type: 'string', pattern: '^[\\w-]{1,64}$', description: 'Of your choice. Sent again under the same name it happens once.' }, seen: { ...position, description: 'The position that you saw.' }, command: ref('CaseCommand') }, ['seen']),
}
export const caseSecurity = {
  accessKey: { type: 'http', scheme: 'bearer', description: 'A key that a person makes on her page /{lang}/me/tokens: to read, or to act in her name, until a day.' },
  session: { type: 'apiKey', in: 'cookie', name: 'session', description: 'The session of a browser; the cookie’s name depends on how the site is kept.' },
}
