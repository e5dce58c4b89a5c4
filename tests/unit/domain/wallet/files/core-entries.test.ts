import { describe, expect, it } from 'vitest';
import { pairEntries } from '../../../../../main/domain/wallet/files/core-entries.ts';

// Account 0 of the test vectors of BIP-84, and the first account of another key.
const OURS =
  '[73c5da0a/84h/0h/0h]xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V';
const THEIRS =
  '[519d4a62/84h/0h/0h]xpub6E6p2zwePCJhyC98MnWgLGNdGjtfm4f1ghm1VK5bDKx9YyBnaJZzTX6THrPsyquLw2gkKDsXEHggBUwaHLRSgBPoFuPXXamxoaoWWoxz2fD';

const entry = (desc: string, internal: boolean, active = true) => ({ desc, internal, active });

describe('the descriptors that Bitcoin Core lists', () => {
  it('are a pair where only the chain differs', () => {
    const read = pairEntries([entry(`wpkh(${OURS}/0/*)`, false), entry(`wpkh(${OURS}/1/*)`, true)]);
    expect(read.ok && read.value.pairs.map(({ descriptors }) => descriptors.length)).toEqual([2]);
  });

  it('are refused when active change goes to another key', () => {
    const read = pairEntries([
      entry(`wpkh(${OURS}/0/*)`, false),
      entry(`wpkh(${THEIRS}/1/*)`, true),
    ]);
    expect(read).toMatchObject({ ok: false, error: { reason: 'chains_unrelated' } });
  });

  it('may stand for different scripts, or be retired', () => {
    for (const other of [
      entry(`tr(${THEIRS}/1/*)`, true),
      entry(`wpkh(${THEIRS}/1/*)`, true, false),
    ]) {
      expect(pairEntries([entry(`wpkh(${OURS}/0/*)`, false), other]).ok).toBe(true);
    }
  });
});
