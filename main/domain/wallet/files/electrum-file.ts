import * as v from 'valibot';
import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse, type Refusal } from '../refuse.ts';
import { electrumKeystore, readKeystore, type ElectrumKeystore } from './electrum-keystore.ts';
import { electrumScriptOf } from './electrum-script.ts';
import { NOTHING_MORE } from './file-content.ts';
import { fieldOf, readShape } from './json-value.ts';
import { readMultisig } from './multisig-candidate.ts';
import { singleKeyCandidate } from './single-key-candidate.ts';
import type { FileText, StatedAddress, WalletFileContent, WalletFileKind } from './wallet-file.ts';

/** Addresses of each chain that are compared; a wrong key shows in the first one already. */
const COMPARED = 5;
const MOST_COSIGNERS = 15;

const MULTISIG = /^(?<threshold>\d{1,2})of(?<total>\d{1,2})$/;
/** Encrypted as a whole: base64 of a text that begins with `BIE1` (password) or `BIE2` (hardware). */
const ENCRYPTED = /^\s*QklF[MT]/;

const addressList = v.optional(v.array(v.pipe(v.string(), v.maxLength(100))), []);
const schema = v.object({
  wallet_type: v.pipe(v.string(), v.maxLength(20)),
  addresses: v.optional(v.object({ receiving: addressList, change: addressList }), {}),
});

/** Wallet files of Electrum (github.com/spesmilo/electrum) as long as they are not encrypted. */
export const ELECTRUM_FILE: WalletFileKind = {
  format: 'electrum',
  looksLike: ({ text, json }) =>
    ENCRYPTED.test(text) ||
    ['wallet_type', 'keystore', 'x1/'].some((name) => fieldOf(json, name) !== undefined),
  read,
};

function read({ text, json }: FileText): Result<WalletFileContent, InspectFault> {
  if (ENCRYPTED.test(text)) return refuse('unsupported', 'file_encrypted');
  const type = fieldOf(json, 'wallet_type');
  if (type === 'imported') return refuse('unsupported', 'file_without_wallet');
  const file = readShape(schema, json);
  if (!file.ok) return file;
  const { receiving, change } = file.value.addresses;
  const stated = [...stateAddresses('receive', receiving), ...stateAddresses('change', change)];
  const quorum = MULTISIG.exec(file.value.wallet_type)?.groups;
  if (quorum === undefined) {
    return file.value.wallet_type === 'standard'
      ? readStandard(json, stated)
      : refuse('unsupported', 'file_script_unknown');
  }
  const threshold = Number(quorum['threshold']);
  return readCosigners(json, { threshold, total: Number(quorum['total']) }, stated);
}

function stateAddresses(
  chain: StatedAddress['chain'],
  addresses: readonly string[],
): StatedAddress[] {
  return addresses.slice(0, COMPARED).map((address, index) => ({ chain, index, address }));
}

function readStandard(
  json: unknown,
  stated: readonly StatedAddress[],
): Result<WalletFileContent, InspectFault> {
  const keystore = readShape(electrumKeystore, fieldOf(json, 'keystore'));
  if (!keystore.ok) return keystore;
  const key = readKeystore(keystore.value);
  if (!key.ok) return key;
  const script = electrumScriptOf(key.value.key, 'standard');
  if (script === null) return refuse('invalid', 'file_keys_disagree');
  return succeed({
    ...NOTHING_MORE,
    candidates: [singleKeyCandidate(script, key.value, stated)],
    findings: key.value.findings,
  });
}

type Quorum = { readonly threshold: number; readonly total: number };

function readCosigners(
  json: unknown,
  quorum: Quorum,
  statedAddresses: readonly StatedAddress[],
): Result<WalletFileContent, InspectFault> {
  const keystores: ElectrumKeystore[] = [];
  for (let at = 1; at <= MOST_COSIGNERS; at += 1) {
    const cosigner = fieldOf(json, `x${at}/`);
    if (cosigner === undefined) break;
    const keystore = readShape(electrumKeystore, cosigner);
    if (!keystore.ok) return keystore;
    keystores.push(keystore.value);
  }
  return composeCosigners(keystores, quorum, statedAddresses);
}

/** All cosigners' keys begin the same way, and that says which script the wallet has. */
function composeCosigners(
  keystores: readonly ElectrumKeystore[],
  quorum: Quorum,
  statedAddresses: readonly StatedAddress[],
): Result<WalletFileContent, InspectFault> {
  const read = keystores.map(readKeystore);
  const refused = read.find((one): one is Refusal => !one.ok);
  if (refused !== undefined) return refused;
  const keys = read.flatMap((one) => (one.ok ? [one.value] : []));
  const [script = null, ...others] = new Set(
    keys.map(({ key }) => electrumScriptOf(key, 'multisig')),
  );
  if (others.length > 0 || (script === null && keys.length > 0)) {
    return refuse('invalid', 'file_keys_disagree');
  }
  const wallet = readMultisig({
    ...quorum,
    script: script ?? 'p2wsh',
    keys: keys.map(({ parts }) => parts),
    isSorted: true,
    statedAddresses,
  });
  if (!wallet.ok) return wallet;
  return succeed({
    ...NOTHING_MORE,
    candidates: [wallet.value.candidate],
    // Not those about headers: they are Electrum's way to name the script, not a mistake.
    findings: keys.flatMap(({ findings }) => findings),
  });
}
