import { describe, expect, it } from 'vitest';
import { ALTCOIN_HEADERS, KEY_HEADERS } from '../../../../main/domain/wallet/key-headers.ts';
import { readCases } from './read-cases.ts';

type Row = { public_version: string; private_version: string };

const rows = readCases<{ version_prefix?: string }, Row>('slip132', 'valid').filter(
  ({ input }) => input.version_prefix !== undefined,
);

describe('the table of key headers', () => {
  it.each(rows)('has the version bytes of $input.version_prefix (SLIP-0132)', (row) => {
    const header = KEY_HEADERS.find(({ prefix }) => prefix === row.input.version_prefix);
    expect(header?.publicVersion).toBe(Number(row.expect?.public_version));
    expect(header?.privateVersion).toBe(Number(row.expect?.private_version));
  });

  it('has ten headers, each once', () => {
    const versions = KEY_HEADERS.flatMap((one) => [one.publicVersion, one.privateVersion]);
    expect(new Set(versions).size).toBe(20);
  });

  it.each(['Mtub', 'ppub', 'kpub'])(
    'knows %s as the header of another coin (SLIP-0132)',
    (prefix) => {
      const row = readCases<{ version_prefix: string; public_version: string }>(
        'slip132',
        'invalid',
      )
        .map(({ input }) => input)
        .find((input) => input.version_prefix === prefix);
      const altcoin = ALTCOIN_HEADERS.find((one) => one.prefix === prefix);
      expect(altcoin?.version).toBe(Number(row?.public_version));
    },
  );

  it('cannot tell Groestlcoin and Vertcoin from Bitcoin, because their bytes are the same', () => {
    const shared = readCases<{ version_prefix: string; public_version: string }>(
      'slip132',
      'invalid',
    ).filter(({ input }) =>
      KEY_HEADERS.some(({ publicVersion }) => publicVersion === Number(input.public_version)),
    );
    expect(shared.map(({ input }) => input.version_prefix)).toEqual(['Ypub', 'Vpub', 'vtcp']);
  });
});
