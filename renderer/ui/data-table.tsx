import { Fragment, type ReactNode } from 'react';
import styles from './data-table.module.css';

export type Column<Row> = {
  readonly id: string;
  readonly title: string;
  /** Numbers stand at the right. */
  readonly isNumber?: boolean;
  /** Names the row for those who listen. */
  readonly isRowHeader?: boolean;
  /** Makes the head a button that sorts; `order` where the table is sorted by this column now. */
  readonly sort?: {
    readonly order: 'ascending' | 'descending' | null;
    readonly label: string;
    readonly onSort: () => void;
  };
  readonly cell: (row: Row) => ReactNode;
};

type DataTableProps<Row> = {
  /** Read aloud before the table. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
};

/** A plain table. It scrolls sideways by itself when the window is narrow. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProps<Row>) {
  return (
    // A region that scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption className="spoken">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) => (
                <Fragment key={column.id}>{cellOf(column, row)}</Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head<Row>({ column }: { readonly column: Column<Row> }) {
  const { title, isNumber, sort } = column;
  const className = isNumber === true ? styles['number'] : undefined;
  if (sort === undefined) {
    return (
      <th scope="col" className={className}>
        {title}
      </th>
    );
  }
  return (
    <th scope="col" className={className} aria-sort={sort.order ?? 'none'}>
      <button
        type="button"
        className={styles['sort']}
        aria-label={sort.label}
        onClick={sort.onSort}
      >
        {title}
        <svg viewBox="0 0 8 12" aria-hidden="true">
          {sort.order !== 'descending' && <path d="M1 5 4 1l3 4" />}
          {sort.order !== 'ascending' && <path d="m1 7 3 4 3-4" />}
        </svg>
      </button>
    </th>
  );
}

function cellOf<Row>({ isNumber, isRowHeader, cell }: Column<Row>, row: Row): ReactNode {
  const className = isNumber === true ? styles['number'] : undefined;
  return isRowHeader === true ? (
    <th scope="row" className={className}>
      {cell(row)}
    </th>
  ) : (
    <td className={className}>{cell(row)}</td>
  );
}
