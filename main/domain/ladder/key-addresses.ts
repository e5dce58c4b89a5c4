import type { DerivedAddress, SingleKeyScript } from '../wallet/inspection.ts';
import { deriveChain } from '../wallet/derive-addresses.ts';
import type { DescriptorKey } from '../wallet/descriptor/expression.ts';
import { classifyWallet } from '../wallet/classify-wallet.ts';
import { SINGLE_KEY_SCRIPTS, singleKeyExpression } from '../wallet/single-key-script.ts';
import type { Wallet } from '../wallet/wallet.ts';

/** An address of one key alone. `script` says its type. */
export type KeyAddress = { readonly script: SingleKeyScript; readonly address: string };

/** Addresses that a key can sign or be recognised by, and where that key lies: `m/48h/0h/0h/2h/0/0`. */
export type KeyAddresses = {
  readonly path: string | null;
  readonly addresses: readonly KeyAddress[];
};

/**
 * The addresses of one key of a wallet at an index of its receive chain. For a wallet of one key that is the wallet's
 * own. A key of a wallet of several has no address there that it can sign alone, so it gets its own, of every type, at
 * the same path: what a device makes of that path when it is asked to sign a message.
 */
export function keyAddresses(wallet: Wallet, at: number, index: number): KeyAddresses {
  const key = wallet.keys[at];
  if (key === undefined) return { path: null, addresses: [] };
  const { kind, script } = classifyWallet(wallet.expression);
  const own = scriptsOf(key);
  const scripts = kind === 'single_sig' ? own.filter((one) => one === script) : own;
  const derived = scripts.map((one) => ({ script: one, ...deriveAlone(wallet, key, one, index) }));
  return {
    path: derived[0]?.path ?? null,
    addresses: derived.flatMap(({ script: type, address }) =>
      address === null ? [] : [{ script: type, address }],
    ),
  };
}

function deriveAlone(
  { network }: Wallet,
  key: DescriptorKey,
  script: SingleKeyScript,
  index: number,
): Pick<DerivedAddress, 'address' | 'path'> {
  const alone = { network, expression: singleKeyExpression(script), keys: [key] };
  const [derived] = deriveChain(alone, 'receive', { start: index, count: 1 });
  return { address: derived?.address ?? null, path: derived?.path ?? null };
}

/** Bytes of a key without its y, as Taproot has it, and of an uncompressed one, which SegWit forbids. */
const X_ONLY = 32;
const UNCOMPRESSED = 65;

function scriptsOf(key: DescriptorKey): readonly SingleKeyScript[] {
  if (key.kind === 'extended') return SINGLE_KEY_SCRIPTS;
  if (key.publicKey.length === X_ONLY) return ['p2tr'];
  return key.publicKey.length === UNCOMPRESSED ? ['p2pkh'] : SINGLE_KEY_SCRIPTS;
}
