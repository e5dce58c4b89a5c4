import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLog } from '../../../main/services/log.ts';
import { newFolder } from '../../support/new-folder.ts';

const SECRET =
  'xpub6CatWdiZiodmUeTDp8LT5or8nmbKNcuyvz7WyksVFkKB4RHwCD3XyuvPEbvqAQY3rAPshWcMLoP2fMFMKHPJ4ZeZXYVUhLv1VMrjPC7PW6V';

it('keeps of a failure its kind and its place in our code, never its words', () => {
  const folder = newFolder();
  const log = openLog(folder, () => new Date('2026-11-22T10:00:00Z'));
  const error = new TypeError(`cannot read ${SECRET}\n    at 0.25 BTC of Jan (bc1q…)`);
  error.stack = `TypeError: cannot read ${SECRET}\n  0.25 BTC\n    at inspect (main/domain/wallet/inspect-wallet.ts:10:3)`;
  log.failure('wallet.inspect', error);
  log.failure('wallet.inspect', { text: SECRET });
  const lines = readFileSync(join(folder, 'holdfast.log'), 'utf8');
  expect(lines).not.toContain('xpub');
  expect(lines).not.toContain('0.25');
  expect(
    lines
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual([
    {
      at: '2026-11-22T10:00:00.000Z',
      where: 'wallet.inspect',
      kind: 'TypeError',
      frames: ['at inspect (main/domain/wallet/inspect-wallet.ts:10:3)'],
    },
    { at: '2026-11-22T10:00:00.000Z', where: 'wallet.inspect', kind: 'object', frames: [] },
  ]);
});

it('stays silent when it cannot be written', () => {
  const log = openLog('/nowhere/at/all', () => new Date());
  expect(() => log.failure('x', new Error('y'))).not.toThrow();
});
