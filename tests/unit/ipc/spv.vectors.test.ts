import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SpvInput } from '../../../preload/chain-shapes.ts';
import { openInProcessApp, type InProcessApp } from '../../support/in-process-app.ts';
import { readCases } from '../domain/wallet/read-cases.ts';

type Case = {
  readonly op?: string;
  readonly network: SpvInput['network'];
  readonly header_hex: string;
  readonly height: number | null;
  readonly tx_hex: string;
  readonly txid: string;
  readonly merkle: NonNullable<SpvInput['merkle']>;
  readonly pos: number;
};
type Expected = {
  readonly block_hash: string;
  readonly merkle_root: string;
};

const inputOf = ({ network, header_hex, height, tx_hex, txid, merkle, pos }: Case): SpvInput => ({
  network,
  headerHex: header_hex,
  height,
  txHex: tx_hex,
  txid,
  merkle,
  pos,
});

const isProof = ({ input }: { readonly input: Case }) => input.op === undefined;
const valid = readCases<Case, Expected>('spv', 'valid').filter(isProof);
const invalid = readCases<Case>('spv', 'invalid').filter(isProof);

/** The reason that each kind of forgery is refused for. */
const REASONS: Readonly<Record<string, string | RegExp>> = {
  'wrong position': 'merkle_root_differs',
  'branch shortened by one': /^merkle_(?:root_differs|position_beyond)$/,
  'branch padded to 31 levels': 'merkle_too_long',
  'raw transaction does not hash to the claimed txid': 'txid_differs',
  'branch element is not 32 bytes': 'merkle_item_malformed',
  'bits lowered to regtest difficulty: PoW valid for the claimed bits only, wrong for the network':
    'block_target_too_easy',
  'one bit flipped in a branch element': 'merkle_root_differs',
  'header without proof of work (nonce changed)': 'block_without_work',
  'branch has a number': 'merkle_item_malformed',
  'negative pos': 'merkle_position_malformed',
  'pos beyond the tree depth': 'merkle_position_beyond',
};

let app: InProcessApp;

describe('spv.verify, with published blocks', () => {
  let included = 0;
  let refused = 0;

  beforeAll(async () => {
    app = await openInProcessApp();
  });

  afterAll(() => {
    app.close();
    process.stdout.write(
      `Merkle proofs: ${included}/${valid.length} valid included, ${refused}/${invalid.length} invalid refused\n`,
    );
  });

  it.each(valid)('$id is included', async ({ input, expect: expected }) => {
    const verdict = await app.must('spv.verify', inputOf(input));
    expect(verdict).toMatchObject({
      verdict: 'included',
      txid: input.txid,
      position: input.pos,
      block: {
        hash: expected?.block_hash,
        merkleRoot: expected?.merkle_root,
        height: input.height,
      },
    });
    included += 1;
  });

  it.each(invalid)('$id is refused: $reason', async ({ input, reason = '' }) => {
    const verdict = await app.must('spv.verify', inputOf(input));
    if (verdict.verdict === 'included') expect.fail('It is included.');
    expect(verdict.reason).toMatch(REASONS[reason] ?? 'unknown kind');
    expect(verdict.explanation.length).toBeGreaterThan(30);
    refused += 1;
  });
});

describe('spv.verify', () => {
  afterEach(() => app.close());

  const input = inputOf(valid[0]?.input ?? expect.fail('No vector.'));

  it('says what a block of each worth shows, in both languages', async () => {
    app = await openInProcessApp();
    const worths = valid.map(({ input: one }) => app.must('spv.verify', inputOf(one)));
    const byHeight = (await Promise.all(worths)).map((one, at) => [
      valid[at]?.input.height,
      one.verdict === 'included' ? one.work : one.reason,
    ]);
    expect(new Map(byHeight.map(([height, work]) => [height, work]))).toEqual(
      new Map([
        [951_658, 'costly'],
        [40_000, 'test_network'],
        [31_500, 'test_network'],
        [null, 'cheap'],
      ]),
    );
    app.close();
    app = await openInProcessApp({ locale: 'nl' });
    const { explanation } = await app.must('spv.verify', input);
    expect(explanation).toContain('niemand het zomaar namaakt');
  });

  it('does not need a txid or a height', async () => {
    app = await openInProcessApp();
    const { txid: _txid, height: _height, ...rest } = input;
    expect(await app.must('spv.verify', rest)).toMatchObject({
      verdict: 'included',
      txid: input.txid,
      block: { height: null },
    });
  });

  it('refuses a request with neither form of proof', async () => {
    app = await openInProcessApp();
    const { merkle: _merkle, ...rest } = input;
    expect(await app.call('spv.verify', rest)).toMatchObject({
      ok: false,
      error: { code: 'bad_request', fields: ['headerHex', 'merkle', 'pos', 'txOutProofHex'] },
    });
  });

  it('refuses an easy block where blocks are hard, by the height it claims', async () => {
    app = await openInProcessApp();
    const early = valid.find(({ input: one }) => one.height === null) ?? expect.fail('No vector.');
    const late = { ...inputOf(early.input), height: 900_000 };
    expect(await app.must('spv.verify', late)).toMatchObject({
      verdict: 'refused',
      reason: 'block_work_too_low',
    });
  });
});
