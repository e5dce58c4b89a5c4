import { useTexts } from '../i18n/use-texts.tsx';
import { Pager } from '../ui/pager.tsx';

/** Rows on one page: enough to look over, and quick however long the table is. */
const ROWS = 50;

type TablePagerProps = {
  readonly table: string;
  readonly count: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
};

/** The rows of one page, counted from zero; the last page when there are fewer now. */
export function pageOf<Row>(rows: readonly Row[], page: number): readonly Row[] {
  const shown = lastPageOr(page, rows.length);
  return rows.slice(shown * ROWS, (shown + 1) * ROWS);
}

/** Where in a long table one is, and the way on. */
export function TablePager({ table, count, page, onPage }: TablePagerProps) {
  const { t, say } = useTexts();
  const text = t.coins;
  const shown = lastPageOr(page, count);
  return (
    <Pager
      label={say(text.pages, { table })}
      page={shown}
      pages={Math.ceil(count / ROWS)}
      position={say(text.pageOf, {
        from: shown * ROWS + 1,
        to: Math.min(count, (shown + 1) * ROWS),
        count,
      })}
      previousLabel={text.previous}
      nextLabel={text.next}
      onPage={onPage}
    />
  );
}

function lastPageOr(page: number, count: number): number {
  return Math.max(0, Math.min(page, Math.ceil(count / ROWS) - 1));
}
