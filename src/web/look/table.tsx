import type { ComponentChildren } from 'preact'
import { say, type Lang } from '../../plain/index.ts'
import { words } from './words.ts'

export type Column = { readonly label: string; readonly number?: boolean }

/**
 * A table with a caption, in a region that scrolls sideways and can be reached by keyboard. The first cell of a row is its header.
 * Cells may hold anything; a cell of a number column stands to the right in tabular figures.
 */
export function Table({ caption, columns, rows, lang, hideCaption = false, small = false }: {
  caption: string; columns: readonly Column[]; rows: readonly (readonly ComponentChildren[])[]; lang: Lang; hideCaption?: boolean; small?: boolean
}) {
  return (
    <div class="t-scroll" role="group" tabIndex={0} aria-label={`${caption}. ${say(words.scrollTable, lang)}`}>
      <table class="ds-table t-table" data-size={small ? 'sm' : undefined} data-color="neutral">
        <caption class={hideCaption ? 'ds-sr-only' : undefined}>{caption}</caption>
        <thead><tr>{columns.map(c => <th key={c.label} scope="col" class={c.number ? 't-number' : undefined}>{c.label}</th>)}</tr></thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>{row.map((cell, i) => i === 0
              ? <th key={i} scope="row">{cell}</th>
              : <td key={i} class={columns[i]?.number ? 't-number' : undefined}>{cell}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
