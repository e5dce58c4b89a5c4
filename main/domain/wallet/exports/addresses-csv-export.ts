import { addressLabels } from '../../labels/address-labels.ts';
import type { WalletLabel } from '../../labels/wallet-label.ts';
import { succeed } from '../../result.ts';
import { toCell } from './csv-cell.ts';
import { deriveChain } from '../derive-addresses.ts';
import type { Chain, DerivedAddress } from '../inspection.ts';
import { hasChange, isRanged, type Wallet } from '../wallet.ts';
import type { ExportFormat } from './export-format.ts';

/** Addresses of each chain, far beyond what wallets look at unasked. The name of the file says it. */
const ADDRESSES_PER_CHAIN = 1000;
/** Addresses that are derived at once; in between, others get their turn. */
const BLOCK = 10;

/**
 * A list of addresses to look at or to search in: chain, index, address, the path where one key alone has one, and the
 * labels where there are any.
 */
export const ADDRESSES_CSV_EXPORT: ExportFormat = {
  id: 'addresses_csv',
  name: 'CSV',
  mediaType: 'text/csv',
  extension: 'csv',
  fileTitle: `${ADDRESSES_PER_CHAIN}-addresses-per-chain`,
  prepare: (wallet) =>
    succeed((_name, labels = []) => writeAddresses(wallet, ADDRESSES_PER_CHAIN, labels)),
};

/** The list with `count` addresses of each chain. No cell can be taken for a formula. */
export function* writeAddresses(
  wallet: Wallet,
  count: number,
  labels: readonly WalletLabel[] = [],
): Generator<string> {
  const texts = addressLabels(labels);
  const cellFor = ({ address }: DerivedAddress): string =>
    texts.size === 0 ? '' : `,${toCell(texts.get(address ?? '') ?? '')}`;
  yield `chain,index,address,path${texts.size === 0 ? '' : ',label'}\r\n`;
  const chains: readonly Chain[] = hasChange(wallet) ? ['receive', 'change'] : ['receive'];
  const end = isRanged(wallet) ? count : 1;
  for (const chain of chains) {
    for (let start = 0; start < end; start += BLOCK) {
      const block = deriveChain(wallet, chain, { start, count: Math.min(BLOCK, end - start) });
      yield block.map((one) => `${toRow(chain, one)}${cellFor(one)}\r\n`).join('');
    }
  }
}

/** A path that does not begin at the master key is left out: spreadsheets would take `0/5` for a day. */
function toRow(chain: Chain, { index, address, path }: DerivedAddress): string {
  const absolute = path?.startsWith('m/') === true ? path : '';
  return `${chain},${index},${address ?? ''},${absolute}`;
}
