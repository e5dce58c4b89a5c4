import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  descriptorChecksum,
  withChecksum,
} from '../../../../main/domain/wallet/descriptor-checksum.ts';
import { readCases } from './read-cases.ts';

const published = readCases<{ descriptor: string }>('descriptors', 'valid')
  .map(({ id, input }) => [id, ...input.descriptor.split('#')])
  .filter(([, , checksum]) => checksum !== undefined);

describe('the descriptor checksum', () => {
  it('has 114 published descriptors to be compared with', () => {
    expect(published).toHaveLength(114);
  });

  it.each(published)('is that of %s', (_id, body, checksum) => {
    expect(descriptorChecksum(body ?? '')).toBe(checksum);
  });

  it('does not exist for a character that no descriptor has', () => {
    expect(descriptorChecksum('pkh(é)')).toBeNull();
    expect(() => withChecksum('pkh(é)')).toThrow('foreign character');
  });

  it('changes with any one character (BIP-380)', () => {
    const body = 'wpkh([d34db33f/84h/0h/0h]xpub/<0;1>/*)';
    const character = fc.constantFrom(..."0123456789()[],'/*abcdefgh@:$%{}<;>xpubXYZ".split(''));
    fc.assert(
      fc.property(fc.nat({ max: body.length - 1 }), character, (at, other) => {
        fc.pre(body[at] !== other);
        const changed = body.slice(0, at) + other + body.slice(at + 1);
        expect(descriptorChecksum(changed)).not.toBe(descriptorChecksum(body));
      }),
    );
  });
});
