import * as fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { inspectPsbt } from '../../../../main/domain/psbt/inspect-psbt.ts';
import { readCases } from '../wallet/read-cases.ts';
import { cosignersAt, KINDS, prepare, signed, textOf, walletOf } from './prepared-psbt.ts';
import { change, closeMaps, get, openMaps } from './raw-psbt.ts';

/** Milliseconds that any PSBT of this size may take, in the middle of many. */
const PATIENCE_MS = 50;
/** `FUZZ_RUNS=100000` for a long search. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150);

vi.setConfig({ testTimeout: 600_000 });

const options = { network: 'mainnet', wallet: walletOf('p2wpkh') } as const;

const sound = [
  ...readCases<{ psbt_base64: string }>('psbt', 'valid').map(({ input }) => input.psbt_base64),
  ...KINDS.flatMap((kind) => [
    textOf(prepare(kind)),
    textOf(signed(kind)),
    textOf(signed(kind), 2),
  ]),
].map((text) => new Uint8Array(Buffer.from(text, 'base64')));
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

const anySound = fc.constantFrom(...sound);
const anyByte = fc.integer({ min: 0, max: 255 });

/** One edit of bytes: changed, left out, put in, or cut off. */
const edit = fc.record({
  kind: fc.constantFrom('change', 'drop', 'insert', 'cut', 'repeat' as const),
  place: fc.nat(),
  byte: anyByte,
});
type Edit = { kind: string; place: number; byte: number };

function apply(bytes: Uint8Array, { kind, place, byte }: Edit): Uint8Array {
  const at = 5 + (place % Math.max(1, bytes.length - 5));
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (kind) {
    case 'change':
      return Uint8Array.from([...before, byte, ...after.subarray(1)]);
    case 'drop':
      return Uint8Array.from([...before, ...after.subarray(1 + (byte % 8))]);
    case 'insert':
      return Uint8Array.from([...before, byte, ...after]);
    case 'repeat':
      return Uint8Array.from([...before, ...before.subarray(-(byte % 64)), ...after]);
    default:
      return before;
  }
}

/** Milliseconds of work that one input takes, whatever else the machine does; a second look in case of a pause. */
function timeOf(source: string | Uint8Array): number {
  const look = () => {
    const start = process.cpuUsage();
    inspectPsbt(source, options);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const first = look();
  const time = first < PATIENCE_MS ? first : Math.min(first, look(), look());
  slowest = Math.max(slowest, time);
  return time;
}

let slowest = 0;
afterAll(() => {
  if (process.env['FUZZ_RUNS'] !== undefined) console.log(`slowest: ${slowest.toFixed(1)} ms`);
});

describe('anything at all', () => {
  for (const bytes of sound) inspectPsbt(bytes, options);

  it('is answered: random bytes, with and without the beginning of a PSBT', () => {
    const magic = Uint8Array.of(0x70, 0x73, 0x62, 0x74, 0xff);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.boolean(), (bytes, isMarked) => {
        const source = isMarked ? Uint8Array.from([...magic, ...bytes]) : bytes;
        expect(timeOf(source)).toBeLessThan(PATIENCE_MS);
      }),
      { numRuns: RUNS },
    );
  });

  it('is answered: random text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600, unit: 'binary' }), (source) => {
        expect(timeOf(source)).toBeLessThan(PATIENCE_MS);
      }),
      { numRuns: RUNS },
    );
  });

  it('is answered: good PSBTs with bytes changed, left out, put in and cut off', () => {
    fc.assert(
      fc.property(anySound, fc.array(edit, { minLength: 1, maxLength: 4 }), (bytes, edits) => {
        expect(timeOf(text(edits.reduce(apply, bytes)))).toBeLessThan(PATIENCE_MS);
      }),
      { numRuns: RUNS },
    );
  });

  it('is answered: good PSBTs with fields moved, exchanged and changed, lengths kept right', () => {
    const move = fc.record({
      from: fc.nat(),
      field: fc.nat(),
      to: fc.nat(),
      byte: anyByte,
      at: fc.nat(),
    });
    fc.assert(
      fc.property(
        anySound,
        anySound,
        fc.array(move, { minLength: 1, maxLength: 3 }),
        (one, other, moves) => {
          const maps = openMaps(text(one));
          const others = openMaps(text(other));
          for (const { from, field, to, byte, at } of moves) {
            const source = others[from % others.length] ?? [];
            const target = maps[to % maps.length];
            const [key, value] = source[field % Math.max(1, source.length)] ?? ['f0', ''];
            const changed = Buffer.from(value, 'hex');
            if (changed.length > 0) changed[at % changed.length] = byte;
            const place = target?.findIndex(([name]) => name === key) ?? -1;
            if (place >= 0) target?.splice(place, 1);
            target?.push([key, changed.toString('hex')]);
          }
          expect(timeOf(closeMaps(maps))).toBeLessThan(PATIENCE_MS);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('a signed PSBT', () => {
  const complete = KINDS.map((kind) => textOf(signed(kind)));

  it('in which any bit of what is signed was changed never counts as complete without a warning', () => {
    fc.assert(
      fc.property(fc.constantFrom(...complete), fc.nat(), fc.nat(7), (source, place, bit) => {
        const maps = openMaps(source);
        const field = maps[0]?.find(([key]) => key === '00');
        if (field === undefined) throw new Error('No transaction.');
        const tx = Buffer.from(field[1], 'hex');
        const at = place % tx.length;
        tx[at] = (tx[at] ?? 0) ^ (1 << bit);
        field[1] = tx.toString('hex');
        const report = inspectPsbt(closeMaps(maps), { network: 'mainnet', wallet: null });
        if (!report.ok) return;
        expect(report.value.isComplete).toBe(false);
        expect(report.value.findings.some(({ severity }) => severity === 'block')).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a hostile PSBT', () => {
  it('full of wrong signatures is given up early, and never counts as signed', () => {
    const kinds = KINDS.filter((kind) => kind !== 'p2tr_script');
    const keys = kinds.flatMap((kind) =>
      Array.from({ length: 40 }, (_, at) => cosignersAt(kind, 1, at)[0]?.key ?? new Uint8Array()),
    );
    const wrong = get(textOf(signed('p2wpkh')), 1, '02');
    const source = change(textOf(prepare('p2wpkh')), 1, (map) => [
      ...map,
      ...keys.map((key): [string, string] => [`02${Buffer.from(key).toString('hex')}`, wrong]),
    ]);
    expect(timeOf(source)).toBeLessThan(PATIENCE_MS);
    const report = inspectPsbt(source, options);
    if (!report.ok) throw new Error(report.error.reason);
    const [input] = report.value.inputs;
    expect(input?.signedBy).toHaveLength(200);
    expect(input?.signedBy.filter(({ isValid }) => isValid === false)).toHaveLength(100);
    expect(input?.isComplete).toBe(false);
    expect(report.value.findings.map(({ code }) => code)).toEqual([
      'signature_invalid',
      'signature_unchecked',
    ]);
  });
});
