import type { Result } from '../result.ts';
import type { LeafFault } from './leaf-fault.ts';
import type { PathNode } from './path-node.ts';
import type { ProofFiles } from './proof-files.ts';

/** A coin of a zero-knowledge proof, named by its place in the venue's list; amounts in the venue's smallest unit. */
export type IndexedBalance = {
  readonly index: number;
  readonly equity: string;
  readonly debt: string;
};

/** What a proof says the user has: amounts by coin as they were written, or by the venue's number for a coin. */
export type ProofBalances = Readonly<Record<string, string>> | readonly IndexedBalance[];

/** Something about a proof that holds, which lessens what it shows. `short_hash_bits:64` carries its number. */
export type LeafFinding =
  | 'negative_balance_in_tree'
  | 'inner_nodes_not_provable'
  | 'zk_batch_proof_not_checked'
  | `short_hash_bits:${number}`;

/** Something about what was handed over: a leaf's hash without the balance that it stands for. */
export type ProofNote = 'balances_not_in_proof';

/** A balance was in a list of liabilities: everything that could be recomputed was, and it fits. */
export type Inclusion = {
  /** Lower-case hex. */
  readonly root: string;
  /** Totals of the whole list; null where the tree has none. */
  readonly rootSums: Readonly<Record<string, string>> | null;
  readonly balances: ProofBalances;
  readonly findings: readonly LeafFinding[];
  readonly notes?: readonly ProofNote[];
  /** From the own leaf to the root. */
  readonly path: readonly PathNode[];
  /** Which list of coins, or number of coins, fitted; null where a scheme has one. */
  readonly variant: string | null;
  /** UTC day that the proof names itself, `2026-03-19`; null where it names none. */
  readonly auditDay: string | null;
};

/** What the user typed beside the files. Keys, nonces and e-mail addresses among it are never kept. */
export type ProofFields = {
  readonly account?: string;
  readonly account_nonce?: string;
  readonly nonce?: string;
  readonly email?: string;
  readonly account_uid?: string;
  readonly account_key?: string;
  readonly account_code?: string;
  readonly leaf_hash?: string;
  readonly balances?: Readonly<Record<string, string>>;
  /** Balances as one line, as a venue shows them: `BTC=1.0000|ETH=2.0000`. */
  readonly balances_text?: string;
  readonly id?: string;
  readonly salt?: string;
  readonly audit_id?: string;
  /** Nodes beside the path: `l:hash,r:hash`. */
  readonly path?: string;
  readonly published_root?: string;
};

/** Verifies a proof of one scheme. Never throws. */
export type LeafVerifier = (files: ProofFiles, fields: ProofFields) => Result<Inclusion, LeafFault>;
