import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export type Column<Row> = {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures: at the end of the cell, in digits of one width. */
  numeric?: boolean;
  /** The cell that names the row: its heading, and the top of its card on a phone. */
  main?: boolean;
  /** Without a heading on the card, and at the end of the row: buttons. */
  actions?: boolean;
  className?: string;
};

export type DataTableProps<Row> = {
  caption: string;
  captionShown?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** In place of the table when there are no rows. */
  empty?: ReactNode;
  className?: string;
};

/** Rows and columns on a desk; on a phone each row is a card. */
export function DataTable<Row>({ caption, captionShown, columns, rows, rowKey, empty, className }: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  // The roles stand there because browsers drop a table's own when CSS lays it out as blocks.
  return (
    <div className={classes("md:overflow-x-auto md:rounded-xl md:border md:border-line md:bg-paper", className)}>
      <table role="table" className="block w-full md:table">
        <caption className={captionShown ? "block px-4 py-3 text-start text-lg font-bold md:table-caption" : "sr-only"}>{caption}</caption>
        <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={classes(
                  "border-b border-line bg-ground px-4 py-2.5 text-sm font-semibold whitespace-nowrap text-ink-soft",
                  column.numeric || column.actions ? "text-end" : "text-start",
                )}
              >
                {column.actions ? <span className="sr-only">{column.head}</span> : column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="flex flex-col gap-3 md:table-row-group">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              className="flex flex-col gap-1 rounded-xl border border-line bg-paper p-4 md:table-row md:rounded-none md:border-0 md:p-0 md:[&:not(:last-child)>*]:border-b md:[&>*]:border-line md:hover:bg-brand-50"
            >
              {columns.map((column) => {
                const look = classes(
                  "md:px-4 md:py-3 md:align-middle",
                  column.main ? "text-start text-lg font-bold md:text-base md:font-semibold" : "md:font-normal",
                  column.numeric && "tabular-nums md:text-end",
                  column.actions && "mt-2 md:mt-0 md:text-end",
                  column.className,
                );
                return column.main ? (
                  <th key={column.key} role="rowheader" scope="row" className={look}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} role="cell" className={classes(look, !column.actions && "grid grid-cols-[minmax(6.5rem,38%)_1fr] gap-3 md:table-cell")}>
                    {column.actions ? null : (
                      <span aria-hidden className="text-sm text-ink-soft md:hidden">
                        {column.head}
                      </span>
                    )}
                    <span>{column.cell(row)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
