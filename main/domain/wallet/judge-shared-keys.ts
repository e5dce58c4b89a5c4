import type { InspectedKey, WalletFinding } from './inspection.ts';
import { isOtherDevice, isSameDevice } from './judge-devices.ts';
import { finding } from './wallet-findings.ts';

type KnownWallet = { readonly name: string; readonly keys: readonly InspectedKey[] };

/**
 * Compares keys with those of each saved wallet. The same extended key is warned about, under whatever path it is used
 * there. Two wallets that contradict each other about one device cannot both be true.
 */
export function judgeSharedKeys(
  keys: readonly InspectedKey[],
  saved: readonly KnownWallet[],
): readonly WalletFinding[] {
  return saved.flatMap(({ name, keys: known }) => {
    const pairs = keys.flatMap((key) => known.map((other) => [key, other] as const));
    const same = pairs.filter(([key, other]) => key.xpub === other.xpub);
    const isRenamed = same.some(([key, other]) => isOtherDevice(key, other));
    const isReplaced = pairs.some(
      ([key, other]) =>
        isSameDevice(key, other) && key.path === other.path && key.xpub !== other.xpub,
    );
    return [
      ...(isRenamed ? [finding('saved_key_other_fingerprint', { name })] : []),
      ...(isReplaced ? [finding('saved_device_other_key', { name })] : []),
      ...(same.length > 0 && !isRenamed ? [finding('key_shared', { name })] : []),
    ];
  });
}
