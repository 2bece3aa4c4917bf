import type { ComponentChildren } from 'preact'
import { say, type Lang } from '../../plain/index.ts'
import { words } from './words.ts'

export type Column = { readonly label: string; readonly number?: boolean }

/**
 * A table with a caption, in a region that scrolls sideways and can be reached by keyboard. The first cell of a row is its header.
 * Cells may hold anything; a cell of a number column stands to the right in tabular figures. With `narrow`, a small screen gets no
 * scrolling: each row is laid under its header, its cells one below the other or, where they are short, in one line, each with
 * the name of its column. The roles are written out, for a table that is laid otherwise is no table to every browser.
 */
export function Table({ caption, columns, rows, lang, hideCaption = false, small = false, narrow }: {
  caption: string; columns: readonly Column[]; rows: readonly (readonly ComponentChildren[])[]; lang: Lang; hideCaption?: boolean; small?: boolean; narrow?: 'cells below' | 'cells in a line'
}) {
  const laid = narrow === undefined ? undefined : narrow === 'cells below' ? 't-table--below' : 't-table--line'
  return (
    <div class="t-scroll" role="group" tabIndex={0} aria-label={`${caption}. ${say(words.scrollTable, lang)}`}>
      <table class={`ds-table t-table${laid ? ` t-table--narrow ${laid}` : ''}`} data-size={small ? 'sm' : undefined} data-color="neutral" role={laid ? 'table' : undefined}>
        <caption class={hideCaption ? 'ds-sr-only' : undefined}>{caption}</caption>
        <thead role={laid ? 'rowgroup' : undefined}><tr role={laid ? 'row' : undefined}>{columns.map(c => <th key={c.label} scope="col" role={laid ? 'columnheader' : undefined} class={c.number ? 't-number' : undefined}>{c.label}</th>)}</tr></thead>
        <tbody role={laid ? 'rowgroup' : undefined}>
          {rows.map((row, r) => (
            <tr key={r} role={laid ? 'row' : undefined}>{row.map((cell, i) => i === 0
              ? <th key={i} scope="row" role={laid ? 'rowheader' : undefined}>{cell}</th>
              : <td key={i} role={laid ? 'cell' : undefined} data-label={laid ? columns[i]?.label : undefined} class={columns[i]?.number ? 't-number' : undefined}>{cell}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
