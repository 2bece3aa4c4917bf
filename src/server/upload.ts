import type { FormValues } from '../web/index.ts'
import { bytesOf, type Read } from './body.ts'
import { edge } from './edge.ts'

/** A form with one file in it. */
export type Uploaded = { readonly values: FormValues; readonly file?: { readonly name: string; readonly bytes: Uint8Array } }
/** Room for the fields and the borders between them. */
const room = 256 * 1024, mostFields = 50, longestField = 20_000
/** Files that arrive at once in this process: what lies in memory is bounded by it, however many people send. */
const mostAtOnce = 4
const sending = new Set<string>()

/**
 * Reads a form with a file. The whole of it is counted as it comes and never more than `largest` is held; each person sends one at a
 * time, and few send at once.
 */
export async function readUpload(request: Request, person: string, largest: number): Promise<Read<Uploaded>> {
  const no = (problem: Parameters<typeof edge>[0]) => ({ ok: false as const, problem: edge(problem) })
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type)) return no('other form')
  if (sending.has(person) || sending.size >= mostAtOnce) return no('busy')
  sending.add(person)
  try {
    const bytes = await bytesOf(request, largest + room)
    if (!bytes.ok) return bytes
    let form: FormData
    try { form = await new Response(bytes.value as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } }).formData() } catch { return no('bad request') }
    const values: Record<string, string[]> = Object.create(null)
    let file: Uploaded['file'], fields = 0
    for (const [name, value] of form) {
      if (++fields > mostFields) return no('too large')
      if (typeof value === 'string') {
        if (value.length > longestField) return no('too large')
        // What was not valid UTF-8 has become U+FFFD here; no name or text of ours has one.
        if (value.includes('\ufffd')) return no('broken text')
        ;(values[name] ??= []).push(value.replaceAll('\r\n', '\n'))
      } else if (name === 'file' && (value.name !== '' || value.size > 0)) {
        if (file) return no('bad request')
        file = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }
      }
    }
    return { ok: true, value: { values, ...(file ? { file } : {}) } }
  } finally {
    sending.delete(person)
  }
}
