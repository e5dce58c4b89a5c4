import { formatDecimal, sumDecimals } from '../../decimal.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { mergeSums } from './merge-sums.ts';
import type { Arrangement, Statement, StatementLine } from './statement.ts';

/** What merging needs to know of a statement, or of an import that was taken in. */
export type MergeSource = Pick<Statement, 'format' | 'account' | 'firstAt' | 'lastAt' | 'lines'>;

/** A total of one coin, exact. */
export type AssetTotal = { readonly asset: string; readonly amount: string };

/** The lines of one pot in one statement, in one wallet or in all. */
type View = {
  readonly lines: readonly StatementLine[];
  /** Unix milliseconds of the newest of them. */
  readonly newest: number;
};

/**
 * What several statements of one venue say together. Statements of different accounts and books of the venue tell of
 * coins beside each other. In one book the venue's own totals count, the newest of each wallet; where there are none,
 * what the days of all statements add up to, each day once.
 */
export function mergeLines(statements: readonly MergeSource[]): readonly StatementLine[] {
  return [...Map.groupBy(statements, bookOf).values()].flatMap((book) =>
    accountsOf(book).flatMap((group) => [
      ...mergeTotals(group),
      ...mergeSums(group, ({ format }, line) => potOf(format, line.exportName)),
    ]),
  );
}

function bookOf({ format }: MergeSource): string {
  return EXPORT_FORMATS.find(({ id }) => id === format)?.book ?? format;
}

/** Older layouts do not name the account. With one account only, that is the one they mean. */
function accountsOf(book: readonly MergeSource[]): readonly (readonly MergeSource[])[] {
  const named = new Set(book.map(({ account }) => account).filter((account) => account !== ''));
  const [only] = named;
  return [
    ...Map.groupBy(book, ({ account }) =>
      account === '' && named.size === 1 ? only : account,
    ).values(),
  ];
}

/**
 * For each pot and wallet the newest total, of equally new ones the later in the list. A layout without wallets has one
 * line for all wallets of a pot. So for each pot either the statements with wallets count or the one without, whichever
 * is newer: `XXBT` of an old layout and `BTC` in `spot / main` of a new one are the same balance.
 */
function mergeTotals(statements: readonly MergeSource[]): readonly StatementLine[] {
  const views = statements.flatMap(({ format, lines }) =>
    [
      ...Map.groupBy(
        lines.filter(({ days }) => days === undefined),
        ({ exportName }) => potOf(format, exportName),
      ),
    ].map(([pot, totals]) => ({ pot, view: viewOf(totals) })),
  );
  const pots = Map.groupBy(views, ({ pot }) => pot);
  return [...pots.values()].flatMap((group) => mergeViews(group.map(({ view }) => view)));
}

/** Totals for each coin, by name; a total of zero stays as `0`. */
export function sumBalances(lines: readonly StatementLine[]): readonly AssetTotal[] {
  return [...Map.groupBy(lines, ({ asset }) => asset)]
    .map(([asset, group]) => ({ asset, amount: totalOf(group) }))
    .toSorted((a, b) => compare(a.asset, b.asset));
}

/** Totals for each coin and arrangement, by name; a total of zero stays as `0`. */
export function sumByArrangement(
  lines: readonly StatementLine[],
): readonly (AssetTotal & { readonly arrangement: Arrangement })[] {
  return [...Map.groupBy(lines, ({ arrangement }) => arrangement)]
    .flatMap(([arrangement, group]) =>
      sumBalances(group).map((total) => ({ ...total, arrangement })),
    )
    .toSorted((a, b) => compare(a.asset, b.asset) || compare(a.arrangement, b.arrangement));
}

/** Two names of one balance, in two layouts of a venue, give the same pot. */
function potOf(format: string, exportName: string): string {
  return EXPORT_FORMATS.find(({ id }) => id === format)?.pot(exportName) ?? exportName;
}

function viewOf(lines: readonly StatementLine[]): View {
  // Times with and without a fraction do not compare as text.
  const newest = lines.reduce((best, { at }) => Math.max(best, Date.parse(at)), -Infinity);
  return { lines, newest };
}

/** Statements are judged whole: a wallet that has rested for long still counts when its statement is the newer one. */
function mergeViews(views: readonly View[]): readonly StatementLine[] {
  const hasWallets = ({ lines }: View): boolean => lines.some(({ wallet }) => wallet !== '');
  const whole = newestOf(views.filter((view) => !hasWallets(view)));
  const current = views.filter(
    (view) => hasWallets(view) && view.newest >= (whole?.newest ?? -Infinity),
  );
  if (current.length === 0) return whole?.lines ?? [];
  const wallets = new Set(current.flatMap(({ lines }) => lines.map(({ wallet }) => wallet)));
  return [...wallets].flatMap((wallet) => {
    const ofWallet = current
      .map(({ lines }) => viewOf(lines.filter((line) => line.wallet === wallet)))
      .filter(({ lines }) => lines.length > 0);
    return newestOf(ofWallet)?.lines ?? [];
  });
}

function newestOf(views: readonly View[]): View | undefined {
  return views.reduce<View | undefined>(
    (best, view) => (best === undefined || view.newest >= best.newest ? view : best),
    undefined,
  );
}

function totalOf(lines: readonly StatementLine[]): string {
  return formatDecimal(sumDecimals(lines.map(({ amount }) => amount)));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
