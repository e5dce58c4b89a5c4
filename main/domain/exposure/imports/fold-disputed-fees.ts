import type { Row } from './columns.ts';
import { importFinding } from './import-finding.ts';
import { isUsed, type Movement } from './movement.ts';
import { nameList } from './name-list.ts';
import type { ImportFinding } from './statement.ts';

/** More are never shown. */
const MAX_NAMES = 50;

type DisputedFees = {
  readonly take: (row: Row, movement: Movement) => void;
  readonly finish: () => readonly ImportFinding[];
};

/** Tells which coins were withdrawn with a fee that the amount is taken to contain, though not all importers do so. */
export function foldDisputedFees(column: string | null): DisputedFees {
  const assets = new Set<string>();
  return {
    take: (row, movement) => {
      if (column === null || movement.effect !== 'withdrawal' || !isUsed(movement)) return;
      if (!/[1-9]/.test(row.cell(column)) || assets.size >= MAX_NAMES) return;
      for (const { asset } of movement.changes) assets.add(asset.asset);
    },
    finish: () =>
      assets.size === 0 ? [] : [importFinding('fee_inside_amount', { assets: nameList(assets) })],
  };
}
