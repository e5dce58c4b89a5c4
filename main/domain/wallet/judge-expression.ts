import { bytesToHex } from '@noble/hashes/utils.js';
import { classifyWallet, quorumsIn } from './classify-wallet.ts';
import { functionsIn, type DescriptorKey, type Expression } from './descriptor/expression.ts';
import type { ReadDescriptor } from './read-descriptor.ts';
import type { WalletFinding } from './inspection.ts';
import { UNSPENDABLE_KEY } from './unspendable-key.ts';
import { rowKeys } from './wallet.ts';
import { finding } from './wallet-findings.ts';

/** What a descriptor of several keys or conditions gives to think about. */
export function judgeExpression({
  expression,
  keys,
}: Pick<ReadDescriptor, 'expression' | 'keys'>): readonly WalletFinding[] {
  return [
    ...judgeQuorum(expression),
    ...judgeLocks(expression),
    ...judgeInternalKey(expression, keys),
    ...judgeChains(keys),
  ];
}

function judgeQuorum(expression: Expression): WalletFinding[] {
  const { kind } = classifyWallet(expression);
  const [quorum] = quorumsIn(expression);
  if (kind !== 'multisig' || quorum === undefined) return [];
  const { name, threshold, keys } = quorum;
  return [
    ...(name === 'multi' || name === 'multi_a' ? [finding('unsorted_multisig')] : []),
    ...(threshold === 1 && keys.length > 1
      ? [finding('one_key_suffices', { keys: keys.length })]
      : []),
    ...(threshold === keys.length && threshold > 1
      ? [finding('all_keys_needed', { keys: keys.length })]
      : []),
  ];
}

function judgeLocks(expression: Expression): WalletFinding[] {
  const isLocked = functionsIn(expression).some(({ name }) => name === 'older' || name === 'after');
  return isLocked ? [finding('timelocked_path')] : [];
}

/** In Taproot the first key can spend alone, whatever the scripts say, unless nobody has it. */
function judgeInternalKey(expression: Expression, keys: readonly DescriptorKey[]): WalletFinding[] {
  const [first, tree] = expression.args;
  if (expression.name !== 'tr' || first?.kind !== 'key' || tree === undefined) return [];
  const key = keys[first.key];
  const publicKey = key?.kind === 'extended' ? key.key.publicKey : key?.publicKey;
  const isUnspendable =
    publicKey !== undefined && bytesToHex(publicKey).slice(-64) === UNSPENDABLE_KEY;
  return [finding(isUnspendable ? 'unspendable_internal_key' : 'internal_key_spends_alone')];
}

/** Cosigners that disagree on which chain is change make addresses that no other program will look for. */
function judgeChains(keys: readonly DescriptorKey[]): WalletFinding[] {
  const rows = rowKeys(keys);
  if (rows.length < 2) return [];
  const forks = rows.filter(({ path }) => path.change !== null);
  const swapped = forks.filter(
    ({ path }) => path.receive.at(-1) === 1 && path.change?.at(-1) === 0,
  );
  const isRanged = rows.some(({ path }) => path.isRanged);
  return [
    ...(forks.length > 0 && forks.length < rows.length ? [finding('chains_uneven')] : []),
    ...(swapped.length > 0 && swapped.length < forks.length ? [finding('chains_swapped')] : []),
    ...(isRanged && (rows.length < keys.length || rows.some(({ path }) => !path.isRanged))
      ? [finding('fixed_key')]
      : []),
  ];
}
