import { describe, expect, it } from 'vitest';
import { inspectPsbt } from '../../../../main/domain/psbt/inspect-psbt.ts';
import type { PsbtReport } from '../../../../main/domain/psbt/psbt-report.ts';
import type { WalletView } from '../../../../main/domain/psbt/wallet-view.ts';
import {
  fingerprintOf,
  KINDS,
  MASTERS,
  PAYEE,
  prepare,
  quorumOf,
  sign,
  signed,
  textOf,
  walletOf,
  type Kind,
} from './prepared-psbt.ts';

function inspect(text: string, wallet: WalletView | null = null): PsbtReport {
  const report = inspectPsbt(text, { network: 'mainnet', wallet });
  if (!report.ok) throw new Error(report.error.reason);
  return report.value;
}
const codes = ({ findings }: PsbtReport) => findings.map(({ code }) => code);

describe.each(KINDS)('a payment out of a %s wallet', (kind) => {
  const signers = quorumOf(kind);

  it('unsigned is the wallet’s own, with its change and an exact fee', () => {
    const report = inspect(textOf(prepare(kind)), walletOf(kind));
    expect(codes(report)).toEqual([]);
    expect(report).toMatchObject({
      feeSats: 1000,
      isComplete: false,
      inputs: [
        {
          valueSats: 100_000,
          isMine: true,
          chain: 'receive',
          addressIndex: 0,
          signedBy: [],
          isComplete: false,
        },
      ],
      outputs: [
        { valueSats: 60_000, isMine: false, isChange: false, address: PAYEE.address },
        { valueSats: 39_000, isMine: true, isChange: true, chain: 'change', addressIndex: 3 },
      ],
    });
  });

  it('has the same txid, whoever computes it', () => {
    const tx = prepare(kind);
    const report = inspect(textOf(tx));
    expect(report.txid).toBe(tx.id);
  });

  it('signed names who signed, by fingerprint and path, and is complete', () => {
    const report = inspect(textOf(signed(kind)), walletOf(kind));
    expect(codes(report)).toEqual([]);
    expect(report.isComplete).toBe(true);
    const [input] = report.inputs;
    expect(input?.signaturesMissing).toBe(0);
    const expected = MASTERS.filter((_, who) => signers.includes(who)).map(fingerprintOf);
    const named = input?.signedBy.map(({ fingerprint }) => fingerprint) ?? [];
    expect(new Set(named)).toEqual(new Set(expected));
    expect(input?.signedBy.every(({ isValid }) => isValid === true)).toBe(true);
    expect(input?.signedBy.every(({ path }) => path?.endsWith('/0/0'))).toBe(true);
  });

  it('with one signature too few says how many are missing', () => {
    const tx = prepare(kind);
    for (const who of signers.slice(0, -1)) sign(tx, kind, who);
    const [input] = inspect(textOf(tx)).inputs;
    expect([input?.signaturesMissing, input?.isComplete]).toEqual([1, false]);
  });

  it('finalised is run as a node would, and its size is exact', () => {
    const tx = signed(kind);
    tx.finalize();
    const report = inspect(textOf(tx), walletOf(kind));
    expect(codes(report)).toEqual([]);
    expect(report).toMatchObject({ isComplete: true, isSizeExact: true, vbytes: tx.vsize });
    expect(report.inputs[0]?.signedBy.every(({ isValid }) => isValid === true)).toBe(true);
    expect(report.inputs[0]?.signedBy).toHaveLength(signers.length);
  });

  it('is estimated before signing at most a few bytes above what it becomes', () => {
    const tx = signed(kind);
    const { vbytes, isSizeExact } = inspect(textOf(tx));
    tx.finalize();
    expect(isSizeExact).toBe(false);
    expect(vbytes).toBeGreaterThanOrEqual(tx.vsize);
    expect(vbytes).toBeLessThanOrEqual(tx.vsize + 4);
  });

  it('reads the same in version 2', () => {
    const tx = signed(kind);
    const { version: v0, ...first } = inspect(textOf(tx, 0), walletOf(kind));
    const { version: v2, ...second } = inspect(textOf(tx, 2), walletOf(kind));
    expect([v0, v2]).toEqual([0, 2]);
    expect(second).toEqual(first);
  });

  it('with a changed amount has wrong signatures, and says in which input', () => {
    const tx = signed(kind);
    tx.updateOutput(0, { amount: 59_000n }, true);
    const report = inspect(textOf(tx));
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: 'signature_invalid', severity: 'block', places: [0] }),
    );
    expect(report.isComplete).toBe(false);
  });

  it('finalised and then changed does not unlock its coins', () => {
    const tx = signed(kind);
    tx.finalize();
    tx.updateOutput(0, { amount: 59_000n }, true);
    const report = inspect(textOf(tx));
    expect(codes(report)).toContain('signature_invalid');
    expect(codes(report)).toContain('final_insufficient');
    expect(report.isComplete).toBe(false);
  });

  it('whose change goes to somebody else, but claims to be the wallet’s, must not be signed', () => {
    const changeScript = PAYEE.script;
    const report = inspect(textOf(prepare(kind, { changeScript })), walletOf(kind));
    expect(report.findings[0]).toMatchObject({
      code: 'change_not_mine',
      severity: 'block',
      places: [1],
    });
    expect(report.outputs[1]).toMatchObject({ isMine: false, isChange: false });
  });

  it('is not that of a wallet with other keys', () => {
    const other: Kind = kind === 'p2wpkh' ? 'p2pkh' : 'p2wpkh';
    const report = inspect(textOf(prepare(kind)), walletOf(other));
    expect(codes(report)).toContain('no_input_mine');
    expect(report.outputs.some(({ isMine }) => isMine)).toBe(false);
    // The same device, another account.
    expect(codes(report)).toContain('output_other_account');
  });
});

describe('amounts of what is spent', () => {
  it('of old inputs must be proven by the earlier transaction', () => {
    const report = inspect(textOf(prepare('p2pkh', { show: 'witness' })));
    expect(report.findings[0]).toMatchObject({ code: 'utxo_legacy_unproven', severity: 'block' });
    expect([report.feeSats, report.inputs[0]?.valueSats]).toEqual([null, null]);
  });

  it('of SegWit inputs are only claimed when there is more than one', () => {
    const one = inspect(textOf(prepare('p2wpkh', { show: 'witness' })));
    const plan = { show: 'witness', inputSats: [50_000, 50_000] } as const;
    const two = inspect(textOf(prepare('p2wpkh', plan)));
    expect([codes(one), codes(two)]).toEqual([[], ['utxo_unproven']]);
    expect(two.findings[0]?.places).toEqual([0, 1]);
  });

  it('of Taproot inputs are covered by every signature', () => {
    const plan = { show: 'witness', inputSats: [50_000, 50_000] } as const;
    expect(codes(inspect(textOf(prepare('p2tr', plan))))).toEqual([]);
  });

  it('that the PSBT does not show leave the fee unknown', () => {
    const report = inspect(textOf(prepare('p2wpkh', { show: 'nothing' })));
    expect([codes(report), report.feeSats, report.feeRateSatsPerVb]).toEqual([
      ['utxo_missing'],
      null,
      null,
    ]);
  });

  it('that contradict each other must not be signed', () => {
    const tx = prepare('p2wpkh');
    const utxo = tx.getInput(0).witnessUtxo;
    const bytes = Buffer.from(textOf(tx), 'base64');
    const amount = Buffer.alloc(8);
    amount.writeBigUInt64LE(utxo?.amount ?? 0n);
    // The witness UTXO stands after the earlier transaction.
    bytes.writeBigUInt64LE(90_000n, bytes.lastIndexOf(amount));
    const report = inspect(bytes.toString('base64'));
    expect(report.findings[0]).toMatchObject({ code: 'utxo_conflict', severity: 'block' });
    expect(report.feeSats).toBe(1000);
  });
});

describe('the fee', () => {
  it.each([
    [39_000, 1000, []],
    [39_859, 141, []],
    [39_900, 100, ['fee_low']],
    [29_000, 11_000, ['fee_high']],
  ])('of %i sat change', (changeSats, feeSats, expected) => {
    const report = inspect(textOf(prepare('p2wpkh', { changeSats })));
    expect([report.feeSats, codes(report)]).toEqual([feeSats, expected]);
  });

  it('of 0.2 BTC is one that nobody means', () => {
    const plan = { inputSats: [20_099_000], changeSats: 39_000 };
    const report = inspect(textOf(prepare('p2wpkh', plan)));
    expect([report.feeSats, codes(report)]).toEqual([20_000_000, ['fee_absurd']]);
  });

  it('is impossible when more goes out than comes in', () => {
    const report = inspect(textOf(prepare('p2wpkh', { changeSats: 40_001 })));
    expect([report.feeSats, codes(report)]).toEqual([null, ['outputs_exceed_inputs']]);
  });

  it('has a rate for the size that is shown', () => {
    const { feeSats, vbytes, feeRateSatsPerVb } = inspect(textOf(prepare('p2wpkh')));
    expect(feeRateSatsPerVb).toBeCloseTo((feeSats ?? 0) / (vbytes ?? 1), 2);
  });
});

describe('what a signature covers', () => {
  it.each([
    [1, 'ALL', []],
    [2, 'NONE', ['sighash_open']],
    [3, 'SINGLE', ['sighash_open']],
    [0x81, 'ALL|ANYONECANPAY', ['sighash_anyone_can_pay']],
    [0x82, 'NONE|ANYONECANPAY', ['sighash_open']],
    [0x83, 'SINGLE|ANYONECANPAY', ['sighash_open']],
  ])('with sighash %i is %s, and the signature is checked all the same', (sighash, name, found) => {
    for (const kind of ['p2wpkh', 'p2pkh', 'p2tr', 'p2wsh'] as const) {
      const report = inspect(textOf(signed(kind, { sighash })));
      expect(codes(report)).toEqual(found);
      const [input] = report.inputs;
      expect([input?.sighash, input?.isComplete]).toEqual([name, true]);
      expect(input?.signedBy[0]).toMatchObject({ isValid: true, sighash: name });
    }
  });

  it('that no rule knows must not be signed', () => {
    const bytes = Buffer.from(textOf(prepare('p2wpkh', { sighash: 1 })), 'base64');
    const field = Buffer.from('01030401000000', 'hex');
    bytes.writeUInt32LE(0x45, bytes.indexOf(field) + 3);
    const report = inspect(bytes.toString('base64'));
    expect([report.inputs[0]?.sighash, codes(report)]).toEqual(['0x45', ['sighash_unknown']]);
  });
});

describe('findings about the whole', () => {
  it('name coins that are spent twice', () => {
    const tx = prepare('p2wpkh', { inputSats: [50_000, 50_000] });
    const bytes = Buffer.from(textOf(tx), 'base64');
    const second = tx.getInput(1).txid as Uint8Array;
    const first = tx.getInput(0).txid as Uint8Array;
    const at = bytes.indexOf(Buffer.from(second.toReversed()));
    expect(at).toBeGreaterThan(0);
    Buffer.from(first.toReversed()).copy(bytes, at);
    const result = inspectPsbt(bytes, { network: 'mainnet', wallet: null });
    // The earlier transaction of the second input is then another one.
    expect(!result.ok && result.error.reason).toBe('psbt_previous_tx_mismatch');
    const bare = prepare('p2wpkh', { inputSats: [50_000, 50_000], show: 'nothing' });
    const copy = Buffer.from(textOf(bare), 'base64');
    Buffer.from(first.toReversed()).copy(copy, copy.indexOf(Buffer.from(second.toReversed())));
    const report = inspect(copy.toString('base64'));
    expect(report.findings[0]).toMatchObject({ code: 'duplicate_input', places: [1] });
  });

  it('tell of a lock time', () => {
    expect(codes(inspect(textOf(prepare('p2wpkh', { lockTime: 800_000 }))))).toEqual([
      'time_locked',
    ]);
  });

  it('tell of own change so far out that nobody would look there', () => {
    const plan = { changeIndex: 1_000_000 };
    const report = inspect(textOf(prepare('p2wpkh', plan)), walletOf('p2wpkh'));
    expect(report.outputs[1]).toMatchObject({ isMine: true, addressIndex: 1_000_000 });
    expect(codes(report)).toEqual(['index_far']);
  });

  it('tell of outputs that do not arrive or are lost', () => {
    const offCurve = new Uint8Array(34);
    offCurve.set([0x51, 32]);
    offCurve[33] = 5;
    const lost = inspect(textOf(prepare('p2wpkh', { changeScript: offCurve })));
    expect(codes(lost)).toContain('output_unspendable');
    const note = Uint8Array.of(0x6a, 1, 65);
    const burned = inspect(textOf(prepare('p2wpkh', { changeScript: note })));
    expect(codes(burned)).toContain('output_burned');
    const dust = inspect(textOf(prepare('p2wpkh', { inputSats: [60_600], changeSats: 200 })));
    expect(codes(dust)).toEqual(['output_dust']);
  });
});

describe('where a PSBT may stand', () => {
  const text = textOf(prepare('p2wpkh'));
  const bytes = new Uint8Array(Buffer.from(text, 'base64'));
  const options = { network: 'mainnet', wallet: null } as const;

  it.each<[string, string | Uint8Array]>([
    ['base64 broken over lines', text.replaceAll(/(.{64})/g, '$1\r\n')],
    ['hex', Buffer.from(bytes).toString('hex')],
    ['hex in capitals', Buffer.from(bytes).toString('hex').toUpperCase()],
    ['the bytes of a file', bytes],
    ['a file that holds base64', new TextEncoder().encode(`${text}\n`)],
    ['a file that holds hex', new TextEncoder().encode(Buffer.from(bytes).toString('hex'))],
  ])('%s', (_name, source) => {
    expect(inspectPsbt(source, options)).toEqual(inspectPsbt(text, options));
  });

  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'psbt_text_unreadable'],
    ['words', 'not a transaction', 'psbt_text_unreadable'],
    ['base64 without its end', text.slice(0, -1), 'psbt_base64_damaged'],
    ['base64 of something else', 'AAAA', 'psbt_not_a_psbt'],
    ['an empty file', new Uint8Array(), 'psbt_not_a_psbt'],
    ['a file of zeros', new Uint8Array(1000), 'psbt_not_a_psbt'],
    ['one byte more', new Uint8Array([...bytes, 0]), 'psbt_trailing_bytes'],
    ['one byte less', bytes.slice(0, -1), 'psbt_truncated'],
    ['9 MiB', new Uint8Array(9 * 1024 * 1024).fill(0x41), 'psbt_too_large'],
  ])('not %s', (_name, source, reason) => {
    const result = inspectPsbt(source, options);
    expect(!result.ok && result.error.reason).toBe(reason);
  });
});
