import type { SaveMnemonicInput } from '../../../preload/wallet-shapes.ts';
import type { Evidence } from '../../domain/ladder/evidence.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { KeyProvenance, SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { OpenPhrase } from '../../services/mnemonic-sessions.ts';
import { changeProfile } from '../change-profile.ts';
import type { Services } from '../services.ts';
import { inspectInput } from './inspect-input.ts';
import { accountsOf, missingWords } from './make-mnemonic.ts';
import { saveWallet } from './save-wallet.ts';

/**
 * Saves the public side of a phrase that was made here, once every word was written again. The descriptor has to come
 * out of the phrase and the passphrase once more, so that a slip in the last rehearsal is noticed before coins are sent.
 */
export async function saveMnemonic(
  phrase: OpenPhrase,
  { name, descriptor, passphrase = '', network = 'mainnet' }: SaveMnemonicInput,
  services: Services,
) {
  if (missingWords(phrase).length > 0) return fail({ code: 'words_missing' } as const);
  const accounts = accountsOf(phrase, passphrase, network);
  if (!accounts.some((account) => account.descriptor === descriptor)) {
    return fail({ code: 'passphrase_differs', fields: ['passphrase'] } as const);
  }
  const inspected = await inspectInput({ text: descriptor, network }, services);
  if (!inspected.ok) return inspected;
  const id = services.newId();
  const at = services.now().toISOString();
  const origin = originOf(phrase, at);
  const proof = repeatedProof(services.newId(), at);
  const changed = await changeProfile(services, (profile) => {
    const saved = saveWallet(profile, inspected.value, { id, at, name, accept: [] });
    return saved.ok ? succeed(addOrigin(saved.value, id, origin, proof)) : saved;
  });
  if (!changed.ok) return changed;
  const wallet = changed.value.wallets.find((one) => one.id === id);
  if (wallet === undefined) throw new Error('A wallet that was just saved is missing');
  return succeed({ wallet });
}

function originOf({ userBits }: OpenPhrase, at: string): KeyProvenance {
  return {
    device: 'generated_here',
    firmware: null,
    seedMadeOn: at.slice(0, 10),
    entropy: userBits > 0 ? 'device_and_dice' : 'device',
  };
}

/** Rung 3 for a phrase made here: every word was written again, compared one by one in this session. */
function repeatedProof(id: string, at: string): Evidence {
  return { id, rung: 3, key: 0, at, revokedAt: null };
}

function addOrigin(profile: Profile, id: string, origin: KeyProvenance, proof: Evidence): Profile {
  const add = (wallet: SavedWallet): SavedWallet => ({
    ...wallet,
    provenance: wallet.keys.map(() => origin),
    evidence: [...wallet.evidence, proof],
  });
  return { ...profile, wallets: profile.wallets.map((one) => (one.id === id ? add(one) : one)) };
}
