import { Context } from 'hono'

/** A request for a test of who asks. */
export const contextOf = (headers: Record<string, string>): Context => new Context(new Request('http://localhost:3000/en/', { headers }))
