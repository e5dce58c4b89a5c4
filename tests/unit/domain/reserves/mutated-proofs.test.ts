import { describe, expect, it } from 'vitest';
import { VERIFIABLE_SCHEMES } from '../../../../main/domain/reserves/schemes.ts';
import { mutateProofs, SOUND_PROOFS } from '../../../fuzz/mutate-proof.ts';

/** The long form, 10,000 for each scheme with times: scripts/fuzz-proofs.ts. */
const COUNT = 80;

describe('mutated proofs', () => {
  it.each(VERIFIABLE_SCHEMES)(
    'of %s: none holds for something else, none breaks it',
    (scheme) => {
      const sound = SOUND_PROOFS.get(scheme) ?? [];
      expect(sound.length).toBeGreaterThan(0);
      const { accepted, crashes, refused, unchanged } = mutateProofs(sound, 8, COUNT);
      expect({ accepted, crashes }).toEqual({ accepted: [], crashes: [] });
      expect(refused + unchanged).toBe(COUNT);
      expect(refused).toBeGreaterThan(COUNT / 2);
    },
    60_000,
  );
});
