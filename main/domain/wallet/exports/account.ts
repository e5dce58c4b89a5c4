import { succeed, type Result } from '../../result.ts';
import { classifyWallet, quorumsIn } from '../classify-wallet.ts';
import type { RowKey } from '../descriptor/expression.ts';
import type { MultisigScript } from '../files/multisig-candidate.ts';
import type { SingleKeyScript } from '../inspection.ts';
import { scriptName } from '../wallet-findings.ts';
import { rowKeys, type Wallet } from '../wallet.ts';
import { unsuited, type ExportRefusal } from './export-format.ts';
import { haveUsualChains } from './usual-chains.ts';

/** Keys that OP_CHECKMULTISIG takes in P2SH; most programs keep to it in every script. */
const MOST_KEYS = 15;

/** A wallet as most programs know them: one key, or a threshold of sorted keys (BIP-67), on receive 0 and change 1. */
export type Account = SingleKeyAccount | MultisigAccount;

export type SingleKeyAccount = {
  readonly kind: 'single_sig';
  readonly script: SingleKeyScript;
  readonly key: RowKey;
};

export type MultisigAccount = {
  readonly kind: 'multisig';
  readonly script: MultisigScript;
  /** Signatures that a payment needs. */
  readonly threshold: number;
  /** In the order of the descriptor, 1–15. */
  readonly keys: readonly RowKey[];
};

/**
 * Reads a wallet as such an account. Whatever does not fit is refused: written all the same it would be another wallet
 * (Sparrow, for one, takes the first `multi(` in any conditions for all of them).
 */
export function readAccount(wallet: Wallet): Result<Account, ExportRefusal['error']> {
  const { kind } = classifyWallet(wallet.expression);
  if (kind === 'multisig') return readMultisigAccount(wallet);
  return kind === 'single_sig' ? readSingleKeyAccount(wallet) : unsuited('export_conditions');
}

function readSingleKeyAccount(wallet: Wallet): Result<SingleKeyAccount, ExportRefusal['error']> {
  const { script } = classifyWallet(wallet.expression);
  if (!isSingleKeyScript(script)) return unsuited('export_script', { script: scriptName(script) });
  const [key] = rowKeys(wallet.keys);
  return key !== undefined && haveUsualChains(wallet)
    ? succeed({ kind: 'single_sig', script, key })
    : unsuited('export_chains');
}

/** The same for formats that know wallets of several keys only. */
export function readMultisigAccount(
  wallet: Wallet,
): Result<MultisigAccount, ExportRefusal['error']> {
  const { kind, script } = classifyWallet(wallet.expression);
  if (kind === 'single_sig') return unsuited('export_multisig_only');
  const [quorum] = quorumsIn(wallet.expression);
  if (kind !== 'multisig' || quorum === undefined) return unsuited('export_conditions');
  if (!isMultisigScript(script)) return unsuited('export_script', { script: scriptName(script) });
  if (quorum.name !== 'sortedmulti') return unsuited('export_unsorted');
  if (quorum.keys.length > MOST_KEYS) return unsuited('export_too_many_keys', { most: MOST_KEYS });
  if (!haveUsualChains(wallet)) return unsuited('export_chains');
  const { threshold } = quorum;
  return succeed({ kind, script, threshold, keys: rowKeys(wallet.keys) });
}

/** All keys of an account, in order. */
export function keysOfAccount(account: Account): readonly RowKey[] {
  return account.kind === 'single_sig' ? [account.key] : account.keys;
}

function isSingleKeyScript(script: string): script is SingleKeyScript {
  return ['p2pkh', 'p2sh_p2wpkh', 'p2wpkh', 'p2tr'].includes(script);
}

function isMultisigScript(script: string): script is MultisigScript {
  return ['p2sh', 'p2sh_p2wsh', 'p2wsh'].includes(script);
}
