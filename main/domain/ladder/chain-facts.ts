import type { SavedWallet } from '../profile/saved-wallet.ts';
import { succeed, type Result } from '../result.ts';
import type { Wallet } from '../wallet/wallet.ts';
import type { InBlock, ProvenFact } from './evidence.ts';
import { refuseProof, type ProofFault } from './ladder-reason.ts';
import { proveDeposit } from './prove-deposit.ts';
import type { InBlockClaim, ProvenBlock } from './prove-in-block.ts';
import { proveSpend, type SpendClaim } from './prove-spend.ts';

type Facts = Result<readonly ProvenFact[], ProofFault>;

/** Coins that arrived, as evidence. A transaction counts once. */
export function depositFacts(saved: SavedWallet, wallet: Wallet, claim: InBlockClaim): Facts {
  const proven = proveDeposit(wallet, claim);
  if (!proven.ok) return refuseProof(proven.error.reason, null, proven.error.params);
  const { block, outputs, receivedSats } = proven.value;
  const addresses = outputs.flatMap(({ chain, index, address }) =>
    address === null ? [] : [{ chain, index, address }],
  );
  const kind = 'deposit_proven';
  return firstTime(saved, [{ kind, key: null, receivedSats, addresses, ...inBlock(block) }]);
}

/** Coins that left, as evidence for each key that signed. A transaction counts once for a key. */
export function spendFacts(saved: SavedWallet, wallet: Wallet, claim: SpendClaim): Facts {
  const proven = proveSpend(wallet, claim);
  if (!proven.ok) return refuseProof(proven.error.reason, null, proven.error.params);
  const { block, keys } = proven.value;
  if (keys.length === 0) return refuseProof('spend_without_keys');
  const facts = keys.map(({ key, inputs }): ChainFact => {
    return { kind: 'spend_proven', key, inputs, ...inBlock(block) };
  });
  return firstTime(saved, facts);
}

type ChainFact = Extract<ProvenFact, InBlock>;

function inBlock({ txid, blockHash, height, minedAt, limits }: ProvenBlock): InBlock {
  return { txid, blockHash, height, minedAt, limits };
}

function firstTime({ evidence }: SavedWallet, facts: readonly ChainFact[]): Facts {
  const fresh = facts.filter(
    (fact) =>
      !evidence.some(
        (one) =>
          one.kind === fact.kind &&
          one.key === fact.key &&
          one.txid === fact.txid &&
          one.revokedAt === null,
      ),
  );
  return fresh.length === 0 ? refuseProof('proof_used_before') : succeed(fresh);
}
