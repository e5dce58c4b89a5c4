import type { SaveMnemonicInput } from '../../../preload/wallet-shapes.ts';
import { addEvidence } from '../../domain/ladder/add-evidence.ts';
import type { ProvenFact } from '../../domain/ladder/evidence.ts';
import type { KeyProvenance, SavedWallet } from '../../domain/profile/saved-wallet.ts';
import { fail, succeed } from '../../domain/result.ts';
import type { OpenPhrase } from '../../services/mnemonic-sessions.ts';
import { changeProfile } from '../change-profile.ts';
import type { Services } from '../services.ts';
import { inspectInput } from './inspect-input.ts';
import { accountsOf, missingWords } from './make-mnemonic.ts';
import { saveWallet } from './save-wallet.ts';
import { pickWallet } from './saved-wallets.ts';
import { viewSaved } from './view-wallet.ts';

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
  const provenance = inspected.value.keys.map(() => originOf(phrase, at));
  const stamp = { at, newId: services.newId };
  const changed = await changeProfile(services, (profile) => {
    const saved = saveWallet(profile, inspected.value, { id, at, name, accept: [], provenance });
    if (!saved.ok) return saved;
    const wallets = saved.value.wallets.map((wallet) =>
      wallet.id === id ? addEvidence(wallet, repeatedFacts(wallet), stamp) : wallet,
    );
    return succeed({ ...saved.value, wallets });
  });
  return viewSaved(pickWallet(changed, id));
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
function repeatedFacts({ keys }: SavedWallet): readonly ProvenFact[] {
  return keys.flatMap(({ fingerprint }, key) =>
    fingerprint === null ? [] : [{ kind: 'words_reentered', key, fingerprint }],
  );
}
