import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordIds } from '../../../../../main/domain/exposure/imports/record-ids.ts';
import { LONGEST_TEXT } from '../../../../../main/domain/exposure/imports/text-heap.ts';

const id = fc.oneof(
  fc.stringMatching(/^[A-C]{1,4}$/),
  fc.stringMatching(/^L[A-Z2-7]{5}-[A-Z2-7]{5}$/),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.stringMatching(/^[é-ÿ]{1,3}$/),
  fc.constantFrom('ﬀ', '😀', 'a\nb', 'x'.repeat(LONGEST_TEXT), 'x'.repeat(LONGEST_TEXT + 1)),
);

function simpleDigest(ids: readonly string[]): string {
  return createHash('sha256').update(ids.toSorted().join('\n')).digest('hex');
}

test('the digest is that of all names sorted, one a line, whatever characters they have', () => {
  fc.assert(
    fc.property(
      fc.array(id, { maxLength: 300 }),
      fc.array(id, { maxLength: 50 }),
      (named, rest) => {
        const ids = recordIds();
        for (const one of named) ids.addNamed(one);
        for (const one of rest) ids.addContents(one);
        expect(ids.digest()).toBe(simpleDigest([...named, ...rest]));
      },
    ),
  );
});

test('the names of 100,000 records are sorted, and all are found again', () => {
  const names = Array.from({ length: 100_000 }, (_, at) => `L-${(at * 7919) % 100_003}-A`);
  const ids = recordIds();
  for (const name of names) ids.addNamed(name);
  expect(names.every(ids.has)).toBe(true);
  expect(ids.has('L-100002-B')).toBe(false);
  expect(ids.digest()).toBe(simpleDigest(names));
});

test('a name is known once a record has it, and what stands for no name never is', () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 300 }), (names) => {
      const ids = recordIds();
      const known = new Set<string>();
      for (const [at, name] of names.entries()) {
        expect(ids.has(name)).toBe(known.has(name));
        if (at % 3 === 0) ids.addContents(name);
        else {
          ids.addNamed(name);
          known.add(name);
        }
      }
    }),
  );
});
