import type { Fault } from '../fault.ts';
import type { SavedWallet } from '../profile/saved-wallet.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Wallet } from '../wallet/wallet.ts';
import {
  openChallenge,
  withoutChallenge,
  type Challenge,
  type ChallengeKind,
} from './challenge.ts';
import type { ProvenFact } from './evidence.ts';
import { addEvidence, type EvidenceStamp } from './add-evidence.ts';
import { keyAddresses } from './key-addresses.ts';
import { depositFacts, spendFacts } from './chain-facts.ts';
import type { ProofFault } from './ladder-reason.ts';
import { proveAddresses, type AddressProof } from './prove-addresses.ts';
import type { InBlockClaim } from './prove-in-block.ts';
import { proveMessage, type MessageProof } from './prove-message.ts';
import { proveRestore, type RestoreProof } from './prove-restore.ts';
import { proveSignedPsbt } from './prove-signed-psbt.ts';
import type { SpendClaim } from './prove-spend.ts';

/** What the user brings for a rung. */
export type Answer =
  | { readonly rung: 2; readonly proof: AddressProof }
  | { readonly rung: 3; readonly proof: RestoreProof }
  | {
      readonly rung: 4;
      readonly proof: MessageProof | { readonly psbt: string | Uint8Array };
    }
  | { readonly rung: 5; readonly proof: InBlockClaim }
  | { readonly rung: 6; readonly proof: SpendClaim };

/** `task_missing`: nothing was asked, or too long ago. `no_such_key`: the wallet has no key of that number. */
export type AnswerFault = ProofFault | Fault<'task_missing' | 'no_such_key'>;

/** The wallet with the evidence that an answer is, the question being done with; or the exact reason why it is none. */
export function answerTask(
  saved: SavedWallet,
  wallet: Wallet,
  answer: Answer,
  stamp: EvidenceStamp,
): Result<SavedWallet, AnswerFault> {
  switch (answer.rung) {
    case 2:
      return settle(saved, { kind: 'compare_addresses', key: null }, stamp, ({ index }) =>
        proveAddresses(wallet, index, answer.proof),
      );
    case 3:
      return answerRestore(saved, wallet, answer.proof, stamp);
    case 4:
      return 'psbt' in answer.proof
        ? keep(saved, proveSignedPsbt(saved, wallet, answer.proof.psbt), stamp)
        : answerMessage(saved, wallet, answer.proof, stamp);
    case 5:
      return keep(saved, depositFacts(saved, wallet, answer.proof), stamp);
    case 6:
      return keep(saved, spendFacts(saved, wallet, answer.proof), stamp);
  }
}

function answerRestore(
  saved: SavedWallet,
  wallet: Wallet,
  proof: RestoreProof,
  stamp: EvidenceStamp,
): Result<SavedWallet, AnswerFault> {
  const { key: at = 0 } = proof;
  const key = saved.keys[at];
  if (key === undefined) return noSuchKey();
  return settle(saved, { kind: 'restore_backup', key: at }, stamp, ({ index }) =>
    proveRestore(wallet, key, { at, index }, proof),
  );
}

function answerMessage(
  saved: SavedWallet,
  wallet: Wallet,
  proof: MessageProof,
  stamp: EvidenceStamp,
): Result<SavedWallet, AnswerFault> {
  const { key = 0 } = proof;
  if (saved.keys[key] === undefined) return noSuchKey();
  return settle(saved, { kind: 'sign_message', key }, stamp, ({ message }) =>
    proveMessage({ key, message, ...keyAddresses(wallet, key, 0) }, proof),
  );
}

/** Lets a proof answer the open challenge of its kind, and closes that when it does. */
function settle<K extends ChallengeKind>(
  saved: SavedWallet,
  { kind, key }: { readonly kind: K; readonly key: number | null },
  stamp: EvidenceStamp,
  prove: (challenge: Extract<Challenge, { kind: K }>) => Result<readonly ProvenFact[], ProofFault>,
): Result<SavedWallet, AnswerFault> {
  const challenge = openChallenge(saved, kind, key, stamp.at);
  if (challenge === null) return fail({ code: 'task_missing', fields: ['rung'] });
  const kept = keep(saved, prove(challenge), stamp);
  return kept.ok ? succeed(withoutChallenge(kept.value, { kind, key }, stamp.at)) : kept;
}

function keep(
  saved: SavedWallet,
  facts: Result<readonly ProvenFact[], ProofFault>,
  stamp: EvidenceStamp,
): Result<SavedWallet, ProofFault> {
  return facts.ok ? succeed(addEvidence(saved, facts.value, stamp)) : facts;
}

function noSuchKey() {
  return fail({ code: 'no_such_key', fields: ['proof.key'] } as const);
}
