import * as v from 'valibot';
import { succeed, type Result } from '../../result.ts';
import type { InspectFault } from '../inspection.ts';
import { refuse } from '../refuse.ts';
import { finding } from '../wallet-findings.ts';
import { boundName } from './bound-name.ts';
import { NOTHING_MORE } from './file-content.ts';
import { checkNetwork, readNetwork } from './file-network.ts';
import { descriptorText, keyList, shortText, wholeNumber } from './file-shapes.ts';
import { fieldOf, readShape } from './json-value.ts';
import { readMultisig, type MultisigScript } from './multisig-candidate.ts';
import type { FileText, WalletFileContent, WalletFileKind } from './wallet-file.ts';

const schema = v.object({
  name: v.optional(v.string()),
  addressType: shortText,
  network: shortText,
  quorum: v.object({ requiredSigners: wholeNumber, totalSigners: wholeNumber }),
  extendedPublicKeys: keyList(
    v.object({
      xpub: descriptorText,
      bip32Path: v.nullish(shortText),
      xfp: v.nullish(shortText),
    }),
  ),
  startingAddressIndex: v.optional(wholeNumber, 0),
});

/** Sparrow writes an underscore where Caravan has a hyphen. */
const SCRIPTS = new Map<string, MultisigScript>([
  ['P2SH', 'p2sh'],
  ['P2SH-P2WSH', 'p2sh_p2wsh'],
  ['P2WSH', 'p2wsh'],
]);

/** Wallet details of Caravan and Unchained (github.com/caravan-bitcoin/caravan). Keys are always sorted. */
export const CARAVAN_FILE: WalletFileKind = {
  format: 'caravan',
  looksLike: ({ json }) =>
    fieldOf(json, 'extendedPublicKeys') !== undefined ||
    (fieldOf(json, 'quorum') !== undefined && fieldOf(json, 'addressType') !== undefined),
  read,
};

function read({ json }: FileText): Result<WalletFileContent, InspectFault> {
  const file = readShape(schema, json);
  if (!file.ok) return file;
  const { addressType, quorum, extendedPublicKeys, startingAddressIndex, name } = file.value;
  const script = SCRIPTS.get(addressType.toUpperCase().replace('_', '-'));
  if (script === undefined) return refuse('unsupported', 'file_script_unknown');
  const stated = readNetwork(file.value.network);
  if (!stated.ok) return stated;
  const wallet = readMultisig({
    script,
    threshold: quorum.requiredSigners,
    total: quorum.totalSigners,
    isSorted: true,
    keys: extendedPublicKeys.map(({ xfp, bip32Path, xpub }) => ({
      fingerprint: xfp,
      path: bip32Path,
      key: xpub,
    })),
  });
  if (!wallet.ok) return wallet;
  const network = checkNetwork(stated.value, wallet.value.network);
  if (!network.ok) return network;
  return succeed({
    ...NOTHING_MORE,
    candidates: [wallet.value.candidate],
    name: boundName(name),
    network: network.value,
    findings: [...wallet.value.findings, ...judgeStart(startingAddressIndex)],
  });
}

/** Caravan leaves out the addresses before this one; Holdfast looks at all of them. */
function judgeStart(index: number) {
  return index === 0 ? [] : [finding('file_starts_later', { index })];
}
