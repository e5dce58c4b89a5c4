import { succeed } from '../../result.ts';
import type { RowKey } from '../descriptor/expression.ts';
import { scriptName } from '../wallet-findings.ts';
import { readMultisigAccount } from './account.ts';
import type { ExportFormat } from './export-format.ts';
import { apostrophePath, followableOrigin } from './origin-text.ts';
import { toJson } from './to-json.ts';

/** What Caravan itself writes where it does not know the path. */
const UNKNOWN_PATH = 'Unknown (make sure you have written this down previously!)';

/** "Wallet details" of Caravan and Unchained (github.com/caravan-bitcoin/caravan). It sorts the keys. */
export const CARAVAN_EXPORT: ExportFormat = {
  id: 'caravan',
  name: 'Caravan',
  mediaType: 'application/json',
  extension: 'json',
  prepare: (wallet) => {
    const account = readMultisigAccount(wallet);
    if (!account.ok) return account;
    const { script, threshold, keys } = account.value;
    return succeed((name) => [
      toJson({
        name,
        uuid: '',
        addressType: scriptName(script),
        network: wallet.network,
        client: { type: 'public' },
        quorum: { requiredSigners: threshold, totalSigners: keys.length },
        extendedPublicKeys: keys.map(describeKey),
        startingAddressIndex: 0,
        ledgerPolicyHmacs: [],
      }),
    ]);
  },
};

function describeKey(row: RowKey, at: number) {
  const origin = followableOrigin(row);
  return {
    name: `Extended Public Key ${at + 1}`,
    bip32Path: origin === null ? UNKNOWN_PATH : apostrophePath(origin),
    xpub: row.key.xpub,
    xfp: origin === null ? '' : origin.fingerprint,
    method: 'text',
  };
}
