import type { Envelope, NewEvent } from '../log/index.ts'

/** Why a store could not be opened, or a command not be carried out, for reasons outside the program. The server words them. */
export type StoreFault =
  | 'not-a-folder' | 'read-only' | 'full' | 'locked' | 'corrupt' | 'foreign' | 'newer' | 'unreachable' | 'not-let-in' | 'unfit' | 'closed' | 'other'

/** The store as opened, or why not. `where` is the folder or the address without its password; `detail` is for the log only. */
export type Opened = { ok: true, store: Store } | { ok: false, fault: StoreFault, where: string, detail: string }

/**
 * A command that failed for a reason outside the program. With `written: 'unknown'` the answer to the commit was lost: send the
 * same command again under the same command name, and it happens once.
 */
export type Failed = { ok: false, reason: 'failed', fault: StoreFault, written: 'no' | 'unknown', detail: string }

/** `last` is the position of the stream's last event. `repeated` says that this very command had been carried out before. */
export type Appended =
  | { ok: true, last: number, repeated?: true }
  /** Somebody else wrote meanwhile, to this stream or to the one that goes with it; `last` is where that one stands. */
  | { ok: false, reason: 'stale', last: number }
  | { ok: false, reason: 'missing' | 'bad-name' | 'empty' }
  | Failed

export type Created =
  | { ok: true, last: number, repeated?: true }
  | { ok: false, reason: 'exists', last: number }
  | { ok: false, reason: 'bad-name' | 'empty' }
  | Failed

export type Kept = { ok: true } | { ok: false, reason: 'bad-name' } | Failed

/** Appends that build on one another, each worked out before the one before it was answered: once one is not written, none after it is. */
export type Chain = { broken: boolean }

/** What is written to another stream by the same command: both, or neither. */
export type Also = { readonly stream: string, readonly expected: number, readonly items: readonly NewEvent[], readonly command?: string }

/** `command`: a name the client gives its command, so that sending it twice does it once. Names count per stream. */
export type CommandMeta = { readonly command?: string, readonly chain?: Chain, readonly also?: Also }

/** An event as it lies in the store: `at` is the wall clock (UTC, ISO 8601), `pos` counts over all streams in the order of commits; only a stream that was erased leaves gaps. */
export type Stored = Envelope & { readonly at: string, readonly pos: number, readonly command?: string }

/** `born` is the store-wide position of the first event; `changed` the wall clock of the last. */
export type StreamRow = {
  readonly id: string, readonly kind: string, readonly last: number, readonly born: number, readonly changed: string
}

/** Something was written: read the stream after `from` to see what. */
export type AppendedSignal = { readonly stream: string, readonly kind: string, readonly from: number, readonly last: number }

export type StoreStats = {
  readonly engine: 'sqlite' | 'postgres'
  /** Whether the engine says that it syncs to disk before it confirms. */
  readonly durable: boolean
  readonly schema: number
  readonly streams: number
  readonly events: number
  readonly bytes: number
}

/**
 * Where logs lie. A promise that answers `ok` is durable. Names of streams, kinds, commands, shelves and keys are 1–200 characters
 * of `A–Z a–z 0–9 . _ : -`; a stream's id is unique over all kinds. Reading an unknown stream gives nothing.
 * Expected refusals are answers. Reading rejects only where the engine itself fails.
 */
export type Store = {
  readonly createStream: (kind: string, id: string, items: readonly NewEvent[], meta?: CommandMeta) => Promise<Created>
  readonly append: (stream: string, expected: number, items: readonly NewEvent[], meta?: CommandMeta) => Promise<Appended>
  readonly read: (stream: string, after?: number) => Promise<Stored[]>
  readonly stream: (id: string) => Promise<StreamRow | undefined>
  /** Newest first; for the next page give the `born` of the last row as `before`. */
  readonly streams: (which: { kind?: string, limit?: number, before?: number }) => Promise<StreamRow[]>
  /** Deletes a stream with all its events, for ever; positions of others stay as they are. Not an error when there is none. */
  readonly erase: (stream: string) => Promise<Kept>
  /** All streams in the order of commits, after a position: for feeds, timers and outboxes that must miss nothing. */
  readonly follow: (after: number, limit?: number) => Promise<(Stored & { readonly stream: string })[]>
  /** What is not history, such as a sign-in or a draft: a value by shelf and key, replaced or removed at will. */
  readonly keep: (shelf: string, key: string, value: unknown) => Promise<Kept>
  readonly kept: (shelf: string, key: string) => Promise<unknown>
  /** Several of a shelf at once, in the order asked for; undefined where there is none. */
  readonly keptOf: (shelf: string, keys: readonly string[]) => Promise<unknown[]>
  readonly allKept: (shelf: string) => Promise<{ key: string, value: unknown }[]>
  readonly forget: (shelf: string, key: string) => Promise<Kept>
  /** Calls back after each commit, in order of commits; for those of other programs on the same store a moment later. Answers how to stop. */
  readonly onAppend: (listener: (signal: AppendedSignal) => void) => () => void
  readonly stats: () => Promise<StoreStats>
  /** Answers what was asked before, then closes. Commands after it get `closed`. */
  readonly close: () => Promise<void>
}
