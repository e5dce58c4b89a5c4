import { succeed } from '../result.ts';
import { deriveChain } from './derive-addresses.ts';
import type { Inspection, InspectWallet } from './inspection.ts';
import { readWallet } from './read-wallet.ts';
import { formatChain, formatDescriptor, toInspectedKey } from './single-key-wallet.ts';

/** How many addresses are shown to compare with the signing device. */
const SHOWN = 5;

/**
 * Says what a pasted text is: its network, script, key, canonical descriptors, first addresses, and what there is to
 * think about. A text that would lead to another wallet than meant is refused or warned about, never repaired in
 * silence.
 */
export const inspectWallet: InspectWallet = (text, options) => {
  const reading = readWallet(text, options);
  if (!reading.ok) return reading;
  const { format, network, script, scriptChoices, expression, wallet, findings } = reading.value;
  const inspection: Inspection = {
    format,
    kind: wallet === null ? 'multisig' : 'single_sig',
    network,
    script,
    scriptChoices,
    keys: [toInspectedKey(expression.origin, expression.key)],
    descriptor: wallet === null ? null : formatDescriptor(wallet),
    receive: wallet === null ? null : formatChain(wallet, 'receive'),
    change: wallet === null ? null : formatChain(wallet, 'change'),
    findings,
    firstAddresses:
      wallet === null
        ? []
        : deriveChain(wallet, wallet.path.receive, { start: 0, count: SHOWN }).map(
            ({ address }) => address,
          ),
  };
  return succeed(inspection);
};
