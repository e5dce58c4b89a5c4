import type { Call } from './call.ts';
import type { ChainCode } from './server-shapes.ts';
import type {
  LadderTask,
  LadderView,
  OwnershipInput,
  OwnershipTask,
  ProveInput,
  TaskInput,
} from './ladder-shapes.ts';

/** Methods of the verification ladder, and of messages that exchanges demand. */
export type LadderCalls = {
  /** What was proven about a saved wallet, and until when that holds. */
  'ladder.get': Call<{ walletId: string }, LadderView, 'not_found'>;
  /** What to do now: the addresses to compare, the message to sign. An answer counts for 24 hours. */
  'ladder.task': Call<TaskInput, LadderTask, 'not_found' | 'no_such_key'>;
  /** Checks what came back, and keeps it as evidence. A proof that is none changes nothing. */
  'ladder.prove': Call<
    ProveInput,
    LadderView,
    'not_found' | 'no_such_key' | 'task_missing' | 'proof_refused'
  >;
  /**
   * Looks a transaction of the wallet up at its server, and keeps what it proves: that coins arrived, that they left, or
   * both. It has to have been found by a sync.
   */
  'chain.prove': Call<
    { walletId: string; txid: string },
    LadderView,
    'not_found' | 'no_such_key' | 'task_missing' | 'proof_refused' | 'no_server' | ChainCode
  >;
  'ladder.revoke': Call<{ walletId: string; evidenceId: string }, LadderView, 'not_found'>;
  /** Copies the message that a key was asked to sign, and nothing else. */
  'ladder.copy': Call<
    { walletId: string; key: number },
    { text: string },
    'not_found' | 'task_missing'
  >;
  /** How to sign what an exchange demands, with an address of a saved wallet. */
  'ownership.task': Call<OwnershipInput, OwnershipTask, 'not_found' | 'proof_refused'>;
  /** Checks that signature, and keeps it. It proves no rung: nothing in it shows when it was made. */
  'ownership.prove': Call<
    OwnershipInput & { signature: string },
    LadderView,
    'not_found' | 'proof_refused'
  >;
};
