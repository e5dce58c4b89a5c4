import { bytesToHex } from '@noble/hashes/utils.js';
import { succeed } from '../result.ts';
import { classifyWallet } from './classify-wallet.ts';
import { formatSteps } from './derivation-step.ts';
import { deriveChain } from './derive-addresses.ts';
import type { DescriptorKey } from './descriptor/expression.ts';
import type { InspectedKey, Inspection, InspectWallet } from './inspection.ts';
import { readWallet } from './read-wallet.ts';
import { writeChain, writeDescriptor, type Wallet } from './wallet.ts';

/** How many addresses are shown to compare with the signing device. */
const SHOWN = 5;

/**
 * Says what a pasted text is: its network, script, keys, canonical descriptors, first addresses, and what there is to
 * think about. A text that would lead to another wallet than meant is refused or warned about, never repaired in
 * silence.
 */
export const inspectWallet: InspectWallet = (text, options) => {
  const reading = readWallet(text, options);
  if (!reading.ok) return reading;
  const { format, network, script, scriptChoices, keys, wallet, findings } = reading.value;
  return succeed({
    format,
    network,
    script,
    scriptChoices,
    keys: keys.map(toInspectedKey),
    findings,
    ...(wallet === null ? COSIGNER : describeWallet(wallet)),
  });
};

type Described = Pick<
  Inspection,
  'kind' | 'threshold' | 'descriptor' | 'receive' | 'change' | 'firstAddresses'
>;

/** A cosigner's key gives no addresses without the others. */
const COSIGNER: Described = {
  kind: 'multisig',
  descriptor: null,
  receive: null,
  change: null,
  firstAddresses: [],
};

function describeWallet(wallet: Wallet): Described {
  const { kind, threshold } = classifyWallet(wallet.expression);
  const derived = deriveChain(wallet, 'receive', { start: 0, count: SHOWN });
  return {
    kind,
    ...(threshold === null ? {} : { threshold }),
    descriptor: writeDescriptor(wallet),
    receive: writeChain(wallet, 'receive'),
    change: writeChain(wallet, 'change'),
    firstAddresses: derived.flatMap(({ address }) => address ?? []),
  };
}

/** The key as the app shows it; a single public key stands in hex where an extended key would. */
function toInspectedKey(key: DescriptorKey): InspectedKey {
  const { origin } = key;
  return {
    fingerprint: origin?.fingerprint ?? null,
    path: origin === null ? null : `m${formatSteps(origin.steps)}`,
    xpub: key.kind === 'single' ? bytesToHex(key.publicKey) : key.key.xpub,
    depth: key.kind === 'single' ? 0 : key.key.depth,
  };
}
