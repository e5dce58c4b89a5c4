import { base58 } from '@scure/base';
import type { WalletFacts } from '../checklist/checklist-facts.ts';
import { evaluateLadder } from '../ladder/evaluate-ladder.ts';
import type { Advisory } from '../provenance/advisory.ts';
import { matchAdvisories } from '../provenance/match-advisories.ts';
import { UNSPENDABLE_KEY } from '../wallet/unspendable-key.ts';
import type { SavedWallet } from './saved-wallet.ts';

/** What the checklist asks about one saved wallet at a moment. `advisories` is null where they are not at hand. */
export function walletFacts(
  wallet: SavedWallet,
  advisories: readonly Advisory[] | null,
  at: string,
): WalletFacts {
  const signingKeys = wallet.keys.flatMap(({ xpub }, place) => (isNobodys(xpub) ? [] : [place]));
  const provenance = signingKeys.map((place) => wallet.provenance[place] ?? null);
  // Rung 1 asks for the engine that reads descriptors, which is too heavy for every save; the others need only the keys.
  const { rungs } = evaluateLadder(wallet, { problem: null, findings: [], signingKeys }, at);
  const messages = wallet.evidence.filter(
    ({ kind, revokedAt }) => kind === 'exchange_message_signed' && revokedAt === null,
  );
  return {
    walletId: wallet.id,
    keys: signingKeys.length,
    rungs: rungs
      .filter(({ rung }) => rung > 1)
      .map(({ rung, status, until }) => ({ rung, status, until })),
    keysOfUnknownOrigin: provenance.filter((one) => one === null).length,
    makers: [...new Set(provenance.flatMap((one) => one?.device ?? []))],
    advisories:
      advisories === null
        ? null
        : matchAdvisories(provenance, advisories).map(({ level }) => level),
    exchangeMessageAt:
      messages
        .map((one) => one.at)
        .toSorted()
        .at(-1) ?? null,
  };
}

/** Whether a key is the one of BIP-341 that nobody can sign with. Its point ends the 78 bytes of the extended key. */
function isNobodys(xpub: string): boolean {
  if (xpub.endsWith(UNSPENDABLE_KEY)) return true;
  if (!/^[1-9A-HJ-NP-Za-km-z]{111,112}$/.test(xpub)) return false;
  const point = base58.decode(xpub).slice(46, 78);
  return (
    Array.from(point, (byte) => byte.toString(16).padStart(2, '0')).join('') === UNSPENDABLE_KEY
  );
}
